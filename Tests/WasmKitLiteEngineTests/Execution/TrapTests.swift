import TestSupport
import Testing
import WasmKitLiteEngine

/// What a trap tells, and what it leaves behind.
@Suite struct TrapTests {
  static func trap(_ body: () throws -> Void) -> Trap? {
    do {
      try body()
      return nil
    } catch { return error as? Trap }
  }

  // MARK: The panic plugin

  /// Runs the fixture `panic` on a line; it traps in functions whose names its name section has.
  static func panic(_ words: String) throws -> Trap {
    let module = try Module(try Fixture.bytes("plugins/panic.wasm"))
    var imports = Imports()
    for item in module.imports {
      guard case .function(let type) = item.type else { continue }
      imports.define(item.module, item.name, type: type) { _, _ in type.results.map { $0 == .i64 ? .i64(0) : .i32(0) } }
    }
    let instance = try module.instantiate(imports)
    let request = #"{"line":"\#(words)"}"#
    let memory = try instance.memory
    try memory.write(Array(request.utf8), at: 0x10000)
    let parse = try instance.function("parse_line")
    let error = Self.trap { _ = try parse.call([.i32(0x10000), .i32(Int32(request.utf8.count))]) }
    // The same instance parses the next line.
    try memory.write(Array(#"{"line":"calm"}"#.utf8), at: 0x10000)
    #expect(throws: Never.self) { try parse.call([.i32(0x10000), .i32(15)]) }
    return try #require(error)
  }

  @Test func `a trap names the functions that were open, with their places`() throws {
    let trap = try Self.panic("panic")
    #expect(trap.code == .unreachable)
    #expect(trap.backtrace.map(\.functionName) == ["fail_hard", "parse_record", "parse_line"])
    #expect(trap.description.hasPrefix("unreachable (function \(trap.backtrace[0].functionIndex) `fail_hard`, byte 0x"))
    // The places are those of instructions: `unreachable`, and calls.
    let bytes = try Fixture.bytes("plugins/panic.wasm")
    #expect(bytes[try #require(trap.backtrace[0].byteOffset)] == 0x00)
    for frame in trap.backtrace.dropFirst() { #expect(bytes[try #require(frame.byteOffset)] == 0x10) }
  }

  @Test(arguments: [
    ("panic divide", TrapCode.integerDivideByZero), ("panic memory", .outOfBoundsMemoryAccess), ("panic indirect", .indirectCallTypeMismatch),
    ("panic table", .undefinedElement),
  ])
  func `every kind of trap has its code and its place`(words: String, code: TrapCode) throws {
    let trap = try Self.panic(words)
    #expect(trap.code == code)
    #expect(trap.backtrace.last?.functionName == "parse_line")
    #expect(trap.backtrace.allSatisfy { $0.byteOffset != nil })
  }

  // MARK: Details

  @Test func `a trap of an indirect call tells index and types`() throws {
    var builder = ModuleBuilder()
    builder.table(4)
    let type = UInt64(builder.type([TypeByte.i32], [TypeByte.i32]))
    let wrong = builder.function([TypeByte.i64], [], op(.nop))
    builder.activeElements(1, [wrong])
    builder.function([TypeByte.i32], [TypeByte.i32], export: "f", code(i32(1), get(0), op(.callIndirect, type, 0)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "g", code(i32(1), get(0), op(.returnCallIndirect, type, 0)))
    let instance = try Module(builder.bytes).instantiate()
    for name in ["f", "g"] {
      func reason(_ index: Int32) -> String? { Self.trap { _ = try instance.call(name, index, returning: Int32.self) }?.reason }
      #expect(reason(0) == "uninitialized element 0")
      #expect(reason(4) == "undefined element 4")
      #expect(reason(-1) == "undefined element 4294967295")
      #expect(reason(1) == "indirect call type mismatch: expected [i32] -> [i32], found [i64] -> []")
    }
  }

  @Test func `a trap is at the instruction in all forms of code`() throws {
    // Each export traps at one instruction whose opcode byte is known.
    let cases: [(String, UInt8, [UInt8])] = [
      ("fused", 0x6D, code(get(0), get(0), op(.i32DivS), i32(1), op(.i32Eq), block(.if, 0x40, op(.nop)))), ("store", 0x36, code(i32(-1), get(0), access(.i32Store))),
      ("load in a local", 0x28, code(i32(-1), access(.i32Load), set(0))), ("behind a loop", 0x00, code(i32(5), set(0), turns(op(.nop)), op(.unreachable))),
    ]
    var builder = ModuleBuilder()
    builder.memory(1)
    for (name, _, body) in cases { builder.function([TypeByte.i32], [], export: name, body) }
    let bytes = builder.bytes
    let instance = try Module(bytes).instantiate()
    for (name, opcode, _) in cases {
      let trap = try #require(Self.trap { try instance.call(name, 0 as Int32) })
      let offset = try #require(trap.backtrace.first?.byteOffset)
      #expect(bytes[offset] == opcode, "\(name)")
    }
  }

  // MARK: Backtraces

  @Test func `a backtrace has at most 64 frames, the innermost`() throws {
    var builder = ModuleBuilder()
    let itself = UInt64(builder.nextFunction)
    builder.function([TypeByte.i32], [], export: "f", name: "f", code(get(0), op(.i32Eqz), block(.if, 0x40, op(.unreachable)), get(0), i32(1), op(.i32Sub), op(.call, itself)))
    let instance = try Module(builder.bytes).instantiate()
    #expect(Self.trap { try instance.call("f", 10 as Int32) }?.backtrace.count == 11)
    #expect(Self.trap { try instance.call("f", 63 as Int32) }?.backtrace.count == 64)
    let trap = try #require(Self.trap { try instance.call("f", 5_000 as Int32) })
    #expect(trap.backtrace.count == Trap.maximumBacktraceCount)
    #expect(Set(trap.backtrace.map(\.byteOffset)).count == 2)
  }

  @Test func `a backtrace of a large function that calls itself is quick`() throws {
    var builder = ModuleBuilder()
    let itself = UInt64(builder.nextFunction)
    builder.function(
      [TypeByte.i32], [], export: "f",
      code(
        get(0), op(.i32Eqz), block(.if, 0x40, op(.unreachable)), get(0), i32(1), op(.i32Sub), op(.call, itself), op(.return),
        block(.block, 0x40, repeated(100_000, code(get(0), i32(1), op(.i32Add), set(0))))))
    let bytes = builder.bytes
    let clock = ContinuousClock()
    var instance: Instance?
    let configuration = ModuleConfiguration(lowering: .atLoad)
    let loading = try clock.measure { instance = try Module(bytes, configuration: configuration).instantiate() }
    let trapping = clock.measure { #expect(Self.trap { try instance?.call("f", 100 as Int32) }?.backtrace.count == 64) }
    #expect(trapping < loading * 30, "\(trapping) for the trap, \(loading) for the module")
  }

  @Test func `a backtrace goes through other instances`() throws {
    var outer = ModuleBuilder()
    outer.name = "outer"
    let imported = UInt64(outer.importFunction("inner", "fail", [TypeByte.i32]))
    outer.function([TypeByte.i32], [], export: "run", name: "run", code(get(0), op(.call, imported), op(.unreachable)))
    var inner = ModuleBuilder()
    inner.name = "inner"
    inner.function([TypeByte.i32], [], export: "fail", name: "fail", op(.unreachable))
    let store = Store()
    var imports = Imports()
    imports.define("inner", exportsOf: try Module(inner.bytes).instantiate(store: store))
    let instance = try Module(outer.bytes).instantiate(imports)
    let trap = try #require(Self.trap { try instance.call("run", 1 as Int32) })
    #expect(trap.backtrace.map(\.functionName) == ["fail", "run"])
    #expect(trap.backtrace.map(\.moduleName) == ["inner", "outer"])
    // The running instance is the right one again.
    #expect(Self.trap { try instance.call("run", 1 as Int32) }?.backtrace == trap.backtrace)
  }

  @Test func `a function without a name in the name section has that of its export`() throws {
    var builder = ModuleBuilder()
    builder.function([], [], export: "exported", op(.unreachable))
    let instance = try Module(builder.bytes).instantiate()
    #expect(Self.trap { try instance.call("exported") }?.backtrace.first?.functionName == "exported")
  }

  // MARK: Errors of the host

  struct HostFailure: Error, Equatable { let number: Int }

  static func hostInstance(_ body: @escaping @Sendable (inout Caller, Int32) throws -> Int32) throws -> Instance {
    var builder = ModuleBuilder()
    let work = UInt64(builder.importFunction("host", "work", [TypeByte.i32], [TypeByte.i32]))
    builder.memory(1, 100, export: "memory")
    builder.function([TypeByte.i32], [TypeByte.i32], export: "call", name: "calls_host", code(get(0), op(.call, work)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "identity", get(0))
    // Reads the last byte of the memory that the host function has grown, and writes the first.
    builder.function(
      [TypeByte.i32], [TypeByte.i32], export: "grown",
      code(
        i32(0), i32(77), access(.i32Store8), get(0), op(.call, work), op(.drop), op(.memorySize, 0), i32(16), op(.i32Shl), i32(1), op(.i32Sub), access(.i32Load8U), i32(0), access(.i32Load8U),
        op(.i32Add)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "grow", code(get(0), op(.memoryGrow, 0)))
    var imports = Imports()
    imports.define("host", "work", body)
    return try Module(builder.bytes).instantiate(imports)
  }

  @Test func `an error of a host function comes through as it is`() throws {
    let instance = try Self.hostInstance { _, value in throw HostFailure(number: Int(value)) }
    #expect(throws: HostFailure(number: 5)) { try instance.call("call", 5 as Int32, returning: Int32.self) }
    #expect(throws: HostFailure(number: 6)) { try instance.call("call", 6 as Int32, returning: Int32.self) }
    #expect(try instance.call("identity", 7 as Int32, returning: Int32.self) == 7)
  }

  @Test func `a trap of a host function gets the guest's stack`() throws {
    let instance = try Self.hostInstance { _, _ in throw Trap("no such card") }
    let trap = try #require(Self.trap { _ = try instance.call("call", 1 as Int32, returning: Int32.self) })
    #expect(trap.code == .host)
    #expect(trap.reason == "no such card")
    #expect(trap.backtrace.map(\.functionName) == ["calls_host"])
  }

  @Test func `memory that a host function grows is seen by the guest at once`() throws {
    let instance = try Self.hostInstance { caller, _ in
      let calling = caller.memory
      let memory = try #require(calling)
      #expect(memory.grow(byPages: 50) == 1)
      try memory.store(5 as UInt8, at: UInt32(memory.byteCount - 1))
      return 0
    }
    #expect(try instance.call("grown", 0 as Int32, returning: Int32.self) == 82)
  }

  @Test func `memory that a call back from a host function grows is seen by the guest at once`() throws {
    let reentry = LimitTests.Reentry()
    let instance = try Self.hostInstance { caller, _ in
      #expect(try reentry.instance?.call("grow", 60 as Int32, returning: Int32.self) == 1)
      let calling = caller.memory
      let memory = try #require(calling)
      try memory.store(6 as UInt8, at: UInt32(memory.byteCount - 1))
      return 0
    }
    reentry.instance = instance
    #expect(try instance.call("grown", 0 as Int32, returning: Int32.self) == 83)
    reentry.instance = nil
  }

  @Test func `a host function may drop the instance that calls it`() throws {
    final class Holder: @unchecked Sendable {
      // SAFETY: `@unchecked Sendable`: used on one thread.
      var instance: Instance?
      var function: Function?
    }
    let holder = Holder()
    holder.instance = try Self.hostInstance { _, value in
      holder.instance = nil
      holder.function = nil
      return value + 1
    }
    holder.function = try holder.instance?.function("call")
    let results = try holder.function?.call([.i32(4)])
    #expect(results == [.i32(5)])
    #expect(holder.instance == nil)
  }

  @Test func `an error through guest, host and guest again is thrown once, and the frames are gone`() throws {
    let reentry = LimitTests.Reentry()
    let instance = try Self.hostInstance { _, value in
      if value == 0 { throw HostFailure(number: 0) }
      guard let instance = reentry.instance else { return 0 }
      return try instance.call("call", value - 1, returning: Int32.self)
    }
    reentry.instance = instance
    for _ in 0..<200 { #expect(throws: HostFailure(number: 0)) { try instance.call("call", 20 as Int32, returning: Int32.self) } }
    // A host function that catches the guest's trap goes on, and so does its caller.
    let catching = try Self.hostInstance { caller, value in
      if value > 0 { throw Trap("inner") }
      do { _ = try reentry.instance?.call("call", 1 as Int32, returning: Int32.self) } catch { return 42 }
      return 0
    }
    reentry.instance = catching
    #expect(try catching.call("call", 0 as Int32, returning: Int32.self) == 42)
    reentry.instance = nil
  }
}
