import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Script runner")
struct RunnerTests {
  private func run(_ text: String, features: FeatureSet = .wasm3) throws -> ScriptResult {
    try ScriptRunner.run(try Script(parsing: text), features: features)
  }

  private static let adder = "(module $m (func (export \"add\") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))"

  @Test("a failure says line, what was expected and what was found")
  func failures() throws {
    let result = try run("\(Self.adder)\n(assert_return (invoke \"add\" (i32.const 1) (i32.const 2)) (i32.const 4))")
    #expect(result.failures.map(\.description) == ["line 2: expected (i32.const 4), found (i32.const 3)"])
    #expect(result.passed == 0 && result.skipped == 0)
  }

  @Test("an assertion of a trap that does not come, or comes with other words, fails")
  func traps() throws {
    let result = try run(
      """
      (module (func (export "f") unreachable) (func (export "g") (result i64) (i64.const 7)))
      (assert_trap (invoke "f") "unreachable")
      (assert_trap (invoke "f") "out of bounds")
      (assert_trap (invoke "g") "unreachable")
      (assert_exhaustion (invoke "f") "unreachable")
      (assert_exception (invoke "f"))
      (assert_return (invoke "f"))
      (invoke "f")
      (invoke "nothing")
      (assert_return (invoke $nobody "f"))
      """)
    #expect(result.passed == 1)
    #expect(result.failures.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
    #expect(result.failures[1].description == "line 4: expected trap \"unreachable\", found (i64.const 7)")
    #expect(result.failures[7].found.contains("there is no instance $nobody"))
  }

  @Test("a module that is refused for another reason than was expected fails")
  func modules() throws {
    let result = try run(
      """
      (assert_malformed (module quote "(fun)") "unexpected token")
      (assert_malformed (module (func (result i32))) "type mismatch")
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_invalid (module quote "(fun)") "unknown")
      (assert_invalid (module (func)) "type mismatch")
      (assert_unlinkable (module (import "a" "b" (func))) "unknown import")
      (assert_unlinkable (module (func)) "unknown import")
      (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
      (module (func (result i32)))
      """)
    #expect(result.passed == 3)
    #expect(result.failures.map(\.line) == [1, 2, 4, 5, 7, 9])
  }

  @Test("an assertion about a feature that is not executed is skipped, one about malformed bytes is not")
  func skipping() throws {
    let result = try run(
      """
      (module $v (func (export "f") (drop (v128.const i64x2 0 0))))
      (assert_return (invoke "f"))
      (assert_return (invoke $v "f"))
      (register "v" $v)
      (module (import "v" "f" (func)) (export "g" (func 0)))
      (assert_return (invoke "g"))
      (assert_malformed (module quote "(func v128.foo)") "unknown operator")
      """)
    if result.skipped == 0 {
      #expect(result.passed == 4, "vectors are executed now: \(result.summary)")
    } else {
      #expect(result.skippedFor == ["simd": 3])
      #expect(result.passed == 1)
    }
    #expect(result.failures.isEmpty)
  }

  @Test("instances of one definition have state of their own")
  func definitions() throws {
    let result = try run(
      """
      (module definition $d (global $g (mut i32) (i32.const 0))
        (func (export "next") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g)))
      (module instance $a $d)
      (module instance $b)
      (assert_return (invoke $a "next") (i32.const 1))
      (assert_return (invoke $a "next") (i32.const 2))
      (assert_return (invoke $b "next") (i32.const 1))
      (assert_return (invoke "next") (i32.const 2))
      (module instance $c $unknown)
      (assert_return (invoke $c "next") (i32.const 1))
      """)
    #expect(result.passed == 4)
    #expect(result.failures.map(\.line) == [10])
  }

  @Test("results match by bits, by NaN pattern, by kind of reference, or as one of several")
  func results() throws {
    let result = try run(
      """
      (module
        (func $f (export "func") (result funcref) (ref.func $f))
        (func (export "nan") (result f32 f64) (f32.const -nan) (f64.const nan:0x8000000000001))
        (func (export "echo") (param externref) (result externref) (local.get 0))
        (func (export "null") (result funcref) (ref.null func))
        (func (export "two") (result i32 i64) (i32.const 1) (i64.const 2)))
      (assert_return (invoke "func") (ref.func))
      (assert_return (invoke "nan") (f32.const nan:canonical) (f64.const nan:arithmetic))
      (assert_return (invoke "nan") (f32.const -nan) (f64.const nan:0x8000000000001))
      (assert_return (invoke "nan") (f32.const nan:arithmetic) (f64.const nan:canonical))
      (assert_return (invoke "nan") (f32.const nan) (f64.const nan:arithmetic))
      (assert_return (invoke "echo" (ref.extern 4)) (ref.extern 4))
      (assert_return (invoke "echo" (ref.extern 4)) (ref.extern))
      (assert_return (invoke "echo" (ref.extern 4)) (ref.extern 5))
      (assert_return (invoke "echo" (ref.null extern)) (ref.null))
      (assert_return (invoke "echo" (ref.null extern)) (ref.extern))
      (assert_return (invoke "null") (ref.null func))
      (assert_return (invoke "null") (ref.func))
      (assert_return (invoke "two") (either (i32.const 7) (i32.const 1)) (i64.const 2))
      (assert_return (invoke "two") (either (i32.const 7) (i32.const 8)) (i64.const 2))
      (assert_return (invoke "two") (i32.const 1))
      (assert_return (invoke "two") (f32.const 1) (i64.const 2))
      """)
    #expect(result.failures.map(\.line) == [10, 11, 14, 16, 18, 20, 21, 22])
    #expect(result.passed == 8)
  }

  @Test("a thread is skipped with every assertion in it")
  func threads() throws {
    let result = try run("\(Self.adder) (thread $t (shared (module $m)) (register \"m\" $m) (assert_return (invoke \"x\")) (invoke \"y\")) (wait $t)")
    #expect(result.skippedFor == ["thread": 2])
    #expect(result.failures.isEmpty && result.passed == 0)
  }

  @Test("a module is made of its text")
  func moduleOfText() throws {
    let instance = try Module(text: Self.adder).instantiate()
    #expect(try instance.call("add", Int32(3), Int32(4), returning: Int32.self) == 7)
    #expect(throws: TextError.self) { try Module(text: "(module (fun))") }
    #expect(throws: ValidationError.self) { try Module(text: "(module (func (result i32)))") }
  }
}
