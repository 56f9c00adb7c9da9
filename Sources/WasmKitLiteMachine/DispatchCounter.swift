// How often each run of three handlers was dispatched. Only in a build with `-Xswiftc -DWASMKITLITE_COUNTS`; an ordinary build has none of it.

#if WASMKITLITE_COUNTS
  /// The dispatches of this process so far. One thread at a time.
  @usableFromInline package enum DispatchCounter {
    /// A handler with the two that were dispatched before it.
    package struct Triple: Hashable {
      package var first: UInt
      package var second: UInt
      package var third: UInt
    }

    nonisolated(unsafe) private static var last = (first: UInt(0), second: UInt(0))
    nonisolated(unsafe) package private(set) static var triples: [Triple: UInt64] = [:]

    @inline(never) @usableFromInline package static func count(_ handler: UInt) {
      unsafe triples[Triple(first: last.first, second: last.second, third: handler), default: 0] += 1
      unsafe last = (last.second, handler)
    }
  }
#endif
