import TestSupport
import Testing
import WasmKitLiteEngine

@Suite struct InstructionReaderTests {
  /// Reads the instructions that the bytes hold, and calls `body` with the reader after them all.
  private func read(_ bytes: [UInt8], _ body: (InstructionReader, [DecodedInstruction]) throws(DecodeError) -> Void = { _, _ in }) throws(DecodeError)
    -> [DecodedInstruction]
  {
    try withReader(bytes) { bytes throws(DecodeError) in
      var reader = InstructionReader(bytes, declaredEnd: bytes.end)
      var instructions: [DecodedInstruction] = []
      while reader.offset < reader.declaredEnd {
        var instruction = DecodedInstruction()
        try reader.next(into: &instruction)
        instructions.append(instruction)
      }
      try reader.finish()
      try body(reader, instructions)
      return instructions
    }
  }

  @Test func `every instruction of the table reads back from its bytes, to the last of them`() throws {
    for row in InstructionTable.rows {
      let opcode = row.prefix == 0 ? [UInt8(row.code)] : [row.prefix] + ModuleBytes.unsigned(row.code)
      let bytes = opcode + immediates(of: row)
      let instructions = try read(bytes)
      #expect(instructions.map(\.opcode) == [row.opcode], "\(row.mnemonic)")
      for count in 1..<bytes.count {
        #expect(throws: DecodeError.self, "\(row.mnemonic), \(count) of \(bytes.count) bytes") { try read(Array(bytes[..<count])) }
      }
    }
  }

  /// The bytes of some immediates of the right form.
  private func immediates(of row: Instruction) -> [UInt8] {
    switch row.immediates {
    case .none: []
    case .block: [0x40]
    case .label, .function, .type, .local, .global, .table, .memory, .data, .element, .tag: [0x07]
    case .labels: [0x02, 0x00, 0x01, 0x02]
    case .typeAndTable, .tableAndTable, .memoryAndMemory, .dataAndMemory, .elementAndTable: [0x01, 0x02]
    case .typeAndField, .typeAndCount, .typeAndData, .typeAndElement, .typeAndType: [0x01, 0x02]
    case .heapType: [0x6E]
    case .valueTypes: [0x01, 0x7F]
    case .memoryArgument: [0x00, 0x08]
    case .memoryArgumentAndLane: [0x00, 0x08, 0x01]
    case .lane: [0x01]
    case .lanes16: Array(0..<16)
    case .i32, .i64: [0x2A]
    case .f32: [0, 0, 0x80, 0x3F]
    case .f64: [0, 0, 0, 0, 0, 0, 0xF0, 0x3F]
    case .v128: Array(1...16)
    case .tryTable: [0x40, 0x02, 0x00, 0x01, 0x02, 0x02, 0x00]
    case .castBranch: [0x03, 0x00, 0x6E, 0x6D]
    case .zeroByte: [0x00]
    }
  }

  @Test func `constants are kept as their bits`() throws {
    #expect(try read([0x41, 0x7F])[0].bits == 0xFFFF_FFFF)
    #expect(try read([0x41] + ModuleBytes.signed(Int32.min))[0].bits == 0x8000_0000)
    #expect(try read([0x42, 0x7F])[0].bits == .max)
    #expect(try read([0x43, 0x01, 0x00, 0xA0, 0x7F])[0].bits == 0x7FA0_0001)
    #expect(try read([0x44, 1, 0, 0, 0, 0, 0, 0xF4, 0x7F])[0].bits == 0x7FF4_0000_0000_0001)
    let vector = try read([0xFD, 0x0C] + Array(0..<16))[0]
    #expect(vector.bits == 0x0706_0504_0302_0100)
    #expect(vector.highBits == 0x0F0E_0D0C_0B0A_0908)
  }

  @Test func `a memory argument has alignment, offset and, with bit 6, a memory`() throws {
    let plain = try read([0x29, 0x03, 0xFF, 0x01])[0]
    #expect((plain.alignment, plain.naturalAlignment, plain.index, plain.bits) == (3, 3, 0, 255))
    let other = try read([0x28, 0x41, 0x07] + ModuleBytes.unsigned(UInt64.max))[0]
    #expect((other.alignment, other.naturalAlignment, other.index, other.bits) == (1, 2, 7, .max))
    // An alignment that no instruction has is well-formed; it is the validator that refuses it.
    #expect(try read([0x28, 0x3F, 0x00])[0].alignment == 63)
    let lane = try read([0xFD, 0x57, 0x43, 0x02, 0x10, 0x01])[0]
    #expect((lane.opcode, lane.alignment, lane.index, lane.bits, lane.lane) == (.v128Load64Lane, 3, 2, 16, 1))
  }

  @Test func `two indices are kept in the order of the bytes`() throws {
    let call = try read([0x11, 0x05, 0x81, 0x01])[0]
    #expect((call.opcode, call.index, call.secondIndex) == (.callIndirect, 5, 129))
    let copy = try read([0xFC, 0x0A, 0x01, 0x02])[0]
    #expect((copy.opcode, copy.index, copy.secondIndex) == (.memoryCopy, 1, 2))
  }

  @Test func `the labels of br_table are counted with the default one and can be read again`() throws {
    let bytes: [UInt8] = [0x01, 0x0E, 0x02, 0x05, 0x80, 0x01, 0x07, 0x0B]
    let instructions = try read(bytes) { reader, instructions throws(DecodeError) in
      #expect(instructions[1].listOffset == 3)
      #expect(instructions[1].listCount == 3)
      var labels = reader.list(of: instructions[1])
      #expect(try labels.readU32() == 5)
      #expect(try labels.readU32() == 128)
      #expect(try labels.readU32() == 7)
      #expect(labels.offset == instructions[2].byteOffset)
    }
    #expect(instructions.map(\.opcode) == [.nop, .brTable, .end])
  }

  @Test func `the clauses of try_table can be read again`() throws {
    let bytes: [UInt8] = [0x1F, 0x7E, 0x04, 0x00, 0x01, 0x02, 0x01, 0x03, 0x04, 0x02, 0x05, 0x03, 0x06]
    _ = try read(bytes) { reader, instructions throws(DecodeError) in
      #expect(instructions[0].blockType == .value(.i64))
      var clauses = reader.list(of: instructions[0])
      #expect(instructions[0].listCount == 4)
      #expect(try clauses.readCatchClause() == CatchClause(kind: .catch, tag: 1, label: 2))
      #expect(try clauses.readCatchClause() == CatchClause(kind: .catchReference, tag: 3, label: 4))
      #expect(try clauses.readCatchClause() == CatchClause(kind: .catchAll, tag: 0, label: 5))
      #expect(try clauses.readCatchClause() == CatchClause(kind: .catchAllReference, tag: 0, label: 6))
      #expect(clauses.isAtEnd)
    }
  }

  @Test func `the types of a typed select can be read again`() throws {
    _ = try read([0x1C, 0x02, 0x7F, 0x64, 0x05]) { reader, instructions throws(DecodeError) in
      var types = reader.list(of: instructions[0])
      #expect(instructions[0].listCount == 2)
      #expect(try types.readValueType() == .i32)
      #expect(try types.readValueType() == .reference(ReferenceType(isNullable: false, .concrete(5))))
    }
  }

  @Test func `a block type is empty, a value type or a type index of 33 bits`() throws {
    #expect(try read([0x02, 0x40])[0].blockType == .empty)
    #expect(try read([0x03, 0x7B])[0].blockType == .value(.v128))
    #expect(try read([0x04, 0x63, 0x70])[0].blockType == .value(.funcref))
    #expect(try read([0x02, 0x00])[0].blockType == .type(0))
    #expect(try read([0x02] + ModuleBytes.signed(64))[0].blockType == .type(64))
    #expect(try read([0x02] + ModuleBytes.signed(Int64(UInt32.max)))[0].blockType == .type(TypeIndex(.max)))
    #expect(throws: DecodeError.self) { try read([0x02, 0xFF, 0x7F]) }
  }

  @Test func `casts know whether null passes`() throws {
    #expect(try read([0xD0, 0x71])[0].referenceType == ReferenceType(isNullable: true, .none))
    #expect(try read([0xFB, 0x14, 0x6C])[0].referenceType == ReferenceType(isNullable: false, .i31))
    #expect(try read([0xFB, 0x15, 0x6C])[0].referenceType == ReferenceType(isNullable: true, .i31))
    #expect(try read([0xFB, 0x16, 0x03])[0].referenceType == ReferenceType(isNullable: false, .concrete(3)))
    #expect(try read([0xFB, 0x17, 0x03])[0].referenceType == ReferenceType(isNullable: true, .concrete(3)))
    let branch = try read([0xFB, 0x18, 0x01, 0x02, 0x6E, 0x6B])[0]
    #expect(branch.index == 2)
    #expect(branch.referenceType == ReferenceType(isNullable: true, .any))
    #expect(branch.secondReferenceType == ReferenceType(isNullable: false, .struct))
    let other = try read([0xFB, 0x19, 0x02, 0x02, 0x6E, 0x6B])[0]
    #expect(!other.referenceType.isNullable)
    #expect(other.secondReferenceType.isNullable)
  }

  @Test func `lanes are integers of eight bits, which may take two bytes`() throws {
    #expect(try read([0xFD, 0x15, 0x85, 0x01])[0].lane == 133)
    let shuffle = try read([0xFD, 0x0D, 0x81, 0x00] + Array(1..<16))[0]
    #expect(shuffle.bits == 0x0706_0504_0302_0101)
    #expect(shuffle.highBits == 0x0F0E_0D0C_0B0A_0908)
  }

  @Test func `the number behind a prefix may be padded`() throws {
    let instructions = try read([0xFC, 0x80, 0x80, 0x00, 0xFD, 0x84, 0x80, 0x80, 0x80, 0x00, 0x00, 0x00])
    #expect(instructions.map(\.opcode) == [.i32TruncSatF32S, .v128Load16x4U])
    #expect(instructions.map(\.byteOffset) == [0, 4])
  }

  @Test func `a heap type index too large for a reference stays one that no module has`() {
    for index in [UInt32(1) << 30, 1 << 31, .max, (1 << 30) + 5] {
      #expect(ReferenceType(isNullable: false, .concrete(TypeIndex(index))).heapType == .concrete(TypeIndex((1 << 30) - 1)))
    }
    #expect(ReferenceType(isNullable: true, .concrete(5)).heapType == .concrete(5))
  }
}
