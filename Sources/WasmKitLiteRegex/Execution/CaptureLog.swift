// What the threads of a search have noted about captures. Threads share their past: an entry names the one before it, so that a thread that splits
// copies one number, whatever the number of groups.

/// Places noted, newest last, each chained to the thread's one before.
struct CaptureLog {
  /// An index into the entries.
  typealias EntryIndex = UInt32

  /// The chain without entries.
  static let none: EntryIndex = .max

  private struct Entry {
    var previous: EntryIndex
    var slot: UInt32
    /// A byte offset of the input.
    var offset: Int
  }

  private var entries: [Entry] = []

  /// The number of entries at which it is worth looking for those that no thread needs any more.
  private var compactionCount = 4096

  var count: Int { entries.count }
  var needsCompaction: Bool { entries.count >= compactionCount }

  /// Notes a place. The chain stays as it was once the entries cannot be numbered any more, which takes 64 GiB of them.
  mutating func append(slot: UInt32, offset: Int, after previous: EntryIndex) -> EntryIndex {
    guard let index = EntryIndex(exactly: entries.count), index != CaptureLog.none else { return previous }
    entries.append(Entry(previous: previous, slot: slot, offset: offset))
    return index
  }

  /// The newest offset of each slot along a chain, -1 for a slot that was not noted.
  func offsets(of chain: EntryIndex, slotCount: Int) -> [Int] {
    var result = [Int](repeating: -1, count: slotCount)
    var index = chain
    while index != CaptureLog.none {
      let entry = entries[Int(index)]
      if result[Int(entry.slot)] < 0 { result[Int(entry.slot)] = entry.offset }
      index = entry.previous
    }
    return result
  }

  /// Which entries are on a chain, and not overridden on each by a later one of the same slot. WHY the second: a chain gets an entry for each round of a loop, and
  /// would grow with the input.
  private func needed(_ heads: [EntryIndex], slotCount: Int) -> [Bool] {
    var isNeeded = [Bool](repeating: false, count: entries.count)
    let wordCount = (slotCount + 63) / 64
    guard wordCount <= CaptureLog.overriddenWordLimit else {
      for head in heads {
        var index = head
        while index != CaptureLog.none, !isNeeded[Int(index)] {
          isNeeded[Int(index)] = true
          index = entries[Int(index)].previous
        }
      }
      return isNeeded
    }
    // For each entry, from the newest on, the slots that every chain through it has noted later.
    var overridden = [UInt64](repeating: .max, count: entries.count * wordCount)
    var isOnChain = isNeeded
    for head in heads where head != CaptureLog.none {
      isOnChain[Int(head)] = true
      for word in 0..<wordCount { overridden[Int(head) * wordCount + word] = 0 }
    }
    for index in entries.indices.reversed() where isOnChain[index] {
      let (slot, previous) = (Int(entries[index].slot), entries[index].previous)
      isNeeded[index] = overridden[index * wordCount + slot >> 6] >> UInt64(slot & 63) & 1 == 0
      guard previous != CaptureLog.none else { continue }
      isOnChain[Int(previous)] = true
      for word in 0..<wordCount {
        let own: UInt64 = word == slot >> 6 ? 1 << UInt64(slot & 63) : 0
        overridden[Int(previous) * wordCount + word] &= overridden[index * wordCount + word] | own
      }
    }
    return isNeeded
  }

  /// The most words of slots for which it is found out what is overridden: 256 slots.
  private static let overriddenWordLimit = 4

  /// Drops the entries that no thread needs, and moves the chains of the threads in that range to where their entries are then.
  mutating func compact(_ threads: inout MutableSpan<PikeThread>, in range: Range<Int>, _ best: inout EntryIndex, slotCount: Int) {
    var heads = [best]
    for thread in range { heads.append(threads[thread].captures) }
    let isNeeded = needed(heads, slotCount: slotCount)
    // Entries only move down, and each lies behind those of its chain.
    var moved = [EntryIndex](repeating: CaptureLog.none, count: entries.count)
    var count = 0
    for index in entries.indices {
      var entry = entries[index]
      guard isNeeded[index] else {
        // Chains go on behind what is dropped.
        if entry.previous != CaptureLog.none { moved[index] = moved[Int(entry.previous)] }
        continue
      }
      if entry.previous != CaptureLog.none { entry.previous = moved[Int(entry.previous)] }
      entries[count] = entry
      moved[index] = EntryIndex(truncatingIfNeeded: count)
      count += 1
    }
    entries.removeLast(entries.count - count)
    for thread in range where threads[thread].captures != CaptureLog.none {
      threads[thread].captures = moved[Int(threads[thread].captures)]
    }
    if best != CaptureLog.none { best = moved[Int(best)] }
    compactionCount = max(4096, 2 * count)
  }
}
