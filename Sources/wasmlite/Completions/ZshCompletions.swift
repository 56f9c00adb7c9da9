// Completions for zsh: each command's options as `_arguments` takes them.

enum ZshCompletions {
  static func script(for commands: [Command]) -> String {
    let words = Command.firstWords(of: commands)
    return """
      #compdef wasmlite
      # Completes the words of wasmlite in zsh.
      _wasmlite() {
        local -a names
        if (( CURRENT == 2 )); then
          names=(
      \(words.map { "      \(quoted("\($0.word):\($0.summary)"))" }.joined(separator: "\n"))
          )
          _describe command names
          _arguments '--help[show the help]' '--version[show the version]' '*:file:_files'
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(words.map { entry($0.word, commands) }.joined(separator: "\n"))
        esac
      }
      if [[ $funcstack[1] == _wasmlite ]]; then _wasmlite "$@"; else compdef _wasmlite wasmlite; fi
      """
  }

  private static func entry(_ word: String, _ commands: [Command]) -> String {
    let group = commands.filter { $0.words.first == word }
    if word == "help" { return "    help) _values command \(Command.firstWords(of: commands).map { quoted($0.word) }.joined(separator: " ")) ;;" }
    if let command = group.first, command.words.second == nil { return "    \(word))\n\(arguments(of: command, indentation: 6))\n      ;;" }
    let names = group.map { "          \(quoted("\($0.words.second ?? ""):\($0.summary)"))" }
    let inner = group.map { "        \($0.words.second ?? ""))\n\(arguments(of: $0, indentation: 10))\n          ;;" }
    return """
          \(word))
            if (( CURRENT == 2 )); then
              names=(
      \(names.joined(separator: "\n"))
              )
              _describe command names
              return
            fi
            shift words
            (( CURRENT-- ))
            case $words[1] in
      \(inner.joined(separator: "\n"))
            esac
            ;;
      """
  }

  private static func arguments(of command: Command, indentation: Int) -> String {
    let indent = String(repeating: " ", count: indentation)
    var specifications: [String] = []
    for row in command.optionsWithHelp {
      for spelling in row.spellings { specifications.append(quoted(specification(row, spelling))) }
    }
    specifications.append(quoted(command.operandWords.isEmpty ? "*:file:_files" : "*:word:(\(command.operandWords.joined(separator: " ")))"))
    return "\(indent)_arguments -s -S \\\n" + specifications.map { "\(indent)  \($0)" }.joined(separator: " \\\n")
  }

  /// `--name=[help]:VALUE:(words)`.
  private static func specification(_ row: OptionRow, _ spelling: String) -> String {
    let text = "[\(escaped(row.line))]"
    let repeats = row.isRepeatable ? "*" : ""
    guard let placeholder = row.placeholder else { return "\(repeats)\(spelling)\(text)" }
    let action = row.isPath ? "_files" : row.words.isEmpty ? " " : "(\(row.words.joined(separator: " ")))"
    return "\(repeats)\(spelling)\(spelling.hasPrefix("--") ? "=" : "")\(text):\(escaped(placeholder)):\(action)"
  }

  /// Brackets and colons end parts of a specification.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += ["[", "]", ":", "\\"].contains($1) ? "\\\($1)" : "\($1)" }
  }

  private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: #"'\''"#))'" }
}
