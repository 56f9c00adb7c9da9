// What crossing the border costs: calls from Swift into the guest, and from the guest into Swift.

import WasmKitLite
import WasmKitLiteText

enum CallBenchmarks {
  private static let text = """
    (module
      (import "host" "nothing" (func $nothing))
      (import "host" "add" (func $add (param i32 i32) (result i32)))
      (func $empty (export "empty"))
      (func $sum (export "sum") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "turns") (param $left i32)
        (loop $next (local.set $left (i32.sub (local.get $left) (i32.const 1))) (br_if $next (local.get $left))))
      (func (export "call_empty") (param $left i32)
        (loop $next (call $empty) (local.set $left (i32.sub (local.get $left) (i32.const 1))) (br_if $next (local.get $left))))
      (func (export "call_nothing") (param $left i32)
        (loop $next (call $nothing) (local.set $left (i32.sub (local.get $left) (i32.const 1))) (br_if $next (local.get $left))))
      (func (export "call_add") (param $left i32) (result i32) (local $sum i32)
        (loop $next
          (local.set $sum (call $add (local.get $sum) (local.get $left)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br_if $next (local.get $left)))
        (local.get $sum)))
    """

  private static func instance() throws -> Instance {
    var imports = Imports()
    imports.define("host", "nothing") { (_: inout Caller) in }
    imports.define("host", "add") { (_: inout Caller, left: Int32, right: Int32) in left &+ right }
    return try Module(text: text).instantiate(imports, limits: .unlimited)
  }

  static func all() throws -> [Benchmark] {
    func benchmark(_ name: String, _ prepare: @escaping (Instance) throws -> (Int) throws -> Void) -> Benchmark {
      Benchmark(group: .call, name: name) { try prepare(try instance()) }
    }
    /// A loop in the guest, at most as many turns as fit its counter.
    func loop(_ name: String, _ export: String) -> Benchmark {
      benchmark(name) { instance in
        { turns in
          var left = turns
          while left > 0 {
            let part = Int32(min(left, 1 << 30))
            _ = try instance.call(export, arguments: [.i32(part)])
            left -= Int(part)
          }
        }
      }
    }
    return [
      benchmark("Swift to guest: empty, typed") { instance in
        let function = try instance.function("empty", as: (() -> Void).self)
        return { turns in for _ in 0..<turns { try function() } }
      },
      benchmark("Swift to guest: sum(i32, i32), typed") { instance in
        let function = try instance.function("sum", as: ((Int32, Int32) -> Int32).self)
        return { turns in
          var sum: Int32 = 0
          for turn in 0..<turns { sum = try function(sum, Int32(truncatingIfNeeded: turn)) }
          guard sum == Int32(truncatingIfNeeded: turns &* (turns &- 1) / 2) else { throw Failure("sum gave a wrong result") }
        }
      },
      benchmark("Swift to guest: sum(i32, i32), by name") { instance in
        { turns in for _ in 0..<turns { _ = try instance.call("sum", 1 as Int32, 2 as Int32, returning: Int32.self) } }
      },
      benchmark("Swift to guest: sum(i32, i32), values") { instance in
        let function = try instance.function("sum")
        return { turns in for _ in 0..<turns { _ = try function.call([.i32(1), .i32(2)]) } }
      },
      loop("guest: a turn of the empty loop", "turns"),
      loop("guest to guest: empty, with the loop", "call_empty"),
      loop("guest to Swift: empty, with the loop", "call_nothing"),
      loop("guest to Swift: add(i32, i32), with the loop", "call_add"),
    ]
  }
}
