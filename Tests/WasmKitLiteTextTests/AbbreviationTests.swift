import Testing
import WasmKitLiteText

@Suite("Abbreviations and forms")
struct AbbreviationTests {
  private static func expectSame(_ abbreviated: String, _ full: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(assembled(abbreviated, location) == assembled(full, location), "\(abbreviated)", sourceLocation: location)
  }

  @Test(
    "a short form means the long one",
    arguments: [
      ("(func)", "(module (func))"),
      ("(func (import \"m\" \"n\") (param i32))", "(import \"m\" \"n\" (func (param i32)))"),
      ("(memory (import \"m\" \"n\") 1 2)", "(import \"m\" \"n\" (memory 1 2))"),
      (
        "(table (export \"a\") (export \"b\") (import \"m\" \"n\") i64 1 funcref)",
        "(import \"m\" \"n\" (table i64 1 funcref)) (export \"a\" (table 0)) (export \"b\" (table 0))"
      ),
      ("(global (import \"m\" \"n\") (mut i32))", "(import \"m\" \"n\" (global (mut i32)))"),
      ("(tag (import \"m\" \"n\") (param i32))", "(import \"m\" \"n\" (tag (param i32)))"),
      ("(func (export \"f\"))", "(func) (export \"f\" (func 0))"),
      ("(func (param i32 i64) (result f32 f64) unreachable)", "(func (param i32) (param i64) (result f32) (result f64) unreachable)"),
      ("(func (local i32 i32 i64))", "(func (local $a i32) (local i32) (local i64))"),
      ("(func (param i32))", "(type (func (param i32))) (func (type 0))"),
      ("(func (param i32)) (type $t (func (param i32)))", "(type $t (func (param i32))) (func (type $t) (param i32))"),
      ("(func (param i32)) (type $t (func))", "(type $t (func)) (type (func (param i32))) (func (type 1))"),
      ("(type (sub (func))) (func)", "(type (sub (func))) (type (func)) (func (type 1))"),
      ("(type (sub final (func))) (func)", "(type (func)) (func (type 0))"),
      ("(rec (type (func)) (type (func))) (func)", "(rec (type (func)) (type (func))) (type (func)) (func (type 2))"),
      ("(rec (type (func)))", "(type (func))"),
      ("(type (struct (field i8 (mut i16) i32)))", "(type (struct (field i8) (field (mut i16)) (field i32)))"),
      ("(table funcref (elem $f $f)) (func $f)", "(table 2 2 funcref) (elem (table 0) (offset (i32.const 0)) func 0 0) (func)"),
      ("(table i64 funcref (elem (ref.null func)))", "(table i64 1 1 funcref) (elem (table 0) (i64.const 0) funcref (item (ref.null func)))"),
      (
        "(table (ref null 0) (elem 0)) (type (func)) (func)",
        "(table 1 1 (ref null 0)) (type (func)) (elem (i32.const 0) (ref null 0) (item ref.func 0)) (func)"
      ),
      ("(memory (data \"a\" \"b\"))", "(memory 1 1) (data (memory 0) (offset i32.const 0) \"ab\")"),
      ("(memory i64 (data))", "(memory i64 0 0) (data (i64.const 0) \"\")"),
      ("(memory (pagesize 1) (data \"abc\"))", "(memory 3 3 (pagesize 1)) (data (i32.const 0) \"abc\")"),
      ("(memory 1 (pagesize 65536))", "(memory 1)"),
      ("(table 1 funcref) (elem (i32.const 0) 0) (func)", "(table 1 funcref) (elem (table 0) (offset (i32.const 0)) func 0) (func)"),
      ("(memory 1) (func (drop (i32.load (i32.const 0))))", "(memory 1) (func i32.const 0 i32.load 0 offset=0 align=4 drop)"),
      ("(memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))", "(memory 1) (func i32.const 0 i32.const 0 i32.const 0 memory.fill 0)"),
      ("(memory 1) (func memory.copy)", "(memory 1) (func memory.copy 0 0)"),
      ("(memory 1) (data $d) (func memory.init $d)", "(memory 1) (data) (func memory.init 0 0)"),
      ("(table 1 funcref) (elem $e func) (func table.init $e)", "(table 1 funcref) (elem func) (func table.init 0 0)"),
      ("(table 1 funcref) (func (call_indirect (i32.const 0)))", "(table 1 funcref) (func i32.const 0 call_indirect 0 (type 0))"),
      ("(func (block (result i32) (i32.const 0)) drop)", "(func block (result i32) i32.const 0 end drop)"),
      ("(func (if (i32.const 1) (then nop) (else nop)))", "(func i32.const 1 if nop else nop end)"),
      (
        "(func (if (result i32) (i32.const 1) (then (i32.const 2)) (else (i32.const 3))) drop)",
        "(func i32.const 1 if (result i32) i32.const 2 else i32.const 3 end drop)"
      ),
      ("(func (loop $l (br_if $l (i32.const 0))))", "(func loop $l i32.const 0 br_if 0 end $l)"),
      ("(tag $t) (func (block $b (try_table (catch $t $b) (catch_all 0))))", "(tag) (func block try_table (catch 0 0) (catch_all 0) end end)"),
      ("(tag $t) (func (try $l (do (br $l)) (catch $t (rethrow $l)) (catch_all nop)))", "(tag) (func try br 0 catch 0 rethrow 0 catch_all nop end)"),
      ("(func $f (try $l (do nop) (delegate 0)))", "(func try $l nop delegate 0)"),
      ("(func (param (ref null func) (ref null exn)))", "(func (param funcref exnref))"),
    ])
  func abbreviation(_ abbreviated: String, _ full: String) { Self.expectSame(abbreviated, full) }

  @Test("operands come before the operator, and the condition before the if")
  func folding() {
    #expect(code("(drop (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))") == [0x00, 0x41, 1, 0x41, 2, 0x41, 3, 0x6C, 0x6A, 0x1A, 0x0B])
    #expect(code("(if (i32.eqz (i32.const 1)) (then (nop)))") == [0x00, 0x41, 1, 0x45, 0x04, 0x40, 0x01, 0x0B, 0x0B])
    #expect(code("(i32.const 1) (if (then) (else))") == [0x00, 0x41, 1, 0x04, 0x40, 0x05, 0x0B, 0x0B])
  }

  @Test("an inner label hides an outer one of the same name, until it ends")
  func labels() {
    #expect(code("(block $l (block $l (br $l)) (br $l))") == [0x00, 0x02, 0x40, 0x02, 0x40, 0x0C, 0, 0x0B, 0x0C, 0, 0x0B, 0x0B])
    #expect(code("(block $a (block $b (br_table $a $b 2 $a)))") == [0x00, 0x02, 0x40, 0x02, 0x40, 0x0E, 3, 1, 0, 2, 1, 0x0B, 0x0B, 0x0B])
    #expect(code("(if $l (block $l (br $l) (i32.const 0)) (then (br $l)))").contains(0x0C))
  }

  @Test("the labels of catch clauses are those outside the block, and a delegate's those outside the try")
  func catchLabels() {
    #expect(code("(block $l (try_table $l (catch_all $l)))") == [0x00, 0x02, 0x40, 0x1F, 0x40, 1, 2, 0, 0x0B, 0x0B, 0x0B])
    #expect(code("(block $l (try $l (do) (delegate $l)))") == [0x00, 0x02, 0x40, 0x06, 0x40, 0x18, 0, 0x0B, 0x0B])
  }

  @Test("a lane and a memory index are told apart")
  func lanes() {
    let module = "(memory $a 1) (memory $b 1) (func (drop (v128.load8_lane %% (i32.const 0) (v128.const i64x2 0 0))))"
    func bytes(_ operands: String) -> [UInt8] { assembled(module.replacing("%%", with: operands)) }
    #expect(bytes("3") == bytes("0 3"))
    #expect(bytes("3") == bytes("$a offset=0 align=1 3"))
    #expect(bytes("$b 3") == bytes("1 offset=0 3"))
    #expect(bytes("offset=9 3") == bytes("0 offset=9 3"))
    #expect(bytes("3") != bytes("1 3"))
  }

  @Test("a select with result types, and a cast to a nullable type, are other instructions")
  func mnemonicsThatStandForTwo() {
    #expect(code("unreachable select") == [0x00, 0x00, 0x1B, 0x0B])
    #expect(code("unreachable select (result i32) (result)") == [0x00, 0x00, 0x1C, 1, 0x7F, 0x0B])
    #expect(code("unreachable select (result)") == [0x00, 0x00, 0x1C, 0, 0x0B])
    #expect(code("unreachable ref.test (ref i31) ref.cast anyref") == [0x00, 0x00, 0xFB, 0x14, 0x6C, 0xFB, 0x17, 0x6E, 0x0B])
    #expect(code("(br_on_cast 0 anyref (ref $empty))").suffix(7) == [0xFB, 0x18, 0x01, 0, 0x6E, 0, 0x0B])
  }

  @Test("a field is named within its type")
  func fields() {
    let text =
      "(type $a (struct (field $x i32) (field $y i32))) (type $b (struct (field $y i32))) (func unreachable struct.get $a $y struct.get $b $y struct.get 0 1)"
    let bytes = assembled(text)
    #expect(Array(bytes.suffix(13)) == [0xFB, 2, 0, 1, 0xFB, 2, 1, 0, 0xFB, 2, 0, 1, 0x0B])
    #expect(malformed("(type $a (struct (field $x i32))) (func unreachable struct.get $a $y)")?.message == "unknown field $y")
  }

  @Test("a data count section is written only where an instruction needs it")
  func dataCount() {
    #expect(assembled("(memory 1) (data \"a\") (func data.drop 0)").contains(0x0C))
    #expect(!assembled("(memory 1) (data \"a\")").contains(0x0C))
  }

  @Test("identifiers and name annotations become a name section")
  func names() throws {
    let text = """
      (module $m
        (type $t (struct (field $x i32)))
        (func $f (param $p i32) (local $q i32) (block $l))
        (func $g (@name "a name"))
        (table $tab 1 funcref) (memory $mem 1) (global $glob i32 (i32.const 0)) (tag $tag) (elem $elem func) (data $data))
      """
    let bytes = try TextFormat.assemble(text)
    let section: [UInt8] =
      [0x04] + Array("name".utf8) + [0, 2, 1] + Array("m".utf8) + [1, 12, 2, 0, 1] + Array("f".utf8) + [1, 6] + Array("a name".utf8)
      + [2, 9, 1, 0, 2, 0, 1] + Array("p".utf8) + [1, 1] + Array("q".utf8) + [3, 6, 1, 0, 1, 0, 1] + Array("l".utf8)
      + [4, 4, 1, 0, 1] + Array("t".utf8) + [5, 6, 1, 0, 3] + Array("tab".utf8) + [6, 6, 1, 0, 3] + Array("mem".utf8)
      + [7, 7, 1, 0, 4] + Array("glob".utf8) + [8, 7, 1, 0, 4] + Array("elem".utf8) + [9, 7, 1, 0, 4] + Array("data".utf8)
      + [10, 6, 1, 0, 1, 0, 1] + Array("x".utf8) + [11, 6, 1, 0, 3] + Array("tag".utf8)
    #expect(bytes.suffix(section.count + 2) == ([0, UInt8(section.count)] + section)[...])
    #expect(try TextFormat.assemble(text, keepingNames: false) == Array(bytes.dropLast(section.count + 2)))
  }

  @Test("custom sections stand where their annotation says")
  func customSections() {
    let text =
      "(module (@custom \"z\" \"end\") (@custom \"a\" (before first) \"\\01\") (type (func)) (@custom \"b\" (after type)) (@custom \"c\" (before func) \"x\" \"y\") (func (type 0)))"
    #expect(
      assembled(text) == moduleHeader + [0, 3, 1, 0x61, 1] + [1, 4, 1, 0x60, 0, 0] + [0, 2, 1, 0x62] + [0, 4, 1, 0x63, 0x78, 0x79] + [
        3, 2, 1, 0, 10, 4, 1, 2, 0, 0x0B,
      ]
        + [0, 5, 1, 0x7A] + Array("end".utf8))
  }

  @Test("branch hints count from the start of the body")
  func branchHints() {
    let text = "(func (local i32) (@metadata.code.branch_hint \"\\01\") (if (i32.const 0) (then)) i32.const 0 (@metadata.code.branch_hint \"\\00\") br_if 0)"
    let payload: [UInt8] = [25] + Array("metadata.code.branch_hint".utf8) + [1, 0, 2, 5, 1, 1, 10, 1, 0]
    let module = assembled(text)
    let start = module.firstRange(of: Array("metadata.code.branch_hint".utf8))?.lowerBound ?? 3
    #expect(Array(module[(start - 3)...].prefix(payload.count + 2)) == [0, UInt8(payload.count)] + payload)
  }
}
