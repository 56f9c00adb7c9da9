// What ends a run, and payments. Branches, calls and returns are in HandlerShapes and CallShapes.

import WasmKitLiteMachine

@c func wkl_unreachable(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe trap(pc, sp, fu, cx, .unreachable)
}

// MARK: Payment
//
//     byte   8
//            | cost32        |

/// Pays for a long way straight ahead.
@c func wkl_pay(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(8)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  unsafe next(pc + 16, sp, mp, left, cx, ia, fa, da)
}
