import TestSupport
import Testing
import WasmKitLiteEngine

/// Modules that are made to abort, hang or exhaust whoever decodes them. Each has done that to some engine.
@Suite struct HostileModuleTests {
  typealias Build = ModuleBytes
  private static let most: [UInt8] = Build.unsigned(UInt32.max)

  @Test func `small modules that state large things are refused at once`() throws {
    for columns in try Fixture.table("regressions/decoding.tsv") {
      let error = decodeError(try Fixture.bytes("regressions/\(columns[0])"))
      if columns[1] == "ok" {
        #expect(error == nil, "\(columns[0])")
      } else {
        #expect(error?.message.hasPrefix(columns[1]) == true, "\(columns[0]): \(error?.description ?? "decoded")")
      }
    }
  }

  // MARK: Counts

  @Test func `a count beyond the bytes is refused in every section that has one`() {
    for id in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8] {
      let error = decodeError(Build.module(Build.section(id, Self.most)))
      #expect(error?.kind == .lengthOutOfBounds, "section \(id)")
    }
  }

  @Test func `a count beyond the bytes is refused inside an item too`() {
    let modules: [[UInt8]] = [
      Build.module(Build.types([[0x60] + Self.most])), Build.module(Build.types([[0x60, 0x00] + Self.most])), Build.module(Build.types([[0x5F] + Self.most])),
      Build.module(Build.types([[0x4E] + Self.most])), Build.module(Build.types([[0x50] + Self.most])), Build.module(Build.imports([Self.most])),
      Build.module(Build.exports([Self.most])), Build.module(Build.elements([[0x01, 0x00] + Self.most])),
      Build.module(Build.elements([[0x05, 0x70] + Self.most])),
      Build.module(Build.data([[0x01] + Self.most])), Build.module(instructions: [0x0E] + Self.most), Build.module(instructions: [0x1C] + Self.most),
      Build.module(instructions: [0x1F, 0x40] + Self.most), Build.module(Build.section(0, Self.most)),
    ]
    for module in modules { #expect(decodeError(module)?.kind == .lengthOutOfBounds, "\(module)") }
  }

  @Test func `more parameters, results or fields than the limit are refused`() {
    func numbers(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x7F, count: count) }
    #expect(decodeError(Build.module(Build.types([Build.functionType(numbers(1_000), numbers(1_000))]))) == nil)
    #expect(decodeError(Build.module(Build.types([Build.functionType(numbers(1_001))])))?.kind == .tooMany)
    #expect(decodeError(Build.module(Build.types([Build.functionType([], numbers(1_001))])))?.kind == .tooMany)
    let fields = (0..<10_001).flatMap { _ in [0x7F, 0x00] as [UInt8] }
    #expect(decodeError(Build.module(Build.types([[0x5F] + Build.unsigned(10_001) + fields])))?.kind == .tooMany)
  }

  @Test func `more definitions than the limit are refused before any is read`() {
    let limits = LoadingLimits.sandboxed
    let sections: [(id: UInt8, limit: Int)] = [
      (1, limits.typeCount), (2, limits.importCount), (3, limits.functionCount), (4, limits.tableCount), (5, limits.memoryCount), (6, limits.globalCount),
      (7, limits.exportCount), (9, limits.elementSegmentCount), (10, limits.functionCount), (11, limits.dataSegmentCount), (13, limits.tagCount),
    ]
    for (id, limit) in sections {
      let error = decodeError(Build.module(Build.section(id, Build.unsigned(limit + 1) + [UInt8](repeating: 0, count: limit + 1))))
      #expect(error?.kind == .tooMany, "section \(id)")
      #expect(error?.message.hasSuffix(": \(limit + 1), the limit is \(limit)") == true, "section \(id): \(error?.message ?? "decoded")")
    }
  }

  @Test func `definitions and imports of one kind count together`() {
    let imports = Build.imports((0..<60).map { _ in Build.importItem("m", "m", [0x02, 0x00, 0x00]) })
    func module(_ count: Int) -> [UInt8] { Build.module(imports, Build.memories([[UInt8]](repeating: [0x00, 0x00], count: count))) }
    #expect(decodeError(module(40)) == nil)
    #expect(decodeError(module(41))?.message == "too many memories: 101, the limit is 100")
    let tables = (0..<101).map { _ in Build.importItem("t", "t", [0x01, 0x70, 0x00, 0x00]) }
    #expect(decodeError(Build.module(Build.imports(tables)))?.message == "too many tables: 101, the limit is 100")
  }

  @Test func `types in groups count like others`() {
    let half = LoadingLimits.sandboxed.typeCount / 2 + 1
    let group = [0x4E] + Build.unsigned(half) + [UInt8]((0..<half).flatMap { _ in [0x5F, 0x00] as [UInt8] })
    let error = decodeError(Build.module(Build.types([group, group])))
    #expect(error?.kind == .tooMany)
    #expect(error?.message == "too many types: 1000002, the limit is 1000000")
  }

  @Test func `a name longer than the limit is refused`() {
    let longest = String(repeating: "x", count: LoadingLimits.nameByteCount)
    #expect(decodeError(Build.module(Build.custom(longest))) == nil)
    #expect(decodeError(Build.module(Build.custom(longest + "x")))?.kind == .tooMany)
  }

  @Test func `a body larger than the limit is refused`() {
    let bytes = Build.module(instructions: [UInt8](repeating: 0x01, count: LoadingLimits.bodyByteCount))
    #expect(decodeError(bytes)?.message == "too many bytes in a function body: 7654323, the limit is 7654321")
  }

  @Test func `more sections than the limit are refused`() {
    let sections = (0..<LoadingLimits.sandboxed.sectionCount).flatMap { _ in [0x00, 0x01, 0x00] as [UInt8] }
    #expect(decodeError(Build.module(sections)) == nil)
    #expect(decodeError(Build.module(sections, Build.custom("")))?.message == "too many sections: 100001, the limit is 100000")
  }

  // MARK: Locals

  @Test func `the sum of locals is refused above the limit, however it is written`() {
    func error(_ groups: [(count: UInt32, type: UInt8)]) -> DecodeError? {
      decodeError(Build.module(Build.types([Build.functionType()]), Build.functions([0]), Build.code([Build.body(locals: groups, instructions: [])])))
    }
    #expect(error([(50_000, 0x7F)]) == nil)
    #expect(error([(50_000, 0x7F), (1, 0x7E)])?.message == "too many locals: 50001, the limit is 50000")
    #expect(error([(.max, 0x7F), (2, 0x7E)])?.message == "too many locals: 4294967297, the limit is 50000")
    #expect(error([(UInt32, UInt8)](repeating: (.max, 0x7F), count: 2_000))?.message == "too many locals: 8589934590000, the limit is 50000")
    #expect(error([(UInt32, UInt8)](repeating: (0, 0x7F), count: 100_000)) == nil)
  }

  // MARK: Instructions

  @Test func `a br_table of 100,000 labels is one instruction`() throws {
    let labels = (0..<100_000).flatMap { _ in [0x00] as [UInt8] }
    let module = try DecodedModule(decoding: Build.module(instructions: [0x0E] + Build.unsigned(100_000) + labels + [0x00]))
    var counts: [UInt32] = []
    try module.decodeBodies { instruction, _ in if instruction.opcode == .brTable { counts.append(instruction.listCount) } }
    #expect(counts == [100_001])
  }

  @Test func `200,000 nested blocks are walked without recursion`() throws {
    let depth = 200_000
    let blocks = (0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] } + [UInt8](repeating: 0x0B, count: depth)
    let module = try DecodedModule(decoding: Build.module(instructions: blocks))
    var count = 0
    try module.decodeBodies { _, _ in count += 1 }
    #expect(count == 2 * depth + 1)
    let unclosed = Build.module(instructions: (0..<depth).flatMap { _ in [0x04, 0x40] as [UInt8] })
    #expect(decodeError(unclosed)?.kind == .unexpectedEndOfSectionOrFunction)
  }

  @Test func `200,000 nested blocks in a constant expression are walked without recursion`() {
    let depth = 200_000
    let blocks = (0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] } + [UInt8](repeating: 0x0B, count: depth)
    #expect(decodeError(Build.module(Build.globals([[0x7F, 0x00] + blocks + [0x0B]]))) == nil)
    #expect(decodeError(Build.module(Build.globals([[0x7F, 0x00] + blocks])))?.kind == .unexpectedEndOfSectionOrFunction)
  }

  @Test func `types that refer to each other nest no deeper than one`() {
    // A group of 10,000 arrays, each of the next; and a group within a group, which is none.
    let count = 10_000
    let group = [0x4E] + Build.unsigned(count) + (0..<count).flatMap { [0x5E, 0x64] + Build.signed(($0 + 1) % count) + [0x00] }
    #expect(decodeError(Build.module(Build.types([group]))) == nil)
    #expect(decodeError(Build.module(Build.types([[0x4E, 0x01, 0x4E, 0x00]])))?.kind == .malformedDefinitionType)
  }

  // MARK: Damage everywhere

  /// Modules with something in every section.
  static let samples: [[UInt8]] = [
    Build.module(
      Build.types([Build.functionType([0x7F], [0x7E]), [0x4E, 0x02, 0x50, 0x00, 0x5F, 0x01, 0x78, 0x01, 0x4F, 0x01, 0x01, 0x5E, 0x63, 0x01, 0x00]]),
      Build.imports([Build.importItem("env", "f", [0x00, 0x00]), Build.importItem("env", "m", [0x02, 0x01, 0x01, 0x02])]), Build.functions([0, 0]),
      Build.tables([[0x70, 0x01, 0x01, 0x02], [0x40, 0x00, 0x64, 0x70, 0x00, 0x01, 0xD2, 0x00, 0x0B]]), Build.memories([[0x05, 0x01, 0x10]]), Build.tags([0]),
      Build.globals([[0x7F, 0x01, 0x41, 0x80, 0x7F, 0x0B]]), Build.exports([Build.export("run", kind: 0, index: 1)]), Build.start(1),
      Build.elements([[0x00, 0x41, 0x00, 0x0B, 0x01, 0x00], [0x05, 0x70, 0x01, 0xD0, 0x70, 0x0B]]), Build.dataCount(2),
      Build.code([
        Build.body(locals: [(2, 0x7F), (1, 0x7B)], instructions: [0x20, 0x00, 0x28, 0x42, 0x00, 0x80, 0x01, 0x1A, 0x42, 0x80, 0x7F]),
        Build.body(instructions: [
          0x02, 0x40, 0x1F, 0x40, 0x02, 0x00, 0x00, 0x01, 0x02, 0x00, 0x41, 0x01, 0x0E, 0x02, 0x00, 0x01, 0x00, 0x0B, 0x0B, 0xFB, 0x18, 0x01, 0x00, 0x6E, 0x6C,
          0xFD,
          0x0D, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xFD, 0x57, 0x03, 0x00, 0x01, 0xFC, 0x08, 0x00, 0x00, 0x43, 0, 0, 0x80, 0x3F, 0x1C, 0x01,
          0x7F,
        ]),
      ]), Build.data([[0x00, 0x41, 0x00, 0x0B, 0x02, 0x68, 0x69], [0x01, 0x00]]),
      Build.names([0] + Build.sized(Build.name("m")), Build.nameSubsection(1, [(0, "f")]), Build.nameSubsection(2, nested: [(1, [(0, "x")])]))),
    Build.module(instructions: [0x41, 0x01, 0x04, 0x40, 0x05, 0x0B, 0x0F]),
  ]

  @Test(arguments: samples) func `a module cut off anywhere is refused or smaller, and never worse`(sample: [UInt8]) {
    #expect(decodeError(sample) == nil)
    for count in 0..<sample.count {
      guard let error = decodeError(Array(sample[..<count])) else { continue }
      #expect(error.byteOffset <= count)
    }
  }

  @Test(arguments: samples) func `a module with any bit flipped is refused or different, and never worse`(sample: [UInt8]) {
    var refusals = 0
    for position in sample.indices {
      for bit in 0..<8 {
        var damaged = sample
        damaged[position] ^= 1 << UInt8(bit)
        guard let error = decodeError(damaged) else { continue }
        #expect(error.byteOffset >= 0 && error.byteOffset <= sample.count)
        refusals += 1
      }
    }
    #expect(refusals > sample.count)
  }

  @Test(arguments: samples) func `a module with any byte replaced by the largest and the smallest is refused or different`(sample: [UInt8]) {
    for position in sample.indices {
      for byte in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = sample
        damaged[position] = byte
        _ = decodeError(damaged)
      }
    }
  }

  @Test func `noise behind a sound header is refused without harm`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<20_000 {
      var bytes = Build.header
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      _ = decodeError(bytes)
    }
  }
}
