import TestSupport
import Testing
import WasmKitLiteEngine

/// The table against the index of instructions in the specification, and against itself.
@Suite struct InstructionTableTests {
  /// A line of the index.
  struct IndexLine {
    let bytes: [UInt8]
    let mnemonic: String
    let type: String
  }

  let index: [IndexLine]

  init() throws {
    index = try Fixture.table("conformance/instruction-index.tsv").map { columns in
      IndexLine(bytes: columns[0].split(separator: " ").compactMap { UInt8($0, radix: 16) }, mnemonic: columns[1], type: columns[3])
    }
  }

  @Test func `every instruction of the specification has a row with its bytes and mnemonic`() throws {
    #expect(index.count == 499)
    for line in index {
      let opcode = try #require(find(line.bytes), "\(line.mnemonic)")
      #expect(opcode.mnemonic == line.mnemonic)
    }
  }

  @Test func `every row that belongs to no proposal is in the specification`() {
    let known = Set(index.map(\.bytes))
    let proposals: [Feature] = [.threads, .customPageSizes, .wideArithmetic, .legacyExceptions]
    let rows = InstructionTable.rows.filter { !proposals.contains($0.feature) }
    #expect(rows.count == index.count)
    for row in rows { #expect(known.contains(bytes(of: row)), "\(row.mnemonic)") }
  }

  @Test func `the types of rows are those of the specification where both state one`() throws {
    var compared = 0
    for line in index where !line.type.isEmpty {
      let row = try #require(find(line.bytes)).row
      guard let type = type(of: row.signature) else { continue }
      #expect(type == line.type, "\(line.mnemonic)")
      compared += 1
    }
    #expect(compared > 400)
  }

  @Test func `no two rows have the same bytes, and only select has two rows for one mnemonic`() {
    #expect(Set(InstructionTable.rows.map(bytes(of:))).count == InstructionTable.rows.count)
    let mnemonics = InstructionTable.rows.map(\.mnemonic).filter { $0 != "select" }
    #expect(Set(mnemonics).count == mnemonics.count)
    #expect(InstructionTable.rows.count - mnemonics.count == 2)
  }

  @Test func `a row is found by its opcode and by its bytes`() {
    #expect(InstructionTable.rows.count == Opcode.allCases.count)
    for opcode in Opcode.allCases {
      let row = opcode.row
      #expect(row.opcode == opcode)
      #expect(InstructionTable.opcode(prefix: row.prefix, code: row.code) == opcode)
    }
  }

  @Test func `codes without a row find nothing`() {
    #expect(InstructionTable.opcode(prefix: 0, code: 0xFF) == nil)
    #expect(InstructionTable.opcode(prefix: 0, code: 0xFB) == nil)
    #expect(InstructionTable.opcode(prefix: 0, code: 0x100) == nil)
    for prefix in UInt8(0xFB)...0xFE { #expect(InstructionTable.opcode(prefix: prefix, code: .max) == nil) }
    #expect(InstructionTable.opcode(prefix: 0xFA, code: 0) == nil)
    #expect(InstructionTable.opcode(prefix: 0xFF, code: 0) == nil)
  }

  @Test func `a constant is typed by what follows it`() {
    for row in InstructionTable.rows {
      guard case .constant(let type) = row.signature else { continue }
      switch row.immediates {
      case .i32: #expect(type == .i32)
      case .i64: #expect(type == .i64)
      case .f32: #expect(type == .f32)
      case .f64: #expect(type == .f64)
      case .v128: #expect(type == .v128)
      default: Issue.record("\(row.mnemonic) is a constant without one")
      }
    }
  }

  // MARK: Helpers

  private func bytes(of row: Instruction) -> [UInt8] {
    row.prefix == 0 ? [UInt8(row.code)] : [row.prefix] + ModuleBytes.unsigned(row.code)
  }

  private func find(_ bytes: [UInt8]) -> Opcode? {
    guard let first = bytes.first else { return nil }
    guard bytes.count > 1 else { return InstructionTable.opcode(prefix: 0, code: UInt32(first)) }
    let code = bytes.dropFirst().reversed().reduce(UInt32(0)) { $0 << 7 | UInt32($1 & 0x7F) }
    return InstructionTable.opcode(prefix: first, code: code)
  }

  /// The type in the words of the index; nil where the row leaves it to the validator.
  private func type(of signature: Signature) -> String? {
    switch signature {
    case .binary(let type): "[\(type) \(type)] -> [\(type)]"
    case .unary(let type): "[\(type)] -> [\(type)]"
    case .ternary(let type): "[\(type) \(type) \(type)] -> [\(type)]"
    case .compare(let type): "[\(type) \(type)] -> [i32]"
    case .test(let type): "[\(type)] -> [i32]"
    case .convert(let from, let to): "[\(from)] -> [\(to)]"
    case .constant(let type): "[] -> [\(type)]"
    case .load(let type): "[at] -> [\(type)]"
    case .store(let type): "[at \(type)] -> []"
    case .loadLane: "[at v128] -> [v128]"
    case .replaceLane(let type): "[v128 \(type)] -> [v128]"
    case .shift: "[v128 i32] -> [v128]"
    case .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange, .wide, .nothing, .special: nil
    }
  }
}
