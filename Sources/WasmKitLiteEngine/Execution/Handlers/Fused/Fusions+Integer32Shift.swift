// Fusions that begin with a shift or rotation of an i32: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addInteger32Shift(to rows: inout FusionRows) {
    i32ShrUSI(&rows)
    i32ShrUAI(&rows)
    i32RotlSI(&rows)
    i32RotlAI(&rows)
    i32ShrSAI(&rows)
    i32ShlSA(&rows)
  }
}

// MARK: i32_shr_u_si

@c func wkl_i32_shr_u_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_copy_then_call)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_gt_u_ss_into_select_integer_a)
}
@inline(__always) @c func wkl_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_gt_u_ss)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_xor_as)
}
@c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_xor_as)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_then_i32_add_si)
}
@c func wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_then_i32_add_si)
}
@c func wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_convert_i32_u_a_then_copy)
}
@c func wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_convert_i32_u_a_then_copy)
}
@c func wkl_i32_shr_u_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_i32_shr_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_copy)
}
@c func wkl_i32_shr_u_si_then_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as_then_return)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as_then_return)
}
@c func wkl_i32_shr_u_si_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_shr_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i32_shr_u_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_s)
}
@c func wkl_i32_shr_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_shr_u_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai)
}
@c func wkl_i32_shr_u_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_shr_u_si_then_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_shr_u_si_into_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_shr_u_si_then_i32_or_as_into_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as_into_i32_or_as_into_i32_store_sa)
}
@c func wkl_i32_shr_u_si_into_i32_or_as_into_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as_into_i32_or_as_into_i32_store_sa)
}
@c func wkl_i32_shr_u_si_then_i32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as_then_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_si_into_i32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as_then_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_si_then_i32_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as_into_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_si_into_i32_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as_into_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_then_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_sub_sa_then_br)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_then_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_sub_sa_then_br)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_sub_sa_then_br)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_sub_sa_then_br)
}
@c func wkl_i32_shr_u_si_then_i32_add_ai_then_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_then_i64_extend_i32_s_a)
}
@c func wkl_i32_shr_u_si_into_i32_add_ai_then_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_then_i64_extend_i32_s_a)
}
@c func wkl_i32_shr_u_si_then_i32_add_ai_into_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_into_i64_extend_i32_s_a)
}
@c func wkl_i32_shr_u_si_into_i32_add_ai_into_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_into_i64_extend_i32_s_a)
}

extension FusionTable {
  private static func i32ShrUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai, then: wkl_i32_shr_u_si_then_i32_and_ai, into: wkl_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as, then: wkl_i32_shr_u_si_then_i32_xor_as, into: wkl_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(wkl_i32_shr_u_si, wkl_copy_then_call, then: wkl_i32_shr_u_si_then_copy_then_call)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_gt_u_ss_into_select_integer_a, then: wkl_i32_shr_u_si_then_i32_gt_u_ss_into_select_integer_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_gt_u_ss, then: wkl_i32_shr_u_si_then_i32_gt_u_ss)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as, into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_or_as, then: wkl_i32_shr_u_si_then_i32_or_as, into: wkl_i32_shr_u_si_into_i32_or_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_xor_as, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as, into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_xor_as_then_i32_add_si, then: wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si, into: wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si)
    rows.add(wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a_then_copy, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy, into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy)
    rows.add(wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_shr_u_si, wkl_copy, then: wkl_i32_shr_u_si_then_copy)
    rows.add(wkl_i32_shr_u_si, wkl_i32_or_as_then_return, then: wkl_i32_shr_u_si_then_i32_or_as_then_return, into: wkl_i32_shr_u_si_into_i32_or_as_then_return)
    rows.add(wkl_i32_shr_u_si, wkl_i32_rem_u_ai, then: wkl_i32_shr_u_si_then_i32_rem_u_ai, into: wkl_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_as, then: wkl_i32_shr_u_si_then_i32_add_as, into: wkl_i32_shr_u_si_into_i32_add_as)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_si, then: wkl_i32_shr_u_si_then_i32_add_si)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load_s, then: wkl_i32_shr_u_si_then_i32_load_s)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai, then: wkl_i32_shr_u_si_then_i32_add_ai, into: wkl_i32_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load_a, then: wkl_i32_shr_u_si_then_i32_load_a, into: wkl_i32_shr_u_si_into_i32_load_a)
    rows.add(wkl_i32_shr_u_si, wkl_br_if_a, then: wkl_i32_shr_u_si_then_br_if_a, into: wkl_i32_shr_u_si_into_br_if_a)
    rows.add(wkl_i32_shr_u_si, wkl_br_if_i32_eq_ai, then: wkl_i32_shr_u_si_then_br_if_i32_eq_ai, into: wkl_i32_shr_u_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_shr_u_si, wkl_i32_load8_u_a, then: wkl_i32_shr_u_si_then_i32_load8_u_a, into: wkl_i32_shr_u_si_into_i32_load8_u_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_store_sa, then: wkl_i32_shr_u_si_then_i32_store_sa, into: wkl_i32_shr_u_si_into_i32_store_sa)
    rows.add(wkl_i32_shr_u_si, wkl_i32_mul_ai, then: wkl_i32_shr_u_si_then_i32_mul_ai, into: wkl_i32_shr_u_si_into_i32_mul_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_f64_convert_i32_u_a_then_copy_then_call, then: wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy_then_call,
      into: wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si, then: wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_shr_u_si_into_i32_or_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai, then: wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai,
      into: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai,
      then: wkl_i32_shr_u_si_then_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai,
      into: wkl_i32_shr_u_si_into_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_or_as_into_i32_or_as_into_i32_store_sa, then: wkl_i32_shr_u_si_then_i32_or_as_into_i32_or_as_into_i32_store_sa,
      into: wkl_i32_shr_u_si_into_i32_or_as_into_i32_or_as_into_i32_store_sa)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_add_as_then_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_i32_add_as_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_i32_add_as_then_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_add_as_into_f64_convert_i32_u_a, then: wkl_i32_shr_u_si_then_i32_add_as_into_f64_convert_i32_u_a, into: wkl_i32_shr_u_si_into_i32_add_as_into_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as,
      then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_store8_si,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_store8_si)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai,
      into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_then_i32_sub_sa_then_br, then: wkl_i32_shr_u_si_then_i32_and_ai_then_i32_sub_sa_then_br, into: wkl_i32_shr_u_si_into_i32_and_ai_then_i32_sub_sa_then_br)
    rows.add(wkl_i32_shr_u_si, wkl_i32_and_ai_into_i32_sub_sa_then_br, then: wkl_i32_shr_u_si_then_i32_and_ai_into_i32_sub_sa_then_br, into: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_sub_sa_then_br)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai_then_i64_extend_i32_s_a, then: wkl_i32_shr_u_si_then_i32_add_ai_then_i64_extend_i32_s_a, into: wkl_i32_shr_u_si_into_i32_add_ai_then_i64_extend_i32_s_a)
    rows.add(wkl_i32_shr_u_si, wkl_i32_add_ai_into_i64_extend_i32_s_a, then: wkl_i32_shr_u_si_then_i32_add_ai_into_i64_extend_i32_s_a, into: wkl_i32_shr_u_si_into_i32_add_ai_into_i64_extend_i32_s_a)
  }
}

// MARK: i32_shr_u_ai

@c func wkl_i32_shr_u_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_shr_u_ai_then_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si)
}
@c func wkl_i32_shr_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_into_i32_div_u_sa)
}
@c func wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_into_i32_div_u_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_copy)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_into_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_into_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_then_i32_and_si)
}
@c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_then_i32_and_si)
}
@c func wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_si)
}
@c func wkl_i32_shr_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i32_shr_u_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_copy)
}
@c func wkl_i32_shr_u_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_s)
}
@c func wkl_i32_shr_u_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_shr_u_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_load_a)
}
@c func wkl_i32_shr_u_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_shr_u_ai_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i64_xor_as)
}
@c func wkl_i32_shr_u_ai_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_shr_u_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_shr_u_ai_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_shr_u_ai_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_shr_u_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_shr_u_ai_then_i32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as_then_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_ai_into_i32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as_then_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_ai_then_i32_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as_into_f64_convert_i32_u_a)
}
@c func wkl_i32_shr_u_ai_into_i32_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as_into_f64_convert_i32_u_a)
}

extension FusionTable {
  private static func i32ShrUAI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa, then: wkl_i32_shr_u_ai_then_i32_store8_sa, into: wkl_i32_shr_u_ai_into_i32_store8_sa)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si, into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_ai_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_mul_ai_into_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_and_ai, then: wkl_i32_shr_u_ai_then_i32_and_ai, into: wkl_i32_shr_u_ai_into_i32_and_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si, then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si, into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_ai, then: wkl_i32_shr_u_ai_then_i32_mul_ai, into: wkl_i32_shr_u_ai_into_i32_mul_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_ai_into_i32_div_u_sa, then: wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa, into: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_copy, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy, into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_then_i32_and_si, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si, into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_si_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_si, then: wkl_i32_shr_u_ai_then_i32_mul_si)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_si, then: wkl_i32_shr_u_ai_then_i32_add_si)
    rows.add(wkl_i32_shr_u_ai, wkl_copy, then: wkl_i32_shr_u_ai_then_copy)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load_s, then: wkl_i32_shr_u_ai_then_i32_load_s)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_add_as, then: wkl_i32_shr_u_ai_then_i32_add_as, into: wkl_i32_shr_u_ai_into_i32_add_as)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load_a, then: wkl_i32_shr_u_ai_then_i32_load_a, into: wkl_i32_shr_u_ai_into_i32_load_a)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_a, then: wkl_i32_shr_u_ai_then_br_if_a, into: wkl_i32_shr_u_ai_into_br_if_a)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_i32_eq_ai, then: wkl_i32_shr_u_ai_then_br_if_i32_eq_ai, into: wkl_i32_shr_u_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_load8_u_a, then: wkl_i32_shr_u_ai_then_i32_load8_u_a, into: wkl_i32_shr_u_ai_into_i32_load8_u_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_store_sa, then: wkl_i32_shr_u_ai_then_i32_store_sa, into: wkl_i32_shr_u_ai_into_i32_store_sa)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_xor_as, then: wkl_i32_shr_u_ai_then_i32_xor_as, into: wkl_i32_shr_u_ai_into_i32_xor_as)
    rows.add(wkl_i32_shr_u_ai, wkl_f64_load_a, then: wkl_i32_shr_u_ai_then_f64_load_a, into: wkl_i32_shr_u_ai_into_f64_load_a)
    rows.add(wkl_i32_shr_u_ai, wkl_i64_xor_as, then: wkl_i32_shr_u_ai_then_i64_xor_as, into: wkl_i32_shr_u_ai_into_i64_xor_as)
    rows.add(wkl_i32_shr_u_ai, wkl_br_if_i32_ne_as, then: wkl_i32_shr_u_ai_then_br_if_i32_ne_as, into: wkl_i32_shr_u_ai_into_br_if_i32_ne_as)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_shr_u_ai, then: wkl_i32_shr_u_ai_then_i32_shr_u_ai, into: wkl_i32_shr_u_ai_into_i32_shr_u_ai)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si_into_br_if_a,
      into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai, then: wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai,
      into: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_sub_sa, then: wkl_i32_shr_u_ai_then_i32_sub_sa, into: wkl_i32_shr_u_ai_into_i32_sub_sa)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
    rows.add(wkl_i32_shr_u_ai, wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si, then: wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si,
      into: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call, then: wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call,
      into: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as, then: wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as,
      into: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_as_then_f64_convert_i32_u_a, then: wkl_i32_shr_u_ai_then_i32_add_as_then_f64_convert_i32_u_a, into: wkl_i32_shr_u_ai_into_i32_add_as_then_f64_convert_i32_u_a)
    rows.add(
      wkl_i32_shr_u_ai, wkl_i32_add_as_into_f64_convert_i32_u_a, then: wkl_i32_shr_u_ai_then_i32_add_as_into_f64_convert_i32_u_a, into: wkl_i32_shr_u_ai_into_i32_add_as_into_f64_convert_i32_u_a)
  }
}

// MARK: i32_rotl_si

@c func wkl_i32_rotl_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si)
}
@c func wkl_i32_rotl_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i32_rotl_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i32_rotl_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_rotl_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
}
@c func wkl_i32_rotl_si_then_i32_add_as_then_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as_then_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_into_i32_add_as_then_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as_then_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_add_as_into_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as_into_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_into_i32_add_as_into_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as_into_i32_add_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_add_as)
}

extension FusionTable {
  private static func i32RotlSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as, into: wkl_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si, into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as, into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_rotl_si)
    rows.add(wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si, into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_si, then: wkl_i32_rotl_si_then_i32_add_si)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_ai, then: wkl_i32_rotl_si_then_i32_add_ai, into: wkl_i32_rotl_si_into_i32_add_ai)
    rows.add(wkl_i32_rotl_si, wkl_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as, into: wkl_i32_rotl_si_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as,
      then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si,
      then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_copy,
      into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si, then: wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si,
      into: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_xor_as_then_i32_rotl_si_into_i32_xor_as,
      into: wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as_then_i32_rotl_si_into_i32_xor_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_add_as_then_i32_add_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as_then_i32_add_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_add_as_then_i32_add_as_into_i32_add_as)
    rows.add(
      wkl_i32_rotl_si, wkl_i32_add_as_into_i32_add_as_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_add_as_into_i32_add_as_into_i32_add_as,
      into: wkl_i32_rotl_si_into_i32_add_as_into_i32_add_as_into_i32_add_as)
    rows.add(wkl_i32_rotl_si, wkl_i32_rotl_si_into_i32_add_as, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
  }
}

// MARK: i32_rotl_ai

@c func wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@c func wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as_into_i32_or_ai)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as_into_i32_or_ai)
}
@c func wkl_i32_rotl_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si)
}
@c func wkl_i32_rotl_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_store_sa)
}

extension FusionTable {
  private static func i32RotlAI(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_rotl_ai, wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as, then: wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai_into_i32_mul_as,
      into: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_as_into_i32_or_ai, then: wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai, into: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_as, then: wkl_i32_rotl_ai_then_i32_add_as, into: wkl_i32_rotl_ai_into_i32_add_as)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si, then: wkl_i32_rotl_ai_then_i32_rotl_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_add_si, then: wkl_i32_rotl_ai_then_i32_add_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
    rows.add(wkl_i32_rotl_ai, wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as, then: wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
    rows.add(wkl_i32_rotl_ai, wkl_i32_store_sa, then: wkl_i32_rotl_ai_then_i32_store_sa, into: wkl_i32_rotl_ai_into_i32_store_sa)
  }
}

// MARK: i32_shr_s_ai

@c func wkl_i32_shr_s_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as_then_i32_and_si)
}
@c func wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as_then_i32_and_si)
}
@c func wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@inline(__always) @c func wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}

extension FusionTable {
  private static func i32ShrSAI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_shr_s_ai, wkl_i32_add_as, then: wkl_i32_shr_s_ai_then_i32_add_as, into: wkl_i32_shr_s_ai_into_i32_add_as)
    rows.add(wkl_i32_shr_s_ai, wkl_i32_add_as_then_i32_and_si, then: wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si, into: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si)
    rows.add(
      wkl_i32_shr_s_ai, wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss, then: wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss,
      into: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
  }
}

// MARK: i32_shl_sa

@c func wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si_into_i32_or_as)
}
@inline(__always) @c func wkl_i32_shl_sa_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si_into_i32_or_as_then_return)
}

extension FusionTable {
  private static func i32ShlSA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si_into_i32_or_as, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as)
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si, then: wkl_i32_shl_sa_then_i32_shr_u_si)
    rows.add(wkl_i32_shl_sa, wkl_i32_shr_u_si_into_i32_or_as_then_return, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return)
  }
}
