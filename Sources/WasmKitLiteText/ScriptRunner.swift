// Runs scripts against the engine, command by command, and counts what they assert.

import WasmKitLiteEngine

/// Runs one script. All its modules share a store, except those of threads: each thread has a store of its own.
public struct ScriptRunner {
  /// An instance, or why there is none.
  enum Slot {
    case instance(Instance)
    /// An instance of another thread, as far as threads can share one: its exports.
    case shared([SharedExport])
    /// Its module needs a feature that is not executed yet.
    case skipped(String)
    case failed
  }

  /// A compiled module, or why there is none.
  enum Definition: Sendable {
    case module(Module)
    /// It needs a feature that is not executed yet.
    case skipped(String)
    case failed
  }

  /// The file whose commands are run.
  struct Place {
    /// Its name, as the reading closure gives it.
    let file: String
    /// Its name for reports; nothing for the script that was run first.
    let shown: String?
    /// The files that are being run, this one included.
    let open: [String]
    /// How many commands and files lie around this one.
    let depth: Int
  }

  let configuration: ModuleConfiguration
  let limits: ResourceLimits
  let store: Store
  private var imports: Imports
  var instances = Bindings<Slot>()
  var definitions = Bindings<Definition>()
  /// The modules as they are written.
  var sources = Bindings<ScriptModule>()
  var scripts = Bindings<NamedScript>()
  var threads = Bindings<Int>()
  /// The threads in the order of their start; nothing where one was waited for.
  var started: [ScriptThread?] = []
  /// Names that were registered for modules that are not there: what imports them is skipped as well.
  private var skippedNames: [[UInt8]: String] = [:]
  /// The host's references that the script has numbered so far.
  var externs: [UInt32: ExternReference] = [:]
  let files: ScriptFiles?
  let budget: ScriptBudget
  var place: Place
  var result = ScriptResult()

  /// Makes a runner for modules with these features.
  init(features: FeatureSet, limits: ResourceLimits, files: ScriptFiles?, budget: ScriptBudget, place: Place) throws {
    configuration = ModuleConfiguration(features: features)
    self.limits = limits
    store = Store(limits: limits)
    imports = try Self.spectest(store, features)
    self.files = files
    self.budget = budget
    self.place = place
  }

  /// Runs a whole script; one command that fails does not end it, and one that cannot be read is a failure.
  ///
  /// - Parameters:
  ///   - limits: for the script's store, and for that of each thread; a script has 32 threads at most at once.
  ///   - files: the access of `input` and `output` to files. Without it, they are failures.
  /// - Throws: ``LinkError`` if the limits are too small even for the module `spectest`.
  public static func run(
    _ script: Script, features: FeatureSet = .standard, limits: ResourceLimits = .sandboxed, files: ScriptFiles? = nil
  ) throws -> ScriptResult {
    let name = files?.script ?? ""
    let place = Place(file: name, shown: nil, open: [name], depth: 0)
    var runner = try ScriptRunner(features: features, limits: limits, files: files, budget: ScriptBudget(), place: place)
    return runner.run(script.commands)
  }

  /// Runs commands, and waits for all threads that they have started.
  mutating func run(_ commands: [ScriptCommand]) -> ScriptResult {
    for command in commands { run(command) }
    for index in started.indices { join(index) }
    return result
  }

  // MARK: Commands

  mutating func run(_ command: ScriptCommand) {
    switch command.kind {
    case .module(let module):
      let definition = define(module, module.name, command)
      instances.bind(module.name, slot(of: definition, command))
    case .moduleDefinition(let module): _ = define(module, module.name, command)
    case .moduleInstance(let name, let definition):
      instances.bind(name, slot(of: definitions.find(definition) ?? .failed, command, named: definition))
    case .register(let name, let instance): register(name, instance, command)
    case .action(let action): assertResults(of: action, command, nil)
    case .assertReturn(let action, let expected): assertResults(of: action, command, expected)
    case .assertTrap(let action, let message): assertFailure(of: action, command, "trap", message) { $0 is Trap }
    case .assertExhaustion(let action, let message): assertFailure(of: action, command, "exhaustion", message) { $0 is ResourceExhaustion }
    case .assertException(let action): assertFailure(of: action, command, "exception", "") { $0 is WasmException }
    case .assertModuleTraps(let instantiation, let message): assertFailure(of: instantiation, command, "trap", message) { $0 is Trap }
    case .assertUnlinkable(let instantiation, let message): assertFailure(of: instantiation, command, "link error", message) { $0 is LinkError }
    case .assertMalformed(let module, let message):
      assertFailure(of: module, command, "malformed module", message) { $0 is TextError || $0 is DecodeError }
    case .assertInvalid(let module, let message): assertFailure(of: module, command, "invalid module", message) { $0 is ValidationError }
    case .assertMalformedCustom(let module, let message):
      assertFailure(of: module, command, "malformed custom section", message) { $0 is TextError || $0 is DecodeError }
    case .assertInvalidCustom(let module, let message):
      // WHY: what is invalid about an annotation, its place for one, only its reader can see.
      assertFailure(of: module, command, "invalid custom section", message) { $0 is TextError || $0 is ValidationError }
    case .assertSuspension: skip("stack-switching")
    case .thread(let name, let shared, let commands): start(name, shared, commands, command)
    case .wait(let name): wait(name, command)
    case .script(let name, let commands):
      scripts.bind(name, NamedScript(commands: commands, file: place.file))
      nested(commands, command)
    case .input(let name, let path): input(name, path, command)
    case .output(let name, let path): output(name, path, command)
    case .unreadable(let error): fail(command, expected: "a command", found: "\(error.line):\(error.column): \(error.message)")
    }
  }

  private mutating func nested(_ commands: [ScriptCommand], _ command: ScriptCommand) {
    let outer = place
    defer { place = outer }
    place = Place(file: outer.file, shown: outer.shown, open: outer.open, depth: outer.depth + 1)
    // WHY: a script in a file in a script: what one text may not nest, several may not either.
    if place.depth > Script.nestingLimit {
      return fail(command, expected: "commands", found: "nesting too deep: \(Script.nestingLimit) levels are the most")
    }
    for command in commands { run(command) }
  }

  private mutating func register(_ name: String, _ instance: String?, _ command: ScriptCommand) {
    switch find(instance) {
    case .instance(let instance): imports.define(name, exportsOf: instance)
    case .shared(let exports): for export in exports { imports.define(name, export.name, export.memory) }
    case .skipped(let feature): skippedNames[Array(name.utf8)] = feature
    case .failed: fail(command, expected: "an instance to register as \"\(name)\"", found: "none")
    }
  }

  // MARK: Counting

  mutating func pass() { result.passed += 1 }

  mutating func skip(_ feature: String) {
    result.skipped += 1
    result.skippedFor[feature, default: 0] += 1
  }

  mutating func fail(_ command: ScriptCommand, expected: String, found: String) {
    let limit = ScriptResult.Failure.textLength
    result.failures.append(.init(file: place.shown?.cut(to: limit), line: command.line, expected: expected.cut(to: limit), found: found.cut(to: limit)))
  }

  /// Counts an error that was asked for, by its type and the words that it must carry.
  private mutating func check(_ error: any Error, _ command: ScriptCommand, _ what: String, _ message: String, _ isExpected: (any Error) -> Bool) {
    // WHY: a text's own words, which the description repeats, are not the error's.
    let text = (error as? TextError)?.message ?? "\(error)"
    if isExpected(error), text.contains(message) { return pass() }
    fail(command, expected: Self.expectation(what, message), found: Self.text(of: error))
  }

  private static func expectation(_ what: String, _ message: String) -> String { message.isEmpty ? what : "\(what) \"\(message)\"" }

  static func text(of error: any Error) -> String { "\(type(of: error)) \"\(error)\"" }

  // MARK: Modules

  private func module(_ module: ScriptModule) throws -> Module { try Module(try module.assemble(), configuration: configuration) }

  private mutating func compile(_ source: ScriptModule, _ command: ScriptCommand) -> Definition {
    do { return .module(try module(source)) } catch {
      if let feature = unexecutedFeature(error) { return .skipped(feature) }
      fail(command, expected: "a module", found: Self.text(of: error))
      return .failed
    }
  }

  /// Compiles a module and remembers it.
  private mutating func define(_ module: ScriptModule, _ name: String?, _ command: ScriptCommand) -> Definition {
    let definition = compile(module, command)
    definitions.bind(name, definition)
    sources.bind(name, module)
    return definition
  }

  private mutating func slot(of definition: Definition, _ command: ScriptCommand, named name: String? = nil) -> Slot {
    switch definition {
    case .failed:
      if case .moduleInstance = command.kind { fail(command, expected: "an instance", found: Self.missing("definition", name)) }
      return .failed
    case .skipped(let feature): return .skipped(feature)
    case .module(let module):
      if let feature = skippedImport(module) { return .skipped(feature) }
      do { return .instance(try module.instantiate(imports, store: store)) } catch {
        fail(command, expected: "an instance", found: Self.text(of: error))
        return .failed
      }
    }
  }

  static func missing(_ noun: String, _ name: String?) -> String { "there is no \(noun)\(name.map { " $\($0)" } ?? "")" }

  /// The feature that an error asks for, if it is one that the engine knows but does not execute.
  private func unexecutedFeature(_ error: any Error) -> String? {
    guard let error = error as? ValidationError, error.kind == .featureNotExecuted else { return nil }
    let words = error.message.split(whereSeparator: { $0 == " " || $0 == "," })
    if let position = words.firstIndex(of: "feature"), position + 1 < words.count { return String(words[position + 1]) }
    return InstructionTable.rows.first { words.contains(Substring($0.mnemonic)) }?.feature.name ?? error.message
  }

  private func skippedImport(_ module: Module) -> String? { module.imports.lazy.compactMap { skippedNames[Array($0.module.utf8)] }.first }

  func find(_ name: String?) -> Slot { instances.find(name) ?? .failed }

  /// Counts an instantiation that must fail.
  private mutating func assertFailure(
    of instantiation: ScriptInstantiation, _ command: ScriptCommand, _ what: String, _ message: String, _ isExpected: (any Error) -> Bool
  ) {
    do {
      let module: Module
      switch instantiation {
      case .module(let source):
        // It is also the last definition from now on, without a name.
        do {
          module = try self.module(source)
          definitions.bind(nil, .module(module))
        } catch {
          definitions.bind(nil, .failed)
          throw error
        }
        sources.bind(nil, source)
      case .definition(let name):
        switch definitions.find(name) {
        case .module(let found): module = found
        case .skipped(let feature): return skip(feature)
        case .failed, nil: throw ScriptError(message: Self.missing("definition", name))
        }
      }
      if let feature = skippedImport(module) { return skip(feature) }
      _ = try module.instantiate(imports, store: store)
      fail(command, expected: Self.expectation(what, message), found: "an instance")
    } catch {
      if let feature = unexecutedFeature(error) { return skip(feature) }
      check(error, command, what, message, isExpected)
    }
  }

  /// Counts a module that must be refused before it is instantiated.
  private mutating func assertFailure(
    of source: ScriptModule, _ command: ScriptCommand, _ what: String, _ message: String, _ isExpected: (any Error) -> Bool
  ) {
    do {
      _ = try module(source)
      fail(command, expected: Self.expectation(what, message), found: "a valid module")
    } catch {
      guard let feature = unexecutedFeature(error) else { return check(error, command, what, message, isExpected) }
      guard case .assertMalformed = command.kind else { return skip(feature) }
      // The validator stops at the first instruction that it refuses; what is malformed may come later.
      do {
        try DecodedModule(decoding: try source.assemble(), features: configuration.features).decodeBodies()
        fail(command, expected: Self.expectation(what, message), found: "a well-formed module")
      } catch { check(error, command, what, message, isExpected) }
    }
  }

  // MARK: Actions

  /// Counts an action that must come to an end; nothing expected means that any results will do.
  private mutating func assertResults(of action: ScriptAction, _ command: ScriptCommand, _ expected: [ExpectedResult]?) {
    if case .skipped(let feature) = find(action.instance) { return skip(feature) }
    let expectation = expected.map(Self.list) ?? "results"
    do {
      let found = try perform(action)
      if expected.map({ matches(found, $0) }) ?? true { return pass() }
      fail(command, expected: expectation, found: Self.list(found.map(scriptText)))
    } catch { fail(command, expected: expectation, found: Self.text(of: error)) }
  }

  private mutating func assertFailure(
    of action: ScriptAction, _ command: ScriptCommand, _ what: String, _ message: String, _ isExpected: (any Error) -> Bool
  ) {
    if case .skipped(let feature) = find(action.instance) { return skip(feature) }
    do {
      let found = try perform(action)
      fail(command, expected: Self.expectation(what, message), found: Self.list(found.map(scriptText)))
    } catch { check(error, command, what, message, isExpected) }
  }

  private static func list(_ values: [some CustomStringConvertible]) -> String {
    values.isEmpty ? "no results" : values.map(\.description).joined(separator: " ")
  }

  private mutating func perform(_ action: ScriptAction) throws -> [Value] {
    let instance: Instance
    switch find(action.instance) {
    case .instance(let found): instance = found
    case .shared: throw ScriptError(message: "the instance belongs to another thread: all that this one can do is to register it")
    case .skipped, .failed: throw ScriptError(message: Self.missing("instance", action.instance))
    }
    switch action.kind {
    case .get: return [try instance.global(action.export).value]
    case .invoke(let arguments):
      var values: [Value] = []
      for argument in arguments { values.append(try value(argument)) }
      return try instance.function(action.export).call(values)
    }
  }
}

/// What a script has given names to. Without a name, the last one is meant.
struct Bindings<Value> {
  private var last: Value?
  // WHY: bytes, because identifiers that Unicode calls equivalent are different ones.
  private var named: [[UInt8]: Value] = [:]

  /// Binds a name, and makes the value the last one.
  mutating func bind(_ name: String?, _ value: Value) {
    last = value
    if let name { named[Array(name.utf8)] = value }
  }

  /// The value of a name, or the last one.
  func find(_ name: String?) -> Value? { name.map { named[Array($0.utf8)] } ?? last }
}

/// A script asks for something that is not there.
struct ScriptError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
