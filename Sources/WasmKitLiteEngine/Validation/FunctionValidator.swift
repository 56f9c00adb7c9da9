// The walk over function bodies: each instruction is checked, then announced to a sink.
// Spec: https://webassembly.github.io/spec/core/appendix/algorithm.html

import WasmKitLiteMachine

/// The validator of function bodies. One serves all bodies of a module, one after the other.
@safe struct FunctionValidator<Sink: InstructionSink & ~Copyable>: ~Copyable {
  let environment: ModuleEnvironment
  /// The receiver of the instructions.
  var sink: Sink
  /// All block, parameter and result types of the module, concatenated.
  var pool: TypePool
  private let shapes = unsafe OpcodeShape.all
  /// The common instructions by their byte, and what they ask for: the types by index, the type of each function, the globals.
  let commonInstructions: CommonInstructions
  var signatures: GrowingList<FunctionSignature>
  let functionTypeIndices: GrowingList<UInt32>
  let globals: GrowingList<ValidatorGlobal>
  /// The features whose instructions are on and executed.
  let features: FeatureSet
  /// Whether memory 0 has 32-bit addresses.
  let hasMemory32: Bool

  var operands = OperandStack()
  var controls = GrowingList<ControlFrame>()
  /// The types of the parameters and of the first locals; of all, if code is made of them.
  var locals = GrowingList<OperandType>()
  /// The locals after these, run-length encoded: the index after each run's last local, and the type.
  ///
  /// WHY: a body of ten bytes may declare 50,000 locals.
  var runs = GrowingList<(end: Int32, type: OperandType)>()
  /// The number of parameters and locals.
  var localCount = 0
  var parameterCount = 0
  /// Whether a local has no value until it is set, being of a type without a default.
  var hasUnsetLocals = false
  /// The body in which each local without a default has a value at this place; looked at only if there are such locals.
  var isInitializedIn = GrowingList<UInt32>()
  var bodyCount: UInt32 = 0
  /// The locals without a default that were set, in order.
  var initialized = GrowingList<Int>()
  var resultTypes = TypePool.empty
  var brTableCount: UInt32 = 0
  /// The cost of the walk, and when to stop.
  var meter: LoadingMeter
  /// The byte of the module at which the slice of fuel ends, if nothing but bytes is paid for until then: whatever else takes fuel brings it nearer.
  ///
  /// WHY: so that an ordinary instruction pays by its position.
  var sliceEnd = 0
  /// The values that branches of more than one value take along, added up: each may become a move.
  private(set) var moveCount = 0
  /// Whether the body has handlers of exceptions.
  var hasHandlers = false
  /// The clauses of the body's handlers.
  var clauseCount = 0
  /// The last two lists, not equal, of which the first was found to match the second.
  var lastMatch: (TypeRange, TypeRange)?
  /// The frame's first link word.
  private(set) var linkSlot = 0
  /// The slots that the body's frame needs at most.
  private(set) var frameSlotCount = 0

  /// The types are in the pool from then on; `meter` has to be the one for the bodies.
  init(environment: ModuleEnvironment, sink: consuming Sink, meter: LoadingMeter) throws {
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
    self.pool = pool
    var functionTypeIndices = GrowingList<UInt32>()
    for index in environment.functions { functionTypeIndices.append(index.rawValue) }
    self.functionTypeIndices = functionTypeIndices
    var globals = GrowingList<ValidatorGlobal>()
    for global in environment.globals { globals.append(ValidatorGlobal(type: OperandType(global.value), isMutable: global.isMutable)) }
    self.globals = globals
    self.sink = sink
  }

  /// Goes on with another sink between two bodies, and hands out the one before.
  init<Other: InstructionSink & ~Copyable>(_ other: consuming FunctionValidator<Other>, sink: consuming Sink, previous: inout Other?) {
    environment = other.environment
    self.sink = sink
    previous = consume other.sink
    pool = other.pool
    commonInstructions = other.commonInstructions
    signatures = other.signatures
    functionTypeIndices = other.functionTypeIndices
    globals = other.globals
    features = other.features
    hasMemory32 = other.hasMemory32
    operands = other.operands
    controls = other.controls
    locals = other.locals
    runs = other.runs
    isInitializedIn = other.isInitializedIn
    bodyCount = other.bodyCount
    initialized = other.initialized
    brTableCount = other.brTableCount
    meter = other.meter
    lastMatch = other.lastMatch
  }

  // MARK: A body

  /// Validates one body and announces its instructions. Gives the function's types.
  @discardableResult
  mutating func walk(_ body: DecodedModule.FunctionBody, type index: TypeIndex, bytes: ByteReader) throws -> (parameters: TypeRange, results: TypeRange) {
    var reader = InstructionReader(bytes, in: body.bytes)
    var instruction = DecodedInstruction()
    instruction.byteOffset = reader.offset
    let type: (parameters: TypeRange, results: TypeRange)
    do {
      type = try begin(body, index)
      try sink.begin(parameters: type.parameters, results: type.results, locals: locals, pool)
      while !controls.isEmpty {
        if Sink.makesCode { try announceOperands(&reader, &instruction) } else { walkCommon(&reader) }
        try reader.next(into: &instruction)
        try step(&instruction, reader)
        sink.endInstruction()
        if _slowPath(reader.offset >= sliceEnd) { try endSlice(reader.offset) }
        try sink.checkFrame()
      }
      try finish(reader.offset)
      try sink.checkLength()
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    } catch var error as ResourceExhaustion {
      error.byteOffset = instruction.byteOffset
      throw error
    }
    try reader.finish()
    return type
  }

  // MARK: Its cost

  /// Takes fuel for that many units of work besides the bytes.
  @inline(__always) mutating func charge(_ units: Int) { sliceEnd &-= units }

  /// Takes fuel for a list of types that is looked at or moved. WHY: comparing eight is as much work as reading a byte; code for one is as much itself.
  @inline(__always) mutating func charge(list count: Int) { sliceEnd &-= Sink.makesCode ? count : count &>> 3 }

  /// Counts the moves that a branch with these values may take.
  @inline(__always) @discardableResult mutating func noteMoves(_ types: TypeRange) -> Bool {
    if types.count > 1 {
      moveCount &+= types.count
      charge(list: types.count)
    }
    return true
  }

  /// Pays for the walk up to an offset, and continues if there is fuel, time and memory.
  ///
  /// WHY the code is looked at here, and not after each instruction: fuel is taken for all that could make much of it, so a slice makes a megabyte at most.
  @inline(never) mutating func endSlice(_ offset: Int) throws {
    meter.left = sliceEnd &- offset
    try meter.charge(0)
    sliceEnd = offset &+ meter.left
    try meter.require(workingByteCount)
    try sink.checkLength()
  }

  /// The bytes of all lists that grow with a body.
  private var workingByteCount: Int {
    let own = controls.byteCount &+ operands.byteCount &+ runs.byteCount &+ initialized.byteCount &+ isInitializedIn.byteCount &+ signatures.byteCount
    // A list that grows is there twice for a moment.
    return 3 * (own &+ pool.byteCount &+ sink.workingByteCount) / 2 &+ LoadingMeter.listed(CatchTarget.self, clauseCount)
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
    bodyCount &+= 1
    let vectorCount = signature.vectorCount &+ (try declareLocals(body, type.parameters))
    // The frame: parameters or results, three link words, locals, operands. Spec of the layout: FrameLayout.
    linkSlot = signature.linkSlot
    let firstOperandSlot = linkSlot + FrameLayout.linkWordCount + localCount - parameterCount + vectorCount
    guard firstOperandSlot <= FrameLayout.maximumSlotCount else { throw ValidationError.tooManySlots(firstOperandSlot) }
    operands.reset(limit: FrameLayout.maximumSlotCount - firstOperandSlot)
    frameSlotCount = firstOperandSlot
    controls.append(ControlFrame(kind: .function, parameters: TypePool.empty, results: type.results, height: 0, initializedCount: 0))
    return type
  }

  /// Sets up the locals; gives the number of vectors among those that are no parameters.
  private mutating func declareLocals(_ body: DecodedModule.FunctionBody, _ parameters: TypeRange) throws -> Int {
    hasUnsetLocals = false
    parameterCount = parameters.count
    locals.removeAll()
    runs.removeAll()
    unsafe locals.append(from: pool.operandTypes[from: Int(parameters.start)], count: parameterCount)
    localCount = parameterCount
    var vectorCount = 0
    let writtenLimit = Sink.makesCode ? Int.max : writtenLocalCount
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
    // Lists are set up by a sink that makes code for each local, one by one.
    charge(32 &+ body.locals.count &* 4 &+ (locals.count &>> (Sink.makesCode ? 0 : 3)))
    if hasUnsetLocals, isInitializedIn.count < localCount { isInitializedIn.append(repeating: 0, count: localCount - isInitializedIn.count) }
    return vectorCount
  }

  /// Checks the features of a function's own types, once for each type.
  private mutating func checkTypes(of index: Int) throws(ValidationError) {
    let signature = signatures[index]
    for list in [signature.parameters, signature.results] {
      for position in 0..<list.count { _ = try environment.check(pool[list, position]) }
    }
    signatures[index].isChecked = true
  }

  /// Takes stock after the last instruction.
  private mutating func finish(_ offset: Int) throws {
    try checkHeight()
    meter.left = sliceEnd &- offset
    try meter.charge(0)
    // A vector takes two slots; the locals may be zeroed with the slot after them.
    frameSlotCount += operands.roomCount * (features.contains(.simd) ? 2 : 1) + 1
  }

  private func checkHeight() throws(ValidationError) {
    if operands.hasOverflowed { throw ValidationError.tooManySlots(frameSlotCount + operands.roomCount) }
  }

  // MARK: An instruction

  /// Checks one instruction, then announces it if it can be reached.
  @inline(__always) private mutating func step(_ instruction: inout DecodedInstruction, _ reader: InstructionReader) throws {
    let opcode = instruction.opcode
    let shape = unsafe shapes + Int(opcode.rawValue)
    if unsafe _slowPath(!features.contains(shape.pointee.feature)) { try unsafe refuse(opcode, shape.pointee.feature) }
    let isAnnounced = sink.isReachable
    if isAnnounced { unsafe sink.beginInstruction(cost: shape.pointee.cost, at: instruction.byteOffset) }
    switch unsafe shape.pointee.rule {
    case .binary:
      try unsafe replaceTwo(shape.pointee.operand, by: shape.pointee.result)
      if isAnnounced { unsafe sink.binary(opcode, shape.pointee.valueType) }
    case .unary:
      try unsafe replace(shape.pointee.operand, by: shape.pointee.result)
      if isAnnounced { unsafe sink.unary(opcode, shape.pointee.valueType) }
    case .test:
      try unsafe replace(shape.pointee.operand, by: shape.pointee.result)
      if isAnnounced { unsafe sink.test(shape.pointee.valueType) }
    case .constant:
      unsafe push(shape.pointee.result)
      if isAnnounced { unsafe sink.constant(instruction.bits, shape.pointee.valueType) }
    case .load:
      let address = try address(of: instruction)
      try unsafe load(address, shape.pointee.result)
      if isAnnounced { unsafe sink.load(opcode, memory: instruction.index, offset: instruction.bits, is32: address == .i32, shape.pointee.valueType) }
    case .store:
      let address = try address(of: instruction)
      try unsafe store(address, shape.pointee.operand)
      if isAnnounced { sink.store(opcode, memory: instruction.index, offset: instruction.bits, is32: address == .i32) }
    case .localGet:
      try localGet(instruction.index)
      if isAnnounced { sink.localGet(Int(instruction.index)) }
    case .localSet:
      try localSet(instruction.index)
      if isAnnounced { sink.localSet(Int(instruction.index)) }
    case .localTee:
      try localTee(instruction.index)
      if isAnnounced { sink.localTee(Int(instruction.index)) }
    case .notExecuted: throw ValidationError(.featureNotExecuted, "the instruction \(opcode.mnemonic) is not executed yet")
    case .special(let rule):
      try stepSpecial(rule, &instruction, reader, isAnnounced)
      if _slowPath(operands.hasOverflowed) { try checkHeight() }
    }
  }

  @inline(never) private func refuse(_ opcode: Opcode, _ feature: Feature) throws(ValidationError) {
    try environment.require(feature, for: "the instruction \(opcode.mnemonic)")
  }
}

/// The locals whose types are written out, one by one. WHY: nearly all bodies have fewer, and this many are written in less time than a body takes to begin.
private let writtenLocalCount = 1_024
