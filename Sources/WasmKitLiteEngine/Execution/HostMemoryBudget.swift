// One count of what a store's guests make the host allocate, beside the bytes of their memories. Whoever allocates for a guest asks it first, and tells it
// when the allocation is gone. It allocates nothing itself.

/// The bytes of host memory that a store's guests take.
struct HostMemoryBudget {
  /// The most bytes: ``ResourceLimits/hostByteCount``.
  var limit: UInt64
  /// The bytes that are taken now. More than the limit only if that was lowered since, or if the host itself made what it asked nobody for.
  private(set) var byteCount: UInt64 = 0
  /// The bytes that were asked for last, and refused.
  private(set) var refusedByteCount: UInt64?

  init(limit: UInt64) { self.limit = limit }

  /// The bytes that are left.
  var room: UInt64 { limit - min(byteCount, limit) }

  /// Takes so many bytes; false, and nothing taken, if the limit does not leave them.
  mutating func take(_ count: UInt64) -> Bool {
    guard count <= room else {
      refusedByteCount = count
      return false
    }
    byteCount += count
    return true
  }

  /// Counts what the host makes for itself, which is not refused.
  mutating func add(_ count: UInt64) {
    let (sum, wraps) = byteCount.addingReportingOverflow(count)
    byteCount = wraps ? .max : sum
  }

  /// Gives bytes back that were taken or added.
  mutating func release(_ count: UInt64) { byteCount -= min(count, byteCount) }

  /// How messages go on that tell what was too much.
  var limitText: String { "the limit of host memory is \(limit) bytes and leaves room for \(room)" }

  /// What was refused last, for the error that ends the call; forgotten then.
  mutating func takeRefusal() -> String? {
    guard let count = refusedByteCount else { return nil }
    refusedByteCount = nil
    return "\(count) bytes more were wanted, \(byteCount) of \(limit) bytes are taken"
  }
}

/// What things cost that are not counted to the byte: how much they take at most, of the allocator's and the lists' own included.
enum HostMemoryCost {
  /// A mapping of its own: the system's records of it and its guard page, and the page and page table of the first access.
  ///
  /// WHY so much: mappings are few. Linux gives a process 65,530 of them, and a guest must not take those away from its host.
  static let mapping: UInt64 = 16 << 10
  /// A memory, table or module instance, its place in the store's lists and in a snapshot.
  static let definition: UInt64 = 512
  /// A function, global, tag or segment, likewise, beside the words that it holds.
  static let item: UInt64 = 192
  /// A type of a module that is not the first of its store: its key among those that the store knows.
  static let type: UInt64 = 256
  /// A kept exception beside its payload.
  static let exception: UInt64 = 160
}
