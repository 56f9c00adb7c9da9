import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// Frames end with their runs, are as large as what they hold, and what leaves them pays for the way.
@Suite struct FrameTests {
  /// Ten i64 parameters and more locals than the stack has room for.
  private static let tooLarge: [UInt8] = {
    var builder = ModuleBuilder()
    builder.function([], [], export: "trap", op(.unreachable))
    builder.function([UInt8](repeating: TypeByte.i64, count: 10), [], locals: [(1500, TypeByte.i64)], export: "large", code(get(1000), op(.drop)))
    return builder.bytes
  }()

  @Test("a call that fails before it begins has no backtrace of an earlier call")
  func staleFrames() throws {
    let instance = try Module(Self.tooLarge).instantiate(limits: ResourceLimits(valueStackByteCount: 8192))
    let trap = try instance.function("trap", as: (() -> Void).self)
    for _ in 0..<3 {
      let first = #expect(throws: Trap.self) { try trap() }
      #expect(first?.backtrace.count == 1)
      let arguments = (0..<10).map { _ in Value.i64(0x4141_4141_4141_4141) }
      let second = #expect(throws: ResourceExhaustion.self) { try instance.call("large", arguments: arguments) }
      #expect(second?.kind == .callStack)
      #expect(second?.backtrace == [])
    }
  }

  @Test("a trap that a host function causes from inside has the frames of its own run alone")
  func nestedFrames() throws {
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "call", [], []))
    builder.function([], [], export: "outer", op(.call, host))
    builder.function([], [], export: "inner", op(.unreachable))
    let store = Store()
    var imports = Imports()
    let inner = Kept<Function>()
    imports.define("host", "call") { (_: inout Caller) -> Void in _ = try inner.value?.call([]) }
    let instance = try Module(builder.bytes).instantiate(imports, store: store)
    inner.value = try instance.function("inner")
    let trap = #expect(throws: Trap.self) { try instance.call("outer") }
    #expect(trap?.backtrace.map(\.functionIndex) == [2])
  }

  @Test("a call that ends for want of fuel after a host call has no backtrace of that call")
  func finishedAndExhausted() throws {
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "call", [], []))
    let inner = UInt64(builder.function([], [], locals: [(4, TypeByte.i64)], code(op(.call, host), get(0), op(.drop))))
    // What comes after the host call writes over the frames that it was made from.
    let over = UInt64(builder.function([], [TypeByte.i64], locals: [(40, TypeByte.i64)], code(repeated(40, i64(0x4141_4141_4141_4141)), repeated(39, op(.i64Xor)))))
    builder.function([], [], export: "run", code(op(.call, inner), op(.call, over), op(.drop), repeated(50, code(i32(1), op(.drop)))))
    var imports = Imports()
    imports.define("host", "call") { (_: inout Caller) -> Void in }
    let instance = try Module(builder.bytes).instantiate(imports)
    try instance.call("run")
    let whole = instance.store.fuelConsumed
    for fuel in 1..<whole {
      let error = #expect(throws: ResourceExhaustion.self) { try instance.call("run", limits: ResourceLimits(fuel: fuel)) }
      #expect(error?.kind == .fuel)
    }
  }

  @Test("a frame that ends where the stack ends calls a host function that takes and gives nothing", arguments: [990, 1007, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017] as [UInt32])
  func endOfStack(localCount: UInt32) throws {
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "nothing", [], []))
    builder.function([], [], locals: [(localCount, TypeByte.i64)], export: "run", code(op(.call, host), get(UInt64(localCount - 1)), op(.drop)))
    var imports = Imports()
    imports.define("host", "nothing") { (_: inout Caller) -> Void in }
    let ends = try [ModuleConfiguration.Lowering.atLoad, .atFirstCall].map { lowering in
      let module = try Module(builder.bytes, configuration: ModuleConfiguration(lowering: lowering))
      let instance = try module.instantiate(imports, limits: ResourceLimits(valueStackByteCount: 8192))
      do { try instance.call("run") } catch let error as ResourceExhaustion {
        #expect(error.kind == .callStack)
        return true
      }
      return false
    }
    #expect(ends[0] == ends[1])
    // 1,024 slots: nine for parameters and link words, and some for what the host function would give and for operands.
    if localCount == 990 || localCount == 1017 { #expect(ends[0] == (localCount == 1017)) }
  }

  // MARK: What leaving costs

  @Test("returns from many calls, with a long way between two of them, end soon after the fuel")
  func returns() throws {
    var builder = ModuleBuilder()
    let number = [TypeByte.i32]
    let descend = UInt64(builder.nextFunction)
    // Goes down and does all of its work on the way back, without a branch or a call, and no more at a time than is paid at once.
    let work = repeated(240, code(get(0), i32(1), op(.i32Add), [0x21, 0x00]))
    builder.function(number, number, export: "descend", code(get(0), block(.if, 0x40, get(0), i32(1), op(.i32Sub), op(.call, descend), [0x21, 0x00]), work, get(0)))
    for lowering in [ModuleConfiguration.Lowering.atLoad, .atFirstCall] {
      let instance = try Module(builder.bytes, configuration: ModuleConfiguration(lowering: lowering)).instantiate()
      #expect(try instance.call("descend", 200 as Int32, returning: Int32.self) == 201 * 240)
      let whole = instance.store.fuelConsumed
      for fuel in stride(from: 1_000, to: whole, by: 9_973) {
        let error = #expect(throws: ResourceExhaustion.self) { try instance.call("descend", 200 as Int32, returning: Int32.self, limits: ResourceLimits(fuel: fuel)) }
        #expect(error?.kind == .fuel)
        #expect(instance.store.fuelConsumed <= fuel, "a call that is refused has not paid")
      }
      #expect(try instance.call("descend", 200 as Int32, returning: Int32.self, limits: ResourceLimits(fuel: whole)) == 201 * 240)
      let function = try instance.function("descend")
      var outcome = try function.callResumably([.i32(200)], limits: ResourceLimits(fuel: 700))
      while case .suspended(let call) = outcome { outcome = try call.resume(limits: ResourceLimits(fuel: 700)) }
      guard case .finished(let results) = outcome else { continue }
      #expect(results == [.i32(201 * 240)])
      #expect(instance.store.fuelConsumed == whole)
    }
  }

  /// A throw from inside of so many try blocks whose handlers are for another tag, caught by the outermost.
  private static func regions(_ count: Int) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.tag([])
    builder.tag([])
    let inner: [UInt8] = repeated(count, [0x1F, 0x40, 0x01, 0x00, 0x01, 0x00]) + op(.throw, 0) + repeated(count, op(.end))
    builder.function([], [], export: "throw", block(.block, 0x40, [0x1F, 0x40, 0x01, 0x00, 0x00, 0x00], inner, op(.end)))
    return builder.bytes
  }

  @Test("a throw pays for every region that it goes through")
  func regionsCost() throws {
    let few = try Module(Self.regions(10)).instantiate()
    try few.call("throw")
    let many = try Module(Self.regions(10_000)).instantiate()
    try many.call("throw")
    #expect(many.store.fuelConsumed > few.store.fuelConsumed + 9_990)
    let exhausted = #expect(throws: ResourceExhaustion.self) { try many.call("throw", limits: ResourceLimits(fuel: 5_000)) }
    #expect(exhausted?.kind == .fuel)
    // Nothing is lost: with enough fuel the same instance goes on as before.
    try many.call("throw")
  }

  @Test("a throw that is suspended for want of fuel takes as much in all as one that is not")
  func suspendedThrow() throws {
    let instance = try Module(Self.regions(1_000)).instantiate()
    let function = try instance.function("throw")
    _ = try function.call([])
    let whole = instance.store.fuelConsumed
    for slice in [1, 7, 100, 1_000] as [UInt64] {
      var outcome = try function.callResumably([], limits: ResourceLimits(fuel: slice))
      var turns = 0
      while case .suspended(let call) = outcome {
        outcome = try call.resume(limits: ResourceLimits(fuel: slice))
        turns += 1
        try #require(turns < 100_000)
      }
      #expect(instance.store.fuelConsumed == whole, "slices of \(slice)")
    }
  }

  @Test("an exception of a host function is thrown once, however often its handler's search is suspended")
  func suspendedHostThrow() throws {
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "throw", [], []))
    builder.importTag("host", "tag", [])
    builder.tag([])
    let inner: [UInt8] = repeated(1_000, [0x1F, 0x40, 0x01, 0x00, 0x01, 0x00]) + op(.call, host) + repeated(1_000, op(.end))
    builder.function([], [TypeByte.i32], export: "run", code(block(.block, 0x40, [0x1F, 0x40, 0x01, 0x00, 0x00, 0x00], inner, op(.end)), i32(5)))
    let store = Store()
    let tag = try WasmKitLiteEngine.Tag([], store: store)
    let calls = Kept<Int>()
    calls.value = 0
    let thrown = Kept<WasmKitLiteEngine.Tag>()
    thrown.value = tag
    var imports = Imports()
    imports.define("host", "tag", tag)
    imports.define("host", "throw") { (_: inout Caller) -> Void in
      calls.value = (calls.value ?? 0) + 1
      if let tag = thrown.value { throw try WasmException(tag: tag, values: []) }
    }
    let function = try Module(builder.bytes).instantiate(imports, store: store).function("run")
    var outcome = try function.callResumably([], limits: ResourceLimits(fuel: 100))
    var turns = 0
    while case .suspended(let call) = outcome {
      outcome = try call.resume(limits: ResourceLimits(fuel: 100))
      turns += 1
      try #require(turns < 10_000)
    }
    #expect(turns > 10)
    #expect(calls.value == 1)
    guard case .finished(let results) = outcome else { return }
    #expect(results == [.i32(5)])
  }

  @Test("what a branch skips is not given back as fuel to be used")
  func refund() throws {
    var builder = ModuleBuilder()
    // The branch goes over 100,000 instructions into a loop that never ends.
    let skipped = repeated(50_000, code(i32(1), op(.drop), op(.nop), i32(1), get(0), op(.i32Add), set(0)))
    builder.function(
      [TypeByte.i32], [], export: "run", code(block(.block, 0x40, i32(1), op(.brIf, 0), skipped), block(.loop, 0x40, get(0), i32(1), op(.i32Add), set(0), op(.br, 0))))
    let instance = try Module(builder.bytes).instantiate()
    let error = #expect(throws: ResourceExhaustion.self) { try instance.call("run", arguments: [.i32(0)], limits: ResourceLimits(fuel: 3_000)) }
    #expect(error?.kind == .fuel)
    #expect(instance.store.fuelConsumed < 6_000)
  }

  @Test("moving a thousand values costs fuel")
  func moves() throws {
    let types = [UInt8](repeating: TypeByte.i64, count: 1_000)
    var builder = ModuleBuilder()
    let type = UInt64(builder.type([], types))
    let values = repeated(1_000, i64(1))
    // The branch leaves a value below behind, so that all move.
    builder.function([], [], export: "run", code(op(.block), ModuleBytes.signed(Int64(type)), i32(7), values, op(.br, 0), op(.end), repeated(1_000, op(.drop))))
    let instance = try Module(builder.bytes).instantiate()
    try instance.call("run")
    // 1,001 constants, the branch, and the moves.
    #expect(instance.store.fuelConsumed > 1_002 + 200)
  }

  @Test("calls from inside of host functions end with an error where a thread has no stack left")
  func smallStack() throws {
    var builder = ModuleBuilder()
    let host = UInt64(builder.importFunction("host", "again", [], []))
    builder.function([], [], export: "run", op(.call, host))
    let bytes = builder.bytes
    let kind = try onSmallStack(byteCount: 160 << 10) { () -> ResourceExhaustion.Kind? in
      let run = Kept<Function>()
      var imports = Imports()
      imports.define("host", "again") { (_: inout Caller) -> Void in _ = try run.value?.call([]) }
      let instance = try Module(bytes).instantiate(imports, limits: ResourceLimits(hostReentryDepth: 10_000))
      run.value = try instance.function("run")
      defer { run.value = nil }
      do { try instance.call("run") } catch { return (error as? ResourceExhaustion)?.kind }
      return nil
    }
    #expect(kind == .hostReentry)
  }
}

/// Something that a host function of a test uses and the test sets.
final class Kept<Value>: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: each test uses it on one thread.
  var value: Value?
}
