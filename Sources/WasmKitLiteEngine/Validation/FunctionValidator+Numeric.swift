// Numeric and parametric instructions. The rules of nearly all numeric ones are their signatures in the table: see `step`.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#numeric-instructions

extension ValidationAlgorithm where Self: ~Copyable {
  /// `drop`: [t] -> []
  @inline(__always) @discardableResult mutating func drop() throws(ValidationError) -> Bool { try takeAny() != nil }

  /// `select`: [t t i32] -> [t], for a number or vector type; gives it, or bottom.
  @inline(__always) mutating func select() throws(ValidationError) -> OperandType? {
    guard try pop(.i32), let second = try takeAny(), let first = try takeAny() else { return nil }
    if first == second, first.isNumber { return push(first) ? first : nil }
    for operand in [first, second] {
      guard case .reference(let type)? = operand.valueType else { continue }
      guard try fail(.typeMismatch(expected: "a number or vector", found: "\(type)")) else { return nil }
    }
    if first != .bottom, second != .bottom, first != second {
      guard try fail(.typeMismatch(expected: first.description, found: second.description)) else { return nil }
    }
    let result = first == .bottom ? second : first
    return push(result) ? result : nil
  }
}

extension FunctionValidator where Sink: ~Copyable {
  mutating func stepDrop(_ isAnnounced: Bool) throws(ValidationError) {
    try drop()
    if isAnnounced { sink.drop() }
  }

  mutating func stepSelect(_ isAnnounced: Bool) throws(ValidationError) {
    if let type = try select()?.valueType, isAnnounced { sink.select(type) }
  }

  /// `select t`: [t t i32] -> [t]
  mutating func stepSelectTyped(_ instruction: DecodedInstruction, _ reader: InstructionReader, _ isAnnounced: Bool) throws {
    try pop(.i32)
    guard instruction.listCount == 1 else {
      throw ValidationError(.invalidResultArity, "invalid result arity: select takes one type, found \(instruction.listCount)")
    }
    var list = reader.list(of: instruction)
    let type = try environment.check(try list.readValueType())
    try pop(value: type)
    try pop(value: type)
    push(value: type)
    if isAnnounced { sink.select(type) }
  }

  /// Wide arithmetic: [i64 i64 i64 i64] -> [i64 i64] for sums, [i64 i64] -> [i64 i64] for products.
  mutating func stepWide(_ opcode: Opcode, _ isAnnounced: Bool) throws(ValidationError) {
    guard case .wide(let operandCount) = opcode.row.signature else { return }
    for _ in 0..<operandCount { try pop(.i64) }
    push(.i64)
    push(.i64)
    if isAnnounced { sink.wide(opcode, operandCount: operandCount) }
  }
}
