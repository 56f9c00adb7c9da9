// Memories that several threads use at once. Spec: https://github.com/WebAssembly/threads (the threads proposal)

import WasmKitLiteSystem

/// A shared memory: the one thing of the runtime that may be part of several stores, on several threads.
///
/// Plain accesses of different threads to the same bytes race, as the proposal says they may; atomic ones do not.
@safe public final class SharedMemory: Sendable {
  // SAFETY: the instance stays at its address while this object lives. Only `byteCount` ever changes, in `grow`, one word at a time and upwards.
  nonisolated(unsafe) let instance: UnsafeMutablePointer<MemoryInstance>
  private let lock = Lock()

  /// Makes a memory of its minimal size, all zero.
  ///
  /// - Throws: ``LinkError`` if the type is not shared, has no maximum, or is larger than the limits.
  public convenience init(_ type: MemoryType, limits: ResourceLimits = .sandboxed) throws(LinkError) {
    try self.init(type, byteLimit: limits.memoryByteCount)
  }

  // SAFETY: the instance's room is this object's own, and given back in `deinit` only.
  init(_ type: MemoryType, byteLimit: UInt64) throws(LinkError) {
    guard type.isShared, type.limits.maximum != nil else { throw LinkError(.incompatibleImportType, "a shared memory must be declared shared, with a maximum") }
    // WHY first: an initialiser that throws when its properties are set runs `deinit`.
    var memory = try unsafe MemoryInstance(type, byteLimit: byteLimit)
    // Any store may bring code that makes marks, and none may make the place for them while others use the memory.
    guard unsafe memory.makeMarks() else {
      unsafe memory.release()
      throw LinkError(tooLarge: .memory, unsafe "the marks of a memory: the system has no room for \(memory.markByteCount) bytes")
    }
    unsafe instance = .allocate(capacity: 1)
    unsafe instance.initialize(to: memory)
  }

  deinit {
    unsafe instance.pointee.release()
    unsafe instance.deallocate()
  }

  /// Adds pages; the old size in pages, or nil if there is no room for them.
  func grow(byPages pages: UInt64, byteLimit: UInt64) -> UInt64? { lock.withLock { unsafe instance.pointee.grow(byPages: pages, byteLimit: byteLimit) } }
}
