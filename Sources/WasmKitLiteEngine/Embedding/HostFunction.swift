// Functions of the host that WebAssembly calls, typed by their closures.

/// A function of the host: its type, and what it does with the slots of its arguments.
final class HostFunction: Sendable {
  let type: FunctionType
  /// Reads the arguments from the slots, then writes the results to them.
  let body: @Sendable (inout Caller, SP) throws -> Void

  init(_ type: FunctionType, _ body: @escaping @Sendable (inout Caller, SP) throws -> Void) {
    self.type = type
    self.body = body
  }
}

/// What a host function knows of the call that it is in. Not to be kept beyond it.
public struct Caller {
  // SAFETY: a caller is made for one call of a host function, which the store makes: it lives as long as the call. WHY: counting the reference would cost
  // more than the rest of the call.
  let home: Unmanaged<Store>
  var store: Store { home.takeUnretainedValue() }

  /// Memory 0 of the calling instance, if it has one.
  public var memory: Memory? {
    let instance = store.context.pointee.instance
    return instance.pointee.memory0 == store.noMemory ? nil : Memory(store: store, instance: instance.pointee.memory0)
  }

  /// The fuel that the running call has left; a number beyond all practical use where it has no bound.
  public var remainingFuel: UInt64 {
    UInt64(max(0, store.context.pointee.fuel + store.context.pointee.fuelReserve))
  }

  /// Takes fuel for work that the host does for the guest.
  ///
  /// - Throws: ``ResourceExhaustion`` where not so much is left, or where the call has to stop for another reason.
  public mutating func consumeFuel(_ amount: UInt64) throws {
    let context = store.context
    if let kind = store.reasonToStop(deadline: context.pointee.deadline) {
      if kind == .cancellation { throw CancellationError() }
      throw ResourceExhaustion(kind, backtrace: store.backtrace())
    }
    guard amount <= remainingFuel else { throw ResourceExhaustion(.fuel, backtrace: store.backtrace()) }
    let fromSlice = min(Int(amount), max(0, context.pointee.fuel))
    context.pointee.fuel -= fromSlice
    context.pointee.fuelReserve -= Int(amount) - fromSlice
  }

  /// The time that the running call has left; `nil` where it has no deadline.
  public var remainingTime: Duration? {
    let deadline = store.context.pointee.deadline
    return deadline == .max ? nil : .nanoseconds(deadline &- HostClock.now)
  }

  /// Ends the call with an error if its deadline has passed or it was interrupted. A host function that takes long calls it now and then.
  public func checkDeadline() throws {
    guard let kind = store.reasonToStop(deadline: store.context.pointee.deadline) else { return }
    if kind == .cancellation { throw CancellationError() }
    throw ResourceExhaustion(kind, backtrace: store.backtrace())
  }
}

/// A Swift type that a host function takes as a parameter: one value, or several that belong together.
public protocol HostParameter: SendableMetatype {
  /// The types of the values that it is made of.
  static var valueTypes: [ValueType] { get }
  /// How many words those values take.
  static var wordCount: Int { get }
  /// Makes a parameter of its values, one word each.
  init(_ words: UnsafePointer<UInt64>, caller: Caller)
}

extension HostParameter {
  /// How many words its values take: one each.
  public static var wordCount: Int { valueTypes.count }
}

extension HostParameter where Self: WasmValue {
  /// One.
  @inlinable public static var wordCount: Int { 1 }
  /// The types of the values that it is made of.
  public static var valueTypes: [ValueType] { [valueType] }
  /// Makes a parameter of its values.
  @inlinable @inline(__always) public init(_ words: UnsafePointer<UInt64>, caller: Caller) { self.init(wasmBits: words[0]) }
}

extension Int32: HostParameter {}
extension UInt32: HostParameter {}
extension Int64: HostParameter {}
extension UInt64: HostParameter {}
extension Float: HostParameter {}
extension Double: HostParameter {}
extension Optional: HostParameter where Wrapped == ExternReference {}

/// Bytes of the caller's memory that the guest names by address and count: two i32 parameters. Nothing is read before it is asked for.
public struct GuestBuffer: HostParameter {
  /// Where the bytes begin.
  public let address: UInt32
  /// How many there are, as the guest says.
  public let byteCount: UInt32
  private let memory: Memory?

  /// The types of the values that it is made of.
  public static var valueTypes: [ValueType] { [.i32, .i32] }
  /// Two.
  @inlinable public static var wordCount: Int { 2 }
  /// Makes a parameter of its values.
  public init(_ words: UnsafePointer<UInt64>, caller: Caller) {
    address = UInt32(truncatingIfNeeded: words[0])
    byteCount = UInt32(truncatingIfNeeded: words[1])
    memory = caller.memory
  }

  /// The bytes, or the first of them.
  ///
  /// - Throws: ``BoundsError`` where any byte of the part that is read lies outside of the memory.
  public func bytes(atMost limit: UInt32 = .max) throws(BoundsError) -> [UInt8] {
    let count = min(byteCount, limit)
    guard let memory else { throw BoundsError(address: UInt64(address), count: UInt64(count), size: 0) }
    return try memory.bytes(at: address, byteCount: count)
  }

  /// Writes to the buffer's beginning.
  ///
  /// - Throws: ``BoundsError`` where there are more bytes than the buffer takes, or any lies outside of the memory.
  public func write(_ bytes: [UInt8]) throws(BoundsError) {
    guard let memory, bytes.count <= byteCount else { throw BoundsError(address: UInt64(address), count: UInt64(bytes.count), size: UInt64(byteCount)) }
    try memory.write(bytes, at: address)
  }
}

/// A string in UTF-8 in the caller's memory: two i32 parameters, address and byte count. Nothing is read before it is asked for.
public struct GuestString: HostParameter {
  private let buffer: GuestBuffer

  /// The types of the values that it is made of.
  public static var valueTypes: [ValueType] { GuestBuffer.valueTypes }
  /// Two.
  @inlinable public static var wordCount: Int { 2 }
  /// Makes a parameter of its values.
  public init(_ words: UnsafePointer<UInt64>, caller: Caller) { buffer = GuestBuffer(words, caller: caller) }

  /// The text, or the part of its first bytes; a run of invalid UTF-8 becomes one U+FFFD.
  ///
  /// - Throws: ``BoundsError`` where any byte of the part that is read lies outside of the memory.
  public func text(bytesAtMost limit: UInt32 = .max) throws(BoundsError) -> String {
    let bytes = try buffer.bytes(atMost: limit)
    return bytes.withUnsafeBytes { String(repairingUTF8: $0) }
  }
}
