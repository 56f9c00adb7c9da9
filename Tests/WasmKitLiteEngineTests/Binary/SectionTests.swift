import TestSupport
import Testing
import WasmKitLiteEngine

/// What sound sections decode to.
@Suite struct SectionTests {
  typealias Build = ModuleBytes
  typealias Segment = DecodedModule.ElementSegment

  @Test func `the empty module has nothing`() throws {
    let module = try DecodedModule(decoding: Build.header)
    #expect(module.sections.isEmpty)
    #expect(module.types.isEmpty && module.imports.isEmpty && module.code.isEmpty && module.customSections.isEmpty)
    #expect(module.start == nil && module.dataCount == nil)
    #expect(module.names == NameSection())
  }

  @Test func `function, structure and array types are read with their groups`() throws {
    let types: [[UInt8]] = [
      Build.functionType([0x7F, 0x7E, 0x7D, 0x7C, 0x7B], [0x70, 0x6F]),
      [0x4E, 0x02] + [0x50, 0x00, 0x5F, 0x02, 0x78, 0x01, 0x63, 0x02, 0x00] + [0x4F, 0x01, 0x01, 0x5E, 0x77, 0x00],
      [0x4E, 0x00],
      [0x5F, 0x00],
    ]
    let module = try DecodedModule(decoding: Build.module(Build.types(types)))
    #expect(module.recursiveGroups == [0..<1, 1..<3, 3..<3, 3..<4])
    #expect(module.types[0] == SubType(.function(FunctionType([.i32, .i64, .f32, .f64, .v128], [.funcref, .externref]))))
    let second = ValueType.reference(ReferenceType(isNullable: true, .concrete(2)))
    #expect(module.types[1] == SubType(isFinal: false, .structure([FieldType(.i8, isMutable: true), FieldType(.value(second), isMutable: false)])))
    #expect(module.types[2] == SubType(isFinal: true, supertypes: [1], .array(FieldType(.i16, isMutable: false))))
    #expect(module.types[3] == SubType(.structure([])))
  }

  @Test func `every abstract heap type is read, alone and in both reference forms`() throws {
    for type in AbstractHeapType.allCases {
      let code = type.code
      #expect(AbstractHeapType(code: code) == type)
      let function: [UInt8] = [0x60, 0x03, code, 0x63, code, 0x64, code, 0x00]
      let decoded = try DecodedModule(decoding: Build.module(Build.types([function]))).types[0]
      let nullable = ValueType.reference(ReferenceType(isNullable: true, .abstract(type)))
      let other = ValueType.reference(ReferenceType(isNullable: false, .abstract(type)))
      #expect(decoded.composite == .function(FunctionType([nullable, nullable, other])), "\(type)")
    }
    #expect((UInt8.min ... .max).filter { AbstractHeapType(code: $0) != nil }.count == AbstractHeapType.allCases.count)
  }

  @Test func `imports of every kind are read with their place`() throws {
    let items = [
      Build.importItem("a", "f", [0x00, 0x05]),
      Build.importItem("a", "t", [0x01, 0x6F, 0x01, 0x0A, 0x14]),
      Build.importItem("b", "m", [0x02, 0x03, 0x01, 0x02]),
      Build.importItem("b", "g", [0x03, 0x7E, 0x01]),
      Build.importItem("", "λ", [0x04, 0x00, 0x07]),
    ]
    let module = try DecodedModule(decoding: Build.module(Build.imports(items)))
    #expect(module.imports.map(\.module) == ["a", "a", "b", "b", ""])
    #expect(module.imports.map(\.name) == ["f", "t", "m", "g", "λ"])
    #expect(module.imports[0].descriptor == .function(5))
    #expect(module.imports[1].descriptor == .table(TableType(limits: Limits(minimum: 10, maximum: 20), element: .externref)))
    #expect(module.imports[2].descriptor == .memory(MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: true)))
    #expect(module.imports[3].descriptor == .global(GlobalType(.i64, isMutable: true)))
    #expect(module.imports[4].descriptor == .tag(7))
    #expect(module.imports[1].byteOffset == module.imports[0].byteOffset + items[0].count)
  }

  @Test func `tables are read with their limits and initial values`() throws {
    let items: [[UInt8]] = [
      [0x70, 0x00, 0x03], [0x70, 0x04] + Build.unsigned(UInt64.max), [0x40, 0x00, 0x64, 0x00, 0x05, 0x01, 0x02, 0xD2, 0x00, 0x0B],
    ]
    let tables = try DecodedModule(decoding: Build.module(Build.tables(items))).tables
    #expect(tables[0].type == TableType(limits: Limits(minimum: 3), element: .funcref))
    #expect(tables[0].initial == nil)
    #expect(tables[1].type == TableType(limits: Limits(minimum: .max), addressType: .i64, element: .funcref))
    let element = ReferenceType(isNullable: false, .concrete(0))
    #expect(tables[2].type == TableType(limits: Limits(minimum: 1, maximum: 2), addressType: .i64, element: element))
    #expect(tables[2].initial?.bytes.count == 3)
  }

  @Test func `memories are read with all their flags`() throws {
    let items: [[UInt8]] = [
      [0x00, 0x01], [0x01, 0x01, 0x02], [0x03, 0x01, 0x02], [0x05, 0x01, 0x02], [0x07, 0x01, 0x02], [0x09, 0x01, 0x02, 0x00], [0x0C, 0x01, 0x10],
    ]
    let memories = try DecodedModule(decoding: Build.module(Build.memories(items))).memories
    #expect(memories.map(\.limits.maximum) == [nil, 2, 2, 2, 2, 2, nil])
    #expect(memories.map(\.isShared) == [false, false, true, false, true, false, false])
    #expect(memories.map(\.addressType) == [.i32, .i32, .i32, .i64, .i64, .i32, .i64])
    #expect(memories.map(\.pageSizeLog2) == [16, 16, 16, 16, 16, 0, 16])
  }

  @Test func `globals, tags, exports and the start function are read`() throws {
    let bytes = Build.module(
      Build.tags([3, 4]), Build.globals([[0x7F, 0x01, 0x41, 0x80, 0x01, 0x0B], [0x6F, 0x00, 0xD0, 0x6F, 0x0B]]),
      Build.exports((0..<5).map { Build.export("e\($0)", kind: UInt8($0), index: UInt32($0) + 10) }), Build.start(300))
    let module = try DecodedModule(decoding: bytes)
    #expect(module.tags == [3, 4])
    #expect(module.globals.map(\.type) == [GlobalType(.i32, isMutable: true), GlobalType(.externref)])
    #expect(module.globals.map { Array(bytes[$0.initial.bytes]) } == [[0x41, 0x80, 0x01, 0x0B], [0xD0, 0x6F, 0x0B]])
    #expect(module.exports.map(\.name) == ["e0", "e1", "e2", "e3", "e4"])
    #expect(module.exports.map(\.descriptor) == [.function(10), .table(11), .memory(12), .global(13), .tag(14)])
    #expect(module.start == 300)
  }

  @Test func `a constant expression ends at the end that closes it`() throws {
    let expression: [UInt8] = [0x02, 0x40, 0x04, 0x40, 0x05, 0x0B, 0x0B, 0x41, 0x0B, 0x0B]
    let module = try DecodedModule(decoding: Build.module(Build.globals([[0x7F, 0x00] + expression])))
    #expect(module.globals[0].initial.bytes.count == expression.count)
  }

  @Test func `all eight forms of an element segment are read`() throws {
    let items: [[UInt8]] = [
      [0x00, 0x41, 0x01, 0x0B, 0x01, 0x05],
      [0x01, 0x00, 0x02, 0x05, 0x06],
      [0x02, 0x03, 0x41, 0x01, 0x0B, 0x00, 0x00],
      [0x03, 0x00, 0x01, 0x05],
      [0x04, 0x41, 0x01, 0x0B, 0x01, 0xD2, 0x05, 0x0B],
      [0x05, 0x6F, 0x01, 0xD0, 0x6F, 0x0B],
      [0x06, 0x03, 0x41, 0x01, 0x0B, 0x70, 0x00],
      [0x07, 0x64, 0x09, 0x01, 0xD2, 0x05, 0x0B],
    ]
    let bytes = Build.module(Build.elements(items))
    let elements = try DecodedModule(decoding: bytes).elements
    let nonNull = ReferenceType(isNullable: false, .func)
    #expect(elements.map(\.type) == [nonNull, nonNull, nonNull, nonNull, .funcref, .externref, .funcref, ReferenceType(isNullable: false, .concrete(9))])
    #expect(elements.map(\.byteOffset) == items.indices.map { 11 + items[..<$0].map(\.count).reduce(0, +) })
    let active: [TableIndex?] = elements.map { if case .active(let table, _) = $0.mode { table } else { nil } }
    #expect(active == [0, nil, 3, nil, 0, nil, 3, nil])
    #expect(elements.map { $0.mode == .passive } == [false, true, false, false, false, true, false, false])
    #expect(elements[0].items == .functions([5]))
    #expect(elements[1].items == .functions([5, 6]))
    #expect(elements[2].items == .functions([]))
    for (position, expression) in [(4, [0xD2, 0x05, 0x0B]), (5, [0xD0, 0x6F, 0x0B]), (7, [0xD2, 0x05, 0x0B])] as [(Int, [UInt8])] {
      guard case .expressions(let expressions) = elements[position].items else { throw Mismatch() }
      #expect(expressions.map { Array(bytes[$0.bytes]) } == [expression])
    }
  }

  struct Mismatch: Error {}

  @Test func `data segments are read as ranges of the module`() throws {
    let items: [[UInt8]] = [[0x00, 0x41, 0x01, 0x0B, 0x02, 0x61, 0x62], [0x01, 0x01, 0x63], [0x02, 0x04, 0x41, 0x01, 0x0B, 0x00]]
    let bytes = Build.module(Build.dataCount(3), Build.data(items))
    let module = try DecodedModule(decoding: bytes)
    #expect(module.dataCount == 3)
    #expect(module.data.map { Array(bytes[$0.content]) } == [[0x61, 0x62], [0x63], []])
    let memories: [MemoryIndex?] = module.data.map { if case .active(let memory, _) = $0.mode { memory } else { nil } }
    #expect(memories == [0, nil, 4])
  }

  @Test func `bodies are read as their locals and a range`() throws {
    let code = Build.code([Build.body(locals: [(2, 0x7F), (0, 0x7E), (49_998, 0x70)], instructions: [0x01]), Build.body(instructions: [])])
    let bytes = Build.module(Build.types([Build.functionType()]), Build.functions([0, 0]), code)
    let module = try DecodedModule(decoding: bytes)
    #expect(module.functions == [0, 0])
    #expect(module.code[0].locals.map(\.count) == [2, 0, 49_998])
    #expect(module.code[0].locals.map(\.type) == [.i32, .i64, .funcref])
    #expect(module.code.map { Array(bytes[$0.bytes]) } == [[0x01, 0x0B], [0x0B]])
    var opcodes: [[Opcode]] = [[], []]
    try module.decodeBodies { instruction, position in opcodes[position].append(instruction.opcode) }
    #expect(opcodes == [[.nop, .end], [.end]])
  }

  @Test func `sections keep their order, with custom ones anywhere`() throws {
    let bytes = Build.module(
      Build.custom("a", [1, 2]), Build.types([]), Build.imports([]), Build.functions([]), Build.tables([]), Build.memories([]), Build.tags([]),
      Build.globals([]), Build.custom("b"), Build.exports([]), Build.elements([]), Build.dataCount(0), Build.code([]), Build.data([]), Build.custom("a"))
    let module = try DecodedModule(decoding: bytes)
    #expect(module.sections.map(\.id) == [0, 1, 2, 3, 4, 5, 13, 6, 0, 7, 9, 12, 10, 11, 0])
    #expect(module.customSections.map(\.name) == ["a", "b", "a"])
    #expect(module.customSections.map { Array(bytes[$0.content]) } == [[1, 2], [], []])
  }

  @Test func `any two sections out of order are refused, as is any of them twice`() {
    let inOrder: [(id: UInt8, content: [UInt8])] = [
      (1, [0]), (2, [0]), (3, [0]), (4, [0]), (5, [0]), (13, [0]), (6, [0]), (7, [0]), (8, [0]), (9, [0]), (12, [0]), (10, [0]), (11, [0]),
    ]
    for (position, first) in inOrder.enumerated() {
      for (other, second) in inOrder.enumerated() {
        let error = decodeError(Build.module(Build.section(first.id, first.content), Build.section(second.id, second.content)))
        if other > position { #expect(error == nil) } else { #expect(error?.kind == .unexpectedContentAfterLastSection) }
      }
    }
  }

  @Test func `legacy exception handling nests`() throws {
    let legacy: [UInt8] = [0x06, 0x40, 0x07, 0x00, 0x09, 0x00, 0x19, 0x0B, 0x06, 0x40, 0x18, 0x00]
    #expect(decodeError(Build.module(instructions: legacy)) == nil)
    for wrong in [[0x07, 0x00], [0x19], [0x18, 0x00], [0x02, 0x40, 0x07, 0x00, 0x0B], [0x06, 0x40, 0x19, 0x18, 0x00]] as [[UInt8]] {
      #expect(decodeError(Build.module(instructions: wrong))?.kind == .endOpcodeExpected)
    }
  }
}
