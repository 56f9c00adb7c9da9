// Blocks and branches.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#control-instructions

extension ValidationAlgorithm where Self: ~Copyable {
  /// `block`, `loop`: [t1*] -> [t2*]; `if`: [t1* i32] -> [t2*]. Gives t1* and t2*.
  @inline(__always)
  mutating func block(_ kind: ControlFrame.Kind, _ type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)? {
    guard let type = try types(ofBlock: type) else { return nil }
    if kind == .if { guard try pop(.i32) else { return nil } }
    guard try pop(type.parameters) else { return nil }
    open(kind, type.parameters, type.results)
    return type
  }

  /// `end`: the operands of the block are its results.
  @inline(__always) @discardableResult mutating func end() throws(ValidationError) -> Bool {
    guard let control = try closeBlock() else { return false }
    // Without an else the parameters are the results. Spec: `if` with an empty second arm.
    if control.kind == .if, !matches(control.parameters, control.results) {
      return try fail(.typeMismatch(expected: "\(text(control.results)) from the missing else", found: text(control.parameters)))
    }
    return push(control.results)
  }

  /// `br l`: [t1* t*] -> [t2*], for a label that takes t*.
  @inline(__always) @discardableResult mutating func br(_ label: UInt32) throws(ValidationError) -> Bool {
    guard let types = try types(ofLabel: label), noteMoves(types), try pop(types) else { return false }
    markUnreachable()
    return true
  }

  /// `br_if l`: [t* i32] -> [t*], for a label that takes t*.
  @inline(__always) @discardableResult mutating func brIf(_ label: UInt32) throws(ValidationError) -> Bool {
    guard try pop(.i32), let types = try types(ofLabel: label), noteMoves(types) else { return false }
    return try replace(types)
  }

  /// `return`: [t1* t*] -> [t2*], for a function that gives t*.
  @inline(__always) @discardableResult mutating func `return`() throws(ValidationError) -> Bool {
    guard noteMoves(resultTypes), try pop(resultTypes) else { return false }
    markUnreachable()
    return true
  }
}

extension FunctionValidator where Sink: ~Copyable {
  // MARK: The steps of the algorithm

  mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeRange, _ results: TypeRange) {
    controls.append(ControlFrame(kind: kind, parameters: parameters, results: results, height: operands.count, initializedCount: initialized.count))
    operands.floor = operands.count
    push(parameters)
  }

  @inline(__always) mutating func close() throws(ValidationError) -> ControlFrame {
    let control = controls[controls.count - 1]
    try pop(control.results)
    guard operands.height == 0 else { throw leftover(control.results) }
    controls.removeLast()
    operands.floor = controls.last?.height ?? 0
    while initialized.count > control.initializedCount { isInitializedIn[initialized.removeLast()] = 0 }
    return control
  }

  @inline(__always) mutating func closeBlock() throws(ValidationError) -> ControlFrame? { try close() }

  mutating func markUnreachable() {
    operands.removeBlock()
    controls[controls.count - 1].isUnreachable = true
  }

  /// The place of the block that a label refers to.
  @inline(__always) func control(_ label: UInt32) throws(ValidationError) -> Int {
    guard label < controls.count else { throw unknownLabel(label) }
    return controls.count &- 1 &- Int(label)
  }

  @inline(__always) func labelTypes(_ label: UInt32) throws(ValidationError) -> TypeRange { controls[try control(label)].labelTypes }
  @inline(__always) func types(ofLabel label: UInt32) throws(ValidationError) -> TypeRange? { try labelTypes(label) }

  @inline(never) private func unknownLabel(_ label: UInt32) -> ValidationError {
    ValidationError(.unknownLabel, "unknown label \(label): \(controls.count) blocks are open")
  }

  @inline(__always) mutating func signature(_ type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    switch type {
    case .empty: return (TypePool.empty, TypePool.empty)
    case .value(let type): return (TypePool.empty, pool.single(try environment.check(type)))
    case .type(let index): return try functionType(index)
    }
  }

  @inline(__always) mutating func types(ofBlock type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)? {
    try signature(type)
  }

  // MARK: Blocks

  mutating func stepBlock(_ kind: ControlFrame.Kind, _ type: BlockType, _ isAnnounced: Bool) throws(ValidationError) {
    guard let type = try block(kind, type) else { return }
    if !isAnnounced { return sink.beginDead() }
    switch kind {
    case .loop: sink.beginLoop(parameters: type.parameters, results: type.results)
    case .if: sink.beginIf(parameters: type.parameters, results: type.results)
    case .block, .else, .function, .tryTable, .try, .catch, .catchAll: sink.beginBlock(parameters: type.parameters, results: type.results)
    }
  }

  /// `else`: the first arm ends as a block does.
  mutating func stepElse(_ instruction: DecodedInstruction) throws {
    guard controls[controls.count - 1].kind == .if else { throw DecodeError.endOpcodeExpected(found: .else, at: instruction.byteOffset) }
    let control = try close()
    open(.else, control.parameters, control.results)
    sink.beginElse(pool)
  }

  mutating func stepEnd() throws(ValidationError) {
    try end()
    sink.endBlock(pool)
  }

  // MARK: Branches

  /// `unreachable`: [t1*] -> [t2*]
  mutating func stepUnreachable(_ isAnnounced: Bool) {
    markUnreachable()
    if isAnnounced { sink.unreachable() }
  }

  mutating func stepBr(_ label: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    try br(label)
    if isAnnounced { sink.br(Int(label)) }
  }

  mutating func stepBrIf(_ label: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    try brIf(label)
    if isAnnounced { sink.brIf(Int(label)) }
  }

  mutating func stepReturn(_ isAnnounced: Bool) throws(ValidationError) {
    try `return`()
    if isAnnounced { sink.return() }
  }

  /// `br_table l* l`: [t1* t* i32] -> [t2*], for labels that all take as many values as the last one.
  mutating func stepBrTable(_ instruction: DecodedInstruction, _ reader: InstructionReader, _ isAnnounced: Bool) throws {
    try pop(.i32)
    var list = reader.list(of: instruction)
    var labels: [UInt32] = []
    for _ in 0..<instruction.listCount { labels.append(try list.readU32()) }
    guard let last = labels.last else { return }
    brTableCount &+= 1
    let expected = try labelTypes(last)
    let arity = expected.count
    let allowsDifferentTypes = environment.features.contains(Construct.labelsOfDifferentTypes.row.feature)
    var checked: TypeRange?
    for label in labels {
      let target = try control(label)
      if controls[target].checkedBy == brTableCount { continue }
      controls[target].checkedBy = brTableCount
      let types = controls[target].labelTypes
      guard types.count == arity else {
        throw ValidationError.typeMismatch(expected: "\(arity) values as for label \(last)", found: "label \(label), which takes \(types.count)")
      }
      noteMoves(types)
      // Labels of one list are one question.
      if arity == 0 || types == checked { continue }
      checked = types
      charge(list: arity)
      if !allowsDifferentTypes, !areEqual(types, expected) { try environment.require(.labelsOfDifferentTypes) }
      if unsafe operands.hasOnTop(pool.operandTypes[from: Int(types.start)], count: arity) { continue }
      // Spec: `push_vals(pop_vals(label_types))`: what is on the stack stays, bottom included.
      let kept = unsafe Array(operands.block.suffix(arity))
      try popList(types)
      for type in kept { push(type) }
      // A body of many such instructions must not go on to the end of time.
      if sliceEnd < instruction.byteOffset { try endSlice(instruction.byteOffset) }
    }
    markUnreachable()
    if isAnnounced { sink.brTable(labels) }
  }

  private func areEqual(_ types: TypeRange, _ other: TypeRange) -> Bool {
    for index in 0..<types.count where pool[types, index] != pool[other, index] { return false }
    return true
  }
}
