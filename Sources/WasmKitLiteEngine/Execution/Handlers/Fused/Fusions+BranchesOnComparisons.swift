// Fusions that begin with a comparison with a branch: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addBranchesOnComparisons(to rows: inout FusionRows) {
    brIfI32NeAI(&rows)
    brIfI32NeAS(&rows)
    brIfI32EqAI(&rows)
    brIfI32EqSI(&rows)
    brIfI32LtSSI(&rows)
    brIfI32LtSAS(&rows)
    brIfI32LtUAI(&rows)
    brIfI32NeSI(&rows)
    brIfI32LtUAS(&rows)
    brIfI32EqAS(&rows)
    brIfI32GeUAS(&rows)
    brIfI32GtUSI(&rows)
    brIfI32GtSSI(&rows)
    brIfI64LtUAS(&rows)
    brIfI32GeSSS(&rows)
    brIfI64EqAI(&rows)
    brIfI32LeUAS(&rows)
    brIfI32LtSSS(&rows)
    brIfI32GtSAS(&rows)
    brIfF64GtAI(&rows)
    brIfI32GeUSS(&rows)
    brIfI32GtUAS(&rows)
    brIfI32LeUAI(&rows)
    brIfI32LtUSI(&rows)
    brIfI32LtUSS(&rows)
    brIfI64LtUSS(&rows)
    brIfF32LtAI(&rows)
    brIfI32EqSS(&rows)
    brIfI32GeSAI(&rows)
    brIfI32GeSAS(&rows)
    brIfI32GeUAI(&rows)
    brIfI32LeUSS(&rows)
    brIfI32NeSS(&rows)
    brIfI64NeAS(&rows)
    brIfI32GtUAI(&rows)
    brIfI32GtUSS(&rows)
    brIfI32LeSAS(&rows)
    brIfI32LtSAI(&rows)
    brIfI64GtUSS(&rows)
    brIfI64LeUAS(&rows)
    brIfI64NeAI(&rows)
  }
}

// MARK: br_if_i32_ne_ai

@inline(__always) @c func wkl_br_if_i32_ne_ai_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_add_ss_into_f64_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_ss_then_f64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si)
}
@c func wkl_br_if_i32_ne_ai_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_copy)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_f64_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_ss)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_s)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_s_into_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_load8_u_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_add_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy_then_copy_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32)
}
@c func wkl_br_if_i32_ne_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br)
}
@c func wkl_br_if_i32_ne_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_ne_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_ne_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_ne_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_ne_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_ne_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_call)
}
@c func wkl_br_if_i32_ne_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_ne_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_ne_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_ne_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_ne_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_ne_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_ne_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_ne_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_ne_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_shr_u_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_load_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i64_load_s)
}

extension FusionTable {
  private static func brIfI32NeAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_ss, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_copy, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_f32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_f32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_add_ss_into_f64_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss, then: wkl_br_if_i32_ne_ai_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_ss_then_f64_mul_ss, then: wkl_br_if_i32_ne_ai_then_f64_mul_ss_then_f64_mul_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_into_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy, then: wkl_br_if_i32_ne_ai_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_gt_u_si_then_i32_mul_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy_then_copy, then: wkl_br_if_i32_ne_ai_then_copy_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_f64_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_ss, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load_s, then: wkl_br_if_i32_ne_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_gt_u_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_i32_add_ai_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_s, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_into_i32_add_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_into_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_s_into_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_s_into_i32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_i32_add_si_into_i32_load8_u_a_into_i32_or_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_si_then_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_add_si_then_i32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_copy_then_i32_load8_u_s, then: wkl_br_if_i32_ne_ai_then_copy_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_constant32_then_i32_add_si, then: wkl_br_if_i32_ne_ai_then_constant32_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ss_then_copy_then_copy_then_copy_then_copy, then: wkl_br_if_i32_ne_ai_then_i32_add_ss_then_copy_then_copy_then_copy_then_copy)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_as, then: wkl_br_if_i32_ne_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_add_ai, then: wkl_br_if_i32_ne_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_ne_ai_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load_a, then: wkl_br_if_i32_ne_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_a, then: wkl_br_if_i32_ne_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store_sa, then: wkl_br_if_i32_ne_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_si, then: wkl_br_if_i32_ne_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_constant32, then: wkl_br_if_i32_ne_ai_then_constant32)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_ne_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br, then: wkl_br_if_i32_ne_ai_then_br)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_add_as, then: wkl_br_if_i32_ne_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store_ss, then: wkl_br_if_i32_ne_ai_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_table_a, then: wkl_br_if_i32_ne_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_select_integer_a, then: wkl_br_if_i32_ne_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_load_a, then: wkl_br_if_i32_ne_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_ne_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_xor_as, then: wkl_br_if_i32_ne_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_ne_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_ne_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_ne_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_as, then: wkl_br_if_i32_ne_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f32_add_as, then: wkl_br_if_i32_ne_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_ne_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_call, then: wkl_br_if_i32_ne_ai_then_call)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_and_si, then: wkl_br_if_i32_ne_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_ne_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_mul_as, then: wkl_br_if_i32_ne_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_ne_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_s, then: wkl_br_if_i32_ne_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_div_ia, then: wkl_br_if_i32_ne_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_ne_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_add_as, then: wkl_br_if_i32_ne_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_load_a, then: wkl_br_if_i32_ne_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_ne_ai, wkl_f64_mul_as, then: wkl_br_if_i32_ne_ai_then_f64_mul_as)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_add_si, then: wkl_br_if_i32_ne_ai_then_i64_add_si)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i32_shr_u_si_into_i32_and_ai, then: wkl_br_if_i32_ne_ai_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_ai, wkl_i64_load_s, then: wkl_br_if_i32_ne_ai_then_i64_load_s)
    rows.add(wkl_br_if_i32_ne_ai, wkl_br_if_i32_ne_si_then_i64_load_s, then: wkl_br_if_i32_ne_ai_then_br_if_i32_ne_si_then_i64_load_s)
  }
}

// MARK: br_if_i32_ne_as

@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i64_load_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si)
}
@c func wkl_br_if_i32_ne_as_then_constant32_then_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_lt_u_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_call)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_xor_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_si_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_then_constant32_then_br_if_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_constant32_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_mul_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_u_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_s_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_s_s)
}
@c func wkl_br_if_i32_ne_as_then_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_u_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load16_s_s_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_br_if_i32_ne_as_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy_then_i32_add_ss)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_ne_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_ne_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_ne_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br)
}
@c func wkl_br_if_i32_ne_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_ne_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_ne_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_ne_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_ne_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_ne_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_ne_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_ne_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_ne_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_ne_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_call)
}
@c func wkl_br_if_i32_ne_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_ne_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_ne_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_ne_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_ne_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_ne_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_ne_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_ne_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_ne_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func brIfI32NeAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss, then: wkl_br_if_i32_ne_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_return_integer, then: wkl_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_into_i64_load_a, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i64_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32, then: wkl_br_if_i32_ne_as_then_constant32)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32_then_i32_lt_u_ss, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_lt_u_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy, then: wkl_br_if_i32_ne_as_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_call, then: wkl_br_if_i32_ne_as_then_copy_then_call)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_xor_as, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_into_i32_load8_u_a, then: wkl_br_if_i32_ne_as_then_i32_add_si_into_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_and_si, then: wkl_br_if_i32_ne_as_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(
      wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_then_constant32_then_br_if_s, then: wkl_br_if_i32_ne_as_then_i32_add_ss_then_constant32_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_copy, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_constant32_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_constant32_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_i32_mul_si, then: wkl_br_if_i32_ne_as_then_copy_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_u_a, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_s_a, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_i32_load8_u_s, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load_s, then: wkl_br_if_i32_ne_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_s_s, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_u_s, then: wkl_br_if_i32_ne_as_then_i32_load16_u_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_i32_load8_u_s_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_i32_load8_u_s_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load16_s_s_into_i32_add_as, then: wkl_br_if_i32_ne_as_then_i32_load16_s_s_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ss_into_i32_load16_s_a_then_i32_add_si, then: wkl_br_if_i32_ne_as_then_i32_add_ss_into_i32_load16_s_a_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_si_then_br_if_i32_ne_as_then_copy, then: wkl_br_if_i32_ne_as_then_i32_add_si_then_br_if_i32_ne_as_then_copy)
    rows.add(wkl_br_if_i32_ne_as, wkl_copy_then_i32_add_ss, then: wkl_br_if_i32_ne_as_then_copy_then_i32_add_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_as, then: wkl_br_if_i32_ne_as_then_i32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_add_ai, then: wkl_br_if_i32_ne_as_then_i32_add_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load8_u_a, then: wkl_br_if_i32_ne_as_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load_a, then: wkl_br_if_i32_ne_as_then_i32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_a, then: wkl_br_if_i32_ne_as_then_br_if_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store_sa, then: wkl_br_if_i32_ne_as_then_i32_store_sa)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_si, then: wkl_br_if_i32_ne_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_load8_u_s, then: wkl_br_if_i32_ne_as_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_br, then: wkl_br_if_i32_ne_as_then_br)
    rows.add(wkl_br_if_i32_ne_as, wkl_i64_add_as, then: wkl_br_if_i32_ne_as_then_i64_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_and_ai, then: wkl_br_if_i32_ne_as_then_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store_ss, then: wkl_br_if_i32_ne_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_table_a, then: wkl_br_if_i32_ne_as_then_br_table_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_select_integer_a, then: wkl_br_if_i32_ne_as_then_select_integer_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_load_a, then: wkl_br_if_i32_ne_as_then_f32_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_mul_ai, then: wkl_br_if_i32_ne_as_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_xor_as, then: wkl_br_if_i32_ne_as_then_i32_xor_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_store8_sa, then: wkl_br_if_i32_ne_as_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_lt_s_as, then: wkl_br_if_i32_ne_as_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_as, then: wkl_br_if_i32_ne_as_then_i32_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_f32_add_as, then: wkl_br_if_i32_ne_as_then_f32_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_gt_s_as, then: wkl_br_if_i32_ne_as_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_call, then: wkl_br_if_i32_ne_as_then_call)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_ne_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_i64_mul_as, then: wkl_br_if_i32_ne_as_then_i64_mul_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_i32_mul_ai, then: wkl_br_if_i32_ne_as_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_ne_as, wkl_br_if_s, then: wkl_br_if_i32_ne_as_then_br_if_s)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_div_ia, then: wkl_br_if_i32_ne_as_then_f64_div_ia)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_ne_as_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_add_as, then: wkl_br_if_i32_ne_as_then_f64_add_as)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_load_a, then: wkl_br_if_i32_ne_as_then_f64_load_a)
    rows.add(wkl_br_if_i32_ne_as, wkl_f64_mul_as, then: wkl_br_if_i32_ne_as_then_f64_mul_as)
  }
}

// MARK: br_if_i32_eq_ai

@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_br_if_i32_ne_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as_then_return_integer)
}
@c func wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_br_if_i32_ne_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as_then_return_integer)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_add_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_return_integer)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_eq_ai_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_load_s)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_eq_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i_into_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_call)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_eq_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_eq_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}
@c func wkl_br_if_i32_eq_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_eq_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_eq_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_eq_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_eq_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_call)
}
@c func wkl_br_if_i32_eq_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_eq_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_eq_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_eq_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_eq_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_eq_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_eq_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_eq_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_mul_as)
}
@c func wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_ai_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br)
}

extension FusionTable {
  private static func brIfI32EqAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_br_if_i32_ne_si_then_i32_add_si, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s, then: wkl_br_if_i32_eq_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy, then: wkl_br_if_i32_eq_ai_then_copy)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_table_s, then: wkl_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_as_then_return_integer, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_as_then_return_integer)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_br_if_i32_ne_si, then: wkl_br_if_i32_eq_ai_then_copy_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si, then: wkl_br_if_i32_eq_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss_into_f64_add_as, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_br_if_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_as_then_return_integer, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as_then_return_integer)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br_if_i32_eq_si, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_add_ai, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_return_integer, then: wkl_br_if_i32_eq_ai_then_return_integer)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i, then: wkl_br_if_i32_eq_ai_then_i32_load_i)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store_ss, then: wkl_br_if_i32_eq_ai_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_load_s, then: wkl_br_if_i32_eq_ai_then_i64_load_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_si, then: wkl_br_if_i32_eq_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_constant32, then: wkl_br_if_i32_eq_ai_then_constant32)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i_into_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai)
    rows.add(
      wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is,
      then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_sub_is)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as, then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_sub_ss_into_f64_add_as_then_f64_mul_ss, then: wkl_br_if_i32_eq_ai_then_f64_sub_ss_into_f64_add_as_then_f64_mul_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call, then: wkl_br_if_i32_eq_ai_then_i32_load_i_into_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_s_then_br_if_a, then: wkl_br_if_i32_eq_ai_then_i32_load_s_then_br_if_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_copy_then_call, then: wkl_br_if_i32_eq_ai_then_copy_then_call)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_as, then: wkl_br_if_i32_eq_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_ss, then: wkl_br_if_i32_eq_ai_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_ai, then: wkl_br_if_i32_eq_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_eq_ai_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load_a, then: wkl_br_if_i32_eq_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_a, then: wkl_br_if_i32_eq_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store_sa, then: wkl_br_if_i32_eq_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br, then: wkl_br_if_i32_eq_ai_then_br)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_add_as, then: wkl_br_if_i32_eq_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_and_ai, then: wkl_br_if_i32_eq_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_table_a, then: wkl_br_if_i32_eq_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_select_integer_a, then: wkl_br_if_i32_eq_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_load_a, then: wkl_br_if_i32_eq_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_eq_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_xor_as, then: wkl_br_if_i32_eq_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_eq_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_eq_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_eq_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_as, then: wkl_br_if_i32_eq_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f32_add_as, then: wkl_br_if_i32_eq_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_eq_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_call, then: wkl_br_if_i32_eq_ai_then_call)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_and_si, then: wkl_br_if_i32_eq_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i64_mul_as, then: wkl_br_if_i32_eq_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_eq_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_eq_ai, wkl_br_if_s, then: wkl_br_if_i32_eq_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_div_ia, then: wkl_br_if_i32_eq_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_eq_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_add_as, then: wkl_br_if_i32_eq_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_load_a, then: wkl_br_if_i32_eq_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_eq_ai, wkl_f64_mul_as, then: wkl_br_if_i32_eq_ai_then_f64_mul_as)
    rows.add(
      wkl_br_if_i32_eq_ai, wkl_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si,
      then: wkl_br_if_i32_eq_ai_then_i32_load_s_into_i32_store8_as_then_i32_load_s_then_i32_load_s_then_i32_mul_si)
    rows.add(wkl_br_if_i32_eq_ai, wkl_i32_add_si_then_br, then: wkl_br_if_i32_eq_ai_then_i32_add_si_then_br)
  }
}

// MARK: br_if_i32_eq_si

@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
}
@c func wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_s_then_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s_then_i64_extend_i32_u_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_eq_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_s_then_i32_store_ss)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_si_then_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_i32_add_ss)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_eq_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_eq_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_eq_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_eq_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_eq_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_eq_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_constant32)
}
@c func wkl_br_if_i32_eq_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_eq_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}
@c func wkl_br_if_i32_eq_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_eq_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_eq_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_eq_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_eq_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_eq_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_eq_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_eq_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_eq_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_eq_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_call)
}
@c func wkl_br_if_i32_eq_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_eq_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_eq_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_eq_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_eq_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_eq_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_eq_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_eq_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_copy_then_copy_then_i32_add_si_then_br)
}

extension FusionTable {
  private static func brIfI32EqSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si, then: wkl_br_if_i32_eq_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s, then: wkl_br_if_i32_eq_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s, then: wkl_br_if_i32_eq_si_then_br_if_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si_then_i32_load_s, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ss_then_i32_add_si, then: wkl_br_if_i32_eq_si_then_i32_add_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load8_u_a_into_i32_mul_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s_then_i32_load_s, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_eq_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s_then_i64_extend_i32_u_s, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i64_extend_i32_u_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_copy, then: wkl_br_if_i32_eq_si_then_copy)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si, then: wkl_br_if_i32_eq_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_and_si, then: wkl_br_if_i32_eq_si_then_i32_and_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_s_then_i32_store_ss, then: wkl_br_if_i32_eq_si_then_br_if_s_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_into_i32_load16_u_a_into_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_then_i32_shr_u_si_into_i32_and_ai, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_si_then_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_mul_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as, then: wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(
      wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as,
      then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_si_then_i32_load_s_then_i32_load_s_into_br_if_i32_ge_u_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_si_then_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_as, then: wkl_br_if_i32_eq_si_then_i32_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ss, then: wkl_br_if_i32_eq_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_add_ai, then: wkl_br_if_i32_eq_si_then_i32_add_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load8_u_a, then: wkl_br_if_i32_eq_si_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load_a, then: wkl_br_if_i32_eq_si_then_i32_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_a, then: wkl_br_if_i32_eq_si_then_br_if_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store_sa, then: wkl_br_if_i32_eq_si_then_i32_store_sa)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_constant32, then: wkl_br_if_i32_eq_si_then_constant32)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_eq_si, wkl_br, then: wkl_br_if_i32_eq_si_then_br)
    rows.add(wkl_br_if_i32_eq_si, wkl_i64_add_as, then: wkl_br_if_i32_eq_si_then_i64_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_and_ai, then: wkl_br_if_i32_eq_si_then_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store_ss, then: wkl_br_if_i32_eq_si_then_i32_store_ss)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_table_a, then: wkl_br_if_i32_eq_si_then_br_table_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_select_integer_a, then: wkl_br_if_i32_eq_si_then_select_integer_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_eq_si_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_load_a, then: wkl_br_if_i32_eq_si_then_f32_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_mul_ai, then: wkl_br_if_i32_eq_si_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_xor_as, then: wkl_br_if_i32_eq_si_then_i32_xor_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_store8_sa, then: wkl_br_if_i32_eq_si_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_lt_s_as, then: wkl_br_if_i32_eq_si_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_as, then: wkl_br_if_i32_eq_si_then_i32_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_f32_add_as, then: wkl_br_if_i32_eq_si_then_f32_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_gt_s_as, then: wkl_br_if_i32_eq_si_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_call, then: wkl_br_if_i32_eq_si_then_call)
    rows.add(wkl_br_if_i32_eq_si, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_eq_si_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_i64_mul_as, then: wkl_br_if_i32_eq_si_then_i64_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_i32_mul_ai, then: wkl_br_if_i32_eq_si_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_div_ia, then: wkl_br_if_i32_eq_si_then_f64_div_ia)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_eq_si_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_add_as, then: wkl_br_if_i32_eq_si_then_f64_add_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_load_a, then: wkl_br_if_i32_eq_si_then_f64_load_a)
    rows.add(wkl_br_if_i32_eq_si, wkl_f64_mul_as, then: wkl_br_if_i32_eq_si_then_f64_mul_as)
    rows.add(wkl_br_if_i32_eq_si, wkl_copy_then_copy_then_i32_add_si_then_br, then: wkl_br_if_i32_eq_si_then_copy_then_copy_then_i32_add_si_then_br)
  }
}

// MARK: br_if_i32_lt_s_si

@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load_s_into_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_into_br_if_i32_le_u_as)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
}
@c func wkl_br_if_i32_lt_s_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_copy)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_s_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_s_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br)
}
@c func wkl_br_if_i32_lt_s_si_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_s_si_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_s_si_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_s_si_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_call)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_s_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_si_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_s_si_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func brIfI32LtSSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_a, then: wkl_br_if_i32_lt_s_si_then_i32_load_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as,
      then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_into_i32_add_as_then_i32_load_s_into_br_if_i32_gt_u_as)
    rows.add(
      wkl_br_if_i32_lt_s_si, wkl_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_si_then_i32_load_a_then_i32_mul_si_then_br_if_i32_lt_s_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_into_br_if_i32_le_u_as, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_into_br_if_i32_le_u_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_copy, then: wkl_br_if_i32_lt_s_si_then_copy)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_as, then: wkl_br_if_i32_lt_s_si_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_add_ai, then: wkl_br_if_i32_lt_s_si_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_s_si_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_a, then: wkl_br_if_i32_lt_s_si_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store_sa, then: wkl_br_if_i32_lt_s_si_then_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_si, then: wkl_br_if_i32_lt_s_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_constant32, then: wkl_br_if_i32_lt_s_si_then_constant32)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_s_si_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br, then: wkl_br_if_i32_lt_s_si_then_br)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i64_add_as, then: wkl_br_if_i32_lt_s_si_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_and_ai, then: wkl_br_if_i32_lt_s_si_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store_ss, then: wkl_br_if_i32_lt_s_si_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_table_a, then: wkl_br_if_i32_lt_s_si_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_select_integer_a, then: wkl_br_if_i32_lt_s_si_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_load_a, then: wkl_br_if_i32_lt_s_si_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_s_si_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_xor_as, then: wkl_br_if_i32_lt_s_si_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_s_si_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_s_si_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_as, then: wkl_br_if_i32_lt_s_si_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f32_add_as, then: wkl_br_if_i32_lt_s_si_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_s_si_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_call, then: wkl_br_if_i32_lt_s_si_then_call)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_and_si, then: wkl_br_if_i32_lt_s_si_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_s_si_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i64_mul_as, then: wkl_br_if_i32_lt_s_si_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_s_si_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_br_if_s, then: wkl_br_if_i32_lt_s_si_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_div_ia, then: wkl_br_if_i32_lt_s_si_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_s_si_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_add_as, then: wkl_br_if_i32_lt_s_si_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_load_a, then: wkl_br_if_i32_lt_s_si_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_s_si, wkl_f64_mul_as, then: wkl_br_if_i32_lt_s_si_then_f64_mul_as)
  }
}

// MARK: br_if_i32_lt_s_as

@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa_then_br_if_i32_lt_u_ss)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_si_then_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_si_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_then_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_copy)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_s_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br)
}
@c func wkl_br_if_i32_lt_s_as_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_s_as_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_s_as_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_s_as_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_s_as_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_call)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_s_as_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_s_as_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_s_as_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func brIfI32LtSAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_as_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_i32_load_s, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_sa_then_br_if_i32_lt_u_ss, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa_then_br_if_i32_lt_u_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_sa, then: wkl_br_if_i32_lt_s_as_then_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_si_then_i32_add_ai, then: wkl_br_if_i32_lt_s_as_then_i32_mul_si_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_si_then_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_add_si_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_copy, then: wkl_br_if_i32_lt_s_as_then_copy)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_as, then: wkl_br_if_i32_lt_s_as_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_add_ai, then: wkl_br_if_i32_lt_s_as_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_s_as_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load_a, then: wkl_br_if_i32_lt_s_as_then_i32_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_a, then: wkl_br_if_i32_lt_s_as_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_constant32, then: wkl_br_if_i32_lt_s_as_then_constant32)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_s_as_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br, then: wkl_br_if_i32_lt_s_as_then_br)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i64_add_as, then: wkl_br_if_i32_lt_s_as_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_and_ai, then: wkl_br_if_i32_lt_s_as_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store_ss, then: wkl_br_if_i32_lt_s_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_table_a, then: wkl_br_if_i32_lt_s_as_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_select_integer_a, then: wkl_br_if_i32_lt_s_as_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_load_a, then: wkl_br_if_i32_lt_s_as_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_s_as_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_xor_as, then: wkl_br_if_i32_lt_s_as_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_s_as_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_as, then: wkl_br_if_i32_lt_s_as_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f32_add_as, then: wkl_br_if_i32_lt_s_as_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_s_as_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_call, then: wkl_br_if_i32_lt_s_as_then_call)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_and_si, then: wkl_br_if_i32_lt_s_as_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_s_as_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i64_mul_as, then: wkl_br_if_i32_lt_s_as_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_s_as_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_br_if_s, then: wkl_br_if_i32_lt_s_as_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_div_ia, then: wkl_br_if_i32_lt_s_as_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_s_as_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_add_as, then: wkl_br_if_i32_lt_s_as_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_load_a, then: wkl_br_if_i32_lt_s_as_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_s_as, wkl_f64_mul_as, then: wkl_br_if_i32_lt_s_as_then_f64_mul_as)
  }
}

// MARK: br_if_i32_lt_u_ai

@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_constant32)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_si_then_call)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si_into_br_table_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load8_u_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store_sa)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load8_u_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br)
}
@c func wkl_br_if_i32_lt_u_ai_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i64_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_table_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_select_integer_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_ne_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_mul_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_xor_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_store8_sa)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_eq_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f32_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_gt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_call)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i64_mul_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_ai)
}
@c func wkl_br_if_i32_lt_u_ai_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_br_if_s)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_div_ia)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_add_as)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_load_a)
}
@c func wkl_br_if_i32_lt_u_ai_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func brIfI32LtUAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_constant32, then: wkl_br_if_i32_lt_u_ai_then_constant32)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_si, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_si_then_call, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_si_then_call)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_si_into_br_table_a, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si_into_br_table_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_ai_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_copy, then: wkl_br_if_i32_lt_u_ai_then_copy)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_as, then: wkl_br_if_i32_lt_u_ai_then_i32_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_ss, then: wkl_br_if_i32_lt_u_ai_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_add_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_add_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load8_u_a, then: wkl_br_if_i32_lt_u_ai_then_i32_load8_u_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load_a, then: wkl_br_if_i32_lt_u_ai_then_i32_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_ai_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_a, then: wkl_br_if_i32_lt_u_ai_then_br_if_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store_sa, then: wkl_br_if_i32_lt_u_ai_then_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_ne_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_si, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_load8_u_s, then: wkl_br_if_i32_lt_u_ai_then_i32_load8_u_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br, then: wkl_br_if_i32_lt_u_ai_then_br)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i64_add_as, then: wkl_br_if_i32_lt_u_ai_then_i64_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_and_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_and_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store_ss, then: wkl_br_if_i32_lt_u_ai_then_i32_store_ss)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_table_a, then: wkl_br_if_i32_lt_u_ai_then_br_table_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_select_integer_a, then: wkl_br_if_i32_lt_u_ai_then_select_integer_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_ne_as, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_ne_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_eq_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_load_a, then: wkl_br_if_i32_lt_u_ai_then_f32_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_mul_ai, then: wkl_br_if_i32_lt_u_ai_then_f32_mul_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_xor_as, then: wkl_br_if_i32_lt_u_ai_then_i32_xor_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_store8_sa, then: wkl_br_if_i32_lt_u_ai_then_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_lt_s_as, then: wkl_br_if_i32_lt_u_ai_then_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_eq_si, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_eq_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_as, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f32_add_as, then: wkl_br_if_i32_lt_u_ai_then_f32_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_gt_s_as, then: wkl_br_if_i32_lt_u_ai_then_i32_gt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_s_as, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_s_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_call, then: wkl_br_if_i32_lt_u_ai_then_call)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_and_si, then: wkl_br_if_i32_lt_u_ai_then_i32_and_si)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_i32_lt_u_ai, then: wkl_br_if_i32_lt_u_ai_then_br_if_i32_lt_u_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i64_mul_as, then: wkl_br_if_i32_lt_u_ai_then_i64_mul_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_i32_mul_ai, then: wkl_br_if_i32_lt_u_ai_then_i32_mul_ai)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_br_if_s, then: wkl_br_if_i32_lt_u_ai_then_br_if_s)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_div_ia, then: wkl_br_if_i32_lt_u_ai_then_f64_div_ia)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_convert_i32_u_a, then: wkl_br_if_i32_lt_u_ai_then_f64_convert_i32_u_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_add_as, then: wkl_br_if_i32_lt_u_ai_then_f64_add_as)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_load_a, then: wkl_br_if_i32_lt_u_ai_then_f64_load_a)
    rows.add(wkl_br_if_i32_lt_u_ai, wkl_f64_mul_as, then: wkl_br_if_i32_lt_u_ai_then_f64_mul_as)
  }
}

// MARK: br_if_i32_ne_si

@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_and_si_into_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_and_si_into_br_if_i32_eq_ai)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
}
@c func wkl_br_if_i32_ne_si_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br)
}
@c func wkl_br_if_i32_ne_si_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_into_i32_and_ai)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ne_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s_then_br_if_i32_ne_si)
}
@c func wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_load_s_into_i32_gt_s_as_then_return)
}
@c func wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_mul_si_into_i32_add_as)
}
@c func wkl_br_if_i32_ne_si_then_br_if_i32_ne_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_ne_si_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_ne_si_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_i64_load_s)
}

extension FusionTable {
  private static func brIfI32NeSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si, then: wkl_br_if_i32_ne_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_and_si, then: wkl_br_if_i32_ne_si_then_i32_and_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_and_si_into_br_if_i32_eq_ai, then: wkl_br_if_i32_ne_si_then_i32_and_si_into_br_if_i32_eq_ai)
    rows.add(
      wkl_br_if_i32_ne_si, wkl_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br,
      then: wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai_into_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(wkl_br_if_i32_ne_si, wkl_br_if_i32_ne_si, then: wkl_br_if_i32_ne_si_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si_into_i32_add_as_then_constant32_then_br, then: wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as_then_constant32_then_br)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s, then: wkl_br_if_i32_ne_si_then_i32_load_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_into_i32_and_ai, then: wkl_br_if_i32_ne_si_then_i32_add_si_into_i32_and_ai)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si, then: wkl_br_if_i32_ne_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_copy, then: wkl_br_if_i32_ne_si_then_copy)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s_then_br_if_i32_ne_si, then: wkl_br_if_i32_ne_si_then_i32_load_s_then_br_if_i32_ne_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s, then: wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_into_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_load_s_into_i32_gt_s_as_then_return, then: wkl_br_if_i32_ne_si_then_i32_load_s_into_i32_gt_s_as_then_return)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ne_si_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ne_si, wkl_br_if_i32_ne_si_then_i32_mul_si, then: wkl_br_if_i32_ne_si_then_br_if_i32_ne_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_ne_si, wkl_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s, then: wkl_br_if_i32_ne_si_then_i32_add_si_then_i32_and_si_then_br_if_i32_eq_ai_then_br_table_s)
    rows.add(wkl_br_if_i32_ne_si, wkl_i64_load_s, then: wkl_br_if_i32_ne_si_then_i64_load_s)
  }
}

// MARK: br_if_i32_lt_u_as

@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si_into_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_mul_si_into_i32_load_a)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_ss_then_i32_add_ss)
}
@c func wkl_br_if_i32_lt_u_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_sub_as_into_i32_store_sa)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s_then_i32_load_s)
}
@c func wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s_then_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LtUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_si_into_br_if_i32_lt_u_as, then: wkl_br_if_i32_lt_u_as_then_i32_add_si_into_br_if_i32_lt_u_as)
    rows.add(
      wkl_br_if_i32_lt_u_as, wkl_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss_into_i32_load8_u_a_into_i32_store8_sa)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_mul_si, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_mul_si_into_i32_load_a, then: wkl_br_if_i32_lt_u_as_then_i32_mul_si_into_i32_load_a)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_as_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_ss, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_add_ss_then_i32_add_ss, then: wkl_br_if_i32_lt_u_as_then_i32_add_ss_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_copy, then: wkl_br_if_i32_lt_u_as_then_copy)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_sub_as_into_i32_store_sa, then: wkl_br_if_i32_lt_u_as_then_i32_sub_as_into_i32_store_sa)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s_then_i32_load_s, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_u_as, wkl_i32_load_s_then_i32_add_si, then: wkl_br_if_i32_lt_u_as_then_i32_load_s_then_i32_add_si)
  }
}

// MARK: br_if_i32_eq_as

@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a_then_br)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_return_integer)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_into_br_if_a)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_table_s)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as_then_br_table_s)
}
@c func wkl_br_if_i32_eq_as_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br_if_i32_eq_as)
}
@c func wkl_br_if_i32_eq_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load_s_then_br_if_a_then_br)
}
@c func wkl_br_if_i32_eq_as_then_i32_add_si_then_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_add_si_then_br_if_i32_eq_as)
}
@inline(__always) @c func wkl_br_if_i32_eq_as_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_br)
}

extension FusionTable {
  private static func brIfI32EqAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_into_br_if_a_then_br, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a_then_br)
    rows.add(wkl_br_if_i32_eq_as, wkl_return_integer, then: wkl_br_if_i32_eq_as_then_return_integer)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s, then: wkl_br_if_i32_eq_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_into_br_if_a, then: wkl_br_if_i32_eq_as_then_i32_load_s_into_br_if_a)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_table_s, then: wkl_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_if_i32_eq_as_then_br_table_s, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as_then_br_table_s)
    rows.add(wkl_br_if_i32_eq_as, wkl_br_if_i32_eq_as, then: wkl_br_if_i32_eq_as_then_br_if_i32_eq_as)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_add_si, then: wkl_br_if_i32_eq_as_then_i32_add_si)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_load_s_then_br_if_a_then_br, then: wkl_br_if_i32_eq_as_then_i32_load_s_then_br_if_a_then_br)
    rows.add(wkl_br_if_i32_eq_as, wkl_i32_add_si_then_br_if_i32_eq_as, then: wkl_br_if_i32_eq_as_then_i32_add_si_then_br_if_i32_eq_as)
    rows.add(wkl_br_if_i32_eq_as, wkl_br, then: wkl_br_if_i32_eq_as_then_br)
  }
}

// MARK: br_if_i32_ge_u_as

@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_store_ss_then_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si)
}
@c func wkl_br_if_i32_ge_u_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_store_ss)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_load_s_then_copy_then_call)
}
@c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
}

extension FusionTable {
  private static func brIfI32GeUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s, then: wkl_br_if_i32_ge_u_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s_then_copy, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_store_ss_then_i32_store_ss, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_store_ss, then: wkl_br_if_i32_ge_u_as_then_i32_store_ss)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_i32_load_s_then_copy_then_call, then: wkl_br_if_i32_ge_u_as_then_i32_load_s_then_copy_then_call)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si_then_copy, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy)
    rows.add(wkl_br_if_i32_ge_u_as, wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_ge_u_as_then_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
  }
}

// MARK: br_if_i32_gt_u_si

@inline(__always) @c func wkl_br_if_i32_gt_u_si_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss_into_i32_store8_as)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_mul_si_into_i32_add_ai)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32)
}
@c func wkl_br_if_i32_gt_u_si_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_br_if_i32_gt_u_si)
}
@c func wkl_br_if_i32_gt_u_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_xor_ss)
}

extension FusionTable {
  private static func brIfI32GtUSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si_into_i32_add_ai_then_f64_load_s, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai_then_f64_load_s)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss_into_i32_store8_as, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_mul_si_into_i32_add_ai, then: wkl_br_if_i32_gt_u_si_then_i32_mul_si_into_i32_add_ai)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss_into_i32_store8_as_then_i32_add_si_then_constant32)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_gt_u_si_then_br_if_i32_gt_u_si)
    rows.add(wkl_br_if_i32_gt_u_si, wkl_i32_xor_ss, then: wkl_br_if_i32_gt_u_si_then_i32_xor_ss)
  }
}

// MARK: br_if_i32_gt_s_si

@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss_into_i32_shr_s_ai)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si_into_i32_sub_sa)
}
@c func wkl_br_if_i32_gt_s_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_rem_u_si_into_i32_sub_sa_then_br)
}

extension FusionTable {
  private static func brIfI32GtSSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss_into_i32_shr_s_ai, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si_into_i32_sub_sa, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_add_si, then: wkl_br_if_i32_gt_s_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as, then: wkl_br_if_i32_gt_s_si_then_i32_xor_ss_into_i32_shr_s_ai_into_i32_add_as)
    rows.add(wkl_br_if_i32_gt_s_si, wkl_i32_rem_u_si_into_i32_sub_sa_then_br, then: wkl_br_if_i32_gt_s_si_then_i32_rem_u_si_into_i32_sub_sa_then_br)
  }
}

// MARK: br_if_i64_lt_u_as

@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_add_si)
}
@c func wkl_br_if_i64_lt_u_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss)
}
@c func wkl_br_if_i64_lt_u_as_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss_then_i32_add_si)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_load_s_then_copy_then_i32_add_si_then_br)
}

extension FusionTable {
  private static func brIfI64LtUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_add_si, then: wkl_br_if_i64_lt_u_as_then_i32_add_si)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i64_store_ss, then: wkl_br_if_i64_lt_u_as_then_i64_store_ss)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_wrap_i64_a, then: wkl_br_if_i64_lt_u_as_then_i32_wrap_i64_a)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s, then: wkl_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i64_store_ss_then_i32_add_si, then: wkl_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_br_if_i64_lt_u_as, wkl_i32_load_s_then_copy_then_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_as_then_i32_load_s_then_copy_then_i32_add_si_then_br)
  }
}

// MARK: br_if_i32_ge_s_ss

@c func wkl_br_if_i32_ge_s_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_return_integer)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si_then_copy)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_br_if_i32_ge_s_ss_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_copy)
}
@c func wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_add_si_then_copy_then_copy_then_call)
}

extension FusionTable {
  private static func brIfI32GeSSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_return_integer, then: wkl_br_if_i32_ge_s_ss_then_return_integer)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si_then_copy, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ge_s_ss_then_br_if_i32_lt_s_si)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_copy, then: wkl_br_if_i32_ge_s_ss_then_copy)
    rows.add(wkl_br_if_i32_ge_s_ss, wkl_i32_add_si_then_copy_then_copy_then_call, then: wkl_br_if_i32_ge_s_ss_then_i32_add_si_then_copy_then_copy_then_call)
  }
}

// MARK: br_if_i64_eq_ai

@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_gt_u_si)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss)
}
@inline(__always) @c func wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_mul_ss_into_i64_rem_u_as)
}
@c func wkl_br_if_i64_eq_ai_then_i64_gt_u_si_then_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i64_gt_u_si_then_i64_mul_ss)
}
@c func wkl_br_if_i64_eq_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI64EqAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as_then_i64_gt_u_si)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_gt_u_si, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_mul_ss_into_i64_rem_u_as, then: wkl_br_if_i64_eq_ai_then_i64_mul_ss_into_i64_rem_u_as)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i64_gt_u_si_then_i64_mul_ss, then: wkl_br_if_i64_eq_ai_then_i64_gt_u_si_then_i64_mul_ss)
    rows.add(wkl_br_if_i64_eq_ai, wkl_i32_add_si, then: wkl_br_if_i64_eq_ai_then_i32_add_si)
  }
}

// MARK: br_if_i32_le_u_as

@inline(__always) @c func wkl_br_if_i32_le_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s_into_i32_add_as)
}
@c func wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_i32_le_s_as)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_br_if_i32_le_s_as_then_i32_mul_si)
}
@c func wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
}

extension FusionTable {
  private static func brIfI32LeUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s, then: wkl_br_if_i32_le_u_as_then_i32_load_s)
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s_into_i32_add_as, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as)
    rows.add(wkl_br_if_i32_le_u_as, wkl_br_if_i32_le_s_as, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as)
    rows.add(wkl_br_if_i32_le_u_as, wkl_br_if_i32_le_s_as_then_i32_mul_si, then: wkl_br_if_i32_le_u_as_then_br_if_i32_le_s_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_le_u_as, wkl_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai, then: wkl_br_if_i32_le_u_as_then_i32_load_s_into_i32_add_as_into_i32_load8_u_a_into_i32_and_ai)
  }
}

// MARK: br_if_i32_lt_s_ss

@inline(__always) @c func wkl_br_if_i32_lt_s_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_ss)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si_into_br_if_i32_ge_u_as)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_load_s_then_i32_add_si)
}
@c func wkl_br_if_i32_lt_s_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LtSSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_load_s, then: wkl_br_if_i32_lt_s_ss_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_ss, then: wkl_br_if_i32_lt_s_ss_then_i32_add_ss)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_si_into_br_if_i32_ge_u_as, then: wkl_br_if_i32_lt_s_ss_then_i32_add_si_into_br_if_i32_ge_u_as)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_load_s_then_i32_add_si, then: wkl_br_if_i32_lt_s_ss_then_i32_load_s_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_s_ss, wkl_i32_add_si, then: wkl_br_if_i32_lt_s_ss_then_i32_add_si)
  }
}

// MARK: br_if_i32_gt_s_as

@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_mul_si_into_i32_store_as)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS, then: wkl_i32_store_ss)
}

extension FusionTable {
  private static func brIfI32GtSAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as_then_copy_then_i32_mul_si)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_mul_si_into_i32_store_as, then: wkl_br_if_i32_gt_s_as_then_i32_mul_si_into_i32_store_as)
    rows.add(wkl_br_if_i32_gt_s_as, wkl_i32_store_ss, then: wkl_br_if_i32_gt_s_as_then_i32_store_ss)
  }
}

// MARK: br_if_f64_gt_ai

@inline(__always) @c func wkl_br_if_f64_gt_ai_then_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss)
}
@c func wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt, then: wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
}

extension FusionTable {
  private static func brIfF64GtAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss)
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss_into_f64_add_as, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as)
    rows.add(wkl_br_if_f64_gt_ai, wkl_f64_sub_ss_into_f64_add_as_then_f64_add_ss, then: wkl_br_if_f64_gt_ai_then_f64_sub_ss_into_f64_add_as_then_f64_add_ss)
  }
}

// MARK: br_if_i32_ge_u_ss

@inline(__always) @c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si)
}
@c func wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
}

extension FusionTable {
  private static func brIfI32GeUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si_into_i32_add_as, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si, then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si)
    rows.add(
      wkl_br_if_i32_ge_u_ss, wkl_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si,
      then: wkl_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as_into_i64_load_a_into_i64_store_sa_then_i32_add_si)
  }
}

// MARK: br_if_i32_gt_u_as

@inline(__always) @c func wkl_br_if_i32_gt_u_as_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_constant32)
}
@c func wkl_br_if_i32_gt_u_as_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_store_ss)
}
@c func wkl_br_if_i32_gt_u_as_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
}

extension FusionTable {
  private static func brIfI32GtUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_u_as, wkl_constant32, then: wkl_br_if_i32_gt_u_as_then_constant32)
    rows.add(wkl_br_if_i32_gt_u_as, wkl_i32_store_ss, then: wkl_br_if_i32_gt_u_as_then_i32_store_ss)
    rows.add(
      wkl_br_if_i32_gt_u_as, wkl_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br,
      then: wkl_br_if_i32_gt_u_as_then_br_if_i32_lt_s_si_then_i32_load_s_then_i32_mul_si_into_i32_add_as_then_br)
  }
}

// MARK: br_if_i32_le_u_ai

@inline(__always) @c func wkl_br_if_i32_le_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32)
}
@inline(__always) @c func wkl_br_if_i32_le_u_ai_then_constant32_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32_then_br)
}
@c func wkl_br_if_i32_le_u_ai_then_constant32_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_constant32_then_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LeUAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32, then: wkl_br_if_i32_le_u_ai_then_constant32)
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32_then_br, then: wkl_br_if_i32_le_u_ai_then_constant32_then_br)
    rows.add(wkl_br_if_i32_le_u_ai, wkl_constant32_then_i32_add_si, then: wkl_br_if_i32_le_u_ai_then_constant32_then_i32_add_si)
  }
}

// MARK: br_if_i32_lt_u_si

@inline(__always) @c func wkl_br_if_i32_lt_u_si_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy_then_i32_add_si_then_i32_add_si)
}
@c func wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_copy_then_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LtUSI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy, then: wkl_br_if_i32_lt_u_si_then_copy)
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy_then_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_lt_u_si, wkl_copy_then_i32_add_si, then: wkl_br_if_i32_lt_u_si_then_copy_then_i32_add_si)
  }
}

// MARK: br_if_i32_lt_u_ss

@inline(__always) @c func wkl_br_if_i32_lt_u_ss_then_return_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_return_integer)
}
@c func wkl_br_if_i32_lt_u_ss_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_load_s)
}
@c func wkl_br_if_i32_lt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_return_integer, then: wkl_br_if_i32_lt_u_ss_then_return_integer)
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_i32_load_s, then: wkl_br_if_i32_lt_u_ss_then_i32_load_s)
    rows.add(wkl_br_if_i32_lt_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_lt_u_ss_then_i32_add_si)
  }
}

// MARK: br_if_i64_lt_u_ss

@c func wkl_br_if_i64_lt_u_ss_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_wrap_i64_s)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU, then: wkl_i32_add_si_then_br)
}

extension FusionTable {
  private static func brIfI64LtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i32_wrap_i64_s, then: wkl_br_if_i64_lt_u_ss_then_i32_wrap_i64_s)
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_ss_then_i64_store_ss_then_i32_add_si_then_i32_add_si_then_br)
    rows.add(wkl_br_if_i64_lt_u_ss, wkl_i32_add_si_then_br, then: wkl_br_if_i64_lt_u_ss_then_i32_add_si_then_br)
  }
}

// MARK: br_if_f32_lt_ai

@inline(__always) @c func wkl_br_if_f32_lt_ai_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt, then: wkl_i32_add_si)
}
@c func wkl_br_if_f32_lt_ai_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt, then: wkl_i32_add_si_then_i32_add_si)
}

extension FusionTable {
  private static func brIfF32LtAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_f32_lt_ai, wkl_i32_add_si, then: wkl_br_if_f32_lt_ai_then_i32_add_si)
    rows.add(wkl_br_if_f32_lt_ai, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_f32_lt_ai_then_i32_add_si_then_i32_add_si)
  }
}

// MARK: br_if_i32_eq_ss

@inline(__always) @c func wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s_into_i32_and_ai)
}
@c func wkl_br_if_i32_eq_ss_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq, then: wkl_i32_load8_u_s)
}

extension FusionTable {
  private static func brIfI32EqSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_eq_ss, wkl_i32_load8_u_s_into_i32_and_ai, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s_into_i32_and_ai)
    rows.add(wkl_br_if_i32_eq_ss, wkl_i32_load8_u_s, then: wkl_br_if_i32_eq_ss_then_i32_load8_u_s)
  }
}

// MARK: br_if_i32_ge_s_ai

@inline(__always) @c func wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_or_si_into_i32_store_sa)
}
@c func wkl_br_if_i32_ge_s_ai_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_or_si)
}

extension FusionTable {
  private static func brIfI32GeSAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_s_ai, wkl_i32_or_si_into_i32_store_sa, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si_into_i32_store_sa)
    rows.add(wkl_br_if_i32_ge_s_ai, wkl_i32_or_si, then: wkl_br_if_i32_ge_s_ai_then_i32_or_si)
  }
}

// MARK: br_if_i32_ge_s_as

@inline(__always) @c func wkl_br_if_i32_ge_s_as_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_and_ai)
}
@c func wkl_br_if_i32_ge_s_as_then_i32_and_ai_into_br_if_a_then_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS, then: wkl_i32_and_ai_into_br_if_a_then_i32_or_si)
}

extension FusionTable {
  private static func brIfI32GeSAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_s_as, wkl_i32_and_ai, then: wkl_br_if_i32_ge_s_as_then_i32_and_ai)
    rows.add(wkl_br_if_i32_ge_s_as, wkl_i32_and_ai_into_br_if_a_then_i32_or_si, then: wkl_br_if_i32_ge_s_as_then_i32_and_ai_into_br_if_a_then_i32_or_si)
  }
}

// MARK: br_if_i32_ge_u_ai

@inline(__always) @c func wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_gt_u_si)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU, then: wkl_br_if_i32_gt_u_si_then_i32_add_ss)
}

extension FusionTable {
  private static func brIfI32GeUAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ge_u_ai, wkl_br_if_i32_gt_u_si, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si)
    rows.add(wkl_br_if_i32_ge_u_ai, wkl_br_if_i32_gt_u_si_then_i32_add_ss, then: wkl_br_if_i32_ge_u_ai_then_br_if_i32_gt_u_si_then_i32_add_ss)
  }
}

// MARK: br_if_i32_le_u_ss

@inline(__always) @c func wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_add_si_then_i32_add_si)
}
@c func wkl_br_if_i32_le_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI32LeUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_le_u_ss, wkl_i32_add_si_then_i32_add_si, then: wkl_br_if_i32_le_u_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_br_if_i32_le_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_le_u_ss_then_i32_add_si)
  }
}

// MARK: br_if_i32_ne_ss

@inline(__always) @c func wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_ss)
}
@c func wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe, then: wkl_br_if_i32_lt_s_si)
}

extension FusionTable {
  private static func brIfI32NeSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_ne_ss, wkl_br_if_i32_lt_s_ss, then: wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_ss)
    rows.add(wkl_br_if_i32_ne_ss, wkl_br_if_i32_lt_s_si, then: wkl_br_if_i32_ne_ss_then_br_if_i32_lt_s_si)
  }
}

// MARK: br_if_i64_ne_as

@inline(__always) @c func wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_constant64_then_br_if_i64_lt_u_ss)
}
@inline(__always) @c func wkl_br_if_i64_ne_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI64NeAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_ne_as, wkl_constant64_then_br_if_i64_lt_u_ss, then: wkl_br_if_i64_ne_as_then_constant64_then_br_if_i64_lt_u_ss)
    rows.add(wkl_br_if_i64_ne_as, wkl_i32_add_si, then: wkl_br_if_i64_ne_as_then_i32_add_si)
  }
}

// MARK: br_if_i32_gt_u_ai

@c func wkl_br_if_i32_gt_u_ai_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_constant32)
}

extension FusionTable {
  private static func brIfI32GtUAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_u_ai, wkl_constant32, then: wkl_br_if_i32_gt_u_ai_then_constant32)
  }
}

// MARK: br_if_i32_gt_u_ss

@inline(__always) @c func wkl_br_if_i32_gt_u_ss_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU, then: wkl_i32_add_si)
}

extension FusionTable {
  private static func brIfI32GtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_gt_u_ss, wkl_i32_add_si, then: wkl_br_if_i32_gt_u_ss_then_i32_add_si)
  }
}

// MARK: br_if_i32_le_s_as

@inline(__always) @c func wkl_br_if_i32_le_s_as_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS, then: wkl_i32_mul_si)
}

extension FusionTable {
  private static func brIfI32LeSAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_le_s_as, wkl_i32_mul_si, then: wkl_br_if_i32_le_s_as_then_i32_mul_si)
  }
}

// MARK: br_if_i32_lt_s_ai

@inline(__always) @c func wkl_br_if_i32_lt_s_ai_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS, then: wkl_return)
}

extension FusionTable {
  private static func brIfI32LtSAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i32_lt_s_ai, wkl_return, then: wkl_br_if_i32_lt_s_ai_then_return)
  }
}

// MARK: br_if_i64_gt_u_ss

@c func wkl_br_if_i64_gt_u_ss_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU, then: wkl_i32_wrap_i64_s)
}

extension FusionTable {
  private static func brIfI64GtUSS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_gt_u_ss, wkl_i32_wrap_i64_s, then: wkl_br_if_i64_gt_u_ss_then_i32_wrap_i64_s)
  }
}

// MARK: br_if_i64_le_u_as

@c func wkl_br_if_i64_le_u_as_then_i32_load_s_then_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU, then: wkl_i32_load_s_then_i32_wrap_i64_s)
}

extension FusionTable {
  private static func brIfI64LeUAS(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_le_u_as, wkl_i32_load_s_then_i32_wrap_i64_s, then: wkl_br_if_i64_le_u_as_then_i32_load_s_then_i32_wrap_i64_s)
  }
}

// MARK: br_if_i64_ne_ai

@c func wkl_br_if_i64_ne_ai_then_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe, then: wkl_i64_add_si)
}

extension FusionTable {
  private static func brIfI64NeAI(_ rows: inout FusionRows) {
    rows.add(wkl_br_if_i64_ne_ai, wkl_i64_add_si, then: wkl_br_if_i64_ne_ai_then_i64_add_si)
  }
}
