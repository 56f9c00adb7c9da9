// One source that tail follows: the file that is its newest now, and the next one when that appears.

/// Follows a source. Knows which file, while ``LogFollower`` knows how far it was read.
final class LogWatch {
  /// How many looks without anything new come between two looks at the folder.
  private static let looksPerListing = 5

  private var source: LogSource
  private let byteLimit: Int
  private let lineCount: UInt64
  private let waits: Bool
  private var follower: LogFollower?
  private var path = ""
  /// The files that are not to be followed any more.
  private var known: Set<String> = []
  private var idleLooks = 0
  private var isFirstLook = true

  /// - Parameters:
  ///   - lineCount: how many of the lines that are there now are read.
  ///   - waits: whether a file that is not there yet is waited for.
  init(_ source: LogSource, byteLimit: Int, replaying lineCount: UInt64, waits: Bool) {
    self.source = source
    self.byteLimit = byteLimit
    self.lineCount = lineCount
    self.waits = waits
  }

  /// Opens the file that is there now.
  ///
  /// - Throws: ``Failure`` if there is none that can be read, and it is not waited for.
  func open(_ report: LineReport) throws {
    defer { isFirstLook = false }
    // A folder that was waited for.
    if case .file(let path) = source, System.isFolder(path) { source = LogSource(path) }
    do {
      guard let path = try source.currentPath() else {
        if waits { return }
        throw Failure(unreadable: source.name, "no log is there yet; --wait waits for one")
      }
      // What appears after the first look is read from its beginning.
      try open(path, replaying: isFirstLook ? lineCount : .max, report)
    } catch let error as SystemError {
      if waits, error.isMissing { return }
      let hint = error.isMissing ? "; --wait waits for it" : ""
      throw Failure(unreadable: path.isEmpty ? source.name : path, "\(error)\(hint)")
    }
  }

  private func open(_ path: String, replaying lineCount: UInt64, _ report: LineReport) throws {
    guard try FileIdentity(ofRegularFile: path) != nil else { throw Failure("cannot follow \(printable(path)): not a regular file") }
    do { follower = try LogFollower(path, byteLimit: byteLimit, replaying: lineCount) } catch let error as NoText {
      throw Failure(path, error, command: "parse")
    }
    self.path = path
    if case .newest(let pattern) = source {
      known.formUnion(try pattern.files())
      report.note("reading \(printable(path))")
    }
    known.insert(path)
  }

  /// Parses what is new; false if there was nothing.
  func advance(_ work: LineWork, _ report: LineReport) throws -> Bool {
    guard follower != nil else {
      try open(report)
      return follower != nil
    }
    report.switchLog(to: path)
    while let line = follower?.next() {
      try report.take(line, number: nil, work)
      try Interruption.check()
    }
    do {
      switch try follower?.look() {
      case .read, nil: return true
      case .truncated:
        Diagnostics.report("\(printable(path)): cut off, reading from its beginning")
        return true
      case .replaced:
        Diagnostics.report("\(printable(path)): replaced, reading the new one")
        return true
      case .nothingNew:
        report.mention(hasNULs: follower?.hasNULs ?? false, droppedNULCount: follower?.droppedNULCount ?? 0)
        return try moveOn(work, report)
      }
    } catch let error as NoText {
      throw Failure(path, error, command: "parse")
    } catch let error as SystemError { throw Failure(unreadable: path, error.description) }
  }

  /// Goes on to a file that has appeared; false if there is none.
  private func moveOn(_ work: LineWork, _ report: LineReport) throws -> Bool {
    guard case .newest(let pattern) = source else { return false }
    idleLooks += 1
    guard idleLooks % Self.looksPerListing == 0, let next = (try? pattern.files())?.first(where: { !known.contains($0) }) else { return false }
    // This line will not be finished: its log is no longer written.
    if let line = follower?.takeRest() { try report.take(line, number: nil, work) }
    do { try open(next, replaying: .max, report) } catch let error as SystemError {
      // Gone again, or not for us yet.
      if error.isMissing { return false }
      throw error
    }
    return true
  }
}
