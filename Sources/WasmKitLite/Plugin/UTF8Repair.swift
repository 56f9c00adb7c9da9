// Bytes of a guest as UTF-8. WHY not the engine's: a text may have megabytes, and whoever reads it has to look at the clock on the way.

import WasmKitLiteRegex

enum UTF8Repair {
  /// The bytes that are walked over at once.
  private static let bytesPerStretch = 8192
  /// The work between two payments.
  private static let workPerPayment = 2048
  /// The work for a run of bytes, or for a byte that is no UTF-8: each is looked at, and appended, on its own.
  private static let workPerRun = 4
  /// The work for the room of a text that is repaired.
  private static let workForRoom = 16

  /// The bytes with each run of such that are no UTF-8 as one U+FFFD; nil if there is none.
  ///
  /// - Parameter pay: gets the work that was done, in units of a few nanoseconds, at least every few thousand of them.
  static func repaired<Failure>(_ bytes: Span<UInt8>, _ pay: (_ work: Int) throws(Failure) -> Void) throws(Failure) -> [UInt8]? {
    let start = try validEnd(bytes, from: 0, pay)
    if start == bytes.count { return nil }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 16)
    append(bytes, 0..<start, to: &repaired)
    var index = start
    var work = workForRoom
    var isBroken = false
    while index < bytes.count {
      let (end, walk) = RegularExpression.utf8End(in: bytes, from: index, to: min(bytes.count, index + bytesPerStretch))
      work += workPerRun + walk
      if end > index {
        append(bytes, index..<end, to: &repaired)
        isBroken = false
        index = end
      } else {
        if !isBroken { repaired += [0xEF, 0xBF, 0xBD] }
        isBroken = true
        index += 1
      }
      if work >= workPerPayment {
        try pay(work)
        work = 0
      }
    }
    try pay(work)
    return repaired
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to list: inout [UInt8]) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe list.append(contentsOf: $0) }
  }

  /// The first byte at or after a place that is no UTF-8, or the end.
  private static func validEnd<Failure>(_ bytes: Span<UInt8>, from start: Int, _ pay: (Int) throws(Failure) -> Void) throws(Failure) -> Int {
    var index = start
    while index < bytes.count {
      let stretchEnd = min(bytes.count, index + bytesPerStretch)
      let (end, walk) = RegularExpression.utf8End(in: bytes, from: index, to: stretchEnd)
      try pay(walk)
      index = end
      if end < stretchEnd { break }
    }
    return index
  }
}
