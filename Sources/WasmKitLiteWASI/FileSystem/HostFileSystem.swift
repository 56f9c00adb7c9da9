// Directories of the host. Every operation names one entry relative to an open directory and follows no link, so nothing outside can be reached.

import WasmKitLiteSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A directory of the host with everything below it.
///
/// It is opened once, when it is granted; later changes at its path have no effect. The host never follows a symbolic link: a link to a target below the
/// directory works, because it is resolved here step by step, and a link that leads outside does not. Directories of Linux's `proc` file system are never opened.
///
/// There is no limit on the bytes that a guest writes to the disk except the disk's size; ``MemoryFileSystem`` has one.
public final class HostFileSystem: WASIFileSystem {
  private let root: HostDirectory

  /// Opens a directory of the host. The path may contain symbolic links.
  ///
  /// - Throws: ``WASIErrno`` if it cannot be opened.
  public init(_ path: String) throws(WASIErrno) {
    root = try HostDirectory(opened: try Platform.retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens the directory once more, for one guest.
  public func openRoot() throws(WASIErrno) -> any WASIDirectory { try root.reopened() }
}

/// A descriptor of the host, closed with its last owner.
private final class OwnedDescriptor: Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }
  deinit { Platform.close(number) }
}

/// An open directory of the host.
private final class HostDirectory: WASIDirectory {
  private let descriptor: OwnedDescriptor
  private let listing = Lock<Listing?>(nil)

  /// Takes a descriptor over. WHY not every directory: `/proc` has the memory of this very process as a file.
  init(opened number: Int32) throws(WASIErrno) {
    descriptor = OwnedDescriptor(number)
    if Platform.isProcessDirectory(number) { throw .acces }
  }

  private func withName<Result>(_ name: WASIFileName, _ body: (UnsafePointer<CChar>) throws(WASIErrno) -> Result) throws(WASIErrno) -> Result {
    try unsafe Platform.withCString(name.bytes, body)
  }

  /// The same directory, opened once more, with a listing of its own.
  func reopened() throws(WASIErrno) -> HostDirectory {
    try HostDirectory(opened: try Platform.retrying { unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  func openDirectory(_ name: WASIFileName) throws(WASIErrno) -> any WASIDirectory {
    try unsafe withName(name) { path throws(WASIErrno) in
      try HostDirectory(opened: try Platform.retrying { unsafe openat(descriptor.number, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
    }
  }

  func openFile(_ name: WASIFileName, _ options: WASIOpenOptions) throws(WASIErrno) -> any WASIFile {
    // WHY never to wait: a pipe would hold the thread until somebody opens its other end. For files it makes no difference.
    var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    flags |= options.isWriting ? (options.isReading ? O_RDWR : O_WRONLY) : O_RDONLY
    if options.isCreating { flags |= O_CREAT }
    if options.isExclusive { flags |= O_EXCL }
    if options.isTruncating { flags |= O_TRUNC }
    if options.isSynchronous { flags |= O_SYNC }
    let number = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe openat(descriptor.number, path, flags, 0o666) } }
    let file = HostFile(OwnedDescriptor(number))
    if try file.status().type == .directory { throw .isdir }
    return file
  }

  func status(_ name: WASIFileName?) throws(WASIErrno) -> WASIFileStatus {
    var status = stat()
    if let name {
      _ = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe fstatat(descriptor.number, path, &status, AT_SYMLINK_NOFOLLOW) } }
    } else {
      _ = try Platform.retrying { unsafe fstat(descriptor.number, &status) }
    }
    return Platform.fileStatus(status)
  }

  func setTimes(_ name: WASIFileName?, _ times: WASIFileTimes) throws(WASIErrno) {
    // WHY: asked to change nothing, Linux does not look whether the entry is there.
    if times.access == nil && times.modification == nil { _ = try status(name) }
    let pair = Platform.timePair(times)
    if let name {
      _ = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe utimensat(descriptor.number, path, pair, AT_SYMLINK_NOFOLLOW) } }
    } else {
      _ = try Platform.retrying { unsafe futimens(descriptor.number, pair) }
    }
  }

  func readLink(_ name: WASIFileName) throws(WASIErrno) -> [UInt8] {
    var target = [UInt8](repeating: 0, count: 4096)
    let count = try unsafe withName(name) { path throws(WASIErrno) in
      try Platform.retrying { unsafe target.withUnsafeMutableBytes { unsafe readlinkat(descriptor.number, path, $0.bindMemory(to: CChar.self).baseAddress!, $0.count) } }
    }
    guard count < target.count else { throw .nametoolong }
    return Array(target.prefix(count))
  }

  func createDirectory(_ name: WASIFileName) throws(WASIErrno) {
    _ = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe mkdirat(descriptor.number, path, 0o777) } }
  }

  func createSymbolicLink(_ name: WASIFileName, target: [UInt8]) throws(WASIErrno) {
    _ = try unsafe Platform.withCString(target) { target throws(WASIErrno) in
      try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe symlinkat(target, descriptor.number, path) } }
    }
  }

  func link(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? HostDirectory else { throw .xdev }
    _ = try unsafe withName(name) { path throws(WASIErrno) in
      try unsafe withName(newName) { newPath throws(WASIErrno) in
        try Platform.retrying { unsafe linkat(descriptor.number, path, directory.descriptor.number, newPath, 0) }
      }
    }
  }

  func rename(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? HostDirectory else { throw .xdev }
    _ = try unsafe withName(name) { path throws(WASIErrno) in
      try unsafe withName(newName) { newPath throws(WASIErrno) in
        try Platform.retrying { unsafe renameat(descriptor.number, path, directory.descriptor.number, newPath) }
      }
    }
  }

  func removeDirectory(_ name: WASIFileName) throws(WASIErrno) {
    _ = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe unlinkat(descriptor.number, path, Int32(AT_REMOVEDIR)) } }
  }

  func removeFile(_ name: WASIFileName) throws(WASIErrno) {
    _ = try unsafe withName(name) { path throws(WASIErrno) in try Platform.retrying { unsafe unlinkat(descriptor.number, path, 0) } }
  }

  func entries(from position: UInt64) throws(WASIErrno) -> [WASIDirectoryEntry] {
    let result = listing.withLock { listing in
      Result { () throws(WASIErrno) in
        let open: Listing
        if let present = listing, position != 0 {
          open = present
        } else {
          // WHY opened anew: the stream takes its descriptor over, and this directory still needs its own.
          open = try Listing(try Platform.retrying { unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
          listing = open
        }
        let entries = try open.entries(from: position)
        // At its end a listing gives its descriptor and its buffer back.
        if entries.isEmpty { listing = nil }
        return entries
      }
    }
    return try result.get()
  }

  func synchronize() throws(WASIErrno) { _ = try Platform.retrying { fsync(descriptor.number) } }
}

/// A walk through a directory of the host. Used under its directory's lock.
private final class Listing {
  private let stream: DirectoryStream
  /// The position of the entry that comes next.
  private var next: UInt64 = 0
  /// The position of the end, once that was seen.
  private var end = UInt64.max

  init(_ number: Int32) throws(WASIErrno) { stream = try DirectoryStream(number) }

  func entries(from position: UInt64) throws(WASIErrno) -> [WASIDirectoryEntry] {
    if position >= end { return [] }
    if position < next {
      stream.rewind()
      next = 0
    }
    var entries: [WASIDirectoryEntry] = []
    while entries.count < OpenDirectory.batchCount {
      guard let entry = try stream.next(position: next) else {
        end = next
        break
      }
      if next >= position { entries.append(entry) }
      next += 1
    }
    return entries
  }
}

/// An open file of the host.
private final class HostFile: WASIFile {
  private let descriptor: OwnedDescriptor
  private let type: WASIFileType
  let isSeekable: Bool

  init(_ descriptor: OwnedDescriptor) {
    self.descriptor = descriptor
    type = Platform.status(of: descriptor.number)?.type ?? .unknown
    isSeekable = type == .regularFile || type == .blockDevice
  }

  var pollDescriptor: Int32? { isSeekable ? nil : descriptor.number }

  func read(into bytes: UnsafeMutableRawBufferPointer, at position: UInt64) throws(WASIErrno) -> Int {
    guard isSeekable else { return try unsafe Platform.read(descriptor.number, bytes) }
    return try Platform.retrying { unsafe pread(descriptor.number, bytes.baseAddress, bytes.count, off_t(clamping: position)) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at position: UInt64?) throws(WASIErrno) -> Int {
    guard isSeekable else { return try unsafe Platform.write(descriptor.number, bytes, isPipe: true) }
    if let position { return try Platform.retrying { unsafe pwrite(descriptor.number, bytes.baseAddress, bytes.count, off_t(clamping: position)) } }
    // WHY one descriptor for both: whether a guest appends can change while the file is open. The flag makes the system find the end, whoever else writes.
    let flags = try Platform.retrying { fcntl(descriptor.number, F_GETFL) }
    _ = try Platform.retrying { fcntl(descriptor.number, F_SETFL, flags | O_APPEND) }
    defer { _ = fcntl(descriptor.number, F_SETFL, flags) }
    return try unsafe Platform.write(descriptor.number, bytes, isPipe: false)
  }

  func status() throws(WASIErrno) -> WASIFileStatus {
    guard let status = Platform.status(of: descriptor.number) else { throw Platform.lastError }
    return status
  }

  func setTimes(_ times: WASIFileTimes) throws(WASIErrno) {
    let pair = Platform.timePair(times)
    _ = try Platform.retrying { unsafe futimens(descriptor.number, pair) }
  }

  func setSize(_ size: UInt64) throws(WASIErrno) { _ = try Platform.retrying { ftruncate(descriptor.number, off_t(clamping: size)) } }

  func allocate(at position: UInt64, byteCount: UInt64) throws(WASIErrno) {
    try Platform.allocate(descriptor.number, position, byteCount)
  }

  func synchronize(dataOnly: Bool) throws(WASIErrno) { try Platform.synchronize(descriptor.number, dataOnly: dataOnly) }
}
