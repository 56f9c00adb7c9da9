// Calls that run out of fuel and go on when they get more.

/// A call that waits for fuel.
struct Suspension {
  let function: UnsafeMutablePointer<FunctionInstance>
  /// The first slot of its first frame, where its results will be.
  let base: SP
  /// The registers and the run's other state.
  var context: ExecutionContext
  /// Tells this suspension from another one of the same store.
  let number: Int
  /// Whether nothing but the last payment is left to do.
  var isFinished: Bool
}

/// What became of a call that may be suspended.
enum RunOutcome {
  case finished(SP)
  case suspended(number: Int)
}

extension Store {
  /// Calls a function that is suspended, not ended, where its fuel is spent. Not from inside another call.
  func start(_ function: UnsafeMutablePointer<FunctionInstance>, _ limits: ResourceLimits, write: (SP) throws -> Void) throws -> RunOutcome {
    guard calls.pointee.reentryDepth == 0, suspension == nil else {
      throw CallError(.suspendedCall, "a resumable call must be the only call of its store")
    }
    let sp = context.pointee.stackTop
    guard context.pointee.stackEnd - sp > function.pointee.slotCount + 3 else { throw ResourceExhaustion(.callStack) }
    try write(sp)
    calls.pointee.fuelGranted = 0
    return try run(function, sp, limits) {
      context.pointee.suspended.fuel = 0
      context.pointee.fuelReserve = 0
      context.pointee.callDepthLeft = limits.callDepth
      grant(limits)
      context.pointee.exit = .running
      enter(function, sp)
    }
  }

  /// Goes on with a suspended call.
  func resume(_ number: Int, _ limits: ResourceLimits) throws -> RunOutcome {
    guard calls.pointee.reentryDepth == 0, let call = suspension, call.number == number else {
      throw CallError(.suspendedCall, "the call is not suspended any more")
    }
    suspension = nil
    return try run(call.function, call.base, limits) {
      context.pointee = call.context
      grant(limits)
      if call.isFinished {
        context.pointee.exit = .finished
        return
      }
      var state = call.context.suspended
      state.fuel = context.pointee.suspended.fuel
      guard state.fuel >= 0 else {
        // A branch took more than there was, and what came since does not make up for it.
        context.pointee.exit = .exhausted(.fuel)
        return
      }
      state.mp = context.pointee.enter(call.context.instance)
      context.run(state)
    }
  }

  private func run(
    _ function: UnsafeMutablePointer<FunctionInstance>, _ base: SP, _ limits: ResourceLimits, _ body: () -> Void
  ) throws -> RunOutcome {
    let outer = context.pointee
    calls.pointee.reentryDepth += 1
    defer {
      calls.pointee.reentryDepth -= 1
      context.pointee = outer
    }
    body()
    let isFinished = if case .finished = context.pointee.exit { true } else { false }
    account()
    if case .exhausted(.fuel) = context.pointee.exit {
      suspensionCount += 1
      suspension = Suspension(function: function, base: base, context: context.pointee, number: suspensionCount, isFinished: isFinished)
      return .suspended(number: suspensionCount)
    }
    try conclude()
    return .finished(base)
  }
}
