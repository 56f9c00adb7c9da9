// Completions for bash, from version 3.2 on: a function that looks at the words of the line.

enum BashCompletions {
  /// The script; whatever it has no word for is completed as a file's name, by bash itself.
  static func script(for commands: [Command]) -> String {
    """
    # Completes the words of wasmlite in bash.
    _wasmlite() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
      # bash makes words of their own of an equals sign and of what is around it.
      if [[ $current == = ]]; then
        current=
      elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
      fi
      COMPREPLY=()
      if (( COMP_CWORD == 1 )); then
        words='\(join(Command.firstWords(of: commands).map(\.word) + ["--help", "--version"]))'
      else
        case ${COMP_WORDS[1]} in
    \(cases(for: commands).joined(separator: "\n"))
        esac
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current"))
    }
    complete -o bashdefault -o default -F _wasmlite wasmlite
    """
  }

  private static func cases(for commands: [Command]) -> [String] {
    Command.firstWords(of: commands).map { word, _ in
      let group = commands.filter { $0.words.first == word }
      if word == "help" { return "    help) words='\(join(Command.firstWords(of: commands).map(\.word)))' ;;" }
      if let command = group.first, command.words.second == nil { return "    \(word))\n\(values(of: command, indentation: 6))\n      ;;" }
      let inner = group.map { "        \($0.words.second ?? ""))\n\(values(of: $0, indentation: 10))\n          ;;" }
      return """
            \(word))
              if (( COMP_CWORD == 2 )); then
                words='\(join(group.compactMap(\.words.second)))'
              else
                case ${COMP_WORDS[2]} in
        \(inner.joined(separator: "\n"))
                esac
              fi
              ;;
        """
    }
  }

  /// Sets the words for a command: the values of the option before, or the options and operands.
  private static func values(of command: Command, indentation: Int) -> String {
    let indent = String(repeating: " ", count: indentation)
    let rows = command.optionsWithHelp.filter { $0.placeholder != nil }.map { "\(indent)  \($0.spellings.joined(separator: "|"))) words='\(join($0.words))' ;;" }
    let options = command.optionsWithHelp.flatMap(\.spellings)
    // Options are offered once a dash is there: before, files and operands are more likely.
    let others = """
      \(indent)  *)
      \(indent)    words='\(join(command.operandWords))'
      \(indent)    if [[ $current == -* ]]; then words='\(join(options))'; fi
      \(indent)    ;;
      """
    return (["\(indent)case $previous in"] + rows + [others, "\(indent)esac"]).joined(separator: "\n")
  }

  private static func join(_ words: [String]) -> String { words.joined(separator: " ") }
}
