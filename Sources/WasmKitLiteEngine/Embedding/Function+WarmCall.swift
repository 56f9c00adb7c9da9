// Calls from outside of all calls, without a detour.

import WasmKitLiteMachine

extension Function {
  /// Opens a call from outside of all calls and gives the slots for its arguments; nil where it is another kind of call, or cannot begin.
  @usableFromInline func beginCall() -> UnsafeMutablePointer<UInt64>? {
    let calls = unsafe store.calls
    let context = unsafe store.context
    guard unsafe calls.pointee.mayBegin, let code = unsafe instance.pointee.code else { return nil }
    let sp = unsafe context.pointee.stackTop
    // A frame has room for the arguments at least.
    guard unsafe sp + Int(code.pointee.frameSlotCount) <= context.pointee.machine.stackEnd else { return nil }
    let fuel = unsafe calls.pointee.fuel
    let slice = unsafe min(fuel, context.pointee.fuelSlice)
    unsafe calls.pointee.fuelGranted = fuel
    unsafe context.pointee.machine.fuel = slice
    unsafe context.pointee.fuelReserve = fuel &- slice
    unsafe context.pointee.machine.callDepthLeft = calls.pointee.callDepth &- 1
    unsafe context.pointee.start(timeout: calls.pointee.timeout)
    return unsafe sp
  }

  /// Runs the call whose arguments are in their slots; its results are there afterwards.
  @usableFromInline func endCall(_ sp: UnsafeMutablePointer<UInt64>) throws {
    let calls = unsafe store.calls
    let context = unsafe store.context
    // `beginCall` has seen that there is code.
    guard let code = unsafe instance.pointee.code, let home = unsafe instance.pointee.instance else { return }
    unsafe calls.pointee.open()
    let link = unsafe sp + Int(code.pointee.linkSlot)
    unsafe link[0] = UInt64(UInt(bitPattern: store.finishCode))
    unsafe link[1] = UInt64(UInt(bitPattern: sp))
    let base = unsafe context.pointee.enter(home)
    unsafe context.run(MachineState(pc: code.pointee.entry, sp: sp), base)
    let left = unsafe context.pointee.fuelReserve &+ context.pointee.machine.fuel
    unsafe calls.pointee.fuelConsumed = calls.pointee.fuelGranted &- left
    if case .finished = unsafe context.pointee.exit {
      unsafe context.pointee.machine.suspended = nil
      unsafe calls.pointee.close()
      return
    }
    try store.concludeOutermost()
  }
}
