// Pike's way of running an automaton: all states at once, in the order of their rank, one scalar of the input after the other. The work is at most
// the number of states for each scalar, whatever the pattern.

/// A state that the automaton is in, and what was captured on the way there.
struct PikeThread {
  var state: StateIndex
  var captures: CaptureLog.EntryIndex
}

/// One search.
///
/// All lists of threads lie in one array of three parts, each as long as the program, which is as long as a list can get:
/// ```
/// | threads here | threads after the next scalar | left to enter |
/// ```
/// The first two change places with every scalar.
struct PikeMachine: ~Copyable {
  /// What does not change during a search.
  private let program: Program
  private let recordsCaptures: Bool

  /// The indices at which the first two parts begin, and the number of threads in each; highest rank first.
  private var current = 0
  private var currentCount = 0
  private var upcoming: Int
  private var upcomingCount = 0

  /// Each place of the input has a number of its own, to be compared with the number of the place at which a state was entered last.
  private var generation: UInt32 = 0

  private var log = CaptureLog()
  private var hasEnteredMatch = false

  /// A machine for one search; without captures it stops at the first sign of a match.
  init(program: Program, recordsCaptures: Bool) {
    self.program = program
    self.recordsCaptures = recordsCaptures
    upcoming = program.instructions.count
  }

  /// Searches for the first match that begins at `start` or later, and adds the states entered to the meter. `start` must be within the input.
  mutating func search(_ input: Span<UInt8>, from start: Int, _ meter: inout Meter) -> SearchOutcome {
    guard var place = input.firstCandidate(for: program, from: start, &meter) else { return meter.isInterrupted ? .outOfSteps : .noMatch }
    let (instructions, sets, ranges) = (program.instructions, program.sets, program.ranges)
    var threadList = [PikeThread](repeating: PikeThread(state: 0, captures: CaptureLog.none), count: 3 * instructions.count)
    if meter.isOver(adding: 2 * instructions.count) { return .outOfSteps }
    var threads = threadList.mutableSpan
    var enteredList = [UInt32](repeating: 0, count: instructions.count)
    var entered = enteredList.mutableSpan
    var best: CaptureLog.EntryIndex?
    beginGeneration(&entered)
    while true {
      if currentCount == 0 {
        guard best == nil, let candidate = input.firstCandidate(for: program, from: place, &meter) else { break }
        place = candidate
        beginGeneration(&entered)
      }
      if best == nil, !program.isAnchored || place == 0 {
        // New threads rank below all that began earlier.
        swapLists()
        guard enter(program.start, CaptureLog.none, &threads, &entered, instructions.span, input, at: place, &meter) else { return .outOfSteps }
        swapLists()
      }
      if hasEnteredMatch, !recordsCaptures { return .match([]) }
      if log.needsCompaction {
        var kept = best ?? CaptureLog.none
        meter.extra &+= UInt64(truncatingIfNeeded: 4 * log.count)
        log.compact(&threads, in: current..<(current + currentCount), &kept, slotCount: program.slotCount)
        if best != nil { best = kept }
      }
      let (scalar, length) = UTF8Decoder.scalar(in: input, at: place)
      beginGeneration(&entered)
      // Each thread is asked whether it takes the scalar; steps count only those that it leads to.
      meter.extra &+= UInt64(truncatingIfNeeded: currentCount)
      for index in current..<(current + currentCount) {
        let thread = threads[index]
        let instruction = instructions[Int(thread.state)]
        if instruction.operation == .match {
          // Threads of lower rank are done for.
          best = thread.captures
          break
        }
        if length > 0, instruction.accepts(scalar, sets.span, ranges.span) {
          let isWithinSteps = enter(instruction.next, thread.captures, &threads, &entered, instructions.span, input, at: place + length, &meter)
          guard isWithinSteps else { return .outOfSteps }
        }
      }
      if length == 0 { break }
      place += length
      swapLists()
      upcomingCount = 0
    }
    if meter.isOver() { return .outOfSteps }
    guard let best else { return .noMatch }
    return .match(log.offsets(of: best, slotCount: program.slotCount))
  }

  private mutating func swapLists() {
    swap(&current, &upcoming)
    swap(&currentCount, &upcomingCount)
  }

  private mutating func beginGeneration(_ entered: inout MutableSpan<UInt32>) {
    generation &+= 1
    if generation == 0 {
      for state in 0..<entered.count { entered[state] = 0 }
      generation = 1
    }
  }

  /// Enters a state and all that follow from it without input; false if the steps are used up.
  private mutating func enter(
    _ first: StateIndex, _ captures: CaptureLog.EntryIndex, _ threads: inout MutableSpan<PikeThread>, _ entered: inout MutableSpan<UInt32>,
    _ code: Span<Instruction>, _ input: Span<UInt8>, at place: Int, _ meter: inout Meter
  ) -> Bool {
    let pending = 2 * code.count
    var pendingCount = 0
    var thread = PikeThread(state: first, captures: captures)
    while true {
      follow: while entered[Int(thread.state)] != generation {
        entered[Int(thread.state)] = generation
        meter.steps &+= 1
        if meter.isOver() { return false }
        let instruction = code[Int(thread.state)]
        switch instruction.operation {
        case .split:
          // Each state is entered once, so that no more than the program's splits can be pending.
          threads[pending + pendingCount] = PikeThread(state: instruction.argument, captures: thread.captures)
          pendingCount += 1
        case .capture:
          if recordsCaptures { thread.captures = log.append(slot: instruction.argument, offset: place, after: thread.captures) }
        case .assertion: if !input.holds(instruction.argument, at: place) { break follow }
        case .match, .scalar, .set, .anyScalar, .anyButNewline:
          if instruction.operation == .match { hasEnteredMatch = true }
          threads[upcoming + upcomingCount] = thread
          upcomingCount += 1
          break follow
        }
        thread.state = instruction.next
      }
      if pendingCount == 0 { return true }
      pendingCount -= 1
      thread = threads[pending + pendingCount]
    }
  }
}
