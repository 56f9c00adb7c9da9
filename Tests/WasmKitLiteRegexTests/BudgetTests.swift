import Testing
import WasmKitLiteRegex

@Suite struct BudgetTests {
  static let limit: UInt64 = 5_000_000

  private func run(_ pattern: String, _ input: [UInt8]) throws -> (match: [Int]?, steps: UInt64) {
    var steps = StepBudget(limit: BudgetTests.limit)
    let match = try RegularExpression(pattern).firstMatch(in: input, steps: &steps)
    #expect(steps.used + steps.remaining == BudgetTests.limit)
    return (match, steps.used)
  }

  private func bytes(_ text: String, _ count: Int) -> [UInt8] { (0..<count).map { Array(text.utf8)[$0 % text.utf8.count] } }

  @Test("patterns that ruin backtracking engines answer 8,192 bytes within five million steps")
  func nestedRepetitions() throws {
    let a = bytes("a", 8192)
    #expect(try run("(a+)+$", a).match == [0, 8192, 0, 8192])
    #expect(try run("(a+)+$", bytes("a", 8191) + [0x62]).match == nil)
    #expect(try run("(a+)+$", bytes("a", 4096) + [0x62] + bytes("a", 4095)).match == [4097, 8192, 4097, 8192])
    let x = bytes("x", 8191)
    #expect(try run("(x+x+)+y", x + [0x79]).match == [0, 8192, 0, 8191])
    #expect(try run("(x+x+)+y", x + [0x78]).match == nil)
    #expect(try run("(.*a){12}", a).match == [0, 8192, 8191, 8192])
    #expect(try run("(.*a){12}", bytes("b", 8192)).match == nil)
    #expect(try run("(.*a){12}", bytes("b", 8000) + bytes("a", 11) + bytes("b", 181)).match == nil)
    #expect(try run("(.*a){12}", bytes("b", 8000) + bytes("a", 12) + bytes("b", 180)).match == [0, 8012, 8011, 8012])
    #expect(try run("(.*a){12}$", bytes("ab", 8192)).match == nil)
    #expect(try run("(a|a?)+$", bytes("a", 8191) + [0x62]).match == [8192, 8192, 8192, 8192])
    #expect(try run("(?:.*.*.*=)+", bytes("x=", 8192)).match == [0, 8192])
  }

  @Test("the same search costs the same steps each time")
  func deterministic() throws {
    for (pattern, input) in [("(a+)+$", "aaaab"), ("(?i)error|warn", "no Warning"), ("(.*a){12}", "banana"), ("\\pL+\\b", "日本 x")] {
      let first = try run(pattern, bytes(input, 3000)).steps
      for _ in 0..<3 { #expect(try run(pattern, bytes(input, 3000)).steps == first) }
      #expect(first > 0)
    }
  }

  @Test(
    "twice the input costs about twice the steps",
    arguments: ["(a+)+$", "(a|a?)+$", "(x+x+)+y", "(.*a){12}b", "(a*)*b", "((a|b)*c)*d", "(?:a?){10}a{10}$", "\\b(\\w+)\\b.*\\bzz"])
  func linear(_ pattern: String) throws {
    // Short inputs go to one machine and long ones to the other.
    let expression = try RegularExpression(pattern)
    for (length, texts) in [(300, ["a", "ab", "xa", "a b"]), (60_000, ["xa"])] {
      for text in texts {
        var once = StepBudget.unlimited
        var twice = StepBudget.unlimited
        _ = try expression.firstMatch(in: bytes(text, length) + Array("!".utf8), steps: &once)
        _ = try expression.firstMatch(in: bytes(text, 2 * length) + Array("!".utf8), steps: &twice)
        #expect(Double(twice.used) <= 2.1 * Double(once.used) + 100, "\(pattern) \(text) \(length): \(once.used), \(twice.used)")
      }
    }
  }

  @Test("a search never costs more than the automaton's states for each place, three times: for its end, its beginning and its captures")
  func bound() throws {
    for pattern in ["(a+)+$", "((a*)*)*b", "(?:a|b|ab){3,9}c"] {
      let expression = try RegularExpression(pattern)
      for length in [0, 1, 10, 1000, 100_000] {
        var steps = StepBudget.unlimited
        _ = try expression.firstMatch(in: bytes("ab", length), steps: &steps)
        #expect(steps.used <= 3 * UInt64(expression.stateCount * (length + 1)))
      }
    }
  }

  @Test("a budget that is one step short is used up, on short inputs and on long ones")
  func exceeded() throws {
    for length in [50, 200_000] {
      let expression = try RegularExpression("(a|b)*c")
      let input = bytes("ab", length)
      var enough = StepBudget.unlimited
      #expect(try expression.firstMatch(in: input, steps: &enough) == nil)
      var exact = StepBudget(limit: enough.used)
      #expect(try expression.firstMatch(in: input, steps: &exact) == nil)
      #expect(exact.remaining == 0)
      var short = StepBudget(limit: enough.used - 1)
      #expect(throws: StepBudgetExceeded.self) { try expression.firstMatch(in: input, steps: &short) }
      #expect(short.remaining == 0)
      #expect(short.used == enough.used - 1)
      #expect(throws: StepBudgetExceeded.self) { try expression.matches(input, steps: &short) }
    }
  }

  @Test("searches share a budget")
  func shared() throws {
    let expression = try RegularExpression("a+b")
    var steps = StepBudget(limit: 1000)
    _ = try expression.firstMatch(in: bytes("a", 10), steps: &steps)
    let once = steps.used
    _ = try expression.firstMatch(in: bytes("a", 10), steps: &steps)
    #expect(steps.used == 2 * once)
    #expect(steps.remaining == 1000 - 2 * once)
  }

  @Test("a thousand groups cost no more steps or memory than their states")
  func manyGroups() throws {
    let pattern = String(repeating: "(", count: 900) + "a" + String(repeating: ")", count: 900)
    let expression = try RegularExpression("(?:\(pattern)|b)*c")
    var steps = StepBudget(limit: 20_000_000)
    #expect(try expression.firstMatch(in: bytes("a", 8192), steps: &steps) == nil)
    let match = try expression.firstMatch(in: bytes("a", 99) + bytes("bc", 2), steps: &steps)
    #expect(match?.count == 1802)
    #expect(match?.last == 99)
  }
}
