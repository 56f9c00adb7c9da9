// What a store keeps of its calls beside the running one's registers.
//
// WHY: behind a pointer and not in the store. A class's properties are looked at for overlapping access at each use, which a warm call cannot afford.

import WasmKitLiteMachine
import WasmKitLiteSystem

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
