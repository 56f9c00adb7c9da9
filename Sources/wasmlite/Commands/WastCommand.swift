// wasmlite wast: runs test scripts.

import WasmKitLite
import WasmKitLiteText

enum WastCommand {
  private static let listing = Flag("list", help: "print the commands without running them, for other tools: one on each\nline, with tabs between the parts and modules in hexadecimal")

  private static let writing = Option<String>.text("output", "FOLDER", help: "let scripts write files into this folder, by their command output")

  static let command = Command(
    name: "wast",
    summary: "run test scripts",
    usage: ["[OPTIONS] FILE|FOLDER…"],
    discussion: """
      Runs scripts in the language of the WebAssembly test suite, independently of each
      other. Prints the numbers of assertions that passed, failed and were skipped, then
      each failure with its line, the expected and the actual result. For a folder, all
      .wast files below it are run, in the order of their paths. A command that cannot be
      read is a failure; the others still run. Assertions are skipped if their module
      needs a feature that is not executed yet; files with such assertions are listed at
      the end. A script can read files below its own folder, or below the FOLDER that was
      given, and no others. The exit code is 1 if anything failed.
      """,
    options: { FeatureOptions.rows + [listing.row, writing.row] },
    run: run)

  /// WHY: a minute a call, because no script means to run long, and none may hang a run of hundreds.
  private static let limits = ResourceLimits(timeout: .seconds(60))

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    guard !arguments.operands.isEmpty else { throw arguments.usageError("expected the FILE of a script, or a FOLDER") }
    let features = try FeatureOptions.features(arguments)
    let writingFolder = try arguments[writing]
    let output = Output()
    var total = ScriptResult()
    var skipped: [(path: String, result: ScriptResult)] = []
    var fileCount = 0
    var unreadCount = 0
    func report(_ message: String) throws {
      try output.flush()
      Diagnostics.report(message)
      unreadCount += 1
    }
    for operand in arguments.operands {
      let items: [ScriptFolder.Item]
      do { items = try ScriptFolder.scripts(operand) } catch let failure as Failure {
        try report(failure.description)
        continue
      }
      for item in items {
        let name = printable(item.path)
        fileCount += 1
        do {
          let script = try Script(parsingUTF8: try ModuleFile.bytes(of: item.path))
          if arguments.has(listing) {
            for command in script.commands { for line in ScriptListing.lines(command) { try output.writeLine(line) } }
            continue
          }
          // WHY: what the script writes to standard output comes after what is there already.
          try output.flush()
          let files = ScriptFolder.files(for: item, writingTo: writingFolder)
          let result = try ScriptRunner.run(script, features: features, limits: limits, files: files)
          try output.writeLine("\(name): \(result.summary)")
          for failure in result.failures { try output.writeLine("  \(printable("\(failure)"))") }
          for hint in hints(result, features) { try output.writeLine("  \(hint)") }
          if result.skipped > 0 { skipped.append((name, result)) }
          total.add(result)
        } catch let error as TextError { try report("\(name):\(error)") } catch let failure as Failure { try report(failure.description) }
      }
    }
    if !arguments.has(listing) {
      if !skipped.isEmpty { try output.writeLine("\nskipped:") }
      for (path, result) in skipped { try output.writeLine("  \(path): \(result.skipped) (\(reasons(result)))") }
      let files = fileCount == 1 ? "" : "\(fileCount) files, "
      try output.writeLine("\n\(files)\(total.summary)\(unreadCount == 0 ? "" : ", \(unreadCount) not read")")
    }
    try output.flush()
    return unreadCount > 0 || !total.failures.isEmpty ? .failed : .done
  }

  /// What to do about the usual mistakes.
  private static func hints(_ result: ScriptResult, _ features: FeatureSet) -> [String] {
    if result.passed + result.failures.count + result.skipped == 0 {
      return ["there is no assertion in it; wasmlite validate checks the text of a module, wasmlite run runs it"]
    }
    let named = result.failures.flatMap { $0.found.matches(of: /the feature ([\w-]+)/).map { String($0.1) } }
    let missing = Set(named).intersection(FeatureSet.all.subtracting(features).names)
    return missing.sorted().map { "to switch that feature on: --enable \($0)" }
  }

  private static func reasons(_ result: ScriptResult) -> String {
    result.skippedFor.sorted { $0.key < $1.key }.map { "\(printable($0.key)) \($0.value)" }.joined(separator: ", ")
  }
}
