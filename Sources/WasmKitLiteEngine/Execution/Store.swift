// The store: owner of everything that running code can reach. Spec: https://webassembly.github.io/spec/core/exec/runtime.html#store

/// The home of instances that may refer to one another.
///
/// An instance and everything that it exports live as long as the store does, and every handle keeps its store alive: a reference never outlives what it
/// refers to. A store and its handles belong to one thread at a time; modules and imports may be shared.
public final class Store {
  /// The limits that calls run under unless they bring their own.
  public var limits: ResourceLimits {
    didSet { calls.pointee.adopt(limits) }
  }
  /// Stops this store's calls from any thread.
  public let interruptHandle = InterruptHandle()

  let context: UnsafeMutablePointer<ExecutionContext>
  let calls: UnsafeMutablePointer<CallState>
  var types = StoreTypes()
  private let stack: SP
  private let stackSlotCount: Int
  /// The memory of instances that have none.
  let noMemory: UnsafeMutablePointer<MemoryInstance>
  let noInstance: UnsafeMutablePointer<ModuleInstance>
  private let noModule: ModuleCode
  /// One instruction: the return address of calls from the host.
  let finishCode: UnsafeMutablePointer<UInt64>

  private(set) var memories: [UnsafeMutablePointer<MemoryInstance>] = []
  private(set) var sharedMemories: [UnsafeMutablePointer<MemoryInstance>: SharedMemory] = [:]
  private(set) var tables: [UnsafeMutablePointer<TableInstance>] = []
  /// The bytes of all memories, and the elements of all tables.
  var memoryByteCount: UInt64 = 0
  var tableElementCount: UInt64 = 0
  private var allocations: [UnsafeMutableRawPointer] = []
  private var segments: [UnsafeMutableBufferPointer<UInt64>] = []
  private var tags: [UnsafeMutablePointer<TagInstance>] = []
  /// The numbers of each module's types, for all of its instances. The store has retained the modules.
  private var moduleTypeIDs: [ObjectIdentifier: UnsafePointer<StoreTypeID>] = [:]
  private var modules: [ObjectIdentifier: ModuleCode] = [:]
  private var hostFunctions: [HostFunction] = []
  /// What the host's references stand for; a reference is the position plus one.
  var externs: [Any] = []

  /// The exceptions that references name.
  var exceptions = ExceptionTable()
  private var globals: [UnsafeMutablePointer<UInt64>] = []

  /// What snapshots are made of, beside memories and tables.
  private(set) var mutableGlobals: [UnsafeMutablePointer<GlobalInstance>] = []
  private(set) var instances: [(instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int)] = []
  /// The number of the snapshot that the marks of written pages, elements and segments count from; 0 before the first.
  var snapshotNumber = 0
  var snapshotCount = 0

  /// The error that a host function has thrown, on its way through the guest's frames.
  var hostError: (any Error)?
  /// The exception that a host function has thrown, if the fuel ended before its handler was found.
  var thrownByHost: ExceptionInstance?
  /// The call that waits for fuel, if one does.
  var suspension: Suspension? {
    didSet { calls.pointee.isSuspended = suspension != nil }
  }
  var suspensionCount = 0
  /// The fuel that the last finished call from the host has taken.
  public var fuelConsumed: UInt64 { UInt64(max(0, calls.pointee.fuelConsumed)) }

  /// Makes an empty store.
  public init(limits: ResourceLimits = .sandboxed) {
    self.limits = limits
    stackSlotCount = max(1024, min(limits.valueStackByteCount, 1 << 36) / 8)
    stack = SP.allocate(capacity: stackSlotCount)
    noMemory = .allocate(capacity: 1)
    noMemory.initialize(
      to: MemoryInstance(
        base: AddressSpace.reserve(0) ?? UnsafeMutableRawPointer(stack), byteCount: 0, reservedByteCount: 0, maximumByteCount: 0,
        type: MemoryType(limits: Limits(minimum: 0, maximum: 0)), writtenPages: UnsafeMutableRawPointer(stack).assumingMemoryBound(to: UInt8.self)))
    finishCode = .allocate(capacity: 2)
    finishCode.initialize(repeating: UInt64(HandlerTable.address(wkl_finish)), count: 2)
    noModule = ModuleCode.empty
    noInstance = .allocate(capacity: 1)
    let none = UnsafeMutableRawPointer(stack)
    // The empty instance's lists are never looked into: no code refers to them.
    noInstance.initialize(
      to: ModuleInstance(
        memory0: noMemory, memories: none.assumingMemoryBound(to: UnsafeMutablePointer<MemoryInstance>.self),
        tables: none.assumingMemoryBound(to: UnsafeMutablePointer<TableInstance>.self),
        globals: none.assumingMemoryBound(to: UnsafeMutablePointer<UInt64>.self),
        functions: none.assumingMemoryBound(to: UnsafeMutablePointer<FunctionInstance>.self),
        typeIDs: UnsafePointer(none.assumingMemoryBound(to: StoreTypeID.self)), data: none.assumingMemoryBound(to: Range<Int>.self),
        elements: none.assumingMemoryBound(to: UnsafeMutableBufferPointer<UInt64>.self),
        tags: none.assumingMemoryBound(to: UnsafeMutablePointer<TagInstance>.self), module: noModule))
    calls = .allocate(capacity: 1)
    calls.initialize(to: CallState(limits))
    context = .allocate(capacity: 1)
    context.initialize(to: ExecutionContext(store: self, stack: stack, stackEnd: stack + stackSlotCount, instance: noInstance))
  }

  deinit {
    for memory in memories {
      AddressSpace.release(memory.pointee.base, memory.pointee.reservedByteCount)
      memory.deallocate()
    }
    for table in tables {
      table.pointee.elements.deallocate()
      table.deallocate()
    }
    for segment in segments { segment.deallocate() }
    for tag in tags {
      tag.deinitialize(count: 1)
      tag.deallocate()
    }
    for allocation in allocations { allocation.deallocate() }
    context.deinitialize(count: 1)
    context.deallocate()
    calls.deallocate()
    noInstance.deinitialize(count: 1)
    noInstance.deallocate()
    noMemory.deallocate()
    finishCode.deallocate()
    stack.deallocate()
  }

  // MARK: Allocation

  /// Room that lives as long as the store.
  func allocate<T>(_: T.Type, _ count: Int) -> UnsafeMutablePointer<T> {
    let pointer = UnsafeMutablePointer<T>.allocate(capacity: max(1, count))
    allocations.append(UnsafeMutableRawPointer(pointer))
    return pointer
  }

  /// Keeps a module's code alive.
  func retain(_ module: ModuleCode) { modules[ObjectIdentifier(module)] = module }

  /// Makes a memory of its minimal size, all zero.
  func makeMemory(_ type: MemoryType) throws(LinkError) -> UnsafeMutablePointer<MemoryInstance> {
    let limit = limits.memoryByteCount - min(memoryByteCount, limits.memoryByteCount)
    if type.isShared {
      let memory = try SharedMemory(type, byteLimit: limit)
      retain(memory)
      return memory.instance
    }
    let memory = UnsafeMutablePointer<MemoryInstance>.allocate(capacity: 1)
    do throws(LinkError) { memory.initialize(to: try MemoryInstance(type, byteLimit: limit)) } catch {
      memory.deallocate()
      throw error
    }
    memories.append(memory)
    memoryByteCount += memory.pointee.byteCount
    return memory
  }

  /// Keeps a memory that other stores may have as well.
  func retain(_ memory: SharedMemory) {
    if sharedMemories.updateValue(memory, forKey: memory.instance) == nil { memoryByteCount &+= memory.instance.pointee.byteCount }
  }

  /// The shared memory behind an instance, if it is one.
  func sharedMemory(_ memory: UnsafeMutablePointer<MemoryInstance>) -> SharedMemory? { sharedMemories[memory] }

  /// Adds pages; the old size in pages, or nil if there is no room for them.
  func grow(_ memory: UnsafeMutablePointer<MemoryInstance>, byPages pages: UInt64) -> UInt64? {
    let size = memory.pointee.byteCount
    let others = memoryByteCount - min(size, memoryByteCount)
    let limit = limits.memoryByteCount - min(others, limits.memoryByteCount)
    let old = sharedMemories[memory].map { $0.grow(byPages: pages, byteLimit: limit) } ?? memory.pointee.grow(byPages: pages, byteLimit: limit)
    if old != nil { memoryByteCount &+= memory.pointee.byteCount - size }
    return old
  }

  /// Makes a table of its minimal size.
  func makeTable(_ type: StoreTableType, declared: TableType, initial: UInt64) throws(LinkError) -> UnsafeMutablePointer<TableInstance> {
    let limit = limits.tableElementCount - min(tableElementCount, limits.tableElementCount)
    guard type.limits.minimum <= limit else {
      throw LinkError(.limitExceeded, "table of \(type.limits.minimum) elements: the limit leaves room for \(limit)")
    }
    tableElementCount += type.limits.minimum
    let count = Int(truncatingIfNeeded: type.limits.minimum)
    let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, count))
    elements.initialize(repeating: initial, count: max(1, count))
    let table = UnsafeMutablePointer<TableInstance>.allocate(capacity: 1)
    table.initialize(
      to: TableInstance(
        elements: elements, count: UInt64(count), capacity: max(1, count), maximumCount: type.limits.maximum ?? .max, type: type,
        declared: DeclaredType(declared)))
    tables.append(table)
    return table
  }

  /// The most elements that a table may come to have.
  private func mostElements(of table: UnsafeMutablePointer<TableInstance>) -> UInt64 {
    let addressable: UInt64 = table.pointee.type.addressType == .i32 ? UInt64(UInt32.max) : UInt64(UInt32.max) << 8
    let others = tableElementCount - min(table.pointee.count, tableElementCount)
    return min(table.pointee.maximumCount, limits.tableElementCount - min(others, limits.tableElementCount), addressable)
  }

  /// Whether there is room for so many more elements.
  func canGrow(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64) -> Bool {
    let most = mostElements(of: table)
    return count <= most && table.pointee.count <= most - count
  }

  /// Adds elements; the old size, or nil if there is no room for them.
  func grow(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64, initial: UInt64) -> UInt64? {
    let old = table.pointee.count
    if count == 0 { return old }
    guard canGrow(table, by: count) else { return nil }
    let new = Int(truncatingIfNeeded: old + count)
    if new > table.pointee.capacity {
      let capacity = max(new, min(table.pointee.capacity * 2, Int(truncatingIfNeeded: mostElements(of: table))))
      let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
      elements.initialize(repeating: 0, count: capacity)
      elements.update(from: table.pointee.elements, count: Int(truncatingIfNeeded: old))
      table.pointee.elements.deallocate()
      table.pointee.elements = elements
      table.pointee.capacity = capacity
    }
    table.pointee.markWritten(old, count)
    (table.pointee.elements + Int(truncatingIfNeeded: old)).update(repeating: initial, count: Int(truncatingIfNeeded: count))
    table.pointee.count = UInt64(new)
    tableElementCount += count
    return old
  }

  /// The references of an element segment.
  func makeSegment(_ references: [UInt64]) -> UnsafeMutableBufferPointer<UInt64> {
    let segment = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: references.count)
    _ = segment.initialize(from: references)
    segments.append(segment)
    return segment
  }

  /// Makes a function of the host, of a type that has the host's parameters and results.
  func makeFunction(_ host: HostFunction, _ typeID: StoreTypeID) -> UnsafeMutablePointer<FunctionInstance> {
    hostFunctions.append(host)
    let function = allocate(FunctionInstance.self, 1)
    function.initialize(
      to: FunctionInstance(
        code: nil, instance: nil, host: .passUnretained(host), typeID: typeID,
        parameterSlotCount: UInt32(host.type.parameters.reduce(0) { $0 + $1.slotCount }),
        resultSlotCount: UInt32(host.type.results.reduce(0) { $0 + $1.slotCount }), index: 0))
    return function
  }

  /// Makes a tag.
  func makeTag(_ instance: TagInstance) -> UnsafeMutablePointer<TagInstance> {
    let tag = UnsafeMutablePointer<TagInstance>.allocate(capacity: 1)
    tag.initialize(to: instance)
    tags.append(tag)
    return tag
  }

  /// The number of each type of a module, which the store keeps.
  func typeIDs(of module: ModuleCode) -> UnsafePointer<StoreTypeID> {
    if let known = moduleTypeIDs[ObjectIdentifier(module)] { return known }
    let ids = types.identify(module)
    let pointer = allocate(StoreTypeID.self, ids.count)
    pointer.initialize(from: ids, count: ids.count)
    moduleTypeIDs[ObjectIdentifier(module)] = UnsafePointer(pointer)
    return UnsafePointer(pointer)
  }

  /// The word of a reference to a value of the host.
  func makeExtern(_ value: Any) -> UInt64 {
    externs.append(value)
    return UInt64(externs.count)
  }

  /// Remembers a cell that may hold a reference.
  func register(globalCell cell: UnsafeMutablePointer<UInt64>) { globals.append(cell) }

  /// Remembers what a snapshot has to keep.
  func register(mutableGlobal global: UnsafeMutablePointer<GlobalInstance>) { mutableGlobals.append(global) }
  func register(_ instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int) {
    instances.append((instance, dataCount, elementCount))
  }

  /// Every word that may be a reference which something can still reach: the value stack up to `end`, globals and tables.
  func visitRoots(upTo end: SP, _ visit: (UInt64) -> Void) {
    var slot = stack
    while slot < end {
      visit(slot.pointee)
      slot += 1
    }
    for cell in globals { visit(cell.pointee) }
    for table in tables { for index in 0..<Int(truncatingIfNeeded: table.pointee.count) { visit(table.pointee.elements[index]) } }
  }

  // MARK: Stopping

  /// Why the running call has to stop, if it has to.
  func reasonToStop(deadline: Int64) -> ResourceExhaustion.Kind? {
    if interruptHandle.isInterrupted {
      interruptHandle.clear()
      return .interrupt
    }
    if deadline != .max, HostClock.now >= deadline { return .deadline }
    if withUnsafeCurrentTask(body: { $0?.isCancelled ?? false }) { return .cancellation }
    return nil
  }
}

extension ModuleCode {
  /// The module without anything, of the eight bytes that every module begins with.
  static let empty: ModuleCode = {
    guard let module = try? ModuleCode([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00], configuration: ModuleConfiguration()) else {
      fatalError("the empty module is valid")  // WHY: no input reaches this; it fails in the first test if ever.
    }
    return module
  }()
}
