// What a search or a compilation has cost, and when it is to stop. Every loop whose length a pattern or an input decides counts here.

/// The account of one search or compilation.
///
/// Steps depend on pattern and input alone. What else is done, so that the steps can be, is counted apart: tables that are made anew, bytes that are passed over.
struct Meter: Sendable {
  /// The units of work between two looks at the clock. WHY: a unit is a few nanoseconds at most, and a look takes some fifty.
  static let lookInterval: UInt64 = 8192
  /// The most bytes that a tight loop runs over before it comes back to the meter.
  static let bytesPerRun = 32_768

  /// The most steps.
  let limit: UInt64
  /// Steps taken.
  var steps: UInt64 = 0
  /// The work besides, in about the same unit: a few nanoseconds.
  var extra: UInt64 = 0
  /// The work at which the clock is looked at next; never, where there is no deadline.
  private var nextLook: UInt64
  private var timeLeft: Duration?
  private var deadline: ContinuousClock.Instant?
  /// Whether the time was over, or the task cancelled, before the work was done.
  private(set) var isInterrupted = false

  /// An account of so many steps.
  ///
  /// - Parameter timeLeft: the time that the work may take, counted from its first look at the clock; nil is for ever.
  init(limit: UInt64, timeLeft: Duration? = nil) {
    self.limit = limit
    self.timeLeft = timeLeft
    nextLook = timeLeft == nil ? .max : Meter.lookInterval
  }

  /// The account of what a budget has left.
  init(_ budget: StepBudget) { self.init(limit: budget.remaining, timeLeft: budget.timeLeft) }

  /// Whether to stop. Once true it stays so.
  @inline(__always)
  mutating func isOver() -> Bool {
    if steps > limit { return true }
    if steps &+ extra < nextLook { return false }
    return look()
  }

  /// Whether to stop, after so much work besides the steps.
  @inline(__always)
  mutating func isOver(adding work: Int) -> Bool {
    extra &+= UInt64(truncatingIfNeeded: work)
    return isOver()
  }

  /// Counts the steps beyond a number as other work.
  mutating func takeBack(to count: UInt64) {
    extra &+= steps &- count
    steps = count
  }

  @inline(never)
  private mutating func look() -> Bool {
    if isInterrupted { return true }
    guard let timeLeft else { return false }
    let now = ContinuousClock.now
    let end = deadline ?? now.advanced(by: timeLeft)
    deadline = end
    if now >= end || Task.isCancelled {
      isInterrupted = true
      nextLook = 0
      return true
    }
    nextLook = steps &+ extra &+ Meter.lookInterval
    return false
  }
}
