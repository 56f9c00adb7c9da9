// Chooses the way of a search: which parts of the input need looking at, and which automaton runs over them. The choice depends on the pattern and the
// input alone, never on searches before, so that a search always costs the same steps and always ends the same way.
// ```
// literal scan ─→ a place to begin ─→ one pass, where the pattern allows it ────────────────→ captures
//                                 └→ forward automaton ─→ end ─→ backward automaton ─→ begin ┘
// ```

/// The automata of one pattern with what they have learnt, and room for results. It serves one search at a time.
struct Searcher: ~Copyable {
  /// How a search ended.
  enum Outcome {
    /// With the places in ``slots``, if they were asked for.
    case match
    case noMatch
    case outOfSteps
  }

  /// WHY: each attempt at a place can cost as much as a search of the whole input; a few are enough for lines, where a prefix is rare.
  private static let attemptLimit = 4

  private let program: Program
  private let alphabet: Alphabet
  private let onePass: OnePass?
  private var forward: ForwardAutomaton
  private var backward: BackwardAutomaton

  /// The places of all slots, -1 for none.
  private(set) var slots: [Int]
  private var spare: [Int]
  /// Whether an attempt at one place has found out about all the later ones.
  private var isDecided = false

  init(_ program: Program, _ alphabet: Alphabet, _ onePass: OnePass?) {
    self.program = program
    self.alphabet = alphabet
    self.onePass = onePass
    forward = ForwardAutomaton(program, alphabet)
    backward = BackwardAutomaton(program, alphabet)
    slots = [Int](repeating: -1, count: program.slotCount)
    spare = [Int](repeating: -1, count: onePass == nil ? 0 : program.slotCount)
  }

  /// The bytes of its tables, about.
  var byteCount: Int { forward.byteCount + backward.byteCount + 16 * slots.capacity }

  /// The bytes that the tables of one can come to.
  static func byteLimit(_ program: Program, _ alphabet: Alphabet) -> Int {
    ForwardAutomaton.byteLimit(program, alphabet) + BackwardAutomaton.byteLimit(program, alphabet) + 16 * program.slotCount + 4096
  }

  /// Searches for the first match that begins at `candidate` or later.
  ///
  /// - Parameters:
  ///   - candidate: the first place where a match can begin.
  ///   - meter: what was spent is added.
  mutating func search(_ input: Span<UInt8>, from candidate: Int, recordsCaptures: Bool, _ meter: inout Meter) -> Outcome {
    var candidate = candidate
    isDecided = false
    if program.isAnchored { return attempt(input, at: candidate, recordsCaptures, &meter) }
    if let scan = program.prefixScan, scan.text.count > 1 {
      for _ in 0..<Searcher.attemptLimit {
        let outcome = attempt(input, at: candidate, recordsCaptures, &meter)
        if isDecided { return outcome }
        guard case .noMatch = outcome else { return outcome }
        let next = scan.firstOccurrence(in: input, from: candidate + 1, &meter)
        if meter.isInterrupted { return .outOfSteps }
        guard let next else { return .noMatch }
        candidate = next
      }
    }
    switch forward.search(input, from: candidate, isAnchored: false, stopsEarly: !recordsCaptures, &meter) {
    case .noMatch: return .noMatch
    case .tooManyStates: return runMachine(input, from: candidate, recordsCaptures, &meter)
    case .outOfSteps: return .outOfSteps
    case .match(let end):
      guard recordsCaptures else { return .match }
      switch backward.search(input, end: end, lowest: candidate, &meter) {
      case .outOfSteps: return .outOfSteps
      case .tooManyStates: return runMachine(input, from: candidate, true, &meter)
      case .start(let start): return capture(input, start, end, &meter)
      }
    }
  }

  /// Searches for a match that begins at a place.
  private mutating func attempt(
    _ input: Span<UInt8>, at place: Int, _ recordsCaptures: Bool, _ meter: inout Meter
  ) -> Outcome {
    if recordsCaptures, program.slotCount > 2, onePass != nil { return runOnePass(input, from: place, &meter) }
    switch forward.search(input, from: place + program.prefix.count, isAnchored: true, stopsEarly: !recordsCaptures, &meter) {
    case .noMatch: return .noMatch
    case .tooManyStates:
      // The machine looks at the later places as well.
      isDecided = true
      return runMachine(input, from: place, recordsCaptures, &meter)
    case .outOfSteps: return .outOfSteps
    case .match(let end):
      guard recordsCaptures else { return .match }
      if program.slotCount > 2, !program.hasEmptyLoop {
        switch backward.search(input, end: end, lowest: place, &meter) {
        case .outOfSteps: return .outOfSteps
        case .tooManyStates: return runMachine(input, from: place, true, &meter)
        case .start: break
        }
      }
      return capture(input, place, end, &meter)
    }
  }

  /// Finds the captures of a match whose begin and end are known, and the trail that the backward automaton left.
  private mutating func capture(_ input: Span<UInt8>, _ start: Int, _ end: Int, _ meter: inout Meter) -> Outcome {
    if program.slotCount == 2 {
      slots[0] = start
      slots[1] = end
      return .match
    }
    if onePass != nil { return runOnePass(input, from: start, &meter) }
    if program.hasEmptyLoop { return runMachine(input, from: start, true, &meter) }
    return backward.walk(input, from: start, into: &slots, &meter) ? .match : .outOfSteps
  }

  private mutating func runOnePass(_ input: Span<UInt8>, from start: Int, _ meter: inout Meter) -> Outcome {
    guard let onePass else { return .noMatch }
    switch onePass.match(input, from: start, alphabet, slots: &slots, spare: &spare, &meter) {
    case true: return .match
    case false: return .noMatch
    case nil: return .outOfSteps
    }
  }

  /// Finds a match and its captures with a machine that can do it for every program.
  private mutating func runMachine(_ input: Span<UInt8>, from start: Int, _ recordsCaptures: Bool, _ meter: inout Meter) -> Outcome {
    if meter.isOver() { return .outOfSteps }
    switch program.search(input, from: start, recordsCaptures: recordsCaptures, &meter) {
    case .match(let offsets):
      if recordsCaptures { slots = offsets }
      return .match
    case .noMatch: return .noMatch
    case .outOfSteps: return .outOfSteps
    }
  }

  /// Gives room back that only long inputs need.
  mutating func shrink() { backward.shrink() }
}

extension Program {
  /// Searches with a machine that needs no alphabet.
  func search(_ input: Span<UInt8>, from start: Int, recordsCaptures: Bool, _ meter: inout Meter) -> SearchOutcome {
    if Backtracker.suits(self, byteCount: input.count - start) {
      var machine = Backtracker(program: self, recordsCaptures: recordsCaptures)
      return machine.search(input, from: start, &meter)
    }
    var machine = PikeMachine(program: self, recordsCaptures: recordsCaptures)
    return machine.search(input, from: start, &meter)
  }
}

/// How the search of a machine ended.
enum SearchOutcome {
  /// With the offsets of all slots, or none if they were not asked for.
  case match([Int])
  case noMatch
  case outOfSteps
}
