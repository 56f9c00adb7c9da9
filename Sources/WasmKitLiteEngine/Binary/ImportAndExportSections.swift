// Imports and exports: the names by which a module meets the world.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#import-section

extension ModuleDecoder {
  mutating func readImportSection() throws {
    let count = try bytes.readCount(of: "imports", limit: limits.importCount)
    for _ in 0..<count {
      let start = bytes.offset
      let moduleName = try bytes.readName("the module of an import")
      let name = try bytes.readName("the name of an import")
      let descriptor = try readImportDescriptor()
      module.imports.append(DecodedModule.Import(module: moduleName, name: name, descriptor: descriptor, byteOffset: start))
      try keep(LoadingMeter.listed(DecodedModule.Import.self) &+ Self.byteCount(of: moduleName) &+ Self.byteCount(of: name))
    }
  }

  private mutating func readImportDescriptor() throws -> DecodedModule.Import.Descriptor {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case 0: return .function(TypeIndex(try bytes.readU32()))
    case 1:
      try count(&importedCounts.tables, "tables", limits.tableCount, start)
      return .table(try readTableType())
    case 2:
      try count(&importedCounts.memories, "memories", limits.memoryCount, start)
      return .memory(try readMemoryType())
    case 3:
      try count(&importedCounts.globals, "globals", limits.globalCount, start)
      return .global(try readGlobalType())
    case 4:
      try count(&importedCounts.tags, "tags", limits.tagCount, start)
      return .tag(try readTagType())
    default: throw DecodeError.malformed(.malformedImportKind, "malformed import kind", expected: "0 to 4", found: byte, at: start)
    }
  }

  private func count(_ imported: inout Int, _ what: StaticString, _ limit: Int, _ offset: Int) throws {
    imported += 1
    if imported > limit { throw DecodeError.tooMany(what, count: UInt64(imported), limit: limit, at: offset) }
  }

  /// The bytes that a name takes besides its place in a list.
  static func byteCount(of name: String) -> Int { name.utf8.count > 15 ? name.utf8.count &+ 48 : 0 }

  mutating func readExportSection() throws {
    let count = try bytes.readCount(of: "exports", limit: limits.exportCount)
    for _ in 0..<count {
      let start = bytes.offset
      let name = try bytes.readName("the name of an export")
      let descriptor = try readExportDescriptor()
      module.exports.append(DecodedModule.Export(name: name, descriptor: descriptor, byteOffset: start))
      try keep(LoadingMeter.listed(DecodedModule.Export.self) &+ Self.byteCount(of: name))
    }
  }

  private mutating func readExportDescriptor() throws -> DecodedModule.Export.Descriptor {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case 0: return .function(FunctionIndex(try bytes.readU32()))
    case 1: return .table(TableIndex(try bytes.readU32()))
    case 2: return .memory(MemoryIndex(try bytes.readU32()))
    case 3: return .global(GlobalIndex(try bytes.readU32()))
    case 4: return .tag(TagIndex(try bytes.readU32()))
    default: throw DecodeError.malformed(.malformedExportKind, "malformed export kind", expected: "0 to 4", found: byte, at: start)
    }
  }
}
