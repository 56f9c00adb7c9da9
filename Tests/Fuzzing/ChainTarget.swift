// Code for each fused handler, by its name: the name says which instructions it stands for and where their operands are, and from that comes code that
// lowering fuses to it, unless a longer or another fusion is cheaper there. A seed is a name and the values.

import HandlerGenerator
import WasmKitLiteEngine

enum ChainTarget {
  /// The names of all fused handlers, sorted.
  static let names: [String] = {
    do { return try HandlerGenerator.fusedHandlers() } catch { fatalError("\(error)") }
  }()

  @Sendable static func run(seed: UInt64) throws {
    let made: Chain
    do { made = try chain(seed) } catch is Chain.Unreachable { return }
    do { try check(made.bytes, Random(seed: seed, stream: 9)) } catch { throw Difference("\(name(seed)): \(error)") }
  }

  static func name(_ seed: UInt64) -> String { names[Int(seed % UInt64(names.count))] }
  static func chain(_ seed: UInt64) throws -> Chain { try Chain(name(seed), Random(seed: seed, stream: 8)) }

  private static func check(_ bytes: [UInt8], _ random: Random) throws {
    var calls = random
    let arguments = (0..<6).map { _ in Chain.parameters.map { Values.random($0, &calls) } }
    func outcome(fuses: Bool, tracks: Bool, slice: UInt64? = nil) throws -> [String] {
      let module = try Module(
        bytes, configuration: ModuleConfiguration(features: .all, isDeterministic: true, tracksWrites: tracks, fusesInstructions: fuses, lowering: .atLoad))
      let limits = ResourceLimits(fuel: 10_000, timeout: .seconds(60))
      let instance = try module.instantiate(limits: limits)
      let function = try instance.function("f")
      var lines: [String] = []
      for arguments in arguments {
        do {
          let results: [Value]
          if let slice {
            var limits = limits
            limits.fuel = slice
            var outcome = try function.callResumably(arguments, limits: limits)
            while case .suspended(let call) = outcome { outcome = try call.resume(limits: limits) }
            guard case .finished(let values) = outcome else { continue }
            results = values
          } else {
            results = try function.call(arguments)
          }
          lines.append(results.map { Values.text($0, seesNaNs: true) }.joined(separator: " ") + ", fuel \(instance.store.fuelConsumed)")
        } catch {
          guard let text = Values.text(error, in: instance.store, seesNaNs: true) else { throw error }
          lines.append(text + ", fuel \(instance.store.fuelConsumed)")
        }
        lines.append(Values.hash(try instance.memory("m")))
        for global in ["gi32", "gi64"] { lines.append(Values.text(try instance.global(global).value, seesNaNs: true)) }
      }
      return lines
    }
    let expected = try outcome(fuses: false, tracks: false)
    for (fuses, tracks, slice) in [(true, false, nil), (true, true, nil), (true, false, 3)] as [(Bool, Bool, UInt64?)] {
      let found = try outcome(fuses: fuses, tracks: tracks, slice: slice)
      guard found == expected else {
        let pair = zip(expected, found).first { $0 != $1 }
        throw Difference("unfused \(pair?.0 ?? "") / \(tracks ? "tracked, " : "")\(slice == nil ? "fused" : "fused, in slices") \(pair?.1 ?? "")")
      }
    }
  }
}
