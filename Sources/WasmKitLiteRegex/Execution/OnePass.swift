// Patterns where every scalar leaves but one way to go on, as `(\w+), (\w+)` is: the match and its captures are found in one pass over the input, with
// one load a scalar. Most patterns of logs are such once it is known where a match begins.

/// The table of a program of that kind.
final class OnePass: Sendable {
  /// The most states and captured places of a program that is tried.
  private static let instructionLimit = 1000
  private static let slotLimit = 32
  private static let entryLimit = 1 << 15
  /// The most questions that making the table may take: whether an instruction consumes a letter.
  private static let workLimit = 1_000_000

  /// What to do on a letter at a node, a node being a state that is entered by consuming a scalar:
  /// ```
  /// | goes on: 1 | ranks below the match: 1 | unused: 10 | conditions: 6 | node: 14 | slots that get the place: 32 |
  /// ```
  private struct Action {
    var word: UInt64 = 0

    init(word: UInt64) { self.word = word }
    init(node: Int, conditions: UInt64, slots: UInt64, ranksBelowMatch: Bool) {
      word = 1 << 63 | (ranksBelowMatch ? 1 << 62 : 0) | conditions << 46 | UInt64(UInt32(truncatingIfNeeded: node)) << 32 | slots
    }
    @inline(__always) var goesOn: Bool { word >> 63 != 0 }
    @inline(__always) var ranksBelowMatch: Bool { word >> 62 & 1 != 0 }
    @inline(__always) var conditions: UInt64 { word >> 46 & 0x3F }
    @inline(__always) var node: Int { Int(word >> 32 & 0x3FFF) }
    @inline(__always) var slots: UInt64 { word & 0xFFFF_FFFF }
  }

  private let letterCount: Int
  /// A row of ``letterCount`` actions for each node.
  private let actions: [UInt64]
  /// For each node the action that ends a match there, if there is one; its own node is without meaning.
  private let endings: [UInt64]
  private let slotCount: Int

  /// The node behind the prefix, the prefix's length in bytes, and what is noted on the way.
  private let firstNode: Int
  private let prefixCount: Int
  private let prefixSlots: [(slot: Int, offset: Int)]

  /// The bytes that it takes, about.
  var byteCount: Int { 8 * (actions.count + endings.count) }

  /// The table of a program; nil if it is not of that kind.
  ///
  /// - Parameter meter: what it costs is added; nil also if the meter says to stop.
  init?(_ program: Program, _ alphabet: Alphabet, _ meter: inout Meter) {
    guard program.instructions.count <= OnePass.instructionLimit, program.slotCount <= OnePass.slotLimit else { return nil }
    var builder = Builder(program, alphabet)
    guard builder.build(&meter) else { return nil }
    letterCount = alphabet.letterCount
    actions = builder.actions
    endings = builder.endings
    slotCount = program.slotCount
    firstNode = program.prefix.isEmpty ? 0 : builder.nodes[Int(program.prefixEnd)]
    prefixCount = program.prefix.count
    prefixSlots = program.prefix.isEmpty ? [] : program.prefixSlots
  }

  /// Looks for a match that begins at a place where the program's prefix is.
  ///
  /// - Parameters:
  ///   - slots: get the places of the match, if there is one; what they held before is lost.
  ///   - spare: as many slots more, without meaning.
  ///   - meter: what was spent is added, a step for each scalar and one for the end.
  /// - Returns: whether there is one; nil if the steps are used up.
  func match(
    _ input: Span<UInt8>, from start: Int, _ alphabet: Alphabet, slots: inout [Int], spare: inout [Int], _ meter: inout Meter
  ) -> Bool? {
    let (actionList, endingList, letterList) = (actions, endings, alphabet.letterOfByte)
    let (actions, endings, letterOfByte) = (actionList.span, endingList.span, letterList.span)
    for slot in 0..<slotCount { slots[slot] = -1 }
    var isMatched = false
    for (slot, offset) in prefixSlots { slots[slot] = start + offset }
    var node = firstNode
    var place = start + prefixCount
    while true {
      meter.steps &+= 1
      if meter.isOver() { return nil }
      var action = Action(word: 0)
      var length = 1
      if place < input.count {
        var letter = letterOfByte[Int(input[place])]
        if letter == Alphabet.notASCII {
          let (scalar, count) = UTF8Decoder.scalar(in: input, at: place)
          letter = alphabet.letter(of: scalar)
          length = count
          // Reading it, and finding its letter.
          meter.extra &+= 4
        }
        action = Action(word: actions[node &* letterCount &+ Int(letter)])
        if action.conditions != 0, !holds(action.conditions, input, place) { action = Action(word: 0) }
      }
      let ending = Action(word: endings[node])
      if ending.goesOn, ending.conditions == 0 || holds(ending.conditions, input, place) {
        if !action.goesOn || action.ranksBelowMatch {
          note(ending.slots, place, &slots)
          return true
        }
        // WHY: if the next node is the end of a match whatever follows, that one is better.
        let next = Action(word: endings[action.node])
        if !next.goesOn || next.conditions != 0 {
          for slot in 0..<slotCount { spare[slot] = slots[slot] }
          note(ending.slots, place, &spare)
          isMatched = true
        }
      }
      guard action.goesOn else { break }
      if action.slots != 0 { note(action.slots, place, &slots) }
      node = action.node
      place += length
    }
    if isMatched { for slot in 0..<slotCount { slots[slot] = spare[slot] } }
    return isMatched
  }

  @inline(__always)
  private func note(_ mask: UInt64, _ place: Int, _ slots: inout [Int]) {
    var mask = mask
    while mask != 0 {
      slots[mask.trailingZeroBitCount] = place
      mask &= mask &- 1
    }
  }

  /// Whether all assertions of a set, a bit each, hold at a place.
  private func holds(_ conditions: UInt64, _ input: Span<UInt8>, _ place: Int) -> Bool {
    var rest = conditions
    while rest != 0 {
      if !input.holds(UInt32(truncatingIfNeeded: rest.trailingZeroBitCount), at: place) { return false }
      rest &= rest - 1
    }
    return true
  }

  // MARK: - Building

  private struct Builder {
    let program: Program
    let alphabet: Alphabet
    var actions: [UInt64] = []
    var endings: [UInt64] = []
    /// The state of each node, and the node of each state; -1 for none.
    var states: [StateIndex] = []
    var nodes: [Int]
    private var questionCount = 0
    private var pending: [(state: StateIndex, conditions: UInt64, slots: UInt64)] = []

    init(_ program: Program, _ alphabet: Alphabet) {
      self.program = program
      self.alphabet = alphabet
      nodes = [Int](repeating: -1, count: program.instructions.count)
    }

    /// False if there are two ways to go on somewhere.
    mutating func build(_ meter: inout Meter) -> Bool {
      _ = node(of: program.start)
      var entered = [Int](repeating: -1, count: program.instructions.count)
      var index = 0
      while index < states.count {
        guard (index + 1) * alphabet.letterCount <= OnePass.entryLimit, complete(index, &entered, &meter) else { return false }
        index += 1
      }
      return true
    }

    private mutating func node(of state: StateIndex) -> Int {
      if nodes[Int(state)] >= 0 { return nodes[Int(state)] }
      nodes[Int(state)] = states.count
      states.append(state)
      return states.count - 1
    }

    /// Fills the row of a node; `entered` holds for each state the node from which it was entered last.
    private mutating func complete(_ index: Int, _ entered: inout [Int], _ meter: inout Meter) -> Bool {
      let row = actions.count
      actions.append(contentsOf: repeatElement(0, count: alphabet.letterCount))
      var ending: UInt64 = 0
      pending.append((states[index], 0, 0))
      while let (state, conditions, slots) = pending.popLast() {
        // Two ways to the same state could differ in what they capture.
        if entered[Int(state)] == index { return false }
        entered[Int(state)] = index
        meter.steps &+= 8
        if meter.isOver() { return false }
        let instruction = program.instructions[Int(state)]
        switch instruction.operation {
        case .split:
          pending.append((instruction.argument, conditions, slots))
          pending.append((instruction.next, conditions, slots))
        case .capture: pending.append((instruction.next, conditions, slots | 1 << UInt64(instruction.argument)))
        case .assertion: pending.append((instruction.next, conditions | 1 << UInt64(instruction.argument), slots))
        case .match: ending = Action(node: 0, conditions: conditions, slots: slots, ranksBelowMatch: false).word
        case .scalar, .set, .anyScalar, .anyButNewline:
          let next = node(of: instruction.next)
          let action = Action(node: next, conditions: conditions, slots: slots, ranksBelowMatch: ending != 0).word
          let letters = instruction.operation == .scalar ? alphabet.letterRange(of: instruction.argument) : 0..<alphabet.letterCount
          meter.steps &+= UInt64(truncatingIfNeeded: 4 * letters.count)
          questionCount += letters.count
          guard questionCount <= OnePass.workLimit else { return false }
          for letter in letters where alphabet.accepts(instruction, letter) {
            if actions[row + letter] != 0 { return false }
            actions[row + letter] = action
          }
        }
      }
      endings.append(ending)
      return true
    }
  }
}
