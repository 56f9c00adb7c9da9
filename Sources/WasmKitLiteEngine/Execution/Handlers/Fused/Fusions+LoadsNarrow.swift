// Fusions that begin with a load of 8 or 16 bits into an i32: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addLoadsNarrow(to rows: inout FusionRows) {
    i32Load8UA(&rows)
    i32Load8US(&rows)
    i32Load16US(&rows)
    i32Load16UA(&rows)
    i32Load16SS(&rows)
    i32Load16SA(&rows)
    i32Load8SA(&rows)
    i32Load8UI(&rows)
    i32Load8SS(&rows)
  }
}

// MARK: i32_load8_u_a

@c func wkl_i32_load8_u_a_then_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
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
@c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
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
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_ss)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
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
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
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
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ss)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
}
@c func wkl_i32_load8_u_a_then_i32_add_as_into_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_into_i32_add_as_into_i32_mul_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load8_u_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_s)
}
@c func wkl_i32_load8_u_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si)
}
@c func wkl_i32_load8_u_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_constant32)
}
@c func wkl_i32_load8_u_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_a_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store_sa)
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
@c func wkl_i32_load8_u_a_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_a_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_a_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i32_load8_u_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_table_a)
}
@c func wkl_i32_load8_u_a_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_table_a)
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
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
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
@inline(__always) @c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
}
@c func wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
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
@c func wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_eq_as_into_i32_add_as_then_i32_add_si)
}
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
}
@c func wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
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
@c func wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
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
@c func wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
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
@inline(__always) @c func wkl_i32_load8_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load8_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
}
@c func wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
}

extension FusionTable {
  private static func i32Load8UA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_ai_into_br_table_a, into: wkl_i32_load8_u_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa, then: wkl_i32_load8_u_a_then_i32_store8_sa, into: wkl_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai, then: wkl_i32_load8_u_a_then_i32_add_ai, into: wkl_i32_load8_u_a_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai, then: wkl_i32_load8_u_a_then_i32_mul_ai, into: wkl_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si, into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si, then: wkl_i32_load8_u_a_then_i32_and_si)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a, then: wkl_i32_load8_u_a_then_br_if_a, into: wkl_i32_load8_u_a_into_br_if_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_si_then_constant32, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si_then_constant32,
      into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si_then_constant32)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i32_add_ss, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load_a, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a, into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai, then: wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai,
      into: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_ge_u_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_and_ai, into: wkl_i32_load8_u_a_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as, into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_eq_as, then: wkl_i32_load8_u_a_then_i32_eq_as, into: wkl_i32_load8_u_a_into_i32_eq_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_si, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_si, into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_or_ai_into_i32_add_ai, then: wkl_i32_load8_u_a_then_i32_or_ai_into_i32_add_ai, into: wkl_i32_load8_u_a_into_i32_or_ai_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_or_ai, then: wkl_i32_load8_u_a_then_i32_or_ai, into: wkl_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si, into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_ai_into_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai, into: wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_a_then_i32_add_ss, into: wkl_i32_load8_u_a_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_as, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as, into: wkl_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_si, then: wkl_i32_load8_u_a_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_as, into: wkl_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_xor_as_into_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_xor_as_into_i32_and_ai, into: wkl_i32_load8_u_a_into_i32_xor_as_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_xor_as, then: wkl_i32_load8_u_a_then_i32_xor_as, into: wkl_i32_load8_u_a_into_i32_xor_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load16_u_a, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load16_u_a, into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load16_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss, then: wkl_i32_load8_u_a_then_i32_add_ss)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_constant32_then_i32_add_ss,
      into: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_into_i32_mul_ai_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_add_as_into_i32_mul_ai_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_add_as_into_i32_mul_ai_then_i32_add_si)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_br_if_i32_eq_ai, into: wkl_i32_load8_u_a_into_br_if_i32_eq_ai)
    rows.add(wkl_i32_load8_u_a, wkl_copy, then: wkl_i32_load8_u_a_then_copy)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load_s, then: wkl_i32_load8_u_a_then_i32_load_s)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load_a, then: wkl_i32_load8_u_a_then_i32_load_a, into: wkl_i32_load8_u_a_into_i32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_si, then: wkl_i32_load8_u_a_then_i32_mul_si)
    rows.add(wkl_i32_load8_u_a, wkl_constant32, then: wkl_i32_load8_u_a_then_constant32)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_load8_u_a, into: wkl_i32_load8_u_a_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store_sa, then: wkl_i32_load8_u_a_then_i32_store_sa, into: wkl_i32_load8_u_a_into_i32_store_sa)
    rows.add(wkl_i32_load8_u_a, wkl_f64_load_a, then: wkl_i32_load8_u_a_then_f64_load_a, into: wkl_i32_load8_u_a_into_f64_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_i64_xor_as, then: wkl_i32_load8_u_a_then_i64_xor_as, into: wkl_i32_load8_u_a_into_i64_xor_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_shr_u_ai, then: wkl_i32_load8_u_a_then_i32_shr_u_ai, into: wkl_i32_load8_u_a_into_i32_shr_u_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i64_add_as, then: wkl_i32_load8_u_a_then_i64_add_as, into: wkl_i32_load8_u_a_into_i64_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_table_a, then: wkl_i32_load8_u_a_then_br_table_a, into: wkl_i32_load8_u_a_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a_into_i32_eq_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai, then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as, then: wkl_i32_load8_u_a_then_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_load8_u_a_into_i32_and_ai_into_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si_into_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_eq_as_into_i32_add_as_then_i32_add_si, then: wkl_i32_load8_u_a_then_i32_eq_as_into_i32_add_as_then_i32_add_si,
      into: wkl_i32_load8_u_a_into_i32_eq_as_into_i32_add_as_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa, then: wkl_i32_load8_u_a_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa,
      into: wkl_i32_load8_u_a_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_i32_store_sa)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_xor_si_into_i32_add_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ai_into_i32_store8_sa, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_store8_sa, into: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_store8_sa)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ss_into_i32_load8_u_a, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss_into_i32_load8_u_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ss, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ss, into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ss)
    rows.add(
      wkl_i32_load8_u_a, wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy, then: wkl_i32_load8_u_a_then_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy,
      into: wkl_i32_load8_u_a_into_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_a_then_i32_add_as_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_a_into_i32_add_as_into_i32_add_ai_into_br_table_a)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_as_then_i32_add_si_into_i32_and_ai, then: wkl_i32_load8_u_a_then_i32_add_as_then_i32_add_si_into_i32_and_ai,
      into: wkl_i32_load8_u_a_into_i32_add_as_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_then_i32_load8_u_a_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_ss_then_i32_load8_u_a_into_i32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_add_ss_into_i32_load8_u_a_into_i32_add_as, then: wkl_i32_load8_u_a_then_i32_add_ss_into_i32_load8_u_a_into_i32_add_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai,
      into: wkl_i32_load8_u_a_into_i32_add_ai_then_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai,
      into: wkl_i32_load8_u_a_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a,
      then: wkl_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(wkl_i32_load8_u_a, wkl_i32_load8_u_s, then: wkl_i32_load8_u_a_then_i32_load8_u_s)
    rows.add(wkl_i32_load8_u_a, wkl_br, then: wkl_i32_load8_u_a_then_br)
    rows.add(wkl_i32_load8_u_a, wkl_i32_store_ss, then: wkl_i32_load8_u_a_then_i32_store_ss)
    rows.add(wkl_i32_load8_u_a, wkl_select_integer_a, then: wkl_i32_load8_u_a_then_select_integer_a, into: wkl_i32_load8_u_a_into_select_integer_a)
    rows.add(wkl_i32_load8_u_a, wkl_f32_load_a, then: wkl_i32_load8_u_a_then_f32_load_a, into: wkl_i32_load8_u_a_into_f32_load_a)
    rows.add(wkl_i32_load8_u_a, wkl_f32_mul_ai, then: wkl_i32_load8_u_a_then_f32_mul_ai)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_s_si, then: wkl_i32_load8_u_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_lt_s_as, then: wkl_i32_load8_u_a_then_i32_lt_s_as, into: wkl_i32_load8_u_a_into_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_si, then: wkl_i32_load8_u_a_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_a, wkl_i32_mul_as, then: wkl_i32_load8_u_a_then_i32_mul_as, into: wkl_i32_load8_u_a_into_i32_mul_as)
    rows.add(wkl_i32_load8_u_a, wkl_f32_add_as, then: wkl_i32_load8_u_a_then_f32_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_i32_gt_s_as, then: wkl_i32_load8_u_a_then_i32_gt_s_as, into: wkl_i32_load8_u_a_into_i32_gt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_s_as, then: wkl_i32_load8_u_a_then_br_if_i32_lt_s_as, into: wkl_i32_load8_u_a_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_a, wkl_call, then: wkl_i32_load8_u_a_then_call)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_a_then_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_a_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load8_u_a, wkl_i64_mul_as, then: wkl_i32_load8_u_a_then_i64_mul_as, into: wkl_i32_load8_u_a_into_i64_mul_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_s, then: wkl_i32_load8_u_a_then_br_if_s)
    rows.add(wkl_i32_load8_u_a, wkl_f64_div_ia, then: wkl_i32_load8_u_a_then_f64_div_ia)
    rows.add(wkl_i32_load8_u_a, wkl_f64_convert_i32_u_a, then: wkl_i32_load8_u_a_then_f64_convert_i32_u_a, into: wkl_i32_load8_u_a_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load8_u_a, wkl_f64_add_as, then: wkl_i32_load8_u_a_then_f64_add_as)
    rows.add(wkl_i32_load8_u_a, wkl_f64_mul_as, then: wkl_i32_load8_u_a_then_f64_mul_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_i32_load8_u_a_then_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as,
      into: wkl_i32_load8_u_a_into_i32_store8_sa_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(
      wkl_i32_load8_u_a, wkl_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as, then: wkl_i32_load8_u_a_then_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as,
      into: wkl_i32_load8_u_a_into_i32_and_ai_then_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_eq_as, then: wkl_i32_load8_u_a_then_br_if_i32_eq_as, into: wkl_i32_load8_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_i32_load8_u_a, wkl_br_if_i32_ne_ai_then_i64_load_s, then: wkl_i32_load8_u_a_then_br_if_i32_ne_ai_then_i64_load_s, into: wkl_i32_load8_u_a_into_br_if_i32_ne_ai_then_i64_load_s)
  }
}

// MARK: i32_load8_u_s

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
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai)
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
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_copy)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_copy)
}
@c func wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i64_xor_as_then_constant64_then_i64_mul_as)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load8_u_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load8_u_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_load_a)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
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
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_a)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_br_if_s)
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
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_as_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_s)
}
@c func wkl_i32_load8_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load8_u_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_s)
}
@c func wkl_i32_load8_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load8_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load8_u_s_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load8_u_a)
}
@c func wkl_i32_load8_u_s_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_s_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store_sa)
}
@c func wkl_i32_load8_u_s_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_xor_as)
}
@c func wkl_i32_load8_u_s_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_xor_as)
}
@c func wkl_i32_load8_u_s_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_load_a)
}
@c func wkl_i32_load8_u_s_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_f64_load_a)
}
@c func wkl_i32_load8_u_s_then_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_s_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_shr_u_ai)
}
@c func wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
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
@c func wkl_i32_load8_u_s_then_i32_and_ai_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai_into_i32_add_ai_into_br_table_a)
}
@c func wkl_i32_load8_u_s_into_i32_and_ai_into_i32_add_ai_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai_into_i32_add_ai_into_br_table_a)
}
@inline(__always) @c func wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_br_if_s_then_constant32)
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
@c func wkl_i32_load8_u_s_then_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a_then_i32_add_ss)
}
@c func wkl_i32_load8_u_s_into_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a_then_i32_add_ss)
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
@c func wkl_i32_load8_u_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_f64_load_s)
}

extension FusionTable {
  private static func i32Load8US(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_copy, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_copy, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_copy)
    rows.add(
      wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64_then_i64_mul_as, then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_as,
      into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_ai, then: wkl_i32_load8_u_s_then_i32_and_ai, into: wkl_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_ai, then: wkl_i32_load8_u_s_then_i32_mul_ai, into: wkl_i32_load8_u_s_into_i32_mul_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_ai_into_i32_load_a, then: wkl_i32_load8_u_s_then_i32_mul_ai_into_i32_load_a, into: wkl_i32_load8_u_s_into_i32_mul_ai_into_i32_load_a)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_as, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as, into: wkl_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as,
      then: wkl_i32_load8_u_s_then_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as,
      into: wkl_i32_load8_u_s_into_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_a, then: wkl_i32_load8_u_s_then_br_if_a, into: wkl_i32_load8_u_s_into_br_if_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_gt_u_as, then: wkl_i32_load8_u_s_then_i32_gt_u_as, into: wkl_i32_load8_u_s_into_i32_gt_u_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_sub_sa, then: wkl_i32_load8_u_s_then_i32_sub_sa, into: wkl_i32_load8_u_s_into_i32_sub_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_s_into_i32_sub_sa, then: wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai, then: wkl_i32_load8_u_s_then_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai,
      into: wkl_i32_load8_u_s_into_i32_add_ai_into_i32_and_ai_into_br_if_i32_gt_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ai, then: wkl_i32_load8_u_s_then_i32_add_ai, into: wkl_i32_load8_u_s_into_i32_add_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_a, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a, into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si, then: wkl_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si_then_br_if_s, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s)
    rows.add(wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64, then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64, into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64)
    rows.add(wkl_i32_load8_u_s, wkl_i64_xor_as, then: wkl_i32_load8_u_s_then_i64_xor_as, into: wkl_i32_load8_u_s_into_i64_xor_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_as_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_s, then: wkl_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(wkl_i32_load8_u_s, wkl_copy, then: wkl_i32_load8_u_s_then_copy)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load_s, then: wkl_i32_load8_u_s_then_i32_load_s)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_as, then: wkl_i32_load8_u_s_then_i32_add_as, into: wkl_i32_load8_u_s_into_i32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load_a, then: wkl_i32_load8_u_s_then_i32_load_a, into: wkl_i32_load8_u_s_into_i32_load_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_load8_u_a, then: wkl_i32_load8_u_s_then_i32_load8_u_a, into: wkl_i32_load8_u_s_into_i32_load8_u_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store_sa, then: wkl_i32_load8_u_s_then_i32_store_sa, into: wkl_i32_load8_u_s_into_i32_store_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_xor_as, then: wkl_i32_load8_u_s_then_i32_xor_as, into: wkl_i32_load8_u_s_into_i32_xor_as)
    rows.add(wkl_i32_load8_u_s, wkl_f64_load_a, then: wkl_i32_load8_u_s_then_f64_load_a, into: wkl_i32_load8_u_s_into_f64_load_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_shr_u_ai, then: wkl_i32_load8_u_s_then_i32_shr_u_ai, into: wkl_i32_load8_u_s_into_i32_shr_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss,
      then: wkl_i32_load8_u_s_then_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss,
      into: wkl_i32_load8_u_s_into_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_i32_add_ai_into_br_table_a, then: wkl_i32_load8_u_s_then_i32_and_ai_into_i32_add_ai_into_br_table_a,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_i32_add_ai_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_si_then_br_if_s_then_constant32, then: wkl_i32_load8_u_s_then_i32_add_si_then_br_if_s_then_constant32)
    rows.add(
      wkl_i32_load8_u_s, wkl_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i32_load8_u_s_then_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i32_load8_u_s_into_i64_xor_as_then_constant64_then_i64_mul_ss_then_i32_add_si_into_br_if_i32_ne_as)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_a_then_constant32, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_a_then_constant32,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_a_then_constant32)
    rows.add(wkl_i32_load8_u_s, wkl_i32_ne_as, then: wkl_i32_load8_u_s_then_i32_ne_as, into: wkl_i32_load8_u_s_into_i32_ne_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ai_into_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_s_then_i32_add_ai_into_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_s_into_i32_add_ai_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      into: wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_load8_u_s_then_i32_load8_u_s_then_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si,
      then: wkl_i32_load8_u_s_then_i32_load8_u_s_into_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_add_ss, then: wkl_i32_load8_u_s_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_si, then: wkl_i32_load8_u_s_then_i32_mul_si)
    rows.add(wkl_i32_load8_u_s, wkl_constant32, then: wkl_i32_load8_u_s_then_constant32)
    rows.add(wkl_i32_load8_u_s, wkl_br, then: wkl_i32_load8_u_s_then_br)
    rows.add(wkl_i32_load8_u_s, wkl_i64_add_as, then: wkl_i32_load8_u_s_then_i64_add_as, into: wkl_i32_load8_u_s_into_i64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store_ss, then: wkl_i32_load8_u_s_then_i32_store_ss)
    rows.add(wkl_i32_load8_u_s, wkl_br_table_a, then: wkl_i32_load8_u_s_then_br_table_a, into: wkl_i32_load8_u_s_into_br_table_a)
    rows.add(wkl_i32_load8_u_s, wkl_select_integer_a, then: wkl_i32_load8_u_s_then_select_integer_a, into: wkl_i32_load8_u_s_into_select_integer_a)
    rows.add(wkl_i32_load8_u_s, wkl_f32_load_a, then: wkl_i32_load8_u_s_then_f32_load_a, into: wkl_i32_load8_u_s_into_f32_load_a)
    rows.add(wkl_i32_load8_u_s, wkl_f32_mul_ai, then: wkl_i32_load8_u_s_then_f32_mul_ai)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_s_si, then: wkl_i32_load8_u_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_store8_sa, then: wkl_i32_load8_u_s_then_i32_store8_sa, into: wkl_i32_load8_u_s_into_i32_store8_sa)
    rows.add(wkl_i32_load8_u_s, wkl_i32_lt_s_as, then: wkl_i32_load8_u_s_then_i32_lt_s_as, into: wkl_i32_load8_u_s_into_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_eq_si, then: wkl_i32_load8_u_s_then_br_if_i32_eq_si)
    rows.add(wkl_i32_load8_u_s, wkl_i32_mul_as, then: wkl_i32_load8_u_s_then_i32_mul_as, into: wkl_i32_load8_u_s_into_i32_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_f32_add_as, then: wkl_i32_load8_u_s_then_f32_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_i32_gt_s_as, then: wkl_i32_load8_u_s_then_i32_gt_s_as, into: wkl_i32_load8_u_s_into_i32_gt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_s_as, then: wkl_i32_load8_u_s_then_br_if_i32_lt_s_as, into: wkl_i32_load8_u_s_into_br_if_i32_lt_s_as)
    rows.add(wkl_i32_load8_u_s, wkl_call, then: wkl_i32_load8_u_s_then_call)
    rows.add(wkl_i32_load8_u_s, wkl_i32_and_si, then: wkl_i32_load8_u_s_then_i32_and_si)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_lt_u_ai, then: wkl_i32_load8_u_s_then_br_if_i32_lt_u_ai, into: wkl_i32_load8_u_s_into_br_if_i32_lt_u_ai)
    rows.add(wkl_i32_load8_u_s, wkl_i64_mul_as, then: wkl_i32_load8_u_s_then_i64_mul_as, into: wkl_i32_load8_u_s_into_i64_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_s, then: wkl_i32_load8_u_s_then_br_if_s)
    rows.add(wkl_i32_load8_u_s, wkl_f64_div_ia, then: wkl_i32_load8_u_s_then_f64_div_ia)
    rows.add(wkl_i32_load8_u_s, wkl_f64_convert_i32_u_a, then: wkl_i32_load8_u_s_then_f64_convert_i32_u_a, into: wkl_i32_load8_u_s_into_f64_convert_i32_u_a)
    rows.add(wkl_i32_load8_u_s, wkl_f64_add_as, then: wkl_i32_load8_u_s_then_f64_add_as)
    rows.add(wkl_i32_load8_u_s, wkl_f64_mul_as, then: wkl_i32_load8_u_s_then_f64_mul_as)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_a_then_i32_add_ss, then: wkl_i32_load8_u_s_then_br_if_a_then_i32_add_ss, into: wkl_i32_load8_u_s_into_br_if_a_then_i32_add_ss)
    rows.add(wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i64_add_si, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i64_add_si, into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i64_add_si)
    rows.add(
      wkl_i32_load8_u_s, wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_load8_u_s_then_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai,
      into: wkl_i32_load8_u_s_into_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(
      wkl_i32_load8_u_s, wkl_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s, then: wkl_i32_load8_u_s_then_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s,
      into: wkl_i32_load8_u_s_into_i32_and_ai_into_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
    rows.add(wkl_i32_load8_u_s, wkl_f64_load_s, then: wkl_i32_load8_u_s_then_f64_load_s)
  }
}

// MARK: i32_load16_u_s

@c func wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_then_i32_add_si)
}
@c func wkl_i32_load16_u_s_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s)
}
@c func wkl_i32_load16_u_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_u_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
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
@c func wkl_i32_load16_u_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai)
}
@c func wkl_i32_load16_u_s_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as)
}
@c func wkl_i32_load16_u_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_s_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_and_ai)
}
@c func wkl_i32_load16_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_and_ai)
}
@c func wkl_i32_load16_u_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load16_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load16_u_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_s_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_s_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
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
@c func wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
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

extension FusionTable {
  private static func i32Load16US(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s_then_i32_add_si, then: wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s, then: wkl_i32_load16_u_s_then_i32_load16_s_s)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_as, then: wkl_i32_load16_u_s_then_i32_mul_as, into: wkl_i32_load16_u_s_into_i32_mul_as)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_u_s, then: wkl_i32_load16_u_s_then_i32_load16_u_s)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_as_into_i32_shr_u_ai, then: wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai, into: wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_u_s_into_i32_mul_as, then: wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_ai, then: wkl_i32_load16_u_s_then_i32_mul_ai, into: wkl_i32_load16_u_s_into_i32_mul_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_i32_ne_ai, then: wkl_i32_load16_u_s_then_br_if_i32_ne_ai, into: wkl_i32_load16_u_s_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_and_ai, then: wkl_i32_load16_u_s_then_i32_and_ai, into: wkl_i32_load16_u_s_into_i32_and_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_ai, then: wkl_i32_load16_u_s_then_i32_add_ai, into: wkl_i32_load16_u_s_into_i32_add_ai)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_si, then: wkl_i32_load16_u_s_then_i32_add_si)
    rows.add(wkl_i32_load16_u_s, wkl_copy, then: wkl_i32_load16_u_s_then_copy)
    rows.add(wkl_i32_load16_u_s, wkl_i32_add_as, then: wkl_i32_load16_u_s_then_i32_add_as, into: wkl_i32_load16_u_s_into_i32_add_as)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load_a, then: wkl_i32_load16_u_s_then_i32_load_a, into: wkl_i32_load16_u_s_into_i32_load_a)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_a, then: wkl_i32_load16_u_s_then_br_if_a, into: wkl_i32_load16_u_s_into_br_if_a)
    rows.add(wkl_i32_load16_u_s, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load16_u_s_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load16_u_s_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si, then: wkl_i32_load16_u_s_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si,
      into: wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si,
      then: wkl_i32_load16_u_s_then_i32_load16_u_s_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai_then_i32_shr_u_si)
    rows.add(wkl_i32_load16_u_s, wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s, then: wkl_i32_load16_u_s_then_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i64_load_a_then_constant64)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_then_i32_load_a_into_i32_load_a)
    rows.add(
      wkl_i32_load16_u_s, wkl_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a, then: wkl_i32_load16_u_s_then_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a,
      into: wkl_i32_load16_u_s_into_i32_mul_ai_into_i32_add_as_into_i32_load_a_into_i32_load_a)
  }
}

// MARK: i32_load16_u_a

@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s)
}
@c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s)
}
@c func wkl_i32_load16_u_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_u_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_u_a)
}
@c func wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@c func wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_into_i32_shr_u_ai)
}
@c func wkl_i32_load16_u_a_then_i32_mul_si_into_i32_add_as_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load16_u_a_then_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store16_sa)
}
@c func wkl_i32_load16_u_a_into_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store16_sa)
}
@c func wkl_i32_load16_u_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si)
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
@c func wkl_i32_load16_u_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load16_u_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_u_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_u_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_u_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_load16_u_a_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_a_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load16_u_a_then_i32_store16_sa_then_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_store16_sa_then_i32_store16_ss)
}
@c func wkl_i32_load16_u_a_into_i32_store16_sa_then_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_store16_sa_then_i32_store16_ss)
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
@c func wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}
@inline(__always) @c func wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
}

extension FusionTable {
  private static func i32Load16UA(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br,
      into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_eq_as, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as, into: wkl_i32_load16_u_a_into_br_if_i32_eq_as)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s, into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_as, then: wkl_i32_load16_u_a_then_i32_mul_as, into: wkl_i32_load16_u_a_into_i32_mul_as)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_si, then: wkl_i32_load16_u_a_then_i32_add_si)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_si_into_i32_load16_u_a, then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_as_into_i32_shr_u_ai, then: wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai, into: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_si_into_i32_add_as_into_i32_load16_u_a, then: wkl_i32_load16_u_a_then_i32_mul_si_into_i32_add_as_into_i32_load16_u_a)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_ai, then: wkl_i32_load16_u_a_then_br_if_i32_ne_ai, into: wkl_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_i32_load16_u_a, wkl_i32_store16_sa, then: wkl_i32_load16_u_a_then_i32_store16_sa, into: wkl_i32_load16_u_a_into_i32_store16_sa)
    rows.add(wkl_i32_load16_u_a, wkl_i32_mul_si, then: wkl_i32_load16_u_a_then_i32_mul_si)
    rows.add(wkl_i32_load16_u_a, wkl_i32_load_s, then: wkl_i32_load16_u_a_then_i32_load_s)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_as, then: wkl_i32_load16_u_a_then_br_if_i32_ne_as, into: wkl_i32_load16_u_a_into_br_if_i32_ne_as)
    rows.add(wkl_i32_load16_u_a, wkl_copy, then: wkl_i32_load16_u_a_then_copy)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_ai, then: wkl_i32_load16_u_a_then_i32_add_ai, into: wkl_i32_load16_u_a_into_i32_add_ai)
    rows.add(wkl_i32_load16_u_a, wkl_i32_add_as, then: wkl_i32_load16_u_a_then_i32_add_as, into: wkl_i32_load16_u_a_into_i32_add_as)
    rows.add(wkl_i32_load16_u_a, wkl_i32_load_a, then: wkl_i32_load16_u_a_then_i32_load_a, into: wkl_i32_load16_u_a_into_i32_load_a)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_a, then: wkl_i32_load16_u_a_then_br_if_a, into: wkl_i32_load16_u_a_into_br_if_a)
    rows.add(wkl_i32_load16_u_a, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load16_u_a_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load16_u_a_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_store16_sa_then_i32_store16_ss, then: wkl_i32_load16_u_a_then_i32_store16_sa_then_i32_store16_ss, into: wkl_i32_load16_u_a_into_i32_store16_sa_then_i32_store16_ss)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai, then: wkl_i32_load16_u_a_then_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      into: wkl_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_load16_u_a, wkl_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai,
      then: wkl_i32_load16_u_a_then_i32_add_si_into_i32_load16_u_a_into_i32_mul_as_into_i32_shr_u_ai_into_i32_and_ai)
    rows.add(
      wkl_i32_load16_u_a, wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br, then: wkl_i32_load16_u_a_then_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br,
      into: wkl_i32_load16_u_a_into_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
  }
}

// MARK: i32_load16_s_s

@inline(__always) @c func wkl_i32_load16_s_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load16_s_s_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_copy)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s)
}
@c func wkl_i32_load16_s_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_s_s_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
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
@c func wkl_i32_load16_s_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_s_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_copy)
}
@c func wkl_i32_load16_s_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_s_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_load16_s_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load_a)
}
@c func wkl_i32_load16_s_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_then_copy_then_br_table_s)
}
@inline(__always) @c func wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
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

extension FusionTable {
  private static func i32Load16SS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si, then: wkl_i32_load16_s_s_then_i32_add_si)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si_then_copy, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s, then: wkl_i32_load16_s_s_then_i32_load16_s_s)
    rows.add(wkl_i32_load16_s_s, wkl_i32_mul_as, then: wkl_i32_load16_s_s_then_i32_mul_as, into: wkl_i32_load16_s_s_into_i32_mul_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_mul_as_into_i32_add_as, then: wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as, into: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s_into_i32_mul_as, then: wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_as, then: wkl_i32_load16_s_s_then_i32_add_as, into: wkl_i32_load16_s_s_into_i32_add_as)
    rows.add(wkl_i32_load16_s_s, wkl_copy, then: wkl_i32_load16_s_s_then_copy)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_ai, then: wkl_i32_load16_s_s_then_i32_add_ai, into: wkl_i32_load16_s_s_into_i32_add_ai)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load_a, then: wkl_i32_load16_s_s_then_i32_load_a, into: wkl_i32_load16_s_s_into_i32_load_a)
    rows.add(wkl_i32_load16_s_s, wkl_i32_add_si_then_copy_then_br_table_s, then: wkl_i32_load16_s_s_then_i32_add_si_then_copy_then_br_table_s)
    rows.add(wkl_i32_load16_s_s, wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as, then: wkl_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
    rows.add(
      wkl_i32_load16_s_s, wkl_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      then: wkl_i32_load16_s_s_then_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as,
      into: wkl_i32_load16_s_s_into_i32_add_as_then_i32_add_si_into_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(
      wkl_i32_load16_s_s, wkl_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      then: wkl_i32_load16_s_s_then_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si,
      into: wkl_i32_load16_s_s_into_i32_mul_as_into_i32_add_as_into_i32_add_as_then_i32_add_ss_then_i32_add_si)
  }
}

// MARK: i32_load16_s_a

@c func wkl_i32_load16_s_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as)
}
@inline(__always) @c func wkl_i32_load16_s_a_into_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as)
}
@c func wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_s_a)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si)
}
@c func wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_as_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_mul_as_then_i32_load16_s_s)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_i32_load16_s_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_as)
}
@c func wkl_i32_load16_s_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_as)
}
@inline(__always) @c func wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
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

extension FusionTable {
  private static func i32Load16SA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_as, then: wkl_i32_load16_s_a_then_i32_mul_as, into: wkl_i32_load16_s_a_into_i32_mul_as)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_si_into_i32_load16_s_a, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_si, then: wkl_i32_load16_s_a_then_i32_add_si)
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s, into: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(wkl_i32_load16_s_a, wkl_i32_mul_si_into_i32_add_as, then: wkl_i32_load16_s_a_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i32_load16_s_a, wkl_i32_add_as, then: wkl_i32_load16_s_a_then_i32_add_as, into: wkl_i32_load16_s_a_into_i32_add_as)
    rows.add(
      wkl_i32_load16_s_a, wkl_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s, then: wkl_i32_load16_s_a_then_i32_add_si_into_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s)
    rows.add(
      wkl_i32_load16_s_a, wkl_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as,
      then: wkl_i32_load16_s_a_then_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as,
      into: wkl_i32_load16_s_a_into_i32_mul_as_then_i32_load16_s_s_then_i32_load16_s_s_into_i32_mul_as_into_i32_add_as)
  }
}

// MARK: i32_load8_s_a

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

extension FusionTable {
  private static func i32Load8SA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load8_s_a, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_load8_s_a, wkl_i32_mul_ai, then: wkl_i32_load8_s_a_then_i32_mul_ai, into: wkl_i32_load8_s_a_into_i32_mul_ai)
    rows.add(
      wkl_i32_load8_s_a, wkl_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as,
      then: wkl_i32_load8_s_a_then_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as,
      into: wkl_i32_load8_s_a_into_i32_mul_ai_into_i32_add_as_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_as)
  }
}

// MARK: i32_load8_u_i

@c func wkl_i32_load8_u_i_then_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_i_into_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
}
@c func wkl_i32_load8_u_i_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_i32_load8_u_i_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_br_if_i32_ne_ai)
}

extension FusionTable {
  private static func i32Load8UI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load8_u_i, wkl_br_if_i32_ne_ai_then_i32_add_si, then: wkl_i32_load8_u_i_then_br_if_i32_ne_ai_then_i32_add_si, into: wkl_i32_load8_u_i_into_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_i32_load8_u_i, wkl_br_if_i32_ne_ai, then: wkl_i32_load8_u_i_then_br_if_i32_ne_ai, into: wkl_i32_load8_u_i_into_br_if_i32_ne_ai)
  }
}

// MARK: i32_load8_s_s

@c func wkl_i32_load8_s_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, then: wkl_i32_add_ai)
}
@c func wkl_i32_load8_s_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) }, keeps: false, then: wkl_i32_add_ai)
}

extension FusionTable {
  private static func i32Load8SS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_load8_s_s, wkl_i32_add_ai, then: wkl_i32_load8_s_s_then_i32_add_ai, into: wkl_i32_load8_s_s_into_i32_add_ai)
  }
}
