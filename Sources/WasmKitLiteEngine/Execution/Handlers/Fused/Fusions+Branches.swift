// Fusions that begin with another branch: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addBranches(to rows: inout FusionRows) {
    brIfA(&rows)
    brIfS(&rows)
  }
}

// MARK: br_if_a

@inline(__always) @c func wkl_br_if_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@inline(__always) @c func wkl_br_if_a_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_br_if_a_then_i32_mul_si_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si)
}
@c func wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_constant32)
}
@inline(__always) @c func wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
}
@c func wkl_br_if_a_then_i32_load_s_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load16_u_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_f64_load_s)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_si)
}
@c func wkl_br_if_a_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
}
@c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_or_si)
}
@c func wkl_br_if_a_then_i32_or_si_into_i32_store_sa_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_or_si_into_i32_store_sa_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_a_then_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_a_then_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si)
}
@c func wkl_br_if_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_s)
}
@c func wkl_br_if_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call)
}
@c func wkl_br_if_a_then_constant32_then_copy_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_copy_then_copy_then_copy_then_call)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_i32_rem_u_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_shr_u_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_mul_as)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s_then_i32_load8_u_s)
}
@c func wkl_br_if_a_then_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
}
@c func wkl_br_if_a_then_i32_add_ss_then_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_then_i32_load_a_into_br_if_a)
}
@c func wkl_br_if_a_then_i32_add_ss_into_i32_load_a_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss_into_i32_load_a_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_a_then_copy_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_a_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_a)
}
@c func wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
}
@inline(__always) @c func wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai)
}
@c func wkl_br_if_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_br_if_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_br_if_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_br_if_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_br_if_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_br_if_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_br_if_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_br_if_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@c func wkl_br_if_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_br_if_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_br_if_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_br_if_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_br_if_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_br_if_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_br_if_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@c func wkl_br_if_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_br_if_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@c func wkl_br_if_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_br_if_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_br_if_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_br_if_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}
@c func wkl_br_if_a_then_i64_extend32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32(truncatingIfNeeded: ia) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend32_s_s)
}

extension FusionTable {
  private static func brIfA(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_a, wkl_i32_load_s, then: wkl_br_if_a_then_i32_load_s)
    rows.add(wkl_br_if_a, wkl_i32_add_si, then: wkl_br_if_a_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_br, then: wkl_br_if_a_then_br)
    rows.add(wkl_br_if_a, wkl_constant32_then_i32_add_si, then: wkl_br_if_a_then_constant32_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_copy, then: wkl_br_if_a_then_copy)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_si_into_i32_add_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_i32_ne_as_then_return_integer, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_br_if_a, wkl_copy_then_copy, then: wkl_br_if_a_then_copy_then_copy)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_then_i32_add_ss, then: wkl_br_if_a_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_br_if_a, wkl_constant32, then: wkl_br_if_a_then_constant32)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_into_i32_add_ai, then: wkl_br_if_a_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_mul_si_into_i32_add_ai_then_i32_add_si, then: wkl_br_if_a_then_i32_mul_si_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_i32_ne_as, then: wkl_br_if_a_then_i32_load_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_constant32, then: wkl_br_if_a_then_i32_add_si_then_constant32)
    rows.add(wkl_br_if_a, wkl_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai, then: wkl_br_if_a_then_constant32_then_i32_add_si_into_i32_load8_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_i32_load16_u_a, then: wkl_br_if_a_then_i32_load_s_into_i32_load16_u_a)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_i32_load8_u_a, then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a)
    rows.add(wkl_br_if_a, wkl_i32_mul_si, then: wkl_br_if_a_then_i32_mul_si)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_f64_load_s, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_f64_load_s)
    rows.add(wkl_br_if_a, wkl_i32_add_ss, then: wkl_br_if_a_then_i32_add_ss)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_si, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_si)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_into_i32_add_ai, then: wkl_br_if_a_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai, then: wkl_br_if_a_then_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_br_if_a, wkl_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_br_if_a_then_copy_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call, then: wkl_br_if_a_then_i32_add_ss_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_call)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_i32_or_si, then: wkl_br_if_a_then_i32_or_si)
    rows.add(wkl_br_if_a, wkl_i32_or_si_into_i32_store_sa_then_i32_load_s, then: wkl_br_if_a_then_i32_or_si_into_i32_store_sa_then_i32_load_s)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ss, then: wkl_br_if_a_then_br_if_i32_eq_ss)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_s, then: wkl_br_if_a_then_i32_load8_u_s)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si, then: wkl_br_if_a_then_i32_shr_u_si)
    rows.add(wkl_br_if_a, wkl_f64_load_s, then: wkl_br_if_a_then_f64_load_s)
    rows.add(wkl_br_if_a, wkl_call, then: wkl_br_if_a_then_call)
    rows.add(wkl_br_if_a, wkl_constant32_then_copy_then_copy_then_copy_then_call, then: wkl_br_if_a_then_constant32_then_copy_then_copy_then_copy_then_call)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_a_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si_into_i32_rem_u_ai, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
    rows.add(wkl_br_if_a, wkl_i32_shr_u_si_into_i32_add_as, then: wkl_br_if_a_then_i32_shr_u_si_into_i32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_mul_as, then: wkl_br_if_a_then_i32_add_si_then_i32_mul_as)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_s_then_i32_load8_u_s, then: wkl_br_if_a_then_i32_load8_u_s_then_i32_load8_u_s)
    rows.add(wkl_br_if_a, wkl_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a, then: wkl_br_if_a_then_copy_then_copy_then_i32_load_s_then_i32_store_ss_then_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_then_i32_load_a_into_br_if_a, then: wkl_br_if_a_then_i32_add_ss_then_i32_load_a_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_add_ss_into_i32_load_a_into_br_if_a, then: wkl_br_if_a_then_i32_add_ss_into_i32_load_a_into_br_if_a)
    rows.add(wkl_br_if_a, wkl_copy_then_i32_store_ss, then: wkl_br_if_a_then_copy_then_i32_store_ss)
    rows.add(wkl_br_if_a, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_a_then_i32_load_s_into_br_if_a)
    rows.add(
      wkl_br_if_a, wkl_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai,
      then: wkl_br_if_a_then_i32_load_s_into_i32_load8_u_a_then_i32_and_si_into_i32_xor_as_into_br_if_i32_eq_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_si_then_i32_add_ss_then_i32_add_ai, then: wkl_br_if_a_then_i32_add_si_then_i32_add_ss_then_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_add_as, then: wkl_br_if_a_then_i32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_add_ai, then: wkl_br_if_a_then_i32_add_ai)
    rows.add(wkl_br_if_a, wkl_i32_load8_u_a, then: wkl_br_if_a_then_i32_load8_u_a)
    rows.add(wkl_br_if_a, wkl_i32_load_a, then: wkl_br_if_a_then_i32_load_a)
    rows.add(wkl_br_if_a, wkl_br_if_a, then: wkl_br_if_a_then_br_if_a)
    rows.add(wkl_br_if_a, wkl_i32_store_sa, then: wkl_br_if_a_then_i32_store_sa)
    rows.add(wkl_br_if_a, wkl_br_if_i32_ne_ai, then: wkl_br_if_a_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_a, wkl_i64_add_as, then: wkl_br_if_a_then_i64_add_as)
    rows.add(wkl_br_if_a, wkl_i32_and_ai, then: wkl_br_if_a_then_i32_and_ai)
    rows.add(wkl_br_if_a, wkl_i32_store_ss, then: wkl_br_if_a_then_i32_store_ss)
    rows.add(wkl_br_if_a, wkl_br_table_a, then: wkl_br_if_a_then_br_table_a)
    rows.add(wkl_br_if_a, wkl_select_integer_a, then: wkl_br_if_a_then_select_integer_a)
    rows.add(wkl_br_if_a, wkl_br_if_i32_ne_as, then: wkl_br_if_a_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_ai, then: wkl_br_if_a_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_a, wkl_f32_load_a, then: wkl_br_if_a_then_f32_load_a)
    rows.add(wkl_br_if_a, wkl_f32_mul_ai, then: wkl_br_if_a_then_f32_mul_ai)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_s_si, then: wkl_br_if_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_a, wkl_i32_xor_as, then: wkl_br_if_a_then_i32_xor_as)
    rows.add(wkl_br_if_a, wkl_i32_store8_sa, then: wkl_br_if_a_then_i32_store8_sa)
    rows.add(wkl_br_if_a, wkl_i32_lt_s_as, then: wkl_br_if_a_then_i32_lt_s_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_eq_si, then: wkl_br_if_a_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_a, wkl_i32_mul_as, then: wkl_br_if_a_then_i32_mul_as)
    rows.add(wkl_br_if_a, wkl_f32_add_as, then: wkl_br_if_a_then_f32_add_as)
    rows.add(wkl_br_if_a, wkl_i32_gt_s_as, then: wkl_br_if_a_then_i32_gt_s_as)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_s_as, then: wkl_br_if_a_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_a, wkl_i32_and_si, then: wkl_br_if_a_then_i32_and_si)
    rows.add(wkl_br_if_a, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_a_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_a, wkl_i64_mul_as, then: wkl_br_if_a_then_i64_mul_as)
    rows.add(wkl_br_if_a, wkl_i32_mul_ai, then: wkl_br_if_a_then_i32_mul_ai)
    rows.add(wkl_br_if_a, wkl_br_if_s, then: wkl_br_if_a_then_br_if_s)
    rows.add(wkl_br_if_a, wkl_f64_div_ia, then: wkl_br_if_a_then_f64_div_ia)
    rows.add(wkl_br_if_a, wkl_f64_convert_i32_u_a, then: wkl_br_if_a_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_a, wkl_f64_add_as, then: wkl_br_if_a_then_f64_add_as)
    rows.add(wkl_br_if_a, wkl_f64_load_a, then: wkl_br_if_a_then_f64_load_a)
    rows.add(wkl_br_if_a, wkl_f64_mul_as, then: wkl_br_if_a_then_f64_mul_as)
    rows.add(wkl_br_if_a, wkl_i64_extend32_s_s, then: wkl_br_if_a_then_i64_extend32_s_s)
  }
}

// MARK: br_if_s

@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
}
@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss)
}
@inline(__always) @c func wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_rem_u_ss_then_i64_and_si)
}
@c func wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si)
}
@c func wkl_br_if_s_then_i64_extend_i32_u_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend_i32_u_s_then_copy)
}
@inline(__always) @c func wkl_br_if_s_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_br_if_s_then_copy_then_copy_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy_then_constant32)
}
@c func wkl_br_if_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s)
}
@c func wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_s_into_br_if_i32_lt_u_as)
}
@c func wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy)
}
@c func wkl_br_if_s_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_s_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32)
}
@c func wkl_br_if_s_then_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
}
@c func wkl_br_if_s_then_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
}
@inline(__always) @c func wkl_br_if_s_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_copy_then_copy)
}
@c func wkl_br_if_s_then_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
}
@c func wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_si_then_copy_then_i32_add_si)
}
@c func wkl_br_if_s_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_as)
}
@c func wkl_br_if_s_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ss)
}
@c func wkl_br_if_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_add_ai)
}
@c func wkl_br_if_s_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load_a)
}
@c func wkl_br_if_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_a)
}
@c func wkl_br_if_s_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store_sa)
}
@c func wkl_br_if_s_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_si)
}
@c func wkl_br_if_s_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br)
}
@c func wkl_br_if_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_add_as)
}
@c func wkl_br_if_s_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_and_ai)
}
@c func wkl_br_if_s_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_table_a)
}
@c func wkl_br_if_s_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_select_integer_a)
}
@c func wkl_br_if_s_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_s_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_s_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_load_a)
}
@c func wkl_br_if_s_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_s_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_s_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_xor_as)
}
@c func wkl_br_if_s_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_s_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_s_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_s_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_as)
}
@c func wkl_br_if_s_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f32_add_as)
}
@c func wkl_br_if_s_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_s_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_s_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_call)
}
@c func wkl_br_if_s_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i64_mul_as)
}
@c func wkl_br_if_s_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_s_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_br_if_s)
}
@c func wkl_br_if_s_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_div_ia)
}
@c func wkl_br_if_s_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_s_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_add_as)
}
@c func wkl_br_if_s_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_load_a)
}
@c func wkl_br_if_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchIf(UInt32.read(sp, pc.slot(8)) != 0, pc, sp, mp, fu, cx, ia, fa, da, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func brIfS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si_into_br_if_i64_eq_ai)
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss, then: wkl_br_if_s_then_i64_rem_u_ss)
    rows.add(wkl_br_if_s, wkl_i64_rem_u_ss_then_i64_and_si, then: wkl_br_if_s_then_i64_rem_u_ss_then_i64_and_si)
    rows.add(wkl_br_if_s, wkl_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s, then: wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as_then_i32_load_s)
    rows.add(wkl_br_if_s, wkl_i32_add_si, then: wkl_br_if_s_then_i32_add_si)
    rows.add(wkl_br_if_s, wkl_i64_extend_i32_u_s_then_copy, then: wkl_br_if_s_then_i64_extend_i32_u_s_then_copy)
    rows.add(wkl_br_if_s, wkl_i64_extend_i32_u_s, then: wkl_br_if_s_then_i64_extend_i32_u_s)
    rows.add(wkl_br_if_s, wkl_copy_then_copy_then_constant32, then: wkl_br_if_s_then_copy_then_copy_then_constant32)
    rows.add(wkl_br_if_s, wkl_i32_load_s, then: wkl_br_if_s_then_i32_load_s)
    rows.add(wkl_br_if_s, wkl_i32_load_s_into_br_if_i32_lt_u_as, then: wkl_br_if_s_then_i32_load_s_into_br_if_i32_lt_u_as)
    rows.add(wkl_br_if_s, wkl_i32_add_si_then_copy_then_i32_add_ss, then: wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_ss)
    rows.add(wkl_br_if_s, wkl_copy, then: wkl_br_if_s_then_copy)
    rows.add(wkl_br_if_s, wkl_i32_and_si, then: wkl_br_if_s_then_i32_and_si)
    rows.add(wkl_br_if_s, wkl_i32_store_ss, then: wkl_br_if_s_then_i32_store_ss)
    rows.add(wkl_br_if_s, wkl_constant32, then: wkl_br_if_s_then_constant32)
    rows.add(wkl_br_if_s, wkl_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br, then: wkl_br_if_s_then_i32_store_ss_then_i64_extend_i32_u_s_then_copy_then_br)
    rows.add(wkl_br_if_s, wkl_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as, then: wkl_br_if_s_then_constant32_then_i32_and_si_then_i32_load8_u_s_into_br_if_i32_ne_as)
    rows.add(wkl_br_if_s, wkl_copy_then_copy, then: wkl_br_if_s_then_copy_then_copy)
    rows.add(
      wkl_br_if_s, wkl_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss,
      then: wkl_br_if_s_then_i32_add_si_then_i32_load_s_then_i32_load_s_into_i32_store_sa_then_i32_store_ss)
    rows.add(wkl_br_if_s, wkl_i32_add_si_then_copy_then_i32_add_si, then: wkl_br_if_s_then_i32_add_si_then_copy_then_i32_add_si)
    rows.add(wkl_br_if_s, wkl_i32_add_as, then: wkl_br_if_s_then_i32_add_as)
    rows.add(wkl_br_if_s, wkl_i32_add_ss, then: wkl_br_if_s_then_i32_add_ss)
    rows.add(wkl_br_if_s, wkl_i32_add_ai, then: wkl_br_if_s_then_i32_add_ai)
    rows.add(wkl_br_if_s, wkl_i32_load8_u_a, then: wkl_br_if_s_then_i32_load8_u_a)
    rows.add(wkl_br_if_s, wkl_i32_load_a, then: wkl_br_if_s_then_i32_load_a)
    rows.add(wkl_br_if_s, wkl_br_if_a, then: wkl_br_if_s_then_br_if_a)
    rows.add(wkl_br_if_s, wkl_i32_store_sa, then: wkl_br_if_s_then_i32_store_sa)
    rows.add(wkl_br_if_s, wkl_br_if_i32_ne_ai, then: wkl_br_if_s_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_s, wkl_i32_mul_si, then: wkl_br_if_s_then_i32_mul_si)
    rows.add(wkl_br_if_s, wkl_i32_load8_u_s, then: wkl_br_if_s_then_i32_load8_u_s)
    rows.add(wkl_br_if_s, wkl_br, then: wkl_br_if_s_then_br)
    rows.add(wkl_br_if_s, wkl_i64_add_as, then: wkl_br_if_s_then_i64_add_as)
    rows.add(wkl_br_if_s, wkl_i32_and_ai, then: wkl_br_if_s_then_i32_and_ai)
    rows.add(wkl_br_if_s, wkl_br_table_a, then: wkl_br_if_s_then_br_table_a)
    rows.add(wkl_br_if_s, wkl_select_integer_a, then: wkl_br_if_s_then_select_integer_a)
    rows.add(wkl_br_if_s, wkl_br_if_i32_ne_as, then: wkl_br_if_s_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_eq_ai, then: wkl_br_if_s_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_s, wkl_f32_load_a, then: wkl_br_if_s_then_f32_load_a)
    rows.add(wkl_br_if_s, wkl_f32_mul_ai, then: wkl_br_if_s_then_f32_mul_ai)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_s_si, then: wkl_br_if_s_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_s, wkl_i32_xor_as, then: wkl_br_if_s_then_i32_xor_as)
    rows.add(wkl_br_if_s, wkl_i32_store8_sa, then: wkl_br_if_s_then_i32_store8_sa)
    rows.add(wkl_br_if_s, wkl_i32_lt_s_as, then: wkl_br_if_s_then_i32_lt_s_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_eq_si, then: wkl_br_if_s_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_s, wkl_i32_mul_as, then: wkl_br_if_s_then_i32_mul_as)
    rows.add(wkl_br_if_s, wkl_f32_add_as, then: wkl_br_if_s_then_f32_add_as)
    rows.add(wkl_br_if_s, wkl_i32_gt_s_as, then: wkl_br_if_s_then_i32_gt_s_as)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_s_as, then: wkl_br_if_s_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_s, wkl_call, then: wkl_br_if_s_then_call)
    rows.add(wkl_br_if_s, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_s_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_s, wkl_i64_mul_as, then: wkl_br_if_s_then_i64_mul_as)
    rows.add(wkl_br_if_s, wkl_i32_mul_ai, then: wkl_br_if_s_then_i32_mul_ai)
    rows.add(wkl_br_if_s, wkl_br_if_s, then: wkl_br_if_s_then_br_if_s)
    rows.add(wkl_br_if_s, wkl_f64_div_ia, then: wkl_br_if_s_then_f64_div_ia)
    rows.add(wkl_br_if_s, wkl_f64_convert_i32_u_a, then: wkl_br_if_s_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_s, wkl_f64_add_as, then: wkl_br_if_s_then_f64_add_as)
    rows.add(wkl_br_if_s, wkl_f64_load_a, then: wkl_br_if_s_then_f64_load_a)
    rows.add(wkl_br_if_s, wkl_f64_mul_as, then: wkl_br_if_s_then_f64_mul_as)
  }
}
