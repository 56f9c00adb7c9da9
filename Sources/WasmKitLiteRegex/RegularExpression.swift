/// A compiled pattern of RE2's language, with the results of Go's `regexp` package: the leftmost match, and among those the one that a backtracking
/// search would find first.
///
/// Text is UTF-8; a byte that begins no valid sequence is read as one U+FFFD. There is no look-around and there are no back-references, which is why the
/// work of a search is at most proportional to the pattern's size times the input's length.
public struct RegularExpression: Sendable {
  let matcher: Matcher

  var program: Program { matcher.program }

  init(matcher: Matcher) { self.matcher = matcher }

  /// Compiles a pattern.
  ///
  /// - Throws: ``PatternError`` for everything that Go's `regexp.Compile` refuses.
  public init(_ pattern: String) throws(PatternError) {
    try self.init(utf8: pattern.utf8)
  }

  /// Compiles a pattern given as UTF-8 bytes.
  ///
  /// - Throws: ``PatternError``, with ``PatternError/Code/invalidUTF8`` if the bytes are not UTF-8.
  public init(utf8 pattern: some Sequence<UInt8>) throws(PatternError) {
    var steps = StepBudget.unlimited
    try self.init(utf8: pattern, steps: &steps)
  }

  /// Compiles a pattern given as UTF-8 bytes, within limits.
  ///
  /// - Parameter steps: the limit of the work, some 64 steps for each state and 1,536 for any pattern; the actual cost is subtracted, also if it throws. A pattern has the same cost each time.
  /// - Throws: ``PatternError``, with ``PatternError/Code/tooLarge`` also if the steps are used up, or the time is, as ``StepBudget/isInterrupted`` states.
  public init(utf8 pattern: some Sequence<UInt8>, steps: inout StepBudget) throws(PatternError) {
    let pattern = Array(pattern)
    var meter = Meter(steps)
    let compiled = Result { () throws(PatternError) in try RegularExpression.compile(pattern, &meter) }
    // What is spent is known by the result.
    try? steps.spend(meter)
    matcher = try compiled.get()
  }

  /// The steps that compiling takes whatever the pattern: to read it, and for the tables that every program has.
  private static let (readingSteps, tableSteps): (UInt64, UInt64) = (512, 1024)

  private static func compile(_ pattern: [UInt8], _ meter: inout Meter) throws(PatternError) -> Matcher {
    meter.steps &+= readingSteps
    let tree = try PatternParser.parse(pattern, &meter)
    meter.steps &+= tableSteps
    if let program = ProgramCompiler.compile(tree, &meter) {
      let matcher = Matcher(program, &meter)
      if !meter.isOver() { return matcher }
    }
    throw PatternError(.tooLarge, fragment: String(decoding: pattern, as: UTF8.self), byteOffset: 0)
  }

  /// About the most bytes that the pattern takes, including the states that its searches add.
  public var byteCount: Int { matcher.byteCount }

  /// The number of groups that capture, the whole match not counted.
  public var captureCount: Int { program.captureNames.count }

  /// The names of the groups in the order of their opening brackets, nil for a group without a name; the whole match is not listed.
  public var captureNames: [String?] { program.captureNames }

  /// The number of states of the compiled automaton: the most steps that one scalar of input can take in one pass over it.
  public var stateCount: Int { program.instructions.count }

  /// The first match at or after a byte offset.
  ///
  /// The text before the offset still counts for `^`, `\b` and `\B`. An offset beyond the input finds nothing, a negative one counts as 0.
  ///
  /// - Parameters:
  ///   - bytes: the input, UTF-8.
  ///   - start: the start of the search, in bytes.
  ///   - steps: the limit of the work; the actual cost is subtracted, also if it throws.
  /// - Returns: the byte offsets of begin and end of the whole match, then of each group; -1 twice for a group that took no part. Nil if there is no match.
  /// - Throws: ``StepBudgetExceeded``.
  public func firstMatch(in bytes: Span<UInt8>, from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> [Int]? {
    try withFirstMatch(in: bytes, from: start, steps: &steps) { offsets in
      var result = [Int](repeating: -1, count: offsets.count)
      for index in 0..<offsets.count { result[index] = offsets[index] }
      return result
    }
  }

  /// Passes the first match at or after a byte offset to a closure, without making an array; see ``firstMatch(in:from:steps:)-(Span<UInt8>,_,_)``.
  ///
  /// - Parameter body: receives the byte offsets, which are valid only during the call.
  /// - Returns: the result of `body`, nil if there is no match.
  /// - Throws: ``StepBudgetExceeded``.
  public func withFirstMatch<Result>(
    in bytes: Span<UInt8>, from start: Int = 0, steps: inout StepBudget, _ body: (Span<Int>) -> Result
  ) throws(StepBudgetExceeded) -> Result? {
    try matcher.search(bytes, from: start, recordsCaptures: true, steps: &steps, body)
  }

  /// The first match at or after a byte offset of an array; see ``firstMatch(in:from:steps:)-(Span<UInt8>,_,_)``.
  public func firstMatch(in bytes: [UInt8], from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> [Int]? {
    try firstMatch(in: bytes.span, from: start, steps: &steps)
  }

  /// Whether there is a match at or after a byte offset; cheaper than finding its position.
  ///
  /// - Throws: ``StepBudgetExceeded``.
  public func matches(_ bytes: Span<UInt8>, from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> Bool {
    try matcher.search(bytes, from: start, recordsCaptures: false, steps: &steps) { _ in } != nil
  }

  /// Whether there is a match at or after a byte offset of an array; cheaper than finding its position.
  ///
  /// - Throws: ``StepBudgetExceeded``.
  public func matches(_ bytes: [UInt8], from start: Int = 0, steps: inout StepBudget) throws(StepBudgetExceeded) -> Bool {
    try matches(bytes.span, from: start, steps: &steps)
  }

  /// Whether bytes are UTF-8 throughout. A search takes other bytes too: each that begins no valid sequence is one U+FFFD.
  public static func isUTF8(_ bytes: Span<UInt8>) -> Bool { utf8End(in: bytes, from: 0, to: bytes.count).index == bytes.count }

  /// The first byte at or after `start` that begins no valid sequence; if there is none before `end`, the end of the sequence that reaches there. And the work
  /// that finding it took, in units of a few nanoseconds: two for eight bytes of ASCII, as many for each scalar that is looked at by itself.
  package static func utf8End(in bytes: Span<UInt8>, from start: Int, to end: Int) -> (index: Int, work: Int) {
    let raw = unsafe bytes.bytes
    var index = start
    var work = 0
    while index < end {
      // Cannot wrap: less than two for each byte.
      work &+= 2
      // Any bits make a number, and the index is checked.
      if index + 8 <= end, unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let (scalar, length) = UTF8Decoder.scalar(in: bytes, at: index)
      if scalar == UTF8Decoder.replacement, length <= 1 { break }
      index += length
    }
    return (index, work)
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
}
