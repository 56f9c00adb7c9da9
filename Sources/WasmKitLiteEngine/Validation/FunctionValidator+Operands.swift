// The validator's own steps on operands: those of the specification, with subtypes, operands of unreachable code, and errors.

extension FunctionValidator: ValidationAlgorithm where Sink: ~Copyable {
  @inline(__always) func fail(_ error: @autoclosure () -> ValidationError) throws(ValidationError) -> Bool { throw error() }

  // MARK: Single operands

  @inline(__always) @discardableResult mutating func push(_ type: OperandType) -> Bool {
    operands.push(type)
    return true
  }

  @inline(__always) mutating func push(value type: ValueType) { operands.push(OperandType(type)) }

  @inline(__always) mutating func takeAny() throws(ValidationError) -> OperandType? { try popAny(expecting: "a value") }

  mutating func popAny(expecting expected: @autoclosure () -> String) throws(ValidationError) -> OperandType {
    if operands.height == 0 {
      if controls[controls.count - 1].isUnreachable { return .bottom }
      throw .typeMismatch(expected: expected(), found: "nothing on the operand stack")
    }
    return operands.removeLast()
  }

  @inline(__always) @discardableResult mutating func pop(_ expected: OperandType) throws(ValidationError) -> Bool {
    if _slowPath(!operands.pop(expected)) { try popOther(expected) }
    return true
  }

  mutating func pop(value expected: ValueType) throws(ValidationError) { try pop(OperandType(expected)) }

  /// Takes an operand that is not exactly of the type: of one below it, of any, or a wrong one.
  @inline(never) private mutating func popOther(_ expected: OperandType) throws(ValidationError) {
    let actual = try popAny(expecting: expected.description)
    guard let expectedType = expected.valueType, let actualType = actual.valueType else { return }
    if actualType == expectedType || environment.types.matches(actualType, expectedType) { return }
    throw .typeMismatch(expected: expected.description, found: actual.description)
  }

  @inline(__always) @discardableResult mutating func pop(_ first: OperandType, _ second: OperandType) throws(ValidationError) -> Bool {
    try pop(second)
    try pop(first)
    return true
  }

  @inline(__always) @discardableResult mutating func replace(_ operand: OperandType, by result: OperandType) throws(ValidationError) -> Bool {
    if _slowPath(!operands.replace(operand, by: result)) { try popOne(operand, result) }
    return true
  }

  @inline(never) private mutating func popOne(_ expected: OperandType, _ result: OperandType) throws(ValidationError) {
    try popOther(expected)
    push(result)
  }

  @inline(__always) @discardableResult mutating func replaceTwo(_ operand: OperandType, by result: OperandType) throws(ValidationError) -> Bool {
    if _slowPath(!operands.replaceTwo(operand, by: result)) { try popTwo(operand, result) }
    return true
  }

  @inline(never) private mutating func popTwo(_ expected: OperandType, _ result: OperandType) throws(ValidationError) {
    try pop(expected)
    try pop(expected)
    push(result)
  }

  /// Takes a reference of any type; nil is the bottom type.
  mutating func popReference() throws(ValidationError) -> ReferenceType? {
    switch try popAny(expecting: "a reference").valueType {
    case nil: return nil
    case .reference(let type): return type
    case let type?: throw .typeMismatch(expected: "a reference", found: "\(type)")
    }
  }

  // MARK: Lists of operands

  @inline(__always) @discardableResult mutating func push(_ types: TypeRange) -> Bool {
    if types.count == 0 { return true }
    if types.count == 1 { return push(pool.operandTypes[Int(types.start)]) }
    charge(list: types.count)
    unsafe operands.push(pool.operandTypes[from: Int(types.start)], count: types.count)
    return true
  }

  @inline(__always) @discardableResult mutating func pop(_ types: TypeRange) throws(ValidationError) -> Bool {
    if types.count == 0 { return true }
    if types.count == 1 {
      if operands.pop(pool.operandTypes[Int(types.start)]) { return true }
    } else {
      charge(list: types.count)
      if unsafe operands.pop(pool.operandTypes[from: Int(types.start)], count: types.count) { return true }
    }
    try popList(types)
    return true
  }

  @inline(__always) @discardableResult mutating func replace(_ types: TypeRange) throws(ValidationError) -> Bool {
    if types.count == 0 { return true }
    charge(list: types.count)
    // What is of these types already stays.
    if unsafe operands.hasOnTop(pool.operandTypes[from: Int(types.start)], count: types.count) { return true }
    try popList(types)
    return push(types)
  }

  mutating func matches(_ list: TypeRange, _ other: TypeRange) -> Bool {
    guard list.count == other.count else { return false }
    if list.count == 0 || list.start == other.start { return true }
    charge(list: list.count)
    let (first, second) = unsafe (pool.operandTypes[from: Int(list.start)], pool.operandTypes[from: Int(other.start)])
    if unsafe OperandType.areEqual(first, second, count: list.count) { return true }
    if let lastMatch, lastMatch == (list, other) { return true }
    charge(subtypingCost &* list.count)
    for index in 0..<list.count where !environment.types.matches(pool[list, index], pool[other, index]) { return false }
    lastMatch = (list, other)
    return true
  }

  @inline(never) mutating func popList(_ types: TypeRange) throws(ValidationError) {
    let before = operands.height
    var index = types.count
    while index > 0 {
      // In dead code there are operands of every type below those that are there.
      if operands.height == 0, controls[controls.count - 1].isUnreachable { return }
      charge(subtypingCost)
      index -= 1
      // WHY: looked at before it is taken, so that the error can show the whole stack.
      if let found = operands.operand(below: 0) {
        if let type = found.valueType, !environment.types.matches(type, pool[types, index]) { throw mismatch(types, taken: before - operands.height) }
      } else if !controls[controls.count - 1].isUnreachable {
        throw mismatch(types, taken: before)
      }
      try pop(pool.operandTypes[Int(types.start) + index])
    }
  }

  // MARK: Errors

  /// The error of a list that the operands do not match; the last `taken` of the list did.
  private func mismatch(_ types: TypeRange, taken: Int) -> ValidationError {
    let expected = pool.list(types)
    let found = unsafe operands.block.suffix(max(1, expected.count - taken)).map(\.description) + expected.suffix(taken).map(\.description)
    return ValidationError(.typeMismatch, "type mismatch: instruction requires [\(text(expected.map(\.description)))] but stack has [\(text(found))]")
  }

  /// The error of operands that a block leaves below its results.
  @inline(never) func leftover(_ results: TypeRange) -> ValidationError {
    let expected = pool.list(results).map(\.description)
    let found = unsafe operands.block.map(\.description) + expected
    return ValidationError(.typeMismatch, "type mismatch: block requires [\(text(expected))] but stack has [\(text(found))]")
  }

  /// Types as a message shows them.
  private func text(_ types: [String]) -> String { types.joined(separator: " ").cut(to: String.typeListLength) }

  func text(_ types: TypeRange) -> String { "\(pool.list(types))".cut(to: String.typeListLength) }
}

/// The fuel of a question of subtyping. WHY: it may walk a chain of 63 types.
private let subtypingCost = 16
