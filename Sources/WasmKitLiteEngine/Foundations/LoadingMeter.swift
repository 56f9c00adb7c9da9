// Counts what loading a module costs, and stops it. It knows nothing of modules: whoever loops says how much work and memory a turn is.

import WasmKitLiteSystem

/// The fuel and memory that loading has taken, and when to stop.
///
/// Work is taken off a slice of fuel. When the slice is empty the clock is looked at, and whether the task was cancelled: every 50 µs or so, and never for
/// a single instruction.
struct LoadingMeter {
  /// The units of a slice.
  static let slice = 32_768

  /// What is left of the slice. Whoever counts by itself, by positions in the module, writes it back before it asks for anything.
  var left = LoadingMeter.slice
  /// The bytes of host memory that are kept for the module.
  private(set) var byteCount = 0
  private let byteLimit: Int
  private let fuelLimit: Int
  private var usedFuel = 0
  private let deadline: Int64
  private let isCancellable: Bool

  /// Begins to count what loading a module of so many bytes costs.
  init(_ limits: LoadingLimits, byteCount: Int) {
    byteLimit = limits.memory.amount(byteCount: byteCount)
    fuelLimit = limits.fuel?.amount(byteCount: byteCount) ?? .max / 4
    deadline = limits.timeout.map { HostClock.now &+ HostClock.nanoseconds($0) } ?? .max
    isCancellable = true
  }

  /// Counts, and stops at nothing but a moment of ``HostClock`` and a cancelled task: for work that is part of a call.
  init(deadline: Int64) {
    (byteLimit, fuelLimit) = (.max / 4, .max / 4)
    self.deadline = deadline
    isCancellable = true
  }

  /// Counts, and stops at nothing.
  init() {
    (byteLimit, fuelLimit, deadline, isCancellable) = (.max / 4, .max / 4, .max, false)
  }

  /// The fuel that was used so far.
  var fuel: Int { usedFuel &+ LoadingMeter.slice &- left }
  /// The bytes of host memory that may still be taken.
  var bytesLeft: Int { max(0, byteLimit &- byteCount) }

  /// Takes fuel for so many units of work.
  @inline(__always) mutating func charge(_ units: Int) throws(ResourceExhaustion) {
    left &-= units
    if _slowPath(left < 0) { try look() }
  }

  /// Takes so many bytes of host memory for the module.
  @inline(__always) mutating func keep(_ count: Int) throws(ResourceExhaustion) {
    byteCount &+= count
    if _slowPath(byteCount > byteLimit) { throw ResourceExhaustion(.memory) }
  }

  /// Gives bytes back that were needed for a while.
  mutating func release(_ count: Int) { byteCount &-= count }

  /// Fails if so many bytes, which are needed for a while, are more than is left.
  func require(_ count: Int) throws(ResourceExhaustion) {
    if count > byteLimit &- byteCount { throw ResourceExhaustion(.memory) }
  }

  /// Begins a new slice, if there is fuel and time for one and nobody has cancelled the task.
  @inline(never) mutating func look() throws(ResourceExhaustion) {
    usedFuel &+= LoadingMeter.slice &- left
    left = LoadingMeter.slice
    if usedFuel > fuelLimit { throw ResourceExhaustion(.fuel) }
    if deadline != .max, HostClock.now >= deadline { throw ResourceExhaustion(.deadline) }
    if isCancellable, unsafe withUnsafeCurrentTask(body: { unsafe $0?.isCancelled ?? false }) { throw ResourceExhaustion(.cancellation) }
  }

  /// The bytes that an element of a growing list takes. WHY twice its size: a list has room for up to twice as many, or is being moved to a larger place.
  @inline(__always) static func listed<Element>(_ type: Element.Type, _ count: Int = 1) -> Int { 2 &* MemoryLayout<Element>.stride &* count }
}
