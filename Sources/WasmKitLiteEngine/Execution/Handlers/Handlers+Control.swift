// Branches, calls and returns.
//
// A frame, from its base; a call's arguments are already where the callee wants its parameters:
//
//     slot   0 …                        link                                        link + 3 …
//            | parameters, later results | return address | caller's sp | instance   | locals | operand stack
//
// The third link word belongs to the running function: it keeps its own instance there while another instance's function runs.

@c func wkl_unreachable(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  trap(pc, sp, fu, cx, .unreachable)
}

// MARK: Branches
//
//     byte   8       10      12              16
//            | offset32      | cost32        |               br
//            | a     |       | offset32      | cost32        br_if
//            | a     |       | count32       | handler64, offset32, cost32 for each label    br_table

/// Goes on with the handler of the label; the last one is the default label's. See ``LabelHandlers``.
@inline(__always) func branchTable(
  _ index: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let label = Int(min(index, pc.u32(12)))
  jump(pc.load(fromByteOffset: 16 &+ label &* 16, as: UInt.self), pc, sp, mp, fu, cx, UInt64(UInt(bitPattern: label)), fa, da)
}

// MARK: Payment
//
//     byte   8
//            | cost32        |

/// Pays for a long way straight ahead.
@c func wkl_pay(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(8)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  next(pc + 16, sp, mp, left, cx, ia, fa, da)
}

// MARK: Returns
//
//     byte   8       10      12
//            | link  | src   | cost32        |

@inline(__always) func returnToCaller(
  _ linkSlot: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let link = sp + linkSlot
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = fu &- pc.i32(12)
    // WHY: without a look, each of a million open frames could still go a long way straight ahead after the fuel is spent.
    if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  #endif
  cx.context.pointee.callDepthLeft &+= 1
  // SAFETY: the call wrote both words; the frame's owner never writes them.
  let caller = UnsafeMutablePointer<UInt64>(bitPattern: UInt(truncatingIfNeeded: link[1])).unsafelyUnwrapped
  next(UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: link[0])).unsafelyUnwrapped, caller, mp, left, cx, ia, fa, da)
}

/// Returns with a value of a slot, which goes to the frame's first slot and its accumulator.
@inline(__always) func returnValue<T: Scalar>(
  _: T.Type, _ linkSlot: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let value = T.read(sp, pc.slot(10))
  value.write(sp, 0)
  returnToCaller(linkSlot, pc, sp, mp, fu, cx, value.integer(ia), value.single(fa), value.double(da))
}
