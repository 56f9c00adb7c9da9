// The shape of a handler, the step from one to the next, and the words of an instruction.
//
// Threaded code is a sequence of instructions. An instruction is 8-byte words: first the address of its handler, then its operands.
//
//     byte   0               8       10      12      14      16
//            | handler       | dst   | a     | b     | c     |        operands in slots, 16 bytes
//            | handler       | dst   | a     | imm32         |        an immediate in place of b, 16 bytes
//            | handler       | dst   | a     | …     | …     | imm64  a 64-bit immediate, 24 bytes
//
// A handler does its work and calls the next one in tail position, which the optimiser turns into a jump: see the Rationale.

/// The address of an instruction of threaded code.
@usableFromInline package typealias PC = UnsafeRawPointer
/// The address of a frame: slots of 8 bytes.
@usableFromInline package typealias SP = UnsafeMutablePointer<UInt64>
/// The base of memory 0 of the running instance.
@usableFromInline package typealias MP = UnsafeMutableRawPointer
/// The fuel left of the running slice; below zero it is spent.
@usableFromInline package typealias Fuel = Int
/// The address of the running context, which begins with a ``MachineContext``.
@usableFromInline package typealias CX = UnsafeMutableRawPointer

/// One lowered instruction's code. The last three arguments are the accumulators: the last integer, f32 and f64 result.
@usableFromInline package typealias Handler = @convention(c) (_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) -> Void

/// Goes on with the instruction at `pc`; always in tail position.
// SAFETY: `pc` is the address of an instruction: lowering emits no other target, and the verifier tests it.
@inlinable @inline(__always) package func next(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe next(pc.load(as: UInt.self), pc, sp, mp, fu, cx, ia, fa, da)
}

/// Goes on with the instruction at `pc`, whose handler is known.
@inlinable @inline(__always) package func next(_ handler: UInt, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  #if DEBUG
    // WHY: without optimisation a tail call is not a jump. The state goes back to the loop in the engine's `run`, so that the native stack stays constant.
    unsafe cx.machine.pointee.suspended = MachineState(pc: pc, sp: sp, integer: ia, single: fa, double: da)
    unsafe cx.machine.pointee.memoryBase = mp
    unsafe cx.machine.pointee.fuel = fu
  #else
    #if WASMKITLITE_COUNTS
      DispatchCounter.count(handler)
    #endif
    unsafe jump(handler, pc, sp, mp, fu, cx, ia, fa, da)
  #endif
}

/// Goes on with a handler of the running instruction.
@inlinable @inline(__always) package func jump(_ handler: UInt, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // SAFETY: the first word of every instruction is a handler's address, and so are the words of a branch table; only `CodeBuffer` writes code.
  unsafe unsafeBitCast(handler, to: Handler.self)(pc, sp, mp, fu, cx, ia, fa, da)
}

extension UnsafeRawPointer {
  /// The slot index at a byte offset of an instruction.
  // SAFETY: all of these read operands of the running instruction, whose size its handler knows; the verifier compares both.
  @inlinable @inline(__always) package func slot(_ offset: Int) -> Int { unsafe Int(load(fromByteOffset: offset, as: UInt16.self)) }
  @inlinable @inline(__always) package func u32(_ offset: Int) -> UInt32 { unsafe load(fromByteOffset: offset, as: UInt32.self) }
  @inlinable @inline(__always) package func i32(_ offset: Int) -> Int { unsafe Int(load(fromByteOffset: offset, as: Int32.self)) }
  @inlinable @inline(__always) package func u64(_ offset: Int) -> UInt64 { unsafe load(fromByteOffset: offset, as: UInt64.self) }
}

/// A type that one slot holds, and the accumulator that it travels in.
@usableFromInline package protocol Scalar {
  /// Reads the low bytes of a slot.
  static func read(_ sp: SP, _ slot: Int) -> Self
  /// Writes a whole slot; the unused high bytes become zero or stay.
  func write(_ sp: SP, _ slot: Int)
  /// The integer accumulator after this value was accumulated; the other two likewise.
  func integer(_ ia: UInt64) -> UInt64
  func single(_ fa: Float) -> Float
  func double(_ da: Double) -> Double
  /// The immediate that takes the place of operand b.
  static func immediate(_ pc: PC) -> Self
}

extension Scalar {
  @inlinable @inline(__always) package func integer(_ ia: UInt64) -> UInt64 { ia }
  @inlinable @inline(__always) package func single(_ fa: Float) -> Float { fa }
  @inlinable @inline(__always) package func double(_ da: Double) -> Double { da }
}

// SAFETY: in these five, a slot's number is an operand that lowering has taken from the frame's own slots, and the verifier tests; an immediate is a part of
// the instruction.
extension UInt32: Scalar {
  @inlinable @inline(__always) package static func read(_ sp: SP, _ slot: Int) -> UInt32 { unsafe UnsafeRawPointer(sp + slot).load(as: UInt32.self) }
  @inlinable @inline(__always) package func write(_ sp: SP, _ slot: Int) { unsafe sp[slot] = UInt64(self) }
  @inlinable @inline(__always) package func integer(_ ia: UInt64) -> UInt64 { UInt64(self) }
  @inlinable @inline(__always) package static func immediate(_ pc: PC) -> UInt32 { unsafe pc.u32(12) }
}

extension UInt64: Scalar {
  @inlinable @inline(__always) package static func read(_ sp: SP, _ slot: Int) -> UInt64 { unsafe sp[slot] }
  @inlinable @inline(__always) package func write(_ sp: SP, _ slot: Int) { unsafe sp[slot] = self }
  @inlinable @inline(__always) package func integer(_ ia: UInt64) -> UInt64 { self }
  /// Sign-extended from 32 bits; a constant that does not fit is put in a slot.
  @inlinable @inline(__always) package static func immediate(_ pc: PC) -> UInt64 { unsafe UInt64(bitPattern: Int64(pc.load(fromByteOffset: 12, as: Int32.self))) }
}

extension Bool: Scalar {
  @inlinable @inline(__always) package static func read(_ sp: SP, _ slot: Int) -> Bool { unsafe UInt32.read(sp, slot) != 0 }
  @inlinable @inline(__always) package func write(_ sp: SP, _ slot: Int) { unsafe sp[slot] = self ? 1 : 0 }
  @inlinable @inline(__always) package func integer(_ ia: UInt64) -> UInt64 { self ? 1 : 0 }
  @inlinable @inline(__always) package static func immediate(_ pc: PC) -> Bool { unsafe pc.u32(12) != 0 }
}

extension Float: Scalar {
  @inlinable @inline(__always) package static func read(_ sp: SP, _ slot: Int) -> Float { unsafe UnsafeRawPointer(sp + slot).load(as: Float.self) }
  @inlinable @inline(__always) package func write(_ sp: SP, _ slot: Int) { unsafe UnsafeMutableRawPointer(sp + slot).storeBytes(of: self, as: Float.self) }
  @inlinable @inline(__always) package func single(_ fa: Float) -> Float { self }
  @inlinable @inline(__always) package static func immediate(_ pc: PC) -> Float { unsafe pc.load(fromByteOffset: 12, as: Float.self) }
}

extension Double: Scalar {
  @inlinable @inline(__always) package static func read(_ sp: SP, _ slot: Int) -> Double { unsafe UnsafeRawPointer(sp + slot).load(as: Double.self) }
  @inlinable @inline(__always) package func write(_ sp: SP, _ slot: Int) { unsafe UnsafeMutableRawPointer(sp + slot).storeBytes(of: self, as: Double.self) }
  @inlinable @inline(__always) package func double(_ da: Double) -> Double { self }
  @inlinable @inline(__always) package static func immediate(_ pc: PC) -> Double { unsafe pc.load(fromByteOffset: 16, as: Double.self) }
}
