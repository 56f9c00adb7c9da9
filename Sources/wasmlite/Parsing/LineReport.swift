// Where results go: events to standard output, what went wrong to standard error, counts to the report at the end.

/// A line has failed, and that is the end.
struct StoppedOnError: Error {}

/// The results of a run, in order.
final class LineReport {
  let output = Output()
  var statistics = Statistics()
  /// What messages call the log that is read now.
  var logName = "" { didSet { mentioned = (false, 0) } }
  /// What was said of the log's NULs.
  private var mentioned: (hasNULs: Bool, droppedNULCount: UInt64) = (false, 0)
  private let stopsOnError: Bool
  private let failsOnError: Bool
  private let showsStatistics: Bool
  private let isBuiltinOnly: Bool
  private let start = ContinuousClock.now

  init(stopsOnError: Bool, failsOnError: Bool, showsStatistics: Bool, isBuiltinOnly: Bool) {
    self.stopsOnError = stopsOnError
    self.failsOnError = failsOnError
    self.showsStatistics = showsStatistics
    self.isBuiltinOnly = isBuiltinOnly
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

  /// Says what is odd about the bytes of the log, unless that was said before.
  func mention(hasNULs: Bool, droppedNULCount: UInt64) {
    if hasNULs, !mentioned.hasNULs { Diagnostics.report("\(logName): there are NUL bytes in the first 4 KiB: is it the text of a log?") }
    if droppedNULCount > mentioned.droppedNULCount {
      let count = droppedNULCount - mentioned.droppedNULCount
      Diagnostics.report("\(logName): skipped \(count) NUL byte\(count == 1 ? "" : "s") before lines")
    }
    mentioned = (hasNULs || mentioned.hasNULs, max(droppedNULCount, mentioned.droppedNULCount))
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
    // WHY on a terminal only: a script may well parse logs in which nothing happened.
    if isRead, isBuiltinOnly, statistics.lineCount > 0, statistics.eventCount + statistics.leftOutCount == 0, System.isTerminal(2) {
      Diagnostics.report(
        "no events in \(statistics.lineCount) lines; the built-in parser reads joins and leaves in VRChat's log, --plugin and --pattern read others")
    }
  }
}
