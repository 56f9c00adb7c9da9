// The table: one row an instruction, read by the decoder, the validator, lowering, the text format, the disassembler and the tests.
// It knows how an instruction is written and typed, and nothing of how it is executed.

/// The immediates of an opcode in the binary format. Spec: [Instructions](https://webassembly.github.io/spec/core/binary/instructions.html).
package enum Immediates: Hashable, Sendable {
  case none
  /// A block type: empty, a value type, or a type index (s33).
  case block
  /// One label index.
  case label
  /// A vector of label indices and a default one.
  case labels
  case function, type, local, global, table, memory, data, element, tag
  /// `call_indirect`: type index, then table index.
  case typeAndTable
  /// `table.copy`: destination, then source.
  case tableAndTable
  /// `memory.copy`: destination, then source.
  case memoryAndMemory
  /// `memory.init`: data index, then memory index.
  case dataAndMemory
  /// `table.init`: element index, then table index.
  case elementAndTable
  case typeAndField, typeAndCount, typeAndData, typeAndElement, typeAndType
  case heapType
  /// A vector of value types.
  case valueTypes
  /// Alignment, memory index and offset; the payload is the natural alignment as a power of two.
  case memoryArgument(UInt8)
  /// A memory argument and a lane; the lane count follows from the natural alignment (16 bytes a vector).
  case memoryArgumentAndLane(UInt8)
  /// One lane index below the payload.
  case lane(UInt8)
  /// The 16 lane indices of `i8x16.shuffle`, each below 32.
  case lanes16
  case i32, i64, f32, f64, v128
  /// A block type and a vector of catch clauses.
  case tryTable
  /// Cast flags, label, source heap type, target heap type.
  case castBranch
  /// One reserved byte that must be zero.
  case zeroByte
}

/// The type of an instruction, as far as a row can state it. Spec: [Instruction types](https://webassembly.github.io/spec/core/valid/instructions.html).
package enum Signature: Hashable, Sendable {
  /// `[t t] -> [t]`
  case binary(ValueType)
  /// `[t] -> [t]`
  case unary(ValueType)
  /// `[t t t] -> [t]`
  case ternary(ValueType)
  /// `[t t] -> [i32]`
  case compare(ValueType)
  /// `[t] -> [i32]`
  case test(ValueType)
  /// `[from] -> [to]`
  case convert(ValueType, ValueType)
  /// `[] -> [t]`
  case constant(ValueType)
  /// `[address] -> [t]`
  case load(ValueType)
  /// `[address t] -> []`
  case store(ValueType)
  /// `[address v128] -> [v128]`
  case loadLane
  /// `[v128 t] -> [v128]`
  case replaceLane(ValueType)
  /// `[v128 i32] -> [v128]`
  case shift
  /// `[address i32] -> [i32]`
  case atomicNotify
  /// `[address t i64] -> [i32]`
  case atomicWait(ValueType)
  /// `[address t] -> [t]`
  case atomicModify(ValueType)
  /// `[address t t] -> [t]`
  case atomicCompareExchange(ValueType)
  /// As many `i64` operands as the payload, two `i64` results.
  case wide(Int)
  /// `[] -> []`
  case nothing
  /// The validator has a special rule for it.
  case special
}

/// One row of the instruction table.
package struct Instruction: Sendable {
  /// The row's own opcode.
  package let opcode: Opcode
  /// 0xFB, 0xFC, 0xFD or 0xFE; 0 if the code is the whole opcode.
  package let prefix: UInt8
  /// The opcode byte, or the number after the prefix (u32).
  package let code: UInt32
  /// The name in the text format.
  package let mnemonic: String
  /// The kind of the opcode's immediates.
  package let immediates: Immediates
  /// The operand and result types.
  package let signature: Signature
  /// The feature that must be enabled for the instruction to be valid.
  package let feature: Feature
}

/// All rows, and the ways to find one.
package enum InstructionTable {
  /// The rows in the order of ``Opcode``'s raw values.
  package static let rows: [Instruction] = {
    // WHY not a chain of sums: each of them would copy all the rows before it.
    let groups = [
      controlRows, parametricRows, variableRows, tableRows, memoryRows, constantAndComparisonRows, integerRows, floatRows, conversionRows, referenceRows,
      aggregateRows, extendedRows, vectorMemoryAndLaneRows, vectorComparisonRows, i8x16Rows, i16x8Rows, i32x4Rows, i64x2Rows, f32x4AndF64x2Rows,
      relaxedVectorRows, atomicRows,
    ]
    return Array(groups.joined())
  }()

  /// The opcode of a code without a prefix, by its byte.
  static let unprefixed: [Opcode?] = index(prefix: 0, count: 256)
  /// The opcodes behind each prefix from 0xFB to 0xFE, by number.
  static let prefixed: [[Opcode?]] = [index(prefix: 0xFB, count: 64), index(prefix: 0xFC, count: 64), index(prefix: 0xFD, count: 0x120), index(prefix: 0xFE, count: 0x50)]

  /// Finds the opcode that these bytes encode, if any.
  package static func opcode(prefix: UInt8, code: UInt32) -> Opcode? {
    if prefix == 0 { return code < 256 ? unprefixed[Int(code)] : nil }
    guard prefix >= 0xFB, prefix <= 0xFE else { return nil }
    let row = prefixed[Int(prefix - 0xFB)]
    return code < UInt32(row.count) ? row[Int(code)] : nil
  }

  private static func index(prefix: UInt8, count: Int) -> [Opcode?] {
    var opcodes = [Opcode?](repeating: nil, count: count)
    for row in rows where row.prefix == prefix { opcodes[Int(row.code)] = row.opcode }
    return opcodes
  }

  static func row(
    _ opcode: Opcode, _ code: UInt32, _ mnemonic: String, _ immediates: Immediates, _ signature: Signature, _ feature: Feature = .mvp
  ) -> Instruction { row(opcode, 0, code, mnemonic, immediates, signature, feature) }

  static func row(
    _ opcode: Opcode, _ prefix: UInt8, _ code: UInt32, _ mnemonic: String, _ immediates: Immediates, _ signature: Signature, _ feature: Feature = .mvp
  ) -> Instruction {
    Instruction(opcode: opcode, prefix: prefix, code: code, mnemonic: mnemonic, immediates: immediates, signature: signature, feature: feature)
  }
}

extension Opcode {
  /// The row of this opcode.
  package var row: Instruction { InstructionTable.rows[Int(rawValue)] }
  /// The name in the text format.
  package var mnemonic: String { row.mnemonic }
}
