// Division by a constant: a multiplication by its reciprocal, where the processor's division would take five to ten times as long.
//
// 32 bits: the reciprocal is 2^64 divided by the divisor and rounded up. It is at most one unit too large, which, times a dividend below 2^32, stays below
// what would reach the next quotient. 64 bits: such a reciprocal has 65 bits, the highest of them 1, and the sum that this bit stands for is halved before
// it is taken, so that it fits. (Granlund and Montgomery, Division by Invariant Integers using Multiplication, 1994, figure 4.1.)

/// A divisor of 32-bit integers, and its reciprocal.
@frozen @usableFromInline package struct ConstantDivisor32 {
  @usableFromInline package var divisor: UInt32
  /// Of its magnitude, where the division is one of signed integers.
  @usableFromInline package var reciprocal: UInt64

  /// Nil for the magnitudes 0 and 1, which have no reciprocal of 64 bits.
  package init?(_ divisor: UInt32, magnitude: UInt32) {
    guard magnitude >= 2 else { return nil }
    self.divisor = divisor
    reciprocal = UInt64.max / UInt64(magnitude) + 1
  }

  @inlinable @inline(__always) package init(_ pc: PC) { (divisor, reciprocal) = unsafe (pc.u32(12), pc.u64(16)) }

  @inlinable @inline(__always) package func quotient(_ dividend: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: reciprocal.multipliedFullWidth(by: UInt64(dividend)).high)
  }
}

/// A divisor of 64-bit integers, and its reciprocal without the highest bit.
@frozen @usableFromInline package struct ConstantDivisor64 {
  @usableFromInline package var divisor: UInt64
  @usableFromInline package var reciprocal: UInt64
  /// One less than the number of bits that hold all numbers below the divisor.
  @usableFromInline package var shift: UInt64

  /// Nil for the magnitudes 0 and 1.
  package init?(_ divisor: UInt64, magnitude: UInt64) {
    guard magnitude >= 2 else { return nil }
    self.divisor = divisor
    shift = UInt64(63 - (magnitude - 1).leadingZeroBitCount)
    // 2^(shift + 1) less the divisor; 2^64 itself is 0 here, and the difference right all the same.
    let excess = (2 << shift) &- magnitude
    reciprocal = magnitude.dividingFullWidth((high: excess, low: 0)).quotient &+ 1
  }

  @inlinable @inline(__always) package init(_ pc: PC) { (shift, divisor, reciprocal) = unsafe (UInt64(pc.slot(12)), pc.u64(16), pc.u64(24)) }

  @inlinable @inline(__always) package func quotient(_ dividend: UInt64) -> UInt64 {
    let product = reciprocal.multipliedFullWidth(by: dividend).high
    return (product &+ (dividend &- product) &>> 1) &>> shift
  }
}

extension UInt32 {
  /// The divisor in an instruction.
  @inlinable @inline(__always) package static func divisor(_ pc: PC) -> ConstantDivisor32 { unsafe ConstantDivisor32(pc) }

  @inlinable @inline(__always) package static func quotientU(_ dividend: UInt32, _ constant: ConstantDivisor32) -> UInt32 { constant.quotient(dividend) }

  @inlinable @inline(__always) package static func remainderU(_ dividend: UInt32, _ constant: ConstantDivisor32) -> UInt32 {
    dividend &- constant.quotient(dividend) &* constant.divisor
  }

  @inlinable @inline(__always) package static func quotientS(_ dividend: UInt32, _ constant: ConstantDivisor32) -> UInt32 {
    let magnitude = constant.quotient(Int32(bitPattern: dividend).magnitude)
    // All bits set where the quotient is negative.
    let sign = UInt32(bitPattern: Int32(bitPattern: dividend ^ constant.divisor) &>> 31)
    return (magnitude ^ sign) &- sign
  }

  @inlinable @inline(__always) package static func remainderS(_ dividend: UInt32, _ constant: ConstantDivisor32) -> UInt32 {
    dividend &- quotientS(dividend, constant) &* constant.divisor
  }
}

extension UInt64 {
  /// The divisor in an instruction.
  @inlinable @inline(__always) package static func divisor(_ pc: PC) -> ConstantDivisor64 { unsafe ConstantDivisor64(pc) }

  @inlinable @inline(__always) package static func quotientU(_ dividend: UInt64, _ constant: ConstantDivisor64) -> UInt64 { constant.quotient(dividend) }

  @inlinable @inline(__always) package static func remainderU(_ dividend: UInt64, _ constant: ConstantDivisor64) -> UInt64 {
    dividend &- constant.quotient(dividend) &* constant.divisor
  }

  @inlinable @inline(__always) package static func quotientS(_ dividend: UInt64, _ constant: ConstantDivisor64) -> UInt64 {
    let magnitude = constant.quotient(Int64(bitPattern: dividend).magnitude)
    let sign = UInt64(bitPattern: Int64(bitPattern: dividend ^ constant.divisor) &>> 63)
    return (magnitude ^ sign) &- sign
  }

  @inlinable @inline(__always) package static func remainderS(_ dividend: UInt64, _ constant: ConstantDivisor64) -> UInt64 {
    dividend &- quotientS(dividend, constant) &* constant.divisor
  }
}
