// What is done by path. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#path_open

import WasmKitLiteEngine

extension SystemCall {
  // MARK: Where a path starts

  /// The directory of a descriptor, which must have these rights.
  private func directory(_ number: UInt32, _ rights: Rights) throws(WASIErrno) -> (any WASIDirectory, Descriptor) {
    let descriptor = try descriptor(number)
    guard case .directory(let open) = descriptor.resource else { throw .notdir }
    try Self.require(rights, of: descriptor)
    return (open.directory, descriptor)
  }

  /// Whether a link at a path's end is followed. `lookupflags`: 1 symlink_follow.
  private func follows(_ flags: UInt32) throws(WASIErrno) -> Bool {
    guard flags <= 1 else { throw .inval }
    return flags == 1
  }

  /// Whether a path means a directory even where a link stands at its end.
  private static func endsInSlash(_ path: [UInt8]) -> Bool { path.last == UInt8(ascii: "/") }

  /// Walks to an entry that must have a name of its own: the directory that was started from has none to be removed or moved by.
  private func entry(_ path: [UInt8], from directory: any WASIDirectory, followsLast: Bool = false) throws -> (ResolvedPath, WASIFileName) {
    let resolved = try resolve(path, from: directory, followsLast: followsLast)
    guard let name = resolved.name else { throw WASIErrno.inval }
    return (resolved, name)
  }

  /// Fails where a path ends in a slash and its entry is there but is no directory.
  private func checkSlash(_ resolved: ResolvedPath, _ name: WASIFileName, mustBeDirectory: Bool? = nil) throws {
    if mustBeDirectory ?? resolved.mustBeDirectory, try resolved.directory.status(name).type != .directory { throw WASIErrno.notdir }
  }

  // MARK: Open

  /// Opens a file or directory; writes the number of the new descriptor.
  ///
  /// `lookupflags`: 1 symlink_follow; `oflags`: 1 creat, 2 directory, 4 excl, 8 trunc. Rights beyond those that the directory hands on, or that mean nothing for what is opened, are
  /// left out, except to read and to write: to ask for those in vain is an error.
  func pathOpen(
    _ number: UInt32, _ lookup: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ openValue: UInt32, _ base: UInt64, _ inheriting: UInt64,
    _ flagValue: UInt32, _ result: UInt32
  ) throws {
    let (start, parent) = try directory(number, .pathOpen)
    let followsLast = try follows(lookup)
    let open = OpenFlags(rawValue: UInt16(truncatingIfNeeded: openValue)), flags = DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: flagValue))
    guard openValue <= UInt32(OpenFlags.all.rawValue), flagValue <= UInt32(DescriptorFlags.all.rawValue) else { throw WASIErrno.inval }
    try check(result, 4)
    let path = try path(pathAddress, pathByteCount)
    if open.contains(.creat) { try Self.require(.pathCreateFile, of: parent) }
    if open.contains(.trunc) { try Self.require(.pathFilestatSetSize, of: parent) }
    let asked = Rights(rawValue: base)
    let rights = asked.intersection(parent.inheriting)
    guard asked.intersection([.fdRead, .fdWrite]).isSubset(of: rights) else { throw WASIErrno.notcapable }
    guard process.descriptors.hasRoom else { throw WASIErrno.mfile }

    // WHY no link is followed where the file must be new: then any entry of that name is one too many.
    let isExclusive = open.isSuperset(of: [.creat, .excl])
    let resolved = try resolve(path, from: start, followsLast: (followsLast || Self.endsInSlash(path)) && !isExclusive)
    var descriptor: Descriptor
    if open.contains(.directory) || resolved.mustBeDirectory || resolved.name == nil {
      descriptor = try openDirectory(resolved, open, asked)
    } else {
      descriptor = try openFile(resolved, open, rights, flags)
    }
    descriptor.inheriting = Rights(rawValue: inheriting).intersection(parent.inheriting)
    switch descriptor.resource {
    case .directory: descriptor.rights = rights.intersection(.directory)
    case .file(let file): descriptor.rights = rights.intersection(file.isSeekable ? .file : .stream)
    case .stream, .socket: break
    }
    descriptor.flags = flags
    try store(try process.descriptors.insert(descriptor), result)
  }

  private func openDirectory(_ resolved: ResolvedPath, _ open: OpenFlags, _ asked: Rights) throws -> Descriptor {
    if open.contains(.creat) {
      if open.contains(.directory) { throw WASIErrno.inval }
      throw WASIErrno.isdir
    }
    if open.contains(.trunc) || asked.contains(.fdWrite) {
      // WHY a look first: an entry that is there and is no directory, or is not there, has an error of its own.
      if let name = resolved.name { try checkSlash(resolved, name, mustBeDirectory: true) }
      throw WASIErrno.isdir
    }
    guard let name = resolved.name else { return Descriptor(resource: .directory(OpenDirectory(resolved.directory))) }
    do throws(WASIErrno) {
      return Descriptor(resource: .directory(OpenDirectory(try resolved.directory.openDirectory(name))))
    } catch {
      if error == .notdir, try resolved.directory.status(name).type == .symbolicLink { throw WASIErrno.loop }
      throw error
    }
  }

  private func openFile(_ resolved: ResolvedPath, _ open: OpenFlags, _ rights: Rights, _ flags: DescriptorFlags) throws -> Descriptor {
    guard let name = resolved.name else { throw WASIErrno.isdir }
    let options = WASIOpenOptions(
      isReading: rights.contains(.fdRead) || rights.isDisjoint(with: [.fdWrite, .fdAllocate, .fdFilestatSetSize]),
      isWriting: !rights.isDisjoint(with: [.fdWrite, .fdAllocate, .fdFilestatSetSize]) || open.contains(.trunc), isCreating: open.contains(.creat),
      isExclusive: open.contains(.excl), isTruncating: open.contains(.trunc), isSynchronous: !flags.isDisjoint(with: [.dsync, .sync]))
    do throws(WASIErrno) {
      return Descriptor(resource: .file(try resolved.directory.openFile(name, options)))
    } catch {
      // A directory may be opened without saying that it is one, as long as nothing is to be written to it.
      guard error == .isdir, !open.contains(.creat), !open.contains(.trunc), !rights.contains(.fdWrite) else { throw error }
      return Descriptor(resource: .directory(OpenDirectory(try resolved.directory.openDirectory(name))))
    }
  }

  // MARK: Look

  /// Writes what a file is.
  func pathFilestatGet(_ number: UInt32, _ lookup: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ result: UInt32) throws {
    let (start, _) = try directory(number, .pathFilestatGet)
    try check(result, statusByteCount)
    let followsLast = try follows(lookup), path = try path(pathAddress, pathByteCount)
    let resolved = try resolve(path, from: start, followsLast: followsLast || Self.endsInSlash(path))
    let status = try resolved.directory.status(resolved.name)
    if resolved.mustBeDirectory && status.type != .directory { throw WASIErrno.notdir }
    try store(status, result)
  }

  /// Sets times.
  func pathFilestatSetTimes(
    _ number: UInt32, _ lookup: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ access: UInt64, _ modification: UInt64, _ flags: UInt32
  ) throws {
    let (start, _) = try directory(number, .pathFilestatSetTimes)
    let times = try times(access, modification, flags)
    let followsLast = try follows(lookup), path = try path(pathAddress, pathByteCount)
    let resolved = try resolve(path, from: start, followsLast: followsLast || Self.endsInSlash(path))
    if let name = resolved.name { try checkSlash(resolved, name) }
    try resolved.directory.setTimes(resolved.name, times)
  }

  /// Writes the target of a symbolic link, cut off where the buffer ends, without a zero; writes how many bytes that took.
  func pathReadlink(
    _ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ buffer: UInt32, _ byteCount: UInt32, _ result: UInt32
  ) throws {
    let (start, _) = try directory(number, .pathReadlink)
    try check(buffer, byteCount)
    try check(result, 4)
    let path = try path(pathAddress, pathByteCount)
    let (resolved, name) = try entry(path, from: start, followsLast: Self.endsInSlash(path))
    try checkSlash(resolved, name)
    let target = try resolved.directory.readLink(name)
    // WHY: where a link to somewhere outside leads is not the guest's to know.
    if target.first == UInt8(ascii: "/") { throw WASIErrno.perm }
    let piece = target.prefix(Int(byteCount))
    try write(piece, buffer)
    try store(UInt32(piece.count), result)
  }

  // MARK: Make and remove

  /// Makes a directory.
  func pathCreateDirectory(_ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32) throws {
    let (start, _) = try directory(number, .pathCreateDirectory)
    let resolved = try resolve(try path(pathAddress, pathByteCount), from: start, followsLast: false)
    guard let name = resolved.name else { throw WASIErrno.exist }
    try resolved.directory.createDirectory(name)
  }

  /// Removes an empty directory.
  func pathRemoveDirectory(_ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32) throws {
    let (start, _) = try directory(number, .pathRemoveDirectory)
    let (resolved, name) = try entry(try path(pathAddress, pathByteCount), from: start)
    try resolved.directory.removeDirectory(name)
  }

  /// Removes what is no directory.
  func pathUnlinkFile(_ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32) throws {
    let (start, _) = try directory(number, .pathUnlinkFile)
    let resolved = try resolve(try path(pathAddress, pathByteCount), from: start, followsLast: false)
    guard let name = resolved.name else { throw WASIErrno.isdir }
    try checkSlash(resolved, name)
    try resolved.directory.removeFile(name)
  }

  // MARK: Links and moves

  /// Makes a symbolic link. A target that is an absolute path is refused; any other is only looked at when it is followed.
  func pathSymlink(_ targetAddress: UInt32, _ targetByteCount: UInt32, _ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32) throws {
    let (start, _) = try directory(number, .pathSymlink)
    let target = try path(targetAddress, targetByteCount)
    let path = try path(pathAddress, pathByteCount)
    if target.first == UInt8(ascii: "/") { throw WASIErrno.perm }
    if target.isEmpty { throw WASIErrno.noent }
    // Hosts keep a zero behind it.
    if target.count >= Self.pathLimit { throw WASIErrno.nametoolong }
    let (resolved, name) = try newEntry(path, from: start)
    try resolved.directory.createSymbolicLink(name, target: target)
  }

  /// Gives a file another name.
  func pathLink(
    _ number: UInt32, _ lookup: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ newNumber: UInt32, _ newAddress: UInt32, _ newByteCount: UInt32
  ) throws {
    let (start, parent) = try directory(number, .pathLinkSource)
    let (newStart, newParent) = try directory(newNumber, .pathLinkTarget)
    try checkHandover(parent, newParent)
    let (path, newPath) = (try path(pathAddress, pathByteCount), try path(newAddress, newByteCount))
    let (resolved, name) = try entry(path, from: start, followsLast: try follows(lookup))
    try checkSlash(resolved, name)
    let (newResolved, newName) = try newEntry(newPath, from: newStart)
    if try resolved.directory.status(name).type == .directory { throw WASIErrno.perm }
    try resolved.directory.link(name, to: newResolved.directory, newName)
  }

  /// Moves a file or directory.
  func pathRename(
    _ number: UInt32, _ pathAddress: UInt32, _ pathByteCount: UInt32, _ newNumber: UInt32, _ newAddress: UInt32, _ newByteCount: UInt32
  ) throws {
    let (start, parent) = try directory(number, .pathRenameSource)
    let (newStart, newParent) = try directory(newNumber, .pathRenameTarget)
    try checkHandover(parent, newParent)
    let (path, newPath) = (try path(pathAddress, pathByteCount), try path(newAddress, newByteCount))
    let (resolved, name) = try entry(path, from: start)
    let (newResolved, newName) = try entry(newPath, from: newStart)
    try checkSlash(resolved, name)
    if newResolved.mustBeDirectory, try resolved.directory.status(name).type != .directory { throw WASIErrno.notdir }
    try resolved.directory.rename(name, to: newResolved.directory, newName)
  }

  /// Walks to an entry that is to be made and is no directory, so that a slash at the end is an error whatever is there.
  private func newEntry(_ path: [UInt8], from directory: any WASIDirectory) throws -> (ResolvedPath, WASIFileName) {
    let resolved = try resolve(path, from: directory, followsLast: false)
    guard let name = resolved.name else { throw WASIErrno.exist }
    if resolved.mustBeDirectory { throw try resolved.directory.status(name).type == .directory ? WASIErrno.exist : WASIErrno.notdir }
    return (resolved, name)
  }

  /// Fails where a file would get rights by coming under another directory that it does not have where it is.
  private func checkHandover(_ parent: Descriptor, _ newParent: Descriptor) throws(WASIErrno) {
    guard newParent.inheriting.intersection([.fdRead, .fdWrite]).isSubset(of: parent.inheriting) else { throw .notcapable }
  }
}
