// What automata read. A pattern tells few scalars apart: those that none of its instructions distinguishes are one letter.

/// What lies beside a place of the input, as far as assertions ask.
enum Neighbour: UInt8, Sendable {
  case other
  /// Nothing: the place is the beginning or the end of the input.
  case edge
  case newline
  case word

  /// What a byte is to the places beside it. Words are ASCII, so that no byte of a longer scalar is part of one.
  init(_ byte: UInt8) {
    self = byte == 0x0A ? .newline : byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") ? .word : .other
  }
}

extension Assertion {
  /// Whether the assertion holds between two neighbours.
  func holds(_ before: Neighbour, _ after: Neighbour) -> Bool {
    switch self {
    case .textStart: before == .edge
    case .textEnd: after == .edge
    case .lineStart: before == .edge || before == .newline
    case .lineEnd: after == .edge || after == .newline
    case .wordBoundary: (before == .word) != (after == .word)
    case .notWordBoundary: (before == .word) == (after == .word)
    }
  }
}

/// The letters of a program.
final class Alphabet: Sendable {
  /// The most letters that an alphabet can have.
  static let letterLimit = 250

  /// In ``letterOfByte``, stands for the bytes of scalars beyond ASCII.
  static let notASCII: UInt8 = 255

  /// WHY: one pass over all intervals for each thing to tell apart; patterns of many large classes would take long.
  private static let workLimit = 2_000_000

  let letterCount: Int

  /// For each byte the letter, or ``notASCII``.
  let letterOfByte: [UInt8]

  /// For each letter one scalar that it stands for.
  let examples: [UInt32]

  /// For each set of the program four words, a bit for each letter.
  private let members: [UInt64]

  /// How many kinds of neighbours the program's assertions tell apart: 1 for none, 2 for only the edge, else 4, which is all.
  let neighbourCount: Int

  /// For each byte, and for each letter, what it is to the places beside it, among the kinds told apart.
  let neighbourOfByte: [UInt8]
  let neighbourOfLetter: [UInt8]

  /// The letter of U+FFFD, which broken texts have most.
  private let replacementLetter: UInt8

  /// Where intervals of scalars begin, ascending from 0, and the letter of each.
  private let intervals: [UInt32]
  private let letters: [UInt8]

  /// The alphabet of instructions and the sets that they speak of; nil if they tell too many scalars apart.
  ///
  /// - Parameter meter: what it costs is added; nil also if the meter says to stop.
  init?(_ instructions: [Instruction], _ sets: [ScalarSet], _ meter: inout Meter) {
    var things: [[ScalarRange]] = []
    var scalars: Set<UInt32> = []
    var seenSets: Set<UInt32> = []
    var neighbourCount = 1
    meter.steps &+= UInt64(truncatingIfNeeded: 16 * instructions.count)
    for instruction in instructions {
      switch instruction.operation {
      case .scalar: scalars.insert(instruction.argument)
      case .set: if seenSets.insert(instruction.argument).inserted { things.append(sets[Int(instruction.argument)].ranges) }
      case .anyButNewline: scalars.insert(0x0A)
      case .assertion:
        switch Assertion(rawValue: UInt8(truncatingIfNeeded: instruction.argument)) {
        case .textStart, .textEnd, nil: neighbourCount = max(neighbourCount, 2)
        case .lineStart, .lineEnd, .wordBoundary, .notWordBoundary: neighbourCount = 4
        }
      case .anyScalar, .split, .capture, .match: break
      }
    }
    self.neighbourCount = neighbourCount
    if neighbourCount == 4 {
      scalars.insert(0x0A)
      things.append(ScalarSet(pairs: [0x30, 0x39, 0x41, 0x5A, 0x5F, 0x5F, 0x61, 0x7A]).ranges)
    }
    guard scalars.count + things.count <= 4 * Alphabet.letterLimit else { return nil }
    things += scalars.sorted().map { [ScalarRange(first: $0, last: $0)] }
    guard let (intervals, letters) = Alphabet.refine(things, &meter) else { return nil }
    self.intervals = intervals
    self.letters = letters
    replacementLetter = letters[(intervals.lastIndex { $0 <= UTF8Decoder.replacement }) ?? 0]
    letterCount = Int(letters.max() ?? 0) + 1
    var examples = [UInt32](repeating: 0, count: letterCount)
    for (index, letter) in letters.enumerated().reversed() { examples[Int(letter)] = intervals[index] }
    self.examples = examples
    var members = [UInt64](repeating: 0, count: 4 * sets.count)
    for set in seenSets {
      for (letter, example) in examples.enumerated() where sets[Int(set)].contains(example) {
        members[4 * Int(set) + letter >> 6] |= 1 << UInt64(letter & 63)
      }
    }
    self.members = members
    var letterOfByte = [UInt8](repeating: Alphabet.notASCII, count: 256)
    var interval = 0
    for byte in 0..<128 {
      while interval + 1 < intervals.count, intervals[interval + 1] <= UInt32(byte) { interval += 1 }
      letterOfByte[byte] = letters[interval]
    }
    self.letterOfByte = letterOfByte
    neighbourOfByte = (0..<256).map { neighbourCount == 4 ? Neighbour(UInt8($0)).rawValue : 0 }
    neighbourOfLetter = examples.map { neighbourCount == 4 && $0 < 0x80 ? Neighbour(UInt8($0)).rawValue : 0 }
  }

  /// Cuts the scalars into intervals that each thing holds wholly or not at all, and numbers them by what holds them; nil if that is too much.
  private static func refine(_ things: [[ScalarRange]], _ meter: inout Meter) -> (intervals: [UInt32], letters: [UInt8])? {
    var intervals: [UInt32] = [0]
    for thing in things {
      for range in thing {
        intervals.append(range.first)
        if range.last < ScalarSet.lastScalar { intervals.append(range.last + 1) }
      }
    }
    meter.steps &+= UInt64(truncatingIfNeeded: 16 * intervals.count)
    intervals.sort()
    var count = 1
    for index in 1..<max(1, intervals.count) where intervals[index] != intervals[count - 1] {
      intervals[count] = intervals[index]
      count += 1
    }
    intervals.removeLast(intervals.count - count)
    guard intervals.count <= workLimit / (things.count + 1) else { return nil }
    var parts = [Int](repeating: 0, count: intervals.count)
    var partCount = 1
    for thing in things {
      meter.steps &+= UInt64(truncatingIfNeeded: 64 + 4 * intervals.count)
      if meter.isOver() { return nil }
      // For each part the new part of those of its intervals that the thing holds.
      var within = [Int](repeating: -1, count: partCount)
      var interval = 0
      for range in thing {
        while intervals[interval] < range.first { interval += 1 }
        while interval < intervals.count, intervals[interval] <= range.last {
          let part = parts[interval]
          if within[part] < 0 {
            within[part] = partCount
            partCount += 1
          }
          parts[interval] = within[part]
          interval += 1
        }
      }
      partCount = renumber(&parts, partCount)
      guard partCount <= letterLimit else { return nil }
    }
    return (intervals, parts.map { UInt8(truncatingIfNeeded: $0) })
  }

  /// Numbers parts in the order of their first intervals; those that are left without an interval get no number. How many there are.
  private static func renumber(_ parts: inout [Int], _ partCount: Int) -> Int {
    var numbers = [Int](repeating: -1, count: partCount)
    var count = 0
    for index in parts.indices {
      if numbers[parts[index]] < 0 {
        numbers[parts[index]] = count
        count += 1
      }
      parts[index] = numbers[parts[index]]
    }
    return count
  }

  /// The bytes that it takes, about.
  var byteCount: Int { 1024 + 8 * members.count + 5 * intervals.count }

  /// The letter of a scalar.
  func letter(of scalar: UInt32) -> UInt8 { scalar == UTF8Decoder.replacement ? replacementLetter : search(scalar) }

  private func search(_ scalar: UInt32) -> UInt8 {
    var lower = 0
    var upper = intervals.count - 1
    while lower < upper {
      let middle = (lower + upper + 1) / 2
      if intervals[middle] <= scalar { lower = middle } else { upper = middle - 1 }
    }
    return letters[lower]
  }

  /// The letter of a scalar as a range.
  func letterRange(of scalar: UInt32) -> Range<Int> {
    let letter = Int(letter(of: scalar))
    return letter..<(letter + 1)
  }

  /// Whether an instruction consumes the scalars of a letter.
  func accepts(_ instruction: Instruction, _ letter: Int) -> Bool {
    switch instruction.operation {
    case .scalar: examples[letter] == instruction.argument
    case .set: members[4 * Int(instruction.argument) + letter >> 6] >> UInt64(letter & 63) & 1 != 0
    case .anyScalar: true
    case .anyButNewline: examples[letter] != 0x0A
    case .split, .capture, .assertion, .match: false
    }
  }

  /// What lies before a place of the input, among the kinds told apart.
  @inline(__always)
  func before(_ place: Int, _ input: Span<UInt8>) -> Int {
    if neighbourCount == 1 { return 0 }
    return Int(place == 0 ? Neighbour.edge.rawValue : neighbourOfByte[Int(input[place - 1])])
  }

  /// What lies after a place of the input, among the kinds told apart.
  @inline(__always)
  func after(_ place: Int, _ input: Span<UInt8>) -> Int {
    if neighbourCount == 1 { return 0 }
    return Int(place == input.count ? Neighbour.edge.rawValue : neighbourOfByte[Int(input[place])])
  }
}
