// Atomic accesses; each in one form, for any memory and either width of address.
//
//     byte   8       10      12              16                              24      26
//            | dst   | addr  | memory32      | offset64                      | value | other |                   32 bytes

import WasmKitLiteMachine
import WasmKitLiteSystem

/// The address of an atomic access, or nil after ending the run: out of bounds, or not a multiple of its size.
@inline(__always) private func atomicAddress<M>(_: M.Type, writes: Bool = false, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> MP? {
  let memory = unsafe cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (sum, wraps) = unsafe sp[pc.slot(10)].addingReportingOverflow(pc.u64(16))
  let size = UInt64(MemoryLayout<M>.size)
  let (end, endWraps) = sum.addingReportingOverflow(size)
  // Spec: the alignment is looked at first.
  if sum % size != 0 {
    unsafe trap(pc, sp, fu, cx, .unalignedAtomic)
    return nil
  }
  if unsafe wraps || endWraps || end > memory.pointee.byteCount {
    unsafe trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess, operand: 0)
    return nil
  }
  // An aligned access lies in one page.
  if writes, unsafe memory.pointee.hasMarks { unsafe memory.pointee.writtenPages[Int(truncatingIfNeeded: sum >> MemoryInstance.trackedPageSizeLog2)] = 1 }
  return unsafe memory.pointee.base + Int(truncatingIfNeeded: sum)
}

/// Replaces a value by what the operation makes of it and of the operand; the result is the value before.
@inline(__always) func atomicModify<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (M, M) -> M
) {
  guard let address = unsafe atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let operand = unsafe M(truncatingIfNeeded: sp[pc.slot(24)])
  let old = unsafe UInt64(M.modify(address) { operation($0, operand) })
  unsafe sp[pc.slot(8)] = old
  unsafe next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) func atomicStore<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = unsafe atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let value = unsafe M(truncatingIfNeeded: sp[pc.slot(24)])
  _ = unsafe M.modify(address) { _ in value }
  unsafe next(pc + 32, sp, mp, fu, cx, ia, fa, da)
}

/// Replaces a value by `other` if it is the operand; the result is the value before. Of a narrow access's operands the low bits count.
@inline(__always) func atomicCompareExchange<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = unsafe atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let expected = unsafe M(truncatingIfNeeded: sp[pc.slot(24)])
  let replacement = unsafe M(truncatingIfNeeded: sp[pc.slot(26)])
  let old = unsafe UInt64(M.modify(address) { $0 == expected ? replacement : $0 })
  unsafe sp[pc.slot(8)] = old
  unsafe next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) func atomicWait<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = unsafe atomicAddress(M.self, pc, sp, fu, cx) else { return }
  if unsafe !cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))].pointee.type.isShared { return unsafe trap(pc, sp, fu, cx, .expectedSharedMemory) }
  let result = unsafe waitOn(address, M(truncatingIfNeeded: sp[pc.slot(24)]), Int64(bitPattern: sp[pc.slot(26)]), pc, sp, fu, cx)
  guard let result else { return }
  unsafe sp[pc.slot(8)] = result
  unsafe next(pc + 32, sp, mp, fu, cx, result, fa, da)
}

/// Waits for a notification for so many nanoseconds, for ever if negative: 0 for woken, 1 for another value, 2 for the time; nil after ending the run.
@inline(never) private func waitOn<M: AtomicInteger>(_ address: MP, _ expected: M, _ timeout: Int64, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> UInt64? {
  let context = unsafe cx.context
  let end = timeout < 0 ? nil : ContinuousClock.now.advanced(by: .nanoseconds(timeout))
  var kind: ResourceExhaustion.Kind?
  // The time starts now at the latest, and passes while the thread waits.
  _ = unsafe context.pointee.deadline
  let around = unsafe context.pointee.time.beginWaiting(HostClock.now)
  defer { unsafe context.pointee.time.endWaiting(around, HostClock.now) }
  let outcome = unsafe WaitQueue.shared.wait(address) {
    unsafe M.modify(address) { $0 } == expected
  } shouldStop: {
    kind = unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline)
    return kind != nil || end.map { ContinuousClock.now >= $0 } ?? false
  }
  switch outcome {
  case .woken: return 0
  case .notEqual: return 1
  case .stopped:
    guard let kind else { return 2 }
    unsafe exhaust(pc, sp, fu, cx, kind)
    return nil
  }
}

@c func wkl_memory_atomic_notify(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  guard let address = unsafe atomicAddress(UInt32.self, pc, sp, fu, cx) else { return }
  let woken = unsafe UInt64(WaitQueue.shared.notify(address, UInt32(truncatingIfNeeded: sp[pc.slot(24)])))
  unsafe sp[pc.slot(8)] = woken
  unsafe next(pc + 32, sp, mp, fu, cx, woken, fa, da)
}
