// Fusions that begin with a comparison of i32 that is a value: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addInteger32Compare(to rows: inout FusionRows) {
    i32GtSAS(&rows)
    i32LtSAS(&rows)
    i32EqAS(&rows)
    i32LeUAS(&rows)
    i32LtUAI(&rows)
    i32EqSI(&rows)
    i32GtUAS(&rows)
    i32GtUSI(&rows)
    i32GtUSS(&rows)
    i32LtUSI(&rows)
    i32LtUSS(&rows)
    i32NeAS(&rows)
    i32GtSSS(&rows)
  }
}

// MARK: i32_gt_s_as

@c func wkl_i32_gt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_return)
}
@c func wkl_i32_gt_s_as_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_is_a)
}
@c func wkl_i32_gt_s_as_then_select_integer_a_then_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a_then_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_gt_s_as_into_select_integer_a_then_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a_then_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_gt_s_as_then_select_integer_a_into_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a_into_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_gt_s_as_into_select_integer_a_into_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a_into_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_gt_s_as_then_select_integer_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_gt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_si)
}
@c func wkl_i32_gt_s_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_copy)
}
@c func wkl_i32_gt_s_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_as)
}
@c func wkl_i32_gt_s_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_gt_s_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_ss)
}
@c func wkl_i32_gt_s_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_ai)
}
@c func wkl_i32_gt_s_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_gt_s_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_gt_s_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_gt_s_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_load_a)
}
@c func wkl_i32_gt_s_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_gt_s_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_load_s)
}
@c func wkl_i32_gt_s_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_a)
}
@c func wkl_i32_gt_s_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_gt_s_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_store_sa)
}
@c func wkl_i32_gt_s_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_gt_s_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_gt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si)
}
@c func wkl_i32_gt_s_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_constant32)
}
@c func wkl_i32_gt_s_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_gt_s_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br)
}
@c func wkl_i32_gt_s_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i64_add_as)
}
@c func wkl_i32_gt_s_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_gt_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_and_ai)
}
@c func wkl_i32_gt_s_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_gt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_store_ss)
}
@c func wkl_i32_gt_s_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_table_a)
}
@c func wkl_i32_gt_s_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_gt_s_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_gt_s_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_gt_s_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f32_load_a)
}
@c func wkl_i32_gt_s_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_gt_s_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f32_mul_ai)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_gt_s_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_as)
}
@c func wkl_i32_gt_s_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_gt_s_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_store8_sa)
}
@c func wkl_i32_gt_s_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_gt_s_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_gt_s_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_gt_s_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_as)
}
@c func wkl_i32_gt_s_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_gt_s_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f32_add_as)
}
@c func wkl_i32_gt_s_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_gt_s_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_gt_s_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_gt_s_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_call)
}
@c func wkl_i32_gt_s_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_and_si)
}
@c func wkl_i32_gt_s_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_gt_s_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_gt_s_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i64_mul_as)
}
@c func wkl_i32_gt_s_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_gt_s_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_ai)
}
@c func wkl_i32_gt_s_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_gt_s_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_br_if_s)
}
@c func wkl_i32_gt_s_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f64_div_ia)
}
@c func wkl_i32_gt_s_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_gt_s_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_gt_s_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f64_add_as)
}
@c func wkl_i32_gt_s_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f64_load_a)
}
@c func wkl_i32_gt_s_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_gt_s_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func i32GtSAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_s_as, wkl_select_integer_a, then: wkl_i32_gt_s_as_then_select_integer_a, into: wkl_i32_gt_s_as_into_select_integer_a)
    rows.add(wkl_i32_gt_s_as, wkl_return, then: wkl_i32_gt_s_as_then_return)
    rows.add(wkl_i32_gt_s_as, wkl_select_integer_is_a, then: wkl_i32_gt_s_as_then_select_integer_is_a, into: wkl_i32_gt_s_as_into_select_integer_is_a)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_then_i32_store_sa_then_i32_add_si, then: wkl_i32_gt_s_as_then_select_integer_a_then_i32_store_sa_then_i32_add_si,
      into: wkl_i32_gt_s_as_into_select_integer_a_then_i32_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_into_i32_store_sa_then_i32_add_si, then: wkl_i32_gt_s_as_then_select_integer_a_into_i32_store_sa_then_i32_add_si,
      into: wkl_i32_gt_s_as_into_select_integer_a_into_i32_store_sa_then_i32_add_si)
    rows.add(
      wkl_i32_gt_s_as, wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_gt_s_as_then_select_integer_a_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_si, then: wkl_i32_gt_s_as_then_i32_add_si)
    rows.add(wkl_i32_gt_s_as, wkl_copy, then: wkl_i32_gt_s_as_then_copy)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_as, then: wkl_i32_gt_s_as_then_i32_add_as, into: wkl_i32_gt_s_as_into_i32_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_ss, then: wkl_i32_gt_s_as_then_i32_add_ss)
    rows.add(wkl_i32_gt_s_as, wkl_i32_add_ai, then: wkl_i32_gt_s_as_then_i32_add_ai, into: wkl_i32_gt_s_as_into_i32_add_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load8_u_a, then: wkl_i32_gt_s_as_then_i32_load8_u_a, into: wkl_i32_gt_s_as_into_i32_load8_u_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load_a, then: wkl_i32_gt_s_as_then_i32_load_a, into: wkl_i32_gt_s_as_into_i32_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load_s, then: wkl_i32_gt_s_as_then_i32_load_s)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_a, then: wkl_i32_gt_s_as_then_br_if_a, into: wkl_i32_gt_s_as_into_br_if_a)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store_sa, then: wkl_i32_gt_s_as_then_i32_store_sa, into: wkl_i32_gt_s_as_into_i32_store_sa)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_ne_ai, then: wkl_i32_gt_s_as_then_br_if_i32_ne_ai, into: wkl_i32_gt_s_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_si, then: wkl_i32_gt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_gt_s_as, wkl_constant32, then: wkl_i32_gt_s_as_then_constant32)
    rows.add(wkl_i32_gt_s_as, wkl_i32_load8_u_s, then: wkl_i32_gt_s_as_then_i32_load8_u_s)
    rows.add(wkl_i32_gt_s_as, wkl_br, then: wkl_i32_gt_s_as_then_br)
    rows.add(wkl_i32_gt_s_as, wkl_i64_add_as, then: wkl_i32_gt_s_as_then_i64_add_as, into: wkl_i32_gt_s_as_into_i64_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_and_ai, then: wkl_i32_gt_s_as_then_i32_and_ai, into: wkl_i32_gt_s_as_into_i32_and_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store_ss, then: wkl_i32_gt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_gt_s_as, wkl_br_table_a, then: wkl_i32_gt_s_as_then_br_table_a, into: wkl_i32_gt_s_as_into_br_table_a)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_ne_as, then: wkl_i32_gt_s_as_then_br_if_i32_ne_as, into: wkl_i32_gt_s_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_eq_ai, then: wkl_i32_gt_s_as_then_br_if_i32_eq_ai, into: wkl_i32_gt_s_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_gt_s_as, wkl_f32_load_a, then: wkl_i32_gt_s_as_then_f32_load_a, into: wkl_i32_gt_s_as_into_f32_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_f32_mul_ai, then: wkl_i32_gt_s_as_then_f32_mul_ai)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_gt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_gt_s_as, wkl_i32_xor_as, then: wkl_i32_gt_s_as_then_i32_xor_as, into: wkl_i32_gt_s_as_into_i32_xor_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_store8_sa, then: wkl_i32_gt_s_as_then_i32_store8_sa, into: wkl_i32_gt_s_as_into_i32_store8_sa)
    rows.add(wkl_i32_gt_s_as, wkl_i32_lt_s_as, then: wkl_i32_gt_s_as_then_i32_lt_s_as, into: wkl_i32_gt_s_as_into_i32_lt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_eq_si, then: wkl_i32_gt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_as, then: wkl_i32_gt_s_as_then_i32_mul_as, into: wkl_i32_gt_s_as_into_i32_mul_as)
    rows.add(wkl_i32_gt_s_as, wkl_f32_add_as, then: wkl_i32_gt_s_as_then_f32_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_gt_s_as, then: wkl_i32_gt_s_as_then_i32_gt_s_as, into: wkl_i32_gt_s_as_into_i32_gt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_gt_s_as_then_br_if_i32_lt_s_as, into: wkl_i32_gt_s_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_gt_s_as, wkl_call, then: wkl_i32_gt_s_as_then_call)
    rows.add(wkl_i32_gt_s_as, wkl_i32_and_si, then: wkl_i32_gt_s_as_then_i32_and_si)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_gt_s_as_then_br_if_i32_lt_u_ai, into: wkl_i32_gt_s_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_gt_s_as, wkl_i64_mul_as, then: wkl_i32_gt_s_as_then_i64_mul_as, into: wkl_i32_gt_s_as_into_i64_mul_as)
    rows.add(wkl_i32_gt_s_as, wkl_i32_mul_ai, then: wkl_i32_gt_s_as_then_i32_mul_ai, into: wkl_i32_gt_s_as_into_i32_mul_ai)
    rows.add(wkl_i32_gt_s_as, wkl_br_if_s, then: wkl_i32_gt_s_as_then_br_if_s)
    rows.add(wkl_i32_gt_s_as, wkl_f64_div_ia, then: wkl_i32_gt_s_as_then_f64_div_ia)
    rows.add(wkl_i32_gt_s_as, wkl_f64_convert_i32_u_a, then: wkl_i32_gt_s_as_then_f64_convert_i32_u_a, into: wkl_i32_gt_s_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_gt_s_as, wkl_f64_add_as, then: wkl_i32_gt_s_as_then_f64_add_as)
    rows.add(wkl_i32_gt_s_as, wkl_f64_load_a, then: wkl_i32_gt_s_as_then_f64_load_a, into: wkl_i32_gt_s_as_into_f64_load_a)
    rows.add(wkl_i32_gt_s_as, wkl_f64_mul_as, then: wkl_i32_gt_s_as_then_f64_mul_as)
  }
}

// MARK: i32_lt_s_as

@c func wkl_i32_lt_s_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_i32_lt_s_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_lt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_i32_lt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@c func wkl_i32_lt_s_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_copy)
}
@c func wkl_i32_lt_s_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_as)
}
@c func wkl_i32_lt_s_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_lt_s_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@c func wkl_i32_lt_s_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ai)
}
@c func wkl_i32_lt_s_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_lt_s_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_lt_s_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_lt_s_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a)
}
@c func wkl_i32_lt_s_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_lt_s_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@c func wkl_i32_lt_s_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_a)
}
@c func wkl_i32_lt_s_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_lt_s_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa)
}
@c func wkl_i32_lt_s_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_lt_s_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si)
}
@c func wkl_i32_lt_s_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_constant32)
}
@c func wkl_i32_lt_s_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_lt_s_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br)
}
@c func wkl_i32_lt_s_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_add_as)
}
@c func wkl_i32_lt_s_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_lt_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_ai)
}
@c func wkl_i32_lt_s_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_lt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_ss)
}
@c func wkl_i32_lt_s_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_table_a)
}
@c func wkl_i32_lt_s_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_lt_s_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_lt_s_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_lt_s_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_load_a)
}
@c func wkl_i32_lt_s_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_lt_s_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_mul_ai)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_lt_s_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store8_sa)
}
@c func wkl_i32_lt_s_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_lt_s_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_lt_s_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_lt_s_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_as)
}
@c func wkl_i32_lt_s_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_lt_s_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_add_as)
}
@c func wkl_i32_lt_s_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_lt_s_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_lt_s_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_lt_s_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_call)
}
@c func wkl_i32_lt_s_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_si)
}
@c func wkl_i32_lt_s_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_lt_s_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_lt_s_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_mul_as)
}
@c func wkl_i32_lt_s_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_lt_s_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_ai)
}
@c func wkl_i32_lt_s_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_lt_s_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_s)
}
@c func wkl_i32_lt_s_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_div_ia)
}
@c func wkl_i32_lt_s_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_lt_s_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_lt_s_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_add_as)
}
@c func wkl_i32_lt_s_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_load_a)
}
@c func wkl_i32_lt_s_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_lt_s_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func i32LtSAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_lt_s_as, wkl_i32_xor_as, then: wkl_i32_lt_s_as_then_i32_xor_as, into: wkl_i32_lt_s_as_into_i32_xor_as)
    rows.add(wkl_i32_lt_s_as, wkl_select_integer_a, then: wkl_i32_lt_s_as_then_select_integer_a, into: wkl_i32_lt_s_as_into_select_integer_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_si, then: wkl_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_i32_lt_s_as, wkl_copy, then: wkl_i32_lt_s_as_then_copy)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_as, then: wkl_i32_lt_s_as_then_i32_add_as, into: wkl_i32_lt_s_as_into_i32_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_ss, then: wkl_i32_lt_s_as_then_i32_add_ss)
    rows.add(wkl_i32_lt_s_as, wkl_i32_add_ai, then: wkl_i32_lt_s_as_then_i32_add_ai, into: wkl_i32_lt_s_as_into_i32_add_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load8_u_a, then: wkl_i32_lt_s_as_then_i32_load8_u_a, into: wkl_i32_lt_s_as_into_i32_load8_u_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load_a, then: wkl_i32_lt_s_as_then_i32_load_a, into: wkl_i32_lt_s_as_into_i32_load_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load_s, then: wkl_i32_lt_s_as_then_i32_load_s)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_a, then: wkl_i32_lt_s_as_then_br_if_a, into: wkl_i32_lt_s_as_into_br_if_a)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store_sa, then: wkl_i32_lt_s_as_then_i32_store_sa, into: wkl_i32_lt_s_as_into_i32_store_sa)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_ne_ai, then: wkl_i32_lt_s_as_then_br_if_i32_ne_ai, into: wkl_i32_lt_s_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_si, then: wkl_i32_lt_s_as_then_i32_mul_si)
    rows.add(wkl_i32_lt_s_as, wkl_constant32, then: wkl_i32_lt_s_as_then_constant32)
    rows.add(wkl_i32_lt_s_as, wkl_i32_load8_u_s, then: wkl_i32_lt_s_as_then_i32_load8_u_s)
    rows.add(wkl_i32_lt_s_as, wkl_br, then: wkl_i32_lt_s_as_then_br)
    rows.add(wkl_i32_lt_s_as, wkl_i64_add_as, then: wkl_i32_lt_s_as_then_i64_add_as, into: wkl_i32_lt_s_as_into_i64_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_and_ai, then: wkl_i32_lt_s_as_then_i32_and_ai, into: wkl_i32_lt_s_as_into_i32_and_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store_ss, then: wkl_i32_lt_s_as_then_i32_store_ss)
    rows.add(wkl_i32_lt_s_as, wkl_br_table_a, then: wkl_i32_lt_s_as_then_br_table_a, into: wkl_i32_lt_s_as_into_br_table_a)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_ne_as, then: wkl_i32_lt_s_as_then_br_if_i32_ne_as, into: wkl_i32_lt_s_as_into_br_if_i32_ne_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_eq_ai, then: wkl_i32_lt_s_as_then_br_if_i32_eq_ai, into: wkl_i32_lt_s_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_lt_s_as, wkl_f32_load_a, then: wkl_i32_lt_s_as_then_f32_load_a, into: wkl_i32_lt_s_as_into_f32_load_a)
    rows.add(wkl_i32_lt_s_as, wkl_f32_mul_ai, then: wkl_i32_lt_s_as_then_f32_mul_ai)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_i32_lt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_lt_s_as, wkl_i32_store8_sa, then: wkl_i32_lt_s_as_then_i32_store8_sa, into: wkl_i32_lt_s_as_into_i32_store8_sa)
    rows.add(wkl_i32_lt_s_as, wkl_i32_lt_s_as, then: wkl_i32_lt_s_as_then_i32_lt_s_as, into: wkl_i32_lt_s_as_into_i32_lt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_eq_si, then: wkl_i32_lt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_as, then: wkl_i32_lt_s_as_then_i32_mul_as, into: wkl_i32_lt_s_as_into_i32_mul_as)
    rows.add(wkl_i32_lt_s_as, wkl_f32_add_as, then: wkl_i32_lt_s_as_then_f32_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_gt_s_as, then: wkl_i32_lt_s_as_then_i32_gt_s_as, into: wkl_i32_lt_s_as_into_i32_gt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_i32_lt_s_as_then_br_if_i32_lt_s_as, into: wkl_i32_lt_s_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_lt_s_as, wkl_call, then: wkl_i32_lt_s_as_then_call)
    rows.add(wkl_i32_lt_s_as, wkl_i32_and_si, then: wkl_i32_lt_s_as_then_i32_and_si)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_i32_lt_s_as_then_br_if_i32_lt_u_ai, into: wkl_i32_lt_s_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_lt_s_as, wkl_i64_mul_as, then: wkl_i32_lt_s_as_then_i64_mul_as, into: wkl_i32_lt_s_as_into_i64_mul_as)
    rows.add(wkl_i32_lt_s_as, wkl_i32_mul_ai, then: wkl_i32_lt_s_as_then_i32_mul_ai, into: wkl_i32_lt_s_as_into_i32_mul_ai)
    rows.add(wkl_i32_lt_s_as, wkl_br_if_s, then: wkl_i32_lt_s_as_then_br_if_s)
    rows.add(wkl_i32_lt_s_as, wkl_f64_div_ia, then: wkl_i32_lt_s_as_then_f64_div_ia)
    rows.add(wkl_i32_lt_s_as, wkl_f64_convert_i32_u_a, then: wkl_i32_lt_s_as_then_f64_convert_i32_u_a, into: wkl_i32_lt_s_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_lt_s_as, wkl_f64_add_as, then: wkl_i32_lt_s_as_then_f64_add_as)
    rows.add(wkl_i32_lt_s_as, wkl_f64_load_a, then: wkl_i32_lt_s_as_then_f64_load_a, into: wkl_i32_lt_s_as_into_f64_load_a)
    rows.add(wkl_i32_lt_s_as, wkl_f64_mul_as, then: wkl_i32_lt_s_as_then_f64_mul_as)
  }
}

// MARK: i32_eq_as

@c func wkl_i32_eq_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_eq_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_i32_eq_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}

extension FusionTable {
  private static func i32EqAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_eq_as, wkl_i32_add_as, then: wkl_i32_eq_as_then_i32_add_as, into: wkl_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_eq_as, wkl_i32_store_sa, then: wkl_i32_eq_as_then_i32_store_sa, into: wkl_i32_eq_as_into_i32_store_sa)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_eq_as, wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
  }
}

// MARK: i32_le_u_as

@inline(__always) @c func wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, keeps: false, then: wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_i32_le_u_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_a)
}
@c func wkl_i32_le_u_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_a_then_br_if_i32_eq_ss)
}
@inline(__always) @c func wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, keeps: false, then: wkl_br_if_a_then_br_if_i32_eq_ss)
}

extension FusionTable {
  private static func i32LeUAS(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_le_u_as, wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai,
      into: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_i32_le_u_as, wkl_br_if_a, then: wkl_i32_le_u_as_then_br_if_a, into: wkl_i32_le_u_as_into_br_if_a)
    rows.add(wkl_i32_le_u_as, wkl_br_if_a_then_br_if_i32_eq_ss, then: wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss, into: wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss)
  }
}

// MARK: i32_lt_u_ai

@c func wkl_i32_lt_u_ai_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_lt_u_ai_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_si_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_si_a)
}

extension FusionTable {
  private static func i32LtUAI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_ii_a, then: wkl_i32_lt_u_ai_then_select_integer_ii_a, into: wkl_i32_lt_u_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_is_a, then: wkl_i32_lt_u_ai_then_select_integer_is_a, into: wkl_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(wkl_i32_lt_u_ai, wkl_select_integer_si_a, then: wkl_i32_lt_u_ai_then_select_integer_si_a, into: wkl_i32_lt_u_ai_into_select_integer_si_a)
  }
}

// MARK: i32_eq_si

@c func wkl_i32_eq_si_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_eq_si_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_select_integer_ii_a)
}

extension FusionTable {
  private static func i32EqSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_eq_si, wkl_select_integer_ii_a, then: wkl_i32_eq_si_then_select_integer_ii_a, into: wkl_i32_eq_si_into_select_integer_ii_a)
  }
}

// MARK: i32_gt_u_as

@c func wkl_i32_gt_u_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_select_integer_a)
}
@c func wkl_i32_gt_u_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, keeps: false, then: wkl_select_integer_a)
}

extension FusionTable {
  private static func i32GtUAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_u_as, wkl_select_integer_a, then: wkl_i32_gt_u_as_then_select_integer_a, into: wkl_i32_gt_u_as_into_select_integer_a)
  }
}

// MARK: i32_gt_u_si

@c func wkl_i32_gt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_gt_u_si_then_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_copy_then_br_if_a)
}

extension FusionTable {
  private static func i32GtUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_u_si, wkl_copy, then: wkl_i32_gt_u_si_then_copy)
    rows.add(wkl_i32_gt_u_si, wkl_copy_then_br_if_a, then: wkl_i32_gt_u_si_then_copy_then_br_if_a)
  }
}

// MARK: i32_gt_u_ss

@c func wkl_i32_gt_u_ss_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, keeps: false, then: wkl_select_integer_a)
}

extension FusionTable {
  private static func i32GtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_u_ss, wkl_select_integer_a, then: wkl_i32_gt_u_ss_then_select_integer_a, into: wkl_i32_gt_u_ss_into_select_integer_a)
  }
}

// MARK: i32_lt_u_si

@c func wkl_i32_lt_u_si_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_si_a)
}
@c func wkl_i32_lt_u_si_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_si_a)
}

extension FusionTable {
  private static func i32LtUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_lt_u_si, wkl_select_integer_si_a, then: wkl_i32_lt_u_si_then_select_integer_si_a, into: wkl_i32_lt_u_si_into_select_integer_si_a)
  }
}

// MARK: i32_lt_u_ss

@c func wkl_i32_lt_u_ss_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_lt_u_ss_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_ii_a)
}

extension FusionTable {
  private static func i32LtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_lt_u_ss, wkl_select_integer_ii_a, then: wkl_i32_lt_u_ss_then_select_integer_ii_a, into: wkl_i32_lt_u_ss_into_select_integer_ii_a)
  }
}

// MARK: i32_ne_as

@c func wkl_i32_ne_as_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_ne_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}

extension FusionTable {
  private static func i32NeAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_ne_as, wkl_i32_add_as_then_i32_add_si, then: wkl_i32_ne_as_then_i32_add_as_then_i32_add_si, into: wkl_i32_ne_as_into_i32_add_as_then_i32_add_si)
  }
}

// MARK: i32_gt_s_ss

@c func wkl_i32_gt_s_ss_then_select_integer_is_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_is_s)
}

extension FusionTable {
  private static func i32GtSSS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_gt_s_ss, wkl_select_integer_is_s, then: wkl_i32_gt_s_ss_then_select_integer_is_s)
  }
}
