// Calls and returns inside an instance, and branch tables: the steps that handlers of several modules end with.
//
// A frame, from its base; a call's arguments are already where the callee wants its parameters:
//
//     slot   0 …                        link                                        link + 3 …
//            | parameters, later results | return address | caller's sp | instance   | locals | operand stack
//
// The third link word belongs to the running function: it keeps its own instance there while another instance's function runs.

/// The lowered code of a function that a module defines. One a function, shared by all instances of the module.
@unsafe @frozen @usableFromInline package struct FunctionCode {
  /// The first instruction.
  @usableFromInline package var entry: PC
  /// The slots that the frame needs, from its base to the end of its operand stack.
  @usableFromInline package var frameSlotCount: UInt32
  /// Where in the frame the link words are: after the parameters or the results, whichever take more room, and at ``FrameLayout/usualLinkSlot`` at the least.
  @usableFromInline package var linkSlot: UInt32
  /// The function's index in its module.
  @usableFromInline package var index: UInt32
  /// The bytes of threaded code, for finding the function of an address.
  @usableFromInline package var codeByteCount: UInt32

  package init(entry: PC, frameSlotCount: UInt32, linkSlot: UInt32, index: UInt32, codeByteCount: UInt32) {
    unsafe (self.entry, self.frameSlotCount, self.linkSlot, self.index, self.codeByteCount) = (entry, frameSlotCount, linkSlot, index, codeByteCount)
  }
}

// MARK: Calls
//
//     byte   8               16              20              24
//            | FunctionCode                  | args32        | cost32        |       call

/// Opens a frame at `callee` for `code`, whose entry and its handler are known, and continues there; its return continues at `returnAddress`.
@inlinable @inline(__always) package func open(
  _ code: UnsafePointer<FunctionCode>, at entry: PC, _ handler: UInt, _ callee: SP, _ link: SP, returnTo returnAddress: PC, _ pc: PC, _ sp: SP,
  _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let machine = unsafe cx.machine
  if unsafe _slowPath(callee + Int(code.pointee.frameSlotCount) > machine.pointee.stackEnd) { return unsafe callStackExhausted(pc, sp, fu, cx) }
  // WHY: counted first and looked at afterwards, by itself: one instruction on memory, and no register for it.
  unsafe machine.pointee.callDepthLeft &-= 1
  if unsafe _slowPath(machine.pointee.callDepthLeft < 0) { return unsafe tooDeep(pc, sp, fu, cx) }
  // SAFETY: the frame has room for its link words, as its size, tested above, counts them.
  unsafe link[0] = UInt64(UInt(bitPattern: returnAddress))
  unsafe link[1] = UInt64(UInt(bitPattern: sp))
  unsafe next(handler, entry, callee, mp, fu, cx, ia, fa, da)
}

/// Calls a function that the module defines.
@inlinable @inline(__always) package func callDefined(
  hasUsualLink: Bool, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = unsafe fu &- pc.i32(20)
    if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  #endif
  // SAFETY: the word is the address of the module's own table of functions, which lives as long as its code.
  let code = unsafe pc.load(fromByteOffset: 8, as: UnsafePointer<FunctionCode>.self)
  let entry = unsafe code.pointee.entry
  let callee = unsafe sp + Int(pc.u32(16))
  let link = unsafe callee + (hasUsualLink ? FrameLayout.usualLinkSlot : Int(code.pointee.linkSlot))
  unsafe open(code, at: entry, entry.load(as: UInt.self), callee, link, returnTo: pc + 24, pc, sp, mp, left, cx, ia, fa, da)
}

// MARK: Returns
//
//     byte   8       10      12
//            | link  | src   | cost32        |

@inlinable @inline(__always) package func returnToCaller(
  _ linkSlot: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let link = unsafe sp + linkSlot
  #if WASMKITLITE_UNMETERED
    let left = fu
  #else
    let left = unsafe fu &- pc.i32(12)
    // WHY: without a look, each of a million open frames could still go a long way straight ahead after the fuel is spent.
    if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  #endif
  unsafe cx.machine.pointee.callDepthLeft &+= 1
  // SAFETY: the call wrote both words; the frame's owner never writes them.
  let caller = unsafe UnsafeMutablePointer<UInt64>(bitPattern: UInt(truncatingIfNeeded: link[1])).unsafelyUnwrapped
  unsafe next(UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: link[0])).unsafelyUnwrapped, caller, mp, left, cx, ia, fa, da)
}

/// Returns with a value of a slot, which goes to the frame's first slot and its accumulator.
@inlinable @inline(__always) package func returnValue<T: Scalar>(
  _: T.Type, _ linkSlot: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let value = unsafe T.read(sp, pc.slot(10))
  unsafe value.write(sp, 0)
  unsafe returnToCaller(linkSlot, pc, sp, mp, fu, cx, value.integer(ia), value.single(fa), value.double(da))
}

// MARK: Branch tables
//
//     byte   8       10      12              16
//            | a     |       | count32       | handler64, offset32, cost32 for each label

/// Continues with the handler of the label; the last one is the default label's.
// SAFETY: the instruction has an entry for each label up to the default one, whose number the index does not pass.
@inlinable @inline(__always) package func branchTable(
  _ index: UInt32, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let label = unsafe Int(min(index, pc.u32(12)))
  unsafe jump(pc.load(fromByteOffset: 16 &+ label &* 16, as: UInt.self), pc, sp, mp, fu, cx, UInt64(UInt(bitPattern: label)), fa, da)
}
