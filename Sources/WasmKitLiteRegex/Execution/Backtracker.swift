// The way to run an automaton over a short input: one path after the other, highest rank first, never a state twice at the same place. A bit for each
// pair of state and place bounds both the work and the memory.

/// One search.
struct Backtracker: ~Copyable {
  /// The most pairs of state and place, one bit each: 64 KiB.
  static let pairLimit = 1 << 19

  /// Something left to do.
  private struct Job {
    /// A state to enter, or `restoreMark` plus a slot.
    var target: UInt32
    /// A place relative to the start of the search, or the slot's place before.
    var place: Int32
  }

  private static let restoreMark: UInt32 = 1 << 31

  /// The part of the input that a search covers.
  private struct Window {
    /// Its first place, in bytes from the start of the input; all other places are relative to it.
    let base: Int
    /// The number of places, the end included.
    let placeCount: Int
  }

  private let program: Program
  private let recordsCaptures: Bool
  private var jobs: [Job] = []
  /// The relative places of captures, -1 for none.
  private var slots: [Int32]

  init(program: Program, recordsCaptures: Bool) {
    self.program = program
    self.recordsCaptures = recordsCaptures
    slots = [Int32](repeating: -1, count: recordsCaptures ? program.slotCount : 0)
  }

  /// Whether an input of that many bytes is short enough.
  static func suits(_ program: Program, byteCount: Int) -> Bool {
    byteCount < pairLimit && program.instructions.count <= pairLimit / (byteCount + 1)
  }

  /// Searches for the first match that begins at `start` or later, and adds the states entered to the meter. The input must suit, and `start` must be within it.
  mutating func search(_ input: Span<UInt8>, from start: Int, _ meter: inout Meter) -> SearchOutcome {
    guard var candidate = input.firstCandidate(for: program, from: start, &meter) else { return meter.isInterrupted ? .outOfSteps : .noMatch }
    let window = Window(base: candidate, placeCount: input.count - candidate + 1)
    // Arrays of their own, so that nothing is retained and released on the way.
    let (instructions, sets, ranges) = (program.instructions, program.sets, program.ranges)
    var bits = [UInt64](repeating: 0, count: (instructions.count * window.placeCount + 63) / 64)
    if meter.isOver(adding: bits.count / 4) { return .outOfSteps }
    var entered = bits.mutableSpan
    while true {
      let found = run(from: candidate - window.base, window, instructions.span, sets.span, ranges.span, input, &entered, &meter)
      if let found { return found ? .match(slots.map { $0 < 0 ? -1 : Int($0) + window.base }) : .outOfSteps }
      let (_, length) = UTF8Decoder.scalar(in: input, at: candidate)
      guard length > 0, let next = input.firstCandidate(for: program, from: candidate + length, &meter) else { break }
      candidate = next
    }
    return meter.isOver() ? .outOfSteps : .noMatch
  }

  /// Looks for a match that begins at a place: true if there is one, false if the steps are used up, nil if there is none.
  private mutating func run(
    from start: Int, _ window: Window, _ code: Span<Instruction>, _ sets: Span<CompiledSet>, _ ranges: Span<ScalarRange>, _ input: Span<UInt8>,
    _ entered: inout MutableSpan<UInt64>, _ meter: inout Meter
  ) -> Bool? {
    jobs.append(Job(target: program.start, place: Int32(truncatingIfNeeded: start)))
    while let job = jobs.popLast() {
      if job.target & Backtracker.restoreMark != 0 {
        slots[Int(job.target ^ Backtracker.restoreMark)] = job.place
        continue
      }
      var state = Int(job.target)
      var place = Int(job.place)
      path: while true {
        let pair = state * window.placeCount + place
        let bit: UInt64 = 1 << UInt64(pair & 63)
        if entered[pair >> 6] & bit != 0 { break path }
        entered[pair >> 6] |= bit
        meter.steps &+= 1
        if meter.isOver() { return false }
        let instruction = code[state]
        switch instruction.operation {
        case .split: jobs.append(Job(target: instruction.argument, place: Int32(truncatingIfNeeded: place)))
        case .capture:
          if recordsCaptures {
            let slot = Int(instruction.argument)
            jobs.append(Job(target: instruction.argument | Backtracker.restoreMark, place: slots[slot]))
            slots[slot] = Int32(truncatingIfNeeded: place)
          }
        case .assertion: if !input.holds(instruction.argument, at: window.base + place) { break path }
        case .match: return true
        case .scalar, .set, .anyScalar, .anyButNewline:
          let (scalar, length) = UTF8Decoder.scalar(in: input, at: window.base + place)
          guard length > 0, instruction.accepts(scalar, sets, ranges) else { break path }
          place += length
        }
        state = Int(instruction.next)
      }
    }
    return nil
  }
}
