// Stores of modules that track their writes. Apart from the others, so that forms which only those have never meet a module that is to be reset.

extension FunctionLowering {
  /// Lowers a store to a handler that marks the pages that it writes.
  mutating func trackedStore(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool) {
    let value = pop()
    let address = pop()
    guard memory == 0, is32, offset <= UInt64(UInt32.max) else {
      let (addressSlot, valueSlot) = (slot(address), slot(value))
      code.append(handler: table.trackedStore(opcode, .g))
      code.append(addressSlot, valueSlot, wide: memory)
      code.append(offset)
      return
    }
    let offset = UInt32(truncatingIfNeeded: offset)
    let immediateHandler = table.trackedStore(opcode, .si)
    if case .immediate(let bits) = place(value), immediateHandler != 0, Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits)) || value.type == .i32 {
      let addressSlot = slot(address)
      code.append(handler: immediateHandler)
      code.append(addressSlot, 0, wide: offset)
      code.append(low: UInt32(truncatingIfNeeded: bits), high: 0)
      return
    }
    // A constant goes to its slot first: what is emitted for it leaves the accumulators alone.
    let valueSlot = slot(value)
    let addressSlot = slot(address)
    let form: OperandForm
    switch (place(address), place(value)) {
    case (.accumulator, .slot), (.accumulator, .immediate): form = .as
    case (.slot, .accumulator), (.immediate, .accumulator): form = .sa
    default: form = .ss
    }
    code.append(handler: table.trackedStore(opcode, form))
    code.append(addressSlot, valueSlot, wide: offset)
  }
}
