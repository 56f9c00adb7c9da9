import TestSupport
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// Traps out of bounds name the bytes or elements, and the size of that which does not have them.
@Suite struct OutOfBoundsTests {
  static let configurations = [
    ModuleConfiguration(features: .all), ModuleConfiguration(features: .all, tracksWrites: true), ModuleConfiguration(features: .all, fusesInstructions: false),
  ]

  static func reason(_ text: String, _ configuration: ModuleConfiguration, _ arguments: [Value] = []) throws -> String? {
    let instance = try Module(text: text, configuration: configuration).instantiate()
    do {
      _ = try instance.call("f", arguments: arguments)
      return nil
    } catch { return (error as? Trap)?.reason }
  }

  /// Accesses of a memory of one page, each in a function of an i32 parameter that is 70,000; with the bytes and the address.
  static let accesses: [(body: String, bytes: Int, address: UInt64)] = [
    ("(drop (i32.load (local.get 0)))", 4, 70_000), ("(drop (i32.load offset=8 (local.get 0)))", 4, 70_008), ("(drop (i64.load (i32.add (local.get 0) (i32.const 1))))", 8, 70_001),
    ("(drop (i32.load8_u (i32.const 65536)))", 1, 65_536), ("(drop (i32.load16_s offset=4294967295 (i32.const -1)))", 2, 8_589_934_590),
    ("(drop (f64.load (i32.const 65529)))", 8, 65_529), ("(drop (f32.load (local.get 0)))", 4, 70_000), ("(i32.store (local.get 0) (i32.const 1))", 4, 70_000),
    ("(i32.store (i32.const 65533) (local.get 0))", 4, 65_533), ("(i32.store8 (local.get 0) (local.get 0))", 1, 70_000),
    ("(i64.store32 offset=1 (local.get 0) (i64.const 1))", 4, 70_001), ("(f64.store (local.get 0) (f64.const 1))", 8, 70_000),
    ("(f32.store (i32.add (local.get 0) (i32.const 2)) (f32.const 1))", 4, 70_002), ("(i64.store (local.get 0) (i64.add (i64.const 1) (i64.extend_i32_u (local.get 0))))", 8, 70_000),
    ("(i32.store (local.get 0) (i32.add (i32.load (i32.const 8)) (local.get 0)))", 4, 70_000), ("(drop (i32.load (i32.load (i32.const 16))))", 4, 80_000),
    ("(drop (i32.add (i32.load (i32.const 16)) (i32.load (local.get 0))))", 4, 70_000), ("(local.set 0 (i32.load (i32.add (local.get 0) (i32.shl (local.get 0) (i32.const 2)))))", 4, 350_000),
    ("(drop (i32.atomic.rmw.add (local.get 0) (i32.const 1)))", 4, 70_000), ("(i64.atomic.store offset=8 (local.get 0) (i64.const 1))", 8, 70_008),
    ("(memory.fill (local.get 0) (i32.const 0) (i32.const 5))", 5, 70_000), ("(memory.copy (local.get 0) (i32.const 0) (i32.const 6))", 6, 70_000),
    ("(memory.copy (i32.const 0) (local.get 0) (i32.const 7))", 7, 70_000), ("(memory.init $d (local.get 0) (i32.const 0) (i32.const 2))", 2, 70_000),
  ]

  @Test(arguments: configurations.indices, accesses.indices) func `an access names its bytes and the memory's size`(configuration: Int, access: Int) throws {
    let (body, bytes, address) = Self.accesses[access]
    let text = #"(module (memory 1) (data (i32.const 16) "\80\38\01\00") (data $d "abc") (func (export "f") (param i32) \#(body)))"#
    let unit = bytes == 1 ? "byte" : "bytes"
    #expect(try Self.reason(text, Self.configurations[configuration], [.i32(70_000)]) == "out of bounds memory access: \(bytes) \(unit) at \(address), the memory has 65536")
  }

  @Test(arguments: configurations.indices) func `other memories, 64-bit addresses and segments are named`(configuration: Int) throws {
    func reason(_ body: String) throws -> String? {
      try Self.reason(
        #"(module (memory 1) (memory $m i64 2) (data $d "abc") (func (export "f") \#(body)))"#, Self.configurations[configuration])
    }
    #expect(try reason("(drop (i32.load $m (i64.const 131070)))") == "out of bounds memory access: 4 bytes at 131070, memory 1 has 131072")
    #expect(try reason("(i32.store16 $m (i64.const 131071) (i32.const 3))") == "out of bounds memory access: 2 bytes at 131071, memory 1 has 131072")
    #expect(try reason("(drop (i64.load $m offset=16 (i64.const -8)))") == "out of bounds memory access: 8 bytes at 18446744073709551608 + 16, memory 1 has 131072")
    #expect(try reason("(memory.init $d (i32.const 0) (i32.const 1) (i32.const 3))") == "out of bounds memory access: 3 bytes at 1, the data segment has 3")
  }

  @Test(arguments: configurations.indices) func `tables name their elements`(configuration: Int) throws {
    func reason(_ body: String) throws -> String? {
      try Self.reason(
        #"(module (table $t 4 funcref) (table $u 6 funcref) (elem $e func $g) (func $g) (func (export "f") \#(body)))"#, Self.configurations[configuration])
    }
    #expect(try reason("(drop (table.get $t (i32.const 4)))") == "out of bounds table access: 1 element at 4, the table has 4")
    #expect(try reason("(table.set $u (i32.const -1) (ref.null func))") == "out of bounds table access: 1 element at 4294967295, table 1 has 6")
    #expect(try reason("(table.fill $t (i32.const 2) (ref.null func) (i32.const 3))") == "out of bounds table access: 3 elements at 2, the table has 4")
    #expect(try reason("(table.copy $t $u (i32.const 0) (i32.const 5) (i32.const 2))") == "out of bounds table access: 2 elements at 5, table 1 has 6")
    #expect(try reason("(table.init $t $e (i32.const 0) (i32.const 0) (i32.const 2))") == "out of bounds table access: 2 elements at 0, the element segment has 1")
  }

  @Test func `an active segment that does not fit is named as well`() throws {
    func reason(_ fields: String) throws -> String? {
      do {
        _ = try Module(text: "(module \(fields))").instantiate()
        return nil
      } catch { return (error as? Trap)?.reason }
    }
    #expect(try reason(#"(memory 1) (data (i32.const 65534) "abc")"#) == "out of bounds memory access: 3 bytes at 65534, the memory has 65536")
    #expect(try reason("(table 1 funcref) (func $f) (elem (i32.const 1) $f)") == "out of bounds table access: 1 element at 1, the table has 1")
  }
}
