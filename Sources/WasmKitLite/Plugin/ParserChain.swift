// Several parsers over one line.

/// One of a chain's parsers has failed.
public struct ParserFailure: Error, Sendable, CustomStringConvertible {
  /// The parser's name.
  public let parserName: String
  /// The parser's place in the chain.
  public let parserIndex: Int
  /// The error that it threw.
  public let error: any Error

  /// Makes a failure.
  public init(parserName: String, parserIndex: Int, error: any Error) {
    self.parserName = parserName
    self.parserIndex = parserIndex
    self.error = error
  }

  /// The parser and its error.
  public var description: String { "\(parserName): \(error)" }
}

/// Parsers that are applied to a line in order.
public struct ParserChain: LineParser {
  /// Which events count.
  public enum Mode: Hashable, Sendable, CaseIterable {
    /// Those of every parser.
    case all
    /// The events of the first parser that finds any; later parsers do not run.
    case first
  }

  /// The parsers in their order.
  public var parsers: [any LineParser]
  /// Which events count.
  public var mode: Mode
  /// Whether a parser that fails is passed over, and reported in ``ParseResult/failures``, instead of ending the line.
  public var continuesOnError: Bool

  /// Makes a chain.
  public init(_ parsers: [any LineParser], mode: Mode = .all, continuesOnError: Bool = false) {
    self.parsers = parsers
    self.mode = mode
    self.continuesOnError = continuesOnError
  }

  /// The names of all parsers.
  public var name: String { parsers.map(\.name).joined(separator: ", ") }

  /// The events of one line, by the chain's mode.
  ///
  /// - Throws: ``ParserFailure`` of the first parser that fails, unless the chain continues after failures; `CancellationError` always and unchanged.
  public func parseLine(_ line: String, timestamp: String?) throws -> ParseResult {
    var result = ParseResult()
    for (index, parser) in parsers.enumerated() {
      do {
        let part = try parser.parseLine(line, timestamp: timestamp)
        result.events += part.events
        result.failures += part.failures
      } catch let error as CancellationError {
        throw error
      } catch {
        let failure = ParserFailure(parserName: parser.name, parserIndex: index, error: error)
        guard continuesOnError else { throw failure }
        result.failures.append(failure)
      }
      if mode == .first && result.matched { break }
    }
    return result
  }
}
