// The nodes of a tree of files in memory, and what each costs. They are kept flat, by number. WHY: a tree that owned its branches would be torn down by recursion, as deep as a guest likes.

import WasmKitLiteSystem

/// What things cost of the host's memory, in bytes. Each is an upper bound, with the room that arrays and dictionaries keep in reserve.
enum MemoryCost {
  /// A file, directory or link, without names and contents.
  static let node = 1024
  /// A block of a file, beside its bytes.
  static let block = 128

  /// A name in a directory.
  static func name(_ name: WASIFileName) -> Int { 256 + name.bytes.count }
}

/// The bytes that a tree may still take.
final class MemoryBudget: Sendable {
  private let rest: Lock<Int>

  init(_ byteCount: Int) { rest = Lock(byteCount) }

  /// The bytes that are left.
  var left: Int { rest.withLock { max(0, $0) } }

  /// Takes so many bytes; false, and none taken, if that is more than there are.
  func take(_ byteCount: Int) -> Bool {
    rest.withLock { rest in
      guard byteCount <= rest else { return false }
      rest -= byteCount
      return true
    }
  }

  /// Gives bytes back that were taken.
  func give(_ byteCount: Int) { rest.withLock { $0 += byteCount } }
}

/// A file, directory or link. Touched under the storage's lock only.
final class Node {
  let inode: UInt64
  let type: WASIFileType
  var linkCount: UInt64 = 1
  var times: (access: UInt64, modification: UInt64, change: UInt64)
  /// Of a directory: what is in it.
  var entries = DirectoryTable()
  /// Of a directory: the one that has it; its own number for the root, nil once it is removed.
  var parent: UInt64?
  /// Of a link: where it leads.
  let target: [UInt8]
  /// Of a file: the size in bytes.
  var size: UInt64 = 0
  /// Of a file: its blocks by number. What is missing, or lies behind the file's size, is zero.
  var blocks: [UInt64: [UInt8]] = [:]
  private let budget: MemoryBudget
  /// What was taken for it, and goes back with it; names not counted.
  private var cost: Int

  /// Makes a node for which its cost, and that of its target, was taken.
  init(_ inode: UInt64, _ type: WASIFileType, time: UInt64, target: [UInt8], budget: MemoryBudget) {
    self.inode = inode
    self.type = type
    self.target = target
    self.budget = budget
    cost = MemoryCost.node + target.count
    times = (time, time, time)
  }

  deinit { budget.give(cost) }

  /// Takes bytes for contents; false if there are not so many.
  func take(_ byteCount: Int) -> Bool {
    guard budget.take(byteCount) else { return false }
    cost += byteCount
    return true
  }

  /// Gives bytes of contents back.
  func give(_ byteCount: Int) {
    cost -= byteCount
    budget.give(byteCount)
  }

  var status: WASIFileStatus {
    WASIFileStatus(
      device: 1, inode: inode, type: type, linkCount: linkCount, size: type == .symbolicLink ? UInt64(target.count) : size, accessTime: times.access,
      modificationTime: times.modification, changeTime: times.change)
  }
}

/// The entries of a directory, in the order in which they came. Each has a serial number, so that a listing can go on while entries come and go.
struct DirectoryTable {
  private struct Item {
    let serial: UInt64
    /// Nil once the entry is removed.
    var name: WASIFileName?
    let inode: UInt64
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
    items[place(serial)].name = nil
    guard items.count > 8 && items.count > 2 * serials.count else { return }
    // WHY made anew: arrays and dictionaries keep their room when they get smaller, and that room is the host's.
    items = Array(items.filter { $0.name != nil })
    serials = Dictionary(uniqueKeysWithValues: serials.map { ($0.key, $0.value) })
  }

  /// Some entries from a serial number on.
  func list(from serial: UInt64) -> [(serial: UInt64, name: WASIFileName, inode: UInt64)] {
    var entries: [(UInt64, WASIFileName, UInt64)] = []
    for item in items[place(serial)...] {
      if entries.count == OpenDirectory.batchCount { break }
      if let name = item.name { entries.append((item.serial, name, item.inode)) }
    }
    return entries
  }
}

/// All nodes, behind one lock.
final class Storage: Sendable {
  struct State {
    var nodes: [UInt64: Node] = [:]
    var nextInode: UInt64 = 2
    let entryLimit: Int
    let fixedTime: UInt64?
    let budget: MemoryBudget

    var now: UInt64 { fixedTime ?? Platform.time(.realtime) }

    /// Makes a node under a name that is free.
    ///
    /// - Throws: ``WASIErrno/nospc`` without room, ``WASIErrno/noent`` if the directory was removed; then nothing is changed.
    mutating func make(_ type: WASIFileType, in directory: Node, _ name: WASIFileName, target: [UInt8] = []) throws(WASIErrno) -> Node {
      guard directory.parent != nil else { throw .noent }
      guard nodes.count < entryLimit, budget.take(MemoryCost.node + target.count + MemoryCost.name(name)) else { throw .nospc }
      let node = Node(nextInode, type, time: now, target: target, budget: budget)
      nodes[nextInode] = node
      nextInode += 1
      put(node, directory, name)
      return node
    }

    func child(_ directory: Node, _ name: WASIFileName) throws(WASIErrno) -> Node {
      guard let inode = directory.entries[name], let node = nodes[inode] else { throw .noent }
      return node
    }

    /// Gives a node a name, which is paid for, in a directory that is there.
    func put(_ node: Node, _ directory: Node, _ name: WASIFileName) {
      directory.entries.insert(name, node.inode)
      if node.type == .directory { node.parent = directory.inode }
      touch(directory)
    }

    /// Takes a name away, and the node with its last one.
    mutating func remove(_ name: WASIFileName, _ directory: Node, _ node: Node) {
      directory.entries.remove(name)
      budget.give(MemoryCost.name(name))
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
  let state: Lock<State>
  /// What is left for the tree.
  let budget: MemoryBudget

  init(byteLimit: Int, entryLimit: Int, fixedTime: UInt64?) {
    budget = MemoryBudget(byteLimit)
    // The root is there whatever the limit; it does not count.
    let root = Node(1, .directory, time: fixedTime ?? Platform.time(.realtime), target: [], budget: MemoryBudget(MemoryCost.node))
    root.parent = 1
    unsafe self.root = root
    state = Lock(State(nodes: [1: root], entryLimit: entryLimit, fixedTime: fixedTime, budget: budget))
  }

  /// Does something under the lock.
  func locked<Result>(_ body: (inout State) throws(WASIErrno) -> Result) throws(WASIErrno) -> Result {
    let result = state.withLock { state in Swift.Result { () throws(WASIErrno) in try body(&state) } }
    return try result.get()
  }
}
