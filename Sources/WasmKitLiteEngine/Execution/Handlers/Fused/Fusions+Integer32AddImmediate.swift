// Fusions that begin with `i32.add` of a slot and an immediate: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addInteger32AddImmediate(to rows: inout FusionRows) {
    i32AddSI(&rows)
  }
}

// MARK: i32_add_si

@inline(__always) @c func wkl_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy)
}
@c func wkl_i32_add_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss)
}
@c func wkl_i32_add_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_add_si_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_add_si_then_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_table_s)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
}
@c func wkl_i32_add_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_si_then_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_into_f32_mul_as)
}
@c func wkl_i32_add_si_into_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_into_f32_mul_as)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a)
}
@inline(__always) @c func wkl_i32_add_si_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a)
}
@c func wkl_i32_add_si_then_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_constant32)
}
@c func wkl_i32_add_si_into_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_constant32)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_a)
}
@inline(__always) @c func wkl_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br)
}
@c func wkl_i32_add_si_then_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_f64_load_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
}
@c func wkl_i32_add_si_then_i32_add_si_into_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_load_s)
}
@inline(__always) @c func wkl_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_load_s)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_add_si_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@c func wkl_i32_add_si_then_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_add_si_into_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_return_integer)
}
@c func wkl_i32_add_si_then_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si)
}
@c func wkl_i32_add_si_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_ne_as_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_ne_as)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_lt_s_ss)
}
@c func wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_f64_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_eq_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_eq_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_and_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_and_si)
}
@c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_i32_add_si_then_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss)
}
@c func wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_store_sa)
}
@c func wkl_i32_add_si_then_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_call)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_xor_as)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_xor_as)
}
@c func wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si_then_br_if_s)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_or_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_or_ai)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_into_i32_mul_as)
}
@c func wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_into_i32_mul_as)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_copy)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_i32_gt_u_as)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_call)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_call)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_u_as)
}
@c func wkl_i32_add_si_then_global_set_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_return)
}
@c func wkl_i32_add_si_into_global_set_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_return)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_into_i32_mul_as)
}
@c func wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_into_i32_mul_as)
}
@c func wkl_i32_add_si_then_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
}
@c func wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
}
@c func wkl_i32_add_si_then_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_si)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
}
@c func wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_i32_store8_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_lt_u_ai)
}
@c func wkl_i32_add_si_then_i32_load8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_s_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_s_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i64_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_si)
}
@c func wkl_i32_add_si_then_i64_store_si_then_i32_add_si_then_i64_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_si_then_i32_add_si_then_i64_store_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_load8_u_s_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@c func wkl_i32_add_si_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_s_a_into_i32_mul_ai)
}
@c func wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_s_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_copy)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_copy)
}
@c func wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_f64_mul_ss)
}
@c func wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_f64_mul_ss)
}
@c func wkl_i32_add_si_then_constant32_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_and_si)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br)
}
@c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ge_u_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_s_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_s_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
}
@c func wkl_i32_add_si_into_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
}
@c func wkl_i32_add_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_i32_gt_s_as)
}
@c func wkl_i32_add_si_into_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_i32_gt_s_as)
}
@c func wkl_i32_add_si_then_i32_mul_ai_into_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a)
}
@c func wkl_i32_add_si_into_i32_mul_ai_into_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_si_then_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as)
}
@c func wkl_i32_add_si_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_add_si_then_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_call)
}
@c func wkl_i32_add_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_add_si_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return)
}
@c func wkl_i32_add_si_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as)
}
@c func wkl_i32_add_si_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as)
}
@c func wkl_i32_add_si_then_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store16_sa)
}
@c func wkl_i32_add_si_into_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store16_sa)
}
@c func wkl_i32_add_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_u_si)
}
@c func wkl_i32_add_si_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_s)
}
@c func wkl_i32_add_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_si_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_si_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_si_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return_integer)
}
@c func wkl_i32_add_si_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant64)
}
@c func wkl_i32_add_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i32_add_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_i32_add_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_add_si_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rotl_si)
}
@c func wkl_i32_add_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_si_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_si_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_si_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_s)
}
@c func wkl_i32_add_si_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_s)
}
@c func wkl_i32_add_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_ss)
}
@c func wkl_i32_add_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_si)
}
@c func wkl_i32_add_si_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai)
}
@c func wkl_i32_add_si_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_shr_u_si)
}
@c func wkl_i32_add_si_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_s)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_s_ss)
}
@c func wkl_i32_add_si_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i32_add_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_si)
}
@c func wkl_i32_add_si_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_and_si)
}
@c func wkl_i32_add_si_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_add_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_add_si_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rem_u_ss)
}
@c func wkl_i32_add_si_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_gt_u_si)
}
@c func wkl_i32_add_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_ss)
}
@c func wkl_i32_add_si_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_sub_ss)
}
@c func wkl_i32_add_si_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_si_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_add_si_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_add_si_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_si_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_si_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_add_si_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_add_si_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_ss)
}
@c func wkl_i32_add_si_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_ss)
}
@c func wkl_i32_add_si_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ss)
}
@c func wkl_i32_add_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_si_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_si_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_si_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i32_add_si_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i32_add_si_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_as)
}
@c func wkl_i32_add_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_add_si_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_as)
}
@c func wkl_i32_add_si_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_as)
}
@c func wkl_i32_add_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_sub_sa)
}
@c func wkl_i32_add_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_add_si_then_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rem_u_as)
}
@c func wkl_i32_add_si_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_rem_u_as)
}
@c func wkl_i32_add_si_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_as)
}
@c func wkl_i32_add_si_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_as)
}
@c func wkl_i32_add_si_then_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_le_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_le_u_ai)
}
@c func wkl_i32_add_si_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_add_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_s_as)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_s_as)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i64_lt_u_as)
}
@c func wkl_i32_add_si_into_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i64_lt_u_as)
}
@c func wkl_i32_add_si_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i32_add_si_then_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_add_si_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_add_si_then_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_eq_as)
}
@c func wkl_i32_add_si_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_eq_as)
}
@c func wkl_i32_add_si_then_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_clz_a)
}
@c func wkl_i32_add_si_into_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_clz_a)
}
@c func wkl_i32_add_si_then_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_u_sa)
}
@c func wkl_i32_add_si_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_u_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_add_si_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_is_a)
}
@c func wkl_i32_add_si_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_add_si_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
}
@c func wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
}
@c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_si)
}
@c func wkl_i32_add_si_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_br_if_i32_gt_s_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
}
@c func wkl_i32_add_si_then_i32_gt_u_si_then_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_u_si_then_copy_then_br_if_a)
}
@c func wkl_i32_add_si_then_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
}
@c func wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_call)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si)
}
@c func wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_constant32)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_constant32)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@c func wkl_i32_add_si_then_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
}
@c func wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy_then_copy)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s_then_constant32)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_mul_ss)
}
@c func wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_mul_ss)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_i32_load_a_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_i32_load_a_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i32_load_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_i32_load_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_add_si_then_i32_add_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_i32_lt_s_si)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i64_mul_as)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i64_mul_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i64_mul_as)
}
@c func wkl_i32_add_si_into_i32_load_a_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i64_mul_as)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i32_load_s_then_copy_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_then_copy_then_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_mul_ai)
}
@c func wkl_i32_add_si_into_f32_load_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_mul_ai)
}
@c func wkl_i32_add_si_then_f32_load_a_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_into_f32_mul_ai)
}
@c func wkl_i32_add_si_into_f32_load_a_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_into_f32_mul_ai)
}
@c func wkl_i32_add_si_then_br_if_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_i64_shr_u_si_then_i32_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as)
}
@c func wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
}
@c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
}
@c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_br_if_a)
}
@c func wkl_i32_add_si_then_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_as)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_as)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_i32_and_ai_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_i32_and_ai_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_then_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_then_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_load_s_then_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_then_i32_store_sa_then_copy)
}
@c func wkl_i32_add_si_then_i32_load_s_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_store_sa_then_copy)
}
@c func wkl_i32_add_si_then_i32_rotl_si_then_i32_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
}
@c func wkl_i32_add_si_then_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ia)
}
@c func wkl_i32_add_si_into_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_ia)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_xor_as_then_i32_load_s)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_xor_as_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_xor_as_then_i32_load_s)
}
@c func wkl_i32_add_si_into_i32_load_a_into_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_xor_as_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_lt_u_ai_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai_then_select_integer_si_a)
}
@c func wkl_i32_add_si_into_i32_lt_u_ai_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai_then_select_integer_si_a)
}
@c func wkl_i32_add_si_then_i32_lt_u_ai_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai_into_select_integer_si_a)
}
@c func wkl_i32_add_si_into_i32_lt_u_ai_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai_into_select_integer_si_a)
}
@c func wkl_i32_add_si_then_i32_add_si_then_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
}
@c func wkl_i32_add_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_add_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i32_add_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i32_add_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_add_si_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_add_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i32_add_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i32_add_si_then_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_then_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_si_then_br)
}
@c func wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_add_si_then_i64_extend_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_extend_i32_u_a)
}
@c func wkl_i32_add_si_into_i64_extend_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_extend_i32_u_a)
}
@c func wkl_i32_add_si_then_br_if_i32_eq_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_as_then_br)
}
@c func wkl_i32_add_si_into_br_if_i32_eq_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_as_then_br)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_br)
}
@c func wkl_i32_add_si_then_i64_load_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i32_add_si_into_i64_load_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i32_add_si_then_i64_load_a_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_then_i64_or_as)
}
@c func wkl_i32_add_si_into_i64_load_a_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_then_i64_or_as)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_or_as)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_or_as)
}
@c func wkl_i32_add_si_then_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_i32_add_si_into_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa)
}

extension FusionTable {
  private static func i32AddSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_add_si, wkl_i32_add_si, then: wkl_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_copy, then: wkl_i32_add_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a, then: wkl_i32_add_si_then_i32_load8_u_a, into: wkl_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_f64_load_a, then: wkl_i32_add_si_then_f64_load_a, into: wkl_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_load_a, then: wkl_i32_add_si_then_i32_load_a, into: wkl_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as, then: wkl_i32_add_si_then_br_if_i32_ne_as, into: wkl_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i32_add_si, wkl_br_if_a, then: wkl_i32_add_si_then_br_if_a, into: wkl_i32_add_si_into_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy, then: wkl_i32_add_si_then_copy_then_copy)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai, then: wkl_i32_add_si_then_br_if_i32_ne_ai, into: wkl_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si, then: wkl_i32_add_si_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_constant32_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si, into: wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as, into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_f64_mul_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai, then: wkl_i32_add_si_then_i32_and_ai, into: wkl_i32_add_si_into_i32_and_ai)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s, then: wkl_i32_add_si_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_then_i32_add_si, into: wkl_i32_add_si_into_f64_load_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_mul_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_a_then_i32_mul_si_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_a_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_table_s, then: wkl_i32_add_si_then_copy_then_br_table_s)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      then: wkl_i32_add_si_then_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i32_add_si, wkl_i64_load_a, then: wkl_i32_add_si_then_i64_load_a, into: wkl_i32_add_si_into_i64_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
    rows.add(wkl_i32_add_si, wkl_f32_load_a, then: wkl_i32_add_si_then_f32_load_a, into: wkl_i32_add_si_into_f32_load_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as, then: wkl_i32_add_si_then_br_if_i32_lt_u_as, into: wkl_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_into_f32_mul_as, then: wkl_i32_add_si_then_f32_load_a_into_f32_mul_as, into: wkl_i32_add_si_into_f32_load_a_into_f32_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_add_si, wkl_global_set_a, then: wkl_i32_add_si_then_global_set_a, into: wkl_i32_add_si_into_global_set_a)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_constant32, then: wkl_i32_add_si_then_br_if_a_then_constant32, into: wkl_i32_add_si_into_br_if_a_then_constant32)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_table_a, then: wkl_i32_add_si_then_br_table_a, into: wkl_i32_add_si_into_br_table_a)
    rows.add(wkl_i32_add_si, wkl_br, then: wkl_i32_add_si_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_copy, then: wkl_i32_add_si_then_i32_load_a_then_copy, into: wkl_i32_add_si_into_i32_load_a_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_copy,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss_into_f64_load_a, then: wkl_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a_then_copy, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load_s, then: wkl_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s, into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa, into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_i32_add_si, wkl_constant32, then: wkl_i32_add_si_then_constant32)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_le_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a, then: wkl_i32_add_si_then_i32_load16_u_a, into: wkl_i32_add_si_into_i32_load16_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a, then: wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
    rows.add(wkl_i32_add_si, wkl_i32_store_sa, then: wkl_i32_add_si_then_i32_store_sa, into: wkl_i32_add_si_into_i32_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa,
      then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa,
      into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy_then_i32_load_s, then: wkl_i32_add_si_then_copy_then_copy_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br,
      into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(wkl_i32_add_si, wkl_global_set_a_then_return_integer, then: wkl_i32_add_si_then_global_set_a_then_return_integer, into: wkl_i32_add_si_into_global_set_a_then_return_integer)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_constant32_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      then: wkl_i32_add_si_then_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_add_si_into_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_a, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si, into: wkl_i32_add_si_into_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_br, then: wkl_i32_add_si_then_copy_then_br)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_a_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_ne_as_then_copy_then_call, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_ne_as, then: wkl_i32_add_si_then_copy_then_br_if_i32_ne_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss_then_i32_load_s, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si, then: wkl_i32_add_si_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_a, then: wkl_i32_add_si_then_i32_load16_s_a, into: wkl_i32_add_si_into_i32_load16_s_a)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_i32_add_si,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_f64_load_s, then: wkl_i32_add_si_then_f64_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_f64_load_s, then: wkl_i32_add_si_then_i32_add_si_then_f64_load_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_and_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_and_si, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_and_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_select_integer_a_then_br, then: wkl_i32_add_si_then_i32_load_a_into_select_integer_a_then_br,
      into: wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss, then: wkl_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_store_sa, then: wkl_i32_add_si_then_i32_load_a_into_i32_store_sa, into: wkl_i32_add_si_into_i32_load_a_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_a, then: wkl_i32_add_si_then_copy_then_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_call, then: wkl_i32_add_si_then_call)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_xor_as, then: wkl_i32_add_si_then_i64_load_a_into_i64_xor_as, into: wkl_i32_add_si_into_i64_load_a_into_i64_xor_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si_then_br_if_s, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as, into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as, into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_a_into_i32_mul_as, then: wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as, into: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_load_s_into_i32_add_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_load_s_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_load_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_rotl_ai, then: wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai, into: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_i32_gt_u_as, then: wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss, into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_call, then: wkl_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_call, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_br_if_i32_ge_u_as, into: wkl_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_si, wkl_global_set_a_then_return, then: wkl_i32_add_si_then_global_set_a_then_return, into: wkl_i32_add_si_into_global_set_a_then_return)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_load_a, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si, into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a_into_i32_mul_as, then: wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as, into: wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss, then: wkl_i32_add_si_then_i32_load_s_then_i32_add_si_then_copy_then_br_if_i32_lt_s_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_copy_then_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss, then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_store8_si, then: wkl_i32_add_si_then_i32_store8_si)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_store8_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_store8_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_into_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_s_a, then: wkl_i32_add_si_then_i32_load8_s_a, into: wkl_i32_add_si_into_i32_load8_s_a)
    rows.add(wkl_i32_add_si, wkl_i64_store_si, then: wkl_i32_add_si_then_i64_store_si)
    rows.add(wkl_i32_add_si, wkl_i64_store_si_then_i32_add_si_then_i64_store_si, then: wkl_i32_add_si_then_i64_store_si_then_i32_add_si_then_i64_store_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s_into_i32_add_ai, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_i32_load8_u_s_into_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_as, then: wkl_i32_add_si_then_br_if_i32_lt_s_as, into: wkl_i32_add_si_into_br_if_i32_lt_s_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss, then: wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss,
      into: wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_add_si, then: wkl_i32_add_si_then_constant32_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_xor_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_xor_as)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_si, into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load8_s_a_into_i32_mul_ai, then: wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai, into: wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_copy, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i32_add_si, wkl_f64_load_a_then_f64_mul_ss, then: wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss, into: wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_and_si, then: wkl_i32_add_si_then_constant32_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_br_if_s, then: wkl_i32_add_si_then_br_if_s)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_ss, then: wkl_i32_add_si_then_copy_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br, then: wkl_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_s_ai, then: wkl_i32_add_si_then_br_if_i32_ge_s_ai, into: wkl_i32_add_si_into_br_if_i32_ge_s_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa, then: wkl_i32_add_si_then_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa,
      into: wkl_i32_add_si_into_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_add_ai, then: wkl_i32_add_si_then_i32_add_ai, into: wkl_i32_add_si_into_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_a_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s, into: wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_as, into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_gt_s_as, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_gt_s_as, into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_gt_s_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a, then: wkl_i32_add_si_then_i32_mul_ai_into_i32_add_as_into_i32_load_a,
      into: wkl_i32_add_si_into_i32_mul_ai_into_i32_add_as_into_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_i32_mul_ai, then: wkl_i32_add_si_then_i32_mul_ai, into: wkl_i32_add_si_into_i32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_si, then: wkl_i32_add_si_then_i32_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_copy_then_call, then: wkl_i32_add_si_then_copy_then_call)
    rows.add(wkl_i32_add_si, wkl_i32_and_si, then: wkl_i32_add_si_then_i32_and_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_u_ai, then: wkl_i32_add_si_then_br_if_i32_gt_u_ai, into: wkl_i32_add_si_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i32_add_si, wkl_return, then: wkl_i32_add_si_then_return)
    rows.add(wkl_i32_add_si, wkl_i32_store8_as, then: wkl_i32_add_si_then_i32_store8_as, into: wkl_i32_add_si_into_i32_store8_as)
    rows.add(wkl_i32_add_si, wkl_i32_store16_sa, then: wkl_i32_add_si_then_i32_store16_sa, into: wkl_i32_add_si_into_i32_store16_sa)
    rows.add(wkl_i32_add_si, wkl_i32_add_as, then: wkl_i32_add_si_then_i32_add_as, into: wkl_i32_add_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_gt_u_si, then: wkl_i32_add_si_then_i32_gt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s, then: wkl_i32_add_si_then_i32_load16_u_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_ai, then: wkl_i32_add_si_then_br_if_i32_eq_ai, into: wkl_i32_add_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss, then: wkl_i32_add_si_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i32_xor_as, then: wkl_i32_add_si_then_i32_xor_as, into: wkl_i32_add_si_into_i32_xor_as)
    rows.add(wkl_i32_add_si, wkl_i64_xor_as, then: wkl_i32_add_si_then_i64_xor_as, into: wkl_i32_add_si_into_i64_xor_as)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_ai, then: wkl_i32_add_si_then_i32_shr_u_ai, into: wkl_i32_add_si_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_si, wkl_return_integer, then: wkl_i32_add_si_then_return_integer)
    rows.add(wkl_i32_add_si, wkl_constant64, then: wkl_i32_add_si_then_constant64)
    rows.add(wkl_i32_add_si, wkl_i32_store_ss, then: wkl_i32_add_si_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_i64_add_as, then: wkl_i32_add_si_then_i64_add_as, into: wkl_i32_add_si_into_i64_add_as)
    rows.add(wkl_i32_add_si, wkl_i64_rotl_si, then: wkl_i32_add_si_then_i64_rotl_si)
    rows.add(wkl_i32_add_si, wkl_i32_store8_sa, then: wkl_i32_add_si_then_i32_store8_sa, into: wkl_i32_add_si_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_i32_mul_as, then: wkl_i32_add_si_then_i32_mul_as, into: wkl_i32_add_si_into_i32_mul_as)
    rows.add(wkl_i32_add_si, wkl_br_table_s, then: wkl_i32_add_si_then_br_table_s)
    rows.add(wkl_i32_add_si, wkl_f32_load_s, then: wkl_i32_add_si_then_f32_load_s)
    rows.add(wkl_i32_add_si, wkl_i64_mul_ss, then: wkl_i32_add_si_then_i64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_select_integer_a, then: wkl_i32_add_si_then_select_integer_a, into: wkl_i32_add_si_into_select_integer_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_si, then: wkl_i32_add_si_then_br_if_i32_ne_si)
    rows.add(wkl_i32_add_si, wkl_i32_or_ai, then: wkl_i32_add_si_then_i32_or_ai, into: wkl_i32_add_si_into_i32_or_ai)
    rows.add(wkl_i32_add_si, wkl_i64_shr_u_si, then: wkl_i32_add_si_then_i64_shr_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_load16_s_s, then: wkl_i32_add_si_then_i32_load16_s_s)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ge_s_ss, then: wkl_i32_add_si_then_br_if_i32_ge_s_ss)
    rows.add(wkl_i32_add_si, wkl_i64_extend_i32_u_s, then: wkl_i32_add_si_then_i64_extend_i32_u_s)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_si, then: wkl_i32_add_si_then_i32_rotl_si)
    rows.add(wkl_i32_add_si, wkl_i64_and_si, then: wkl_i32_add_si_then_i64_and_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i64_eq_ai, then: wkl_i32_add_si_then_br_if_i64_eq_ai, into: wkl_i32_add_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i32_add_si, wkl_i64_rem_u_ss, then: wkl_i32_add_si_then_i64_rem_u_ss)
    rows.add(wkl_i32_add_si, wkl_i64_gt_u_si, then: wkl_i32_add_si_then_i64_gt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_xor_ss, then: wkl_i32_add_si_then_i32_xor_ss)
    rows.add(wkl_i32_add_si, wkl_f64_sub_ss, then: wkl_i32_add_si_then_f64_sub_ss)
    rows.add(wkl_i32_add_si, wkl_select_integer_ii_a, then: wkl_i32_add_si_then_select_integer_ii_a, into: wkl_i32_add_si_into_select_integer_ii_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_as, then: wkl_i32_add_si_then_br_if_i32_eq_as, into: wkl_i32_add_si_into_br_if_i32_eq_as)
    rows.add(wkl_i32_add_si, wkl_i64_rotl_ai, then: wkl_i32_add_si_then_i64_rotl_ai, into: wkl_i32_add_si_into_i64_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_ai, then: wkl_i32_add_si_then_i32_rotl_ai, into: wkl_i32_add_si_into_i32_rotl_ai)
    rows.add(wkl_i32_add_si, wkl_i64_store_ss, then: wkl_i32_add_si_then_i64_store_ss)
    rows.add(wkl_i32_add_si, wkl_f64_add_ss, then: wkl_i32_add_si_then_f64_add_ss)
    rows.add(wkl_i32_add_si, wkl_f32_mul_ss, then: wkl_i32_add_si_then_f32_mul_ss)
    rows.add(wkl_i32_add_si, wkl_i32_gt_s_as, then: wkl_i32_add_si_then_i32_gt_s_as, into: wkl_i32_add_si_into_i32_gt_s_as)
    rows.add(wkl_i32_add_si, wkl_i64_mul_as, then: wkl_i32_add_si_then_i64_mul_as, into: wkl_i32_add_si_into_i64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i64_store_sa, then: wkl_i32_add_si_then_i64_store_sa, into: wkl_i32_add_si_into_i64_store_sa)
    rows.add(wkl_i32_add_si, wkl_i32_or_as, then: wkl_i32_add_si_then_i32_or_as, into: wkl_i32_add_si_into_i32_or_as)
    rows.add(wkl_i32_add_si, wkl_i32_store_as, then: wkl_i32_add_si_then_i32_store_as, into: wkl_i32_add_si_into_i32_store_as)
    rows.add(wkl_i32_add_si, wkl_i32_sub_sa, then: wkl_i32_add_si_then_i32_sub_sa, into: wkl_i32_add_si_into_i32_sub_sa)
    rows.add(wkl_i32_add_si, wkl_i64_rem_u_as, then: wkl_i32_add_si_then_i64_rem_u_as, into: wkl_i32_add_si_into_i64_rem_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_and_as, then: wkl_i32_add_si_then_i32_and_as, into: wkl_i32_add_si_into_i32_and_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_le_u_ai, then: wkl_i32_add_si_then_br_if_i32_le_u_ai, into: wkl_i32_add_si_into_br_if_i32_le_u_ai)
    rows.add(wkl_i32_add_si, wkl_i32_rem_u_ai, then: wkl_i32_add_si_then_i32_rem_u_ai, into: wkl_i32_add_si_into_i32_rem_u_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_s_as, then: wkl_i32_add_si_then_br_if_i32_gt_s_as, into: wkl_i32_add_si_into_br_if_i32_gt_s_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_u_ai, then: wkl_i32_add_si_then_br_if_i32_lt_u_ai, into: wkl_i32_add_si_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_i64_lt_u_as, then: wkl_i32_add_si_then_br_if_i64_lt_u_as, into: wkl_i32_add_si_into_br_if_i64_lt_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_wrap_i64_a, then: wkl_i32_add_si_then_i32_wrap_i64_a, into: wkl_i32_add_si_into_i32_wrap_i64_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_gt_u_as, then: wkl_i32_add_si_then_br_if_i32_gt_u_as, into: wkl_i32_add_si_into_br_if_i32_gt_u_as)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_le_u_as, then: wkl_i32_add_si_then_br_if_i32_le_u_as, into: wkl_i32_add_si_into_br_if_i32_le_u_as)
    rows.add(wkl_i32_add_si, wkl_i32_eq_as, then: wkl_i32_add_si_then_i32_eq_as, into: wkl_i32_add_si_into_i32_eq_as)
    rows.add(wkl_i32_add_si, wkl_i32_clz_a, then: wkl_i32_add_si_then_i32_clz_a, into: wkl_i32_add_si_into_i32_clz_a)
    rows.add(wkl_i32_add_si, wkl_i32_div_u_sa, then: wkl_i32_add_si_then_i32_div_u_sa, into: wkl_i32_add_si_into_i32_div_u_sa)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai, then: wkl_i32_add_si_then_i32_lt_u_ai, into: wkl_i32_add_si_into_i32_lt_u_ai)
    rows.add(wkl_i32_add_si, wkl_select_integer_is_a, then: wkl_i32_add_si_then_select_integer_is_a, into: wkl_i32_add_si_into_select_integer_is_a)
    rows.add(wkl_i32_add_si, wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as, then: wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si, into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s,
      into: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy
    )
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_a, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_ai_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_ai_then_i32_add_si, into: wkl_i32_add_si_into_i32_add_ai_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_store_sa_then_br_if_i32_gt_s_si, then: wkl_i32_add_si_then_i32_store_sa_then_br_if_i32_gt_s_si, into: wkl_i32_add_si_into_i32_store_sa_then_br_if_i32_gt_s_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_gt_u_si_then_copy_then_br_if_a, then: wkl_i32_add_si_then_i32_gt_u_si_then_copy_then_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_then_i32_add_si_into_f64_load_a, then: wkl_i32_add_si_then_f64_load_a_then_i32_add_si_into_f64_load_a,
      into: wkl_i32_add_si_into_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_i32_add_si, wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy, then: wkl_i32_add_si_then_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si, then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_add_si_then_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_mul_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_mul_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si, then: wkl_i32_add_si_then_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_si, into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s, then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s, then: wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_add_si, wkl_copy_then_copy_then_call, then: wkl_i32_add_si_then_copy_then_copy_then_call)
    rows.add(
      wkl_i32_add_si, wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      then: wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      into: wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load_a_into_br_if_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_ne_as_then_constant32, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_constant32, into: wkl_i32_add_si_into_br_if_i32_ne_as_then_constant32)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a, then: wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_a_into_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_load16_u_a_into_br_if_i32_ne_ai, into: wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai,
      then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_copy_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_add_as_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_s_then_constant32, then: wkl_i32_add_si_then_br_if_s_then_constant32)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai, then: wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      into: wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_br_if_a_then_i32_mul_si, then: wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_copy_then_copy, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_copy_then_copy,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_copy_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ss, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ss, into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ss)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_ai, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load_a_then_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_i32_load_a_then_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_br_if_a_then_i32_add_ss, then: wkl_i32_add_si_then_i32_load_a_into_br_if_a_then_i32_add_ss, into: wkl_i32_add_si_into_i32_load_a_into_br_if_a_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_si, then: wkl_i32_add_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_lt_s_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_then_i64_mul_as, then: wkl_i32_add_si_then_i32_load_a_then_i64_mul_as, into: wkl_i32_add_si_into_i32_load_a_then_i64_mul_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i64_mul_as, then: wkl_i32_add_si_then_i32_load_a_into_i64_mul_as, into: wkl_i32_add_si_into_i32_load_a_into_i64_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa, then: wkl_i32_add_si_then_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa,
      into: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_load_s, then: wkl_i32_add_si_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_copy_then_copy_then_i32_add_si, then: wkl_i32_add_si_then_i32_load_s_then_copy_then_copy_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_lt_s_as, then: wkl_i32_add_si_then_i32_lt_s_as, into: wkl_i32_add_si_into_i32_lt_s_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_then_f32_mul_ai, then: wkl_i32_add_si_then_f32_load_a_then_f32_mul_ai, into: wkl_i32_add_si_into_f32_load_a_then_f32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_f32_load_a_into_f32_mul_ai, then: wkl_i32_add_si_then_f32_load_a_into_f32_mul_ai, into: wkl_i32_add_si_into_f32_load_a_into_f32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_br_if_s_then_i32_add_si, then: wkl_i32_add_si_then_br_if_s_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_into_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_into_i32_lt_s_as, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_i32_lt_s_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(wkl_i32_add_si, wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as, then: wkl_i32_add_si_then_i64_shr_u_si_then_i32_load_s_into_i64_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as,
      into: wkl_i32_add_si_into_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_f64_load_a_into_f64_mul_as_into_f64_add_as, then: wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as,
      into: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as, then: wkl_i32_add_si_then_br_if_a_then_i32_shr_u_si_into_i32_add_as,
      into: wkl_i32_add_si_into_br_if_a_then_i32_shr_u_si_into_i32_add_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_mul_as, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_mul_as, into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s, then: wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s,
      into: wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_add_ss,
      into: wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_add_ss)
    rows.add(
      wkl_i32_add_si, wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_constant32_then_i32_add_si,
      into: wkl_i32_add_si_into_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_lt_s_as_then_i32_mul_si, then: wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_mul_si, into: wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_mul_si)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_and_ai_then_i32_add_as_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_and_ai_then_i32_add_as_into_i32_load8_u_a)
    rows.add(
      wkl_i32_add_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a, then: wkl_i32_add_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a,
      into: wkl_i32_add_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a)
    rows.add(wkl_i32_add_si, wkl_i32_and_ai_then_i32_add_as, then: wkl_i32_add_si_then_i32_and_ai_then_i32_add_as, into: wkl_i32_add_si_into_i32_and_ai_then_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_store_sa_then_copy, then: wkl_i32_add_si_then_i32_load_s_then_i32_store_sa_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_into_i32_store_sa_then_copy, then: wkl_i32_add_si_then_i32_load_s_into_i32_store_sa_then_copy)
    rows.add(wkl_i32_add_si, wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as, then: wkl_i32_add_si_then_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_i32_store_ia, then: wkl_i32_add_si_then_i32_store_ia, into: wkl_i32_add_si_into_i32_store_ia)
    rows.add(wkl_i32_add_si, wkl_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s, then: wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      then: wkl_i32_add_si_then_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss, then: wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_si, then: wkl_i32_add_si_then_copy_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_into_i32_xor_as, into: wkl_i32_add_si_into_i32_load_a_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_then_i32_load_a_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as, then: wkl_i32_add_si_then_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_add_si_into_i32_load_a_into_i32_xor_as)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_then_i32_xor_as_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_then_i32_xor_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_then_i32_xor_as_then_i32_load_s)
    rows.add(
      wkl_i32_add_si, wkl_i32_load_a_into_i32_xor_as_then_i32_load_s, then: wkl_i32_add_si_then_i32_load_a_into_i32_xor_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i32_load_a_into_i32_xor_as_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i32_add_as_then_i32_add_ai, then: wkl_i32_add_si_then_i32_add_as_then_i32_add_ai, into: wkl_i32_add_si_into_i32_add_as_then_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_load8_u_a_then_i32_add_ai, then: wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai, into: wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai_then_select_integer_si_a, then: wkl_i32_add_si_then_i32_lt_u_ai_then_select_integer_si_a, into: wkl_i32_add_si_into_i32_lt_u_ai_then_select_integer_si_a)
    rows.add(wkl_i32_add_si, wkl_i32_lt_u_ai_into_select_integer_si_a, then: wkl_i32_add_si_then_i32_lt_u_ai_into_select_integer_si_a, into: wkl_i32_add_si_into_i32_lt_u_ai_into_select_integer_si_a)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_br_if_a_then_i32_add_si, then: wkl_i32_add_si_then_i32_add_si_then_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_add_si, wkl_i32_add_ss_then_i32_add_ai, then: wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(
      wkl_i32_add_si, wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai, then: wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai,
      into: wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(wkl_i32_add_si, wkl_f32_mul_ai, then: wkl_i32_add_si_then_f32_mul_ai)
    rows.add(wkl_i32_add_si, wkl_f32_add_as, then: wkl_i32_add_si_then_f32_add_as)
    rows.add(wkl_i32_add_si, wkl_f64_div_ia, then: wkl_i32_add_si_then_f64_div_ia)
    rows.add(wkl_i32_add_si, wkl_f64_convert_i32_u_a, then: wkl_i32_add_si_then_f64_convert_i32_u_a, into: wkl_i32_add_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_add_si, wkl_f64_add_as, then: wkl_i32_add_si_then_f64_add_as)
    rows.add(wkl_i32_add_si, wkl_f64_mul_as, then: wkl_i32_add_si_then_f64_mul_as)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a,
      into: wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(wkl_i32_add_si, wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as, then: wkl_i32_add_si_then_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_add_si, wkl_constant32_then_br_if_i32_eq_si, then: wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_add_si_then_br, then: wkl_i32_add_si_then_copy_then_i32_add_si_then_br)
    rows.add(wkl_i32_add_si, wkl_copy_then_i32_load8_u_s_into_br_if_a, then: wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_add_si, wkl_i64_extend_i32_u_a, then: wkl_i32_add_si_then_i64_extend_i32_u_a, into: wkl_i32_add_si_into_i64_extend_i32_u_a)
    rows.add(wkl_i32_add_si, wkl_br_if_i32_eq_as_then_br, then: wkl_i32_add_si_then_br_if_i32_eq_as_then_br, into: wkl_i32_add_si_into_br_if_i32_eq_as_then_br)
    rows.add(wkl_i32_add_si, wkl_i32_add_si_then_i32_add_si_then_br, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_i32_add_si_then_i64_load_a, then: wkl_i32_add_si_then_i64_load_a_then_i32_add_si_then_i64_load_a,
      into: wkl_i32_add_si_into_i64_load_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_then_i64_or_as, then: wkl_i32_add_si_then_i64_load_a_then_i64_or_as, into: wkl_i32_add_si_into_i64_load_a_then_i64_or_as)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_or_as, then: wkl_i32_add_si_then_i64_load_a_into_i64_or_as, into: wkl_i32_add_si_into_i64_load_a_into_i64_or_as)
    rows.add(
      wkl_i32_add_si, wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i32_add_si_then_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s,
      into: wkl_i32_add_si_into_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_i32_add_si, wkl_i64_load_a_into_i64_store_sa, then: wkl_i32_add_si_then_i64_load_a_into_i64_store_sa, into: wkl_i32_add_si_into_i64_load_a_into_i64_store_sa)
  }
}
