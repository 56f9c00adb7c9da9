// The only reader of bytes: every byte of a module is read through it, and every read checks that the byte is there.
// It knows integers, names and counts; what they mean is the business of the section files.

/// A position in the bytes of a module, and reads that move it forward.
///
/// All reads are bounded by the end of the module, not of the section or body: that what was read ends where its size says is checked
/// afterwards, as in the specification, and its test suite tells the two apart.
@safe package struct ByteReader {
  // SAFETY: `base` is valid for the closure of `withUnsafeBytes` in which the reader was made; whoever makes a reader does not let it leave
  // that closure. Every load is preceded by a comparison with `end`; `offset` starts in 0 ... end and each read leaves it there.
  private let base: UnsafeRawPointer
  /// The position, in bytes from the start of the module.
  package private(set) var offset: Int
  /// Where the bytes end.
  package private(set) var end: Int

  /// Makes a reader of all of these bytes, at their start.
  package init(_ bytes: UnsafeRawBufferPointer) {
    // SAFETY: an empty buffer may have no address; then `end` is 0 and nothing is ever loaded.
    unsafe base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    offset = 0
    end = bytes.count
  }

  /// A reader of the same bytes at another position, which is brought into bounds.
  package func at(_ offset: Int) -> ByteReader {
    var reader = self
    reader.offset = Swift.max(0, Swift.min(offset, end))
    return reader
  }

  /// A reader at the start of these bytes that takes their end, and not the module's, for the end.
  package func within(_ range: Range<Int>) -> ByteReader {
    var reader = at(range.lowerBound)
    reader.end = Swift.max(reader.offset, Swift.min(range.upperBound, end))
    return reader
  }

  /// The module's first byte: for the one loop that reads by itself, and moves the reader then.
  @inline(__always) var start: UnsafeRawPointer { unsafe base }
  /// Goes to a position that was read up to.
  @inline(__always) mutating func move(to offset: Int) { self.offset = Swift.max(0, Swift.min(offset, end)) }

  /// The number of bytes that are left.
  @inline(__always) package var remaining: Int { end &- offset }
  /// Whether no byte is left.
  @inline(__always) package var isAtEnd: Bool { offset >= end }

  /// The next byte, without moving; nil at the end.
  @inline(__always) package var next: UInt8? { offset < end ? load(offset) : nil }

  /// Moves past the byte that `next` showed.
  @inline(__always) mutating func skipNext() { offset = Swift.min(offset &+ 1, end) }

  @inline(__always) private func load(_ position: Int) -> UInt8 { unsafe base.load(fromByteOffset: position, as: UInt8.self) }

  /// Moves on by a number of bytes, which must be there.
  package mutating func skip(_ byteCount: Int) throws(DecodeError) {
    guard byteCount >= 0, byteCount <= remaining else { throw .unexpectedEnd(at: end) }
    offset &+= byteCount
  }

  // MARK: Fixed sizes

  /// Reads one byte.
  @inline(__always) package mutating func readByte() throws(DecodeError) -> UInt8 {
    guard offset < end else { throw .unexpectedEnd(at: end) }
    let byte = load(offset)
    offset &+= 1
    return byte
  }

  /// Reads four bytes, little end first.
  @inline(__always) package mutating func readFixed32() throws(DecodeError) -> UInt32 {
    guard remaining >= 4 else { throw .unexpectedEnd(at: end) }
    let value = unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    offset &+= 4
    return value
  }

  /// Reads eight bytes, little end first.
  @inline(__always) package mutating func readFixed64() throws(DecodeError) -> UInt64 {
    guard remaining >= 8 else { throw .unexpectedEnd(at: end) }
    let value = unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset &+= 8
    return value
  }

  // MARK: Integers of variable size. Spec: https://webassembly.github.io/spec/core/binary/values.html#integers

  /// Reads an unsigned integer of up to 32 bits.
  @inline(__always) package mutating func readU32() throws(DecodeError) -> UInt32 {
    if offset < end {
      let byte = load(offset)
      if byte < 0x80 {
        offset &+= 1
        return UInt32(byte)
      }
      // WHY: two bytes here as well. Indices and offsets of so many bits are as common as short ones in large modules.
      if end &- offset >= 2 {
        let second = load(offset &+ 1)
        if second < 0x80 {
          offset &+= 2
          return UInt32(byte & 0x7F) | UInt32(second) &<< 7
        }
      }
    }
    let (value, next) = try longUnsigned(bitCount: 32)
    offset = next
    return UInt32(truncatingIfNeeded: value)
  }

  /// Reads an unsigned integer of up to 64 bits.
  @inline(__always) package mutating func readU64() throws(DecodeError) -> UInt64 {
    if offset < end {
      let byte = load(offset)
      if byte < 0x80 {
        offset &+= 1
        return UInt64(byte)
      }
      if end &- offset >= 2 {
        let second = load(offset &+ 1)
        if second < 0x80 {
          offset &+= 2
          return UInt64(byte & 0x7F) | UInt64(second) &<< 7
        }
      }
    }
    let (value, next) = try longUnsigned(bitCount: 64)
    offset = next
    return value
  }

  /// Reads an unsigned integer of up to 8 bits, which takes two bytes from 128 on.
  package mutating func readU8() throws(DecodeError) -> UInt8 {
    let (value, next) = try longUnsigned(bitCount: 8)
    offset = next
    return UInt8(truncatingIfNeeded: value)
  }

  /// Reads a signed integer of up to 32 bits.
  @inline(__always) package mutating func readS32() throws(DecodeError) -> Int32 {
    Int32(truncatingIfNeeded: try readSigned(bitCount: 32))
  }

  /// Reads a signed integer of up to 33 bits: a type index, or a negative code.
  @inline(__always) package mutating func readS33() throws(DecodeError) -> Int64 { try readSigned(bitCount: 33) }

  /// Reads a signed integer of up to 64 bits.
  @inline(__always) package mutating func readS64() throws(DecodeError) -> Int64 { try readSigned(bitCount: 64) }

  @inline(__always) private mutating func readSigned(bitCount: Int) throws(DecodeError) -> Int64 {
    if offset < end {
      let byte = load(offset)
      if byte < 0x80 {
        offset &+= 1
        return Int64(Int8(bitPattern: byte &<< 1) &>> 1)
      }
      if end &- offset >= 2 {
        let second = load(offset &+ 1)
        if second < 0x80 {
          offset &+= 2
          return Int64(Int8(bitPattern: second &<< 1) &>> 1) &<< 7 | Int64(byte & 0x7F)
        }
      }
    }
    let (value, next) = try longSigned(bitCount: bitCount)
    offset = next
    return value
  }

  // WHY: the long forms take the reader by value and return the new position, so that a caller can keep its reader in registers.

  @inline(never) private func longUnsigned(bitCount: Int) throws(DecodeError) -> (value: UInt64, next: Int) {
    var value: UInt64 = 0
    var position = offset
    var shift = 0
    while position < end {
      let byte = load(position)
      let payload = UInt64(byte & 0x7F)
      // The bits that are left are 1 ... 64 here: they lose 7 a turn, and the turn after the last useful one is refused below.
      let bitsLeft = bitCount &- shift
      guard bitsLeft >= 7 || payload &>> UInt64(bitsLeft) == 0 else { throw .integerTooLarge(bitCount: bitCount, at: position) }
      value |= payload &<< UInt64(shift)
      position &+= 1
      if byte < 0x80 { return (value, position) }
      guard bitsLeft > 7 else { throw .integerRepresentationTooLong(bitCount: bitCount, at: position) }
      shift &+= 7
    }
    throw .unexpectedEnd(at: end)
  }

  @inline(never) private func longSigned(bitCount: Int) throws(DecodeError) -> (value: Int64, next: Int) {
    var value: UInt64 = 0
    var position = offset
    var shift = 0
    while position < end {
      let byte = load(position)
      let payload = UInt64(byte & 0x7F)
      let bitsLeft = bitCount &- shift
      if bitsLeft < 7 {
        // The sign bit and all bits above it are equal.
        let signBits: UInt64 = (0x7F &<< UInt64(bitsLeft &- 1)) & 0x7F
        let found = payload & signBits
        guard found == 0 || found == signBits else { throw .integerTooLarge(bitCount: bitCount, at: position) }
      }
      value |= payload &<< UInt64(shift)
      position &+= 1
      if byte < 0x80 {
        if payload & 0x40 != 0, shift < 57 { value |= ~0 &<< UInt64(shift &+ 7) }
        return (Int64(bitPattern: value), position)
      }
      guard bitsLeft > 7 else { throw .integerRepresentationTooLong(bitCount: bitCount, at: position) }
      shift &+= 7
    }
    throw .unexpectedEnd(at: end)
  }

  // MARK: Vectors and names

  /// Reads how many of something follow: not more than there are bytes left, since each takes one at least, and not more than the limit. `what` is the plural
  /// of what is counted.
  package mutating func readCount(of what: StaticString, limit: Int) throws(DecodeError) -> Int {
    let start = offset
    let available = remaining
    let count = try readU32()
    guard UInt64(count) <= UInt64(available) else { throw .lengthOutOfBounds("the number of \(what)", count: UInt64(count), available: available, at: start) }
    guard UInt64(count) <= UInt64(limit) else { throw .tooMany(what, count: UInt64(count), limit: limit, at: start) }
    return Int(truncatingIfNeeded: count)
  }

  /// Reads the size of something in bytes, and returns where it ends; the position is then where it starts.
  package mutating func readSize(of what: StaticString) throws(DecodeError) -> Int {
    let start = offset
    let available = remaining
    let byteCount = try readU32()
    guard UInt64(byteCount) <= UInt64(available) else { throw .lengthOutOfBounds("\(what)", count: UInt64(byteCount), available: available, at: start) }
    // Cannot wrap: the size is at most what was left before it was read. The end may still lie a few bytes behind the last one.
    return offset &+ Int(truncatingIfNeeded: byteCount)
  }

  /// Reads a size and that many bytes, and returns where they are.
  package mutating func readBytes(_ what: StaticString) throws(DecodeError) -> Range<Int> {
    let contentEnd = try readSize(of: what)
    guard contentEnd <= end else { throw .unexpectedEnd(at: end) }
    let content = offset..<contentEnd
    offset = contentEnd
    return content
  }

  /// Reads a name. Spec: [Names](https://webassembly.github.io/spec/core/binary/values.html#names).
  package mutating func readName(_ what: StaticString) throws(DecodeError) -> String {
    let start = offset
    let content = try readBytes(what)
    guard content.count <= LoadingLimits.nameByteCount else {
      throw .tooMany("bytes in a name", count: UInt64(content.count), limit: LoadingLimits.nameByteCount, at: start)
    }
    // SAFETY: `readBytes` returns a range within the bytes.
    let bytes = unsafe UnsafeRawBufferPointer(start: base + content.lowerBound, count: content.count)
    let name = unsafe String(decoding: bytes, as: UTF8.self)
    // A repaired sequence differs from what it stands for.
    guard unsafe name.utf8.elementsEqual(bytes) else { throw .malformedUTF8Encoding(what, at: start) }
    return name
  }
}
