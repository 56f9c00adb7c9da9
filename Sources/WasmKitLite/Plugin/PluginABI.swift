// The exports that make a module a plugin.

/// Version 1 of the ABI.
enum PluginABI {
  static let version: UInt32 = 1
  /// The bit of `abi_capabilities` that says: this plugin keeps state from line to line.
  static let keepsState: UInt64 = 1

  private struct Export {
    let name: String
    let type: FunctionType
    var isRequired = true
    /// Another name for the same. WHY: Rust and C have a function `free` of their own, of another type, beside which no other can be exported.
    var alias: String?
  }

  private static let exports = [
    Export(name: "abi_version", type: FunctionType([], [.i32])),
    Export(name: "alloc", type: FunctionType([.i32], [.i32]), alias: "plugin_alloc"),
    Export(name: "free", type: FunctionType([.i32, .i32], []), alias: "plugin_free"),
    Export(name: "parse_line", type: FunctionType([.i32, .i32], [.i64])),
    Export(name: "abi_capabilities", type: FunctionType([], [.i64]), isRequired: false),
    Export(name: "_initialize", type: FunctionType(), isRequired: false),
    Export(name: "_start", type: FunctionType(), isRequired: false),
  ]

  /// Everything among the exports that is missing or of another type; empty for a plugin.
  static func problems(in module: Module) -> [String] {
    var problems: [String] = []
    switch module.export("memory") {
    case .memory(let type):
      if type.addressType != .i32 { problems.append("the memory has 64-bit addresses, expected 32-bit ones") }
      // Host functions see memory 0, as every compiler means it.
      if module.decoded.exports.contains(where: { $0.name == "memory" && $0.descriptor != .memory(0) }) {
        problems.append("export \"memory\" is not the module's first memory")
      }
    case let other: problems.append("export \"memory\": expected a memory, found \(other.map(shown) ?? "nothing")")
    }
    for export in exports {
      let expected = ExternalType.function(export.type)
      let name = name(of: export, in: module)
      let found = module.export(name)
      if found == expected || found == nil && !export.isRequired { continue }
      let other = found == nil ? export.alias.map { " or \"\($0)\"" } ?? "" : ""
      problems.append("export \"\(name)\"\(other): expected \(expected), found \(found.map(shown) ?? "nothing")")
    }
    return problems
  }

  /// A type in words; a function's may have a thousand parameters.
  private static func shown(_ type: ExternalType) -> String { type.description.cut(to: TextLimit.name) }

  /// The names of the ABI that a module exports.
  static func names(in module: Module) -> [String] { (["memory"] + exports.map { name(of: $0, in: module) }).filter { module.export($0) != nil } }

  /// The name under which a module has an export of the ABI: its own, or another that is allowed if only that one has the right type.
  static func name(_ name: String, in module: Module) -> String {
    exports.first { $0.name == name }.map { self.name(of: $0, in: module) } ?? name
  }

  private static func name(of export: Export, in module: Module) -> String {
    guard let alias = export.alias, module.export(export.name) != .function(export.type), let other = module.export(alias) else { return export.name }
    return other == .function(export.type) || module.export(export.name) == nil ? alias : export.name
  }

  /// Which export is run once before the first line, if any.
  static func initializer(in module: Module) -> String? { ["_initialize", "_start"].first { module.export($0) != nil } }

  /// Whether an export has the type that the ABI gives it.
  static func isRight(_ name: String, in module: Module) -> Bool {
    exports.contains { $0.name == name && module.export(name) == .function($0.type) }
  }
}
