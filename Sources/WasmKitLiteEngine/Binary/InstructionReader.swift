// Reads the instructions of a body or constant expression one after the other. It keeps no stack: nesting is counted by whoever walks.
// Spec: https://webassembly.github.io/spec/core/binary/instructions.html

/// A walk over instructions, one call an instruction.
@safe package struct InstructionReader {
  /// The bytes, at the next opcode.
  package var bytes: ByteReader
  /// Where the body or expression should end.
  package let declaredEnd: Int
  // SAFETY: immortal, see InstructionForms.
  private let entries: UnsafePointer<InstructionForms.Entry>

  /// Makes a reader of the instructions that start where the bytes stand.
  package init(_ bytes: ByteReader, declaredEnd: Int) {
    self.bytes = bytes
    self.declaredEnd = declaredEnd
    unsafe entries = InstructionForms.shared
  }

  /// Makes a reader of the instructions in a range of a module's bytes.
  package init(_ bytes: ByteReader, in range: Range<Int>) {
    self.init(bytes.at(range.lowerBound), declaredEnd: range.upperBound)
  }

  /// Where the next opcode is, in bytes from the start of the module.
  @inline(__always) package var offset: Int { bytes.offset }

  /// Checks, after the last `end`, that it is where the size of the body says.
  @inline(__always) package func finish() throws(DecodeError) {
    guard bytes.offset == declaredEnd else { throw .sectionSizeMismatch("the function body", declaredEnd: declaredEnd, actualEnd: bytes.offset) }
  }

  /// A reader at the first item of an instruction's list: labels (`readU32`), value types (`readValueType`) or clauses (`readCatchClause`).
  package func list(of instruction: DecodedInstruction) -> ByteReader { bytes.at(instruction.listOffset) }

  /// Reads the next instruction.
  ///
  /// - Throws: `DecodeError` where the bytes are no instruction. Bytes behind the declared end are read like the others, ``finish()`` tells.
  @inline(__always) package mutating func next(into instruction: inout DecodedInstruction) throws(DecodeError) {
    instruction.byteOffset = bytes.offset
    let entry = unsafe InstructionForms.entry(entries, byte: try bytes.readByte())
    instruction.opcode = entry.opcode
    switch entry.form {
    case .none: return
    case .index: instruction.index = try bytes.readU32()
    case .i32: instruction.bits = UInt64(UInt32(bitPattern: try bytes.readS32()))
    case .memoryArgument: try readMemoryArgument(into: &instruction, naturalAlignment: entry.payload)
    case .block where bytes.next == TypeCode.emptyBlock:
      bytes.skipNext()
      instruction.blockType = .empty
    case .block, .twoIndices, .f64, .i64, .f32, .labels, .valueTypes, .heapType, .tryTable, .castBranch, .memoryArgumentAndLane, .lane, .lanes16, .v128,
      .zeroByte, .prefix, .undefined:
      // WHY: a copy. The address of `self` must not get out, or the walk's position would have to lie in memory all the time.
      var reader = self
      try reader.readRareImmediates(of: entry, into: &instruction)
      self = reader
    }
  }

  @inline(__always)
  private mutating func readMemoryArgument(into instruction: inout DecodedInstruction, naturalAlignment: UInt8) throws(DecodeError) {
    let start = bytes.offset
    let flags = try bytes.readU32()
    instruction.index = 0
    if flags >= 0x40 {
      guard flags < 0x80 else {
        throw .malformed(.malformedMemoryOperationFlags, "malformed memop flags", expected: "less than 0x80", found: flags, at: start)
      }
      instruction.index = try bytes.readU32()
    }
    instruction.alignment = UInt8(truncatingIfNeeded: flags & 0x3F)
    instruction.naturalAlignment = naturalAlignment
    instruction.bits = try bytes.readU64()
  }

  // WHY: out of line, so that the reading of what makes up nearly all of a body is small enough to be inlined into the validator's loop.
  @inline(never)
  private mutating func readRareImmediates(of entry: InstructionForms.Entry, into instruction: inout DecodedInstruction) throws(DecodeError) {
    switch entry.form {
    case .none: return
    case .index: instruction.index = try bytes.readU32()
    case .i32: instruction.bits = UInt64(UInt32(bitPattern: try bytes.readS32()))
    case .memoryArgument: try readMemoryArgument(into: &instruction, naturalAlignment: entry.payload)
    case .block: instruction.blockType = try bytes.readBlockType()
    case .twoIndices:
      instruction.index = try bytes.readU32()
      instruction.secondIndex = try bytes.readU32()
    case .i64: instruction.bits = UInt64(bitPattern: try bytes.readS64())
    case .f32: instruction.bits = UInt64(try bytes.readFixed32())
    case .f64: instruction.bits = try bytes.readFixed64()
    case .v128:
      instruction.bits = try bytes.readFixed64()
      instruction.highBits = try bytes.readFixed64()
    case .lane: instruction.lane = try bytes.readU8()
    case .memoryArgumentAndLane:
      try readMemoryArgument(into: &instruction, naturalAlignment: entry.payload)
      instruction.lane = try bytes.readU8()
    case .lanes16:
      instruction.bits = try readEightLanes()
      instruction.highBits = try readEightLanes()
    case .heapType: instruction.referenceType = ReferenceType(isNullable: entry.payload != 0, try bytes.readHeapType())
    case .labels: try readLabels(into: &instruction)
    case .valueTypes:
      try startList("types", into: &instruction)
      for _ in 0..<instruction.listCount { _ = try bytes.readValueType() }
    case .tryTable:
      instruction.blockType = try bytes.readBlockType()
      try startList("catch clauses", into: &instruction)
      for _ in 0..<instruction.listCount { _ = try bytes.readCatchClause() }
    case .castBranch: try readCastBranch(into: &instruction)
    case .zeroByte:
      let start = bytes.offset
      let byte = try bytes.readByte()
      guard byte == 0 else { throw .zeroByteExpected(found: byte, at: start) }
    case .prefix: try readPrefixed(prefix: entry.payload, into: &instruction)
    case .undefined:
      throw .illegalOpcode(bytes.at(instruction.byteOffset).next ?? 0, at: instruction.byteOffset)
    }
  }

  private mutating func readPrefixed(prefix: UInt8, into instruction: inout DecodedInstruction) throws(DecodeError) {
    let code = try bytes.readU32()
    // A number behind a prefix never stands for another prefix, so this goes one call deep.
    guard let entry = unsafe InstructionForms.entry(entries, prefix: prefix, code: code), entry.form != .undefined else {
      throw .illegalOpcode(prefix: prefix &+ 0xFB, code: code, at: instruction.byteOffset)
    }
    instruction.opcode = entry.opcode
    try readRareImmediates(of: entry, into: &instruction)
  }

  private mutating func startList(_ what: StaticString, into instruction: inout DecodedInstruction) throws(DecodeError) {
    instruction.listCount = UInt32(truncatingIfNeeded: try bytes.readCount(of: what, limit: LoadingLimits.bodyByteCount))
    instruction.listOffset = bytes.offset
  }

  private mutating func readLabels(into instruction: inout DecodedInstruction) throws(DecodeError) {
    try startList("labels", into: &instruction)
    // Cannot wrap: the count is at most the size of a body.
    instruction.listCount &+= 1
    for _ in 0..<instruction.listCount { _ = try bytes.readU32() }
  }

  private mutating func readEightLanes() throws(DecodeError) -> UInt64 {
    var lanes: UInt64 = 0
    for position in 0..<UInt64(8) { lanes |= UInt64(try bytes.readU8()) &<< (position &* 8) }
    return lanes
  }

  private mutating func readCastBranch(into instruction: inout DecodedInstruction) throws(DecodeError) {
    let start = bytes.offset
    let flags = try bytes.readByte()
    guard flags < 4 else { throw .malformed(.malformedCastFlags, "malformed br_on_cast flags", expected: "0 to 3", found: flags, at: start) }
    instruction.index = try bytes.readU32()
    instruction.referenceType = ReferenceType(isNullable: flags & 1 != 0, try bytes.readHeapType())
    instruction.secondReferenceType = ReferenceType(isNullable: flags & 2 != 0, try bytes.readHeapType())
  }
}
