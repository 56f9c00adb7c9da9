// The words of the text format. Spec: https://webassembly.github.io/spec/core/text/lexical.html

import WasmKitLiteEngine

/// One word of a text: its kind and where it stands.
struct Token: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case leftParenthesis, rightParenthesis
    case keyword, identifier, string
    /// A number without a sign, and without a fraction or exponent.
    case natural
    /// A number with a sign, and without a fraction or exponent.
    case integer
    case float
    /// A word that no rule of the grammar takes.
    case reserved
    /// The end of the text.
    case end
    /// The place where the lexer gave up; ``TokenizedText/failure`` says why.
    case failure
  }

  let kind: Kind
  /// The first byte, as an offset into the text.
  let start: Int
  /// One past the last byte.
  let end: Int

  /// Whether the token is a number of any kind.
  var isNumber: Bool {
    switch kind {
    case .natural, .integer, .float: true
    case .leftParenthesis, .rightParenthesis, .keyword, .identifier, .string, .reserved, .end, .failure: false
    }
  }
}

/// The content of an identifier or name: two are the same when their bytes are, whatever Unicode says of equivalence.
struct Identifier: Hashable, Sendable {
  let bytes: [UInt8]
  /// The identifier for an error message.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// An annotation that this module reads. Spec: [Annotations](https://webassembly.github.io/spec/core/text/lexical.html#annotations).
struct Annotation: Sendable {
  enum Name: String, Sendable, CaseIterable {
    case name, custom
    case branchHint = "metadata.code.branch_hint"
  }

  let name: Name
  /// The words after the annotation's name.
  let tokens: [Token]
  /// The index of the token that follows the annotation.
  let position: Int
  /// Where the annotation starts in the text.
  let start: Int
}

/// A text with its words found.
final class TokenizedText: Sendable {
  let bytes: [UInt8]
  /// The words in order; the last is the end of the text or a failure.
  let tokens: [Token]
  /// The annotations in order.
  let annotations: [Annotation]
  /// The lexical error that stopped the lexer, if one did.
  let failure: TextError?
  /// Every ``markDistance`` bytes, the place there: a text with many errors is not counted from its start for each.
  private let marks: [TextPlace]

  private static let markDistance = 4096
  /// The most characters of a word that an error message repeats.
  private static let shownLength = 60

  /// Finds the words of a text. A lexical error is kept as the last token, so that an earlier error of another kind is reported first.
  init(_ bytes: [UInt8]) {
    var lexer = Lexer(bytes)
    lexer.run()
    self.bytes = bytes
    tokens = lexer.tokens
    annotations = lexer.annotations
    failure = lexer.failure
    var marks = [TextPlace()]
    var place = TextPlace()
    while bytes.count - place.offset > Self.markDistance {
      place.advance(over: bytes, to: place.offset + Self.markDistance)
      marks.append(place)
    }
    self.marks = marks
  }

  /// The characters of a token.
  func text(of token: Token) -> String { String(decoding: bytes[token.start..<token.end], as: UTF8.self) }

  /// The characters of a token for an error message: of a long one the first, and "…".
  func shown(_ token: Token) -> String {
    // A character has four bytes at most, so the last one here may be torn only where it is cut off.
    String(decoding: bytes[token.start..<min(token.end, token.start + 4 * Self.shownLength + 4)], as: UTF8.self).cut(to: Self.shownLength)
  }

  /// The bytes that a string token, or the string part of an identifier, stands for.
  func content(of token: Token) -> [UInt8] { StringLiteral.content(bytes[token.start..<token.end]) }

  /// What an identifier token names, without the `$` and without quotes.
  func identifier(of token: Token) -> Identifier {
    let name = bytes[token.start..<token.end].dropFirst()
    return Identifier(bytes: name.first == UInt8(ascii: "\"") ? StringLiteral.content(name) : Array(name))
  }

  /// An error at a token: the lexer's own where the token is a failure.
  func error(_ message: String, at token: Token) -> TextError {
    if token.kind == .failure, let failure { return failure }
    return error(message, at: token.start)
  }

  /// An error at an offset.
  func error(_ message: String, at offset: Int) -> TextError {
    TextError(message, in: bytes, at: offset, from: marks[min(offset / Self.markDistance, marks.count - 1)])
  }
}
