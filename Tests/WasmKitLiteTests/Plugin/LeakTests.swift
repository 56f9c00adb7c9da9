// A call that fails gives back what it took.

import TestSupport
import Testing

@testable import WasmKitLite

@Suite struct LeakTests {
  @Test(arguments: [
    ("panic", "panic"), ("panic", "panic recursion"), ("slow", "slow"), ("flood", "past the end"), ("flood", "1048577 bytes"), ("logger", "abort"),
  ])
  func `after a failed call nothing holds its instance`(_ name: String, _ line: String) throws {
    let module = try Module(Fixture.bytes("plugins/\(name).wasm"))
    let configuration = WasmParser.Configuration()
    var imports = Imports()
    HostFunctions(pluginName: name, configuration: configuration).add(to: &imports)
    weak var store: Store?
    do {
      let instance = try PluginInstance(module, imports, configuration)
      store = instance.instance.store
      #expect(store != nil)
      try instance.prepare(line, nil)
      #expect(throws: PluginError.self) {
        var time = LineTime(line == "slow" ? .milliseconds(20) : .seconds(20))
        _ = try instance.answer(in: &time)
      }
    }
    #expect(store == nil)
  }

  @Test func `a parser that is closed or dropped holds no instance`() throws {
    for isClosed in [true, false] {
      weak var weakParser: WasmParser?
      do {
        let parser = try plugin("vrpoker-c")
        weakParser = parser
        _ = try parser.parseLine("x")
        if isClosed { parser.close() }
      }
      #expect(weakParser == nil)
    }
  }
}
