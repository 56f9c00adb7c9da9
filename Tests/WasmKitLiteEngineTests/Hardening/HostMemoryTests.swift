import TestSupport
import Testing
import WasmKitLiteEngine

/// What a guest makes its host allocate is counted, bounded, and given back.
@Suite(.serialized) struct HostMemoryTests {
  static let mebibyte = 1 << 20

  static func linkError(_ body: () throws -> Void) -> LinkError? {
    do {
      try body()
      return nil
    } catch { return error as? LinkError }
  }

  static func exhaustion(_ body: () throws -> Void) -> ResourceExhaustion? {
    do {
      try body()
      return nil
    } catch { return error as? ResourceExhaustion }
  }

  // MARK: Exceptions

  /// A module that throws exceptions and catches their references: `drop` forgets each, `keep` puts them into a table, one after the other, and `chain` makes each carry the
  /// one before.
  static func exceptions(words: Int, tableCount: UInt64) throws -> Module {
    var builder = ModuleBuilder()
    let plain = UInt64(builder.tag([UInt8](repeating: TypeByte.i64, count: words)))
    let link = UInt64(builder.tag([TypeByte.exnref] + [UInt8](repeating: TypeByte.i64, count: words)))
    builder.table(tableCount, element: TypeByte.exnref, export: "table")
    let last = UInt64(builder.global(TypeByte.exnref, op(.refNull) + [TypeByte.exnref]))
    /// The reference of a new exception.
    func caught(_ instructions: [UInt8]) -> [UInt8] {
      op(.block) + [TypeByte.exnref] + op(.tryTable) + [0x40, 0x01, 0x03, 0x00] + instructions + op(.end) + op(.unreachable) + op(.end)
    }
    let payload = repeated(words, i64(1))
    let make = UInt64(builder.function([], [TypeByte.exnref], caught(payload + op(.throw, plain))))
    let chain = UInt64(builder.function([], [TypeByte.exnref], caught(op(.globalGet, last) + payload + op(.throw, link))))
    builder.function([TypeByte.i32], [], export: "drop", turns(code(op(.call, make), op(.drop))))
    builder.function(
      [TypeByte.i32], [], export: "keep", turns(code(get(0), i32(Int32(tableCount)), op(.i32RemU), op(.call, make), op(.tableSet, 0))))
    builder.function([TypeByte.i32], [], export: "chain", turns(code(op(.call, chain), op(.globalSet, last))))
    builder.function([], [], export: "clear", code(i32(0), op(.refNull), [TypeByte.exnref], i32(Int32(tableCount)), op(.tableFill, 0)))
    builder.function([], [], export: "forget", code(op(.refNull), [TypeByte.exnref], op(.globalSet, last)))
    return try Module(builder.bytes, configuration: ModuleConfiguration(features: .all))
  }

  @Test(arguments: ["keep", "chain"]) func `exceptions that are kept end the call at the limit of host memory`(export: String) throws {
    let limit = UInt64(4 * Self.mebibyte)
    let instance = try Self.exceptions(words: 200, tableCount: 20_000).instantiate(limits: ResourceLimits(hostByteCount: limit, timeout: nil))
    let before = residentByteCount()
    for _ in 0..<3 {
      let error = Self.exhaustion { try instance.call(export, 20_000 as Int32) }
      #expect(error?.kind == .memory)
      #expect(error?.description.hasPrefix("out of host memory: ") == true && error?.description.contains("of \(limit) bytes") == true)
    }
    #expect(residentByteCount() - before < 32 * Self.mebibyte)
    // The store goes on: what nothing refers to any more makes room.
    if export == "keep" {
      try instance.call("clear")
      try instance.call("keep", 1_000 as Int32)
    }
  }

  @Test func `exceptions that nothing refers to take no host memory`() throws {
    let instance = try Self.exceptions(words: 200, tableCount: 10).instantiate(limits: ResourceLimits(hostByteCount: 2 << 20, timeout: nil))
    try instance.call("drop", 5_000 as Int32)
    // Each of these is kept until the next one takes its place.
    try instance.call("keep", 5_000 as Int32)
  }

  @Test func `a collection is paid for, and comes only as often as its cost allows`() throws {
    func fuel(_ tableCount: UInt64, _ count: Int32) throws -> UInt64 {
      let instance = try Self.exceptions(words: 200, tableCount: tableCount).instantiate(limits: ResourceLimits(timeout: nil))
      try instance.call("drop", count)
      return instance.store.fuelConsumed
    }
    // Some 4 MiB of exceptions: a collection for each 256 KiB of them, or for each 8 MiB where it goes through as much.
    let small = try fuel(10, 2_500)
    let large = try fuel(1 << 19, 2_500)
    #expect(large < small + 1 << 19)
    // 12 MiB are enough for one that goes through 4.
    #expect(try fuel(1 << 19, 7_500) > fuel(10, 7_500) + 1 << 16)
  }

  @Test func `a collection ends soon after its deadline, and changes nothing`() throws {
    let count: UInt64 = 60_000_000
    let limits = ResourceLimits(tableElementCount: count, hostByteCount: count * 8 + 1 << 20, timeout: .milliseconds(100))
    let instance = try Self.exceptions(words: 200, tableCount: count).instantiate(limits: limits)
    let start = ContinuousClock.now
    // The host memory that is left is full after some 500; the table is gone through then.
    #expect(Self.exhaustion { try instance.call("keep", 5_000 as Int32) }?.kind == .deadline)
    #expect(ContinuousClock.now - start < .seconds(5))
    guard case .reference(let reference) = try instance.table("table").element(at: 4_999) else {
      Issue.record("no exception")
      return
    }
    #expect(!reference.isNull)
  }

  @Test func `a snapshot's exceptions count twice, and once when it is gone`() throws {
    let instance = try Self.exceptions(words: 200, tableCount: 1_000).instantiate(limits: ResourceLimits(hostByteCount: 2 << 20, timeout: nil))
    try instance.call("keep", 600 as Int32)
    for _ in 0..<5 {
      var snapshot: StoreSnapshot? = nil
      // 600 take more than a third and less than half of what there is.
      snapshot = try? instance.store.snapshot()
      if let snapshot { try instance.store.reset(to: snapshot) }
      #expect(snapshot == nil || Self.exhaustion { try instance.call("chain", 600 as Int32) }?.kind == .memory)
      snapshot = nil
      try instance.call("forget")
      try instance.call("drop", 100 as Int32)
    }
  }

  // MARK: Definitions

  /// Loading refuses so many definitions before a store sees them, unless it is told not to.
  static let unlimitedLoading = ModuleConfiguration(features: .all, loadingLimits: .unlimited)

  @Test func `memories of no page count, each with what the host keeps of it`() throws {
    let memories = [[UInt8]](repeating: [0x00, 0x00], count: 300_000)
    let module = try Module(ModuleBytes.module(ModuleBytes.memories(memories)), configuration: Self.unlimitedLoading)
    let before = residentByteCount()
    let store = Store()
    for _ in 0..<3 {
      let error = Self.linkError { _ = try module.instantiate(store: store) }
      #expect(error?.kind == .limitExceeded && error?.message.contains("limit of host memory is 67108864 bytes") == true)
    }
    #expect(residentByteCount() - before < 64 * Self.mebibyte)
    // An instance that did not fit has taken nothing.
    #expect(try Self.exceptions(words: 1, tableCount: 1).instantiate(store: store).table("table").count == 1)
  }

  @Test func `functions, globals, tags, types and segments count as well`() throws {
    let header: [(String, [UInt8])] = [
      ("globals", ModuleBytes.globals([[UInt8]](repeating: [TypeByte.i64, 1] + i64(0) + [0x0B], count: 20_000))),
      ("tables", ModuleBytes.tables([[UInt8]](repeating: [TypeByte.funcref, 0, 0], count: 20_000))),
      (
        "functions",
        ModuleBytes.types([ModuleBytes.functionType()]) + ModuleBytes.functions([UInt32](repeating: 0, count: 20_000))
          + ModuleBytes.code([[UInt8]](repeating: ModuleBytes.body(instructions: []), count: 20_000))
      ), ("tags", ModuleBytes.types([ModuleBytes.functionType()]) + ModuleBytes.tags([UInt32](repeating: 0, count: 20_000))),
      ("segments", ModuleBytes.elements([[UInt8]](repeating: [5, TypeByte.funcref, 0], count: 20_000))),
    ]
    for (name, sections) in header {
      let module = try Module(ModuleBytes.header + sections, configuration: Self.unlimitedLoading)
      #expect(Self.linkError { _ = try module.instantiate(limits: ResourceLimits(hostByteCount: 256 << 10)) }?.kind == .limitExceeded, "\(name)")
      #expect(Self.linkError { _ = try module.instantiate() } == nil, "\(name)")
      // However often, in one store: the limit holds for all instances together.
      let store = Store(limits: ResourceLimits(hostByteCount: 32 << 20))
      let error = Self.linkError { for _ in 0..<200 { _ = try module.instantiate(store: store) } }
      #expect(error?.kind == .limitExceeded, "\(name)")
    }
  }

  // MARK: Tables

  static func table(_ minimum: UInt64, _ maximum: UInt64? = nil, is64: Bool = false) throws -> Module {
    var builder = ModuleBuilder()
    builder.table(minimum, maximum, is64: is64, export: "table")
    let index = is64 ? TypeByte.i64 : TypeByte.i32
    let function = UInt64(builder.function(export: "f"))
    builder.elements([UInt32](repeating: UInt32(function), count: 200_000))
    builder.function([index], [index], export: "grow", code(op(.refNull), [TypeByte.funcref], get(0), op(.tableGrow, 0)))
    builder.function([index], [index], export: "grow by f", code(op(.refFunc, function), get(0), op(.tableGrow, 0)))
    if !is64 {
      builder.function([index], [], export: "fill", code(i32(0), op(.refFunc, function), get(0), op(.tableFill, 0)))
      builder.function([index], [], export: "copy", code(i32(1), i32(0), get(0), op(.tableCopy, 0, 0)))
      builder.function([index], [], export: "init", code(i32(0), i32(0), get(0), op(.tableInit, 0, 0)))
    }
    return try Module(builder.bytes, configuration: ModuleConfiguration(features: .all))
  }

  @Test func `a table that no machine can hold is refused at once`() throws {
    var limits = ResourceLimits.unlimited
    limits.hostByteCount = 256 << 20
    for (module, count) in [(try Self.table(0xFFFF_FFFF), 0xFFFF_FFFF as UInt64), (try Self.table(1 << 31, is64: true), 1 << 31)] {
      let error = Self.linkError { _ = try module.instantiate(limits: limits) }
      #expect(error?.kind == .limitExceeded)
      #expect(error?.message.hasPrefix("table of \(count) elements takes ") == true && error?.message.contains("268435456") == true)
    }
    // Without a limit as well: 2⁶³ elements, and 8 TiB.
    limits = .unlimited
    limits.tableElementCount = .max
    for count in [1 << 63, 1 << 40] as [UInt64] {
      #expect(Self.linkError { _ = try Self.table(count, is64: true).instantiate(limits: limits) }?.kind == .limitExceeded)
    }
    let instance = try Self.table(1).instantiate(limits: ResourceLimits(tableElementCount: .max, hostByteCount: 2 << 20))
    #expect(try instance.call("grow", 1_000_000_000 as Int32, returning: Int32.self) == -1)
    #expect(try instance.table("table").count == 1)
  }

  @Test func `a table of nulls takes no memory before something else is written`() throws {
    let count: UInt64 = 100_000_000
    let limits = ResourceLimits(tableElementCount: .max, hostByteCount: .max, timeout: nil)
    let before = residentByteCount()
    let instance = try Self.table(count).instantiate(limits: limits)
    #expect(try instance.table("table").element(at: count - 1) == .funcref(nil))
    #expect(try instance.call("grow", Int32(count), returning: UInt32.self) == UInt32(count))
    let other = try Self.table(0).instantiate(limits: limits)
    #expect(try other.call("grow", Int32(count), returning: Int32.self) == 0)
    #expect(try other.table("table").element(at: count - 1) == .funcref(nil))
    #expect(residentByteCount() - before < 64 * Self.mebibyte)
  }

  @Test func `a table keeps its elements when it grows from small to large`() throws {
    let instance = try Self.table(3).instantiate(limits: ResourceLimits(timeout: nil))
    try instance.call("fill", 3 as Int32)
    for count in [1, 10, 4_000, 83, 1, 2, 100_000] as [Int32] { #expect(try instance.call("grow", count, returning: Int32.self) != -1) }
    let table = try instance.table("table")
    #expect(table.count == 104_100)
    for index in [0, 2] as [UInt64] { #expect(try table.element(at: index) != .funcref(nil)) }
    for index in [3, 4_095, 4_096, 104_099] as [UInt64] { #expect(try table.element(at: index) == .funcref(nil)) }
  }

  @Test func `a growth that is interrupted leaves the table as it was`() throws {
    let instance = try Self.table(10).instantiate(limits: ResourceLimits(timeout: nil))
    let table = try instance.table("table")
    // Less than a slice of fuel pays for it, so the first look at what may stop the call is between two pieces of the growth.
    instance.store.interruptHandle.interrupt()
    #expect(Self.exhaustion { _ = try instance.call("grow by f", 190_000 as Int32, returning: Int32.self) }?.kind == .interrupt)
    #expect(table.count == 10)
    // What the growth had written is not there when the table grows by nulls.
    #expect(try instance.call("grow", 150_000 as Int32, returning: Int32.self) == 10)
    for index in [10, 11, 100_000, 131_081, 131_082, 150_009] as [UInt64] { #expect(try table.element(at: index) == .funcref(nil)) }
    // Nor has it taken anything for good.
    for _ in 0..<50 {
      instance.store.interruptHandle.interrupt()
      #expect(Self.exhaustion { _ = try instance.call("grow by f", 190_000 as Int32, returning: Int32.self) }?.kind == .interrupt)
    }
    #expect(try instance.call("grow by f", 190_000 as Int32, returning: Int32.self) == 150_010)
  }

  @Test(arguments: ["fill", "copy", "init"]) func `bulk operations of tables look at what may stop the call`(export: String) throws {
    let instance = try Self.table(200_001).instantiate(limits: ResourceLimits(timeout: nil))
    instance.store.interruptHandle.interrupt()
    #expect(Self.exhaustion { try instance.call(export, 190_000 as Int32) }?.kind == .interrupt)
    try instance.call(export, 200_000 as Int32)
  }

  @Test func `a copy inside of a table is right in either direction, over many pieces`() throws {
    let instance = try Self.table(200_001).instantiate(limits: ResourceLimits(timeout: nil))
    try instance.call("fill", 1 as Int32)
    let table = try instance.table("table")
    // Upwards by one: if a piece were overwritten before it is copied, every element would be the first.
    try instance.call("copy", 200_000 as Int32)
    #expect(try table.element(at: 1) != .funcref(nil))
    for index in [2, 131_071, 131_072, 131_073, 200_000] as [UInt64] { #expect(try table.element(at: index) == .funcref(nil)) }
  }

  @Test func `a table that is set back to a snapshot gives its host memory back`() throws {
    let module = try Self.table(10)
    let instance = try module.instantiate(limits: ResourceLimits(hostByteCount: 6 << 20, timeout: nil))
    let snapshot = try instance.store.snapshot()
    for _ in 0..<5 {
      #expect(try instance.call("grow by f", 500_000 as Int32, returning: Int32.self) == 10)
      #expect(try instance.call("grow", 500_000 as Int32, returning: Int32.self) == -1)
      try instance.store.reset(to: snapshot)
      #expect(try instance.call("grow", 400_000 as Int32, returning: Int32.self) == 10)
      for index in [10, 4_096, 100_000, 400_009] as [UInt64] { #expect(try instance.table("table").element(at: index) == .funcref(nil)) }
      try instance.store.reset(to: snapshot)
    }
  }

  // MARK: Snapshots

  @Test func `a snapshot that exceeds the limit is an error and changes nothing`() throws {
    let module = try SnapshotTests.writer()
    let instance = try module.instantiate(limits: ResourceLimits(hostByteCount: 512 << 10))
    let snapshot = try instance.store.snapshot()
    try instance.call("store", 4096 * 100 as Int32)
    try instance.call("fill", 4096 * 3 as Int32, 1 << 20 as Int32)
    let error = #expect(throws: SnapshotError.self) { try instance.store.snapshot() }
    #expect(error?.kind == .hostMemory && error?.message.contains("limit of host memory is 524288 bytes") == true)
    // The marks are still those since the snapshot.
    try instance.store.reset(to: snapshot)
    #expect(try instance.memory.bytes(at: 4096 * 3, byteCount: 4) == [1, 2, 3, 0])
    #expect(try instance.memory.load(at: 4096 * 100, as: UInt64.self) == 0)
    instance.store.limits.hostByteCount = 8 << 20
    try instance.call("fill", 4096 * 3 as Int32, 1 << 20 as Int32)
    // One at a time fits, so each gives back what it took.
    for _ in 0..<50 { _ = try instance.store.snapshot() }
  }

  // MARK: Memories

  @Test func `a shared memory above the limit is a link error`() throws {
    let type = MemoryType(limits: Limits(minimum: 4097, maximum: 4097), isShared: true)
    #expect(Self.linkError { _ = try SharedMemory(type) }?.kind == .limitExceeded)
    var builder = ModuleBuilder()
    builder.memory(4097, 4097, isShared: true)
    let module = try Module(builder.bytes, configuration: ModuleConfiguration(features: .all))
    #expect(Self.linkError { _ = try module.instantiate() }?.kind == .limitExceeded)
  }

  @Test func `a shared memory's growth counts in every store that has it`() throws {
    var builder = ModuleBuilder()
    builder.importMemory("host", "shared", 1, 100)
    builder.memory(1, export: "own")
    builder.function([TypeByte.i32], [TypeByte.i32], export: "grow shared", code(get(0), op(.memoryGrow, 0)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "grow", code(get(0), op(.memoryGrow, 1)))
    var bytes = builder.bytes
    // The builder's imported memories are not shared: flags 1 become 3.
    let position = try #require(bytes.firstRange(of: [0x02, 0x01, 0x01, 100])).lowerBound
    bytes[position + 1] = 0x03
    let module = try Module(bytes, configuration: ModuleConfiguration(features: .all))
    var imports = Imports()
    imports.define("host", "shared", try SharedMemory(MemoryType(limits: Limits(minimum: 1, maximum: 100), isShared: true)))
    let stores = (0..<2).map { _ in Store(limits: ResourceLimits(memoryByteCount: 20 << 16)) }
    let instances = try stores.map { try module.instantiate(imports, store: $0) }
    func grow(_ index: Int, _ export: String, _ count: Int32) throws -> Int32 { try instances[index].call(export, count, returning: Int32.self) }
    #expect(try grow(0, "grow shared", 10) == 1)
    // 11 of 20 pages are the shared memory's, one is the instance's own.
    #expect(try grow(1, "grow", 9) == -1)
    #expect(try grow(1, "grow", 8) == 1)
    #expect(try grow(1, "grow shared", 1) == -1)
    #expect(try grow(0, "grow shared", 8) == 11)
    #expect(try grow(0, "grow", 1) == -1)
  }

  @Test func `a host's own memory is set back whether the code that writes to it makes marks or not`() throws {
    for tracksWrites in [[true, false], [false, true], [true, true], [false, false]] {
      let store = Store()
      let memory = try Memory(MemoryType(limits: Limits(minimum: 2)), store: store)
      var imports = Imports()
      imports.define("host", "memory", memory)
      var builder = ModuleBuilder()
      builder.importMemory("host", "memory", 1)
      builder.function([TypeByte.i32], [], export: "store", code(get(0), i64(-1), access(.i64Store)))
      let instances = try tracksWrites.map {
        try Module(builder.bytes, configuration: ModuleConfiguration(tracksWrites: $0)).instantiate(imports, store: store)
      }
      try memory.store(7 as UInt32, at: 100)
      let snapshot = try store.snapshot()
      for (index, instance) in instances.enumerated() { try instance.call("store", Int32(8_192 * (index + 1))) }
      try memory.store(8 as UInt32, at: 60_000)
      try store.reset(to: snapshot)
      #expect(try memory.load(at: 100, as: UInt32.self) == 7)
      for address in [8_192, 16_384, 60_000] as [UInt32] { #expect(try memory.load(at: address, as: UInt32.self) == 0, "\(tracksWrites) \(address)") }
    }
  }
}
