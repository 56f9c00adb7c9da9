// What a hostile plugin tries: texts without end, lies, state that outlives a call, host memory.

import TestSupport
import Testing
import WasmKitLiteRegex

@testable import WasmKitLite

@Suite struct HostilePluginTests {
  private func error(_ answer: String) throws -> PluginError? {
    let parser = try HostilePlugin.answering(Array(answer.utf8)).parser()
    return pluginError { _ = try parser.parseLine("x") }
  }

  @Test func `an error that the plugin reports is cut where it is made, and shown without control characters`() throws {
    let long = String(repeating: "é\\u009b\\n", count: 40_000)
    guard case .reportedByPlugin(let code?, let message)? = try error("{\"ok\":false,\"code\":\"\(long)\",\"error\":\"\(long)\"}") else {
      Issue.record("expected the plugin's own error")
      return
    }
    #expect(code.unicodeScalars.count == TextLimit.name + 1 && code.hasSuffix("…"))
    #expect(message.unicodeScalars.count == TextLimit.message + 1 && message.hasSuffix("…"))
    let description = PluginError.reportedByPlugin(code: code, message: message).description
    #expect(description.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(description.contains("\\u{9b}\\n"))
  }

  @Test func `an answer that is wrong is quoted with a name at most`() throws {
    let name = String(repeating: "n", count: 300_000)
    let twice = try error("{\"\(name)\":1,\"\(name)\":2}")
    #expect(twice?.kind == .badOutput)
    #expect((twice?.description.utf8.count ?? 0) < 400)
  }

  @Test func `names of functions do not make an error long`() throws {
    var module = ModuleBuilder()
    let (i32, i64) = (TypeByte.i32, TypeByte.i64)
    module.memory(2, export: "memory")
    module.function([], [i32], export: "abi_version", Code.constant(1))
    module.function([i32], [i32], export: "alloc", Code.constant(0))
    module.function([i32, i32], [], export: "free")
    let name = String(repeating: "é\u{1B}", count: 30_000)
    let next = module.nextFunction
    module.function([i32, i32], [i64], export: "parse_line", name: name, [0x20, 0, 0x20, 1, 0x10] + ModuleBytes.unsigned(next + 1))
    module.function([i32, i32], [i64], name: name, [0x00])
    module.name = name
    let parser = try WasmParser(bytes: module.bytes)
    let error = pluginError { _ = try parser.parseLine("x") }
    #expect(error?.kind == .trap)
    #expect((error?.description.unicodeScalars.count ?? 0) < 2500)
    #expect(error?.description.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func `many imports, and types of a thousand parameters, do not make an error long`() throws {
    var module = ModuleBuilder()
    let parameters = [UInt8](repeating: TypeByte.f64, count: 1000)
    for number in 0..<5000 { module.importFunction("env", "\(number)\u{1B}" + String(repeating: "x", count: 90), parameters) }
    module.memory(2, export: "memory")
    for name in ["abi_version", "alloc", "free", "parse_line"] { module.function(parameters, [], export: name) }
    for finding in try WasmParser.check(bytes: module.bytes) {
      #expect(finding.description.unicodeScalars.count < 4500)
      #expect(!finding.description.unicodeScalars.contains("\u{1B}"))
    }
    #expect((pluginError { _ = try WasmParser(bytes: module.bytes) }?.description.unicodeScalars.count ?? 0) < 4500)
  }

  @Test func `what a line did before it trapped is not there for the next one`() throws {
    // Traps if it is the first to be here since the instance was made.
    let seen: [UInt8] = Code.increment(0x14000) + Code.constant(0x14000) + [0x28, 0x00, 0x00] + Code.constant(1) + [0x46, 0x04, 0x40, 0x00, 0x0B]
    let parser = try HostilePlugin(instructions: seen).parser { $0.instanceStrategy = .fresh }
    for _ in 0..<5 { #expect(pluginError { _ = try parser.parseLine("x") }?.kind == .trap) }
  }

  @Test func `an alloc that gives the same place each time, and asks the host on the way, harms nobody but the plugin`() throws {
    let text = Array("x+".utf8)
    var plugin = HostilePlugin.answering(Array(#"{"ok":true,"events":[{"type":"made"}]}"#.utf8))
    plugin.data.append((0x13000, text))
    plugin.allocInstructions = Code.call(.regexMatch, [HostilePlugin.textAddress, 10, 0x13000, 2]) + Code.call(.log, [0, 0x13000, 2]) + Code.constant(HostilePlugin.textAddress + 0x8000)
    plugin.freeInstructions = Code.call(.nowMilliseconds, [])
    let parser = try plugin.parser { $0.inputPlacement = .allocated }
    for _ in 0..<5 { #expect(try parser.parseLine("x").events.map(\.type) == ["made"]) }
  }

  @Test func `a plugin that gets ready for ever ends with the time for that, counted over all that is run`() throws {
    for plugin in [HostilePlugin(initializeInstructions: Code.forever([]))] {
      let start = ContinuousClock.now
      #expect(pluginError { _ = try plugin.parser { $0.warmUpTimeout = .milliseconds(50) } }?.kind == .timeout)
      #expect(ContinuousClock.now - start < .seconds(5))
    }
    var configuration = WasmParser.Configuration()
    configuration.warmUpTimeout = .milliseconds(30)
    var warmUp = PluginInstance.WarmUp(configuration)
    let first = try warmUp.limitsLeft().timeout
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .milliseconds(10) {}
    #expect(try #require(try warmUp.limitsLeft().timeout) < #require(first))
    // WHY so long at most: other tests run beside it, and it is the processor's time that counts.
    var error: PluginError?
    while error == nil, ContinuousClock.now - start < .seconds(10) {
      do { _ = try warmUp.limitsLeft() } catch let timeout { error = timeout }
    }
    #expect(error?.kind == .timeout && ContinuousClock.now - start >= .milliseconds(25))
  }

  @Test func `a plugin that compiles a new pattern at each call does not fill the host's memory`() throws {
    let pattern = Array("[ab]*a[ab]{7}c|aaaaaaaa".utf8)
    let address: UInt32 = 0x14000
    let search = Code.increment(address + 17) + Code.call(.regexMatch, [HostilePlugin.textAddress, 2000, address, UInt32(pattern.count)])
    let plugin = HostilePlugin(data: [(address, pattern)], instructions: Code.fill(HostilePlugin.textAddress, 0x61, 2000) + Code.times(600, search))
    let parser = try plugin.parser { $0.regexCacheByteCount = 2 << 20 }
    _ = try parser.parseLine("x")
    let kept = parser.hostFunctions.expressions.patterns
    let byteCount = kept.compactMap { try? RegularExpression(utf8: $0).byteCount }.reduce(0, +)
    #expect(!kept.isEmpty && kept.count < 20 && byteCount <= 2 << 20)
  }

  @Test func `texts are cut between scalars, and escapes are never cut in two`() {
    #expect("abc".cut(to: 3) == "abc" && "abcd".cut(to: 3) == "abc…" && "日本語".cut(to: 3) == "日本語" && "日本語x".cut(to: 2) == "日本…" && "x".cut(to: 0) == "…")
    // A letter and a million marks upon it are one character, and a million scalars.
    #expect(("e" + String(repeating: "\u{301}", count: 100_000)).cut(to: 5).unicodeScalars.count == 6)
    #expect("a\nb\u{1B}\u{2028}\u{202E}".shown() == "a\\nb\\u{1b}\\u{2028}\\u{202e}")
    #expect("a\n\n".shown(atMost: 4) == "a\\n…" && "ab\u{9B}".shown(atMost: 3) == "ab…" && "abcd".shown(atMost: 3) == "abc…")
  }
}
