// What was written since a snapshot, and how it is set back. Marks are made where memory and tables are written; here they are read.

import WasmKitLiteMachine
import WasmKitLiteSystem

extension MemoryInstance {
  /// A mark stands for 4 KiB, whatever the system's page or the memory's own is.
  static let trackedPageSizeLog2: UInt64 = 12
  static let trackedPageByteCount = 4096
  /// The marked pages from which on a reset maps new memory instead of copying. WHY 8 MiB: copying a page takes a twentieth of the time of a page fault, so only
  /// memory that is better given back to the system is not worth the copy.
  static let renewalPageCount = 2048

  /// The bytes of marks that a reservation needs, a whole number of words.
  static func markByteCount(_ reservedByteCount: UInt64) -> UInt64 { unsafe (trackedPageCount(reservedByteCount) &+ 7) & ~7 }

  /// The marks that so many bytes of memory have.
  static func trackedPageCount(_ byteCount: UInt64) -> UInt64 { unsafe byteCount >> trackedPageSizeLog2 &+ (byteCount & 0xFFF == 0 ? 0 : 1) }

  /// Marks the pages of a range that lies inside the memory.
  @inline(__always) func markWritten(_ start: UInt64, _ count: UInt64) {
    if unsafe count == 0 || !hasMarks { return }
    let first = unsafe Int(truncatingIfNeeded: start >> MemoryInstance.trackedPageSizeLog2)
    let last = unsafe Int(truncatingIfNeeded: (start &+ count &- 1) >> MemoryInstance.trackedPageSizeLog2)
    unsafe writtenPages[first] = 1
    unsafe writtenPages[last] = 1
    if last > first &+ 1 { unsafe markPages(first, last) }
  }

  @inline(never) private func markPages(_ first: Int, _ last: Int) {
    // SAFETY: the range was tested; there is a mark for every page of the reservation.
    unsafe UnsafeMutableRawPointer(writtenPages + first).initializeMemory(as: UInt8.self, repeating: 1, count: last - first)
  }

  /// Takes all marks away.
  func clearMarks() {
    if unsafe !hasMarks { return }
    let count = unsafe Int(truncatingIfNeeded: MemoryInstance.trackedPageCount(byteCount))
    for index in 0..<count where unsafe writtenPages[index] != 0 { unsafe writtenPages[index] = 0 }
  }
}

extension TableInstance {
  /// Marks elements that exist.
  @inline(__always) mutating func markWritten(_ start: UInt64, _ count: UInt64) {
    if count == 0 { return }
    unsafe writtenStart = min(writtenStart, start)
    unsafe writtenEnd = max(writtenEnd, start &+ count)
  }
}

/// Asks for host memory, for a part of a snapshot.
typealias SnapshotClaim = (_ byteCount: UInt64) throws(SnapshotError) -> Void

/// A memory's bytes at one moment. Of pages that are all zero nothing is kept.
@safe final class MemoryImage {
  let memory: UnsafeMutablePointer<MemoryInstance>
  let byteCount: UInt64
  /// The number of each page among the kept ones, or -1 where it is zero.
  private let places: UnsafeMutableBufferPointer<Int32>
  private let pages: UnsafeMutableRawPointer

  private static let pageByteCount = unsafe MemoryInstance.trackedPageByteCount

  private init(_ memory: UnsafeMutablePointer<MemoryInstance>, _ places: UnsafeMutableBufferPointer<Int32>, _ pages: UnsafeMutableRawPointer) {
    unsafe self.memory = memory
    byteCount = unsafe memory.pointee.byteCount
    unsafe self.places = places
    unsafe self.pages = pages
  }

  /// Copies what is not zero. Where `unmarkedIsZero`, only marked pages are looked at.
  ///
  /// WHY no initialiser: one that throws when its properties are set would run `deinit`.
  // SAFETY: only pages below the memory's size are read; the image has a page for each that it keeps.
  static func make(
    _ memory: UnsafeMutablePointer<MemoryInstance>, unmarkedIsZero: Bool, _ claim: SnapshotClaim
  ) throws(SnapshotError) -> MemoryImage {
    let count = unsafe Int(truncatingIfNeeded: MemoryInstance.trackedPageCount(memory.pointee.byteCount))
    try claim(UInt64(count) &* UInt64(MemoryLayout<Int32>.stride))
    guard let places = unsafe HostAllocation.zeroed(Int32.self, count) else { throw .noMemory(count) }
    var kept: Int32 = 0
    for index in 0..<count {
      let isZero = unsafe unmarkedIsZero && memory.pointee.writtenPages[index] == 0 || isZero(memory, index)
      unsafe places[index] = isZero ? -1 : kept
      // 2³¹ pages are 8 TiB: more than any machine has that is not zero.
      if !isZero { kept &+= 1 }
    }
    let byteCount = Int(kept) &* pageByteCount
    do throws(SnapshotError) {
      try claim(UInt64(byteCount))
      guard let pages = unsafe HostAllocation.bytes(byteCount) else { throw .noMemory(byteCount) }
      let image = unsafe MemoryImage(memory, UnsafeMutableBufferPointer(start: places, count: count), pages)
      for index in 0..<count where unsafe places[index] >= 0 { unsafe image.page(index).copyMemory(from: page(memory, index), byteCount: pageByteCount) }
      return image
    } catch {
      unsafe HostAllocation.release(places)
      throw error
    }
  }

  deinit {
    if let places = unsafe places.baseAddress { unsafe HostAllocation.release(places) }
    unsafe HostAllocation.release(pages)
  }

  private func page(_ index: Int) -> UnsafeMutableRawPointer { unsafe pages + Int(places[index]) * MemoryImage.pageByteCount }

  // SAFETY: a reservation is a whole number of the system's pages, so the last page is there to its end.
  private static func page(_ memory: UnsafeMutablePointer<MemoryInstance>, _ index: Int) -> MP { unsafe memory.pointee.base + index * pageByteCount }

  private static func isZero(_ memory: UnsafeMutablePointer<MemoryInstance>, _ index: Int) -> Bool {
    let page = unsafe page(memory, index)
    for offset in stride(from: 0, to: pageByteCount, by: 64) {
      var word: UInt64 = 0
      for inner in stride(from: offset, to: offset + 64, by: 8) { unsafe word |= page.load(fromByteOffset: inner, as: UInt64.self) }
      if word != 0 { return false }
    }
    return true
  }

  /// Sets the memory back, size and content. Where not `marksCount`, every page is taken for written.
  // SAFETY: the marks and pages are those of the memory that the image was made of; its reservation never shrinks.
  func restore(marksCount: Bool, _ report: inout ResetReport) {
    let marks = unsafe memory.pointee.writtenPages
    let count = unsafe Int(truncatingIfNeeded: MemoryInstance.trackedPageCount(memory.pointee.byteCount))
    if marksCount {
      let words = UnsafeMutableRawPointer(marks)
      var marked = 0
      // Marks come as whole words; those behind the last page are zero.
      for offset in stride(from: 0, to: count, by: 8) { unsafe marked += words.load(fromByteOffset: offset, as: UInt64.self).nonzeroBitCount }
      if unsafe marked >= MemoryInstance.renewalPageCount, renew(count) {
        report.renewedMemoryCount += 1
      } else if marked > 0 {
        for offset in stride(from: 0, to: count, by: 8) where unsafe words.load(fromByteOffset: offset, as: UInt64.self) != 0 {
          for index in offset..<min(offset + 8, count) where unsafe marks[index] != 0 {
            unsafe marks[index] = 0
            restore(index)
          }
        }
      }
      report.pageCount += marked
    } else {
      for index in unsafe 0..<max(count, places.count) {
        // WHY the look at zero pages: writing zeros to a page that was never touched would cost the memory of it.
        if unsafe index < places.count && places[index] >= 0 || !MemoryImage.isZero(memory, index) { restore(index) }
      }
      unsafe memory.pointee.clearMarks()
      unsafe report.pageCount += max(count, places.count)
    }
    unsafe memory.pointee.byteCount = byteCount
  }

  // SAFETY: the index is below the number of the image's pages, all of which lie in the memory's reservation.
  private func restore(_ index: Int) {
    let target = unsafe MemoryImage.page(memory, index)
    if unsafe index < places.count && places[index] >= 0 {
      unsafe target.copyMemory(from: page(index), byteCount: MemoryImage.pageByteCount)
    } else {
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryImage.pageByteCount)
    }
  }

  /// Sets everything back by new memory for the first pages; false where there is none to be had.
  private func renew(_ count: Int) -> Bool {
    // A reservation is as long at the least.
    let byteCount = AddressSpace.rounded(count * MemoryImage.pageByteCount)
    guard unsafe AddressSpace.renew(memory.pointee.base, byteCount) else { return false }
    for index in unsafe 0..<places.count where unsafe places[index] >= 0 { restore(index) }
    unsafe memory.pointee.clearMarks()
    return true
  }
}
