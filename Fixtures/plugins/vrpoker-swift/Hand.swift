// Follows a hand of poker from line to line. The twin of vrpoker-c: both answer every line with the same bytes.
// The grammar of the lines is in Fixtures/README.md.

struct Seat {
  static let nameCapacity = 128

  var isDealtIn = false
  var hasFolded = false
  private var nameByteCount = 0
  private var nameBytes = InlineArray<128, UInt8>(repeating: 0)

  var plays: Bool { isDealtIn && !hasFolded }

  /// Cut at a character's border where it is too long.
  var name: Text {
    get {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(nameByteCount)
      for index in 0..<nameByteCount { bytes.append(nameBytes[index]) }
      return bytes[...]
    }
    set {
      var count = newValue.count
      if count > Seat.nameCapacity {
        count = Seat.nameCapacity
        while count > 0 && newValue[newValue.startIndex + count] & 0xC0 == 0x80 { count -= 1 }
      }
      for index in 0..<count { nameBytes[index] = newValue[newValue.startIndex + index] }
      nameByteCount = count
    }
  }
}

struct Hand {
  static let seatNumbers = 1...10

  private var isInProgress = false
  private var number: UInt32 = 0
  private var foldedCount: UInt64 = 0
  private var playingCount: UInt64 = 0
  private var pot: UInt64 = 0
  /// By seat number; 0 is not used.
  private var seats = InlineArray<11, Seat>(repeating: Seat())

  mutating func read(line whole: Text, into answer: inout Answer) {
    let line = whole.last == 0x0D ? whole.dropLast() : whole
    var rest = skipPrefix(line, into: &answer)
    if line.contains("[Seat]: Draw Local Hole Cards: ") {
      drawHoleCards(line, into: &answer)
    } else if rest.skip("[Seat]: ") {
      readSeatLine(rest, into: &answer)
    } else if rest.skip("[Table]: ") {
      readTableLine(rest, into: &answer)
    } else if rest.isEqual(to: "[Behaviour] OnLeftRoom") || rest.skip("[Behaviour] Entering Room: ") {
      // A hand does not outlive the room.
      forget()
    }
  }

  private mutating func readSeatLine(_ line: Text, into answer: inout Answer) {
    var rest = line
    guard let seat = skipSeat(&rest) else { return }
    if rest.skip(" Dealt In: ") {
      dealIn(seat, name: rest)
    } else if rest.isEqual(to: " Folds") {
      fold(seat, reason: "fold", into: &answer)
    } else if rest.isEqual(to: " Leaves") {
      fold(seat, reason: "left", into: &answer)
    } else if rest.skip(" Posts ") || rest.skip(" Calls ") || rest.skip(" Bets ") || rest.skip(" Raises ") || rest.skip(" All In ") {
      if let chips = rest.skipNumber(), rest.isEmpty, plays(seat) { pot += UInt64(chips) }
    }
  }

  private mutating func readTableLine(_ line: Text, into answer: inout Answer) {
    var rest = line
    if rest.skip("Hand ") {
      guard let number = rest.skipNumber() else { return }
      if rest.skip(" Started") {
        start(number, rest, into: &answer)
      } else if rest.isEqual(to: " Ended"), isInProgress, number == self.number {
        forget()
      }
    } else if rest.skip("Flop: ") {
      showBoard("flop", cardCount: 3, rest, into: &answer)
    } else if rest.skip("Turn: ") {
      showBoard("turn", cardCount: 1, rest, into: &answer)
    } else if rest.skip("River: ") {
      showBoard("river", cardCount: 1, rest, into: &answer)
    } else {
      endInShowdown(rest, into: &answer)
    }
  }

  // MARK: Lines

  private mutating func start(_ number: UInt32, _ line: Text, into answer: inout Answer) {
    var rest = line
    guard rest.skip(", Blinds "), let small = rest.skipNumber(), rest.skip("/"), let big = rest.skipNumber(), rest.isEmpty else { return }
    forget()
    isInProgress = true
    self.number = number
    answer.openEvent("poker_hand_start")
    answer.put(#","data":{"hand":"#, UInt64(number))
    answer.put(#","small_blind":"#, UInt64(small))
    answer.put(#","big_blind":"#, UInt64(big))
    answer.put("}}")
  }

  private mutating func dealIn(_ seat: Int, name: Text) {
    guard isInProgress, !seats[seat].isDealtIn, !name.isEmpty else { return }
    seats[seat].name = name
    seats[seat].isDealtIn = true
    playingCount += 1
  }

  private func drawHoleCards(_ line: Text, into answer: inout Answer) {
    guard let found = findSubmatch(line, #"\[Seat\]: Draw Local Hole Cards: (\w+), (\w+)"#) else { return }
    let cards = found.withUnsafeBufferPointer { bytes in
      var reader = Reader(bytes)
      return reader.readStrings(3)
    }
    guard let cards else { return }
    answer.openEvent("poker_hole_cards")
    answer.put(#","data":{"card1":"#, cards[1])
    answer.put(#","card2":"#, cards[2])
    answer.put("}}")
  }

  private func showBoard(_ street: StaticString, cardCount: Int, _ line: Text, into answer: inout Answer) {
    var rest = line
    var cards: [Text] = []
    for index in 0..<cardCount {
      guard index == 0 || rest.skip(", "), let card = skipCard(&rest) else { return }
      cards.append(card)
    }
    guard rest.isEmpty, isInProgress else { return }
    answer.openEvent("poker_board")
    answer.put(#","data":{"hand":"#, UInt64(number))
    answer.put(#","street":""#)
    answer.put(street)
    answer.put(#"","cards":["#)
    for (index, card) in cards.enumerated() { answer.put(index == 0 ? "" : ",", card) }
    answer.put("]}}")
  }

  /// The last player left wins without a line that says so.
  private mutating func fold(_ seat: Int, reason: StaticString, into answer: inout Answer) {
    guard plays(seat) else { return }
    seats[seat].hasFolded = true
    foldedCount += 1
    playingCount -= 1
    openPlayerEvent("poker_fold", seat, into: &answer)
    answer.put(#","reason":""#)
    answer.put(reason)
    answer.put(#"","remaining":"#, playingCount)
    answer.put("}}")
    guard playingCount == 1 else { return }
    for other in Hand.seatNumbers where plays(other) { reportWinner(other, share: pot, by: "fold", rank: nil, into: &answer) }
    forget()
  }

  /// `Seat 2 Wins Showdown: Flush`, or `Seat 2, Seat 4 Win Showdown: Straight`: the first takes the odd chips.
  private mutating func endInShowdown(_ line: Text, into answer: inout Answer) {
    var rest = line
    var winners: [Int] = []
    repeat {
      guard winners.count < Hand.seatNumbers.count, let seat = skipSeat(&rest), plays(seat), !winners.contains(seat) else { return }
      winners.append(seat)
    } while rest.skip(", ")
    guard winners.count == 1 ? rest.skip(" Wins Showdown: ") : rest.skip(" Win Showdown: "), !rest.isEmpty else { return }
    let count = UInt64(winners.count)
    for (index, seat) in winners.enumerated() {
      reportWinner(seat, share: pot / count + (index == 0 ? pot % count : 0), by: "showdown", rank: rest, into: &answer)
    }
    forget()
  }

  // MARK: Parts

  private func plays(_ seat: Int) -> Bool { isInProgress && seats[seat].plays }

  private mutating func forget() {
    isInProgress = false
    number = 0
    foldedCount = 0
    playingCount = 0
    pot = 0
    for seat in Hand.seatNumbers {
      seats[seat].isDealtIn = false
      seats[seat].hasFolded = false
    }
  }

  private func openPlayerEvent(_ type: StaticString, _ seat: Int, into answer: inout Answer) {
    let name = seats[seat].name
    answer.openEvent(type)
    answer.put(#","player_name":"#, name)
    answer.put(#","data":{"hand":"#, UInt64(number))
    answer.put(#","seat":"#, UInt64(seat))
    answer.put(#","player":"#, name)
  }

  private func reportWinner(_ seat: Int, share: UInt64, by: StaticString, rank: Text?, into answer: inout Answer) {
    openPlayerEvent("poker_winner", seat, into: &answer)
    answer.put(#","pot":"#, pot)
    answer.put(#","share":"#, share)
    answer.put(#","folded":"#, foldedCount)
    answer.put(#","by":""#)
    answer.put(by)
    answer.put(#"""#)
    if let rank { answer.put(#","rank":"#, rank) }
    answer.put("}}")
  }

  /// `2024.01.15 19:03:12 Log        -  ` stands before a message. Without it the line is the message.
  private func skipPrefix(_ line: Text, into answer: inout Answer) -> Text {
    let shape: StaticString = "0000.00.00 00:00:00 "
    guard line.count >= shape.utf8CodeUnitCount else { return line }
    for offset in 0..<shape.utf8CodeUnitCount {
      let byte = line[line.startIndex + offset]
      let expected = shape.utf8Start[offset]
      guard expected == UInt8(ascii: "0") ? byte.isDigit : byte == expected else { return line }
    }
    answer.time = line.prefix(19)
    let rest = line.dropFirst(shape.utf8CodeUnitCount)
    let afterWord = rest.drop { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    let afterSpace = afterWord.drop { $0 == 0x20 }
    guard afterWord.startIndex > rest.startIndex, afterSpace.startIndex > afterWord.startIndex, afterSpace.first == UInt8(ascii: "-") else {
      return rest
    }
    return afterSpace.dropFirst().drop { $0 == 0x20 }
  }

  private func skipSeat(_ text: inout Text) -> Int? {
    guard text.skip("Seat "), let number = text.skipNumber(), Hand.seatNumbers.contains(Int(number)) else { return nil }
    return Int(number)
  }

  private func skipCard(_ text: inout Text) -> Text? {
    let card = text.prefix(2)
    guard card.count == 2, isOne(of: "23456789TJQKA", card.first!), isOne(of: "cdhs", card.last!) else { return nil }
    text = text.dropFirst(2)
    return card
  }

  private func isOne(of known: StaticString, _ byte: UInt8) -> Bool {
    for offset in 0..<known.utf8CodeUnitCount where known.utf8Start[offset] == byte { return true }
    return false
  }
}
