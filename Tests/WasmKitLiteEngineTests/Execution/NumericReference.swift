// What every numeric instruction gives, written a second time from the specification, on bit patterns. Nothing here is the engine's.
// Spec: https://webassembly.github.io/spec/core/exec/numerics.html

import WasmKitLiteEngine

/// The outcome of an instruction: the bits of a result, any NaN, or a trap.
enum NumericOutcome: Equatable, CustomStringConvertible {
  case bits(UInt64)
  /// A NaN whose bits the specification leaves open.
  case nan
  case trap(TrapCode)

  var description: String {
    switch self {
    case .bits(let bits): "0x\(String(bits, radix: 16))"
    case .nan: "nan"
    case .trap(let code): "\(code)"
    }
  }
}

enum NumericReference {
  // MARK: Two operands

  static func binary(_ opcode: Opcode, _ a: UInt64, _ b: UInt64) -> NumericOutcome? {
    switch opcode.row.mnemonic.prefix(4) {
    case "i32.": integer(opcode.mnemonic.dropFirst(4), UInt32(truncatingIfNeeded: a), UInt32(truncatingIfNeeded: b))
    case "i64.": integer(opcode.mnemonic.dropFirst(4), a, b)
    case "f32.": float(opcode.mnemonic.dropFirst(4), Float(bitPattern: UInt32(truncatingIfNeeded: a)), Float(bitPattern: UInt32(truncatingIfNeeded: b)))
    case "f64.": float(opcode.mnemonic.dropFirst(4), Double(bitPattern: a), Double(bitPattern: b))
    default: nil
    }
  }

  private static func truth(_ value: Bool) -> NumericOutcome { .bits(value ? 1 : 0) }

  private static func integer<T: FixedWidthInteger & UnsignedInteger>(_ name: Substring, _ a: T, _ b: T) -> NumericOutcome? {
    let width = T.bitWidth
    let sign = T(1) << T(width - 1)
    // Signed comparison and division by magnitudes, so as not to repeat what an engine would write.
    let (aIsNegative, bIsNegative) = (a & sign != 0, b & sign != 0)
    let (aMagnitude, bMagnitude) = (aIsNegative ? 0 &- a : a, bIsNegative ? 0 &- b : b)
    let isLess = aIsNegative != bIsNegative ? aIsNegative : a < b
    let shift = Int(b % T(width))
    func bits(_ value: T) -> NumericOutcome { .bits(UInt64(value)) }
    switch name {
    case "add": return bits(a &+ b)
    case "sub": return bits(a &- b)
    case "mul": return bits(a &* b)
    case "div_u": return b == 0 ? .trap(.integerDivideByZero) : bits(a / b)
    case "rem_u": return b == 0 ? .trap(.integerDivideByZero) : bits(a % b)
    case "div_s":
      if b == 0 { return .trap(.integerDivideByZero) }
      if a == sign, b == T.max { return .trap(.integerOverflow) }
      let quotient = aMagnitude / bMagnitude
      return bits(aIsNegative != bIsNegative ? 0 &- quotient : quotient)
    case "rem_s":
      if b == 0 { return .trap(.integerDivideByZero) }
      let rest = aMagnitude % bMagnitude
      return bits(aIsNegative ? 0 &- rest : rest)
    case "and": return bits(a & b)
    case "or": return bits(a | b)
    case "xor": return bits(a ^ b)
    case "shl": return bits((0..<shift).reduce(a) { value, _ in value &+ value })
    case "shr_u": return bits((0..<shift).reduce(a) { value, _ in value / 2 })
    case "shr_s": return bits((0..<shift).reduce(a) { value, _ in value / 2 | value & sign })
    case "rotl": return bits((0..<shift).reduce(a) { value, _ in value &+ value | (value & sign != 0 ? 1 : 0) })
    case "rotr": return bits((0..<shift).reduce(a) { value, _ in value / 2 | (value & 1 != 0 ? sign : 0) })
    case "eq": return truth(a == b)
    case "ne": return truth(a != b)
    case "lt_u": return truth(a < b)
    case "gt_u": return truth(a > b)
    case "le_u": return truth(a <= b)
    case "ge_u": return truth(a >= b)
    case "lt_s": return truth(isLess)
    case "ge_s": return truth(!isLess)
    case "gt_s": return truth(!isLess && a != b)
    case "le_s": return truth(isLess || a == b)
    default: return nil
    }
  }

  private static func outcome<T: BinaryFloatingPoint>(_ value: T) -> NumericOutcome {
    if value.isNaN { return .nan }
    if let single = value as? Float { return .bits(UInt64(single.bitPattern)) }
    return .bits(Double(value).bitPattern)
  }
  private static func exactly<T: BinaryFloatingPoint>(_ value: T) -> NumericOutcome {
    if let single = value as? Float { return .bits(UInt64(single.bitPattern)) }
    if let double = value as? Double { return .bits(double.bitPattern) }
    return .nan
  }

  private static func float<T: BinaryFloatingPoint>(_ name: Substring, _ a: T, _ b: T) -> NumericOutcome? {
    switch name {
    case "add": return outcome(a + b)
    case "sub": return outcome(a - b)
    case "mul": return outcome(a * b)
    case "div": return outcome(a / b)
    case "min":
      if a.isNaN || b.isNaN { return .nan }
      return outcome(a == b ? (a.sign == .minus ? a : b) : a < b ? a : b)
    case "max":
      if a.isNaN || b.isNaN { return .nan }
      return outcome(a == b ? (a.sign == .plus ? a : b) : a > b ? a : b)
    case "copysign": return exactly(a.sign == b.sign ? a : -a)
    case "eq": return truth(a == b)
    case "ne": return truth(a.isNaN || b.isNaN || a != b)
    case "lt": return truth(a < b)
    case "gt": return truth(a > b)
    case "le": return truth(a <= b)
    case "ge": return truth(a >= b)
    default: return nil
    }
  }

  // MARK: One operand

  static func unary(_ opcode: Opcode, _ bits: UInt64) -> NumericOutcome? {
    let single = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
    let double = Double(bitPattern: bits)
    let narrow = UInt32(truncatingIfNeeded: bits)
    switch opcode.mnemonic {
    case "i32.eqz": return truth(narrow == 0)
    case "i64.eqz": return truth(bits == 0)
    case "i32.clz": return .bits(UInt64((0..<32).first { narrow & 0x8000_0000 >> UInt32($0) != 0 } ?? 32))
    case "i64.clz": return .bits(UInt64((0..<64).first { bits & (1 << 63) >> UInt64($0) != 0 } ?? 64))
    case "i32.ctz": return .bits(UInt64((0..<32).first { narrow & 1 << UInt32($0) != 0 } ?? 32))
    case "i64.ctz": return .bits(UInt64((0..<64).first { bits & 1 << UInt64($0) != 0 } ?? 64))
    case "i32.popcnt": return .bits(UInt64((0..<32).count { narrow & 1 << UInt32($0) != 0 }))
    case "i64.popcnt": return .bits(UInt64((0..<64).count { bits & 1 << UInt64($0) != 0 }))
    case "i32.extend8_s": return .bits(UInt64(extended(bits, from: 8) & 0xFFFF_FFFF))
    case "i32.extend16_s": return .bits(UInt64(extended(bits, from: 16) & 0xFFFF_FFFF))
    case "i64.extend8_s": return .bits(extended(bits, from: 8))
    case "i64.extend16_s": return .bits(extended(bits, from: 16))
    case "i64.extend32_s", "i64.extend_i32_s": return .bits(extended(bits, from: 32))
    case "i64.extend_i32_u", "i32.wrap_i64": return .bits(bits & 0xFFFF_FFFF)
    case "i32.reinterpret_f32", "f32.reinterpret_i32": return .bits(bits & 0xFFFF_FFFF)
    case "i64.reinterpret_f64", "f64.reinterpret_i64": return .bits(bits)
    case "f32.abs": return .bits(bits & 0x7FFF_FFFF)
    case "f64.abs": return .bits(bits & .max >> 1)
    case "f32.neg": return .bits((bits ^ 0x8000_0000) & 0xFFFF_FFFF)
    case "f64.neg": return .bits(bits ^ 1 << 63)
    case "f32.sqrt": return outcome(single.squareRoot())
    case "f64.sqrt": return outcome(double.squareRoot())
    case "f32.ceil": return outcome(single.rounded(.up))
    case "f64.ceil": return outcome(double.rounded(.up))
    case "f32.floor": return outcome(single.rounded(.down))
    case "f64.floor": return outcome(double.rounded(.down))
    case "f32.trunc": return outcome(single.rounded(.towardZero))
    case "f64.trunc": return outcome(double.rounded(.towardZero))
    case "f32.nearest": return outcome(single.rounded(.toNearestOrEven))
    case "f64.nearest": return outcome(double.rounded(.toNearestOrEven))
    case "f32.demote_f64": return outcome(Float(double))
    case "f64.promote_f32": return outcome(Double(single))
    case "f32.convert_i32_s": return outcome(Float(Int32(bitPattern: narrow)))
    case "f32.convert_i32_u": return outcome(Float(narrow))
    case "f32.convert_i64_s": return outcome(Float(Int64(bitPattern: bits)))
    case "f32.convert_i64_u": return outcome(Float(bits))
    case "f64.convert_i32_s": return outcome(Double(Int32(bitPattern: narrow)))
    case "f64.convert_i32_u": return outcome(Double(narrow))
    case "f64.convert_i64_s": return outcome(Double(Int64(bitPattern: bits)))
    case "f64.convert_i64_u": return outcome(Double(bits))
    case let name where name.contains("trunc_"):
      // Every f32 is an f64.
      let value = name.contains("_f32") ? Double(single) : double
      return truncated(value, to: name.hasPrefix("i32") ? 32 : 64, isSigned: name.hasSuffix("_s"), saturates: name.contains("_sat_"))
    default: return nil
    }
  }

  private static func extended(_ bits: UInt64, from width: UInt64) -> UInt64 {
    let low = bits & (1 << width - 1)
    return low & 1 << (width - 1) == 0 ? low : low | ~(1 << width - 1)
  }

  private static func truncated(_ value: Double, to width: UInt64, isSigned: Bool, saturates: Bool) -> NumericOutcome {
    let mask: UInt64 = width == 32 ? 0xFFFF_FFFF : .max
    let most = isSigned ? mask >> 1 : mask
    let least: UInt64 = isSigned ? (mask >> 1 + 1) | ~mask : 0
    if value.isNaN { return saturates ? .bits(0) : .trap(.invalidConversionToInteger) }
    // The bounds are powers of two, which a double holds exactly.
    let end = isSigned ? Double(sign: .plus, exponent: Int(width) - 1, significand: 1) : Double(sign: .plus, exponent: Int(width), significand: 1)
    let whole = value.rounded(.towardZero)
    if whole >= end { return saturates ? .bits(most) : .trap(.integerOverflow) }
    if whole < (isSigned ? -end : 0) { return saturates ? .bits(least & mask) : .trap(.integerOverflow) }
    if whole == 0 { return .bits(0) }
    // Bit by bit, from the significand.
    var magnitude = UInt64(whole.significandBitPattern) | 1 << 52
    let shift = Int(whole.exponent) - 52
    magnitude = shift >= 0 ? magnitude << UInt64(shift) : magnitude >> UInt64(-shift)
    return .bits((whole.sign == .minus ? 0 &- magnitude : magnitude) & mask)
  }
}
