// The types of operands and results, as the engine's Swift has them.

/// What an operand or a result is.
enum ValueType: String {
  case i32, i64, f32, f64
  /// The result of a comparison: an i32 that is 0 or 1.
  case boolean
  /// A whole slot of integers, whichever of the two types it has.
  case integer

  /// The engine's type of it.
  var swiftName: String {
    switch self {
    case .i32: "UInt32"
    case .i64, .integer: "UInt64"
    case .f32: "Float"
    case .f64: "Double"
    case .boolean: "Bool"
    }
  }

  /// The accumulator that a result of this type is left in.
  var accumulator: Accumulator {
    switch self {
    case .i32, .i64, .boolean, .integer: .integer
    case .f32: .single
    case .f64: .double
    }
  }

  /// The bytes of an instruction with an immediate of this type in place of its second operand.
  var immediateByteCount: Int { self == .f64 ? 24 : 16 }

  /// Whether a result of this type may be what an operand of the other type is. An instruction that reads an accumulator reads the result of the one before.
  func canBe(_ operand: ValueType) -> Bool {
    if accumulator != operand.accumulator { return false }
    if self == .integer || operand == .integer { return true }
    return (self == .boolean ? .i32 : self) == (operand == .boolean ? .i32 : operand)
  }
}

/// The registers that results travel in, beside their slots.
enum Accumulator {
  case integer, single, double
}

/// Where an instruction's operands are: s in a slot, a in the accumulator, i in the instruction; g is the general form of a memory access.
enum Form: String, CaseIterable {
  case s, a, i, ss, `as`, sa, si, ai, `is`, ia, g

  /// The forms of a table's row, by their names.
  static func list(_ names: String) -> [Form] {
    names.split(separator: " ").map { name in
      guard let form = Form(rawValue: String(name)) else { fatalError("no form is called `\(name)`") }
      return form
    }
  }

}
