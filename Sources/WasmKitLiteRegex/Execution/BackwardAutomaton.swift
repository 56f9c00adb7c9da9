// Runs from the end of a match to its beginning, and leaves a trail: for each place the states from which the match ends where it does. With it the
// way of the match is found without ever trying a wrong one: at each split the first of the two that is in the set.

/// The automaton that runs backward, with what it has learnt.
///
/// A state is a set of the program's states. Its row has the transitions, then the set, a bit for each of the program's states:
/// ```
/// | a transition for each symbol | the set: ⌈states / 64⌉ words |
/// ```
struct BackwardAutomaton: ~Copyable {
  /// Where a search led to.
  enum Outcome {
    /// The first place from which the match can begin.
    case start(Int)
    /// More states than there is room for: captures must be found without a trail.
    case tooManyStates
    case outOfSteps
  }

  private let program: Program
  private let alphabet: Alphabet
  /// The program's. WHY here: each look through the program would count its references up and down.
  private let instructions: [Instruction]

  /// For each state of the program those that lead to it: `sources[ends[state - 1]..<ends[state]]`.
  private var sources: [UInt16] = []
  private var sourceEnds: [UInt32] = []

  private let symbolCount: Int
  private let rowCount: Int
  private let entryLimit: Int

  private var entries: [UInt64] = [0, 0]
  /// Numbers of states plus one by hash, 0 for a vacant place; the count is a power of two.
  private var numbers = [UInt16](repeating: 0, count: 16)

  /// The set being made.
  private var set: [UInt64]
  private var pending: [UInt16] = []
  private var enteredCount: UInt64 = 0

  /// The rows of the states at each place of the last search, from `trailEnd` down.
  private var trail: [UInt32] = []
  private var trailEnd = 0

  init(_ program: Program, _ alphabet: Alphabet) {
    self.program = program
    self.alphabet = alphabet
    instructions = program.instructions
    symbolCount = alphabet.letterCount * alphabet.neighbourCount
    let wordCount = (program.instructions.count + 63) / 64
    rowCount = symbolCount + wordCount
    entryLimit = BackwardAutomaton.entryLimit(rowCount)
    set = [UInt64](repeating: 0, count: wordCount)
  }

  private static func entryLimit(_ rowCount: Int) -> Int { max(8192, 16 * rowCount) }

  /// The bytes that its tables may come to, with the trail that it keeps.
  static func byteLimit(_ program: Program, _ alphabet: Alphabet) -> Int {
    let rowCount = alphabet.letterCount * alphabet.neighbourCount + (program.instructions.count + 63) / 64
    return 8 * entryLimit(rowCount) + 2 * (entryLimit(rowCount) / rowCount) + 8 * program.instructions.count + 4 * keptTrailCount
  }
  /// The places of a trail for which room is kept.
  private static let keptTrailCount = 16_384

  private static func sources(of instructions: [Instruction]) -> (sources: [UInt16], ends: [UInt32]) {
    var ends = [UInt32](repeating: 0, count: instructions.count)
    func forEachEdge(_ body: (_ from: Int, _ to: Int) -> Void) {
      for (index, instruction) in instructions.enumerated() where instruction.operation != .match {
        body(index, Int(instruction.next))
        if instruction.operation == .split { body(index, Int(instruction.argument)) }
      }
    }
    forEachEdge { _, to in ends[to] += 1 }
    var sum: UInt32 = 0
    for state in ends.indices {
      sum += ends[state]
      ends[state] = sum - ends[state]
    }
    var sources = [UInt16](repeating: 0, count: Int(sum))
    forEachEdge { from, to in
      sources[Int(ends[to])] = UInt16(truncatingIfNeeded: from)
      ends[to] += 1
    }
    return (sources, ends)
  }

  /// The bytes of its tables, about.
  var byteCount: Int { 8 * entries.capacity + 2 * numbers.capacity + 4 * trail.capacity + 2 * sources.capacity + 4 * sourceEnds.capacity }

  // MARK: - Searching

  /// Looks for the first place from which a match can end at `end`, which a match must do.
  ///
  /// - Parameters:
  ///   - lowest: where the match may begin at the earliest.
  ///   - meter: what was spent is added; for ``Outcome/tooManyStates``, whose cost depends on searches before, not as steps.
  mutating func search(_ input: Span<UInt8>, end: Int, lowest: Int, _ meter: inout Meter) -> Outcome {
    let stepsBefore = meter.steps
    if sourceEnds.isEmpty {
      (sources, sourceEnds) = BackwardAutomaton.sources(of: program.instructions)
      meter.extra &+= UInt64(truncatingIfNeeded: 4 * program.instructions.count)
    }
    trailEnd = end
    let outcome = run(input, end: end, lowest: lowest, &meter)
    guard case .tooManyStates = outcome else { return outcome }
    // WHY: whether there is room must not depend on what searches before this one left.
    meter.takeBack(to: stepsBefore)
    forget(&meter)
    let again = run(input, end: end, lowest: lowest, &meter)
    if case .tooManyStates = again { meter.takeBack(to: stepsBefore) }
    return again
  }

  private mutating func run(_ input: Span<UInt8>, end: Int, lowest: Int, _ meter: inout Meter) -> Outcome {
    beginSet()
    enter(program.match, alphabet.before(end, input), alphabet.after(end, input))
    guard var row = row(&meter) else { return .tooManyStates }
    meter.steps &+= enteredCount
    var place = end
    var start = end
    if trail.isEmpty { trail.append(0) }
    trail[0] = UInt32(truncatingIfNeeded: row)
    while place > lowest {
      // The tight loop knows no scalars beyond ASCII, no beginning of the input and no limit.
      let bound = max(alphabet.neighbourCount == 1 ? lowest : max(lowest, 1), place - Meter.bytesPerRun)
      // Room for this stretch, and for the scalar of up to four bytes behind it.
      let roomCount = min(end - lowest, end - bound + 4) + 1
      if trail.count < roomCount { trail.append(contentsOf: repeatElement(0, count: roomCount - trail.count)) }
      var rows: [UInt32] = []
      swap(&rows, &trail)
      var rowSpan = rows.mutableSpan
      if input[place - 1] < 0x80 {
        var walk = AutomatonWalk(place: place, row: row, match: start, steps: meter.steps)
        BackwardAutomaton.run(entries.span, alphabet, input, to: bound, &walk, end: end, &rowSpan)
        (place, row, start, meter.steps) = (walk.place, walk.row, walk.match, walk.steps)
      }
      swap(&rows, &trail)
      if meter.isOver(adding: 8) { return .outOfSteps }
      guard place > lowest else { break }
      let (scalar, length) = UTF8Decoder.scalar(in: input, before: place, lowest: lowest)
      let letter = scalar < 0x80 ? alphabet.letterOfByte[Int(scalar)] : alphabet.letter(of: scalar)
      let symbol = Int(letter) * alphabet.neighbourCount + alphabet.before(place - length, input)
      var transition = Transition(word: entries[row + symbol])
      if transition.row == Transition.unknownRow {
        guard let found = extend(row, symbol, &meter) else { return .tooManyStates }
        transition = found
      }
      meter.steps &+= transition.steps
      row = transition.row
      if row == Transition.deadRow { break }
      place -= length
      trail[end - place] = UInt32(truncatingIfNeeded: row)
      if transition.isAccepting { start = place }
    }
    return meter.isOver() ? .outOfSteps : .start(start)
  }

  /// Follows known transitions over ASCII down to a bound at most.
  @inline(__always)
  private static func run(
    _ entries: Span<UInt64>, _ alphabet: Alphabet, _ input: Span<UInt8>, to bound: Int, _ walk: inout AutomatonWalk, end: Int,
    _ trail: inout MutableSpan<UInt32>
  ) {
    let (letters, neighbours) = (alphabet.letterOfByte, alphabet.neighbourOfByte)
    let (letterOfByte, neighbourOfByte) = (letters.span, neighbours.span)
    // Copies, which the compiler keeps in registers.
    var here = walk.place
    var state = walk.row
    var start = walk.match
    var stepCount = walk.steps
    let step = alphabet.neighbourCount
    while here > bound {
      // SAFETY: 0 ≤ bound < here ≤ input.count, and both tables have 256 bytes.
      let letter = unsafe letterOfByte[unchecked: Int(input[unchecked: here - 1])]
      if letter == Alphabet.notASCII { break }
      var symbol = Int(letter) &* step
      // SAFETY: 1 ≤ bound < here for this kind of program.
      if step == 4 { unsafe symbol &+= Int(neighbourOfByte[unchecked: Int(input[unchecked: here - 2])]) }
      // SAFETY: `state` is the row of a state, since unknown and dead rows end the loop, and rows have an entry for each symbol of the alphabet.
      let transition = unsafe Transition(word: entries[unchecked: state &+ symbol])
      if transition.row < Transition.firstRow { break }
      stepCount &+= transition.steps
      here -= 1
      state = transition.row
      trail[end - here] = UInt32(truncatingIfNeeded: state)
      if transition.isAccepting { start = here }
    }
    walk = AutomatonWalk(place: here, row: state, match: start, steps: stepCount)
  }

  /// Follows the way of the match that the trail was left for, and notes the places of captures.
  ///
  /// The program must have no loop that consumes nothing.
  ///
  /// - Parameter meter: the states entered are added to its steps.
  /// - Returns: whether it came to the end, which it does if the steps last.
  func walk(_ input: Span<UInt8>, from start: Int, into slots: inout [Int], _ meter: inout Meter) -> Bool {
    for slot in slots.indices { slots[slot] = -1 }
    let (code, rows, entries) = (instructions.span, trail.span, entries.span)
    var state = Int(program.start)
    var place = start
    while true {
      meter.steps &+= 1
      if meter.isOver() { return false }
      // SAFETY: `state` is of the program, whose instructions lead to its states only.
      let instruction = unsafe code[unchecked: state]
      switch instruction.operation {
      case .match: return true
      case .capture: slots[Int(instruction.argument)] = place
      case .assertion: break
      case .split:
        let next = Int(instruction.next)
        let set = Int(rows[trailEnd - place]) + symbolCount
        if entries[set + next >> 6] >> UInt64(next & 63) & 1 == 0 {
          state = Int(instruction.argument)
          continue
        }
      case .scalar, .set, .anyScalar, .anyButNewline:
        let (_, length) = UTF8Decoder.scalar(in: input, at: place)
        // The trail leads to the match before the input ends.
        guard length > 0 else { return true }
        place += length
      }
      state = Int(instruction.next)
    }
  }

  /// Gives the room of a long trail back.
  mutating func shrink() {
    if trail.capacity > BackwardAutomaton.keptTrailCount { trail = [] }
  }

  // MARK: - States

  /// Finds where a symbol leads, and keeps it; nil if there is no room.
  private mutating func extend(_ row: Int, _ symbol: Int, _ meter: inout Meter) -> Transition? {
    let letter = symbol / alphabet.neighbourCount
    let before = symbol % alphabet.neighbourCount
    let after = Int(alphabet.neighbourOfLetter[letter])
    beginSet()
    var lookedAt = set.count
    for word in set.indices {
      var bits = entries[row + symbolCount + word]
      while bits != 0 {
        let state = 64 * word + bits.trailingZeroBitCount
        bits &= bits - 1
        for source in sources[sourceRange(state)] {
          lookedAt += 1
          if alphabet.accepts(instructions[Int(source)], letter) { enter(StateIndex(source), before, after) }
        }
      }
    }
    meter.extra &+= UInt64(truncatingIfNeeded: 32 + 2 * lookedAt)
    let isAccepting = contains(Int(program.start))
    guard let next = self.row(&meter) else { return nil }
    let result = Transition(row: next, steps: max(1, enteredCount), isAccepting: isAccepting)
    entries[row + symbol] = result.word
    return result
  }

  private func sourceRange(_ state: Int) -> Range<Int> { Int(state == 0 ? 0 : sourceEnds[state - 1])..<Int(sourceEnds[state]) }

  private func contains(_ state: Int) -> Bool { set[state >> 6] >> UInt64(state & 63) & 1 != 0 }

  private mutating func beginSet() {
    for word in set.indices { set[word] = 0 }
    enteredCount = 0
  }

  /// Enters a state and all from which it follows without input.
  private mutating func enter(_ first: StateIndex, _ before: Int, _ after: Int) {
    pending.append(UInt16(truncatingIfNeeded: first))
    while let state = pending.popLast() {
      if contains(Int(state)) { continue }
      set[Int(state) >> 6] |= 1 << UInt64(state & 63)
      enteredCount += 1
      for source in sources[sourceRange(Int(state))] {
        let instruction = instructions[Int(source)]
        switch instruction.operation {
        case .split, .capture: pending.append(source)
        case .assertion: if instruction.holds(before, after) { pending.append(source) }
        case .scalar, .set, .anyScalar, .anyButNewline, .match: break
        }
      }
    }
  }

  /// The row of the state that the set stands for; nil if there is no room for it.
  private mutating func row(_ meter: inout Meter) -> Int? {
    if enteredCount == 0 { return Transition.deadRow }
    meter.extra &+= UInt64(truncatingIfNeeded: 16 + 2 * set.count)
    let hash = BackwardAutomaton.hash(set[...])
    var index = Int(truncatingIfNeeded: hash) & (numbers.count - 1)
    while numbers[index] != 0 {
      let row = Transition.firstRow + (Int(numbers[index]) - 1) * rowCount
      if entries[(row + symbolCount)..<(row + rowCount)].elementsEqual(set) { return row }
      index = (index + 1) & (numbers.count - 1)
    }
    guard entries.count + rowCount <= entryLimit else { return nil }
    meter.extra &+= UInt64(truncatingIfNeeded: 32 + rowCount / 8)
    let row = entries.count
    entries.growWithin(entryLimit, by: rowCount)
    entries.append(contentsOf: repeatElement(0, count: symbolCount))
    entries.append(contentsOf: set)
    let count = (entries.count - Transition.firstRow) / rowCount
    numbers[index] = UInt16(truncatingIfNeeded: count)
    if 2 * count > numbers.count { growNumbers(count) }
    return row
  }

  private static func hash(_ set: ArraySlice<UInt64>) -> UInt64 {
    var hash: UInt64 = 0
    for word in set { hash = (hash ^ word ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15 }
    return hash ^ hash >> 32
  }

  private mutating func growNumbers(_ count: Int) {
    numbers = [UInt16](repeating: 0, count: 2 * numbers.count)
    for number in 0..<count {
      let row = Transition.firstRow + number * rowCount
      let hash = BackwardAutomaton.hash(entries[(row + symbolCount)..<(row + rowCount)])
      var index = Int(truncatingIfNeeded: hash) & (numbers.count - 1)
      while numbers[index] != 0 { index = (index + 1) & (numbers.count - 1) }
      numbers[index] = UInt16(truncatingIfNeeded: number + 1)
    }
  }

  /// Throws all states away.
  private mutating func forget(_ meter: inout Meter) {
    meter.extra &+= UInt64(truncatingIfNeeded: 64 + numbers.count / 2)
    entries.removeLast(entries.count - Transition.firstRow)
    for index in numbers.indices { numbers[index] = 0 }
  }
}
