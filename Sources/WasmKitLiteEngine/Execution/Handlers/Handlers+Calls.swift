// Calls of functions of the running instance, of another one, and of the host.
//
//     byte   8               16              20              24
//            | FunctionCode                  | args32        | cost32        |       call
//            | args32        | function32    | cost32        | link32        |       call of an import, then enter
//            | index | args  | type32        | table32       | cost32        | link32 call_indirect (32 bytes), then enter
//            | ref   | args  | type32        | cost32        | link32        |       call_ref, then enter
//
// A call that may reach another instance is followed by an `enter` instruction, which makes the caller's instance the running one again. A call that
// stays in its instance returns behind it.

/// Opens a frame at `callee` for `code` and continues there; its return continues at `returnAddress`.
@inline(__always) private func open(
  _ code: UnsafePointer<FunctionCode>, _ callee: SP, returnTo returnAddress: PC, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64,
  _ fa: Float, _ da: Double
) {
  let entry = code.pointee.entry
  open(code, at: entry, entry.load(as: UInt.self), callee, callee + Int(code.pointee.linkSlot), returnTo: returnAddress, pc, sp, mp, fu, cx, ia, fa, da)
}

/// The same if the entry and its handler are known.
@inline(__always) private func open(
  _ code: UnsafePointer<FunctionCode>, at entry: PC, _ handler: UInt, _ callee: SP, _ link: SP, returnTo returnAddress: PC, _ pc: PC, _ sp: SP,
  _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let context = cx.context
  if _slowPath(callee + Int(code.pointee.frameSlotCount) > context.pointee.stackEnd) { return exhaust(pc, sp, fu, cx, .callStack) }
  // WHY: counted first and looked at afterwards, by itself: one instruction on memory, and no register for it.
  context.pointee.callDepthLeft &-= 1
  if _slowPath(context.pointee.callDepthLeft < 0) { return tooDeep(pc, sp, fu, cx) }
  link[0] = UInt64(UInt(bitPattern: returnAddress))
  link[1] = UInt64(UInt(bitPattern: sp))
  next(handler, entry, callee, mp, fu, cx, ia, fa, da)
}

/// Takes back a call that would be open beside too many others, and ends the run.
@inline(never) private func tooDeep(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) {
  cx.context.pointee.callDepthLeft &+= 1
  exhaust(pc, sp, fu, cx, .callStack)
}

/// Stands for the code of a function that was not called yet; its frame is open already.
//
//     byte   8               16
//            | function64    | entry64 once it is lowered    |
@c func wkl_lower(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  guard let entry = lower(pc, sp, fu, cx) else { return }
  next(entry, sp, mp, fu, cx, ia, fa, da)
}

/// Lowers the function and gives its entry; nil after setting the reason why the call ends here.
@inline(never) private func lower(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> PC? {
  let context = cx.context
  let deadline = context.pointee.deadline
  guard let entry = context.pointee.instance.pointee.module.lower(Int(truncatingIfNeeded: pc.u64(8)), deadline: deadline) else {
    let kind = context.pointee.store.reasonToStop(deadline: deadline)
    // WHY: the wall's clock has stopped the lowering, and the processor's gives the call more time.
    if kind == nil, context.pointee.deadline > deadline { return lower(pc, sp, fu, cx) }
    exhaust(pc, sp, fu, cx, kind ?? .memory)
    return nil
  }
  // WHY: a module of many large functions could keep the host busy with lowering for the price of a few calls.
  if let kind = context.pointee.store.reasonToStop(deadline: deadline) {
    exhaust(pc, sp, fu, cx, kind)
    return nil
  }
  return entry
}

/// Calls a function that the module defines.
@inline(__always) func callDefined(
  hasUsualLink: Bool, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = fu &- pc.i32(20)
    if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  #endif
  let code = pc.load(fromByteOffset: 8, as: UnsafePointer<FunctionCode>.self)
  let entry = code.pointee.entry
  let callee = sp + Int(pc.u32(16))
  let link = callee + (hasUsualLink ? FunctionCode.usualLinkSlot : Int(code.pointee.linkSlot))
  open(code, at: entry, entry.load(as: UInt.self), callee, link, returnTo: pc + 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Calls a function whose frames do not have their link words at the usual place.
@c func wkl_call_far(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  callDefined(hasUsualLink: false, pc, sp, mp, fu, cx, ia, fa, da)
}

/// Calls any function: of this instance, of another one, or of the host. `fu` is what is left after paying.
@inline(__always) func callAny(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ callee: SP, link: Int, byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX,
  _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let context = cx.context
  if let code = function.pointee.code, let instance = function.pointee.instance {
    if instance == context.pointee.instance {
      return open(code, callee, returnTo: pc + byteCount + 16, pc, sp, mp, fu, cx, ia, fa, da)
    }
    // Into another instance. This one stays in the frame's own link word until `wkl_enter` reads it.
    // WHY: written out here. A function that takes all of this has more arguments than registers, and reaching it would be no tail call.
    if callee + Int(code.pointee.frameSlotCount) > context.pointee.stackEnd || context.pointee.callDepthLeft < 1 { return exhaust(pc, sp, fu, cx, .callStack) }
    sp[link + 2] = UInt64(UInt(bitPattern: context.pointee.instance))
    let base = context.pointee.enter(instance)
    return open(code, callee, returnTo: pc + byteCount, pc, sp, base, fu, cx, ia, fa, da)
  }
  switch callHost(function, callee, pc, sp, fu, cx) {
  case .returned: break
  case .caught: return land(cx)
  case .ended: return
  }
  let base = context.pointee.reloadMemory()
  next(pc + byteCount + 16, sp, base, context.pointee.fuel, cx, callee[0], Float.read(callee, 0), Double.read(callee, 0))
}

/// How a call of a host function went.
enum HostCallOutcome {
  case returned
  /// It threw an exception that the guest catches; the registers are at the handler.
  case caught
  case ended
}

/// Starts the time of the running call, and the ticks.
@inline(never) private func startTime(_ context: UnsafeMutablePointer<ExecutionContext>) {
  _ = context.pointee.deadline
}

/// Looks at everything that may stop the call, a tick after the last look; false after setting the reason.
@inline(never) private func mayGoOn(_ context: UnsafeMutablePointer<ExecutionContext>, _ tick: Int64) -> Bool {
  context.pointee.lastTick = tick
  guard let kind = context.pointee.store.reasonToStop(deadline: context.pointee.deadline) else { return true }
  context.pointee.exit = .exhausted(kind)
  return false
}

/// Calls a host function with its arguments at `arguments`, where it leaves its results.
@inline(never) private func callHost(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ arguments: SP, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX
) -> HostCallOutcome {
  let context = cx.context
  context.pointee.suspended = MachineState(pc: pc, sp: sp)
  context.pointee.fuel = fu
  // The host function's time counts: it starts now at the latest.
  if context.pointee.isTimeoutPending { startTime(context) }
  let top = context.pointee.stackTop
  context.pointee.stackTop = arguments + function.pointee.slotCount
  let mayWait = function.pointee.mayWait
  let around = mayWait ? context.pointee.time.beginWaiting(HostClock.tick) : 0
  let error = Store.run(function, arguments, context.pointee.home)
  context.pointee.stackTop = top
  let tick = HostClock.tick
  if mayWait { context.pointee.time.endWaiting(around, tick) }
  if let error { return hostFailed(context, error) }
  // A host function takes as long as it likes; what it leaves no time for ends here and not a slice later. One that took less than a tick of the clock is
  // like any other instruction: the slice's end looks at the clock.
  if _fastPath(tick == context.pointee.lastTick && !context.pointee.home._withUnsafeGuaranteedRef { $0.interruptHandle.isInterrupted }) { return .returned }
  return mayGoOn(context, tick) ? .returned : .ended
}

/// A host function threw: finds the guest's handler for an exception, or keeps the error for the host.
@inline(never) private func hostFailed(_ context: UnsafeMutablePointer<ExecutionContext>, _ error: any Error) -> HostCallOutcome {
  let store = context.pointee.store
  store.hostError = error
  context.pointee.exit = .hostError
  guard let thrown = error as? WasmException, thrown.store === store.identity else { return .ended }
  do throws(CallError) {
    let exception = try store.instance(thrown)
    switch store.unwind(exception, reference: nil, cost: 0) {
    case .caught:
      store.hostError = nil
      context.pointee.exit = .running
      return .caught
    case .uncaught: break
    case .refused(let kind):
      store.hostError = nil
      context.pointee.exit = .exhausted(kind)
      // The host function has done its work: a call that goes on later throws this, and does not call it again.
      if kind == .fuel { store.thrownByHost = exception }
    }
  } catch { store.hostError = error }
  return .ended
}

@c func wkl_call_import(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(16)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let function = cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]
  callAny(function, sp + Int(pc.u32(8)), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Calls a function of the running instance, whose frames have their link words at the usual place, through a table; leaves everything else to
/// ``wkl_call_indirect_any``.
///
/// WHY: two handlers. What a call into another instance or of the host needs would cost this one, by far the most frequent, most of the registers.
@c func wkl_call_indirect(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[Int(pc.u32(16))]
  let index = sp[pc.slot(8)]
  if _fastPath(left >= 0 && index < table.pointee.count),
    let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])),
    _fastPath(function.pointee.typeID == instance.pointee.typeIDs[Int(pc.u32(12))]), _fastPath(function.pointee.instance == instance),
    let code = function.pointee.code, let entry = function.pointee.entry
  {
    let callee = sp + pc.slot(10)
    let link = callee + FunctionCode.usualLinkSlot
    return open(code, at: entry, function.pointee.entryHandler, callee, link, returnTo: pc + 48, pc, sp, mp, left, cx, ia, fa, da)
  }
  wkl_call_indirect_any(pc, sp, mp, fu, cx, ia, fa, da)
}

/// Calls any function through a table.
@inline(never) @c func wkl_call_indirect_any(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = tableFunction(table: pc.u32(16), sp[pc.slot(8)], type: pc.u32(12), pc, sp, left, cx) else { return }
  if let entry = function.pointee.code?.pointee.entry { function.keepEntry(entry) }
  callAny(function, sp + pc.slot(10), link: Int(pc.u32(24)), byteCount: 32, pc, sp, mp, left, cx, ia, fa, da)
}

extension UnsafeMutablePointer<FunctionInstance> {
  /// Lets later indirect calls begin at the function's code without looking for it; not while a stub stands for the code.
  fileprivate func keepEntry(_ entry: PC) {
    let handler = entry.load(as: UInt.self)
    if handler == HandlerTable.address(wkl_lower) { return }
    (pointee.entry, pointee.entryHandler) = (entry, handler)
  }
}

/// The function that an element refers to; nil after a trap where there is none, or one of another type.
@inline(never) func tableFunction(
  table: UInt32, _ index: UInt64, type: UInt32, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX
) -> UnsafeMutablePointer<FunctionInstance>? {
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[Int(table)]
  if index >= table.pointee.count {
    trap(pc, sp, fu, cx, .undefinedElement, operand: index)
    return nil
  }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])) else {
    trap(pc, sp, fu, cx, .uninitializedElement, operand: index)
    return nil
  }
  let expected = instance.pointee.typeIDs[Int(type)]
  if function.pointee.typeID != expected && !cx.context.pointee.store.types.isSubtype(function.pointee.typeID, of: expected) {
    trap(pc, sp, fu, cx, .indirectCallTypeMismatch, operand: UInt64(UInt(bitPattern: function)))
    return nil
  }
  return function
}

@c func wkl_call_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(16)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(sp[pc.slot(8)])) else { return trap(pc, sp, fu, cx, .nullFunctionReference) }
  callAny(function, sp + pc.slot(10), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Makes the instance that the frame kept the running one again, after a call into another one.
@c func wkl_enter(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // SAFETY: `callAny` wrote the word before it left the instance; the guest reaches no link word.
  let instance = UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(sp[Int(pc.u32(8)) + 2])).unsafelyUnwrapped
  let base = cx.context.pointee.enter(instance)
  next(pc + 16, sp, base, fu, cx, ia, fa, da)
}
