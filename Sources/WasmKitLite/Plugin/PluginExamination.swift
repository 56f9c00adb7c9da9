// What makes a module a plugin, looked at point by point. Loading stops at the first point that is wrong; a check goes on and tells all of them.

/// A plugin that is ready.
struct LoadedPlugin {
  let module: Module
  let hostFunctions: HostFunctions
  let imports: Imports
  /// With the placement of requests that was chosen.
  let configuration: WasmParser.Configuration
  /// Warmed up, and asked nothing yet but its version.
  let instance: PluginInstance
  let capabilities: UInt64
}

/// The examination of one plugin.
struct PluginExamination {
  /// The imports that are told by name.
  private static let shownImportCount = 64

  private let name: String
  private var configuration: WasmParser.Configuration
  private var stopsAtFirst = false
  private var findings: [PluginFinding] = []

  init(name: String, _ configuration: WasmParser.Configuration) {
    self.name = name
    self.configuration = configuration
  }

  // MARK: The two uses

  /// The plugin, ready.
  ///
  /// - Throws: ``PluginError`` for the first point that is wrong, `CancellationError`.
  mutating func load(_ bytes: [UInt8]) throws -> LoadedPlugin {
    stopsAtFirst = true
    guard let plugin = try examine(bytes) else { throw findings.lazy.compactMap(\.error).first ?? PluginError.invalidABI("it could not be examined") }
    return plugin
  }

  /// Every point, and how a line is parsed.
  mutating func findings(of bytes: [UInt8], line: String) throws(CancellationError) -> [PluginFinding] {
    do {
      if let plugin = try examine(bytes) {
        try parse(line, with: plugin)
        lookAtHostCalls(of: plugin)
      }
    } catch {
      // WHY: all that is foreseen is one of the findings, but for the end of the task.
      guard let error = PluginError.translate(error, timeout: configuration.warmUpTimeout) as? PluginError else { throw CancellationError() }
      findings.append(PluginFinding(aspect: .warmUp, verdict: .wrong(error)))
    }
    return findingsWithGaps
  }

  /// The points of a file that gives no bytes.
  mutating func findings(ofUnreadable error: PluginError) -> [PluginFinding] {
    findings = [PluginFinding(aspect: .file, verdict: .wrong(error))]
    return findingsWithGaps
  }

  /// What was not looked at is said too.
  private var findingsWithGaps: [PluginFinding] {
    let seen = Set(findings.map(\.aspect))
    let rest = PluginFinding.Aspect.allCases.filter { !seen.contains($0) }
    return findings + rest.map { PluginFinding(aspect: $0, verdict: .untested("not tested, because of the errors above")) }
  }

  // MARK: Findings

  private mutating func right(_ aspect: PluginFinding.Aspect, _ text: String) {
    findings.append(PluginFinding(aspect: aspect, verdict: .right(text.cut(to: TextLimit.description))))
  }

  private mutating func wrong(_ aspect: PluginFinding.Aspect, _ error: any Error) throws {
    let error = PluginError.translate(error, timeout: configuration.warmUpTimeout)
    guard !stopsAtFirst, let error = error as? PluginError else { throw error }
    findings.append(PluginFinding(aspect: aspect, verdict: .wrong(error)))
  }

  private var isRight: Bool { findings.allSatisfy { $0.error == nil } }

  // MARK: The points

  /// Looks at all points but the line; nil where one is wrong.
  private mutating func examine(_ bytes: [UInt8]) throws -> LoadedPlugin? {
    let limit = max(0, configuration.moduleByteCount)
    guard bytes.count <= limit else {
      try wrong(.file, PluginError.fileTooLarge(path: name, byteCount: UInt64(bytes.count), limit: UInt64(limit)))
      return nil
    }
    right(.file, "\(bytes.count) bytes, the limit is \(limit)")
    let module: Module
    do { module = try WasmParser.module(bytes, configuration) } catch {
      try wrong(.module, error)
      return nil
    }
    right(.module, "well-formed and valid")
    try lookAtExports(of: module)
    try lookAtLayout(of: module)

    let hostFunctions = HostFunctions(pluginName: name, configuration: configuration)
    var imports = Imports()
    hostFunctions.add(to: &imports)
    var withSystem = imports
    SystemInterface(for: module)?.add(to: &withSystem)
    var time = PluginInstance.WarmUp(configuration)
    guard let instance = try instantiate(module, withSystem) else { return nil }
    let isWarm = try warmUp(instance, &time)
    try lookAtMemory(of: instance)
    let capabilities = isWarm ? try lookAtVersion(of: instance, &time) : 0
    guard isRight else { return nil }
    return LoadedPlugin(
      module: module, hostFunctions: hostFunctions, imports: imports, configuration: configuration, instance: try PluginInstance(ready: instance, configuration), capabilities: capabilities)
  }

  private mutating func lookAtExports(of module: Module) throws {
    let problems = PluginABI.problems(in: module)
    if problems.isEmpty { return right(.exports, PluginABI.names(in: module).joined(separator: ", ")) }
    // All at once, where only one error can be told.
    if stopsAtFirst { throw PluginError.invalidABI(problems.joined(separator: "; ")) }
    for problem in problems { try wrong(.exports, PluginError.invalidABI(problem)) }
  }

  private mutating func lookAtLayout(of module: Module) throws {
    if configuration.inputPlacement == .automatic {
      configuration.inputPlacement = .fixed()
      if let doubt = MemoryLayoutCheck.doubt(in: module, region: MemoryLayoutCheck.defaultRegion, lineByteCount: configuration.lineByteCount) {
        configuration.inputPlacement = .allocated
        return right(.layout, "requests are put into memory from alloc: \(doubt)")
      }
    }
    guard case .fixed(let offset, let capacity) = configuration.inputPlacement else { return right(.layout, "requests are put into memory from alloc") }
    let region = UInt64(offset)..<UInt64(offset) + UInt64(capacity)
    guard let problem = MemoryLayoutCheck.problem(in: module, region: region) else {
      return right(.layout, "no data of the plugin found in the input region \(MemoryLayoutCheck.show(region))")
    }
    if configuration.allowsOverlappingInput { return right(.layout, "allowed, though \(problem)") }
    try wrong(.layout, PluginError.overlappingInput(problem))
  }

  /// Links the module, and runs its start function; nil where there is no instance to go on with.
  private mutating func instantiate(_ module: Module, _ imports: Imports) throws -> Instance? {
    var imports = imports
    // WHY three times: imports that are missing are told first, then those of another type. A check puts stand-ins there and goes on.
    for _ in 0..<3 {
      do {
        let instance = try module.instantiate(imports, limits: configuration.warmUpLimits)
        lookAtImports(of: module)
        return instance
      } catch let error as LinkError where !error.imports.isEmpty {
        try wrong(.imports, error)
        for item in error.imports {
          guard case .function(let type) = item.type else { return nil }
          imports.define(item.module, item.name, type: type) { _, _ in throw Trap("the host has no import \"\(item.module)\" \"\(item.name)\" of this type") }
        }
      } catch let error as LinkError {
        lookAtImports(of: module)
        try wrong(.memory, error)
        return nil
      } catch {
        lookAtImports(of: module)
        try wrong(.warmUp, error)
        return nil
      }
    }
    return nil
  }

  /// Says what is imported, unless that is wrong.
  private mutating func lookAtImports(of module: Module) {
    if findings.contains(where: { $0.aspect == .imports }) { return }
    let imports = module.imports
    var names = imports.prefix(PluginExamination.shownImportCount).map { "\($0.module.cut(to: TextLimit.name)).\($0.name.cut(to: TextLimit.name))" }
    if imports.count > names.count { names.append("\(imports.count - names.count) more") }
    let note = SystemInterface.isUsed(by: module) ? "; WASI provides an empty system, and output is discarded" : ""
    right(.imports, names.isEmpty ? "none" : names.joined(separator: ", ") + note)
  }

  /// Runs what the plugin wants to run once; whether that went well.
  private mutating func warmUp(_ instance: Instance, _ left: inout PluginInstance.WarmUp) throws -> Bool {
    let start = ContinuousClock.now
    do { try PluginInstance.warmUp(instance, &left) } catch {
      try wrong(.warmUp, error)
      return false
    }
    let time = ContinuousClock.now - start
    let names = [instance.module.decoded.start.map { _ in "the start function" }, PluginABI.initializer(in: instance.module)].compactMap(\.self)
    right(.warmUp, names.isEmpty ? "nothing to run" : "\(names.joined(separator: " and ")) in \(microseconds(time)) µs")
    return true
  }

  private mutating func lookAtMemory(of instance: Instance) throws {
    // One that is missing was told with the exports.
    guard let memory = try? instance.memory else { return }
    do { try PluginInstance.check(memory, configuration) } catch { return try wrong(.memory, error) }
    right(.memory, "\(memory.byteCount) bytes, the limit is \(configuration.memoryByteCount)")
  }

  /// What the plugin says of itself.
  private mutating func lookAtVersion(of instance: Instance, _ left: inout PluginInstance.WarmUp) throws -> UInt64 {
    // One of another type was told with the exports.
    guard PluginABI.isRight("abi_version", in: instance.module) else { return 0 }
    do {
      let version = try instance.call("abi_version", returning: UInt32.self, limits: try left.limitsLeft())
      guard version == PluginABI.version else { throw PluginError.invalidABI("abi_version: expected \(PluginABI.version), found \(version)") }
      guard PluginABI.isRight("abi_capabilities", in: instance.module) else {
        right(.version, "\(version)")
        return 0
      }
      let capabilities = try instance.call("abi_capabilities", returning: UInt64.self, limits: try left.limitsLeft())
      let keeps = capabilities & PluginABI.keepsState != 0
      right(.version, "\(version), capabilities 0x\(String(capabilities, radix: 16)): \(keeps ? "keeps" : "does not keep") state from line to line")
      return capabilities
    } catch {
      try wrong(.version, error)
      return 0
    }
  }

  /// Parses a line as a parser would.
  private mutating func parse(_ line: String, with plugin: LoadedPlugin) throws {
    let instance = plugin.instance
    let parser = WasmParser(plugin, name: name)
    let start = ContinuousClock.now
    do {
      let result = try parser.parse(line, with: instance)
      let time = ContinuousClock.now - start
      let count = result.matched ? "\(result.events.count) event\(result.events.count == 1 ? "" : "s")" : "no match"
      let events = result.events.map { " \($0.description.cut(to: TextLimit.message))" }.joined(separator: ",")
      right(.line, "\(count) in \(microseconds(time)) µs, with \(instance.parseFuel) units of fuel\(events.isEmpty ? "" : ":")\(events)")
    } catch {
      try wrong(.line, PluginError.translate(error, timeout: configuration.timeout))
    }
  }

  /// Says which calls of the host have failed, from the start on.
  private mutating func lookAtHostCalls(of plugin: LoadedPlugin) {
    let failed = plugin.hostFunctions.failedCalls
    let counts = failed.counts
    if counts.isEmpty { return right(.hostCalls, "none has failed") }
    let texts = failed.first.map { diagnostic in
      let count = counts[diagnostic.kind] ?? 1
      return "\(diagnostic.function): \(diagnostic.message)" + (count == 1 ? "" : " (and \(count - 1) more of this kind)")
    }
    findings.append(PluginFinding(aspect: .hostCalls, verdict: .doubtful(texts.joined(separator: "; ").cut(to: TextLimit.description))))
  }

  private func microseconds(_ time: Duration) -> Int { Int(time / .microseconds(1)) }
}
