// The bodies that handlers share, by where their operands are: s in a slot, a in the accumulator, i in the instruction.
// Every one of them is inlined into its handlers, closure and all.
//
// `then` is what a handler goes on with: the next one by its address, or, in a fused handler, one that is known. Where only the one that follows reads the
// result, and from the accumulator, `keeps` is false and the slot is not written.

/// Writes the result to its slot, leaves it in its accumulator and goes on.
@inline(__always) func done<R: Scalar>(
  _ result: R, _ byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ keeps: Bool, _ then: Step
) {
  if keeps { result.write(sp, pc.slot(8)) }
  then(pc + byteCount, sp, mp, fu, cx, result.integer(ia), result.single(fa), result.double(da))
}

// MARK: One operand

@inline(__always) func unaryS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.read(sp, pc.slot(10))), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func unaryA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.accumulator(ia, fa, da)), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func unaryTrapS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.read(sp, pc.slot(10)), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func unaryTrapA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.accumulator(ia, fa, da), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

// MARK: Two operands

@inline(__always) func binarySS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.read(sp, pc.slot(10)), T.read(sp, pc.slot(12))), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binaryAS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.accumulator(ia, fa, da), T.read(sp, pc.slot(12))), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binarySA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.read(sp, pc.slot(10)), T.accumulator(ia, fa, da)), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binarySI<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.read(sp, pc.slot(10)), T.immediate(pc)), T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binaryAI<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.accumulator(ia, fa, da), T.immediate(pc)), T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binaryIS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.immediate(pc), T.read(sp, pc.slot(10))), T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binaryIA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T) -> R, keeps: Bool = true, then: Step = next
) { done(operation(T.immediate(pc), T.accumulator(ia, fa, da)), T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then) }

@inline(__always) func binaryTrapSS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.read(sp, pc.slot(10)), T.read(sp, pc.slot(12)), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func binaryTrapAS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.accumulator(ia, fa, da), T.read(sp, pc.slot(12)), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func binaryTrapSA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.read(sp, pc.slot(10)), T.accumulator(ia, fa, da), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func binaryTrapIS<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.immediate(pc), T.read(sp, pc.slot(10)), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func binaryTrapIA<T: Scalar, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (T, T, inout TrapCode?) -> R, keeps: Bool = true, then: Step = next
) {
  var code: TrapCode?
  let result = operation(T.immediate(pc), T.accumulator(ia, fa, da), &code)
  if let code { return trap(pc, sp, fu, cx, code) }
  done(result, T.immediateInstructionByteCount, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

// MARK: Compare and branch
//
//     byte   8       10      12              16              20              24
//            | a     | b     | offset32      | cost32        | imm32         |   24 bytes
//            | a     |       | offset32      | cost32        |               | imm64           |   32 bytes, f64 only

/// Takes a branch: pays for the code since the last payment, and goes on at the target, with a look at the limits if the slice is spent.
@inline(__always) func takeBranch(
  _ offset: Int, _ cost: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  #if WASMKITLITE_UNMETERED
    // Only to measure what metering costs: such a build never stops a loop.
    next(pc + offset, sp, mp, fu, cx, ia, fa, da)
  #else
    let left = fu &- cost
    let target = pc + offset
    if _slowPath(left < 0) { return wkl_out_of_slice(target, sp, mp, left, cx, ia, fa, da) }
    next(target, sp, mp, left, cx, ia, fa, da)
  #endif
}

@inline(__always) func branchSS<T: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ condition: (T, T) -> Bool, then: Step = next
) {
  if condition(T.read(sp, pc.slot(8)), T.read(sp, pc.slot(10))) { return takeBranch(pc.i32(12), pc.i32(16), pc, sp, mp, fu, cx, ia, fa, da) }
  then(pc + (24), sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func branchAS<T: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ condition: (T, T) -> Bool, then: Step = next
) {
  if condition(T.accumulator(ia, fa, da), T.read(sp, pc.slot(10))) { return takeBranch(pc.i32(12), pc.i32(16), pc, sp, mp, fu, cx, ia, fa, da) }
  then(pc + (24), sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func branchSI<T: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ condition: (T, T) -> Bool, then: Step = next
) {
  if condition(T.read(sp, pc.slot(8)), T.immediate(pc + 8)) { return takeBranch(pc.i32(12), pc.i32(16), pc, sp, mp, fu, cx, ia, fa, da) }
  then(pc + (T.immediateInstructionByteCount + 8), sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func branchAI<T: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ condition: (T, T) -> Bool, then: Step = next
) {
  if condition(T.accumulator(ia, fa, da), T.immediate(pc + 8)) { return takeBranch(pc.i32(12), pc.i32(16), pc, sp, mp, fu, cx, ia, fa, da) }
  then(pc + (T.immediateInstructionByteCount + 8), sp, mp, fu, cx, ia, fa, da)
}

// MARK: Loads and stores
//
//     byte   8       10      12
//            | dst   | addr  | offset32      |                               load
//            | addr  | value | offset32      |                               store
//            | addr  |       | offset32      | imm32         |               store of an immediate, 24 bytes
//            | dst   |       | address32     |                               load from an address in the instruction
//            |       | value | address32     |                               store to one
//            | a     | b     | memory32      | offset64      |               general form: any memory, 64-bit addresses, 24 bytes

/// The bytes of a memory access are in bounds when the sum of 32-bit address and offset, which cannot wrap in 64 bits, is below the limit of their number.
@inline(__always) private func isInBounds<M>(_ address: UInt64, _: M.Type, _ cx: CX) -> Bool {
  let limits = cx.context.pointee.addressLimits
  return switch MemoryLayout<M>.size {
  case 1: address < limits.0
  case 2: address < limits.1
  case 4: address < limits.2
  default: address < limits.3
  }
}

@inline(__always) private func loadAt<M: BitwiseCopyable, R: Scalar>(
  _ base: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R,
  _ keeps: Bool, _ then: Step
) {
  let address = UInt64(base) &+ UInt64(pc.u32(12))
  if _slowPath(!isInBounds(address, M.self, cx)) { return wkl_out_of_bounds(pc, sp, mp, fu, cx, ia, fa, da) }
  // SAFETY: in bounds, tested above.
  done(widen(mp.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)), 16, pc, sp, mp, fu, cx, ia, fa, da, keeps, then)
}

@inline(__always) func loadS<M: BitwiseCopyable, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R, keeps: Bool = true, then: Step = next
) { loadAt(UInt32.read(sp, pc.slot(10)), pc, sp, mp, fu, cx, ia, fa, da, widen, keeps, then) }

@inline(__always) func loadA<M: BitwiseCopyable, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R, keeps: Bool = true, then: Step = next
) { loadAt(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, widen, keeps, then) }

/// From an address in the instruction.
@inline(__always) func loadI<M: BitwiseCopyable, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R, keeps: Bool = true, then: Step = next
) { loadAt(0, pc, sp, mp, fu, cx, ia, fa, da, widen, keeps, then) }

@inline(__always) private func storeAt<M: BitwiseCopyable>(
  _ base: UInt32, _ value: M, _ byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double,
  _ then: Step
) {
  let address = UInt64(base) &+ UInt64(pc.u32(12))
  if _slowPath(!isInBounds(address, M.self, cx)) { return wkl_out_of_bounds(pc, sp, mp, fu, cx, ia, fa, da) }
  // SAFETY: in bounds, tested above.
  (mp + Int(truncatingIfNeeded: address)).copyMemory(of: value)
  then(pc + byteCount, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func storeSS<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(UInt32.read(sp, pc.slot(8)), narrow(T.read(sp, pc.slot(10))), 16, pc, sp, mp, fu, cx, ia, fa, da, then) }

@inline(__always) func storeAS<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(UInt32(truncatingIfNeeded: ia), narrow(T.read(sp, pc.slot(10))), 16, pc, sp, mp, fu, cx, ia, fa, da, then) }

@inline(__always) func storeSA<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(UInt32.read(sp, pc.slot(8)), narrow(T.accumulator(ia, fa, da)), 16, pc, sp, mp, fu, cx, ia, fa, da, then) }

@inline(__always) func storeSI<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(UInt32.read(sp, pc.slot(8)), narrow(T.immediate(pc + 4)), 24, pc, sp, mp, fu, cx, ia, fa, da, then) }

@inline(__always) func storeIS<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(0, narrow(T.read(sp, pc.slot(10))), 16, pc, sp, mp, fu, cx, ia, fa, da, then) }

@inline(__always) func storeIA<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M, then: Step = next
) { storeAt(0, narrow(T.accumulator(ia, fa, da)), 16, pc, sp, mp, fu, cx, ia, fa, da, then) }

/// Where an access of the general form begins, or nil if any byte of it is out of bounds.
@inline(__always) private func generalAddress<M>(_ slot: Int, _ pc: PC, _ sp: SP, _ cx: CX, _: M.Type) -> MP? {
  let memory = cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (sum, wraps) = sp[slot].addingReportingOverflow(pc.u64(16))
  let (end, endWraps) = sum.addingReportingOverflow(UInt64(MemoryLayout<M>.size))
  if _slowPath(wraps || endWraps || end > memory.pointee.byteCount) { return nil }
  return memory.pointee.base + Int(truncatingIfNeeded: sum)
}

@inline(__always) func loadG<M: BitwiseCopyable, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R
) {
  guard let address = generalAddress(pc.slot(10), pc, sp, cx, M.self) else { return trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess) }
  done(widen(address.loadUnaligned(as: M.self)), 24, pc, sp, mp, fu, cx, ia, fa, da, true, next)
}

@inline(__always) func storeG<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M
) {
  guard let address = generalAddress(pc.slot(8), pc, sp, cx, M.self) else { return trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess) }
  address.copyMemory(of: narrow(T.read(sp, pc.slot(10))))
  next(pc + 24, sp, mp, fu, cx, ia, fa, da)
}

extension UnsafeMutableRawPointer {
  /// Writes a value's bytes, aligned or not.
  @inline(__always) fileprivate func copyMemory<M: BitwiseCopyable>(of value: M) { storeBytes(of: value, as: M.self) }
}
