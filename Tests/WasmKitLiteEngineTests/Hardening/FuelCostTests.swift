// Cost follows fuel: no instruction takes so much longer for a unit of fuel than others that a limit on fuel would not limit time. A debug build runs every
// instruction so slowly that nothing can be compared.
#if !DEBUG
  import Foundation
  import TestSupport
  import Testing
  import WasmKitLiteEngine

  @Suite(.serialized) struct FuelCostTests {
    /// What a unit of fuel of some code takes.
    struct Cost {
      let name: String
      let nanosecondsPerUnit: Double
    }

    /// How many times a plain loop's time per unit anything may take. The aim is twenty; other tests run beside this one, so twice as many are no failure.
    static let most = 40.0

    /// The least time of several runs, by fuel.
    static func measure(_ name: String, _ instance: Instance, _ export: String, arguments: [Value]) throws -> Cost {
      let function = try instance.function(export)
      var least = Double.infinity
      for _ in 0..<7 {
        let start = ContinuousClock.now
        _ = try function.call(arguments)
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        least = min(least, (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(max(1, instance.store.fuelConsumed)))
      }
      return Cost(name: name, nanosecondsPerUnit: least)
    }

    /// A loop of what most code is made of.
    static func plain() throws -> Double {
      var builder = ModuleBuilder()
      builder.function([TypeByte.i32], [], locals: [(2, TypeByte.i32)], export: "run", turns(code(get(1), get(2), op(.i32Add), i32(3), op(.i32Mul), set(1), get(1), get(0), op(.i32Xor), set(2))))
      let instance = try Module(builder.bytes).instantiate()
      return try measure("plain", instance, "run", arguments: [.i32(200_000)]).nanosecondsPerUnit
    }

    @Test("no instruction takes far more than a plain loop's time for a unit of fuel")
    func instructions() throws {
      let plain = try Self.plain()
      var costs: [Cost] = []
      for (name, module) in LoopModules.all {
        let store = Store(limits: ResourceLimits(timeout: nil))
        let instance = try HandlerLoopTests.instantiate(module, isFused: true, store: store)
        for export in instance.module.exports where export.type == .function(FunctionType([.i32], [.i32])) && export.name != "callee" {
          // A wait for another thread is waiting, not work.
          if export.name.contains("wait") { continue }
          costs.append(try Self.measure("\(name): \(export.name)", instance, export.name, arguments: [.i32(2_000)]))
        }
      }
      let limits = ResourceLimits(tableElementCount: 8 << 20, timeout: nil)
      let large = try Module(Self.large, configuration: ModuleConfiguration(features: .all)).instantiate(limits: limits)
      for export in large.module.exports where export.type == .function(FunctionType([.i32], [.i32])) {
        costs.append(try Self.measure("large: \(export.name)", large, export.name, arguments: [.i32(export.name.hasPrefix("slow") ? 2 : 100)]))
      }
      costs.sort { $0.nanosecondsPerUnit > $1.nanosecondsPerUnit }
      if ProcessInfo.processInfo.environment["WASMKITLITE_FUEL_COSTS"] != nil {
        print("a unit of a plain loop: \(plain) ns")
        for cost in costs.prefix(25) { print("\(cost.name): \(cost.nanosecondsPerUnit) ns, \(cost.nanosecondsPerUnit / plain) times") }
      }
      for cost in costs where cost.nanosecondsPerUnit > Self.most * plain {
        Issue.record("\(cost.name) takes \(cost.nanosecondsPerUnit) ns a unit, a plain loop \(plain)")
      }
    }

    /// Instructions at their largest sizes.
    static let large: [UInt8] = {
      var builder = ModuleBuilder()
      builder.memory(64)
      builder.memory(64)
      builder.data([UInt8](repeating: 1, count: 1 << 20))
      builder.table(1 << 20)
      builder.table(1 << 20, element: TypeByte.externref)
      let nothing = builder.function([], [])
      builder.elements([UInt32](repeating: nothing, count: 10_000))
      func loop(_ name: String, locals: [(count: UInt32, type: UInt8)] = [], _ body: [UInt8]) {
        builder.function([TypeByte.i32], [TypeByte.i32], locals: locals, export: name, code(turns(body), get(0)))
      }
      loop("slow memory.fill", code(i32(0), i32(1), i32(4 << 20), op(.memoryFill, 0)))
      loop("slow memory.copy", code(i32(0), i32(1), i32((4 << 20) - 1), op(.memoryCopy, 0, 0)))
      loop("slow memory.copy of another", code(i32(0), i32(0), i32(4 << 20), op(.memoryCopy, 1, 0)))
      loop("slow memory.init", code(i32(0), i32(0), i32(1 << 20), op(.memoryInit, 0, 0)))
      loop("slow table.fill", code(i32(0), op(.refNull), [TypeByte.funcref], i32(1 << 20), op(.tableFill, 0)))
      loop("slow table.copy", code(i32(0), i32(1), i32((1 << 20) - 1), op(.tableCopy, 0, 0)))
      loop("table.init", code(i32(0), i32(0), i32(10_000), op(.tableInit, 0, 0)))
      loop("memory.grow of nothing", code(i32(0), op(.memoryGrow, 0), op(.drop)))
      loop("memory.grow refused", code(i32(-1), op(.memoryGrow, 0), op(.drop)))
      loop("table.grow refused", code(op(.refNull), [TypeByte.funcref], i32(-1), op(.tableGrow, 0), op(.drop)))
      // A thousand values.
      let many = [UInt8](repeating: TypeByte.i64, count: 1_000)
      let results = UInt64(builder.type([], many))
      let values = repeated(1_000, i64(1))
      let drops = repeated(1_000, op(.drop))
      loop("br with 1,000 values", code(op(.block), ModuleBytes.signed(Int64(results)), i32(7), values, op(.br, 0), op(.end), drops))
      let gives = UInt64(builder.function([], many, values))
      loop("call of 1,000 results", code(op(.call, gives), drops))
      let takes = UInt64(builder.function(many, [], op(.nop)))
      loop("call of 1,000 parameters", code(values, op(.call, takes)))
      let passes = UInt64(builder.function(many, [], code((0..<1_000).flatMap { get($0) }, op(.returnCall, takes))))
      loop("return_call of 1,000 parameters", code(values, op(.call, passes)))
      let frame = UInt64(builder.function([], [], locals: [(40_000, TypeByte.i64)], code(get(0), op(.drop), get(39_999), op(.drop))))
      loop("call of a frame of 40,000 slots", op(.call, frame))
      // Values that stay on the stack and move with each turn of a loop.
      let moving = UInt64(builder.type(many, many))
      let inner = code(
        op(.loop), ModuleBytes.signed(Int64(moving)), i64(5), get(1), i32(1), op(.i32Sub), tee(1), op(.brIf, 0), op(.drop), op(.end))
      loop("a loop of 1,000 parameters that move", locals: [(1, TypeByte.i32)], code(i32(100), set(1), values, inner, drops))
      // Exceptions: through try blocks, through frames, with a payload.
      let other = UInt64(builder.tag([]))
      let tag = UInt64(builder.tag([]))
      let heavy = UInt64(builder.tag(many))
      let clause: [UInt8] = [0x01, 0x00] + ModuleBytes.unsigned(other) + [0x00]
      func caught(_ tag: UInt64, _ body: [UInt8]) -> [UInt8] { block(.block, 0x40, op(.tryTable), [0x40, 0x01, 0x02, 0x00], body, op(.end)) }
      loop("throw through 1,000 try blocks", caught(tag, code(repeated(1_000, op(.tryTable) + [0x40] + clause), op(.throw, tag), repeated(1_000, op(.end)))))
      loop("throw of 1,000 values", caught(heavy, code(values, op(.throw, heavy))))
      let deep = UInt64(builder.nextFunction)
      builder.function([TypeByte.i32], [], code(get(0), op(.i32Eqz), block(.if, 0x40, op(.throw, tag)), get(0), i32(1), op(.i32Sub), op(.call, deep)))
      loop("throw through 1,000 frames", caught(tag, code(i32(1_000), op(.call, deep))))
      loop("throw through 1 frame", caught(tag, code(i32(0), op(.call, deep))))
      loop(
        "exceptions that are kept",
        code(
          block(.block, TypeByte.exnref, op(.tryTable), [0x40, 0x01, 0x03, 0x00], op(.throw, tag), op(.end), op(.unreachable)), op(.drop)))
      return builder.bytes
    }()

    /// Calls that end at their deadline whatever they do.
    @Test("a call ends at its deadline, whatever instruction it spends its time with")
    func deadlines() throws {
      let limits = ResourceLimits(tableElementCount: 8 << 20, timeout: .milliseconds(20))
      let large = try Module(Self.large, configuration: ModuleConfiguration(features: .all)).instantiate(limits: limits)
      for export in large.module.exports where export.type == .function(FunctionType([.i32], [.i32])) {
        // 2³¹ turns: none gets there.
        let start = ContinuousClock.now
        let error = #expect(throws: ResourceExhaustion.self, "\(export.name)") { try large.call(export.name, arguments: [.i32(Int32.min)]) }
        #expect(error?.kind == .deadline, "\(export.name)")
        // Generous: other programs run beside this one.
        #expect(ContinuousClock.now - start < .seconds(1), "\(export.name)")
      }
    }
  }
#endif
