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

  @Test("instances of one definition have state of their own, and a single name is the definition's")
  func definitions() throws {
    let result = try run(
      """
      (module definition $d (global $g (mut i32) (i32.const 0))
        (func (export "next") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g)))
      (module instance $a $d)
      (module instance)
      (assert_return (invoke "next") (i32.const 1))
      (module instance $d)
      (assert_return (invoke $a "next") (i32.const 1))
      (assert_return (invoke $a "next") (i32.const 2))
      (assert_return (invoke "next") (i32.const 1))
      (assert_return (invoke "next") (i32.const 2))
      (module instance $c $unknown)
      (assert_return (invoke $c "next") (i32.const 1))
      """)
    #expect(result.passed == 5)
    #expect(result.failures.map(\.line) == [11, 12])
    #expect(result.failures.first?.found == "there is no definition $unknown")
  }

  @Test("a module that was instantiated at once is a definition too, and identifiers are compared by their bytes")
  func moduleAsDefinition() throws {
    let result = try run(
      """
      (module $m (global (export "g") (mut i32) (i32.const 7)))
      (module $"\u{e9}" (global (export "g") i32 (i32.const 1)))
      (module $"e\u{301}" (global (export "g") i32 (i32.const 2)))
      (module instance $i $m)
      (assert_return (get $i "g") (i32.const 7))
      (assert_return (get $"\u{e9}" "g") (i32.const 1))
      """)
    #expect(result.failures.isEmpty && result.passed == 2, "\(result.failures)")
  }

  @Test("traps and link errors of an instantiation are asserted in every form of a module")
  func instantiations() throws {
    let trapping = "(memory 0) (data (i32.const 0) \"a\")"
    let unlinkable = "(import \"no\" \"thing\" (func))"
    for (keyword, fields, message) in [("assert_trap", trapping, "out of bounds memory access"), ("assert_unlinkable", unlinkable, "unknown import")] {
      let bytes = try TextFormat.assemble(fields).map { "\\" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      let quoted = fields.replacing("\"", with: "\\\"")
      let result = try run(
        """
        (\(keyword) (module \(fields)) "\(message)")
        (\(keyword) (module $n \(fields)) "\(message)")
        (\(keyword) (module binary "\(bytes)") "\(message)")
        (\(keyword) (module quote "\(quoted)") "\(message)")
        (\(keyword) (module definition \(fields)) "\(message)")
        (module definition $d \(fields))
        (\(keyword) (module instance $i $d) "\(message)")
        (\(keyword) (module instance $d) "\(message)")
        (\(keyword) (module instance) "\(message)")
        (\(keyword) (module instance $d) "some other message")
        (\(keyword) (module instance $unknown) "\(message)")
        (\(keyword) (module) "\(message)")
        (\(keyword) (module quote "(fun)") "\(message)")
        """)
      #expect(result.passed == 8, "\(keyword): \(result.failures)")
      #expect(result.failures.map(\.line) == [10, 11, 12, 13], "\(keyword)")
    }
  }

  @Test("a command that cannot be read is a failure of its own, and the commands around it are run")
  func unreadableCommands() throws {
    let result = try run(
      """
      \(Self.adder)
      (assert_perhaps (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
      (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
      (assert_return (invoke "add" (i32.const x) (i32.const 2)) (i32.const 3))
      (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i33.const 3))
      (script (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3)) (nonsense (with (depth))) (assert_return (invoke "add" (i32.const 1)
        (i32.const 3)) (i32.const 4)))
      (module binary nonsense)
      (assert_return (invoke "add" (i32.const 2) (i32.const 2)) (i32.const 4))
      """)
    #expect(result.passed == 4)
    #expect(result.failures.map(\.line) == [2, 4, 5, 6, 8])
    #expect(result.failures.first?.description == "line 2: expected a command, found 2:2: unknown operator assert_perhaps")
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
      (assert_return (invoke "func") (ref))
      (assert_return (invoke "echo" (ref.extern 4)) (ref))
      (assert_return (invoke "null") (ref))
      (assert_return (invoke "two") (ref) (i64.const 2))
      (assert_return (invoke "null") (ref.null extern))
      (assert_return (invoke "echo" (ref.null extern)) (ref.null func))
      (assert_return (invoke "echo" (ref.null extern)) (ref.null noextern))
      (assert_return (invoke "null") (either (ref) (either (ref.null nofunc) (ref.extern))))
      (assert_return (invoke "func") (either (ref.extern) (either (ref.null) (ref.extern))))
      """)
    #expect(result.failures.map(\.line) == [10, 11, 14, 16, 18, 20, 21, 22, 25, 26, 27, 28, 31])
    #expect(result.passed == 12)
  }

  @Test("texts of failures have a longest length")
  func longTexts() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let result = try run(
      """
      (module (func (export "f")))
      (invoke "\(long)")
      (invoke $\(long) "f")
      (register "\(long)" $nobody)
      (assert_trap (invoke "f") "\(long)")
      (module instance $\(long))
      (\(long))
      (module quote "\(long)")
      (input "\(long)")
      (wait $\(long))
      (thread (shared (module $\(long))))
      """)
    #expect(result.failures.count == 10)
    for failure in result.failures {
      #expect(failure.description.unicodeScalars.count < 1_000, "line \(failure.line)")
      #expect(failure.expected.hasSuffix("…") || failure.found.contains("…"), "line \(failure.line)")
    }
  }

  @Test("a module is made of its text")
  func moduleOfText() throws {
    let instance = try Module(text: Self.adder).instantiate()
    #expect(try instance.call("add", Int32(3), Int32(4), returning: Int32.self) == 7)
    #expect(throws: TextError.self) { try Module(text: "(module (fun))") }
    #expect(throws: ValidationError.self) { try Module(text: "(module (func (result i32)))") }
  }
}
