// The words after a command's name, sorted into options, operands, and what follows `--`.
//
// `--name VALUE` and `--name=VALUE` are the same. Options may stand before and after operands. `-` is an operand, and so is a negative number.

/// What a command was called with.
struct Arguments {
  /// The command's name.
  let command: String
  /// Words that belong to no option, up to `--`; beyond it too if the command does not pass them on.
  private(set) var operands: [String] = []
  /// The words after `--` of a command that passes them on; `nil` without a `--`.
  private(set) var passedOn: [String]?
  /// The options as they were given, by name, each with its word; an empty one for a flag.
  private var given: [(name: String, word: String)] = []

  /// Whether the words ask for the command's help, and not for the help of a program that it runs.
  static func askForHelp(_ words: [String], of command: Command) -> Bool {
    let options = command.options()
    let isProgram = command.passesArgumentsOn(words)
    var rest = words[...]
    while let word = rest.popFirst(), word != "--" {
      if word == "--help" || word == "-h" { return true }
      if isProgram, !word.hasPrefix("-") || word == "-" { return false }
      if let row = options.first(where: { word == $0.spelling }), row.placeholder != nil { _ = rest.popFirst() }
    }
    return false
  }

  /// Sorts the words.
  ///
  /// - Throws: ``UsageError`` for an unknown option, one without its value, and a flag with one.
  init(_ arguments: [String], of command: Command) throws(UsageError) {
    self.command = command.name
    let options = command.options()
    var rest = arguments[...]
    let isProgram = command.passesArgumentsOn(arguments)
    while let word = rest.popFirst() {
      if word == "--" {
        if command.takesProgram { passedOn = Array(rest) } else { operands += rest }
        return
      }
      let spelling = word.prefix { $0 != "=" }
      let row = options.first { spelling == $0.spelling || $0.alias.map { spelling == $0 } == true }
      let isOption = word.hasPrefix("-") && word != "-" && !Self.isNumber(word)
      let suggestion = isOption && row == nil ? nearest(to: String(spelling), among: options.flatMap { [$0.spelling] + [$0.alias].compactMap(\.self) }) : nil
      let isMisspelt = suggestion.map { editDistance(String(spelling), $0) == 1 } == true
      if isProgram, !operands.isEmpty, row == nil || !isOption {
        // WHY not every word: a limit whose name is misspelt must not be the program's.
        if let suggestion, isMisspelt { throw usageError("unknown option \(spelling); did you mean \(suggestion)? What is meant for the program may follow --") }
        passedOn = [word] + rest
        return
      }
      guard isOption else {
        operands.append(word)
        continue
      }
      let attached = spelling.endIndex < word.endIndex ? String(word[word.index(after: spelling.endIndex)...]) : nil
      guard let row else { throw usageError("unknown option \(spelling)", suggesting: suggestion) }
      if row.placeholder == nil, attached != nil { throw usageError("\(row.spelling) takes no value") }
      guard let value = row.placeholder == nil ? "" : attached ?? rest.popFirst() else { throw usageError("\(row.spelling) expects \(row.placeholder ?? "")") }
      if !row.isRepeatable, row.placeholder != nil, has(row.name) { throw usageError("\(row.spelling) may be given only once") }
      given.append((row.name, value))
    }
  }

  /// Whether a word that starts with a dash is an argument for a WebAssembly function all the same: `-5`, `-0x1p3`, `-inf`, `-nan`.
  private static func isNumber(_ word: String) -> Bool {
    let rest = word.dropFirst()
    return rest.first.map { $0.isASCII && $0.isNumber || $0 == "." } == true || rest == "inf" || rest.hasPrefix("nan")
  }

  // MARK: Values

  /// Whether a flag was given.
  func has(_ flag: Flag) -> Bool { has(flag.row.name) }

  private func has(_ name: String) -> Bool { given.contains { $0.name == name } }

  /// The value of an option, if it was given.
  ///
  /// - Throws: ``UsageError`` that says what was expected.
  subscript<Value>(_ option: Option<Value>) -> Value? {
    get throws(UsageError) { try all(option).last }
  }

  /// The values of an option that may be given several times.
  func all<Value>(_ option: Option<Value>) throws(UsageError) -> [Value] {
    var values: [Value] = []
    for (name, word) in given where name == option.row.name {
      do throws(Expectation) { values.append(try option.read(word)) } catch {
        let note = error.note.map { "; \($0)" } ?? ""
        throw usageError("\(option.row.spelling): expected \(error.expected), found \"\(printable(word))\"\(note)")
      }
    }
    return values
  }

  /// An error in the use of this command.
  func usageError(_ message: String, suggesting suggestion: String? = nil) -> UsageError {
    UsageError("\(message)\(suggestion.map { "; did you mean \($0)?" } ?? "")", command: command)
  }
}

/// The command line is not what the program understands.
struct UsageError: Error {
  let message: String
  /// Whose help tells more; `nil` for the program's.
  let command: String?

  init(_ message: String, command: String?) {
    self.message = (command.map { "\($0): " } ?? "") + message
    self.command = command
  }

  /// No command begins like this.
  static func unknownCommand(_ words: [String], known: [Command]) -> UsageError {
    let names = known.map(\.name)
    let word = words.first ?? ""
    let longer = names.filter { $0.hasPrefix("\(word) ") }
    if let second = words.dropFirst().first, !longer.isEmpty {
      let both = "\(word) \(second)"
      let suggestion = nearest(to: both, among: longer).map { "; did you mean \($0)?" } ?? ", expected \(longer.joined(separator: " or "))"
      return UsageError("unknown command \(printable(both))\(suggestion)", command: nil)
    }
    if !longer.isEmpty { return UsageError("\(printable(word)): expected \(longer.joined(separator: " or "))", command: nil) }
    let beginnings = names + names.compactMap { $0.split(separator: " ").first.map(String.init) }
    if let suggestion = nearest(to: word, among: beginnings) { return unknown(word, "; did you mean \(suggestion)?") }
    if System.exists(word) { return unknown(word, "; a log is read by wasmlite parse FILE, a module run by wasmlite run FILE") }
    return unknown(word, ", expected one of \(names.joined(separator: ", "))")
  }

  private static func unknown(_ word: String, _ rest: String) -> UsageError {
    UsageError("unknown \(word.hasPrefix("-") ? "option" : "command") \(printable(word))\(rest)", command: nil)
  }
}

/// The candidate that differs from a word in two letters at most.
private func nearest(to word: String, among candidates: [String]) -> String? {
  candidates.map { ($0, editDistance(word, $0)) }.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }?.0
}

/// How many letters have to be inserted, removed or replaced. Words are short: one row of the table at a time.
private func editDistance(_ from: String, _ to: String) -> Int {
  let to = Array(to)
  var row = Array(0...to.count)
  for (index, letter) in from.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in to.indices {
      let replaced = diagonal + (letter == to[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
    }
  }
  return row[to.count]
}
