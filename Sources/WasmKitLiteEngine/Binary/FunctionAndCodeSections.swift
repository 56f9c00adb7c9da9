// Functions: their types, then their locals and the extent of their instructions, which are not looked at.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#code-section

extension ModuleDecoder {
  mutating func readFunctionSection() throws {
    let count = try bytes.readCount(of: "functions", limit: limits.functionCount)
    for _ in 0..<count {
      module.functions.append(TypeIndex(try bytes.readU32()))
      try keep(LoadingMeter.listed(TypeIndex.self))
    }
  }

  mutating func readCodeSection() throws {
    let count = try bytes.readCount(of: "function bodies", limit: limits.functionCount)
    for _ in 0..<count {
      let body = try readFunctionBody()
      module.code.append(body)
      try keep(LoadingMeter.listed(DecodedModule.FunctionBody.self) &+ (body.locals.isEmpty ? 0 : 48))
    }
  }

  private mutating func readFunctionBody() throws -> DecodedModule.FunctionBody {
    let start = bytes.offset
    let bodyEnd = try bytes.readSize(of: "the size of a function body")
    let byteCount = bodyEnd &- bytes.offset
    guard byteCount <= LoadingLimits.bodyByteCount else {
      throw DecodeError.tooMany("bytes in a function body", count: UInt64(byteCount), limit: LoadingLimits.bodyByteCount, at: start)
    }
    let locals = try readLocals()
    let instructions = bytes.offset
    guard instructions <= bodyEnd else { throw DecodeError.sectionSizeMismatch("the function body", declaredEnd: bodyEnd, actualEnd: instructions) }
    try bytes.skip(bodyEnd &- instructions)
    return DecodedModule.FunctionBody(locals: locals, bytes: instructions..<bodyEnd)
  }

  private mutating func readLocals() throws -> [DecodedModule.FunctionBody.Locals] {
    let start = bytes.offset
    let groupCount = try bytes.readCount(of: "groups of locals", limit: LoadingLimits.bodyByteCount)
    var groups: [DecodedModule.FunctionBody.Locals] = []
    // Cannot wrap: 64 bits hold the sum of as many numbers of 32 bits as a body has bytes.
    var sum: UInt64 = 0
    for _ in 0..<groupCount {
      let count = try bytes.readU32()
      let type = try readValueType()
      sum &+= UInt64(count)
      groups.append(DecodedModule.FunctionBody.Locals(count: count, type: type))
      try keep(LoadingMeter.listed(DecodedModule.FunctionBody.Locals.self))
    }
    guard sum <= UInt64(LoadingLimits.localCount) else { throw DecodeError.tooMany("locals", count: sum, limit: LoadingLimits.localCount, at: start) }
    return groups
  }
}
