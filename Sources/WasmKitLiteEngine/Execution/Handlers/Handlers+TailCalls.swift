// Tail calls: the callee takes the frame over.
//
//     byte   8       10      12      14      16              20              24              28
//            | FunctionCode                  | args32        | cost32        | link  | count |               |       return_call
//            | ref   | args  | link  | count | index32       | cost32        | type32        | table32       |       return_call_…, then enter
//
// The arguments move to the frame's start and the link words with them: the callee takes the frame over. Behind the forms that may leave the instance
// stands what an ordinary call and a return would do; it runs for a host function, and for the first crossing into another instance from a frame whose
// caller relies on it to come back in its own. The crossings after that one take frames over again, so that the stack stays as it is.

import WasmKitLiteMachine

/// Moves the arguments down and gives the frame to `code`.
@inline(__always) private func replaceFrame(
  with code: UnsafePointer<FunctionCode>, arguments: Int, count: Int, link: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX
) {
  if unsafe _slowPath(sp + Int(code.pointee.frameSlotCount) > cx.context.pointee.machine.stackEnd) { return unsafe exhaust(pc, sp, fu, cx, .callStack) }
  let (returnAddress, caller) = unsafe (sp[link], sp[link + 1])
  var index = 0
  while index < count {
    unsafe sp[index] = sp[arguments + index]
    index &+= 1
  }
  let newLink = unsafe sp + Int(code.pointee.linkSlot)
  unsafe newLink[0] = returnAddress
  unsafe newLink[1] = caller
  unsafe next(code.pointee.entry, sp, mp, fu, cx, 0, 0, 0)
}

// SAFETY: the word is the address of the module's own table of functions, which lives as long as its code.
@c func wkl_return_call(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let code = unsafe pc.load(fromByteOffset: 8, as: UnsafePointer<FunctionCode>.self)
  unsafe replaceFrame(with: code, arguments: Int(pc.u32(16)), count: pc.slot(26), link: pc.slot(24), pc, sp, mp, left, cx)
}

/// Calls any function in tail position; the instruction at `pc` is one of the long forms.
@inline(__always) private func tailCallAny(
  _ function: UnsafeMutablePointer<FunctionInstance>, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let link = unsafe pc.slot(12)
  if let code = unsafe function.pointee.code, let instance = unsafe function.pointee.instance {
    if unsafe instance == cx.context.pointee.instance {
      return unsafe replaceFrame(with: code, arguments: pc.slot(10), count: pc.slot(14), link: link, pc, sp, mp, fu, cx)
    }
    // SAFETY: the call that opened the frame wrote the word; the guest reaches no link word.
    let returnAddress = unsafe UnsafeRawPointer(bitPattern: UInt(sp[link])).unsafelyUnwrapped
    let handler = unsafe returnAddress.load(as: UInt.self)
    if handler == HandlerTable.enterAddress || handler == HandlerTable.finishAddress {
      if unsafe _slowPath(sp + Int(code.pointee.frameSlotCount) > cx.context.pointee.machine.stackEnd) { return unsafe exhaust(pc, sp, fu, cx, .callStack) }
      let base = unsafe cx.context.pointee.enter(instance)
      return unsafe replaceFrame(with: code, arguments: pc.slot(10), count: pc.slot(14), link: link, pc, sp, base, fu, cx)
    }
  }
  unsafe callAny(function, sp + pc.slot(10), link: link, byteCount: 32, pc, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_return_call_import(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  unsafe tailCallAny(cx.context.pointee.instance.pointee.functions[Int(pc.u32(16))], pc, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_return_call_indirect(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = unsafe tableFunction(table: pc.u32(28), sp[pc.slot(8)], type: pc.u32(24), pc, sp, left, cx) else { return }
  unsafe tailCallAny(function, pc, sp, mp, left, cx, ia, fa, da)
}

@c func wkl_return_call_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = unsafe fu &- pc.i32(20)
  if _slowPath(left < 0) { return unsafe wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  guard let function = unsafe UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(sp[pc.slot(8)])) else { return unsafe trap(pc, sp, fu, cx, .nullFunctionReference) }
  unsafe tailCallAny(function, pc, sp, mp, left, cx, ia, fa, da)
}
