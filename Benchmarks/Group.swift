// The groups of benchmarks, what belongs to each, and which of them a command line selects.

import WasmKitLite

enum Group: String, CaseIterable {
  case decode
  case validateAndLower = "validate+lower"
  case instantiate
  case call
  case execute
  case parseLine = "parse_line"
  case regex
  case footprint

  func benchmarks(_ folder: FixtureFolder, _ options: Options) throws -> [Benchmark] {
    switch self {
    case .decode: try LoadBenchmarks.decode(folder, options.moduleFile)
    case .validateAndLower: try LoadBenchmarks.validateAndLower(folder, options.moduleFile)
    case .instantiate: try LoadBenchmarks.instantiate(folder)
    case .call: try CallBenchmarks.all()
    case .execute: try KernelBenchmarks.all(folder)
    case .parseLine: try PluginBenchmarks.all(folder)
    case .regex: try RegexBenchmarks.all(folder)
    case .footprint: try LoadBenchmarks.footprint(folder)
    }
  }
}

/// What the words of a command line ask for: groups by their names, and in them what has one of the other words in its name.
struct Selection {
  private let groups: [Group]
  private let words: [String]
  /// WHY apart: the start of a process is of no group.
  private let wantsStart: Bool
  private let wantsAll: Bool

  init(_ words: [String]) {
    groups = words.compactMap(Group.init(rawValue:))
    self.words = words.filter { Group(rawValue: $0) == nil && $0 != "start" }
    wantsStart = words.contains("start")
    wantsAll = words.isEmpty
  }

  func mayInclude(_ group: Group) -> Bool { groups.isEmpty ? wantsAll || !words.isEmpty : groups.contains(group) }

  func includes(_ benchmark: Benchmark) -> Bool { mayInclude(benchmark.group) && matches(benchmark.name) }

  /// WHY: modules and programs that were given by file are wanted whatever the words are.
  func includes(_ program: PeerProgram) -> Bool {
    switch program.kind {
    case .given: true
    case .kernel: mayInclude(.execute) && matches(program.name)
    case .start: wantsAll || wantsStart
    }
  }

  private func matches(_ name: String) -> Bool { words.isEmpty || words.contains { name.contains($0) } }
}
