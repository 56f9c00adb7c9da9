import TestSupport
import Testing
import WasmKitLiteEngine

/// Going back to a snapshot: what it touches, what it covers, and when it is refused. That nothing is forgotten is the job of `ResetPropertyTests`.
@Suite struct SnapshotTests {
  static let tracking = ModuleConfiguration(features: .all, tracksWrites: true)

  /// A module of 20 pages of 64 KiB that writes wherever it is told.
  static func writer(_ configuration: ModuleConfiguration = tracking, memoryPages: UInt64 = 20) throws -> Module {
    var builder = ModuleBuilder()
    builder.memory(memoryPages, memoryPages + 5, export: "memory")
    builder.table(10, 30, export: "table")
    builder.global(TypeByte.i32, export: "number", i32(7))
    builder.global(TypeByte.i64, export: "other", i64(8))
    let function = builder.function(export: "function")
    builder.activeData(4096 * 3, [1, 2, 3])
    builder.data([4, 5, 6])
    builder.elements([function])
    builder.function([TypeByte.i32], [], export: "store", code(get(0), i64(-1), access(.i64Store)))
    builder.function([TypeByte.i32, TypeByte.i32], [], export: "fill", code(get(0), i32(9), get(1), op(.memoryFill, 0)))
    builder.function([TypeByte.i32], [], export: "set number", code(get(0), op(.globalSet, 0)))
    builder.function([TypeByte.i32], [], export: "set element", code(get(0), op(.refFunc, UInt64(function)), op(.tableSet, 0)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "grow table", code(op(.refFunc, UInt64(function)), get(0), op(.tableGrow, 0)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "grow", code(get(0), op(.memoryGrow, 0)))
    builder.function(export: "drop", code(op(.dataDrop, 1), op(.elemDrop, 0)))
    builder.function(export: "init", code(i32(0), i32(0), i32(3), op(.memoryInit, 1, 0), i32(0), i32(0), i32(1), op(.tableInit, 0, 0)))
    return try Module(builder.bytes, configuration: configuration)
  }

  private static func report(_ change: (Instance) throws -> Void) throws -> ResetReport {
    let instance = try writer().instantiate()
    let snapshot = try instance.store.snapshot()
    try change(instance)
    return try instance.store.reset(to: snapshot)
  }

  // MARK: What a reset touches

  @Test func `a reset of what nothing has changed touches nothing`() throws {
    #expect(try Self.report { _ in }.isEmpty)
  }

  @Test func `a reset copies the pages that were written, and no other`() throws {
    #expect(try Self.report { try $0.call("store", 100 as Int32) }.pageCount == 1)
    #expect(try Self.report { for _ in 0..<3 { try $0.call("store", 8 as Int32) } }.pageCount == 1)
    #expect(try Self.report { try $0.call("store", 4090 as Int32) }.pageCount == 2)
    #expect(try Self.report { try $0.call("store", 4088 as Int32) }.pageCount == 1)
    #expect(try Self.report { try $0.call("fill", 4095 as Int32, 4098 as Int32) }.pageCount == 3)
    #expect(try Self.report { try $0.call("fill", 4096 as Int32, 4096 * 10 as Int32) }.pageCount == 10)
    #expect(try Self.report { try $0.memory.write([1, 2], at: 8191) }.pageCount == 2)
    #expect(try Self.report { try $0.memory.store(1 as UInt32, at: 0) }.pageCount == 1)
    #expect(try Self.report { try $0.memory.withMutableBytes(at: 0, byteCount: 4097) { $0.storeBytes(of: 1, toByteOffset: 0, as: UInt8.self) } }.pageCount == 2)
    #expect(try Self.report { _ = try $0.memory.bytes(at: 0, byteCount: 4097) }.pageCount == 0)
  }

  @Test func `a reset sets back the globals, elements and segments that changed, and no other`() throws {
    #expect(try Self.report { try $0.call("set number", 9 as Int32) }.globalCount == 1)
    #expect(try Self.report { try $0.call("set number", 7 as Int32) }.globalCount == 0)
    #expect(try Self.report { try $0.global("other").set(.i64(1)) }.globalCount == 1)
    #expect(try Self.report { try $0.call("set element", 4 as Int32) }.tableElementCount == 1)
    #expect(try Self.report { for index in [3, 6] as [Int32] { try $0.call("set element", index) } }.tableElementCount == 4)
    #expect(try Self.report { _ = try $0.call("grow table", 5 as Int32, returning: Int32.self) }.tableElementCount == 0)
    #expect(try Self.report { try $0.call("drop") }.segmentCount == 2)
  }

  @Test func `memory that was written nearly everywhere is given back to the system`() throws {
    let instance = try Self.writer(memoryPages: 256).instantiate()
    let snapshot = try instance.store.snapshot()
    try instance.call("fill", 0 as Int32, 16 << 20 as Int32)
    let report = try instance.store.reset(to: snapshot)
    #expect(report.pageCount == 4096 && report.renewedMemoryCount == 1)
    var expected = [UInt8](repeating: 0, count: 16 << 20)
    expected.replaceSubrange(4096 * 3..<4096 * 3 + 3, with: [1, 2, 3])
    #expect(try instance.memory.bytes(at: 0, byteCount: 16 << 20) == expected)
    #expect(try instance.store.reset(to: snapshot).isEmpty)
  }

  // MARK: What it covers

  @Test(arguments: [true, false]) func `sizes are set back, and room that is taken again is as new`(_ tracksWrites: Bool) throws {
    let instance = try Self.writer(ModuleConfiguration(features: .all, tracksWrites: tracksWrites)).instantiate()
    let snapshot = try instance.store.snapshot()
    for _ in 0..<3 {
      #expect(try instance.call("grow", 5 as Int32, returning: Int32.self) == 20)
      #expect(try instance.call("grow table", 20 as Int32, returning: Int32.self) == 10)
      #expect(try instance.memory.bytes(at: 20 << 16, byteCount: 5 << 16).allSatisfy { $0 == 0 })
      try instance.call("fill", 20 << 16 as Int32, 5 << 16 as Int32)
      try instance.store.reset(to: snapshot)
      #expect(try instance.memory.pageCount == 20)
      #expect(try instance.table("table").count == 10)
    }
  }

  @Test func `growth that a reset takes back does not count for the limits any more`() throws {
    let instance = try Self.writer().instantiate(limits: ResourceLimits(memoryByteCount: 25 << 16, tableElementCount: 30))
    let snapshot = try instance.store.snapshot()
    for _ in 0..<3 {
      #expect(try instance.call("grow", 5 as Int32, returning: Int32.self) == 20)
      #expect(try instance.call("grow table", 20 as Int32, returning: Int32.self) == 10)
      try instance.store.reset(to: snapshot)
    }
  }

  @Test func `dropped segments are there again`() throws {
    let instance = try Self.writer().instantiate()
    let snapshot = try instance.store.snapshot()
    try instance.call("drop")
    #expect(throws: Trap.self) { try instance.call("init") }
    try instance.store.reset(to: snapshot)
    try instance.call("init")
    #expect(try instance.memory.bytes(at: 0, byteCount: 3) == [4, 5, 6])
  }

  @Test func `any snapshot of a store can be gone back to, older or newer`() throws {
    let instance = try Self.writer().instantiate()
    let store = instance.store
    let first = try store.snapshot()
    try instance.call("store", 100 as Int32)
    _ = try instance.call("grow", 2 as Int32, returning: Int32.self)
    _ = try instance.call("grow table", 3 as Int32, returning: Int32.self)
    try instance.call("store", 21 << 16 as Int32)
    let second = try store.snapshot()
    try instance.call("store", 200 as Int32)
    for _ in 0..<2 {
      try store.reset(to: first)
      #expect(try instance.memory.pageCount == 20 && instance.table("table").count == 10)
      #expect(try instance.memory.load(at: 100, as: UInt64.self) == 0)
      #expect(try instance.memory.load(at: 200, as: UInt64.self) == 0)
      try store.reset(to: second)
      #expect(try instance.memory.pageCount == 22 && instance.table("table").count == 13)
      #expect(try instance.memory.load(at: 100, as: UInt64.self) == .max)
      #expect(try instance.memory.load(at: 200, as: UInt64.self) == 0)
      #expect(try instance.memory.load(at: 21 << 16, as: UInt64.self) == .max)
      try instance.call("store", 200 as Int32)
    }
  }

  @Test(arguments: [true, false]) func `memories, tables and globals that are imported are set back, whoever writes them`(_ tracksWrites: Bool) throws {
    let store = Store()
    let memory = try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 4)), store: store)
    let global = try Global(GlobalType(.i32, isMutable: true), .i32(5), store: store)
    try memory.write([1, 2, 3], at: 10)
    var builder = ModuleBuilder()
    builder.importMemory("host", "memory", 1)
    builder.importGlobal("host", "global", TypeByte.i32, isMutable: true)
    builder.function([TypeByte.i32], [], export: "write", code(get(0), i32(77), access(.i32Store8), get(0), op(.globalSet, 0)))
    var imports = Imports()
    imports.define("host", "memory", memory)
    imports.define("host", "global", global)
    // One module marks what it writes, the other may not.
    let first = try Module(builder.bytes, configuration: Self.tracking).instantiate(imports)
    let second = try Module(builder.bytes, configuration: ModuleConfiguration(tracksWrites: tracksWrites)).instantiate(imports)
    let snapshot = try store.snapshot()
    for instance in [first, second] {
      try instance.call("write", 11 as Int32)
      try instance.call("write", 50_000 as Int32)
      let report = try store.reset(to: snapshot)
      #expect(report.pageCount == (tracksWrites ? 2 : 16))
      #expect(try memory.bytes(at: 0, byteCount: 65_536) == [UInt8](repeating: 0, count: 10) + [1, 2, 3] + [UInt8](repeating: 0, count: 65_523))
      #expect(global.value == .i32(5))
    }
  }

  @Test func `references to values of the host, and exceptions, go as they came`() throws {
    var builder = ModuleBuilder()
    let tag = UInt64(builder.tag([TypeByte.i32]))
    builder.global(TypeByte.exnref, code(op(.refNull), [TypeByte.exnref]))
    let clause: [UInt8] = [0x01, 0x03, 0x00]
    builder.function(
      export: "keep", code(block(.block, TypeByte.exnref, op(.tryTable), [0x40], clause, i32(42), op(.throw, tag), op(.end), op(.unreachable)), op(.globalSet, 0)))
    builder.function(export: "rethrow", code(op(.globalGet, 0), op(.throwRef)))
    let instance = try Module(builder.bytes, configuration: Self.tracking).instantiate()
    let early = instance.store.reference(to: "early")
    try instance.call("keep")
    let snapshot = try instance.store.snapshot()
    for _ in 0..<3 {
      try instance.call("keep")
      let late = instance.store.reference(to: "late")
      #expect(instance.store.value(of: late) as? String == "late")
      try instance.store.reset(to: snapshot)
      #expect(instance.store.value(of: early) as? String == "early")
      // The host still holds it.
      #expect(instance.store.value(of: late) as? String == "late")
      let error = #expect(throws: WasmException.self) { try instance.call("rethrow") }
      #expect(try instance.store.values(of: #require(error)) == [.i32(42)])
    }
  }

  @Test func `a trap leaves nothing that a reset does not set back`() throws {
    let instance = try Self.writer().instantiate()
    let snapshot = try instance.store.snapshot()
    #expect(throws: Trap.self) { try instance.call("store", -1 as Int32) }
    #expect(throws: Trap.self) { try instance.call("fill", 4096 as Int32, -1 as Int32) }
    try instance.call("fill", 1 as Int32, 1 as Int32)
    #expect(try instance.store.reset(to: snapshot).pageCount == 1)
  }

  // MARK: When it is refused

  @Test func `a store with a shared memory has no snapshot`() throws {
    var builder = ModuleBuilder()
    builder.memory(1, 1, isShared: true)
    let instance = try Module(builder.bytes, configuration: Self.tracking).instantiate()
    let error = #expect(throws: SnapshotError.self) { try instance.store.snapshot() }
    #expect(error?.kind == .sharedMemory)
  }

  @Test func `a snapshot is its own store's only`() throws {
    let (first, second) = (try Self.writer().instantiate(), try Self.writer().instantiate())
    let snapshot = try first.store.snapshot()
    let error = #expect(throws: SnapshotError.self) { try second.store.reset(to: snapshot) }
    #expect(error?.kind == .wrongStore)
  }

  @Test func `inside a call there is no snapshot and no reset`() throws {
    final class Box: @unchecked Sendable {
      // SAFETY: `@unchecked Sendable`: used on one thread only.
      var body: () -> Void = {}
    }
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "do"))
    builder.function(export: "run", op(.call, host))
    let box = Box()
    var imports = Imports()
    imports.define("host", "do") { (_: inout Caller) -> Void in box.body() }
    let instance = try Module(builder.bytes, configuration: Self.tracking).instantiate(imports)
    let snapshot = try instance.store.snapshot()
    var kinds: [SnapshotError.Kind] = []
    box.body = {
      do throws(SnapshotError) { _ = try instance.store.snapshot() } catch { kinds.append(error.kind) }
      do throws(SnapshotError) { try instance.store.reset(to: snapshot) } catch { kinds.append(error.kind) }
    }
    try instance.call("run")
    #expect(kinds == [.runningCall, .runningCall])
    box.body = {}
  }

  @Test func `a reset abandons a suspended call`() throws {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i32], [], export: "spin", turns(op(.nop)))
    let instance = try Module(builder.bytes, configuration: Self.tracking).instantiate()
    let snapshot = try instance.store.snapshot()
    let function = try instance.function("spin")
    guard case .suspended(let call) = try function.callResumably([.i32(10_000)], limits: ResourceLimits(fuel: 100)) else {
      Issue.record("the call was not suspended")
      return
    }
    let error = #expect(throws: SnapshotError.self) { try instance.store.snapshot() }
    #expect(error?.kind == .runningCall)
    try instance.store.reset(to: snapshot)
    #expect(throws: CallError.self) { try call.resume(limits: ResourceLimits(fuel: 100)) }
    try instance.call("spin", 3 as Int32)
  }
}
