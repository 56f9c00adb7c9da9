// Imports, tables, exports, segments and custom sections as text.

import WasmKitLiteEngine

extension ModulePrinter {
  /// Writes the imports.
  mutating func printImports() {
    var counts = ModuleParser.DefinitionCursor()
    for item in module.imports {
      let descriptor: String
      switch item.descriptor {
      case .function(let type):
        let names = module.names.locals[counts.functions].map { PrintedSpace($0, count: parameterCount(type)) }
        descriptor = "(func\(functions.definition(counts.functions))\(typeUse(type, names: names)))"
        counts.functions += 1
      case .table(let type):
        descriptor = "(table\(tables.definition(counts.tables)) \(text(type)))"
        counts.tables += 1
      case .memory(let type):
        descriptor = "(memory\(memories.definition(counts.memories)) \(text(type)))"
        counts.memories += 1
      case .global(let type):
        descriptor = "(global\(globals.definition(counts.globals)) \(text(type)))"
        counts.globals += 1
      case .tag(let type):
        descriptor = "(tag\(tags.definition(counts.tags))\(typeUse(type)))"
        counts.tags += 1
      }
      line("(import \(PrintedText.string(item.module.utf8)) \(PrintedText.string(item.name.utf8)) \(descriptor))")
    }
  }

  /// Writes an export.
  mutating func printExport(_ export: DecodedModule.Export) {
    let descriptor =
      switch export.descriptor {
      case .function(let index): "(func \(functions.reference(index.rawValue)))"
      case .table(let index): "(table \(tables.reference(index.rawValue)))"
      case .memory(let index): "(memory \(memories.reference(index.rawValue)))"
      case .global(let index): "(global \(globals.reference(index.rawValue)))"
      case .tag(let index): "(tag \(tags.reference(index.rawValue)))"
      }
    line("(export \(PrintedText.string(export.name.utf8)) \(descriptor))")
  }

  /// Writes a table.
  mutating func printTable(_ index: UInt32, _ table: DecodedModule.Table) throws(DecodeError) {
    var initial = ""
    if let written = table.initial, let text = try expression(written)?.text { initial = " " + text }
    line("(table\(tables.definition(index)) \(text(table.type))\(initial))")
  }

  /// Writes an element segment.
  mutating func printElements(_ index: UInt32, _ segment: DecodedModule.ElementSegment) throws(DecodeError) {
    var text = "(elem\(elements.definition(index))"
    switch segment.mode {
    case .passive: break
    case .declarative: text += " declare"
    case .active(let table, let offset):
      if table != 0 { text += " (table \(tables.reference(table.rawValue)))" }
      text += " " + (try keyworded("offset", offset))
    }
    switch segment.items {
    case .functions(let indices):
      text += " func"
      for index in indices where !exceedsLimit(text) { text += " " + functions.reference(index.rawValue) }
    case .expressions(let expressions):
      text += " " + self.text(segment.type)
      for expression in expressions where !exceedsLimit(text) { text += " " + (try keyworded("item", expression)) }
    }
    line(text + ")")
  }

  /// Writes a data segment.
  mutating func printData(_ index: UInt32, _ segment: DecodedModule.DataSegment) throws(DecodeError) {
    var text = "(data\(data.definition(index))"
    if case .active(let memory, let offset) = segment.mode {
      if memory != 0 { text += " (memory \(memories.reference(memory.rawValue)))" }
      text += " " + (try keyworded("offset", offset))
    }
    line(text + " \(PrintedText.data(module.bytes[segment.content])))")
  }

  /// One folded instruction, or all of them behind a keyword.
  private mutating func keyworded(_ keyword: String, _ expression: DecodedModule.Expression) throws(DecodeError) -> String {
    guard let (text, isFolded) = try self.expression(expression) else { return "(\(keyword))" }
    return isFolded ? text : "(\(keyword) \(text))"
  }

  // MARK: Custom sections

  /// Whether the module of the text has a section: not if it is empty.
  private func isWritten(_ kind: SectionKind) -> Bool {
    switch kind {
    case .type: !module.recursiveGroups.isEmpty
    case .import: !module.imports.isEmpty
    case .func: !module.functions.isEmpty
    case .table: !module.tables.isEmpty
    case .memory: !module.memories.isEmpty
    case .tag: !module.tags.isEmpty
    case .global: !module.globals.isEmpty
    case .export: !module.exports.isEmpty
    case .start: module.start != nil
    case .elem: !module.elements.isEmpty
    case .dataCount: usesDataCount
    case .code: !module.code.isEmpty
    case .data: !module.data.isEmpty
    }
  }

  /// Writes the custom sections as annotations, each with its place among the sections that the text stands for. Comes after all other fields.
  mutating func printCustomSections() {
    var customs = module.customSections[...]
    let last = SectionKind.allCases.last(where: isWritten)
    var previous: SectionKind?
    for section in module.sections {
      guard section.id == 0 else {
        if let kind = SectionKind.allCases.first(where: { $0.id == section.id }), isWritten(kind) { previous = kind }
        continue
      }
      guard let custom = customs.popFirst() else { return }
      // A broken name section has given no names; then it is bytes like any other.
      if custom.name == "name", module.names != NameSection() { continue }
      let place = previous == last ? "(after last)" : previous.map { "(after \($0.keyword))" } ?? "(before first)"
      line("(@custom \(PrintedText.string(custom.name.utf8)) \(place) \(PrintedText.data(module.bytes[custom.content])))")
    }
  }
}

extension ModuleParser.DefinitionCursor {
  /// Counts imports by kind.
  init(_ imports: [DecodedModule.Import]) {
    for item in imports {
      switch item.descriptor {
      case .function: functions += 1
      case .table: tables += 1
      case .memory: memories += 1
      case .global: globals += 1
      case .tag: tags += 1
      }
    }
  }
}
