// Finding the handler for an opcode and the places of its operands.

/// Where an instruction's operands are: s in a slot, a in the accumulator, i in the instruction; g is the general form of a memory access.
enum OperandForm: Int, CaseIterable {
  case s, a, i, ss, `as`, sa, si, ai, `is`, ia, g
}

/// The handlers of one instruction, by form; nil where there is none.
struct Forms {
  var s, a, i, ss, `as`, sa, si, ai, `is`, ia, g: Handler?

  init(
    s: Handler? = nil, a: Handler? = nil, i: Handler? = nil, ss: Handler? = nil, as: Handler? = nil, sa: Handler? = nil, si: Handler? = nil, ai: Handler? = nil,
    is: Handler? = nil, ia: Handler? = nil, g: Handler? = nil
  ) {
    (self.s, self.a, self.i, self.ss, self.as, self.sa, self.si, self.ai, self.is, self.ia, self.g) = (s, a, i, ss, `as`, sa, si, ai, `is`, ia, g)
  }

  fileprivate var addresses: [UInt] { [s, a, i, ss, `as`, sa, si, ai, `is`, ia, g].map { $0.map(HandlerTable.address) ?? 0 } }
}

/// All handlers by opcode and form; 0 where there is none.
struct HandlerTable: Sendable {
  static let shared = HandlerTable()

  private let operations: [UInt]
  private let branches: [UInt]
  private let negatedBranches: [UInt]
  private let trackedStores: [UInt]

  private init() {
    operations = Self.flatten(Self.operationRows + Self.atomicRows)
    branches = Self.flatten(Self.branchRows)
    negatedBranches = Self.flatten(Self.negatedBranchRows)
    trackedStores = Self.flatten(Self.trackedStoreRows)
  }

  private static func flatten(_ rows: [(Opcode, Forms)]) -> [UInt] {
    var addresses = [UInt](repeating: 0, count: Opcode.allCases.count * OperandForm.allCases.count)
    for (opcode, forms) in rows {
      addresses.replaceSubrange(Int(opcode.rawValue) * OperandForm.allCases.count..<(Int(opcode.rawValue) + 1) * OperandForm.allCases.count, with: forms.addresses)
    }
    return addresses
  }

  static let enterAddress = address(wkl_enter)
  static let finishAddress = address(wkl_finish)

  /// The address that the first word of an instruction holds.
  static func address(_ handler: Handler) -> UInt { unsafeBitCast(handler, to: UInt.self) }

  @inline(__always) func operation(_ opcode: Opcode, _ form: OperandForm) -> UInt { operations[Int(opcode.rawValue) &* 11 &+ form.rawValue] }
  /// A store that marks the pages that it writes.
  @inline(__always) func trackedStore(_ opcode: Opcode, _ form: OperandForm) -> UInt { trackedStores[Int(opcode.rawValue) &* 11 &+ form.rawValue] }
  /// A comparison that branches when it holds, or, `negated`, when it does not.
  @inline(__always) func branch(_ opcode: Opcode, _ form: OperandForm, negated: Bool) -> UInt {
    (negated ? negatedBranches : branches)[Int(opcode.rawValue) &* 11 &+ form.rawValue]
  }
}
