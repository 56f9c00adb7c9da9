// wasmlite plugin new: a folder with a plugin that builds and parses.

import WasmKitLite

enum PluginNewCommand {
  private static let language = Option<Language>.choice("language", help: "the language of the plugin (required)")

  private enum Language: String, CaseIterable {
    case swift, c
    var template: PluginTemplate {
      switch self {
      case .swift: .swift
      case .c: .c
      }
    }
  }

  static let command = Command(
    name: "plugin new",
    summary: "write the sources of a working plugin as a starting point",
    usage: ["--language swift|c NAME"],
    discussion: """
      Makes the folder NAME with the sources of a plugin, a script that builds NAME.wasm
      with only the Swift toolchain, and a README. NAME consists of letters, digits, - and
      _. Existing files are never overwritten.
      """,
    options: { [language.row] }
  ) { arguments in
    guard let name = arguments.operands.first, arguments.operands.count == 1 else { throw arguments.usageError("expected one NAME") }
    guard PluginTemplate.allows(name: name) else {
      let limit = PluginTemplate.nameLength
      throw arguments.usageError("NAME: expected at most \(limit) letters a to z, digits, - and _, not beginning with -, found \"\(printable(name))\"")
    }
    guard let language = try arguments[language] else { throw arguments.usageError("expected --language swift or --language c") }
    do throws(SystemError) { try System.makeFolder(name) } catch {
      throw Failure(error.isExisting ? "\(name) is already there: nothing was written" : "cannot make the folder \(name): \(error)")
    }
    let output = Output()
    for file in language.template.files(named: name) {
      try OutputFile.write(Array(file.text.utf8), to: "\(name)/\(file.path)")
      try output.writeLine("\(name)/\(file.path)")
    }
    try output.writeLine("Next: sh \(name)/build.sh && wasmlite plugin check \(name)/\(name).wasm")
    try output.flush()
    return .done
  }
}
