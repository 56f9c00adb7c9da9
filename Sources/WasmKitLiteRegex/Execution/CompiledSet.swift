/// A set made fast to ask: bits for ASCII, and a slice of the program's ranges for the rest.
struct CompiledSet: Sendable {
  /// One bit for each scalar below 64, and from there below 128.
  private let low: UInt64
  private let high: UInt64

  /// The part of the program's ranges that is about scalars from U+0080.
  private let firstRange: Int
  private let endRange: Int

  /// Takes a set apart; its ranges beyond ASCII go to the end of `ranges`.
  init(_ set: ScalarSet, ranges: inout [ScalarRange]) {
    var bits: (low: UInt64, high: UInt64) = (0, 0)
    firstRange = ranges.count
    for range in set.ranges {
      if range.first < 0x80 {
        for scalar in range.first...min(range.last, 0x7F) {
          if scalar < 64 { bits.low |= 1 << UInt64(scalar) } else { bits.high |= 1 << UInt64(scalar - 64) }
        }
      }
      if range.last >= 0x80 { ranges.append(ScalarRange(first: max(range.first, 0x80), last: range.last)) }
    }
    (low, high) = bits
    endRange = ranges.count
  }

  /// Whether a scalar above U+007F is a member.
  var hasMembersBeyondASCII: Bool { firstRange < endRange }

  @inline(__always)
  func containsASCII(_ scalar: UInt32) -> Bool {
    (scalar < 64 ? low : high) >> UInt64(scalar & 63) & 1 != 0
  }

  /// Whether a scalar is a member; `ranges` are the program's.
  @inline(__always)
  func contains(_ scalar: UInt32, _ ranges: Span<ScalarRange>) -> Bool {
    scalar < 0x80 ? containsASCII(scalar) : containsBeyondASCII(scalar, ranges)
  }

  private func containsBeyondASCII(_ scalar: UInt32, _ ranges: Span<ScalarRange>) -> Bool {
    var lower = firstRange
    var upper = endRange
    while lower < upper {
      let middle = (lower + upper) / 2
      if ranges[middle].last < scalar { lower = middle + 1 } else { upper = middle }
    }
    return lower < endRange && ranges[lower].first <= scalar
  }
}
