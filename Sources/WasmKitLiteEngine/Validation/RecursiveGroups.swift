// Recursive groups that are told apart by their content. Two groups are equal if their types are, with references inside the group counted from its start and
// all others replaced by the number of the type that they refer to. Spec: https://webassembly.github.io/spec/core/valid/conventions.html#rolling-and-unrolling

/// The distinct recursive groups that were seen, each with the number of its first type.
///
/// WHY no dictionary of arrays: a module has a million types of a few bytes. All words are in one array here, and what is looked for lies at its end already.
struct RecursiveGroups: Sendable {
  private var words: [UInt32] = []
  /// Where each group begins in the words.
  private var starts: [UInt32] = []
  private var numbers: [UInt32] = []
  private var hashes: [UInt32] = []
  /// A hash table of groups, counted from 1; 0 is free. Its size is a power of two, and at least a quarter of it is free.
  private var table: [UInt32] = []

  /// References to the group itself are told from others by this bit. No type has a number so large.
  private static let insideBit: UInt32 = 1 << 29

  /// The number of the first type of the group that equals this one; `number`, if there was none.
  ///
  /// - Parameter numbers: the number of each type that lies before the group. A host's type may name others; these stay as they are.
  mutating func identify(_ types: TypeList, _ group: Range<Int>, _ number: UInt32, numbers known: [UInt32]) -> UInt32 {
    let start = words.count
    Self.append(to: &words, types, group, known)
    let hash = Self.hash(words, from: start)
    if starts.count * 4 >= table.count * 3 { growTable() }
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let candidate = Int(table[slot]) - 1
      if hashes[candidate] == hash, isLast(start, equalTo: candidate) {
        words.removeSubrange(start...)
        return numbers[candidate]
      }
      slot = (slot + 1) & (table.count - 1)
    }
    starts.append(UInt32(truncatingIfNeeded: start))
    numbers.append(number)
    hashes.append(hash)
    table[slot] = UInt32(truncatingIfNeeded: starts.count)
    return number
  }

  /// The number of the first type of the group that equals this one, if there was one.
  func number(of types: TypeList, _ group: Range<Int>, numbers known: [UInt32]) -> UInt32? {
    if table.isEmpty { return nil }
    var own: [UInt32] = []
    Self.append(to: &own, types, group, known)
    let hash = Self.hash(own, from: 0)
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let candidate = Int(table[slot]) - 1
      let range = Int(starts[candidate])..<(candidate + 1 < starts.count ? Int(starts[candidate + 1]) : words.count)
      if hashes[candidate] == hash, own.count == range.count, own.elementsEqual(words[range]) { return numbers[candidate] }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// Appends a group's words with its references replaced.
  private static func append(to words: inout [UInt32], _ types: TypeList, _ group: Range<Int>, _ known: [UInt32]) {
    for word in types.words[types.wordRange(group)] {
      guard let reference = TypeList.reference(word) else {
        words.append(word)
        continue
      }
      let target =
        group.contains(reference)
        ? insideBit | UInt32(truncatingIfNeeded: reference - group.lowerBound) : reference < known.count ? known[reference] : word
      words.append(word & TypeList.nullableBit | target)
    }
  }

  private static func hash(_ words: [UInt32], from start: Int) -> UInt32 {
    unsafe words.withUnsafeBufferPointer { buffer in
      var hasher = Hasher()
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[(start * 4)...]))
      return UInt32(truncatingIfNeeded: hasher.finalize())
    }
  }

  /// Whether the words from `start` on are those of a group.
  private func isLast(_ start: Int, equalTo group: Int) -> Bool {
    let other = Int(starts[group])
    let count = (group + 1 < starts.count ? Int(starts[group + 1]) : start) - other
    guard words.count - start == count else { return false }
    for index in 0..<count where words[start + index] != words[other + index] { return false }
    return true
  }

  private mutating func growTable() {
    let size = max(16, table.count * 2)
    table = [UInt32](repeating: 0, count: size)
    for (group, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt32(truncatingIfNeeded: group + 1)
    }
  }
}
