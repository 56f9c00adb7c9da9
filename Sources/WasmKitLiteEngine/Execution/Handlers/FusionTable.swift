// Which handlers stand for several others that follow one another.
//
// A fused handler does what its parts would do one after the other, and reads the operands from where the parts' instructions have them: their words stay as
// they are, and only the first handler's address changes. So nothing moves, and a branch to the second part still finds an instruction there.

import WasmKitLiteMachine

/// The fusions while they are listed.
///
/// WHY no array of rows: the optimiser would make it data, in which the dynamic linker writes every address before the program starts, needed or not: some
/// 5,000 of them. As code they cost nothing until they are asked for.
struct FusionRows {
  /// A fusion's handlers, as distances from one of them all. No fusion has that one itself; 0 stands for none.
  struct Row {
    var first, second, then, into: UInt32
  }

  /// WHY not static: that would be looked at for its first use at every lookup.
  let origin: UInt
  private(set) var rows: [Row] = []

  init(origin: Handler) {
    self.origin = unsafe HandlerTable.address(origin)
    rows.reserveCapacity(1536)
  }

  /// Adds a handler that stands for `first` and, behind it, `second`, which may be a fused handler itself.
  ///
  /// - Parameters:
  ///   - then: Writes everything that its parts write.
  ///   - into: Does not write the first part's result to its slot; nil where the second does not read it from the accumulator.
  @inline(never) mutating func add(_ first: Handler, _ second: Handler, then: Handler, into: Handler? = nil) {
    unsafe rows.append(Row(first: distance(first), second: distance(second), then: distance(then), into: into.map(distance) ?? 0))
  }

  private func distance(_ handler: Handler) -> UInt32 { unsafe Self.distance(HandlerTable.address(handler), origin) }

  /// All handlers are in one image, which is smaller than 4 GiB.
  @inline(__always) static func distance(_ handler: UInt, _ origin: UInt) -> UInt32 { UInt32(truncatingIfNeeded: handler &- origin) }
}

/// All fusions, by their parts.
///
/// WHY so compact: every process that runs anything builds this table, and each page that it touches is time before the first instruction.
struct FusionTable: Sendable {
  static let shared = FusionTable()

  private let origin: UInt
  private let rows: [FusionRows.Row]
  /// Open addressing, a power of two in size and at most half full: the number of a row, counted from 1, or 0.
  private let places: [UInt16]
  private let mask: Int
  /// A bit for every hash of 16 bits that a fusion has.
  ///
  /// WHY: most lookups find nothing. The bits stay in the nearest cache, where places and rows do not fit.
  private let filter: [UInt64]

  private init() {
    var list = unsafe FusionRows(origin: wkl_unreachable)
    Self.addAll(to: &list)
    var size = 64
    while size < list.rows.count * 2 { size *= 2 }
    var places = [UInt16](repeating: 0, count: size)
    var filter = [UInt64](repeating: 0, count: 1 << 10)
    for (index, row) in list.rows.enumerated() {
      let hash = Self.hash(row.first, row.second)
      filter[Self.filterWord(hash)] |= Self.filterBit(hash)
      var place = hash & (size - 1)
      while places[place] != 0 { place = (place + 1) & (size - 1) }
      places[place] = UInt16(index + 1)
    }
    (origin, rows, self.places, mask, self.filter) = (list.origin, list.rows, places, size - 1, filter)
  }

  @inline(__always) private func address(_ distance: UInt32) -> UInt { origin &+ UInt(bitPattern: Int(Int32(bitPattern: distance))) }

  /// 32 bits. WHY the upper half: handlers begin at multiples of 16, so the lowest bits of a product are all alike.
  @inline(__always) private static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (((UInt64(first) &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(second)) &* 0xC2B2_AE3D_27D4_EB4F) &>> 32)
  }

  @inline(__always) private static func filterWord(_ hash: Int) -> Int { (hash &>> 16) & 1023 }
  @inline(__always) private static func filterBit(_ hash: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: hash &>> 26) }

  /// The handler of the first part that a fused one stands for; nil for any other handler. For traps: it looks at all rows.
  func first(of handler: UInt) -> UInt? {
    let distance = FusionRows.distance(handler, origin)
    guard distance != 0 else { return nil }
    return rows.first { $0.then == distance || $0.into == distance }.map { address($0.first) }
  }

  /// What stands for two handlers, by their addresses, if anything does.
  ///
  /// - Parameter isTemporary: Whether the first one's destination has one reader alone: an operand's own slot. It need not be written then, if the second part
  ///   has the operand from the accumulator.
  @inline(__always) func fused(_ first: UInt, _ second: UInt, _ isTemporary: Bool) -> UInt? {
    let (first, second) = (FusionRows.distance(first, origin), FusionRows.distance(second, origin))
    let hash = Self.hash(first, second)
    if filter[Self.filterWord(hash)] & Self.filterBit(hash) == 0 { return nil }
    return unsafe places.withUnsafeBufferPointer { places in
      unsafe rows.withUnsafeBufferPointer { rows in
        var place = hash & mask
        while unsafe places[place] != 0 {
          let row = unsafe rows[Int(places[place]) &- 1]
          if row.first == first && row.second == second { return address(isTemporary && row.into != 0 ? row.into : row.then) }
          place = (place &+ 1) & mask
        }
        return nil
      }
    }
  }
}
