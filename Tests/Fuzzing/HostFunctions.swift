// The host's side of generated programs: functions that only compute, and a host that acts: calls back in, grows memories, throws, looks where it may not.

import WasmKitLiteEngine

/// The functions that programs import from the module `host`.
enum HostFunctions {
  static let types: [(name: String, type: FunctionType)] = [
    ("mix", FunctionType([.i32, .i64, .f32, .f64], [.f64, .f32, .i64, .i32])),
    ("hash", FunctionType([.i32], [.i32])),
    ("act", FunctionType([], [])),
    ("value", FunctionType([], [.externref])),
    ("many", FunctionType([.i32, .i64, .f64, .i32, .i64, .f32, .i32, .i64, .i64], [.i64, .i32, .i64, .f64, .i64, .i32, .f32, .i64])),
  ]

  /// Definitions of all of them; `act` does what the scene says, nothing without one.
  static func imports(_ scene: HostScene?) -> Imports {
    var imports = Imports()
    func define(_ index: Int, _ body: @escaping @Sendable (inout Caller, [Value]) throws -> [Value]) {
      imports.define("host", types[index].name, type: types[index].type, body)
    }
    define(0) { _, values in
      guard case .i32(let a) = values[0], case .i64(let b) = values[1] else { throw Difference("arguments of another type: \(values)") }
      return [values[3], values[2], .i64(b &+ 1), .i32(a ^ 0x55)]
    }
    imports.define("host", "hash") { (_: inout Caller, value: UInt32) -> UInt32 in value &* 2_654_435_761 }
    imports.define("host", "act") { (caller: inout Caller) -> Void in try scene?.act(&caller) }
    imports.define("host", "value", type: types[3].type) { _, _ in [.externref(scene?.reference)] }
    define(4) { _, values in
      guard case .i32(let a) = values[0], case .i64(let b) = values[1], case .i32(let c) = values[3] else { throw Difference("arguments of another type: \(values)") }
      return [values[8], values[6], .i64(b &* 3), values[2], values[7], .i32(a &+ c), values[5], values[4]]
    }
    return imports
  }
}

/// What the host does when a guest calls `act`: the same sequence after every `begin`.
final class HostScene: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: used by one thread, the one that runs the store.
  private let seed: UInt64
  private var random: Random
  private var depth = 0
  private var actCount = 0
  /// The instances that it may call; taken away at the end, since functions hold the scene.
  var instances: [Instance] = []
  private(set) var reference: ExternReference?

  init(seed: UInt64) {
    self.seed = seed
    random = Random(seed: seed, stream: 31)
  }

  /// Starts the sequence over.
  func begin() {
    random = Random(seed: seed, stream: 31)
    (depth, actCount) = (0, 0)
    reference = nil
  }

  func act(_ caller: inout Caller) throws {
    actCount += 1
    // Enough is enough: acts may call what acts.
    guard actCount < 60, let instance = random.pick(instances) else { return }
    switch random.below(14) {
    case 0, 1: _ = caller.memory?.grow(byPages: UInt64(random.below(2)))
    case 2..<7: try callBack(instance)
    case 7:
      let tags = instance.module.exports.compactMap { export in if case .tag = export.type { try? instance.tag(export.name) } else { nil } }
      guard let tag = random.pick(tags) else { return }
      throw try WasmException(tag: tag, values: tag.parameters.map { Values.random($0, &random) })
    case 8:
      guard let memory = caller.memory else { return }
      let address = UInt32(random.below(70_000))
      // Out of bounds is an error and changes nothing.
      do { try memory.write((0..<UInt8(random.from(1...200))), at: address) } catch { return }
    case 9: try caller.consumeFuel(UInt64(random.below(200)))
    case 10: throw Trap("the host has had enough")
    case 11:
      do {
        _ = try instance.store.snapshot()
        throw Difference("a snapshot inside of a call")
      } catch is SnapshotError {}
    case 12:
      let globals = instance.module.exports.compactMap { export in if case .global(let type) = export.type, type.isMutable { try? instance.global(export.name) } else { nil } }
      guard let global = random.pick(globals) else { return }
      try global.set(Values.random(global.type.value, &random))
    default: reference = instance.store.reference(to: actCount)
    }
  }

  private func callBack(_ instance: Instance) throws {
    guard depth < 5 else { return }
    depth += 1
    defer { depth -= 1 }
    let functions = instance.module.exports.compactMap { export in if case .function(let type) = export.type { (export.name, type) } else { nil } }
    guard let (name, type) = random.pick(functions) else { return }
    let arguments = type.parameters.map { Values.random($0, &random) }
    do { _ = try instance.call(name, arguments: arguments) } catch let trap as Trap {
      // Some hosts go on after a trap.
      if random.chance(50) { throw trap }
    }
  }
}
