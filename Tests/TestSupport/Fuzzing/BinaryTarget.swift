// Mutated binaries through the whole engine: decode, validate, lower, print, link, call. The same seed does the same in every run. What a module's bytes may
// bring about is an error of a known type with a place, or a module that runs within its limits; anything else is thrown as a violation, and nothing may trap.

import WasmKitLiteEngine
import WasmKitLiteText

/// A fuzz target for the binary format and what follows it.
public enum BinaryTarget {
  /// Something that no bytes may bring about.
  public struct Violation: Error, CustomStringConvertible {
    /// The seed that does it again.
    public let seed: UInt64
    /// What was expected and what was found.
    public let finding: String
    /// The module.
    public let bytes: [UInt8]
    /// All of it, the module as hexadecimal digits.
    public var description: String {
      let digits = bytes.prefix(2_000).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      return "seed \(seed): \(finding); \(bytes.count) bytes: \(digits)\(bytes.count > 2_000 ? "…" : "")"
    }
  }

  /// Makes a module of the seed and puts it through everything.
  ///
  /// - Throws: ``Violation``, or an error of reading the fixtures.
  public static func run(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = BinaryMutation.module(&random)
    var run = BinaryRun(seed: seed, bytes: bytes, random: random)
    try run.run()
  }

  /// The module that a seed makes.
  public static func module(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return BinaryMutation.module(&random)
  }
}

/// One module on its way.
private struct BinaryRun {
  let seed: UInt64
  let bytes: [UInt8]
  var random: SeededGenerator

  private static let limits = ResourceLimits(memoryByteCount: 4 << 20, tableElementCount: 10_000, callDepth: 100, fuel: 2_000, timeout: .seconds(20))

  private func violation(_ finding: String) -> BinaryTarget.Violation { BinaryTarget.Violation(seed: seed, finding: finding, bytes: bytes) }

  mutating func run() throws {
    let features = pickFeatures()
    let decoded: DecodedModule
    do { decoded = try DecodedModule(decoding: bytes) } catch {
      guard (0...bytes.count).contains(error.byteOffset) else { throw violation("a place outside of the module: \(error)") }
      if let module = try? Module(bytes, configuration: ModuleConfiguration(features: .all)) { throw violation("malformed, but there is \(module)") }
      return
    }
    try checkBodies(of: decoded)
    let isDeterministic = true
    let fuses = Bool.random(using: &random)
    let lazy = try module(ModuleConfiguration(features: features, isDeterministic: isDeterministic, fusesInstructions: fuses, lowering: .atFirstCall))
    let eager = try module(
      ModuleConfiguration(
        features: features, isDeterministic: isDeterministic, tracksWrites: Bool.random(using: &random), fusesInstructions: !fuses, lowering: .atLoad))
    guard lazy.verdict == eager.verdict else { throw violation("at first call: \(lazy.verdict); at load: \(eager.verdict)") }
    guard let lazy = lazy.module, let eager = eager.module else { return }
    if features != .all {
      let all = try module(ModuleConfiguration(features: .all))
      guard all.module != nil else { throw violation("valid under \(features), with every feature: \(all.verdict)") }
    }
    if bytes.count < 3_000, Int.random(in: 0..<4, using: &random) == 0 { try checkText(of: decoded, features) }
    let first = try calls(of: lazy)
    let second = try calls(of: eager)
    guard first == second else { throw violation("at first call: \(first); at load: \(second)") }
  }

  private mutating func pickFeatures() -> FeatureSet {
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<4: .all
    case 4: .wasm3
    case 5: .wasm2
    case 6: .mvp
    default: FeatureSet(rawValue: UInt32.random(in: 0...UInt32.max, using: &random)).intersection(.all)
    }
  }

  // MARK: Loading

  /// A walk without validation; what it takes must have one more meaning than one after another: instructions in order, each in its body.
  private func checkBodies(of module: DecodedModule) throws {
    var last = 0
    var isInOrder = true
    do {
      try module.decodeBodies { instruction, position in
        isInOrder = isInOrder && instruction.byteOffset >= last && module.code[position].bytes.contains(instruction.byteOffset)
        last = instruction.byteOffset
      }
    } catch {
      guard (0...bytes.count).contains(error.byteOffset) else { throw violation("a place outside of the module: \(error)") }
      return
    }
    guard isInOrder else { throw violation("instructions are read out of order, or outside of their body") }
  }

  /// The module if it is one, and what it is else.
  private func module(_ configuration: ModuleConfiguration) throws -> (module: Module?, verdict: String) {
    do { return (try Module(bytes, configuration: configuration), "valid") } catch let error as DecodeError {
      guard (0...bytes.count).contains(error.byteOffset) else { throw violation("a place outside of the module: \(error)") }
      return (nil, "\(error)")
    } catch let error as ValidationError {
      guard error.byteOffset != nil || error.functionIndex != nil else { throw violation("an error without a place: \(error)") }
      guard (0...bytes.count).contains(error.byteOffset ?? 0) else { throw violation("a place outside of the module: \(error)") }
      return (nil, "\(error)")
    } catch { throw violation("an error of type \(type(of: error)): \(error)") }
  }

  /// A valid module's text assembles to a module that is as valid and prints the same text.
  private func checkText(of module: DecodedModule, _ features: FeatureSet) throws {
    let text: String
    do { text = try TextFormat.print(module, byteLimit: 100_000) } catch PrintError.textTooLong { return } catch { throw violation("a valid module is not printed: \(error)") }
    let again: [UInt8]
    do { again = try TextFormat.assemble(text) } catch { throw violation("printed text does not assemble: \(error); \(text.prefix(3_000))") }
    do { _ = try Module(again, configuration: ModuleConfiguration(features: .all)) } catch { throw violation("printed and assembled, it is not valid: \(error)") }
    guard let textAgain = try? TextFormat.print(binary: again), textAgain == text else { throw violation("printed twice, there are two texts: \(text.prefix(3_000))") }
  }

  // MARK: Running

  /// What came of an instance and of a call of each of its exported functions, in words that two runs can be compared by.
  private func calls(of module: Module) throws -> [String] {
    let store = Store(limits: Self.limits)
    let instance: Instance
    do { instance = try module.instantiate(Self.imports(for: module, store), store: store, limits: Self.limits) } catch {
      return [try outcome(of: error)]
    }
    var outcomes: [String] = []
    let fuel = Self.limits.fuel ?? 0
    for export in module.exports.prefix(20) {
      guard case .function(let type) = export.type else { continue }
      var isExhausted = false
      do {
        let results = try instance.call(export.name, arguments: type.parameters.map(Self.zero))
        guard results.count == type.results.count else { throw violation("\(results.count) results of a function of type \(type)") }
        outcomes.append("\(results.map(Self.words)), \(store.fuelConsumed) fuel")
      } catch let error as BinaryTarget.Violation { throw error } catch {
        isExhausted = error is ResourceExhaustion
        outcomes.append("\(try outcome(of: error)), \(store.fuelConsumed) fuel")
      }
      // A call ends one straight line of code at most after its fuel has, and a line has no more instructions than the module has bytes.
      guard store.fuelConsumed <= fuel + (isExhausted ? UInt64(bytes.count) : 0) else {
        throw violation("\(export.name) took \(store.fuelConsumed) fuel of \(fuel): \(outcomes.last ?? "")")
      }
    }
    return outcomes
  }

  /// The kind of an error that running may bring about.
  private func outcome(of error: any Error) throws -> String {
    switch error {
    case let error as Trap: return "\(error.code)"
    case let error as ResourceExhaustion: return "\(error.kind)"
    case let error as LinkError: return "\(error.kind)"
    case let error as CallError: return "\(error.kind)"
    case is WasmException: return "exception"
    default: throw violation("an error of type \(type(of: error)): \(error)")
    }
  }

  private static func words(_ value: Value) -> String {
    switch value {
    case .i32(let number): "i32 \(number)"
    case .i64(let number): "i64 \(number)"
    case .f32(let number): "f32 \(number.bitPattern)"
    case .f64(let number): "f64 \(number.bitPattern)"
    case .v128(let low, let high): "v128 \(low) \(high)"
    case .funcref(let function): function == nil ? "null" : "a function"
    case .externref(let reference): reference == nil ? "null" : "a reference"
    case .reference(let reference): reference.isNull ? "null" : "a reference"
    }
  }

  /// What every import can be linked to, where there is something.
  private static func imports(for module: Module, _ store: Store) -> Imports {
    var imports = Imports()
    for item in module.imports {
      switch item.type {
      case .function(let type): imports.define(item.module, item.name, type: type) { _, _ in type.results.map(zero) }
      case .memory(let type): if let memory = try? Memory(type, store: store) { imports.define(item.module, item.name, memory) }
      case .table(let type): if let table = try? Table(type, store: store) { imports.define(item.module, item.name, table) }
      case .global(let type): if let global = try? Global(type, zero(type.value), store: store) { imports.define(item.module, item.name, global) }
      case .tag(let type): if let tag = try? Tag(type.parameters, store: store) { imports.define(item.module, item.name, tag) }
      }
    }
    return imports
  }

  private static func zero(_ type: ValueType) -> Value {
    switch type {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(0)
    case .f64: .f64(0)
    case .v128: .v128(low: 0, high: 0)
    case .reference(let reference): reference.heapType == .extern ? .externref(nil) : .funcref(nil)
    }
  }
}
