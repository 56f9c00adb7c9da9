import Foundation
import TestSupport
import Testing

@Suite("Features on the command line")
struct FeatureTests {
  private static let atomic = #"(module (memory 1) (func (export "f") (result i32) i32.const 8 i32.const 5 i32.atomic.rmw.add drop i32.const 8 i32.atomic.load))"#
  private static let wide = #"(module (func (export "f") (result i64) i64.const 1 i64.const 2 i64.const 3 i64.const 4 i64.add128 drop))"#
  private static let shared = #"(module (memory 1 1 shared) (func (export "f") (result i32) i32.const 3))"#

  @Test("atomic instructions on a memory that is not shared are on by default", arguments: [["run", "FILE", "--invoke", "f"], ["validate", "FILE"], ["inspect", "FILE"]])
  func atomics(words: [String]) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("atomic.wat", Self.atomic)
    let outcome = try await Wasmlite.run(words.map { $0 == "FILE" ? file.path : $0 })
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    if words[0] == "run" { #expect(outcome.text == "5\n") }
    let without = try await Wasmlite.run(words.map { $0 == "FILE" ? file.path : $0 } + ["--disable", "atomics"])
    #expect(without.exitCode == 1 && without.errors.contains("needs the feature threads, which is switched off"))
    #expect(without.errors.contains("; --enable threads switches it on"), "\(without.errors)")
  }

  @Test("a module that needs a feature runs with it, and its error says the option", arguments: [(wide, "wide-arithmetic", "4\n"), (shared, "threads", "3\n")])
  func enabled(text: String, feature: String, result: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("module.wat", text)
    for command in [["run", file.path, "--invoke", "f"], ["validate", file.path], ["inspect", file.path]] {
      let refused = try await Wasmlite.run(command)
      #expect(refused.exitCode == 1 && refused.errors.contains("the feature \(feature), which is switched off") && refused.errors.contains("; --enable \(feature) switches it on"))
      let outcome = try await Wasmlite.run(command + ["--enable", "custom-page-sizes,\(feature)"])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      if command[0] == "run" { #expect(outcome.text == result) }
    }
    #expect(try await Wasmlite.run("validate", "--disable=all", file.path).exitCode == 1)
  }

  @Test("plugins have the features that are given, and say which they need")
  func plugins() async throws {
    let plugin = """
      (module (memory (export "memory") 2) (data (i32.const 131000) "{\\"ok\\":true,\\"events\\":[{\\"type\\":\\"wide\\"}]}")
        (func (export "abi_version") (result i32) i32.const 1) (func (export "alloc") (param i32) (result i32) i32.const 0) (func (export "free") (param i32 i32))
        (func (export "parse_line") (param i32 i32) (result i64)
          i64.const 1 i64.const 0 i64.const 1 i64.const 0 i64.add128 drop drop i32.const 0 i32.const 1 i32.atomic.store i64.const 0x260001ffb8))
      """
    let folder = try TemporaryFolder()
    let file = try folder.file("plugin.wat", plugin)
    let line = Data("x\n".utf8)
    let refused = try await Wasmlite.run(["parse", "--plugin", file.path, "-"], input: line)
    #expect(refused.exitCode == 1 && refused.errors.contains("; --enable wide-arithmetic switches it on"), "\(refused.errors)")
    let outcome = try await Wasmlite.run(["parse", "--plugin", file.path, "--enable", "wide-arithmetic", "--plugin-timeout", "10s", "-"], input: line)
    #expect(outcome.exitCode == 0 && outcome.text == "{\"type\":\"wide\"}\n", "\(outcome.errors)")
    let check = try await Wasmlite.run("plugin", "check", file.path)
    #expect(check.exitCode == 1 && check.text.contains("; --enable wide-arithmetic switches it on"), "\(check.text)")
    #expect(try await Wasmlite.run("plugin", "check", "--json", file.path).text.contains("--enable wide-arithmetic"))
    #expect(try await Wasmlite.run("plugin", "check", "--enable=all", "--plugin-timeout=10s", "--plugin-warm-up-timeout=10s", file.path).exitCode == 0)
  }

  @Test("a feature that is unknown is told with all that are known")
  func unknown() async throws {
    let outcome = try await Wasmlite.run("run", "--enable", "atomics,thread", "programs/fib.wasm")
    #expect(outcome.exitCode == 2 && outcome.errors.contains("--enable: expected all, or names with commas between them of mutable-globals,"))
  }
}
