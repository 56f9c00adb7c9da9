import TestSupport
import Testing
import WasmKitLiteEngine

/// Decodes a module and walks its bodies; returns the error, if any.
func decodeError(_ bytes: [UInt8], features: FeatureSet = .all) -> DecodeError? {
  do throws(DecodeError) {
    try DecodedModule(decoding: bytes, features: features).decodeBodies()
    return nil
  } catch { return error }
}

/// A module of every kind of damage, with the words of the specification's test suite.
@Suite struct MalformedModuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let kind: DecodeError.Kind
    let words: String
    let bytes: [UInt8]
    let offset: Int
    var testDescription: String { "\(kind)" }

    init(_ kind: DecodeError.Kind, _ words: String, _ bytes: [UInt8], at offset: Int) {
      self.kind = kind
      self.words = words
      self.bytes = bytes
      self.offset = offset
    }
  }

  typealias Build = ModuleBytes
  private static let oneFunction = Build.types([Build.functionType()]) + Build.functions([0])

  static let cases: [Case] = [
    Case(.magicHeaderNotDetected, "magic header not detected", [0x00, 0x41, 0x53, 0x4D, 1, 0, 0, 0], at: 0),
    Case(.unknownBinaryVersion, "unknown binary version", [0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], at: 4),
    Case(.unexpectedEnd, "unexpected end", [], at: 0),
    Case(.unexpectedEnd, "unexpected end", [0x00, 0x61, 0x73, 0x6D, 1, 0, 0], at: 7),
    Case(.unexpectedEndOfSectionOrFunction, "unexpected end of section or function", Build.module([0x05, 0x01, 0x01]), at: 11),
    Case(.lengthOutOfBounds, "length out of bounds", Build.module([0x01, 0x07, 0x01, 0x60]), at: 9),
    Case(.integerRepresentationTooLong, "integer representation too long", Build.module([0x00, 0x83, 0x80, 0x80, 0x80, 0x80, 0x00, 1, 0x31, 0x32]), at: 14),
    Case(.integerTooLarge, "integer too large", Build.module(oneFunction, Build.code([Build.sized([1, 0x80, 0x80, 0x80, 0x80, 0x10, 0x7F, 0x0B])])), at: 27),
    Case(.malformedUTF8Encoding, "malformed UTF-8 encoding", Build.module(Build.section(0, [1, 0x80])), at: 10),
    Case(.malformedSectionID, "malformed section id", Build.module([0x0E, 0x00]), at: 8),
    Case(.unexpectedContentAfterLastSection, "unexpected content after last section", Build.module(Build.exports([]), Build.memories([])), at: 11),
    Case(.sectionSizeMismatch, "section size mismatch", Build.module([0x01, 0x05, 0x01, 0x60, 0x00, 0x00, 0x00]), at: 14),
    Case(
      .functionAndCodeSectionsHaveInconsistentLengths, "function and code section have inconsistent lengths",
      Build.module(Build.types([Build.functionType()]), Build.functions([0, 0]), Build.code([Build.body(instructions: [])])), at: 25),
    Case(
      .dataCountAndDataSectionHaveInconsistentLengths, "data count and data section have inconsistent lengths",
      Build.module(Build.dataCount(3), Build.data([[1, 0], [1, 0]])), at: 18),
    Case(.dataCountSectionRequired, "data count section required", Build.module(instructions: [0xFC, 0x09, 0x00]), at: 23),
    Case(.illegalOpcode, "illegal opcode ff", Build.module(instructions: [0xFF]), at: 23),
    Case(.illegalOpcode, "illegal opcode fc 12", Build.module(instructions: [0xFC, 0x12]), at: 23),
    Case(.illegalOpcode, "illegal opcode fd 114", Build.module(instructions: [0xFD, 0x94, 0x02]), at: 23),
    Case(.illegalOpcode, "illegal opcode fb ffffffff", Build.module(instructions: [0xFB, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]), at: 23),
    Case(.endOpcodeExpected, "END opcode expected", Build.module(instructions: [0x05]), at: 23),
    Case(.endOpcodeExpected, "END opcode expected", Build.module(Build.globals([[0x7F, 0x00, 0x05, 0x0B]])), at: 13),
    Case(.zeroByteExpected, "zero byte expected", Build.module(Build.tables([[0x40, 0x01, 0x70, 0x00, 0x00, 0xD0, 0x70, 0x0B]])), at: 12),
    Case(.zeroByteExpected, "zero byte expected", Build.module(instructions: [0xFE, 0x03, 0x01]), at: 25),
    Case(.malformedImportKind, "malformed import kind", Build.module(Build.imports([Build.importItem("", "", [0x05, 0x00])])), at: 13),
    Case(.malformedExportKind, "malformed export kind", Build.module(Build.exports([Build.export("", kind: 5, index: 0)])), at: 12),
    Case(.malformedReferenceType, "malformed reference type", Build.module(Build.tables([[0x7F, 0x00, 0x00]])), at: 11),
    Case(.malformedValueType, "malformed value type", Build.module(Build.types([Build.functionType([0x40])])), at: 13),
    Case(.malformedValueType, "malformed value type", Build.module(instructions: [0x02, 0x41, 0x0B]), at: 24),
    Case(.malformedHeapType, "malformed heap type", Build.module(Build.tables([[0x63, 0x68, 0x00, 0x00]])), at: 12),
    Case(.malformedStorageType, "malformed storage type", Build.module(Build.types([[0x5E, 0x76, 0x00]])), at: 12),
    Case(.malformedMutability, "malformed mutability", Build.module(Build.globals([[0x7F, 0x02, 0x41, 0x00, 0x0B]])), at: 12),
    Case(.malformedLimitsFlags, "malformed limits flags", Build.module(Build.tables([[0x70, 0x08, 0x00]])), at: 12),
    Case(.malformedLimitsFlags, "malformed limits flags", Build.module(Build.tables([[0x70, 0x02, 0x00]])), at: 12),
    Case(.malformedLimitsFlags, "malformed limits flags", Build.module(Build.memories([[0x10, 0x00]])), at: 11),
    Case(.malformedLimitsFlags, "malformed limits flags", Build.module(Build.memories([[0x81, 0x00, 0x00, 0x00]])), at: 11),
    Case(.malformedCustomPageSize, "invalid custom page size", Build.module(Build.memories([[0x08, 0x00, 0x40]])), at: 13),
    Case(.malformedMemoryOperationFlags, "malformed memop flags", Build.module(instructions: [0x28, 0x80, 0x01, 0x00]), at: 24),
    Case(.malformedElementKind, "malformed element kind", Build.module(Build.elements([[0x01, 0x01, 0x00]])), at: 12),
    Case(.malformedSegmentFlags, "malformed elements segment kind", Build.module(Build.elements([[0x08]])), at: 11),
    Case(.malformedSegmentFlags, "malformed data segment kind", Build.module(Build.data([[0x03]])), at: 11),
    Case(.malformedCatchClause, "malformed catch clause", Build.module(instructions: [0x1F, 0x40, 0x01, 0x04, 0x00, 0x0B]), at: 26),
    Case(.malformedCastFlags, "malformed br_on_cast flags", Build.module(instructions: [0xFB, 0x18, 0x04, 0x00, 0x6E, 0x6E]), at: 25),
    Case(.malformedTagAttribute, "zero byte expected", Build.module(Build.section(13, [1, 1, 0])), at: 11),
    Case(.malformedDefinitionType, "malformed definition type", Build.module(Build.types([[0x4D, 0x00]])), at: 11),
    Case(.tooMany, "too many locals", Build.module(oneFunction, Build.code([Build.body(locals: [(50_001, 0x7F)], instructions: [])])), at: 22),
  ]

  @Test(arguments: cases) func `damage is told in the words of the test suite, with its kind and place`(expected: Case) throws {
    let error = try #require(decodeError(expected.bytes))
    #expect(error.kind == expected.kind)
    #expect(error.message.hasPrefix(expected.words), "\(error.message)")
    #expect(error.byteOffset == expected.offset, "\(error)")
  }

  @Test func `every kind of damage has a case`() {
    // Named by the specification, found by this decoder as unexpected content.
    let unused: Set<DecodeError.Kind> = [.junkAfterLastSection]
    #expect(Set(Self.cases.map(\.kind)).union(unused) == Set(DecodeError.Kind.allCases))
  }

  @Test func `an error describes itself with its place`() {
    #expect(decodeError(Build.module([0x0E, 0x00]))?.description == "malformed section id: expected 0 to 13, found 14 (byte 0x8)")
  }

  @Test func `a type code of two bytes is an integer too long, as for every number of seven bits`() {
    for bytes in [Build.types([[0xE0, 0x7F, 0x00, 0x00]]), Build.tables([[0xF0, 0x7F, 0x00, 0x00]]), Build.types([Build.functionType([0xFF, 0x7F])])] {
      #expect(decodeError(Build.module(bytes))?.kind == .integerRepresentationTooLong)
    }
  }

  @Test func `the flag of a page size is malformed where the feature is off`() {
    let module = Build.module(Build.memories([[0x08, 0x00, 0x00]]))
    #expect(decodeError(module) == nil)
    #expect(decodeError(module, features: .wasm3)?.kind == .malformedLimitsFlags)
  }

  // MARK: Bodies that end elsewhere than they say

  @Test func `a body without its end runs into what follows, and the error says what it met`() {
    let missingEnd: [UInt8] = [0x00, 0x41, 0x01, 0x1A]
    let atTheEnd = Build.module(Self.oneFunction, Build.code([Build.sized(missingEnd)]))
    #expect(decodeError(atTheEnd)?.kind == .unexpectedEndOfSectionOrFunction)
    // 0x0B is the id of the data section, and `end`.
    #expect(decodeError(atTheEnd + Build.data([[1, 0]]))?.kind == .sectionSizeMismatch)
    // 0x05 is the size of the second body, and `else`.
    let twoBodies = Build.code([Build.sized(missingEnd), Build.sized(missingEnd + [0x0B])])
    #expect(decodeError(Build.module(Build.types([Build.functionType()]), Build.functions([0, 0]), twoBodies))?.kind == .endOpcodeExpected)
  }

  @Test func `a body that ends before its size says is refused`() {
    let body = Build.sized([0x00, 0x0B, 0x01, 0x0B])
    let error = decodeError(Build.module(Self.oneFunction, Build.code([body])))
    #expect(error?.kind == .sectionSizeMismatch)
    #expect(error?.message == "section size mismatch: the function body should end at byte 0x1a and ends at byte 0x18")
  }

  @Test func `locals that do not fit their body are refused`() {
    let error = decodeError(Build.module(Self.oneFunction, Build.code([[0x01, 0x01, 0x01, 0x7F, 0x0B]])))
    #expect(error?.kind == .sectionSizeMismatch)
  }

  @Test func `of two errors the first in the file is told, also when it is in a body`() {
    let module = Build.module(instructions: [0xFF]) + [0x0E, 0x00]
    #expect(decodeError(module)?.kind == .illegalOpcode)
  }
}
