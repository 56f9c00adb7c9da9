// Snapshots of a store: everything that running code can change, kept and set back.

import WasmKitLiteSystem

/// A table's elements at one moment.
@safe final class TableImage {
  private let table: UnsafeMutablePointer<TableInstance>
  private let elements: UnsafeMutablePointer<UInt64>
  let count: UInt64

  private init(_ table: UnsafeMutablePointer<TableInstance>, _ elements: UnsafeMutablePointer<UInt64>) {
    unsafe self.table = table
    unsafe self.elements = elements
    count = unsafe table.pointee.count
  }

  /// Copies the elements.
  // SAFETY: the copy has room for as many elements as the table has now.
  static func make(_ table: UnsafeMutablePointer<TableInstance>, _ claim: SnapshotClaim) throws(SnapshotError) -> TableImage {
    // The table itself has as many bytes, so the product cannot wrap.
    let count = unsafe Int(truncatingIfNeeded: table.pointee.count)
    try claim(UInt64(count &* 8))
    guard let room = unsafe HostAllocation.bytes(count &* 8) else { throw .noMemory(count &* 8) }
    let elements = unsafe room.bindMemory(to: UInt64.self, capacity: max(1, count))
    unsafe elements.initialize(from: table.pointee.elements, count: count)
    return unsafe TableImage(table, elements)
  }

  deinit { unsafe HostAllocation.release(elements) }

  /// Sets the table back, size and elements.
  func restore(in store: Store, marksCount: Bool, _ report: inout ResetReport) {
    let start = unsafe marksCount ? table.pointee.writtenStart : 0
    let end = unsafe min(marksCount ? table.pointee.writtenEnd : count, count)
    if start < end {
      let position = Int(truncatingIfNeeded: start)
      // SAFETY: what a table has allocated never becomes less than it once had.
      unsafe (table.pointee.elements + position).update(from: elements + position, count: Int(truncatingIfNeeded: end) - position)
      report.tableElementCount += end - start
    }
    let old = unsafe table.pointee.count
    if count < old { unsafe table.pointee.shrink(to: count) } else { unsafe table.pointee.count = count }
    if count != old { store.account(tableOf: old, nowOf: count) }
    unsafe table.pointee.clearMarks()
  }
}

extension TableInstance {
  mutating func clearMarks() { unsafe (writtenStart, writtenEnd) = (.max, 0) }
}

/// An instance's segments at one moment.
@safe final class SegmentImage {
  private let instance: UnsafeMutablePointer<ModuleInstance>
  private let data: [Range<Int>]
  private let elements: [UnsafeMutableBufferPointer<UInt64>]

  init(_ instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int) {
    unsafe self.instance = instance
    data = unsafe Array(UnsafeBufferPointer(start: instance.pointee.data, count: dataCount))
    unsafe elements = Array(UnsafeBufferPointer(start: instance.pointee.elements, count: elementCount))
  }

  func restore(marksCount: Bool, _ report: inout ResetReport) {
    if unsafe marksCount && !instance.pointee.hasDroppedSegments { return }
    for (index, range) in data.enumerated() where unsafe instance.pointee.data[index] != range {
      unsafe instance.pointee.data[index] = range
      report.segmentCount += 1
    }
    for index in unsafe elements.indices where unsafe instance.pointee.elements[index].baseAddress != elements[index].baseAddress {
      let segment = unsafe elements[index]
      unsafe instance.pointee.elements[index] = segment
      report.segmentCount += 1
    }
    unsafe instance.pointee.hasDroppedSegments = false
  }
}

/// The values of mutable globals at one moment, one word each or two.
@unsafe struct GlobalImage {
  private var words: [(cell: UnsafeMutablePointer<UInt64>, value: UInt64)] = unsafe []

  init(_ globals: [UnsafeMutablePointer<GlobalInstance>]) {
    for index in unsafe globals.indices {
      let global = unsafe globals[index]
      let cell = unsafe global.pointee.cell
      for word in unsafe 0..<global.pointee.type.value.slotCount { unsafe words.append((cell + word, cell[word])) }
    }
  }

  func restore(_ report: inout ResetReport) {
    for index in unsafe words.indices where unsafe words[index].0.pointee != words[index].1 {
      let (cell, value) = unsafe words[index]
      unsafe cell.pointee = value
      report.globalCount += 1
    }
  }
}

extension Store {
  /// Everything of now, with all marks cleared.
  func makeSnapshot() throws(SnapshotError) -> StoreSnapshot {
    if unsafe calls.pointee.reentryDepth > 0 { throw SnapshotError(.runningCall, "a snapshot cannot be taken while a call of the store is running") }
    if unsafe calls.pointee.lendingCount > 0 { throw SnapshotError(.runningCall, "a snapshot cannot be taken while bytes of the store's memory are lent to a closure") }
    if suspension != nil { throw SnapshotError(.runningCall, "a snapshot cannot be taken while a call of the store is suspended: resume or abandon it first") }
    if unsafe !sharedMemories.isEmpty {
      throw SnapshotError(.sharedMemory, "the store has a shared memory, which other stores may be writing: nothing can set it back")
    }
    let isFirst = snapshotNumber == 0
    var taken: UInt64 = 0
    func claim(_ byteCount: UInt64) throws(SnapshotError) {
      guard hostMemory.take(byteCount) else {
        throw SnapshotError(.hostMemory, "a snapshot of more than \(taken) bytes, \(byteCount) at once: \(hostMemory.limitText)")
      }
      taken += byteCount
    }
    let snapshot: StoreSnapshot
    do throws(SnapshotError) {
      // Globals, segments, and the lists of all images.
      var wordCount = unsafe mutableGlobals.count &* 4 &+ memories.count &* 16 &+ tables.count &* 16
      unsafe instances.forEach { unsafe wordCount = wordCount &+ $0.dataCount &* 2 &+ $0.elementCount &* 2 &+ 16 }
      try claim(UInt64(wordCount) &* 8)
      try claim(exceptions.byteCount)
      var memoryImages: [MemoryImage] = []
      for index in unsafe memories.indices {
        let memory = unsafe memories[index]
        try unsafe memoryImages.append(.make(memory, unmarkedIsZero: isFirst && memory.pointee.isTracked && memory.pointee.hasMarks, claim))
      }
      var tableImages: [TableImage] = []
      for index in unsafe tables.indices { try unsafe tableImages.append(.make(tables[index], claim)) }
      unsafe snapshot = StoreSnapshot(
        store: self, number: snapshotCount + 1, byteCount: taken, memories: memoryImages, tables: tableImages,
        segments: instances.map { unsafe SegmentImage($0.instance, dataCount: $0.dataCount, elementCount: $0.elementCount) }, globals: unsafe GlobalImage(mutableGlobals),
        externs: externs.entries, externState: externs.state, exceptions: exceptions.kept)
    } catch {
      hostMemory.release(taken)
      throw error
    }
    // Only now: a snapshot that failed must not have taken the marks away that an earlier one counts on.
    unsafe memories.forEach { unsafe $0.pointee.clearMarks() }
    unsafe tables.forEach { unsafe $0.pointee.clearMarks() }
    unsafe instances.forEach { unsafe $0.instance.pointee.hasDroppedSegments = false }
    snapshotCount += 1
    snapshotNumber = snapshotCount
    return snapshot
  }

  /// Sets everything back to a snapshot of this store.
  func restore(_ snapshot: StoreSnapshot) throws(SnapshotError) -> ResetReport {
    guard snapshot.store === self else { throw SnapshotError(.wrongStore, "the snapshot belongs to another store") }
    if unsafe calls.pointee.reentryDepth > 0 { throw SnapshotError(.runningCall, "a store cannot be reset while a call of it is running") }
    if unsafe calls.pointee.lendingCount > 0 { throw SnapshotError(.runningCall, "a store cannot be reset while bytes of its memory are lent to a closure") }
    suspension = nil
    hostError = nil
    var report = ResetReport()
    // Marks tell what changed since the snapshot that the store was at last. For any other one everything may have.
    let marksCount = snapshot.number == snapshotNumber
    for image in snapshot.memories {
      let size = unsafe image.memory.pointee.byteCount
      unsafe image.restore(marksCount: marksCount && image.memory.pointee.isTracked && image.memory.pointee.hasMarks, &report)
      // WHY it may wrap: a snapshot may be larger than what is now, where it is not the last one.
      ownMemoryByteCount &-= size &- image.byteCount
    }
    for image in snapshot.tables { image.restore(in: self, marksCount: marksCount, &report) }
    for image in snapshot.segments { image.restore(marksCount: marksCount, &report) }
    unsafe snapshot.globals.restore(&report)
    hostMemory.release(exceptions.byteCount)
    unsafe exceptions.reset(to: snapshot.exceptions)
    hostMemory.add(exceptions.byteCount)
    snapshotNumber = snapshot.number
    let dropped = snapshot.externState == externs.state ? [] : restoreExterns(snapshot)
    // WHY last: the deinitialisers of dropped values are the host's, and may call into the store.
    withExtendedLifetime(dropped) {}
    return report
  }

  /// Puts back the values that references of a snapshot stand for; of later ones those stay that something made later, or the host, still holds.
  private func restoreExterns(_ snapshot: StoreSnapshot) -> [ExternTable.Entry] {
    externs.restore(snapshot.externs)
    let dropped = collectExterns()
    externs.adopt(snapshot.externState, entryCount: snapshot.externs.count)
    return dropped
  }
}
