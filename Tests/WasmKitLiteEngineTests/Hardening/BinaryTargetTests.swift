import Foundation
import TestSupport
import Testing

/// The fuzz target of mutated binaries: a few seeds in every run of the tests, as many as the environment says else.
@Suite struct BinaryTargetTests {
  /// The seeds of a long run, `FUZZ_BINARY_SEEDS=from..<to`.
  static let seeds: Range<UInt64> = {
    let parts = ProcessInfo.processInfo.environment["FUZZ_BINARY_SEEDS"]?.split(separator: ".").compactMap { UInt64($0.drop { $0 == "<" }) } ?? []
    return parts.count == 2 && parts[0] < parts[1] ? parts[0]..<parts[1] : 0..<500
  }()

  @Test func `mutated modules are errors with a place, or modules that keep to their limits`() {
    var findings = 0
    for seed in Self.seeds {
      do { try BinaryTarget.run(seed: seed) } catch {
        Issue.record("\(error)")
        findings += 1
        if findings == 40 { return }
      }
    }
  }

  @Test func `a seed makes the same module every time, and most seeds make modules of their own`() {
    let modules = (0..<50 as Range<UInt64>).map { BinaryTarget.module(seed: $0) }
    #expect(modules == (0..<50 as Range<UInt64>).map { BinaryTarget.module(seed: $0) })
    #expect(Set(modules).count > 40)
  }
}
