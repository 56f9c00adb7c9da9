// What --stats tells, counted in constant memory.

/// Counts of a run, or of a part of it.
struct Statistics: Sendable {
  var lineCount = 0
  var failedLineCount = 0
  var eventCount = 0
  var leftOutCount = 0
  /// How often each kind of error came up. There are few kinds.
  var errorCounts: [String: Int] = [:]
  var times = TimeHistogram()

  /// Adds the counts of another part.
  mutating func add(_ other: Statistics) {
    lineCount += other.lineCount
    failedLineCount += other.failedLineCount
    eventCount += other.eventCount
    leftOutCount += other.leftOutCount
    errorCounts.merge(other.errorCounts, uniquingKeysWith: +)
    times.add(other.times)
  }

  /// The report for people.
  func report(elapsed: Duration) -> [String] {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(lineCount) / seconds : 0
    var rows = ["\(lineCount) lines in \(Self.rounded(seconds)) s, \(Int(rate)) a second"]
    rows.append("\(eventCount) events" + (leftOutCount > 0 ? ", \(leftOutCount) more left out" : ""))
    let kinds = errorCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    rows.append("\(failedLineCount) lines failed" + (kinds.isEmpty ? "" : ": \(kinds.joined(separator: ", "))"))
    if let most = times.most {
      let spread = [("p50", times.nanoseconds(below: 0.5)), ("p99", times.nanoseconds(below: 0.99)), ("longest", most)]
      rows.append("time per line: " + spread.map { "\($0.0) \(Self.rounded(Double($0.1) / 1000)) µs" }.joined(separator: ", "))
    }
    return rows
  }

  /// Three digits that count: 0.0123, 1.23, 12.3, 123, 1234.
  private static func rounded(_ value: Double) -> String {
    var unit = 1.0
    while unit < 1_000_000, value != 0, value * unit < 100 { unit *= 10 }
    let whole = (value * unit).rounded() / unit
    return whole == whole.rounded() && whole < 1e15 ? "\(Int(whole))" : "\(whole)"
  }
}

/// Times by their order of magnitude: 16 steps between a number and its double, so that a percentile is at most 6 % too high.
struct TimeHistogram: Sendable {
  private static let stepBits = 4
  /// One for each step of each power of two; made with the first time.
  private var counts: [Int] = []
  private var total = 0
  /// The longest time in nanoseconds; nil without any.
  private(set) var most: UInt64?

  /// Counts a time.
  mutating func record(nanoseconds: UInt64) {
    if counts.isEmpty { counts = [Int](repeating: 0, count: (64 - Self.stepBits + 1) << Self.stepBits) }
    counts[Self.step(of: nanoseconds)] += 1
    total += 1
    most = max(most ?? 0, nanoseconds)
  }

  /// Adds the times of another histogram.
  mutating func add(_ other: TimeHistogram) {
    if other.counts.isEmpty { return }
    if counts.isEmpty { counts = other.counts } else { for index in counts.indices { counts[index] += other.counts[index] } }
    total += other.total
    most = max(most ?? 0, other.most ?? 0)
  }

  /// A time that this share of all times does not exceed.
  func nanoseconds(below share: Double) -> UInt64 {
    let wanted = Int((Double(total) * share).rounded(.up))
    var sum = 0
    for (step, count) in counts.enumerated() {
      sum += count
      if sum >= wanted { return min(Self.upperEnd(of: step), most ?? 0) }
    }
    return most ?? 0
  }

  /// Small numbers have a step each; of larger ones the first five binary digits count.
  private static func step(of value: UInt64) -> Int {
    let magnitude = 63 - (value | 1).leadingZeroBitCount
    if magnitude <= stepBits { return Int(value) }
    let shift = magnitude - stepBits
    return shift << stepBits + Int(value >> UInt64(shift))
  }

  private static func upperEnd(of step: Int) -> UInt64 {
    let shift = max(0, step >> stepBits - 1)
    let digits = UInt64(step - shift << stepBits)
    return (digits + 1) << UInt64(shift) &- 1
  }
}
