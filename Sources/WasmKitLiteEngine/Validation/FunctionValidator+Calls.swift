// Calls and tail calls.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#control-instructions

extension ValidationAlgorithm where Self: ~Copyable {
  /// `call x`: [t1*] -> [t2*], as x's type states; gives t1* and t2*.
  @inline(__always) mutating func call(_ function: UInt32) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)? {
    guard let type = try types(ofFunction: function), try pop(type.parameters), push(type.results) else { return nil }
    return type
  }
}

extension FunctionValidator where Sink: ~Copyable {
  mutating func stepCall(_ function: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    if let type = try call(function), isAnnounced { sink.call(function, parameters: type.parameters, results: type.results, pool) }
  }

  /// `call_indirect x y`: [t1* address] -> [t2*]
  mutating func stepCallIndirect(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try popTableIndex(instruction)
    try pop(type.parameters)
    push(type.results)
    if isAnnounced {
      sink.callIndirect(type: instruction.index, table: instruction.secondIndex, parameters: type.parameters, results: type.results, pool)
    }
  }

  /// `call_ref x`: [t1* (ref null x)] -> [t2*]
  mutating func stepCallRef(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try functionType(TypeIndex(index))
    try popFunctionReference(index)
    try pop(type.parameters)
    push(type.results)
    if isAnnounced { sink.callRef(parameters: type.parameters, results: type.results, pool) }
  }

  // MARK: Tail calls

  /// `return_call x`: [t3* t1*] -> [t4*]
  mutating func stepReturnCall(_ function: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try functionType(try environment.function(function))
    try checkTailCall(type.results)
    try pop(type.parameters)
    leave(with: type.results)
    if isAnnounced { sink.returnCall(function, parameters: type.parameters, results: type.results, pool) }
  }

  /// `return_call_indirect x y`: [t3* t1* address] -> [t4*]
  mutating func stepReturnCallIndirect(_ instruction: DecodedInstruction, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try popTableIndex(instruction)
    try checkTailCall(type.results)
    try pop(type.parameters)
    leave(with: type.results)
    if isAnnounced {
      sink.returnCallIndirect(type: instruction.index, table: instruction.secondIndex, parameters: type.parameters, results: type.results, pool)
    }
  }

  /// `return_call_ref x`: [t3* t1* (ref null x)] -> [t4*]
  mutating func stepReturnCallRef(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    let type = try functionType(TypeIndex(index))
    try checkTailCall(type.results)
    try popFunctionReference(index)
    try pop(type.parameters)
    leave(with: type.results)
    if isAnnounced { sink.returnCallRef(parameters: type.parameters, results: type.results, pool) }
  }

  /// The results of a tail call are the function's own.
  private mutating func checkTailCall(_ results: TypeRange) throws(ValidationError) {
    guard matches(results, resultTypes) else { throw .typeMismatch(expected: "a function that gives \(text(resultTypes))", found: "one that gives \(text(results))") }
    // A call that leaves the module is followed by the ordinary way back.
    noteMoves(results)
  }

  /// Ends a block by a tail call: the frame has room for the results, which come to the operands if the callee could not take the frame over.
  private mutating func leave(with results: TypeRange) {
    push(results)
    markUnreachable()
  }

  // MARK: Types of functions

  /// Checks the table and takes the index of an indirect call; gives the function's type.
  private mutating func popTableIndex(_ instruction: DecodedInstruction) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    let table = try environment.table(instruction.secondIndex)
    guard environment.types.matches(table.element, .funcref) else {
      throw ValidationError.typeMismatch(expected: "a table of functions", found: "\(table.element)")
    }
    let type = try functionType(TypeIndex(instruction.index))
    try pop(value: table.addressType.valueType)
    return type
  }

  private mutating func popFunctionReference(_ index: UInt32) throws(ValidationError) {
    try pop(value: .reference(try environment.check(ReferenceType(isNullable: true, .concrete(TypeIndex(index))))))
  }

  @inline(__always) func types(ofFunction function: UInt32) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)? {
    try functionType(try environment.function(function))
  }

  /// The parameters and results of a function type, in the pool.
  @inline(__always) func functionType(_ index: TypeIndex) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange) {
    guard index.position < signatures.count, signatures[index.position].isFunction else { throw noFunctionType(index) }
    return (signatures[index.position].parameters, signatures[index.position].results)
  }

  @inline(never) private func noFunctionType(_ index: TypeIndex) -> ValidationError {
    if index.position >= signatures.count { return ValidationError(.unknownType, "unknown type \(index): the module has \(signatures.count)") }
    return ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is not a function type")
  }
}
