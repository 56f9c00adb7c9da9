// Steps over tokens: what the parsers of modules and of scripts have in common.

/// Something that reads a tokenized text from left to right.
protocol TokenReading {
  var text: TokenizedText { get }
  /// The index of the next token; never past the last one, which is an end or a failure.
  var position: Int { get set }
}

extension TokenReading {
  /// The next token.
  var token: Token { text.tokens[position] }
  /// The token after the next one, or the last one.
  var following: Token { text.tokens[min(position + 1, text.tokens.count - 1)] }

  /// Steps over one token; the last one stays.
  mutating func advance() { if position + 1 < text.tokens.count { position += 1 } }

  /// The characters of the next token.
  var word: String { text.text(of: token) }

  /// Whether a token is a certain keyword.
  func isKeyword(_ token: Token, _ keyword: String) -> Bool {
    token.kind == .keyword && token.end - token.start == keyword.utf8.count && text.bytes[token.start..<token.end].elementsEqual(keyword.utf8)
  }

  /// Whether a parenthesis with a certain keyword opens here.
  func opens(_ keyword: String) -> Bool { token.kind == .leftParenthesis && isKeyword(following, keyword) }

  /// Steps over a keyword if it is the next token.
  mutating func take(_ keyword: String) -> Bool {
    guard isKeyword(token, keyword) else { return false }
    advance()
    return true
  }

  /// Steps over an opening parenthesis and a keyword if they come next.
  mutating func takeOpen(_ keyword: String) -> Bool {
    guard opens(keyword) else { return false }
    advance()
    advance()
    return true
  }

  /// Steps over a keyword that must come next.
  mutating func expect(_ keyword: String) throws(TextError) {
    guard take(keyword) else { throw unexpected("'\(keyword)'") }
  }

  /// Steps over an opening parenthesis and a keyword that must come next.
  mutating func expectOpen(_ keyword: String) throws(TextError) {
    guard token.kind == .leftParenthesis else { throw unexpected("'(\(keyword)'") }
    advance()
    try expect(keyword)
  }

  /// Steps over a closing parenthesis that must come next.
  mutating func expectClose() throws(TextError) {
    guard token.kind == .rightParenthesis else { throw unexpected("')'") }
    advance()
  }

  /// The characters of the next token for an error message: of a long one the first, and "…".
  var shown: String { text.shown(token) }

  /// An error at the next token.
  func error(_ message: String) -> TextError { text.error(message, at: token) }

  /// An error that says what stands here and what should.
  func unexpected(_ expected: String) -> TextError {
    switch token.kind {
    case .reserved: return error("unknown operator \(shown)")
    case .keyword where !Keywords.contains(word): return error("unknown operator \(shown)")
    case .end: return error("unexpected token: the text ends, expected \(expected)")
    case .leftParenthesis, .rightParenthesis, .keyword, .identifier, .string, .natural, .integer, .float, .failure:
      return error("unexpected token '\(shown)', expected \(expected)")
    }
  }

  /// Reads a string that must come next.
  mutating func string() throws(TextError) -> [UInt8] {
    guard token.kind == .string else { throw unexpected("a string") }
    defer { advance() }
    return text.content(of: token)
  }

  /// Reads strings up to something else, and joins them.
  mutating func strings() -> [UInt8] {
    var content: [UInt8] = []
    while token.kind == .string {
      content += text.content(of: token)
      advance()
    }
    return content
  }

  /// Reads a string of UTF-8 that must come next. Spec: [Names](https://webassembly.github.io/spec/core/text/values.html#names).
  mutating func name() throws(TextError) -> [UInt8] {
    let start = token
    let content = try string()
    guard UTF8Rules.isValid(content) else { throw text.error("malformed UTF-8 encoding in a name", at: start) }
    return content
  }

  /// Reads an identifier if one comes next.
  mutating func optionalIdentifier() -> Identifier? {
    guard token.kind == .identifier else { return nil }
    defer { advance() }
    return text.identifier(of: token)
  }

  /// Reads an unsigned number that must come next.
  mutating func unsigned(width: Int, _ expected: String) throws(TextError) -> UInt64 {
    guard token.kind == .natural else { throw unexpected(expected) }
    guard let value = IntegerLiteral(text.bytes[token.start..<token.end]).bits(width: width) else {
      throw error("i\(width) constant out of range: \(shown)")
    }
    advance()
    return value
  }

  /// Reads an integer of any sign in two's complement.
  mutating func integer(width: Int) throws(TextError) -> UInt64 {
    guard token.isNumber else { throw unexpected("an i\(width) number") }
    let value = token.kind == .float ? nil : IntegerLiteral(text.bytes[token.start..<token.end]).bits(width: width)
    guard let value else { throw error("constant out of range for i\(width): \(shown)") }
    advance()
    return value
  }

  /// Reads a floating-point number as its bits.
  mutating func float(_ format: FloatLiteral.Format) throws(TextError) -> UInt64 {
    guard token.isNumber else { throw unexpected("an f\(format.width) number") }
    guard let bits = FloatLiteral.bits(of: text.bytes[token.start..<token.end], format) else {
      throw error("constant out of range for f\(format.width)")
    }
    advance()
    return bits
  }

  /// Reads the shape and the lanes of a vector constant, as its 16 bytes. Spec: [Vector instructions](https://webassembly.github.io/spec/core/text/instructions.html#vector-instructions).
  mutating func vector() throws(TextError) -> [UInt8] {
    guard let shape = VectorShape(rawValue: word), token.kind == .keyword else { throw unexpected("a vector shape") }
    advance()
    let first = position
    while token.isNumber { advance() }
    guard position - first == shape.laneCount else {
      if token.kind == .reserved || token.kind == .keyword && !Keywords.contains(word) { throw unexpected("a number") }
      throw error("wrong number of lane literals: \(shape.rawValue) takes \(shape.laneCount), found \(position - first)")
    }
    position = first
    var bytes: [UInt8] = []
    for _ in 0..<shape.laneCount {
      let bits: UInt64
      switch shape {
      case .i8x16, .i16x8, .i32x4, .i64x2: bits = try integer(width: shape.laneWidth)
      case .f32x4: bits = try float(.f32)
      case .f64x2: bits = try float(.f64)
      }
      bytes.append(littleEndian: bits, byteCount: shape.laneWidth / 8)
    }
    return bytes
  }
}

/// How the 128 bits of a vector are divided into lanes.
public enum VectorShape: String, CaseIterable, Hashable, Sendable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  /// How many lanes a vector has.
  public var laneCount: Int {
    switch self {
    case .i8x16: 16
    case .i16x8: 8
    case .i32x4, .f32x4: 4
    case .i64x2, .f64x2: 2
    }
  }

  /// The bits of one lane.
  public var laneWidth: Int { 128 / laneCount }
}
