// Groups: `(`, `(?:`, `(?flags)`, `(?flags:`, `(?P<name>`, `(?<name>` and `)`.

extension PatternParser {
  mutating func parseGroupStart() throws(PatternError) {
    guard peek(1) == UInt8(ascii: "?") else {
      position += 1
      openCapture(named: nil)
      return
    }
    let isPythonName = peek(2) == UInt8(ascii: "P") && peek(3) == UInt8(ascii: "<") && peek(4) != nil
    let isName = peek(2) == UInt8(ascii: "<") && peek(3) != nil
    if isPythonName || isName {
      try parseNamedCapture(nameOffset: isName ? 3 : 4)
    } else {
      try parseFlags()
    }
  }

  private mutating func openCapture(named name: String?) {
    tree.captureNames.append(name)
    groups.append(OpenGroup(outerFlags: flags, capture: tree.captureNames.count))
  }

  private mutating func parseNamedCapture(nameOffset: Int) throws(PatternError) {
    let start = position
    guard let end = pattern[start...].firstIndex(of: UInt8(ascii: ">")) else {
      try checkUTF8(from: start, to: pattern.count)
      throw error(.invalidNamedCapture, from: start, to: pattern.count)
    }
    let name = pattern[(start + nameOffset)..<max(end, start + nameOffset)]
    try checkUTF8(from: name.startIndex, to: name.endIndex)
    guard !name.isEmpty, name.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }) else {
      throw error(.invalidNamedCapture, from: start, to: end + 1)
    }
    position = end + 1
    openCapture(named: String(decoding: name, as: UTF8.self))
  }

  /// Reads flags, which hold for the rest of the group or, with a colon, for a group of their own.
  private mutating func parseFlags() throws(PatternError) {
    let start = position
    position += 2
    var changed = flags
    var sets = true
    var sawFlag = false
    scan: while position < pattern.count {
      switch try nextScalar() {
      case UInt32(UInt8(ascii: "i")):
        changed.foldsCase = sets
        sawFlag = true
      case UInt32(UInt8(ascii: "m")):
        changed.isMultiline = sets
        sawFlag = true
      case UInt32(UInt8(ascii: "s")):
        changed.dotTakesNewline = sets
        sawFlag = true
      case UInt32(UInt8(ascii: "U")):
        changed.isUngreedy = sets
        sawFlag = true
      case UInt32(UInt8(ascii: "-")):
        guard sets else { break scan }
        sets = false
        sawFlag = false
      case UInt32(UInt8(ascii: ":")):
        guard sets || sawFlag else { break scan }
        groups.append(OpenGroup(outerFlags: flags, capture: nil))
        flags = changed
        return
      case UInt32(UInt8(ascii: ")")):
        guard sets || sawFlag else { break scan }
        flags = changed
        return
      default: break scan
      }
    }
    throw error(.invalidPerlOperator, from: start, to: position)
  }

  mutating func parseGroupEnd() throws(PatternError) {
    guard groups.count > 1 else { throw error(.unexpectedParenthesis, from: 0, to: pattern.count) }
    position += 1
    try finishAlternative()
    let group = groups.removeLast()
    let inner = try alternation(of: group.alternatives)
    flags = group.outerFlags
    if let capture = group.capture {
      try push(.capture(inner, group: capture))
    } else {
      try limited { tree throws(TreeLimit) in try tree.charge(inner) }
      groups[groups.count - 1].sequence.append(inner)
    }
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }
}
