// i32 and i64 arithmetic and comparisons.
// Spec: https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

extension Operation {
  static var integers: [Operation] { [.i32, .i64].flatMap(integers) }

  private static func integers(_ type: ValueType) -> [Operation] {
    let name = type.rawValue
    let swift = type.swiftName
    /// Of two operands, in any order: an immediate is always the second one.
    func commutative(_ operation: String, _ function: String) -> Operation {
      binary("\(name).\(operation)", type, "\(swift).\(function)(left, right)", forms: "ss as si ai")
    }
    func ordered(_ operation: String, _ function: String, forms: String) -> Operation {
      binary("\(name).\(operation)", type, "\(swift).\(function)(left, right)", forms: forms)
    }
    func division(_ operation: String, _ function: String, _ reciprocal: String) -> Operation {
      binary("\(name).\(operation)", type, "\(swift).\(function)(left, right, &code)", traps: true, reciprocal: reciprocal, forms: "ss as sa si ai is ia")
    }
    func ofOne(_ operation: String, _ function: String) -> Operation { unary("\(name).\(operation)", type, type, "\(swift).\(function)(operand)") }
    func compared(_ operation: String, _ function: String) -> [Operation] { comparison("\(name).\(operation)", type, "\(swift).\(function)(left, right)") }

    return [
      commutative("add", "wasmAdd"),
      // Less an immediate is more of its opposite, so there is no form for it.
      ordered("sub", "wasmSub", forms: "ss as sa is ia"),
      commutative("mul", "wasmMul"),
      division("div_s", "wasmDivS", "quotientS"),
      division("div_u", "wasmDivU", "quotientU"),
      division("rem_s", "wasmRemS", "remainderS"),
      division("rem_u", "wasmRemU", "remainderU"),
      commutative("and", "wasmAnd"),
      commutative("or", "wasmOr"),
      commutative("xor", "wasmXor"),
      // An i32 by an immediate is a multiplication.
      ordered("shl", "wasmShl", forms: type == .i32 ? "ss as sa is ia" : "ss as sa si ai is ia"),
      ordered("shr_s", "wasmShrS", forms: "ss as sa si ai is ia"),
      ordered("shr_u", "wasmShrU", forms: "ss as sa si ai is ia"),
      ordered("rotl", "wasmRotl", forms: "ss as sa si ai is ia"),
      ordered("rotr", "wasmRotr", forms: "ss as sa si ai is ia"),
      ofOne("clz", "wasmClz"),
      ofOne("ctz", "wasmCtz"),
      ofOne("popcnt", "wasmPopcnt"),
      ofOne("extend8_s", "wasmExtend8S"),
      ofOne("extend16_s", "wasmExtend16S"),
    ] + (type == .i64 ? [ofOne("extend32_s", "wasmExtend32S")] : [])
      + [
        compared("eq", "wasmEq"),
        compared("ne", "wasmNe"),
        compared("lt_s", "wasmLtS"),
        compared("lt_u", "wasmLtU"),
        compared("gt_s", "wasmGtS"),
        compared("gt_u", "wasmGtU"),
        compared("le_s", "wasmLeS"),
        compared("le_u", "wasmLeU"),
        compared("ge_s", "wasmGeS"),
        compared("ge_u", "wasmGeU"),
      ].flatMap { $0 }
  }
}
