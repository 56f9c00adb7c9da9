import Foundation
import TestSupport
import Testing
import WasmKitLiteEngine

/// Whatever the bytes are: an error or a module that can be run, never an abort or a hang.
@Suite struct FuzzTests {
  static let small = ["plugins/minimal.wasm", "programs/fib.wasm", "plugins/overlap-data.wasm"]
  static let medium = small + ["plugins/panic.wasm", "plugins/greedy.wasm", "plugins/plugin_error.wasm", "programs/matrix.wasm", "programs/sieve.wasm"]

  static let limits = ResourceLimits(memoryByteCount: 8 << 20, tableElementCount: 10_000, callDepth: 200, fuel: 3_000, timeout: .seconds(2))

  /// What every import can be linked to.
  static func imports(for module: Module, store: Store) -> Imports {
    var imports = Imports()
    for item in module.imports {
      switch item.type {
      case .function(let type): imports.define(item.module, item.name, type: type) { _, _ in type.results.map { zero($0) } }
      case .memory(let type): if let memory = try? Memory(type, store: store) { imports.define(item.module, item.name, memory) }
      case .table(let type): if let table = try? Table(type, store: store) { imports.define(item.module, item.name, table) }
      case .global(let type): if let global = try? Global(type, zero(type.value), store: store) { imports.define(item.module, item.name, global) }
      case .tag(let type): if let tag = try? Tag(type.parameters, store: store) { imports.define(item.module, item.name, tag) }
      }
    }
    return imports
  }

  static func zero(_ type: ValueType) -> Value {
    switch type {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(0)
    case .f64: .f64(0)
    case .v128: .v128(low: 0, high: 0)
    case .reference(let reference): reference.heapType == .extern ? .externref(nil) : .funcref(nil)
    }
  }

  enum Outcome: Hashable { case malformed, invalid, unlinkable, failed, run }

  /// Decodes, validates, links and runs all exports of what may be a module.
  @discardableResult static func exercise(_ bytes: [UInt8], limits: ResourceLimits = limits) throws -> Outcome {
    let module: Module
    do { module = try Module(bytes) } catch is DecodeError { return .malformed } catch is ValidationError { return .invalid }
    let store = Store(limits: limits)
    let instance: Instance
    do { instance = try module.instantiate(imports(for: module, store: store), store: store, limits: limits) } catch is LinkError { return .unlinkable } catch is Trap {
      return .failed
    } catch is ResourceExhaustion { return .failed }
    for export in module.exports {
      guard case .function(let type) = export.type else { continue }
      do { _ = try instance.call(export.name, arguments: type.parameters.map { zero($0) }) } catch is Trap {} catch is ResourceExhaustion {} catch is CallError {} catch is WasmException {}
    }
    return .run
  }

  @Test(arguments: medium) func `a module cut off anywhere is an error or a module`(path: String) throws {
    let bytes = try Fixture.bytes(path)
    var outcomes: Set<Outcome> = []
    for count in 0..<bytes.count { outcomes.insert(try Self.exercise(Array(bytes[..<count]))) }
    #expect(outcomes.contains(.malformed))
    #expect(try Self.exercise(bytes) == .run)
  }

  @Test(arguments: small) func `a module with any bit flipped is an error or a module`(path: String) throws {
    let bytes = try Fixture.bytes(path)
    var outcomes: [Outcome: Int] = [:]
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      outcomes[try Self.exercise(flipped), default: 0] += 1
    }
    #expect(outcomes[.malformed, default: 0] > 0)
    #expect(outcomes[.invalid, default: 0] > 0)
    #expect(outcomes[.run, default: 0] > 0)
  }

  @Test func `modules with several bytes changed are errors or modules`() throws {
    var random = SeededGenerator(seed: 7)
    for path in Self.medium {
      let bytes = try Fixture.bytes(path)
      for _ in 0..<300 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          changed[Int.random(in: 8..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        try Self.exercise(changed)
      }
    }
  }

  @Test func `random modules are valid and run`() throws {
    for seed in 0..<400 as Range<UInt64> {
      let bytes = RandomModule.bytes(seed: seed)
      let outcome = Result { try Self.exercise(bytes, limits: ResourceLimits(fuel: 200_000)) }
      guard case .success(.run) = outcome else {
        let reason = Result { try Module(bytes) }
        Issue.record("seed \(seed): \(outcome), \(reason)")
        continue
      }
    }
  }

  @Test func `random modules take the same fuel and give the same in deterministic mode, twice`() throws {
    for seed in 1_000..<1_060 as Range<UInt64> {
      let module = try Module(RandomModule.bytes(seed: seed), configuration: ModuleConfiguration(isDeterministic: true))
      func run() throws -> ([[Value]], UInt64) {
        let instance = try module.instantiate(limits: ResourceLimits(fuel: 200_000))
        var results: [[Value]] = []
        var fuel: UInt64 = 0
        for export in module.exports {
          guard case .function(let type) = export.type else { continue }
          results.append((try? instance.call(export.name, arguments: type.parameters.map { Self.zero($0) })) ?? [])
          fuel += instance.store.fuelConsumed
        }
        return (results, fuel)
      }
      let (first, second) = (try run(), try run())
      #expect(first == second)
    }
  }

  @Test func `random modules with a bit flipped are errors or modules`() throws {
    var random = SeededGenerator(seed: 11)
    for seed in 2_000..<2_100 as Range<UInt64> {
      let bytes = RandomModule.bytes(seed: seed)
      for _ in 0..<20 {
        var changed = bytes
        changed[Int.random(in: 8..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try Self.exercise(changed)
      }
    }
  }

  // MARK: For another engine

  /// A folder to write random modules to, for Tests/CrossChecks/modules_in_wasmtime.py.
  static let folder = ProcessInfo.processInfo.environment["RANDOM_MODULES"]

  @Test(.enabled(if: folder != nil)) func `random modules are written for a comparison with another engine`() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    for seed in 0..<1_000 as Range<UInt64> {
      try Data(RandomModule.bytes(seed: seed, hidesNaNs: true)).write(to: folder.appendingPathComponent("random-\(seed).wasm"))
    }
  }
}
