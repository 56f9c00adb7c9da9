// All limits of running code, with unit, default and reason. Those of loading are in LoadingLimits.

/// The resources that guest code may use. `.sandboxed` is the default everywhere; `.unlimited` must be requested explicitly.
public struct ResourceLimits: Hashable, Sendable {
  /// The most bytes that the memories of a store may have together. A larger declared minimum fails to instantiate; growth past it gives −1.
  public var memoryByteCount: UInt64
  /// The most elements that the tables of a store may have together. A larger declared minimum fails to instantiate; growth past it gives −1.
  public var tableElementCount: UInt64
  /// The most bytes that guests may make the host allocate for everything else: kept exceptions, elements of tables, definitions of instances, snapshots, and the host's
  /// state for each memory. Instances that need more fail with ``LinkError``, snapshots with ``SnapshotError``, growth of tables gives −1, and a call that throws more
  /// exceptions than there is room for ends with ``ResourceExhaustion``.
  ///
  /// WHY: a few bytes of a module can request gigabytes here, and no other limit covers them. It is a single number because there is one heap. The default is eight times the
  /// size of a full table; a snapshot of a larger memory needs a higher limit.
  public var hostByteCount: UInt64
  /// The most nested calls of WebAssembly functions.
  public var callDepth: Int
  /// The bytes of the value stack, which holds all frames. Set when a store is made; fixed from then on. If the system has no room for it, the first call ends with
  /// ``ResourceExhaustion``.
  public var valueStackByteCount: Int
  /// The most nested calls from the host into WebAssembly. WHY: each takes native stack.
  public var hostReentryDepth: Int
  /// The fuel of one call from the host: about one unit for each instruction, and one for each 32 bytes of a bulk operation. `nil` means no limit.
  public var fuel: UInt64?
  /// The longest time for one call from the host, everything included. `nil` means no limit.
  ///
  /// Once it has passed, the processor time of the thread decides: time in which the machine let others run is not the call's. Time in host functions counts as it
  /// passes, since they may wait. No call takes longer than twenty times the limit, unless a host function does.
  public var timeout: Duration?

  /// Makes limits; the defaults are those of ``sandboxed``.
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

  /// For untrusted code: 256 MiB of memory, 2²⁰ table elements, 64 MiB of host memory in addition, 20,000 nested calls on 2 MiB of stack, 100 nested calls from the
  /// host, ten seconds for each call.
  public static let sandboxed = ResourceLimits()
  /// For trusted code: memory, its own and the host's, up to the range of its addresses and the memory of the system; no limit of time and fuel. The depth of calls is
  /// still limited, by 64 MiB of stack.
  public static let unlimited = ResourceLimits(
    memoryByteCount: .max, tableElementCount: UInt64(UInt32.max), hostByteCount: .max, callDepth: 1_000_000, valueStackByteCount: 64 << 20,
    hostReentryDepth: 200, timeout: nil)
}
