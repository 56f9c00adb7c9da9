// Runs `wasmlite tail` while a test writes to its log.

import Foundation
import TestSupport
import Testing

/// A `wasmlite tail` at work, whose events land in a file.
final class Tail {
  let folder: TemporaryFolder
  let log: URL
  let process: Process
  private let output: URL, errorFile: URL
  private let ended: ProcessEnd

  /// Follows a log with this content.
  convenience init(_ content: String, _ options: String...) async throws { try await self.init(Data(content.utf8), options) }

  /// Follows a log of bytes, by its path or by other operands in its folder, which is the working folder then.
  init(_ content: Data, _ options: [String], operands: [String]? = nil, files: [String: Data] = [:], environment: [String: String] = [:]) async throws {
    folder = try TemporaryFolder()
    for (name, content) in files { _ = try folder.file(name, content) }
    log = try folder.file("x.log", content)
    output = try folder.file("out")
    errorFile = try folder.file("err")
    process = Wasmlite.process(["tail"] + patience + ["--no-builtin", "--plugin", Fixture.folder.appendingPathComponent("plugins/echo.wasm").path] + options + (operands ?? [log.path]))
    if operands != nil { process.currentDirectoryURL = folder.url }
    if !environment.isEmpty { process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    ended = try await process.started()
  }

  /// The lines that came out so far.
  func lines() throws -> [String] { try events().map { try #require($0["raw_line"] as? String) } }

  /// The events that came out so far.
  func events() throws -> [[String: Any]] {
    let bytes = try Data(contentsOf: output)
    // A write may be seen in part.
    let text = String(decoding: bytes[..<(bytes.lastIndex(of: UInt8(ascii: "\n")) ?? 0)], as: UTF8.self)
    return try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  func errors() throws -> String { try String(contentsOf: errorFile, encoding: .utf8) }

  /// Waits until so many lines have come out. WHY so patient: the machine may be busy; a line that is missing ends the wait with a failed test.
  func wait(for count: Int) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try lines().count < count, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(20)) }
    #expect(try lines().count >= count)
  }

  /// Waits for a message on standard error.
  func wait(for message: String, count: Int = 1) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try errors().components(separatedBy: message).count <= count, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(20)) }
  }

  /// Adds to the log as a writer does that has it open.
  func append(_ text: String, to url: URL? = nil) throws { try append(Data(text.utf8), to: url) }

  /// Adds bytes to the log.
  func append(_ bytes: Data, to url: URL? = nil) throws {
    let file = try FileHandle(forWritingTo: url ?? log)
    try file.seekToEnd()
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// Ends it by a signal.
  @discardableResult func end(_ signal: Int32 = SIGINT) async -> Int32 {
    kill(process.processIdentifier, signal)
    await ended()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// Waits for an end of its own.
  func finish() async { await ended() }
}
