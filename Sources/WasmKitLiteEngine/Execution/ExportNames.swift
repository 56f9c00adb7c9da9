import WasmKitLiteSystem

/// The exports of functions in the order of the functions: made at the first look, once for a module.
final class ExportNames: Sendable {
  private let exports: [DecodedModule.Export]
  private let lock = Lock()
  // SAFETY: written and read with `lock` held.
  nonisolated(unsafe) private var sorted: [(function: UInt32, position: Int)]?

  init(_ exports: [DecodedModule.Export]) { self.exports = exports }

  /// The first name that a function is exported by.
  func name(of function: UInt32) -> String? {
    lock.withLock {
      let list = unsafe sorted ?? sort()
      var (low, high) = (0, list.count)
      while low < high {
        let middle = low + (high - low) / 2
        if list[middle].function < function { low = middle + 1 } else { high = middle }
      }
      return low < list.count && list[low].function == function ? exports[list[low].position].name : nil
    }
  }

  private func sort() -> [(function: UInt32, position: Int)] {
    var list: [(function: UInt32, position: Int)] = []
    for (position, export) in exports.enumerated() {
      if case .function(let index) = export.descriptor { list.append((index.rawValue, position)) }
    }
    list.sort { ($0.function, $0.position) < ($1.function, $1.position) }
    unsafe sorted = list
    return list
  }
}
