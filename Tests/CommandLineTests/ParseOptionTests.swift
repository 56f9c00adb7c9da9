import Foundation
import TestSupport
import Testing

@Suite("wasmlite parse: patterns, filters, jobs, statistics")
struct ParseOptionTests {
  private static let join = "2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerJoined Alice"
  private static let leave = "2024.01.15 20:00:00 Log        -  [Behaviour] OnPlayerLeft Alice"
  private static let slow = "2024.01.15 19:30:00 Warning    -  [Network] Slow packet: 377 ms"

  private func parse(_ lines: [String], _ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    return try await Wasmlite.run(["parse"] + patience + arguments + ["-"], input: input, environment: environment)
  }

  // MARK: Patterns

  @Test("pattern files run behind the built-in parser and before the plugins, wherever they stand on the command line")
  func patterns() async throws {
    let folder = try TemporaryFolder()
    let all = try folder.file("all.json", #"{"version":1,"patterns":[{"name":"x","pattern":"Alice","event":"alice"}]}"#).path
    let outcome = try await parse([Self.join, Self.slow], "--plugin", "plugins/minimal.wasm", "--pattern", "patterns/vrchat.json", "--pattern=\(all)")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(try types(outcome) == ["player_join", "alice", "minimal", "slow_packet", "minimal"])
    #expect(outcome.lines[3] == #"{"type":"slow_packet","timestamp":"2024-01-15T19:30:00","data":{"milliseconds":"377"}}"#)
    #expect(try types(await parse([Self.join], "--no-builtin", "--pattern", all)) == ["alice"])
  }

  @Test("vrclog's pattern files are read, and what is wrong with one has its place")
  func vrclogPatterns() async throws {
    let won = "2024.01.15 19:30:00 Log        -  [PotManager]: All folded, player 4 won 2013"
    let outcome = try await parse([won], "--pattern", "patterns/vrclog.yaml")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.lines == [
        #"{"type":"poker_winner","timestamp":"2024-01-15T19:30:00","data":{"seat_id":"4","amount":"2013"}}"#,
        #"{"type":"won","timestamp":"2024-01-15T19:30:00"}"#,
      ])
    let folder = try TemporaryFolder()
    let faulty = try folder.file("x.yml", "version: 1\npatterns:\n  - &a\n")
    let failed = try await parse([won], "--pattern", faulty.path)
    #expect(failed.exitCode == 1 && failed.errors.hasPrefix("wasmlite: \(faulty.path):3:5: an anchor (`&`) is not supported"), "\(failed.errors)")
  }

  @Test("times without a year are of --year, of the log's last change, or of today", arguments: [1, 2])
  func years(jobCount: Int) async throws {
    let lines = ["Dec 31 23:00:00", "Jan  2 09:03:12"].map { "\($0) db1 sshd[12]: Accepted password for ann from 10.0.0.7 port 22\n" }
    let folder = try TemporaryFolder()
    func log(_ name: String, changed seconds: Double) throws -> String {
      let log = try folder.file(name, lines.joined())
      try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: log.path)
      return log.path
    }
    // 10 January 2022, and 10 January 2021.
    let paths = [try log("a.log", changed: 1_641_800_000), try log("b.log", changed: 1_610_264_000)]
    func starts(_ arguments: [String], input: String = "") async throws -> [String] {
      let outcome = try await Wasmlite.run(
        ["parse", "--no-builtin", "--jobs", "\(jobCount)", "--pattern", "patterns/syslog.json"] + arguments, input: Data(input.utf8))
      #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
      return outcome.lines.map { String($0.dropFirst(29).prefix(10)) }
    }
    #expect(try await starts(paths) == ["2021-12-31", "2022-01-02", "2020-12-31", "2021-01-02"])
    #expect(try await starts(["--year", "1999"] + paths) == ["1999-12-31", "1999-01-02", "1999-12-31", "1999-01-02"])
    let now = Calendar(identifier: .gregorian).component(.year, from: Date())
    let dates = try await starts(["-"], input: lines.joined())
    #expect(dates.count == 2 && dates.allSatisfy { ["\(now - 1)", "\(now)"].contains(String($0.prefix(4))) })
  }

  @Test("a pattern file that cannot be used ends the run with 1 and its place", arguments: [("bad-regex", "5:35"), ("unknown-key", "4:49"), ("missing", "")])
  func faultyPatterns(name: String, place: String) async throws {
    let path = "patterns/faulty/\(name).json"
    let outcome = try await parse([Self.join], "--pattern", path)
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty && outcome.errorLines.count == 1)
    let start = place.isEmpty ? "wasmlite: cannot read \(path): No such file" : "wasmlite: \(path):\(place)"
    #expect(outcome.errors.hasPrefix(start), "\(outcome.errors)")
  }

  @Test("a line that is too costly for a pattern is an error of that line alone")
  func costlyPattern() async throws {
    let outcome = try await parse([String(repeating: "a", count: 8000) + "b", "aaa"], "--pattern", "patterns/costly.json")
    #expect(outcome.exitCode == 0)
    #expect(try types(outcome) == ["nested"])
    #expect(outcome.errorLines.first == "wasmlite: stdin:1: costly.json: pattern \"nested\": too costly on this line, it took more than 5000000 steps")
  }

  // MARK: Filters

  @Test("types are included and excluded")
  func typeFilters() async throws {
    let lines = [Self.join, Self.leave, Self.slow]
    func filtered(_ options: String...) async throws -> [String] {
      let arguments = ["parse"] + patience + ["--pattern", "patterns/vrchat.json", "--plugin", "plugins/minimal.wasm"] + options + ["-"]
      return try types(try await Wasmlite.run(arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8)))
    }
    #expect(try await filtered("--include-types", "player_join,slow_packet") == ["player_join", "slow_packet"])
    #expect(try await filtered("--include-types", "player_join", "--include-types", "player_left") == ["player_join", "player_left"])
    #expect(try await filtered("--exclude-types", "minimal,player_left") == ["player_join", "slow_packet"])
    #expect(try await filtered("--include-types=player_join,minimal", "--exclude-types=minimal") == ["player_join"])
    #expect(try await filtered("--include-types=none") == [])
  }

  @Test(
    "since takes its time in, until leaves it out, in every form",
    arguments: [
      (["--since", "2024.01.15 19:30:00"], ["slow_packet", "player_left"]), (["--until", "2024.01.15 19:30:00"], ["player_join"]),
      (["--since", "2024-01-15T19:03:12", "--until", "2024-01-15 20:00"], ["player_join", "slow_packet"]), (["--since=2024-01-16"], []),
      (["--until=2024/01/16"], ["player_join", "slow_packet", "player_left"]), (["--since", "2024-01-15T19:03:12.5"], ["slow_packet", "player_left"]),
      // The log's times have no zone: they are of this machine's, here nine hours east of UTC.
      (["--since", "2024-01-15T10:30:00Z"], ["slow_packet", "player_left"]), (["--until", "2024-01-15T19:30:00+09:00"], ["player_join"]),
      (["--since", "2024-01-15T03:30:00.5-07:00"], ["player_left"]),
    ])
  func timeFilters(options: [String], expected: [String]) async throws {
    let input = Data([Self.join, Self.slow, Self.leave].map { $0 + "\n" }.joined().utf8)
    let outcome = try await Wasmlite.run(["parse", "--pattern", "patterns/vrchat.json"] + options + ["-"], input: input, environment: ["TZ": "JST-9"])
    #expect(try types(outcome) == expected)
  }

  @Test("an event with a zone is compared as an instant, one without a time by its line, one without either is left out")
  func timesOfEvents() async throws {
    let folder = try TemporaryFolder()
    let zoned = try folder.file(
      "zoned.json", #"{"version":1,"patterns":[{"name":"z","pattern":"^Z (\\S+)","event":"zoned","timestamp":{"group":1,"layout":"%FT%T%z"}}]}"#
    ).path
    let lines = ["Z 2024-01-15T10:00:00Z", "Z 2024-01-15T19:00:00+09:00", "Z 2024-01-15T10:00:01Z", Self.join, "no time at all"]
    let outcome = try await parse(
      lines, "--no-builtin", "--pattern", zoned, "--plugin", "plugins/minimal.wasm", "--stats", "--since", "2024-01-15 19:00:01", environment: ["TZ": "JST-9"])
    #expect(try types(outcome) == ["zoned", "minimal"])
    #expect(outcome.errors.contains("\nwasmlite: 2 events, 6 more left out\n"), "\(outcome.errors)")
  }

  @Test("--raw adds the line to events that have none")
  func raw() async throws {
    let outcome = try await parse([Self.join], "--raw", "--plugin", "plugins/echo.wasm", "--plugin", "plugins/minimal.wasm")
    #expect(try events(outcome).map { $0["raw_line"] as? String } == [Self.join, Self.join, Self.join])
    #expect(outcome.text.hasSuffix("\n{\"type\":\"minimal\",\"raw_line\":\"\(Self.join)\"}\n"))
  }

  // MARK: Jobs

  @Test("any number of jobs gives the same bytes, errors included", arguments: [2, 3, 16])
  func jobs(count: Int) async throws {
    let log = "logs/poker-evening.log"
    let options = ["--pattern", "patterns/vrchat.json", "--raw"]
    let one = try await Wasmlite.run(["parse"] + options + [log, "README.md", log])
    let several = try await Wasmlite.run(["parse", "--jobs", "\(count)"] + options + [log, "README.md", log])
    #expect(one.lines.count > 200 && one.exitCode == 0)
    #expect(several.output == one.output && several.errors == one.errors && several.exitCode == 0)
  }

  @Test("plugins without state run in several jobs, and one failing line ends them all with --stop-on-error")
  func jobsWithPlugins() async throws {
    let lines = (0..<2000).map { $0 % 500 == 499 ? "panic \($0)" : "line \($0)" }
    let outcome = try await parse(lines, "--jobs=4", "--plugin", "plugins/panic.wasm")
    #expect(outcome.lines.count == 1996 && outcome.errorLines.last == "wasmlite: 4 of 2000 lines failed")
    #expect(outcome.errorLines.dropLast().enumerated().allSatisfy { $1.hasPrefix("wasmlite: stdin:\(500 * ($0 + 1)): panic.wasm: ") }, "\(outcome.errors)")
    let stopped = try await parse(lines, "--jobs=4", "--stop-on-error", "--plugin", "plugins/panic.wasm")
    #expect(stopped.exitCode == 1 && stopped.lines.count == 499 && stopped.errorLines.count == 2, "\(stopped.errors)")
  }

  @Test("a plugin that keeps its state and several jobs exclude each other")
  func jobsWithKeptPlugin() async throws {
    let outcome = try await parse([Self.join], "--jobs", "2", "--plugin", "plugins/vrpoker-c.wasm")
    #expect(outcome.exitCode == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("--jobs 2: plugins/vrpoker-c.wasm keeps its state from line to line"), "\(outcome.errors)")
    #expect(try await parse([Self.join], "--jobs", "2", "--instance", "fresh", "--plugin", "plugins/vrpoker-c.wasm").exitCode == 0)
    #expect(try await parse([Self.join], "--jobs", "1", "--plugin", "plugins/vrpoker-c.wasm").exitCode == 0)
  }

  @Test("with several jobs events of a pipe are shown before the pipe gives more lines")
  func liveJobs() async throws {
    let process = Wasmlite.process(["parse", "--jobs", "3", "-"])
    let input = Pipe(), output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    let ended = try await process.started()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data((Self.leave + "\n").utf8))
      // The pipe stays open: without the event this would wait for ever.
      #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).contains("player_left"))
    }
    try input.fileHandleForWriting.close()
    await ended()
    #expect(process.terminationStatus == 0)
  }

  // MARK: The end

  @Test("--stats tells lines, events, errors by kind and times")
  func statistics() async throws {
    let long = String(repeating: "x", count: 9000)
    let outcome = try await parse([Self.join, "panic", long, "panic", Self.leave], "--stats", "--plugin", "plugins/panic.wasm", "--exclude-types", "calm")
    let rows = outcome.errorLines.suffix(4)
    #expect(rows.count == 4 && rows.first?.hasPrefix("wasmlite: 5 lines in ") == true && rows.first?.hasSuffix(" a second") == true, "\(outcome.errors)")
    #expect(rows.dropFirst().first == "wasmlite: 2 events, 2 more left out")
    #expect(rows.dropFirst(2).first == "wasmlite: 3 lines failed: 2 trap, 1 lineTooLong")
    let times = try #require(rows.last)
    #expect(times.wholeMatch(of: /wasmlite: time per line: p50 [0-9.]+ µs, p99 [0-9.]+ µs, longest [0-9.]+ µs/) != nil, "\(times)")
  }

  @Test("an interrupt ends the run after whole lines, with the counts and the code of the signal", arguments: [("1", SIGINT), ("3", SIGINT), ("1", SIGTERM)])
  func interrupt(jobs: String, signal: Int32) async throws {
    let process = Wasmlite.process(["parse", "--stats", "--jobs", jobs, "-"])
    let input = Pipe(), output = Pipe()
    let folder = try TemporaryFolder()
    let errors = try folder.file("err")
    process.standardInput = input
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = try await process.started()
    try input.fileHandleForWriting.write(contentsOf: Data((Self.join + "\n" + Self.leave + "\nunfinished").utf8))
    // The first event says that the program is past its start; the handler is older than the first read.
    var text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    kill(process.processIdentifier, signal)
    await ended()
    text += String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
    #expect(text.split(separator: "\n").count == 2 && text.hasSuffix("}\n"))
    #expect(try String(contentsOf: errors, encoding: .utf8).contains("wasmlite: 2 lines in "))
  }

  @Test("after kill -9 what came through the pipe is the beginning of the whole output")
  func killed() async throws {
    let arguments = ["parse", "--raw"] + Array(repeating: "logs/poker-evening.log", count: 20)
    let whole = try await Wasmlite.run(arguments)
    let process = Wasmlite.process(arguments)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let ended = try await process.started()
    // Nobody reads on: the program fills the pipe and waits.
    var seen = output.fileHandleForReading.availableData
    try await Task.sleep(for: .milliseconds(200))
    kill(process.processIdentifier, SIGKILL)
    await ended()
    seen += try output.fileHandleForReading.readToEnd() ?? Data()
    #expect(seen.count > 10_000 && whole.output.starts(with: seen))
  }
}
