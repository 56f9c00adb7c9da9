// What follows a mnemonic. The table says what an instruction takes; here is how each kind of it is written.
// Spec: https://webassembly.github.io/spec/core/text/instructions.html

import WasmKitLiteEngine

extension ModuleParser {
  /// Reads a mnemonic and its immediates, and encodes them into `instruction`.
  mutating func plainInstruction(_ opcode: Opcode) throws(TextError) {
    advance()
    var opcode = opcode
    switch opcode {
    case .select where opens("result"): opcode = .selectT
    case .refTest, .refCast:
      let type = try referenceType()
      if type.isNullable { opcode = opcode == .refTest ? .refTestNull : .refCastNull }
      encode(opcode)
      instruction += type.heapType.bytes
      return
    default: break
    }
    encode(opcode)
    try immediates(opcode.row.immediates)
  }

  private mutating func encode(_ opcode: Opcode) {
    let row = opcode.row
    if row.prefix == 0 {
      instruction.append(UInt8(truncatingIfNeeded: row.code))
    } else {
      instruction.append(row.prefix)
      instruction.append(unsigned: row.code)
    }
  }

  private mutating func immediates(_ immediates: Immediates) throws(TextError) {
    switch immediates {
    case .none: break
    case .zeroByte: instruction.append(0)
    case .block, .tryTable: throw unexpected("an instruction")  // blockHeader reads these
    case .label: put(try labelIndex())
    case .labels: try labels()
    case .function: put(try index(\.functions))
    case .type: put(try index(\.types))
    case .local: put(try localIndex())
    case .global: put(try index(\.globals))
    case .tag: put(try index(\.tags))
    case .element: put(try index(\.elements))
    case .table: put(try optionalIndex(\.tables))
    case .memory: put(try optionalIndex(\.memories))
    case .data:
      put(try index(\.data))
      sections.needsDataCount = true
    case .typeAndTable:
      let table = try optionalIndex(\.tables)
      put(try resolve(try typeUse(namesAllowed: false)))
      put(table)
    case .tableAndTable: try pair(\.tables)
    case .memoryAndMemory: try pair(\.memories)
    case .dataAndMemory:
      let memory = try leadingIndex(\.memories)
      put(try index(\.data))
      put(memory)
      sections.needsDataCount = true
    case .elementAndTable:
      let table = try leadingIndex(\.tables)
      put(try index(\.elements))
      put(table)
    case .typeAndField: try typeAndField()
    case .typeAndCount:
      put(try index(\.types))
      put(UInt32(truncatingIfNeeded: try unsigned(width: 32, "a count")))
    case .typeAndData:
      put(try index(\.types))
      put(try index(\.data))
      sections.needsDataCount = true
    case .typeAndElement:
      put(try index(\.types))
      put(try index(\.elements))
    case .typeAndType:
      put(try index(\.types))
      put(try index(\.types))
    case .heapType: instruction += try heapType().bytes
    case .valueTypes: try resultTypes()
    case .memoryArgument(let alignment): try memoryArgument(alignment, hasLane: false)
    case .memoryArgumentAndLane(let alignment):
      try memoryArgument(alignment, hasLane: true)
      try lane()
    case .lane: try lane()
    case .lanes16: try shuffle()
    case .i32: instruction.append(signed: Int64(Int32(truncatingIfNeeded: try integer(width: 32))))
    case .i64: instruction.append(signed: Int64(bitPattern: try integer(width: 64)))
    case .f32: instruction.append(littleEndian: try float(.f32), byteCount: 4)
    case .f64: instruction.append(littleEndian: try float(.f64), byteCount: 8)
    case .v128: instruction += try vector()
    case .castBranch: try castBranch()
    }
  }

  private mutating func put(_ number: UInt32) { instruction.append(unsigned: number) }

  // MARK: Indices

  /// Reads an index, or zero where none is written.
  private mutating func optionalIndex(_ space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) -> UInt32 {
    isAtIndex ? try index(space) : 0
  }

  /// Reads the first of two indices, or zero where only one is written.
  private mutating func leadingIndex(_ space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) -> UInt32 {
    following.kind == .natural || following.kind == .identifier ? try index(space) : 0
  }

  /// Reads two indices of one space, or none for twice zero.
  private mutating func pair(_ space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) {
    let isWritten = isAtIndex
    put(isWritten ? try index(space) : 0)
    put(isWritten ? try index(space) : 0)
  }

  private mutating func localIndex() throws(TextError) -> UInt32 {
    guard token.kind == .identifier else { return UInt32(truncatingIfNeeded: try unsigned(width: 32, "a local index")) }
    guard let index = scope.locals[text.identifier(of: token)] else { throw error("unknown local \(shown)") }
    advance()
    return index
  }

  private mutating func labels() throws(TextError) {
    var labels = [try labelIndex()]
    while isAtIndex { labels.append(try labelIndex()) }
    instruction.append(count: labels.count - 1)
    for label in labels { put(label) }
  }

  private mutating func typeAndField() throws(TextError) {
    let type = try index(\.types)
    put(type)
    guard token.kind == .identifier else { return put(UInt32(truncatingIfNeeded: try unsigned(width: 32, "a field index"))) }
    guard let field = structureFields[type]?[text.identifier(of: token)] else { throw error("unknown field \(shown)") }
    put(field)
    advance()
  }

  private mutating func resultTypes() throws(TextError) {
    var types: [ValueTypeCode] = []
    while takeOpen("result") {
      types += try valueTypes()
      try expectClose()
    }
    instruction.append(count: types.count)
    for type in types { instruction += type.bytes }
  }

  private mutating func castBranch() throws(TextError) {
    let label = try labelIndex()
    let source = try referenceType()
    let target = try referenceType()
    instruction.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    put(label)
    instruction += source.heapType.bytes
    instruction += target.heapType.bytes
  }

  // MARK: Blocks

  /// Reads a block's label and type, and encodes the opcode and type into `instruction`; the mnemonic is read.
  mutating func blockHeader(_ opcode: Opcode) throws(TextError) -> LocalName? {
    encode(opcode)
    let label = try localName(0, "label")
    let use = try typeUse(namesAllowed: false)
    if use.index == nil, use.inline.parameters.isEmpty, use.inline.results.count < 2 {
      instruction += use.inline.results.first?.bytes ?? [0x40]
    } else {
      instruction.append(signed: Int64(try resolve(use)))
    }
    if opcode == .tryTable { try catchClauses() }
    return label
  }

  private mutating func catchClauses() throws(TextError) {
    var count = 0
    var clauses: [UInt8] = []
    while token.kind == .leftParenthesis, let code = Self.catchCode(text.text(of: following)) {
      advance()
      advance()
      clauses.append(code)
      if code < 2 { clauses.append(unsigned: try index(\.tags)) }
      clauses.append(unsigned: try labelIndex())
      try expectClose()
      count += 1
    }
    instruction.append(count: count)
    instruction += clauses
  }

  private static func catchCode(_ keyword: String) -> UInt8? {
    switch keyword {
    case "catch": 0
    case "catch_ref": 1
    case "catch_all": 2
    case "catch_all_ref": 3
    default: nil
    }
  }

  // MARK: Memory arguments and lanes

  /// Reads a memory index, offset and alignment, each of which may be missing.
  private mutating func memoryArgument(_ naturalAlignment: UInt8, hasLane: Bool) throws(TextError) {
    var memory: UInt32 = 0
    // Before a lane, a single number is the lane.
    if token.kind == .identifier || token.kind == .natural && (!hasLane || following.kind == .natural || following.kind == .keyword && isAttribute(following)) {
      memory = try index(\.memories)
    }
    let offset = try attribute("offset=") ?? 0
    let place = token
    var alignment = UInt64(naturalAlignment)
    if let written = try attribute("align=") {
      guard written.nonzeroBitCount == 1 else { throw text.error("alignment must be a power of two, found \(written)", at: place) }
      alignment = UInt64(written.trailingZeroBitCount)
    }
    instruction.append(unsigned: alignment | (memory == 0 ? 0 : 0x40))
    if memory != 0 { put(memory) }
    instruction.append(unsigned: offset)
  }

  private func isAttribute(_ token: Token) -> Bool {
    let bytes = text.bytes[token.start..<token.end]
    return bytes.starts(with: "offset=".utf8) || bytes.starts(with: "align=".utf8)
  }

  /// Reads `offset=` or `align=` with its number, if it comes next.
  private mutating func attribute(_ prefix: String) throws(TextError) -> UInt64? {
    guard token.kind == .keyword, text.bytes[token.start..<token.end].starts(with: prefix.utf8) else { return nil }
    let number = text.bytes[(token.start + prefix.utf8.count)..<token.end]
    guard NumberShape.kind(of: number) == .natural else { throw unexpected("a number") }
    guard let value = IntegerLiteral(number).magnitude else { throw error("i64 constant out of range: \(shown)") }
    advance()
    return value
  }

  private mutating func lane() throws(TextError) {
    instruction.append(unsigned: try unsigned(width: 8, "a lane index"))
  }

  private mutating func shuffle() throws(TextError) {
    let first = position
    while token.isNumber { advance() }
    guard position - first == 16 else {
      if token.kind == .reserved || token.kind == .keyword && !Keywords.contains(word) { throw unexpected("a lane index") }
      throw error("invalid lane length: i8x16.shuffle takes 16 lanes, found \(position - first)")
    }
    position = first
    for _ in 0..<16 {
      guard token.kind == .natural, let lane = IntegerLiteral(text.bytes[token.start..<token.end]).bits(width: 8) else {
        throw error("i8 constant out of range: \(shown)")
      }
      instruction.append(unsigned: lane)
      advance()
    }
  }
}
