// One program, run in every way.

import WasmKitLiteEngine

enum ProgramTarget {
  static func trial(_ seed: UInt64) -> Trial {
    var random = Random(seed: seed, stream: 1)
    let program = Program.random(seed: seed)
    let fuel = random.one(of: [300, 3_000, 3_000, 20_000] as [UInt64])
    let limits = ResourceLimits(
      memoryByteCount: 4 << 20, tableElementCount: 1_000, callDepth: random.one(of: [50, 2_000]), valueStackByteCount: random.one(of: [64 << 10, 512 << 10]), fuel: fuel, timeout: .seconds(60))
    return Trial(programs: [program], seed: seed, isDeterministic: !program.options.hidesNaNs || random.chance(30), limits: limits)
  }

  static func ways(_ random: inout Random, fuel: UInt64, hidesNaNs: Bool) -> [Way] {
    let slice = UInt64(fuel > 5_000 ? random.from(10...100) : random.from(1...100))
    var ways = [
      Way("plain"), Way("unfused") { $0.fuses = false },
      Way("tracked, lowered at load") { ($0.tracksWrites, $0.lowersAtLoad) = (true, true) },
      Way("slices of \(slice)") { $0.slice = slice },
      Way("reset, tracked") { ($0.resets, $0.tracksWrites) = (true, true) },
      Way("a dirty stack") { $0.hasDirtyStack = true },
    ]
    if random.chance(30) { ways.append(Way("reset") { $0.resets = true }) }
    if random.chance(30) { ways.append(Way("unfused, lowered at load, on a dirty stack") { ($0.fuses, $0.lowersAtLoad, $0.hasDirtyStack) = (false, true, true) }) }
    if random.chance(20) { ways.append(Way("unfused, tracked, slices of 7") { ($0.fuses, $0.tracksWrites, $0.slice) = (false, true, 7) }) }
    if hidesNaNs { ways.append(Way("the other determinism") { $0.isDeterministic = random.chance(50) }) }
    return ways
  }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 2)
    let trial = trial(seed)
    try trial.compare(ways(&random, fuel: trial.limits.fuel ?? 0, hidesNaNs: trial.programs[0].options.hidesNaNs))
  }
}
