// Finds the end of the first match: Pike's machine without captures, its lists of threads kept as the states of a deterministic automaton. States
// and transitions are made when a search first needs them, within fixed room; when that is used up, all are thrown away. A transition costs as many
// steps as Pike's machine enters states, whether it was known or not, so that the cost of a search does not depend on those before it.

/// The automaton that runs forward, with what it has learnt.
struct ForwardAutomaton: ~Copyable {
  /// How a search ended.
  enum Outcome {
    /// The place where the match ends, or the first sign of a match if that was asked for.
    case match(end: Int)
    case noMatch
    /// More states than there is room for, nearly one for each place: another machine is faster.
    case tooManyStates
    case outOfSteps
  }

  /// One state: where its threads lie in `elements`, highest rank first. All of them consume; a thread that matched ends the list and is not in it.
  private struct State {
    var first: UInt32
    var count: UInt32
    var hash: UInt64
    var isAccepting: Bool
  }

  private let program: Program
  private let alphabet: Alphabet
  /// The program's. WHY here: each look through the program would count its references up and down.
  private let instructions: [Instruction]

  /// Transitions in a row.
  private let symbolCount: Int
  private let entryLimit: Int
  private let elementLimit: Int

  private var entries: [UInt64] = [0, 0]
  private var elements: [UInt16] = []
  private var states: [State] = []
  /// Numbers of states plus one by hash, 0 for a vacant place; the count is a power of two.
  private var numbers = [UInt16](repeating: 0, count: 16)
  /// The transitions into the first state: by mode, what lies before and what after; unknown ones are 0.
  private var starts = [UInt64](repeating: 0, count: 32)

  /// The list being made; `entered` tells by a number for each list which states are in it or led to it.
  private var list: [UInt16] = []
  private var entered: [UInt32] = []
  private var generation: UInt32 = 0
  private var pending: [UInt16] = []
  private var enteredCount: UInt64 = 0

  /// How often everything was thrown away.
  private var forgetCount: UInt32 = 0

  /// Whether this search began with nothing learnt, so that all it does depends on pattern and input alone.
  private var isCold = false
  /// Whether there is no room for the state that the last list stands for.
  private var isFull = false
  /// Where the search is, and where it was when everything was thrown away last.
  private var place = 0
  private var forgetPlace = 0
  /// WHY: RE2's measure. A state that is met less often than this costs more to make than it saves.
  private static let placesPerState = 10

  /// The thread that begins new matches further on.
  private var restart: UInt16 { UInt16(truncatingIfNeeded: program.instructions.count) }

  init(_ program: Program, _ alphabet: Alphabet) {
    self.program = program
    self.alphabet = alphabet
    instructions = program.instructions
    symbolCount = alphabet.letterCount * alphabet.neighbourCount
    entryLimit = ForwardAutomaton.entryLimit(symbolCount)
    elementLimit = ForwardAutomaton.elementLimit(program)
  }

  private static func entryLimit(_ symbolCount: Int) -> Int { max(8192, 16 * symbolCount) }
  private static func elementLimit(_ program: Program) -> Int { max(16_384, 4 * (program.instructions.count + 1)) }

  /// The bytes that its tables may come to.
  static func byteLimit(_ program: Program, _ alphabet: Alphabet) -> Int {
    let symbolCount = alphabet.letterCount * alphabet.neighbourCount
    // A state has a row of its own: 28 bytes besides the row.
    return 8 * entryLimit(symbolCount) + 2 * elementLimit(program) + 28 * (entryLimit(symbolCount) / symbolCount) + 10 * program.instructions.count
  }

  /// The bytes of its tables, about.
  var byteCount: Int { 8 * entries.capacity + 2 * elements.capacity + 24 * states.capacity + 2 * numbers.capacity + 4 * entered.capacity }

  /// Looks for the first match from a place on.
  ///
  /// - Parameters:
  ///   - isAnchored: whether the match must begin with the prefix that lies before that place, or there if there is no prefix.
  ///   - stopsEarly: whether it is enough to know that there is a match.
  ///   - meter: what was spent is added; for ``Outcome/tooManyStates`` not as steps.
  mutating func search(_ input: Span<UInt8>, from start: Int, isAnchored: Bool, stopsEarly: Bool, _ meter: inout Meter) -> Outcome {
    let stepsBefore = meter.steps
    isCold = states.isEmpty
    var outcome = run(input, from: start, isAnchored: isAnchored, stopsEarly: stopsEarly, &meter)
    if case .tooManyStates = outcome {
      meter.takeBack(to: stepsBefore)
      forget(&meter)
      if isCold { return .tooManyStates }
      // WHY once more: how the search ends must not depend on what searches before this one left.
      isCold = true
      outcome = run(input, from: start, isAnchored: isAnchored, stopsEarly: stopsEarly, &meter)
      if case .tooManyStates = outcome {
        meter.takeBack(to: stepsBefore)
        forget(&meter)
      }
    }
    return outcome
  }

  private mutating func run(_ input: Span<UInt8>, from start: Int, isAnchored: Bool, stopsEarly: Bool, _ meter: inout Meter) -> Outcome {
    var place = start
    self.place = start
    forgetPlace = start
    isFull = false
    var end = -1
    let first = startTransition(alphabet.before(start, input), alphabet.after(start, input), isAnchored: isAnchored, &meter)
    if isFull { return .tooManyStates }
    meter.steps &+= first.steps
    var row = first.row
    if first.isAccepting {
      end = place
      if stopsEarly { return meter.isOver() ? .outOfSteps : .match(end: end) }
    }
    while place < input.count, row != Transition.deadRow {
      // The tight loop knows no scalars beyond ASCII, no end of the input and no limit.
      let bound = min(alphabet.neighbourCount == 1 ? input.count : input.count - 1, place + Meter.bytesPerRun)
      if input[place] < 0x80 {
        var walk = AutomatonWalk(place: place, row: row, match: end, steps: meter.steps)
        ForwardAutomaton.run(entries.span, alphabet, input, to: bound, &walk, stopsEarly: stopsEarly)
        (place, row, end, meter.steps) = (walk.place, walk.row, walk.match, walk.steps)
      }
      // What follows is a scalar that takes longer, or the next stretch.
      if meter.isOver(adding: 8) { return .outOfSteps }
      if stopsEarly, end >= 0 { break }
      guard place < input.count else { break }
      let (scalar, length) = UTF8Decoder.scalar(in: input, at: place)
      let letter = scalar < 0x80 ? alphabet.letterOfByte[Int(scalar)] : alphabet.letter(of: scalar)
      let symbol = Int(letter) * alphabet.neighbourCount + alphabet.after(place + length, input)
      var transition = Transition(word: entries[row + symbol])
      if transition.row == Transition.unknownRow {
        self.place = place
        transition = extend(row, symbol, &meter)
        if isFull { return .tooManyStates }
      }
      meter.steps &+= transition.steps
      place += length
      row = transition.row
      if transition.isAccepting {
        end = place
        if stopsEarly { break }
      }
    }
    if meter.isOver() { return .outOfSteps }
    return end < 0 ? .noMatch : .match(end: end)
  }

  /// Follows known transitions over ASCII up to a bound at most.
  @inline(__always)
  private static func run(
    _ entries: Span<UInt64>, _ alphabet: Alphabet, _ input: Span<UInt8>, to bound: Int, _ walk: inout AutomatonWalk, stopsEarly: Bool
  ) {
    let (letters, neighbours) = (alphabet.letterOfByte, alphabet.neighbourOfByte)
    let (letterOfByte, neighbourOfByte) = (letters.span, neighbours.span)
    let neighbourCount = alphabet.neighbourCount
    // WHY: two loops, since most programs do not distinguish neighbours, or only the end of the input.
    if neighbourCount == 4 {
      follow(entries, to: bound, &walk, stopsEarly: stopsEarly) { place in
        // SAFETY: both tables have 256 bytes; place + 1 ≤ bound < input.count for this kind of program.
        let letter = unsafe letterOfByte[unchecked: Int(input[unchecked: place])]
        return unsafe letter == Alphabet.notASCII ? nil : Int(letter) * 4 + Int(neighbourOfByte[unchecked: Int(input[unchecked: place + 1])])
      }
    } else {
      follow(entries, to: bound, &walk, stopsEarly: stopsEarly) { place in
        // SAFETY: the table has 256 bytes, and place < bound ≤ input.count.
        let letter = unsafe letterOfByte[unchecked: Int(input[unchecked: place])]
        return letter == Alphabet.notASCII ? nil : Int(letter) * neighbourCount
      }
    }
  }

  /// Follows known transitions while there are symbols.
  @inline(__always)
  private static func follow(_ entries: Span<UInt64>, to bound: Int, _ walk: inout AutomatonWalk, stopsEarly: Bool, _ symbol: (Int) -> Int?) {
    // Copies, which the compiler keeps in registers.
    var here = walk.place
    var state = walk.row
    var end = walk.match
    var stepCount = walk.steps
    while here < bound {
      guard let symbol = symbol(here) else { break }
      // SAFETY: `state` is the row of a state, since unknown and dead rows end the loop, and rows have an entry for each symbol of the alphabet.
      let transition = unsafe Transition(word: entries[unchecked: state &+ symbol])
      if transition.row < Transition.firstRow { break }
      stepCount &+= transition.steps
      here += 1
      state = transition.row
      if transition.isAccepting {
        end = here
        if stopsEarly { break }
      }
    }
    walk = AutomatonWalk(place: here, row: state, match: end, steps: stepCount)
  }

  // MARK: - States

  private mutating func startTransition(_ before: Int, _ after: Int, isAnchored: Bool, _ meter: inout Meter) -> Transition {
    let key = (isAnchored ? 16 : 0) + 4 * before + after
    let known = Transition(word: starts[key])
    if known.row != Transition.unknownRow { return known }
    beginList(&meter)
    let isAccepting = enter(isAnchored ? program.prefixEnd : program.start, before, after)
    if !isAnchored, !isAccepting { list.append(restart) }
    let result = Transition(row: row(isAccepting: isAccepting, &meter), steps: max(1, enteredCount), isAccepting: isAccepting)
    if !isFull { starts[key] = result.word }
    return result
  }

  /// Finds where a symbol leads, and keeps it.
  private mutating func extend(_ row: Int, _ symbol: Int, _ meter: inout Meter) -> Transition {
    let letter = symbol / alphabet.neighbourCount
    let before = Int(alphabet.neighbourOfLetter[letter])
    let after = symbol % alphabet.neighbourCount
    let state = states[(row - Transition.firstRow) / symbolCount]
    beginList(&meter)
    meter.extra &+= UInt64(state.count)
    var isAccepting = false
    for index in Int(state.first)..<Int(state.first + state.count) {
      let element = elements[index]
      if element == restart {
        isAccepting = enter(program.start, before, after)
        if !isAccepting { list.append(restart) }
      } else {
        let instruction = instructions[Int(element)]
        if alphabet.accepts(instruction, letter) { isAccepting = enter(instruction.next, before, after) }
      }
      // Threads of lower rank are done for.
      if isAccepting { break }
    }
    let lifeCount = forgetCount
    let result = Transition(row: self.row(isAccepting: isAccepting, &meter), steps: max(1, enteredCount), isAccepting: isAccepting)
    // If everything was thrown away, so was the row.
    if forgetCount == lifeCount, !isFull { entries[row + symbol] = result.word }
    return result
  }

  private mutating func beginList(_ meter: inout Meter) {
    if entered.isEmpty {
      entered = [UInt32](repeating: 0, count: program.instructions.count)
      meter.extra &+= UInt64(truncatingIfNeeded: entered.count / 4)
    }
    list.removeAll(keepingCapacity: true)
    enteredCount = 0
    generation &+= 1
    if generation == 0 {
      for state in entered.indices { entered[state] = 0 }
      generation = 1
    }
  }

  /// Enters a state and all that follow from it without input; true, and nothing of lower rank is entered any more, once it comes to the match.
  private mutating func enter(_ first: StateIndex, _ before: Int, _ after: Int) -> Bool {
    var state = Int(first)
    pending.removeAll(keepingCapacity: true)
    while true {
      follow: while entered[state] != generation {
        entered[state] = generation
        enteredCount += 1
        let instruction = instructions[state]
        switch instruction.operation {
        case .split: pending.append(UInt16(truncatingIfNeeded: instruction.argument))
        case .capture: break
        case .assertion: if !instruction.holds(before, after) { break follow }
        case .match: return true
        case .scalar, .set, .anyScalar, .anyButNewline:
          list.append(UInt16(truncatingIfNeeded: state))
          break follow
        }
        state = Int(instruction.next)
      }
      guard let next = pending.popLast() else { return false }
      state = Int(next)
    }
  }

  /// The row of the state that the list stands for.
  private mutating func row(isAccepting: Bool, _ meter: inout Meter) -> Int {
    if list.isEmpty { return Transition.deadRow }
    meter.extra &+= UInt64(truncatingIfNeeded: 16 + 2 * list.count)
    var hash: UInt64 = isAccepting ? 1 : 2
    for element in list { hash = (hash ^ UInt64(element)) &* 0x9E37_79B9_7F4A_7C15 }
    hash ^= hash >> 32
    if let number = number(hash, isAccepting) { return Transition.firstRow + number * symbolCount }
    if entries.count + symbolCount > entryLimit || elements.count + list.count > elementLimit {
      guard isCold, place - forgetPlace >= ForwardAutomaton.placesPerState * states.count else {
        isFull = true
        return Transition.deadRow
      }
      forget(&meter)
      forgetPlace = place
    }
    meter.extra &+= UInt64(truncatingIfNeeded: 32 + symbolCount / 8 + list.count)
    return add(hash, isAccepting)
  }

  private func number(_ hash: UInt64, _ isAccepting: Bool) -> Int? {
    var index = Int(truncatingIfNeeded: hash) & (numbers.count - 1)
    while numbers[index] != 0 {
      let number = Int(numbers[index]) - 1
      let state = states[number]
      if state.hash == hash, state.isAccepting == isAccepting, elements[Int(state.first)..<Int(state.first + state.count)].elementsEqual(list) { return number }
      index = (index + 1) & (numbers.count - 1)
    }
    return nil
  }

  private mutating func add(_ hash: UInt64, _ isAccepting: Bool) -> Int {
    states.append(
      State(first: UInt32(truncatingIfNeeded: elements.count), count: UInt32(truncatingIfNeeded: list.count), hash: hash, isAccepting: isAccepting))
    elements.growWithin(elementLimit, by: list.count)
    elements.append(contentsOf: list)
    let row = entries.count
    entries.growWithin(entryLimit, by: symbolCount)
    entries.append(contentsOf: repeatElement(0, count: symbolCount))
    if 2 * states.count > numbers.count {
      numbers = [UInt16](repeating: 0, count: 2 * numbers.count)
      for number in states.indices { note(number) }
    } else {
      note(states.count - 1)
    }
    return row
  }

  private mutating func note(_ number: Int) {
    var index = Int(truncatingIfNeeded: states[number].hash) & (numbers.count - 1)
    while numbers[index] != 0 { index = (index + 1) & (numbers.count - 1) }
    numbers[index] = UInt16(truncatingIfNeeded: number + 1)
  }

  /// Throws all states away.
  private mutating func forget(_ meter: inout Meter) {
    meter.extra &+= UInt64(truncatingIfNeeded: 64 + numbers.count / 2)
    forgetCount &+= 1
    entries.removeLast(entries.count - Transition.firstRow)
    elements.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    for index in numbers.indices { numbers[index] = 0 }
    for index in starts.indices { starts[index] = 0 }
  }
}

extension Instruction {
  /// Whether an assertion holds between neighbours, given as ``Neighbour``'s numbers.
  func holds(_ before: Int, _ after: Int) -> Bool {
    guard let assertion = Assertion(rawValue: UInt8(truncatingIfNeeded: argument)),
      let before = Neighbour(rawValue: UInt8(truncatingIfNeeded: before)), let after = Neighbour(rawValue: UInt8(truncatingIfNeeded: after))
    else { return false }
    return assertion.holds(before, after)
  }
}
