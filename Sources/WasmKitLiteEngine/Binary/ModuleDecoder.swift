// Bytes to DecodedModule: the header, the order of sections, and what two sections must agree on. What is in a section is read by the file of
// its family. It checks nothing against anything else: indices, types and features are the validator's. For features it notes the constructs that it meets.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html

extension DecodedModule {
  /// Reads a module in the binary format; function bodies are not decoded. Time and memory grow with the module and are limited only by its size.
  ///
  /// - Parameters:
  ///   - bytes: the whole module.
  ///   - features: whether custom page sizes are enabled; if not, their flag is malformed. The validator checks all other features.
  /// - Throws: `DecodeError` if the bytes are malformed, or declare more items than ``LoadingLimits/sandboxed`` allows.
  package init(decoding bytes: [UInt8], features: FeatureSet = .all) throws(DecodeError) {
    var meter = LoadingMeter()
    do { try self.init(decoding: bytes, features: features, limits: .sandboxed, meter: &meter) } catch let error as DecodeError { throw error } catch {
      // Nothing else stops it.
      throw DecodeError(.tooMany, "\(error)", at: 0)
    }
  }

  /// Reads a module in the binary format, within limits.
  ///
  /// - Throws: `DecodeError` if the bytes are malformed, or declare more items than the limits allow; ``ResourceExhaustion`` if reading them exceeds a limit.
  package init(decoding bytes: [UInt8], features: FeatureSet = .all, limits: LoadingLimits) throws {
    var meter = LoadingMeter(limits, byteCount: bytes.count)
    try self.init(decoding: bytes, features: features, limits: limits, meter: &meter)
  }

  init(decoding bytes: [UInt8], features: FeatureSet, limits: LoadingLimits, meter: inout LoadingMeter) throws {
    guard bytes.count <= LoadingLimits.moduleByteCount else {
      throw DecodeError.tooMany("bytes in a module", count: UInt64(bytes.count), limit: LoadingLimits.moduleByteCount, at: 0)
    }
    self = try unsafe bytes.withUnsafeBufferPointer { buffer in
      // SAFETY: the decoder and its reader do not leave this closure.
      var decoder = unsafe ModuleDecoder(
        ByteReader(UnsafeRawBufferPointer(buffer)), module: DecodedModule(bytes: bytes), features: features, limits: limits, meter: meter)
      defer { meter = decoder.meter }
      do { try decoder.decode() } catch let error as DecodeError {
        // Bodies are read later than what follows them; when that fails, the first error of the file is still the one that is told.
        try decoder.module.walkBodies(&decoder.meter, checkingDataCount: false)
        throw error
      } catch var error as ResourceExhaustion {
        error.byteOffset = decoder.bytes.offset
        throw error
      }
      return decoder.module
    }
  }
}

/// A section's number. Spec: [Sections](https://webassembly.github.io/spec/core/binary/modules.html#sections).
package enum SectionID: UInt8, CaseIterable, Sendable {
  case custom, type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// The place in the order that sections keep; custom sections stand anywhere.
  var rank: Int {
    switch self {
    case .custom: 0
    case .type: 1
    case .import: 2
    case .function: 3
    case .table: 4
    case .memory: 5
    case .tag: 6
    case .global: 7
    case .export: 8
    case .start: 9
    case .element: 10
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }
}

/// The state of decoding one module.
struct ModuleDecoder {
  var bytes: ByteReader
  var module: DecodedModule
  let features: FeatureSet
  /// A bit for each construct that was noted.
  private var noted: UInt64 = 0
  let limits: LoadingLimits
  var meter: LoadingMeter
  /// Where the slice of fuel ends, if nothing but bytes is paid for.
  private var sliceEnd: Int
  /// The imports of each kind.
  var importedCounts = (tables: 0, memories: 0, globals: 0, tags: 0)
  /// For the walks over constant expressions.
  private var instruction = DecodedInstruction()

  init(_ bytes: ByteReader, module: DecodedModule, features: FeatureSet, limits: LoadingLimits, meter: LoadingMeter) {
    self.bytes = bytes
    self.module = module
    self.features = features
    self.limits = limits
    self.meter = meter
    sliceEnd = meter.left
  }

  /// Takes memory for something that was read; looks at the clock if it is time to.
  @inline(__always) mutating func keep(_ byteCount: Int) throws(ResourceExhaustion) {
    try meter.keep(byteCount)
    if _slowPath(bytes.offset >= sliceEnd) { try look() }
  }

  /// Pays for the bytes up to here.
  mutating func look() throws(ResourceExhaustion) {
    meter.left = sliceEnd &- bytes.offset
    try meter.charge(0)
    sliceEnd = bytes.offset &+ meter.left
  }

  /// Reads everything.
  mutating func decode() throws {
    try readHeader()
    try readSections()
    guard module.functions.count == module.code.count else {
      throw DecodeError.inconsistentFunctionCount(functions: module.functions.count, bodies: module.code.count, at: bytes.end)
    }
    if let declared = module.dataCount, Int64(declared) != Int64(module.data.count) {
      throw DecodeError.inconsistentDataCount(declared: declared, segments: module.data.count, at: bytes.end)
    }
    try look()
    if let section = module.customSections.first(where: { $0.name == "name" }) {
      module.names = try NameSection(decoding: bytes.within(section.content), meter: &meter)
    }
  }

  private mutating func readHeader() throws {
    let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]
    let version: [UInt8] = [0x01, 0x00, 0x00, 0x00]
    // WHY: a wrong magic number is told before a missing version.
    if bytes.end >= 4, !module.bytes[..<4].elementsEqual(magic) { throw DecodeError.magicHeaderNotDetected(found: module.bytes[..<4]) }
    guard bytes.end >= 8 else { throw DecodeError.unexpectedEndOfHeader(byteCount: bytes.end) }
    guard module.bytes[4..<8].elementsEqual(version) else { throw DecodeError.unknownBinaryVersion(found: module.bytes[4..<8]) }
    try bytes.skip(8)
  }

  private mutating func readSections() throws {
    var lastRank = 0
    while !bytes.isAtEnd {
      let start = bytes.offset
      guard module.sections.count < limits.sectionCount else {
        throw DecodeError.tooMany("sections", count: UInt64(module.sections.count + 1), limit: limits.sectionCount, at: start)
      }
      let byte = try bytes.readByte()
      guard let id = SectionID(rawValue: byte) else { throw DecodeError.malformedSectionID(byte, at: start) }
      if id != .custom {
        guard id.rank > lastRank else { throw DecodeError.unexpectedContent(sectionID: byte, at: start) }
        lastRank = id.rank
      }
      let sectionEnd = try bytes.readSize(of: "the size of a section")
      let contentStart = bytes.offset
      try readContent(of: id, declaredEnd: sectionEnd)
      guard bytes.offset == sectionEnd else { throw DecodeError.sectionSizeMismatch("the section", declaredEnd: sectionEnd, actualEnd: bytes.offset) }
      module.sections.append(DecodedModule.Section(id: byte, content: contentStart..<sectionEnd))
      try keep(LoadingMeter.listed(DecodedModule.Section.self))
    }
  }

  private mutating func readContent(of id: SectionID, declaredEnd: Int) throws {
    switch id {
    case .custom: try readCustomSection(declaredEnd: declaredEnd)
    case .type: try readTypeSection()
    case .import: try readImportSection()
    case .function: try readFunctionSection()
    case .table: try readTableSection()
    case .memory: try readMemorySection()
    case .global: try readGlobalSection()
    case .export: try readExportSection()
    case .start: module.start = FunctionIndex(try bytes.readU32())
    case .element: try readElementSection()
    case .code: try readCodeSection()
    case .data: try readDataSection()
    case .dataCount:
      note(.dataCount, at: bytes.offset)
      module.dataCount = try bytes.readU32()
    case .tag:
      note(.tag, at: bytes.offset)
      try readTagSection()
    }
  }

  /// Remembers that the module uses a construct; the validator asks whether it may.
  mutating func note(_ construct: Construct, at offset: Int) {
    let bit: UInt64 = 1 &<< UInt64(construct.rawValue)
    guard noted & bit == 0 else { return }
    noted |= bit
    module.constructs.append(Construct.Use(construct: construct, byteOffset: offset))
  }

  /// Finds where a constant expression ends, by walking to the `end` that closes it.
  mutating func readExpression() throws -> DecodedModule.Expression {
    let start = bytes.offset
    var reader = InstructionReader(bytes, declaredEnd: bytes.end)
    // WHY: blocks are no constant instructions, but which instructions are is the validator's question; here they only have to nest.
    var depth = 0
    while true {
      try reader.next(into: &instruction)
      if _slowPath(reader.offset >= sliceEnd) {
        bytes = reader.bytes
        try look()
      }
      switch instruction.opcode {
      case .block, .loop, .if, .try, .tryTable:
        // Cannot wrap: each level takes a byte.
        depth &+= 1
      case .else where depth == 0, .catch where depth == 0, .catchAll where depth == 0, .delegate where depth == 0:
        throw DecodeError.endOpcodeExpected(found: instruction.opcode, at: instruction.byteOffset)
      case .delegate: depth &-= 1
      case .end where depth > 0: depth &-= 1
      case .end:
        bytes = reader.bytes
        return DecodedModule.Expression(bytes: start..<bytes.offset)
      default: break
      }
    }
  }
}
