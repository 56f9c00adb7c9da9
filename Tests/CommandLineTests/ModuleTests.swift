import Foundation
import TestSupport
import Testing

@Suite("wasmlite validate and inspect")
struct ModuleTests {
  @Test("a valid module is reported on standard output")
  func valid() async throws {
    let outcome = try await Wasmlite.run("validate", "programs/fib.wasm", "plugins/vrpoker-swift.wasm")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(outcome.text == "programs/fib.wasm: valid\nplugins/vrpoker-swift.wasm: valid\n")
  }

  @Test("a malformed, an invalid and a missing module are reported, and the others are looked at all the same")
  func notValid() async throws {
    let folder = try TemporaryFolder()
    let malformed = try folder.file("malformed.wasm", Data(ModuleBytes.header + [1, 200]))
    // A function that should give an i32 and gives nothing.
    let module = ModuleBytes.header + ModuleBytes.types([ModuleBytes.functionType([], [0x7F])]) + ModuleBytes.functions([0])
    let invalid = try folder.file("invalid.wasm", Data(module + ModuleBytes.code([ModuleBytes.body(instructions: [])])))
    let outcome = try await Wasmlite.run("validate", malformed.path, "programs/fib.wasm", invalid.path, "missing.wasm", "programs")
    #expect(outcome.exitCode == 1)
    #expect(outcome.text == "programs/fib.wasm: valid\n")
    #expect(outcome.errorLines.count == 4)
    #expect(outcome.errorLines[0].contains("malformed.wasm: malformed module: ") && outcome.errorLines[0].contains("(byte 0x"))
    #expect(
      outcome.errorLines[1].contains("invalid.wasm: invalid module: type mismatch: instruction requires [i32] but stack has []")
        && outcome.errorLines[1].contains("function 0"))
    #expect(outcome.errorLines[2] == "wasmlite: cannot read missing.wasm: No such file or directory")
    #expect(outcome.errorLines[3] == "wasmlite: cannot read programs: Is a directory")
  }

  @Test("a module is read from standard input")
  func standardInput() async throws {
    let outcome = try await Wasmlite.run(["validate", "-"], input: Data(try Fixture.bytes("programs/fib.wasm")))
    #expect(outcome.exitCode == 0 && outcome.text == "-: valid\n")
  }

  @Test("inspect shows imports, exports, limits, sections, names and the plugin's exports")
  func inspect() async throws {
    let outcome = try await Wasmlite.run("inspect", "plugins/vrpoker-swift.wasm")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    let rows = outcome.lines.map { $0.split(separator: " ").joined(separator: " ") }
    for row in [
      "\"env\" \"regex_find_submatch\" func [i32 i32 i32 i32 i32 i32] -> [i32]", "\"parse_line\" func [i32 i32] -> [i64]",
      "\"memory\" memory exactly 3 pages", "0 exactly 3 pages (192 KiB)",
      "has every export of version 1: memory, abi_version, alloc, free, parse_line, and abi_capabilities",
    ] { #expect(rows.contains(row), "\(row)") }
    for heading in ["imports", "exports", "memories", "sections", "custom sections", "names", "log plugin"] { #expect(rows.contains(heading)) }
    #expect(rows.contains { $0.hasPrefix("code at 0x") && $0.hasSuffix(" bodies") })
    #expect(rows.contains { $0.hasPrefix("\"name\" ") })
  }

  @Test(
    "inspect says what a plugin lacks",
    arguments: [("missing_export", "no parse_line"), ("wrong_type", "parse_line is func [i32 i32] -> [i32], expected func [i32 i32] -> [i64]")])
  func inspectPlugin(name: String, problem: String) async throws {
    let outcome = try await Wasmlite.run("inspect", "plugins/\(name).wasm")
    #expect(outcome.exitCode == 0 && outcome.text.hasSuffix("log plugin\n  not of version 1: \(problem)\n"))
  }

  @Test("inspect shows an invalid module as far as it can be read, and fails")
  func inspectInvalid() async throws {
    let folder = try TemporaryFolder()
    let exports = [ModuleBytes.export("nothing\u{1B}[2J", kind: 0, index: 7), ModuleBytes.export("memory", kind: 2, index: 0)]
    let module = ModuleBytes.header + ModuleBytes.memories([[0, 1]]) + ModuleBytes.exports(exports)
    let file = try folder.file("invalid.wasm", Data(module))
    let outcome = try await Wasmlite.run("inspect", file.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.text.contains("\"nothing\\u{1b}[2J\"  nothing: the index is out of range\n"))
    #expect(outcome.text.contains("1 or more pages  (64 KiB or more)\n"))
    #expect(outcome.errors.contains("invalid module: unknown function"))
  }

  @Test("inspect --json is one object with the same parts")
  func inspectJSON() async throws {
    let outcome = try await Wasmlite.run("inspect", "--json", "plugins/vrpoker-swift.wasm")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty && outcome.lines.count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(object["file"] as? String == "plugins/vrpoker-swift.wasm" && (object["byte_count"] as? Int) ?? 0 > 1000)
    let imports = try #require(object["imports"] as? [[String: String]])
    #expect(imports.contains(["module": "env", "name": "regex_find_submatch", "type": "func [i32 i32 i32 i32 i32 i32] -> [i32]"]))
    let exports = try #require(object["exports"] as? [[String: String]])
    #expect(exports.contains(["name": "parse_line", "type": "func [i32 i32] -> [i64]"]))
    let memory = try #require((object["memories"] as? [[String: Any]])?.first)
    #expect(memory["minimum"] as? Int == 3 && memory["maximum"] as? Int == 3 && memory["page_byte_count"] as? Int == 65_536)
    #expect(memory["address_type"] as? String == "i32" && memory["shared"] as? Bool == false)
    let sections = try #require(object["sections"] as? [[String: Any]])
    #expect(sections.contains { $0["name"] as? String == "code" && ($0["byte_count"] as? Int) ?? 0 > 0 })
    #expect((object["plugin"] as? String)?.hasPrefix("has every export of version 1") == true)
    let plain = try await Wasmlite.run("inspect", "--json", "programs/fib.wasm")
    #expect(try #require(try JSONSerialization.jsonObject(with: plain.output) as? [String: Any])["plugin"] == nil)
  }

  @Test("every module among the fixtures can be inspected or is reported, and nothing crashes")
  func everyFixture() async throws {
    for path in try Fixture.paths(withExtension: "wasm") {
      let outcome = try await Wasmlite.run("inspect", path)
      #expect(outcome.exitCode == 0 || outcome.exitCode == 1 && outcome.errors.hasPrefix("wasmlite: \(path): "), "\(path): \(outcome.exitCode)")
    }
  }
}
