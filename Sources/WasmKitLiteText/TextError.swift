// What is wrong with a text, and where. The only error of this module.

import WasmKitLiteEngine

/// Why a text is not a module or script in the text format: *malformed* in the words of the specification's tests.
///
/// The message starts with the words of the specification's test suite, followed by the details.
public struct TextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words of the specification's test suite, then the particulars.
  public let message: String
  /// The line of the place, counted from 1.
  public let line: Int
  /// The column of the place in characters, counted from 1.
  public let column: Int
  /// The text of the line, or of the part around the location if the line is long.
  public let excerpt: String
  /// The place in ``excerpt``, in characters from its start.
  public let caret: Int

  /// The most characters of ``message``: a longer one is cut there and ends in "…".
  public static let messageLength = 400
  /// How much of a long line is shown, in characters.
  private static let excerptLength = 120

  init(_ message: String, in bytes: [UInt8], at offset: Int) { self.init(message, in: bytes, at: offset, from: TextPlace()) }

  /// An error at an offset; a place before it saves counting all lines.
  init(_ message: String, in bytes: [UInt8], at offset: Int, from mark: TextPlace) {
    var place = mark
    place.advance(over: bytes, to: min(max(offset, 0), bytes.count))
    // Backwards over a few characters, and forwards: a long line costs no more than a short one.
    var first = place.offset
    var shownBefore = 0
    while first > 0, bytes[first - 1] != UInt8(ascii: "\n"), shownBefore < Self.excerptLength / 2, place.offset - first < 2 * Self.excerptLength {
      first -= 1
      if !TextPlace.continues(bytes[first]) { shownBefore += 1 }
    }
    var end = place.offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), end - place.offset < 4 * Self.excerptLength { end += 1 }
    let before = String(decoding: bytes[first..<place.offset], as: UTF8.self).unicodeScalars
    let after = String(decoding: bytes[place.offset..<end], as: UTF8.self).unicodeScalars
    let shown = Array(before) + after.prefix(Self.excerptLength - min(before.count, Self.excerptLength / 2))

    self.message = message.cut(to: Self.messageLength)
    line = place.line
    column = place.column
    caret = before.count
    // A control character would move the caret away from its place.
    excerpt = String(String.UnicodeScalarView(shown.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// The place and the message, then the line with a caret under the place.
  public var description: String {
    "\(line):\(column): \(message)\n  \(excerpt)\n  \(String(repeating: " ", count: caret))^"
  }
}

/// A place in a text, as a reader counts.
struct TextPlace: Hashable, Sendable {
  /// In bytes from the start of the text.
  private(set) var offset = 0
  /// Counted from 1.
  private(set) var line = 1
  /// In characters, counted from 1.
  private(set) var column = 1

  /// Whether a byte is not the first one of its character.
  static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Goes on to an offset that is not before this one.
  mutating func advance(over bytes: [UInt8], to end: Int) {
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !Self.continues(byte) {
        column += 1
      }
    }
  }
}
