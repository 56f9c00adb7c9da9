// Looks for a text eight places at a time: two of its bytes, those that logs have least, are compared at once; only where both fit, the rest is.

/// A text made ready to be looked for.
final class LiteralScan: Sendable {
  /// The bytes of the text; at least one.
  let text: [UInt8]

  /// Where the two bytes compared first lie in the text; the same place twice in a text of one byte.
  private let offsets: (Int, Int)
  /// The two bytes, each eight times over.
  private let patterns: (UInt64, UInt64)

  /// Nil for the empty text.
  init?(_ text: [UInt8]) {
    guard !text.isEmpty else { return nil }
    self.text = text
    var rarest = 0
    for index in text.indices where LiteralScan.commonness(of: text[index]) < LiteralScan.commonness(of: text[rarest]) { rarest = index }
    var second = rarest == 0 ? text.count - 1 : 0
    for index in text.indices where index != rarest && LiteralScan.commonness(of: text[index]) < LiteralScan.commonness(of: text[second]) { second = index }
    offsets = (rarest, second)
    patterns = (LiteralScan.repeated(text[offsets.0]), LiteralScan.repeated(text[offsets.1]))
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// How often a byte is met in logs, roughly; it decides about speed only.
  private static func commonness(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: " "): 9
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "t"): 8
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 7
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 6
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: 5
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 3
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): 4
    default: 2
    }
  }

  /// The first place at or after `start` where the text begins; nil if there is none, or the meter's time is over. The bytes passed over are added to its work.
  @inline(__always)
  func firstOccurrence(in input: Span<UInt8>, from start: Int, _ meter: inout Meter) -> Int? {
    let last = input.count - text.count
    guard start <= last else { return nil }
    return inStretches(input, from: start, last: last, &meter)
  }

  private func inStretches(_ input: Span<UInt8>, from start: Int, last: Int, _ meter: inout Meter) -> Int? {
    var place = start
    while place <= last {
      // WHY so short: where both bytes fit everywhere, each place costs a comparison of the whole text.
      let end = last - place < 8192 ? last : place + 8191
      var comparisonCount = 0
      let found = firstOccurrence(input, from: place, last: end, &comparisonCount)
      if meter.isOver(adding: 4 + ((found ?? end) - place) / 4 + 8 * comparisonCount) { return nil }
      if let found { return found }
      place = end + 1
    }
    return nil
  }

  @inline(never)
  private func firstOccurrence(_ input: Span<UInt8>, from start: Int, last: Int, _ comparisonCount: inout Int) -> Int? {
    let bytes = unsafe input.bytes
    let text = text
    let needle = text.span
    var place = start
    while place <= last - 7 {
      if let found = firstOfEight(bytes, needle, at: place, &comparisonCount) { return found }
      place += 8
    }
    if last - start >= 7 {
      // The last eight places; some of them are looked at twice.
      return place <= last ? firstOfEight(bytes, needle, at: last - 7, &comparisonCount) : nil
    }
    while place <= last {
      if isText(needle, bytes, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// The first of the eight places from `place` where the text begins. All eight must leave room for the text.
  @inline(__always)
  private func firstOfEight(_ bytes: RawSpan, _ needle: Span<UInt8>, at place: Int, _ comparisonCount: inout Int) -> Int? {
    // SAFETY: place + 7 + offset < place + 7 + text.count ≤ bytes.count, as the caller promises. Any bits make a number.
    let first = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place &+ offsets.0, as: UInt64.self)
    let second = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place &+ offsets.1, as: UInt64.self)
    let difference = UInt64(littleEndian: first) ^ patterns.0 | UInt64(littleEndian: second) ^ patterns.1
    // The top bit of each byte that is zero; a borrow can set that of a byte above one, which the comparison sorts out.
    var hits = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    while hits != 0 {
      let candidate = place + hits.trailingZeroBitCount >> 3
      comparisonCount &+= 1
      if isText(needle, bytes, at: candidate) { return candidate }
      hits &= hits &- 1
    }
    return nil
  }

  @inline(__always)
  private func isText(_ needle: Span<UInt8>, _ bytes: RawSpan, at place: Int) -> Bool {
    let (words, count) = unsafe (needle.bytes, needle.count)
    var index = 0
    while index <= count - 8 {
      // SAFETY: index + 8 ≤ count, and the caller promises that there is room for the text at the place. Any bits make a number.
      let here = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place &+ index, as: UInt64.self)
      if unsafe here != words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < count {
      if unsafe bytes.unsafeLoad(fromByteOffset: place &+ index, as: UInt8.self) != needle[index] { return false }
      index += 1
    }
    return true
  }
}
