// The events of a walk over a function body: each instruction, after its check, with the types that validation has found.

/// A catch clause with its payload.
struct CatchTarget {
  /// Nil catches everything.
  var tag: UInt32?
  var wantsReference: Bool
  /// The label, counted from outside of the try block.
  var depth: Int
  var payload: TypeRange
}

/// The receiver of the instructions of a body that are valid, in their order.
///
/// Unreachable instructions are not announced, but for the structure of blocks. Lists of types are ranges of the validator's pool, `types` where an event
/// needs to look into it; a range is valid as long as the validator.
protocol InstructionSink: ~Copyable {
  /// Whether code is made of the instructions. WHY: then a list of types takes more fuel, and each local's type is written out.
  static var makesCode: Bool { get }
  /// Whether the next instruction is announced.
  var isReachable: Bool { get }
  /// Whether the frame is not full.
  var hasRoom: Bool { get }
  /// The bytes of all lists that grow with a body.
  var workingByteCount: Int { get }

  // MARK: The walk

  /// A body begins.
  mutating func begin(parameters: TypeRange, results: TypeRange, locals: borrowing GrowingList<OperandType>, _ types: borrowing TypePool) throws(ValidationError)
  /// A reachable instruction begins that takes so much fuel.
  mutating func beginInstruction(cost: UInt8, at byteOffset: Int)
  /// An instruction has ended.
  mutating func endInstruction()
  /// Fails if the frame has too many slots.
  func checkFrame() throws(ValidationError)
  /// Fails if there is no memory for what was made of the body.
  func checkLength() throws(ResourceExhaustion)

  // MARK: Numeric instructions

  mutating func constant(_ bits: UInt64, _ type: ValueType)
  mutating func unary(_ opcode: Opcode, _ result: ValueType)
  mutating func binary(_ opcode: Opcode, _ result: ValueType)
  mutating func test(_ operand: ValueType)
  mutating func wide(_ opcode: Opcode, operandCount: Int)

  // MARK: Parametric and variable instructions

  mutating func drop()
  mutating func select(_ type: ValueType)
  mutating func localGet(_ local: Int)
  mutating func localSet(_ local: Int)
  mutating func localTee(_ local: Int)
  mutating func globalGet(_ global: UInt32, _ type: ValueType)
  mutating func globalSet(_ global: UInt32)

  // MARK: Memory instructions

  /// A load. `is32` states whether the memory has 32-bit addresses.
  mutating func load(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool, _ result: ValueType)
  mutating func store(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool)
  /// An atomic access of so many operands besides the address, with a result or without.
  mutating func atomic(_ opcode: Opcode, memory: UInt32, offset: UInt64, operandCount: Int, _ result: ValueType?)
  mutating func memorySize(_ memory: UInt32, _ addressType: ValueType)
  mutating func memoryGrow(_ memory: UInt32, _ addressType: ValueType)
  mutating func memoryFill(_ memory: UInt32)
  mutating func memoryCopy(to destination: UInt32, from source: UInt32)
  mutating func memoryInit(_ memory: UInt32, data: UInt32)
  mutating func dataDrop(_ data: UInt32)

  // MARK: Table instructions

  mutating func tableGet(_ table: UInt32, _ element: ValueType)
  mutating func tableSet(_ table: UInt32)
  mutating func tableSize(_ table: UInt32, _ addressType: ValueType)
  mutating func tableGrow(_ table: UInt32, _ addressType: ValueType)
  mutating func tableFill(_ table: UInt32)
  mutating func tableCopy(to destination: UInt32, from source: UInt32)
  mutating func tableInit(_ table: UInt32, element: UInt32)
  mutating func elemDrop(_ element: UInt32)

  // MARK: Reference instructions

  mutating func refIsNull()
  mutating func refFunc(_ function: UInt32, _ type: ValueType)
  mutating func refAsNonNull(_ type: ValueType)
  mutating func brOnNull(_ depth: Int, nonNullType: ValueType)
  mutating func brOnNonNull(_ depth: Int)

  // MARK: Blocks

  mutating func beginBlock(parameters: TypeRange, results: TypeRange)
  mutating func beginLoop(parameters: TypeRange, results: TypeRange)
  mutating func beginIf(parameters: TypeRange, results: TypeRange)
  /// A block begins, of any kind, in unreachable code.
  mutating func beginDead()
  /// The second arm of an `if` begins, reachable or not.
  mutating func beginElse(_ types: borrowing TypePool)
  /// The innermost block ends, reachable or not, or the function.
  mutating func endBlock(_ types: borrowing TypePool)

  // MARK: Branches and calls

  mutating func unreachable()
  mutating func br(_ depth: Int)
  mutating func brIf(_ depth: Int)
  /// The depths of the labels, the default one last.
  mutating func brTable(_ labels: [UInt32])
  mutating func `return`()
  mutating func call(_ function: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)
  mutating func callIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)
  mutating func callRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)
  mutating func returnCall(_ function: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)
  mutating func returnCallIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)
  mutating func returnCallRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool)

  // MARK: Exceptions

  mutating func `throw`(_ tag: UInt32, payload: TypeRange)
  mutating func throwRef()
  mutating func beginTryTable(parameters: TypeRange, results: TypeRange, catches: [CatchTarget], exception: ValueType, _ types: borrowing TypePool)
  mutating func beginTry(parameters: TypeRange, results: TypeRange)
  /// A handler of a `try` begins, reachable or not: for a tag, or for everything.
  mutating func beginCatch(tag: UInt32?, payload: TypeRange, exception: ValueType, _ types: borrowing TypePool)
  mutating func rethrow(_ depth: Int)
  /// A `try` block ends, reachable or not, whose exceptions the block of a label handles; the label is counted from outside of it.
  mutating func delegate(_ depth: Int, _ types: borrowing TypePool)
}
