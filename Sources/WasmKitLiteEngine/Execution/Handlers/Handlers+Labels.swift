// The handlers of a branch table's labels: one for each of the first 256, and one for the rest.
//
// WHY so many that do the same: the processor guesses which of them comes, and goes on at once with operands from an address that it knows, for each has its
// own number in its code. Were the number data, everything behind the branch would wait until the index is computed, and an interpreter that the guest is
// would run one of its instructions after the other. See the Rationale.

import WasmKitLiteMachine

/// The handlers of labels by their number. 256, since the opcodes of most interpreters are a byte.
enum LabelHandlers {
  /// The handler that branches to a table's label.
  @inline(__always) static func handler(_ label: Int) -> Handler { unsafe label < numbered.count ? numbered[label] : wkl_label }
}

/// Branches to the label whose number, 256 or above, is in the accumulator.
@c func wkl_label(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  unsafe takeLabel(Int(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) func takeLabel(
  _ label: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let entry = unsafe pc + (16 &+ label &* 16)
  unsafe takeBranch(entry.i32(8), entry.i32(12), pc, sp, mp, fu, cx, ia, fa, da)
}
