// Completions for fish: a line for each command, and for each option of each command.

enum FishCompletions {
  static func script(for commands: [Command]) -> String {
    var lines = ["# Completes the words of wasmlite in fish."]
    for (word, summary) in Command.firstWords(of: commands) { lines.append(complete("__fish_use_subcommand", "-a \(word) -d \(quoted(summary))")) }
    for (name, help) in [("help", "show the help"), ("version", "show the version")] {
      lines.append(complete("__fish_use_subcommand", "-l \(name) -d \(quoted(help))"))
    }
    lines.append(complete("__fish_seen_subcommand_from help", "-f -a \(quoted(Command.firstWords(of: commands).map(\.word).joined(separator: " ")))"))
    for command in commands {
      let (first, second) = command.words
      var condition = "__fish_seen_subcommand_from \(first)"
      if let second {
        let others = commands.filter { $0.words.first == first }.compactMap(\.words.second).joined(separator: " ")
        lines.append(complete("\(condition); and not __fish_seen_subcommand_from \(others)", "-f -a \(second) -d \(quoted(command.summary))"))
        condition += "; and __fish_seen_subcommand_from \(second)"
      }
      if !command.operandWords.isEmpty { lines.append(complete(condition, "-f -a \(quoted(command.operandWords.joined(separator: " ")))")) }
      for row in command.optionsWithHelp { lines.append(complete(condition, option(row))) }
    }
    return lines.joined(separator: "\n")
  }

  private static func complete(_ condition: String, _ rest: String) -> String { "complete -c wasmlite -n \(quoted(condition)) \(rest)" }

  private static func option(_ row: OptionRow) -> String {
    let names = row.spellings.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }.joined(separator: " ")
    let value = row.placeholder == nil ? "" : row.isPath ? " -r -F" : row.words.isEmpty ? " -x" : " -x -a \(quoted(row.words.joined(separator: " ")))"
    return "\(names)\(value) -d \(quoted(row.line))"
  }

  /// In single quotes, where only a backslash and a quote need one more.
  private static func quoted(_ text: String) -> String { "'\(text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#))'" }
}
