// The Swift example of the guide for plugin authors, as it stands there.

import Foundation
import TestSupport
import Testing
import WasmKitLite

@Suite struct GuideExampleTests {
  @Test func `the example of the guide runs, and is the one that stands there`() throws {
    let path = Fixture.folder.appendingPathComponent("plugins/minimal.wasm").path
    var printed: [String] = []
    func print(_ items: Any...) { printed += items.map { "\($0)" } }

    // BEGIN
    var configuration = WasmParser.Configuration()
    configuration.timeout = .seconds(5)  // the machine of a test may be busy
    let findings = try WasmParser.check(contentsOf: path, line: "any line", configuration: configuration)
    for finding in findings where finding.isProblem { print(finding) }

    let parser = try WasmParser(contentsOf: path, configuration: configuration)
    let result = try parser.parseLine("any line")
    print(result.events.map(\.type))
    // END

    #expect(printed == [#"["minimal"]"#])
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let example = try #require(source.firstMatch(of: /\/\/ BEGIN\n((?s).*?) *\/\/ END/)?.1)
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    let guide = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources/WasmKitLite/WasmKitLite.docc/WritingAPlugin.md")
    #expect(try String(contentsOf: guide, encoding: .utf8).contains("```swift\n\(lines.joined(separator: "\n"))```"))
  }
}
