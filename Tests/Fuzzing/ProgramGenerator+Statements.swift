// Statements: whatever a body may do next, given the operands that wait.

import WasmKitLiteEngine

extension ProgramGenerator {
  // MARK: A body

  /// The locals and code of a function.
  mutating func body(of index: Int) -> [UInt8] {
    let type = types[functions[index]]
    var declared: [ValueType] = [.i32, .i32, .i32]
    let firstCounter = type.parameters.count
    let count = random.chance(6) ? random.from(15...60) : random.from(2...8)
    for _ in 0..<count {
      declared.append(options.hasReferences && random.chance(6) ? .function(ofType: random.one(of: functions)) : plainType())
    }
    let extra = random.from(options.extraLocals)
    if extra > 0 { declared += [ValueType](repeating: random.chance(50) ? .i64 : .f64, count: extra) }
    // Only the outermost extra locals are named, or the others would be all that is.
    locals = type.parameters + declared.prefix(declared.count - max(0, extra - 3))
    (counters, freeCounters) = ([], [firstCounter, firstCounter + 1, firstCounter + 2])
    (stack, base, code, results) = ([], 0, [], type.results)
    labels = [Label(types: type.results)]
    budget = random.from(options.size)
    if options.isBudgeted { countDown() }
    var isOver = false
    while budget > 0 && !isOver { isOver = statement(4) }
    if isOver { deadCode() } else { settle(type.results) }
    op(.end)
    var groups: [(count: Int, type: ValueType)] = []
    for type in declared {
      if let last = groups.last, last.type == type { groups[groups.count - 1].count += 1 } else { groups.append((1, type)) }
    }
    return .of { body in
      body.vector(
        groups.map { group in
          .of {
            $0.unsigned(group.count); $0 += group.type.bytes
          }
        })
      body += code
    }
  }

  /// A call too many returns at once.
  private mutating func countDown() {
    op(.globalGet, budgetGlobal)
    op(.i32Eqz)
    op(.if)
    code.append(0x40)
    for type in results { constant(type) }
    pop(results.count)
    op(.return)
    op(.end)
    op(.globalGet, budgetGlobal)
    push(integer: 1, .i32)
    pop()
    op(.i32Sub)
    op(.globalSet, budgetGlobal)
  }

  /// Makes the block's operands exactly its results.
  mutating func settle(_ results: [ValueType]) {
    let waiting = Array(stack[base...])
    var kept = 0
    while kept < min(waiting.count, results.count), waiting[kept] == results[kept] { kept += 1 }
    if waiting.count > results.count || kept < waiting.count {
      kept = min(kept, random.chance(80) ? kept : random.below(kept + 1))
      while stack.count - base > kept { consume() }
    }
    for type in results[kept...] { push(type) }
  }

  /// Takes the topmost operand: into a local, a global, or away.
  private mutating func consume() {
    let type = stack[stack.count - 1]
    let fitting = globals.indices.filter { globals[$0].type == type && globals[$0].isMutable && $0 != budgetGlobal }
    if random.chance(60), let local = random.pick(writableLocals(type)) {
      op(.localSet, local)
    } else if random.chance(30), let global = random.pick(fitting) {
      op(.globalSet, global)
    } else {
      op(.drop)
    }
    pop()
  }

  /// Code that is never reached, with operands of any type.
  private mutating func deadCode() {
    guard random.chance(30) else { return }
    for _ in 0..<random.from(1...4) {
      switch random.below(8) {
      case 0: code += Encoding.of(.i32Add) + Encoding.of(.drop)
      case 1: op(.drop)
      case 2: code += Encoding.of(.select) + Encoding.of(.drop)
      case 3: code += Encoding.of(.block) + [0x40] + Encoding.of(.end)
      case 4: op(.unreachable)
      case 5: code += Encoding.of(.i64Eqz) + Encoding.of(.if) + [0x40] + Encoding.of(.else) + Encoding.of(.end)
      case 6: code += Encoding.of(.loop) + [0x7F] + Encoding.of(.i32Const) + [5] + Encoding.of(.end) + Encoding.of(.drop)
      default: code += Encoding.of(.f64Mul) + Encoding.of(.i32TruncF64S) + Encoding.of(.drop)
      }
    }
  }

  // MARK: One statement

  /// Writes a statement; whether what follows is not reached.
  mutating func statement(_ depth: Int) -> Bool {
    budget -= 1
    if depth <= 0 || stack.count - base > 40 {
      if stack.count > base { consume() } else { push(numberType(), 0) }
      return false
    }
    switch random.below(100) {
    case 0..<14: push(plainType())
    case 14..<27: if stack.count > base { consume() } else { setLocal() }
    case 27..<34: setLocal()
    case 34..<42: operate(numberType(), 2)
    case 42..<50: store(2)
    case 50..<53: load(numberType(), 2)
    case 53..<62: block(depth)
    case 62..<67: loop(depth)
    case 67..<72: branchIf()
    case 72..<81: call()
    case 81..<85: bulk()
    case 85..<88: if options.hasReferences { reference() } else { operate(.i64, 2) }
    case 88..<91: if options.hasExceptions || options.hasLegacyExceptions { handlers(depth) } else { block(depth) }
    case 91..<93: atomic(2)
    case 93..<94: wide()
    case 94..<97: guarded(depth)
    case 97..<98: if stack.count - base >= 2, stack[stack.count - 1] == stack[stack.count - 2] { select(1) } else { push(.i64) }
    case 98: if random.chance(40) { return leave() }
    default:
      if let global = random.pick(globals.indices.filter { globals[$0].isMutable && $0 != budgetGlobal }) {
        arrange([globals[global].type])
        op(.globalSet, global)
        pop()
      }
    }
    return false
  }

  private mutating func setLocal() {
    guard let local = random.pick(locals.indices.filter { !counters.contains($0) }) else { return }
    if random.chance(60) && locals[local].isNumber { operate(locals[local], 2) } else { arrange([locals[local]], 2) }
    if random.chance(20) {
      op(.localTee, local)
    } else {
      op(.localSet, local)
      pop()
    }
  }

  private mutating func wide() {
    guard options.hasWideArithmetic else { return }
    let operation = random.one(of: Operation.wide)
    arrange([ValueType](repeating: .i64, count: operation.operandCount))
    op(operation.opcode)
    pop(operation.operandCount)
    stack += [.i64, .i64]
  }

  // MARK: Blocks

  private mutating func blockType(_ parameters: [ValueType], _ results: [ValueType]) {
    if parameters.isEmpty && results.isEmpty && random.chance(95) {
      code.append(0x40)
    } else if parameters.isEmpty && results.count == 1 && random.chance(90) {
      code += results[0].bytes
    } else {
      code.signed(Int64(typeIndex(FunctionType(parameters, results))))
    }
  }

  /// The statements inside of a block whose parameters are the topmost operands; afterwards its results are.
  mutating func inside(_ label: Label, parameterCount: Int, results: [ValueType], _ depth: Int, first: (inout ProgramGenerator) -> Bool = { _ in false }) {
    let outer = base
    base = stack.count - parameterCount
    labels.append(label)
    var isOver = first(&self)
    if !isOver { for _ in 0..<random.from(0...(depth > 2 ? 6 : 3)) where budget > 0 && !isOver { isOver = statement(depth - 1) } }
    if isOver {
      deadCode()
      stack.removeLast(stack.count - base)
      stack += results
    } else {
      settle(results)
    }
    labels.removeLast()
    base = outer
  }

  private mutating func blockParameters() -> [ValueType] { random.chance(80) ? [] : plainTypes(1...3) }

  private mutating func block(_ depth: Int) {
    let parameters = blockParameters()
    let results = random.chance(10) && !parameters.isEmpty ? parameters : blockResults()
    arrange(parameters)
    guard random.chance(50) else {
      op(.block)
      blockType(parameters, results)
      inside(Label(types: results), parameterCount: parameters.count, results: results, depth)
      return op(.end)
    }
    condition(1)
    pop()
    op(.if)
    blockType(parameters, results)
    let before = stack
    inside(Label(types: results), parameterCount: parameters.count, results: results, depth)
    if parameters != results || random.chance(60) {
      let after = stack
      stack = before
      op(.else)
      inside(Label(types: results), parameterCount: parameters.count, results: results, depth)
      stack = after
    }
    op(.end)
  }

  /// A loop that counts down in a local of its own.
  private mutating func loop(_ depth: Int) {
    guard let counter = freeCounters.popLast() else { return block(depth) }
    let turns = random.chance(90) ? random.from(1...6) : random.from(10...60)
    push(integer: Int64(turns), .i32)
    op(.localSet, counter)
    pop()
    counters.insert(counter)
    let parameters = blockParameters()
    // Back to the loop with its own parameters: results as well, so that the branch at the end may have either.
    let results = parameters + (random.chance(30) ? blockResults() : [])
    arrange(parameters)
    op(.loop)
    blockType(parameters, results)
    inside(Label(types: parameters, counter: counter, isLoop: true), parameterCount: parameters.count, results: results, depth) { generator in
      for _ in 0..<generator.random.from(1...4) { if generator.statement(depth - 1) { return true } }
      generator.settle(parameters)
      generator.countTurn(counter)
      generator.op(.brIf, 0)
      generator.pop()
      return false
    }
    op(.end)
    counters.remove(counter)
    freeCounters.append(counter)
  }

  /// Pushes whether there are turns left.
  private mutating func countTurn(_ counter: Int) {
    op(.localGet, counter)
    push(integer: 1, .i32)
    op(.i32Sub)
    if random.chance(60) {
      op(.localTee, counter)
      push(integer: 0, .i32)
      pop()
      op(.i32GtS)
    } else {
      op(.localSet, counter)
      op(.localGet, counter)
      push(integer: 0, .i32)
      pop()
      op(random.chance(50) ? .i32GtS : .i32GtU)
      if random.chance(30) {
        op(.i32Eqz)
        op(.i32Eqz)
      }
    }
  }

  // MARK: Branches

  /// A label by its index, the innermost 0; to a loop only if it counts its turns.
  private mutating func someLabel() -> (index: Int, label: Label)? {
    let position = random.chance(70) ? labels.count - 1 - random.below(min(3, labels.count)) : random.below(labels.count)
    let label = labels[position]
    return label.isLoop && label.counter == nil ? nil : (labels.count - 1 - position, label)
  }

  private mutating func branchIf() {
    guard let (index, label) = someLabel() else { return }
    arrange(label.types)
    if let counter = label.counter { countTurn(counter) } else { condition(1) }
    op(.brIf, index)
    pop()
  }

  private mutating func branchTable() -> Bool {
    guard let (index, label) = someLabel(), label.counter == nil else { return false }
    let same = labels.indices.filter { labels[$0].types == label.types && labels[$0].counter == nil }.map { labels.count - 1 - $0 }
    arrange(label.types)
    push(.i32)
    if random.chance(70) {
      push(integer: 7, .i32)
      pop()
      op(.i32And)
    }
    op(.brTable, random.chance(5) ? 40 : 4)
    let count = code[code.count - 1]
    for _ in 0..<count { code.unsigned(random.one(of: same)) }
    code.unsigned(index)
    return true
  }

  /// Code after which nothing is reached.
  private mutating func leave() -> Bool {
    switch random.below(12) {
    case 0, 1:
      guard let (index, label) = someLabel(), label.counter == nil else { return false }
      arrange(label.types)
      op(.br, index)
    case 2, 3: return branchTable()
    case 4:
      arrange(results)
      op(.return)
    case 5, 6, 7: return tailCall()
    case 8, 9: return throwException()
    case 10:
      if let position = labels.lastIndex(where: { $0.isCatch }), options.hasLegacyExceptions {
        op(.rethrow, labels.count - 1 - position)
      } else if options.hasExceptions {
        // Mostly null; a handler's own exception where there is one.
        arrange([.exception])
        op(.throwRef)
      } else {
        return false
      }
    default:
      guard random.chance(30) else { return false }
      op(.unreachable)
    }
    return true
  }

  /// `if` with something that leaves.
  private mutating func guarded(_ depth: Int) {
    condition(1)
    pop()
    op(.if)
    code.append(0x40)
    inside(Label(types: []), parameterCount: 0, results: [], 0) { $0.leave() }
    op(.end)
  }

  // MARK: Calls

  private mutating func call() {
    let index = random.chance(70) && functions.count > importedFunctionCount ? random.from(importedFunctionCount...functions.count - 1) : random.below(functions.count)
    let typeIndex = functions[index]
    let type = types[typeIndex]
    arrange(type.parameters)
    call(index, typeIndex, isTail: false)
    pop(type.parameters.count)
    stack += type.results
  }

  private mutating func tailCall() -> Bool {
    guard options.hasTailCalls else { return false }
    guard let index = random.pick(functions.indices.filter { types[functions[$0]].results == results }) else { return false }
    arrange(types[functions[index]].parameters)
    call(index, functions[index], isTail: true)
    return true
  }

  /// Calls a function directly, by a table or by a reference.
  private mutating func call(_ function: Int, _ type: Int, isTail: Bool) {
    let fitting = tables.indices.filter { tables[$0].element == .funcref && (random.chance(15) || $0 == ownTables.startIndex) || tables[$0].element.functionTypeIndex == type }
    switch random.below(10) {
    case 0, 1, 2:
      guard let table = random.pick(fitting) else { fallthrough }
      // The functions stand in the first own table at their indices.
      if table == ownTables.startIndex && random.chance(95) { push(integer: Int64(function), .i32) } else { elementIndex(table) }
      op(isTail ? .returnCallIndirect : .callIndirect, type, table)
      pop()
    case 3:
      guard options.hasReferences else { fallthrough }
      let reference = ValueType.function(ofType: type)
      if random.chance(20) {
        push(reference)
        pop()
      } else {
        op(.refFunc, function)
      }
      op(isTail ? .returnCallRef : .callRef, type)
    default: op(isTail ? .returnCall : .call, function)
    }
  }

  // MARK: Exceptions

  private mutating func throwException() -> Bool {
    guard !tags.isEmpty else { return false }
    let tag = random.below(tags.count)
    arrange(tags[tag])
    op(.throw, tag)
    return true
  }

  private mutating func handlers(_ depth: Int) {
    if tags.isEmpty { return }
    let isLegacy = options.hasLegacyExceptions && (!options.hasExceptions || random.chance(60))
    if isLegacy { legacyTry(depth) } else { tryTable(depth) }
  }

  /// A block that takes what its `try_table` catches.
  private mutating func tryTable(_ depth: Int) {
    let tag = random.below(tags.count)
    let kind = random.below(4)
    let caught = (kind < 2 ? tags[tag] : []) + (kind % 2 == 1 ? [.exception] : [])
    let results = blockResults()
    op(.block)
    blockType([], caught)
    inside(Label(types: caught), parameterCount: 0, results: caught, depth) { generator in
      var clauses = [
        [UInt8].of {
          $0.append(UInt8(kind)); if kind < 2 { $0.unsigned(tag) }; $0.unsigned(0)
        }
      ]
      // More clauses, to whatever labels take what they catch. Labels are counted outside of the block.
      for (position, label) in generator.labels.enumerated() where label.counter == nil && !label.isLoop {
        let index = generator.labels.count - 1 - position
        if let other = generator.tags.firstIndex(of: label.types), generator.random.chance(30) {
          clauses.append(
            .of {
              $0.append(0); $0.unsigned(other); $0.unsigned(index)
            })
        }
        if label.types.isEmpty, generator.random.chance(15) {
          clauses.append(
            .of {
              $0.append(2); $0.unsigned(index)
            })
        }
      }
      if generator.random.chance(30) { clauses.reverse() }
      generator.op(.tryTable)
      generator.blockType([], results)
      generator.code.vector(clauses)
      generator.inside(Label(types: results), parameterCount: 0, results: results, depth) { generator in generator.maybeThrow(depth) }
      generator.op(.end)
      return false
    }
    op(.end)
  }

  private mutating func maybeThrow(_ depth: Int) -> Bool {
    if random.chance(40) { guarded(depth) }
    if random.chance(25) { call() }
    return random.chance(12) && throwException()
  }

  private mutating func legacyTry(_ depth: Int) {
    let results = blockResults()
    op(.try)
    blockType([], results)
    let before = stack
    inside(Label(types: results), parameterCount: 0, results: results, depth) { $0.maybeThrow(depth) }
    let after = stack
    if random.chance(20) {
      // Outside of the `try`: its own label is gone.
      op(.delegate, random.below(labels.count))
    } else {
      for _ in 0..<random.from(0...2) {
        let tag = random.below(tags.count)
        op(.catch, tag)
        stack = before + tags[tag]
        inside(Label(types: results, isCatch: true), parameterCount: tags[tag].count, results: results, depth)
      }
      if random.chance(50) {
        op(.catchAll)
        stack = before
        inside(Label(types: results, isCatch: true), parameterCount: 0, results: results, depth)
      }
      op(.end)
    }
    stack = after
  }

  // MARK: Bulk operations, tables, references

  private mutating func length(_ type: ValueType, _ limit: Int) {
    if random.chance(80) { return push(integer: Int64(random.below(limit)), type) }
    push(type, 1)
    push(integer: 15, type)
    pop()
    op(type == .i32 ? .i32And : .i64And)
  }

  /// Pushes a place in a segment and a count, mostly inside of it.
  private mutating func range(within size: Int) {
    let place = random.below(size + 1)
    push(integer: Int64(random.chance(95) ? place : size + 1), .i32)
    push(integer: Int64(random.chance(95) ? random.below(min(16, size - place) + 1) : 3), .i32)
  }

  private mutating func bulk() {
    let choice = random.below(12)
    if choice < 7 {
      guard let memory = someMemory() else { return }
      let type = memories[memory].addressType
      switch choice {
      case 0:
        op(.memorySize, memory)
        stack.append(type)
      case 1:
        let unit = memories[memory].pageSizeLog2 == 0 ? 600 : 2
        push(integer: random.chance(90) ? Int64(random.below(unit)) : random.one(of: [0x1_0000, -1, 0x7FFF_FFFF]), type)
        op(.memoryGrow, memory)
        pop()
        stack.append(type)
      case 2, 3:
        address(memory, 1)
        push(.i32, 1)
        length(type, random.chance(90) ? 40 : 5_000)
        op(.memoryFill, memory)
        pop(3)
      case 4, 5:
        let source = someMemory() ?? memory
        address(memory, 1)
        untouched { $0.address(source, 1) }
        length(memories[source].is64 && memories[memory].is64 ? .i64 : .i32, random.chance(90) ? 40 : 5_000)
        op(.memoryCopy, memory, source)
        pop(3)
      default:
        let segment = random.below(dataSizes.count)
        address(memory, 1)
        range(within: dataSizes[segment])
        op(.memoryInit, segment, memory)
        pop(3)
        if random.chance(10) { op(.dataDrop, segment) }
      }
      return
    }
    let table = random.below(tables.count)
    let (element, type) = (tables[table].element, tables[table].addressType)
    switch choice {
    case 7:
      op(.tableSize, table)
      stack.append(type)
    case 8:
      if random.chance(40) {
        push(element, 1)
        length(type, 3)
        op(.tableGrow, table)
        pop(2)
        stack.append(type)
      } else {
        elementIndex(table)
        push(element, 1)
        length(type, 3)
        op(.tableFill, table)
        pop(3)
      }
    case 9:
      let source = random.one(of: tables.indices.filter { tables[$0].element == element })
      elementIndex(table)
      elementIndex(source)
      length(tables[source].is64 && tables[table].is64 ? .i64 : .i32, 3)
      op(.tableCopy, table, source)
      pop(3)
    case 10:
      guard let segment = random.pick(elements.indices.filter { elements[$0].type == element }) else { return }
      elementIndex(table)
      range(within: min(3, elements[segment].count))
      op(.tableInit, segment, table)
      pop(3)
      if random.chance(10) { op(.elemDrop, segment) }
    default:
      elementIndex(table)
      push(element, 1)
      op(.tableSet, table)
      pop(2)
    }
  }

  private mutating func reference() {
    let function = random.below(functions.count)
    let type = ValueType.function(ofType: functions[function])
    switch random.below(6) {
    case 0, 1:
      push(random.one(of: [.funcref, .externref, type]), 1)
      op(.refIsNull)
      pop()
      stack.append(.i32)
    case 2:
      // On null the label's operands alone, otherwise the reference on top of them.
      guard let (index, label) = someLabel(), label.counter == nil else { return }
      arrange(label.types)
      push(type, 0)
      op(.brOnNull, index)
      pop()
      if random.chance(50) {
        op(.drop)
      } else {
        op(.refIsNull)
        stack.append(.i32)
      }
    case 3:
      op(.block)
      let index = typeIndex(FunctionType([], [.function(ofType: functions[function], isNullable: false)]))
      code.signed(Int64(index))
      let outer = (stack, base)
      push(type, 0)
      op(.brOnNonNull, 0)
      (stack, base) = outer
      op(.refFunc, function)
      op(.end)
      // A reference that cannot be null is used at once.
      op(.refIsNull)
      stack.append(.i32)
    case 4:
      guard getElement(.funcref) else { return }
      consume()
    default:
      push(type, 0)
      if random.chance(80) { op(.drop) } else { op(.refAsNonNull); op(.drop) }
      pop()
    }
  }
}
