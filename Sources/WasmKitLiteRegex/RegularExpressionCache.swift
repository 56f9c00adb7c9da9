/// Compiled patterns, the most recently used kept; patterns that were refused are kept with their error.
///
/// Safe to use from any number of threads. A pattern is looked up by its bytes: two spellings of one text that differ in bytes are two patterns.
public final class RegularExpressionCache: Sendable {
  /// The states that all kept programs may have together, about 12 bytes each; beyond it the least recently used go early.
  public static let stateLimit = 4_000_000

  private let state: Lock<RecentlyUsed>

  /// The number of patterns kept at most.
  public let capacity: Int

  /// An empty cache; a capacity below one keeps nothing.
  public init(capacity: Int = 100) {
    self.capacity = max(0, capacity)
    state = Lock(RecentlyUsed(capacity: max(0, capacity), weightLimit: RegularExpressionCache.stateLimit))
  }

  /// The number of patterns kept now.
  public var count: Int { state.withLock { $0.count } }

  /// The kept patterns' bytes, most recently used first.
  public var patterns: [[UInt8]] { state.withLock { $0.keys } }

  /// The compiled pattern, from the cache if it is there.
  ///
  /// - Throws: ``PatternError``, the same each time.
  public func expression(for pattern: String) throws(PatternError) -> RegularExpression {
    try expression(utf8: pattern.utf8)
  }

  /// The compiled pattern given as UTF-8 bytes, from the cache if it is there.
  ///
  /// - Throws: ``PatternError``, the same each time.
  public func expression(utf8 pattern: some Sequence<UInt8>) throws(PatternError) -> RegularExpression {
    let key = Array(pattern)
    if let kept = state.withLock({ $0.value(for: key) }) { return try kept.get() }
    // Compiled outside the lock; of two threads that compile the same pattern at once, the second replaces an equal value.
    let compiled = Result { () throws(PatternError) in try RegularExpression(utf8: key) }
    state.withLock { $0.insert(compiled, for: key) }
    return try compiled.get()
  }
}

/// Values in the order of their use, in a doubly linked list laid out in an array.
private struct RecentlyUsed: Sendable {
  typealias Value = Result<RegularExpression, PatternError>

  private struct Entry: Sendable {
    var key: [UInt8]
    var value: Value
    var newer: Int?
    var older: Int?
  }

  private var entries: [Entry?] = []
  private var vacant: [Int] = []
  private var indices: [[UInt8]: Int] = [:]
  private var newest: Int?
  private var oldest: Int?
  private var weight = 0
  private let capacity: Int
  private let weightLimit: Int

  init(capacity: Int, weightLimit: Int) {
    self.capacity = capacity
    self.weightLimit = weightLimit
  }

  var count: Int { indices.count }

  var keys: [[UInt8]] {
    var result: [[UInt8]] = []
    var index = newest
    while let here = index, let entry = entries[here] {
      result.append(entry.key)
      index = entry.older
    }
    return result
  }

  mutating func value(for key: [UInt8]) -> Value? {
    guard let index = indices[key], let value = entries[index]?.value else { return nil }
    unlink(index)
    linkAsNewest(index)
    return value
  }

  mutating func insert(_ value: Value, for key: [UInt8]) {
    guard capacity > 0 else { return }
    if let index = indices[key] { remove(index) }
    let entry = Entry(key: key, value: value)
    let index: Int
    if let reused = vacant.popLast() {
      index = reused
      entries[index] = entry
    } else {
      index = entries.count
      entries.append(entry)
    }
    indices[key] = index
    weight += RecentlyUsed.weight(of: value)
    linkAsNewest(index)
    while let oldest, count > capacity || weight > weightLimit && count > 1 { remove(oldest) }
  }

  private static func weight(of value: Value) -> Int {
    if case .success(let expression) = value { expression.stateCount } else { 1 }
  }

  private mutating func remove(_ index: Int) {
    guard let entry = entries[index] else { return }
    unlink(index)
    entries[index] = nil
    vacant.append(index)
    indices[entry.key] = nil
    weight -= RecentlyUsed.weight(of: entry.value)
  }

  private mutating func unlink(_ index: Int) {
    guard let entry = entries[index] else { return }
    if let newer = entry.newer { entries[newer]?.older = entry.older } else { newest = entry.older }
    if let older = entry.older { entries[older]?.newer = entry.newer } else { oldest = entry.newer }
    entries[index]?.newer = nil
    entries[index]?.older = nil
  }

  private mutating func linkAsNewest(_ index: Int) {
    entries[index]?.older = newest
    if let newest { entries[newest]?.newer = index } else { oldest = index }
    newest = index
  }
}
