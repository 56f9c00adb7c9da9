// The environment. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#environ_get

import WasmKitLiteEngine

extension SystemCall {
  /// The variables as `NAME=value`, sorted by name.
  private var variables: [[UInt8]] {
    process.configuration.environment.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) }
  }

  /// Writes the number of variables, and of their bytes with a zero after each.
  func environSizesGet(_ count: UInt32, _ byteCount: UInt32) throws { try writeSizes(variables, count, byteCount) }

  /// Writes a pointer for each variable, and the variables.
  func environGet(_ pointers: UInt32, _ buffer: UInt32) throws { try writeStrings(variables, pointers, buffer) }
}
