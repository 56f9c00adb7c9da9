// What the validator's loop asks of every instruction, boiled down from the table to a few bytes each.

/// The rule that types an instruction.
enum TypingRule: UInt8 {
  case binary, unary, ternary, test, constant, load, store, localGet, localSet, localTee, other
}

/// A row of the instruction table, as small as the walk over a body needs it.
struct OpcodeShape {
  /// The type of the operands; of a load's or store's value.
  var operand: OperandType
  var result: OperandType
  /// The result as lowering knows it; of a test the operand.
  var valueType = ValueType.i32
  var rule: TypingRule
  var feature: Feature
  /// The fuel that the instruction takes: nothing for structure, one for most work.
  var cost: UInt8

  /// The shapes in the order of the opcodes.
  // SAFETY: allocated and filled once, under the lock of a static's initialisation, never written again and never freed; an opcode's raw value is its row.
  nonisolated(unsafe) static let all: UnsafePointer<OpcodeShape> = {
    let shapes = UnsafeMutablePointer<OpcodeShape>.allocate(capacity: InstructionTable.rows.count)
    for (index, row) in InstructionTable.rows.enumerated() { (shapes + index).initialize(to: OpcodeShape(row)) }
    return UnsafePointer(shapes)
  }()

  private init(_ row: Instruction) {
    feature = row.feature
    switch row.opcode {
    case .nop, .block, .loop, .else, .end, .drop, .try, .catch, .catchAll, .delegate, .tryTable: cost = 0
    // What asks the store, or wakes other threads, takes as long as so many others.
    case .memoryGrow, .tableGrow, .memoryAtomicNotify, .memoryAtomicWait32, .memoryAtomicWait64: cost = 32
    default: cost = 1
    }
    (operand, result) = (.i32, .i32)
    switch row.signature {
    case .binary(let type): (rule, operand, result, valueType) = (.binary, OperandType(type), OperandType(type), type)
    case .unary(let type): (rule, operand, result, valueType) = (.unary, OperandType(type), OperandType(type), type)
    case .ternary(let type): (rule, operand, result, valueType) = (.ternary, OperandType(type), OperandType(type), type)
    case .compare(let type): (rule, operand) = (.binary, OperandType(type))
    case .test(let type): (rule, operand, valueType) = (.test, OperandType(type), type)
    case .convert(let from, let to): (rule, operand, result, valueType) = (.unary, OperandType(from), OperandType(to), to)
    case .constant(let type): (rule, result, valueType) = (.constant, OperandType(type), type)
    case .load where row.feature == .threads, .store where row.feature == .threads: rule = .other
    case .load(let type): (rule, operand, result, valueType) = (.load, OperandType(type), OperandType(type), type)
    case .store(let type): (rule, operand) = (.store, OperandType(type))
    case .special where row.opcode == .localGet: rule = .localGet
    case .special where row.opcode == .localSet: rule = .localSet
    case .special where row.opcode == .localTee: rule = .localTee
    case .loadLane, .replaceLane, .shift, .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange, .wide, .nothing, .special: rule = .other
    }
  }
}
