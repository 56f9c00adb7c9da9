// Handlers that stand for several, the first of which is among: branches that are not taken. What was measured to follow often: see the Rationale.

@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a_then_br)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_gt_u_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_a_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_ss)
}
@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss)
}
@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss_then_i64_and_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ge_s_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i64_load_a)
}
@inline(__always) @c func wkl_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as_then_return_integer)
}
@c func wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_copy)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss_into_i64_rem_u_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_add_ss_into_f64_load_a)
}
@c func wkl_br_if_a_then_i32_mul_si_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i64_eq_ai_then_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_gt_u_si_then_i64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i32_le_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_as_then_constant32_then_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_lt_u_ss)
}
@c func wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_br_if_f64_gt_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss)
}
@c func wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss_into_f64_add_as)
}
@c func wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_ss_then_f64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s)
}
@c func wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32_then_br)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_constant32)
}
@inline(__always) @c func wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_br_if_a_then_i32_load_s_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_call)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si_into_i32_store_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si_into_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_return_integer)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si_then_copy)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_f64_load_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_xor_as)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ne_si_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_br_if_s_then_i64_extend_i32_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend_i32_u_s_then_copy)
}
@inline(__always) @c func wkl_br_if_s_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_br_if_i32_eq_si_then_br_if_s_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s_then_i64_extend_i32_u_s)
}
@c func wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s_then_copy)
}
@inline(__always) @c func wkl_br_if_s_then_copy_then_copy_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_constant32)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@c func wkl_br_if_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_constant32_then_br_if_s)
}
@c func wkl_br_if_f32_lt_ai_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_br_if_a_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as_then_br_table_s)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_into_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_store_ss_then_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_ss)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss_into_i32_shr_s_ai)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si_into_i32_sub_sa)
}
@c func wkl_br_if_i32_ne_ai_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_return)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_or_si)
}
@c func wkl_br_if_i32_ge_s_as_then_i32_and_ai_into_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_and_ai_into_br_if_a_then_i32_or_si)
}
@c func wkl_br_if_a_then_i32_or_si_into_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_or_si_into_i32_store_sa_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_gt_u_si)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss_into_i32_store8_as)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_constant32)
}
@c func wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_i32_add_ss)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_f64_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_u_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_s_a)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load8_u_s)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_or_si_into_i32_store_sa)
}
@c func wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}
@inline(__always) @c func wkl_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si)
}
@c func wkl_br_if_a_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_eq_ss_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_s_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_si)
}
@c func wkl_br_if_i32_eq_as_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as)
}
@c func wkl_br_if_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_s)
}
@c func wkl_br_if_i64_lt_u_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_gt_u_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_eq_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_load_s)
}
@inline(__always) @c func wkl_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_u_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_s_s)
}
@c func wkl_br_if_i32_gt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ge_u_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_eq_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_le_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i64_lt_u_ss_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_wrap_i64_s)
}
@c func wkl_br_if_i64_gt_u_ss_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_wrap_i64_s)
}
@c func wkl_br_if_i32_eq_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_i32_le_s_as)
}
@c func wkl_br_if_i32_ge_s_ai_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_or_si)
}
@c func wkl_br_if_i64_lt_u_as_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_u_s)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i64_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ne_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@c func wkl_br_if_i32_eq_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_constant32)
}
@c func wkl_br_if_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call)
}
@c func wkl_br_if_i32_lt_u_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@c func wkl_br_if_i32_ge_s_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s_then_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_gt_u_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s_then_copy_then_call)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_add_ai)
}
@c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i_into_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si_into_i32_add_ai)
}
@c func wkl_br_if_s_then_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_i32_le_s_as_then_i32_mul_si)
}
@c func wkl_br_if_s_then_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32)
}
@c func wkl_br_if_a_then_constant32_then_copy_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy_then_copy_then_copy_then_call)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_br_if_s_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@c func wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_si_then_call)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@inline(__always) @c func wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s_then_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
}
@c func wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_sub_as_into_i32_store_sa)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_br_if_i32_le_u_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32_then_i32_add_si)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si_then_copy_then_copy_then_call)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si_into_i32_sub_sa_then_br)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s_then_i32_load_s)
}
@c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s_into_i32_gt_s_as_then_return)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_s_s_into_i32_add_as)
}
@c func wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_br_if_i32_ne_si_then_br_if_i32_ne_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@c func wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_i32_rem_u_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_into_br_if_i32_le_u_as)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_a)
}
@c func wkl_br_if_i32_lt_s_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_load8_u_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si_into_br_table_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_as)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_then_i32_load8_u_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_add_ss)
}
@c func wkl_br_if_a_then_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
}
@c func wkl_br_if_i32_gt_u_si_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_br_if_i32_gt_u_si)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_load_a_into_br_if_a)
}
@c func wkl_br_if_a_then_i32_add_ss_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_load_a_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si_then_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_store_ss)
}
@c func wkl_br_if_s_then_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@c func wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_br_if_a_then_br)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_br_if_a)
}
@c func wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_xor_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_call)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai)
}
@c func wkl_br_if_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_br_if_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_br_if_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_br_if_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_br_if_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_br_if_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_br_if_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_br_if_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_br_if_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_br_if_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_br_if_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_br_if_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_br_if_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_br_if_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_br_if_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@c func wkl_br_if_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_br_if_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@c func wkl_br_if_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_br_if_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_br_if_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_br_if_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br)
}
@c func wkl_br_if_i32_ne_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_ne_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_ne_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_ne_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_ne_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_ne_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_call)
}
@c func wkl_br_if_i32_ne_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_ne_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_ne_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_ne_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_ne_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br)
}
@c func wkl_br_if_i32_ne_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_ne_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_ne_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_ne_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_ne_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_ne_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_ne_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_call)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_ne_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_ne_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_ne_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_ne_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_ne_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_ne_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_ne_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_eq_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}
@c func wkl_br_if_i32_eq_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_eq_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_eq_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_eq_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_eq_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_call)
}
@c func wkl_br_if_i32_eq_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_eq_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_eq_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_eq_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_s_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br)
}
@c func wkl_br_if_i32_lt_s_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_s_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_s_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_call)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_eq_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_eq_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_eq_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_eq_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_eq_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_constant32)
}
@c func wkl_br_if_i32_eq_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_eq_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}
@c func wkl_br_if_i32_eq_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_eq_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_eq_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_eq_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_eq_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_eq_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_eq_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_eq_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_eq_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_call)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_eq_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_eq_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_eq_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_eq_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_eq_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_eq_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_lt_s_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_copy)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_s_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br)
}
@c func wkl_br_if_i32_lt_s_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_s_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_call)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br)
}
@c func wkl_br_if_i32_lt_u_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_call)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_mul_as)
}
@c func wkl_br_if_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_br_if_s_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_br_if_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_br_if_s_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_br_if_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_br_if_s_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_br_if_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_br_if_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@c func wkl_br_if_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_br_if_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_br_if_s_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_br_if_s_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_br_if_s_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_s_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_s_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_br_if_s_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_s_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_s_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_br_if_s_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_s_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_s_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_br_if_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_br_if_s_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_s_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_s_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call)
}
@c func wkl_br_if_s_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_br_if_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_s_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@c func wkl_br_if_s_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_br_if_s_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_s_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_br_if_s_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_br_if_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_copy_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_constant64_then_br_if_i64_lt_u_ss)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
}
@c func wkl_br_if_i64_le_u_as_then_i32_load_s_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU, then: wkl_i32_load_s_then_i32_wrap_i64_s)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_br_if_i32_gt_u_as_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_br_if_i32_eq_as_then_i32_add_si_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_as)
}
@c func wkl_br_if_a_then_i64_extend32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend32_s_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_load_s)
}
@c func wkl_br_if_i64_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_i64_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i64_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s_then_copy_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_br_if_i64_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_add_si_then_br)
}
