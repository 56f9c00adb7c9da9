// i32 arithmetic, comparisons, and comparisons that branch: one handler a form (see HandlerShapes).

// i32.add
@c func wkl_i32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@c func wkl_i32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@c func wkl_i32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }
@c func wkl_i32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAdd) }

// i32.sub
@c func wkl_i32_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@c func wkl_i32_sub_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@c func wkl_i32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@c func wkl_i32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }
@c func wkl_i32_sub_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmSub) }

// i32.mul
@c func wkl_i32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@c func wkl_i32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@c func wkl_i32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }
@c func wkl_i32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmMul) }

// i32.div_s
@c func wkl_i32_div_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }
@c func wkl_i32_div_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivS) }

// i32.div_u
@c func wkl_i32_div_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }
@c func wkl_i32_div_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmDivU) }

// i32.rem_s
@c func wkl_i32_rem_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }
@c func wkl_i32_rem_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemS) }

// i32.rem_u
@c func wkl_i32_rem_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }
@c func wkl_i32_rem_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryTrapIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRemU) }

// i32.and
@c func wkl_i32_and_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@c func wkl_i32_and_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@c func wkl_i32_and_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }
@c func wkl_i32_and_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmAnd) }

// i32.or
@c func wkl_i32_or_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@c func wkl_i32_or_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@c func wkl_i32_or_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }
@c func wkl_i32_or_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmOr) }

// i32.xor
@c func wkl_i32_xor_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@c func wkl_i32_xor_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@c func wkl_i32_xor_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }
@c func wkl_i32_xor_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmXor) }

// i32.shl
@c func wkl_i32_shl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }
@c func wkl_i32_shl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShl) }

// i32.shr_s
@c func wkl_i32_shr_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }
@c func wkl_i32_shr_s_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrS) }

// i32.shr_u
@c func wkl_i32_shr_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }
@c func wkl_i32_shr_u_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmShrU) }

// i32.rotl
@c func wkl_i32_rotl_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }
@c func wkl_i32_rotl_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotl) }

// i32.rotr
@c func wkl_i32_rotr_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }
@c func wkl_i32_rotr_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmRotr) }

// i32.clz
@c func wkl_i32_clz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz) }
@c func wkl_i32_clz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmClz) }

// i32.ctz
@c func wkl_i32_ctz_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmCtz) }
@c func wkl_i32_ctz_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmCtz) }

// i32.popcnt
@c func wkl_i32_popcnt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt) }
@c func wkl_i32_popcnt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmPopcnt) }

// i32.extend8_s
@c func wkl_i32_extend8_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend8S) }
@c func wkl_i32_extend8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend8S) }

// i32.extend16_s
@c func wkl_i32_extend16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend16S) }
@c func wkl_i32_extend16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmExtend16S) }

// i32.eq
@c func wkl_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_br_if_i32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_br_if_i32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_br_if_i32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }
@c func wkl_br_if_i32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmEq) }

// i32.ne
@c func wkl_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_br_if_i32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_br_if_i32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_br_if_i32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }
@c func wkl_br_if_i32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmNe) }

// i32.lt_s
@c func wkl_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_br_if_i32_lt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_br_if_i32_lt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_br_if_i32_lt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }
@c func wkl_br_if_i32_lt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtS) }

// i32.lt_u
@c func wkl_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_br_if_i32_lt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_br_if_i32_lt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_br_if_i32_lt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }
@c func wkl_br_if_i32_lt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLtU) }

// i32.gt_s
@c func wkl_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_i32_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_br_if_i32_gt_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_br_if_i32_gt_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_br_if_i32_gt_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }
@c func wkl_br_if_i32_gt_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtS) }

// i32.gt_u
@c func wkl_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_br_if_i32_gt_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_br_if_i32_gt_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_br_if_i32_gt_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }
@c func wkl_br_if_i32_gt_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGtU) }

// i32.le_s
@c func wkl_i32_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_i32_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_i32_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_br_if_i32_le_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_br_if_i32_le_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_br_if_i32_le_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }
@c func wkl_br_if_i32_le_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeS) }

// i32.le_u
@c func wkl_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_i32_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_br_if_i32_le_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_br_if_i32_le_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_br_if_i32_le_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }
@c func wkl_br_if_i32_le_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmLeU) }

// i32.ge_s
@c func wkl_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_i32_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_i32_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_br_if_i32_ge_s_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_br_if_i32_ge_s_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_br_if_i32_ge_s_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }
@c func wkl_br_if_i32_ge_s_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeS) }

// i32.ge_u
@c func wkl_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_i32_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_br_if_i32_ge_u_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_br_if_i32_ge_u_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_br_if_i32_ge_u_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
@c func wkl_br_if_i32_ge_u_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, UInt32.wasmGeU) }
