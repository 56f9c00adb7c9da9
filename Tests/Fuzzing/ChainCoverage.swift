// Which fused handlers the chains run. Only a build with dispatch counts knows.

import Foundation
import WasmKitLiteEngine

/// The handlers that no chain reaches.
enum ChainCoverage {
  /// Runs a few chains of every handler and prints the names of handlers that were not dispatched; whether counts were there.
  static func report() -> Bool {
    #if WASMKITLITE_COUNTS
      let names = ChainTarget.names
      var unreachable: Set<String> = []
      for (index, name) in names.enumerated() {
        for round in 0..<4 as Range<UInt64> {
          let seed = UInt64(index) + round * UInt64(names.count)
          do { try ChainTarget.run(seed: seed) } catch { print("DIFFERENCE chains seed \(seed): \(error)") }
          do { _ = try ChainTarget.chain(seed) } catch { unreachable.insert(name) }
        }
      }
      var dispatched: Set<String> = []
      // The first group of the report has a handler a line, behind its share.
      let groups = DispatchCounts.report(rows: .max).components(separatedBy: "\n\n")
      for line in groups.dropFirst().first?.split(separator: "\n") ?? [] { if let name = line.split(separator: " ").last { dispatched.insert(String(name)) } }
      let missed = names.filter { !dispatched.contains($0) }
      for name in missed { print(unreachable.contains(name) ? "no code: \(name)" : "not chosen: \(name)") }
      let noCode = missed.filter(unreachable.contains).count
      print("\(names.count) fused handlers, \(names.count - missed.count) reached; \(noCode) of the others cannot be, \(missed.count - noCode) stayed out")
      return true
    #else
      FileHandle.standardError.write(Data("wasmlite-fuzz: this build counts no dispatches\n".utf8))
      return false
    #endif
  }
}
