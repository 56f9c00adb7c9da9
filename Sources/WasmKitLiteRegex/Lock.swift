// A lock around a value, the platform's own: the deployment targets on Apple's systems are older than `Mutex`.

#if canImport(Darwin)
  import os

  struct Lock<Value: Sendable>: Sendable {
    private let state: OSAllocatedUnfairLock<Value>

    init(_ value: Value) {
      state = OSAllocatedUnfairLock(initialState: value)
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
      state.withLock(body)
    }
  }
#else
  import Synchronization

  final class Lock<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    init(_ value: Value) {
      state = Mutex(value)
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
      state.withLock { (value: inout sending Value) in body(&value) }
    }
  }
#endif
