// Programs that are run in several ways, and what can be seen of each run.

import WasmKitLiteEngine

/// A way to run programs. All ways must give the same.
struct Way {
  var name: String
  var fuses = true
  var tracksWrites = false
  var lowersAtLoad = false
  /// Not deterministic even where the trial is: only where nothing sees NaNs.
  var isDeterministic: Bool?
  /// Fuel by instalments of this size.
  var slice: UInt64?
  /// Run, reset to a snapshot, run again.
  var resets = false
  /// Every frame begins on what another function has left.
  var hasDirtyStack = false

  init(_ name: String, _ change: (inout Way) -> Void = { _ in }) {
    self.name = name
    change(&self)
  }
}

/// Programs that are linked in order, each to those before it, and called.
struct Trial {
  let programs: [Program]
  let seed: UInt64
  var isDeterministic: Bool
  var limits: ResourceLimits
  /// Whether the host acts, see ``HostScene``.
  var hostActs = false
  var callsByFunction = 2

  /// What has been seen, a line each.
  typealias Outcome = [String]

  /// More fuel than a straight line of code can take before it pays, and what the branch at its end moves.
  private static let longestLine: UInt64 = 1_024 + 1_000
  private var seesNaNs: Bool { isDeterministic && programs.allSatisfy { !$0.options.hidesNaNs } }

  /// All instances of one run.
  private struct Run {
    let store: Store
    let scene: HostScene
    var instances: [Instance] = []
    /// A function that leaves words all over the stack.
    var dirt: Function?
  }

  /// Runs the programs in one way.
  ///
  /// - Throws: ``Difference`` if a run itself breaks a rule: an error of another type, a reset that leaves something.
  func outcome(_ way: Way) throws -> Outcome {
    var lines: Outcome = []
    let scene = HostScene(seed: seed)
    defer { scene.instances = [] }
    var run = Run(store: Store(limits: limits), scene: scene)
    var imports = HostFunctions.imports(hostActs ? scene : nil)
    let configuration = ModuleConfiguration(
      features: .all, isDeterministic: way.isDeterministic ?? isDeterministic, tracksWrites: way.tracksWrites, fusesInstructions: way.fuses,
      lowering: way.lowersAtLoad ? .atLoad : .atFirstCall)
    for (index, program) in programs.enumerated() {
      let module: Module
      do { module = try Module(program.bytes, configuration: configuration) } catch { throw Difference("module \(index) is refused: \(error)") }
      do {
        let instance = try module.instantiate(imports, store: run.store)
        imports.define(program.offer.module, exportsOf: instance)
        run.instances.append(instance)
        scene.instances.append(instance)
      } catch {
        // A start function or a segment may trap, and a table may have grown past what an import takes.
        guard let text = Values.text(error, in: run.store, seesNaNs: seesNaNs) ?? (error as? LinkError).map({ "link error \($0.kind)" }) else { throw Difference("instantiation: \(error)") }
        lines.append("module \(index): \(text)")
        break
      }
    }
    if run.instances.isEmpty { return lines }
    if way.hasDirtyStack { run.dirt = try Dirt.module.instantiate(store: run.store).function("dirt") }
    guard way.resets else {
      lines += try perform(run, way)
      return try lines + observe(run)
    }
    let before = try observe(run)
    let snapshot: StoreSnapshot
    do { snapshot = try run.store.snapshot() } catch {
      guard error.kind == .sharedMemory else { throw Difference("a snapshot: \(error)") }
      return try lines + perform(run, way) + observe(run)
    }
    let first = try perform(run, way) + observe(run)
    try run.store.reset(to: snapshot)
    try compare(before, try observe(run), "before the run and after the reset")
    let second = try perform(run, way) + observe(run)
    try compare(first, second, "the first run and the one after the reset")
    try run.store.reset(to: snapshot)
    try compare(before, try observe(run), "before the runs and after the second reset")
    return lines + second
  }

  /// Compares ways with the first of them.
  func compare(_ ways: [Way]) throws {
    let expected = try outcome(ways[0])
    for way in ways.dropFirst() { try compare(expected, outcome(way), "\(ways[0].name) and \(way.name)") }
  }

  private func compare(_ expected: Outcome, _ found: Outcome, _ what: String) throws {
    if expected == found { return }
    let index = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(expected.count, found.count)
    func line(_ lines: Outcome) -> String { index < lines.count ? lines[index] : "nothing" }
    throw Difference("\(what) differ in line \(index): \(line(expected)) / \(line(found))")
  }

  // MARK: Calls

  private func perform(_ run: Run, _ way: Way) throws -> Outcome {
    var random = Random(seed: seed, stream: 7)
    var calls: [(instance: Int, name: String, arguments: [Value])] = []
    for (index, instance) in run.instances.enumerated() {
      for export in instance.module.exports {
        guard case .function(let type) = export.type, type.parameters.allSatisfy(Values.isPossible) else { continue }
        for _ in 0..<callsByFunction { calls.append((index, export.name, type.parameters.map { Values.random($0, &random) })) }
      }
    }
    calls.shuffle(using: &random)
    run.scene.begin()
    var lines: Outcome = []
    for call in calls {
      if let dirt = run.dirt { _ = try? dirt.call([]) }
      for instance in run.instances { try instance.global(Program.budgetName).set(.i32(Program.callBudget)) }
      let function = try run.instances[call.instance].function(call.name)
      var line = "\(programs[call.instance].offer.module).\(call.name)(\(call.arguments.map { Values.text($0, seesNaNs: true) }.joined(separator: " "))): "
      do {
        let results = try way.slice.map { try inSlices(function, call.arguments, $0) } ?? function.call(call.arguments)
        line += results.map { Values.text($0, seesNaNs: seesNaNs) }.joined(separator: " ")
      } catch {
        guard let text = error is Abandoned ? "exhausted fuel" : Values.text(error, in: run.store, seesNaNs: seesNaNs) else { throw Difference("\(line)an error of another type: \(error)") }
        line += text
      }
      // A call ends at most one straight line of code after its fuel; one that may not begin takes none.
      if let fuel = limits.fuel, limits.hostReentryDepth > 0, run.store.fuelConsumed > fuel + Self.longestLine {
        throw Difference("\(line), \(run.store.fuelConsumed) units of fuel consumed of \(fuel)")
      }
      lines.append(line + ", fuel \(run.store.fuelConsumed)")
    }
    return lines
  }

  /// Calls a function with the fuel of the limits, a slice at a time.
  private func inSlices(_ function: Function, _ arguments: [Value], _ slice: UInt64) throws -> [Value] {
    var left = limits.fuel ?? 1_000_000
    var limits = limits
    func next() -> ResourceLimits {
      limits.fuel = min(slice, left)
      left -= min(slice, left)
      return limits
    }
    var outcome = try function.callResumably(arguments, limits: next())
    while true {
      switch outcome {
      case .finished(let results): return results
      case .suspended(let call):
        if left == 0 {
          call.abandon()
          throw Abandoned()
        }
        outcome = try call.resume(limits: next())
      }
    }
  }

  /// A call that has had all of its fuel.
  private struct Abandoned: Error {}

  // MARK: State

  private func checkSizes(_ run: Run) throws {
    var (memories, tables): ([Memory], [Table]) = ([], [])
    for instance in run.instances {
      for export in instance.module.exports {
        switch export.type {
        case .memory: if let memory = try? instance.memory(export.name), !memories.contains(memory) { memories.append(memory) }
        case .table: if let table = try? instance.table(export.name), !tables.contains(table) { tables.append(table) }
        case .function, .global, .tag: continue
        }
      }
    }
    let (bytes, elements) = (memories.reduce(0) { $0 + $1.byteCount }, tables.reduce(0) { $0 + $1.count })
    if bytes > limits.memoryByteCount { throw Difference("\(bytes) bytes of memories, \(limits.memoryByteCount) allowed") }
    if elements > limits.tableElementCount { throw Difference("\(elements) elements of tables, \(limits.tableElementCount) allowed") }
  }

  /// What can be seen of all memories, tables and globals; all of them together keep to the limits.
  private func observe(_ run: Run) throws -> Outcome {
    try checkSizes(run)
    var functions: [(name: String, function: Function)] = []
    for (program, instance) in zip(programs, run.instances) {
      for export in instance.module.exports {
        if case .function = export.type, let function = try? instance.function(export.name) { functions.append((program.offer.module + "." + export.name, function)) }
      }
    }
    func text(_ value: Value) -> String {
      guard case .funcref(let function?) = value else { return Values.text(value, seesNaNs: seesNaNs) }
      return functions.first { $0.function == function }?.name ?? "host"
    }
    var lines: Outcome = []
    for (program, instance) in zip(programs, run.instances) {
      for export in instance.module.exports {
        let name = program.offer.module + "." + export.name
        switch export.type {
        case .memory: if let memory = try? instance.memory(export.name) { lines.append("\(name): \(Values.hash(memory))") }
        case .global: if let global = try? instance.global(export.name) { lines.append("\(name): \(text(global.value))") }
        case .table:
          guard let table = try? instance.table(export.name) else { continue }
          let elements = (0..<min(table.count, 64)).map { (try? table.element(at: $0)).map(text) ?? "?" }
          lines.append("\(name): \(table.count) elements, \(elements.joined(separator: " "))")
        case .function, .tag: continue
        }
      }
    }
    return lines
  }
}

/// A function that fills its frame with a pattern.
enum Dirt {
  static let module: Module = {
    let localCount = 2_000
    let body = [UInt8].of { body in
      body.vector([
        .of {
          $0.unsigned(localCount); $0.append(0x7E)
        }
      ])
      for local in 0..<localCount {
        body += Encoding.of(.i64Const)
        body.signed(0x4141_0000_0000_0000 + Int64(local) * 8)
        body += Encoding.of(.localSet)
        body.unsigned(local)
      }
      body.append(0x0B)
    }
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    bytes.section(1, [[0x60, 0, 0]])
    bytes.section(3, [[0]])
    bytes.section(
      7,
      [
        .of {
          $0.name("dirt"); $0 += [0, 0]
        }
      ])
    bytes.section(10, [.of { $0.sized(body) }])
    // WHY `!`: the bytes are these, and every run with a dirty stack tests them.
    return try! Module(bytes)
  }()
}
