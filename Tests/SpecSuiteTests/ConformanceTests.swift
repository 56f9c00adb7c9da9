import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// The scripts under Fixtures/conformance, which every clone has.
@Suite("Conformance scripts")
struct ConformanceTests {
  static let files: [String] = (try? Fixture.paths(withExtension: "wast").filter { $0.hasPrefix("conformance/") }) ?? []

  @Test("every assertion of the script holds, and none is skipped", arguments: files)
  func run(_ file: String) throws {
    let script = try Script(parsingUTF8: try Fixture.bytes(file))
    // Everything on: a script says by its modules what it is about.
    let result = try ScriptRunner.run(script, features: .all, limits: ResourceLimits(timeout: nil))
    for failure in result.failures { Issue.record("\(file): \(failure)") }
    #expect(result.skipped == 0, "\(file): skipped for \(result.skippedFor)")
    #expect(result.passed > 0, "\(file)")
  }

  @Test("the scripts are all there")
  func count() throws {
    #expect(Self.files.count >= 19)
  }
}
