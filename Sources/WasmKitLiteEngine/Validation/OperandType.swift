// A value type in one word, for the validator's operand stack.

/// The type of an operand: a value type, or the bottom type, which stands for any.
///
/// WHY: four bytes that are compared at once. `ValueType` is an enum with a payload, and comparing two takes several branches.
struct OperandType: Equatable {
  /// The value type's word, or one that is no value type's.
  let code: UInt32

  /// Makes the type that has this code already.
  @inline(__always) init(code: UInt32) { self.code = code }

  static var i32: OperandType { @inline(__always) get { OperandType(code: 0x4000_0101) } }
  static var i64: OperandType { @inline(__always) get { OperandType(code: 0x4000_0102) } }
  static var f32: OperandType { @inline(__always) get { OperandType(code: 0x4000_0103) } }
  static var f64: OperandType { @inline(__always) get { OperandType(code: 0x4000_0104) } }
  static var v128: OperandType { @inline(__always) get { OperandType(code: 0x4000_0105) } }
  static var bottom: OperandType { @inline(__always) get { OperandType(code: 0x4000_01FF) } }

  @inline(__always) init(_ type: ValueType) { code = type.word }

  /// The value type; nil for bottom.
  var valueType: ValueType? {
    switch self {
    case .i32: return .i32
    case .i64: return .i64
    case .f32: return .f32
    case .f64: return .f64
    case .v128: return .v128
    case .bottom: return nil
    default: return .reference(ReferenceType(bits: code))
    }
  }

  /// Whether lists of types are equal, type by type.
  // WHY sixteen at a time: nothing is decided in between, so they are compared as vectors. Lists have a thousand types where somebody wants to be slow.
  static func areEqual(_ list: UnsafePointer<OperandType>, _ other: UnsafePointer<OperandType>, count: Int) -> Bool {
    var index = 0
    while count &- index >= 16 {
      var difference: UInt32 = 0
      for step in 0..<16 { unsafe difference |= list[index &+ step].code ^ other[index &+ step].code }
      if difference != 0 { return false }
      index &+= 16
    }
    while index < count {
      if unsafe list[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }

  /// Whether it is i32, i64, f32 or f64.
  @inline(__always) var isNumber: Bool { code &- OperandType.i32.code <= OperandType.f64.code &- OperandType.i32.code }

  /// The type as messages show it.
  var description: String { valueType?.description ?? "any" }
}

/// The validator's stack of operand types. Spec: `val_stack`.
@safe struct OperandStack: ~Copyable {
  // SAFETY: the stack owns it; `count` is below `capacity` whenever something is written, and what lies below `count` was written.
  private(set) var base = UnsafeMutablePointer<OperandType>.allocate(capacity: 256)
  private var capacity = 256
  private(set) var count = 0
  /// The operands below the innermost block: they are out of its reach. Never above `count`.
  var floor = 0
  /// The most operands that the body had at once, rounded up, but not past the limit unless it was passed.
  private(set) var roomCount = 0
  private var limit = 0

  deinit { unsafe base.deallocate() }

  /// Empties the stack for a body whose frame has room for so many operands.
  mutating func reset(limit: Int) {
    (count, floor, roomCount) = (0, 0, 0)
    self.limit = limit
  }

  /// Whether there were more operands than the frame has room for.
  @inline(__always) var hasOverflowed: Bool { roomCount > limit }
  /// How many operands belong to the innermost block.
  @inline(__always) var height: Int { count &- floor }

  @inline(__always) mutating func push(_ type: OperandType) {
    if _slowPath(count == roomCount) { makeRoom() }
    unsafe base[count] = type
    count &+= 1
  }

  /// Takes over what a loop has done to the operands by itself, which kept to the room.
  @inline(__always) mutating func move(to count: Int, floor: Int) {
    precondition(floor >= 0 && floor <= count && count <= roomCount)
    (self.count, self.floor) = (count, floor)
  }

  /// Takes the topmost operand if it is exactly of this type and belongs to the innermost block.
  @inline(__always) mutating func pop(_ type: OperandType) -> Bool {
    guard count > floor, unsafe base[count &- 1] == type else { return false }
    count &-= 1
    return true
  }

  /// Replaces the two topmost operands, if they are exactly of this type, by one.
  @inline(__always) mutating func replaceTwo(_ type: OperandType, by result: OperandType) -> Bool {
    guard count &- floor >= 2, unsafe base[count &- 1] == type, unsafe base[count &- 2] == type else { return false }
    count &-= 1
    unsafe base[topIndex] = result
    return true
  }

  private var topIndex: Int { @inline(__always) get { count &- 1 } }

  /// Replaces the topmost operand, if it is exactly of this type.
  @inline(__always) mutating func replace(_ type: OperandType, by result: OperandType) -> Bool {
    guard count > floor, unsafe base[count &- 1] == type else { return false }
    unsafe base[topIndex] = result
    return true
  }

  /// Takes the topmost operand of the innermost block, which has one.
  @inline(__always) mutating func removeLast() -> OperandType {
    precondition(count > floor)
    count &-= 1
    return unsafe base[count]
  }

  /// The operand at a distance from the top, 0 the topmost; nil outside of the innermost block.
  func operand(below distance: Int) -> OperandType? { unsafe distance < height ? base[count &- 1 &- distance] : nil }

  /// Forgets the innermost block's operands.
  @inline(__always) mutating func removeBlock() { count = floor }

  /// The innermost block's operands, the lowest first, to be looked at before the stack changes.
  var block: UnsafeBufferPointer<OperandType> { unsafe UnsafeBufferPointer(start: base + floor, count: height) }

  /// Takes these types off, the last one first, if the operands are exactly of them.
  @inline(__always) mutating func pop(_ types: UnsafePointer<OperandType>, count typeCount: Int) -> Bool {
    guard unsafe hasOnTop(types, count: typeCount) else { return false }
    count &-= typeCount
    return true
  }

  /// Whether the topmost operands of the innermost block are exactly of these types.
  @inline(__always) func hasOnTop(_ types: UnsafePointer<OperandType>, count typeCount: Int) -> Bool {
    unsafe height >= typeCount && OperandType.areEqual(base + (count &- typeCount), types, count: typeCount)
  }

  /// Puts operands of these types on top.
  mutating func push(_ types: UnsafePointer<OperandType>, count typeCount: Int) {
    while count &+ typeCount > roomCount { makeRoom(for: typeCount) }
    unsafe (base + count).update(from: types, count: typeCount)
    count &+= typeCount
  }

  /// The bytes that it takes, its room included.
  var byteCount: Int { capacity &* 4 }

  /// WHY: sixteen at a time. So the highest count is known without a comparison of its own for every operand.
  @inline(never) private mutating func makeRoom(for added: Int = 1) {
    // Up to the limit, and behind it, by a multiple of sixteen.
    let wanted = count &+ (added &+ 15) & ~15
    roomCount = count < limit && roomCount < limit ? min(wanted, limit) : wanted
    guard roomCount > capacity else { return }
    capacity = max(capacity * 2, roomCount)
    let larger = UnsafeMutablePointer<OperandType>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
  }
}
