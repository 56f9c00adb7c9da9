// Tables, memories, globals and tags: what a module has besides functions.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#table-section

extension ModuleDecoder {
  // MARK: Tables

  mutating func readTableSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "tables", limit: BinaryLimits.definitionCount)
    for _ in 0..<count {
      let start = bytes.offset
      // A table with an initial value for its elements starts with a byte that is no reference type, and a reserved one.
      guard bytes.next == 0x40 else {
        module.tables.append(DecodedModule.Table(type: try readTableType(), initial: nil, byteOffset: start))
        continue
      }
      note(.tableWithInitialValue, at: start)
      bytes.skipNext()
      let reserved = try bytes.readByte()
      guard reserved == 0 else { throw .zeroByteExpected(found: reserved, at: bytes.offset &- 1) }
      let type = try readTableType()
      module.tables.append(DecodedModule.Table(type: type, initial: try readExpression(), byteOffset: start))
    }
  }

  mutating func readTableType() throws(DecodeError) -> TableType {
    let element = try readElementType()
    let start = bytes.offset
    let flags = try readLimitsFlags(mask: 0b101, expected: "a maximum (1) and 64-bit indices (4)")
    if flags & 4 != 0 { note(.table64, at: start) }
    let limits = try readLimits(flags)
    return TableType(limits: limits, addressType: flags & 4 != 0 ? .i64 : .i32, element: element)
  }

  // MARK: Memories

  mutating func readMemorySection() throws(DecodeError) {
    let count = try bytes.readCount(of: "memories", limit: BinaryLimits.definitionCount)
    for _ in 0..<count { module.memories.append(try readMemoryType()) }
  }

  mutating func readMemoryType() throws(DecodeError) -> MemoryType {
    let start = bytes.offset
    let flags =
      features.contains(.customPageSizes)
      ? try readLimitsFlags(mask: 0b1111, expected: "a maximum (1), shared (2), 64-bit addresses (4) and a page size (8)")
      : try readLimitsFlags(
        mask: 0b111, expected: "a maximum (1), shared (2) and 64-bit addresses (4), but a page size (8) only with the feature custom-page-sizes")
    if flags & 2 != 0 { note(.sharedMemory, at: start) }
    if flags & 4 != 0 { note(.memory64, at: start) }
    if flags & 8 != 0 { note(.pageSize, at: start) }
    let limits = try readLimits(flags)
    var pageSizeLog2: UInt8 = 16
    if flags & 8 != 0 {
      let start = bytes.offset
      let exponent = try bytes.readU32()
      guard exponent < 64 else {
        throw .malformed(.malformedCustomPageSize, "invalid custom page size", expected: "an exponent below 0x40", found: exponent, at: start)
      }
      pageSizeLog2 = UInt8(truncatingIfNeeded: exponent)
    }
    return MemoryType(limits: limits, addressType: flags & 4 != 0 ? .i64 : .i32, isShared: flags & 2 != 0, pageSizeLog2: pageSizeLog2)
  }

  // MARK: Limits. Spec: https://webassembly.github.io/spec/core/binary/types.html#limits

  private mutating func readLimitsFlags(mask: UInt8, expected: StaticString) throws(DecodeError) -> UInt8 {
    let start = bytes.offset
    let flags = try bytes.readByte()
    guard flags & ~mask == 0 else { throw .malformed(.malformedLimitsFlags, "malformed limits flags", expected: expected, found: flags, at: start) }
    return flags
  }

  // Always of 64 bits: whether they fit the address type is the validator's question.
  private mutating func readLimits(_ flags: UInt8) throws(DecodeError) -> Limits {
    let minimum = try readSize()
    return Limits(minimum: minimum, maximum: flags & 1 != 0 ? try readSize() : nil)
  }

  private mutating func readSize() throws(DecodeError) -> UInt64 {
    let start = bytes.offset
    let size = try bytes.readU64()
    if bytes.offset &- start > 5 || size > UInt64(UInt32.max) { note(.longSize, at: start) }
    return size
  }

  // MARK: Globals

  mutating func readGlobalSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "globals", limit: BinaryLimits.definitionCount)
    for _ in 0..<count {
      let start = bytes.offset
      let type = try readGlobalType()
      module.globals.append(DecodedModule.Global(type: type, initial: try readExpression(), byteOffset: start))
    }
  }

  mutating func readGlobalType() throws(DecodeError) -> GlobalType {
    let value = try readValueType()
    return GlobalType(value, isMutable: try bytes.readMutability())
  }

  // MARK: Tags

  mutating func readTagSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "tags", limit: BinaryLimits.definitionCount)
    for _ in 0..<count { module.tags.append(try readTagType()) }
  }

  mutating func readTagType() throws(DecodeError) -> TypeIndex {
    let start = bytes.offset
    note(.tag, at: start)
    let attribute = try bytes.readByte()
    guard attribute == 0 else {
      throw .malformed(.malformedTagAttribute, "zero byte expected", expected: "0, the attribute of an exception", found: attribute, at: start)
    }
    return TypeIndex(try bytes.readU32())
  }
}
