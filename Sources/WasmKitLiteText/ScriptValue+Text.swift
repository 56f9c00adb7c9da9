// Values of scripts and of the engine as text, in the notation of scripts: both sides of a failure look alike.

import WasmKitLiteEngine

extension ScriptValue: CustomStringConvertible {
  /// The constant as a script writes it.
  public var description: String {
    switch self {
    case .i32(let bits): "(i32.const \(Int32(bitPattern: bits)))"
    case .i64(let bits): "(i64.const \(Int64(bitPattern: bits)))"
    case .f32(let bits): "(f32.const \(floatText(bits)))"
    case .f64(let bits): "(f64.const \(floatText(bits)))"
    case .v128(let bytes): "(v128.const i8x16 \(bytes.map(String.init).joined(separator: " ")))"
    case .refNull(let type): "(ref.null \(type))"
    case .refExtern(let number): "(ref.extern \(number))"
    case .refHost(let number): "(ref.host \(number))"
    }
  }
}

extension ExpectedResult: CustomStringConvertible {
  /// The result as a script writes it.
  public var description: String {
    switch self {
    case .value(let value): "\(value)"
    case .f32NaN(let pattern): "(f32.const nan:\(pattern))"
    case .f64NaN(let pattern): "(f64.const nan:\(pattern))"
    case .vector(let shape, let lanes): "(v128.const \(shape.rawValue) \(lanes.map { $0.text(shape) }.joined(separator: " ")))"
    case .null: "(ref.null)"
    case .anyReference: "(ref)"
    case .reference(let type): "(ref.\(type))"
    case .either(let choices): "(either \(choices.map(\.description).joined(separator: " ")))"
    }
  }
}

extension ExpectedLane {
  /// The lane as a vector of this shape writes it.
  fileprivate func text(_ shape: VectorShape) -> String {
    switch (self, shape) {
    case (.nan(let pattern), _): "nan:\(pattern)"
    case (.bits(let bits), .f32x4): floatText(UInt32(truncatingIfNeeded: bits))
    case (.bits(let bits), .f64x2): floatText(bits)
    case (.bits(let bits), .i8x16), (.bits(let bits), .i16x8), (.bits(let bits), .i32x4), (.bits(let bits), .i64x2): "\(bits)"
    }
  }
}

/// A value of the engine in the notation of scripts.
func scriptText(_ value: Value) -> String {
  switch value {
  case .i32(let value): return "(i32.const \(value))"
  case .i64(let value): return "(i64.const \(value))"
  case .f32(let value): return "(f32.const \(floatText(value.bitPattern)))"
  case .f64(let value): return "(f64.const \(floatText(value.bitPattern)))"
  case .v128(let low, let high): return "(v128.const i64x2 0x\(String(low, radix: 16)) 0x\(String(high, radix: 16)))"
  case .funcref(let function): return function == nil ? "(ref.null func)" : "(ref.func)"
  case .externref(let reference): return reference == nil ? "(ref.null extern)" : "(ref.extern)"
  case .reference(let reference): return "(ref.\(reference.isNull ? "null " : "")\(reference.type.heapType))"
  }
}

/// The bits of an `f32` as a literal that keeps all of them.
private func floatText(_ bits: UInt32) -> String {
  let value = Float(bitPattern: bits)
  return value.isNaN ? (bits >> 31 == 0 ? "" : "-") + "nan:0x" + String(bits & 0x7F_FFFF, radix: 16) : "\(value)"
}

/// The bits of an `f64` as a literal that keeps all of them.
private func floatText(_ bits: UInt64) -> String {
  let value = Double(bitPattern: bits)
  return value.isNaN ? (bits >> 63 == 0 ? "" : "-") + "nan:0x" + String(bits & 0xF_FFFF_FFFF_FFFF, radix: 16) : "\(value)"
}
