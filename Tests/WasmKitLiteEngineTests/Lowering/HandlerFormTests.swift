// That lowering finds a handler for every instruction that it emits by form, wherever its operands are.

import Testing

@testable import WasmKitLiteEngine

#if !WASMKITLITE_COUNTS
  struct HandlerFormTests {
    /// The forms that lowering falls back to if no operand is in the accumulator or a constant.
    static func baseForms(_ row: Instruction) -> [OperandForm] {
      switch row.signature {
      case .binary(let type), .compare(let type): return type == .v128 ? [] : [.ss]
      case .unary(let type): return type == .v128 ? [] : [.s]
      case .convert(let from, let to): return from == .v128 || to == .v128 || row.feature == .referenceTypes ? [] : [.s]
      case .load(let type): return type == .v128 ? [] : row.feature == .threads ? [.g] : [.s, .g]
      case .store(let type): return type == .v128 ? [] : row.feature == .threads ? [.g] : [.ss, .g]
      case .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange: return [.g]
      // `test` is a comparison with zero; the others are of no common shape, or vectors'.
      case .test, .ternary, .constant, .loadLane, .replaceLane, .shift, .wide, .nothing, .special: return []
      }
    }

    @Test func `every numeric instruction and every access has a handler in its base form`() {
      var count = 0
      for row in InstructionTable.rows {
        for form in Self.baseForms(row) {
          count += 1
          #expect(HandlerTable.shared.operation(row.opcode, form) != 0, "\(row.mnemonic) \(form)")
        }
      }
      #expect(count > 230)
    }

    @Test func `every comparison branches in its base form, and every store is there with marks`() {
      for row in InstructionTable.rows {
        switch row.signature {
        case .compare(let type) where type != .v128:
          #expect(HandlerTable.shared.branch(row.opcode, .ss, negated: false) != 0, "\(row.mnemonic)")
          let hasOpposite = type == .f32 || type == .f64
          if hasOpposite, !row.mnemonic.hasSuffix("eq"), !row.mnemonic.hasSuffix("ne") {
            #expect(HandlerTable.shared.branch(row.opcode, .ss, negated: true) != 0, "not \(row.mnemonic)")
          }
        case .store(let type) where type != .v128 && row.feature != .threads:
          for form in [OperandForm.ss, .as, .sa, .g] { #expect(HandlerTable.shared.trackedStore(row.opcode, form) != 0, "\(row.mnemonic) \(form)") }
        default: break
        }
      }
    }
  }
#endif
