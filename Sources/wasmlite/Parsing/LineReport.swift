// Where results go: events to standard output, what went wrong to standard error, counts to the report at the end.

import WasmKitLite

/// A line has failed, and that is the end.
struct StoppedOnError: Error {}

/// The results of a run, in order.
final class LineReport {
  /// What is reported, and how.
  struct Style: Sendable {
    /// Whether the first line that fails ends the run.
    var stopsOnError = false
    /// Whether lines that failed make an exit code.
    var failsOnError = false
    var showsStatistics = false
    /// Whether nothing is said of single lines.
    var isQuiet = false
    /// Whether there are no parsers but the built-in one.
    var isBuiltinOnly = false
  }

  /// The failures of one kind that are told for each log; of the others only the number.
  private static let shownFailureCount = 10

  /// What was said of a log.
  private struct Said {
    var hasNULs = false
    var droppedNULCount: UInt64 = 0
    /// The failures of each kind: all of them, and those that were not reported yet.
    var failures: [String: (count: Int, unreportedCount: Int)] = [:]
  }

  let output = Output()
  var statistics = Statistics()
  let style: Style
  /// The path of the log that is read now, or `stdin`.
  private(set) var file = ""
  /// When that log was last written, before it was read; nil if that is unknown.
  private(set) var lastWritten: Int64?
  private let plugins: [WasmParser]
  /// What was said of each log.
  private var said: [String: Said] = [:]
  private let start = ContinuousClock.now

  init(_ style: Style, plugins: [WasmParser]) {
    self.style = style
    self.plugins = plugins
  }

  /// Begins with another log; the one before is done with.
  func beginLog(_ file: String, lastWritten: Int64? = nil) {
    reportRest()
    said = [:]
    self.file = file
    self.lastWritten = lastWritten
  }

  /// Goes on with one of several logs.
  func switchLog(to file: String) { self.file = file }

  /// Says what was chosen for the user.
  func note(_ message: String) { if !style.isQuiet { Diagnostics.report(message) } }

  /// Parses a line here and now.
  func take(_ line: LineBuffer.Line, number: Int?, _ work: LineWork) throws {
    let place = LinePlace(file: file, number: number, lastWritten: lastWritten)
    let failures = try output.writeLines { work.parse(line, at: place, to: &$0, counting: &statistics) }
    if !failures.isEmpty { try fail(failures, at: place) }
  }

  /// Reports the failures of a line, ten of each kind at most.
  ///
  /// - Throws: ``StoppedOnError`` where that is the end.
  func fail(_ failures: [LineFailure], at place: LinePlace) throws {
    if !style.isQuiet { for failure in failures { report(failure, at: place) } }
    if style.stopsOnError { throw StoppedOnError() }
  }

  private func report(_ failure: LineFailure, at place: LinePlace) {
    var (count, unreportedCount) = said[place.file]?.failures[failure.kind] ?? (0, 0)
    count += 1
    if count > Self.shownFailureCount { unreportedCount += 1 } else { Diagnostics.report("\(place): \(failure.message)") }
    said[place.file, default: Said()].failures[failure.kind] = (count, unreportedCount)
  }

  /// Reports how many failures were left out since the last report of this kind.
  func reportRest() {
    for (file, log) in said.sorted(by: { $0.key < $1.key }) {
      for (kind, counts) in log.failures.sorted(by: { $0.key < $1.key }) where counts.unreportedCount > 0 {
        Diagnostics.report("\(printable(file)): … \(counts.unreportedCount) more (\(kind))")
        said[file]?.failures[kind]?.unreportedCount = 0
      }
    }
  }

  /// Says what is odd about the bytes of the log, unless that was said before.
  func mention(hasNULs: Bool, droppedNULCount: UInt64) {
    let before = said[file] ?? Said()
    guard !style.isQuiet, hasNULs && !before.hasNULs || droppedNULCount > before.droppedNULCount else { return }
    if hasNULs, !before.hasNULs { Diagnostics.report("\(printable(file)): there are NUL bytes in the first 4 KiB: is it the text of a log?") }
    if droppedNULCount > before.droppedNULCount {
      let count = droppedNULCount - before.droppedNULCount
      Diagnostics.report("\(printable(file)): skipped \(count) NUL byte\(count == 1 ? "" : "s") before lines")
    }
    said[file, default: Said()].hasNULs = hasNULs || before.hasNULs
    said[file, default: Said()].droppedNULCount = droppedNULCount
  }

  // MARK: The end

  /// The exit code of a run that came to its end: 0, or 3 if lines failed and that was asked for.
  var exitCode: ExitCode { style.failsOnError && statistics.failedLineCount > 0 ? .linesFailed : .done }

  /// Prints the counts: all of them if they were asked for, and otherwise those of what failed.
  ///
  /// - Parameter isRead: Whether somebody still reads the events; a reader that has seen enough is told nothing that was not asked for.
  func finish(isRead: Bool = true) {
    reportRest()
    if isRead || style.showsStatistics { for row in plugins.flatMap(Self.rows) { Diagnostics.report(row) } }
    if style.showsStatistics {
      for row in statistics.report(elapsed: start.duration(to: .now)) { Diagnostics.report(row) }
    } else if isRead, statistics.failedLineCount > 0 {
      Diagnostics.report("\(statistics.failedLineCount) of \(statistics.lineCount) lines failed")
    }
    // WHY on a terminal only: a script may well parse logs in which nothing happened.
    if isRead, style.isBuiltinOnly, statistics.lineCount > 0, statistics.eventCount + statistics.leftOutCount == 0, System.isTerminal(2) {
      Diagnostics.report(
        "no events in \(statistics.lineCount) lines; the built-in parser reads joins and leaves in VRChat's log, --plugin and --pattern read others")
    }
  }

  /// What a plugin has lost, and did not say.
  private static func rows(_ plugin: WasmParser) -> [String] {
    var rows: [String] = []
    let failed = plugin.failedHostCalls
    if !failed.isEmpty {
      let kinds = PluginDiagnostic.Kind.allCases.compactMap { kind in failed[kind].map { "\($0) \(kind.rawValue)" } }
      rows.append("\(printable(plugin.name)): \(failed.values.reduce(0, +)) host calls failed: \(kinds.joined(separator: ", "))")
    }
    let droppedCount = plugin.droppedLogMessageCount
    if droppedCount > 0 {
      rows.append("\(printable(plugin.name)): \(droppedCount) log messages dropped, more than \(plugin.configuration.logMessagesPerSecond) a second")
    }
    return rows
  }
}
