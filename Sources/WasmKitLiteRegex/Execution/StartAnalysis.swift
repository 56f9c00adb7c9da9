/// What can be known about the beginning of all matches.
struct StartAnalysis {
  let isAnchored: Bool
  let prefix: [UInt8]
  let prefixEnd: StateIndex
  let prefixSlots: [(slot: Int, offset: Int)]
  let firstBytes: [Bool]

  init(instructions: [Instruction], sets: [CompiledSet], start: StateIndex, _ meter: inout Meter) {
    isAnchored = StartAnalysis.isAnchored(instructions, from: start)
    (prefix, prefixEnd, prefixSlots) = StartAnalysis.prefix(instructions, from: start)
    firstBytes = StartAnalysis.firstBytes(instructions, sets, from: start, &meter)
  }

  private static func isAnchored(_ instructions: [Instruction], from start: StateIndex) -> Bool {
    var state = start
    while instructions[Int(state)].operation == .capture { state = instructions[Int(state)].next }
    let first = instructions[Int(state)]
    return first.operation == .assertion && first.argument == UInt32(Assertion.textStart.rawValue)
  }

  /// WHY: a longer prefix would narrow down little more, and looking for it could take its length for each byte of the input.
  private static let prefixLimit = 64

  private static func prefix(
    _ instructions: [Instruction], from start: StateIndex
  ) -> (prefix: [UInt8], end: StateIndex, slots: [(slot: Int, offset: Int)]) {
    var result: [UInt8] = []
    var end = start
    var slots: [(slot: Int, offset: Int)] = []
    // Slots noted behind the last scalar, which count if another one follows.
    var laterSlots: [(slot: Int, offset: Int)] = []
    var state = start
    while result.count < prefixLimit {
      let instruction = instructions[Int(state)]
      state = instruction.next
      if instruction.operation == .capture {
        laterSlots.append((Int(instruction.argument), result.count))
        continue
      }
      // U+FFFD stands for bytes that are not UTF-8 too.
      guard instruction.operation == .scalar, instruction.argument != UTF8Decoder.replacement, let bytes = UTF8Decoder.bytes(of: instruction.argument) else {
        break
      }
      result += bytes
      end = state
      slots += laterSlots
      laterSlots = []
    }
    return (result, end, slots)
  }

  /// Whether a state can be come back to without input: states are taken away that nothing leads to, until none is left or the rest is a loop.
  static func hasEmptyLoop(_ instructions: [Instruction]) -> Bool {
    var sourceCounts = [Int](repeating: 0, count: instructions.count)
    func targets(_ instruction: Instruction) -> (Int?, Int?) {
      switch instruction.operation {
      case .split: (Int(instruction.next), Int(instruction.argument))
      case .capture, .assertion: (Int(instruction.next), nil)
      case .scalar, .set, .anyScalar, .anyButNewline, .match: (nil, nil)
      }
    }
    for instruction in instructions {
      let (first, second) = targets(instruction)
      if let first { sourceCounts[first] += 1 }
      if let second { sourceCounts[second] += 1 }
    }
    var free = instructions.indices.filter { sourceCounts[$0] == 0 }
    var freeCount = 0
    while let state = free.popLast() {
      freeCount += 1
      let (first, second) = targets(instructions[state])
      for target in [first, second] {
        guard let target else { continue }
        sourceCounts[target] -= 1
        if sourceCounts[target] == 0 { free.append(target) }
      }
    }
    return freeCount < instructions.count
  }

  private static func firstBytes(
    _ instructions: [Instruction], _ sets: [CompiledSet], from start: StateIndex, _ meter: inout Meter
  ) -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    var isSeen = [Bool](repeating: false, count: instructions.count)
    var pending = [start]
    while let state = pending.popLast() {
      if isSeen[Int(state)] { continue }
      isSeen[Int(state)] = true
      meter.steps &+= 16
      if meter.isOver() { return [] }
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
        meter.steps &+= 256
        for byte in 0..<0x80 where set.containsASCII(UInt32(byte)) { result[byte] = true }
        if set.hasMembersBeyondASCII { for byte in 0x80..<256 { result[byte] = true } }
      case .anyScalar:
        meter.steps &+= 256
        for byte in 0..<256 { result[byte] = true }
      case .anyButNewline:
        meter.steps &+= 256
        for byte in 0..<256 where byte != 0x0A { result[byte] = true }
      }
    }
    return result
  }
}
