// The specification's validation algorithm for one body, alone or with the lowering of each instruction right behind its check.
// Spec: https://webassembly.github.io/spec/core/appendix/algorithm.html

/// The walks over function bodies. One validator serves all bodies of a module, one after the other.
struct FunctionValidator: ~Copyable {
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
  /// What the loop over common instructions asks: the instructions, the types by index, the type of each function, the globals.
  let commonInstructions: CommonInstructions
  let signatures: GrowingList<FunctionSignature>
  let functionTypeIndices: GrowingList<UInt32>
  let globals: GrowingList<(type: OperandType, isMutable: Bool)>
  /// The features whose instructions are on and executed.
  private let features: FeatureSet
  /// Whether memory 0 has 32-bit addresses.
  let hasMemory32: Bool
  /// Whether each instruction is lowered behind its check.
  private(set) var lowersCode = false

  var operands = OperandStack()
  var controls = GrowingList<ControlFrame>()
  /// Parameters and locals.
  var locals = GrowingList<OperandType>()
  /// Whether a local has no value until it is set, being of a type without a default.
  private(set) var hasUnsetLocals = false
  /// Whether each local has a value; looked at only if there are such locals.
  var isInitialized = GrowingList<Bool>()
  /// The locals without a default that were set, in order.
  var initialized = GrowingList<Int>()
  var resultTypes = TypePool.empty
  var brTableCount = 0
  /// The values that branches of more than one value take along, added up: each may become a move.
  var moveCount = 0
  /// Whether the body must be lowered with the module.
  ///
  /// WHY: so that whatever lowering could find fault with is found then. Where branches take many values along, a few bytes become much code, and only
  /// lowering knows how much; and exceptions need to know where they are caught.
  private(set) var mustLower = false
  var hasHandlers = false
  /// The frame's first link word.
  private(set) var linkSlot = 0
  /// The slots that the body's frame needs at most.
  private(set) var frameSlotCount = 0
  init(environment: ModuleEnvironment, lowering: LoweringEnvironment) throws(ValidationError) {
    self.environment = environment
    features = environment.features.intersection(ModuleEnvironment.executed)
    hasMemory32 = environment.memories.first.map { $0.addressType == .i32 } ?? false
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
    commonInstructions = CommonInstructions.table(features)
    var signatures = GrowingList<FunctionSignature>()
    for type in functionTypes {
      signatures.append(FunctionSignature(parameters: type?.parameters ?? TypePool.empty, results: type?.results ?? TypePool.empty, isFunction: type != nil))
    }
    self.signatures = signatures
    var functionTypeIndices = GrowingList<UInt32>()
    for index in environment.functions { functionTypeIndices.append(index.rawValue) }
    self.functionTypeIndices = functionTypeIndices
    var globals = GrowingList<(type: OperandType, isMutable: Bool)>()
    for global in environment.globals { globals.append((OperandType(global.value), global.isMutable)) }
    self.globals = globals
    self.lowering = FunctionLowering(environment: lowering, pool: pool)
  }

  // MARK: A body

  /// Validates one body.
  mutating func validate(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws {
    lowersCode = false
    _ = try begin(body, index)
    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    do {
      while !controls.isEmpty {
        checkCommon(&reader)
        try reader.next(into: &instruction)
        try step(&instruction, reader, lowersCode: false)
      }
      try finish()
      mustLower = hasHandlers || moveCount > 1024 + body.bytes.count
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    }
    try reader.finish()
  }

  /// Validates and lowers one body; the code is in `lowering` afterwards.
  mutating func walk(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws {
    lowersCode = true
    let type = try begin(body, index)
    try lowering.begin(parameters: type.parameters, results: type.results, locals: locals)

    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    do {
      while !controls.isEmpty {
        lowerOperands(&reader)
        try reader.next(into: &instruction)
        try step(&instruction, reader, lowersCode: true)
        if _slowPath(lowering.cost > FunctionLowering.mostUnpaid), !controls.isEmpty, lowering.isReachable { lowering.pay() }
        if lowering.isTooLong { throw ValidationError(.implementationLimit, "the module's code takes too much memory for its size") }
        if lowering.frameSlotCount > FunctionLowering.maximumSlotCount { throw lowering.environment.tooManySlots(lowering.frameSlotCount) }
      }
      try finish()
      #if DEBUG || WASMKITLITE_VERIFY
        try verify(parameters: type.parameters)
      #endif
      lowering.finish()
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    }
    try reader.finish()
  }

  #if DEBUG || WASMKITLITE_VERIFY
    /// Has the code checked that was just made: see ``CodeVerifier``.
    private func verify(parameters: TypeRange) throws(ValidationError) {
      let code = LoweredCode(
        lowering, parameterSlotCount: lowering.pool.slotCount(parameters), resultSlotCount: lowering.pool.slotCount(resultTypes))
      var verifier = CodeVerifier(code, CodeSignatures(environment: environment, functionCodes: lowering.environment.functionCodes))
      do throws(VerificationError) {
        if !hasHandlers, lowering.frameSlotCount > frameSlotCount || lowering.linkSlot != linkSlot {
          throw VerificationError(position: 0, reason: "a frame of \(lowering.frameSlotCount) slots, validation has found \(frameSlotCount)")
        }
        try verifier.verify()
      } catch { throw ValidationError(.wrongCode, "wrong code: \(error)") }
    }
  #endif

  /// Sets up the locals and the outermost block.
  private mutating func begin(_ body: DecodedModule.FunctionBody, _ index: TypeIndex) throws -> (parameters: TypeRange, results: TypeRange) {
    let type = try functionType(index)
    resultTypes = type.results
    moveCount = 0
    hasHandlers = false
    controls.removeAll()
    locals.removeAll()
    initialized.removeAll()
    hasUnsetLocals = false
    var vectorCount = 0
    for position in 0..<type.parameters.count {
      let parameter = try environment.check(lowering.pool[type.parameters, position])
      if parameter == .v128 { vectorCount += 1 }
      locals.append(OperandType(parameter))
    }
    for position in 0..<type.results.count { _ = try environment.check(lowering.pool[type.results, position]) }
    let parameterCount = locals.count
    for group in body.locals {
      let local = try environment.check(group.type)
      if !local.isDefaultable, group.count > 0 { hasUnsetLocals = true }
      if local == .v128 { vectorCount += Int(group.count) }
      for _ in 0..<group.count { locals.append(OperandType(local)) }
    }
    if hasUnsetLocals {
      isInitialized.removeAll()
      for position in 0..<locals.count { isInitialized.append(position < parameterCount || locals[position].valueType?.isDefaultable ?? true) }
    }
    // The frame: parameters or results, three link words, locals, operands. Spec of the layout: FunctionLowering.
    linkSlot = lowering.pool.linkSlot(type.parameters, type.results)
    let firstOperandSlot = linkSlot + 3 + locals.count - parameterCount + vectorCount
    guard firstOperandSlot <= FunctionLowering.maximumSlotCount else { throw lowering.environment.tooManySlots(firstOperandSlot) }
    operands.reset(limit: FunctionLowering.maximumSlotCount - firstOperandSlot)
    frameSlotCount = firstOperandSlot
    controls.append(ControlFrame(kind: .function, parameters: TypePool.empty, results: type.results, height: 0, initializedCount: 0))
    return type
  }

  /// Takes stock after the last instruction.
  private mutating func finish() throws(ValidationError) {
    try checkHeight()
    // A vector takes two slots; the locals may be zeroed with the slot behind them.
    frameSlotCount += operands.roomCount * (features.contains(.simd) ? 2 : 1) + 1
  }

  private mutating func checkHeight() throws(ValidationError) {
    if operands.hasOverflowed { throw lowering.environment.tooManySlots(frameSlotCount + operands.roomCount) }
  }

  /// Checks one instruction, then lowers it if it can be reached. `lowersCode` is written out, so that one walk has none of the other's questions.
  @inline(__always) private mutating func step(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, lowersCode: Bool) throws {
    let opcode = instruction.opcode
    let shape = shapes + Int(opcode.rawValue)
    if _slowPath(!features.contains(shape.pointee.feature)) { try refuse(opcode, shape.pointee.feature) }
    let lowers = lowersCode && lowering.isReachable
    if lowers { lowering.begin(shape.pointee.cost, instruction.byteOffset) }
    switch shape.pointee.rule {
    case .binary:
      if _slowPath(!operands.replaceTwo(shape.pointee.operand, by: shape.pointee.result)) { try popTwo(shape.pointee.operand, shape.pointee.result) }
      if lowers { lowering.binary(opcode, shape.pointee.valueType) }
    case .unary:
      if _slowPath(!operands.replace(shape.pointee.operand, by: shape.pointee.result)) { try popOne(shape.pointee.operand, shape.pointee.result) }
      if lowers { lowering.unary(opcode, shape.pointee.valueType) }
    case .test:
      if _slowPath(!operands.replace(shape.pointee.operand, by: .i32)) { try popOne(shape.pointee.operand, .i32) }
      if lowers { lowering.test(shape.pointee.valueType) }
    case .constant:
      operands.push(shape.pointee.result)
      if lowers { lowering.pushConstant(instruction.bits, shape.pointee.valueType) }
    case .load:
      let address = try checkMemoryArgument(instruction.index, &instruction)
      if _slowPath(!operands.replace(address, by: shape.pointee.result)) { try popOne(address, shape.pointee.result) }
      if lowers { lowering.load(opcode, memory: instruction.index, offset: instruction.bits, is32: address == .i32, shape.pointee.valueType) }
    case .store:
      let address = try checkMemoryArgument(instruction.index, &instruction)
      try pop(shape.pointee.operand)
      try pop(address)
      if lowers { lowering.store(opcode, memory: instruction.index, offset: instruction.bits, is32: address == .i32) }
    case .localGet:
      let local = try local(instruction.index)
      if hasUnsetLocals { try checkInitialized(local) }
      operands.push(locals[local])
      if lowers { lowering.localGet(local) }
    case .localSet:
      let local = try local(instruction.index)
      try pop(locals[local])
      if hasUnsetLocals { initialize(local) }
      if lowers { lowering.localSet(local) }
    case .localTee:
      let local = try local(instruction.index)
      try pop(locals[local])
      operands.push(locals[local])
      if hasUnsetLocals { initialize(local) }
      if lowers { lowering.localTee(local) }
    case .ternary, .other:
      try stepSpecial(&instruction, reader, lowers)
      if _slowPath(operands.hasOverflowed) { try checkHeight() }
    }
  }

  @inline(never) private mutating func refuse(_ opcode: Opcode, _ feature: Feature) throws(ValidationError) {
    try environment.require(feature, for: "the instruction \(opcode.mnemonic)")
  }

  // MARK: Locals

  @inline(__always) private mutating func local(_ index: UInt32) throws(ValidationError) -> Int {
    if _slowPath(index >= locals.count) { throw unknownLocal(index) }
    return Int(index)
  }

  @inline(never) private mutating func unknownLocal(_ index: UInt32) -> ValidationError {
    ValidationError(.unknownLocal, "unknown local \(index): the function has \(locals.count)")
  }

  @inline(never) private mutating func checkInitialized(_ local: Int) throws(ValidationError) {
    if isInitialized[local] { return }
    throw ValidationError(.uninitializedLocal, "uninitialized local \(local): \(locals[local].description) has no default value")
  }

  @inline(never) private mutating func initialize(_ local: Int) {
    if isInitialized[local] { return }
    isInitialized[local] = true
    initialized.append(local)
  }

  // MARK: Operands

  @inline(__always) mutating func push(_ type: OperandType) { operands.push(type) }
  @inline(__always) mutating func push(value type: ValueType) { operands.push(OperandType(type)) }

  /// Takes an operand of any type. Spec: `pop_val()`.
  mutating func popAny(expecting what: @autoclosure () -> String = "a value") throws(ValidationError) -> OperandType {
    if operands.height == 0 {
      if controls[controls.count - 1].isUnreachable { return .bottom }
      throw .typeMismatch(expected: what(), found: "nothing on the operand stack")
    }
    return operands.removeLast()
  }

  /// Takes an operand that must match a type. Spec: `pop_val(expect)`.
  @inline(__always) mutating func pop(_ expected: OperandType) throws(ValidationError) {
    if _slowPath(!operands.pop(expected)) { try popOther(expected) }
  }
  mutating func pop(value expected: ValueType) throws(ValidationError) { try pop(OperandType(expected)) }

  /// Takes an operand that is not exactly of the type: of one below it, of any, or a wrong one.
  @inline(never) private mutating func popOther(_ expected: OperandType) throws(ValidationError) {
    let actual = try popAny(expecting: expected.description)
    guard let expectedType = expected.valueType, let actualType = actual.valueType else { return }
    if actualType == expectedType || environment.types.matches(actualType, expectedType) { return }
    throw .typeMismatch(expected: expected.description, found: actual.description)
  }

  @inline(never) private mutating func popOne(_ expected: OperandType, _ result: OperandType) throws(ValidationError) {
    try popOther(expected)
    push(result)
  }

  @inline(never) private mutating func popTwo(_ expected: OperandType, _ result: OperandType) throws(ValidationError) {
    try pop(expected)
    try pop(expected)
    push(result)
  }

  /// Takes operands that must match a list of types, the last one first.
  @inline(__always) mutating func pop(_ types: TypeRange) throws(ValidationError) {
    if types.count == 0 { return }
    if types.count == 1 {
      if operands.pop(lowering.pool.operandTypes[Int(types.start)]) { return }
    } else if operands.pop(lowering.pool.operandTypes[from: Int(types.start)], count: types.count) {
      return
    }
    try popList(types)
  }

  @inline(never) private mutating func popList(_ types: TypeRange) throws(ValidationError) {
    let before = operands.height
    var index = types.count
    while index > 0 {
      index -= 1
      // WHY: looked at before it is taken, so that the error can tell the whole stack.
      if let found = operands.operand(below: 0) {
        if let type = found.valueType, !environment.types.matches(type, lowering.pool[types, index]) { throw mismatch(types, taken: before - operands.height) }
      } else if !controls[controls.count - 1].isUnreachable {
        throw mismatch(types, taken: before)
      }
      try pop(lowering.pool.operandTypes[Int(types.start) + index])
    }
  }

  /// The error of a list that the operands do not match; the last `taken` of the list did.
  private mutating func mismatch(_ types: TypeRange, taken: Int) -> ValidationError {
    let expected = lowering.pool.list(types)
    let left = operands.block.map(\.description)
    let found = left.suffix(max(1, expected.count - taken)) + expected.suffix(taken).map(\.description)
    return ValidationError(
      .typeMismatch, "type mismatch: instruction requires [\(expected.map(\.description).joined(separator: " "))] but stack has [\(found.joined(separator: " "))]")
  }

  @inline(__always) mutating func push(_ types: TypeRange) {
    var index = Int(types.start)
    let end = index &+ types.count
    while index < end {
      operands.push(lowering.pool.operandTypes[index])
      index &+= 1
    }
  }

  /// Takes a reference of any type; nil is the bottom type.
  mutating func popReference() throws(ValidationError) -> ReferenceType? {
    switch try popAny(expecting: "a reference").valueType {
    case nil: return nil
    case .reference(let type): return type
    case let type?: throw .typeMismatch(expected: "a reference", found: "\(type)")
    }
  }

  // MARK: Control

  /// Spec: `push_ctrl`.
  mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeRange, _ results: TypeRange) {
    controls.append(ControlFrame(kind: kind, parameters: parameters, results: results, height: operands.count, initializedCount: initialized.count))
    operands.floor = operands.count
    push(parameters)
  }

  /// Spec: `pop_ctrl`.
  @inline(__always) mutating func close() throws(ValidationError) -> ControlFrame {
    let control = controls[controls.count - 1]
    try pop(control.results)
    guard operands.height == 0 else { throw leftover(control.results) }
    controls.removeLast()
    operands.floor = controls.last?.height ?? 0
    while initialized.count > control.initializedCount { isInitialized[initialized.removeLast()] = false }
    return control
  }

  /// The error of operands that a block leaves below its results.
  @inline(never) private mutating func leftover(_ results: TypeRange) -> ValidationError {
    let expected = lowering.pool.list(results).map(\.description)
    let found = operands.block.map(\.description) + expected
    return ValidationError(
      .typeMismatch, "type mismatch: block requires [\(expected.joined(separator: " "))] but stack has [\(found.joined(separator: " "))]")
  }

  /// Spec: `unreachable()`.
  mutating func markUnreachable() {
    operands.removeBlock()
    controls[controls.count - 1].isUnreachable = true
  }

  /// The frame that a label refers to.
  @inline(__always) func control(_ label: UInt32) throws(ValidationError) -> Int {
    guard label < controls.count else { throw Self.unknownLabel(label, controls.count) }
    return controls.count &- 1 &- Int(label)
  }

  @inline(never) private static func unknownLabel(_ label: UInt32, _ count: Int) -> ValidationError {
    ValidationError(.unknownLabel, "unknown label \(label): \(count) blocks are open")
  }

  /// The parameters and results of a block type, in the pool.
  @inline(__always) mutating func signature(_ type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    switch type {
    case .empty: return (TypePool.empty, TypePool.empty)
    case .value(let type): return (TypePool.empty, lowering.pool.single(try environment.check(type)))
    case .type(let index): return try functionType(index)
    }
  }

  @inline(__always) func functionType(_ index: TypeIndex) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    guard index.position < functionTypes.count, let type = functionTypes[index.position] else { throw Self.noFunctionType(index, functionTypes.count) }
    return type
  }

  @inline(never) private static func noFunctionType(_ index: TypeIndex, _ count: Int) -> ValidationError {
    if index.position >= count { return ValidationError(.unknownType, "unknown type \(index): the module has \(count)") }
    return ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is none")
  }
}
