// Frames at the stack's end: the least stack on which everything runs, a slot less, and sizes around it. The address sanitiser sees what goes past it.

import WasmKitLiteEngine

enum FrameTarget {
  static func program(_ seed: UInt64) -> Program {
    var random = Random(seed: seed, stream: 14)
    // Large frames: the stack has no fewer than 1,024 slots.
    let isWide = random.chance(70)
    return Program.random(seed: seed, stream: 4) { options in
      options.extraLocals = isWide ? 200...1_100 : 60...400
      options.hasManyValues = true
      options.startChance = 0
      options.isBudgeted = true
      options.size = 20...100
    }
  }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 4)
    let program = program(seed)
    let isDeterministic = !program.options.hidesNaNs || random.chance(30)
    let lowersAtLoad = random.chance(50)
    func outcome(slots: Int, fuses: Bool = true, _ change: (inout Way) -> Void = { _ in }) throws -> Trial.Outcome {
      let limits = ResourceLimits(
        memoryByteCount: 4 << 20, tableElementCount: 1_000, callDepth: 2_000, valueStackByteCount: slots * 8, fuel: 3_000, timeout: .seconds(60))
      let trial = Trial(programs: [program], seed: seed, isDeterministic: isDeterministic, limits: limits, callsByFunction: 1)
      return try trial.outcome(
        Way("frames") {
          $0.fuses = fuses
          $0.lowersAtLoad = lowersAtLoad
          change(&$0)
        })
    }
    let plenty = 1 << 18
    let expected = try outcome(slots: plenty)
    var (low, high) = (1_023, plenty)
    while high - low > 1 {
      let middle = high > 4 * low ? low * 2 : (low + high) / 2
      if try outcome(slots: middle) == expected { high = middle } else { low = middle }
    }
    let unfused = try outcome(slots: high, fuses: false)
    guard unfused == expected else { throw Difference("unfused on \(high) slots: \(Self.first(expected, unfused))") }
    for slots in [high + 1, high + random.below(40)] {
      let found = try outcome(slots: slots, fuses: random.chance(50))
      guard found == expected else { throw Difference("\(slots) slots differ, \(high) are enough: \(Self.first(expected, found))") }
    }
    // Less than enough: the first call that differs has no stack, and nothing else is different before it.
    for slots in [high - 1, high - 1 - random.below(60)] where slots >= 1_024 {
      let (found, again) = (try outcome(slots: slots), try outcome(slots: slots, fuses: false))
      guard found == again else { throw Difference("\(slots) slots, fused and not: \(Self.first(found, again))") }
      guard let line = zip(expected, found).first(where: { $0 != $1 })?.1, line.contains("exhausted callStack") || line.hasPrefix("module ") else {
        throw Difference("\(slots) slots, one too few at least: \(Self.first(expected, found))")
      }
    }
    let sliced = try outcome(slots: high) { $0.slice = UInt64(random.from(1...100)) }
    guard sliced == expected else { throw Difference("in slices on \(high) slots: \(Self.first(expected, sliced))") }
  }

  private static func first(_ expected: Trial.Outcome, _ found: Trial.Outcome) -> String {
    zip(expected, found).first { $0 != $1 }.map { "\($0) / \($1)" } ?? "\(expected.count) / \(found.count) lines"
  }
}
