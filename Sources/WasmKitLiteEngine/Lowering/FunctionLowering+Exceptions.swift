// Exceptions. A try block costs nothing but a jump round its landings: the code that catches is found by the address of the code that throws.
//
// A landing is where an exception arrives: its payload lies above the operands that the block found, and a jump takes it to the label. Code has paid for
// itself before it throws or calls, so a landing begins a new count of fuel.

/// A catch clause with what the validator found out about it.
struct CatchTarget {
  var tag: UInt32?
  var wantsReference: Bool
  /// The label, counted from outside of the try block.
  var depth: Int
  var payload: TypeRange
}

extension FunctionLowering {
  mutating func `throw`(_ tag: UInt32, parameters: TypeRange) {
    let first = settleArguments(parameters.count)
    code.append(wkl_throw)
    code.append(first, 0, wide: tag)
    code.append(low: UInt32(truncatingIfNeeded: cost), high: 0)
    markUnreachable()
  }

  mutating func throwRef() {
    let operand = pop()
    let slot = slot(operand)
    emitThrowRef(slot)
  }

  private mutating func emitThrowRef(_ slot: Int) {
    code.append(wkl_throw_ref)
    code.append(slot, 0, wide: UInt32(truncatingIfNeeded: cost))
    markUnreachable()
  }

  // MARK: try_table

  mutating func beginTryTable(parameters: TypeRange, results: TypeRange, catches: [CatchTarget], exception: ValueType) {
    open(.tryTable, parameters, results)
    let top = controls.count - 1
    guard !catches.isEmpty else { return }
    let (origin, byte) = emitOpenBranch(nil)
    let count = cost
    for target in catches {
      cost = 0
      joined()
      let landing = code.position
      let slot = topSlot
      let height = operands.count
      for index in 0..<target.payload.count { pushSlot(pool[target.payload, index]) }
      if target.wantsReference { pushSlot(exception) }
      controls[top].catches.append(
        TryRegion.Catch(tag: target.tag, wantsReference: target.wantsReference, landing: landing, slot: slot, rethrowSlot: nil))
      // The label is counted from outside of the block, which is open already.
      emitJump(top - 1 - target.depth)
      while operands.count > height { _ = pop() }
    }
    cost = count
    resolve(origin, byte, offset: (code.position - origin) * 8, cost: 0)
    joined()
    controls[top].tryWords = code.position..<code.position
  }

  /// Ends the code that a try block guards, if its end was not seen yet, and remembers its handlers.
  mutating func closeTry(_ index: Int) {
    let control = controls[index]
    switch control.kind {
    case .block, .loop, .if, .else: return
    case .tryTable: controls[index].tryWords = control.tryWords.lowerBound..<code.position
    case .try, .catch: break
    }
    guard !control.catches.isEmpty else { return }
    tryRegions.append(TryRegion(words: controls[index].tryWords, depth: index, catches: controls[index].catches, delegateDepth: nil))
  }

  /// Puts the results of a block that ends here where its label wants them.
  mutating func settleResults(_ index: Int) {
    let control = controls[index]
    // A legacy handler's operands lie above its exception, its results do not.
    if control.kind == .catch {
      if !isSettled(for: control) { emitMoves(for: control) }
    } else {
      settleTop(control.resultTypes.count)
    }
  }

  // MARK: The older instructions

  mutating func beginTry(parameters: TypeRange, results: TypeRange) {
    open(.try, parameters, results)
    controls[controls.count - 1].tryWords = code.position..<code.position
  }

  /// Begins a handler: for a tag, whose payload it finds on the stack, or for everything.
  mutating func beginCatch(tag: UInt32?, payload: TypeRange, exception: ValueType) {
    let top = controls.count - 1
    if controls[top].isDead { return }
    if controls[top].kind == .try { controls[top].tryWords = controls[top].tryWords.lowerBound..<code.position }
    if controls[top].isReachable {
      settleResults(top)
      controls[top].fixup = emitBranch(nil, next: controls[top].fixup)
    }
    forgetAssignments(since: controls[top].assignmentCount)
    controls[top].kind = .catch
    controls[top].isReachable = true
    resetOperands(to: controls[top].operandCount, controls[top].baseSlot, pushing: TypePool.empty)
    cost = 0
    // Below the payload lies the exception itself, for `rethrow`.
    let rethrowSlot = controls[top].baseSlot
    push(Operand(location: .slot, slot: Int32(truncatingIfNeeded: rethrowSlot), type: exception))
    controls[top].rethrowSlot = rethrowSlot
    let slot = topSlot
    for index in 0..<payload.count { pushSlot(pool[payload, index]) }
    controls[top].catches.append(
      TryRegion.Catch(tag: tag, wantsReference: false, landing: code.position, slot: slot, rethrowSlot: rethrowSlot))
  }

  mutating func rethrow(_ depth: Int) { emitThrowRef(controls[controls.count - 1 - depth].rethrowSlot) }

  /// Ends a try block whose exceptions another block around it handles; the label is counted from outside.
  mutating func delegate(_ depth: Int) {
    let top = controls.count - 1
    if !controls[top].isDead {
      let words = controls[top].tryWords.lowerBound..<code.position
      tryRegions.append(TryRegion(words: words, depth: top, catches: [], delegateDepth: top - 1 - depth))
    }
    endBlock()
  }
}
