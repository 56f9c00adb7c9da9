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
@inline(__always) private func atomicModify<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ operation: (M, M) -> M
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let operand = M(truncatingIfNeeded: sp[pc.slot(24)])
  let old = UInt64(M.modify(address) { operation($0, operand) })
  sp[pc.slot(8)] = old
  next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) private func atomicStore<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let value = M(truncatingIfNeeded: sp[pc.slot(24)])
  _ = M.modify(address) { _ in value }
  next(pc + 32, sp, mp, fu, cx, ia, fa, da)
}

/// Replaces a value by `other` if it is the operand; the result is the value before. Of a narrow access's operands the low bits count.
@inline(__always) private func atomicCompareExchange<M: AtomicInteger>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _: M.Type
) {
  guard let address = atomicAddress(M.self, writes: true, pc, sp, fu, cx) else { return }
  let expected = M(truncatingIfNeeded: sp[pc.slot(24)])
  let replacement = M(truncatingIfNeeded: sp[pc.slot(26)])
  let old = UInt64(M.modify(address) { $0 == expected ? replacement : $0 })
  sp[pc.slot(8)] = old
  next(pc + 32, sp, mp, fu, cx, old, fa, da)
}

@inline(__always) private func atomicWait<M: AtomicInteger>(
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

@c func wkl_memory_atomic_wait32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicWait(pc, sp, mp, fu, cx, ia, fa, da, UInt32.self) }

@c func wkl_memory_atomic_wait64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicWait(pc, sp, mp, fu, cx, ia, fa, da, UInt64.self) }

// Loads

@c func wkl_i32_atomic_load(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, _: UInt32) in old }
}
@c func wkl_i64_atomic_load(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, _: UInt64) in old }
}
@c func wkl_i32_atomic_load8_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, _: UInt8) in old }
}
@c func wkl_i32_atomic_load16_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, _: UInt16) in old }
}
@c func wkl_i64_atomic_load8_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, _: UInt8) in old }
}
@c func wkl_i64_atomic_load16_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, _: UInt16) in old }
}
@c func wkl_i64_atomic_load32_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, _: UInt32) in old }
}

// Stores

@c func wkl_i32_atomic_store(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt32.self) }
@c func wkl_i64_atomic_store(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt64.self) }
@c func wkl_i32_atomic_store8(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt8.self) }
@c func wkl_i32_atomic_store16(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt16.self) }
@c func wkl_i64_atomic_store8(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt8.self) }
@c func wkl_i64_atomic_store16(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt16.self) }
@c func wkl_i64_atomic_store32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { atomicStore(pc, sp, mp, fu, cx, ia, fa, da, UInt32.self) }

// rmw.add

@c func wkl_i32_atomic_rmw_add(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old &+ operand }
}
@c func wkl_i64_atomic_rmw_add(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, operand: UInt64) in old &+ operand }
}
@c func wkl_i32_atomic_rmw8_add_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old &+ operand }
}
@c func wkl_i32_atomic_rmw16_add_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old &+ operand }
}
@c func wkl_i64_atomic_rmw8_add_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old &+ operand }
}
@c func wkl_i64_atomic_rmw16_add_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old &+ operand }
}
@c func wkl_i64_atomic_rmw32_add_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old &+ operand }
}

// rmw.sub

@c func wkl_i32_atomic_rmw_sub(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old &- operand }
}
@c func wkl_i64_atomic_rmw_sub(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, operand: UInt64) in old &- operand }
}
@c func wkl_i32_atomic_rmw8_sub_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old &- operand }
}
@c func wkl_i32_atomic_rmw16_sub_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old &- operand }
}
@c func wkl_i64_atomic_rmw8_sub_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old &- operand }
}
@c func wkl_i64_atomic_rmw16_sub_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old &- operand }
}
@c func wkl_i64_atomic_rmw32_sub_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old &- operand }
}

// rmw.and

@c func wkl_i32_atomic_rmw_and(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old & operand }
}
@c func wkl_i64_atomic_rmw_and(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, operand: UInt64) in old & operand }
}
@c func wkl_i32_atomic_rmw8_and_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old & operand }
}
@c func wkl_i32_atomic_rmw16_and_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old & operand }
}
@c func wkl_i64_atomic_rmw8_and_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old & operand }
}
@c func wkl_i64_atomic_rmw16_and_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old & operand }
}
@c func wkl_i64_atomic_rmw32_and_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old & operand }
}

// rmw.or

@c func wkl_i32_atomic_rmw_or(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old | operand }
}
@c func wkl_i64_atomic_rmw_or(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, operand: UInt64) in old | operand }
}
@c func wkl_i32_atomic_rmw8_or_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old | operand }
}
@c func wkl_i32_atomic_rmw16_or_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old | operand }
}
@c func wkl_i64_atomic_rmw8_or_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old | operand }
}
@c func wkl_i64_atomic_rmw16_or_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old | operand }
}
@c func wkl_i64_atomic_rmw32_or_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old | operand }
}

// rmw.xor

@c func wkl_i32_atomic_rmw_xor(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old ^ operand }
}
@c func wkl_i64_atomic_rmw_xor(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt64, operand: UInt64) in old ^ operand }
}
@c func wkl_i32_atomic_rmw8_xor_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old ^ operand }
}
@c func wkl_i32_atomic_rmw16_xor_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old ^ operand }
}
@c func wkl_i64_atomic_rmw8_xor_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt8, operand: UInt8) in old ^ operand }
}
@c func wkl_i64_atomic_rmw16_xor_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt16, operand: UInt16) in old ^ operand }
}
@c func wkl_i64_atomic_rmw32_xor_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (old: UInt32, operand: UInt32) in old ^ operand }
}

// rmw.xchg

@c func wkl_i32_atomic_rmw_xchg(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt32, operand: UInt32) in operand }
}
@c func wkl_i64_atomic_rmw_xchg(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt64, operand: UInt64) in operand }
}
@c func wkl_i32_atomic_rmw8_xchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt8, operand: UInt8) in operand }
}
@c func wkl_i32_atomic_rmw16_xchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt16, operand: UInt16) in operand }
}
@c func wkl_i64_atomic_rmw8_xchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt8, operand: UInt8) in operand }
}
@c func wkl_i64_atomic_rmw16_xchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt16, operand: UInt16) in operand }
}
@c func wkl_i64_atomic_rmw32_xchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicModify(pc, sp, mp, fu, cx, ia, fa, da) { (_: UInt32, operand: UInt32) in operand }
}

// rmw.cmpxchg

@c func wkl_i32_atomic_rmw_cmpxchg(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt32.self)
}
@c func wkl_i64_atomic_rmw_cmpxchg(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt64.self)
}
@c func wkl_i32_atomic_rmw8_cmpxchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt8.self)
}
@c func wkl_i32_atomic_rmw16_cmpxchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt16.self)
}
@c func wkl_i64_atomic_rmw8_cmpxchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt8.self)
}
@c func wkl_i64_atomic_rmw16_cmpxchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt16.self)
}
@c func wkl_i64_atomic_rmw32_cmpxchg_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  atomicCompareExchange(pc, sp, mp, fu, cx, ia, fa, da, UInt32.self)
}

extension HandlerTable {
  /// The atomic instructions.
  static var atomicRows: [(Opcode, Forms)] {
    [
      (.memoryAtomicNotify, Forms(g: wkl_memory_atomic_notify)),
      (.memoryAtomicWait32, Forms(g: wkl_memory_atomic_wait32)),
      (.memoryAtomicWait64, Forms(g: wkl_memory_atomic_wait64)),
      (.i32AtomicLoad, Forms(g: wkl_i32_atomic_load)),
      (.i64AtomicLoad, Forms(g: wkl_i64_atomic_load)),
      (.i32AtomicLoad8U, Forms(g: wkl_i32_atomic_load8_u)),
      (.i32AtomicLoad16U, Forms(g: wkl_i32_atomic_load16_u)),
      (.i64AtomicLoad8U, Forms(g: wkl_i64_atomic_load8_u)),
      (.i64AtomicLoad16U, Forms(g: wkl_i64_atomic_load16_u)),
      (.i64AtomicLoad32U, Forms(g: wkl_i64_atomic_load32_u)),
      (.i32AtomicStore, Forms(g: wkl_i32_atomic_store)),
      (.i64AtomicStore, Forms(g: wkl_i64_atomic_store)),
      (.i32AtomicStore8, Forms(g: wkl_i32_atomic_store8)),
      (.i32AtomicStore16, Forms(g: wkl_i32_atomic_store16)),
      (.i64AtomicStore8, Forms(g: wkl_i64_atomic_store8)),
      (.i64AtomicStore16, Forms(g: wkl_i64_atomic_store16)),
      (.i64AtomicStore32, Forms(g: wkl_i64_atomic_store32)),
      (.i32AtomicRmwAdd, Forms(g: wkl_i32_atomic_rmw_add)),
      (.i64AtomicRmwAdd, Forms(g: wkl_i64_atomic_rmw_add)),
      (.i32AtomicRmw8AddU, Forms(g: wkl_i32_atomic_rmw8_add_u)),
      (.i32AtomicRmw16AddU, Forms(g: wkl_i32_atomic_rmw16_add_u)),
      (.i64AtomicRmw8AddU, Forms(g: wkl_i64_atomic_rmw8_add_u)),
      (.i64AtomicRmw16AddU, Forms(g: wkl_i64_atomic_rmw16_add_u)),
      (.i64AtomicRmw32AddU, Forms(g: wkl_i64_atomic_rmw32_add_u)),
      (.i32AtomicRmwSub, Forms(g: wkl_i32_atomic_rmw_sub)),
      (.i64AtomicRmwSub, Forms(g: wkl_i64_atomic_rmw_sub)),
      (.i32AtomicRmw8SubU, Forms(g: wkl_i32_atomic_rmw8_sub_u)),
      (.i32AtomicRmw16SubU, Forms(g: wkl_i32_atomic_rmw16_sub_u)),
      (.i64AtomicRmw8SubU, Forms(g: wkl_i64_atomic_rmw8_sub_u)),
      (.i64AtomicRmw16SubU, Forms(g: wkl_i64_atomic_rmw16_sub_u)),
      (.i64AtomicRmw32SubU, Forms(g: wkl_i64_atomic_rmw32_sub_u)),
      (.i32AtomicRmwAnd, Forms(g: wkl_i32_atomic_rmw_and)),
      (.i64AtomicRmwAnd, Forms(g: wkl_i64_atomic_rmw_and)),
      (.i32AtomicRmw8AndU, Forms(g: wkl_i32_atomic_rmw8_and_u)),
      (.i32AtomicRmw16AndU, Forms(g: wkl_i32_atomic_rmw16_and_u)),
      (.i64AtomicRmw8AndU, Forms(g: wkl_i64_atomic_rmw8_and_u)),
      (.i64AtomicRmw16AndU, Forms(g: wkl_i64_atomic_rmw16_and_u)),
      (.i64AtomicRmw32AndU, Forms(g: wkl_i64_atomic_rmw32_and_u)),
      (.i32AtomicRmwOr, Forms(g: wkl_i32_atomic_rmw_or)),
      (.i64AtomicRmwOr, Forms(g: wkl_i64_atomic_rmw_or)),
      (.i32AtomicRmw8OrU, Forms(g: wkl_i32_atomic_rmw8_or_u)),
      (.i32AtomicRmw16OrU, Forms(g: wkl_i32_atomic_rmw16_or_u)),
      (.i64AtomicRmw8OrU, Forms(g: wkl_i64_atomic_rmw8_or_u)),
      (.i64AtomicRmw16OrU, Forms(g: wkl_i64_atomic_rmw16_or_u)),
      (.i64AtomicRmw32OrU, Forms(g: wkl_i64_atomic_rmw32_or_u)),
      (.i32AtomicRmwXor, Forms(g: wkl_i32_atomic_rmw_xor)),
      (.i64AtomicRmwXor, Forms(g: wkl_i64_atomic_rmw_xor)),
      (.i32AtomicRmw8XorU, Forms(g: wkl_i32_atomic_rmw8_xor_u)),
      (.i32AtomicRmw16XorU, Forms(g: wkl_i32_atomic_rmw16_xor_u)),
      (.i64AtomicRmw8XorU, Forms(g: wkl_i64_atomic_rmw8_xor_u)),
      (.i64AtomicRmw16XorU, Forms(g: wkl_i64_atomic_rmw16_xor_u)),
      (.i64AtomicRmw32XorU, Forms(g: wkl_i64_atomic_rmw32_xor_u)),
      (.i32AtomicRmwXchg, Forms(g: wkl_i32_atomic_rmw_xchg)),
      (.i64AtomicRmwXchg, Forms(g: wkl_i64_atomic_rmw_xchg)),
      (.i32AtomicRmw8XchgU, Forms(g: wkl_i32_atomic_rmw8_xchg_u)),
      (.i32AtomicRmw16XchgU, Forms(g: wkl_i32_atomic_rmw16_xchg_u)),
      (.i64AtomicRmw8XchgU, Forms(g: wkl_i64_atomic_rmw8_xchg_u)),
      (.i64AtomicRmw16XchgU, Forms(g: wkl_i64_atomic_rmw16_xchg_u)),
      (.i64AtomicRmw32XchgU, Forms(g: wkl_i64_atomic_rmw32_xchg_u)),
      (.i32AtomicRmwCmpxchg, Forms(g: wkl_i32_atomic_rmw_cmpxchg)),
      (.i64AtomicRmwCmpxchg, Forms(g: wkl_i64_atomic_rmw_cmpxchg)),
      (.i32AtomicRmw8CmpxchgU, Forms(g: wkl_i32_atomic_rmw8_cmpxchg_u)),
      (.i32AtomicRmw16CmpxchgU, Forms(g: wkl_i32_atomic_rmw16_cmpxchg_u)),
      (.i64AtomicRmw8CmpxchgU, Forms(g: wkl_i64_atomic_rmw8_cmpxchg_u)),
      (.i64AtomicRmw16CmpxchgU, Forms(g: wkl_i64_atomic_rmw16_cmpxchg_u)),
      (.i64AtomicRmw32CmpxchgU, Forms(g: wkl_i64_atomic_rmw32_cmpxchg_u)),
    ]
  }
}
