// i64 arithmetic, comparisons, and comparisons that branch: one handler a form (see HandlerShapes).

// i64.add
@inline(__always) @c func wkl_i64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd) }
@inline(__always) @c func wkl_i64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd) }
@inline(__always) @c func wkl_i64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd) }
@inline(__always) @c func wkl_i64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAdd) }

// i64.sub
@inline(__always) @c func wkl_i64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmSub) }
@inline(__always) @c func wkl_i64_sub_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmSub) }
@inline(__always) @c func wkl_i64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmSub) }
@inline(__always) @c func wkl_i64_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmSub) }
@inline(__always) @c func wkl_i64_sub_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmSub) }

// i64.mul
@inline(__always) @c func wkl_i64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul) }
@inline(__always) @c func wkl_i64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul) }
@inline(__always) @c func wkl_i64_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul) }
@inline(__always) @c func wkl_i64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmMul) }

// i64.div_s
@inline(__always) @c func wkl_i64_div_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivS)
}
@inline(__always) @c func wkl_i64_div_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivS)
}
@inline(__always) @c func wkl_i64_div_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivS)
}
@inline(__always) @c func wkl_i64_div_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.quotientS)
}
@inline(__always) @c func wkl_i64_div_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.quotientS)
}
@inline(__always) @c func wkl_i64_div_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivS)
}
@inline(__always) @c func wkl_i64_div_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivS)
}

// i64.div_u
@inline(__always) @c func wkl_i64_div_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivU)
}
@inline(__always) @c func wkl_i64_div_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivU)
}
@inline(__always) @c func wkl_i64_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivU)
}
@inline(__always) @c func wkl_i64_div_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.quotientU)
}
@inline(__always) @c func wkl_i64_div_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.quotientU)
}
@inline(__always) @c func wkl_i64_div_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivU)
}
@inline(__always) @c func wkl_i64_div_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmDivU)
}

// i64.rem_s
@inline(__always) @c func wkl_i64_rem_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemS)
}
@inline(__always) @c func wkl_i64_rem_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemS)
}
@inline(__always) @c func wkl_i64_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemS)
}
@inline(__always) @c func wkl_i64_rem_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.remainderS)
}
@inline(__always) @c func wkl_i64_rem_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.remainderS)
}
@inline(__always) @c func wkl_i64_rem_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemS)
}
@inline(__always) @c func wkl_i64_rem_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemS)
}

// i64.rem_u
@inline(__always) @c func wkl_i64_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU)
}
@inline(__always) @c func wkl_i64_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU)
}
@inline(__always) @c func wkl_i64_rem_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU)
}
@inline(__always) @c func wkl_i64_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.remainderU)
}
@inline(__always) @c func wkl_i64_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.remainderU)
}
@inline(__always) @c func wkl_i64_rem_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU)
}
@inline(__always) @c func wkl_i64_rem_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRemU)
}

// i64.and
@inline(__always) @c func wkl_i64_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd) }
@inline(__always) @c func wkl_i64_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd) }
@inline(__always) @c func wkl_i64_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd) }
@inline(__always) @c func wkl_i64_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmAnd) }

// i64.or
@inline(__always) @c func wkl_i64_or_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr) }
@inline(__always) @c func wkl_i64_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr) }
@inline(__always) @c func wkl_i64_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr) }
@inline(__always) @c func wkl_i64_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmOr) }

// i64.xor
@inline(__always) @c func wkl_i64_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor) }
@inline(__always) @c func wkl_i64_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor) }
@inline(__always) @c func wkl_i64_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor) }
@inline(__always) @c func wkl_i64_xor_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmXor) }

// i64.shl
@inline(__always) @c func wkl_i64_shl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }
@inline(__always) @c func wkl_i64_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShl) }

// i64.shr_s
@inline(__always) @c func wkl_i64_shr_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }
@inline(__always) @c func wkl_i64_shr_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrS) }

// i64.shr_u
@inline(__always) @c func wkl_i64_shr_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }
@inline(__always) @c func wkl_i64_shr_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmShrU) }

// i64.rotl
@inline(__always) @c func wkl_i64_rotl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }
@inline(__always) @c func wkl_i64_rotl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotl) }

// i64.rotr
@inline(__always) @c func wkl_i64_rotr_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }
@inline(__always) @c func wkl_i64_rotr_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmRotr) }

// i64.clz
@inline(__always) @c func wkl_i64_clz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmClz) }
@inline(__always) @c func wkl_i64_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmClz) }

// i64.ctz
@inline(__always) @c func wkl_i64_ctz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmCtz) }
@inline(__always) @c func wkl_i64_ctz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmCtz) }

// i64.popcnt
@inline(__always) @c func wkl_i64_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmPopcnt) }
@inline(__always) @c func wkl_i64_popcnt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmPopcnt) }

// i64.extend8_s
@inline(__always) @c func wkl_i64_extend8_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend8S)
}
@inline(__always) @c func wkl_i64_extend8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend8S)
}

// i64.extend16_s
@inline(__always) @c func wkl_i64_extend16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend16S)
}
@inline(__always) @c func wkl_i64_extend16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend16S)
}

// i64.extend32_s
@inline(__always) @c func wkl_i64_extend32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend32S)
}
@inline(__always) @c func wkl_i64_extend32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmExtend32S)
}

// i64.eq
@inline(__always) @c func wkl_i64_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_i64_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_br_if_i64_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_br_if_i64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_br_if_i64_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }
@inline(__always) @c func wkl_br_if_i64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmEq) }

// i64.ne
@inline(__always) @c func wkl_i64_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_i64_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_br_if_i64_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_br_if_i64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_br_if_i64_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }
@inline(__always) @c func wkl_br_if_i64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmNe) }

// i64.lt_s
@inline(__always) @c func wkl_i64_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS) }
@inline(__always) @c func wkl_i64_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS) }
@inline(__always) @c func wkl_i64_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS) }
@inline(__always) @c func wkl_i64_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS) }
@inline(__always) @c func wkl_br_if_i64_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i64_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i64_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i64_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtS)
}

// i64.lt_u
@inline(__always) @c func wkl_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU) }
@inline(__always) @c func wkl_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU) }
@inline(__always) @c func wkl_i64_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU) }
@inline(__always) @c func wkl_i64_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU) }
@inline(__always) @c func wkl_br_if_i64_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i64_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLtU)
}

// i64.gt_s
@inline(__always) @c func wkl_i64_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS) }
@inline(__always) @c func wkl_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS) }
@inline(__always) @c func wkl_i64_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS) }
@inline(__always) @c func wkl_i64_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS) }
@inline(__always) @c func wkl_br_if_i64_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i64_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i64_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i64_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtS)
}

// i64.gt_u
@inline(__always) @c func wkl_i64_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU) }
@inline(__always) @c func wkl_i64_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU) }
@inline(__always) @c func wkl_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU) }
@inline(__always) @c func wkl_i64_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU) }
@inline(__always) @c func wkl_br_if_i64_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i64_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i64_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i64_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGtU)
}

// i64.le_s
@inline(__always) @c func wkl_i64_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS) }
@inline(__always) @c func wkl_i64_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS) }
@inline(__always) @c func wkl_i64_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS) }
@inline(__always) @c func wkl_i64_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS) }
@inline(__always) @c func wkl_br_if_i64_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i64_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i64_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i64_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeS)
}

// i64.le_u
@inline(__always) @c func wkl_i64_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU) }
@inline(__always) @c func wkl_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU) }
@inline(__always) @c func wkl_i64_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU) }
@inline(__always) @c func wkl_i64_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU) }
@inline(__always) @c func wkl_br_if_i64_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i64_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i64_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i64_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmLeU)
}

// i64.ge_s
@inline(__always) @c func wkl_i64_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS) }
@inline(__always) @c func wkl_i64_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS) }
@inline(__always) @c func wkl_i64_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS) }
@inline(__always) @c func wkl_i64_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS) }
@inline(__always) @c func wkl_br_if_i64_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i64_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i64_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i64_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeS)
}

// i64.ge_u
@inline(__always) @c func wkl_i64_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU) }
@inline(__always) @c func wkl_i64_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU) }
@inline(__always) @c func wkl_i64_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU) }
@inline(__always) @c func wkl_i64_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU) }
@inline(__always) @c func wkl_br_if_i64_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i64_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i64_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i64_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt64.wasmGeU)
}
