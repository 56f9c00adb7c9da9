// Functions of the host that WebAssembly calls, typed by their closures.

import WasmKitLiteMachine
import WasmKitLiteSystem

extension Caller {
  /// Memory 0 of the calling instance, if it has one.
  public var memory: Memory? { store.callingMemory }
  /// The fuel that the running call has left; an extremely large number if it has no limit.
  public var remainingFuel: UInt64 { store.remainingFuel }
  /// The time that the running call has left; `nil` if it has no deadline. If the machine ran other programs meanwhile the call may be given more of it, see
  /// ``ResourceLimits/timeout``; ``checkDeadline()`` decides.
  public var remainingTime: Duration? { store.remainingTime }

  /// Consumes fuel for work that the host does for the guest.
  ///
  /// - Throws: ``ResourceExhaustion`` if there is not enough fuel left, or if the call has to stop for another reason.
  public func consumeFuel(_ amount: UInt64) throws { try store.consumeFuel(amount) }

  /// Ends the call with an error if its deadline has passed or it was interrupted. A long-running host function should call it regularly.
  public func checkDeadline() throws { try store.checkDeadline() }

  /// Makes a reference for the guest to hold, see ``Store/reference(to:)``.
  public func reference(to value: Any) -> ExternReference { store.reference(to: value) }
  /// The value of a reference from the guest, see ``Store/value(of:)``.
  public func value(of reference: ExternReference) -> Any? { store.value(of: reference) }

  /// The call as something that other functions of the host can have as well, while it runs.
  public var running: RunningCall { unsafe RunningCall(store: store, number: store.calls.pointee.number, memory: memory) }
}

/// A running call of WebAssembly, to share among the parts of a host function. After the call has ended, its properties are zero or nil and its methods throw.
///
/// It keeps its store alive, and belongs to one thread with it.
public struct RunningCall {
  private let store: Store
  /// The outermost call's number in its store.
  private let number: UInt64
  private let callingMemory: Memory?

  init(store: Store, number: UInt64, memory: Memory?) {
    self.store = store
    self.number = number
    callingMemory = memory
  }

  private var isRunning: Bool { unsafe store.calls.pointee.reentryDepth > 0 && store.calls.pointee.number == number }

  private func check() throws(CallError) {
    if !isRunning { throw CallError(.endedCall, "the call is over") }
  }

  /// Memory 0 of the instance that called the host function, if it has one.
  public var memory: Memory? { isRunning ? callingMemory : nil }
  /// The fuel that the call has left.
  public var remainingFuel: UInt64 { isRunning ? store.remainingFuel : 0 }
  /// The time that the call has left; `nil` if it has no deadline, zero after it has ended.
  public var remainingTime: Duration? { isRunning ? store.remainingTime : .zero }

  /// Takes fuel, see ``Caller/consumeFuel(_:)``.
  ///
  /// - Throws: as there, and ``CallError`` once the call is over.
  public func consumeFuel(_ amount: UInt64) throws {
    try check()
    try store.consumeFuel(amount)
  }

  /// Ends the call with an error if it has to stop, see ``Caller/checkDeadline()``.
  ///
  /// - Throws: as there, and ``CallError`` once the call is over.
  public func checkDeadline() throws {
    try check()
    try store.checkDeadline()
  }
}

/// What a running call has, as its host functions see it.
extension Store {
  fileprivate var callingMemory: Memory? {
    let instance = unsafe context.pointee.instance
    return unsafe instance.pointee.memory0 == noMemory ? nil : Memory(store: self, instance: instance.pointee.memory0)
  }

  fileprivate var remainingFuel: UInt64 { unsafe UInt64(max(0, context.pointee.machine.fuel + context.pointee.fuelReserve)) }

  fileprivate var remainingTime: Duration? {
    let deadline = unsafe context.pointee.deadline
    return deadline == .max ? nil : .nanoseconds(deadline &- HostClock.now)
  }

  fileprivate func consumeFuel(_ amount: UInt64) throws {
    try checkDeadline()
    guard amount <= remainingFuel else { throw ResourceExhaustion(.fuel, backtrace: backtrace()) }
    let fromSlice = unsafe min(Int(amount), max(0, context.pointee.machine.fuel))
    unsafe context.pointee.machine.fuel -= fromSlice
    unsafe context.pointee.fuelReserve -= Int(amount) - fromSlice
  }

  fileprivate func checkDeadline() throws {
    guard let kind = unsafe reasonToStop(deadline: context.pointee.deadline) else { return }
    if kind == .cancellation { throw CancellationError() }
    throw ResourceExhaustion(kind, backtrace: backtrace())
  }
}

/// A Swift type that a host function takes as a parameter: one value, or several that belong together.
///
/// A type of your own may only consist of i32, i64, f32 and f64: a function with another type is not linked.
public protocol HostParameter: SendableMetatype {
  /// The types of its values. Asked once, when the function is defined.
  static var valueTypes: [ValueType] { get }
  /// How many words those values take. Only the package's own types are asked, for speed.
  static var wordCount: Int { get }
  /// Makes a parameter of its values, one word each: integers, or the bits of floats.
  init(_ words: Span<UInt64>, caller: borrowing Caller)
}

extension HostParameter {
  /// The number of words of its values, one for each.
  public static var wordCount: Int { valueTypes.count }
}

extension HostParameter where Self: WasmValue {
  /// One.
  @inlinable public static var wordCount: Int { 1 }
  /// The types of its values.
  public static var valueTypes: [ValueType] { [valueType] }
  /// Makes a parameter of its value.
  @inlinable @inline(__always) public init(_ words: Span<UInt64>, caller: borrowing Caller) { self.init(wasmBits: words[0]) }
}

extension Int32: HostParameter {}
extension UInt32: HostParameter {}
extension Int64: HostParameter {}
extension UInt64: HostParameter {}
extension Float: HostParameter {}
extension Double: HostParameter {}
extension Optional: HostParameter where Wrapped == ExternReference {
  /// Makes a parameter from its word, which belongs to the caller's store.
  public init(_ words: Span<UInt64>, caller: borrowing Caller) { self = caller.store.externReference(words[0]) }
}

/// Bytes of the caller's memory that the guest names by address and count: two i32 parameters. Nothing is read until it is requested.
public struct GuestBuffer: HostParameter {
  /// The address of the first byte.
  public let address: UInt32
  /// How many there are, as the guest says.
  public let byteCount: UInt32
  private let memory: Memory?

  /// The types of its values.
  public static var valueTypes: [ValueType] { [.i32, .i32] }
  /// Two.
  @inlinable public static var wordCount: Int { 2 }
  /// Makes a parameter of its values.
  public init(_ words: Span<UInt64>, caller: borrowing Caller) {
    address = UInt32(truncatingIfNeeded: words[0])
    byteCount = UInt32(truncatingIfNeeded: words[1])
    memory = caller.memory
  }

  /// The bytes, or the first of them.
  ///
  /// - Throws: ``BoundsError`` if any byte of the part that is read is outside the memory.
  public func bytes(atMost limit: UInt32 = .max) throws(BoundsError) -> [UInt8] {
    let count = min(byteCount, limit)
    guard let memory else { throw BoundsError(address: UInt64(address), count: UInt64(count), size: 0) }
    return try memory.bytes(at: address, byteCount: count)
  }

  /// Writes to the buffer's beginning.
  ///
  /// - Throws: ``BoundsError`` if there are more bytes than the buffer has, or any of them is outside the memory.
  public func write(_ bytes: [UInt8]) throws(BoundsError) {
    guard let memory, bytes.count <= byteCount else { throw BoundsError(address: UInt64(address), count: UInt64(bytes.count), size: UInt64(byteCount)) }
    try memory.write(bytes, at: address)
  }
}

/// A string in UTF-8 in the caller's memory: two i32 parameters, address and byte count. Nothing is read until it is requested.
public struct GuestString: HostParameter {
  private let buffer: GuestBuffer

  /// The types of its values.
  public static var valueTypes: [ValueType] { GuestBuffer.valueTypes }
  /// Two.
  @inlinable public static var wordCount: Int { 2 }
  /// Makes a parameter of its values.
  public init(_ words: Span<UInt64>, caller: borrowing Caller) { buffer = GuestBuffer(words, caller: caller) }

  /// The text, or the part of its first bytes; a run of invalid UTF-8 becomes one U+FFFD.
  ///
  /// - Throws: ``BoundsError`` if any byte of the part that is read is outside the memory.
  public func text(bytesAtMost limit: UInt32 = .max) throws(BoundsError) -> String {
    let bytes = try buffer.bytes(atMost: limit)
    return unsafe bytes.withUnsafeBytes { unsafe String(repairingUTF8: $0) }
  }
}
