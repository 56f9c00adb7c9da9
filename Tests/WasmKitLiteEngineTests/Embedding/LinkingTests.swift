import TestSupport
import Testing
import WasmKitLiteEngine

/// Imports against definitions, and what instances share.
@Suite struct LinkingTests {
  static func linkError(_ body: () throws -> Void) -> LinkError? {
    do {
      try body()
      return nil
    } catch { return error as? LinkError }
  }

  @Test func `all missing imports are named at once`() throws {
    var builder = ModuleBuilder()
    builder.importFunction("env", "log", [TypeByte.i32], [])
    builder.importFunction("env", "there")
    builder.importMemory("env", "memory", 1, 2)
    builder.importTable("env", "table", 3)
    builder.importGlobal("env", "global", TypeByte.f64, isMutable: true)
    var imports = Imports()
    imports.define("env", "there") { (_: inout Caller) in }
    let error = try #require(Self.linkError { _ = try Module(builder.bytes).instantiate(imports) })
    #expect(error.kind == .unknownImport)
    #expect(
      error.message == #"unknown import: "env" "log" (func [i32] -> []), "env" "memory" (memory 1 2), "env" "table" (table 3 funcref), "env" "global" (global (mut f64))"#)
  }

  @Test func `all imports of a wrong type are named at once with both sides`() throws {
    var builder = ModuleBuilder()
    builder.importFunction("env", "f", [TypeByte.i32], [TypeByte.i64])
    builder.importFunction("env", "memory")
    builder.importFunction("env", "right", [TypeByte.f32])
    var imports = Imports()
    let store = Store()
    imports.define("env", "f") { (_: inout Caller, _: Double) in 1 as Int32 }
    imports.define("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), store: store))
    imports.define("env", "right") { (_: inout Caller, _: Float) in }
    let error = try #require(Self.linkError { _ = try Module(builder.bytes).instantiate(imports) })
    #expect(error.kind == .incompatibleImportType)
    #expect(
      error.message
        == #"incompatible import type: "env" "f": expected func [i32] -> [i64], found func [f64] -> [i32]; "env" "memory": expected func [] -> [], found memory 1"#)
  }

  @Test func `limits, mutability and element types must fit`() throws {
    let store = Store()
    let memory = try Memory(MemoryType(limits: Limits(minimum: 2, maximum: 4)), store: store)
    let table = try Table(TableType(limits: Limits(minimum: 2), element: .funcref), store: store)
    let global = try Global(GlobalType(.i32), .i32(1), store: store)
    var imports = Imports()
    imports.define("env", "memory", memory)
    imports.define("env", "table", table)
    imports.define("env", "global", global)
    func kind(_ define: (inout ModuleBuilder) -> Void) -> LinkError.Kind? {
      var builder = ModuleBuilder()
      define(&builder)
      return Self.linkError { _ = try Module(builder.bytes).instantiate(imports) }?.kind
    }
    #expect(kind { $0.importMemory("env", "memory", 2) } == nil)
    #expect(kind { $0.importMemory("env", "memory", 1, 4) } == nil)
    #expect(kind { $0.importMemory("env", "memory", 3) } == .incompatibleImportType)
    #expect(kind { $0.importMemory("env", "memory", 1, 3) } == .incompatibleImportType)
    #expect(kind { $0.importTable("env", "table", 1) } == nil)
    #expect(kind { $0.importTable("env", "table", 1, 10) } == .incompatibleImportType)
    #expect(kind { $0.importTable("env", "table", element: TypeByte.externref, 1) } == .incompatibleImportType)
    #expect(kind { $0.importGlobal("env", "global", TypeByte.i32) } == nil)
    #expect(kind { $0.importGlobal("env", "global", TypeByte.i32, isMutable: true) } == .incompatibleImportType)
    #expect(kind { $0.importGlobal("env", "global", TypeByte.i64) } == .incompatibleImportType)
    // What has grown counts with its size of now.
    #expect(memory.grow(byPages: 1) == 2)
    #expect(kind { $0.importMemory("env", "memory", 3) } == nil)
  }

  @Test func `what belongs to another store is refused`() throws {
    var builder = ModuleBuilder()
    builder.importMemory("env", "memory", 1)
    builder.importGlobal("env", "global", TypeByte.i32)
    var imports = Imports()
    imports.define("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), store: Store()))
    imports.define("env", "global", try Global(GlobalType(.i32), .i32(1), store: Store()))
    #expect(Self.linkError { _ = try Module(builder.bytes).instantiate(imports) }?.kind == .wrongStore)
    #expect(Self.linkError { _ = try Module(builder.bytes).instantiate(imports, store: Store()) }?.kind == .wrongStore)
    let other = try Module(LoopModules.other.bytes).instantiate()
    let instance = try Module(LoopModules.other.bytes).instantiate()
    let function = try other.function("identity")
    var table = ModuleBuilder()
    table.table(1, export: "table")
    table.function([TypeByte.funcref], [TypeByte.funcref], export: "f", get(0))
    let taking = try Module(table.bytes).instantiate()
    #expect(throws: CallError.self) { try taking.function("f").call([.funcref(function)]) }
    #expect(try instance.function("identity").call([.i32(1)]) == [.i32(1)])
    let global = try Global(GlobalType(.funcref, isMutable: true), .funcref(nil), store: Store())
    #expect(throws: CallError.self) { try global.set(.funcref(function)) }
  }

  // MARK: Shared things

  /// Two instances: one exports a memory, a table, a global and functions, the other imports them.
  static func pair() throws -> (Instance, Instance) {
    var first = ModuleBuilder()
    first.memory(1, 10, export: "memory")
    first.table(4, 10, export: "table")
    first.global(TypeByte.i64, export: "global", i64(1))
    first.function([], [TypeByte.i32], export: "grow", code(i32(1), op(.memoryGrow, 0)))
    first.function([], [TypeByte.i32], export: "load", code(i32(100), access(.i32Load)))
    first.function([], [TypeByte.i32], export: "size", op(.memorySize, 0))
    let type = UInt64(first.type([TypeByte.i32], [TypeByte.i32]))
    first.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32], export: "indirect", code(get(1), get(0), op(.callIndirect, type, 0)))
    first.function([], [TypeByte.i64], export: "get", op(.globalGet, 0))
    var second = ModuleBuilder()
    second.importMemory("first", "memory", 1)
    second.importTable("first", "table", 1)
    second.importGlobal("first", "global", TypeByte.i64, isMutable: true)
    let grow = UInt64(second.importFunction("first", "grow", [], [TypeByte.i32]))
    second.global(TypeByte.i32, i32(1_000))
    let add = second.function([TypeByte.i32], [TypeByte.i32], export: "add", code(get(0), op(.globalGet, 1), op(.i32Add)))
    second.activeElements(2, [add])
    second.function([TypeByte.i32], [], export: "store", code(i32(100), get(0), access(.i32Store)))
    second.function([TypeByte.i64], [], export: "set", code(get(0), op(.globalSet, 0)))
    // After a call that has grown the memory, the last byte of the new page can be read.
    second.function([], [TypeByte.i32], export: "grow and look", code(op(.call, grow), op(.drop), op(.memorySize, 0), i32(16), op(.i32Shl), i32(1), op(.i32Sub), access(.i32Load8U)))
    let store = Store()
    let instance = try Module(first.bytes).instantiate(store: store)
    var imports = Imports()
    imports.define("first", exportsOf: instance)
    return (instance, try Module(second.bytes).instantiate(imports))
  }

  @Test func `instances share memories, tables and globals`() throws {
    let (first, second) = try Self.pair()
    try second.call("store", 0x1234 as Int32)
    #expect(try first.call("load", returning: Int32.self) == 0x1234)
    #expect(try first.memory.load(at: 100, as: UInt16.self) == 0x1234)
    try second.call("set", 77 as Int64)
    #expect(try first.call("get", returning: Int64.self) == 77)
    #expect(try first.global("global").value == .i64(77))
    try first.global("global").set(.i64(78))
    #expect(try first.call("get", returning: Int64.self) == 78)
    #expect(try first.call("indirect", 2 as Int32, 5 as Int32, returning: Int32.self) == 1_005)
    #expect(try second.call("grow and look", returning: Int32.self) == 0)
    #expect(try first.call("size", returning: Int32.self) == 2)
  }

  @Test func `references outlive the instances that they come from`() throws {
    var first: Instance?
    var second: Instance?
    (first, second) = try Self.pair()
    let table = try #require(try first?.table("table"))
    second = nil
    #expect(try first?.call("indirect", 2 as Int32, 1 as Int32, returning: Int32.self) == 1_001)
    guard case .funcref(let function?) = try table.element(at: 2) else {
      Issue.record("no function in the table")
      return
    }
    let memory = try #require(try first?.memory)
    let typed = try #require(try first?.function("get", as: (() -> Int64).self))
    first = nil
    #expect(try function.call([.i32(2)]) == [.i32(1_002)])
    #expect(try typed() == 1)
    try memory.store(5 as UInt32, at: 0)
    #expect(try memory.load(at: 0, as: UInt32.self) == 5)
    #expect(second == nil)
  }

  @Test func `indirect calls across instances compare types by structure`() throws {
    // The same type has another index in each module, and a type that looks alike in a group of its own is another one.
    var first = ModuleBuilder()
    first.table(4, export: "table")
    _ = first.type([TypeByte.f64], [])
    let callee = first.function([TypeByte.i64], [TypeByte.i64], export: "twice", code(get(0), i64(2), op(.i64Mul)))
    let wrong = first.function([TypeByte.i64], [TypeByte.i32], code(get(0), op(.i32WrapI64)))
    first.activeElements(0, [callee, wrong])
    var second = ModuleBuilder()
    second.importTable("first", "table", 1)
    let type = UInt64(second.type([TypeByte.i64], [TypeByte.i64]))
    second.function([TypeByte.i32], [TypeByte.i64], export: "call", code(i64(21), get(0), op(.callIndirect, type, 0)))
    let store = Store()
    var imports = Imports()
    imports.define("first", exportsOf: try Module(first.bytes).instantiate(store: store))
    let instance = try Module(second.bytes).instantiate(imports)
    #expect(try instance.call("call", 0 as Int32, returning: Int64.self) == 42)
    #expect(TrapTests.trap { _ = try instance.call("call", 1 as Int32, returning: Int64.self) }?.code == .indirectCallTypeMismatch)
    #expect(TrapTests.trap { _ = try instance.call("call", 2 as Int32, returning: Int64.self) }?.code == .uninitializedElement)
  }

  @Test func `tail calls to and fro between instances take no stack`() throws {
    func module(_ next: String) -> [UInt8] {
      var builder = ModuleBuilder()
      builder.importTable("env", "table", 2)
      let type = UInt64(builder.type([TypeByte.i32], [TypeByte.i32]))
      let bounce = builder.function(
        [TypeByte.i32], [TypeByte.i32], locals: [(20, TypeByte.i64)], export: "bounce",
        code(
          get(0), op(.i32Eqz), block(.if, 0x40, i32(42), op(.return)), get(0), i32(1), op(.i32Sub), i32(next == "b" ? 1 : 0), op(.returnCallIndirect, type, 0)))
      builder.activeElements(next == "b" ? 0 : 1, [bounce])
      return builder.bytes
    }
    let store = Store(limits: ResourceLimits(callDepth: 10, valueStackByteCount: 64 << 10))
    var imports = Imports()
    imports.define("env", "table", try Table(TableType(limits: Limits(minimum: 2), element: .funcref), store: store))
    let first = try Module(module("b")).instantiate(imports)
    let second = try Module(module("a")).instantiate(imports)
    #expect(try first.call("bounce", 10_001 as Int32, returning: Int32.self) == 42)
    #expect(try second.call("bounce", 10_000 as Int32, returning: Int32.self) == 42)
  }

  @Test func `segments that do not fit trap, and those before them stay`() throws {
    let store = Store()
    let memory = try Memory(MemoryType(limits: Limits(minimum: 1)), store: store)
    let table = try Table(TableType(limits: Limits(minimum: 2), element: .funcref), store: store)
    var imports = Imports()
    imports.define("env", "memory", memory)
    imports.define("env", "table", table)
    var builder = ModuleBuilder()
    builder.importMemory("env", "memory", 1)
    builder.importTable("env", "table", 1)
    let function = builder.function([], [TypeByte.i32], i32(9))
    builder.activeElements(1, [function])
    builder.activeData(0, [1, 2, 3])
    builder.activeData(65_534, [4, 5, 6])
    #expect(TrapTests.trap { _ = try Module(builder.bytes).instantiate(imports) }?.code == .outOfBoundsMemoryAccess)
    #expect(try memory.bytes(at: 0, byteCount: 3) == [1, 2, 3])
    #expect(try memory.bytes(at: 65_534, byteCount: 2) == [0, 0])
    guard case .funcref(let kept?) = try table.element(at: 1) else {
      Issue.record("the function is not in the table")
      return
    }
    #expect(try kept.call([]) == [.i32(9)])
    var late = ModuleBuilder()
    late.importTable("env", "table", 1)
    late.activeElements(2, [late.function([], [])])
    #expect(TrapTests.trap { _ = try Module(late.bytes).instantiate(imports) }?.code == .outOfBoundsTableAccess)
    late = ModuleBuilder()
    late.importMemory("env", "memory", 1)
    late.activeData(-1, [])
    #expect(TrapTests.trap { _ = try Module(late.bytes).instantiate(imports) }?.code == .outOfBoundsMemoryAccess)
    late = ModuleBuilder()
    late.importMemory("env", "memory", 1)
    late.activeData(65_536, [])
    #expect(TrapTests.trap { _ = try Module(late.bytes).instantiate(imports) } == nil)
  }
}
