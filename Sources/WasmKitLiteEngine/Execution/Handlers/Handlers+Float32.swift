// f32 arithmetic, comparisons, and comparisons that branch: one handler a form (see HandlerShapes).

// f32.add
@inline(__always) @c func wkl_f32_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd) }
@inline(__always) @c func wkl_f32_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd) }
@inline(__always) @c func wkl_f32_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd) }
@inline(__always) @c func wkl_f32_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAdd) }

// f32.sub
@inline(__always) @c func wkl_f32_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }
@inline(__always) @c func wkl_f32_sub_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSub) }

// f32.mul
@inline(__always) @c func wkl_f32_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul) }
@inline(__always) @c func wkl_f32_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul) }
@inline(__always) @c func wkl_f32_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul) }
@inline(__always) @c func wkl_f32_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMul) }

// f32.div
@inline(__always) @c func wkl_f32_div_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }
@inline(__always) @c func wkl_f32_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmDiv) }

// f32.min
@inline(__always) @c func wkl_f32_min_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMin) }
@inline(__always) @c func wkl_f32_min_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMin) }

// f32.max
@inline(__always) @c func wkl_f32_max_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMax) }
@inline(__always) @c func wkl_f32_max_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmMax) }

// f32.copysign
@inline(__always) @c func wkl_f32_copysign_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCopysign)
}
@inline(__always) @c func wkl_f32_copysign_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCopysign)
}
@inline(__always) @c func wkl_f32_copysign_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCopysign)
}

// f32.abs
@inline(__always) @c func wkl_f32_abs_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAbs) }
@inline(__always) @c func wkl_f32_abs_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmAbs) }

// f32.neg
@inline(__always) @c func wkl_f32_neg_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNeg) }
@inline(__always) @c func wkl_f32_neg_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNeg) }

// f32.ceil
@inline(__always) @c func wkl_f32_ceil_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCeil) }
@inline(__always) @c func wkl_f32_ceil_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCeil) }

// f32.floor
@inline(__always) @c func wkl_f32_floor_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmFloor) }
@inline(__always) @c func wkl_f32_floor_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmFloor) }

// f32.trunc
@inline(__always) @c func wkl_f32_trunc_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmTrunc) }
@inline(__always) @c func wkl_f32_trunc_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmTrunc) }

// f32.nearest
@inline(__always) @c func wkl_f32_nearest_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNearest) }
@inline(__always) @c func wkl_f32_nearest_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNearest) }

// f32.sqrt
@inline(__always) @c func wkl_f32_sqrt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSqrt) }
@inline(__always) @c func wkl_f32_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmSqrt) }

// Deterministic mode: the canonical NaN for every NaN.
@inline(__always) @c func wkl_f32_canonical_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmCanonical)
}

// f32.eq
@inline(__always) @c func wkl_f32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_f32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_f32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_f32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_br_if_f32_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_br_if_f32_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_br_if_f32_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }
@inline(__always) @c func wkl_br_if_f32_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmEq) }

// f32.ne
@inline(__always) @c func wkl_f32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_f32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_f32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_f32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_br_if_f32_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_br_if_f32_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_br_if_f32_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }
@inline(__always) @c func wkl_br_if_f32_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNe) }

// f32.lt
@inline(__always) @c func wkl_f32_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_f32_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_f32_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_br_if_f32_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_br_if_f32_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_br_if_f32_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_br_if_f32_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLt) }
@inline(__always) @c func wkl_br_if_f32_not_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f32_not_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f32_not_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f32_not_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLt)
}

// f32.gt
@inline(__always) @c func wkl_f32_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_f32_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_f32_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_f32_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_br_if_f32_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_br_if_f32_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_br_if_f32_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_br_if_f32_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGt) }
@inline(__always) @c func wkl_br_if_f32_not_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f32_not_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f32_not_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f32_not_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGt)
}

// f32.le
@inline(__always) @c func wkl_f32_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_f32_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_f32_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_f32_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_br_if_f32_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_br_if_f32_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_br_if_f32_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_br_if_f32_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmLe) }
@inline(__always) @c func wkl_br_if_f32_not_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f32_not_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f32_not_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f32_not_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotLe)
}

// f32.ge
@inline(__always) @c func wkl_f32_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_f32_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_f32_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_f32_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_br_if_f32_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_br_if_f32_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_br_if_f32_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_br_if_f32_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmGe) }
@inline(__always) @c func wkl_br_if_f32_not_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f32_not_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f32_not_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f32_not_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Float.wasmNotGe)
}
