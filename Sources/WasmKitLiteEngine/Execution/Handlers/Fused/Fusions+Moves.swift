// Fusions that begin with a copy, a constant, a `select` or an access to a global: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addMoves(to rows: inout FusionRows) {
    copy(&rows)
    selectIntegerA(&rows)
    constant32(&rows)
    constant64(&rows)
    selectIntegerIiA(&rows)
    globalSetA(&rows)
    globalGetInteger(&rows)
    selectIntegerIsA(&rows)
    selectIntegerIsS(&rows)
    selectIntegerS(&rows)
    selectIntegerSiA(&rows)
  }
}

// MARK: copy

@inline(__always) @c func wkl_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy) }
@inline(__always) @c func wkl_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call) }
@inline(__always) @c func wkl_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_ne_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br) }
@inline(__always) @c func wkl_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_load_s)
}
@c func wkl_copy_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy)
}
@inline(__always) @c func wkl_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_s)
}
@c func wkl_copy_then_i32_load_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_i32_store_ss)
}
@inline(__always) @c func wkl_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_si)
}
@c func wkl_copy_then_br_if_i32_ne_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_si_then_i32_and_si)
}
@inline(__always) @c func wkl_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as)
}
@c func wkl_copy_then_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
}
@inline(__always) @c func wkl_copy_then_i32_xor_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_ss_then_copy)
}
@c func wkl_copy_then_copy_then_i32_xor_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_xor_ss_then_copy)
}
@inline(__always) @c func wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_copy_then_i32_add_si_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_copy)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a) }
@inline(__always) @c func wkl_copy_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ss)
}
@c func wkl_copy_then_copy_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_br_if_i32_lt_u_ss)
}
@inline(__always) @c func wkl_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_br)
}
@c func wkl_copy_then_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as_then_copy_then_call)
}
@c func wkl_copy_then_i32_shr_u_si_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_then_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_ss)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_ss_then_i32_load_s)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ss_then_return_integer)
}
@c func wkl_copy_then_i32_mul_si_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_or_ai)
}
@inline(__always) @c func wkl_copy_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_ss)
}
@c func wkl_copy_then_copy_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_xor_ss)
}
@c func wkl_copy_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si) }
@inline(__always) @c func wkl_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_br)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_copy_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_br_table_s)
}
@inline(__always) @c func wkl_copy_then_copy_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_constant32)
}
@c func wkl_copy_then_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy)
}
@inline(__always) @c func wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_copy_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return_integer)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_le_u_ss)
}
@c func wkl_copy_then_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_br)
}
@c func wkl_copy_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load_a)
}
@c func wkl_copy_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant64) }
@inline(__always) @c func wkl_copy_then_i32_load8_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_copy_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_copy_then_copy_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_f64_load_s)
}
@c func wkl_copy_then_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as)
}
@inline(__always) @c func wkl_copy_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_rotl_si)
}
@c func wkl_copy_then_i32_xor_ss_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_ss_into_i32_and_as)
}
@inline(__always) @c func wkl_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_copy_then_i32_and_as_then_i32_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as_then_i32_and_ss)
}
@c func wkl_copy_then_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_copy_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si) }
@inline(__always) @c func wkl_copy_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_f64_convert_i32_u_a)
}
@c func wkl_copy_then_i32_shr_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_then_copy)
}
@c func wkl_copy_then_br_if_i32_ne_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as_then_copy)
}
@inline(__always) @c func wkl_copy_then_i32_load_s_into_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_rem_s_sa)
}
@c func wkl_copy_then_copy_then_i32_load_s_into_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_load_s_into_i32_rem_s_sa)
}
@c func wkl_copy_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_gt_u_ss)
}
@inline(__always) @c func wkl_copy_then_i32_load_s_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_eq_as)
}
@c func wkl_copy_then_copy_then_i32_load_s_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_load_s_into_i32_eq_as)
}
@c func wkl_copy_then_constant32_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_i32_ge_s_ai)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_gt_u_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_copy_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s) }
@c func wkl_copy_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si) }
@c func wkl_copy_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return) }
@c func wkl_copy_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rotl_si) }
@c func wkl_copy_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load16_u_s) }
@c func wkl_copy_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_ss) }
@c func wkl_copy_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_s) }
@c func wkl_copy_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss) }
@c func wkl_copy_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_shr_u_si) }
@c func wkl_copy_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load16_s_s) }
@c func wkl_copy_then_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ge_s_ss)
}
@c func wkl_copy_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
}
@c func wkl_copy_then_constant64_then_i64_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant64_then_i64_and_ss)
}
@c func wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_copy_then_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
}
@c func wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer)
}
@c func wkl_copy_then_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_i32_store_ss_then_br_if_a)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
}
@c func wkl_copy_then_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call)
}
@c func wkl_copy_then_i32_add_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_store_sa)
}
@c func wkl_copy_then_i32_store_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss_then_return_integer)
}
@c func wkl_copy_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_copy)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_copy_then_copy)
}
@c func wkl_copy_then_copy_then_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_copy_then_copy_then_copy)
}
@c func wkl_copy_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
}
@c func wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
}
@c func wkl_copy_then_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_copy_then_call)
}
@inline(__always) @c func wkl_copy_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_add_ss)
}
@c func wkl_copy_then_copy_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_constant32_then_i32_add_ss)
}
@c func wkl_copy_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_lt_s_as)
}
@c func wkl_copy_then_copy_then_i32_add_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_then_i32_lt_s_as)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_lt_s_as)
}
@c func wkl_copy_then_copy_then_i32_add_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_into_i32_lt_s_as)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_br_if_a)
}
@c func wkl_copy_then_i32_add_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_copy_then_i32_store_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss_then_br_if_i32_lt_s_si)
}
@inline(__always) @c func wkl_copy_then_i32_mul_si_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_then_i32_or_ai)
}
@inline(__always) @c func wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_copy_then_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_copy_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_copy_then_copy_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_br_if_i32_gt_u_si)
}
@c func wkl_copy_then_copy_then_copy_then_copy_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si)
}
@c func wkl_copy_then_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@c func wkl_copy_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_copy_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_copy_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_copy_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_copy_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_copy_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_copy_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_copy_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_copy_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_copy_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_copy_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_copy_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_copy_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_copy_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_copy_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_copy_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_copy_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_copy_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_copy_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_copy_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_copy_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_copy_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_copy_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_copy_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_copy_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_copy_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_copy_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_copy_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_copy_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_copy_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_into_br_if_a)
}
@c func wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  copy(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
}

extension FusionTable {
  private static func copy(_ rows: inout FusionRows) {
    rows.add(wkl_copy, wkl_copy, then: wkl_copy_then_copy)
    rows.add(wkl_copy, wkl_call, then: wkl_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si, then: wkl_copy_then_i32_add_si)
    rows.add(wkl_copy, wkl_copy_then_call, then: wkl_copy_then_copy_then_call)
    rows.add(wkl_copy, wkl_copy_then_copy, then: wkl_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si_then_i32_add_si, then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_br, then: wkl_copy_then_br)
    rows.add(wkl_copy, wkl_i32_load_s, then: wkl_copy_then_i32_load_s)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s, then: wkl_copy_then_copy_then_i32_load_s)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy, then: wkl_copy_then_i32_add_si_then_copy)
    rows.add(wkl_copy, wkl_br_table_s, then: wkl_copy_then_br_table_s)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_store_ss, then: wkl_copy_then_i32_load_s_then_i32_store_ss)
    rows.add(wkl_copy, wkl_i32_mul_si, then: wkl_copy_then_i32_mul_si)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as, then: wkl_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si, then: wkl_copy_then_br_if_i32_ne_si)
    rows.add(wkl_copy, wkl_br_if_i32_ne_si_then_i32_and_si, then: wkl_copy_then_br_if_i32_ne_si_then_i32_and_si)
    rows.add(wkl_copy, wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as, then: wkl_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as, then: wkl_copy_then_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_xor_ss_then_copy, then: wkl_copy_then_i32_xor_ss_then_copy)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss_then_copy, then: wkl_copy_then_copy_then_i32_xor_ss_then_copy)
    rows.add(wkl_copy, wkl_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_add_si_then_copy, then: wkl_copy_then_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_a, then: wkl_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_add_si, then: wkl_copy_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_constant32, then: wkl_copy_then_constant32)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si, then: wkl_copy_then_copy_then_i32_add_si)
    rows.add(wkl_copy, wkl_br_if_a, then: wkl_copy_then_br_if_a)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ss, then: wkl_copy_then_br_if_i32_lt_u_ss)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_lt_u_ss, then: wkl_copy_then_copy_then_br_if_i32_lt_u_ss)
    rows.add(wkl_copy, wkl_copy_then_br, then: wkl_copy_then_copy_then_br)
    rows.add(wkl_copy, wkl_br_if_a_then_i32_add_si, then: wkl_copy_then_br_if_a_then_i32_add_si)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as_then_copy_then_call, then: wkl_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_shr_u_si_then_copy_then_call, then: wkl_copy_then_i32_shr_u_si_then_copy_then_call)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as, then: wkl_copy_then_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_br_if_i32_ne_as, then: wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss, then: wkl_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss_then_i32_load_s, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_or_ai, then: wkl_copy_then_i32_mul_si_into_i32_or_ai)
    rows.add(wkl_copy, wkl_i32_xor_ss, then: wkl_copy_then_i32_xor_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss, then: wkl_copy_then_copy_then_i32_xor_ss)
    rows.add(wkl_copy, wkl_i32_shr_u_si, then: wkl_copy_then_i32_shr_u_si)
    rows.add(wkl_copy, wkl_i32_add_si_then_br, then: wkl_copy_then_i32_add_si_then_br)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_copy, wkl_copy_then_br_table_s, then: wkl_copy_then_copy_then_br_table_s)
    rows.add(wkl_copy, wkl_copy_then_constant32, then: wkl_copy_then_copy_then_constant32)
    rows.add(wkl_copy, wkl_constant32_then_copy, then: wkl_copy_then_constant32_then_copy)
    rows.add(wkl_copy, wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_copy, wkl_i32_load_s_into_br_if_i32_eq_ai, then: wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_copy, wkl_return_integer, then: wkl_copy_then_return_integer)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_copy, wkl_br_if_i32_le_u_ss, then: wkl_copy_then_br_if_i32_le_u_ss)
    rows.add(wkl_copy, wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si, then: wkl_copy_then_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br, then: wkl_copy_then_copy_then_copy_then_br)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_load_a, then: wkl_copy_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_copy, wkl_constant64, then: wkl_copy_then_constant64)
    rows.add(wkl_copy, wkl_i32_load8_u_s_into_i32_add_ai, then: wkl_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_copy, wkl_f64_load_s, then: wkl_copy_then_f64_load_s)
    rows.add(wkl_copy, wkl_copy_then_f64_load_s, then: wkl_copy_then_copy_then_f64_load_s)
    rows.add(wkl_copy, wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_copy_then_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_and_as, then: wkl_copy_then_i32_and_as)
    rows.add(wkl_copy, wkl_i32_rotl_si, then: wkl_copy_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_i32_xor_ss_into_i32_and_as, then: wkl_copy_then_i32_xor_ss_into_i32_and_as)
    rows.add(wkl_copy, wkl_i32_rotl_si_then_i32_rotl_si, then: wkl_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_copy, wkl_i32_and_as_then_i32_and_ss, then: wkl_copy_then_i32_and_as_then_i32_and_ss)
    rows.add(wkl_copy, wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss, then: wkl_copy_then_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_add_ss, then: wkl_copy_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_and_si, then: wkl_copy_then_i32_and_si)
    rows.add(wkl_copy, wkl_i32_store_ss, then: wkl_copy_then_i32_store_ss)
    rows.add(wkl_copy, wkl_i32_shr_u_si_into_f64_convert_i32_u_a, then: wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a)
    rows.add(wkl_copy, wkl_i32_shr_u_si_then_copy, then: wkl_copy_then_i32_shr_u_si_then_copy)
    rows.add(wkl_copy, wkl_br_if_i32_ne_as_then_copy, then: wkl_copy_then_br_if_i32_ne_as_then_copy)
    rows.add(wkl_copy, wkl_i32_load_s_into_i32_rem_s_sa, then: wkl_copy_then_i32_load_s_into_i32_rem_s_sa)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_into_i32_rem_s_sa, then: wkl_copy_then_copy_then_i32_load_s_into_i32_rem_s_sa)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_add_ai, then: wkl_copy_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_ss, then: wkl_copy_then_br_if_i32_gt_u_ss)
    rows.add(wkl_copy, wkl_i32_load_s_into_i32_eq_as, then: wkl_copy_then_i32_load_s_into_i32_eq_as)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_into_i32_eq_as, then: wkl_copy_then_copy_then_i32_load_s_into_i32_eq_as)
    rows.add(wkl_copy, wkl_constant32_then_copy_then_call, then: wkl_copy_then_constant32_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ge_s_ai, then: wkl_copy_then_i32_add_si_into_br_if_i32_ge_s_ai)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_ss_then_i32_add_si, then: wkl_copy_then_br_if_i32_gt_u_ss_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_load8_u_s, then: wkl_copy_then_i32_load8_u_s)
    rows.add(wkl_copy, wkl_br_if_s, then: wkl_copy_then_br_if_s)
    rows.add(wkl_copy, wkl_br_if_i32_eq_si, then: wkl_copy_then_br_if_i32_eq_si)
    rows.add(wkl_copy, wkl_return, then: wkl_copy_then_return)
    rows.add(wkl_copy, wkl_i64_rotl_si, then: wkl_copy_then_i64_rotl_si)
    rows.add(wkl_copy, wkl_i32_load16_u_s, then: wkl_copy_then_i32_load16_u_s)
    rows.add(wkl_copy, wkl_f64_mul_ss, then: wkl_copy_then_f64_mul_ss)
    rows.add(wkl_copy, wkl_f32_load_s, then: wkl_copy_then_f32_load_s)
    rows.add(wkl_copy, wkl_i64_mul_ss, then: wkl_copy_then_i64_mul_ss)
    rows.add(wkl_copy, wkl_i64_shr_u_si, then: wkl_copy_then_i64_shr_u_si)
    rows.add(wkl_copy, wkl_i32_load16_s_s, then: wkl_copy_then_i32_load16_s_s)
    rows.add(wkl_copy, wkl_br_if_i32_ge_s_ss, then: wkl_copy_then_br_if_i32_ge_s_ss)
    rows.add(wkl_copy, wkl_i64_extend_i32_u_s, then: wkl_copy_then_i64_extend_i32_u_s)
    rows.add(wkl_copy, wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as, then: wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_copy, wkl_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as, then: wkl_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss, then: wkl_copy_then_constant64_then_i64_and_ss)
    rows.add(wkl_copy, wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call, then: wkl_copy_then_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_copy_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_copy_then_copy_then_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(wkl_copy, wkl_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai, then: wkl_copy_then_i32_load_s_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer, then: wkl_copy_then_copy_then_copy_then_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_br, then: wkl_copy_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_copy, wkl_copy_then_copy_then_call, then: wkl_copy_then_copy_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_copy_then_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_copy, wkl_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(
      wkl_copy, wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      then: wkl_copy_then_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call, then: wkl_copy_then_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_store_sa, then: wkl_copy_then_i32_add_si_into_i32_store_sa)
    rows.add(wkl_copy, wkl_i32_store_ss_then_return_integer, then: wkl_copy_then_i32_store_ss_then_return_integer)
    rows.add(
      wkl_copy, wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_copy_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_copy_then_copy, then: wkl_copy_then_copy_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_copy, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si, then: wkl_copy_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as, then: wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_copy_then_copy_then_call, then: wkl_copy_then_i32_add_si_then_copy_then_copy_then_call)
    rows.add(wkl_copy, wkl_constant32_then_i32_add_ss, then: wkl_copy_then_constant32_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_constant32_then_i32_add_ss, then: wkl_copy_then_copy_then_constant32_then_i32_add_ss)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_copy_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_lt_s_as, then: wkl_copy_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_i32_lt_s_as, then: wkl_copy_then_copy_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_add_si_into_i32_lt_s_as, then: wkl_copy_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_into_i32_lt_s_as, then: wkl_copy_then_copy_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_add_si_then_br_if_a, then: wkl_copy_then_i32_add_si_then_br_if_a)
    rows.add(wkl_copy, wkl_i32_add_si_then_i32_mul_si_into_i32_add_as, then: wkl_copy_then_i32_add_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_copy, wkl_i32_store_ss_then_br_if_i32_lt_s_si, then: wkl_copy_then_i32_store_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_copy, wkl_i32_mul_si_then_i32_or_ai, then: wkl_copy_then_i32_mul_si_then_i32_or_ai)
    rows.add(wkl_copy, wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_copy_then_copy_then_copy_then_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_copy, wkl_br_if_i32_gt_u_si, then: wkl_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(wkl_copy, wkl_copy_then_copy_then_copy_then_br_if_i32_gt_u_si, then: wkl_copy_then_copy_then_copy_then_copy_then_br_if_i32_gt_u_si)
    rows.add(
      wkl_copy, wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s,
      then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_copy, wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_copy, wkl_i32_add_as, then: wkl_copy_then_i32_add_as)
    rows.add(wkl_copy, wkl_i32_add_ai, then: wkl_copy_then_i32_add_ai)
    rows.add(wkl_copy, wkl_i32_load8_u_a, then: wkl_copy_then_i32_load8_u_a)
    rows.add(wkl_copy, wkl_i32_load_a, then: wkl_copy_then_i32_load_a)
    rows.add(wkl_copy, wkl_i32_store_sa, then: wkl_copy_then_i32_store_sa)
    rows.add(wkl_copy, wkl_br_if_i32_ne_ai, then: wkl_copy_then_br_if_i32_ne_ai)
    rows.add(wkl_copy, wkl_i64_add_as, then: wkl_copy_then_i64_add_as)
    rows.add(wkl_copy, wkl_i32_and_ai, then: wkl_copy_then_i32_and_ai)
    rows.add(wkl_copy, wkl_br_table_a, then: wkl_copy_then_br_table_a)
    rows.add(wkl_copy, wkl_select_integer_a, then: wkl_copy_then_select_integer_a)
    rows.add(wkl_copy, wkl_br_if_i32_eq_ai, then: wkl_copy_then_br_if_i32_eq_ai)
    rows.add(wkl_copy, wkl_f32_load_a, then: wkl_copy_then_f32_load_a)
    rows.add(wkl_copy, wkl_f32_mul_ai, then: wkl_copy_then_f32_mul_ai)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_si, then: wkl_copy_then_br_if_i32_lt_s_si)
    rows.add(wkl_copy, wkl_i32_xor_as, then: wkl_copy_then_i32_xor_as)
    rows.add(wkl_copy, wkl_i32_store8_sa, then: wkl_copy_then_i32_store8_sa)
    rows.add(wkl_copy, wkl_i32_lt_s_as, then: wkl_copy_then_i32_lt_s_as)
    rows.add(wkl_copy, wkl_i32_mul_as, then: wkl_copy_then_i32_mul_as)
    rows.add(wkl_copy, wkl_f32_add_as, then: wkl_copy_then_f32_add_as)
    rows.add(wkl_copy, wkl_i32_gt_s_as, then: wkl_copy_then_i32_gt_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_s_as, then: wkl_copy_then_br_if_i32_lt_s_as)
    rows.add(wkl_copy, wkl_br_if_i32_lt_u_ai, then: wkl_copy_then_br_if_i32_lt_u_ai)
    rows.add(wkl_copy, wkl_i64_mul_as, then: wkl_copy_then_i64_mul_as)
    rows.add(wkl_copy, wkl_i32_mul_ai, then: wkl_copy_then_i32_mul_ai)
    rows.add(wkl_copy, wkl_f64_div_ia, then: wkl_copy_then_f64_div_ia)
    rows.add(wkl_copy, wkl_f64_convert_i32_u_a, then: wkl_copy_then_f64_convert_i32_u_a)
    rows.add(wkl_copy, wkl_f64_add_as, then: wkl_copy_then_f64_add_as)
    rows.add(wkl_copy, wkl_f64_load_a, then: wkl_copy_then_f64_load_a)
    rows.add(wkl_copy, wkl_f64_mul_as, then: wkl_copy_then_f64_mul_as)
    rows.add(wkl_copy, wkl_i32_load8_u_s_into_br_if_a, then: wkl_copy_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_copy, wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as, then: wkl_copy_then_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
  }
}

// MARK: select_integer_a

@c func wkl_select_integer_a_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_select_integer_a_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_select_integer_a_then_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as)
}
@c func wkl_select_integer_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_select_integer_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_select_integer_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_select_integer_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_select_integer_a_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_load_a)
}
@c func wkl_select_integer_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_select_integer_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return)
}
@c func wkl_select_integer_a_then_i32_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as_then_i32_add_si)
}
@c func wkl_select_integer_a_into_i32_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_xor_as_then_i32_add_si)
}
@inline(__always) @c func wkl_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@c func wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_s_then_br_if_i32_ne_ss)
}
@c func wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
}
@c func wkl_select_integer_a_then_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
}
@inline(__always) @c func wkl_select_integer_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_select_integer_a_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_call)
}
@c func wkl_select_integer_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_select_integer_a_then_select_integer_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_s)
}
@c func wkl_select_integer_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@c func wkl_select_integer_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_select_integer_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_select_integer_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_select_integer_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_select_integer_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_select_integer_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_select_integer_a_then_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_select_integer_a_into_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_store_sa_then_i32_add_si)
}
@c func wkl_select_integer_a_then_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_select_integer_a_into_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_gt_s_as_into_select_integer_a)
}
@inline(__always) @c func wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai)
}
@c func wkl_select_integer_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_select_integer_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_select_integer_a_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_select_integer_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_select_integer_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_select_integer_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_select_integer_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_select_integer_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@c func wkl_select_integer_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_select_integer_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_select_integer_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_select_integer_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_select_integer_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_select_integer_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_select_integer_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_select_integer_a_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_table_a)
}
@c func wkl_select_integer_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_select_integer_a_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_select_integer_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_select_integer_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_select_integer_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_select_integer_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_select_integer_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_select_integer_a_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_select_integer_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_select_integer_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_select_integer_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_select_integer_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_select_integer_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_select_integer_a_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_select_integer_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_select_integer_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_select_integer_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_select_integer_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_select_integer_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_select_integer_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_select_integer_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_select_integer_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_select_integer_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call)
}
@c func wkl_select_integer_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@c func wkl_select_integer_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_select_integer_a_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_select_integer_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_select_integer_a_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_select_integer_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_select_integer_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_select_integer_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@c func wkl_select_integer_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_select_integer_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_select_integer_a_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_select_integer_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_select_integer_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_select_integer_a_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_select_integer_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func selectIntegerA(_ rows: inout FusionRows) {
    rows.add(
      wkl_select_integer_a, wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_select_integer_a_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_select_integer_a_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as, then: wkl_select_integer_a_then_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(wkl_select_integer_a, wkl_i32_xor_as, then: wkl_select_integer_a_then_i32_xor_as, into: wkl_select_integer_a_into_i32_xor_as)
    rows.add(wkl_select_integer_a, wkl_i32_add_ai, then: wkl_select_integer_a_then_i32_add_ai, into: wkl_select_integer_a_into_i32_add_ai)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_load_a, then: wkl_select_integer_a_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si, then: wkl_select_integer_a_then_i32_mul_si)
    rows.add(wkl_select_integer_a, wkl_return, then: wkl_select_integer_a_then_return)
    rows.add(wkl_select_integer_a, wkl_i32_xor_as_then_i32_add_si, then: wkl_select_integer_a_then_i32_xor_as_then_i32_add_si, into: wkl_select_integer_a_into_i32_xor_as_then_i32_add_si)
    rows.add(wkl_select_integer_a, wkl_br, then: wkl_select_integer_a_then_br)
    rows.add(wkl_select_integer_a, wkl_select_integer_s_then_br_if_i32_ne_ss, then: wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss)
    rows.add(wkl_select_integer_a, wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss, then: wkl_select_integer_a_then_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
    rows.add(wkl_select_integer_a, wkl_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si, then: wkl_select_integer_a_then_i32_load_s_then_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_select_integer_a, wkl_i32_load_s, then: wkl_select_integer_a_then_i32_load_s)
    rows.add(wkl_select_integer_a, wkl_i32_add_si_then_call, then: wkl_select_integer_a_then_i32_add_si_then_call)
    rows.add(wkl_select_integer_a, wkl_i32_add_si, then: wkl_select_integer_a_then_i32_add_si)
    rows.add(wkl_select_integer_a, wkl_select_integer_s, then: wkl_select_integer_a_then_select_integer_s)
    rows.add(wkl_select_integer_a, wkl_copy, then: wkl_select_integer_a_then_copy)
    rows.add(wkl_select_integer_a, wkl_i32_add_as, then: wkl_select_integer_a_then_i32_add_as, into: wkl_select_integer_a_into_i32_add_as)
    rows.add(wkl_select_integer_a, wkl_i32_load_a, then: wkl_select_integer_a_then_i32_load_a, into: wkl_select_integer_a_into_i32_load_a)
    rows.add(wkl_select_integer_a, wkl_br_if_a, then: wkl_select_integer_a_then_br_if_a, into: wkl_select_integer_a_into_br_if_a)
    rows.add(wkl_select_integer_a, wkl_i32_store_sa_then_i32_add_si, then: wkl_select_integer_a_then_i32_store_sa_then_i32_add_si, into: wkl_select_integer_a_into_i32_store_sa_then_i32_add_si)
    rows.add(
      wkl_select_integer_a, wkl_i32_gt_s_as_into_select_integer_a, then: wkl_select_integer_a_then_i32_gt_s_as_into_select_integer_a, into: wkl_select_integer_a_into_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_select_integer_a, wkl_i32_mul_si_into_i32_add_ai, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_select_integer_a, wkl_i32_add_ss, then: wkl_select_integer_a_then_i32_add_ss)
    rows.add(wkl_select_integer_a, wkl_i32_load8_u_a, then: wkl_select_integer_a_then_i32_load8_u_a, into: wkl_select_integer_a_into_i32_load8_u_a)
    rows.add(wkl_select_integer_a, wkl_i32_store_sa, then: wkl_select_integer_a_then_i32_store_sa, into: wkl_select_integer_a_into_i32_store_sa)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_ne_ai, then: wkl_select_integer_a_then_br_if_i32_ne_ai, into: wkl_select_integer_a_into_br_if_i32_ne_ai)
    rows.add(wkl_select_integer_a, wkl_constant32, then: wkl_select_integer_a_then_constant32)
    rows.add(wkl_select_integer_a, wkl_i32_load8_u_s, then: wkl_select_integer_a_then_i32_load8_u_s)
    rows.add(wkl_select_integer_a, wkl_i64_add_as, then: wkl_select_integer_a_then_i64_add_as, into: wkl_select_integer_a_into_i64_add_as)
    rows.add(wkl_select_integer_a, wkl_i32_and_ai, then: wkl_select_integer_a_then_i32_and_ai, into: wkl_select_integer_a_into_i32_and_ai)
    rows.add(wkl_select_integer_a, wkl_i32_store_ss, then: wkl_select_integer_a_then_i32_store_ss)
    rows.add(wkl_select_integer_a, wkl_br_table_a, then: wkl_select_integer_a_then_br_table_a, into: wkl_select_integer_a_into_br_table_a)
    rows.add(wkl_select_integer_a, wkl_select_integer_a, then: wkl_select_integer_a_then_select_integer_a, into: wkl_select_integer_a_into_select_integer_a)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_ne_as, then: wkl_select_integer_a_then_br_if_i32_ne_as, into: wkl_select_integer_a_into_br_if_i32_ne_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_eq_ai, then: wkl_select_integer_a_then_br_if_i32_eq_ai, into: wkl_select_integer_a_into_br_if_i32_eq_ai)
    rows.add(wkl_select_integer_a, wkl_f32_load_a, then: wkl_select_integer_a_then_f32_load_a, into: wkl_select_integer_a_into_f32_load_a)
    rows.add(wkl_select_integer_a, wkl_f32_mul_ai, then: wkl_select_integer_a_then_f32_mul_ai)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_s_si, then: wkl_select_integer_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_select_integer_a, wkl_i32_store8_sa, then: wkl_select_integer_a_then_i32_store8_sa, into: wkl_select_integer_a_into_i32_store8_sa)
    rows.add(wkl_select_integer_a, wkl_i32_lt_s_as, then: wkl_select_integer_a_then_i32_lt_s_as, into: wkl_select_integer_a_into_i32_lt_s_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_eq_si, then: wkl_select_integer_a_then_br_if_i32_eq_si)
    rows.add(wkl_select_integer_a, wkl_i32_mul_as, then: wkl_select_integer_a_then_i32_mul_as, into: wkl_select_integer_a_into_i32_mul_as)
    rows.add(wkl_select_integer_a, wkl_f32_add_as, then: wkl_select_integer_a_then_f32_add_as)
    rows.add(wkl_select_integer_a, wkl_i32_gt_s_as, then: wkl_select_integer_a_then_i32_gt_s_as, into: wkl_select_integer_a_into_i32_gt_s_as)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_s_as, then: wkl_select_integer_a_then_br_if_i32_lt_s_as, into: wkl_select_integer_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_select_integer_a, wkl_call, then: wkl_select_integer_a_then_call)
    rows.add(wkl_select_integer_a, wkl_i32_and_si, then: wkl_select_integer_a_then_i32_and_si)
    rows.add(wkl_select_integer_a, wkl_br_if_i32_lt_u_ai, then: wkl_select_integer_a_then_br_if_i32_lt_u_ai, into: wkl_select_integer_a_into_br_if_i32_lt_u_ai)
    rows.add(wkl_select_integer_a, wkl_i64_mul_as, then: wkl_select_integer_a_then_i64_mul_as, into: wkl_select_integer_a_into_i64_mul_as)
    rows.add(wkl_select_integer_a, wkl_i32_mul_ai, then: wkl_select_integer_a_then_i32_mul_ai, into: wkl_select_integer_a_into_i32_mul_ai)
    rows.add(wkl_select_integer_a, wkl_br_if_s, then: wkl_select_integer_a_then_br_if_s)
    rows.add(wkl_select_integer_a, wkl_f64_div_ia, then: wkl_select_integer_a_then_f64_div_ia)
    rows.add(wkl_select_integer_a, wkl_f64_convert_i32_u_a, then: wkl_select_integer_a_then_f64_convert_i32_u_a, into: wkl_select_integer_a_into_f64_convert_i32_u_a)
    rows.add(wkl_select_integer_a, wkl_f64_add_as, then: wkl_select_integer_a_then_f64_add_as)
    rows.add(wkl_select_integer_a, wkl_f64_load_a, then: wkl_select_integer_a_then_f64_load_a, into: wkl_select_integer_a_into_f64_load_a)
    rows.add(wkl_select_integer_a, wkl_f64_mul_as, then: wkl_select_integer_a_then_f64_mul_as)
  }
}

// MARK: constant32

@inline(__always) @c func wkl_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@inline(__always) @c func wkl_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@c func wkl_constant32_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_constant32_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@c func wkl_constant32_then_i32_lt_u_ss_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_u_ss_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_constant32_then_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_u_ss)
}
@inline(__always) @c func wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_constant32_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_call)
}
@c func wkl_constant32_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@c func wkl_constant32_then_br_if_s_then_copy_then_copy_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s_then_copy_then_copy_then_constant32)
}
@inline(__always) @c func wkl_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@inline(__always) @c func wkl_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_constant32_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return_integer)
}
@inline(__always) @c func wkl_constant32_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_constant32_then_constant32_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy_then_call)
}
@c func wkl_constant32_then_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy)
}
@c func wkl_constant32_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_add_si_into_br_if_a)
}
@c func wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si_into_br_if_i32_eq_ai)
}
@c func wkl_constant32_then_br_if_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s_then_i32_add_si)
}
@c func wkl_constant32_then_i32_add_ss_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_add_ai)
}
@c func wkl_constant32_then_constant32_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_constant32)
}
@c func wkl_constant32_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s) }
@c func wkl_constant32_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si) }
@c func wkl_constant32_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call) }
@c func wkl_constant32_then_br_if_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s_then_copy)
}
@inline(__always) @c func wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_constant32_then_copy_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_copy_then_call)
}
@c func wkl_constant32_then_br_if_s_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s_then_copy_then_copy)
}
@c func wkl_constant32_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_br_table_a)
}
@c func wkl_constant32_then_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si_then_copy)
}
@c func wkl_constant32_then_i32_add_si_then_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_and_ai_then_i32_add_as)
}
@c func wkl_constant32_then_i32_add_si_into_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_into_i32_and_ai_then_i32_add_as)
}
@c func wkl_constant32_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_add_ai)
}
@c func wkl_constant32_then_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@c func wkl_constant32_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_constant32_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_constant32_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_constant32_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_constant32_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_constant32_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_constant32_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_constant32_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_constant32_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_constant32_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_constant32_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_constant32_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_constant32_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_constant32_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_constant32_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_constant32_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_constant32_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_constant32_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_constant32_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_constant32_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_constant32_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_constant32_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_constant32_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_constant32_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_constant32_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_constant32_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_constant32_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_constant32_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_constant32_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_constant32_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_constant32_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_constant32_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_constant32_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}
@c func wkl_constant32_then_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br)
}
@c func wkl_constant32_then_br_if_i64_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_gt_u_as)
}
@c func wkl_constant32_then_i32_load_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_eq_ai)
}
@c func wkl_constant32_then_i32_load8_u_s_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_into_br_if_i32_ne_ai)
}
@c func wkl_constant32_then_i32_load8_u_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai)
}
@c func wkl_constant32_then_i64_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_as)
}
@c func wkl_constant32_then_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_constant32_then_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_constant32_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_constant32_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant32(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_call)
}

extension FusionTable {
  private static func constant32(_ rows: inout FusionRows) {
    rows.add(wkl_constant32, wkl_i32_add_si, then: wkl_constant32_then_i32_add_si)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant32, wkl_br, then: wkl_constant32_then_br)
    rows.add(wkl_constant32, wkl_copy, then: wkl_constant32_then_copy)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_constant32, then: wkl_constant32_then_constant32)
    rows.add(wkl_constant32, wkl_i32_lt_u_ss_into_select_integer_ii_a, then: wkl_constant32_then_i32_lt_u_ss_into_select_integer_ii_a)
    rows.add(wkl_constant32, wkl_i32_lt_u_ss, then: wkl_constant32_then_i32_lt_u_ss)
    rows.add(wkl_constant32, wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_copy_then_call, then: wkl_constant32_then_copy_then_call)
    rows.add(wkl_constant32, wkl_copy_then_copy, then: wkl_constant32_then_copy_then_copy)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy_then_copy_then_constant32, then: wkl_constant32_then_br_if_s_then_copy_then_copy_then_constant32)
    rows.add(wkl_constant32, wkl_br_if_s, then: wkl_constant32_then_br_if_s)
    rows.add(wkl_constant32, wkl_i32_add_ss, then: wkl_constant32_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_return_integer, then: wkl_constant32_then_return_integer)
    rows.add(wkl_constant32, wkl_i32_and_si, then: wkl_constant32_then_i32_and_si)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si, then: wkl_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_constant32, wkl_constant32_then_copy_then_call, then: wkl_constant32_then_constant32_then_copy_then_call)
    rows.add(wkl_constant32, wkl_constant32_then_copy, then: wkl_constant32_then_constant32_then_copy)
    rows.add(wkl_constant32, wkl_copy_then_i32_add_si_into_br_if_a, then: wkl_constant32_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(wkl_constant32, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_constant32, wkl_br_if_s_then_i32_add_si, then: wkl_constant32_then_br_if_s_then_i32_add_si)
    rows.add(wkl_constant32, wkl_i32_add_ss_then_i32_add_ss_into_i32_add_ai, then: wkl_constant32_then_i32_add_ss_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_constant32, wkl_constant32_then_constant32, then: wkl_constant32_then_constant32_then_constant32)
    rows.add(wkl_constant32, wkl_i32_load_s, then: wkl_constant32_then_i32_load_s)
    rows.add(wkl_constant32, wkl_i32_mul_si, then: wkl_constant32_then_i32_mul_si)
    rows.add(wkl_constant32, wkl_call, then: wkl_constant32_then_call)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy, then: wkl_constant32_then_br_if_s_then_copy)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_constant32, wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_constant32, wkl_copy_then_copy_then_copy_then_call, then: wkl_constant32_then_copy_then_copy_then_copy_then_call)
    rows.add(wkl_constant32, wkl_br_if_s_then_copy_then_copy, then: wkl_constant32_then_br_if_s_then_copy_then_copy)
    rows.add(wkl_constant32, wkl_i32_add_si_into_br_table_a, then: wkl_constant32_then_i32_add_si_into_br_table_a)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si_then_copy, then: wkl_constant32_then_br_if_i32_eq_si_then_copy)
    rows.add(wkl_constant32, wkl_i32_add_si_then_i32_and_ai_then_i32_add_as, then: wkl_constant32_then_i32_add_si_then_i32_and_ai_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_si_into_i32_and_ai_then_i32_add_as, then: wkl_constant32_then_i32_add_si_into_i32_and_ai_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_ss_into_i32_add_ai, then: wkl_constant32_then_i32_add_ss_into_i32_add_ai)
    rows.add(
      wkl_constant32, wkl_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_constant32_then_copy_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_constant32, wkl_i32_add_as, then: wkl_constant32_then_i32_add_as)
    rows.add(wkl_constant32, wkl_i32_add_ai, then: wkl_constant32_then_i32_add_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_a, then: wkl_constant32_then_i32_load8_u_a)
    rows.add(wkl_constant32, wkl_i32_load_a, then: wkl_constant32_then_i32_load_a)
    rows.add(wkl_constant32, wkl_br_if_a, then: wkl_constant32_then_br_if_a)
    rows.add(wkl_constant32, wkl_i32_store_sa, then: wkl_constant32_then_i32_store_sa)
    rows.add(wkl_constant32, wkl_br_if_i32_ne_ai, then: wkl_constant32_then_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_s, then: wkl_constant32_then_i32_load8_u_s)
    rows.add(wkl_constant32, wkl_i64_add_as, then: wkl_constant32_then_i64_add_as)
    rows.add(wkl_constant32, wkl_i32_and_ai, then: wkl_constant32_then_i32_and_ai)
    rows.add(wkl_constant32, wkl_i32_store_ss, then: wkl_constant32_then_i32_store_ss)
    rows.add(wkl_constant32, wkl_br_table_a, then: wkl_constant32_then_br_table_a)
    rows.add(wkl_constant32, wkl_select_integer_a, then: wkl_constant32_then_select_integer_a)
    rows.add(wkl_constant32, wkl_br_if_i32_ne_as, then: wkl_constant32_then_br_if_i32_ne_as)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_ai, then: wkl_constant32_then_br_if_i32_eq_ai)
    rows.add(wkl_constant32, wkl_f32_load_a, then: wkl_constant32_then_f32_load_a)
    rows.add(wkl_constant32, wkl_f32_mul_ai, then: wkl_constant32_then_f32_mul_ai)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_s_si, then: wkl_constant32_then_br_if_i32_lt_s_si)
    rows.add(wkl_constant32, wkl_i32_xor_as, then: wkl_constant32_then_i32_xor_as)
    rows.add(wkl_constant32, wkl_i32_store8_sa, then: wkl_constant32_then_i32_store8_sa)
    rows.add(wkl_constant32, wkl_i32_lt_s_as, then: wkl_constant32_then_i32_lt_s_as)
    rows.add(wkl_constant32, wkl_i32_mul_as, then: wkl_constant32_then_i32_mul_as)
    rows.add(wkl_constant32, wkl_f32_add_as, then: wkl_constant32_then_f32_add_as)
    rows.add(wkl_constant32, wkl_i32_gt_s_as, then: wkl_constant32_then_i32_gt_s_as)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_s_as, then: wkl_constant32_then_br_if_i32_lt_s_as)
    rows.add(wkl_constant32, wkl_br_if_i32_lt_u_ai, then: wkl_constant32_then_br_if_i32_lt_u_ai)
    rows.add(wkl_constant32, wkl_i64_mul_as, then: wkl_constant32_then_i64_mul_as)
    rows.add(wkl_constant32, wkl_i32_mul_ai, then: wkl_constant32_then_i32_mul_ai)
    rows.add(wkl_constant32, wkl_f64_div_ia, then: wkl_constant32_then_f64_div_ia)
    rows.add(wkl_constant32, wkl_f64_convert_i32_u_a, then: wkl_constant32_then_f64_convert_i32_u_a)
    rows.add(wkl_constant32, wkl_f64_add_as, then: wkl_constant32_then_f64_add_as)
    rows.add(wkl_constant32, wkl_f64_load_a, then: wkl_constant32_then_f64_load_a)
    rows.add(wkl_constant32, wkl_f64_mul_as, then: wkl_constant32_then_f64_mul_as)
    rows.add(wkl_constant32, wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br, then: wkl_constant32_then_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_constant32, wkl_br_if_i64_gt_u_as, then: wkl_constant32_then_br_if_i64_gt_u_as)
    rows.add(wkl_constant32, wkl_i32_load_s_into_br_if_i32_eq_ai, then: wkl_constant32_then_i32_load_s_into_br_if_i32_eq_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_s_into_br_if_i32_ne_ai, then: wkl_constant32_then_i32_load8_u_s_into_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i32_load8_u_s_then_br_if_i32_ne_ai, then: wkl_constant32_then_i32_load8_u_s_then_br_if_i32_ne_ai)
    rows.add(wkl_constant32, wkl_i64_and_as, then: wkl_constant32_then_i64_and_as)
    rows.add(
      wkl_constant32, wkl_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      then: wkl_constant32_then_i32_load_s_then_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(
      wkl_constant32, wkl_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s,
      then: wkl_constant32_then_i32_load_s_into_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_constant32, wkl_i32_mul_si_into_i32_add_as, then: wkl_constant32_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_constant32, wkl_copy_then_copy_then_call, then: wkl_constant32_then_copy_then_copy_then_call)
  }
}

// MARK: constant64

@inline(__always) @c func wkl_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as)
}
@c func wkl_constant64_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_constant64_then_i64_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as_then_i32_add_si)
}
@c func wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_into_i32_mul_ai)
}
@c func wkl_constant64_then_i64_mul_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as_then_br)
}
@inline(__always) @c func wkl_constant64_then_i64_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_ss)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_ss)
}
@c func wkl_constant64_then_i64_and_ss_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_ss_then_constant64)
}
@inline(__always) @c func wkl_constant64_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_store_ss)
}
@c func wkl_constant64_then_i64_store_ss_then_global_get_integer_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_eq_as)
}
@inline(__always) @c func wkl_constant64_then_i64_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_as)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_ne_as)
}
@c func wkl_constant64_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si) }
@c func wkl_constant64_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy) }
@c func wkl_constant64_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s) }
@inline(__always) @c func wkl_constant64_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_constant64_then_i64_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss_then_i32_add_si)
}
@c func wkl_constant64_then_i64_mul_ss_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss_then_br)
}
@inline(__always) @c func wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_a)
}
@c func wkl_constant64_then_br_if_i64_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as_then_i32_add_si)
}
@inline(__always) @c func wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
}
@c func wkl_constant64_then_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
}
@c func wkl_constant64_then_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_ne_as_then_i32_add_si)
}
@c func wkl_constant64_then_br_if_i64_lt_u_ss_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  constant64(pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
}

extension FusionTable {
  private static func constant64(_ rows: inout FusionRows) {
    rows.add(wkl_constant64, wkl_i64_mul_as, then: wkl_constant64_then_i64_mul_as)
    rows.add(
      wkl_constant64, wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      then: wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as, then: wkl_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_constant64, wkl_i32_load8_u_s, then: wkl_constant64_then_i32_load8_u_s)
    rows.add(wkl_constant64, wkl_i64_mul_as_then_i32_add_si, then: wkl_constant64_then_i64_mul_as_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i32_load8_u_s_into_i32_mul_ai, then: wkl_constant64_then_i32_load8_u_s_into_i32_mul_ai)
    rows.add(wkl_constant64, wkl_i64_mul_as_then_br, then: wkl_constant64_then_i64_mul_as_then_br)
    rows.add(wkl_constant64, wkl_i64_and_ss, then: wkl_constant64_then_i64_and_ss)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_ss, then: wkl_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64, then: wkl_constant64_then_i64_and_ss_then_constant64)
    rows.add(wkl_constant64, wkl_i64_store_ss, then: wkl_constant64_then_i64_store_ss)
    rows.add(wkl_constant64, wkl_i64_store_ss_then_global_get_integer_then_i32_store_sa, then: wkl_constant64_then_i64_store_ss_then_global_get_integer_then_i32_store_sa)
    rows.add(wkl_constant64, wkl_br_if_i64_eq_as, then: wkl_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_constant64, wkl_i64_and_as, then: wkl_constant64_then_i64_and_as)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as, then: wkl_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_constant64, wkl_i32_add_si, then: wkl_constant64_then_i32_add_si)
    rows.add(wkl_constant64, wkl_copy, then: wkl_constant64_then_copy)
    rows.add(wkl_constant64, wkl_i32_load_s, then: wkl_constant64_then_i32_load_s)
    rows.add(wkl_constant64, wkl_i64_mul_ss, then: wkl_constant64_then_i64_mul_ss)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_br, then: wkl_constant64_then_i64_mul_ss_then_br)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si_into_br_if_a, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_add_si, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_add_si)
    rows.add(wkl_constant64, wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(
      wkl_constant64, wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      then: wkl_constant64_then_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_constant64, wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as, then: wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(
      wkl_constant64, wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br,
      then: wkl_constant64_then_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(
      wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_constant64, wkl_br_if_i64_ne_as_then_i32_add_si, then: wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si)
    rows.add(wkl_constant64, wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br, then: wkl_constant64_then_br_if_i64_lt_u_ss_then_i32_add_si_then_br)
    rows.add(wkl_constant64, wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as, then: wkl_constant64_then_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
  }
}

// MARK: select_integer_ii_a

@c func wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as_into_i32_load_a_into_br_if_a)
}
@c func wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_br_if_a)
}
@c func wkl_select_integer_ii_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_select_integer_ii_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as_into_i32_load_a)
}
@c func wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as_into_i32_load_a)
}
@c func wkl_select_integer_ii_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@c func wkl_select_integer_ii_a_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_load_a)
}
@c func wkl_select_integer_ii_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as_then_i32_mul_si)
}
@c func wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_and_as_then_i32_mul_si)
}
@c func wkl_select_integer_ii_a_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as)
}
@inline(__always) @c func wkl_select_integer_ii_a_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_and_as)
}
@c func wkl_select_integer_ii_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_select_integer_ii_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_select_integer_ii_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}

extension FusionTable {
  private static func selectIntegerIiA(_ rows: inout FusionRows) {
    rows.add(
      wkl_select_integer_ii_a, wkl_i32_add_as_into_i32_load_a_into_br_if_a, then: wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a_into_br_if_a,
      into: wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a_into_br_if_a)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_as, then: wkl_select_integer_ii_a_then_i32_add_as, into: wkl_select_integer_ii_a_into_i32_add_as)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_as_into_i32_load_a, then: wkl_select_integer_ii_a_then_i32_add_as_into_i32_load_a, into: wkl_select_integer_ii_a_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_select_integer_ii_a, wkl_br, then: wkl_select_integer_ii_a_then_br)
    rows.add(wkl_select_integer_ii_a, wkl_i32_mul_si_into_i32_load_a, then: wkl_select_integer_ii_a_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_select_integer_ii_a, wkl_i32_mul_si, then: wkl_select_integer_ii_a_then_i32_mul_si)
    rows.add(wkl_select_integer_ii_a, wkl_i32_and_as_then_i32_mul_si, then: wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si, into: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si)
    rows.add(wkl_select_integer_ii_a, wkl_i32_and_as, then: wkl_select_integer_ii_a_then_i32_and_as, into: wkl_select_integer_ii_a_into_i32_and_as)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_si, then: wkl_select_integer_ii_a_then_i32_add_si)
    rows.add(wkl_select_integer_ii_a, wkl_i32_add_ai, then: wkl_select_integer_ii_a_then_i32_add_ai, into: wkl_select_integer_ii_a_into_i32_add_ai)
    rows.add(
      wkl_select_integer_ii_a, wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai, then: wkl_select_integer_ii_a_then_i32_and_as_then_i32_mul_si_into_i32_add_ai,
      into: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
  }
}

// MARK: global_set_a

@inline(__always) @c func wkl_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return_integer)
}
@inline(__always) @c func wkl_global_set_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_global_set_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_return)
}
@c func wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_br_if_i32_lt_s_si)
}
@c func wkl_global_set_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_global_set_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant64)
}
@inline(__always) @c func wkl_global_set_a_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_shr_u_si)
}
@c func wkl_global_set_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_global_set_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy) }
@inline(__always) @c func wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
}
@inline(__always) @c func wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si_then_i32_add_si)
}

extension FusionTable {
  private static func globalSetA(_ rows: inout FusionRows) {
    rows.add(wkl_global_set_a, wkl_return_integer, then: wkl_global_set_a_then_return_integer)
    rows.add(wkl_global_set_a, wkl_i32_load_s, then: wkl_global_set_a_then_i32_load_s)
    rows.add(wkl_global_set_a, wkl_return, then: wkl_global_set_a_then_return)
    rows.add(wkl_global_set_a, wkl_i32_load_s_then_br_if_i32_lt_s_si, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_global_set_a, wkl_br_if_i32_eq_si, then: wkl_global_set_a_then_br_if_i32_eq_si)
    rows.add(wkl_global_set_a, wkl_constant64, then: wkl_global_set_a_then_constant64)
    rows.add(wkl_global_set_a, wkl_i64_shr_u_si, then: wkl_global_set_a_then_i64_shr_u_si)
    rows.add(wkl_global_set_a, wkl_i32_add_si, then: wkl_global_set_a_then_i32_add_si)
    rows.add(wkl_global_set_a, wkl_copy, then: wkl_global_set_a_then_copy)
    rows.add(wkl_global_set_a, wkl_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(wkl_global_set_a, wkl_br_if_i32_eq_si_then_i32_add_si, then: wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si)
  }
}

// MARK: global_get_integer

@c func wkl_global_get_integer_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_global_get_integer_then_i32_add_ai_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_into_global_set_a)
}
@c func wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_into_global_set_a_then_i32_load_s)
}
@inline(__always) @c func wkl_global_get_integer_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_global_get_integer_then_i32_store_sa_then_i32_mul_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa_then_i32_mul_si_then_copy)
}
@c func wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_then_global_set_a_then_i32_load_s)
}
@c func wkl_global_get_integer_then_i32_add_ai_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_then_global_set_a)
}
@c func wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_then_global_set_a_then_i64_shr_u_si)
}
@c func wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai_into_global_set_a_then_i64_shr_u_si)
}

extension FusionTable {
  private static func globalGetInteger(_ rows: inout FusionRows) {
    rows.add(wkl_global_get_integer, wkl_i32_add_ai, then: wkl_global_get_integer_then_i32_add_ai)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a_then_i32_load_s, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i32_load_s)
    rows.add(wkl_global_get_integer, wkl_i32_store_sa, then: wkl_global_get_integer_then_i32_store_sa)
    rows.add(wkl_global_get_integer, wkl_i32_store_sa_then_i32_mul_si_then_copy, then: wkl_global_get_integer_then_i32_store_sa_then_i32_mul_si_then_copy)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a_then_i32_load_s, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i32_load_s)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_then_global_set_a_then_i64_shr_u_si, then: wkl_global_get_integer_then_i32_add_ai_then_global_set_a_then_i64_shr_u_si)
    rows.add(wkl_global_get_integer, wkl_i32_add_ai_into_global_set_a_then_i64_shr_u_si, then: wkl_global_get_integer_then_i32_add_ai_into_global_set_a_then_i64_shr_u_si)
  }
}

// MARK: select_integer_is_a

@c func wkl_select_integer_is_a_then_i32_add_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as_into_i32_gt_s_as)
}
@c func wkl_select_integer_is_a_into_i32_add_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as_into_i32_gt_s_as)
}
@c func wkl_select_integer_is_a_then_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_ss)
}
@c func wkl_select_integer_is_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_select_integer_is_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as)
}

extension FusionTable {
  private static func selectIntegerIsA(_ rows: inout FusionRows) {
    rows.add(wkl_select_integer_is_a, wkl_i32_add_as_into_i32_gt_s_as, then: wkl_select_integer_is_a_then_i32_add_as_into_i32_gt_s_as, into: wkl_select_integer_is_a_into_i32_add_as_into_i32_gt_s_as)
    rows.add(wkl_select_integer_is_a, wkl_i32_gt_s_ss, then: wkl_select_integer_is_a_then_i32_gt_s_ss)
    rows.add(wkl_select_integer_is_a, wkl_i32_add_as, then: wkl_select_integer_is_a_then_i32_add_as, into: wkl_select_integer_is_a_into_i32_add_as)
  }
}

// MARK: select_integer_is_s

@c func wkl_select_integer_is_s_then_i32_add_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_select_integer_is_s_into_i32_add_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_select_integer_is_s_then_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_ss)
}
@c func wkl_select_integer_is_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_select_integer_is_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_add_as)
}

extension FusionTable {
  private static func selectIntegerIsS(_ rows: inout FusionRows) {
    rows.add(
      wkl_select_integer_is_s, wkl_i32_add_as_into_i32_add_as_then_i32_add_si, then: wkl_select_integer_is_s_then_i32_add_as_into_i32_add_as_then_i32_add_si,
      into: wkl_select_integer_is_s_into_i32_add_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_select_integer_is_s, wkl_i32_gt_s_ss, then: wkl_select_integer_is_s_then_i32_gt_s_ss)
    rows.add(wkl_select_integer_is_s, wkl_i32_add_as, then: wkl_select_integer_is_s_then_i32_add_as, into: wkl_select_integer_is_s_into_i32_add_as)
  }
}

// MARK: select_integer_s

@inline(__always) @c func wkl_select_integer_s_then_br_if_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ss)
}
@inline(__always) @c func wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
}

extension FusionTable {
  private static func selectIntegerS(_ rows: inout FusionRows) {
    rows.add(wkl_select_integer_s, wkl_br_if_i32_ne_ss, then: wkl_select_integer_s_then_br_if_i32_ne_ss)
    rows.add(wkl_select_integer_s, wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss, then: wkl_select_integer_s_then_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
  }
}

// MARK: select_integer_si_a

@c func wkl_select_integer_si_a_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectSI(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_select_integer_si_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectSI(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}

extension FusionTable {
  private static func selectIntegerSiA(_ rows: inout FusionRows) {
    rows.add(wkl_select_integer_si_a, wkl_i32_mul_ai_into_i32_add_as, then: wkl_select_integer_si_a_then_i32_mul_ai_into_i32_add_as, into: wkl_select_integer_si_a_into_i32_mul_ai_into_i32_add_as)
  }
}
