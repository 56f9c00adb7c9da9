// Fusions that begin with a load of an i64, f32 or f64: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addLoadsOther(to rows: inout FusionRows) {
    f64LoadA(&rows)
    f32LoadA(&rows)
    i64LoadA(&rows)
    f32LoadS(&rows)
    f64LoadS(&rows)
    i64LoadS(&rows)
    f64LoadI(&rows)
  }
}

// MARK: f64_load_a

@c func wkl_f64_load_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_load_a_then_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as)
}
@c func wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_into_f64_mul_as)
}
@c func wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_into_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss)
}
@c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s)
}
@c func wkl_f64_load_a_then_f64_load_s_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss)
}
@c func wkl_f64_load_a_then_i32_add_ss_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss_into_f64_load_a)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss)
}
@c func wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_mul_ss)
}
@c func wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_mul_ss)
}
@c func wkl_f64_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy)
}
@c func wkl_f64_load_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_load_s)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss)
}
@c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
}
@inline(__always) @c func wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
}
@c func wkl_f64_load_a_then_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_then_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_then_f64_add_as_then_copy)
}
@c func wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_copy)
}
@inline(__always) @c func wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_copy)
}

extension FusionTable {
  private static func f64LoadA(_ rows: inout FusionRows) {
    rows.add(wkl_f64_load_a, wkl_f64_mul_as, then: wkl_f64_load_a_then_f64_mul_as, into: wkl_f64_load_a_into_f64_mul_as)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_into_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as_into_f64_add_as,
      into: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_load_a, wkl_i32_add_si, then: wkl_f64_load_a_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as, into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa, then: wkl_f64_load_a_then_f64_sub_sa, into: wkl_f64_load_a_into_f64_sub_sa)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      then: wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa,
      into: wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss_then_i32_add_si_into_f64_load_a_into_f64_sub_sa)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa, into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_then_i32_add_si, then: wkl_f64_load_a_then_f64_sub_sa_then_i32_add_si, into: wkl_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_add_as, then: wkl_f64_load_a_then_f64_add_as, into: wkl_f64_load_a_into_f64_add_as)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_into_f64_mul_as, then: wkl_f64_load_a_then_f64_sub_sa_into_f64_mul_as, into: wkl_f64_load_a_into_f64_sub_sa_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss, into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss)
    rows.add(wkl_f64_load_a, wkl_f64_load_s, then: wkl_f64_load_a_then_f64_load_s)
    rows.add(wkl_f64_load_a, wkl_f64_load_s_into_f64_mul_as, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss, then: wkl_f64_load_a_then_i32_add_ss)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss_into_f64_load_a, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss, then: wkl_f64_load_a_then_f64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_mul_as_then_f64_mul_ss, into: wkl_f64_load_a_into_f64_mul_as_then_f64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_copy, then: wkl_f64_load_a_then_copy)
    rows.add(wkl_f64_load_a, wkl_i32_load_s, then: wkl_f64_load_a_then_i32_load_s)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a,
      then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a,
      into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss, into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_i32_add_ss_into_f64_load_a_into_f64_mul_as, then: wkl_f64_load_a_then_i32_add_ss_into_f64_load_a_into_f64_mul_as)
    rows.add(wkl_f64_load_a, wkl_f64_mul_ss_into_f64_mul_as_into_f64_add_as, then: wkl_f64_load_a_then_f64_mul_ss_into_f64_mul_as_into_f64_add_as)
    rows.add(
      wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss,
      into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_i32_add_si_then_f64_mul_ss)
    rows.add(wkl_f64_load_a, wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_a_then_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si, then: wkl_f64_load_a_then_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_add_as_then_i64_store_ss_then_copy_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_sub_sa_then_f64_mul_ss_into_f64_add_as, then: wkl_f64_load_a_then_f64_sub_sa_then_f64_mul_ss_into_f64_add_as,
      into: wkl_f64_load_a_into_f64_sub_sa_then_f64_mul_ss_into_f64_add_as)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa,
      then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si,
      then: wkl_f64_load_a_then_i32_add_si_into_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si, then: wkl_f64_load_a_then_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa_then_i32_add_si)
    rows.add(
      wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si,
      into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_i32_add_ss_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_then_f64_add_as_then_copy, then: wkl_f64_load_a_then_f64_mul_as_then_f64_add_as_then_copy, into: wkl_f64_load_a_into_f64_mul_as_then_f64_add_as_then_copy)
    rows.add(wkl_f64_load_a, wkl_f64_mul_as_into_f64_add_as_then_copy, then: wkl_f64_load_a_then_f64_mul_as_into_f64_add_as_then_copy, into: wkl_f64_load_a_into_f64_mul_as_into_f64_add_as_then_copy)
  }
}

// MARK: f32_load_a

@c func wkl_f32_load_a_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_a_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s)
}
@c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa)
}
@c func wkl_f32_load_a_then_f32_mul_as_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_f32_load_s)
}
@c func wkl_f32_load_a_into_f32_mul_as_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s)
}
@c func wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_load_a_then_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_ai)
}
@inline(__always) @c func wkl_f32_load_a_into_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_ai)
}
@c func wkl_f32_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_si)
}
@c func wkl_f32_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_copy)
}
@c func wkl_f32_load_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_as)
}
@c func wkl_f32_load_a_then_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_ss)
}
@c func wkl_f32_load_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_ai)
}
@c func wkl_f32_load_a_then_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load8_u_a)
}
@c func wkl_f32_load_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load_a)
}
@c func wkl_f32_load_a_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load_s)
}
@c func wkl_f32_load_a_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_a)
}
@c func wkl_f32_load_a_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store_sa)
}
@c func wkl_f32_load_a_then_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_ne_ai)
}
@c func wkl_f32_load_a_then_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_si)
}
@c func wkl_f32_load_a_then_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_constant32)
}
@c func wkl_f32_load_a_then_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_load8_u_s)
}
@c func wkl_f32_load_a_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br)
}
@c func wkl_f32_load_a_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i64_add_as)
}
@c func wkl_f32_load_a_then_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_and_ai)
}
@c func wkl_f32_load_a_then_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store_ss)
}
@c func wkl_f32_load_a_then_br_table_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_table_a)
}
@c func wkl_f32_load_a_then_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_select_integer_a)
}
@c func wkl_f32_load_a_then_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_ne_as)
}
@c func wkl_f32_load_a_then_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_eq_ai)
}
@c func wkl_f32_load_a_then_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_a)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_s_si)
}
@c func wkl_f32_load_a_then_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_xor_as)
}
@c func wkl_f32_load_a_then_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_store8_sa)
}
@c func wkl_f32_load_a_then_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_lt_s_as)
}
@c func wkl_f32_load_a_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_eq_si)
}
@c func wkl_f32_load_a_then_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_as)
}
@c func wkl_f32_load_a_then_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_add_as)
}
@c func wkl_f32_load_a_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_add_as)
}
@c func wkl_f32_load_a_then_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_gt_s_as)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_s_as)
}
@c func wkl_f32_load_a_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_call)
}
@c func wkl_f32_load_a_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_and_si)
}
@c func wkl_f32_load_a_then_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_i32_lt_u_ai)
}
@c func wkl_f32_load_a_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i64_mul_as)
}
@c func wkl_f32_load_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_mul_ai)
}
@c func wkl_f32_load_a_then_br_if_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_br_if_s)
}
@c func wkl_f32_load_a_then_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_div_ia)
}
@c func wkl_f32_load_a_then_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_convert_i32_u_a)
}
@c func wkl_f32_load_a_then_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_add_as)
}
@c func wkl_f32_load_a_then_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_load_a)
}
@c func wkl_f32_load_a_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f64_mul_as)
}

extension FusionTable {
  private static func f32LoadA(_ rows: inout FusionRows) {
    rows.add(wkl_f32_load_a, wkl_f32_mul_as, then: wkl_f32_load_a_then_f32_mul_as, into: wkl_f32_load_a_into_f32_mul_as)
    rows.add(wkl_f32_load_a, wkl_f32_load_s, then: wkl_f32_load_a_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa)
    rows.add(wkl_f32_load_a, wkl_f32_mul_as_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_as_then_f32_load_s, into: wkl_f32_load_a_into_f32_mul_as_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss_then_f32_load_s_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss_then_f32_load_s, then: wkl_f32_load_a_then_f32_mul_ss_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_load_a, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_a_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ss, then: wkl_f32_load_a_then_f32_mul_ss)
    rows.add(wkl_f32_load_a, wkl_f32_mul_ai, then: wkl_f32_load_a_then_f32_mul_ai, into: wkl_f32_load_a_into_f32_mul_ai)
    rows.add(wkl_f32_load_a, wkl_i32_add_si, then: wkl_f32_load_a_then_i32_add_si)
    rows.add(wkl_f32_load_a, wkl_copy, then: wkl_f32_load_a_then_copy)
    rows.add(wkl_f32_load_a, wkl_i32_add_as, then: wkl_f32_load_a_then_i32_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_add_ss, then: wkl_f32_load_a_then_i32_add_ss)
    rows.add(wkl_f32_load_a, wkl_i32_add_ai, then: wkl_f32_load_a_then_i32_add_ai)
    rows.add(wkl_f32_load_a, wkl_i32_load8_u_a, then: wkl_f32_load_a_then_i32_load8_u_a)
    rows.add(wkl_f32_load_a, wkl_i32_load_a, then: wkl_f32_load_a_then_i32_load_a)
    rows.add(wkl_f32_load_a, wkl_i32_load_s, then: wkl_f32_load_a_then_i32_load_s)
    rows.add(wkl_f32_load_a, wkl_br_if_a, then: wkl_f32_load_a_then_br_if_a)
    rows.add(wkl_f32_load_a, wkl_i32_store_sa, then: wkl_f32_load_a_then_i32_store_sa)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_ne_ai, then: wkl_f32_load_a_then_br_if_i32_ne_ai)
    rows.add(wkl_f32_load_a, wkl_i32_mul_si, then: wkl_f32_load_a_then_i32_mul_si)
    rows.add(wkl_f32_load_a, wkl_constant32, then: wkl_f32_load_a_then_constant32)
    rows.add(wkl_f32_load_a, wkl_i32_load8_u_s, then: wkl_f32_load_a_then_i32_load8_u_s)
    rows.add(wkl_f32_load_a, wkl_br, then: wkl_f32_load_a_then_br)
    rows.add(wkl_f32_load_a, wkl_i64_add_as, then: wkl_f32_load_a_then_i64_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_and_ai, then: wkl_f32_load_a_then_i32_and_ai)
    rows.add(wkl_f32_load_a, wkl_i32_store_ss, then: wkl_f32_load_a_then_i32_store_ss)
    rows.add(wkl_f32_load_a, wkl_br_table_a, then: wkl_f32_load_a_then_br_table_a)
    rows.add(wkl_f32_load_a, wkl_select_integer_a, then: wkl_f32_load_a_then_select_integer_a)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_ne_as, then: wkl_f32_load_a_then_br_if_i32_ne_as)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_eq_ai, then: wkl_f32_load_a_then_br_if_i32_eq_ai)
    rows.add(wkl_f32_load_a, wkl_f32_load_a, then: wkl_f32_load_a_then_f32_load_a)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_s_si, then: wkl_f32_load_a_then_br_if_i32_lt_s_si)
    rows.add(wkl_f32_load_a, wkl_i32_xor_as, then: wkl_f32_load_a_then_i32_xor_as)
    rows.add(wkl_f32_load_a, wkl_i32_store8_sa, then: wkl_f32_load_a_then_i32_store8_sa)
    rows.add(wkl_f32_load_a, wkl_i32_lt_s_as, then: wkl_f32_load_a_then_i32_lt_s_as)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_eq_si, then: wkl_f32_load_a_then_br_if_i32_eq_si)
    rows.add(wkl_f32_load_a, wkl_i32_mul_as, then: wkl_f32_load_a_then_i32_mul_as)
    rows.add(wkl_f32_load_a, wkl_f32_add_as, then: wkl_f32_load_a_then_f32_add_as, into: wkl_f32_load_a_into_f32_add_as)
    rows.add(wkl_f32_load_a, wkl_i32_gt_s_as, then: wkl_f32_load_a_then_i32_gt_s_as)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_s_as, then: wkl_f32_load_a_then_br_if_i32_lt_s_as)
    rows.add(wkl_f32_load_a, wkl_call, then: wkl_f32_load_a_then_call)
    rows.add(wkl_f32_load_a, wkl_i32_and_si, then: wkl_f32_load_a_then_i32_and_si)
    rows.add(wkl_f32_load_a, wkl_br_if_i32_lt_u_ai, then: wkl_f32_load_a_then_br_if_i32_lt_u_ai)
    rows.add(wkl_f32_load_a, wkl_i64_mul_as, then: wkl_f32_load_a_then_i64_mul_as)
    rows.add(wkl_f32_load_a, wkl_i32_mul_ai, then: wkl_f32_load_a_then_i32_mul_ai)
    rows.add(wkl_f32_load_a, wkl_br_if_s, then: wkl_f32_load_a_then_br_if_s)
    rows.add(wkl_f32_load_a, wkl_f64_div_ia, then: wkl_f32_load_a_then_f64_div_ia)
    rows.add(wkl_f32_load_a, wkl_f64_convert_i32_u_a, then: wkl_f32_load_a_then_f64_convert_i32_u_a)
    rows.add(wkl_f32_load_a, wkl_f64_add_as, then: wkl_f32_load_a_then_f64_add_as)
    rows.add(wkl_f32_load_a, wkl_f64_load_a, then: wkl_f32_load_a_then_f64_load_a)
    rows.add(wkl_f32_load_a, wkl_f64_mul_as, then: wkl_f32_load_a_then_f64_mul_as)
  }
}

// MARK: i64_load_a

@c func wkl_i64_load_a_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
}
@c func wkl_i64_load_a_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_load_a_then_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_load_a_into_i64_xor_as_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as_into_i64_add_as)
}
@c func wkl_i64_load_a_then_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_xor_as)
}
@inline(__always) @c func wkl_i64_load_a_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br)
}
@c func wkl_i64_load_a_then_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai_into_i32_wrap_i64_a)
}
@c func wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_i32_add_si)
}
@c func wkl_i64_load_a_then_constant64_then_i64_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_i64_and_as)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss)
}
@c func wkl_i64_load_a_then_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai)
}
@c func wkl_i64_load_a_into_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai)
}
@c func wkl_i64_load_a_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_si)
}
@c func wkl_i64_load_a_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_copy)
}
@c func wkl_i64_load_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_ai)
}
@c func wkl_i64_load_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i64_load_a_then_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_as)
}
@c func wkl_i64_load_a_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_add_as)
}
@c func wkl_i64_load_a_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_load_a)
}
@c func wkl_i64_load_a_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i32_load_a)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
}
@c func wkl_i64_load_a_then_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
}
@inline(__always) @c func wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_shr_u_ai_then_i32_wrap_i64_a)
}
@inline(__always) @c func wkl_i64_load_a_then_i32_add_si_then_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i32_add_si_then_i64_load_a)
}
@inline(__always) @c func wkl_i64_load_a_then_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_load_a_into_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_or_as)
}
@inline(__always) @c func wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_i64_load_a_then_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
}
@c func wkl_i64_load_a_into_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
}

extension FusionTable {
  private static func i64LoadA(_ rows: inout FusionRows) {
    rows.add(
      wkl_i64_load_a, wkl_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss, then: wkl_i64_load_a_then_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss,
      into: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as_then_i64_rotl_si_then_i64_add_ss)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa, then: wkl_i64_load_a_then_i64_store_sa, into: wkl_i64_load_a_into_i64_store_sa)
    rows.add(wkl_i64_load_a, wkl_i64_xor_as_into_i64_add_as, then: wkl_i64_load_a_then_i64_xor_as_into_i64_add_as, into: wkl_i64_load_a_into_i64_xor_as_into_i64_add_as)
    rows.add(wkl_i64_load_a, wkl_i64_xor_as, then: wkl_i64_load_a_then_i64_xor_as, into: wkl_i64_load_a_into_i64_xor_as)
    rows.add(wkl_i64_load_a, wkl_constant64, then: wkl_i64_load_a_then_constant64)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_br, then: wkl_i64_load_a_then_i64_store_sa_then_br, into: wkl_i64_load_a_into_i64_store_sa_then_br)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai_into_i32_wrap_i64_a, then: wkl_i64_load_a_then_i64_shr_u_ai_into_i32_wrap_i64_a, into: wkl_i64_load_a_into_i64_shr_u_ai_into_i32_wrap_i64_a)
    rows.add(wkl_i64_load_a, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_i32_add_si, then: wkl_i64_load_a_then_i64_store_sa_then_i32_add_si, into: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si)
    rows.add(wkl_i64_load_a, wkl_constant64_then_i64_and_as, then: wkl_i64_load_a_then_constant64_then_i64_and_as)
    rows.add(wkl_i64_load_a, wkl_i64_store_sa_then_br_if_i32_ge_u_ss, then: wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss, into: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai, then: wkl_i64_load_a_then_i64_shr_u_ai, into: wkl_i64_load_a_into_i64_shr_u_ai)
    rows.add(wkl_i64_load_a, wkl_i32_add_si, then: wkl_i64_load_a_then_i32_add_si)
    rows.add(wkl_i64_load_a, wkl_copy, then: wkl_i64_load_a_then_copy)
    rows.add(wkl_i64_load_a, wkl_i32_add_ai, then: wkl_i64_load_a_then_i32_add_ai, into: wkl_i64_load_a_into_i32_add_ai)
    rows.add(wkl_i64_load_a, wkl_i32_add_as, then: wkl_i64_load_a_then_i32_add_as, into: wkl_i64_load_a_into_i32_add_as)
    rows.add(wkl_i64_load_a, wkl_i32_load_a, then: wkl_i64_load_a_then_i32_load_a, into: wkl_i64_load_a_into_i32_load_a)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy, then: wkl_i64_load_a_then_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy,
      into: wkl_i64_load_a_into_i64_store_sa_then_i32_add_si_then_i32_add_si_then_copy_then_copy)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as, then: wkl_i64_load_a_then_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as,
      into: wkl_i64_load_a_into_i64_store_sa_then_br_if_i32_ge_u_ss_then_i32_mul_si_into_i32_add_as)
    rows.add(wkl_i64_load_a, wkl_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as, then: wkl_i64_load_a_then_constant64_then_i64_and_as_then_constant64_then_br_if_i64_ne_as)
    rows.add(wkl_i64_load_a, wkl_i64_shr_u_ai_then_i32_wrap_i64_a, then: wkl_i64_load_a_then_i64_shr_u_ai_then_i32_wrap_i64_a, into: wkl_i64_load_a_into_i64_shr_u_ai_then_i32_wrap_i64_a)
    rows.add(wkl_i64_load_a, wkl_i32_add_si_then_i64_load_a, then: wkl_i64_load_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i64_load_a, wkl_i64_or_as, then: wkl_i64_load_a_then_i64_or_as, into: wkl_i64_load_a_into_i64_or_as)
    rows.add(wkl_i64_load_a, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i64_load_a_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(
      wkl_i64_load_a, wkl_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss, then: wkl_i64_load_a_then_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss,
      into: wkl_i64_load_a_into_i64_store_sa_then_constant64_then_br_if_i64_lt_u_ss)
  }
}

// MARK: f32_load_s

@c func wkl_f32_load_s_then_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@inline(__always) @c func wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as)
}
@c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as)
}
@inline(__always) @c func wkl_f32_load_s_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_i32_add_si)
}
@c func wkl_f32_load_s_into_f32_mul_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_i32_add_si)
}
@c func wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_load_s_into_f32_sub_sa)
}
@c func wkl_f32_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_i32_add_si)
}
@c func wkl_f32_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_copy)
}
@c func wkl_f32_load_s_then_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
}
@c func wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@inline(__always) @c func wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}
@c func wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }, keeps: false, then: wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
}

extension FusionTable {
  private static func f32LoadS(_ rows: inout FusionRows) {
    rows.add(wkl_f32_load_s, wkl_f32_mul_as, then: wkl_f32_load_s_then_f32_mul_as, into: wkl_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s, then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s, into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_f32_sub_sa, then: wkl_f32_load_s_then_f32_sub_sa, into: wkl_f32_load_s_into_f32_sub_sa)
    rows.add(
      wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as,
      into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_load_s, wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as)
    rows.add(wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as, into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as)
    rows.add(wkl_f32_load_s, wkl_f32_load_s, then: wkl_f32_load_s_then_f32_load_s)
    rows.add(wkl_f32_load_s, wkl_f32_mul_as_then_i32_add_si, then: wkl_f32_load_s_then_f32_mul_as_then_i32_add_si, into: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si)
    rows.add(wkl_f32_load_s, wkl_f32_load_s_into_f32_sub_sa, then: wkl_f32_load_s_then_f32_load_s_into_f32_sub_sa)
    rows.add(wkl_f32_load_s, wkl_i32_add_si, then: wkl_f32_load_s_then_i32_add_si)
    rows.add(wkl_f32_load_s, wkl_copy, then: wkl_f32_load_s_then_copy)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s, then: wkl_f32_load_s_then_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s,
      into: wkl_f32_load_s_into_f32_mul_as_then_i32_add_si_into_f32_load_a_then_f32_load_s)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a,
      into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_i32_add_si_into_f32_load_a)
    rows.add(
      wkl_f32_load_s, wkl_f32_mul_as_into_f32_add_as_then_f32_mul_ss, then: wkl_f32_load_s_then_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      into: wkl_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
    rows.add(
      wkl_f32_load_s, wkl_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      then: wkl_f32_load_s_then_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss,
      into: wkl_f32_load_s_into_f32_sub_sa_then_f32_load_s_into_f32_mul_as_into_f32_add_as_then_f32_mul_ss)
  }
}

// MARK: f64_load_s

@inline(__always) @c func wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss)
}
@c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as)
}
@c func wkl_f64_load_s_then_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as)
}
@inline(__always) @c func wkl_f64_load_s_into_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as)
}
@c func wkl_f64_load_s_then_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as)
}
@c func wkl_f64_load_s_into_f64_mul_as_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_f64_load_s)
}
@inline(__always) @c func wkl_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_copy)
}
@c func wkl_f64_load_s_then_f64_load_s_then_f64_load_s_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_s_then_f64_load_s_then_copy)
}
@c func wkl_f64_load_s_then_copy_then_copy_then_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_copy_then_copy_then_f64_load_s)
}
@c func wkl_f64_load_s_then_i32_add_si_into_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si_into_f64_load_a)
}
@c func wkl_f64_load_s_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
}
@c func wkl_f64_load_s_then_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_as_into_f64_add_as_then_i32_add_si)
}
@inline(__always) @c func wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
}
@c func wkl_f64_load_s_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_br)
}

extension FusionTable {
  private static func f64LoadS(_ rows: inout FusionRows) {
    rows.add(wkl_f64_load_s, wkl_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si, then: wkl_f64_load_s_then_i32_add_si_into_f64_load_a_into_f64_sub_sa_then_i32_add_si)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss, then: wkl_f64_load_s_then_f64_mul_ss)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as)
    rows.add(wkl_f64_load_s, wkl_f64_mul_as, then: wkl_f64_load_s_then_f64_mul_as, into: wkl_f64_load_s_into_f64_mul_as)
    rows.add(wkl_f64_load_s, wkl_f64_mul_as_into_f64_add_as, then: wkl_f64_load_s_then_f64_mul_as_into_f64_add_as, into: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as)
    rows.add(wkl_f64_load_s, wkl_f64_load_s, then: wkl_f64_load_s_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_f64_load_s, then: wkl_f64_load_s_then_f64_load_s_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_copy, then: wkl_f64_load_s_then_copy)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_copy, then: wkl_f64_load_s_then_f64_load_s_then_copy)
    rows.add(wkl_f64_load_s, wkl_f64_load_s_then_f64_load_s_then_copy, then: wkl_f64_load_s_then_f64_load_s_then_f64_load_s_then_copy)
    rows.add(wkl_f64_load_s, wkl_copy_then_copy_then_f64_load_s, then: wkl_f64_load_s_then_copy_then_copy_then_f64_load_s)
    rows.add(wkl_f64_load_s, wkl_i32_add_si_into_f64_load_a, then: wkl_f64_load_s_then_i32_add_si_into_f64_load_a)
    rows.add(wkl_f64_load_s, wkl_i32_add_si, then: wkl_f64_load_s_then_i32_add_si)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa)
    rows.add(
      wkl_f64_load_s, wkl_f64_mul_as_into_f64_add_as_then_i32_add_si, then: wkl_f64_load_s_then_f64_mul_as_into_f64_add_as_then_i32_add_si,
      into: wkl_f64_load_s_into_f64_mul_as_into_f64_add_as_then_i32_add_si)
    rows.add(wkl_f64_load_s, wkl_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa, then: wkl_f64_load_s_then_f64_mul_ss_into_f64_mul_as_into_f64_sub_sa_into_f64_store_sa)
    rows.add(wkl_f64_load_s, wkl_br, then: wkl_f64_load_s_then_br)
  }
}

// MARK: i64_load_s

@c func wkl_i64_load_s_then_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as)
}
@c func wkl_i64_load_s_then_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_store_sa)
}
@c func wkl_i64_load_s_into_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_store_sa)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
}
@c func wkl_i64_load_s_then_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_load_s)
}
@c func wkl_i64_load_s_then_f64_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_f64_convert_i64_s_a)
}
@c func wkl_i64_load_s_into_f64_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_f64_convert_i64_s_a)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
}
@c func wkl_i64_load_s_then_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_add_as)
}
@c func wkl_i64_load_s_into_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_add_as)
}
@c func wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
}
@c func wkl_i64_load_s_then_br_if_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_br_if_i64_ne_ai)
}
@c func wkl_i64_load_s_into_br_if_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_br_if_i64_ne_ai)
}
@c func wkl_i64_load_s_then_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_br_if_i32_ne_si)
}
@c func wkl_i64_load_s_then_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_gt_s_as)
}
@c func wkl_i64_load_s_into_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_gt_s_as)
}
@c func wkl_i64_load_s_then_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, then: wkl_i64_mul_as)
}
@c func wkl_i64_load_s_into_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }, keeps: false, then: wkl_i64_mul_as)
}

extension FusionTable {
  private static func i64LoadS(_ rows: inout FusionRows) {
    rows.add(wkl_i64_load_s, wkl_constant64, then: wkl_i64_load_s_then_constant64)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as)
    rows.add(wkl_i64_load_s, wkl_i64_store_sa, then: wkl_i64_load_s_then_i64_store_sa, into: wkl_i64_load_s_into_i64_store_sa)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s)
    rows.add(wkl_i64_load_s, wkl_i64_load_s, then: wkl_i64_load_s_then_i64_load_s)
    rows.add(wkl_i64_load_s, wkl_f64_convert_i64_s_a, then: wkl_i64_load_s_then_f64_convert_i64_s_a, into: wkl_i64_load_s_into_f64_convert_i64_s_a)
    rows.add(wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si, then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i64_store_ss_then_i32_add_si)
    rows.add(wkl_i64_load_s, wkl_i64_add_as, then: wkl_i64_load_s_then_i64_add_as, into: wkl_i64_load_s_into_i64_add_as)
    rows.add(
      wkl_i64_load_s, wkl_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as,
      then: wkl_i64_load_s_then_constant64_then_br_if_i64_lt_u_as_then_i32_load_s_then_i32_add_si_then_br_if_i32_lt_u_as)
    rows.add(wkl_i64_load_s, wkl_br_if_i64_ne_ai, then: wkl_i64_load_s_then_br_if_i64_ne_ai, into: wkl_i64_load_s_into_br_if_i64_ne_ai)
    rows.add(wkl_i64_load_s, wkl_br_if_i32_ne_si, then: wkl_i64_load_s_then_br_if_i32_ne_si)
    rows.add(wkl_i64_load_s, wkl_i64_gt_s_as, then: wkl_i64_load_s_then_i64_gt_s_as, into: wkl_i64_load_s_into_i64_gt_s_as)
    rows.add(wkl_i64_load_s, wkl_i64_mul_as, then: wkl_i64_load_s_then_i64_mul_as, into: wkl_i64_load_s_into_i64_mul_as)
  }
}

// MARK: f64_load_i

@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
}
@c func wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai_into_f64_add_as)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as)
}
@c func wkl_f64_load_i_then_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, keeps: false, then: wkl_f64_mul_ai)
}
@inline(__always) @c func wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }, then: wkl_f64_load_i_into_f64_mul_ai)
}

extension FusionTable {
  private static func f64LoadI(_ rows: inout FusionRows) {
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia)
    rows.add(wkl_f64_load_i, wkl_f64_load_i, then: wkl_f64_load_i_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i,
      into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(
      wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i,
      then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as_then_f64_store_ia_then_f64_load_i)
    rows.add(wkl_f64_load_i, wkl_f64_mul_ai_into_f64_add_as, then: wkl_f64_load_i_then_f64_mul_ai_into_f64_add_as, into: wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai_into_f64_add_as, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai_into_f64_add_as)
    rows.add(wkl_f64_load_i, wkl_f64_mul_ai, then: wkl_f64_load_i_then_f64_mul_ai, into: wkl_f64_load_i_into_f64_mul_ai)
    rows.add(wkl_f64_load_i, wkl_f64_load_i_into_f64_mul_ai, then: wkl_f64_load_i_then_f64_load_i_into_f64_mul_ai)
  }
}
