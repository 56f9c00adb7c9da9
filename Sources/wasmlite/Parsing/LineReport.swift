// Where results go: events to standard output, what went wrong to standard error, counts to the report at the end.

/// A line has failed, and that is the end.
struct StoppedOnError: Error {}

/// The results of a run, in order.
final class LineReport {
  let output = Output()
  var statistics = Statistics()
  /// What messages call the log that is read now.
  var logName = ""
  private let stopsOnError: Bool
  private let failsOnError: Bool
  private let showsStatistics: Bool
  private let start = ContinuousClock.now

  init(stopsOnError: Bool, failsOnError: Bool, showsStatistics: Bool) {
    self.stopsOnError = stopsOnError
    self.failsOnError = failsOnError
    self.showsStatistics = showsStatistics
  }

  /// Parses a line here and now.
  func take(_ line: LineBuffer.Line, number: Int?, _ work: LineWork) throws {
    let messages = try output.writeLines { work.parse(line, to: &$0, counting: &statistics) }
    if !messages.isEmpty { try fail(messages, lineNumber: number) }
  }

  /// Tells what went wrong with a line.
  ///
  /// - Throws: ``StoppedOnError`` where that is the end.
  func fail(_ messages: [String], lineNumber: Int?) throws {
    for message in messages { Diagnostics.report("\(logName)\(lineNumber.map { ":\($0)" } ?? ""): \(message)") }
    if stopsOnError { throw StoppedOnError() }
  }

  /// The exit code of a run that came to its end: 0, or 3 if lines failed and that was asked for.
  var exitCode: ExitCode { failsOnError && statistics.failedLineCount > 0 ? .linesFailed : .done }

  /// Prints the counts: all of them if they were asked for, and otherwise those of lines that failed.
  ///
  /// - Parameter isRead: Whether somebody still reads the events; a reader that has seen enough is told nothing that was not asked for.
  func finish(isRead: Bool = true) {
    if showsStatistics {
      for row in statistics.report(elapsed: start.duration(to: .now)) { Diagnostics.report(row) }
    } else if isRead, statistics.failedLineCount > 0 {
      Diagnostics.report("\(statistics.failedLineCount) of \(statistics.lineCount) lines failed")
    }
  }
}
