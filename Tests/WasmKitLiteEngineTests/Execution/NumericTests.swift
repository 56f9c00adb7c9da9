import TestSupport
import Testing
import WasmKitLiteEngine

/// Every numeric instruction at the edges of its operands, in every form that lowering has, against the second writing of the specification.
@Suite struct NumericTests {
  static let binaries = InstructionTable.rows.filter { row in
    switch row.signature {
    case .binary, .compare: row.feature == .mvp
    default: false
    }
  }.map(\.opcode)
  static let unaries = InstructionTable.rows.filter { row in
    switch row.signature {
    case .unary, .test, .convert: row.feature == .mvp || row.feature == .signExtension || row.feature == .saturatingTruncation
    default: false
    }
  }.map(\.opcode)

  static func value(_ type: ValueType, _ bits: UInt64) -> Value {
    switch type {
    case .i32: .i32(Int32(truncatingIfNeeded: bits))
    case .i64: .i64(Int64(bitPattern: bits))
    case .f32: .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .f64: .f64(Double(bitPattern: bits))
    case .v128, .reference: .externref(nil)
    }
  }

  static func outcome(of function: Function, _ arguments: [Value]) -> NumericOutcome? {
    do {
      switch try function.call(arguments).first {
      case .i32(let value): return .bits(UInt64(UInt32(bitPattern: value)))
      case .i64(let value): return .bits(UInt64(bitPattern: value))
      case .f32(let value): return .bits(UInt64(value.bitPattern))
      case .f64(let value): return .bits(value.bitPattern)
      default: return nil
      }
    } catch {
      return (error as? Trap).map { .trap($0.code) }
    }
  }

  /// Whether an outcome is what was expected: where that is any NaN, the bits are not looked at.
  static func agrees(_ found: NumericOutcome?, _ expected: NumericOutcome, _ type: ValueType) -> Bool {
    guard expected == .nan else { return found == expected }
    guard case .bits(let bits)? = found else { return false }
    return type == .f32 ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)).isNaN : Double(bitPattern: bits).isNaN
  }

  /// A value of a local that lies in the accumulator, unchanged: an integer by an instruction, a float by way of memory.
  static func accumulated(_ type: ValueType, _ local: UInt64) -> [UInt8] {
    switch type {
    case .i32: code(get(local), i32(0), op(.i32Or))
    case .i64: code(get(local), i64(0), op(.i64Or))
    case .f32: code(i32(0), get(local), access(.f32Store), i32(0), access(.f32Load))
    case .f64: code(i32(0), get(local), access(.f64Store), i32(0), access(.f64Load))
    case .v128, .reference: []
    }
  }

  @Test(arguments: binaries) func `an instruction of two operands is right in all forms`(opcode: Opcode) throws {
    let type: ValueType
    let result: ValueType
    let isComparison: Bool
    switch opcode.row.signature {
    case .binary(let operand): (type, result, isComparison) = (operand, operand, false)
    case .compare(let operand): (type, result, isComparison) = (operand, .i32, true)
    default: return
    }
    let values = NumberSamples.values(of: type)
    var builder = ModuleBuilder()
    builder.memory(1)
    // Forms of both operands: the name, and the constant that replaces one of them.
    var forms: [(name: String, left: UInt64?, right: UInt64?)] = []
    func add(_ name: String, left: UInt64? = nil, right: UInt64? = nil, _ operands: [UInt8]) {
      let parameters = [byte(type), byte(type)]
      builder.function(parameters, [byte(result)], export: "\(name) value", code(operands, op(opcode)))
      forms.append(("\(name) value", left, right))
      guard isComparison else { return }
      let yes = code(i32(1), op(.return))
      builder.function(parameters, [byte(result)], export: "\(name) if", code(operands, op(opcode), block(.if, 0x40, yes), i32(0)))
      builder.function(
        parameters, [byte(result)], export: "\(name) br_if", code(block(.block, 0x40, operands, op(opcode), op(.brIf, 0), i32(0), op(.return)), i32(1)))
      builder.function(
        parameters, [byte(result)], export: "\(name) not", code(operands, op(opcode), op(.i32Eqz), block(.if, 0x40, i32(0), op(.return)), i32(1)))
      for suffix in ["if", "br_if", "not"] { forms.append(("\(name) \(suffix)", left, right)) }
    }
    add("ss", code(get(0), get(1)))
    add("as", code(accumulated0(type), get(1)))
    add("sa", code(get(0), Self.accumulated(type, 1)))
    for constant in values {
      let immediate = TestSupport.constant(type, constant)
      add("si \(constant)", right: constant, code(get(0), immediate))
      add("ai \(constant)", right: constant, code(accumulated0(type), immediate))
      add("is \(constant)", left: constant, code(immediate, get(1)))
      add("ia \(constant)", left: constant, code(immediate, Self.accumulated(type, 1)))
    }
    let instance = try Module(builder.bytes).instantiate()
    for form in forms {
      let function = try instance.function(form.name)
      for a in form.left.map({ [$0] }) ?? values {
        for b in form.right.map({ [$0] }) ?? values {
          let expected = try #require(NumericReference.binary(opcode, a, b))
          let found = Self.outcome(of: function, [Self.value(type, a), Self.value(type, b)])
          if !Self.agrees(found, expected, result) {
            Issue.record("\(opcode.mnemonic) \(form.name) of 0x\(String(a, radix: 16)), 0x\(String(b, radix: 16)): \(found.map { "\($0)" } ?? "none"), not \(expected)")
          }
        }
      }
    }
  }

  @Test(arguments: binaries) func `an instruction of two constants is right`(opcode: Opcode) throws {
    let type: ValueType
    let result: ValueType
    switch opcode.row.signature {
    case .binary(let operand): (type, result) = (operand, operand)
    case .compare(let operand): (type, result) = (operand, .i32)
    default: return
    }
    // Every second value of the floats, which have many.
    let all = NumberSamples.values(of: type)
    let values = type == .i32 || type == .i64 ? all : stride(from: 0, to: all.count, by: 2).map { all[$0] }
    var builder = ModuleBuilder()
    for a in values { for b in values { builder.function([], [byte(result)], export: "\(a) \(b)", code(TestSupport.constant(type, a), TestSupport.constant(type, b), op(opcode))) } }
    let instance = try Module(builder.bytes).instantiate()
    for a in values {
      for b in values {
        let expected = try #require(NumericReference.binary(opcode, a, b))
        let found = Self.outcome(of: try instance.function("\(a) \(b)"), [])
        if !Self.agrees(found, expected, result) {
          Issue.record("\(opcode.mnemonic) of 0x\(String(a, radix: 16)), 0x\(String(b, radix: 16)): \(found.map { "\($0)" } ?? "none"), not \(expected)")
        }
      }
    }
  }

  private func accumulated0(_ type: ValueType) -> [UInt8] { Self.accumulated(type, 0) }

  @Test(arguments: unaries) func `an instruction of one operand is right in all forms`(opcode: Opcode) throws {
    let type: ValueType
    let result: ValueType
    switch opcode.row.signature {
    case .unary(let operand): (type, result) = (operand, operand)
    case .test(let operand): (type, result) = (operand, .i32)
    case .convert(let operand, let target): (type, result) = (operand, target)
    default: return
    }
    var builder = ModuleBuilder()
    builder.memory(1)
    builder.function([byte(type)], [byte(result)], export: "s", code(get(0), op(opcode)))
    builder.function([byte(type)], [byte(result)], export: "a", code(Self.accumulated(type, 0), op(opcode)))
    let values = NumberSamples.values(of: type)
    for constant in values { builder.function([byte(type)], [byte(result)], export: "i \(constant)", code(TestSupport.constant(type, constant), op(opcode))) }
    let instance = try Module(builder.bytes).instantiate()
    for name in ["s", "a", "i"] {
      for bits in values {
        let expected = try #require(NumericReference.unary(opcode, bits))
        let found = Self.outcome(of: try instance.function(name == "i" ? "i \(bits)" : name), [Self.value(type, bits)])
        if !Self.agrees(found, expected, result) {
          Issue.record("\(opcode.mnemonic) \(name) of 0x\(String(bits, radix: 16)): \(found.map { "\($0)" } ?? "none"), not \(expected)")
        }
      }
    }
  }

  // MARK: Numbers from the specification's tests

  @Test func `conversions round once, to the nearest even`() throws {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i64], [TypeByte.f32], export: "u", code(get(0), op(.f32ConvertI64U)))
    builder.function([TypeByte.i64], [TypeByte.f32], export: "s", code(get(0), op(.f32ConvertI64S)))
    builder.function([TypeByte.i64], [TypeByte.f64], export: "d", code(get(0), op(.f64ConvertI64U)))
    builder.function([TypeByte.f64], [TypeByte.f32], export: "demote", code(get(0), op(.f32DemoteF64)))
    let instance = try Module(builder.bytes).instantiate()
    #expect(try instance.call("u", 0x0020_0000_2000_0001 as UInt64, returning: Float.self) == 0x1.000002p+53)
    #expect(try instance.call("u", 0x7FFF_FFBF_FFFF_FFFF as UInt64, returning: Float.self) == 0x1.fffffep+62)
    #expect(try instance.call("u", 0x8000_0080_0000_0001 as UInt64, returning: Float.self) == 0x1.000002p+63)
    #expect(try instance.call("u", 0xFFFF_FE80_0000_0001 as UInt64, returning: Float.self) == 0x1.fffffep+63)
    #expect(try instance.call("s", 0x7FFF_FF40_0000_0001 as Int64, returning: Float.self) == 0x1.fffffep+62)
    #expect(try instance.call("d", 0x8000_0000_0000_0401 as UInt64, returning: Double.self) == 0x1.0000000000001p+63)
    #expect(try instance.call("d", 0xFFFF_FFFF_FFFF_FC00 as UInt64, returning: Double.self) == 0x1.0p+64)
    #expect(try instance.call("demote", 0x1.fffffefffffffp127 as Double, returning: Float.self) == 0x1.fffffep+127)
    #expect(try instance.call("demote", 0x1.ffffffp127 as Double, returning: Float.self) == .infinity)
  }

  // MARK: Deterministic mode. Spec: https://webassembly.github.io/spec/core/exec/numerics.html#nan-propagation

  @Test func `in deterministic mode every new NaN is the canonical one`() throws {
    let configuration = ModuleConfiguration(isDeterministic: true)
    for (type, nans, canonical) in [
      (ValueType.f32, [0x7FC0_0000, 0xFFC0_0001, 0x7FA0_0000, 0xFF80_0001] as [UInt64], 0x7FC0_0000 as UInt64),
      (.f64, [0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0001, 0x7FF4_0000_0000_0000, 0xFFF0_0000_0000_0001], 0x7FF8_0000_0000_0000),
    ] {
      let one = type == .f32 ? UInt64(Float(1).bitPattern) : Double(1).bitPattern
      for opcode in Self.binaries + Self.unaries {
        let row = opcode.row
        let operandType: ValueType
        let isBinary: Bool
        let result: ValueType
        switch row.signature {
        case .binary(let operand): (operandType, isBinary, result) = (operand, true, operand)
        case .unary(let operand): (operandType, isBinary, result) = (operand, false, operand)
        case .convert(let operand, let target): (operandType, isBinary, result) = (operand, false, target)
        default: continue
        }
        guard operandType == type, result == .f32 || result == .f64 else { continue }
        // These change or move bits and make nothing new.
        if ["abs", "neg", "copysign"].contains(where: { row.mnemonic.hasSuffix($0) }) { continue }
        var builder = ModuleBuilder()
        builder.function(
          isBinary ? [byte(type), byte(type)] : [byte(type)], [byte(result)], export: "f", code(get(0), isBinary ? get(1) : [], op(opcode)))
        let function = try Module(builder.bytes, configuration: configuration).instantiate().function("f")
        let expected = NumericOutcome.bits(result == .f32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000)
        for nan in nans {
          let arguments = isBinary ? [[nan, one], [one, nan], [nan, nan]] : [[nan]]
          for list in arguments { #expect(Self.outcome(of: function, list.map { Self.value(type, $0) }) == expected, "\(row.mnemonic) \(list)") }
        }
        _ = canonical
      }
    }
  }

  @Test func `NaNs out of numbers are canonical in deterministic mode, also behind a local and a branch`() throws {
    var builder = ModuleBuilder()
    builder.function(
      [TypeByte.f64], [TypeByte.i64], locals: [(1, TypeByte.f64)], export: "f",
      code(get(0), get(0), op(.f64Sub), set(1), get(1), op(.i64ReinterpretF64)))
    builder.function([TypeByte.f64], [TypeByte.i64], export: "g", code(get(0), f64(0), op(.f64Mul), op(.i64ReinterpretF64)))
    builder.function([TypeByte.f64], [TypeByte.i64], export: "h", code(get(0), op(.f64Neg), op(.f64Sqrt), tee(0), op(.i64ReinterpretF64)))
    let instance = try Module(builder.bytes, configuration: ModuleConfiguration(isDeterministic: true)).instantiate()
    for name in ["f", "g", "h"] { #expect(try instance.call(name, Double.infinity, returning: UInt64.self) == 0x7FF8_0000_0000_0000, "\(name)") }
  }
}
