// The instructions that make up nearly all of compiled code, checked without a detour.
//
// This walk knows no errors. If anything is not as it is in ordinary valid code (a type that only matches, unreachable operands, a long number, the last
// bytes of the module) it stops before the instruction, and the validator takes it from there. It states no rule: the rules are those of the validator, with
// steps that are as small as they can be for code of this kind.

/// The operands of a validator, and the validator for whatever else common instructions ask for or change.
@unsafe struct CommonWalk<Sink: InstructionSink & ~Copyable>: ~Copyable {
  // SAFETY: the walk lives in `walkCommon` alone, which has exclusive access to the validator. None of the lists that are pointed into changes during the walk;
  // the operands below `count` were written, and `count` stays at most `room`, for which there is memory.
  private let validator: UnsafeMutablePointer<FunctionValidator<Sink>>
  private let base: UnsafeMutablePointer<OperandType>
  private let room: Int
  fileprivate var count: Int
  fileprivate var floor: Int
  private let locals: UnsafePointer<OperandType>
  private let localCount: Int
  private let pool: UnsafePointer<OperandType>

  @inline(__always) fileprivate init(_ validator: UnsafeMutablePointer<FunctionValidator<Sink>>) {
    unsafe self.validator = validator
    unsafe base = validator.pointee.operands.base
    unsafe room = validator.pointee.operands.roomCount
    unsafe count = validator.pointee.operands.count
    unsafe floor = validator.pointee.operands.floor
    unsafe locals = validator.pointee.locals[from: 0]
    unsafe localCount = validator.pointee.locals.count
    unsafe pool = validator.pointee.pool.operandTypes[from: 0]
  }
}

extension CommonWalk: ValidationAlgorithm where Sink: ~Copyable {
  @inline(__always) func fail(_ error: @autoclosure () -> ValidationError) -> Bool { false }

  // MARK: Operands

  @inline(__always) mutating func push(_ type: OperandType) -> Bool {
    guard unsafe count < room else { return false }
    unsafe base[count] = type
    unsafe count &+= 1
    return true
  }

  @inline(__always) mutating func push(_ types: TypeRange) -> Bool {
    guard unsafe count &+ types.count <= room else { return false }
    var index = 0
    while index < types.count {
      unsafe base[count &+ index] = pool[Int(types.start) &+ index]
      index &+= 1
    }
    unsafe count &+= types.count
    return true
  }

  @inline(__always) mutating func takeAny() -> OperandType? {
    guard unsafe count > floor else { return nil }
    unsafe count &-= 1
    return unsafe base[count]
  }

  @inline(__always) private func isTop(_ type: OperandType) -> Bool { unsafe count > floor && base[count &- 1] == type }

  @inline(__always) mutating func pop(_ expected: OperandType) -> Bool {
    guard unsafe isTop(expected) else { return false }
    unsafe count &-= 1
    return true
  }

  @inline(__always) mutating func pop(_ types: TypeRange) -> Bool {
    let first = unsafe count &- types.count
    guard unsafe first >= floor else { return false }
    var index = 0
    while index < types.count {
      guard unsafe base[first &+ index] == pool[Int(types.start) &+ index] else { return false }
      index &+= 1
    }
    unsafe count = first
    return true
  }

  @inline(__always) mutating func pop(_ first: OperandType, _ second: OperandType) -> Bool {
    guard unsafe count &- floor >= 2, unsafe base[count &- 1] == second, unsafe base[count &- 2] == first else { return false }
    unsafe count &-= 2
    return true
  }

  @inline(__always) mutating func replace(_ operand: OperandType, by result: OperandType) -> Bool {
    guard unsafe isTop(operand) else { return false }
    unsafe base[count &- 1] = result
    return true
  }

  @inline(__always) mutating func replaceTwo(_ operand: OperandType, by result: OperandType) -> Bool {
    guard unsafe pop(operand, operand) else { return false }
    unsafe base[count] = result
    unsafe count &+= 1
    return true
  }

  @inline(__always) mutating func replace(_ types: TypeRange) -> Bool {
    let before = unsafe count
    guard unsafe pop(types) else { return false }
    unsafe count = before
    return true
  }

  // `closeBlock` lets no other lists pass.
  @inline(__always) func matches(_ list: TypeRange, _ other: TypeRange) -> Bool { true }

  // MARK: Index spaces

  @inline(__always) func type(ofLocal local: UInt32) -> OperandType? {
    guard unsafe Int(local) < localCount else { return nil }
    return unsafe locals[Int(local)]
  }

  // All locals have a value: see `walkCommon`.
  @inline(__always) func read(_ local: UInt32, _ type: OperandType) {}
  @inline(__always) func set(_ local: UInt32, _ type: OperandType) {}

  @inline(__always) func type(ofGlobal global: UInt32) -> ValidatorGlobal? {
    guard unsafe Int(global) < validator.pointee.globals.count else { return nil }
    return unsafe validator.pointee.globals[Int(global)]
  }

  @inline(__always) func types(ofFunction function: UInt32) -> (parameters: TypeRange, results: TypeRange)? {
    guard unsafe Int(function) < validator.pointee.functionTypeIndices.count else { return nil }
    let signature = unsafe validator.pointee.signatures[from: Int(validator.pointee.functionTypeIndices[Int(function)])]
    guard unsafe signature.pointee.isCommon else { return nil }
    return unsafe (signature.pointee.parameters, signature.pointee.results)
  }

  @inline(__always) func types(ofBlock type: BlockType) -> (parameters: TypeRange, results: TypeRange)? {
    guard case .empty = type else { return nil }
    return (TypePool.empty, TypePool.empty)
  }

  var hasMemory32: Bool { @inline(__always) get { unsafe validator.pointee.hasMemory32 } }

  @inline(__always) func checkMemoryArgument(_ memory: UInt32, alignment: UInt8, natural: UInt8, offset: UInt64) -> OperandType? { nil }

  // MARK: Control

  var resultTypes: TypeRange { @inline(__always) get { unsafe validator.pointee.resultTypes } }

  @inline(__always) mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeRange, _ results: TypeRange) {
    unsafe validator.pointee.controls.append(ControlFrame(kind: kind, parameters: parameters, results: results, height: count, initializedCount: 0))
    unsafe floor = count
  }

  @inline(__always) mutating func closeBlock() -> ControlFrame? {
    let control = unsafe validator.pointee.controls[validator.pointee.controls.count &- 1]
    switch control.kind {
    case .block, .loop, .else: break
    case .if: guard control.results.count == 0, control.parameters.count == 0 else { return nil }
    case .function, .tryTable, .try, .catch, .catchAll: return nil
    }
    guard unsafe control.results.count == count &- floor, control.results.count <= 1, unsafe pop(control.results) else { return nil }
    unsafe validator.pointee.controls.removeLast()
    unsafe floor = validator.pointee.controls[validator.pointee.controls.count &- 1].height
    return control
  }

  @inline(__always) func types(ofLabel label: UInt32) -> TypeRange? {
    guard unsafe Int(label) < validator.pointee.controls.count else { return nil }
    return unsafe validator.pointee.controls[validator.pointee.controls.count &- 1 &- Int(label)].labelTypes
  }

  @inline(__always) func noteMoves(_ types: TypeRange) -> Bool { types.count <= 1 }

  @inline(__always) mutating func markUnreachable() {
    unsafe count = floor
    unsafe validator.pointee.controls[validator.pointee.controls.count &- 1].isUnreachable = true
  }

  func text(_ types: TypeRange) -> String { "" }
}

/// A number of variable size that begins at an offset: up to 28 bits, and its byte count; nil if it is longer. Reads four bytes.
@inline(__always) private func shortNumber(_ bytes: UnsafeRawPointer, _ offset: Int) -> (value: UInt32, byteCount: Int)? {
  let word = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  if word & 0x80 == 0 { return (word & 0x7F, 1) }
  let low = word & 0x7F | (word &>> 1) & 0x3F80
  if word & 0x8000 == 0 { return (low, 2) }
  let middle = low | (word &>> 2) & 0x1F_C000
  if word & 0x80_0000 == 0 { return (middle, 3) }
  return word & 0x8000_0000 == 0 ? (middle | (word &>> 3) & 0xFE0_0000, 4) : nil
}

extension CommonWalk where Sink: ~Copyable {
  /// Checks the instruction at an offset and gives the offset of the next one; nil if it is not common, and nothing but `count` may have changed then.
  @inline(__always) fileprivate mutating func step(_ common: UnsafePointer<CommonInstruction>, _ bytes: UnsafeRawPointer, _ offset: Int) throws(ValidationError) -> Int? {
    switch unsafe common.pointee.kind {
    case .other: return nil
    case .binary: return unsafe replaceTwo(common.pointee.operand, by: common.pointee.result) ? offset &+ 1 : nil
    case .unary: return unsafe replace(common.pointee.operand, by: common.pointee.result) ? offset &+ 1 : nil
    case .load, .store:
      let flags = unsafe bytes.load(fromByteOffset: offset &+ 1, as: UInt8.self)
      // A flag beside the alignment makes it larger than any natural one.
      guard let (memoryOffset, size) = unsafe shortNumber(bytes, offset &+ 2),
        let address = try unsafe address(0, alignment: flags, natural: common.pointee.alignment, offset: UInt64(memoryOffset)),
        try unsafe common.pointee.kind == .load ? load(address, common.pointee.result) : store(address, common.pointee.operand)
      else { return nil }
      return offset &+ 2 &+ size
    case .localGet:
      guard let (local, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe localGet(local) else { return nil }
      return offset &+ 1 &+ size
    case .localSet:
      guard let (local, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe localSet(local) else { return nil }
      return offset &+ 1 &+ size
    case .localTee:
      guard let (local, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe localTee(local) else { return nil }
      return offset &+ 1 &+ size
    case .constant:
      guard let size = unsafe shortNumber(bytes, offset &+ 1)?.byteCount, unsafe push(common.pointee.result) else { return nil }
      return offset &+ 1 &+ size
    case .constant4: return unsafe push(common.pointee.result) ? offset &+ 5 : nil
    case .constant8: return unsafe push(common.pointee.result) ? offset &+ 9 : nil
    case .globalGet:
      guard let (global, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe globalGet(global) != nil else { return nil }
      return offset &+ 1 &+ size
    case .globalSet:
      guard let (global, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe globalSet(global) else { return nil }
      return offset &+ 1 &+ size
    case .block, .loop, .if:
      guard unsafe bytes.load(fromByteOffset: offset &+ 1, as: UInt8.self) == TypeCode.emptyBlock,
        try unsafe block(common.pointee.kind == .block ? .block : common.pointee.kind == .loop ? .loop : .if, .empty) != nil
      else { return nil }
      return offset &+ 2
    case .end: return try unsafe end() ? offset &+ 1 : nil
    case .br:
      guard let (label, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe br(label) else { return nil }
      return offset &+ 1 &+ size
    case .brIf:
      guard let (label, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe brIf(label) else { return nil }
      return offset &+ 1 &+ size
    case .return: return try unsafe `return`() ? offset &+ 1 : nil
    case .call:
      guard let (function, size) = unsafe shortNumber(bytes, offset &+ 1), try unsafe call(function) != nil else { return nil }
      return offset &+ 1 &+ size
    case .drop: return try unsafe drop() ? offset &+ 1 : nil
    case .select: return try unsafe select() != nil ? offset &+ 1 : nil
    }
  }
}

extension FunctionValidator where Sink: ~Copyable {
  /// Checks instructions up to the first one that is not common, and moves the reader there. Announces none.
  mutating func walkCommon(_ reader: inout InstructionReader) {
    if hasUnsetLocals { return }
    let bytes = unsafe reader.bytes.start
    // SAFETY: no instruction of this loop is longer than 10 bytes, and a number is read as 4: nothing behind the end is looked at.
    let limit = min(reader.bytes.end &- 16, sliceEnd)
    var offset = reader.bytes.offset
    // SAFETY: the table never changes.
    let table = unsafe commonInstructions.table
    unsafe withUnsafeMutablePointer(to: &self) { validator in
      var walk = unsafe CommonWalk(validator)
      while offset < limit {
        let before = unsafe walk.count
        guard let next = try? unsafe walk.step(table + Int(bytes.load(fromByteOffset: offset, as: UInt8.self)), bytes, offset) else {
          // Blocks change when nothing can fail any more.
          unsafe walk.count = before
          break
        }
        offset = next
      }
      unsafe validator.pointee.operands.move(to: walk.count, floor: walk.floor)
    }
    reader.bytes.move(to: offset)
  }

  /// Checks and announces reads and writes of locals and constants, half of all instructions, up to the first one that is none of these, and moves the reader
  /// there.
  @inline(__always) mutating func announceOperands(_ reader: inout InstructionReader, _ instruction: inout DecodedInstruction) throws(ValidationError) {
    if !sink.isReachable { return }
    let bytes = unsafe reader.bytes.start
    // SAFETY: no instruction of this loop is longer than 6 bytes, and a number is read as 4: nothing behind the end is looked at.
    let limit = min(reader.bytes.end &- 16, sliceEnd)
    var offset = reader.bytes.offset
    // SAFETY: the table never changes.
    let table = unsafe commonInstructions.table
    while offset < limit, sink.hasRoom {
      let common = unsafe table[Int(bytes.load(fromByteOffset: offset, as: UInt8.self))]
      guard common.kind == .localGet || common.kind == .localSet || common.kind == .localTee || common.kind == .constant,
        let (number, size) = unsafe shortNumber(bytes, offset &+ 1)
      else { break }
      instruction.byteOffset = offset
      sink.beginInstruction(cost: common.cost, at: offset)
      if common.kind == .localGet {
        try localGet(number)
        sink.localGet(Int(number))
      } else if common.kind == .localSet {
        try localSet(number)
        sink.localSet(Int(number))
      } else if common.kind == .localTee {
        try localTee(number)
        sink.localTee(Int(number))
      } else {
        operands.push(common.result)
        let unused = Int64(64 &- 7 &* size)
        let value = (Int64(number) &<< unused) &>> unused
        if common.result == .i32 {
          sink.constant(UInt64(UInt32(truncatingIfNeeded: value)), .i32)
        } else {
          sink.constant(UInt64(bitPattern: value), .i64)
        }
      }
      offset &+= 1 &+ size
    }
    reader.bytes.move(to: offset)
  }
}
