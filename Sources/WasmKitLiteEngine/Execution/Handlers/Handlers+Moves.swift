// Moves between slots, constants, globals, select, and the zeroing of locals.
//
//     byte   8       10      12      14      16
//            | dst   | src   |                               copy
//            | dst   |       | imm32         |               constant32
//            | dst   |                       | imm64         constant64, 24 bytes
//            | dst   | src   | global32      |               global.get, global.set
//            | dst   | a     | b     | cond  |               select
//            | dst   | a     | b     | cond  | a32   | b32   |       with immediates, 24 bytes

import WasmKitLiteMachine

@c func wkl_copy_pair(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let (low, high) = unsafe (sp[pc.slot(10)], sp[pc.slot(10) + 1])
  unsafe sp[pc.slot(8)] = low
  unsafe sp[pc.slot(8) + 1] = high
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

/// Zeroes any number of locals at the start of a function.
// SAFETY: the slots are locals of the frame, which the call has tested against the stack's end; the verifier tests both numbers.
@c func wkl_zero(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe (sp + pc.slot(8)).update(repeating: 0, count: Int(pc.u32(12)))
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

/// The reference of a function of the running instance.
@c func wkl_ref_func(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let reference = unsafe UInt64(UInt(bitPattern: cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]))
  unsafe sp[pc.slot(8)] = reference
  unsafe next(pc + 16, sp, mp, fu, cx, reference, fa, da)
}

@c func wkl_ref_as_non_null(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  if unsafe sp[pc.slot(8)] == 0 { return unsafe trap(pc, sp, fu, cx, .nullReference) }
  unsafe next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}
