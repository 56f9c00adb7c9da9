// Memory of the host in sizes that a guest chooses. Unlike Swift's own allocation, which ends the process, this gives nil when there is none.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// Allocations that may fail.
package enum HostAllocation {
  /// Room for so many values, whose bytes are all zero; nil if the system has none. What is large takes no memory before it is touched.
  // SAFETY: the system gives at least that many bytes, aligned for any type, or nothing.
  package static func zeroed<T: BitwiseCopyable>(_: T.Type, _ count: Int) -> UnsafeMutablePointer<T>? {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      return unsafe calloc(max(1, count), MemoryLayout<T>.stride)?.bindMemory(to: T.self, capacity: max(1, count))
    #else
      let (byteCount, overflows) = max(1, count).multipliedReportingOverflow(by: MemoryLayout<T>.stride)
      if overflows { return nil }
      let room = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
      room.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
      return room.bindMemory(to: T.self, capacity: max(1, count))
    #endif
  }

  /// Room for so many bytes of any content; nil if the system has none.
  package static func bytes(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      return unsafe malloc(max(1, byteCount))
    #else
      return UnsafeMutableRawPointer.allocate(byteCount: max(1, byteCount), alignment: 16)
    #endif
  }

  /// Gives either back.
  package static func release(_ room: UnsafeMutableRawPointer) {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      unsafe free(room)
    #else
      room.deallocate()
    #endif
  }
}
