// Where in the module the instructions of lowered code come from: what a backtrace shows. Written with the code, so that a trap costs nothing but a look.
//
// A byte an instruction: the words from the one before in three bits, the bytes of the module in five. What does not fit has all bits of its part set and
// follows as a number of variable size.

/// The origins of the instructions of a module's lowered functions.
struct CodeOrigins {
  private var bytes: [UInt8] = []
  /// Where each function's instructions begin in `bytes`; `none` before it has any.
  private var starts: [UInt32]

  private static let none = UInt32.max
  private static let longPositions: UInt32 = 7
  private static let longOffsets: UInt32 = 31

  /// Makes origins for so many functions.
  init(count: Int) { starts = Array(repeating: Self.none, count: count) }

  /// Keeps the origins of the function that was just lowered, whose body begins at a byte of the module.
  mutating func add(_ lowering: borrowing FunctionLowering, _ function: Int, bodyStart: Int) {
    starts[function] = UInt32(truncatingIfNeeded: bytes.count)
    let skipped = Int32(truncatingIfNeeded: lowering.skippedWordCount)
    var last = CodeBuffer.Start(position: skipped, byteOffset: UInt32(truncatingIfNeeded: bodyStart))
    for index in 0..<lowering.code.starts.count where lowering.code.starts[index].position >= skipped {
      let start = lowering.code.starts[index]
      let words = UInt32(bitPattern: start.position &- last.position)
      // What zeroes the locals comes from before the first instruction.
      let offset = start.byteOffset > last.byteOffset ? start.byteOffset &- last.byteOffset : 0
      bytes.append(UInt8(truncatingIfNeeded: min(words, Self.longPositions) | min(offset, Self.longOffsets) << 3))
      if words >= Self.longPositions { append(words &- Self.longPositions) }
      if offset >= Self.longOffsets { append(offset &- Self.longOffsets) }
      last = CodeBuffer.Start(position: start.position, byteOffset: last.byteOffset &+ offset)
    }
    // The end: an instruction that no position reaches.
    bytes.append(UInt8(truncatingIfNeeded: Self.longPositions))
    append(UInt32(Int32.max))
  }

  private mutating func append(_ number: UInt32) {
    var number = number
    while number >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  /// Where in the module the instructions at these positions of a function's code, in rising order, come from; none if the function was not lowered.
  func byteOffsets(of function: Int, bodyStart: Int, at positions: [Int]) -> [Int] {
    guard starts[function] != Self.none else { return [] }
    var reader = Reader(bytes: bytes, index: Int(starts[function]))
    var (position, offset) = (0, bodyStart)
    var next = reader.next()
    var found: [Int] = []
    for wanted in positions {
      while position + next.words <= wanted {
        position += next.words
        offset += next.offset
        next = reader.next()
      }
      found.append(offset)
    }
    return found
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    var hasMore: Bool { index < bytes.count }

    mutating func next() -> (words: Int, offset: Int) {
      guard hasMore else { return (Int(Int32.max), 0) }
      let byte = UInt32(bytes[index])
      index += 1
      var (words, offset) = (byte & 7, byte >> 3)
      if words == CodeOrigins.longPositions { words &+= number() }
      if offset == CodeOrigins.longOffsets { offset &+= number() }
      return (Int(words), Int(offset))
    }

    private mutating func number() -> UInt32 {
      var (number, shift): (UInt32, UInt32) = (0, 0)
      while hasMore {
        let byte = bytes[index]
        index += 1
        number |= UInt32(byte & 0x7F) &<< shift
        if byte & 0x80 == 0 { break }
        shift += 7
      }
      return number
    }
  }
}
