// The one place that knows how a lock and a flag are made on each platform. WHY: `Mutex` and `Atomic` need macOS 15, the package runs from macOS 13 on.

#if canImport(Darwin)
  import os

  /// A value that one thread at a time may use. Not recursive.
  @safe package final class Lock<Value>: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the value is touched with the lock held only.
    private let lock = OSAllocatedUnfairLock()
    private var value: Value

    /// Makes a lock around a value, which nothing else uses.
    package init(_ value: sending Value) { self.value = value }

    /// Runs a closure with the value while no other thread has it.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
      lock.lock()
      defer { lock.unlock() }
      return try body(&value)
    }
  }

  /// A flag that any thread may set and read.
  package final class AtomicFlag: Sendable {
    private let state = OSAllocatedUnfairLock(initialState: false)
    package init() {}
    /// Sets the flag, or takes it back.
    package func set(_ value: Bool) { state.withLock { $0 = value } }
    /// Whether the flag is set.
    package var isSet: Bool { state.withLock { $0 } }
  }
#else
  import Synchronization
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #endif

  /// A value that one thread at a time may use. Not recursive.
  // WHY not `Mutex`: the thread sanitiser does not see it on Linux, and reports whatever it protects as a race.
  @safe package final class Lock<Value>: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the value is touched with the mutex held only; the mutex has one address and lives as long as the lock.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    private var value: Value

    /// Makes a lock around a value, which nothing else uses.
    package init(_ value: sending Value) {
      self.value = value
      unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
      unsafe pthread_mutex_destroy(mutex)
      unsafe mutex.deallocate()
    }

    /// Runs a closure with the value while no other thread has it.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
      unsafe pthread_mutex_lock(mutex)
      defer { unsafe pthread_mutex_unlock(mutex) }
      return try body(&value)
    }
  }

  /// A flag that any thread may set and read.
  package final class AtomicFlag: Sendable {
    private let state = Atomic<Bool>(false)
    package init() {}
    /// Sets the flag, or takes it back.
    package func set(_ value: Bool) { state.store(value, ordering: .releasing) }
    /// Whether the flag is set.
    package var isSet: Bool { state.load(ordering: .acquiring) }
  }
#endif

extension Lock where Value == Void {
  /// Makes a lock without a value of its own.
  package convenience init() { self.init(()) }
  /// Runs a closure while no other thread is in one.
  package func withLock<Result>(_ body: () throws -> Result) rethrows -> Result { try withLock { (_: inout Void) in try body() } }
}
