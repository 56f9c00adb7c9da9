import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Threads of scripts")
struct ScriptThreadTests {
  private func run(_ text: String) throws -> ScriptResult {
    var features = FeatureSet.wasm3
    features.insert(.threads)
    return try ScriptRunner.run(try Script(parsing: text), features: features, limits: ResourceLimits(timeout: .seconds(60)))
  }

  private static let memory = "(module $m (memory (export \"cells\") 1 4 shared))"
  /// What a thread needs to use the memory.
  private static let cells = """
    (register "m" $m) (module (memory (import "m" "cells") 1 4 shared)
      (func (export "store") (param i32 i32) (i32.atomic.store (local.get 0) (local.get 1)))
      (func (export "load") (param i32) (result i32) (i32.atomic.load (local.get 0)))
      (func (export "await") (param i32) (loop (br_if 0 (i32.eqz (i32.atomic.load (local.get 0))))))
      (func (export "sleep") (param i32) (result i32) (memory.atomic.wait32 (local.get 0) (i32.const 0) (i64.const -1)))
      (func (export "wake") (param i32) (loop (br_if 0 (i32.eqz (memory.atomic.notify (local.get 0) (i32.const 1))))))
      (func (export "grow") (result i32) (memory.grow (i32.const 1))) (func (export "size") (result i32) (memory.size)))
    """

  @Test("what one thread stores another one loads, while both run")
  func messages() throws {
    // Each waits for what only the other one stores: one after the other they would never end.
    let result = try run(
      """
      \(Self.memory)
      (thread $a (shared (module $m)) \(Self.cells)
        (invoke "store" (i32.const 0) (i32.const 1)) (invoke "await" (i32.const 4)) (assert_return (invoke "load" (i32.const 8)) (i32.const 43)))
      (thread $b (shared (module $m)) \(Self.cells)
        (invoke "await" (i32.const 0)) (invoke "store" (i32.const 8) (i32.const 43)) (invoke "store" (i32.const 4) (i32.const 1)))
      (wait $a) (wait $b) (wait $a)
      \(Self.cells) (assert_return (invoke "load" (i32.const 4)) (i32.const 1))
      """)
    #expect(result.failures.isEmpty, "\(result.failures)")
    #expect(result.passed == 7)
  }

  @Test("a thread sleeps on a cell until another one wakes it, and both see a memory that has grown")
  func sleeping() throws {
    let result = try run(
      """
      \(Self.memory)
      (thread $a (shared (module $m)) \(Self.cells) (assert_return (invoke "sleep" (i32.const 0)) (i32.const 0)) (assert_return (invoke "size") (i32.const 2)))
      (thread $b (shared (module $m)) \(Self.cells) (assert_return (invoke "grow") (i32.const 1)) (assert_return (invoke "wake" (i32.const 0))))
      (wait $b) (wait $a)
      """)
    #expect(result.failures.isEmpty, "\(result.failures)")
    #expect(result.passed == 4)
  }

  @Test("a thread starts threads of its own, and those that nobody waits for are waited for at the end")
  func nested() throws {
    let result = try run(
      """
      \(Self.memory)
      (thread (shared (module $m))
        (thread $inner (shared (module $m)) (thread (shared (module $m)) \(Self.cells) (invoke "store" (i32.const 4) (i32.const 5)))
          \(Self.cells) (invoke "await" (i32.const 4)) (assert_return (invoke "load" (i32.const 4)) (i32.const 5)) (invoke "store" (i32.const 0) (i32.const 7)))
        (wait $inner)
        \(Self.cells) (assert_return (invoke "load" (i32.const 0)) (i32.const 7)))
      """)
    #expect(result.failures.isEmpty, "\(result.failures)")
    #expect(result.passed == 5)
  }

  @Test("a thread sees what is shared with it and nothing else, and its names are its own")
  func isolation() throws {
    let result = try run(
      """
      \(Self.memory)
      (module $other (func (export "f")))
      (register "m" $m)
      (thread $t (shared (module $m))
        (assert_unlinkable (module (import "m" "cells" (memory 1 4 shared))) "unknown import")
        (register "inside" $m)
        (module $mine (import "inside" "cells" (memory 1 4 shared)))
        (invoke $other "f")
        (invoke $m "cells"))
      (wait $t)
      (assert_unlinkable (module (import "inside" "cells" (memory 1 4 shared))) "unknown import")
      (invoke $mine "f")
      (assert_return (invoke $other "f"))
      """)
    #expect(result.passed == 3)
    #expect(result.failures.map(\.line) == [8, 9, 12])
    #expect(result.failures.map(\.found).allSatisfy { $0.contains("there is no instance $other") || $0.contains("belongs to another thread") || $0.contains("$mine") })
  }

  @Test("a failure inside of a thread is reported with its line, at the place that waits for it")
  func failures() throws {
    let result = try run(
      """
      \(Self.memory)
      (thread $t (shared (module $m))
        (module (func (export "f") (result i32) (i32.const 1)) (func (export "g") unreachable))
        (assert_return (invoke "f") (i32.const 2))
        (nonsense)
        (thread $inner (invoke "nothing"))
        (wait $inner)
        (invoke "g"))
      (assert_return (invoke "none"))
      (wait $t)
      (wait $unknown)
      (thread (shared (module $nobody)) (invoke "f"))
      (module $function (func (export "f")))
      (thread (shared (module $function)) (invoke "f"))
      (thread (thread (shared (module $m))))
      """)
    #expect(result.passed == 0)
    #expect(result.failures.map(\.line) == [9, 4, 5, 6, 8, 11, 12, 14, 15])
    #expect(result.failures.map(\.description)[1] == "line 4: expected (i32.const 2), found (i32.const 1)")
    #expect(result.failures[7].found.contains("instance $function cannot be shared: its export \"f\" is no shared memory"))
  }

  @Test("a shared memory beyond the limits is refused, and nothing is given back twice")
  func memoryTooLarge() throws {
    let type = MemoryType(limits: Limits(minimum: 4_097, maximum: 5_000), isShared: true)
    for _ in 0..<100 { #expect(throws: LinkError.self) { try SharedMemory(type) } }
    let result = try run("(assert_unlinkable (module (memory 4097 5000 shared)) \"\") (assert_unlinkable (module (memory 4097 5000 shared)) \"\")")
    #expect(result.passed == 2, "\(result.failures)")
  }

  @Test("there are only so many threads at once, and one that was waited for makes room")
  func manyThreads() throws {
    let waiting = "(thread $t (shared (module $m)) \(Self.cells) (invoke \"await\" (i32.const 0)))"
    let result = try run(
      "\(Self.memory) \(String(repeating: waiting, count: 40)) \(Self.cells) (invoke \"store\" (i32.const 0) (i32.const 1)) (wait $t) (thread $u (wait)) (wait $u)")
    #expect(result.failures.count == 9, "eight threads too many, and one wait for nothing: \(result.failures)")
    #expect(result.failures.prefix(8).allSatisfy { $0.found.contains("too many threads: 32 at once are the most") })
    #expect(result.passed == 33)
  }
}
