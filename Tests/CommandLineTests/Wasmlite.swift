// Runs the built `wasmlite` as a process, as a shell would.

import Foundation
import TestSupport

/// How a run of the program ended.
struct Outcome: Sendable {
  let exitCode: Int32
  let output: Data
  let errors: String
  let seconds: Double
  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
  var errorLines: [Substring] { errors.split(separator: "\n") }
}

enum Wasmlite {
  /// The executable, which the build puts beside the bundle of the tests; `WASMLITE` names another one.
  static let executable = find("wasmlite", variable: "WASMLITE")

  /// An executable of the package.
  static func find(_ name: String, variable: String) -> URL {
    if let path = ProcessInfo.processInfo.environment[variable] { return URL(fileURLWithPath: path) }
    #if DEBUG
      let configuration = "debug"
    #else
      let configuration = "release"
    #endif
    let package = Fixture.folder.deletingLastPathComponent()
    var folders = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    if let executable = Bundle.main.executableURL { folders.append(executable.deletingLastPathComponent()) }
    // Where a helper loads the tests, the bundle's path is an argument, and the executable is some levels above what it names.
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(fileURLWithPath: argument)
      for _ in 0..<5 {
        folder = folder.deletingLastPathComponent()
        folders.append(folder)
      }
    }
    folders.append(package.appendingPathComponent(".build/\(configuration)"))
    let candidates = folders.map { $0.appendingPathComponent(name).resolvingSymlinksInPath() }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      fatalError("no \(name) executable in \(folders.map(\.path)); set \(variable) to its path")
    }
    return found
  }

  /// A process that is set up but not started; its working folder is Fixtures.
  static func process(_ arguments: [String], executable: URL = executable) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = Fixture.folder
    return process
  }

  /// Runs the program to its end.
  static func run(_ arguments: String..., input: Data = Data()) async throws -> Outcome { try await run(arguments, input: input) }

  /// Runs the program to its end. Streams are files, so that none can block.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:], executable: URL = executable
  ) async throws -> Outcome {
    let folder = try TemporaryFolder()
    let streams = [try folder.file("in", input), try folder.file("out"), try folder.file("err")]
    let process = process(arguments, executable: executable)
    if !environment.isEmpty { process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 } }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    let seconds = try await process.finish()
    return Outcome(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus, output: try Data(contentsOf: streams[1]),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self), seconds: seconds)
  }
}

extension Process {
  /// Starts the process and waits for its end.
  ///
  /// - Returns: how many seconds it took, or a little more.
  @discardableResult func finish() async throws -> Double {
    let ended = try await started()
    return await ended()
  }

  /// Starts the process; what it gives back waits for the end, and must be called.
  // WHY the times are taken before the start and by the handler of the end: between either and this task's next turn lie seconds where the machine is busy.
  func started() async throws -> ProcessEnd {
    await Turns.shared.take()
    let (stream, continuation) = AsyncStream.makeStream(of: Double.self)
    let start = ContinuousClock.now
    terminationHandler = { _ in
      continuation.yield(start.duration(to: .now) / .seconds(1))
      continuation.finish()
    }
    do { try run() } catch {
      await Turns.shared.giveBack()
      throw error
    }
    return ProcessEnd(stream: stream)
  }
}

/// The end of a process that runs, to be waited for once.
struct ProcessEnd {
  fileprivate let stream: AsyncStream<Double>

  /// Waits; says how many seconds the process took, or a little more.
  @discardableResult func callAsFunction() async -> Double {
    var seconds = 0.0
    for await value in stream { seconds = value }
    await Turns.shared.giveBack()
    return seconds
  }
}

/// Lets few processes run at once. WHY: tests run side by side, and a plugin's deadline is in real time.
private actor Turns {
  static let shared = Turns()
  private var free = 2
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

/// A folder that is gone with the value that stands for it.
final class TemporaryFolder {
  let url: URL
  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("wasmlite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file.
  func file(_ name: String, _ content: Data = Data()) throws -> URL {
    let file = url.appendingPathComponent(name)
    try content.write(to: file)
    return file
  }

  /// Writes a file of text.
  func file(_ name: String, _ content: String) throws -> URL { try file(name, Data(content.utf8)) }
}
