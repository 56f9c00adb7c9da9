// The lists of types that the instructions of a module name, so that a list is two numbers wherever it is kept.

import WasmKitLiteMachine

/// A run of types in a ``TypePool``.
struct TypeRange: Hashable {
  // WHY 32 bits each: every open block has two of them.
  var start: Int32
  private var count32: Int32

  @inline(__always) init(start: Int, count: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    count32 = Int32(truncatingIfNeeded: count)
  }

  @inline(__always) var count: Int {
    get { Int(count32) }
    set { count32 = Int32(truncatingIfNeeded: newValue) }
  }
}

/// All the type lists of a module, one behind the other, so that none is copied or counted while a body is walked.
struct TypePool: ~Copyable {
  private(set) var types = GrowingList<ValueType>()
  /// The same types as the validator compares them.
  private(set) var operandTypes = GrowingList<OperandType>()
  /// Where lists of one reference type are, by a few bits of it.
  private var singles = [Int32?](repeating: nil, count: 32)

  /// The bytes that it takes.
  var byteCount: Int { types.byteCount &+ operandTypes.byteCount }

  init() { _ = append([.i32, .i64, .f32, .f64, .v128, .funcref, .externref]) }

  @discardableResult mutating func append(_ list: [ValueType]) -> TypeRange {
    let range = TypeRange(start: types.count, count: list.count)
    for type in list { append(type) }
    return range
  }

  /// Appends the types that some words of a ``TypeList`` stand for.
  mutating func append(words: ArraySlice<UInt32>) -> TypeRange {
    let range = TypeRange(start: types.count, count: words.count)
    for word in words { append(ValueType(word: word)) }
    return range
  }

  @inline(__always) private mutating func append(_ type: ValueType) {
    types.append(type)
    operandTypes.append(OperandType(type))
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
      // WHY: a function may have a block of a reference type every three bytes.
      let slot = Int((reference.bits &* 0x9E37_79B1) &>> 27)
      if let known = singles[slot], operandTypes[Int(known)] == OperandType(type) { return TypeRange(start: Int(known), count: 1) }
      let range = append([type])
      singles[slot] = range.start
      return range
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
    max(slotCount(parameters), slotCount(results), FrameLayout.usualLinkSlot)
  }

  func list(_ range: TypeRange) -> [ValueType] { (0..<range.count).map { self[range, $0] } }
}
