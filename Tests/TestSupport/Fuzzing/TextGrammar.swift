// Texts made by the grammar: modules of random fields and instructions, and scripts around them. Most are well formed; few are valid for long.

import WasmKitLiteEngine

extension TextSource {
  // MARK: Names and numbers

  private mutating func name() -> String {
    switch below(12) {
    case 0: return ["", "a b", "é", "e\\u{301}", "\\u{e9}", "x\\\"y", "\\00", "\\n\\t", "#1", "a#1", "\\u{202e}", "(;"][below(12)]
    case 1: return String(repeating: "long", count: below(80))
    default: return ["a", "b", "c", "f", "g", "x#0", "cells"][below(7)]
    }
  }

  /// An identifier that is probably not taken.
  private mutating func identifier() -> String {
    switch below(8) {
    case 0: "$\"\(name())\(generator.next() % 1_000)\""
    case 1, 2: "$i\(generator.next() % 100_000)"
    case 3: "(@name \"\(name())\")"
    case 4: "$i\(generator.next() % 100_000) (@name \"\(name())\")"
    default: ""
    }
  }

  private mutating func number(_ limit: Int = 6) -> String {
    switch below(10) {
    case 0: ["4294967295", "0x10", "1_0", "18446744073709551615", "65536", "0x7fff_ffff"][below(6)]
    default: String(below(limit))
    }
  }

  private mutating func index() -> String { String(below(chance(6) ? 20 : 3)) }

  private mutating func integer() -> String { (chance(3) ? "-" : "") + ["0", "1", "0x7fffffff", "2147483648", "255", "0x80", "63", "64", "1_000"][below(9)] }

  private mutating func float() -> String {
    let number = ["0", "1", "1.5", "0x1p-149", "0x1.fffffep127", "1e38", "inf", "nan", "nan:0x1", "nan:0x400000", "1e-45", "0x.8", "123456789.123e-5", "4.9e-324", "16777217"][below(15)]
    return (chance(3) ? "-" : "") + number
  }

  // MARK: Types

  private mutating func heapType() -> String {
    chance(4) ? index() : ["func", "extern", "any", "eq", "i31", "struct", "array", "exn", "none", "nofunc", "noextern", "noexn"][below(12)]
  }

  private mutating func referenceType() -> String {
    chance(2) ? ["funcref", "externref", "anyref", "i31ref", "exnref", "nullref", "structref", "arrayref", "nullfuncref", "eqref"][below(10)] : "(ref \(chance(2) ? "null " : "")\(heapType()))"
  }

  private mutating func valueType() -> String { chance(4) ? referenceType() : ["i32", "i64", "f32", "f64", "v128"][below(5)] }

  private mutating func signature(named: Bool = false) -> String {
    var text = ""
    for _ in 0..<below(3) { text += named && chance(2) ? " (param \(identifier()) \(valueType()))" : " (param \(list(below(3)) { $0.valueType() }))" }
    for _ in 0..<below(2) { text += " (result \(list(below(3)) { $0.valueType() }))" }
    return text
  }

  private mutating func field() -> String {
    let storage = chance(3) ? ["i8", "i16"][below(2)] : valueType()
    return chance(2) ? "(mut \(storage))" : storage
  }

  private mutating func compositeType() -> String {
    switch below(5) {
    case 0: "(struct \(list(below(4)) { "(field \($0.chance(2) ? $0.identifier() : "") \($0.field()))" }))"
    case 1: "(array \(field()))"
    default: "(func\(signature()))"
    }
  }

  private mutating func typeDefinition() -> String {
    let type = compositeType()
    return "(type \(identifier()) \(chance(4) ? "(sub \(chance(2) ? "final " : "")\(chance(3) ? index() + " " : "")\(type))" : type))"
  }

  private mutating func typeUse(named: Bool = false) -> String { chance(2) ? "(type \(index()))" : signature(named: named) }

  private mutating func limits(isMemory: Bool) -> String {
    let minimum = number(3)
    return (chance(6) ? "i64 " : "") + minimum + (chance(2) ? " \(number(9))" : isMemory && chance(6) ? " \(number(9)) shared" : "")
  }

  // MARK: Instructions

  private mutating func memoryArgument() -> String {
    (chance(6) ? index() : "") + (chance(3) ? " offset=\(number(70_000))" : "") + (chance(3) ? " align=\(1 << below(5))" : "")
  }

  private mutating func immediates(_ row: Instruction) -> String {
    switch row.immediates {
    case .none, .zeroByte: return ""
    case .block: return chance(2) ? typeUse() : chance(2) ? "(result \(valueType()))" : ""
    case .label, .function, .type, .local, .global, .tag, .element, .data: return index()
    case .table, .memory: return chance(2) ? index() : ""
    case .labels: return list(1 + below(5)) { $0.index() }
    case .typeAndTable: return (chance(3) ? index() + " " : "") + typeUse()
    case .tableAndTable, .memoryAndMemory: return chance(2) ? "\(index()) \(index())" : ""
    case .dataAndMemory, .elementAndTable: return chance(2) ? "\(index()) \(index())" : index()
    case .typeAndField, .typeAndCount, .typeAndData, .typeAndElement, .typeAndType: return "\(index()) \(index())"
    case .heapType: return row.mnemonic.hasPrefix("ref.null") ? heapType() : "(ref \(chance(2) ? "null " : "")\(heapType()))"
    case .valueTypes: return "(result \(list(below(3)) { $0.valueType() }))"
    case .memoryArgument: return memoryArgument()
    case .memoryArgumentAndLane: return memoryArgument() + " \(below(16))"
    case .lane: return String(below(16))
    case .lanes16: return list(16) { String($0.below(32)) }
    case .i32, .i64: return integer()
    case .f32, .f64: return float()
    case .v128: return ["i32x4 1 -2 0x3 4", "f64x2 \(float()) 1", "i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255", "i64x2 -1 0xffffffffffffffff", "f32x4 nan 1 inf -0"][below(5)]
    case .tryTable: return typeUse() + " " + list(below(3)) { ["(catch \($0.index()) \($0.index()))", "(catch_all \($0.index()))", "(catch_ref \($0.index()) \($0.index()))"][$0.below(3)] }
    case .castBranch: return "\(index()) \(referenceType()) \(referenceType())"
    }
  }

  private mutating func instructions(_ depth: Int) -> String { list(below(6)) { $0.instruction(depth) } }

  private mutating func instruction(_ depth: Int) -> String {
    let hint = chance(40) ? "(@metadata.code.branch_hint \"\\0\(below(2))\") " : ""
    if depth > 0, chance(4) {
      let type = chance(2) ? "" : chance(2) ? "(result \(valueType()))" : typeUse()
      let label = chance(3) ? identifier() : ""
      let inner = instructions(depth - 1)
      switch below(8) {
      case 0: return "block \(label) \(type) \(inner) end"
      case 1: return "(block \(label) \(type) \(inner))"
      case 2: return "loop \(label) \(type) \(inner) end"
      case 3: return "\(hint)if \(label) \(type) \(inner) else \(instructions(depth - 1)) end"
      case 4: return "\(hint)(if \(label) \(type) (i32.const 0) (then \(inner)) \(chance(2) ? "(else \(instructions(depth - 1)))" : ""))"
      case 5: return "(try_table \(label) \(type) (catch_all \(index())) \(inner))"
      case 6: return "(try \(label) \(type) (do \(inner)) (catch \(index()) \(instructions(depth - 1))))"
      default: return "try \(label) \(type) \(inner) \(chance(2) ? "delegate \(index())" : "catch_all end")"
      }
    }
    let row = one(of: InstructionTable.rows)
    switch row.mnemonic {
    case "block", "loop", "if", "else", "end", "try", "try_table", "catch", "catch_all", "delegate": return "unreachable"
    default: break
    }
    let text = "\(row.mnemonic.prefix { $0 != " " }) \(immediates(row))"
    if chance(10) { return "br 0" }
    return hint + (chance(3) ? "(\(text) \(chance(2) ? "(unreachable)" : ""))" : text)
  }

  private mutating func constant() -> String {
    switch below(8) {
    case 0: "(global.get \(index()))"
    case 1: "(ref.func \(index()))"
    case 2: "(ref.null \(heapType()))"
    case 3: "(i64.const \(integer()))"
    case 4: "(f32.const \(float()))"
    case 5: "(i32.add (i32.const \(integer())) (i32.const 1))"
    default: "(i32.const \(below(10)))"
    }
  }

  // MARK: Fields

  private mutating func elementList() -> String {
    chance(2) ? "func \(list(below(4)) { $0.index() })" : "\(referenceType()) \(list(below(3)) { $0.chance(2) ? $0.constant() : "(item \($0.constant()))" })"
  }

  private mutating func inlineExport() -> String { chance(3) ? "(export \"\(name())\(below(100))\")" : "" }

  private mutating func customSection() -> String {
    let sections = ["type", "import", "func", "table", "memory", "tag", "global", "export", "start", "elem", "datacount", "code", "data"]
    let place = chance(4) ? ["(before first)", "(after last)", ""][below(3)] : "(\(["before", "after"][below(2)]) \(one(of: sections)))"
    return "(@custom \"\(name())\" \(place) \"\\0\(below(10))x\")"
  }

  private mutating func importField() -> String {
    let descriptor =
      switch below(5) {
      case 0: "(func \(identifier()) \(typeUse(named: true)))"
      case 1: "(table \(identifier()) \(limits(isMemory: false)) \(referenceType()))"
      case 2: "(memory \(identifier()) \(limits(isMemory: true)))"
      case 3: "(global \(identifier()) \(chance(2) ? "(mut \(valueType()))" : valueType()))"
      default: "(tag \(identifier()) \(typeUse()))"
      }
    return "(import \"\(name())\" \"\(name())\" \(descriptor))"
  }

  private mutating func moduleField() -> String {
    switch below(16) {
    case 0, 1, 2, 3: return "(func \(identifier()) \(inlineExport()) \(typeUse(named: true)) \(chance(2) ? "(local \(chance(3) ? identifier() + " i32" : "i64 f32"))" : "") \(instructions(3)))"
    case 4: return "(table \(identifier()) \(inlineExport()) \(limits(isMemory: false)) \(referenceType()) \(chance(4) ? constant() : ""))"
    case 5: return chance(2) ? "(table \(identifier()) funcref (elem \(list(below(3)) { $0.index() })))" : "(memory \(identifier()) (data \"\(name())\"))"
    case 6: return "(memory \(identifier()) \(inlineExport()) \(limits(isMemory: true)) \(chance(12) ? "(pagesize 1)" : ""))"
    case 7, 8: return "(global \(identifier()) \(inlineExport()) \(chance(2) ? "(mut \(valueType()))" : valueType()) \(constant()))"
    case 9: return "(tag \(identifier()) \(typeUse()))"
    case 10: return "(elem \(identifier()) \(["", "declare", "(table \(index())) \(constant())", constant(), "(offset \(constant()))"][below(5)]) \(elementList()))"
    case 11: return "(data \(identifier()) \(["", constant(), "(memory \(index())) \(constant())", "(offset \(constant()))"][below(4)]) \"\(name())\" \"\\ff\")"
    case 12: return "(export \"\(name())\(below(1_000))\" (\(["func", "table", "memory", "global", "tag"][below(5)]) \(index())))"
    case 13: return chance(4) ? "(start \(index()))" : typeDefinition()
    case 14: return "(rec \(list(below(4)) { $0.typeDefinition() }))"
    default: return customSection()
    }
  }

  private mutating func fields() -> String {
    let head = list(below(4), "\n  ") { $0.typeDefinition() } + "\n  " + list(below(3), "\n  ") { $0.importField() }
    let rest = list(below(12), "\n  ") { $0.moduleField() }
    return head + "\n  " + rest + (chance(3) ? "\n  " + list(below(5)) { $0.customSection() } : "")
  }

  /// A module of a few fields.
  mutating func generatedModule() -> [UInt8] { Array("(module \(identifier())\n  \(fields()))".utf8) }

  // MARK: Scripts

  private static let modules = [
    "(module $m (memory (export \"cells\") 1 2 shared))",
    "(module $a (func (export \"f\") (param i32) (result i32) (local.get 0)) (func (export \"trap\") unreachable) (global (export \"g\") (mut i32) (i32.const 5)))",
    "(module $l (func (export \"loop\") (loop (br 0))) (func $r (export \"recur\") (call $r)) (tag $t) (func (export \"throw\") (throw $t)))",
    "(module $e (func (export \"ref\") (param externref) (result externref) (local.get 0)) (func $n (export \"func\") (result funcref) (ref.func $n)))",
    "(module (memory (import \"m\" \"cells\") 1 2 shared) (func (export \"wait\") (result i32) (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 1000))) (func (export \"wake\") (result i32) (memory.atomic.notify (i32.const 0) (i32.const 1))))",
    "(module definition $d (memory 0) (data (i32.const 0) \"a\"))", "(module $v (func (export \"v\") (result v128 f32 f64) (v128.const f32x4 nan 1 2 3) (f32.const nan) (f64.const nan)))",
  ]

  private mutating func scriptConstant() -> String {
    switch below(8) {
    case 0: "(i64.const \(integer()))"
    case 1: "(f32.const \(float()))"
    case 2: "(f64.const \(float()))"
    case 3: "(ref.null \(heapType()))"
    case 4: "(ref.extern \(number()))"
    case 5: "(v128.const i32x4 1 2 3 4)"
    default: "(i32.const \(integer()))"
    }
  }

  private mutating func scriptResult(_ depth: Int) -> String {
    switch below(10) {
    case 0: "(f32.const nan:canonical)"
    case 1: "(f64.const nan:arithmetic)"
    case 2: ["(ref)", "(ref.null)", "(ref.func)", "(ref.extern)", "(ref.i31)", "(ref.eq)"][below(6)]
    case 3: "(v128.const f32x4 nan:arithmetic 1 nan:canonical 3)"
    case 4 where depth > 0: "(either \(list(1 + below(3)) { $0.scriptResult(depth - 1) }))"
    default: scriptConstant()
    }
  }

  private mutating func scriptName() -> String { chance(2) ? "" : ["$m", "$a", "$l", "$e", "$d", "$v", "$t", "$s", "$unknown"][below(9)] }

  private mutating func action() -> String {
    if chance(6) { return "(get \(scriptName()) \"g\")" }
    let export = ["f", "trap", "loop", "recur", "throw", "ref", "func", "wait", "wake", "v", "none"][below(11)]
    return "(invoke \(scriptName()) \"\(export)\" \(list(below(3)) { $0.scriptConstant() }))"
  }

  private mutating func scriptModule() -> String {
    switch below(8) {
    case 0: String(decoding: generatedModule(), as: UTF8.self)
    case 1: "(module \(scriptName()) binary \"\\00asm\" \"\\01\\00\\00\\00\(chance(3) ? "\\00" : "")\")"
    case 2: "(module \(scriptName()) quote \"(func\" \" i32.const \(integer()))\")"
    case 3: "(module instance \(scriptName()) \(scriptName()))"
    default: one(of: Self.modules)
    }
  }

  private mutating func command(_ depth: Int) -> String {
    switch below(18) {
    case 0, 1, 2, 3: return scriptModule()
    case 4: return "(register \"\(["m", "a", name()][below(3)])\" \(scriptName()))"
    case 5: return action()
    case 6, 7: return "(assert_return \(action()) \(list(below(3)) { $0.scriptResult(2) }))"
    case 8: return "(assert_trap \(chance(2) ? action() : scriptModule()) \"\(["unreachable", "out of bounds", ""][below(3)])\")"
    case 9: return "(assert_unlinkable \(scriptModule()) \"unknown import\")"
    case 10: return "(\(["assert_invalid", "assert_malformed", "assert_malformed_custom", "assert_invalid_custom"][below(4)]) \(scriptModule()) \"\")"
    case 11: return "(\(["assert_exhaustion", "assert_suspension"][below(2)]) \(action()) \"\")"
    case 12: return "(assert_exception \(action()))"
    case 13 where depth > 0: return "(thread \(scriptName()) \(chance(2) ? "(shared (module $m)) (register \"m\" $m)" : "") \(list(below(5)) { $0.command(depth - 1) }))"
    case 14: return "(wait \(scriptName()))"
    case 15 where depth > 0: return "(script \(scriptName()) \(list(below(5)) { $0.command(depth - 1) }))"
    case 16: return "(input \(scriptName()) \"\(chance(8) ? name() : one(of: Self.fileNames))\")"
    case 17: return "(output \(scriptName()) \(chance(3) ? "" : "\"x.\(["wat", "wasm", "wast", "js"][below(4)])\""))"
    default: return "(unknown \(action()))"
    }
  }

  /// A script of a few commands.
  mutating func generatedScript() -> [UInt8] { Array(("(module $m (memory (export \"cells\") 1 2 shared))\n" + list(1 + below(14), "\n") { $0.command(3) }).utf8) }
}
