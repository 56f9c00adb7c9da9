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

  /// Drops the entries that are on no chain, and moves the chains of the threads in that range to where their entries are then.
  mutating func compact(_ threads: inout MutableSpan<PikeThread>, in range: Range<Int>, _ best: inout EntryIndex) {
    var isNeeded = [Bool](repeating: false, count: entries.count)
    func mark(_ chain: EntryIndex) {
      var index = chain
      while index != CaptureLog.none, !isNeeded[Int(index)] {
        isNeeded[Int(index)] = true
        index = entries[Int(index)].previous
      }
    }
    for thread in range { mark(threads[thread].captures) }
    mark(best)
    // Entries only move down, and each lies behind those of its chain.
    var moved = [EntryIndex](repeating: CaptureLog.none, count: entries.count)
    var count = 0
    for index in entries.indices where isNeeded[index] {
      var entry = entries[index]
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
