// One function an error. The words before the first colon are those of the specification's test suite; what follows is ours.

extension DecodeError {
  static func unexpectedEnd(at offset: Int) -> DecodeError {
    DecodeError(.unexpectedEndOfSectionOrFunction, "unexpected end of section or function: the bytes end in the middle of something", at: offset)
  }

  static func unexpectedEndOfHeader(byteCount: Int) -> DecodeError {
    DecodeError(.unexpectedEnd, "unexpected end: expected 8 bytes of magic number and version, found \(byteCount)", at: byteCount)
  }

  static func magicHeaderNotDetected(found bytes: some Sequence<UInt8>) -> DecodeError {
    DecodeError(.magicHeaderNotDetected, "magic header not detected: expected 00 61 73 6d, found \(hexadecimal(bytes))", at: 0)
  }

  static func unknownBinaryVersion(found bytes: some Sequence<UInt8>) -> DecodeError {
    DecodeError(.unknownBinaryVersion, "unknown binary version: expected 01 00 00 00, found \(hexadecimal(bytes))", at: 4)
  }

  static func lengthOutOfBounds(_ what: String, count: UInt64, available: Int, at offset: Int) -> DecodeError {
    DecodeError(.lengthOutOfBounds, "length out of bounds: \(what) is \(count), \(available) bytes are left", at: offset)
  }

  static func integerRepresentationTooLong(bitCount: Int, at offset: Int) -> DecodeError {
    DecodeError(
      .integerRepresentationTooLong, "integer representation too long: expected at most \((bitCount &+ 6) / 7) bytes for \(bitCount) bits", at: offset)
  }

  static func integerTooLarge(bitCount: Int, at offset: Int) -> DecodeError {
    DecodeError(.integerTooLarge, "integer too large: the last byte has bits set that \(bitCount) bits do not have", at: offset)
  }

  static func malformedUTF8Encoding(_ what: StaticString, at offset: Int) -> DecodeError {
    DecodeError(.malformedUTF8Encoding, "malformed UTF-8 encoding: \(what)", at: offset)
  }

  static func malformedSectionID(_ id: UInt8, at offset: Int) -> DecodeError {
    DecodeError(.malformedSectionID, "malformed section id: expected 0 to 13, found \(id)", at: offset)
  }

  static func unexpectedContent(sectionID id: UInt8, at offset: Int) -> DecodeError {
    DecodeError(
      .unexpectedContentAfterLastSection, "unexpected content after last section: section \(id) is out of order, or there twice", at: offset)
  }

  static func sectionSizeMismatch(_ what: StaticString, declaredEnd: Int, actualEnd: Int) -> DecodeError {
    DecodeError(
      .sectionSizeMismatch,
      "section size mismatch: \(what) should end at byte \(hexadecimal(declaredEnd)) and ends at byte \(hexadecimal(actualEnd))", at: actualEnd)
  }

  static func inconsistentFunctionCount(functions: Int, bodies: Int, at offset: Int) -> DecodeError {
    DecodeError(
      .functionAndCodeSectionsHaveInconsistentLengths,
      "function and code section have inconsistent lengths: \(functions) functions are declared, \(bodies) have a body", at: offset)
  }

  static func inconsistentDataCount(declared: UInt32, segments: Int, at offset: Int) -> DecodeError {
    DecodeError(
      .dataCountAndDataSectionHaveInconsistentLengths,
      "data count and data section have inconsistent lengths: \(declared) segments are declared, \(segments) are there", at: offset)
  }

  /// A body names a data segment and the module has no data count section.
  package static func dataCountSectionRequired(by opcode: Opcode, at offset: Int) -> DecodeError {
    DecodeError(.dataCountSectionRequired, "data count section required: \(opcode.mnemonic) names a data segment", at: offset)
  }

  static func illegalOpcode(_ byte: UInt8, at offset: Int) -> DecodeError {
    DecodeError(.illegalOpcode, "illegal opcode \(hexadecimal([byte]))", at: offset)
  }

  static func illegalOpcode(prefix: UInt8, code: UInt32, at offset: Int) -> DecodeError {
    let digits = String(code, radix: 16)
    return DecodeError(.illegalOpcode, "illegal opcode \(hexadecimal([prefix])) \(digits.utf8.count < 2 ? "0" : "")\(digits)", at: offset)
  }

  /// Something stands where only the `end` of a body, block or constant expression can.
  package static func endOpcodeExpected(found opcode: Opcode, at offset: Int) -> DecodeError {
    DecodeError(.endOpcodeExpected, "END opcode expected: found \(opcode.mnemonic)", at: offset)
  }

  static func zeroByteExpected(found byte: UInt8, at offset: Int) -> DecodeError {
    DecodeError(.zeroByteExpected, "zero byte expected: found 0x\(hexadecimal([byte]))", at: offset)
  }

  /// A byte stands for nothing where one of a few choices is expected; `kind` and the words before the colon must agree.
  static func malformed(_ kind: Kind, _ words: StaticString, expected: StaticString, found: some BinaryInteger, at offset: Int) -> DecodeError {
    let number = found < 0 ? String(found) : "0x" + String(found, radix: 16)
    return DecodeError(kind, "\(words): expected \(expected), found \(number)", at: offset)
  }

  /// A byte stands for no type; as a signed number of seven bits, which it has to be, one from 0x80 on is too long.
  static func malformedType(_ kind: Kind, _ words: StaticString, expected: StaticString, found byte: UInt8, at offset: Int) -> DecodeError {
    byte < 0x80
      ? malformed(kind, words, expected: expected, found: byte, at: offset)
      : integerRepresentationTooLong(bitCount: 7, at: offset)
  }

  static func tooMany(_ what: StaticString, count: UInt64, limit: Int, at offset: Int) -> DecodeError {
    DecodeError(.tooMany, "too many \(what): \(count), the limit is \(limit)", at: offset)
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }

  private static func hexadecimal(_ offset: Int) -> String { "0x" + String(offset, radix: 16) }
}
