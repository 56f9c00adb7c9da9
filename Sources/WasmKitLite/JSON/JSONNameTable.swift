// Whether an object has a name already, for objects with more names than one would compare one by one.

/// Members by their names: open addressing, without a copy of any name.
struct JSONNameTable {
  /// The upper half of a name's hash, and the member's number plus one in the lower; 0 for a vacant place. The count is a power of two, and at least twice the names'.
  private var slots: [UInt64] = []
  private var count = 0

  /// Puts a name in that stands behind those of the members; the first time, these as well.
  ///
  /// - Returns: false if it is there already.
  mutating func insert(_ name: String, behind members: [JSONObject.Member]) -> Bool {
    if 2 * (members.count + 1) > slots.count { grow(4 * (members.count + 1)) }
    while count < members.count {
      // They differ: nothing else became a member.
      put(entry(Self.hash(members[count].name)))
      count += 1
    }
    let hash = Self.hash(name)
    var index = place(hash)
    while slots[index] != 0 {
      if slots[index] >> 32 == hash >> 32, JSONObject.same(members[Int(slots[index] & 0xFFFF_FFFF) - 1].name, name) { return false }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = entry(hash)
    count += 1
    return true
  }

  /// WHY not a hash of our own: who writes the names must not know which of them meet.
  private static func hash(_ name: String) -> UInt64 {
    var hasher = Hasher()
    if unsafe name.utf8.withContiguousStorageIfAvailable({ unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      for byte in name.utf8 { hasher.combine(byte) }
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The entry of the next name. A text has fewer than 2³² names.
  private func entry(_ hash: UInt64) -> UInt64 { hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(truncatingIfNeeded: count + 1)) }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1) }

  private mutating func put(_ entry: UInt64) {
    var index = place(entry)
    while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = entry
  }

  private mutating func grow(_ room: Int) {
    var size = 32
    while size < room { size *= 2 }
    let old = slots
    slots = [UInt64](repeating: 0, count: size)
    for entry in old where entry != 0 { put(entry) }
  }
}
