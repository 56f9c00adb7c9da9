// Plugins put together byte for byte, for what no compiler does.

import TestSupport
import Testing

@testable import WasmKitLite

@Suite struct HandmadePluginTests {
  private static let (i32, i64): (UInt8, UInt8) = (0x7F, 0x7E)
  private static let output = Array(#"{"ok":true,"events":[{"type":"made"}]}"#.utf8)
  private static let outputAddress: Int32 = 0x8000

  private static func constant(_ value: Int32) -> [UInt8] { [0x41] + ModuleBytes.signed(value) }

  /// A plugin that answers every line with one event; parts can be replaced.
  private func bytes(
    imports: [[UInt8]] = [], alloc: [UInt8] = HandmadePluginTests.constant(0x4000), free: [UInt8] = [], memory: [UInt8] = [0x00, 0x02], memoryIndex: UInt32 = 0,
    parseLine: [UInt8]? = nil
  ) -> [UInt8] {
    let (i32, i64) = (HandmadePluginTests.i32, HandmadePluginTests.i64)
    let first = UInt32(imports.count)
    let result = Int64(HandmadePluginTests.output.count) << 32 | Int64(HandmadePluginTests.outputAddress)
    return ModuleBytes.module(
      ModuleBytes.types([
        ModuleBytes.functionType([], [i32]), ModuleBytes.functionType([i32], [i32]), ModuleBytes.functionType([i32, i32]),
        ModuleBytes.functionType([i32, i32], [i64]), ModuleBytes.functionType(),
      ]),
      imports.isEmpty ? [] : ModuleBytes.imports(imports),
      ModuleBytes.functions([0, 1, 2, 3]),
      ModuleBytes.memories(memoryIndex == 0 ? [memory] : [[0x00, 0x02], memory]),
      ModuleBytes.tags([4]),
      ModuleBytes.exports([
        ModuleBytes.export("memory", kind: 2, index: memoryIndex), ModuleBytes.export("abi_version", kind: 0, index: first),
        ModuleBytes.export("alloc", kind: 0, index: first + 1), ModuleBytes.export("free", kind: 0, index: first + 2),
        ModuleBytes.export("parse_line", kind: 0, index: first + 3),
      ]),
      ModuleBytes.code([
        ModuleBytes.body(instructions: HandmadePluginTests.constant(1)), ModuleBytes.body(instructions: alloc), ModuleBytes.body(instructions: free),
        ModuleBytes.body(instructions: parseLine ?? [0x42] + ModuleBytes.signed(result)),
      ]),
      ModuleBytes.data([[0x00] + HandmadePluginTests.constant(HandmadePluginTests.outputAddress) + [0x0B] + ModuleBytes.sized(HandmadePluginTests.output)]))
  }

  private func configuration(_ placement: WasmParser.InputPlacement) -> WasmParser.Configuration {
    var configuration = WasmParser.Configuration()
    configuration.timeout = .seconds(20)
    configuration.inputPlacement = placement
    return configuration
  }

  /// Instructions that trap unless a parameter has this value.
  private static func expect(_ parameter: UInt8, _ value: Int32) -> [UInt8] { [0x20, parameter] + constant(value) + [0x47, 0x04, 0x40, 0x00, 0x0B] }

  @Test func `free gets the place and the size of the answer`() throws {
    let right = HandmadePluginTests.expect(0, 0x8000) + HandmadePluginTests.expect(1, Int32(HandmadePluginTests.output.count))
    #expect(try WasmParser(bytes: bytes(free: right), configuration: configuration(.fixed())).parseLine("x").events.map(\.type) == ["made"])
  }

  @Test func `a trap in free is an error of the call, and the next line is parsed anew`() throws {
    let parser = try WasmParser(bytes: bytes(free: [0x00]), configuration: configuration(.fixed()))
    for _ in 0..<2 {
      let error = pluginError { _ = try parser.parseLine("x") }
      #expect(error?.kind == .trap && error?.backtrace.first?.functionName == "free")
    }
  }

  @Test func `an exception that the plugin does not catch is an error of the call, and the next line is parsed anew`() throws {
    let throwing = bytes(parseLine: [0x08, 0x00])
    let parser = try WasmParser(bytes: throwing, configuration: configuration(.fixed()))
    for _ in 0..<2 { #expect(pluginError { _ = try parser.parseLine("x") }?.description == "the plugin trapped: uncaught exception with []") }
    let findings = try WasmParser.check(bytes: throwing, configuration: configuration(.fixed()))
    #expect(findings.first { $0.aspect == .line }?.description == "✘ line: the plugin trapped: uncaught exception with []", "\(findings)")
  }

  /// The plugin with a table, which comes before the memory.
  private func bytes(table: [UInt8], parseLine: [UInt8]? = nil) throws -> [UInt8] {
    let whole = bytes(parseLine: parseLine)
    let memories = try #require(whole.firstRange(of: ModuleBytes.memories([[0x00, 0x02]])))
    return Array(whole[..<memories.lowerBound]) + ModuleBytes.tables([table]) + Array(whole[memories.lowerBound...])
  }

  @Test func `exceptions that a plugin keeps are stopped by a limit, and the next line is parsed anew`() throws {
    // Throws, catches the reference, and makes the table grow by it, for ever.
    let caught: [UInt8] = [0x02, 0x69, 0x1F, 0x40, 0x01, 0x03, 0x00, 0x08, 0x00, 0x0B, 0x00, 0x0B]
    let keeping: [UInt8] = [0x03, 0x40] + caught + [0x41, 0x01, 0xFC, 0x0F, 0x00, 0x1A, 0x0C, 0x00, 0x0B, 0x00]
    var configuration = configuration(.fixed())
    (configuration.memoryByteCount, configuration.hostByteCount) = (1 << 20, 1 << 20)
    let parser = try WasmParser(bytes: bytes(table: [0x69, 0x00, 0x00], parseLine: keeping), configuration: configuration)
    for _ in 0..<2 {
      let error = pluginError { _ = try parser.parseLine("x") }
      #expect(error?.description.contains("out of host memory: ") == true && error?.description.contains("of 2097152 bytes") == true, "\(String(describing: error))")
    }
  }

  @Test func `a plugin's table counts as host memory`() throws {
    var small = configuration(.fixed())
    (small.memoryByteCount, small.hostByteCount, small.tableElementCount) = (1 << 20, 1 << 20, 1 << 20)
    let large = try bytes(table: [0x70, 0x00] + ModuleBytes.unsigned(300_000 as UInt32))
    let error = pluginError { _ = try WasmParser(bytes: large, configuration: small) }
    #expect(error?.kind == .limitExceeded && error?.description.contains("the limit of host memory is 2097152 bytes") == true, "\(String(describing: error))")
    if case .limitExceeded(.table, _, _)? = error {} else { Issue.record("\(String(describing: error))") }
    // The table, and once more for the snapshot that fresh instances go back to.
    small.hostByteCount = 6 << 20
    #expect(try WasmParser(bytes: large, configuration: small).parseLine("x").matched)
  }

  @Test func `room from alloc that lies out of the memory is an error with both sides`() throws {
    let far = try WasmParser(bytes: bytes(alloc: HandmadePluginTests.constant(0x1FFFF)), configuration: configuration(.allocated))
    #expect(pluginError { _ = try far.parseLine("x") }?.description == "the plugin's answer is wrong: alloc gave 12 bytes at 131071 of a memory of 131072")
    let none = try WasmParser(bytes: bytes(alloc: HandmadePluginTests.constant(0)), configuration: configuration(.allocated))
    #expect(pluginError { _ = try none.parseLine("x") }?.kind == .limitExceeded)
    #expect(try WasmParser(bytes: bytes(), configuration: configuration(.allocated)).parseLine("x").matched)
  }

  @Test func `imports that there are not, and imports of another type, are named`() {
    let unknown = ModuleBytes.importItem("env", "launch_rocket", [0x00, 4])
    let error = pluginError { _ = try WasmParser(bytes: bytes(imports: [unknown])) }
    #expect(error?.kind == .invalidModule)
    #expect(error?.description.contains("\"env\" \"launch_rocket\"") == true, "\(String(describing: error))")
    let wrong = pluginError { _ = try WasmParser(bytes: bytes(imports: [ModuleBytes.importItem("env", "log", [0x00, 4])])) }
    #expect(wrong?.kind == .invalidModule)
    #expect(wrong?.description.contains("\"log\": expected func") == true, "\(String(describing: wrong))")
  }

  @Test func `a memory with 64-bit addresses, or another than the first, is refused`() {
    let wide = pluginError { _ = try WasmParser(bytes: bytes(memory: [0x04, 0x02])) }
    #expect(wide?.kind == .invalidABI || wide?.kind == .invalidModule, "\(String(describing: wide))")
    let second = pluginError { _ = try WasmParser(bytes: bytes(memoryIndex: 1)) }
    #expect(second?.kind == .invalidABI || second?.kind == .invalidModule, "\(String(describing: second))")
  }

  @Test func `a plugin cut off anywhere, or with any bit flipped, is an error or a plugin, never an abort`() {
    let whole = bytes()
    func load(_ bytes: [UInt8]) {
      var configuration = configuration(.fixed())
      (configuration.timeout, configuration.warmUpTimeout) = (.milliseconds(20), .milliseconds(20))
      do { _ = try WasmParser(bytes: bytes, configuration: configuration).parseLine("x") } catch { #expect(error is PluginError) }
    }
    for count in 0..<whole.count { load(Array(whole[..<count])) }
    for index in whole.indices {
      for bit in 0..<8 {
        var flipped = whole
        flipped[index] ^= 1 << bit
        load(flipped)
      }
    }
  }
}
