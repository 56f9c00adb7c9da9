// Moves between slots, constants, globals, select, and the zeroing of locals.

// MARK: Copies

@inline(__always) func copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next) {
  sp[pc.slot(8)] = sp[pc.slot(10)]
  then(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_copy(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { copy(pc, sp, mp, fu, cx, ia, fa, da) }

@c func wkl_copy_pair(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let (low, high) = (sp[pc.slot(10)], sp[pc.slot(10) + 1])
  sp[pc.slot(8)] = low
  sp[pc.slot(8) + 1] = high
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

/// The slot gets the zero-extended 32-bit immediate.
@inline(__always) func constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next) {
  sp[pc.slot(8)] = UInt64(pc.u32(12))
  then(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_constant32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant32(pc, sp, mp, fu, cx, ia, fa, da) }

@inline(__always) func constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next) {
  sp[pc.slot(8)] = pc.u64(16)
  then(pc + 24, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_constant64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { constant64(pc, sp, mp, fu, cx, ia, fa, da) }

// MARK: Locals at the start of a function

@inline(__always) @c func wkl_zero1(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  sp[pc.slot(8)] = 0
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_zero2(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let first = sp + pc.slot(8)
  first[0] = 0
  first[1] = 0
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_zero4(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let first = sp + pc.slot(8)
  first[0] = 0
  first[1] = 0
  first[2] = 0
  first[3] = 0
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_zero(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  (sp + pc.slot(8)).update(repeating: 0, count: Int(pc.u32(12)))
  next(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

// MARK: Globals

@inline(__always) func globalGet<T: Scalar>(
  _: T.Type, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next
) {
  let value = T.read(cx.context.pointee.globals[Int(pc.u32(12))], 0)
  value.write(sp, pc.slot(8))
  then(pc + 16, sp, mp, fu, cx, value.integer(ia), value.single(fa), value.double(da))
}

@inline(__always) @c func wkl_global_get_integer(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(UInt64.self, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_global_get_f32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(Float.self, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_global_get_f64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalGet(Double.self, pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func globalSet(
  _ value: UInt64, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, then: Step = next
) {
  cx.context.pointee.globals[Int(pc.u32(12))].pointee = value
  then(pc + 16, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_global_set_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(sp[pc.slot(10)], pc, sp, mp, fu, cx, ia, fa, da)
}

/// From the integer accumulator.
@inline(__always) @c func wkl_global_set_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  globalSet(ia, pc, sp, mp, fu, cx, ia, fa, da)
}

// MARK: Select
//
//     byte   8       10      12      14      16
//            | dst   | a     | b     | cond  |               select
//            | dst   | a     | b     | cond  | a32   | b32   |       with immediates, 24 bytes

@inline(__always) func select<T: Scalar>(
  _: T.Type, _ condition: Bool, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, keeps: Bool = true,
  then: Step = next
) {
  // WHY: both are named before the choice. The optimiser chooses an address then; to choose where to read its slot's number would be a load more.
  let (first, second) = (T.read(sp, pc.slot(10)), T.read(sp, pc.slot(12)))
  let value = condition ? first : second
  if keeps { value.write(sp, pc.slot(8)) }
  then(pc + 16, sp, mp, fu, cx, value.integer(ia), value.single(fa), value.double(da))
}

/// Of integers, one or both of which are in the instruction.
@inline(__always) private func selectImmediate(
  _ first: UInt64, _ second: UInt64, _ condition: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ fa: Float, _ da: Double, _ keeps: Bool,
  _ then: Step
) {
  // WHY: 0 or all bits, from the borrow of zero less one. The optimiser would make a load behind the condition of anything that it knows to be a choice.
  let isZero = UInt64(bitPattern: (Int64(condition) &- 1) &>> 32)
  let value = first ^ ((first ^ second) & isZero)
  if keeps { sp[pc.slot(8)] = value }
  then(pc + 24, sp, mp, fu, cx, value, fa, da)
}

@inline(__always) func selectSI(
  _ condition: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, keeps: Bool = true, then: Step = next
) { selectImmediate(sp[pc.slot(10)], UInt64(pc.u32(20)), condition, pc, sp, mp, fu, cx, fa, da, keeps, then) }

@inline(__always) func selectIS(
  _ condition: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, keeps: Bool = true, then: Step = next
) { selectImmediate(UInt64(pc.u32(16)), sp[pc.slot(12)], condition, pc, sp, mp, fu, cx, fa, da, keeps, then) }

@inline(__always) func selectII(
  _ condition: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, keeps: Bool = true, then: Step = next
) { selectImmediate(UInt64(pc.u32(16)), UInt64(pc.u32(20)), condition, pc, sp, mp, fu, cx, fa, da, keeps, then) }

@inline(__always) @c func wkl_select_integer_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_si_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectSI(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_si_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectSI(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_is_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_is_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectIS(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_ii_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_ii_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  selectII(UInt32(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_f32_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(Float.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_f32_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(Float.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_f64_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(Double.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_f64_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(Double.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da)
}

// MARK: References

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
