// Stores of modules that track their writes: each marks the pages of its first and last byte. A store writes the low bytes of a slot whatever their type, so
// there is a handler a width, not an instruction. Operands as in HandlerShapes. Why marks and not the system's page protection: see the Rationale.

@inline(__always) private func storeAt<M: BitwiseCopyable>(
  _ base: UInt32, _ value: M, _ byteCount: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let address = UInt64(base) &+ UInt64(pc.u32(12))
  let end = address &+ UInt64(MemoryLayout<M>.size)
  if _slowPath(end > cx.context.pointee.memoryByteCount) { return wkl_out_of_bounds(pc, sp, mp, fu, cx, ia, fa, da) }
  // SAFETY: in bounds, tested above; there is a mark for every page of the memory.
  (mp + Int(truncatingIfNeeded: address)).storeBytes(of: value, as: M.self)
  mark(cx.context.pointee.writtenPages, address, end)
  next(pc + byteCount, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) private func mark(_ pages: UnsafeMutablePointer<UInt8>, _ address: UInt64, _ end: UInt64) {
  pages[Int(truncatingIfNeeded: address >> MemoryInstance.trackedPageSizeLog2)] = 1
  if end &- address > 1 { pages[Int(truncatingIfNeeded: (end &- 1) >> MemoryInstance.trackedPageSizeLog2)] = 1 }
}

@inline(__always) private func storeG<M: FixedWidthInteger & BitwiseCopyable>(
  _: M.Type, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let memory = cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))]
  let (address, wraps) = sp[pc.slot(8)].addingReportingOverflow(pc.u64(16))
  let (end, endWraps) = address.addingReportingOverflow(UInt64(MemoryLayout<M>.size))
  if _slowPath(wraps || endWraps || end > memory.pointee.byteCount) { return trap(pc, sp, fu, cx, .outOfBoundsMemoryAccess) }
  // SAFETY: in bounds, tested above; there is a mark for every page of the memory.
  (memory.pointee.base + Int(truncatingIfNeeded: address)).storeBytes(of: M(truncatingIfNeeded: sp[pc.slot(10)]), as: M.self)
  mark(memory.pointee.writtenPages, address, end)
  next(pc + 24, sp, mp, fu, cx, ia, fa, da)
}

// 8 bits
@c func wkl_tracked_store8_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt8(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32(truncatingIfNeeded: ia), UInt8(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt8(truncatingIfNeeded: ia), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt8(truncatingIfNeeded: UInt64.immediate(pc + 4)), 24, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store8_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(UInt8.self, pc, sp, mp, fu, cx, ia, fa, da)
}

// 16 bits
@c func wkl_tracked_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt16(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store16_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32(truncatingIfNeeded: ia), UInt16(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt16(truncatingIfNeeded: ia), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store16_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt16(truncatingIfNeeded: UInt64.immediate(pc + 4)), 24, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store16_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(UInt16.self, pc, sp, mp, fu, cx, ia, fa, da)
}

// 32 bits
@c func wkl_tracked_store32_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt32(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store32_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32(truncatingIfNeeded: ia), UInt32(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store32_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt32(truncatingIfNeeded: ia), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store32_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt32(truncatingIfNeeded: UInt64.immediate(pc + 4)), 24, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store32_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(UInt32.self, pc, sp, mp, fu, cx, ia, fa, da)
}

// 64 bits
@c func wkl_tracked_store64_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt64(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store64_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32(truncatingIfNeeded: ia), UInt64(truncatingIfNeeded: sp[pc.slot(10)]), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store64_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt64(truncatingIfNeeded: ia), 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store64_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), UInt64(truncatingIfNeeded: UInt64.immediate(pc + 4)), 24, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store64_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da)
}

// Floats in their accumulators
@c func wkl_tracked_store_f32_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), fa, 16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_tracked_store_f64_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAt(UInt32.read(sp, pc.slot(8)), da, 16, pc, sp, mp, fu, cx, ia, fa, da)
}

extension HandlerTable {
  /// Stores that mark the pages that they write, by instruction.
  static var trackedStoreRows: [(Opcode, Forms)] {
    [
      (.i32Store, Forms(ss: wkl_tracked_store32_ss, as: wkl_tracked_store32_as, sa: wkl_tracked_store32_sa, si: wkl_tracked_store32_si, g: wkl_tracked_store32_g)),
      (.i64Store, Forms(ss: wkl_tracked_store64_ss, as: wkl_tracked_store64_as, sa: wkl_tracked_store64_sa, si: wkl_tracked_store64_si, g: wkl_tracked_store64_g)),
      (.f32Store, Forms(ss: wkl_tracked_store32_ss, as: wkl_tracked_store32_as, sa: wkl_tracked_store_f32_sa, g: wkl_tracked_store32_g)),
      (.f64Store, Forms(ss: wkl_tracked_store64_ss, as: wkl_tracked_store64_as, sa: wkl_tracked_store_f64_sa, g: wkl_tracked_store64_g)),
      (.i32Store8, Forms(ss: wkl_tracked_store8_ss, as: wkl_tracked_store8_as, sa: wkl_tracked_store8_sa, si: wkl_tracked_store8_si, g: wkl_tracked_store8_g)),
      (.i32Store16, Forms(ss: wkl_tracked_store16_ss, as: wkl_tracked_store16_as, sa: wkl_tracked_store16_sa, si: wkl_tracked_store16_si, g: wkl_tracked_store16_g)),
      (.i64Store8, Forms(ss: wkl_tracked_store8_ss, as: wkl_tracked_store8_as, sa: wkl_tracked_store8_sa, si: wkl_tracked_store8_si, g: wkl_tracked_store8_g)),
      (.i64Store16, Forms(ss: wkl_tracked_store16_ss, as: wkl_tracked_store16_as, sa: wkl_tracked_store16_sa, si: wkl_tracked_store16_si, g: wkl_tracked_store16_g)),
      (.i64Store32, Forms(ss: wkl_tracked_store32_ss, as: wkl_tracked_store32_as, sa: wkl_tracked_store32_sa, si: wkl_tracked_store32_si, g: wkl_tracked_store32_g)),
    ]
  }
}
