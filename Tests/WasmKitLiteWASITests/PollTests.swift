// Waiting: for clocks, for pipes, for both; never busily, never past the deadline. Sockets, which are waited for in the same way.

import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteWASI

struct PollTests {
  @Test("the first of several clocks ends the wait, and only those that are due are told")
  func clocks() throws {
    let guest = try Guest(WASI())
    let start = ContinuousClock.now
    let events = try guest.poll([.clock(1, 9_000_000_000), .clock(1, 70_000_000), .clock(0, 8_000_000_000), .clock(2, 7_000_000_000)]).get()
    let took = ContinuousClock.now - start
    #expect(events.map(\.index) == [1])
    #expect(took >= .milliseconds(70) && took < .seconds(4))
  }

  @Test("a time that is past, or a time of zero, is told at once, together with all that is ready")
  func ready() throws {
    let guest = try Guest(WASI())
    let events = try guest.poll([.clock(0, 1, isAbsolute: true), .clock(1, 0), .write(1), .read(0), .clock(1, .max), .clock(1, .max, isAbsolute: true)]).get()
    #expect(events.map(\.index) == [0, 1, 2, 3])
    #expect(events.allSatisfy { $0.error == .success })
  }

  @Test("what cannot be waited for is an event with its error")
  func failures() throws {
    let guest = try Guest(WASI())
    let events = try guest.poll([.read(99), .read(1), .write(0), .clock(17, 0)]).get()
    #expect(events.map(\.error) == [.badf, .notcapable, .notcapable, .inval])
    #expect(try guest.poll([]).error == .inval)
    #expect(try guest.call("poll_oneoff", 0, 0, 5000, 0) == .inval)
    let input = guest.room(48)
    try guest.memory.store(UInt8(3), at: UInt32(input) + 8)
    #expect(try guest.call("poll_oneoff", input, guest.room(32), 1, guest.room(4)) == .inval)
  }

  @Test("a pipe ends the wait when something is written to it, or when it is closed")
  func pipe() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    #expect(try guest.poll([.read(0), .clock(1, 20_000_000)]).get().map(\.index) == [1])
    let writer = pipe.fileHandleForWriting
    Thread {
      usleep(60_000)
      try? writer.write(contentsOf: Data("12345".utf8))
    }.start()
    let events = try guest.poll([.clock(1, 9_000_000_000), .read(0), .write(1)].filter { if case .write = $0 { false } else { true } }).get()
    #expect(events.map(\.index) == [1])
    #expect(events.first?.byteCount == 5)
    let (buffer, result) = (guest.room(8), guest.room(4))
    #expect(try guest.call("fd_read", 0, try guest.vectors([(buffer, 8)]), 1, result) == .success)
    try pipe.fileHandleForWriting.close()
    #expect(try guest.poll([.read(0)]).get().map(\.error) == [.success])
  }

  @Test("a wait without end stops at the deadline and takes next to no time of the processor")
  func deadline() throws {
    let pipe = Pipe()
    let guest = try Guest(WASI(standardInput: .descriptor(pipe.fileHandleForReading.fileDescriptor)))
    var limits = ResourceLimits.sandboxed
    limits.timeout = .milliseconds(400)
    for list in [[Guest.Subscription.read(0)], [.clock(1, .max)], [.read(0), .clock(0, 3_600_000_000_000)]] {
      let (start, busy) = (ContinuousClock.now, threadTime())
      #expect(throws: ResourceExhaustion.self) { try guest.poll(list, limits: limits) }
      let took = ContinuousClock.now - start
      #expect(took >= .milliseconds(395) && took < .seconds(4))
      #expect(threadTime() - busy < 0.1)
    }
  }

  /// Seconds that this thread had the processor.
  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: Sockets

  /// Two ends of a connection.
  private func pair() throws -> (Int32, Int32) {
    var ends: [Int32] = [0, 0]
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw WASIErrno.io }
    return (ends[0], ends[1])
  }

  @Test("a connected socket is sent to, received from, peeked at, waited for and shut down")
  func stream() throws {
    let (mine, theirs) = try pair()
    defer {
      close(mine)
      close(theirs)
    }
    var wasi = WASI()
    wasi.sockets = [.stream(theirs)]
    let guest = try Guest(wasi)
    let (buffer, result, flags) = (guest.room(64), guest.room(4), guest.room(2))
    let list = try guest.vectors([(buffer, 2), (buffer + 2, 62)])
    #expect(try guest.call("fd_prestat_get", 3, buffer) == .badf)
    #expect(try guest.poll([.read(3), .clock(1, 10_000_000)]).get().map(\.index) == [1])
    #expect(send(mine, "hello", 5, 0) == 5)
    #expect(try guest.poll([.read(3), .clock(1, 9_000_000_000)]).get().map(\.byteCount) == [5])
    #expect(try guest.call("sock_recv", 3, list, 2, 1, result, flags) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 2)
    #expect(try guest.call("sock_recv", 3, list, 2, 0, result, flags) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 5)
    #expect(try guest.bytes(buffer, 5) == Array("hello".utf8))
    #expect(try guest.call("sock_recv", 3, list, 2, 8, result, flags) == .notsup)
    #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == .success)
    #expect(try guest.call("sock_recv", 3, list, 2, 0, result, flags) == .again)
    // All is asked for, and not all is there: what is there is not lost.
    #expect(send(mine, "xyz", 3, 0) == 3)
    #expect(try guest.call("sock_recv", 3, try guest.vectors([(buffer, 8)]), 1, 2, result, flags) == .success)
    #expect(try guest.load(result, as: UInt32.self) == 3)
    #expect(try guest.bytes(buffer, 3) == Array("xyz".utf8))
    #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == .success)
    #expect(send(mine, "ab", 2, 0) == 2)
    Thread {
      usleep(50_000)
      _ = send(mine, "cd", 2, 0)
    }.start()
    let whole = try guest.vectors([(buffer, 4)])
    #expect(try guest.call("sock_recv", 3, whole, 1, 2, result, flags) == .success)
    #expect(try guest.bytes(buffer, 4) == Array("abcd".utf8))
    #expect(try guest.call("sock_send", 3, whole, 1, 0, result) == .success)
    #expect(try guest.call("sock_send", 3, whole, 1, 1, result) == .notsup)
    #expect(try guest.write(3, "efgh") == .success)
    var room = [UInt8](repeating: 0, count: 16)
    #expect(recv(mine, &room, 16, 0) == 8)
    #expect(room.prefix(8).elementsEqual("abcdefgh".utf8))
    #expect(try guest.call("sock_shutdown", 3, 0) == .inval)
    #expect(try guest.call("sock_shutdown", 3, 4) == .inval)
    #expect(try guest.call("sock_shutdown", 3, 2) == .success)
    #expect(recv(mine, &room, 16, 0) == 0)
    #expect(try guest.call("sock_send", 3, whole, 1, 0, result) == .pipe)
    #expect(try guest.call("sock_accept", 3, 0, result) == .inval)
    #expect(try guest.call("fd_seek", 3, 0, 1, result) == .spipe)
    #expect(try guest.call("sock_shutdown", 3, 3) == .success)
  }

  @Test("a listening socket gives connections that have the rights of one")
  func listener() throws {
    let scratch = try ScratchDirectory()
    #if canImport(Glibc)
      let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let listener = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    let path = FileManager.default.temporaryDirectory.path + "/s" + String(UInt32.random(in: 0...UInt32.max), radix: 36)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { room in for (index, byte) in path.utf8.enumerated().prefix(room.count - 1) { room[index] = byte } }
    func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
      withUnsafePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) } }
    }
    try #require(withAddress { bind(listener, $0, $1) } == 0 && listen(listener, 4) == 0)
    defer {
      close(listener)
      unlink(path)
    }
    var wasi = WASI()
    try wasi.preopen(hostDirectory: scratch.path, as: "/")
    wasi.sockets = [.listener(listener)]
    let guest = try Guest(wasi)
    let result = guest.room(4)
    #expect(try guest.call("fd_fdstat_set_flags", 4, 4) == .success)
    #expect(try guest.call("sock_accept", 4, 0, result) == .again)
    #if canImport(Glibc)
      let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let client = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(client) }
    try #require(withAddress { connect(client, $0, $1) } == 0)
    #expect(try guest.call("fd_fdstat_set_flags", 4, 0) == .success)
    #expect(try guest.call("sock_accept", 4, 4, result) == .success)
    let connection = UInt64(try guest.load(result, as: UInt32.self))
    #expect(connection == 5)
    #expect(try guest.readAll(connection).error == .again)
    #expect(try guest.write(connection, "hi") == .success)
    var room = [UInt8](repeating: 0, count: 4)
    #expect(recv(client, &room, 4, 0) == 2)
    #expect(try guest.call("sock_recv", 4, 0, 0, 0, result, result) == .notconn)
    #expect(try guest.readAll(4).error == .badf)
    #expect(try guest.call("sock_shutdown", 4, 1) == .notconn)
    #expect(try guest.call("fd_close", connection) == .success)
    #expect(recv(client, &room, 4, 0) == 0)
    #expect(try guest.call("sock_shutdown", 1, 1) == .notsock)
    #expect(try guest.call("sock_shutdown", 3, 1) == .notsock)
    #expect(try guest.call("sock_shutdown", 99, 1) == .badf)
  }
}
