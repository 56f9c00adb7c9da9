// Custom sections. Their content is anything; of them all only the names are read, and whatever is wrong there fails no module.
// Spec: https://webassembly.github.io/spec/core/appendix/custom.html

extension ModuleDecoder {
  mutating func readCustomSection(declaredEnd: Int) throws(DecodeError) {
    let name = try bytes.readName("the name of a custom section")
    let start = bytes.offset
    guard start <= declaredEnd else { throw .unexpectedEnd(at: declaredEnd) }
    try bytes.skip(declaredEnd &- start)
    module.customSections.append(DecodedModule.CustomSection(name: name, content: start..<declaredEnd))
  }
}

extension NameSection {
  /// Reads as many names as can be read: a damaged subsection ends where the damage is, a subsection without a sound size ends them all.
  ///
  /// Every subsection takes two bytes at least, so this ends.
  init(decoding bytes: ByteReader) {
    self.init()
    var bytes = bytes
    var reader = NameReader()
    while let id = try? bytes.readByte(), let content = try? bytes.readBytes("the size of a subsection") {
      try? reader.readSubsection(id: id, bytes.within(content), into: &self)
    }
  }
}

/// Reads the subsections of a name section, up to so many names in all.
private struct NameReader {
  var namesLeft = BinaryLimits.keptNameCount

  mutating func readSubsection(id: UInt8, _ bytes: ByteReader, into names: inout NameSection) throws(DecodeError) {
    var bytes = bytes
    switch id {
    case 0: names.module = try bytes.readName("the name of the module")
    case 1: try readMap(&bytes, into: &names.functions)
    case 2: try readIndirectMap(&bytes, into: &names.locals)
    case 3: try readIndirectMap(&bytes, into: &names.labels)
    case 4: try readMap(&bytes, into: &names.types)
    case 5: try readMap(&bytes, into: &names.tables)
    case 6: try readMap(&bytes, into: &names.memories)
    case 7: try readMap(&bytes, into: &names.globals)
    case 8: try readMap(&bytes, into: &names.elements)
    case 9: try readMap(&bytes, into: &names.data)
    case 10: try readIndirectMap(&bytes, into: &names.fields)
    case 11: try readMap(&bytes, into: &names.tags)
    default: return
    }
  }

  /// Reads names by index; of two names for one index the first counts.
  private mutating func readMap(_ bytes: inout ByteReader, into map: inout [UInt32: String]) throws(DecodeError) {
    let count = try bytes.readCount(of: "names", limit: BinaryLimits.keptNameCount)
    for _ in 0..<count {
      let index = try bytes.readU32()
      let name = try bytes.readName("a name")
      guard namesLeft > 0 else { throw .tooMany("names", count: UInt64(count), limit: BinaryLimits.keptNameCount, at: bytes.offset) }
      namesLeft -= 1
      if map[index] == nil { map[index] = name }
    }
  }

  private mutating func readIndirectMap(_ bytes: inout ByteReader, into map: inout [UInt32: [UInt32: String]]) throws(DecodeError) {
    let count = try bytes.readCount(of: "maps", limit: BinaryLimits.keptNameCount)
    for _ in 0..<count {
      let index = try bytes.readU32()
      var inner = map.removeValue(forKey: index) ?? [:]
      // What was read before the damage is kept.
      defer { if !inner.isEmpty { map[index] = inner } }
      try readMap(&bytes, into: &inner)
    }
  }
}
