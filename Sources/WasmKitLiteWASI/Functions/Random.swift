// Random numbers. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#random_get

import WasmKitLiteEngine

extension SystemCall {
  /// Fills a buffer, in place, with random bytes.
  func randomGet(_ address: UInt32, _ byteCount: UInt32) throws {
    try check(address, byteCount)
    let isSeeded = if case .seeded = process.configuration.random { true } else { false }
    _ = try transfer([Range(address: address, byteCount: byteCount)]) { piece, _ in
      try memory.withMutableBytes(at: piece.address, byteCount: piece.byteCount) { bytes in
        try unsafe bytes.withUnsafeMutableBytes { bytes in if isSeeded { unsafe process.fillSeeded(bytes) } else { try unsafe Platform.fillRandom(bytes) } }
      }
      return Int(piece.byteCount)
    }
  }
}

extension WASIProcess {
  /// Fills bytes from the seeded sequence, SplitMix64; each call begins at a new number of it.
  fileprivate func fillSeeded(_ bytes: UnsafeMutableRawBufferPointer) {
    var offset = 0
    while offset < bytes.count {
      randomState &+= 0x9E37_79B9_7F4A_7C15
      var word = randomState
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      word ^= word >> 31
      let count = min(8, bytes.count - offset)
      unsafe withUnsafeBytes(of: word.littleEndian) { word in
        unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<offset + count]).copyMemory(from: UnsafeRawBufferPointer(rebasing: word[..<count]))
      }
      offset += count
    }
  }
}
