import Testing

@testable import WasmKitLiteEngine

/// The rules of instructions, compared with the instruction table.
@Suite struct TypingRuleTests {
  @Test func `every instruction of an executed feature has a typing rule, and no other one`() {
    for row in InstructionTable.rows where row.signature == .special || row.signature == .nothing {
      let isExecuted = ModuleEnvironment.executed.contains(row.feature)
      if case .notExecuted = OpcodeShape.all[Int(row.opcode.rawValue)].rule {
        #expect(!isExecuted, "\(row.mnemonic)")
      } else {
        #expect(isExecuted, "\(row.mnemonic)")
      }
    }
  }

  @Test func `no instruction has two rules`() {
    let special = SpecialRule.instructions.map(\.0)
    #expect(Set(special).count == special.count && Set(SpecialRule.instructions.map(\.1)).count == special.count)
    let constant = ConstantRule.constant.map(\.0)
    #expect(Set(constant).count == constant.count)
  }
}
