import Foundation
import TestSupport
import Testing
import WasmKitLite

/// The defaults on the page about limits, compared with the code.
@Suite struct LimitsPageTests {
  @Test(arguments: [
    ("Running code", ResourceLimits.sandboxed as any Sendable), ("Loading modules", LoadingLimits.sandboxed), ("Plugins", WasmParser.Configuration()),
    ("Pattern files", PatternFile.Limits()),
  ])
  func `the page lists every limit with its default`(heading: String, limits: any Sendable) throws {
    let page = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources/WasmKitLite/WasmKitLite.docc/Limits.md")
    let sections = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n## ")
    let section = try #require(sections.first { $0.hasPrefix("\(heading)\n") })
    let rows = section.matches(of: /(?m)^\| `(\w+)` \| (.*?) \|/).map { "\($0.1): \($0.2)" }
    let defaults = Mirror(reflecting: limits).children.compactMap { child in child.label.flatMap { name in Self.text(name, child.value).map { "\(name): \($0)" } } }
    #expect(defaults.count >= 8 && rows == defaults)
  }

  /// A default as the page writes it; nil for a property that is not a limit.
  private static func text(_ name: String, _ value: Any) -> String? {
    if name.hasSuffix("Handler") { return nil }
    if name == "instanceCountLimit" { return "processors of the machine" }
    let shape = Mirror(reflecting: value)
    if shape.displayStyle == .optional, shape.children.isEmpty { return "none" }
    let bytes = name.hasSuffix("ByteCount") || name.hasSuffix("byteCount")
    switch value {
    case let number as Int: return bytes ? size(number) : decimal(number)
    case let number as UInt64: return bytes ? size(Int(number)) : decimal(Int(number))
    case let time as Duration: return time.components.attoseconds == 0 ? "\(time.components.seconds) s" : "\(time.components.attoseconds / 1_000_000_000_000_000) ms"
    case let allowance as LoadingLimits.Allowance:
      return "\(name == "memory" ? size(Int(allowance.base)) : decimal(Int(allowance.base))) + \(allowance.perByte) for each byte"
    default: return nil
    }
  }

  private static func size(_ count: Int) -> String {
    for (unit, shift) in [("MiB", 20), ("KiB", 10)] where count & (1 << shift - 1) == 0 { return "\(count >> shift) \(unit)" }
    return "\(count) bytes"
  }

  private static func decimal(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { (digits.count - $0) % 3 == 0 && $0 > 0 ? ",\(digits[$0])" : "\(digits[$0])" }.joined()
  }
}
