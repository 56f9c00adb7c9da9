// Standard streams: memory, closures and descriptors of the host behind one protocol. A stream has no positions.

import WasmKitLiteSystem

/// Something that is read or written from front to back.
protocol Stream: AnyObject, Sendable {
  var type: WASIFileType { get }
  /// The host's descriptor to wait for before each use; nil if it never has to wait.
  var pollDescriptor: Int32? { get }
  /// Reads what there is; 0 at the end.
  func read(into bytes: UnsafeMutableRawBufferPointer, isFirst: Bool) throws -> Int
  /// Writes some or all.
  func write(_ bytes: UnsafeRawBufferPointer) throws -> Int
  /// How many bytes can be read at once, as far as is known.
  var readableByteCount: UInt64 { get }
}

extension Stream {
  var pollDescriptor: Int32? { nil }
  func read(into bytes: UnsafeMutableRawBufferPointer, isFirst: Bool) throws -> Int { throw WASIErrno.badf }
  func write(_ bytes: UnsafeRawBufferPointer) throws -> Int { throw WASIErrno.badf }
  var readableByteCount: UInt64 { 0 }
}

/// Makes the descriptors 0, 1 and 2.
enum StandardStream {
  static func input(_ input: WASIInput) -> Descriptor {
    let stream: any Stream =
      switch input {
      case .empty: BytesInput([])
      case .bytes(let bytes): BytesInput(bytes)
      case .inherit: HostStream(0)
      case .descriptor(let descriptor): HostStream(descriptor)
      case .closure(let body): ClosureInput(body)
      }
    return Descriptor(resource: .stream(stream), rights: Rights.stream.subtracting(.fdWrite))
  }

  static func output(_ output: WASIOutput, number: Int32) -> Descriptor {
    let stream: any Stream =
      switch output {
      case .discard: DiscardingOutput()
      case .inherit: HostStream(number)
      case .descriptor(let descriptor): HostStream(descriptor)
      case .closure(let body): ClosureOutput(body)
      case .buffer(let buffer): BufferOutput(buffer)
      }
    return Descriptor(resource: .stream(stream), rights: Rights.stream.subtracting(.fdRead))
  }
}

/// Bytes, then the end.
private final class BytesInput: Stream {
  private let bytes: [UInt8]
  private let position = Lock(0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var type: WASIFileType { .unknown }
  var readableByteCount: UInt64 { UInt64(bytes.count - position.withLock { $0 }) }

  func read(into room: UnsafeMutableRawBufferPointer, isFirst: Bool) -> Int {
    position.withLock { position in
      let piece = bytes[position...].prefix(room.count)
      unsafe piece.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
      position += piece.count
      return piece.count
    }
  }
}

/// What a closure gives.
private final class ClosureInput: Stream {
  private let body: @Sendable (Int) throws -> [UInt8]
  init(_ body: @escaping @Sendable (Int) throws -> [UInt8]) { self.body = body }

  var type: WASIFileType { .unknown }
  var readableByteCount: UInt64 { 1 }

  func read(into room: UnsafeMutableRawBufferPointer, isFirst: Bool) throws -> Int {
    // WHY: a closure may wait, so it is asked once for one read, however many vectors that has.
    if !isFirst { return 0 }
    let bytes = try body(min(room.count, 1 << 16)).prefix(room.count)
    unsafe bytes.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
    return bytes.count
  }
}

/// Takes everything and forgets it.
private final class DiscardingOutput: Stream {
  var type: WASIFileType { .unknown }
  func write(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count }
}

/// Gives everything to a closure.
private final class ClosureOutput: Stream {
  private let body: @Sendable ([UInt8]) throws -> Void
  init(_ body: @escaping @Sendable ([UInt8]) throws -> Void) { self.body = body }

  var type: WASIFileType { .unknown }

  func write(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let piece = unsafe rest.prefix(1 << 16)
      try unsafe body([UInt8](piece))
      unsafe rest = unsafe rest.dropFirst(piece.count)
    }
    return bytes.count
  }
}

/// Gives everything to a buffer.
private final class BufferOutput: Stream {
  private let buffer: WASIBuffer
  init(_ buffer: WASIBuffer) { self.buffer = buffer }

  var type: WASIFileType { .unknown }

  func write(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    let count = unsafe buffer.append(bytes)
    if unsafe count == 0 && !bytes.isEmpty { throw WASIErrno.nospc }
    return count
  }
}

/// A descriptor of the host, which stays open.
private final class HostStream: Stream {
  private let descriptor: Int32
  private let isRegularFile: Bool
  let type: WASIFileType

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    let status = Platform.status(of: descriptor)
    isRegularFile = status?.type == .regularFile
    // WHY: a terminal is a character device; guests that see one expect a terminal. A stream without positions is no regular file to them.
    type = Platform.isTerminal(descriptor) ? .characterDevice : .unknown
  }

  var pollDescriptor: Int32? { isRegularFile ? nil : descriptor }
  var readableByteCount: UInt64 { Platform.readableByteCount(descriptor) }

  func read(into bytes: UnsafeMutableRawBufferPointer, isFirst: Bool) throws -> Int { try unsafe Platform.read(descriptor, bytes) }

  func write(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    if isRegularFile { return try unsafe Platform.write(descriptor, bytes, isPipe: false) }
    // WHY: a pipe that is ready takes so many bytes without waiting, and waiting is done where the deadline is looked at.
    return try unsafe Platform.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(Platform.pipeByteCount)), isPipe: true)
  }
}
