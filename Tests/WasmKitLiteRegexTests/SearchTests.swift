import Testing
import WasmKitLiteRegex

@Suite struct SearchTests {
  private func offsets(_ pattern: String, _ input: String, from start: Int) throws -> [Int]? {
    var steps = StepBudget.unlimited
    return try RegularExpression(pattern).firstMatch(in: Array(input.utf8), from: start, steps: &steps)
  }

  @Test("a search that begins later gives offsets from the start of the input")
  func laterStart() throws {
    #expect(try offsets("(b)", "abab", from: 2) == [3, 4, 3, 4])
    #expect(try offsets("b", "abab", from: 3) == [3, 4])
    #expect(try offsets("b", "abab", from: 4) == nil)
    #expect(try offsets("", "ab", from: 2) == [2, 2])
  }

  @Test("a search that begins later still sees the bytes before it")
  func contextBeforeStart() throws {
    #expect(try offsets("^b", "ab", from: 1) == nil)
    #expect(try offsets("(?m)^b", "\nb", from: 1) == [1, 2])
    #expect(try offsets("\\bb", "ab", from: 1) == nil)
    #expect(try offsets("\\Bb", "ab", from: 1) == [1, 2])
  }

  @Test("a start outside the input finds nothing, or is taken as its beginning")
  func startOutside() throws {
    #expect(try offsets("", "ab", from: 3) == nil)
    #expect(try offsets("a", "ab", from: .max) == nil)
    #expect(try offsets("a", "ab", from: -1) == [0, 1])
    #expect(try offsets("^a", "ab", from: .min) == [0, 1])
  }

  @Test("spans and arrays give the same answers")
  func spans() throws {
    let expression = try RegularExpression("b(c)?")
    let bytes = Array("abcb".utf8)
    var steps = StepBudget.unlimited
    #expect(try expression.firstMatch(in: bytes.span, steps: &steps) == [1, 3, 2, 3])
    #expect(try expression.firstMatch(in: bytes, from: 2, steps: &steps) == [3, 4, -1, -1])
    #expect(try expression.matches(bytes.span, from: 3, steps: &steps))
    #expect(try !expression.matches(bytes, from: 4, steps: &steps))
  }

  @Test("strings give ranges of their own indices")
  func strings() throws {
    let text = "日本: ok"
    let ranges = try #require(try RegularExpression("(\\pL+): (?:(no)|(ok))").firstMatch(in: text))
    #expect(ranges.map { $0.map { String(text[$0]) } } == ["日本: ok", "日本", nil, "ok"])
    #expect(try RegularExpression("x").firstMatch(in: text) == nil)
    #expect(try RegularExpression("本").matches(text))
  }

  @Test("groups are counted and named in the order of their opening brackets")
  func groups() throws {
    let expression = try RegularExpression("(a)(?:b)(?P<c>(d))|(?<e>)(f){0}")
    #expect(expression.captureCount == 5)
    #expect(expression.captureNames == [nil, "c", nil, "e", nil])
  }

  @Test("what began earlier wins over what began later, on short inputs and on long ones")
  func leftmost() throws {
    for padding in [0, 10, 100_000] {
      let input = Array((String(repeating: "-", count: padding) + "xabcabcdx").utf8)
      var steps = StepBudget.unlimited
      #expect(try RegularExpression("(abcd)|(ab)(c)").firstMatch(in: input, steps: &steps) == [1, 4, -1, -1, 1, 3, 3, 4].map { $0 < 0 ? -1 : $0 + padding })
      #expect(try RegularExpression("(?:a|b|c|d)+?x").firstMatch(in: input, steps: &steps) == [padding + 1, padding + 9])
    }
  }
}
