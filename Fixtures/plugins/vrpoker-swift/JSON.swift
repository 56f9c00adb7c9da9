// A strict reader of the request and a writer of the answer. They know nothing of poker.

typealias Text = ArraySlice<UInt8>

struct Malformed: Error {}

struct Request {
  var line: Text
  var timestamp: Text?
}

struct Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Every string that was read, one after the other.
  private var decoded: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    decoded.reserveCapacity(bytes.count)
  }

  /// A request without a line is nil. A member that is not known is read and dropped; of two with one name the last counts.
  mutating func readRequest() throws(Malformed) -> Request? {
    var line: Range<Int>?
    var timestamp: Range<Int>?
    skipSpace()
    try take("{")
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      position += 1
    } else {
      while true {
        let key = try readString()
        skipSpace()
        try take(":")
        skipSpace()
        let value = try readString()
        skipSpace()
        if decoded[key].isEqual(to: "line") { line = value }
        if decoded[key].isEqual(to: "timestamp") { timestamp = value }
        if peek() == UInt8(ascii: "}") {
          position += 1
          break
        }
        try take(",")
        skipSpace()
      }
    }
    skipSpace()
    guard position == bytes.count else { throw Malformed() }
    return line.map { Request(line: decoded[$0], timestamp: timestamp.map { decoded[$0] }) }
  }

  /// The first strings of an array, or nil if there are fewer.
  mutating func readStrings(_ count: Int) -> [Text]? {
    var ranges: [Range<Int>] = []
    for index in 0..<count {
      do throws(Malformed) {
        try take(index == 0 ? "[" : ",")
        ranges.append(try readString())
      } catch {
        return nil
      }
    }
    return ranges.map { decoded[$0] }
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) throws(Malformed) {
    guard peek() == UInt8(ascii: character) else { throw Malformed() }
    position += 1
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private mutating func readString() throws(Malformed) -> Range<Int> {
    let start = decoded.count
    try take("\"")
    while true {
      guard let byte = peek(), byte >= 0x20 else { throw Malformed() }
      if byte == UInt8(ascii: "\"") {
        position += 1
        return start..<decoded.count
      }
      if byte != UInt8(ascii: "\\") {
        let count = sequenceByteCount()
        guard count > 0 else { throw Malformed() }
        for offset in 0..<count { decoded.append(bytes[position + offset]) }
        position += count
        continue
      }
      position += 1
      switch peek() {
      case UInt8(ascii: "\""): decoded.append(0x22)
      case UInt8(ascii: "\\"): decoded.append(0x5C)
      case UInt8(ascii: "/"): decoded.append(0x2F)
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0C)
      case UInt8(ascii: "n"): decoded.append(0x0A)
      case UInt8(ascii: "r"): decoded.append(0x0D)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "u"):
        position += 1
        try readUnicodeEscape()
        continue
      default: throw Malformed()
      }
      position += 1
    }
  }

  /// The byte count of the valid UTF-8 sequence here, 0 if there is none: no overlong forms, no surrogates.
  private func sequenceByteCount() -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let count =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard count > 0, bytes.count - position >= count else { return 0 }
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard bytes[position + 1] >= low, bytes[position + 1] <= high else { return 0 }
    for offset in 2..<max(count, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return count
  }

  private mutating func readHex4() throws(Malformed) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch peek() {
      case .some(let byte) where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case .some(let byte) where byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case .some(let byte) where byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw Malformed()
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  /// After `\u`. A surrogate without its partner becomes U+FFFD.
  private mutating func readUnicodeEscape() throws(Malformed) {
    let unit = try readHex4()
    var scalar = Unicode.Scalar(unit)
    if (0xD800...0xDBFF).contains(unit), bytes.count - position >= 6, bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u") {
      let before = position
      position += 2
      let low = try readHex4()
      if (0xDC00...0xDFFF).contains(low) {
        scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
      } else {
        position = before
      }
    }
    decoded.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
  }
}

struct Writer {
  private(set) var bytes: [UInt8] = []
  private(set) var overflowed = false
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    bytes.reserveCapacity(capacity)
  }

  static var noRoom: Writer {
    var writer = Writer(capacity: 128)
    writer.put(#"{"ok":false,"code":"too_large","error":"no room for the answer"}"#)
    return writer
  }

  mutating func put(_ byte: UInt8) {
    if bytes.count < capacity { bytes.append(byte) } else { overflowed = true }
  }

  mutating func put(_ text: StaticString) {
    for offset in 0..<text.utf8CodeUnitCount { put(text.utf8Start[offset]) }
  }

  mutating func put(_ number: UInt64) {
    if number >= 10 { put(number / 10) }
    put(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Quotes included. Only what JSON must have escaped is escaped.
  mutating func putString(_ text: Text) {
    put(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case 0x22: put(#"\""#)
      case 0x5C: put(#"\\"#)
      case 0x08: put(#"\b"#)
      case 0x09: put(#"\t"#)
      case 0x0A: put(#"\n"#)
      case 0x0C: put(#"\f"#)
      case 0x0D: put(#"\r"#)
      case 0..<0x20:
        put(#"\u00"#)
        putHex(byte >> 4)
        putHex(byte & 15)
      default: put(byte)
      }
    }
    put(UInt8(ascii: "\""))
  }

  private mutating func putHex(_ digit: UInt8) { put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10) }
}

extension ArraySlice<UInt8> {
  func isEqual(to word: StaticString) -> Bool { count == word.utf8CodeUnitCount && starts(with: word) }

  func starts(with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where self[startIndex + offset] != word.utf8Start[offset] { return false }
    return true
  }

  func contains(_ word: StaticString) -> Bool {
    var rest = self
    while rest.count >= word.utf8CodeUnitCount {
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Takes the word off the front, if it is there.
  mutating func skip(_ word: StaticString) -> Bool {
    guard starts(with: word) else { return false }
    self = dropFirst(word.utf8CodeUnitCount)
    return true
  }

  /// Takes a number off the front: nine digits at most, so that no number overflows.
  mutating func skipNumber() -> UInt32? {
    var number: UInt32 = 0
    var digitCount = 0
    while let byte = dropFirst(digitCount).first, byte.isDigit {
      if digitCount == 9 { return nil }
      number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
      digitCount += 1
    }
    self = dropFirst(digitCount)
    return digitCount > 0 ? number : nil
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
