// Handlers that stand for several, the first of which is among: loads. What was measured to follow often: see the Rationale.

@inline(__always) @c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@c func wkl_i32_load_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_f64_load_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_i32_load_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_br)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@c func wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@c func wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_load_s_then_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_as_then_return_integer)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_load_a_then_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_load_a_into_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_ss)
}
@c func wkl_i32_load_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load_s_then_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_load_s)
}
@c func wkl_i32_load_s_into_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_store_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_ss_then_br_if_a)
}
@c func wkl_i32_load_a_then_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy)
}
@c func wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_then_i32_add_si)
}
@c func wkl_i32_load16_u_s_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s)
}
@c func wkl_i32_load16_s_s_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_copy)
}
@c func wkl_i32_load_s_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_load_a_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as)
}
@c func wkl_f32_load_s_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double)
{
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_f32_load_a_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_load_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_copy)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_copy)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si)
}
@c func wkl_i32_load_s_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as)
}
@c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as)
}
@c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa)
}
@c func wkl_f64_load_a_then_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_i64_load_a_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_load_a_then_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_load_s)
}
@c func wkl_i32_load_a_into_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_load_s)
}
@c func wkl_i32_load_s_then_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_as_then_constant32)
}
@c func wkl_i32_load_s_into_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_as_then_constant32)
}
@c func wkl_i32_load_s_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_load_s)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as)
}
@c func wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy_then_copy_then_i32_load_s)
}
@c func wkl_i32_load_a_then_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_store_sa)
}
@c func wkl_i32_load_a_into_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_store_sa)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s)
}
@c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si)
}
@c func wkl_i32_load8_u_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a_into_br_if_a)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a_into_br_if_a)
}
@c func wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_si_then_constant32)
}
@c func wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_constant32)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si)
}
@c func wkl_i32_load_s_then_i32_load8_u_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a_then_i32_and_si)
}
@c func wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a_then_i32_and_si)
}
@c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as)
}
@c func wkl_i32_load_s_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_load8_u_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_i32_load_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_load_a_then_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load_a_into_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_load_a_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_load_a)
}
@c func wkl_i32_load_a_then_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_gt_s_as_into_select_integer_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
}
@c func wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_store_ia_then_return)
}
@c func wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_store_ia_then_return)
}
@c func wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si)
}
@c func wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si)
}
@c func wkl_i32_load_s_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy)
}
@c func wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_call)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as)
}
@c func wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_si)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load16_s_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_ai)
}
@c func wkl_i32_load_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load_a_then_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_select_integer_a_then_br)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss)
}
@c func wkl_f64_load_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_into_f64_mul_as)
}
@c func wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_into_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss)
}
@c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss)
}
@c func wkl_i32_load_a_then_i32_store_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa_then_copy_then_br)
}
@c func wkl_i32_load_a_into_i32_store_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa_then_copy_then_br)
}
@c func wkl_i32_load16_u_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_s_then_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_load_s_then_br_if_i32_ge_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ge_u_as_then_i32_load_s)
}
@c func wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ge_u_as_then_i32_load_s)
}
@c func wkl_i64_load_a_then_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_load_a_into_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_load_a_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_load_a_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_copy)
}
@c func wkl_i32_load_s_then_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_gt_s_as_then_return)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_gt_s_as_then_return)
}
@c func wkl_i32_load_s_then_i32_load_s_into_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_i32_gt_s_as_then_return)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_br_if_i32_ge_u_as)
}
@c func wkl_i32_load8_u_i_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_i_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64)
}
@inline(__always) @c func wkl_i32_load16_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_store_ia)
}
@c func wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_store_ia)
}
@c func wkl_i32_load_i_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_i_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load_a_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_i32_add_si)
}
@c func wkl_f32_load_s_into_f32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_i32_add_si)
}
@c func wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa)
}
@c func wkl_f32_load_a_then_f32_mul_as_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_f32_load_s)
}
@c func wkl_f32_load_a_into_f32_mul_as_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_f32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_or_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_or_ai_into_i32_add_ai)
}
@c func wkl_i32_load8_u_a_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_or_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a)
}
@c func wkl_i32_load_s_into_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_load_s_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_f64_load_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_s_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_i32_load_s_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa)
}
@c func wkl_i32_load_s_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@c func wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@c func wkl_f64_load_a_then_f64_load_s_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_into_f64_mul_as)
}
@c func wkl_i32_load_s_then_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_i32_load_s_into_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_i32_load_s_then_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_load_i_then_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_i32_load_i_into_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_i32_load_s_then_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_le_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_le_u_as)
}
@c func wkl_i32_load_a_then_i32_add_ai_then_i32_load_s_into_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s_into_i32_le_u_as)
}
@c func wkl_i32_load_a_into_i32_add_ai_then_i32_load_s_into_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_into_i32_le_u_as)
}
@c func wkl_f64_load_s_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_load_s_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s)
}
@c func wkl_i64_load_s_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64)
}
@c func wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rotl_ai_then_i32_rotl_si)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rotl_ai_then_i32_rotl_si)
}
@c func wkl_i32_load_a_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_load8_u_s_then_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_i32_load8_u_s_into_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_i32_load8_u_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_load8_u_s_then_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_a_then_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_load_a_into_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load16_s_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_s_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
}
@c func wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@c func wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_return_integer)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_return_integer)
}
@c func wkl_i32_load_s_then_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as)
}
@c func wkl_i32_load_a_then_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_u_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_into_i32_mul_as)
}
@c func wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_store_sa)
}
@c func wkl_i32_load_s_into_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_store_sa)
}
@c func wkl_i32_load_s_then_i32_load_a_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_into_br_if_i32_le_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_into_br_if_i32_le_u_as)
}
@c func wkl_i32_load_s_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_copy)
}
@c func wkl_i32_load_a_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br)
}
@c func wkl_i32_load_s_into_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br)
}
@c func wkl_i32_load_a_then_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa_then_br)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_load16_u_s_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_u_s)
}
@c func wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@c func wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_u_s_into_i32_mul_as)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s)
}
@c func wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s)
}
@c func wkl_i32_load_a_then_br_if_i32_le_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_u_as_then_i32_load_s)
}
@c func wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_u_as_then_i32_load_s)
}
@c func wkl_i32_load8_u_s_then_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s_into_i32_sub_sa)
}
@c func wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_sub_is_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_sub_is)
}
@c func wkl_f64_load_i_then_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_si_then_i32_load_a)
}
@c func wkl_i32_load8_u_s_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai)
}
@c func wkl_i32_load8_u_s_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai)
}
@c func wkl_i32_load8_u_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_f64_load_s)
}
@inline(__always) @c func wkl_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_copy)
}
@c func wkl_f64_load_s_then_f64_load_s_then_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_f64_load_s_then_copy)
}
@c func wkl_f64_load_s_then_copy_then_copy_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy_then_copy_then_f64_load_s)
}
@c func wkl_i32_load_i_then_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_load_i_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i64_load_a_then_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_a)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_a)
}
@c func wkl_i32_load_a_then_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i32_load_a_into_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i32_load_a_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_xor_as)
}
@c func wkl_i32_load_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_f64_load_a_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss_into_f64_load_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_s_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_ai_then_return)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_s_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_ai_then_return)
}
@c func wkl_i32_load8_u_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_xor_as_into_i32_and_ai)
}
@c func wkl_i32_load8_u_a_into_i32_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_xor_as_into_i32_and_ai)
}
@c func wkl_i32_load8_u_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_load8_s_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_s_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load16_u_a)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss)
}
@c func wkl_f64_load_s_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_mul_ss)
}
@c func wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_i32_add_si)
}
@c func wkl_i32_load_s_then_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_br_if_s)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
}
@c func wkl_i32_load_s_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load_s_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load_i_then_i64_shr_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_shr_u_si_then_copy)
}
@c func wkl_i32_load_i_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_shr_u_si)
}
@c func wkl_i32_load_s_then_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rem_s_sa)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rem_s_sa)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_br_if_i32_gt_u_as)
}
@c func wkl_i32_load_s_then_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_i32_add_ai_into_br_if_i32_gt_u_as)
}
@c func wkl_i32_load8_u_s_then_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i32_load8_u_s_into_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i32_load8_u_s_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as)
}
@c func wkl_i32_load8_u_s_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_load_a_then_constant64_then_i64_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_i64_and_as)
}
@c func wkl_i32_load_a_then_br_if_i32_gt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_s_as_then_i32_store_ss)
}
@c func wkl_i32_load_a_into_br_if_i32_gt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_s_as_then_i32_store_ss)
}
@c func wkl_i32_load_s_then_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
}
@c func wkl_i32_load_s_then_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_load_s_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_load8_u_i_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load8_u_i_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_a_then_i32_mul_si_into_i32_add_as_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_mul_si)
}
@c func wkl_i32_load_s_then_i32_load_s_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_i32_gt_s_as)
}
@c func wkl_i32_load_s_then_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_then_copy)
}
@c func wkl_i32_load_s_into_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_then_copy)
}
@c func wkl_i32_load_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@c func wkl_i32_load_s_then_i32_store_sa_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa_then_i32_store_ss)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa_then_i32_store_ss)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_into_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_into_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load_s_then_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_u_as)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_ai)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_ai)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
}
@c func wkl_i32_load_s_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_as)
}
@c func wkl_i64_load_s_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa)
}
@c func wkl_i64_load_s_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa)
}
@inline(__always) @c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_load16_u_a_then_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store16_sa)
}
@c func wkl_i32_load16_u_a_into_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store16_sa)
}
@c func wkl_i32_load_i_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_load_i_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_s)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_si)
}
@c func wkl_i64_load_a_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai)
}
@c func wkl_i64_load_a_into_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai)
}
@c func wkl_i32_load_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_select_integer_a)
}
@c func wkl_i32_load_a_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_load16_u_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_s_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si)
}
@c func wkl_i32_load_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@c func wkl_i32_load16_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load16_s_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_s_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_s_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load16_u_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load16_u_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_s)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_load16_u_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_load_s_then_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ge_s_ss)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_wrap_i64_s)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_s_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load8_s_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load8_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_constant32)
}
@c func wkl_i32_load8_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_f64_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy)
}
@c func wkl_i32_load_s_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_call)
}
@c func wkl_i32_load_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br)
}
@c func wkl_i32_load8_u_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_s)
}
@c func wkl_i32_load_s_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ss)
}
@c func wkl_i32_load16_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_f32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_si)
}
@c func wkl_i32_load_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_constant32)
}
@c func wkl_i32_load_s_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_xor_as)
}
@c func wkl_i32_load_s_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_load_s_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_si)
}
@c func wkl_i32_load_s_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_return)
}
@c func wkl_i32_load_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_load8_u_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_s)
}
@c func wkl_i32_load_s_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_load_a)
}
@c func wkl_i32_load_s_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_f64_load_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_load_s)
}
@c func wkl_i32_load_s_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_xor_as)
}
@c func wkl_i32_load_s_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_load_s_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_return_integer)
}
@c func wkl_i32_load16_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_call)
}
@c func wkl_i32_load_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br)
}
@c func wkl_f32_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_copy)
}
@c func wkl_i64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_si)
}
@c func wkl_i32_load16_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_ai)
}
@c func wkl_i32_load_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load_s_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_constant64)
}
@c func wkl_i32_load_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load_a_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i32_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ss)
}
@c func wkl_i32_load_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load_s_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load8_u_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si)
}
@c func wkl_i32_load_s_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_load8_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load_s_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_rotl_si)
}
@c func wkl_i32_load16_s_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load_s_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_s)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i64_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_copy)
}
@c func wkl_i32_load8_u_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_constant32)
}
@c func wkl_i32_load_s_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load_s_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load_s_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_table_a)
}
@c func wkl_i32_load_s_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_load_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_load_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_si)
}
@c func wkl_i32_load_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_return)
}
@c func wkl_i32_load8_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_load_a)
}
@c func wkl_i32_load_a_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_load_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_load_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_load_a_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load_a_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load_s_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_select_integer_a)
}
@c func wkl_i32_load_s_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_load_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i32_load_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load8_u_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_load_s_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_or_ai)
}
@c func wkl_i32_load_s_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_load16_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_table_a)
}
@c func wkl_i32_load_a_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_load_s_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_global_set_a)
}
@c func wkl_i32_load_s_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_global_set_a)
}
@c func wkl_i32_load16_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load_s_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_load_a)
}
@c func wkl_i32_load_s_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_load_a)
}
@c func wkl_i32_load_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_as)
}
@c func wkl_i32_load_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load16_u_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_s_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_load_a)
}
@c func wkl_i32_load8_u_a_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_load8_u_a_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as)
}
@c func wkl_i32_load8_u_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_load8_u_s_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_s_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_a_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_a_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load16_s_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_s_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load_s_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_load_s_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_load16_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_a_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_load_a_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_load16_u_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_s_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_load_s_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i64_load_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_ai)
}
@c func wkl_i64_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load_s_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_load_s_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_load8_u_s_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_xor_as)
}
@c func wkl_i32_load8_u_s_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_load_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_as)
}
@c func wkl_i64_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load_s_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_load_s_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_load8_u_s_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_load_a)
}
@c func wkl_i32_load8_u_s_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_load_a_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_or_ai)
}
@c func wkl_i32_load_a_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_load8_u_s_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_s_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_mul_as)
}
@c func wkl_i32_load_s_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_load16_s_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_s_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_load_a_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_load_s_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_load_a)
}
@c func wkl_i32_load_s_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_load_a_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_global_set_a)
}
@c func wkl_i32_load_a_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_global_set_a)
}
@c func wkl_i64_load_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_load_a)
}
@c func wkl_i64_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load_a_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_load_a)
}
@c func wkl_i32_load_a_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_load_a)
}
@c func wkl_i32_load16_u_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_load_s_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_store_sa)
}
@c func wkl_i32_load_s_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i32_load8_u_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_table_a)
}
@c func wkl_i32_load8_u_a_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_load_s_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_or_as)
}
@c func wkl_i32_load_s_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_load16_u_s_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_s_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_f32_load_s_then_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_i32_load_s_then_i32_store_ss_then_br_if_a_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_ss_then_br_if_a_then_copy_then_copy)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
}
@c func wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
}
@c func wkl_i32_load_a_then_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_br)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss)
}
@c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss)
}
@c func wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
}
@c func wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s)
}
@c func wkl_i32_load_s_then_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
}
@c func wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_into_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_load_a_then_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_copy_then_br_table_s)
}
@c func wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
}
@c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(
    pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si
  )
}
@c func wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_load_s_then_i32_store8_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_as_then_i32_load_s)
}
@c func wkl_i32_load_s_into_i32_store8_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_as_then_i32_load_s)
}
@c func wkl_i32_load_i_then_i32_add_ai_then_i32_store_ia_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_store_ia_then_i32_store_si)
}
@c func wkl_i32_load_i_into_i32_add_ai_then_i32_store_ia_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_store_ia_then_i32_store_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(
    pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load_s_then_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_a_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_then_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si)
}
@c func wkl_i32_load_s_into_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss_then_f32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_s_then_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_sub_is)
}
@c func wkl_i32_load_s_then_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_load_s_then_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load_s_into_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}
@c func wkl_i32_load_s_then_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_load_s_then_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
}
@c func wkl_i32_load_a_into_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
}
@c func wkl_i32_load_a_then_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_load_a_then_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_load_s_then_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_into_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_a_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
}
@c func wkl_i32_load_s_then_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss)
}
@c func wkl_i32_load_s_into_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_load_i_then_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@inline(__always) @c func wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@c func wkl_f64_load_s_then_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
}
@c func wkl_i32_load16_s_s_then_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_load16_s_s_into_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i32_load_s_then_br_if_i32_gt_u_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_gt_u_as_then_constant32)
}
@inline(__always) @c func wkl_i32_load_s_into_br_if_i32_gt_u_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_gt_u_as_then_constant32)
}
@c func wkl_i32_load_i_then_i32_add_ai_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_br_if_i32_eq_as)
}
@c func wkl_i32_load_i_into_i32_add_ai_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_br_if_i32_eq_as)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_add_ai)
}
@c func wkl_i32_load_s_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_add_ai)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_load16_u_a_then_i32_store16_sa_then_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store16_sa_then_i32_store16_ss)
}
@c func wkl_i32_load16_u_a_into_i32_store16_sa_then_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store16_sa_then_i32_store16_ss)
}
@c func wkl_i32_load_a_then_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_load_a_into_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_br_if_s_then_constant32)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_load_a_then_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_load_a_then_i32_mul_ai_then_i32_and_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_ai_then_i32_and_si_into_i32_mul_ai)
}
@c func wkl_i32_load_a_into_i32_mul_ai_then_i32_and_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_ai_then_i32_and_si_into_i32_mul_ai)
}
@c func wkl_i32_load_s_then_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return)
}
@c func wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@c func wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_load_s_then_br_if_a_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_into_br_if_a_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_copy_then_copy)
}
@c func wkl_i32_load_s_then_i32_add_ai_into_i32_store_sa_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_into_i32_store_sa_then_constant32_then_br)
}
@c func wkl_i32_load_s_into_i32_add_ai_into_i32_store_sa_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_into_i32_store_sa_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
}
@c func wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_a_then_constant32)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_a_then_constant32)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss)
}
@c func wkl_i32_load_a_then_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as_then_br)
}
@c func wkl_i32_load_s_then_i32_load8_u_a_into_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si)
}
@c func wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_i32_load_a_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_mul_as)
}
@inline(__always) @c func wkl_i32_load_a_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_mul_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ai)
}
@inline(__always) @c func wkl_f32_load_a_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_i32_store8_sa)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load_s_then_copy_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_copy_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_ne_as)
}
@c func wkl_i32_load8_u_s_into_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_ne_as)
}
@c func wkl_i32_load8_u_s_then_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_s_into_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_s_then_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load_s_into_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load_a_then_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_load_a_into_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_load_s_then_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_load_s_into_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_add_as_then_copy)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@c func wkl_i32_load_i_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load8_u_s)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_load_a_then_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_then_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_then_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_then_i32_add_si_into_i32_and_ai)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_and_ai)
}
@c func wkl_i32_load8_u_a_then_i32_add_ss_then_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store_sa_then_copy)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai)
}
@c func wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai)
}
@c func wkl_i32_load_s_then_i32_add_as_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_copy_then_copy_then_copy)
}
@c func wkl_i32_load_s_into_i32_add_as_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_copy_then_copy_then_copy)
}
@c func wkl_i32_load_a_then_br_if_a_then_copy_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_copy_then_i32_store_ss)
}
@c func wkl_i32_load_a_into_br_if_a_then_copy_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_copy_then_i32_store_ss)
}
@c func wkl_i32_load_a_then_i32_xor_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_xor_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_load_a_into_i32_xor_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_xor_as_then_i32_add_si_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_i32_load_a_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_into_i32_load_a_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_load_a_then_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_xor_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_a_into_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_xor_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_xor_as_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_xor_as_into_i32_rotl_ai)
}
@c func wkl_i32_load8_u_a_then_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_a_into_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_a_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_a_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_a_then_br_if_a_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_load_s_into_br_if_a)
}
@c func wkl_i32_load_a_into_br_if_a_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_load_s_into_br_if_a)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}
@c func wkl_i32_load_s_then_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}
@c func wkl_i32_load_s_into_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}
@c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
}
@c func wkl_i32_load_a_then_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_a_then_i32_add_si)
}
@c func wkl_i32_load_a_into_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_a_then_i32_add_si)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_copy_then_call)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_copy_then_call)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai)
}
@c func wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai)
}
@c func wkl_i32_load_a_then_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
}
@c func wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load_a_then_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_le_s_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_le_s_as)
}
@c func wkl_i32_load_a_then_i32_mul_ai_then_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_a)
}
@c func wkl_i32_load_a_into_i32_mul_ai_then_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_a)
}
@c func wkl_i32_load_a_then_i32_mul_ai_into_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_a)
}
@c func wkl_i32_load_a_into_i32_mul_ai_into_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_a)
}
@c func wkl_i32_load8_u_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_load8_u_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br)
}
@c func wkl_i32_load8_u_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_ss)
}
@c func wkl_i32_load8_u_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_select_integer_a)
}
@c func wkl_i32_load8_u_a_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_load8_u_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_load_a)
}
@c func wkl_i32_load8_u_a_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_load8_u_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_load8_u_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load8_u_a_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_load8_u_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@c func wkl_i32_load8_u_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load8_u_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_load8_u_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load8_u_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_call)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_mul_as)
}
@c func wkl_i32_load8_u_a_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_load8_u_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_s)
}
@c func wkl_i32_load8_u_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_div_ia)
}
@c func wkl_i32_load8_u_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load8_u_a_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load8_u_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_add_as)
}
@c func wkl_i32_load8_u_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_mul_as)
}
@c func wkl_i32_load_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store_ss)
}
@c func wkl_i32_load_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_load_a)
}
@c func wkl_i32_load_a_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_load_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_load_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load_a_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_load_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_add_as)
}
@c func wkl_i32_load_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_a_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_s)
}
@c func wkl_i32_load_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_div_ia)
}
@c func wkl_i32_load_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load_a_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_add_as)
}
@c func wkl_i32_load_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_mul_as)
}
@c func wkl_i32_load_s_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_load_s_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load_s_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f32_add_as)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_s_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load_s_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_div_ia)
}
@c func wkl_i32_load_s_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load_s_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load_s_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_add_as)
}
@c func wkl_i32_load_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_f64_mul_as)
}
@c func wkl_i32_load8_u_s_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss)
}
@c func wkl_i32_load8_u_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si)
}
@c func wkl_i32_load8_u_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_constant32)
}
@c func wkl_i32_load8_u_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br)
}
@c func wkl_i32_load8_u_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_ss)
}
@c func wkl_i32_load8_u_s_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_table_a)
}
@c func wkl_i32_load8_u_s_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_load8_u_s_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_select_integer_a)
}
@c func wkl_i32_load8_u_s_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_load8_u_s_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_load_a)
}
@c func wkl_i32_load8_u_s_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_load8_u_s_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_load8_u_s_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load8_u_s_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_load8_u_s_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load8_u_s_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_load8_u_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@c func wkl_i32_load8_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load8_u_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f32_add_as)
}
@c func wkl_i32_load8_u_s_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_load8_u_s_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_load8_u_s_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_call)
}
@c func wkl_i32_load8_u_s_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_load8_u_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_mul_as)
}
@c func wkl_i32_load8_u_s_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_load8_u_s_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_s)
}
@c func wkl_i32_load8_u_s_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_div_ia)
}
@c func wkl_i32_load8_u_s_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load8_u_s_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_load8_u_s_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_add_as)
}
@c func wkl_i32_load8_u_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_mul_as)
}
@c func wkl_f32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_si)
}
@c func wkl_f32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_copy)
}
@c func wkl_f32_load_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_as)
}
@c func wkl_f32_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_ss)
}
@c func wkl_f32_load_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_ai)
}
@c func wkl_f32_load_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load8_u_a)
}
@c func wkl_f32_load_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load_a)
}
@c func wkl_f32_load_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load_s)
}
@c func wkl_f32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_a)
}
@c func wkl_f32_load_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store_sa)
}
@c func wkl_f32_load_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_f32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_si)
}
@c func wkl_f32_load_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_constant32)
}
@c func wkl_f32_load_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load8_u_s)
}
@c func wkl_f32_load_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br)
}
@c func wkl_f32_load_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i64_add_as)
}
@c func wkl_f32_load_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_and_ai)
}
@c func wkl_f32_load_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store_ss)
}
@c func wkl_f32_load_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_table_a)
}
@c func wkl_f32_load_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_select_integer_a)
}
@c func wkl_f32_load_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_f32_load_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f32_load_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_a)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_f32_load_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_xor_as)
}
@c func wkl_f32_load_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store8_sa)
}
@c func wkl_f32_load_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_lt_s_as)
}
@c func wkl_f32_load_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_f32_load_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_as)
}
@c func wkl_f32_load_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_add_as)
}
@c func wkl_f32_load_a_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_load_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_gt_s_as)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_f32_load_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_call)
}
@c func wkl_f32_load_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_and_si)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_f32_load_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i64_mul_as)
}
@c func wkl_f32_load_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_ai)
}
@c func wkl_f32_load_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_s)
}
@c func wkl_f32_load_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_div_ia)
}
@c func wkl_f32_load_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_f32_load_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_add_as)
}
@c func wkl_f32_load_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_load_a)
}
@c func wkl_f32_load_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_mul_as)
}
@c func wkl_i64_load_a_then_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
}
@inline(__always) @c func wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_i64_load_s_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_load_s)
}
@c func wkl_i64_load_s_then_f64_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_f64_convert_i64_s_a)
}
@c func wkl_i64_load_s_into_f64_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_f64_convert_i64_s_a)
}
@c func wkl_f64_load_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_br)
}
@c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64)
}
@c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load_a_then_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i64_le_u_as)
}
@inline(__always) @c func wkl_i32_load_a_into_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i64_le_u_as)
}
@c func wkl_i32_load_s_then_i32_load_a_then_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_then_br_if_i64_le_u_as)
}
@c func wkl_i32_load_s_into_i32_load_a_then_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_then_br_if_i64_le_u_as)
}
@c func wkl_i32_load_s_then_i32_load_a_into_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_into_br_if_i64_le_u_as)
}
@c func wkl_i32_load_s_into_i32_load_a_into_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_into_br_if_i64_le_u_as)
}
@c func wkl_i64_load_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_add_as)
}
@c func wkl_i64_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_s_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_load8_u_s_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
}
@c func wkl_i32_load_s_then_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
}
@c func wkl_i32_load_s_then_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_load_s_then_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_then_i32_sub_sa)
}
@c func wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_mul_si_then_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_mul_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_mul_si_into_i32_sub_sa)
}
@c func wkl_i32_load_s_then_i32_load_s_then_i32_mul_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_s_then_i32_mul_si_into_i32_sub_sa)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i64_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i64_add_si)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_i64_load_s_then_br_if_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_br_if_i64_ne_ai)
}
@c func wkl_i64_load_s_into_br_if_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_br_if_i64_ne_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load_s_then_br_if_i32_eq_ai_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br)
}
@c func wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
}
@c func wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
}
@c func wkl_i64_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_i64_load_s_then_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_gt_s_as)
}
@c func wkl_i64_load_s_into_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_gt_s_as)
}
@inline(__always) @c func wkl_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_then_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_into_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_load_s_then_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_i32_load_s_into_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_i64_load_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_mul_as)
}
@c func wkl_i64_load_s_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_load8_u_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_i64_load_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_si_then_i64_load_a)
}
@inline(__always) @c func wkl_i64_load_a_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_load_s_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_copy_then_i32_add_si_then_br)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
}
@inline(__always) @c func wkl_i32_load_a_then_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i64_load_a_then_constant64)
}
@inline(__always) @c func wkl_i32_load_a_into_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i64_load_a_then_constant64)
}
@c func wkl_i32_load_a_then_i32_load_a_then_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_then_i64_load_a_then_constant64)
}
@c func wkl_i32_load_a_into_i32_load_a_then_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_then_i64_load_a_then_constant64)
}
@c func wkl_i32_load_a_then_i32_load_a_into_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, then: wkl_i32_load_a_into_i64_load_a_then_constant64)
}
@c func wkl_i32_load_a_into_i32_load_a_into_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }, keeps: false, then: wkl_i32_load_a_into_i64_load_a_then_constant64)
}
@c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a)
}
