// Memory of the host for the guest's memories, large tables and the value stack: address space is reserved once, the system commits pages when they are
// touched. Behind every reservation lies a page that nobody may access: what runs over the end, in whatever way, ends there.

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
package enum AddressSpace {
  /// The bytes of the system's pages: 4 KiB, or 16 KiB on Apple's processors.
  package static let pageByteCount: Int = {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      let size = sysconf(Int32(_SC_PAGESIZE))
      return size > 0 ? size : 1 << 16
    #else
      return 1 << 12
    #endif
  }()
  /// What sizes of reservations are multiples of: pages of every system, and of WebAssembly.
  private static let unit = max(1 << 16, pageByteCount)

  /// A size that a reservation can have, not below this one. Sizes are at most 2⁴⁷, so nothing wraps.
  package static func rounded(_ byteCount: Int) -> Int { (byteCount &+ unit &- 1) & ~(unit &- 1) }

  /// Reserves and gives access to this many bytes, all zero; nil if the system has no room. None of it costs memory before it is touched.
  ///
  /// - Parameter isHonest: whether the system may refuse at once what it could never provide pages for.
  package static func reserve(_ byteCount: Int, isHonest: Bool = false) -> UnsafeMutableRawPointer? {
    if byteCount == 0 { return unsafe empty }
    return unsafe map(before: 0, rounded(byteCount), isHonest: isHonest)
  }

  /// Reserves as much of a range of sizes as there is address space for; nil if there is none for the least.
  ///
  /// WHY half: if not all can be had, what is left is for others as well; a process without any address space ends at its next allocation.
  package static func reserve(atMost most: Int, atLeast least: Int, isHonest: Bool = false) -> (base: UnsafeMutableRawPointer, byteCount: Int)? {
    if let base = unsafe reserve(most, isHonest: isHonest) { return unsafe (base, most) }
    var size = most
    while size > max(least, unit) {
      size = max(least, rounded(size / 2))
      guard let base = unsafe reserve(size, isHonest: isHonest) else { continue }
      let half = max(least, rounded(size / 2))
      if half >= size { return unsafe (base, size) }
      unsafe release(base, size)
      return unsafe reserve(half, isHonest: isHonest).map { unsafe ($0, half) }
    }
    return nil
  }

  /// Makes pages of a reservation all zero again and gives their memory back to the system; false where the system does not.
  package static func renew(_ base: UnsafeMutableRawPointer, _ byteCount: Int, isHonest: Bool = false) -> Bool {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      return unsafe mmap(base, byteCount, PROT_READ | PROT_WRITE, flags(isHonest) | MAP_FIXED, -1, 0) == base
    #else
      return false
    #endif
  }

  /// Gives a reservation back.
  package static func release(_ base: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount == 0 { return }
    unsafe unmap(base, before: 0, rounded(byteCount))
  }

  // MARK: Stacks
  //
  //     | no access | unused | slots …           | no access |
  //     page        page     start               end: a page's beginning

  /// Reserves a stack whose end is the end of what may be accessed, and before whose first page nothing may be either; nil if the system has no room.
  package static func reserveStack(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let size = wholePages(byteCount)
    return unsafe map(before: pageByteCount, size, isHonest: false).map { unsafe $0 + (size - byteCount) }
  }

  /// Gives a stack back.
  package static func releaseStack(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    let size = wholePages(byteCount)
    unsafe unmap(start - (size - byteCount), before: pageByteCount, size)
  }

  private static func wholePages(_ byteCount: Int) -> Int { (byteCount &+ pageByteCount &- 1) & ~(pageByteCount &- 1) }

  // MARK: Mappings

  /// Maps bytes with a page behind them, and with so many bytes before them, that may not be accessed.
  // SAFETY: the system gives whole pages of what was asked for, or nothing; the range between the two guards is ours until `release`.
  private static func map(before: Int, _ byteCount: Int, isHonest: Bool) -> UnsafeMutableRawPointer? {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      let total = before + byteCount + pageByteCount
      guard let start = unsafe mmap(nil, total, PROT_READ | PROT_WRITE, flags(isHonest), -1, 0), unsafe start != MAP_FAILED else { return nil }
      let base = unsafe start + before
      guard unsafe mprotect(base + byteCount, pageByteCount, PROT_NONE) == 0, unsafe before == 0 || mprotect(start, before, PROT_NONE) == 0 else {
        unsafe munmap(start, total)
        return nil
      }
      return unsafe base
    #else
      let base = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
      return base
    #endif
  }

  private static func unmap(_ base: UnsafeMutableRawPointer, before: Int, _ byteCount: Int) {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
      unsafe munmap(base - before, before + byteCount + pageByteCount)
    #else
      base.deallocate()
    #endif
  }

  #if canImport(Darwin)
    private static func flags(_: Bool) -> Int32 { MAP_PRIVATE | MAP_ANON }
  #elseif canImport(Glibc) || canImport(Musl) || canImport(Android)
    private static func flags(_ isHonest: Bool) -> Int32 { MAP_PRIVATE | MAP_ANONYMOUS | (isHonest ? 0 : MAP_NORESERVE) }
  #endif

  /// A place for what has no byte: never read, never written; where the system knows of access at all, it cannot be.
  // SAFETY: immortal and never accessed.
  nonisolated(unsafe) package static let empty: UnsafeMutableRawPointer = {
    #if canImport(Glibc) || canImport(Musl) || canImport(Android)
      if let page = unsafe mmap(nil, pageByteCount, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), unsafe page != MAP_FAILED { return unsafe page }
    #elseif canImport(Darwin)
      if let page = mmap(nil, pageByteCount, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0), page != MAP_FAILED { return page }
    #endif
    return UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
  }()
}
