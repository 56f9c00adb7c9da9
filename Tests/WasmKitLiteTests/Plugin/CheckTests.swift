// The examination of a plugin: every point that is wrong is told, and loading throws the first.

import Foundation
import TestSupport
import Testing

@testable import WasmKitLite

@Suite struct CheckTests {
  private var patient: WasmParser.Configuration {
    var configuration = WasmParser.Configuration()
    (configuration.timeout, configuration.warmUpTimeout) = (.seconds(20), .seconds(20))
    configuration.logHandler = { _ in }
    return configuration
  }

  private func check(_ bytes: [UInt8], line: String = WasmParser.sampleLine, _ change: (inout WasmParser.Configuration) -> Void = { _ in }) throws -> [PluginFinding] {
    var configuration = patient
    change(&configuration)
    return try WasmParser.check(bytes: bytes, line: line, configuration: configuration)
  }

  private func line(_ findings: [PluginFinding]) -> PluginFinding? { findings.first { $0.aspect == .line } }

  private func wrong(_ findings: [PluginFinding]) -> [PluginFinding.Aspect] { findings.filter { $0.error != nil }.map(\.aspect) }

  @Test(arguments: try Fixture.paths(withExtension: "wasm").filter { $0.hasPrefix("plugins/") }) func `loading throws the first point that is wrong, and nothing if all are right`(
    _ path: String
  ) throws {
    let bytes = try Fixture.bytes(path)
    var configuration = patient
    configuration.warmUpTimeout = path.contains("loops") ? .milliseconds(200) : .seconds(20)
    let findings = try WasmParser.check(bytes: bytes, configuration: configuration)
    #expect(Set(findings.map(\.aspect)) == Set(PluginFinding.Aspect.allCases))
    let first = findings.first { $0.error != nil && $0.aspect != .line }?.error
    let thrown = pluginError { _ = try WasmParser(bytes: bytes, configuration: configuration) }
    #expect(first?.description == thrown?.description)
    #expect(thrown == nil || !findings.contains { if case (.line, .right) = ($0.aspect, $0.verdict) { true } else { false } })
  }

  @Test func `a plugin that is right is tried, with its events, its time and its fuel`() throws {
    let findings = try check(try Fixture.bytes("plugins/echo.wasm"), line: #"say "hi" 🐛"#)
    #expect(wrong(findings).isEmpty)
    let text = try #require(line(findings)?.description)
    #expect(text.hasPrefix("✔ line: 1 event in ") && text.contains(#""raw_line":"say \"hi\" 🐛""#), "\(text)")
    let fuel = try #require(text.firstMatch(of: /with (\d+) units of fuel/)?.1)
    #expect(try #require(UInt64(fuel)) > 100)
  }

  @Test func `what goes wrong with the line is a finding too`() throws {
    let slow = try check(try Fixture.bytes("plugins/slow.wasm"), line: "slow") { $0.timeout = .milliseconds(100) }
    #expect(wrong(slow) == [.line] && line(slow)?.error?.kind == .timeout)
    let failing = try check(try Fixture.bytes("plugins/plugin_error.wasm"))
    #expect(wrong(failing) == [.line] && line(failing)?.error?.kind == .reportedByPlugin)
    let long = try check(try Fixture.bytes("plugins/minimal.wasm"), line: String(repeating: "x", count: 9000))
    #expect(wrong(long) == [.line] && line(long)?.error?.kind == .inputTooLarge)
  }

  /// A module with as much wrong as fits: exports missing, data in the input region, imports that are not there and one of another type.
  private func manyFaults(start: [UInt8]) -> [UInt8] {
    let none = ModuleBytes.functionType()
    return ModuleBytes.module(
      ModuleBytes.types([none, ModuleBytes.functionType([], [0x7F])]),
      ModuleBytes.imports([
        ModuleBytes.importItem("env", "launch_rocket", [0x00, 0]), ModuleBytes.importItem("env", "log", [0x00, 0]),
        ModuleBytes.importItem("wasi_snapshot_preview1", "fly", [0x00, 0]),
      ]),
      ModuleBytes.functions([0, 1]),
      ModuleBytes.memories([[0x00, 0x02]]),
      ModuleBytes.exports([ModuleBytes.export("memory", kind: 2, index: 0), ModuleBytes.export("parse_line", kind: 0, index: 4)]),
      ModuleBytes.start(3),
      ModuleBytes.code([ModuleBytes.body(instructions: start), ModuleBytes.body(instructions: [0x41, 0])]),
      ModuleBytes.data([[0x00, 0x41] + ModuleBytes.signed(0x10010) + [0x0B] + ModuleBytes.sized([1, 2, 3])]))
  }

  @Test func `everything that is wrong is told at once, though the first of it is the end of loading`() throws {
    let findings = try check(manyFaults(start: []))
    #expect(wrong(findings) == [.exports, .exports, .exports, .exports, .layout, .imports, .imports])
    let text = findings.map(\.description).joined(separator: "\n")
    for part in [
      "export \"abi_version\": expected func [] -> [i32], found nothing", "export \"alloc\"", "export \"free\"",
      "export \"parse_line\": expected func [i32 i32] -> [i64], found func [] -> [i32]", "a data segment of the plugin, 0x10010 ..< 0x10013", "--global-base=131072",
      "unknown import: \"env\" \"launch_rocket\" (func [] -> []), \"wasi_snapshot_preview1\" \"fly\"", "\"env\" \"log\": expected func [] -> [], found func [i32 i32 i32] -> []",
      "✔ warm-up: the start function", "✔ memory: 131072 bytes", "– version", "– line",
    ] { #expect(text.contains(part), "\(part) in\n\(text)") }
  }

  @Test func `a start function that calls an import that is not there is told with the import`() throws {
    let findings = try check(manyFaults(start: [0x10, 0]))
    #expect(wrong(findings).last == .warmUp)
    #expect(findings.contains { $0.description.contains("the host has no import \"env\" \"launch_rocket\" of this type") })
  }

  @Test func `a memory or a table that is imported ends the examination without an instance`() throws {
    let memory = ModuleBytes.importItem("env", "memory", [0x02, 0x00, 0x02])
    let bytes = ModuleBytes.module(ModuleBytes.imports([memory]), ModuleBytes.exports([ModuleBytes.export("memory", kind: 2, index: 0)]))
    #expect(wrong(try check(bytes)) == [.exports, .exports, .exports, .exports, .imports])
  }

  @Test func `a file that is not there, or is too large, is a finding`() throws {
    let missing = try WasmParser.check(contentsOf: "/nowhere/plugin.wasm")
    #expect(wrong(missing) == [.file] && missing.first?.error?.kind == .unreadableFile && missing.count == PluginFinding.Aspect.allCases.count)
    let path = Fixture.folder.appendingPathComponent("plugins/minimal.wasm").path
    var small = patient
    small.moduleByteCount = 100
    #expect(try WasmParser.check(contentsOf: path, configuration: small).first?.error?.kind == .fileTooLarge)
    #expect(wrong(try check(try Fixture.bytes("plugins/minimal.wasm")) { $0.moduleByteCount = 100 }) == [.file])
    #expect(wrong(try WasmParser.check(contentsOf: path, configuration: patient)).isEmpty)
  }

  @Test func `a plugin that is cut off anywhere, or changed at any byte, is examined without an abort`() throws {
    let whole = try Fixture.bytes("plugins/minimal.wasm")
    func examine(_ bytes: [UInt8]) throws {
      let findings = try check(bytes) { ($0.timeout, $0.warmUpTimeout) = (.milliseconds(20), .milliseconds(20)) }
      #expect(Set(findings.map(\.aspect)) == Set(PluginFinding.Aspect.allCases))
    }
    for count in 0..<whole.count { try examine(Array(whole[..<count])) }
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1 << (index % 8)
      try examine(changed)
    }
  }

  @Test func `what a guest says cannot look like a line of its own`() throws {
    let bytes = ModuleBytes.module(
      ModuleBytes.types([ModuleBytes.functionType()]), ModuleBytes.imports([ModuleBytes.importItem("env", "x\n✔ all right\u{1B}[2J", [0x00, 0])]))
    for finding in try check(bytes) { #expect(!finding.description.contains("\n") && !finding.description.contains("\u{1B}")) }
  }

  @Test func `a cancelled task ends an examination`() async throws {
    let bytes = try Fixture.bytes("plugins/initialize_loops.wasm")
    let configuration = patient
    let task = Task { try WasmParser.check(bytes: bytes, configuration: configuration) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
