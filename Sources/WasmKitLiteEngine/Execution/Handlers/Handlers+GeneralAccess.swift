// Accesses of the general form: any memory of the instance, 64-bit addresses. See HandlerShapes for the layout.

import WasmKitLiteMachine

/// Where an access of the general form begins, or nil if any byte of it is out of bounds.
@inline(__always) private func generalAddress<M>(_ slot: Int, _ pc: PC, _ sp: SP, _ cx: CX, _: M.Type) -> MP? {
  let memory = unsafe cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (sum, wraps) = unsafe sp[slot].addingReportingOverflow(pc.u64(16))
  let (end, endWraps) = sum.addingReportingOverflow(UInt64(MemoryLayout<M>.size))
  if unsafe _slowPath(wraps || endWraps || end > memory.pointee.byteCount) { return nil }
  return unsafe memory.pointee.base + Int(truncatingIfNeeded: sum)
}

// SAFETY: `generalAddress` gives addresses only if all bytes of the access are in bounds.
@inline(__always) func loadG<M: BitwiseCopyable, R: Scalar>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ widen: (M) -> R
) {
  guard let address = unsafe generalAddress(pc.slot(10), pc, sp, cx, M.self) else { return unsafe trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess, operand: 0) }
  let result = unsafe widen(address.loadUnaligned(as: M.self))
  unsafe result.write(sp, pc.slot(8))
  unsafe next(pc + 24, sp, mp, fu, cx, result.integer(ia), result.single(fa), result.double(da))
}

// SAFETY: `generalAddress` gives addresses only if all bytes of the access are in bounds.
@inline(__always) func storeG<T: Scalar, M: BitwiseCopyable>(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, _ narrow: (T) -> M
) {
  guard let address = unsafe generalAddress(pc.slot(8), pc, sp, cx, M.self) else { return unsafe trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess, operand: 0) }
  unsafe address.storeBytes(of: narrow(T.read(sp, pc.slot(10))), as: M.self)
  unsafe next(pc + 24, sp, mp, fu, cx, ia, fa, da)
}
