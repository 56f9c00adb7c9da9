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
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #endif

  // WHY not `Mutex`: the thread sanitiser does not see it on Linux, and reports whatever it protects as a race.
  @safe final class Lock<Value: Sendable>: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the value is touched with the mutex held only; both live as long as the lock.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    private let value: UnsafeMutablePointer<Value> = .allocate(capacity: 1)

    init(_ value: Value) {
      unsafe self.value.initialize(to: value)
      unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
      unsafe pthread_mutex_destroy(mutex)
      unsafe mutex.deallocate()
      unsafe value.deinitialize(count: 1)
      unsafe value.deallocate()
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
      unsafe pthread_mutex_lock(mutex)
      defer { unsafe pthread_mutex_unlock(mutex) }
      return unsafe body(&value.pointee)
    }
  }
#endif
