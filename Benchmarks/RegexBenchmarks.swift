// Regular expressions as plugins use them: compiled once, sought in lines; and in a longer text.

import WasmKitLiteRegex

enum RegexBenchmarks {
  private static let holeCards = #"\[Seat\]: Draw Local Hole Cards: (\w+), (\w+)"#

  static func all(_ folder: FixtureFolder) throws -> [Benchmark] {
    let lines = try folder.logLines().map { Array($0.utf8) }
    let text = Array(lines.joined(separator: [10]).prefix(65_536))
    /// A turn is one line.
    func inLines(_ name: String, _ pattern: String) -> Benchmark {
      Benchmark(group: .regex, name: "\(name), a line") {
        let expression = try RegularExpression(pattern)
        return { turns in
          for turn in 0..<turns {
            var steps = StepBudget.unlimited
            _ = try expression.firstMatch(in: lines[turn % lines.count], steps: &steps)
          }
        }
      }
    }
    /// A turn is the whole text, to its end.
    func inText(_ name: String, _ pattern: String, _ text: [UInt8]) -> Benchmark {
      Benchmark(group: .regex, name: "\(name), \(text.count >> 10) KiB", byteCount: text.count) {
        let expression = try RegularExpression(pattern)
        return { turns in
          for _ in 0..<turns {
            var steps = StepBudget.unlimited
            _ = try expression.firstMatch(in: text, steps: &steps)
          }
        }
      }
    }
    return [
      Benchmark(group: .regex, name: "compile hole cards") {
        { turns in for _ in 0..<turns { _ = try RegularExpression(holeCards) } }
      },
      inLines("hole cards", holeCards),
      inLines("prefix and groups", #"^(\d+)\.(\d+)\.(\d+) (\d+):(\d+):(\d+) (\w+)\s+-\s+(.*)$"#),
      inLines("alternatives", #"OnPlayerJoined|OnPlayerLeft|Entering Room|Joining wrld_"#),
      inLines("case folded", #"(?i)onplayerjoined (.+?) \(usr_[0-9a-f-]+\)"#),
      inText("literal not there", "no such words", text),
      inText("class not there", #"[0-9]{40}"#, text),
      inText("(a*)*b without a b", "(a*)*b", [UInt8](repeating: 97, count: 16_384)),
    ]
  }
}
