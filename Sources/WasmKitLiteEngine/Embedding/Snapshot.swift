// Snapshots: a store as it was, to go back to in a microsecond.

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
