// The instructions that make up nearly all of compiled code, by their first byte.

/// What the loops over common instructions do with an opcode byte.
struct CommonInstruction {
  enum Kind: UInt8 {
    /// Not for these loops.
    case other
    case binary, unary, load, store, localGet, localSet, localTee, globalGet, globalSet
    /// Constants, by the size of their immediates.
    case constant, constant4, constant8
    case block, loop, `if`, end, br, brIf, `return`, call, drop, select
  }

  private(set) var kind = Kind.other
  /// The fuel that the instruction takes.
  let cost: UInt8
  /// The exponent of the natural alignment of a load or store.
  let alignment: UInt8
  let operand: OperandType
  let result: OperandType

  /// The instruction without a prefix that a byte stands for; `other` where its feature is off.
  fileprivate init(byte: UInt8, _ features: FeatureSet) {
    let entry = unsafe InstructionForms.entry(InstructionForms.shared, byte: byte)
    let shape = unsafe OpcodeShape.all[Int(entry.opcode.rawValue)]
    (cost, operand, result) = (shape.cost, shape.operand, shape.result)
    alignment = entry.form == .memoryArgument ? entry.payload : 0
    if entry.form != .prefix, entry.form != .undefined, features.contains(shape.feature) { kind = Kind(shape.rule, entry.form) }
  }
}

extension CommonInstruction.Kind {
  fileprivate init(_ rule: TypingRule, _ form: InstructionForm) {
    switch rule {
    case .binary: self = .binary
    case .unary, .test: self = .unary
    case .load: self = .load
    case .store: self = .store
    case .constant: self = form == .f32 ? .constant4 : form == .f64 ? .constant8 : form == .i32 || form == .i64 ? .constant : .other
    case .localGet: self = .localGet
    case .localSet: self = .localSet
    case .localTee: self = .localTee
    case .special(let rule): self.init(rule)
    case .notExecuted: self = .other
    }
  }

  private init(_ rule: SpecialRule) {
    switch rule {
    case .globalGet: self = .globalGet
    case .globalSet: self = .globalSet
    case .block: self = .block
    case .loop: self = .loop
    case .if: self = .if
    case .end: self = .end
    case .br: self = .br
    case .brIf: self = .brIf
    case .return: self = .return
    case .call: self = .call
    case .drop: self = .drop
    case .select: self = .select
    case .wide, .selectTyped, .atomicFence, .atomicLoad, .atomicStore, .atomicNotify, .atomicWait, .atomicModify, .atomicCompareExchange,
      .memorySize, .memoryGrow, .memoryFill, .memoryCopy, .memoryInit, .dataDrop, .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill, .tableCopy,
      .tableInit, .elemDrop, .refNull, .refIsNull, .refFunc, .refAsNonNull, .brOnNull, .brOnNonNull, .unreachable, .nop, .else, .brTable,
      .callIndirect, .callRef, .returnCall, .returnCallIndirect, .returnCallRef, .throw, .throwRef, .tryTable, .try, .catch, .catchAll, .rethrow,
      .delegate:
      self = .other
    }
  }
}

/// The common instructions where some features are on.
@safe final class CommonInstructions: Sendable {
  /// By the byte of an instruction without a prefix; those of other features are `other`.
  // SAFETY: written in `init` alone, 256 of them, and freed with the table.
  nonisolated(unsafe) let table: UnsafePointer<CommonInstruction>

  private init(_ features: FeatureSet) {
    let table = UnsafeMutablePointer<CommonInstruction>.allocate(capacity: 256)
    for byte in 0..<256 { unsafe (table + byte).initialize(to: CommonInstruction(byte: UInt8(byte), features)) }
    unsafe self.table = UnsafePointer(table)
  }

  deinit { unsafe table.deallocate() }

  /// The table for a module with these features.
  // WHY kept: for a small module, making it takes a tenth of the load.
  static func table(_ features: FeatureSet) -> CommonInstructions { features == usual ? forUsual : CommonInstructions(features) }

  private static let usual = ModuleEnvironment.executed.intersection(.wasm3)
  private static let forUsual = CommonInstructions(usual)
}
