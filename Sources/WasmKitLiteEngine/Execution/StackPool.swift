// Value stacks that stores have given back, for the next ones. WHY: a stack with its guard pages takes four calls of the system and some page faults, more than all
// the rest of a store that is made, called once and dropped.

import WasmKitLiteSystem

/// The process's stacks that no store has now. What is in them is old, which no validated code can see: every slot is written before it is read.
final class StackPool: Sendable {
  static let shared = StackPool()

  private let lock = Lock()
  // SAFETY: touched with the lock held only.
  nonisolated(unsafe) private var idle: [(address: UInt, byteCount: Int)] = []

  /// The most stacks that are kept. WHY few: each keeps the pages that its deepest call has touched.
  private static let greatestCount = 8
  /// The largest stack that is kept, in bytes: that of the default limits.
  private static let greatestByteCount = 2 << 20

  /// A stack of this size, kept or new; nil if the system has no room.
  func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let address = lock.withLock { () -> UInt? in
      // The last one that was given back is the likeliest to be in the processor's caches.
      guard let index = unsafe idle.lastIndex(where: { $0.byteCount == byteCount }) else { return nil }
      return unsafe idle.remove(at: index).address
    }
    return unsafe address.flatMap { unsafe UnsafeMutableRawPointer(bitPattern: $0) } ?? AddressSpace.reserveStack(byteCount)
  }

  /// Takes a stack back, to keep it or to give it to the system; where there are too many, the one goes that was kept longest.
  func giveBack(_ stack: UnsafeMutableRawPointer, _ byteCount: Int) {
    if byteCount > StackPool.greatestByteCount { return unsafe AddressSpace.releaseStack(stack, byteCount) }
    let address = UInt(bitPattern: stack)
    let (oldest, oldestByteCount) = lock.withLock { () -> (UInt, Int) in
      unsafe idle.append((address, byteCount))
      return unsafe idle.count > StackPool.greatestCount ? idle.removeFirst() : (0, 0)
    }
    if let oldest = unsafe UnsafeMutableRawPointer(bitPattern: oldest) { unsafe AddressSpace.releaseStack(oldest, oldestByteCount) }
  }
}
