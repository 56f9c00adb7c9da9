// What every function of preview 1 has at hand: the guest's memory, checked, and its state. Pointers and counts of the guest end here.

import WasmKitLiteEngine

/// One call of a guest into its system.
///
/// The functions themselves are extensions, one file a family, named as the specification names them. They throw ``WASIErrno``, which becomes the error number that the guest
/// receives; everything else ends the guest's call. A pointer out of bounds is a trap, as a load or store there would be. Each function checks all of its pointers, with the whole
/// range that belongs to each, before it has any effect: a call that traps has read nothing from a stream and opened no descriptor.
struct SystemCall {
  let process: WASIProcess
  let caller: RunningCall
  let snapshot: Snapshot

  /// The most vectors of one read or write, as hosts have it.
  static let vectorLimit: UInt32 = 1024
  /// The most bytes that are copied between two looks at the deadline.
  static let chunkByteCount = 1 << 20
  /// The most bytes of a path.
  static let pathLimit: UInt32 = 4096

  // MARK: Memory

  /// The caller's memory, for ranges that were checked.
  var memory: Memory {
    get throws(Trap) {
      guard let memory = caller.memory else { throw Self.outOfBounds(0, 0, 0) }
      return memory
    }
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(_ address: UInt32, _ offset: UInt32 = 0, as: T.Type = T.self) throws -> T {
    try memory.load(at: try place(address, offset, MemoryLayout<T>.size))
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, _ address: UInt32, _ offset: UInt32 = 0) throws {
    try memory.store(value, at: try place(address, offset, MemoryLayout<T>.size))
  }

  /// Copies bytes into the memory.
  func write(_ bytes: some Collection<UInt8>, _ address: UInt32) throws {
    try check(address, bytes.count)
    try memory.write(bytes, at: address)
  }

  /// An address plus an offset, from which that number of bytes lies inside the memory.
  private func place(_ address: UInt32, _ offset: UInt32, _ byteCount: Int) throws(Trap) -> UInt32 {
    try check(address, UInt64(offset) + UInt64(clamping: byteCount))
    // It cannot wrap around: no memory that functions with 32-bit pointers see ends after 2³², and the range is not empty.
    return address &+ offset
  }

  /// Traps if a range does not lie inside the memory. A caller without a memory has one of no bytes. An empty range may lie at the end.
  func check(_ address: UInt32, _ byteCount: some BinaryInteger) throws(Trap) {
    let size = min(caller.memory?.byteCount ?? 0, 1 << 32)
    let (end, overflow) = UInt64(address).addingReportingOverflow(UInt64(clamping: byteCount))
    guard !overflow, end <= size else { throw Self.outOfBounds(address, UInt64(clamping: byteCount), size) }
  }

  private static func outOfBounds(_ address: UInt32, _ byteCount: UInt64, _ size: UInt64) -> Trap {
    Trap(.outOfBoundsMemoryAccess, detail: "\(byteCount) bytes at \(address), the memory has \(size)")
  }

  // MARK: Vectors

  /// A range of the guest's memory that is known to lie inside.
  struct Range {
    let address: UInt32
    let byteCount: UInt32
  }

  /// The vectors of a read or write, all of them inside the memory.
  ///
  /// `iovec` and `ciovec`, 8 bytes: | 0 buf: pointer u32 | 4 buf_len: u32 |
  func vectors(_ address: UInt32, _ count: UInt32) throws -> [Range] {
    try check(address, UInt64(count) * 8)
    guard count <= Self.vectorLimit else { throw WASIErrno.inval }
    try pay(byteCount: count * 8)
    var total: UInt32 = 0
    return try (0..<count).map { index in
      let range = Range(address: try load(address, index * 8), byteCount: try load(address, index * 8 + 4))
      try check(range.address, range.byteCount)
      let (sum, overflow) = total.addingReportingOverflow(range.byteCount)
      if overflow { throw WASIErrno.inval }
      total = sum
      return range
    }
  }

  /// Hands out the pieces of vectors one after the other, at most a chunk at once, until one is not taken whole; how many bytes were taken.
  ///
  /// Every piece is paid for, in fuel and time. An error after the first piece ends the transfer but is not thrown: what was taken counts.
  func transfer(_ vectors: [Range], _ body: (Range, _ done: UInt32) throws -> Int) throws -> UInt32 {
    var done: UInt32 = 0
    for vector in vectors {
      var taken: UInt32 = 0
      while taken < vector.byteCount {
        let piece = Range(address: vector.address + taken, byteCount: min(vector.byteCount - taken, UInt32(Self.chunkByteCount)))
        try pay(byteCount: piece.byteCount)
        let count: UInt32
        do {
          count = UInt32(clamping: try body(piece, done))
        } catch let error as WASIErrno {
          if done > 0 { return done }
          throw error
        }
        taken += min(count, piece.byteCount)
        done += min(count, piece.byteCount)
        if count < piece.byteCount { return done }
      }
    }
    return done
  }

  // MARK: Costs

  /// Charges for bytes that the host moves, one unit of fuel for 32 of them, and stops if the call has to.
  func pay(byteCount: some BinaryInteger) throws { try pay(UInt64(clamping: byteCount) / 32) }

  /// Charges fuel for work of the host, about one unit for the time of an instruction, and stops if the call has to.
  func pay(_ fuel: UInt64) throws {
    try caller.consumeFuel(fuel)
  }

  // MARK: Descriptors

  /// The open descriptor of this number.
  func descriptor(_ number: UInt32) throws(WASIErrno) -> Descriptor {
    guard let descriptor = process.descriptors[number] else { throw .badf }
    return descriptor
  }

  /// The open descriptor of this number, which must have all of these rights.
  func descriptor(_ number: UInt32, _ rights: Rights) throws(WASIErrno) -> Descriptor {
    let descriptor = try descriptor(number)
    try Self.require(rights, of: descriptor)
    return descriptor
  }

  static func require(_ rights: Rights, of descriptor: Descriptor) throws(WASIErrno) {
    let missing = rights.subtracting(descriptor.rights)
    if missing.isEmpty { return }
    // WHY two errors: for reading and writing POSIX has one that programs know.
    throw missing.isDisjoint(with: [.fdRead, .fdWrite]) ? .notcapable : .badf
  }
}
