// Imports, functions, tables, memories, globals, tags, exports and the start function.
// Spec: https://webassembly.github.io/spec/core/text/modules.html

/// The kinds of imports and exports, by their code in the binary format.
enum ExternalKind: UInt8, CaseIterable {
  case function, table, memory, global, tag

  /// The keyword of the kind.
  var keyword: String { self == .function ? "func" : "\(self)" }
}

extension ModuleParser {
  // MARK: Imports and exports

  /// `(import …)`; the keyword is read.
  mutating func importField() throws(TextError) {
    var entry: [UInt8] = []
    entry.append(vector: try name())
    entry.append(vector: try name())
    guard token.kind == .leftParenthesis else { throw unexpected("'('") }
    advance()
    guard let kind = ExternalKind.allCases.first(where: { isKeyword(token, $0.keyword) }) else { throw unexpected("the kind of the import") }
    advance()
    skipIdentifier()
    let index = cursor.functions
    cursor.advance(kind)
    try importDescriptor(kind, entry, index)
    try expectClose()
    try expectClose()
  }

  /// Reads the type of an import, after its names, and adds it.
  private mutating func importDescriptor(_ kind: ExternalKind, _ names: [UInt8], _ index: UInt32) throws(TextError) {
    var entry = names
    entry.append(kind.rawValue)
    switch kind {
    case .function:
      let use = try typeUse(namesAllowed: true)
      entry.append(unsigned: try resolve(use))
      scope = FunctionScope()
      for name in use.parameterNames { try declareLocal(name) }
      self.names.add(scope, function: index)
    case .table: entry += try tableType().bytes
    case .memory: entry += try memoryType().bytes
    case .global: entry += try globalType()
    case .tag:
      entry.append(0)
      entry.append(unsigned: try resolve(try typeUse(namesAllowed: true)))
    }
    sections.imports.append(entry)
  }

  /// Reads what every definition begins with: identifier, inline exports, and an inline import. Tells whether it is an import, which is then complete.
  private mutating func header(_ kind: ExternalKind, _ index: UInt32) throws(TextError) -> Bool {
    skipIdentifier()
    while takeOpen("export") {
      let name = try name()
      try expectClose()
      export(name, kind, index)
    }
    guard takeOpen("import") else { return false }
    var entry: [UInt8] = []
    entry.append(vector: try name())
    entry.append(vector: try name())
    try expectClose()
    try importDescriptor(kind, entry, index)
    try expectClose()
    return true
  }

  private mutating func export(_ name: [UInt8], _ kind: ExternalKind, _ index: UInt32) {
    var entry: [UInt8] = []
    entry.append(vector: name)
    entry.append(kind.rawValue)
    entry.append(unsigned: index)
    sections.exports.append(entry)
  }

  /// `(export "name" (kind index))`; the keyword is read.
  mutating func exportField() throws(TextError) {
    let name = try name()
    guard token.kind == .leftParenthesis else { throw unexpected("'('") }
    advance()
    guard let kind = ExternalKind.allCases.first(where: { isKeyword(token, $0.keyword) }), let space = Self.importSpace(kind.keyword) else {
      throw unexpected("the kind of the export")
    }
    advance()
    export(name, kind, try index(space))
    try expectClose()
    try expectClose()
  }

  /// `(start index)`; the keyword is read.
  mutating func startField() throws(TextError) {
    guard sections.start == nil else { throw error("multiple start sections") }
    sections.start = try index(\.functions)
    try expectClose()
  }

  // MARK: Definitions

  /// `(func …)`; the keyword is read.
  mutating func functionField() throws(TextError) {
    let index = cursor.functions
    cursor.functions += 1
    if try header(.function, index) { return }
    let use = try typeUse(namesAllowed: true)
    let type = try resolve(use)
    scope = FunctionScope()
    for name in use.parameterNames { try declareLocal(name) }
    let parameterCount = use.inline.isEmpty ? signatures[type]?.parameters.count ?? 0 : use.inline.parameters.count
    let locals = try locals(parameterCount)
    code.removeAll(keepingCapacity: true)
    try instructions()
    try expectClose()
    code.append(0x0B)
    sections.functions.count += 1
    sections.functions.bytes.append(unsigned: type)
    sections.code.count += 1
    sections.code.bytes.append(count: locals.count + code.count)
    sections.code.bytes += locals
    sections.code.bytes += code
    names.add(scope, function: index)
    annotations.addHints(scope.hints, function: index, after: locals.count)
  }

  private mutating func declareLocal(_ local: LocalName) throws(TextError) {
    scope.localNames[local.index] = local.name
    guard let identifier = local.identifier else { return }
    guard scope.locals.updateValue(local.index, forKey: identifier) == nil else {
      let token = text.tokens[local.position]
      throw text.error("duplicate local \(text.shown(token))", at: token)
    }
  }

  /// Reads the locals' declarations and encodes them, neighbours of one type together.
  private mutating func locals(_ parameterCount: Int) throws(TextError) -> [UInt8] {
    var groups: [(count: UInt32, type: ValueTypeCode)] = []
    var index = UInt32(truncatingIfNeeded: parameterCount)
    func add(_ type: ValueTypeCode) {
      if groups.last?.type == type { groups[groups.count - 1].count += 1 } else { groups.append((1, type)) }
      index += 1  // a text has fewer than 2³² words
    }
    while takeOpen("local") {
      if let local = try localName(index, "local") {
        try declareLocal(local)
        add(try valueType())
      } else {
        for type in try valueTypes() { add(type) }
      }
      try expectClose()
    }
    var bytes: [UInt8] = []
    bytes.append(count: groups.count)
    for group in groups {
      bytes.append(unsigned: group.count)
      bytes += group.type.bytes
    }
    return bytes
  }

  /// `(global …)`; the keyword is read.
  mutating func globalField() throws(TextError) {
    let index = cursor.globals
    cursor.globals += 1
    if try header(.global, index) { return }
    let type = try globalType()
    sections.globals.append(type + (try expression()))
    try expectClose()
  }

  /// `(tag …)`; the keyword is read.
  mutating func tagField() throws(TextError) {
    let index = cursor.tags
    cursor.tags += 1
    if try header(.tag, index) { return }
    var entry: [UInt8] = [0]
    entry.append(unsigned: try resolve(try typeUse(namesAllowed: true)))
    sections.tags.append(entry)
    try expectClose()
  }

  /// `(memory …)`; the keyword is read.
  mutating func memoryField() throws(TextError) {
    let index = cursor.memories
    cursor.memories += 1
    if try header(.memory, index) { return }
    let start = position
    let isWide = addressType()
    let pageSize = try pageSize()
    guard takeOpen("data") else {
      position = start
      sections.memories.append(try memoryType().bytes)
      return try expectClose()
    }
    let content = strings()
    try expectClose()
    try expectClose()
    let pageWidth = UInt64(pageSize ?? 16)
    let count = UInt64(content.count)
    // The content fits the address space of this process, so neither shift nor sum can overflow.
    let pages = pageWidth >= 63 ? (count == 0 ? 0 : 1) : (count >> pageWidth) + (count & ((1 << pageWidth) - 1) == 0 ? 0 : 1)
    sections.memories.append(Limits(minimum: pages, maximum: pages, isWide: isWide, pageSize: pageSize).bytes)
    addData(content, memory: index, offset: zero(isWide: isWide))
  }

  /// `(table …)`; the keyword is read.
  mutating func tableField() throws(TextError) {
    let index = cursor.tables
    cursor.tables += 1
    if try header(.table, index) { return }
    let start = position
    let isWide = addressType()
    guard token.kind != .natural else {
      position = start
      let type = try tableType()
      if token.kind == .rightParenthesis {
        sections.tables.append(type.bytes)
      } else {
        sections.tables.append([0x40, 0x00] + type.bytes + (try expression()))
      }
      return try expectClose()
    }
    let type = try referenceType()
    let element = ValueTypeCode.reference(isNullable: type.isNullable, type.heapType)
    try expectOpen("elem")
    let items: ElementItems
    if isAtIndex || token.kind == .rightParenthesis {
      let functions = try functionIndices()
      items = element == .funcref ? .functions(functions) : .expressions(element, functions.map(Self.functionReference))
    } else {
      items = .expressions(element, try elementExpressions())
    }
    try expectClose()
    try expectClose()
    let count = UInt64(items.count)
    sections.tables.append(element.bytes + Limits(minimum: count, maximum: count, isWide: isWide).bytes)
    addElements(items, .active(table: index, offset: zero(isWide: isWide)))
  }

  // MARK: Types of definitions

  /// Limits as the binary format writes them.
  struct Limits {
    let minimum: UInt64
    let maximum: UInt64?
    var isShared = false
    let isWide: Bool
    /// As a power of two, where it is written.
    var pageSize: UInt32?

    /// The bytes of the limits.
    var bytes: [UInt8] {
      var bytes: [UInt8] = [(maximum == nil ? 0 : 1) | (isShared ? 2 : 0) | (isWide ? 4 : 0) | (pageSize == nil ? 0 : 8)]
      bytes.append(unsigned: minimum)
      if let maximum { bytes.append(unsigned: maximum) }
      if let pageSize { bytes.append(unsigned: pageSize) }
      return bytes
    }
  }

  /// Reads an address type if one comes next; tells whether it is `i64`.
  private mutating func addressType() -> Bool {
    if take("i64") { return true }
    _ = take("i32")
    return false
  }

  private mutating func limits(isWide: Bool) throws(TextError) -> (minimum: UInt64, maximum: UInt64?) {
    let minimum = try unsigned(width: 64, "a size")
    return (minimum, token.kind == .natural ? try unsigned(width: 64, "a size") : nil)
  }

  /// Reads a page size if one comes next, as a power of two; nothing where it is the default one.
  private mutating func pageSize() throws(TextError) -> UInt32? {
    guard takeOpen("pagesize") else { return nil }
    let place = token
    let size = try unsigned(width: 64, "a page size")
    guard size.nonzeroBitCount == 1 else { throw text.error("invalid custom page size: \(size) is not a power of two", at: place) }
    try expectClose()
    // The default size is not written, so that a module which states it needs no feature for it.
    return size == 0x1_0000 ? nil : UInt32(truncatingIfNeeded: size.trailingZeroBitCount)
  }

  private mutating func memoryType() throws(TextError) -> Limits {
    let isWide = addressType()
    let (minimum, maximum) = try limits(isWide: isWide)
    let isShared = take("shared")
    return Limits(minimum: minimum, maximum: maximum, isShared: isShared, isWide: isWide, pageSize: try pageSize())
  }

  /// A table type: limits and the type of the elements.
  struct TableType {
    let limits: Limits
    let element: ValueTypeCode
    /// The bytes of the type.
    var bytes: [UInt8] { element.bytes + limits.bytes }
  }

  private mutating func tableType() throws(TextError) -> TableType {
    let isWide = addressType()
    let (minimum, maximum) = try limits(isWide: isWide)
    let isShared = take("shared")
    let element = try referenceType()
    let limits = Limits(minimum: minimum, maximum: maximum, isShared: isShared, isWide: isWide)
    return TableType(limits: limits, element: .reference(isNullable: element.isNullable, element.heapType))
  }

  private mutating func globalType() throws(TextError) -> [UInt8] {
    let isMutable = takeOpen("mut")
    let type = try valueType()
    if isMutable { try expectClose() }
    return type.bytes + [isMutable ? 1 : 0]
  }

  // MARK: Constant expressions

  /// Reads instructions up to a closing parenthesis, as an expression.
  mutating func expression() throws(TextError) -> [UInt8] {
    startExpression()
    try instructions()
    return code + [0x0B]
  }

  /// Reads one folded instruction as an expression.
  mutating func foldedExpression() throws(TextError) -> [UInt8] {
    startExpression()
    try foldedInstruction()
    return code + [0x0B]
  }

  private mutating func startExpression() {
    scope = FunctionScope()
    code.removeAll(keepingCapacity: true)
  }

  /// The expression that gives the address zero.
  private func zero(isWide: Bool) -> [UInt8] { [isWide ? 0x42 : 0x41, 0x00, 0x0B] }
}

extension ModuleParser.DefinitionCursor {
  /// Steps over one definition of a kind.
  mutating func advance(_ kind: ExternalKind) {
    switch kind {
    case .function: functions += 1
    case .table: tables += 1
    case .memory: memories += 1
    case .global: globals += 1
    case .tag: tags += 1
    }
  }
}
