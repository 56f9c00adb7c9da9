// WASI for plugins: there, so that what a WASI compiler made can run, and empty.

import WasmKitLiteWASI

/// The system that plugins see.
enum SystemInterface {
  /// Adds WASI preview 1 without any directory, environment or argument; each instance gets a state of its own, and what it prints goes nowhere.
  static func add(to imports: inout Imports) { imports.add(WASI()) }

  /// Whether a module imports functions of WASI.
  static func isUsed(by module: Module) -> Bool { module.imports.contains { $0.module == "wasi_snapshot_preview1" } }

  /// The status with which a program ended itself, if that is what the error says.
  static func exitStatus(of error: any Error) -> UInt32? { (error as? WASIExit)?.code }
}
