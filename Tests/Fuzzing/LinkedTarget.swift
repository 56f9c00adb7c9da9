// Two or three modules in one store: each imports functions, tables, memories, globals and tags of those before it, and the host acts between them.

import WasmKitLiteEngine

enum LinkedTarget {
  static func programs(_ seed: UInt64, count: Int, _ change: (inout ProgramOptions) -> Void = { _ in }) -> [Program] {
    var programs: [Program] = []
    for index in 0..<count {
      var random = Random(seed: seed, stream: 100 + UInt64(index))
      var options = ProgramOptions(&random)
      // What is the same for all: tags, references and whether NaNs are seen.
      var common = Random(seed: seed, stream: 99)
      options.hidesNaNs = common.chance(35)
      options.hasExceptions = common.chance(80)
      options.size = 20...110
      options.startChance = 3
      change(&options)
      var generator = ProgramGenerator(random: random, options: options)
      generator.name = ["a", "b", "c"][index]
      generator.offers = programs.map(\.offer)
      programs.append(generator.make())
    }
    return programs
  }

  static func trial(_ seed: UInt64) -> Trial {
    var random = Random(seed: seed, stream: 3)
    let programs = programs(seed, count: random.chance(75) ? 2 : 3)
    let acts = random.chance(60)
    let fuel = random.one(of: [500, 3_000, 10_000] as [UInt64])
    let limits = ResourceLimits(
      memoryByteCount: 4 << 20, tableElementCount: 1_000, callDepth: random.one(of: [50, 1_000]), valueStackByteCount: 256 << 10, hostReentryDepth: random.one(of: [2, 8]), fuel: fuel,
      timeout: .seconds(60))
    return Trial(
      programs: programs, seed: seed, isDeterministic: !programs[0].options.hidesNaNs || random.chance(30), limits: limits, hostActs: acts, callsByFunction: 1)
  }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 13)
    let trial = trial(seed)
    var ways = [
      Way("plain"), Way("unfused, lowered at load") { ($0.fuses, $0.lowersAtLoad) = (false, true) },
      Way("reset, tracked") { ($0.resets, $0.tracksWrites) = (true, true) }, Way("a dirty stack") { $0.hasDirtyStack = true },
    ]
    let slice = Way("slices") { $0.slice = UInt64(random.from(1...100)) }
    // A host that calls back in has no instalments for what it calls: only that nothing breaks is looked at then.
    if trial.hostActs { if random.chance(30) { _ = try trial.outcome(slice) } } else { ways.append(slice) }
    try trial.compare(ways)
  }
}
