// Memories, atomic accesses included.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#memory-instructions

extension ValidationAlgorithm where Self: ~Copyable {
  /// Checks alignment, memory and offset of an access; gives the type of addresses. Spec: `memarg`.
  @inline(__always) func address(_ memory: UInt32, alignment: UInt8, natural: UInt8, offset: UInt64) throws(ValidationError) -> OperandType? {
    if _fastPath(memory == 0 && hasMemory32 && alignment <= natural && offset <= UInt64(UInt32.max)) { return .i32 }
    return try checkMemoryArgument(memory, alignment: alignment, natural: natural, offset: offset)
  }

  /// `t.load`: [address] -> [t]
  @inline(__always) @discardableResult mutating func load(_ address: OperandType, _ type: OperandType) throws(ValidationError) -> Bool {
    try replace(address, by: type)
  }

  /// `t.store`: [address t] -> []
  @inline(__always) @discardableResult mutating func store(_ address: OperandType, _ type: OperandType) throws(ValidationError) -> Bool {
    try pop(address, type)
  }
}

extension FunctionValidator where Sink: ~Copyable {
  @inline(__always) func address(of instruction: borrowing DecodedInstruction) throws(ValidationError) -> OperandType {
    // Never nil: the validator takes every step.
    try address(instruction.index, alignment: instruction.alignment, natural: instruction.naturalAlignment, offset: instruction.bits) ?? .i32
  }

  @inline(never)
  func checkMemoryArgument(_ memory: UInt32, alignment: UInt8, natural: UInt8, offset: UInt64) throws(ValidationError) -> OperandType? {
    let memory = try environment.memory(memory)
    guard alignment <= natural else {
      throw ValidationError(.alignment, "alignment must not be larger than natural: found 2^\(alignment), natural is 2^\(natural)")
    }
    if memory.addressType == .i32, offset > UInt64(UInt32.max) {
      throw ValidationError(.offsetOutOfRange, "offset out of range: \(offset) for 32-bit addresses")
    }
    return OperandType(memory.addressType.valueType)
  }

  /// `memory.size x`: [] -> [address]
  mutating func stepMemorySize(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try environment.memory(index).addressType.valueType
    push(value: type)
    if isAnnounced { sink.memorySize(index, type) }
  }

  /// `memory.grow x`: [address] -> [address]
  mutating func stepMemoryGrow(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try environment.memory(index).addressType.valueType
    try pop(value: type)
    push(value: type)
    if isAnnounced { sink.memoryGrow(index, type) }
  }

  /// `memory.fill x`: [address i32 address] -> []
  mutating func stepMemoryFill(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try environment.memory(index).addressType.valueType
    try pop(value: type)
    try pop(.i32)
    try pop(value: type)
    if isAnnounced { sink.memoryFill(index) }
  }

  /// `memory.copy x y`: [address(x) address(y) the smaller] -> []
  mutating func stepMemoryCopy(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let destination = try environment.memory(instruction.index).addressType
    let source = try environment.memory(instruction.secondIndex).addressType
    try pop(destination == .i64 && source == .i64 ? .i64 : .i32)
    try pop(value: source.valueType)
    try pop(value: destination.valueType)
    if isAnnounced { sink.memoryCopy(to: instruction.index, from: instruction.secondIndex) }
  }

  /// `memory.init x y`: [address(x) i32 i32] -> []
  mutating func stepMemoryInit(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws {
    guard environment.dataCount != nil else { throw DecodeError.dataCountSectionRequired(by: .memoryInit, at: instruction.byteOffset) }
    let type = try environment.memory(instruction.secondIndex).addressType.valueType
    try environment.checkData(instruction.index)
    try pop(.i32)
    try pop(.i32)
    try pop(value: type)
    if isAnnounced { sink.memoryInit(instruction.secondIndex, data: instruction.index) }
  }

  /// `data.drop x`: [] -> []
  mutating func stepDataDrop(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws {
    guard environment.dataCount != nil else { throw DecodeError.dataCountSectionRequired(by: .dataDrop, at: instruction.byteOffset) }
    try environment.checkData(instruction.index)
    if isAnnounced { sink.dataDrop(instruction.index) }
  }

  // MARK: Atomic accesses. Spec: the threads proposal

  mutating func stepAtomic(_ rule: SpecialRule, _ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let memory = try environment.memory(instruction.index)
    guard instruction.alignment == instruction.naturalAlignment else {
      throw ValidationError(
        .alignment, "alignment must be equal to natural: found 2^\(instruction.alignment), natural is 2^\(instruction.naturalAlignment)")
    }
    _ = try address(of: instruction)
    let shape = unsafe OpcodeShape.all + Int(instruction.opcode.rawValue)
    guard let (operands, result) = unsafe atomicSignature(rule, shape.pointee) else { return }
    for operand in operands.reversed() { try pop(operand) }
    try pop(value: memory.addressType.valueType)
    if let result { push(value: result) }
    if isAnnounced { sink.atomic(instruction.opcode, memory: instruction.index, offset: instruction.bits, operandCount: operands.count, result) }
  }

  /// The operands after the address, and the result; nil if it is no rule of an atomic access.
  private func atomicSignature(_ rule: SpecialRule, _ shape: OpcodeShape) -> (operands: [OperandType], result: ValueType?)? {
    if rule == .atomicLoad { return ([], shape.valueType) }
    if rule == .atomicStore { return ([shape.operand], nil) }
    if rule == .atomicNotify { return ([.i32], .i32) }
    if rule == .atomicWait { return ([shape.operand, .i64], .i32) }
    if rule == .atomicModify { return ([shape.operand], shape.valueType) }
    return rule == .atomicCompareExchange ? ([shape.operand, shape.operand], shape.valueType) : nil
  }
}
