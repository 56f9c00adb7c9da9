// wasmlite parse: the lines of logs in, events as JSON out.

import WasmKitLite

enum ParseCommand {
  private static let jobLimit: UInt64 = 256
  private static let jobs = Option<UInt64>.count(
    "jobs", "N", help: "parse on this many threads, with the same output in the same\norder (1); not with a plugin that keeps its state")

  static let command = Command(
    name: "parse",
    summary: "read logs and print their events as JSON lines",
    usage: ["[OPTIONS] [--pattern FILE]… [--plugin FILE]… [FILE|FOLDER]…"],
    discussion: """
      Applies the built-in parser, the pattern files and the plugins to each line of the
      logs, and prints their events, one JSON object on each line. FILE - is standard
      input. \(ParsingOptions.sourcesInHelp)

      A line that fails, or is longer than --max-line, is reported on standard error with
      its number, and parsing continues; the exit code is still 0, or 3 with
      --fail-on-error. It is 1 if a file cannot be read or a plugin cannot be loaded, 130
      after Ctrl-C, and 143 after SIGTERM; events found before that are printed.

      \(ParsingOptions.encodingsInHelp)

      \(ParsingOptions.timesInHelp)
      """,
    options: { ParsingOptions.rows + [jobs.row] },
    run: run)

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    let sources = try LogSource.sources(arguments, acceptsStandardInput: true)
    let jobCount = try arguments[jobs] ?? 1
    guard (1...jobLimit).contains(jobCount) else { throw arguments.usageError("--jobs: expected 1 to \(jobLimit), found \(jobCount)") }
    let choice = try ParsingOptions.choice(arguments)
    if jobCount > 1, let keeping = choice.keepingPlugins.first {
      throw arguments.usageError(
        "--jobs \(jobCount): \(printable(keeping)) keeps its state from line to line, so that lines must go one after the other;"
          + " leave --jobs out, or choose --instance fresh")
    }
    return try LogReading(choice, jobCount: Int(jobCount)).read(sources)
  }
}

/// A folder has no log.
private struct NoLog: Error {}

/// One run over several logs.
private struct LogReading {
  private let work: LineWork
  private let report: LineReport
  /// The threads, where there are several.
  private let parallel: ParallelLines?

  init(_ choice: ParsingOptions.Choice, jobCount: Int) {
    work = choice.work
    report = choice.report()
    parallel = jobCount > 1 ? ParallelLines(choice.work, jobCount: jobCount, stopsOnError: choice.style.stopsOnError) : nil
  }

  /// Reads the logs one after the other; one that cannot be read is reported and left out.
  func read(_ sources: [LogSource]) throws -> ExitCode {
    Interruption.watch()
    var exitCode = ExitCode.done
    do {
      for source in sources {
        var path = source.name
        do {
          guard let current = try source.currentPath() else { throw NoLog() }
          if case .newest = source { report.note("reading \(printable(current))") }
          path = current
          try read(path)
        } catch {
          let failure: Failure
          switch error {
          case let error as SystemError: failure = Failure(unreadable: path, error.description)
          case let error as NoText: failure = Failure(path, error, command: "parse")
          case is NoLog: failure = Failure(unreadable: path, "no log is there")
          default: throw error
          }
          try parallel?.finish(to: report)
          Diagnostics.report(failure.description)
          exitCode = .failed
          if report.style.stopsOnError { break }
        }
      }
      try report.output.flush()
    } catch is StoppedOnError {
      parallel?.abandon()
      try report.output.flush()
      exitCode = .failed
    } catch is Interruption {
      try parallel?.finish(to: report)
      try report.output.flush()
      exitCode = Interruption.exitCode
    } catch is OutputClosed {
      parallel?.abandon()
      report.finish(isRead: false)
      return exitCode == .done ? report.exitCode : exitCode
    } catch {
      parallel?.abandon()
      throw error
    }
    report.finish()
    return exitCode == .done ? report.exitCode : exitCode
  }

  private func read(_ path: String) throws {
    let file = try FileDescriptor.operand(path)
    let byteCount = try file.regularFileByteCount()
    let isStream = byteCount == nil
    let descriptor = FileDescriptor(borrowing: file.number)
    report.beginLog(path == "-" ? "stdin" : path, lastWritten: isStream ? nil : System.modificationTime(ofRegularFile: path))
    var progress = Progress(report.file, byteCount: byteCount)
    defer { progress.finish() }
    parallel?.beginFile()
    var lines = LineReader(file, byteLimit: work.lineByteLimit)
    var number = 0
    // WHY: what was found is shown before the wait for a pipe's next lines, which may be long; not while there is more to read at once.
    func prepareToWait() throws {
      if !isStream || descriptor.isReadyToRead { return }
      try parallel?.finish(to: report)
      try report.output.flush()
      try descriptor.waitForInput()
    }
    while let line = try lines.next(beforeReading: prepareToWait) {
      number += 1
      if let parallel { try parallel.add(line, to: report) } else { try report.take(line, number: number, work) }
      progress.update(bytesRead: lines.bytesRead, lineCount: number)
      try Interruption.check()
    }
    try parallel?.finish(to: report)
    report.mention(hasNULs: lines.hasNULs, droppedNULCount: lines.droppedNULCount)
  }
}
