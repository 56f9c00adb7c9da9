// Division by a constant.

import WasmKitLiteMachine

extension Opcode {
  /// Whether this is one of signed integers.
  fileprivate var isSignedDivision: Bool { self == .i32DivS || self == .i32RemS || self == .i64DivS || self == .i64RemS }
}

extension FunctionLowering {
  /// Divides by a constant whose reciprocal goes into the instruction; false where the divisor is one that has none, and nothing was written.
  mutating func divide(_ opcode: Opcode, _ a: Place, by divisor: UInt64, _ result: ValueType) -> Bool {
    let form: OperandForm
    let source: Int
    switch a {
    case .slot(let slot): (form, source) = (.si, slot)
    case .accumulator: (form, source) = (.ai, 0)
    case .immediate: return false
    }
    // The handlers look at the magnitude. By 0 it is a trap, and what is left is so rare that the division of slots may do it.
    if result == .i32 {
      let bits = UInt32(truncatingIfNeeded: divisor)
      let magnitude = opcode.isSignedDivision ? Int32(bitPattern: bits).magnitude : bits
      guard let constant = ConstantDivisor32(bits, magnitude: magnitude) else { return false }
      emit(opcode, form, result) { destination, code in
        code.append(destination, source, wide: constant.divisor)
        code.append(constant.reciprocal)
      }
    } else {
      let magnitude = opcode.isSignedDivision ? Int64(bitPattern: divisor).magnitude : divisor
      guard let constant = ConstantDivisor64(divisor, magnitude: magnitude) else { return false }
      emit(opcode, form, result) { destination, code in
        code.append(destination, source, Int(constant.shift))
        code.append(constant.divisor)
        code.append(constant.reciprocal)
      }
    }
    return true
  }

  private mutating func emit(_ opcode: Opcode, _ form: OperandForm, _ result: ValueType, operands: (Int, inout CodeBuffer) -> Void) {
    let destination = pushSlot(result)
    let start = code.position
    code.append(handler: table.operation(opcode, form))
    operands(destination, &code)
    produced(start, destination, result)
  }
}
