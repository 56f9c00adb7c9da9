import WasmKitLiteSystem

/// Compiled patterns, the most recently used kept; patterns that were refused are kept with their error.
///
/// Safe to use from any number of threads. A pattern is looked up by its bytes: two spellings of one text that differ in bytes are two patterns.
public final class RegularExpressionCache: Sendable {
  private let state: Lock<RecentlyUsed>

  /// The number of patterns kept at most.
  public let capacity: Int

  /// The most bytes for all kept patterns, each counted with the states that its searches may add; beyond it the least recently used are dropped early. One pattern is
  /// always kept, regardless of its size.
  public let byteLimit: Int

  /// An empty cache; a capacity below one keeps nothing.
  public init(capacity: Int = 100, byteLimit: Int = 40 << 20) {
    self.capacity = max(0, capacity)
    self.byteLimit = byteLimit
    state = Lock(RecentlyUsed(capacity: max(0, capacity), weightLimit: byteLimit))
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
    let bytes = Array(pattern)
    return try expression(utf8: bytes.span)
  }

  /// The compiled pattern given as a span of UTF-8, from the cache if it is there, without a copy of it.
  ///
  /// - Throws: ``PatternError``, the same each time.
  public func expression(utf8 pattern: Span<UInt8>) throws(PatternError) -> RegularExpression {
    var steps = StepBudget.unlimited
    return try expression(utf8: pattern, steps: &steps)
  }

  /// The compiled pattern given as a span of UTF-8, from the cache if it is there, or else compiled within limits.
  ///
  /// - Parameter steps: the limit of the work. A pattern in the cache costs nothing; if a pattern is refused as too expensive, the refusal is kept like any other.
  /// - Throws: ``PatternError``, the same each time, except ``PatternError/Code/tooLarge`` after a budget was interrupted.
  public func expression(utf8 pattern: Span<UInt8>, steps: inout StepBudget) throws(PatternError) -> RegularExpression {
    let hash = RecentlyUsed.hash(of: pattern)
    if let kept = state.withLock({ $0.value(for: pattern, hash) }) { return try kept.get() }
    var key: [UInt8] = []
    key.reserveCapacity(pattern.count)
    for index in 0..<pattern.count { key.append(pattern[index]) }
    let bytes = key
    // Compiled outside the lock: nobody waits for it. Of two threads that compile one pattern at once, the first to be done puts it in.
    let compiled = Result { () throws(PatternError) in try RegularExpression(utf8: bytes, steps: &steps) }
    // Which says nothing about the pattern.
    if steps.isInterrupted { return try compiled.get() }
    return try state.withLock { $0.insert(compiled, for: bytes, hash) }.get()
  }
}

/// Values in the order of their use, in a doubly linked list laid out in an array, and in chains by hash.
private struct RecentlyUsed: Sendable {
  typealias Value = Result<RegularExpression, PatternError>

  /// A place of the array; -1 is none.
  typealias Index = Int
  static let none: Index = -1

  private struct Entry: Sendable {
    var key: [UInt8]
    var hash: UInt64
    var value: Value?
    var newer = none
    var older = none
    /// The next one whose hash leads to the same bucket.
    var nextInBucket = none
  }

  private var entries: [Entry] = []
  private var vacant: [Index] = []
  /// The first entry of each chain; the count is a power of two.
  private var buckets = [Index](repeating: none, count: 16)
  private var newest = none
  private var oldest = none
  private var weight = 0
  private let capacity: Int
  private let weightLimit: Int

  private(set) var count = 0

  init(capacity: Int, weightLimit: Int) {
    self.capacity = capacity
    self.weightLimit = weightLimit
  }

  /// A hash of bytes, eight at a time.
  static func hash(of bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    func add(_ word: UInt64) {
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    while index + 8 <= bytes.count {
      // Any bits make a number, and the index is checked.
      unsafe add(raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    add(rest)
    return hash
  }

  var keys: [[UInt8]] {
    var result: [[UInt8]] = []
    var index = newest
    while index != RecentlyUsed.none {
      result.append(entries[index].key)
      index = entries[index].older
    }
    return result
  }

  mutating func value(for key: Span<UInt8>, _ hash: UInt64) -> Value? {
    var index = buckets[bucket(hash)]
    while index != RecentlyUsed.none, entries[index].hash != hash || !isEqual(entries[index].key, key) { index = entries[index].nextInBucket }
    guard index != RecentlyUsed.none else { return nil }
    if index != newest {
      unlink(index)
      linkAsNewest(index)
    }
    return entries[index].value
  }

  /// Puts a value in, if there is none for the key yet, and makes room.
  ///
  /// - Returns: the value that is kept, or the one given if none can be.
  mutating func insert(_ value: Value, for key: [UInt8], _ hash: UInt64) -> Value {
    guard capacity > 0 else { return value }
    if let known = self.value(for: key.span, hash) { return known }
    let entry = Entry(key: key, hash: hash, value: value, nextInBucket: buckets[bucket(hash)])
    let index: Index
    if let reused = vacant.popLast() {
      index = reused
      entries[index] = entry
    } else {
      index = entries.count
      entries.append(entry)
    }
    buckets[bucket(hash)] = index
    count += 1
    weight += RecentlyUsed.weight(of: value)
    linkAsNewest(index)
    while count > capacity || weight > weightLimit && count > 1 { remove(oldest) }
    if count > buckets.count { growBuckets() }
    return value
  }

  private func isEqual(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  private func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (buckets.count - 1) }

  private mutating func growBuckets() {
    buckets = [Index](repeating: RecentlyUsed.none, count: 2 * buckets.count)
    for index in entries.indices where entries[index].value != nil {
      let bucket = bucket(entries[index].hash)
      entries[index].nextInBucket = buckets[bucket]
      buckets[bucket] = index
    }
  }

  private static func weight(of value: Value?) -> Int {
    if case .success(let expression) = value { expression.byteCount } else { 1024 }
  }

  private mutating func remove(_ index: Index) {
    unlink(index)
    let bucket = bucket(entries[index].hash)
    if buckets[bucket] == index {
      buckets[bucket] = entries[index].nextInBucket
    } else {
      var before = buckets[bucket]
      while entries[before].nextInBucket != index { before = entries[before].nextInBucket }
      entries[before].nextInBucket = entries[index].nextInBucket
    }
    weight -= RecentlyUsed.weight(of: entries[index].value)
    entries[index] = Entry(key: [], hash: 0, value: nil)
    vacant.append(index)
    count -= 1
  }

  private mutating func unlink(_ index: Index) {
    let (newer, older) = (entries[index].newer, entries[index].older)
    if newer != RecentlyUsed.none { entries[newer].older = older } else { newest = older }
    if older != RecentlyUsed.none { entries[older].newer = newer } else { oldest = newer }
  }

  private mutating func linkAsNewest(_ index: Index) {
    entries[index].newer = RecentlyUsed.none
    entries[index].older = newest
    if newest != RecentlyUsed.none { entries[newest].newer = index } else { oldest = index }
    newest = index
  }
}
