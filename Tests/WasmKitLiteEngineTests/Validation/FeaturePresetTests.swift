import TestSupport
import Testing
import WasmKitLiteEngine

/// What the presets of WebAssembly 1.0 and 2.0 accept, construct for construct and instruction for instruction.
@Suite struct FeaturePresetTests {
  /// The version with which something came.
  enum Version: Int, Sendable { case first = 1, second, third, later }

  /// A module that is valid from a version on, because of a construct.
  struct Case: Sendable, CustomTestStringConvertible {
    let construct: Construct
    let since: Version
    let bytes: [UInt8]
    var testDescription: String { "\(construct) \(bytes.dropFirst(8).map { String($0, radix: 16) }.joined(separator: " "))" }

    init(_ construct: Construct, _ since: Version, _ sections: [UInt8]...) {
      self.construct = construct
      self.since = since
      bytes = ModuleBytes.header + sections.joined()
    }
  }

  private static func types(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.types(items) }
  private static func globals(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.globals(items) }
  private static func tables(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.tables(items) }
  private static func memories(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.memories(items) }
  private static func elements(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.elements(items) }
  private static func data(_ items: [UInt8]...) -> [UInt8] { ModuleBytes.data(items) }
  private static func imported(_ descriptor: [UInt8]) -> [UInt8] { ModuleBytes.imports([ModuleBytes.importItem("a", "b", descriptor)]) }
  private static func body(_ instructions: [UInt8]) -> [UInt8] { ModuleBytes.code([ModuleBytes.body(instructions: instructions)]) }

  private static let nothing = types([0x60, 0, 0])
  private static let function = ModuleBytes.functions([0])
  private static let emptyBody = body([])
  private static let table = tables([0x70, 0, 1])
  private static let memory = memories([0, 1])
  private static let zero: [UInt8] = [0x41, 0, 0x0B]

  static let cases: [Case] = typeCases + definitionCases + segmentCases + expressionCases + bodyCases

  static let typeCases: [Case] =
    [
      Case(.vectorType, .second, types([0x60, 1, 0x7B, 0])), Case(.vectorType, .second, types([0x60, 0, 1, 0x7B])),
      Case(.functionReference, .second, types([0x60, 1, 0x70, 0])), Case(.functionReference, .second, globals([0x70, 0, 0xD0, 0x70, 0x0B])),
      Case(.functionReference, .second, imported([3, 0x70, 0])),
      Case(.functionReference, .second, nothing, function, ModuleBytes.code([ModuleBytes.body(locals: [(1, 0x70)], instructions: [])])),
      Case(.externalReference, .second, types([0x60, 1, 0x6F, 0]), imported([0, 0])), Case(.externalReference, .second, tables([0x6F, 0, 1])),
      Case(.externalReference, .second, imported([1, 0x6F, 0, 1])),
      Case(.exceptionReference, .third, types([0x60, 1, 0x69, 0])), Case(.exceptionReference, .third, types([0x60, 0, 1, 0x74])),
    ] + [0x6E, 0x6D, 0x6C, 0x6B, 0x6A, 0x71, 0x72, 0x73].map { Case(.objectReference, .third, types([0x60, 1, $0, 0])) } + [
      // The long forms of funcref and externref are the same types, in a form that came later.
      Case(.typedReference, .third, types([0x60, 1, 0x63, 0x70, 0])), Case(.typedReference, .third, types([0x60, 0, 1, 0x64, 0x6F])),
      Case(.typedReference, .third, types([0x60, 0, 0], [0x60, 1, 0x63, 0, 0])), Case(.typedReference, .third, tables([0x63, 0x70, 0, 1])),
      Case(.typedReference, .third, globals([0x63, 0x6F, 0, 0xD0, 0x6F, 0x0B])), Case(.typedReference, .third, imported([3, 0x64, 0x70, 0])),
      Case(.typedReference, .third, nothing, function, ModuleBytes.code([ModuleBytes.sized([1, 1, 0x63, 0x70, 0x0B])])),
      Case(.typedReference, .third, nothing, function, body([0x02, 0x63, 0x70, 0xD0, 0x70, 0x0B, 0x1A])),
      Case(.typedReference, .third, nothing, function, body([0xD0, 0x70, 0xD0, 0x70, 0x41, 0, 0x1C, 1, 0x63, 0x70, 0x1A])),
      Case(.typedReference, .third, nothing, function, body([0xD0, 0, 0x1A])), Case(.typedReference, .third, elements([5, 0x63, 0x70, 0])),
      Case(.severalResults, .second, types([0x60, 0, 2, 0x7F, 0x7E])),
      Case(.aggregateType, .third, types([0x5F, 0])), Case(.aggregateType, .third, types([0x5E, 0x78, 1])),
      Case(.subtype, .third, types([0x50, 0, 0x60, 0, 0])), Case(.subtype, .third, types([0x4F, 0, 0x60, 0, 0])),
      Case(.recursiveGroup, .third, types([0x4E, 0])), Case(.recursiveGroup, .third, types([0x4E, 1, 0x60, 0, 0])),
    ]

  static let definitionCases: [Case] = [
    Case(.tag, .third, nothing, ModuleBytes.tags([0])), Case(.tag, .third, ModuleBytes.tags([])), Case(.tag, .third, nothing, imported([4, 0, 0])),
    Case(.severalTables, .second, tables([0x70, 0, 1], [0x70, 0, 1])), Case(.severalTables, .second, imported([1, 0x70, 0, 1]), table),
    Case(.severalMemories, .third, memories([0, 1], [0, 1])), Case(.severalMemories, .third, imported([2, 0, 1]), memory),
    Case(.table64, .third, tables([0x70, 4, 1])), Case(.table64, .third, imported([1, 0x70, 5, 1, 2])),
    Case(.memory64, .third, memories([4, 1])), Case(.memory64, .third, imported([2, 5, 1, 2])),
    Case(.longSize, .third, memories([0, 0x81, 0x80, 0x80, 0x80, 0x80, 0])), Case(.longSize, .third, tables([0x70, 1, 0, 0x81, 0x80, 0x80, 0x80, 0x80, 0])),
    Case(.sharedMemory, .later, memories([3, 1, 1])), Case(.sharedMemory, .later, imported([2, 3, 1, 1])),
    Case(.pageSize, .later, memories([8, 1, 0])), Case(.pageSize, .later, memories([8, 1, 16])),
    Case(.tableWithInitialValue, .third, tables([0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B])),
    Case(.importedMutableGlobal, .first, imported([3, 0x7F, 1])),
    Case(.exportedMutableGlobal, .first, globals([0x7F, 1] + zero), ModuleBytes.exports([ModuleBytes.export("g", kind: 3, index: 0)])),
  ]

  static let segmentCases: [Case] = [
    Case(.passiveElements, .second, nothing, function, elements([1, 0, 1, 0]), emptyBody), Case(.passiveElements, .second, elements([5, 0x70, 0])),
    Case(.declarativeElements, .second, nothing, function, elements([3, 0, 1, 0]), emptyBody),
    Case(.declarativeElements, .second, elements([7, 0x70, 1, 0xD0, 0x70, 0x0B])),
    Case(.elementsWithTableOrType, .second, nothing, function, table, elements([2, 0] + zero + [0, 1, 0]), emptyBody),
    Case(.elementsWithTableOrType, .second, nothing, function, table, elements([4] + zero + [1, 0xD2, 0, 0x0B]), emptyBody),
    Case(.elementsWithTableOrType, .second, table, elements([6, 0] + zero + [0x70, 0])),
    Case(.passiveData, .second, data([1, 0])), Case(.dataWithMemory, .second, memory, data([2, 0] + zero + [0])),
    Case(.dataCount, .second, ModuleBytes.dataCount(0)), Case(.dataCount, .second, memory, ModuleBytes.dataCount(1), data([0] + zero + [0])),
  ]

  static let expressionCases: [Case] = [
    Case(.ownGlobalInConstant, .third, globals([0x7F, 0] + zero, [0x7F, 0, 0x23, 0, 0x0B])),
    Case(.ownGlobalInConstant, .third, memory, globals([0x7F, 0] + zero), data([0, 0x23, 0, 0x0B, 0])),
    Case(.ownGlobalInConstant, .third, table, globals([0x7F, 0] + zero), elements([0, 0x23, 0, 0x0B, 0])),
    Case(.arithmeticInConstant, .third, globals([0x7F, 0, 0x41, 1, 0x41, 2, 0x6A, 0x0B])),
    Case(.arithmeticInConstant, .third, memory, data([0, 0x41, 1, 0x41, 1, 0x6B, 0x0B, 0])),
  ]

  static let bodyCases: [Case] = [
    Case(.blockWithTypeIndex, .second, nothing, function, body([0x02, 0, 0x0B])), Case(.blockWithTypeIndex, .second, nothing, function, body([0x03, 0, 0x0B])),
    Case(.blockWithTypeIndex, .second, nothing, function, body([0x41, 0, 0x04, 0, 0x0B])),
    Case(.tableOfIndirectCall, .second, nothing, function, table, body([0x41, 0, 0x11, 0, 0x80, 0])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x3F, 0x80, 0, 0x1A])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x40, 0x80, 0x80, 0, 0x1A])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x28, 0x42, 0, 0, 0x1A])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x41, 0, 0x3A, 0x40, 0, 0])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 0x0B, 0x80, 0])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 0x0A, 0x80, 0, 0])),
    Case(.memoryOfInstruction, .third, nothing, function, memory, body([0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 0x0A, 0, 0x80, 0])),
    Case(
      .memoryOfInstruction, .third, nothing, function, memory, ModuleBytes.dataCount(1), body([0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 0x08, 0, 0x80, 0]), data([1, 0])),
    Case(.longOffset, .third, nothing, function, memory, body([0x41, 0, 0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0x1A])),
    Case(
      .labelsOfDifferentTypes, .second, nothing, function,
      body([0x02, 0x7F, 0x02, 0x7D, 0x00, 0x0E, 1, 0, 1, 0x0B, 0x1A, 0x41, 0, 0x0B, 0x1A])),
  ]

  private static func error(_ bytes: [UInt8], _ features: FeatureSet) -> (any Error)? {
    do {
      _ = try Module(bytes, configuration: ModuleConfiguration(features: features))
      return nil
    } catch { return error }
  }

  /// Expects an error that names the feature, or without one any that is off.
  private static func expectRefusal(_ bytes: [UInt8], _ features: FeatureSet, _ feature: Feature?, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let error = error(bytes, features) else {
      Issue.record("it is valid", sourceLocation: sourceLocation)
      return
    }
    // The flag of a page size is malformed without its feature: the official suite says so. All else is invalid.
    let missing = feature.map { [$0] } ?? Feature.allCases.filter { !features.contains($0) }
    let message = (error as? ValidationError)?.message ?? (missing.contains(.customPageSizes) ? (error as? DecodeError)?.message : nil)
    #expect(missing.contains { message?.contains("the feature \($0.name)") == true }, "\(error)", sourceLocation: sourceLocation)
    if let error = error as? ValidationError { #expect(error.byteOffset != nil, "\(error)", sourceLocation: sourceLocation) }
  }

  @Test(arguments: cases) func `a construct is valid with its feature, and named without it`(_ item: Case) {
    let feature = item.construct.row.feature
    var without = FeatureSet.all
    without.remove(feature)
    #expect(Self.error(item.bytes, .all) == nil)
    Self.expectRefusal(item.bytes, without, feature)
  }

  @Test(arguments: cases) func `a preset takes what came until then, and nothing that came later`(_ item: Case) {
    for (version, preset) in [(Version.first, FeatureSet.mvp), (.second, .wasm2), (.third, .wasm3)] {
      if item.since.rawValue <= version.rawValue {
        #expect(Self.error(item.bytes, preset) == nil, "\(version)")
      } else {
        Self.expectRefusal(item.bytes, preset, nil)
      }
    }
  }

  @Test func `every construct has a case`() {
    #expect(Set(Self.cases.map(\.construct)) == Set(Construct.allCases))
  }

  // MARK: Instructions

  /// An instruction with immediates that are all zero, or as near to it as its form allows.
  private static func bytes(of row: Instruction) -> [UInt8] {
    let immediates: [UInt8] =
      switch row.immediates {
      case .none: []
      case .block: [0x40]
      case .label, .function, .type, .local, .global, .table, .memory, .data, .element, .tag, .lane, .zeroByte, .i32, .i64: [0]
      case .labels, .typeAndTable, .tableAndTable, .memoryAndMemory, .dataAndMemory, .elementAndTable, .typeAndField, .typeAndCount, .typeAndData,
        .typeAndElement, .typeAndType, .memoryArgument:
        [0, 0]
      case .heapType: [0x70]
      case .valueTypes: [1, 0x7F]
      case .memoryArgumentAndLane: [0, 0, 0]
      case .lanes16, .v128: [UInt8](repeating: 0, count: 16)
      case .f32: [0, 0, 0, 0]
      case .f64: [UInt8](repeating: 0, count: 8)
      case .tryTable: [0x40, 0]
      case .castBranch: [0, 0, 0x70, 0x70]
      }
    return op(row.opcode) + immediates
  }

  @Test(arguments: [FeatureSet.mvp, .wasm2, .wasm3]) func `a preset refuses the instructions of later features by name, and knows its own`(_ preset: FeatureSet) {
    for row in InstructionTable.rows {
      let module = ModuleBytes.module(instructions: [0x00] + Self.bytes(of: row))
      let error = Self.error(module, preset)
      if preset.contains(row.feature) {
        #expect((error as? ValidationError)?.kind != .featureDisabled, "\(row.mnemonic): \(error.map { "\($0)" } ?? "")")
      } else {
        let refusal = error as? ValidationError
        #expect(refusal?.kind == .featureDisabled, "\(row.mnemonic): \(error.map { "\($0)" } ?? "valid")")
        #expect(refusal?.message.contains("\(row.mnemonic) needs the feature \(row.feature.name)") == true, "\(row.mnemonic)")
      }
    }
  }

  // MARK: What must stay valid

  @Test func `a module of 1.0 is valid under every preset, with numbers in any length`() {
    let module = ModuleBytes.module(
      Self.types([0x60, 0, 0], [0x60, 1, 0x7F, 1, 0x7E]), ModuleBytes.imports([ModuleBytes.importItem("a", "g", [3, 0x7F, 0])]), ModuleBytes.functions([0, 1]),
      Self.tables([0x70, 1, 0x82, 0x80, 0x80, 0x80, 0x00, 0x0A]), Self.memories([1, 1, 2]), Self.globals([0x7F, 1, 0x23, 0, 0x0B], [0x7D, 0, 0x43, 0, 0, 0, 0, 0x0B]),
      ModuleBytes.exports([ModuleBytes.export("t", kind: 1, index: 0), ModuleBytes.export("m", kind: 2, index: 0)]), ModuleBytes.start(0),
      // The index of the table and of the memory, written long.
      Self.elements([0x80, 0x00] + Self.zero + [2, 0, 0x81, 0x00]),
      ModuleBytes.code([
        ModuleBytes.body(instructions: code(i32(0), i32(0), op(.callIndirect, 1, 0), op(.drop), op(.memorySize, 0), op(.memoryGrow, 0), op(.drop))),
        ModuleBytes.body(
          locals: [(2, 0x7C)], instructions: code([0x02, 0x7F], i32(1), get(0), op(.brTable, 1, 0, 0), op(.end), [0x29, 0x83, 0x00, 0x80, 0x80, 0x80, 0x80, 0x00])),
      ]), Self.data([0x80, 0x00] + Self.zero + [1, 7]))
    for preset in [FeatureSet.mvp, .wasm2, .wasm3, .all] { #expect(Self.error(module, preset) == nil) }
  }

  @Test func `a module of 2.0 is valid under its preset`() throws {
    var builder = ModuleBuilder()
    builder.importFunction("a", "f", [TypeByte.externref], [TypeByte.funcref, TypeByte.i32])
    builder.table(1)
    builder.table(1, element: TypeByte.externref)
    builder.memory(1)
    builder.global(TypeByte.funcref, isMutable: false, export: "g", op(.refFunc, 0))
    builder.data([1, 2, 3])
    builder.activeElements(0, [0])
    builder.elements([0, 1])
    builder.elements([1], isDeclarative: true)
    builder.function(
      [TypeByte.externref], [TypeByte.i32, TypeByte.funcref], export: "h",
      code(
        get(0), op(.call, 0), op(.drop), op(.drop), i32(0), op(.refFunc, 1), op(.tableSet, 0), i32(0), i32(0), i32(1), op(.tableInit, 1, 0), i32(0), i32(0), i32(1),
        op(.memoryInit, 0, 0), op(.refNull) + [0x70], op(.refFunc, 0), i32(1), op(.selectT, 1) + [0x70], op(.drop), i32(7), op(.i32Extend8S), i32(0), op(.tableGet, 0)))
    #expect(Self.error(builder.bytes, .wasm2) == nil)
    #expect(Self.error(builder.bytes, .mvp) != nil)
  }

  @Test(arguments: FixtureDecodingTests.paths) func `what compilers make for 2.0 is valid under its preset`(_ path: String) throws {
    let bytes = try Fixture.bytes(path)
    guard (try? Module(bytes)) != nil else { return }
    #expect(throws: Never.self) { try Module(bytes, configuration: ModuleConfiguration(features: .wasm2)) }
  }

  // MARK: Wording

  @Test func `too many of something are called by their name`() throws {
    let parameters = ModuleBytes.module(ModuleBytes.types([[0x60] + ModuleBytes.unsigned(1_500) + repeated(1_500, [0x7E]) + [0]]))
    #expect("\(try #require(Self.error(parameters, .all)))".hasPrefix("too many parameters: 1500, the limit is 1000"))
    let results = ModuleBytes.module(ModuleBytes.types([[0x60, 0] + ModuleBytes.unsigned(1_001) + repeated(1_001, [0x7C])]))
    #expect("\(try #require(Self.error(results, .all)))".hasPrefix("too many results: 1001, the limit is 1000"))
    let fields = ModuleBytes.module(ModuleBytes.types([[0x5F] + ModuleBytes.unsigned(10_001) + repeated(10_001, [0x7F, 0])]))
    #expect("\(try #require(Self.error(fields, .all)))".hasPrefix("too many fields: 10001, the limit is 10000"))
  }

  @Test func `a negative type index is told as the number that it is`() throws {
    for (number, written) in [(-77, [0xB3, 0x7F]), (-4_294_967_296, [0x80, 0x80, 0x80, 0x80, 0x70])] as [(Int, [UInt8])] {
      let error = try #require(Self.error(ModuleBytes.module(instructions: [0x02] + written + [0x0B]), .all) as? DecodeError)
      #expect(error.message == "malformed block type: expected a code of one byte or a type index, found \(number)")
      #expect(error.kind == .malformedValueType)
    }
  }
}
