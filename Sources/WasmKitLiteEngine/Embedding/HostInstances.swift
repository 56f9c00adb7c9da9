// Memories, tables, globals and functions that the host makes, to be imported by modules.
// Spec: https://webassembly.github.io/spec/core/appendix/embedding.html

extension Memory {
  /// Makes a memory of its minimal size, all zero.
  ///
  /// - Throws: ``LinkError`` where it is larger than the store's limits.
  public init(_ type: MemoryType, store: Store) throws(LinkError) { self.init(store: store, instance: try store.makeMemory(type)) }
}

extension Table {
  /// Makes a table of its minimal size, all null.
  ///
  /// - Throws: ``LinkError`` where it is larger than the store's limits.
  public init(_ type: TableType, store: Store) throws(LinkError) { self.init(store: store, instance: try store.makeTable(type, initial: 0)) }
}

extension Global {
  /// Makes a global with its value.
  ///
  /// - Throws: ``CallError`` where the value is not of the type.
  public init(_ type: GlobalType, _ value: Value, store: Store) throws(CallError) {
    guard value.type == type.value else { throw CallError(.typeMismatch, "type mismatch: expected \(type.value), found \(value.type)") }
    let cell = store.allocate(UInt64.self, type.value.slotCount)
    cell.initialize(repeating: 0, count: type.value.slotCount)
    try store.write(value, to: cell)
    self.init(store: store, instance: store.makeGlobal(cell, type))
  }
}
