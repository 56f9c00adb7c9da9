// Reads a pattern into a tree: Perl's flavour of RE2's syntax. One loop with its own stack of open groups; groups, classes and escapes have their
// files. Syntax: https://github.com/google/re2/wiki/Syntax

/// Flags that a pattern can set for what follows in the group.
struct PatternFlags: Sendable {
  /// `i`: case does not matter.
  var foldsCase = false
  /// `m`: `^` and `$` are about lines.
  var isMultiline = false
  /// `s`: the dot takes newlines too.
  var dotTakesNewline = false
  /// `U`: repetitions are lazy, and greedy with a `?`.
  var isUngreedy = false
}

/// A parser at a place of a pattern.
struct PatternParser {
  /// A group whose end has not come yet; the outermost is the pattern itself.
  struct OpenGroup {
    /// What holds again after the group.
    let outerFlags: PatternFlags
    /// The number of the group, from 1; nil for a group that captures nothing.
    let capture: Int?
    /// The alternatives that are complete.
    var alternatives: [NodeIndex] = []
    /// The alternative under way.
    var sequence: [NodeIndex] = []
  }

  /// What makes up a set that a property stands for.
  struct PropertyKey: Hashable {
    let name: ArraySlice<UInt8>
    let isFolded: Bool
    let isNegated: Bool
  }

  let pattern: [UInt8]
  var position = 0
  var flags = PatternFlags()
  var tree = SyntaxTree()
  var groups: [OpenGroup]
  /// Whether no `:]` is left in the rest of the pattern, so that it is looked for once.
  var isPastNamedClasses = false

  /// The sets of properties met so far, some of which are long.
  var knownProperties: [PropertyKey: ScalarSet] = [:]

  /// What reading costs.
  private var meter: Meter

  private init(pattern: [UInt8], _ meter: Meter) {
    self.pattern = pattern
    self.meter = meter
    groups = [OpenGroup(outerFlags: flags, capture: nil)]
  }

  /// Reads a whole pattern, UTF-8 bytes.
  ///
  /// - Parameter meter: what it costs is added.
  /// - Throws: ``PatternError``; ``PatternError/Code/tooLarge`` also where the meter says to stop.
  static func parse(_ pattern: [UInt8], _ meter: inout Meter) throws(PatternError) -> SyntaxTree {
    var parser = PatternParser(pattern: pattern, meter)
    defer { meter = parser.meter }
    try parser.parseAll()
    return parser.tree
  }

  /// Counts work, in units of a few nanoseconds.
  mutating func pay(_ work: Int) throws(PatternError) {
    meter.steps &+= UInt64(truncatingIfNeeded: work)
    if meter.isOver() { throw error(.tooLarge, from: 0, to: pattern.count) }
  }

  private mutating func parseAll() throws(PatternError) {
    /// Where the repetition just before began; nil if something else came just before.
    var lastRepeat: Int?
    while let byte = peek() {
      let start = position
      var isRepeat = false
      try pay(64)
      switch byte {
      case UInt8(ascii: "("): try parseGroupStart()
      case UInt8(ascii: ")"): try parseGroupEnd()
      case UInt8(ascii: "|"):
        position += 1
        try finishAlternative()
      case UInt8(ascii: "^"): try push(.assertion(flags.isMultiline ? .lineStart : .textStart), length: 1)
      case UInt8(ascii: "$"): try push(.assertion(flags.isMultiline ? .lineEnd : .textEnd), length: 1)
      case UInt8(ascii: "."): try pushSet(flags.dotTakesNewline ? .all : .allButNewline, length: 1)
      case UInt8(ascii: "["): try parseClass()
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
        position += 1
        let kind: Repeat = byte == UInt8(ascii: "*") ? .star : byte == UInt8(ascii: "+") ? .plus : .optional
        let lazy = parseLaziness()
        let part = try repeated(from: start, lastRepeat: lastRepeat)
        try replaceLast(.repeat(kind, part, lazy: lazy))
        isRepeat = true
      case UInt8(ascii: "{"): isRepeat = try parseCounts(lastRepeat: lastRepeat)
      case UInt8(ascii: "\\"): try parseBackslash()
      default: try pushLiteral(try nextScalar())
      }
      lastRepeat = isRepeat ? start : nil
    }
    try finishAlternative()
    guard groups.count == 1 else { throw error(.missingParenthesis, from: 0, to: pattern.count) }
    tree.root = try alternation(of: groups[0].alternatives)
  }

  // MARK: - Bytes

  /// The byte at a distance; nil past the end.
  func peek(_ distance: Int = 0) -> UInt8? {
    let index = position + distance
    return index < pattern.count ? pattern[index] : nil
  }

  /// The scalar here, passed over. At the end of the pattern it is U+FFFD, and nothing is passed over.
  ///
  /// - Parameter end: where the part being read ends, which is what an error shows; the end of the pattern if nil.
  mutating func nextScalar(before end: Int? = nil) throws(PatternError) -> UInt32 {
    let (scalar, length) = UTF8Decoder.scalar(in: pattern.span, at: position)
    if scalar == UTF8Decoder.replacement, length == 1 { throw error(.invalidUTF8, from: position, to: end ?? pattern.count) }
    position += length
    return scalar
  }

  /// Checks bytes that a name is made of.
  func checkUTF8(from start: Int, to end: Int) throws(PatternError) {
    var index = start
    while index < end {
      let (scalar, length) = UTF8Decoder.scalar(in: pattern.span, at: index)
      if scalar == UTF8Decoder.replacement, length == 1 { throw error(.invalidUTF8, from: index, to: end) }
      index += length
    }
  }

  /// An error about the bytes from `start` up to, not including, `end`.
  func error(_ code: PatternError.Code, from start: Int, to end: Int) -> PatternError {
    PatternError(code, fragment: String(decoding: pattern[start..<end], as: UTF8.self), byteOffset: start)
  }

  // MARK: - Nodes

  /// Adds an expression to the alternative under way and passes over its bytes.
  mutating func push(_ kind: SyntaxKind, length: Int = 0) throws(PatternError) {
    position += length
    let node = try limited { tree throws(TreeLimit) in
      let node = try tree.add(kind)
      try tree.charge(node)
      return node
    }
    groups[groups.count - 1].sequence.append(node)
  }

  mutating func pushLiteral(_ scalar: UInt32) throws(PatternError) {
    try push(.literal(scalar, folded: flags.foldsCase))
  }

  mutating func pushSet(_ set: ScalarSet, length: Int = 0) throws(PatternError) {
    try pay(2 * set.ranges.count)
    try push(tree.setKind(set), length: length)
  }

  /// The last expression, which a repetition that began at `start` and ends here is about.
  private func repeated(from start: Int, lastRepeat: Int?) throws(PatternError) -> NodeIndex {
    if let lastRepeat { throw error(.invalidRepeatOperator, from: lastRepeat, to: position) }
    guard let part = groups[groups.count - 1].sequence.last else { throw error(.missingRepeatArgument, from: start, to: position) }
    return part
  }

  private mutating func replaceLast(_ kind: SyntaxKind) throws(PatternError) {
    groups[groups.count - 1].sequence.removeLast()
    try push(kind)
  }

  /// Ends the alternative under way.
  mutating func finishAlternative() throws(PatternError) {
    let sequence = groups[groups.count - 1].sequence
    let node = try limited { tree throws(TreeLimit) in
      let node = try tree.concatenation(of: sequence)
      try tree.charge(node)
      return node
    }
    groups[groups.count - 1].sequence = []
    groups[groups.count - 1].alternatives.append(node)
  }

  /// The expression of a group whose alternatives are complete.
  mutating func alternation(of alternatives: [NodeIndex]) throws(PatternError) -> NodeIndex {
    try pay(alternatives.reduce(0) { $0 + 32 + 4 * tree.nodes[$1].listedCount })
    return try limited { tree throws(TreeLimit) in
      let node = try tree.alternation(of: alternatives)
      try tree.charge(node)
      return node
    }
  }

  /// Does something to the tree; a limit that it hits is an error about the whole pattern.
  mutating func limited<Result>(_ body: (inout SyntaxTree) throws(TreeLimit) -> Result) throws(PatternError) -> Result {
    do {
      return try body(&tree)
    } catch {
      switch error {
      case .nestingTooDeep: throw self.error(.nestingTooDeep, from: 0, to: pattern.count)
      case .tooLarge: throw self.error(.tooLarge, from: 0, to: pattern.count)
      }
    }
  }

  // MARK: - Repetitions

  /// Whether a repetition is lazy, its question mark passed over.
  private mutating func parseLaziness() -> Bool {
    guard peek() == UInt8(ascii: "?") else { return flags.isUngreedy }
    position += 1
    return !flags.isUngreedy
  }

  /// Reads `{n}`, `{n,}` or `{n,m}`; anything else makes the bracket a literal, and the answer false.
  private mutating func parseCounts(lastRepeat: Int?) throws(PatternError) -> Bool {
    let start = position
    guard let (minimum, maximum) = scanCounts() else {
      position = start + 1
      try pushLiteral(UInt32(UInt8(ascii: "{")))
      return false
    }
    let limit = PatternLimits.repetitions
    guard minimum <= limit, maximum ?? minimum <= limit, minimum <= maximum ?? minimum else {
      throw error(.invalidRepeatCount, from: start, to: position)
    }
    let lazy = parseLaziness()
    let part = try repeated(from: start, lastRepeat: lastRepeat)
    try replaceLast(.counted(part, minimum: minimum, maximum: maximum, lazy: lazy))
    let node = tree.nodes.count - 1
    if minimum >= 2 || maximum ?? 0 >= 2, tree.nodes[node].repeatProduct > limit {
      throw error(.invalidRepeatCount, from: start, to: position)
    }
    return true
  }

  private mutating func scanCounts() -> (minimum: Int, maximum: Int?)? {
    position += 1
    guard let minimum = scanCount() else { return nil }
    var maximum: Int? = minimum
    if peek() == UInt8(ascii: ",") {
      position += 1
      if peek() == UInt8(ascii: "}") {
        maximum = nil
      } else {
        maximum = scanCount()
        if maximum == nil { return nil }
      }
    }
    guard peek() == UInt8(ascii: "}") else { return nil }
    position += 1
    return (minimum, maximum)
  }

  /// A decimal number without leading zeros; numbers above the limit all count as one more than it.
  private mutating func scanCount() -> Int? {
    let start = position
    var value = 0
    while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), PatternLimits.repetitions + 1)
      position += 1
    }
    guard position > start else { return nil }
    if position - start > 1, pattern[start] == UInt8(ascii: "0") { return nil }
    return value
  }
}
