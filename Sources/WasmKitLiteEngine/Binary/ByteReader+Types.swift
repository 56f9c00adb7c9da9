// Types as they are read in sections and in bodies alike. Whether a type index exists is the validator's question.
// Spec: https://webassembly.github.io/spec/core/binary/types.html

extension ByteReader {
  /// Reads a value type.
  package mutating func readValueType() throws(DecodeError) -> ValueType {
    let start = offset
    let byte = try readByte()
    guard let type = try readValueType(after: byte) else {
      throw .malformedType(.malformedValueType, "malformed value type", expected: "a number, vector or reference type", found: byte, at: start)
    }
    return type
  }

  /// Reads what a structure's field or an array holds.
  package mutating func readStorageType() throws(DecodeError) -> StorageType {
    let start = offset
    let byte = try readByte()
    if byte == TypeCode.i8 { return .i8 }
    if byte == TypeCode.i16 { return .i16 }
    guard let type = try readValueType(after: byte) else {
      throw .malformedType(.malformedStorageType, "malformed storage type", expected: "a packed or value type", found: byte, at: start)
    }
    return .value(type)
  }

  /// Reads a reference type.
  package mutating func readReferenceType() throws(DecodeError) -> ReferenceType {
    let start = offset
    let byte = try readByte()
    guard let type = try readReferenceType(after: byte) else {
      throw .malformedType(.malformedReferenceType, "malformed reference type", expected: "0x63, 0x64 or an abstract heap type", found: byte, at: start)
    }
    return type
  }

  @inline(__always) private mutating func readValueType(after byte: UInt8) throws(DecodeError) -> ValueType? {
    switch byte {
    case TypeCode.i32: return .i32
    case TypeCode.i64: return .i64
    case TypeCode.f32: return .f32
    case TypeCode.f64: return .f64
    case TypeCode.v128: return .v128
    default: return try readReferenceType(after: byte).map { .reference($0) }
    }
  }

  private mutating func readReferenceType(after byte: UInt8) throws(DecodeError) -> ReferenceType? {
    switch byte {
    case TypeCode.nullableReference: return ReferenceType(isNullable: true, try readHeapType())
    case TypeCode.reference: return ReferenceType(isNullable: false, try readHeapType())
    default: return AbstractHeapType(code: byte).map { ReferenceType(isNullable: true, .abstract($0)) }
    }
  }

  /// Reads a heap type: a code of one byte, or a type index.
  package mutating func readHeapType() throws(DecodeError) -> HeapType {
    let start = offset
    if let byte = next, TypeCode.isCode(byte) {
      skipNext()
      guard let type = AbstractHeapType(code: byte) else {
        throw .malformed(.malformedHeapType, "malformed heap type", expected: "a type index or 0x69 to 0x74", found: byte, at: start)
      }
      return .abstract(type)
    }
    return .concrete(try readSignedTypeIndex(.malformedHeapType, "malformed heap type"))
  }

  /// Reads a block type. Spec: [Control instructions](https://webassembly.github.io/spec/core/binary/instructions.html#control-instructions).
  package mutating func readBlockType() throws(DecodeError) -> BlockType {
    if let byte = next, TypeCode.isCode(byte) {
      if byte == TypeCode.emptyBlock {
        skipNext()
        return .empty
      }
      return .value(try readValueType())
    }
    return .type(try readSignedTypeIndex(.malformedValueType, "malformed block type"))
  }

  /// Reads a type index that is written as a signed number of 33 bits, so as to differ from the codes.
  private mutating func readSignedTypeIndex(_ kind: DecodeError.Kind, _ words: StaticString) throws(DecodeError) -> TypeIndex {
    let start = offset
    let number = try readS33()
    guard let index = UInt32(exactly: number) else {
      throw .malformed(kind, words, expected: "a code of one byte or a type index", found: number, at: start)
    }
    return TypeIndex(index)
  }

  /// Reads whether a global or field is mutable.
  mutating func readMutability() throws(DecodeError) -> Bool {
    let start = offset
    let byte = try readByte()
    guard byte <= 1 else { throw .malformed(.malformedMutability, "malformed mutability", expected: "0 or 1", found: byte, at: start) }
    return byte == 1
  }

  /// Reads one clause of `try_table`.
  package mutating func readCatchClause() throws(DecodeError) -> CatchClause {
    let start = offset
    let byte = try readByte()
    switch byte {
    case 0: return CatchClause(kind: .catch, tag: TagIndex(try readU32()), label: LabelIndex(try readU32()))
    case 1: return CatchClause(kind: .catchReference, tag: TagIndex(try readU32()), label: LabelIndex(try readU32()))
    case 2: return CatchClause(kind: .catchAll, tag: 0, label: LabelIndex(try readU32()))
    case 3: return CatchClause(kind: .catchAllReference, tag: 0, label: LabelIndex(try readU32()))
    default: throw .malformed(.malformedCatchClause, "malformed catch clause", expected: "0 to 3", found: byte, at: start)
    }
  }
}
