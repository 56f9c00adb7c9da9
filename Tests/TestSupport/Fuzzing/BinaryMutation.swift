// Modules that were sound before something happened to them: to bytes anywhere, to whole sections, or to function bodies whose sizes are made right again,
// so that the change gets past the decoder.

import WasmKitLiteEngine
import WasmKitLiteText

/// Makes modules of the fixtures, of the conformance scripts and of random bodies, and changes them.
enum BinaryMutation {
  /// The compiled fixtures that are not too large, and every module of the conformance scripts.
  private static let corpus: [[UInt8]] = {
    var modules: [[UInt8]] = []
    for path in (try? Fixture.paths(withExtension: "wasm")) ?? [] {
      if let bytes = try? Fixture.bytes(path), bytes.count < 20_000 { modules.append(bytes) }
    }
    for path in (try? Fixture.paths(withExtension: "wast")) ?? [] {
      guard let bytes = try? Fixture.bytes(path), let script = try? Script(parsingUTF8: bytes) else { continue }
      for command in script.commands {
        if case .module(let module) = command.kind, let bytes = try? module.assemble() { modules.append(bytes) }
      }
    }
    return modules
  }()

  /// A module of a seed's numbers.
  static func module(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = base(&random)
    for _ in 0..<Int.random(in: 0...3, using: &random) { bytes = mutated(bytes, &random) }
    return bytes
  }

  private static func base(_ random: inout SeededGenerator) -> [UInt8] {
    if corpus.isEmpty || Int.random(in: 0..<4, using: &random) == 0 { return RandomModule.bytes(seed: UInt64.random(in: 0..<1_000_000, using: &random)) }
    return corpus[Int.random(in: 0..<corpus.count, using: &random)]
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return changed(bytes, after: 8, &random)
    case 2:
      // The front of one module and the end of another.
      let other = base(&random)
      return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)) + other.suffix(Int.random(in: 0...other.count, using: &random)))
    case 3..<6: return withSections(bytes, &random)
    default: return withBodies(bytes, &random)
    }
  }

  // MARK: Bytes

  private static let numbers: [[UInt8]] = [
    [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0x80, 0x80, 0x80, 0x80, 0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0x07], [0x80, 0x80, 0x80, 0x80, 0x78], [0x80, 0x80, 0x80, 0x80, 0x70],
    [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00],
    [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F], [0x80, 0x00], [0xFF, 0x7F], [0x81, 0x80, 0x04], [0xC0, 0x84, 0x3D],
  ]

  /// One change to bytes behind so many.
  private static func changed(_ original: [UInt8], after start: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    guard start < bytes.count else { return bytes + [UInt8.random(in: 0...255, using: &random)] }
    let position = Int.random(in: start..<bytes.count, using: &random)
    let end = min(bytes.count, position + Int.random(in: 1...16, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[position] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes[position] = [0x00, 0x01, 0x0B, 0x40, 0x7F, 0x80, 0xFF, 0x60, 0x63, 0x64, 0x70][Int.random(in: 0..<11, using: &random)]
    case 3: bytes.removeSubrange(position..<end)
    case 4: bytes.insert(contentsOf: bytes[position..<end], at: position)
    case 5: bytes.replaceSubrange(position..<position + 1, with: numbers[Int.random(in: 0..<numbers.count, using: &random)])
    case 6: bytes.insert(contentsOf: instruction(&random), at: position)
    default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
    }
    return bytes
  }

  /// An instruction of the table with small immediates.
  private static func instruction(_ random: inout SeededGenerator) -> [UInt8] {
    let row = InstructionTable.rows[Int.random(in: 0..<InstructionTable.rows.count, using: &random)]
    func small() -> [UInt8] { [UInt8.random(in: 0...3, using: &random)] }
    let immediates: [UInt8] =
      switch row.immediates {
      case .none: []
      case .block: [[0x40, 0x7F, 0x7E, 0x00, 0x01, 0x70][Int.random(in: 0..<6, using: &random)]]
      case .label, .function, .type, .local, .global, .table, .memory, .data, .element, .tag, .lane, .zeroByte, .i32, .i64: small()
      case .labels: [1] + small() + small()
      case .typeAndTable, .tableAndTable, .memoryAndMemory, .dataAndMemory, .elementAndTable, .typeAndField, .typeAndCount, .typeAndData, .typeAndElement,
        .typeAndType, .memoryArgument:
        small() + small()
      case .heapType: [[0x70, 0x6F, 0x69, 0x00, 0x6E][Int.random(in: 0..<5, using: &random)]]
      case .valueTypes: [1, 0x7F]
      case .memoryArgumentAndLane: small() + small() + small()
      case .lanes16, .v128: [UInt8](repeating: 1, count: 16)
      case .f32: [0, 0, 0xC0, 0x7F]
      case .f64: [0, 0, 0, 0, 0, 0, 0xF8, 0x7F]
      case .tryTable: [0x40, 1, UInt8.random(in: 0...3, using: &random)] + small() + small()
      case .castBranch: [0] + small() + [0x70, 0x70]
      }
    let code = ModuleBytes.unsigned(row.code)
    return (row.prefix == 0 ? [UInt8(truncatingIfNeeded: row.code)] : [row.prefix] + code) + immediates
  }

  // MARK: Sections

  private struct Section {
    var id: UInt8
    var content: [UInt8]
  }

  /// The sections of a module, as far as they are framed soundly.
  private static func sections(of bytes: [UInt8]) -> [Section] {
    var sections: [Section] = []
    var position = 8
    while position < bytes.count {
      let id = bytes[position]
      guard let (size, start) = number(bytes, at: position + 1), size <= bytes.count - start else { break }
      sections.append(Section(id: id, content: Array(bytes[start..<start + size])))
      position = start + size
    }
    return sections
  }

  /// An unsigned number, and where it ends.
  private static func number(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    for index in 0..<5 where start + index < bytes.count {
      value |= Int(bytes[start + index] & 0x7F) << (7 * index)
      if bytes[start + index] < 0x80 { return (value, start + index + 1) }
    }
    return nil
  }

  private static func write(_ sections: [Section]) -> [UInt8] { ModuleBytes.header + sections.flatMap { ModuleBytes.section($0.id, $0.content) } }

  private static func withSections(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var sections = sections(of: bytes)
    guard !sections.isEmpty else { return bytes }
    let index = Int.random(in: 0..<sections.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: sections.insert(sections[index], at: index)
    case 1: sections.remove(at: index)
    case 2: sections.swapAt(index, Int.random(in: 0..<sections.count, using: &random))
    case 3:
      // The same section of another module.
      let others = self.sections(of: base(&random)).filter { $0.id == sections[index].id }
      if let other = others.first { sections[index] = other }
    case 4: sections[index].id = UInt8.random(in: 0...14, using: &random)
    default: sections[index].content = changed(sections[index].content, after: 0, &random)
    }
    return write(sections)
  }

  // MARK: Bodies

  private static func withBodies(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var sections = sections(of: bytes)
    guard let index = sections.firstIndex(where: { $0.id == 10 }), var bodies = bodies(of: sections[index].content), !bodies.isEmpty else { return bytes }
    let body = Int.random(in: 0..<bodies.count, using: &random)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bodies[body] = bodies[Int.random(in: 0..<bodies.count, using: &random)]
      case 1:
        let start = Int.random(in: 0...max(0, bodies[body].count - 1), using: &random)
        bodies[body].insert(contentsOf: instruction(&random), at: start)
      default: bodies[body] = changed(bodies[body], after: 1, &random)
      }
    }
    sections[index].content = ModuleBytes.vector(bodies.map { ModuleBytes.sized($0) })
    return write(sections)
  }

  /// The bodies of a code section without their sizes.
  private static func bodies(of content: [UInt8]) -> [[UInt8]]? {
    guard let (count, start) = number(content, at: 0), count <= content.count else { return nil }
    var bodies: [[UInt8]] = []
    var position = start
    for _ in 0..<count {
      guard let (size, start) = number(content, at: position), size <= content.count - start else { return nil }
      bodies.append(Array(content[start..<start + size]))
      position = start + size
    }
    return bodies
  }
}
