// Standard output: whole lines in large writes.

/// The reader of standard output is gone. Not a failure: `head` has seen enough.
struct OutputClosed: Error {}

/// Gathers lines and writes them many at a time; no write ends inside of a line, unless the receiver takes only a part.
final class Output {
  private static let capacity = 64 << 10
  private var buffer: [UInt8] = []
  /// On a terminal every line is shown at once.
  private let byteLimit = System.isTerminal(1) ? 0 : Output.capacity

  init() { buffer.reserveCapacity(Self.capacity) }

  /// Adds a line, without its break.
  ///
  /// - Throws: ``OutputClosed`` where nobody reads any more; ``Failure``.
  func writeLine(_ line: String) throws { try writeLine { $0.append(contentsOf: line.utf8) } }

  /// Adds a line of the bytes that a closure appends.
  func writeLine(_ append: (inout [UInt8]) -> Void) throws {
    append(&buffer)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > byteLimit { try flush() }
  }

  /// Adds whole lines, each with its break.
  func write(lines: [UInt8]) throws {
    buffer.append(contentsOf: lines)
    if buffer.count > byteLimit { try flush() }
  }

  /// Adds what a closure appends, which must be whole lines with their breaks, or nothing.
  func writeLines<Result>(_ append: (inout [UInt8]) throws -> Result) throws -> Result {
    let result = try append(&buffer)
    if buffer.count > byteLimit { try flush() }
    return result
  }

  /// Writes what was gathered.
  func flush() throws {
    guard !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    do throws(SystemError) { try System.writeAll(buffer, to: 1) } catch {
      if error.isBrokenPipe { throw OutputClosed() }
      throw Failure("cannot write to standard output: \(error)")
    }
  }
}
