// The errors of the host's side: calling, looking into memory, keeping a store.

/// Why the host's call could not begin.
public struct CallError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The instance has no export of that name and kind.
    case unknownExport
    /// Arguments or results are not of the function's type.
    case typeMismatch
    /// A reference or exception belongs to another store, or was made after the snapshot that its store was set back to.
    case wrongStore
    /// A global that is not mutable was to be set.
    case immutableGlobal
    /// The store has a suspended call, or the call to be resumed is not suspended any more.
    case suspendedCall
    /// A closure has bytes of a memory of the store, see ``Memory/withBytes(at:byteCount:_:)``: nothing may be called meanwhile.
    case lentMemory
    /// The call that a ``RunningCall`` belongs to is over.
    case endedCall
  }
  /// The kind of error.
  public let kind: Kind
  /// The particulars.
  public let message: String
  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
  /// The message.
  public var description: String { message }
}

/// A host's access to bytes that a memory, or elements that a table, does not have.
public struct BoundsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The first byte or element that was asked for.
  public let address: UInt64
  /// How many were asked for.
  public let count: UInt64
  /// How many there are.
  public let size: UInt64
  /// The requested range, and the available one.
  public var description: String { "out of bounds access: \(count) from \(address), of \(size)" }
}

/// Why a store could not be kept or set back.
public struct SnapshotError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The store has a shared memory: writes of other stores cannot be undone.
    case sharedMemory
    /// A call of the store is running or suspended, or a closure has its bytes.
    case runningCall
    /// The snapshot belongs to another store.
    case wrongStore
    /// The limit of host memory, or the system, has no room for the snapshot: see ``ResourceLimits/hostByteCount``.
    case hostMemory
  }
  /// The kind of error.
  public let kind: Kind
  /// The particulars.
  public let message: String
  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
  static func noMemory(_ byteCount: Int) -> SnapshotError { SnapshotError(.hostMemory, "a snapshot: the system has no room for \(byteCount) bytes") }
  /// The message.
  public var description: String { message }
}
