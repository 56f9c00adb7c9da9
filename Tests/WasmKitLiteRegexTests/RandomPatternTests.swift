import Testing

@testable import WasmKitLiteRegex

/// A generator whose numbers are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct RandomPatternTests {
  private static let pieces = [
    "a", "b", "c", "é", "日", "\n", ".", "^", "$", "|", "|", "(", "(", "(?:", "(?i:", "(?s)", "(?U)", "(?m:", ")", ")", ")", "*", "+", "?", "??", "{2}", "{1,3}",
    "{0,}", "[ab]", "[^a]", "[[:alpha:]]", "[é-日]", "\\b", "\\B", "\\w", "\\S", "\\pL", "\\p{Greek}", "\\x{FFFD}", "(?P<n>", "-", "[", "]", "{", "\\", "\\Q",
  ]
  private static let inputs: [[UInt8]] = [
    Array("a".utf8), Array("b".utf8), Array("c".utf8), Array("A".utf8), Array("é".utf8), Array("日".utf8), Array("σ".utf8), Array(" ".utf8), Array("\n".utf8),
    [0xFF],
    [0xE6, 0x97], [0x80],
  ]

  private func random(_ pieces: [[UInt8]], upTo count: Int, _ generator: inout SplitMix) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
  }

  @Test("random patterns and inputs never crash, and both machines give the same match")
  func machinesAgree() throws {
    var generator = SplitMix(state: 2024)
    var compiledCount = 0
    let pieces = RandomPatternTests.pieces.map { Array($0.utf8) }
    for _ in 0..<20_000 {
      let pattern = random(pieces, upTo: 12, &generator)
      guard let expression = try? RegularExpression(utf8: pattern) else { continue }
      compiledCount += 1
      for _ in 0..<2 {
        let input = random(RandomPatternTests.inputs, upTo: 12, &generator)
        var backtracker = Backtracker(program: expression.program, recordsCaptures: true, stepLimit: .max)
        var machine = PikeMachine(program: expression.program, recordsCaptures: true, stepLimit: .max)
        var existence = PikeMachine(program: expression.program, recordsCaptures: false, stepLimit: .max)
        let expected = offsets(machine.search(input.span, from: 0))
        let found = offsets(backtracker.search(input.span, from: 0))
        #expect(found == expected, "\(String(decoding: pattern, as: UTF8.self)) in \(input)")
        #expect((offsets(existence.search(input.span, from: 0)) != nil) == (expected != nil))
        if let found { checkShape(found, expression, input) }
      }
    }
    #expect(compiledCount > 3000)
  }

  @Test("random bytes as a pattern never crash")
  func randomBytes() {
    var generator = SplitMix(state: 7)
    for _ in 0..<20_000 {
      let pattern = (0..<Int.random(in: 0...20, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = try? RegularExpression(utf8: pattern)
      let ascii = pattern.map { $0 & 0x7F }
      _ = (try? RegularExpression(utf8: ascii))?.matches("aB0 é")
    }
  }

  @Test("captures are the same when the log of captures is compacted on the way")
  func longCaptures() throws {
    let expression = try RegularExpression("(?:(a)|(b)|(c\\w*?))*?(!)")
    let text = Array((String(repeating: "abcab", count: 60_000) + "!").utf8)
    var steps = StepBudget.unlimited
    #expect(try expression.firstMatch(in: text, steps: &steps) == [0, 300_001, 299_998, 299_999, 299_999, 300_000, 299_997, 299_998, 300_000, 300_001])
  }

  private func offsets(_ outcome: SearchOutcome) -> [Int]? {
    if case .match(let offsets) = outcome { offsets } else { nil }
  }

  /// Whole match around all groups, and every end after its begin.
  private func checkShape(_ found: [Int], _ expression: RegularExpression, _ input: [UInt8]) {
    #expect(found.count == 2 * (expression.captureCount + 1))
    for slot in stride(from: 0, to: found.count, by: 2) {
      let (begin, end) = (found[slot], found[slot + 1])
      if begin < 0 { #expect(begin == -1 && end == -1 && slot > 0) } else { #expect(found[0] <= begin && begin <= end && end <= found[1]) }
    }
    #expect(found[1] <= input.count)
  }
}
