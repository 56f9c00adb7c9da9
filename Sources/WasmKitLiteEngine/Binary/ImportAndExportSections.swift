// Imports and exports: the names by which a module meets the world.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#import-section

extension ModuleDecoder {
  mutating func readImportSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "imports", limit: BinaryLimits.definitionCount)
    for _ in 0..<count {
      let start = bytes.offset
      let moduleName = try bytes.readName("the module of an import")
      let name = try bytes.readName("the name of an import")
      let descriptor = try readImportDescriptor()
      module.imports.append(DecodedModule.Import(module: moduleName, name: name, descriptor: descriptor, byteOffset: start))
    }
  }

  private mutating func readImportDescriptor() throws(DecodeError) -> DecodedModule.Import.Descriptor {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case 0: return .function(TypeIndex(try bytes.readU32()))
    case 1: return .table(try readTableType())
    case 2: return .memory(try readMemoryType())
    case 3: return .global(try readGlobalType())
    case 4: return .tag(try readTagType())
    default: throw .malformed(.malformedImportKind, "malformed import kind", expected: "0 to 4", found: byte, at: start)
    }
  }

  mutating func readExportSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "exports", limit: BinaryLimits.definitionCount)
    for _ in 0..<count {
      let start = bytes.offset
      let name = try bytes.readName("the name of an export")
      let descriptor = try readExportDescriptor()
      module.exports.append(DecodedModule.Export(name: name, descriptor: descriptor, byteOffset: start))
    }
  }

  private mutating func readExportDescriptor() throws(DecodeError) -> DecodedModule.Export.Descriptor {
    let start = bytes.offset
    let byte = try bytes.readByte()
    switch byte {
    case 0: return .function(FunctionIndex(try bytes.readU32()))
    case 1: return .table(TableIndex(try bytes.readU32()))
    case 2: return .memory(MemoryIndex(try bytes.readU32()))
    case 3: return .global(GlobalIndex(try bytes.readU32()))
    case 4: return .tag(TagIndex(try bytes.readU32()))
    default: throw .malformed(.malformedExportKind, "malformed export kind", expected: "0 to 4", found: byte, at: start)
    }
  }
}
