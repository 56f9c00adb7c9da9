// Numbers that look random, the same for the same seed, and the ways in which generators ask for them.

/// A source of numbers (SplitMix64), with its own helpers: what generators ask for most is inlined into them.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  /// The source of a seed; neighbouring seeds have nothing in common.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed &* 0xD134_2543_DE82_EF95 ^ (stream &+ 1) &* 0xA076_1D64_78BD_642F
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// A number from 0 up to, not including, the bound; 0 for a bound of 0.
  mutating func below(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(truncatingIfNeeded: next() % UInt64(bound)) }
  /// A number of a range.
  mutating func from(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
  /// Whether something happens that has so many chances in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  /// An element, if there is one.
  mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[below(elements.count)] }
  /// An element of a list that is not empty.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
