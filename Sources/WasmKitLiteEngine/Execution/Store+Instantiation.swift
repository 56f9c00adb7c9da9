// Makes an instance of a module. Spec: https://webassembly.github.io/spec/core/exec/modules.html#instantiation

/// Something of a store that a module can import.
@unsafe enum ExternalValue {
  case function(UnsafeMutablePointer<FunctionInstance>)
  case table(UnsafeMutablePointer<TableInstance>)
  case memory(UnsafeMutablePointer<MemoryInstance>)
  case global(UnsafeMutablePointer<GlobalInstance>)
  case tag(UnsafeMutablePointer<TagInstance>)
}

/// The raw parts of an instance that its handles need.
@unsafe struct InstanceParts {
  var instance: UnsafeMutablePointer<ModuleInstance>
  var globals: [UnsafeMutablePointer<GlobalInstance>]
}

extension Store {
  /// Allocates and initialises an instance, and runs its start function. `imports` are checked already, in the module's order.
  func instantiate(_ module: ModuleCode, imports: [ExternalValue], limits: ResourceLimits?) throws -> InstanceParts {
    let definitions = module.definitions
    let parts = try unsafe allocateInstance(module, imports)
    let instance = unsafe parts.instance

    // Active segments are copied in order; one that does not fit is a trap, and what came before stays.
    for (index, element) in definitions.elements.enumerated() {
      guard case .active(let tableIndex, let expression) = element.mode else {
        if case .declarative = element.mode { unsafe instance.pointee.elements[index] = unsafe UnsafeMutableBufferPointer(start: nil, count: 0) }
        continue
      }
      let table = unsafe instance.pointee.tables[tableIndex]
      let start = unsafe evaluate(expression, parts)
      let content = unsafe instance.pointee.elements[index]
      guard unsafe table.pointee.contains(start, UInt64(content.count)) else {
        throw unsafe Trap(.outOfBoundsTableAccess, detail: AccessedRange(start, UInt64(content.count)).text("elements", of: "the table", table.pointee.count), backtrace: [])
      }
      unsafe table.pointee.markWritten(start, UInt64(content.count))
      if let base = content.baseAddress { unsafe (table.pointee.elements + Int(truncatingIfNeeded: start)).update(from: base, count: content.count) }
      unsafe instance.pointee.elements[index] = UnsafeMutableBufferPointer(start: nil, count: 0)
    }
    for (index, item) in definitions.data.enumerated() {
      guard let item else { continue }
      let memory = unsafe instance.pointee.memories[item.memory]
      let start = unsafe evaluate(item.offset, parts)
      let content = unsafe instance.pointee.data[index]
      guard unsafe memory.pointee.contains(start, UInt64(content.count)) else {
        throw unsafe Trap(.outOfBoundsMemoryAccess, detail: AccessedRange(start, UInt64(content.count)).text("bytes", of: "the memory", memory.pointee.byteCount), backtrace: [])
      }
      unsafe memory.pointee.markWritten(start, UInt64(content.count))
      unsafe module.decoded.bytes.withUnsafeBytes { bytes in
        let source = unsafe UnsafeRawBufferPointer(rebasing: bytes[content])
        // SAFETY: in bounds, tested above.
        if let base = source.baseAddress, source.count > 0 { unsafe (memory.pointee.base + Int(truncatingIfNeeded: start)).copyMemory(from: base, byteCount: source.count) }
      }
      unsafe instance.pointee.data[index] = 0..<0
    }
    if let start = module.decoded.start {
      try unsafe invoke(instance.pointee.functions[start.position], limits: limits, write: { _ in }, read: { _ in })
    }
    return unsafe parts
  }

  // SAFETY: each list has as many elements as the module declares, and is written before anything reads it; the store frees it.
  private func allocateInstance(_ module: ModuleCode, _ imports: [ExternalValue]) throws -> InstanceParts {
    let definitions = module.definitions
    let environment = definitions.environment
    let typeIDs = unsafe typeIDs(of: module)
    let functions = unsafe allocate(UnsafeMutablePointer<FunctionInstance>.self, environment.functions.count)
    let tables = unsafe allocate(UnsafeMutablePointer<TableInstance>.self, environment.tables.count)
    let memories = unsafe allocate(UnsafeMutablePointer<MemoryInstance>.self, environment.memories.count)
    let cells = unsafe allocate(UnsafeMutablePointer<UInt64>.self, environment.globals.count)
    let tags = unsafe allocate(UnsafeMutablePointer<TagInstance>.self, environment.tags.count)
    let data = unsafe allocate(Range<Int>.self, definitions.data.count)
    let elements = unsafe allocate(UnsafeMutableBufferPointer<UInt64>.self, definitions.elements.count)
    var globals: [UnsafeMutablePointer<GlobalInstance>] = unsafe []
    var (functionCount, tableCount, memoryCount, tagCount) = (0, 0, 0, 0)
    for index in unsafe imports.indices {
      switch unsafe imports[index] {
      case .function(let function): unsafe (functions + functionCount).initialize(to: function); functionCount += 1
      case .table(let table): unsafe (tables + tableCount).initialize(to: table); tableCount += 1
      case .memory(let memory): unsafe (memories + memoryCount).initialize(to: memory); memoryCount += 1
      case .global(let global): unsafe (cells + globals.count).initialize(to: global.pointee.cell); unsafe globals.append(global)
      case .tag(let tag): unsafe (tags + tagCount).initialize(to: tag); tagCount += 1
      }
    }
    for type in environment.memories[memoryCount...] {
      unsafe (memories + memoryCount).initialize(to: try makeMemory(type, tracksWrites: module.configuration.tracksWrites))
      memoryCount += 1
    }
    for index in 0..<memoryCount { try unsafe adopt(memories[index], tracksWrites: module.configuration.tracksWrites) }
    let instance = unsafe allocate(ModuleInstance.self, 1)
    unsafe instance.initialize(
      to: ModuleInstance(
        memory0: memoryCount > 0 ? memories[0] : noMemory, memories: memories, tables: tables, globals: cells, functions: functions, typeIDs: typeIDs,
        data: data, elements: elements, tags: tags, module: module))
    let defined = unsafe allocate(FunctionInstance.self, module.functionCount)
    for index in 0..<module.functionCount {
      let type = environment.functions[functionCount + index].position
      unsafe (defined + index).initialize(
        to: FunctionInstance(
          code: UnsafePointer(module.functions + index), instance: instance, host: nil, typeID: typeIDs[type], parameterSlotCount: module.parameterSlotCounts[type],
          resultSlotCount: module.resultSlotCounts[type], index: UInt32(truncatingIfNeeded: functionCount + index)))
      unsafe (functions + functionCount + index).initialize(to: defined + index)
    }
    for tag in environment.tags[tagCount...] {
      let type = environment.types.types.functionType(tag)
      let payload = type.parameters.map { unsafe StoreValueType($0, typeIDs) }
      unsafe (tags + tagCount).initialize(to: makeTag(TagInstance(typeID: typeIDs[tag.position], payload: payload, declared: DeclaredType(type))))
      tagCount += 1
    }
    var parts = unsafe InstanceParts(instance: instance, globals: globals)
    for expression in definitions.globals {
      let type = unsafe environment.globals[parts.globals.count]
      let cell = unsafe allocate(UInt64.self, type.value.slotCount)
      unsafe cell.initialize(repeating: 0, count: type.value.slotCount)
      unsafe cell[0] = evaluate(expression, parts)
      let global = unsafe makeGlobal(cell, StoreGlobalType(value: StoreValueType(type.value, typeIDs), isMutable: type.isMutable), declared: type)
      unsafe (cells + parts.globals.count).initialize(to: cell)
      unsafe parts.globals.append(global)
    }
    for (index, initial) in definitions.tables.enumerated() {
      let value = initial.map { unsafe evaluate($0, parts) } ?? 0
      let declared = environment.tables[environment.tables.count - definitions.tables.count + index]
      let type = unsafe StoreTableType(limits: declared.limits, addressType: declared.addressType, element: StoreReferenceType(declared.element, typeIDs))
      unsafe (tables + tableCount).initialize(to: try makeTable(type, declared: declared, initial: value))
      tableCount += 1
    }
    for (index, segment) in module.decoded.data.enumerated() { unsafe (data + index).initialize(to: segment.content) }
    for (index, element) in definitions.elements.enumerated() {
      let type = unsafe StoreReferenceType(module.decoded.elements[index].type, typeIDs)
      let segment =
        switch element.items {
        case .functions(let indices): unsafe makeSegment(indices.count, type) { unsafe UInt64(UInt(bitPattern: functions[indices[$0].position])) }
        case .expressions(let expressions): unsafe makeSegment(expressions.count, type) { unsafe evaluate(expressions[$0], parts) }
        }
      unsafe (elements + index).initialize(to: segment)
    }
    unsafe register(instance, dataCount: definitions.data.count, elementCount: definitions.elements.count)
    return unsafe parts
  }

  /// Makes a global around a cell.
  // SAFETY: the cell has as many words as the type takes; the store frees both.
  func makeGlobal(_ cell: UnsafeMutablePointer<UInt64>, _ type: StoreGlobalType, declared: GlobalType) -> UnsafeMutablePointer<GlobalInstance> {
    let global = unsafe allocate(GlobalInstance.self, 1)
    unsafe global.initialize(to: GlobalInstance(cell: cell, type: type, declared: DeclaredType(declared)))
    if case .reference(let reference) = type.value, types.top(reference.heapType) != .func { unsafe register(globalCell: cell) }
    if type.isMutable { unsafe register(mutableGlobal: global) }
    return unsafe global
  }

  /// The value of a constant expression. Validation has shown that every step finds its operands.
  private func evaluate(_ expression: ConstantExpression, _ parts: InstanceParts) -> UInt64 {
    if let step = expression.onlyStep {
      switch step {
      case .value(let bits): return bits
      case .global(let index): return unsafe parts.globals[Int(index)].pointee.cell.pointee
      case .function(let index): return unsafe UInt64(UInt(bitPattern: parts.instance.pointee.functions[Int(index)]))
      case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul: break
      }
    }
    var stack: [UInt64] = []
    func binary(_ operation: (UInt64, UInt64) -> UInt64) {
      let right = stack.popLast() ?? 0
      let left = stack.popLast() ?? 0
      stack.append(operation(left, right))
    }
    for step in expression.steps {
      switch step {
      case .value(let bits): stack.append(bits)
      case .global(let index): unsafe stack.append(parts.globals[Int(index)].pointee.cell.pointee)
      case .function(let index): unsafe stack.append(UInt64(UInt(bitPattern: parts.instance.pointee.functions[Int(index)])))
      case .i32Add: binary { UInt64(UInt32(truncatingIfNeeded: $0 &+ $1)) }
      case .i32Sub: binary { UInt64(UInt32(truncatingIfNeeded: $0 &- $1)) }
      case .i32Mul: binary { UInt64(UInt32(truncatingIfNeeded: $0 &* $1)) }
      case .i64Add: binary { $0 &+ $1 }
      case .i64Sub: binary { $0 &- $1 }
      case .i64Mul: binary { $0 &* $1 }
      }
    }
    return stack.last ?? 0
  }
}
