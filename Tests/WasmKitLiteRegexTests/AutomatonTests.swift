// The parts of a search, each alone.

import Testing

@testable import WasmKitLiteRegex

@Suite struct AutomatonTests {
  private func bytes(_ text: String, _ count: Int) -> [UInt8] { (0..<count).map { Array(text.utf8)[$0 % text.utf8.count] } }

  @Test("a text is found where a plain search finds it, for all lengths and places")
  func literalScan() throws {
    var generator = SplitMix(state: 5)
    #expect(LiteralScan([]) == nil)
    for _ in 0..<5000 {
      let letters = Int.random(in: 1...3, using: &generator)
      func text(_ count: Int) -> [UInt8] { (0..<count).map { _ in [0x61, 0x62, 0xE3][Int.random(in: 0..<letters, using: &generator)] } }
      let needle = text(Int.random(in: 1...12, using: &generator))
      let input = text(Int.random(in: 0...40, using: &generator))
      let start = Int.random(in: 0...45, using: &generator)
      let scan = try #require(LiteralScan(needle))
      var meter = Meter(limit: .max)
      let expected = input.count < needle.count ? nil : (0...(input.count - needle.count)).first { $0 >= start && input[$0..<($0 + needle.count)] == needle[...] }
      #expect(scan.firstOccurrence(in: input.span, from: start, &meter) == expected, "\(needle) in \(input) from \(start)")
    }
  }

  @Test("bytes that differ from the text by one are no occurrence of it")
  func neighboursOfLiterals() throws {
    for byte in UInt8.min...UInt8.max {
      let scan = try #require(LiteralScan([byte, byte]))
      var meter = Meter(limit: .max)
      for other in [byte &- 1, byte &+ 1, byte ^ 0x80] {
        #expect(scan.firstOccurrence(in: bytes("x", 0).span, from: 0, &meter) == nil)
        let input = [UInt8](repeating: other, count: 30) + [byte, other, byte, byte]
        #expect(scan.firstOccurrence(in: input.span, from: 0, &meter) == 32)
      }
    }
  }

  @Test("scalars of one letter are the same to each instruction")
  func alphabet() throws {
    var generator = SplitMix(state: 6)
    for pattern in ["[a-c]\\w.\\d(?s:.)é[é-日]", "\\pL\\p{Greek}(?i:straße)\\bx", "a", "", "(?m)^\\x{FFFD}[^\\n]$", "\\p{Lu}\\P{Ll}[\\x{10000}-\\x{10FFFF}]"] {
      let program = try RegularExpression(pattern).program
      let alphabet = try #require(program.alphabet)
      let (sets, ranges) = (program.sets, program.ranges)
      for _ in 0..<500 {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x80 : 0x110000
        let scalar = UInt32.random(in: 0..<limit, using: &generator)
        let letter = Int(alphabet.letter(of: scalar))
        if scalar < 0x80 { #expect(Int(alphabet.letterOfByte[Int(scalar)]) == letter) }
        for instruction in program.instructions {
          let accepts = instruction.accepts(scalar, sets.span, ranges.span)
          #expect(alphabet.accepts(instruction, letter) == accepts, "\(pattern): \(scalar), letter \(letter)")
        }
      }
    }
  }

  @Test("patterns with too many letters or states do without automata, and give the same answers")
  func withoutAlphabet() throws {
    let many = String((0..<300).map { Character(Unicode.Scalar(0x4E00 + 2 * UInt32($0)) ?? "x") })
    let expression = try RegularExpression("(?:\(many))?(日+)x$")
    #expect(expression.program.alphabet == nil)
    #expect(expression.firstMatch(in: "ab日日x") != nil)
    let large = try RegularExpression(String(repeating: "[ab]{1000}", count: 9) + "|(c+)d$")
    #expect(large.program.alphabet == nil)
    var steps = StepBudget.unlimited
    #expect(try large.firstMatch(in: Array("abccd".utf8), steps: &steps) == [2, 5, 2, 4])
  }

  @Test("a text that each match contains is known, and a line without it costs nothing")
  func requiredText() throws {
    for (pattern, text) in [
      ("(\\w+) \\[Network\\] (\\d+) ms", " [Network] "), ("a|bcd", nil), ("x*(?:lost)+y", "lost"), ("(ab)?c(de)+", "de"), ("\\d(?:kicked by) .", "kicked by "),
      ("(?i)warning \\d", nil), ("\\d\\x{FFFD}é", "é"), ("\\d(?:ab){0,3}", nil), ("\\d(?:ab){2,3}", "ab"), ("[0-9](日)本", "日本"),
    ] as [(String, String?)] {
      let expression = try RegularExpression(pattern)
      #expect(expression.program.requiredScan.map { String(decoding: $0.text, as: UTF8.self) } == text, "\(pattern)")
      var steps = StepBudget(limit: 0)
      if text != nil { #expect(try expression.firstMatch(in: bytes("1 ", 300), steps: &steps) == nil) }
    }
  }

  @Test("automata never take more room than they may, whatever they are asked")
  func boundedMemory() throws {
    var generator = SplitMix(state: 8)
    for pattern in ["[ab]*a[ab]{12}c", ".{1,1000}x", "(?:a?){64}a{64}", "([ab]{1,50}|[bc]{3,70})+d", "(\\w+|\\d+|[a-f]+)*z", "\\pL{1,30}\\pN{1,30}\\p{Greek}{3}"] {
      let program = try RegularExpression(pattern).program
      let alphabet = try #require(program.alphabet)
      var searcher = Searcher(program, alphabet, nil)
      for _ in 0..<5 {
        let input = (0..<4096).map { _ in UInt8.random(in: 0x61...0x63, using: &generator) }
        var meter = Meter(limit: 300_000)
        _ = searcher.search(input.span, from: 0, recordsCaptures: true, &meter)
        #expect(searcher.byteCount < 1 << 20 && searcher.byteCount <= Searcher.byteLimit(program, alphabet), "\(pattern)")
      }
    }
  }

  @Test("a search costs the same whatever was searched before, also where states are thrown away")
  func independentOfHistory() throws {
    var generator = SplitMix(state: 9)
    for pattern in ["[ab]*a[ab]{12}c", "(?:[ab]*)a([ab]{12})(c?)b$", "(a|b|ab)*?(bb|a{3,9})+$", "(?:(a)|(b)|[ab]{1,20})*c?"] {
      let warm = try RegularExpression(pattern)
      for _ in 0..<4 {
        let input = (0..<3000).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
        var steps = StepBudget(limit: 500_000)
        var coldSteps = StepBudget(limit: 500_000)
        let found = try? warm.firstMatch(in: input, steps: &steps)
        var compiling = Meter(limit: .max)
        let coldFound = try? RegularExpression(matcher: Matcher(warm.program, &compiling)).firstMatch(in: input, steps: &coldSteps)
        #expect(found == coldFound)
        #expect(steps == coldSteps, "\(pattern)")
      }
    }
  }

  @Test("many tasks may search with one expression at once")
  func concurrency() async throws {
    let expression = try RegularExpression("(\\w+)@(\\w+)(?: .*)?$")
    let failureCount = await withTaskGroup(of: Int.self) { group in
      for task in 0..<64 {
        group.addTask {
          var failureCount = 0
          for round in 0..<50 {
            let name = String(repeating: "x", count: (task + round) % 9 + 1)
            let line = Array("to \(name)@home now".utf8)
            var steps = StepBudget(limit: 100_000)
            let found = try? expression.firstMatch(in: line, steps: &steps)
            if found != [3, line.count, 3, 3 + name.utf8.count, 4 + name.utf8.count, 8 + name.utf8.count] { failureCount += 1 }
          }
          return failureCount
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failureCount == 0)
  }
}
