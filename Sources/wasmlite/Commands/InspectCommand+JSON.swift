// What inspect shows, as JSON: names and numbers as they are in the module, types in words.

import WasmKitLite

extension ModuleDescription {
  /// The module as one object. A part that the module does not have is an empty list, or missing.
  var json: JSONObject {
    var object: JSONObject = ["file": .string(path), "byte_count": .integer(module.bytes.count)]
    object["name"] = module.names.module.map(JSONValue.string)
    object["imports"] = .array(importedTypes.map { ["module": .string($0.module), "name": .string($0.name), "type": .string($0.type)] })
    object["exports"] = .array(exportedTypes.map { ["name": .string($0.name), "type": .string($0.type)] })
    object["memories"] = .array(memories.map(Self.json))
    object["tables"] = .array(tables.map(Self.json))
    object["start"] = module.start.map { .integer($0.rawValue) }
    object["sections"] = .array(
      module.sections.map {
        ["name": .string(Self.name(ofSection: $0.id)), "offset": .integer($0.content.lowerBound), "byte_count": .integer($0.content.count)]
      })
    object["custom_sections"] = .array(module.customSections.map { ["name": .string($0.name), "byte_count": .integer($0.content.count)] })
    object["plugin"] = PluginSurface(exports: exportedTypes).map { .string($0.verdict) }
    return object
  }

  private static func json(_ limits: Limits) -> JSONObject {
    var object: JSONObject = ["minimum": .integer(limits.minimum)]
    object["maximum"] = limits.maximum.map { .integer($0) }
    return object
  }

  private static func json(_ type: MemoryType) -> JSONValue {
    var object = json(type.limits)
    if type.pageSizeLog2 < 64 { object["page_byte_count"] = .integer(UInt64(1) << type.pageSizeLog2) }
    object["address_type"] = type.addressType == .i64 ? "i64" : "i32"
    object["shared"] = .bool(type.isShared)
    return .object(object)
  }

  private static func json(_ type: TableType) -> JSONValue {
    var object = json(type.limits)
    object["element"] = .string("\(type.element)")
    object["address_type"] = type.addressType == .i64 ? "i64" : "i32"
    return .object(object)
  }
}

extension PluginFinding {
  /// The finding as one object: its check, its result in a word, and the particulars with advice at the end.
  func json(_ advice: String) -> JSONValue {
    var object: JSONObject = ["check": .string(aspect.rawValue)]
    switch verdict {
    case .right(let text): (object["result"], object["text"]) = ("passed", .string(text))
    case .doubtful(let text): (object["result"], object["text"]) = ("doubtful", .string(text))
    case .untested(let text): (object["result"], object["text"]) = ("untested", .string(text))
    case .wrong(let error): (object["result"], object["text"], object["error"]) = ("failed", .string("\(error)\(advice)"), .string(error.kind.rawValue))
    }
    return .object(object)
  }
}
