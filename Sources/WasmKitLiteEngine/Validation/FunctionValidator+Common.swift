// The instructions that make up nearly all of compiled code, checked without a detour.
//
// This loop knows no errors. Where anything is not as it is in ordinary valid code (a type that only matches, unreachable operands, a long number, the last
// bytes of the module) it stops before the instruction, and `step` looks at it in the specification's way, which finds the error if there is one. So it
// states no rule that `step` does not state; it only sees sooner that a rule is kept.

/// What the loop does with an opcode byte.
struct CommonInstruction {
  enum Kind: UInt8 {
    /// Not for this loop.
    case other
    case binary, unary, load, store, localGet, localSet, localTee, globalGet, globalSet
    /// Constants, by the size of their immediates.
    case constant, constant4, constant8
    case block, loop, `if`, end, br, brIf, `return`, call, drop, select

    /// Whether it only takes from the operands or adds to them, and has a number of variable size and nothing else behind the opcode.
    @inline(__always) var isOperand: Bool { self == .localGet || self == .localSet || self == .localTee || self == .constant }
  }

  var kind = Kind.other
  /// The fuel that the instruction takes.
  var cost: UInt8 = 0
  /// The exponent of the natural alignment of a load or store.
  var alignment: UInt8 = 0
  var operand = OperandType.i32
  var result = OperandType.i32

  /// The instruction without a prefix that a byte stands for; `other` where its feature is off.
  fileprivate init(byte: UInt8, _ features: FeatureSet) {
    let entry = InstructionForms.entry(InstructionForms.shared, byte: byte)
    let shape = OpcodeShape.all[Int(entry.opcode.rawValue)]
    (cost, operand, result) = (shape.cost, shape.operand, shape.result)
    if entry.form != .prefix, entry.form != .undefined, features.contains(shape.feature) { classify(entry, shape) }
  }

  private mutating func classify(_ entry: InstructionForms.Entry, _ shape: OpcodeShape) {
    switch shape.rule {
    case .binary: kind = .binary
    case .unary, .test: kind = .unary
    case .load: (kind, alignment) = (.load, entry.payload)
    case .store: (kind, alignment) = (.store, entry.payload)
    case .localGet: kind = .localGet
    case .localSet: kind = .localSet
    case .localTee: kind = .localTee
    case .constant: kind = entry.form == .f32 ? .constant4 : entry.form == .f64 ? .constant8 : entry.form == .i32 || entry.form == .i64 ? .constant : .other
    case .ternary: break
    case .other:
      switch entry.opcode {
      case .globalGet: kind = .globalGet
      case .globalSet: kind = .globalSet
      case .block: kind = .block
      case .loop: kind = .loop
      case .if: kind = .if
      case .end: kind = .end
      case .br: kind = .br
      case .brIf: kind = .brIf
      case .return: kind = .return
      case .call: kind = .call
      case .drop: kind = .drop
      case .select: kind = .select
      default: break
      }
    }
  }
}

/// The common instructions where some features are on.
final class CommonInstructions: Sendable {
  /// By the byte of an instruction without a prefix; those of other features are `other`.
  // SAFETY: written in `init` alone, 256 of them, and freed with the table.
  nonisolated(unsafe) let table: UnsafePointer<CommonInstruction>

  private init(_ features: FeatureSet) {
    let table = UnsafeMutablePointer<CommonInstruction>.allocate(capacity: 256)
    for byte in 0..<256 { (table + byte).initialize(to: CommonInstruction(byte: UInt8(byte), features)) }
    self.table = UnsafePointer(table)
  }

  deinit { table.deallocate() }

  /// The table for a module with these features.
  // WHY kept: for a small module, making it takes a tenth of the load.
  static func table(_ features: FeatureSet) -> CommonInstructions { features == usual ? forUsual : CommonInstructions(features) }

  private static let usual = ModuleEnvironment.executed.intersection(.wasm3)
  private static let forUsual = CommonInstructions(usual)
}

/// The types of a function in the pool, or of what is none, as plain numbers.
struct FunctionSignature {
  var parameters = TypePool.empty
  var results = TypePool.empty
  /// Where the link words are in the frames of such functions.
  private var linkSlot32: Int32 = 0
  /// How many of the parameters are vectors.
  private var vectorCount16: Int16 = 0
  var isFunction = false
  /// Whether calls of such functions are for the loop over common instructions.
  var isCommon = false
  /// Whether it is known that the types' features are on.
  var isChecked = false

  /// The signature of a type; its lists go into the pool.
  init(_ types: TypeList, _ index: Int, _ pool: inout TypePool) {
    guard types.kind(index) == .function else { return }
    let layout = types.layout(index)
    isFunction = true
    parameters = pool.append(words: types.words[layout.first])
    results = pool.append(words: types.words[layout.second])
    isCommon = layout.first.count <= 16 && layout.second.count <= 16
    linkSlot32 = Int32(truncatingIfNeeded: pool.linkSlot(parameters, results))
    vectorCount16 = Int16(truncatingIfNeeded: pool.slotCount(parameters) - parameters.count)
  }

  var linkSlot: Int { Int(linkSlot32) }
  var vectorCount: Int { Int(vectorCount16) }
}

/// A number of variable size that begins at an offset: up to 28 bits, and its byte count; longer ones have the count 0.
@inline(__always) private func shortNumber(_ bytes: UnsafeRawPointer, _ offset: Int) -> (value: Int, byteCount: Int) {
  let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  if word & 0x80 == 0 { return (Int(word & 0x7F), 1) }
  let low = word & 0x7F | (word &>> 1) & 0x3F80
  if word & 0x8000 == 0 { return (Int(low), 2) }
  let middle = low | (word &>> 2) & 0x1F_C000
  if word & 0x80_0000 == 0 { return (Int(middle), 3) }
  return word & 0x8000_0000 == 0 ? (Int(middle | (word &>> 3) & 0xFE0_0000), 4) : (0, 0)
}

extension FunctionValidator {
  /// Checks and lowers reads and writes of locals and constants, half of all instructions, up to the first one that is none of these, and moves the reader
  /// there.
  @inline(__always) mutating func lowerOperands(_ reader: inout InstructionReader) {
    if hasUnsetLocals || !lowering.isReachable { return }
    let bytes = reader.bytes.start
    // SAFETY: no instruction of this loop is longer than 6 bytes, and a number is read as 4: nothing behind the end is looked at.
    let limit = min(reader.bytes.end &- 16, sliceEnd)
    var offset = reader.bytes.offset
    // SAFETY: the table never changes, the list not in here.
    let table = commonInstructions.table
    let locals = self.locals[from: 0]
    let localCount = self.locals.count

    scan: while offset < limit, lowering.frameSlotCount < FunctionLowering.maximumSlotCount {
      let common = table[Int(bytes.load(fromByteOffset: offset, as: UInt8.self))]
      guard common.kind.isOperand else { break }
      let (number, size) = shortNumber(bytes, offset &+ 1)
      guard size > 0 else { break }
      switch common.kind {
      case .localGet:
        guard number < localCount else { break scan }
        operands.push(locals[number])
        lowering.begin(common.cost, offset)
        lowering.localGet(number)
      case .localSet:
        guard number < localCount, operands.pop(locals[number]) else { break scan }
        lowering.begin(common.cost, offset)
        lowering.localSet(number)
      case .localTee:
        guard number < localCount, operands.replace(locals[number], by: locals[number]) else { break scan }
        lowering.begin(common.cost, offset)
        lowering.localTee(number)
      default:
        operands.push(common.result)
        lowering.begin(common.cost, offset)
        let unused = Int64(64 &- 7 &* size)
        let value = (Int64(number) &<< unused) &>> unused
        if common.result == .i32 {
          lowering.pushConstant(UInt64(UInt32(truncatingIfNeeded: value)), .i32)
        } else {
          lowering.pushConstant(UInt64(bitPattern: value), .i64)
        }
      }
      offset &+= 1 &+ size
    }
    reader.bytes.move(to: offset)
  }

  /// Checks instructions up to the first one that is not common, and moves the reader there.
  mutating func checkCommon(_ reader: inout InstructionReader) {
    if hasUnsetLocals { return }
    let bytes = reader.bytes.start
    // SAFETY: no instruction of this loop is longer than 10 bytes, and a number is read as 4: nothing behind the end is looked at.
    let limit = min(reader.bytes.end &- 16, sliceEnd)
    var offset = reader.bytes.offset
    // SAFETY: none of these lists changes in here; the operands below `count` were written, and `count` stays at most `room`, for which there is memory.
    let table = commonInstructions.table
    let locals = self.locals[from: 0]
    let localCount = self.locals.count
    let pool = lowering.pool.operandTypes[from: 0]
    let base = operands.base
    let room = operands.roomCount
    var count = operands.count
    var floor = operands.floor

    @inline(__always) func top(_ type: OperandType) -> Bool { count > floor && base[count &- 1] == type }

    scan: while offset < limit {
      let common = table[Int(bytes.load(fromByteOffset: offset, as: UInt8.self))]
      switch common.kind {
      case .other: break scan
      case .binary:
        guard count &- floor >= 2, base[count &- 1] == common.operand, base[count &- 2] == common.operand else { break scan }
        count &-= 1
        base[count &- 1] = common.result
        offset &+= 1
      case .unary:
        guard top(common.operand) else { break scan }
        base[count &- 1] = common.result
        offset &+= 1
      case .load, .store:
        let flags = bytes.load(fromByteOffset: offset &+ 1, as: UInt8.self)
        let size = shortNumber(bytes, offset &+ 2).byteCount
        guard hasMemory32, flags <= common.alignment, size > 0 else { break scan }
        if common.kind == .load {
          guard top(.i32) else { break scan }
          base[count &- 1] = common.result
        } else {
          guard count &- floor >= 2, base[count &- 1] == common.operand, base[count &- 2] == .i32 else { break scan }
          count &-= 2
        }
        offset &+= 2 &+ size
      case .localGet, .localSet, .localTee:
        let (local, size) = shortNumber(bytes, offset &+ 1)
        guard size > 0, local < localCount else { break scan }
        if common.kind == .localGet {
          guard count < room else { break scan }
          base[count] = locals[local]
          count &+= 1
        } else {
          guard top(locals[local]) else { break scan }
          if common.kind == .localSet { count &-= 1 }
        }
        offset &+= 1 &+ size
      case .constant:
        let size = shortNumber(bytes, offset &+ 1).byteCount
        guard size > 0, count < room else { break scan }
        base[count] = common.result
        count &+= 1
        offset &+= 1 &+ size
      case .constant4, .constant8:
        guard count < room else { break scan }
        base[count] = common.result
        count &+= 1
        offset &+= common.kind == .constant4 ? 5 : 9
      case .globalGet, .globalSet:
        let (global, size) = shortNumber(bytes, offset &+ 1)
        guard size > 0, global < globals.count else { break scan }
        if common.kind == .globalGet {
          guard count < room else { break scan }
          base[count] = globals[global].type
          count &+= 1
        } else {
          guard globals[global].isMutable, top(globals[global].type) else { break scan }
          count &-= 1
        }
        offset &+= 1 &+ size
      case .block, .loop, .if:
        // 0x40 is the empty block type.
        guard bytes.load(fromByteOffset: offset &+ 1, as: UInt8.self) == TypeCode.emptyBlock else { break scan }
        if common.kind == .if {
          guard top(.i32) else { break scan }
          count &-= 1
        }
        let kind: ControlFrame.Kind = common.kind == .block ? .block : common.kind == .loop ? .loop : .if
        controls.append(ControlFrame(kind: kind, parameters: TypePool.empty, results: TypePool.empty, height: count, initializedCount: 0))
        floor = count
        offset &+= 2
      case .end:
        let control = controls[controls.count &- 1]
        guard control.kind == .block || control.kind == .loop || control.kind == .else || control.kind == .if && control.results.count == 0 && control.parameters.count == 0,
          control.results.count == count &- floor
        else { break scan }
        if count > floor { guard control.results.count == 1, base[count &- 1] == pool[Int(control.results.start)] else { break scan } }
        controls.removeLast()
        floor = controls[controls.count &- 1].height
        offset &+= 1
      case .br, .brIf:
        let (label, size) = shortNumber(bytes, offset &+ 1)
        guard size > 0, label < controls.count else { break scan }
        let types = controls[controls.count &- 1 &- label].labelTypes
        let left = common.kind == .brIf ? count &- 1 : count
        if common.kind == .brIf { guard top(.i32) else { break scan } }
        guard types.count == 0 || types.count == 1 && left > floor && base[left &- 1] == pool[Int(types.start)] else { break scan }
        count = left
        offset &+= 1 &+ size
        if common.kind == .br {
          count = floor
          controls[controls.count &- 1].isUnreachable = true
        }
      case .return:
        guard resultTypes.count == 0 || resultTypes.count == 1 && top(pool[Int(resultTypes.start)]) else { break scan }
        count = floor
        controls[controls.count &- 1].isUnreachable = true
        offset &+= 1
      case .call:
        let (function, size) = shortNumber(bytes, offset &+ 1)
        guard size > 0, function < functionTypeIndices.count else { break scan }
        let signature = signatures[Int(functionTypeIndices[function])]
        let parameterCount = signature.parameters.count
        guard signature.isCommon, count &- floor >= parameterCount, count &- parameterCount &+ signature.results.count <= room else { break scan }
        let first = count &- parameterCount
        var index = 0
        while index < parameterCount {
          guard base[first &+ index] == pool[Int(signature.parameters.start) &+ index] else { break scan }
          index &+= 1
        }
        index = 0
        while index < signature.results.count {
          base[first &+ index] = pool[Int(signature.results.start) &+ index]
          index &+= 1
        }
        count = first &+ signature.results.count
        offset &+= 1 &+ size
      case .drop:
        guard count > floor else { break scan }
        count &-= 1
        offset &+= 1
      case .select:
        guard count &- floor >= 3, top(.i32), base[count &- 2] == base[count &- 3], base[count &- 2].isNumber else { break scan }
        count &-= 2
        offset &+= 1
      }
    }
    operands.move(to: count, floor: floor)
    reader.bytes.move(to: offset)
  }
}
