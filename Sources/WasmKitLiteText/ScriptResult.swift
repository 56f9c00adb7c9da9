// What a run of a script comes to.

/// The results of a script's assertions.
public struct ScriptResult: Sendable {
  /// A failed assertion, or a missing module.
  public struct Failure: Hashable, Sendable, CustomStringConvertible {
    /// The most characters of each of the texts below: a longer one is cut there and ends in "…".
    public static let textLength = 400

    /// The file that was read by `input` and holds the command, as the script names it; nothing in the script that was run.
    public let file: String?
    /// The line of the command, counted from 1.
    public let line: Int
    /// The expected result.
    public let expected: String
    /// The actual result.
    public let found: String

    /// The line, and both sides.
    public var description: String { "\(file.map { "\($0) " } ?? "")line \(line): expected \(expected), found \(found)" }
  }

  /// The number of assertions that hold; an action on its own counts as an assertion that it does not fail.
  public internal(set) var passed = 0
  /// The number of assertions that could not be tested.
  public internal(set) var skipped = 0
  /// The failed assertions, in the order of the script; those of a thread at the position of the command that waits for it.
  public internal(set) var failures: [Failure] = []
  /// The features, or parts of the script language, for which assertions were skipped, with their number.
  public internal(set) var skippedFor: [String: Int] = [:]

  /// The line that ends a report.
  public var summary: String { "\(passed) passed, \(failures.count) failed, \(skipped) skipped" }

  /// Makes an empty result.
  public init() {}

  /// Adds the results of another script.
  public mutating func add(_ other: ScriptResult) {
    passed += other.passed
    skipped += other.skipped
    failures += other.failures
    skippedFor.merge(other.skippedFor, uniquingKeysWith: +)
  }
}
