// A report for people: tables on a terminal or in Markdown.

import Foundation

enum TextReport {
  static func plain(_ report: Report, _ comparison: Comparison?) -> String {
    ([heading(report)] + tables(report, comparison).map(\.plain)).joined(separator: "\n\n")
  }

  static func markdown(_ report: Report, _ comparison: Comparison?) -> String {
    ([heading(report)] + tables(report, comparison).map(\.markdown)).joined(separator: "\n\n")
  }

  private static func heading(_ report: Report) -> String {
    "WasmKitLite \(report.version), \(report.date), \(report.processor), \(report.system), \(report.roundsText)"
  }

  private static func tables(_ report: Report, _ comparison: Comparison?) -> [Table] {
    var tables: [Table] = []
    if !report.measurements.isEmpty { tables.append(measurements(report, comparison)) }
    if !report.processes.isEmpty { tables.append(processes(report, comparison)) }
    return tables
  }

  private static func measurements(_ report: Report, _ comparison: Comparison?) -> Table {
    var table = Table(["in this process", "minimum", "median", "spread", "rate"] + (comparison.map { ["than \($0.date)"] } ?? []))
    for measurement in report.measurements {
      let rate = measurement.rate.map { "\(number($0 / 1e6)) MB/s" } ?? ""
      let samples = measurement.samples
      let text = measurement.quantity == .time ? duration : size
      var row = [measurement.title, text(samples.minimum), text(samples.median), percent(samples.spread), rate]
      if let comparison { row.append(comparison.ratio(measurement.title).map(ratio) ?? "new") }
      table.rows.append(row)
    }
    if let comparison, let mean = comparison.geometricMean { table.rows.append(["geometric mean", "", "", "", "", ratio(mean)]) }
    return table
  }

  private static func processes(_ report: Report, _ comparison: Comparison?) -> Table {
    let engines = report.engines
    let peers = engines.dropFirst()
    var table = Table(["user time", engines.first ?? "", "spread"] + peers.flatMap { [$0, "spread", "ratio"] } + (comparison.map { ["than \($0.date)"] } ?? []))
    for run in report.processes {
      var row = [run.program]
      for engine in engines {
        let time = run.times.first { $0.engine == engine }
        row.append(time.map { duration($0.time.median) } ?? "–")
        row.append(time.map { percent($0.time.spread) } ?? "–")
        if engine != engines.first { row.append(time?.ratio.map(ratio) ?? "–") }
      }
      if let comparison { row.append(comparison.ratio("process \(run.program)").map(ratio) ?? "new") }
      table.rows.append(row)
    }
    table.rows.append(["geometric mean", "", ""] + peers.flatMap { ["", "", report.geometricMean(against: $0).map(ratio) ?? "–"] } + (comparison == nil ? [] : [""]))
    return table
  }

  // MARK: Numbers

  /// Three digits and a unit.
  static func duration(_ seconds: Double) -> String {
    for (unit, size) in [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)] where seconds >= size { return "\(number(seconds / size)) \(unit)" }
    return "\(number(seconds / 1e-9)) ns"
  }

  static func size(_ bytes: Double) -> String { bytes < 1024 ? "\(Int(bytes)) B" : "\(number(bytes / 1024)) KiB" }

  static func ratio(_ value: Double) -> String { String(format: "%.2f ×", value) }

  private static func percent(_ value: Double) -> String { value.isFinite ? String(format: value < 0.0995 ? "%.1f %%" : "%.0f %%", value * 100) : "–" }

  private static func number(_ value: Double) -> String { String(format: value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f", value) }
}

/// Cells in rows; the first column is text, the others are numbers.
struct Table {
  private let heading: [String]
  var rows: [[String]] = []

  init(_ heading: [String]) { self.heading = heading }

  var plain: String {
    let all = [heading] + rows
    let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    func padding(_ cell: String, _ column: Int) -> String { String(repeating: " ", count: widths[column] - cell.count) }
    return all.map { row in
      let line = row.enumerated().map { $0.offset == 0 ? $0.element + padding($0.element, 0) : padding($0.element, $0.offset) + $0.element }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |" }
    let rule = "|---|" + String(repeating: "---:|", count: heading.count - 1)
    return ([line(heading), rule] + rows.map(line)).joined(separator: "\n")
  }
}
