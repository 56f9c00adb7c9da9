import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Printer")
struct PrinterTests {
  @Test("a printed module is readable")
  func readable() throws {
    let text = """
      (module $m
        (type $t (func (param i32) (result i32)))
        (import "env" "log" (func $log (type $t) (param i32) (result i32)))
        (func $f (type $t) (param $n i32) (result i32)
          (local $x i64)
          local.get $n
          if $again (result i32)
            i32.const 1
            br $again
          else
            local.get $n
            call $log
          end
        )
        (memory (;0;) 1 2)
        (export "f" (func $f))
        (data (;0;) (i32.const 8) "a\\00\\ff\\"")
      )

      """
    #expect(try TextFormat.print(binary: try TextFormat.assemble(text)) == text)
  }

  @Test("any name survives, whatever its characters, and however many share it")
  func names() throws {
    let text = """
      (module (@name "")
        (func $"a b\\0a\\"é" (@name "x") (param $p i32) (param (@name "p") i32) (local (@name "") i32) (block $l (block $l (br $l) (br 1))) (block (@name "")))
        (func (@name "x")) (func $x) (func $"\\u{e9}") (func $"e\\u{301}") (func (@name "")) (func $y (@name "a#b"))
        (func $\(String(repeating: "long", count: 60)) (call $\(String(repeating: "long", count: 60)))))
      """
    let bytes = try TextFormat.assemble(text)
    let printed = try TextFormat.print(binary: bytes)
    #expect(try TextFormat.assemble(printed) == bytes)
    #expect(printed.contains("$\"e\u{301}\""))
  }

  @Test("names of locals that are no parameters change nothing about the parameters")
  func localNames() throws {
    let function = ModuleBytes.module(
      ModuleBytes.types([ModuleBytes.functionType([TypeByte.i32, TypeByte.i32])]), ModuleBytes.functions([0]), ModuleBytes.code([ModuleBytes.body(instructions: [])]),
      // The only name is that of a local which the function does not have.
      ModuleBytes.names(ModuleBytes.nameSubsection(2, nested: [(0, [(7, "far")])])))
    let printed = try TextFormat.print(binary: function)
    #expect(printed.contains("(func (;0;) (type 0) (param i32 i32))"))
    #expect(try TextFormat.print(binary: try TextFormat.assemble(printed)) == printed)
  }

  @Test("locals that are declared none at a time are printed as none")
  func noLocals() throws {
    let function = ModuleBytes.module(
      ModuleBytes.types([ModuleBytes.functionType()]), ModuleBytes.functions([0]),
      ModuleBytes.code([ModuleBytes.body(locals: [(0, TypeByte.i32), (0, TypeByte.i64)], instructions: [])]))
    let printed = try TextFormat.print(binary: function)
    #expect(try TextFormat.print(binary: try TextFormat.assemble(printed)) == printed)
  }

  @Test("constants keep every bit")
  func constants() throws {
    let text = """
      (func (drop (f32.const nan:0x200000)) (drop (f32.const -nan)) (drop (f64.const -inf)) (drop (f64.const 0x1p-1074)) (drop (f64.const 1.7976931348623157e308))
        (drop (f32.const 1e-45)) (drop (f32.const -0)) (drop (f64.const nan:0x8000000000001)) (drop (i64.const -9223372036854775808)) (drop (i32.const 0xffffffff))
        (drop (v128.const i64x2 -2 0x0123456789abcdef)))
      """
    let bytes = try TextFormat.assemble(text)
    #expect(try TextFormat.assemble(try TextFormat.print(binary: bytes)) == bytes)
  }

  @Test("a module prints the same again when its custom sections stand between sections, empty or not")
  func customSections() throws {
    let types = ModuleBytes.types([ModuleBytes.functionType()])
    let functions = ModuleBytes.functions([0])
    let code = ModuleBytes.code([ModuleBytes.body(instructions: [])])
    let withDataDrop = ModuleBytes.code([ModuleBytes.body(instructions: [0xFC, 9, 0])])
    let empty: [[UInt8]] = [1, 2, 3, 4, 5, 13, 6, 7, 9, 12, 10, 11].map { ModuleBytes.section($0, [0]) }
    let data = ModuleBytes.data([[1, 0]])
    let modules: [[[UInt8]]] = [
      [], empty, [types], [types, ModuleBytes.section(2, [0])], [types, functions, ModuleBytes.section(4, [0]), code, ModuleBytes.section(11, [0])],
      [ModuleBytes.section(1, [0]), ModuleBytes.section(7, [0])], [ModuleBytes.dataCount(1), data],
      [types, functions, ModuleBytes.dataCount(1), code, data], [types, functions, ModuleBytes.dataCount(1), withDataDrop, data],
    ]
    for sections in modules {
      var bytes = ModuleBytes.header + ModuleBytes.custom("c0", [0])
      for (index, section) in sections.enumerated() { bytes += section + ModuleBytes.custom("c\(index + 1)", [1]) + ModuleBytes.custom("d\(index + 1)") }
      let text = try TextFormat.print(binary: bytes)
      let again = try TextFormat.assemble(text)
      #expect(try TextFormat.print(binary: again) == text)
      #expect(try DecodedModule(decoding: again, features: .all).customSections.map(\.name) == DecodedModule(decoding: bytes, features: .all).customSections.map(\.name))
    }
  }

  @Test("malformed bytes are refused")
  func malformedBytes() {
    #expect(throws: PrintError.self) { try TextFormat.print(binary: []) }
    #expect(throws: PrintError.self) { try TextFormat.print(binary: moduleHeader + [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 5, 1, 3, 0, 0x05, 0x0B]) }
  }

  @Test("what can be decoded can be printed and read again, whatever it is")
  func mutations() throws {
    let text = """
      (module $m (type $s (struct (field $x i32))) (rec (type $a (sub (func (param i32)))) (type $b (sub $a (func (param i32))))) (import "m" "n" (func $i (type $a) (param $p i32)))
        (func $f (param $q i64) (local $r i32) (local i32) (block $l (br_table $l 1 (i32.const 0))) (try_table $t (catch $e 0) (catch_all 1)) (struct.get $s $x (unreachable)) drop)
        (table $t 1 2 funcref (ref.func $f)) (memory $m i64 1) (memory $n 1) (global $g (mut f32) (f32.const 1.5)) (tag $e) (elem $el (i32.const 0) $f) (data $d (i64.const 0) "abc")
        (func (v128.store8_lane $n offset=3 align=1 7 (i32.const 0) (v128.const i64x2 1 2)) (memory.init $n $d (i32.const 0) (i32.const 0) (i32.const 0)))
        (@custom "c" (before func) "x") (start $f) (export "f" (func $f)))
      """
    let bytes = try TextFormat.assemble(text)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<1_000 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        mutated[Int.random(in: 8..<mutated.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let printed = try? TextFormat.print(binary: mutated) else { continue }
      let again = try TextFormat.assemble(printed)
      #expect(try TextFormat.assemble(try TextFormat.print(binary: again)) == again, "\(mutated)")
    }
  }
}
