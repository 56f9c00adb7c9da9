// A lock around a value, the platform's own.

#if canImport(Darwin)
  import os

  /// A value that one thread at a time may use. Not recursive.
  final class Lock<Value>: Sendable {
    private let state: OSAllocatedUnfairLock<Value>

    init(_ value: sending Value) { state = OSAllocatedUnfairLock(uncheckedState: value) }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) throws -> Result) rethrows -> Result { try state.withLockUnchecked(body) }
  }
#else
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #endif

  /// A value that one thread at a time may use. Not recursive.
  // WHY not `Mutex`: the thread sanitiser does not see it on Linux, and reports whatever it protects as a race.
  @safe final class Lock<Value>: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the value is touched with the mutex held only; both live as long as the lock.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    private let value: UnsafeMutablePointer<Value> = .allocate(capacity: 1)

    init(_ value: sending Value) {
      unsafe self.value.initialize(to: value)
      unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
      unsafe pthread_mutex_destroy(mutex)
      unsafe mutex.deallocate()
      unsafe value.deinitialize(count: 1)
      unsafe value.deallocate()
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) throws -> Result) rethrows -> Result {
      unsafe pthread_mutex_lock(mutex)
      defer { unsafe pthread_mutex_unlock(mutex) }
      return try unsafe body(&value.pointee)
    }
  }
#endif
