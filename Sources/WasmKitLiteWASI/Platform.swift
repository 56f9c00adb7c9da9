// The one place that knows which C library there is, what it calls things, and how a lock is made.

#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
  @unsafe @preconcurrency import Darwin
  import os
#endif
#if !canImport(Darwin)
  import Synchronization
#endif

/// A door that lets one in and sends all others away.
final class Gate: Sendable {
  #if canImport(Darwin)
    private let isTaken = OSAllocatedUnfairLock(initialState: false)
    /// Goes in; false if somebody is inside.
    func enter() -> Bool {
      isTaken.withLock { isTaken in
        defer { isTaken = true }
        return !isTaken
      }
    }
    /// Goes out.
    func leave() { isTaken.withLock { $0 = false } }
  #else
    private let isTaken = Atomic<Bool>(false)
    /// Goes in; false if somebody is inside.
    func enter() -> Bool { !isTaken.exchange(true, ordering: .acquiring) }
    /// Goes out.
    func leave() { isTaken.store(false, ordering: .releasing) }
  #endif
}

/// Calls of the operating system in Swift's types. Every failure is thrown as what a guest understands.
enum Platform {
  // MARK: Errors

  /// The error of the last call on this thread.
  static var lastError: WASIErrno { guestError(errno) }

  /// Does a call again as long as a signal interrupts it.
  static func retrying<Number: SignedInteger>(_ call: () -> Number) throws(WASIErrno) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw lastError }
    }
  }

  /// The host's error number as preview 1's.
  private static func guestError(_ code: Int32) -> WASIErrno {
    switch code {
    case E2BIG: .tooBig
    case EACCES: .acces
    case EADDRINUSE: .addrinuse
    case EADDRNOTAVAIL: .addrnotavail
    case EAFNOSUPPORT: .afnosupport
    case EAGAIN: .again
    case EALREADY: .already
    case EBADF: .badf
    case EBUSY: .busy
    case ECANCELED: .canceled
    case ECONNABORTED: .connaborted
    case ECONNREFUSED: .connrefused
    case ECONNRESET: .connreset
    case EDEADLK: .deadlk
    case EDQUOT: .dquot
    case EEXIST: .exist
    case EFAULT: .fault
    case EFBIG: .fbig
    case EHOSTUNREACH: .hostunreach
    case EILSEQ: .ilseq
    case EINPROGRESS: .inprogress
    case EINTR: .intr
    case EINVAL: .inval
    case EISCONN: .isconn
    case EISDIR: .isdir
    case ELOOP: .loop
    case EMFILE: .mfile
    case EMLINK: .mlink
    case EMSGSIZE: .msgsize
    case ENAMETOOLONG: .nametoolong
    case ENETDOWN: .netdown
    case ENETUNREACH: .netunreach
    case ENFILE: .nfile
    case ENOBUFS: .nobufs
    case ENODEV: .nodev
    case ENOENT: .noent
    case ENOLCK: .nolck
    case ENOMEM: .nomem
    case ENOSPC: .nospc
    case ENOSYS: .nosys
    case ENOTCONN: .notconn
    case ENOTDIR: .notdir
    case ENOTEMPTY: .notempty
    case ENOTSOCK: .notsock
    case ENOTSUP, EOPNOTSUPP: .notsup
    case ENOTTY: .notty
    case ENXIO: .nxio
    case EOVERFLOW: .overflow
    case EPERM: .perm
    case EPIPE: .pipe
    case EPROTO: .proto
    case ERANGE: .range
    case EROFS: .rofs
    case ESPIPE: .spipe
    case ESRCH: .srch
    case ESTALE: .stale
    case ETIMEDOUT: .timedout
    case ETXTBSY: .txtbsy
    case EXDEV: .xdev
    default: .io
    }
  }

  // MARK: Time and chance

  /// Nanoseconds of a clock of preview 1: 0 realtime, 1 monotonic, 2 and 3 CPU time.
  static func time(_ clock: WASIClockID) -> UInt64 {
    var time = timespec()
    return unsafe clock_gettime(hostClock(clock), &time) == 0 ? nanoseconds(time) : 0
  }

  /// The resolution of a clock in nanoseconds, at least 1.
  static func resolution(_ clock: WASIClockID) -> UInt64 {
    var time = timespec()
    return unsafe clock_getres(hostClock(clock), &time) == 0 ? max(1, nanoseconds(time)) : 1
  }

  private static func hostClock(_ clock: WASIClockID) -> clockid_t {
    switch clock {
    case .realtime: CLOCK_REALTIME
    // WHY: the host's CPU time is not the guest's; see WASIClock.system.
    case .monotonic, .processCPUTime, .threadCPUTime: CLOCK_MONOTONIC
    }
  }

  /// Nanoseconds, 0 before 1970.
  static func nanoseconds(_ time: timespec) -> UInt64 {
    let (product, overflow) = UInt64(clamping: time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max : product &+ UInt64(clamping: time.tv_nsec)
  }

  /// Fills bytes with random ones.
  static func fillRandom(_ bytes: UnsafeMutableRawBufferPointer) throws(WASIErrno) {
    #if canImport(Musl)
      // WHY: the module map of Musl hides `getentropy`.
      var generator = SystemRandomNumberGenerator()
      for index in bytes.indices { bytes[index] = generator.next() }
    #else
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let piece = unsafe UnsafeMutableRawBufferPointer(rebasing: rest.prefix(256))
        if let base = piece.baseAddress, unsafe getentropy(base, piece.count) != 0 { throw lastError }
        unsafe rest = unsafe rest.dropFirst(piece.count)
      }
    #endif
  }

  /// Lets another thread run.
  static func yield() { _ = sched_yield() }

  // MARK: Waiting

  /// A host descriptor that something waits for.
  struct Wait {
    let descriptor: Int32
    let isWriting: Bool
    /// Whether it can be used now, be it only to learn of an error.
    var isReady = false
    /// Whether the other side has closed.
    var isHungUp = false
    /// Whether it is no open descriptor.
    var isInvalid = false
  }

  /// Waits until one of the descriptors is ready or so many milliseconds have passed; one call of the system. A signal ends it early.
  static func wait(_ waits: inout [Wait], milliseconds: Int32) throws(WASIErrno) {
    var items = waits.map { pollfd(fd: $0.descriptor, events: Int16($0.isWriting ? POLLOUT : POLLIN), revents: 0) }
    let count = unsafe poll(&items, nfds_t(items.count), milliseconds)
    if count < 0 && errno != EINTR && errno != EAGAIN { throw lastError }
    for index in waits.indices {
      let events = Int32(items[index].revents)
      waits[index].isReady = count > 0 && events != 0
      waits[index].isHungUp = events & Int32(POLLHUP) != 0
      // WHY negative numbers too: the system passes over them in silence.
      waits[index].isInvalid = events & Int32(POLLNVAL) != 0 || waits[index].descriptor < 0
    }
  }

  /// The bytes that can be read at once, as far as the system tells.
  static func readableByteCount(_ descriptor: Int32) -> UInt64 {
    #if canImport(Darwin)
      let request: UInt = 0x4004_667F  // FIONREAD, a macro that Swift does not see here.
    #else
      let request = UInt(FIONREAD)
    #endif
    var count: Int32 = 0
    return unsafe ioctl(descriptor, request, &count) == 0 ? UInt64(clamping: count) : 0
  }

  // MARK: Streams

  /// Reads what there is.
  static func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) throws(WASIErrno) -> Int {
    #if canImport(Glibc)
      try retrying { unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count) }
    #elseif canImport(Musl)
      try retrying { Musl.read(descriptor, bytes.baseAddress, bytes.count) }
    #else
      try retrying { Darwin.read(descriptor, bytes.baseAddress, bytes.count) }
    #endif
  }

  /// Writes; a pipe that nobody reads any more is an error and no signal.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, isPipe: Bool) throws(WASIErrno) -> Int {
    func write() throws(WASIErrno) -> Int {
      #if canImport(Glibc)
        try retrying { unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      #elseif canImport(Musl)
        try retrying { Musl.write(descriptor, bytes.baseAddress, bytes.count) }
      #else
        try retrying { Darwin.write(descriptor, bytes.baseAddress, bytes.count) }
      #endif
    }
    if !isPipe { return try write() }
    var pipeSignal = sigset_t(), before = sigset_t(), pending = sigset_t()
    unsafe sigemptyset(&pipeSignal)
    unsafe sigaddset(&pipeSignal, SIGPIPE)
    // WHY: the signal would end the whole process. It is held back on this thread, and taken away if this write raised it.
    unsafe sigpending(&pending)
    let wasPending = unsafe sigismember(&pending, SIGPIPE) == 1
    unsafe pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    do throws(WASIErrno) {
      return try write()
    } catch {
      if error == .pipe && !wasPending {
        var signal: Int32 = 0
        unsafe sigwait(&pipeSignal, &signal)
      }
      throw error
    }
  }

  /// What an open descriptor is; nil if it is not open.
  static func status(of descriptor: Int32) -> WASIFileStatus? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? fileStatus(status) : nil
  }

  /// Whether a person may sit at the other end.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How much a pipe takes without waiting once it is ready to be written.
  static var pipeByteCount: Int {
    #if canImport(Darwin)
      512
    #else
      4096
    #endif
  }

  /// Does nothing for a while; a signal ends it early.
  static func sleep(nanoseconds: UInt64) {
    var time = timespec(tv_sec: .init(clamping: nanoseconds / 1_000_000_000), tv_nsec: .init(clamping: nanoseconds % 1_000_000_000))
    unsafe nanosleep(&time, nil)
  }

  static func fileStatus(_ status: stat) -> WASIFileStatus {
    let type: WASIFileType
    switch status.st_mode & S_IFMT {
    case S_IFDIR: type = .directory
    case S_IFREG: type = .regularFile
    case S_IFLNK: type = .symbolicLink
    case S_IFCHR: type = .characterDevice
    case S_IFBLK: type = .blockDevice
    case S_IFSOCK: type = .socketStream
    default: type = .unknown
    }
    #if canImport(Darwin)
      let (access, modification, change) = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
    #else
      let (access, modification, change) = (status.st_atim, status.st_mtim, status.st_ctim)
    #endif
    return WASIFileStatus(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino), type: type,
      linkCount: UInt64(truncatingIfNeeded: status.st_nlink), size: UInt64(clamping: status.st_size), accessTime: nanoseconds(access),
      modificationTime: nanoseconds(modification), changeTime: nanoseconds(change))
  }

  // MARK: Sockets

  /// Takes a connection that waits; ``WASIErrno/again`` if there is none.
  static func accept(_ descriptor: Int32) throws(WASIErrno) -> Int32 {
    // WHY: another process may have taken the connection since it was waited for, and then this call would have no end.
    let flags = try retrying { fcntl(descriptor, F_GETFL) }
    if flags & O_NONBLOCK == 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
    defer { if flags & O_NONBLOCK == 0 { _ = fcntl(descriptor, F_SETFL, flags) } }
    #if canImport(Glibc)
      let connection = try retrying { Glibc.accept(descriptor, nil, nil) }
    #elseif canImport(Musl)
      let connection = try retrying { Musl.accept(descriptor, nil, nil) }
    #else
      let connection = try retrying { Darwin.accept(descriptor, nil, nil) }
      var isOn: Int32 = 1
      setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    return connection
  }

  /// Reads what has arrived, without waiting.
  static func receive(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, isPeeking: Bool) throws(WASIErrno) -> Int {
    try retrying { unsafe recv(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT) | (isPeeking ? Int32(MSG_PEEK) : 0)) }
  }

  /// Writes what fits, without waiting and without a signal.
  static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(WASIErrno) -> Int {
    #if canImport(Glibc)
      try retrying { unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)) }
    #elseif canImport(Musl)
      try retrying { Musl.send(descriptor, bytes.baseAddress, bytes.count, MSG_DONTWAIT | MSG_NOSIGNAL) }
    #else
      try retrying { Darwin.send(descriptor, bytes.baseAddress, bytes.count, MSG_DONTWAIT) }
    #endif
  }

  /// Ends directions of a connection.
  static func shutDown(_ descriptor: Int32, isReading: Bool, isWriting: Bool) throws(WASIErrno) {
    #if canImport(Glibc)
      let (read, write, both) = (Int32(SHUT_RD), Int32(SHUT_WR), Int32(SHUT_RDWR))
    #else
      let (read, write, both) = (SHUT_RD, SHUT_WR, SHUT_RDWR)
    #endif
    _ = try retrying { shutdown(descriptor, isReading && isWriting ? both : isReading ? read : write) }
  }

  /// Closes; there is nothing to be done about an error.
  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  // MARK: Files

  /// Whether a directory shows the host's processes. Through it their memory could be written, this one's too.
  static func isProcessDirectory(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      return false
    #else
      // WHY not `statfs`: the C library's module does not show it. Such directories have no device behind them and no size; the rest is known from the list of mounts.
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0, status.st_size == 0, status.st_blocks == 0 else { return false }
      let device = UInt64(truncatingIfNeeded: status.st_dev)
      let (major, minor) = ((device >> 8) & 0xFFF | (device >> 32) & ~0xFFF, device & 0xFF | (device >> 12) & 0xFFFF_FF00)
      // A line: number, parent, major:minor, root, mount point, options …, "-", type, source, options.
      return mounts.split(separator: UInt8(ascii: "\n")).contains { line in
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count > 3, let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < fields.count else { return false }
        return fields[2].elementsEqual("\(major):\(minor)".utf8) && fields[dash + 1].elementsEqual("proc".utf8)
      }
    #endif
  }

  #if !canImport(Darwin)
    /// The list of what is mounted, 1 MiB of it at most; empty where it cannot be read.
    private static var mounts: [UInt8] {
      guard let descriptor = try? retrying({ unsafe open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC) }) else { return [] }
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var room = [UInt8](repeating: 0, count: 1 << 14)
      while bytes.count < 1 << 20, let count = try? unsafe room.withUnsafeMutableBytes({ try unsafe read(descriptor, $0) }), count > 0 { bytes += room.prefix(count) }
      return bytes
    }
  #endif

  /// Bytes with a zero behind them; there must be none among them.
  static func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) throws(WASIErrno) -> Result) throws(WASIErrno) -> Result {
    if bytes.contains(0) { throw .inval }
    let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
    do {
      return try unsafe terminated.withUnsafeBufferPointer { try unsafe body($0.baseAddress!) }
    } catch let error as WASIErrno {
      throw error
    } catch {
      throw .io
    }
  }

  /// The access and the modification time as the system sets them; one that is to stay is marked.
  static func timePair(_ times: WASIFileTimes) -> [timespec] {
    func time(_ nanoseconds: UInt64?) -> timespec {
      guard let nanoseconds else { return timespec(tv_sec: 0, tv_nsec: omitTime) }
      return timespec(tv_sec: .init(clamping: nanoseconds / 1_000_000_000), tv_nsec: .init(clamping: nanoseconds % 1_000_000_000))
    }
    return [time(times.access), time(times.modification)]
  }

  /// `UTIME_OMIT`, a macro that Swift does not see everywhere.
  private static var omitTime: Int {
    #if canImport(Darwin)
      -2
    #else
      (1 << 30) - 2
    #endif
  }

  /// The most bytes for which room is made on the disk at once.
  private static let allocationLimit: UInt64 = 16 << 20

  /// Makes room on the disk for a range of a file. For a long one, and on Darwin, it is only looked that there is so much, and the file gets its size.
  static func allocate(_ descriptor: Int32, _ position: UInt64, _ byteCount: UInt64) throws(WASIErrno) {
    #if !canImport(Darwin)
      // WHY not for any length: where a file system cannot do it, the C library writes every block, and that has no end for a guest's numbers.
      if byteCount <= allocationLimit {
        while true {
          let code = posix_fallocate(descriptor, off_t(clamping: position), off_t(clamping: byteCount))
          if code == 0 { return }
          if code != EINTR { throw guestError(code) }
        }
      }
    #endif
    var volume = statvfs()
    _ = try retrying { unsafe fstatvfs(descriptor, &volume) }
    let (left, overflow) = UInt64(volume.f_bavail).multipliedReportingOverflow(by: UInt64(volume.f_frsize))
    guard overflow || byteCount <= left else { throw .nospc }
    var status = stat()
    _ = try retrying { unsafe fstat(descriptor, &status) }
    let end = off_t(clamping: position &+ byteCount)
    if end > status.st_size { _ = try retrying { ftruncate(descriptor, end) } }
  }

  /// Waits until a file is on the disk.
  static func synchronize(_ descriptor: Int32, dataOnly: Bool) throws(WASIErrno) {
    #if canImport(Darwin)
      _ = try retrying { fsync(descriptor) }
    #else
      _ = try retrying { dataOnly ? fdatasync(descriptor) : fsync(descriptor) }
    #endif
  }
}

/// The entries of a directory of the host, one after the other.
@safe final class DirectoryStream {
  #if canImport(Darwin)
    private let stream: UnsafeMutablePointer<DIR>
  #else
    private let stream: OpaquePointer
  #endif

  /// Takes a descriptor over.
  init(_ descriptor: Int32) throws(WASIErrno) {
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = Platform.lastError
      Platform.close(descriptor)
      throw error
    }
    unsafe self.stream = unsafe stream
  }

  deinit { unsafe closedir(stream) }

  /// Goes back to the beginning, and sees the directory as it is now.
  func rewind() { unsafe rewinddir(stream) }

  /// The next entry that is not `.` or `..`, which lies at a position; nil at the end.
  func next(position: UInt64) throws(WASIErrno) -> WASIDirectoryEntry? {
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw Platform.lastError }
        return nil
      }
      // SAFETY: the entry is valid until the next call, and its name ends with a zero.
      let name = unsafe UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!).assumingMemoryBound(to: UInt8.self)
      let bytes = unsafe [UInt8](UnsafeBufferPointer(start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      let type: WASIFileType =
        switch unsafe Int32(entry.pointee.d_type) {
        case Int32(DT_DIR): .directory
        case Int32(DT_REG): .regularFile
        case Int32(DT_LNK): .symbolicLink
        case Int32(DT_CHR): .characterDevice
        case Int32(DT_BLK): .blockDevice
        case Int32(DT_SOCK): .socketStream
        default: .unknown
        }
      return unsafe WASIDirectoryEntry(name: bytes, inode: UInt64(truncatingIfNeeded: entry.pointee.d_ino), type: type, next: position + 1)
    }
  }
}
