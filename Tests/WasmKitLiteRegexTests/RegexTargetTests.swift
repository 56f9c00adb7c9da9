import Foundation
import TestSupport
import Testing

@Suite struct RegexTargetTests {
  @Test("random patterns and texts find nothing new")
  func seeds() throws {
    let count = ProcessInfo.processInfo.environment["WASMKITLITE_FUZZ_SEEDS"].flatMap(UInt64.init) ?? 300
    for seed in 0..<count { try RegexTarget.run(seed: seed) }
  }
}
