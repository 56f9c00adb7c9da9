import Foundation
import TestSupport
import Testing

/// What the compiler believes of threads without a proof, and the list of it with the reasons.
@Suite struct UnprovenSendableTests {
  static let sources = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources")

  @Test func `every unproven Sendable stands in the Rationale with its reason`() throws {
    var found: Set<String> = []
    let files = FileManager.default.enumerator(atPath: Self.sources.path)?.compactMap { $0 as? String } ?? []
    for path in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: Self.sources.appendingPathComponent(path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let code = line.prefix { $0 != "/" || !line.contains("//") }
        guard code.contains("@unchecked Sendable") || code.contains("nonisolated(unsafe)") else { continue }
        let name = try #require(code.firstMatch(of: /\b(?:class|struct|enum|let|var)\s+(\w+)/)?.1, "\(path): \(line)")
        found.insert("\(path.split(separator: "/").suffix(2).joined(separator: "/")) \(name)")
      }
    }
    let rationale = try String(contentsOf: Self.sources.appendingPathComponent("WasmKitLite/WasmKitLite.docc/Rationale.md"), encoding: .utf8)
    let rows = rationale.matches(of: /(?m)^\| `([\w+\/.]+\.swift)` \| `(\w+)` \| .{8,} \|$/).map { "\($0.1) \($0.2)" }
    #expect(!found.isEmpty)
    #expect(found.subtracting(rows).isEmpty, "not in the Rationale")
    #expect(Set(rows).subtracting(found).isEmpty, "not in the sources")
  }
}
