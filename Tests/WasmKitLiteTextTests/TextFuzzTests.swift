import Foundation
import TestSupport
import Testing

@Suite("Random texts")
struct TextFuzzTests {
  /// How many seeds are run; the environment may ask for more.
  private static let count = ProcessInfo.processInfo.environment["WASMKITLITE_TEXT_SEEDS"].flatMap { UInt64($0) } ?? 300

  @Test("nearly right modules and scripts are read or refused, and what is read prints the same again")
  func seeds() {
    for seed in 0..<Self.count {
      do { try TextTarget.run(seed: seed) } catch { Issue.record(error) }
    }
  }

  @Test("a seed gives the same text every time, and seeds give different kinds of texts")
  func determinism() {
    var kinds: [TextTarget.Kind] = []
    for seed in 0..<60 as Range<UInt64> {
      let (first, second) = (TextTarget.input(seed: seed), TextTarget.input(seed: seed))
      #expect(first.text == second.text, "seed \(seed)")
      if !kinds.contains(first.kind) { kinds.append(first.kind) }
    }
    #expect(kinds.count == 3)
  }
}
