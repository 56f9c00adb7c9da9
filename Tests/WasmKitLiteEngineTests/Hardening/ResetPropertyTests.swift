import TestSupport
import Testing
import WasmKitLiteEngine

/// Guests that write at random, in every way there is: after a reset they are as newly made, and behave so.
@Suite struct ResetPropertyTests {
  /// A module with a function for everything that changes something.
  static let scribbler: [UInt8] = {
    var builder = ModuleBuilder()
    builder.memory(2, 6, export: "memory 0")
    builder.memory(1, 3, export: "memory 1")
    builder.table(8, 40, export: "table 0")
    builder.table(4, 9, export: "table 1")
    let (i, l, f, d) = (TypeByte.i32, TypeByte.i64, TypeByte.f32, TypeByte.f64)
    for (name, type, initial) in [("i", i, i32(1)), ("l", l, i64(2)), ("f", f, f32(3)), ("d", d, f64(4))] { builder.global(type, export: name, initial) }
    let functions = (0..<4).map { builder.function([], [i], export: "f\($0)", i32(Int32($0))) }
    builder.activeElements(1, [functions[0], functions[1]])
    builder.elements(functions)
    builder.elements(functions, isDeclarative: true)
    builder.activeData(100, [1, 2, 3])
    builder.activeData(4094, [4, 5, 6, 7])
    builder.data([UInt8](1...64))
    for row in InstructionTable.rows {
      guard case .store(let type) = row.signature, row.feature == .mvp else { continue }
      let value = byte(type)
      for memory in [0, 1] as [UInt64] {
        builder.function([i, value], [], export: "\(row.mnemonic) slots \(memory)", code(get(0), get(1), access(row.opcode, memory: memory, offset: 3)))
      }
      let address = code(get(0), i32(1), op(.i32Add))
      builder.function([i, value], [], export: "\(row.mnemonic) computed address", code(address, get(1), access(row.opcode, offset: 1)))
      let zero = constant(type, 0)
      let sum: [Opcode] = [.i32Or, .i64Or, .f32Sub, .f64Sub]
      let position = [ValueType.i32, .i64, .f32, .f64].firstIndex(of: type) ?? 0
      builder.function([i, value], [], export: "\(row.mnemonic) computed value", code(get(0), get(1), zero, op(sum[position]), access(row.opcode)))
      builder.function([i], [], export: "\(row.mnemonic) constant", code(get(0), constant(type, 77), access(row.opcode)))
    }
    for opcode in [Opcode.i32AtomicStore, .i32AtomicRmwAdd, .i32AtomicRmw8XorU] {
      let drop = opcode == .i32AtomicStore ? [] : op(.drop)
      let mask = code(get(0), i32(-4), op(.i32And))
      builder.function([i, i], [], export: "\(opcode)", code(mask, get(1), access(opcode, alignment: opcode == .i32AtomicRmw8XorU ? 0 : 2), drop))
    }
    builder.function(
      [i, i, i], [], export: "cmpxchg",
      code(get(0), i32(-8), op(.i32And), get(1), op(.i64ExtendI32U), get(2), op(.i64ExtendI32U), access(.i64AtomicRmwCmpxchg, alignment: 3), op(.drop)))
    for (a, b) in [(0, 0), (0, 1), (1, 0)] as [(UInt64, UInt64)] {
      builder.function([i, i, i], [], export: "memory.copy \(a) \(b)", code(get(0), get(1), get(2), op(.memoryCopy, a, b)))
      builder.function([i, i, i], [], export: "table.copy \(a) \(b)", code(get(0), get(1), get(2), op(.tableCopy, a, b)))
    }
    for m in [0, 1] as [UInt64] {
      builder.function([i, i, i], [], export: "memory.fill \(m)", code(get(0), get(1), get(2), op(.memoryFill, m)))
      builder.function([i, i, i], [], export: "memory.init \(m)", code(get(0), get(1), get(2), op(.memoryInit, 2, m)))
      builder.function([i], [i], export: "memory.grow \(m)", code(get(0), i32(3), op(.i32And), op(.memoryGrow, m)))
      builder.function([i], [], export: "table.set \(m)", code(get(0), op(.refFunc, UInt64(functions[2])), op(.tableSet, m)))
      builder.function([i, i], [], export: "table.fill \(m)", code(get(0), op(.refFunc, UInt64(functions[3])), get(1), op(.tableFill, m)))
      builder.function([i, i, i], [], export: "table.init \(m)", code(get(0), get(1), get(2), op(.tableInit, 1, m)))
      builder.function([i], [i], export: "table.grow \(m)", code(op(.refFunc, UInt64(functions[1])), get(0), i32(7), op(.i32And), op(.tableGrow, m)))
    }
    for (index, type) in [i, l, f, d].enumerated() { builder.function([type], [], export: "global.set \(index)", code(get(0), op(.globalSet, UInt64(index)))) }
    builder.function(export: "data.drop", op(.dataDrop, 2))
    builder.function(export: "elem.drop", op(.elemDrop, 1))
    return builder.bytes
  }()

  /// One call, or a write of the host.
  private enum Step {
    case call(String, [Value])
    case hostWrite(UInt32, [UInt8])
    case hostStore(UInt32, UInt64)
    case hostChange(UInt32, UInt32)
    case hostGlobal(Int64)
    case hostGrow
  }

  private static func steps(_ exports: [Module.Export], _ count: Int, _ random: inout SeededGenerator) -> [Step] {
    /// Mostly in the memory, often at the border of a page; also small numbers, and nonsense.
    func number() -> UInt32 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4: UInt32.random(in: 0..<3 << 16, using: &random)
      case 4..<7: UInt32.random(in: 1..<48, using: &random) << 12 &- UInt32.random(in: 0...9, using: &random)
      case 7..<9: UInt32.random(in: 0..<12, using: &random)
      default: UInt32.random(in: 0...UInt32.max, using: &random)
      }
    }
    let functions: [(String, FunctionType)] = exports.compactMap { if case .function(let type) = $0.type { ($0.name, type) } else { nil } }
    return (0..<count).map { _ in
      switch Int.random(in: 0..<20, using: &random) {
      case 0: return .hostWrite(number(), [UInt8](repeating: 0xEE, count: Int.random(in: 0...9000, using: &random)))
      case 1: return .hostStore(number(), .random(in: 0...UInt64.max, using: &random))
      case 2: return .hostChange(number(), .random(in: 0...9000, using: &random))
      case 3: return Bool.random(using: &random) ? .hostGlobal(.random(in: 0...99, using: &random)) : .hostGrow
      default:
        let (name, type) = functions[Int.random(in: 0..<functions.count, using: &random)]
        let arguments = type.parameters.map { parameter -> Value in
          switch parameter {
          case .i64: .i64(.random(in: Int64.min...Int64.max, using: &random))
          case .f32: .f32(.random(in: -9...9, using: &random))
          case .f64: .f64(.random(in: -9...9, using: &random))
          default: .i32(Int32(bitPattern: number()))
          }
        }
        return .call(name, arguments)
      }
    }
  }

  /// What one step gives: results, or the kind of error.
  private static func run(_ steps: [Step], on instance: Instance) -> [String] {
    steps.map { step in
      do {
        let memory = try instance.memory("memory 0")
        switch step {
        case .call(let name, let arguments): return "\(name) \(try instance.call(name, arguments: arguments))"
        case .hostWrite(let address, let bytes): try memory.write(bytes, at: address)
        case .hostStore(let address, let value): try memory.store(value, at: address)
        case .hostChange(let address, let count):
          try memory.withMutableBytes(at: address, byteCount: count) { bytes in
            bytes.withUnsafeMutableBytes { for index in stride(from: 0, to: $0.count, by: 100) { $0[index] ^= 0x55 } }
          }
        case .hostGlobal(let value): try instance.global("l").set(.i64(value))
        case .hostGrow: return "\(String(describing: try instance.memory("memory 1").grow(byPages: 1)))"
        }
        return "done"
      } catch let error as Trap {
        return "\(error.code)"
      } catch { return "\(error)" }
    }
  }

  /// All that can be seen of an instance. Functions stand for what they give.
  private static func state(_ instance: Instance) throws -> [String: [UInt8]] {
    var state: [String: [UInt8]] = [:]
    for export in instance.module.exports {
      switch export.type {
      case .memory:
        let memory = try instance.memory(export.name)
        state[export.name] = try memory.bytes(at: 0, byteCount: UInt32(memory.byteCount))
      case .table:
        let table = try instance.table(export.name)
        state[export.name] = try (0..<table.count).map { index in
          guard case .funcref(let function?) = try table.element(at: index), case .i32(let number)? = try function.call([]).first else { return 255 }
          return UInt8(number)
        }
      case .global: state[export.name] = Array("\(try instance.global(export.name).value)".utf8)
      case .function, .tag: break
      }
    }
    return state
  }

  @Test(arguments: [true, false]) func `after a reset a guest that wrote at random is as a new one, and behaves so`(_ tracksWrites: Bool) throws {
    let module = try Module(Self.scribbler, configuration: ModuleConfiguration(features: .all, tracksWrites: tracksWrites))
    let used = try module.instantiate()
    let snapshot = try used.store.snapshot()
    let new = try Self.state(try module.instantiate())
    #expect(try Self.state(used) == new)
    var random = SeededGenerator(seed: tracksWrites ? 1 : 2)
    #if DEBUG
      let rounds = tracksWrites ? 60 : 20
    #else
      let rounds = 500
    #endif
    for round in 0..<rounds {
      _ = Self.run(Self.steps(module.exports, Int.random(in: 0...60, using: &random), &random), on: used)
      try used.store.reset(to: snapshot)
      if try Self.state(used) != new {
        Issue.record("round \(round): the reset has left a trace")
        return
      }
      let steps = Self.steps(module.exports, 20, &random)
      let other = try module.instantiate()
      let (results, expected) = (Self.run(steps, on: used), Self.run(steps, on: other))
      let isSame = try results == expected && Self.state(used) == Self.state(other)
      if !isSame {
        Issue.record("round \(round): after the reset the guest behaves otherwise than a new one")
        return
      }
    }
  }

  @Test func `random modules write the same with marks, and are as new after a reset`() throws {
    #if DEBUG
      let seeds: Range<UInt64> = 0..<60
    #else
      let seeds: Range<UInt64> = 0..<600
    #endif
    for seed in seeds {
      let bytes = RandomModule.bytes(seed: seed)
      let limits = ResourceLimits(fuel: 100_000)
      let tracked = try Module(bytes, configuration: ModuleConfiguration(isDeterministic: true, tracksWrites: true)).instantiate(limits: limits)
      let plain = try Module(bytes, configuration: ModuleConfiguration(isDeterministic: true)).instantiate(limits: limits)
      let snapshot = try tracked.store.snapshot()
      let new = try Self.state(tracked)
      var random = SeededGenerator(seed: seed)
      for _ in 0..<2 {
        let steps = Self.steps(tracked.module.exports, 10, &random).filter { if case .call = $0 { true } else { false } }
        let other = try Module(bytes, configuration: ModuleConfiguration(isDeterministic: true)).instantiate(limits: limits)
        let isSame = try Self.calls(steps, on: tracked) == Self.calls(steps, on: other) && Self.state(tracked) == Self.state(other)
        if !isSame { Issue.record("seed \(seed): stores with marks do otherwise than those without") }
        try tracked.store.reset(to: snapshot)
        if try Self.state(tracked) != new { Issue.record("seed \(seed): the reset has left a trace") }
      }
      #expect(try Self.state(plain) == new)
    }
  }

  private static func calls(_ steps: [Step], on instance: Instance) -> [String] {
    steps.map { step in
      guard case .call(let name, let arguments) = step else { return "" }
      do { return "\(try instance.call(name, arguments: arguments))" } catch let error as Trap { return "\(error.code)" } catch { return "error" }
    }
  }
}
