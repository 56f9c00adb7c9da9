// Handlers that stand for several, the first of which is among: i64 arithmetic. What was measured to follow often: see the Rationale.

@c func wkl_i64_and_si_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s)
}
@inline(__always) @c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@inline(__always) @c func wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@c func wkl_i64_add_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si)
}
@c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si)
}
@inline(__always) @c func wkl_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss)
}
@c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i64_mul_as_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_xor_ss_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_as)
}
@inline(__always) @c func wkl_i64_mul_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as)
}
@inline(__always) @c func wkl_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as)
}
@c func wkl_i64_xor_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si_then_i64_mul_ss)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
}
@c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_as)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_return)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_mul_as_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_a)
}
@c func wkl_i64_xor_ss_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64)
}
@c func wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_copy)
}
@c func wkl_i64_add_ss_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_ss_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_copy_then_br)
}
@inline(__always) @c func wkl_i64_xor_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss_then_i32_add_si)
}
@c func wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_and_ss_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64)
}
@c func wkl_i64_extend_i32_u_s_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i64_extend_i32_u_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i64_extend_i32_u_s_into_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_mul_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_mul_ai)
}
@c func wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i32_and_si)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i32_and_si)
}
@c func wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai)
}
@c func wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s_into_i64_add_as)
}
@c func wkl_i64_shr_u_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_copy)
}
@c func wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s_into_i64_or_as)
}
@inline(__always) @c func wkl_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr, then: wkl_return)
}
@c func wkl_i64_mul_ai_then_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s_into_i64_or_as)
}
@inline(__always) @c func wkl_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_or_as_then_return)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_into_i32_add_ai)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as)
}
@c func wkl_i64_add_as_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i64_xor_as_then_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_into_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_into_i64_rotl_ai)
}
@c func wkl_i64_rotl_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_and_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64)
}
@c func wkl_i64_extend_i32_u_s_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_i64_xor_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_copy)
}
@c func wkl_i64_rotl_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_copy)
}
@c func wkl_i64_rotl_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_copy)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_i64_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load_s)
}
@c func wkl_i64_shr_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i64_mul_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_copy)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_si)
}
@c func wkl_i64_xor_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_and_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i64_rem_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_si)
}
@c func wkl_i64_gt_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_si)
}
@c func wkl_i64_rotl_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load_s)
}
@c func wkl_i64_xor_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_as)
}
@c func wkl_i64_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_rotl_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_i64_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load_a)
}
@c func wkl_i64_xor_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_rotl_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_add_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_rotl_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_as)
}
@c func wkl_i64_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_a)
}
@c func wkl_i64_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_xor_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_a)
}
@c func wkl_i64_xor_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_rotl_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load_a)
}
@c func wkl_i64_rotl_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_and_ai)
}
@c func wkl_i64_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_xor_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_mul_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_i64_add_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_xor_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_xor_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rotl_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_br_if_a)
}
@c func wkl_i64_rotl_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_xor_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_store_sa)
}
@c func wkl_i64_xor_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_shr_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_ai)
}
@c func wkl_i64_shr_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_shr_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_as)
}
@c func wkl_i64_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_xor_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_mul_ai)
}
@c func wkl_i64_xor_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_mul_ss_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_add_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_ai)
}
@c func wkl_i64_add_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_add_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_add_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rotl_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_and_ai)
}
@c func wkl_i64_rotl_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_xor_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_xor_as)
}
@c func wkl_i64_xor_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_rotl_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_rotl_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_and_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_ai)
}
@c func wkl_i64_and_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_as)
}
@c func wkl_i64_extend_i32_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa)
}
@c func wkl_i64_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_xor_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_f64_load_a)
}
@c func wkl_i64_xor_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_rotl_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rotl_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rem_u_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_ai)
}
@c func wkl_i64_rem_u_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_gt_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_ai)
}
@c func wkl_i64_gt_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_xor_as)
}
@c func wkl_i64_xor_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_xor_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_xor_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_shr_u_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i64_shr_u_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_rotl_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_store_sa)
}
@c func wkl_i64_rotl_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_xor_as_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_shr_u_ai)
}
@c func wkl_i64_xor_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i64_and_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_as)
}
@c func wkl_i64_and_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i64_add_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_rem_u_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_as)
}
@c func wkl_i64_rem_u_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_gt_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_as)
}
@c func wkl_i64_gt_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i64_mul_ss_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_rotl_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_mul_ai)
}
@c func wkl_i64_rotl_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_load_a)
}
@c func wkl_i64_extend_i32_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}
@c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss)
}
@inline(__always) @c func wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s_into_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}
@c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@c func wkl_i64_xor_ss_then_constant64_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss)
}
@inline(__always) @c func wkl_i64_mul_ss_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}
@c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_eq_as)
}
@c func wkl_i64_mul_as_then_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_add_as_then_i32_store_sa)
}
@c func wkl_i64_mul_as_into_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_add_as_then_i32_store_sa)
}
@c func wkl_i64_add_as_then_i32_store_sa_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa_then_i64_shr_u_ai)
}
@c func wkl_i64_add_as_into_i32_store_sa_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i64_shr_u_ai)
}
@c func wkl_i64_shr_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_i32_store_sa_then_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
}
@c func wkl_i64_add_as_into_i32_store_sa_then_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si_into_i32_load_a)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_load_s_into_i64_add_as)
}
@c func wkl_i64_extend_i32_u_s_then_i64_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_and_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_and_ai)
}
@c func wkl_i64_and_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i64_add_as)
}
@c func wkl_i64_and_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_ai)
}
@c func wkl_i64_add_as_into_i64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_ai)
}
@c func wkl_i64_mul_si_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i64_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_i64_shl_ia_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shl_ia_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_and_ai_then_i64_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i64_shl_ia)
}
@c func wkl_i64_and_ai_into_i64_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i64_shl_ia)
}
@c func wkl_i64_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i64_add_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_constant32)
}
@c func wkl_i64_add_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i64_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br)
}
@c func wkl_i64_add_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i64_add_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_table_a)
}
@c func wkl_i64_add_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i64_add_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i64_add_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i64_add_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_load_a)
}
@c func wkl_i64_add_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i64_add_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i64_add_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i64_add_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_add_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i64_add_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i64_add_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_add_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_add_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i64_add_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i64_add_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i64_add_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i64_add_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_add_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_add_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_add_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_call)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_add_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i64_add_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i64_add_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_i64_add_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i64_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i64_add_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_load_a)
}
@c func wkl_i64_add_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i64_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_copy)
}
@c func wkl_i64_mul_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_i64_mul_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_mul_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_mul_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_i64_mul_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i64_mul_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_mul_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_i64_mul_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_mul_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_mul_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_i64_mul_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_constant32)
}
@c func wkl_i64_mul_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_i64_mul_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_i64_mul_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_mul_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_i64_mul_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_mul_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_i64_mul_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_table_a)
}
@c func wkl_i64_mul_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i64_mul_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_i64_mul_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i64_mul_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_mul_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_mul_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_i64_mul_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i64_mul_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i64_mul_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_i64_mul_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_mul_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_i64_mul_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i64_mul_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_mul_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i64_mul_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_i64_mul_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i64_mul_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_i64_mul_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_mul_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_mul_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_mul_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_call)
}
@c func wkl_i64_mul_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_mul_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_i64_mul_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i64_mul_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_i64_mul_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_mul_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_s)
}
@c func wkl_i64_mul_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_i64_mul_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_mul_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_mul_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_i64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_i64_mul_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_mul_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
}
@c func wkl_i64_add_si_then_i32_load_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_s_then_i32_load_a)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_or_as)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_or_as)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_into_i32_or_as)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_into_i32_or_as)
}
@c func wkl_i64_extend32_s_s_then_i64_extend32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend32S, then: wkl_i64_extend32_s_s)
}
@c func wkl_i64_add_as_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_as_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_si_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_si_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS, then: wkl_return)
}
@c func wkl_i64_add_as_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_constant64_then_br_if_i64_lt_u_as)
}
@c func wkl_i64_mul_as_then_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_store_sa_then_br)
}
@c func wkl_i64_mul_as_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_store_sa_then_br)
}
@c func wkl_i64_extend_i32_s_a_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S, then: wkl_i64_store_sa)
}
@c func wkl_i64_extend_i32_s_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_or_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr, then: wkl_constant32)
}
@c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
