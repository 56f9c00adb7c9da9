// Where the code of a function catches exceptions. A throw finds the innermost region by the position of its instruction and follows the parents from there.
//
// Code that belongs to no region has the number -1; so have tail calls, wherever they are written: they leave every block before the callee begins.

/// The handlers of one function's code, by position.
struct TryMap: Sendable {
  /// Code in which exceptions are caught, or passed on to another block.
  struct Region: Sendable {
    /// The region that is asked next: the one around it, or, for `delegate`, around the label; -1 where the function has none.
    var parent: Int32
    /// The first and the last of its handlers, in the order in which they are asked; -1 where there is none.
    var firstCatch: Int32 = -1
    fileprivate var lastCatch: Int32 = -1

    fileprivate init(parent: Int32) { self.parent = parent }
  }

  struct Catch: Sendable {
    /// Nil catches everything.
    let tag: UInt32?
    /// Whether the exception's reference is wanted behind the payload.
    let wantsReference: Bool
    /// Where the code goes on, in words.
    let landing: Int32
    /// The slot of the payload's first word.
    let slot: Int32
    /// Where a legacy handler keeps the exception for `rethrow`.
    let rethrowSlot: Int32?
    /// The region's next handler, or -1.
    fileprivate(set) var next: Int32 = -1

    init(tag: UInt32?, wantsReference: Bool, landing: Int, slot: Int, rethrowSlot: Int?) {
      self.tag = tag
      self.wantsReference = wantsReference
      self.landing = Int32(truncatingIfNeeded: landing)
      self.slot = Int32(truncatingIfNeeded: slot)
      self.rethrowSlot = rethrowSlot.map { Int32(truncatingIfNeeded: $0) }
    }
  }

  private(set) var regions: [Region] = []
  private(set) var catches: [Catch] = []
  /// From which word of the code on which region is the innermost, in the order of the code. Before the first of them is none.
  private(set) var places: [(position: Int32, region: Int32)] = []

  static let none: Int32 = -1

  var isEmpty: Bool { regions.isEmpty }

  /// The innermost region around an instruction, by any of its words.
  func region(at position: Int) -> Int32 {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = low + (high - low) / 2
      if Int(places[middle].position) <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1].region : Self.none
  }

  /// The bytes that it takes.
  var byteCount: Int {
    LoadingMeter.listed(Region.self, regions.count) &+ LoadingMeter.listed(Catch.self, catches.count)
      &+ LoadingMeter.listed((position: Int32, region: Int32).self, places.count)
  }

  // MARK: While code is lowered

  mutating func removeAll() { if !isEmpty { self = TryMap() } }

  /// Adds a region without handlers and gives its number.
  mutating func addRegion(parent: Int32) -> Int32 {
    regions.append(Region(parent: parent))
    return Int32(truncatingIfNeeded: regions.count - 1)
  }

  mutating func setParent(of region: Int32, _ parent: Int32) { regions[Int(region)].parent = parent }

  /// Adds a handler, which is asked after those that the region has.
  mutating func add(_ handler: Catch, to region: Int32) {
    let number = Int32(truncatingIfNeeded: catches.count)
    catches.append(handler)
    let last = regions[Int(region)].lastCatch
    if last >= 0 { catches[Int(last)].next = number } else { regions[Int(region)].firstCatch = number }
    regions[Int(region)].lastCatch = number
  }

  /// The code from a position on belongs to a region.
  mutating func enter(_ region: Int32, at position: Int) {
    if let last = places.last {
      if Int(last.position) == position { places.removeLast() }
    }
    if (places.last?.region ?? Self.none) != region { places.append((Int32(truncatingIfNeeded: position), region)) }
  }
}
