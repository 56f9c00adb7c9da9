// The store: owner of everything that running code can reach. Spec: https://webassembly.github.io/spec/core/exec/runtime.html#store

import WasmKitLiteMachine
import WasmKitLiteSystem

/// The owner of instances that may refer to one another.
///
/// An instance and everything that it exports live as long as the store does, and every handle keeps its store alive: a reference never outlives its
/// referent. A store and its handles belong to one thread at a time; modules and imports may be shared.
@safe public final class Store {
  /// The limits that calls run under unless they bring their own.
  public var limits: ResourceLimits {
    didSet {
      unsafe calls.pointee.adopt(limits)
      hostMemory.limit = limits.hostByteCount
    }
  }
  /// Stops this store's calls from any thread.
  public let interruptHandle = InterruptHandle()

  let context: UnsafeMutablePointer<ExecutionContext>
  let calls: UnsafeMutablePointer<CallState>
  var types = StoreTypes()
  /// The value stack, from the first call on.
  ///
  /// WHY so late: many a store is made to wait, or only to be linked.
  private var stack: SP?
  private let stackSlotCount: Int
  /// The memory of instances that have none.
  let noMemory: UnsafeMutablePointer<MemoryInstance>
  let noInstance: UnsafeMutablePointer<ModuleInstance>
  private let noModule: ModuleCode
  /// One instruction: the return address of calls from the host.
  let finishCode: UnsafeMutablePointer<UInt64>

  private(set) var memories: [UnsafeMutablePointer<MemoryInstance>] = unsafe []
  private(set) var sharedMemories: [UnsafeMutablePointer<MemoryInstance>: SharedMemory] = unsafe [:]
  private(set) var tables: [UnsafeMutablePointer<TableInstance>] = unsafe []
  /// The bytes of all memories but shared ones, and the elements of all tables.
  var ownMemoryByteCount: UInt64 = 0
  var tableElementCount: UInt64 = 0
  /// Segments that hold references to anything but functions.
  private var rootSegments: [UnsafeMutableBufferPointer<UInt64>] = unsafe []
  private var tags: [UnsafeMutablePointer<TagInstance>] = unsafe []
  /// The numbers of each module's types, for all of its instances. The store has retained the modules.
  private var moduleTypeIDs: [ObjectIdentifier: UnsafePointer<StoreTypeID>] = unsafe [:]
  /// What guests make the host allocate.
  var hostMemory: HostMemoryBudget
  /// What small things are allocated from, and what is left of the last one.
  private var chunks: [UnsafeMutableRawPointer] = unsafe []
  private var chunkEnd = unsafe AddressSpace.empty
  private var chunkByteCount = 0
  private var modules: [ObjectIdentifier: ModuleCode] = [:]
  private var hostFunctions: [HostFunction] = []
  /// Tells the store's references from another store's.
  let identity = StoreIdentity()
  /// What the host's references stand for.
  var externs = ExternTable()
  /// What the host holds of exceptions, by word.
  var exceptionPins: [UInt64: ReferencePin] = [:]

  /// The exceptions that references name.
  var exceptions = ExceptionTable()
  private var globals: [UnsafeMutablePointer<UInt64>] = unsafe []

  /// What snapshots are made of, beside memories and tables.
  private(set) var mutableGlobals: [UnsafeMutablePointer<GlobalInstance>] = unsafe []
  private(set) var instances: [(instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int)] = unsafe []
  /// The number of the snapshot that the marks of written pages, elements and segments count from; 0 before the first.
  var snapshotNumber = 0
  var snapshotCount = 0

  /// The error that a host function has thrown, on its way through the guest's frames.
  var hostError: (any Error)?
  /// The exception that a host function has thrown, if the fuel ended before its handler was found.
  var thrownByHost: ExceptionInstance?
  /// The call that waits for fuel, if one does.
  var suspension: Suspension? {
    didSet { unsafe calls.pointee.isSuspended = suspension != nil }
  }
  var suspensionCount = 0
  /// The fuel that the last finished call from the host has taken.
  public var fuelConsumed: UInt64 { unsafe UInt64(max(0, calls.pointee.fuelConsumed)) }

  /// Makes an empty store; `noModule` is a module without anything.
  // SAFETY: every address is allocated here, written before it is read, and freed in `deinit` only.
  init(limits: ResourceLimits, noModule: ModuleCode) {
    self.limits = limits
    hostMemory = HostMemoryBudget(limit: limits.hostByteCount)
    stackSlotCount = max(1024, min(limits.valueStackByteCount, 1 << 36) / 8)
    unsafe noMemory = .allocate(capacity: 1)
    unsafe noMemory.initialize(
      to: MemoryInstance(
        base: AddressSpace.empty, byteCount: 0, reservedByteCount: 0, maximumByteCount: 0, type: MemoryType(limits: Limits(minimum: 0, maximum: 0))))
    unsafe finishCode = .allocate(capacity: 2)
    unsafe finishCode.initialize(repeating: UInt64(HandlerTable.address(wkl_finish)), count: 2)
    self.noModule = noModule
    unsafe noInstance = .allocate(capacity: 1)
    let none = unsafe AddressSpace.empty
    // The empty instance's lists are never looked into: no code refers to them.
    unsafe noInstance.initialize(
      to: ModuleInstance(
        memory0: noMemory, memories: none.assumingMemoryBound(to: UnsafeMutablePointer<MemoryInstance>.self),
        tables: none.assumingMemoryBound(to: UnsafeMutablePointer<TableInstance>.self),
        globals: none.assumingMemoryBound(to: UnsafeMutablePointer<UInt64>.self),
        functions: none.assumingMemoryBound(to: UnsafeMutablePointer<FunctionInstance>.self),
        typeIDs: UnsafePointer(none.assumingMemoryBound(to: StoreTypeID.self)), data: none.assumingMemoryBound(to: Range<Int>.self),
        elements: none.assumingMemoryBound(to: UnsafeMutableBufferPointer<UInt64>.self),
        tags: none.assumingMemoryBound(to: UnsafeMutablePointer<TagInstance>.self), module: noModule))
    unsafe calls = .allocate(capacity: 1)
    unsafe calls.initialize(to: CallState(limits))
    unsafe context = .allocate(capacity: 1)
    let noStack = unsafe none.assumingMemoryBound(to: UInt64.self)
    unsafe context.initialize(to: ExecutionContext(store: self, stack: noStack, stackEnd: noStack, instance: noInstance))
  }

  deinit {
    unsafe memories.forEach { memory in
      unsafe memory.pointee.release()
      unsafe memory.deallocate()
    }
    unsafe tables.forEach { table in
      unsafe table.pointee.room.release()
      unsafe table.deallocate()
    }
    unsafe tags.forEach { tag in
      unsafe tag.deinitialize(count: 1)
      unsafe tag.deallocate()
    }
    unsafe chunks.forEach { unsafe HostAllocation.release($0) }
    unsafe context.deinitialize(count: 1)
    unsafe context.deallocate()
    unsafe calls.deallocate()
    unsafe noInstance.deinitialize(count: 1)
    unsafe noInstance.deallocate()
    unsafe noMemory.deallocate()
    unsafe finishCode.deallocate()
    if let stack = unsafe stack { unsafe StackPool.shared.giveBack(stack, stackSlotCount * 8) }
  }

  /// Makes the value stack if there is none yet.
  ///
  /// - Throws: ``ResourceExhaustion`` where the system has no room for it.
  // SAFETY: the pool gives whole stacks of this size, or nothing.
  func makeStack() throws(ResourceExhaustion) {
    if unsafe stack != nil { return }
    guard let base = unsafe StackPool.shared.take(stackSlotCount * 8) else {
      throw ResourceExhaustion(.memory, detail: "the system has no room for a value stack of \(stackSlotCount * 8) bytes")
    }
    let slots = unsafe base.bindMemory(to: UInt64.self, capacity: stackSlotCount)
    unsafe stack = slots
    unsafe context.pointee.stackTop = slots
    unsafe context.pointee.machine.stackEnd = slots + stackSlotCount
  }

  // MARK: Allocation

  /// Room that lives as long as the store.
  // SAFETY: the room is the store's own, aligned for the type, and freed in `deinit` only.
  func allocate<T>(_: T.Type, _ count: Int) -> UnsafeMutablePointer<T> {
    // What one module defines is bounded by the decoder, so nothing wraps.
    let byteCount = Store.chunkBytes(T.self, count)
    if byteCount > chunkByteCount, !makeChunk(max(byteCount, 1 << 10)) {
      // WHY Swift's own allocation: room for what modules define was made before. What comes here is small, and the host's own.
      unsafe add(chunk: .allocate(byteCount: byteCount, alignment: 16), byteCount)
    }
    defer { chunkByteCount -= byteCount }
    return unsafe (chunkEnd - chunkByteCount).bindMemory(to: T.self, capacity: max(1, count))
  }

  /// The bytes that values take of a chunk.
  static func chunkBytes<T>(_: T.Type, _ count: Int) -> Int { (MemoryLayout<T>.stride &* max(1, count) &+ 15) & ~15 }

  /// Makes the next allocations come from new room; false if the system has none.
  private func makeChunk(_ byteCount: Int) -> Bool {
    guard let chunk = unsafe HostAllocation.bytes(byteCount) else { return false }
    unsafe add(chunk: chunk, byteCount)
    return true
  }

  private func add(chunk: UnsafeMutableRawPointer, _ byteCount: Int) {
    hostMemory.add(UInt64(byteCount))
    unsafe chunks.append(chunk)
    unsafe chunkEnd = chunk + byteCount
    chunkByteCount = byteCount
  }

  /// Makes room for what an instance of a module needs beside the contents of its memories and tables, all at once, before any of it is made.
  ///
  /// - Throws: ``LinkError`` where the limit of host memory, or the system, does not have it.
  func makeRoom(for module: ModuleCode) throws(LinkError) {
    let (chunk, others) = module.instanceByteCount(isFirst: modules.count <= 1)
    // Looked at before anything is made: a store must not be full of half an instance.
    let wanted = UInt64(chunk) &+ others &+ module.definitionByteCount(memoryLimit: limits.memoryByteCount)
    guard wanted <= hostMemory.room else {
      throw LinkError(tooLarge: .instance, "an instance of the module takes \(wanted) bytes of the host: \(hostMemory.limitText)")
    }
    guard makeChunk(chunk) else { throw LinkError(tooLarge: .instance, "an instance of the module: the system has no room for \(chunk) bytes") }
    hostMemory.add(others)
  }

  /// Asks for host memory for something that a module defines.
  private func claim(_ byteCount: UInt64, for definition: LinkError.Definition, _ what: @autoclosure () -> String) throws(LinkError) {
    guard hostMemory.take(byteCount) else {
      throw LinkError(tooLarge: definition, "\(what()) takes \(byteCount) bytes of the host: \(hostMemory.limitText)")
    }
  }

  /// Keeps a module's code alive.
  func retain(_ module: ModuleCode) { modules[ObjectIdentifier(module)] = module }

  /// The bytes of all memories. A shared one has what any store has made it grow to.
  var memoryByteCount: UInt64 {
    var sum = ownMemoryByteCount
    unsafe sharedMemories.keys.forEach { unsafe sum &+= $0.pointee.byteCount }
    return sum
  }

  /// Makes a memory of its minimal size, all zero.
  // SAFETY: the instance is written before its address is handed out, and stays until `deinit`.
  func makeMemory(_ type: MemoryType, tracksWrites: Bool = true) throws(LinkError) -> UnsafeMutablePointer<MemoryInstance> {
    let all = memoryByteCount
    let limit = limits.memoryByteCount - min(all, limits.memoryByteCount)
    let cost = HostMemoryCost.mapping &+ HostMemoryCost.definition
    try claim(cost, for: .memory, "memory of \(type.limits.minimum) pages")
    do throws(LinkError) {
      if type.isShared {
        let memory = try SharedMemory(type, byteLimit: limit)
        unsafe sharedMemories[memory.instance] = memory
        return unsafe memory.instance
      }
      var made = try unsafe MemoryInstance(type, byteLimit: limit)
      if tracksWrites {
        do throws(LinkError) { try unsafe makeMarks(&made) } catch {
          unsafe made.release()
          throw error
        }
        unsafe made.isTracked = true
      }
      let memory = UnsafeMutablePointer<MemoryInstance>.allocate(capacity: 1)
      unsafe memory.initialize(to: made)
      unsafe memories.append(memory)
      unsafe ownMemoryByteCount += made.byteCount
      return unsafe memory
    } catch {
      hostMemory.release(cost)
      throw error
    }
  }

  /// Makes ready a memory that code of a module can write to.
  func adopt(_ memory: UnsafeMutablePointer<MemoryInstance>, tracksWrites: Bool) throws(LinkError) {
    if tracksWrites {
      // Not even looked at for writing: a shared memory has its marks from the beginning, and other threads use it.
      if unsafe !memory.pointee.hasMarks { try unsafe makeMarks(&memory.pointee) }
      return
    }
    // A memory that code without marks can write to is one of which nothing is known.
    if unsafe memory.pointee.isTracked { unsafe memory.pointee.isTracked = false }
  }

  /// Makes a memory's marks, if it has none.
  private func makeMarks(_ memory: inout MemoryInstance) throws(LinkError) {
    if unsafe memory.hasMarks || memory.reservedByteCount == 0 { return }
    let cost = unsafe HostMemoryCost.mapping &+ memory.markByteCount
    try claim(cost, for: .memory, "the marks of a memory")
    guard unsafe memory.makeMarks() else {
      hostMemory.release(cost)
      throw LinkError(tooLarge: .memory, unsafe "the marks of a memory: the system has no room for \(memory.markByteCount) bytes")
    }
  }

  /// Keeps a memory that other stores may have as well.
  func retain(_ memory: SharedMemory) {
    if unsafe sharedMemories.updateValue(memory, forKey: memory.instance) == nil { hostMemory.add(HostMemoryCost.mapping &+ HostMemoryCost.definition) }
  }

  /// The shared memory behind an instance, if it is one.
  func sharedMemory(_ memory: UnsafeMutablePointer<MemoryInstance>) -> SharedMemory? { unsafe sharedMemories[memory] }

  /// Adds pages; the old size in pages, or nil if there is no room for them.
  func grow(_ memory: UnsafeMutablePointer<MemoryInstance>, byPages pages: UInt64) -> UInt64? {
    let size = unsafe memory.pointee.byteCount
    let all = memoryByteCount
    let others = all - min(size, all)
    let limit = limits.memoryByteCount - min(others, limits.memoryByteCount)
    if let shared = unsafe sharedMemories[memory] { return shared.grow(byPages: pages, byteLimit: limit) }
    let old = unsafe memory.pointee.grow(byPages: pages, byteLimit: limit)
    unsafe ownMemoryByteCount &+= memory.pointee.byteCount &- size
    return old
  }

  /// Makes a table of its minimal size.
  // SAFETY: the room has `capacity` elements, of which all below `count` are written.
  func makeTable(_ type: StoreTableType, declared: TableType, initial: UInt64) throws(LinkError) -> UnsafeMutablePointer<TableInstance> {
    let minimum = type.limits.minimum
    let limit = unsafe min(limits.tableElementCount - min(tableElementCount, limits.tableElementCount), TableRoom.greatestCount)
    guard minimum <= limit else {
      throw LinkError(tooLarge: .table, "table of \(minimum) elements: the limit leaves room for \(limit)")
    }
    let cost = unsafe minimum * 8 + HostMemoryCost.definition + (minimum > TableRoom.smallCount ? HostMemoryCost.mapping : 0)
    try claim(cost, for: .table, "table of \(minimum) elements")
    let count = Int(truncatingIfNeeded: minimum)
    guard let room = unsafe TableRoom(count, most: mostElements(type)) else {
      hostMemory.release(cost)
      throw LinkError(tooLarge: .table, "table of \(minimum) elements: the system has no room for \(minimum * 8) bytes")
    }
    if initial != 0 { unsafe room.elements.update(repeating: initial, count: count) }
    let table = UnsafeMutablePointer<TableInstance>.allocate(capacity: 1)
    unsafe table.initialize(
      to: TableInstance(
        elements: room.elements, count: minimum, capacity: room.capacity, isReserved: room.isReserved, usedCount: 0, maximumCount: type.limits.maximum ?? .max,
        type: type, declared: DeclaredType(declared)))
    unsafe tables.append(table)
    tableElementCount += minimum
    return unsafe table
  }

  /// The most elements that a table of a type can ever come to have under the limits.
  private func mostElements(_ type: StoreTableType) -> Int {
    let addressable: UInt64 = unsafe type.addressType == .i32 ? UInt64(UInt32.max) : TableRoom.greatestCount
    return unsafe Int(truncatingIfNeeded: min(type.limits.maximum ?? .max, limits.tableElementCount, addressable, TableRoom.greatestCount, limits.hostByteCount / 8))
  }

  /// Whether the limits leave room for so many more elements.
  func canGrow(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64) -> Bool {
    let most = unsafe UInt64(mostElements(table.pointee.type))
    let room = limits.tableElementCount - min(tableElementCount, limits.tableElementCount)
    return unsafe count <= most && table.pointee.count <= most - count && count <= room && count * 8 <= hostMemory.room
  }

  /// Adds elements, unless there is no room for them.
  func grow(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64, initial: UInt64) -> TableGrowth {
    let old = unsafe table.pointee.count
    if count == 0 { return .grown(old) }
    guard unsafe canGrow(table, by: count) else { return .refused }
    // The sum is not above the most.
    let new = Int(truncatingIfNeeded: old + count)
    let moves = unsafe new > TableRoom.smallCount && !table.pointee.isReserved
    let cost = count * 8 + (moves ? HostMemoryCost.mapping : 0)
    guard hostMemory.take(cost) else { return .refused }
    guard unsafe table.pointee.reserve(new, most: mostElements(table.pointee.type)) else {
      hostMemory.release(cost)
      return .refused
    }
    if let kind = unsafe table.pointee.prepare(old, UInt64(new), initial, context) {
      hostMemory.release(count * 8)
      return .stopped(kind)
    }
    unsafe table.pointee.markWritten(old, count)
    unsafe table.pointee.count = UInt64(new)
    tableElementCount += count
    return .grown(old)
  }

  /// Takes note that a snapshot has given a table another number of elements.
  func account(tableOf old: UInt64, nowOf new: UInt64) {
    tableElementCount = tableElementCount &- old &+ new
    if new < old { hostMemory.release((old - new) &* 8) } else { hostMemory.add((new - old) &* 8) }
  }

  /// The references of an element segment, each as the closure gives it. Room for them was made with the instance's.
  func makeSegment(_ count: Int, _ type: StoreReferenceType, _ reference: (Int) -> UInt64) -> UnsafeMutableBufferPointer<UInt64> {
    let segment = unsafe allocate(UInt64.self, count)
    for index in 0..<count { unsafe (segment + index).initialize(to: reference(index)) }
    let references = unsafe UnsafeMutableBufferPointer(start: segment, count: count)
    if types.top(type.heapType) != .func { unsafe rootSegments.append(references) }
    return unsafe references
  }

  /// Makes a function of the host, of a type that has the host's parameters and results.
  // SAFETY: the instance is written before its address is handed out, and stays until `deinit`.
  func makeFunction(_ host: HostFunction, _ typeID: StoreTypeID) -> UnsafeMutablePointer<FunctionInstance> {
    hostFunctions.append(host)
    let function = unsafe allocate(FunctionInstance.self, 1)
    unsafe function.initialize(
      to: FunctionInstance(
        code: nil, instance: nil, host: .passUnretained(host), typeID: typeID,
        parameterSlotCount: UInt32(host.type.parameters.reduce(0) { $0 + $1.slotCount }),
        resultSlotCount: UInt32(host.type.results.reduce(0) { $0 + $1.slotCount }), index: 0))
    return unsafe function
  }

  /// Makes a tag.
  // SAFETY: the instance is written before its address is handed out, and stays until `deinit`.
  func makeTag(_ instance: TagInstance) -> UnsafeMutablePointer<TagInstance> {
    let tag = UnsafeMutablePointer<TagInstance>.allocate(capacity: 1)
    unsafe tag.initialize(to: instance)
    unsafe tags.append(tag)
    return unsafe tag
  }

  /// The number of each type of a module, which the store keeps.
  // SAFETY: the list has an element for each of the module's types, and stays until `deinit`.
  func typeIDs(of module: ModuleCode) -> UnsafePointer<StoreTypeID> {
    if let known = unsafe moduleTypeIDs[ObjectIdentifier(module)] { return unsafe known }
    let ids = types.identify(module)
    let pointer = unsafe allocate(StoreTypeID.self, ids.count)
    unsafe pointer.initialize(from: ids, count: ids.count)
    unsafe moduleTypeIDs[ObjectIdentifier(module)] = UnsafePointer(pointer)
    return unsafe UnsafePointer(pointer)
  }

  /// Remembers a cell that may hold a reference.
  func register(globalCell cell: UnsafeMutablePointer<UInt64>) { unsafe globals.append(cell) }

  /// Remembers what a snapshot has to keep.
  func register(mutableGlobal global: UnsafeMutablePointer<GlobalInstance>) { unsafe mutableGlobals.append(global) }
  func register(_ instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int) {
    unsafe instances.append((instance, dataCount, elementCount))
  }

  /// How many words ``visitRoots(upTo:_:)`` visits.
  func rootCount(upTo end: SP) -> UInt64 {
    unsafe UInt64(max(0, stack.map { unsafe end - $0 } ?? 0)) &+ UInt64(globals.count) &+ tableElementCount
  }

  /// Every word that may be a reference to one of the host's values or to an exception, and which something can still reach: the value stack up to `end`,
  /// globals, tables and segments, and the exceptions that the host holds. The reason, if the call has to stop before all are visited, and it may.
  func visitRoots(upTo end: SP, mayStop: Bool = true, _ visit: (UInt64) -> Void) -> ResourceExhaustion.Kind? {
    var count = 0
    func visitAll(_ words: SP, _ total: Int) -> ResourceExhaustion.Kind? {
      if !mayStop {
        for index in 0..<total { unsafe visit(words[index]) }
        return nil
      }
      // Many small tables are as much work as a large one.
      count += total
      if count > wordsPerLook {
        count = 0
        if let kind = unsafe reasonToStop(deadline: context.pointee.deadline) { return kind }
      }
      return unsafe inPieces(context, total, of: wordsPerLook) { offset, count in
        for index in offset..<offset + count { unsafe visit(words[index]) }
      }
    }
    if let stack = unsafe stack, let kind = unsafe visitAll(stack, max(0, end - stack)) { return kind }
    unsafe globals.forEach { unsafe visit($0.pointee) }
    // WHY not those of functions: their words are no such references, and there are many.
    for index in unsafe tables.indices {
      let table = unsafe tables[index]
      if unsafe types.top(table.pointee.type.element.heapType) == .func { continue }
      if let kind = unsafe visitAll(table.pointee.elements, Int(truncatingIfNeeded: table.pointee.count)) { return kind }
    }
    for index in unsafe rootSegments.indices {
      let segment = unsafe rootSegments[index]
      if let base = segment.baseAddress, let kind = unsafe visitAll(base, segment.count) { return kind }
    }
    visitExceptionPins(visit)
    return nil
  }

  // MARK: Stopping

  /// Why the running call has to stop, if it has to.
  ///
  /// - Parameter deadline: the call's ``ExecutionContext/deadline``, which has been asked for: the time has started.
  func reasonToStop(deadline: Int64) -> ResourceExhaustion.Kind? {
    if interruptHandle.isInterrupted {
      interruptHandle.clear()
      return .interrupt
    }
    if deadline != .max, unsafe context.pointee.time.isOver() { return .deadline }
    if unsafe withUnsafeCurrentTask(body: { unsafe $0?.isCancelled ?? false }) { return .cancellation }
    return nil
  }
}
