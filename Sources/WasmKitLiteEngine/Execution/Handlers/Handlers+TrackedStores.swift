// Stores of modules that track their writes: each marks the pages of its first and last byte. A store writes the low bytes of a slot whatever their type, so
// there is a handler a width, not an instruction. Operands as in HandlerShapes. Why marks and not the system's page protection: see the Rationale.

import WasmKitLiteMachine

@inline(__always) func trackedStore<M: BitwiseCopyable>(
  _ value: M, _ base: UInt32, _ byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let address = unsafe UInt64(base) &+ UInt64(pc.u32(12))
  let end = address &+ UInt64(MemoryLayout<M>.size)
  if unsafe _slowPath(end > cx.context.pointee.machine.memoryByteCount) { return unsafe wkl_out_of_bounds(pc, sp, mp, fu, cx, ia, fa, da) }
  // SAFETY: in bounds, tested above; there is a mark for every page of the memory.
  unsafe (mp + Int(truncatingIfNeeded: address)).storeBytes(of: value, as: M.self)
  unsafe mark(cx.context.pointee.machine.writtenPages, address, end)
  unsafe next(pc + byteCount, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) private func mark(_ pages: UnsafeMutablePointer<UInt8>, _ address: UInt64, _ end: UInt64) {
  unsafe pages[Int(truncatingIfNeeded: address >> MemoryInstance.trackedPageSizeLog2)] = 1
  if end &- address > 1 { unsafe pages[Int(truncatingIfNeeded: (end &- 1) >> MemoryInstance.trackedPageSizeLog2)] = 1 }
}

@inline(__always) func trackedStoreG<M: FixedWidthInteger & BitwiseCopyable>(
  _: M.Type, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let memory = unsafe cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (address, wraps) = unsafe sp[pc.slot(8)].addingReportingOverflow(pc.u64(16))
  let (end, endWraps) = address.addingReportingOverflow(UInt64(MemoryLayout<M>.size))
  if unsafe _slowPath(wraps || endWraps || end > memory.pointee.byteCount) { return unsafe trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess, operand: 0) }
  // SAFETY: in bounds, tested above; there is a mark for every page of the memory.
  unsafe (memory.pointee.base + Int(truncatingIfNeeded: address)).storeBytes(of: M(truncatingIfNeeded: sp[pc.slot(10)]), as: M.self)
  unsafe mark(memory.pointee.writtenPages, address, end)
  unsafe next(pc + 24, sp, mp, fu, cx, ia, fa, da)
}
