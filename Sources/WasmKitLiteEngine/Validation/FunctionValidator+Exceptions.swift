// Exceptions, those of WebAssembly 3.0 and the older ones.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#valid-try-table

extension FunctionValidator {
  /// Checks and lowers an instruction of exception handling.
  mutating func stepException(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, _ lowers: Bool) throws {
    let exception = ValueType.reference(ReferenceType(isNullable: false, .exn))
    switch instruction.opcode {
    case .throw:
      let payload = try payload(of: instruction.index)
      try pop(payload)
      markUnreachable()
      if lowers { lowering.throw(instruction.index, parameters: payload) }
    case .throwRef:
      try pop(value: .exnref)
      markUnreachable()
      if lowers { lowering.throwRef() }
    case .tryTable:
      hasHandlers = true
      try stepTryTable(&instruction, reader, lowers, exception)
    case .try:
      hasHandlers = true
      let type = try signature(instruction.blockType)
      try pop(type.parameters)
      open(.try, type.parameters, type.results)
      if lowers {
        lowering.beginTry(parameters: type.parameters, results: type.results)
      } else if lowersCode {
        lowering.beginDead(.block)
      }
    case .catch, .catchAll:
      let kind = controls[controls.count - 1].kind
      guard kind == .try || kind == .catch else { throw DecodeError.endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset) }
      clauseCount &+= 1
      let control = try close()
      let payload = instruction.opcode == .catch ? try payload(of: instruction.index) : TypePool.empty
      open(instruction.opcode == .catch ? .catch : .catchAll, TypePool.empty, control.results)
      push(payload)
      if lowersCode {
        lowering.beginCatch(tag: instruction.opcode == .catch ? instruction.index : nil, payload: payload, exception: exception)
      }
    case .rethrow:
      let kind = controls[try control(instruction.index)].kind
      guard kind == .catch || kind == .catchAll else {
        throw ValidationError(.unknownLabel, "invalid rethrow label \(instruction.index): expected a catch block, found a \(kind)")
      }
      markUnreachable()
      if lowers { lowering.rethrow(Int(instruction.index)) }
    default:
      guard controls[controls.count - 1].kind == .try else { throw DecodeError.endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset) }
      let closed = try close()
      _ = try control(instruction.index)
      if lowersCode { lowering.delegate(Int(instruction.index)) }
      push(closed.results)
    }
  }

  /// The payload types of a tag.
  private func payload(of tag: UInt32) throws(ValidationError) -> TypeRange {
    guard tag < environment.tags.count else { throw ValidationError(.unknownTag, "unknown tag \(tag): the module has \(environment.tags.count)") }
    return try functionType(environment.tags[Int(tag)]).parameters
  }

  private mutating func stepTryTable(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, _ lowers: Bool, _ exception: ValueType) throws {
    let type = try signature(instruction.blockType)
    var list = reader.list(of: instruction)
    clauseCount &+= Int(instruction.listCount)
    var targets: [CatchTarget] = []
    for _ in 0..<instruction.listCount {
      let clause = try list.readCatchClause()
      let (hasTag, wantsReference) =
        switch clause.kind {
        case .catch: (true, false)
        case .catchReference: (true, true)
        case .catchAll: (false, false)
        case .catchAllReference: (false, true)
        }
      let payload = hasTag ? try payload(of: clause.tag.rawValue) : TypePool.empty
      let label = controls[try control(clause.label.rawValue)].labelTypes
      var expected = label
      var isRight = payload.count + (wantsReference ? 1 : 0) == label.count
      if isRight, wantsReference {
        isRight = environment.types.matches(exception, lowering.pool[label, label.count - 1])
        expected.count -= 1
      }
      guard isRight, matches(payload, expected) else {
        let reference = wantsReference ? ", with the exception" : ""
        throw ValidationError.typeMismatch(expected: "\(text(label)) for label \(clause.label)", found: "\(text(payload))\(reference) from the catch clause")
      }
      // Each clause has a way to its label of its own.
      noteMoves(label)
      noteMoves(payload)
      charge(8)
      if sliceEnd < instruction.byteOffset { try endSlice(instruction.byteOffset) }
      targets.append(
        CatchTarget(tag: hasTag ? clause.tag.rawValue : nil, wantsReference: wantsReference, depth: Int(clause.label.rawValue), payload: payload))
    }
    try pop(type.parameters)
    open(.tryTable, type.parameters, type.results)
    guard lowers else {
      if lowersCode { lowering.beginDead(.block) }
      return
    }
    lowering.beginTryTable(parameters: type.parameters, results: type.results, catches: targets, exception: exception)
  }
}
