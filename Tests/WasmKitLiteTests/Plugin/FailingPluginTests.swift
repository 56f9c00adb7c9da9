// Plugins that misbehave while they parse: the error says what happened, and the next line is parsed.

import Testing
import WasmKitLite

@Suite struct FailingPluginTests {
  static let strategies: [WasmParser.InstanceStrategy] = [.fresh, .kept]

  @Test(arguments: strategies) func `a plugin that never returns ends at its deadline, and the next line is parsed`(
    _ strategy: WasmParser.InstanceStrategy
  ) throws {
    let parser = try plugin("slow") {
      $0.timeout = .milliseconds(100)
      $0.instanceStrategy = strategy
    }
    let start = ContinuousClock.now
    let error = pluginError { _ = try parser.parseLine("this line is slow") }
    let elapsed = start.duration(to: .now)
    guard case .timeout(let limit, let backtrace)? = error else {
      Issue.record("expected a timeout, found \(String(describing: error))")
      return
    }
    #expect(limit == .milliseconds(100))
    #expect(elapsed >= .milliseconds(100) && elapsed < .seconds(20))
    #expect(backtrace.first?.functionName == "spin_forever")
    #expect(try parser.parseLine("another line", timeout: .seconds(20)).events.map(\.type) == ["fast"])
  }

  @Test func `a deadline of the caller replaces the default, shorter or longer`() throws {
    let parser = try plugin("slow") { $0.timeout = .milliseconds(50) }
    let start = ContinuousClock.now
    #expect(throws: PluginError.self) { try parser.parseLine("slow", timeout: .milliseconds(300)) }
    #expect(start.duration(to: .now) >= .milliseconds(300))
    let patient = try plugin("slow")
    let error = pluginError { _ = try patient.parseLine("slow", timeout: .milliseconds(5)) }
    #expect(error?.description.contains("within 5 ms") == true, "\(String(describing: error))")
    #expect(pluginError { _ = try patient.parseLine("fast", timeout: .zero) }?.kind == .timeout)
  }

  @Test(arguments: strategies) func `a plugin that panics ends in a trap with named frames, and the next line is parsed`(
    _ strategy: WasmParser.InstanceStrategy
  ) throws {
    let parser = try plugin("panic") { $0.instanceStrategy = strategy }
    guard case .trap(let trap)? = pluginError({ _ = try parser.parseLine("panic") }) else {
      Issue.record("expected a trap")
      return
    }
    #expect(trap.code == .unreachable)
    #expect(trap.backtrace.map(\.functionName) == ["fail_hard", "parse_record", "parse_line"])
    #expect(try parser.parseLine("quiet").events.map(\.type) == ["calm"])
  }

  @Test(arguments: [
    ("panic divide", TrapCode.integerDivideByZero), ("panic memory", .outOfBoundsMemoryAccess), ("panic indirect", .indirectCallTypeMismatch),
    ("panic table", .undefinedElement),
  ]) func `each kind of trap is named`(_ line: String, _ code: TrapCode) throws {
    guard case .trap(let trap)? = pluginError({ _ = try plugin("panic").parseLine(line) }) else {
      Issue.record("expected a trap")
      return
    }
    #expect(trap.code == code)
  }

  @Test func `recursion without end is a limit and not a crash`() throws {
    let parser = try plugin("panic")
    guard case .limitExceeded(let limit, _, let backtrace)? = pluginError({ _ = try parser.parseLine("panic recursion") }) else {
      Issue.record("expected a limit")
      return
    }
    #expect(limit == .callStack)
    #expect(backtrace.count == Trap.maximumBacktraceCount && backtrace.first?.functionName == "recurse_forever")
    #expect(try parser.parseLine("quiet").matched)
  }

  @Test(arguments: ["greedy", "large_maximum"]) func `a plugin that takes all memory gets 64 pages`(_ name: String) throws {
    for strategy in FailingPluginTests.strategies {
      let parser = try plugin(name) { $0.instanceStrategy = strategy }
      #expect(try parser.parseLine("greedy").events.first?.data?["pages"]?.intValue == 64)
      #expect(try parser.parseLine("a line").events.map(\.type) == ["modest"])
    }
    #expect(try plugin(name) { $0.memoryByteCount = 10 << 16 }.parseLine("greedy").events.first?.data?["pages"]?.intValue == 10)
  }

  @Test func `a plugin's own error comes through with its code`() throws {
    let parser = try plugin("plugin_error")
    func report(_ line: String) -> [String?] {
      guard case .reportedByPlugin(let code, let message)? = pluginError({ _ = try parser.parseLine(line) }) else { return [] }
      return [code, message]
    }
    #expect(report("x") == ["unlucky", "the plugin could not go on: 失敗"])
    #expect(report("message") == ["old", "said in the other field"])
    #expect(report("both") == ["both", "the error counts"])
    #expect(report("bare") == [nil, "an error without a message"])
  }

  @Test func `a closed parser says so`() throws {
    for strategy in FailingPluginTests.strategies {
      let parser = try plugin("minimal") { $0.instanceStrategy = strategy }
      #expect(try parser.parseLine("x").matched)
      parser.close()
      #expect(pluginError { _ = try parser.parseLine("x") }?.kind == .closed)
      parser.close()
    }
  }

  @Test func `a kept instance is replaced after an error and kept after a line that is too long`() throws {
    let parser = try plugin("vrpoker-c")
    #expect(parser.keepsInstance && parser.capabilities == 1)
    _ = try parser.parseLine("2024.01.15 19:07:24 Log        -  [Table]: Hand 1 Started, Blinds 50/100")
    #expect(pluginError { _ = try parser.parseLine(String(repeating: "x", count: 9000)) }?.kind == .inputTooLarge)
    #expect(try parser.parseLine("2024.01.15 19:07:25 Log        -  [Table]: Turn: 2c").events.map(\.type) == ["poker_board"])
    #expect(pluginError { _ = try parser.parseLine("x", timeout: .zero) }?.kind == .timeout)
    #expect(try parser.parseLine("2024.01.15 19:07:26 Log        -  [Table]: River: 3c").events.isEmpty)
  }
}
