/// What can be known about the beginning of all matches.
struct StartAnalysis {
  let isAnchored: Bool
  let prefix: [UInt8]
  let firstBytes: [Bool]

  init(instructions: [Instruction], sets: [CompiledSet], start: StateIndex) {
    isAnchored = StartAnalysis.isAnchored(instructions, from: start)
    prefix = StartAnalysis.prefix(instructions, from: start)
    firstBytes = StartAnalysis.firstBytes(instructions, sets, from: start)
  }

  private static func isAnchored(_ instructions: [Instruction], from start: StateIndex) -> Bool {
    var state = start
    while instructions[Int(state)].operation == .capture { state = instructions[Int(state)].next }
    let first = instructions[Int(state)]
    return first.operation == .assertion && first.argument == UInt32(Assertion.textStart.rawValue)
  }

  /// WHY: a longer prefix would narrow down little more, and looking for it could take its length for each byte of the input.
  private static let prefixLimit = 32

  private static func prefix(_ instructions: [Instruction], from start: StateIndex) -> [UInt8] {
    var result: [UInt8] = []
    var state = start
    while result.count < prefixLimit {
      let instruction = instructions[Int(state)]
      switch instruction.operation {
      case .capture: break
      case .scalar:
        // U+FFFD stands for bytes that are not UTF-8 too.
        guard instruction.argument != UTF8Decoder.replacement, let bytes = UTF8Decoder.bytes(of: instruction.argument) else { return result }
        result += bytes
      case .set, .anyScalar, .anyButNewline, .split, .assertion, .match: return result
      }
      state = instruction.next
    }
    return result
  }

  private static func firstBytes(_ instructions: [Instruction], _ sets: [CompiledSet], from start: StateIndex) -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    var isSeen = [Bool](repeating: false, count: instructions.count)
    var pending = [start]
    while let state = pending.popLast() {
      if isSeen[Int(state)] { continue }
      isSeen[Int(state)] = true
      let instruction = instructions[Int(state)]
      switch instruction.operation {
      case .match: return []
      case .capture, .assertion: pending.append(instruction.next)
      case .split:
        pending.append(instruction.argument)
        pending.append(instruction.next)
      case .scalar:
        if instruction.argument == UTF8Decoder.replacement {
          for byte in 0x80..<256 { result[byte] = true }
        } else if let first = UTF8Decoder.bytes(of: instruction.argument)?.first {
          result[Int(first)] = true
        }
      case .set:
        let set = sets[Int(instruction.argument)]
        for byte in 0..<0x80 where set.containsASCII(UInt32(byte)) { result[byte] = true }
        if set.hasMembersBeyondASCII { for byte in 0x80..<256 { result[byte] = true } }
      case .anyScalar: for byte in 0..<256 { result[byte] = true }
      case .anyButNewline: for byte in 0..<256 where byte != 0x0A { result[byte] = true }
      }
    }
    return result
  }
}
