// What plugins say, and what is said of them: logs, failed calls of the host, failures of one kind, and silence.

import Foundation
import TestSupport
import Testing

@Suite("what is said of plugins and lines")
struct PluginMessageTests {
  private func parse(_ lines: [String], _ plugin: String, _ arguments: String...) async throws -> Outcome {
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    return try await Wasmlite.run(["parse", "--no-builtin", "--plugin", "plugins/\(plugin).wasm"] + patience + arguments + ["-"], input: input)
  }

  @Test("a pattern that does not compile is told with its line, once, and counted", arguments: ["--jobs=1", "--jobs=2"])
  func failedHostCalls(jobs: String) async throws {
    let lines = ["a\ta"] + [String](repeating: "(\tx", count: 30) + ["!pattern\t513"]
    let outcome = try await parse(lines, "regex", jobs, "--stats")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errorLines.first == "wasmlite: stdin:2: regex.wasm: regex_match: the pattern `(` does not compile: missing closing ): `(`")
    #expect(outcome.errorLines.dropFirst().first?.hasPrefix("wasmlite: stdin:32: regex.wasm: regex_match: the pattern is too long") == true)
    let summary = try #require(outcome.errors.firstMatch(of: /wasmlite: regex.wasm: (\d+) host calls failed: (\d+) invalidPattern, (\d+) patternTooLong\n/))
    #expect(try #require(Int(summary.2)) >= 30 && Int(summary.1) == (Int(summary.2) ?? 0) + (Int(summary.3) ?? 0))
    #expect(outcome.errors.components(separatedBy: "does not compile").count == 2)
  }

  @Test("plugin check fails for it")
  func check() async throws {
    let outcome = try await Wasmlite.run(["plugin", "check", "--line", "(\tx", "plugins/regex.wasm"] + patience)
    #expect(outcome.exitCode == 1)
    #expect(outcome.lines.last?.hasPrefix("⚠ host calls: regex_match: the pattern `(` does not compile") == true, "\(outcome.text)")
    #expect(try await Wasmlite.run(["plugin", "check", "--line", "a\ta", "plugins/regex.wasm"] + patience).exitCode == 0)
  }

  @Test("a log message has the plugin's name, its level and its line, and dropped ones are counted")
  func logs() async throws {
    let outcome = try await parse(["nothing", "many"], "logger")
    #expect(outcome.errorLines.contains { $0.hasPrefix("[PLUGIN logger.wasm] warn: ") && $0.hasSuffix(" (stdin:1)") })
    #expect(outcome.errorLines.contains { $0.hasPrefix("[PLUGIN logger.wasm] ") && $0.hasSuffix("message 00 (stdin:2)") }, "\(outcome.errors)")
    let count = outcome.errorLines.count { $0.hasPrefix("[PLUGIN ") }
    #expect(outcome.errorLines.last == "wasmlite: logger.wasm: \(31 - count) log messages dropped, more than 10 a second")
  }

  @Test("failures of one kind are shortened after ten in each file, and counted", arguments: ["--jobs=1", "--jobs=3"])
  func shortened(jobs: String) async throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "x", count: 9000)
    let content = (0..<25).map { "panic \($0)\n" }.joined() + (0..<12).map { _ in "\(long)\n" }.joined() + "panic again\nok\n"
    let logs = [try folder.file("a.log", content).path, try folder.file("b.log", content).path]
    let outcome = try await Wasmlite.run(["parse", "--no-builtin", "--plugin", "plugins/panic.wasm", jobs] + patience + logs)
    #expect(outcome.exitCode == 0 && outcome.lines.count == 2)
    for log in logs {
      let lines = outcome.errorLines.filter { $0.hasPrefix("wasmlite: \(log):") }
      #expect(lines.count == 22)
      #expect(lines.suffix(2) == ["wasmlite: \(log): … 2 more (lineTooLong)", "wasmlite: \(log): … 16 more (panic.wasm: trap)"], "\(outcome.errors)")
    }
    #expect(outcome.errorLines.last == "wasmlite: 76 of 78 lines failed" && outcome.errorLines.count == 45)
  }

  @Test("-q leaves out what is said of single lines, and keeps the summary", arguments: ["-q", "--quiet"])
  func quiet(flag: String) async throws {
    let outcome = try await Wasmlite.run(
      ["parse", "--plugin", "plugins/panic.wasm", "--plugin", "plugins/logger.wasm", "--plugin", "plugins/regex.wasm", flag, "-"] + patience,
      input: Data("panic\n(\tx\n\0one\0\n".utf8))
    #expect(outcome.exitCode == 0)
    #expect(outcome.errorLines.last == "wasmlite: 2 of 3 lines failed")
    #expect(!outcome.errors.contains("[PLUGIN") && !outcome.errors.contains("stdin"), "\(outcome.errors)")
    #expect(outcome.errors.contains("host calls failed"))
  }

  @Test("tail tells how many it left out, as soon as it waits for more")
  func tail() async throws {
    let tail = try await Tail((0..<15).map { "panic \($0)\n" }.joined(), "--replay-last=15", "--plugin", "plugins/panic.wasm")
    try await tail.wait(for: "… 5 more (panic.wasm: trap)\n")
    try tail.append("panic once more\n")
    try await tail.wait(for: "… 1 more (panic.wasm: trap)\n")
    await tail.end()
    let errors = try tail.errors()
    #expect(errors.components(separatedBy: "the plugin trapped").count == 11)
    #expect(errors.hasSuffix("… 1 more (panic.wasm: trap)\nwasmlite: 16 of 16 lines failed\n"), "\(errors)")
  }
}
