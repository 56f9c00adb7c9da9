// Modules whose exported functions run the lowered forms of one instruction in a loop. Each takes the number of turns as its only parameter.
//
// What an operand's place is follows from how it is made: a local that nothing in the turn has written lies in its slot, the result of the instruction
// right before in an accumulator, a constant in the instruction.

import TestSupport
import WasmKitLiteEngine

/// A module and what it takes to run it.
struct LoopModule: Sendable {
  let bytes: [UInt8]
  var configuration = ModuleConfiguration(features: .all)
}

/// The locals of every loop: after the counter two of each number type, then an address in each width.
private enum Local {
  static let declared: [(count: UInt32, type: UInt8)] = [
    (2, TypeByte.i32), (2, TypeByte.i64), (2, TypeByte.f32), (2, TypeByte.f64), (1, TypeByte.i32), (1, TypeByte.i64),
  ]
  static let address: UInt64 = 9
  static let address64: UInt64 = 10

  /// The first local of a type, or the second.
  static func of(_ type: ValueType, second: Bool = false) -> UInt64 {
    let first: UInt64 =
      switch type {
      case .i32: 1
      case .i64: 3
      case .f32: 5
      case .f64: 7
      case .v128, .reference: 0
      }
    return first + (second ? 1 : 0)
  }

  static let values = code(
    i32(7), set(1), i32(3), set(2), i64(7), set(3), i64(3), set(4), f32(7.5), set(5), f32(3.25), set(6), f64(7.5), set(7), f64(3.25), set(8), i32(16),
    set(address), i64(16), set(address64))
}

/// A value of local `local` that lies in the accumulator.
private func accumulated(_ type: ValueType, _ local: UInt64) -> [UInt8] {
  switch type {
  case .i32: code(get(local), i32(0), op(.i32Or))
  case .i64: code(get(local), i64(0), op(.i64Or))
  case .f32: code(get(local), op(.f32Abs))
  case .f64: code(get(local), op(.f64Abs))
  case .v128, .reference: []
  }
}

private func constant(_ type: ValueType, _ value: Int) -> [UInt8] {
  switch type {
  case .i32: i32(Int32(value))
  case .i64: i64(Int64(value))
  case .f32: f32(Float(value))
  case .f64: f64(Double(value))
  case .v128, .reference: []
  }
}

/// Both operands of an instruction in every combination of places.
private func operandPairs(_ type: ValueType) -> [[UInt8]] {
  let (x, y) = (Local.of(type), Local.of(type, second: true))
  return [
    code(get(x), get(y)), code(accumulated(type, x), get(y)), code(get(x), accumulated(type, y)), code(get(x), constant(type, 5)),
    code(accumulated(type, x), constant(type, 5)), code(constant(type, 5), get(y)), code(constant(type, 5), accumulated(type, y)),
    code(constant(type, 5), constant(type, 3)), code(get(y), get(x)), code(get(x), get(x)), code(accumulated(type, y), constant(type, 3)),
    code(get(y), constant(type, 5)), code(accumulated(type, y), get(x)),
  ]
}

private func operandPlaces(_ type: ValueType) -> [[UInt8]] {
  [get(Local.of(type)), accumulated(type, Local.of(type)), constant(type, 5)]
}

private func addLoop(_ builder: inout ModuleBuilder, _ name: String, _ body: [UInt8]) {
  builder.function([TypeByte.i32], [TypeByte.i32], locals: Local.declared, export: name, code(Local.values, turns(body), get(0)))
}

enum LoopModules {
  static let all: [(name: String, module: LoopModule)] = [
    ("numbers", numbers), ("branches", branches), ("memory", memory), ("tracked memory", trackedMemory),
    ("memory64", memory64), ("atomics", atomics), ("moves", moves), ("tables", tables), ("calls", calls),
    ("canonical", canonical), ("exceptions", exceptions),
  ]

  /// Arithmetic, comparisons as values, conversions.
  static let numbers: LoopModule = {
    var builder = ModuleBuilder()
    for row in InstructionTable.rows where row.feature == .mvp || row.feature == .signExtension || row.feature == .saturatingTruncation {
      var body: [UInt8] = []
      switch row.signature {
      case .binary(let type), .compare(let type):
        for operands in operandPairs(type) { body += operands + op(row.opcode) + op(.drop) }
      case .unary(let type), .test(let type), .convert(let type, _):
        for operand in operandPlaces(type) { body += operand + op(row.opcode) + op(.drop) }
      default: continue
      }
      addLoop(&builder, row.mnemonic, body)
    }
    return LoopModule(bytes: builder.bytes)
  }()

  /// Comparisons that a branch swallows, taken and not; branches on values; tables of branches.
  static let branches: LoopModule = {
    var builder = ModuleBuilder()
    for row in InstructionTable.rows {
      guard case .compare(let type) = row.signature, row.feature == .mvp else { continue }
      var body: [UInt8] = []
      for operands in operandPairs(type) {
        body += block(.block, 0x40, operands, op(row.opcode), op(.brIf, 0), op(.nop))
        body += code(operands, op(row.opcode), block(.if, 0x40, op(.nop)))
      }
      addLoop(&builder, row.mnemonic, body)
    }
    let zero = UInt64(1)
    addLoop(
      &builder, "br_if",
      code(
        block(.block, 0x40, get(zero), op(.brIf, 0)), block(.block, 0x40, accumulated(.i32, zero), op(.brIf, 0)),
        accumulated(.i32, zero), block(.if, 0x40, op(.nop)), get(zero), block(.if, 0x40, op(.nop)),
        block(.block, 0x40, get(0), i32(1), op(.i32And), op(.brIf, 0)), get(0), i32(1), op(.i32And), block(.if, 0x40, op(.nop), op(.else), op(.nop)),
        block(.block, 0x40, op(.br, 0))))
    addLoop(
      &builder, "br_table", block(.block, 0x40, block(.block, 0x40, block(.block, 0x40, get(0), i32(3), op(.i32And), op(.brTable, 2, 0, 1, 2)))))
    let labels = (0..<300).map { UInt8($0 % 3) }
    addLoop(
      &builder, "br_table of many labels",
      block(
        .block, 0x40, block(.block, 0x40, block(.block, 0x40, get(0), i32(511), op(.i32And), op(.brTable), ModuleBytes.unsigned(UInt64(labels.count - 1)), labels))))
    addLoop(&builder, "a long way without a branch", repeated(1100, code(i32(1), op(.drop), op(.nop))))
    addLoop(&builder, "br_table of a local", block(.block, 0x40, block(.block, 0x40, get(zero), op(.brTable, 1, 0, 1))))
    return LoopModule(bytes: builder.bytes)
  }()

  private static func addAccesses(_ builder: inout ModuleBuilder, addresses: [[UInt8]], memory: UInt64) {
    for row in InstructionTable.rows where row.feature == .mvp {
      var body: [UInt8] = []
      switch row.signature {
      case .load:
        for address in addresses { body += address + access(row.opcode, memory: memory, offset: 4) + op(.drop) }
      case .store(let type):
        for address in addresses {
          for value in operandPlaces(type) { body += address + value + access(row.opcode, memory: memory, offset: 4) }
        }
      default: continue
      }
      addLoop(&builder, "\(row.mnemonic) \(memory)", body)
    }
  }

  /// Loads, stores and bulk operations in two 32-bit memories.
  static let memory: LoopModule = {
    var builder = ModuleBuilder()
    builder.memory(1)
    builder.memory(1)
    builder.data([UInt8](0..<64))
    builder.data([1, 2, 3])
    let addresses = [get(Local.address), accumulated(.i32, Local.address), i32(32)]
    addAccesses(&builder, addresses: addresses, memory: 0)
    addAccesses(&builder, addresses: addresses, memory: 1)
    addLoop(&builder, "memory.size", code(op(.memorySize, 0), op(.drop), op(.memorySize, 1), op(.drop)))
    addLoop(&builder, "memory.grow", code(i32(0), op(.memoryGrow, 0), op(.drop), i32(100_000), op(.memoryGrow, 1), op(.drop)))
    addLoop(&builder, "memory.fill", code(i32(8), get(0), i32(9), op(.memoryFill, 0)))
    addLoop(&builder, "memory.copy", code(i32(8), i32(100), i32(9), op(.memoryCopy, 0, 1), i32(8), i32(9), i32(40), op(.memoryCopy, 0, 0)))
    addLoop(&builder, "memory.init", code(i32(8), i32(3), i32(9), op(.memoryInit, 0, 0), op(.dataDrop, 1)))
    return LoopModule(bytes: builder.bytes)
  }()

  /// The same, with stores that mark what they write.
  static let trackedMemory = LoopModule(bytes: memory.bytes, configuration: ModuleConfiguration(features: .all, tracksWrites: true))

  /// Loads and stores in a 64-bit memory.
  static let memory64: LoopModule = {
    var builder = ModuleBuilder()
    builder.memory(1, is64: true)
    addAccesses(&builder, addresses: [get(Local.address64), accumulated(.i64, Local.address64), i64(32)], memory: 0)
    return LoopModule(bytes: builder.bytes)
  }()

  static let atomics: LoopModule = {
    var builder = ModuleBuilder()
    builder.memory(1, 1, isShared: true)
    for row in InstructionTable.rows where row.feature == .threads {
      guard case .memoryArgument(let alignment) = row.immediates else { continue }
      let instruction = access(row.opcode, offset: 8, alignment: UInt64(alignment))
      let address = get(Local.address)
      let body: [UInt8] =
        switch row.signature {
        case .load: code(address, instruction, op(.drop))
        case .store(let type): code(address, get(Local.of(type)), instruction)
        case .atomicModify(let type): code(address, get(Local.of(type)), instruction, op(.drop))
        case .atomicCompareExchange(let type): code(address, get(Local.of(type)), get(Local.of(type, second: true)), instruction, op(.drop))
        case .atomicNotify: code(address, i32(1), instruction, op(.drop))
        case .atomicWait(let type): code(address, constant(type, 99), i64(-1), instruction, op(.drop))
        default: []
        }
      addLoop(&builder, row.mnemonic, body)
    }
    addLoop(&builder, "atomic.fence", code(op(.atomicFence), [0]))
    return LoopModule(bytes: builder.bytes)
  }()

  /// Copies, constants, globals, select, zeroed locals, 128-bit arithmetic.
  static let moves: LoopModule = {
    var builder = ModuleBuilder()
    let globals = [
      builder.global(TypeByte.i32, i32(1)), builder.global(TypeByte.i64, i64(1)), builder.global(TypeByte.f32, f32(1)), builder.global(TypeByte.f64, f64(1)),
    ]
    addLoop(
      &builder, "constants",
      code(
        i32(5), set(1), i64(1 << 40), set(3), f32(1), set(5), f64(1), set(7), get(1), set(2), get(7), set(8), get(3), set(4), get(5), set(6)))
    for (type, global) in zip([ValueType.i32, .i64, .f32, .f64], globals) {
      let index = UInt64(global)
      addLoop(
        &builder, "global \(type)",
        code(
          op(.globalGet, index), op(.drop), get(Local.of(type)), op(.globalSet, index), accumulated(type, Local.of(type)), op(.globalSet, index),
          constant(type, 5), op(.globalSet, index)))
      let both = code(get(Local.of(type)), get(Local.of(type, second: true)))
      addLoop(
        &builder, "select \(type)",
        code(
          both, get(0), op(.select), op(.drop), both, accumulated(.i32, 1), op(.select), op(.drop), both, i32(0), op(.select), op(.drop), both, get(1),
          op(.selectT, 1), [byte(type)], op(.drop)))
      guard type == .i32 || type == .i64 else { continue }
      for (a, b) in [(true, false), (false, true), (true, true)] {
        let operands = code(a ? constant(type, 5) : get(Local.of(type)), b ? constant(type, 3) : get(Local.of(type, second: true)))
        addLoop(
          &builder, "select \(type) \(a) \(b)",
          code(operands, get(0), op(.select), op(.drop), operands, accumulated(.i32, 1), op(.select), op(.drop)))
      }
    }
    // So far that the shift is no product.
    addLoop(
      &builder, "far shift",
      code(get(3), i64(40), op(.i64Shl), op(.drop), accumulated(.i64, 3), i64(40), op(.i64Shl), op(.drop)))
    for count in [1, 2, 3, 4, 7, 8, 9, 100] as [UInt32] {
      let callee = builder.function([], [TypeByte.i64], locals: [(count, TypeByte.i64)], code(get(0), get(UInt64(count) - 1), op(.i64Add)))
      addLoop(&builder, "\(count) locals", code(op(.call, UInt64(callee)), op(.drop)))
    }
    let two = code(get(3), get(4))
    for opcode in [Opcode.i64Add128, .i64Sub128] { addLoop(&builder, opcode.mnemonic, code(two, two, op(opcode), op(.drop), op(.drop))) }
    for opcode in [Opcode.i64MulWideS, .i64MulWideU] { addLoop(&builder, opcode.mnemonic, code(two, op(opcode), op(.drop), op(.drop))) }
    return LoopModule(bytes: builder.bytes)
  }()

  /// Tables as a whole, single elements, references.
  static let tables: LoopModule = {
    var builder = ModuleBuilder()
    builder.table(16)
    builder.table(16)
    let function = builder.function([], [])
    builder.elements([function, function, function])
    builder.elements([function])
    builder.activeElements(0, [function])
    addLoop(&builder, "table.get", code(i32(0), op(.tableGet, 0), op(.drop), get(1), op(.tableGet, 1), op(.drop)))
    addLoop(&builder, "table.set", code(i32(3), op(.refFunc, UInt64(function)), op(.tableSet, 0)))
    addLoop(&builder, "table.size", code(op(.tableSize, 0), op(.drop)))
    addLoop(&builder, "table.grow", code(op(.refNull), [TypeByte.funcref], i32(0), op(.tableGrow, 0), op(.drop)))
    addLoop(&builder, "table.fill", code(i32(4), op(.refNull), [TypeByte.funcref], i32(4), op(.tableFill, 1)))
    addLoop(&builder, "table.copy", code(i32(4), i32(0), i32(4), op(.tableCopy, 1, 0)))
    addLoop(&builder, "table.init", code(i32(4), i32(0), i32(3), op(.tableInit, 0, 1), op(.elemDrop, 1)))
    addLoop(
      &builder, "references",
      code(
        op(.refFunc, UInt64(function)), op(.refIsNull), op(.drop), op(.refFunc, UInt64(function)), op(.refAsNonNull), op(.drop),
        block(.block, 0x40, i32(5), op(.tableGet, 0), op(.brOnNull, 0), op(.drop)),
        block(.block, 0x40, i32(0), op(.tableGet, 0), op(.brOnNull, 0), op(.drop)),
        block(.block, TypeByte.funcref, i32(0), op(.tableGet, 0), op(.brOnNonNull, 0), op(.refNull), [TypeByte.funcref]), op(.drop)))
    return LoopModule(bytes: builder.bytes)
  }()

  /// Calls of every kind inside of an instance, into the host and back; returns of every kind. The host's `host.back` calls `callee` again.
  static let calls: LoopModule = {
    var builder = ModuleBuilder()
    let number = [TypeByte.i32]
    let host = UInt64(builder.importFunction("host", "identity", number, number))
    let other = UInt64(builder.importFunction("other", "identity", number, number))
    let back = UInt64(builder.importFunction("host", "back", number, number))
    let type = UInt64(builder.type(number, number))
    builder.table(8, export: "table")
    let own = UInt64(builder.function(number, number, export: "callee", get(0)))
    let results: [UInt64] = [
      UInt64(builder.function([], [TypeByte.i32], i32(1))), UInt64(builder.function([TypeByte.i32], [TypeByte.i32], code(get(0), i32(1), op(.i32Add)))),
      UInt64(builder.function([TypeByte.f32], [TypeByte.f32], get(0))), UInt64(builder.function([TypeByte.f64], [TypeByte.f64], get(0))),
      UInt64(builder.function([TypeByte.i32, TypeByte.i32], [TypeByte.i32, TypeByte.i32], code(get(1), get(0)))), UInt64(builder.function([], [], op(.nop))),
    ]
    builder.activeElements(0, [UInt32(own), UInt32(host), UInt32(other)])
    addLoop(
      &builder, "call",
      code(
        op(.call, results[0]), op(.drop), get(1), op(.call, results[1]), op(.drop), get(5), op(.call, results[2]), op(.drop), get(7), op(.call, results[3]),
        op(.drop), get(1), get(2), op(.call, results[4]), op(.drop), op(.drop), op(.call, results[5])))
    // Eight parameters: more than have the usual frame.
    let many = [byte(.i32), byte(.i64), byte(.f32), byte(.f64), byte(.i32), byte(.i64), byte(.f32), byte(.f64)]
    let arguments = code(get(1), get(3), get(5), get(7), get(2), get(4), get(6), get(8))
    for (index, result) in [[], [byte(.i32)], [byte(.f32)], [byte(.f64)], [byte(.i64), byte(.i32)]].enumerated() {
      let body = [op(.nop), get(4), get(6), get(7), code(get(5), get(4))][index]
      let function = UInt64(builder.function(many, result, body))
      addLoop(&builder, "call of many parameters \(index)", code(arguments, op(.call, function), repeated(result.count, op(.drop))))
      if index == 1 {
        builder.activeElements(3, [UInt32(function)])
        addLoop(&builder, "call_indirect of many parameters", code(arguments, i32(3), op(.callIndirect, UInt64(builder.type(many, result)), 0), op(.drop)))
        let tail = UInt64(builder.function(number, result, code(repeated(2, code(get(0), i64(1), f32(1), f64(1))), op(.returnCall, function))))
        addLoop(&builder, "return_call of many parameters", code(get(1), op(.call, tail), op(.drop)))
      }
    }
    let sevenResults = UInt64(builder.function([], [UInt8](repeating: byte(.i32), count: 7), repeated(7, i32(1))))
    addLoop(&builder, "call of many results", code(op(.call, sevenResults), repeated(7, op(.drop))))
    addLoop(&builder, "call host", code(get(1), op(.call, host), op(.drop)))
    addLoop(&builder, "call other", code(get(1), op(.call, other), op(.drop)))
    addLoop(&builder, "call back", code(get(1), op(.call, back), op(.drop)))
    for (index, function) in [own, host, other].enumerated() {
      addLoop(&builder, "call_indirect \(index)", code(get(1), i32(Int32(index)), op(.callIndirect, type, 0), op(.drop)))
      addLoop(&builder, "call_ref \(index)", code(get(1), op(.refFunc, function), op(.callRef, type), op(.drop)))
      let tail = UInt64(builder.function(number, number, code(get(0), op(.returnCall, function))))
      let tailIndirect = UInt64(builder.function(number, number, code(get(0), i32(Int32(index)), op(.returnCallIndirect, type, 0))))
      let tailRef = UInt64(builder.function(number, number, code(get(0), op(.refFunc, function), op(.returnCallRef, type))))
      for (name, callee) in [("return_call", tail), ("return_call_indirect", tailIndirect), ("return_call_ref", tailRef)] {
        addLoop(&builder, "\(name) \(index)", code(get(1), op(.call, callee), op(.drop)))
      }
    }
    let itself = UInt64(builder.nextFunction)
    builder.function(
      number, number, export: "return_call itself",
      code(get(0), op(.i32Eqz), block(.if, 0x40, get(0), op(.return)), get(0), i32(1), op(.i32Sub), op(.returnCall, itself)))
    builder.function(
      number, number, locals: [(200, TypeByte.i64)], export: "return_call itself from a larger frame",
      code(get(0), op(.i32Eqz), block(.if, 0x40, get(0), op(.return)), get(0), i32(1), op(.i32Sub), op(.returnCall, itself)))
    return LoopModule(bytes: builder.bytes)
  }()

  /// What `calls` imports as `other`.
  static let other: LoopModule = {
    var builder = ModuleBuilder()
    builder.function([TypeByte.i32], [TypeByte.i32], export: "identity", get(0))
    return LoopModule(bytes: builder.bytes)
  }()

  /// Instructions that may make a NaN, with every NaN made canonical.
  static let canonical: LoopModule = {
    var builder = ModuleBuilder()
    for type in [ValueType.f32, .f64] {
      var body: [UInt8] = []
      for opcode in type == .f32 ? [Opcode.f32Add, .f32Div, .f32Min] : [.f64Add, .f64Div, .f64Min] {
        for operands in operandPairs(type) { body += operands + op(opcode) + op(.drop) }
      }
      addLoop(&builder, "canonical \(type)", body)
    }
    return LoopModule(bytes: builder.bytes, configuration: ModuleConfiguration(features: .all, isDeterministic: true))
  }()

  /// Exceptions thrown and caught, in one function and through another one.
  static let exceptions: LoopModule = {
    var builder = ModuleBuilder()
    let tag = UInt64(builder.tag([TypeByte.i32]))
    let thrower = UInt64(builder.function([TypeByte.i32], [], code(get(0), op(.throw, tag))))
    // catch tag to label 0 of the block around.
    let clause: [UInt8] = [0x01, 0x00] + ModuleBytes.unsigned(tag) + [0x00]
    let clauseReference: [UInt8] = [0x01, 0x03, 0x00]
    func caught(_ body: [UInt8]) -> [UInt8] { block(.block, TypeByte.i32, op(.tryTable), [0x40], clause, body, op(.end), i32(0)) + op(.drop) }
    addLoop(&builder, "throw", caught(code(get(0), op(.throw, tag))))
    addLoop(&builder, "throw through a call", caught(code(get(0), op(.call, thrower))))
    addLoop(
      &builder, "throw_ref",
      caught(
        code(
          block(.block, TypeByte.exnref, op(.tryTable), [0x40], clauseReference, get(0), op(.throw, tag), op(.end), op(.unreachable)), op(.throwRef))))
    return LoopModule(bytes: builder.bytes)
  }()
}
