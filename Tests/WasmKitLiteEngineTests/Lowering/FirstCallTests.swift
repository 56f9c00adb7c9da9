import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// Functions that become code at their first call, and what must not depend on when they do.
@Suite struct FirstCallTests {
  /// A call tree without loops: each function calls the next one twice and adds.
  static func tree(depth: Int) -> [UInt8] {
    var builder = ModuleBuilder()
    for level in 0..<depth {
      let next = UInt64(level + 1)
      builder.function([TypeByte.i32], [TypeByte.i32], export: level == 0 ? "run" : nil, code(get(0), op(.call, next), get(0), op(.call, next), op(.i32Add)))
    }
    builder.function([TypeByte.i32], [TypeByte.i32], code(get(0), i32(3), op(.i32Mul)))
    return builder.bytes
  }

  static func run(_ lowering: ModuleConfiguration.Lowering) throws -> (result: Int32, fuel: UInt64) {
    let instance = try Module(tree(depth: 10), configuration: ModuleConfiguration(lowering: lowering)).instantiate(limits: ResourceLimits(timeout: nil))
    return (try instance.call("run", 5 as Int32, returning: Int32.self), instance.store.fuelConsumed)
  }

  @Test func `results and fuel are the same whenever functions are lowered`() throws {
    let early = try Self.run(.atLoad)
    let late = try Self.run(.atFirstCall)
    #expect(early.result == 15 * 1024)
    #expect(early == late)
  }

  @Test func `the stack ends at the same call whenever functions are lowered`() throws {
    var builder = ModuleBuilder()
    builder.global(TypeByte.i32, export: "depth", i32(0))
    // Many operands wait for the call, and more than the frame of the code that is lowered has room for.
    let operands = repeated(20, code(get(0), i32(1), op(.i32Add)))
    builder.function(
      [TypeByte.i32], [TypeByte.i32], export: "run",
      code(op(.globalGet, 0), i32(1), op(.i32Add), op(.globalSet, 0), operands, get(0), op(.call, 0), repeated(20, op(.i32Add))))
    let depths = try [ModuleConfiguration.Lowering.atLoad, .atFirstCall].map { lowering in
      let limits = ResourceLimits(callDepth: 100_000, valueStackByteCount: 64 << 10, timeout: nil)
      let instance = try Module(builder.bytes, configuration: ModuleConfiguration(lowering: lowering)).instantiate(limits: limits)
      let error = #expect(throws: ResourceExhaustion.self) { try instance.call("run", 5 as Int32, returning: Int32.self) }
      #expect(error?.kind == .callStack)
      return try instance.global("depth").value
    }
    #expect(depths[0] == depths[1])
    #expect(depths[0] != .i32(0))
  }

  @Test func `spent fuel in a first call ends it, and the next call goes through`() throws {
    let instance = try Module(Self.tree(depth: 10)).instantiate(limits: ResourceLimits(timeout: nil))
    #expect(throws: ResourceExhaustion.self) { try instance.call("run", 5 as Int32, returning: Int32.self, limits: ResourceLimits(fuel: 3, timeout: nil)) }
    #expect(try instance.call("run", 5 as Int32, returning: Int32.self) == 15 * 1024)
  }

  @Test func `a function that is never called is validated with the module`() throws {
    var builder = ModuleBuilder()
    builder.function([], [], export: "fine", [])
    builder.function([], [TypeByte.i32], f32(1))
    let error = #expect(throws: ValidationError.self) { try Module(builder.bytes) }
    #expect(error?.functionIndex == 1)
    #expect(error?.kind == .typeMismatch)
  }

  @Test func `a backtrace through functions that were lowered late names the same places`() throws {
    var builder = ModuleBuilder()
    builder.function([], [], export: "outer", op(.call, 1))
    builder.function([], [], op(.call, 2))
    builder.function([], [], op(.unreachable))
    let stacks = try [ModuleConfiguration.Lowering.atLoad, .atFirstCall].map { lowering in
      let instance = try Module(builder.bytes, configuration: ModuleConfiguration(lowering: lowering)).instantiate()
      let trap = #expect(throws: Trap.self) { try instance.call("outer") }
      return trap?.backtrace ?? []
    }
    #expect(stacks[0].map(\.functionIndex) == [2, 1, 0])
    #expect(stacks[0] == stacks[1])
  }

  @Test func `threads that call a function for the first time at once get the same code`() throws {
    for _ in 0..<20 {
      let module = try Module(Self.tree(depth: 6))
      let sums = Sums()
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        sums.add((try? module.instantiate().call("run", 1 as Int32, returning: Int32.self)) ?? -1)
      }
      #expect(sums.values == [Int32](repeating: 3 * 64, count: 8))
    }
  }

  /// Numbers from several threads.
  final class Sums: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: the lock guards the numbers.
    private let lock = NSLock()
    private var numbers: [Int32] = []
    func add(_ number: Int32) { lock.withLock { numbers.append(number) } }
    var values: [Int32] { lock.withLock { numbers } }
  }

  @Test func `an interrupt during a host function ends the call when it returns`() throws {
    var builder = ModuleBuilder()
    let stop = UInt64(builder.importFunction("host", "stop"))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "run", code(op(.call, stop), get(0)))
    var imports = Imports()
    let store = Store(limits: ResourceLimits(timeout: nil))
    let handle = store.interruptHandle
    imports.define("host", "stop") { (_: inout Caller) in handle.interrupt() }
    let instance = try Module(builder.bytes).instantiate(imports, store: store)
    let error = #expect(throws: ResourceExhaustion.self) { try instance.call("run", 1 as Int32, returning: Int32.self) }
    #expect(error?.kind == .interrupt)
  }

  @Test func `typed calls begin anew after a trap, and see limits that were changed`() throws {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i32], [TypeByte.i32], export: "check", code(get(0), op(.i32Eqz), block(.if, 0x40, op(.unreachable)), get(0)))
    builder.function([TypeByte.i32], [], export: "spin", turns([]))
    let instance = try Module(builder.bytes).instantiate()
    let check = try instance.function("check", as: ((Int32) -> Int32).self)
    let spin = try instance.function("spin", as: ((Int32) -> Void).self)
    #expect(try check(7) == 7)
    let trap = #expect(throws: Trap.self) { try check(0) }
    #expect(trap?.backtrace.map(\.functionIndex) == [0])
    #expect(try check(8) == 8)
    instance.store.limits.fuel = 100
    let error = #expect(throws: ResourceExhaustion.self) { try spin(1_000) }
    #expect(error?.kind == .fuel)
    instance.store.limits.fuel = nil
    try spin(1_000)
    #expect(instance.store.fuelConsumed > 1_000)
  }
}
