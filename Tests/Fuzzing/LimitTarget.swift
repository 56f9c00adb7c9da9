// Programs under small limits, with a host that acts. A trial itself looks at what was taken; here limits are drawn and ways are mixed.

import WasmKitLiteEngine

enum LimitTarget {
  static func trial(_ seed: UInt64) -> Trial {
    var random = Random(seed: seed, stream: 5)
    let programs = LinkedTarget.programs(seed, count: random.from(1...2)) { options in
      options.isBudgeted = random.chance(50)
      if random.chance(20) { options.extraLocals = 0...500 }
    }
    let limits = ResourceLimits(
      memoryByteCount: UInt64(random.one(of: [0, 65_535, 65_536, 65_537, 131_072, 300_000, 1 << 20])), tableElementCount: UInt64(random.one(of: [0, 5, 20, 30, 60, 200])),
      callDepth: random.one(of: [0, 1, 2, 3, 10, 100]), valueStackByteCount: random.one(of: [0, 8 << 10, 20_000, 64 << 10]), hostReentryDepth: random.one(of: [0, 1, 2, 5]),
      fuel: UInt64(random.one(of: [0, 1, 2, 5, 10, 50, 100, 1_000, 10_000])), timeout: random.chance(10) ? .zero : .seconds(60))
    return Trial(programs: programs, seed: seed, isDeterministic: true, limits: limits, hostActs: random.chance(70), callsByFunction: 2)
  }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 15)
    let trial = trial(seed)
    for _ in 0..<2 {
      let way = Way("limits") {
        $0.fuses = random.chance(50)
        $0.tracksWrites = random.chance(50)
        $0.lowersAtLoad = random.chance(50)
        $0.slice = random.chance(30) ? UInt64(random.from(1...100)) : nil
        $0.resets = $0.slice == nil && trial.limits.timeout != .zero && random.chance(30)
      }
      _ = try trial.outcome(way)
    }
  }
}
