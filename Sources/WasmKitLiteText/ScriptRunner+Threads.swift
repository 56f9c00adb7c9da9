// `thread` and `wait`. A thread has a runner and a store of its own; of what its script shares with it, the shared memories are the same.
// Spec: https://github.com/WebAssembly/threads/blob/main/interpreter/README.md#scripts

import WasmKitLiteEngine

/// An export that threads can share.
struct SharedExport: Sendable {
  let name: String
  let memory: SharedMemory
}

extension ScriptRunner {
  /// What a thread gets of an instance of the thread that starts it.
  private struct Gift: Sendable {
    let name: String
    let instance: SharedInstance
    let definition: Definition?
  }

  private enum SharedInstance: Sendable {
    case exports([SharedExport])
    case skipped(String)

    var slot: Slot {
      switch self {
      case .exports(let exports): .shared(exports)
      case .skipped(let feature): .skipped(feature)
      }
    }
  }

  /// Starts a thread.
  mutating func start(_ name: String?, _ shared: [String], _ commands: [ScriptCommand], _ command: ScriptCommand) {
    do {
      var gifts: [Gift] = []
      for instance in shared { gifts.append(Gift(name: instance, instance: try share(instance), definition: definitions.find(instance))) }
      guard place.depth < Script.nestingLimit else { throw ScriptError(message: "nesting too deep: \(Script.nestingLimit) levels are the most") }
      guard budget.takeThread() else { throw ScriptError(message: "too many threads: \(ScriptBudget.threadCount) at once are the most") }
      let (features, limits, files, budget) = (configuration.features, limits, files, budget)
      let inner = Place(file: place.file, shown: place.shown, open: place.open, depth: place.depth + 1)
      let thread = ScriptThread.start { [gifts] in
        do {
          var runner = try ScriptRunner(features: features, limits: limits, files: files, budget: budget, place: inner)
          for gift in gifts {
            runner.instances.bind(gift.name, gift.instance.slot)
            if let definition = gift.definition { runner.definitions.bind(gift.name, definition) }
          }
          return runner.run(commands)
        } catch {
          var result = ScriptResult()
          result.failures.append(.init(file: inner.shown, line: command.line, expected: "a thread", found: Self.text(of: error)))
          return result
        }
      }
      guard let thread else {
        budget.returnThread()
        throw ScriptError(message: "the system gives no thread")
      }
      started.append(thread)
      threads.bind(name, started.count - 1)
    } catch { fail(command, expected: "a thread", found: Self.text(of: error)) }
  }

  /// What a thread can have of an instance.
  private func share(_ name: String) throws -> SharedInstance {
    switch find(name) {
    case .shared(let exports): return .exports(exports)
    case .skipped(let feature): return .skipped(feature)
    case .failed: throw ScriptError(message: Self.missing("instance", name))
    case .instance(let instance):
      var exports: [SharedExport] = []
      for export in instance.module.exports {
        guard case .memory = export.type, let memory = try instance.memory(export.name).shared else {
          throw ScriptError(message: "instance $\(name.cut(to: 100)) cannot be shared: its export \"\(export.name.cut(to: 100))\" is no shared memory")
        }
        exports.append(SharedExport(name: export.name, memory: memory))
      }
      return .exports(exports)
    }
  }

  /// Waits for a thread.
  mutating func wait(_ name: String?, _ command: ScriptCommand) {
    guard let index = threads.find(name) else { return fail(command, expected: "a thread", found: Self.missing("thread", name)) }
    join(index)
  }

  /// Waits for a thread and adds what it has found. Nothing happens if that was done before.
  mutating func join(_ index: Int) {
    guard let thread = started[index].take() else { return }
    result.add(thread.join())
    budget.returnThread()
  }
}
