// References.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#reference-instructions

extension FunctionValidator where Sink: ~Copyable {
  /// `ref.null ht`: [] -> [(ref null ht)]
  mutating func stepRefNull(_ type: ReferenceType, _ isAnnounced: Bool) throws(ValidationError) {
    let type = ValueType.reference(try environment.check(type.nullable(true)))
    push(value: type)
    if isAnnounced { sink.constant(0, type) }
  }

  /// `ref.is_null`: [(ref null ht)] -> [i32]
  mutating func stepRefIsNull(_ isAnnounced: Bool) throws(ValidationError) {
    _ = try popReference()
    push(.i32)
    if isAnnounced { sink.refIsNull() }
  }

  /// `ref.func x`: [] -> [(ref x's type)]
  mutating func stepRefFunc(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try environment.function(index)
    guard environment.isDeclaredFunction(index) else {
      throw ValidationError(.undeclaredFunctionReference, "undeclared function reference: function \(index) is named nowhere outside of bodies")
    }
    let reference = ValueType.reference(ReferenceType(isNullable: false, .concrete(type)))
    push(value: reference)
    if isAnnounced { sink.refFunc(index, reference) }
  }

  /// `ref.as_non_null`: [(ref null ht)] -> [(ref ht)]
  mutating func stepRefAsNonNull(_ isAnnounced: Bool) throws(ValidationError) {
    let nonNull = try popNullable()
    push(nonNull.map { OperandType($0) } ?? .bottom)
    if isAnnounced, let nonNull { sink.refAsNonNull(nonNull) }
  }

  /// `br_on_null l`: [t* (ref null ht)] -> [t* (ref ht)], for a label that takes t*.
  mutating func stepBrOnNull(_ label: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let nonNull = try popNullable()
    let types = try labelTypes(label)
    noteMoves(types)
    try replace(types)
    push(nonNull.map { OperandType($0) } ?? .bottom)
    if isAnnounced, let nonNull { sink.brOnNull(Int(label), nonNullType: nonNull) }
  }

  /// `br_on_non_null l`: [t* (ref null ht)] -> [t*], for a label that takes t* and a reference.
  mutating func stepBrOnNonNull(_ label: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let types = try labelTypes(label)
    guard types.count > 0, case .reference(let last) = pool[types, types.count - 1] else {
      throw ValidationError.typeMismatch(expected: "a label that takes a reference last", found: text(types))
    }
    try pop(value: .reference(last.nullable(true)))
    noteMoves(types)
    var before = types
    before.count -= 1
    try replace(before)
    if isAnnounced { sink.brOnNonNull(Int(label)) }
  }

  /// Takes a reference; gives the type without null, nil for bottom.
  private mutating func popNullable() throws(ValidationError) -> ValueType? { try popReference().map { .reference($0.nullable(false)) } }
}
