// What a plugin makes the host do: it counts as the plugin's, by fuel and by time, and ends with its deadline.

import Foundation
import TestSupport
import Testing

@testable import WasmKitLite

@Suite(.serialized) struct HostileCostTests {
  @Test func `a closure of the host's that waits counts by the clock, in logs and in the time`() throws {
    let wait: @Sendable () -> Void = { Thread.sleep(forTimeInterval: 0.6) }
    let logging = try plugin("logger") {
      $0.timeout = .milliseconds(300)
      $0.logHandler = { _ in wait() }
    }
    #expect(pluginError { _ = try logging.parseLine("levels") }?.kind == .timeout)
    let asking = try plugin("logger") {
      $0.timeout = .milliseconds(300)
      $0.clock = {
        wait()
        return 0
      }
    }
    #expect(pluginError { _ = try asking.parseLine("levels") }?.kind == .timeout)
  }

  /// A case: what it is called, and the plugin.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
    init(_ name: String, _ plugin: HostilePlugin) {
      self.name = name
      bytes = plugin.bytes
    }
  }

  /// The text for calls that go on for ever; those that are measured have less.
  private static let textByteCount: UInt32 = 3 << 20
  private static let patternAddress: UInt32 = 0x14000

  private static func text(_ unit: [UInt8]) -> [UInt8] { (0..<Int(textByteCount)).map { unit[$0 % unit.count] } }

  /// A plugin that asks for a search, for ever or so many times. `piece` is what the text is made of; a single byte is filled in at run time.
  private static func search(_ pattern: String, _ piece: [UInt8], groups: Bool, times: UInt32?, before: [UInt8] = []) -> HostilePlugin {
    let utf8 = Array(pattern.utf8)
    var arguments = [HostilePlugin.textAddress, textByteCount, patternAddress, UInt32(utf8.count)]
    if groups { arguments += [HostilePlugin.answerAddress, 4096] }
    let call = before + Code.call(groups ? .regexFindSubmatch : .regexMatch, arguments)
    let isFilled = piece.count == 1
    return HostilePlugin(
      data: [(patternAddress, utf8)] + (isFilled ? [] : [(HostilePlugin.textAddress, text(piece))]),
      instructions: (isFilled ? Code.fill(HostilePlugin.textAddress, piece[0], textByteCount) : []) + (times.map { Code.times($0, call) } ?? Code.forever(call)))
  }

  private static let random: [UInt8] = {
    var generator = SeededGenerator(seed: 3)
    return (0..<9973).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
  }()

  private static func searches(times: UInt32?) -> [Case] {
    let large = "(?:" + String(repeating: "a", count: 500) + "){150}"
    let classes = (0..<60).map { "[\\pL\(Unicode.Scalar(0x61 + UInt8($0 % 26)))]" }.joined()
    return [
      Case("broken UTF-8", search("x", [0xFF], groups: false, times: times)),
      Case("broken UTF-8, with letters between", search("x$", [0xFF, 0x61, 0xE6, 0x97], groups: true, times: times)),
      Case("no ASCII", search("x$", Array("é日".utf8), groups: false, times: times)),
      Case("a literal that is nearly there", search("a{63}[bc]", [UInt8](repeating: 0x61, count: 62) + [0x62], groups: false, times: times)),
      Case("a new state at each place", search("[ab]*a[ab]{12}c", random, groups: false, times: times)),
      Case("a loop that may be empty", search("(?:(a*)|b)*c", [0x61, 0x62], groups: true, times: times)),
      Case("many groups of the whole text", search(String(repeating: "(", count: 160) + ".*" + String(repeating: ")", count: 160), [0x61], groups: true, times: times)),
      Case("a large pattern", search(large, [0x62], groups: false, times: times, before: Code.increment(patternAddress + 100))),
      Case("many classes", search(classes, [0x62], groups: false, times: times, before: Code.increment(patternAddress + 4))),
    ]
  }

  /// Calls that do little each, many times. None throws in the host, as a pattern that is refused does: the tests' library takes a backtrace of each error.
  private static var shortSearches: [Case] {
    func search(_ pattern: String, _ text: String, groups: Bool = false, before: [UInt8] = []) -> HostilePlugin {
      let utf8 = Array(pattern.utf8)
      let arguments = [HostilePlugin.textAddress, UInt32(text.utf8.count), patternAddress, UInt32(utf8.count)] + (groups ? [HostilePlugin.answerAddress, 4096] : [])
      return HostilePlugin(
        data: [(patternAddress, utf8), (HostilePlugin.textAddress, Array(text.utf8))],
        instructions: Code.times(2000, before + Code.call(groups ? .regexFindSubmatch : .regexMatch, arguments)))
    }
    let next = Code.nextLetters(patternAddress)
    return [
      Case("an empty text", search("x", "")),
      Case("a short text", search("[a-z]+\\d", "ab")),
      Case("groups of a short text", search(String(repeating: "(b)?", count: 100), "a", groups: true)),
      Case("groups of control characters", search("(\\x01*)", String(repeating: "\u{1}", count: 600), groups: true)),
      Case("a new pattern each time", search("aa[ab]+", "ab", before: next)),
    ]
  }

  private static var calls: [Case] {
    [
      Case("log", HostilePlugin(instructions: Code.forever(Code.call(.log, [0, HostilePlugin.textAddress, .max])))),
      Case("log of the whole memory", HostilePlugin(instructions: Code.forever(Code.call(.log, [0, 0, 64 << 16])))),
      Case("now_ms", HostilePlugin(instructions: Code.forever(Code.call(.nowMilliseconds, [])))),
    ]
  }

  /// Answers of a mebibyte, each the worst for one part of the reader.
  private static var answers: [Case] {
    func event(_ content: String) -> [UInt8] { Array("{\"ok\":true,\"events\":[{\"type\":\"x\",\(content)}]}".utf8) }
    let limit = 1_048_000
    func repeated(_ piece: String) -> String { String(repeating: piece, count: limit / piece.utf8.count) }
    let names = (0..<80_000).map { "\"n\($0)\":0" }.joined(separator: ",")
    let broken = Array("{\"ok\":true,\"events\":[{\"type\":\"".utf8) + (0..<limit).map { $0 % 2 == 0 ? 0xFF : 0x61 } + Array("\"}]}".utf8)
    return [
      Case("names", HostilePlugin.answering(event(names))),
      Case("names of names", HostilePlugin.answering(event("\"a\":[" + repeated("{\"a\":{\"b\":0}},") + "0]"))),
      Case("empty arrays", HostilePlugin.answering(event("\"a\":[" + repeated("[],") + "0]"))),
      Case("deep arrays", HostilePlugin.answering(event("\"a\":[" + repeated(String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + ",") + "0]"))),
      Case("a number", HostilePlugin.answering(event("\"a\":1" + repeated("7")))),
      Case("a string", HostilePlugin.answering(event("\"a\":\"" + repeated("x") + "\""))),
      Case("escapes", HostilePlugin.answering(event("\"a\":\"" + repeated("\\u00e9") + "\""))),
      Case("space", HostilePlugin.answering(event(repeated(" ") + "\"a\":0"))),
      Case("broken UTF-8", HostilePlugin.answering(broken)),
      Case("a name twice", HostilePlugin.answering(event("\"\(String(repeating: "x", count: 400_000))\":0,\"\(String(repeating: "x", count: 400_000))\":0"))),
      Case(
        "an error",
        HostilePlugin.answering(
          Array("{\"ok\":false,\"code\":\"\(String(repeating: "\u{1B}[2J", count: 100_000))\",\"error\":\"\(String(repeating: "\u{9B}é", count: 100_000))\"}".utf8.filter { $0 != 0x1B }))),
    ]
  }

  /// The least time of three: other work on the machine must not fail a test.
  private func time(_ body: () throws -> Void) rethrows -> Duration {
    var least = Duration.seconds(1000)
    for _ in 0..<3 {
      let start = ContinuousClock.now
      try body()
      least = min(least, ContinuousClock.now - start)
      if least < .milliseconds(250) { break }
    }
    return least
  }

  private func parser(_ item: Case, timeout: Duration) throws -> WasmParser {
    var configuration = WasmParser.Configuration()
    configuration.timeout = timeout
    configuration.warmUpTimeout = .seconds(20)
    configuration.regexTimeout = .seconds(1000)
    configuration.logHandler = { _ in }
    return try WasmParser(bytes: item.bytes, name: "hostile", configuration: configuration)
  }

  @Test(arguments: searches(times: nil) + calls) func `a call that makes the host work for ever ends with its time`(_ item: Case) throws {
    let parser = try parser(item, timeout: .milliseconds(50))
    let time = time { #expect(pluginError { _ = try parser.parseLine("x") }?.kind == .timeout) }
    #expect(time < .milliseconds(500), "\(time)")
  }

  @Test(arguments: answers) func `an answer that takes long to read ends with the line's time`(_ item: Case) throws {
    let parser = try parser(item, timeout: .milliseconds(5))
    let time = time {
      let error = pluginError { _ = try parser.parseLine("x") }
      // A fast machine may be done in time.
      #expect(error == nil || [.timeout, .badOutput, .reportedByPlugin].contains(error?.kind))
      #expect((error?.description.unicodeScalars.count ?? 0) < 4500)
    }
    #expect(time < .milliseconds(500), "\(time)")
  }

  /// Nanoseconds that this thread has had of a processor. WHY not the clock: other work on the machine must not fail a test.
  private var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  /// Nanoseconds for each unit of fuel, the least of some runs.
  private func cost(_ bytes: [UInt8], enough: Double = 0) throws -> Double {
    let module = try Module(bytes)
    var configuration = WasmParser.Configuration()
    configuration.timeout = .seconds(1000)
    configuration.outputByteCount = 2 << 20
    configuration.logHandler = { _ in }
    var imports = Imports()
    HostFunctions(pluginName: "hostile", configuration: configuration).add(to: &imports)
    let parser = try WasmParser(bytes: HostilePlugin().bytes, configuration: configuration)
    var least = Double.infinity
    for _ in 0..<3 {
      // Once more only if other work on the processor may have been in the way.
      if least <= enough { break }
      let instance = try PluginInstance(module, imports, configuration)
      let start = processorTime
      _ = try? parser.parse("x", with: instance)
      least = min(least, (processorTime - start) / Double(instance.parseFuel))
    }
    return least
  }

  /// How many times a plain loop's time a unit of fuel may buy: twice what is promised, since the machine may be busy.
  static let most = 40.0

  @Test func `a unit of fuel buys a bounded multiple of the time that it does in a plain loop`() throws {
    let plain = try cost(HostilePlugin(instructions: Code.times(300_000, Code.constant(1) + [0x1A])).bytes)
    let calls = [
      Case("log", HostilePlugin(instructions: Code.times(20_000, Code.call(.log, [0, 0, 256])))),
      Case("now_ms", HostilePlugin(instructions: Code.times(20_000, Code.call(.nowMilliseconds, [])))),
    ]
    for item in HostileCostTests.searches(times: 1) + HostileCostTests.shortSearches + calls + HostileCostTests.answers {
      let found = try cost(item.bytes, enough: Self.most * plain)
      #expect(found <= Self.most * plain, "\(item.name): \(found) ns, in a loop \(plain) ns")
    }
  }
}
