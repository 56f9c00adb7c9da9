// Other engines beside ours: whole processes, one after the other on the same files, in the same run.

import Foundation
import WasmKitLiteText

/// A command of an engine, with places for what it runs.
struct EngineCommand {
  let name: String
  let words: [String]

  /// Whether the command runs programs with arguments, and not a module's `run`.
  var isForPrograms: Bool { words.contains { $0.contains("{args}") } }

  init(_ name: String, _ command: String, option: String) throws(Failure) {
    self.name = name
    words = try ShellWords.split(command, of: option)
    guard words.contains(where: { $0.contains("{wasm}") }) else { throw Failure(usage: "\(option) \(name): the command has no {wasm}") }
  }

  /// From `NAME=COMMAND`.
  init(named definition: String, option: String) throws(Failure) {
    guard let equals = definition.firstIndex(of: "="), equals > definition.startIndex else {
      throw Failure(usage: "\(option): expected NAME=COMMAND, found \"\(definition)\"")
    }
    try self.init(String(definition[..<equals]), String(definition[definition.index(after: equals)...]), option: option)
  }

  private init(name: String, words: [String]) { (self.name, self.words) = (name, words) }

  /// The `wasmlite` beside this executable.
  static func own(_ arguments: String) throws(Failure) -> EngineCommand {
    let path = FixtureFolder.executableFolder.appendingPathComponent("wasmlite").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Failure("no wasmlite beside wasmlite-bench (\(path)); build it, or name one with --own") }
    return EngineCommand(name: "wasmlite", words: [path] + (try ShellWords.split(arguments, of: "--own")))
  }

  func words(for program: PeerProgram) -> [String] {
    words.flatMap { $0 == "{args}" ? program.arguments : [$0.replacing("{wasm}", with: program.file)] }
  }
}

struct Engine {
  let name: String
  var commands: [EngineCommand]
}

/// Something that every engine runs.
struct PeerProgram {
  let name: String
  let file: String
  /// `nil` where it is a module's `run`.
  private let words: [String]?
  /// What `run` must give, where that is known.
  let result: Int64?
  let kind: Kind

  enum Kind { case kernel, given, start }

  /// How many processes make one sample.
  var processCount: Int { kind == .start ? 20 : 1 }
  var isCommand: Bool { words != nil }
  var arguments: [String] { words ?? [] }

  /// From `NAME=FILE ARGUMENTS`.
  init(named definition: String) throws(Failure) {
    guard let equals = definition.firstIndex(of: "="), equals > definition.startIndex else {
      throw Failure(usage: "--program: expected NAME=FILE ARGUMENTS, found \"\(definition)\"")
    }
    let words = try ShellWords.split(String(definition[definition.index(after: equals)...]), of: "--program")
    guard let file = words.first else { throw Failure(usage: "--program \(definition[..<equals]): expected a file") }
    (name, self.file, self.words, result, kind) = (String(definition[..<equals]), file, Array(words.dropFirst()), nil, .given)
  }

  private init(name: String, file: String, result: Int64?, kind: Kind) {
    (self.name, self.file, words, self.result, self.kind) = (name, file, nil, result, kind)
  }

  /// The kernels, the files, the programs, and the empty module.
  static func all(_ folder: FixtureFolder, _ options: Options) throws -> [PeerProgram] {
    let kernels = try folder.kernels().map { PeerProgram(name: $0.name, file: $0.file.path, result: $0.result, kind: .kernel) }
    let files = options.files.map {
      PeerProgram(name: URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent, file: $0, result: nil, kind: .given)
    }
    for file in files.map(\.file) + options.programs.map(\.file) where !FileManager.default.isReadableFile(atPath: file) {
      throw Failure("\(file) cannot be read")
    }
    return kernels + files + options.programs + [PeerProgram(name: "start", file: startFile.path, result: 11, kind: .start)]
  }
}

extension PeerProgram {
  private static let startFile = FileManager.default.temporaryDirectory.appendingPathComponent("wasmlite-bench-start-\(getpid()).wasm")

  /// Gives the module of `start` to a body that runs processes.
  static func withStartFile<Result>(_ body: () throws -> Result) throws -> Result {
    try Data(TextFormat.assemble(#"(module (func (export "run") (result i64) (i64.const 11)))"#)).write(to: startFile)
    defer { try? FileManager.default.removeItem(at: startFile) }
    return try body()
  }
}

/// One program on every engine.
struct PeerRun: Codable {
  struct Time: Codable {
    let engine: String
    /// User time of the process; of `start`, user and system time.
    let time: Samples
    /// How many times as fast ours is; 1 for ours. `nil` where ours failed, or took no time that can be measured.
    let ratio: Double?
  }

  let program: String
  /// Whether it counts for the mean: all but `start`.
  let isInMean: Bool
  /// Ours first. Engines that have no command for it, or failed, are not there.
  let times: [Time]
  /// What went wrong, a line each.
  let failures: [String]

  /// Runs every program once an engine and round. Engines take turns in being first.
  static func run(_ programs: [PeerProgram], engines: [Engine], rounds: Int) throws -> [PeerRun] {
    var progress = Progress(count: programs.count * engines.count * rounds)
    var samples = [[[Double]]](repeating: .init(repeating: [], count: engines.count), count: programs.count)
    var failures = [[String?]](repeating: .init(repeating: nil, count: engines.count), count: programs.count)
    for round in 0..<rounds {
      for (index, program) in programs.enumerated() {
        for turn in engines.indices {
          let engine = (turn + round) % engines.count
          progress.show("\(program.name) in \(engines[engine].name)")
          guard failures[index][engine] == nil, let command = engines[engine].commands.first(where: { $0.isForPrograms == program.isCommand }) else { continue }
          var seconds = 0.0
          for _ in 0..<program.processCount {
            let ended = try ChildProcess.run(command.words(for: program))
            seconds += program.kind == .start ? ended.userSeconds + ended.systemSeconds : ended.userSeconds
            guard let failure = ended.failure(expecting: program.result) else { continue }
            failures[index][engine] = "\(program.name) in \(engines[engine].name): \(failure)"
            break
          }
          samples[index][engine].append(seconds / Double(program.processCount))
        }
      }
    }
    progress.finish()
    return programs.indices.map { index in
      let times = engines.indices.compactMap { engine -> Time? in
        guard failures[index][engine] == nil, !samples[index][engine].isEmpty else { return nil }
        let time = Samples(samples[index][engine])
        let ratio = failures[index][0] == nil ? time.median / Samples(samples[index][0]).median : .nan
        return Time(engine: engines[engine].name, time: time, ratio: ratio.isFinite ? ratio : nil)
      }
      return PeerRun(program: programs[index].name, isInMean: programs[index].kind != .start, times: times, failures: failures[index].compactMap(\.self))
    }
  }
}
