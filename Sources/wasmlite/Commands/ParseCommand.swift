// wasmlite parse: the lines of logs in, events as JSON out.

import WasmKitLite

enum ParseCommand {
  private static let plugin = Option<String>.text("plugin", "FILE", isRepeatable: true, help: "a plugin; several --plugin run in their order")
  private static let timeout = Option<Duration>.duration("plugin-timeout", help: "the longest that a plugin may take for a line (50ms)")
  private static let warmUpTimeout = Option<Duration>.duration("plugin-warm-up-timeout", help: "the longest that a plugin may take to get ready (500ms)")
  private static let memory = Option<UInt64>.byteCount("plugin-memory", help: "the most memory that a plugin may have (4MiB)")
  private static let instance = Option<InstanceChoice>.choice(
    "instance",
    help: """
      fresh: plugins forget everything after each line; kept: they keep
      their state; auto: as each plugin says itself (auto)
      """)
  private static let noBuiltin = Flag("no-builtin", help: "leave out the built-in parser for VRChat's joins and leaves")
  private static let format = Option<Format>.choice("format", help: "an event on one line, or indented over several (jsonl)")
  private static let stopOnError = Flag("stop-on-error", help: "end with 1 at the first line that fails")

  private enum InstanceChoice: String, CaseIterable { case auto, fresh, kept }
  private enum Format: String, CaseIterable { case jsonl, pretty }

  static let command = Command(
    name: "parse",
    summary: "read logs and print their events as JSON lines",
    usage: ["[OPTIONS] [--plugin FILE]… FILE…"],
    discussion: """
      Gives each line of the logs to the built-in parser and to the plugins, and prints
      what they find, one JSON object a line. FILE - is standard input. A line that
      fails, or is longer than 8192 bytes, is reported on standard error with its
      number, and the rest goes on: the exit code is then 0 all the same. It is 1 where
      a file cannot be read or a plugin cannot be loaded.
      """,
    options: [plugin.row, timeout.row, warmUpTimeout.row, memory.row, instance.row, noBuiltin.row, format.row, stopOnError.row],
    run: run)

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    guard !arguments.operands.isEmpty else { throw arguments.usageError("expected the FILE of a log, or - for standard input") }
    var configuration = WasmParser.Configuration()
    if let value = try arguments[timeout] { configuration.timeout = value }
    if let value = try arguments[warmUpTimeout] { configuration.warmUpTimeout = value }
    if let value = try arguments[memory] { configuration.memoryByteCount = value }
    switch try arguments[instance] ?? .auto {
    case .auto: configuration.instanceStrategy = .automatic
    case .fresh: configuration.instanceStrategy = .fresh
    case .kept: configuration.instanceStrategy = .kept
    }
    configuration.logHandler = { message in Diagnostics.write("\(message)\n") }
    let format = try arguments[format] ?? .jsonl
    let paths = try arguments.all(plugin)
    if paths.isEmpty, arguments.has(noBuiltin) { throw arguments.usageError("--no-builtin without a --plugin leaves nothing to parse with") }

    var parsers: [any LineParser] = arguments.has(noBuiltin) ? [] : [VRChatParser()]
    for path in paths { parsers.append(try load(path, configuration)) }
    var reading = LogReading(
      // WHY: goes on even with --stop-on-error: what the other parsers found in the line is not lost.
      chain: ParserChain(parsers, continuesOnError: true),
      lineByteLimit: configuration.lineByteCount, isPretty: format == .pretty, stopsOnError: arguments.has(stopOnError))
    return try reading.read(arguments.operands)
  }

  private static func load(_ path: String, _ configuration: WasmParser.Configuration) throws -> WasmParser {
    do { return try WasmParser(contentsOf: path, configuration: configuration) } catch let error as PluginError {
      switch error.kind {
      // These say the path themselves.
      case .unreadableFile, .fileTooLarge: throw Failure(printable("\(error)"))
      default: throw Failure("cannot load \(printable(path)): \(printable("\(error)"))")
      }
    }
  }
}

/// One run over several logs.
private struct LogReading {
  let chain: ParserChain
  let lineByteLimit: Int
  let isPretty: Bool
  let stopsOnError: Bool
  private let output = Output()
  private var lineCount = 0
  private var failedLineCount = 0

  init(chain: ParserChain, lineByteLimit: Int, isPretty: Bool, stopsOnError: Bool) {
    self.chain = chain
    self.lineByteLimit = lineByteLimit
    self.isPretty = isPretty
    self.stopsOnError = stopsOnError
  }

  /// Reads the logs one after the other; one that cannot be read is reported and left out.
  mutating func read(_ paths: [String]) throws -> ExitCode {
    var isFailed = false
    for path in paths {
      do {
        guard try read(path) else {
          try output.flush()
          return .failed
        }
      } catch let error as SystemError {
        Diagnostics.report("cannot read \(printable(path)): \(error)")
        isFailed = true
        if stopsOnError { break }
      }
    }
    try output.flush()
    if failedLineCount > 0 { Diagnostics.report("\(failedLineCount) of \(lineCount) lines failed") }
    return isFailed ? .failed : .done
  }

  /// Reads one log; false where a line failed and that is the end.
  private mutating func read(_ path: String) throws -> Bool {
    let file = try FileDescriptor.operand(path)
    let byteCount = try file.regularFileByteCount()
    let isStream = byteCount == nil
    let name = path == "-" ? "stdin" : printable(path)
    var progress = Progress(name, byteCount: byteCount)
    defer { progress.finish() }
    let output = output
    var lines = LineReader(file, byteLimit: lineByteLimit)
    var number = 0
    // WHY: what was found is shown before the wait for a pipe's next lines, which may be long.
    while let line = try lines.next(beforeReading: { if isStream { try output.flush() } }) {
      number += 1
      lineCount += 1
      let failures: [String]
      switch line {
      case .text(let text): failures = try parse(text)
      case .tooLong(let byteCount): failures = ["the line has \(byteCount) bytes, the limit is \(lineByteLimit)"]
      }
      if !failures.isEmpty {
        failedLineCount += 1
        for failure in failures { Diagnostics.report("\(name):\(number): \(failure)") }
        if stopsOnError { return false }
      }
      progress.update(bytesRead: lines.bytesRead, lineCount: number)
    }
    return true
  }

  /// Prints the events of a line; says what went wrong.
  private func parse(_ line: String) throws -> [String] {
    let result: ParseResult
    do { result = try chain.parseLine(line) } catch let failure as ParserFailure { return [printable("\(failure)")] }
    for event in result.events {
      try output.writeLine { bytes in
        if isPretty { JSONValue.object(event.fields).write(to: &bytes, indentation: 2) } else { event.write(to: &bytes) }
      }
    }
    return result.failures.map { printable("\($0)") }
  }
}
