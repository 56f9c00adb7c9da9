// What the validator's loop asks of every instruction, boiled down from the table to a few bytes each.

/// A row of the instruction table, as small as the walk over a body needs it.
struct OpcodeShape {
  /// The type of the operands; of a load's or store's value.
  private(set) var operand = OperandType.i32
  private(set) var result = OperandType.i32
  /// The result as it is announced; of a test the operand.
  private(set) var valueType = ValueType.i32
  private(set) var rule: TypingRule
  private(set) var constantRule = ConstantRule.notConstant
  let feature: Feature
  /// The fuel that the instruction takes: nothing for structure, one for most work.
  private(set) var cost: UInt8 = 1

  /// The shapes in the order of the opcodes.
  // SAFETY: allocated and filled once, under the lock of a static's initialisation, never written again and never freed; an opcode's raw value is its row.
  nonisolated(unsafe) static let all: UnsafePointer<OpcodeShape> = {
    let shapes = UnsafeMutablePointer<OpcodeShape>.allocate(capacity: InstructionTable.rows.count)
    for (index, row) in InstructionTable.rows.enumerated() { unsafe (shapes + index).initialize(to: OpcodeShape(row)) }
    for (opcode, rule) in [(Opcode.localGet, TypingRule.localGet), (.localSet, .localSet), (.localTee, .localTee)] { unsafe shapes[Int(opcode.rawValue)].rule = rule }
    for (opcode, rule) in SpecialRule.instructions { unsafe shapes[Int(opcode.rawValue)].rule = .special(rule) }
    for (opcode, rule) in ConstantRule.constant { unsafe shapes[Int(opcode.rawValue)].constantRule = rule }
    for opcode in structure { unsafe shapes[Int(opcode.rawValue)].cost = 0 }
    for opcode in slow { unsafe shapes[Int(opcode.rawValue)].cost = 32 }
    return unsafe UnsafePointer(shapes)
  }()

  private static let structure: [Opcode] = [.nop, .block, .loop, .else, .end, .drop, .try, .catch, .catchAll, .delegate, .tryTable]
  /// What asks the store, or wakes other threads, takes as long as that many others.
  private static let slow: [Opcode] = [.memoryGrow, .tableGrow, .memoryAtomicNotify, .memoryAtomicWait32, .memoryAtomicWait64]

  private init(_ row: Instruction) {
    feature = row.feature
    let isAtomic = row.feature == .threads
    switch row.signature {
    case .binary(let type): (rule, operand, result, valueType) = (.binary, OperandType(type), OperandType(type), type)
    case .unary(let type): (rule, operand, result, valueType) = (.unary, OperandType(type), OperandType(type), type)
    case .compare(let type): (rule, operand) = (.binary, OperandType(type))
    case .test(let type): (rule, operand, valueType) = (.test, OperandType(type), type)
    case .convert(let from, let to): (rule, operand, result, valueType) = (.unary, OperandType(from), OperandType(to), to)
    case .constant(let type): (rule, result, valueType) = (.constant, OperandType(type), type)
    case .load(let type): (rule, operand, result, valueType) = (isAtomic ? .special(.atomicLoad) : .load, OperandType(type), OperandType(type), type)
    case .store(let type): (rule, operand) = (isAtomic ? .special(.atomicStore) : .store, OperandType(type))
    case .atomicNotify: rule = .special(.atomicNotify)
    case .atomicWait(let type): (rule, operand) = (.special(.atomicWait), OperandType(type))
    case .atomicModify(let type): (rule, operand, result, valueType) = (.special(.atomicModify), OperandType(type), OperandType(type), type)
    case .atomicCompareExchange(let type):
      (rule, operand, result, valueType) = (.special(.atomicCompareExchange), OperandType(type), OperandType(type), type)
    case .wide: rule = .special(.wide)
    // Those that are executed have a rule of their own, see above.
    case .ternary, .loadLane, .replaceLane, .shift, .nothing, .special: rule = .notExecuted
    }
  }
}

extension Opcode {
  /// The operand type of a comparison.
  var comparedType: ValueType { unsafe OpcodeShape.all[Int(rawValue)].operand.valueType ?? .i32 }
}
