// Element and data segments. Spec: https://webassembly.github.io/spec/core/binary/modules.html#element-section

extension ModuleDecoder {
  // MARK: Elements

  mutating func readElementSection() throws {
    let count = try bytes.readCount(of: "element segments", limit: limits.elementSegmentCount)
    for _ in 0..<count {
      module.elements.append(try readElementSegment())
      try keep(LoadingMeter.listed(DecodedModule.ElementSegment.self) &+ 48)
    }
  }

  private mutating func readElementSegment() throws -> DecodedModule.ElementSegment {
    let start = bytes.offset
    let flags = try bytes.readU32()
    guard flags < 8 else {
      throw DecodeError.malformed(.malformedSegmentFlags, "malformed elements segment kind", expected: "0 to 7", found: flags, at: start)
    }
    // bit 0: not active; bit 1: declarative, or for an active one that it states its table and type; bit 2: the items are expressions.
    switch flags {
    case 0: break
    case 1, 5: note(.passiveElements, at: start)
    case 3, 7: note(.declarativeElements, at: start)
    default: note(.elementsWithTableOrType, at: start)
    }
    let mode: DecodedModule.ElementSegment.Mode
    switch flags & 3 {
    case 0: mode = .active(0, offset: try readExpression())
    case 1: mode = .passive
    case 2:
      let table = TableIndex(try bytes.readU32())
      mode = .active(table, offset: try readExpression())
    default: mode = .declarative
    }
    let hasExpressions = flags & 4 != 0
    var type = hasExpressions ? ReferenceType.funcref : ReferenceType(isNullable: false, .func)
    if flags & 3 != 0 {
      if hasExpressions { type = try readElementType() } else { try readElementKind() }
    }
    let items = hasExpressions ? try readElementExpressions() : try readElementFunctions()
    return DecodedModule.ElementSegment(type: type, items: items, mode: mode, byteOffset: start)
  }

  private mutating func readElementKind() throws {
    let start = bytes.offset
    let byte = try bytes.readByte()
    guard byte == 0 else { throw DecodeError.malformed(.malformedElementKind, "malformed element kind", expected: "0", found: byte, at: start) }
  }

  private mutating func readElementFunctions() throws -> DecodedModule.ElementSegment.Items {
    let count = try bytes.readCount(of: "elements", limit: LoadingLimits.elementItemCount)
    var functions: [FunctionIndex] = []
    for _ in 0..<count {
      functions.append(FunctionIndex(try bytes.readU32()))
      try keep(LoadingMeter.listed(FunctionIndex.self))
    }
    return .functions(functions)
  }

  private mutating func readElementExpressions() throws -> DecodedModule.ElementSegment.Items {
    let count = try bytes.readCount(of: "elements", limit: LoadingLimits.elementItemCount)
    var expressions: [DecodedModule.Expression] = []
    for _ in 0..<count {
      expressions.append(try readExpression())
      try keep(LoadingMeter.listed(DecodedModule.Expression.self))
    }
    return .expressions(expressions)
  }

  // MARK: Data

  mutating func readDataSection() throws {
    let count = try bytes.readCount(of: "data segments", limit: limits.dataSegmentCount)
    for _ in 0..<count {
      module.data.append(try readDataSegment())
      try keep(LoadingMeter.listed(DecodedModule.DataSegment.self))
    }
  }

  private mutating func readDataSegment() throws -> DecodedModule.DataSegment {
    let start = bytes.offset
    let flags = try bytes.readU32()
    let mode: DecodedModule.DataSegment.Mode
    switch flags {
    case 0: mode = .active(0, offset: try readExpression())
    case 1:
      note(.passiveData, at: start)
      mode = .passive
    case 2:
      note(.dataWithMemory, at: start)
      let memory = MemoryIndex(try bytes.readU32())
      mode = .active(memory, offset: try readExpression())
    default: throw DecodeError.malformed(.malformedSegmentFlags, "malformed data segment kind", expected: "0 to 2", found: flags, at: start)
    }
    return DecodedModule.DataSegment(content: try bytes.readBytes("the size of a data segment"), mode: mode, byteOffset: start)
  }
}
