// Snapshots: a store as it was, to go back to in a microsecond.

/// The state of a store that its code can change, at one moment: memories, tables, globals, segments.
///
/// Taken by ``Store/snapshot()`` and restored by ``Store/reset(to:)``, any number of times. It holds copies of the pages that were not zero. It keeps its store alive, and like the
/// store it belongs to one thread at a time.
public final class StoreSnapshot {
  let store: Store
  let number: Int
  /// The host memory that it takes.
  let byteCount: UInt64
  let memories: [MemoryImage]
  let tables: [TableImage]
  let segments: [SegmentImage]
  let globals: GlobalImage
  let externs: [UInt64: ExternTable.Entry]
  let externState: Int
  let exceptions: [KeptException]

  init(
    store: Store, number: Int, byteCount: UInt64, memories: [MemoryImage], tables: [TableImage], segments: [SegmentImage], globals: GlobalImage,
    externs: [UInt64: ExternTable.Entry], externState: Int, exceptions: [KeptException]
  ) {
    self.store = store
    self.number = number
    self.byteCount = byteCount
    self.memories = memories
    self.tables = tables
    self.segments = segments
    self.globals = globals
    self.externs = externs
    self.externState = externState
    self.exceptions = exceptions
  }

  deinit { store.hostMemory.release(byteCount) }
}

/// The work of a reset.
public struct ResetReport: Hashable, Sendable {
  /// The pages of 4 KiB that were restored: those that were written, or all of a memory whose writes are not tracked.
  public internal(set) var pageCount = 0
  /// The number of memories with so many written pages that they got new pages from the system instead of copies.
  public internal(set) var renewedMemoryCount = 0
  /// The words of globals that were different; a global is one word, of v128 two.
  public internal(set) var globalCount = 0
  /// The elements of tables that were copied: from the first that was written to the last.
  public internal(set) var tableElementCount: UInt64 = 0
  /// The data and element segments that were dropped.
  public internal(set) var segmentCount = 0
  /// Whether there was nothing to set back.
  public var isEmpty: Bool { self == ResetReport() }
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

extension Store {
  /// Saves all state that the store's code can change, for a later reset.
  ///
  /// A snapshot covers a store, not one instance, because a store has all state that running code can reach: it is complete regardless of imports, and includes memories, tables and
  /// globals of the host. It does not include the state of host functions, such as that of WASI (see `WASIProcess.reset()`).
  ///
  /// - Throws: ``SnapshotError`` while a call is running or suspended, if the store has a shared memory, or if the snapshot would exceed the limit of host
  ///   memory. Then nothing has changed.
  public func snapshot() throws(SnapshotError) -> StoreSnapshot { try makeSnapshot() }

  /// Resets the store: contents and sizes of memories and tables, globals, dropped segments, exceptions, references to values of the host. A suspended call is abandoned.
  ///
  /// Takes time in proportion to the pages written since the last snapshot or reset, if that concerned the same snapshot and every module with access to a memory was made with
  /// ``ModuleConfiguration/tracksWrites``; otherwise all of the memory is compared. Instances and objects made in the store since the snapshot are not changed, and count toward the
  /// limits. References to values of the host that were made since are kept if the host or an object made since holds them; exceptions made since are dropped.
  ///
  /// - Throws: ``SnapshotError`` while a call is running or a closure has bytes of a memory, and if the snapshot belongs to another store.
  @discardableResult public func reset(to snapshot: StoreSnapshot) throws(SnapshotError) -> ResetReport { try restore(snapshot) }
}
