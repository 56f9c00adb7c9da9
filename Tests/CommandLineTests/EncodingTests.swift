// Logs that are not plain UTF-8: byte-order marks, UTF-16, NULs, compressed files and programs.

import Foundation
import TestSupport
import Testing

/// Units of UTF-16 as bytes.
private func bytes(ofUTF16 units: [UInt16], _ isBigEndian: Bool) -> Data {
  Data(units.flatMap { unit in isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)] })
}

@Suite("what a log's bytes may be")
struct EncodingTests {
  private func names(_ outcome: Outcome) throws -> [String] { try events(outcome).compactMap { $0["player_name"] as? String } }

  private static let line = "2025.06.09 19:31:01 Debug      -  [Behaviour] OnPlayerJoined Ünï 🎉"

  @Test("a byte-order mark and NULs before a line lose no record, and are told", arguments: ["logs/cases/b05.log", "-"])
  func markAndNULs(path: String) async throws {
    let outcome = try await Wasmlite.run(["parse", path], input: Data(try Fixture.bytes("logs/cases/b05.log")))
    #expect(
      try names(outcome) == [
        "Bom", "Crlf", "CrCr", "Bad\u{FFFD} name", "AfterNul", "In\0side", "Surrogate\u{FFFD}", "Tab\ttab\u{1B}[31mred", "LineSep\u{2028}x\u{85}y", "LastNoNewline",
      ])
    let name = path == "-" ? "stdin" : path
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errorLines == [
        "wasmlite: \(name): there are NUL bytes in the first 4 KiB: is it the text of a log?", "wasmlite: \(name): skipped 4 NUL bytes before lines",
      ])
  }

  @Test("what copytruncate leaves, megabytes of NULs and then lines, is no line that is too long")
  func manyNULs() async throws {
    let log = Data(count: 3 << 20) + Data("\(Self.line)\n".utf8) + Data(count: 9000) + Data("\(Self.line)\n".utf8)
    let outcome = try await Wasmlite.run(["parse", "--fail-on-error", "-"], input: log)
    #expect(outcome.exitCode == 0 && outcome.lines.count == 2)
    #expect(outcome.errors == "wasmlite: stdin: skipped 3154728 NUL bytes before lines\n")
  }

  @Test("a log in UTF-16 gives what it gives in UTF-8", arguments: [true, false])
  func utf16(isBigEndian: Bool) async throws {
    func encoded(_ text: String) -> Data {
      bytes(ofUTF16: [0xFEFF] + Array(text.utf16), isBigEndian)
    }
    let text = String(decoding: try Fixture.bytes("logs/cases/b03.log"), as: UTF8.self)
    let expected = try await Wasmlite.run(["parse", "--raw", "-"], input: Data(text.utf8))
    let outcome = try await Wasmlite.run(["parse", "--raw", "-"], input: encoded(text))
    #expect(!expected.output.isEmpty && outcome.output == expected.output && outcome.errors.isEmpty && outcome.exitCode == 0)
    // Units and pairs that a read cuts in two.
    let long = String(repeating: "🎉é", count: 3000) + "\n" + Self.line + "\n"
    let cut = try await Wasmlite.run(["parse", "--no-builtin", "--plugin", "plugins/minimal.wasm", "-"] + patience, input: encoded(String(repeating: long, count: 20)))
    #expect(cut.lines.count == 20 && cut.errors.contains("stdin:1: the line has 18000 bytes"), "\(cut.errors)")
    let broken = encoded("\(Self.line)\n") + Data(isBigEndian ? [0xD8, 0x00, 0x00, 0x41, 0x00] : [0x00, 0xD8, 0x41, 0x00, 0x42])
    let raw = try await Wasmlite.run(["parse", "--no-builtin", "--plugin", "plugins/echo.wasm", "-"] + patience, input: broken)
    #expect(try events(raw).compactMap { $0["raw_line"] as? String } == [Self.line, "\u{FFFD}A\u{FFFD}"])
  }

  @Test("the log of a collection that is in UTF-16 is read as if it were UTF-8")
  func utf16Case() async throws {
    let outcome = try await Wasmlite.run("parse", "logs/cases/b06-utf16.log")
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty)
    #expect(try names(outcome) == ["Real Person", "", "", "Real Person"])
  }

  @Test(
    "a file that is no text ends in an error that names the format and the remedy",
    arguments: [
      ([0x1F, 0x8B, 8, 0], "it is compressed by gzip", "gzip -dc"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0], "it is compressed by xz", "xz -dc"),
      ([0x28, 0xB5, 0x2F, 0xFD, 4], "it is compressed by zstd", "zstd -dc"), (Array("BZh91AY&SY".utf8), "it is compressed by bzip2", "bzip2 -dc"),
      ([0x50, 0x4B, 3, 4, 20], "it is a ZIP archive", "unzip -p"), ([0x7F, 0x45, 0x4C, 0x46, 2], "it is an ELF file, for this or another machine", ""),
      (Array("2025.06.09 19:31:01".utf8).flatMap { [$0, 0] }, "it is text in UTF-16LE without a byte-order mark", "iconv -f UTF-16LE -t UTF-8"),
    ] as [([UInt8], String, String)])
  func noText(bytes: [UInt8], name: String, unpacking: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a log's.gz", Data(bytes) + Data("\n".utf8)).path
    let good = try folder.file("good.log", "\(Self.line)\n").path
    let quoted = "'" + file.replacingOccurrences(of: "'", with: #"'\''"#) + "'"
    let outcome = try await Wasmlite.run("parse", file, good)
    #expect(outcome.exitCode == 1 && outcome.lines.count == 1)
    let remedy = unpacking.isEmpty ? "" : "; read it with: \(unpacking) \(quoted) | wasmlite parse … -"
    #expect(outcome.errors == "wasmlite: cannot read \(file): \(name)\(remedy)\n")
    let tail = try await Wasmlite.run("tail", file)
    #expect(tail.exitCode == 1 && tail.errors == outcome.errors)
    let stream = try await Wasmlite.run(["parse", "-"], input: Data(bytes))
    #expect(stream.exitCode == 1 && stream.errors.hasPrefix("wasmlite: cannot read standard input: \(name)"), "\(stream.errors)")
  }

  @Test("a text that begins as a compressed file does is read once that is known")
  func prefixes() async throws {
    for text in ["B", "BZ", "P\n", "PK\nx", "7z\n", "(\n"] {
      let outcome = try await Wasmlite.run(["parse", "--no-builtin", "--plugin", "plugins/minimal.wasm", "-"] + patience, input: Data(text.utf8))
      #expect(outcome.exitCode == 0 && outcome.lines.count == text.split(separator: "\n").count, "\(text)")
    }
  }

  @Test("tail skips the byte-order mark and NULs, and reads UTF-16 from its last lines on")
  func tail() async throws {
    let tail = try await Tail(Data([0xEF, 0xBB, 0xBF]) + Data("one\n".utf8), ["--replay-last=5"])
    try await tail.wait(for: 1)
    // Cut off while the writer goes on where it was: the system fills the hole with NULs.
    let writer = try FileHandle(forWritingTo: tail.log)
    try writer.truncate(atOffset: 0)
    try writer.seek(toOffset: 7)
    try writer.write(contentsOf: Data("two\n".utf8))
    try await tail.wait(for: 2)
    #expect(try tail.lines() == ["one", "two"])
    try await tail.wait(for: "skipped 7 NUL bytes before lines")
    await tail.end()
    let errors = try tail.errors()
    #expect(errors.contains("wasmlite: \(tail.log.path): skipped 7 NUL bytes before lines\n"), "\(errors)")

    for isBigEndian in [true, false] {
      let lines = ["eins", "zwölf Ċ ਊ", "drei 🎉"]
      let whole = bytes(ofUTF16: [0xFEFF] + Array(lines.map { $0 + "\r\n" }.joined().utf16), isBigEndian)
      let utf16 = try await Tail(whole, ["--replay-last=2"])
      try await utf16.wait(for: 2)
      try utf16.append(bytes(ofUTF16: Array("vier\n".utf16), isBigEndian))
      try await utf16.wait(for: 3)
      #expect(try utf16.lines() == [lines[1], lines[2], "vier"])
      await utf16.end()
    }
  }
}
