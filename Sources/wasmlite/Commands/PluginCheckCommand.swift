// wasmlite plugin check: everything that is wrong with a plugin, and how it parses a line.

import WasmKitLite

enum PluginCheckCommand {
  private static let line = Option<String>.text("line", "TEXT", help: "the line to try; if not given, one with what JSON has to escape")
  private static let timeout = Option<Duration>.duration("plugin-timeout", help: "the longest that it may take for the line (50ms)")
  private static let warmUpTimeout = Option<Duration>.duration("plugin-warm-up-timeout", help: "the longest that it may take to get ready (500ms)")

  static let command = Command(
    name: "plugin check",
    summary: "say everything that is wrong with a plugin, and try a line",
    usage: ["[OPTIONS] FILE"],
    discussion: """
      Looks at a plugin point by point and prints a line for each: the file's size, the
      module, its exports, what lies in the input region, its imports, how it warms up,
      its memory, the ABI's version, and how it parses a line, with time and fuel. ✔ is
      right, ✘ wrong, – not tested. Ends with 1 if anything is wrong.
      """,
    options: { [line.row, timeout.row, warmUpTimeout.row, PluginLimitOptions.memory.row, PluginLimitOptions.hostMemory.row, PluginLimitOptions.table.row] }
  ) { arguments in
    guard let path = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one FILE") }
    var configuration = WasmParser.Configuration()
    if let value = try arguments[timeout] { configuration.timeout = value }
    if let value = try arguments[warmUpTimeout] { configuration.warmUpTimeout = value }
    try PluginLimitOptions.apply(arguments, to: &configuration)
    configuration.logHandler = { message in Diagnostics.write("\(message)\n") }
    let findings = try WasmParser.check(contentsOf: path, line: try arguments[line] ?? WasmParser.sampleLine, configuration: configuration)
    let output = Output()
    for finding in findings { try output.writeLine(printable("\(finding)")) }
    try output.flush()
    return findings.contains { $0.error != nil } ? .failed : .done
  }
}
