// A walk over all bodies without validating them: for inspection, and for the tests of the decoder.

extension DecodedModule {
  /// Reads every instruction of every body, as far as the binary format has rules for them.
  ///
  /// The validator does not need this: it finds the same errors on its own walk.
  ///
  /// - Parameters:
  ///   - checkingDataCount: whether an instruction that names a data segment needs a data count section.
  ///   - visit: called with each instruction and the position of its body in ``code``.
  /// - Throws: `DecodeError` for the first malformed body.
  package func decodeBodies(
    checkingDataCount: Bool = true, _ visit: (_ instruction: DecodedInstruction, _ position: Int) -> Void = { _, _ in }
  ) throws(DecodeError) {
    var meter = LoadingMeter()
    do { try walkBodies(&meter, checkingDataCount: checkingDataCount, visit) } catch let error as DecodeError { throw error } catch {
      // Nothing else stops it.
      throw DecodeError(.tooMany, "\(error)", at: 0)
    }
  }

  /// The same, which can be stopped.
  func walkBodies(
    _ meter: inout LoadingMeter, checkingDataCount: Bool, _ visit: (_ instruction: DecodedInstruction, _ position: Int) -> Void = { _, _ in }
  ) throws {
    try unsafe bytes.withUnsafeBufferPointer { buffer in
      // SAFETY: the reader does not leave this closure.
      let bytes = unsafe ByteReader(UnsafeRawBufferPointer(buffer))
      var instruction = DecodedInstruction()
      var openings: [Opcode] = []
      for (position, body) in code.enumerated() {
        var reader = InstructionReader(bytes, in: body.bytes)
        openings.removeAll(keepingCapacity: true)
        openings.append(.block)
        while let opening = openings.last {
          let start = reader.offset
          try reader.next(into: &instruction)
          try meter.charge(reader.offset &- start)
          try Self.nest(instruction, in: opening, &openings)
          if checkingDataCount, dataCount == nil, instruction.opcode.namesDataSegment {
            throw DecodeError.dataCountSectionRequired(by: instruction.opcode, at: instruction.byteOffset)
          }
          visit(instruction, position)
        }
        try reader.finish()
      }
    }
  }

  private static func nest(_ instruction: DecodedInstruction, in opening: Opcode, _ openings: inout [Opcode]) throws(DecodeError) {
    switch instruction.opcode {
    case .block, .loop, .if, .try, .tryTable: openings.append(instruction.opcode)
    case .end: openings.removeLast()
    case .else where opening == .if, .catch where opening == .try || opening == .catch, .catchAll where opening == .try || opening == .catch:
      openings[openings.count - 1] = instruction.opcode
    case .delegate where opening == .try: openings.removeLast()
    case .else, .catch, .catchAll, .delegate: throw .endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset)
    default: break
    }
  }
}

extension Opcode {
  /// Whether an immediate is a data segment, so that the number of segments has to be known before the bodies.
  package var namesDataSegment: Bool {
    switch self {
    case .memoryInit, .dataDrop, .arrayNewData, .arrayInitData: true
    default: false
    }
  }
}
