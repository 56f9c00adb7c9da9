// Exceptions: thrown, caught by unwinding the guest's frames, and kept only as long as something can name them.
// Spec: https://webassembly.github.io/spec/core/exec/instructions.html#exec-throw

/// An exception in flight or caught. Spec: [Exception instances](https://webassembly.github.io/spec/core/exec/runtime.html#exception-instances).
struct ExceptionInstance {
  let tag: UnsafeMutablePointer<TagInstance>
  /// The payload's words, one a slot.
  let payload: [UInt64]
}

/// Code in which exceptions are caught, or passed on to another block.
struct TryRegion: Sendable {
  /// The words of the function's code that it covers.
  let words: Range<Int>
  /// The number of blocks around the try block, itself included: what `delegate` counts by.
  let depth: Int
  let catches: [Catch]
  /// Where `delegate` passes exceptions on to: regions not deeper than this.
  let delegateDepth: Int?

  struct Catch: Sendable {
    /// Nil catches everything.
    let tag: UInt32?
    /// Whether the exception's reference is wanted behind the payload.
    let wantsReference: Bool
    /// Where the code goes on, in words.
    let landing: Int
    /// The slot of the payload's first word.
    let slot: Int
    /// Where a legacy handler keeps the exception for `rethrow`.
    let rethrowSlot: Int?
  }
}

/// A store's exceptions by the word that refers to them. A word is never used twice, so a stale one refers to nothing.
struct ExceptionTable {
  private(set) var instances: [UInt64: ExceptionInstance] = [:]
  private var lastWord: UInt64 = 0
  /// How many there may be before those that nothing refers to are dropped.
  private var threshold = 1024

  subscript(_ word: UInt64) -> ExceptionInstance? { instances[word] }
  var wantsCollection: Bool { instances.count >= threshold }

  mutating func insert(_ exception: ExceptionInstance) -> UInt64 {
    lastWord &+= 1
    // WHY: far above any small integer, so that the conservative walk over the stack seldom takes a number for a reference.
    let word = 0x4558_0000_0000_0000 | lastWord
    instances[word] = exception
    return word
  }

  /// Puts back what there was; the words of the others stay used.
  mutating func reset(to instances: [UInt64: ExceptionInstance]) {
    if self.instances.isEmpty && instances.isEmpty { return }
    self.instances = instances
    threshold = max(1024, instances.count * 2)
  }

  /// Drops what none of these words, nor a payload that they lead to, refers to.
  mutating func collect(roots: (_ visit: (UInt64) -> Void) -> Void) {
    var marked: Set<UInt64> = []
    var open: [UInt64] = []
    roots { word in
      if instances[word] != nil, marked.insert(word).inserted { open.append(word) }
    }
    while let word = open.popLast() {
      for inner in instances[word]?.payload ?? [] where instances[inner] != nil && marked.insert(inner).inserted { open.append(inner) }
    }
    instances = instances.filter { marked.contains($0.key) }
    threshold = max(1024, instances.count * 2)
  }
}

extension Store {
  /// Unwinds frames from the suspended registers outwards to a handler for an exception, and sets the registers to go on there. False if there is none in
  /// this run; the frames are closed then. A handler that wants a reference gets `reference`, or a new one.
  func unwind(_ exception: ExceptionInstance, reference: UInt64?) -> Bool {
    var pc = context.pointee.suspended.pc
    var sp = context.pointee.suspended.sp
    var instance = context.pointee.instance
    while true {
      let module = instance.pointee.module
      guard let (index, position) = module.place(of: pc) else { return false }
      let code = module.functions[index]
      if let regions = module.tryRegions[index] {
        var deepest = Int.max
        for region in regions where region.depth <= deepest && region.words.contains(position) {
          if let depth = region.delegateDepth {
            deepest = depth
            continue
          }
          for handler in region.catches where handler.tag.map({ instance.pointee.tags[Int($0)] == exception.tag }) ?? true {
            land(handler, exception, reference, sp, frameEnd: sp + Int(code.frameSlotCount))
            _ = context.pointee.enter(instance)
            context.pointee.suspended.pc = code.entry + handler.landing * 8
            context.pointee.suspended.sp = sp
            return true
          }
        }
      }
      // SAFETY: every open frame has its two link words, written by the call that opened it.
      let link = sp + Int(code.linkSlot)
      guard let returnAddress = UnsafeRawPointer(bitPattern: UInt(link[0])), let caller = SP(bitPattern: UInt(link[1])) else { return false }
      if returnAddress == UnsafeRawPointer(finishCode) { return false }
      if returnAddress.load(as: UInt.self) == HandlerTable.enterAddress {
        guard let outer = UnsafeMutablePointer<ModuleInstance>(bitPattern: UInt(caller[Int(returnAddress.u32(8)) + 2])) else { return false }
        instance = outer
      }
      context.pointee.callDepthLeft += 1
      // The byte before the return address belongs to the call.
      pc = returnAddress - 1
      sp = caller
    }
  }

  private func land(_ handler: TryRegion.Catch, _ exception: ExceptionInstance, _ reference: UInt64?, _ sp: SP, frameEnd: SP) {
    var word: UInt64?
    if handler.wantsReference || handler.rethrowSlot != nil {
      word = reference ?? keep(exception, frameEnd: frameEnd)
    }
    var slot = sp + handler.slot
    if handler.tag != nil {
      for payload in exception.payload {
        slot.pointee = payload
        slot += 1
      }
    }
    if handler.wantsReference { slot.pointee = word ?? 0 }
    if let rethrowSlot = handler.rethrowSlot { sp[rethrowSlot] = word ?? 0 }
  }

  /// Gives an exception a word to be referred to by. What lies above the end of the frame that catches it is dead.
  private func keep(_ exception: ExceptionInstance, frameEnd: SP) -> UInt64 {
    if exceptions.wantsCollection {
      exceptions.collect { visit in
        exception.payload.forEach(visit)
        visitRoots(upTo: frameEnd, visit)
      }
    }
    return exceptions.insert(exception)
  }

  /// The payload of the host's exception, as words.
  func exceptionInstance(_ exception: WasmException) throws(CallError) -> ExceptionInstance {
    guard exception.values.map(\.type) == exception.tag.parameters else {
      throw CallError(.typeMismatch, "type mismatch: expected an exception with \(exception.tag.parameters), found \(exception.values.map(\.type))")
    }
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: exception.values.count * 2 + 1)
    defer { words.deallocate() }
    var slot = words
    for value in exception.values {
      try write(value, to: slot)
      slot += value.type.slotCount
    }
    return ExceptionInstance(tag: exception.tag.instance, payload: Array(UnsafeBufferPointer(start: words, count: slot - words)))
  }

  /// The exception as the host sees it.
  func exception(_ instance: ExceptionInstance) -> WasmException {
    let values = instance.payload.withUnsafeBufferPointer { words -> [Value] in
      var position = 0
      return instance.tag.pointee.type.parameters.map { type in
        defer { position += type.slotCount }
        var slots = (words[position], type == .v128 ? words[position + 1] : 0)
        return withUnsafeMutableBytes(of: &slots) { buffer in
          buffer.withMemoryRebound(to: UInt64.self) { read(type, from: $0.baseAddress.unsafelyUnwrapped) }
        }
      }
    }
    return WasmException(tag: Tag(store: self, instance: instance.tag), values: values)
  }
}

/// Throws a new exception whose payload is in slots; whether the registers are at a handler now.
@inline(never) private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, tag: UnsafeMutablePointer<TagInstance>, payload: SP) -> Bool {
  let count = tag.pointee.type.parameters.reduce(0) { $0 + $1.slotCount }
  return raise(pc, sp, fu, cx, ExceptionInstance(tag: tag, payload: Array(UnsafeBufferPointer(start: payload, count: count))), nil)
}

/// Throws an exception again.
@inline(never) private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, reference: UInt64) -> Bool {
  guard let exception = cx.context.pointee.store.exceptions[reference] else {
    trap(pc, sp, fu, cx, .nullExceptionReference)
    return false
  }
  return raise(pc, sp, fu, cx, exception, reference)
}

private func raise(_ pc: PC, _ sp: SP, _ fu: Fuel, _ cx: CX, _ exception: ExceptionInstance, _ reference: UInt64?) -> Bool {
  let context = cx.context
  context.pointee.suspended.pc = pc
  context.pointee.suspended.sp = sp
  context.pointee.suspended.fuel = fu
  let store = context.pointee.store
  if store.unwind(exception, reference: reference) { return true }
  store.hostError = store.exception(exception)
  context.pointee.exit = .hostError
  return false
}

/// Goes on where `unwind` has set the registers to.
@inline(__always) func land(_ fu: Fuel, _ cx: CX) {
  let context = cx.context
  next(context.pointee.suspended.pc, context.pointee.suspended.sp, context.pointee.reloadMemory(), fu, cx, 0, 0, 0)
}

//     byte   8       10      12              16
//            | first |       | tag32         | cost32        |               throw, 24 bytes
//            | ref   |       | cost32        |                               throw_ref

@c func wkl_throw(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(16)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  let tag = cx.context.pointee.instance.pointee.tags[Int(pc.u32(12))]
  if raise(pc, sp, left, cx, tag: tag, payload: sp + pc.slot(8)) { return land(left, cx) }
}

@c func wkl_throw_ref(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  let left = fu &- pc.i32(12)
  if _slowPath(left < 0) { return wkl_out_of_slice(pc, sp, mp, fu, cx, ia, fa, da) }
  if raise(pc, sp, left, cx, reference: sp[pc.slot(8)]) { return land(left, cx) }
}
