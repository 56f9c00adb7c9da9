// Calls from outside of all calls, without a detour.

import WasmKitLiteMachine

extension Function {
  /// Opens a call from outside of all calls and gives the slots for its arguments; nil where it is another kind of call, or cannot begin.
  @usableFromInline func beginCall() -> UnsafeMutablePointer<UInt64>? {
    let calls = store.calls
    let context = store.context
    guard calls.pointee.mayBegin, let code = instance.pointee.code else { return nil }
    let sp = context.pointee.stackTop
    // A frame has room for the arguments at least.
    guard sp + Int(code.pointee.frameSlotCount) <= context.pointee.machine.stackEnd else { return nil }
    let fuel = calls.pointee.fuel
    let slice = min(fuel, context.pointee.fuelSlice)
    calls.pointee.fuelGranted = fuel
    context.pointee.machine.fuel = slice
    context.pointee.fuelReserve = fuel &- slice
    context.pointee.machine.callDepthLeft = calls.pointee.callDepth &- 1
    context.pointee.start(timeout: calls.pointee.timeout)
    return sp
  }

  /// Runs the call whose arguments are in their slots; its results are there afterwards.
  @usableFromInline func endCall(_ sp: UnsafeMutablePointer<UInt64>) throws {
    let calls = store.calls
    let context = store.context
    // `beginCall` has seen that there is code.
    guard let code = instance.pointee.code, let home = instance.pointee.instance else { return }
    calls.pointee.open()
    let link = sp + Int(code.pointee.linkSlot)
    link[0] = UInt64(UInt(bitPattern: store.finishCode))
    link[1] = UInt64(UInt(bitPattern: sp))
    let base = context.pointee.enter(home)
    context.run(MachineState(pc: code.pointee.entry, sp: sp), base)
    let left = context.pointee.fuelReserve &+ context.pointee.machine.fuel
    calls.pointee.fuelConsumed = calls.pointee.fuelGranted &- left
    if case .finished = context.pointee.exit {
      context.pointee.machine.suspended = nil
      calls.pointee.close()
      return
    }
    try store.concludeOutermost()
  }
}
