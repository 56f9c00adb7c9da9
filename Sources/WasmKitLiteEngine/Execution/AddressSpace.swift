// Memory of the host for the guest's memories: address space is reserved once, the system commits pages when they are touched.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reservations of zeroed, page-aligned address space.
enum AddressSpace {
  /// Reserves and gives access to this many bytes, all zero; nil if the system has no room. None of it costs memory before it is touched.
  static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    if byteCount == 0 { return empty }
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      #if canImport(Darwin)
        let flags = MAP_PRIVATE | MAP_ANON
      #else
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
      #endif
      guard let base = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED else { return nil }
      return base
    #else
      let base = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
      return base
    #endif
  }

  /// Makes the beginning of a reservation all zero again and gives its memory back to the system; false where the system does not.
  static func renew(_ base: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      #if canImport(Darwin)
        let flags = MAP_PRIVATE | MAP_ANON | MAP_FIXED
      #else
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED
      #endif
      return mmap(base, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0) == base
    #else
      return false
    #endif
  }

  /// Gives a reservation back.
  static func release(_ base: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount == 0 { return }
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      munmap(base, byteCount)
    #else
      base.deallocate()
    #endif
  }

  /// A place for memories without a byte: never read, never written.
  // SAFETY: immortal and never written.
  nonisolated(unsafe) private static let empty = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
}
