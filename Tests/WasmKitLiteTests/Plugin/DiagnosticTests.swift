// Calls of the host that fail without ending the plugin's call: each is counted, and the first of each kind is said.

import TestSupport
import Testing

@testable import WasmKitLite

@Suite struct DiagnosticTests {
  private static let cases: [(line: String, kind: PluginDiagnostic.Kind, message: String)] = [
    ("(\tx", .invalidPattern, "regex_match: the pattern `(` does not compile: missing closing ): `(`"),
    ("(?=x)\tx", .invalidPattern, "the pattern `(?=x)` does not compile: invalid or unsupported Perl syntax: `(?=`"),
    ("!pattern\t513", .patternTooLong, "the pattern is too long: 513 bytes, the limit is 512"),
    ("!small\t4", .answerTooSmall, "regex_find_submatch: the groups do not fit the plugin's room of 4 bytes"),
    ("!large\t4093", .answerTooSmall, "regex_find_submatch: the groups do not fit the plugin's room of 4096 bytes"),
    ("!text-pointer\t", .pointerOutOfBounds, "out of bounds access: "),
    ("!pattern-pointer\t", .pointerOutOfBounds, "out of bounds access: "),
    ("!out-pointer\t", .pointerOutOfBounds, "regex_find_submatch: out of bounds access: "),
  ]

  @Test(arguments: cases.indices) func `a failed call is counted by its kind and reaches the handler`(_ index: Int) throws {
    let (line, kind, message) = Self.cases[index]
    let seen = Collector<PluginDiagnostic>()
    let parser = try plugin("regex") { $0.diagnosticHandler = { seen.append($0) } }
    _ = try parser.parseLine(line)
    let first = try #require(seen.elements.first)
    #expect(first.kind == kind && first.plugin == "regex" && first.description.contains(message), "\(first)")
    #expect(Set(parser.failedHostCalls.keys) == [kind])
    #expect(parser.failedHostCalls[kind] == seen.elements.count)
  }

  @Test func `a search that takes too many steps is one of them`() throws {
    let seen = Collector<PluginDiagnostic>()
    let parser = try plugin("regex") {
      $0.regexTimeout = .zero
      $0.diagnosticHandler = { seen.append($0) }
    }
    _ = try parser.parseLine("(a+)+$\taaa")
    #expect(seen.elements.first?.kind == .stepsSpent)
    #expect(seen.elements.first?.message == "the pattern `(a+)+$` is too costly on this text, it took more than 0 steps")
  }

  @Test func `what matches, and what does not, is no failure`() throws {
    let parser = try plugin("regex") { $0.diagnosticHandler = { Issue.record("\($0)") } }
    for line in ["a\ta", "a\tb", "!small\t5", "!large\t4092", "!pattern\t512"] { _ = try parser.parseLine(line) }
    #expect(parser.failedHostCalls.isEmpty)
  }

  @Test func `a plugin that does nothing but fail is counted to the last, and does not flood the handler`() throws {
    let seen = Collector<PluginDiagnostic>()
    let parser = try plugin("regex") { $0.diagnosticHandler = { seen.append($0) } }
    for _ in 0..<200 { _ = try parser.parseLine("(\tx") }
    _ = try parser.parseLine("!pattern\t513")
    let count = try #require(parser.failedHostCalls[.invalidPattern])
    #expect(count >= 200 && seen.elements.count < count)
    // The first of each kind is said, however many of others there were.
    #expect(seen.elements.last?.kind == .patternTooLong)
  }

  @Test func `a log message out of bounds is a failed call too`() throws {
    let parser = try plugin("logger")
    _ = try parser.parseLine("bad")
    #expect(parser.failedHostCalls == [.pointerOutOfBounds: 2])
  }

  @Test func `a pattern's text cannot steer a terminal`() throws {
    let seen = Collector<PluginDiagnostic>()
    _ = try plugin("regex") { $0.diagnosticHandler = { seen.append($0) } }.parseLine("(\u{1B}[31m\tx")
    #expect(seen.elements.first?.description.contains("`(\\u{1b}[31m`") == true)
  }

  @Test func `the examination of a plugin says which calls have failed`() throws {
    var configuration = WasmParser.Configuration()
    (configuration.timeout, configuration.warmUpTimeout) = (.seconds(20), .seconds(20))
    func finding(_ line: String) throws -> PluginFinding? {
      try WasmParser.check(bytes: try Fixture.bytes("plugins/regex.wasm"), line: line, configuration: configuration).last
    }
    let wrong = try #require(try finding("(\tx"))
    #expect(wrong.aspect == .hostCalls && wrong.isProblem && wrong.error == nil)
    #expect(wrong.description.hasPrefix("⚠ host calls: regex_match: the pattern `(` does not compile: missing closing ): `(`"), "\(wrong)")
    #expect(try finding("a\ta")?.description == "✔ host calls: none has failed")
  }
}
