// What is known about descriptors and files, and what can be changed about it. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#fd_fdstat_get

import WasmKitLiteEngine

extension SystemCall {
  // MARK: Descriptors

  /// Writes what a descriptor is and may do.
  ///
  /// `fdstat`, 24 bytes: | 0 fs_filetype u8 | 2 fs_flags u16 | 8 fs_rights_base u64 | 16 fs_rights_inheriting u64 |
  func fdFdstatGet(_ number: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number)
    try check(result, 24)
    try store(UInt64(try type(of: descriptor).rawValue) | UInt64(descriptor.flags.rawValue) << 16, result)
    try store(descriptor.rights.rawValue, result, 8)
    try store(descriptor.inheriting.rawValue, result, 16)
  }

  private func type(of descriptor: Descriptor) throws(WASIErrno) -> WASIFileType {
    switch descriptor.resource {
    case .stream(let stream): stream.type
    case .file(let file): try file.status().type
    case .directory: .directory
    case .socket: .socketStream
    }
  }

  /// Sets whether writes are appended and whether reads wait. How writes reach the disk is settled when a file is opened.
  func fdFdstatSetFlags(_ number: UInt32, _ value: UInt32) throws {
    let descriptor = try descriptor(number, .fdFdstatSetFlags)
    let flags = DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: value))
    guard value <= UInt32(DescriptorFlags.all.rawValue) else { throw WASIErrno.inval }
    let settled: DescriptorFlags = [.dsync, .rsync, .sync]
    guard flags.intersection(settled) == descriptor.flags.intersection(settled) else { throw WASIErrno.notsup }
    process.descriptors[number]?.flags = flags
  }

  /// Takes rights away; there is no way to get more.
  func fdFdstatSetRights(_ number: UInt32, _ base: UInt64, _ inheriting: UInt64) throws {
    let descriptor = try descriptor(number)
    let (base, inheriting) = (Rights(rawValue: base), Rights(rawValue: inheriting))
    guard base.isSubset(of: descriptor.rights), inheriting.isSubset(of: descriptor.inheriting) else { throw WASIErrno.notcapable }
    process.descriptors[number]?.rights = base
    process.descriptors[number]?.inheriting = inheriting
  }

  // MARK: Files

  /// Writes what a file is.
  func fdFilestatGet(_ number: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number, .fdFilestatGet)
    try check(result, statusByteCount)
    switch descriptor.resource {
    case .stream(let stream): try store(WASIFileStatus(type: stream.type, linkCount: 0), result)
    case .socket: try store(WASIFileStatus(type: .socketStream, linkCount: 0), result)
    case .file(let file): try store(try file.status(), result)
    case .directory(let open): try store(try open.directory.status(nil), result)
    }
  }

  /// The bytes of a `filestat`.
  var statusByteCount: Int {
    switch snapshot {
    case .preview1: 64
    case .unstable: 56
    }
  }

  /// Writes a status.
  ///
  /// `filestat`, 64 bytes:
  ///
  ///     | 0 dev u64 | 8 ino u64 | 16 filetype u8 | 24 nlink u64 | 32 size u64 | 40 atim u64 | 48 mtim u64 | 56 ctim u64 |
  ///
  /// in snapshot 0, 56 bytes:
  ///
  ///     | 0 dev u64 | 8 ino u64 | 16 filetype u8 | 20 nlink u32 | 24 size u64 | 32 atim u64 | 40 mtim u64 | 48 ctim u64 |
  func store(_ status: WASIFileStatus, _ address: UInt32) throws {
    try check(address, statusByteCount)
    let type = UInt64(status.type.rawValue)
    let kind: [UInt64] =
      switch snapshot {
      case .preview1: [type, status.linkCount]
      case .unstable: [type | UInt64(UInt32(clamping: status.linkCount)) << 32]
      }
    let words = [status.device, status.inode] + kind + [status.size, status.accessTime, status.modificationTime, status.changeTime]
    for (index, word) in words.enumerated() { try store(word, address, UInt32(index * 8)) }
  }

  /// Cuts a file, or makes it longer with zeros.
  func fdFilestatSetSize(_ number: UInt32, _ size: UInt64) throws {
    let descriptor = try descriptor(number)
    switch descriptor.resource {
    case .file(let file):
      try Self.require(.fdFilestatSetSize, of: descriptor)
      guard size <= UInt64(Int64.max) else { throw WASIErrno.fbig }
      try file.setSize(size)
    case .directory: throw WASIErrno.isdir
    case .stream, .socket: throw WASIErrno.inval
    }
  }

  /// Sets times of what is open.
  func fdFilestatSetTimes(_ number: UInt32, _ access: UInt64, _ modification: UInt64, _ flags: UInt32) throws {
    let descriptor = try descriptor(number)
    let times = try times(access, modification, flags)
    try Self.require(.fdFilestatSetTimes, of: descriptor)
    switch descriptor.resource {
    case .file(let file): try file.setTimes(times)
    case .directory(let open): try open.directory.setTimes(nil, times)
    case .stream, .socket: throw WASIErrno.inval
    }
  }

  /// The times that flags ask for. To set one to a value and to now at once makes no sense.
  func times(_ access: UInt64, _ modification: UInt64, _ value: UInt32) throws(WASIErrno) -> WASIFileTimes {
    let flags = TimeFlags(rawValue: UInt16(truncatingIfNeeded: value))
    guard value <= UInt32(TimeFlags.all.rawValue), !flags.isSuperset(of: [.atim, .atimNow]), !flags.isSuperset(of: [.mtim, .mtimNow]) else { throw .inval }
    let now = process.clocks.now(.realtime)
    return WASIFileTimes(
      access: flags.contains(.atim) ? access : flags.contains(.atimNow) ? now : nil,
      modification: flags.contains(.mtim) ? modification : flags.contains(.mtimNow) ? now : nil)
  }

  // MARK: Directories that were handed over

  /// Writes what a directory that was handed over is called; other descriptors give `badf`, by which guests know that there are no more.
  ///
  /// `prestat`, 8 bytes: | 0 tag u8: 0, a directory | 4 pr_name_len u32 |
  func fdPrestatGet(_ number: UInt32, _ result: UInt32) throws {
    guard let path = try descriptor(number).preopenPath else { throw WASIErrno.badf }
    try store(UInt64(UInt32(path.count)) << 32, result)
  }

  /// Writes the path of a directory that was handed over, without a zero behind it.
  func fdPrestatDirName(_ number: UInt32, _ buffer: UInt32, _ byteCount: UInt32) throws {
    guard let path = try descriptor(number).preopenPath else { throw WASIErrno.badf }
    try check(buffer, byteCount)
    guard path.count <= byteCount else { throw WASIErrno.nametoolong }
    try write(path, buffer)
  }

  // MARK: Listing

  /// Writes the entries of a directory that follow a cookie, the last of them cut off where the buffer ends; writes how many bytes that took.
  ///
  /// A buffer that is not full means that there are no more. Cookies: 0 is before `.`, 1 before `..`, others are positions of the file system plus 2.
  ///
  /// `dirent`, 24 bytes, then the name: | 0 d_next: the cookie behind it u64 | 8 d_ino u64 | 16 d_namlen u32 | 20 d_type u8 |
  func fdReaddir(_ number: UInt32, _ buffer: UInt32, _ byteCount: UInt32, _ cookie: UInt64, _ result: UInt32) throws {
    let descriptor = try descriptor(number)
    guard case .directory(let open) = descriptor.resource else { throw WASIErrno.badf }
    try Self.require(.fdReaddir, of: descriptor)
    try check(buffer, byteCount)
    try check(result, 4)
    if cookie == 0 { open.listing = nil }
    var used: UInt32 = 0
    var cookie = cookie
    while used < byteCount, let entry = try entry(of: open, cookie) {
      cookie = entry.next &+ 2
      try pay(UInt64(24 + entry.name.count))
      var bytes: [UInt8] = []
      bytes.reserveCapacity(24 + entry.name.count)
      unsafe withUnsafeBytes(of: cookie.littleEndian) { unsafe bytes.append(contentsOf: $0) }
      unsafe withUnsafeBytes(of: entry.inode.littleEndian) { unsafe bytes.append(contentsOf: $0) }
      unsafe withUnsafeBytes(of: (UInt64(UInt32(truncatingIfNeeded: entry.name.count)) | UInt64(entry.type.rawValue) << 32).littleEndian) { unsafe bytes.append(contentsOf: $0) }
      bytes += entry.name
      let piece = bytes.prefix(Int(byteCount - used))
      try write(piece, buffer + used)
      used += UInt32(piece.count)
    }
    try store(used, result)
  }

  /// The entry behind a cookie; nil behind the last.
  private func entry(of open: OpenDirectory, _ cookie: UInt64) throws -> WASIDirectoryEntry? {
    if cookie < 2 {
      // WHY the same number for both: what lies above a directory is none of the guest's business.
      return WASIDirectoryEntry(name: Array((cookie == 0 ? "." : "..").utf8), inode: try open.directory.status(nil).inode, type: .directory, next: cookie &- 1)
    }
    if let entry = open.listed(at: cookie - 2) { return entry }
    try caller.checkDeadline()
    let entries = try open.directory.entries(from: cookie - 2)
    open.listing = (cookie - 2, entries)
    return entries.first
  }
}
