// What lowering knows of the module around a function.

/// A run of types in a ``TypePool``.
struct TypeRange: Hashable {
  var start: Int32
  var count: Int

  @inline(__always) init(start: Int, count: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.count = count
  }
}

/// All the type lists of a module, one behind the other, so that none is copied or counted while a body is walked.
struct TypePool: ~Copyable {
  private(set) var types = GrowingList<ValueType>()
  /// The same types as the validator compares them.
  private(set) var operandTypes = GrowingList<OperandType>()

  init() { _ = append([.i32, .i64, .f32, .f64, .v128, .funcref, .externref]) }

  @discardableResult mutating func append(_ list: [ValueType]) -> TypeRange {
    let range = TypeRange(start: types.count, count: list.count)
    for type in list {
      types.append(type)
      operandTypes.append(OperandType(type))
    }
    return range
  }

  /// The list of one type.
  mutating func single(_ type: ValueType) -> TypeRange {
    switch type {
    case .i32: return TypeRange(start: 0, count: 1)
    case .i64: return TypeRange(start: 1, count: 1)
    case .f32: return TypeRange(start: 2, count: 1)
    case .f64: return TypeRange(start: 3, count: 1)
    case .v128: return TypeRange(start: 4, count: 1)
    case .reference(let reference):
      if reference == .funcref { return TypeRange(start: 5, count: 1) }
      if reference == .externref { return TypeRange(start: 6, count: 1) }
      return append([type])
    }
  }

  static let empty = TypeRange(start: 0, count: 0)

  @inline(__always) subscript(_ range: TypeRange, _ index: Int) -> ValueType { types[Int(range.start) &+ index] }

  func slotCount(_ range: TypeRange) -> Int {
    var count = 0
    for index in 0..<range.count { count += self[range, index].slotCount }
    return count
  }

  /// Where the link words are in the frames of functions of a type.
  func linkSlot(_ parameters: TypeRange, _ results: TypeRange) -> Int {
    max(slotCount(parameters), slotCount(results), FunctionCode.usualLinkSlot)
  }

  func list(_ range: TypeRange) -> [ValueType] { (0..<range.count).map { self[range, $0] } }
}

/// The module's facts that shape code.
struct LoweringEnvironment {
  /// Whether a NaN that an instruction makes becomes the canonical one.
  var canonicalizesNaNs: Bool
  /// Whether stores mark the pages that they write.
  var tracksWrites: Bool
  /// Whether handlers that follow one another become one.
  var fusesInstructions: Bool
  var importedFunctionCount: Int
  /// The record of each defined function; its address goes into calls before the function is lowered.
  var functionCodes: UnsafeMutablePointer<FunctionCode>

  func tooManySlots(_ count: Int) -> ValidationError {
    ValidationError(.implementationLimit, "frame too large: \(count) slots of locals and operands, this engine takes \(FunctionLowering.maximumSlotCount)")
  }
}
