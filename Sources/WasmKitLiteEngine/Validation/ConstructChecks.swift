// Whether a module's features allow the constructs that it uses: those that the decoder noted, and forms of instructions that are like those of earlier
// versions but for their bytes. Which feature an instruction itself takes is a column of the instruction table; the walk over bodies looks there.

extension ModuleValidator {
  /// Checks what the decoder noted outside of bodies.
  static func checkConstructs(_ module: DecodedModule, _ features: FeatureSet) throws(ValidationError) {
    for use in module.constructs where !features.contains(use.construct.row.feature) {
      throw ValidationError(.featureDisabled, use.construct.message, at: use.byteOffset)
    }
  }

  /// The features that gave new forms to instructions which were there before.
  private static let formFeatures = FeatureSet([.multiValue, .referenceTypes, .typedFunctionReferences, .multiMemory, .memory64])

  /// Checks the forms of the instructions in bodies, where a feature is off that gave some of them.
  ///
  /// WHY a walk of its own: the one that validates and lowers asks nothing then that all features answer with yes.
  func checkConstructsOfBodies() throws(ValidationError) {
    if environment.features.isSuperset(of: Self.formFeatures) { return }
    var instruction = DecodedInstruction()
    for (position, body) in module.code.enumerated() {
      var reader = InstructionReader(bytes, in: body.bytes)
      while reader.offset < body.bytes.upperBound {
        // What is malformed is the error of the walk that validates, which comes by here.
        guard (try? reader.next(into: &instruction)) != nil else { break }
        if let construct = construct(of: instruction, endingAt: reader.offset) {
          var error = ValidationError(.featureDisabled, construct.message, at: instruction.byteOffset)
          let index = UInt32(truncatingIfNeeded: environment.importedFunctionCount + position)
          error.functionIndex = index
          error.functionName = module.names.functions[index]?.cut(to: String.nameLength)
          throw error
        }
      }
    }
  }

  /// The construct in an instruction's immediates whose feature is off, if there is one.
  private func construct(of instruction: DecodedInstruction, endingAt end: Int) -> Construct? {
    switch InstructionForms.immediates[Int(instruction.opcode.rawValue)] {
    case .block, .tryTable:
      if case .type = instruction.blockType { return refused(.blockWithTypeIndex) }
      return startsWithTypedReference(bytes.at(instruction.byteOffset &+ 1)) ? refused(.typedReference) : nil
    case .valueTypes:
      var list = bytes.at(instruction.listOffset)
      for _ in 0..<instruction.listCount {
        if startsWithTypedReference(list) { return refused(.typedReference) }
        guard (try? list.readValueType()) != nil else { return nil }
      }
      return nil
    case .typeAndTable: return endsWithZeroBytes(1, end) ? nil : refused(.tableOfIndirectCall)
    case .memory, .dataAndMemory: return endsWithZeroBytes(1, end) ? nil : refused(.memoryOfInstruction)
    case .memoryAndMemory: return endsWithZeroBytes(2, end) ? nil : refused(.memoryOfInstruction)
    case .memoryArgument, .memoryArgumentAndLane: return constructOfMemoryArgument(instruction)
    case .none, .label, .labels, .function, .type, .local, .global, .table, .data, .element, .tag, .tableAndTable, .elementAndTable, .typeAndField,
      .typeAndCount, .typeAndData, .typeAndElement, .typeAndType, .heapType, .lane, .lanes16, .i32, .i64, .f32, .f64, .v128, .castBranch, .zeroByte:
      return nil
    }
  }

  private func refused(_ construct: Construct) -> Construct? { environment.features.contains(construct.row.feature) ? nil : construct }

  private func startsWithTypedReference(_ bytes: ByteReader) -> Bool { bytes.next == TypeCode.nullableReference || bytes.next == TypeCode.reference }

  /// Whether so many zero bytes end an instruction, each of them a number by itself.
  private func endsWithZeroBytes(_ count: Int, _ end: Int) -> Bool {
    for distance in 1...count where bytes.at(end &- distance).next != 0 { return false }
    // A byte from 0x80 on before them goes on into the first of them.
    return (bytes.at(end &- count &- 1).next ?? 0) < 0x80
  }

  /// Before 64-bit memories an offset was a number of 32 bits, and before multiple memories no bit of the alignment was for an index.
  private func constructOfMemoryArgument(_ instruction: DecodedInstruction) -> Construct? {
    var reader = bytes.at(instruction.byteOffset)
    do throws(DecodeError) {
      if try reader.readByte() >= 0xFB { _ = try reader.readU32() }
      if try reader.readU32() >= 0x40 {
        if let construct = refused(.memoryOfInstruction) { return construct }
        _ = try reader.readU32()
      }
      let start = reader.offset
      let offset = try reader.readU64()
      return reader.offset &- start > 5 || offset > UInt64(UInt32.max) ? refused(.longOffset) : nil
    } catch {
      // Cannot be: the instruction was read from these bytes.
      return nil
    }
  }
}

extension InstructionForms {
  /// The immediates by opcode. WHY: a row of the table has a string, and copying one counts references.
  fileprivate static let immediates: [Immediates] = InstructionTable.rows.map(\.immediates)
}
