// Calls from the host into WebAssembly, from WebAssembly into the host, and what is told when one ends early.
// Spec: https://webassembly.github.io/spec/core/exec/modules.html#invocation

import WasmKitLiteMachine
import WasmKitLiteSystem

extension Store {
  /// Calls a function: `write` puts the arguments into the slots, `read` takes the results from them.
  ///
  /// - Throws: ``Trap``, ``ResourceExhaustion``, `CancellationError`, or what a host function threw.
  func invoke<Result>(
    _ function: UnsafeMutablePointer<FunctionInstance>, limits override: ResourceLimits? = nil, write: (SP) throws -> Void, read: (SP) throws -> Result
  ) throws -> Result {
    let isOutermost = unsafe calls.pointee.reentryDepth == 0
    let limits = override ?? limits
    try checkLending()
    if isOutermost, suspension != nil { throw CallError(.suspendedCall, "a call of this store is suspended: resume or abandon it first") }
    guard unsafe calls.pointee.reentryDepth < limits.hostReentryDepth, isOutermost || NativeStack.hasRoom else {
      throw ResourceExhaustion(.hostReentry, backtrace: backtrace())
    }
    if isOutermost { try makeStack() }
    let sp = unsafe context.pointee.stackTop
    guard unsafe context.pointee.machine.stackEnd - sp > function.pointee.slotCount + 3 else { throw ResourceExhaustion(.callStack, backtrace: backtrace()) }
    try unsafe write(sp)

    // The time of the run around this one counts on: it must not start anew when that run comes back.
    if !isOutermost { _ = unsafe context.pointee.deadline }
    let outer = unsafe context.pointee
    unsafe calls.pointee.openAny()
    defer {
      unsafe calls.pointee.reentryDepth -= 1
      // The registers of the run around this one come back, but for the fuel and, unless this one had its own, the time, which all runs share.
      let (fuel, reserve, time) = unsafe (context.pointee.machine.fuel, context.pointee.fuelReserve, context.pointee.time)
      unsafe context.pointee = outer
      if !isOutermost {
        unsafe context.pointee.machine.fuel = fuel
        unsafe context.pointee.fuelReserve = reserve
        if override?.timeout == nil { unsafe context.pointee.time = time }
      }
    }
    if isOutermost {
      unsafe calls.pointee.fuelGranted = 0
      unsafe context.pointee.machine.fuel = 0
      unsafe context.pointee.fuelReserve = 0
      unsafe context.pointee.machine.callDepthLeft = limits.callDepth
      grant(limits)
    } else {
      if let timeout = override?.timeout {
        unsafe context.pointee.shorten(to: HostClock.nanoseconds(timeout))
      }
      if !payForReentry() { try conclude() }
    }
    unsafe context.pointee.exit = .running
    unsafe context.pointee.machine.suspended = nil
    unsafe enter(function, sp)
    if isOutermost { account() }
    try conclude()
    return try unsafe read(sp)
  }

  /// The fuel that a call from inside of a host function takes for itself. WHY: a guest can ask for nothing but such calls, and each takes some 500 ns.
  private static let reentryFuel = 400

  /// Takes that fuel before the call begins; false after setting the reason why it must not begin, with nothing taken.
  ///
  /// WHY before: a function without a branch or a call looks at nothing, and a host function may call one as often as the guest says.
  private func payForReentry() -> Bool {
    let left = unsafe context.pointee.machine.fuel - Self.reentryFuel
    if left >= 0 {
      unsafe context.pointee.machine.fuel = left
      return true
    }
    let refilled = unsafe refill(left, UnsafeMutableRawPointer(context))
    unsafe context.pointee.machine.fuel = refilled >= 0 ? refilled : left + Self.reentryFuel
    return refilled >= 0
  }

  /// Refuses a call while a closure has bytes of a memory.
  func checkLending() throws(CallError) {
    if unsafe calls.pointee.lendingCount > 0 { throw CallError(.lentMemory, "bytes of a memory of this store are lent to a closure, which must not call into WebAssembly") }
  }

  /// Gives the outermost call fuel and time.
  func grant(_ limits: ResourceLimits) {
    let fuel = CallState.fuel(limits)
    unsafe calls.pointee.fuelGranted = min(calls.pointee.fuelGranted + fuel, Int.max / 2)
    let left = unsafe min(context.pointee.fuelReserve + context.pointee.machine.fuel + fuel, Int.max / 2)
    let slice = unsafe min(left, context.pointee.fuelSlice)
    unsafe context.pointee.machine.fuel = slice
    unsafe context.pointee.fuelReserve = left - slice
    unsafe context.pointee.start(timeout: CallState.timeout(limits))
  }

  /// Adds up what the outermost call has taken.
  func account() {
    let left = unsafe context.pointee.fuelReserve + context.pointee.machine.fuel
    unsafe calls.pointee.fuelConsumed = calls.pointee.fuelGranted - left
  }

  /// Throws what ended an outermost call.
  @inline(never) func concludeOutermost() throws {
    defer {
      unsafe calls.pointee.reentryDepth = 0
      unsafe context.pointee.machine.suspended = nil
    }
    account()
    try conclude()
  }

  /// Throws what ended the run, unless it finished.
  func conclude() throws {
    switch unsafe context.pointee.exit {
    case .finished: return
    case .running: throw ResourceExhaustion(.callStack)
    case .trapped(let code, let operand): throw Trap(code, detail: operand.flatMap { detail(of: code, $0) }, backtrace: backtrace())
    case .exhausted(let kind):
      unsafe thrownByHost = nil
      if kind == .cancellation { throw CancellationError() }
      throw ResourceExhaustion(kind, detail: kind == .memory ? hostMemory.takeRefusal() : nil, backtrace: backtrace())
    case .hostError:
      let error = hostError ?? Trap("a host function failed")
      hostError = nil
      if let trap = error as? Trap, trap.backtrace.isEmpty { throw Trap(trap.code, detail: trap.detail, backtrace: backtrace()) }
      throw error
    }
  }

  /// Runs a function with its arguments in place, until it returns or the run ends.
  func enter(_ function: UnsafeMutablePointer<FunctionInstance>, _ sp: SP) {
    guard let code = unsafe function.pointee.code, let instance = unsafe function.pointee.instance else {
      unsafe context.pointee.stackTop = sp + function.pointee.slotCount
      // An outermost call has no caller: what ran before must not pass for one.
      if unsafe calls.pointee.reentryDepth == 1 { _ = unsafe context.pointee.enter(noInstance) }
      if unsafe callHost(function, sp) { unsafe context.pointee.exit = .finished } else { unsafe context.pointee.exit = .hostError }
      return
    }
    guard unsafe sp + Int(code.pointee.frameSlotCount) <= context.pointee.machine.stackEnd, unsafe context.pointee.machine.callDepthLeft > 0 else {
      unsafe context.pointee.exit = .exhausted(.callStack)
      return
    }
    unsafe context.pointee.machine.callDepthLeft -= 1
    let link = unsafe sp + Int(code.pointee.linkSlot)
    unsafe link[0] = UInt64(UInt(bitPattern: finishCode))
    unsafe link[1] = UInt64(UInt(bitPattern: sp))
    let base = unsafe context.pointee.enter(instance)
    unsafe context.run(MachineState(pc: code.pointee.entry, sp: sp), base)
  }

  /// Calls a function, which is one of the host's, with arguments in slots, where its results go; gives the error that it threw.
  // WHY: without the store, whose reference would be counted up and down for every call.
  @inline(__always) static func run(_ function: UnsafeMutablePointer<FunctionInstance>, _ slots: SP, _ home: Unmanaged<Store>) -> (any Error)? {
    guard let host = unsafe function.pointee.host else { return nil }
    // SAFETY: the store keeps its host functions as long as it lives.
    return unsafe host._withUnsafeGuaranteedRef { host in
      do {
        var caller = unsafe Caller(home: home)
        try unsafe host.body(&caller, slots)
        return nil
      } catch { return error }
    }
  }

  /// Calls a host function with arguments in slots, where its results go; false if it threw, with the error in `hostError`.
  func callHost(_ function: UnsafeMutablePointer<FunctionInstance>, _ slots: SP) -> Bool {
    hostError = unsafe Self.run(function, slots, .passUnretained(self))
    return hostError == nil
  }

  /// What a trap's operand tells.
  // SAFETY: the operand of these traps is the address of one of the store's own functions, or an index that is only printed.
  private func detail(of code: TrapCode, _ operand: UInt64) -> String? {
    switch code {
    case .undefinedElement, .uninitializedElement: return "\(operand)"
    case .indirectCallTypeMismatch:
      // The instruction at `pc` is the call: it names the type that it expects.
      guard let pc = unsafe context.pointee.machine.suspended?.pc else { return nil }
      let module = unsafe context.pointee.instance.pointee.module
      let isTailCall = unsafe pc.load(as: UInt.self) == HandlerTable.address(wkl_return_call_indirect)
      let expected = unsafe module.definitions.environment.types.types.functionType(TypeIndex(pc.u32(isTailCall ? 24 : 12)))
      return function(operand).map { "expected \(expected), found \($0.type)" }
    case .outOfBoundsMemoryAccess, .outOfBoundsTableAccess: return outOfBoundsAccess(accumulator: operand)
    case .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger, .nullFunctionReference, .nullReference, .nullExceptionReference, .unalignedAtomic, .expectedSharedMemory,
      .host:
      return nil
    }
  }

  // MARK: Backtraces

  /// The functions that are open in the innermost run, innermost first; none where no run stands still.
  func backtrace() -> [StackFrame] {
    guard let state = unsafe context.pointee.machine.suspended else { return [] }
    var places: [FramePlace] = []
    var (pc, sp) = unsafe (state.pc, state.sp)
    var instance = unsafe context.pointee.instance
    while places.count < Trap.maximumBacktraceCount {
      let module = unsafe instance.pointee.module
      guard let (index, position) = unsafe module.place(of: pc) else { break }
      let code = unsafe module.functions[index]
      places.append(FramePlace(module: module, function: index, position: position))
      // SAFETY: every open frame has its two link words, written by the call that opened it.
      let link = unsafe sp + Int(code.linkSlot)
      guard let returnAddress = unsafe UnsafeRawPointer(bitPattern: UInt(link[0])), let caller = unsafe SP(bitPattern: UInt(link[1])) else { break }
      if unsafe returnAddress == UnsafeRawPointer(finishCode) { break }
      if unsafe returnAddress.load(as: UInt.self) == HandlerTable.enterAddress {
        guard let outer = unsafe UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(caller[Int(returnAddress.u32(8)) + 2])) else { break }
        unsafe instance = outer
      }
      // The byte before the return address belongs to the call.
      unsafe pc = returnAddress - 1
      unsafe sp = caller
    }
    return StackFrame.frames(places)
  }
}
