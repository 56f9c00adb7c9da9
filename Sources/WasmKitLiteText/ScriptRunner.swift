// Runs scripts against the engine, command by command, and counts what they assert.

import WasmKitLiteEngine

/// Runs one script. All its modules share a store.
public struct ScriptRunner {
  /// An instance, or why there is none.
  private enum Slot {
    case instance(Instance)
    /// Its module needs a feature that is not executed yet.
    case skipped(String)
    case failed
  }

  /// A compiled module, or why there is none.
  private enum Definition {
    case module(Module)
    /// It needs a feature that is not executed yet.
    case skipped(String)
    case failed
  }

  private let configuration: ModuleConfiguration
  let store: Store
  private var imports: Imports
  private var current = Slot.failed
  private var named: [String: Slot] = [:]
  private var definitions: [String: Definition] = [:]
  private var lastDefinition = Definition.failed
  /// Names that were registered for modules that are not there: what imports them is skipped as well.
  private var skippedNames: [String: String] = [:]
  /// The host's references that the script has numbered so far.
  var externs: [UInt32: ExternReference] = [:]
  private var result = ScriptResult()

  /// Makes a runner for modules with these features.
  init(features: FeatureSet, limits: ResourceLimits) throws {
    configuration = ModuleConfiguration(features: features)
    store = Store(limits: limits)
    imports = try Self.spectest(store, features)
  }

  /// Runs a whole script; one command that fails does not end it.
  ///
  /// - Throws: ``LinkError`` where the limits do not even leave room for the module `spectest`.
  public static func run(_ script: Script, features: FeatureSet = .wasm3, limits: ResourceLimits = .sandboxed) throws -> ScriptResult {
    var runner = try ScriptRunner(features: features, limits: limits)
    for command in script.commands { runner.run(command) }
    return runner.result
  }

  // MARK: Commands

  private mutating func run(_ command: ScriptCommand) {
    switch command.kind {
    case .module(let module):
      current = slot(of: compile(module, command), command)
      if let name = module.name { named[name] = current }
    case .moduleDefinition(let module):
      lastDefinition = compile(module, command)
      if let name = module.name { definitions[name] = lastDefinition }
    case .moduleInstance(let name, let definition):
      current = slot(of: definition.map { definitions[$0] ?? .failed } ?? lastDefinition, command)
      if let name { named[name] = current }
    case .register(let name, let instance): register(name, instance, command)
    case .action(let action): assertResults(of: action, command, nil)
    case .assertReturn(let action, let expected): assertResults(of: action, command, expected)
    case .assertTrap(let action, let message): assertFailure(of: action, command, "trap", message) { $0 is Trap }
    case .assertExhaustion(let action, let message): assertFailure(of: action, command, "exhaustion", message) { $0 is ResourceExhaustion }
    case .assertException(let action): assertFailure(of: action, command, "exception", "") { $0 is WasmException }
    case .assertModuleTraps(let module, let message): assertFailure(of: module, command, "trap", message, instantiating: true) { $0 is Trap }
    case .assertUnlinkable(let module, let message): assertFailure(of: module, command, "link error", message, instantiating: true) { $0 is LinkError }
    case .assertMalformed(let module, let message):
      assertFailure(of: module, command, "malformed module", message) { $0 is TextError || $0 is DecodeError }
    case .assertInvalid(let module, let message): assertFailure(of: module, command, "invalid module", message) { $0 is ValidationError }
    case .assertMalformedCustom(let module, let message):
      assertFailure(of: module, command, "malformed custom section", message) { $0 is TextError || $0 is DecodeError }
    case .assertInvalidCustom(let module, let message):
      // WHY: what is invalid about an annotation, its place for one, only its reader can see.
      assertFailure(of: module, command, "invalid custom section", message) { $0 is TextError || $0 is ValidationError }
    case .assertSuspension: skip("stack-switching")
    case .thread(_, _, let commands): for command in commands where command.kind.isAssertion { skip("thread") }
    case .wait, .meta: break
    }
  }

  private mutating func register(_ name: String, _ instance: String?, _ command: ScriptCommand) {
    switch find(instance) {
    case .instance(let instance): imports.define(name, exportsOf: instance)
    case .skipped(let feature): skippedNames[name] = feature
    case .failed: fail(command, expected: "an instance to register as \"\(name)\"", found: "none")
    }
  }

  // MARK: Counting

  private mutating func pass() { result.passed += 1 }

  private mutating func skip(_ feature: String) {
    result.skipped += 1
    result.skippedFor[feature, default: 0] += 1
  }

  private mutating func fail(_ command: ScriptCommand, expected: String, found: String) {
    result.failures.append(.init(line: command.line, expected: expected, found: found))
  }

  /// Counts an error that was asked for, by its type and the words that it must carry.
  private mutating func check(_ error: any Error, _ command: ScriptCommand, _ what: String, _ message: String, _ isExpected: (any Error) -> Bool) {
    let text = "\(error)"
    if isExpected(error), text.contains(message) { return pass() }
    fail(command, expected: Self.expectation(what, message), found: Self.text(of: error))
  }

  private static func expectation(_ what: String, _ message: String) -> String { message.isEmpty ? what : "\(what) \"\(message)\"" }

  private static func text(of error: any Error) -> String { "\(type(of: error)) \"\(error)\"" }

  // MARK: Modules

  private func module(_ module: ScriptModule) throws -> Module { try Module(try module.assemble(), configuration: configuration) }

  private mutating func compile(_ source: ScriptModule, _ command: ScriptCommand) -> Definition {
    do { return .module(try module(source)) } catch {
      if let feature = unexecutedFeature(error) { return .skipped(feature) }
      fail(command, expected: "a module", found: Self.text(of: error))
      return .failed
    }
  }

  private mutating func slot(of definition: Definition, _ command: ScriptCommand) -> Slot {
    switch definition {
    case .failed: return .failed
    case .skipped(let feature): return .skipped(feature)
    case .module(let module):
      if let feature = skippedImport(module) { return .skipped(feature) }
      do { return .instance(try module.instantiate(imports, store: store)) } catch {
        fail(command, expected: "an instance", found: Self.text(of: error))
        return .failed
      }
    }
  }

  /// The feature that an error asks for, if it is one that the engine knows but does not execute.
  private func unexecutedFeature(_ error: any Error) -> String? {
    guard let error = error as? ValidationError, error.kind == .featureNotExecuted else { return nil }
    let words = error.message.split(whereSeparator: { $0 == " " || $0 == "," })
    if let position = words.firstIndex(of: "feature"), position + 1 < words.count { return String(words[position + 1]) }
    return InstructionTable.rows.first { words.contains(Substring($0.mnemonic)) }?.feature.name ?? error.message
  }

  private func skippedImport(_ module: Module) -> String? { module.imports.lazy.compactMap { skippedNames[$0.module] }.first }

  private func find(_ name: String?) -> Slot { name.map { named[$0] ?? .failed } ?? current }

  private mutating func assertFailure(
    of source: ScriptModule, _ command: ScriptCommand, _ what: String, _ message: String, instantiating: Bool = false, _ isExpected: (any Error) -> Bool
  ) {
    do {
      let module = try module(source)
      if instantiating {
        if let feature = skippedImport(module) { return skip(feature) }
        _ = try module.instantiate(imports, store: store)
      }
      fail(command, expected: Self.expectation(what, message), found: instantiating ? "an instance" : "a valid module")
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
    guard case .instance(let instance) = find(action.instance) else {
      throw ScriptError(message: "there is no instance\(action.instance.map { " $\($0)" } ?? "")")
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

extension ScriptCommand.Kind {
  /// Whether a run counts the command.
  var isAssertion: Bool {
    switch self {
    case .action, .assertReturn, .assertTrap, .assertModuleTraps, .assertExhaustion, .assertException, .assertSuspension, .assertMalformed, .assertInvalid,
      .assertUnlinkable, .assertMalformedCustom, .assertInvalidCustom:
      true
    case .module, .moduleDefinition, .moduleInstance, .register, .thread, .wait, .meta: false
    }
  }
}

/// A script asks for something that is not there.
struct ScriptError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
