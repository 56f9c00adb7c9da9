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
  }

  private static let exports = [
    Export(name: "abi_version", type: FunctionType([], [.i32])),
    Export(name: "alloc", type: FunctionType([.i32], [.i32])),
    Export(name: "free", type: FunctionType([.i32, .i32], [])),
    Export(name: "parse_line", type: FunctionType([.i32, .i32], [.i64])),
    Export(name: "abi_capabilities", type: FunctionType([], [.i64]), isRequired: false),
    Export(name: "_initialize", type: FunctionType(), isRequired: false),
    Export(name: "_start", type: FunctionType(), isRequired: false),
  ]

  /// Tests names and types.
  ///
  /// - Throws: ``PluginError/invalidABI(_:)`` with everything that is missing or of another type.
  static func verifyExports(of module: Module) throws(PluginError) {
    var problems: [String] = []
    switch module.export("memory") {
    case .memory(let type):
      if type.addressType != .i32 { problems.append("the memory has 64-bit addresses, expected 32-bit ones") }
      // Host functions see memory 0, as every compiler means it.
      if module.decoded.exports.contains(where: { $0.name == "memory" && $0.descriptor != .memory(0) }) {
        problems.append("export \"memory\" is not the module's first memory")
      }
    case let other: problems.append("export \"memory\": expected a memory, found \(other.map(\.description) ?? "nothing")")
    }
    for export in exports {
      let expected = ExternalType.function(export.type)
      let found = module.export(export.name)
      if found == expected || found == nil && !export.isRequired { continue }
      problems.append("export \"\(export.name)\": expected \(expected), found \(found.map(\.description) ?? "nothing")")
    }
    if !problems.isEmpty { throw .invalidABI(problems.joined(separator: "; ")) }
  }
}
