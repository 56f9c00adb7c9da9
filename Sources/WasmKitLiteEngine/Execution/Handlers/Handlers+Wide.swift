// 128-bit integer arithmetic on pairs of i64. Operands lie in consecutive slots, low half first; the two result slots take the first operands' place.
// Spec: https://github.com/WebAssembly/wide-arithmetic

import WasmKitLiteMachine

@c func wkl_i64_add128(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let slots = unsafe sp + pc.slot(8)
  let (low, carry) = unsafe slots[0].addingReportingOverflow(slots[2])
  let high = unsafe slots[1] &+ slots[3] &+ (carry ? 1 : 0)
  unsafe (slots[0], slots[1]) = (low, high)
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_i64_sub128(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let slots = unsafe sp + pc.slot(8)
  let (low, borrow) = unsafe slots[0].subtractingReportingOverflow(slots[2])
  let high = unsafe slots[1] &- slots[3] &- (borrow ? 1 : 0)
  unsafe (slots[0], slots[1]) = (low, high)
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_i64_mul_wide_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let slots = unsafe sp + pc.slot(8)
  let product = unsafe Int64(bitPattern: slots[0]).multipliedFullWidth(by: Int64(bitPattern: slots[1]))
  unsafe (slots[0], slots[1]) = (product.low, UInt64(bitPattern: product.high))
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_i64_mul_wide_u(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let slots = unsafe sp + pc.slot(8)
  let product = unsafe slots[0].multipliedFullWidth(by: slots[1])
  unsafe (slots[0], slots[1]) = (product.low, product.high)
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}
