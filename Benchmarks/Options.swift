// The command line of the benchmark runner: what may be typed, and what it means.

import Foundation
import WasmKitLite

/// What the program was called with.
struct Options {
  enum Request { case measure, list, help, version }
  enum Format { case table, markdown, json }

  private(set) var request = Request.measure
  private(set) var format = Format.table
  /// Names of groups, and parts of names.
  private(set) var words: [String] = []
  /// More modules that export `run`, for the peers.
  private(set) var files: [String] = []
  private(set) var rounds = 5
  /// The least time that a sample takes, in seconds; turns are added until it does.
  private(set) var sampleTime = 0.05
  private(set) var comparedFile: String?
  private(set) var chartFile: String?
  private(set) var moduleFile: String?
  private(set) var fixtureFolder: String?
  private(set) var onlyPeers = false
  private(set) var peers: [EngineCommand] = []
  private(set) var own: [EngineCommand] = []
  private(set) var programs: [PeerProgram] = []

  /// Reads the words.
  ///
  /// - Throws: ``Failure`` with exit code 2.
  init(_ arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        if word.hasSuffix(".wasm") { files.append(word) } else { words.append(word) }
        continue
      }
      let spelling = String(word.prefix { $0 != "=" })
      var attached = spelling.endIndex < word.endIndex ? String(word[word.index(after: spelling.endIndex)...]) : nil
      func value(_ expected: String) throws(Failure) -> String {
        defer { attached = nil }
        guard let value = attached ?? rest.popFirst() else { throw Failure(usage: "\(spelling) expects \(expected)") }
        return value
      }
      switch spelling {
      case "--help", "-h": request = .help
      case "--version": request = .version
      case "--list": request = .list
      case "--json": format = .json
      case "--markdown": format = .markdown
      case "--only-peers": onlyPeers = true
      case "--rounds": rounds = Int(try Self.number(try value("a number"), in: 1...10_000, of: spelling))
      case "--sample-time": sampleTime = try Self.number(try value("milliseconds"), in: 0...60_000, of: spelling) / 1000
      case "--compare": comparedFile = try value("a file")
      case "--svg": chartFile = try value("a file")
      case "--module": moduleFile = try value("a file")
      case "--fixtures": fixtureFolder = try value("a folder")
      case "--peer": peers.append(try EngineCommand(named: try value("NAME=COMMAND"), option: spelling))
      case "--own": own.append(try EngineCommand("wasmlite", try value("a command"), option: spelling))
      case "--program": programs.append(try PeerProgram(named: try value("NAME=FILE ARGUMENTS")))
      default: throw Failure(usage: "unknown option \(spelling)")
      }
      if attached != nil { throw Failure(usage: "\(spelling) takes no value") }
    }
    if peers.isEmpty, let alone = !files.isEmpty ? "files" : !programs.isEmpty ? "--program" : !own.isEmpty ? "--own" : onlyPeers ? "--only-peers" : nil {
      throw Failure(usage: "\(alone): only with --peer")
    }
    if chartFile != nil, peers.isEmpty, comparedFile == nil { throw Failure(usage: "--svg: only with --peer or --compare") }
  }

  /// Ours and the peers, each with its command for modules that export `run` and its command for programs.
  func engines() throws(Failure) -> [Engine] {
    var engines = [Engine(name: "wasmlite", commands: own)]
    if !own.contains(where: { !$0.isForPrograms }) { engines[0].commands.append(try EngineCommand.own("run --invoke run {wasm}")) }
    if !own.contains(where: \.isForPrograms) { engines[0].commands.append(try EngineCommand.own("run {wasm} -- {args}")) }
    for peer in peers {
      if let index = engines.firstIndex(where: { $0.name == peer.name }) {
        if engines[index].commands.contains(where: { $0.isForPrograms == peer.isForPrograms }) { throw Failure(usage: "--peer \(peer.name): given twice") }
        engines[index].commands.append(peer)
      } else {
        engines.append(Engine(name: peer.name, commands: [peer]))
      }
    }
    return engines
  }

  private static func number(_ word: String, in range: ClosedRange<Double>, of option: String) throws(Failure) -> Double {
    guard let number = Double(word), range.contains(number) else {
      throw Failure(usage: "\(option): expected a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)), found \"\(word)\"")
    }
    return number
  }

  static let help = """
    usage: wasmlite-bench [OPTION …] [GROUP | WORD …] [FILE.wasm …]

    Measures the engine in this process and, with --peer, as a whole process compared with other engines.
    Groups: \(Group.allCases.map(\.rawValue).joined(separator: ", ")). By default all of them. Other words select by parts of names.

      --rounds N            the number of rounds; each measures everything once (5)
      --sample-time MS      the minimum time of one sample (50)
      --module FILE         the module for the groups decode and validate+lower (the largest fixture)
      --fixtures FOLDER     the folder of the fixtures (Fixtures, searched upwards from the executable and the working folder)
      --list                print the names without measuring

      --peer NAME=COMMAND   another engine; {wasm} in the command is a module that exports run. Repeatable.
                            A command with {args} is the same engine's command for programs.
      --own COMMAND         our engine (the wasmlite in this executable's folder: run --invoke run {wasm}, and run {wasm} -- {args})
      --program NAME=WORDS  a program for WASI: its file, then its arguments. Repeatable.
      FILE.wasm             another module that exports run, for our engine and the peers
      --only-peers          do not measure in this process

      --compare FILE        also print the ratio to an earlier report in JSON; above 1 is faster now
      --json, --markdown    print a report in JSON, or tables in Markdown
      --svg FILE            draw the ratios to the peers, or to the earlier report
      --help, --version
    """
}
