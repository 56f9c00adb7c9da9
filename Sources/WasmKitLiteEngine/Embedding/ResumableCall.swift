// Calls in instalments of fuel.

/// The outcome of a call that can be resumed after its fuel is spent.
public enum CallOutcome {
  case finished([Value])
  /// The fuel is spent; the call is suspended.
  case suspended(SuspendedCall)
}

/// A call that waits for fuel. Its results and its total fuel are the same as those of a call that never had to wait.
///
/// Until it is resumed to its end or abandoned, its store accepts no other call. Releasing it abandons the call.
public final class SuspendedCall {
  private let function: Function
  private let number: Int

  init(function: Function, number: Int) {
    self.function = function
    self.number = number
  }

  deinit { abandon() }

  /// Resumes the call.
  ///
  /// - Parameter limits: the fuel to add, and the longest time from now on; the other limits are unchanged.
  /// - Throws: as for any call, and ``CallError`` if the call was already resumed or abandoned.
  public func resume(limits: ResourceLimits) throws -> CallOutcome {
    try unsafe function.outcome(of: try function.store.resume(number, limits))
  }

  /// Abandons the call. Its frames are dropped; its writes remain.
  public func abandon() {
    if function.store.suspension?.number == number { function.store.suspension = nil }
  }

  /// The fuel that the call has taken up to now.
  public var fuelConsumed: UInt64 { function.store.fuelConsumed }
}

extension Function {
  /// Calls the function so that spent fuel suspends it instead of ending it. Must not be called from a host function.
  ///
  /// - Throws: as any call.
  public func callResumably(_ arguments: [Value], limits: ResourceLimits) throws -> CallOutcome {
    try unsafe outcome(of: try store.start(instance, limits) { slots in try unsafe write(arguments, to: slots) })
  }

  func outcome(of outcome: RunOutcome) throws -> CallOutcome {
    switch unsafe outcome {
    case .finished(let slots): unsafe .finished(results(from: slots))
    case .suspended(let number): .suspended(SuspendedCall(function: self, number: number))
    }
  }
}
