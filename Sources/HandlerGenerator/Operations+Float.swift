// f32 and f64 arithmetic and comparisons.
// Spec: https://webassembly.github.io/spec/core/exec/numerics.html#floating-point-operations

extension Operation {
  static var floats: [Operation] { [.f32, .f64].flatMap(floats) }

  private static func floats(_ type: ValueType) -> [Operation] {
    let name = type.rawValue
    let swift = type.swiftName
    func ofTwo(_ operation: String, _ function: String, forms: String) -> Operation {
      binary("\(name).\(operation)", type, "\(swift).\(function)(left, right)", forms: forms)
    }
    func ofOne(_ operation: String, _ function: String) -> Operation { unary("\(name).\(operation)", type, type, "\(swift).\(function)(operand)") }
    func compared(_ operation: String, _ function: String, opposite: String? = nil) -> [Operation] {
      comparison("\(name).\(operation)", type, "\(swift).\(function)(left, right)", opposite: opposite.map { "\(swift).\($0)(left, right)" })
    }

    return [
      ofTwo("add", "wasmAdd", forms: "ss as si ai"),
      ofTwo("sub", "wasmSub", forms: "ss as sa si ai is ia"),
      ofTwo("mul", "wasmMul", forms: "ss as si ai"),
      ofTwo("div", "wasmDiv", forms: "ss as sa si ai is ia"),
      ofTwo("min", "wasmMin", forms: "ss as"),
      ofTwo("max", "wasmMax", forms: "ss as"),
      ofTwo("copysign", "wasmCopysign", forms: "ss as sa"),
      ofOne("abs", "wasmAbs"),
      ofOne("neg", "wasmNeg"),
      ofOne("ceil", "wasmCeil"),
      ofOne("floor", "wasmFloor"),
      ofOne("trunc", "wasmTrunc"),
      ofOne("nearest", "wasmNearest"),
      ofOne("sqrt", "wasmSqrt"),
      // Deterministic mode: the canonical NaN for every NaN.
      Operation("\(name).canonical", [.unary("\(name)_canonical_a", type, type, "\(swift).wasmCanonical(operand)", isAccumulated: true)]),
    ]
      + [
        compared("eq", "wasmEq"),
        compared("ne", "wasmNe"),
        // Of a NaN the opposite of these is no other comparison.
        compared("lt", "wasmLt", opposite: "wasmNotLt"),
        compared("gt", "wasmGt", opposite: "wasmNotGt"),
        compared("le", "wasmLe", opposite: "wasmNotLe"),
        compared("ge", "wasmGe", opposite: "wasmNotGe"),
      ].flatMap { $0 }
  }
}
