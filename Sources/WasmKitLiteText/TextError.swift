// What is wrong with a text, and where. The only error of this module.

/// Why a text is not a module or script in the text format: what the specification's tests call *malformed*.
///
/// The message starts with the words of the specification's test suite, then come the particulars.
public struct TextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words of the specification's test suite, then the particulars.
  public let message: String
  /// The line of the place, counted from 1.
  public let line: Int
  /// The column of the place in characters, counted from 1.
  public let column: Int
  /// The text of the line, or of the part around the place where the line is long.
  public let excerpt: String
  /// The place in ``excerpt``, in characters from its start.
  public let caret: Int

  /// How much of a long line is shown, in characters.
  private static let excerptLength = 120

  init(_ message: String, in bytes: [UInt8], at offset: Int) {
    let place = min(max(offset, 0), bytes.count)
    var lineStart = place
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    var line = 1
    for byte in bytes[..<lineStart] where byte == UInt8(ascii: "\n") { line += 1 }
    let before = String(decoding: bytes[lineStart..<place], as: UTF8.self).unicodeScalars
    var rest = place
    while rest < bytes.count, bytes[rest] != UInt8(ascii: "\n"), rest - place < 4 * Self.excerptLength { rest += 1 }
    let after = String(decoding: bytes[place..<rest], as: UTF8.self).unicodeScalars
    let shownBefore = before.suffix(Self.excerptLength / 2)
    let shown = shownBefore + after.prefix(Self.excerptLength - shownBefore.count)

    self.message = message
    self.line = line
    column = before.count + 1
    caret = shownBefore.count
    // A control character would move the caret away from its place.
    excerpt = String(String.UnicodeScalarView(shown.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// The place and the message, then the line with a caret under the place.
  public var description: String {
    "\(line):\(column): \(message)\n  \(excerpt)\n  \(String(repeating: " ", count: caret))^"
  }
}
