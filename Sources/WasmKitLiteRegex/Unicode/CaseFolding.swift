/// Orbits of scalars that fold alike, ready for look-up.
struct CaseFolding: Sendable {
  /// Every scalar whose orbit has more than one member, ascending.
  let scalars: [UInt32]

  /// At the same index, the next scalar of the orbit; the last leads back to the first.
  let successors: [UInt32]

  static let shared = CaseFolding()

  private init() {
    let runs = FoldTable.runs
    var pairs: [(scalar: Int32, successor: Int32)] = []
    for row in stride(from: 0, to: runs.count - 3, by: 4) {
      for scalar in stride(from: runs[row], through: runs[row + 1], by: Int(runs[row + 2])) {
        pairs.append((scalar, scalar + runs[row + 3]))
      }
    }
    pairs.sort { $0.scalar < $1.scalar }
    scalars = pairs.map { UInt32(truncatingIfNeeded: $0.scalar) }
    successors = pairs.map { UInt32(truncatingIfNeeded: $0.successor) }
  }

  /// The index of the first listed scalar that is not below.
  func firstIndex(from scalar: UInt32) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if scalars[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many listed scalars lie in a range.
  func count(in range: ScalarRange) -> Int { firstIndex(from: range.last &+ 1) - firstIndex(from: range.first) }

  /// The next scalar of the orbit, itself where it stands alone.
  func successor(of scalar: UInt32) -> UInt32 {
    let index = firstIndex(from: scalar)
    return index < scalars.count && scalars[index] == scalar ? successors[index] : scalar
  }
}
