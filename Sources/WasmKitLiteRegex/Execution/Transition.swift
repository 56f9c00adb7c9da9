// Where a deterministic automaton goes from a state on a symbol: one word, so that one load tells everything. A symbol is a letter and, where the
// program has assertions, what lies on the far side of it: `letter × neighbourCount + neighbour`.

extension Array {
  /// Makes room for some elements more, twice the room or what a limit leaves. WHY: an array's own growth could come to twice the limit.
  mutating func growWithin(_ limit: Int, by extra: Int) {
    if count + extra > capacity { reserveCapacity(Swift.max(count + extra, Swift.min(limit, 2 * capacity))) }
  }
}

/// A word of a table of transitions.
/// ```
/// | is accepting: 1 | steps: 31 | row of the next state: 32 |
/// ```
struct Transition {
  /// The row of no state: the transition has not been looked at yet.
  static let unknownRow = 0
  /// The row of the state that nothing leads out of.
  static let deadRow = 1
  /// Where the rows of states begin.
  static let firstRow = 2

  let word: UInt64

  @inline(__always)
  init(word: UInt64) { self.word = word }

  init(row: Int, steps: UInt64, isAccepting: Bool) {
    word = UInt64(UInt32(truncatingIfNeeded: row)) | min(steps, UInt64(Int32.max)) << 32 | (isAccepting ? 1 << 63 : 0)
  }

  /// Where the next state's transitions begin in the table.
  @inline(__always)
  var row: Int { Int(word & 0xFFFF_FFFF) }

  /// What going there costs: the states of the program's automaton that are entered.
  @inline(__always)
  var steps: UInt64 { word >> 32 & 0x7FFF_FFFF }

  /// Whether the next state is one that the search is after.
  @inline(__always)
  var isAccepting: Bool { word >> 63 != 0 }
}

/// The progress of an automaton through its input: the part of a search that the loops over known transitions change.
struct AutomatonWalk {
  /// The place in the input, in bytes from its start.
  var place: Int
  /// The row of the current state.
  var row: Int
  /// The last place at which the state accepted; its initial value if there was none.
  var match: Int
  /// The steps taken so far.
  var steps: UInt64
}
