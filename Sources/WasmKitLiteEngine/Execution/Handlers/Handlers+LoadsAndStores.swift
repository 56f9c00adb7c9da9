// Loads and stores; the g form reaches every memory and 64-bit addresses: one handler a form (see HandlerShapes).
// Where an access does the same to slots and memory as a shorter type's, such as i64.store8 and i32.store8, there is one handler for both.

// i32.load
@inline(__always) @c func wkl_i32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }) }
@inline(__always) @c func wkl_i32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }) }
@inline(__always) @c func wkl_i32_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }) }
@inline(__always) @c func wkl_i32_load_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt32) in m }) }

// i64.load
@inline(__always) @c func wkl_i64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }) }
@inline(__always) @c func wkl_i64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }) }
@inline(__always) @c func wkl_i64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }) }
@inline(__always) @c func wkl_i64_load_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt64) in m }) }

// f32.load
@inline(__always) @c func wkl_f32_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }) }
@inline(__always) @c func wkl_f32_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }) }
@inline(__always) @c func wkl_f32_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }) }
@inline(__always) @c func wkl_f32_load_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Float) in m }) }

// f64.load
@inline(__always) @c func wkl_f64_load_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }) }
@inline(__always) @c func wkl_f64_load_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }) }
@inline(__always) @c func wkl_f64_load_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }) }
@inline(__always) @c func wkl_f64_load_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Double) in m }) }

// i32.load8_s
@inline(__always) @c func wkl_i32_load8_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_s_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_s_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt32(truncatingIfNeeded: m) })
}

// i32.load8_u
@inline(__always) @c func wkl_i32_load8_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_u_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load8_u_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt8) in UInt32(truncatingIfNeeded: m) })
}

// i32.load16_s
@inline(__always) @c func wkl_i32_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_s_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_s_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt32(truncatingIfNeeded: m) })
}

// i32.load16_u
@inline(__always) @c func wkl_i32_load16_u_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_u_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_u_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i32_load16_u_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: UInt16) in UInt32(truncatingIfNeeded: m) })
}

// i64.load8_s
@inline(__always) @c func wkl_i64_load8_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load8_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load8_s_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load8_s_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int8) in UInt64(truncatingIfNeeded: m) })
}

// i64.load16_s
@inline(__always) @c func wkl_i64_load16_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load16_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load16_s_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load16_s_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int16) in UInt64(truncatingIfNeeded: m) })
}

// i64.load32_s
@inline(__always) @c func wkl_i64_load32_s_s(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadS(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int32) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load32_s_a(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadA(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int32) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load32_s_i(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadI(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int32) in UInt64(truncatingIfNeeded: m) })
}
@inline(__always) @c func wkl_i64_load32_s_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  loadG(pc, sp, mp, fu, cx, ia, fa, da, { (m: Int32) in UInt64(truncatingIfNeeded: m) })
}

// i32.store
@inline(__always) @c func wkl_i32_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}
@inline(__always) @c func wkl_i32_store_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}
@inline(__always) @c func wkl_i32_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}
@inline(__always) @c func wkl_i32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}
@inline(__always) @c func wkl_i32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}
@inline(__always) @c func wkl_i32_store_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { storeG(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v }) }
@inline(__always) @c func wkl_i32_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in v })
}

// i64.store
@inline(__always) @c func wkl_i64_store_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}
@inline(__always) @c func wkl_i64_store_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}
@inline(__always) @c func wkl_i64_store_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}
@inline(__always) @c func wkl_i64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}
@inline(__always) @c func wkl_i64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}
@inline(__always) @c func wkl_i64_store_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { storeG(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v }) }
@inline(__always) @c func wkl_i64_store_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt64) in v })
}

// f32.store
@inline(__always) @c func wkl_f32_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Float) in v }) }
@inline(__always) @c func wkl_f32_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) { storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Float) in v }) }

// f64.store
@inline(__always) @c func wkl_f64_store_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v })
}
@inline(__always) @c func wkl_f64_store_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: Double) in v })
}

// i32.store8
@inline(__always) @c func wkl_i32_store8_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store8_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt8(truncatingIfNeeded: v) })
}

// i32.store16
@inline(__always) @c func wkl_i32_store16_ss(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_is(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_as(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeAS(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_sa(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_ia(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeIA(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_g(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeG(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
@inline(__always) @c func wkl_i32_store16_si(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  storeSI(pc, sp, mp, fu, cx, ia, fa, da, { (v: UInt32) in UInt16(truncatingIfNeeded: v) })
}
