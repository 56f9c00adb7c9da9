/// Why bytes are not a module in the binary format: *malformed* in the words of the specification's tests.
///
/// The message starts with the words of the specification's test suite and states the location and, if applicable, the expected and the found item.
public struct DecodeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case magicHeaderNotDetected, unknownBinaryVersion
    case unexpectedEnd, unexpectedEndOfSectionOrFunction, lengthOutOfBounds
    case integerRepresentationTooLong, integerTooLarge
    case malformedUTF8Encoding
    case malformedSectionID, unexpectedContentAfterLastSection, sectionSizeMismatch, junkAfterLastSection
    case functionAndCodeSectionsHaveInconsistentLengths, dataCountAndDataSectionHaveInconsistentLengths, dataCountSectionRequired
    case illegalOpcode, endOpcodeExpected, zeroByteExpected
    case malformedImportKind, malformedExportKind, malformedReferenceType, malformedValueType, malformedHeapType, malformedStorageType, malformedMutability
    case malformedLimitsFlags, malformedMemoryOperationFlags, malformedElementKind, malformedSegmentFlags, malformedCatchClause, malformedCastFlags,
      malformedTagAttribute
    case malformedDefinitionType, malformedCustomPageSize
    /// More of something than this engine takes from one module.
    case tooMany
  }

  /// The kind of error, for programs to distinguish.
  public let kind: Kind
  /// The words of the specification's test suite, then the particulars.
  public let message: String
  /// The location in the module, in bytes from its start.
  public let byteOffset: Int

  init(_ kind: Kind, _ message: String, at byteOffset: Int) {
    self.kind = kind
    self.message = message.cut(to: String.messageLength)
    self.byteOffset = byteOffset
  }

  /// The message and the place.
  public var description: String { "\(message) (byte 0x\(String(byteOffset, radix: 16)))" }
}
