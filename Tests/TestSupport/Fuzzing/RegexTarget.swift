// Random patterns over random texts, broken ones too: every machine must find the same, and keep to its budget.

import WasmKitLiteRegex

/// Regular expressions as a fuzz target.
public enum RegexTarget {
  private static let pieces: [[UInt8]] =
    [
      "a", "b", "c", "é", "日", "\n", ".", "^", "$", "|", "|", "(", "(", "(?:", "(?i:", "(?s)", "(?U)", "(?m:", ")", ")", ")", "*", "+", "?", "??", "*?", "{2}",
      "{1,3}", "{0,}", "{0,0}", "{7,40}", "{1000}", "{,2}", "[ab]", "[^a]", "[[:alpha:]]", "[[:^word:]]", "[é-日]", "[^\\x00-\\x{10FFFF}]", "\\b", "\\B", "\\A", "\\z",
      "\\w", "\\S", "\\D", "\\pL", "\\PN", "\\p{Greek}", "\\p{^Lu}", "\\x{FFFD}", "\\x{D800}", "\\077", "(?P<n>", "(?<m>", "-", "[", "]", "{", "}", "\\", "\\Q", "\\E",
      "(a+)", "(\\w+)", "abc", ".*", "(?m:^)", "(?m:$)", "k", "ſ", "(a|ab)(c|bcd)",
    ].map { Array($0.utf8) } + [[0xFF], [0xE6, 0x97]]
  private static let texts: [[UInt8]] =
    ["a", "b", "c", "A", "é", "日", "σ", "ς", " ", "\n", "abc", "abcd", "K", "\u{212A}", "s", "0", "_", "\u{FFFD}"].map { Array($0.utf8) } + [
      [0xFF], [0xE6, 0x97], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
    ]

  /// Makes a pattern and a text of a seed, and compares all ways of searching.
  ///
  /// - Throws: ``FuzzFinding``.
  public static func run(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func random(_ pieces: [[UInt8]], upTo count: Int) -> [UInt8] {
      (0..<Int.random(in: 0...count, using: &generator)).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
    }
    let pattern = random(pieces, upTo: 14)
    let text = random(texts, upTo: seed % 16 == 0 ? 300 : 16)
    let start = Int.random(in: 0...min(3, text.count), using: &generator)
    func finding(_ what: String) -> FuzzFinding {
      FuzzFinding(description: "seed \(seed), pattern \(String(decoding: pattern, as: UTF8.self)) \(pattern), text \(text) from \(start): \(what)")
    }

    var compiling = StepBudget(limit: 3_000_000)
    let expression: RegularExpression
    do { expression = try RegularExpression(utf8: pattern, steps: &compiling) } catch {
      guard compiling.used + compiling.remaining == 3_000_000 else { throw finding("the budget does not add up") }
      return
    }
    let limit: UInt64 = 400_000
    func search(_ expression: RegularExpression) throws -> (found: [Int]?, steps: UInt64, isDone: Bool) {
      var steps = StepBudget(limit: limit)
      var found: [Int]?
      var isDone = true
      do { found = try expression.firstMatch(in: text, from: start, steps: &steps) } catch { isDone = false }
      guard steps.used + steps.remaining == limit, steps.work >= steps.used, isDone || steps.remaining == 0 else { throw finding("the budget does not add up") }
      return (found, steps.used, isDone)
    }
    let first = try search(expression)
    let again = try search(expression)
    let cold = try search(expression.unlearnt)
    guard first == again, first == cold else { throw finding("\(first), then \(again), and with nothing learnt \(cold)") }
    guard first.isDone else { return }
    let found = first.found
    var existence = StepBudget.unlimited
    guard try expression.matches(text, from: start, steps: &existence) == (found != nil) else { throw finding("existence is not \(found != nil)") }

    for machine in RegularExpression.Machine.allCases {
      let places: [Int]?
      do { places = try expression.firstMatch(in: text.span, from: start, by: machine, stepLimit: 2_000_000) } catch { continue }
      if places != found { throw finding("\(machine) found \(String(describing: places)), expected \(String(describing: found))") }
    }
    if let found {
      var isWhole = found.count == 2 * (expression.captureCount + 1) && start <= found[0] && found[0] <= found[1] && found[1] <= text.count
      for slot in stride(from: 2, to: found.count, by: 2) {
        isWhole = isWhole && (found[slot] < 0 ? found[slot] == -1 && found[slot + 1] == -1 : found[0] <= found[slot] && found[slot] <= found[slot + 1] && found[slot + 1] <= found[1])
      }
      if !isWhole { throw finding("impossible places \(found)") }
    }
  }
}
