/// The work that searches may still do, counted in steps.
///
/// A step is one automaton state entered at one position of the input. If many states are entered at once, because the set of them is known from an
/// earlier search, each still counts: the count depends only on the pattern and the input, never on time, machine or earlier searches.
/// Positions that are skipped because a text that the pattern needs is missing cost no steps.
/// One budget may be used for many searches.
///
/// Two budgets are equal if the numbers of steps left and of steps taken are equal.
public struct StepBudget: Sendable, Equatable {
  /// Steps left.
  public private(set) var remaining: UInt64

  /// Steps taken so far.
  public private(set) var used: UInt64 = 0

  /// All work done so far, in units of a few nanoseconds at most: the steps, and work that they do not count, such as rebuilding tables and skipping bytes. It may depend
  /// on earlier searches.
  public private(set) var work: UInt64 = 0

  /// The longest time for each search, regardless of the steps left; nil means no limit. Checked during the search, about every 20 microseconds, together with
  /// the cancellation of the task.
  public var timeLeft: Duration?

  /// Whether the time was over, or the task cancelled, before a search was done.
  public private(set) var isInterrupted = false

  /// A budget of that many steps.
  ///
  /// - Parameter timeLeft: see ``timeLeft``.
  public init(limit: UInt64, timeLeft: Duration? = nil) {
    remaining = limit
    self.timeLeft = timeLeft
  }

  /// A budget that no search can use up.
  public static var unlimited: StepBudget { StepBudget(limit: .max) }

  /// Whether as many steps are left and taken.
  public static func == (left: StepBudget, right: StepBudget) -> Bool { left.remaining == right.remaining && left.used == right.used }

  /// Takes off what an account counted.
  ///
  /// - Throws: ``StepBudgetExceeded`` if there were fewer steps left, or the work was interrupted; none is left after the first.
  mutating func spend(_ meter: Meter) throws(StepBudgetExceeded) {
    let steps = min(meter.steps, remaining)
    // Cannot wrap: used + remaining is the limit, and work of 2⁶⁴ units takes centuries.
    used &+= steps
    remaining &-= steps
    work &+= steps &+ meter.extra
    if meter.isInterrupted { isInterrupted = true }
    if meter.steps > meter.limit || meter.isInterrupted { throw StepBudgetExceeded() }
  }
}

/// A search stopped because its budget of steps or its time was used up; whether there is a match is unknown.
public struct StepBudgetExceeded: Error, Equatable, Sendable, CustomStringConvertible {
  /// The failure in words.
  public var description: String { "the regular expression used up its budget of steps" }
}
