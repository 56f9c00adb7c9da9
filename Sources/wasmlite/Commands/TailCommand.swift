// wasmlite tail: the events of a log that is still being written.

import WasmKitLite

enum TailCommand {
  /// How often the file is looked at.
  private static let intervalMilliseconds: Int32 = 100

  private static let replayLast = Option<UInt64>.count("replay-last", "N", help: "begin with the last N existing lines (0)")

  private static let wait = Flag("wait", help: "wait for a log that does not exist yet, and read it from its\nbeginning")

  static let command = Command(
    name: "tail",
    summary: "follow a growing log and print its events at once",
    usage: ["[OPTIONS] [--pattern FILE]… [--plugin FILE]… [FILE|FOLDER]…"],
    discussion: """
      Prints the events of lines that are written to the logs from now on, at once, like
      parse. \(ParsingOptions.sourcesInHelp)
      When a newer one appears there, tail continues with that, from its beginning.

      It continues if a log is renamed and started again (after the rest of the old one),
      truncated, or deleted and made again. A line is parsed when its end is written; an
      unfinished line of a log that is renamed or truncated is parsed as it is. If a log
      is replaced twice within \(intervalMilliseconds * 2) ms, the file in between is missed. The exit code is 0
      after Ctrl-C or SIGTERM, and if the reader of the output ends, or 3 if lines failed
      and --fail-on-error was given.

      \(ParsingOptions.encodingsInHelp)

      \(ParsingOptions.timesInHelp)
      """,
    options: { [replayLast.row, wait.row] + ParsingOptions.rows },
    run: run)

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    if arguments.operands.contains("-") { throw arguments.usageError("expected the FILE of a log; wasmlite parse - reads standard input") }
    let sources = try LogSource.sources(arguments, acceptsStandardInput: false)
    let lineCount = try arguments[replayLast] ?? 0
    let choice = try ParsingOptions.choice(arguments)
    let report = choice.report()
    let watches = sources.map { LogWatch($0, byteLimit: choice.work.lineByteLimit, replaying: lineCount, waits: arguments.has(wait)) }
    // Before a file is open: from the first sign of life on, a signal is an orderly end.
    Interruption.watch()
    var exitCode = ExitCode.done
    do {
      for watch in watches { try watch.open(report) }
      try follow(watches, choice.work, report)
    } catch is Interruption {
      try report.output.flush()
    } catch is StoppedOnError {
      try report.output.flush()
      exitCode = .failed
    } catch is OutputClosed {
      report.finish(isRead: false)
      return report.exitCode
    } catch let failure as Failure {
      // What was found before is not lost.
      try? report.output.flush()
      throw failure
    }
    report.finish()
    return exitCode == .done ? report.exitCode : exitCode
  }

  private static func follow(_ watches: [LogWatch], _ work: LineWork, _ report: LineReport) throws -> Never {
    while true {
      var isIdle = true
      for watch in watches where try watch.advance(work, report) { isIdle = false }
      if !isIdle { continue }
      report.reportRest()
      try report.output.flush()
      try System.pause(milliseconds: intervalMilliseconds)
    }
  }
}
