// The header and the instructions of one unit of `.debug_line`, versions 4 and 5. Positions are those of the module's bytes.
// Spec: https://dwarfstd.org/doc/DWARF5.pdf, section 6.2

/// What ends the reading of debug information before its end.
enum LineError: Error {
  /// The section states something that this reader does not know, or that cannot be.
  case malformed
  /// All steps are taken.
  case exhausted
}

/// The steps that reading may still take: an instruction, an entry of a table or a byte of a name each.
struct LineSteps {
  private(set) var left: Int

  init(_ count: Int) { left = count }

  mutating func take(_ count: Int = 1) throws(LineError) {
    guard count >= 0, count <= left else {
      left = 0
      throw .exhausted
    }
    left &-= count
  }
}

/// The positions of the parts of one unit, and the numbers that its instructions depend on.
struct LineProgram {
  var version: UInt16 = 0
  /// 4 or 8: the bytes of an offset into another section.
  var offsetSize = 4
  var minimumInstructionLength: UInt64 = 1
  var lineBase: Int64 = 0
  var lineRange: UInt8 = 1
  var opcodeBase: UInt8 = 1
  /// The operands of standard opcodes, from the first one.
  var operandCounts: [UInt8] = []
  /// The directories and files.
  var tables: Range<Int> = 0..<0
  var instructions: Range<Int> = 0..<0

  /// Where the unit at the reader's position ends, and whether its offsets have 64 bits; the position is then behind its length.
  static func unit(_ bytes: inout ByteReader) throws -> (content: Range<Int>, offsetSize: Int) {
    var length = UInt64(try bytes.readFixed32())
    var offsetSize = 4
    if length == 0xFFFF_FFFF { (length, offsetSize) = (try bytes.readFixed64(), 8) }
    guard length > 0, length <= UInt64(bytes.remaining) else { throw LineError.malformed }
    return (bytes.offset..<bytes.offset &+ Int(truncatingIfNeeded: length), offsetSize)
  }

  /// Reads the header of a unit, which begins at the reader's position behind its length and ends with the reader.
  init(_ bytes: inout ByteReader, offsetSize: Int) throws {
    self.offsetSize = offsetSize
    version = try bytes.readFixed16()
    guard version == 4 || version == 5 else { throw LineError.malformed }
    if version == 5 { try bytes.skip(2) }  // The sizes of an address and of a segment's selector.
    let length = try bytes.readOffset(offsetSize)
    guard length <= UInt64(bytes.remaining) else { throw LineError.malformed }
    let headerEnd = bytes.offset &+ Int(truncatingIfNeeded: length)
    minimumInstructionLength = UInt64(try bytes.readByte())
    try bytes.skip(2)  // Operations of an instruction, and whether rows begin statements.
    lineBase = Int64(Int8(bitPattern: try bytes.readByte()))
    lineRange = try bytes.readByte()
    opcodeBase = try bytes.readByte()
    guard lineRange > 0, opcodeBase > 0 else { throw LineError.malformed }
    for _ in 1..<max(opcodeBase, 1) { operandCounts.append(try bytes.readByte()) }
    guard bytes.offset <= headerEnd else { throw LineError.malformed }
    tables = bytes.offset..<headerEnd
    instructions = headerEnd..<bytes.end
  }
}

/// A row of the line table.
struct LineRow {
  var address: UInt64 = 0
  var file: UInt64 = 1
  var line: UInt64 = 1
  var column: UInt64 = 0
  /// Whether the address is the first one behind a sequence.
  var isEnd = false
}

extension LineProgram {
  /// Runs instructions from the reader's position to the end of the unit, or until `row` returns false. Its second argument is the position behind the instruction.
  func run(_ bytes: inout ByteReader, _ steps: inout LineSteps, row: (LineRow, Int) throws -> Bool) throws {
    var state = LineRow()
    while !bytes.isAtEnd {
      try steps.take()
      let opcode = try bytes.readByte()
      if opcode >= opcodeBase {
        let adjusted = opcode &- opcodeBase
        state.address &+= UInt64(adjusted / lineRange) &* minimumInstructionLength
        state.advanceLine(lineBase &+ Int64(adjusted % lineRange))
        guard try row(state, bytes.offset) else { return }
        continue
      }
      switch opcode {
      case 0:
        let (emits, ends) = try runExtended(&bytes, &state)
        if emits { guard try row(state, bytes.offset) else { return } }
        if ends { state = LineRow() }
      case 1: guard try row(state, bytes.offset) else { return }
      default: try runStandard(opcode, &bytes, &state)
      }
    }
  }

  private func runStandard(_ opcode: UInt8, _ bytes: inout ByteReader, _ state: inout LineRow) throws {
    switch opcode {
    case 2: state.address &+= try bytes.readU64() &* minimumInstructionLength
    case 3: state.advanceLine(try bytes.readS64())
    case 4: state.file = try bytes.readU64()
    case 5: state.column = try bytes.readU64()
    case 6, 7, 10, 11: break
    case 8: state.address &+= UInt64((255 &- opcodeBase) / lineRange) &* minimumInstructionLength
    case 9: state.address &+= UInt64(try bytes.readFixed16())
    default:
      // An opcode of a later version: its operands are skipped.
      let index = Int(opcode) &- 1
      guard index < operandCounts.count else { throw LineError.malformed }
      for _ in 0..<operandCounts[index] { _ = try bytes.readU64() }
    }
  }

  private func runExtended(_ bytes: inout ByteReader, _ state: inout LineRow) throws -> (emits: Bool, ends: Bool) {
    let length = try bytes.readU64()
    guard length > 0, length <= UInt64(bytes.remaining) else { throw LineError.malformed }
    let next = bytes.offset &+ Int(truncatingIfNeeded: length)
    defer { bytes.move(to: next) }
    switch try bytes.readByte() {
    case 1:
      state.isEnd = true
      return (true, true)
    case 2 where length == 5: state.address = UInt64(try bytes.readFixed32())
    case 2 where length == 9: state.address = try bytes.readFixed64()
    default: break
    }
    return (false, false)
  }
}

extension LineRow {
  fileprivate mutating func advanceLine(_ distance: Int64) { line = line &+ UInt64(bitPattern: distance) }
}

extension ByteReader {
  /// Reads two bytes, little end first.
  mutating func readFixed16() throws(DecodeError) -> UInt16 {
    let low = UInt16(try readByte())
    return low | UInt16(try readByte()) << 8
  }

  /// Reads an offset into a section, of 4 or 8 bytes.
  mutating func readOffset(_ size: Int) throws(DecodeError) -> UInt64 { size == 8 ? try readFixed64() : UInt64(try readFixed32()) }

  /// Reads up to a zero byte, of which at most 4,096 bytes are text.
  mutating func readText(_ steps: inout LineSteps) throws -> String {
    var text: [UInt8] = []
    while true {
      let byte = try readByte()
      if byte == 0 { return String(decoding: text, as: UTF8.self) }
      try steps.take()
      guard text.count < 4_096 else { throw LineError.malformed }
      text.append(byte)
    }
  }
}
