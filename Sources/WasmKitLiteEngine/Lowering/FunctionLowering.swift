// Turns validated instructions into threaded code, one at a time, while the validator walks over a body: a sink of its walk.
//
// The operand stack exists here only, as a list of where each operand is: in its own slot of the frame, in a local that was not written since, or in the
// instruction stream as a constant. An operand's own slot is its place in the frame's operand area; it is written there when something needs it there.

import WasmKitLiteMachine

/// Where an operand is when an instruction takes it.
enum Place: Equatable {
  case slot(Int)
  case accumulator
  case immediate(UInt64)
}

/// The state of lowering one function.
struct FunctionLowering: ~Copyable, InstructionSink {
  static var makesCode: Bool { @inline(__always) get { true } }

  /// An operand that code above has produced.
  struct Operand {
    enum Location { case slot, local, constant }
    /// A constant.
    var bits: UInt64 = 0
    /// The operand's own slot.
    var slot: Int32
    /// The number of a local, where it is one.
    var local: Int32 = -1
    /// For a local: the operand below that waits for the same local, or -1.
    var previous: Int32 = -1
    var type: ValueType
    var location: Location

    init(_ location: Location, slot: Int, _ type: ValueType) { (self.location, self.slot, self.type) = (location, Int32(truncatingIfNeeded: slot), type) }

    /// A constant that waits to be written to its slot.
    init(constant bits: UInt64, slot: Int, _ type: ValueType) {
      self.init(.constant, slot: slot, type)
      self.bits = bits
    }

    /// The value of a local that waits to be written to its slot.
    init(local: Int, slot: Int, _ type: ValueType, previous: Int32) {
      self.init(.local, slot: slot, type)
      (self.local, self.previous) = (Int32(truncatingIfNeeded: local), previous)
    }
  }

  /// An open block.
  struct Control {
    enum Kind { case block, loop, `if`, `else`, tryTable, `try`, `catch` }
    var kind: Kind
    /// How many operands lie below the block's parameters.
    var operandCount: Int
    /// The slot of the first parameter, and of the first result.
    var baseSlot: Int
    /// The types that a branch to the label takes along, in the validator's pool.
    var labelTypes: TypeRange
    var parameterTypes: TypeRange
    var resultTypes: TypeRange
    /// A loop's first instruction.
    var position = 0
    /// The fuel count there.
    var cost = 0
    /// The branches to the end of the block: an index into `fixups`, or -1.
    var fixup = -1
    /// The branch around the first arm of an `if`, or -1.
    var elseFixup = -1
    /// The region of a try block, and the one around the block; -1 where there is none.
    var region = TryMap.none
    var outerRegion = TryMap.none
    /// Where a legacy handler keeps its exception.
    var rethrowSlot = 0
    /// How many locals were assigned when the block began: an index into `assignments`.
    var assignmentCount = 0
    /// Whether the next instruction can be reached.
    var isReachable = true
    /// Whether the block itself stands in unreachable code; nothing is lowered then.
    var isDead = false
  }

  /// The last instruction, while its destination may still be changed: nothing was emitted behind it and no branch goes there.
  struct Producer {
    var start: Int
    var end: Int
    var slot: Int
    var accumulator: AccumulatorClass
  }

  /// The last instruction, where it is a comparison that a branch may swallow.
  struct Comparison {
    var producer: Producer
    var opcode: Opcode
    var left: Place
    var right: Place
    /// The accumulators before it.
    var accumulators: Accumulators
  }

  /// The slot whose value each accumulator holds, or -1.
  struct Accumulators: Equatable {
    var integer = -1
    var single = -1
    var double = -1
    @inline(__always) subscript(_ accumulator: AccumulatorClass) -> Int {
      get {
        switch accumulator {
        case .integer: integer
        case .single: single
        case .double: double
        case .none: -2
        }
      }
      set {
        switch accumulator {
        case .integer: integer = newValue
        case .single: single = newValue
        case .double: double = newValue
        case .none: break
        }
      }
    }
  }

  let table = HandlerTable.shared
  let environment: LoweringEnvironment

  var code = CodeBuffer()
  var operands = GrowingList<Operand>()
  var controls = GrowingList<Control>()
  var fixups = GrowingList<BranchFixup>()
  /// The topmost operand that waits for each local, or -1.
  var waiting = GrowingList<Int32>()
  var localSlots = GrowingList<Int32>()
  var localTypes = GrowingList<ValueType>()
  /// Which locals and parameters every way to here has written, and those locals in the order in which that became so.
  var isAssigned = GrowingList<Bool>()
  var assignments = GrowingList<Int32>()
  /// The slots of the locals that may be read before they are written: only these must be zero.
  var zeroedSlots = 0..<0
  /// The words of the instructions that zero all locals, and how many words at the start of the code turned out to be needless.
  var zeroingWordCount = 0
  var skippedWordCount = 0
  /// The most words that the code may become. WHY: a few bytes can ask for a thousand moves, and one instruction for a thousand times that.
  var wordLimit = Int.max
  var isTooLong: Bool { code.position > wordLimit }
  /// The words that the finished code takes.
  var wordCount: Int { code.position - skippedWordCount }
  /// Operands below this count wait for no local.
  var settledCount = 0
  var accumulators = Accumulators()
  var producer: Producer?
  var comparison: Comparison?
  /// Instructions since the last payment: see the Rationale on fuel.
  var cost = 0
  /// Whether the code has a loop or a call.
  var isRepetitive = false
  /// Whether code of this module was fused.
  var hasFused = false
  var linkSlot = 0
  var firstOperandSlot = 0
  /// The slot of the next operand.
  private(set) var topSlot = 0
  var frameSlotCount = 0
  var resultTypes = TypePool.empty
  /// Whether there is one result, and it takes one slot.
  private(set) var hasSingleResult = false
  /// Where the code catches exceptions, and the region that the next instruction is in.
  var tryMap = TryMap()
  var region = TryMap.none

  init(environment: LoweringEnvironment) { self.environment = environment }

  /// Whether the next instruction can be reached; if not, nothing but the block structure is followed.
  @inline(__always) var isReachable: Bool { controls[controls.count - 1].isReachable }
  /// Whether the frame is not full.
  @inline(__always) var hasRoom: Bool { frameSlotCount < FrameLayout.maximumSlotCount }

  // MARK: A function's start and end

  /// Lays out the frame and zeroes the locals. Fails if the frame has more slots than an instruction can name.
  mutating func begin(parameters: TypeRange, results: TypeRange, locals: borrowing GrowingList<OperandType>, _ types: borrowing TypePool) throws(ValidationError) {
    code.removeAll()
    operands.removeAll()
    controls.removeAll()
    fixups.removeAll()
    localSlots.removeAll()
    localTypes.removeAll()
    tryMap.removeAll()
    region = TryMap.none
    waiting.reset(repeating: -1, count: locals.count)
    isAssigned.reset(repeating: false, count: locals.count)
    for index in 0..<parameters.count { isAssigned[index] = true }
    assignments.removeAll()
    zeroedSlots = 0..<0
    skippedWordCount = 0
    settledCount = 0
    accumulators = Accumulators()
    producer = nil
    comparison = nil
    cost = 0
    isRepetitive = false
    resultTypes = results
    hasSingleResult = results.count == 1 && types[results, 0] != .v128
    linkSlot = types.linkSlot(parameters, results)
    var slot = 0
    for index in 0..<locals.count {
      // A local is of a value type: only operands can be of the bottom type.
      let type = locals[index].valueType ?? .i32
      if index == parameters.count { slot = linkSlot + FrameLayout.linkWordCount }
      localTypes.append(type)
      localSlots.append(Int32(slot))
      slot += type.slotCount
    }
    if locals.count == parameters.count { slot = linkSlot + FrameLayout.linkWordCount }
    firstOperandSlot = slot
    topSlot = slot
    frameSlotCount = slot
    if slot > FrameLayout.maximumSlotCount { throw ValidationError.tooManySlots(slot) }
    // Eight slots for one unit of fuel: a function cannot buy a long zeroing for the price of a call.
    cost = (slot - linkSlot - FrameLayout.linkWordCount) / 8
    zeroLocals(linkSlot + FrameLayout.linkWordCount..<slot)
    zeroingWordCount = code.position
    controls.append(
      Control(kind: .block, operandCount: 0, baseSlot: slot, labelTypes: results, parameterTypes: TypePool.empty, resultTypes: results))
  }

  private mutating func zeroLocals(_ slots: Range<Int>) {
    if slots.count > 8 {
      unsafe code.append(wkl_zero)
      code.append(slots.lowerBound, 0, wide: UInt32(slots.count))
      return
    }
    var slot = slots.lowerBound
    while slot < slots.upperBound {
      // Three are zeroed as four: the one behind is an operand's, and nobody has written it yet.
      let step = slots.upperBound - slot >= 3 ? 4 : slots.upperBound - slot
      unsafe code.append(step == 4 ? wkl_zero4 : step == 2 ? wkl_zero2 : wkl_zero1)
      code.append(slot)
      slot += step
    }
    frameSlotCount = max(frameSlotCount, slot)
  }

  /// A local is read: unless every way here has written it, it must be zero at the start.
  @inline(__always) mutating func noteRead(_ local: Int) {
    if !isAssigned[local] {
      let slots = Int(localSlots[local])..<Int(localSlots[local]) + localTypes[local].slotCount
      zeroedSlots = zeroedSlots.isEmpty ? slots : min(zeroedSlots.lowerBound, slots.lowerBound)..<max(zeroedSlots.upperBound, slots.upperBound)
    }
  }

  @inline(__always) mutating func noteWritten(_ local: Int) {
    if !isAssigned[local] {
      isAssigned[local] = true
      assignments.append(Int32(truncatingIfNeeded: local))
    }
  }

  /// Forgets the assignments since some point: not every way to here has gone through them.
  mutating func forgetAssignments(since count: Int) {
    while assignments.count > count { isAssigned[Int(assignments.removeLast())] = false }
  }

  /// Takes out what needlessly zeroes locals: the code begins later, or zeroes fewer slots. Costs stay as they are.
  mutating func trimZeroing() {
    // Exceptions are found by positions that are written down already.
    guard zeroingWordCount > 0, tryMap.isEmpty else { return }
    let end = zeroingWordCount
    if zeroedSlots.isEmpty {
      skippedWordCount = end
    } else if zeroedSlots.count <= 4 {
      skippedWordCount = end - 2
      unsafe code.replaceInstruction(
        at: end - 2, [wkl_zero1, wkl_zero2, wkl_zero4, wkl_zero4][zeroedSlots.count - 1], zeroedSlots.lowerBound)
      frameSlotCount = max(frameSlotCount, zeroedSlots.lowerBound + 4)
    } else if zeroedSlots.count > 8 {
      // All of them are more, so one instruction zeroes them.
      code.truncateZeroing(to: zeroedSlots)
    }
  }

  // MARK: Operands

  @inline(__always) mutating func push(_ operand: Operand) {
    operands.append(operand)
    topSlot = Int(operand.slot) + operand.type.slotCount
    if topSlot > frameSlotCount { frameSlotCount = topSlot }
  }

  /// Pushes an operand that is, or will be, in its own slot, and gives the slot.
  @inline(__always) @discardableResult mutating func pushSlot(_ type: ValueType) -> Int {
    let slot = topSlot
    push(Operand(.slot, slot: slot, type))
    return slot
  }

  mutating func constant(_ bits: UInt64, _ type: ValueType) {
    push(Operand(constant: bits, slot: topSlot, type))
  }

  mutating func drop() { _ = pop() }

  mutating func pushLocal(_ local: Int) {
    let index = Int32(truncatingIfNeeded: operands.count)
    push(Operand(local: local, slot: topSlot, localTypes[local], previous: waiting[local]))
    waiting[local] = index
  }

  /// Takes the topmost operand off the list; it may be read until the next one is pushed.
  @inline(__always) mutating func pop() -> Operand {
    let operand = operands.removeLast()
    topSlot = Int(operand.slot)
    if operand.location == .local { waiting[Int(operand.local)] = operand.previous }
    if operands.count < settledCount { settledCount = operands.count }
    return operand
  }

  /// Where a popped operand is, the accumulator and the instruction stream included.
  @inline(__always) func place(_ operand: Operand) -> Place {
    switch operand.location {
    case .constant: return .immediate(operand.bits)
    case .slot, .local:
      let slot = slotOf(operand)
      return accumulators[AccumulatorClass(operand.type)] == slot ? .accumulator : .slot(slot)
    }
  }

  /// The slot that holds an operand which is no constant.
  @inline(__always) func slotOf(_ operand: Operand) -> Int {
    operand.location == .local ? Int(localSlots[Int(operand.local)]) : Int(operand.slot)
  }

  /// The slot of a popped operand; a constant is written to its own slot first.
  mutating func slot(_ operand: Operand) -> Int {
    if operand.location == .constant {
      emitConstant(operand.bits, to: Int(operand.slot))
      return Int(operand.slot)
    }
    return slotOf(operand)
  }

  /// Writes the operand at an index of the list to its own slot, unless it is there.
  mutating func settle(_ index: Int) {
    let operand = operands[index]
    switch operand.location {
    case .slot: return
    case .local:
      // The list of those that wait for a local has its topmost at the head; the operand is unlinked wherever it stands.
      let local = Int(operand.local)
      if waiting[local] == Int32(index) {
        waiting[local] = operand.previous
      } else {
        var above = Int(waiting[local])
        while operands[above].previous != Int32(index) { above = Int(operands[above].previous) }
        operands[above].previous = operand.previous
      }
      emitCopy(to: Int(operand.slot), from: Int(localSlots[local]), operand.type)
    case .constant: emitConstant(operand.bits, to: Int(operand.slot))
    }
    operands[index].location = .slot
    operands[index].previous = -1
  }

  /// Writes the topmost operands to their own slots.
  mutating func settleTop(_ count: Int) {
    for index in (max(0, operands.count - count)..<operands.count).reversed() { settle(index) }
  }

  /// Writes every operand that waits for a local to its own slot: code that follows may write the local on one path only.
  mutating func settleLocals() {
    // WHY: downwards. The topmost operand that waits for a local heads its list and is unlinked at once; the lowest would be looked for every time.
    for index in (settledCount..<operands.count).reversed() where operands[index].location == .local { settle(index) }
    settledCount = operands.count
  }

  /// Writes the operands that wait for this local to their own slots: it is about to be written.
  mutating func settleWaiting(for local: Int) {
    while waiting[local] >= 0 { settle(Int(waiting[local])) }
  }

  // MARK: Emission

  /// Starts the code of the instruction at `byteOffset` of the module, which takes this much fuel.
  @inline(__always) mutating func beginInstruction(cost fuel: UInt8, at byteOffset: Int) {
    cost &+= Int(fuel)
    code.byteOffset = UInt32(truncatingIfNeeded: byteOffset)
  }

  @inline(__always) mutating func endInstruction() {
    if _slowPath(cost > Self.mostUnpaid), !controls.isEmpty, isReachable { pay() }
  }

  @inline(__always) func checkFrame() throws(ValidationError) {
    if frameSlotCount > FrameLayout.maximumSlotCount { throw ValidationError.tooManySlots(frameSlotCount) }
  }

  @inline(__always) func checkLength() throws(ResourceExhaustion) { if isTooLong { throw ResourceExhaustion(.memory) } }

  /// Remembers that a slot was written, and that an accumulator now holds the same value.
  @inline(__always) mutating func written(_ slot: Int, _ accumulator: AccumulatorClass) {
    if accumulators.integer == slot { accumulators.integer = -1 }
    if accumulators.single == slot { accumulators.single = -1 }
    if accumulators.double == slot { accumulators.double = -1 }
    accumulators[accumulator] = slot
  }

  /// Ends an instruction that began at `start`, writes `slot` and accumulates there: its destination may be changed by what follows.
  @inline(__always) mutating func produced(_ start: Int, _ slot: Int, _ type: ValueType) {
    let accumulator = AccumulatorClass(type)
    written(slot, accumulator)
    producer = Producer(start: start, end: code.position, slot: slot, accumulator: accumulator)
  }

  mutating func emitCopy(to destination: Int, from source: Int, _ type: ValueType) {
    if destination == source { return }
    unsafe code.append(type == .v128 ? wkl_copy_pair : wkl_copy)
    code.append(destination, source)
    written(destination, .none)
  }

  mutating func emitConstant(_ bits: UInt64, to slot: Int) {
    if bits <= UInt64(UInt32.max) {
      unsafe code.append(wkl_constant32)
      code.append(slot, 0, wide: UInt32(truncatingIfNeeded: bits))
    } else {
      unsafe code.append(wkl_constant64)
      code.append(slot)
      code.append(bits)
    }
    written(slot, .none)
  }

  /// The last instruction, if it wrote this operand and nothing came behind it.
  @inline(__always) func producer(of operand: Operand) -> Producer? {
    guard let producer, operand.location == .slot, producer.end == code.position, producer.slot == Int(operand.slot) else { return nil }
    return producer
  }

  /// Forgets what is known of the code before: a branch may come in here.
  mutating func joined() {
    accumulators = Accumulators()
    producer = nil
    comparison = nil
  }
}
