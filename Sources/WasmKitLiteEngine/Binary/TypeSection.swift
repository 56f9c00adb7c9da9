// Types, with their recursive groups. A group is a vector of subtypes and holds no group, so nothing here nests.
// Spec: https://webassembly.github.io/spec/core/binary/types.html#recursive-types

extension ModuleDecoder {
  mutating func readTypeSection() throws {
    let groupCount = try bytes.readCount(of: "types", limit: limits.typeCount)
    for _ in 0..<groupCount {
      let first = module.types.count
      if bytes.next == TypeCode.recursiveGroup {
        note(.recursiveGroup, at: bytes.offset)
        bytes.skipNext()
        let start = bytes.offset
        let typeCount = try bytes.readCount(of: "types in a group", limit: limits.typeCount)
        guard typeCount <= limits.typeCount - first else {
          throw DecodeError.tooMany("types", count: UInt64(first + typeCount), limit: limits.typeCount, at: start)
        }
        for _ in 0..<typeCount { try readSubType() }
      } else {
        guard first < limits.typeCount else {
          throw DecodeError.tooMany("types", count: UInt64(first + 1), limit: limits.typeCount, at: bytes.offset)
        }
        try readSubType()
      }
      module.recursiveGroups.append(first..<module.types.count)
      try keep(LoadingMeter.listed(Range<Int>.self))
    }
  }

  private mutating func readSubType() throws {
    let start = module.types.words.count
    var isFinal = true
    var supertypeCount = 0
    if let byte = bytes.next, byte == TypeCode.subtype || byte == TypeCode.finalSubtype {
      note(.subtype, at: bytes.offset)
      bytes.skipNext()
      isFinal = byte == TypeCode.finalSubtype
      supertypeCount = try bytes.readCount(of: "supertypes", limit: limits.typeCount)
    }
    module.types.begin(supertypes: supertypeCount)
    for _ in 0..<supertypeCount { module.types.add(reference: TypeIndex(try bytes.readU32())) }
    try readCompositeType(isFinal: isFinal, supertypes: supertypeCount)
    try keep(LoadingMeter.listed(UInt32.self, module.types.words.count &- start &+ 1))
  }

  private mutating func readCompositeType(isFinal: Bool, supertypes: Int) throws {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case TypeCode.function:
      let parameterCount = try readValueTypes("parameters", limit: LoadingLimits.parameterCount)
      let resultCount = try readValueTypes("results", limit: LoadingLimits.resultCount)
      if resultCount > 1 { note(.severalResults, at: start) }
      module.types.end(.function, isFinal: isFinal, supertypes: supertypes, parameterCount, resultCount)
    case TypeCode.structure:
      note(.aggregateType, at: start)
      let count = try bytes.readCount(of: "fields", limit: LoadingLimits.fieldCount)
      for _ in 0..<count { module.types.add(try readFieldType()) }
      module.types.end(.structure, isFinal: isFinal, supertypes: supertypes, count)
    case TypeCode.array:
      note(.aggregateType, at: start)
      module.types.add(try readFieldType())
      module.types.end(.array, isFinal: isFinal, supertypes: supertypes, 1)
    default:
      throw DecodeError.malformedType(.malformedDefinitionType, "malformed definition type", expected: "0x5e, 0x5f or 0x60", found: byte, at: start)
    }
  }

  /// Reads types and adds them to the type that is being read; gives their number.
  private mutating func readValueTypes(_ what: StaticString, limit: Int) throws -> Int {
    let count = try bytes.readCount(of: what, limit: limit)
    for _ in 0..<count { module.types.add(try readValueType()) }
    return count
  }

  // MARK: Types that take a feature

  /// Reads the type of a value.
  mutating func readValueType() throws -> ValueType {
    let start = bytes.offset
    noteTypedReference()
    let type = try bytes.readValueType()
    if let construct = Construct.needed(by: type) { note(construct, at: start) }
    return type
  }

  /// Reads the type of the elements of a table or segment, which is `funcref` without any feature.
  mutating func readElementType() throws -> ReferenceType {
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

  private mutating func readFieldType() throws -> FieldType {
    let start = bytes.offset
    noteTypedReference()
    let storage = try bytes.readStorageType()
    if case .value(let type) = storage, let construct = Construct.needed(by: type) { note(construct, at: start) }
    return FieldType(storage, isMutable: try bytes.readMutability())
  }
}
