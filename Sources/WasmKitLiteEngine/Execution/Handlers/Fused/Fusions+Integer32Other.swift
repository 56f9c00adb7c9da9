// Fusions that begin with other i32 arithmetic: for each such instruction the handlers, and which handlers each stands for.

extension FusionTable {
  static func addInteger32Other(to rows: inout FusionRows) {
    i32SubSA(&rows)
    i32RemUAI(&rows)
    i32WrapI64S(&rows)
    i32WrapI64A(&rows)
    i32ClzA(&rows)
    i32DivSAI(&rows)
    i32PopcntS(&rows)
    i32SubIS(&rows)
    i32RemUSI(&rows)
    i32DivUSA(&rows)
    i32SubSS(&rows)
    i32DivUSI(&rows)
    i32RemSSA(&rows)
    i32SubAS(&rows)
  }
}

// MARK: i32_sub_sa

@inline(__always) @c func wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_br_if_a_then_i32_add_si_then_i32_add_si)
}
@inline(__always) @c func wkl_i32_sub_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br)
}
@c func wkl_i32_sub_sa_then_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_or_ai)
}
@c func wkl_i32_sub_sa_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_or_ai)
}
@c func wkl_i32_sub_sa_then_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_br_if_a)
}
@c func wkl_i32_sub_sa_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_br_if_a)
}
@c func wkl_i32_sub_sa_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_add_ai)
}
@c func wkl_i32_sub_sa_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_add_ai)
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
@c func wkl_i32_sub_sa_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}
@c func wkl_i32_sub_sa_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
}

extension FusionTable {
  private static func i32SubSA(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_sub_sa, wkl_br_if_a_then_i32_add_si_then_i32_add_si, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si, into: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si)
    rows.add(wkl_i32_sub_sa, wkl_br, then: wkl_i32_sub_sa_then_br)
    rows.add(wkl_i32_sub_sa, wkl_i32_or_ai, then: wkl_i32_sub_sa_then_i32_or_ai, into: wkl_i32_sub_sa_into_i32_or_ai)
    rows.add(wkl_i32_sub_sa, wkl_br_if_a, then: wkl_i32_sub_sa_then_br_if_a, into: wkl_i32_sub_sa_into_br_if_a)
    rows.add(wkl_i32_sub_sa, wkl_i32_add_ai, then: wkl_i32_sub_sa_then_i32_add_ai, into: wkl_i32_sub_sa_into_i32_add_ai)
    rows.add(
      wkl_i32_sub_sa, wkl_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a, then: wkl_i32_sub_sa_then_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a,
      into: wkl_i32_sub_sa_into_br_if_a_then_i32_add_si_then_i32_add_si_then_i32_add_si_then_br_if_a)
    rows.add(
      wkl_i32_sub_sa, wkl_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br, then: wkl_i32_sub_sa_then_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br,
      into: wkl_i32_sub_sa_into_i32_add_ai_into_i64_load_a_into_i64_store_sa_then_br)
  }
}

// MARK: i32_rem_u_ai

@c func wkl_i32_rem_u_ai_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_rem_u_ai_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_rem_u_ai_then_i32_add_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai_then_copy)
}
@c func wkl_i32_rem_u_ai_into_i32_add_ai_then_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai_then_copy)
}
@inline(__always) @c func wkl_i32_rem_u_ai_then_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si)
}
@inline(__always) @c func wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si_into_br_if_a)
}
@c func wkl_i32_rem_u_ai_then_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_br_if_i32_eq_si)
}
@inline(__always) @c func wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai(
  _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
}
@c func wkl_i32_rem_u_ai_then_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_add_ai_then_copy_then_call)
}
@inline(__always) @c func wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, keeps: false, then: wkl_i32_add_ai_then_copy_then_call)
}
@c func wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU, then: wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
}

extension FusionTable {
  private static func i32RemUAI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai, then: wkl_i32_rem_u_ai_then_i32_add_ai, into: wkl_i32_rem_u_ai_into_i32_add_ai)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai_then_copy, then: wkl_i32_rem_u_ai_then_i32_add_ai_then_copy, into: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si, then: wkl_i32_rem_u_ai_then_i32_and_si)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si_into_br_if_a, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a)
    rows.add(wkl_i32_rem_u_ai, wkl_br_if_i32_eq_si, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si)
    rows.add(wkl_i32_rem_u_ai, wkl_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai, then: wkl_i32_rem_u_ai_then_br_if_i32_eq_si_then_i32_add_si_then_i32_shr_u_si_into_i32_and_ai)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_add_ai_then_copy_then_call, then: wkl_i32_rem_u_ai_then_i32_add_ai_then_copy_then_call, into: wkl_i32_rem_u_ai_into_i32_add_ai_then_copy_then_call)
    rows.add(wkl_i32_rem_u_ai, wkl_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai, then: wkl_i32_rem_u_ai_then_i32_and_si_into_br_if_a_then_i32_shr_u_si_into_i32_rem_u_ai)
  }
}

// MARK: i32_wrap_i64_s

@c func wkl_i32_wrap_i64_s_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai)
}
@c func wkl_i32_wrap_i64_s_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai)
}
@c func wkl_i32_wrap_i64_s_then_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_wrap_i64_s_into_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_load16_u_a)
}
@c func wkl_i32_wrap_i64_s_then_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_load_a)
}
@c func wkl_i32_wrap_i64_s_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_load_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_as_into_i32_load8_u_a)
}
@inline(__always) @c func wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_as_into_i32_load8_u_a)
}

extension FusionTable {
  private static func i32WrapI64S(_ rows: inout FusionRows) {
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_add_ai, then: wkl_i32_wrap_i64_s_then_i32_add_ai, into: wkl_i32_wrap_i64_s_into_i32_add_ai)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_load16_u_a, then: wkl_i32_wrap_i64_s_then_i32_load16_u_a, into: wkl_i32_wrap_i64_s_into_i32_load16_u_a)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_load_a, then: wkl_i32_wrap_i64_s_then_i32_load_a, into: wkl_i32_wrap_i64_s_into_i32_load_a)
    rows.add(wkl_i32_wrap_i64_s, wkl_i32_add_as_into_i32_load8_u_a, then: wkl_i32_wrap_i64_s_then_i32_add_as_into_i32_load8_u_a, into: wkl_i32_wrap_i64_s_into_i32_add_as_into_i32_load8_u_a)
  }
}

// MARK: i32_wrap_i64_a

@c func wkl_i32_wrap_i64_a_then_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai)
}
@inline(__always) @c func wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, then: wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
}
@c func wkl_i32_wrap_i64_a_into_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64, keeps: false, then: wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
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

extension FusionTable {
  private static func i32WrapI64A(_ rows: inout FusionRows) {
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_add_ai, then: wkl_i32_wrap_i64_a_then_i32_add_ai, into: wkl_i32_wrap_i64_a_into_i32_add_ai)
    rows.add(
      wkl_i32_wrap_i64_a, wkl_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a, then: wkl_i32_wrap_i64_a_then_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a,
      into: wkl_i32_wrap_i64_a_into_i32_add_ai_into_i32_lt_u_ai_into_select_integer_is_a)
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_add_si_then_i64_load_a, then: wkl_i32_wrap_i64_a_then_i32_add_si_then_i64_load_a)
    rows.add(wkl_i32_wrap_i64_a, wkl_i32_or_as, then: wkl_i32_wrap_i64_a_then_i32_or_as, into: wkl_i32_wrap_i64_a_into_i32_or_as)
  }
}

// MARK: i32_clz_a

@c func wkl_i32_clz_a_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, then: wkl_i32_mul_ai)
}
@inline(__always) @c func wkl_i32_clz_a_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, keeps: false, then: wkl_i32_mul_ai)
}
@c func wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, then: wkl_i32_mul_ai_then_i32_popcnt_s)
}
@inline(__always) @c func wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz, keeps: false, then: wkl_i32_mul_ai_then_i32_popcnt_s)
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

extension FusionTable {
  private static func i32ClzA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_clz_a, wkl_i32_mul_ai, then: wkl_i32_clz_a_then_i32_mul_ai, into: wkl_i32_clz_a_into_i32_mul_ai)
    rows.add(wkl_i32_clz_a, wkl_i32_mul_ai_then_i32_popcnt_s, then: wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s, into: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s)
    rows.add(
      wkl_i32_clz_a, wkl_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      then: wkl_i32_clz_a_then_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      into: wkl_i32_clz_a_into_i32_mul_ai_then_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
  }
}

// MARK: i32_div_s_ai

@c func wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
}
@c func wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@inline(__always) @c func wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
}
@c func wkl_i32_div_s_ai_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, then: wkl_i32_mul_ai)
}
@c func wkl_i32_div_s_ai_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS, keeps: false, then: wkl_i32_mul_ai)
}

extension FusionTable {
  private static func i32DivSAI(_ rows: inout FusionRows) {
    rows.add(
      wkl_i32_div_s_ai, wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      then: wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a,
      into: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a_then_i32_load8_u_s_into_br_if_a)
    rows.add(
      wkl_i32_div_s_ai, wkl_i32_mul_ai_into_i32_add_ai_into_i32_load_a, then: wkl_i32_div_s_ai_then_i32_mul_ai_into_i32_add_ai_into_i32_load_a,
      into: wkl_i32_div_s_ai_into_i32_mul_ai_into_i32_add_ai_into_i32_load_a)
    rows.add(wkl_i32_div_s_ai, wkl_i32_mul_ai, then: wkl_i32_div_s_ai_then_i32_mul_ai, into: wkl_i32_div_s_ai_into_i32_mul_ai)
  }
}

// MARK: i32_popcnt_s

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
@c func wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, then: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}
@inline(__always) @c func wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt, keeps: false, then: wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
}

extension FusionTable {
  private static func i32PopcntS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_popcnt_s, wkl_i32_or_as_into_i32_xor_as, then: wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as, into: wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as)
    rows.add(wkl_i32_popcnt_s, wkl_i32_or_as, then: wkl_i32_popcnt_s_then_i32_or_as, into: wkl_i32_popcnt_s_into_i32_or_as)
    rows.add(
      wkl_i32_popcnt_s, wkl_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si, then: wkl_i32_popcnt_s_then_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si,
      into: wkl_i32_popcnt_s_into_i32_or_as_into_i32_xor_as_then_br_if_i32_gt_s_si)
  }
}

// MARK: i32_sub_is

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
@c func wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}
@inline(__always) @c func wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
}

extension FusionTable {
  private static func i32SubIS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_sub_is, wkl_i32_mul_ai_into_i32_add_as, then: wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as, into: wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as)
    rows.add(wkl_i32_sub_is, wkl_i32_mul_ai, then: wkl_i32_sub_is_then_i32_mul_ai, into: wkl_i32_sub_is_into_i32_mul_ai)
    rows.add(
      wkl_i32_sub_is, wkl_i32_mul_ai_into_i32_add_as_into_i32_add_ai, then: wkl_i32_sub_is_then_i32_mul_ai_into_i32_add_as_into_i32_add_ai,
      into: wkl_i32_sub_is_into_i32_mul_ai_into_i32_add_as_into_i32_add_ai)
  }
}

// MARK: i32_rem_u_si

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

extension FusionTable {
  private static func i32RemUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_rem_u_si, wkl_i32_sub_sa_then_br, then: wkl_i32_rem_u_si_then_i32_sub_sa_then_br, into: wkl_i32_rem_u_si_into_i32_sub_sa_then_br)
    rows.add(wkl_i32_rem_u_si, wkl_i32_sub_sa, then: wkl_i32_rem_u_si_then_i32_sub_sa, into: wkl_i32_rem_u_si_into_i32_sub_sa)
  }
}

// MARK: i32_div_u_sa

@inline(__always) @c func wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss_into_i32_rotl_ai)
}
@inline(__always) @c func wkl_i32_div_u_sa_then_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss)
}
@c func wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU, then: wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
}

extension FusionTable {
  private static func i32DivUSA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss_into_i32_rotl_ai, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai)
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss, then: wkl_i32_div_u_sa_then_i32_xor_ss)
    rows.add(wkl_i32_div_u_sa, wkl_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai, then: wkl_i32_div_u_sa_then_i32_xor_ss_into_i32_rotl_ai_into_i32_add_as_into_i32_or_ai)
  }
}

// MARK: i32_sub_ss

@c func wkl_i32_sub_ss_then_return(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_return)
}
@c func wkl_i32_sub_ss_then_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_gt_u_ss)
}
@c func wkl_i32_sub_ss_then_i32_gt_u_ss_into_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_gt_u_ss_into_select_integer_a)
}

extension FusionTable {
  private static func i32SubSS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_sub_ss, wkl_return, then: wkl_i32_sub_ss_then_return)
    rows.add(wkl_i32_sub_ss, wkl_i32_gt_u_ss, then: wkl_i32_sub_ss_then_i32_gt_u_ss)
    rows.add(wkl_i32_sub_ss, wkl_i32_gt_u_ss_into_select_integer_a, then: wkl_i32_sub_ss_then_i32_gt_u_ss_into_select_integer_a)
  }
}

// MARK: i32_div_u_si

@c func wkl_i32_div_u_si_then_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU, then: wkl_i32_mul_ai)
}
@c func wkl_i32_div_u_si_into_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU, keeps: false, then: wkl_i32_mul_ai)
}

extension FusionTable {
  private static func i32DivUSI(_ rows: inout FusionRows) {
    rows.add(wkl_i32_div_u_si, wkl_i32_mul_ai, then: wkl_i32_div_u_si_then_i32_mul_ai, into: wkl_i32_div_u_si_into_i32_mul_ai)
  }
}

// MARK: i32_rem_s_sa

@c func wkl_i32_rem_s_sa_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS, then: wkl_i32_store_sa)
}
@c func wkl_i32_rem_s_sa_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS, keeps: false, then: wkl_i32_store_sa)
}

extension FusionTable {
  private static func i32RemSSA(_ rows: inout FusionRows) {
    rows.add(wkl_i32_rem_s_sa, wkl_i32_store_sa, then: wkl_i32_rem_s_sa_then_i32_store_sa, into: wkl_i32_rem_s_sa_into_i32_store_sa)
  }
}

// MARK: i32_sub_as

@c func wkl_i32_sub_as_then_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, then: wkl_i32_store_sa)
}
@inline(__always) @c func wkl_i32_sub_as_into_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub, keeps: false, then: wkl_i32_store_sa)
}

extension FusionTable {
  private static func i32SubAS(_ rows: inout FusionRows) {
    rows.add(wkl_i32_sub_as, wkl_i32_store_sa, then: wkl_i32_sub_as_then_i32_store_sa, into: wkl_i32_sub_as_into_i32_store_sa)
  }
}
