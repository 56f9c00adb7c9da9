// Where a table's elements are. Small tables are ordinary allocations of the host; a large one is a reservation of address space, made once for all that it may
// come to, in which null costs nothing: elements that were never anything else are pages that were never touched.

import WasmKitLiteSystem

/// How a table's growth went.
enum TableGrowth {
  /// Done; the associated value is the instruction's result.
  case grown(UInt64)
  /// There is no room.
  case refused
  /// The call had to stop meanwhile. The table is as it was.
  case stopped(ResourceExhaustion.Kind)
}

/// Room for a table's elements, all null.
@unsafe struct TableRoom {
  let elements: UnsafeMutablePointer<UInt64>
  let capacity: Int
  let isReserved: Bool

  /// The most elements in an ordinary allocation. WHY 32 KiB: copying them when the table grows is nothing, and nearly all tables are smaller.
  static let smallCount = 4096
  /// The most elements that any table can have, so that no number of bytes wraps.
  static let greatestCount: UInt64 = 1 << 40

  func release() {
    if unsafe isReserved { unsafe AddressSpace.release(elements, capacity &* 8) } else { unsafe HostAllocation.release(elements) }
  }
}

extension TableRoom {
  /// Allocates room for so many elements, and for up to `most` if it is a reservation; nil if the system has none. `most` is not above ``greatestCount``.
  // SAFETY: the reservation or allocation has room for `count` elements at the least, all zero.
  init?(_ count: Int, most: Int) {
    if unsafe count <= TableRoom.smallCount {
      guard let elements = unsafe HostAllocation.zeroed(UInt64.self, count) else { return nil }
      unsafe (self.elements, capacity, isReserved) = (elements, count, false)
      return
    }
    // WHY honest: elements are there to be written; a table that the machine could never hold is better refused at once.
    guard let place = unsafe AddressSpace.reserve(atMost: max(count, most) &* 8, atLeast: count &* 8, isHonest: true) else { return nil }
    unsafe (elements, capacity, isReserved) = (place.base.bindMemory(to: UInt64.self, capacity: place.byteCount / 8), place.byteCount / 8, true)
  }
}

extension TableInstance {
  var room: TableRoom {
    get { unsafe TableRoom(elements: elements, capacity: capacity, isReserved: isReserved) }
    set { unsafe (elements, capacity, isReserved) = unsafe (newValue.elements, newValue.capacity, newValue.isReserved) }
  }

  /// Makes room for so many elements, up to `most` later on; false if there is none. The elements may move.
  mutating func reserve(_ new: Int, most: Int) -> Bool {
    if unsafe new <= capacity { return true }
    // WHY: what is large does not move. A copy would take as long as the table is large, and twice its memory.
    if unsafe isReserved { return false }
    let doubled = unsafe min(capacity &* 2, TableRoom.smallCount, most)
    guard let larger = unsafe TableRoom(max(new, doubled), most: most) else { return false }
    // SAFETY: the new room is larger, and what was there is small.
    unsafe larger.elements.update(from: elements, count: min(capacity, Int(truncatingIfNeeded: max(count, usedCount))))
    unsafe room.release()
    unsafe room = larger
    return true
  }

  /// Sets elements that are not the table's yet, in pieces; the reason if the call has to stop before all are set.
  mutating func prepare(
    _ start: UInt64, _ new: UInt64, _ initial: UInt64, _ context: UnsafeMutablePointer<ExecutionContext>
  ) -> ResourceExhaustion.Kind? {
    // What was never used is null already.
    let end = unsafe initial == 0 ? min(new, max(usedCount, start)) : new
    let base = unsafe elements + Int(truncatingIfNeeded: start)
    var reached = 0
    let stop = unsafe inPieces(context, Int(truncatingIfNeeded: end &- start), of: wordsPerLook) { offset, count in
      // SAFETY: there is room, the caller has made it.
      unsafe (base + offset).update(repeating: initial, count: count)
      reached = offset + count
    }
    if initial != 0 { unsafe usedCount = unsafe max(usedCount, start &+ UInt64(reached)) }
    return stop
  }

  /// Makes the table smaller, as it was when a snapshot was taken. Gives memory back if that is worth it.
  mutating func shrink(to new: UInt64) {
    unsafe usedCount = max(usedCount, count)
    unsafe count = new
    // WHY 1 MiB: see `renewalPageCount`; and what is less is not worth the system call.
    let start = AddressSpace.rounded(Int(truncatingIfNeeded: new) &* 8)
    let end = unsafe AddressSpace.rounded(Int(truncatingIfNeeded: usedCount) &* 8)
    guard unsafe isReserved, end &- start >= 1 << 20, unsafe AddressSpace.renew(UnsafeMutableRawPointer(elements) + start, end &- start, isHonest: true) else { return }
    unsafe usedCount = UInt64(start / 8)
  }
}
