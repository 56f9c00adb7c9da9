// wasmlite plugin check: reports all problems of a plugin, and how it parses a line.

import WasmKitLite

enum PluginCheckCommand {
  private static let line = Option<String>.text("line", "TEXT", help: "the line to try (one with characters that JSON must escape)")

  private static let json = Flag("json", help: "print one JSON object instead, for other programs")

  static let command = Command(
    name: "plugin check",
    summary: "report all problems of a plugin, and try a line",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Checks a plugin and prints one line for each check: the file's size, the module,
      its exports, overlaps with the input region, its imports, its start, its memory,
      the ABI's version, the parsing of a line, with time and fuel, and calls of the host
      that failed on the way, such as a pattern that does not compile. ✔ means passed,
      ✘ failed, ⚠ doubtful, – not tested. The exit code is 1 after ✘ or ⚠.
      """,
    options: { [line.row, json.row] + PluginLimitOptions.rows }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one FILE") }
    var configuration = WasmParser.Configuration()
    try PluginLimitOptions.apply(arguments, to: &configuration)
    configuration.logHandler = { message in Diagnostics.write("\(message)\n") }
    let line = try arguments[line] ?? WasmParser.sampleLine
    let findings: [PluginFinding]
    if let bytes = try ModuleFile.assembled(path) {
      findings = try WasmParser.check(bytes: bytes, name: path, line: line, configuration: configuration)
    } else {
      findings = try WasmParser.check(contentsOf: path, line: line, configuration: configuration)
    }
    let output = Output()
    let hasProblem = findings.contains(where: \.isProblem)
    if arguments.has(json) {
      let report: JSONObject = ["file": .string(path), "passed": .bool(!hasProblem), "checks": .array(findings.map { $0.json(advice($0, configuration)) })]
      try output.writeLine("\(JSONValue.object(report))")
    } else {
      for finding in findings { try output.writeLine(printable("\(finding)") + advice(finding, configuration)) }
    }
    try output.flush()
    return hasProblem ? .failed : .done
  }

  /// How to switch a feature on that the plugin needs.
  private static func advice(_ finding: PluginFinding, _ configuration: WasmParser.Configuration) -> String {
    finding.error.map { FeatureOptions.advice(on: "\($0)", configuration.features) } ?? ""
  }
}
