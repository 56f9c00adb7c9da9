// Looks into the engine, which a release build does not allow. What is reserved is the same in both.
#if DEBUG
  import Foundation
  import TestSupport
  import Testing
  import WasmKitLiteSystem

  @testable import WasmKitLiteEngine

  /// Reservations end in pages that nobody may access, and are as large as the system allows.
  @Suite struct AddressSpaceTests {
    /// Whether a byte may be read: the system says so when it is asked to write the byte to a pipe, and no signal ends the process.
    static func isAccessible(_ address: UnsafeRawPointer) -> Bool {
      let pipe = Pipe()
      return write(pipe.fileHandleForWriting.fileDescriptor, address, 1) == 1
    }

    static func check(_ address: UnsafeRawPointer, isAccessible expected: Bool, _ comment: Comment) {
      #expect(isAccessible(address) == expected, comment)
    }

    @Test(arguments: [8_192, 8_200, 100_000, 512 << 10, 2 << 20]) func `the slot behind the value stack may not be accessed, nor the page before it`(byteCount: Int) throws {
      var builder = ModuleBuilder()
      builder.function([TypeByte.i32], [TypeByte.i32], export: "f", get(0))
      let instance = try Module(builder.bytes).instantiate(limits: ResourceLimits(valueStackByteCount: byteCount))
      #expect(try instance.call("f", 5 as Int32, returning: Int32.self) == 5)
      let context = instance.store.context.pointee
      #expect(context.machine.stackEnd - context.stackTop == byteCount / 8)
      Self.check(context.machine.stackEnd, isAccessible: false, "behind")
      Self.check(context.machine.stackEnd - 1, isAccessible: true, "the last slot")
      Self.check(context.stackTop, isAccessible: true, "the first slot")
      let first = UInt(bitPattern: context.stackTop) & ~UInt(AddressSpace.pageByteCount - 1)
      Self.check(try #require(UnsafeRawPointer(bitPattern: first - 1)), isAccessible: false, "before")
    }

    @Test func `a page that may not be accessed lies behind every memory and its marks`() throws {
      for (minimum, maximum) in [(1, 1), (1, 100), (0, nil), (3, nil)] as [(UInt64, UInt64?)] {
        let store = Store()
        let memory = try Memory(MemoryType(limits: Limits(minimum: minimum, maximum: maximum)), store: store).instance.pointee
        let byteCount = Int(maximum.map { $0 << 16 } ?? store.limits.memoryByteCount)
        #expect(memory.reservedByteCount == byteCount)
        Self.check(memory.base + byteCount, isAccessible: false, "behind")
        Self.check(memory.base + (byteCount - 1), isAccessible: true, "the last byte")
        let marks = AddressSpace.rounded(Int(memory.markByteCount))
        Self.check(memory.writtenPages + marks, isAccessible: false, "behind the marks")
        Self.check(memory.writtenPages + (marks - 1), isAccessible: true, "the last mark")
      }
      // A memory without a byte has no place that could be accessed.
      let empty = try Memory(MemoryType(limits: Limits(minimum: 0, maximum: 0)), store: Store()).instance.pointee
      Self.check(empty.base, isAccessible: false, "empty")
    }

    @Test func `where not all can be had a reservation is smaller, and leaves as much for others`() throws {
      // No system gives a process 2⁵⁰ bytes of address space.
      let place = try #require(AddressSpace.reserve(atMost: 1 << 50, atLeast: 1 << 16))
      #expect(place.byteCount < 1 << 50 && place.byteCount >= 1 << 30)
      let other = try #require(AddressSpace.reserve(place.byteCount / 2))
      AddressSpace.release(other, place.byteCount / 2)
      AddressSpace.release(place.base, place.byteCount)
      #expect(AddressSpace.reserve(atMost: 1 << 50, atLeast: 1 << 50) == nil)
      #expect(AddressSpace.reserve(1 << 50) == nil)
      #expect(AddressSpace.reserveStack(1 << 50) == nil)
    }
  }
#endif
