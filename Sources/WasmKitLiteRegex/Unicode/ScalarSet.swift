// Sets of Unicode scalar values as sorted ranges. Surrogates count as members like any other number up to U+10FFFF: complements cover them,
// and no input ever decodes to one.

/// Scalars from `first` to `last`, both included.
struct ScalarRange: Hashable, Sendable {
  var first: UInt32
  var last: UInt32
}

/// A set of scalars.
struct ScalarSet: Hashable, Sendable {
  static let lastScalar: UInt32 = 0x10FFFF

  /// Disjoint ranges that do not touch, ascending.
  let ranges: [ScalarRange]

  /// A number that equal sets have in common, reckoned once: sets are long, and looked up often.
  private let fingerprint: UInt64

  /// The union of ranges in any order, overlapping or not; each must have `first <= last`.
  init(normalizing unsorted: [ScalarRange]) {
    ranges = ScalarSet.normalized(unsorted)
    fingerprint = ranges.reduce(0) { ($0 ^ (UInt64($1.first) << 32 | UInt64($1.last))) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// A table's content, which is ascending pairs (first, last).
  init(pairs: [UInt32]) {
    var unsorted: [ScalarRange] = []
    unsorted.reserveCapacity(pairs.count / 2)
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      unsorted.append(ScalarRange(first: pairs[index], last: pairs[index + 1]))
    }
    self.init(normalizing: unsorted)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }

  static let all = ScalarSet(pairs: [0, lastScalar])
  static let allButNewline = ScalarSet(pairs: [0, 0x09, 0x0B, lastScalar])

  private static func normalized(_ unsorted: [ScalarRange]) -> [ScalarRange] {
    var sorted = unsorted
    let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy { $0.first <= $1.first }
    if !isSorted { sorted.sort { ($0.first, $0.last) < ($1.first, $1.last) } }
    var result: [ScalarRange] = []
    result.reserveCapacity(sorted.count)
    for range in sorted {
      if let previous = result.last, range.first <= previous.last || range.first == previous.last + 1 {
        result[result.count - 1].last = max(previous.last, range.last)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Every scalar that is not a member.
  func inverted() -> ScalarSet {
    var result: [ScalarRange] = []
    result.reserveCapacity(ranges.count + 1)
    var next: UInt32 = 0
    for range in ranges {
      if next < range.first { result.append(ScalarRange(first: next, last: range.first - 1)) }
      next = range.last + 1
    }
    if next <= ScalarSet.lastScalar { result.append(ScalarRange(first: next, last: ScalarSet.lastScalar)) }
    return ScalarSet(normalizing: result)
  }

  /// The members and everything that differs from a member by case only.
  func caseClosed() -> ScalarSet {
    var result = ranges
    let folding = CaseFolding.shared
    for range in ranges {
      var index = folding.firstIndex(from: range.first)
      while index < folding.scalars.count, folding.scalars[index] <= range.last {
        let scalar = folding.scalars[index]
        var next = folding.successors[index]
        while next != scalar {
          if next < range.first || next > range.last { result.append(ScalarRange(first: next, last: next)) }
          next = folding.successor(of: next)
        }
        index += 1
      }
    }
    return result.count == ranges.count ? self : ScalarSet(normalizing: result)
  }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].first <= scalar
  }

  /// The only member; nil unless there is exactly one.
  var singleScalar: UInt32? {
    guard let range = ranges.first, ranges.count == 1, range.first == range.last else { return nil }
    return range.first
  }
}
