import Testing
import WasmKitLiteRegex

@Suite struct CaseTests {
  @Test("all cases of this package agree with Go's answers")
  func ownCases() throws {
    let cases = try CaseFile.read(CaseFile.own)
    #expect(cases.count >= 600)
    try check(cases)
  }

  @Test("all shared vectors agree with Go's answers", .enabled(if: CaseFile.hasShared))
  func sharedVectors() throws {
    let cases = try CaseFile.read(CaseFile.shared)
    #expect(cases.count == 5420)
    try check(cases)
  }

  private func check(_ cases: [RegexCase]) throws {
    let cache = RegularExpressionCache(capacity: 16)
    for expected in cases {
      let result = Result { () throws(PatternError) in try cache.expression(utf8: expected.patternBytes) }
      switch result {
      case .failure(let error):
        #expect(expected.isError, "\(expected) was refused: \(error)")
        if let message = expected.message { #expect(error.description == message) }
      case .success(let expression):
        #expect(!expected.isError, "\(expected) was accepted")
        if expected.isError { continue }
        if let names = expected.names {
          #expect(expression.captureNames.map { $0 ?? "" } == names)
          continue
        }
        var steps = StepBudget(limit: 5_000_000)
        let match = try expression.firstMatch(in: expected.inputBytes, steps: &steps)
        #expect(match == expected.index, "\(expected)")
        #expect(try expression.matches(expected.inputBytes, steps: &steps) == (expected.index != nil), "\(expected)")
      }
    }
  }
}
