// Threaded code while it is written. Positions are counted in words from the function's first instruction.

import WasmKitLiteMachine

/// The words of one function's code, and what may still be patched.
struct CodeBuffer: ~Copyable {
  /// The first word of an instruction, and where in the module the instruction comes from.
  struct Start {
    var position: Int32
    var byteOffset: UInt32
  }

  private(set) var words = GrowingList<UInt64>(capacity: 4096)
  /// Where the instructions begin, in order.
  private(set) var starts = GrowingList<Start>(capacity: 1024)
  /// Where in the module the instruction is that code is written for.
  var byteOffset: UInt32 = 0

  /// The position of the next instruction.
  @inline(__always) var position: Int { words.count }

  /// The bytes that it takes, its room included.
  var byteCount: Int { words.byteCount &+ starts.byteCount }

  mutating func removeAll() {
    words.removeAll()
    starts.removeAll()
  }
  /// Takes the code from an instruction on back.
  mutating func truncate(to position: Int) {
    words.truncate(to: position)
    while let last = starts.last, Int(last.position) >= position { starts.removeLast() }
  }

  @inline(__always) mutating func append(_ word: UInt64) { words.append(word) }
  /// Writes a handler's address: the first word of every instruction.
  @inline(__always) mutating func append(handler: UInt) {
    starts.append(Start(position: Int32(truncatingIfNeeded: words.count), byteOffset: byteOffset))
    words.append(UInt64(handler))
  }
  @inline(__always) mutating func append(_ handler: Handler) { unsafe append(handler: HandlerTable.address(handler)) }
  /// Writes four 16-bit operands.
  @inline(__always) mutating func append(_ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) {
    words.append(UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16 | UInt64(UInt16(truncatingIfNeeded: c)) << 32 | UInt64(UInt16(truncatingIfNeeded: d)) << 48)
  }
  /// Writes two 16-bit operands and a 32-bit one.
  @inline(__always) mutating func append(_ a: Int, _ b: Int, wide: UInt32) {
    words.append(UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16 | UInt64(wide) << 32)
  }
  /// Writes two 32-bit operands.
  @inline(__always) mutating func append(low: UInt32, high: UInt32) { words.append(UInt64(low) | UInt64(high) << 32) }

  /// Replaces the first 16-bit operand of an instruction: the destination of everything that has one.
  @inline(__always) mutating func patchDestination(at position: Int, _ slot: Int) {
    words[position + 1] = words[position + 1] & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: slot))
  }

  /// Replaces an instruction of two words.
  mutating func replaceInstruction(at position: Int, _ handler: Handler, _ operand: Int) {
    words[position] = unsafe UInt64(HandlerTable.address(handler))
    words[position + 1] = UInt64(UInt16(truncatingIfNeeded: operand))
  }

  /// Narrows the slots that the first instruction, a `wkl_zero`, zeroes.
  mutating func truncateZeroing(to slots: Range<Int>) {
    words[1] = UInt64(UInt16(truncatingIfNeeded: slots.lowerBound)) | UInt64(UInt32(truncatingIfNeeded: slots.count)) << 32
  }

  /// Gives the words and the positions of the instructions.
  @inline(__always) mutating func withMutableInstructions(_ body: (UnsafeMutableBufferPointer<UInt64>, UnsafeBufferPointer<Start>) -> Void) {
    unsafe words.withUnsafeMutableBufferPointer { unsafe body($0, starts[0...]) }
  }

  /// Writes a 32-bit operand anywhere in the code, at a byte.
  mutating func write32(_ byte: Int, _ value: UInt32) {
    let shift = UInt64((byte & 4) * 8)
    words[byte >> 3] = words[byte >> 3] & ~(0xFFFF_FFFF << shift) | UInt64(value) << shift
  }
}

/// A branch whose target is not known yet. Its offset is 32 bits at `byte`, its cost the 32 bits behind.
struct BranchFixup {
  /// The position of the branch instruction: offsets count from it.
  let origin: Int
  let byte: Int
  /// The fuel count at the branch.
  let cost: Int
  /// The next fixup of the same label, or -1.
  let next: Int
}
