import Foundation
import TestSupport
import Testing

/// Options that keep a busy machine from failing a test that is not about deadlines: they are in real time.
let patience = ["--plugin-timeout=60s", "--plugin-warm-up-timeout=60s"]

/// The events on lines of JSON.
func events(_ outcome: Outcome) throws -> [[String: Any]] {
  try outcome.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)") }
}

/// The types of events on lines of JSON.
func types(_ outcome: Outcome) throws -> [String] { try events(outcome).map { try #require($0["type"] as? String) } }

/// Runs over the whole log, each made once. WHY: they take seconds in a debug build.
private actor PokerEvening {
  static let shared = PokerEvening()
  static let log = "logs/poker-evening.log"
  private var runs: [[String]: Task<Outcome, any Error>] = [:]

  /// The log, parsed with these options.
  func outcome(_ options: String...) async throws -> Outcome {
    let run = runs[options] ?? Task { try await Wasmlite.run(["parse"] + patience + options + [Self.log]) }
    runs[options] = run
    return try await run.value
  }
}

@Suite("wasmlite parse over the evening of poker")
struct PokerEveningTests {
  private func expected() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(Fixture.bytes("logs/poker-evening.expected.json"))) as? [String: Any])
  }

  private func counts(_ outcome: Outcome) throws -> [String: Int] { try types(outcome).reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  @Test("joins, leaves, worlds, hands and winners are all found", arguments: ["vrpoker-swift", "vrpoker-c"])
  func everything(plugin: String) async throws {
    let expected = try expected()
    let outcome = try await PokerEvening.shared.outcome("--plugin", "plugins/\(plugin).wasm")
    #expect(outcome.exitCode == 0)
    let counts = try counts(outcome)
    #expect(counts["player_join"] == expected["player_joins"] as? Int)
    #expect(counts["player_left"] == expected["player_leaves"] as? Int)
    #expect(counts["world_join"] == (expected["worlds_joined"] as? Int ?? 0) + (expected["rooms_entered"] as? Int ?? 0))
    let poker = try #require(expected["poker"] as? [String: Int])
    for type in ["poker_hand_start", "poker_hole_cards", "poker_board", "poker_fold", "poker_winner"] { #expect(counts[type] == poker[type], "\(type)") }
    #expect(counts.count == 8, "\(counts)")

    let winners = try events(outcome).filter { $0["type"] as? String == "poker_winner" }.compactMap { $0["data"] as? [String: Any] }
    #expect(Set(winners.filter { $0["by"] as? String == "fold" }.compactMap { $0["hand"] as? Int }).count == poker["hands_won_by_fold"])
    #expect(Set(winners.filter { $0["by"] as? String == "showdown" }.compactMap { $0["hand"] as? Int }).count == poker["hands_won_at_showdown"])

    // The lines that are too long fail, each with its number, and nothing else does.
    let failed = try #require(expected["requests_over_8192_bytes"] as? Int), lines = try #require(expected["lines"] as? Int)
    let shown = outcome.errorLines.filter { $0.hasPrefix("wasmlite: \(PokerEvening.log):") && $0.contains("8192") && !$0.contains("…") }
    let left = outcome.errors.matches(of: /… (\d+) more \(.+\)\n/).compactMap { Int($0.1) }.reduce(0, +)
    #expect(shown.count == min(failed, 10) && shown.count + left == failed, "\(outcome.errors)")
    #expect(outcome.errorLines.allSatisfy { $0.hasPrefix("wasmlite: \(PokerEvening.log):") || $0 == outcome.errorLines.last }, "\(outcome.errors)")
    #expect(outcome.errorLines.last == "wasmlite: \(failed) of \(lines) lines failed")
  }

  @Test("with a fresh instance for each line, hole cards are still found, and what needs the lines before is not", arguments: ["vrpoker-swift", "vrpoker-c"])
  func fresh(plugin: String) async throws {
    let outcome = try await PokerEvening.shared.outcome("--no-builtin", "--instance", "fresh", "--plugin", "plugins/\(plugin).wasm")
    let expected = try #require(try expected()["poker_with_a_fresh_instance_per_line"] as? [String: Int])
    #expect(outcome.exitCode == 0)
    #expect(try counts(outcome) == expected.filter { $0.value > 0 })
  }

  @Test("both builds of the plugin give the same bytes", arguments: [[], ["--no-builtin", "--instance", "fresh"]])
  func identical(options: [String]) async throws {
    func outcome(_ plugin: String) async throws -> Outcome {
      if options.isEmpty { return try await PokerEvening.shared.outcome("--plugin", "plugins/\(plugin).wasm") }
      return try await PokerEvening.shared.outcome("--no-builtin", "--instance", "fresh", "--plugin", "plugins/\(plugin).wasm")
    }
    let swift = try await outcome("vrpoker-swift"), c = try await outcome("vrpoker-c")
    #expect(!swift.output.isEmpty)
    #expect(swift.output == c.output)
    #expect(swift.errors.replacingOccurrences(of: "vrpoker-swift", with: "vrpoker-c") == c.errors)
  }

  @Test("the log on standard input gives the same as the file")
  func standardInput() async throws {
    let file = try await PokerEvening.shared.outcome("--plugin", "plugins/vrpoker-c.wasm")
    let arguments = ["parse"] + patience + ["--plugin", "plugins/vrpoker-c.wasm", "-"]
    let stream = try await Wasmlite.run(arguments, input: Data(try Fixture.bytes(PokerEvening.log)))
    #expect(stream.output == file.output)
    #expect(stream.errors == file.errors.replacingOccurrences(of: PokerEvening.log, with: "stdin"))
  }
}

@Suite("wasmlite parse")
struct ParseTests {
  private func parse(_ input: String, _ arguments: String...) async throws -> Outcome {
    // A machine that is busy with other things must not fail the tests.
    let patience = arguments.contains("--plugin-timeout") ? [] : ["--plugin-timeout=60s"]
    return try await Wasmlite.run(["parse", "--plugin-warm-up-timeout=60s"] + patience + arguments + ["-"], input: Data(input.utf8))
  }

  @Test("without plugins the built-in parser reads the log")
  func builtin() async throws {
    let line = "2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerJoined Alice (usr_e38557fa-6cf7-e7e0-8b0a-a5c4838d45d3)\n"
    let outcome = try await parse(line + "something else\n")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty && outcome.lines.count == 1)
    let event = try #require(try events(outcome).first)
    #expect(event["type"] as? String == "player_join" && event["player_name"] as? String == "Alice")
    #expect(try await parse(line, "--no-builtin", "--plugin", "plugins/minimal.wasm").text == "{\"type\":\"minimal\"}\n")
  }

  @Test("parsers run in order: the built-in one, then the plugins as they were given")
  func order() async throws {
    let line = "2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerLeft Bob\n"
    let outcome = try await parse(line, "--plugin", "plugins/echo.wasm", "--plugin=plugins/minimal.wasm")
    #expect(try types(outcome) == ["player_left", "echo", "minimal"])
    #expect(try types(await parse(line, "--plugin", "plugins/minimal.wasm", "--plugin", "plugins/echo.wasm")) == ["player_left", "minimal", "echo"])
  }

  @Test("--format pretty indents each event over several lines")
  func pretty() async throws {
    let outcome = try await parse("x\n", "--format", "pretty", "--plugin", "plugins/echo.wasm")
    #expect(outcome.text == "{\n  \"type\": \"echo\",\n  \"raw_line\": \"x\"\n}\n")
  }

  @Test("several logs are read one after the other, each with line numbers of its own")
  func severalLogs() async throws {
    let folder = try TemporaryFolder()
    let first = try folder.file("first.log", "a\npanic\n").path, second = try folder.file("second.log", "panic\nb").path
    let outcome = try await Wasmlite.run(["parse"] + patience + ["--plugin", "plugins/panic.wasm", first, second])
    #expect(outcome.exitCode == 0)
    #expect(try types(outcome) == ["calm", "calm"])
    #expect(outcome.errors.contains("wasmlite: \(first):2: ") && outcome.errors.contains("wasmlite: \(second):1: "))
    #expect(outcome.errorLines.last == "wasmlite: 2 of 4 lines failed")
  }

  @Test("a log that cannot be read is reported, the others are read, and the exit code is 1")
  func missingLog() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Wasmlite.run(
      ["parse"] + patience + ["--plugin", "plugins/minimal.wasm", "missing.log", "patterns", try folder.file("x.log", "x\n").path])
    #expect(outcome.exitCode == 1 && outcome.lines.count == 1)
    #expect(outcome.errors == "wasmlite: cannot read missing.log: No such file or directory\nwasmlite: cannot read patterns: no log is there\n")
  }

  @Test(
    "a plugin that cannot be loaded ends the run before any line is read",
    arguments: [
      ("missing", "missing.wasm"), ("missing_export", "parse_line"), ("wrong_type", "[i32 i32] -> [i32]"), ("bad_abi_version", "abi_version"),
      ("small_memory", "memory"),
      ("large_memory", "memory"), ("initialize_traps", "unreachable"), ("wasi_start_fails", "1"), ("overlap", "--global-base=131072"),
      ("overlap-data", "--global-base=131072"), ("overlap-bss", "--global-base=131072"),
    ])
  func unloadable(name: String, reason: String) async throws {
    let outcome = try await parse("x\n", "--plugin", "plugins/\(name).wasm")
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("wasmlite: ") && outcome.errors.contains("plugins/\(name).wasm"), "\(outcome.errors)")
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test("a file that is no module is no plugin")
  func noModule() async throws {
    let outcome = try await parse("x\n", "--plugin", "README.md")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("cannot load README.md: ") && outcome.errors.contains("magic header not detected"))
  }

  @Test("a plugin that never returns is stopped at its deadline, and the next line is parsed")
  func slow() async throws {
    let outcome = try await parse("one\nslow two\nthree\n", "--plugin", "plugins/slow.wasm", "--plugin-timeout", "2s")
    #expect(outcome.exitCode == 0)
    #expect(try types(outcome) == ["fast", "fast"])
    #expect(outcome.errors.hasPrefix("wasmlite: stdin:2: slow.wasm: ") && outcome.errors.contains("spin_forever (byte 0x"), "\(outcome.errors)")
    #expect(outcome.errorLines.last == "wasmlite: 1 of 3 lines failed")
    #expect(outcome.seconds >= 2 && outcome.seconds < 60)
  }

  @Test("the deadline is 50 ms unless --plugin-timeout says otherwise")
  func timeout() async throws {
    let outcome = try await Wasmlite.run(["parse", "--plugin-warm-up-timeout=60s", "--plugin", "plugins/slow.wasm", "-"], input: Data("slow\n".utf8))
    #expect(outcome.errors.hasPrefix("wasmlite: stdin:1: slow.wasm: the plugin did not finish within 50 ms"), "\(outcome.errors)")
    #expect(outcome.seconds < 60)
  }

  @Test("a plugin that traps is reported with its stack by name, and the next line is parsed")
  func panic() async throws {
    let outcome = try await parse("one\npanic divide\nthree\n", "--plugin", "plugins/panic.wasm")
    #expect(outcome.exitCode == 0)
    #expect(try types(outcome) == ["calm", "calm"])
    let line = try #require(outcome.errorLines.first)
    #expect(line.hasPrefix("wasmlite: stdin:2: panic.wasm: ") && line.contains("integer divide by zero") && outcome.errorLines.count == 2, "\(outcome.errors)")
    let frames = line.split(separator: " < ")
    #expect(frames.count == 3 && zip(frames, ["fail_hard (byte 0x", "parse_record (byte 0x", "parse_line (byte 0x"]).allSatisfy { $0.contains($1) }, "\(line)")
  }

  @Test("a plugin that wants all memory gets 64 pages, or what --plugin-memory says, and the next line is parsed")
  func greedy() async throws {
    let outcome = try await parse("greedy\nx\n", "--plugin", "plugins/greedy.wasm")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(outcome.text == "{\"type\":\"greedy\",\"data\":{\"pages\":64}}\n{\"type\":\"modest\"}\n")
    #expect(
      try await parse("greedy\n", "--plugin", "plugins/greedy.wasm", "--plugin-memory", "512KiB").text == "{\"type\":\"greedy\",\"data\":{\"pages\":8}}\n")
    let small = try await parse("greedy\n", "--plugin", "plugins/greedy.wasm", "--plugin-memory", "65536")
    #expect(small.exitCode == 1 && small.errors.contains("cannot load plugins/greedy.wasm: "))
  }

  @Test("an error that the plugin reports is shown with its code")
  func reported() async throws {
    let outcome = try await parse("x\n", "--plugin", "plugins/plugin_error.wasm")
    #expect(
      outcome.exitCode == 0 && outcome.output.isEmpty && outcome.errors.hasPrefix("wasmlite: stdin:1: plugin_error.wasm: ")
        && outcome.errors.contains("unlucky"))
  }

  @Test("what other parsers find in a line is printed although one fails")
  func partialFailure() async throws {
    for extra in [[], ["--stop-on-error"]] {
      let arguments = ["parse"] + patience + ["--plugin", "plugins/panic.wasm", "--plugin", "plugins/minimal.wasm"] + extra + ["-"]
      let outcome = try await Wasmlite.run(arguments, input: Data("panic\nx\n".utf8))
      #expect(try types(outcome) == (extra.isEmpty ? ["minimal", "calm", "minimal"] : ["minimal"]))
      #expect(outcome.exitCode == (extra.isEmpty ? 0 : 1))
    }
  }

  @Test("--stop-on-error ends with 1 at the first line that fails, after the events before it")
  func stopOnError() async throws {
    let outcome = try await parse("one\npanic\nthree\npanic\n", "--plugin", "plugins/panic.wasm", "--stop-on-error")
    #expect(outcome.exitCode == 1)
    #expect(try types(outcome) == ["calm"])
    #expect(outcome.errors.contains("stdin:2: ") && !outcome.errors.contains("stdin:4: "))
  }

  @Test("what a plugin logs goes to standard error with its prefix")
  func pluginLog() async throws {
    let outcome = try await parse("x\n", "--plugin", "plugins/logger.wasm")
    #expect(outcome.exitCode == 0 && outcome.lines.count == 1)
    #expect(outcome.errorLines.count == 6)
    for (line, level) in zip(outcome.errorLines, ["debug", "info", "warn", "error", "info", "info"]) {
      #expect(line.hasPrefix("[PLUGIN logger.wasm] \(level): ") && line.hasSuffix(" (stdin:1)"), "\(line)")
    }
  }

  @Test("a plugin's text cannot steer the terminal")
  func terminalEscapes() async throws {
    let outcome = try await Wasmlite.run(
      ["parse"] + patience + ["--plugin", "plugins/logger.wasm", "--plugin", "plugins/panic.wasm", "-"], input: Data("bad panic\n".utf8))
    #expect(!outcome.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }, "\(outcome.errors.debugDescription)")
  }
}
