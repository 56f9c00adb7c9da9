// A lock around a value, the platform's own. WHY two: the deployment targets on Apple's systems are older than `Mutex`.

#if canImport(Darwin)
  import os

  /// A value that one thread at a time may use. Not recursive.
  final class Lock<Value>: Sendable {
    private let state: OSAllocatedUnfairLock<Value>

    init(_ value: sending Value) { state = OSAllocatedUnfairLock(uncheckedState: value) }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) throws -> Result) rethrows -> Result { try state.withLockUnchecked(body) }
  }
#else
  import Synchronization

  /// A value that one thread at a time may use. Not recursive.
  final class Lock<Value>: Sendable {
    private let state: Mutex<Value>

    init(_ value: sending Value) { state = Mutex(value) }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) throws -> Result) rethrows -> Result {
      try state.withLock { (value: inout sending Value) in try body(&value) }
    }
  }
#endif
