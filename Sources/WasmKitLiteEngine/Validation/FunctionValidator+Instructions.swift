// The instructions with rules of their own. Each is checked as the specification says, then lowered.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html

extension FunctionValidator {
  /// Checks and lowers an instruction that no common rule types.
  @inline(never) mutating func stepSpecial(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, _ lowers: Bool) throws {
    let opcode = instruction.opcode
    let index = instruction.index
    switch opcode {
    case .unreachable:
      markUnreachable()
      if lowers { lowering.unreachable() }
    case .nop: break
    case .block, .loop, .if: try stepBlock(&instruction, lowers)
    case .else: try stepElse(&instruction)
    case .end: try stepEnd()
    case .br:
      let target = try control(index)
      try pop(controls[target].labelTypes)
      noteMoves(controls[target].labelTypes)
      markUnreachable()
      if lowers { lowering.br(Int(index)) }
    case .brIf:
      try pop(.i32)
      let types = controls[try control(index)].labelTypes
      noteMoves(types)
      try replace(types)
      if lowers { lowering.brIf(Int(index)) }
    case .brTable: try stepBrTable(&instruction, reader, lowers)
    case .return:
      noteMoves(resultTypes)
      try pop(resultTypes)
      markUnreachable()
      if lowers { lowering.return() }
    case .call:
      let type = try functionType(try environment.function(index))
      try pop(type.parameters)
      push(type.results)
      if lowers { lowering.call(index, parameters: type.parameters, results: type.results) }
    case .callIndirect:
      let type = try checkIndirectCall(&instruction)
      try pop(type.parameters)
      push(type.results)
      if lowers { lowering.callIndirect(type: index, table: instruction.secondIndex, parameters: type.parameters, results: type.results) }
    case .callRef:
      let type = try functionType(TypeIndex(index))
      try pop(value: .reference(try environment.check(ReferenceType(isNullable: true, .concrete(TypeIndex(index))))))
      try pop(type.parameters)
      push(type.results)
      if lowers { lowering.callRef(parameters: type.parameters, results: type.results) }
    case .returnCall:
      let type = try functionType(try environment.function(index))
      try checkTailCall(type.results)
      try pop(type.parameters)
      leave(with: type.results)
      if lowers { lowering.returnCall(index, parameters: type.parameters, results: type.results) }
    case .returnCallIndirect:
      let type = try checkIndirectCall(&instruction)
      try checkTailCall(type.results)
      try pop(type.parameters)
      leave(with: type.results)
      if lowers { lowering.returnCallIndirect(type: index, table: instruction.secondIndex, parameters: type.parameters, results: type.results) }
    case .returnCallRef:
      let type = try functionType(TypeIndex(index))
      try checkTailCall(type.results)
      try pop(value: .reference(try environment.check(ReferenceType(isNullable: true, .concrete(TypeIndex(index))))))
      try pop(type.parameters)
      leave(with: type.results)
      if lowers { lowering.returnCallRef(parameters: type.parameters, results: type.results) }
    case .throw, .throwRef, .tryTable, .try, .catch, .catchAll, .rethrow, .delegate: try stepException(&instruction, reader, lowers)
    case .drop:
      _ = try popAny()
      if lowers { _ = lowering.pop() }
    case .select, .selectT: try stepSelect(&instruction, reader, lowers)
    case .globalGet:
      let global = try environment.global(index)
      push(value: global.value)
      if lowers { lowering.globalGet(index, global.value) }
    case .globalSet:
      let global = try environment.global(index)
      guard global.isMutable else { throw ValidationError(.immutableGlobal, "immutable global \(index) cannot be set") }
      try pop(value: global.value)
      if lowers { lowering.globalSet(index) }
    case .tableGet, .tableSet, .tableGrow, .tableSize, .tableFill, .tableCopy, .tableInit, .elemDrop: try stepTable(&instruction, lowers)
    case .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop: try stepMemory(&instruction, lowers)
    case .refNull, .refIsNull, .refFunc, .refAsNonNull, .brOnNull, .brOnNonNull: try stepReference(&instruction, lowers)
    case .i64Add128, .i64Sub128, .i64MulWideS, .i64MulWideU: try stepWide(opcode, lowers)
    default:
      if opcode.row.feature == .threads { return try stepAtomic(&instruction, lowers) }
      // Everything else belongs to a feature that `require` has refused.
      throw ValidationError(.featureNotExecuted, "the instruction \(opcode.mnemonic) is not executed yet")
    }
  }

  /// Checks the table and takes the index of an indirect call; gives the function's type.
  private mutating func checkIndirectCall(_ instruction: inout DecodedInstruction) throws -> (parameters: TypeRange, results: TypeRange) {
    let table = try environment.table(instruction.secondIndex)
    guard environment.types.matches(table.element, .funcref) else {
      throw ValidationError.typeMismatch(expected: "a table of functions", found: "\(table.element)")
    }
    let type = try functionType(TypeIndex(instruction.index))
    try pop(value: table.addressType.valueType)
    return type
  }

  /// The results of a tail call are the function's own.
  private mutating func checkTailCall(_ results: TypeRange) throws(ValidationError) {
    guard matches(results, resultTypes) else { throw .typeMismatch(expected: "a function that gives \(text(resultTypes))", found: "one that gives \(text(results))") }
    // A call that leaves the module has the ordinary way back behind it.
    noteMoves(results)
  }

  /// Ends a block by a tail call: the frame has room for the results, which come to the operands where the callee could not take the frame over.
  private mutating func leave(with results: TypeRange) {
    push(results)
    markUnreachable()
  }

  /// Counts the moves that a branch with these values may take.
  @inline(__always) mutating func noteMoves(_ types: TypeRange) {
    if types.count > 1 {
      moveCount &+= types.count
      charge(list: types.count)
    }
  }

  // MARK: Blocks and branches

  private mutating func stepBlock(_ instruction: inout DecodedInstruction, _ lowers: Bool) throws {
    let type = try signature(instruction.blockType)
    if instruction.opcode == .if { try pop(.i32) }
    try pop(type.parameters)
    let kind: ControlFrame.Kind = instruction.opcode == .block ? .block : instruction.opcode == .loop ? .loop : .if
    open(kind, type.parameters, type.results)
    guard lowers else {
      if lowersCode { lowering.beginDead(.block) }
      return
    }
    switch kind {
    case .loop: lowering.beginLoop(parameters: type.parameters, results: type.results)
    case .if: lowering.beginIf(parameters: type.parameters, results: type.results)
    case .block, .else, .function, .tryTable, .try, .catch, .catchAll: lowering.beginBlock(parameters: type.parameters, results: type.results)
    }
  }

  private mutating func stepElse(_ instruction: inout DecodedInstruction) throws {
    guard controls[controls.count - 1].kind == .if else { throw DecodeError.endOpcodeExpected(found: .else, at: instruction.byteOffset) }
    let control = try close()
    open(.else, control.parameters, control.results)
    if lowersCode { lowering.beginElse() }
  }

  private mutating func stepEnd() throws {
    let control = try close()
    if control.kind == .if {
      // Without an else the parameters are the results. Spec: `if` with an empty second arm.
      guard matches(control.parameters, control.results) else {
        throw ValidationError.typeMismatch(expected: "\(text(control.results)) from the missing else", found: text(control.parameters))
      }
    }
    if lowersCode { lowering.endBlock() }
    push(control.results)
  }

  private mutating func stepBrTable(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, _ lowers: Bool) throws {
    try pop(.i32)
    var list = reader.list(of: instruction)
    var labels: [UInt32] = []
    for _ in 0..<instruction.listCount { labels.append(try list.readU32()) }
    guard let last = labels.last else { return }
    brTableCount &+= 1
    let expected = controls[try control(last)].labelTypes
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
      if !allowsDifferentTypes, !(0..<arity).allSatisfy({ lowering.pool[types, $0] == lowering.pool[expected, $0] }) {
        try environment.require(.labelsOfDifferentTypes)
      }
      if operands.hasOnTop(lowering.pool.operandTypes[from: Int(types.start)], count: arity) { continue }
      // Spec: `push_vals(pop_vals(label_types))`: what is on the stack stays, bottom included.
      let kept = Array(operands.block.suffix(arity))
      try popList(types)
      for type in kept { push(type) }
      // A body of many such instructions must not go on to the end of time.
      if sliceEnd < instruction.byteOffset { try endSlice(instruction.byteOffset) }
    }
    markUnreachable()
    if lowers { lowering.brTable(labels) }
  }

  // MARK: Operands and locals

  private mutating func stepSelect(_ instruction: inout DecodedInstruction, _ reader: InstructionReader, _ lowers: Bool) throws {
    try pop(.i32)
    if instruction.opcode == .selectT {
      guard instruction.listCount == 1 else { throw ValidationError(.invalidResultArity, "invalid result arity: select takes one type, found \(instruction.listCount)") }
      var list = reader.list(of: instruction)
      let type = try environment.check(try list.readValueType())
      try pop(value: type)
      try pop(value: type)
      push(value: type)
      if lowers { lowering.select(type) }
      return
    }
    let second = try popAny()
    let first = try popAny()
    for case .reference(let type)? in [first.valueType, second.valueType] { throw ValidationError.typeMismatch(expected: "a number or vector", found: "\(type)") }
    if first != .bottom, second != .bottom, first != second { throw ValidationError.typeMismatch(expected: first.description, found: second.description) }
    let result = first == .bottom ? second : first
    push(result)
    if lowers, let type = result.valueType { lowering.select(type) }
  }

  // MARK: Memory

  /// Checks alignment, memory and offset of a load or store. Spec: [memarg](https://webassembly.github.io/spec/core/valid/instructions.html#memory-instructions).
  @inline(__always) mutating func checkMemoryArgument(_ memory: UInt32, _ instruction: inout DecodedInstruction) throws(ValidationError) -> OperandType {
    if _fastPath(memory == 0 && hasMemory32 && instruction.alignment <= instruction.naturalAlignment && instruction.bits <= UInt64(UInt32.max)) { return .i32 }
    return try checkMemoryArgument(memory, alignment: instruction.alignment, natural: instruction.naturalAlignment, offset: instruction.bits)
  }

  @inline(never) private mutating func checkMemoryArgument(
    _ memory: UInt32, alignment: UInt8, natural: UInt8, offset: UInt64
  ) throws(ValidationError) -> OperandType {
    let memory = try environment.memory(memory)
    guard alignment <= natural else {
      throw ValidationError(.alignment, "alignment must not be larger than natural: found 2^\(alignment), natural is 2^\(natural)")
    }
    if memory.addressType == .i32, offset > UInt64(UInt32.max) {
      throw ValidationError(.offsetOutOfRange, "offset out of range: \(offset) for 32-bit addresses")
    }
    return OperandType(memory.addressType.valueType)
  }

  private mutating func stepMemory(_ instruction: inout DecodedInstruction, _ lowers: Bool) throws {
    let index = instruction.index
    switch instruction.opcode {
    case .memorySize:
      let type = try environment.memory(index).addressType.valueType
      push(value: type)
      if lowers { lowering.memorySize(index, type) }
    case .memoryGrow:
      let type = try environment.memory(index).addressType.valueType
      try pop(value: type)
      push(value: type)
      if lowers { lowering.indexedUnary(wkl_memory_grow, index, type) }
    case .memoryFill:
      let type = try environment.memory(index).addressType.valueType
      try pop(value: type)
      try pop(.i32)
      try pop(value: type)
      if lowers { lowering.bulk(.memoryFill, index) }
    case .memoryCopy:
      let destination = try environment.memory(index).addressType
      let source = try environment.memory(instruction.secondIndex).addressType
      try pop(destination == .i64 && source == .i64 ? .i64 : .i32)
      try pop(value: source.valueType)
      try pop(value: destination.valueType)
      if lowers { lowering.bulk(.memoryCopy, index, instruction.secondIndex) }
    case .memoryInit:
      guard environment.dataCount != nil else { throw DecodeError.dataCountSectionRequired(by: .memoryInit, at: instruction.byteOffset) }
      let type = try environment.memory(instruction.secondIndex).addressType.valueType
      try environment.checkData(index)
      try pop(.i32)
      try pop(.i32)
      try pop(value: type)
      if lowers { lowering.bulk(.memoryInit, instruction.secondIndex, index) }
    default:
      guard environment.dataCount != nil else { throw DecodeError.dataCountSectionRequired(by: .dataDrop, at: instruction.byteOffset) }
      try environment.checkData(index)
      if lowers { lowering.drop(wkl_data_drop, segment: index) }
    }
  }

  // MARK: Atomics and wide arithmetic

  private mutating func stepAtomic(_ instruction: inout DecodedInstruction, _ lowers: Bool) throws {
    let opcode = instruction.opcode
    if opcode == .atomicFence { return }
    let memory = try environment.memory(instruction.index)
    guard instruction.alignment == instruction.naturalAlignment else {
      throw ValidationError(
        .alignment, "alignment must be equal to natural: found 2^\(instruction.alignment), natural is 2^\(instruction.naturalAlignment)")
    }
    _ = try checkMemoryArgument(instruction.index, &instruction)
    let operands: [ValueType]
    let result: ValueType?
    switch opcode.row.signature {
    case .load(let type): (operands, result) = ([], type)
    case .store(let type): (operands, result) = ([type], nil)
    case .atomicNotify: (operands, result) = ([.i32], .i32)
    case .atomicWait(let type): (operands, result) = ([type, .i64], .i32)
    case .atomicModify(let type): (operands, result) = ([type], type)
    case .atomicCompareExchange(let type): (operands, result) = ([type, type], type)
    default: return
    }
    for operand in operands.reversed() { try pop(value: operand) }
    try pop(value: memory.addressType.valueType)
    if let result { push(value: result) }
    if lowers { lowering.atomic(opcode, memory: instruction.index, offset: instruction.bits, operandCount: operands.count, result) }
  }

  private mutating func stepWide(_ opcode: Opcode, _ lowers: Bool) throws {
    let isSum = opcode == .i64Add128 || opcode == .i64Sub128
    for _ in 0..<(isSum ? 4 : 2) { try pop(.i64) }
    push(.i64)
    push(.i64)
    guard lowers else { return }
    switch opcode {
    case .i64Add128: lowering.wide(wkl_i64_add128, operandCount: 4)
    case .i64Sub128: lowering.wide(wkl_i64_sub128, operandCount: 4)
    case .i64MulWideS: lowering.wide(wkl_i64_mul_wide_s, operandCount: 2)
    default: lowering.wide(wkl_i64_mul_wide_u, operandCount: 2)
    }
  }

  // MARK: Tables

  private mutating func stepTable(_ instruction: inout DecodedInstruction, _ lowers: Bool) throws {
    let index = instruction.index
    switch instruction.opcode {
    case .tableGet:
      let table = try environment.table(index)
      try pop(value: table.addressType.valueType)
      push(value: .reference(table.element))
      if lowers { lowering.indexedUnary(wkl_table_get, index, .reference(table.element)) }
    case .tableSet:
      let table = try environment.table(index)
      try pop(value: .reference(table.element))
      try pop(value: table.addressType.valueType)
      if lowers { lowering.tableSet(index) }
    case .tableSize:
      let type = try environment.table(index).addressType.valueType
      push(value: type)
      if lowers { lowering.tableSize(index, type) }
    case .tableGrow:
      let table = try environment.table(index)
      try pop(value: table.addressType.valueType)
      try pop(value: .reference(table.element))
      push(value: table.addressType.valueType)
      if lowers { lowering.tableGrow(index, table.addressType.valueType) }
    case .tableFill:
      let table = try environment.table(index)
      try pop(value: table.addressType.valueType)
      try pop(value: .reference(table.element))
      try pop(value: table.addressType.valueType)
      if lowers { lowering.bulk(.tableFill, index) }
    case .tableCopy:
      let destination = try environment.table(index)
      let source = try environment.table(instruction.secondIndex)
      guard environment.types.matches(source.element, destination.element) else {
        throw ValidationError.typeMismatch(expected: "elements of type \(destination.element)", found: "\(source.element)")
      }
      try pop(destination.addressType == .i64 && source.addressType == .i64 ? .i64 : .i32)
      try pop(value: source.addressType.valueType)
      try pop(value: destination.addressType.valueType)
      if lowers { lowering.bulk(.tableCopy, index, instruction.secondIndex) }
    case .tableInit:
      let table = try environment.table(instruction.secondIndex)
      let element = try environment.elementType(index)
      guard environment.types.matches(element, table.element) else {
        throw ValidationError.typeMismatch(expected: "elements of type \(table.element)", found: "\(element)")
      }
      try pop(.i32)
      try pop(.i32)
      try pop(value: table.addressType.valueType)
      if lowers { lowering.bulk(.tableInit, instruction.secondIndex, index) }
    default:
      _ = try environment.elementType(index)
      if lowers { lowering.drop(wkl_elem_drop, segment: index) }
    }
  }

  // MARK: References

  private mutating func stepReference(_ instruction: inout DecodedInstruction, _ lowers: Bool) throws {
    let index = instruction.index
    switch instruction.opcode {
    case .refNull:
      let type = ValueType.reference(try environment.check(instruction.referenceType.nullable(true)))
      push(value: type)
      if lowers { lowering.pushConstant(0, type) }
    case .refIsNull:
      _ = try popReference()
      push(.i32)
      if lowers { lowering.refIsNull() }
    case .refFunc:
      let type = try environment.function(index)
      guard environment.isDeclaredFunction(index) else {
        throw ValidationError(.undeclaredFunctionReference, "undeclared function reference: function \(index) is named nowhere outside of bodies")
      }
      let reference = ValueType.reference(ReferenceType(isNullable: false, .concrete(type)))
      push(value: reference)
      if lowers { lowering.refFunc(index, reference) }
    case .refAsNonNull:
      let type = try popReference()
      let nonNull = type.map { ValueType.reference($0.nullable(false)) }
      push(nonNull.map { OperandType($0) } ?? .bottom)
      if lowers, let nonNull { lowering.refAsNonNull(nonNull) }
    case .brOnNull:
      let type = try popReference()
      let types = controls[try control(index)].labelTypes
      noteMoves(types)
      try replace(types)
      let nonNull = type.map { ValueType.reference($0.nullable(false)) }
      push(nonNull.map { OperandType($0) } ?? .bottom)
      if lowers, let nonNull { lowering.brOnNull(Int(index), nonNullType: nonNull) }
    default:
      let types = controls[try control(index)].labelTypes
      guard types.count > 0, case .reference(let last) = lowering.pool[types, types.count - 1] else {
        throw ValidationError.typeMismatch(expected: "a label that takes a reference last", found: text(types))
      }
      try pop(value: .reference(last.nullable(true)))
      noteMoves(types)
      var before = types
      before.count -= 1
      try replace(before)
      if lowers { lowering.brOnNonNull(Int(index)) }
    }
  }
}
