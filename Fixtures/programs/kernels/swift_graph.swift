// Swift's arrays, enums, generics and closures without Foundation: shortest ways through a grid with walls.

/// Takes the smallest element first.
struct Heap<Element> {
  private var elements: [Element] = []
  let isBefore: (Element, Element) -> Bool

  init(_ isBefore: @escaping (Element, Element) -> Bool) { self.isBefore = isBefore }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, isBefore(elements[child], elements[(child - 1) / 2]) {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func takeFirst() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count && isBefore(elements[child], elements[smallest]) { smallest = child }
      if smallest == parent { return first }
      elements.swapAt(smallest, parent)
      parent = smallest
    }
  }
}

enum Cell { case wall, floor(cost: Int32), door(to: Int) }

struct Grid {
  let side: Int
  private(set) var cells: [Cell] = []

  init(side: Int, random: inout UInt32) {
    self.side = side
    cells.reserveCapacity(side * side)
    for _ in 0..<side * side {
      random = random &* 1_664_525 &+ 1_013_904_223
      let pick = random >> 16
      switch pick % 16 {
      case 0, 1, 2, 3: cells.append(.wall)
      case 4: cells.append(.door(to: Int(pick) % (side * side)))
      default: cells.append(.floor(cost: Int32(pick / 16 % 9) + 1))
      }
    }
  }

  func neighbours(of place: Int, _ body: (Int, Int32) -> Void) {
    func visit(_ next: Int) {
      if case .floor(let cost) = cells[next] { body(next, cost) } else if case .door = cells[next] { body(next, 2) }
    }
    if case .door(let other) = cells[place] { visit(other) }
    if place % side > 0 { visit(place - 1) }
    if place % side < side - 1 { visit(place + 1) }
    if place >= side { visit(place - side) }
    if place < side * (side - 1) { visit(place + side) }
  }

  func distances(from start: Int) -> [Int32] {
    var distances = [Int32](repeating: .max, count: cells.count)
    var open = Heap<(place: Int, distance: Int32)> { $0.distance < $1.distance }
    distances[start] = 0
    open.insert((start, 0))
    while let (place, distance) = open.takeFirst() {
      guard distance == distances[place] else { continue }
      neighbours(of: place) { next, cost in
        let through = distance + cost
        guard through < distances[next] else { return }
        distances[next] = through
        open.insert((next, through))
      }
    }
    return distances
  }
}

func work(_ rounds: Int) -> Int64 {
  var random: UInt32 = 31
  var hash: UInt64 = 0
  for _ in 0..<rounds {
    let grid = Grid(side: 40, random: &random)
    for distance in grid.distances(from: Int(random >> 8) % 1600) { hash = (hash ^ UInt64(UInt32(bitPattern: distance))) &* 1_099_511_628_211 }
  }
  return Int64(bitPattern: hash)
}

@_cdecl("run")
public func run() -> Int64 { work(480) }

@_cdecl("run_small")
public func runSmall() -> Int64 { work(1) }
