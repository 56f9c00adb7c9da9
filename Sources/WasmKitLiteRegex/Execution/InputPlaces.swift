// Questions about a place of the input, a place being between two bytes. All assertions can be answered from the bytes beside it: words are ASCII.

extension Span<UInt8> {
  /// Whether an assertion holds just before the byte at that index.
  func holds(_ assertion: UInt32, at index: Int) -> Bool {
    switch Assertion(rawValue: UInt8(truncatingIfNeeded: assertion)) {
    case .textStart: index == 0
    case .textEnd: index == count
    case .lineStart: index == 0 || self[index - 1] == 0x0A
    case .lineEnd: index == count || self[index] == 0x0A
    case .wordBoundary: isWordBoundary(at: index)
    case .notWordBoundary: !isWordBoundary(at: index)
    case nil: false
    }
  }

  private func isWordBoundary(at index: Int) -> Bool {
    let isAfterWord = index > 0 && isWordByte(self[index - 1])
    let isBeforeWord = index < count && isWordByte(self[index])
    return isAfterWord != isBeforeWord
  }

  private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") }

  /// The first place at or after an index where a match of the program can begin; nil if there is none, or the meter's time is over.
  func firstCandidate(for program: Program, from start: Int, _ meter: inout Meter) -> Int? {
    if program.isAnchored { return start == 0 ? 0 : nil }
    if let scan = program.prefixScan { return scan.firstOccurrence(in: self, from: start, &meter) }
    if program.firstBytes.isEmpty { return start }
    let firstBytes = program.firstBytes
    var index = start
    while index < count {
      let end = Swift.min(count, index + 4096)
      let first = index
      while index < end, !firstBytes[Int(self[index])] { index += 1 }
      if meter.isOver(adding: index - first) { return nil }
      if index < end { return index }
    }
    return nil
  }
}
