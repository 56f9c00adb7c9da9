// What the guest's numbers stand for. Knows no guest memory.

/// An open descriptor of a guest.
struct Descriptor {
  /// What it leads to.
  enum Resource {
    case stream(any Stream)
    case file(any WASIFile)
    case directory(OpenDirectory)
    case socket(Socket)
  }

  var resource: Resource
  /// What it may be used for.
  var rights: Rights = []
  /// What may be used of that which is opened through it.
  var inheriting: Rights = []
  var flags: DescriptorFlags = []
  /// Where a file is read and written next, in bytes.
  var position: UInt64 = 0
  /// The guest's path of a directory that was handed over.
  var preopenPath: [UInt8]?
}

/// A directory with the file system that it is of. WHY a class: a listing goes on from call to call.
final class OpenDirectory {
  /// The most entries that the file systems here list at once. WHY so few: each open directory keeps what it has listed, some 40 KiB at most.
  static let batchCount = 128

  let directory: any WASIDirectory
  /// Entries that were listed but did not fit, and the position of the first.
  var listing: (start: UInt64, entries: [WASIDirectoryEntry])?

  init(_ directory: any WASIDirectory) { self.directory = directory }

  /// The entry at a position, if it was listed already.
  func listed(at position: UInt64) -> WASIDirectoryEntry? {
    guard let (start, entries) = listing else { return nil }
    if position == start { return entries.first }
    // Positions rise: the entry is the one behind that which gave the position.
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].next < position { low = middle + 1 } else { high = middle }
    }
    return low + 1 < entries.count && entries[low].next == position ? entries[low + 1] : nil
  }
}

/// The numbers of a guest. The lowest free one is given out.
struct DescriptorTable {
  private var slots: [Descriptor?] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Opens under the lowest free number from a first one on.
  mutating func insert(_ descriptor: Descriptor, from first: Int = 0) throws(WASIErrno) -> UInt32 {
    while slots.count < first { slots.append(nil) }
    if let free = slots.indices.dropFirst(first).first(where: { slots[$0] == nil }) {
      slots[free] = descriptor
      return UInt32(free)
    }
    guard slots.count < limit else { throw .mfile }
    slots.append(descriptor)
    return UInt32(slots.count - 1)
  }

  /// Whether another one can be opened.
  var hasRoom: Bool { slots.count < limit || slots.contains { $0 == nil } }

  subscript(number: UInt32) -> Descriptor? {
    get { number < UInt32(clamping: slots.count) ? slots[Int(number)] : nil }
    set { if number < UInt32(clamping: slots.count) { slots[Int(number)] = newValue } }
  }
}
