// Handlers that stand for several, the first of which is among: i32 arithmetic. What was measured to follow often: see the Rationale.

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
@inline(__always) @c func wkl_i32_mul_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai)
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
@c func wkl_i32_mul_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as)
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
@c func wkl_i32_add_ai_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy)
}
@c func wkl_i32_add_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_add_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_mul_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i32_mul_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as)
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
@inline(__always) @c func wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_or_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_as_then_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai_into_i32_mul_as)
}
@c func wkl_i32_rotl_ai_then_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@c func wkl_i32_xor_as_then_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@c func wkl_i32_xor_as_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai_into_i32_mul_as)
}
@c func wkl_i32_xor_as_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_add_ss_then_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as_into_i32_rotl_ai)
}
@c func wkl_i32_add_ss_into_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as_into_i32_rotl_ai)
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
@c func wkl_i32_shr_u_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_store8_sa)
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
@c func wkl_i32_and_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_as_then_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_a)
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
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_si_then_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_br_if_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_load_a_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_br_if_i32_gt_s_as)
}
@c func wkl_i32_mul_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
}
@c func wkl_i32_mul_si_then_i32_store_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_as_then_copy_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa)
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
@c func wkl_i32_or_ai_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_mul_si_then_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_or_ai_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_or_ai_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_mul_si_then_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_as_then_copy_then_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_mul_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_mul_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
}
@c func wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
}
@c func wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_eq_as)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_or_ai_then_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_or_ai_into_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_and_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i32_add_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_xor_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_add_si_then_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_into_f32_mul_as)
}
@c func wkl_i32_add_si_into_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_into_f32_mul_as)
}
@inline(__always) @c func wkl_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai_then_br_table_s)
}
@c func wkl_i32_add_as_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai)
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
@c func wkl_i32_and_ss_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_ss_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_xor_ss_then_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_copy_then_i32_and_as_then_i32_and_ss_into_i32_xor_as)
}
@c func wkl_i32_gt_u_ss_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, keeps: false, then: wkl_select_integer_a)
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
@inline(__always) @c func wkl_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
}
@inline(__always) @c func wkl_i32_xor_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_copy)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_ss_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_add_si_into_i32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_then_copy)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_add_si)
}
@c func wkl_i32_and_ai_then_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_le_u_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_le_u_ai)
}
@c func wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_add_as_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_si)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa)
}
@c func wkl_i32_and_ai_then_br_if_i32_le_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_le_u_ai_then_constant32)
}
@c func wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_le_u_ai_then_constant32)
}
@inline(__always) @c func wkl_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32)
}
@c func wkl_i32_lt_u_ss_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_lt_u_ss_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si)
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
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a)
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
@c func wkl_i32_lt_u_ai_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_and_ai_then_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_lt_u_ai_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_lt_u_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_lt_u_ai_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si)
}
@c func wkl_i32_add_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si)
}
@c func wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_and_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_as_then_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_as_into_i32_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
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
@c func wkl_i32_shr_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai)
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
@c func wkl_i32_and_ai_then_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_le_u_ai_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_le_u_ai_then_constant32_then_br)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@c func wkl_i32_mul_si_then_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_mul_si_into_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_si_then_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_add_si_into_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_add_ai_then_global_set_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_add_ai_into_global_set_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_i32_load_s)
}
@c func wkl_i32_and_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_and_ai)
}
@c func wkl_i32_mul_as_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_a)
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
@c func wkl_i32_and_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_and_si_then_select_integer_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_select_integer_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_a_into_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_and_si_into_select_integer_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_into_select_integer_a_into_i32_add_ai)
}
@c func wkl_i32_xor_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_into_br_if_i32_eq_ai)
}
@c func wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_mul_si_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_as)
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
@c func wkl_i32_and_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a)
}
@c func wkl_i32_add_as_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a)
}
@c func wkl_i32_mul_si_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_si_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_as_then_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_add_as)
}
@c func wkl_i32_mul_as_into_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_add_as)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai)
}
@c func wkl_i32_mul_si_then_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_gt_s_as)
}
@c func wkl_i32_gt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_store_ia_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ia_then_return)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_ne_as_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_shr_u_si_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_copy_then_call)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i32_mul_si_then_i32_store_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_as_then_copy)
}
@c func wkl_i32_mul_si_into_i32_store_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_as_then_copy)
}
@c func wkl_i32_and_ai_then_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ge_u_ai)
}
@c func wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@c func wkl_i32_or_ai_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as)
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
@c func wkl_i32_shr_u_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_mul_ai)
}
@c func wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_mul_ai)
}
@c func wkl_i32_mul_si_then_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_then_i32_mul_si)
}
@c func wkl_i32_mul_si_into_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_si_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_add_si_then_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_mul_si_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_or_ai)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_or_ai)
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
@c func wkl_i32_xor_ss_then_i32_rotl_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_into_i32_add_as)
}
@c func wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_into_i32_add_as)
}
@c func wkl_i32_xor_ss_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_xor_as_then_i32_rotl_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_into_i32_add_as)
}
@c func wkl_i32_xor_as_into_i32_rotl_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_gt_s_si)
}
@c func wkl_i32_shr_u_si_then_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_gt_u_ss_into_select_integer_a)
}
@inline(__always) @c func wkl_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_gt_u_ss)
}
@c func wkl_i32_add_ai_then_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_u_sa)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_u_sa)
}
@c func wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_into_i32_div_u_sa)
}
@c func wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_into_i32_div_u_sa)
}
@c func wkl_i32_or_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_or_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, then: wkl_i32_or_as_into_i32_xor_as)
}
@c func wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, keeps: false, then: wkl_i32_or_as_into_i32_xor_as)
}
@c func wkl_i32_popcnt_s_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, then: wkl_i32_or_as)
}
@inline(__always) @c func wkl_i32_popcnt_s_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si)
}
@c func wkl_i32_or_ai_then_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_clz_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_clz_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_or_ai_then_i32_clz_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_clz_a_into_i32_mul_ai)
}
@c func wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_clz_a_into_i32_mul_ai)
}
@c func wkl_i32_or_ai_then_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_clz_a)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_clz_a)
}
@c func wkl_i32_add_as_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_as_then_i32_add_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_shr_u_ai)
}
@c func wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_shr_u_ai)
}
@c func wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_popcnt_s_into_i32_or_as)
}
@inline(__always) @c func wkl_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_popcnt_s)
}
@inline(__always) @c func wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_div_u_sa_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss)
}
@c func wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, then: wkl_i32_mul_ai_then_i32_popcnt_s)
}
@inline(__always) @c func wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, keeps: false, then: wkl_i32_mul_ai_then_i32_popcnt_s)
}
@inline(__always) @c func wkl_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si_then_i32_gt_u_ss)
}
@c func wkl_i32_add_ss_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_as_then_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_or_ai_into_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai_into_i32_clz_a)
}
@c func wkl_i32_add_as_into_i32_or_ai_into_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai_into_i32_clz_a)
}
@c func wkl_i32_add_ai_then_i32_div_u_sa_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_u_sa_then_i32_xor_ss)
}
@c func wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_u_sa_then_i32_xor_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_as_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_br)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_s_into_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai)
}
@c func wkl_i32_xor_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_ss_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return)
}
@c func wkl_i32_or_ai_then_br_if_i32_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_br_if_i32_lt_u_as_then_i32_add_si)
}
@c func wkl_i32_or_ai_into_br_if_i32_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_add_si)
}
@c func wkl_i32_xor_as_then_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_mul_ai_then_i32_load_a_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_then_i32_shr_u_si)
}
@c func wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_then_i32_shr_u_si)
}
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
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
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
@c func wkl_i32_add_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si_into_i32_xor_as)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_copy)
}
@c func wkl_i32_xor_as_into_i32_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_copy)
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
@c func wkl_i32_add_si_then_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_select_integer_a_then_br)
}
@inline(__always) @c func wkl_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss)
}
@c func wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@inline(__always) @c func wkl_i32_add_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_store_sa)
}
@c func wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_i32_store_sa)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i64_load_a)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i64_load_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_return)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_return)
}
@c func wkl_i32_add_si_then_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ia)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_as_then_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_load_s)
}
@c func wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_load_s)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_return)
}
@c func wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si_then_br_if_s)
}
@inline(__always) @c func wkl_i32_mul_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_return)
}
@c func wkl_i32_or_si_then_i32_mul_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_mul_as_then_return)
}
@c func wkl_i32_or_si_into_i32_mul_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_mul_as_then_return)
}
@c func wkl_i32_or_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_mul_as)
}
@c func wkl_i32_or_si_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_and_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_and_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_store_sa)
}
@c func wkl_i32_add_as_into_i32_load_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_store_sa)
}
@c func wkl_i32_add_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_add_ss_then_i32_add_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_f64_load_a)
}
@c func wkl_i32_add_ss_into_i32_add_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_f64_load_a)
}
@c func wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
}
@c func wkl_i32_mul_ai_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_or_ai_then_i32_add_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_add_ai_into_i32_and_ai)
}
@c func wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai)
}
@c func wkl_i32_or_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_add_ai)
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
@c func wkl_i32_add_as_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_gt_s_as_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_is_a)
}
@c func wkl_i32_add_as_then_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_s_as_into_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_gt_s_as_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_gt_s_as_into_select_integer_is_a)
}
@c func wkl_i32_add_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_s_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_add_si_into_i32_load_a_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_load_s_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_br_if_s)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
}
@c func wkl_i32_and_ai_then_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as_into_i32_add_as)
}
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
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@inline(__always) @c func wkl_i32_add_ai_into_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_into_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_le_u_as)
}
@c func wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a)
}
@c func wkl_i32_add_ai_then_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_f64_load_s)
}
@inline(__always) @c func wkl_i32_add_ai_into_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_f64_load_s)
}
@c func wkl_i32_xor_si_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_si_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_xor_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si)
}
@c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si)
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
@inline(__always) @c func wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_i32_add_ai_then_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_mul_ai_then_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_into_i32_gt_u_as)
}
@c func wkl_i32_and_si_then_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_si_then_i32_load8_u_s_into_i32_gt_u_as)
}
@c func wkl_i32_mul_ai_then_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_add_ss_then_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_add_ss_into_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
}
@c func wkl_i32_rem_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br)
}
@c func wkl_i32_and_si_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_and_si_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_into_i32_add_ai)
}
@c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_into_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@c func wkl_i32_add_as_then_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_ai)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a_into_br_if_a)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@c func wkl_i32_add_as_then_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@c func wkl_i32_add_as_into_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa_then_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_call)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_call)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_i32_add_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_br)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_br)
}
@c func wkl_i32_and_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_add_ai_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_add_as_then_i32_load_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_br_if_i32_eq_ai)
}
@c func wkl_i32_add_si_then_global_set_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_return)
}
@c func wkl_i32_add_si_into_global_set_a_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_return)
}
@c func wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_sub_is_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_sub_is_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_s_s_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_s_s)
}
@c func wkl_i32_add_ss_then_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a)
}
@c func wkl_i32_and_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ai)
}
@c func wkl_i32_and_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a)
}
@c func wkl_i32_add_ss_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_br)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_br)
}
@c func wkl_i32_add_as_then_i32_store_sa_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_copy_then_copy_then_br)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_sa_then_copy_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_copy_then_copy_then_br)
}
@c func wkl_i32_wrap_i64_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_ne_as)
}
@c func wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_u_s_then_i32_load16_u_s)
}
@inline(__always) @c func wkl_i32_mul_as_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_u_s)
}
@c func wkl_i32_gt_s_ss_then_select_integer_is_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_is_s)
}
@c func wkl_i32_and_ai_then_i32_mul_as_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as_then_i32_load16_u_s)
}
@c func wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as_then_i32_load16_u_s)
}
@c func wkl_i32_add_ss_then_i32_load16_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_then_i32_add_si)
}
@c func wkl_i32_add_ss_into_i32_load16_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_add_ss_then_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_then_i32_add_si)
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
@c func wkl_i32_add_ai_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a)
}
@c func wkl_i32_xor_ss_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_return)
}
@c func wkl_i32_add_si_then_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_add_si_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_xor_ss_then_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_s_ai)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_shr_s_ai)
}
@inline(__always) @c func wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_and_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_a)
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
@inline(__always) @c func wkl_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_si)
}
@c func wkl_i32_and_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
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
@c func wkl_i32_add_as_then_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_copy)
}
@c func wkl_i32_add_si_then_i32_store8_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_si_then_i32_add_si)
}
@c func wkl_i32_add_ai_then_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_and_ai_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_lt_u_ai)
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
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_s)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_br_if_i32_gt_u_as)
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
@c func wkl_i32_shr_u_si_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_and_ai_then_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_gt_u_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_gt_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_gt_u_ai)
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
@c func wkl_i32_add_ai_then_f64_load_s_then_f64_load_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_s_then_f64_load_s_then_f64_load_s)
}
@inline(__always) @c func wkl_i32_add_ai_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_s)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_f64_load_s)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_f64_load_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_shr_s_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_xor_ss_then_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_s_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_shr_s_ai_into_i32_add_as)
}
@c func wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss)
}
@c func wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si)
}
@c func wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as_then_i32_and_si)
}
@c func wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as_then_i32_and_si)
}
@c func wkl_i32_rem_u_si_then_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_sub_sa_then_br)
}
@inline(__always) @c func wkl_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_sub_sa_then_br)
}
@c func wkl_i32_rem_u_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_rem_u_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_then_i32_shr_u_si)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_and_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_si)
}
@c func wkl_i32_wrap_i64_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai)
}
@c func wkl_i32_wrap_i64_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i32_add_ss_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as)
}
@c func wkl_i32_add_ss_then_f64_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_i32_add_ss)
}
@c func wkl_i32_add_ss_into_f64_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_i32_add_ss)
}
@c func wkl_i32_add_ss_then_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as)
}
@c func wkl_i32_add_as_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_and_ai)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai)
}
@c func wkl_i32_eq_si_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_eq_si_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_or_si_then_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as)
}
@c func wkl_i32_or_si_into_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai)
}
@c func wkl_i32_add_ai_into_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_br_if_i32_ge_s_as_then_i32_and_ai)
}
@c func wkl_i32_and_ai_then_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_a_then_i32_or_si)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_a_then_i32_or_si)
}
@c func wkl_i32_or_si_then_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store_sa_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_or_si_into_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store_sa_then_i32_load_s)
}
@c func wkl_i32_and_ai_then_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si)
}
@c func wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si)
}
@c func wkl_i32_add_ss_then_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_add_si_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy)
}
@c func wkl_i32_and_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_xor_as_then_i32_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_xor_as_into_i32_and_ai)
}
@c func wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_xor_as_into_i32_and_ai)
}
@c func wkl_i32_xor_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_xor_as)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_xor_as)
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
@c func wkl_i32_mul_ai_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
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
@c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_s_a)
}
@c func wkl_i32_add_as_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i32_xor_ss_then_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_as_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_as_into_i32_xor_as)
}
@c func wkl_i32_xor_ss_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_as)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_as)
}
@c func wkl_i32_xor_ss_then_copy_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_copy_then_i32_and_as)
}
@c func wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_and_ss_then_i32_xor_as_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_then_i32_rotl_si)
}
@c func wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_then_i32_rotl_si)
}
@c func wkl_i32_and_as_then_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_into_i32_add_as)
}
@c func wkl_i32_and_as_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_as_then_i32_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_ss)
}
@c func wkl_i32_add_ss_then_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_ss_into_i32_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as)
}
@c func wkl_i32_add_ss_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy)
}
@c func wkl_i32_add_as_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_copy)
}
@c func wkl_i32_add_as_then_copy_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_rotl_si)
}
@c func wkl_i32_or_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_constant32)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_constant32)
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
@inline(__always) @c func wkl_i32_xor_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_call)
}
@c func wkl_i32_rem_u_ai_then_i32_add_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai_then_copy)
}
@c func wkl_i32_rem_u_ai_into_i32_add_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai_then_copy)
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
@c func wkl_i32_add_ai_then_i32_store_sa_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_constant32)
}
@c func wkl_i32_add_ai_into_i32_store_sa_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_constant32)
}
@inline(__always) @c func wkl_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_call)
}
@c func wkl_i32_add_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_as_then_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_as_then_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_as_into_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_into_i32_add_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_ai_then_br_if_i32_lt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai_then_constant32)
}
@c func wkl_i32_add_ai_into_br_if_i32_lt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai_then_constant32)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_ss)
}
@c func wkl_i32_lt_u_ai_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_is_a)
}
@c func wkl_i32_add_ai_then_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai_into_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai_into_select_integer_is_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
@c func wkl_i32_wrap_i64_a_into_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
@c func wkl_i32_xor_ai_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_xor_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_and_ss_then_i32_xor_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_ai_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_and_ss_into_i32_xor_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_ai_into_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_add_ai)
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
@c func wkl_i32_rem_s_sa_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS, then: wkl_i32_store_sa)
}
@c func wkl_i32_rem_s_sa_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
}
@c func wkl_i32_add_ai_then_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_add_ai_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
}
@c func wkl_i32_and_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_a)
}
@c func wkl_i32_and_si_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_rem_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si)
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
@inline(__always) @c func wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si_into_br_if_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_mul_si)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_mul_si)
}
@c func wkl_i32_and_ai_then_select_integer_ii_a_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_ii_a_into_i32_and_as)
}
@c func wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_ii_a_into_i32_and_as)
}
@c func wkl_i32_and_ai_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_then_i32_mul_si)
}
@c func wkl_i32_add_ai_then_i32_and_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_select_integer_ii_a)
}
@c func wkl_i32_eq_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_i32_eq_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_and_ai_then_select_integer_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_a_then_i32_load_s)
}
@c func wkl_i32_and_ai_into_select_integer_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_a_then_i32_load_s)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai)
}
@c func wkl_i32_and_ai_then_select_integer_a_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_a_then_i32_add_si_then_call)
}
@c func wkl_i32_and_ai_into_select_integer_a_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_a_then_i32_add_si_then_call)
}
@inline(__always) @c func wkl_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_return)
}
@c func wkl_i32_add_as_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br)
}
@c func wkl_i32_add_as_then_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load16_s_a)
}
@c func wkl_i32_mul_ss_then_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a)
}
@c func wkl_i32_mul_ss_into_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_load16_s_a)
}
@c func wkl_i32_mul_ss_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_mul_ss_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_mul_ss_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ss_into_i32_mul_ai)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_mul_ss_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_mul_ss_into_i32_mul_ai)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_mul_ss_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_mul_ss_into_i32_mul_ai)
}
@c func wkl_i32_add_as_then_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_into_i32_mul_as)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load16_s_a_into_i32_mul_as)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load16_s_a_into_i32_mul_as)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load16_u_a)
}
@c func wkl_i32_add_as_then_i32_load16_s_a_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_as_into_i32_load16_s_a_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as_then_return)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as_then_return)
}
@c func wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si_into_i32_or_as)
}
@inline(__always) @c func wkl_i32_shl_sa_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_and_si_then_i32_shl_sa_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shl_sa_then_i32_shr_u_si)
}
@c func wkl_i32_and_si_into_i32_shl_sa_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_shl_sa_then_i32_shr_u_si)
}
@c func wkl_i32_and_si_then_i32_shl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shl_sa)
}
@c func wkl_i32_and_si_into_i32_shl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_shl_sa)
}
@c func wkl_i32_and_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_a)
}
@c func wkl_i32_and_ai_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_shr_u_si_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_and_ai_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
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
@c func wkl_i32_mul_si_then_copy_then_i32_add_si_into_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_copy_then_i32_add_si_into_br_if_i32_ge_s_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
}
@c func wkl_i32_add_si_into_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
}
@c func wkl_i32_add_as_then_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_mul_si)
}
@c func wkl_i32_add_as_into_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_mul_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_copy)
}
@c func wkl_i32_add_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_sub_ss_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_return)
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
@c func wkl_i32_mul_ai_then_i32_add_si_into_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_i32_add_as_then_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai_then_i32_add_si)
}
@c func wkl_i32_sub_ss_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_gt_u_ss)
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
@c func wkl_i32_and_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_si)
}
@c func wkl_i32_add_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ai_then_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_add_si_then_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a_into_br_if_i32_le_u_as)
}
@c func wkl_i32_add_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_gt_u_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_select_integer_a)
}
@c func wkl_i32_gt_u_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si)
}
@c func wkl_i32_or_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store8_sa)
}
@c func wkl_i32_or_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_ai_then_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_add_ai_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_and_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_and_ai_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_add_ai_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_add_si_then_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_add_si_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_call)
}
@c func wkl_i32_rem_u_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_and_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_si)
}
@c func wkl_i32_mul_ai_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_sub_sa)
}
@c func wkl_i32_mul_ai_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_le_u_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_a)
}
@c func wkl_i32_le_u_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_and_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ai)
}
@c func wkl_i32_and_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_div_s_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai)
}
@c func wkl_i32_div_s_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ss_then_i32_div_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_s_ai)
}
@c func wkl_i32_add_ss_into_i32_div_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_s_ai)
}
@c func wkl_i32_wrap_i64_s_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_wrap_i64_s_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_add_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i32_add_as_then_i32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ss)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_ai)
}
@c func wkl_i32_sub_sa_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_or_ai)
}
@c func wkl_i32_sub_sa_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_gt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_copy)
}
@c func wkl_i32_div_u_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU, then: wkl_i32_mul_ai)
}
@c func wkl_i32_div_u_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_and_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_table_a)
}
@c func wkl_i32_and_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_sub_sa_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br_if_a)
}
@c func wkl_i32_sub_sa_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_xor_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_mul_ai)
}
@c func wkl_i32_xor_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_and_ss_then_i32_xor_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_ai)
}
@c func wkl_i32_and_ss_into_i32_xor_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_ai)
}
@c func wkl_i32_xor_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_mul_ai)
}
@c func wkl_i32_xor_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_or_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_si_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return)
}
@c func wkl_i32_add_ai_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_add_ai_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_add_ai_then_i32_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ss)
}
@c func wkl_i32_wrap_i64_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_load_a)
}
@c func wkl_i32_wrap_i64_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_sub_sa_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_add_ai)
}
@c func wkl_i32_sub_sa_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_and_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_constant32)
}
@c func wkl_i32_and_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_and_si_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_store8_sa)
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
@c func wkl_i32_shr_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_mul_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_i32_mul_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_xor_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_a)
}
@c func wkl_i32_xor_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_return)
}
@c func wkl_i32_sub_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_si_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_s)
}
@c func wkl_i32_lt_s_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_i32_lt_s_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_and_si_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_and_si_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_and_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_and_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ss_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_ss_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_and_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_i32_and_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_si)
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
@c func wkl_i32_and_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_copy)
}
@c func wkl_i32_add_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_shr_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_si_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_i32_add_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_add_si_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return_integer)
}
@c func wkl_i32_mul_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_i32_mul_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_copy)
}
@c func wkl_i32_add_si_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant64)
}
@c func wkl_i32_add_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i32_xor_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_copy)
}
@c func wkl_i32_and_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_copy)
}
@c func wkl_i32_add_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_i32_add_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i32_add_si_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rotl_si)
}
@c func wkl_i32_shr_u_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_copy)
}
@c func wkl_i32_add_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_si_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32)
}
@c func wkl_i32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_si_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_and_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load_s)
}
@c func wkl_i32_add_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_i32_add_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_i32_add_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i32_add_si_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_s)
}
@c func wkl_i32_add_si_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_s)
}
@c func wkl_i32_add_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_call)
}
@c func wkl_i32_mul_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_i32_add_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_ss)
}
@c func wkl_i32_mul_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_i32_add_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_call)
}
@c func wkl_i32_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_copy)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load_s)
}
@c func wkl_i32_and_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load_s)
}
@c func wkl_i32_add_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_constant32)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i32_or_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_add_si)
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
@c func wkl_i32_mul_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i32_mul_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_s)
}
@c func wkl_i32_add_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ge_s_ss)
}
@c func wkl_i32_add_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_i32_add_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_and_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load_a)
}
@c func wkl_i32_and_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i32_xor_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_ai)
}
@c func wkl_i32_xor_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_ai_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_mul_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_call)
}
@c func wkl_i32_add_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i32_mul_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br) }
@c func wkl_i32_rotl_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_si)
}
@c func wkl_i32_add_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_mul_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_and_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_si)
}
@c func wkl_i32_mul_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_ai_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_ai_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_add_ai_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
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
@c func wkl_i32_and_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as)
}
@c func wkl_i32_and_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_add_si_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rem_u_ss)
}
@c func wkl_i32_add_si_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_gt_u_si)
}
@c func wkl_i32_mul_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_mul_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_or_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_copy) }
@c func wkl_i32_add_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return)
}
@c func wkl_i32_xor_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_xor_ss)
}
@c func wkl_i32_shr_u_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_s)
}
@c func wkl_i32_add_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_add_ai_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return_integer)
}
@c func wkl_i32_add_si_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_sub_ss)
}
@c func wkl_i32_add_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a)
}
@c func wkl_i32_add_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_add_si_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_si_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_add_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_i32_mul_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_ss_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i32_and_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_constant32)
}
@c func wkl_i32_shr_u_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_add_si_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_add_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_return_integer)
}
@c func wkl_i32_add_si_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_si_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_ai_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant64)
}
@c func wkl_i32_mul_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_i32_rotl_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_add_si_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_rotl_ai)
}
@c func wkl_i32_xor_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load_a)
}
@c func wkl_i32_xor_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_ss)
}
@c func wkl_i32_and_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load_a)
}
@c func wkl_i32_and_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_ss)
}
@c func wkl_i32_add_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i32_add_si_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ss)
}
@c func wkl_i32_add_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_i32_add_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_add_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_ai_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
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
@c func wkl_i32_shr_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_mul_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_i32_mul_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_add_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_i32_add_ss_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_i32_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_add_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_mul_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_i32_mul_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_mul_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_xor_as)
}
@c func wkl_i32_mul_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_mul_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_and_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_ai)
}
@c func wkl_i32_and_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_si_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i32_add_si_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i32_mul_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i32_mul_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_si_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_as)
}
@c func wkl_i32_add_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_add_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_and_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_and_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_as)
}
@c func wkl_i32_add_si_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_as)
}
@c func wkl_i32_mul_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_i32_mul_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_add_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_and_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store_sa)
}
@c func wkl_i32_and_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_ss_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_ss_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_add_ss_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_ss_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_sub_sa)
}
@c func wkl_i32_add_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_add_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_a)
}
@c func wkl_i32_add_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_shr_u_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i32_shr_u_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_si_then_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rem_u_as)
}
@c func wkl_i32_add_si_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_rem_u_as)
}
@c func wkl_i32_add_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_si_then_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_as)
}
@c func wkl_i32_add_si_into_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_as)
}
@c func wkl_i32_mul_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_i32_mul_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_shr_u_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_ss_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_ss_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_mul_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_mul_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_le_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_le_u_ai)
}
@c func wkl_i32_mul_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_mul_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_ai_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_add_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_and_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as)
}
@c func wkl_i32_and_ai_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_and_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_ai)
}
@c func wkl_i32_and_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_i32_mul_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_ss_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ss_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i32_add_ai_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_then_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_add_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_rem_u_ai)
}
@c func wkl_i32_and_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_load_a)
}
@c func wkl_i32_and_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_xor_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_xor_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_and_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_and_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_and_ai_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_xor_as)
}
@c func wkl_i32_and_ai_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_and_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_and_ai_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_i32_mul_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_mul_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_si_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_s_as)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_s_as)
}
@c func wkl_i32_mul_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_table_a)
}
@c func wkl_i32_mul_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_and_ai_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_and_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_xor_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_store_sa)
}
@c func wkl_i32_xor_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_and_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store_sa)
}
@c func wkl_i32_and_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_add_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i32_add_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_ai_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai)
}
@c func wkl_i32_add_ai_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_mul_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_i32_mul_si_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_shr_u_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_ai_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_ss_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_ss_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_add_ss_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_add_ss_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_i32_mul_ai_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_add_ss_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_ss_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_ai_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_ai_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_or_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_add_as)
}
@c func wkl_i32_or_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_mul_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_i32_mul_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_add_si_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i64_lt_u_as)
}
@c func wkl_i32_add_si_into_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i64_lt_u_as)
}
@c func wkl_i32_mul_ai_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_xor_as)
}
@c func wkl_i32_mul_ai_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_mul_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_ai_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_add_si_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i32_add_si_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i32_and_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_add_as)
}
@c func wkl_i32_and_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_mul_ai_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_add_as_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_as_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_si_then_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i32_add_si_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_gt_u_as)
}
@c func wkl_i32_add_as_then_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a)
}
@c func wkl_i32_add_as_into_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a)
}
@c func wkl_i32_mul_si_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_mul_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_mul_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i32_mul_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_add_si_then_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_add_si_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_le_u_as)
}
@c func wkl_i32_shr_u_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_shr_u_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_xor_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f64_load_a)
}
@c func wkl_i32_xor_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_and_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_load_a)
}
@c func wkl_i32_and_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_xor_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i64_xor_as)
}
@c func wkl_i32_xor_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_xor_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_xor_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_and_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_xor_as)
}
@c func wkl_i32_and_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i32_and_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_and_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_rotl_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i32_rotl_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_mul_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_i32_mul_si_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_shr_u_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_shr_u_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_eq_as)
}
@c func wkl_i32_add_si_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_eq_as)
}
@c func wkl_i32_xor_as_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_xor_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_or_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_load_a)
}
@c func wkl_i32_or_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_add_ss_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_add_as)
}
@c func wkl_i32_add_ss_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_add_ai_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_add_ai_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_add_ss_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_ss_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
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
@c func wkl_i32_xor_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_ai)
}
@c func wkl_i32_xor_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_rotl_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store_sa)
}
@c func wkl_i32_shr_u_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_add_si_into_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_u_ai)
}
@c func wkl_i32_shr_u_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_load_a)
}
@c func wkl_i32_shr_u_ai_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_and_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_and_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_store8_sa)
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
@c func wkl_i32_add_ai_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_mul_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_i32_mul_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_add_as_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_add_as_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_shr_u_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_mul_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_mul_ai_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_add_si_then_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_is_a)
}
@c func wkl_i32_add_si_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_is_a)
}
@c func wkl_i32_mul_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_mul_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_mul_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_xor_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as)
}
@c func wkl_i32_xor_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_shr_u_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_ai)
}
@c func wkl_i32_shr_u_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_add_ai_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_ai_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i32_add_as_then_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_as_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_ii_a)
}
@c func wkl_i32_add_ss_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i32_add_ss_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_u_as)
}
@c func wkl_i32_mul_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_si_then_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_ss_into_f64_mul_as_then_f64_load_a_into_f64_add_as)
}
@c func wkl_i32_or_ai_then_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
}
@c func wkl_i32_add_as_then_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
}
@c func wkl_i32_add_as_into_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai_into_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
}
@c func wkl_i32_add_as_then_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_i32_xor_ss_into_i32_and_as_into_i32_xor_as)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
}
@c func wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
}
@c func wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_i32_add_ss_then_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
}
@c func wkl_i32_shr_u_si_then_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_f64_convert_i32_u_a_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_f64_convert_i32_u_a_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_si)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
}
@c func wkl_i32_add_ai_then_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
}
@c func wkl_i32_add_ai_into_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_i32_load_s_then_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
}
@c func wkl_i32_add_si_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_load8_u_s)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as)
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
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_copy)
}
@c func wkl_i32_add_ss_then_i32_load_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_mul_ai)
}
@c func wkl_i32_add_ss_then_i32_add_ss_into_i32_load_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load_a_into_i32_mul_ai)
}
@c func wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
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
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_copy_then_i32_add_si_into_br_if_a)
}
@c func wkl_i32_xor_as_then_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_into_i32_store_sa)
}
@c func wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_into_i32_store_sa)
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
@c func wkl_i32_add_as_then_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_as_into_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_copy_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_add_ai_then_global_set_a_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_i32_add_ai_into_global_set_a_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_i32_add_ai_then_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@c func wkl_i32_shr_u_ai_then_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@c func wkl_i32_add_as_then_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
}
@c func wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_add_ai_into_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
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
@inline(__always) @c func wkl_i32_gt_u_si_then_copy_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_copy_then_br_if_a)
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
@c func wkl_i32_shr_u_ai_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_sub_sa)
}
@c func wkl_i32_mul_si_then_i32_shr_u_ai_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_sub_sa)
}
@c func wkl_i32_mul_si_into_i32_shr_u_ai_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_i32_add_si_into_br_if_i32_ne_ai_then_i32_add_ss)
}
@c func wkl_i32_or_as_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_shr_u_si_into_i32_and_ai)
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
@c func wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
}
@c func wkl_i32_mul_ss_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_mul_ss_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_mul_ai_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_or_as)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_and_si_then_i32_mul_ai_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_or_as)
}
@c func wkl_i32_and_si_into_i32_mul_ai_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_or_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i32_and_si_then_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_store_ia_then_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ia_then_i32_store_si)
}
@c func wkl_i32_xor_as_then_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_into_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_into_i32_store_sa_then_copy)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
}
@c func wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_into_i32_store_sa_then_copy)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
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
@c func wkl_i32_and_ai_then_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
}
@c func wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
}
@c func wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
}
@c func wkl_i32_mul_ai_then_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_xor_as_then_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_then_i32_shr_u_si_into_i32_xor_as)
}
@c func wkl_i32_add_ss_then_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as)
}
@c func wkl_i32_add_ss_into_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
}
@inline(__always) @c func wkl_i32_add_ss_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_copy_then_copy_then_copy)
}
@c func wkl_i32_add_as_then_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy)
}
@c func wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_then_copy_then_copy_then_copy)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
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
@inline(__always) @c func wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
}
@c func wkl_i32_and_ai_then_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as_then_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
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
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa)
}
@c func wkl_i32_add_ss_then_i32_store8_as_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as_then_i32_add_si_then_constant32)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as_then_i32_add_si_then_constant32)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
}
@c func wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai_then_i32_rotl_si)
}
@c func wkl_i32_add_as_then_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_mul_as_then_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_and_ai_then_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_mul_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as_into_i32_add_as)
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
@c func wkl_i32_mul_si_then_i32_add_as_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa)
}
@c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_rotl_si_into_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_then_i32_shr_u_si_into_i32_xor_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, then: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, keeps: false, then: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}
@c func wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, then: wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}
@c func wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, keeps: false, then: wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
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
@c func wkl_i32_and_si_then_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai)
}
@c func wkl_i32_and_si_into_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai)
}
@c func wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}
@c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_s)
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
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@inline(__always) @c func wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@c func wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_then_i32_mul_si_into_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_copy_then_copy)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_copy)
}
@c func wkl_i32_xor_as_then_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_copy)
}
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_global_set_a_then_return_integer)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@c func wkl_i32_eq_as_then_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
}
@c func wkl_i32_add_ai_then_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_add_as_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_add_si_then_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_add_si_into_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_i32_and_ai_then_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si)
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
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_i32_rotl_ai)
}
@c func wkl_i32_and_si_then_i32_add_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ai_into_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_i32_and_si_into_i32_add_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_ai_into_f64_convert_i32_u_a)
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
@c func wkl_i32_add_ai_then_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@c func wkl_i32_and_as_then_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_si_into_i32_add_ai_then_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_store_as)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_store_as)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_and_as_then_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_xor_ss_then_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_xor_ss_into_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_and_as_into_i32_xor_as_into_i32_add_as_then_i32_add_si_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@c func wkl_i32_or_as_then_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
}
@c func wkl_i32_or_as_into_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si_into_i32_or_as)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_then_i32_shr_u_si_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_or_as)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
}
@c func wkl_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
}
@c func wkl_i32_le_u_as_then_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_a_then_br_if_i32_eq_ss)
}
@inline(__always) @c func wkl_i32_le_u_as_into_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, keeps: false, then: wkl_br_if_a_then_br_if_i32_eq_ss)
}
@c func wkl_i32_xor_as_then_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@c func wkl_i32_shr_u_si_then_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_shr_u_si_into_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_xor_as_into_i32_xor_as_into_i32_and_ai_into_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl, then: wkl_i32_shr_u_si_into_i32_or_as_then_return)
}
@c func wkl_i32_and_si_then_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return)
}
@c func wkl_i32_and_si_into_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_shl_sa_then_i32_shr_u_si_into_i32_or_as_then_return)
}
@c func wkl_i32_and_si_then_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@c func wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@c func wkl_i32_add_ai_then_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_i32_add_ai_into_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@c func wkl_i32_add_as_then_i32_add_ai_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_i64_load_a)
}
@c func wkl_i32_add_as_into_i32_add_ai_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_i64_load_a)
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
@c func wkl_i32_add_as_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_ss_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_xor_as_then_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@inline(__always) @c func wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_then_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@c func wkl_i32_rotl_si_into_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_xor_as_into_i32_add_as_then_copy_then_i32_rotl_si_then_i32_rotl_si)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
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
@c func wkl_i32_add_as_then_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_and_ai)
}
@c func wkl_i32_add_si_then_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
}
@c func wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
}
@c func wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
}
@c func wkl_i32_shr_u_ai_then_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_store8_sa_then_i32_add_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
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
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy_then_copy)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
}
@c func wkl_i32_add_as_then_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_store_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_store_as_then_i32_add_si)
}
@c func wkl_i32_add_as_then_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_si_into_i32_add_as_into_i32_store_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
}
@c func wkl_i32_and_ss_then_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
}
@inline(__always) @c func wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
}
@c func wkl_i32_and_as_then_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_ss_into_i32_xor_as_then_i32_rotl_si_then_i32_rotl_si_into_i32_xor_as)
}
@c func wkl_i32_add_si_then_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
}
@c func wkl_i32_or_as_then_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
}
@c func wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_xor_as_then_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@c func wkl_i32_shr_s_ai_then_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@inline(__always) @c func wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS, keeps: false, then: wkl_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@c func wkl_i32_xor_ss_then_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@c func wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_shr_s_ai_into_i32_add_as_then_i32_and_si_then_i32_shr_u_si_then_i32_gt_u_ss)
}
@inline(__always) @c func wkl_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s_then_constant32)
}
@c func wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
}
@c func wkl_i32_add_as_then_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_load_a_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_store_sa_then_br)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_i32_store_sa_then_br)
}
@c func wkl_i32_add_as_then_i64_load_a_into_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load_a_into_i32_add_as_into_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_mul_ai_then_i32_and_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_si_into_i32_mul_ai)
}
@c func wkl_i32_add_as_then_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_add_as_into_i32_add_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_load_s)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
}
@c func wkl_i32_add_ss_then_i32_add_ai_into_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_f64_load_a_then_f64_load_s)
}
@c func wkl_i32_add_ss_into_i32_add_ai_into_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_f64_load_a_then_f64_load_s)
}
@c func wkl_i32_add_si_then_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
}
@c func wkl_i32_xor_ss_then_i32_rotl_ai_into_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
}
@inline(__always) @c func wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
}
@c func wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
}
@c func wkl_i32_sub_ss_then_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_gt_u_ss_into_select_integer_a)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@c func wkl_i32_rem_u_ai_then_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_shr_u_ai_then_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_add_ai_then_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_add_ai_into_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_shr_u_ai_into_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_mul_as_then_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@c func wkl_i32_or_ai_then_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@c func wkl_i32_add_as_then_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@c func wkl_i32_add_as_into_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_or_ai_into_i32_mul_as_into_i32_add_as_into_i32_shr_u_ai_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_into_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_br_if_a_then_i32_mul_si)
}
@c func wkl_i32_mul_ai_then_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_add_ai_into_i32_store_sa)
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
@c func wkl_i32_add_ai_then_i32_store_sa_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_constant32_then_br)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_sa_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_constant32_then_br)
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
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@c func wkl_i32_or_as_then_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_i32_or_as_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_or_as_into_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_i32_or_as_into_i32_store_sa)
}
@c func wkl_i32_shr_u_si_then_i32_or_as_into_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_or_as_into_i32_or_as_into_i32_store_sa)
}
@c func wkl_i32_shr_u_si_into_i32_or_as_into_i32_or_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_or_as_into_i32_or_as_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
}
@c func wkl_i32_mul_si_into_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_then_i32_mul_si_into_i32_load_a_into_i32_gt_s_as)
}
@c func wkl_i32_and_ai_then_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_a_then_constant32)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_a_then_constant32)
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
@c func wkl_i32_add_as_then_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@c func wkl_i32_mul_si_then_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@c func wkl_i32_mul_si_into_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load_a_into_i32_add_as_into_i32_store_sa_then_i32_add_si_into_br_table_a)
}
@c func wkl_i32_and_si_then_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
}
@inline(__always) @c func wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
}
@c func wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_shr_u_ai_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_shr_u_ai_then_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@inline(__always) @c func wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si_into_i32_and_ai_into_i32_mul_as)
}
@c func wkl_i32_xor_si_then_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_add_si_then_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_i32_add_ss_then_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@c func wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_and_ai_then_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ai_then_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ai_into_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_select_integer_ii_a_into_i32_and_as_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ss_then_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a)
}
@c func wkl_i32_add_ss_into_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_add_ss_then_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
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
@c func wkl_i32_add_ai_then_i32_store8_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_sa_then_copy_then_br)
}
@c func wkl_i32_add_ai_into_i32_store8_sa_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_sa_then_copy_then_br)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_lt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_i32_lt_s_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, keeps: false, then: wkl_select_integer_a)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_br_if_i32_ne_ai_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_br_if_i32_ne_ai_then_copy)
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
@c func wkl_i32_ne_as_then_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_ne_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, keeps: false, then: wkl_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_load_s)
}
@c func wkl_i32_add_as_then_i32_add_si_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_i32_load_s)
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
@c func wkl_i32_add_ai_then_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a)
}
@c func wkl_i32_add_ai_into_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a)
}
@c func wkl_i32_add_si_then_br_if_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s_then_i32_add_si)
}
@c func wkl_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
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
@c func wkl_i32_add_ss_then_i32_load_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i64_add_as)
}
@c func wkl_i32_add_ss_into_i32_load_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i64_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@inline(__always) @c func wkl_i32_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
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
@c func wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
}
@inline(__always) @c func wkl_i32_mul_as_then_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_shr_u_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_shr_u_ai_into_i32_add_as)
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
@c func wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
}
@c func wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
}
@c func wkl_i32_add_si_then_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
}
@c func wkl_i32_add_si_into_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_ss_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_as)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_as)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_store_as)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_store_as)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_store_as)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_store_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_br_if_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_br_if_a)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_a_then_br_if_a)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_a_then_br_if_a)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_then_br_if_a)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_then_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ss_then_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_a)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_a)
}
@c func wkl_i32_add_si_then_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
}
@c func wkl_i32_add_si_into_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_ai_then_i32_load_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_ai_into_i32_load_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_gt_s_as_then_select_integer_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_gt_s_as_into_select_integer_a_then_i32_mul_si_into_i32_add_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, keeps: false, then: wkl_select_integer_a_then_i32_mul_si_into_i32_add_ai)
}
@c func wkl_i32_add_si_then_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
}
@c func wkl_i32_add_si_into_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_i32_mul_si_into_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_i32_mul_si_then_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@c func wkl_i32_mul_si_into_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_into_i32_load_a_into_i32_gt_s_as_into_select_integer_a)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a)
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
@inline(__always) @c func wkl_i32_add_ai_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as)
}
@c func wkl_i32_add_ss_then_i32_add_ai_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_store8_as)
}
@c func wkl_i32_add_ss_into_i32_add_ai_then_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_store8_as)
}
@c func wkl_i32_add_ss_then_i32_add_ai_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_i32_store8_as)
}
@c func wkl_i32_add_ss_into_i32_add_ai_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_i32_store8_as)
}
@inline(__always) @c func wkl_i32_add_si_then_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_then_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_si_into_i32_and_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_then_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ss)
}
@c func wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_ss)
}
@c func wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_ss)
}
@c func wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_ss)
}
@c func wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_and_ai)
}
@c func wkl_i32_add_as_then_i32_load8_u_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_as_into_i32_load8_u_a_then_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
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
@inline(__always) @c func wkl_i32_or_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_or_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_i32_or_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_or_ai_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_i32_or_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_or_ai_then_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_i32_or_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_or_ai_into_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_i32_or_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_or_ai_into_br_if_i32_lt_s_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_into_i32_add_as)
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
@c func wkl_i32_add_si_then_i32_rotl_si_then_i32_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_rotl_si_then_i32_rotl_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_add_as_then_i32_add_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_load_s_into_i32_add_as)
}
@c func wkl_i32_add_as_into_i32_add_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_load_s_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_add_as_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_copy)
}
@c func wkl_i32_add_si_then_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ia)
}
@c func wkl_i32_add_si_into_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store_ia)
}
@inline(__always) @c func wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_copy_then_copy_then_copy)
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
@inline(__always) @c func wkl_i32_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_f32_load_a)
}
@c func wkl_i32_mul_ai_into_i32_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_f32_load_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_f32_load_a)
}
@c func wkl_i32_mul_ai_into_i32_add_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_f32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_then_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_copy)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_constant32_then_copy)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_constant32_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_constant32_then_copy)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_xor_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_si_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_rotl_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_rotl_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_xor_as_then_i32_rotl_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_then_i32_store_sa)
}
@c func wkl_i32_xor_as_into_i32_rotl_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_then_i32_store_sa)
}
@c func wkl_i32_xor_as_then_i32_rotl_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_rotl_ai_into_i32_store_sa)
}
@c func wkl_i32_xor_as_into_i32_rotl_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_rotl_ai_into_i32_store_sa)
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
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_into_i32_load_a_then_i32_add_si)
}
@c func wkl_i32_add_as_then_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si)
}
@c func wkl_i32_add_as_into_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_si_into_i32_load_a_then_i32_add_si)
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
@c func wkl_i32_xor_as_then_i32_load_s_then_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load_s_then_i32_xor_as_into_i32_rotl_ai)
}
@c func wkl_i32_xor_as_then_i32_load_s_into_i32_xor_as_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load_s_into_i32_xor_as_into_i32_rotl_ai)
}
@c func wkl_i32_add_si_then_i32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_as_then_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_as_then_i32_add_ai)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@inline(__always) @c func wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_si_then_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_add_ai)
}
@c func wkl_i32_add_si_into_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_add_ai)
}
@c func wkl_i32_xor_as_then_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
}
@inline(__always) @c func wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
}
@c func wkl_i32_and_si_then_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
}
@inline(__always) @c func wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
}
@c func wkl_i32_xor_ss_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_xor_as)
}
@c func wkl_i32_xor_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_lt_u_si_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_si_a)
}
@c func wkl_i32_lt_u_si_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_si_a)
}
@c func wkl_i32_add_ai_then_i32_add_ss_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_f32_load_a)
}
@c func wkl_i32_add_ai_then_i32_add_ss_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_f32_load_a)
}
@c func wkl_i32_add_ss_then_i32_add_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_ss)
}
@c func wkl_i32_add_ss_into_i32_add_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_lt_u_ai_then_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_si_a)
}
@inline(__always) @c func wkl_i32_lt_u_ai_into_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, keeps: false, then: wkl_select_integer_si_a)
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
@inline(__always) @c func wkl_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_i32_lt_u_ai)
}
@c func wkl_i32_add_ss_then_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai)
}
@c func wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_add_ai_then_i32_add_si_then_i32_lt_u_ai)
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
@inline(__always) @c func wkl_i32_add_ss_then_i32_load_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_then_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_then_i32_load_a_then_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_add_ss_into_i32_load_a_then_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load_a_then_i32_mul_ai)
}
@c func wkl_i32_add_ai_then_i32_load_a_then_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_then_br_if_i32_le_s_as)
}
@c func wkl_i32_add_ai_into_i32_load_a_then_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_then_br_if_i32_le_s_as)
}
@c func wkl_i32_add_ai_then_i32_load_a_into_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_br_if_i32_le_s_as)
}
@c func wkl_i32_add_ai_into_i32_load_a_into_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_br_if_i32_le_s_as)
}
@inline(__always) @c func wkl_i32_mul_ai_then_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ai_then_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_ai_then_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_i32_add_as_then_i32_add_ss)
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
@c func wkl_i32_add_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i32_add_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_add_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_add_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_add_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i32_add_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_i32_add_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i32_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i32_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i32_add_ss_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32)
}
@c func wkl_i32_add_ss_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_add_ss_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br)
}
@c func wkl_i32_add_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i32_add_ss_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_table_a)
}
@c func wkl_i32_add_ss_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_add_ss_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i32_add_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_add_ss_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_add_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_add_ss_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_add_ss_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_ss_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_add_ss_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i32_add_ss_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_ss_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_ss_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_ss_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_ss_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_call)
}
@c func wkl_i32_add_ss_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i32_add_ss_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_ss_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_add_ss_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_ss_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_ss_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_i32_add_ss_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i32_add_ss_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_add_ss_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_add_ss_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i32_add_ss_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i32_add_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_load_a)
}
@c func wkl_i32_add_ai_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_add_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_add_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_add_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_ai_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_add_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_add_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i32_add_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_ai_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_add_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_add_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_ai_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_add_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_i32_add_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i32_add_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i32_add_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i32_mul_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_mul_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_i32_mul_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_i32_mul_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_mul_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_mul_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_i32_mul_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_si_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_i32_mul_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_si_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_si_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_s)
}
@c func wkl_i32_mul_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_i32_mul_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_si_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_i32_mul_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_i32_and_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ss)
}
@c func wkl_i32_and_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_and_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br)
}
@c func wkl_i32_and_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store_ss)
}
@c func wkl_i32_and_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_load_a)
}
@c func wkl_i32_and_ai_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_and_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_and_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_and_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_and_ai_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_and_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_and_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_add_as)
}
@c func wkl_i32_and_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_and_ai_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_and_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_and_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_and_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_call)
}
@c func wkl_i32_and_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_and_si)
}
@c func wkl_i32_and_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_mul_as)
}
@c func wkl_i32_and_ai_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_and_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_s)
}
@c func wkl_i32_and_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_div_ia)
}
@c func wkl_i32_and_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_and_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_and_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_add_as)
}
@c func wkl_i32_and_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_mul_as)
}
@c func wkl_i32_xor_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_add_ss)
}
@c func wkl_i32_xor_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_xor_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_xor_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_mul_si)
}
@c func wkl_i32_xor_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_constant32)
}
@c func wkl_i32_xor_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_xor_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br)
}
@c func wkl_i32_xor_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i64_add_as)
}
@c func wkl_i32_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_xor_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_store_ss)
}
@c func wkl_i32_xor_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_table_a)
}
@c func wkl_i32_xor_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_xor_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_select_integer_a)
}
@c func wkl_i32_xor_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_xor_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f32_load_a)
}
@c func wkl_i32_xor_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_xor_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f32_mul_ai)
}
@c func wkl_i32_xor_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_xor_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_store8_sa)
}
@c func wkl_i32_xor_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_xor_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_xor_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_xor_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_xor_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_mul_as)
}
@c func wkl_i32_xor_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_xor_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f32_add_as)
}
@c func wkl_i32_xor_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_xor_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_xor_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_xor_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_xor_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_call)
}
@c func wkl_i32_xor_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i32_and_si)
}
@c func wkl_i32_xor_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_xor_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_xor_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_i64_mul_as)
}
@c func wkl_i32_xor_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_xor_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_br_if_s)
}
@c func wkl_i32_xor_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f64_div_ia)
}
@c func wkl_i32_xor_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_xor_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_xor_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f64_add_as)
}
@c func wkl_i32_xor_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor, then: wkl_f64_mul_as)
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
@c func wkl_i32_mul_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_i32_mul_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_mul_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_mul_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_i32_mul_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_mul_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_mul_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_i32_mul_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_constant32)
}
@c func wkl_i32_mul_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_mul_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br)
}
@c func wkl_i32_mul_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_i32_mul_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_mul_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_i32_mul_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_table_a)
}
@c func wkl_i32_mul_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_mul_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_i32_mul_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_mul_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i32_mul_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_i32_mul_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_mul_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_i32_mul_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_mul_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_mul_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_i32_mul_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_mul_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_i32_mul_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_call)
}
@c func wkl_i32_mul_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_i32_mul_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_mul_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_s)
}
@c func wkl_i32_mul_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_i32_mul_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_i32_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_i32_mul_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_mul_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_mul_as)
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
@c func wkl_i32_and_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ss)
}
@c func wkl_i32_and_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_si)
}
@c func wkl_i32_and_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br)
}
@c func wkl_i32_and_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_add_as)
}
@c func wkl_i32_and_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_and_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_store_ss)
}
@c func wkl_i32_and_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_table_a)
}
@c func wkl_i32_and_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_and_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_load_a)
}
@c func wkl_i32_and_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_and_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_mul_ai)
}
@c func wkl_i32_and_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_and_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_and_si_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_and_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_and_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_as)
}
@c func wkl_i32_and_si_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_and_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f32_add_as)
}
@c func wkl_i32_and_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_and_si_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_and_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_and_si_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_and_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_call)
}
@c func wkl_i32_and_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_and_si_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_and_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i64_mul_as)
}
@c func wkl_i32_and_si_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_and_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_s)
}
@c func wkl_i32_and_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_div_ia)
}
@c func wkl_i32_and_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_and_si_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_and_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_add_as)
}
@c func wkl_i32_and_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_f64_mul_as)
}
@c func wkl_i32_mul_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_i32_mul_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_constant32)
}
@c func wkl_i32_mul_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_mul_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br)
}
@c func wkl_i32_mul_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_i32_mul_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_table_a)
}
@c func wkl_i32_mul_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i32_mul_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_i32_mul_ai_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i32_mul_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_ai_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i32_mul_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_i32_mul_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i32_mul_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_ai_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i32_mul_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_ai_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i32_mul_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i32_mul_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_i32_mul_ai_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_mul_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_i32_mul_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_ai_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i32_mul_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_ai_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i32_mul_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_call)
}
@c func wkl_i32_mul_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_i32_mul_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_ai_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i32_mul_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_ai_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i32_mul_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_br_if_s)
}
@c func wkl_i32_mul_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_i32_mul_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_ai_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i32_mul_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_i32_mul_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_then_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
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
@c func wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
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
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}
@c func wkl_i32_and_ai_then_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_then_i32_shr_u_si_into_i32_and_ai_into_i32_add_as)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_into_i32_add_as_then_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_then_i32_add_as_into_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_store8_as_then_i32_add_si)
}
@c func wkl_i32_mul_si_into_i32_add_as_into_i32_store8_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_store8_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
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
@inline(__always) @c func wkl_i32_add_si_then_constant32_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_constant32_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_store8_si)
}
@c func wkl_i32_and_ai_then_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_then_i32_store8_si)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_then_i32_store8_si)
}
@c func wkl_i32_shr_u_si_then_i32_and_ai_into_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, then: wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si)
}
@c func wkl_i32_shr_u_si_into_i32_and_ai_into_i32_add_as_then_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU, keeps: false, then: wkl_i32_and_ai_into_i32_add_as_then_i32_store8_si)
}
@inline(__always) @c func wkl_i32_add_as_then_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_then_constant64)
}
@inline(__always) @c func wkl_i32_add_as_into_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_then_constant64)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i64_load_a_then_constant64)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i64_load_a_then_constant64)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i64_load_a_then_constant64)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i64_load_a_then_constant64)
}
@inline(__always) @c func wkl_i32_add_si_then_copy_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_add_si_then_br)
}
@c func wkl_i32_or_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, then: wkl_br_if_a)
}
@c func wkl_i32_or_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr, keeps: false, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_si_then_i64_load_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_or_as)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_or_as)
}
@c func wkl_i32_add_si_then_copy_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_copy_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_and_si_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_and_si_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_add_ss_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_add_si_then_copy)
}
@c func wkl_i32_mul_si_then_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as_then_constant32)
}
@c func wkl_i32_sub_sa_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_sub_sa_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@inline(__always) @c func wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@c func wkl_i32_add_as_then_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_add_as_into_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_add_as_then_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_add_as_into_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_i32_mul_si_then_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_mul_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_sub_sa)
}
@inline(__always) @c func wkl_i32_add_as_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_s)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i64_load_s)
}
@c func wkl_i32_mul_ai_into_i32_add_as_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i64_load_s)
}
@inline(__always) @c func wkl_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_i32_and_ai_then_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_then_i32_load8_u_a_into_br_if_i32_ne_ai)
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
@c func wkl_i32_and_ai_then_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a_into_br_if_i32_ne_ai)
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
@c func wkl_i32_add_si_then_i64_extend_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_extend_i32_u_a)
}
@c func wkl_i32_add_si_into_i64_extend_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_extend_i32_u_a)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_then_br_if_i32_eq_as)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_then_br_if_i32_eq_as)
}
@c func wkl_i32_add_ss_then_i32_load8_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load8_u_a_into_br_if_i32_eq_as)
}
@c func wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load8_u_a_into_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_and_ai_then_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_i32_sub_sa_then_br)
}
@inline(__always) @c func wkl_i32_and_ai_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_i32_sub_sa_then_br)
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
@c func wkl_i32_and_ai_then_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
}
@inline(__always) @c func wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd, keeps: false, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_then_i32_load_a_then_i32_add_ai_then_i32_load_s)
}
@inline(__always) @c func wkl_i32_add_ai_then_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_s_into_i32_load_a_then_i32_add_ai_then_i32_load_s)
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
@inline(__always) @c func wkl_i32_add_ai_then_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_extend_i32_s_a)
}
@inline(__always) @c func wkl_i32_add_ai_into_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_extend_i32_s_a)
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
@inline(__always) @c func wkl_i32_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_f64_add_ss)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_f64_add_ss)
}
@c func wkl_i32_mul_ai_into_i32_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_f64_add_ss)
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
@inline(__always) @c func wkl_i32_add_as_then_i32_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i32_load_a_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_add_as_into_i32_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_then_i32_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_then_i32_load_a_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_then_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_mul_ai_then_i32_add_as_into_i32_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, then: wkl_i32_add_as_into_i32_load_a_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul, keeps: false, then: wkl_i32_add_as_into_i32_load_a_into_i32_load_a)
}
@c func wkl_i32_add_si_then_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_i64_load_a_into_i64_store_sa)
}
@c func wkl_i32_add_si_into_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_i64_load_a_into_i64_store_sa)
}
@inline(__always) @c func wkl_i32_add_ai_then_global_set_a_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, then: wkl_global_set_a_then_i64_shr_u_si)
}
@inline(__always) @c func wkl_i32_add_ai_into_global_set_a_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd, keeps: false, then: wkl_global_set_a_then_i64_shr_u_si)
}
