// Exceptions. A try block costs nothing but a jump round its landings: the code that catches is found by the position of the code that throws: see TryMap.
//
// A landing is where an exception arrives: its payload lies above the operands that the block found, and a jump takes it to the label. Code has paid for
// itself before it throws or calls, so a landing begins a new count of fuel.

extension FunctionLowering {
  mutating func `throw`(_ tag: UInt32, payload: TypeRange) {
    let first = settleArguments(payload.count)
    unsafe code.append(wkl_throw)
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
    unsafe code.append(wkl_throw_ref)
    code.append(slot, 0, wide: UInt32(truncatingIfNeeded: cost))
    markUnreachable()
  }

  // MARK: try_table

  mutating func beginTryTable(parameters: TypeRange, results: TypeRange, catches: [CatchTarget], exception: ValueType, _ types: borrowing TypePool) {
    open(.tryTable, parameters, results)
    let top = controls.count - 1
    guard !catches.isEmpty else { return }
    var handlers: [TryMap.Catch] = []
    let (origin, byte) = emitOpenBranch(nil)
    let count = cost
    for target in catches {
      if isTooLong { break }
      cost = 0
      joined()
      let landing = code.position
      let slot = topSlot
      let height = operands.count
      for index in 0..<target.payload.count { pushSlot(types[target.payload, index]) }
      if target.wantsReference { pushSlot(exception) }
      handlers.append(TryMap.Catch(tag: target.tag, wantsReference: target.wantsReference, landing: landing, slot: slot, rethrowSlot: nil))
      // The label is counted from outside of the block, which is open already.
      emitJump(top - 1 - target.depth)
      while operands.count > height { _ = pop() }
    }
    cost = count
    resolve(origin, byte, offset: (code.position - origin) * 8, cost: 0)
    joined()
    beginRegion(top)
    for handler in handlers { tryMap.add(handler, to: region) }
  }

  // MARK: Regions

  /// Begins the code that the handlers of a block guard.
  private mutating func beginRegion(_ index: Int) {
    // Nothing before the region may become a part of what comes next: a branch takes a comparison back.
    joined()
    controls[index].region = tryMap.addRegion(parent: region)
    enterRegion(controls[index].region)
  }

  /// The code from here on is guarded by this region.
  private mutating func enterRegion(_ region: Int32) {
    self.region = region
    tryMap.enter(region, at: code.position)
  }

  /// Ends the code that a block guards, if its end was not seen yet.
  mutating func endRegion(_ index: Int) {
    if controls[index].region >= 0, controls[index].kind != .catch { enterRegion(controls[index].outerRegion) }
  }

  /// Begins a tail call, which no region guards: it leaves every block before the callee begins.
  mutating func leaveRegions() { if region >= 0 { tryMap.enter(TryMap.none, at: code.position) } }
  /// Ends it.
  mutating func returnToRegion() { if region >= 0 { tryMap.enter(region, at: code.position) } }

  /// Puts the results of a block that ends here where its label wants them.
  mutating func settleResults(_ index: Int) {
    // A legacy handler's operands lie above its exception, its results do not.
    if controls[index].kind == .catch {
      if !isSettled(for: index) { emitMoves(for: index) }
    } else {
      settleTop(controls[index].resultTypes.count)
    }
  }

  // MARK: The older instructions

  mutating func beginTry(parameters: TypeRange, results: TypeRange) {
    open(.try, parameters, results)
    beginRegion(controls.count - 1)
  }

  /// Begins a handler: for a tag, whose payload it finds on the stack, or for everything.
  mutating func beginCatch(tag: UInt32?, payload: TypeRange, exception: ValueType, _ types: borrowing TypePool) {
    let top = controls.count - 1
    if controls[top].isDead { return }
    endRegion(top)
    if controls[top].isReachable {
      settleResults(top)
      controls[top].fixup = emitBranch(nil, next: controls[top].fixup)
    }
    forgetAssignments(since: controls[top].assignmentCount)
    controls[top].kind = .catch
    controls[top].isReachable = true
    resetOperands(to: controls[top].operandCount, controls[top].baseSlot, pushing: TypePool.empty, types)
    cost = 0
    // Below the payload lies the exception itself, for `rethrow`.
    let rethrowSlot = controls[top].baseSlot
    push(Operand(.slot, slot: rethrowSlot, exception))
    controls[top].rethrowSlot = rethrowSlot
    let slot = topSlot
    for index in 0..<payload.count { pushSlot(types[payload, index]) }
    tryMap.add(
      TryMap.Catch(tag: tag, wantsReference: false, landing: code.position, slot: slot, rethrowSlot: rethrowSlot), to: controls[top].region)
  }

  mutating func rethrow(_ depth: Int) { emitThrowRef(controls[controls.count - 1 - depth].rethrowSlot) }

  /// Ends a try block whose exceptions another block around it handles; the label is counted from outside.
  mutating func delegate(_ depth: Int, _ types: borrowing TypePool) {
    let top = controls.count - 1
    if !controls[top].isDead {
      // The exception goes on as if it were thrown in the block of the label: to its handlers, if it is a try block in its first part, or to those around it.
      let target = top - 1 - depth
      let isGuarded = controls[target].region >= 0 && controls[target].kind != .catch
      tryMap.setParent(of: controls[top].region, isGuarded ? controls[target].region : controls[target].outerRegion)
    }
    endBlock(types)
  }
}
