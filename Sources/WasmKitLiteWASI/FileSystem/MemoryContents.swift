// The bytes of files in memory: blocks, made when they are written and paid for before.

/// What is done to a file's blocks and times, under the storage's lock.
enum Contents {
  /// The bytes of a block. The first of a file may be shorter.
  static let blockByteCount = 1 << 14
  /// The fewest bytes of a block.
  private static let smallestByteCount = 256

  /// The block of a position, and the place in it.
  private static func place(_ position: UInt64) -> (number: UInt64, offset: Int) {
    (position / UInt64(blockByteCount), Int(position % UInt64(blockByteCount)))
  }

  /// The bytes of a block that is written up to an offset. WHY not always a whole one: most files are small, and have one block only.
  private static func byteCount(_ number: UInt64, upTo offset: Int) -> Int {
    if number > 0 { return blockByteCount }
    var count = smallestByteCount
    while count < offset { count *= 2 }
    return count
  }

  /// What it costs to have a block written up to an offset.
  private static func growth(_ node: Node, _ number: UInt64, upTo offset: Int) -> Int {
    guard let present = node.blocks[number] else { return byteCount(number, upTo: offset) + MemoryCost.block }
    return max(0, byteCount(number, upTo: offset) - present.count)
  }

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
      let (number, offset) = place(position + UInt64(done))
      let piece = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done..<min(count, done + blockByteCount - offset)])
      var copied = 0
      unsafe node.blocks[number]?.withUnsafeBytes { block in
        let present = unsafe block.dropFirst(offset).prefix(piece.count)
        unsafe piece.copyMemory(from: UnsafeRawBufferPointer(rebasing: present))
        copied = unsafe present.count
      }
      unsafe UnsafeMutableRawBufferPointer(rebasing: piece[copied...]).initializeMemory(as: UInt8.self, repeating: 0)
      done += piece.count
    }
    return count
  }

  /// Writes as many of the bytes as there is room for.
  static func write(_ node: Node, _ bytes: UnsafeRawBufferPointer, _ position: UInt64, _ budget: MemoryBudget) throws(WASIErrno) -> Int {
    guard position <= UInt64(Int64.max) - UInt64(bytes.count) else { throw .fbig }
    var done = 0
    while done < bytes.count {
      let (number, offset) = place(position + UInt64(done))
      var count = min(bytes.count - done, blockByteCount - offset)
      let growth = growth(node, number, upTo: offset + count)
      if node.take(growth) {
        if growth > 0 {
          let present = node.blocks[number]?.count ?? 0
          node.blocks[number, default: []].append(contentsOf: repeatElement(0, count: byteCount(number, upTo: offset + count) - present))
        }
      } else {
        // What is there already can be written all the same.
        count = min(count, max(0, (node.blocks[number]?.count ?? 0) - offset))
      }
      if count == 0 { break }
      let piece = unsafe bytes[done..<done + count]
      unsafe node.blocks[number]?.withUnsafeMutableBytes { block in
        unsafe UnsafeMutableRawBufferPointer(rebasing: block[offset..<offset + piece.count]).copyMemory(from: UnsafeRawBufferPointer(rebasing: piece))
      }
      done += count
    }
    if unsafe done == 0 && !bytes.isEmpty { throw .nospc }
    node.size = max(node.size, position + UInt64(done))
    return done
  }

  /// Whether the blocks of a range, which is not empty, could be paid for now.
  static func hasRoom(_ node: Node, _ start: UInt64, _ end: UInt64, _ budget: MemoryBudget) -> Bool {
    let left = budget.left
    let (first, last) = (start / UInt64(blockByteCount), (end - 1) / UInt64(blockByteCount))
    // WHY a look at the number first: a range may have more blocks than can be gone through.
    guard last - first <= UInt64(clamping: left / blockByteCount + node.blocks.count + 1) else { return false }
    var cost = 0
    for number in first...last {
      cost += growth(node, number, upTo: number == last ? place(end - 1).offset + 1 : blockByteCount)
      if cost > left { return false }
    }
    return true
  }

  static func resize(_ node: Node, _ size: UInt64, _ state: Storage.State) {
    if size < node.size { cut(node, size) }
    node.size = size
    state.touch(node)
  }

  /// Gives back the blocks behind a size, and makes what is left of the last one zero.
  private static func cut(_ node: Node, _ size: UInt64) {
    let (last, offset) = place(size)
    // WHY two ways: the shorter of a walk over the numbers and one over the blocks.
    let numbers = node.size / UInt64(blockByteCount)
    if numbers - last < UInt64(node.blocks.count) {
      for number in last...numbers where number > last || offset == 0 { remove(number, node) }
    } else {
      for number in node.blocks.keys.filter({ $0 > last || $0 == last && offset == 0 }) { remove(number, node) }
    }
    if let block = node.blocks[last] {
      let count = byteCount(last, upTo: offset)
      if count < block.count {
        node.blocks[last] = Array(block.prefix(offset)) + repeatElement(0, count: count - offset)
        node.give(block.count - count)
      } else {
        unsafe node.blocks[last]?.withUnsafeMutableBytes { block in
          _ = unsafe UnsafeMutableRawBufferPointer(rebasing: block[min(offset, block.count)...]).initializeMemory(as: UInt8.self, repeating: 0)
        }
      }
    }
    // WHY made anew: a dictionary keeps its room when it gets smaller.
    if node.blocks.count < node.blocks.capacity / 4 { node.blocks = Dictionary(uniqueKeysWithValues: node.blocks.map { ($0.key, $0.value) }) }
  }

  private static func remove(_ number: UInt64, _ node: Node) {
    if let block = node.blocks.removeValue(forKey: number) { node.give(block.count + MemoryCost.block) }
  }
}
