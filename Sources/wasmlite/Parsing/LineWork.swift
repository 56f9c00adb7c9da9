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
  /// Whether the time of each line is taken.
  var isTimed = false

  /// Parses a line and appends its events, each with its line break.
  ///
  /// - Returns: what went wrong, for people.
  func parse(_ line: LineBuffer.Line, to output: inout [UInt8], counting statistics: inout Statistics) -> [String] {
    statistics.lineCount += 1
    let failures: [String]
    switch line {
    case .text(let text):
      if isTimed {
        let start = ContinuousClock.now
        failures = parse(text, to: &output, counting: &statistics)
        let (seconds, attoseconds) = start.duration(to: .now).components
        statistics.times.record(nanoseconds: UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds)) / 1_000_000_000)
      } else {
        failures = parse(text, to: &output, counting: &statistics)
      }
    case .tooLong(let byteCount):
      statistics.errorCounts["lineTooLong", default: 0] += 1
      failures = ["the line has \(byteCount) bytes, the limit is \(lineByteLimit)"]
    }
    if !failures.isEmpty { statistics.failedLineCount += 1 }
    return failures
  }

  private func parse(_ text: String, to output: inout [UInt8], counting statistics: inout Statistics) -> [String] {
    let result: ParseResult
    do { result = try chain.parseLine(text) } catch { return [describe(error, counting: &statistics)] }
    for event in result.events {
      guard filter.accepts(event, line: text) else {
        statistics.leftOutCount += 1
        continue
      }
      statistics.eventCount += 1
      write(event, text, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
    return result.failures.map { describe($0, counting: &statistics) }
  }

  private func write(_ event: Event, _ line: String, to output: inout [UInt8]) {
    var event = event
    if addsRawLine, event.rawLine == nil { event.rawLine = line }
    if isPretty { JSONValue.object(event.fields).write(to: &output, indentation: 2) } else { event.write(to: &output) }
  }

  private func describe(_ error: any Error, counting statistics: inout Statistics) -> String {
    let cause = (error as? ParserFailure)?.error ?? error
    let kind: String
    switch cause {
    case let error as PluginError: kind = error.kind.rawValue
    case let error as PatternLineError: kind = error.kind.rawValue
    default: kind = "other"
    }
    statistics.errorCounts[kind, default: 0] += 1
    return printable("\(error)")
  }
}
