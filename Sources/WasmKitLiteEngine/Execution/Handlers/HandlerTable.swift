// Finding the handler for an opcode and the places of its operands.

import WasmKitLiteMachine

/// Where an instruction's operands are: s in a slot, a in the accumulator, i in the instruction; g is the general form of a memory access.
enum OperandForm: Int, CaseIterable {
  case s, a, i, ss, `as`, sa, si, ai, `is`, ia, g
}

/// The handlers of one instruction, by form; nil where there is none.
@safe struct Forms {
  var s, a, i, ss, `as`, sa, si, ai, `is`, ia, g: Handler?

  init(
    s: Handler? = nil, a: Handler? = nil, i: Handler? = nil, ss: Handler? = nil, as: Handler? = nil, sa: Handler? = nil, si: Handler? = nil, ai: Handler? = nil,
    is: Handler? = nil, ia: Handler? = nil, g: Handler? = nil
  ) {
    unsafe (self.s, self.a, self.i, self.ss, self.as, self.sa, self.si, self.ai, self.is, self.ia, self.g) = (s, a, i, ss, `as`, sa, si, ai, `is`, ia, g)
  }

  fileprivate func appendAddresses(to addresses: inout [UInt]) {
    addresses += unsafe [s, a, i, ss, `as`, sa, si, ai, `is`, ia, g].map { unsafe $0.map(HandlerTable.address) ?? 0 }
  }
}

/// The handlers of one kind by opcode and form; 0 where there is none.
///
/// WHY so compact: see ``FusionTable``.
private struct FormTable {
  /// Where the forms of each opcode begin; 0 for those that have none.
  private var starts = [UInt16](repeating: 0, count: Opcode.allCases.count)
  private var addresses = [UInt](repeating: 0, count: OperandForm.allCases.count)

  init(_ rows: [(Opcode, Forms)]) {
    addresses.reserveCapacity((rows.count + 1) * OperandForm.allCases.count)
    for (opcode, forms) in rows {
      starts[Int(opcode.rawValue)] = UInt16(addresses.count)
      forms.appendAddresses(to: &addresses)
    }
  }

  @inline(__always) subscript(_ opcode: Opcode, _ form: OperandForm) -> UInt { addresses[Int(starts[Int(opcode.rawValue)]) &+ form.rawValue] }
}

/// All handlers by opcode and form; 0 where there is none.
struct HandlerTable: Sendable {
  static let shared = HandlerTable()

  private let operations = FormTable(Self.operationRows + Self.atomicRows)
  private let branches = FormTable(Self.branchRows)
  private let negatedBranches = FormTable(Self.negatedBranchRows)
  private let trackedStores = FormTable(Self.trackedStoreRows)

  static let enterAddress = unsafe address(wkl_enter)
  static let finishAddress = unsafe address(wkl_finish)

  /// The address that the first word of an instruction holds.
  // SAFETY: a C function's pointer is a word; `jump` casts it back to the same type.
  static func address(_ handler: Handler) -> UInt { unsafe unsafeBitCast(handler, to: UInt.self) }

  @inline(__always) func operation(_ opcode: Opcode, _ form: OperandForm) -> UInt { operations[opcode, form] }
  /// A store that marks the pages that it writes.
  @inline(__always) func trackedStore(_ opcode: Opcode, _ form: OperandForm) -> UInt { trackedStores[opcode, form] }
  /// A comparison that branches when it holds, or, `negated`, when it does not.
  @inline(__always) func branch(_ opcode: Opcode, _ form: OperandForm, negated: Bool) -> UInt {
    negated ? negatedBranches[opcode, form] : branches[opcode, form]
  }
}
