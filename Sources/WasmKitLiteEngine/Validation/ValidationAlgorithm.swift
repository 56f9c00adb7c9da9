// The steps of the specification's validation algorithm. The typing rules of the instructions are written in these steps, each rule once, in a file for
// each family of instructions: FunctionValidator+Numeric, +Variables, +Memory, +Tables, +References, +Control, +Calls, +Exceptions.
// Spec: https://webassembly.github.io/spec/core/appendix/algorithm.html

/// A way to take the steps.
///
/// There are two. ``FunctionValidator`` takes every step of the specification and throws its errors. ``CommonWalk`` takes those of ordinary valid code, with
/// its state in registers, and throws nothing: it does not take a step that is anything else, which is false or nil, and the validator looks at the
/// instruction then.
// WHY no errors for that: calls of a requirement that throws an associated type are not inlined (Swift 6.3).
protocol ValidationAlgorithm: ~Copyable {
  /// A rule is broken.
  func fail(_ error: @autoclosure () -> ValidationError) throws(ValidationError) -> Bool

  // MARK: Operands

  /// Spec: `push_val(type)`.
  mutating func push(_ type: OperandType) -> Bool
  /// Spec: `push_vals(types)`.
  mutating func push(_ types: TypeRange) -> Bool
  /// Takes an operand of any type. Spec: `pop_val()`.
  mutating func takeAny() throws(ValidationError) -> OperandType?
  /// Takes an operand that must match a type. Spec: `pop_val(expect)`.
  mutating func pop(_ expected: OperandType) throws(ValidationError) -> Bool
  /// Takes operands that must match a list of types, the last one first. Spec: `pop_vals(types)`.
  mutating func pop(_ types: TypeRange) throws(ValidationError) -> Bool
  /// Takes two operands.
  mutating func pop(_ first: OperandType, _ second: OperandType) throws(ValidationError) -> Bool
  /// Takes an operand of a type and gives one of another.
  mutating func replace(_ operand: OperandType, by result: OperandType) throws(ValidationError) -> Bool
  /// Takes two operands of a type and gives one of another.
  mutating func replaceTwo(_ operand: OperandType, by result: OperandType) throws(ValidationError) -> Bool
  /// Takes operands that must match a list of types, and gives operands of these types. Spec: `pop_vals(types); push_vals(types)`.
  mutating func replace(_ types: TypeRange) throws(ValidationError) -> Bool
  /// Whether the types of a list match those of another, one by one.
  mutating func matches(_ list: TypeRange, _ other: TypeRange) -> Bool

  // MARK: Index spaces

  func type(ofLocal local: UInt32) throws(ValidationError) -> OperandType?
  /// Checks that a local has a value.
  func read(_ local: UInt32, _ type: OperandType) throws(ValidationError)
  /// Notes that a local is set.
  mutating func set(_ local: UInt32, _ type: OperandType)
  func type(ofGlobal global: UInt32) throws(ValidationError) -> ValidatorGlobal?
  func types(ofFunction function: UInt32) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)?
  mutating func types(ofBlock type: BlockType) throws(ValidationError) -> (parameters: TypeRange, results: TypeRange)?
  /// Whether memory 0 has 32-bit addresses.
  var hasMemory32: Bool { get }
  /// The type of the addresses of a memory, for an access that is not the usual one.
  func checkMemoryArgument(_ memory: UInt32, alignment: UInt8, natural: UInt8, offset: UInt64) throws(ValidationError) -> OperandType?

  // MARK: Control

  /// The results of the function.
  var resultTypes: TypeRange { get }
  /// Spec: `push_ctrl`.
  mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeRange, _ results: TypeRange)
  /// Spec: `pop_ctrl`.
  mutating func closeBlock() throws(ValidationError) -> ControlFrame?
  /// The types that a branch to a label takes along.
  func types(ofLabel label: UInt32) throws(ValidationError) -> TypeRange?
  /// Counts the moves that a branch with these values may take.
  mutating func noteMoves(_ types: TypeRange) -> Bool
  /// Spec: `unreachable()`.
  mutating func markUnreachable()
  /// A list of types as a message shows it.
  func text(_ types: TypeRange) -> String
}

/// A global, as the walks ask for it.
struct ValidatorGlobal {
  let type: OperandType
  let isMutable: Bool
}
