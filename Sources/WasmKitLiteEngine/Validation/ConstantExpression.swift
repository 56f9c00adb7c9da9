// Constant expressions: checked here, evaluated when a module is instantiated.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

/// A checked constant expression, ready to be evaluated.
struct ConstantExpression: Sendable {
  enum Step: Sendable {
    case value(UInt64)
    case global(UInt32)
    case function(UInt32)
    case i32Add, i32Sub, i32Mul, i64Add, i64Sub, i64Mul
  }

  // WHY: nearly all expressions are of one step, and a segment may have millions of them. That step is kept without a list.
  let onlyStep: Step?
  private let list: [Step]

  init(_ steps: [Step]) {
    onlyStep = steps.count == 1 ? steps.first : nil
    list = steps.count == 1 ? [] : steps
  }

  /// The steps in order.
  var steps: [Step] { onlyStep.map { [$0] } ?? list }

  /// The bytes that an expression takes in a list.
  var byteCount: Int { LoadingMeter.listed(ConstantExpression.self) &+ (list.isEmpty ? 0 : 32 &+ LoadingMeter.listed(Step.self, list.count)) }

  /// The value, if it needs nothing of the instance: what tools that look at a module want to know.
  var literal: UInt64? {
    if case .value(let bits) = onlyStep { return bits }
    return nil
  }
}

extension ModuleEnvironment {
  /// Checks that an expression is constant and makes a value of a type. It may refer to the first `globalCount` globals.
  func constantExpression(
    _ expression: DecodedModule.Expression, of expected: ValueType, globalCount: Int, bytes: ByteReader
  ) throws -> ConstantExpression {
    var reader = InstructionReader(bytes, in: expression.bytes)
    var instruction = DecodedInstruction()
    var types: [ValueType] = []
    var steps: [ConstantExpression.Step] = []
    do {
      while true {
        try reader.next(into: &instruction)
        let shape = unsafe OpcodeShape.all + Int(instruction.opcode.rawValue)
        switch unsafe shape.pointee.constantRule {
        case .end:
          guard types.count == 1, self.types.matches(types[0], expected) else {
            throw ValidationError.typeMismatch(
              expected: "\(expected)",
              found: types.isEmpty ? "nothing" : types.prefix(String.typeListLength).map(\.description).joined(separator: " ").cut(to: String.typeListLength))
          }
          return ConstantExpression(steps)
        case .number:
          unsafe types.append(shape.pointee.valueType)
          steps.append(.value(instruction.bits))
        case .refNull:
          try unsafe require(shape.pointee.feature, for: "ref.null")
          types.append(.reference(try check(instruction.referenceType.nullable(true))))
          steps.append(.value(0))
        case .refFunc:
          try unsafe require(shape.pointee.feature, for: "ref.func")
          types.append(.reference(ReferenceType(isNullable: false, .concrete(try function(instruction.index)))))
          steps.append(.function(instruction.index))
        case .globalGet:
          types.append(try constantGlobal(instruction.index, globalCount: globalCount))
          steps.append(.global(instruction.index))
        case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
          try require(.arithmeticInConstant)
          try unsafe popTwo(shape.pointee.valueType, &types)
          if let step = unsafe shape.pointee.constantRule.arithmetic { steps.append(step) }
        case .notExecuted: try unsafe require(shape.pointee.feature, for: "\(instruction.opcode.mnemonic) in a constant expression")
        case .notConstant: throw ValidationError(.constantExpressionRequired, "constant expression required, found \(instruction.opcode.mnemonic)")
        }
      }
    } catch var error as ValidationError {
      error.byteOffset = instruction.byteOffset
      throw error
    }
  }

  /// The type of a global that a constant expression may read: of the first `globalCount`, an immutable one.
  private func constantGlobal(_ index: UInt32, globalCount: Int) throws(ValidationError) -> ValueType {
    if index >= importedGlobalCount, index < globals.count { try require(.ownGlobalInConstant) }
    guard index < globalCount else { throw ValidationError(.unknownGlobal, "unknown global \(index): \(globalCount) can be used here") }
    let global = try global(index)
    if global.isMutable { throw ValidationError(.constantExpressionRequired, "constant expression required: global \(index) is mutable") }
    return global.value
  }

  /// Takes two operands of a type and gives one.
  private func popTwo(_ type: ValueType, _ types: inout [ValueType]) throws(ValidationError) {
    guard types.suffix(2) == [type, type] else {
      throw ValidationError.typeMismatch(expected: "\(type) \(type)", found: types.isEmpty ? "nothing" : types.suffix(2).map(\.description).joined(separator: " "))
    }
    types.removeLast()
  }
}

extension ConstantRule {
  /// The step of an arithmetic instruction.
  fileprivate var arithmetic: ConstantExpression.Step? {
    switch self {
    case .i32Add: .i32Add
    case .i32Sub: .i32Sub
    case .i32Mul: .i32Mul
    case .i64Add: .i64Add
    case .i64Sub: .i64Sub
    case .i64Mul: .i64Mul
    case .end, .number, .refNull, .refFunc, .globalGet, .notExecuted, .notConstant: nil
    }
  }
}
