// Blocks, branches, calls and returns.

import WasmKitLiteMachine

/// What a branch asks before it is taken.
enum BranchCondition {
  /// Taken when the operand is not zero, or, `negated`, when it is.
  case operand(Place, negated: Bool)
  /// Taken when the comparison holds, or, `negated`, when it does not.
  case comparison(Opcode, Place, Place, ValueType, negated: Bool)

  var negated: BranchCondition {
    switch self {
    case .operand(let place, let negated): .operand(place, negated: !negated)
    case .comparison(let opcode, let left, let right, let type, let negated): .comparison(opcode, left, right, type, negated: !negated)
    }
  }
}

extension FunctionLowering {
  // MARK: Blocks

  /// Opens a block in unreachable code: only its end is waited for.
  mutating func beginDead() {
    controls.append(
      Control(
        kind: .block, operandCount: operands.count, baseSlot: 0, labelTypes: TypePool.empty, parameterTypes: TypePool.empty, resultTypes: TypePool.empty,
        isReachable: false, isDead: true))
  }

  mutating func beginBlock(parameters: TypeRange, results: TypeRange) {
    open(.block, parameters, results)
  }

  mutating func beginLoop(parameters: TypeRange, results: TypeRange) {
    open(.loop, parameters, results)
    joined()
    isRepetitive = true
    controls[controls.count - 1].position = code.position
    controls[controls.count - 1].cost = cost
  }

  mutating func beginIf(parameters: TypeRange, results: TypeRange) {
    let condition = popCondition()
    open(.if, parameters, results)
    controls[controls.count - 1].elseFixup = emitBranch(condition.negated, next: -1)
  }

  /// Everything that the block's paths could disagree about goes to its own slot.
  mutating func open(_ kind: Control.Kind, _ parameters: TypeRange, _ results: TypeRange) {
    settleTop(parameters.count)
    settleLocals()
    let operandCount = operands.count - parameters.count
    let baseSlot = parameters.count > 0 ? Int(operands[operandCount].slot) : topSlot
    controls.append(
      Control(
        kind: kind, operandCount: operandCount, baseSlot: baseSlot, labelTypes: kind == .loop ? parameters : results, parameterTypes: parameters,
        resultTypes: results, outerRegion: region, assignmentCount: assignments.count))
  }

  mutating func beginElse(_ types: borrowing TypePool) {
    let top = controls.count - 1
    if controls[top].isDead { return }
    if controls[top].isReachable {
      settleTop(controls[top].resultTypes.count)
      controls[top].fixup = emitBranch(nil, next: controls[top].fixup)
    }
    bind(controls[top].elseFixup)
    controls[top].elseFixup = -1
    forgetAssignments(since: controls[top].assignmentCount)
    controls[top].kind = .else
    controls[top].isReachable = true
    resetOperands(to: controls[top].operandCount, controls[top].baseSlot, pushing: controls[top].parameterTypes, types)
  }

  /// Ends the innermost block, or the function.
  mutating func endBlock(_ types: borrowing TypePool) {
    let top = controls.count - 1
    if controls[top].isDead {
      controls.removeLast()
      return
    }
    if top == 0 {
      if controls[0].isReachable { emitReturn() }
      controls.removeLast()
      trimZeroing()
      return
    }
    if controls[top].isReachable { settleResults(top) }
    endRegion(top)
    switch controls[top].kind {
    case .block, .loop, .if, .else:
      // Where no branch comes in, everything above has run.
      if controls[top].fixup != -1 || controls[top].elseFixup != -1 { forgetAssignments(since: controls[top].assignmentCount) }
    case .tryTable, .try, .catch: forgetAssignments(since: controls[top].assignmentCount)
    }
    bind(controls[top].elseFixup)
    bind(controls[top].fixup)
    let control = controls.removeLast()
    resetOperands(to: control.operandCount, control.baseSlot, pushing: control.resultTypes, types)
  }

  /// The operands as they are where paths meet: those below the block, then some in their own slots.
  mutating func resetOperands(to count: Int, _ baseSlot: Int, pushing list: TypeRange, _ types: borrowing TypePool) {
    while operands.count > count { _ = pop() }
    var slot = baseSlot
    for index in 0..<list.count {
      let type = types[list, index]
      push(Operand(.slot, slot: slot, type))
      slot += type.slotCount
    }
    joined()
  }

  mutating func markUnreachable() { controls[controls.count - 1].isReachable = false }

  // MARK: Branches

  /// Points all branches of a list to the next instruction.
  private mutating func bind(_ first: Int) {
    var index = first
    while index >= 0 {
      let fixup = fixups[index]
      resolve(fixup.origin, fixup.byte, offset: (code.position - fixup.origin) * 8, cost: fixup.cost - cost)
      index = fixup.next
    }
  }

  mutating func resolve(_ origin: Int, _ byte: Int, offset: Int, cost: Int) {
    code.write32(byte, UInt32(truncatingIfNeeded: offset))
    code.write32(byte + 4, UInt32(truncatingIfNeeded: cost))
  }

  /// Takes the condition off the operands; a comparison that is the last instruction is taken back and becomes the condition itself.
  private mutating func popCondition() -> BranchCondition {
    let operand = pop()
    if let last = comparison(of: operand) {
      code.truncate(to: last.producer.start)
      accumulators = last.accumulators
      producer = nil
      comparison = nil
      return .comparison(last.opcode, last.left, last.right, last.opcode.comparedType, negated: false)
    }
    if operand.location == .constant { return .operand(.slot(slot(operand)), negated: false) }
    return .operand(place(operand), negated: false)
  }

  /// The fuel that moving so many values takes, beside that of the instruction which moves them.
  @inline(__always) private func moveCost(_ count: Int) -> Int { count / 2 }

  /// Emits a branch, unconditional without a condition, to a target that is not known yet; gives the index of its fixup.
  mutating func emitBranch(_ condition: BranchCondition?, next: Int, moveCost: Int = 0) -> Int {
    let (origin, byte) = emitOpenBranch(condition)
    fixups.append(BranchFixup(origin: origin, byte: byte, cost: cost + moveCost, next: next))
    return fixups.count - 1
  }

  /// Emits a branch without offset and cost; gives its position and the byte where those are.
  mutating func emitOpenBranch(_ condition: BranchCondition?) -> (origin: Int, byte: Int) {
    let origin = code.position
    switch condition {
    case nil:
      unsafe code.append(wkl_br)
      code.append(0)
      return (origin, (origin + 1) * 8)
    case .operand(let place, let negated):
      if case .slot(let slot) = place {
        unsafe code.append(negated ? wkl_br_unless_s : wkl_br_if_s)
        code.append(slot)
      } else {
        unsafe code.append(negated ? wkl_br_unless_a : wkl_br_if_a)
        code.append(0)
      }
      code.append(0)
    case .comparison(let opcode, let left, let right, let type, let negated):
      emitComparingBranch(opcode, left, right, type, negated)
    }
    return (origin, (origin + 1) * 8 + 4)
  }

  private mutating func emitComparingBranch(_ opcode: Opcode, _ left: Place, _ right: Place, _ type: ValueType, _ negated: Bool) {
    let opposite = negated ? opcode.negatedComparison : nil
    let form: OperandForm
    var (a, b) = (0, 0)
    var immediate: UInt64?
    switch (left, right) {
    case (.accumulator, .slot(let slot)): (form, a, b) = (.as, 0, slot)
    case (.accumulator, .immediate(let bits)): (form, immediate) = (.ai, bits)
    case (.slot(let slot), .immediate(let bits)): (form, a, immediate) = (.si, slot, bits)
    case (.slot(let first), .slot(let second)): (form, a, b) = (.ss, first, second)
    case (_, .accumulator), (.immediate, _): return  // `compare` makes none of these
    }
    code.append(handler: table.branch(opposite ?? opcode, form, negated: negated && opposite == nil))
    code.append(a, b)
    if type == .f64, let immediate {
      code.append(0)
      code.append(immediate)
    } else {
      code.append(low: 0, high: UInt32(truncatingIfNeeded: immediate ?? 0))
    }
  }

  /// Whether the topmost operands are where a branch to a label, by its place in `controls`, wants them.
  // WHY a loop: a closure over the operands would make a copy of all this state, at every branch.
  @inline(__always) func isSettled(for label: Int) -> Bool {
    let count = controls[label].labelTypes.count
    guard count > 0 else { return true }
    let first = operands.count - count
    guard Int(operands[first].slot) == controls[label].baseSlot else { return false }
    for index in first..<operands.count where operands[index].location != .slot { return false }
    return true
  }

  /// Moves the topmost operands to where a branch to a label, by its place in `controls`, wants them; they also stay where they are.
  mutating func emitMoves(for label: Int) {
    var slot = controls[label].baseSlot
    // WHY: no move overwrites what a later one reads. Targets go up, and an operand's own slot is never below its target; locals lie elsewhere.
    for index in (operands.count - controls[label].labelTypes.count)..<operands.count {
      let operand = operands[index]
      switch operand.location {
      case .constant: emitConstant(operand.bits, to: slot)
      case .slot, .local: emitCopy(to: slot, from: slotOf(operand), operand.type)
      }
      slot += operand.type.slotCount
    }
  }

  /// Emits the jump to a label, behind its moves; for the function's own label, the return.
  mutating func emitJump(_ index: Int) {
    if index == 0 { return emitReturn() }
    var moved = 0
    if !isSettled(for: index) {
      emitMoves(for: index)
      moved = moveCost(controls[index].labelTypes.count)
    }
    if controls[index].kind == .loop {
      let (origin, byte) = emitOpenBranch(nil)
      resolve(origin, byte, offset: (controls[index].position - origin) * 8, cost: cost - controls[index].cost + moved)
    } else {
      controls[index].fixup = emitBranch(nil, next: controls[index].fixup, moveCost: moved)
    }
  }

  mutating func br(_ depth: Int) {
    emitJump(controls.count - 1 - depth)
    markUnreachable()
  }

  mutating func brIf(_ depth: Int) { branchIf(popCondition(), controls.count - 1 - depth) }

  /// `br_on_null` and `br_on_non_null` test the reference itself.
  mutating func brOnNull(_ depth: Int, nonNullType: ValueType) {
    let operand = pop()
    let place: Place = .slot(slot(operand))
    branchIf(.comparison(.i64Eq, place, .immediate(0), .i64, negated: false), controls.count - 1 - depth)
    if operand.location == .local {
      pushLocal(Int(operand.local))
      operands[operands.count - 1].type = nonNullType
    } else {
      pushSlot(nonNullType)
    }
  }

  mutating func brOnNonNull(_ depth: Int) {
    let operand = operands[operands.count - 1]
    if operand.location == .constant { settle(operands.count - 1) }
    let place: Place = .slot(slotOf(operand))
    branchIf(.comparison(.i64Ne, place, .immediate(0), .i64, negated: false), controls.count - 1 - depth)
    _ = pop()
  }

  private mutating func branchIf(_ condition: BranchCondition, _ index: Int) {
    if index > 0, isSettled(for: index) {
      if controls[index].kind == .loop {
        let (origin, byte) = emitOpenBranch(condition)
        resolve(origin, byte, offset: (controls[index].position - origin) * 8, cost: cost - controls[index].cost)
      } else {
        controls[index].fixup = emitBranch(condition, next: controls[index].fixup)
      }
      return
    }
    // The moves, or the return, belong to the taken path alone: go round them otherwise.
    let before = accumulators
    let (origin, byte) = emitOpenBranch(condition.negated)
    emitJump(index)
    resolve(origin, byte, offset: (code.position - origin) * 8, cost: 0)
    joined()
    accumulators = before
  }

  /// Emits a `br_table`; `labels` gives depths, the default last. Labels that need moves share a stub behind the table.
  mutating func brTable(_ labels: [UInt32]) {
    let operand = pop()
    var indexSlot = 0
    var handler: Handler = unsafe wkl_br_table_s
    switch place(operand) {
    case .accumulator: unsafe handler = unsafe wkl_br_table_a
    case .slot(let slot): indexSlot = slot
    case .immediate: indexSlot = slot(operand)
    }
    let origin = code.position
    unsafe code.append(handler)
    code.append(indexSlot, 0, wide: UInt32(truncatingIfNeeded: labels.count - 1))
    for entry in 0..<labels.count {
      unsafe code.append(UInt64(HandlerTable.address(LabelHandlers.handler(entry))))
      code.append(0)
    }
    var stubs: [Int: Int] = [:]
    for (entry, depth) in labels.enumerated() {
      // The walk over the body finds out right behind this instruction.
      if isTooLong { break }
      let index = controls.count - 1 - Int(depth)
      let byte = (origin + 3 + entry * 2) * 8
      if index > 0, isSettled(for: index) {
        if controls[index].kind == .loop {
          resolve(origin, byte, offset: (controls[index].position - origin) * 8, cost: cost - controls[index].cost)
        } else {
          fixups.append(BranchFixup(origin: origin, byte: byte, cost: cost, next: controls[index].fixup))
          controls[index].fixup = fixups.count - 1
        }
        continue
      }
      if let stub = stubs[index] {
        resolve(origin, byte, offset: (stub - origin) * 8, cost: 0)
        continue
      }
      stubs[index] = code.position
      resolve(origin, byte, offset: (code.position - origin) * 8, cost: 0)
      joined()
      emitJump(index)
    }
    markUnreachable()
  }

  /// Pays for the code since the last payment. WHY: where nothing else does, so that neither a way straight ahead nor what a branch gives back for code that it
  /// skips is more than a part of a slice.
  mutating func pay() {
    unsafe code.append(wkl_pay)
    code.append(low: UInt32(truncatingIfNeeded: cost), high: 0)
    cost = 0
  }

  /// The fuel from which on that is done. WHY: one dispatch more in a thousand costs nothing.
  static let mostUnpaid = 1024

  // MARK: Returns and calls

  mutating func unreachable() {
    unsafe code.append(wkl_unreachable)
    markUnreachable()
  }

  mutating func `return`() {
    emitReturn()
    markUnreachable()
  }

  /// Puts the results at the frame's start and returns; the operands stay as they are for code that is reached another way.
  private mutating func emitReturn() {
    let count = resultTypes.count
    let first = operands.count - count
    if hasSingleResult {
      let operand = operands[first]
      if operand.location == .slot, let last = producer(of: operand) {
        code.patchDestination(at: last.start, 0)
        producer = nil
        comparison = nil
        return unsafe emitReturn(wkl_return, orFar: wkl_return_far, 0)
      }
      let source: Int
      if operand.location == .constant {
        emitConstant(operand.bits, to: Int(operand.slot))
        source = Int(operand.slot)
      } else {
        source = slotOf(operand)
      }
      switch AccumulatorClass(operand.type) {
      case .integer: return unsafe emitReturn(wkl_return_integer, orFar: wkl_return_far_integer, source)
      case .single: return unsafe emitReturn(wkl_return_f32, orFar: wkl_return_far_f32, source)
      case .double, .none: return unsafe emitReturn(wkl_return_f64, orFar: wkl_return_far_f64, source)
      }
    }
    if count > 0 {
      // Results and parameters share slots: a parameter that is still to be read leaves for its operand's own slot before the first result arrives.
      for index in first..<operands.count where operands[index].location == .local {
        let operand = operands[index]
        emitCopy(to: Int(operand.slot), from: slotOf(operand), operand.type)
      }
      var slot = 0
      for index in first..<operands.count {
        let operand = operands[index]
        switch operand.location {
        case .constant: emitConstant(operand.bits, to: slot)
        case .slot, .local: emitCopy(to: slot, from: Int(operand.slot), operand.type)
        }
        slot += operand.type.slotCount
      }
    }
    unsafe emitReturn(wkl_return, orFar: wkl_return_far, 0)
  }

  /// Whether the frames of functions of a type have their link words at the usual place.
  private func hasUsualLink(_ parameters: TypeRange, _ results: TypeRange, _ types: borrowing TypePool) -> Bool {
    types.linkSlot(parameters, results) == FrameLayout.usualLinkSlot
  }

  private mutating func emitReturn(_ handler: Handler, orFar far: Handler, _ source: Int) {
    unsafe code.append(linkSlot == FrameLayout.usualLinkSlot ? handler : far)
    code.append(linkSlot, source, wide: UInt32(truncatingIfNeeded: cost + moveCost(resultTypes.count)))
  }

  /// Where the callee's frame begins: at its first argument, all arguments in their own slots.
  mutating func settleArguments(_ count: Int) -> Int {
    settleTop(count)
    let first = operands.count - count
    let slot = count > 0 ? Int(operands[first].slot) : topSlot
    while operands.count > first { _ = pop() }
    // What a call gives is read from there, even where it gives nothing.
    if slot >= frameSlotCount { frameSlotCount = slot + 1 }
    return slot
  }

  /// Results come back where the arguments were; a single one is in its accumulator as well.
  private mutating func pushResults(_ results: TypeRange, _ types: borrowing TypePool) {
    accumulators = Accumulators()
    producer = nil
    comparison = nil
    cost = 0
    isRepetitive = true
    for index in 0..<results.count {
      let type = types[results, index]
      let slot = pushSlot(type)
      if results.count == 1 { accumulators[AccumulatorClass(type)] = slot }
    }
  }

  mutating func call(_ index: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let callee = settleArguments(parameters.count)
    if Int(index) >= environment.importedFunctionCount {
      unsafe code.append(hasUsualLink(parameters, results, types) ? wkl_call : wkl_call_far)
      unsafe code.append(UInt64(UInt(bitPattern: environment.functionCodes + (Int(index) - environment.importedFunctionCount))))
      code.append(low: UInt32(truncatingIfNeeded: callee), high: UInt32(truncatingIfNeeded: cost))
    } else {
      unsafe code.append(wkl_call_import)
      code.append(low: UInt32(truncatingIfNeeded: callee), high: index)
      code.append(low: UInt32(truncatingIfNeeded: cost), high: UInt32(truncatingIfNeeded: linkSlot))
      emitEnter()
    }
    pushResults(results, types)
  }

  mutating func callIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let operand = pop()
    let indexSlot = slot(operand)
    let callee = settleArguments(parameters.count)
    unsafe code.append(hasUsualLink(parameters, results, types) ? wkl_call_indirect : wkl_call_indirect_any)
    code.append(indexSlot, callee, wide: type)
    code.append(low: table, high: UInt32(truncatingIfNeeded: cost))
    code.append(low: UInt32(truncatingIfNeeded: linkSlot), high: 0)
    emitEnter()
    pushResults(results, types)
  }

  mutating func callRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let operand = pop()
    let referenceSlot = slot(operand)
    let callee = settleArguments(parameters.count)
    unsafe code.append(wkl_call_ref)
    code.append(referenceSlot, callee, wide: 0)
    code.append(low: UInt32(truncatingIfNeeded: cost), high: UInt32(truncatingIfNeeded: linkSlot))
    emitEnter()
    pushResults(results, types)
  }

  mutating func returnCall(_ index: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let callee = settleArguments(parameters.count)
    if Int(index) >= environment.importedFunctionCount {
      leaveRegions()
      unsafe code.append(wkl_return_call)
      unsafe code.append(UInt64(UInt(bitPattern: environment.functionCodes + (Int(index) - environment.importedFunctionCount))))
      code.append(low: UInt32(truncatingIfNeeded: callee), high: UInt32(truncatingIfNeeded: cost + moveCost(parameters.count)))
      code.append(linkSlot, types.slotCount(parameters))
      returnToRegion()
      markUnreachable()
    } else {
      unsafe emitTailCall(wkl_return_call_import, operand: 0, callee, index: index, type: 0, table: 0, parameters, results, types)
    }
  }

  mutating func returnCallIndirect(type: UInt32, table: UInt32, parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let operand = pop()
    let indexSlot = slot(operand)
    let callee = settleArguments(parameters.count)
    unsafe emitTailCall(wkl_return_call_indirect, operand: indexSlot, callee, index: 0, type: type, table: table, parameters, results, types)
  }

  mutating func returnCallRef(parameters: TypeRange, results: TypeRange, _ types: borrowing TypePool) {
    let operand = pop()
    let referenceSlot = slot(operand)
    let callee = settleArguments(parameters.count)
    unsafe emitTailCall(wkl_return_call_ref, operand: referenceSlot, callee, index: 0, type: 0, table: 0, parameters, results, types)
  }

  /// Emits a tail call that may leave the instance, and behind it the ordinary way back.
  private mutating func emitTailCall(
    _ handler: Handler, operand: Int, _ callee: Int, index: UInt32, type: UInt32, table: UInt32, _ parameters: TypeRange, _ results: TypeRange,
    _ types: borrowing TypePool
  ) {
    leaveRegions()
    unsafe code.append(handler)
    code.append(operand, callee, linkSlot, types.slotCount(parameters))
    code.append(low: index, high: UInt32(truncatingIfNeeded: cost + moveCost(parameters.count)))
    code.append(low: type, high: table)
    emitEnter()
    pushResults(results, types)
    emitReturn()
    returnToRegion()
    markUnreachable()
  }

  private mutating func emitEnter() {
    unsafe code.append(wkl_enter)
    code.append(low: UInt32(truncatingIfNeeded: linkSlot), high: 0)
  }
}
