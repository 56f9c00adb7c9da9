// The three things that plugins need of the operating system. WHY not Foundation: it would be the only use of it, and its readers know no limit on the way.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// The operating system.
enum System {
  /// The bytes of a file, whose size is tested before it is read; what grows meanwhile, or has no size, is read no further than the limit.
  static func contents(of path: String, limit: Int) throws(PluginError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadableFile(path: path, reason: reason()) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadableFile(path: path, reason: reason()) }
    let size = Int(status.st_size)
    if size > limit { throw .fileTooLarge(path: path, byteCount: UInt64(size), limit: UInt64(max(0, limit))) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, size))
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadableFile(path: path, reason: reason()) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit { throw .fileTooLarge(path: path, byteCount: UInt64(bytes.count), limit: UInt64(max(0, limit))) }
    }
  }

  /// The place of a byte in a range of a buffer.
  static func firstIndex(of byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    // SAFETY: the slice is checked against the buffer; the result points into it.
    let room = unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[range]))
    guard let start = room.baseAddress, let found = unsafe memchr(start, Int32(byte), room.count) else { return nil }
    return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
  }

  /// How many processors can work at once.
  static let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }

  /// The time since 1970 in milliseconds.
  static func milliseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000
  }

  /// Writes a line to standard error, in one piece as far as the system takes it so; what cannot be written is lost.
  static func report(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      start += count
    }
  }
}
