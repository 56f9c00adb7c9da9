// Custom sections. Their content is anything; of them all only the names are read, and whatever is wrong there fails no module.
// Spec: https://webassembly.github.io/spec/core/appendix/custom.html

extension ModuleDecoder {
  mutating func readCustomSection(declaredEnd: Int) throws {
    let name = try bytes.readName("the name of a custom section")
    let start = bytes.offset
    guard start <= declaredEnd else { throw DecodeError.unexpectedEnd(at: declaredEnd) }
    try bytes.skip(declaredEnd &- start)
    module.customSections.append(DecodedModule.CustomSection(name: name, content: start..<declaredEnd))
    try keep(LoadingMeter.listed(DecodedModule.CustomSection.self) &+ Self.byteCount(of: name))
  }
}

extension NameSection {
  /// Reads as many names as can be read: a damaged subsection ends where the damage is, a subsection without a sound size ends them all. Names that take more
  /// memory than a quarter of what is left are left out: they fail no module.
  ///
  /// Every subsection takes two bytes at least, so this ends.
  init(decoding bytes: ByteReader, meter: inout LoadingMeter) throws(ResourceExhaustion) {
    self.init()
    var bytes = bytes
    var reader = NameReader(bytesLeft: meter.bytesLeft / 4)
    while let id = try? bytes.readByte(), let content = try? bytes.readBytes("the size of a subsection") {
      do { try reader.readSubsection(id: id, bytes.within(content), into: &self, &meter) } catch let error as ResourceExhaustion { throw error } catch {}
    }
    try meter.keep(reader.byteCount)
  }
}

/// Reads the subsections of a name section, up to so many names, in so much memory.
private struct NameReader {
  var namesLeft = LoadingLimits.keptNameCount
  var bytesLeft: Int
  var byteCount = 0

  init(bytesLeft: Int) { self.bytesLeft = bytesLeft }

  mutating func readSubsection(id: UInt8, _ bytes: ByteReader, into names: inout NameSection, _ meter: inout LoadingMeter) throws {
    var bytes = bytes
    switch id {
    case 0: names.module = try bytes.readName("the name of the module")
    case 1: try readMap(&bytes, into: &names.functions, &meter)
    case 2: try readIndirectMap(&bytes, into: &names.locals, &meter)
    case 3: try readIndirectMap(&bytes, into: &names.labels, &meter)
    case 4: try readMap(&bytes, into: &names.types, &meter)
    case 5: try readMap(&bytes, into: &names.tables, &meter)
    case 6: try readMap(&bytes, into: &names.memories, &meter)
    case 7: try readMap(&bytes, into: &names.globals, &meter)
    case 8: try readMap(&bytes, into: &names.elements, &meter)
    case 9: try readMap(&bytes, into: &names.data, &meter)
    case 10: try readIndirectMap(&bytes, into: &names.fields, &meter)
    case 11: try readMap(&bytes, into: &names.tags, &meter)
    default: return
    }
  }

  /// Reads names by index; of two names for one index the first counts.
  private mutating func readMap(_ bytes: inout ByteReader, into map: inout [UInt32: String], _ meter: inout LoadingMeter) throws {
    let count = try bytes.readCount(of: "names", limit: LoadingLimits.keptNameCount)
    for _ in 0..<count {
      let start = bytes.offset
      let index = try bytes.readU32()
      let name = try bytes.readName("a name")
      try meter.charge(16 &+ bytes.offset &- start)
      guard namesLeft > 0 else { throw DecodeError.tooMany("names", count: UInt64(count), limit: LoadingLimits.keptNameCount, at: bytes.offset) }
      namesLeft -= 1
      // An entry of a dictionary that is half full, and is being moved to a larger place.
      try keep(64 &+ ModuleDecoder.byteCount(of: name), bytes)
      if map[index] == nil { map[index] = name }
    }
  }

  private mutating func readIndirectMap(_ bytes: inout ByteReader, into map: inout [UInt32: [UInt32: String]], _ meter: inout LoadingMeter) throws {
    let count = try bytes.readCount(of: "maps", limit: LoadingLimits.keptNameCount)
    for _ in 0..<count {
      try meter.charge(32)
      let index = try bytes.readU32()
      try keep(256, bytes)
      var inner = map.removeValue(forKey: index) ?? [:]
      // What was read before the damage is kept.
      defer { if !inner.isEmpty { map[index] = inner } }
      try readMap(&bytes, into: &inner, &meter)
    }
  }

  private mutating func keep(_ count: Int, _ bytes: ByteReader) throws(DecodeError) {
    guard count <= bytesLeft else { throw .tooMany("bytes of names", count: UInt64(byteCount &+ count), limit: byteCount &+ bytesLeft, at: bytes.offset) }
    bytesLeft -= count
    byteCount += count
  }
}
