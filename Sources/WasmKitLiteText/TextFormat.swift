// The front of this module: text in, bytes of the binary format out. The engine takes over from there.

/// The text format of WebAssembly. Spec: [Text Format](https://webassembly.github.io/spec/core/text/index.html).
public enum TextFormat {
  /// Assembles one module, `(module …)` or its fields alone, into the binary format.
  ///
  /// Identifiers and `@name` annotations become a name section unless `keepingNames` is false. The result is well-formed; the engine checks whether it is valid.
  /// - Throws: ``TextError`` with the place and the words of the specification's test suite.
  public static func assemble(_ text: String, keepingNames: Bool = true) throws(TextError) -> [UInt8] {
    try assemble(utf8: Array(text.utf8), keepingNames: keepingNames)
  }

  /// Assembles one module from the bytes of its text.
  /// - Throws: ``TextError``, also if the bytes are not UTF-8.
  public static func assemble(utf8 bytes: [UInt8], keepingNames: Bool = true) throws(TextError) -> [UInt8] {
    var reader = ModuleTextReader(text: TokenizedText(bytes), position: 0)
    return try reader.wholeText(keepingNames: keepingNames)
  }
}

/// Finds the module in a text that holds nothing else.
struct ModuleTextReader: TokenReading {
  let text: TokenizedText
  var position: Int

  mutating func wholeText(keepingNames: Bool) throws(TextError) -> [UInt8] {
    let last = text.tokens.count - 1
    guard takeOpen("module") else {
      var parser = ModuleParser(text, fields: 0..<last)
      return try parser.assemble(nil, keepingNames: keepingNames)
    }
    let identifier = optionalIdentifier()
    if take("binary") {
      let bytes = strings()
      try expectClose()
      if token.kind != .end { throw unexpected("the end of the text") }
      return bytes
    }
    let fields = position..<closing()
    var parser = ModuleParser(text, fields: fields)
    let bytes = try parser.assemble(identifier, keepingNames: keepingNames)
    position = fields.upperBound
    try expectClose()
    if token.kind != .end { throw unexpected("the end of the text") }
    return bytes
  }
}

extension TokenReading {
  /// The index of the token that closes the parenthesis around the next token; the last token where none does.
  func closing() -> Int {
    var depth = 1
    var index = position
    while index < text.tokens.count - 1 {
      switch text.tokens[index].kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        depth -= 1
        if depth == 0 { return index }
      case .keyword, .identifier, .string, .natural, .integer, .float, .reserved, .end, .failure: break
      }
      index += 1
    }
    return index
  }
}
