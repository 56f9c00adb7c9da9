import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// What a call may take of its host, and that everything goes on well afterwards.
@Suite struct LimitTests {
  static let number = [TypeByte.i32]

  /// A module with a way to run into every limit; `host.work` is what the test makes of it.
  static let bytes: [UInt8] = {
    var builder = ModuleBuilder()
    let work = UInt64(builder.importFunction("host", "work", number, number))
    builder.memory(1024, export: "memory")
    builder.table(1 << 19)
    builder.table(1 << 19)
    builder.data([UInt8](repeating: 7, count: 1 << 20))
    builder.function(number, number, export: "identity", get(0))
    builder.function([], [], export: "spin", block(.loop, 0x40, op(.br, 0)))
    builder.function(number, number, export: "count", code(turns(op(.nop)), get(0)))
    // A tree of calls without a loop: 2^n leaves.
    let tree = UInt64(builder.nextFunction)
    builder.function(
      number, [], export: "tree", code(get(0), op(.i32Eqz), op(.brIf, 0), get(0), i32(1), op(.i32Sub), tee(0), op(.call, tree), get(0), op(.call, tree)))
    let depth = UInt64(builder.nextFunction)
    builder.function(
      number, number, export: "depth", code(get(0), op(.i32Eqz), block(.if, 0x40, i32(0), op(.return)), get(0), i32(1), op(.i32Sub), op(.call, depth), i32(1), op(.i32Add)))
    let forever = UInt64(builder.nextFunction)
    builder.function([], [], export: "forever", op(.call, forever))
    let tail = UInt64(builder.nextFunction)
    builder.function([], [], export: "tail", op(.returnCall, tail))
    builder.function([], [], export: "fill", block(.loop, 0x40, i32(0), i32(1), i32(64 << 20), op(.memoryFill, 0), op(.br, 0)))
    builder.function([], [], export: "copy", block(.loop, 0x40, i32(1), i32(0), i32((64 << 20) - 1), op(.memoryCopy, 0, 0), op(.br, 0)))
    builder.function([], [], export: "fill straight", repeated(20_000, code(i32(0), i32(1), i32(1 << 20), op(.memoryFill, 0))))
    builder.function([], [], export: "init straight", repeated(20_000, code(i32(0), i32(0), i32(1 << 20), op(.memoryInit, 0, 0))))
    builder.function([], [], export: "table.copy straight", repeated(10_000, code(i32(0), i32(0), i32(1 << 19), op(.tableCopy, 0, 1))))
    builder.function([], [], export: "table.fill straight", repeated(10_000, code(i32(0), op(.refNull), [TypeByte.funcref], i32(1 << 19), op(.tableFill, 0))))
    builder.function(number, number, export: "call host", code(get(0), op(.call, work)))
    builder.function([], [], export: "call host for ever", block(.loop, 0x40, i32(0), op(.call, work), op(.drop), op(.br, 0)))
    builder.function([], number, export: "fill 32000", code(i32(0), i32(1), i32(32_000), op(.memoryFill, 0), i32(1)))
    let locals = UInt64(builder.function([], [], locals: [(50_000, TypeByte.i64)]))
    builder.function([], [], export: "locals", block(.loop, 0x40, op(.call, locals), op(.br, 0)))
    return builder.bytes
  }()
  static let module = Result { try Module(bytes) }

  static func instance(
    limits: ResourceLimits = ResourceLimits(), _ work: @escaping @Sendable (inout Caller, Int32) throws -> Int32 = { _, value in value }
  ) throws -> Instance {
    var imports = Imports()
    imports.define("host", "work", work)
    return try module.get().instantiate(imports, limits: limits)
  }

  /// The kind of limit that a call runs into.
  static func exhaustion(_ body: () throws -> Void) -> ResourceExhaustion.Kind? {
    do {
      try body()
      return nil
    } catch { return (error as? ResourceExhaustion)?.kind }
  }

  static func checkUsable(_ instance: Instance, _ comment: Comment? = nil) {
    #expect((try? instance.call("identity", 5 as Int32, returning: Int32.self)) == 5, comment)
    #expect((try? instance.call("depth", 100 as Int32, returning: Int32.self)) == 100, comment)
  }

  // MARK: Stack

  @Test func `calls are as deep as the limit and no deeper`() throws {
    let instance = try Self.instance(limits: ResourceLimits(callDepth: 100))
    #expect(try instance.call("depth", 99 as Int32, returning: Int32.self) == 99)
    #expect(Self.exhaustion { _ = try instance.call("depth", 100 as Int32, returning: Int32.self) } == .callStack)
    #expect(try instance.call("depth", 99 as Int32, returning: Int32.self) == 99)
  }

  @Test func `recursion ends at the value stack's end, on little native stack`() throws {
    try onSmallStack {
      let instance = try Self.instance(limits: ResourceLimits(callDepth: .max, valueStackByteCount: 256 << 10))
      #expect(Self.exhaustion { try instance.call("forever") } == .callStack)
      Self.checkUsable(instance)
      #expect(Self.exhaustion { try instance.call("forever") } == .callStack)
    }
  }

  @Test func `a frame that does not fit the stack is refused`() throws {
    var builder = ModuleBuilder()
    builder.function([], [TypeByte.i64], locals: [(50_000, TypeByte.i64)], export: "f", get(49_999))
    let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(valueStackByteCount: 64 << 10))
    #expect(Self.exhaustion { _ = try instance.call("f", returning: Int64.self) } == .callStack)
    #expect(try Module(builder.bytes).instantiate().call("f", returning: Int64.self) == 0)
  }

  @Test func `tail calls take no stack`() throws {
    let instance = try Self.instance(limits: ResourceLimits(callDepth: 10, fuel: 1_000_000))
    #expect(Self.exhaustion { try instance.call("tail") } == .fuel)
  }

  // MARK: Host calls inside one another

  final class Reentry: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: used on one thread.
    var instance: Instance?
    var deepest: Int32 = 0
  }

  @Test func `the host may be called back as often as the limit says`() throws {
    let reentry = Reentry()
    let instance = try Self.instance(limits: ResourceLimits(hostReentryDepth: 20)) { _, value in
      reentry.deepest = max(reentry.deepest, value)
      guard let instance = reentry.instance else { return -1 }
      return try instance.call("call host", value + 1, returning: Int32.self)
    }
    reentry.instance = instance
    #expect(Self.exhaustion { _ = try instance.call("call host", 1 as Int32, returning: Int32.self) } == .hostReentry)
    #expect(reentry.deepest == 20)
    Self.checkUsable(instance)
    reentry.instance = nil
  }

  @Test func `where no call may be open none begins, in whatever way it is called`() throws {
    let limits = ResourceLimits(hostReentryDepth: 0)
    let instance = try Self.instance(limits: limits)
    #expect(Self.exhaustion { _ = try instance.call("identity", 1 as Int32, returning: Int32.self) } == .hostReentry)
    #expect(Self.exhaustion { _ = try instance.function("identity").call([.i32(1)]) } == .hostReentry)
    #expect(Self.exhaustion { _ = try instance.function("identity").callResumably([.i32(1)], limits: limits) } == .hostReentry)
  }

  @Test func `calls inside a host call take of the same fuel and depth`() throws {
    let reentry = Reentry()
    let instance = try Self.instance { _, value in
      guard let instance = reentry.instance else { return -1 }
      return try instance.call("count", value, returning: Int32.self)
    }
    reentry.instance = instance
    #expect(try instance.call("call host", 100_000 as Int32, returning: Int32.self) == 0)
    let fuel = instance.store.fuelConsumed
    #expect(fuel > 300_000)
    var limits = ResourceLimits()
    limits.fuel = fuel
    #expect(try instance.call("call host", 100_000 as Int32, returning: Int32.self, limits: limits) == 0)
    limits.fuel = fuel - 1
    #expect(Self.exhaustion { _ = try instance.call("call host", 100_000 as Int32, returning: Int32.self, limits: limits) } == .fuel)
    // More calls inside do not bring more fuel, not even with limits of their own.
    reentry.instance = nil
    let generous = Reentry()
    let other = try Self.instance { _, value in
      guard let instance = generous.instance else { return -1 }
      return try instance.call("count", value, returning: Int32.self, limits: .unlimited)
    }
    generous.instance = other
    limits.fuel = 10_000
    #expect(Self.exhaustion { _ = try other.call("call host", 1_000_000 as Int32, returning: Int32.self, limits: limits) } == .fuel)
    generous.instance = nil
  }

  @Test func `a host function that calls back again and again is stopped by the fuel, though nothing that it calls looks`() throws {
    let calls = Reentry()
    let instance = try Self.instance { _, value in
      while calls.deepest < 1_000 {
        calls.deepest += 1
        _ = try calls.instance?.call("identity", value, returning: Int32.self)
      }
      return value
    }
    calls.instance = instance
    var limits = ResourceLimits()
    limits.fuel = 10_000
    #expect(Self.exhaustion { _ = try instance.call("call host", 1 as Int32, returning: Int32.self, limits: limits) } == .fuel)
    #expect(calls.deepest < 30)
    #expect(instance.store.fuelConsumed <= 10_000, "a call that is refused takes nothing")
    // One that goes on with an error in place of each answer takes no more either.
    let patient = Reentry()
    let other = try Self.instance { _, value in
      for _ in 0..<1_000 { _ = try? patient.instance?.call("identity", value, returning: Int32.self) }
      return value
    }
    patient.instance = other
    #expect(try other.call("call host", 1 as Int32, returning: Int32.self, limits: limits) == 1)
    #expect(other.store.fuelConsumed <= 10_000)
    Self.checkUsable(instance)
    (calls.instance, patient.instance) = (nil, nil)
  }

  @Test func `a host function that calls back for ever is stopped by the deadline, though nothing that it calls looks`() throws {
    let calls = Reentry()
    let instance = try Self.instance(limits: ResourceLimits(timeout: Self.timeout)) { _, value in
      let start = ContinuousClock.now
      while ContinuousClock.now - start < Self.timeout * 20 { _ = try calls.instance?.call("identity", value, returning: Int32.self) }
      throw Trap("the deadline is not seen")
    }
    calls.instance = instance
    #expect(Self.exhaustion { _ = try instance.call("call host", 1 as Int32, returning: Int32.self) } == .deadline)
    Self.checkUsable(instance)
    calls.instance = nil
  }

  // MARK: Fuel

  @Test func `fuel is charged for whatever takes time`() throws {
    for export in ["spin", "forever", "tail", "fill", "copy", "fill straight", "init straight", "table.copy straight", "table.fill straight", "call host for ever"] {
      let instance = try Self.instance(limits: ResourceLimits(callDepth: .max, valueStackByteCount: 64 << 20, fuel: 20_000, timeout: nil))
      #expect(Self.exhaustion { try instance.call(export) } == .fuel, "\(export)")
      instance.store.limits.fuel = nil
      Self.checkUsable(instance, "\(export)")
    }
    let instance = try Self.instance(limits: ResourceLimits(fuel: 20_000, timeout: nil))
    #expect(Self.exhaustion { try instance.call("tree", 60 as Int32) } == .fuel)
  }

  @Test func `a run ends well with exactly its fuel in all kinds of work`() throws {
    let instance = try Self.instance(limits: ResourceLimits(timeout: nil))
    func check(_ name: String, _ argument: Int32?) throws {
      func run(_ limits: ResourceLimits?) throws { _ = try instance.call(name, arguments: argument.map { [.i32($0)] } ?? [], limits: limits) }
      try run(nil)
      let fuel = instance.store.fuelConsumed
      #expect(fuel > 0, "\(name)")
      try run(ResourceLimits(fuel: fuel, timeout: nil))
      #expect(instance.store.fuelConsumed == fuel, "\(name)")
      #expect(Self.exhaustion { try run(ResourceLimits(fuel: fuel - 1, timeout: nil)) } == .fuel, "\(name)")
    }
    try check("identity", 1)
    try check("count", 3)
    try check("count", 100_000)
    try check("tree", 12)
    try check("depth", 1_000)
    try check("call host", 1)
    try check("fill 32000", nil)
  }

  @Test func `a bulk operation costs by its size`() throws {
    let instance = try Self.instance()
    _ = try instance.call("fill 32000", returning: Int32.self)
    #expect(instance.store.fuelConsumed >= 1_000)
  }

  @Test func `a host function takes fuel for its work`() throws {
    let instance = try Self.instance(limits: ResourceLimits(fuel: 10_000, timeout: nil)) { caller, value in
      let before = caller.remainingFuel
      try caller.consumeFuel(UInt64(value))
      return Int32(before - caller.remainingFuel)
    }
    #expect(try instance.call("call host", 9_000 as Int32, returning: Int32.self) == 9_000)
    #expect(instance.store.fuelConsumed > 9_000)
    #expect(Self.exhaustion { _ = try instance.call("call host", 10_001 as Int32, returning: Int32.self) } == .fuel)
    #expect(Self.exhaustion { try instance.call("call host for ever") } == .fuel)
  }

  // MARK: Deadline

  /// WHY: ten times as long is the most that a call may take, and other tests run beside it.
  static let timeout = Duration.milliseconds(100)

  @Test(arguments: ["spin", "tail", "fill", "copy", "fill straight", "init straight", "table.copy straight", "table.fill straight", "call host for ever", "locals"])
  func `a call ends soon after its deadline`(export: String) throws {
    let instance = try Self.instance(limits: ResourceLimits(timeout: Self.timeout))
    // Lowering comes before: under a debug build's verifier it takes a second for the longest of them.
    #expect(Self.exhaustion { try instance.call(export, limits: ResourceLimits(fuel: 1, timeout: nil)) } == .fuel)
    let start = ContinuousClock.now
    #expect(Self.exhaustion { try instance.call(export) } == .deadline)
    #expect(ContinuousClock.now - start < Self.timeout * 10, "\(export)")
    instance.store.limits.timeout = nil
    Self.checkUsable(instance)
  }

  @Test func `a tree of calls without a loop ends soon after its deadline`() throws {
    let instance = try Self.instance(limits: ResourceLimits(timeout: Self.timeout))
    let start = ContinuousClock.now
    #expect(Self.exhaustion { try instance.call("tree", 60 as Int32) } == .deadline)
    #expect(ContinuousClock.now - start < Self.timeout * 10)
  }

  @Test func `a host function that takes long is told of the deadline`() throws {
    let instance = try Self.instance(limits: ResourceLimits(timeout: Self.timeout)) { caller, value in
      let left = caller.remainingTime ?? .seconds(9)
      #expect(left <= Self.timeout)
      while true { try caller.checkDeadline() }
    }
    let start = ContinuousClock.now
    #expect(Self.exhaustion { _ = try instance.call("call host", 1 as Int32, returning: Int32.self) } == .deadline)
    #expect(ContinuousClock.now - start < Self.timeout * 10)
    Self.checkUsable(instance)
  }

  @Test func `a deadline that passed inside a host function ends the guest soon after`() throws {
    let calls = Reentry()
    let instance = try Self.instance(limits: ResourceLimits(timeout: .milliseconds(5))) { _, value in
      calls.deepest += 1
      if calls.deepest > 10 { throw Trap("the deadline is not seen") }
      Thread.sleep(forTimeInterval: 0.03)
      return value
    }
    #expect(Self.exhaustion { try instance.call("call host for ever") } == .deadline)
  }

  @Test func `a deadline inside a call back is not later than the one around it`() throws {
    let reentry = Reentry()
    let instance = try Self.instance(limits: ResourceLimits(timeout: Self.timeout)) { _, _ in
      try reentry.instance?.call("spin", limits: ResourceLimits(timeout: .seconds(60)))
      return 0
    }
    reentry.instance = instance
    let start = ContinuousClock.now
    #expect(Self.exhaustion { _ = try instance.call("call host", 0 as Int32, returning: Int32.self) } == .deadline)
    #expect(ContinuousClock.now - start < Self.timeout * 10)
    reentry.instance = nil
  }

  @Test func `time in which a thread does not run is the call's if its host function may wait, and otherwise not`() throws {
    var imports = Imports()
    let work: @Sendable (inout Caller, Int32) throws -> Int32 = { caller, value in
      Thread.sleep(forTimeInterval: 0.3)
      // What has passed is looked at inside as well.
      try caller.checkDeadline()
      return value
    }
    imports.define("host", "work", work)
    let waiting = try Self.module.get().instantiate(imports, limits: ResourceLimits(timeout: Self.timeout))
    imports.markComputing("host", "work")
    let computing = try Self.module.get().instantiate(imports, limits: ResourceLimits(timeout: Self.timeout))
    #expect(Self.exhaustion { _ = try waiting.call("call host", 7 as Int32, returning: Int32.self) } == .deadline)
    #expect(try computing.call("call host", 7 as Int32, returning: Int32.self) == 7)
    // Twenty times the limit is the end.
    let start = ContinuousClock.now
    #expect(Self.exhaustion { try computing.call("call host for ever") } == .deadline)
    #expect(ContinuousClock.now - start >= Self.timeout * 20)
    Self.checkUsable(computing)
  }

  @Test func `a call inside of a call has what that has left, though its time passed while the thread did not run`() throws {
    let reentry = Reentry()
    var imports = Imports()
    imports.define("host", "work") { (_: inout Caller, value: Int32) throws -> Int32 in
      Thread.sleep(forTimeInterval: 0.3)
      return try reentry.instance?.call("depth", value, returning: Int32.self, limits: ResourceLimits(timeout: .seconds(60))) ?? -1
    }
    imports.markComputing("host", "work")
    reentry.instance = try Self.module.get().instantiate(imports, limits: ResourceLimits(timeout: Self.timeout))
    #expect(try reentry.instance?.call("call host", 9 as Int32, returning: Int32.self) == 9)
    reentry.instance = nil
  }

  // MARK: The start function

  static func startModule(_ body: [UInt8], locals: [(count: UInt32, type: UInt8)] = []) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.memory(1024)
    builder.start(builder.function([], [], locals: locals, body))
    return builder.bytes
  }

  @Test func `the start function runs under the limits`() throws {
    let spin = try Module(Self.startModule(block(.loop, 0x40, op(.br, 0))))
    #expect(Self.exhaustion { _ = try spin.instantiate(limits: ResourceLimits(fuel: 10_000)) } == .fuel)
    #expect(Self.exhaustion { _ = try spin.instantiate(limits: ResourceLimits(timeout: .milliseconds(20))) } == .deadline)
    let forever = try Module(Self.startModule(op(.call, 0)))
    #expect(Self.exhaustion { _ = try forever.instantiate(limits: ResourceLimits(callDepth: 1_000)) } == .callStack)
    let fill = try Module(Self.startModule(block(.loop, 0x40, i32(0), i32(1), i32(64 << 20), op(.memoryFill, 0), op(.br, 0))))
    #expect(Self.exhaustion { _ = try fill.instantiate(limits: ResourceLimits(timeout: .milliseconds(20))) } == .deadline)
    // In a store of the host's own as well, which stays usable.
    let store = Store()
    #expect(Self.exhaustion { _ = try spin.instantiate(store: store, limits: ResourceLimits(fuel: 10_000)) } == .fuel)
    #expect(try Module(LoopModules.other.bytes).instantiate(store: store).call("identity", 3 as Int32, returning: Int32.self) == 3)
  }

  // MARK: Interruption

  @Test func `another thread interrupts a call`() throws {
    let instance = try Self.instance(limits: ResourceLimits(timeout: nil))
    let handle = instance.store.interruptHandle
    for _ in 0..<3 {
      let thread = Thread {
        Thread.sleep(forTimeInterval: 0.02)
        handle.interrupt()
      }
      thread.start()
      #expect(Self.exhaustion { try instance.call("spin") } == .interrupt)
      Self.checkUsable(instance)
    }
  }

  @Test func `a cancelled task ends its calls with CancellationError`() async throws {
    let task = Task.detached { () async throws -> Bool in
      let instance = try Self.instance(limits: ResourceLimits(timeout: nil))
      do { try instance.call("spin") } catch is CancellationError { return true }
      return false
    }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    #expect(try await task.value)
  }

  // MARK: Memory and tables

  @Test func `memory grows to the limit and no further, and a failed growth changes nothing`() throws {
    var builder = ModuleBuilder()
    builder.memory(1, 60_000, export: "memory")
    builder.table(1, 0xFFFF_FFFF)
    builder.function(Self.number, Self.number, export: "grow", code(get(0), op(.memoryGrow, 0)))
    builder.function([], Self.number, export: "size", op(.memorySize, 0))
    builder.function(Self.number, Self.number, export: "table.grow", code(op(.refNull), [TypeByte.funcref], get(0), op(.tableGrow, 0)))
    builder.function([], Self.number, export: "table.size", op(.tableSize, 0))
    let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(memoryByteCount: 10 << 16, tableElementCount: 100))
    func call(_ name: String, _ argument: UInt32) throws -> Int32 { try instance.call(name, argument, returning: Int32.self) }
    #expect(try call("grow", 10) == -1)
    #expect(try call("grow", 9) == 1)
    #expect(try call("grow", 1) == -1)
    #expect(try call("grow", 0) == 10)
    for count in [0xFFFF_FFFF, 0x8000_0000, 0x7FFF_FFFF, 65_536, 65_535, 0xFFFF_FFF6] as [UInt32] { #expect(try call("grow", count) == -1, "\(count)") }
    #expect(try instance.call("size", returning: Int32.self) == 10)
    #expect(try instance.memory.byteCount == 10 << 16)
    #expect(try instance.memory.grow(byPages: 1) == nil)
    #expect(try instance.memory.grow(byPages: .max) == nil)
    #expect(try call("table.grow", 100) == -1)
    #expect(try call("table.grow", 99) == 1)
    for count in [1, 0xFFFF_FFFF, 0x8000_0000, 0xFFFF_FF9C] as [UInt32] { #expect(try call("table.grow", count) == -1, "\(count)") }
    #expect(try instance.call("table.size", returning: Int32.self) == 100)
  }

  @Test func `growth of 64-bit memories and tables does not wrap`() throws {
    var builder = ModuleBuilder()
    builder.memory(1, is64: true)
    builder.table(1, is64: true)
    builder.function([TypeByte.i64], [TypeByte.i64], export: "grow", code(get(0), op(.memoryGrow, 0)))
    builder.function([TypeByte.i64], [TypeByte.i64], export: "table.grow", code(op(.refNull), [TypeByte.funcref], get(0), op(.tableGrow, 0)))
    let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(memoryByteCount: 10 << 16, tableElementCount: 100))
    for count in [UInt64.max, .max - 1, 1 << 63, 1 << 48, 1 << 32, 1 << 47, 10, 1 << 16] as [UInt64] {
      #expect(try instance.call("grow", count, returning: Int64.self) == -1, "\(count)")
      if count > 99 { #expect(try instance.call("table.grow", count, returning: Int64.self) == -1, "\(count)") }
    }
    #expect(try instance.call("grow", 9 as UInt64, returning: Int64.self) == 1)
    #expect(try instance.call("table.grow", 99 as UInt64, returning: Int64.self) == 1)
  }

  @Test func `a declared minimum above the limit is refused, a maximum is not`() throws {
    func kind(_ define: (inout ModuleBuilder) -> Void) -> LinkError.Kind? {
      var builder = ModuleBuilder()
      define(&builder)
      do {
        _ = try Module(builder.bytes).instantiate()
        return nil
      } catch { return (error as? LinkError)?.kind }
    }
    func definition(_ define: (inout ModuleBuilder) -> Void) -> LinkError.Definition? {
      var builder = ModuleBuilder()
      define(&builder)
      do {
        _ = try Module(builder.bytes).instantiate()
        return nil
      } catch { return (error as? LinkError)?.definition }
    }
    #expect(definition { $0.memory(65_536) } == .memory)
    #expect(definition { $0.table(0xFFFF_FFFF) } == .table)
    #expect(kind { $0.memory(65_536) } == .limitExceeded)
    #expect(kind { $0.memory(0, 65_536) } == nil)
    #expect(kind { $0.memory(1 << 48, is64: true) } == .limitExceeded)
    #expect(kind { $0.memory(1, 1 << 48, is64: true) } == nil)
    #expect(kind { $0.table(0xFFFF_FFFF) } == .limitExceeded)
    #expect(kind { $0.table(0, 0xFFFF_FFFF) } == nil)
    #expect(kind { $0.table(.max, is64: true) } == .limitExceeded)
    #expect(kind { $0.table(0, .max, is64: true) } == nil)
  }

  @Test func `a start function has the limits of the store that it is instantiated in`() throws {
    let store = Store(limits: ResourceLimits(fuel: 10_000, timeout: .seconds(100)))
    let module = try Module(text: "(module (func $spin (loop $l (br $l))) (start $spin))")
    let error = #expect(throws: ResourceExhaustion.self) { try module.instantiate(store: store) }
    #expect(error?.kind == .fuel)
    let own = #expect(throws: ResourceExhaustion.self) { try module.instantiate(store: store, limits: ResourceLimits(fuel: nil, timeout: .milliseconds(20))) }
    #expect(own?.kind == .deadline)
  }
}
