// The operating system as the command line uses it; the only file that knows which C library is there.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A failed call to the operating system.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32
  /// As the system words it.
  var description: String { unsafe String(cString: strerror(code)) }
  /// Whether the other end of a pipe is gone.
  var isBrokenPipe: Bool { code == EPIPE }
  /// Whether there is nothing of that name.
  var isMissing: Bool { code == ENOENT }
  /// Whether something of that name is already there.
  var isExisting: Bool { code == EEXIST }
}

/// An open file that closes itself.
struct FileDescriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  /// Opens a file to read.
  init(reading path: String) throws(SystemError) {
    number = try System.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    isOwned = true
  }

  /// Opens a file to write, without what it held before.
  init(writing path: String) throws(SystemError) {
    number = try System.retrying { unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    isOwned = true
  }

  /// A file that somebody else closes, later than this one is used.
  init(borrowing number: Int32) {
    self.number = number
    isOwned = false
  }
  deinit { if isOwned { close(number) } }

  /// The file that an operand names; `-` is standard input.
  static func operand(_ path: String) throws(SystemError) -> FileDescriptor {
    if path == "-" { return FileDescriptor(borrowing: 0) }
    return try FileDescriptor(reading: path)
  }

  /// The size of a regular file; `nil` for pipes, terminals and other devices.
  func regularFileByteCount() throws(SystemError) -> UInt64? {
    var status = stat()
    _ = try System.retrying { unsafe fstat(number, &status) }
    return status.st_mode & S_IFMT == S_IFREG ? UInt64(max(0, status.st_size)) : nil
  }

  /// Which file it is, and how many bytes it has.
  func status() throws(SystemError) -> (identity: FileIdentity, byteCount: UInt64) {
    var status = stat()
    _ = try System.retrying { unsafe fstat(number, &status) }
    return (FileIdentity(status), UInt64(max(0, status.st_size)))
  }

  /// Whether a read would not have to wait.
  var isReadyToRead: Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }

  /// Waits until there is something to read, or the end of it, or the reader of standard output is gone.
  ///
  /// - Throws: ``Interruption`` where a signal asks for the end of the program; ``OutputClosed``.
  func waitForInput() throws {
    while true {
      try Interruption.check()
      var requests = [pollfd(fd: number, events: Int16(POLLIN), revents: 0), pollfd(fd: 1, events: 0, revents: 0)]
      // WHY not for ever: a signal between the check and here would go by unseen.
      let count = unsafe poll(&requests, 2, 200)
      // Nothing else was asked for: an error, a hang-up, or no such descriptor.
      if requests[1].revents != 0 { throw OutputClosed() }
      // What cannot be polled is found out by reading it.
      if requests[0].revents != 0 || count < 0 && errno != EINTR { return }
    }
  }

  /// Reads what is at a place of the file into a range of a buffer.
  ///
  /// - Returns: how many bytes; zero at the end.
  func read(at byteOffset: UInt64, into buffer: inout [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    try System.retrying {
      unsafe buffer.withUnsafeMutableBytes { bytes in
        // SAFETY: the slice is checked against the array, which stays where it is for the closure.
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
        return unsafe pread(number, room.baseAddress, room.count, off_t(byteOffset))
      }
    }
  }

  /// Reads what is there into a range of a buffer.
  ///
  /// - Returns: how many bytes; zero at the end.
  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    try System.retrying {
      unsafe buffer.withUnsafeMutableBytes { bytes in
        // SAFETY: the slice is checked against the array, which stays where it is for the closure.
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
        return unsafe System.read(number, room.baseAddress, room.count)
      }
    }
  }
}

/// Which file it is, whatever its name.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// The regular file that has this name now; nil where it is something else.
  ///
  /// - Throws: where there is nothing of this name that can be seen.
  init?(ofRegularFile path: String) throws(SystemError) {
    var status = stat()
    _ = try System.retrying { unsafe stat(path, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }
}

enum System {
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Ends the program; what is buffered must have been flushed.
  static func exit(_ code: ExitCode) -> Never { leave(code.number) }

  /// Makes a folder, which must not be there yet.
  static func makeFolder(_ path: String) throws(SystemError) { _ = try retrying { unsafe mkdir(path, 0o777) } }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
    var status = stat()
    return unsafe (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything of this name.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// When a file was written last, in nanoseconds since 1970; nil for what is no regular file.
  static func modificationTime(ofRegularFile path: String) -> Int64? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// A variable of this program's environment.
  static func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// Whether a path leads to something that is neither file nor folder: a pipe, which might be waited for without end.
  static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The names of what is in a folder, in no order, without `.` and `..`.
  static func names(inFolder path: String) throws(SystemError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemError(code: errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      // SAFETY: the system ends the name with a zero inside the entry, which stays until the next call.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The path of a file without links, `.` and `..`; it must be there.
  static func canonicalPath(_ path: String) throws(SystemError) -> String {
    guard let canonical = unsafe realpath(path, nil) else { throw SystemError(code: errno) }
    defer { unsafe free(canonical) }
    // SAFETY: the system gives a string that ends with a zero, ours to free.
    return unsafe String(cString: canonical)
  }

  /// Writes all bytes; one call for all of them unless the receiver takes fewer.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      do throws(SystemError) {
        done += try retrying {
          unsafe bytes.withUnsafeBytes { bytes in
            // SAFETY: the slice is checked against the array, which stays where it is for the closure.
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
            return unsafe write(descriptor, rest.baseAddress, rest.count)
          }
        }
      } catch {
        guard error.code == EAGAIN else { throw error }
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      }
    }
  }

  /// Waits, unless a signal or the end of standard output's reader comes first.
  ///
  /// - Throws: ``Interruption`` where a signal asks for the end of the program; ``OutputClosed``.
  static func pause(milliseconds: Int32) throws {
    try Interruption.check()
    var request = pollfd(fd: 1, events: 0, revents: 0)
    _ = unsafe poll(&request, 1, milliseconds)
    try Interruption.check()
    // Nothing else was asked for: an error, a hang-up, or no such descriptor.
    if request.revents != 0 { throw OutputClosed() }
  }

  // MARK: Time

  /// The seconds from 1970 to the midnight that a day begins with, in UTC; nil for a day that its month does not have.
  static func secondsSince1970(year: Int, month: Int, day: Int) -> Int? {
    var parts = unsafe tm()
    unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
    let seconds = unsafe Int(timegm(&parts))
    // The day after the month's last is given as the first of the next one.
    return unsafe parts.tm_mday == Int32(day) ? seconds : nil
  }

  /// The time since 1970 in seconds.
  static func secondsSince1970() -> Int64 { Int64(time(nil)) }

  /// How far this machine's zone is east of UTC at a time since 1970, in seconds.
  static func localZoneOffset(atInstant seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&time, &parts)
    return unsafe Int(parts.tm_gmtoff)
  }

  /// The time since 1970 at which this machine's clock shows a time, told as if that were UTC.
  static func instant(ofLocalTime seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = unsafe tm()
    unsafe gmtime_r(&time, &parts)
    // The zone's rules say whether it is summer.
    unsafe parts.tm_isdst = -1
    return unsafe Int(mktime(&parts))
  }

  /// The place of a byte in a range of a buffer.
  static func firstIndex(of byte: UInt8, in buffer: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe buffer.withUnsafeBytes { bytes in
      // WHY: memchr looks at 16 bytes or more at once; every byte of every log goes through here.
      // SAFETY: the slice is checked against the array; the pointer that comes back lies inside it.
      let room = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let start = room.baseAddress, let found = unsafe memchr(start, Int32(byte), room.count) else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// Copies a range of a buffer to its start. WHY: a slice assigned to its own array would copy all of it.
  static func moveToFront(of buffer: inout [UInt8], _ range: Range<Int>) {
    unsafe buffer.withUnsafeMutableBytes { bytes in
      // SAFETY: the slice is checked against the array and no longer than it; memmove allows the two to overlap.
      let source = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      if let from = source.baseAddress, let to = bytes.baseAddress { unsafe memmove(to, from, source.count) }
    }
  }

  /// Calls again for as long as signals interrupt.
  fileprivate static func retrying<Result: FixedWidthInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemError(code: code) }
    }
  }

  // The C functions, where a name of our own hides them.
  #if canImport(Glibc)
    fileprivate static func read(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int { unsafe Glibc.read(number, bytes, count) }
    private static func leave(_ code: Int32) -> Never { Glibc.exit(code) }
  #elseif canImport(Musl)
    fileprivate static func read(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int { Musl.read(number, bytes, count) }
    private static func leave(_ code: Int32) -> Never { Musl.exit(code) }
  #elseif canImport(Darwin)
    fileprivate static func read(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int { Darwin.read(number, bytes, count) }
    private static func leave(_ code: Int32) -> Never { Darwin.exit(code) }
  #endif
}
