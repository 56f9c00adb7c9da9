// Which parts of WebAssembly a module may use, as options: for every command that loads modules.

import WasmKitLite

enum FeatureOptions {
  static let enable = option("enable", help: wrapped("switch features on, with commas between them, or all; off by default are \(list(FeatureSet.all.subtracting(.standard)))"))
  static let disable = option("disable", help: "switch features off, or all but WebAssembly 1.0")

  /// Both options, for the help.
  static let rows = [enable.row, disable.row]

  /// The features that are on by default, with those added and removed that the command line names.
  static func features(_ arguments: Arguments) throws(UsageError) -> FeatureSet {
    let enabled = try arguments.all(enable).reduce(into: FeatureSet.standard) { $0.formUnion($1) }
    return try arguments.all(disable).reduce(into: enabled) { $0 = $1 == .all ? .mvp : $0.subtracting($1) }.union(FeatureSet([]))
  }

  /// The word for a value in the help.
  static let placeholder = "FEATURES"
  /// The words that a value may have.
  static let words = ["all"] + FeatureSet.all.names

  private static func option(_ name: String, help: String) -> Option<FeatureSet> {
    Option(name, placeholder, isRepeatable: true, help: help) { word throws(Expectation) in
      var features = FeatureSet([])
      for name in word.split(separator: ",", omittingEmptySubsequences: false) {
        if name == "all" { return .all }
        guard let feature = Feature.allCases.first(where: { $0.name == name }) else { throw Expectation("all, or names with commas between them of \(list(.all))") }
        features.formUnion(FeatureSet([feature]))
      }
      return features
    }
  }

  /// How to switch the features on that an error names and that are off; empty for other errors.
  static func advice(on message: String, _ features: FeatureSet) -> String {
    let names = Set(message.matches(of: /the feature ([\w-]+)/).map { String($0.1) }).intersection(FeatureSet.all.subtracting(features).names)
    return names.isEmpty ? "" : "; \(enable.row.spelling) \(names.sorted().joined(separator: ",")) switches it on"
  }

  /// A text in lines that fit the help's second column.
  private static func wrapped(_ text: String) -> String {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let line = lines[lines.count - 1]
      if line.count + word.count > 60 { lines.append(String(word)) } else { lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)" }
    }.joined(separator: "\n")
  }

  private static func list(_ features: FeatureSet) -> String { features.names.joined(separator: ", ") }
}

extension FeatureSet {
  /// The names of the features, but for WebAssembly 1.0.
  var names: [String] { Feature.allCases.filter { $0 != .mvp && contains($0) }.map(\.name) }
}
