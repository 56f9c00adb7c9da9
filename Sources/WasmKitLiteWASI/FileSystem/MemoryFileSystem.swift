// Files that live in the host's memory: the tree as the host and guests see it. Nodes are in MemoryStorage.swift, the bytes of files in MemoryContents.swift.

/// A tree of files in memory, empty at first, with a limit on the data that guests can put into it.
///
/// All instances that have access to it see the same files. It is released with its last user.
public final class MemoryFileSystem: WASIFileSystem {
  /// The most bytes of the host's memory that the tree may take; more gives ``WASIErrno/nospc``.
  ///
  /// All items that guests can create count: 1,024 bytes for a file, directory or link, 256 and the name's length for each name, the target of a link, and the contents of files in
  /// blocks of 16 KiB. A file of less than one block takes 256 bytes or the next power of two. Parts of a file that were never written, however long, take nothing. A file that is
  /// removed while it is open counts until it is closed.
  public let byteLimit: Int
  /// The most files, directories and links; more gives ``WASIErrno/nospc``.
  public let entryLimit: Int
  private let storage: Storage

  /// Makes an empty tree.
  ///
  /// - Parameters:
  ///   - byteLimit: The most bytes of the host's memory that the tree may take, everything counted; see ``byteLimit``.
  ///   - entryLimit: The most files, directories and links.
  ///   - nanosecondsSince1970: The time of every change, for reproducible runs; nil is the host's clock.
  public init(byteLimit: Int = 64 << 20, entryLimit: Int = 10_000, nanosecondsSince1970: UInt64? = nil) {
    self.byteLimit = byteLimit
    self.entryLimit = entryLimit
    storage = Storage(byteLimit: byteLimit, entryLimit: entryLimit, fixedTime: nanosecondsSince1970)
  }

  /// The bytes that the tree takes now, as ``byteLimit`` counts them.
  public var byteCount: Int { byteLimit - storage.budget.left }

  /// Opens the top of the tree.
  public func openRoot() throws(WASIErrno) -> any WASIDirectory { unsafe MemoryDirectory(storage, storage.root) }

  /// Writes a file, replacing an existing one; missing directories of the path are made.
  ///
  /// - Throws: ``WASIErrno`` if the path is invalid, names a directory or leads through a file, or if the limit is reached.
  public func write(_ bytes: [UInt8], to path: String) throws(WASIErrno) {
    let (directory, name) = try walk(path, isCreating: true)
    let file = try directory.openFile(name, WASIOpenOptions(isWriting: true, isCreating: true, isTruncating: true))
    var position = 0
    while position < bytes.count {
      do {
        unsafe position += try bytes[position...].withUnsafeBytes { try unsafe file.write($0, at: UInt64(position)) }
      } catch {
        throw error as? WASIErrno ?? .io
      }
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``WASIErrno`` if there is no such file; ``WASIErrno/fbig`` if it is longer than ``byteLimit``, which is possible only for a file with parts that were never written.
  public func read(_ path: String) throws(WASIErrno) -> [UInt8] {
    let (directory, name) = try walk(path, isCreating: false)
    let file = try directory.openFile(name, WASIOpenOptions())
    let size = try file.status().size
    guard size <= UInt64(clamping: byteLimit) else { throw .fbig }
    var bytes = [UInt8](repeating: 0, count: Int(clamping: size))
    var position = 0
    while position < bytes.count {
      do {
        let count = try unsafe bytes.withUnsafeMutableBytes { try unsafe file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[position...]), at: UInt64(position)) }
        if count == 0 { break }
        position += count
      } catch {
        throw error as? WASIErrno ?? .io
      }
    }
    return Array(bytes.prefix(position))
  }

  private func walk(_ path: String, isCreating: Bool) throws(WASIErrno) -> (any WASIDirectory, WASIFileName) {
    var names: [WASIFileName] = []
    for component in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard let name = WASIFileName(component) else { throw .inval }
      names.append(name)
    }
    guard let last = names.popLast() else { throw .inval }
    var directory = try openRoot()
    for name in names {
      do throws(WASIErrno) {
        directory = try directory.openDirectory(name)
      } catch {
        guard isCreating, error == .noent else { throw error }
        try directory.createDirectory(name)
        directory = try directory.openDirectory(name)
      }
    }
    return (directory, last)
  }
}

/// A directory of the tree, opened.
private final class MemoryDirectory: WASIDirectory {
  private let storage: Storage
  // SAFETY: used under the storage's lock.
  nonisolated(unsafe) private let node: Node

  init(_ storage: Storage, _ node: Node) {
    self.storage = storage
    unsafe self.node = node
  }

  func openDirectory(_ name: WASIFileName) throws(WASIErrno) -> any WASIDirectory {
    try storage.locked { state throws(WASIErrno) in
      let child = try unsafe state.child(node, name)
      guard child.type == .directory else { throw .notdir }
      return MemoryDirectory(storage, child)
    }
  }

  func openFile(_ name: WASIFileName, _ options: WASIOpenOptions) throws(WASIErrno) -> any WASIFile {
    try storage.locked { state throws(WASIErrno) in
      let file: Node
      if let inode = unsafe node.entries[name], let present = state.nodes[inode] {
        if options.isCreating && options.isExclusive { throw .exist }
        if present.type == .symbolicLink { throw .loop }
        if present.type == .directory { throw .isdir }
        if options.isTruncating { Contents.resize(present, 0, state) }
        file = present
      } else {
        guard options.isCreating else { throw .noent }
        guard unsafe node.parent != nil else { throw .noent }
        file = try unsafe state.make(.regularFile, in: node, name)
      }
      return MemoryFile(storage, file)
    }
  }

  func status(_ name: WASIFileName?) throws(WASIErrno) -> WASIFileStatus {
    try storage.locked { state throws(WASIErrno) in try unsafe name.map { name throws(WASIErrno) in try unsafe state.child(node, name).status } ?? node.status }
  }

  func setTimes(_ name: WASIFileName?, _ times: WASIFileTimes) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let target = if let name { try unsafe state.child(node, name) } else { unsafe node }
      Contents.setTimes(target, times, state)
    }
  }

  func readLink(_ name: WASIFileName) throws(WASIErrno) -> [UInt8] {
    try storage.locked { state throws(WASIErrno) in
      let child = try unsafe state.child(node, name)
      guard child.type == .symbolicLink else { throw .inval }
      return child.target
    }
  }

  func createDirectory(_ name: WASIFileName) throws(WASIErrno) { try create(name, .directory, target: []) }

  func createSymbolicLink(_ name: WASIFileName, target: [UInt8]) throws(WASIErrno) { try create(name, .symbolicLink, target: target) }

  private func create(_ name: WASIFileName, _ type: WASIFileType, target: [UInt8]) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      guard unsafe node.entries[name] == nil else { throw .exist }
      guard unsafe node.parent != nil else { throw .noent }
      _ = try unsafe state.make(type, in: node, name, target: target)
    }
  }

  func link(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? MemoryDirectory, directory.storage === storage else { throw .xdev }
    try storage.locked { state throws(WASIErrno) in
      let child = try unsafe state.child(node, name)
      guard child.type != .directory else { throw .perm }
      guard unsafe directory.node.entries[newName] == nil else { throw .exist }
      guard unsafe directory.node.parent != nil else { throw .noent }
      guard state.budget.take(MemoryCost.name(newName)) else { throw .nospc }
      unsafe state.put(child, directory.node, newName)
      child.linkCount += 1
      child.times.change = state.now
    }
  }

  func rename(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? MemoryDirectory, directory.storage === storage else { throw .xdev }
    try storage.locked { state throws(WASIErrno) in
      let (child, target) = unsafe (try state.child(node, name), directory.node)
      guard target.parent != nil else { throw .noent }
      if child.type == .directory {
        // A directory must not come to lie inside itself.
        var above = target
        while true {
          if above === child { throw .inval }
          guard let number = above.parent, number != above.inode, let next = state.nodes[number] else { break }
          above = next
        }
      }
      // The name is paid for; the new one may be longer. WHY before anything is changed: without room everything stays as it is.
      let growth = newName.bytes.count - name.bytes.count
      if let inode = target.entries[newName], let present = state.nodes[inode] {
        if present === child { return }
        if child.type == .directory {
          guard present.type == .directory else { throw .notdir }
          guard present.entries.isEmpty else { throw .notempty }
        } else if present.type == .directory {
          throw .isdir
        }
        // What this gives back is more than the longer name takes.
        state.remove(newName, target, present)
        if growth > 0 { _ = state.budget.take(growth) }
      } else if growth > 0 {
        guard state.budget.take(growth) else { throw .nospc }
      }
      if growth < 0 { state.budget.give(-growth) }
      unsafe node.entries.remove(name)
      unsafe state.touch(node)
      state.put(child, target, newName)
      child.times.change = state.now
    }
  }

  func removeDirectory(_ name: WASIFileName) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let child = try unsafe state.child(node, name)
      guard child.type == .directory else { throw .notdir }
      guard child.entries.isEmpty else { throw .notempty }
      unsafe state.remove(name, node, child)
    }
  }

  func removeFile(_ name: WASIFileName) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let child = try unsafe state.child(node, name)
      guard child.type != .directory else { throw .isdir }
      unsafe state.remove(name, node, child)
    }
  }

  func entries(from position: UInt64) throws(WASIErrno) -> [WASIDirectoryEntry] {
    try storage.locked { state throws(WASIErrno) in
      unsafe node.entries.list(from: position).map { item in
        WASIDirectoryEntry(name: item.name.bytes, inode: item.inode, type: state.nodes[item.inode]?.type ?? .unknown, next: item.serial + 1)
      }
    }
  }

  func synchronize() {}
}

/// A file of the tree, opened.
private final class MemoryFile: WASIFile {
  private let storage: Storage
  // SAFETY: used under the storage's lock.
  nonisolated(unsafe) private let node: Node

  init(_ storage: Storage, _ node: Node) {
    self.storage = storage
    unsafe self.node = node
  }

  var isSeekable: Bool { true }
  var pollDescriptor: Int32? { nil }

  func read(into bytes: UnsafeMutableRawBufferPointer, at position: UInt64) throws(WASIErrno) -> Int {
    try storage.locked { state throws(WASIErrno) in
      unsafe node.times.access = state.now
      return unsafe Contents.read(node, bytes, position)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at position: UInt64?) throws(WASIErrno) -> Int {
    try storage.locked { state throws(WASIErrno) in
      let count = try unsafe Contents.write(node, bytes, position ?? node.size, state.budget)
      unsafe state.touch(node)
      return count
    }
  }

  func status() throws(WASIErrno) -> WASIFileStatus { try storage.locked { _ throws(WASIErrno) in unsafe node.status } }

  func setTimes(_ times: WASIFileTimes) throws(WASIErrno) { try storage.locked { state throws(WASIErrno) in unsafe Contents.setTimes(node, times, state) } }

  func setSize(_ size: UInt64) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in unsafe Contents.resize(node, size, state) }
  }

  func allocate(at position: UInt64, byteCount: UInt64) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let (end, overflow) = position.addingReportingOverflow(byteCount)
      guard !overflow, end <= UInt64(Int64.max) else { throw .fbig }
      // Room is only promised: blocks are made when they are written.
      guard unsafe Contents.hasRoom(node, position, end, state.budget) else { throw .nospc }
      if unsafe end > node.size { unsafe Contents.resize(node, end, state) }
    }
  }

  func synchronize(dataOnly: Bool) {}
}
