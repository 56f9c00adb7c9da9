// The monotonic clock, in nanoseconds. WHY: deadlines are compared while code runs. A plain number lies in the context at a fixed place, which a clock's
// instant does not, and takes half the time to get.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time since some moment in the past.
@usableFromInline package enum HostClock {
  /// The time now, exactly: some 25 ns to read.
  @usableFromInline package static var now: Int64 {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      var time = timespec()
      guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return portable }
      return nanoseconds(time)
    #else
      return portable
    #endif
  }

  /// A number that changes every one to ten milliseconds: equal ones mean that less than that lies between. Some 5 ns to read.
  ///
  /// WHY inlined into other modules: every call of a host function reads it twice.
  @inlinable @inline(__always) package static var tick: Int64 {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android)
      var time = timespec()
      guard unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &time) == 0 else { return now }
      return nanoseconds(time)
    #elseif canImport(Darwin)
      return Int64(truncatingIfNeeded: clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW_APPROX))
    #else
      return now
    #endif
  }

  /// The time that a processor has spent on this thread; nil on a system that does not say so. WHY rarely asked: it takes a microsecond, and four on a busy machine.
  package static var processorTime: Int64? {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      var time = timespec()
      return unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 ? nanoseconds(time) : nil
    #else
      return nil
    #endif
  }

  /// A duration in nanoseconds, from 0 to some 70 years.
  package static func nanoseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    return max(0, min(seconds, 1 << 31)) &* 1_000_000_000 &+ (seconds < 0 ? 0 : attoseconds / 1_000_000_000)
  }

  #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
    @inlinable @inline(__always) static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec) }
  #endif

  /// For systems without such a function.
  @inline(never) private static var portable: Int64 { nanoseconds(reference.duration(to: ContinuousClock.now)) }

  private static let reference = ContinuousClock.now
}
