// Atomic accesses; each in one form, for any memory and either width of address.
//
//     byte   8       10      12              16                              24      26
//            | dst   | addr  | memory32      | offset64                      | value | other |                   32 bytes

/// The address of an atomic access, or nil after ending the run: out of bounds, or not a multiple of its size.
@inline(__always) private func atomicAddress<M>(_: M.Type, writes: Bool = false, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> MP? {
  let memory = cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (sum, wraps) = sp[pc.slot(10)].addingReportingOverflow(pc.u64(16))
  let size = UInt64(MemoryLayout<M>.size)
  let (end, endWraps) = sum.addingReportingOverflow(size)
  // Spec: the alignment is looked at first.
  if sum % size != 0 {
    trap(pc, sp, fu, cx, .unalignedAtomic)
    return nil
  }
  if wraps || endWraps || end > memory.pointee.byteCount {
    trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess)
    return nil
  }
  // An aligned access lies in one page.
  if writes, memory.pointee.hasMarks { memory.pointee.writtenPages[Int(truncatingIfNeeded: sum >> MemoryInstance.trackedPageSizeLog2)] = 1 }
  return memory.pointee.base + Int(truncatingIfNeeded: sum)
}

/// Replaces a value by what the operation makes of it and of the operand; the result is the value before.
@inline(__always) func atomicModify<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (M, M) -> M
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let operand = M(truncatingIfNeeded: sp[pc.slot(24)])
  let old = UInt64(M.modify(address) { operation($0, operand) })
  sp[pc.slot(8)] = old
  next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) func atomicStore<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let value = M(truncatingIfNeeded: sp[pc.slot(24)])
  _ = M.modify(address) { _ in value }
  next(pc + 32, sp, mp, fu, cx, ia, fa, da)
}

/// Replaces a value by `other` if it is the operand; the result is the value before. Of a narrow access's operands the low bits count.
@inline(__always) func atomicCompareExchange<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let expected = M(truncatingIfNeeded: sp[pc.slot(24)])
  let replacement = M(truncatingIfNeeded: sp[pc.slot(26)])
  let old = UInt64(M.modify(address) { $0 == expected ? replacement : $0 })
  sp[pc.slot(8)] = old
  next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) func atomicWait<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = atomicAddress(M.self, pc, sp, fu, cx) else { return }
  if !cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))].pointee.type.isShared { return trap(pc, sp, fu, cx, .expectedSharedMemory) }
  let result = waitOn(address, M(truncatingIfNeeded: sp[pc.slot(24)]), Int64(bitPattern: sp[pc.slot(26)]), pc, sp, fu, cx)
  guard let result else { return }
  sp[pc.slot(8)] = result
  next(pc + 32, sp, mp, fu, cx, result, fa, da)
}

/// Waits for a notification for so many nanoseconds, for ever if negative: 0 for woken, 1 for another value, 2 for the time; nil after ending the run.
@inline(never) private func waitOn<M: AtomicInteger>(_ address: MP, _ expected: M, _ timeout: Int64, _ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX) -> UInt64? {
  let context = cx.context
  let end = timeout < 0 ? nil : ContinuousClock.now.advanced(by: .nanoseconds(timeout))
  var kind: ResourceExhaustion.Kind?
  // The time starts now at the latest, and passes while the thread waits.
  _ = context.pointee.deadline
  let around = context.pointee.time.beginWaiting(HostClock.now)
  defer { context.pointee.time.endWaiting(around, HostClock.now) }
  let outcome = WaitQueue.shared.wait(address) {
    M.modify(address) { $0 } == expected
  } shouldStop: {
    kind = context.pointee.store.reasonToStop(deadline: context.pointee.deadline)
    return kind != nil || end.map { ContinuousClock.now >= $0 } ?? false
  }
  switch outcome {
  case .woken: return 0
  case .notEqual: return 1
  case .stopped:
    guard let kind else { return 2 }
    exhaust(pc, sp, fu, cx, kind)
    return nil
  }
}

@c func wkl_memory_atomic_notify(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  guard let address = atomicAddress(UInt32.self, pc, sp, fu, cx) else { return }
  let woken = UInt64(WaitQueue.shared.notify(address, UInt32(truncatingIfNeeded: sp[pc.slot(24)])))
  sp[pc.slot(8)] = woken
  next(pc + 32, sp, mp, fu, cx, woken, fa, da)
}
