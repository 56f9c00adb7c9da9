// Fusions that begin with i64 arithmetic: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addInteger64(to rows: inout FusionRows) {
    i64AddAS(&rows)
    i64MulAS(&rows)
    i64XorAS(&rows)
    i64RotlSI(&rows)
    i64ExtendI32US(&rows)
    i64MulSS(&rows)
    i64ShrUSI(&rows)
    i64AndSI(&rows)
    i64RotlAI(&rows)
    i64RemUSS(&rows)
    i64GtUSI(&rows)
    i64ShrUAI(&rows)
    i64AddSS(&rows)
    i64ExtendI32UA(&rows)
    i64XorSS(&rows)
    i64AndAI(&rows)
    i64AndAS(&rows)
    i64AddSI(&rows)
    i64AndSS(&rows)
    i64RemUAS(&rows)
    i64ShlAI(&rows)
    i64ExtendI32SA(&rows)
    i64MulAI(&rows)
    i64OrAS(&rows)
    i64ShlIA(&rows)
    i64AddAI(&rows)
    i64Extend32SS(&rows)
    i64GtSAS(&rows)
    i64MulSI(&rows)
  }
}

// MARK: i64_add_as

@c func wkl_i64_add_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_return)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si)
}
@c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s)
}
@c func wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai)
}
@c func wkl_i64_add_as_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si)
}
@c func wkl_i64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_copy)
}
@c func wkl_i64_add_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_s)
}
@c func wkl_i64_add_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_ai)
}
@c func wkl_i64_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_add_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_add_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_a)
}
@c func wkl_i64_add_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_add_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_a)
}
@c func wkl_i64_add_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_add_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_ai)
}
@c func wkl_i64_add_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_add_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_add_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_load8_u_a)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa)
}
@c func wkl_i64_add_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_add_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_ai)
}
@c func wkl_i64_add_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@c func wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_add_as_then_i32_store_sa_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa_then_i64_shr_u_ai)
}
@c func wkl_i64_add_as_into_i32_store_sa_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i64_shr_u_ai)
}
@c func wkl_i64_add_as_then_i32_store_sa_then_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
}
@c func wkl_i64_add_as_into_i32_store_sa_then_i32_add_si_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
}
@inline(__always) @c func wkl_i64_add_as_then_i32_add_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si_into_i32_load_a)
}
@c func wkl_i64_add_as_then_i64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_add_ai)
}
@c func wkl_i64_add_as_into_i64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_add_ai)
}
@c func wkl_i64_add_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_ss)
}
@c func wkl_i64_add_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_add_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_si)
}
@c func wkl_i64_add_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_constant32)
}
@c func wkl_i64_add_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load8_u_s)
}
@c func wkl_i64_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br)
}
@c func wkl_i64_add_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store_ss)
}
@c func wkl_i64_add_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_table_a)
}
@c func wkl_i64_add_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i64_add_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_select_integer_a)
}
@c func wkl_i64_add_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i64_add_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_add_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_load_a)
}
@c func wkl_i64_add_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i64_add_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_mul_ai)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i64_add_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_xor_as)
}
@c func wkl_i64_add_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_add_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_store8_sa)
}
@c func wkl_i64_add_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i64_add_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_add_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_add_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i64_add_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_mul_as)
}
@c func wkl_i64_add_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i64_add_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f32_add_as)
}
@c func wkl_i64_add_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_add_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_add_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_add_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_call)
}
@c func wkl_i64_add_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_add_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_add_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_mul_as)
}
@c func wkl_i64_add_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i64_add_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_br_if_s)
}
@c func wkl_i64_add_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_div_ia)
}
@c func wkl_i64_add_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_add_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_add_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_add_as)
}
@c func wkl_i64_add_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_load_a)
}
@c func wkl_i64_add_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_add_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_f64_mul_as)
}
@c func wkl_i64_add_as_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_as_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_as_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_constant64_then_br_if_i64_lt_u_as)
}

extension FusionTable {
  private static func i64AddAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_add_as, wkl_i64_xor_as, then: wkl_i64_add_as_then_i64_xor_as, into: wkl_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si, into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_then_i64_add_ss, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si, then: wkl_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_i64_add_as, wkl_i64_add_as, then: wkl_i64_add_as_then_i64_add_as, into: wkl_i64_add_as_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as, into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_i64_extend_i32_u_s, then: wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s, into: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_then_return, then: wkl_i64_add_as_then_i64_xor_as_then_return, into: wkl_i64_add_as_into_i64_xor_as_then_return)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return,
      then: wkl_i64_add_as_then_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(wkl_i64_add_as, wkl_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_xor_as_into_i64_rotl_ai, into: wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_add_as, wkl_i32_and_si, then: wkl_i64_add_as_then_i32_and_si)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_add_as, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_ai, then: wkl_i64_add_as_then_i64_rotl_ai, into: wkl_i64_add_as_into_i64_rotl_ai)
    rows.add(wkl_i64_add_as, wkl_i32_add_si, then: wkl_i64_add_as_then_i32_add_si)
    rows.add(wkl_i64_add_as, wkl_copy, then: wkl_i64_add_as_then_copy)
    rows.add(wkl_i64_add_as, wkl_i32_load_s, then: wkl_i64_add_as_then_i32_load_s)
    rows.add(wkl_i64_add_as, wkl_i32_add_ai, then: wkl_i64_add_as_then_i32_add_ai, into: wkl_i64_add_as_into_i32_add_ai)
    rows.add(wkl_i64_add_as, wkl_i32_add_as, then: wkl_i64_add_as_then_i32_add_as, into: wkl_i64_add_as_into_i32_add_as)
    rows.add(wkl_i64_add_as, wkl_i32_load_a, then: wkl_i64_add_as_then_i32_load_a, into: wkl_i64_add_as_into_i32_load_a)
    rows.add(wkl_i64_add_as, wkl_br_if_a, then: wkl_i64_add_as_then_br_if_a, into: wkl_i64_add_as_into_br_if_a)
    rows.add(wkl_i64_add_as, wkl_i32_and_ai, then: wkl_i64_add_as_then_i32_and_ai, into: wkl_i64_add_as_into_i32_and_ai)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_eq_ai, then: wkl_i64_add_as_then_br_if_i32_eq_ai, into: wkl_i64_add_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_add_as, wkl_i32_load8_u_a, then: wkl_i64_add_as_then_i32_load8_u_a, into: wkl_i64_add_as_into_i32_load8_u_a)
    rows.add(wkl_i64_add_as, wkl_i32_store_sa, then: wkl_i64_add_as_then_i32_store_sa, into: wkl_i64_add_as_into_i32_store_sa)
    rows.add(wkl_i64_add_as, wkl_i32_mul_ai, then: wkl_i64_add_as_then_i32_mul_ai, into: wkl_i64_add_as_into_i32_mul_ai)
    rows.add(
      wkl_i64_add_as, wkl_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_add_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_into_i64_rotl_ai,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i64_add_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(
      wkl_i64_add_as, wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si,
      then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_add_as, wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_xor_as_then_i64_rotl_si_into_i64_xor_as,
      into: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(
      wkl_i64_add_as, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as, then: wkl_i64_add_as_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as,
      into: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_add_as, wkl_i32_store_sa_then_i64_shr_u_ai, then: wkl_i64_add_as_then_i32_store_sa_then_i64_shr_u_ai, into: wkl_i64_add_as_into_i32_store_sa_then_i64_shr_u_ai)
    rows.add(
      wkl_i64_add_as, wkl_i32_store_sa_then_i32_add_si_then_i64_shr_u_si, then: wkl_i64_add_as_then_i32_store_sa_then_i32_add_si_then_i64_shr_u_si,
      into: wkl_i64_add_as_into_i32_store_sa_then_i32_add_si_then_i64_shr_u_si)
    rows.add(wkl_i64_add_as, wkl_i32_add_si_into_i32_load_a, then: wkl_i64_add_as_then_i32_add_si_into_i32_load_a)
    rows.add(wkl_i64_add_as, wkl_i64_add_ai, then: wkl_i64_add_as_then_i64_add_ai, into: wkl_i64_add_as_into_i64_add_ai)
    rows.add(wkl_i64_add_as, wkl_i32_add_ss, then: wkl_i64_add_as_then_i32_add_ss)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_ne_ai, then: wkl_i64_add_as_then_br_if_i32_ne_ai, into: wkl_i64_add_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_add_as, wkl_i32_mul_si, then: wkl_i64_add_as_then_i32_mul_si)
    rows.add(wkl_i64_add_as, wkl_constant32, then: wkl_i64_add_as_then_constant32)
    rows.add(wkl_i64_add_as, wkl_i32_load8_u_s, then: wkl_i64_add_as_then_i32_load8_u_s)
    rows.add(wkl_i64_add_as, wkl_br, then: wkl_i64_add_as_then_br)
    rows.add(wkl_i64_add_as, wkl_i32_store_ss, then: wkl_i64_add_as_then_i32_store_ss)
    rows.add(wkl_i64_add_as, wkl_br_table_a, then: wkl_i64_add_as_then_br_table_a, into: wkl_i64_add_as_into_br_table_a)
    rows.add(wkl_i64_add_as, wkl_select_integer_a, then: wkl_i64_add_as_then_select_integer_a, into: wkl_i64_add_as_into_select_integer_a)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_ne_as, then: wkl_i64_add_as_then_br_if_i32_ne_as, into: wkl_i64_add_as_into_br_if_i32_ne_as)
    rows.add(wkl_i64_add_as, wkl_f32_load_a, then: wkl_i64_add_as_then_f32_load_a, into: wkl_i64_add_as_into_f32_load_a)
    rows.add(wkl_i64_add_as, wkl_f32_mul_ai, then: wkl_i64_add_as_then_f32_mul_ai)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_s_si, then: wkl_i64_add_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i64_add_as, wkl_i32_xor_as, then: wkl_i64_add_as_then_i32_xor_as, into: wkl_i64_add_as_into_i32_xor_as)
    rows.add(wkl_i64_add_as, wkl_i32_store8_sa, then: wkl_i64_add_as_then_i32_store8_sa, into: wkl_i64_add_as_into_i32_store8_sa)
    rows.add(wkl_i64_add_as, wkl_i32_lt_s_as, then: wkl_i64_add_as_then_i32_lt_s_as, into: wkl_i64_add_as_into_i32_lt_s_as)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_eq_si, then: wkl_i64_add_as_then_br_if_i32_eq_si)
    rows.add(wkl_i64_add_as, wkl_i32_mul_as, then: wkl_i64_add_as_then_i32_mul_as, into: wkl_i64_add_as_into_i32_mul_as)
    rows.add(wkl_i64_add_as, wkl_f32_add_as, then: wkl_i64_add_as_then_f32_add_as)
    rows.add(wkl_i64_add_as, wkl_i32_gt_s_as, then: wkl_i64_add_as_then_i32_gt_s_as, into: wkl_i64_add_as_into_i32_gt_s_as)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_s_as, then: wkl_i64_add_as_then_br_if_i32_lt_s_as, into: wkl_i64_add_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i64_add_as, wkl_call, then: wkl_i64_add_as_then_call)
    rows.add(wkl_i64_add_as, wkl_br_if_i32_lt_u_ai, then: wkl_i64_add_as_then_br_if_i32_lt_u_ai, into: wkl_i64_add_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i64_add_as, wkl_i64_mul_as, then: wkl_i64_add_as_then_i64_mul_as, into: wkl_i64_add_as_into_i64_mul_as)
    rows.add(wkl_i64_add_as, wkl_br_if_s, then: wkl_i64_add_as_then_br_if_s)
    rows.add(wkl_i64_add_as, wkl_f64_div_ia, then: wkl_i64_add_as_then_f64_div_ia)
    rows.add(wkl_i64_add_as, wkl_f64_convert_i32_u_a, then: wkl_i64_add_as_then_f64_convert_i32_u_a, into: wkl_i64_add_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i64_add_as, wkl_f64_add_as, then: wkl_i64_add_as_then_f64_add_as)
    rows.add(wkl_i64_add_as, wkl_f64_load_a, then: wkl_i64_add_as_then_f64_load_a, into: wkl_i64_add_as_into_f64_load_a)
    rows.add(wkl_i64_add_as, wkl_f64_mul_as, then: wkl_i64_add_as_then_f64_mul_as)
    rows.add(wkl_i64_add_as, wkl_i64_store_sa, then: wkl_i64_add_as_then_i64_store_sa, into: wkl_i64_add_as_into_i64_store_sa)
    rows.add(wkl_i64_add_as, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_add_as_then_constant64_then_br_if_i64_lt_u_as)
  }
}

// MARK: i64_mul_as

@c func wkl_i64_mul_as_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_mul_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br)
}
@inline(__always) @c func wkl_i64_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_i64_mul_as_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_a)
}
@c func wkl_i64_mul_as_then_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_add_as_then_i32_store_sa)
}
@c func wkl_i64_mul_as_into_i64_add_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_add_as_then_i32_store_sa)
}
@c func wkl_i64_mul_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_copy)
}
@c func wkl_i64_mul_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ss)
}
@c func wkl_i64_mul_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_mul_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_mul_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_s)
}
@c func wkl_i64_mul_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i64_mul_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_mul_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store_sa)
}
@c func wkl_i64_mul_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_mul_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i64_mul_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_si)
}
@c func wkl_i64_mul_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_constant32)
}
@c func wkl_i64_mul_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load8_u_s)
}
@c func wkl_i64_mul_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_add_as)
}
@c func wkl_i64_mul_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_mul_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_and_ai)
}
@c func wkl_i64_mul_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_mul_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store_ss)
}
@c func wkl_i64_mul_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_table_a)
}
@c func wkl_i64_mul_as_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_table_a)
}
@c func wkl_i64_mul_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_select_integer_a)
}
@c func wkl_i64_mul_as_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_select_integer_a)
}
@c func wkl_i64_mul_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_mul_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_mul_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_load_a)
}
@c func wkl_i64_mul_as_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f32_load_a)
}
@c func wkl_i64_mul_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_mul_ai)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_i64_mul_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_xor_as)
}
@c func wkl_i64_mul_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_mul_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_store8_sa)
}
@c func wkl_i64_mul_as_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_store8_sa)
}
@c func wkl_i64_mul_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_mul_as_into_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_lt_s_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_eq_si)
}
@c func wkl_i64_mul_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_as)
}
@c func wkl_i64_mul_as_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i64_mul_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f32_add_as)
}
@c func wkl_i64_mul_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_mul_as_into_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_gt_s_as)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_mul_as_into_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_i64_mul_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_call)
}
@c func wkl_i64_mul_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_and_si)
}
@c func wkl_i64_mul_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_mul_as_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_i64_mul_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_mul_as)
}
@c func wkl_i64_mul_as_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_mul_as)
}
@c func wkl_i64_mul_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_mul_ai)
}
@c func wkl_i64_mul_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_mul_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_s)
}
@c func wkl_i64_mul_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_div_ia)
}
@c func wkl_i64_mul_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_mul_as_into_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_i64_mul_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_add_as)
}
@c func wkl_i64_mul_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_load_a)
}
@c func wkl_i64_mul_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_mul_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_f64_mul_as)
}
@c func wkl_i64_mul_as_then_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_store_sa_then_br)
}
@c func wkl_i64_mul_as_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_store_sa_then_br)
}

extension FusionTable {
  private static func i64MulAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_mul_as, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_mul_as_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_mul_as, wkl_br, then: wkl_i64_mul_as_then_br)
    rows.add(wkl_i64_mul_as, wkl_i32_add_si, then: wkl_i64_mul_as_then_i32_add_si)
    rows.add(wkl_i64_mul_as, wkl_i32_add_si_into_br_if_a, then: wkl_i64_mul_as_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i64_mul_as, wkl_i64_add_as_then_i32_store_sa, then: wkl_i64_mul_as_then_i64_add_as_then_i32_store_sa, into: wkl_i64_mul_as_into_i64_add_as_then_i32_store_sa)
    rows.add(wkl_i64_mul_as, wkl_copy, then: wkl_i64_mul_as_then_copy)
    rows.add(wkl_i64_mul_as, wkl_i32_add_as, then: wkl_i64_mul_as_then_i32_add_as, into: wkl_i64_mul_as_into_i32_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_add_ss, then: wkl_i64_mul_as_then_i32_add_ss)
    rows.add(wkl_i64_mul_as, wkl_i32_add_ai, then: wkl_i64_mul_as_then_i32_add_ai, into: wkl_i64_mul_as_into_i32_add_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_load8_u_a, then: wkl_i64_mul_as_then_i32_load8_u_a, into: wkl_i64_mul_as_into_i32_load8_u_a)
    rows.add(wkl_i64_mul_as, wkl_i32_load_a, then: wkl_i64_mul_as_then_i32_load_a, into: wkl_i64_mul_as_into_i32_load_a)
    rows.add(wkl_i64_mul_as, wkl_i32_load_s, then: wkl_i64_mul_as_then_i32_load_s)
    rows.add(wkl_i64_mul_as, wkl_br_if_a, then: wkl_i64_mul_as_then_br_if_a, into: wkl_i64_mul_as_into_br_if_a)
    rows.add(wkl_i64_mul_as, wkl_i32_store_sa, then: wkl_i64_mul_as_then_i32_store_sa, into: wkl_i64_mul_as_into_i32_store_sa)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_ne_ai, then: wkl_i64_mul_as_then_br_if_i32_ne_ai, into: wkl_i64_mul_as_into_br_if_i32_ne_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_si, then: wkl_i64_mul_as_then_i32_mul_si)
    rows.add(wkl_i64_mul_as, wkl_constant32, then: wkl_i64_mul_as_then_constant32)
    rows.add(wkl_i64_mul_as, wkl_i32_load8_u_s, then: wkl_i64_mul_as_then_i32_load8_u_s)
    rows.add(wkl_i64_mul_as, wkl_i64_add_as, then: wkl_i64_mul_as_then_i64_add_as, into: wkl_i64_mul_as_into_i64_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_and_ai, then: wkl_i64_mul_as_then_i32_and_ai, into: wkl_i64_mul_as_into_i32_and_ai)
    rows.add(wkl_i64_mul_as, wkl_i32_store_ss, then: wkl_i64_mul_as_then_i32_store_ss)
    rows.add(wkl_i64_mul_as, wkl_br_table_a, then: wkl_i64_mul_as_then_br_table_a, into: wkl_i64_mul_as_into_br_table_a)
    rows.add(wkl_i64_mul_as, wkl_select_integer_a, then: wkl_i64_mul_as_then_select_integer_a, into: wkl_i64_mul_as_into_select_integer_a)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_ne_as, then: wkl_i64_mul_as_then_br_if_i32_ne_as, into: wkl_i64_mul_as_into_br_if_i32_ne_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_eq_ai, then: wkl_i64_mul_as_then_br_if_i32_eq_ai, into: wkl_i64_mul_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_mul_as, wkl_f32_load_a, then: wkl_i64_mul_as_then_f32_load_a, into: wkl_i64_mul_as_into_f32_load_a)
    rows.add(wkl_i64_mul_as, wkl_f32_mul_ai, then: wkl_i64_mul_as_then_f32_mul_ai)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_s_si, then: wkl_i64_mul_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_i64_mul_as, wkl_i32_xor_as, then: wkl_i64_mul_as_then_i32_xor_as, into: wkl_i64_mul_as_into_i32_xor_as)
    rows.add(wkl_i64_mul_as, wkl_i32_store8_sa, then: wkl_i64_mul_as_then_i32_store8_sa, into: wkl_i64_mul_as_into_i32_store8_sa)
    rows.add(wkl_i64_mul_as, wkl_i32_lt_s_as, then: wkl_i64_mul_as_then_i32_lt_s_as, into: wkl_i64_mul_as_into_i32_lt_s_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_eq_si, then: wkl_i64_mul_as_then_br_if_i32_eq_si)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_as, then: wkl_i64_mul_as_then_i32_mul_as, into: wkl_i64_mul_as_into_i32_mul_as)
    rows.add(wkl_i64_mul_as, wkl_f32_add_as, then: wkl_i64_mul_as_then_f32_add_as)
    rows.add(wkl_i64_mul_as, wkl_i32_gt_s_as, then: wkl_i64_mul_as_then_i32_gt_s_as, into: wkl_i64_mul_as_into_i32_gt_s_as)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_s_as, then: wkl_i64_mul_as_then_br_if_i32_lt_s_as, into: wkl_i64_mul_as_into_br_if_i32_lt_s_as)
    rows.add(wkl_i64_mul_as, wkl_call, then: wkl_i64_mul_as_then_call)
    rows.add(wkl_i64_mul_as, wkl_i32_and_si, then: wkl_i64_mul_as_then_i32_and_si)
    rows.add(wkl_i64_mul_as, wkl_br_if_i32_lt_u_ai, then: wkl_i64_mul_as_then_br_if_i32_lt_u_ai, into: wkl_i64_mul_as_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i64_mul_as, wkl_i64_mul_as, then: wkl_i64_mul_as_then_i64_mul_as, into: wkl_i64_mul_as_into_i64_mul_as)
    rows.add(wkl_i64_mul_as, wkl_i32_mul_ai, then: wkl_i64_mul_as_then_i32_mul_ai, into: wkl_i64_mul_as_into_i32_mul_ai)
    rows.add(wkl_i64_mul_as, wkl_br_if_s, then: wkl_i64_mul_as_then_br_if_s)
    rows.add(wkl_i64_mul_as, wkl_f64_div_ia, then: wkl_i64_mul_as_then_f64_div_ia)
    rows.add(wkl_i64_mul_as, wkl_f64_convert_i32_u_a, then: wkl_i64_mul_as_then_f64_convert_i32_u_a, into: wkl_i64_mul_as_into_f64_convert_i32_u_a)
    rows.add(wkl_i64_mul_as, wkl_f64_add_as, then: wkl_i64_mul_as_then_f64_add_as)
    rows.add(wkl_i64_mul_as, wkl_f64_load_a, then: wkl_i64_mul_as_then_f64_load_a, into: wkl_i64_mul_as_into_f64_load_a)
    rows.add(wkl_i64_mul_as, wkl_f64_mul_as, then: wkl_i64_mul_as_then_f64_mul_as)
    rows.add(wkl_i64_mul_as, wkl_i64_store_sa_then_br, then: wkl_i64_mul_as_then_i64_store_sa_then_br, into: wkl_i64_mul_as_into_i64_store_sa_then_br)
  }
}

// MARK: i64_xor_as

@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i64_xor_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_as)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_return)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@c func wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_extend_i32_u_s_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_into_i64_add_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si)
}
@c func wkl_i64_xor_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_copy)
}
@c func wkl_i64_xor_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load_s)
}
@c func wkl_i64_xor_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_xor_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_as)
}
@c func wkl_i64_xor_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_xor_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load_a)
}
@c func wkl_i64_xor_as_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_xor_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_a)
}
@c func wkl_i64_xor_as_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_xor_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_and_ai)
}
@c func wkl_i64_xor_as_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_xor_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_xor_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_xor_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_xor_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_store_sa)
}
@c func wkl_i64_xor_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_xor_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_mul_ai)
}
@c func wkl_i64_xor_as_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_xor_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_xor_as)
}
@c func wkl_i64_xor_as_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i64_xor_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_f64_load_a)
}
@c func wkl_i64_xor_as_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i64_xor_as_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_xor_as)
}
@c func wkl_i64_xor_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_xor_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_xor_as_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_br_if_i32_ne_as)
}
@c func wkl_i64_xor_as_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_shr_u_ai)
}
@c func wkl_i64_xor_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, keeps: false, then: wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}

extension FusionTable {
  private static func i64XorAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_rotl_ai, into: wkl_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si, into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(
      wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si_then_i64_add_ss, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as, then: wkl_i64_xor_as_then_i64_add_as, into: wkl_i64_xor_as_into_i64_add_as)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_as, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si, into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(wkl_i64_xor_as, wkl_constant64, then: wkl_i64_xor_as_then_constant64)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s, then: wkl_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_xor_as, wkl_return, then: wkl_i64_xor_as_then_return)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_xor_as, wkl_i64_extend_i32_u_s_into_i64_add_as, then: wkl_i64_xor_as_then_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(wkl_i64_xor_as, wkl_i64_add_as_into_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_add_as_into_i64_rotl_ai, into: wkl_i64_xor_as_into_i64_add_as_into_i64_rotl_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_add_si, then: wkl_i64_xor_as_then_i32_add_si)
    rows.add(wkl_i64_xor_as, wkl_copy, then: wkl_i64_xor_as_then_copy)
    rows.add(wkl_i64_xor_as, wkl_i32_load_s, then: wkl_i64_xor_as_then_i32_load_s)
    rows.add(wkl_i64_xor_as, wkl_i32_add_ai, then: wkl_i64_xor_as_then_i32_add_ai, into: wkl_i64_xor_as_into_i32_add_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_add_as, then: wkl_i64_xor_as_then_i32_add_as, into: wkl_i64_xor_as_into_i32_add_as)
    rows.add(wkl_i64_xor_as, wkl_i32_load_a, then: wkl_i64_xor_as_then_i32_load_a, into: wkl_i64_xor_as_into_i32_load_a)
    rows.add(wkl_i64_xor_as, wkl_br_if_a, then: wkl_i64_xor_as_then_br_if_a, into: wkl_i64_xor_as_into_br_if_a)
    rows.add(wkl_i64_xor_as, wkl_i32_and_ai, then: wkl_i64_xor_as_then_i32_and_ai, into: wkl_i64_xor_as_into_i32_and_ai)
    rows.add(wkl_i64_xor_as, wkl_br_if_i32_eq_ai, then: wkl_i64_xor_as_then_br_if_i32_eq_ai, into: wkl_i64_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_load8_u_a, then: wkl_i64_xor_as_then_i32_load8_u_a, into: wkl_i64_xor_as_into_i32_load8_u_a)
    rows.add(wkl_i64_xor_as, wkl_i32_store_sa, then: wkl_i64_xor_as_then_i32_store_sa, into: wkl_i64_xor_as_into_i32_store_sa)
    rows.add(wkl_i64_xor_as, wkl_i32_mul_ai, then: wkl_i64_xor_as_then_i32_mul_ai, into: wkl_i64_xor_as_into_i32_mul_ai)
    rows.add(wkl_i64_xor_as, wkl_i32_xor_as, then: wkl_i64_xor_as_then_i32_xor_as, into: wkl_i64_xor_as_into_i32_xor_as)
    rows.add(wkl_i64_xor_as, wkl_f64_load_a, then: wkl_i64_xor_as_then_f64_load_a, into: wkl_i64_xor_as_into_f64_load_a)
    rows.add(wkl_i64_xor_as, wkl_i64_xor_as, then: wkl_i64_xor_as_then_i64_xor_as, into: wkl_i64_xor_as_into_i64_xor_as)
    rows.add(wkl_i64_xor_as, wkl_br_if_i32_ne_as, then: wkl_i64_xor_as_then_br_if_i32_ne_as, into: wkl_i64_xor_as_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_i32_shr_u_ai, then: wkl_i64_xor_as_then_i32_shr_u_ai, into: wkl_i64_xor_as_into_i32_shr_u_ai)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_xor_as, wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_xor_as_then_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_xor_as, wkl_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_xor_as_then_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai,
      into: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i64_xor_as, wkl_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_as, wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
  }
}

// MARK: i64_rotl_si

@c func wkl_i64_rotl_si_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss)
}
@c func wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_ss_then_i32_add_si)
}
@c func wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_rotl_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i64_rotl_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_copy)
}
@c func wkl_i64_rotl_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load_s)
}
@c func wkl_i64_rotl_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_as)
}
@c func wkl_i64_rotl_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_rotl_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load_a)
}
@c func wkl_i64_rotl_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_rotl_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_br_if_a)
}
@c func wkl_i64_rotl_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i64_rotl_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_and_ai)
}
@c func wkl_i64_rotl_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i64_rotl_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_rotl_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i64_rotl_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rotl_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i64_rotl_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_store_sa)
}
@c func wkl_i64_rotl_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i64_rotl_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_mul_ai)
}
@c func wkl_i64_rotl_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}
@inline(__always) @c func wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}
@c func wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
}

extension FusionTable {
  private static func i64RotlSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as, then: wkl_i64_rotl_si_then_i64_xor_as, into: wkl_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as, then: wkl_i64_rotl_si_then_i64_add_as, into: wkl_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si,
      into: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si,
      into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss, then: wkl_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai, into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si, into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_add_as, into: wkl_i64_rotl_si_into_i64_add_as_into_i64_add_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss, then: wkl_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_rotl_si, wkl_i64_xor_ss_then_i32_add_si, then: wkl_i64_rotl_si_then_i64_xor_ss_then_i32_add_si)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss_into_i64_xor_as, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as, into: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_si, then: wkl_i64_rotl_si_then_i32_add_si)
    rows.add(wkl_i64_rotl_si, wkl_copy, then: wkl_i64_rotl_si_then_copy)
    rows.add(wkl_i64_rotl_si, wkl_i32_load_s, then: wkl_i64_rotl_si_then_i32_load_s)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_ai, then: wkl_i64_rotl_si_then_i32_add_ai, into: wkl_i64_rotl_si_into_i32_add_ai)
    rows.add(wkl_i64_rotl_si, wkl_i32_add_as, then: wkl_i64_rotl_si_then_i32_add_as, into: wkl_i64_rotl_si_into_i32_add_as)
    rows.add(wkl_i64_rotl_si, wkl_i32_load_a, then: wkl_i64_rotl_si_then_i32_load_a, into: wkl_i64_rotl_si_into_i32_load_a)
    rows.add(wkl_i64_rotl_si, wkl_br_if_a, then: wkl_i64_rotl_si_then_br_if_a, into: wkl_i64_rotl_si_into_br_if_a)
    rows.add(wkl_i64_rotl_si, wkl_i32_and_ai, then: wkl_i64_rotl_si_then_i32_and_ai, into: wkl_i64_rotl_si_into_i32_and_ai)
    rows.add(wkl_i64_rotl_si, wkl_br_if_i32_eq_ai, then: wkl_i64_rotl_si_then_br_if_i32_eq_ai, into: wkl_i64_rotl_si_into_br_if_i32_eq_ai)
    rows.add(wkl_i64_rotl_si, wkl_i32_load8_u_a, then: wkl_i64_rotl_si_then_i32_load8_u_a, into: wkl_i64_rotl_si_into_i32_load8_u_a)
    rows.add(wkl_i64_rotl_si, wkl_i32_store_sa, then: wkl_i64_rotl_si_then_i32_store_sa, into: wkl_i64_rotl_si_into_i32_store_sa)
    rows.add(wkl_i64_rotl_si, wkl_i32_mul_ai, then: wkl_i64_rotl_si_then_i32_mul_ai, into: wkl_i64_rotl_si_into_i32_mul_ai)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_into_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss, then: wkl_i64_rotl_si_then_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      into: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
    rows.add(wkl_i64_rotl_si, wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si, then: wkl_i64_rotl_si_then_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_rotl_si, wkl_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as, then: wkl_i64_rotl_si_then_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as,
      into: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as_into_i64_add_as)
  }
}

// MARK: i64_extend_i32_u_s

@c func wkl_i64_extend_i32_u_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as_then_return)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_copy)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_copy_then_br)
}
@c func wkl_i64_extend_i32_u_s_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_or_as)
}
@c func wkl_i64_extend_i32_u_s_then_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i64_extend_i32_u_s_into_i64_xor_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_xor_as_then_constant64)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_mul_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_mul_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_or_as_then_return)
}
@inline(__always) @c func wkl_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s)
}
@c func wkl_i64_extend_i32_u_s_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_si)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_extend_i32_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_add_as)
}
@c func wkl_i64_extend_i32_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_extend_i32_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i32_load_a)
}
@c func wkl_i64_extend_i32_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
}
@c func wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
}
@c func wkl_i64_extend_i32_u_s_then_i64_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_and_ai)
}
@c func wkl_i64_extend_i32_u_s_into_i64_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_and_ai)
}

extension FusionTable {
  private static func i64ExtendI32US(_ rows: inout FusionRows) {
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_add_as, then: wkl_i64_extend_i32_u_s_then_i64_add_as, into: wkl_i64_extend_i32_u_s_into_i64_add_as)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as_then_return,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as_then_return)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_add_as_into_i64_xor_as, then: wkl_i64_extend_i32_u_s_then_i64_add_as_into_i64_xor_as, into: wkl_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_copy, then: wkl_i64_extend_i32_u_s_then_copy)
    rows.add(wkl_i64_extend_i32_u_s, wkl_copy_then_br, then: wkl_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_or_as, then: wkl_i64_extend_i32_u_s_then_i64_or_as, into: wkl_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_xor_as_then_constant64, then: wkl_i64_extend_i32_u_s_then_i64_xor_as_then_constant64, into: wkl_i64_extend_i32_u_s_into_i64_xor_as_then_constant64)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_shl_ai, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai, into: wkl_i64_extend_i32_u_s_into_i64_shl_ai)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_mul_ai, then: wkl_i64_extend_i32_u_s_then_i64_mul_ai, into: wkl_i64_extend_i32_u_s_into_i64_mul_ai)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_shl_ai_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_or_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_or_as_then_return, into: wkl_i64_extend_i32_u_s_into_i64_or_as_then_return)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_mul_ai_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_mul_ai_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_mul_ai_then_i64_extend_i32_u_s)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s, then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_xor_as, then: wkl_i64_extend_i32_u_s_then_i64_xor_as, into: wkl_i64_extend_i32_u_s_into_i64_xor_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_si, then: wkl_i64_extend_i32_u_s_then_i32_add_si)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_ai, then: wkl_i64_extend_i32_u_s_then_i32_add_ai, into: wkl_i64_extend_i32_u_s_into_i32_add_ai)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_add_as, then: wkl_i64_extend_i32_u_s_then_i32_add_as, into: wkl_i64_extend_i32_u_s_into_i32_add_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i32_load_a, then: wkl_i64_extend_i32_u_s_then_i32_load_a, into: wkl_i64_extend_i32_u_s_into_i32_load_a)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return, then: wkl_i64_extend_i32_u_s_then_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return,
      into: wkl_i64_extend_i32_u_s_into_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
    rows.add(
      wkl_i64_extend_i32_u_s, wkl_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as,
      then: wkl_i64_extend_i32_u_s_then_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as,
      into: wkl_i64_extend_i32_u_s_into_i64_add_as_then_i64_extend_i32_u_s_into_i64_add_as_into_i64_xor_as)
    rows.add(wkl_i64_extend_i32_u_s, wkl_i64_and_ai, then: wkl_i64_extend_i32_u_s_then_i64_and_ai, into: wkl_i64_extend_i32_u_s_into_i64_and_ai)
  }
}

// MARK: i64_mul_ss

@c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si)
}
@c func wkl_i64_mul_ss_then_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_rem_u_as)
}
@inline(__always) @c func wkl_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i64_rem_u_as)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si)
}
@c func wkl_i64_mul_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_copy)
}
@c func wkl_i64_mul_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_mul_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_mul_ss_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_ss_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_mul_ss_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br_if_a)
}
@c func wkl_i64_mul_ss_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, keeps: false, then: wkl_br_if_a)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}
@inline(__always) @c func wkl_i64_mul_ss_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_br)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_a)
}
@inline(__always) @c func wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}

extension FusionTable {
  private static func i64MulSS(_ rows: inout FusionRows) {
    rows.add(
      wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai,
      then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i64_mul_ss, wkl_i64_rem_u_as_then_i64_gt_u_si, then: wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si, into: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(
      wkl_i64_mul_ss, wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s,
      then: wkl_i64_mul_ss_then_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s,
      into: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si, then: wkl_i64_mul_ss_then_i64_shr_u_si)
    rows.add(wkl_i64_mul_ss, wkl_i64_rem_u_as, then: wkl_i64_mul_ss_then_i64_rem_u_as, into: wkl_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si, then: wkl_i64_mul_ss_then_i32_add_si)
    rows.add(wkl_i64_mul_ss, wkl_copy, then: wkl_i64_mul_ss_then_copy)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_ai, then: wkl_i64_mul_ss_then_i32_add_ai, into: wkl_i64_mul_ss_into_i32_add_ai)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_as, then: wkl_i64_mul_ss_then_i32_add_as, into: wkl_i64_mul_ss_into_i32_add_as)
    rows.add(wkl_i64_mul_ss, wkl_i32_load_a, then: wkl_i64_mul_ss_then_i32_load_a, into: wkl_i64_mul_ss_into_i32_load_a)
    rows.add(wkl_i64_mul_ss, wkl_br_if_a, then: wkl_i64_mul_ss_then_br_if_a, into: wkl_i64_mul_ss_into_br_if_a)
    rows.add(wkl_i64_mul_ss, wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i64_mul_ss, wkl_br, then: wkl_i64_mul_ss_then_br)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si_into_br_if_a, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_a)
    rows.add(wkl_i64_mul_ss, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
  }
}

// MARK: i64_shr_u_si

@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s)
}
@c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss)
}
@c func wkl_i64_shr_u_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_copy)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_into_i32_add_ai)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_into_i32_add_ai)
}
@c func wkl_i64_shr_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i64_shr_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_ai)
}
@c func wkl_i64_shr_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_shr_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_as)
}
@c func wkl_i64_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_shr_u_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_load_a)
}
@c func wkl_i64_shr_u_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}
@inline(__always) @c func wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_load_s_into_i64_add_as)
}
@c func wkl_i64_shr_u_si_then_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
@c func wkl_i64_shr_u_si_into_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}

extension FusionTable {
  private static func i64ShrUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s, then: wkl_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss)
    rows.add(wkl_i64_shr_u_si, wkl_copy_then_copy, then: wkl_i64_shr_u_si_then_copy_then_copy)
    rows.add(wkl_i64_shr_u_si, wkl_copy, then: wkl_i64_shr_u_si_then_copy)
    rows.add(wkl_i64_shr_u_si, wkl_i32_wrap_i64_a, then: wkl_i64_shr_u_si_then_i32_wrap_i64_a, into: wkl_i64_shr_u_si_into_i32_wrap_i64_a)
    rows.add(wkl_i64_shr_u_si, wkl_i32_wrap_i64_a_into_i32_add_ai, then: wkl_i64_shr_u_si_then_i32_wrap_i64_a_into_i32_add_ai, into: wkl_i64_shr_u_si_into_i32_wrap_i64_a_into_i32_add_ai)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_si, then: wkl_i64_shr_u_si_then_i32_add_si)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_ai, then: wkl_i64_shr_u_si_then_i32_add_ai, into: wkl_i64_shr_u_si_into_i32_add_ai)
    rows.add(wkl_i64_shr_u_si, wkl_i32_add_as, then: wkl_i64_shr_u_si_then_i32_add_as, into: wkl_i64_shr_u_si_into_i32_add_as)
    rows.add(wkl_i64_shr_u_si, wkl_i32_load_a, then: wkl_i64_shr_u_si_then_i32_load_a, into: wkl_i64_shr_u_si_into_i32_load_a)
    rows.add(wkl_i64_shr_u_si, wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si, then: wkl_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i64_shr_u_si, wkl_i32_load_s_into_i64_add_as, then: wkl_i64_shr_u_si_then_i32_load_s_into_i64_add_as)
    rows.add(
      wkl_i64_shr_u_si, wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      then: wkl_i64_shr_u_si_then_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      into: wkl_i64_shr_u_si_into_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
  }
}

// MARK: i64_and_si

@c func wkl_i64_and_si_then_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
}
@c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
}
@c func wkl_i64_and_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_si)
}
@c func wkl_i64_and_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_ai)
}
@c func wkl_i64_and_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_and_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i32_add_as)
}
@c func wkl_i64_and_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}
@inline(__always) @c func wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}

extension FusionTable {
  private static func i64AndSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai, then: wkl_i64_and_si_then_br_if_i64_eq_ai, into: wkl_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(
      wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si,
      into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_gt_u_si, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_gt_u_si, into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss, into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss)
    rows.add(wkl_i64_and_si, wkl_i32_add_si, then: wkl_i64_and_si_then_i32_add_si)
    rows.add(wkl_i64_and_si, wkl_i32_add_ai, then: wkl_i64_and_si_then_i32_add_ai, into: wkl_i64_and_si_into_i32_add_ai)
    rows.add(wkl_i64_and_si, wkl_i32_add_as, then: wkl_i64_and_si_then_i32_add_as, into: wkl_i64_and_si_into_i32_add_as)
    rows.add(
      wkl_i64_and_si, wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as, then: wkl_i64_and_si_then_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as,
      into: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
  }
}

// MARK: i64_rotl_ai

@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_add_as)
}
@c func wkl_i64_rotl_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_rotl_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_si)
}
@c func wkl_i64_rotl_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i32_add_ai)
}
@c func wkl_i64_rotl_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
}
@c func wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl, then: wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
}

extension FusionTable {
  private static func i64RotlAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si, then: wkl_i64_rotl_ai_then_i64_rotl_si)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_add_as, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as)
    rows.add(wkl_i64_rotl_ai, wkl_i64_add_as, then: wkl_i64_rotl_ai_then_i64_add_as, into: wkl_i64_rotl_ai_into_i64_add_as)
    rows.add(wkl_i64_rotl_ai, wkl_i32_add_si, then: wkl_i64_rotl_ai_then_i32_add_si)
    rows.add(wkl_i64_rotl_ai, wkl_i32_add_ai, then: wkl_i64_rotl_ai_then_i32_add_ai, into: wkl_i64_rotl_ai_into_i32_add_ai)
    rows.add(wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si, then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_xor_as_then_i64_rotl_si)
    rows.add(
      wkl_i64_rotl_ai, wkl_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss,
      then: wkl_i64_rotl_ai_then_i64_rotl_si_into_i64_add_as_into_i64_xor_as_then_i64_rotl_si_then_i64_xor_ss)
  }
}

// MARK: i64_rem_u_ss

@inline(__always) @c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si)
}
@c func wkl_i64_rem_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_si)
}
@c func wkl_i64_rem_u_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_ai)
}
@c func wkl_i64_rem_u_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_rem_u_ss_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i32_add_as)
}
@c func wkl_i64_rem_u_ss_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
}

extension FusionTable {
  private static func i64RemUSS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(
      wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si,
      then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si, then: wkl_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_si, then: wkl_i64_rem_u_ss_then_i32_add_si)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_ai, then: wkl_i64_rem_u_ss_then_i32_add_ai, into: wkl_i64_rem_u_ss_into_i32_add_ai)
    rows.add(wkl_i64_rem_u_ss, wkl_i32_add_as, then: wkl_i64_rem_u_ss_then_i32_add_as, into: wkl_i64_rem_u_ss_into_i32_add_as)
    rows.add(wkl_i64_rem_u_ss, wkl_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
  }
}

// MARK: i64_gt_u_si

@inline(__always) @c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si)
}
@inline(__always) @c func wkl_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss)
}
@c func wkl_i64_gt_u_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_si)
}
@c func wkl_i64_gt_u_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_ai)
}
@c func wkl_i64_gt_u_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_gt_u_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_add_as)
}
@c func wkl_i64_gt_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
}

extension FusionTable {
  private static func i64GtUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si)
    rows.add(wkl_i64_gt_u_si, wkl_i64_mul_ss, then: wkl_i64_gt_u_si_then_i64_mul_ss)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_si, then: wkl_i64_gt_u_si_then_i32_add_si)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_ai, then: wkl_i64_gt_u_si_then_i32_add_ai, into: wkl_i64_gt_u_si_into_i32_add_ai)
    rows.add(wkl_i64_gt_u_si, wkl_i32_add_as, then: wkl_i64_gt_u_si_then_i32_add_as, into: wkl_i64_gt_u_si_into_i32_add_as)
    rows.add(
      wkl_i64_gt_u_si, wkl_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si,
      then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
  }
}

// MARK: i64_shr_u_ai

@inline(__always) @c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shr_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_add_si)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_then_i32_or_as)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_then_i32_or_as)
}
@c func wkl_i64_shr_u_ai_then_i32_wrap_i64_a_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, then: wkl_i32_wrap_i64_a_into_i32_or_as)
}
@c func wkl_i64_shr_u_ai_into_i32_wrap_i64_a_into_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU, keeps: false, then: wkl_i32_wrap_i64_a_into_i32_or_as)
}

extension FusionTable {
  private static func i64ShrUAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_add_si, then: wkl_i64_shr_u_ai_then_i32_add_si)
    rows.add(
      wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a,
      into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_then_i32_or_as, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_then_i32_or_as, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_then_i32_or_as)
    rows.add(wkl_i64_shr_u_ai, wkl_i32_wrap_i64_a_into_i32_or_as, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a_into_i32_or_as, into: wkl_i64_shr_u_ai_into_i32_wrap_i64_a_into_i32_or_as)
  }
}

// MARK: i64_add_ss

@c func wkl_i64_add_ss_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_add_ss_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as)
}
@c func wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}
@inline(__always) @c func wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
}

extension FusionTable {
  private static func i64AddSS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_add_ss, wkl_i64_xor_as, then: wkl_i64_add_ss_then_i64_xor_as, into: wkl_i64_add_ss_into_i64_xor_as)
    rows.add(wkl_i64_add_ss, wkl_i64_xor_as_into_i64_add_as, then: wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as, into: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as)
    rows.add(
      wkl_i64_add_ss, wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si, then: wkl_i64_add_ss_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si,
      into: wkl_i64_add_ss_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si)
  }
}

// MARK: i64_extend_i32_u_a

@c func wkl_i64_extend_i32_u_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i32_and_si)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i32_and_si)
}
@c func wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U, keeps: false, then: wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
}

extension FusionTable {
  private static func i64ExtendI32UA(_ rows: inout FusionRows) {
    rows.add(wkl_i64_extend_i32_u_a, wkl_i64_add_as, then: wkl_i64_extend_i32_u_a_then_i64_add_as, into: wkl_i64_extend_i32_u_a_into_i64_add_as)
    rows.add(wkl_i64_extend_i32_u_a, wkl_i64_add_as_then_i32_and_si, then: wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si, into: wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si)
    rows.add(
      wkl_i64_extend_i32_u_a, wkl_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai,
      then: wkl_i64_extend_i32_u_a_then_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai,
      into: wkl_i64_extend_i32_u_a_into_i64_add_as_then_i32_and_si_into_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
  }
}

// MARK: i64_xor_ss

@inline(__always) @c func wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si_into_br_if_i32_ne_as)
}
@c func wkl_i64_xor_ss_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_as)
}
@c func wkl_i64_xor_ss_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64)
}
@inline(__always) @c func wkl_i64_xor_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_i32_add_si)
}
@c func wkl_i64_xor_ss_then_constant64_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor, then: wkl_constant64_then_i64_mul_ss)
}

extension FusionTable {
  private static func i64XorSS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_xor_ss, wkl_i32_add_si_into_br_if_i32_ne_as, then: wkl_i64_xor_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(wkl_i64_xor_ss, wkl_constant64_then_i64_mul_as, then: wkl_i64_xor_ss_then_constant64_then_i64_mul_as)
    rows.add(wkl_i64_xor_ss, wkl_constant64, then: wkl_i64_xor_ss_then_constant64)
    rows.add(wkl_i64_xor_ss, wkl_i32_add_si, then: wkl_i64_xor_ss_then_i32_add_si)
    rows.add(wkl_i64_xor_ss, wkl_constant64_then_i64_mul_ss, then: wkl_i64_xor_ss_then_constant64_then_i64_mul_ss)
  }
}

// MARK: i64_and_ai

@c func wkl_i64_and_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i64_add_as)
}
@c func wkl_i64_and_ai_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_and_ai_then_i64_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_i64_shl_ia)
}
@c func wkl_i64_and_ai_into_i64_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, keeps: false, then: wkl_i64_shl_ia)
}

extension FusionTable {
  private static func i64AndAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_and_ai, wkl_i64_add_as, then: wkl_i64_and_ai_then_i64_add_as, into: wkl_i64_and_ai_into_i64_add_as)
    rows.add(wkl_i64_and_ai, wkl_i64_shl_ia, then: wkl_i64_and_ai_then_i64_shl_ia, into: wkl_i64_and_ai_into_i64_shl_ia)
  }
}

// MARK: i64_and_as

@inline(__always) @c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as)
}
@c func wkl_i64_and_as_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64)
}
@c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
}
@c func wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si)
}

extension FusionTable {
  private static func i64AndAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i64_and_as, wkl_constant64, then: wkl_i64_and_as_then_constant64)
    rows.add(
      wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_i64_and_as, wkl_constant64_then_br_if_i64_ne_as_then_i32_add_si, then: wkl_i64_and_as_then_constant64_then_br_if_i64_ne_as_then_i32_add_si)
  }
}

// MARK: i64_add_si

@c func wkl_i64_add_si_then_i32_load_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_load_s_then_i32_load_a)
}
@c func wkl_i64_add_si_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i64_store_sa)
}
@c func wkl_i64_add_si_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, keeps: false, then: wkl_i64_store_sa)
}

extension FusionTable {
  private static func i64AddSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_add_si, wkl_i32_load_s_then_i32_load_a, then: wkl_i64_add_si_then_i32_load_s_then_i32_load_a)
    rows.add(wkl_i64_add_si, wkl_i64_store_sa, then: wkl_i64_add_si_then_i64_store_sa, into: wkl_i64_add_si_into_i64_store_sa)
  }
}

// MARK: i64_and_ss

@inline(__always) @c func wkl_i64_and_ss_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64)
}
@inline(__always) @c func wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_eq_as)
}
@inline(__always) @c func wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd, then: wkl_constant64_then_br_if_i64_ne_as)
}

extension FusionTable {
  private static func i64AndSS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_and_ss, wkl_constant64, then: wkl_i64_and_ss_then_constant64)
    rows.add(wkl_i64_and_ss, wkl_constant64_then_br_if_i64_eq_as, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_eq_as)
    rows.add(wkl_i64_and_ss, wkl_constant64_then_br_if_i64_ne_as, then: wkl_i64_and_ss_then_constant64_then_br_if_i64_ne_as)
  }
}

// MARK: i64_rem_u_as

@inline(__always) @c func wkl_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si)
}
@inline(__always) @c func wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
}
@c func wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU, then: wkl_i64_gt_u_si_then_i64_mul_ss)
}

extension FusionTable {
  private static func i64RemUAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si, then: wkl_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss_then_i64_shr_u_si_then_br_if_s)
    rows.add(wkl_i64_rem_u_as, wkl_i64_gt_u_si_then_i64_mul_ss, then: wkl_i64_rem_u_as_then_i64_gt_u_si_then_i64_mul_ss)
  }
}

// MARK: i64_shl_ai

@c func wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s_into_i64_or_as)
}
@inline(__always) @c func wkl_i64_shl_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i64_extend_i32_u_s_into_i64_or_as_then_return)
}

extension FusionTable {
  private static func i64ShlAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s_into_i64_or_as, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s)
    rows.add(wkl_i64_shl_ai, wkl_i64_extend_i32_u_s_into_i64_or_as_then_return, then: wkl_i64_shl_ai_then_i64_extend_i32_u_s_into_i64_or_as_then_return)
  }
}

// MARK: i64_extend_i32_s_a

@c func wkl_i64_extend_i32_s_a_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S, then: wkl_i64_store_sa)
}
@c func wkl_i64_extend_i32_s_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S, keeps: false, then: wkl_i64_store_sa)
}

extension FusionTable {
  private static func i64ExtendI32SA(_ rows: inout FusionRows) {
    rows.add(wkl_i64_extend_i32_s_a, wkl_i64_store_sa, then: wkl_i64_extend_i32_s_a_then_i64_store_sa, into: wkl_i64_extend_i32_s_a_into_i64_store_sa)
  }
}

// MARK: i64_mul_ai

@c func wkl_i64_mul_ai_then_i64_extend_i32_u_s_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s_into_i64_or_as)
}
@inline(__always) @c func wkl_i64_mul_ai_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s)
}

extension FusionTable {
  private static func i64MulAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_mul_ai, wkl_i64_extend_i32_u_s_into_i64_or_as, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s_into_i64_or_as)
    rows.add(wkl_i64_mul_ai, wkl_i64_extend_i32_u_s, then: wkl_i64_mul_ai_then_i64_extend_i32_u_s)
  }
}

// MARK: i64_or_as

@inline(__always) @c func wkl_i64_or_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr, then: wkl_return)
}
@c func wkl_i64_or_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr, then: wkl_constant32)
}

extension FusionTable {
  private static func i64OrAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_or_as, wkl_return, then: wkl_i64_or_as_then_return)
    rows.add(wkl_i64_or_as, wkl_constant32, then: wkl_i64_or_as_then_constant32)
  }
}

// MARK: i64_shl_ia

@c func wkl_i64_shl_ia_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, then: wkl_i32_wrap_i64_a)
}
@c func wkl_i64_shl_ia_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl, keeps: false, then: wkl_i32_wrap_i64_a)
}

extension FusionTable {
  private static func i64ShlIA(_ rows: inout FusionRows) {
    rows.add(wkl_i64_shl_ia, wkl_i32_wrap_i64_a, then: wkl_i64_shl_ia_then_i32_wrap_i64_a, into: wkl_i64_shl_ia_into_i32_wrap_i64_a)
  }
}

// MARK: i64_add_ai

@c func wkl_i64_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func i64AddAI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_add_ai, wkl_i32_add_si, then: wkl_i64_add_ai_then_i32_add_si)
  }
}

// MARK: i64_extend32_s_s

@c func wkl_i64_extend32_s_s_then_i64_extend32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend32S, then: wkl_i64_extend32_s_s)
}

extension FusionTable {
  private static func i64Extend32SS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_extend32_s_s, wkl_i64_extend32_s_s, then: wkl_i64_extend32_s_s_then_i64_extend32_s_s)
  }
}

// MARK: i64_gt_s_as

@c func wkl_i64_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS, then: wkl_return)
}

extension FusionTable {
  private static func i64GtSAS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_gt_s_as, wkl_return, then: wkl_i64_gt_s_as_then_return)
  }
}

// MARK: i64_mul_si

@c func wkl_i64_mul_si_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul, then: wkl_i64_extend_i32_u_s)
}

extension FusionTable {
  private static func i64MulSI(_ rows: inout FusionRows) {
    rows.add(wkl_i64_mul_si, wkl_i64_extend_i32_u_s, then: wkl_i64_mul_si_then_i64_extend_i32_u_s)
  }
}
