// Which bytes or elements an access out of bounds was for. The operands are still where the instruction has them: nothing is noted while code runs.

import WasmKitLiteMachine

/// The range of an access: what it begins at may be a sum that has no 64 bits.
struct AccessedRange {
  let base: UInt64
  let offset: UInt64
  let count: UInt64

  init(_ base: UInt64, _ count: UInt64, offset: UInt64 = 0) { (self.base, self.count, self.offset) = (base, count, offset) }

  /// Whether all of it is inside of something of this size.
  func fits(_ size: UInt64) -> Bool {
    let (start, wraps) = base.addingReportingOverflow(offset)
    let (end, endWraps) = start.addingReportingOverflow(count)
    return !wraps && !endWraps && end <= size
  }

  /// The range, and the size of that which does not have it: `4 bytes at 70000, the memory has 65536`.
  func text(_ unit: String, of name: String, _ size: UInt64) -> String {
    let (start, wraps) = base.addingReportingOverflow(offset)
    return "\(count) \(count == 1 ? String(unit.dropLast()) : unit) at \(wraps ? "\(base) + \(offset)" : "\(start)"), \(name) has \(size)"
  }
}

extension Store {
  /// What the trapped instruction accessed; nil if that cannot be known any more.
  ///
  /// - Parameter accumulator: the integer accumulator, which may have the address.
  func outOfBoundsAccess(accumulator: UInt64) -> String? {
    guard let state = unsafe context.pointee.machine.suspended else { return nil }
    let instance = unsafe context.pointee.instance
    let module = unsafe instance.pointee.module
    guard let (function, position) = unsafe module.place(of: state.pc), let offset = module.byteOffsets(of: function, at: [position]).first else { return nil }
    guard
      let instruction = unsafe module.decoded.bytes.withUnsafeBytes({ bytes -> DecodedInstruction? in
        var instruction = DecodedInstruction()
        // SAFETY: the reader does not leave this closure.
        let reader = unsafe ByteReader(bytes)
        var instructions = InstructionReader(reader.at(offset), declaredEnd: reader.end)
        return (try? instructions.next(into: &instruction)) == nil ? nil : instruction
      })
    else { return nil }
    switch instruction.opcode.row.immediates {
    case .memoryArgument:
      return unsafe memoryAccess(instruction, state, instance, accumulator)
    case .memory, .memoryAndMemory, .dataAndMemory, .table, .tableAndTable, .elementAndTable:
      return unsafe rangeAccess(instruction, state, instance)
    default: return nil
    }
  }

  // MARK: Loads and stores

  /// The operands as HandlerShapes and the files of the other handlers draw them.
  private func memoryAccess(
    _ instruction: DecodedInstruction, _ state: MachineState, _ instance: UnsafeMutablePointer<ModuleInstance>, _ accumulator: UInt64
  ) -> String? {
    let (pc, sp) = unsafe (state.pc, state.sp)
    let word = unsafe pc.load(as: UInt.self)
    guard let form = HandlerTable.shared.form(of: instruction.opcode, word) ?? FusionTable.shared.first(of: word).flatMap({ HandlerTable.shared.form(of: instruction.opcode, $0) })
    else { return nil }
    let isAtomic = instruction.opcode.row.feature == .threads
    let isStore = if case .store = instruction.opcode.row.signature { !isAtomic } else { false }
    let count: UInt64 = 1 &<< UInt64(instruction.naturalAlignment)
    if form == .g {
      let base = unsafe sp[pc.slot(isStore ? 8 : 10)]
      return unsafe memoryText(AccessedRange(base, count, offset: pc.u64(16)), Int(pc.u32(12)), instance)
    }
    let base: UInt64
    switch form {
    case .a, .as: base = accumulator & 0xFFFF_FFFF
    case .i, .is, .ia: base = 0
    case .s: base = unsafe sp[pc.slot(10)] & 0xFFFF_FFFF
    case .ss, .sa, .si: base = unsafe sp[pc.slot(8)] & 0xFFFF_FFFF
    case .ai, .g: return nil
    }
    return unsafe memoryText(AccessedRange(base, count, offset: UInt64(pc.u32(12))), 0, instance)
  }

  private func memoryText(_ range: AccessedRange, _ index: Int, _ instance: UnsafeMutablePointer<ModuleInstance>) -> String? {
    let size = unsafe instance.pointee.memories[index].pointee.byteCount
    // Another thread may have grown the memory since.
    return range.fits(size) ? nil : range.text("bytes", of: index == 0 ? "the memory" : "memory \(index)", size)
  }

  private func tableText(_ range: AccessedRange, _ index: Int, _ instance: UnsafeMutablePointer<ModuleInstance>) -> String? {
    let size = unsafe instance.pointee.tables[index].pointee.count
    return range.fits(size) ? nil : range.text("elements", of: index == 0 ? "the table" : "table \(index)", size)
  }

  // MARK: Memories and tables as a whole, and single elements

  private func rangeAccess(_ instruction: DecodedInstruction, _ state: MachineState, _ instance: UnsafeMutablePointer<ModuleInstance>) -> String? {
    let (pc, sp) = unsafe (state.pc, state.sp)
    let (index, second) = (Int(instruction.index), Int(instruction.secondIndex))
    func range(_ first: Int) -> AccessedRange { unsafe AccessedRange(sp[pc.slot(first)], sp[pc.slot(12)]) }
    switch instruction.opcode {
    case .tableGet: return unsafe tableText(AccessedRange(sp[pc.slot(10)], 1), index, instance)
    case .tableSet: return unsafe tableText(AccessedRange(sp[pc.slot(8)], 1), index, instance)
    case .memoryFill: return unsafe memoryText(range(8), index, instance)
    case .memoryCopy: return unsafe memoryText(range(8), index, instance) ?? memoryText(range(10), second, instance)
    case .memoryInit:
      let size = unsafe UInt64(instance.pointee.data[index].count)
      return unsafe memoryText(range(8), second, instance) ?? range(10).text("bytes", of: "the data segment", size)
    case .tableFill: return unsafe tableText(range(8), index, instance)
    case .tableCopy: return unsafe tableText(range(8), index, instance) ?? tableText(range(10), second, instance)
    case .tableInit:
      let size = unsafe UInt64(instance.pointee.elements[index].count)
      return unsafe tableText(range(8), second, instance) ?? range(10).text("elements", of: "the element segment", size)
    default: return nil
    }
  }
}

extension HandlerTable {
  /// The form that a handler has among those of a load, store or atomic access.
  fileprivate func form(of opcode: Opcode, _ handler: UInt) -> OperandForm? {
    OperandForm.allCases.first { operation(opcode, $0) == handler || trackedStore(opcode, $0) == handler }
  }
}
