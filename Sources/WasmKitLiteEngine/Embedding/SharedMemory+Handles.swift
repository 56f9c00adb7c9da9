// Shared memories among the handles and imports.

extension Memory {
  /// The memory as something that other stores can import, if it is shared.
  public var shared: SharedMemory? { unsafe store.sharedMemory(instance) }
}

extension Imports {
  /// Defines a shared memory, which any number of stores may import.
  public mutating func define(_ module: String, _ name: String, _ memory: SharedMemory) { definitions[Name(module, name)] = .shared(memory) }
}
