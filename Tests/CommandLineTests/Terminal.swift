// Runs `wasmlite` with standard error, or both outputs, on a terminal.

import Foundation
import TestSupport
import Testing

#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  enum Terminal {
    /// Runs the program to its end with standard error on a terminal; what is shown there, with plain line ends.
    static func errors(_ arguments: [String], input: Data = Data()) async throws -> String {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      // TIOCSPTLCK unlocks the other end, TIOCGPTN gives its number.
      var (lock, number): (Int32, UInt32) = (0, 0)
      try #require(master >= 0 && ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
      let folder = try TemporaryFolder()
      let process = Wasmlite.process(arguments)
      process.standardInput = try FileHandle(forReadingFrom: try folder.file("in", input))
      process.standardOutput = FileHandle.nullDevice
      let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
      try #require(slave >= 0)
      process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
      let ended = try await process.started()
      await ended()
      // WHY before the last descriptor of this end is closed: what was written is lost then on some systems.
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      _ = fcntl(master, F_SETFL, O_NONBLOCK)
      let count = max(0, read(master, &bytes, bytes.count))
      close(slave)
      close(master)
      return String(decoding: bytes[..<count], as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r\u{1B}[K", with: "")
    }
  }

  @Suite("on a terminal")
  struct TerminalTests {
    @Test("a log that matches nothing says so on a terminal, and what the built-in parser is for")
    func nothingFound() async throws {
      let message = "wasmlite: no events in 2 lines; the built-in parser reads joins and leaves in VRChat's log, --plugin and --pattern read others\n"
      #expect(try await Terminal.errors(["parse", "-"], input: Data("one\ntwo\n".utf8)) == message)
      #expect(try await Wasmlite.run(["parse", "-"], input: Data("one\ntwo\n".utf8)).errors == "")
      // With something else to parse with, the built-in parser is not what is missing.
      #expect(try await Terminal.errors(["parse", "--plugin", "plugins/minimal.wasm", "-"] + patience, input: Data("\n".utf8)) == "")
      #expect(try await Terminal.errors(["parse", "-"]) == "")
      #expect(try await Terminal.errors(["parse", "logs/cases/b04.log", "--include-types", "x"]) == "")
    }
  }
#endif
