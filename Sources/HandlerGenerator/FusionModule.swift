// Which module and file a fused handler is in.
//
// WHY several modules: the compiler optimises a module on one core, in memory that grows with it. Several of some hundred handlers compile side by side, and
// not again if the engine changes.

/// A module of fused handlers.
enum FusionModule: String, CaseIterable {
  case arithmetic = "Arithmetic"
  case memory = "Memory"
  case numeric = "Numeric"
  case control = "Control"

  /// The target's name.
  var target: String { "WasmKitLiteFusions\(rawValue)" }
  /// Its folder, from the package's.
  var folder: String { "Sources/WasmKitLiteFusions/\(rawValue)" }
}

/// The fused handlers of one file: those whose first parts' names have certain beginnings.
struct FusionGroup {
  var name: String
  var module: FusionModule
  var prefixes: [String]

  /// In order: each name belongs to the first that owns it.
  static let all = [
    FusionGroup(name: "Integer32Arithmetic", module: .arithmetic, prefixes: ["i32_add", "i32_sub", "i32_mul"]),
    FusionGroup(name: "Loads", module: .memory, prefixes: ["i32_load", "i64_load", "f32_load", "f64_load"]),
    FusionGroup(name: "Stores", module: .memory, prefixes: ["i32_store", "i64_store", "f32_store", "f64_store"]),
    FusionGroup(name: "Integer32", module: .numeric, prefixes: ["i32_"]),
    FusionGroup(name: "Integer64", module: .numeric, prefixes: ["i64_"]),
    FusionGroup(name: "Float", module: .numeric, prefixes: ["f32_", "f64_"]),
    FusionGroup(name: "Branches", module: .control, prefixes: ["br_"]),
    FusionGroup(name: "Moves", module: .control, prefixes: [""]),
  ]

  /// Whether the fusion of a first part belongs to this file.
  func owns(_ name: String) -> Bool { Self.all.first { $0.prefixes.contains(where: name.hasPrefix) }?.name == self.name }
}
