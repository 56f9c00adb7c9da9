// A pattern as an automaton: instructions that consume one scalar each, and instructions between them that consume nothing.

/// An index into ``Program/instructions``; a state of the automaton.
typealias StateIndex = UInt32

/// One state.
struct Instruction: Sendable {
  enum Operation: UInt8, Sendable {
    /// Consumes the scalar `argument`.
    case scalar
    /// Consumes a scalar of the set `argument`.
    case set
    /// Consumes any scalar.
    case anyScalar
    /// Consumes any scalar but a newline.
    case anyButNewline
    /// Goes on at `next`, or else at the state `argument`.
    case split
    /// Notes the place in the slot `argument`.
    case capture
    /// Goes on if the assertion with the raw value `argument` holds.
    case assertion
    /// The end of the pattern.
    case match
  }

  var operation: Operation
  var next: StateIndex
  var argument: UInt32

  /// Whether this state consumes a scalar; `sets` and `ranges` are the program's.
  @inline(__always)
  func accepts(_ scalar: UInt32, _ sets: Span<CompiledSet>, _ ranges: Span<ScalarRange>) -> Bool {
    switch operation {
    case .scalar: scalar == argument
    case .set: sets[Int(argument)].contains(scalar, ranges)
    case .anyScalar: true
    case .anyButNewline: scalar != 0x0A
    case .split, .capture, .assertion, .match: false
    }
  }
}

/// The compiled form of a pattern.
final class Program: Sendable {
  let instructions: [Instruction]
  let sets: [CompiledSet]

  /// What the sets have beyond ASCII.
  let ranges: [ScalarRange]

  let start: StateIndex

  /// The name of each group, from group 1.
  let captureNames: [String?]

  /// Places to note: begin and end of the whole match and of each group.
  var slotCount: Int { 2 * (captureNames.count + 1) }

  /// Whether a match can begin at the start of the input only.
  let isAnchored: Bool

  /// Bytes that every match begins with; may be empty.
  let prefix: [UInt8]

  /// For each byte whether a match can begin with it; empty if a match may consume nothing.
  let firstBytes: [Bool]

  /// The state that follows the prefix, and the slots noted on the way there with their distances from the beginning.
  let prefixEnd: StateIndex
  let prefixSlots: [(slot: Int, offset: Int)]

  /// What looks for the prefix; nil if there is none.
  let prefixScan: LiteralScan?

  /// What looks for a text that every match contains, where that tells more than the prefix does.
  let requiredScan: LiteralScan?

  /// What deterministic automata read; nil if the program is too large for them, or tells too many scalars apart.
  let alphabet: Alphabet?

  /// Whether a loop can go round without consuming anything.
  let hasEmptyLoop: Bool

  /// The most states of a program that deterministic automata are made of.
  static let deterministicLimit = 8192

  /// The bytes that it takes, about.
  var byteCount: Int {
    1024 + 12 * instructions.count + 40 * sets.count + 8 * ranges.count + firstBytes.count + 32 * captureNames.count + (alphabet?.byteCount ?? 0)
  }

  /// The end of the pattern; it is compiled first.
  let match: StateIndex = 0

  /// Makes a program and what can be known of it; worth nothing once the meter, to which the cost is added, says to stop.
  init(instructions: [Instruction], sets: [ScalarSet], start: StateIndex, captureNames: [String?], requiredText: [UInt8], _ meter: inout Meter) {
    self.instructions = instructions
    var ranges: [ScalarRange] = []
    let compiledSets = sets.map { CompiledSet($0, ranges: &ranges) }
    self.sets = compiledSets
    self.ranges = ranges
    meter.steps &+= UInt64(truncatingIfNeeded: 4 * ranges.count + 8 * instructions.count)
    self.start = start
    self.captureNames = captureNames
    let analysis = StartAnalysis(instructions: instructions, sets: compiledSets, start: start, &meter)
    isAnchored = analysis.isAnchored
    prefix = analysis.prefix
    prefixEnd = analysis.prefixEnd
    prefixSlots = analysis.prefixSlots
    firstBytes = analysis.firstBytes
    prefixScan = LiteralScan(analysis.prefix)
    requiredScan = requiredText.count > analysis.prefix.count ? LiteralScan(requiredText) : nil
    let isSmall = instructions.count <= Program.deterministicLimit
    alphabet = isSmall ? Alphabet(instructions, sets, &meter) : nil
    hasEmptyLoop = alphabet != nil && StartAnalysis.hasEmptyLoop(instructions)
  }
}
