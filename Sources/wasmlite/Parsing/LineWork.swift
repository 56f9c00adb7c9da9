// What is done with one line, on whatever thread: parse it, choose the events, write them as JSON.

import WasmKitLite

/// How lines become output.
struct LineWork: Sendable {
  let chain: ParserChain
  let filter: EventFilter
  let lineByteLimit: Int
  var isPretty = false
  /// Whether each event gets the line as `raw_line`.
  var addsRawLine = false
  /// Whether each event gets the path of its log as `file`.
  var addsFile = false
  /// Whether the time of each line is taken.
  var isTimed = false
  /// Whether there are parsers that ask for the line's place: plugins for their messages, patterns for the year.
  var needsPlace = false

  /// Parses a line and appends its events, each with its line break.
  ///
  /// - Returns: what went wrong.
  func parse(_ line: LineBuffer.Line, at place: LinePlace, to output: inout [UInt8], counting statistics: inout Statistics) -> [LineFailure] {
    statistics.lineCount += 1
    let failures: [LineFailure]
    switch line {
    case .text(let text):
      let start = isTimed ? ContinuousClock.now : nil
      failures = finish(found(in: text, at: place), text, place, to: &output, counting: &statistics)
      if let start {
        let (seconds, attoseconds) = start.duration(to: .now).components
        statistics.times.record(nanoseconds: UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds)) / 1_000_000_000)
      }
    case .tooLong(let byteCount):
      statistics.errorCounts["lineTooLong", default: 0] += 1
      failures = [LineFailure(kind: "lineTooLong", message: "the line has \(byteCount) bytes, the limit is \(lineByteLimit)")]
    }
    if !failures.isEmpty { statistics.failedLineCount += 1 }
    return failures
  }

  private func found(in text: String, at place: LinePlace) -> Result<ParseResult, any Error> {
    if !needsPlace { return Result { try chain.parseLine(text) } }
    return LinePlace.$current.withValue(place) { Result { try chain.parseLine(text) } }
  }

  private func finish(
    _ found: Result<ParseResult, any Error>, _ text: String, _ place: LinePlace, to output: inout [UInt8],
    counting statistics: inout Statistics
  ) -> [LineFailure] {
    let result: ParseResult
    switch found {
    case .success(let value): result = value
    case .failure(let error): return [describe(error, counting: &statistics)]
    }
    for event in result.events {
      guard filter.accepts(event, line: text) else {
        statistics.leftOutCount += 1
        continue
      }
      statistics.eventCount += 1
      write(event, text, place, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
    return result.failures.map { describe($0, counting: &statistics) }
  }

  private func write(_ event: Event, _ line: String, _ place: LinePlace, to output: inout [UInt8]) {
    var event = event
    if addsRawLine, event.rawLine == nil { event.rawLine = line }
    if !addsFile, !isPretty { return event.write(to: &output) }
    var fields = event.fields
    if addsFile { fields["file"] = .string(place.file) }
    if isPretty { JSONValue.object(fields).write(to: &output, indentation: 2) } else { JSONValue.object(fields).write(to: &output) }
  }

  private func describe(_ error: any Error, counting statistics: inout Statistics) -> LineFailure {
    let cause = (error as? ParserFailure)?.error ?? error
    let kind: String
    switch cause {
    case let error as PluginError: kind = error.kind.rawValue
    case let error as PatternLineError: kind = error.kind.rawValue
    default: kind = "other"
    }
    statistics.errorCounts[kind, default: 0] += 1
    let parser = (error as? ParserFailure).map { "\(printable($0.parserName)): " } ?? ""
    return LineFailure(kind: parser + kind, message: printable("\(error)"))
  }
}
