// The contents of a snapshot.

/// The state of a store that its code can change, at one moment: memories, tables, globals, segments.
///
/// Taken by ``Store/snapshot()`` and restored by ``Store/reset(to:)``, any number of times. It holds copies of the pages that were not zero. It keeps its store alive, and like the
/// store it belongs to one thread at a time.
@safe public final class StoreSnapshot {
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
    unsafe self.globals = globals
    self.externs = externs
    self.externState = externState
    unsafe self.exceptions = exceptions
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
