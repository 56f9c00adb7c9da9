import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// Calls in both directions: typed, by values, and wrong.
@Suite struct CallTests {
  static let bytes: [UInt8] = {
    var builder = ModuleBuilder()
    let all = [TypeByte.i32, TypeByte.i64, TypeByte.f32, TypeByte.f64]
    let mix = UInt64(builder.importFunction("host", "mix", all, all))
    let nothing = UInt64(builder.importFunction("host", "nothing"))
    let text = UInt64(builder.importFunction("host", "text", [TypeByte.i32, TypeByte.i32], [TypeByte.i32]))
    let write = UInt64(builder.importFunction("host", "write", [TypeByte.i32, TypeByte.i32], [TypeByte.i32]))
    let wrong = UInt64(builder.importFunction("host", "wrong", [], [TypeByte.i32, TypeByte.i32]))
    builder.memory(1, 2, export: "memory")
    builder.activeData(0, Array("héllo".utf8) + [0xFF, 0xFE, 0x41])
    builder.function(all, all, export: "mix", code(get(0), get(1), get(2), get(3), op(.call, mix)))
    builder.function([], [], export: "nothing", op(.call, nothing))
    builder.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32], export: "text", code(get(0), get(1), op(.call, text)))
    builder.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32], export: "write", code(get(0), get(1), op(.call, write)))
    builder.function([], [TypeByte.i32, TypeByte.i32], export: "wrong", op(.call, wrong))
    builder.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32, TypeByte.i32], export: "divmod", code(get(0), get(1), op(.i32DivU), get(0), get(1), op(.i32RemU)))
    builder.function([TypeByte.externref], [TypeByte.externref], export: "extern", get(0))
    builder.function([TypeByte.funcref], [TypeByte.funcref], export: "func", get(0))
    builder.global(TypeByte.i32, isMutable: false, export: "constant", i32(7))
    builder.table(2, export: "table")
    return builder.bytes
  }()

  static func instance() throws -> Instance {
    var imports = Imports()
    imports.define("host", "mix") { (_: inout Caller, a: Int32, b: UInt64, c: Float, d: Double) in (a &+ 1, b &+ 1, c + 1, d + 1) }
    imports.define("host", "nothing") { (_: inout Caller) in }
    imports.define("host", "text") { (_: inout Caller, text: GuestString) throws in Int32(try text.text().unicodeScalars.count) }
    imports.define("host", "write") { (_: inout Caller, buffer: GuestBuffer) throws -> Int32 in
      try buffer.write([9, 8, 7])
      return Int32(try buffer.bytes(atMost: 3).count)
    }
    imports.define("host", "wrong", type: FunctionType([], [.i32, .i32])) { _, _ in [.i32(1), .i64(2)] }
    return try Module(bytes).instantiate(imports)
  }

  @Test func `packs carry parameters and results of all number types`() throws {
    let instance = try Self.instance()
    let (a, b, c, d) = try instance.call("mix", 1 as Int32, 2 as UInt64, 3.5 as Float, 4.5 as Double, returning: (UInt32, Int64, Float, Double).self)
    #expect((a, b, c, d) == (2, 3, 4.5, 5.5))
    let (q, r) = try instance.call("divmod", 17 as Int32, 5 as Int32, returning: (Int32, Int32).self)
    #expect((q, r) == (3, 2))
    try instance.call("nothing")
    #expect(
      try instance.call("mix", arguments: [.i32(-1), .i64(-1), .f32(.nan), .f64(-0.0)]) == [.i32(0), .i64(0), .f32(.nan), .f64(1)])
  }

  @Test func `a typed function is checked once`() throws {
    let instance = try Self.instance()
    let extern = try instance.function("extern", as: ((ExternReference?) -> ExternReference?).self)
    let reference = instance.store.reference(to: "a value of the host")
    #expect(try extern(reference) == reference)
    #expect(try extern(nil) == nil)
    #expect(instance.store.value(of: reference) as? String == "a value of the host")
    let nothing = try instance.function("nothing", as: (() -> Void).self)
    try nothing()
    #expect(throws: CallError.self) { try instance.function("nothing", as: (() -> Int32).self) }
    #expect(throws: CallError.self) { try instance.function("extern", as: ((Int32) -> Int32).self) }
  }

  @Test func `a call that does not fit is refused with both sides`() throws {
    let instance = try Self.instance()
    func error(_ body: () throws -> Void) -> CallError? {
      do {
        try body()
        return nil
      } catch { return error as? CallError }
    }
    #expect(error { _ = try instance.call("divmod", 1 as Int32, returning: Int32.self) }?.message == #"type mismatch: expected [i32] -> [i32], found [i32 i32] -> [i32 i32] (export "divmod")"#)
    #expect(error { _ = try instance.call("divmod", arguments: [.i32(1), .i64(1)]) }?.kind == .typeMismatch)
    #expect(error { _ = try instance.call("divmod", arguments: [.i32(1)]) }?.kind == .typeMismatch)
    #expect(error { _ = try instance.call("divmod", arguments: [.i32(1), .i32(1), .i32(1)]) }?.kind == .typeMismatch)
    #expect(error { _ = try instance.call("func", arguments: [.externref(nil)]) }?.kind == .typeMismatch)
    #expect(error { _ = try instance.call("extern", arguments: [.funcref(nil)]) }?.kind == .typeMismatch)
    #expect(error { _ = try instance.call("extern", arguments: [.funcref(try instance.function("nothing"))]) }?.kind == .typeMismatch)
    let missing = error { _ = try instance.call("memory", returning: Int32.self) }
    #expect(missing?.kind == .unknownExport)
    #expect(missing?.message.contains(#"no function "memory", the module exports "memory""#) == true)
    #expect(error { _ = try instance.memory("table") }?.kind == .unknownExport)
    #expect(error { _ = try instance.table("memory") }?.kind == .unknownExport)
    #expect(error { _ = try instance.global("nothing") }?.kind == .unknownExport)
    #expect(error { try instance.global("constant").set(.i32(1)) }?.kind == .immutableGlobal)
  }

  @Test func `function references go there and back`() throws {
    let instance = try Self.instance()
    let function = try instance.function("divmod")
    #expect(try instance.call("func", arguments: [.funcref(function)]) == [.funcref(function)])
    #expect(try instance.call("func", arguments: [.funcref(nil)]) == [.funcref(nil)])
    #expect(function.type == FunctionType([.i32, .i32], [.i32, .i32]))
  }

  @Test func `wrong results of a host function are an error of the call`() throws {
    let instance = try Self.instance()
    #expect(throws: CallError.self) { try instance.call("wrong", returning: (Int32, Int32).self) }
    let (q, r) = try instance.call("divmod", 17 as Int32, 5 as Int32, returning: (Int32, Int32).self)
    #expect((q, r) == (3, 2))
  }

  // MARK: Hostile pointers

  @Test func `strings and buffers out of bounds are errors, not aborts`() throws {
    let instance = try Self.instance()
    func text(_ address: UInt32, _ count: UInt32) throws -> Int32 { try instance.call("text", address, count, returning: Int32.self) }
    #expect(try text(0, 6) == 5)
    #expect(try text(0, 0) == 0)
    #expect(try text(65_536, 0) == 0)
    // A run of broken bytes is one replacement character.
    #expect(try text(6, 3) == 2)
    #expect(try text(65_000, 536) == 536)
    for (address, count) in [(65_537, 0), (0, 65_537), (65_000, 537), (UInt32.max, 1), (1, .max), (.max, .max), (65_536, 1), (0x8000_0000, 0x8000_0000)] as [(UInt32, UInt32)] {
      #expect(throws: BoundsError.self, "\(address) \(count)") { _ = try text(address, count) }
    }
    #expect(try instance.call("write", 100 as UInt32, 3 as UInt32, returning: Int32.self) == 3)
    #expect(try instance.memory.bytes(at: 100, byteCount: 3) == [9, 8, 7])
    // Fewer than the host has, or beyond the end: nothing is written.
    #expect(throws: BoundsError.self) { try instance.call("write", 200 as UInt32, 2 as UInt32, returning: Int32.self) }
    #expect(throws: BoundsError.self) { try instance.call("write", 65_534 as UInt32, 3 as UInt32, returning: Int32.self) }
    #expect(try instance.memory.bytes(at: 65_534, byteCount: 2) == [0, 0])
    #expect(try instance.memory.bytes(at: 200, byteCount: 2) == [0, 0])
  }

  @Test func `a host function called by the host has no memory`() throws {
    var builder = ModuleBuilder()
    builder.export("text", kind: 0, builder.importFunction("host", "text", [TypeByte.i32, TypeByte.i32], [TypeByte.i32]))
    var imports = Imports()
    imports.define("host", "text") { (caller: inout Caller, text: GuestString) throws in
      let memory = caller.memory
      #expect(memory == nil)
      return Int32(try text.text().utf8.count)
    }
    let instance = try Module(builder.bytes).instantiate(imports)
    #expect(throws: BoundsError.self) { try instance.call("text", 0 as UInt32, 1 as UInt32, returning: Int32.self) }
  }

  // MARK: Memory

  @Test func `every access to memory is checked`() throws {
    let memory = try Self.instance().memory
    try memory.store(0x0102_0304 as UInt32, at: 65_532)
    #expect(try memory.load(at: 65_532, as: UInt32.self) == 0x0102_0304)
    #expect(try memory.bytes(at: 65_532, byteCount: 4) == [4, 3, 2, 1])
    #expect(try memory.load(at: 65_535, as: Int8.self) == 1)
    #expect(try memory.string(at: 0, byteCount: 6) == "héllo")
    #expect(try memory.withBytes(at: 65_535, byteCount: 1) { $0.byteCount } == 1)
    do {
      _ = try memory.load(at: 65_533, as: UInt32.self)
      Issue.record("a load over the end gives a value")
    } catch { #expect((error.address, error.count, error.size) == (65_533, 4, 65_536)) }
    #expect(throws: BoundsError.self) { try memory.store(1 as UInt64, at: 65_529) }
    #expect(throws: BoundsError.self) { try memory.load(at: .max, as: UInt64.self) }
    #expect(throws: BoundsError.self) { try memory.bytes(at: 1, byteCount: .max) }
    #expect(throws: BoundsError.self) { try memory.string(at: .max, byteCount: .max) }
    #expect(throws: BoundsError.self) { try memory.withBytes(at: 65_536, byteCount: 1) { _ in } }
    #expect(throws: BoundsError.self) { try memory.withMutableBytes(at: 65_530, byteCount: 7) { _ in } }
    #expect(throws: BoundsError.self) { try memory.write([1, 2, 3], at: 65_534) }
    #expect(try memory.load(at: 65_534, as: UInt16.self) == 0x0102)
    #expect(throws: Never.self) { try memory.write([], at: 65_536) }
    let table = try Self.instance().table("table")
    #expect(try table.element(at: 1) == .funcref(nil))
    #expect(throws: BoundsError.self) { try table.element(at: 2) }
    #expect(throws: BoundsError.self) { try table.element(at: .max) }
  }

  @Test func `a memory that grows keeps what the host holds valid`() throws {
    let memory = try Self.instance().memory
    #expect(throws: BoundsError.self) { try memory.load(at: 65_536, as: UInt8.self) }
    #expect(memory.grow(byPages: 1) == 1)
    #expect(try memory.load(at: 65_536, as: UInt8.self) == 0)
    #expect(memory.grow(byPages: 1) == nil)
    #expect(memory.pageCount == 2)
  }

  // MARK: Threads

  @Test func `a module is used by several threads at once`() async throws {
    let module = try Module(try Fixture.bytes("programs/fib.wasm"))
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var last: Int32 = 0
          for _ in 0..<20 { last = try module.instantiate().call("fib", 15 as Int32, returning: Int32.self) }
          return last
        }
      }
      for try await result in group { #expect(result == 610) }
    }
  }

  @Test func `imports and exports can be looked at`() throws {
    let module = try Module(Self.bytes)
    #expect(module.imports.map(\.name) == ["mix", "nothing", "text", "write", "wrong"])
    #expect(module.imports[1].type == .function(FunctionType()))
    #expect(module.export("memory") == .memory(MemoryType(limits: Limits(minimum: 1, maximum: 2))))
    #expect(module.export("nobody") == nil)
    #expect(module.exports.count == 11)
  }
}
