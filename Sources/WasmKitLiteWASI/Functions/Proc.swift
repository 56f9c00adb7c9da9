// The end of a program, and its scheduling. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#proc_exit

import WasmKitLiteEngine

extension SystemCall {
  /// Ends the call of the host in which the guest runs.
  func procExit(_ code: UInt32) throws { throw WASIExit(code: code) }

  /// Sends a signal to itself. WHY this: the function was taken out of the specification, and there is nobody to get a signal.
  func procRaise(_ signal: UInt32) throws { throw WASIErrno.nosys }

  /// Lets others run; a good place to stop.
  func schedYield() throws {
    try caller.checkDeadline()
    Platform.yield()
  }
}
