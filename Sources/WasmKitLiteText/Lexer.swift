// Text → tokens. Knows the lexical grammar alone; which word may stand where is the parser's affair.
// Iterative throughout: comments and annotations nest as deep as they like.
// Spec: https://webassembly.github.io/spec/core/text/lexical.html

/// Finds the words, comments and annotations of a text.
struct Lexer {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var tokens: [Token] = []
  private(set) var annotations: [Annotation] = []
  private(set) var failure: TextError?

  /// What stops the lexer.
  private struct Failure: Error {
    let message: String
    let offset: Int
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole text.
  mutating func run() {
    do throws(Failure) {
      // Indices of tokens, definitions and labels then fit 32 bits everywhere.
      if UInt64(bytes.count) > UInt64(UInt32.max) { throw Failure(message: "text too long: 4 GiB is the most", offset: 0) }
      while let token = try nextToken() { tokens.append(token) }
      tokens.append(Token(kind: .end, start: bytes.count, end: bytes.count))
    } catch {
      failure = TextError(error.message, in: bytes, at: error.offset)
      tokens.append(Token(kind: .failure, start: error.offset, end: error.offset))
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8? { place + ahead < bytes.count ? bytes[place + ahead] : nil }

  /// The next word outside annotations; annotations on the way are kept aside.
  private mutating func nextToken() throws(Failure) -> Token? {
    while true {
      try skipSpace()
      guard let first = byte() else { return nil }
      switch first {
      case UInt8(ascii: "("):
        if byte(1) == UInt8(ascii: "@") {
          try annotation()
          continue
        }
        return single(.leftParenthesis)
      case UInt8(ascii: ")"): return single(.rightParenthesis)
      default: return try word()
      }
    }
  }

  private mutating func single(_ kind: Token.Kind) -> Token {
    place += 1
    return Token(kind: kind, start: place - 1, end: place)
  }

  // MARK: Space and comments

  private mutating func skipSpace() throws(Failure) {
    while let first = byte() {
      switch first {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): place += 1
      case UInt8(ascii: ";") where byte(1) == UInt8(ascii: ";"): try lineComment()
      case UInt8(ascii: "(") where byte(1) == UInt8(ascii: ";"): try blockComment()
      default: return
      }
    }
  }

  private mutating func lineComment() throws(Failure) {
    while let next = byte(), next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") { try character() }
  }

  private mutating func blockComment() throws(Failure) {
    let start = place
    var depth = 0
    while let next = byte() {
      if next == UInt8(ascii: "("), byte(1) == UInt8(ascii: ";") {
        depth += 1
        place += 2
      } else if next == UInt8(ascii: ";"), byte(1) == UInt8(ascii: ")") {
        depth -= 1
        place += 2
        if depth == 0 { return }
      } else {
        try character()
      }
    }
    throw Failure(message: "unclosed comment", offset: start)
  }

  /// Steps over one character of any kind.
  private mutating func character() throws(Failure) {
    guard let next = UTF8Rules.scalarEnd(bytes, from: place) else { throw Failure(message: "malformed UTF-8 encoding", offset: place) }
    place = next
  }

  // MARK: Words

  /// A maximal run of identifier characters, strings and reserved characters, as one token.
  private mutating func word() throws(Failure) -> Token {
    let start = place
    var stringCount = 0
    var onlyIdentifierCharacters = true
    while let next = byte() {
      if CharacterClass.isIdentifierCharacter(next) {
        place += 1
      } else if next == UInt8(ascii: "\"") {
        let isAfterDollar = place == start + 1 && bytes[start] == UInt8(ascii: "$")
        try string(isQuotedIdentifier: isAfterDollar)
        stringCount += 1
      } else if CharacterClass.isReservedPunctuation(next), !(next == UInt8(ascii: ";") && byte(1) == UInt8(ascii: ";")) {
        onlyIdentifierCharacters = false
        place += 1
      } else {
        break
      }
    }
    guard place > start else {
      if bytes[start] >= 0x80, UTF8Rules.scalarEnd(bytes, from: start) == nil { throw Failure(message: "malformed UTF-8 encoding", offset: start) }
      throw Failure(message: "illegal character", offset: start)
    }
    let kind = onlyIdentifierCharacters ? try self.kind(from: start, stringCount: stringCount) : .reserved
    return Token(kind: kind, start: start, end: place)
  }

  /// The kind of the word from an offset up to here.
  private func kind(from start: Int, stringCount: Int) throws(Failure) -> Token.Kind {
    let first = bytes[start]
    let endsInString = stringCount == 1 && bytes[place - 1] == UInt8(ascii: "\"")
    if first == UInt8(ascii: "$") {
      if place == start + 1 { throw Failure(message: "empty identifier", offset: start) }
      if stringCount == 0 { return .identifier }
      guard endsInString, bytes[start + 1] == UInt8(ascii: "\"") else { return .reserved }
      let name = StringLiteral.content(bytes[(start + 1)..<place])
      if name.isEmpty { throw Failure(message: "empty identifier", offset: start) }
      if !UTF8Rules.isValid(name) { throw Failure(message: "malformed UTF-8 encoding in an identifier", offset: start) }
      return .identifier
    }
    if stringCount > 0 { return endsInString && first == UInt8(ascii: "\"") ? .string : .reserved }
    let word = bytes[start..<place]
    if let number = NumberShape.kind(of: word) { return number }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) ? .keyword : .reserved
  }

  private mutating func string(isQuotedIdentifier: Bool) throws(Failure) {
    switch StringLiteral.scan(bytes, from: place) {
    case .closed(let end): place = end
    case .failed(let message, let offset):
      // WHY: the longest token is then the `$` alone, which is an identifier without a name.
      if isQuotedIdentifier { throw Failure(message: "empty identifier", offset: place - 1) }
      throw Failure(message: message, offset: offset)
    }
  }

  // MARK: Annotations

  /// Reads the annotation that starts here, and keeps it when it is one that this module knows.
  private mutating func annotation() throws(Failure) {
    let start = place
    place += 2
    let name = try annotationName(start)
    var content: [Token] = []
    var depth = 1
    while depth > 0 {
      try skipSpace()
      guard let next = byte() else { throw Failure(message: "unclosed annotation", offset: start) }
      switch next {
      case UInt8(ascii: "("):
        depth += 1
        content.append(single(.leftParenthesis))
      case UInt8(ascii: ")"):
        depth -= 1
        content.append(single(.rightParenthesis))
      case UInt8(ascii: "$") where !(byte(1).map { CharacterClass.isIdentifierCharacter($0) || $0 == UInt8(ascii: "\"") } ?? false):
        content.append(single(.reserved))
      default: content.append(try word())
      }
    }
    content.removeLast()
    if let name = Annotation.Name(rawValue: name) {
      annotations.append(Annotation(name: name, tokens: content, position: tokens.count, start: start))
    }
  }

  private mutating func annotationName(_ start: Int) throws(Failure) -> String {
    let nameStart = place
    if byte() == UInt8(ascii: "\"") {
      guard case .closed(let end) = StringLiteral.scan(bytes, from: place), end > place + 2 else {
        throw Failure(message: "empty annotation id", offset: start)
      }
      place = end
      let name = StringLiteral.content(bytes[nameStart..<end])
      if !UTF8Rules.isValid(name) { throw Failure(message: "malformed UTF-8 encoding in an annotation id", offset: start) }
      return String(decoding: name, as: UTF8.self)
    }
    while let next = byte(), CharacterClass.isIdentifierCharacter(next) { place += 1 }
    if place == nameStart { throw Failure(message: "empty annotation id", offset: start) }
    return String(decoding: bytes[nameStart..<place], as: UTF8.self)
  }
}

/// The classes of ASCII characters that the lexical grammar tells apart.
enum CharacterClass {
  private static let identifierCharacters: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    let letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&'*+-./:<=>?@\\^_`|~"
    for byte in letters.utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Whether the byte may stand in an identifier, keyword or number.
  static func isIdentifierCharacter(_ byte: UInt8) -> Bool { identifierCharacters[Int(byte)] }

  /// Whether the byte may stand only in a reserved word.
  static func isReservedPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
