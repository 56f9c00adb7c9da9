// Everything that one run of the program found, as it is written to JSON and read again.

import Foundation
import WasmKitLite

struct Report: Codable {
  /// Of the library.
  let version: String
  /// When the run began, in ISO 8601.
  let date: String
  let processor: String
  let system: String
  let rounds: Int
  /// In this process.
  var measurements: [Measurement] = []
  /// Whose processes were run, ours first.
  var engines: [String] = []
  /// As whole processes; times are in seconds of user time.
  var processes: [PeerRun] = []

  init(rounds: Int) {
    version = WasmKitLiteVersion.current
    date = ISO8601DateFormatter().string(from: Date())
    processor = Self.processorName
    system = ProcessInfo.processInfo.operatingSystemVersionString
    self.rounds = rounds
  }

  init(contentsOf path: String) throws(Failure) {
    let bytes = try FixtureFolder.bytes(of: URL(fileURLWithPath: path))
    do { self = try JSONDecoder().decode(Report.self, from: Data(bytes)) } catch { throw Failure("\(path) is no report of wasmlite-bench --json") }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  var roundsText: String { rounds == 1 ? "1 round" : "\(rounds) rounds" }

  /// How many times as fast ours is, over all programs that both ran.
  func geometricMean(against engine: String) -> Double? {
    Report.geometricMean(processes.filter(\.isInMean).compactMap { run in run.times.first { $0.engine == engine }?.ratio })
  }

  static func geometricMean(_ ratios: [Double]) -> Double? {
    let usable = ratios.filter { $0 > 0 && $0.isFinite }
    return usable.isEmpty ? nil : exp(usable.reduce(0) { $0 + log($1) } / Double(usable.count))
  }

  private static var processorName: String {
    #if canImport(Darwin)
      var size = 0
      sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0)
      var name = [UInt8](repeating: 0, count: size)
      sysctlbyname("machdep.cpu.brand_string", &name, &size, nil, 0)
      return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    #else
      let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
      let line = lines.first { $0.hasPrefix("model name") || $0.hasPrefix("CPU part") }
      return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
    #endif
  }
}

/// Times now against those of an earlier report.
struct Comparison {
  struct Line {
    let title: String
    /// Earlier time by the time now: above 1 is faster now.
    let ratio: Double
  }

  let date: String
  let lines: [Line]

  init(_ report: Report, against earlier: Report) {
    date = earlier.date
    func times(_ report: Report) -> [(String, Double)] {
      report.measurements.map { ($0.title, $0.samples.median) }
        + report.processes.flatMap { run in run.times.filter { $0.engine == report.engines.first }.map { ("process \(run.program)", $0.time.median) } }
    }
    let before = Dictionary(times(earlier), uniquingKeysWith: { first, _ in first })
    lines = times(report).compactMap { title, now in before[title].map { Line(title: title, ratio: $0 / now) } }.filter(\.ratio.isFinite)
  }

  func ratio(_ title: String) -> Double? { lines.first { $0.title == title }?.ratio }
  var geometricMean: Double? { Report.geometricMean(lines.map(\.ratio)) }
}
