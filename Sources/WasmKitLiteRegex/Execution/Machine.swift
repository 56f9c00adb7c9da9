// One machine alone, and a pattern that has learnt nothing: for those who compare the ways of a search. A search chooses its way by itself.

extension RegularExpression {
  /// A machine that needs no alphabet.
  package enum Machine: CaseIterable, Sendable {
    case backtracker, pike
  }

  /// The most states of a program that Pike's machine is run with here: it takes time for each, whatever the text.
  private static let pikeStateLimit = 20_000

  /// The same pattern, with nothing learnt from searches.
  package var unlearnt: RegularExpression {
    var meter = Meter(limit: .max)
    return RegularExpression(matcher: Matcher(program, &meter))
  }

  /// The first match at or after a byte offset within the input, as one machine finds it, in the form of ``firstMatch(in:from:steps:)-(Span<UInt8>,_,_)``.
  ///
  /// - Throws: ``StepBudgetExceeded`` where it takes more steps, or the pattern or the input are too large for the machine.
  package func firstMatch(in bytes: Span<UInt8>, from start: Int, by machine: Machine, stepLimit: UInt64) throws(StepBudgetExceeded) -> [Int]? {
    var meter = Meter(limit: stepLimit)
    let outcome: SearchOutcome
    switch machine {
    case .backtracker:
      guard Backtracker.suits(program, byteCount: bytes.count - start) else { throw StepBudgetExceeded() }
      var backtracker = Backtracker(program: program, recordsCaptures: true)
      outcome = backtracker.search(bytes, from: start, &meter)
    case .pike:
      guard program.instructions.count < RegularExpression.pikeStateLimit else { throw StepBudgetExceeded() }
      var pike = PikeMachine(program: program, recordsCaptures: true)
      outcome = pike.search(bytes, from: start, &meter)
    }
    switch outcome {
    case .match(let places): return places
    case .noMatch: return nil
    case .outOfSteps: throw StepBudgetExceeded()
    }
  }
}
