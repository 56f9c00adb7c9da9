// How often each handler, and each run of two and three handlers, was dispatched: the figures that decide what is worth fusing.
//
// Only in a build with `-Xswiftc -DWASMKITLITE_COUNTS -Xlinker -E`; an ordinary build has none of it. One thread at a time.

#if WASMKITLITE_COUNTS
  import WasmKitLiteMachine
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  /// The dispatches of this process so far.
  public enum DispatchCounts {
    /// The most frequent handlers, pairs and triples, each with its share of all dispatches, a line each. Pairs and triples are lines of the tables of
    /// fusions in HandlerGenerator.
    public static func report(rows: Int) -> String {
      var groups: [[[UInt]: UInt64]] = [[:], [:], [:]]
      for (triple, count) in unsafe DispatchCounter.triples {
        let handlers = [triple.first, triple.second, triple.third]
        for length in 1...3 { groups[length - 1][Array(handlers.suffix(length)), default: 0] += count }
      }
      let total = groups[0].values.reduce(0, +)
      var text = "\(total) dispatches\n"
      for group in groups {
        text += "\n"
        for (handlers, count) in group.sorted(by: { $0.value > $1.value }).prefix(rows) {
          let share = Double(count * 10_000 / max(total, 1)) / 100
          text += "\(share) %  \(line(handlers))\n"
        }
      }
      return text
    }

    /// A run of handlers as a fusion: the first one's name, and that of a handler for all others.
    private static func line(_ handlers: [UInt]) -> String {
      guard handlers.count > 1 else { return handlers.map(name).joined() }
      var rest = name(handlers[1])
      for (before, handler) in zip(handlers[1...], handlers[2...]) {
        // Most results that the next instruction reads from the accumulator have no other reader.
        let written = HandlerLayout.all[before]?.writesAccumulators ?? []
        let isRead = !written.isDisjoint(with: HandlerLayout.all[handler]?.readsAccumulators ?? [])
        rest += "_\(isRead ? "into" : "then")_\(name(handler))"
      }
      return "\(name(handlers[0]))  \(rest)"
    }

    /// The handler's symbol without its prefix; where the executable does not export it, its address in the file, for `nm`.
    private static func name(_ handler: UInt) -> String {
      // WHY by `dlsym`: Glibc's module leaves `dladdr` out. Its answer has four words, the third of which is the symbol's name.
      typealias Lookup = @convention(c) (UnsafeRawPointer?, UnsafeMutablePointer<UInt>) -> Int32
      guard let symbol = unsafe dlsym(nil, "dladdr") else { return String(handler, radix: 16) }
      var information: (UInt, UInt, UInt, UInt) = (0, 0, 0, 0)
      let found = unsafe withUnsafeMutableBytes(of: &information) { bytes in
        unsafe unsafeBitCast(symbol, to: Lookup.self)(UnsafeRawPointer(bitPattern: handler), bytes.assumingMemoryBound(to: UInt.self).baseAddress!)
      }
      guard found != 0, let text = unsafe UnsafePointer<CChar>(bitPattern: information.2) else { return String(handler &- information.1, radix: 16) }
      let name = unsafe String(cString: text)
      return name.hasPrefix("wkl_") ? String(name.dropFirst(4)) : name
    }
  }
#endif
