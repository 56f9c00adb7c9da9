// The lists of the walks over function bodies. WHY: an array asks before every change whether it is shared; for a list that changes with each instruction
// that question costs more than the change.

/// A list of plain values that grows at its end and keeps its room. It cannot be copied, so nobody shares its storage.
@safe struct GrowingList<Element>: ~Copyable {
  // SAFETY: the list owns it; elements below `count` are initialised, every access is compared with `count`.
  private var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  /// Makes an empty list with room for so many elements.
  init(capacity: Int = 64) {
    // Our own types, no guest's: elements are forgotten without being destroyed.
    precondition(_isPOD(Element.self), "the elements of a growing list are plain values")
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var last: Element? { unsafe count > 0 ? base[count &- 1] : nil }

  @inline(__always) subscript(_ index: Int) -> Element {
    _read {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield unsafe base[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield unsafe &base[index]
    }
  }

  /// The elements from an index on, to be looked at before the list changes.
  @inline(__always) subscript(_ range: PartialRangeFrom<Int>) -> UnsafeBufferPointer<Element> {
    precondition(UInt(bitPattern: range.lowerBound) <= UInt(bitPattern: count))
    return unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: count &- range.lowerBound)
  }

  /// The elements in memory from an index on, to be looked at before the list changes.
  @inline(__always) subscript(from index: Int) -> UnsafePointer<Element> {
    precondition(UInt(bitPattern: index) <= UInt(bitPattern: count))
    return unsafe UnsafePointer(base + index)
  }

  @inline(__always) mutating func append(_ element: Element) {
    if _slowPath(count == capacity) { grow(to: count &+ 1) }
    unsafe (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always) @discardableResult mutating func removeLast() -> Element {
    precondition(count > 0)
    count &-= 1
    return unsafe base[count]
  }

  /// Appends so many equal elements.
  @inline(__always) mutating func append(repeating element: Element, count added: Int) {
    if count &+ added > capacity { grow(to: count &+ added) }
    unsafe (base + count).initialize(repeating: element, count: added)
    count &+= added
  }

  /// Appends elements that lie somewhere else.
  @inline(__always) mutating func append(from source: UnsafePointer<Element>, count added: Int) {
    if count &+ added > capacity { grow(to: count &+ added) }
    unsafe (base + count).initialize(from: source, count: added)
    count &+= added
  }

  /// The bytes that the list takes, its room included.
  var byteCount: Int { capacity &* MemoryLayout<Element>.stride }

  /// Forgets the elements from an index on.
  @inline(__always) mutating func truncate(to newCount: Int) {
    precondition(UInt(bitPattern: newCount) <= UInt(bitPattern: count))
    count = newCount
  }

  @inline(__always) mutating func removeAll() { count = 0 }

  /// Makes the list so many equal elements.
  mutating func reset(repeating element: Element, count newCount: Int) {
    count = 0
    if newCount > capacity { grow(to: newCount) }
    unsafe base.initialize(repeating: element, count: newCount)
    count = newCount
  }

  /// The elements in memory, for as long as the closure runs.
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try unsafe body(UnsafeRawBufferPointer(UnsafeBufferPointer(start: base, count: count)))
  }

  /// The elements in memory, to be changed in place, for as long as the closure runs.
  @inline(__always) mutating func withUnsafeMutableBufferPointer<Result>(_ body: (UnsafeMutableBufferPointer<Element>) throws -> Result) rethrows -> Result {
    try unsafe body(UnsafeMutableBufferPointer(start: base, count: count))
  }

  @inline(never) private mutating func grow(to least: Int) {
    capacity = max(capacity * 2, least)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
  }
}
