// How long a call may take. The wall's clock decides nothing by itself: it says when to ask how long the thread really ran, and when it is enough all the same.

import WasmKitLiteSystem

/// The time of a piece of work on one thread, in nanoseconds of ``HostClock``.
///
///     start        end            later ends, while the processor time     start + 20 × limit
///     |------------|..............is less than the limit..................|
///
/// Until `limit` has passed by the wall's clock nothing else is asked. Then the thread's own processor time decides, since time in which it did not run is
/// not the guest's; the time in host functions that may wait counts by the wall's clock. Work that neither runs nor waits ends at twenty times the limit.
package struct CallTime: Sendable {
  /// Twenty times the limit ends any work. WHY: it must end on a machine that hardly lets it run, and where waiting is not noticed.
  static let hardFactor: Int64 = 20

  /// When to ask next, by the wall's clock; never where there is no limit.
  package private(set) var end = Int64.max
  private var start: Int64 = 0
  private var limit: Int64 = .max
  /// The thread's processor time when the work began; less than zero where it was not asked for yet.
  private var processorStart: Int64 = -1
  /// The time that passed in host functions that may wait.
  private var waited: Int64 = 0
  /// When the host function began that runs now and may wait; never, where none does.
  private var waitingSince = Int64.max

  /// Work without an end.
  init() {}

  /// Work that may take so many nanoseconds, from now on.
  package init(limit: Int64, now: Int64) {
    self.limit = limit
    start = now
    end = now &+ limit
  }

  /// Work that may take a duration, from now on.
  package init(limit: Duration) { self.init(limit: HostClock.nanoseconds(limit), now: HostClock.now) }

  /// Makes it work without an end, before it has begun.
  @inline(__always) mutating func removeEnd() { end = .max }

  /// Begins to count by the wall's clock.
  ///
  /// - Returns: what to end it with: whether that was so before.
  @inline(__always) mutating func beginWaiting(_ now: Int64) -> Int64 {
    let around = waitingSince
    waitingSince = min(now, around)
    return around
  }

  /// Goes back to how it was counted before.
  @inline(__always) mutating func endWaiting(_ around: Int64, _ now: Int64) {
    // What passed is part of the time around it, if that counts by the same clock.
    if around == .max { waited &+= now &- waitingSince }
    waitingSince = around
  }

  /// Whether the work has to end.
  package mutating func isOver() -> Bool { isOver(HostClock.now) { HostClock.processorTime } }

  /// The same by other clocks.
  @inline(__always) mutating func isOver(_ now: Int64, _ processorTime: () -> Int64?) -> Bool {
    // WHY the first asking so early: what is not known by then is guessed, and little is unknown yet.
    if now < end, processorStart >= 0 || now &- start < limit >> 6 { return false }
    return look(now, processorTime)
  }

  /// The time that is left for a part of the work that counts its own; nil if there is none.
  ///
  /// The part may take as long as the whole had left, and end as late.
  package mutating func left() -> Duration? { left(HostClock.now) { HostClock.processorTime }.map { .nanoseconds($0) } }

  /// The same by other clocks.
  mutating func left(_ now: Int64, _ processorTime: () -> Int64?) -> Int64? {
    let elapsed = now &- start
    if elapsed < limit >> 6 { return limit - max(0, elapsed) }
    guard !look(now, processorTime) else { return nil }
    let used = processorStart < 0 ? elapsed : max(waited, (processorTime() ?? .max) &- processorStart)
    let left = min(limit - min(limit, used), limit - elapsed / Self.hardFactor)
    return left > 0 ? left : nil
  }

  /// Asks for the processor time, and puts the end off where it says so.
  @inline(never) private mutating func look(_ now: Int64, _ processorTime: () -> Int64?) -> Bool {
    let elapsed = now &- start
    let (hardLimit, wraps) = limit.multipliedReportingOverflow(by: Self.hardFactor)
    let hardLeft = (wraps ? .max : hardLimit) - max(0, elapsed)
    guard hardLeft > 0, let processor = processorTime() else { return now >= end }
    // The time until now is not known: half of the limit at most counts as used. WHY: all of it was, if the work is a loop; hardly any, if the thread waited
    // for a processor.
    if processorStart < 0 { processorStart = max(0, processor &- min(elapsed, limit / 2)) }
    if now < end { return false }
    let waiting = waitingSince == .max ? 0 : max(0, now &- waitingSince)
    let used = max(processor &- processorStart, waited &+ waiting)
    if used >= limit { return true }
    end = now &+ min(limit - used, hardLeft)
    return false
  }
}
