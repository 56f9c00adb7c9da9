// The README's library example, as it stands there.

import TestSupport
import Testing
import WasmKitLite

@Suite struct ReadmeExampleTests {
  @Test func `the example of the README runs`() throws {
    let folder = Fixture.folder.path
    var printed: [String] = []
    func print(_ items: Any...) { printed += items.map { "\($0)" } }

    // A plugin that turns log lines into events.
    let parser = try WasmParser(contentsOf: "\(folder)/plugins/vrpoker-swift.wasm")
    for event in try parser.parseLine("2024.01.15 19:07:24 Log        -  [Table]: Hand 1 Started, Blinds 50/100").events {
      print(event)
    }

    // Any other module: decoded and validated once, then linked and instantiated under limits.
    let module = try Module(Fixture.bytes("programs/fib.wasm"))
    var imports = Imports()
    imports.define("env", "log") { (caller: inout Caller, level: UInt32, message: GuestString) throws -> Void in
      Swift.print(level, try message.text(bytesAtMost: 256))
    }
    let instance = try module.instantiate(imports, limits: .sandboxed)
    let result = try instance.call("fib", 20 as Int32, returning: Int32.self)
    print(result)

    #expect(
      printed == [#"{"type":"poker_hand_start","timestamp":"2024-01-15T19:07:24","data":{"hand":1,"small_blind":50,"big_blind":100}}"#, "6765"])
  }
}
