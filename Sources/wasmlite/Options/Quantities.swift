// Sizes, durations and counts as people write them.

/// A number followed by letters.
private func split(_ word: String) -> (number: UInt64, unit: Substring)? {
  let digits = word.prefix { $0.isASCII && $0.isNumber }
  return UInt64(digits).map { ($0, word[digits.endIndex...]) }
}

extension Option where Value == UInt64 {
  /// A number of bytes, such as 4MiB, 512KiB or 65536.
  static func byteCount(_ name: String, help: String) -> Option {
    Option(name, "SIZE", help: help) { word throws(Expectation) in
      let units: [Substring: UInt64] = ["": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30]
      guard let (number, unit) = split(word), let factor = units[unit], case let (bytes, false) = number.multipliedReportingOverflow(by: factor) else {
        throw Expectation("a size such as 4MiB, 512KiB or 65536")
      }
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
      guard let (number, unit) = split(word), unit.isEmpty else { throw Expectation("a whole number") }
      return number
    }
  }
}

extension Option where Value == Duration {
  /// A time span, such as 50ms, 2s or 100us.
  static func duration(_ name: String, help: String) -> Option {
    Option(name, "TIME", help: help) { word throws(Expectation) in
      let microseconds: [Substring: UInt64] = ["us": 1, "µs": 1, "ms": 1000, "s": 1_000_000, "min": 60_000_000]
      guard let (number, unit) = split(word), number > 0, let factor = microseconds[unit],
        // WHY: a bound, a hundred years, so that no sum with a clock's time overflows.
        case let (product, false) = number.multipliedReportingOverflow(by: factor), product <= 3_155_760_000_000_000
      else { throw Expectation("a time such as 50ms, 2s or 100us") }
      return .microseconds(Int64(product))
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
