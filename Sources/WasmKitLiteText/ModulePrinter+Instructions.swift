// Functions and expressions as text. The table says what an instruction takes; here is how each kind of it is written.

import WasmKitLiteEngine

extension ModulePrinter {
  /// Writes a function.
  mutating func printFunction(_ index: UInt32, _ type: TypeIndex, _ position: Int) throws(DecodeError) {
    let declared = position < module.code.count ? module.code[position].locals.reduce(0) { $0 + Int($1.count) } : 0
    locals = PrintedSpace(module.names.locals[index] ?? [:], count: parameterCount(type) + declared)
    labelNames = module.names.labels[index] ?? [:]
    labelCount = 0
    labels = PrintedLabels()
    let hasNames = module.names.locals[index] != nil
    let header = "(func\(functions.definition(index))\(typeUse(type, names: hasNames ? locals : nil))"
    guard position < module.code.count else { return line(header + ")") }
    let body = module.code[position]
    if declared == 0, body.bytes.count == 1 { return line(header + ")") }
    line(header)
    printLocals(body, type)
    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    while reader.offset < body.bytes.upperBound, !isTooLong {
      try reader.next(into: &instruction)
      if instruction.opcode == .end, labels.depth == 0 { break }
      let before = labels.depth
      let text = try self.text(instruction, reader)
      let isDelimiter = instruction.opcode == .else || instruction.opcode == .catch || instruction.opcode == .catchAll
      line(text, depth: 2 + min(before, labels.depth) - (isDelimiter ? 1 : 0))
    }
    line(")")
  }

  private mutating func printLocals(_ body: DecodedModule.FunctionBody, _ type: TypeIndex) {
    var index = UInt32(parameterCount(type))
    var unnamed: [String] = []
    for group in body.locals {
      for _ in 0..<group.count {
        if let name = locals.named(index) {
          flush(&unnamed)
          line("(local\(name) \(text(group.type)))", depth: 2)
        } else {
          unnamed.append(text(group.type))
        }
        index += 1  // the decoder caps the number of locals
      }
    }
    flush(&unnamed)
  }

  private mutating func flush(_ locals: inout [String]) {
    if !locals.isEmpty { line("(local \(locals.joined(separator: " ")))", depth: 2) }
    locals.removeAll()
  }

  /// A constant expression: its instructions, in parentheses where it is one plain instruction. Nothing where it is empty.
  mutating func expression(_ expression: DecodedModule.Expression) throws(DecodeError) -> (text: String, isFolded: Bool)? {
    labels = PrintedLabels()
    labelNames = [:]
    locals = PrintedSpace()
    var texts: [String] = []
    var isPlain = true
    var reader = InstructionReader(bytes, in: expression.bytes)
    var instruction = DecodedInstruction()
    while reader.offset < expression.bytes.upperBound {
      try reader.next(into: &instruction)
      if instruction.opcode == .end, labels.depth == 0 { break }
      texts.append(try text(instruction, reader))
      isPlain = isPlain && labels.depth == 0
    }
    if texts.isEmpty { return nil }
    return texts.count == 1 && isPlain ? ("(\(texts[0]))", true) : (texts.joined(separator: " "), false)
  }

  // MARK: Instructions

  /// An instruction with its immediates; blocks open and close on the way.
  private mutating func text(_ instruction: DecodedInstruction, _ reader: InstructionReader) throws(DecodeError) -> String {
    let opcode = instruction.opcode
    switch opcode {
    case .block, .loop, .if, .try, .tryTable:
      let name = labelNames[labelCount]
      labelCount += 1
      var text = opcode.mnemonic + (name.map(PrintedSpace.definition) ?? "") + blockType(instruction.blockType)
      if opcode == .tryTable { text += try catchClauses(instruction, reader) }
      labels.push(name.flatMap { PrintedSpace.isIdentifier($0) ? PrintedText.identifier($0) : nil })
      return text
    case .end:
      labels.pop()
      return "end"
    case .delegate:
      labels.pop()
      return "delegate \(labels.reference(instruction.index))"
    case .refTest, .refTestNull: return "ref.test \(text(instruction.referenceType))"
    case .refCast, .refCastNull: return "ref.cast \(text(instruction.referenceType))"
    default:
      let immediates = try text(opcode.row.immediates, instruction, reader)
      return immediates.isEmpty ? opcode.mnemonic : "\(opcode.mnemonic) \(immediates)"
    }
  }

  private func blockType(_ type: BlockType) -> String {
    switch type {
    case .empty: ""
    case .value(let type): " (result \(text(type)))"
    case .type(let index): typeUse(index)
    }
  }

  private func catchClauses(_ instruction: DecodedInstruction, _ reader: InstructionReader) throws(DecodeError) -> String {
    var text = ""
    var list = reader.list(of: instruction)
    for _ in 0..<instruction.listCount {
      let clause = try list.readCatchClause()
      let tag = tags.reference(clause.tag.rawValue)
      let label = labels.reference(clause.label.rawValue)
      switch clause.kind {
      case .catch: text += " (catch \(tag) \(label))"
      case .catchReference: text += " (catch_ref \(tag) \(label))"
      case .catchAll: text += " (catch_all \(label))"
      case .catchAllReference: text += " (catch_all_ref \(label))"
      }
    }
    return text
  }

  private mutating func text(_ immediates: Immediates, _ instruction: DecodedInstruction, _ reader: InstructionReader) throws(DecodeError) -> String {
    let index = instruction.index
    let second = instruction.secondIndex
    switch immediates {
    case .none, .zeroByte, .block, .tryTable: return ""
    case .label: return labels.reference(index)
    case .labels:
      var list = reader.list(of: instruction)
      var text = ""
      for _ in 0..<instruction.listCount where !exceedsLimit(text) { text += (text.isEmpty ? "" : " ") + labels.reference(try list.readU32()) }
      return text
    case .function: return functions.reference(index)
    case .type: return types.reference(index)
    case .local: return locals.reference(index)
    case .global: return globals.reference(index)
    case .table: return tables.reference(index)
    case .memory: return index == 0 ? "" : memories.reference(index)
    case .data:
      usesDataCount = true
      return data.reference(index)
    case .element: return elements.reference(index)
    case .tag: return tags.reference(index)
    case .typeAndTable:
      let use = typeUse(TypeIndex(index)).dropFirst()
      return second == 0 ? String(use) : "\(tables.reference(second)) \(use)"
    case .tableAndTable: return "\(tables.reference(index)) \(tables.reference(second))"
    case .memoryAndMemory: return index == 0 && second == 0 ? "" : "\(memories.reference(index)) \(memories.reference(second))"
    case .dataAndMemory:
      usesDataCount = true
      return (second == 0 ? "" : memories.reference(second) + " ") + data.reference(index)
    case .elementAndTable: return (second == 0 ? "" : tables.reference(second) + " ") + elements.reference(index)
    case .typeAndField: return "\(types.reference(index)) \(fields[index]?.reference(second) ?? String(second))"
    case .typeAndCount: return "\(types.reference(index)) \(second)"
    case .typeAndData:
      usesDataCount = true
      return "\(types.reference(index)) \(data.reference(second))"
    case .typeAndElement: return "\(types.reference(index)) \(elements.reference(second))"
    case .typeAndType: return "\(types.reference(index)) \(types.reference(second))"
    case .heapType: return text(instruction.referenceType.heapType)
    case .valueTypes:
      var list = reader.list(of: instruction)
      var text = "(result"
      for _ in 0..<instruction.listCount { text += " " + self.text(try list.readValueType()) }
      return text + ")"
    case .memoryArgument: return memoryArgument(instruction)
    case .memoryArgumentAndLane:
      let argument = memoryArgument(instruction)
      return (argument.isEmpty ? "" : argument + " ") + String(instruction.lane)
    case .lane: return String(instruction.lane)
    case .lanes16:
      return [instruction.bits, instruction.highBits].flatMap { half in (0..<8).map { String(half >> (UInt64($0) * 8) & 0xFF) } }.joined(separator: " ")
    case .i32: return String(Int32(truncatingIfNeeded: instruction.bits))
    case .i64: return String(Int64(bitPattern: instruction.bits))
    case .f32: return PrintedText.f32(UInt32(truncatingIfNeeded: instruction.bits))
    case .f64: return PrintedText.f64(instruction.bits)
    case .v128:
      let lanes = [instruction.bits & 0xFFFF_FFFF, instruction.bits >> 32, instruction.highBits & 0xFFFF_FFFF, instruction.highBits >> 32]
      return "i32x4 " + lanes.map { PrintedText.hexadecimal($0, digitCount: 8) }.joined(separator: " ")
    case .castBranch: return "\(labels.reference(index)) \(text(instruction.referenceType)) \(text(instruction.secondReferenceType))"
    }
  }

  private func memoryArgument(_ instruction: DecodedInstruction) -> String {
    var parts: [String] = []
    // Before a lane alone, a number would be the lane; an identifier never is, and a number is followed by one more.
    if instruction.index != 0 { parts.append(memories.reference(instruction.index)) }
    if instruction.bits != 0 { parts.append("offset=\(instruction.bits)") }
    if instruction.alignment != instruction.naturalAlignment { parts.append("align=\(UInt64(1) << UInt64(min(instruction.alignment, 63)))") }
    return parts.joined(separator: " ")
  }
}
