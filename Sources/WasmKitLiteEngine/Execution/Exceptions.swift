// Exceptions: thrown, caught by unwinding the guest's frames, and kept only as long as something can name them.
// Spec: https://webassembly.github.io/spec/core/exec/instructions.html#exec-throw

import WasmKitLiteMachine

/// An exception in flight or caught. Spec: [Exception instances](https://webassembly.github.io/spec/core/exec/runtime.html#exception-instances).
@unsafe struct ExceptionInstance {
  let tag: UnsafeMutablePointer<TagInstance>
  /// The payload's words, one a slot.
  let payload: [UInt64]
}

/// What came of a throw.
enum Unwinding {
  /// The registers are at a handler.
  case caught
  /// Nothing in this run catches the exception.
  case uncaught
  /// A limit stopped the search. Nothing has changed, and nothing was paid.
  case refused(ResourceExhaustion.Kind)
}

/// The fuel that a throw takes, by what it goes through. WHY these: measured, so that a unit takes about as long as one of other instructions.
private enum UnwindingCost {
  static let frame = 64
  static let region = 4
  static let handler = 4
  /// Making a reference to the exception.
  static let reference = 256
}

/// Counts the work of a throw while it looks for a handler.
@unsafe private struct UnwindingBudget {
  private(set) var spent: Int
  private let available: Int
  private var nextLook = unsafe ExecutionContext.defaultFuelSlice
  private let context: UnsafeMutablePointer<ExecutionContext>

  /// - Parameter spent: what the instruction itself takes.
  init(_ context: UnsafeMutablePointer<ExecutionContext>, spent: Int) {
    unsafe self.context = context
    unsafe self.spent = spent
    unsafe available = context.pointee.machine.fuel &+ context.pointee.fuelReserve
  }

  /// Counts some work; why the call has to stop, if it has to.
  @inline(__always) mutating func spend(_ amount: Int) -> ResourceExhaustion.Kind? {
    unsafe spent += amount
    if unsafe spent > available { return .fuel }
    return unsafe spent >= nextLook ? look() : nil
  }

  @inline(never) private mutating func look() -> ResourceExhaustion.Kind? {
    unsafe nextLook = spent + ExecutionContext.defaultFuelSlice
    return unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline)
  }

  /// Takes what was counted out of the slice, then out of the reserve.
  func pay() {
    let fromSlice = unsafe min(spent, max(0, context.pointee.machine.fuel))
    unsafe context.pointee.machine.fuel -= fromSlice
    unsafe context.pointee.fuelReserve -= spent - fromSlice
  }
}

extension Store {
  /// Unwinds frames from where the run stands outwards to a handler for an exception, and sets the registers to go on there. A handler that wants a reference
  /// gets `reference`, or a new one.
  ///
  /// - Parameter cost: the fuel that the instruction takes which throws; it is paid together with the search.
  func unwind(_ exception: ExceptionInstance, reference: UInt64?, cost: Int) -> Unwinding {
    guard let state = unsafe context.pointee.machine.suspended else { return .uncaught }
    var (pc, sp) = unsafe (state.pc, state.sp)
    var instance = unsafe context.pointee.instance
    var budget = unsafe UnwindingBudget(context, spent: cost)
    var frameCount = 0
    while true {
      if let kind = unsafe budget.spend(UnwindingCost.frame) { return .refused(kind) }
      let module = unsafe instance.pointee.module
      guard let (index, position) = unsafe module.place(of: pc) else { break }
      let code = unsafe module.functions[index]
      if let map = module.tryMaps[index] {
        switch unsafe handler(for: exception, in: map, at: position, instance, &budget) {
        case .found(let handler):
          if let kind = unsafe budget.spend(exception.payload.count) { return .refused(kind) }
          var word: UInt64?
          if handler.wantsReference || handler.rethrowSlot != nil {
            word = reference
            if word == nil {
              if let kind = unsafe budget.spend(UnwindingCost.reference) { return .refused(kind) }
              switch unsafe keep(exception, frameEnd: sp + Int(code.frameSlotCount), pay: { unsafe budget.spend($0) }) {
              case .kept(let new): word = new
              case .refused(let kind): return .refused(kind)
              }
            }
          }
          unsafe budget.pay()
          unsafe land(handler, exception, word, sp)
          unsafe context.pointee.machine.callDepthLeft += frameCount
          _ = unsafe context.pointee.enter(instance)
          unsafe context.pointee.machine.suspended = MachineState(pc: code.entry + Int(handler.landing) * 8, sp: sp)
          return .caught
        case .none: break
        case .refused(let kind): return .refused(kind)
        }
      }
      // SAFETY: every open frame has its two link words, written by the call that opened it.
      let link = unsafe sp + Int(code.linkSlot)
      guard let returnAddress = unsafe UnsafeRawPointer(bitPattern: UInt(link[0])), let caller = unsafe SP(bitPattern: UInt(link[1])) else { break }
      if unsafe returnAddress == UnsafeRawPointer(finishCode) { break }
      if unsafe returnAddress.load(as: UInt.self) == HandlerTable.enterAddress {
        guard let outer = unsafe UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(caller[Int(returnAddress.u32(8)) + 2])) else { break }
        unsafe instance = outer
      }
      frameCount += 1
      // The byte before the return address belongs to the call.
      unsafe pc = returnAddress - 1
      unsafe sp = caller
    }
    unsafe budget.pay()
    return .uncaught
  }

  private enum HandlerSearch {
    case found(TryMap.Catch)
    case none
    case refused(ResourceExhaustion.Kind)
  }

  /// The first handler for an exception around a position of a function's code.
  private func handler(
    for exception: ExceptionInstance, in map: TryMap, at position: Int, _ instance: UnsafeMutablePointer<ModuleInstance>, _ budget: inout UnwindingBudget
  ) -> HandlerSearch {
    var region = map.region(at: position)
    while region >= 0 {
      if let kind = unsafe budget.spend(UnwindingCost.region) { return .refused(kind) }
      var next = map.regions[Int(region)].firstCatch
      while next >= 0 {
        if let kind = unsafe budget.spend(UnwindingCost.handler) { return .refused(kind) }
        let handler = map.catches[Int(next)]
        if handler.tag.map({ unsafe instance.pointee.tags[Int($0)] == exception.tag }) ?? true { return .found(handler) }
        next = handler.next
      }
      region = map.regions[Int(region)].parent
    }
    return .none
  }

  private func land(_ handler: TryMap.Catch, _ exception: ExceptionInstance, _ word: UInt64?, _ sp: SP) {
    var slot = unsafe sp + Int(handler.slot)
    if handler.tag != nil {
      for payload in unsafe exception.payload {
        unsafe slot.pointee = payload
        unsafe slot += 1
      }
    }
    if handler.wantsReference { unsafe slot.pointee = word ?? 0 }
    if let rethrowSlot = handler.rethrowSlot { unsafe sp[Int(rethrowSlot)] = word ?? 0 }
  }
}

/// Throws a new exception whose payload is in slots; whether the registers are at a handler now.
@inline(never) private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, cost: Int, tag: UnsafeMutablePointer<TagInstance>, payload: SP) -> Bool {
  let count = unsafe tag.pointee.slotCount
  let exception = unsafe ExceptionInstance(tag: tag, payload: Array(UnsafeBufferPointer(start: payload, count: count)))
  return unsafe raise(pc, sp, fu, cx, cost: cost + count, exception, nil)
}

/// Throws an exception again.
@inline(never) private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, cost: Int, reference: UInt64) -> Bool {
  guard let exception = unsafe cx.context.pointee.store.exceptions[reference] else {
    unsafe trap(pc, sp, fu &- cost, cx, .nullExceptionReference)
    return false
  }
  return unsafe raise(pc, sp, fu, cx, cost: cost, exception, reference)
}

private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, cost: Int, _ exception: ExceptionInstance, _ reference: UInt64?) -> Bool {
  let context = unsafe cx.context
  unsafe context.pointee.machine.suspended = MachineState(pc: pc, sp: sp)
  unsafe context.pointee.machine.fuel = fu
  let store = unsafe context.pointee.store
  switch unsafe store.unwind(exception, reference: reference, cost: cost) {
  case .caught: return true
  case .uncaught:
    store.hostError = unsafe WasmException(store, exception)
    unsafe context.pointee.exit = .hostError
  // The instruction is looked at anew when the call goes on: it has paid nothing.
  case .refused(let kind): unsafe context.pointee.exit = .exhausted(kind)
  }
  return false
}

/// Goes on where `unwind` has set the registers to.
@inline(__always) func land(_ cx: CX) {
  let context = unsafe cx.context
  guard let state = unsafe context.pointee.machine.suspended else { return }
  unsafe next(state.pc, state.sp, context.pointee.reloadMemory(), context.pointee.machine.fuel, cx, 0, 0, 0)
}

//     byte   8       10      12              16
//            | first |       | tag32         | cost32        |               throw, 24 bytes
//            | ref   |       | cost32        |                               throw_ref

@c func wkl_throw(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  if unsafe _slowPath(fu < pc.i32(16)) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let tag = unsafe cx.context.pointee.instance.pointee.tags[Int(pc.u32(12))]
  if unsafe raise(pc, sp, fu, cx, cost: pc.i32(16), tag: tag, payload: sp + pc.slot(8)) { return unsafe land(cx) }
}

@c func wkl_throw_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  if unsafe _slowPath(fu < pc.i32(12)) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  if unsafe raise(pc, sp, fu, cx, cost: pc.i32(12), reference: sp[pc.slot(8)]) { return unsafe land(cx) }
}
