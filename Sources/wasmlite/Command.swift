// A command: its name, its help, its options, and its action. The help is made from the same rows that the option parser reads.

/// How the program ends.
struct ExitCode: Hashable, Sendable {
  let number: Int32
  static let done = ExitCode(number: 0)
  static let failed = ExitCode(number: 1)
  static let usage = ExitCode(number: 2)
  /// Some lines of a log failed, and that was asked for.
  static let linesFailed = ExitCode(number: 3)
}

/// One command of the program.
struct Command: Sendable {
  /// As it is called; may be two words.
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// The words after the name, one row for each form of the command.
  let usage: [String]
  /// What the command does, printed between usage and options.
  let discussion: String
  /// Every option, in the order of the help; asked for only by the command that runs, or whose help is shown.
  var options: @Sendable () -> [OptionRow] = { [] }
  /// The words that operands may be, for completion; without any they are files.
  var operandWords: [String] = []
  /// Whether the command runs a program: words after `--` are its arguments.
  var takesProgram = false
  /// The option with which operands are the command's all the same.
  var optionWithOperands: String?
  let run: @Sendable (Arguments) throws -> ExitCode

  /// The command that the words begin with, and the words after its name.
  static func find(_ words: [String], among commands: [Command]) -> (command: Command, rest: [String])? {
    for command in commands {
      let name = command.name.split(separator: " ").map(String.init)
      if words.starts(with: name) { return (command, Array(words.dropFirst(name.count))) }
    }
    return nil
  }

  /// Whether the words after the first operand are the program's, without a `--`.
  func passesArgumentsOn(_ words: [String]) -> Bool {
    guard takesProgram else { return false }
    guard let option = optionWithOperands else { return true }
    return !words.prefix { $0 != "--" }.contains { $0 == option || $0.hasPrefix("\(option)=") }
  }

  /// The help of commands whose names have a word in common; nil where there are none.
  static func group(_ word: String, of commands: [Command]) -> String? {
    let rows = commands.filter { $0.name.hasPrefix("\(word) ") }.map { ($0.name, $0.summary) }
    return rows.isEmpty ? nil : "Usage: wasmlite \(word) …\n\nCommands:\n\(table(rows))\n\nTry \"wasmlite help COMMAND\"."
  }

  /// The help of the whole program.
  static func overview(of commands: [Command]) -> String {
    let rows = commands.map { ($0.name, $0.summary) } + [("help COMMAND", "describe a command and its options")]
    return """
      wasmlite runs WebAssembly modules, and plugins that read logs.

      Usage: wasmlite COMMAND …
             wasmlite FILE.wasm [ARGS…]     short for wasmlite run FILE.wasm [ARGS…]
             wasmlite --help | --version

      Commands:
      \(table(rows))

      \(exitCodes)
      """
  }

  /// How the program ends, for the help.
  static let exitCodes = """
    Exit codes: 0 done, 1 failed, 2 error in the command line, 3 lines of a log failed
    (with --fail-on-error).
    """

  /// The help of this command.
  var help: String {
    let calls = usage.map { "wasmlite \(name)\($0.isEmpty ? "" : " \($0)")" }.joined(separator: "\n       ")
    let rows = options().map { ($0.spelling + ($0.alias.map { ", \($0)" } ?? "") + ($0.placeholder.map { " \($0)" } ?? ""), $0.help) } + [("--help", "show this help")]
    return "Usage: \(calls)\n\n\(discussion)\n\nOptions:\n\(Self.table(rows))"
  }

  /// Two columns; the first is as wide as its widest row.
  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { row in
      let lines = row.1.split(separator: "\n", omittingEmptySubsequences: false)
      let indent = "\n" + String(repeating: " ", count: width + 4)
      return "  \(row.0)\(String(repeating: " ", count: width - row.0.count))  \(lines.joined(separator: indent))"
    }.joined(separator: "\n")
  }
}
