// What the words of each plain instruction mean: which slots it reads and writes, which accumulators, and where it goes on. Fused handlers have the words of
// their first part. Only the verifier asks: see CodeVerifier.

import WasmKitLiteMachine

/// The accumulators that an instruction reads or writes, a bit each.
struct AccumulatorSet: OptionSet {
  let rawValue: UInt8
  static let integer = AccumulatorSet(rawValue: 1)
  static let single = AccumulatorSet(rawValue: 2)
  static let double = AccumulatorSet(rawValue: 4)
  static let all: AccumulatorSet = [.integer, .single, .double]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ type: ValueType) {
    switch AccumulatorClass(type) {
    case .integer: self = .integer
    case .single: self = .single
    case .double: self = .double
    case .none: self = []
    }
  }
}

/// The layout of one handler's instructions.
struct HandlerLayout {
  /// What an instruction does beside reading and writing slots at fixed places.
  enum Kind: Equatable {
    case plain
    /// Continues at an offset or, if it is conditional, after the instruction. The 32-bit offset is at this byte.
    case branch(offset: Int, isConditional: Bool)
    case branchTable
    /// Ends the frame; the value to be returned is at byte 10, if it has one there.
    case `return`(hasSource: Bool)
    case unreachable
    case `throw`, throwReference
    case call(isFar: Bool)
    case callImport, callIndirect(isUsual: Bool), callReference
    case tailCall
    case tailCallAny
    case enter
    /// Zeroes this many slots; if nil, the number is in the instruction.
    case zero(Int?)
    /// Reads this many consecutive slots, and writes the first two.
    case wide(Int)
    case copyPair
  }

  /// The words of the instruction; those of a branch table's labels are not counted.
  var wordCount = 2
  /// The bytes of the slots that are read and written.
  var reads: [Int] = []
  var writes: [Int] = []
  var readsAccumulators: AccumulatorSet = []
  var writesAccumulators: AccumulatorSet = []
  var kind = Kind.plain

  /// The layouts by a handler's address.
  static let all: [UInt: HandlerLayout] = {
    var layouts: [UInt: HandlerLayout] = [:]
    for (opcode, forms) in HandlerTable.operationRows + HandlerTable.atomicRows {
      unsafe forms.handlers.forEach { form, handler in unsafe layouts[HandlerTable.address(handler)] = operation(opcode, form) }
    }
    for (opcode, forms) in HandlerTable.trackedStoreRows {
      unsafe forms.handlers.forEach { form, handler in unsafe layouts[HandlerTable.address(handler)] = operation(opcode, form) }
    }
    for (opcode, forms) in HandlerTable.branchRows + HandlerTable.negatedBranchRows {
      unsafe forms.handlers.forEach { form, handler in unsafe layouts[HandlerTable.address(handler)] = branch(opcode, form) }
    }
    unsafe others.forEach { handler, layout in unsafe layouts[HandlerTable.address(handler)] = layout }
    return layouts
  }()

  // MARK: Instructions with forms

  private static func operation(_ opcode: Opcode, _ form: OperandForm) -> HandlerLayout {
    switch opcode.row.signature {
    case .binary(let type), .compare(let type):
      let result: ValueType = opcode.row.signature == .binary(type) ? type : .i32
      var layout = binary(form, type, result)
      // The reciprocal of a constant divisor.
      if opcode.isIntegerDivision, form == .si || form == .ai { layout.wordCount = type == .i32 ? 3 : 4 }
      return layout
    case .unary(let type): return unary(form, type, type)
    case .test(let type): return unary(form, type, .i32)
    case .convert(let from, let to): return unary(form, from, to)
    case .load(let type) where opcode.row.feature == .threads: return atomic([], type)
    case .store(let type) where opcode.row.feature == .threads: return atomic([type], nil)
    case .load(let type): return load(form, type)
    case .store(let type): return store(form, type)
    case .atomicNotify: return atomic([.i32], .i32)
    case .atomicWait(let type): return atomic([type, .i64], .i32)
    case .atomicModify(let type): return atomic([type], type)
    case .atomicCompareExchange(let type): return atomic([type, type], type)
    case .ternary, .constant, .loadLane, .replaceLane, .shift, .wide, .nothing, .special: return HandlerLayout()
    }
  }

  private static func binary(_ form: OperandForm, _ type: ValueType, _ result: ValueType) -> HandlerLayout {
    var layout = HandlerLayout(writes: [8], writesAccumulators: AccumulatorSet(result))
    switch form {
    case .ss: layout.reads = [10, 12]
    case .as: layout.reads = [12]
    case .sa, .si, .is: layout.reads = [10]
    case .ai, .ia, .s, .a, .i, .g: break
    }
    if form.usesAccumulator { layout.readsAccumulators = AccumulatorSet(type) }
    if form.hasImmediate, type == .f64 { layout.wordCount = 3 }
    return layout
  }

  private static func unary(_ form: OperandForm, _ type: ValueType, _ result: ValueType) -> HandlerLayout {
    HandlerLayout(
      reads: form == .s ? [10] : [], writes: [8], readsAccumulators: form == .a ? AccumulatorSet(type) : [], writesAccumulators: AccumulatorSet(result))
  }

  private static func load(_ form: OperandForm, _ type: ValueType) -> HandlerLayout {
    HandlerLayout(
      wordCount: form == .g ? 3 : 2, reads: form == .s || form == .g ? [10] : [], writes: [8], readsAccumulators: form == .a ? .integer : [],
      writesAccumulators: AccumulatorSet(type))
  }

  private static func store(_ form: OperandForm, _ type: ValueType) -> HandlerLayout {
    var layout = HandlerLayout(wordCount: form == .g || form == .si ? 3 : 2)
    switch form {
    case .ss, .g: layout.reads = [8, 10]
    case .as: (layout.reads, layout.readsAccumulators) = ([10], .integer)
    case .sa: (layout.reads, layout.readsAccumulators) = ([8], AccumulatorSet(type))
    case .si: layout.reads = [8]
    case .is: layout.reads = [10]
    case .ia: layout.readsAccumulators = AccumulatorSet(type)
    case .s, .a, .i, .ai: break
    }
    return layout
  }

  private static func atomic(_ operands: [ValueType], _ result: ValueType?) -> HandlerLayout {
    HandlerLayout(
      wordCount: 4, reads: [10] + [24, 26].prefix(operands.count), writes: result == nil ? [] : [8],
      writesAccumulators: result.map { AccumulatorSet($0) } ?? [])
  }

  private static func branch(_ opcode: Opcode, _ form: OperandForm) -> HandlerLayout {
    let type = opcode.comparedType
    var layout = HandlerLayout(wordCount: form.hasImmediate && type == .f64 ? 4 : 3, kind: .branch(offset: 12, isConditional: true))
    switch form {
    case .ss: layout.reads = [8, 10]
    case .as: layout.reads = [10]
    case .si: layout.reads = [8]
    case .ai, .sa, .is, .ia, .s, .a, .i, .g: break
    }
    if form.usesAccumulator { layout.readsAccumulators = AccumulatorSet(type) }
    return layout
  }

  // MARK: The rest

  private static var others: [(Handler, HandlerLayout)] {
    unsafe moves + control + wholeMemories
  }

  private static var moves: [(Handler, HandlerLayout)] {
    var list: [(Handler, HandlerLayout)] = unsafe [
      (wkl_copy, HandlerLayout(reads: [10], writes: [8])), (wkl_copy_pair, HandlerLayout(kind: .copyPair)),
      (wkl_constant32, HandlerLayout(writes: [8])), (wkl_constant64, HandlerLayout(wordCount: 3, writes: [8])),
      (wkl_zero1, HandlerLayout(kind: .zero(1))), (wkl_zero2, HandlerLayout(kind: .zero(2))), (wkl_zero4, HandlerLayout(kind: .zero(4))),
      (wkl_zero, HandlerLayout(kind: .zero(nil))),
      (wkl_global_get_integer, HandlerLayout(writes: [8], writesAccumulators: .integer)),
      (wkl_global_get_f32, HandlerLayout(writes: [8], writesAccumulators: .single)),
      (wkl_global_get_f64, HandlerLayout(writes: [8], writesAccumulators: .double)),
      (wkl_global_set_s, HandlerLayout(reads: [10])), (wkl_global_set_a, HandlerLayout(readsAccumulators: .integer)),
      (wkl_ref_func, HandlerLayout(writes: [8], writesAccumulators: .integer)), (wkl_ref_as_non_null, HandlerLayout(reads: [8])),
      (wkl_f32_canonical_a, HandlerLayout(writes: [8], readsAccumulators: .single, writesAccumulators: .single)),
      (wkl_f64_canonical_a, HandlerLayout(writes: [8], readsAccumulators: .double, writesAccumulators: .double)),
      (wkl_i64_add128, HandlerLayout(kind: .wide(4))), (wkl_i64_sub128, HandlerLayout(kind: .wide(4))),
      (wkl_i64_mul_wide_s, HandlerLayout(kind: .wide(2))), (wkl_i64_mul_wide_u, HandlerLayout(kind: .wide(2))),
    ]
    func select(_ inSlot: Handler, _ inAccumulator: Handler, _ words: Int, _ reads: [Int], _ result: AccumulatorSet) {
      unsafe list.append((inSlot, HandlerLayout(wordCount: words, reads: reads + [14], writes: [8], writesAccumulators: result)))
      unsafe list.append((inAccumulator, HandlerLayout(wordCount: words, reads: reads, writes: [8], readsAccumulators: .integer, writesAccumulators: result)))
    }
    unsafe select(wkl_select_integer_s, wkl_select_integer_a, 2, [10, 12], .integer)
    unsafe select(wkl_select_integer_si_s, wkl_select_integer_si_a, 3, [10], .integer)
    unsafe select(wkl_select_integer_is_s, wkl_select_integer_is_a, 3, [12], .integer)
    unsafe select(wkl_select_integer_ii_s, wkl_select_integer_ii_a, 3, [], .integer)
    unsafe select(wkl_select_f32_s, wkl_select_f32_a, 2, [10, 12], .single)
    unsafe select(wkl_select_f64_s, wkl_select_f64_a, 2, [10, 12], .double)
    return unsafe list
  }

  private static var control: [(Handler, HandlerLayout)] {
    unsafe [
      (wkl_pay, HandlerLayout()), (wkl_unreachable, HandlerLayout(wordCount: 1, kind: .unreachable)),
      (wkl_br, HandlerLayout(kind: .branch(offset: 8, isConditional: false))),
      (wkl_br_if_s, HandlerLayout(wordCount: 3, reads: [8], kind: .branch(offset: 12, isConditional: true))),
      (wkl_br_if_a, HandlerLayout(wordCount: 3, readsAccumulators: .integer, kind: .branch(offset: 12, isConditional: true))),
      (wkl_br_unless_s, HandlerLayout(wordCount: 3, reads: [8], kind: .branch(offset: 12, isConditional: true))),
      (wkl_br_unless_a, HandlerLayout(wordCount: 3, readsAccumulators: .integer, kind: .branch(offset: 12, isConditional: true))),
      (wkl_br_table_s, HandlerLayout(reads: [8], kind: .branchTable)),
      (wkl_br_table_a, HandlerLayout(readsAccumulators: .integer, kind: .branchTable)),
      (wkl_return, HandlerLayout(kind: .return(hasSource: false))), (wkl_return_far, HandlerLayout(kind: .return(hasSource: false))),
      (wkl_return_integer, HandlerLayout(kind: .return(hasSource: true))), (wkl_return_far_integer, HandlerLayout(kind: .return(hasSource: true))),
      (wkl_return_f32, HandlerLayout(kind: .return(hasSource: true))), (wkl_return_far_f32, HandlerLayout(kind: .return(hasSource: true))),
      (wkl_return_f64, HandlerLayout(kind: .return(hasSource: true))), (wkl_return_far_f64, HandlerLayout(kind: .return(hasSource: true))),
      (wkl_call, HandlerLayout(wordCount: 3, kind: .call(isFar: false))), (wkl_call_far, HandlerLayout(wordCount: 3, kind: .call(isFar: true))),
      (wkl_call_import, HandlerLayout(wordCount: 3, kind: .callImport)),
      (wkl_call_indirect, HandlerLayout(wordCount: 4, reads: [8], kind: .callIndirect(isUsual: true))),
      (wkl_call_indirect_any, HandlerLayout(wordCount: 4, reads: [8], kind: .callIndirect(isUsual: false))),
      (wkl_call_ref, HandlerLayout(wordCount: 3, reads: [8], kind: .callReference)),
      (wkl_enter, HandlerLayout(kind: .enter)), (wkl_return_call, HandlerLayout(wordCount: 4, kind: .tailCall)),
      (wkl_return_call_import, HandlerLayout(wordCount: 4, kind: .tailCallAny)),
      (wkl_return_call_indirect, HandlerLayout(wordCount: 4, reads: [8], kind: .tailCallAny)),
      (wkl_return_call_ref, HandlerLayout(wordCount: 4, reads: [8], kind: .tailCallAny)),
      (wkl_throw, HandlerLayout(wordCount: 3, kind: .throw)), (wkl_throw_ref, HandlerLayout(reads: [8], kind: .throwReference)),
    ]
  }

  private static var wholeMemories: [(Handler, HandlerLayout)] {
    unsafe [
      (wkl_bulk, HandlerLayout(wordCount: 3, reads: [8, 10, 12])), (wkl_memory_copy, HandlerLayout(reads: [8, 10, 12])),
      (wkl_memory_fill, HandlerLayout(reads: [8, 10, 12])), (wkl_memory_size, HandlerLayout(writes: [8], writesAccumulators: .integer)),
      (wkl_memory_grow, HandlerLayout(reads: [10], writes: [8], writesAccumulators: .integer)), (wkl_data_drop, HandlerLayout()),
      (wkl_elem_drop, HandlerLayout()), (wkl_table_get, HandlerLayout(reads: [10], writes: [8], writesAccumulators: .integer)),
      (wkl_table_set, HandlerLayout(reads: [8, 10])), (wkl_table_size, HandlerLayout(writes: [8], writesAccumulators: .integer)),
      (wkl_table_grow, HandlerLayout(wordCount: 3, reads: [10, 12], writes: [8], writesAccumulators: .integer)),
    ]
  }
}

extension OperandForm {
  fileprivate var usesAccumulator: Bool {
    switch self {
    case .a, .as, .sa, .ai, .ia: true
    case .s, .i, .ss, .si, .is, .g: false
    }
  }

  fileprivate var hasImmediate: Bool {
    switch self {
    case .si, .ai, .is, .ia: true
    case .s, .a, .i, .ss, .as, .sa, .g: false
    }
  }
}

extension Forms {
  /// The handlers that there are, with their forms.
  fileprivate var handlers: [(OperandForm, Handler)] {
    let all: [(OperandForm, Handler?)] = unsafe [
      (.s, s), (.a, a), (.i, i), (.ss, ss), (.as, self.as), (.sa, sa), (.si, si), (.ai, ai), (.is, self.is), (.ia, ia), (.g, g),
    ]
    return unsafe all.compactMap { form, handler in unsafe handler.map { unsafe (form, $0) } }
  }
}
