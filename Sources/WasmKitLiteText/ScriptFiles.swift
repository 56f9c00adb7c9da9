// Files as scripts read and write them. This module opens none: its host decides which there are.

/// The access of a script to files.
public struct ScriptFiles: Sendable {
  /// Reads a file that a script names.
  ///
  /// Gets the path as it is written and the name of the script that it is written in, to which the path is relative.
  /// Gives the file's bytes, and a name by which the same file is known again, however its path is written.
  public typealias Reading = @Sendable (_ path: String, _ script: String) throws -> (name: String, bytes: [UInt8])
  /// Writes a file that a script names; without a path, to standard output. Paths are relative to the named script's path, as for reading, or to a folder that the host chooses.
  public typealias Writing = @Sendable (_ bytes: [UInt8], _ path: String?, _ script: String) throws -> Void

  /// The name of the script itself, as the reading closure would give it.
  public let script: String
  let read: Reading
  let write: Writing?

  /// Makes a script's access to files. Without a closure for writing, every `output` is a failure that says so.
  public init(script: String, reading: @escaping Reading, writing: Writing? = nil) {
    self.script = script
    read = reading
    write = writing
  }
}

/// The kinds of files that scripts name, by the end of the name.
enum ScriptFileKind {
  case script, text, binary

  init?(path: String) {
    // WHY: a binary script is more than a script of another name, and nothing here makes one.
    if path.hasSuffix(".bin.wast") { return nil }
    if path.hasSuffix(".wast") {
      self = .script
    } else if path.hasSuffix(".wat") {
      self = .text
    } else if path.hasSuffix(".wasm") {
      self = .binary
    } else {
      return nil
    }
  }
}

/// A script that has a name, to be written by `output`: its commands, and the file that they stand in.
struct NamedScript {
  let commands: [ScriptCommand]
  let file: String
}

extension ScriptRunner {
  /// The most bytes of a script that is put together to be written.
  private static let outputByteLimit = 64 << 20

  // MARK: Reading

  /// Runs what a file holds, in place of the command.
  mutating func input(_ name: String?, _ path: String, _ command: ScriptCommand) {
    do {
      let (file, commands) = try contents(of: path, name: name, from: place.file)
      scripts.bind(name, NamedScript(commands: [command], file: place.file))
      let outer = place
      place = Place(file: file, shown: path, open: outer.open + [file], depth: outer.depth + 1)
      for command in commands { run(command) }
      place = outer
    } catch { fail(command, expected: "the file \"\(path)\"", found: "\(error)") }
  }

  /// The commands of a file; of a module, the one that defines it.
  private func contents(of path: String, name: String?, from script: String) throws -> (file: String, commands: [ScriptCommand]) {
    guard let files else { throw ScriptError(message: "there is no access to files") }
    guard let kind = ScriptFileKind(path: path) else { throw ScriptError(message: "unknown kind of file: only .wast, .wat and .wasm are read") }
    guard place.depth < Script.nestingLimit else { throw ScriptError(message: "nesting too deep: \(Script.nestingLimit) levels are the most") }
    guard budget.takeInput() else { throw ScriptError(message: "too many files: \(ScriptBudget.inputCount) are the most") }
    let (file, bytes) = try files.read(path, script)
    guard !place.open.contains(file) else { throw ScriptError(message: "the file is part of itself") }
    switch kind {
    case .script:
      let commands = try Script(parsingUTF8: bytes).commands
      // One module and nothing else takes the name.
      guard let name, commands.count == 1, case .module(let module) = commands[0].kind, module.name == nil else { return (file, commands) }
      return (file, [commands[0].with(.module(module.named(name)))])
    case .text, .binary:
      let module = ScriptModule(name: name, form: kind == .binary ? .binary : .quote, line: 1, source: .strings(bytes))
      return (file, [ScriptCommand(kind: .module(module), line: 1, source: TokenizedText([]), bytes: 0..<0)])
    }
  }

  // MARK: Writing

  /// Writes a module or script.
  mutating func output(_ name: String?, _ path: String?, _ command: ScriptCommand) {
    let target = path.map { "the file \"\($0)\"" } ?? "text on standard output"
    do {
      guard let write = files?.write else { throw ScriptError(message: "there is no permission to write") }
      guard let kind = path.map(ScriptFileKind.init(path:)) ?? .text else {
        throw ScriptError(message: "unknown kind of file: only .wast, .wat and .wasm are written")
      }
      switch kind {
      case .text: try write(Array(try TextFormat.print(binary: try source(of: name).assemble()).utf8), path, place.file)
      case .binary: try write(try source(of: name).assemble(), path, place.file)
      case .script:
        guard let script = scripts.find(name) else { throw ScriptError(message: "there is no script\(name.map { " $\($0)" } ?? "")") }
        var text: [UInt8] = []
        try quote(script.commands, in: script.file, depth: 0, to: &text)
        try write(text, path, place.file)
      }
    } catch { fail(command, expected: target, found: Self.text(of: error)) }
  }

  private func source(of name: String?) throws -> ScriptModule {
    guard let module = sources.find(name) else { throw ScriptError(message: "there is no module\(name.map { " $\($0)" } ?? "")") }
    return module
  }

  /// Puts the text of commands together. Scripts and files inside are written out; `output` is left out.
  private func quote(_ commands: [ScriptCommand], in file: String, depth: Int, to text: inout [UInt8]) throws {
    guard depth <= Script.nestingLimit else { throw ScriptError(message: "nesting too deep: \(Script.nestingLimit) levels are the most") }
    for command in commands {
      switch command.kind {
      case .script(_, let commands): try quote(commands, in: file, depth: depth + 1, to: &text)
      case .input(let name, let path):
        let (inner, commands) = try contents(of: path, name: name, from: file)
        try quote(commands, in: inner, depth: depth + 1, to: &text)
      case .output: break
      case .module(let module) where command.bytes.isEmpty:
        let (keyword, bytes) = module.form == .binary ? ("binary", try module.assemble()) : ("quote", Array((module.text ?? "").utf8))
        text += "(module\(module.name.map { " " + PrintedText.identifier($0) } ?? "") \(keyword) \(PrintedText.data(bytes)))\n".utf8
      case .module, .moduleDefinition, .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertModuleTraps, .assertExhaustion,
        .assertException, .assertSuspension, .assertMalformed, .assertInvalid, .assertUnlinkable, .assertMalformedCustom, .assertInvalidCustom, .thread,
        .wait, .unreadable:
        text += command.source.bytes[command.bytes]
        text.append(UInt8(ascii: "\n"))
      }
      if text.count > Self.outputByteLimit { throw ScriptError(message: "too long: \(Self.outputByteLimit) bytes are the most") }
    }
  }
}
