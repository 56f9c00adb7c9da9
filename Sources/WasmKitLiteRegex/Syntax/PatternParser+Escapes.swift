// What begins with a backslash: assertions, quotations, classes by letter or property, and single scalars.

extension PatternParser {
  mutating func parseBackslash() throws(PatternError) {
    switch peek(1) {
    case UInt8(ascii: "A"): try push(.assertion(.textStart), length: 2)
    case UInt8(ascii: "z"): try push(.assertion(.textEnd), length: 2)
    case UInt8(ascii: "b"): try push(.assertion(.wordBoundary), length: 2)
    case UInt8(ascii: "B"): try push(.assertion(.notWordBoundary), length: 2)
    case UInt8(ascii: "C"): throw error(.invalidEscape, from: position, to: position + 2)
    case UInt8(ascii: "Q"): try parseQuotation()
    default:
      if let set = try parseClassEscape() {
        try pushSet(set)
      } else {
        try pushLiteral(try parseScalarEscape())
      }
    }
  }

  /// Reads `\Q…\E`; without an end it goes on to the end of the pattern.
  private mutating func parseQuotation() throws(PatternError) {
    position += 2
    var end = position
    while end < pattern.count, !(pattern[end] == UInt8(ascii: "\\") && end + 1 < pattern.count && pattern[end + 1] == UInt8(ascii: "E")) { end += 1 }
    while position < end { try pushLiteral(try nextScalar(before: end)) }
    position = min(end + 2, pattern.count)
  }

  /// Reads `\pX`, `\p{Name}`, `\d` and their like; nil, with nothing passed over, where something else is.
  mutating func parseClassEscape() throws(PatternError) -> ScalarSet? {
    guard peek() == UInt8(ascii: "\\"), let letter = peek(1) else { return nil }
    if letter == UInt8(ascii: "p") || letter == UInt8(ascii: "P") {
      return try parseProperty(isNegated: letter == UInt8(ascii: "P"))
    }
    guard let set = ScalarSet.perlClass(letter | 0x20), letter.isASCIIAlphanumeric else { return nil }
    position += 2
    return try folded(set, isNegated: letter & 0x20 == 0)
  }

  /// A named set under the flags that hold: closed over case first, then negated.
  mutating func folded(_ set: ScalarSet, isNegated: Bool) throws(PatternError) -> ScalarSet {
    try pay(16 * set.ranges.count)
    if flags.foldsCase { try pay(set.ranges.reduce(0) { $0 + 64 * CaseFolding.shared.count(in: $1) }) }
    let closed = flags.foldsCase ? set.caseClosed() : set
    return isNegated ? closed.inverted() : closed
  }

  private mutating func parseProperty(isNegated: Bool) throws(PatternError) -> ScalarSet {
    let start = position
    position += 2
    var name: ArraySlice<UInt8>
    if try nextScalar() != UInt32(UInt8(ascii: "{")) {
      name = pattern[(start + 2)..<position]
    } else {
      guard let end = pattern[start...].firstIndex(of: UInt8(ascii: "}")) else {
        try checkUTF8(from: start, to: pattern.count)
        throw error(.invalidCharacterRange, from: start, to: pattern.count)
      }
      name = pattern[(start + 3)..<end]
      try checkUTF8(from: name.startIndex, to: name.endIndex)
      position = end + 1
    }
    var isNegated = isNegated
    if name.first == UInt8(ascii: "^") {
      isNegated.toggle()
      name = name.dropFirst()
    }
    let key = PropertyKey(name: name, isFolded: flags.foldsCase, isNegated: isNegated)
    if let known = knownProperties[key] { return known }
    try pay(8192)
    guard let plain = ScalarSet.property(named: name) else { throw error(.invalidCharacterRange, from: start, to: position) }
    let set = try folded(plain, isNegated: isNegated)
    knownProperties[key] = set
    return set
  }

  /// Reads an escape that stands for one scalar.
  mutating func parseScalarEscape() throws(PatternError) -> UInt32 {
    let start = position
    position += 1
    guard position < pattern.count else { throw error(.trailingBackslash, from: pattern.count, to: pattern.count) }
    let scalar = try nextScalar()
    guard let byte = UInt8(exactly: scalar), byte < 0x80 else { throw error(.invalidEscape, from: start, to: position) }
    switch byte {
    case UInt8(ascii: "0"): return parseOctal(byte)
    case UInt8(ascii: "1")...UInt8(ascii: "7"):
      // A single digit would be a back-reference.
      if let next = peek(), next.octalValue != nil { return parseOctal(byte) }
    case UInt8(ascii: "x"):
      if let value = try parseHexadecimal() { return value }
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "v"): return 0x0B
    default:
      if !byte.isASCIIAlphanumeric { return scalar }
    }
    throw error(.invalidEscape, from: start, to: position)
  }

  /// Up to three octal digits, the first of which is read already.
  private mutating func parseOctal(_ first: UInt8) -> UInt32 {
    var value = UInt32(first - UInt8(ascii: "0"))
    for _ in 0..<2 {
      guard let digit = peek()?.octalValue else { break }
      value = value * 8 + digit
      position += 1
    }
    return value
  }

  /// What follows `\x`: two digits, or any number of digits in braces. Nil where it is neither or above U+10FFFF.
  private mutating func parseHexadecimal() throws(PatternError) -> UInt32? {
    guard position < pattern.count else { return nil }
    let first = try nextScalar()
    if first != UInt32(UInt8(ascii: "{")) {
      let second = try nextScalar()
      guard let high = first.hexadecimalValue, let low = second.hexadecimalValue else { return nil }
      return high * 16 + low
    }
    var value: UInt32 = 0
    var digitCount = 0
    while position < pattern.count {
      let scalar = try nextScalar()
      if scalar == UInt32(UInt8(ascii: "}")) { return digitCount > 0 ? value : nil }
      guard let digit = scalar.hexadecimalValue else { return nil }
      value = value * 16 + digit
      guard value <= ScalarSet.lastScalar else { return nil }
      digitCount += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var octalValue: UInt32? {
    (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(self) ? UInt32(self - UInt8(ascii: "0")) : nil
  }
}

extension UInt32 {
  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
