// Files that live in the host's memory. Nodes are kept flat, by number. WHY: a tree that owned its branches would be torn down by recursion, as deep as a guest likes.

/// A tree of files in memory, empty at first, with a bound on what guests can put into it.
///
/// All instances that it is handed to see the same files. It is gone with its last user.
public final class MemoryFileSystem: WASIFileSystem {
  /// The most bytes that all files together may have; more gives ``WASIErrno/nospc``.
  public let byteLimit: Int
  /// The most files, directories and links; more gives ``WASIErrno/nospc``.
  public let entryLimit: Int
  private let storage: Storage

  /// Makes an empty tree.
  ///
  /// - Parameter nanosecondsSince1970: The time that every change gets, for runs that shall be the same each time; nil is the host's clock.
  public init(byteLimit: Int = 64 << 20, entryLimit: Int = 10_000, nanosecondsSince1970: UInt64? = nil) {
    self.byteLimit = byteLimit
    self.entryLimit = entryLimit
    storage = Storage(byteLimit: byteLimit, entryLimit: entryLimit, fixedTime: nanosecondsSince1970)
  }

  /// Opens the top of the tree.
  public func openRoot() throws(WASIErrno) -> any WASIDirectory { MemoryDirectory(storage, storage.root) }

  /// Puts a file there, in place of one that may be there; directories on the way are made.
  ///
  /// - Throws: ``WASIErrno`` where the path is none, names a directory, leads through a file, or where there is no room.
  public func write(_ bytes: [UInt8], to path: String) throws(WASIErrno) {
    let (directory, name) = try walk(path, isCreating: true)
    let file = try directory.openFile(name, WASIOpenOptions(isWriting: true, isCreating: true, isTruncating: true))
    var position = 0
    while position < bytes.count {
      do {
        position += try bytes[position...].withUnsafeBytes { try file.write($0, at: UInt64(position)) }
      } catch {
        throw error as? WASIErrno ?? .io
      }
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``WASIErrno`` where there is none.
  public func read(_ path: String) throws(WASIErrno) -> [UInt8] {
    let (directory, name) = try walk(path, isCreating: false)
    let file = try directory.openFile(name, WASIOpenOptions())
    var bytes = [UInt8](repeating: 0, count: Int(clamping: try file.status().size))
    var position = 0
    while position < bytes.count {
      do {
        let count = try bytes.withUnsafeMutableBytes { try file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[position...]), at: UInt64(position)) }
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

/// A file, directory or link. Touched under the storage's lock only.
private final class Node {
  let inode: UInt64
  let type: WASIFileType
  var linkCount: UInt64 = 1
  var times: (access: UInt64, modification: UInt64, change: UInt64)
  /// Of a directory: what is in it.
  var entries = DirectoryTable()
  /// Of a directory: the one that has it; its own number for the root, nil once it is removed.
  var parent: UInt64?
  /// Of a link: where it leads.
  var target: [UInt8] = []
  /// Of a file: the size in bytes.
  var size: UInt64 = 0
  /// Of a file: its pages by number. What is missing, or lies behind a page's bytes, is zero.
  var pages: [UInt64: [UInt8]] = [:]
  /// What pays for the pages.
  let budget: Guarded<Int>

  static let pageByteCount = 1 << 14

  init(_ inode: UInt64, _ type: WASIFileType, time: UInt64, budget: Guarded<Int>) {
    self.inode = inode
    self.type = type
    self.budget = budget
    times = (time, time, time)
  }

  deinit {
    let byteCount = pages.values.reduce(0) { $0 + $1.count }
    budget.withLock { $0 += byteCount }
  }

  var status: WASIFileStatus {
    WASIFileStatus(
      device: 1, inode: inode, type: type, linkCount: linkCount, size: type == .symbolicLink ? UInt64(target.count) : size, accessTime: times.access,
      modificationTime: times.modification, changeTime: times.change)
  }
}

/// The entries of a directory, in the order in which they came. Each has a serial number, so that a listing can go on while entries come and go.
private struct DirectoryTable {
  private struct Item {
    let serial: UInt64
    let name: WASIFileName
    let inode: UInt64
    var isRemoved = false
  }
  private var items: [Item] = []
  private var serials: [WASIFileName: UInt64] = [:]
  private var nextSerial: UInt64 = 0

  var isEmpty: Bool { serials.isEmpty }

  /// The place of the first item whose number is not lower.
  private func place(_ serial: UInt64) -> Int {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].serial < serial { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(name: WASIFileName) -> UInt64? { serials[name].map { items[place($0)].inode } }

  mutating func insert(_ name: WASIFileName, _ inode: UInt64) {
    remove(name)
    serials[name] = nextSerial
    items.append(Item(serial: nextSerial, name: name, inode: inode))
    nextSerial += 1
  }

  mutating func remove(_ name: WASIFileName) {
    guard let serial = serials.removeValue(forKey: name) else { return }
    items[place(serial)].isRemoved = true
    if items.count > 32 && items.count > 2 * serials.count { items.removeAll { $0.isRemoved } }
  }

  /// Some entries from a serial number on.
  func list(from serial: UInt64) -> [(serial: UInt64, name: WASIFileName, inode: UInt64)] {
    items[place(serial)...].lazy.filter { !$0.isRemoved }.prefix(1000).map { ($0.serial, $0.name, $0.inode) }
  }
}

/// All nodes, behind one lock.
private final class Storage: Sendable {
  struct State {
    var nodes: [UInt64: Node] = [:]
    var nextInode: UInt64 = 2
    let entryLimit: Int
    let fixedTime: UInt64?
    let budget: Guarded<Int>

    var now: UInt64 { fixedTime ?? Platform.time(.realtime) }

    /// Makes a node without a name.
    mutating func make(_ type: WASIFileType) throws(WASIErrno) -> Node {
      guard nodes.count < entryLimit else { throw .nospc }
      let node = Node(nextInode, type, time: now, budget: budget)
      nodes[nextInode] = node
      nextInode += 1
      return node
    }

    func child(_ directory: Node, _ name: WASIFileName) throws(WASIErrno) -> Node {
      guard let inode = directory.entries[name], let node = nodes[inode] else { throw .noent }
      return node
    }

    func put(_ node: Node, _ directory: Node, _ name: WASIFileName) throws(WASIErrno) {
      guard directory.parent != nil else { throw .noent }
      directory.entries.insert(name, node.inode)
      if node.type == .directory { node.parent = directory.inode }
      touch(directory)
    }

    /// Takes a name away, and the node with its last one.
    mutating func remove(_ name: WASIFileName, _ directory: Node, _ node: Node) {
      directory.entries.remove(name)
      touch(directory)
      node.linkCount -= 1
      node.times.change = now
      if node.linkCount == 0 { nodes[node.inode] = nil }
      if node.type == .directory { node.parent = nil }
    }

    func touch(_ node: Node) {
      node.times.modification = now
      node.times.change = now
    }
  }

  // SAFETY: nodes are reached through the lock only; what handles keep of them they use under it.
  nonisolated(unsafe) let root: Node
  let state: Guarded<State>

  init(byteLimit: Int, entryLimit: Int, fixedTime: UInt64?) {
    let budget = Guarded(byteLimit)
    root = Node(1, .directory, time: fixedTime ?? Platform.time(.realtime), budget: budget)
    root.parent = 1
    state = Guarded(State(nodes: [1: root], entryLimit: entryLimit, fixedTime: fixedTime, budget: budget))
  }

  /// Does something under the lock.
  func locked<Result>(_ body: (inout State) throws(WASIErrno) -> Result) throws(WASIErrno) -> Result {
    let result = state.withLock { state in Swift.Result { () throws(WASIErrno) in try body(&state) } }
    return try result.get()
  }
}

private final class MemoryDirectory: WASIDirectory {
  private let storage: Storage
  // SAFETY: used under the storage's lock.
  nonisolated(unsafe) private let node: Node

  init(_ storage: Storage, _ node: Node) {
    self.storage = storage
    self.node = node
  }

  func openDirectory(_ name: WASIFileName) throws(WASIErrno) -> any WASIDirectory {
    try storage.locked { state throws(WASIErrno) in
      let child = try state.child(node, name)
      guard child.type == .directory else { throw .notdir }
      return MemoryDirectory(storage, child)
    }
  }

  func openFile(_ name: WASIFileName, _ options: WASIOpenOptions) throws(WASIErrno) -> any WASIFile {
    try storage.locked { state throws(WASIErrno) in
      let file: Node
      if let inode = node.entries[name], let present = state.nodes[inode] {
        if options.isCreating && options.isExclusive { throw .exist }
        if present.type == .symbolicLink { throw .loop }
        if present.type == .directory { throw .isdir }
        if options.isTruncating { Contents.resize(present, 0, state) }
        file = present
      } else {
        guard options.isCreating else { throw .noent }
        guard node.parent != nil else { throw .noent }
        file = try state.make(.regularFile)
        try state.put(file, node, name)
      }
      return MemoryFile(storage, file)
    }
  }

  func status(_ name: WASIFileName?) throws(WASIErrno) -> WASIFileStatus {
    try storage.locked { state throws(WASIErrno) in try name.map { name throws(WASIErrno) in try state.child(node, name).status } ?? node.status }
  }

  func setTimes(_ name: WASIFileName?, _ times: WASIFileTimes) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let target = if let name { try state.child(node, name) } else { node }
      Contents.setTimes(target, times, state)
    }
  }

  func readLink(_ name: WASIFileName) throws(WASIErrno) -> [UInt8] {
    try storage.locked { state throws(WASIErrno) in
      let child = try state.child(node, name)
      guard child.type == .symbolicLink else { throw .inval }
      return child.target
    }
  }

  func createDirectory(_ name: WASIFileName) throws(WASIErrno) { try create(name, .directory, target: []) }

  func createSymbolicLink(_ name: WASIFileName, target: [UInt8]) throws(WASIErrno) { try create(name, .symbolicLink, target: target) }

  private func create(_ name: WASIFileName, _ type: WASIFileType, target: [UInt8]) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      guard node.entries[name] == nil else { throw .exist }
      guard node.parent != nil else { throw .noent }
      let child = try state.make(type)
      child.target = target
      try state.put(child, node, name)
    }
  }

  func link(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? MemoryDirectory, directory.storage === storage else { throw .xdev }
    try storage.locked { state throws(WASIErrno) in
      let child = try state.child(node, name)
      guard child.type != .directory else { throw .perm }
      guard directory.node.entries[newName] == nil else { throw .exist }
      // WHY counted: names take room as files do.
      guard child.linkCount < 1000 else { throw .mlink }
      try state.put(child, directory.node, newName)
      child.linkCount += 1
      child.times.change = state.now
    }
  }

  func rename(_ name: WASIFileName, to directory: any WASIDirectory, _ newName: WASIFileName) throws(WASIErrno) {
    guard let directory = directory as? MemoryDirectory, directory.storage === storage else { throw .xdev }
    try storage.locked { state throws(WASIErrno) in
      let (child, target) = (try state.child(node, name), directory.node)
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
      if let inode = target.entries[newName], let present = state.nodes[inode] {
        if present === child { return }
        if child.type == .directory {
          guard present.type == .directory else { throw .notdir }
          guard present.entries.isEmpty else { throw .notempty }
        } else if present.type == .directory {
          throw .isdir
        }
        state.remove(newName, target, present)
      }
      node.entries.remove(name)
      state.touch(node)
      try state.put(child, target, newName)
      child.times.change = state.now
    }
  }

  func removeDirectory(_ name: WASIFileName) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let child = try state.child(node, name)
      guard child.type == .directory else { throw .notdir }
      guard child.entries.isEmpty else { throw .notempty }
      state.remove(name, node, child)
    }
  }

  func removeFile(_ name: WASIFileName) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      let child = try state.child(node, name)
      guard child.type != .directory else { throw .isdir }
      state.remove(name, node, child)
    }
  }

  func entries(from position: UInt64) throws(WASIErrno) -> [WASIDirectoryEntry] {
    try storage.locked { state throws(WASIErrno) in
      node.entries.list(from: position).map { item in
        WASIDirectoryEntry(name: item.name.bytes, inode: item.inode, type: state.nodes[item.inode]?.type ?? .unknown, next: item.serial + 1)
      }
    }
  }

  func synchronize() {}
}

private final class MemoryFile: WASIFile {
  private let storage: Storage
  // SAFETY: used under the storage's lock.
  nonisolated(unsafe) private let node: Node

  init(_ storage: Storage, _ node: Node) {
    self.storage = storage
    self.node = node
  }

  var isSeekable: Bool { true }
  var pollDescriptor: Int32? { nil }

  func read(into bytes: UnsafeMutableRawBufferPointer, at position: UInt64) throws(WASIErrno) -> Int {
    try storage.locked { state throws(WASIErrno) in
      node.times.access = state.now
      return Contents.read(node, bytes, position)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at position: UInt64?) throws(WASIErrno) -> Int {
    try storage.locked { state throws(WASIErrno) in
      let count = try Contents.write(node, bytes, position ?? node.size, state)
      state.touch(node)
      return count
    }
  }

  func status() throws(WASIErrno) -> WASIFileStatus { try storage.locked { _ throws(WASIErrno) in node.status } }

  func setTimes(_ times: WASIFileTimes) throws(WASIErrno) { try storage.locked { state throws(WASIErrno) in Contents.setTimes(node, times, state) } }

  func setSize(_ size: UInt64) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in Contents.resize(node, size, state) }
  }

  func allocate(at position: UInt64, byteCount: UInt64) throws(WASIErrno) {
    try storage.locked { state throws(WASIErrno) in
      // Room is only promised: pages are made when they are written.
      guard byteCount <= UInt64(clamping: state.budget.withLock { $0 }) else { throw .nospc }
      let (end, overflow) = position.addingReportingOverflow(byteCount)
      if overflow { throw .fbig }
      if end > node.size { Contents.resize(node, end, state) }
    }
  }

  func synchronize(dataOnly: Bool) {}
}

/// What is done to a file's pages and times, under the lock.
private enum Contents {
  static func setTimes(_ node: Node, _ times: WASIFileTimes, _ state: Storage.State) {
    if let access = times.access { node.times.access = access }
    if let modification = times.modification { node.times.modification = modification }
    node.times.change = state.now
  }

  static func read(_ node: Node, _ bytes: UnsafeMutableRawBufferPointer, _ position: UInt64) -> Int {
    guard position < node.size else { return 0 }
    let count = Int(min(UInt64(bytes.count), node.size - position))
    var done = 0
    while done < count {
      let place = position + UInt64(done)
      let (number, offset) = (place / UInt64(Node.pageByteCount), Int(place % UInt64(Node.pageByteCount)))
      let piece = UnsafeMutableRawBufferPointer(rebasing: bytes[done..<min(count, done + Node.pageByteCount - offset)])
      var copied = 0
      node.pages[number]?.withUnsafeBytes { page in
        let present = page.dropFirst(offset).prefix(piece.count)
        piece.copyMemory(from: UnsafeRawBufferPointer(rebasing: present))
        copied = present.count
      }
      UnsafeMutableRawBufferPointer(rebasing: piece[copied...]).initializeMemory(as: UInt8.self, repeating: 0)
      done += piece.count
    }
    return count
  }

  static func write(_ node: Node, _ bytes: UnsafeRawBufferPointer, _ position: UInt64, _ state: Storage.State) throws(WASIErrno) -> Int {
    guard position <= UInt64(Int64.max) - UInt64(bytes.count) else { throw .fbig }
    var done = 0
    while done < bytes.count {
      let place = position + UInt64(done)
      let (number, offset) = (place / UInt64(Node.pageByteCount), Int(place % UInt64(Node.pageByteCount)))
      let present = node.pages[number]?.count ?? 0
      var count = min(bytes.count - done, Node.pageByteCount - offset)
      var growth = max(0, offset + count - present)
      state.budget.withLock { budget in
        if growth > budget {
          // What there is room for: bytes that are there already cost nothing, a gap before them does.
          growth = max(0, budget)
          count = max(0, present + growth - offset)
          if count == 0 { growth = 0 }
        }
        budget -= growth
      }
      if count == 0 { break }
      let piece = bytes[done..<done + count]
      if growth > 0 { node.pages[number, default: []].append(contentsOf: repeatElement(0, count: growth)) }
      node.pages[number]?.withUnsafeMutableBytes { page in
        UnsafeMutableRawBufferPointer(rebasing: page[offset..<offset + piece.count]).copyMemory(from: UnsafeRawBufferPointer(rebasing: piece))
      }
      done += piece.count
    }
    if done == 0 && !bytes.isEmpty { throw .nospc }
    node.size = max(node.size, position + UInt64(done))
    return done
  }

  static func resize(_ node: Node, _ size: UInt64, _ state: Storage.State) {
    if size < node.size {
      let (last, offset) = (size / UInt64(Node.pageByteCount), Int(size % UInt64(Node.pageByteCount)))
      var freed = 0
      for number in node.pages.keys.filter({ $0 >= last }) {
        let count = node.pages[number]?.count ?? 0
        let kept = number == last ? min(offset, count) : 0
        if kept == 0 { node.pages[number] = nil } else { node.pages[number]?.removeLast(count - kept) }
        freed += count - kept
      }
      state.budget.withLock { $0 += freed }
    }
    node.size = size
    state.touch(node)
  }
}
