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
typealias PC = UnsafeRawPointer
/// The address of a frame: slots of 8 bytes.
typealias SP = UnsafeMutablePointer<UInt64>
/// The base of memory 0 of the running instance.
typealias MP = UnsafeMutableRawPointer
/// The fuel left of the running slice; below zero it is spent.
typealias Fuel = Int
/// The address of the running ``ExecutionContext``.
typealias CX = UnsafeMutableRawPointer

/// One lowered instruction's code. The last three arguments are the accumulators: the last integer, f32 and f64 result.
typealias Handler = @convention(c) (_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) -> Void

/// Goes on with the instruction at `pc`; always in tail position.
@inline(__always) func next(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  next(pc.load(as: UInt.self), pc, sp, mp, fu, cx, ia, fa, da)
}

/// Goes on with the instruction at `pc`, whose handler is known.
@inline(__always) func next(_ handler: UInt, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  #if DEBUG
    // WHY: without optimisation a tail call is not a jump. The state goes back to the loop in `ExecutionContext.run`, so that the native stack stays constant.
    cx.context.pointee.suspended = MachineState(pc: pc, sp: sp, integer: ia, single: fa, double: da)
    cx.context.pointee.memoryBase = mp
    cx.context.pointee.fuel = fu
  #else
    #if WASMKITLITE_COUNTS
      DispatchCounts.count(handler)
    #endif
    jump(handler, pc, sp, mp, fu, cx, ia, fa, da)
  #endif
}

/// Goes on with a handler of the running instruction.
@inline(__always) func jump(_ handler: UInt, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // SAFETY: the first word of every instruction is a handler's address, and so are the words of a branch table; only `CodeBuffer` writes code.
  unsafeBitCast(handler, to: Handler.self)(pc, sp, mp, fu, cx, ia, fa, da)
}

/// Where a run stands still: what the handlers pass in registers, but for the fuel and the memory's base, which the context has.
struct MachineState {
  var pc: PC
  var sp: SP
  var integer: UInt64 = 0
  var single: Float = 0
  var double: Double = 0
}

extension UnsafeRawPointer {
  /// The slot index at a byte offset of an instruction.
  @inline(__always) func slot(_ offset: Int) -> Int { Int(load(fromByteOffset: offset, as: UInt16.self)) }
  @inline(__always) func u32(_ offset: Int) -> UInt32 { load(fromByteOffset: offset, as: UInt32.self) }
  @inline(__always) func i32(_ offset: Int) -> Int { Int(load(fromByteOffset: offset, as: Int32.self)) }
  @inline(__always) func u64(_ offset: Int) -> UInt64 { load(fromByteOffset: offset, as: UInt64.self) }
}

extension UnsafeMutableRawPointer {
  /// The context behind the handlers' argument.
  @inline(__always) var context: UnsafeMutablePointer<ExecutionContext> { assumingMemoryBound(to: ExecutionContext.self) }
}

/// A type that one slot holds, and the accumulator that it travels in.
protocol Scalar {
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
  @inline(__always) func integer(_ ia: UInt64) -> UInt64 { ia }
  @inline(__always) func single(_ fa: Float) -> Float { fa }
  @inline(__always) func double(_ da: Double) -> Double { da }
}

extension UInt32: Scalar {
  @inline(__always) static func read(_ sp: SP, _ slot: Int) -> UInt32 { UnsafeRawPointer(sp + slot).load(as: UInt32.self) }
  @inline(__always) func write(_ sp: SP, _ slot: Int) { sp[slot] = UInt64(self) }
  @inline(__always) func integer(_ ia: UInt64) -> UInt64 { UInt64(self) }
  @inline(__always) static func immediate(_ pc: PC) -> UInt32 { pc.u32(12) }
}

extension UInt64: Scalar {
  @inline(__always) static func read(_ sp: SP, _ slot: Int) -> UInt64 { sp[slot] }
  @inline(__always) func write(_ sp: SP, _ slot: Int) { sp[slot] = self }
  @inline(__always) func integer(_ ia: UInt64) -> UInt64 { self }
  /// Sign-extended from 32 bits; a constant that does not fit is put in a slot.
  @inline(__always) static func immediate(_ pc: PC) -> UInt64 { UInt64(bitPattern: Int64(pc.load(fromByteOffset: 12, as: Int32.self))) }
}

extension Bool: Scalar {
  @inline(__always) static func read(_ sp: SP, _ slot: Int) -> Bool { UInt32.read(sp, slot) != 0 }
  @inline(__always) func write(_ sp: SP, _ slot: Int) { sp[slot] = self ? 1 : 0 }
  @inline(__always) func integer(_ ia: UInt64) -> UInt64 { self ? 1 : 0 }
  @inline(__always) static func immediate(_ pc: PC) -> Bool { pc.u32(12) != 0 }
}

extension Float: Scalar {
  @inline(__always) static func read(_ sp: SP, _ slot: Int) -> Float { UnsafeRawPointer(sp + slot).load(as: Float.self) }
  @inline(__always) func write(_ sp: SP, _ slot: Int) { UnsafeMutableRawPointer(sp + slot).storeBytes(of: self, as: Float.self) }
  @inline(__always) func single(_ fa: Float) -> Float { self }
  @inline(__always) static func immediate(_ pc: PC) -> Float { pc.load(fromByteOffset: 12, as: Float.self) }
}

extension Double: Scalar {
  @inline(__always) static func read(_ sp: SP, _ slot: Int) -> Double { UnsafeRawPointer(sp + slot).load(as: Double.self) }
  @inline(__always) func write(_ sp: SP, _ slot: Int) { UnsafeMutableRawPointer(sp + slot).storeBytes(of: self, as: Double.self) }
  @inline(__always) func double(_ da: Double) -> Double { self }
  @inline(__always) static func immediate(_ pc: PC) -> Double { pc.load(fromByteOffset: 16, as: Double.self) }
}
