// The small parts behind the limits.

import TestSupport
import Testing

@testable import WasmKitLite

@Suite struct LimitTests {
  @Test func `a limiter gives ten at once, then ten a second, and saves no more than ten`() {
    let start = ContinuousClock.now
    let limiter = LogLimiter(perSecond: 10, now: start)
    func passed(_ time: Duration, _ count: Int) -> Int { (0..<count).count { _ in limiter.allows(at: start + time) } }
    #expect(passed(.zero, 25) == 10)
    #expect(passed(.milliseconds(50), 5) == 0)
    #expect(passed(.milliseconds(101), 5) == 1)
    #expect(passed(.milliseconds(50), 5) == 0)
    #expect(passed(.milliseconds(601), 25) == 5)
    #expect(passed(.seconds(60), 25) == 10)
  }

  @Test func `steps stand for time and never overflow`() {
    #expect(WasmParser.Configuration().regexStepCount == 5_000_000)
    #expect(WasmParser.Configuration.regexSteps(in: .nanoseconds(1)) == 1)
    #expect(WasmParser.Configuration.regexSteps(in: .seconds(2)) == 2_000_000_000)
    #expect(WasmParser.Configuration.regexSteps(in: .zero) == 0)
    #expect(WasmParser.Configuration.regexSteps(in: .seconds(-1)) == 0)
    #expect(WasmParser.Configuration.regexSteps(in: .seconds(Int64.max)) == .max)
  }

  @Test func `the defaults are the ABI's`() {
    let limits = WasmParser.Configuration()
    #expect(limits.timeout == .milliseconds(50) && limits.regexTimeout == .milliseconds(5))
    #expect(limits.memoryByteCount == 64 * 65_536 && limits.regexCacheCapacity == 100 && limits.lineByteCount == 8192)
    #expect(limits.eventCount == 16 && limits.patternByteCount == 512 && limits.logMessageByteCount == 256 && limits.logMessagesPerSecond == 10)
    #expect(limits.inputPlacement == .fixed(offset: 0x10000, capacity: 0x2000) && limits.outputByteCount == 1_048_576)
  }

  /// A module with a memory, globals that are exported under names, and data segments at addresses.
  private func module(_ globals: [(String, UInt64)], data: [UInt64] = []) throws -> Module {
    try Module(
      ModuleBytes.module(
        ModuleBytes.memories([[0x00, 0x10]]),
        ModuleBytes.globals(globals.map { [0x7F, 0x00, 0x41] + ModuleBytes.signed(Int32(bitPattern: UInt32($0.1))) + [0x0B] }),
        ModuleBytes.exports(globals.enumerated().map { ModuleBytes.export($1.0, kind: 3, index: UInt32($0)) }),
        ModuleBytes.data(data.map { [0x00, 0x41] + ModuleBytes.signed(Int32(bitPattern: UInt32($0))) + [0x0B] + ModuleBytes.sized([1, 2, 3, 4]) })))
  }

  @Test func `only what reaches into the region counts as an overlap`() throws {
    func problem(_ globals: [(String, UInt64)], _ data: [UInt64] = []) throws -> String? {
      MemoryLayoutCheck.problem(in: try module(globals, data: data), region: 0x10000..<0x12000)
    }
    #expect(try problem([]) == nil)
    // Data segments, to the byte.
    #expect(try problem([], [0xFFFC]) == nil)
    #expect(try problem([], [0xFFFD]) != nil)
    #expect(try problem([], [0x11FFF]) != nil)
    #expect(try problem([], [0x12000]) == nil)
    // The stack first: from zero to its pointer.
    #expect(try problem([("__stack_pointer", 0x10000)], [0x20000]) == nil)
    #expect(try problem([("__stack_pointer", 0x10010)], [0x20000]) != nil)
    // The stack behind the data, below, in and above the region.
    #expect(try problem([("__stack_pointer", 0xF000)], [0x400]) == nil)
    #expect(try problem([("__stack_pointer", 0x11490)], [0x400]) != nil)
    #expect(try problem([("__stack_pointer", 0x30000)], [0x20000]) == nil)
    #expect(try problem([("__stack_pointer", 0x30000)], [0x400]) != nil)
    // Zeroed variables and heap.
    #expect(try problem([("__data_end", 0x10570)], [0x8000]) != nil)
    #expect(try problem([("__data_end", 0x20570)], [0x20000]) == nil)
    #expect(try problem([("__stack_pointer", 0x10000), ("__data_end", 0x20570), ("__global_base", 0x20000)]) == nil)
    #expect(try problem([("__heap_base", 0x9000)]) != nil)
    #expect(try problem([("__heap_base", 0x12000)]) == nil)
  }
}

@Suite struct WaitingQueueTests {
  private final class Waiting {
    let number: Int
    init(_ number: Int) { self.number = number }
  }

  @Test func `those who go away from between others leave no room taken, and the order stays`() {
    var queue = WaitingQueue<Waiting>()
    let first = Waiting(-1)
    queue.append(first)
    var removedCount = 0
    for number in 0..<5000 {
      let other = Waiting(number)
      queue.append(other)
      if number % 50 != 0, queue.remove(other) { removedCount += 1 }
    }
    #expect(removedCount == 4900 && queue.count == 101 && queue.roomCount < 400)
    let isStrangerThere = queue.remove(Waiting(7))
    #expect(!isStrangerThere)
    queue.prepend(Waiting(-2))
    var numbers: [Int] = []
    while let next = queue.popFirst() { numbers.append(next.number) }
    #expect(numbers == [-2, -1] + Array(stride(from: 0, to: 5000, by: 50)))
  }
}
