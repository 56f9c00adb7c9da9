// Plugins that a WASI compiler made.

import Testing
import WasmKitLite

@Suite struct SystemInterfaceTests {
  @Test(arguments: FailingPluginTests.strategies) func `a plugin finds a system without arguments, environment and files`(
    _ strategy: WasmParser.InstanceStrategy
  ) throws {
    let parser = try plugin("wasi_plugin") { $0.instanceStrategy = strategy }
    for _ in 0..<2 {
      let data = try #require(try parser.parseLine("hello").events.first?.data)
      func number(_ name: String) -> Int? { data[name]?.intValue }
      #expect(number("initialized") == 1)
      for name in ["arguments", "environ", "clock_error", "random_error"] { #expect(number(name) == 0, "\(name)") }
      #expect(number("after_2020") == 1 && number("random") == 1)
      // `line: hello` and a line end are taken, and go nowhere.
      #expect(number("stdout") == 12 && number("stderr") == 12)
      #expect(number("bad_fd") == 8)
    }
  }

  @Test func `a plugin that ends itself in a line is an error with its status, and the next line is parsed`() throws {
    let parser = try plugin("wasi_plugin") { $0.instanceStrategy = .kept }
    guard case .exited(status: 3)? = pluginError({ _ = try parser.parseLine("exit") }) else {
      Issue.record("expected an exit")
      return
    }
    #expect(try parser.parseLine("hello").matched)
  }

  @Test func `a command whose start ends well is ready for lines, one that fails is not`() throws {
    #expect(try plugin("wasi_start_plugin").parseLine("x").events.map(\.type) == ["started"])
    let error = pluginError { _ = try plugin("wasi_start_fails") }
    #expect(error?.description == "the plugin ended itself with status 1")
  }
}
