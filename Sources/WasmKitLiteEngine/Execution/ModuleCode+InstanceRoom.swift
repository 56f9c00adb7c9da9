// How much an instance of a module takes of its host, known before any of it is made.

extension ModuleCode {
  /// The bytes that an instance allocates from its store's chunks, and those of lists and keys elsewhere. Not the contents of memories and tables.
  ///
  /// Counts are bounded by the decoder, a million definitions of each kind and ten million elements of a segment, so no sum wraps.
  func instanceByteCount(isFirst: Bool) -> (chunk: Int, others: UInt64) {
    let environment = definitions.environment
    let importedFunctionCount = environment.functions.count - functionCount
    let globalCount = environment.globals.count
    var chunk = unsafe Store.chunkBytes(ModuleInstance.self, 1)
    chunk += Store.chunkBytes(StoreTypeID.self, environment.types.types.count)
    unsafe chunk += Store.chunkBytes(UnsafeRawPointer.self, environment.functions.count)
    unsafe chunk += Store.chunkBytes(UnsafeRawPointer.self, environment.tables.count)
    unsafe chunk += Store.chunkBytes(UnsafeRawPointer.self, environment.memories.count)
    unsafe chunk += Store.chunkBytes(UnsafeRawPointer.self, globalCount)
    unsafe chunk += Store.chunkBytes(UnsafeRawPointer.self, environment.tags.count)
    chunk += Store.chunkBytes(Range<Int>.self, definitions.data.count)
    unsafe chunk += Store.chunkBytes(UnsafeMutableBufferPointer<UInt64>.self, definitions.elements.count)
    unsafe chunk += Store.chunkBytes(FunctionInstance.self, functionCount)
    unsafe chunk += Store.chunkBytes(FunctionInstance.self, 1) * importedFunctionCount
    // A cell and what is known of it.
    unsafe chunk += (Store.chunkBytes(GlobalInstance.self, 1) + 16) * definitions.globals.count
    for element in definitions.elements { chunk += Store.chunkBytes(UInt64.self, element.items.count) }

    var others = HostMemoryCost.definition
    others += HostMemoryCost.item * UInt64(importedFunctionCount + environment.tags.count)
    // The lists of all globals, of those that are mutable and those that refer; the handle of each.
    others += 64 * UInt64(globalCount)
    others += (isFirst ? 8 : HostMemoryCost.type) * UInt64(environment.types.types.count)
    return (chunk, others)
  }

  /// What the instance's own memories and tables take, beside their contents.
  func definitionByteCount(memoryLimit: UInt64) -> UInt64 {
    var sum = HostMemoryCost.definition * UInt64(decoded.tables.count)
    for type in decoded.memories {
      sum += HostMemoryCost.mapping + HostMemoryCost.definition
      guard configuration.tracksWrites || type.isShared else { continue }
      unsafe sum += HostMemoryCost.mapping + MemoryInstance.markByteCount(MemoryInstance.greatestByteCount(type, limit: memoryLimit))
    }
    return sum
  }
}
