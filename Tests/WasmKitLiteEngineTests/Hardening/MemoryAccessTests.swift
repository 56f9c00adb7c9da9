import TestSupport
import Testing
import WasmKitLiteEngine

/// Accesses at and over the end of memories and tables. Numbers are those of the list of what a guest must never be able to do.
@Suite struct MemoryAccessTests {
  static let accesses = InstructionTable.rows.filter { row in
    switch row.signature {
    case .load, .store: row.feature == .mvp
    default: false
    }
  }.map(\.opcode)

  /// A function that makes one access: of a load it drops the value, a store writes ones.
  static func accessing(_ opcode: Opcode, memory: UInt64, offset: UInt64, _ address: [UInt8]) -> [UInt8] {
    if case .store(let type) = opcode.row.signature {
      return code(address, constant(type, .max), access(opcode, memory: memory, offset: offset))
    }
    return code(address, access(opcode, memory: memory, offset: offset), op(.drop))
  }

  static func byteCount(_ opcode: Opcode) -> UInt64 {
    guard case .memoryArgument(let alignment) = opcode.row.immediates else { return 0 }
    return 1 << UInt64(alignment)
  }

  // 1 and 2

  @Test(arguments: accesses) func `an access is in bounds up to the last byte, and one that is not writes nothing`(opcode: Opcode) throws {
    let count = Self.byteCount(opcode)
    let end: UInt64 = 65_536
    for is64 in [false, true] {
      for memory in [0, 1] as [UInt64] {
        var builder = ModuleBuilder()
        builder.memory(1, is64: is64, export: "memory 0")
        builder.memory(1, is64: is64, export: "memory 1")
        let parameter = is64 ? TypeByte.i64 : TypeByte.i32
        let offsets: [UInt64] = [0, 1, 7, 65_535, 65_536, 0xFFFF_FFFF] + (is64 ? [1 << 32, .max - 7, .max] : [])
        for offset in offsets {
          builder.function([parameter], [], export: "slot \(offset)", Self.accessing(opcode, memory: memory, offset: offset, get(0)))
          let sum = is64 ? code(get(0), i64(0), op(.i64Add)) : code(get(0), i32(0), op(.i32Add))
          builder.function([parameter], [], export: "accumulator \(offset)", Self.accessing(opcode, memory: memory, offset: offset, sum))
        }
        let instance = try Module(builder.bytes, configuration: ModuleConfiguration(features: .all)).instantiate()
        let bytes = try instance.memory("memory \(memory)")
        let addresses: [UInt64] =
          [0, 1, end - count - 1, end - count, end - count + 1, end - 1, end, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF - count, 0xFFFF_FFFF]
          + (is64 ? [1 << 32, 1 << 63, .max - count, .max] : [])
        for offset in offsets {
          for address in addresses {
            let (sum, wraps) = address.addingReportingOverflow(offset)
            let fits = !wraps && sum <= end - count
            for form in ["slot", "accumulator"] {
              try bytes.write([UInt8](repeating: 0, count: 32), at: UInt32(end) - 32)
              let trap = TrapTests.trap {
                _ = try instance.call("\(form) \(offset)", arguments: [is64 ? .i64(Int64(bitPattern: address)) : .i32(Int32(truncatingIfNeeded: address))])
              }
              if (trap == nil) != fits || (trap != nil && trap?.code != .outOfBoundsMemoryAccess) {
                Issue.record("\(opcode.mnemonic) \(form) at \(address) + \(offset), memory \(memory), 64-bit: \(is64): \(trap?.description ?? "no trap")")
              }
              if !fits, try bytes.bytes(at: UInt32(end) - 32, byteCount: 32) != [UInt8](repeating: 0, count: 32) {
                Issue.record("\(opcode.mnemonic) \(form) at \(address) + \(offset) has written before it trapped")
              }
            }
          }
        }
      }
    }
  }

  @Test func `the last byte of a memory of 4 GiB can be read and written, the one behind it cannot`() throws {
    var builder = ModuleBuilder()
    builder.memory(65_536)
    builder.function([TypeByte.i32], [], export: "store", code(get(0), i32(0xAB), access(.i32Store8)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "load", code(get(0), access(.i32Load8U)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "load 1", code(get(0), access(.i32Load8U, offset: 1)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "load 4", code(get(0), access(.i32Load)))
    builder.function([TypeByte.i32], [TypeByte.i32], export: "load far", code(get(0), access(.i32Load8U, offset: 0xFFFF_FFFF)))
    builder.function([TypeByte.i32, TypeByte.i32], [], export: "fill", code(get(0), i32(1), get(1), op(.memoryFill, 0)))
    let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(memoryByteCount: 1 << 32))
    let last: UInt32 = 0xFFFF_FFFF
    try instance.call("store", last)
    #expect(try instance.call("load", last, returning: UInt32.self) == 0xAB)
    #expect(try instance.call("load 1", last - 1, returning: UInt32.self) == 0xAB)
    #expect(try instance.call("load far", 0 as UInt32, returning: UInt32.self) == 0xAB)
    #expect(try instance.call("load 4", last - 3, returning: UInt32.self) == 0xAB00_0000)
    for (name, address) in [("load 1", last), ("load 4", last), ("load 4", last - 2), ("load far", 1)] {
      #expect(TrapTests.trap { _ = try instance.call(name, address, returning: UInt32.self) }?.code == .outOfBoundsMemoryAccess, "\(name) \(address)")
    }
    try instance.call("fill", last, 1 as UInt32)
    #expect(TrapTests.trap { try instance.call("fill", last, 2 as UInt32) }?.code == .outOfBoundsMemoryAccess)
  }

  // 1 and 17

  @Test func `bulk operations of no bytes are fine at the end and trap behind it, and none is done in part`() throws {
    var builder = ModuleBuilder()
    builder.memory(1, export: "memory")
    builder.table(10)
    let function = builder.function([], [])
    builder.data([1, 2, 3])
    builder.elements([function, function, function])
    let three = [TypeByte.i32, TypeByte.i32, TypeByte.i32]
    let operands = code(get(0), get(1), get(2))
    builder.function(three, [], export: "memory.fill", code(operands, op(.memoryFill, 0)))
    builder.function(three, [], export: "memory.copy", code(operands, op(.memoryCopy, 0, 0)))
    builder.function(three, [], export: "memory.init", code(operands, op(.memoryInit, 0, 0)))
    builder.function(three, [], export: "table.copy", code(operands, op(.tableCopy, 0, 0)))
    builder.function(three, [], export: "table.init", code(operands, op(.tableInit, 0, 0)))
    builder.function([TypeByte.i32, TypeByte.i32], [], export: "table.fill", code(get(0), op(.refNull), [TypeByte.funcref], get(1), op(.tableFill, 0)))
    builder.function([], [], export: "data.drop", op(.dataDrop, 0))
    builder.function([], [], export: "elem.drop", op(.elemDrop, 0))
    let instance = try Module(builder.bytes).instantiate()
    func outcome(_ name: String, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> TrapCode? { TrapTests.trap { try instance.call(name, a, b, c) }?.code }
    let end: UInt32 = 65_536
    #expect(outcome("memory.fill", end, 0, 0) == nil)
    #expect(outcome("memory.fill", end + 1, 0, 0) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.fill", .max, 0, 1) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.fill", 65_000, 9, 537) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.fill", 1, 9, .max) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.copy", end, end, 0) == nil)
    #expect(outcome("memory.copy", end + 1, 0, 0) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.copy", 0, end + 1, 0) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.copy", .max, .max, .max) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.init", end, 3, 0) == nil)
    #expect(outcome("memory.init", 0, 4, 0) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.init", 0, 1, .max) == .outOfBoundsMemoryAccess)
    #expect(outcome("memory.init", 65_535, 0, 2) == .outOfBoundsMemoryAccess)
    #expect(outcome("table.copy", 10, 10, 0) == nil)
    #expect(outcome("table.copy", 11, 0, 0) == .outOfBoundsTableAccess)
    #expect(outcome("table.copy", .max, .max, .max) == .outOfBoundsTableAccess)
    #expect(outcome("table.init", 10, 3, 0) == nil)
    #expect(outcome("table.init", 0, 2, 2) == .outOfBoundsTableAccess)
    #expect(outcome("table.init", .max, 0, 1) == .outOfBoundsTableAccess)
    #expect(TrapTests.trap { try instance.call("table.fill", 10 as UInt32, 0 as UInt32) } == nil)
    #expect(TrapTests.trap { try instance.call("table.fill", 9 as UInt32, UInt32.max) }?.code == .outOfBoundsTableAccess)
    let memory = try instance.memory
    #expect(try memory.bytes(at: 65_000, byteCount: 536).allSatisfy { $0 == 0 })
    // Dropped segments are empty ones.
    #expect(outcome("memory.init", 0, 0, 3) == nil)
    try instance.call("data.drop")
    try instance.call("data.drop")
    #expect(outcome("memory.init", 0, 0, 0) == nil)
    #expect(outcome("memory.init", 0, 0, 1) == .outOfBoundsMemoryAccess)
    #expect(outcome("table.init", 0, 0, 3) == nil)
    try instance.call("elem.drop")
    #expect(outcome("table.init", 0, 0, 0) == nil)
    #expect(outcome("table.init", 0, 0, 1) == .outOfBoundsTableAccess)
    #expect(try memory.bytes(at: 0, byteCount: 4) == [1, 2, 3, 0])
  }

  @Test func `copies of overlapping ranges are right in both directions, in pieces too`() throws {
    var builder = ModuleBuilder()
    builder.memory(64, export: "memory")
    builder.function([TypeByte.i32, TypeByte.i32, TypeByte.i32], [], export: "copy", code(get(0), get(1), get(2), op(.memoryCopy, 0, 0)))
    let instance = try Module(builder.bytes).instantiate()
    let memory = try instance.memory
    let size = 3 << 20
    var expected = [UInt8](repeating: 0, count: 64 << 16)
    var random = SeededGenerator(seed: 1)
    for index in 0..<size { expected[index] = UInt8(truncatingIfNeeded: random.next()) }
    try memory.write(expected, at: 0)
    for (to, from, count) in [(1, 0, size), (0, 1, size), (700_000, 3, size), (5, 600_001, size), (0, 0, size)] {
      try instance.call("copy", UInt32(to), UInt32(from), UInt32(count))
      expected.replaceSubrange(to..<to + count, with: Array(expected[from..<from + count]))
      #expect(try memory.bytes(at: 0, byteCount: 64 << 16) == expected, "\(to) \(from)")
    }
  }

  @Test func `active segments are dropped after instantiation, declarative ones at once`() throws {
    var builder = ModuleBuilder()
    builder.memory(1)
    builder.table(4)
    let function = builder.function([], [])
    builder.activeElements(0, [function])
    builder.elements([function], isDeclarative: true)
    builder.activeData(0, [1])
    for segment in [0, 1] as [UInt64] { builder.function([], [], export: "elem \(segment)", code(i32(0), i32(0), i32(1), op(.tableInit, segment, 0))) }
    builder.function([], [], export: "data", code(i32(0), i32(0), i32(1), op(.memoryInit, 0, 0)))
    let instance = try Module(builder.bytes).instantiate()
    #expect(TrapTests.trap { try instance.call("elem 0") }?.code == .outOfBoundsTableAccess)
    #expect(TrapTests.trap { try instance.call("elem 1") }?.code == .outOfBoundsTableAccess)
    #expect(TrapTests.trap { try instance.call("data") }?.code == .outOfBoundsMemoryAccess)
  }
}
