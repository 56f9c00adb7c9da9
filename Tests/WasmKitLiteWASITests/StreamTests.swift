// Standard streams: memory, closures, pipes of the host.

import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

struct StreamTests {
  @Test("a buffer takes what fits and then says that there is no room")
  func buffer() throws {
    let buffer = WASIBuffer(limit: 10)
    let guest = try Guest(WASI(standardOutput: .buffer(buffer)))
    #expect(try guest.write(1, "12345678") == .success)
    #expect(try guest.write(1, "90ab") == .success)
    #expect(try guest.write(1, "c") == .nospc)
    #expect(buffer.text == "1234567890")
    buffer.removeAll()
    #expect(try guest.write(1, "again") == .success)
    #expect(buffer.text == "again")
  }

  @Test("vectors are gathered and scattered in order, empty ones among them")
  func vectors() throws {
    let buffer = WASIBuffer()
    let guest = try Guest(WASI(standardInput: .bytes(Array("abcdefgh".utf8)), standardOutput: .buffer(buffer)))
    let (first, second, result) = (guest.room(3), guest.room(16), guest.room(4))
    #expect(try guest.call("fd_read", 0, try guest.vectors([(first, 0), (first, 3), (0, 0), (second, 16)]), 4, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 8)
    #expect(try guest.bytes(first, 3) == Array("abc".utf8))
    #expect(try guest.bytes(second, 5) == Array("defgh".utf8))
    #expect(try guest.call("fd_write", 1, try guest.vectors([(second, 5), (0, 0), (first, 3)]), 3, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 8)
    #expect(buffer.text == "defghabc")
    #expect(try guest.call("fd_write", 1, 0, 0, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 0)
  }

  @Test("closures are asked for bytes and given them; what they throw ends the guest's call")
  func closures() throws {
    struct Broken: Error {}
    let pieces = Box<[[UInt8]]>()
    pieces.value = []
    let wasi = WASI(
      standardInput: .closure { count in [UInt8](repeating: 1, count: min(count, 5)) }, standardOutput: .closure { pieces.value?.append($0) },
      standardError: .closure { _ in throw Broken() })
    let guest = try Guest(wasi)
    let (buffer, result) = (guest.room(100), guest.room(4))
    #expect(try guest.call("fd_read", 0, try guest.vectors([(buffer, 3), (buffer + 3, 50)]), 2, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 3)
    #expect(try guest.call("fd_read", 0, try guest.vectors([(buffer, 100)]), 1, result) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 5)
    #expect(try guest.write(1, "one") == .success)
    #expect(try guest.write(1, "two") == .success)
    #expect(pieces.value == [Array("one".utf8), Array("two".utf8)])
    #expect(throws: Broken.self) { try guest.write(2, "x") }
    #expect(try guest.call("fd_write", 1, try guest.vectors([(0, 200_000)]), 1, result) == .success)
    #expect(pieces.value?.dropFirst(2).map(\.count) == [65536, 65536, 65536, 200_000 - 3 * 65536])
  }

  @Test("streams have no positions and cannot be read or written the wrong way round", arguments: 0..<3 as Range<UInt64>)
  func wrongWay(_ number: UInt64) throws {
    let guest = try Guest(WASI())
    let result = guest.room(64)
    #expect(try guest.call("fd_seek", number, 0, 1, result) == .spipe)
    #expect(try guest.call("fd_tell", number, result) == .spipe)
    #expect(try guest.call("fd_pread", number, 0, 0, 0, result) == .spipe)
    #expect(try guest.call("fd_pwrite", number, 0, 0, 0, result) == .spipe)
    #expect(try guest.call("fd_allocate", number, 0, 1) == .spipe)
    #expect(try guest.call("fd_filestat_set_size", number, 0) == .inval)
    #expect(try guest.call("fd_readdir", number, 0, 0, 0, result) == .badf)
    #expect(try guest.call(number == 0 ? "fd_write" : "fd_read", number, 0, 0, result) == .badf)
    #expect(try guest.call("fd_fdstat_get", number, result) == .success)
    let rights: UInt64 = try guest.load(result + 8)
    #expect(rights & (Guest.read | Guest.write) == (number == 0 ? Guest.read : Guest.write))
    #expect(try guest.call("fd_filestat_get", number, result) == .success)
    #expect(try guest.path("path_create_directory", "x", in: number) == .notdir)
  }

  @Test("a read from a pipe waits for bytes and ends at the deadline, not before and not long after")
  func pipeDeadline() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    let arguments = [0, try guest.vectors([(guest.room(16), 16)]), 1, guest.room(4)]
    var limits = ResourceLimits.sandboxed
    limits.timeout = .milliseconds(120)
    let start = ContinuousClock.now
    #expect(throws: ResourceExhaustion.self) { try guest.call("fd_read", arguments, limits: limits) }
    let took = ContinuousClock.now - start
    #expect(took >= .milliseconds(115) && took < .seconds(3))
    try pipe.fileHandleForWriting.write(contentsOf: Data("hello".utf8))
    #expect(try guest.call("fd_read", arguments, limits: limits) == .success)
    #expect(try guest.load(arguments[3], as: UInt32.self) == 5)
    #expect(try guest.call("fd_fdstat_set_flags", 0, 4) == .success)
    #expect(try guest.call("fd_read", arguments) == .again)
    try pipe.fileHandleForWriting.close()
    #expect(try guest.call("fd_read", arguments) == .success)
    #expect(try guest.load(arguments[3], as: UInt32.self) == 0)
  }

  @Test("a read that waits can be interrupted from another thread")
  func interrupted() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    let handle = guest.instance.store.interruptHandle
    let thread = Thread {
      usleep(60_000)
      handle.interrupt()
    }
    thread.start()
    #expect(throws: ResourceExhaustion.self) { try guest.readAll(0) }
  }

  @Test("a full pipe makes a write wait until the deadline, what fitted is told")
  func fullPipe() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    let result = guest.room(4)
    let list = try guest.vectors([(0, 200_000)])
    var limits = ResourceLimits.sandboxed
    limits.timeout = .milliseconds(100)
    #expect(throws: ResourceExhaustion.self) { try guest.call("fd_write", [1, list, 1, result], limits: limits) }
    _ = pipe.fileHandleForReading.availableData
    #expect(try guest.call("fd_fdstat_set_flags", 1, 4) == .success)
    #expect(try guest.call("fd_write", 1, list, 1, result) == .success)
    let taken = try guest.load(result, as: UInt32.self)
    #expect(taken > 0 && taken < 200_000)
    #expect(try guest.call("fd_write", 1, list, 1, result) == .again)
  }

  @Test("a pipe that nobody reads is an error and does not end the process")
  func brokenPipe() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardOutput: .descriptor(pipe.fileHandleForWriting.fileDescriptor)))
    try pipe.fileHandleForReading.close()
    #expect(try guest.write(1, "anybody?") == .pipe)
    #expect(try guest.write(1, "anybody?") == .pipe)
  }

  @Test("a descriptor that is not open is an error")
  func closedDescriptor() throws {
    let guest = try Guest(WASI(standardInput: .descriptor(9999), standardOutput: .descriptor(-1)))
    #expect(try guest.readAll(0).error == .badf)
    #expect(try guest.write(1, "x") == .badf)
  }
}
