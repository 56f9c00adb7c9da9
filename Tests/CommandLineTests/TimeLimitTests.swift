// A plugin's time on a machine that is busy with other things: no line is lost, and a loop ends all the same.

import Foundation
import TestSupport
import Testing

@Suite("a plugin's time limit counts the time that it runs")
struct TimeLimitTests {
  @Test("a process that is stopped again and again for longer than the limit loses no line", arguments: [1, 2])
  func stopped(jobCount: Int) async throws {
    let folder = try TemporaryFolder()
    // Most of the time is spent inside of the plugin: a line makes it compute for a while.
    let lines = (0..<3000).map { "2024.01.15 19:03:12 Log        -  [Table]: Hand \($0) Started, Blinds 50/100\n" }.joined()
    let log = try folder.file("x.log", lines)
    let options = ["--plugin-warm-up-timeout=60s", "--no-builtin", "--instance=fresh", "--jobs=\(jobCount)", "--plugin", "plugins/vrpoker-swift.wasm", log.path]
    let reference = try await Wasmlite.run(["parse", "--plugin-timeout=60s"] + options)
    #expect(reference.exitCode == 0 && reference.lines.count == 3000)

    let output = try folder.file("out"), errors = try folder.file("err")
    let process = Wasmlite.process(["parse", "--plugin-timeout=100ms", "--fail-on-error"] + options)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = try await process.started()
    let stopCount = 6
    for _ in 0..<stopCount {
      try await Task.sleep(for: .milliseconds(max(20, Int(reference.seconds * 1000) / (2 * stopCount))))
      kill(process.processIdentifier, SIGSTOP)
      try await Task.sleep(for: .milliseconds(250))
      kill(process.processIdentifier, SIGCONT)
    }
    await ended()
    #expect(try String(contentsOf: errors, encoding: .utf8) == "")
    #expect(process.terminationStatus == 0)
    #expect(try Data(contentsOf: output) == reference.output)
  }

  @Test("a plugin that loops ends at its limit, and no later than twenty times the limit on a busy machine")
  func loop() async throws {
    let outcome = try await Wasmlite.run(
      ["parse", "--plugin-warm-up-timeout=60s", "--plugin-timeout=500ms", "--fail-on-error", "--plugin", "plugins/slow.wasm", "-"], input: Data("slow\n".utf8))
    #expect(outcome.exitCode == 3)
    #expect(outcome.errors.contains("slow.wasm: the plugin did not finish within 500 ms"), "\(outcome.errors)")
    #expect(outcome.seconds >= 0.5 && outcome.seconds < 20)
  }
}

@Suite("lines that fail")
struct FailingLineTests {
  private func parse(_ input: String, _ arguments: String..., plugin: String = "panic") async throws -> Outcome {
    try await Wasmlite.run(["parse", "--plugin", "plugins/\(plugin).wasm"] + patience + arguments + ["-"], input: Data(input.utf8))
  }

  @Test("--fail-on-error ends with 3 after all lines, in one job and in several", arguments: ["--jobs=1", "--jobs=3"])
  func failOnError(jobs: String) async throws {
    let failing = try await parse("one\npanic\nthree\n", "--fail-on-error", jobs)
    #expect(failing.exitCode == 3)
    #expect(try types(failing) == ["calm", "calm"])
    #expect(failing.errorLines.last == "wasmlite: 1 of 3 lines failed")
    let good = try await parse("one\nthree\n", "--fail-on-error", jobs)
    #expect(good.exitCode == 0 && good.errors.isEmpty)
    #expect(try await parse("panic\n", jobs).exitCode == 0)
  }

  @Test("a summary ends every run in which lines failed")
  func summary() async throws {
    let stopped = try await parse("one\npanic\nthree\npanic\n", "--stop-on-error", "--fail-on-error")
    #expect(stopped.exitCode == 1)
    #expect(stopped.errorLines.last == "wasmlite: 1 of 2 lines failed")
    #expect(try await parse("panic\n", "--stats").errors.contains("wasmlite: 1 lines failed: 1 trap\n"))
  }

  @Test("a file that cannot be read, and a signal, have the exit code before lines that failed")
  func precedence() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.file("x.log", "panic\n").path
    let outcome = try await Wasmlite.run(["parse", "--fail-on-error", "--plugin", "plugins/panic.wasm"] + patience + [log, "missing.log"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errorLines.last == "wasmlite: 1 of 1 lines failed")
  }
}
