// Where the program starts: measures what was asked for, prints it, and turns errors into one line and an exit code.

import Foundation
import WasmKitLite

/// Why the program cannot go on, for the user to read.
struct Failure: Error {
  let message: String
  /// 2 where the command line is wrong, otherwise 1.
  let exitCode: Int32

  init(_ message: String) { (self.message, exitCode) = (message, 1) }
  init(usage: String) { (message, exitCode) = (usage, 2) }
}

@main
struct WasmliteBench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let failure as Failure {
      stop(failure.message, failure.exitCode)
    } catch {
      stop("\(error)", 1)
    }
  }

  private static func stop(_ message: String, _ exitCode: Int32) -> Never {
    FileHandle.standardError.write(Data("wasmlite-bench: \(message)\n".utf8))
    exit(exitCode)
  }

  private static func run(_ words: [String]) throws {
    let options = try Options(words)
    switch options.request {
    case .help: return print(Options.help)
    case .version: return print("wasmlite-bench \(WasmKitLiteVersion.current)")
    case .measure, .list: break
    }
    // Read before anything is measured: a wrong file should not cost an hour.
    let earlier = try options.comparedFile.map(Report.init(contentsOf:))
    let folder = try FixtureFolder(options.fixtureFolder)
    let selection = Selection(options.words)
    let benchmarks = options.onlyPeers ? [] : try Group.allCases.filter(selection.mayInclude).flatMap { try $0.benchmarks(folder, options) }.filter(selection.includes)
    let programs = options.peers.isEmpty ? [] : try PeerProgram.all(folder, options).filter(selection.includes)
    let engines = programs.isEmpty ? [] : try options.engines()
    guard !benchmarks.isEmpty || !programs.isEmpty else { throw Failure(usage: "nothing is named so: \(options.words.joined(separator: " "))") }
    if options.request == .list { return print((benchmarks.map(\.title) + programs.map { "process \($0.name)" }).joined(separator: "\n")) }

    var report = Report(rounds: options.rounds)
    report.measurements = try Measurement.measure(benchmarks, rounds: options.rounds, sampleTime: options.sampleTime)
    if !programs.isEmpty {
      report.engines = engines.map(\.name)
      report.processes = try PeerProgram.withStartFile { try PeerRun.run(programs, engines: engines, rounds: options.rounds) }
    }
    let comparison = earlier.map { Comparison(report, against: $0) }
    switch options.format {
    case .table: print(TextReport.plain(report, comparison))
    case .markdown: print(TextReport.markdown(report, comparison))
    case .json: print(try report.json())
    }
    if let path = options.chartFile, let chart = Chart(report, comparison) {
      do { try Data(chart.svg.utf8).write(to: URL(fileURLWithPath: path)) } catch { throw Failure("\(path) cannot be written: \(error.localizedDescription)") }
    }
    if let wrong = report.processes.flatMap(\.failures).first { throw Failure(wrong) }
  }
}
