// f64 arithmetic, comparisons, and comparisons that branch: one handler a form (see HandlerShapes).

// f64.add
@inline(__always) @c func wkl_f64_add_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd) }
@inline(__always) @c func wkl_f64_add_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd) }
@inline(__always) @c func wkl_f64_add_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd) }
@inline(__always) @c func wkl_f64_add_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAdd) }

// f64.sub
@inline(__always) @c func wkl_f64_sub_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }
@inline(__always) @c func wkl_f64_sub_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSub) }

// f64.mul
@inline(__always) @c func wkl_f64_mul_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul) }
@inline(__always) @c func wkl_f64_mul_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul) }
@inline(__always) @c func wkl_f64_mul_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul) }
@inline(__always) @c func wkl_f64_mul_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMul) }

// f64.div
@inline(__always) @c func wkl_f64_div_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }
@inline(__always) @c func wkl_f64_div_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryIA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmDiv) }

// f64.min
@inline(__always) @c func wkl_f64_min_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMin) }
@inline(__always) @c func wkl_f64_min_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMin) }

// f64.max
@inline(__always) @c func wkl_f64_max_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMax) }
@inline(__always) @c func wkl_f64_max_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmMax) }

// f64.copysign
@inline(__always) @c func wkl_f64_copysign_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCopysign)
}
@inline(__always) @c func wkl_f64_copysign_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCopysign)
}
@inline(__always) @c func wkl_f64_copysign_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  binarySA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCopysign)
}

// f64.abs
@inline(__always) @c func wkl_f64_abs_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAbs) }
@inline(__always) @c func wkl_f64_abs_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmAbs) }

// f64.neg
@inline(__always) @c func wkl_f64_neg_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNeg) }
@inline(__always) @c func wkl_f64_neg_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNeg) }

// f64.ceil
@inline(__always) @c func wkl_f64_ceil_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCeil) }
@inline(__always) @c func wkl_f64_ceil_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCeil) }

// f64.floor
@inline(__always) @c func wkl_f64_floor_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmFloor) }
@inline(__always) @c func wkl_f64_floor_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmFloor) }

// f64.trunc
@inline(__always) @c func wkl_f64_trunc_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmTrunc) }
@inline(__always) @c func wkl_f64_trunc_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmTrunc) }

// f64.nearest
@inline(__always) @c func wkl_f64_nearest_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNearest) }
@inline(__always) @c func wkl_f64_nearest_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNearest) }

// f64.sqrt
@inline(__always) @c func wkl_f64_sqrt_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt) }
@inline(__always) @c func wkl_f64_sqrt_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmSqrt) }

// Deterministic mode: the canonical NaN for every NaN.
@inline(__always) @c func wkl_f64_canonical_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unaryA(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmCanonical)
}

// f64.eq
@inline(__always) @c func wkl_f64_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_f64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_f64_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_f64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_br_if_f64_eq_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_br_if_f64_eq_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_br_if_f64_eq_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }
@inline(__always) @c func wkl_br_if_f64_eq_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmEq) }

// f64.ne
@inline(__always) @c func wkl_f64_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_f64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_f64_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_f64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_br_if_f64_ne_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_br_if_f64_ne_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_br_if_f64_ne_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }
@inline(__always) @c func wkl_br_if_f64_ne_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNe) }

// f64.lt
@inline(__always) @c func wkl_f64_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_f64_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_f64_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_f64_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_br_if_f64_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_br_if_f64_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_br_if_f64_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_br_if_f64_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLt) }
@inline(__always) @c func wkl_br_if_f64_not_lt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f64_not_lt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f64_not_lt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLt)
}
@inline(__always) @c func wkl_br_if_f64_not_lt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLt)
}

// f64.gt
@inline(__always) @c func wkl_f64_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_f64_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_f64_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_br_if_f64_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_br_if_f64_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_br_if_f64_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_br_if_f64_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGt) }
@inline(__always) @c func wkl_br_if_f64_not_gt_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f64_not_gt_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f64_not_gt_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGt)
}
@inline(__always) @c func wkl_br_if_f64_not_gt_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGt)
}

// f64.le
@inline(__always) @c func wkl_f64_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_f64_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_f64_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_f64_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_br_if_f64_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_br_if_f64_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_br_if_f64_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_br_if_f64_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmLe) }
@inline(__always) @c func wkl_br_if_f64_not_le_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f64_not_le_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f64_not_le_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLe)
}
@inline(__always) @c func wkl_br_if_f64_not_le_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotLe)
}

// f64.ge
@inline(__always) @c func wkl_f64_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_f64_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_f64_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binarySI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_f64_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { binaryAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_br_if_f64_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_br_if_f64_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_br_if_f64_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_br_if_f64_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmGe) }
@inline(__always) @c func wkl_br_if_f64_not_ge_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f64_not_ge_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAS(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f64_not_ge_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchSI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGe)
}
@inline(__always) @c func wkl_br_if_f64_not_ge_ai(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  branchAI(pc, sp, mp, fu, cx, ia, fa, da, Double.wasmNotGe)
}
