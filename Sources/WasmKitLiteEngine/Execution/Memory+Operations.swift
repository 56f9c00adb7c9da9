// What is done with memories and tables as a whole. Cold functions: the handlers of Handlers+Bulk call them.

import WasmKitLiteMachine
import WasmKitLiteSystem

/// How a bulk operation went.
enum BulkOutcome {
  /// Done, with this much fuel left.
  case done(Fuel)
  case trap(TrapCode)
  case exhausted(ResourceExhaustion.Kind)
}

/// Bytes that one unit of fuel copies or fills. WHY: about what another instruction costs in time.
let bytesPerFuelLog2: UInt64 = 5
/// Table elements that one unit of fuel copies or fills.
let elementsPerFuelLog2: UInt64 = 2
/// Bytes between two looks at the clock, and words. WHY: some 100 µs.
private let bytesPerLook = 1 << 20
let wordsPerLook = bytesPerLook / 8

extension MemoryInstance {
  /// The size in pages.
  var pageCount: UInt64 { unsafe byteCount >> UInt64(type.pageSizeLog2) }

  /// Whether a range lies inside; no sum of guest numbers may wrap.
  @inline(__always) func contains(_ start: UInt64, _ count: UInt64) -> Bool {
    let (end, wraps) = start.addingReportingOverflow(count)
    return unsafe !wraps && end <= byteCount
  }
}

extension MemoryInstance {
  /// Reserves a memory of its type's minimal size, all zero, without marks.
  init(_ type: MemoryType, byteLimit: UInt64) throws(LinkError) {
    let pageSizeLog2 = UInt64(type.pageSizeLog2)
    let limit = min(byteLimit, type.addressType == .i32 ? 1 << 32 : 1 << 47)
    guard type.limits.minimum <= limit >> pageSizeLog2 else {
      throw LinkError(tooLarge: .memory, "memory of \(type.limits.minimum) pages: the limit is \(limit >> pageSizeLog2) pages (\(limit) bytes)")
    }
    let minimum = type.limits.minimum << pageSizeLog2
    let maximum = unsafe MemoryInstance.greatestByteCount(type, limit: byteLimit)
    // WHY: a memory without a bound of its own would reserve everything; address space is plenty for 32-bit memories, not for 64-bit ones.
    let wanted = min(maximum, max(minimum, 8 << 30))
    guard let place = unsafe AddressSpace.reserve(atMost: Int(truncatingIfNeeded: wanted), atLeast: Int(truncatingIfNeeded: minimum)) else {
      throw LinkError(tooLarge: .memory, "memory of \(type.limits.minimum) pages: the system has no room for \(max(minimum, 1)) bytes")
    }
    unsafe self.init(
      base: place.base, byteCount: minimum, reservedByteCount: place.byteCount, maximumByteCount: min(maximum, UInt64(place.byteCount)), type: type)
  }

  /// The most bytes that a memory of a type may come to have under a limit: a whole number of pages, or the limit.
  static func greatestByteCount(_ type: MemoryType, limit: UInt64) -> UInt64 {
    let limit = min(limit, type.addressType == .i32 ? 1 << 32 : 1 << 47)
    let declared = type.limits.maximum ?? .max
    return declared < limit >> UInt64(type.pageSizeLog2) ? declared << UInt64(type.pageSizeLog2) : limit
  }

  /// The bytes of marks that the reservation needs.
  var markByteCount: UInt64 { unsafe MemoryInstance.markByteCount(UInt64(reservedByteCount)) }

  /// Makes marks, if there are none; false if the system has no room for them.
  ///
  /// WHY in a place of their own: only memories that tracking code can write to have them. They cost nothing before they are touched.
  // SAFETY: the reservation has a byte for each page of the memory's own reservation.
  mutating func makeMarks() -> Bool {
    if unsafe hasMarks { return true }
    guard let marks = unsafe AddressSpace.reserve(Int(truncatingIfNeeded: markByteCount)) else { return false }
    unsafe writtenPages = marks.assumingMemoryBound(to: UInt8.self)
    unsafe hasMarks = true
    return true
  }

  /// Gives everything back.
  func release() {
    unsafe AddressSpace.release(base, reservedByteCount)
    if unsafe hasMarks { unsafe AddressSpace.release(writtenPages, Int(truncatingIfNeeded: markByteCount)) }
  }

  /// Adds pages; the old size in pages, or nil if there is no room for them.
  mutating func grow(byPages pages: UInt64, byteLimit: UInt64) -> UInt64? {
    let old = unsafe pageCount
    let most = unsafe min(maximumByteCount, byteLimit) >> UInt64(type.pageSizeLog2)
    // `old` is never above `most` unless the limits were lowered since.
    guard pages <= most, old <= most - pages else { return pages == 0 ? old : nil }
    unsafe byteCount = (old + pages) << UInt64(type.pageSizeLog2)
    return old
  }
}

extension TableInstance {
  @inline(__always) func contains(_ start: UInt64, _ count: UInt64) -> Bool {
    let (end, wraps) = start.addingReportingOverflow(count)
    return unsafe !wraps && end <= self.count
  }
}

/// Whether a bulk operation was paid for.
enum Payment {
  case paid(Fuel)
  case refused(ResourceExhaustion.Kind)
}

/// Pays for work by its size; where the slice is too small, looks at what may stop the call and takes the rest out of the reserve.
@inline(never) func charge(_ cx: CX, _ fuel: Fuel, _ size: UInt64, unitsPerFuelLog2: UInt64) -> Payment {
  let cost = Int(truncatingIfNeeded: min(size >> unitsPerFuelLog2, 1 << 62))
  if cost <= fuel { return .paid(fuel - cost) }
  let context = unsafe cx.context
  if let kind = unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline) { return .refused(kind) }
  let missing = cost - max(fuel, 0)
  guard unsafe missing <= context.pointee.fuelReserve else { return .refused(.fuel) }
  unsafe context.pointee.fuelReserve -= missing
  return .paid(min(fuel, 0))
}

/// Works through a range in pieces, with a look at what may stop the call before each but the first.
@inline(__always) func inPieces(
  _ context: UnsafeMutablePointer<ExecutionContext>, _ total: Int, of size: Int, _ piece: (_ offset: Int, _ count: Int) -> Void
) -> ResourceExhaustion.Kind? {
  var offset = 0
  while offset < total {
    if offset > 0, let kind = unsafe context.pointee.store.reasonToStop(deadline: context.pointee.deadline) { return kind }
    let count = min(size, total - offset)
    piece(offset, count)
    offset += count
  }
  return nil
}

/// Copies a range in pieces: upwards, or downwards where the target lies above an overlapping source, so that no piece is overwritten before it is copied.
private func copyInPieces(
  _ cx: CX, _ target: UnsafeMutableRawPointer, _ origin: UnsafeRawPointer, _ byteCount: Int
) -> ResourceExhaustion.Kind? {
  let goesDown = unsafe UnsafeRawPointer(target) > origin
  return unsafe inPieces(cx.context, byteCount, of: bytesPerLook) { offset, count in
    let at = goesDown ? byteCount - offset - count : offset
    // SAFETY: the caller has tested both ranges.
    unsafe (target + at).copyMemory(from: origin + at, byteCount: count)
  }
}

/// `memory.grow`: the old size in pages, or -1 in the width of the memory's addresses.
@inline(never) func growMemory(_ cx: CX, _ index: Int, _ pages: UInt64) -> UInt64 {
  let memory = unsafe cx.context.pointee.instance.pointee.memories[index]
  let failure: UInt64 = unsafe memory.pointee.type.addressType == .i32 ? UInt64(UInt32.max) : .max
  return unsafe cx.context.pointee.store.grow(memory, byPages: pages) ?? failure
}

@inline(never) func fillMemory(_ cx: CX, _ fuel: Fuel, _ index: Int, _ start: UInt64, _ value: UInt8, _ count: UInt64) -> BulkOutcome {
  let memory = unsafe cx.context.pointee.instance.pointee.memories[index]
  guard unsafe memory.pointee.contains(start, count) else { return .trap(.outOfBoundsMemoryAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: bytesPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe memory.pointee.markWritten(start, count)
  let base = unsafe memory.pointee.base + Int(truncatingIfNeeded: start)
  let stop = unsafe inPieces(cx.context, Int(truncatingIfNeeded: count), of: bytesPerLook) { offset, count in
    // SAFETY: in bounds, tested above; nothing shrinks a memory.
    unsafe (base + offset).initializeMemory(as: UInt8.self, repeating: value, count: count)
  }
  return stop.map { .exhausted($0) } ?? .done(left)
}

@inline(never) func copyMemory(
  _ cx: CX, _ fuel: Fuel, _ destination: Int, _ source: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> BulkOutcome {
  let target = unsafe cx.context.pointee.instance.pointee.memories[destination]
  let origin = unsafe cx.context.pointee.instance.pointee.memories[source]
  guard unsafe target.pointee.contains(to, count), unsafe origin.pointee.contains(from, count) else { return .trap(.outOfBoundsMemoryAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: bytesPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe target.pointee.markWritten(to, count)
  let stop = unsafe copyInPieces(
    cx, target.pointee.base + Int(truncatingIfNeeded: to), origin.pointee.base + Int(truncatingIfNeeded: from), Int(truncatingIfNeeded: count))
  return stop.map { .exhausted($0) } ?? .done(left)
}

@inline(never) func initMemory(
  _ cx: CX, _ fuel: Fuel, _ index: Int, _ segment: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> BulkOutcome {
  let instance = unsafe cx.context.pointee.instance
  let memory = unsafe instance.pointee.memories[index]
  let data = unsafe instance.pointee.data[segment]
  // `from` and `count` are 32 bits wide: the sum cannot wrap.
  guard from &+ count <= UInt64(data.count), unsafe memory.pointee.contains(to, count) else { return .trap(.outOfBoundsMemoryAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: bytesPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe memory.pointee.markWritten(to, count)
  let stop = unsafe instance.pointee.module.decoded.bytes.withUnsafeBytes { bytes -> ResourceExhaustion.Kind? in
    let content = unsafe UnsafeRawBufferPointer(rebasing: bytes[data])
    guard let base = content.baseAddress, count > 0 else { return nil }
    // Both ranges are tested above.
    return unsafe copyInPieces(
      cx, memory.pointee.base + Int(truncatingIfNeeded: to), base + Int(truncatingIfNeeded: from), Int(truncatingIfNeeded: count))
  }
  return stop.map { .exhausted($0) } ?? .done(left)
}

// MARK: Tables

/// `table.grow`: the old size, or -1 in the width of the table's indices; the reason, if the call has to stop meanwhile.
@inline(never) func growTable(_ cx: CX, _ index: Int, _ initial: UInt64, _ count: UInt64) -> (result: UInt64, stop: ResourceExhaustion.Kind?) {
  let table = unsafe cx.context.pointee.instance.pointee.tables[index]
  let failure: UInt64 = unsafe table.pointee.type.addressType == .i32 ? UInt64(UInt32.max) : .max
  switch unsafe cx.context.pointee.store.grow(table, by: count, initial: initial) {
  case .grown(let old): return (old, nil)
  case .refused: return (failure, nil)
  case .stopped(let kind): return (failure, kind)
  }
}

@inline(never) func fillTable(_ cx: CX, _ fuel: Fuel, _ index: Int, _ start: UInt64, _ value: UInt64, _ count: UInt64) -> BulkOutcome {
  let table = unsafe cx.context.pointee.instance.pointee.tables[index]
  guard unsafe table.pointee.contains(start, count) else { return .trap(.outOfBoundsTableAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: elementsPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe table.pointee.markWritten(start, count)
  let elements = unsafe table.pointee.elements + Int(truncatingIfNeeded: start)
  let stop = unsafe inPieces(cx.context, Int(truncatingIfNeeded: count), of: wordsPerLook) { offset, count in
    // SAFETY: in bounds, tested above.
    unsafe (elements + offset).update(repeating: value, count: count)
  }
  return stop.map { .exhausted($0) } ?? .done(left)
}

@inline(never) func copyTable(
  _ cx: CX, _ fuel: Fuel, _ destination: Int, _ source: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> BulkOutcome {
  let target = unsafe cx.context.pointee.instance.pointee.tables[destination]
  let origin = unsafe cx.context.pointee.instance.pointee.tables[source]
  guard unsafe target.pointee.contains(to, count), unsafe origin.pointee.contains(from, count) else { return .trap(.outOfBoundsTableAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: elementsPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe target.pointee.markWritten(to, count)
  // A table's allocation holds as many bytes, so the product cannot wrap.
  let stop = unsafe copyInPieces(
    cx, target.pointee.elements + Int(truncatingIfNeeded: to), origin.pointee.elements + Int(truncatingIfNeeded: from), Int(truncatingIfNeeded: count) &* 8)
  return stop.map { .exhausted($0) } ?? .done(left)
}

@inline(never) func initTable(
  _ cx: CX, _ fuel: Fuel, _ index: Int, _ segment: Int, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> BulkOutcome {
  let instance = unsafe cx.context.pointee.instance
  let table = unsafe instance.pointee.tables[index]
  let segment = unsafe instance.pointee.elements[segment]
  guard from &+ count <= UInt64(segment.count), unsafe table.pointee.contains(to, count) else { return .trap(.outOfBoundsTableAccess) }
  let left: Fuel
  switch unsafe charge(cx, fuel, count, unitsPerFuelLog2: elementsPerFuelLog2) {
  case .paid(let fuel): left = fuel
  case .refused(let kind): return .exhausted(kind)
  }
  unsafe table.pointee.markWritten(to, count)
  guard let base = segment.baseAddress, count > 0 else { return .done(left) }
  let stop = unsafe copyInPieces(
    cx, table.pointee.elements + Int(truncatingIfNeeded: to), base + Int(truncatingIfNeeded: from), Int(truncatingIfNeeded: count) &* 8)
  return stop.map { .exhausted($0) } ?? .done(left)
}
