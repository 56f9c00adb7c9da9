// Clocks. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#clock_time_get

import WasmKitLiteEngine

/// The clocks of one guest, in nanoseconds.
struct Clocks {
  private let clock: WASIClock
  private let start = Platform.time(.monotonic)
  /// How far a fixed clock has moved.
  private var elapsed: UInt64 = 0

  init(_ clock: WASIClock) { self.clock = clock }

  /// Whether time passes only here.
  var isFixed: Bool {
    switch clock {
    case .system: false
    case .fixed: true
    }
  }

  /// The time, without a step.
  func now(_ id: WASIClockID) -> UInt64 {
    switch clock {
    case .system:
      switch id {
      case .realtime, .monotonic: return Platform.time(id)
      case .processCPUTime, .threadCPUTime: return Platform.time(.monotonic) &- start
      }
    case .fixed(let realtime, _):
      return id == .realtime ? realtime &+ elapsed : elapsed
    }
  }

  /// The time as the guest looks at it; a fixed clock makes its step.
  mutating func look(_ id: WASIClockID) -> UInt64 {
    let time = now(id)
    if case .fixed(_, let step) = clock { elapsed &+= step }
    return time
  }

  /// Moves a fixed clock.
  mutating func advance(_ nanoseconds: UInt64) { elapsed &+= nanoseconds }
}

extension SystemCall {
  /// Writes the resolution of a clock in nanoseconds.
  func clockResGet(_ id: UInt32, _ result: UInt32) throws {
    guard let clock = WASIClockID(rawValue: id) else { throw WASIErrno.inval }
    try store(process.clocks.isFixed ? 1 : Platform.resolution(clock), result)
  }

  /// Writes the time of a clock in nanoseconds. The precision that the guest can do with makes no difference.
  func clockTimeGet(_ id: UInt32, _ precision: UInt64, _ result: UInt32) throws {
    guard let clock = WASIClockID(rawValue: id) else { throw WASIErrno.inval }
    try check(result, 8)
    try store(process.clocks.look(clock), result)
  }
}
