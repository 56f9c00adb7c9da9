// A program and what its searches share: any number of threads may search at once, each with a searcher of its own, which are kept for the next.

import WasmKitLiteSystem

/// Everything that belongs to one compiled pattern.
final class Matcher: Sendable {
  /// The most searchers that wait for the next search, and the bytes that they may take together, one that takes more by itself excepted. WHY: one that
  /// has learnt all it may takes half a megabyte, and hostile patterns, of which a cache keeps a hundred, make theirs do so.
  private static let idleLimit = 8
  private static let idleByteLimit = 256 << 10

  /// A searcher at an address of its own.
  ///
  /// SAFETY: one search has it at a time, since it is either in the pool, which a lock guards, or with the thread that took it out.
  private final class Slot: @unchecked Sendable {
    var searcher: Searcher
    var byteCount = 0
    init(_ program: Program, _ alphabet: Alphabet, _ onePass: OnePass?) { searcher = Searcher(program, alphabet, onePass) }
  }

  private struct Pool: Sendable {
    var idle: [Slot] = []
    var byteCount = 0
  }

  let program: Program
  private let onePass: OnePass?
  private let pool = Lock(Pool())

  /// What a program needs to be searched with.
  ///
  /// - Parameter meter: what it costs is added; worth nothing once it says to stop.
  init(_ program: Program, _ meter: inout Meter) {
    self.program = program
    if let alphabet = program.alphabet { onePass = OnePass(program, alphabet, &meter) } else { onePass = nil }
  }

  /// The bytes that it takes at most, about, with all searchers that it keeps.
  var byteCount: Int {
    let searcher = program.alphabet.map { Searcher.byteLimit(program, $0) } ?? 0
    return program.byteCount + (onePass?.byteCount ?? 0) + (searcher == 0 ? 0 : max(searcher, Matcher.idleByteLimit))
  }

  /// Searches for the first match that begins at `start` or later, and hands the places of its captures on; without captures there are none.
  ///
  /// - Returns: nil if there is no match.
  func search<Result>(
    _ input: Span<UInt8>, from start: Int, recordsCaptures: Bool, steps: inout StepBudget, _ body: (Span<Int>) -> Result
  ) throws(StepBudgetExceeded) -> Result? {
    guard start <= input.count else { return nil }
    let start = max(0, start)
    var meter = Meter(steps)
    let candidate = firstCandidate(in: input, from: start, &meter)
    // Where a scan was interrupted, nothing is known.
    guard let candidate, !meter.isInterrupted else {
      try steps.spend(meter)
      return nil
    }
    guard let alphabet = program.alphabet else {
      let outcome = program.search(input, from: candidate, recordsCaptures: recordsCaptures, &meter)
      try steps.spend(meter)
      guard case .match(let places) = outcome else { return nil }
      return body(places.span)
    }
    let known = take()
    if known == nil { meter.extra &+= UInt64(truncatingIfNeeded: 512 + program.instructions.count / 2) }
    let slot = known ?? Slot(program, alphabet, onePass)
    defer { put(slot) }
    let outcome = slot.searcher.search(input, from: candidate, recordsCaptures: recordsCaptures, &meter)
    try steps.spend(meter)
    guard case .match = outcome else { return nil }
    return body(slot.searcher.slots.span)
  }

  /// The first place where a match can begin; nil where a text that the pattern needs is not there.
  private func firstCandidate(in input: Span<UInt8>, from start: Int, _ meter: inout Meter) -> Int? {
    if let scan = program.requiredScan, scan.firstOccurrence(in: input, from: start, &meter) == nil { return nil }
    if program.isAnchored { return start == 0 ? 0 : nil }
    if let scan = program.prefixScan { return scan.firstOccurrence(in: input, from: start, &meter) }
    return start
  }

  private func take() -> Slot? {
    pool.withLock { pool in
      let slot = pool.idle.popLast()
      if let slot { pool.byteCount -= slot.byteCount }
      return slot
    }
  }

  private func put(_ slot: Slot) {
    slot.searcher.shrink()
    slot.byteCount = slot.searcher.byteCount
    pool.withLock { pool in
      let byteCount = pool.byteCount + slot.byteCount
      guard pool.idle.isEmpty || pool.idle.count < Matcher.idleLimit && byteCount <= Matcher.idleByteLimit else { return }
      pool.byteCount = byteCount
      pool.idle.append(slot)
    }
  }
}
