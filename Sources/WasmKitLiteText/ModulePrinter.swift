// A decoded module → text that assembles to an equal module again. Names of the name section become identifiers.
// Spec: https://webassembly.github.io/spec/core/text/modules.html

import WasmKitLiteEngine

extension TextFormat {
  /// Prints a module as text: one field on each line, instructions flat and indented by nesting.
  ///
  /// The text assembles to an equal module; assembling and printing again gives the same text.
  ///
  /// - Parameter byteLimit: the greatest length of the text. A few bytes of a module can produce many bytes of text: a declaration of 50,000 locals, a long name used often.
  /// - Throws: ``PrintError``: a function body is malformed, or the text would be too long.
  package static func print(_ module: DecodedModule, byteLimit: Int = 1 << 30) throws(PrintError) -> String {
    let text: String?
    do {
      // The walk below relies on blocks that are well nested.
      try module.decodeBodies(checkingDataCount: false)
      text = try unsafe module.bytes.withUnsafeBufferPointer { buffer throws(DecodeError) in
        // SAFETY: the printer, which holds the reader, does not leave this closure.
        var printer = unsafe ModulePrinter(module, ByteReader(UnsafeRawBufferPointer(buffer)), byteLimit: byteLimit)
        return try printer.print()
      }
    } catch {
      throw .malformed(error)
    }
    guard let text else { throw .textTooLong(byteLimit: byteLimit) }
    return text
  }

  /// Prints a loaded module as text.
  /// - Parameter byteLimit: the most bytes of text.
  /// - Throws: ``PrintError``: the text would be too long.
  public static func print(_ module: Module, byteLimit: Int = 1 << 30) throws(PrintError) -> String { try print(module.decoded, byteLimit: byteLimit) }

  /// Prints a module of the binary format as text.
  /// - Throws: ``PrintError``: the bytes are malformed, or the text would be too long.
  public static func print(binary bytes: [UInt8], features: FeatureSet = .all, byteLimit: Int = 1 << 30) throws(PrintError) -> String {
    let module: DecodedModule
    do { module = try DecodedModule(decoding: bytes, features: features) } catch { throw .malformed(error) }
    return try print(module, byteLimit: byteLimit)
  }
}

/// Why a module cannot be printed.
public enum PrintError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Its bytes are not a module.
  case malformed(DecodeError)
  /// The text would be longer than the caller allows.
  case textTooLong(byteLimit: Int)

  /// A message for people.
  public var description: String {
    switch self {
    case .malformed(let error): error.description
    case .textTooLong(let byteLimit): "the text would be longer than \(byteLimit) bytes"
    }
  }
}

/// Writes one module.
struct ModulePrinter {
  let module: DecodedModule
  let bytes: ByteReader
  private(set) var output = ""
  private let byteLimit: Int
  /// Whether the text has become longer than allowed; then nothing more is written.
  private(set) var isTooLong = false

  let types: PrintedSpace
  let functions: PrintedSpace
  let tables: PrintedSpace
  let memories: PrintedSpace
  let globals: PrintedSpace
  let tags: PrintedSpace
  let elements: PrintedSpace
  let data: PrintedSpace
  let fields: [UInt32: PrintedSpace]

  /// The locals of the function that is being printed.
  var locals = PrintedSpace()
  var labels = PrintedLabels()
  /// The names of the function's labels, and the number of the next block.
  var labelNames: [UInt32: String] = [:]
  var labelCount: UInt32 = 0
  /// Whether an instruction so far refers to a data segment: then the text stands for a module with a data count section.
  var usesDataCount = false

  /// The deepest indentation, in levels, so that a long nest does not become a text of quadratic size.
  private static let indentationLimit = 24
  private static let indentations = (0...indentationLimit).map { String(repeating: "  ", count: $0) }

  init(_ module: DecodedModule, _ bytes: ByteReader, byteLimit: Int) {
    self.module = module
    self.byteLimit = byteLimit
    self.bytes = bytes
    let names = module.names
    let imported = ModuleParser.DefinitionCursor(module.imports)
    types = PrintedSpace(names.types, count: module.types.count)
    functions = PrintedSpace(names.functions, count: Int(imported.functions) + module.functions.count)
    tables = PrintedSpace(names.tables, count: Int(imported.tables) + module.tables.count)
    memories = PrintedSpace(names.memories, count: Int(imported.memories) + module.memories.count)
    globals = PrintedSpace(names.globals, count: Int(imported.globals) + module.globals.count)
    tags = PrintedSpace(names.tags, count: Int(imported.tags) + module.tags.count)
    elements = PrintedSpace(names.elements, count: module.elements.count)
    data = PrintedSpace(names.data, count: module.data.count)
    var fields: [UInt32: PrintedSpace] = [:]
    for (type, fieldNames) in names.fields {
      guard UInt64(type) < UInt64(module.types.count), case .structure(let members) = module.types[Int(type)].composite else { continue }
      fields[type] = PrintedSpace(fieldNames, count: members.count)
    }
    self.fields = fields
  }

  /// Writes a line.
  mutating func line(_ text: String, depth: Int = 1) {
    isTooLong = isTooLong || exceedsLimit(text)
    if isTooLong { return }
    output += Self.indentations[min(max(depth, 0), Self.indentationLimit)]
    output += text
    output += "\n"
  }

  /// Whether a line would make the text longer than allowed; asked while a line with a long list is built.
  func exceedsLimit(_ line: String) -> Bool { line.utf8.count > byteLimit - output.utf8.count }

  /// Writes the module. Nothing where the text would be too long.
  mutating func print() throws(DecodeError) -> String? {
    output = "(module" + (module.names.module.map(PrintedSpace.definition) ?? "") + "\n"
    printTypes()
    printImports()
    let counts = ModuleParser.DefinitionCursor(module.imports)
    for (position, type) in module.functions.enumerated() where !isTooLong { try printFunction(counts.functions + UInt32(position), type, position) }
    for (position, table) in module.tables.enumerated() { try printTable(counts.tables + UInt32(position), table) }
    for (position, memory) in module.memories.enumerated() {
      line("(memory\(memories.definition(counts.memories + UInt32(position))) \(text(memory)))")
    }
    for (position, tag) in module.tags.enumerated() { line("(tag\(tags.definition(counts.tags + UInt32(position)))\(typeUse(tag)))") }
    for (position, global) in module.globals.enumerated() {
      let initial = try expression(global.initial)
      line("(global\(globals.definition(counts.globals + UInt32(position))) \(text(global.type))\(initial.map { " " + $0.text } ?? ""))")
    }
    for export in module.exports { printExport(export) }
    if let start = module.start { line("(start \(functions.reference(start.rawValue)))") }
    for (position, segment) in module.elements.enumerated() { try printElements(UInt32(position), segment) }
    for (position, segment) in module.data.enumerated() { try printData(UInt32(position), segment) }
    printCustomSections()
    output += ")\n"
    return isTooLong ? nil : output
  }

  // MARK: Types

  /// A value type.
  func text(_ type: ValueType) -> String {
    switch type {
    case .i32, .i64, .f32, .f64, .v128: type.description
    case .reference(let reference): text(reference)
    }
  }

  /// A reference type.
  func text(_ type: ReferenceType) -> String {
    guard case .concrete = type.heapType else { return type.description }
    return "(ref \(type.isNullable ? "null " : "")\(text(type.heapType)))"
  }

  /// A heap type.
  func text(_ type: HeapType) -> String {
    switch type {
    case .abstract: type.description
    case .concrete(let index): types.reference(index.rawValue)
    }
  }

  /// A field's type.
  private func text(_ field: FieldType) -> String {
    let storage: String
    switch field.storage {
    case .i8: storage = "i8"
    case .i16: storage = "i16"
    case .value(let type): storage = text(type)
    }
    return field.isMutable ? "(mut \(storage))" : storage
  }

  private mutating func printTypes() {
    for group in module.recursiveGroups {
      if group.count == 1 {
        line(definition(group.lowerBound))
      } else {
        line("(rec")
        for index in group { line(definition(index), depth: 2) }
        line(")")
      }
    }
  }

  private func definition(_ position: Int) -> String {
    let type = module.types[position]
    let index = UInt32(truncatingIfNeeded: position)
    let composite: String
    switch type.composite {
    case .function(let function): composite = "(func\(signature(function)))"
    case .structure(let fields): composite = "(struct\(structure(index, fields)))"
    case .array(let field): composite = "(array \(text(field)))"
    }
    if type.isFinal, type.supertypes.isEmpty { return "(type\(types.definition(index)) \(composite))" }
    let supertypes = type.supertypes.map { types.reference($0.rawValue) + " " }.joined()
    return "(type\(types.definition(index)) (sub \(type.isFinal ? "final " : "")\(supertypes)\(composite)))"
  }

  private func structure(_ index: UInt32, _ fieldTypes: [FieldType]) -> String {
    let names = fields[index]
    return fieldTypes.enumerated().map { " (field\(names?.named(UInt32($0.offset)) ?? "") \(text($0.element)))" }.joined()
  }

  /// Parameters and results, with a space in front.
  func signature(_ type: FunctionType, names: PrintedSpace? = nil) -> String {
    var text = ""
    if let names {
      for (index, parameter) in type.parameters.enumerated() { text += " (param\(names.named(UInt32(index)) ?? "") \(self.text(parameter)))" }
    } else if !type.parameters.isEmpty {
      text += " (param \(type.parameters.map(self.text).joined(separator: " ")))"
    }
    if !type.results.isEmpty { text += " (result \(type.results.map(self.text).joined(separator: " ")))" }
    return text
  }

  /// The parameters of a function with a type of this index.
  func parameterCount(_ index: TypeIndex) -> Int {
    guard index.rawValue < UInt32(module.types.count), case .function(let type) = module.types[Int(index.rawValue)].composite else { return 0 }
    return type.parameters.count
  }

  /// A type use with its parameters and results, with a space in front.
  func typeUse(_ index: TypeIndex, names: PrintedSpace? = nil) -> String {
    let use = " (type \(types.reference(index.rawValue)))"
    guard index.rawValue < UInt32(module.types.count), case .function(let type) = module.types[Int(index.rawValue)].composite else { return use }
    // WHY: names of other locals, or of none that exist, say nothing about the parameters and may be gone when the text is read.
    let names = names?.hasNames(below: type.parameters.count) == true ? names : nil
    // An inline function type is for the reader's convenience; a long one is none.
    if names == nil, type.parameters.count + type.results.count > 16 { return use }
    return use + signature(type, names: names)
  }

  /// A memory's type.
  func text(_ type: MemoryType) -> String {
    var text = type.addressType == .i64 ? "i64 " : ""
    text += self.text(type.limits)
    if type.isShared { text += " shared" }
    if type.pageSizeLog2 != 16 { text += " (pagesize \(UInt64(1) << UInt64(min(type.pageSizeLog2, 63))))" }
    return text
  }

  /// A table's type.
  func text(_ type: TableType) -> String { (type.addressType == .i64 ? "i64 " : "") + text(type.limits) + " " + text(type.element) }

  private func text(_ limits: WasmKitLiteEngine.Limits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }

  /// A global's type.
  func text(_ type: GlobalType) -> String { type.isMutable ? "(mut \(text(type.value)))" : text(type.value) }
}
