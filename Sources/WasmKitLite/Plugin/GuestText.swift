// How much of others' words goes into errors and logs, and how it is shown. Every text of a guest that a person may read comes through here: a log of errors
// must not grow by a mebibyte a line, and no text may move a terminal's cursor or look like a line of its own.

/// The most Unicode scalars of a text, by what it is. What is cut ends in "…"; errors hold the cut text, never the whole.
package enum TextLimit {
  /// What a guest says went wrong, or what went wrong with it.
  package static let message = 512
  /// A name that a guest gives: of a function, an import, a field, a code.
  package static let name = 128
  /// A whole error in words: its message, a few names, our own advice.
  package static let description = 2048
  /// A line of a log. Plugins' messages have a limit in bytes besides.
  package static let logLine = 65_536
}

extension String {
  /// The text with control characters as escapes, cut where it gets longer than so many scalars. An escape is never cut in two.
  package func shown(atMost count: Int = TextLimit.description) -> String {
    let cut = cut(to: count)
    guard cut.unicodeScalars.contains(where: \.isControl) else { return cut }
    var text = ""
    var room = count
    for scalar in cut.unicodeScalars {
      let part = scalar.shown
      let length = part.unicodeScalars.count
      // The mark at the end of a text that was cut needs no room.
      guard length <= room || scalar == "…" else { return text + "…" }
      room -= length
      text += part
    }
    return text
  }

  /// Whether there are control characters in the text.
  var hasControlCharacters: Bool { unicodeScalars.contains(where: \.isControl) }
}

extension Unicode.Scalar {
  /// Whether it is a control character, the end of a line or paragraph, or a sign that turns the direction of what follows.
  fileprivate var isControl: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var shown: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case let scalar where scalar.isControl: "\\u{\(String(scalar.value, radix: 16))}"
    default: String(self)
    }
  }
}
