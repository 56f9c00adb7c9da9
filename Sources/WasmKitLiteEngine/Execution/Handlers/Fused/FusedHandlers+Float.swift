// Handlers that stand for several, the first of which is among: f32 and f64 arithmetic. What was measured to follow often: see the Rationale.

@c func wkl_f64_mul_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_sub_ss_then_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_sub_ss_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_add_ss_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_add_as_then_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_br_if_f64_gt_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_add_as_then_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_add_as_into_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_sub_sa_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_sub_ss_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_then_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa)
}
@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s)
}
@c func wkl_f64_sub_sa_then_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_mul_ss_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f32_mul_as_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_f32_add_as_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_mul_as)
}
@c func wkl_f32_mul_as_then_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_into_f32_mul_as)
}
@c func wkl_f32_mul_as_into_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_into_f32_mul_as)
}
@c func wkl_f32_add_as_then_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
}
@c func wkl_f32_add_as_into_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
}
@c func wkl_f32_mul_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_ss_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_sqrt_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_div_ia_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_mul_as_then_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_div_ia_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si)
}
@c func wkl_f64_mul_ss_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss)
}
@c func wkl_f64_add_as_then_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss)
}
@c func wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_then_f64_add_ss)
}
@c func wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_then_f64_add_ss)
}
@c func wkl_f64_add_as_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_add_as_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ss)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_constant32)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_constant32)
}
@c func wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_add_as_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_constant32_then_i32_add_si)
}
@c func wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss)
}
@c func wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss)
}
@inline(__always) @c func wkl_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_return)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_return)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_return)
}
@c func wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ai_into_f64_add_as_then_return)
}
@c func wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_return)
}
@inline(__always) @c func wkl_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_return)
}
@c func wkl_f32_convert_i32_u_s_then_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, then: wkl_f32_add_as_then_return)
}
@inline(__always) @c func wkl_f32_convert_i32_u_s_into_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, keeps: false, then: wkl_f32_add_as_then_return)
}
@c func wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s_into_f32_add_as_then_return)
}
@inline(__always) @c func wkl_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si)
}
@c func wkl_f64_mul_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_add_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_f64_load_s)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_sub_sa_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_then_f64_load_a)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_then_f64_load_a)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as)
}
@c func wkl_f64_add_as_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_f32_mul_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss)
}
@c func wkl_f32_add_as_then_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_f32_lt_ai)
}
@inline(__always) @c func wkl_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_br_if_f32_lt_ai)
}
@c func wkl_f32_sub_sa_then_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_add_as_into_br_if_f32_lt_ai)
}
@inline(__always) @c func wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, keeps: false, then: wkl_f32_add_as_into_br_if_f32_lt_ai)
}
@c func wkl_f32_sub_sa_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_sub_sa_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, keeps: false, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss)
}
@c func wkl_f32_add_as_then_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_sub_sa)
}
@c func wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_into_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_into_f32_sub_sa)
}
@c func wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_mul_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_f32_mul_as_then_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_then_f32_mul_ss)
}
@c func wkl_f32_mul_as_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_mul_as_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_i32_add_si)
}
@c func wkl_f32_mul_as_into_f32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_i32_add_si)
}
@c func wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_sub_sa_into_f32_add_as)
}
@c func wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_sub_sa_into_f32_add_as)
}
@c func wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_into_f32_add_as)
}
@c func wkl_f32_add_as_then_f32_mul_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_as_then_f32_mul_ss)
}
@c func wkl_f32_add_as_into_f32_mul_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_mul_as_then_f32_mul_ss)
}
@c func wkl_f64_sub_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
}
@c func wkl_f64_add_as_then_i32_add_si_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_copy)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}
@c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}
@c func wkl_f64_mul_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_div_ia)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_div_ia)
}
@c func wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as_into_f64_div_ia)
}
@c func wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as_into_f64_div_ia)
}
@c func wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i64_store_ss)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i64_store_ss)
}
@c func wkl_f64_add_as_then_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_add_as_then_i64_store_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_copy)
}
@c func wkl_f64_add_ai_then_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a)
}
@inline(__always) @c func wkl_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a)
}
@c func wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai_into_f64_sqrt_a)
}
@c func wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai_into_f64_sqrt_a)
}
@inline(__always) @c func wkl_f64_convert_i32_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_copy)
}
@c func wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ai_into_f64_add_as)
}
@c func wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as)
}
@c func wkl_f64_sub_ss_then_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ai)
}
@c func wkl_f64_sub_ss_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_copy_then_call)
}
@c func wkl_f32_convert_i32_u_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_convert_i32_u_s_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s_into_f32_add_as)
}
@c func wkl_f32_mul_si_then_f32_convert_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s)
}
@c func wkl_f64_mul_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_f64_convert_i32_u_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_f64_add_as)
}
@c func wkl_f64_convert_i32_u_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_copy)
}
@c func wkl_f64_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_copy)
}
@c func wkl_f64_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_f64_mul_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_f64_mul_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_copy)
}
@c func wkl_f32_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_copy)
}
@c func wkl_f64_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_f32_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_i32_add_si)
}
@c func wkl_f64_sub_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si)
}
@c func wkl_f64_mul_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_f32_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_copy)
}
@c func wkl_f64_sub_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_copy)
}
@c func wkl_f64_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_f64_mul_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_constant32)
}
@c func wkl_f32_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_f64_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_f64_add_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_mul_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_f64_mul_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_then_f32_mul_ss)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@inline(__always) @c func wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@c func wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@c func wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f32_add_as_then_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@c func wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_mul_si_then_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_copy_then_i32_add_si)
}
@c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@c func wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
}
@c func wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
}
@c func wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as)
}
@c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@inline(__always) @c func wkl_f64_mul_ss_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss)
}
@c func wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_then_f64_add_ss)
}
@c func wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_then_f32_mul_ss)
}
@c func wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_into_f64_add_as)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f64_convert_i32_u_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_f64_div_ia)
}
@c func wkl_f64_convert_i32_u_a_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, keeps: false, then: wkl_f64_div_ia)
}
@c func wkl_f32_add_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_f32_add_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si_into_f32_load_a)
}
@c func wkl_f64_add_as_then_copy_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_copy_then_i32_add_si_then_br_if_a)
}
@c func wkl_f64_div_ia_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_copy)
}
@c func wkl_f64_div_ia_then_i32_add_si_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as)
}
@c func wkl_f32_mul_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_f32_add_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_f32_add_ai_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_ai_then_f32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_ai)
}
@c func wkl_f32_mul_ai_into_f32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_ai)
}
@c func wkl_f32_add_as_then_f32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_store_sa)
}
@c func wkl_f32_add_as_into_f32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_store_sa)
}
@c func wkl_f32_mul_ai_then_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_lt_u_si)
}
@c func wkl_f32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_f32_mul_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_copy)
}
@c func wkl_f32_mul_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_as)
}
@c func wkl_f32_mul_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_f32_mul_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_f32_mul_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_f32_mul_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_f32_mul_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_a)
}
@c func wkl_f32_mul_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_f32_mul_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_f32_mul_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_f32_mul_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_constant32)
}
@c func wkl_f32_mul_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_f32_mul_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br)
}
@c func wkl_f32_mul_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_f32_mul_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_f32_mul_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_f32_mul_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_table_a)
}
@c func wkl_f32_mul_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_f32_mul_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_f32_mul_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f32_mul_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_f32_mul_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_f32_mul_ai_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_mul_ai)
}
@c func wkl_f32_mul_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_f32_mul_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_f32_mul_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_f32_mul_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_f32_mul_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_f32_mul_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_f32_mul_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_ai_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_mul_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_f32_mul_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_f32_mul_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_call)
}
@c func wkl_f32_mul_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_f32_mul_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_f32_mul_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_f32_mul_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_f32_mul_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_br_if_s)
}
@c func wkl_f32_mul_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_f32_mul_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_f32_mul_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_f32_mul_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_f32_mul_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_f32_add_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_f32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_f32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_f32_add_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_load8_u_a)
}
@c func wkl_f32_add_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_load_a)
}
@c func wkl_f32_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_f32_add_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_f32_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_store_sa)
}
@c func wkl_f32_add_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_f32_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_f32_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_constant32)
}
@c func wkl_f32_add_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_f32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br)
}
@c func wkl_f32_add_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_f32_add_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_and_ai)
}
@c func wkl_f32_add_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_f32_add_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_table_a)
}
@c func wkl_f32_add_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_f32_add_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_f32_add_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f32_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_load_a)
}
@c func wkl_f32_add_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_f32_add_as_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_mul_ai)
}
@c func wkl_f32_add_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_f32_add_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_f32_add_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_f32_add_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_f32_add_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_f32_add_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_f32_add_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_f32_add_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_f32_add_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_call)
}
@c func wkl_f32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_f32_add_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_f32_add_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_f32_add_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_f32_add_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_f32_add_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_f32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_f32_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_f32_add_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f64_load_a)
}
@c func wkl_f32_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_f64_convert_i64_s_a_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64S, then: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}
@c func wkl_f64_div_ss_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i64_store_ss_then_i32_add_si)
}
@c func wkl_f64_add_ss_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss)
}
