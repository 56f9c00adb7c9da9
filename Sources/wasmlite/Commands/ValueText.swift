// WebAssembly values as words on the command line.

import WasmKitLite

extension Value {
  /// Reads a word as a value of a type.
  ///
  /// - Throws: ``Expectation``.
  init(word: String, as type: ValueType) throws(Expectation) {
    switch type {
    case .i32:
      guard let bits = Self.integer(word, bitWidth: 32) else { throw Expectation("an i32, such as -1, 4294967295 or 0xff") }
      self = .i32(Int32(truncatingIfNeeded: bits))
    case .i64:
      guard let bits = Self.integer(word, bitWidth: 64) else { throw Expectation("an i64, such as -1, 18446744073709551615 or 0xff") }
      self = .i64(Int64(truncatingIfNeeded: bits))
    case .f32:
      if let bits = Self.notANumber(word, exponentMask: 0x7F80_0000, payloadBitWidth: 23, signMask: 1 << 31) {
        self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
      } else if let value = Float(word) {
        self = .f32(value)
      } else {
        throw Expectation("an f32, such as 1.5, -2e10, 0x1p-3, inf or nan")
      }
    case .f64:
      if let bits = Self.notANumber(word, exponentMask: 0x7FF0_0000_0000_0000, payloadBitWidth: 52, signMask: 1 << 63) {
        self = .f64(Double(bitPattern: bits))
      } else if let value = Double(word) {
        self = .f64(value)
      } else {
        throw Expectation("an f64, such as 1.5, -2e10, 0x1p-3, inf or nan")
      }
    case .funcref:
      guard word == "null" else { throw Expectation("null, the only function reference that can be written") }
      self = .funcref(nil)
    case .externref:
      guard word == "null" else { throw Expectation("null, the only external reference that can be written") }
      self = .externref(nil)
    case .v128, .reference: throw Expectation("nothing: values of type \(type) cannot be given on the command line")
    }
  }

  /// The bits of a decimal or hexadecimal number, signed or not.
  private static func integer(_ word: String, bitWidth: Int) -> UInt64? {
    let isNegative = word.hasPrefix("-")
    let digits = isNegative || word.hasPrefix("+") ? word.dropFirst() : word[...]
    let isHexadecimal = digits.hasPrefix("0x")
    let rest = isHexadecimal ? digits.dropFirst(2) : digits
    guard rest.first != "-", rest.first != "+", let magnitude = UInt64(rest, radix: isHexadecimal ? 16 : 10) else { return nil }
    let bound = UInt64(1) << (bitWidth - 1)
    if isNegative { return magnitude <= bound ? 0 &- magnitude : nil }
    return bitWidth == 64 || magnitude < bound << 1 ? magnitude : nil
  }

  /// The bits of `nan`, the canonical one, and of `nan:0x…` with its payload.
  private static func notANumber(_ word: String, exponentMask: UInt64, payloadBitWidth: Int, signMask: UInt64) -> UInt64? {
    let isNegative = word.hasPrefix("-")
    let rest = isNegative ? word.dropFirst() : word[...]
    let sign = isNegative ? signMask : 0
    if rest == "nan" { return sign | exponentMask | 1 << UInt64(payloadBitWidth - 1) }
    guard rest.hasPrefix("nan:0x"), let payload = UInt64(rest.dropFirst(6), radix: 16), payload > 0, payload < 1 << UInt64(payloadBitWidth) else { return nil }
    return sign | exponentMask | payload
  }

  /// The value as it is printed; numbers read back as the same value.
  var word: String {
    switch self {
    case .i32(let value): return "\(value)"
    case .i64(let value): return "\(value)"
    case .f32(let value): return value.isNaN ? Self.nanWord(UInt64(value.bitPattern), payloadBitWidth: 23, signMask: 1 << 31) : "\(value)"
    case .f64(let value): return value.isNaN ? Self.nanWord(value.bitPattern, payloadBitWidth: 52, signMask: 1 << 63) : "\(value)"
    case .v128(let low, let high):
      func digits(_ half: UInt64) -> String {
        let text = String(half, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
      }
      return "0x" + digits(high) + digits(low)
    case .funcref(let function): return function.map { "funcref \($0.type)" } ?? "null"
    case .externref(let reference): return reference == nil ? "null" : "externref"
    case .reference(let reference): return reference.isNull ? "null" : "\(reference.type)"
    }
  }

  private static func nanWord(_ bits: UInt64, payloadBitWidth: Int, signMask: UInt64) -> String {
    let payload = bits & (1 << UInt64(payloadBitWidth) - 1)
    let sign = bits & signMask == 0 ? "" : "-"
    return payload == 1 << UInt64(payloadBitWidth - 1) ? "\(sign)nan" : "\(sign)nan:0x\(String(payload, radix: 16))"
  }
}
