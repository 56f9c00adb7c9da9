import Testing

@testable import WasmKitLiteRegex

@Suite struct RandomPatternTests {
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
}
