// Calls in instalments of fuel.

/// What became of a call that may run out of fuel and go on.
public enum CallOutcome {
  case finished([Value])
  /// The fuel is spent; the call stands still where it is.
  case suspended(SuspendedCall)
}

/// A call that waits for fuel. It gives the same results and takes the same fuel in all as one that never had to wait.
///
/// Until it is resumed to its end or abandoned, its store takes no other call. Letting go of it abandons it.
public final class SuspendedCall {
  private let function: Function
  private let number: Int

  init(function: Function, number: Int) {
    self.function = function
    self.number = number
  }

  deinit { abandon() }

  /// Goes on with the call.
  ///
  /// - Parameter limits: the fuel to add, and how long the call may take from now on; the rest is as it was.
  /// - Throws: as any call, and ``CallError`` where the call was resumed already or abandoned.
  public func resume(limits: ResourceLimits) throws -> CallOutcome {
    try function.outcome(of: try function.store.resume(number, limits))
  }

  /// Gives the call up. Its frames are forgotten; what it has written stays.
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
    try outcome(of: try store.start(instance, limits) { slots in try write(arguments, to: slots) })
  }

  func outcome(of outcome: RunOutcome) throws -> CallOutcome {
    switch outcome {
    case .finished(let slots): .finished(results(from: slots))
    case .suspended(let number): .suspended(SuspendedCall(function: self, number: number))
    }
  }
}
