// The tokens of one module → its bytes, in three passes over the fields: identifiers, types, everything else.
// It knows the grammar and the scopes; what is valid is the validator's affair.
// Spec: https://webassembly.github.io/spec/core/text/modules.html

import WasmKitLiteEngine

/// Reads one module and assembles it.
struct ModuleParser: TokenReading {
  let text: TokenizedText
  var position: Int
  /// The index of the token that ends the module's fields.
  let end: Int

  var types = IndexSpace("type")
  var functions = IndexSpace("function")
  var tables = IndexSpace("table")
  var memories = IndexSpace("memory")
  var globals = IndexSpace("global")
  var tags = IndexSpace("tag")
  var elements = IndexSpace("elem segment")
  var data = IndexSpace("data segment")
  /// The fields of structure types, by type index.
  var structureFields: [UInt32: IndexSpace] = [:]
  /// The function types among the module's types, by type index.
  var signatures: [UInt32: FunctionTypeCode] = [:]
  /// The first type that an inline function type may stand for.
  var signatureIndices: [FunctionTypeCode: UInt32] = [:]

  var sections = ModuleSections()
  var names = NameTable()
  var annotations: AnnotationLedger
  /// What `import after …` complains of: the kind of the first definition.
  private var firstDefinition: String?
  private var fields: [Field] = []

  /// The instructions of the function or expression that is being read.
  var code: [UInt8] = []
  /// The opcodes of folded instructions whose operands are being read.
  var pending: [UInt8] = []
  /// The instruction that is being read.
  var instruction: [UInt8] = []
  var frames: [Frame] = []
  var scope = FunctionScope()
  var cursor = DefinitionCursor()

  /// The indices of the next definitions in the last pass.
  struct DefinitionCursor {
    var functions: UInt32 = 0, tables: UInt32 = 0, memories: UInt32 = 0, globals: UInt32 = 0, tags: UInt32 = 0
  }

  /// A module field: its keyword, and the index of the token after the keyword.
  private struct Field {
    enum Kind: String { case type, rec, `import`, `func`, table, memory, global, tag, export, start, elem, data }
    let kind: Kind
    let start: Int
  }

  /// Reads the fields in a range of a text's tokens.
  init(_ text: TokenizedText, fields: Range<Int>) {
    self.text = text
    position = fields.lowerBound
    end = fields.upperBound
    annotations = AnnotationLedger(text, fields)
  }

  /// Assembles the module. The identifier is its own.
  /// - Throws: what is wrong with the text.
  mutating func assemble(_ identifier: Identifier?, keepingNames: Bool) throws(TextError) -> [UInt8] {
    names.module = identifier?.bytes
    if let name = try annotations.name(at: position, of: "module") { names.module = name }
    try collectFields()
    for field in fields {
      position = field.start
      switch field.kind {
      case .type: try typeField()
      case .rec: try recursiveField()
      case .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data: break
      }
    }
    for field in fields {
      position = field.start
      switch field.kind {
      case .type, .rec: break
      case .import: try importField()
      case .func: try functionField()
      case .table: try tableField()
      case .memory: try memoryField()
      case .global: try globalField()
      case .tag: try tagField()
      case .export: try exportField()
      case .start: try startField()
      case .elem: try elementField()
      case .data: try dataField()
      }
    }
    try annotations.finish()
    sections.branchHints = annotations.branchHintSection
    return sections.module(customSections: annotations.customSections, nameSection: keepingNames ? nameSection() : nil)
  }

  // MARK: First pass: fields and identifiers

  private mutating func collectFields() throws(TextError) {
    try annotations.custom(at: position)
    while position < end {
      guard token.kind == .leftParenthesis else { throw unexpected("a module field") }
      advance()
      guard token.kind == .keyword, let kind = Field.Kind(rawValue: word) else { throw unexpected("a module field") }
      advance()
      let field = Field(kind: kind, start: position)
      fields.append(field)
      try declare(kind)
      position = field.start
      try skipToClose()
      try annotations.custom(at: position)
    }
    if text.tokens[end].kind == .failure { throw error("") }
  }

  /// Steps over the rest of a parenthesis that is already open.
  private mutating func skipToClose() throws(TextError) {
    var depth = 1
    while depth > 0 {
      switch token.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end, .failure: throw unexpected("')'")
      case .keyword, .identifier, .string, .natural, .integer, .float, .reserved: break
      }
      advance()
    }
  }

  /// Adds what a field defines to the index spaces. Lenient: the later passes find what is wrong with the field.
  private mutating func declare(_ kind: Field.Kind) throws(TextError) {
    switch kind {
    case .type: try add(\.types)
    case .rec:
      while takeOpen("type") {
        try add(\.types)
        try skipToClose()
      }
    case .import:
      guard token.kind == .string else { return }
      advance()
      guard token.kind == .string else { return }
      advance()
      guard token.kind == .leftParenthesis else { return }
      let space = Self.importSpace(text.text(of: following))
      guard let space else { return }
      try checkImportOrder()
      advance()
      advance()
      try add(space)
    case .func, .table, .memory, .global, .tag:
      guard let space = Self.importSpace(kind.rawValue) else { return }
      try add(space)
      while takeOpen("export") { try skipToClose() }
      if opens("import") {
        try checkImportOrder()
      } else if firstDefinition == nil {
        firstDefinition = self[keyPath: space].noun
      }
      if kind == .table, try hasChild("elem") { _ = elements.add(nil) }
      if kind == .memory, try hasChild("data") { _ = data.add(nil) }
    case .elem: try add(\.elements)
    case .data: try add(\.data)
    case .export, .start: break
    }
  }

  private func checkImportOrder() throws(TextError) {
    if let firstDefinition { throw error("import after \(firstDefinition): imports come first") }
  }

  /// The index space of an import's keyword.
  static func importSpace(_ keyword: String) -> WritableKeyPath<ModuleParser, IndexSpace>? {
    switch keyword {
    case "func": \.functions
    case "table": \.tables
    case "memory": \.memories
    case "global": \.globals
    case "tag": \.tags
    default: nil
    }
  }

  /// Adds a definition with the identifier and the name annotation that come next.
  private mutating func add(_ space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) {
    let start = token
    let index = self[keyPath: space].count
    guard self[keyPath: space].add(optionalIdentifier()) else {
      throw text.error("duplicate \(self[keyPath: space].noun) \(text.shown(start))", at: start)
    }
    if let name = try annotations.name(at: position, of: self[keyPath: space].noun) { self[keyPath: space].rename(index, name) }
  }

  /// Whether a parenthesis with a keyword opens in the rest of the field, not deeper.
  private mutating func hasChild(_ keyword: String) throws(TextError) -> Bool {
    while token.kind != .rightParenthesis, token.kind != .end, token.kind != .failure {
      if opens(keyword) { return true }
      let opensHere = token.kind == .leftParenthesis
      advance()
      if opensHere { try skipToClose() }
    }
    return false
  }

  // MARK: Indices

  /// Whether an index comes next.
  var isAtIndex: Bool { token.kind == .natural || token.kind == .identifier }

  /// Reads an index of a space that must come next. Spec: [Indices](https://webassembly.github.io/spec/core/text/modules.html#indices).
  mutating func index(_ space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) -> UInt32 {
    guard token.kind == .identifier else { return UInt32(truncatingIfNeeded: try unsigned(width: 32, "a \(self[keyPath: space].noun) index")) }
    guard let index = self[keyPath: space][text.identifier(of: token)] else { throw error("unknown \(self[keyPath: space].noun) \(shown)") }
    advance()
    return index
  }

  /// Steps over an identifier that the first pass has taken.
  mutating func skipIdentifier() { if token.kind == .identifier { advance() } }
}
