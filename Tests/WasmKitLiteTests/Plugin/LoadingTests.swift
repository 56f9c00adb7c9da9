// Modules that are no plugins, or none that can be run: each is refused when it is loaded, with both sides of what is wrong.

import Foundation
import TestSupport
import Testing
import WasmKitLite
import WasmKitLiteText

@Suite struct LoadingTests {
  private func message(_ name: String, _ change: (inout WasmParser.Configuration) -> Void = { _ in }) -> (PluginError.Kind?, String) {
    let error = pluginError { _ = try plugin(name, change) }
    return (error?.kind, error?.description ?? "no error")
  }

  @Test(arguments: ["overlap", "overlap-data", "overlap-bss"]) func `a module whose data lies in the input region is refused with the linker's options`(
    _ name: String
  ) throws {
    let (kind, text) = message(name)
    #expect(kind == .overlappingInput)
    for part in ["0x10000 ..< 0x12000", "-Wl,--global-base=131072 -Wl,--stack-first -Wl,-z,stack-size=65536"] { #expect(text.contains(part), "\(text)") }
    _ = try plugin(name) { $0.allowsOverlappingInput = true }
  }

  @Test func `what lies in the region is named`() {
    #expect(message("overlap").1.contains("0x11490 by __stack_pointer"), "\(message("overlap").1)")
    #expect(message("overlap-data").1.contains("a data segment of the plugin, 0x10000 ..<"), "\(message("overlap-data").1)")
    #expect(message("overlap-bss").1.contains("by __data_end"), "\(message("overlap-bss").1)")
  }

  @Test func `a region elsewhere, or room from alloc, lets an overlapping module in`() throws {
    let parser = try plugin("overlap-data") { $0.inputPlacement = .fixed(offset: 0x18000, capacity: 4096) }
    #expect(try parser.parseLine("x").events.map(\.type) == ["overlap"])
    #expect(try plugin("overlap") { $0.inputPlacement = .allocated }.parseLine("x").events.first?.data?["intact"] == true)
  }

  @Test(arguments: [WasmParser.InputPlacement.allocated, .automatic]) func `a plugin with a compiler's default layout parses lines in memory from plugin_alloc`(
    _ placement: WasmParser.InputPlacement
  ) throws {
    #expect(message("placed").0 == .overlappingInput && message("placed").1.contains("--input auto"))
    for strategy in [WasmParser.InstanceStrategy.fresh, .kept] {
      let parser = try plugin("placed") {
        $0.inputPlacement = placement
        $0.instanceStrategy = strategy
        $0.lineByteCount = 1 << 20
      }
      #expect(parser.configuration.inputPlacement == .allocated)
      for line in ["x", String(repeating: "y", count: 300_000), "", "z"] {
        #expect(try parser.parseLine(line).events.map(\.description) == [#"{"type":"placed","data":{"allocated":1,"intact":1,"blocks":1}}"#])
      }
    }
  }

  @Test(arguments: [("minimal", true), ("vrpoker-c", true), ("vrpoker-swift", true), ("overlap", false), ("overlap-data", false), ("overlap-bss", false)])
  func `the region is taken automatically if it is free`(_ name: String, _ isFree: Bool) throws {
    let parser = try plugin(name) { $0.inputPlacement = .automatic }
    #expect(parser.configuration.inputPlacement == (isFree ? .fixed() : .allocated))
    #expect(try parser.parseLine("x").events.allSatisfy { $0.data?["intact"] != false })
    let longer = try plugin(name) {
      $0.inputPlacement = .automatic
      $0.lineByteCount = 8193
    }
    #expect(longer.configuration.inputPlacement == .allocated)
  }

  @Test func `a region of which it cannot be seen that it is free is not taken automatically`() throws {
    /// A plugin whose only event says whether its request is at the region.
    func placement(_ memory: String, _ more: String = "") throws -> WasmParser.InputPlacement {
      let text = """
        (module (memory (export "memory") \(memory)) \(more)
          (func (export "abi_version") (result i32) i32.const 1) (func (export "alloc") (param i32) (result i32) i32.const 0x8000) (func (export "free") (param i32 i32))
          (func (export "parse_line") (param i32 i32) (result i64) i64.const 0))
        """
      var configuration = WasmParser.Configuration()
      configuration.inputPlacement = .automatic
      let parser = try WasmParser(bytes: TextFormat.assemble(text), configuration: configuration)
      _ = try parser.parseLine("x")
      return parser.configuration.inputPlacement
    }
    let data = #"(data (i32.const 0x1fff0) "some data")"#
    #expect(try placement("2", data) == .fixed())
    #expect(try placement("2") == .allocated && placement("1", #"(data (i32.const 0) "x")"#) == .allocated)
    // A mutable global without a name may be the stack's pointer.
    #expect(try placement("2", data + "(global (mut i32) (i32.const 0x11000))") == .allocated)
    #expect(try placement("2", data + "(global $__stack_pointer (mut i32) (i32.const 0x10000))") == .fixed())
    #expect(try placement("2", data + "(global $__stack_pointer (mut i32) (i32.const 0x11000))") == .allocated)
  }

  @Test func `exports have their other names if only these have the right type`() throws {
    func names(_ exports: String) -> String? {
      let text = """
        (module (memory (export "memory") 2) (data (i32.const 0x1fff0) "x") (func (export "abi_version") (result i32) i32.const 1)
          (func (export "parse_line") (param i32 i32) (result i64) i64.const 0) \(exports))
        """
      return pluginError { _ = try WasmParser(bytes: TextFormat.assemble(text)) }?.description
    }
    let right = #"(func (export "plugin_alloc") (param i32) (result i32) i32.const 0) (func (export "plugin_free") (param i32 i32))"#
    #expect(names(right) == nil)
    // A language's own `free` beside it.
    #expect(names(right + #"(func (export "free") (param i32))"#) == nil)
    let wrong = names(#"(func (export "plugin_alloc") (result i32) i32.const 0)"#)
    #expect(wrong?.contains(#"export "plugin_alloc": expected func [i32] -> [i32], found func [] -> [i32]"#) == true, "\(wrong ?? "")")
    #expect(wrong?.contains(#"export "free" or "plugin_free": expected func [i32 i32] -> [], found nothing"#) == true, "\(wrong ?? "")")
  }

  @Test func `an export that is missing or of another type is named with both types`() {
    let (kind, text) = message("missing_export")
    #expect(kind == .invalidABI)
    #expect(text.contains("\"parse_line\"") && text.contains("found nothing"), "\(text)")
    let (other, types) = message("wrong_type")
    #expect(other == .invalidABI)
    #expect(types.contains("\"parse_line\": expected func") && types.contains("i64") && types.contains("found func"), "\(types)")
  }

  @Test func `all that is missing is told at once`() throws {
    let error = pluginError { _ = try WasmParser(bytes: ModuleBytes.header) }
    let text = try #require(error?.description)
    for name in ["memory", "abi_version", "alloc", "free", "parse_line"] { #expect(text.contains("\"\(name)\""), "\(text)") }
  }

  @Test func `another version of the ABI is refused with both numbers`() {
    #expect(message("bad_abi_version") == (.invalidABI, "not a plugin of ABI version 1: abi_version: expected 1, found 2"))
  }

  @Test func `a memory that ends before the region is refused with both sizes`() {
    let (kind, text) = message("small_memory")
    #expect(kind == .invalidABI && text.contains("65536 bytes") && text.contains("73728"), "\(text)")
  }

  @Test func `a memory larger than the limit is refused, unless the limit is raised`() throws {
    let (kind, text) = message("large_memory")
    #expect(kind == .limitExceeded && text.contains("65 pages") && text.contains("64 pages"), "\(text)")
    let error = pluginError { _ = try plugin("large_memory") }
    if case .limitExceeded(.memory, _, _)? = error {} else { Issue.record("\(String(describing: error))") }
    #expect(try plugin("large_memory") { $0.memoryByteCount = 65 << 16 }.parseLine("x").matched)
  }

  @Test func `an initializer that never returns or that traps is an error of loading`() {
    let start = ContinuousClock.now
    #expect(message("initialize_loops") { $0.warmUpTimeout = .milliseconds(50) }.0 == .timeout)
    #expect(start.duration(to: .now) < .seconds(1))
    let error = pluginError { _ = try plugin("initialize_traps") }
    #expect(error?.kind == .trap)
    #expect(error?.backtrace.map(\.functionName) == ["fail_hard", "initialize"])
  }

  @Test func `bytes that are no module, or want what there is not, are refused with the engine's error`() throws {
    let broken = pluginError { _ = try WasmParser(bytes: [1, 2, 3]) }
    guard case .invalidModule(let error)? = broken, error is DecodeError else {
      Issue.record("expected a DecodeError, found \(String(describing: broken))")
      return
    }
    #expect(broken?.description.hasPrefix("the module cannot be used: ") == true)
  }

  @Test func `a file is tested for its size before it is read`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("wasmkitlite-large-\(UInt64.random(in: 0 ... .max)).wasm").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 1 << 40)  // a hole: reading it would take a while
    try file.close()
    guard case .fileTooLarge(path, let byteCount, let limit)? = pluginError({ _ = try WasmParser(contentsOf: path) }) else {
      Issue.record("expected a file that is too large")
      return
    }
    #expect((byteCount, limit) == (1 << 40, 10 << 20))
    #expect(pluginError { _ = try WasmParser(bytes: [UInt8](repeating: 0, count: 11 << 20)) }?.kind == .fileTooLarge)
  }

  @Test func `a file that is not there is named with the system's reason`() {
    let error = pluginError { _ = try WasmParser(contentsOf: "/nowhere/plugin.wasm") }
    #expect(error?.description == "cannot read /nowhere/plugin.wasm: No such file or directory")
    #expect(pluginError { _ = try WasmParser(contentsOf: "/") }?.kind == .unreadableFile)
  }

  @Test func `a plugin from a file has the file's name`() throws {
    let parser = try WasmParser(contentsOf: Fixture.folder.appendingPathComponent("plugins/minimal.wasm").path)
    #expect(parser.name == "minimal.wasm" && !parser.keepsInstance && parser.capabilities == 0)
  }
}
