import Testing
import WasmKitLiteRegex

@Suite struct LimitTests {
  private func refusal(_ pattern: String) -> PatternError.Code? {
    do {
      _ = try RegularExpression(pattern)
      return nil
    } catch {
      return error.code
    }
  }

  private func nested(_ open: String, _ middle: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + middle + String(repeating: close, count: depth)
  }

  @Test("a thousand expressions inside one another are the most, as in Go")
  func nesting() {
    #expect(refusal(nested("(", "a", ")", 999)) == nil)
    #expect(refusal(nested("(", "a", ")", 1000)) == .nestingTooDeep)
    #expect(refusal(nested("(", "ab", ")", 999)) == nil)
    #expect(refusal(nested("(", "a*", ")", 998)) == nil)
    #expect(refusal(nested("(", "a*", ")", 999)) == .nestingTooDeep)
    #expect(refusal(nested("(?:", "a", ")*", 999)) == nil)
    #expect(refusal(nested("(?:", "a", ")*", 1000)) == .nestingTooDeep)
    #expect(refusal(nested("(a", "", ")", 500)) == nil)
    #expect(refusal(nested("(a", "", ")", 501)) == .nestingTooDeep)
    #expect(refusal(nested("(", "", ")", 100_000)) == .nestingTooDeep)
    #expect(refusal(String(repeating: "(", count: 100_000)) == .missingParenthesis)
  }

  @Test("groups that add no expression may be nested without limit")
  func nestingWithoutHeight() throws {
    let expression = try RegularExpression(nested("(?:", "a", ")", 50_000))
    #expect(expression.matches("a"))
    #expect(refusal(nested("(?:a|", "b", ")", 2000)) == nil)
    #expect(refusal(nested("(?:a", "", ")", 2000)) == nil)
  }

  @Test("counts multiply up to a thousand")
  func counts() {
    #expect(refusal("a{1000}") == nil)
    #expect(refusal("a{1001}") == .invalidRepeatCount)
    #expect(refusal("((a{10}){10}){10}") == nil)
    #expect(refusal("((a{10}){10}){11}") == .invalidRepeatCount)
    #expect(refusal("(a{1000}){0,1}") == nil)
    #expect(refusal("(a{1000}){0}{2}") == .invalidRepeatOperator)
    #expect(refusal("((a{1000}){0}){1000}") == nil)
    #expect(refusal("a{18446744073709551617}") == .invalidRepeatCount)
    #expect(refusal("((((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}){9})") == .invalidRepeatCount)
  }

  @Test("programs and classes beyond Go's limits are refused")
  func sizes() {
    #expect(refusal("(?:" + String(repeating: "abcdefghij", count: 340) + "){1000}") == .tooLarge)
    #expect(refusal(String(repeating: "x{1000}", count: 3400)) == .tooLarge)
    #expect(refusal(String(repeating: "\\pL", count: 30_000)) == .tooLarge)
  }

  @Test("patterns of 512 bytes stay within half a million states")
  func largestOfPlugins() throws {
    let largest = try RegularExpression("(?:" + String(repeating: "a", count: 503) + "){1000}")
    #expect(largest.stateCount < 512_000)
    #expect(!largest.matches(String(repeating: "a", count: 8192)))
    let input = [UInt8](repeating: 0x61, count: 8192)
    for pattern in ["(?:" + String(repeating: "[ab]", count: 125) + "){1000}", String(repeating: "(?:a*|b){999}", count: 39)] {
      var steps = StepBudget(limit: 5_000_000)
      let expression = try RegularExpression(pattern + "c")
      #expect(throws: StepBudgetExceeded.self) { try expression.firstMatch(in: input, steps: &steps) }
    }
  }

  @Test("long patterns are read in time proportional to their length")
  func longPatterns() throws {
    for piece in ["a", "a|", "(a)", "[a-z]", "a*", "\\Qx\\E", "(?i)", "[[:x", "a{2}", "é", "^", "\\b", "(?:a|b)"] {
      _ = try? RegularExpression(String(repeating: piece, count: 20_000))
    }
  }

  @Test("errors tell the fragment and where it begins")
  func errors() {
    #expect(throws: PatternError.self) { try RegularExpression("ab[c") }
    do {
      _ = try RegularExpression("日(?z)")
      Issue.record("accepted")
    } catch {
      #expect(error.code == .invalidPerlOperator)
      #expect(error.fragment == "(?z")
      #expect(error.byteOffset == 3)
      #expect(error.description == "invalid or unsupported Perl syntax: `(?z`")
    }
    do {
      _ = try RegularExpression(utf8: [0x61, 0xFF, 0x62])
      Issue.record("accepted")
    } catch {
      #expect(error.code == .invalidUTF8)
      #expect(error.fragment == "\u{FFFD}b")
      #expect(error.byteOffset == 1)
    }
  }
}
