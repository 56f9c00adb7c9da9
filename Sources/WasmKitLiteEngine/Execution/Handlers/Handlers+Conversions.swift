// Conversions between the number types: one handler a form (see HandlerShapes).

// i32.wrap_i64
@inline(__always) @c func wkl_i32_wrap_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64)
}
@inline(__always) @c func wkl_i32_wrap_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32WrapI64)
}

// i32.trunc_f32_s
@inline(__always) @c func wkl_i32_trunc_f32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF32S)
}
@inline(__always) @c func wkl_i32_trunc_f32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF32S)
}

// i32.trunc_sat_f32_s
@inline(__always) @c func wkl_i32_trunc_sat_f32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF32S)
}
@inline(__always) @c func wkl_i32_trunc_sat_f32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF32S)
}

// i32.trunc_f32_u
@inline(__always) @c func wkl_i32_trunc_f32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF32U)
}
@inline(__always) @c func wkl_i32_trunc_f32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF32U)
}

// i32.trunc_sat_f32_u
@inline(__always) @c func wkl_i32_trunc_sat_f32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF32U)
}
@inline(__always) @c func wkl_i32_trunc_sat_f32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF32U)
}

// i32.trunc_f64_s
@inline(__always) @c func wkl_i32_trunc_f64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF64S)
}
@inline(__always) @c func wkl_i32_trunc_f64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF64S)
}

// i32.trunc_sat_f64_s
@inline(__always) @c func wkl_i32_trunc_sat_f64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF64S)
}
@inline(__always) @c func wkl_i32_trunc_sat_f64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF64S)
}

// i32.trunc_f64_u
@inline(__always) @c func wkl_i32_trunc_f64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF64U)
}
@inline(__always) @c func wkl_i32_trunc_f64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncF64U)
}

// i32.trunc_sat_f64_u
@inline(__always) @c func wkl_i32_trunc_sat_f64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF64U)
}
@inline(__always) @c func wkl_i32_trunc_sat_f64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32TruncSatF64U)
}

// i64.trunc_f32_s
@inline(__always) @c func wkl_i64_trunc_f32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF32S)
}
@inline(__always) @c func wkl_i64_trunc_f32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF32S)
}

// i64.trunc_sat_f32_s
@inline(__always) @c func wkl_i64_trunc_sat_f32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF32S)
}
@inline(__always) @c func wkl_i64_trunc_sat_f32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF32S)
}

// i64.trunc_f32_u
@inline(__always) @c func wkl_i64_trunc_f32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF32U)
}
@inline(__always) @c func wkl_i64_trunc_f32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF32U)
}

// i64.trunc_sat_f32_u
@inline(__always) @c func wkl_i64_trunc_sat_f32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF32U)
}
@inline(__always) @c func wkl_i64_trunc_sat_f32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF32U)
}

// i64.trunc_f64_s
@inline(__always) @c func wkl_i64_trunc_f64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF64S)
}
@inline(__always) @c func wkl_i64_trunc_f64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF64S)
}

// i64.trunc_sat_f64_s
@inline(__always) @c func wkl_i64_trunc_sat_f64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF64S)
}
@inline(__always) @c func wkl_i64_trunc_sat_f64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF64S)
}

// i64.trunc_f64_u
@inline(__always) @c func wkl_i64_trunc_f64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF64U)
}
@inline(__always) @c func wkl_i64_trunc_f64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryTrapA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncF64U)
}

// i64.trunc_sat_f64_u
@inline(__always) @c func wkl_i64_trunc_sat_f64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF64U)
}
@inline(__always) @c func wkl_i64_trunc_sat_f64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64TruncSatF64U)
}

// i64.extend_i32_s
@inline(__always) @c func wkl_i64_extend_i32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S)
}
@inline(__always) @c func wkl_i64_extend_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32S)
}

// i64.extend_i32_u
@inline(__always) @c func wkl_i64_extend_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U)
}
@inline(__always) @c func wkl_i64_extend_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ExtendI32U)
}

// f32.convert_i32_s
@inline(__always) @c func wkl_f32_convert_i32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32S)
}
@inline(__always) @c func wkl_f32_convert_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32S)
}

// f32.convert_i32_u
@inline(__always) @c func wkl_f32_convert_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U)
}
@inline(__always) @c func wkl_f32_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI32U)
}

// f32.convert_i64_s
@inline(__always) @c func wkl_f32_convert_i64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI64S)
}
@inline(__always) @c func wkl_f32_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI64S)
}

// f32.convert_i64_u
@inline(__always) @c func wkl_f32_convert_i64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI64U)
}
@inline(__always) @c func wkl_f32_convert_i64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ConvertI64U)
}

// f32.demote_f64
@inline(__always) @c func wkl_f32_demote_f64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32DemoteF64)
}
@inline(__always) @c func wkl_f32_demote_f64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32DemoteF64)
}

// f64.convert_i32_s
@inline(__always) @c func wkl_f64_convert_i32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32S)
}
@inline(__always) @c func wkl_f64_convert_i32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32S)
}

// f64.convert_i32_u
@inline(__always) @c func wkl_f64_convert_i32_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U)
}
@inline(__always) @c func wkl_f64_convert_i32_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI32U)
}

// f64.convert_i64_s
@inline(__always) @c func wkl_f64_convert_i64_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64S)
}
@inline(__always) @c func wkl_f64_convert_i64_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64S)
}

// f64.convert_i64_u
@inline(__always) @c func wkl_f64_convert_i64_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64U)
}
@inline(__always) @c func wkl_f64_convert_i64_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ConvertI64U)
}

// f64.promote_f32
@inline(__always) @c func wkl_f64_promote_f32_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64PromoteF32)
}
@inline(__always) @c func wkl_f64_promote_f32_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64PromoteF32)
}

// i32.reinterpret_f32
@inline(__always) @c func wkl_i32_reinterpret_f32_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32ReinterpretF32)
}
@inline(__always) @c func wkl_i32_reinterpret_f32_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i32ReinterpretF32)
}

// i64.reinterpret_f64
@inline(__always) @c func wkl_i64_reinterpret_f64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ReinterpretF64)
}
@inline(__always) @c func wkl_i64_reinterpret_f64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.i64ReinterpretF64)
}

// f32.reinterpret_i32
@inline(__always) @c func wkl_f32_reinterpret_i32_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ReinterpretI32)
}
@inline(__always) @c func wkl_f32_reinterpret_i32_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f32ReinterpretI32)
}

// f64.reinterpret_i64
@inline(__always) @c func wkl_f64_reinterpret_i64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ReinterpretI64)
}
@inline(__always) @c func wkl_f64_reinterpret_i64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Conversions.f64ReinterpretI64)
}
