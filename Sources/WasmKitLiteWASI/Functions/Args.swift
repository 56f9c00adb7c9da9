// Arguments. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#args_get

import WasmKitLiteEngine

extension SystemCall {
  /// Writes the number of arguments, and of their bytes with a zero after each.
  func argsSizesGet(_ count: UInt32, _ byteCount: UInt32) throws {
    try writeSizes(process.configuration.arguments.map { Array($0.utf8) }, count, byteCount)
  }

  /// Writes a pointer for each argument, and the arguments.
  func argsGet(_ pointers: UInt32, _ buffer: UInt32) throws {
    try writeStrings(process.configuration.arguments.map { Array($0.utf8) }, pointers, buffer)
  }

  // MARK: Lists of strings, for arguments and environment alike

  /// Writes how many strings there are and how many bytes they take, the zero after each included.
  func writeSizes(_ strings: [[UInt8]], _ count: UInt32, _ byteCount: UInt32) throws {
    try check(count, 4)
    try check(byteCount, 4)
    let total = strings.reduce(strings.count) { $0 + $1.count }
    guard total <= Int(Int32.max) else { throw WASIErrno.overflow }
    try store(UInt32(strings.count), count)
    try store(UInt32(total), byteCount)
  }

  /// Writes strings and pointers to them:
  ///
  ///     pointers → | u32 | u32 | …
  ///     buffer   → | bytes 0 | bytes 0 | …
  func writeStrings(_ strings: [[UInt8]], _ pointers: UInt32, _ buffer: UInt32) throws {
    let byteCount = strings.reduce(strings.count) { $0 + $1.count }
    try check(pointers, strings.count * 4)
    try check(buffer, byteCount)
    try pay(byteCount: strings.count * 4 + byteCount)
    // WHY: checked above, neither address can wrap around.
    var (pointer, address) = (pointers, buffer)
    for string in strings {
      try store(address, pointer)
      try write(string + [0], address)
      pointer &+= 4
      address &+= UInt32(string.count + 1)
    }
  }
}
