// Character classes in brackets.

extension PatternParser {
  mutating func parseClass() throws(PatternError) {
    let start = position
    position += 1
    var isNegated = false
    if peek() == UInt8(ascii: "^") {
      isNegated = true
      position += 1
    }
    var ranges: [ScalarRange] = []
    var singles: [ScalarRange] = []
    var isFirst = true
    while isFirst || peek() != UInt8(ascii: "]") {
      isFirst = false
      try pay(64)
      if let set = try parseNamedClass() {
        ranges += set.ranges
      } else if let set = try parseClassEscape() {
        ranges += set.ranges
      } else {
        singles.append(try parseRange(classStart: start))
      }
    }
    position += 1
    try pay(48 * (ranges.count + singles.count))
    if flags.foldsCase {
      try pay(singles.reduce(0) { $0 + 64 * CaseFolding.shared.count(in: $1) })
      singles = ScalarSet(normalizing: singles).caseClosed().ranges
    }
    let set = ScalarSet(normalizing: ranges + singles)
    try pushSet(isNegated ? set.inverted() : set)
  }

  /// Reads `[:name:]` or `[:^name:]`; nil, with nothing passed over, where there is no `:]` or something else.
  private mutating func parseNamedClass() throws(PatternError) -> ScalarSet? {
    guard !isPastNamedClasses, peek() == UInt8(ascii: "["), peek(1) == UInt8(ascii: ":"), peek(2) != nil else { return nil }
    var end = position + 2
    while end + 1 < pattern.count, !(pattern[end] == UInt8(ascii: ":") && pattern[end + 1] == UInt8(ascii: "]")) { end += 1 }
    guard end + 1 < pattern.count else {
      isPastNamedClasses = true
      return nil
    }
    var name = pattern[(position + 2)..<end]
    let isNegated = name.first == UInt8(ascii: "^")
    if isNegated { name = name.dropFirst() }
    guard let set = ScalarSet.posixClass(named: String(decoding: name, as: UTF8.self)) else {
      throw error(.invalidCharacterRange, from: position, to: end + 2)
    }
    position = end + 2
    return try folded(set, isNegated: isNegated)
  }

  /// Reads a scalar or two with a hyphen between; a hyphen just before the end of the class is a member itself.
  private mutating func parseRange(classStart: Int) throws(PatternError) -> ScalarRange {
    let start = position
    let first = try parseMember(classStart: classStart)
    guard peek() == UInt8(ascii: "-"), let afterHyphen = peek(1), afterHyphen != UInt8(ascii: "]") else {
      return ScalarRange(first: first, last: first)
    }
    position += 1
    let last = try parseMember(classStart: classStart)
    guard first <= last else { throw error(.invalidCharacterRange, from: start, to: position) }
    return ScalarRange(first: first, last: last)
  }

  private mutating func parseMember(classStart: Int) throws(PatternError) -> UInt32 {
    guard let byte = peek() else { throw error(.missingBracket, from: classStart, to: pattern.count) }
    return byte == UInt8(ascii: "\\") ? try parseScalarEscape() : try nextScalar()
  }
}
