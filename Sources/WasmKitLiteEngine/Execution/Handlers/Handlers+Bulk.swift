// Memories and tables as a whole: size, growth, copies, fills, initialisation, and single table elements.
// The work is in the cold functions of Memory+Operations and Table+Room; a handler reads its operands and reports the outcome.
//
//     byte   8       10      12      14      16              20
//            | a     | b     | c     | kind  | index32       | index32       |       24 bytes
//            | dst   | a     | index32       |                                       16 bytes

import WasmKitLiteMachine

/// Fills, copies and initialises memories and tables.
// WHY: one handler for all six. The optimiser merges handlers that differ in the function they call into one with a parameter more, which does not fit the
// registers any longer; what the merged one calls in the end is then no tail call.
@c func wkl_bulk(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  switch unsafe transfer(cx, fu, pc.slot(14), Int(pc.u32(16)), Int(pc.u32(20)), sp[pc.slot(8)], sp[pc.slot(10)], sp[pc.slot(12)]) {
  case .done(let left): unsafe next(pc + 24, sp, cx.context.pointee.reloadMemory(), left, cx, ia, fa, da)
  case .trap(let code): unsafe trap(pc, sp, fu, cx, code, operand: 0)
  case .exhausted(let kind):
    unsafe exhaust(pc, sp, fu, cx, kind)
    // The call may go on here with more fuel, and what follows may want the accumulators.
    unsafe cx.context.pointee.keepAccumulators(ia, fa, da)
  }
}

// MARK: Memory 0 with 32-bit addresses
//
//     byte   8       10      12
//            | a     | b     | c     |       16 bytes
//
// What is small and paid for is done here; the rest goes the long way, which also tells what is wrong.

@c func wkl_memory_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let (to, from, count) = unsafe (sp[pc.slot(8)], sp[pc.slot(10)], sp[pc.slot(12)])
  let left = fu &- Int(truncatingIfNeeded: count >> bytesPerFuelLog2)
  let size = unsafe cx.context.pointee.machine.memoryByteCount
  if _slowPath(to &+ count > size || from &+ count > size || count > shortByteCount || left < 0) {
    return unsafe wkl_bulk_long(pc, sp, mp, fu, cx, ia, fa, da)
  }
  // SAFETY: in bounds, tested above; the operands are 32 bits wide, so no sum wraps.
  unsafe (mp + Int(truncatingIfNeeded: to)).copyMemory(from: mp + Int(truncatingIfNeeded: from), byteCount: Int(truncatingIfNeeded: count))
  unsafe next(pc + 16, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_memory_fill(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let (to, count) = unsafe (sp[pc.slot(8)], sp[pc.slot(12)])
  let left = fu &- Int(truncatingIfNeeded: count >> bytesPerFuelLog2)
  if unsafe _slowPath(to &+ count > cx.context.pointee.machine.memoryByteCount || count > shortByteCount || left < 0) {
    return unsafe wkl_bulk_long(pc, sp, mp, fu, cx, ia, fa, da)
  }
  // SAFETY: in bounds, tested above.
  unsafe (mp + Int(truncatingIfNeeded: to)).initializeMemory(
    as: UInt8.self, repeating: UInt8(truncatingIfNeeded: sp[pc.slot(10)]), count: Int(truncatingIfNeeded: count))
  unsafe next(pc + 16, sp, mp, left, cx, ia, fa, da)
}

/// The most bytes that are copied or filled without a look at the clock between.
private let shortByteCount: UInt64 = 1 << 20

/// The long way of both: their instructions differ in the fourth operand.
@inline(never) @c func wkl_bulk_long(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  switch unsafe transfer(cx, fu, pc.slot(14), 0, 0, sp[pc.slot(8)], sp[pc.slot(10)], sp[pc.slot(12)]) {
  case .done(let left): unsafe next(pc + 16, sp, cx.context.pointee.reloadMemory(), left, cx, ia, fa, da)
  case .trap(let code): unsafe trap(pc, sp, fu, cx, code, operand: 0)
  case .exhausted(let kind):
    unsafe exhaust(pc, sp, fu, cx, kind)
    unsafe cx.context.pointee.keepAccumulators(ia, fa, da)
  }
}

/// What a `wkl_bulk` instruction does; its number is the instruction's fourth operand.
enum BulkOperation: Int {
  case memoryFill, memoryCopy, memoryInit, tableFill, tableCopy, tableInit
}

// SAFETY: every range is tested against its memory's or table's size before it is touched; neither moves while the store lives.
@inline(never) private func transfer(
  _ cx: CX, _ fu: Fuel, _ operation: Int, _ first: Int, _ second: Int, _ a: UInt64, _ b: UInt64, _ c: UInt64
) -> BulkOutcome {
  switch BulkOperation(rawValue: operation) {
  case .memoryFill: unsafe fillMemory(cx, fu, first, a, UInt8(truncatingIfNeeded: b), c)
  case .memoryCopy: unsafe copyMemory(cx, fu, first, second, a, b, c)
  case .memoryInit: unsafe initMemory(cx, fu, first, second, a, b, c)
  case .tableFill: unsafe fillTable(cx, fu, first, a, b, c)
  case .tableCopy: unsafe copyTable(cx, fu, first, second, a, b, c)
  case .tableInit: unsafe initTable(cx, fu, first, second, a, b, c)
  case nil: .trap(.unreachable)  // lowering writes no other number
  }
}

@c func wkl_memory_size(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let pages = unsafe cx.context.pointee.instance.pointee.memories[Int(pc.u32(12))].pointee.pageCount
  unsafe sp[pc.slot(8)] = pages
  unsafe next(pc + 16, sp, mp, fu, cx, pages, fa, da)
}

@c func wkl_memory_grow(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let result = unsafe growMemory(cx, Int(pc.u32(12)), sp[pc.slot(10)])
  unsafe sp[pc.slot(8)] = result
  unsafe next(pc + 16, sp, cx.context.pointee.reloadMemory(), fu, cx, result, fa, da)
}

@c func wkl_data_drop(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe cx.context.pointee.instance.pointee.data[Int(pc.u32(12))] = 0..<0
  unsafe cx.context.pointee.instance.pointee.hasDroppedSegments = true
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_table_get(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let table = unsafe cx.context.pointee.instance.pointee.tables[Int(pc.u32(12))]
  let index = unsafe sp[pc.slot(10)]
  if unsafe _slowPath(index >= table.pointee.count) { return unsafe trap(pc, sp, fu, cx, .outOfBoundsTableAccess, operand: 0) }
  let reference = unsafe table.pointee.elements[Int(truncatingIfNeeded: index)]
  unsafe sp[pc.slot(8)] = reference
  unsafe next(pc + 16, sp, mp, fu, cx, reference, fa, da)
}

@c func wkl_table_set(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let table = unsafe cx.context.pointee.instance.pointee.tables[Int(pc.u32(12))]
  let index = unsafe sp[pc.slot(8)]
  if unsafe _slowPath(index >= table.pointee.count) { return unsafe trap(pc, sp, fu, cx, .outOfBoundsTableAccess, operand: 0) }
  unsafe table.pointee.elements[Int(truncatingIfNeeded: index)] = sp[pc.slot(10)]
  unsafe table.pointee.markWritten(index, 1)
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_table_size(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let count = unsafe cx.context.pointee.instance.pointee.tables[Int(pc.u32(12))].pointee.count
  unsafe sp[pc.slot(8)] = count
  unsafe next(pc + 16, sp, mp, fu, cx, count, fa, da)
}

/// dst, initial reference, count, table.
@c func wkl_table_grow(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  // Growth that fails costs nothing, however much was asked for.
  let table = unsafe cx.context.pointee.instance.pointee.tables[Int(pc.u32(16))]
  let count = unsafe cx.context.pointee.store.canGrow(table, by: sp[pc.slot(12)]) ? sp[pc.slot(12)] : 0
  switch unsafe charge(cx, fu, count, unitsPerFuelLog2: elementsPerFuelLog2) {
  case .paid(let left):
    let (result, stop) = unsafe growTable(cx, Int(pc.u32(16)), sp[pc.slot(10)], sp[pc.slot(12)])
    if let stop { return unsafe exhaust(pc, sp, left, cx, stop) }
    unsafe sp[pc.slot(8)] = result
    unsafe next(pc + 24, sp, mp, left, cx, result, fa, da)
  case .refused(let kind):
    unsafe exhaust(pc, sp, fu, cx, kind)
    unsafe cx.context.pointee.keepAccumulators(ia, fa, da)
  }
}

@c func wkl_elem_drop(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe cx.context.pointee.instance.pointee.elements[Int(pc.u32(12))] = UnsafeMutableBufferPointer(start: nil, count: 0)
  unsafe cx.context.pointee.instance.pointee.hasDroppedSegments = true
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}
