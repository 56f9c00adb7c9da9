// wasmlite wast: runs test scripts.

import WasmKitLite
import WasmKitLiteText

enum WastCommand {
  private static let listing = Flag("list", help: "print the commands, one a line with tabs between the parts and modules\nin hexadecimal, and run nothing: for other tools")

  static let command = Command(
    name: "wast",
    summary: "run test scripts",
    usage: ["[OPTIONS] FILE…"],
    discussion: """
      Runs scripts in the language of the WebAssembly test suite, each by itself, and
      prints how many of its assertions passed, failed and were skipped, then each that
      failed with its line, what was expected and what was found. Skipped are those
      whose module needs a feature that is not executed yet; files with such assertions
      are listed at the end. Ends with 1 if anything failed.
      """,
    options: { [FeatureOptions.enable.row, FeatureOptions.disable.row, listing.row] },
    run: run)

  /// WHY: a minute a call, because no script means to run long, and none may hang a run of hundreds.
  private static let limits = ResourceLimits(timeout: .seconds(60))

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    guard !arguments.operands.isEmpty else { throw arguments.usageError("expected the FILE of a script") }
    let features = try FeatureOptions.features(arguments)
    let output = Output()
    var total = ScriptResult()
    var skipped: [(path: String, result: ScriptResult)] = []
    var isFailed = false
    for path in arguments.operands {
      let name = printable(path)
      do {
        let script = try Script(parsingUTF8: try ModuleFile.bytes(of: path))
        if arguments.has(listing) {
          for command in script.commands { try output.writeLine(ScriptListing.line(command)) }
          continue
        }
        let result = try ScriptRunner.run(script, features: features, limits: limits)
        try output.writeLine("\(name): \(result.summary)")
        for failure in result.failures { try output.writeLine("  \(printable("\(failure)"))") }
        if result.skipped > 0 { skipped.append((name, result)) }
        total.add(result)
      } catch let error as TextError {
        try output.flush()
        Diagnostics.report("\(name):\(error)")
        isFailed = true
      } catch let failure as Failure {
        try output.flush()
        Diagnostics.report(failure.description)
        isFailed = true
      }
    }
    if !arguments.has(listing) {
      if !skipped.isEmpty { try output.writeLine("\nskipped:") }
      for (path, result) in skipped { try output.writeLine("  \(path): \(result.skipped) (\(reasons(result)))") }
      try output.writeLine("\n\(total.summary)")
    }
    try output.flush()
    return isFailed || !total.failures.isEmpty ? .failed : .done
  }

  private static func reasons(_ result: ScriptResult) -> String {
    result.skippedFor.sorted { $0.key < $1.key }.map { "\(printable($0.key)) \($0.value)" }.joined(separator: ", ")
  }
}
