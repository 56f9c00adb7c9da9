// What a store keeps of its calls beside the running one's registers.
//
// WHY: behind a pointer and not in the store. A class's properties are looked at for overlapping access at each use, which a warm call cannot afford.

import WasmKitLiteMachine

/// The calls of one store, and what its limits grant to each.
struct CallState {
  /// How many calls from the host are open, one inside the other.
  var reentryDepth: Int {
    get { depth }
    set {
      depth = newValue
      mayBegin = isFree
    }
  }
  private var depth = 0
  /// How many closures have bytes of a memory: no call may begin meanwhile, it could take the pages away.
  var lendingCount = 0 {
    didSet { mayBegin = isFree }
  }
  /// Tells one outermost call from another.
  private(set) var number: UInt64 = 0
  /// The fuel that the outermost call was given, and what the last finished one has taken.
  var fuelGranted = 0
  var fuelConsumed = 0
  /// Whether a call waits for fuel.
  var isSuspended = false {
    didSet { mayBegin = isFree }
  }
  /// Whether nothing but the stack can keep an outermost call from beginning.
  private(set) var mayBegin = true
  /// Whether the limits let any call begin.
  private var allowsCalls: Bool

  /// The store's limits, as a call needs them.
  var fuel: Int
  /// In nanoseconds; -1 is for ever.
  var timeout: Int64
  var callDepth: Int
  var hostReentryDepth: Int

  init(_ limits: ResourceLimits) {
    fuel = Self.fuel(limits)
    timeout = Self.timeout(limits)
    callDepth = limits.callDepth
    hostReentryDepth = limits.hostReentryDepth
    allowsCalls = hostReentryDepth > 0 && callDepth > 0
    mayBegin = allowsCalls
  }

  private var isFree: Bool { reentryDepth == 0 && !isSuspended && lendingCount == 0 && allowsCalls }

  /// Opens and closes an outermost call, which may begin.
  @inline(__always) mutating func open() {
    (depth, mayBegin) = (1, false)
    number &+= 1
  }
  @inline(__always) mutating func close() { (depth, mayBegin) = (0, allowsCalls) }

  /// Opens a call of any kind, to be closed by setting the depth back.
  mutating func openAny() {
    if depth == 0 { number &+= 1 }
    reentryDepth = depth + 1
  }

  /// Takes over other limits; the calls stay as they are.
  mutating func adopt(_ limits: ResourceLimits) {
    let new = CallState(limits)
    (fuel, timeout, callDepth, hostReentryDepth, allowsCalls) = (new.fuel, new.timeout, new.callDepth, new.hostReentryDepth, new.allowsCalls)
    mayBegin = isFree
  }

  /// The fuel of one call; far below overflow where it has no bound.
  static func fuel(_ limits: ResourceLimits) -> Int { Int(truncatingIfNeeded: min(limits.fuel ?? .max, UInt64(Int.max / 4))) }

  /// The nanoseconds that one call may take; -1 for ever.
  static func timeout(_ limits: ResourceLimits) -> Int64 { limits.timeout.map { HostClock.nanoseconds($0) } ?? -1 }
}

extension Function {
  /// Opens a call from outside of all calls and gives the slots for its arguments; nil where it is another kind of call, or cannot begin.
  @usableFromInline func beginCall() -> UnsafeMutablePointer<UInt64>? {
    let calls = store.calls
    let context = store.context
    guard calls.pointee.mayBegin, let code = instance.pointee.code else { return nil }
    let sp = context.pointee.stackTop
    // A frame has room for the arguments at least.
    guard sp + Int(code.pointee.frameSlotCount) <= context.pointee.machine.stackEnd else { return nil }
    let fuel = calls.pointee.fuel
    let slice = min(fuel, context.pointee.fuelSlice)
    calls.pointee.fuelGranted = fuel
    context.pointee.machine.fuel = slice
    context.pointee.fuelReserve = fuel &- slice
    context.pointee.machine.callDepthLeft = calls.pointee.callDepth &- 1
    context.pointee.start(timeout: calls.pointee.timeout)
    return sp
  }

  /// Runs the call whose arguments are in their slots; its results are there afterwards.
  @usableFromInline func endCall(_ sp: UnsafeMutablePointer<UInt64>) throws {
    let calls = store.calls
    let context = store.context
    // `beginCall` has seen that there is code.
    guard let code = instance.pointee.code, let home = instance.pointee.instance else { return }
    calls.pointee.open()
    let link = sp + Int(code.pointee.linkSlot)
    link[0] = UInt64(UInt(bitPattern: store.finishCode))
    link[1] = UInt64(UInt(bitPattern: sp))
    let base = context.pointee.enter(home)
    context.run(MachineState(pc: code.pointee.entry, sp: sp), base)
    let left = context.pointee.fuelReserve &+ context.pointee.machine.fuel
    calls.pointee.fuelConsumed = calls.pointee.fuelGranted &- left
    if case .finished = context.pointee.exit {
      context.pointee.machine.suspended = nil
      calls.pointee.close()
      return
    }
    try store.concludeOutermost()
  }
}
