// The sections of a module that is being assembled, and their order. Spec: https://webassembly.github.io/spec/core/binary/modules.html

/// A section that is a vector: its entries and how many there are.
struct VectorSection {
  var count = 0
  var bytes: [UInt8] = []

  /// Adds one entry.
  mutating func append(_ entry: [UInt8]) {
    count += 1
    bytes += entry
  }
}

/// The sections that have an id, in the order that the binary format demands.
enum SectionKind: Int, CaseIterable {
  case type, `import`, `func`, table, memory, tag, global, export, start, elem, dataCount, code, data

  /// The section's id.
  var id: UInt8 {
    switch self {
    case .type: 1
    case .import: 2
    case .func: 3
    case .table: 4
    case .memory: 5
    case .tag: 13
    case .global: 6
    case .export: 7
    case .start: 8
    case .elem: 9
    case .dataCount: 12
    case .code: 10
    case .data: 11
    }
  }

  /// The word for the section in a custom annotation's placement.
  init?(keyword: String) {
    switch keyword {
    case "type": self = .type
    case "import": self = .import
    case "func": self = .func
    case "table": self = .table
    case "memory": self = .memory
    case "tag": self = .tag
    case "global": self = .global
    case "export": self = .export
    case "start": self = .start
    case "elem": self = .elem
    case "datacount": self = .dataCount
    case "code": self = .code
    case "data": self = .data
    default: return nil
    }
  }

  /// The word for the section in a custom annotation's placement.
  var keyword: String { self == .dataCount ? "datacount" : "\(self)" }
}

/// Where a custom section stands among the others: twice the position of its neighbour, plus one behind it.
struct CustomPlacement: Comparable {
  let rank: Int
  static let first = CustomPlacement(rank: -1)
  static let last = CustomPlacement(rank: .max)
  static func before(_ kind: SectionKind) -> CustomPlacement { CustomPlacement(rank: 2 * kind.rawValue) }
  static func after(_ kind: SectionKind) -> CustomPlacement { CustomPlacement(rank: 2 * kind.rawValue + 1) }
  static func < (left: CustomPlacement, right: CustomPlacement) -> Bool { left.rank < right.rank }
}

/// A custom section to be written.
struct CustomSectionText {
  let name: [UInt8]
  let content: [UInt8]
  let placement: CustomPlacement
}

/// The sections' contents while the fields are read.
struct ModuleSections {
  /// The recursive groups; `count` is theirs.
  var types = VectorSection()
  /// How many types the groups define.
  var typeCount: UInt32 = 0
  var imports = VectorSection()
  var functions = VectorSection()
  var tables = VectorSection()
  var memories = VectorSection()
  var tags = VectorSection()
  var globals = VectorSection()
  var exports = VectorSection()
  var start: UInt32?
  var elements = VectorSection()
  var code = VectorSection()
  var data = VectorSection()
  /// Whether an instruction refers to a data segment, so that the count must come before the code.
  var needsDataCount = false
  /// The content of the branch hint section, if there are hints.
  var branchHints: [UInt8]?

  /// The whole module.
  func module(customSections: [CustomSectionText], nameSection: [UInt8]?) -> [UInt8] {
    var customs = customSections
    if let branchHints {
      customs.append(CustomSectionText(name: Array(Annotation.Name.branchHint.rawValue.utf8), content: branchHints, placement: .before(.code)))
    }
    if let nameSection { customs.append(CustomSectionText(name: Array("name".utf8), content: nameSection, placement: .last)) }
    // The sort must keep the order of sections in the same place, so the position decides ties.
    let ordered = customs.enumerated().sorted { ($0.element.placement, $0.offset) < ($1.element.placement, $1.offset) }.map(\.element)
    var rest = ordered[...]

    var module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    func write(before placement: CustomPlacement) {
      while let section = rest.first, section.placement <= placement {
        rest.removeFirst()
        var payload: [UInt8] = []
        payload.append(vector: section.name)
        payload += section.content
        module.append(0)
        module.append(vector: payload)
      }
    }
    write(before: .first)
    for kind in SectionKind.allCases {
      write(before: .before(kind))
      if let payload = payload(kind) {
        module.append(kind.id)
        module.append(vector: payload)
      }
      write(before: .after(kind))
    }
    write(before: .last)
    return module
  }

  /// The payload of a section, or nothing where the module needs none.
  private func payload(_ kind: SectionKind) -> [UInt8]? {
    let section: VectorSection
    switch kind {
    case .type: section = types
    case .import: section = imports
    case .func: section = functions
    case .table: section = tables
    case .memory: section = memories
    case .tag: section = tags
    case .global: section = globals
    case .export: section = exports
    case .elem: section = elements
    case .code: section = code
    case .data: section = data
    case .start:
      guard let start else { return nil }
      var payload: [UInt8] = []
      payload.append(unsigned: start)
      return payload
    case .dataCount:
      guard needsDataCount else { return nil }
      var payload: [UInt8] = []
      payload.append(count: data.count)
      return payload
    }
    if section.count == 0 { return nil }
    var payload: [UInt8] = []
    payload.append(count: section.count)
    return payload + section.bytes
  }
}
