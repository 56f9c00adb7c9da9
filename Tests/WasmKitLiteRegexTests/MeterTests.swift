// Cost and deadlines: whatever is done is counted, and stops when its time is over.

import Testing

@testable import WasmKitLiteRegex

@Suite struct MeterTests {
  private func bytes(_ text: String, _ count: Int) -> [UInt8] {
    let unit = Array(text.utf8)
    return (0..<count).map { unit[$0 % unit.count] }
  }

  /// Patterns and texts that are the worst for one part of a search each.
  private func worst(_ count: Int) -> [(pattern: String, text: [UInt8])] {
    var generator = SplitMix(state: 4)
    let random = (0..<count).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
    let many = (0..<230).compactMap { Unicode.Scalar(0x100 + 2 * UInt32($0)).map(String.init) }.joined(separator: "|")
    return [
      ("a{63}[bc]", bytes(String(repeating: "a", count: 62) + "b", count)),
      ("x*" + String(repeating: "ab", count: 32), bytes(String(repeating: "ab", count: 31) + "aa", count)),
      ("[ab]*a[ab]{12}c", random), (many + "|[ab]*a[ab]{12}c\\b", random), ("(?:[ab]*)a([ab]{12})(c?)c$", random),
      ("(\\pL|\\pN)+$", [UInt8](repeating: 0xFF, count: count)), ("é+x", bytes("é", count)), ("(?:(a*)|b)*c", bytes("ab", count)),
      ("(?:(a)|(b)|(c\\w*?)|(d*))*?(!)", bytes("abcab", count)), ("(?:" + String(repeating: "[ab]?", count: 100) + "){10}c", bytes("ab", count)),
      (String(repeating: "[ab]{1000}", count: 9) + "|(c+)d$", bytes("x", count)), (String(repeating: "[ab]{1000}", count: 9) + "|(c+)d$", bytes("ab", count)),
      ("(a)?(b)?(c)?(d)?(e)?(f)?(g)?(h)?(i)?(j)?(k)?(l)?(m)?(n)?\\w*$", bytes("xyz!", count)), ("(.*)(.*)(.*)(.*)x", bytes("abc", count)),
    ]
  }

  @Test("a search stops soon after its time, whatever it is doing")
  func deadlines() throws {
    for (pattern, text) in worst(4 << 20) {
      let expression = try RegularExpression(pattern)
      for recordsCaptures in [false, true] {
        var steps = StepBudget(limit: .max, timeLeft: .milliseconds(20))
        let start = ContinuousClock.now
        if recordsCaptures { _ = try? expression.firstMatch(in: text, steps: &steps) } else { _ = try? expression.matches(text, steps: &steps) }
        // Debug builds are slow, and the machine may be busy: a look comes every few thousand units of work.
        #expect(ContinuousClock.now - start < .milliseconds(700), "\(pattern)")
        #expect(steps.work > 0, "\(pattern)")
      }
    }
  }

  @Test("a search that is interrupted says so, and knows nothing about a match")
  func interruption() throws {
    let expression = try RegularExpression("(?:(a*)|b)*c")
    let text = bytes("ab", 1 << 20) + Array("c".utf8)
    var steps = StepBudget(limit: .max, timeLeft: .zero)
    #expect(throws: StepBudgetExceeded.self) { try expression.firstMatch(in: text, steps: &steps) }
    #expect(steps.isInterrupted)
    var enough = StepBudget(limit: .max, timeLeft: .seconds(1000))
    #expect(try expression.matches(text, steps: &enough))
    #expect(!enough.isInterrupted)
  }

  @Test("twice the text is at most about twice the work, for the worst texts of each part")
  func linearWork() throws {
    for (once, twice) in zip(worst(6000), worst(12_000)) {
      var costs: [Double] = []
      for (pattern, text) in [once, twice] {
        var steps = StepBudget(limit: 20_000_000)
        _ = try? RegularExpression(pattern).firstMatch(in: text, steps: &steps)
        costs.append(Double(steps.work))
      }
      #expect(costs[1] <= 2.5 * costs[0] + 20_000, "\(once.pattern): \(costs)")
    }
  }

  @Test("a pattern that meets a new state at each place is searched with another machine, at the same cost each time")
  func tooManyStates() throws {
    var generator = SplitMix(state: 12)
    let text = (0..<30_000).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
    let expression = try RegularExpression("[ab]*a[ab]{14}c")
    var costs: Set<UInt64> = []
    for _ in 0..<3 {
      var steps = StepBudget.unlimited
      #expect(try expression.firstMatch(in: text, steps: &steps) == nil)
      costs.insert(steps.used)
      // No more than a few times what the states that are entered cost.
      #expect(steps.work < 3 * steps.used)
    }
    #expect(costs.count == 1)
    var steps = StepBudget.unlimited
    #expect(try expression.firstMatch(in: text + Array("abbbbbbbbbbbbbbc".utf8), steps: &steps) != nil)
  }

  @Test("compiling counts, stops at its limit and at its time, and costs the same each time")
  func compiling() throws {
    let patterns = [
      "(?:" + String(repeating: "a", count: 503) + "){1000}", "(?i)(?:" + String(repeating: "k", count: 499) + "){1000}",
      "(?:" + String(repeating: "a|b*", count: 120) + "){1000}", "(?i)" + String(repeating: "[a-\\x{10FFFF}]", count: 3600),
      (0..<7000).map { "[\\pL\(Unicode.Scalar(0x4E00 + UInt16($0)).map(String.init) ?? "")]" }.joined(),
    ]
    for pattern in patterns {
      var limited = StepBudget(limit: 5_000_000)
      #expect(throws: PatternError.self) { try RegularExpression(utf8: pattern.utf8, steps: &limited) }
      #expect(limited.remaining == 0 && !limited.isInterrupted)
      var hurried = StepBudget(limit: .max, timeLeft: .milliseconds(5))
      let start = ContinuousClock.now
      #expect(throws: PatternError.self) { try RegularExpression(utf8: pattern.utf8, steps: &hurried) }
      #expect(hurried.isInterrupted)
      #expect(ContinuousClock.now - start < .milliseconds(700), "\(pattern.prefix(20))")
    }
    var first = StepBudget.unlimited
    var second = StepBudget.unlimited
    _ = try RegularExpression(utf8: "(?i)(\\pL{3,9}|[^é]+)x".utf8, steps: &first)
    _ = try RegularExpression(utf8: "(?i)(\\pL{3,9}|[^é]+)x".utf8, steps: &second)
    #expect(first == second && first.used > 0)
  }

  @Test("what costs too much is kept as refused, what was interrupted is not")
  func cache() throws {
    let cache = RegularExpressionCache()
    let pattern = Array(("(?:" + String(repeating: "a", count: 503) + "){1000}").utf8)
    var hurried = StepBudget(limit: .max, timeLeft: .zero)
    #expect(throws: PatternError.self) { try cache.expression(utf8: pattern.span, steps: &hurried) }
    #expect(cache.count == 0)
    var limited = StepBudget(limit: 100_000)
    #expect(throws: PatternError.self) { try cache.expression(utf8: pattern.span, steps: &limited) }
    #expect(cache.count == 1)
    var again = StepBudget(limit: 100_000)
    #expect(throws: PatternError.self) { try cache.expression(utf8: pattern.span, steps: &again) }
    #expect(again.used == 0)
  }

  @Test("the cache keeps to its bytes, counted with what searches may learn")
  func cacheBytes() throws {
    let cache = RegularExpressionCache(capacity: 100, byteLimit: 1 << 20)
    for number in 0..<30 { _ = try cache.expression(for: "[ab]*a[ab]{\(number + 1)}c") }
    let kept = try cache.patterns.map { try RegularExpression(utf8: $0).byteCount }
    #expect(!kept.isEmpty && kept.reduce(0, +) <= 1 << 20)
  }

  @Test("captures of a loop do not fill the log with places that are overridden")
  func captureLog() throws {
    var log = CaptureLog()
    var chain = CaptureLog.none
    for offset in 0..<10_000 { chain = log.append(slot: UInt32(offset % 4), offset: offset, after: chain) }
    var threads = [PikeThread(state: 0, captures: chain)]
    var span = threads.mutableSpan
    var best = CaptureLog.none
    log.compact(&span, in: 0..<1, &best, slotCount: 4)
    #expect(log.count == 4)
    #expect(log.offsets(of: span[0].captures, slotCount: 4) == [9996, 9997, 9998, 9999])
  }

  @Test("an error holds no more of a pattern than its first scalars")
  func errorLength() {
    do {
      _ = try RegularExpression("[" + String(repeating: "é", count: 100_000))
      Issue.record("accepted")
    } catch {
      #expect(error.fragment.unicodeScalars.count == PatternError.fragmentLimit + 1 && error.fragment.hasSuffix("…"))
    }
  }
}
