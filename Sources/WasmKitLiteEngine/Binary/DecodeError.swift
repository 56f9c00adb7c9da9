/// Why bytes are not a module in the binary format: what the specification's tests call *malformed*.
///
/// The message starts with the words of the specification's test suite and names the place and, where there are two sides, both of them.
public struct DecodeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of damage it is.
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

  /// What is wrong, for a program to tell apart.
  public let kind: Kind
  /// The words of the specification's test suite, then the particulars.
  public let message: String
  /// Where in the module, in bytes from its start.
  public let byteOffset: Int

  init(_ kind: Kind, _ message: String, at byteOffset: Int) {
    self.kind = kind
    self.message = message.cut(to: String.messageLength)
    self.byteOffset = byteOffset
  }

  /// The message and the place.
  public var description: String { "\(message) (byte 0x\(String(byteOffset, radix: 16)))" }
}
