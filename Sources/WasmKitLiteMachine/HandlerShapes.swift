// The layouts of instructions by their shape, and the steps that generated handlers are written with. See Sources/HandlerGenerator for the handlers' source.
//
// Operands by form: s in a slot, a in the accumulator, i in the instruction. Every step is inlined into its handlers.

/// The low half of an accumulator.
@inlinable @inline(__always) package func low32(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) }

// MARK: One and two operands
//
//     byte   8       10      12      14      16
//            | dst   | a     | b     |       |               both in slots; the place of an operand in the accumulator is not read
//            | dst   | a     | imm32         |               an immediate, first or second; the other operand is at byte 10
//            | dst   | a     |               | imm64         of f64, 24 bytes
//            | dst   | a     | divisor32     | reciprocal64  |               a division of i32 by a constant, 24 bytes
//            | dst   | a     | shift |       | divisor64     | reciprocal64  | of i64, 32 bytes

// MARK: Branches
//
//     byte   8       10      12              16
//            | offset32      | cost32        |               br
//            | a     |       | offset32      | cost32        br_if
//
// MARK: Compare and branch
//
//     byte   8       10      12              16              20              24
//            | a     | b     | offset32      | cost32        | imm32         |   24 bytes
//            | a     |       | offset32      | cost32        |               | imm64           |   32 bytes, f64 only

/// Takes a branch: pays for the code since the last payment, and goes on at the target, with a look at the limits if the slice is spent.
@inlinable @inline(__always) package func takeBranch(
  _ offset: Int, _ cost: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  #if WASMKITLITE_UNMETERED
    // Only to measure what metering costs: such a build never stops a loop.
    unsafe next(pc + offset, sp, mp, fu, cx, ia, fa, da)
  #else
    let left = fu &- cost
    let target = unsafe pc + offset
    if _slowPath(left < 0) { return unsafe wkl_out_of_slice(target, sp, mp, left, cx, ia, fa, da) }
    unsafe next(target, sp, mp, left, cx, ia, fa, da)
  #endif
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

/// A 32-bit address and an offset, whose sum cannot wrap. The bytes of an access are in bounds if it is below the limit of their number.
@inlinable @inline(__always) package func effectiveAddress(_ base: UInt32, _ offset: UInt32) -> UInt64 { UInt64(base) &+ UInt64(offset) }

@inlinable @inline(__always) package func load<M: BitwiseCopyable>(_ mp: MP, _ address: UInt64, as type: M.Type) -> M {
  // SAFETY: in bounds, as the handler has tested.
  unsafe mp.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: type)
}

@inlinable @inline(__always) package func store<M: BitwiseCopyable>(_ value: M, _ mp: MP, _ address: UInt64) {
  // SAFETY: in bounds, as the handler has tested.
  unsafe (mp + Int(truncatingIfNeeded: address)).storeBytes(of: value, as: M.self)
}

// MARK: Choices

/// One of two integers, one or both of which are in the instruction.
@inlinable @inline(__always) package func chosen(_ first: UInt64, _ second: UInt64, _ condition: UInt32) -> UInt64 {
  // WHY: 0 or all bits, from the borrow of zero less one. The optimiser would make a load behind the condition of anything that it knows to be a choice.
  let isZero = UInt64(bitPattern: (Int64(condition) &- 1) &>> 32)
  return first ^ ((first ^ second) & isZero)
}
