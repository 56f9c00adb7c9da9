// What a module says, without where in its bytes it says it: two encodings of the same module have equal contents.

import WasmKitLiteEngine

/// A decoded module without byte offsets. The encoder's choices are not part of it: lengths of numbers, runs of locals, whether there is a data count section.
struct ModuleContents {
  /// One entry a definition, in the module's order.
  private(set) var entries: [String] = []
  private let module: DecodedModule

  init(_ bytes: [UInt8]) throws {
    module = try DecodedModule(decoding: bytes, features: .all)
    entries += module.types.enumerated().map { "type \($0): \($1)" }
    entries += module.recursiveGroups.map { "rec \($0)" }
    entries += module.imports.map { "import \($0.module.utf8.map { $0 }) \($0.name.utf8.map { $0 }) \($0.descriptor)" }
    entries += module.functions.map { "function \($0)" }
    for table in module.tables { entries.append("table \(table.type) \(try table.initial.map(instructions) ?? [])") }
    entries += module.memories.map { "memory \($0)" }
    entries += module.tags.map { "tag \($0)" }
    for global in module.globals { entries.append("global \(global.type) \(try instructions(global.initial))") }
    entries += module.exports.map { "export \($0.name.utf8.map { $0 }) \($0.descriptor)" }
    entries.append("start \(module.start.map { "\($0)" } ?? "")")
    for segment in module.elements { entries.append(try text(segment)) }
    for segment in module.data { entries.append(try text(segment)) }
    for (index, body) in module.code.enumerated() {
      entries.append("locals \(index) \(Self.runs(body.locals))")
      entries += try instructions(body.bytes).map { "function \(index): \($0)" }
    }
    // Our printer makes annotations of these, and a name section that is not broken is compared below.
    entries += module.customSections.filter { $0.name != "name" }.map { "custom \($0.name) \(module.bytes[$0.content].map { $0 })" }
    entries.append("names \(module.names.module ?? "")")
    let names = module.names
    for map in [names.functions, names.types, names.tables, names.memories, names.globals, names.elements, names.data, names.tags] { entries.append(Self.sorted(map)) }
    for map in [names.locals, names.labels, names.fields] { entries += map.sorted { $0.key < $1.key }.map { "\($0.key): \(Self.sorted($0.value))" } }
  }

  /// The first entry that two modules do not share, from both; nothing if they are equal.
  func firstDifference(from other: ModuleContents) -> String? {
    for (left, right) in zip(entries, other.entries) where left != right { return "\(left.prefix(300))\n\(right.prefix(300))" }
    return entries.count == other.entries.count ? nil : "\(entries.count) and \(other.entries.count) entries"
  }

  private static func sorted(_ names: [UInt32: String]) -> String {
    names.sorted { $0.key < $1.key }.map { "\($0.key) \(Array($0.value.utf8))" }.joined(separator: " ")
  }

  /// Locals with neighbours of one type together, and none of no locals.
  private static func runs(_ locals: [DecodedModule.FunctionBody.Locals]) -> [String] {
    var runs: [(count: UInt64, type: ValueType)] = []
    for run in locals where run.count > 0 {
      if let last = runs.last, last.type == run.type { runs[runs.count - 1].count += UInt64(run.count) } else { runs.append((UInt64(run.count), run.type)) }
    }
    return runs.map { "\($0.count) \($0.type)" }
  }

  private func text(_ segment: DecodedModule.ElementSegment) throws -> String {
    let mode: String
    switch segment.mode {
    case .passive: mode = "passive"
    case .declarative: mode = "declarative"
    case .active(let table, let offset): mode = "active \(table) \(try instructions(offset))"
    }
    switch segment.items {
    case .functions(let functions): return "element \(segment.type) \(mode) \(functions)"
    case .expressions(let expressions): return "element \(segment.type) \(mode) \(try expressions.map(instructions))"
    }
  }

  private func text(_ segment: DecodedModule.DataSegment) throws -> String {
    let mode: String
    switch segment.mode {
    case .passive: mode = "passive"
    case .active(let memory, let offset): mode = "active \(memory) \(try instructions(offset))"
    }
    return "data \(mode) \(module.bytes[segment.content].map { $0 })"
  }

  private func instructions(_ expression: DecodedModule.Expression) throws -> [String] { try instructions(expression.bytes) }

  /// The instructions of a body or constant expression, each with its immediates.
  private func instructions(_ range: Range<Int>) throws -> [String] {
    var texts: [String] = []
    try module.bytes.withUnsafeBytes { buffer in
      // SAFETY: the reader does not leave this closure.
      var reader = InstructionReader(ByteReader(buffer), in: range)
      var instruction = DecodedInstruction()
      while reader.offset < range.upperBound {
        try reader.next(into: &instruction)
        texts.append("\(instruction.opcode.mnemonic) \(try Self.immediates(instruction, reader))")
      }
    }
    return texts
  }

  private static func immediates(_ instruction: DecodedInstruction, _ reader: InstructionReader) throws -> String {
    switch instruction.opcode.row.immediates {
    case .none, .zeroByte: return ""
    case .block: return "\(instruction.blockType)"
    case .label, .function, .type, .local, .global, .table, .memory, .data, .element, .tag: return "\(instruction.index)"
    case .labels:
      var list = reader.list(of: instruction)
      return "\(try (0..<instruction.listCount).map { _ in try list.readU32() })"
    case .typeAndTable, .tableAndTable, .memoryAndMemory, .dataAndMemory, .elementAndTable, .typeAndField, .typeAndCount, .typeAndData, .typeAndElement,
      .typeAndType:
      return "\(instruction.index) \(instruction.secondIndex)"
    case .heapType: return "\(instruction.referenceType)"
    case .valueTypes, .tryTable:
      // The lists are in the one encoding that they have, but for overlong numbers, which no module here has in them.
      return "\(instruction.listCount)"
    case .memoryArgument: return "\(instruction.alignment) \(instruction.index) \(instruction.bits)"
    case .memoryArgumentAndLane: return "\(instruction.alignment) \(instruction.index) \(instruction.bits) \(instruction.lane)"
    case .lane: return "\(instruction.lane)"
    case .i32, .i64, .f32, .f64: return "\(instruction.bits)"
    case .v128, .lanes16: return "\(instruction.bits) \(instruction.highBits)"
    case .castBranch: return "\(instruction.index) \(instruction.referenceType) \(instruction.secondReferenceType)"
    }
  }
}
