// What running code shares with its store: the fields that handlers read but that do not earn a register, and the ways out of the threaded code.

/// Why a handler of this module ends the run: the traps of plain computations, and of accesses to memory.
@usableFromInline package enum MachineTrap: UInt8, Sendable {
  case unreachable, integerDivideByZero, integerOverflow, invalidConversionToInteger, outOfBoundsMemoryAccess
}

/// Where a run is suspended: what the handlers pass in registers, but for the fuel and the memory's base, which the context has.
@unsafe @frozen @usableFromInline package struct MachineState {
  @usableFromInline package var pc: PC
  @usableFromInline package var sp: SP
  @usableFromInline package var integer: UInt64
  @usableFromInline package var single: Float
  @usableFromInline package var double: Double

  @inlinable @inline(__always) package init(pc: PC, sp: SP, integer: UInt64 = 0, single: Float = 0, double: Double = 0) {
    unsafe (self.pc, self.sp, self.integer, self.single, self.double) = (pc, sp, integer, single, double)
  }
}

/// The part of a store's state of execution that handlers read. The store's own context begins with it.
@unsafe @usableFromInline package struct MachineContext {
  /// For accesses of 1, 2, 4 and 8 bytes to memory 0 of the running instance: the first address that is out of bounds.
  ///
  /// WHY four: an access compares its address with one of them as it is, and adds nothing to it first.
  @usableFromInline package var addressLimits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// The size of memory 0 of the running instance; 0 if it has none.
  @usableFromInline package var memoryByteCount: UInt64 = 0
  /// The marks of its written pages.
  @usableFromInline package var writtenPages: UnsafeMutablePointer<UInt8>
  /// How many more calls may be open at once.
  @usableFromInline package var callDepthLeft: Int = 0
  /// The first slot past the value stack.
  @usableFromInline package var stackEnd: SP
  /// The cells of the running instance's globals.
  @usableFromInline package var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>

  /// Where the run is suspended, if a handler had to give its registers up: for a host call, a trap, a spent slice, the debug build's loop. None outside of
  /// runs and at the start of each: nothing can walk over the frames of a run that is over.
  @usableFromInline package var suspended: MachineState?
  /// The fuel that is left of the slice, while no handler has it in a register; below zero it is owed.
  @usableFromInline package var fuel: Fuel = 0
  #if DEBUG
    /// The base of memory 0, between two handlers of the debug build's loop.
    @usableFromInline package var memoryBase: MP
  #endif
  /// The ways out.
  @usableFromInline package let exits: MachineExits

  package init(stackEnd: SP, writtenPages: UnsafeMutablePointer<UInt8>, globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>, exits: MachineExits) {
    unsafe (self.stackEnd, self.writtenPages, self.globals, self.exits) = (stackEnd, writtenPages, globals, exits)
    #if DEBUG
      unsafe self.memoryBase = UnsafeMutableRawPointer(stackEnd)
    #endif
  }
}

/// The engine's parts of what ends or interrupts a run: functions that know the store.
@unsafe @usableFromInline package struct MachineExits {
  @usableFromInline package typealias Trapped = @convention(c) (_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ trap: UInt8) -> Void
  @usableFromInline package typealias Exhausted = @convention(c) (_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> Void

  /// The slice of fuel is spent.
  let outOfSlice: Handler
  /// An access is out of the bounds that the context knows.
  let outOfBounds: Handler
  /// The run ends with a ``MachineTrap``.
  let trapped: Trapped
  /// The run ends since no other call may be open.
  let callStackExhausted: Exhausted

  package init(outOfSlice: Handler, outOfBounds: Handler, trapped: Trapped, callStackExhausted: Exhausted) {
    unsafe (self.outOfSlice, self.outOfBounds, self.trapped, self.callStackExhausted) = (outOfSlice, outOfBounds, trapped, callStackExhausted)
  }
}

extension UnsafeMutableRawPointer {
  /// The machine's part of the context that the handlers' argument points at.
  ///
  /// SAFETY: the store's context begins with it, and `cx` is always the address of one: only ``next`` and the store's loop hand it on.
  @inlinable @inline(__always) package var machine: UnsafeMutablePointer<MachineContext> { unsafe assumingMemoryBound(to: MachineContext.self) }
}

// WHY functions: a jump to one of them is short, where a jump through the context would be three times as long in each of thousands of handlers.

/// The slice is spent: the instruction at `pc` runs with new fuel, or the call is suspended before it.
@inline(never) @usableFromInline @c package func wkl_out_of_slice(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe cx.machine.pointee.exits.outOfSlice(pc, sp, mp, fu, cx, ia, fa, da)
}

/// An access to memory 0 is out of the bounds that the context knows: a trap, unless another thread has grown the memory since.
@inline(never) @usableFromInline @c package func wkl_out_of_bounds(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe cx.machine.pointee.exits.outOfBounds(pc, sp, mp, fu, cx, ia, fa, da)
}

/// Ends the run with a trap; handlers call it in tail position.
@inline(never) @usableFromInline package func trapped(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ trap: MachineTrap) {
  unsafe cx.machine.pointee.exits.trapped(pc, sp, fu, cx, trap.rawValue)
}

/// Ends the run since the value stack has no room for a frame.
@inline(never) @usableFromInline package func callStackExhausted(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) {
  unsafe cx.machine.pointee.exits.callStackExhausted(pc, sp, fu, cx)
}

/// Takes back a call that would be open beside too many others, and ends the run.
@inline(never) @usableFromInline package func tooDeep(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) {
  unsafe cx.machine.pointee.callDepthLeft &+= 1
  unsafe callStackExhausted(pc, sp, fu, cx)
}
