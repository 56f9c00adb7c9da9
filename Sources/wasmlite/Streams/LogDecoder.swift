// The bytes of a log as UTF-8: what its first bytes say is believed from then on. It knows nothing of files and lines.

/// A file that is not the text of a log.
struct NoText: Error {
  /// As a sentence goes on: "it is …".
  let name: String
  /// Makes the command that reads it all the same, of a path and the command that reads standard input.
  let remedy: @Sendable (_ path: String, _ command: String) -> String?
}

/// Decodes a log from its beginning.
struct LogDecoder {
  /// How the text is encoded.
  enum Encoding { case utf8, utf16(isBigEndian: Bool) }

  /// The bytes that are read at once until the encoding is known, and among which NULs are looked for.
  private static let startByteCount = 4096

  /// Nil until the first bytes were seen.
  private(set) var encoding: Encoding?
  /// Whether there are NULs among the first bytes, inside of lines: of a program, an image, and of text only by mistake.
  private(set) var hasNULs = false
  /// The first bytes, while more may change what they mean.
  private var start: [UInt8] = []
  private var raw: [UInt8] = []
  /// The first byte of a UTF-16 unit, and the first unit of a pair, whose second one has not come yet.
  private var halfUnit: UInt8?, halfPair: UInt16?

  /// Decodes a log from its very first byte on.
  init() {}

  /// Decodes a log from somewhere in its middle.
  ///
  /// - Parameter start: its first bytes, some twenty of them.
  /// - Throws: ``NoText``.
  init(continuingAfter start: [UInt8]) throws(NoText) {
    if !start.isEmpty { encoding = try Self.recognize(start).encoding }
  }

  /// Reads some of a log into a range of a buffer.
  ///
  /// - Parameter read: puts bytes of the log into a range of an array and says how many; zero at the end.
  /// - Returns: how many bytes were read, and how many of text there are now; of these there may be none although some were read.
  /// - Throws: ``NoText``, and what the closure throws.
  mutating func fill(
    _ bytes: inout [UInt8], _ range: Range<Int>, _ read: (inout [UInt8], Range<Int>) throws -> Int
  ) throws -> (read: Int, written: Int) {
    if case .utf8? = encoding {
      let count = try read(&bytes, range)
      return (count, count)
    }
    // A UTF-16 unit may have three bytes in UTF-8; a few more may be waiting.
    let wanted = min(Self.startByteCount, max(1, (range.count - 32) / 2))
    if raw.count < wanted { raw = [UInt8](repeating: 0, count: wanted) }
    let count = try read(&raw, 0..<wanted)
    var target = range.lowerBound
    if encoding != nil {
      decode(raw[..<count], isEnd: count == 0, into: &bytes, &target)
      return (count, target - range.lowerBound)
    }
    start += raw[..<count]
    if count > 0, Self.mayContinue(start) { return (count, 0) }
    let (encoding, markByteCount) = try Self.recognize(start)
    self.encoding = encoding
    if case .utf8 = encoding { hasNULs = Self.hasInnerNULs(start) }
    decode(start[markByteCount...], isEnd: count == 0, into: &bytes, &target)
    start = []
    return (count, target - range.lowerBound)
  }

  // MARK: The first bytes

  /// Whether more bytes may say something else.
  private static func mayContinue(_ start: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    return FileFormat.isPrefix(start) || marks.contains { $0.starts(with: start) && $0.count > start.count }
  }

  /// What the first bytes say, and how many of them are a byte-order mark.
  private static func recognize(_ start: [UInt8]) throws(NoText) -> (encoding: Encoding, markByteCount: Int) {
    if let format = FileFormat.recognize(start) { throw NoText(name: format.name, remedy: format.remedy) }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
    for (name, offset) in [("UTF-16LE", 1), ("UTF-16BE", 0)] where isHalfNUL(start, offset) {
      throw NoText(name: "text in \(name) without a byte-order mark") { path, command in
        FileFormat(name: "", signature: [], unpacking: "iconv -f \(name) -t UTF-8").remedy(path, command)
      }
    }
    return (.utf8, 0)
  }

  /// Whether nearly every second byte is NUL, beginning with the one at an offset, and hardly any other is.
  private static func isHalfNUL(_ start: [UInt8], _ offset: Int) -> Bool {
    let pairCount = start.count / 2
    guard pairCount >= 8 else { return false }
    var counts = [0, 0]
    for index in 0..<2 * pairCount where start[index] == 0 { counts[index & 1] += 1 }
    return counts[offset] * 10 >= pairCount * 9 && counts[1 - offset] * 10 <= pairCount
  }

  /// Whether a line has NULs in it that are not before all else.
  private static func hasInnerNULs(_ start: [UInt8]) -> Bool {
    var isLineEmpty = true
    for byte in start {
      if byte == 0, !isLineEmpty { return true }
      if byte != 0 { isLineEmpty = byte == UInt8(ascii: "\n") }
    }
    return false
  }

  // MARK: Text

  private mutating func decode(_ raw: ArraySlice<UInt8>, isEnd: Bool, into bytes: inout [UInt8], _ target: inout Int) {
    guard case .utf16(let isBigEndian)? = encoding else {
      for byte in raw { put(byte, &bytes, &target) }
      return
    }
    for byte in raw {
      guard let first = halfUnit.take() else {
        halfUnit = byte
        continue
      }
      put(unit: isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), &bytes, &target)
    }
    guard isEnd else { return }
    if halfPair.take() != nil || halfUnit.take() != nil { put("\u{FFFD}", &bytes, &target) }
  }

  /// Puts a unit of UTF-16; half of a pair without its other half becomes U+FFFD.
  private mutating func put(unit: UInt16, _ bytes: inout [UInt8], _ target: inout Int) {
    let first = halfPair.take()
    if let first, UTF16.isTrailSurrogate(unit) {
      let value = 0x10000 + ((UInt32(first) & 0x3FF) << 10 | UInt32(unit) & 0x3FF)
      return put(Unicode.Scalar(value) ?? "\u{FFFD}", &bytes, &target)
    }
    if first != nil { put("\u{FFFD}", &bytes, &target) }
    if UTF16.isLeadSurrogate(unit) { halfPair = unit } else { put(Unicode.Scalar(unit) ?? "\u{FFFD}", &bytes, &target) }
  }

  private func put(_ scalar: Unicode.Scalar, _ bytes: inout [UInt8], _ target: inout Int) {
    for byte in String(Character(scalar)).utf8 { put(byte, &bytes, &target) }
  }

  private func put(_ byte: UInt8, _ bytes: inout [UInt8], _ target: inout Int) {
    bytes[target] = byte
    target += 1
  }
}
