// Code that pushes values: constants, locals, loads, and operations on them.

import WasmKitLiteEngine

extension ProgramGenerator {
  // MARK: Emitting

  mutating func op(_ opcode: Opcode) { code += Encoding.of(opcode) }
  mutating func op(_ opcode: Opcode, _ immediate: Int) {
    op(opcode)
    code.unsigned(immediate)
  }
  mutating func op(_ opcode: Opcode, _ first: Int, _ second: Int) {
    op(opcode, first)
    code.unsigned(second)
  }
  mutating func pop(_ count: Int = 1) { stack.removeLast(count) }

  // MARK: Constants

  private static let integers: [Int64] = [
    0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 24, 31, 32, 33, 48, 63, 64, 100, 127, 128, 255, 256, 511, 1_000, 4_095, 4_096, 0x7FFF, 0x8000, 0xFFFF, 0x1_0000, -2, -3, -7, -8,
    -128, -129, -0x8000, 0x7FFF_FFFF, -0x8000_0000, 12_345, 641, 1_000_000_007,
  ]
  private static let wideIntegers: [Int64] = [
    0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, -0x8000_0001, .max, .min, .max - 1, 1 << 40, 0x0123_4567_89AB_CDEF, -0x1_0000_0000, -0x1_0000_0001, 6_700_417 * 641,
  ]
  private static let floats: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 3, 10, 100.25, 1e-5, 1e10, -1e10, 2_147_483_647, 2_147_483_648, -2_147_483_649, 4_294_967_296, 9.223372036854775e18, 1.8446744073709552e19, .infinity,
    -.infinity, 1e38, 1e308, 16_777_217, .nan,
  ]

  func wrapped(_ value: Int64, _ type: ValueType) -> Int64 { type == .i32 ? Int64(Int32(truncatingIfNeeded: value)) : value }

  mutating func integer(_ type: ValueType) -> Int64 {
    let value: Int64 =
      switch random.below(10) {
      case 0..<5: random.one(of: Self.integers)
      case 5: random.one(of: Self.wideIntegers)
      case 6..<9: Int64(random.below(40))
      default: Int64(bitPattern: random.next())
      }
    return wrapped(value, type)
  }

  mutating func float() -> Double {
    switch random.below(10) {
    case 0..<7: random.one(of: Self.floats)
    case 7: Double(random.below(2_000) - 1_000) / 8
    default: Double(bitPattern: random.next())
    }
  }

  mutating func push(integer value: Int64, _ type: ValueType) {
    op(type == .i32 ? .i32Const : .i64Const)
    code.signed(wrapped(value, type))
    stack.append(type)
  }

  /// A constant of the type, or null.
  mutating func constant(_ type: ValueType) {
    switch type {
    case .i32, .i64: return push(integer: integer(type), type)
    case .f32:
      op(.f32Const)
      code.littleEndian(UInt64(random.chance(10) ? UInt32(truncatingIfNeeded: random.next()) : Float(float()).bitPattern), byteCount: 4)
    case .f64:
      op(.f64Const)
      code.littleEndian(float().bitPattern, byteCount: 8)
    case .v128: return
    case .reference:
      let fitting = type == .funcref ? Array(functions.indices) : type.functionTypeIndex.map { index in functions.indices.filter { functions[$0] == index } } ?? []
      if let function = random.pick(fitting), random.chance(60) {
        op(.refFunc, function)
      } else {
        op(.refNull)
        code += type.heapBytes
      }
    }
    stack.append(type)
  }

  // MARK: Any value

  mutating func getLocal(_ type: ValueType) -> Bool {
    guard let local = random.pick(locals.indices.filter { locals[$0] == type }) else { return false }
    op(.localGet, local)
    stack.append(type)
    return true
  }

  /// Pushes a value of the type, made of locals, memory and constants; the operands that wait already stay untouched.
  mutating func push(_ type: ValueType, _ depth: Int = 2) {
    budget -= 1
    let outer = base
    base = stack.count
    defer { base = outer }
    let choice = random.below(100)
    if choice < 50, getLocal(type) { return }
    if choice < 57, let global = random.pick(globals.indices.filter { globals[$0].type == type && $0 != budgetGlobal }) {
      op(.globalGet, global)
      stack.append(type)
      return
    }
    if depth > 0 && budget > 0 {
      switch (choice, type.isNumber) {
      case (57..<68, true): return load(type, depth - 1)
      case (68..<88, true): return operate(type, depth - 1)
      case (68..<76, false): if getElement(type) { return }
      case (88..<92, _): if tee(type, depth - 1) { return }
      case (92..<95, true):
        push(type, depth - 1)
        push(type, depth - 1)
        return select(depth - 1)
      default: break
      }
    }
    constant(type)
  }

  private mutating func tee(_ type: ValueType, _ depth: Int) -> Bool {
    guard let local = random.pick(writableLocals(type)) else { return false }
    push(type, depth)
    op(.localTee, local)
    return true
  }

  func writableLocals(_ type: ValueType) -> [Int] { locals.indices.filter { locals[$0] == type && !counters.contains($0) } }

  /// `select` of the two topmost operands, which have one type.
  mutating func select(_ depth: Int) {
    let type = stack[stack.count - 1]
    condition(depth)
    if type.isNumber && random.chance(80) {
      op(.select)
    } else {
      op(.selectT, 1)
      code += type.bytes
    }
    pop(2)
  }

  /// Pushes an i32 for a branch; the operands that wait already stay untouched.
  mutating func condition(_ depth: Int) {
    untouched { generator in
      if generator.random.chance(50) { generator.operate(.i32, max(0, depth)) } else { generator.push(.i32, depth) }
    }
  }

  /// Writes code that takes none of the operands that wait already.
  mutating func untouched(_ write: (inout ProgramGenerator) -> Void) {
    let outer = base
    base = stack.count
    write(&self)
    base = outer
  }

  /// How many of the types, from the first on, the topmost operands have already.
  func readyCount(_ types: [ValueType]) -> Int {
    var count = min(types.count, stack.count - base)
    while count > 0, !stack.suffix(count).elementsEqual(types.prefix(count)) { count -= 1 }
    return count
  }

  /// Makes the topmost operands have the types; what waits already is used where it fits.
  mutating func arrange(_ types: [ValueType], _ depth: Int = 1) {
    let ready = random.chance(70) ? readyCount(types) : 0
    for type in types[ready...] { push(type, depth) }
  }

  /// An operation that gives the type.
  mutating func operate(_ type: ValueType, _ depth: Int) {
    let all = Operation.byResult[type] ?? []
    for _ in 0..<20 {
      let operation = random.one(of: all)
      if operation.seesNaNs && options.hidesNaNs { continue }
      if operation.canTrap && random.chance(96) {
        // A constant divisor that is not 0; conversions that trap are left out.
        guard operation.operands.count == 2 else { continue }
        if readyCount([type]) == 0 || random.chance(50) { push(type, depth) }
        let divisor = random.one(of: [1, 2, 3, 5, 7, 8, 10, 16, 64, 100, 641, -3, -10, 1 << 20, 1_000_000_007, Int64(random.below(1 << 30) + 1)])
        push(integer: divisor, type)
      } else {
        arrange(operation.operands, depth)
      }
      op(operation.opcode)
      pop(operation.operands.count)
      stack.append(type)
      return
    }
    constant(type)
  }

  // MARK: Memory

  mutating func someMemory() -> Int? { memories.isEmpty ? nil : random.chance(65) ? 0 : random.below(memories.count) }

  /// Pushes an address that is mostly in bounds, and aligned if it has to be.
  mutating func address(_ memory: Int, _ depth: Int, alignment: Int = 0) {
    let type = memories[memory].addressType
    let align = random.chance(99) ? Int64(-1) << Int64(alignment) : -1
    if random.chance(20) { return push(integer: Int64(random.below(random.chance(98) ? 32_000 : 66_000)) & align, type) }
    arrange([type], depth)
    if random.chance(99) {
      push(integer: random.one(of: [0xFF, 0x3FF, 0xFFF, 0x3FFF, 0x7FFF, 0x7FF8]) & align, type)
      op(type == .i32 ? .i32And : .i64And)
      pop()
    }
  }

  mutating func memoryArgument(_ memory: Int, _ alignment: Int, isExact: Bool = false) {
    let exponent = isExact ? alignment : random.below(alignment + 1)
    if memory == 0 && random.chance(90) {
      code.unsigned(exponent)
    } else {
      code.unsigned(exponent | 0x40)
      code.unsigned(memory)
    }
    var offset: Int
    switch random.below(250) {
    case 0..<100: offset = 0
    case 100..<228: offset = random.below(80)
    case 228..<248: offset = random.below(0x2000)
    case 248: offset = 65_530 + random.below(10)
    default: offset = random.one(of: [0xFFFF_FFFF, 0x7FFF_FFFF, 0xFFFF_FFF8, 0x1_0000, 0x8000_0000])
    }
    if isExact { offset &= -1 << alignment }
    code.unsigned(offset)
  }

  mutating func load(_ type: ValueType, _ depth: Int) {
    guard let memory = someMemory() else { return constant(type) }
    if options.hasAtomics, random.chance(25), let access = random.pick(Operation.atomicLoads[type] ?? []) {
      address(memory, depth, alignment: access.alignment)
      op(access.opcode)
      memoryArgument(memory, access.alignment, isExact: true)
    } else {
      let access = random.one(of: Operation.loads[type] ?? [])
      address(memory, depth)
      op(access.opcode)
      memoryArgument(memory, access.alignment)
    }
    pop()
    stack.append(type)
  }

  mutating func store(_ depth: Int) {
    let type = numberType()
    guard let memory = someMemory(), !(options.hidesNaNs && type.isFloat) else { return }
    if options.hasAtomics, random.chance(30), let access = random.pick(Operation.atomicStores[type] ?? []) {
      address(memory, depth, alignment: access.alignment)
      push(type, depth)
      op(access.opcode)
      memoryArgument(memory, access.alignment, isExact: true)
    } else {
      let access = random.one(of: Operation.stores[type] ?? [])
      address(memory, depth)
      push(type, depth)
      op(access.opcode)
      memoryArgument(memory, access.alignment)
    }
    pop(2)
  }

  mutating func atomic(_ depth: Int) {
    guard options.hasAtomics, let memory = someMemory() else { return }
    let type: ValueType = random.chance(50) ? .i32 : .i64
    switch random.below(10) {
    case 0..<6:
      let access = random.one(of: Operation.atomicModifications[type] ?? [])
      address(memory, depth, alignment: access.alignment)
      push(type, depth)
      op(access.opcode)
      memoryArgument(memory, access.alignment, isExact: true)
      pop(2)
      stack.append(type)
    case 6, 7:
      let access = random.one(of: Operation.atomicExchanges[type] ?? [])
      address(memory, depth, alignment: access.alignment)
      push(type, depth)
      push(type, depth)
      op(access.opcode)
      memoryArgument(memory, access.alignment, isExact: true)
      pop(3)
      stack.append(type)
    case 8:
      // A wait ends: by its timeout, by another value, or by a trap where the memory is not shared.
      if !memories[memory].isShared && random.chance(80) { return op(.atomicFence, 0) }
      let isNarrow = type == .i32
      address(memory, depth, alignment: isNarrow ? 2 : 3)
      push(type, depth)
      push(integer: Int64(random.below(500)), .i64)
      op(isNarrow ? .memoryAtomicWait32 : .memoryAtomicWait64)
      memoryArgument(memory, isNarrow ? 2 : 3, isExact: true)
      pop(3)
      stack.append(.i32)
    default:
      address(memory, depth, alignment: 2)
      push(.i32, depth)
      op(.memoryAtomicNotify)
      memoryArgument(memory, 2, isExact: true)
      pop(2)
      stack.append(.i32)
    }
  }

  // MARK: Tables

  /// An element of a table that has the type.
  mutating func getElement(_ type: ValueType) -> Bool {
    guard let table = random.pick(tables.indices.filter { tables[$0].element == type }) else { return false }
    elementIndex(table)
    op(.tableGet, table)
    pop()
    stack.append(type)
    return true
  }

  /// Pushes an index that is mostly inside of the table.
  mutating func elementIndex(_ table: Int) {
    let shape = tables[table]
    if random.chance(85) { return push(integer: Int64(random.below(random.chance(97) ? shape.minimum : shape.maximum + 2)), shape.addressType) }
    push(shape.addressType, 1)
    push(integer: 3, shape.addressType)
    op(shape.addressType == .i32 ? .i32And : .i64And)
    pop()
  }
}
