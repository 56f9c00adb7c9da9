// Which parts of WebAssembly a module may use, as options: for every command that takes modules of proposals.

import WasmKitLite

enum FeatureOptions {
  static let enable = option("enable", help: "switch a feature on, or all: \(list(FeatureSet.all.subtracting(.wasm3)))\nare off by default")
  static let disable = option("disable", help: "switch a feature off, or all but WebAssembly 1.0")

  /// The features of WebAssembly 3.0, with those added and removed that the command line names.
  static func features(_ arguments: Arguments) throws(UsageError) -> FeatureSet {
    let enabled = try arguments.all(enable).reduce(into: FeatureSet.wasm3) { $0.formUnion($1) }
    return try arguments.all(disable).reduce(into: enabled) { $0 = $1 == .all ? .mvp : $0.subtracting($1) }.union(FeatureSet([]))
  }

  private static func option(_ name: String, help: String) -> Option<FeatureSet> {
    Option(name, "FEATURE", isRepeatable: true, help: help) { word throws(Expectation) in
      if word == "all" { return .all }
      guard let feature = Feature.allCases.first(where: { $0.name == word }) else { throw Expectation("all or one of \(list(.all))") }
      return FeatureSet([feature])
    }
  }

  private static func list(_ features: FeatureSet) -> String { features.names.joined(separator: ", ") }
}

extension FeatureSet {
  /// The names of the features, but for WebAssembly 1.0.
  var names: [String] { Feature.allCases.filter { $0 != .mvp && contains($0) }.map(\.name) }
}
