// What the numeric instructions compute, as pure functions. No slots, no code, no traps but by a code.
// Spec: https://webassembly.github.io/spec/core/exec/numerics.html

/// Integer operations, by the width of `Self`; i32 and i64 values are kept as their bits, unsigned.
@usableFromInline package protocol WasmInteger: FixedWidthInteger & UnsignedInteger {
  associatedtype Signed: FixedWidthInteger & SignedInteger
  init(bitPattern: Signed)
}
extension UInt32: WasmInteger { @usableFromInline package typealias Signed = Int32 }
extension UInt64: WasmInteger { @usableFromInline package typealias Signed = Int64 }

extension WasmInteger {
  @inlinable @inline(__always) package var signed: Signed { Signed(truncatingIfNeeded: self) }

  @inlinable @inline(__always) package static func wasmAdd(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inlinable @inline(__always) package static func wasmSub(_ a: Self, _ b: Self) -> Self { a &- b }
  @inlinable @inline(__always) package static func wasmMul(_ a: Self, _ b: Self) -> Self { a &* b }
  @inlinable @inline(__always) package static func wasmAnd(_ a: Self, _ b: Self) -> Self { a & b }
  @inlinable @inline(__always) package static func wasmOr(_ a: Self, _ b: Self) -> Self { a | b }
  @inlinable @inline(__always) package static func wasmXor(_ a: Self, _ b: Self) -> Self { a ^ b }
  // Swift's masking shifts take the distance modulo the width, as the specification does.
  @inlinable @inline(__always) package static func wasmShl(_ a: Self, _ b: Self) -> Self { a &<< b }
  @inlinable @inline(__always) package static func wasmShrS(_ a: Self, _ b: Self) -> Self { Self(bitPattern: a.signed &>> Signed(truncatingIfNeeded: b)) }
  @inlinable @inline(__always) package static func wasmShrU(_ a: Self, _ b: Self) -> Self { a &>> b }
  @inlinable @inline(__always) package static func wasmRotl(_ a: Self, _ b: Self) -> Self { a &<< b | a &>> (0 &- b) }
  @inlinable @inline(__always) package static func wasmRotr(_ a: Self, _ b: Self) -> Self { a &>> b | a &<< (0 &- b) }
  @inlinable @inline(__always) package static func wasmClz(_ a: Self) -> Self { Self(truncatingIfNeeded: a.leadingZeroBitCount) }
  @inlinable @inline(__always) package static func wasmCtz(_ a: Self) -> Self { Self(truncatingIfNeeded: a.trailingZeroBitCount) }
  @inlinable @inline(__always) package static func wasmPopcnt(_ a: Self) -> Self { Self(truncatingIfNeeded: a.nonzeroBitCount) }

  @inlinable @inline(__always) package static func wasmDivS(_ a: Self, _ b: Self, _ trap: inout MachineTrap?) -> Self {
    if _slowPath(b == 0) { trap = .integerDivideByZero; return 0 }
    if _slowPath(b == .max && a.signed == .min) { trap = .integerOverflow; return 0 }
    // WHY: checked above; the wrapping forms drop Swift's own checks.
    return Self(bitPattern: a.signed.dividedReportingOverflow(by: b.signed).partialValue)
  }
  @inlinable @inline(__always) package static func wasmDivU(_ a: Self, _ b: Self, _ trap: inout MachineTrap?) -> Self {
    if _slowPath(b == 0) { trap = .integerDivideByZero; return 0 }
    return a.dividedReportingOverflow(by: b).partialValue
  }
  @inlinable @inline(__always) package static func wasmRemS(_ a: Self, _ b: Self, _ trap: inout MachineTrap?) -> Self {
    if _slowPath(b == 0) { trap = .integerDivideByZero; return 0 }
    if _slowPath(b == .max) { return 0 }
    return Self(bitPattern: a.signed.remainderReportingOverflow(dividingBy: b.signed).partialValue)
  }
  @inlinable @inline(__always) package static func wasmRemU(_ a: Self, _ b: Self, _ trap: inout MachineTrap?) -> Self {
    if _slowPath(b == 0) { trap = .integerDivideByZero; return 0 }
    return a.remainderReportingOverflow(dividingBy: b).partialValue
  }

  @inlinable @inline(__always) package static func wasmEq(_ a: Self, _ b: Self) -> Bool { a == b }
  @inlinable @inline(__always) package static func wasmNe(_ a: Self, _ b: Self) -> Bool { a != b }
  @inlinable @inline(__always) package static func wasmLtS(_ a: Self, _ b: Self) -> Bool { a.signed < b.signed }
  @inlinable @inline(__always) package static func wasmLtU(_ a: Self, _ b: Self) -> Bool { a < b }
  @inlinable @inline(__always) package static func wasmGtS(_ a: Self, _ b: Self) -> Bool { a.signed > b.signed }
  @inlinable @inline(__always) package static func wasmGtU(_ a: Self, _ b: Self) -> Bool { a > b }
  @inlinable @inline(__always) package static func wasmLeS(_ a: Self, _ b: Self) -> Bool { a.signed <= b.signed }
  @inlinable @inline(__always) package static func wasmLeU(_ a: Self, _ b: Self) -> Bool { a <= b }
  @inlinable @inline(__always) package static func wasmGeS(_ a: Self, _ b: Self) -> Bool { a.signed >= b.signed }
  @inlinable @inline(__always) package static func wasmGeU(_ a: Self, _ b: Self) -> Bool { a >= b }

  @inlinable @inline(__always) package static func wasmExtend8S(_ a: Self) -> Self { Self(truncatingIfNeeded: Int8(truncatingIfNeeded: a)) }
  @inlinable @inline(__always) package static func wasmExtend16S(_ a: Self) -> Self { Self(truncatingIfNeeded: Int16(truncatingIfNeeded: a)) }
  @inlinable @inline(__always) package static func wasmExtend32S(_ a: Self) -> Self { Self(truncatingIfNeeded: Int32(truncatingIfNeeded: a)) }
}

/// Floating-point operations. NaN results are what the processor gives, which the specification allows; deterministic mode adds ``wasmCanonical(_:)`` behind each.
@usableFromInline package protocol WasmFloat: BinaryFloatingPoint {
  associatedtype Bits: WasmInteger
  var bitPattern: Bits { get }
  init(bitPattern: Bits)
}
extension Float: WasmFloat { @usableFromInline package typealias Bits = UInt32 }
extension Double: WasmFloat { @usableFromInline package typealias Bits = UInt64 }

extension WasmFloat {
  @inlinable @inline(__always) package static var signBit: Bits { 1 &<< Bits(truncatingIfNeeded: Bits.bitWidth &- 1) }

  @inlinable @inline(__always) package static func wasmAdd(_ a: Self, _ b: Self) -> Self { a + b }
  @inlinable @inline(__always) package static func wasmSub(_ a: Self, _ b: Self) -> Self { a - b }
  @inlinable @inline(__always) package static func wasmMul(_ a: Self, _ b: Self) -> Self { a * b }
  @inlinable @inline(__always) package static func wasmDiv(_ a: Self, _ b: Self) -> Self { a / b }
  /// The smaller one; a NaN wins over everything, −0 is smaller than +0.
  @inlinable @inline(__always) package static func wasmMin(_ a: Self, _ b: Self) -> Self {
    if a < b { return a }
    if b < a { return b }
    if a == b { return Self(bitPattern: a.bitPattern | b.bitPattern) }
    return a + b
  }
  /// The larger one; a NaN wins over everything, +0 is larger than −0.
  @inlinable @inline(__always) package static func wasmMax(_ a: Self, _ b: Self) -> Self {
    if a > b { return a }
    if b > a { return b }
    if a == b { return Self(bitPattern: a.bitPattern & b.bitPattern) }
    return a + b
  }
  @inlinable @inline(__always) package static func wasmCopysign(_ a: Self, _ b: Self) -> Self {
    Self(bitPattern: a.bitPattern & ~signBit | b.bitPattern & signBit)
  }
  @inlinable @inline(__always) package static func wasmAbs(_ a: Self) -> Self { Self(bitPattern: a.bitPattern & ~signBit) }
  @inlinable @inline(__always) package static func wasmNeg(_ a: Self) -> Self { Self(bitPattern: a.bitPattern ^ signBit) }
  @inlinable @inline(__always) package static func wasmSqrt(_ a: Self) -> Self { a.squareRoot() }
  @inlinable @inline(__always) package static func wasmCeil(_ a: Self) -> Self { quieted(a, a.rounded(.up)) }
  @inlinable @inline(__always) package static func wasmFloor(_ a: Self) -> Self { quieted(a, a.rounded(.down)) }
  @inlinable @inline(__always) package static func wasmTrunc(_ a: Self) -> Self { quieted(a, a.rounded(.towardZero)) }
  @inlinable @inline(__always) package static func wasmNearest(_ a: Self) -> Self { quieted(a, a.rounded(.toNearestOrEven)) }
  /// WHY: a C library's rounding may hand a signalling NaN through as it is.
  @inlinable @inline(__always) package static func quieted(_ a: Self, _ rounded: Self) -> Self { a == a ? rounded : a + a }

  @inlinable @inline(__always) package static func wasmEq(_ a: Self, _ b: Self) -> Bool { a == b }
  @inlinable @inline(__always) package static func wasmNe(_ a: Self, _ b: Self) -> Bool { a != b }
  @inlinable @inline(__always) package static func wasmLt(_ a: Self, _ b: Self) -> Bool { a < b }
  @inlinable @inline(__always) package static func wasmGt(_ a: Self, _ b: Self) -> Bool { a > b }
  @inlinable @inline(__always) package static func wasmLe(_ a: Self, _ b: Self) -> Bool { a <= b }
  @inlinable @inline(__always) package static func wasmGe(_ a: Self, _ b: Self) -> Bool { a >= b }
  /// The opposite of each comparison, which for a NaN is not another comparison.
  @inlinable @inline(__always) package static func wasmNotLt(_ a: Self, _ b: Self) -> Bool { !(a < b) }
  @inlinable @inline(__always) package static func wasmNotGt(_ a: Self, _ b: Self) -> Bool { !(a > b) }
  @inlinable @inline(__always) package static func wasmNotLe(_ a: Self, _ b: Self) -> Bool { !(a <= b) }
  @inlinable @inline(__always) package static func wasmNotGe(_ a: Self, _ b: Self) -> Bool { !(a >= b) }

  /// The positive canonical NaN for any NaN, anything else as it is.
  @inlinable @inline(__always) package static func wasmCanonical(_ a: Self) -> Self { a == a ? a : Self.nan }
}

/// Conversions between the number types, named as the instructions are.
@usableFromInline package enum Conversions {
  /// `trunc`: rounds toward zero; traps where the result has no value of type `T`. The bounds are exact: `low < a < high`.
  @inlinable @inline(__always) package static func truncate<F: WasmFloat, T: FixedWidthInteger>(_ a: F, above low: F, below high: F, _ trap: inout MachineTrap?) -> T {
    if _slowPath(a != a) { trap = .invalidConversionToInteger; return 0 }
    if _slowPath(!(a > low && a < high)) { trap = .integerOverflow; return 0 }
    return T(a)
  }
  /// `trunc_sat`: NaN gives zero, everything else the nearest value of type `T`.
  @inlinable @inline(__always) package static func saturate<F: WasmFloat, T: FixedWidthInteger>(_ a: F, above low: F, below high: F) -> T {
    if a > low && a < high { return T(a) }
    if a != a { return 0 }
    return a < 0 ? T.min : T.max
  }

  // The bounds are the neighbours, in the source type, of the first values that do not fit.
  @inlinable @inline(__always) package static func i32TruncF32S(_ a: Float, _ trap: inout MachineTrap?) -> UInt32 { UInt32(bitPattern: truncate(a, above: -2147483904, below: 2147483648, &trap)) }
  @inlinable @inline(__always) package static func i32TruncF32U(_ a: Float, _ trap: inout MachineTrap?) -> UInt32 { truncate(a, above: -1, below: 4294967296, &trap) }
  @inlinable @inline(__always) package static func i32TruncF64S(_ a: Double, _ trap: inout MachineTrap?) -> UInt32 { UInt32(bitPattern: truncate(a, above: -2147483649, below: 2147483648, &trap)) }
  @inlinable @inline(__always) package static func i32TruncF64U(_ a: Double, _ trap: inout MachineTrap?) -> UInt32 { truncate(a, above: -1, below: 4294967296, &trap) }
  @inlinable @inline(__always) package static func i64TruncF32S(_ a: Float, _ trap: inout MachineTrap?) -> UInt64 {
    UInt64(bitPattern: truncate(a, above: -9223373136366403584, below: 9223372036854775808, &trap))
  }
  @inlinable @inline(__always) package static func i64TruncF32U(_ a: Float, _ trap: inout MachineTrap?) -> UInt64 { truncate(a, above: -1, below: 18446744073709551616, &trap) }
  @inlinable @inline(__always) package static func i64TruncF64S(_ a: Double, _ trap: inout MachineTrap?) -> UInt64 {
    UInt64(bitPattern: truncate(a, above: -9223372036854777856, below: 9223372036854775808, &trap))
  }
  @inlinable @inline(__always) package static func i64TruncF64U(_ a: Double, _ trap: inout MachineTrap?) -> UInt64 { truncate(a, above: -1, below: 18446744073709551616, &trap) }

  @inlinable @inline(__always) package static func i32TruncSatF32S(_ a: Float) -> UInt32 { UInt32(bitPattern: saturate(a, above: -2147483904, below: 2147483648)) }
  @inlinable @inline(__always) package static func i32TruncSatF32U(_ a: Float) -> UInt32 { saturate(a, above: -1, below: 4294967296) }
  @inlinable @inline(__always) package static func i32TruncSatF64S(_ a: Double) -> UInt32 { UInt32(bitPattern: saturate(a, above: -2147483649, below: 2147483648)) }
  @inlinable @inline(__always) package static func i32TruncSatF64U(_ a: Double) -> UInt32 { saturate(a, above: -1, below: 4294967296) }
  @inlinable @inline(__always) package static func i64TruncSatF32S(_ a: Float) -> UInt64 { UInt64(bitPattern: saturate(a, above: -9223373136366403584, below: 9223372036854775808)) }
  @inlinable @inline(__always) package static func i64TruncSatF32U(_ a: Float) -> UInt64 { saturate(a, above: -1, below: 18446744073709551616) }
  @inlinable @inline(__always) package static func i64TruncSatF64S(_ a: Double) -> UInt64 { UInt64(bitPattern: saturate(a, above: -9223372036854777856, below: 9223372036854775808)) }
  @inlinable @inline(__always) package static func i64TruncSatF64U(_ a: Double) -> UInt64 { saturate(a, above: -1, below: 18446744073709551616) }

  @inlinable @inline(__always) package static func i32WrapI64(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
  @inlinable @inline(__always) package static func i64ExtendI32S(_ a: UInt32) -> UInt64 { UInt64(bitPattern: Int64(Int32(bitPattern: a))) }
  @inlinable @inline(__always) package static func i64ExtendI32U(_ a: UInt32) -> UInt64 { UInt64(a) }
  @inlinable @inline(__always) package static func f32ConvertI32S(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
  @inlinable @inline(__always) package static func f32ConvertI32U(_ a: UInt32) -> Float { Float(a) }
  @inlinable @inline(__always) package static func f32ConvertI64S(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
  @inlinable @inline(__always) package static func f32ConvertI64U(_ a: UInt64) -> Float { Float(a) }
  @inlinable @inline(__always) package static func f32DemoteF64(_ a: Double) -> Float { Float(a) }
  @inlinable @inline(__always) package static func f64ConvertI32S(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
  @inlinable @inline(__always) package static func f64ConvertI32U(_ a: UInt32) -> Double { Double(a) }
  @inlinable @inline(__always) package static func f64ConvertI64S(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
  @inlinable @inline(__always) package static func f64ConvertI64U(_ a: UInt64) -> Double { Double(a) }
  @inlinable @inline(__always) package static func f64PromoteF32(_ a: Float) -> Double { Double(a) }
  @inlinable @inline(__always) package static func i32ReinterpretF32(_ a: Float) -> UInt32 { a.bitPattern }
  @inlinable @inline(__always) package static func i64ReinterpretF64(_ a: Double) -> UInt64 { a.bitPattern }
  @inlinable @inline(__always) package static func f32ReinterpretI32(_ a: UInt32) -> Float { Float(bitPattern: a) }
  @inlinable @inline(__always) package static func f64ReinterpretI64(_ a: UInt64) -> Double { Double(bitPattern: a) }
}
