// wasmlite validate

import WasmKitLite

enum ValidateCommand {
  static let command = Command(
    name: "validate",
    summary: "check that modules are well-formed and valid",
    usage: ["[OPTIONS] FILE…"],
    discussion: """
      Decodes and validates each module, by the rules of WebAssembly 3.0 and of the
      features that are switched on, without running anything. Prints a line for each
      valid module on standard output, and for each other one the error, with its location
      in the file, on standard error. The exit code is 1 if a module was not valid.
      """,
    options: { FeatureOptions.rows }
  ) { arguments in
    guard !arguments.operands.isEmpty else { throw arguments.usageError("expected the FILE of a module") }
    let features = try FeatureOptions.features(arguments)
    let output = Output()
    var isFailed = false
    for path in arguments.operands {
      do {
        _ = try ModuleFile.module(of: path, features)
        try output.writeLine("\(printable(path)): valid")
      } catch let failure as Failure {
        // In order on a terminal, where both streams meet.
        try output.flush()
        Diagnostics.report(failure.description)
        isFailed = true
      }
    }
    try output.flush()
    return isFailed ? .failed : .done
  }
}
