// The fuzz targets of this room with a few seeds each; WASMKITLITE_FUZZ_SEEDS says how many.

import Foundation
import TestSupport
import Testing

@Suite struct FuzzTests {
  private let count = ProcessInfo.processInfo.environment["WASMKITLITE_FUZZ_SEEDS"].flatMap(UInt64.init) ?? 300

  @Test func `JSON is read as Foundation reads it`() throws { for seed in 0..<count { try JSONTarget.run(seed: seed) } }
  @Test func `pattern files that are nearly right are errors or files`() throws { for seed in 0..<count { try PatternTarget.run(seed: seed) } }
  @Test func `whatever a plugin answers is an error or a result`() throws { for seed in 0..<count { try AnswerTarget.run(seed: seed) } }
}
