// Calls of functions of the running instance, of another one, and of the host.
//
//     byte   8               16              20              24
//            | args32        | function32    | cost32        | link32        |       call of an import, then enter
//            | index | args  | type32        | table32       | cost32        | link32 call_indirect (32 bytes), then enter
//            | ref   | args  | type32        | cost32        | link32        |       call_ref, then enter
//
// A call that may reach another instance is followed by an `enter` instruction, which makes the caller's instance the running one again. A call that
// stays in its instance returns behind it.

import WasmKitLiteMachine
import WasmKitLiteSystem

/// Opens a frame at `callee` for `code` and continues there; its return continues at `returnAddress`.
// SAFETY: the code's entry is its first instruction; `open` tests that the frame fits the value stack.
@inline(__always) private func open(
  _ code: UnsafePointer<FunctionCode>, _ callee: SP, returnTo returnAddress: PC, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64,
  _ fa: Float, _ da: Double
) {
  let entry = unsafe code.pointee.entry
  unsafe open(code, at: entry, entry.load(as: UInt.self), callee, callee + Int(code.pointee.linkSlot), returnTo: returnAddress, pc, sp, mp, fu, cx, ia, fa, da)
}

/// Stands for the code of a function that was not called yet; its frame is open already.
//
//     byte   8               16
//            | function64    | entry64 once it is lowered    |
@c func wkl_lower(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  guard let entry = unsafe lower(pc, sp, fu, cx) else { return }
  unsafe next(entry, sp, mp, fu, cx, ia, fa, da)
}

/// Lowers the function and gives its entry; nil after setting the reason why the call ends here.
@inline(never) private func lower(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> PC? {
  let context = unsafe cx.context
  let deadline = unsafe context.pointee.deadline
  guard let entry = unsafe context.pointee.instance.pointee.module.lower(Int(truncatingIfNeeded: pc.u64(8)), deadline: deadline) else {
    let kind = unsafe context.pointee.store.reasonToStop(deadline: deadline)
    // WHY: the wall's clock has stopped the lowering, and the processor's gives the call more time.
    if kind == nil, unsafe context.pointee.deadline > deadline { return unsafe lower(pc, sp, fu, cx) }
    unsafe exhaust(pc, sp, fu, cx, kind ?? .memory)
    return nil
  }
  // WHY: a module of many large functions could keep the host busy with lowering for the price of a few calls.
  if let kind = unsafe context.pointee.store.reasonToStop(deadline: deadline) {
    unsafe exhaust(pc, sp, fu, cx, kind)
    return nil
  }
  return unsafe entry
}

/// Calls a function whose frames do not have their link words at the usual place.
@c func wkl_call_far(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe callDefined(hasUsualLink: false, pc, sp, mp, fu, cx, ia, fa, da)
}

/// Calls any function: of this instance, of another one, or of the host. `fu` is what is left after paying.
@inline(__always) func callAny(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ callee: SP, link: Int, byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX,
  _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let context = unsafe cx.context
  if let code = unsafe function.pointee.code, let instance = unsafe function.pointee.instance {
    if unsafe instance == context.pointee.instance {
      return unsafe open(code, callee, returnTo: pc + byteCount + 16, pc, sp, mp, fu, cx, ia, fa, da)
    }
    // Into another instance. This one stays in the frame's own link word until `wkl_enter` reads it.
    // WHY: written out here. A function that takes all of this has more arguments than registers, and reaching it would be no tail call.
    if unsafe callee + Int(code.pointee.frameSlotCount) > context.pointee.machine.stackEnd || context.pointee.machine.callDepthLeft < 1 { return unsafe exhaust(pc, sp, fu, cx, .callStack) }
    unsafe sp[link + 2] = UInt64(UInt(bitPattern: context.pointee.instance))
    let base = unsafe context.pointee.enter(instance)
    return unsafe open(code, callee, returnTo: pc + byteCount, pc, sp, base, fu, cx, ia, fa, da)
  }
  switch unsafe callHost(function, callee, pc, sp, fu, cx) {
  case .returned: break
  case .caught: return unsafe land(cx)
  case .ended: return
  }
  let base = unsafe context.pointee.reloadMemory()
  unsafe next(pc + byteCount + 16, sp, base, context.pointee.machine.fuel, cx, callee[0], Float.read(callee, 0), Double.read(callee, 0))
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
  _ = unsafe context.pointee.deadline
}

/// Looks at everything that may stop the call, a tick after the last look; false after setting the reason.
@inline(never) private func mayGoOn(_ context: UnsafeMutablePointer<ExecutionContext>, _ tick: Int64) -> Bool {
  unsafe context.pointee.lastTick = tick
  guard let kind = unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline) else { return true }
  unsafe context.pointee.exit = .exhausted(kind)
  return false
}

/// Calls a host function with its arguments at `arguments`, where it leaves its results.
// SAFETY: the arguments lie below the stack's end, which the frame's size counts; the store keeps its host functions as long as it lives.
@inline(never) private func callHost(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ arguments: SP, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX
) -> HostCallOutcome {
  let context = unsafe cx.context
  unsafe context.pointee.machine.suspended = MachineState(pc: pc, sp: sp)
  unsafe context.pointee.machine.fuel = fu
  // The host function's time counts: it starts now at the latest.
  if unsafe context.pointee.isTimeoutPending { unsafe startTime(context) }
  let top = unsafe context.pointee.stackTop
  unsafe context.pointee.stackTop = arguments + function.pointee.slotCount
  let mayWait = unsafe function.pointee.mayWait
  let around = unsafe mayWait ? context.pointee.time.beginWaiting(HostClock.tick) : 0
  let error = unsafe Store.run(function, arguments, context.pointee.home)
  unsafe context.pointee.stackTop = top
  let tick = HostClock.tick
  if mayWait { unsafe context.pointee.time.endWaiting(around, tick) }
  if let error { return unsafe hostFailed(context, error) }
  // A host function takes as long as it likes; what it leaves no time for ends here and not a slice later. One that took less than a tick of the clock is
  // like any other instruction: the slice's end looks at the clock.
  if unsafe _fastPath(tick == context.pointee.lastTick && !context.pointee.home._withUnsafeGuaranteedRef { $0.interruptHandle.isInterrupted }) { return .returned }
  return unsafe mayGoOn(context, tick) ? .returned : .ended
}

/// A host function threw: finds the guest's handler for an exception, or keeps the error for the host.
@inline(never) private func hostFailed(_ context: UnsafeMutablePointer<ExecutionContext>, _ error: any Error) -> HostCallOutcome {
  let store = unsafe context.pointee.store
  store.hostError = error
  unsafe context.pointee.exit = .hostError
  guard let thrown = error as? WasmException, thrown.store === store.identity else { return .ended }
  do throws(CallError) {
    let exception = try unsafe store.instance(thrown)
    switch unsafe store.unwind(exception, reference: nil, cost: 0) {
    case .caught:
      store.hostError = nil
      unsafe context.pointee.exit = .running
      return .caught
    case .uncaught: break
    case .refused(let kind):
      store.hostError = nil
      unsafe context.pointee.exit = .exhausted(kind)
      // The host function has done its work: a call that goes on later throws this, and does not call it again.
      if kind == .fuel { unsafe store.thrownByHost = unsafe exception }
    }
  } catch { store.hostError = error }
  return .ended
}

@c func wkl_call_import(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(16)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let function = unsafe cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]
  unsafe callAny(function, sp + Int(pc.u32(8)), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Calls a function of the running instance, whose frames have their link words at the usual place, through a table; leaves everything else to
/// ``wkl_call_indirect_any``.
///
/// WHY: two handlers. What a call into another instance or of the host needs would cost this one, by far the most frequent, most of the registers.
@c func wkl_call_indirect(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  let instance = unsafe cx.context.pointee.instance
  let table = unsafe instance.pointee.tables[Int(pc.u32(16))]
  let index = unsafe sp[pc.slot(8)]
  if unsafe _fastPath(left >= 0 && index < table.pointee.count),
    let function = unsafe UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])),
    unsafe _fastPath(function.pointee.typeID == instance.pointee.typeIDs[Int(pc.u32(12))]), unsafe _fastPath(function.pointee.instance == instance),
    let code = unsafe function.pointee.code, let entry = unsafe function.pointee.entry
  {
    let callee = unsafe sp + pc.slot(10)
    let link = unsafe callee + FrameLayout.usualLinkSlot
    return unsafe open(code, at: entry, function.pointee.entryHandler, callee, link, returnTo: pc + 48, pc, sp, mp, left, cx, ia, fa, da)
  }
  unsafe wkl_call_indirect_any(pc, sp, mp, fu, cx, ia, fa, da)
}

/// Calls any function through a table.
@inline(never) @c func wkl_call_indirect_any(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = unsafe tableFunction(table: pc.u32(16), sp[pc.slot(8)], type: pc.u32(12), pc, sp, left, cx) else { return }
  if let entry = unsafe function.pointee.code?.pointee.entry { unsafe function.keepEntry(entry) }
  unsafe callAny(function, sp + pc.slot(10), link: Int(pc.u32(24)), byteCount: 32, pc, sp, mp, left, cx, ia, fa, da)
}

extension UnsafeMutablePointer<FunctionInstance> {
  /// Lets later indirect calls begin at the function's code without looking for it; not while a stub stands for the code.
  // SAFETY: the entry is an instruction of code that lives as long as the module, which the store keeps.
  fileprivate func keepEntry(_ entry: PC) {
    let handler = unsafe entry.load(as: UInt.self)
    if unsafe handler == HandlerTable.address(wkl_lower) { return }
    unsafe (pointee.entry, pointee.entryHandler) = (entry, handler)
  }
}

/// The function that an element refers to; nil after a trap where there is none, or one of another type.
@inline(never) func tableFunction(
  table: UInt32, _ index: UInt64, type: UInt32, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX
) -> UnsafeMutablePointer<FunctionInstance>? {
  let instance = unsafe cx.context.pointee.instance
  let table = unsafe instance.pointee.tables[Int(table)]
  if unsafe index >= table.pointee.count {
    unsafe trap(pc, sp, fu, cx, .undefinedElement, operand: index)
    return nil
  }
  guard let function = unsafe UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])) else {
    unsafe trap(pc, sp, fu, cx, .uninitializedElement, operand: index)
    return nil
  }
  let expected = unsafe instance.pointee.typeIDs[Int(type)]
  if unsafe function.pointee.typeID != expected && !cx.context.pointee.store.types.isSubtype(function.pointee.typeID, of: expected) {
    unsafe trap(pc, sp, fu, cx, .indirectCallTypeMismatch, operand: UInt64(UInt(bitPattern: function)))
    return nil
  }
  return unsafe function
}

@c func wkl_call_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(16)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = unsafe UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(sp[pc.slot(8)])) else { return unsafe trap(pc, sp, fu, cx, .nullFunctionReference) }
  unsafe callAny(function, sp + pc.slot(10), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Makes the instance that the frame kept the running one again, after a call into another one.
@c func wkl_enter(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // SAFETY: `callAny` wrote the word before it left the instance; the guest reaches no link word.
  let instance = unsafe UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(sp[Int(pc.u32(8)) + 2])).unsafelyUnwrapped
  let base = unsafe cx.context.pointee.enter(instance)
  unsafe next(pc + 16, sp, base, fu, cx, ia, fa, da)
}
