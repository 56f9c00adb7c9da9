// Snapshots: a store as it was, to go back to in a microsecond.

/// What a store's code had changed up to a moment: memories, tables, globals, segments.
///
/// Taken by ``Store/snapshot()`` and gone back to by ``Store/reset(to:)``, any number of times. It holds copies of the pages that were not zero. It keeps its store alive, and belongs
/// to one thread at a time with it.
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

/// What a reset had to touch.
public struct ResetReport: Hashable, Sendable {
  /// The pages of 4 KiB that were set back: those that were written, or all of a memory whose writes are not tracked.
  public internal(set) var pageCount = 0
  /// The memories of which so much was written that they got new pages of the system instead of copies.
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
  /// What is wrong.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The store has a shared memory: what other stores write cannot be set back.
    case sharedMemory
    /// A call of the store is running or suspended, or a closure has its bytes.
    case runningCall
    /// The snapshot belongs to another store.
    case wrongStore
    /// The limit of host memory, or the system, has no room for the snapshot: see ``ResourceLimits/hostByteCount``.
    case hostMemory
  }
  /// What is wrong.
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
  /// Keeps what the store's code can change, to go back to it.
  ///
  /// A snapshot is of a store, not of one instance, because a store is all that running code can reach: whatever imports what, memories, tables and globals of the host included,
  /// nothing is left out. Not in it is what host functions keep for themselves, such as the state of WASI (see `WASIProcess.reset()`).
  ///
  /// - Throws: ``SnapshotError`` while a call is running or suspended, where the store has a shared memory, and where the snapshot is larger than the limit of host
  ///   memory leaves room for. Nothing has changed then.
  public func snapshot() throws(SnapshotError) -> StoreSnapshot { try makeSnapshot() }

  /// Sets the store back: contents and sizes of memories and tables, globals, dropped segments, exceptions, references to values of the host. A suspended call is abandoned.
  ///
  /// Takes time by what was written since the last snapshot or reset, where that was to or of the same snapshot and every module with access to a memory was made with
  /// ``ModuleConfiguration/tracksWrites``; otherwise all of the memory is gone through. What was made in the store since the snapshot stays as it is, and counts for the limits. Of
  /// references to values of the host that were made since, those stay that the host holds, or something that was made since; exceptions made since are gone.
  ///
  /// - Throws: ``SnapshotError`` while a call is running or a closure has bytes of a memory, and where the snapshot is another store's.
  @discardableResult public func reset(to snapshot: StoreSnapshot) throws(SnapshotError) -> ResetReport { try restore(snapshot) }
}
