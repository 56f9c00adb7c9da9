// Functions: their types, then their locals and the extent of their instructions, which are not looked at.
// Spec: https://webassembly.github.io/spec/core/binary/modules.html#code-section

extension ModuleDecoder {
  mutating func readFunctionSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "functions", limit: BinaryLimits.definitionCount)
    for _ in 0..<count { module.functions.append(TypeIndex(try bytes.readU32())) }
  }

  mutating func readCodeSection() throws(DecodeError) {
    let count = try bytes.readCount(of: "function bodies", limit: BinaryLimits.definitionCount)
    for _ in 0..<count { module.code.append(try readFunctionBody()) }
  }

  private mutating func readFunctionBody() throws(DecodeError) -> DecodedModule.FunctionBody {
    let start = bytes.offset
    let bodyEnd = try bytes.readSize(of: "the size of a function body")
    let byteCount = bodyEnd &- bytes.offset
    guard byteCount <= BinaryLimits.bodyByteCount else {
      throw .tooMany("bytes in a function body", count: UInt64(byteCount), limit: BinaryLimits.bodyByteCount, at: start)
    }
    let locals = try readLocals()
    let instructions = bytes.offset
    guard instructions <= bodyEnd else { throw .sectionSizeMismatch("the function body", declaredEnd: bodyEnd, actualEnd: instructions) }
    try bytes.skip(bodyEnd &- instructions)
    return DecodedModule.FunctionBody(locals: locals, bytes: instructions..<bodyEnd)
  }

  private mutating func readLocals() throws(DecodeError) -> [DecodedModule.FunctionBody.Locals] {
    let start = bytes.offset
    let groupCount = try bytes.readCount(of: "groups of locals", limit: BinaryLimits.bodyByteCount)
    var groups: [DecodedModule.FunctionBody.Locals] = []
    // Cannot wrap: 64 bits hold the sum of as many numbers of 32 bits as a body has bytes.
    var sum: UInt64 = 0
    for _ in 0..<groupCount {
      let count = try bytes.readU32()
      let type = try readValueType()
      sum &+= UInt64(count)
      groups.append(DecodedModule.FunctionBody.Locals(count: count, type: type))
    }
    guard sum <= UInt64(BinaryLimits.localCount) else { throw .tooMany("locals", count: sum, limit: BinaryLimits.localCount, at: start) }
    return groups
  }
}
