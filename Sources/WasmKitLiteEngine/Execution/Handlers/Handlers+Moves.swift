// Moves between slots, constants, globals, select, and the zeroing of locals.
//
//     byte   8       10      12      14      16
//            | dst   | src   |                               copy
//            | dst   |       | imm32         |               constant32
//            | dst   |                       | imm64         constant64, 24 bytes
//            | dst   | src   | global32      |               global.get, global.set
//            | dst   | a     | b     | cond  |               select
//            | dst   | a     | b     | cond  | a32   | b32   |       with immediates, 24 bytes

/// One of two integers, one or both of which are in the instruction.
@inline(__always) func chosen(_ first: UInt64, _ second: UInt64, _ condition: UInt32) -> UInt64 {
  // WHY: 0 or all bits, from the borrow of zero less one. The optimiser would make a load behind the condition of anything that it knows to be a choice.
  let isZero = UInt64(bitPattern: (Int64(condition) &- 1) &>> 32)
  return first ^ ((first ^ second) & isZero)
}

@c func wkl_copy_pair(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let (low, high) = (sp[pc.slot(10)], sp[pc.slot(10) + 1])
  sp[pc.slot(8)] = low
  sp[pc.slot(8) + 1] = high
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

/// Zeroes any number of locals at the start of a function.
@c func wkl_zero(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  (sp + pc.slot(8)).update(repeating: 0, count: Int(pc.u32(12)))
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

/// The reference of a function of the running instance.
@c func wkl_ref_func(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let reference = UInt64(UInt(bitPattern: cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]))
  sp[pc.slot(8)] = reference
  next(pc + 16, sp, mp, fu, cx, reference, fa, da)
}

@c func wkl_ref_as_non_null(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  if sp[pc.slot(8)] == 0 { return trap(pc, sp, fu, cx, .nullReference) }
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}
