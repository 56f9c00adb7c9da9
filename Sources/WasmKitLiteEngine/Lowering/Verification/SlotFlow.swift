// Whether every slot and accumulator that is read was written on every way there: the part of the verifier that follows branches.

/// The flow of written slots through one function's code.
struct SlotFlow {
  /// What is written when an instruction begins.
  private struct State: Equatable {
    var slots: [UInt64]
    var accumulators: AccumulatorSet

    mutating func write(_ range: Range<Int>) { for slot in range { slots[slot >> 6] |= 1 << UInt64(slot & 63) } }
    mutating func forget(from first: Int) {
      if first >> 6 >= slots.count { return }
      slots[first >> 6] &= (1 << UInt64(first & 63)) - 1
      for word in (first >> 6) + 1..<max(slots.count, (first >> 6) + 1) { slots[word] = 0 }
    }
    /// Whether a slot was written.
    func contains(_ slot: Int) -> Bool { slots[slot >> 6] & 1 << UInt64(slot & 63) != 0 }
    /// Keeps what both have; whether that changed anything.
    mutating func meet(_ other: State) -> Bool {
      let before = self
      for word in slots.indices { slots[word] &= other.slots[word] }
      accumulators.formIntersection(other.accumulators)
      return self != before
    }
  }

  private let verifier: CodeVerifier
  /// The state at each instruction that a branch, a handler or the start comes to.
  private var states: [State?]
  private var isLeader: [Bool]
  private var open: [Int] = []

  /// The most words of states that are kept. WHY: frames of 65,000 slots with as many branches would take gigabytes; such code is checked without its flow.
  private static let mostWords = 1 << 22
  private static let mostInstructions = 50_000

  init(_ verifier: CodeVerifier) {
    self.verifier = verifier
    states = Array(repeating: nil, count: verifier.code.starts.count)
    isLeader = Array(repeating: false, count: verifier.code.starts.count)
  }

  mutating func run() throws(VerificationError) {
    if verifier.code.starts.count > Self.mostInstructions { return }
    findLeaders()
    let wordCount = (verifier.code.frameSlotCount + 64) >> 6
    if isLeader.count(where: { $0 }) * wordCount > Self.mostWords { return }
    var first = State(slots: Array(repeating: 0, count: wordCount), accumulators: [])
    first.write(0..<verifier.code.parameterSlotCount)
    try arrive(first, at: 0)
    while let leader = open.popLast() {
      guard let state = states[leader] else { continue }
      try walk(from: leader, state)
    }
  }

  private mutating func findLeaders() {
    isLeader[0] = true
    for targets in verifier.targets { for target in targets { isLeader[target] = true } }
    for handler in verifier.code.tryMap.catches { if let number = verifier.number(at: Int(handler.landing)) { isLeader[number] = true } }
  }

  /// A way to an instruction: what it has written and others there have not counts no more.
  private mutating func arrive(_ state: State, at number: Int) throws(VerificationError) {
    if states[number] == nil {
      states[number] = state
      open.append(number)
    } else if states[number]?.meet(state) == true {
      open.append(number)
    }
  }

  /// Follows the code from a leader to the next branch that is always taken, or the next leader.
  private mutating func walk(from leader: Int, _ state: State) throws(VerificationError) {
    var state = state
    var number = leader
    while number < verifier.code.starts.count {
      if number != leader, isLeader[number] { return try arrive(state, at: number) }
      let start = verifier.code.starts[number]
      let effect = verifier.effects[number]
      for range in effect.reads {
        for slot in range where !state.contains(slot) {
          throw VerificationError(position: start, reason: "slot \(slot) is read, and not every way there has written it")
        }
      }
      if !effect.readsAccumulators.isSubset(of: state.accumulators) {
        throw VerificationError(position: start, reason: "an accumulator is read, and not every way there has written it")
      }
      if effect.mayThrow { try reachHandlers(state, start, clobbersFrom: effect.clobbersFrom) }
      if let first = effect.clobbersFrom { state.forget(from: first) }
      for range in effect.writes { state.write(range) }
      if !effect.keepsAccumulators { state.accumulators = [] }
      state.accumulators.formUnion(effect.writesAccumulators)
      for target in verifier.targets[number] { try arrive(state, at: target) }
      if !verifier.goesOn(number) { return }
      number += 1
    }
  }

  private mutating func reachHandlers(_ state: State, _ start: Int, clobbersFrom: Int?) throws(VerificationError) {
    var region = verifier.code.tryMap.region(at: start)
    while region >= 0 {
      var next = verifier.code.tryMap.regions[Int(region)].firstCatch
      while next >= 0 {
        let handler = verifier.code.tryMap.catches[Int(next)]
        if let number = verifier.number(at: Int(handler.landing)) {
          var landed = state
          if let clobbersFrom { landed.forget(from: clobbersFrom) }
          for slots in try verifier.landing(handler) { landed.write(slots) }
          landed.accumulators = []
          try arrive(landed, at: number)
        }
        next = handler.next
      }
      region = verifier.code.tryMap.regions[Int(region)].parent
    }
  }
}
