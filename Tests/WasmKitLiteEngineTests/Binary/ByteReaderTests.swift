import TestSupport
import Testing
import WasmKitLiteEngine

/// Calls `body` with a reader of the bytes.
func withReader<Result>(_ bytes: [UInt8], _ body: (inout ByteReader) throws(DecodeError) -> Result) throws(DecodeError) -> Result {
  try bytes.withUnsafeBufferPointer { buffer throws(DecodeError) in
    var reader = ByteReader(UnsafeRawBufferPointer(buffer))
    return try body(&reader)
  }
}

@Suite struct IntegerTests {
  static let unsigned: [UInt64] = [
    0, 1, 63, 64, 127, 128, 129, 255, 16_383, 16_384, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, 1 << 62, 1 << 63, .max - 1, .max,
  ]
  static let signed: [Int64] = [
    0, 1, -1, 63, 64, -64, -65, 127, 128, -128, -129, 8_191, 8_192, 0x7FFF_FFFF, -0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, -0x1_0000_0000, .max, .min,
    .min + 1,
  ]

  @Test(arguments: unsigned) func `an unsigned integer reads back, in its shortest form and padded`(value: UInt64) throws {
    for width in [0, 10] {
      #expect(try withReader(ModuleBytes.unsigned(value, paddedTo: width)) { reader throws(DecodeError) in try reader.readU64() } == value)
    }
    guard let narrow = UInt32(exactly: value) else { return }
    for width in [0, 5] {
      #expect(try withReader(ModuleBytes.unsigned(value, paddedTo: width)) { reader throws(DecodeError) in try reader.readU32() } == narrow)
    }
  }

  @Test(arguments: signed) func `a signed integer reads back, in its shortest form and padded`(value: Int64) throws {
    for width in [0, 10] {
      #expect(try withReader(ModuleBytes.signed(value, paddedTo: width)) { reader throws(DecodeError) in try reader.readS64() } == value)
    }
    for width in [0, 5] {
      let bytes = ModuleBytes.signed(value, paddedTo: width)
      if let narrow = Int32(exactly: value) { #expect(try withReader(bytes) { reader throws(DecodeError) in try reader.readS32() } == narrow) }
      if value >= -0x1_0000_0000, value <= 0xFFFF_FFFF {
        #expect(try withReader(bytes) { reader throws(DecodeError) in try reader.readS33() } == value)
      }
    }
  }

  /// An integer that is refused: how it is read, its bytes, why, and where.
  struct Refused: CustomTestStringConvertible {
    let form: String
    let bytes: [UInt8]
    let kind: DecodeError.Kind
    let offset: Int
    var testDescription: String { "\(form) \(bytes)" }
  }

  static let refused: [Refused] = [
    // One byte more than the bits need, whatever it holds.
    Refused(form: "u32", bytes: [0x82, 0x80, 0x80, 0x80, 0x80, 0x00], kind: .integerRepresentationTooLong, offset: 5),
    Refused(form: "u64", bytes: [UInt8](repeating: 0x80, count: 10) + [0x00], kind: .integerRepresentationTooLong, offset: 10),
    Refused(form: "s32", bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], kind: .integerRepresentationTooLong, offset: 5),
    Refused(form: "s33", bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], kind: .integerRepresentationTooLong, offset: 5),
    Refused(form: "s64", bytes: [UInt8](repeating: 0xFF, count: 10) + [0x7F], kind: .integerRepresentationTooLong, offset: 10),
    Refused(form: "u8", bytes: [0x80, 0x80, 0x00], kind: .integerRepresentationTooLong, offset: 2),
    // Bits in the last byte that the integer does not have.
    Refused(form: "u32", bytes: [0x80, 0x80, 0x80, 0x80, 0x10], kind: .integerTooLarge, offset: 4),
    Refused(form: "u32", bytes: [0x80, 0x80, 0x80, 0x80, 0x40], kind: .integerTooLarge, offset: 4),
    Refused(form: "u64", bytes: [UInt8](repeating: 0x80, count: 9) + [0x02], kind: .integerTooLarge, offset: 9),
    Refused(form: "s32", bytes: [0x80, 0x80, 0x80, 0x80, 0x08], kind: .integerTooLarge, offset: 4),
    Refused(form: "s32", bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], kind: .integerTooLarge, offset: 4),
    Refused(form: "s32", bytes: [0x80, 0x80, 0x80, 0x80, 0x70], kind: .integerTooLarge, offset: 4),
    Refused(form: "s33", bytes: [0x80, 0x80, 0x80, 0x80, 0x10], kind: .integerTooLarge, offset: 4),
    Refused(form: "s64", bytes: [UInt8](repeating: 0xFF, count: 9) + [0x01], kind: .integerTooLarge, offset: 9),
    Refused(form: "s64", bytes: [UInt8](repeating: 0x80, count: 9) + [0x7E], kind: .integerTooLarge, offset: 9),
    Refused(form: "u8", bytes: [0x80, 0x02], kind: .integerTooLarge, offset: 1),
    // The bytes end first.
    Refused(form: "u32", bytes: [], kind: .unexpectedEndOfSectionOrFunction, offset: 0),
    Refused(form: "u32", bytes: [0x80], kind: .unexpectedEndOfSectionOrFunction, offset: 1),
    Refused(form: "s64", bytes: [0xFF, 0xFF], kind: .unexpectedEndOfSectionOrFunction, offset: 2),
  ]

  @Test(arguments: refused) func `an overlong, too large or truncated integer is refused where it goes wrong`(refused: Refused) {
    let error = #expect(throws: DecodeError.self) {
      try withReader(refused.bytes) { reader throws(DecodeError) in
        switch refused.form {
        case "u8": _ = try reader.readU8()
        case "u32": _ = try reader.readU32()
        case "u64": _ = try reader.readU64()
        case "s32": _ = try reader.readS32()
        case "s33": _ = try reader.readS33()
        default: _ = try reader.readS64()
        }
      }
    }
    #expect(error?.kind == refused.kind)
    #expect(error?.byteOffset == refused.offset)
  }

  @Test func `integers leave the reader after their last byte`() throws {
    let bytes = ModuleBytes.unsigned(300) + ModuleBytes.signed(-300) + ModuleBytes.unsigned(5) + [0xC8, 0x01]
    try withReader(bytes) { reader throws(DecodeError) in
      #expect(try reader.readU32() == 300)
      #expect(reader.offset == 2)
      #expect(try reader.readS32() == -300)
      #expect(try reader.readU64() == 5)
      #expect(try reader.readU8() == 200)
      #expect(reader.isAtEnd)
    }
  }
}

@Suite struct ByteReaderTests {
  @Test func `fixed sizes are read little end first and never past the end`() throws {
    try withReader([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) { reader throws(DecodeError) in
      #expect(try reader.readFixed32() == 0x0403_0201)
      #expect(try reader.readFixed64() == 0x0C0B_0A09_0807_0605)
      #expect(reader.next == nil)
    }
    for count in 0..<8 {
      #expect(throws: DecodeError.self) {
        try withReader([UInt8](repeating: 0, count: count)) { reader throws(DecodeError) in _ = try reader.readFixed64() }
      }
    }
  }

  @Test func `a reader can be brought to any position, and stays within its bytes`() throws {
    try withReader([1, 2, 3]) { reader throws(DecodeError) in
      #expect(reader.at(1).next == 2)
      #expect(reader.at(-5).offset == 0)
      #expect(reader.at(.max).offset == 3)
      var part = reader.within(1..<2)
      #expect(try part.readByte() == 2)
      #expect(part.isAtEnd)
      #expect(reader.within(2..<900).remaining == 1)
    }
  }

  @Test(arguments: ["", "a", "Zeile", "λ", "𝄞", "\u{10FFFF}", "\u{0}"]) func `a name reads back`(text: String) throws {
    let name = try withReader(ModuleBytes.name(text)) { reader throws(DecodeError) in try reader.readName("a name") }
    #expect(Array(name.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFF], [0xE2, 0x82], [0x61, 0xC3],
    ] as [[UInt8]]) func `a name that is not UTF-8 is refused`(bytes: [UInt8])
  {
    let error = #expect(throws: DecodeError.self) {
      try withReader(ModuleBytes.sized(bytes)) { reader throws(DecodeError) in _ = try reader.readName("a name") }
    }
    #expect(error?.kind == .malformedUTF8Encoding)
    #expect(error?.message.hasPrefix("malformed UTF-8 encoding") == true)
  }

  @Test func `a count above the bytes that are left, or above its limit, is refused`() {
    let outOfBounds = #expect(throws: DecodeError.self) {
      try withReader(ModuleBytes.unsigned(UInt32.max) + [0, 0]) { reader throws(DecodeError) in _ = try reader.readCount(of: "types", limit: .max)
      }
    }
    #expect(outOfBounds?.message == "length out of bounds: the number of types is 4294967295, 7 bytes are left")
    let tooMany = #expect(throws: DecodeError.self) {
      try withReader([3, 0, 0, 0]) { reader throws(DecodeError) in _ = try reader.readCount(of: "things", limit: 2) }
    }
    #expect(tooMany?.kind == .tooMany)
    #expect(tooMany?.message == "too many things: 3, the limit is 2")
  }

  @Test func `bytes that are not all there are refused`() {
    let error = #expect(throws: DecodeError.self) {
      try withReader([2, 0]) { reader throws(DecodeError) in _ = try reader.readBytes("the size of a data segment") }
    }
    #expect(error?.kind == .unexpectedEndOfSectionOrFunction)
    #expect(throws: DecodeError.self) { try withReader([0]) { reader throws(DecodeError) in try reader.skip(2) } }
    #expect(throws: DecodeError.self) { try withReader([0]) { reader throws(DecodeError) in try reader.skip(-1) } }
  }
}
