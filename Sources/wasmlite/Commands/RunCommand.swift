// wasmlite run

import WasmKitLite
import WasmKitLiteWASI

enum RunCommand {
  private static let directories = Option<HandedDirectory>(
    "dir", "HOST[::GUEST][:ro]", isRepeatable: true,
    help: "grant access to the directory HOST, which the program sees as\nGUEST or by the same name; :ro allows reading only"
  ) { word throws(Expectation) in try HandedDirectory(word) }
  private static let variables = Option<Variable>(
    "env", "NAME=VALUE", isRepeatable: true, help: "set a variable of the program's environment"
  ) { word throws(Expectation) in try Variable(word) }
  private static let invoke = Option<String>.text("invoke", "NAME", help: "call this export with ARGS, and print each result on a line")
  private static let fuel = Option<UInt64>.count("fuel", "N", help: "the most fuel for the program: about one unit for each instruction")
  private static let timeout = Option<Duration>.duration("timeout", help: "the longest time for the program, such as 500ms or 10s")
  private static let memory = Option<UInt64>.byteCount("memory", help: "the most bytes of all its memories together, such as 64MiB")
  private static let hostMemory = Option<UInt64>.byteCount(
    "host-memory",
    help: """
      the most host memory in addition: tables, exceptions, definitions
      of the module (\(Option<UInt64>.text(byteCount: defaultLimits.hostByteCount)))
      """)
  private static let table = Option<UInt64>.count(
    "table", "N", help: "the most elements of all its tables together, eight bytes each\n(limited by --host-memory)")

  /// WHY one limit: a few bytes of a module can request more host memory than the machine has, and the system may then end other programs.
  private static let defaultLimits: ResourceLimits = {
    var limits = ResourceLimits.unlimited
    limits.hostByteCount = 256 << 20
    return limits
  }()

  /// As shells know them from signals and from `timeout`.
  private static let trapped = ExitCode(number: 134)
  private static let outOfTime = ExitCode(number: 124)

  static let command = Command(
    name: "run",
    summary: "run a program, or call one of its functions",
    usage: ["[OPTIONS] FILE [ARGS…]", "[OPTIONS] FILE --invoke NAME [ARGS…] [-- ARGS…]"],
    discussion: """
      Runs a WASI command: its _start function, with ARGS as its arguments, on the
      terminal's input and output. ARGS begin at the first word after FILE that is none of
      the options below, or after --. FILE may be text, which is assembled. The program has
      access to files in the directories given by --dir and to the environment variables
      given by --env, and to no others; both options may be repeated. The exit code is the
      program's; one over 255 becomes 1.
      With --invoke, calls an exported function; arguments are read by its signature:
      numbers decimal or hexadecimal, floats also as inf, nan or nan:0x…, references as
      null.

      The exit code is 134 after a trap, with the program's stack on standard error, and
      124 when the time or the fuel is used up. Without options time, fuel and memory are
      not limited; host memory (--host-memory) always is.
      """,
    options: { [invoke.row, directories.row, variables.row, fuel.row, timeout.row, memory.row, hostMemory.row, table.row] + FeatureOptions.rows },
    takesProgram: true,
    optionWithOperands: "--invoke",
    run: run)

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    guard let path = arguments.operands.first else { throw arguments.usageError("expected the FILE of a module") }
    let name = try arguments[invoke]
    var limits = defaultLimits
    limits.fuel = try arguments[fuel]
    limits.timeout = try arguments[timeout]
    if let byteCount = try arguments[memory] { limits.memoryByteCount = byteCount }
    if let byteCount = try arguments[hostMemory] { limits.hostByteCount = byteCount }
    if let count = try arguments[table] { limits.tableElementCount = count }
    let handedDirectories = try handedDirectories(arguments)
    let environment = Dictionary(try arguments.all(variables).map { ($0.name, $0.value) }) { _, last in last }

    let module = try ModuleFile.module(of: path, try FeatureOptions.features(arguments))
    let words = Array(arguments.operands.dropFirst())
    // Read before the module runs: a wrong argument has no effects.
    let invocation = try name.map { name in (name, try values(words, for: name, in: module, arguments)) }
    if invocation == nil, module.export("_start") != .function(FunctionType()) { throw Failure("\(printable(path)): \(noStart(module))") }

    var wasi = WASI(environment: environment, standardInput: .inherit, standardOutput: .inherit, standardError: .inherit)
    wasi.arguments = [path.split(separator: "/").last.map(String.init) ?? path] + (arguments.passedOn ?? [])
    for directory in handedDirectories { try directory.open(for: &wasi) }

    do {
      let program = try Program(module, wasi, limits: limits)
      guard let (name, values) = invocation else { return try program.start() }
      return try program.invoke(name, values)
    } catch let error as LinkError {
      throw Failure("\(printable(path)): \(printable("\(error)"))")
    } catch let trap as Trap {
      report("trap: \(trap.reason)", trap.backtrace)
      return trapped
    } catch let exhaustion as ResourceExhaustion {
      report(exhaustion.description, exhaustion.backtrace)
      switch exhaustion.kind {
      case .fuel, .deadline, .interrupt, .cancellation: return outOfTime
      case .callStack, .hostReentry, .memory: return trapped
      }
    }
  }

  /// The directories, of which no two have the same name.
  private static func handedDirectories(_ arguments: Arguments) throws(UsageError) -> [HandedDirectory] {
    var names: Set<String> = []
    let all = try arguments.all(directories)
    for directory in all where !names.insert(directory.guest).inserted {
      throw arguments.usageError("\(directories.row.spelling): two directories are \(printable(directory.guest)) to the program")
    }
    return all
  }

  /// The arguments of a call, by the function's signature.
  private static func values(_ words: [String], for name: String, in module: Module, _ arguments: Arguments) throws -> [Value] {
    guard case .function(let type)? = module.export(name) else {
      throw Failure("no exported function \"\(printable(name))\", \(exportedFunctions(module))")
    }
    guard words.count == type.parameters.count else {
      throw arguments.usageError("\(printable(name)) is func \(type): expected \(type.parameters.count) arguments, found \(words.count)")
    }
    return try zip(words, type.parameters).enumerated().map { index, pair throws(UsageError) in
      do throws(Expectation) { return try Value(word: pair.0, as: pair.1) } catch {
        throw arguments.usageError("argument \(index + 1) of \(printable(name)): expected \(error.expected), found \"\(printable(pair.0))\"")
      }
    }
  }

  private static func noStart(_ module: Module) -> String {
    if let other = module.export("_start") { return "_start is \(other), expected func \(FunctionType())" }
    return "not a command, it exports no _start; choose a function with --invoke, \(exportedFunctions(module))"
  }

  private static func exportedFunctions(_ module: Module) -> String {
    let names = module.exports.compactMap { export in
      if case .function = export.type { "\"\(printable(export.name))\"" } else { nil }
    }
    return names.isEmpty ? "the module exports no functions" : "the module exports \(names.joined(separator: ", "))"
  }

  private static func report(_ reason: String, _ backtrace: [StackFrame]) {
    let frames = backtrace.enumerated().map { "  \($0): \(printable($1.description))\n" }
    Diagnostics.report(printable(reason))
    Diagnostics.write(frames.joined())
  }
}

/// A directory of the host that a program is handed: `HOST`, `HOST::GUEST`, either with `:ro`.
private struct HandedDirectory {
  let host: String
  /// How the program knows it.
  let guest: String
  let access: WASIAccess

  init(_ word: String) throws(Expectation) {
    let isReadOnly = word.hasSuffix(":ro")
    let paths = (isReadOnly ? String(word.dropLast(3)) : word).split(separator: "::", omittingEmptySubsequences: false).map(String.init)
    // WHY no colon in GUEST: where somebody mistypes :ro, the program must not get a directory that it may write to.
    guard paths.count <= 2, !paths.contains(""), paths.count == 1 || !paths[1].contains(":") else {
      throw Expectation("HOST or HOST::GUEST, optionally followed by :ro for reading only")
    }
    host = paths[0]
    guest = paths[paths.count - 1]
    access = isReadOnly ? .readOnly : .readWrite
  }

  /// Hands it over.
  func open(for wasi: inout WASI) throws(Failure) {
    do throws(WASIErrno) { try wasi.preopen(hostDirectory: host, as: guest, access: access) } catch {
      let reason =
        switch error {
        case .noent: "no such directory"
        case .notdir: "not a directory"
        case .acces: "permission denied"
        default: "error \(error)"
        }
      throw Failure("cannot open \(printable(host)): \(reason)")
    }
  }
}

/// A variable of a program's environment.
private struct Variable {
  let name: String
  let value: String

  init(_ word: String) throws(Expectation) {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { throw Expectation("NAME=VALUE") }
    name = String(word[..<equals])
    value = String(word[word.index(after: equals)...])
  }
}

/// A module with the system that it runs on.
private struct Program {
  private let instance: Instance

  init(_ module: Module, _ wasi: WASI, limits: ResourceLimits) throws {
    var imports = Imports()
    imports.add(wasi)
    instance = try module.instantiate(imports, limits: limits)
  }

  /// Runs a command.
  func start() throws -> ExitCode { Self.exitCode(try WASI.run(instance)) }

  /// Calls an export and prints what it gives.
  func invoke(_ name: String, _ arguments: [Value]) throws -> ExitCode {
    do {
      // WHY: a module is initialised once, by whoever asks for it.
      if name != "_initialize" { try WASI.initialize(instance) }
      let output = Output()
      for value in try instance.call(name, arguments: arguments) { try output.writeLine(value.word) }
      try output.flush()
      return .done
    } catch let exit as WASIExit { return Self.exitCode(exit.code) }
  }

  /// A process has eight bits for its exit code; a larger number must not become a success.
  private static func exitCode(_ code: UInt32) -> ExitCode { code <= 255 ? ExitCode(number: Int32(code)) : .failed }
}
