// The specification's validation algorithm for one body, with the lowering of each instruction right behind its check.
// Spec: https://webassembly.github.io/spec/core/appendix/algorithm.html

/// The walk over function bodies. One validator serves all bodies of a module, one after the other.
struct FunctionValidator {
  /// A block that is open. Spec: `ctrl_frame`.
  struct ControlFrame {
    enum Kind { case function, block, loop, `if`, `else`, tryTable, `try`, `catch`, catchAll }
    var kind: Kind
    var parameters: TypeRange
    var results: TypeRange
    /// The operands below the block.
    var height: Int
    var isUnreachable = false
    /// How many locals had been set when the block began.
    var initializedCount: Int
    /// The last `br_table` that checked this label.
    var checkedBy = 0

    /// What a branch to the block takes along.
    var labelTypes: TypeRange { kind == .loop ? parameters : results }
  }

  let environment: ModuleEnvironment
  var lowering: FunctionLowering
  /// Parameters and results of each type that is a function type, in the pool.
  let functionTypes: [(parameters: TypeRange, results: TypeRange)?]
  private let shapes = OpcodeShape.all

  /// Operand types; nil is the bottom type, which stands for any.
  var operands: ContiguousArray<ValueType?> = []
  var controls: ContiguousArray<ControlFrame> = []
  var locals: ContiguousArray<ValueType> = []
  /// Whether each local has a value; a local of a type without a default has none until it is set.
  var isInitialized: ContiguousArray<Bool> = []
  /// The locals without a default that were set, in order.
  var initialized: ContiguousArray<Int> = []
  var resultTypes = TypePool.empty
  var brTableCount = 0
  /// The most words of code that the next body may become. WHY: a few bytes can ask for a thousand moves.
  var wordLimit = Int.max

  init(environment: ModuleEnvironment, lowering: LoweringEnvironment) throws(ValidationError) {
    self.environment = environment
    var pool = TypePool()
    var functionTypes: [(parameters: TypeRange, results: TypeRange)?] = []
    for type in environment.types.types {
      if case .function(let function) = type.composite {
        functionTypes.append((pool.append(function.parameters), pool.append(function.results)))
      } else {
        functionTypes.append(nil)
      }
    }
    self.functionTypes = functionTypes
    self.lowering = FunctionLowering(environment: lowering, pool: pool)
  }

  // MARK: A body

  /// Validates and lowers one body; the code is in `lowering` afterwards.
  mutating func walk(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws {
    guard let type = functionTypes[index.position] else { throw ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index)") }
    resultTypes = type.results
    operands.removeAll(keepingCapacity: true)
    controls.removeAll(keepingCapacity: true)
    locals.removeAll(keepingCapacity: true)
    isInitialized.removeAll(keepingCapacity: true)
    initialized.removeAll(keepingCapacity: true)
    for position in 0..<type.parameters.count {
      locals.append(try environment.check(lowering.pool[type.parameters, position]))
      isInitialized.append(true)
    }
    for position in 0..<type.results.count { _ = try environment.check(lowering.pool[type.results, position]) }
    for group in body.locals {
      let local = try environment.check(group.type)
      for _ in 0..<group.count {
        locals.append(local)
        isInitialized.append(local.isDefaultable)
      }
    }
    controls.append(ControlFrame(kind: .function, parameters: TypePool.empty, results: type.results, height: 0, initializedCount: 0))
    try lowering.begin(parameters: type.parameters, results: type.results, locals: locals)

    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    do {
      while !controls.isEmpty {
        try reader.next(into: &instruction)
        try step(&instruction, &reader)
        if lowering.code.position > wordLimit { throw ValidationError(.implementationLimit, "the module's code takes too much memory for its size") }
        if lowering.frameSlotCount > FunctionLowering.maximumSlotCount { throw lowering.environment.tooManySlots(lowering.frameSlotCount) }
      }
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    }
    try reader.finish()
  }

  /// Checks one instruction, then lowers it if it can be reached.
  @inline(__always) private mutating func step(_ instruction: inout DecodedInstruction, _ reader: inout InstructionReader) throws {
    let opcode = instruction.opcode
    let shape = shapes[Int(opcode.rawValue)]
    if !environment.features.contains(shape.feature) || !ModuleEnvironment.executed.contains(shape.feature) {
      try environment.require(shape.feature, for: "the instruction \(opcode.mnemonic)")
    }
    let lowers = lowering.isReachable
    if lowers {
      lowering.cost &+= Int(shape.cost)
      lowering.mark(instruction.byteOffset)
    }
    switch shape.rule {
    case .binary:
      try pop(shape.operand)
      try pop(shape.operand)
      push(shape.operand)
      if lowers { lowering.binary(opcode, shape.result) }
    case .compare:
      try pop(shape.operand)
      try pop(shape.operand)
      push(.i32)
      if lowers { lowering.binary(opcode, .i32) }
    case .unary, .convert:
      try pop(shape.operand)
      push(shape.result)
      if lowers { lowering.unary(opcode, shape.result) }
    case .test:
      try pop(shape.operand)
      push(.i32)
      if lowers { lowering.test(shape.operand) }
    case .constant:
      push(shape.result)
      if lowers { lowering.pushConstant(instruction.bits, shape.result) }
    case .load:
      let memory = try checkMemoryArgument(instruction)
      try pop(memory.addressType.valueType)
      push(shape.result)
      if lowers { lowering.load(opcode, memory: instruction.index, offset: instruction.bits, is32: memory.addressType == .i32, shape.result) }
    case .store:
      let memory = try checkMemoryArgument(instruction)
      try pop(shape.operand)
      try pop(memory.addressType.valueType)
      if lowers { lowering.store(opcode, memory: instruction.index, offset: instruction.bits, is32: memory.addressType == .i32) }
    case .ternary, .other: try stepSpecial(instruction, &reader, lowers)
    }
  }

  // MARK: Operands

  @inline(__always) mutating func push(_ type: ValueType?) { operands.append(type) }

  /// Takes an operand of any type. Spec: `pop_val()`.
  @inline(__always) mutating func popAny(expecting what: @autoclosure () -> String = "a value") throws(ValidationError) -> ValueType? {
    let control = controls[controls.count - 1]
    if operands.count == control.height {
      if control.isUnreachable { return nil }
      throw .typeMismatch(expected: what(), found: "nothing on the operand stack")
    }
    return operands.removeLast()
  }

  /// Takes an operand that must match a type. Spec: `pop_val(expect)`.
  @inline(__always) @discardableResult mutating func pop(_ expected: ValueType) throws(ValidationError) -> ValueType? {
    let actual = try popAny(expecting: "\(expected)")
    guard let actual, actual != expected else { return actual }
    if environment.types.matches(actual, expected) { return actual }
    throw .typeMismatch(expected: "\(expected)", found: "\(actual)")
  }

  /// Takes operands that must match a list of types, the last one first.
  mutating func pop(_ types: TypeRange) throws(ValidationError) {
    let before = types.count > 0 ? operands.count - controls[controls.count - 1].height : 0
    var index = types.count
    while index > 0 {
      index -= 1
      // WHY: looked at before it is taken, so that the error can tell the whole stack.
      if operands.count > controls[controls.count - 1].height, let found = operands[operands.count - 1], !environment.types.matches(found, lowering.pool[types, index]) {
        throw mismatch(types, taken: before - (operands.count - controls[controls.count - 1].height))
      }
      if operands.count == controls[controls.count - 1].height, !controls[controls.count - 1].isUnreachable {
        throw mismatch(types, taken: before)
      }
      try pop(lowering.pool[types, index])
    }
  }

  /// The error of a list that the operands do not match; the last `taken` of the list did.
  private func mismatch(_ types: TypeRange, taken: Int) -> ValidationError {
    let expected = lowering.pool.list(types)
    let left = operands[controls[controls.count - 1].height...].map { $0?.description ?? "any" }
    let found = left.suffix(max(1, expected.count - taken)) + expected.suffix(taken).map(\.description)
    return ValidationError(
      .typeMismatch, "type mismatch: instruction requires [\(expected.map(\.description).joined(separator: " "))] but stack has [\(found.joined(separator: " "))]")
  }

  mutating func push(_ types: TypeRange) {
    for index in 0..<types.count { operands.append(lowering.pool[types, index]) }
  }

  /// Takes a reference of any type.
  mutating func popReference() throws(ValidationError) -> ReferenceType? {
    switch try popAny(expecting: "a reference") {
    case nil: return nil
    case .reference(let type): return type
    case let type?: throw .typeMismatch(expected: "a reference", found: "\(type)")
    }
  }

  // MARK: Control

  /// Spec: `push_ctrl`.
  mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeRange, _ results: TypeRange) {
    controls.append(ControlFrame(kind: kind, parameters: parameters, results: results, height: operands.count, initializedCount: initialized.count))
    push(parameters)
  }

  /// Spec: `pop_ctrl`.
  mutating func close() throws(ValidationError) -> ControlFrame {
    let control = controls[controls.count - 1]
    try pop(control.results)
    guard operands.count == control.height else {
      let expected = lowering.pool.list(control.results).map(\.description)
      let found = operands[control.height...].map { $0?.description ?? "any" } + expected
      throw ValidationError(
        .typeMismatch, "type mismatch: block requires [\(expected.joined(separator: " "))] but stack has [\(found.joined(separator: " "))]")
    }
    controls.removeLast()
    while initialized.count > control.initializedCount { isInitialized[initialized.removeLast()] = false }
    return control
  }

  /// Spec: `unreachable()`.
  mutating func markUnreachable() {
    let top = controls.count - 1
    operands.removeSubrange(controls[top].height..<operands.count)
    controls[top].isUnreachable = true
  }

  /// The frame that a label refers to.
  func control(_ label: UInt32) throws(ValidationError) -> Int {
    guard label < controls.count else { throw ValidationError(.unknownLabel, "unknown label \(label): \(controls.count) blocks are open") }
    return controls.count - 1 - Int(label)
  }

  /// The parameters and results of a block type, in the pool.
  mutating func signature(_ type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    switch type {
    case .empty: return (TypePool.empty, TypePool.empty)
    case .value(let type): return (TypePool.empty, lowering.pool.single(try environment.check(type)))
    case .type(let index):
      try environment.requireType(.multiValue, for: "a block with a type index")
      return try functionType(index)
    }
  }

  func functionType(_ index: TypeIndex) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    guard index.position < functionTypes.count else { throw ValidationError(.unknownType, "unknown type \(index): the module has \(functionTypes.count)") }
    guard let type = functionTypes[index.position] else {
      throw ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is none")
    }
    return type
  }
}
