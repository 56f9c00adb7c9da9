// The text of the generated files.

extension HandlerGenerator {
  /// The handlers of operations, a file a family.
  static func operationFiles() -> [GeneratedFile] {
    families.map { name, operations in
      let texts = operations.filter { !$0.parts.isEmpty }.map { "// \($0.name)\n" + $0.parts.map(\.declaration).joined() }
      return file("GeneratedHandlers+\(name).swift", "One handler a form: see HandlerShapes.", texts.joined(separator: "\n"))
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
      "extension LabelHandlers {\n  static let numbered: [Handler] = unsafe [\n\(list.joined())  ]\n}\n\n\(handlers.joined())")
  }

  /// The fused handlers and the rows that find them, a file a family of first parts.
  static func fusionFiles(_ rows: [Fusion]) -> [GeneratedFile] {
    let sorted = rows.sorted { ($0.first.name, $0.then.name) < ($1.first.name, $1.then.name) }
    let groups = fusionGroups.map { group in (group.name, sorted.filter { group.owns($0.first.name) }) }
    let files = groups.map { name, rows in
      let handlers = rows.map { $0.then.declaration + ($0.into?.declaration ?? "") }
      let adds = rows.map { row in
        let into = row.into.map { ", into: \(Part.function($0.name))" } ?? ""
        return "    unsafe rows.add(\(Part.function(row.first.name)), \(Part.function(row.second.name)), then: \(Part.function(row.then.name))\(into))\n"
      }
      return file(
        "GeneratedFusions+\(name).swift", "Handlers of several instructions: see FusionTable.",
        "#if WASMKITLITE_FUSED\n\(handlers.joined())\nextension FusionTable {\n  static func add\(name)(to rows: inout FusionRows) {\n\(adds.joined())  }\n}\n#endif\n")
    }
    let all = groups.map { "    add\($0.0)(to: &rows)\n" }
    let list = "extension FusionTable {\n  /// Adds all \(rows.count).\n  static func addAll(to rows: inout FusionRows) {\n    #if WASMKITLITE_FUSED\n\(all.joined())    #endif\n  }\n}\n"
    return files + [file("GeneratedFusions.swift", "All fusions.", list)]
  }

  /// The files of fusions, by the beginnings of their first parts' names. Each name belongs to one.
  static var fusionGroups: [(name: String, owns: (String) -> Bool)] {
    let prefixes: [(String, [String])] = [
      ("Integer32Arithmetic", ["i32_add", "i32_sub", "i32_mul"]), ("Loads", ["i32_load", "i64_load", "f32_load", "f64_load"]),
      ("Stores", ["i32_store", "i64_store", "f32_store", "f64_store"]), ("Integer32", ["i32_"]), ("Integer64", ["i64_"]), ("Float", ["f32_", "f64_"]),
      ("Branches", ["br_"]), ("Moves", [""]),
    ]
    return prefixes.enumerated().map { number, group in
      (group.0, { name in group.1.contains(where: name.hasPrefix) && !prefixes[..<number].contains { $0.1.contains(where: name.hasPrefix) } })
    }
  }
}
