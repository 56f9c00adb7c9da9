// The ratios as a drawing: a bar for each program and engine, from the line of equal speed.

import Foundation

struct Chart {
  private struct Bar {
    let series: Int
    let ratio: Double
  }

  private let title: String
  private let subtitle: String
  private let series: [String]
  private let rows: [(name: String, bars: [Bar])]

  /// The ratios to the peers; without peers, those to the earlier report; `nil` without either.
  init?(_ report: Report, _ comparison: Comparison?) {
    subtitle = "WasmKitLite \(report.version), \(report.date.prefix(10)), \(report.processor), \(report.roundsText)"
    if !report.processes.isEmpty {
      let peers = Array(report.engines.dropFirst())
      title = "How many times as fast as other engines (user time of whole processes)"
      series = peers
      var rows = report.processes.map { run in
        (
          name: run.program,
          bars: run.times.compactMap { time -> Bar? in
            guard let index = peers.firstIndex(of: time.engine), let ratio = time.ratio else { return nil }
            return Bar(series: index, ratio: ratio)
          }
        )
      }
      rows.append(("geometric mean", peers.indices.compactMap { index in report.geometricMean(against: peers[index]).map { Bar(series: index, ratio: $0) } }))
      self.rows = rows
    } else if let comparison {
      title = "How many times as fast as on \(comparison.date.prefix(10))"
      series = [String(comparison.date.prefix(10))]
      rows =
        comparison.lines.map { ($0.title, [Bar(series: 0, ratio: $0.ratio)]) }
        + (comparison.geometricMean.map { [("geometric mean", [Bar(series: 0, ratio: $0)])] } ?? [])
    } else {
      return nil
    }
  }

  // Sizes are in pixels.
  private static let width = 860.0
  private static let left = 300.0
  private static let right = 70.0
  private static let top = 84.0
  private static let barHeight = 13.0
  private static let gap = 9.0
  private static let colours = ["#2f6f9f", "#d2822b", "#5b8c3e", "#8d5a97", "#777777"]

  var svg: String {
    let ratios = rows.flatMap(\.bars).map(\.ratio)
    let most = max(1, ratios.max() ?? 1) * 1.02
    let scale = (Self.width - Self.left - Self.right) / most
    let height = rows.reduce(Self.top) { $0 + Double(max(1, $1.bars.count)) * Self.barHeight + Self.gap } + 28
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(Int(Self.width))" height="\#(Int(height))" viewBox="0 0 \#(Int(Self.width)) \#(Int(height))""#
        + #" font-family="system-ui, sans-serif" font-size="12" role="img">"#,
      "<title>\(Self.escaped(title))</title>",
      ##"<rect width="100%" height="100%" fill="#ffffff"/>"##,
      Self.text(16, 24, title, size: 15, weight: "bold"),
      Self.text(16, 42, subtitle, colour: "#555555"),
    ]
    var x = 16.0
    for (index, name) in series.enumerated() {
      lines.append(Self.rectangle(x, 55, 11, 11, Self.colours[index % Self.colours.count]))
      lines.append(Self.text(x + 16, 65, name))
      x += 34 + Double(name.count) * 7.5
    }
    // A line a whole number, fewer where there are many.
    let step = max(1, Int(most / 8))
    for tick in stride(from: 0, through: Int(most), by: step) {
      let place = Self.left + Double(tick) * scale
      lines.append(
        #"<line x1="\#(Self.coordinate(place))" y1="\#(Self.coordinate(Self.top - 6))" x2="\#(Self.coordinate(place))" y2="\#(Self.coordinate(height - 24))""#
          + #" stroke="\#(tick == 1 ? "#333333" : "#dddddd")"/>"#)
      lines.append(Self.text(place, height - 9, "\(tick) ×", anchor: "middle", colour: "#555555"))
    }
    var y = Self.top
    for row in rows {
      let rowHeight = Double(max(1, row.bars.count)) * Self.barHeight
      let isMean = row.name == "geometric mean"
      lines.append(Self.text(Self.left - 8, y + rowHeight / 2 + 4, row.name, anchor: "end", weight: isMean ? "bold" : "normal"))
      for bar in row.bars {
        lines.append(Self.rectangle(Self.left, y + 1, bar.ratio * scale, Self.barHeight - 2, Self.colours[bar.series % Self.colours.count]))
        lines.append(Self.text(Self.left + bar.ratio * scale + 5, y + Self.barHeight - 2.5, TextReport.ratio(bar.ratio), size: 11, weight: isMean ? "bold" : "normal"))
        y += Self.barHeight
      }
      if row.bars.isEmpty { y += Self.barHeight }
      y += Self.gap
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: String) -> String {
    #"<rect x="\#(coordinate(x))" y="\#(coordinate(y))" width="\#(coordinate(width))" height="\#(coordinate(height))" fill="\#(colour)"/>"#
  }

  private static func text(
    _ x: Double, _ y: Double, _ text: String, size: Int = 12, anchor: String = "start", weight: String = "normal", colour: String = "#111111"
  ) -> String {
    #"<text x="\#(coordinate(x))" y="\#(coordinate(y))" font-size="\#(size)" text-anchor="\#(anchor)" font-weight="\#(weight)" fill="\#(colour)">\#(escaped(text))</text>"#
  }

  private static func coordinate(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
