// Fusions that begin with f32 or f64 arithmetic: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addFloat(to rows: inout FusionRows) {
    f32AddAS(&rows)
    f64MulAS(&rows)
    f64AddAS(&rows)
    f32MulAI(&rows)
    f64MulSS(&rows)
    f64SubSA(&rows)
    f32MulAS(&rows)
    f32MulSS(&rows)
    f64SubSS(&rows)
    f64AddSS(&rows)
    f64MulAI(&rows)
    f32SubSA(&rows)
    f64DivIA(&rows)
    f64AddAI(&rows)
    f64ConvertI32UA(&rows)
    f64GtAI(&rows)
    f64SqrtA(&rows)
    f32ConvertI32US(&rows)
    f32MulSI(&rows)
    f32AddAI(&rows)
    f64MulSI(&rows)
    f64ConvertI64SA(&rows)
    f64DivSS(&rows)
  }
}

// MARK: f32_add_as

@c func wkl_f32_add_as_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_mul_as)
}
@c func wkl_f32_add_as_then_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
}
@c func wkl_f32_add_as_into_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_return)
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
@c func wkl_f32_add_as_then_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_sub_sa)
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
@c func wkl_f32_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_copy)
}
@c func wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_then_f32_mul_ss)
}
@c func wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@inline(__always) @c func wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
}
@c func wkl_f32_add_as_then_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
}
@c func wkl_f32_add_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_f32_add_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_add_as_then_f32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_store_sa)
}
@c func wkl_f32_add_as_into_f32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_store_sa)
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

extension FusionTable {
  private static func f32AddAS(_ rows: inout FusionRows) {
    rows.add(wkl_f32_add_as, wkl_f32_mul_as, then: wkl_f32_add_as_then_f32_mul_as, into: wkl_f32_add_as_into_f32_mul_as)
    rows.add(wkl_f32_add_as, wkl_br_if_f32_lt_ai_then_i32_add_si, then: wkl_f32_add_as_then_br_if_f32_lt_ai_then_i32_add_si, into: wkl_f32_add_as_into_br_if_f32_lt_ai_then_i32_add_si)
    rows.add(wkl_f32_add_as, wkl_return, then: wkl_f32_add_as_then_return)
    rows.add(wkl_f32_add_as, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_add_as, wkl_i32_add_si, then: wkl_f32_add_as_then_i32_add_si)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_ss)
    rows.add(wkl_f32_add_as, wkl_br_if_f32_lt_ai, then: wkl_f32_add_as_then_br_if_f32_lt_ai, into: wkl_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(wkl_f32_add_as, wkl_f32_sub_sa, then: wkl_f32_add_as_then_f32_sub_sa, into: wkl_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_add_as, wkl_f32_sub_sa_into_f32_add_as, then: wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as, into: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_into_f32_add_as, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_as_then_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_as_then_f32_mul_ss, into: wkl_f32_add_as_into_f32_mul_as_then_f32_mul_ss)
    rows.add(wkl_f32_add_as, wkl_copy, then: wkl_f32_add_as_then_copy)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss)
    rows.add(
      wkl_f32_add_as, wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_add_as_then_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai,
      into: wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(
      wkl_f32_add_as, wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s,
      then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa, then: wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_add_as, wkl_f32_add_as, then: wkl_f32_add_as_then_f32_add_as, into: wkl_f32_add_as_into_f32_add_as)
    rows.add(wkl_f32_add_as, wkl_f32_store_sa, then: wkl_f32_add_as_then_f32_store_sa, into: wkl_f32_add_as_into_f32_store_sa)
    rows.add(wkl_f32_add_as, wkl_i32_add_as, then: wkl_f32_add_as_then_i32_add_as)
    rows.add(wkl_f32_add_as, wkl_i32_add_ss, then: wkl_f32_add_as_then_i32_add_ss)
    rows.add(wkl_f32_add_as, wkl_i32_add_ai, then: wkl_f32_add_as_then_i32_add_ai)
    rows.add(wkl_f32_add_as, wkl_i32_load8_u_a, then: wkl_f32_add_as_then_i32_load8_u_a)
    rows.add(wkl_f32_add_as, wkl_i32_load_a, then: wkl_f32_add_as_then_i32_load_a)
    rows.add(wkl_f32_add_as, wkl_i32_load_s, then: wkl_f32_add_as_then_i32_load_s)
    rows.add(wkl_f32_add_as, wkl_br_if_a, then: wkl_f32_add_as_then_br_if_a)
    rows.add(wkl_f32_add_as, wkl_i32_store_sa, then: wkl_f32_add_as_then_i32_store_sa)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_ne_ai, then: wkl_f32_add_as_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_add_as, wkl_i32_mul_si, then: wkl_f32_add_as_then_i32_mul_si)
    rows.add(wkl_f32_add_as, wkl_constant32, then: wkl_f32_add_as_then_constant32)
    rows.add(wkl_f32_add_as, wkl_i32_load8_u_s, then: wkl_f32_add_as_then_i32_load8_u_s)
    rows.add(wkl_f32_add_as, wkl_br, then: wkl_f32_add_as_then_br)
    rows.add(wkl_f32_add_as, wkl_i64_add_as, then: wkl_f32_add_as_then_i64_add_as)
    rows.add(wkl_f32_add_as, wkl_i32_and_ai, then: wkl_f32_add_as_then_i32_and_ai)
    rows.add(wkl_f32_add_as, wkl_i32_store_ss, then: wkl_f32_add_as_then_i32_store_ss)
    rows.add(wkl_f32_add_as, wkl_br_table_a, then: wkl_f32_add_as_then_br_table_a)
    rows.add(wkl_f32_add_as, wkl_select_integer_a, then: wkl_f32_add_as_then_select_integer_a)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_ne_as, then: wkl_f32_add_as_then_br_if_i32_ne_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_eq_ai, then: wkl_f32_add_as_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_add_as, wkl_f32_load_a, then: wkl_f32_add_as_then_f32_load_a)
    rows.add(wkl_f32_add_as, wkl_f32_mul_ai, then: wkl_f32_add_as_then_f32_mul_ai, into: wkl_f32_add_as_into_f32_mul_ai)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_s_si, then: wkl_f32_add_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_add_as, wkl_i32_xor_as, then: wkl_f32_add_as_then_i32_xor_as)
    rows.add(wkl_f32_add_as, wkl_i32_store8_sa, then: wkl_f32_add_as_then_i32_store8_sa)
    rows.add(wkl_f32_add_as, wkl_i32_lt_s_as, then: wkl_f32_add_as_then_i32_lt_s_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_eq_si, then: wkl_f32_add_as_then_br_if_i32_eq_si)
    rows.add(wkl_f32_add_as, wkl_i32_mul_as, then: wkl_f32_add_as_then_i32_mul_as)
    rows.add(wkl_f32_add_as, wkl_i32_gt_s_as, then: wkl_f32_add_as_then_i32_gt_s_as)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_s_as, then: wkl_f32_add_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_add_as, wkl_call, then: wkl_f32_add_as_then_call)
    rows.add(wkl_f32_add_as, wkl_i32_and_si, then: wkl_f32_add_as_then_i32_and_si)
    rows.add(wkl_f32_add_as, wkl_br_if_i32_lt_u_ai, then: wkl_f32_add_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_add_as, wkl_i64_mul_as, then: wkl_f32_add_as_then_i64_mul_as)
    rows.add(wkl_f32_add_as, wkl_i32_mul_ai, then: wkl_f32_add_as_then_i32_mul_ai)
    rows.add(wkl_f32_add_as, wkl_br_if_s, then: wkl_f32_add_as_then_br_if_s)
    rows.add(wkl_f32_add_as, wkl_f64_div_ia, then: wkl_f32_add_as_then_f64_div_ia)
    rows.add(wkl_f32_add_as, wkl_f64_convert_i32_u_a, then: wkl_f32_add_as_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_add_as, wkl_f64_add_as, then: wkl_f32_add_as_then_f64_add_as)
    rows.add(wkl_f32_add_as, wkl_f64_load_a, then: wkl_f32_add_as_then_f64_load_a)
    rows.add(wkl_f32_add_as, wkl_f64_mul_as, then: wkl_f32_add_as_then_f64_mul_as)
  }
}

// MARK: f64_mul_as

@c func wkl_f64_mul_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss_into_f64_mul_as)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_mul_as_then_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_mul_as_then_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_div_ia_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_div_ia_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a)
}
@inline(__always) @c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as)
}
@c func wkl_f64_mul_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_div_ia)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_div_ia)
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
@c func wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_f64_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_copy)
}
@c func wkl_f64_mul_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_f64_mul_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_f64_mul_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_constant32)
}
@c func wkl_f64_mul_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_f64_mul_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
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
@c func wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
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

extension FusionTable {
  private static func f64MulAS(_ rows: inout FusionRows) {
    rows.add(wkl_f64_mul_as, wkl_f64_add_as, then: wkl_f64_mul_as_then_f64_add_as, into: wkl_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si, into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_as_into_f64_mul_as, into: wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_as_then_f64_add_as_into_br_if_f64_gt_ai, into: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_mul_as, wkl_f64_sub_sa, then: wkl_f64_mul_as_then_f64_sub_sa, into: wkl_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa, into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_mul_as, wkl_f64_div_ia_into_f64_mul_as, then: wkl_f64_mul_as_then_f64_div_ia_into_f64_mul_as, into: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_f64_mul_as, wkl_f64_add_ss, then: wkl_f64_mul_as_then_f64_add_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_constant32, then: wkl_f64_mul_as_then_f64_add_as_then_constant32, into: wkl_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(wkl_f64_mul_as, wkl_f64_load_a, then: wkl_f64_mul_as_then_f64_load_a)
    rows.add(wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(wkl_f64_mul_as, wkl_f64_div_ia, then: wkl_f64_mul_as_then_f64_div_ia, into: wkl_f64_mul_as_into_f64_div_ia)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss_then_i32_add_si, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_ss, then: wkl_f64_mul_as_then_f64_mul_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_i64_store_ss, then: wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss, into: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_into_f64_add_ai, then: wkl_f64_mul_as_then_f64_add_as_into_f64_add_ai, into: wkl_f64_mul_as_into_f64_add_as_into_f64_add_ai)
    rows.add(wkl_f64_mul_as, wkl_i32_add_si, then: wkl_f64_mul_as_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_copy, then: wkl_f64_mul_as_then_copy)
    rows.add(wkl_f64_mul_as, wkl_i32_load_s, then: wkl_f64_mul_as_then_i32_load_s)
    rows.add(wkl_f64_mul_as, wkl_i32_mul_si, then: wkl_f64_mul_as_then_i32_mul_si)
    rows.add(wkl_f64_mul_as, wkl_constant32, then: wkl_f64_mul_as_then_constant32)
    rows.add(wkl_f64_mul_as, wkl_f64_mul_as, then: wkl_f64_mul_as_then_f64_mul_as, into: wkl_f64_mul_as_into_f64_mul_as)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_mul_as_then_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai,
      into: wkl_f64_mul_as_into_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_add_as_then_f64_mul_ss, into: wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_as, wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_mul_as_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si, then: wkl_f64_mul_as_then_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(
      wkl_f64_mul_as, wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si, then: wkl_f64_mul_as_then_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      into: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_f64_mul_as, wkl_f64_add_as_then_copy, then: wkl_f64_mul_as_then_f64_add_as_then_copy, into: wkl_f64_mul_as_into_f64_add_as_then_copy)
  }
}

// MARK: f64_add_as

@inline(__always) @c func wkl_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
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
@c func wkl_f64_add_as_then_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
}
@c func wkl_f64_add_as_into_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_add_as_then_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss)
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
@inline(__always) @c func wkl_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_constant32)
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
@c func wkl_f64_add_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_add_as_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_store_ia_then_f64_load_i)
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
@c func wkl_f64_add_as_then_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai)
}
@inline(__always) @c func wkl_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai)
}
@c func wkl_f64_add_as_then_i64_store_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_copy)
}
@c func wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ai_into_f64_sqrt_a)
}
@c func wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_ai_into_f64_sqrt_a)
}
@inline(__always) @c func wkl_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_copy)
}
@c func wkl_f64_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_f64_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_f64_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_f64_add_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss)
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
@inline(__always) @c func wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss_then_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_then_f64_add_ss)
}
@c func wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_ss_into_f64_add_as)
}
@c func wkl_f64_add_as_then_copy_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_copy_then_i32_add_si_then_br_if_a)
}
@inline(__always) @c func wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si)
}

extension FusionTable {
  private static func f64AddAS(_ rows: inout FusionRows) {
    rows.add(wkl_f64_add_as, wkl_i32_add_si, then: wkl_f64_add_as_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai, into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as, then: wkl_f64_add_as_then_f64_mul_as, into: wkl_f64_add_as_into_f64_mul_as)
    rows.add(
      wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss,
      into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(
      wkl_f64_add_as, wkl_f64_mul_as_then_f64_add_ss_into_f64_mul_as, then: wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss_into_f64_mul_as,
      into: wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_add_as, wkl_br_if_f64_gt_ai, then: wkl_f64_add_as_then_br_if_f64_gt_ai, into: wkl_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_add_as, wkl_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_add_as_then_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_add_as_into_f64_mul_as_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(
      wkl_f64_add_as, wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_add_as, wkl_f64_gt_ai, then: wkl_f64_add_as_then_f64_gt_ai, into: wkl_f64_add_as_into_f64_gt_ai)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss, then: wkl_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as_then_f64_add_ss, then: wkl_f64_add_as_then_f64_mul_as_then_f64_add_ss, into: wkl_f64_add_as_into_f64_mul_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_as_into_f64_add_as, into: wkl_f64_add_as_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss, then: wkl_f64_add_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_constant32, then: wkl_f64_add_as_then_constant32)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_add_as, wkl_constant32_then_i32_add_si, then: wkl_f64_add_as_then_constant32_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_br_if_f64_gt_ai_then_f64_sub_ss, then: wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss, into: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss)
    rows.add(wkl_f64_add_as, wkl_return, then: wkl_f64_add_as_then_return)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_i32_add_si, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia, then: wkl_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as,
      then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si_then_copy, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_f64_add_as, wkl_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_f64_add_as, wkl_f64_add_ai, then: wkl_f64_add_as_then_f64_add_ai, into: wkl_f64_add_as_into_f64_add_ai)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_copy, then: wkl_f64_add_as_then_i64_store_ss_then_copy)
    rows.add(wkl_f64_add_as, wkl_f64_add_ai_into_f64_sqrt_a, then: wkl_f64_add_as_then_f64_add_ai_into_f64_sqrt_a, into: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a)
    rows.add(wkl_f64_add_as, wkl_copy, then: wkl_f64_add_as_then_copy)
    rows.add(wkl_f64_add_as, wkl_i32_load_s, then: wkl_f64_add_as_then_i32_load_s)
    rows.add(wkl_f64_add_as, wkl_i32_mul_si, then: wkl_f64_add_as_then_i32_mul_si)
    rows.add(wkl_f64_add_as, wkl_f64_add_as, then: wkl_f64_add_as_then_f64_add_as, into: wkl_f64_add_as_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss, then: wkl_f64_add_as_then_f64_mul_ss)
    rows.add(
      wkl_f64_add_as, wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      then: wkl_f64_add_as_then_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      into: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_f64_add_as, wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_f64_add_as_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_f64_add_as, wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(
      wkl_f64_add_as, wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss, then: wkl_f64_add_as_then_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      into: wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_add_as, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_f64_add_as_then_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_then_f64_add_ss, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss)
    rows.add(wkl_f64_add_as, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_add_as_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_add_as, wkl_copy_then_i32_add_si_then_br_if_a, then: wkl_f64_add_as_then_copy_then_i32_add_si_then_br_if_a)
    rows.add(wkl_f64_add_as, wkl_i32_add_ss_then_i32_add_si_then_i32_add_si, then: wkl_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
  }
}

// MARK: f32_mul_ai

@c func wkl_f32_mul_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si_into_f32_load_a)
}
@c func wkl_f32_mul_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_f32_mul_ai_then_f32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_ai)
}
@c func wkl_f32_mul_ai_into_f32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_ai)
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

extension FusionTable {
  private static func f32MulAI(_ rows: inout FusionRows) {
    rows.add(wkl_f32_mul_ai, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_mul_ai_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_ss, then: wkl_f32_mul_ai_then_i32_add_ss)
    rows.add(wkl_f32_mul_ai, wkl_f32_add_ai, then: wkl_f32_mul_ai_then_f32_add_ai, into: wkl_f32_mul_ai_into_f32_add_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_lt_u_si, then: wkl_f32_mul_ai_then_i32_lt_u_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_si, then: wkl_f32_mul_ai_then_i32_add_si)
    rows.add(wkl_f32_mul_ai, wkl_copy, then: wkl_f32_mul_ai_then_copy)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_as, then: wkl_f32_mul_ai_then_i32_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_add_ai, then: wkl_f32_mul_ai_then_i32_add_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_load8_u_a, then: wkl_f32_mul_ai_then_i32_load8_u_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_load_a, then: wkl_f32_mul_ai_then_i32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_load_s, then: wkl_f32_mul_ai_then_i32_load_s)
    rows.add(wkl_f32_mul_ai, wkl_br_if_a, then: wkl_f32_mul_ai_then_br_if_a)
    rows.add(wkl_f32_mul_ai, wkl_i32_store_sa, then: wkl_f32_mul_ai_then_i32_store_sa)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_ne_ai, then: wkl_f32_mul_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_si, then: wkl_f32_mul_ai_then_i32_mul_si)
    rows.add(wkl_f32_mul_ai, wkl_constant32, then: wkl_f32_mul_ai_then_constant32)
    rows.add(wkl_f32_mul_ai, wkl_i32_load8_u_s, then: wkl_f32_mul_ai_then_i32_load8_u_s)
    rows.add(wkl_f32_mul_ai, wkl_br, then: wkl_f32_mul_ai_then_br)
    rows.add(wkl_f32_mul_ai, wkl_i64_add_as, then: wkl_f32_mul_ai_then_i64_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_and_ai, then: wkl_f32_mul_ai_then_i32_and_ai)
    rows.add(wkl_f32_mul_ai, wkl_i32_store_ss, then: wkl_f32_mul_ai_then_i32_store_ss)
    rows.add(wkl_f32_mul_ai, wkl_br_table_a, then: wkl_f32_mul_ai_then_br_table_a)
    rows.add(wkl_f32_mul_ai, wkl_select_integer_a, then: wkl_f32_mul_ai_then_select_integer_a)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_ne_as, then: wkl_f32_mul_ai_then_br_if_i32_ne_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_eq_ai, then: wkl_f32_mul_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_mul_ai, wkl_f32_load_a, then: wkl_f32_mul_ai_then_f32_load_a)
    rows.add(wkl_f32_mul_ai, wkl_f32_mul_ai, then: wkl_f32_mul_ai_then_f32_mul_ai, into: wkl_f32_mul_ai_into_f32_mul_ai)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_s_si, then: wkl_f32_mul_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_xor_as, then: wkl_f32_mul_ai_then_i32_xor_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_store8_sa, then: wkl_f32_mul_ai_then_i32_store8_sa)
    rows.add(wkl_f32_mul_ai, wkl_i32_lt_s_as, then: wkl_f32_mul_ai_then_i32_lt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_eq_si, then: wkl_f32_mul_ai_then_br_if_i32_eq_si)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_as, then: wkl_f32_mul_ai_then_i32_mul_as)
    rows.add(wkl_f32_mul_ai, wkl_f32_add_as, then: wkl_f32_mul_ai_then_f32_add_as, into: wkl_f32_mul_ai_into_f32_add_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_gt_s_as, then: wkl_f32_mul_ai_then_i32_gt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_s_as, then: wkl_f32_mul_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_mul_ai, wkl_call, then: wkl_f32_mul_ai_then_call)
    rows.add(wkl_f32_mul_ai, wkl_i32_and_si, then: wkl_f32_mul_ai_then_i32_and_si)
    rows.add(wkl_f32_mul_ai, wkl_br_if_i32_lt_u_ai, then: wkl_f32_mul_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_mul_ai, wkl_i64_mul_as, then: wkl_f32_mul_ai_then_i64_mul_as)
    rows.add(wkl_f32_mul_ai, wkl_i32_mul_ai, then: wkl_f32_mul_ai_then_i32_mul_ai)
    rows.add(wkl_f32_mul_ai, wkl_br_if_s, then: wkl_f32_mul_ai_then_br_if_s)
    rows.add(wkl_f32_mul_ai, wkl_f64_div_ia, then: wkl_f32_mul_ai_then_f64_div_ia)
    rows.add(wkl_f32_mul_ai, wkl_f64_convert_i32_u_a, then: wkl_f32_mul_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_mul_ai, wkl_f64_add_as, then: wkl_f32_mul_ai_then_f64_add_as)
    rows.add(wkl_f32_mul_ai, wkl_f64_load_a, then: wkl_f32_mul_ai_then_f64_load_a)
    rows.add(wkl_f32_mul_ai, wkl_f64_mul_as, then: wkl_f32_mul_ai_then_f64_mul_as)
  }
}

// MARK: f64_mul_ss

@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_mul_ss_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
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
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_gt_ai)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_gt_ai)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_then_f64_load_a)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_then_f64_load_a)
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
@c func wkl_f64_mul_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_copy)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@c func wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
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
@c func wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
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
@inline(__always) @c func wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_into_f64_add_ai)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_mul_ss_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_ss)
}
@c func wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}

extension FusionTable {
  private static func f64MulSS(_ rows: inout FusionRows) {
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai, then: wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as, then: wkl_f64_mul_ss_then_f64_mul_as, into: wkl_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as, then: wkl_f64_mul_ss_then_f64_add_as, into: wkl_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_ss, then: wkl_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_f64_gt_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_gt_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_f64_gt_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_then_f64_load_a, then: wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a, into: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_mul_ss_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_mul_ss, wkl_i32_add_si, then: wkl_f64_mul_ss_then_i32_add_si)
    rows.add(wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as, into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_copy, then: wkl_f64_mul_ss_then_copy)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_then_f64_load_a_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_mul_as_then_f64_load_a_into_f64_add_as,
      into: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_then_i32_add_si_into_f64_load_a, then: wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      into: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss_into_f64_mul_as, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_br_if_f64_gt_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_then_i32_add_si, then: wkl_f64_mul_ss_then_f64_add_as_then_i32_add_si, into: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      then: wkl_f64_mul_ss_then_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss,
      into: wkl_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_as_into_f64_add_ai, then: wkl_f64_mul_ss_then_f64_add_as_into_f64_add_ai, into: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_f64_mul_ss, wkl_f64_add_ss, then: wkl_f64_mul_ss_then_f64_add_ss)
    rows.add(
      wkl_f64_mul_ss, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_mul_ss_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
  }
}

// MARK: f64_sub_sa

@c func wkl_f64_sub_sa_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_sub_sa_then_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si)
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
@c func wkl_f64_sub_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_sub_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_copy)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss)
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
@c func wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ss_into_f64_add_as)
}
@c func wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
}

extension FusionTable {
  private static func f64SubSA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_sub_sa_then_f64_mul_as_into_f64_add_as, into: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa, then: wkl_f64_sub_sa_then_f64_store_sa, into: wkl_f64_sub_sa_into_f64_store_sa)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si, into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(wkl_f64_sub_sa, wkl_i32_add_si, then: wkl_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s, then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s, into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_as, then: wkl_f64_sub_sa_then_f64_mul_as, into: wkl_f64_sub_sa_into_f64_mul_as)
    rows.add(wkl_f64_sub_sa, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_sub_sa, wkl_copy, then: wkl_f64_sub_sa_then_copy)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as,
      then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_into_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss, then: wkl_f64_sub_sa_then_f64_mul_ss)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa,
      then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_f64_load_s_then_f64_mul_ss, then: wkl_f64_sub_sa_then_f64_store_sa_then_f64_load_s_then_f64_mul_ss,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_f64_load_s_then_f64_mul_ss)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_f64_load_a, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_sub_sa, wkl_f64_mul_ss_into_f64_add_as, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(
      wkl_f64_sub_sa, wkl_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si, then: wkl_f64_sub_sa_then_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si,
      into: wkl_f64_sub_sa_into_f64_store_sa_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
  }
}

// MARK: f32_mul_as

@c func wkl_f32_mul_as_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_f32_mul_as_then_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_into_f32_mul_as)
}
@c func wkl_f32_mul_as_into_f32_add_as_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_into_f32_mul_as)
}
@c func wkl_f32_mul_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss)
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
@c func wkl_f32_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_copy)
}
@inline(__always) @c func wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@c func wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
}
@c func wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as_then_f32_mul_ss)
}

extension FusionTable {
  private static func f32MulAS(_ rows: inout FusionRows) {
    rows.add(
      wkl_f32_mul_as, wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_f32_mul_as_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_into_f32_mul_as, then: wkl_f32_mul_as_then_f32_add_as_into_f32_mul_as, into: wkl_f32_mul_as_into_f32_add_as_into_f32_mul_as)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as, then: wkl_f32_mul_as_then_f32_add_as, into: wkl_f32_mul_as_into_f32_add_as)
    rows.add(wkl_f32_mul_as, wkl_f32_mul_ss, then: wkl_f32_mul_as_then_f32_mul_ss)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si_into_f32_load_a, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si, then: wkl_f32_mul_as_then_i32_add_si)
    rows.add(wkl_f32_mul_as, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_mul_as_then_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_f32_mul_as, wkl_f32_load_s_then_f32_load_s, then: wkl_f32_mul_as_then_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_load_s, then: wkl_f32_mul_as_then_f32_load_s)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_then_i32_add_si, then: wkl_f32_mul_as_then_f32_add_as_then_i32_add_si, into: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si)
    rows.add(wkl_f32_mul_as, wkl_copy, then: wkl_f32_mul_as_then_copy)
    rows.add(wkl_f32_mul_as, wkl_i32_add_si_into_f32_load_a_then_f32_load_s, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_f32_mul_as, wkl_f32_add_as_then_i32_add_si_into_f32_load_a, then: wkl_f32_mul_as_then_f32_add_as_then_i32_add_si_into_f32_load_a,
      into: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(
      wkl_f32_mul_as, wkl_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as,
      then: wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as,
      into: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_mul_as, wkl_f32_add_as_then_f32_mul_ss, then: wkl_f32_mul_as_then_f32_add_as_then_f32_mul_ss, into: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
  }
}

// MARK: f32_mul_ss

@c func wkl_f32_mul_ss_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, keeps: false, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss)
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
@c func wkl_f32_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s)
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
@c func wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
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
@c func wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_mul_ss_then_f32_mul_ss)
}

extension FusionTable {
  private static func f32MulSS(_ rows: inout FusionRows) {
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as, then: wkl_f32_mul_ss_then_f32_add_as, into: wkl_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_into_f32_add_as, then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_mul_ss)
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as_into_f32_sub_sa, then: wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa, into: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_mul_ss, wkl_f32_add_as_then_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss, into: wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss)
    rows.add(wkl_f32_mul_ss, wkl_i32_add_si, then: wkl_f32_mul_ss_then_i32_add_si)
    rows.add(wkl_f32_mul_ss, wkl_f32_load_s_then_f32_load_s, then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_mul_ss_then_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai,
      into: wkl_f32_mul_ss_into_f32_add_as_into_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(wkl_f32_mul_ss, wkl_f32_load_s, then: wkl_f32_mul_ss_then_f32_load_s)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss_into_f32_add_as)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa, then: wkl_f32_mul_ss_then_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa,
      into: wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(
      wkl_f32_mul_ss, wkl_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa,
      then: wkl_f32_mul_ss_then_f32_mul_ss_into_f32_add_as_then_f32_mul_ss_into_f32_add_as_into_f32_sub_sa)
    rows.add(wkl_f32_mul_ss, wkl_f32_mul_ss_then_f32_mul_ss, then: wkl_f32_mul_ss_then_f32_mul_ss_then_f32_mul_ss)
  }
}

// MARK: f64_sub_ss

@c func wkl_f64_sub_ss_then_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_sub_ss_into_f64_add_as_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_into_f64_mul_as)
}
@c func wkl_f64_sub_ss_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_add_ss)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_add_ss)
}
@c func wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_mul_ai_into_f64_add_as_then_return)
}
@c func wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_return)
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
@c func wkl_f64_sub_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_i32_add_si)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub, keeps: false, then: wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
}

extension FusionTable {
  private static func f64SubSS(_ rows: inout FusionRows) {
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_into_f64_mul_as, then: wkl_f64_sub_ss_then_f64_add_as_into_f64_mul_as, into: wkl_f64_sub_ss_into_f64_add_as_into_f64_mul_as)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as, then: wkl_f64_sub_ss_then_f64_add_as, into: wkl_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_then_f64_add_ss, then: wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss, into: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_mul_ai_into_f64_add_as_then_return, then: wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as_then_return, into: wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as_then_return)
    rows.add(wkl_f64_sub_ss, wkl_f64_mul_ai_into_f64_add_as, then: wkl_f64_sub_ss_then_f64_mul_ai_into_f64_add_as, into: wkl_f64_sub_ss_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_sub_ss, wkl_f64_mul_ai, then: wkl_f64_sub_ss_then_f64_mul_ai, into: wkl_f64_sub_ss_into_f64_mul_ai)
    rows.add(wkl_f64_sub_ss, wkl_i32_add_si, then: wkl_f64_sub_ss_then_i32_add_si)
    rows.add(wkl_f64_sub_ss, wkl_f64_add_as_then_f64_mul_ss, then: wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss, into: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32,
      then: wkl_f64_sub_ss_then_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32,
      into: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(
      wkl_f64_sub_ss, wkl_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as,
      then: wkl_f64_sub_ss_then_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as,
      into: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss_then_f64_add_ss_into_f64_mul_as_into_f64_add_as)
  }
}

// MARK: f64_add_ss

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
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i32_add_si)
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
@c func wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_mul_as_into_f64_add_as_then_constant32)
}
@inline(__always) @c func wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_constant32)
}
@c func wkl_f64_add_ss_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_i64_store_ss)
}

extension FusionTable {
  private static func f64AddSS(_ rows: inout FusionRows) {
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_into_f64_mul_as, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_into_f64_mul_as,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_into_f64_mul_as)
    rows.add(wkl_f64_add_ss, wkl_f64_mul_as, then: wkl_f64_add_ss_then_f64_mul_as, into: wkl_f64_add_ss_into_f64_mul_as)
    rows.add(wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as, into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_add_ss, wkl_i32_add_si, then: wkl_f64_add_ss_then_i32_add_si)
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_f64_mul_ss_into_f64_add_as_into_br_if_f64_gt_ai)
    rows.add(
      wkl_f64_add_ss, wkl_f64_mul_as_into_f64_add_as_then_constant32, then: wkl_f64_add_ss_then_f64_mul_as_into_f64_add_as_then_constant32,
      into: wkl_f64_add_ss_into_f64_mul_as_into_f64_add_as_then_constant32)
    rows.add(wkl_f64_add_ss, wkl_i64_store_ss, then: wkl_f64_add_ss_then_i64_store_ss)
  }
}

// MARK: f64_mul_ai

@c func wkl_f64_mul_ai_then_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_return)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_return)
}
@c func wkl_f64_mul_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}
@c func wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, keeps: false, then: wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
}

extension FusionTable {
  private static func f64MulAI(_ rows: inout FusionRows) {
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as_then_return, then: wkl_f64_mul_ai_then_f64_add_as_then_return, into: wkl_f64_mul_ai_into_f64_add_as_then_return)
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as, then: wkl_f64_mul_ai_then_f64_add_as, into: wkl_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia, into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i, then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_mul_ai, wkl_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai,
      then: wkl_f64_mul_ai_then_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai,
      into: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i_into_f64_mul_ai)
  }
}

// MARK: f32_sub_sa

@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s)
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
@c func wkl_f32_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_i32_add_si)
}
@c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub, then: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}

extension FusionTable {
  private static func f32SubSA(_ rows: inout FusionRows) {
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s, then: wkl_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_sub_sa, wkl_f32_add_as_into_br_if_f32_lt_ai, then: wkl_f32_sub_sa_then_f32_add_as_into_br_if_f32_lt_ai, into: wkl_f32_sub_sa_into_f32_add_as_into_br_if_f32_lt_ai)
    rows.add(wkl_f32_sub_sa, wkl_f32_add_as, then: wkl_f32_sub_sa_then_f32_add_as, into: wkl_f32_sub_sa_into_f32_add_as)
    rows.add(wkl_f32_sub_sa, wkl_i32_add_si, then: wkl_f32_sub_sa_then_i32_add_si)
    rows.add(
      wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s,
      then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a,
      then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_f32_sub_sa, wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
  }
}

// MARK: f64_div_ia

@c func wkl_f64_div_ia_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
}
@c func wkl_f64_div_ia_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i32_add_si)
}
@c func wkl_f64_div_ia_then_i32_add_si_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as)
}

extension FusionTable {
  private static func f64DivIA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_div_ia, wkl_f64_mul_as, then: wkl_f64_div_ia_then_f64_mul_as, into: wkl_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_f64_div_ia, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa)
    rows.add(
      wkl_f64_div_ia, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s, then: wkl_f64_div_ia_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s,
      into: wkl_f64_div_ia_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_f64_load_s)
    rows.add(wkl_f64_div_ia, wkl_i32_add_si, then: wkl_f64_div_ia_then_i32_add_si)
    rows.add(wkl_f64_div_ia, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as, then: wkl_f64_div_ia_then_i32_add_si_into_f64_load_a_into_f64_mul_as)
  }
}

// MARK: f64_add_ai

@c func wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a_into_f64_mul_as)
}
@c func wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_add_ai_then_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, then: wkl_f64_sqrt_a)
}
@inline(__always) @c func wkl_f64_add_ai_into_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd, keeps: false, then: wkl_f64_sqrt_a)
}

extension FusionTable {
  private static func f64AddAI(_ rows: inout FusionRows) {
    rows.add(wkl_f64_add_ai, wkl_f64_sqrt_a_into_f64_mul_as, then: wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as, into: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as)
    rows.add(
      wkl_f64_add_ai, wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as, then: wkl_f64_add_ai_then_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as,
      into: wkl_f64_add_ai_into_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_f64_add_ai, wkl_f64_sqrt_a, then: wkl_f64_add_ai_then_f64_sqrt_a, into: wkl_f64_add_ai_into_f64_sqrt_a)
  }
}

// MARK: f64_convert_i32_u_a

@inline(__always) @c func wkl_f64_convert_i32_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_copy)
}
@inline(__always) @c func wkl_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_copy_then_call)
}
@c func wkl_f64_convert_i32_u_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_f64_add_as)
}
@c func wkl_f64_convert_i32_u_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_convert_i32_u_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, then: wkl_f64_div_ia)
}
@c func wkl_f64_convert_i32_u_a_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U, keeps: false, then: wkl_f64_div_ia)
}

extension FusionTable {
  private static func f64ConvertI32UA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_convert_i32_u_a, wkl_copy, then: wkl_f64_convert_i32_u_a_then_copy)
    rows.add(wkl_f64_convert_i32_u_a, wkl_copy_then_call, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(wkl_f64_convert_i32_u_a, wkl_f64_add_as, then: wkl_f64_convert_i32_u_a_then_f64_add_as, into: wkl_f64_convert_i32_u_a_into_f64_add_as)
    rows.add(wkl_f64_convert_i32_u_a, wkl_f64_div_ia, then: wkl_f64_convert_i32_u_a_then_f64_div_ia, into: wkl_f64_convert_i32_u_a_into_f64_div_ia)
  }
}

// MARK: f64_gt_ai

@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
}
@c func wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, keeps: false, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}

extension FusionTable {
  private static func f64GtAI(_ rows: inout FusionRows) {
    rows.add(wkl_f64_gt_ai, wkl_br_if_i32_eq_ai, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai, into: wkl_f64_gt_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_f64_gt_ai, wkl_br_if_i32_eq_ai_then_f64_sub_ss, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss, into: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(
      wkl_f64_gt_ai, wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss, then: wkl_f64_gt_ai_then_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss,
      into: wkl_f64_gt_ai_into_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
  }
}

// MARK: f64_sqrt_a

@c func wkl_f64_sqrt_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sqrt_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
}
@c func wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, then: wkl_f64_mul_as_into_f64_div_ia)
}
@c func wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt, keeps: false, then: wkl_f64_mul_as_into_f64_div_ia)
}

extension FusionTable {
  private static func f64SqrtA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_sqrt_a, wkl_f64_mul_as, then: wkl_f64_sqrt_a_then_f64_mul_as, into: wkl_f64_sqrt_a_into_f64_mul_as)
    rows.add(
      wkl_f64_sqrt_a, wkl_f64_mul_as_into_f64_div_ia_into_f64_mul_as, then: wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia_into_f64_mul_as,
      into: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia_into_f64_mul_as)
    rows.add(wkl_f64_sqrt_a, wkl_f64_mul_as_into_f64_div_ia, then: wkl_f64_sqrt_a_then_f64_mul_as_into_f64_div_ia, into: wkl_f64_sqrt_a_into_f64_mul_as_into_f64_div_ia)
  }
}

// MARK: f32_convert_i32_u_s

@c func wkl_f32_convert_i32_u_s_then_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, then: wkl_f32_add_as_then_return)
}
@inline(__always) @c func wkl_f32_convert_i32_u_s_into_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, keeps: false, then: wkl_f32_add_as_then_return)
}
@c func wkl_f32_convert_i32_u_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, then: wkl_f32_add_as)
}
@inline(__always) @c func wkl_f32_convert_i32_u_s_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U, keeps: false, then: wkl_f32_add_as)
}

extension FusionTable {
  private static func f32ConvertI32US(_ rows: inout FusionRows) {
    rows.add(wkl_f32_convert_i32_u_s, wkl_f32_add_as_then_return, then: wkl_f32_convert_i32_u_s_then_f32_add_as_then_return, into: wkl_f32_convert_i32_u_s_into_f32_add_as_then_return)
    rows.add(wkl_f32_convert_i32_u_s, wkl_f32_add_as, then: wkl_f32_convert_i32_u_s_then_f32_add_as, into: wkl_f32_convert_i32_u_s_into_f32_add_as)
  }
}

// MARK: f32_mul_si

@c func wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s_into_f32_add_as_then_return)
}
@c func wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s_into_f32_add_as)
}
@c func wkl_f32_mul_si_then_f32_convert_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul, then: wkl_f32_convert_i32_u_s)
}

extension FusionTable {
  private static func f32MulSI(_ rows: inout FusionRows) {
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s_into_f32_add_as_then_return, then: wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as_then_return)
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s_into_f32_add_as, then: wkl_f32_mul_si_then_f32_convert_i32_u_s_into_f32_add_as)
    rows.add(wkl_f32_mul_si, wkl_f32_convert_i32_u_s, then: wkl_f32_mul_si_then_f32_convert_i32_u_s)
  }
}

// MARK: f32_add_ai

@c func wkl_f32_add_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_f32_add_ai_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd, keeps: false, then: wkl_f32_add_as)
}

extension FusionTable {
  private static func f32AddAI(_ rows: inout FusionRows) {
    rows.add(wkl_f32_add_ai, wkl_f32_add_as, then: wkl_f32_add_ai_then_f32_add_as, into: wkl_f32_add_ai_into_f32_add_as)
  }
}

// MARK: f64_mul_si

@c func wkl_f64_mul_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_f64_mul_si_then_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul, then: wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a)
}

extension FusionTable {
  private static func f64MulSI(_ rows: inout FusionRows) {
    rows.add(wkl_f64_mul_si, wkl_i32_and_si, then: wkl_f64_mul_si_then_i32_and_si)
    rows.add(wkl_f64_mul_si, wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a, then: wkl_f64_mul_si_then_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a)
  }
}

// MARK: f64_convert_i64_s_a

@c func wkl_f64_convert_i64_s_a_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64S, then: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}

extension FusionTable {
  private static func f64ConvertI64SA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_convert_i64_s_a, wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as, then: wkl_f64_convert_i64_s_a_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
  }
}

// MARK: f64_div_ss

@c func wkl_f64_div_ss_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv, then: wkl_i64_store_ss_then_i32_add_si)
}

extension FusionTable {
  private static func f64DivSS(_ rows: inout FusionRows) {
    rows.add(wkl_f64_div_ss, wkl_i64_store_ss_then_i32_add_si, then: wkl_f64_div_ss_then_i64_store_ss_then_i32_add_si)
  }
}
