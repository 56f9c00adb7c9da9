// WASI for plugins: there, so that what a WASI compiler made can run, and empty.

import WasmKitLiteWASI

/// The system that one instance of a plugin sees: WASI preview 1 without any directory, environment or argument. What it prints goes nowhere.
struct SystemInterface {
  private let process = WASIProcess(WASI())

  /// Makes a system for a module that wants one; nil for one that does not.
  init?(for module: Module) {
    guard SystemInterface.isUsed(by: module) else { return nil }
  }

  func add(to imports: inout Imports) { imports.add(process) }

  /// Sets everything back to where an instance begins: descriptors, clocks, random numbers.
  func reset() { process.reset() }

  /// Whether a module imports functions of WASI.
  static func isUsed(by module: Module) -> Bool { module.decoded.imports.contains { WASI.moduleNames.contains($0.module) } }

  /// The status with which a program ended itself, if that is what the error says.
  static func exitStatus(of error: any Error) -> UInt32? { (error as? WASIExit)?.code }
}
