// Snapshots of a store: everything that running code can change, kept and set back.

/// A table's elements at one moment.
final class TableImage {
  private let table: UnsafeMutablePointer<TableInstance>
  private let elements: UnsafeMutableBufferPointer<UInt64>
  var count: UInt64 { UInt64(elements.count) }

  init(_ table: UnsafeMutablePointer<TableInstance>) {
    self.table = table
    elements = .allocate(capacity: Int(truncatingIfNeeded: table.pointee.count))
    _ = elements.initialize(from: UnsafeBufferPointer(start: table.pointee.elements, count: elements.count))
    table.pointee.clearMarks()
  }

  deinit { elements.deallocate() }

  /// Sets the table back, size and elements; gives how many elements it had more than it has now, modulo 2⁶⁴.
  func restore(marksCount: Bool, _ report: inout ResetReport) -> UInt64 {
    let start = marksCount ? table.pointee.writtenStart : 0
    let end = min(marksCount ? table.pointee.writtenEnd : count, count)
    if start < end, let base = elements.baseAddress {
      let position = Int(truncatingIfNeeded: start)
      // SAFETY: what a table has allocated never becomes less than it once had.
      (table.pointee.elements + position).update(from: base + position, count: Int(truncatingIfNeeded: end) - position)
      report.tableElementCount += end - start
    }
    let added = table.pointee.count &- count
    table.pointee.count = count
    table.pointee.clearMarks()
    return added
  }
}

extension TableInstance {
  mutating func clearMarks() { (writtenStart, writtenEnd) = (.max, 0) }
}

/// An instance's segments at one moment.
final class SegmentImage {
  private let instance: UnsafeMutablePointer<ModuleInstance>
  private let data: [Range<Int>]
  private let elements: [UnsafeMutableBufferPointer<UInt64>]

  init(_ instance: UnsafeMutablePointer<ModuleInstance>, dataCount: Int, elementCount: Int) {
    self.instance = instance
    data = Array(UnsafeBufferPointer(start: instance.pointee.data, count: dataCount))
    elements = Array(UnsafeBufferPointer(start: instance.pointee.elements, count: elementCount))
    instance.pointee.hasDroppedSegments = false
  }

  func restore(marksCount: Bool, _ report: inout ResetReport) {
    if marksCount && !instance.pointee.hasDroppedSegments { return }
    for (index, range) in data.enumerated() where instance.pointee.data[index] != range {
      instance.pointee.data[index] = range
      report.segmentCount += 1
    }
    for (index, segment) in elements.enumerated() where instance.pointee.elements[index].baseAddress != segment.baseAddress {
      instance.pointee.elements[index] = segment
      report.segmentCount += 1
    }
    instance.pointee.hasDroppedSegments = false
  }
}

/// The values of mutable globals at one moment, one word each or two.
struct GlobalImage {
  private var words: [(cell: UnsafeMutablePointer<UInt64>, value: UInt64)] = []

  init(_ globals: [UnsafeMutablePointer<GlobalInstance>]) {
    for global in globals {
      let cell = global.pointee.cell
      for word in 0..<global.pointee.type.value.slotCount { words.append((cell + word, cell[word])) }
    }
  }

  func restore(_ report: inout ResetReport) {
    for (cell, value) in words where cell.pointee != value {
      cell.pointee = value
      report.globalCount += 1
    }
  }
}

extension Store {
  /// Everything of now, with all marks cleared.
  func makeSnapshot() throws(SnapshotError) -> StoreSnapshot {
    if calls.pointee.reentryDepth > 0 { throw SnapshotError(.runningCall, "a snapshot cannot be taken while a call of the store is running") }
    if suspension != nil { throw SnapshotError(.runningCall, "a snapshot cannot be taken while a call of the store is suspended: resume or abandon it first") }
    if !sharedMemories.isEmpty {
      throw SnapshotError(.sharedMemory, "the store has a shared memory, which other stores may be writing: nothing can set it back")
    }
    let isFirst = snapshotNumber == 0
    let snapshot = StoreSnapshot(
      store: self, number: snapshotCount + 1,
      memories: memories.map { memory in
        let image = MemoryImage(memory, unmarkedIsZero: isFirst && memory.pointee.isTracked)
        memory.pointee.clearMarks()
        return image
      },
      tables: tables.map { TableImage($0) }, segments: instances.map { SegmentImage($0.instance, dataCount: $0.dataCount, elementCount: $0.elementCount) },
      globals: GlobalImage(mutableGlobals), externCount: externs.count, exceptions: exceptions.instances)
    snapshotCount += 1
    snapshotNumber = snapshotCount
    return snapshot
  }

  /// Sets everything back to a snapshot of this store.
  func restore(_ snapshot: StoreSnapshot) throws(SnapshotError) -> ResetReport {
    guard snapshot.store === self else { throw SnapshotError(.wrongStore, "the snapshot belongs to another store") }
    if calls.pointee.reentryDepth > 0 { throw SnapshotError(.runningCall, "a store cannot be reset while a call of it is running") }
    suspension = nil
    hostError = nil
    var report = ResetReport()
    // Marks tell what changed since the snapshot that the store was at last. For any other one everything may have.
    let marksCount = snapshot.number == snapshotNumber
    for image in snapshot.memories {
      let size = image.memory.pointee.byteCount
      image.restore(marksCount: marksCount && image.memory.pointee.isTracked, &report)
      // WHY it may wrap: a snapshot may be larger than what is now, where it is not the last one.
      memoryByteCount &-= size &- image.byteCount
    }
    for image in snapshot.tables { tableElementCount &-= image.restore(marksCount: marksCount, &report) }
    for image in snapshot.segments { image.restore(marksCount: marksCount, &report) }
    snapshot.globals.restore(&report)
    if externs.count > snapshot.externCount { externs.removeSubrange(snapshot.externCount...) }
    exceptions.reset(to: snapshot.exceptions)
    snapshotNumber = snapshot.number
    return report
  }
}
