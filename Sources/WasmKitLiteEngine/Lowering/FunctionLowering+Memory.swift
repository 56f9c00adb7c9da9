// Loads and stores, and the operations on whole memories and tables.

import WasmKitLiteMachine

extension FunctionLowering {
  /// Lowers a load. `is32` tells whether the memory has 32-bit addresses.
  mutating func load(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool, _ result: ValueType) {
    let address = pop()
    if memory == 0, is32, offset <= UInt64(UInt32.max) {
      var source = 0
      var offset = offset
      let form: OperandForm
      switch place(address) {
      case .accumulator: form = .a
      case .slot(let slot): (form, source) = (.s, slot)
      case .immediate(let bits) where bits + offset <= UInt64(UInt32.max): (form, offset) = (.i, bits + offset)
      case .immediate: (form, source) = (.s, slot(address))
      }
      let destination = pushSlot(result)
      let start = code.position
      code.append(handler: table.operation(opcode, form))
      code.append(destination, source, wide: UInt32(truncatingIfNeeded: offset))
      produced(start, destination, result)
      return
    }
    let source = slot(address)
    let destination = pushSlot(result)
    let start = code.position
    code.append(handler: table.operation(opcode, .g))
    code.append(destination, source, wide: memory)
    code.append(offset)
    produced(start, destination, result)
  }

  /// Lowers a store, in a module that tracks its writes to a handler that marks the pages.
  mutating func store(_ opcode: Opcode, memory: UInt32, offset: UInt64, is32: Bool) {
    let value = pop()
    let address = pop()
    guard memory == 0, is32, offset <= UInt64(UInt32.max) else {
      let (addressSlot, valueSlot) = (slot(address), slot(value))
      code.append(handler: storeHandler(opcode, .g))
      code.append(addressSlot, valueSlot, wide: memory)
      code.append(offset)
      return
    }
    let offset = UInt32(truncatingIfNeeded: offset)
    let immediateHandler = storeHandler(opcode, .si)
    if case .immediate(let bits) = place(value), immediateHandler != 0, Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits)) || value.type == .i32 {
      let addressSlot = slot(address)
      code.append(handler: immediateHandler)
      code.append(addressSlot, 0, wide: offset)
      code.append(low: UInt32(truncatingIfNeeded: bits), high: 0)
      return
    }
    // A constant goes to its slot first: what is emitted for it leaves the accumulators alone.
    let valueSlot = slot(value)
    if case .immediate(let bits) = place(address), bits + UInt64(offset) <= UInt64(UInt32.max) {
      // Stores that mark pages have no such form.
      let handler = storeHandler(opcode, place(value) == .accumulator ? .ia : .is)
      if handler != 0 {
        code.append(handler: handler)
        code.append(0, valueSlot, wide: UInt32(truncatingIfNeeded: bits) &+ offset)
        return
      }
    }
    let addressSlot = slot(address)
    let form: OperandForm
    switch (place(address), place(value)) {
    case (.accumulator, .slot), (.accumulator, .immediate): form = .as
    case (.slot, .accumulator), (.immediate, .accumulator): form = .sa
    default: form = .ss
    }
    code.append(handler: storeHandler(opcode, form))
    code.append(addressSlot, valueSlot, wide: offset)
  }

  @inline(__always) private func storeHandler(_ opcode: Opcode, _ form: OperandForm) -> UInt {
    environment.tracksWrites ? table.trackedStore(opcode, form) : table.operation(opcode, form)
  }

  /// An atomic access of so many operands behind the address, with a result or without.
  mutating func atomic(_ opcode: Opcode, memory: UInt32, offset: UInt64, operandCount: Int, _ result: ValueType?) {
    let other = operandCount > 1 ? slot(pop()) : 0
    let value = operandCount > 0 ? slot(pop()) : 0
    let address = slot(pop())
    let destination = result.map { pushSlot($0) } ?? 0
    let start = code.position
    code.append(handler: table.operation(opcode, .g))
    code.append(destination, address, wide: memory)
    code.append(offset)
    code.append(value, other)
    if let result { produced(start, destination, result) }
  }

  /// 128-bit arithmetic: operands in their own slots, one behind the other, and two results in their place.
  mutating func wide(_ opcode: Opcode, operandCount: Int) {
    let handler: Handler =
      switch opcode {
      case .i64Add128: unsafe wkl_i64_add128
      case .i64Sub128: unsafe wkl_i64_sub128
      case .i64MulWideS: unsafe wkl_i64_mul_wide_s
      default: unsafe wkl_i64_mul_wide_u
      }
    let first = settleArguments(operandCount)
    unsafe code.append(handler)
    code.append(first)
    for _ in 0..<2 { written(pushSlot(.i64), .none) }
  }

  mutating func memorySize(_ memory: UInt32, _ type: ValueType) {
    let slot = pushSlot(type)
    let start = code.position
    unsafe code.append(wkl_memory_size)
    code.append(slot, 0, wide: memory)
    produced(start, slot, type)
  }

  mutating func memoryGrow(_ memory: UInt32, _ type: ValueType) { unsafe indexedUnary(wkl_memory_grow, memory, type) }
  mutating func tableGet(_ table: UInt32, _ element: ValueType) { unsafe indexedUnary(wkl_table_get, table, element) }

  /// An instruction of one operand, one result and one index.
  private mutating func indexedUnary(_ handler: Handler, _ index: UInt32, _ result: ValueType) {
    let source = slot(popOperand())
    let destination = pushSlot(result)
    let start = code.position
    unsafe code.append(handler)
    code.append(destination, source, wide: index)
    produced(start, destination, result)
  }

  mutating func tableSize(_ table: UInt32, _ type: ValueType) {
    let slot = pushSlot(type)
    let start = code.position
    unsafe code.append(wkl_table_size)
    code.append(slot, 0, wide: table)
    produced(start, slot, type)
  }

  mutating func tableSet(_ table: UInt32) {
    let value = slot(popOperand())
    let index = slot(popOperand())
    unsafe code.append(wkl_table_set)
    code.append(index, value, wide: table)
  }

  mutating func tableGrow(_ table: UInt32, _ type: ValueType) {
    let count = slot(popOperand())
    let initial = slot(popOperand())
    let destination = pushSlot(type)
    let start = code.position
    unsafe code.append(wkl_table_grow)
    code.append(destination, initial, count)
    code.append(low: table, high: 0)
    produced(start, destination, type)
  }

  mutating func memoryFill(_ memory: UInt32) { bulk(.memoryFill, memory) }
  mutating func memoryCopy(to destination: UInt32, from source: UInt32) { bulk(.memoryCopy, destination, source) }
  mutating func memoryInit(_ memory: UInt32, data: UInt32) { bulk(.memoryInit, memory, data) }
  mutating func tableFill(_ table: UInt32) { bulk(.tableFill, table) }
  mutating func tableCopy(to destination: UInt32, from source: UInt32) { bulk(.tableCopy, destination, source) }
  mutating func tableInit(_ table: UInt32, element: UInt32) { bulk(.tableInit, table, element) }

  /// An instruction of three operands and two indices: copy, fill, init.
  private mutating func bulk(_ operation: BulkOperation, _ first: UInt32, _ second: UInt32 = 0) {
    let c = slot(popOperand())
    let b = slot(popOperand())
    let target = popOperand()
    let a = slot(target)
    // Memory 0 with 32-bit addresses, where no page is marked, has handlers of its own.
    if first == 0, second == 0, target.type == .i32, !environment.tracksWrites, operation == .memoryFill || operation == .memoryCopy {
      unsafe code.append(operation == .memoryFill ? wkl_memory_fill : wkl_memory_copy)
      code.append(a, b, c, operation.rawValue)
      return
    }
    unsafe code.append(wkl_bulk)
    code.append(a, b, c, operation.rawValue)
    code.append(low: first, high: second)
  }

  mutating func dataDrop(_ data: UInt32) { unsafe drop(wkl_data_drop, segment: data) }
  mutating func elemDrop(_ element: UInt32) { unsafe drop(wkl_elem_drop, segment: element) }

  private mutating func drop(_ handler: Handler, segment: UInt32) {
    unsafe code.append(handler)
    code.append(0, 0, wide: segment)
  }

  private mutating func popOperand() -> Operand { pop() }
}
