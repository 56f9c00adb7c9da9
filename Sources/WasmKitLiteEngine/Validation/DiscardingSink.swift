// Validation alone: nothing is made of the instructions.

/// A sink without effect. It asks for no instruction, so the walk announces none.
struct DiscardingSink: InstructionSink {
  /// The bytes of lists that are kept meanwhile for the next body that code is made of.
  let workingByteCount: Int
  static var makesCode: Bool { @inline(__always) get { false } }
  var isReachable: Bool { @inline(__always) get { false } }
  var hasRoom: Bool { @inline(__always) get { true } }

  @inline(__always)
  mutating func begin(parameters: TypeRange, results: TypeRange, locals: borrowing GrowingList<OperandType>, _ types: borrowing TypePool) {}
  @inline(__always) mutating func beginInstruction(cost: UInt8, at byteOffset: Int) {}
  @inline(__always) mutating func endInstruction() {}
  @inline(__always) func checkFrame() {}
  @inline(__always) func checkLength() {}

  @inline(__always) mutating func constant(_ bits: UInt64, _ type: ValueType) {}
  @inline(__always) mutating func unary(_ opcode: Opcode, _ result: ValueType) {}
  @inline(__always) mutating func binary(_ opcode: Opcode, _ result: ValueType) {}
  @inline(__always) mutating func test(_ operand: ValueType) {}
  @inline(__always) mutating func wide(_ opcode: Opcode, operandCount: Int) {}
  @inline(__always) mutating func drop() {}
  @inline(__always) mutating func select(_ type: ValueType) {}
  @inline(__always) mutating func localGet(_ local: Int) {}
  @inline(__always) mutating func localSet(_ local: Int) {}
  @inline(__always) mutating func localTee(_ local: Int) {}
  @inline(__always) mutating func globalGet(_ global: UInt32, _ type: ValueType) {}
  @inline(__always) mutating func globalSet(_ global: UInt32) {}
  @inline(__always) mutating func load(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool, _ result: ValueType) {}
  @inline(__always) mutating func store(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool) {}
  @inline(__always) mutating func atomic(_ opcode: Opcode, memory: UInt32, offset: UInt64, operandCount: Int, _ result: ValueType?) {}
  @inline(__always) mutating func memorySize(_ memory: UInt32, _ addressType: ValueType) {}
  @inline(__always) mutating func memoryGrow(_ memory: UInt32, _ addressType: ValueType) {}
  @inline(__always) mutating func memoryFill(_ memory: UInt32) {}
  @inline(__always) mutating func memoryCopy(to destination: UInt32, from source: UInt32) {}
  @inline(__always) mutating func memoryInit(_ memory: UInt32, data: UInt32) {}
  @inline(__always) mutating func dataDrop(_ data: UInt32) {}
  @inline(__always) mutating func tableGet(_ table: UInt32, _ element: ValueType) {}
  @inline(__always) mutating func tableSet(_ table: UInt32) {}
  @inline(__always) mutating func tableSize(_ table: UInt32, _ addressType: ValueType) {}
  @inline(__always) mutating func tableGrow(_ table: UInt32, _ addressType: ValueType) {}
  @inline(__always) mutating func tableFill(_ table: UInt32) {}
  @inline(__always) mutating func tableCopy(to destination: UInt32, from source: UInt32) {}
  @inline(__always) mutating func tableInit(_ table: UInt32, element: UInt32) {}
  @inline(__always) mutating func elemDrop(_ element: UInt32) {}
  @inline(__always) mutating func refIsNull() {}
  @inline(__always) mutating func refFunc(_ function: UInt32, _ type: ValueType) {}
  @inline(__always) mutating func refAsNonNull(_ type: ValueType) {}
  @inline(__always) mutating func brOnNull(_ depth: Int, nonNullType: ValueType) {}
  @inline(__always) mutating func brOnNonNull(_ depth: Int) {}
  @inline(__always) mutating func beginBlock(parameters: TypeRange, results: TypeRange) {}
  @inline(__always) mutating func beginLoop(parameters: TypeRange, results: TypeRange) {}
  @inline(__always) mutating func beginIf(parameters: TypeRange, results: TypeRange) {}
  @inline(__always) mutating func beginDead() {}
  @inline(__always) mutating func beginElse(_ types: borrowing TypePool) {}
  @inline(__always) mutating func endBlock(_ types: borrowing TypePool) {}
  @inline(__always) mutating func unreachable() {}
  @inline(__always) mutating func br(_ depth: Int) {}
  @inline(__always) mutating func brIf(_ depth: Int) {}
  @inline(__always) mutating func brTable(_ labels: [UInt32]) {}
  @inline(__always) mutating func `return`() {}
  @inline(__always) mutating func call(_ function: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func callIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func callRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func returnCall(_ function: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func returnCallIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func returnCallRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {}
  @inline(__always) mutating func `throw`(_ tag: UInt32, payload: TypeRange) {}
  @inline(__always) mutating func throwRef() {}
  @inline(__always)
  mutating func beginTryTable(parameters: TypeRange, results: TypeRange, catches: [CatchTarget], exception: ValueType, _ types: borrowing TypePool) {}
  @inline(__always) mutating func beginTry(parameters: TypeRange, results: TypeRange) {}
  @inline(__always) mutating func beginCatch(tag: UInt32?, payload: TypeRange, exception: ValueType, _ types: borrowing TypePool) {}
  @inline(__always) mutating func rethrow(_ depth: Int) {}
  @inline(__always) mutating func delegate(_ depth: Int, _ types: borrowing TypePool) {}
}
