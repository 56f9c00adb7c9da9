import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Test suites of earlier versions")
struct EarlierSuiteTests {
  @Test(
    "every assertion of WebAssembly 1.0 holds under its preset, or is on the list",
    .enabled(
      if: EarlierSuite.first.folder != nil,
      "SKIPPED: no copy of the test suite of WebAssembly 1.0; set WASM_SPEC_TESTSUITE_1_0 to test/core of WebAssembly/spec at wg-1.0"))
  func first() throws { try run(EarlierSuite.first) }

  @Test(
    "every assertion of WebAssembly 2.0 holds under its preset, or is on the list",
    .enabled(
      if: EarlierSuite.second.folder != nil,
      "SKIPPED: no copy of the test suite of WebAssembly 2.0; set WASM_SPEC_TESTSUITE_2_0 to test/core of WebAssembly/spec at wg-2.0"))
  func second() throws { try run(EarlierSuite.second) }

  private func run(_ suite: EarlierSuite) throws {
    var total = ScriptResult()
    var inOtherWords = 0
    let files = suite.files
    #expect(files.count >= 50, "\(suite.variable) names a folder of \(files.count) scripts")
    for file in files {
      // WHY: no deadline. On a busy machine a test must not fail for being slow; the script is trusted to end.
      let result = try ScriptRunner.run(try suite.script(file), features: suite.features, limits: ResourceLimits(timeout: nil))
      inOtherWords += result.failures.count { $0.isInOtherWords }
      let failures = result.failures.filter { !$0.isInOtherWords }
      for failure in failures where suite.reason(file, failure.line) == nil { Issue.record("\(suite) \(file): \(failure)") }
      let listed = suite.expected.filter { $0.file == file }.reduce(into: Set<Int>()) { $0.formUnion($1.lines) }
      let unexpectedlyPassed = listed.subtracting(failures.map(\.line)).sorted()
      #expect(unexpectedlyPassed.isEmpty, "\(suite) \(file): these lines are listed as failures and pass")
      let reasons = Set(result.skippedFor.keys)
      #expect(reasons.isSubset(of: [Feature.simd.name]), "\(suite) \(file): skipped for \(reasons)")
      total.add(result)
    }
    let failed = total.failures.count - inOtherWords
    print(
      "test suite of WebAssembly \(suite): \(files.count) files, \(total.passed) passed, \(inOtherWords) passed in other words, \(failed) failed as listed,",
      "\(total.skipped) skipped for \(total.skippedFor.keys.sorted().joined(separator: ", "))")
  }
}
