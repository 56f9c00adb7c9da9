import Foundation
import TestSupport
import Testing

@Suite("wasmlite plugin new and plugin check")
struct PluginCommandTests {
  @Test("a new plugin builds with the toolchain alone, is right at every point, and parses", arguments: [("swift", Compiler.swift), ("c", Compiler.c)])
  func new(language: String, compiler: Compiler) async throws {
    guard try await compiler.isInstalled() else { return }
    let folder = try TemporaryFolder()
    let made = try await Shell.run("wasmlite plugin new --language \(language) my-1st_plugin && sh my-1st_plugin/build.sh >&2", in: folder.url)
    #expect(made.exitCode == 0 && made.errors.isEmpty, "\(made.errors)")
    #expect(made.lines.contains("my-1st_plugin/README.md") && made.lines.last?.hasPrefix("Next: sh my-1st_plugin/build.sh") == true)
    let plugin = folder.url.appendingPathComponent("my-1st_plugin/my-1st_plugin.wasm").path
    let check = try await Wasmlite.run("plugin", "check", "--plugin-timeout", "20s", "--line", "[Greeter] Alice says hello", plugin)
    #expect(check.exitCode == 0 && check.lines.allSatisfy { $0.hasPrefix("✔ ") }, "\(check.text)")
    // Quotes, a backslash, a tab, another control character, and letters of two, three and four bytes go there and back.
    let lines = "nothing\n[Greeter] Bob says \"a\\b\"\t\u{1}é壊🐛\n[Greeter] Ümit says \u{7F}\n"
    let parsed = try await Wasmlite.run(["parse", "--no-builtin", "--plugin-timeout", "20s", "--plugin", plugin, "-"], input: Data(lines.utf8))
    #expect(parsed.exitCode == 0 && parsed.errors.isEmpty, "\(parsed.errors)")
    // A word of RE2's has no letter Ü.
    #expect(parsed.text == #"{"type":"greeting","data":{"player":"Bob","text":"\"a\\b\"\t\u0001é壊🐛"}}"# + "\n")
  }

  @Test("a new plugin goes on after the longest lines", arguments: [("swift", Compiler.swift), ("c", Compiler.c)])
  func longLines(language: String, compiler: Compiler) async throws {
    guard try await compiler.isInstalled() else { return }
    let folder = try TemporaryFolder()
    let made = try await Shell.run("wasmlite plugin new --language \(language) p && sh p/build.sh", in: folder.url)
    #expect(made.exitCode == 0, "\(made.errors)")
    // The groups of a long match do not fit what the host may write: no match, and no harm.
    let log = ["[Greeter] A says " + String(repeating: "x", count: 8000), "[Greeter] B says " + String(repeating: "y", count: 2000), "[Greeter] C says z"]
    let parsed = try await Wasmlite.run(
      ["parse", "--no-builtin", "--plugin-timeout", "20s", "--plugin", folder.url.appendingPathComponent("p/p.wasm").path, "-"],
      input: Data((log.joined(separator: "\n") + "\n").utf8))
    #expect(parsed.exitCode == 0)
    #expect(
      parsed.errorLines == [
        "wasmlite: stdin:1: p.wasm: regex_find_submatch: the groups do not fit the plugin's room of 4096 bytes", "wasmlite: p.wasm: 1 host calls failed: 1 answerTooSmall",
      ])
    #expect(parsed.lines.count == 2 && parsed.lines[0].contains("\"player\":\"B\"") && parsed.lines[1].contains("\"player\":\"C\""))
  }

  @Test("what is already there is never written over")
  func existing() async throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("taken", "mine")
    for _ in 0..<2 {
      let outcome = try await Shell.run("wasmlite plugin new --language c taken", in: folder.url)
      #expect(outcome.exitCode == 1 && outcome.errors == "wasmlite: taken is already there: nothing was written\n")
    }
    #expect(try String(contentsOf: folder.url.appendingPathComponent("taken"), encoding: .utf8) == "mine")
    #expect(try await Shell.run("wasmlite plugin new --language swift other && wasmlite plugin new --language c other", in: folder.url).exitCode == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("other/plugin.c").path))
  }

  @Test(
    "a wrong name or language is an error of use, and nothing is written",
    arguments: [
      (["x/y"], "expected at most 64 letters a to z, digits, - and _, not beginning with -, found \"x/y\""), (["..", "--language", "c"], "found \"..\""),
      (["", "--language", "c"], "found \"\""), (["sächlich", "--language", "c"], "found \"sächlich\""), (["a\u{1B}[2J", "--language", "c"], "found \"a\\u{1b}[2J\""),
      ([String(repeating: "a", count: 65), "--language", "c"], "expected at most 64 letters"), (["name"], "expected --language swift or --language c"),
      (["name", "--language", "rust"], "--language: expected swift or c, found \"rust\""), ([], "expected one NAME"), (["a", "b", "--language", "c"], "expected one NAME"),
    ] as [([String], String)])
  func wrongUse(words: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try await Shell.run("wasmlite plugin new \(quoted)", in: folder.url)
    #expect(outcome.exitCode == 2 && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test("check prints a line for each point, and ends with 1 where one is wrong")
  func check() async throws {
    let right = try await Wasmlite.run("plugin", "check", "plugins/wasi_plugin.wasm", "--plugin-timeout=20s", "--plugin-warm-up-timeout=20s")
    #expect(right.exitCode == 0 && right.errors.isEmpty && right.lines.count == 10 && right.lines.allSatisfy { $0.hasPrefix("✔ ") }, "\(right.text)")
    #expect(right.text.contains("_initialize in ") && right.text.contains("wasi_snapshot_preview1.fd_write; WASI provides an empty system"))
    for (name, points) in [
      ("overlap-bss", ["✘ layout: "]), ("wrong_type", ["✘ exports: "]), ("initialize_traps", ["✘ warm-up: "]), ("small_memory", ["✘ memory: "]),
      ("bad_abi_version", ["✘ version: "]), ("plugin_error", ["✘ line: "]),
    ] {
      let outcome = try await Wasmlite.run("plugin", "check", "plugins/\(name).wasm", "--plugin-timeout=20s", "--plugin-warm-up-timeout=20s")
      #expect(outcome.exitCode == 1 && outcome.errors.isEmpty)
      #expect(outcome.lines.filter { $0.hasPrefix("✘") }.map { String($0.prefix { $0 != ":" }) + ": " } == points, "\(outcome.text)")
    }
    #expect(try await Wasmlite.run("plugin", "check", "missing.wasm").text.hasPrefix("✘ file: cannot read missing.wasm: No such file or directory\n– module: "))
  }

  @Test("check --json is one object with every check")
  func checkJSON() async throws {
    for (line, passed, results) in [
      ("a\ta", true, ["passed", "passed"]), ("(\tx", false, ["passed", "doubtful"]), ("no tab", false, ["failed", "passed"]),
    ] {
      let outcome = try await Wasmlite.run(["plugin", "check", "--json", "--line", line, "plugins/regex.wasm"] + patience)
      #expect(outcome.exitCode == (passed ? 0 : 1) && outcome.lines.count == 1)
      let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let checks = try #require(object["checks"] as? [[String: String]])
      #expect(object["passed"] as? Bool == passed && object["file"] as? String == "plugins/regex.wasm" && checks.count == 10)
      #expect(checks.suffix(2).map { $0["result"] } == results && checks.suffix(2).map { $0["check"] } == ["line", "host calls"])
      #expect(checks[8]["error"] == (results[0] == "failed" ? "reportedByPlugin" : nil))
    }
    let missing = try await Wasmlite.run("plugin", "check", "--json", "missing.wasm")
    #expect(missing.exitCode == 1 && missing.text.contains(#""error":"unreadableFile""#) && missing.text.contains(#""result":"untested""#))
  }

  @Test("check takes the line and the limits from its options")
  func checkOptions() async throws {
    let line = try await Wasmlite.run("plugin", "check", "plugins/panic.wasm", "--line", "panic divide", "--plugin-timeout=20s")
    #expect(line.exitCode == 1 && line.text.contains("✘ line: the plugin trapped: integer divide by zero in panic.wasm!fail_hard"), "\(line.text)")
    let slow = try await Wasmlite.run("plugin", "check", "plugins/slow.wasm", "--line", "slow", "--plugin-timeout", "100ms")
    #expect(slow.exitCode == 1 && slow.text.contains("✘ line: the plugin did not finish within 100 ms"), "\(slow.text)")
    let loops = try await Wasmlite.run("plugin", "check", "plugins/initialize_loops.wasm", "--plugin-warm-up-timeout", "100ms")
    #expect(loops.text.contains("✘ warm-up: the plugin did not finish within 100 ms"), "\(loops.text)")
    let large = try await Wasmlite.run("plugin", "check", "plugins/large_memory.wasm", "--plugin-memory", "5MiB", "--plugin-timeout=20s")
    #expect(large.exitCode == 0 && large.text.contains("✔ memory: 4259840 bytes, the limit is 5242880"), "\(large.text)")
  }

  @Test("the word plugin alone is answered with its commands")
  func pluginAlone() async throws {
    for (words, message) in [(["plugin"], "plugin:"), (["plugin", "dance"], "unknown command plugin dance,")] {
      let outcome = try await Wasmlite.run(words)
      #expect(outcome.exitCode == 2 && outcome.errors.hasPrefix("wasmlite: \(message) expected plugin new or plugin check\n"))
    }
  }
}
