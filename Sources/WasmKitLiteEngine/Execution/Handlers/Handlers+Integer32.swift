// i32 arithmetic, comparisons, and comparisons that branch: one handler a form (see HandlerShapes).

// i32.add
@inline(__always) @c func wkl_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@inline(__always) @c func wkl_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@inline(__always) @c func wkl_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@inline(__always) @c func wkl_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }

// i32.sub
@inline(__always) @c func wkl_i32_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@inline(__always) @c func wkl_i32_sub_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@inline(__always) @c func wkl_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@inline(__always) @c func wkl_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@inline(__always) @c func wkl_i32_sub_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }

// i32.mul
@inline(__always) @c func wkl_i32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@inline(__always) @c func wkl_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@inline(__always) @c func wkl_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@inline(__always) @c func wkl_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }

// i32.div_s
@inline(__always) @c func wkl_i32_div_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS)
}
@inline(__always) @c func wkl_i32_div_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS)
}
@inline(__always) @c func wkl_i32_div_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS)
}
@inline(__always) @c func wkl_i32_div_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS)
}
@inline(__always) @c func wkl_i32_div_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientS)
}
@inline(__always) @c func wkl_i32_div_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS)
}
@inline(__always) @c func wkl_i32_div_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS)
}

// i32.div_u
@inline(__always) @c func wkl_i32_div_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU)
}
@inline(__always) @c func wkl_i32_div_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU)
}
@inline(__always) @c func wkl_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU)
}
@inline(__always) @c func wkl_i32_div_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU)
}
@inline(__always) @c func wkl_i32_div_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.quotientU)
}
@inline(__always) @c func wkl_i32_div_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU)
}
@inline(__always) @c func wkl_i32_div_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU)
}

// i32.rem_s
@inline(__always) @c func wkl_i32_rem_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS)
}
@inline(__always) @c func wkl_i32_rem_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS)
}
@inline(__always) @c func wkl_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS)
}
@inline(__always) @c func wkl_i32_rem_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderS)
}
@inline(__always) @c func wkl_i32_rem_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderS)
}
@inline(__always) @c func wkl_i32_rem_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS)
}
@inline(__always) @c func wkl_i32_rem_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS)
}

// i32.rem_u
@inline(__always) @c func wkl_i32_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU)
}
@inline(__always) @c func wkl_i32_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU)
}
@inline(__always) @c func wkl_i32_rem_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU)
}
@inline(__always) @c func wkl_i32_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU)
}
@inline(__always) @c func wkl_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryReciprocalAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.remainderU)
}
@inline(__always) @c func wkl_i32_rem_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU)
}
@inline(__always) @c func wkl_i32_rem_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU)
}

// i32.and
@inline(__always) @c func wkl_i32_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@inline(__always) @c func wkl_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@inline(__always) @c func wkl_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@inline(__always) @c func wkl_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }

// i32.or
@inline(__always) @c func wkl_i32_or_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@inline(__always) @c func wkl_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@inline(__always) @c func wkl_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@inline(__always) @c func wkl_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }

// i32.xor
@inline(__always) @c func wkl_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@inline(__always) @c func wkl_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@inline(__always) @c func wkl_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@inline(__always) @c func wkl_i32_xor_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }

// i32.shl
@inline(__always) @c func wkl_i32_shl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@inline(__always) @c func wkl_i32_shl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@inline(__always) @c func wkl_i32_shl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@inline(__always) @c func wkl_i32_shl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@inline(__always) @c func wkl_i32_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }

// i32.shr_s
@inline(__always) @c func wkl_i32_shr_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@inline(__always) @c func wkl_i32_shr_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }

// i32.shr_u
@inline(__always) @c func wkl_i32_shr_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@inline(__always) @c func wkl_i32_shr_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }

// i32.rotl
@inline(__always) @c func wkl_i32_rotl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@inline(__always) @c func wkl_i32_rotl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }

// i32.rotr
@inline(__always) @c func wkl_i32_rotr_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@inline(__always) @c func wkl_i32_rotr_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }

// i32.clz
@inline(__always) @c func wkl_i32_clz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz) }
@inline(__always) @c func wkl_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz) }

// i32.ctz
@inline(__always) @c func wkl_i32_ctz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmCtz) }
@inline(__always) @c func wkl_i32_ctz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmCtz) }

// i32.popcnt
@inline(__always) @c func wkl_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt) }
@inline(__always) @c func wkl_i32_popcnt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt) }

// i32.extend8_s
@inline(__always) @c func wkl_i32_extend8_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend8S)
}
@inline(__always) @c func wkl_i32_extend8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend8S)
}

// i32.extend16_s
@inline(__always) @c func wkl_i32_extend16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend16S)
}
@inline(__always) @c func wkl_i32_extend16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend16S)
}

// i32.eq
@inline(__always) @c func wkl_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@inline(__always) @c func wkl_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }

// i32.ne
@inline(__always) @c func wkl_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_br_if_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@inline(__always) @c func wkl_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }

// i32.lt_s
@inline(__always) @c func wkl_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@inline(__always) @c func wkl_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@inline(__always) @c func wkl_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@inline(__always) @c func wkl_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@inline(__always) @c func wkl_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS)
}
@inline(__always) @c func wkl_br_if_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS)
}

// i32.lt_u
@inline(__always) @c func wkl_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@inline(__always) @c func wkl_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@inline(__always) @c func wkl_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@inline(__always) @c func wkl_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@inline(__always) @c func wkl_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU)
}
@inline(__always) @c func wkl_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU)
}

// i32.gt_s
@inline(__always) @c func wkl_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@inline(__always) @c func wkl_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@inline(__always) @c func wkl_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@inline(__always) @c func wkl_i32_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@inline(__always) @c func wkl_br_if_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS)
}
@inline(__always) @c func wkl_br_if_i32_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS)
}

// i32.gt_u
@inline(__always) @c func wkl_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@inline(__always) @c func wkl_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@inline(__always) @c func wkl_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@inline(__always) @c func wkl_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@inline(__always) @c func wkl_br_if_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU)
}
@inline(__always) @c func wkl_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU)
}

// i32.le_s
@inline(__always) @c func wkl_i32_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@inline(__always) @c func wkl_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@inline(__always) @c func wkl_i32_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@inline(__always) @c func wkl_i32_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@inline(__always) @c func wkl_br_if_i32_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i32_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS)
}
@inline(__always) @c func wkl_br_if_i32_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS)
}

// i32.le_u
@inline(__always) @c func wkl_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@inline(__always) @c func wkl_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@inline(__always) @c func wkl_i32_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@inline(__always) @c func wkl_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@inline(__always) @c func wkl_br_if_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i32_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU)
}
@inline(__always) @c func wkl_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU)
}

// i32.ge_s
@inline(__always) @c func wkl_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@inline(__always) @c func wkl_i32_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@inline(__always) @c func wkl_i32_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@inline(__always) @c func wkl_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@inline(__always) @c func wkl_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS)
}
@inline(__always) @c func wkl_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS)
}

// i32.ge_u
@inline(__always) @c func wkl_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@inline(__always) @c func wkl_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@inline(__always) @c func wkl_i32_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@inline(__always) @c func wkl_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@inline(__always) @c func wkl_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU)
}
@inline(__always) @c func wkl_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU)
}
