import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite(
  "Official test suite",
  .enabled(if: SpecSuite.folder != nil, "SKIPPED: no copy of the WebAssembly test suite; set WASM_SPEC_TESTSUITE to its folder"))
struct SpecSuiteTests {
  @Test("every assertion of the file holds, or is on the list", arguments: SpecSuite.files)
  func run(_ file: String) throws {
    // WHY: no deadline. On a busy machine a test must not fail for being slow; the script is trusted to end.
    let limits = ResourceLimits(timeout: nil)
    let result = try ScriptRunner.run(try SpecSuite.script(file), features: SpecSuite.features(for: file), limits: limits)
    let expected = ExpectedFailures.lines(of: file)
    for failure in result.failures where !expected.contains(failure.line) { Issue.record("\(file): \(failure)") }
    let unexpectedlyPassed = expected.subtracting(result.failures.map(\.line)).sorted()
    #expect(unexpectedlyPassed.isEmpty, "\(file): these lines are listed as failures and pass")
    let reasons = Set(result.skippedFor.keys)
    #expect(reasons.isSubset(of: SpecSuite.unexecuted), "\(file): skipped for \(reasons.subtracting(SpecSuite.unexecuted))")
    Totals.shared.add(result, of: file)
  }
}

/// Adds up what the tests of single files find, and prints it when the last one is done.
private final class Totals: @unchecked Sendable {
  static let shared = Totals()
  private let lock = NSLock()
  private var total = ScriptResult()
  private var fileCount = 0
  private var skippedFiles: [String] = []

  func add(_ result: ScriptResult, of file: String) {
    lock.lock()
    defer { lock.unlock() }
    total.add(result)
    fileCount += 1
    if result.skipped > 0 { skippedFiles.append("\(file) \(result.skipped)") }
    guard fileCount == SpecSuite.files.count else { return }
    print("official test suite: \(fileCount) files, \(total.summary); failures expected: \(ExpectedFailures.rows.reduce(0) { $0 + $1.lines.count })")
    print("skipped for \(total.skippedFor.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")):")
    print(skippedFiles.sorted().joined(separator: "\n"))
  }
}
