// Branches, calls and returns.
//
// A frame, from its base; a call's arguments are already where the callee wants its parameters:
//
//     slot   0 …                        link                                        link + 3 …
//            | parameters, later results | return address | caller's sp | instance   | locals | operand stack
//
// The third link word belongs to the running function: it keeps its own instance there while another instance's function runs.

@c func wkl_unreachable(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  trap(pc, sp, fu, cx, .unreachable)
}

// MARK: Branches
//
//     byte   8       10      12              16
//            | offset32      | cost32        |               br
//            | a     |       | offset32      | cost32        br_if
//            | a     |       | count32       | offset32, cost32 for each label    br_table

@inline(__always) @c func wkl_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeBranch(pc.i32(8), pc.i32(12), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func branchIf(
  _ condition: Bool, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next
) {
  if condition { return takeBranch(pc.i32(12), pc.i32(16), pc, sp, mp, fu, cx, ia, fa, da) }
  then(pc + 24, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_unless_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) == 0, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_unless_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) == 0, pc, sp, mp, fu, cx, ia, fa, da)
}

/// The last entry is the default label's.
@inline(__always) private func branchTable(
  _ index: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let entry = Int(min(index, pc.u32(12))) &* 8
  takeBranch(pc.i32(16 + entry), pc.i32(20 + entry), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchTable(UInt32.read(sp, pc.slot(8)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchTable(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

// MARK: Returns
//
//     byte   8       10      12
//            | link  | src   | cost32        |

@inline(__always) private func returnToCaller(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let link = sp + pc.slot(8)
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = fu &- pc.i32(12)
  #endif
  cx.context.pointee.callDepthLeft &+= 1
  // SAFETY: the call wrote both words; the frame's owner never writes them.
  let caller = UnsafeMutablePointer<UInt64>(bitPattern: UInt(truncatingIfNeeded: link[1])).unsafelyUnwrapped
  next(UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: link[0])).unsafelyUnwrapped, caller, mp, left, cx, ia, fa, da)
}

@inline(__always) @c func wkl_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  returnToCaller(pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let value = sp[pc.slot(10)]
  sp[0] = value
  returnToCaller(pc, sp, mp, fu, cx, value, fa, da)
}

@inline(__always) @c func wkl_return_f32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let value = Float.read(sp, pc.slot(10))
  value.write(sp, 0)
  returnToCaller(pc, sp, mp, fu, cx, ia, value, da)
}

@inline(__always) @c func wkl_return_f64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let value = Double.read(sp, pc.slot(10))
  value.write(sp, 0)
  returnToCaller(pc, sp, mp, fu, cx, ia, fa, value)
}

// MARK: Calls
//
//     byte   8               16              20              24
//            | FunctionCode                  | args32        | cost32        |       call
//            | args32        | function32    | cost32        | link32        |       call of an import, then enter
//            | index | args  | type32        | table32       | cost32        | link32 call_indirect (32 bytes), then enter
//            | ref   | args  | type32        | cost32        | link32        |       call_ref, then enter
//
// A call that may reach another instance is followed by an `enter` instruction, which makes the caller's instance the running one again. A call that
// stays in its instance returns behind it.

/// Opens a frame at `callee` for `code` and goes on there; `returnAddress` is where its return goes on.
@inline(__always) private func open(
  _ code: UnsafePointer<FunctionCode>, _ callee: SP, returnTo returnAddress: PC, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64,
  _ fa: Float, _ da: Double
) {
  let context = cx.context
  let depth = context.pointee.callDepthLeft &- 1
  if _slowPath(callee + Int(code.pointee.frameSlotCount) > context.pointee.stackEnd || depth < 0) { return exhaust(pc, sp, fu, cx, .callStack) }
  context.pointee.callDepthLeft = depth
  let link = callee + Int(code.pointee.linkSlot)
  link[0] = UInt64(UInt(bitPattern: returnAddress))
  link[1] = UInt64(UInt(bitPattern: sp))
  next(code.pointee.entry, callee, mp, fu, cx, ia, fa, da)
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
  guard let entry = context.pointee.instance.pointee.module.lower(Int(truncatingIfNeeded: pc.u64(8))) else {
    exhaust(pc, sp, fu, cx, .memory)
    return nil
  }
  // WHY: a module of many large functions could keep the host busy with lowering for the price of a few calls.
  if let kind = context.pointee.store.reasonToStop(deadline: context.pointee.deadline) {
    exhaust(pc, sp, fu, cx, kind)
    return nil
  }
  return entry
}

@inline(__always) @c func wkl_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = fu &- pc.i32(20)
    if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  #endif
  let code = pc.load(fromByteOffset: 8, as: UnsafePointer<FunctionCode>.self)
  open(code, sp + Int(pc.u32(16)), returnTo: pc + 24, pc, sp, mp, left, cx, ia, fa, da)
}

/// Calls any function: of this instance, of another one, or of the host. `fu` is what is left after paying.
@inline(__always) private func callAny(
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
  case .caught: return land(context.pointee.suspended.fuel, cx)
  case .ended: return
  }
  let base = context.pointee.reloadMemory()
  next(pc + byteCount + 16, sp, base, context.pointee.suspended.fuel, cx, callee[0], Float.read(callee, 0), Double.read(callee, 0))
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
  context.pointee.suspended.pc = pc
  context.pointee.suspended.sp = sp
  context.pointee.suspended.fuel = fu
  // The host function's time counts: it starts now at the latest.
  if context.pointee.isTimeoutPending { startTime(context) }
  let top = context.pointee.stackTop
  context.pointee.stackTop = arguments + Int(max(function.pointee.parameterSlotCount, function.pointee.resultSlotCount))
  let error = Store.run(function, arguments, Caller(home: context.pointee.home))
  context.pointee.stackTop = top
  if let error { return hostFailed(context, error) }
  // A host function takes as long as it likes; what it leaves no time for ends here and not a slice later. One that took less than a tick of the clock is
  // like any other instruction: the slice's end looks at the clock.
  let tick = HostClock.tick
  if _fastPath(tick == context.pointee.lastTick && !context.pointee.home._withUnsafeGuaranteedRef { $0.interruptHandle.isInterrupted }) { return .returned }
  return mayGoOn(context, tick) ? .returned : .ended
}

/// A host function threw: finds the guest's handler for an exception, or keeps the error for the host.
@inline(never) private func hostFailed(_ context: UnsafeMutablePointer<ExecutionContext>, _ error: any Error) -> HostCallOutcome {
  let store = context.pointee.store
  store.hostError = error
  if let exception = error as? WasmException, exception.tag.store === store {
    do throws(CallError) {
      if store.unwind(try store.exceptionInstance(exception), reference: nil) {
        store.hostError = nil
        return .caught
      }
    } catch { store.hostError = error }
  }
  context.pointee.exit = .hostError
  return .ended
}

@c func wkl_call_import(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(16)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let function = cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]
  callAny(function, sp + Int(pc.u32(8)), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_call_indirect(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[Int(pc.u32(16))]
  let index = sp[pc.slot(8)]
  if _slowPath(index >= table.pointee.count) { return trap(pc, sp, fu, cx, .undefinedElement, operand: index) }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])) else {
    return trap(pc, sp, fu, cx, .uninitializedElement, operand: index)
  }
  let expected = instance.pointee.typeIDs[Int(pc.u32(12))]
  if _slowPath(function.pointee.typeID != expected && !isSubtype(function.pointee.typeID, of: expected, cx)) {
    return trap(pc, sp, fu, cx, .indirectCallTypeMismatch, operand: UInt64(UInt(bitPattern: function)))
  }
  callAny(function, sp + pc.slot(10), link: Int(pc.u32(24)), byteCount: 32, pc, sp, mp, left, cx, ia, fa, da)
}

@inline(never) private func isSubtype(_ typeID: UInt32, of expected: UInt32, _ cx: CX) -> Bool {
  cx.context.pointee.store.types.isSubtype(typeID, of: expected)
}

@c func wkl_call_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(16)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(sp[pc.slot(8)])) else { return trap(pc, sp, fu, cx, .nullFunctionReference) }
  callAny(function, sp + pc.slot(10), link: Int(pc.u32(20)), byteCount: 24, pc, sp, mp, left, cx, ia, fa, da)
}

// MARK: Tail calls
//
//     byte   8       10      12      14      16              20              24              28
//            | FunctionCode                  | args32        | cost32        | link  | count |               |       return_call
//            | ref   | args  | link  | count | index32       | cost32        | type32        | table32       |       return_call_…, then enter
//
// The arguments move to the frame's start and the link words with them: the callee takes the frame over. Behind the forms that may leave the instance
// stands what an ordinary call and a return would do; it runs for a host function, and for the first crossing into another instance from a frame whose
// caller relies on it to come back in its own. The crossings after that one take frames over again, so that the stack stays as it is.

/// Moves the arguments down and gives the frame to `code`.
@inline(__always) private func replaceFrame(
  with code: UnsafePointer<FunctionCode>, arguments: Int, count: Int, link: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX
) {
  if _slowPath(sp + Int(code.pointee.frameSlotCount) > cx.context.pointee.stackEnd) { return exhaust(pc, sp, fu, cx, .callStack) }
  let (returnAddress, caller) = (sp[link], sp[link + 1])
  var index = 0
  while index < count {
    sp[index] = sp[arguments + index]
    index &+= 1
  }
  let newLink = sp + Int(code.pointee.linkSlot)
  newLink[0] = returnAddress
  newLink[1] = caller
  next(code.pointee.entry, sp, mp, fu, cx, 0, 0, 0)
}

@c func wkl_return_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let code = pc.load(fromByteOffset: 8, as: UnsafePointer<FunctionCode>.self)
  replaceFrame(with: code, arguments: Int(pc.u32(16)), count: pc.slot(26), link: pc.slot(24), pc, sp, mp, left, cx)
}

/// Calls any function in tail position; the instruction at `pc` is one of the long forms.
@inline(__always) private func tailCallAny(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let link = pc.slot(12)
  if let code = function.pointee.code, let instance = function.pointee.instance {
    if instance == cx.context.pointee.instance {
      return replaceFrame(with: code, arguments: pc.slot(10), count: pc.slot(14), link: link, pc, sp, mp, fu, cx)
    }
    let returnAddress = UnsafeRawPointer(bitPattern: UInt(sp[link])).unsafelyUnwrapped
    let handler = returnAddress.load(as: UInt.self)
    if handler == HandlerTable.enterAddress || handler == HandlerTable.finishAddress {
      if _slowPath(sp + Int(code.pointee.frameSlotCount) > cx.context.pointee.stackEnd) { return exhaust(pc, sp, fu, cx, .callStack) }
      let base = cx.context.pointee.enter(instance)
      return replaceFrame(with: code, arguments: pc.slot(10), count: pc.slot(14), link: link, pc, sp, base, fu, cx)
    }
  }
  callAny(function, sp + pc.slot(10), link: link, byteCount: 32, pc, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_return_call_import(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  tailCallAny(cx.context.pointee.instance.pointee.functions[Int(pc.u32(16))], pc, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_return_call_indirect(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[Int(pc.u32(28))]
  let index = sp[pc.slot(8)]
  if _slowPath(index >= table.pointee.count) { return trap(pc, sp, fu, cx, .undefinedElement, operand: index) }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])) else {
    return trap(pc, sp, fu, cx, .uninitializedElement, operand: index)
  }
  let expected = instance.pointee.typeIDs[Int(pc.u32(24))]
  if _slowPath(function.pointee.typeID != expected && !isSubtype(function.pointee.typeID, of: expected, cx)) {
    return trap(pc, sp, fu, cx, .indirectCallTypeMismatch, operand: UInt64(UInt(bitPattern: function)))
  }
  tailCallAny(function, pc, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_return_call_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(20)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(sp[pc.slot(8)])) else { return trap(pc, sp, fu, cx, .nullFunctionReference) }
  tailCallAny(function, pc, sp, mp, left, cx, ia, fa, da)
}

/// Makes the instance that the frame kept the running one again, after a call into another one.
@c func wkl_enter(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // SAFETY: `crossInto` wrote the word.
  let instance = UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(sp[Int(pc.u32(8)) + 2])).unsafelyUnwrapped
  let base = cx.context.pointee.enter(instance)
  next(pc + 16, sp, base, fu, cx, ia, fa, da)
}
