// Numbers, types and opcodes as bytes of the binary format.
// Spec: https://webassembly.github.io/spec/core/binary/index.html

import WasmKitLiteEngine

extension [UInt8] {
  /// Appends an unsigned LEB128 number.
  mutating func unsigned(_ value: Int) { unsigned(UInt64(value)) }
  /// Appends an unsigned LEB128 number.
  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
  /// Appends a signed LEB128 number.
  mutating func signed(_ value: Int64) {
    var rest = value
    while !(-64..<64).contains(rest) {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }
  /// Appends the bytes of a word, the lowest first.
  mutating func littleEndian(_ word: UInt64, byteCount: Int) { for place in 0..<byteCount { append(UInt8(truncatingIfNeeded: word >> UInt64(8 * place))) } }
  /// Appends a count and that many bytes.
  mutating func sized(_ content: [UInt8]) {
    unsigned(content.count)
    append(contentsOf: content)
  }
  /// Appends a name.
  mutating func name(_ text: String) { sized(Array(text.utf8)) }
  /// Appends a count and the items.
  mutating func vector(_ items: [[UInt8]]) {
    unsigned(items.count)
    for item in items { append(contentsOf: item) }
  }
  /// Appends a section, if it has any item.
  mutating func section(_ id: UInt8, _ items: [[UInt8]]) {
    if items.isEmpty { return }
    var content: [UInt8] = []
    content.vector(items)
    append(id)
    sized(content)
  }
  /// What a body appends.
  static func of(_ write: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    write(&bytes)
    return bytes
  }
}

extension ValueType {
  /// References to exceptions or null.
  static let exception = ValueType.exnref
  /// References to functions of a module's type, or null.
  static func function(ofType index: Int, isNullable: Bool = true) -> ValueType {
    .reference(ReferenceType(isNullable: isNullable, .concrete(TypeIndex(UInt32(index)))))
  }

  /// The bytes of the type.
  var bytes: [UInt8] {
    switch self {
    case .i32: return [0x7F]
    case .i64: return [0x7E]
    case .f32: return [0x7D]
    case .f64: return [0x7C]
    case .v128: return [0x7B]
    case .reference(let type):
      if case .concrete(let index) = type.heapType {
        return .of {
          $0.append(type.isNullable ? 0x63 : 0x64); $0.signed(Int64(index.rawValue))
        }
      }
      return (type.isNullable ? [] : [0x64]) + [heapByte]
    }
  }

  /// The byte of an abstract heap type, which is also that of the nullable reference to it.
  var heapByte: UInt8 {
    guard case .reference(let type) = self else { return 0 }
    if type.heapType == .extern { return 0x6F }
    if type.heapType == .exn { return 0x69 }
    return 0x70
  }

  /// The bytes of the heap type, as `ref.null` has it.
  var heapBytes: [UInt8] {
    if let index = functionTypeIndex { return .of { $0.signed(Int64(index)) } }
    return [heapByte]
  }

  /// The module's type that a typed function reference names.
  var functionTypeIndex: Int? {
    if case .reference(let type) = self, case .concrete(let index) = type.heapType { return Int(index.rawValue) }
    return nil
  }

  /// Whether it is one of the four number types.
  var isNumber: Bool {
    switch self {
    case .i32, .i64, .f32, .f64: true
    case .v128, .reference: false
    }
  }

  /// Whether it is a float type.
  var isFloat: Bool { self == .f32 || self == .f64 }
}

/// Every opcode's bytes.
enum Encoding {
  private static let bytes: [[UInt8]] = InstructionTable.rows.map { row in
    row.prefix == 0
      ? [UInt8(row.code)]
      : .of {
        $0.append(row.prefix); $0.unsigned(UInt64(row.code))
      }
  }
  /// The bytes of an opcode.
  static func of(_ opcode: Opcode) -> [UInt8] { bytes[Int(opcode.rawValue)] }
}

/// An instruction that takes operands and gives one result, with no choice but its operands.
struct Operation {
  let opcode: Opcode
  let operands: [ValueType]
  let result: ValueType
  /// Whether an operand can make it trap.
  let canTrap: Bool
  /// Whether it shows which NaN an operand is.
  let seesNaNs: Bool

  /// All of them by their result, each as the instruction table states it.
  static let byResult: [ValueType: [Operation]] = {
    var operations: [ValueType: [Operation]] = [:]
    for row in InstructionTable.rows where [.mvp, .signExtension, .saturatingTruncation].contains(row.feature) {
      let shape: ([ValueType], ValueType)
      switch row.signature {
      case .binary(let type): shape = ([type, type], type)
      case .unary(let type): shape = ([type], type)
      case .compare(let type): shape = ([type, type], .i32)
      case .test(let type): shape = ([type], .i32)
      case .convert(let from, let to): shape = ([from], to)
      case .ternary, .constant, .load, .store, .loadLane, .replaceLane, .shift, .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange, .wide, .nothing,
        .special:
        continue
      }
      let name = row.mnemonic
      let divides = name.contains(".div_") || name.contains(".rem_")
      let truncates = name.contains(".trunc_f")
      let sees = name.contains("reinterpret_f") || name.contains("copysign")
      operations[shape.1, default: []].append(Operation(opcode: row.opcode, operands: shape.0, result: shape.1, canTrap: divides || truncates, seesNaNs: sees))
    }
    return operations
  }()

  /// Plain loads or stores of a type, with the natural alignment.
  static let loads = accesses(.mvp) { if case .load(let type) = $0 { type } else { nil } }
  static let stores = accesses(.mvp) { if case .store(let type) = $0 { type } else { nil } }
  static let atomicLoads = accesses(.threads) { if case .load(let type) = $0 { type } else { nil } }
  static let atomicStores = accesses(.threads) { if case .store(let type) = $0 { type } else { nil } }
  static let atomicModifications = accesses(.threads) { if case .atomicModify(let type) = $0 { type } else { nil } }
  static let atomicExchanges = accesses(.threads) { if case .atomicCompareExchange(let type) = $0 { type } else { nil } }
  static let wide: [(opcode: Opcode, operandCount: Int)] = InstructionTable.rows.compactMap { row in
    if case .wide(let count) = row.signature { (row.opcode, count) } else { nil }
  }

  private static func accesses(_ feature: Feature, _ type: (Signature) -> ValueType?) -> [ValueType: [(opcode: Opcode, alignment: Int)]] {
    var all: [ValueType: [(Opcode, Int)]] = [:]
    for row in InstructionTable.rows where row.feature == feature {
      if let type = type(row.signature), case .memoryArgument(let alignment) = row.immediates { all[type, default: []].append((row.opcode, Int(alignment))) }
    }
    return all
  }
}
