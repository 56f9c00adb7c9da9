// Modules with the calls made of them and what came of it, as JSON lines, for Tests/CrossChecks/programs_in_wasmtime.py.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteText

/// Writes what seeds make: for a comparison with another engine, or to be read.
enum Dump {
  /// Prints a seed's modules in the text format.
  static func print(_ target: String, seed: UInt64) throws {
    let modules: [[UInt8]]
    switch target {
    case "programs": modules = [Program.random(seed: seed).bytes]
    case "linked": modules = LinkedTarget.trial(seed).programs.map(\.bytes)
    case "frames": modules = [FrameTarget.program(seed).bytes]
    case "limits": modules = LimitTarget.trial(seed).programs.map(\.bytes)
    case "chains":
      Swift.print(";; \(ChainTarget.name(seed))")
      modules = [try ChainTarget.chain(seed).bytes]
    default: throw Difference("nothing to print of \(target)")
    }
    for module in modules { Swift.print(try TextFormat.print(binary: module)) }
  }

  /// Writes a line for every seed to standard output.
  static func write(_ target: String, first: UInt64, count: UInt64) throws {
    for seed in first..<first + count {
      let programs: [Program]
      func change(_ options: inout ProgramOptions) {
        // What wasmtime has not, or does in another way.
        options.hasLegacyExceptions = false
        options.hasBytePages = false
        options.startChance = 0
      }
      switch target {
      case "programs": programs = [Program.random(seed: seed, change)]
      case "linked": programs = LinkedTarget.programs(seed, count: 2 + Int(seed % 2), change)
      default: throw Difference("nothing to dump of \(target): programs or linked")
      }
      let limits = ResourceLimits(memoryByteCount: 16 << 20, tableElementCount: 10_000, callDepth: 500, fuel: 100_000, timeout: .seconds(60))
      let trial = Trial(programs: programs, seed: seed, isDeterministic: true, limits: limits)
      let lines = try trial.outcome(Way("dump") { ($0.fuses, $0.tracksWrites) = (seed % 3 != 0, seed % 5 == 0) })
      let modules = programs.map { program in
        ["name": program.offer.module, "bytes": program.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()]
      }
      let object: [String: Any] = ["seed": seed, "modules": modules, "lines": lines]
      let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
      FileHandle.standardOutput.write(data + Data([10]))
    }
  }
}
