// What the validator's loop asks of every instruction, boiled down from the table to a few bytes each.

/// The rule that types an instruction.
enum TypingRule: UInt8 {
  case binary, unary, ternary, compare, test, convert, constant, load, store, other
}

/// A row of the instruction table, as small as the walk over a body needs it.
struct OpcodeShape {
  var rule: TypingRule
  /// The type of the operands; of a load's or store's value.
  var operand: ValueType
  var result: ValueType
  var feature: Feature
  /// The fuel that the instruction takes: nothing for structure, one for work.
  var cost: UInt8

  static let all: ContiguousArray<OpcodeShape> = ContiguousArray(InstructionTable.rows.map(OpcodeShape.init))

  private init(_ row: Instruction) {
    feature = row.feature
    switch row.opcode {
    case .nop, .block, .loop, .else, .end, .drop, .try, .catch, .catchAll, .delegate, .tryTable: cost = 0
    default: cost = 1
    }
    (operand, result) = (.i32, .i32)
    switch row.signature {
    case .binary(let type): (rule, operand, result) = (.binary, type, type)
    case .unary(let type): (rule, operand, result) = (.unary, type, type)
    case .ternary(let type): (rule, operand, result) = (.ternary, type, type)
    case .compare(let type): (rule, operand) = (.compare, type)
    case .test(let type): (rule, operand) = (.test, type)
    case .convert(let from, let to): (rule, operand, result) = (.convert, from, to)
    case .constant(let type): (rule, result) = (.constant, type)
    case .load where row.feature == .threads, .store where row.feature == .threads: rule = .other
    case .load(let type): (rule, operand, result) = (.load, type, type)
    case .store(let type): (rule, operand) = (.store, type)
    case .loadLane, .replaceLane, .shift, .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange, .wide, .nothing, .special: rule = .other
    }
  }
}
