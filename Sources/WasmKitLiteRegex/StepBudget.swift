/// The work that searches may still do, counted in steps.
///
/// A step is one automaton state entered at one place of the input. Where states are taken many at a time, because the set of them is known from an
/// earlier search, each still counts: the count depends on the pattern and the input alone, never on time, machine or what was searched before.
/// Places passed over because a text that the pattern needs is not there cost no steps.
/// One budget may be spent over many searches.
///
/// Two budgets are equal if as many steps are left and taken.
public struct StepBudget: Sendable, Equatable {
  /// Steps left.
  public private(set) var remaining: UInt64

  /// Steps taken so far.
  public private(set) var used: UInt64 = 0

  /// All work done so far, in units of a few nanoseconds at most: the steps, and what they do not count, such as tables made anew and bytes passed over. It may depend
  /// on searches before.
  public private(set) var work: UInt64 = 0

  /// How long each search may take, whatever steps are left; nil is for ever. Looked at within the search, about every 20 microseconds, together with
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

/// A search was given up because its budget of steps was used up, or its time; whether there is a match stays unknown.
public struct StepBudgetExceeded: Error, Equatable, Sendable, CustomStringConvertible {
  /// The failure in words.
  public var description: String { "the regular expression used up its budget of steps" }
}
