// Element and data segments. Spec: https://webassembly.github.io/spec/core/text/modules.html#element-segments

/// What an element segment holds.
enum ElementItems {
  case functions([UInt32])
  case expressions(ValueTypeCode, [[UInt8]])

  /// How many elements there are.
  var count: Int {
    switch self {
    case .functions(let indices): indices.count
    case .expressions(_, let expressions): expressions.count
    }
  }
}

/// When an element segment is used.
enum ElementMode {
  case passive, declarative
  case active(table: UInt32, offset: [UInt8])
}

extension ModuleParser {
  // MARK: Elements

  /// `(elem …)`; the keyword is read.
  mutating func elementField() throws(TextError) {
    skipIdentifier()
    if take("declare") {
      addElements(try elementList(abbreviated: false), .declarative)
    } else if opens("table") || token.kind == .natural {
      // WHY: only where no table is named may function indices stand alone; an index alone is older than that rule.
      let isAbbreviated = token.kind == .natural
      let table = try containerIndex(\.tables, "table")
      let offset = try offset()
      addElements(try elementList(abbreviated: isAbbreviated), .active(table: table, offset: offset))
    } else if token.kind == .leftParenthesis, !opens("ref") {
      let offset = try offset()
      addElements(try elementList(abbreviated: true), .active(table: 0, offset: offset))
    } else {
      addElements(try elementList(abbreviated: false), .passive)
    }
    try expectClose()
  }

  /// Reads the table or memory that a segment is for: `(table index)`, or the index alone.
  private mutating func containerIndex(_ space: WritableKeyPath<ModuleParser, IndexSpace>, _ keyword: String) throws(TextError) -> UInt32 {
    // WHY: an index alone is the syntax of WebAssembly 1.0, which the threads proposal's tests still use; nothing else can be meant by it.
    guard takeOpen(keyword) else { return try index(space) }
    let index = try index(space)
    try expectClose()
    return index
  }

  /// Reads a segment's offset: an expression with its keyword, or one folded instruction.
  private mutating func offset() throws(TextError) -> [UInt8] {
    guard takeOpen("offset") else { return try foldedExpression() }
    let expression = try expression()
    try expectClose()
    return expression
  }

  /// Reads an element list; abbreviated, it may be function indices alone.
  private mutating func elementList(abbreviated: Bool) throws(TextError) -> ElementItems {
    if take("func") { return .functions(try functionIndices()) }
    if let type = try optionalValueType() {
      guard case .reference = type else {
        position -= 1
        throw unexpected("a reference type")
      }
      return .expressions(type, try elementExpressions())
    }
    guard abbreviated else { throw unexpected("an element list: 'func' or a reference type first") }
    return .functions(try functionIndices())
  }

  /// Reads function indices up to something else.
  mutating func functionIndices() throws(TextError) -> [UInt32] {
    var indices: [UInt32] = []
    while isAtIndex { indices.append(try index(\.functions)) }
    return indices
  }

  /// Reads element expressions up to a closing parenthesis.
  mutating func elementExpressions() throws(TextError) -> [[UInt8]] {
    var expressions: [[UInt8]] = []
    while token.kind == .leftParenthesis {
      if takeOpen("item") {
        expressions.append(try expression())
        try expectClose()
      } else {
        expressions.append(try foldedExpression())
      }
    }
    return expressions
  }

  /// The expression that gives a function's reference.
  static func functionReference(_ index: UInt32) -> [UInt8] {
    var bytes: [UInt8] = [0xD2]
    bytes.append(unsigned: index)
    bytes.append(0x0B)
    return bytes
  }

  /// Adds an element segment in the shortest of its eight forms.
  /// Spec: [Element section](https://webassembly.github.io/spec/core/binary/modules.html#element-section).
  mutating func addElements(_ items: ElementItems, _ mode: ElementMode) {
    var isExplicit = true
    var flags: UInt8
    switch mode {
    case .passive: flags = 1
    case .declarative: flags = 3
    case .active(let table, _):
      if case .expressions(let type, _) = items { isExplicit = type != .funcref } else { isExplicit = false }
      isExplicit = isExplicit || table != 0
      flags = isExplicit ? 2 : 0
    }
    var entry: [UInt8] = []
    if case .expressions = items { flags |= 4 }
    entry.append(flags)
    if case .active(let table, let offset) = mode {
      if isExplicit { entry.append(unsigned: table) }
      entry += offset
    }
    switch items {
    case .functions(let indices):
      if isExplicit { entry.append(0x00) }
      entry.append(count: indices.count)
      for index in indices { entry.append(unsigned: index) }
    case .expressions(let type, let expressions):
      if isExplicit { entry += type.bytes }
      entry.append(count: expressions.count)
      for expression in expressions { entry += expression }
    }
    sections.elements.append(entry)
  }

  // MARK: Data

  /// `(data …)`; the keyword is read.
  mutating func dataField() throws(TextError) {
    skipIdentifier()
    var memory: UInt32 = 0
    var isActive = token.kind == .leftParenthesis
    if opens("memory") || token.kind == .natural {
      memory = try containerIndex(\.memories, "memory")
      isActive = true
    }
    let offset = isActive ? try offset() : nil
    let content = strings()
    try expectClose()
    addData(content, memory: memory, offset: offset)
  }

  /// Adds a data segment; without an offset it is passive.
  mutating func addData(_ content: [UInt8], memory: UInt32, offset: [UInt8]?) {
    var entry: [UInt8] = []
    if let offset {
      entry.append(memory == 0 ? 0 : 2)
      if memory != 0 { entry.append(unsigned: memory) }
      entry += offset
    } else {
      entry.append(1)
    }
    entry.append(vector: content)
    sections.data.append(entry)
  }
}
