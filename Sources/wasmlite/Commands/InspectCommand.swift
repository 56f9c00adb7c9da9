// wasmlite inspect: what a module says about itself. Nothing of it is run, and a module that is not valid is shown as far as it can be read.

import WasmKitLite

enum InspectCommand {
  private static let json = Flag("json", help: "print one JSON object instead, for other programs")

  static let command = Command(
    name: "inspect",
    summary: "show a module's imports, exports, limits and sections",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Prints the declarations of a module: imports and exports with their types,
      memories, tables, the start function, sections with their offset and size, custom
      sections, names, and whether it has the exports of a log plugin. No code is run.
      A module that is not valid is shown as far as it can be read.
      """,
    options: { [json.row] + FeatureOptions.rows }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one FILE") }
    let bytes = try ModuleFile.binary(of: path)
    let decoded: DecodedModule
    let features = try FeatureOptions.features(arguments)
    do { decoded = try DecodedModule(decoding: bytes, features: features, limits: .sandboxed) } catch {
      throw Failure("\(printable(path)): malformed module: \(printable("\(error)"))\(FeatureOptions.advice(on: "\(error)", features))")
    }
    let output = Output()
    let description = ModuleDescription(decoded, path: path)
    for line in arguments.has(json) ? ["\(JSONValue.object(description.json))"] : description.lines { try output.writeLine(line) }
    try output.flush()
    // WHY: last, so that what can be seen of an invalid module has been printed.
    _ = try ModuleFile.module(bytes, path, features)
    return .done
  }
}

/// The lines that stand for a module.
struct ModuleDescription {
  let module: DecodedModule
  let path: String
  private(set) var lines: [String] = []

  init(_ module: DecodedModule, path: String) {
    self.module = module
    self.path = path
    let name = module.names.module.map { ", module \(quoted($0))" } ?? ""
    lines = ["\(printable(path)): \(counted(module.bytes.count, "byte"))\(name)"]
    addList("imports", imports)
    addList("exports", exports)
    addList("memories", memories.enumerated().map { index, type in ["\(index)", describe(type), sizes(type)] })
    addList("tables", tables.enumerated().map { index, type in ["\(index)", describe(type)] })
    addList("start", module.start.map { [[functionName($0)]] } ?? [])
    addList("sections", sections)
    addList("custom sections", module.customSections.map { [quoted($0.name), counted($0.content.count, "byte")] })
    addList("names", names)
    if let plugin = PluginSurface(exports: exportedTypes) { addList("log plugin", [[plugin.verdict]]) }
  }

  /// A heading and rows below it in columns; nothing for no rows.
  private mutating func addList(_ heading: String, _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    lines += ["", heading]
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    for row in rows {
      var line = " "
      for (column, cell) in row.enumerated() {
        line += " " + cell
        // WHY: one very long name must not push all other rows off the screen.
        if column + 1 < row.count { line += String(repeating: " ", count: max(0, min(widths[column], 40) - cell.count) + 1) }
      }
      lines.append(line)
    }
  }

  // MARK: Parts

  private var imports: [[String]] {
    importedTypes.map { ["\(quoted($0.module)) \(quoted($0.name))", $0.type] }
  }

  var importedTypes: [(module: String, name: String, type: String)] {
    module.imports.map { item in
      let type =
        switch item.descriptor {
        case .function(let index): describe(functionType: index)
        case .table(let type): "table \(describe(type))"
        case .memory(let type): "memory \(describe(type))"
        case .global(let type): describe(type)
        case .tag(let index): "tag \(describe(functionType: index))"
        }
      return (item.module, item.name, type)
    }
  }

  private var exports: [[String]] { exportedTypes.map { [quoted($0.name), $0.type] } }

  var exportedTypes: [(name: String, type: String)] {
    let functions = module.imports.compactMap { item in
      if case .function(let index) = item.descriptor { index } else { nil }
    }
    let tags = module.imports.compactMap { item in
      if case .tag(let index) = item.descriptor { index } else { nil }
    }
    let globals = module.imports.compactMap { item in
      if case .global(let type) = item.descriptor { type } else { nil }
    }
    // Indices of a module that was not validated may point at nothing.
    func at<Element>(_ index: UInt32, of list: [Element]) -> Element? { Int(index) < list.count ? list[Int(index)] : nil }
    return module.exports.map { item in
      let type =
        switch item.descriptor {
        case .function(let index): at(index.rawValue, of: functions + module.functions).map(describe(functionType:))
        case .table(let index): at(index.rawValue, of: tables).map { "table \(describe($0))" }
        case .memory(let index): at(index.rawValue, of: memories).map { "memory \(describe($0))" }
        case .global(let index): at(index.rawValue, of: globals + module.globals.map(\.type)).map(describe)
        case .tag(let index): at(index.rawValue, of: tags + module.tags).map { "tag \(describe(functionType: $0))" }
        }
      return (item.name, type ?? "nothing: the index is out of range")
    }
  }

  var memories: [MemoryType] {
    module.imports.compactMap { item in
      if case .memory(let type) = item.descriptor { type } else { nil }
    } + module.memories
  }

  var tables: [TableType] {
    module.imports.compactMap { item in
      if case .table(let type) = item.descriptor { type } else { nil }
    } + module.tables.map(\.type)
  }

  /// The names of the sections, by their ids.
  private static let sectionNames = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count", "tag",
  ]

  static func name(ofSection id: UInt8) -> String { Int(id) < sectionNames.count ? sectionNames[Int(id)] : "\(id)" }

  private var sections: [[String]] {
    let counts: [UInt8: (Int, String)] = [
      1: (module.types.count, "type"), 2: (module.imports.count, "import"), 3: (module.functions.count, "function"), 4: (module.tables.count, "table"),
      5: (module.memories.count, "memory"), 6: (module.globals.count, "global"), 7: (module.exports.count, "export"), 9: (module.elements.count, "segment"),
      10: (module.code.count, "body"), 11: (module.data.count, "segment"), 13: (module.tags.count, "tag"),
    ]
    return module.sections.map { section in
      let name = Self.name(ofSection: section.id)
      let place = "at 0x\(String(section.content.lowerBound, radix: 16))"
      return [name, place, counted(section.content.count, "byte")] + (counts[section.id].map { [counted($0.0, $0.1)] } ?? [])
    }
  }

  private var names: [[String]] {
    let all = module.names
    // WHY typed, and the sums apart: the type checker needs half a minute for all of it at once.
    let locals = all.locals.values.reduce(0) { $0 + $1.count }
    let labels = all.labels.values.reduce(0) { $0 + $1.count }
    let fields = all.fields.values.reduce(0) { $0 + $1.count }
    let every: [(Int, String)] = [
      (all.functions.count, "function"), (locals, "local"), (labels, "label"), (all.types.count, "type"), (all.tables.count, "table"),
      (all.memories.count, "memory"), (all.globals.count, "global"), (all.elements.count, "element segment"), (all.data.count, "data segment"),
      (fields, "field"), (all.tags.count, "tag"),
    ]
    let counts = every.filter { $0.0 > 0 }
    return counts.isEmpty ? [] : [[counts.map { counted($0.0, $0.1) }.joined(separator: ", ")]]
  }

  // MARK: Words

  private func quoted(_ name: String) -> String { "\"\(printable(name, atMost: TextLimit.name))\"" }

  private func counted(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    return "\(count) " + (noun.hasSuffix("y") ? "\(noun.dropLast())ies" : "\(noun)s")
  }

  private func functionName(_ index: FunctionIndex) -> String {
    "function \(index)" + (module.names.functions[index.rawValue].map { " \(quoted($0))" } ?? "")
  }

  private func describe(functionType index: TypeIndex) -> String {
    guard Int(index.rawValue) < module.types.count, case .function(let type) = module.types[Int(index.rawValue)].composite else {
      return "func of type \(index), which is no function type"
    }
    return "func \(type)"
  }

  private func describe(_ limits: Limits) -> String {
    if limits.maximum == limits.minimum { return "exactly \(limits.minimum)" }
    return "\(limits.minimum)" + (limits.maximum.map { " to \($0)" } ?? " or more")
  }

  private func describe(_ type: TableType) -> String {
    "\(describe(type.limits)) \(type.element)" + (type.addressType == .i64 ? ", 64-bit indices" : "")
  }

  private func describe(_ type: MemoryType) -> String {
    let pages = type.pageSizeLog2 == 16 ? "pages" : "pages of \(type.pageSizeLog2 == 0 ? "1 byte" : "2^\(type.pageSizeLog2) bytes")"
    return "\(describe(type.limits)) \(pages)" + (type.addressType == .i64 ? ", 64-bit addresses" : "") + (type.isShared ? ", shared" : "")
  }

  private func describe(_ type: GlobalType) -> String { "global \(type.isMutable ? "mut " : "")\(type.value)" }

  /// The limits in bytes, for people.
  private func sizes(_ type: MemoryType) -> String {
    func bytes(_ pages: UInt64) -> String {
      guard type.pageSizeLog2 < 64, pages <= UInt64.max >> type.pageSizeLog2 else { return "more than 64 bits can count" }
      let count = pages << type.pageSizeLog2
      let units: [(name: String, size: UInt64)] = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
      let unit = units.first { count >= $0.size && count % $0.size == 0 }
      return unit.map { "\(count / $0.size) \($0.name)" } ?? "\(count) bytes"
    }
    if type.limits.maximum == type.limits.minimum { return "(\(bytes(type.limits.minimum)))" }
    return "(\(bytes(type.limits.minimum))" + (type.limits.maximum.map { " to \(bytes($0))" } ?? " or more") + ")"
  }
}

/// What a module has of a log plugin's exports.
struct PluginSurface {
  /// One line for the user.
  let verdict: String

  /// Looks at the exports; `nil` where the module does not look like a plugin at all.
  init?(exports: [(name: String, type: String)]) {
    var found = Dictionary(exports.map { ($0.name, $0.type) }) { first, _ in first }
    guard found["parse_line"] != nil || found["abi_version"] != nil else { return nil }
    let expected = [
      ("abi_version", FunctionType([], [.i32])), ("alloc", FunctionType([.i32], [.i32])), ("free", FunctionType([.i32, .i32])),
      ("parse_line", FunctionType([.i32, .i32], [.i64])),
    ]
    // The other names of two of them.
    for (name, type) in expected where found[name] != "func \(type)" { if let other = found["plugin_\(name)"] { found[name] = other } }
    var problems = expected.compactMap { name, type -> String? in
      guard let other = found[name] else { return "no \(name)" }
      return other == "func \(type)" ? nil : "\(name) is \(other), expected func \(type)"
    }
    if found["memory"]?.hasPrefix("memory ") != true { problems.insert("no memory", at: 0) }
    if problems.isEmpty {
      let state = found["abi_capabilities"] == "func \(FunctionType([], [.i64]))" ? ", and abi_capabilities" : ""
      verdict = "has every export of version 1: memory, abi_version, alloc, free, parse_line\(state)"
    } else {
      verdict = "not of version 1: " + problems.joined(separator: "; ")
    }
  }
}
