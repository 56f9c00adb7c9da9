/// The work a search may still do, counted in steps.
///
/// A step is one automaton state entered at one place of the input. Where states are taken many at a time, because the set of them is known from an
/// earlier search, each still counts: the count depends on the pattern and the input alone, never on time, machine or what was searched before.
/// Places passed over because a text that the pattern needs is not there cost nothing.
/// One budget may be spent over many searches.
public struct StepBudget: Sendable, Equatable {
  /// Steps left.
  public private(set) var remaining: UInt64

  /// Steps taken so far.
  public private(set) var used: UInt64 = 0

  /// A budget of that many steps.
  public init(limit: UInt64) {
    remaining = limit
  }

  /// A budget that no search can use up.
  public static var unlimited: StepBudget { StepBudget(limit: .max) }

  /// Takes steps off the budget.
  ///
  /// - Throws: ``StepBudgetExceeded`` if there were fewer left; then none is left.
  mutating func spend(_ steps: UInt64) throws(StepBudgetExceeded) {
    guard steps <= remaining else {
      used &+= remaining  // cannot wrap: used + remaining is the limit
      remaining = 0
      throw StepBudgetExceeded()
    }
    remaining -= steps
    used &+= steps
  }
}

/// A search was given up because its budget of steps was used up; whether there is a match stays unknown.
public struct StepBudgetExceeded: Error, Equatable, Sendable, CustomStringConvertible {
  /// The failure in words.
  public var description: String { "the regular expression used up its budget of steps" }
}
