// Every way to run a pattern against every other: they must agree about the match, its captures, and what a search costs.

import Testing

@testable import WasmKitLiteRegex

@Suite struct DifferentialTests {
  private static let pieces = [
    "a", "b", "c", "é", "日", "\n", ".", "^", "$", "|", "|", "(", "(", "(?:", "(?i:", "(?s)", "(?U)", "(?m:", ")", ")", ")", "*", "+", "?", "??", "{2}", "{1,3}",
    "{0,}", "[ab]", "[^a]", "[[:alpha:]]", "[é-日]", "\\b", "\\B", "\\w", "\\S", "\\pL", "\\p{Greek}", "\\x{FFFD}", "(?P<n>", "-", "[", "]", "{", "\\", "\\Q",
    "(a+)", "(\\w+)", "abc", ".*", "$", "(?m:^)", "(?m:$)",
  ]
  private static let inputs: [[UInt8]] = [
    Array("a".utf8), Array("b".utf8), Array("c".utf8), Array("A".utf8), Array("é".utf8), Array("日".utf8), Array("σ".utf8), Array(" ".utf8), Array("\n".utf8),
    Array("abc".utf8), [0xFF], [0xE6, 0x97], [0x80],
  ]

  private func random(_ pieces: [[UInt8]], upTo count: Int, _ generator: inout SplitMix) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
  }

  /// What the public search says, if all ways agree.
  private func answer(_ expression: RegularExpression, _ input: [UInt8], from start: Int = 0, _ comment: @autoclosure () -> String) throws -> [Int]? {
    let program = expression.program
    var steps = StepBudget.unlimited
    let found = try expression.firstMatch(in: input, from: start, steps: &steps)
    // Once more, with all that the automata have learnt, and with nothing learnt.
    var again = StepBudget.unlimited
    #expect(try expression.firstMatch(in: input, from: start, steps: &again) == found, "\(comment())")
    #expect(again.used == steps.used, "\(comment())")
    var cold = StepBudget.unlimited
    var compiling = Meter(limit: .max)
    #expect(try RegularExpression(matcher: Matcher(program, &compiling)).firstMatch(in: input, from: start, steps: &cold) == found, "\(comment())")
    #expect(cold.used == steps.used, "\(comment())")
    var existence = StepBudget.unlimited
    #expect(try expression.matches(input, from: start, steps: &existence) == (found != nil), "\(comment())")

    var meter = Meter(limit: .max)
    var backtracker = Backtracker(program: program, recordsCaptures: true)
    #expect(offsets(backtracker.search(input.span, from: start, &meter)) == found, "\(comment())")
    var machine = PikeMachine(program: program, recordsCaptures: true)
    #expect(offsets(machine.search(input.span, from: start, &meter)) == found, "\(comment())")
    if let alphabet = program.alphabet { checkAutomata(program, alphabet, input, start, found, comment()) }
    return found
  }

  private func checkAutomata(_ program: Program, _ alphabet: Alphabet, _ input: [UInt8], _ start: Int, _ found: [Int]?, _ comment: @autoclosure () -> String) {
    if program.isAnchored, start > 0 { return }
    var meter = Meter(limit: .max)
    var forward = ForwardAutomaton(program, alphabet)
    switch forward.search(input.span, from: start, isAnchored: false, stopsEarly: false, &meter) {
    case .match(let end): #expect(end == found?[1], "\(comment())")
    case .noMatch: #expect(found == nil, "\(comment())")
    case .tooManyStates: #expect(program.instructions.count > 500, "\(comment())")
    case .outOfSteps: Issue.record("steps were used up: \(comment())")
    }
    guard let found else { return }
    var backward = BackwardAutomaton(program, alphabet)
    switch backward.search(input.span, end: found[1], lowest: start, &meter) {
    case .start(let place):
      #expect(place == found[0], "\(comment())")
      if !program.hasEmptyLoop {
        var slots = [Int](repeating: 0, count: program.slotCount)
        #expect(backward.walk(input.span, from: place, into: &slots, &meter))
        #expect(slots == found, "\(comment())")
      }
    case .tooManyStates: #expect(program.instructions.count > 500, "\(comment())")
    case .outOfSteps: Issue.record("steps were used up: \(comment())")
    }
    if let onePass = OnePass(program, alphabet, &meter) {
      var slots = [Int](repeating: 7, count: program.slotCount)
      var spare = [Int](repeating: 9, count: program.slotCount)
      #expect(
        onePass.match(input.span, from: found[0], alphabet, slots: &slots, spare: &spare, &meter) == true, "\(comment())")
      #expect(slots == found, "\(comment())")
    }
  }

  private func offsets(_ outcome: SearchOutcome) -> [Int]? {
    if case .match(let offsets) = outcome { offsets } else { nil }
  }

  @Test("all ways agree over random patterns and inputs, whatever was learnt before")
  func randomPatterns() throws {
    var generator = SplitMix(state: 2024)
    var compiledCount = 0
    var onePassCount = 0
    var loopCount = 0
    let pieces = DifferentialTests.pieces.map { Array($0.utf8) }
    for _ in 0..<5000 {
      let pattern = random(pieces, upTo: 12, &generator)
      guard let expression = try? RegularExpression(utf8: pattern) else { continue }
      compiledCount += 1
      var meter = Meter(limit: .max)
      if let alphabet = expression.program.alphabet, OnePass(expression.program, alphabet, &meter) != nil { onePassCount += 1 }
      if expression.program.hasEmptyLoop { loopCount += 1 }
      for _ in 0..<2 {
        let input = random(DifferentialTests.inputs, upTo: 14, &generator)
        let start = Int.random(in: 0...3, using: &generator)
        guard start <= input.count else { continue }
        let found = try answer(expression, input, from: start, "\(String(decoding: pattern, as: UTF8.self)) in \(input) from \(start)")
        if let found { checkShape(found, expression, input) }
      }
    }
    #expect(compiledCount > 1000)
    #expect(onePassCount > 200)
    #expect(onePassCount < compiledCount)
    #expect(loopCount > 20)
  }

  @Test("all ways agree over the cases of this package")
  func ownCases() throws { try check(CaseFile.own, each: 1) }

  @Test("all ways agree over the shared vectors", .enabled(if: CaseFile.hasShared))
  func sharedVectors() throws { try check(CaseFile.shared, each: 3) }

  private func check(_ file: CaseFile.Location, each step: Int) throws {
    let cache = RegularExpressionCache(capacity: 16)
    for (index, expected) in try CaseFile.read(file).enumerated() where index % step == 0 {
      guard let expression = try? cache.expression(utf8: expected.patternBytes), expected.names == nil else { continue }
      #expect(try answer(expression, expected.inputBytes, "\(expected)") == expected.index, "\(expected)")
    }
  }

  @Test("patterns of logs agree over lines put together at random")
  func logLines() throws {
    let patterns = [
      "\\[Seat\\]: Draw Local Hole Cards: (\\w+), (\\w+)", "OnPlayerJoined (.+) \\((usr_[0-9a-f-]+)\\)", "(\\w+)@(\\w+)", "(\\d+) ms$", "^(\\S+) (\\S+) (\\w+)",
      "^(?:(\\d{4})\\.(\\d\\d)\\.(\\d\\d) )?(.*?)\\s*$", "(?i)warn(?:ing)?|error", "\\b(\\w+)\\b \\b(\\w+)\\b$", "(a+)(b+)?x", "ab[ab]*c", "(aa|a)(a|b)*?x",
    ]
    let pieces = [
      "[Seat]: ", "[Seat]: Draw Local Hole Cards: ", "Ah", ", ", "OnPlayerJoined ", "OnPlayer", " (usr_0a-9)", " (usr_", "みどり", "@", "12 ms", " ", "2024.01.15 ",
      "WARNING", "ab", "abab", "aab", "x", "\n", "error", "c",
    ]
    var generator = SplitMix(state: 99)
    var matchCount = 0
    for pattern in patterns {
      let expression = try RegularExpression(pattern)
      for _ in 0..<150 {
        let line = random(pieces.map { Array($0.utf8) }, upTo: 14, &generator)
        if try answer(expression, line, "\(pattern) in \(String(decoding: line, as: UTF8.self))") != nil { matchCount += 1 }
      }
    }
    #expect(matchCount > 200)
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
