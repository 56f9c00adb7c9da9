// Which handlers stand for two or three others that follow one another.
//
// A fused handler does what its parts would do one after the other, and reads the operands from where the parts' instructions have them: their words stay as
// they are, and only the first handler's address changes. So nothing moves, and a branch to the second part still finds an instruction there.

/// A handler that stands for `first` and, behind it, `second`, which may be a fused handler itself.
struct Fusion {
  var first: UInt
  var second: UInt
  /// Writes everything that its parts write.
  var then: UInt
  /// Does not write the first part's result to its slot; 0 where the second does not read it from the accumulator.
  var into: UInt

  init(_ first: Handler, _ second: Handler, then: Handler, into: Handler? = nil) {
    self.first = HandlerTable.address(first)
    self.second = HandlerTable.address(second)
    self.then = HandlerTable.address(then)
    self.into = into.map(HandlerTable.address) ?? 0
  }
}

/// All fusions, by their parts.
struct FusionTable: Sendable {
  static let shared = FusionTable(rows: handlerRows)

  /// Open addressing, a power of two in size and at most half full; `first` is 0 in an empty place.
  private let places: [Fusion]
  private let mask: Int

  init(rows: [Fusion]) {
    var size = 64
    while size < rows.count * 3 { size *= 2 }
    var places = [Fusion](repeating: Fusion(empty: ()), count: size)
    let mask = size - 1
    for row in rows {
      var place = Self.hash(row.first, row.second) & mask
      while places[place].first != 0 { place = (place + 1) & mask }
      places[place] = row
    }
    self.places = places
    self.mask = mask
  }

  @inline(__always) private static func hash(_ first: UInt, _ second: UInt) -> Int {
    Int(truncatingIfNeeded: ((first &* 0x9E37_79B9_7F4A_7C15) ^ second) &* 0xC2B2_AE3D_27D4_EB4F >> 32)
  }

  /// What stands for two handlers, by their addresses, if anything does.
  ///
  /// - Parameter isTemporary: Whether the first one's destination has one reader alone: an operand's own slot. It need not be written then, if the second part
  ///   has the operand from the accumulator.
  @inline(__always) func fused(_ first: UInt, _ second: UInt, _ isTemporary: Bool) -> UInt? {
    guard let fusion = fusion(first, second) else { return nil }
    return isTemporary && fusion.into != 0 ? fusion.into : fusion.then
  }

  /// The fusion of two handlers.
  @inline(__always) private func fusion(_ first: UInt, _ second: UInt) -> Fusion? {
    places.withUnsafeBufferPointer { places in
      var place = Self.hash(first, second) & mask
      while places[place].first != 0 {
        if places[place].first == first && places[place].second == second { return places[place] }
        place = (place &+ 1) & mask
      }
      return nil
    }
  }
}

extension Fusion {
  fileprivate init(empty: Void) { (first, second, then, into) = (0, 0, 0, 0) }
}
