// Where a line is, and what went wrong with it.

/// A line of a log, as messages name it.
struct LinePlace: Sendable, CustomStringConvertible {
  /// The log's path, or `stdin`.
  let file: String
  /// Counted from 1; nil where the beginning of the log was not read.
  let number: Int?
  /// When the log was last written, in nanoseconds since 1970; nil if it is written now, or that is unknown.
  var lastWritten: Int64?

  /// The line that this thread parses now: for what plugins say meanwhile, and for times without a year.
  @TaskLocal static var current: LinePlace?

  var description: String { printable(file) + (number.map { ":\($0)" } ?? "") }
}

/// Why a line, or a parser on it, has failed.
struct LineFailure: Sendable {
  /// What failures of the same parser and reason have in common.
  let kind: String
  /// For people.
  let message: String
}
