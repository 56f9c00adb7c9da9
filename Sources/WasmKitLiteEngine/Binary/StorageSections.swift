// Tables, memories, globals and tags: what a module has besides functions.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#table-section

extension ModuleDecoder {
  /// Reads how many of something the module defines, of which it has imported some already.
  private mutating func readCount(of what: StaticString, _ name: StaticString, imported: Int, limit: Int) throws -> Int {
    let start = bytes.offset
    let count = try bytes.readCount(of: name, limit: .max)
    guard count <= limit - imported else { throw DecodeError.tooMany(what, count: UInt64(count + imported), limit: limit, at: start) }
    return count
  }

  // MARK: Tables

  mutating func readTableSection() throws {
    let count = try readCount(of: "tables", "tables", imported: importedCounts.tables, limit: limits.tableCount)
    for _ in 0..<count {
      try keep(LoadingMeter.listed(DecodedModule.Table.self))
      let start = bytes.offset
      // A table with an initial value for its elements starts with a byte that is no reference type, and a reserved one.
      guard bytes.next == 0x40 else {
        module.tables.append(DecodedModule.Table(type: try readTableType(), initial: nil, byteOffset: start))
        continue
      }
      note(.tableWithInitialValue, at: start)
      bytes.skipNext()
      let reserved = try bytes.readByte()
      guard reserved == 0 else { throw DecodeError.zeroByteExpected(found: reserved, at: bytes.offset &- 1) }
      let type = try readTableType()
      module.tables.append(DecodedModule.Table(type: type, initial: try readExpression(), byteOffset: start))
    }
  }

  mutating func readTableType() throws -> TableType {
    let element = try readElementType()
    let start = bytes.offset
    let flags = try readLimitsFlags(mask: 0b101, expected: "a maximum (1) and 64-bit indices (4)")
    if flags & 4 != 0 { note(.table64, at: start) }
    let limits = try readLimits(flags)
    return TableType(limits: limits, addressType: flags & 4 != 0 ? .i64 : .i32, element: element)
  }

  // MARK: Memories

  mutating func readMemorySection() throws {
    let count = try readCount(of: "memories", "memories", imported: importedCounts.memories, limit: limits.memoryCount)
    for _ in 0..<count {
      module.memories.append(try readMemoryType())
      try keep(LoadingMeter.listed(MemoryType.self))
    }
  }

  mutating func readMemoryType() throws -> MemoryType {
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
        throw DecodeError.malformed(.malformedCustomPageSize, "invalid custom page size", expected: "an exponent below 0x40", found: exponent, at: start)
      }
      pageSizeLog2 = UInt8(truncatingIfNeeded: exponent)
    }
    return MemoryType(limits: limits, addressType: flags & 4 != 0 ? .i64 : .i32, isShared: flags & 2 != 0, pageSizeLog2: pageSizeLog2)
  }

  // MARK: Limits. Spec: https://webassembly.github.io/spec/core/binary/types.html#limits

  private mutating func readLimitsFlags(mask: UInt8, expected: StaticString) throws -> UInt8 {
    let start = bytes.offset
    let flags = try bytes.readByte()
    guard flags & ~mask == 0 else { throw DecodeError.malformed(.malformedLimitsFlags, "malformed limits flags", expected: expected, found: flags, at: start) }
    return flags
  }

  // Always of 64 bits: whether they fit the address type is the validator's question.
  private mutating func readLimits(_ flags: UInt8) throws -> Limits {
    let minimum = try readSize()
    return Limits(minimum: minimum, maximum: flags & 1 != 0 ? try readSize() : nil)
  }

  private mutating func readSize() throws -> UInt64 {
    let start = bytes.offset
    let size = try bytes.readU64()
    if bytes.offset &- start > 5 || size > UInt64(UInt32.max) { note(.longSize, at: start) }
    return size
  }

  // MARK: Globals

  mutating func readGlobalSection() throws {
    let count = try readCount(of: "globals", "globals", imported: importedCounts.globals, limit: limits.globalCount)
    for _ in 0..<count {
      try keep(LoadingMeter.listed(DecodedModule.Global.self))
      let start = bytes.offset
      let type = try readGlobalType()
      module.globals.append(DecodedModule.Global(type: type, initial: try readExpression(), byteOffset: start))
    }
  }

  mutating func readGlobalType() throws -> GlobalType {
    let value = try readValueType()
    return GlobalType(value, isMutable: try bytes.readMutability())
  }

  // MARK: Tags

  mutating func readTagSection() throws {
    let count = try readCount(of: "tags", "tags", imported: importedCounts.tags, limit: limits.tagCount)
    for _ in 0..<count {
      module.tags.append(try readTagType())
      try keep(LoadingMeter.listed(TypeIndex.self))
    }
  }

  mutating func readTagType() throws -> TypeIndex {
    let start = bytes.offset
    note(.tag, at: start)
    let attribute = try bytes.readByte()
    guard attribute == 0 else {
      throw DecodeError.malformed(.malformedTagAttribute, "zero byte expected", expected: "0, the attribute of an exception", found: attribute, at: start)
    }
    return TypeIndex(try bytes.readU32())
  }
}
