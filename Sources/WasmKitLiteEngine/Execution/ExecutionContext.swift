// What running code shares with the loop around it: the fields that handlers read but that do not earn a register.

/// How a run of threaded code ended.
enum ExitReason {
  case running
  case finished
  /// The operand says more: the index of an element, the reference of a function.
  case trapped(TrapCode, operand: UInt64?)
  case exhausted(ResourceExhaustion.Kind)
  /// A host function threw; the store holds the error.
  case hostError
}

/// The state of a store's execution. One a store, at a fixed address, used by all its calls one inside the other.
struct ExecutionContext {
  /// For accesses of 1, 2, 4 and 8 bytes to memory 0 of the running instance: the first address that is out of bounds.
  ///
  /// WHY four: an access compares its address with one of them as it is, and adds nothing to it first.
  var addressLimits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// The size of memory 0 of the running instance; 0 where it has none.
  var memoryByteCount: UInt64 = 0
  /// The marks of its written pages.
  var writtenPages: UnsafeMutablePointer<UInt8>
  /// How many more calls may be open at once.
  var callDepthLeft: Int = 0
  /// The first slot past the value stack.
  var stackEnd: SP
  /// The instance whose code runs.
  var instance: UnsafeMutablePointer<ModuleInstance>
  /// Its globals' cells.
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>

  /// Where the run stands, if a handler had to give its registers up: for a host call, a trap, a spent slice, the debug build's loop. None outside of runs and
  /// at the start of each: nobody can walk over the frames of a run that is over.
  var suspended: MachineState?
  /// The fuel that is left of the slice, while no handler has it in a register; below zero it is owed.
  var fuel: Fuel = 0
  #if DEBUG
    /// The base of memory 0, between two handlers of the debug build's loop.
    var memoryBase: MP
  #endif
  var exit = ExitReason.running
  /// The first slot that a call from the host may use.
  var stackTop: SP
  /// Fuel beyond the running slice.
  var fuelReserve: Int = 0
  /// The most that a slice gets: how much code runs between two looks at the clock.
  var fuelSlice: Int = ExecutionContext.defaultFuelSlice
  /// The nanoseconds that the call may take, while nobody has looked at the clock yet; otherwise -1.
  private var timeout: Int64 = -1
  /// The time of the call, once it has started.
  var time = CallTime()
  /// The coarse clock's tick at the last look at what may stop a call.
  var lastTick: Int64 = 0
  /// SAFETY: the store owns the context and outlives every run in it.
  let home: Unmanaged<Store>
  /// The store whose context it is.
  var store: Store { home.takeUnretainedValue() }

  /// WHY: some 50 µs of code. A look at the clock takes 30 ns, so it costs nothing, and a deadline is overrun by at most one slice.
  static let defaultFuelSlice = 50_000

  init(store: Store, stack: SP, stackEnd: SP, instance: UnsafeMutablePointer<ModuleInstance>) {
    home = .passUnretained(store)
    self.stackEnd = stackEnd
    self.stackTop = stack
    self.instance = instance
    self.globals = instance.pointee.globals
    self.writtenPages = instance.pointee.memory0.pointee.writtenPages
    #if DEBUG
      self.memoryBase = UnsafeMutableRawPointer(stack)
    #endif
  }

  /// When the call ends or is given more time, by the host's clock; a time that never comes where it has no limit.
  ///
  /// WHY: the first look starts the time. A call that ends within its first slice and calls no host function, which is within some 50 µs, never reads the
  /// clock; reading it would take longer than such a call.
  var deadline: Int64 {
    mutating get {
      if timeout >= 0 {
        time = CallTime(limit: timeout, now: HostClock.now)
        timeout = -1
      }
      return time.end
    }
  }

  /// Whether the time has not started yet.
  @inline(__always) var isTimeoutPending: Bool { timeout >= 0 }

  /// Gives the call so many nanoseconds, counted from the first look at the clock; -1 for ever.
  @inline(__always) mutating func start(timeout: Int64) {
    self.timeout = timeout
    time.removeEnd()
  }

  /// Gives a call inside of another one so many nanoseconds from now on, and no more than that one has left.
  mutating func shorten(to timeout: Int64) {
    _ = deadline
    let now = HostClock.now
    time = CallTime(limit: min(timeout, time.left(now) { HostClock.processorTime } ?? 0), now: now)
  }

  /// Makes another instance the running one and gives the base of its memory 0.
  @inline(__always) mutating func enter(_ instance: UnsafeMutablePointer<ModuleInstance>) -> MP {
    self.instance = instance
    globals = instance.pointee.globals
    return reloadMemory()
  }

  /// Keeps the accumulators of a run that ended and may be resumed.
  mutating func keepAccumulators(_ ia: UInt64, _ fa: Float, _ da: Double) {
    suspended?.integer = ia
    suspended?.single = fa
    suspended?.double = da
  }

  /// Reads base and size of memory 0 again, after anything that may have grown it.
  @inline(__always) mutating func reloadMemory() -> MP {
    let memory = instance.pointee.memory0
    let byteCount = memory.pointee.byteCount
    memoryByteCount = byteCount
    // The smallest memory that is not empty may have one byte: with the feature of custom page sizes.
    addressLimits = (byteCount, byteCount - min(byteCount, 1), byteCount - min(byteCount, 3), byteCount - min(byteCount, 7))
    writtenPages = memory.pointee.writtenPages
    return memory.pointee.base
  }
}

/// Ends the run with a trap; handlers call it in tail position.
@inline(never) func trap(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ code: TrapCode) {
  leave(pc, sp, fu, cx, .trapped(code, operand: nil))
}

/// Ends the run with a trap that has something to say about an operand.
@inline(never) func trap(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ code: TrapCode, operand: UInt64) {
  leave(pc, sp, fu, cx, .trapped(code, operand: operand))
}

/// Ends the run because a limit was hit.
@inline(never) func exhaust(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ kind: ResourceExhaustion.Kind) {
  leave(pc, sp, fu, cx, .exhausted(kind))
}

/// Leaves the threaded code: nothing is called, so the handlers return to the loop.
@inline(never) func leave(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ reason: ExitReason) {
  let context = cx.context
  context.pointee.suspended = MachineState(pc: pc, sp: sp)
  context.pointee.fuel = fu
  context.pointee.exit = reason
}

/// The slice is spent: looks at what may stop the call, and runs the instruction at `pc` with new fuel, or suspends the call before it.
///
/// A branch has paid already and comes with less than nothing; a call comes before it pays.
@inline(never) @c func wkl_out_of_slice(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let refilled = refill(fu, cx)
  if refilled >= 0 { return next(pc, sp, mp, refilled, cx, ia, fa, da) }
  cx.context.pointee.suspended = MachineState(pc: pc, sp: sp, integer: ia, single: fa, double: da)
}

/// The fuel of a new slice; or -1, with the reason to stop and the fuel that is left in the context.
@inline(never) func refill(_ fuel: Fuel, _ cx: CX) -> Fuel {
  let context = cx.context
  context.pointee.fuel = fuel
  if let kind = context.pointee.store.reasonToStop(deadline: context.pointee.deadline) {
    context.pointee.exit = .exhausted(kind)
    return -1
  }
  let reserve = context.pointee.fuelReserve
  let slice = min(reserve, max(context.pointee.fuelSlice, -fuel))
  guard slice > 0, fuel &+ slice >= 0 else {
    context.pointee.exit = .exhausted(.fuel)
    return -1
  }
  context.pointee.fuelReserve = reserve - slice
  return fuel &+ slice
}

/// An access to memory 0 lies beyond the size that the context knows: a trap, unless another thread has grown the memory since.
@inline(never) @c func wkl_out_of_bounds(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let known = cx.context.pointee.memoryByteCount
  let base = cx.context.pointee.reloadMemory()
  if cx.context.pointee.memoryByteCount > known { return next(pc, sp, base, fu, cx, ia, fa, da) }
  trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess)
}

/// The last instruction of a call from the host.
@c func wkl_finish(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // WHY: not `leave`. Nobody asks where a finished run stands, and this is on the way of every call from the host.
  cx.context.pointee.fuel = fu
  cx.context.pointee.exit = .finished
}

extension UnsafeMutablePointer<ExecutionContext> {
  /// Runs threaded code with the context's fuel until something ends the run; the reason, and where it stands, are in the context afterwards.
  @inline(__always) func run(_ state: MachineState, _ mp: MP) {
    pointee.exit = .running
    let cx = UnsafeMutableRawPointer(self)
    #if DEBUG
      pointee.suspended = state
      pointee.memoryBase = mp
      while case .running = pointee.exit, let s = pointee.suspended {
        let handler = unsafeBitCast(s.pc.load(as: UInt.self), to: Handler.self)
        handler(s.pc, s.sp, pointee.memoryBase, pointee.fuel, cx, s.integer, s.single, s.double)
      }
    #else
      pointee.suspended = nil
      next(state.pc, state.sp, mp, pointee.fuel, cx, state.integer, state.single, state.double)
    #endif
  }
}
