// Numbers for tests of instructions: the ends of ranges, what lies beside them, and what rounds.

import WasmKitLiteEngine

/// Bit patterns to try instructions with.
package enum NumberSamples {
  /// Values at which instructions change their minds.
  package static let i32: [UInt64] = [
    0, 1, 2, 0xFFFF_FFFF, 0xFFFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0x80, 0xFF, 0x8000, 31, 32, 33, 0x1234_5678,
  ]
  package static let i64: [UInt64] = [
    0, 1, 2, .max, .max - 1, 0x7FFF_FFFF_FFFF_FFFF, 1 << 63, 1 << 63 | 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xFFFF_FFFF_8000_0000, 0xFFFF_FFFF_7FFF_FFFF,
    0x80, 0x8000, 63, 64, 65, 0x0123_4567_89AB_CDEF, 0x8000_0040_0000_0001,
  ]
  package static let f32: [UInt64] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999997, 8_388_609, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude,
    .leastNormalMagnitude, .infinity, -.infinity, .nan, Float(bitPattern: 0xFFC0_0001), Float(bitPattern: 0x7FA0_0000), 2_147_483_648, 2_147_483_520,
    -2_147_483_648, -2_147_483_904, 4_294_967_040, 4_294_967_296, 9_223_372_036_854_775_808, 18_446_744_073_709_551_616, -0.99999994, 3.1415927,
  ].map { (value: Float) in UInt64(value.bitPattern) }
  package static let f64: [UInt64] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 4_503_599_627_370_497.5, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, .leastNormalMagnitude, .infinity, -.infinity, .nan, Double(bitPattern: 0xFFF8_0000_0000_0001),
    Double(bitPattern: 0x7FF4_0000_0000_0000), 2_147_483_647.9, 2_147_483_648, -2_147_483_648.9, -2_147_483_649, 4_294_967_295.9, 4_294_967_296,
    9_223_372_036_854_775_808, 9_223_372_036_854_774_784, -9_223_372_036_854_777_856, 18_446_744_073_709_551_616, 18_446_744_073_709_549_568,
    -0.9999999999999999, 1.0000000596046448, 3.4028235677973366e38, 1e-46, .pi,
  ].map { (value: Double) in value.bitPattern }

  /// All of them for a type.
  package static func values(of type: ValueType) -> [UInt64] {
    switch type {
    case .i32: i32
    case .i64: i64
    case .f32: f32
    case .f64: f64
    case .v128, .reference: []
    }
  }
}
