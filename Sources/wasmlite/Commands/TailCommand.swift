// wasmlite tail: the events of a log that is still being written.

import WasmKitLite

enum TailCommand {
  /// How often the file is looked at.
  private static let intervalMilliseconds: Int32 = 100

  private static let replayLast = Option<UInt64>.count("replay-last", "N", help: "begin with the last N existing lines (0)")

  static let command = Command(
    name: "tail",
    summary: "follow a growing log and print its events at once",
    usage: ["[OPTIONS] [--pattern FILE]… [--plugin FILE]… FILE"],
    discussion: """
      Prints the events of lines that are written to the log from now on, at once, like
      parse. It continues if the log is renamed and started again (after the rest of the
      old one), truncated, or deleted and made again. A line is parsed when its end is
      written; an unfinished line of a log that is renamed or truncated is parsed as it
      is. If a log is replaced twice within \(intervalMilliseconds * 2) ms, the file in between is missed. The
      exit code is 0 after Ctrl-C or SIGTERM, and if the reader of the output ends, or 3
      if lines failed and --fail-on-error was given.

      \(ParsingOptions.encodingsInHelp)

      \(ParsingOptions.timesInHelp)
      """,
    options: { [replayLast.row] + ParsingOptions.rows },
    run: run)

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    guard let path = arguments.operands.first, arguments.operands.count == 1, path != "-" else {
      throw arguments.usageError("expected the one FILE of a log; wasmlite parse - reads standard input")
    }
    let lineCount = try arguments[replayLast] ?? 0
    let choice = try ParsingOptions.choice(arguments)
    let report = choice.report()
    report.beginLog(printable(path))
    // Before the file is open: from the first sign of life on, a signal is an orderly end.
    Interruption.watch()
    var exitCode = ExitCode.done
    do {
      guard try FileIdentity(ofRegularFile: path) != nil else { throw Failure("cannot follow \(printable(path)): not a regular file") }
      var log = try LogFollower(path, byteLimit: choice.work.lineByteLimit, replaying: lineCount)
      try follow(&log, choice.work, report)
    } catch is Interruption {
      try report.output.flush()
    } catch is StoppedOnError {
      try report.output.flush()
      exitCode = .failed
    } catch is OutputClosed {
      report.finish(isRead: false)
      return report.exitCode
    } catch let error as SystemError {
      throw Failure(unreadable: path, error.description)
    } catch let error as NoText { throw Failure(path, error, command: "parse") }
    report.finish()
    return exitCode == .done ? report.exitCode : exitCode
  }

  private static func follow(_ log: inout LogFollower, _ work: LineWork, _ report: LineReport) throws -> Never {
    while true {
      while let line = log.next() {
        try report.take(line, number: nil, work)
        try Interruption.check()
      }
      switch try log.look() {
      case .read: break
      case .truncated: Diagnostics.report("\(report.logName): cut off, reading from its beginning")
      case .replaced: Diagnostics.report("\(report.logName): replaced, reading the new one")
      case .nothingNew:
        report.tellRest()
        report.mention(hasNULs: log.hasNULs, droppedNULCount: log.droppedNULCount)
        try report.output.flush()
        try System.pause(milliseconds: intervalMilliseconds)
      }
    }
  }
}
