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

@inline(__always) func select<T: Scalar>(
  _: T.Type, _ condition: Bool, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double, keeps: Bool = true,
  then: Step = next
) {
  let value = T.read(sp, condition ? pc.slot(10) : pc.slot(12))
  if keeps { value.write(sp, pc.slot(8)) }
  then(pc + 16, sp, mp, fu, cx, value.integer(ia), value.single(fa), value.double(da))
}

@inline(__always) @c func wkl_select_integer_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.read(sp, pc.slot(14)), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) @c func wkl_select_integer_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  select(UInt64.self, Bool.accumulator(ia, fa, da), pc, sp, mp, fu, cx, ia, fa, da)
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
