// Long lines, pipes and full disks: what reading and writing must bear.

import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("wasmlite parse as a part of a pipe")
struct StreamTests {
  private func echo(_ input: some Sequence<UInt8>) async throws -> Outcome {
    try await Wasmlite.run(["parse"] + patience + ["--no-builtin", "--plugin", "plugins/echo.wasm", "-"], input: Data(input))
  }

  private func rawLines(_ outcome: Outcome) throws -> [String] { try events(outcome).map { try #require($0["raw_line"] as? String) } }

  @Test("lines end with LF or CRLF, the last one also with the end of the file")
  func lineEnds() async throws {
    #expect(try rawLines(await echo("a\r\nb\n\r\nc\rd\n\ne\r".utf8)) == ["a", "b", "", "c\rd", "", "e"])
    #expect(try rawLines(await echo("a\nb".utf8)) == ["a", "b"])
    #expect(try await echo("".utf8).text == "")
  }

  @Test("a run of bytes that are no UTF-8 becomes one replacement character")
  func invalidUTF8() async throws {
    let outcome = try await echo(Array("a".utf8) + [0xFF, 0xFE, 0xC0] + Array("é\n日".utf8) + [0xE6, 0x97] + Array("\n".utf8))
    #expect(try rawLines(outcome) == ["a\u{FFFD}é", "日\u{FFFD}"])
  }

  @Test("a line of 8,181 bytes is parsed; from there on it fails alone, however long it is")
  func longLines() async throws {
    func line(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(ascii: "x"), count: count) + [10] }
    let lengths = [8181, 8182, 8192, 8193, 65_536, 73_728, 73_729, 73_730, 73_731, 200_000, 1_000_000, 1]
    let outcome = try await echo(lengths.flatMap(line))
    #expect(try rawLines(outcome).map(\.utf8.count) == [8181, 1])
    #expect(outcome.exitCode == 0)
    for (index, length) in lengths.enumerated() where length > 8181 {
      let message = length > 8192 ? "the line has \(length) bytes, the limit is 8192" : "echo.wasm: "
      #expect(outcome.errors.contains("wasmlite: stdin:\(index + 1): \(message)"), "\(length)")
    }
    #expect(outcome.errorLines.last == "wasmlite: 10 of 12 lines failed")
    // The line's end counts in neither form, and a last line without an end is no less long.
    #expect(try await echo(line(8192).dropLast() + [13, 10]).errors.contains("echo.wasm: "))
    #expect(try await echo(line(8193).dropLast() + [13, 10]).errors.contains("has 8193 bytes"))
    #expect(try await echo(line(100_000).dropLast()).errors.contains("stdin:1: the line has 100000 bytes"))
  }

  @Test("lines are the same wherever the reads of a pipe end")
  func shortReads() async throws {
    let process = Wasmlite.process(["parse"] + patience + ["--no-builtin", "--plugin", "plugins/echo.wasm", "-"])
    let input = Pipe(), output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    let ended = try await process.started()
    for part in ["on", "e\r", "\ntw", "o\n", "\n", "three"] {
      try input.fileHandleForWriting.write(contentsOf: Data(part.utf8))
      try await Task.sleep(for: .milliseconds(20))
    }
    try input.fileHandleForWriting.close()
    await ended()
    let text = String(decoding: try #require(try output.fileHandleForReading.readToEnd()), as: UTF8.self)
    #expect(text == ["one", "two", "", "three"].map { "{\"type\":\"echo\",\"raw_line\":\"\($0)\"}\n" }.joined())
  }

  @Test("events of a pipe are shown before the pipe gives more lines")
  func liveInput() async throws {
    let process = Wasmlite.process(["parse"] + patience + ["--no-builtin", "--plugin", "plugins/minimal.wasm", "-"])
    let input = Pipe(), output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    let ended = try await process.started()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data("x\n".utf8))
      // The pipe stays open: without the event this would wait for ever.
      #expect(output.fileHandleForReading.availableData == Data("{\"type\":\"minimal\"}\n".utf8))
    }
    try input.fileHandleForWriting.close()
    await ended()
    #expect(process.terminationStatus == 0)
  }

  @Test("a reader that has seen enough ends the program quietly")
  func brokenPipe() async throws {
    let log = "logs/poker-evening.log"
    let process = Wasmlite.process(["parse"] + patience + ["--plugin", "plugins/minimal.wasm"] + Array(repeating: log, count: 10))
    let output = Pipe()
    let folder = try TemporaryFolder()
    let errors = try folder.file("err")
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = try await process.started()
    #expect(try output.fileHandleForReading.read(upToCount: 10)?.count == 10)
    try output.fileHandleForReading.close()
    await ended()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let text = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.contains("\(log):") }, "\(text)")
  }

  @Test("an output that is closed from the start is an error, not a crash")
  func closedOutput() async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" --help >&-", Wasmlite.executable.path]
    let folder = try TemporaryFolder()
    let errors = try folder.file("err")
    process.standardError = try FileHandle(forWritingTo: errors)
    try await process.finish()
    #expect(process.terminationStatus == 1)
    #expect(String(decoding: try Data(contentsOf: errors), as: UTF8.self) == "wasmlite: cannot write to standard output: Bad file descriptor\n")
  }

  #if os(Linux)
    @Test(
      "a full disk is one clear error",
      arguments: [["parse"] + patience + ["--plugin", "plugins/minimal.wasm", "logs/poker-evening.log"], ["validate", "programs/fib.wasm"]])
    func fullDisk(arguments: [String]) async throws {
      let process = Wasmlite.process(arguments)
      let folder = try TemporaryFolder()
      let errors = try folder.file("err")
      process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
      process.standardError = try FileHandle(forWritingTo: errors)
      try await process.finish()
      #expect(process.terminationStatus == 1)
      #expect(String(decoding: try Data(contentsOf: errors), as: UTF8.self).hasSuffix("wasmlite: cannot write to standard output: No space left on device\n"))
    }

    @Test("every write carries whole lines, and many of them")
    func wholeLines() async throws {
      let arguments = ["parse"] + patience + ["--no-builtin", "--instance", "kept", "--plugin", "plugins/echo.wasm", "logs/poker-evening.log"]
      // A socket of packets keeps the writes apart.
      var ends: [Int32] = [0, 0]
      try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
      let reading = ends[0], writing = FileHandle(fileDescriptor: ends[1], closeOnDealloc: false)
      let process = Wasmlite.process(arguments)
      process.standardOutput = writing
      process.standardError = FileHandle.nullDevice
      let ended = try await process.started()
      close(ends[1])
      let packets = await Task.detached {
        var packets: [[UInt8]] = []
        var room = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = recv(reading, &room, room.count, 0), count > 0 { packets.append(Array(room[..<count])) }
        return packets
      }.value
      close(reading)
      await ended()
      #expect(process.terminationStatus == 0)
      #expect(packets.count >= 5 && packets.count < 20)
      #expect(packets.allSatisfy { $0.last == UInt8(ascii: "\n") })
      let file = try await Wasmlite.run(arguments)
      #expect(Data(packets.joined()) == file.output)
    }

    @Test("memory stays the same over any number of lines, and over one endless line")
    func constantMemory() async throws {
      let process = Wasmlite.process(["parse"] + patience + ["--plugin", "plugins/minimal.wasm", "-"])
      let input = Pipe()
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let ended = try await process.started()
      func peakKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let row = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(Int(row.filter(\.isNumber)))
      }
      let block = Data(String(repeating: String(repeating: "x", count: 7999) + "\n", count: 125).utf8)
      for _ in 0..<2 { try input.fileHandleForWriting.write(contentsOf: block) }
      let before = try peakKilobytes()
      for _ in 0..<30 { try input.fileHandleForWriting.write(contentsOf: block) }
      let endless = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
      for _ in 0..<50 { try input.fileHandleForWriting.write(contentsOf: endless) }
      #expect(try peakKilobytes() - before < 4096)
      try input.fileHandleForWriting.close()
      await ended()
      #expect(process.terminationStatus == 0)
    }
  #endif
}
