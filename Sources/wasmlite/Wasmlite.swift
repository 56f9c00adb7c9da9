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
        guard let (command, _) = Command.find(Array(words.dropFirst()), among: commands) else { return try printed(Command.overview(of: commands)) }
        return try printed(command.help)
      case "--version": return try printed("wasmlite \(version)")
      default: break
      }
      guard let (command, rest) = Command.find(words, among: commands) else { throw UsageError.unknownCommand(first, known: commands) }
      if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) { return try printed(command.help) }
      return try command.run(try Arguments(rest, of: command))
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

  private static func printed(_ text: String) throws -> ExitCode {
    let output = Output()
    try output.writeLine(text)
    try output.flush()
    return .done
  }
}
