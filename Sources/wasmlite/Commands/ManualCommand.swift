// wasmlite manual: the manual page, made of the same rows as the help.

import WasmKitLite

enum ManualCommand {
  static let command = Command(
    name: "manual",
    summary: "print the manual page, for man",
    usage: [""],
    discussion: """
      Prints a page for section 1 of the manual, in the language of troff. To use it, write
      it to a folder of man: wasmlite manual > ~/.local/share/man/man1/wasmlite.1
      """
  ) { arguments in
    guard arguments.operands.isEmpty else { throw arguments.usageError("expected no operands") }
    let output = Output()
    try output.writeLine(page(for: Wasmlite.commands))
    try output.flush()
    return .done
  }

  /// The page. Language: groff_man(7).
  private static func page(for commands: [Command]) -> String {
    var lines = [
      ".TH WASMLITE 1 \"\" \"wasmlite \(Wasmlite.version)\"", ".SH NAME", "wasmlite \\- run WebAssembly modules, and plugins that read logs", ".SH SYNOPSIS",
    ]
    for call in ["COMMAND …", "FILE.wasm [ARGS…]", "--help | --version"] { lines += [".B wasmlite", text(call), ".br"] }
    lines += [".SH DESCRIPTION", "The commands are described below. A FILE alone is short for", ".BR \"wasmlite run\" .", ".SH COMMANDS"]
    for command in commands { lines += section(for: command) }
    lines += [".SH \"EXIT STATUS\""] + paragraphs(Command.exitCodes)
    return lines.joined(separator: "\n")
  }

  private static func section(for command: Command) -> [String] {
    var lines = [".SS \"\(escaped(command.name))\"", text("\(command.summary.prefix(1).uppercased())\(command.summary.dropFirst())."), ".PP"]
    for call in command.usage { lines += [".B \"wasmlite \(escaped(command.name))\"", text(call), ".br"] }
    lines += paragraphs(command.discussion)
    for row in command.optionsWithHelp {
      let value = row.placeholder.map { " \\fI\(escaped($0))\\fR" } ?? ""
      lines += [".TP", "\\fB\(row.spellings.map(escaped).joined(separator: "\\fR, \\fB"))\\fR\(value)", text(row.line)]
    }
    return lines
  }

  /// Paragraphs with empty lines between them.
  private static func paragraphs(_ discussion: String) -> [String] {
    discussion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).reduce(into: [".PP"]) { lines, line in
      if !line.isEmpty { lines.append(text(line)) } else if lines.last != ".PP" { lines.append(".PP") }
    }
  }

  /// A line of text that is no request.
  private static func text(_ line: String) -> String {
    let line = escaped(line)
    return line.isEmpty ? "\\&" : line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }

  /// Backslashes, and dashes and quotes that are to be typed as they are shown.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
  }
}
