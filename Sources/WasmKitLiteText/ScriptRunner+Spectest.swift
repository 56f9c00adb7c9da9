// The module `spectest`, which every script may import from.
// Spec: https://github.com/WebAssembly/spec/tree/main/interpreter#spectest-host-module

import WasmKitLiteEngine

extension ScriptRunner {
  /// The definitions of `spectest`. What its functions would print is dropped.
  static func spectest(_ store: Store, _ features: FeatureSet) throws -> Imports {
    var imports = Imports()
    imports.define("spectest", "print") { (_: inout Caller) throws -> Void in }
    imports.define("spectest", "print_i32") { (_: inout Caller, _: Int32) throws -> Void in }
    imports.define("spectest", "print_i64") { (_: inout Caller, _: Int64) throws -> Void in }
    imports.define("spectest", "print_f32") { (_: inout Caller, _: Float) throws -> Void in }
    imports.define("spectest", "print_f64") { (_: inout Caller, _: Double) throws -> Void in }
    imports.define("spectest", "print_i32_f32") { (_: inout Caller, _: Int32, _: Float) throws -> Void in }
    imports.define("spectest", "print_f64_f64") { (_: inout Caller, _: Double, _: Double) throws -> Void in }
    imports.define("spectest", "global_i32", try Global(GlobalType(.i32), .i32(666), store: store))
    imports.define("spectest", "global_i64", try Global(GlobalType(.i64), .i64(666), store: store))
    imports.define("spectest", "global_f32", try Global(GlobalType(.f32), .f32(666.6), store: store))
    imports.define("spectest", "global_f64", try Global(GlobalType(.f64), .f64(666.6), store: store))
    let tableLimits = Limits(minimum: 10, maximum: 20)
    imports.define("spectest", "table", try Table(TableType(limits: tableLimits, element: .funcref), store: store))
    imports.define("spectest", "table64", try Table(TableType(limits: tableLimits, addressType: .i64, element: .funcref), store: store))
    let memoryLimits = Limits(minimum: 1, maximum: 2)
    imports.define("spectest", "memory", try Memory(MemoryType(limits: memoryLimits), store: store))
    if features.contains(.threads) {
      imports.define("spectest", "shared_memory", try Memory(MemoryType(limits: memoryLimits, isShared: true), store: store))
    }
    return imports
  }
}
