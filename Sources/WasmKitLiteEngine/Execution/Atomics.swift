// Atomic accesses to memory. Spec: https://github.com/WebAssembly/threads (the threads proposal)
//
// A memory may be shared by stores on several threads. On systems where the standard library has atomics for raw memory these are used; elsewhere one lock
// stands for all of them, which is atomic with respect to other atomic accesses.

import WasmKitLiteMachine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
  import os
#endif

#if canImport(Darwin)
  /// An integer that can be accessed atomically.
  protocol AtomicInteger: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {}

  private let atomicLock = OSAllocatedUnfairLock()

  extension AtomicInteger {
    /// Replaces a value in memory by what the closure makes of it, as one step; gives the value before.
    // SAFETY: the caller has tested that the address is in bounds and aligned; memory stays mapped while its store or handle lives.
    static func modify(_ address: MP, _ change: (Self) -> Self) -> Self {
      atomicLock.withLockUnchecked {
        let old = address.load(as: Self.self)
        address.storeBytes(of: change(old), as: Self.self)
        return old
      }
    }
  }
#else
  import Synchronization

  /// An integer that can be accessed atomically.
  protocol AtomicInteger: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
    static func load(_ address: MP) -> Self
    /// Replaces a value that is as expected; gives the value before.
    static func compareExchange(_ address: MP, _ expected: Self, _ desired: Self) -> Self
  }

  extension AtomicInteger {
    /// Replaces a value in memory by what the closure makes of it, as one step; gives the value before.
    @inline(__always) static func modify(_ address: MP, _ change: (Self) -> Self) -> Self {
      var old = unsafe load(address)
      while true {
        let original = unsafe compareExchange(address, old, change(old))
        if original == old { return old }
        old = original
      }
    }
  }

  // WHY: four times the same. The operations of `Atomic` exist for concrete types only.
  // SAFETY: an `Atomic` has the layout of its value; the address is aligned, tested by `atomicAddress`.
  extension UInt8 {
    static func load(_ address: MP) -> UInt8 { unsafe address.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.load(ordering: .sequentiallyConsistent) }
    static func compareExchange(_ address: MP, _ expected: UInt8, _ desired: UInt8) -> UInt8 {
      unsafe address.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.compareExchange(expected: expected, desired: desired, ordering: .sequentiallyConsistent).original
    }
  }
  extension UInt16 {
    static func load(_ address: MP) -> UInt16 { unsafe address.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.load(ordering: .sequentiallyConsistent) }
    static func compareExchange(_ address: MP, _ expected: UInt16, _ desired: UInt16) -> UInt16 {
      unsafe address.assumingMemoryBound(to: Atomic<UInt16>.self).pointee.compareExchange(expected: expected, desired: desired, ordering: .sequentiallyConsistent).original
    }
  }
  extension UInt32 {
    static func load(_ address: MP) -> UInt32 { unsafe address.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent) }
    static func compareExchange(_ address: MP, _ expected: UInt32, _ desired: UInt32) -> UInt32 {
      unsafe address.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.compareExchange(expected: expected, desired: desired, ordering: .sequentiallyConsistent).original
    }
  }
  extension UInt64 {
    static func load(_ address: MP) -> UInt64 { unsafe address.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent) }
    static func compareExchange(_ address: MP, _ expected: UInt64, _ desired: UInt64) -> UInt64 {
      unsafe address.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.compareExchange(expected: expected, desired: desired, ordering: .sequentiallyConsistent).original
    }
  }
#endif

extension UInt8: AtomicInteger {}
extension UInt16: AtomicInteger {}
extension UInt32: AtomicInteger {}
extension UInt64: AtomicInteger {}

/// Those who wait on an address of a shared memory, and those who wake them.
@safe final class WaitQueue: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: everything below is touched with `mutex` held.
  static let shared = WaitQueue()

  private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
  private let condition: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)
  /// How many wait on each address, and how many of them may go.
  private var waiting: [UInt: (waiters: Int, released: Int)] = [:]

  private init() {
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  /// Sleeps until the address is notified, `isEqual` does not hold to begin with, or `shouldStop`; looks at the latter every few milliseconds.
  func wait(_ address: MP, isEqual: () -> Bool, shouldStop: () -> Bool) -> WaitOutcome {
    let key = UInt(bitPattern: address)
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    if !isEqual() { return .notEqual }
    waiting[key, default: (0, 0)].waiters += 1
    defer {
      if let entry = waiting[key] { waiting[key] = entry.waiters <= 1 ? nil : (entry.waiters - 1, entry.released) }
    }
    while true {
      if let entry = waiting[key], entry.released > 0 {
        waiting[key] = (entry.waiters, entry.released - 1)
        return .woken
      }
      if shouldStop() { return .stopped }
      var until = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += 5_000_000
      if until.tv_nsec >= 1_000_000_000 { (until.tv_sec, until.tv_nsec) = (until.tv_sec + 1, until.tv_nsec - 1_000_000_000) }
      unsafe pthread_cond_timedwait(condition, mutex, &until)
    }
  }

  /// Wakes as many as `count` of those who wait on the address; gives their number.
  func notify(_ address: MP, _ count: UInt32) -> UInt32 {
    let key = UInt(bitPattern: address)
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    guard let entry = waiting[key] else { return 0 }
    let woken = min(entry.waiters - entry.released, Int(count))
    waiting[key] = (entry.waiters, entry.released + woken)
    unsafe pthread_cond_broadcast(condition)
    return UInt32(truncatingIfNeeded: woken)
  }
}

/// How a wait ended.
enum WaitOutcome {
  case woken, notEqual, stopped
}
