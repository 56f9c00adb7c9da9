// What plugins import from `env`, asked through plugins.

import Testing
import WasmKitLiteRegex

@testable import WasmKitLite

@Suite struct HostFunctionTests {
  /// What the plugin `regex` was answered: match, byte count, groups.
  private func ask(_ line: String, _ parser: WasmParser? = nil) throws -> String {
    let data = try #require(try (parser ?? plugin("regex")).parseLine(line).events.first?.data)
    return "\(data["match"] ?? .null) \(data["byte_count"] ?? .null) \(data["groups"] ?? .null)"
  }

  @Test func `a match gives the whole and the groups, a group without part is empty`() throws {
    #expect(try ask("(\\w+)@(\\w+)\tto ann@home now") == #"1 25 ["ann@home","ann","home"]"#)
    #expect(try ask("(a)|(b)\tb") == #"1 12 ["b","","b"]"#)
    #expect(try ask("x\ty") == "0 0 null")
    #expect(try ask("^$\t") == #"1 4 [""]"#)
  }

  @Test func `groups are written with the escapes that JSON must have and no others`() throws {
    #expect(try ask(".+\t<a href=\"x\">\\é & 日本") == "1 31 [\"<a href=\\\"x\\\">\\\\é & 日本\"]")
  }

  @Test func `every error is no match`() throws {
    #expect(try ask("(\tx") == "0 0 null")
    #expect(try ask("(?=x)\tx") == "0 0 null")
    for line in ["!text-pointer\t", "!pattern-pointer\t"] { #expect(try ask(line) == "0 0 null", "\(line)") }
    #expect(try ask("!out-pointer\t") == "1 0 null")
  }

  @Test func `a pattern of 512 bytes is taken, one of 513 matches nothing`() throws {
    #expect(try ask("!pattern\t512").hasPrefix("1 516 "))
    #expect(try ask("!pattern\t513") == "0 0 null")
    #expect(try ask("!pattern\t513", plugin("regex") { $0.patternByteCount = 513 }).hasPrefix("1 517 "))
  }

  @Test func `groups that do not fit are not written, and no room is more than 4096 bytes`() throws {
    #expect(try ask("!small\t4") == "1 0 null")
    #expect(try ask("!small\t5") == #"1 5 ["b"]"#)
    #expect(try ask("!large\t4092").hasPrefix("1 4096 "))
    #expect(try ask("!large\t4093") == "1 0 null")
  }

  @Test func `a pattern that is worst for back-tracking gets its answer or its step limit, never a hang`() throws {
    let parser = try plugin("regex")
    let text = String(repeating: "a", count: 4000)
    #expect(try ask("(a+)+$\t\(text)b", parser).hasPrefix("0 0"))
    #expect(try ask("(a+)+$\t\(text)", parser).hasPrefix("1 "))
    let hurried = try plugin("regex") { $0.regexTimeout = .zero }
    #expect(try ask("(a+)+$\t\(text)", hurried) == "0 0 null")
    #expect(try ask("(a+)+$\taaa", hurried) == "0 0 null")
  }

  @Test(arguments: ["(a+)+$", "(x+x+)+y", "(.*a){12}", "(a|a)*b", "(?:a?){64}a{64}", ".{1,1000}x", "(?:a*|b){99}c", "(?:\\pL|\\p{Greek}|\\w){9,99}!", "((a*)*)*b"])
  func `patterns that are worst for back-tracking keep to their steps on lines of nearly 8,000 bytes`(_ pattern: String) throws {
    let expression = try RegularExpression(pattern)
    for text in [String(repeating: "a", count: 7900), String(repeating: "x", count: 7900), String(repeating: "aé", count: 2600) + "b"] {
      let line = Array(text.utf8)
      // The same limit as the plugin has.
      var steps = StepBudget(limit: 5_000_000)
      let isMatch = (try? expression.matches(line, steps: &steps)) ?? false
      steps = StepBudget(limit: 5_000_000)
      let groups = try? expression.firstMatch(in: line, steps: &steps)
      let answer = try ask("\(pattern)\t\(text)", plugin("regex"))
      #expect(answer.hasPrefix(isMatch ? "1 " : "0 0 null"), "\(pattern)")
      // Groups of more than 4,096 bytes are not written.
      if let groups, groups[1] - groups[0] < 1000 { #expect(!answer.hasSuffix(" null"), "\(pattern)") }
      if groups == nil { #expect(answer.hasSuffix(" 0 null"), "\(pattern)") }
    }
  }

  @Test func `a regular expression without a limit of its own still ends with the call's time`() throws {
    let parser = try plugin("regex") {
      $0.timeout = .milliseconds(20)
      $0.regexTimeout = .seconds(1_000_000)
    }
    let start = ContinuousClock.now
    do { #expect(try ask("(.{1,1000}|a{1,1000})x\t\(String(repeating: "a", count: 7900))", parser) == "0 0 null") } catch let error as PluginError {
      guard case .timeout = error else { throw error }
    }
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(try ask("b\tabc", plugin("regex")) == #"1 5 ["b"]"#)
  }

  @Test func `the patterns used last are kept over all instances, refused ones too`() throws {
    let parser = try plugin("regex") { $0.regexCacheCapacity = 3 }
    func kept() -> [String] { parser.hostFunctions.expressions.patterns.map { String(decoding: $0, as: UTF8.self) } }
    for pattern in ["a", "b", "(", "a", "c"] { _ = try parser.parseLine("\(pattern)\ttext") }
    #expect(kept() == ["c", "a", "("])
    #expect(try plugin("regex").hostFunctions.expressions.capacity == 100)
  }

  @Test func `all levels are logged, an unknown one as info`() throws {
    let messages = Collector<PluginLogMessage>()
    let parser = try plugin("logger") { $0.logHandler = { messages.append($0) } }
    _ = try parser.parseLine("levels")
    #expect(messages.elements.map(\.level) == [.debug, .info, .warn, .error, .info, .info])
    #expect(messages.elements[2].text == "a warning, 日本語")
    #expect(messages.elements.allSatisfy { $0.plugin == "logger" && $0.description.hasPrefix("[PLUGIN logger] \($0.level): ") })
  }

  @Test func `256 bytes of a message are taken, a character that is cut becomes one replacement`() throws {
    let messages = Collector<PluginLogMessage>()
    _ = try plugin("logger") { $0.logHandler = { messages.append($0) } }.parseLine("long")
    #expect(messages.elements.map(\.text) == [String(repeating: "x", count: 255) + "\u{FFFD}"])
  }

  @Test func `messages with bad pointers are dropped, bytes that are no UTF-8 are repaired, control characters are shown`() throws {
    let messages = Collector<PluginLogMessage>()
    _ = try plugin("logger") { $0.logHandler = { messages.append($0) } }.parseLine("bad")
    #expect(messages.elements.map(\.text) == ["bytes \u{FFFD} that are not UTF-8", "", "two\nlines\u{1B}[31m"])
    #expect(messages.elements.last?.description == "[PLUGIN logger] warn: two\\nlines\\u{1b}[31m")
  }

  @Test func `ten messages are taken at once, and fresh instances share the count`() throws {
    let messages = Collector<PluginLogMessage>()
    let parser = try plugin("logger") { $0.logHandler = { messages.append($0) } }
    _ = try parser.parseLine("many")
    #expect(messages.elements.map(\.text).prefix(10) == (0..<10).map { "message 0\($0)" }[...])
    let count = messages.elements.count
    #expect(count < 25)
    _ = try parser.parseLine("many")
    #expect(messages.elements.count < count + 25)
    // What was dropped is counted, and said with the next one that is not.
    let dropped = messages.elements.map(\.droppedCount).reduce(0, +)
    #expect(dropped <= parser.droppedLogMessageCount && messages.elements.count + parser.droppedLogMessageCount == 50)
    let silent = Collector<PluginLogMessage>()
    _ = try plugin("logger") {
      $0.logMessagesPerSecond = 0
      $0.logHandler = { silent.append($0) }
    }.parseLine("many")
    #expect(silent.elements.isEmpty)
  }

  @Test func `the time is the clock's`() throws {
    let parser = try plugin("logger") { $0.clock = { 1_700_000_000_123 } }
    #expect(try parser.parseLine("x").events.first?.data?["now_ms"] == 1_700_000_000_123)
    let now = try #require(try plugin("logger").parseLine("x").events.first?.data?["now_ms"]?.intValue)
    #expect(now > 1_577_836_800_000)
  }

  @Test func `abort is a trap with AssemblyScript's message and place`() throws {
    func abort(_ line: String) -> Trap? {
      guard case .trap(let trap)? = pluginError({ _ = try plugin("logger").parseLine(line) }) else { return nil }
      return trap
    }
    let trap = abort("abort")
    #expect(trap?.code == .host)
    #expect(trap?.reason == "abort: the log is broken: 壊れた 🐛 (assembly/logger.ts:12:34)")
    #expect(trap?.backtrace.last?.functionName == "parse_line")
    #expect(abort("abort null")?.reason == "abort: no message (0:0)")
    #expect(abort("abort far")?.reason == "abort: no message (1:2)")
  }
}
