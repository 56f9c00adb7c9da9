// Checks the code of a function before it runs: an independent look at what lowering has written. It knows the handlers' layouts and the types of functions
// and tags, and nothing of how lowering came to its code. On in debug builds, in all suites and fuzzers; in release with -DWASMKITLITE_VERIFY.

import WasmKitLiteMachine

/// A function's code before fusion, with what lowering says of its frame.
struct LoweredCode {
  var words: [UInt64]
  /// The first word of each instruction, in order.
  var starts: [Int]
  /// The slots of the frame.
  var frameSlotCount: Int
  var linkSlot: Int
  /// Slots that arguments and results take.
  var parameterSlotCount: Int
  var resultSlotCount: Int
  var tryMap: TryMap

  init(_ lowering: borrowing FunctionLowering, parameterSlotCount: Int, resultSlotCount: Int) {
    words = unsafe lowering.code.words[0...].map { $0 }
    starts = unsafe lowering.code.starts[0...].map { Int($0.position) }.filter { [first = lowering.skippedWordCount] in $0 >= first }
    frameSlotCount = lowering.frameSlotCount
    linkSlot = lowering.linkSlot
    self.parameterSlotCount = parameterSlotCount
    self.resultSlotCount = resultSlotCount
    tryMap = lowering.tryMap
  }
}

/// The types that code refers to, as slots.
@safe struct CodeSignatures {
  /// Slots of parameters and results, and the accumulator of a single result.
  struct Function {
    var parameterSlotCount: Int
    var resultSlotCount: Int
    var result: AccumulatorSet

    init(_ type: FunctionType) {
      parameterSlotCount = type.parameters.reduce(0) { $0 + $1.slotCount }
      resultSlotCount = type.results.reduce(0) { $0 + $1.slotCount }
      result = type.results.count == 1 ? AccumulatorSet(type.results[0]) : []
    }

    /// Where the link words are in the frames of such functions.
    var linkSlot: Int { max(parameterSlotCount, resultSlotCount, FrameLayout.usualLinkSlot) }
  }

  let environment: ModuleEnvironment
  let functionCodes: UnsafeMutablePointer<FunctionCode>

  func function(_ index: Int) -> Function? { index >= 0 && index < environment.functions.count ? type(environment.functions[index].position) : nil }

  func type(_ index: Int) -> Function? {
    guard index >= 0, index < environment.types.types.count, let type = environment.types.types[index].function else { return nil }
    return Function(type)
  }

  func tag(_ index: Int) -> Function? { index >= 0 && index < environment.tags.count ? type(environment.tags[index].position) : nil }

  /// The function whose record is at an address.
  func function(record address: UInt64) -> Function? {
    let distance = unsafe Int(truncatingIfNeeded: address &- UInt64(UInt(bitPattern: functionCodes)))
    guard distance >= 0, unsafe distance % MemoryLayout<FunctionCode>.stride == 0 else { return nil }
    return unsafe function(environment.importedFunctionCount + distance / MemoryLayout<FunctionCode>.stride)
  }
}

/// A fault of lowered code: a fault of this engine, whatever the module.
struct VerificationError: Error, CustomStringConvertible {
  /// The first word of the instruction.
  let position: Int
  let reason: String
  var description: String { "code at word \(position): \(reason)" }
}

/// Checks one function's code.
struct CodeVerifier {
  let code: LoweredCode
  let signatures: CodeSignatures
  /// The number of the instruction that begins at a word, or -1.
  private var numbers: [Int32]
  private var layouts: [HandlerLayout] = []
  /// What each instruction does, and where it may go on but behind itself.
  private(set) var effects: [Effect] = []
  private(set) var targets: [[Int]] = []

  init(_ code: LoweredCode, _ signatures: CodeSignatures) {
    self.code = code
    self.signatures = signatures
    numbers = Array(repeating: -1, count: code.words.count + 1)
  }

  /// Looks at everything.
  mutating func verify() throws(VerificationError) {
    try checkInstructions()
    for number in code.starts.indices {
      effects.append(try effect(of: number))
      targets.append(try targets(of: number))
    }
    for number in code.starts.indices { try checkOperands(number) }
    try checkTryMap()
    var flow = SlotFlow(self)
    try flow.run()
  }

  // MARK: Instructions

  private mutating func checkInstructions() throws(VerificationError) {
    guard code.frameSlotCount <= FrameLayout.maximumSlotCount + 16, code.linkSlot + 3 <= code.frameSlotCount else {
      throw VerificationError(position: 0, reason: "the frame has \(code.frameSlotCount) slots, its link words are at \(code.linkSlot)")
    }
    let link = max(code.parameterSlotCount, code.resultSlotCount, FrameLayout.usualLinkSlot)
    if code.linkSlot != link { throw VerificationError(position: 0, reason: "link words at slot \(code.linkSlot), the type says \(link)") }
    for (number, start) in code.starts.enumerated() {
      guard start >= 0, start < code.words.count, let layout = HandlerLayout.all[UInt(code.words[start])] else {
        throw VerificationError(position: start, reason: "no instruction begins here")
      }
      layouts.append(layout)
      numbers[start] = Int32(truncatingIfNeeded: number)
      let end = start + layout.wordCount + (layout.kind == .branchTable ? Int(u32(start, 12)) * 2 + 2 : 0)
      let next = number + 1 < code.starts.count ? code.starts[number + 1] : code.words.count
      if end != next { throw VerificationError(position: start, reason: "the instruction ends at word \(end), the next one begins at \(next)") }
    }
    if code.starts.isEmpty { throw VerificationError(position: 0, reason: "no instruction") }
  }

  /// Whether the instruction behind may be the next one.
  func goesOn(_ number: Int) -> Bool { layouts[number].kind.goesOn }
  func slot(_ start: Int, _ byte: Int) -> Int { Int(code.words[start + byte / 8] >> UInt64(byte % 8 * 8) & 0xFFFF) }
  func u32(_ start: Int, _ byte: Int) -> UInt32 { UInt32(truncatingIfNeeded: code.words[start + byte / 8] >> UInt64(byte % 8 * 8)) }

  /// The number of the instruction that a branch from `start` goes to.
  private func target(_ start: Int, offset byte: Int) throws(VerificationError) -> Int {
    let offset = Int(Int32(bitPattern: u32(start, byte)))
    let word = start + offset / 8
    guard offset % 8 == 0, word >= 0, word < code.words.count, numbers[word] >= 0 else {
      throw VerificationError(position: start, reason: "a branch to word \(word), where no instruction begins")
    }
    return Int(numbers[word])
  }

  private func targets(of number: Int) throws(VerificationError) -> [Int] {
    let start = code.starts[number]
    switch layouts[number].kind {
    case .branch(let offset, _): return [try target(start, offset: offset)]
    case .branchTable:
      var list: [Int] = []
      for entry in 0...Int(u32(start, 12)) { list.append(try target(start, offset: 24 + entry * 16)) }
      return list
    case .plain, .return, .unreachable, .throw, .throwReference, .call, .callImport, .callIndirect, .callReference, .tailCall, .tailCallAny, .enter, .zero, .wide,
      .copyPair:
      return []
    }
  }

  /// The number of the instruction at a word.
  func number(at word: Int) -> Int? { word >= 0 && word < code.words.count && numbers[word] >= 0 ? Int(numbers[word]) : nil }

  // MARK: Operands

  private func checkSlots(_ slots: Range<Int>, _ start: Int, _ what: StaticString) throws(VerificationError) {
    if slots.isEmpty { return }
    guard slots.lowerBound >= 0, slots.upperBound <= code.frameSlotCount else {
      throw VerificationError(position: start, reason: "\(what) of slots \(slots) of a frame of \(code.frameSlotCount)")
    }
    if slots.overlaps(code.linkSlot..<code.linkSlot + 3) { throw VerificationError(position: start, reason: "\(what) of the link words by slots \(slots)") }
  }

  private func checkOperands(_ number: Int) throws(VerificationError) {
    let start = code.starts[number]
    let effect = effects[number]
    for slots in effect.reads { try checkSlots(slots, start, "a read") }
    for slots in effect.writes { try checkSlots(slots, start, "a write") }
    switch layouts[number].kind {
    case .branchTable:
      for entry in 0...Int(u32(start, 12)) {
        let word = start + 2 + entry * 2
        guard unsafe UInt(code.words[word]) == HandlerTable.address(LabelHandlers.handler(entry)) else {
          throw VerificationError(position: start, reason: "label \(entry) has another one's handler")
        }
      }
    case .return(let hasSource):
      let isUsual = code.linkSlot == FrameLayout.usualLinkSlot
      let far = unsafe [wkl_return_far, wkl_return_far_integer, wkl_return_far_f32, wkl_return_far_f64].map(HandlerTable.address)
      guard isUsual != far.contains(UInt(code.words[start])), slot(start, 8) == code.linkSlot else {
        throw VerificationError(position: start, reason: "a return by link words at \(slot(start, 8)), they are at \(code.linkSlot)")
      }
      if hasSource, code.resultSlotCount != 1 { throw VerificationError(position: start, reason: "a return of one value, the type has \(code.resultSlotCount)") }
    case .call(let isFar):
      guard let callee = signatures.function(record: code.words[start + 1]) else { throw VerificationError(position: start, reason: "a call of no function") }
      try checkUsual(!isFar, callee, start)
    case .callIndirect(let isUsual):
      guard let callee = signatures.type(Int(u32(start, 12))) else { throw VerificationError(position: start, reason: "a call of no function type") }
      try checkUsual(isUsual, callee, start)
      try checkCrossing(start, number, link: Int(u32(start, 24)))
    case .callImport: try checkCrossing(start, number, link: Int(u32(start, 20)))
    case .callReference: try checkCrossing(start, number, link: Int(u32(start, 20)))
    case .tailCall:
      if slot(start, 24) != code.linkSlot { throw VerificationError(position: start, reason: "a tail call by link words at \(slot(start, 24))") }
    case .tailCallAny: try checkCrossing(start, number, link: slot(start, 12))
    case .enter:
      if Int(u32(start, 8)) != code.linkSlot { throw VerificationError(position: start, reason: "an enter by link words at \(u32(start, 8))") }
    case .plain, .branch, .unreachable, .throw, .throwReference, .zero, .wide, .copyPair: break
    }
    if layouts[number].kind.goesOn, number + 1 == code.starts.count { throw VerificationError(position: start, reason: "the code ends without a return") }
  }

  private func checkUsual(_ isUsual: Bool, _ callee: CodeSignatures.Function, _ start: Int) throws(VerificationError) {
    if isUsual != (callee.linkSlot == FrameLayout.usualLinkSlot) {
      throw VerificationError(position: start, reason: "a call that takes the callee's link words to be elsewhere than at \(callee.linkSlot)")
    }
  }

  /// A call that may leave the instance: the instance is kept in this frame's link words, and an `enter` is where it comes back.
  private func checkCrossing(_ start: Int, _ number: Int, link: Int) throws(VerificationError) {
    guard link == code.linkSlot, number + 1 < code.starts.count, layouts[number + 1].kind == .enter else {
      throw VerificationError(position: start, reason: "a call into any instance by link words at \(link), or without an enter behind it")
    }
  }

  // MARK: Effects

  /// What an instruction does to the frame.
  struct Effect {
    var reads: [Range<Int>] = []
    var writes: [Range<Int>] = []
    /// From this slot on nothing is left of what was there: the callee's frame.
    var clobbersFrom: Int?
    var readsAccumulators: AccumulatorSet = []
    /// What is in the accumulators afterwards: those that are written, and, if `keepsAccumulators`, the others as they were.
    var writesAccumulators: AccumulatorSet = []
    var keepsAccumulators = true
    var mayThrow = false
  }

  private func effect(of number: Int) throws(VerificationError) -> Effect {
    let start = code.starts[number]
    let layout = layouts[number]
    var effect = Effect()
    effect.reads = layout.reads.map { slot(start, $0)..<slot(start, $0) + 1 }
    effect.writes = layout.writes.map { slot(start, $0)..<slot(start, $0) + 1 }
    effect.readsAccumulators = layout.readsAccumulators
    effect.writesAccumulators = layout.writesAccumulators
    switch layout.kind {
    case .plain, .branch, .branchTable, .unreachable: break
    case .throwReference: effect.mayThrow = true
    // The instance is the other one until then, and with it nothing that an instruction keeps but the result.
    case .enter: break
    case .return(let hasSource):
      effect.reads.append(hasSource ? slot(start, 10)..<slot(start, 10) + 1 : 0..<code.resultSlotCount)
    case .throw:
      guard let tag = signatures.tag(Int(u32(start, 12))) else { throw VerificationError(position: start, reason: "a throw with no tag") }
      effect.reads.append(slot(start, 8)..<slot(start, 8) + tag.parameterSlotCount)
      effect.mayThrow = true
    case .call: call(signatures.function(record: code.words[start + 1]), Int(u32(start, 16)), &effect)
    case .callImport: call(signatures.function(Int(u32(start, 12))), Int(u32(start, 8)), &effect)
    case .callIndirect: call(signatures.type(Int(u32(start, 12))), slot(start, 10), &effect)
    // The type is not in the words: nothing is known of arguments and results.
    case .callReference: unknownCall(slot(start, 10), &effect)
    case .tailCall: effect.reads.append(Int(u32(start, 16))..<Int(u32(start, 16)) + slot(start, 26))
    case .tailCallAny:
      effect.reads.append(slot(start, 10)..<slot(start, 10) + slot(start, 14))
      effect.clobbersFrom = slot(start, 10)
      // What comes back to the `enter` behind are the function's own results.
      effect.writes.append(slot(start, 10)..<slot(start, 10) + code.resultSlotCount)
      effect.keepsAccumulators = false
      effect.writesAccumulators = .all
    case .zero(let count):
      let first = slot(start, 8)
      effect.writes.append(first..<first + (count ?? Int(u32(start, 12))))
    case .wide(let count):
      let first = slot(start, 8)
      effect.reads.append(first..<first + count)
      effect.writes.append(first..<first + 2)
    case .copyPair:
      effect.reads.append(slot(start, 10)..<slot(start, 10) + 2)
      effect.writes.append(slot(start, 8)..<slot(start, 8) + 2)
    }
    return effect
  }

  private func call(_ callee: CodeSignatures.Function?, _ first: Int, _ effect: inout Effect) {
    guard let callee else { return unknownCall(first, &effect) }
    effect.reads.append(first..<first + callee.parameterSlotCount)
    // Even where it gives nothing, a slot is read.
    effect.writes.append(first..<first + max(1, callee.resultSlotCount))
    effect.clobbersFrom = first
    effect.keepsAccumulators = false
    effect.writesAccumulators = callee.result
    effect.mayThrow = true
  }

  private func unknownCall(_ first: Int, _ effect: inout Effect) {
    effect.writes.append(first..<code.frameSlotCount)
    effect.keepsAccumulators = false
    effect.writesAccumulators = .all
    effect.mayThrow = true
  }

  // MARK: Exceptions

  /// The slots that a handler finds written, beside those that were.
  func landing(_ handler: TryMap.Catch) throws(VerificationError) -> [Range<Int>] {
    var slots: [Range<Int>] = []
    var end = Int(handler.slot)
    if let tag = handler.tag {
      guard let tag = signatures.tag(Int(tag)) else { throw VerificationError(position: Int(handler.landing), reason: "a handler for no tag") }
      end += tag.parameterSlotCount
    }
    if handler.wantsReference { end += 1 }
    slots.append(Int(handler.slot)..<end)
    if let slot = handler.rethrowSlot { slots.append(Int(slot)..<Int(slot) + 1) }
    return slots
  }

  private func checkTryMap() throws(VerificationError) {
    var last = -1
    for place in code.tryMap.places {
      guard Int(place.position) > last, Int(place.region) < code.tryMap.regions.count else {
        throw VerificationError(position: Int(place.position), reason: "regions out of order")
      }
      last = Int(place.position)
    }
    for (index, region) in code.tryMap.regions.enumerated() where Int(region.parent) >= index {
      throw VerificationError(position: 0, reason: "region \(index) is inside of region \(region.parent)")
    }
    for handler in code.tryMap.catches {
      guard number(at: Int(handler.landing)) != nil else { throw VerificationError(position: Int(handler.landing), reason: "no instruction where a handler begins") }
      for slots in try landing(handler) { try checkSlots(slots, Int(handler.landing), "a handler's write") }
    }
  }
}

extension HandlerLayout.Kind {
  /// Whether the instruction behind may be the next one.
  var goesOn: Bool {
    switch self {
    case .branch(_, let isConditional): isConditional
    case .branchTable, .return, .unreachable, .throw, .throwReference, .tailCall: false
    case .plain, .call, .callImport, .callIndirect, .callReference, .tailCallAny, .enter, .zero, .wide, .copyPair: true
    }
  }
}
