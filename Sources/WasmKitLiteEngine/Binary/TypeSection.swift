// Types, with their recursive groups. A group is a vector of subtypes and holds no group, so nothing here nests.
// Spec: https://webassembly.github.io/spec/core/binary/types.html#recursive-types

extension ModuleDecoder {
  mutating func readTypeSection() throws(DecodeError) {
    let groupCount = try bytes.readCount(of: "types", limit: BinaryLimits.definitionCount)
    for _ in 0..<groupCount {
      let first = module.types.count
      if bytes.next == TypeCode.recursiveGroup {
        note(.recursiveGroup, at: bytes.offset)
        bytes.skipNext()
        let start = bytes.offset
        let typeCount = try bytes.readCount(of: "types in a group", limit: BinaryLimits.definitionCount)
        guard typeCount <= BinaryLimits.definitionCount - first else {
          throw .tooMany("types", count: UInt64(first + typeCount), limit: BinaryLimits.definitionCount, at: start)
        }
        for _ in 0..<typeCount { module.types.append(try readSubType()) }
      } else {
        guard first < BinaryLimits.definitionCount else {
          throw .tooMany("types", count: UInt64(first + 1), limit: BinaryLimits.definitionCount, at: bytes.offset)
        }
        module.types.append(try readSubType())
      }
      module.recursiveGroups.append(first..<module.types.count)
    }
  }

  private mutating func readSubType() throws(DecodeError) -> SubType {
    guard let byte = bytes.next, byte == TypeCode.subtype || byte == TypeCode.finalSubtype else {
      return SubType(try readCompositeType())
    }
    note(.subtype, at: bytes.offset)
    bytes.skipNext()
    let count = try bytes.readCount(of: "supertypes", limit: BinaryLimits.definitionCount)
    var supertypes: [TypeIndex] = []
    for _ in 0..<count { supertypes.append(TypeIndex(try bytes.readU32())) }
    return SubType(isFinal: byte == TypeCode.finalSubtype, supertypes: supertypes, try readCompositeType())
  }

  private mutating func readCompositeType() throws(DecodeError) -> CompositeType {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case TypeCode.function:
      let parameters = try readValueTypes("parameters", limit: BinaryLimits.parameterCount)
      let results = try readValueTypes("results", limit: BinaryLimits.resultCount)
      if results.count > 1 { note(.severalResults, at: start) }
      return .function(FunctionType(parameters, results))
    case TypeCode.structure:
      note(.aggregateType, at: start)
      let count = try bytes.readCount(of: "fields", limit: BinaryLimits.fieldCount)
      var fields: [FieldType] = []
      for _ in 0..<count { fields.append(try readFieldType()) }
      return .structure(fields)
    case TypeCode.array:
      note(.aggregateType, at: start)
      return .array(try readFieldType())
    default:
      throw .malformedType(.malformedDefinitionType, "malformed definition type", expected: "0x5e, 0x5f or 0x60", found: byte, at: start)
    }
  }

  private mutating func readValueTypes(_ what: StaticString, limit: Int) throws(DecodeError) -> [ValueType] {
    let count = try bytes.readCount(of: what, limit: limit)
    var types: [ValueType] = []
    types.reserveCapacity(count)
    for _ in 0..<count { types.append(try readValueType()) }
    return types
  }

  // MARK: Types that take a feature

  /// Reads the type of a value.
  mutating func readValueType() throws(DecodeError) -> ValueType {
    let start = bytes.offset
    noteTypedReference()
    let type = try bytes.readValueType()
    if let construct = Construct.needed(by: type) { note(construct, at: start) }
    return type
  }

  /// Reads the type of the elements of a table or segment, which is `funcref` without any feature.
  mutating func readElementType() throws(DecodeError) -> ReferenceType {
    let start = bytes.offset
    noteTypedReference()
    let type = try bytes.readReferenceType()
    if type != .funcref { note(Construct.needed(by: type), at: start) }
    return type
  }

  /// Notes the long form of a reference type. WHY from its first byte: a type of one byte may be written so too, and is the same type then.
  private mutating func noteTypedReference() {
    if bytes.next == TypeCode.nullableReference || bytes.next == TypeCode.reference { note(.typedReference, at: bytes.offset) }
  }

  private mutating func readFieldType() throws(DecodeError) -> FieldType {
    let start = bytes.offset
    noteTypedReference()
    let storage = try bytes.readStorageType()
    if case .value(let type) = storage, let construct = Construct.needed(by: type) { note(construct, at: start) }
    return FieldType(storage, isMutable: try bytes.readMutability())
  }
}
