// Bytes of a guest as UTF-8. WHY not the engine's: a text may have megabytes, and whoever reads it has to look at the clock on the way.

import WasmKitLiteRegex

enum UTF8Repair {
  /// The bytes between two payments.
  private static let bytesPerPayment = 8192

  /// The bytes with each run of such that are no UTF-8 as one U+FFFD; nil if there is none.
  ///
  /// - Parameter pay: gets how many bytes were looked at, at least every few thousand of them.
  static func repaired<Failure>(_ bytes: Span<UInt8>, _ pay: (_ byteCount: Int) throws(Failure) -> Void) throws(Failure) -> [UInt8]? {
    let start = try validEnd(bytes, from: 0, pay)
    if start == bytes.count { return nil }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 16)
    append(bytes, 0..<start, to: &repaired)
    var index = start
    var paid = start
    var isBroken = false
    while index < bytes.count {
      let end = RegularExpression.utf8End(in: bytes, from: index, to: min(bytes.count, index + bytesPerPayment))
      if end > index {
        append(bytes, index..<end, to: &repaired)
        isBroken = false
        index = end
      } else {
        if !isBroken { repaired += [0xEF, 0xBF, 0xBD] }
        isBroken = true
        index += 1
      }
      if index - paid >= bytesPerPayment {
        try pay(index - paid)
        paid = index
      }
    }
    try pay(index - paid)
    return repaired
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to list: inout [UInt8]) {
    bytes.extracting(range).withUnsafeBufferPointer { list.append(contentsOf: $0) }
  }

  /// The first byte at or after a place that is no UTF-8, or the end.
  private static func validEnd<Failure>(_ bytes: Span<UInt8>, from start: Int, _ pay: (Int) throws(Failure) -> Void) throws(Failure) -> Int {
    var index = start
    while index < bytes.count {
      let stretchEnd = min(bytes.count, index + bytesPerPayment)
      let end = RegularExpression.utf8End(in: bytes, from: index, to: stretchEnd)
      try pay(end - index)
      index = end
      if end < stretchEnd { break }
    }
    return index
  }
}
