// Which logs are read: several, the newest of a folder, of a pattern, VRChat's own, and one that is still to come.

import Foundation
import TestSupport
import Testing

/// A line of the built-in parser's, with a player.
private func join(_ name: String) -> Data { Data("2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerJoined \(name)\n".utf8) }

@Suite("the logs that parse reads")
struct ParsedLogTests {
  /// A folder with files, the first of them the oldest.
  private func folder(_ names: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (index, name) in names.enumerated() {
      let url = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try join(name).write(to: url)
      try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + Double(index))], ofItemAtPath: url.path)
    }
    return folder
  }

  private func players(_ outcome: Outcome) throws -> [String] { try events(outcome).compactMap { $0["player_name"] as? String } }

  @Test("a folder means the newest log in it, first of those that are called as VRChat's are")
  func newest() async throws {
    let folder = try folder("z.log", "output_log_2.txt", "output_log_1.txt", "notes.txt", "sub/output_log_3.txt")
    let outcome = try await Wasmlite.run("parse", folder.url.path)
    #expect(outcome.exitCode == 0)
    #expect(try players(outcome) == ["output_log_1.txt"])
    #expect(outcome.errors == "wasmlite: reading \(folder.url.path)/output_log_1.txt\n")
    #expect(try await Wasmlite.run("parse", "-q", folder.url.path).errors == "")
    let other = try self.folder("b.txt", "a.log", "b.log", "c.txt")
    #expect(try players(try await Wasmlite.run("parse", other.url.path + "/")) == ["b.log"])
  }

  @Test("a pattern means the newest file that fits it", arguments: [("*.txt", "c.txt"), ("?.log", "b.log"), ("a*", "a.log"), ("*", "c.txt"), ("*.*g", "b.log")])
  func pattern(pattern: String, expected: String) async throws {
    let folder = try folder("b.txt", "a.log", "b.log", "c.txt")
    #expect(try players(try await Wasmlite.run("parse", "\(folder.url.path)/\(pattern)")) == [expected])
    let inside = try await Shell.run("wasmlite parse -q '\(pattern)'", in: folder.url)
    #expect(try players(inside) == [expected])
  }

  @Test("a folder without a log, and a pattern that nothing fits, are errors; the others are read")
  func nothing() async throws {
    let folder = try folder("x.dat", "y.log")
    let outcome = try await Wasmlite.run("parse", folder.url.path + "/*.txt", folder.url.path + "/none/*", folder.url.path + "/y.log")
    #expect(outcome.exitCode == 1)
    #expect(try players(outcome) == ["y.log"])
    #expect(
      outcome.errorLines == [
        "wasmlite: cannot read \(folder.url.path)/*.txt: no log is there", "wasmlite: cannot read \(folder.url.path)/none/*: No such file or directory",
      ])
  }

  @Test("--with-file adds the log to each event", arguments: ["--jobs=1", "--jobs=2"])
  func withFile(jobs: String) async throws {
    let folder = try folder("a \"1\".log", "b.log")
    let paths = ["a \"1\".log", "b.log"].map { folder.url.appendingPathComponent($0).path }
    let outcome = try await Wasmlite.run(["parse", "--with-file", jobs] + paths + ["-"], input: join("c"))
    #expect(try events(outcome).map { $0["file"] as? String } == paths + ["stdin"])
    #expect(outcome.lines.first?.hasSuffix("\"file\":\"\(folder.url.path)/a \\\"1\\\".log\"}") == true)
    let pretty = try await Wasmlite.run("parse", "--with-file", "--format", "pretty", paths[1])
    #expect(pretty.text.contains("  \"file\": \"\(paths[1])\"\n"), "\(pretty.text)")
  }

  @Test("--max-line sets the longest line, for the built-in parser and for patterns")
  func maxLine() async throws {
    let long = "2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerJoined \(String(repeating: "x", count: 20_000))\n"
    let folder = try TemporaryFolder()
    let pattern = try folder.file("p.json", #"{"version":1,"patterns":[{"name":"x","pattern":"xx$","event":"long"}]}"#).path
    let outcome = try await Wasmlite.run(["parse", "--max-line", "32KiB", "--pattern", pattern, "-"], input: Data(long.utf8))
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(try types(outcome) == ["player_join", "long"])
    let short = try await Wasmlite.run(["parse", "--max-line", "20", "-"], input: join("x"))
    #expect(short.errors.hasPrefix("wasmlite: stdin:1: the line has 62 bytes, the limit is 20\n"), "\(short.errors)")
    let refused = try await Wasmlite.run("parse", "--max-line", "1GiB", "-")
    #expect(refused.exitCode == 2 && refused.errors.contains("--max-line: expected 1 byte to 256MiB, found 1073741824"), "\(refused.errors)")
  }

  @Test(
    "without a file VRChat's own folder is read",
    arguments: [".steam/steam", ".local/share/Steam", ".var/app/com.valvesoftware.Steam/.local/share/Steam", "library", "windows"])
  func ownFolder(place: String) async throws {
    let home = try TemporaryFolder()
    let rest = "steamapps/compatdata/438100/pfx/drive_c/users/steamuser/AppData/LocalLow/VRChat/VRChat"
    var environment = ["HOME": home.url.path, "USERPROFILE": ""]
    var logs = home.url.appendingPathComponent("\(place)/\(rest)")
    if place == "windows" {
      logs = home.url.appendingPathComponent("AppData/LocalLow/VRChat/VRChat")
      environment["USERPROFILE"] = home.url.path
    } else if place == "library" {
      // On another disk, which Steam's list names.
      let steam = home.url.appendingPathComponent(".local/share/Steam/steamapps")
      try FileManager.default.createDirectory(at: steam, withIntermediateDirectories: true)
      let list = "\"libraryfolders\"\n{\n\t\"0\"\n\t{\n\t\t\"path\"\t\t\"/nowhere\"\n\t}\n\t\"1\"\n\t{\n\t\t\"path\"\t\t\"\(home.url.path)/library\"\n\t}\n}\n"
      try Data(list.utf8).write(to: steam.appendingPathComponent("libraryfolders.vdf"))
    }
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    try join("old").write(to: logs.appendingPathComponent("output_log_2024-01-14_10-00-00.txt"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: logs.appendingPathComponent("output_log_2024-01-14_10-00-00.txt").path)
    try join("new").write(to: logs.appendingPathComponent("output_log_2024-01-15_10-00-00.txt"))
    let outcome = try await Wasmlite.run(["parse"], environment: environment)
    #expect(outcome.exitCode == 0)
    #expect(try players(outcome) == ["new"])
    #expect(outcome.errors == "wasmlite: reading \(logs.path)/output_log_2024-01-15_10-00-00.txt\n")
  }

  @Test("without a file, and without VRChat, that is an error in the command line", arguments: ["parse", "tail"])
  func noFolder(command: String) async throws {
    let home = try TemporaryFolder()
    let outcome = try await Wasmlite.run([command], environment: ["HOME": home.url.path, "USERPROFILE": ""])
    let input = command == "parse" ? ", or - for standard input" : ""
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.errorLines.first
        == "wasmlite: \(command): expected the FILE of a log\(input); without one VRChat's own folder is read, and there is none")
  }
}

@Suite("the logs that tail follows")
struct FollowedLogTests {
  @Test("several logs are followed at once, each event with its own")
  func several() async throws {
    let tail = try await Tail(Data("a1\n".utf8), ["--replay-last=5", "--with-file"], operands: ["x.log", "y.log"], files: ["y.log": Data("b1\n".utf8)])
    try await tail.wait(for: 2)
    try tail.append("b2\n", to: tail.folder.url.appendingPathComponent("y.log"))
    try await tail.wait(for: 3)
    try tail.append("a2\n")
    try await tail.wait(for: 4)
    #expect(try tail.lines() == ["a1", "b1", "b2", "a2"])
    #expect(try tail.events().map { $0["file"] as? String } == ["x.log", "y.log", "y.log", "x.log"])
    #expect(await tail.end() == 0)
  }

  @Test("the newest log of a folder or a pattern is followed, and then the one that appears", arguments: [".", "output_log_*.txt"])
  func next(operand: String) async throws {
    let tail = try await Tail(
      Data(), ["--replay-last=1"], operands: [operand], files: ["output_log_1.txt": Data("one\n".utf8), "other.dat": Data("no\n".utf8)])
    try await tail.wait(for: 1)
    let first = tail.folder.url.appendingPathComponent("output_log_1.txt")
    try tail.append("two\nunfinished", to: first)
    try await tail.wait(for: 2)
    let prefix = operand == "." ? "./" : ""
    for number in 2...3 {
      try Data("first of \(number)\n".utf8).write(to: tail.folder.url.appendingPathComponent("output_log_\(number).txt"))
      try Data("no\n".utf8).write(to: tail.folder.url.appendingPathComponent("other\(number).dat"))
      try await tail.wait(for: "reading \(prefix)output_log_\(number).txt\n")
      try tail.append("second of \(number)\n", to: tail.folder.url.appendingPathComponent("output_log_\(number).txt"))
      try await tail.wait(for: 3 + 2 * (number - 1))
    }
    #expect(try tail.lines() == ["one", "two", "unfinished", "first of 2", "second of 2", "first of 3", "second of 3"])
    #expect(await tail.end() == 0)
    #expect(try tail.errors() == (1...3).map { "wasmlite: reading \(prefix)output_log_\($0).txt\n" }.joined())
  }

  @Test("--wait waits for a log that is not there yet, and reads it from its beginning", arguments: ["later.log", "later_*.txt", "folder"])
  func wait(operand: String) async throws {
    let tail = try await Tail(Data("x\n".utf8), ["--replay-last=1", "--wait"], operands: ["x.log", operand])
    try await tail.wait(for: 1)
    let name = ["later.log": "later.log", "later_*.txt": "later_1.txt", "folder": "folder/a.log"][operand] ?? ""
    let log = tail.folder.url.appendingPathComponent(name)
    if operand == "folder" { try FileManager.default.createDirectory(at: log.deletingLastPathComponent(), withIntermediateDirectories: true) }
    try Data("one\ntwo\n".utf8).write(to: log)
    try await tail.wait(for: 3)
    #expect(try tail.lines() == ["x", "one", "two"])
    #expect(await tail.end() == 0)
  }
}
