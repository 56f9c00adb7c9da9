// From UTF-8 bytes to values. Bytes are a guest's: nothing here may trap on them, recursion is bounded by depth, memory by the text's own size.

/// A walk over a text, one value at a time.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The work besides walking over bytes.
  private var extraWork = 0
  /// The position at which the clock is looked at next, if there is no work besides until then; never, where there is no deadline.
  private var nextLook: Int
  private var time: LineTime?
  /// Whether the time was over, or the task cancelled, before the text was read; the error that was thrown says nothing then.
  private(set) var isInterrupted = false

  /// What was done so far, in units of some five nanoseconds at most: one for each byte, and what values, names and repairs take besides, see ``Cost``.
  var work: UInt64 { UInt64(truncatingIfNeeded: position &+ extraWork) }

  /// Units of work. WHY these: each was measured at its worst, with the time to give the value's room back, at four nanoseconds a unit.
  private enum Cost {
    /// The work between two looks at the clock: a look takes some fifty nanoseconds.
    static let betweenLooks = 4096
    /// A value, of any kind.
    static let value = 8
    /// The room of an array or object that is not empty.
    static let container = 24
    /// A member's name, and finding out that there is no other one like it.
    static let name = 24
    /// The room of a string with escapes, until it is read.
    static let escapes = 16
  }

  /// A reader of a text.
  ///
  /// - Parameter time: the time that reading may take, with what has passed of it.
  init(_ bytes: [UInt8], time: LineTime? = nil) {
    self.bytes = bytes
    self.time = time
    nextLook = time == nil ? .max : Cost.betweenLooks
  }

  /// The one value that the whole text is.
  mutating func readDocument() throws(JSONError) -> JSONValue {
    let value = try readValue()
    try skipSpace()
    guard position == bytes.count else { throw expected("the end of the text") }
    return value
  }

  // MARK: Values

  private mutating func readValue() throws(JSONError) -> JSONValue {
    charge(Cost.value)
    try skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte: return .number(try readNumber())
    default: throw expected("a value")
    }
  }

  private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let isThere = word.withUTF8Buffer { word in
      unsafe word.count <= bytes.count - position && word.elementsEqual(bytes[position..<position + word.count])
    }
    guard isThere else { throw expected("a value") }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func readArray() throws(JSONError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    try skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    charge(Cost.container)
    while true {
      elements.append(try readValue())
      try skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw expected("`,` or `]`") }
      return .array(elements)
    }
  }

  private mutating func readObject() throws(JSONError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var members: [JSONObject.Member] = []
    // WHY a table from some size on: an object of a hundred thousand names would otherwise cost their square.
    var names = JSONNameTable()
    try skipSpace()
    if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
    charge(Cost.container)
    members.reserveCapacity(4)
    while true {
      try skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let place = position
      charge(Cost.name)
      let name = try readString()
      let isKnown = members.count < 8 ? members.contains { JSONObject.same($0.name, name) } : !names.insert(name, behind: members)
      if isKnown { throw JSONError(message: "the name \(JSONValue.string(name.cut(to: TextLimit.name))) is there twice", byteOffset: place) }
      try skipSpace()
      guard take(UInt8(ascii: ":")) else { throw expected("`:`") }
      members.append(JSONObject.Member(name: name, value: try readValue()))
      try skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw expected("`,` or `}`") }
      return .object(JSONObject(distinct: members))
    }
  }

  private mutating func descend() throws(JSONError) {
    guard depth < JSONValue.maximumDepth else {
      throw JSONError(message: "values lie more than \(JSONValue.maximumDepth) deep", byteOffset: position)
    }
    depth += 1
    position += 1
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try readDigits() }
    if take(UInt8(ascii: ".")) { try readDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try readDigits()
    }
    return Self.string(bytes.span.extracting(start..<position))
  }

  private mutating func readDigits() throws(JSONError) {
    let start = position
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      position += 1
      try look()
    }
    if position == start { throw expected("a digit") }
  }

  // MARK: Strings

  private mutating func readString() throws(JSONError) -> String {
    position += 1
    let start = position
    var seen: UInt8 = 0
    while let byte = peek {
      if byte == UInt8(ascii: "\"") {
        position += 1
        let end = position - 1
        return seen < 0x80 ? Self.string(bytes.span.extracting(start..<end)) : try repairedText(bytes[start..<end])
      }
      if byte == UInt8(ascii: "\\") { return try readEscapedString(from: start) }
      if byte < 0x20 { break }
      seen |= byte
      position += 1
      try look()
    }
    throw expected("the end of the string")
  }

  /// Goes on at the first escape of the string that begins at `start`.
  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    charge(Cost.escapes)
    var content = Array(bytes[start..<position])
    var seen: UInt8 = content.reduce(0, |)
    while let byte = peek, byte >= 0x20 {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return seen < 0x80 ? Self.string(content.span) : try repairedText(content[...])
      case UInt8(ascii: "\\"): try readEscape(to: &content, &seen)
      default:
        seen |= byte
        content.append(byte)
      }
      try look()
    }
    throw expected("the end of the string")
  }

  private mutating func readEscape(to content: inout [UInt8], _ seen: inout UInt8) throws(JSONError) {
    guard let byte = peek else { throw expected("an escape") }
    let plain: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = byte
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      position += 1
      for byte in UTF8.encode(try readScalar()) ?? UTF8.encodedReplacementCharacter {
        seen |= byte
        content.append(byte)
      }
      return
    default: throw expected("an escape")
    }
    position += 1
    content.append(plain)
  }

  /// The scalar of `\uXXXX`, or of two that are a surrogate pair, from behind the first `u` on.
  private mutating func readScalar() throws(JSONError) -> Unicode.Scalar {
    let first = try readHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let place = position
    if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try readHexadecimal()
      if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) { return scalar }
    }
    // What follows the lonely half is read on its own.
    position = place
    return "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch peek {
      case let byte? where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case let byte? where byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"):
        value = value << 4 | UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
      default: throw expected("a hexadecimal digit")
      }
      position += 1
    }
    return value
  }

  /// The string of bytes that are UTF-8.
  private static func string(_ utf8: Span<UInt8>) -> String { unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }

  /// The string of bytes that may be no UTF-8.
  private mutating func repairedText(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> String {
    let repaired = try UTF8Repair.repaired(bytes.span) { (work) throws(JSONError) in
      // The text was read up to here, but is gone over once more.
      charge(work)
      try look()
    }
    if let repaired { return Self.string(repaired.span) }
    return Self.string(bytes.span)
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() throws(JSONError) {
    try look()
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
      try look()
    }
  }

  /// Counts work besides the bytes. It cannot wrap: some dozen units for each byte of the text.
  @inline(__always)
  private mutating func charge(_ units: Int) {
    extraWork &+= units
    nextLook &-= units
  }

  /// Stops where the time is over.
  @inline(__always)
  private mutating func look() throws(JSONError) {
    if position >= nextLook { try lookAtClock() }
  }

  @inline(never)
  private mutating func lookAtClock() throws(JSONError) {
    guard let isOver = time?.isOver() else {
      nextLook = .max
      return
    }
    if isOver || Task.isCancelled {
      isInterrupted = true
      throw JSONError(message: "the time to read the text was over", byteOffset: position)
    }
    nextLook = position + Cost.betweenLooks
  }

  private func expected(_ what: String) -> JSONError {
    let found: String
    switch peek {
    case nil: found = "the end of the text"
    case let byte? where byte > 0x20 && byte < 0x7F: found = "`\(Unicode.Scalar(byte))`"
    case let byte?: found = "the byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return JSONError(message: "expected \(what), found \(found)", byteOffset: position)
  }
}
