// wasmlite completions: what a shell needs to complete the program's words.

import WasmKitLite

enum CompletionsCommand {
  /// A shell that completes words by a script.
  private enum Shell: String, CaseIterable {
    case bash, zsh, fish
    func script(for commands: [Command]) -> String {
      switch self {
      case .bash: BashCompletions.script(for: commands)
      case .zsh: ZshCompletions.script(for: commands)
      case .fish: FishCompletions.script(for: commands)
      }
    }
  }

  private static let shells = Shell.allCases.map(\.rawValue)

  static let command = Command(
    name: "completions",
    summary: "print a script that completes words in a shell",
    usage: [shells.joined(separator: "|")],
    discussion: """
      Prints a script with the commands, their options and the options' values. To use it,
      write it to the file from which the shell loads it:

      bash: wasmlite completions bash > ~/.local/share/bash-completion/completions/wasmlite
      zsh:  wasmlite completions zsh > FOLDER/_wasmlite, with a FOLDER of $fpath
      fish: wasmlite completions fish > ~/.config/fish/completions/wasmlite.fish
      """,
    operandWords: shells
  ) { arguments in
    guard let word = arguments.operands.first, arguments.operands.count == 1, let shell = Shell(rawValue: word) else {
      throw arguments.usageError("expected bash, zsh or fish")
    }
    let output = Output()
    try output.writeLine(shell.script(for: Wasmlite.commands))
    try output.flush()
    return .done
  }
}

extension Command {
  /// The first word of the name, and the second one of those that have two.
  var words: (first: String, second: String?) {
    let words = name.split(separator: " ").map(String.init)
    return (words[0], words.dropFirst().first)
  }

  /// Every option, with the one that all commands have.
  var optionsWithHelp: [OptionRow] { options() + [OptionRow(name: "help", placeholder: nil, isRepeatable: false, help: "show this help")] }

  /// The first words of all commands, each once, with what it is for.
  static func firstWords(of commands: [Command]) -> [(word: String, summary: String)] {
    var words: [(word: String, summary: String)] = []
    for command in commands where !words.contains(where: { $0.word == command.words.first }) {
      let group = commands.filter { $0.words.first == command.words.first }
      let summary = group.count == 1 ? command.summary : group.compactMap(\.words.second).joined(separator: ", ")
      words.append((command.words.first, summary))
    }
    return words + [("help", "describe a command and its options")]
  }
}

extension OptionRow {
  /// As they are typed: the spelling, and the other one.
  var spellings: [String] { [spelling] + [alias].compactMap(\.self) }

  /// The words that a value can be; empty if it is not one of a few.
  var words: [String] {
    guard let placeholder else { return [] }
    if placeholder == FeatureOptions.placeholder { return FeatureOptions.words }
    return placeholder.contains("|") ? placeholder.split(separator: "|").map(String.init) : []
  }

  /// Whether a value is the path of a file or folder.
  var isPath: Bool { ["FILE", "FOLDER", "OUT", "HOST"].contains(placeholder?.prefix { $0.isLetter } ?? "") }

  /// The help in one line.
  var line: String { help.split(separator: "\n").joined(separator: " ") }
}
