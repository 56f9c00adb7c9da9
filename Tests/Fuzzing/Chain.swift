// From a fused handler's name to a module with code that is fused to it.

import Foundation
import WasmKitLiteEngine

/// The code of one chain. `_then_` joins instructions whose results are kept in locals, `_into_` those whose result only the next one reads.
struct Chain {
  /// No program can have the chain: an operand that an accumulator cannot hold.
  struct Unreachable: Error {}

  static let parameters: [ValueType] = [.i32, .i32, .i32, .i32, .i64, .i64, .i64, .f32, .f32, .f64, .f64]
  private static let more: [ValueType] = [.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i64, .i64, .f32, .f32, .f32, .f64, .f64, .f64]
  private static let locals = parameters + more
  private static let pathLocal = locals.count

  private enum Part {
    /// An operation, load or store: where each operand is, as letters.
    case operation(Instruction, operands: [ValueType], result: ValueType?, forms: [Character])
    /// `br_if` of a comparison, or of a condition alone.
    case branch(Instruction?, operands: [ValueType], forms: [Character])
    case branchTable(Character)
    case select(values: [Character], condition: Character)
    case globalGet, globalSet, copy, constant(ValueType), jump, call, leave(isInteger: Bool)
  }

  /// The module, which exports the function `f`, the memory `m` and two globals.
  private(set) var bytes: [UInt8] = []
  private var random: Random
  private var parts: [Part] = []
  /// Whether a part's result goes into the next one alone.
  private var isInto: [Bool] = []
  /// The local whose value each accumulator holds: integers, floats, doubles.
  private var accumulators: [Int?] = [nil, nil, nil]
  private var touched: Set<Int> = []
  /// Code in front of the chain that fills accumulators.
  private var front: [UInt8] = []
  private var body: [UInt8] = []

  init(_ name: String, _ random: Random) throws {
    self.random = random
    for (index, then) in name.components(separatedBy: "_then_").enumerated() {
      if index > 0 { isInto.append(false) }
      for (index, text) in then.components(separatedBy: "_into_").enumerated() {
        if index > 0 { isInto.append(true) }
        parts.append(try Self.part(text))
      }
    }
    isInto.append(false)
    let results = try write()
    bytes = module(results)
  }

  // MARK: Names

  private static let instructions: [String: Instruction] = Dictionary(InstructionTable.rows.map { ($0.mnemonic, $0) }) { first, _ in first }

  private static func part(_ text: String) throws -> Part {
    switch text {
    case "br": return .jump
    case "call": return .call
    case "copy": return .copy
    case "constant32": return .constant(.i32)
    case "constant64": return .constant(.i64)
    case "return": return .leave(isInteger: false)
    case "return_integer": return .leave(isInteger: true)
    case "global_get_integer": return .globalGet
    case "global_set_a": return .globalSet
    default: break
    }
    var words = text.split(separator: "_").map(String.init)
    let forms = Array(words.removeLast())
    if words == ["br", "if"] { return .branch(nil, operands: [.i32], forms: forms) }
    if words == ["br", "table"] { return .branchTable(forms[0]) }
    if words.starts(with: ["select", "integer"]) { return .select(values: words.count > 2 ? Array(words[2]) : ["s", "s"], condition: forms[0]) }
    if words.starts(with: ["br", "if"]) {
      let (row, operands, _) = try instruction(Array(words[2...]))
      return .branch(row, operands: operands, forms: forms)
    }
    let (row, operands, result) = try instruction(words)
    return .operation(row, operands: operands, result: result, forms: forms)
  }

  private static func instruction(_ words: [String]) throws -> (Instruction, [ValueType], ValueType?) {
    guard words.count > 1, let row = instructions[words[0] + "." + words[1...].joined(separator: "_")] else { throw Difference("no instruction \(words)") }
    switch row.signature {
    case .binary(let type): return (row, [type, type], type)
    case .unary(let type): return (row, [type], type)
    case .compare(let type): return (row, [type, type], .i32)
    case .test(let type): return (row, [type], .i32)
    case .convert(let from, let to): return (row, [from], to)
    case .load(let type): return (row, [.i32], type)
    case .store(let type): return (row, [.i32, type], nil)
    case .ternary, .constant, .loadLane, .replaceLane, .shift, .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange, .wide, .nothing, .special:
      throw Difference("no shape for \(row.mnemonic)")
    }
  }

  // MARK: Operands

  private static func accumulator(_ type: ValueType) -> Int { type == .f32 ? 1 : type == .f64 ? 2 : 0 }

  private func get(_ local: Int) -> [UInt8] { Encoding.of(.localGet) + .of { $0.unsigned(local) } }
  private func set(_ local: Int, _ code: [UInt8]) -> [UInt8] { code + Encoding.of(.localSet) + .of { $0.unsigned(local) } }

  /// A local of the type that no accumulator holds.
  private mutating func local(_ type: ValueType, besides: Int? = nil) -> Int {
    let taken = accumulators[Self.accumulator(type)]
    return random.one(of: Self.locals.indices.filter { Self.locals[$0] == type && $0 != taken && $0 != besides })
  }

  private mutating func immediate(_ type: ValueType, _ row: Instruction?) -> [UInt8] {
    let name = row?.mnemonic ?? ""
    let shifts = name.contains(".sh") || name.contains(".rot")
    let value: Int64 =
      shifts ? Int64(random.from(1...(type == .i32 ? 31 : 63))) : random.one(of: [1, 2, 3, 4, 5, 7, 8, 10, 16, 63, 100, 255, 641, -1, -3, -8, 1_000, 65_535, 0x7FFF_FFFF])
    switch type {
    case .i32: return Encoding.of(.i32Const) + .of { $0.signed(value) }
    case .i64: return Encoding.of(.i64Const) + .of { $0.signed(value) }
    case .f32: return Encoding.of(.f32Const) + .of { $0.littleEndian(UInt64(Float(random.one(of: [1.5, -0.25, 3, 1e10, 0])).bitPattern), byteCount: 4) }
    case .f64: return Encoding.of(.f64Const) + .of { $0.littleEndian(random.one(of: [1.5, -0.25, 3, 1e10, 0] as [Double]).bitPattern, byteCount: 8) }
    case .v128, .reference: return []
    }
  }

  /// What an accumulator holds: the value that goes in from the part before, or the local that was written last.
  private mutating func accumulated(_ type: ValueType, _ before: (code: [UInt8], type: ValueType)?) throws -> [UInt8] {
    if let before {
      guard before.type == type else { throw Unreachable() }
      return before.code
    }
    let index = Self.accumulator(type)
    if let local = accumulators[index] {
      guard Self.locals[local] == type else { throw Unreachable() }
      return get(local)
    }
    guard !touched.contains(index) else { throw Unreachable() }
    // Filled in front of the chain, by an operation that no fusion begins with.
    let target = local(type)
    let source = random.one(of: Self.locals.indices.filter { Self.locals[$0] == type && $0 != target })
    let operation: Opcode = type == .i32 ? .i32Ctz : type == .i64 ? .i64Ctz : type == .f32 ? .f32Nearest : .f64Nearest
    front += set(target, get(source) + Encoding.of(operation))
    accumulators[index] = target
    return get(target)
  }

  private mutating func operand(_ form: Character, _ type: ValueType, _ row: Instruction?, _ before: (code: [UInt8], type: ValueType)?, isAddress: Bool = false) throws -> [UInt8] {
    switch form {
    case "s": return get(local(type))
    case "a": return try accumulated(type, before)
    default: return isAddress ? Encoding.of(.i32Const) + .of { $0.signed(Int64(random.below(60_000))) } : immediate(type, row)
    }
  }

  /// The type that the next part needs of an accumulated value which may have any integer type.
  private func wanted(after index: Int) -> ValueType {
    for part in parts[(index + 1)...] {
      switch part {
      case .operation(_, let operands, _, let forms), .branch(_, let operands, let forms):
        for (type, form) in zip(operands, forms) where form == "a" && (type == .i32 || type == .i64) { return type }
        if case .operation(_, _, let result?, _) = part, result == .i32 || result == .i64 { return .i32 }
      case .branchTable, .select, .globalGet, .globalSet, .copy, .constant, .jump, .call, .leave: return .i32
      }
    }
    return .i32
  }

  // MARK: Code

  /// Writes the chain; the results of the function if a part returns.
  private mutating func write() throws -> [ValueType]? {
    var before: (code: [UInt8], type: ValueType)?
    var returned: [ValueType]?
    for (index, part) in parts.enumerated() {
      var value: (code: [UInt8], type: ValueType)?
      switch part {
      case .operation(let row, let operands, let result, let forms):
        var code: [UInt8] = []
        let isAccess = row.immediates != .none
        for (place, (type, form)) in zip(operands, forms).enumerated() {
          code += try operand(form, type, row, form == "a" ? before : nil, isAddress: isAccess && place == 0)
        }
        code += Encoding.of(row.opcode)
        if isAccess { code += [0] + .of { $0.unsigned(random.one(of: [0, 0, 4, 8, 100, 5_000, 70_000])) } }
        if let result { value = (code, result) } else { body += code }
      case .branch(let row, let operands, let forms):
        for (type, form) in zip(operands, forms) { body += try operand(form, type, row, form == "a" ? before : nil) }
        if let row { body += Encoding.of(row.opcode) }
        body += Encoding.of(.brIf) + [0]
      case .branchTable(let form): body += try operand(form, .i32, nil, before) + Encoding.of(.brTable) + [3, 0, 1, 0, 1]
      case .select(let values, let condition):
        let type = wanted(after: index)
        var code: [UInt8] = []
        for form in values { code += try operand(form, type, nil, nil) }
        code += try operand(condition, .i32, nil, condition == "a" ? before : nil)
        value = (code + Encoding.of(.select), type)
      case .globalGet:
        let type = wanted(after: index)
        value = (Encoding.of(.globalGet) + [type == .i32 ? 0 : 1], type)
      case .globalSet:
        let type = before?.type ?? accumulators[0].map { Self.locals[$0] } ?? .i32
        body += try accumulated(type, before) + Encoding.of(.globalSet) + [type == .i32 ? 0 : 1]
      case .copy:
        let type = random.one(of: [.i32, .i32, .i64, .f64] as [ValueType])
        let source = local(type)
        body += set(local(type, besides: source), get(source))
      case .constant(let type):
        let constant = type == .i32 ? immediate(.i32, nil) : Encoding.of(.i64Const) + .of { $0.signed(Int64(bitPattern: random.next() >> 1) | 1 << 40) }
        body += set(local(type), constant)
      case .jump: body += Encoding.of(.br) + [0]
      case .call:
        body += Encoding.of(.call) + [0]
        accumulators = [nil, nil, nil]
        touched = [0, 1, 2]
      case .leave(let isInteger):
        let type = before?.type ?? .i32
        if isInteger {
          returned = [type]
          body += (before?.code ?? get(local(.i32))) + Encoding.of(.return)
        } else {
          returned = []
          body += Encoding.of(.return)
        }
        before = nil
        continue
      }
      before = nil
      guard let value else { continue }
      touched.insert(Self.accumulator(value.type))
      if isInto[index] {
        accumulators[Self.accumulator(value.type)] = nil
        before = value
      } else if index + 1 < parts.count, case .leave(isInteger: true) = parts[index + 1] {
        before = value
      } else {
        let target = local(value.type)
        body += set(target, value.code)
        accumulators[Self.accumulator(value.type)] = target
      }
    }
    return returned
  }

  /// The chain in a function of its own, with locals of random values, between instructions that no fusion begins with.
  private func module(_ returned: [ValueType]?) -> [UInt8] {
    var random = random
    let results = returned ?? [.i32] + Self.locals
    var code: [UInt8] = []
    for (index, type) in Self.more.enumerated() {
      let constant: [UInt8]
      switch type {
      case .i32: constant = Encoding.of(.i32Const) + .of { $0.signed(Int64(random.below(5_000))) }
      case .i64: constant = Encoding.of(.i64Const) + .of { $0.signed(Int64(random.below(1 << 40))) }
      case .f32: constant = Encoding.of(.f32Const) + .of { $0.littleEndian(UInt64(Float(random.below(100)).bitPattern), byteCount: 4) }
      case .f64, .v128, .reference: constant = Encoding.of(.f64Const) + .of { $0.littleEndian(Double(random.below(100)).bitPattern, byteCount: 8) }
      }
      code += set(Self.parameters.count + index, constant)
    }
    let barrier = Encoding.of(.dataDrop) + [0]
    code += Encoding.of(.block) + [0x40] + Encoding.of(.block) + [0x40] + barrier + front + body + barrier
    code += set(Self.pathLocal, Encoding.of(.i32Const) + [1]) + Encoding.of(.br) + [1] + Encoding.of(.end)
    code += set(Self.pathLocal, Encoding.of(.i32Const) + [2]) + Encoding.of(.end)
    if let returned {
      for type in returned {
        code +=
          type == .i64
          ? Encoding.of(.i64Const) + [7]
          : type == .f32 ? Encoding.of(.f32Const) + [0, 0, 0, 0] : type == .f64 ? Encoding.of(.f64Const) + [UInt8](repeating: 0, count: 8) : Encoding.of(.i32Const) + [7]
      }
    } else {
      code += get(Self.pathLocal)
      for local in Self.locals.indices { code += get(local) }
    }
    code += Encoding.of(.end)
    let groups = (Self.more + [.i32]).map { type in [1] + type.bytes }
    let counter: [UInt8] = [0] + Encoding.of(.globalGet) + [0] + Encoding.of(.i32Const) + [1] + Encoding.of(.i32Add) + Encoding.of(.globalSet) + [0] + Encoding.of(.end)
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    bytes.section(
      1,
      [
        [0x60, 0, 0],
        .of {
          $0.append(0x60); $0.vector(Self.parameters.map(\.bytes)); $0.vector(results.map(\.bytes))
        },
      ])
    bytes.section(3, [[0], [1]])
    bytes.section(5, [[1, 1, 2]])
    bytes.section(6, [[0x7F, 1] + Encoding.of(.i32Const) + [40, 0x0B], [0x7E, 1] + Encoding.of(.i64Const) + [50, 0x0B]])
    bytes.section(
      7,
      [
        .of {
          $0.name("f"); $0 += [0, 1]
        },
        .of {
          $0.name("m"); $0 += [2, 0]
        },
        .of {
          $0.name("gi32"); $0 += [3, 0]
        },
        .of {
          $0.name("gi64"); $0 += [3, 1]
        },
      ])
    bytes += [12, 1, 2]
    bytes.section(
      10,
      [
        .of { $0.sized(counter) },
        .of { function in
          function.sized(
            .of {
              $0.vector(groups); $0 += code
            })
        },
      ])
    bytes.section(11, [[1, 1, 0x55], [0] + Encoding.of(.i32Const) + [0, 0x0B] + .of { $0.sized((0..<120).map { UInt8(truncatingIfNeeded: $0 * 37) }) }])
    return bytes
  }
}
