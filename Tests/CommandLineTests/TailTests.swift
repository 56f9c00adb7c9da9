import Foundation
import TestSupport
import Testing

@Suite("wasmlite tail")
struct TailTests {
  @Test("every complete line comes once, while the log is appended to, renamed, cut off, deleted and made again")
  func everything() async throws {
    let tail = try await Tail("1\n2\n3\n", "--replay-last", "2")
    try await tail.wait(for: 2)
    var expected = ["2", "3"]
    func check() async throws {
      try await tail.wait(for: expected.count)
      #expect(try tail.lines() == expected)
    }

    try tail.append("4\n5\nsi")
    try tail.append("x\r\n")
    expected += ["4", "5", "six"]
    try await check()

    // Renamed: its writer still adds to it, then the new one begins.
    let old = tail.folder.url.appendingPathComponent("x.log.1")
    try FileManager.default.moveItem(at: tail.log, to: old)
    try tail.append("7\n", to: old)
    try Data("8\n9\n".utf8).write(to: tail.log)
    try tail.append("late\n", to: old)
    expected += ["7", "late", "8", "9"]
    try await check()

    // Cut off, and at once longer than it was.
    try FileHandle(forWritingTo: tail.log).truncate(atOffset: 0)
    try tail.append("10 is a longer line than all that was there before\n")
    expected += ["10 is a longer line than all that was there before"]
    try await check()

    // Cut off, and for now shorter.
    try FileHandle(forWritingTo: tail.log).truncate(atOffset: 0)
    try tail.append("11\n")
    expected += ["11"]
    try await check()

    // Deleted: a writer that has it open goes on; then another one makes it again.
    let writer = try FileHandle(forWritingTo: tail.log)
    try writer.seekToEnd()
    try FileManager.default.removeItem(at: tail.log)
    try writer.write(contentsOf: Data("12\n".utf8))
    expected += ["12"]
    try await check()
    try writer.write(contentsOf: Data("13\n".utf8))
    try writer.close()
    try Data("14\n".utf8).write(to: tail.log)
    expected += ["13", "14"]
    try await check()

    try tail.append("15\n")
    expected += ["15"]
    try await check()
    #expect(await tail.end() == 0)
    #expect(try tail.lines() == expected)
  }

  @Test("thousands of lines over many rotations and cuts come once each, in order")
  func manyChanges() async throws {
    let tail = try await Tail("0\n", "--replay-last", "1")
    try await tail.wait(for: 1)
    var number = 1
    var replacements = 0
    for round in 0..<12 {
      for _ in 0..<5 {
        let lines = (number..<number + 40).map { "\($0) \(String(repeating: "x", count: $0 % 97))\n" }.joined()
        // In two parts that end anywhere.
        let middle = lines.index(lines.startIndex, offsetBy: lines.count / 3)
        try tail.append(String(lines[..<middle]))
        try tail.append(String(lines[middle...]))
        number += 40
      }
      if round % 3 == 2 {
        // What is cut off before it was read is lost, whoever reads.
        try await tail.wait(for: number)
        try FileHandle(forWritingTo: tail.log).truncate(atOffset: 0)
      } else {
        try FileManager.default.moveItem(at: tail.log, to: tail.folder.url.appendingPathComponent("x.log.\(round)"))
        try Data().write(to: tail.log)
        // One between two that follow each other faster than anybody looks is never seen.
        replacements += 1
        try await tail.wait(for: "replaced, reading the new one\n", count: replacements)
      }
    }
    try await tail.wait(for: number)
    await tail.end()
    let numbers = try tail.lines().map { try #require(Int($0.prefix { $0.isNumber })) }
    #expect(numbers == Array(0..<number))
  }

  @Test("a line without its end waits for it, and is taken as it is where the log is replaced")
  func unfinishedLines() async throws {
    let tail = try await Tail("first\nbegun ", "--replay-last", "1")
    try await tail.wait(for: 1)
    try tail.append("and ")
    try await Task.sleep(for: .milliseconds(400))
    #expect(try tail.lines() == ["first"])
    try tail.append("ended\nnever ended")
    try await tail.wait(for: 2)
    try FileManager.default.moveItem(at: tail.log, to: tail.folder.url.appendingPathComponent("old"))
    try Data("new\n".utf8).write(to: tail.log)
    try await tail.wait(for: 4)
    #expect(try tail.lines() == ["first", "begun and ended", "never ended", "new"])
    try tail.append("not yet")
    await tail.end()
    #expect(try tail.lines().count == 4)
  }

  @Test("--replay-last begins with so many complete lines", arguments: [(0, 0), (1, 1), (3, 3), (100_000, 20_001), (20_001, 20_001), (20_000, 20_000)])
  func replay(wanted: Int, expected: Int) async throws {
    // More than one block to look through backwards.
    let lines = (0...20_000).map { "line \($0)" }
    let tail = try await Tail(lines.map { $0 + "\n" }.joined() + "x", "--replay-last", "\(wanted)")
    if expected > 0 { try await tail.wait(for: expected) } else { try await Task.sleep(for: .milliseconds(300)) }
    try tail.append("yz\n")
    // Without lines to wait for, the program may see the log only after this.
    if expected > 0 {
      try await tail.wait(for: expected + 1)
      #expect(try tail.lines() == lines.suffix(expected) + ["xyz"])
    }
    await tail.end()
  }

  @Test("a signal ends it with 0 and the counts", arguments: [SIGINT, SIGTERM])
  func signals(signal: Int32) async throws {
    let tail = try await Tail("x\n", "--replay-last=1", "--stats")
    try await tail.wait(for: 1)
    #expect(await tail.end(signal) == 0)
    #expect(try tail.errors().contains("wasmlite: 1 lines in ") && tail.errors().contains("wasmlite: 1 events\n"))
  }

  @Test("it ends quietly when nobody reads its output any more")
  func readerGone() async throws {
    let folder = try TemporaryFolder()
    let process = Wasmlite.process(["tail", "--replay-last=1", try folder.file("x.log", "2024.01.15 20:00:00 Log        -  [Behaviour] OnPlayerLeft Bob\n").path])
    let output = Pipe()
    let errors = try folder.file("err")
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = try await process.started()
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    try output.fileHandleForReading.close()
    await ended()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    #expect(try Data(contentsOf: errors).isEmpty)
  }

  @Test("filters and formats are those of parse, and a line that fails is reported")
  func options() async throws {
    let tail = try await Tail("panic\none\n", "--replay-last=2", "--plugin", "plugins/panic.wasm", "--exclude-types", "calm", "--raw")
    try await tail.wait(for: 2)
    #expect(try tail.lines() == ["panic", "one"])
    let errors = try tail.errors()
    #expect(errors.hasPrefix("wasmlite: \(tail.log.path): panic.wasm: the plugin trapped"), "\(errors)")
    await tail.end()
    let stopping = try await Tail("panic\none\n", "--replay-last=2", "--plugin", "plugins/panic.wasm", "--stop-on-error")
    await stopping.finish()
    #expect(stopping.process.terminationStatus == 1)
    #expect(try stopping.lines() == ["panic"])
    let failing = try await Tail("panic\none\n", "--replay-last=2", "--plugin", "plugins/panic.wasm", "--fail-on-error", "--exclude-types", "calm")
    try await failing.wait(for: 2)
    #expect(await failing.end() == 3)
    #expect(try failing.errors().hasSuffix("wasmlite: 1 of 2 lines failed\n"))
  }

  @Test("what cannot be followed is refused at once")
  func refused() async throws {
    let missing = try await Wasmlite.run("tail", "missing.log")
    #expect(missing.exitCode == 1 && missing.errors == "wasmlite: cannot read missing.log: No such file or directory; --wait waits for it\n")
    let device = try await Wasmlite.run("tail", "/dev/null")
    #expect(device.exitCode == 1 && device.errors == "wasmlite: cannot follow /dev/null: not a regular file\n")
    let folder = try await Wasmlite.run("tail", "patterns")
    #expect(folder.exitCode == 1 && folder.errors == "wasmlite: cannot read patterns: no log is there yet; --wait waits for one\n")
    let input = try await Wasmlite.run("tail", "-")
    #expect(input.exitCode == 2 && input.errors.contains("tail: expected the FILE of a log; wasmlite parse - reads standard input"))
  }
}
