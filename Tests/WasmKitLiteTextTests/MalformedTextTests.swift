import Testing
import WasmKitLiteText

@Suite("Malformed texts")
struct MalformedTextTests {
  @Test(
    "the message says what is wrong",
    arguments: [
      ("(func $f) (func $f)", "duplicate function $f"),
      ("(func (param $x i32) (local $x i32))", "duplicate local $x"),
      ("(type $t (func)) (rec (type $t (func)))", "duplicate type $t"),
      ("(type (struct (field $x i32) (field $x i32)))", "duplicate field $x"),
      ("(func call $f)", "unknown function $f"),
      ("(func local.get $x)", "unknown local $x"),
      ("(func br $l)", "unknown label $l"),
      ("(func (block $l) br $l)", "unknown label $l"),
      ("(export \"x\" (memory $m))", "unknown memory $m"),
      ("(func (type $t))", "unknown type $t"),
      ("(func (type 3) (param i32))", "unknown type 3"),
      ("(func block $a end $b)", "mismatching label $b"),
      ("(func) (import \"\" \"\" (func))", "import after function: imports come first"),
      ("(memory 0) (func (import \"\" \"\"))", "import after memory: imports come first"),
      ("(func $f) (table $t 1 funcref) (elem (table $t) (i32.const 0) $f)", "unexpected token '$f', expected an element list: 'func' or a reference type first"),
      ("(func $f) (table $t 1 funcref) (elem $e (table 0) (offset i32.const 0))", "unexpected token ')', expected an element list: 'func' or a reference type first"),
      ("(func) (start 0) (start 0)", "multiple start sections"),
      ("(type $t (func)) (func (type $t) (param i32))", "inline function type does not match type 0"),
      ("(func (result i32) (param i32))", "unexpected token 'param', expected another order: type, parameters, results"),
      ("(func (nop) (local i32))", "unexpected token 'local', expected an instruction"),
      ("(func block)", "unexpected token ')', expected 'end'"),
      ("(func end)", "unexpected token 'end', expected an instruction"),
      ("(func (if (i32.const 0)))", "unexpected token ')', expected '(then'"),
      ("(func (i32.const))", "unexpected token ')', expected an i32 number"),
      ("(func (i32.frobnicate))", "unknown operator i32.frobnicate"),
      ("(memory 1) (func (drop (i32.load align=3 (i32.const 0))))", "alignment must be a power of two, found 3"),
      ("(memory 1) (func (drop (i32.load offset=18446744073709551616 (i32.const 0))))", "i64 constant out of range: offset=18446744073709551616"),
      ("(memory 0 (pagesize 3))", "invalid custom page size: 3 is not a power of two"),
      ("(func (i8x16.shuffle 0))", "invalid lane length: i8x16.shuffle takes 16 lanes, found 1"),
      ("(func (i8x16.extract_lane_s 256))", "i8 constant out of range: 256"),
      ("(func call 4294967296)", "i32 constant out of range: 4294967296"),
      ("(func", "unexpected token: the text ends, expected ')'"),
      ("(module) (module)", "unexpected token '(', expected the end of the text"),
      ("(export \"\\ff\" (func 0))", "malformed UTF-8 encoding in a name"),
      ("(module (func (@name \"a\") (@name \"b\")))", "@name annotation: multiple function"),
      ("(func (nop (@custom \"a\")))", "misplaced @custom annotation"),
      ("(func (@metadata.code.branch_hint \"\\02\") br_if 0)", "@metadata.code.branch_hint annotation: invalid value, expected \\00 or \\01"),
    ])
  func message(_ text: String, _ message: String) { #expect(malformed(text)?.message == message) }

  @Test("the place is given by line, column, and a caret under the word")
  func place() {
    let error = malformed("(module\n  (func $f\n    (call $ünknown)))".replacing("ü", with: "u"))
    #expect(error?.line == 3)
    #expect(error?.column == 11)
    #expect(error?.description == "3:11: unknown function $unknown\n      (call $unknown)))\n            ^")
  }

  @Test("columns count characters, not bytes, and control characters take one place")
  func characters() {
    let error = malformed("(data \"äöü\")\t(foo)")
    #expect(error?.line == 1)
    #expect(error?.column == 15)
    #expect(error?.description == "1:15: unknown operator foo\n  (data \"äöü\") (foo)\n                ^")
  }

  @Test("of a long line, the part around the place is shown")
  func longLine() {
    let error = malformed("(data \"" + String(repeating: "x", count: 10_000) + "\") (foo) " + String(repeating: " ", count: 10_000))
    #expect(error?.column == 10_012)
    #expect(error?.caret == 60)
    #expect(error?.excerpt.unicodeScalars.count == 120)
    #expect(malformed("(func $" + String(repeating: "x", count: 10_000) + " foo)").map { $0.description.utf8.count < 300 } == true)
  }

  @Test("a message has a longest length, whatever the text")
  func longMessages() throws {
    let long = String(repeating: "é", count: 1 << 19)
    let name = "$\"\(long)\""
    let number = String(repeating: "9", count: 1 << 20)
    for text in [
      "(\(long))", "(func \(name)) (func \(name))", "(func call \(name))", "(func (param \(name) i32) (local \(name) i32))", "(func br \(name))",
      "(func block \(name) end $b)", "(func block $b end \(name))", "(func i32.const \(number))", "(func call \(number))", "(func i32.load offset=\(number))",
      "(func i32.load align=\(number))", "(type (struct (field \(name) i32) (field \(name) i32)))", "(func \"\(long)\")", "(func x\(number))", "(func \(long))",
      "(data \"\\zz\(long)\")", "(@custom \"a\" \(name)) (func)", "(func (i8x16.shuffle \(number)))", "(memory \(number))", "(func f64.const \(number)e)",
      "(func i8x16.extract_lane_s \(number))", "(type (func)) (func (type 0) (param \(name) i32))", "(func struct.get 0 \(name))", "(import \"\(long)\" x)",
    ] {
      guard let error = malformed(text) else { continue }
      #expect(error.message.unicodeScalars.count <= 200, "\(error.message)")
      #expect(error.description.unicodeScalars.count <= 600)
    }
    #expect(TextError.messageLength == 400)
  }

  @Test("every beginning of a text is refused without a trap")
  func beginnings() {
    let text = Array(
      """
      (module $m (rec (type $t (sub (struct (field $x (mut i8)))))) (import "a" "b" (func $i (param $p i32) (result i32)))
        (func $f (export "f") (type 0) (local $l i64) (if (result i32) (i32.const 0x1p) (then (block $b (br_table $b 0))) (else (try_table (catch 0 0)))) br 0)
        (table i64 1 2 (ref null $t) (ref.null $t)) (memory (pagesize 1) (data "\\u{61}\\00")) (global (mut f32) (f32.const nan:0x1))
        (elem (table 0) (offset i32.const 0) funcref (item ref.func $f) (ref.null func)) (data (memory 0) (i32.const -1) "a") (tag (param i32))
        (@custom "c" (after code) "x") (start $f) (; (; ;) ;) (@name "n") (func (v128.const i32x4 1 2 3 4) (i8x16.shuffle 0) (v128.load8_lane offset=1 0)))
      """.utf8)
    for count in 0..<text.count where count > 0 { #expect(throws: TextError.self) { try TextFormat.assemble(utf8: Array(text[..<count])) } }
  }

  @Test("texts with words left out, doubled or exchanged are read or refused without a trap")
  func mutations() {
    let words = """
      ( module $m ( rec ( type $t ( sub $t ( struct ( field $x ( mut i8 ) ) ) ) ) ) ( import "a" "b" ( func $i ( param $p i32 ) ( result i32 ) ) ) ( func $f
      ( export "f" ) ( type 0 ) ( local $l i64 ) ( if ( result i32 ) ( i32.const 1 ) ( then ( block $b ( br_table $b 0 ) ) ) ( else ( try_table ( catch 0 0 ) ) ) )
      try catch $e catch_all delegate 0 br 0 ) ( table i64 1 2 ( ref null $t ) ( ref.null $t ) ) ( memory 1 ( pagesize 1 ) ( data "a" ) ) ( elem ( table 0 )
      ( offset i32.const 0 ) funcref ( item ref.func $f ) ) ( data ( memory 0 ) ( i32.const -1 ) "a" ) ( tag $e ( param i32 ) ) ( func ( try ( do ) ( catch $e ) )
      ( v128.const i32x4 1 2 3 4 ) ( i8x16.shuffle 0 ) ( v128.load8_lane offset=1 0 ) select ( result i32 ) ) )
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<1_000 {
      var mutated = words
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<mutated.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: mutated.remove(at: place)
        case 1: mutated.insert(mutated[place], at: place)
        default: mutated.swapAt(place, Int.random(in: 0..<mutated.count, using: &generator))
        }
      }
      let text = mutated.joined(separator: " ")
      _ = try? TextFormat.assemble(text)
      _ = try? Script(parsing: text)
    }
  }
}
