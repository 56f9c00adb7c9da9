// Shared memories on threads: each does its turns of atomic instructions, and the sums must be right afterwards.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteText

enum SharedMemoryTarget {
  /// A piece of a turn, and what must hold after all turns of all threads.
  private struct Piece {
    let text: String
    /// The cell's address, its load, and its value after so many turns of so many threads.
    let cell: (address: Int, byteCount: Int, expected: (_ turns: UInt64, _ threads: UInt64) -> UInt64)
  }

  private static func piece(_ kind: Int, _ address: Int, _ step: UInt64) -> Piece {
    switch kind {
    case 0: return Piece(text: "(drop (i32.atomic.rmw.add (i32.const \(address)) (i32.const \(step))))", cell: (address, 4, { step &* $0 &* $1 }))
    case 1: return Piece(text: "(drop (i64.atomic.rmw.add (i32.const \(address)) (i64.const \(step))))", cell: (address, 8, { step &* $0 &* $1 }))
    case 2: return Piece(text: "(drop (i32.atomic.rmw8.add_u (i32.const \(address)) (i32.const \(step & 255))))", cell: (address, 1, { step &* $0 &* $1 }))
    case 3: return Piece(text: "(drop (i64.atomic.rmw16.sub_u (i32.const \(address)) (i64.const \(step & 65_535))))", cell: (address, 2, { 0 &- step &* $0 &* $1 }))
    case 4:
      // Compare and exchange until nobody was in between.
      return Piece(
        text: """
          (loop $again
            (local.set $old (i32.atomic.load (i32.const \(address))))
            (br_if $again (i32.ne (local.get $old)
              (i32.atomic.rmw.cmpxchg (i32.const \(address)) (local.get $old) (i32.add (local.get $old) (i32.const \(step)))))))
          """, cell: (address, 4, { step &* $0 &* $1 }))
    case 5:
      // A lock that sleeps, round a cell that is loaded and stored.
      return Piece(
        text: """
          (loop $again
            (if (i32.atomic.rmw.cmpxchg (i32.const \(address + 8)) (i32.const 0) (i32.const 1))
              (then (drop (memory.atomic.wait32 (i32.const \(address + 8)) (i32.const 1) (i64.const 200000))) (br $again))))
          (i64.atomic.store (i32.const \(address)) (i64.add (i64.atomic.load (i32.const \(address))) (i64.const \(step))))
          (i32.atomic.store (i32.const \(address + 8)) (i32.const 0))
          (drop (memory.atomic.notify (i32.const \(address + 8)) (i32.const 1)))
          """, cell: (address, 8, { step &* $0 &* $1 }))
    case 6:
      // Toggled twice.
      return Piece(
        text: """
          (drop (i64.atomic.rmw.xor (i32.const \(address)) (i64.const \(step))))
          (atomic.fence)
          (drop (i64.atomic.rmw.xor (i32.const \(address)) (i64.const \(step))))
          """, cell: (address, 8, { _, _ in 0 }))
    default:
      // Neighbours in one word.
      return Piece(
        text: """
          (drop (i32.atomic.rmw16.add_u (i32.const \(address)) (i32.const 1)))
          (drop (i32.atomic.rmw8.sub_u (i32.const \(address + 2)) (i32.const 1)))
          """, cell: (address, 2, { $0 &* $1 }))
    }
  }

  private final class Report: @unchecked Sendable {
    // SAFETY: `@unchecked Sendable`: written and read under the lock.
    private let lock = NSLock()
    private var findings: [String] = []
    private var grown: [Int32] = []
    func add(_ finding: String) { lock.withLock { findings.append(finding) } }
    func add(grown pages: [Int32]) { lock.withLock { grown += pages } }
    var all: (findings: [String], grown: [Int32]) { lock.withLock { (findings, grown) } }
  }

  @Sendable static func run(seed: UInt64) throws {
    var random = Random(seed: seed, stream: 6)
    let threadCount = random.from(2...4)
    let turns = random.from(5...80)
    let growCount = random.below(3)
    let pieces = (0..<random.from(2...6)).map { piece(random.below(8), $0 * 32, UInt64(random.from(1...1_000))) }
    let tracksWrites = random.chance(50)
    let source = """
      (module
        (import "host" "memory" (memory 1 20 shared))
        (func (export "work") (param $turns i32) (local $old i32)
          (loop $next
            \(pieces.map(\.text).joined(separator: "\n      "))
            (br_if $next (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))))
        (func (export "grow") (result i32) (memory.grow (i32.const 1))))
      """
    let configuration = ModuleConfiguration(features: .all, tracksWrites: tracksWrites, lowering: random.chance(50) ? .atLoad : .atFirstCall)
    let module = try Module(text: source, configuration: configuration)
    let memory = try SharedMemory(MemoryType(limits: Limits(minimum: 1, maximum: 20), isShared: true))
    let report = Report()
    let group = DispatchGroup()
    for _ in 0..<threadCount {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        do {
          var imports = Imports()
          imports.define("host", "memory", memory)
          let instance = try module.instantiate(imports, limits: ResourceLimits(timeout: .seconds(120)))
          try instance.call("work", UInt32(turns))
          var grown: [Int32] = []
          for _ in 0..<growCount { grown.append(try instance.call("grow", returning: Int32.self)) }
          report.add(grown: grown)
        } catch { report.add("\(error)") }
      }
    }
    group.wait()
    let (findings, grown) = report.all
    if let finding = findings.first { throw Difference(finding) }
    guard grown.sorted() == (0..<grown.count).map({ Int32($0 + 1) }) else { throw Difference("grown from \(grown.sorted()) pages") }
    var imports = Imports()
    imports.define("host", "memory", memory)
    let instance = try Module(text: "(module (memory (export \"m\") (import \"host\" \"memory\") 1 20 shared))", configuration: configuration).instantiate(imports)
    let view = try instance.memory("m")
    guard view.pageCount == UInt64(1 + grown.count) else { throw Difference("\(view.pageCount) pages after \(grown.count) growths") }
    for (index, piece) in pieces.enumerated() {
      let (address, byteCount, expected) = piece.cell
      let word = try view.load(at: UInt32(address), as: UInt64.self)
      let mask = byteCount == 8 ? UInt64.max : (1 << UInt64(byteCount * 8)) - 1
      guard word & mask == expected(UInt64(turns), UInt64(threadCount)) & mask else {
        throw Difference("piece \(index) of \(pieces.count), \(threadCount) threads, \(turns) turns: \(word & mask), expected \(expected(UInt64(turns), UInt64(threadCount)) & mask): \(piece.text)")
      }
    }
  }
}
