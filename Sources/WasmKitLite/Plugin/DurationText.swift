// Times as people read them in messages.

extension Duration {
  /// The time in the largest unit of which there is a whole one, with three digits behind the point at most: `50 ms`, `1.5 s`, `20 µs`.
  var inUnits: String {
    let (seconds, attoseconds) = components
    let sign = seconds < 0 || attoseconds < 0 ? "-" : ""
    if seconds != 0 { return sign + Duration.text(whole: seconds.magnitude, thousandths: attoseconds.magnitude / 1_000_000_000_000_000, "s") }
    let nanoseconds = attoseconds.magnitude / 1_000_000_000
    if nanoseconds >= 1_000_000 { return sign + Duration.text(whole: nanoseconds / 1_000_000, thousandths: nanoseconds / 1000 % 1000, "ms") }
    if nanoseconds >= 1000 { return sign + Duration.text(whole: nanoseconds / 1000, thousandths: nanoseconds % 1000, "µs") }
    return nanoseconds == 0 ? "0 s" : "\(sign)\(nanoseconds) ns"
  }

  private static func text(whole: UInt64, thousandths: UInt64, _ unit: String) -> String {
    if thousandths == 0 { return "\(whole) \(unit)" }
    // 1 in front keeps the zeros behind the point.
    var digits = Substring(String(1000 + thousandths)).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(whole).\(digits) \(unit)"
  }
}
