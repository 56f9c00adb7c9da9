// Which rule types an instruction. Rules that many instructions share follow from the table's signatures; the others are listed here, by instruction.

/// The rule that types an instruction.
enum TypingRule {
  case constant, unary, binary, test, load, store, localGet, localSet, localTee
  case special(SpecialRule)
  /// Of a feature that this engine does not execute.
  case notExecuted
}

/// The rule of an instruction that is not so frequent that the loop over instructions names it.
enum SpecialRule: UInt8 {
  case nop, wide, drop, select, selectTyped, globalGet, globalSet
  case atomicFence, atomicLoad, atomicStore, atomicNotify, atomicWait, atomicModify, atomicCompareExchange
  case memorySize, memoryGrow, memoryFill, memoryCopy, memoryInit, dataDrop
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elemDrop
  case refNull, refIsNull, refFunc, refAsNonNull, brOnNull, brOnNonNull
  case unreachable, block, loop, `if`, `else`, end, br, brIf, brTable, `return`
  case call, callIndirect, callRef, returnCall, returnCallIndirect, returnCallRef
  case `throw`, throwRef, tryTable, `try`, `catch`, catchAll, rethrow, delegate

  /// The instructions of which the table states nothing but that they have a special rule.
  static let instructions: [(Opcode, SpecialRule)] = [
    (.drop, .drop), (.select, .select), (.selectT, .selectTyped), (.globalGet, .globalGet), (.globalSet, .globalSet),
    (.memorySize, .memorySize), (.memoryGrow, .memoryGrow), (.memoryFill, .memoryFill), (.memoryCopy, .memoryCopy), (.memoryInit, .memoryInit),
    (.dataDrop, .dataDrop),
    (.tableGet, .tableGet), (.tableSet, .tableSet), (.tableSize, .tableSize), (.tableGrow, .tableGrow), (.tableFill, .tableFill),
    (.tableCopy, .tableCopy), (.tableInit, .tableInit), (.elemDrop, .elemDrop),
    (.refNull, .refNull), (.refIsNull, .refIsNull), (.refFunc, .refFunc), (.refAsNonNull, .refAsNonNull), (.brOnNull, .brOnNull),
    (.brOnNonNull, .brOnNonNull),
    (.unreachable, .unreachable), (.nop, .nop), (.block, .block), (.loop, .loop), (.if, .if), (.else, .else), (.end, .end),
    (.br, .br), (.brIf, .brIf), (.brTable, .brTable), (.return, .return),
    (.call, .call), (.callIndirect, .callIndirect), (.callRef, .callRef),
    (.returnCall, .returnCall), (.returnCallIndirect, .returnCallIndirect), (.returnCallRef, .returnCallRef),
    (.throw, .throw), (.throwRef, .throwRef), (.tryTable, .tryTable), (.try, .try), (.catch, .catch), (.catchAll, .catchAll), (.rethrow, .rethrow),
    (.delegate, .delegate), (.atomicFence, .atomicFence),
  ]
}

/// The meaning of an instruction in a constant expression.
enum ConstantRule: UInt8 {
  case end, number, refNull, refFunc, globalGet, i32Add, i32Sub, i32Mul, i64Add, i64Sub, i64Mul
  /// Constant, but of a feature that this engine does not execute.
  case notExecuted
  case notConstant

  /// All instructions that are constant.
  static let constant: [(Opcode, ConstantRule)] = [
    (.end, .end), (.i32Const, .number), (.i64Const, .number), (.f32Const, .number), (.f64Const, .number),
    (.refNull, .refNull), (.refFunc, .refFunc), (.globalGet, .globalGet),
    (.i32Add, .i32Add), (.i32Sub, .i32Sub), (.i32Mul, .i32Mul), (.i64Add, .i64Add), (.i64Sub, .i64Sub), (.i64Mul, .i64Mul),
    (.v128Const, .notExecuted), (.refI31, .notExecuted), (.structNew, .notExecuted), (.structNewDefault, .notExecuted), (.arrayNew, .notExecuted),
    (.arrayNewDefault, .notExecuted), (.arrayNewFixed, .notExecuted), (.anyConvertExtern, .notExecuted), (.externConvertAny, .notExecuted),
  ]
}
