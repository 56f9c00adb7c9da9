import TestSupport
import Testing
import WasmKitLiteEngine

/// Instructions that have a constant in them where others read a slot, over many more constants than `NumericTests` has.
@Suite struct ConstantOperandTests {
  static let divisions: [Opcode] = [.i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU]

  /// Numbers of all lengths, and those beside each power of two.
  static func numbers(_ generator: inout SeededGenerator, _ bitCount: Int, randomCount: Int) -> [UInt64] {
    var numbers: [UInt64] = [0, 1, 2, 3, 7, 10, 641, 1_000_000_007]
    for bit in 0..<bitCount { numbers += [1 << UInt64(bit), (1 << UInt64(bit)) &+ 1, (1 << UInt64(bit)) &- 1] }
    for _ in 0..<randomCount { numbers.append(generator.next() >> UInt64.random(in: 0..<64, using: &generator)) }
    let mask: UInt64 = bitCount == 64 ? .max : 0xFFFF_FFFF
    return (numbers + numbers.map { 0 &- $0 }).map { $0 & mask }
  }

  @Test(arguments: divisions) func `a division by a constant is like one by a variable`(opcode: Opcode) throws {
    guard case .binary(let type) = opcode.row.signature else { return }
    var generator = SeededGenerator(seed: UInt64(opcode.rawValue))
    let bitCount = type == .i32 ? 32 : 64
    let divisors = Self.numbers(&generator, bitCount, randomCount: 300)
    let dividends = Self.numbers(&generator, bitCount, randomCount: 60)
    var builder = ModuleBuilder()
    for (index, divisor) in divisors.enumerated() {
      builder.function([byte(type)], [byte(type)], export: "\(index)", code(get(0), constant(type, divisor), op(opcode)))
    }
    let instance = try Module(builder.bytes).instantiate()
    for (index, divisor) in divisors.enumerated() {
      let function = try instance.function("\(index)")
      // All multiples of the divisor are where a reciprocal goes wrong first.
      let multiples = dividends.prefix(20).flatMap { [$0 &* divisor, $0 &* divisor &- 1, (0 &- 1) / max(1, divisor) &* divisor &- $0] }
      for dividend in dividends + (bitCount == 64 ? multiples : multiples.map { $0 & 0xFFFF_FFFF }) {
        let expected = try #require(NumericReference.binary(opcode, dividend, divisor))
        let found = NumericTests.outcome(of: function, [NumericTests.value(type, dividend)])
        if found != expected {
          Issue.record("\(opcode.mnemonic) of \(dividend) by \(divisor): \(found.map { "\($0)" } ?? "none"), not \(expected)")
          return
        }
      }
    }
  }

  @Test(arguments: [ValueType.i32, .i64]) func `a select between constants and variables chooses the right one`(type: ValueType) throws {
    let constants: [UInt64] = [0, 1, 7, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, .max]
    let conditions: [UInt64] = [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF]
    let mask: UInt64 = type == .i32 ? 0xFFFF_FFFF : .max
    let accumulated = code(get(2), i32(0), op(.i32Or))
    var builder = ModuleBuilder()
    let parameters = [byte(type), byte(type), TypeByte.i32]
    for (index, a) in constants.enumerated() {
      let (x, y) = (constant(type, a), constant(type, constants[(index + 3) % constants.count]))
      for (name, condition) in [("s", get(2)), ("a", accumulated)] {
        builder.function(parameters, [byte(type)], export: "ii \(index) \(name)", code(x, y, condition, op(.select)))
        builder.function(parameters, [byte(type)], export: "is \(index) \(name)", code(x, get(1), condition, op(.select)))
        builder.function(parameters, [byte(type)], export: "si \(index) \(name)", code(get(0), y, condition, op(.select)))
        builder.function(parameters, [byte(type)], export: "ss \(index) \(name)", code(get(0), get(1), condition, op(.select)))
      }
    }
    let instance = try Module(builder.bytes).instantiate()
    let (first, second): (UInt64, UInt64) = (0x1234_5678_9ABC_DEF0 & mask, 0xFEDC_BA98_7654_3210 & mask)
    for (index, a) in constants.enumerated() {
      let b = constants[(index + 3) % constants.count]
      for condition in conditions {
        for name in ["s", "a"] {
          for (form, x, y) in [("ii", a, b), ("is", a, second), ("si", first, b), ("ss", first, second)] {
            let function = try instance.function("\(form) \(index) \(name)")
            let arguments = [NumericTests.value(type, first), NumericTests.value(type, second), NumericTests.value(.i32, condition)]
            #expect(NumericTests.outcome(of: function, arguments) == .bits((condition != 0 ? x : y) & mask), "\(form) \(name) \(index), \(condition)")
          }
        }
      }
    }
  }
}
