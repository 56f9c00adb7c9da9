/// A compiled pattern of RE2's language, with the results of Go's `regexp` package: the leftmost match, and among those the one that a backtracking
/// search would find first.
///
/// Text is UTF-8; a byte that begins no valid sequence is read as one U+FFFD. There is no look-around and there are no back-references, which is why the
/// work of a search is at most proportional to the pattern's size times the input's length.
public struct RegularExpression: Sendable {
  let program: Program

  /// Compiles a pattern.
  ///
  /// - Throws: ``PatternError`` for everything that Go's `regexp.Compile` refuses.
  public init(_ pattern: String) throws(PatternError) {
    try self.init(utf8: pattern.utf8)
  }

  /// Compiles a pattern given as UTF-8 bytes.
  ///
  /// - Throws: ``PatternError``, with ``PatternError/Code/invalidUTF8`` where the bytes are not UTF-8.
  public init(utf8 pattern: some Sequence<UInt8>) throws(PatternError) {
    program = ProgramCompiler.compile(try PatternParser.parse(Array(pattern)))
  }

  /// The number of groups that capture, the whole match not counted.
  public var captureCount: Int { program.captureNames.count }

  /// The names of the groups in the order of their opening brackets, nil for a group without a name; the whole match is not listed.
  public var captureNames: [String?] { program.captureNames }

  /// The number of states of the compiled automaton: the most steps that one scalar of input can take.
  public var stateCount: Int { program.instructions.count }

  /// The first match at or after a byte offset.
  ///
  /// What lies before the offset still counts for `^`, `\b` and `\B`. An offset beyond the input finds nothing, a negative one is taken as 0.
  ///
  /// - Parameters:
  ///   - bytes: the input, UTF-8.
  ///   - start: where the search begins, in bytes.
  ///   - steps: what the search may cost; what it did cost is taken off, also if it throws.
  /// - Returns: the byte offsets of begin and end of the whole match, then of each group; -1 twice for a group that took no part. Nil if there is no match.
  /// - Throws: ``StepBudgetExceeded``.
  public func firstMatch(in bytes: Span<UInt8>, from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> [Int]? {
    switch try search(bytes, from: start, recordsCaptures: true, steps: &steps) {
    case .match(let offsets): offsets
    case .noMatch, .outOfSteps: nil
    }
  }

  /// The first match at or after a byte offset of an array; see ``firstMatch(in:from:steps:)-(Span<UInt8>,_,_)``.
  public func firstMatch(in bytes: [UInt8], from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> [Int]? {
    try firstMatch(in: bytes.span, from: start, steps: &steps)
  }

  /// Whether there is a match at or after a byte offset; cheaper than finding out where.
  ///
  /// - Throws: ``StepBudgetExceeded``.
  public func matches(_ bytes: Span<UInt8>, from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> Bool {
    switch try search(bytes, from: start, recordsCaptures: false, steps: &steps) {
    case .match: true
    case .noMatch, .outOfSteps: false
    }
  }

  /// Whether there is a match at or after a byte offset of an array; cheaper than finding out where.
  ///
  /// - Throws: ``StepBudgetExceeded``.
  public func matches(_ bytes: [UInt8], from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> Bool {
    try matches(bytes.span, from: start, steps: &steps)
  }

  /// The ranges of the first match in a string and of its groups, without a limit on the work; nil in it for a group that took no part.
  ///
  /// - Returns: nil if there is no match.
  public func firstMatch(in text: String) -> [Range<String.UTF8View.Index>?]? {
    let utf8 = text.utf8
    var steps = StepBudget.unlimited
    guard let offsets = try? firstMatch(in: Array(utf8), steps: &steps) else { return nil }
    return stride(from: 0, to: offsets.count, by: 2).map { slot in
      guard offsets[slot] >= 0 else { return nil }
      let lower = utf8.index(utf8.startIndex, offsetBy: offsets[slot])
      return lower..<utf8.index(lower, offsetBy: offsets[slot + 1] - offsets[slot])
    }
  }

  /// Whether there is a match in a string, without a limit on the work.
  public func matches(_ text: String) -> Bool {
    var steps = StepBudget.unlimited
    return (try? matches(Array(text.utf8), steps: &steps)) ?? false
  }

  private func search(
    _ bytes: Span<UInt8>, from start: Int, recordsCaptures: Bool, steps: inout StepBudget
  ) throws(StepBudgetExceeded) -> SearchOutcome {
    guard start <= bytes.count else { return .noMatch }
    let start = max(0, start)
    let outcome: SearchOutcome
    let stepCount: UInt64
    if Backtracker.suits(program, byteCount: bytes.count - start) {
      var machine = Backtracker(program: program, recordsCaptures: recordsCaptures, stepLimit: steps.remaining)
      outcome = machine.search(bytes, from: start)
      stepCount = machine.stepCount
    } else {
      var machine = PikeMachine(program: program, recordsCaptures: recordsCaptures, stepLimit: steps.remaining)
      outcome = machine.search(bytes, from: start)
      stepCount = machine.stepCount
    }
    try steps.spend(stepCount)
    if case .outOfSteps = outcome { throw StepBudgetExceeded() }
    return outcome
  }
}

/// How a search ended.
enum SearchOutcome {
  /// With the offsets of all slots, or none if they were not asked for.
  case match([Int])
  case noMatch
  case outOfSteps
}
