// The text of the generated files.

extension HandlerGenerator {
  /// The handlers of operations, a file a family, in the engine.
  static func operationFiles() -> [GeneratedFile] {
    families.map { name, operations in
      let texts = operations.filter { !$0.parts.isEmpty }.map { "// \($0.name)\n" + $0.parts.map(\.declaration).joined() }
      return file("GeneratedHandlers+\(name).swift", "One handler a form: see HandlerShapes.", "import WasmKitLiteMachine\n\n" + texts.joined(separator: "\n"))
    }
  }

  /// The tables of handlers by instruction and form.
  static func rowFile() -> GeneratedFile {
    let operations = families.flatMap(\.operations)
    let tables = Operation.Table.allCases.map { table in
      let rows = operations.filter { $0.table == table }.map { operation in
        let handlers = Form.allCases.compactMap { form in operation.handlers.first { $0.form == form }.map { "\(form.rawValue): \(Part.function($0.name))" } }
        return "      (.\(operation.opcode), Forms(\(handlers.joined(separator: ", ")))),\n"
      }
      return "  static var \(table.rawValue)Rows: [(Opcode, Forms)] {\n    unsafe [\n\(rows.joined())    ]\n  }\n"
    }
    return file("GeneratedRows.swift", "Which handlers lower which instruction, by the places of its operands.", "extension HandlerTable {\n\(tables.joined(separator: "\n"))}\n")
  }

  /// The handlers of a branch table's labels.
  static func labelFile() -> GeneratedFile {
    let labels = 0..<256
    let list = stride(from: 0, to: labels.count, by: 8).map { first in "    " + (first..<first + 8).map { "wkl_label_\($0)," }.joined(separator: " ") + "\n" }
    let handlers = labels.map { label in
      Part.declaration("label_\(label)", ["unsafe takeLabel(\(label), pc, sp, mp, fu, cx, ia, fa, da)"])
    }
    return file(
      "GeneratedLabels.swift", "One handler for each of a branch table's first labels: see LabelHandlers.",
      "import WasmKitLiteMachine\n\nextension LabelHandlers {\n  static let numbered: [Handler] = unsafe [\n\(list.joined())  ]\n}\n\n\(handlers.joined())")
  }

  /// The fused handlers, a file a family of first parts, in several modules; and the rows that find them.
  static func fusionFiles(_ rows: [Fusion]) -> [GeneratedFile] {
    let sorted = rows.sorted { ($0.first.name, $0.then.name) < ($1.first.name, $1.then.name) }
    let groups = FusionGroup.all.map { group in (group, sorted.filter { group.owns($0.first.name) }) }
    let files = groups.map { group, rows in
      let handlers = rows.map { $0.then.declaration(isShared: true) + ($0.into?.declaration(isShared: true) ?? "") }
      return file(
        "GeneratedFusions+\(group.name).swift", in: group.module.folder, "Handlers of several instructions: see the engine's FusionTable.",
        "#if WASMKITLITE_FUSED\nimport WasmKitLiteMachine\n\n\(handlers.joined())#endif\n")
    }
    return files + [fusionRowFile(groups, count: rows.count)]
  }

  private static func fusionRowFile(_ groups: [(FusionGroup, [Fusion])], count: Int) -> GeneratedFile {
    let functions = groups.map { group, rows in
      let adds = rows.map { row in
        let into = row.into.map { ", into: \(Part.function($0.name))" } ?? ""
        return "    unsafe rows.add(\(Part.function(row.first.name)), \(Part.function(row.second.name)), then: \(Part.function(row.then.name))\(into))\n"
      }
      return "  private static func add\(group.name)(to rows: inout FusionRows) {\n\(adds.joined())  }\n"
    }
    let imports = FusionModule.allCases.map { "import \($0.target)\n" }
    let calls = groups.map { "    add\($0.0.name)(to: &rows)\n" }
    let text = """
      #if WASMKITLITE_FUSED
      \(imports.joined())
      extension FusionTable {
        /// Adds all \(count).
        static func addAll(to rows: inout FusionRows) {
      \(calls.joined())  }

      \(functions.joined(separator: "\n"))}
      #else
      extension FusionTable {
        /// Adds none.
        static func addAll(to rows: inout FusionRows) {}
      }
      #endif

      """
    return file("GeneratedFusions.swift", "All fusions.", text)
  }
}
