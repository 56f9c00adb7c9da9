// One plugin, its lines from several threads at once, and every answer looked at: with fresh instances nothing of a line may be seen by another.

import Foundation
import TestSupport
import WasmKitLite

enum PluginThreadsTarget {
  /// A plugin of the fixtures, a line for it, and what a right outcome is, as ``text(_:)`` has it.
  private struct Case {
    let plugin: String
    let line: @Sendable (Int) -> String
    let expected: @Sendable (Int) -> String
  }

  private static let cases: [Case] = [
    Case(plugin: "minimal", line: { "line \($0)" }, expected: { _ in "minimal" }),
    Case(plugin: "echo", line: { "words \"\($0)\" and more" }, expected: { "echo words \"\($0)\" and more" }),
    Case(plugin: "panic", line: { $0 % 3 == 0 ? "panic memory" : "quiet" }, expected: { $0 % 3 == 0 ? "error trap" : "calm" }),
    Case(plugin: "greedy", line: { $0 % 4 == 0 ? "greedy" : "modest" }, expected: { $0 % 4 == 0 ? "greedy" : "modest" }),
    Case(plugin: "scribble", line: { $0 % 5 == 0 ? "trap" : "line \($0)" }, expected: { $0 % 5 == 0 ? "error trap" : "clean" }),
    Case(plugin: "logger", line: { "line \($0)" }, expected: { _ in "logged" }),
    Case(plugin: "regex", line: { "(\\d+)-b\t\($0)-b" }, expected: { _ in "regex" }),
    Case(
      plugin: "vrpoker-c", line: { "2024.01.15 19:07:24 Log        -  [Seat]: Draw Local Hole Cards: Ah, K\($0)" }, expected: { _ in "poker_hole_cards" }),
  ]

  private final class Report: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: written and read under the lock.
    private let lock = NSLock()
    private var findings: [String] = []
    func add(_ finding: String) { lock.withLock { findings.append(finding) } }
    var first: String? { lock.withLock { findings.first } }
  }

  private static func text(_ result: ParseResult) -> String { result.events.map { $0.type == "echo" ? "echo \($0.rawLine ?? "")" : $0.type }.joined(separator: ", ") }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 16)
    let chosen = random.one(of: cases)
    var configuration = WasmParser.Configuration()
    configuration.timeout = .seconds(60)
    configuration.warmUpTimeout = .seconds(60)
    configuration.logHandler = { _ in }
    // A kept instance keeps what a line did, which these lines would show.
    let strategy = chosen.plugin == "scribble" || chosen.plugin == "greedy" || random.chance(60) ? WasmParser.InstanceStrategy.fresh : .kept
    configuration.instanceStrategy = strategy
    configuration.instanceCountLimit = random.from(1...3)
    let parser = try WasmParser(bytes: try Fixture.bytes("plugins/\(chosen.plugin).wasm"), name: chosen.plugin, configuration: configuration)
    let (threadCount, lineCount, isClosed) = (random.from(2...4), random.from(3...20), random.chance(25))
    let report = Report()
    let group = DispatchGroup()
    for thread in 0..<threadCount {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        for index in 0..<lineCount {
          let number = thread * 100 + index
          var outcome: String
          do { outcome = text(try parser.parseLine(chosen.line(number))) } catch let error as PluginError { outcome = "error \(error.kind)" } catch { outcome = "\(error)" }
          if isClosed && outcome == "error closed" { continue }
          if outcome != chosen.expected(number) { report.add("\(chosen.plugin), \(strategy), line \(number): \(outcome), expected \(chosen.expected(number))") }
          if isClosed && thread == 0 && index == lineCount / 2 { parser.close() }
        }
      }
    }
    group.wait()
    if let finding = report.first { throw Difference(finding) }
  }
}
