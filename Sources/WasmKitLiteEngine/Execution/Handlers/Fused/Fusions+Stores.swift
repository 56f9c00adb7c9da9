// Fusions that begin with a store: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addStores(to rows: inout FusionRows) {
    i32StoreSA(&rows)
    i32Store8SA(&rows)
    i32StoreSS(&rows)
    i64StoreSS(&rows)
    i64StoreSA(&rows)
    i32Store8AS(&rows)
    f64StoreSA(&rows)
    i32StoreAS(&rows)
    i32StoreSI(&rows)
    f64StoreIA(&rows)
    i32Store8SI(&rows)
    i32StoreIA(&rows)
    i32Store16SA(&rows)
    f32StoreSA(&rows)
    i64StoreSI(&rows)
    i32Store16SS(&rows)
    i32StoreIS(&rows)
    i64StoreAS(&rows)
  }
}

// MARK: i32_store_sa

@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_br_table_a)
}
@inline(__always) @c func wkl_i32_store_sa_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_copy_then_br)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_store_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_br)
}
@c func wkl_i32_store_sa_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_return_integer)
}
@c func wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_store_sa_then_i32_add_si_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_global_set_a)
}
@c func wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s_into_i32_load8_u_a)
}
@c func wkl_i32_store_sa_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_copy)
}
@c func wkl_i32_store_sa_then_copy_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_return_integer)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss)
}
@inline(__always) @c func wkl_i32_store_sa_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant32)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_u_ss)
}
@inline(__always) @c func wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ge_s_as_then_i32_and_ai)
}
@inline(__always) @c func wkl_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_gt_s_si)
}
@c func wkl_i32_store_sa_then_i32_store_ss_then_i32_store_ss_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_mul_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_si_then_copy)
}
@c func wkl_i32_store_sa_then_br_if_i32_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ge_s_as)
}
@c func wkl_i32_store_sa_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_si)
}
@c func wkl_i32_store_sa_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load16_u_s)
}
@c func wkl_i32_store_sa_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si)
}
@c func wkl_i32_store_sa_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_store_sa_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_store_sa_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_store_sa_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant32_then_br)
}
@c func wkl_i32_store_sa_then_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_store_sa_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_shr_u_ai)
}
@inline(__always) @c func wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_i64_shr_u_si)
}
@c func wkl_i32_store_sa_then_copy_then_i32_mul_si_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_i32_mul_si_then_i32_or_ai)
}
@c func wkl_i32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_br_if_i32_ne_ai)
}
@c func wkl_i32_store_sa_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_as)
}
@c func wkl_i32_store_sa_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_ss)
}
@c func wkl_i32_store_sa_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_ai)
}
@c func wkl_i32_store_sa_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_store_sa_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_a)
}
@c func wkl_i32_store_sa_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_a)
}
@c func wkl_i32_store_sa_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_sa)
}
@c func wkl_i32_store_sa_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_store_sa_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_store_sa_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_add_as)
}
@c func wkl_i32_store_sa_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_and_ai)
}
@c func wkl_i32_store_sa_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_table_a)
}
@c func wkl_i32_store_sa_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_select_integer_a)
}
@c func wkl_i32_store_sa_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_store_sa_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_store_sa_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_load_a)
}
@c func wkl_i32_store_sa_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_store_sa_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_store_sa_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_xor_as)
}
@c func wkl_i32_store_sa_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_store_sa_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_store_sa_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_as)
}
@c func wkl_i32_store_sa_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_add_as)
}
@c func wkl_i32_store_sa_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_store_sa_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_store_sa_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_call)
}
@c func wkl_i32_store_sa_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_and_si)
}
@c func wkl_i32_store_sa_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_store_sa_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_mul_as)
}
@c func wkl_i32_store_sa_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_store_sa_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_s)
}
@c func wkl_i32_store_sa_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_div_ia)
}
@c func wkl_i32_store_sa_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_store_sa_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_add_as)
}
@c func wkl_i32_store_sa_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_load_a)
}
@c func wkl_i32_store_sa_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func i32StoreSA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_sa, wkl_i32_add_si, then: wkl_i32_store_sa_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s, then: wkl_i32_store_sa_then_i32_load_s)
    rows.add(wkl_i32_store_sa, wkl_copy, then: wkl_i32_store_sa_then_copy)
    rows.add(wkl_i32_store_sa, wkl_br, then: wkl_i32_store_sa_then_br)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_table_a, then: wkl_i32_store_sa_then_i32_add_si_into_br_table_a)
    rows.add(wkl_i32_store_sa, wkl_copy_then_copy_then_br, then: wkl_i32_store_sa_then_copy_then_copy_then_br)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_sa, wkl_copy_then_br, then: wkl_i32_store_sa_then_copy_then_br)
    rows.add(wkl_i32_store_sa, wkl_return_integer, then: wkl_i32_store_sa_then_return_integer)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_global_set_a, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a_into_br_if_a, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_i32_store_sa, wkl_copy_then_copy, then: wkl_i32_store_sa_then_copy_then_copy)
    rows.add(wkl_i32_store_sa, wkl_copy_then_return_integer, then: wkl_i32_store_sa_then_copy_then_return_integer)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss, then: wkl_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_i32_store_sa, wkl_constant32, then: wkl_i32_store_sa_then_constant32)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_lt_s_as, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_u_ss, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ge_s_as_then_i32_and_ai, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_gt_s_si, then: wkl_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_si_then_copy, then: wkl_i32_store_sa_then_i32_mul_si_then_copy)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ge_s_as, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_si, then: wkl_i32_store_sa_then_i32_mul_si)
    rows.add(wkl_i32_store_sa, wkl_i32_load16_u_s, then: wkl_i32_store_sa_then_i32_load16_u_s)
    rows.add(wkl_i32_store_sa, wkl_i32_store_si, then: wkl_i32_store_sa_then_i32_store_si)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_eq_si, then: wkl_i32_store_sa_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_sa, wkl_i32_load_s_into_i32_add_ai, then: wkl_i32_store_sa_then_i32_load_s_into_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_global_set_a_then_return_integer, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_add_si, then: wkl_i32_store_sa_then_copy_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_constant32_then_br, then: wkl_i32_store_sa_then_constant32_then_br)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy, then: wkl_i32_store_sa_then_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i32_store_sa, wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si, then: wkl_i32_store_sa_then_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_store_sa, wkl_i64_shr_u_ai, then: wkl_i32_store_sa_then_i64_shr_u_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_i64_shr_u_si, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
    rows.add(wkl_i32_store_sa, wkl_copy_then_i32_mul_si_then_i32_or_ai, then: wkl_i32_store_sa_then_copy_then_i32_mul_si_then_i32_or_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_add_as, then: wkl_i32_store_sa_then_i32_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_add_ss, then: wkl_i32_store_sa_then_i32_add_ss)
    rows.add(wkl_i32_store_sa, wkl_i32_add_ai, then: wkl_i32_store_sa_then_i32_add_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_load8_u_a, then: wkl_i32_store_sa_then_i32_load8_u_a)
    rows.add(wkl_i32_store_sa, wkl_i32_load_a, then: wkl_i32_store_sa_then_i32_load_a)
    rows.add(wkl_i32_store_sa, wkl_br_if_a, then: wkl_i32_store_sa_then_br_if_a)
    rows.add(wkl_i32_store_sa, wkl_i32_store_sa, then: wkl_i32_store_sa_then_i32_store_sa)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ne_ai, then: wkl_i32_store_sa_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_sa, wkl_i32_load8_u_s, then: wkl_i32_store_sa_then_i32_load8_u_s)
    rows.add(wkl_i32_store_sa, wkl_i64_add_as, then: wkl_i32_store_sa_then_i64_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_and_ai, then: wkl_i32_store_sa_then_i32_and_ai)
    rows.add(wkl_i32_store_sa, wkl_br_table_a, then: wkl_i32_store_sa_then_br_table_a)
    rows.add(wkl_i32_store_sa, wkl_select_integer_a, then: wkl_i32_store_sa_then_select_integer_a)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_ne_as, then: wkl_i32_store_sa_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_eq_ai, then: wkl_i32_store_sa_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_sa, wkl_f32_load_a, then: wkl_i32_store_sa_then_f32_load_a)
    rows.add(wkl_i32_store_sa, wkl_f32_mul_ai, then: wkl_i32_store_sa_then_f32_mul_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_s_si, then: wkl_i32_store_sa_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store_sa, wkl_i32_xor_as, then: wkl_i32_store_sa_then_i32_xor_as)
    rows.add(wkl_i32_store_sa, wkl_i32_store8_sa, then: wkl_i32_store_sa_then_i32_store8_sa)
    rows.add(wkl_i32_store_sa, wkl_i32_lt_s_as, then: wkl_i32_store_sa_then_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_as, then: wkl_i32_store_sa_then_i32_mul_as)
    rows.add(wkl_i32_store_sa, wkl_f32_add_as, then: wkl_i32_store_sa_then_f32_add_as)
    rows.add(wkl_i32_store_sa, wkl_i32_gt_s_as, then: wkl_i32_store_sa_then_i32_gt_s_as)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_s_as, then: wkl_i32_store_sa_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_sa, wkl_call, then: wkl_i32_store_sa_then_call)
    rows.add(wkl_i32_store_sa, wkl_i32_and_si, then: wkl_i32_store_sa_then_i32_and_si)
    rows.add(wkl_i32_store_sa, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store_sa, wkl_i64_mul_as, then: wkl_i32_store_sa_then_i64_mul_as)
    rows.add(wkl_i32_store_sa, wkl_i32_mul_ai, then: wkl_i32_store_sa_then_i32_mul_ai)
    rows.add(wkl_i32_store_sa, wkl_br_if_s, then: wkl_i32_store_sa_then_br_if_s)
    rows.add(wkl_i32_store_sa, wkl_f64_div_ia, then: wkl_i32_store_sa_then_f64_div_ia)
    rows.add(wkl_i32_store_sa, wkl_f64_convert_i32_u_a, then: wkl_i32_store_sa_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store_sa, wkl_f64_add_as, then: wkl_i32_store_sa_then_f64_add_as)
    rows.add(wkl_i32_store_sa, wkl_f64_load_a, then: wkl_i32_store_sa_then_f64_load_a)
    rows.add(wkl_i32_store_sa, wkl_f64_mul_as, then: wkl_i32_store_sa_then_f64_mul_as)
  }
}

// MARK: i32_store8_sa

@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_copy)
}
@c func wkl_i32_store8_sa_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_copy_then_i32_add_si)
}
@c func wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_si)
}
@c func wkl_i32_store8_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_copy_then_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
}
@c func wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_store8_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_copy_then_br)
}
@c func wkl_i32_store8_sa_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_as)
}
@c func wkl_i32_store8_sa_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_ss)
}
@c func wkl_i32_store8_sa_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_store8_sa_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_store8_sa_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_a)
}
@c func wkl_i32_store8_sa_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_a)
}
@c func wkl_i32_store8_sa_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_store_sa)
}
@c func wkl_i32_store8_sa_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_store8_sa_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_mul_si)
}
@c func wkl_i32_store8_sa_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_constant32)
}
@c func wkl_i32_store8_sa_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_store8_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br)
}
@c func wkl_i32_store8_sa_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i64_add_as)
}
@c func wkl_i32_store8_sa_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_and_ai)
}
@c func wkl_i32_store8_sa_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_store_ss)
}
@c func wkl_i32_store8_sa_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_table_a)
}
@c func wkl_i32_store8_sa_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_select_integer_a)
}
@c func wkl_i32_store8_sa_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_store8_sa_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_store8_sa_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f32_load_a)
}
@c func wkl_i32_store8_sa_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_store8_sa_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_store8_sa_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_xor_as)
}
@c func wkl_i32_store8_sa_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_store8_sa_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_store8_sa_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_store8_sa_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_mul_as)
}
@c func wkl_i32_store8_sa_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f32_add_as)
}
@c func wkl_i32_store8_sa_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_store8_sa_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_store8_sa_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_call)
}
@c func wkl_i32_store8_sa_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_and_si)
}
@c func wkl_i32_store8_sa_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_store8_sa_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i64_mul_as)
}
@c func wkl_i32_store8_sa_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_store8_sa_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_br_if_s)
}
@c func wkl_i32_store8_sa_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_div_ia)
}
@c func wkl_i32_store8_sa_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_store8_sa_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_add_as)
}
@c func wkl_i32_store8_sa_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_load_a)
}
@c func wkl_i32_store8_sa_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_br_if_i32_lt_u_as)
}

extension FusionTable {
  private static func i32Store8SA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si, then: wkl_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_store8_sa, wkl_copy, then: wkl_i32_store8_sa_then_copy)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_i32_add_si, then: wkl_i32_store8_sa_then_copy_then_i32_add_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si, then: wkl_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_load_s, then: wkl_i32_store8_sa_then_i32_load_s)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_i32_add_si_into_br_if_a, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa,
      then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa,
      then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_store8_sa, wkl_copy_then_br, then: wkl_i32_store8_sa_then_copy_then_br)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_as, then: wkl_i32_store8_sa_then_i32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_ss, then: wkl_i32_store8_sa_then_i32_add_ss)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_ai, then: wkl_i32_store8_sa_then_i32_add_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_load8_u_a, then: wkl_i32_store8_sa_then_i32_load8_u_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_load_a, then: wkl_i32_store8_sa_then_i32_load_a)
    rows.add(wkl_i32_store8_sa, wkl_br_if_a, then: wkl_i32_store8_sa_then_br_if_a)
    rows.add(wkl_i32_store8_sa, wkl_i32_store_sa, then: wkl_i32_store8_sa_then_i32_store_sa)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_ne_ai, then: wkl_i32_store8_sa_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_si, then: wkl_i32_store8_sa_then_i32_mul_si)
    rows.add(wkl_i32_store8_sa, wkl_constant32, then: wkl_i32_store8_sa_then_constant32)
    rows.add(wkl_i32_store8_sa, wkl_i32_load8_u_s, then: wkl_i32_store8_sa_then_i32_load8_u_s)
    rows.add(wkl_i32_store8_sa, wkl_br, then: wkl_i32_store8_sa_then_br)
    rows.add(wkl_i32_store8_sa, wkl_i64_add_as, then: wkl_i32_store8_sa_then_i64_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_and_ai, then: wkl_i32_store8_sa_then_i32_and_ai)
    rows.add(wkl_i32_store8_sa, wkl_i32_store_ss, then: wkl_i32_store8_sa_then_i32_store_ss)
    rows.add(wkl_i32_store8_sa, wkl_br_table_a, then: wkl_i32_store8_sa_then_br_table_a)
    rows.add(wkl_i32_store8_sa, wkl_select_integer_a, then: wkl_i32_store8_sa_then_select_integer_a)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_ne_as, then: wkl_i32_store8_sa_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_eq_ai, then: wkl_i32_store8_sa_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store8_sa, wkl_f32_load_a, then: wkl_i32_store8_sa_then_f32_load_a)
    rows.add(wkl_i32_store8_sa, wkl_f32_mul_ai, then: wkl_i32_store8_sa_then_f32_mul_ai)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_s_si, then: wkl_i32_store8_sa_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_xor_as, then: wkl_i32_store8_sa_then_i32_xor_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_store8_sa, then: wkl_i32_store8_sa_then_i32_store8_sa)
    rows.add(wkl_i32_store8_sa, wkl_i32_lt_s_as, then: wkl_i32_store8_sa_then_i32_lt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_eq_si, then: wkl_i32_store8_sa_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_as, then: wkl_i32_store8_sa_then_i32_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_f32_add_as, then: wkl_i32_store8_sa_then_f32_add_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_gt_s_as, then: wkl_i32_store8_sa_then_i32_gt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_s_as, then: wkl_i32_store8_sa_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store8_sa, wkl_call, then: wkl_i32_store8_sa_then_call)
    rows.add(wkl_i32_store8_sa, wkl_i32_and_si, then: wkl_i32_store8_sa_then_i32_and_si)
    rows.add(wkl_i32_store8_sa, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store8_sa_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store8_sa, wkl_i64_mul_as, then: wkl_i32_store8_sa_then_i64_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_mul_ai, then: wkl_i32_store8_sa_then_i32_mul_ai)
    rows.add(wkl_i32_store8_sa, wkl_br_if_s, then: wkl_i32_store8_sa_then_br_if_s)
    rows.add(wkl_i32_store8_sa, wkl_f64_div_ia, then: wkl_i32_store8_sa_then_f64_div_ia)
    rows.add(wkl_i32_store8_sa, wkl_f64_convert_i32_u_a, then: wkl_i32_store8_sa_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store8_sa, wkl_f64_add_as, then: wkl_i32_store8_sa_then_f64_add_as)
    rows.add(wkl_i32_store8_sa, wkl_f64_load_a, then: wkl_i32_store8_sa_then_f64_load_a)
    rows.add(wkl_i32_store8_sa, wkl_f64_mul_as, then: wkl_i32_store8_sa_then_f64_mul_as)
    rows.add(wkl_i32_store8_sa, wkl_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
  }
}

// MARK: i32_store_ss

@inline(__always) @c func wkl_i32_store_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_a)
}
@c func wkl_i32_store_ss_then_br_if_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_a_then_copy)
}
@c func wkl_i32_store_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_store_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss)
}
@c func wkl_i32_store_ss_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_return)
}
@c func wkl_i32_store_ss_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br)
}
@c func wkl_i32_store_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_br_if_i32_le_u_ss)
}
@c func wkl_i32_store_ss_then_i32_store_ss_then_copy_then_br_if_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss)
}
@c func wkl_i32_store_ss_then_copy_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_copy_then_copy_then_br)
}
@c func wkl_i32_store_ss_then_i32_store_si_then_constant64_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si_then_constant64_then_i64_store_ss)
}
@c func wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_br_if_i32_gt_u_ss)
}
@inline(__always) @c func wkl_i32_store_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_return_integer)
}
@inline(__always) @c func wkl_i32_store_ss_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si)
}
@inline(__always) @c func wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_ss_then_i32_store_si)
}
@c func wkl_i32_store_ss_then_i32_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_i)
}
@c func wkl_i32_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si)
}
@c func wkl_i32_store_ss_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_i32_store_ss_then_br_if_a_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_a_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_extend_i32_u_s_then_copy_then_br)
}
@c func wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si)
}
@c func wkl_i32_store_ss_then_i32_load_i_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_i_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_store_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_store_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_as)
}
@c func wkl_i32_store_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_ss)
}
@c func wkl_i32_store_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_ai)
}
@c func wkl_i32_store_ss_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_store_ss_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load_a)
}
@c func wkl_i32_store_ss_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_sa)
}
@c func wkl_i32_store_ss_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_store_ss_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant32)
}
@c func wkl_i32_store_ss_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_store_ss_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_add_as)
}
@c func wkl_i32_store_ss_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_and_ai)
}
@c func wkl_i32_store_ss_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_table_a)
}
@c func wkl_i32_store_ss_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_select_integer_a)
}
@c func wkl_i32_store_ss_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_store_ss_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_store_ss_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_load_a)
}
@c func wkl_i32_store_ss_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_mul_ai)
}
@c func wkl_i32_store_ss_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_xor_as)
}
@c func wkl_i32_store_ss_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store8_sa)
}
@c func wkl_i32_store_ss_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_store_ss_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_store_ss_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_as)
}
@c func wkl_i32_store_ss_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f32_add_as)
}
@c func wkl_i32_store_ss_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_store_ss_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_store_ss_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_call)
}
@c func wkl_i32_store_ss_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_and_si)
}
@c func wkl_i32_store_ss_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_store_ss_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i64_mul_as)
}
@c func wkl_i32_store_ss_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_store_ss_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br_if_s)
}
@c func wkl_i32_store_ss_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_div_ia)
}
@c func wkl_i32_store_ss_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_store_ss_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_add_as)
}
@c func wkl_i32_store_ss_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_load_a)
}
@c func wkl_i32_store_ss_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func i32StoreSS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_ss, wkl_br_if_a, then: wkl_i32_store_ss_then_br_if_a)
    rows.add(wkl_i32_store_ss, wkl_br_if_a_then_copy, then: wkl_i32_store_ss_then_br_if_a_then_copy)
    rows.add(wkl_i32_store_ss, wkl_copy, then: wkl_i32_store_ss_then_copy)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss, then: wkl_i32_store_ss_then_i32_store_ss)
    rows.add(wkl_i32_store_ss, wkl_return, then: wkl_i32_store_ss_then_return)
    rows.add(wkl_i32_store_ss, wkl_br, then: wkl_i32_store_ss_then_br)
    rows.add(wkl_i32_store_ss, wkl_i32_load_s, then: wkl_i32_store_ss_then_i32_load_s)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_le_u_ss, then: wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss_then_copy_then_br_if_i32_le_u_ss, then: wkl_i32_store_ss_then_i32_store_ss_then_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_i32_store_ss, wkl_copy_then_copy_then_copy_then_br, then: wkl_i32_store_ss_then_copy_then_copy_then_copy_then_br)
    rows.add(wkl_i32_store_ss, wkl_i32_store_si_then_constant64_then_i64_store_ss, then: wkl_i32_store_ss_then_i32_store_si_then_constant64_then_i64_store_ss)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_gt_u_ss, then: wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss)
    rows.add(wkl_i32_store_ss, wkl_return_integer, then: wkl_i32_store_ss_then_return_integer)
    rows.add(wkl_i32_store_ss, wkl_i32_store_si, then: wkl_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_store_ss, wkl_i32_store_ss_then_i32_store_si, then: wkl_i32_store_ss_then_i32_store_ss_then_i32_store_si)
    rows.add(wkl_i32_store_ss, wkl_i32_load_i, then: wkl_i32_store_ss_then_i32_load_i)
    rows.add(wkl_i32_store_ss, wkl_i32_add_si, then: wkl_i32_store_ss_then_i32_add_si)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_si, then: wkl_i32_store_ss_then_i32_mul_si)
    rows.add(wkl_i32_store_ss, wkl_br_if_a_then_copy_then_copy, then: wkl_i32_store_ss_then_br_if_a_then_copy_then_copy)
    rows.add(wkl_i32_store_ss, wkl_i64_extend_i32_u_s_then_copy_then_br, then: wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_i32_store_ss, wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si, then: wkl_i32_store_ss_then_copy_then_br_if_i32_gt_u_ss_then_i32_add_si)
    rows.add(wkl_i32_store_ss, wkl_i32_load_i_into_i32_add_ai, then: wkl_i32_store_ss_then_i32_load_i_into_i32_add_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_add_si_then_i32_add_si_then_i32_add_si, then: wkl_i32_store_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_s_si, then: wkl_i32_store_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_store_ss, wkl_i32_add_as, then: wkl_i32_store_ss_then_i32_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_add_ss, then: wkl_i32_store_ss_then_i32_add_ss)
    rows.add(wkl_i32_store_ss, wkl_i32_add_ai, then: wkl_i32_store_ss_then_i32_add_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_load8_u_a, then: wkl_i32_store_ss_then_i32_load8_u_a)
    rows.add(wkl_i32_store_ss, wkl_i32_load_a, then: wkl_i32_store_ss_then_i32_load_a)
    rows.add(wkl_i32_store_ss, wkl_i32_store_sa, then: wkl_i32_store_ss_then_i32_store_sa)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_ne_ai, then: wkl_i32_store_ss_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store_ss, wkl_constant32, then: wkl_i32_store_ss_then_constant32)
    rows.add(wkl_i32_store_ss, wkl_i32_load8_u_s, then: wkl_i32_store_ss_then_i32_load8_u_s)
    rows.add(wkl_i32_store_ss, wkl_i64_add_as, then: wkl_i32_store_ss_then_i64_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_and_ai, then: wkl_i32_store_ss_then_i32_and_ai)
    rows.add(wkl_i32_store_ss, wkl_br_table_a, then: wkl_i32_store_ss_then_br_table_a)
    rows.add(wkl_i32_store_ss, wkl_select_integer_a, then: wkl_i32_store_ss_then_select_integer_a)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_ne_as, then: wkl_i32_store_ss_then_br_if_i32_ne_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_eq_ai, then: wkl_i32_store_ss_then_br_if_i32_eq_ai)
    rows.add(wkl_i32_store_ss, wkl_f32_load_a, then: wkl_i32_store_ss_then_f32_load_a)
    rows.add(wkl_i32_store_ss, wkl_f32_mul_ai, then: wkl_i32_store_ss_then_f32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_i32_xor_as, then: wkl_i32_store_ss_then_i32_xor_as)
    rows.add(wkl_i32_store_ss, wkl_i32_store8_sa, then: wkl_i32_store_ss_then_i32_store8_sa)
    rows.add(wkl_i32_store_ss, wkl_i32_lt_s_as, then: wkl_i32_store_ss_then_i32_lt_s_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_eq_si, then: wkl_i32_store_ss_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_as, then: wkl_i32_store_ss_then_i32_mul_as)
    rows.add(wkl_i32_store_ss, wkl_f32_add_as, then: wkl_i32_store_ss_then_f32_add_as)
    rows.add(wkl_i32_store_ss, wkl_i32_gt_s_as, then: wkl_i32_store_ss_then_i32_gt_s_as)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_s_as, then: wkl_i32_store_ss_then_br_if_i32_lt_s_as)
    rows.add(wkl_i32_store_ss, wkl_call, then: wkl_i32_store_ss_then_call)
    rows.add(wkl_i32_store_ss, wkl_i32_and_si, then: wkl_i32_store_ss_then_i32_and_si)
    rows.add(wkl_i32_store_ss, wkl_br_if_i32_lt_u_ai, then: wkl_i32_store_ss_then_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_store_ss, wkl_i64_mul_as, then: wkl_i32_store_ss_then_i64_mul_as)
    rows.add(wkl_i32_store_ss, wkl_i32_mul_ai, then: wkl_i32_store_ss_then_i32_mul_ai)
    rows.add(wkl_i32_store_ss, wkl_br_if_s, then: wkl_i32_store_ss_then_br_if_s)
    rows.add(wkl_i32_store_ss, wkl_f64_div_ia, then: wkl_i32_store_ss_then_f64_div_ia)
    rows.add(wkl_i32_store_ss, wkl_f64_convert_i32_u_a, then: wkl_i32_store_ss_then_f64_convert_i32_u_a)
    rows.add(wkl_i32_store_ss, wkl_f64_add_as, then: wkl_i32_store_ss_then_f64_add_as)
    rows.add(wkl_i32_store_ss, wkl_f64_load_a, then: wkl_i32_store_ss_then_f64_load_a)
    rows.add(wkl_i32_store_ss, wkl_f64_mul_as, then: wkl_i32_store_ss_then_f64_mul_as)
  }
}

// MARK: i64_store_ss

@inline(__always) @c func wkl_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_i64_store_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_copy)
}
@inline(__always) @c func wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_global_get_integer_then_i32_store_sa)
}
@inline(__always) @c func wkl_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_i32_add_si_then_br)
}
@c func wkl_i64_store_ss_then_global_get_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_global_get_integer)
}
@c func wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@c func wkl_i64_store_ss_then_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i64_store_ss_then_i32_add_si_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_copy_then_i32_add_si_then_br)
}
@c func wkl_i64_store_ss_then_copy_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_copy_then_copy_then_i32_add_si_then_br)
}
@c func wkl_i64_store_ss_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_constant32)
}
@c func wkl_i64_store_ss_then_i32_add_si_then_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si)
}

extension FusionTable {
  private static func i64StoreSS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_store_ss, wkl_i32_add_si, then: wkl_i64_store_ss_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_f64_mul_ss, then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_i64_store_ss, wkl_copy, then: wkl_i64_store_ss_then_copy)
    rows.add(wkl_i64_store_ss, wkl_global_get_integer_then_i32_store_sa, then: wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa)
    rows.add(wkl_i64_store_ss, wkl_copy_then_i32_add_si, then: wkl_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_ss, wkl_global_get_integer, then: wkl_i64_store_ss_then_global_get_integer)
    rows.add(
      wkl_i64_store_ss, wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as,
      then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(wkl_i64_store_ss, wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i64_store_ss_then_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_copy_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_i32_add_si_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_ss, wkl_copy_then_copy_then_i32_add_si_then_br, then: wkl_i64_store_ss_then_copy_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_ss, wkl_constant32, then: wkl_i64_store_ss_then_constant32)
    rows.add(wkl_i64_store_ss, wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si, then: wkl_i64_store_ss_then_i32_add_si_then_constant32_then_br_if_i32_eq_si)
  }
}

// MARK: i64_store_sa

@inline(__always) @c func wkl_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_br)
}
@inline(__always) @c func wkl_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si)
}
@c func wkl_i64_store_sa_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si)
}
@inline(__always) @c func wkl_i64_store_sa_then_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_br_if_i32_ge_u_ss)
}
@inline(__always) @c func wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_copy)
}
@inline(__always) @c func wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i64_store_sa_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i64_store_sa_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i64_load_s)
}
@c func wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br)
}
@c func wkl_i64_store_sa_then_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_constant32_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_constant64_then_br_if_i64_lt_u_ss)
}

extension FusionTable {
  private static func i64StoreSA(_ rows: inout FusionRows) {
    rows.add(wkl_i64_store_sa, wkl_br, then: wkl_i64_store_sa_then_br)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si, then: wkl_i64_store_sa_then_i32_add_si)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss_then_i32_mul_si, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si_then_copy_then_copy, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(wkl_i64_store_sa, wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i64_store_sa, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i64_store_sa_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i64_store_sa, wkl_i64_load_s, then: wkl_i64_store_sa_then_i64_load_s)
    rows.add(wkl_i64_store_sa, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i64_store_sa, wkl_constant32_then_br_if_i32_eq_si, then: wkl_i64_store_sa_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_i64_store_sa, wkl_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
  }
}

// MARK: i32_store8_as

@inline(__always) @c func wkl_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_store8_as_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_constant32)
}
@inline(__always) @c func wkl_i32_store8_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_s)
}
@c func wkl_i32_store8_as_then_i32_add_si_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_store8_as_then_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_i32_store8_as_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_s_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_s_then_i32_load_s_then_i32_sub_is)
}
@c func wkl_i32_store8_as_then_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_br_if_i32_ne_ai)
}
@c func wkl_i32_store8_as_then_i32_add_si_then_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_load_s_then_i32_load_s_then_i32_mul_si)
}

extension FusionTable {
  private static func i32Store8AS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store8_as, wkl_i32_add_si, then: wkl_i32_store8_as_then_i32_add_si)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_constant32, then: wkl_i32_store8_as_then_i32_add_si_then_constant32)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s, then: wkl_i32_store8_as_then_i32_load_s)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_store8_as_then_i32_add_si_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_store8_as, wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss,
      then: wkl_i32_store8_as_then_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s_then_i32_sub_is, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_store8_as_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(wkl_i32_store8_as, wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si, then: wkl_i32_store8_as_then_i32_add_si_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_i32_store8_as, wkl_i32_load_s_then_i32_load_s_then_i32_mul_si, then: wkl_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
  }
}

// MARK: f64_store_sa

@inline(__always) @c func wkl_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}

extension FusionTable {
  private static func f64StoreSA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_store_sa, wkl_i32_add_si, then: wkl_f64_store_sa_then_i32_add_si)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s, then: wkl_f64_store_sa_then_f64_load_s)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_store_sa, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_f64_store_sa, wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
  }
}

// MARK: i32_store_as

@inline(__always) @c func wkl_i32_store_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_store_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si)
}
@c func wkl_i32_store_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
}
@c func wkl_i32_store_as_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_add_si_then_i32_load_s)
}

extension FusionTable {
  private static func i32StoreAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_as, wkl_copy_then_i32_mul_si, then: wkl_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(wkl_i32_store_as, wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as, then: wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_store_as, wkl_copy, then: wkl_i32_store_as_then_copy)
    rows.add(wkl_i32_store_as, wkl_i32_add_si, then: wkl_i32_store_as_then_i32_add_si)
    rows.add(wkl_i32_store_as, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_store_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(wkl_i32_store_as, wkl_i32_add_si_then_i32_load_s, then: wkl_i32_store_as_then_i32_add_si_then_i32_load_s)
  }
}

// MARK: i32_store_si

@inline(__always) @c func wkl_i32_store_si_then_constant64_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant64_then_i64_store_ss)
}
@c func wkl_i32_store_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant32)
}
@inline(__always) @c func wkl_i32_store_si_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si)
}
@c func wkl_i32_store_si_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant64)
}
@inline(__always) @c func wkl_i32_store_si_then_constant32_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_constant32_then_return_integer)
}
@c func wkl_i32_store_si_then_i32_store_si_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si_then_i32_store_si)
}

extension FusionTable {
  private static func i32StoreSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_si, wkl_constant64_then_i64_store_ss, then: wkl_i32_store_si_then_constant64_then_i64_store_ss)
    rows.add(wkl_i32_store_si, wkl_constant32, then: wkl_i32_store_si_then_constant32)
    rows.add(wkl_i32_store_si, wkl_i32_store_si, then: wkl_i32_store_si_then_i32_store_si)
    rows.add(wkl_i32_store_si, wkl_constant64, then: wkl_i32_store_si_then_constant64)
    rows.add(wkl_i32_store_si, wkl_constant32_then_return_integer, then: wkl_i32_store_si_then_constant32_then_return_integer)
    rows.add(wkl_i32_store_si, wkl_i32_store_si_then_i32_store_si, then: wkl_i32_store_si_then_i32_store_si_then_i32_store_si)
  }
}

// MARK: f64_store_ia

@c func wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_i_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_i)
}
@inline(__always) @c func wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v }, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}

extension FusionTable {
  private static func f64StoreIA(_ rows: inout FusionRows) {
    rows.add(
      wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia,
      then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i, then: wkl_f64_store_ia_then_f64_load_i)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_store_ia, wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
  }
}

// MARK: i32_store8_si

@inline(__always) @c func wkl_i32_store8_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si)
}
@c func wkl_i32_store8_si_then_i32_add_si_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_add_si_then_i32_store8_si)
}
@c func wkl_i32_store8_si_then_i32_shr_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_i32_shr_u_si_into_i32_add_ai)
}
@c func wkl_i32_store8_si_then_f64_div_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) }, then: wkl_f64_div_ss)
}

extension FusionTable {
  private static func i32Store8SI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store8_si, wkl_i32_add_si, then: wkl_i32_store8_si_then_i32_add_si)
    rows.add(wkl_i32_store8_si, wkl_i32_add_si_then_i32_store8_si, then: wkl_i32_store8_si_then_i32_add_si_then_i32_store8_si)
    rows.add(wkl_i32_store8_si, wkl_i32_shr_u_si_into_i32_add_ai, then: wkl_i32_store8_si_then_i32_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i32_store8_si, wkl_f64_div_ss, then: wkl_i32_store8_si_then_f64_div_ss)
  }
}

// MARK: i32_store_ia

@inline(__always) @c func wkl_i32_store_ia_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_return)
}
@inline(__always) @c func wkl_i32_store_ia_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si)
}
@c func wkl_i32_store_ia_then_i32_store_si_then_constant32_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_i32_store_si_then_constant32_then_return_integer)
}
@c func wkl_i32_store_ia_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_br)
}

extension FusionTable {
  private static func i32StoreIA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_ia, wkl_return, then: wkl_i32_store_ia_then_return)
    rows.add(wkl_i32_store_ia, wkl_i32_store_si, then: wkl_i32_store_ia_then_i32_store_si)
    rows.add(wkl_i32_store_ia, wkl_i32_store_si_then_constant32_then_return_integer, then: wkl_i32_store_ia_then_i32_store_si_then_constant32_then_return_integer)
    rows.add(wkl_i32_store_ia, wkl_br, then: wkl_i32_store_ia_then_br)
  }
}

// MARK: i32_store16_sa

@inline(__always) @c func wkl_i32_store16_sa_then_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) }, then: wkl_i32_store16_ss)
}
@c func wkl_i32_store16_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) }, then: wkl_i32_add_si)
}
@c func wkl_i32_store16_sa_then_i32_store16_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) }, then: wkl_i32_store16_ss_then_i32_add_si)
}

extension FusionTable {
  private static func i32Store16SA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store16_sa, wkl_i32_store16_ss, then: wkl_i32_store16_sa_then_i32_store16_ss)
    rows.add(wkl_i32_store16_sa, wkl_i32_add_si, then: wkl_i32_store16_sa_then_i32_add_si)
    rows.add(wkl_i32_store16_sa, wkl_i32_store16_ss_then_i32_add_si, then: wkl_i32_store16_sa_then_i32_store16_ss_then_i32_add_si)
  }
}

// MARK: f32_store_sa

@c func wkl_f32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Float) in v }, then: wkl_i32_add_si)
}
@c func wkl_f32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Float) in v }, then: wkl_i32_add_si_then_br_if_i32_ne_ai)
}

extension FusionTable {
  private static func f32StoreSA(_ rows: inout FusionRows) {
    rows.add(wkl_f32_store_sa, wkl_i32_add_si, then: wkl_f32_store_sa_then_i32_add_si)
    rows.add(wkl_f32_store_sa, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_f32_store_sa_then_i32_add_si_then_br_if_i32_ne_ai)
  }
}

// MARK: i64_store_si

@inline(__always) @c func wkl_i64_store_si_then_i32_add_si_then_i64_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si_then_i64_store_si)
}
@c func wkl_i64_store_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func i64StoreSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_store_si, wkl_i32_add_si_then_i64_store_si, then: wkl_i64_store_si_then_i32_add_si_then_i64_store_si)
    rows.add(wkl_i64_store_si, wkl_i32_add_si, then: wkl_i64_store_si_then_i32_add_si)
  }
}

// MARK: i32_store16_ss

@inline(__always) @c func wkl_i32_store16_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) }, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func i32Store16SS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store16_ss, wkl_i32_add_si, then: wkl_i32_store16_ss_then_i32_add_si)
  }
}

// MARK: i32_store_is

@c func wkl_i32_store_is_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }, then: wkl_return_integer)
}

extension FusionTable {
  private static func i32StoreIS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_store_is, wkl_return_integer, then: wkl_i32_store_is_then_return_integer)
  }
}

// MARK: i64_store_as

@c func wkl_i64_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func i64StoreAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_store_as, wkl_i32_add_si, then: wkl_i64_store_as_then_i32_add_si)
  }
}
