// What running code shares with the loop around it: the fields that handlers read but that do not earn a register.

import WasmKitLiteMachine
import WasmKitLiteSystem

/// How a run of threaded code ended.
enum ExitReason {
  case running
  case finished
  /// The operand says more: the index of an element, the reference of a function; for an access out of bounds the integer accumulator, if it may be an address.
  case trapped(TrapCode, operand: UInt64?)
  case exhausted(ResourceExhaustion.Kind)
  /// A host function threw; the store holds the error.
  case hostError
}

/// The state of a store's execution. One a store, at a fixed address, used by all its calls one inside the other.
@unsafe struct ExecutionContext {
  /// What handlers read.
  ///
  /// SAFETY: the first field, so that the address of the context is the address of this as well; a test holds it.
  var machine: MachineContext
  /// The instance whose code runs.
  var instance: UnsafeMutablePointer<ModuleInstance>
  var exit = ExitReason.running
  /// The first slot that a call from the host may use.
  var stackTop: SP
  /// Fuel beyond the running slice.
  var fuelReserve: Int = 0
  /// The most that a slice gets: how much code runs between two looks at the clock.
  var fuelSlice: Int = unsafe ExecutionContext.defaultFuelSlice
  /// The nanoseconds that the call may take, while nobody has looked at the clock yet; otherwise -1.
  private var timeout: Int64 = -1
  /// The time of the call, once it has started.
  var time = CallTime()
  /// The coarse clock's tick at the last look at what may stop a call.
  var lastTick: Int64 = 0
  /// SAFETY: the store owns the context and outlives every run in it.
  let home: Unmanaged<Store>
  /// The store whose context it is.
  var store: Store { unsafe home.takeUnretainedValue() }

  /// WHY: some 50 µs of code. A look at the clock takes 30 ns, so it costs nothing, and a deadline is overrun by at most one slice.
  static let defaultFuelSlice = 50_000

  init(store: Store, stack: SP, stackEnd: SP, instance: UnsafeMutablePointer<ModuleInstance>) {
    unsafe home = .passUnretained(store)
    unsafe self.stackTop = stack
    unsafe self.instance = instance
    unsafe machine = MachineContext(
      stackEnd: stackEnd, writtenPages: instance.pointee.memory0.pointee.writtenPages, globals: instance.pointee.globals,
      exits: MachineExits(outOfSlice: refillSlice, outOfBounds: accessAgain, trapped: endTrapped, callStackExhausted: endExhausted))
  }

  /// When the call ends or is given more time, by the host's clock; a time that never comes where it has no limit.
  ///
  /// WHY: the first look starts the time. A call that ends within its first slice and calls no host function, which is within some 50 µs, never reads the
  /// clock; reading it would take longer than such a call.
  var deadline: Int64 {
    mutating get {
      if unsafe timeout >= 0 {
        unsafe time = CallTime(limit: timeout, now: HostClock.now)
        unsafe timeout = -1
      }
      return unsafe time.end
    }
  }

  /// Whether the time has not started yet.
  @inline(__always) var isTimeoutPending: Bool { unsafe timeout >= 0 }

  /// Gives the call so many nanoseconds, counted from the first look at the clock; -1 for ever.
  @inline(__always) mutating func start(timeout: Int64) {
    unsafe self.timeout = timeout
    unsafe time.removeEnd()
  }

  /// Gives a call inside of another one so many nanoseconds from now on, and no more than that one has left.
  mutating func shorten(to timeout: Int64) {
    _ = unsafe deadline
    let now = HostClock.now
    unsafe time = CallTime(limit: min(timeout, time.left(now) { HostClock.processorTime } ?? 0), now: now)
  }

  /// Makes another instance the running one and gives the base of its memory 0.
  @inline(__always) mutating func enter(_ instance: UnsafeMutablePointer<ModuleInstance>) -> MP {
    unsafe self.instance = instance
    unsafe machine.globals = instance.pointee.globals
    return unsafe reloadMemory()
  }

  /// Keeps the accumulators of a run that ended and may be resumed.
  mutating func keepAccumulators(_ ia: UInt64, _ fa: Float, _ da: Double) {
    unsafe machine.suspended?.integer = ia
    unsafe machine.suspended?.single = fa
    unsafe machine.suspended?.double = da
  }

  /// Reads base and size of memory 0 again, after anything that may have grown it.
  @inline(__always) mutating func reloadMemory() -> MP {
    let memory = unsafe instance.pointee.memory0
    let byteCount = unsafe memory.pointee.byteCount
    unsafe machine.memoryByteCount = byteCount
    // The smallest memory that is not empty may have one byte: with the feature of custom page sizes.
    unsafe machine.addressLimits = (byteCount, byteCount - min(byteCount, 1), byteCount - min(byteCount, 3), byteCount - min(byteCount, 7))
    unsafe machine.writtenPages = memory.pointee.writtenPages
    return unsafe memory.pointee.base
  }
}

/// Ends the run with a trap; handlers call it in tail position.
@inline(never) func trap(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ code: TrapCode) {
  unsafe leave(pc, sp, fu, cx, .trapped(code, operand: nil))
}

/// Ends the run with a trap that has something to say about an operand.
@inline(never) func trap(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ code: TrapCode, operand: UInt64) {
  unsafe leave(pc, sp, fu, cx, .trapped(code, operand: operand))
}

/// Ends the run because a limit was hit.
@inline(never) func exhaust(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ kind: ResourceExhaustion.Kind) {
  unsafe leave(pc, sp, fu, cx, .exhausted(kind))
}

/// Leaves the threaded code: nothing is called, so the handlers return to the loop.
// SAFETY: `cx` is the address of the context of the store that runs; only handlers of its run call this.
@inline(never) func leave(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ reason: ExitReason) {
  let context = unsafe cx.context
  unsafe context.pointee.machine.suspended = MachineState(pc: pc, sp: sp)
  unsafe context.pointee.machine.fuel = fu
  unsafe context.pointee.exit = reason
}

extension UnsafeMutableRawPointer {
  /// The context that the handlers' argument points at.
  @inline(__always) var context: UnsafeMutablePointer<ExecutionContext> { unsafe assumingMemoryBound(to: ExecutionContext.self) }
}

extension TrapCode {
  init(_ trap: MachineTrap) {
    self =
      switch trap {
      case .unreachable: .unreachable
      case .integerDivideByZero: .integerDivideByZero
      case .integerOverflow: .integerOverflow
      case .invalidConversionToInteger: .invalidConversionToInteger
      case .outOfBoundsMemoryAccess: .outOfBoundsMemoryAccess
      }
  }
}

// MARK: The machine's ways out, see `MachineExits`

/// The run ends with a trap of the machine's own handlers.
@c private func endTrapped(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ trap: UInt8) {
  // `trapped` hands on nothing but a `MachineTrap`.
  unsafe leave(pc, sp, fu, cx, .trapped(MachineTrap(rawValue: trap).map(TrapCode.init) ?? .unreachable, operand: nil))
}

/// The run ends since the value stack or the number of open calls is used up.
@c private func endExhausted(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) { unsafe leave(pc, sp, fu, cx, .exhausted(.callStack)) }

/// Looks at what may stop the call, and runs the instruction at `pc` with new fuel, or suspends the call before it.
///
/// A branch has paid already and comes with less than nothing; a call comes before it pays.
@inline(never) @c private func refillSlice(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let refilled = unsafe refill(fu, cx)
  if refilled >= 0 { return unsafe next(pc, sp, mp, refilled, cx, ia, fa, da) }
  unsafe cx.context.pointee.machine.suspended = MachineState(pc: pc, sp: sp, integer: ia, single: fa, double: da)
}

/// The fuel of a new slice; or -1, with the reason to stop and the fuel that is left in the context.
@inline(never) func refill(_ fuel: Fuel, _ cx: CX) -> Fuel {
  let context = unsafe cx.context
  unsafe context.pointee.machine.fuel = fuel
  if let kind = unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline) {
    unsafe context.pointee.exit = .exhausted(kind)
    return -1
  }
  let reserve = unsafe context.pointee.fuelReserve
  let slice = unsafe min(reserve, max(context.pointee.fuelSlice, -fuel))
  guard slice > 0, fuel &+ slice >= 0 else {
    unsafe context.pointee.exit = .exhausted(.fuel)
    return -1
  }
  unsafe context.pointee.fuelReserve = reserve - slice
  return fuel &+ slice
}

/// An access to memory 0 lies beyond the size that the context knows: a trap, unless another thread has grown the memory since.
@inline(never) @c private func accessAgain(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let known = unsafe cx.context.pointee.machine.memoryByteCount
  let base = unsafe cx.context.pointee.reloadMemory()
  if unsafe cx.context.pointee.machine.memoryByteCount > known { return unsafe next(pc, sp, base, fu, cx, ia, fa, da) }
  // The address may be in the accumulator.
  unsafe trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess, operand: ia)
}

/// The last instruction of a call from the host.
@c func wkl_finish(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // WHY: not `leave`. Nobody asks where a finished run stands, and this is on the way of every call from the host.
  unsafe cx.context.pointee.machine.fuel = fu
  unsafe cx.context.pointee.exit = .finished
}

extension UnsafeMutablePointer<ExecutionContext> {
  /// Runs threaded code with the context's fuel until something ends the run; the reason, and where it stands, are in the context afterwards.
  // SAFETY: the state's instruction is one of lowered code, whose first word is a handler's address; the context outlives the run.
  @inline(__always) func run(_ state: MachineState, _ mp: MP) {
    unsafe pointee.exit = .running
    let cx = UnsafeMutableRawPointer(self)
    #if DEBUG
      unsafe pointee.machine.suspended = state
      unsafe pointee.machine.memoryBase = mp
      while case .running = unsafe pointee.exit, let s = unsafe pointee.machine.suspended {
        let handler = unsafe unsafeBitCast(s.pc.load(as: UInt.self), to: Handler.self)
        unsafe handler(s.pc, s.sp, pointee.machine.memoryBase, pointee.machine.fuel, cx, s.integer, s.single, s.double)
      }
    #else
      unsafe pointee.machine.suspended = nil
      unsafe next(state.pc, state.sp, mp, pointee.machine.fuel, cx, state.integer, state.single, state.double)
    #endif
  }
}
