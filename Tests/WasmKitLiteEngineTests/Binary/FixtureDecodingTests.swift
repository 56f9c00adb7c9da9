import TestSupport
import Testing
import WasmKitLiteEngine

/// What compilers make, as far as it lies under Fixtures.
@Suite struct FixtureDecodingTests {
  static let paths = (try? Fixture.paths(withExtension: "wasm").filter { !$0.hasPrefix("regressions/") }) ?? []

  @Test(arguments: paths) func `a compiled module decodes to its last body`(path: String) throws {
    let module = try DecodedModule(decoding: try Fixture.bytes(path))
    #expect(module.functions.count == module.code.count)
    #expect(!module.exports.isEmpty)
    var instructionCount = 0
    try module.decodeBodies { _, _ in instructionCount += 1 }
    #expect(instructionCount >= module.code.count)
  }
}
