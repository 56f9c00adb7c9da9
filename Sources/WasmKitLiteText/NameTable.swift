// Identifiers and name annotations → the name section. Spec: https://webassembly.github.io/spec/core/appendix/custom.html#name-section

/// The names that do not belong to an index space of the module.
struct NameTable {
  var module: [UInt8]?
  /// By function index, then by local index.
  private(set) var locals: [UInt32: [UInt32: [UInt8]]] = [:]
  /// By function index, then by label index.
  private(set) var labels: [UInt32: [UInt32: [UInt8]]] = [:]

  /// Adds the names inside one function.
  mutating func add(_ scope: FunctionScope, function: UInt32) {
    if !scope.localNames.isEmpty { locals[function] = scope.localNames }
    if !scope.labelNames.isEmpty { labels[function] = scope.labelNames }
  }
}

extension ModuleParser {
  /// The content of the name section, or nothing where the module has no names.
  func nameSection() -> [UInt8]? {
    var content: [UInt8] = []
    func subsection(_ id: UInt8, _ payload: [UInt8]) {
      if payload.isEmpty { return }
      content.append(id)
      content.append(vector: payload)
    }
    if let module = names.module {
      var payload: [UInt8] = []
      payload.append(vector: module)
      subsection(0, payload)
    }
    subsection(1, Self.nameMap(functions.names))
    subsection(2, Self.indirectNameMap(names.locals))
    subsection(3, Self.indirectNameMap(names.labels))
    subsection(4, Self.nameMap(types.names))
    subsection(5, Self.nameMap(tables.names))
    subsection(6, Self.nameMap(memories.names))
    subsection(7, Self.nameMap(globals.names))
    subsection(8, Self.nameMap(elements.names))
    subsection(9, Self.nameMap(data.names))
    subsection(10, Self.indirectNameMap(structureFields.mapValues(\.names).filter { !$0.value.isEmpty }))
    subsection(11, Self.nameMap(tags.names))
    return content.isEmpty ? nil : content
  }

  private static func nameMap(_ names: [UInt32: [UInt8]]) -> [UInt8] {
    if names.isEmpty { return [] }
    var bytes: [UInt8] = []
    bytes.append(count: names.count)
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      bytes.append(unsigned: index)
      bytes.append(vector: name)
    }
    return bytes
  }

  private static func indirectNameMap(_ names: [UInt32: [UInt32: [UInt8]]]) -> [UInt8] {
    if names.isEmpty { return [] }
    var bytes: [UInt8] = []
    bytes.append(count: names.count)
    for (index, inner) in names.sorted(by: { $0.key < $1.key }) {
      bytes.append(unsigned: index)
      bytes += nameMap(inner)
    }
    return bytes
  }
}
