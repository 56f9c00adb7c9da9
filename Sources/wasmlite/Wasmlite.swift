// Where the program starts: finds the command, runs it, and turns errors into one line and an exit code.

import WasmKitLite

@main
struct Wasmlite {
  static let version = WasmKitLiteVersion.current

  /// Every command, in the order that the help shows them. A new command is a file in Commands/ and a row here.
  static let commands: [Command] = [
    ParseCommand.command,
    TailCommand.command,
    RunCommand.command,
    InspectCommand.command,
    ValidateCommand.command,
    PluginNewCommand.command,
    PluginCheckCommand.command,
    WastCommand.command,
    Wat2WasmCommand.command,
    Wasm2WatCommand.command,
    CallBatchCommand.command,
    CompletionsCommand.command,
    ManualCommand.command,
  ]

  static func main() {
    System.ignoreBrokenPipes()
    System.exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) -> ExitCode {
    do {
      guard let first = words.first else { throw UsageError("expected a command", command: nil) }
      switch first {
      case "--help", "-h", "help":
        return try printed(try help(on: Array(words.dropFirst())))
      case "--version": return try printed("wasmlite \(version)")
      default: break
      }
      if let (command, rest) = Command.find(words, among: commands) { return try run(command, rest) }
      if words.dropFirst().first.map({ $0 == "--help" || $0 == "-h" }) == true, let help = Command.group(first, of: commands) { return try printed(help) }
      guard isModule(first) else { throw UsageError.unknownCommand(words, known: commands) }
      return try run(RunCommand.command, words)
    } catch let error as UsageError {
      Diagnostics.report(error.message)
      Diagnostics.write("Try \"wasmlite \(error.command.map { "\($0) " } ?? "")--help\".\n")
      return .usage
    } catch is OutputClosed {
      return .done
    } catch {
      Diagnostics.report("\(error)")
      return .failed
    }
  }

  private static func run(_ command: Command, _ words: [String]) throws -> ExitCode {
    if Arguments.askForHelp(words, of: command) { return try printed(command.help) }
    return try command.run(try Arguments(words, of: command))
  }

  /// Whether a word in a command's place names a module that is to be run.
  private static func isModule(_ word: String) -> Bool {
    !word.hasPrefix("-") && (word.hasSuffix(".wasm") || word.hasSuffix(".wat") || ModuleFile.isModule(word))
  }

  /// The help on a command, on commands with a word in common, or on everything.
  private static func help(on words: [String]) throws(UsageError) -> String {
    let topic = words.filter { $0 != "--help" && $0 != "-h" }
    guard let first = topic.first, first != "help" else { return Command.overview(of: commands) }
    if let (command, _) = Command.find(topic, among: commands) { return command.help }
    if topic.count == 1, let help = Command.group(first, of: commands) { return help }
    throw UsageError.unknownCommand(topic, known: commands)
  }

  private static func printed(_ text: String) throws -> ExitCode {
    let output = Output()
    try output.writeLine(text)
    try output.flush()
    return .done
  }
}
