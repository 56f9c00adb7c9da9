// Sizes, durations and counts as people write them.

/// A number, with a fraction or without, followed by letters.
private struct Quantity {
  /// The digits before the point, and the nine after it, missing ones as zeros.
  private let whole: UInt64
  private let billionths: UInt64
  let unit: String

  init?(_ word: String) {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let whole = UInt64(digits) else { return nil }
    var rest = word[digits.endIndex...]
    var billionths: UInt64 = 0
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !fraction.isEmpty, fraction.count <= 9, let value = UInt64(fraction + String(repeating: "0", count: 9 - fraction.count)) else { return nil }
      billionths = value
      rest = rest[fraction.endIndex...]
    }
    (self.whole, self.billionths, unit) = (whole, billionths, rest.lowercased())
  }

  /// The quantity in a unit of which the number's has so many, what is less than one cut off; nil where it is too large.
  func times(_ factor: UInt64) -> UInt64? {
    guard case let (product, false) = whole.multipliedReportingOverflow(by: factor) else { return nil }
    let (high, low) = billionths.multipliedFullWidth(by: factor)
    guard case let (sum, false) = product.addingReportingOverflow(UInt64(1_000_000_000).dividingFullWidth((high, low)).quotient) else { return nil }
    return sum
  }
}

extension Option where Value == UInt64 {
  /// A number of bytes, such as 4MiB, 4MB, 0.5g or 65536. WHY 1,024 in all units: memory comes in pages of 64 KiB, and who writes 4MB for it means 64 of them.
  static func byteCount(_ name: String, help: String) -> Option {
    Option(name, "SIZE", help: help) { word throws(Expectation) in
      let shifts: [String: UInt64] = ["": 0, "b": 0, "k": 10, "kb": 10, "kib": 10, "m": 20, "mb": 20, "mib": 20, "g": 30, "gb": 30, "gib": 30]
      let expected = "a size such as 4MiB, 512KiB or 65536"
      guard let quantity = Quantity(word), let shift = shifts[quantity.unit], let bytes = quantity.times(1 << shift) else { throw Expectation(expected) }
      guard bytes > 0 else { throw Expectation(expected, note: "no bytes at all are enough for nothing; without the option the default counts") }
      return bytes
    }
  }

  /// A number of bytes as the option reads it, in the largest unit without a remainder: for help texts.
  static func text(byteCount: UInt64) -> String {
    for (unit, shift) in [("GiB", 30), ("MiB", 20), ("KiB", 10)] as [(String, UInt64)] where byteCount > 0 && byteCount & (1 << shift &- 1) == 0 {
      return "\(byteCount >> shift)\(unit)"
    }
    return "\(byteCount)"
  }

  /// A whole number.
  static func count(_ name: String, _ placeholder: String, help: String) -> Option {
    Option(name, placeholder, help: help) { word throws(Expectation) in
      guard let number = UInt64(word), word.first?.isNumber == true else { throw Expectation("a whole number") }
      return number
    }
  }
}

extension Option where Value == Duration {
  /// A time span, such as 50ms, 2s, 0.5s, 1m or 100us.
  static func duration(_ name: String, help: String) -> Option {
    Option(name, "TIME", help: help) { word throws(Expectation) in
      let nanoseconds: [String: UInt64] = [
        "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000, "s": 1_000_000_000, "sec": 1_000_000_000, "m": 60_000_000_000, "min": 60_000_000_000,
        "h": 3_600_000_000_000,
      ]
      let expected = "a time such as 50ms, 2s or 100us"
      guard let quantity = Quantity(word) else { throw Expectation(expected) }
      if quantity.times(1_000_000_000) == 0 { throw Expectation(expected, note: "no time at all is enough for nothing; without the option the default counts") }
      guard let factor = nanoseconds[quantity.unit] else {
        throw Expectation(expected, note: quantity.unit.isEmpty ? "a number alone has no unit" : nil)
      }
      // WHY: a bound, a hundred years, so that no sum with a clock's time overflows.
      guard let product = quantity.times(factor), product <= 3_155_760_000_000_000_000 else { throw Expectation(expected) }
      guard product > 0 else { throw Expectation(expected, note: "less than a nanosecond") }
      return .nanoseconds(Int64(product))
    }
  }

  /// A time span as the option reads it, in the largest unit without a remainder: for help texts.
  static func text(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    if attoseconds == 0 { return "\(seconds)s" }
    let microseconds = attoseconds / 1_000_000_000_000
    return microseconds % 1000 == 0 ? "\(seconds * 1000 + microseconds / 1000)ms" : "\(seconds * 1_000_000 + microseconds)us"
  }
}
