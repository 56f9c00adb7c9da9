// What every parser of log lines has in common.

/// Something that turns a log line into events: the built-in parser, a plugin, a chain of several.
public protocol LineParser: Sendable {
  /// The parser's name in messages.
  var name: String { get }

  /// The events of one line, without its line end.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - timestamp: when it was written, as RFC 3339, for lines that do not say so themselves.
  func parseLine(_ line: String, timestamp: String?) throws -> ParseResult
}

extension LineParser {
  /// The events of one line, without its line end.
  public func parseLine(_ line: String) throws -> ParseResult { try parseLine(line, timestamp: nil) }
}

/// The outcome of parsing one line.
public struct ParseResult: Sendable {
  /// The events, in the order in which they were found.
  public var events: [Event]
  /// The parsers of a chain that failed, if the chain continues after failures; otherwise empty.
  public var failures: [ParserFailure]
  /// Whether the line means something: whether there is an event.
  public var matched: Bool { !events.isEmpty }

  /// Makes a result.
  public init(events: [Event] = [], failures: [ParserFailure] = []) {
    self.events = events
    self.failures = failures
  }
}
