// The one place that knows how a flag and a lock are made on each platform. WHY: `Synchronization` needs macOS 15, the package runs from macOS 13 on.

#if canImport(Darwin)
  import os

  /// A flag that any thread may set and read.
  final class AtomicFlag: Sendable {
    private let state = OSAllocatedUnfairLock(initialState: false)
    func set(_ value: Bool) { state.withLock { $0 = value } }
    var isSet: Bool { state.withLock { $0 } }
  }

  /// A lock without a value of its own.
  final class Lock: Sendable {
    private let lock = OSAllocatedUnfairLock()
    func withLock<Result: Sendable>(_ body: () -> Result) -> Result { lock.withLockUnchecked(body) }
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

  /// A lock without a value of its own.
  // WHY not `Mutex`: the thread sanitiser does not see it on Linux, and reports whatever it protects as a race.
  @safe final class Lock: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the mutex lives as long as the lock, at one address, and is only locked and unlocked.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
    init() { unsafe pthread_mutex_init(mutex, nil) }
    deinit {
      unsafe pthread_mutex_destroy(mutex)
      unsafe mutex.deallocate()
    }
    func withLock<Result: Sendable>(_ body: () -> Result) -> Result {
      unsafe pthread_mutex_lock(mutex)
      defer { unsafe pthread_mutex_unlock(mutex) }
      return body()
    }
  }

  /// A flag that any thread may set and read.
  final class AtomicFlag: Sendable {
    private let state = Atomic<Bool>(false)
    func set(_ value: Bool) { state.store(value, ordering: .releasing) }
    var isSet: Bool { state.load(ordering: .acquiring) }
  }
#endif

/// Stops the calls of one store from any thread.
///
/// A stopped call throws ``ResourceExhaustion`` of kind `.interrupt` within a slice of fuel, some 50 µs. The store stays usable.
public final class InterruptHandle: Sendable {
  private let flag = AtomicFlag()
  init() {}

  /// Stops the running call, or the next one if no call is running.
  public func interrupt() { flag.set(true) }
  /// Takes the request back; a call that was stopped by it has done so already.
  func clear() { flag.set(false) }
  var isInterrupted: Bool { flag.isSet }
}
