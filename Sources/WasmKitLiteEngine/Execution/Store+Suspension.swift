// Calls that run out of fuel and go on when they get more.

import WasmKitLiteMachine

/// A call that waits for fuel.
@safe struct Suspension {
  let function: UnsafeMutablePointer<FunctionInstance>
  /// The first slot of its first frame, where its results will be.
  let base: SP
  /// The registers and the run's other state.
  var context: ExecutionContext
  /// Tells this suspension from another one of the same store.
  let number: Int
  /// The exception of a host function whose handler is still to be found.
  var thrown: ExceptionInstance?
}

/// What became of a call that may be suspended.
@unsafe enum RunOutcome {
  case finished(SP)
  case suspended(number: Int)
}

extension Store {
  /// Calls a function that is suspended, not ended, where its fuel is spent. Not from inside another call.
  func start(_ function: UnsafeMutablePointer<FunctionInstance>, _ limits: ResourceLimits, write: (SP) throws -> Void) throws -> RunOutcome {
    guard unsafe calls.pointee.reentryDepth == 0, suspension == nil else {
      throw CallError(.suspendedCall, "a resumable call must be the only call of its store")
    }
    guard limits.hostReentryDepth > 0 else { throw ResourceExhaustion(.hostReentry) }
    try makeStack()
    try checkLending()
    let sp = unsafe context.pointee.stackTop
    guard unsafe context.pointee.machine.stackEnd - sp > function.pointee.slotCount + 3 else { throw ResourceExhaustion(.callStack) }
    try unsafe write(sp)
    unsafe calls.pointee.fuelGranted = 0
    return try unsafe run(function, sp, limits) {
      unsafe context.pointee.machine.fuel = 0
      unsafe context.pointee.fuelReserve = 0
      unsafe context.pointee.machine.callDepthLeft = limits.callDepth
      grant(limits)
      unsafe context.pointee.exit = .running
      unsafe enter(function, sp)
    }
  }

  /// Goes on with a suspended call.
  func resume(_ number: Int, _ limits: ResourceLimits) throws -> RunOutcome {
    guard unsafe calls.pointee.reentryDepth == 0, let call = suspension, call.number == number else {
      throw CallError(.suspendedCall, "the call is not suspended any more")
    }
    try checkLending()
    suspension = nil
    return try unsafe run(call.function, call.base, limits) {
      unsafe context.pointee = call.context
      grant(limits)
      guard unsafe context.pointee.machine.fuel >= 0 else {
        // A branch took more than there was, and what came since does not make up for it.
        unsafe context.pointee.exit = .exhausted(.fuel)
        return
      }
      if let thrown = unsafe call.thrown, unsafe !landed(thrown) { return }
      guard let state = unsafe context.pointee.machine.suspended else { return }
      unsafe context.run(state, context.pointee.enter(context.pointee.instance))
    }
  }

  /// Looks for the handler of a host function's exception once more; false after setting how the run ends if none is found.
  private func landed(_ thrown: ExceptionInstance) -> Bool {
    switch unsafe unwind(thrown, reference: nil, cost: 0) {
    case .caught: return true
    case .uncaught:
      hostError = unsafe WasmException(self, thrown)
      unsafe context.pointee.exit = .hostError
    case .refused(let kind):
      unsafe context.pointee.exit = .exhausted(kind)
      if kind == .fuel { unsafe thrownByHost = unsafe thrown }
    }
    return false
  }

  private func run(
    _ function: UnsafeMutablePointer<FunctionInstance>, _ base: SP, _ limits: ResourceLimits, _ body: () -> Void
  ) throws -> RunOutcome {
    let outer = unsafe context.pointee
    unsafe calls.pointee.openAny()
    defer {
      unsafe calls.pointee.reentryDepth -= 1
      unsafe context.pointee = outer
    }
    unsafe thrownByHost = nil
    body()
    let thrown = unsafe thrownByHost
    unsafe thrownByHost = nil
    account()
    if case .exhausted(.fuel) = unsafe context.pointee.exit {
      suspensionCount += 1
      suspension = unsafe Suspension(function: function, base: base, context: context.pointee, number: suspensionCount, thrown: thrown)
      return unsafe .suspended(number: suspensionCount)
    }
    try conclude()
    return unsafe .finished(base)
  }
}
