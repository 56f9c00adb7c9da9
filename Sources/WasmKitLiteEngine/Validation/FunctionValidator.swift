// The specification's validation algorithm for one body, alone or with the lowering of each instruction right behind its check.
// Spec: https://webassembly.github.io/spec/core/appendix/algorithm.html

/// The walks over function bodies. One validator serves all bodies of a module, one after the other.
struct FunctionValidator: ~Copyable {
  /// A block that is open. Spec: `ctrl_frame`.
  struct ControlFrame {
    enum Kind { case function, block, loop, `if`, `else`, tryTable, `try`, `catch`, catchAll }
    // WHY 32 bits each: two bytes of a body open a block. No body has so many operands, locals or bytes.
    var parameters: TypeRange
    var results: TypeRange
    private var height32: Int32
    private var initializedCount32: Int32
    /// The last `br_table` that checked this label.
    var checkedBy: UInt32 = 0
    var kind: Kind
    var isUnreachable = false

    @inline(__always) init(kind: Kind, parameters: TypeRange, results: TypeRange, height: Int, initializedCount: Int) {
      self.kind = kind
      self.parameters = parameters
      self.results = results
      height32 = Int32(truncatingIfNeeded: height)
      initializedCount32 = Int32(truncatingIfNeeded: initializedCount)
    }

    /// The operands below the block.
    @inline(__always) var height: Int { Int(height32) }
    /// How many locals had been set when the block began.
    var initializedCount: Int { Int(initializedCount32) }

    /// What a branch to the block takes along.
    var labelTypes: TypeRange { kind == .loop ? parameters : results }
  }

  let environment: ModuleEnvironment
  var lowering: FunctionLowering
  private let shapes = OpcodeShape.all
  /// What the loop over common instructions asks: the instructions, the types by index, the type of each function, the globals.
  let commonInstructions: CommonInstructions
  var signatures: GrowingList<FunctionSignature>
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
  /// The types of the parameters and of the first locals; of all, where code is made of them.
  var locals = GrowingList<OperandType>()
  /// The locals behind these, run-length encoded: the index behind each run's last local, and the type.
  ///
  /// WHY: a body of ten bytes may declare 50,000 locals.
  private var runs = GrowingList<(end: Int32, type: OperandType)>()
  /// How many parameters and locals there are.
  private(set) var localCount = 0
  private var parameterCount = 0
  /// Whether a local has no value until it is set, being of a type without a default.
  private(set) var hasUnsetLocals = false
  /// The body in which each local without a default has a value at this place; looked at only if there are such locals.
  private var isInitializedIn = GrowingList<UInt32>()
  private var bodyCount: UInt32 = 0
  /// The locals without a default that were set, in order.
  var initialized = GrowingList<Int>()
  var resultTypes = TypePool.empty
  var brTableCount: UInt32 = 0
  /// What walking takes, and when to stop.
  var meter: LoadingMeter
  /// The byte of the module at which the slice of fuel ends, if nothing but bytes is paid for until then: whatever else takes fuel brings it nearer.
  ///
  /// WHY: so that an ordinary instruction pays by standing where it stands.
  var sliceEnd = 0
  /// The values that branches of more than one value take along, added up: each may become a move.
  var moveCount = 0
  /// Whether the body must be lowered with the module.
  ///
  /// WHY: so that whatever lowering could find fault with is found then. Where branches take many values along, a few bytes become much code, and only
  /// lowering knows how much; and exceptions need to know where they are caught.
  private(set) var mustLower = false
  var hasHandlers = false
  /// The clauses of the body's handlers.
  var clauseCount = 0
  /// The last two lists, not equal, of which the first was found to match the second.
  private var lastMatch: (TypeRange, TypeRange)?
  /// The frame's first link word.
  private(set) var linkSlot = 0
  /// The slots that the body's frame needs at most.
  private(set) var frameSlotCount = 0
  /// The locals whose types are written out, one by one. WHY: nearly all bodies have fewer, and this many are written in less time than a body takes to begin.
  private static let writtenLocalCount = 1_024

  /// The types are in the pool from then on; `meter` has to be what the bodies are to be walked with.
  init(environment: ModuleEnvironment, lowering: LoweringEnvironment, meter: LoadingMeter) throws {
    self.environment = environment
    self.meter = meter
    features = environment.features.intersection(ModuleEnvironment.executed)
    hasMemory32 = environment.memories.first.map { $0.addressType == .i32 } ?? false
    commonInstructions = CommonInstructions.table(features)
    var pool = TypePool()
    var signatures = GrowingList<FunctionSignature>()
    let types = environment.types.types
    for index in types.indices {
      // Equal types have one list: so lists that are equal are mostly the same.
      let canonical = Int(environment.types.canonical[index])
      if canonical < index { signatures.append(signatures[canonical]) } else { signatures.append(FunctionSignature(types, index, &pool)) }
      try self.meter.charge(4 &+ signatures[index].parameters.count &+ signatures[index].results.count)
      try self.meter.require(signatures.byteCount &+ pool.byteCount)
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
    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    instruction.byteOffset = reader.offset
    do {
      _ = try begin(body, index)
      while !controls.isEmpty {
        checkCommon(&reader)
        try reader.next(into: &instruction)
        try step(&instruction, reader, lowersCode: false)
        if _slowPath(reader.offset >= sliceEnd) { try endSlice(reader.offset) }
      }
      try finish(reader.offset)
      mustLower = hasHandlers || moveCount > 1024 + body.bytes.count
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    } catch var error as ResourceExhaustion {
      error.byteOffset = instruction.byteOffset
      throw error
    }
    try reader.finish()
  }

  /// Validates and lowers one body; the code is in `lowering` afterwards.
  mutating func walk(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws {
    lowersCode = true
    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    instruction.byteOffset = reader.offset
    do {
      let type = try begin(body, index)
      try lowering.begin(parameters: type.parameters, results: type.results, locals: locals)
      while !controls.isEmpty {
        lowerOperands(&reader)
        try reader.next(into: &instruction)
        try step(&instruction, reader, lowersCode: true)
        if _slowPath(lowering.cost > FunctionLowering.mostUnpaid), !controls.isEmpty, lowering.isReachable { lowering.pay() }
        if _slowPath(reader.offset >= sliceEnd) { try endSlice(reader.offset) }
        if lowering.frameSlotCount > FunctionLowering.maximumSlotCount { throw lowering.environment.tooManySlots(lowering.frameSlotCount) }
      }
      try finish(reader.offset)
      if lowering.isTooLong { throw ResourceExhaustion(.memory) }
      #if DEBUG || WASMKITLITE_VERIFY
        try verify(parameters: type.parameters)
      #endif
      lowering.finish()
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    } catch var error as ResourceExhaustion {
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

  // MARK: What it takes

  /// Takes fuel for so many units of work besides the bytes.
  @inline(__always) mutating func charge(_ units: Int) { sliceEnd &-= units }

  /// Takes fuel for a list of types that is looked at or moved. WHY: comparing eight is as much work as reading a byte; code for one is as much itself.
  @inline(__always) mutating func charge(list count: Int) { sliceEnd &-= lowersCode ? count : count &>> 3 }

  /// Pays for the walk up to an offset, and goes on if there is fuel, time and memory.
  ///
  /// WHY the code is looked at here, and not behind each instruction: fuel is taken for all that could make much of it, so a slice makes a megabyte at most.
  @inline(never) mutating func endSlice(_ offset: Int) throws {
    meter.left = sliceEnd &- offset
    try meter.charge(0)
    sliceEnd = offset &+ meter.left
    try meter.require(workingByteCount)
    if lowersCode, lowering.isTooLong { throw ResourceExhaustion(.memory) }
  }

  /// The bytes of all lists that grow with a body.
  private var workingByteCount: Int {
    let own = controls.byteCount &+ operands.byteCount &+ runs.byteCount &+ initialized.byteCount &+ isInitializedIn.byteCount &+ signatures.byteCount
    // A list that grows is there twice for a moment.
    return 3 * (own &+ lowering.workingByteCount) / 2 &+ LoadingMeter.listed(TryMap.Catch.self, clauseCount)
  }

  // MARK: Beginning and end

  /// Sets up the locals and the outermost block.
  private mutating func begin(_ body: DecodedModule.FunctionBody, _ index: TypeIndex) throws -> (parameters: TypeRange, results: TypeRange) {
    sliceEnd = body.bytes.lowerBound &+ meter.left
    let type = try functionType(index)
    let signature = signatures[index.position]
    if !signature.isChecked { try checkTypes(of: index.position) }
    resultTypes = type.results
    moveCount = 0
    hasHandlers = false
    clauseCount = 0
    controls.removeAll()
    initialized.removeAll()
    hasUnsetLocals = false
    bodyCount &+= 1
    parameterCount = type.parameters.count
    locals.removeAll()
    runs.removeAll()
    locals.append(from: lowering.pool.operandTypes[from: Int(type.parameters.start)], count: parameterCount)
    localCount = parameterCount
    var vectorCount = signature.vectorCount
    let writtenLimit = lowersCode ? Int.max : Self.writtenLocalCount
    for group in body.locals {
      let type = try environment.check(group.type)
      let count = Int(group.count)
      if count == 0 { continue }
      if !type.isDefaultable { hasUnsetLocals = true }
      if type == .v128 { vectorCount += count }
      localCount += count
      let written = min(count, max(0, writtenLimit &- locals.count))
      locals.append(repeating: OperandType(type), count: written)
      if written < count { runs.append((Int32(truncatingIfNeeded: localCount), OperandType(type))) }
    }
    // Lists are set up in lowering for each local, one by one.
    charge(32 &+ body.locals.count &* 4 &+ (locals.count &>> (lowersCode ? 0 : 3)))
    if hasUnsetLocals, isInitializedIn.count < localCount { isInitializedIn.append(repeating: 0, count: localCount - isInitializedIn.count) }
    // The frame: parameters or results, three link words, locals, operands. Spec of the layout: FunctionLowering.
    linkSlot = signature.linkSlot
    let firstOperandSlot = linkSlot + 3 + localCount - parameterCount + vectorCount
    guard firstOperandSlot <= FunctionLowering.maximumSlotCount else { throw lowering.environment.tooManySlots(firstOperandSlot) }
    operands.reset(limit: FunctionLowering.maximumSlotCount - firstOperandSlot)
    frameSlotCount = firstOperandSlot
    controls.append(ControlFrame(kind: .function, parameters: TypePool.empty, results: type.results, height: 0, initializedCount: 0))
    return type
  }

  /// Checks the features of a function's own types, once for each type.
  private mutating func checkTypes(of index: Int) throws(ValidationError) {
    let signature = signatures[index]
    for list in [signature.parameters, signature.results] {
      for position in 0..<list.count { _ = try environment.check(lowering.pool[list, position]) }
    }
    signatures[index].isChecked = true
  }

  /// Takes stock after the last instruction.
  private mutating func finish(_ offset: Int) throws {
    try checkHeight()
    meter.left = sliceEnd &- offset
    try meter.charge(0)
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
      let type = try localType(instruction.index)
      if hasUnsetLocals { try checkInitialized(Int(instruction.index), type) }
      operands.push(type)
      if lowers { lowering.localGet(Int(instruction.index)) }
    case .localSet:
      let type = try localType(instruction.index)
      try pop(type)
      if hasUnsetLocals { initialize(Int(instruction.index), type) }
      if lowers { lowering.localSet(Int(instruction.index)) }
    case .localTee:
      let type = try localType(instruction.index)
      try pop(type)
      operands.push(type)
      if hasUnsetLocals { initialize(Int(instruction.index), type) }
      if lowers { lowering.localTee(Int(instruction.index)) }
    case .ternary, .other:
      try stepSpecial(&instruction, reader, lowers)
      if _slowPath(operands.hasOverflowed) { try checkHeight() }
    }
  }

  @inline(never) private mutating func refuse(_ opcode: Opcode, _ feature: Feature) throws(ValidationError) {
    try environment.require(feature, for: "the instruction \(opcode.mnemonic)")
  }

  // MARK: Locals

  @inline(__always) private mutating func localType(_ index: UInt32) throws(ValidationError) -> OperandType {
    if _slowPath(index >= locals.count) { return try farLocalType(index) }
    return locals[Int(index)]
  }

  /// The type of a local that is not written out.
  @inline(never) private func farLocalType(_ index: UInt32) throws(ValidationError) -> OperandType {
    guard index < localCount else { throw ValidationError(.unknownLocal, "unknown local \(index): the function has \(localCount)") }
    // The first run that ends behind it.
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end > index { high = middle } else { low = middle + 1 }
    }
    return runs[low].type
  }

  /// Whether a local has a value: it is a parameter, has a default, or was set.
  private func isInitialized(_ local: Int, _ type: OperandType) -> Bool {
    local < parameterCount || type.valueType?.isDefaultable ?? true || isInitializedIn[local] == bodyCount
  }

  @inline(never) private mutating func checkInitialized(_ local: Int, _ type: OperandType) throws(ValidationError) {
    if isInitialized(local, type) { return }
    throw ValidationError(.uninitializedLocal, "uninitialized local \(local): \(type.description) has no default value")
  }

  @inline(never) private mutating func initialize(_ local: Int, _ type: OperandType) {
    if isInitialized(local, type) { return }
    isInitializedIn[local] = bodyCount
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
    } else {
      charge(list: types.count)
      if operands.pop(lowering.pool.operandTypes[from: Int(types.start)], count: types.count) { return }
    }
    try popList(types)
  }

  /// Takes operands that must match a list of types, and puts operands of these types back.
  @inline(__always) mutating func replace(_ types: TypeRange) throws(ValidationError) {
    if types.count == 0 { return }
    charge(list: types.count)
    // What is of these types already stays.
    if operands.hasOnTop(lowering.pool.operandTypes[from: Int(types.start)], count: types.count) { return }
    try popList(types)
    push(types)
  }

  /// Whether the types of a list match those of another, one by one.
  mutating func matches(_ list: TypeRange, _ other: TypeRange) -> Bool {
    guard list.count == other.count else { return false }
    if list.count == 0 || list.start == other.start { return true }
    charge(list: list.count)
    let (first, second) = (lowering.pool.operandTypes[from: Int(list.start)], lowering.pool.operandTypes[from: Int(other.start)])
    if OperandType.areEqual(first, second, count: list.count) { return true }
    if let lastMatch, lastMatch == (list, other) { return true }
    charge(Self.subtypingCost &* list.count)
    for index in 0..<list.count where !environment.types.matches(lowering.pool[list, index], lowering.pool[other, index]) { return false }
    lastMatch = (list, other)
    return true
  }

  /// The fuel of a question of subtyping. WHY: it may walk a chain of 63 types.
  private static let subtypingCost = 16

  @inline(never) mutating func popList(_ types: TypeRange) throws(ValidationError) {
    let before = operands.height
    var index = types.count
    while index > 0 {
      // In dead code there are operands of every type below those that are there.
      if operands.height == 0, controls[controls.count - 1].isUnreachable { return }
      charge(Self.subtypingCost)
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
    let found = operands.block.suffix(max(1, expected.count - taken)).map(\.description) + expected.suffix(taken).map(\.description)
    return ValidationError(.typeMismatch, "type mismatch: instruction requires [\(Self.text(expected.map(\.description)))] but stack has [\(Self.text(found))]")
  }

  /// Types as a message shows them.
  private static func text(_ types: [String]) -> String { types.joined(separator: " ").cut(to: String.typeListLength) }

  /// A list of types as a message shows it.
  func text(_ types: TypeRange) -> String { "\(lowering.pool.list(types))".cut(to: String.typeListLength) }

  @inline(__always) mutating func push(_ types: TypeRange) {
    if types.count == 0 { return }
    if types.count == 1 { return operands.push(lowering.pool.operandTypes[Int(types.start)]) }
    charge(list: types.count)
    operands.push(lowering.pool.operandTypes[from: Int(types.start)], count: types.count)
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
    while initialized.count > control.initializedCount { isInitializedIn[initialized.removeLast()] = 0 }
    return control
  }

  /// The error of operands that a block leaves below its results.
  @inline(never) private mutating func leftover(_ results: TypeRange) -> ValidationError {
    let expected = lowering.pool.list(results).map(\.description)
    let found = operands.block.map(\.description) + expected
    return ValidationError(.typeMismatch, "type mismatch: block requires [\(Self.text(expected))] but stack has [\(Self.text(found))]")
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
    guard index.position < signatures.count, signatures[index.position].isFunction else { throw Self.noFunctionType(index, signatures.count) }
    return (signatures[index.position].parameters, signatures[index.position].results)
  }

  @inline(never) private static func noFunctionType(_ index: TypeIndex, _ count: Int) -> ValidationError {
    if index.position >= count { return ValidationError(.unknownType, "unknown type \(index): the module has \(count)") }
    return ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is not a function type")
  }
}
