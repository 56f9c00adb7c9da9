// The words that the text format knows. Any other word is an unknown operator.

import WasmKitLiteEngine

/// The keywords of modules, instructions and scripts.
enum Keywords {
  /// The instruction that a mnemonic stands for. `select`, `ref.test` and `ref.cast` stand for two each; their operands decide.
  static let opcodes: [String: Opcode] = {
    var opcodes: [String: Opcode] = [:]
    for row in InstructionTable.rows where opcodes[row.mnemonic] == nil && !row.mnemonic.contains(" ") { opcodes[row.mnemonic] = row.opcode }
    return opcodes
  }()

  /// The value types without parentheses, by their code in the binary format.
  static let valueTypes: [String: UInt8] = [
    "i32": 0x7F, "i64": 0x7E, "f32": 0x7D, "f64": 0x7C, "v128": 0x7B,
    "funcref": 0x70, "externref": 0x6F, "anyref": 0x6E, "eqref": 0x6D, "i31ref": 0x6C, "structref": 0x6B, "arrayref": 0x6A, "exnref": 0x69,
    "nullexnref": 0x74, "nullfuncref": 0x73, "nullexternref": 0x72, "nullref": 0x71,
  ]

  /// The abstract heap types, by their code in the binary format.
  static let heapTypes: [String: UInt8] = [
    "func": 0x70, "extern": 0x6F, "any": 0x6E, "eq": 0x6D, "i31": 0x6C, "struct": 0x6B, "array": 0x6A, "exn": 0x69,
    "noexn": 0x74, "nofunc": 0x73, "noextern": 0x72, "none": 0x71,
  ]

  private static let others: Set<String> = [
    "module", "type", "rec", "sub", "final", "field", "mut", "param", "result", "local", "import", "export", "table", "memory", "global", "tag", "start",
    "elem", "data", "declare", "item", "offset", "ref", "null", "i8", "i16", "shared", "pagesize", "then", "do", "catch_ref", "catch_all_ref",
    "i8x16", "i16x8", "i32x4", "i64x2", "f32x4", "f64x2", "nan:canonical", "nan:arithmetic",
    "definition", "instance", "binary", "quote", "script", "register", "invoke", "get", "input", "output", "thread", "wait", "either",
    "ref.extern", "ref.host", "ref.any", "ref.struct", "ref.array", "ref.exn",
    "assert_return", "assert_trap", "assert_exhaustion", "assert_malformed", "assert_invalid", "assert_unlinkable", "assert_exception",
    "assert_suspension", "assert_malformed_custom", "assert_invalid_custom",
  ]

  /// Whether a word means anything anywhere in the text format.
  static func contains(_ word: String) -> Bool {
    if opcodes[word] != nil || valueTypes[word] != nil || heapTypes[word] != nil || others.contains(word) { return true }
    for prefix in ["offset=", "align="] where word.hasPrefix(prefix) {
      let number = Array(word.utf8.dropFirst(prefix.utf8.count))
      return NumberShape.kind(of: number[...]) == .natural
    }
    return false
  }
}
