// wasmlite-fuzz: runs fuzz targets in process, from seeds.

import Foundation

@main enum Main {
  private static let usage = """
    Usage: wasmlite-fuzz [OPTIONS] [TARGET…]

    Runs the fuzz targets, by default all of them. A seed gives the same input in every process;
    every finding is printed with the command that reproduces it. The exit code is 1 if anything
    differed.

      --seeds N        the number of seeds for each target
      --seconds S      the time for all targets together (60 without --seeds)
      --first SEED     the first seed (1)
      --seed-of-day    derive the first seed from the date
      --hang SECONDS   abort if one seed takes longer (60)
      --list           list the targets
      --print TARGET   the modules of the first seed in the text format: programs, linked, frames, limits or chains
      --dump TARGET    modules, calls and results as JSON lines, for Tests/CrossChecks/programs_in_wasmtime.py
      --coverage       the fused handlers that no chain reaches, in a build with -Xswiftc -DWASMKITLITE_COUNTS -Xlinker -E

    """

  static func main() {
    var runner = Runner()
    var names: [String] = []
    var (dumped, printed): (String?, String?)
    var arguments = Array(CommandLine.arguments.dropFirst())
    func value(_ option: String) -> String {
      guard !arguments.isEmpty else { fail("\(option) needs a value") }
      return arguments.removeFirst()
    }
    func number(_ option: String) -> UInt64 {
      let text = value(option)
      guard let number = UInt64(text) else { fail("\(option): not a number: \(text)") }
      return number
    }
    while !arguments.isEmpty {
      let argument = arguments.removeFirst()
      switch argument {
      case "--seeds": runner.seedCount = number(argument)
      case "--seconds": runner.seconds = Double(number(argument))
      case "--first": runner.first = number(argument)
      case "--seed-of-day": runner.first = UInt64(Date().timeIntervalSince1970 / 86_400) * 1_000_000_000
      case "--hang": runner.hangSeconds = number(argument)
      case "--dump": dumped = value(argument)
      case "--print": printed = value(argument)
      case "--coverage": exit(ChainCoverage.report() ? 0 : 1)
      case "--list":
        for target in FuzzTargets.all { print("\(target.name): \(target.summary)") }
        return
      case "--help", "-h":
        print(usage)
        return
      default:
        if argument.hasPrefix("-") { fail("unknown option \(argument)") }
        names.append(argument)
      }
    }
    if let dumped {
      do { try Dump.write(dumped, first: runner.first, count: runner.seedCount ?? 100) } catch { fail("\(error)") }
      return
    }
    if let printed {
      do { try Dump.print(printed, seed: runner.first) } catch { fail("\(error)") }
      return
    }
    for name in names {
      guard let target = (FuzzTargets.all + FuzzTargets.failing).first(where: { $0.name == name }) else { fail("no target \(name), see --list") }
      runner.targets.append(target)
    }
    if names.isEmpty { runner.targets = FuzzTargets.all }
    if runner.seedCount == nil && runner.seconds == nil { runner.seconds = 60 }
    exit(runner.run() ? 0 : 1)
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("wasmlite-fuzz: \(message)\n\(usage)".utf8))
    exit(2)
  }
}
