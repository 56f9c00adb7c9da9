// All limits of running code, with unit, default and reason. Those of loading are in Binary/LoadingLimits.

/// What guest code may take from its host. `.sandboxed` is the default everywhere; `.unlimited` has to be spelled out.
public struct ResourceLimits: Hashable, Sendable {
  /// The most bytes that the memories of a store may have together. A larger declared minimum fails to instantiate; growth past it gives −1.
  public var memoryByteCount: UInt64
  /// The most elements that the tables of a store may have together. A larger declared minimum fails to instantiate; growth past it gives −1.
  public var tableElementCount: UInt64
  /// The most bytes that guests may make the host allocate for everything else: kept exceptions, elements of tables, what instances define, snapshots, and what the host
  /// keeps of each memory. Instances that want more fail with ``LinkError``, snapshots with ``SnapshotError``, growth of tables gives −1, and a call that throws more
  /// exceptions than there is room for ends with ``ResourceExhaustion``.
  ///
  /// WHY: a few bytes of a module can ask for gigabytes here, and no other limit sees them. All of it is one number because it is one heap. The default is eight times what a
  /// full table takes; a snapshot of a larger memory wants a higher one.
  public var hostByteCount: UInt64
  /// The most calls of WebAssembly functions that are open at once.
  public var callDepth: Int
  /// The bytes of the value stack, which holds all frames. Set when a store is made; fixed from then on. If the system has no room for it, the first call ends with
  /// ``ResourceExhaustion``.
  public var valueStackByteCount: Int
  /// The most calls from the host into WebAssembly that are open inside one another. WHY: each takes native stack.
  public var hostReentryDepth: Int
  /// The fuel of one call from the host: about one unit an instruction, and one for 32 bytes of a bulk operation. `nil` is as much as the call wants.
  public var fuel: UInt64?
  /// How long one call from the host may take, everything in it counted. `nil` is for ever.
  public var timeout: Duration?

  /// Makes limits; what is left out is as in ``sandboxed``.
  public init(
    memoryByteCount: UInt64 = 256 << 20, tableElementCount: UInt64 = 1 << 20, hostByteCount: UInt64 = 64 << 20, callDepth: Int = 20_000,
    valueStackByteCount: Int = 2 << 20, hostReentryDepth: Int = 100, fuel: UInt64? = nil, timeout: Duration? = .seconds(10)
  ) {
    self.memoryByteCount = memoryByteCount
    self.tableElementCount = tableElementCount
    self.hostByteCount = hostByteCount
    self.callDepth = callDepth
    self.valueStackByteCount = valueStackByteCount
    self.hostReentryDepth = hostReentryDepth
    self.fuel = fuel
    self.timeout = timeout
  }

  /// For code that nobody vouches for: 256 MiB of memory, 2²⁰ table elements, 64 MiB of the host's memory beside, 20,000 open calls on 2 MiB of stack, 100 host calls
  /// deep, ten seconds a call.
  public static let sandboxed = ResourceLimits()
  /// For code that is trusted: as much memory, its own and the host's, as its addresses reach and the system has; no end of time and fuel. Calls are still bounded, by
  /// 64 MiB of stack.
  public static let unlimited = ResourceLimits(
    memoryByteCount: .max, tableElementCount: UInt64(UInt32.max), hostByteCount: .max, callDepth: 1_000_000, valueStackByteCount: 64 << 20,
    hostReentryDepth: 200, timeout: nil)
}
