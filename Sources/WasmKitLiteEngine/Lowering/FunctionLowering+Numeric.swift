// Constants, locals, globals, arithmetic, comparisons, conversions, select.

extension Opcode {
  /// The comparison of the same operands the other way round: `a < b` is `b > a`.
  var mirroredComparison: Opcode? {
    switch self {
    case .i32Eq, .i32Ne, .i64Eq, .i64Ne, .f32Eq, .f32Ne, .f64Eq, .f64Ne: self
    case .i32LtS: .i32GtS
    case .i32LtU: .i32GtU
    case .i32GtS: .i32LtS
    case .i32GtU: .i32LtU
    case .i32LeS: .i32GeS
    case .i32LeU: .i32GeU
    case .i32GeS: .i32LeS
    case .i32GeU: .i32LeU
    case .i64LtS: .i64GtS
    case .i64LtU: .i64GtU
    case .i64GtS: .i64LtS
    case .i64GtU: .i64LtU
    case .i64LeS: .i64GeS
    case .i64LeU: .i64GeU
    case .i64GeS: .i64LeS
    case .i64GeU: .i64LeU
    case .f32Lt: .f32Gt
    case .f32Gt: .f32Lt
    case .f32Le: .f32Ge
    case .f32Ge: .f32Le
    case .f64Lt: .f64Gt
    case .f64Gt: .f64Lt
    case .f64Le: .f64Ge
    case .f64Ge: .f64Le
    default: nil
    }
  }

  /// The comparison that holds when this one does not, where there is one: not for floats with an order, because of NaN.
  var negatedComparison: Opcode? {
    switch self {
    case .i32Eq: .i32Ne
    case .i32Ne: .i32Eq
    case .i32LtS: .i32GeS
    case .i32LtU: .i32GeU
    case .i32GtS: .i32LeS
    case .i32GtU: .i32LeU
    case .i32LeS: .i32GtS
    case .i32LeU: .i32GtU
    case .i32GeS: .i32LtS
    case .i32GeU: .i32LtU
    case .i64Eq: .i64Ne
    case .i64Ne: .i64Eq
    case .i64LtS: .i64GeS
    case .i64LtU: .i64GeU
    case .i64GtS: .i64LeS
    case .i64GtU: .i64LeU
    case .i64LeS: .i64GtS
    case .i64LeU: .i64GtU
    case .i64GeS: .i64LtS
    case .i64GeU: .i64LtU
    case .f32Eq: .f32Ne
    case .f32Ne: .f32Eq
    case .f64Eq: .f64Ne
    case .f64Ne: .f64Eq
    default: nil
    }
  }
}

extension FunctionLowering {
  // MARK: Locals and globals

  mutating func localGet(_ local: Int) {
    noteRead(local)
    pushLocal(local)
  }

  mutating func localSet(_ local: Int) {
    let operand = pop()
    write(operand, to: local)
  }

  mutating func localTee(_ local: Int) {
    let operand = pop()
    write(operand, to: local)
    pushLocal(local)
  }

  private mutating func write(_ operand: Operand, to local: Int) {
    let slot = Int(localSlots[local])
    noteWritten(local)
    if operand.location == .local, Int(operand.local) == local { return }
    if waiting[local] < 0, let producer = producer(of: operand) {
      // The instruction that made the value writes it to the local itself.
      code.patchDestination(at: producer.start, slot)
      if accumulators[producer.accumulator] == producer.slot { accumulators[producer.accumulator] = -1 }
      written(slot, producer.accumulator)
      self.producer = Producer(start: producer.start, end: producer.end, slot: -1, accumulator: producer.accumulator)
      comparison = nil
      return
    }
    settleWaiting(for: local)
    switch operand.location {
    case .constant: emitConstant(operand.bits, to: slot)
    case .slot, .local:
      let source = slotOf(operand)
      emitCopy(to: slot, from: source, operand.type)
    }
  }

  mutating func globalGet(_ index: UInt32, _ type: ValueType) {
    let slot = pushSlot(type)
    let start = code.position
    switch AccumulatorClass(type) {
    case .integer: unsafe code.append(wkl_global_get_integer)
    case .single: unsafe code.append(wkl_global_get_f32)
    case .double, .none: unsafe code.append(wkl_global_get_f64)
    }
    code.append(slot, 0, wide: index)
    produced(start, slot, type)
  }

  mutating func globalSet(_ index: UInt32) {
    let operand = pop()
    if case .accumulator = place(operand), AccumulatorClass(operand.type) == .integer {
      unsafe code.append(wkl_global_set_a)
      code.append(0, 0, wide: index)
      return
    }
    let source = slot(operand)
    unsafe code.append(wkl_global_set_s)
    code.append(0, source, wide: index)
  }

  // MARK: Arithmetic

  /// An instruction of one operand and one result: arithmetic, conversion.
  mutating func unary(_ opcode: Opcode, _ result: ValueType) {
    let operand = pop()
    let form: OperandForm
    var source = 0
    switch place(operand) {
    case .accumulator: form = .a
    case .slot(let slot): (form, source) = (.s, slot)
    case .immediate: (form, source) = (.s, slot(operand))
    }
    let destination = pushSlot(result)
    let start = code.position
    code.append(handler: table.operation(opcode, form))
    code.append(destination, source)
    produced(start, destination, result)
    canonicalize(opcode, result)
  }

  /// An instruction of two operands of one type.
  mutating func binary(_ opcode: Opcode, _ result: ValueType) {
    var right = pop()
    var left = pop()
    if opcode.mirroredComparison != nil { return compare(opcode, left, right) }
    var opcode = opcode
    var (a, b) = (place(left), place(right))
    if !isImmediate(a), case .immediate(let bits) = b {
      if opcode.isIntegerDivision, divide(opcode, a, by: bits, result) { return }
      (opcode, b) = cheaper(opcode, bits)
    }
    let commutes = table.operation(opcode, .sa) == 0
    if commutes && opcode != .f32Min && opcode != .f32Max && opcode != .f64Min && opcode != .f64Max {
      // One order is enough: the accumulator or the slot first, the immediate or the slot second.
      if isImmediate(a) || b == .accumulator {
        swap(&a, &b)
        swap(&left, &right)
      }
    }
    emitBinary(opcode, a, b, left, right, result)
    canonicalize(opcode, result)
  }

  /// What does the same with a constant, and needs fewer handlers or less time.
  private func cheaper(_ opcode: Opcode, _ bits: UInt64) -> (Opcode, Place) {
    switch opcode {
    // `a - constant` is `a + -constant`.
    case .i32Sub: return (.i32Add, .immediate(UInt64(0 &- UInt32(truncatingIfNeeded: bits))))
    case .i64Sub where fits(0 &- bits, .i64): return (.i64Add, .immediate(0 &- bits))
    // WHY: where it does not know the distance, a processor without BMI2 wants it in one register, and takes three times as long as for a product.
    case .i32Shl: return (.i32Mul, .immediate(UInt64(1 as UInt32 &<< UInt32(truncatingIfNeeded: bits))))
    case .i64Shl where bits & 63 < 31: return (.i64Mul, .immediate(1 &<< bits))
    default: return (opcode, .immediate(bits))
    }
  }

  private mutating func emitBinary(_ opcode: Opcode, _ a: Place, _ b: Place, _ left: Operand, _ right: Operand, _ result: ValueType) {
    let operandType = left.type
    var (a, b) = (a, b)
    var address = handler(opcode, a, b, operandType)
    if address == 0 {
      // No such form: constants and the second operand from slots, then the first as well.
      if b == .accumulator || isImmediate(b) { b = .slot(slot(right)) }
      if isImmediate(a) { a = .slot(slot(left)) }
      address = handler(opcode, a, b, operandType)
      if address == 0 {
        a = .slot(slot(left))
        address = table.operation(opcode, .ss)
      }
    }
    let destination = pushSlot(result)
    let start = code.position
    code.append(handler: address)
    appendOperands(destination, a, b, operandType)
    produced(start, destination, result)
  }

  /// The handler for operands at these places, or 0 if there is none.
  private func handler(_ opcode: Opcode, _ a: Place, _ b: Place, _ type: ValueType) -> UInt {
    guard !opcode.isIntegerDivision || !isImmediate(b), let form = form(a, b, type) else { return 0 }
    return table.operation(opcode, form)
  }

  /// The form for operands at these places, or nil if an immediate does not fit or both are immediates.
  private func form(_ a: Place, _ b: Place, _ type: ValueType) -> OperandForm? {
    switch (a, b) {
    case (.slot, .slot): return .ss
    case (.accumulator, .slot): return .as
    case (.slot, .accumulator): return .sa
    case (.slot, .immediate(let bits)): return fits(bits, type) ? .si : nil
    case (.accumulator, .immediate(let bits)): return fits(bits, type) ? .ai : nil
    case (.immediate(let bits), .slot): return fits(bits, type) ? .is : nil
    case (.immediate(let bits), .accumulator): return fits(bits, type) ? .ia : nil
    case (.accumulator, .accumulator), (.immediate, .immediate): return nil
    }
  }

  @inline(__always) private func fits(_ bits: UInt64, _ type: ValueType) -> Bool {
    type != .i64 || Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits))
  }

  private mutating func appendOperands(_ destination: Int, _ a: Place, _ b: Place, _ type: ValueType) {
    var first = 0
    var second: Int?
    var immediate: UInt64?
    switch (a, b) {
    case (.slot(let slot), .immediate(let bits)), (.immediate(let bits), .slot(let slot)): (first, immediate) = (slot, bits)
    case (.accumulator, .immediate(let bits)), (.immediate(let bits), .accumulator): immediate = bits
    case (.slot(let left), .slot(let right)): (first, second) = (left, right)
    case (.slot(let left), .accumulator): first = left
    case (.accumulator, .slot(let right)): second = right
    case (.accumulator, .accumulator), (.immediate, .immediate): break
    }
    guard let immediate else { return code.append(destination, first, second ?? 0) }
    if type == .f64 {
      code.append(destination, first)
      code.append(immediate)
    } else {
      code.append(destination, first, wide: UInt32(truncatingIfNeeded: immediate))
    }
  }

  /// In deterministic mode, makes a NaN result the canonical one.
  private mutating func canonicalize(_ opcode: Opcode, _ type: ValueType) {
    guard environment.canonicalizesNaNs, opcode.mayMakeNaN else { return }
    guard let last = producer else { return }
    let start = code.position
    unsafe code.append(type == .f32 ? wkl_f32_canonical_a : wkl_f64_canonical_a)
    code.append(last.slot)
    produced(start, last.slot, type)
  }

  // MARK: Comparisons

  private mutating func compare(_ opcode: Opcode, _ left: Operand, _ right: Operand) {
    var opcode = opcode
    var (a, b) = (place(left), place(right))
    switch (a, b) {
    case (.immediate, .slot), (.immediate, .accumulator), (.slot, .accumulator):
      swap(&a, &b)
      opcode = opcode.mirroredComparison ?? opcode
    case (.accumulator, .accumulator):
      b = .slot(slotOf(right))
    case (.slot, .slot), (.accumulator, .slot), (.slot, .immediate), (.accumulator, .immediate), (.immediate, .immediate): break
    }
    if isImmediate(a) { a = .slot(slot(left)) }
    if case .immediate(let bits) = b, !fits(bits, left.type) { b = .slot(slot(right.location == .constant ? right : left)) }
    emitComparison(opcode, a, b, left.type)
  }

  private func isImmediate(_ place: Place) -> Bool {
    if case .immediate = place { return true }
    return false
  }

  private mutating func emitComparison(_ opcode: Opcode, _ a: Place, _ b: Place, _ type: ValueType) {
    let before = accumulators
    guard let form = form(a, b, type) else { return }
    let destination = pushSlot(.i32)
    let start = code.position
    code.append(handler: table.operation(opcode, form))
    appendOperands(destination, a, b, type)
    produced(start, destination, .i32)
    if let producer {
      comparison = Comparison(producer: producer, opcode: opcode, left: a, right: b, accumulators: before)
    }
  }

  /// `eqz`: a comparison with zero, or the opposite of the comparison that made the operand.
  mutating func test(_ type: ValueType) {
    let operand = pop()
    if type == .i32, let last = comparison(of: operand), let negated = last.opcode.negatedComparison {
      code.truncate(to: last.producer.start)
      accumulators = last.accumulators
      return emitComparison(negated, last.left, last.right, last.opcode.comparedType)
    }
    let place = operand.location == .constant ? .slot(slot(operand)) : place(operand)
    emitComparison(type == .i32 ? .i32Eq : .i64Eq, place, .immediate(0), type)
  }

  /// The comparison that made this operand, if it is the last instruction.
  func comparison(of operand: Operand) -> Comparison? {
    guard let comparison, let producer = producer(of: operand), producer.start == comparison.producer.start else { return nil }
    return comparison
  }

  // MARK: Select and references

  mutating func select(_ type: ValueType) {
    let condition = pop()
    let second = pop()
    let first = pop()
    let isInteger = AccumulatorClass(type) == .integer
    let (immediateA, immediateB) = (isInteger ? selectImmediate(first) : nil, isInteger ? selectImmediate(second) : nil)
    let a = immediateA == nil ? slot(first) : 0
    let b = immediateB == nil ? slot(second) : 0
    let isAccumulated: Bool
    var conditionSlot = 0
    switch place(condition) {
    case .accumulator: isAccumulated = true
    case .slot(let slot): (isAccumulated, conditionSlot) = (false, slot)
    case .immediate: (isAccumulated, conditionSlot) = (false, slot(condition))
    }
    let destination = pushSlot(type)
    let start = code.position
    switch AccumulatorClass(type) {
    case .integer:
      switch (immediateA, immediateB) {
      case (nil, nil): unsafe code.append(isAccumulated ? wkl_select_integer_a : wkl_select_integer_s)
      case (nil, _): unsafe code.append(isAccumulated ? wkl_select_integer_si_a : wkl_select_integer_si_s)
      case (_, nil): unsafe code.append(isAccumulated ? wkl_select_integer_is_a : wkl_select_integer_is_s)
      case (_, _): unsafe code.append(isAccumulated ? wkl_select_integer_ii_a : wkl_select_integer_ii_s)
      }
    case .single: unsafe code.append(isAccumulated ? wkl_select_f32_a : wkl_select_f32_s)
    case .double, .none: unsafe code.append(isAccumulated ? wkl_select_f64_a : wkl_select_f64_s)
    }
    code.append(destination, a, b, conditionSlot)
    if immediateA != nil || immediateB != nil { code.append(low: immediateA ?? 0, high: immediateB ?? 0) }
    produced(start, destination, type)
  }

  /// A constant that a select can have in its instruction, where it is extended with zeros.
  private func selectImmediate(_ operand: Operand) -> UInt32? {
    operand.location == .constant ? UInt32(exactly: operand.bits) : nil
  }

  mutating func refFunc(_ index: UInt32, _ type: ValueType) {
    let slot = pushSlot(type)
    let start = code.position
    unsafe code.append(wkl_ref_func)
    code.append(slot, 0, wide: index)
    produced(start, slot, type)
  }

  mutating func refIsNull() {
    let operand = pop()
    let place = operand.location == .constant ? .slot(slot(operand)) : place(operand)
    emitComparison(.i64Eq, place, .immediate(0), .i64)
  }

  mutating func refAsNonNull(_ type: ValueType) {
    let operand = pop()
    let slot = slot(operand)
    unsafe code.append(wkl_ref_as_non_null)
    code.append(slot)
    if operand.location == .local {
      pushLocal(Int(operand.local))
      operands[operands.count - 1].type = type
    } else {
      pushSlot(type)
    }
  }
}

extension Opcode {
  /// Whether the result may be a NaN that no operand was.
  var mayMakeNaN: Bool {
    switch self {
    case .f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max, .f32Sqrt, .f32Ceil, .f32Floor, .f32Trunc, .f32Nearest, .f32DemoteF64: true
    case .f64Add, .f64Sub, .f64Mul, .f64Div, .f64Min, .f64Max, .f64Sqrt, .f64Ceil, .f64Floor, .f64Trunc, .f64Nearest, .f64PromoteF32: true
    default: false
    }
  }
}
