// Commands and reactors: what an instance is, once it has its system. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/application-abi.md

import WasmKitLiteEngine

extension WASI {
  /// Runs a command: its `_start`. Call it once in the life of an instance.
  ///
  /// - Returns: The exit code: the program's argument of `proc_exit`, or 0 if it returned.
  /// - Throws: `CallError` if the instance has no such export; `Trap`, `ResourceExhaustion`, `CancellationError`, or the error of a host closure.
  public static func run(_ instance: Instance, limits: ResourceLimits? = nil) throws -> UInt32 {
    do {
      try instance.call("_start", limits: limits)
      return 0
    } catch let exit as WASIExit {
      return exit.code
    }
  }

  /// Makes a reactor ready for calls: its `_initialize`, if it has one. Call it once, before any other function.
  ///
  /// - Throws: ``WASIExit`` if it ends by `proc_exit`; otherwise as ``run(_:limits:)``.
  public static func initialize(_ instance: Instance, limits: ResourceLimits? = nil) throws {
    if case .function? = instance.module.export("_initialize") { try instance.call("_initialize", limits: limits) }
  }
}
