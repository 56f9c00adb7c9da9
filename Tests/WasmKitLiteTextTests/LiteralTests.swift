import Testing
import WasmKitLiteText

@Suite("Literals")
struct LiteralTests {
  private func f32(_ literal: String, _ location: SourceLocation = #_sourceLocation) -> UInt32 {
    assembled("(global f32 (f32.const \(literal)))", location).dropLast().suffix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func f64(_ literal: String, _ location: SourceLocation = #_sourceLocation) -> UInt64 {
    assembled("(global f64 (f64.const \(literal)))", location).dropLast().suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test(
    "an f32 is rounded to nearest, ties to even",
    arguments: [
      ("0", 0), ("-0", 0x8000_0000), ("1", 0x3F80_0000), ("+1.", 0x3F80_0000), ("1_0.5e0", 0x4128_0000), ("0x1.8p1", 0x4040_0000), ("0xA.", 0x4120_0000),
      ("0x1.000001p0", 0x3F80_0000), ("0x1.000003p0", 0x3F80_0002), ("0x1.0000010000000000000000001p0", 0x3F80_0001), ("16777217", 0x4B80_0000),
      ("16777219", 0x4B80_0002), ("0x1.fffffep127", 0x7F7F_FFFF), ("0x1.fffffefffffffffffp127", 0x7F7F_FFFF), ("3.4028235e38", 0x7F7F_FFFF),
      ("0x1p-126", 0x0080_0000), ("0x0.ffffffp-126", 0x0080_0000), ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000001p-150", 1), ("0x3p-150", 2), ("0x1p-151", 0),
      ("1e-45", 1), ("7.0064923216240853e-46", 0), ("7.0064923216240854e-46", 1), ("1e-999999999999999999999", 0), ("0x1p-999999999999999999999", 0),
      ("0x0p999999999999999999999", 0), ("inf", 0x7F80_0000), ("-inf", 0xFF80_0000), ("nan", 0x7FC0_0000), ("-nan", 0xFFC0_0000), ("nan:0x1", 0x7F80_0001),
      ("-nan:0x7f_ffff", 0xFFFF_FFFF),
    ] as [(String, UInt32)])
  func f32Rounding(_ literal: String, _ bits: UInt32) { #expect(f32(literal) == bits) }

  @Test(
    "an f64 is rounded to nearest, ties to even",
    arguments: [
      ("0.1", 0x3FB9_9999_9999_999A), ("9007199254740993", 0x4340_0000_0000_0000), ("9007199254740995", 0x4340_0000_0000_0002),
      ("0x20000000000001", 0x4340_0000_0000_0000), ("0x20000000000003", 0x4340_0000_0000_0002), ("0x200000000000010000000000.1p-40", 0x4340_0000_0000_0001),
      ("1.7976931348623157e308", 0x7FEF_FFFF_FFFF_FFFF), ("0x1.fffffffffffff7ffp1023", 0x7FEF_FFFF_FFFF_FFFF), ("4.9406564584124654e-324", 1),
      ("2.4703282292062327e-324", 0), ("2.4703282292062328e-324", 1), ("0x1p-1074", 1), ("0x1p-1075", 0), ("0x1.8p-1075", 1),
      ("0x0.fffffffffffff8p-1022", 0x0010_0000_0000_0000),
      ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF), ("nan:0xf_ffff_ffff_ffff", 0x7FFF_FFFF_FFFF_FFFF), ("-nan:0x4000000000000", 0xFFF4_0000_0000_0000),
    ] as [(String, UInt64)])
  func f64Rounding(_ literal: String, _ bits: UInt64) { #expect(f64(literal) == bits) }

  @Test("hexadecimal literals round as the standard library's do")
  func hexadecimal() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let digits = (0..<Int.random(in: 1...24, using: &generator)).map { _ in String(Int.random(in: 0...15, using: &generator), radix: 16) }.joined()
      let point = digits.index(digits.startIndex, offsetBy: Int.random(in: 1...digits.count, using: &generator))
      let wide = "0x\(digits[..<point]).\(digits[point...])p\(Int.random(in: -1160...900, using: &generator))"
      let narrow = "0x\(digits[..<point]).\(digits[point...])p\(Int.random(in: -260...30, using: &generator))"
      #expect(f64(wide) == Double(wide.replacing(".p", with: ".0p"))?.bitPattern, "\(wide)")
      #expect(f32(narrow) == Float(narrow.replacing(".p", with: ".0p"))?.bitPattern, "\(narrow)")
    }
  }

  @Test("a long literal is read to its last digit")
  func longLiterals() {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(f64("1\(zeros)e-100000") == 0x3FF0_0000_0000_0000)
    #expect(f64("0x1\(zeros)p-400000") == 0x3FF0_0000_0000_0000)
    #expect(f64("0x0.\(zeros)1p+400004") == 0x3FF0_0000_0000_0000)
    #expect(f64("0x1.00000000000008\(zeros)1") == 0x3FF0_0000_0000_0001)
    #expect(f64("9007199254740993.\(zeros)1") == 0x4340_0000_0000_0001)
  }

  @Test(
    "a number beyond its type is out of range",
    arguments: [
      "i32.const 4294967296", "i32.const -2147483649", "i32.const 0x1_0000_0000", "i64.const 18446744073709551616", "i64.const -9223372036854775809",
      "i32.const 1.5",
      "f32.const 3.4028236e38", "f32.const 0x1.ffffffp127", "f32.const 1e99999999999999999999", "f32.const 0x1p99999999999999999999", "f32.const nan:0x0",
      "f32.const nan:0x800000", "f64.const 0x1.fffffffffffff8p1023", "f64.const 1e309", "f64.const nan:0x10000000000000",
      "f64.const nan:0x1_0000_0000_0000_0000",
      "v128.const i8x16 256 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "v128.const f32x4 1e39 0 0 0",
    ])
  func outOfRange(_ instruction: String) {
    #expect(malformed("(func (drop (\(instruction))))")?.message.hasPrefix("constant out of range") == true)
  }

  @Test("an integer may be written signed or unsigned")
  func integers() {
    #expect(code("i32.const -1 drop") == code("i32.const 0xffff_ffff drop"))
    #expect(code("i32.const 2147483648 drop") == code("i32.const -0x80000000 drop"))
    #expect(code("i64.const 18446744073709551615 drop") == [0x00, 0x42, 0x7F, 0x1A, 0x0B])
    #expect(code("i64.const -9223372036854775808 drop") == code("i64.const 0x8000_0000_0000_0000 drop"))
  }

  @Test(
    "a word that is nearly a number is none",
    arguments: ["0x", "1_", "_1", "1__0", "0x_1", "1e", "1e+", ".5", "0x1.g", "1._0", "nan:1", "nan:0x", "infinity", "0b1", "+-1"])
  func notNumbers(_ word: String) {
    #expect(malformed("(func (f64.const \(word)))")?.message.hasPrefix("unknown operator \(word)") == true)
  }

  @Test("the lanes of a vector are written in any shape")
  func vectors() {
    let one = code("(drop (v128.const i32x4 1 -1 0 0x80000000))")
    #expect(one == [0x00, 0xFD, 0x0C, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x1A, 0x0B])
    #expect(code("(drop (v128.const i8x16 1 0 0 0 255 -1 255 -1 0 0 0 0 0 0 0 -128))") == one)
    #expect(code("(drop (v128.const f32x4 0x1p-149 -nan:0x7fffff 0 -0))") == one)
    #expect(code("(drop (v128.const i64x2 0xffff_ffff_0000_0001 -9223372036854775808))") == one)
    #expect(malformed("(func (v128.const i32x4 1 2 3))")?.message == "wrong number of lane literals: i32x4 takes 4, found 3")
  }
}
