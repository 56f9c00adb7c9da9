// A program and what its searches share: any number of threads may search at once, each with a searcher of its own, which are kept for the next.

/// Everything that belongs to one compiled pattern.
final class Matcher: Sendable {
  /// The most searchers that wait for the next search, and of those the most that have learnt much. WHY: one that has learnt all it may takes half a
  /// megabyte, and hostile patterns, of which a cache keeps a hundred, make theirs do so.
  private static let idleLimit = 8
  private static let largeIdleLimit = 1
  private static let largeByteCount = 65_536

  /// A searcher at an address of its own.
  ///
  /// SAFETY: one search has it at a time, since it is either in the pool, which a lock guards, or with the thread that took it out.
  private final class Slot: @unchecked Sendable {
    var searcher: Searcher
    var isLarge = false
    init(_ program: Program, _ alphabet: Alphabet, _ onePass: OnePass?) { searcher = Searcher(program, alphabet, onePass) }
  }

  private struct Pool: Sendable {
    var idle: [Slot] = []
    var largeCount = 0
  }

  let program: Program
  private let onePass: OnePass?
  private let pool = Lock(Pool())

  init(_ program: Program) {
    self.program = program
    onePass = program.alphabet.flatMap { OnePass(program, $0) }
  }

  /// Searches for the first match that begins at `start` or later, and hands the places of its captures on; without captures there are none.
  ///
  /// - Returns: nil if there is no match.
  func search<Result>(
    _ input: Span<UInt8>, from start: Int, recordsCaptures: Bool, steps: inout StepBudget, _ body: (Span<Int>) -> Result
  ) throws(StepBudgetExceeded) -> Result? {
    guard start <= input.count else { return nil }
    let start = max(0, start)
    if let scan = program.requiredScan, scan.firstOccurrence(in: input, from: start) == nil { return nil }
    guard let candidate = firstCandidate(in: input, from: start) else { return nil }
    guard let alphabet = program.alphabet else {
      let (outcome, stepCount) = program.search(input, from: candidate, recordsCaptures: recordsCaptures, stepLimit: steps.remaining)
      try steps.spend(stepCount)
      switch outcome {
      case .match(let places): return body(places.span)
      case .noMatch: return nil
      case .outOfSteps: throw StepBudgetExceeded()
      }
    }
    let slot = take() ?? Slot(program, alphabet, onePass)
    defer { put(slot) }
    var stepCount: UInt64 = 0
    let outcome = slot.searcher.search(input, from: candidate, recordsCaptures: recordsCaptures, stepLimit: steps.remaining, steps: &stepCount)
    try steps.spend(stepCount)
    switch outcome {
    case .match: return body(slot.searcher.slots.span)
    case .noMatch: return nil
    case .outOfSteps:
      try steps.spend(steps.remaining)
      throw StepBudgetExceeded()
    }
  }

  private func firstCandidate(in input: Span<UInt8>, from start: Int) -> Int? {
    if program.isAnchored { return start == 0 ? 0 : nil }
    if let scan = program.prefixScan { return scan.firstOccurrence(in: input, from: start) }
    return start
  }

  private func take() -> Slot? {
    pool.withLock { pool in
      let slot = pool.idle.popLast()
      if let slot, slot.isLarge { pool.largeCount -= 1 }
      return slot
    }
  }

  private func put(_ slot: Slot) {
    slot.searcher.shrink()
    slot.isLarge = slot.searcher.byteCount > Matcher.largeByteCount
    pool.withLock { pool in
      guard pool.idle.count < Matcher.idleLimit else { return }
      if slot.isLarge {
        guard pool.largeCount < Matcher.largeIdleLimit else { return }
        pool.largeCount += 1
      }
      pool.idle.append(slot)
    }
  }
}
