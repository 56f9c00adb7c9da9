// Memories, tables, globals and functions that the host makes, to be imported by modules.
// Spec: https://webassembly.github.io/spec/core/appendix/embedding.html

extension Memory {
  /// Makes a memory of its minimal size, all zero.
  ///
  /// - Throws: ``LinkError`` if it is larger than the store's limits.
  public init(_ type: MemoryType, store: Store) throws(LinkError) { unsafe self.init(store: store, instance: try store.makeMemory(type)) }
}

extension Table {
  /// Makes a table of its minimal size, all null.
  ///
  /// - Throws: ``LinkError`` if it is larger than the store's limits, if its elements cannot be null, or if their type is defined by a module.
  public init(_ type: TableType, store: Store) throws(LinkError) {
    guard let element = StoreReferenceType(type.element) else {
      throw LinkError(.invalidType, "a host's table cannot hold \(type.element): a type index means nothing outside of a module")
    }
    guard element.isNullable || type.limits.minimum == 0 else { throw LinkError(.invalidType, "a host's table starts with nulls, which \(type.element) has not") }
    let storeType = StoreTableType(limits: type.limits, addressType: type.addressType, element: element)
    unsafe self.init(store: store, instance: try store.makeTable(storeType, declared: type, initial: 0))
  }
}

extension Global {
  /// Makes a global with its value.
  ///
  /// - Throws: ``CallError`` if the value is not of the type, if the type is defined by a module, and for a reference of another store.
  public init(_ type: GlobalType, _ value: Value, store: Store) throws(CallError) {
    guard let valueType = StoreValueType(type.value) else {
      throw CallError(.typeMismatch, "a host's global cannot be of type \(type.value): a type index means nothing outside of a module")
    }
    var words = (UInt64(0), UInt64(0))
    let isOfType = try unsafe withUnsafeMutablePointer(to: &words) { words throws(CallError) in
      try unsafe words.withMemoryRebound(to: UInt64.self, capacity: 2) { slots throws(CallError) in try unsafe store.write([value], [valueType], to: slots) }
    }
    guard isOfType else { throw CallError(.typeMismatch, "type mismatch: expected \(type.value), found \(value.type)") }
    let cell = unsafe store.allocate(UInt64.self, valueType.slotCount)
    unsafe cell.initialize(to: words.0)
    if valueType.slotCount == 2 { unsafe (cell + 1).initialize(to: words.1) }
    unsafe self.init(store: store, instance: store.makeGlobal(cell, StoreGlobalType(value: valueType, isMutable: type.isMutable), declared: type))
  }
}
