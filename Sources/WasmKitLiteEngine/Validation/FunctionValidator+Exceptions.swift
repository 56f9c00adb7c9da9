// Exceptions, those of WebAssembly 3.0 and the older ones.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#valid-try-table

extension FunctionValidator where Sink: ~Copyable {
  /// `throw x`: [t1* t*] -> [t2*]
  mutating func stepThrow(_ tag: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let payload = try payload(of: tag)
    try pop(payload)
    markUnreachable()
    if isAnnounced { sink.throw(tag, payload: payload) }
  }

  /// `throw_ref`: [t1* exnref] -> [t2*]
  mutating func stepThrowRef(_ isAnnounced: Bool) throws(ValidationError) {
    try pop(value: .exnref)
    markUnreachable()
    if isAnnounced { sink.throwRef() }
  }

  /// The payload types of a tag.
  private func payload(of tag: UInt32) throws(ValidationError) -> TypeRange {
    guard tag < environment.tags.count else { throw ValidationError(.unknownTag, "unknown tag \(tag): the module has \(environment.tags.count)") }
    return try functionType(environment.tags[Int(tag)]).parameters
  }

  // MARK: try_table

  /// `try_table`: [t1*] -> [t2*]
  mutating func stepTryTable(_ instruction: DecodedInstruction, _ reader: InstructionReader, _ isAnnounced: Bool) throws {
    hasHandlers = true
    let type = try signature(instruction.blockType)
    var list = reader.list(of: instruction)
    clauseCount &+= Int(instruction.listCount)
    var targets: [CatchTarget] = []
    for _ in 0..<instruction.listCount {
      targets.append(try target(of: try list.readCatchClause()))
      charge(8)
      if sliceEnd < instruction.byteOffset { try endSlice(instruction.byteOffset) }
    }
    try pop(type.parameters)
    open(.tryTable, type.parameters, type.results)
    if !isAnnounced { return sink.beginDead() }
    sink.beginTryTable(parameters: type.parameters, results: type.results, catches: targets, exception: Self.exception, pool)
  }

  private static var exception: ValueType { .reference(ReferenceType(isNullable: false, .exn)) }

  /// Checks that the label of a clause takes what the clause gives.
  private mutating func target(of clause: CatchClause) throws(ValidationError) -> CatchTarget {
    let (hasTag, wantsReference) =
      switch clause.kind {
      case .catch: (true, false)
      case .catchReference: (true, true)
      case .catchAll: (false, false)
      case .catchAllReference: (false, true)
      }
    let payload = hasTag ? try payload(of: clause.tag.rawValue) : TypePool.empty
    let label = try labelTypes(clause.label.rawValue)
    var expected = label
    var isRight = payload.count + (wantsReference ? 1 : 0) == label.count
    if isRight, wantsReference {
      isRight = environment.types.matches(Self.exception, pool[label, label.count - 1])
      expected.count -= 1
    }
    guard isRight, matches(payload, expected) else {
      let reference = wantsReference ? ", with the exception" : ""
      throw ValidationError.typeMismatch(expected: "\(text(label)) for label \(clause.label)", found: "\(text(payload))\(reference) from the catch clause")
    }
    // Each clause has a way to its label of its own.
    noteMoves(label)
    noteMoves(payload)
    return CatchTarget(tag: hasTag ? clause.tag.rawValue : nil, wantsReference: wantsReference, depth: Int(clause.label.rawValue), payload: payload)
  }

  // MARK: The older instructions

  /// `try`: [t1*] -> [t2*]
  mutating func stepTry(_ type: BlockType, _ isAnnounced: Bool) throws(ValidationError) {
    hasHandlers = true
    guard let type = try block(.try, type) else { return }
    if isAnnounced { sink.beginTry(parameters: type.parameters, results: type.results) } else { sink.beginDead() }
  }

  /// `catch x`, `catch_all`: the part before ends as a block does.
  mutating func stepCatch(_ rule: SpecialRule, _ instruction: DecodedInstruction) throws {
    let kind = controls[controls.count - 1].kind
    guard kind == .try || kind == .catch else { throw DecodeError.endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset) }
    clauseCount &+= 1
    let control = try close()
    let payload = rule == .catch ? try payload(of: instruction.index) : TypePool.empty
    open(rule == .catch ? .catch : .catchAll, TypePool.empty, control.results)
    push(payload)
    sink.beginCatch(tag: rule == .catch ? instruction.index : nil, payload: payload, exception: Self.exception, pool)
  }

  /// `rethrow l`: [t1*] -> [t2*], for the label of a handler.
  mutating func stepRethrow(_ label: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let kind = controls[try control(label)].kind
    guard kind == .catch || kind == .catchAll else {
      throw ValidationError(.unknownLabel, "invalid rethrow label \(label): expected a catch block, found a \(kind)")
    }
    markUnreachable()
    if isAnnounced { sink.rethrow(Int(label)) }
  }

  /// `delegate l`: ends a `try` block.
  mutating func stepDelegate(_ instruction: DecodedInstruction) throws {
    guard controls[controls.count - 1].kind == .try else { throw DecodeError.endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset) }
    let closed = try close()
    _ = try control(instruction.index)
    sink.delegate(Int(instruction.index), pool)
    push(closed.results)
  }
}
