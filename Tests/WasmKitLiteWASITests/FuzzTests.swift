// Random sequences of calls, from seeds. WASM_FUZZ_SEEDS=first..<last runs others than the few of every day.

import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct FuzzTests {
  private static var seeds: Range<UInt64> {
    let ends = (ProcessInfo.processInfo.environment["WASM_FUZZ_SEEDS"] ?? "").components(separatedBy: "..<").compactMap { UInt64($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : 0..<100
  }

  @Test("no sequence of calls reads or changes what is outside, passes the bound, or is answered in two ways")
  func sequences() throws {
    for seed in Self.seeds { try WASITarget.run(seed: seed) }
  }
}
