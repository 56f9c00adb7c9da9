// The native stack of the running thread. WebAssembly's own calls take none of it; a call from a host function into WebAssembly does.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(Glibc) || canImport(Musl)
  // WHY: the C library has the function on Linux, its module for Swift does not show it. It takes two words and gives one, which every calling convention
  // passes alike.
  @_silgen_name("pthread_getattr_np") private func attributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> CInt
#endif

package enum NativeStack {
  /// The bytes that must be left for a call from inside of a host function. WHY: the call takes some 3 KB (in a debug build 6), and the host function that it
  /// may call must have room to work; a thread of 128 KB is left with some thirty calls.
  package static let reservedByteCount: UInt = 40 << 10

  /// Whether the running thread has room for one more call. Where the system does not tell its stack's bounds, the limit on calls inside one another stands alone.
  package static var hasRoom: Bool {
    var place: UInt8 = 0
    let here = unsafe withUnsafeMutablePointer(to: &place) { UInt(bitPattern: $0) }
    let end = end
    return end == 0 || here < end || here - end >= reservedByteCount
  }

  #if canImport(Glibc) || canImport(Musl) || canImport(Android) || canImport(Darwin)
    /// Where a thread remembers the end of its stack. WHY: asking the system may read a file.
    private static let key: pthread_key_t? = {
      var key = pthread_key_t()
      return unsafe pthread_key_create(&key, nil) == 0 ? key : nil
    }()

    /// The lowest address of the running thread's stack; 0 where it is not known.
    private static var end: UInt {
      guard let key else { return 0 }
      if let known = unsafe pthread_getspecific(key) { return UInt(bitPattern: known) }
      let end = systemEnd
      // The number is kept, not what is there: nothing follows it.
      unsafe pthread_setspecific(key, UnsafeRawPointer(bitPattern: end))
      return end
    }
  #else
    private static var end: UInt { 0 }
  #endif

  #if canImport(Glibc) || canImport(Musl)
    private static var systemEnd: UInt {
      var found = pthread_attr_t()
      guard unsafe attributes(pthread_self(), &found) == 0 else { return 0 }
      defer { unsafe pthread_attr_destroy(&found) }
      var base: UnsafeMutableRawPointer?
      var byteCount = 0
      return unsafe pthread_attr_getstack(&found, &base, &byteCount) == 0 ? UInt(bitPattern: base) : 0
    }
  #elseif canImport(Darwin)
    private static var systemEnd: UInt {
      let thread = pthread_self()
      return UInt(bitPattern: pthread_get_stackaddr_np(thread)) &- UInt(pthread_get_stacksize_np(thread))
    }
  #else
    private static var systemEnd: UInt { 0 }
  #endif
}
