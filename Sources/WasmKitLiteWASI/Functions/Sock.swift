// Sockets that were handed over. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#sock_accept

import WasmKitLiteEngine

/// A socket of the host.
final class Socket: Sendable {
  let descriptor: Int32
  let isListening: Bool
  private let isOwned: Bool

  init(_ descriptor: Int32, isListening: Bool, isOwned: Bool) {
    self.descriptor = descriptor
    self.isListening = isListening
    self.isOwned = isOwned
  }

  deinit { if isOwned { Platform.close(descriptor) } }

  /// The descriptor of a guest for a socket that it was handed.
  static func descriptor(_ socket: WASISocket) -> Descriptor {
    switch socket {
    case .listener(let descriptor):
      Descriptor(resource: .socket(Socket(descriptor, isListening: true, isOwned: false)), rights: .listener, inheriting: .socket)
    case .stream(let descriptor): Descriptor(resource: .socket(Socket(descriptor, isListening: false, isOwned: false)), rights: .socket)
    }
  }
}

extension SystemCall {
  /// A socket that connects two sides.
  private func stream(_ number: UInt32, _ rights: Rights) throws(WASIErrno) -> (Socket, Descriptor) {
    let descriptor = try descriptor(number)
    guard case .socket(let socket) = descriptor.resource else { throw .notsock }
    if socket.isListening { throw .notconn }
    try Self.require(rights, of: descriptor)
    return (socket, descriptor)
  }

  /// Takes a connection; the new descriptor may be read, written and shut down. Flags: 4, not to wait later.
  func sockAccept(_ number: UInt32, _ flags: UInt32, _ result: UInt32) throws {
    let listener = try descriptor(number)
    guard case .socket(let socket) = listener.resource else { throw WASIErrno.notsock }
    guard socket.isListening, flags & ~UInt32(DescriptorFlags.nonblock.rawValue) == 0 else { throw WASIErrno.inval }
    try Self.require(.sockAccept, of: listener)
    try check(result, 4)
    guard process.descriptors.hasRoom else { throw WASIErrno.mfile }
    let connection = Socket(try connection(of: socket, isNonblocking: listener.flags.contains(.nonblock)), isListening: false, isOwned: true)
    let descriptor = Descriptor(
      resource: .socket(connection), rights: Rights.socket.intersection(listener.inheriting), flags: DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: flags)))
    try store(try process.descriptors.insert(descriptor), result)
  }

  /// Waits for a connection and takes it; waits again if another process was faster.
  private func connection(of socket: Socket, isNonblocking: Bool) throws -> Int32 {
    while true {
      try wait(socket.descriptor, isWriting: false, isNonblocking: isNonblocking)
      do {
        return try Platform.accept(socket.descriptor)
      } catch WASIErrno.again where !isNonblocking {
        try caller.checkDeadline()
      }
    }
  }

  /// Reads. `ri_flags`: 1 leaves the data for the next read (`recv_peek`), 2 waits until all is there (`recv_waitall`). `ro_flags`: never set, a stream loses nothing.
  func sockRecv(_ number: UInt32, _ data: UInt32, _ count: UInt32, _ flags: UInt32, _ byteCount: UInt32, _ resultFlags: UInt32) throws {
    let (socket, descriptor) = try stream(number, .fdRead)
    guard flags & ~3 == 0 else { throw WASIErrno.notsup }
    let (isPeeking, isWaitingForAll) = (flags & 1 != 0, flags & 2 != 0)
    let vectors = try vectors(data, count)
    try check(byteCount, 4)
    try check(resultFlags, 2)
    let total = try transfer(isPeeking ? Array(vectors.prefix { $0.byteCount == 0 }) + vectors.drop { $0.byteCount == 0 }.prefix(1) : vectors) { piece, done in
      var filled: UInt32 = 0
      repeat {
        do {
          let isDone = !isWaitingForAll && done > 0
          try wait(socket.descriptor, isWriting: false, isNonblocking: isDone || descriptor.flags.contains(.nonblock))
          let received = try memory.withMutableBytes(at: piece.address + filled, byteCount: piece.byteCount - filled) {
            try unsafe $0.withUnsafeMutableBytes { try unsafe Platform.receive(socket.descriptor, $0, isPeeking: isPeeking) }
          }
          if received == 0 { break }
          filled += UInt32(clamping: received)
        } catch let error as WASIErrno {
          // What was received is the guest's.
          if filled == 0 { throw error }
          break
        }
      } while isWaitingForAll && !isPeeking && filled < piece.byteCount
      return Int(filled)
    }
    try store(total, byteCount)
    try store(UInt16(0), resultFlags)
  }

  /// Writes. There are no flags yet.
  func sockSend(_ number: UInt32, _ data: UInt32, _ count: UInt32, _ flags: UInt32, _ byteCount: UInt32) throws {
    let (socket, descriptor) = try stream(number, .fdWrite)
    guard flags == 0 else { throw WASIErrno.notsup }
    let vectors = try vectors(data, count)
    try check(byteCount, 4)
    try store(try send(vectors, to: socket, descriptor.flags), byteCount)
  }

  /// Ends one direction, or both: 1 reading, 2 writing.
  func sockShutdown(_ number: UInt32, _ how: UInt32) throws {
    let (socket, _) = try stream(number, .sockShutdown)
    guard (1...3).contains(how) else { throw WASIErrno.inval }
    try Platform.shutDown(socket.descriptor, isReading: how & 1 != 0, isWriting: how & 2 != 0)
  }

  /// Writes vectors, as much as fits; waits only while nothing was taken.
  func send(_ vectors: [Range], to socket: Socket, _ flags: DescriptorFlags) throws -> UInt32 {
    try transfer(vectors) { piece, _ in
      var sent: UInt32 = 0
      while sent < piece.byteCount {
        do {
          try wait(socket.descriptor, isWriting: true, isNonblocking: flags.contains(.nonblock))
          sent += try memory.withBytes(at: piece.address + sent, byteCount: piece.byteCount - sent) { bytes in
            try unsafe bytes.withUnsafeBytes { unsafe UInt32(clamping: try Platform.send(socket.descriptor, $0)) }
          }
        } catch let error as WASIErrno {
          if sent == 0 { throw error }
          break
        }
      }
      return Int(sent)
    }
  }
}
