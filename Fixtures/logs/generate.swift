// Writes the log of an evening of poker to standard output, or with `--expected` the counts that a reader must find in it.
//
//   swift Fixtures/logs/generate.swift > Fixtures/logs/poker-evening.log
//   swift Fixtures/logs/generate.swift --expected > Fixtures/logs/poker-evening.expected.json
//
// The same bytes every time: the only chance in it comes from SplitMix64 with a fixed seed. The grammar of the lines is in Fixtures/README.md.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// MARK: Chance

struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  // WHY: the remainder and not `Int.random(in:using:)`, whose way from bits to numbers another Swift may change.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  mutating func from(_ low: Int, to high: Int) -> Int { low + below(high - low + 1) }
  mutating func percent(_ chance: Int) -> Bool { below(100) < chance }
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(index, below(index + 1)) }
  }

  mutating func hex(_ digitCount: Int) -> String {
    var text = ""
    for _ in 0..<digitCount { text.append(Array("0123456789abcdef")[below(16)]) }
    return text
  }

  mutating func identifier(_ kind: String) -> String { "\(kind)_\(hex(8))-\(hex(4))-\(hex(4))-\(hex(4))-\(hex(12))" }
}

// MARK: The log

struct Counts {
  var lines = 0, emptyLines = 0, longLines = 0, longRequests = 0, invalidLines = 0
  var joins = 0, joinsWithoutID = 0, leaves = 0, leavesWithoutID = 0, roomsEntered = 0, worldsJoined = 0
  var handStarts = 0, holeCards = 0, boards = 0, folds = 0
  var handsWonByFold = 0, handsWonAtShowdown = 0, winners = 0, handsWithoutWinner = 0
}

struct Log {
  var bytes: [UInt8] = []
  var counts = Counts()
  var random = SplitMix64(state: 0x504F_4B45_5221)
  /// Seconds since 2024-01-15 00:00.
  var now = 19 * 3600 + 3 * 60 + 12
  var firstTime = "", lastTime = ""

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  var time: String { "2024.01.\(15 + now / 86400) \(two(now / 3600 % 24)):\(two(now / 60 % 60)):\(two(now % 60))" }

  /// The bytes of `{"line":"…"}` with the escapes that JSON must have.
  func requestByteCount(_ line: [UInt8]) -> Int {
    line.reduce(11) { sum, byte in
      switch byte {
      case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D: sum + 2
      case 0..<0x20: sum + 6
      default: sum + 1
      }
    }
  }

  mutating func raw(_ line: [UInt8], isValid: Bool = true, ending: String = "\n") {
    bytes += line + Array(ending.utf8)
    counts.lines += 1
    if line.isEmpty { counts.emptyLines += 1 }
    if line.count > 8192 { counts.longLines += 1 }
    if !isValid { counts.invalidLines += 1 }
    if requestByteCount(line) > 8192 { counts.longRequests += 1 }
  }

  mutating func raw(_ line: String, ending: String = "\n") { raw(Array(line.utf8), ending: ending) }

  mutating func prefix(_ level: String) -> String {
    if random.percent(55) { now += random.from(0, to: 14) }
    if firstTime.isEmpty { firstTime = time }
    lastTime = time
    return time + " " + level + String(repeating: " ", count: 11 - level.utf8.count) + "-  "
  }

  mutating func say(_ message: String, level: String = "Log", cut: Bool = false) {
    let line = prefix(level) + message
    // Cut within the message's last word, so that nothing of the kind it was is left.
    raw(cut ? Array(line.utf8.dropLast(3)) : Array(line.utf8))
    if random.percent(8) { raw("") }
  }
}

var log = Log()

// MARK: People and rooms

struct Person {
  let name: String
  let id: String
  var chips = 10_000
}

// Names that a parser may stumble over: other scripts, joined emoji, a combining mark, right to left, and the log's own signs.
let names = [
  "みどり", "Alice", "Bob", "さくら", "山田 太郎", "ねこ🐱", "👩‍👩‍👧‍👦 family", "Zoe\u{308}", "דוד", "ليلى", "Max \"Ace\" Power", "back\\slash",
  "Kim (AFK)", "Lee (usr_fake)", "O'Brien", "𝔉𝔯𝔞𝔨", "x", "<b>Bold</b>", "Ünïcødé", "[Seat]: Seat 1 Folds", "OnPlayerLeft", "한지민", "a, b", "🂡🂱",
]
var people = names.map { Person(name: $0, id: log.random.identifier("usr")) }
let me = 0

struct Room {
  let name: String
  let world: String
  let isPoker: Bool
}

let home = Room(name: "Quiet Home", world: log.random.identifier("wrld"), isPoker: false)
let poker = Room(name: "Poker Night", world: log.random.identifier("wrld"), isPoker: true)
let karaoke = Room(name: "カラオケ \"Moon\" (beta) 🎤", world: log.random.identifier("wrld"), isPoker: false)

var present: [Int] = []
var seats: [Int: Int] = [:]

func join(_ person: Int) {
  present.append(person)
  // A name that ends like an id is never written without its id: nobody could tell.
  let hasID = person == 13 || !log.random.percent(12)
  log.say("[Behaviour] OnPlayerJoined \(people[person].name)" + (hasID ? " (\(people[person].id))" : ""))
  log.counts.joins += 1
  if !hasID { log.counts.joinsWithoutID += 1 }
  if log.random.percent(40) { log.say("[Behaviour] OnPlayerJoinComplete \(people[person].name)") }
}

func leave(_ person: Int) {
  present.removeAll { $0 == person }
  for (seat, sitting) in seats where sitting == person { seats[seat] = nil }
  let hasID = person == 13 || !log.random.percent(12)
  if log.random.percent(50) { log.say("[Behaviour] OnPlayerLeftRoom") }
  log.say("[Behaviour] OnPlayerLeft \(people[person].name)" + (hasID ? " (\(people[person].id))" : ""))
  log.counts.leaves += 1
  if !hasID { log.counts.leavesWithoutID += 1 }
}

func sit(_ person: Int) {
  guard let seat = (1...8).first(where: { seats[$0] == nil }) else { return }
  seats[seat] = person
  log.say("[Seat]: Seat \(seat) Occupied By: \(people[person].name)")
}

func enter(_ room: Room, guests: Int) {
  let access = log.random.one(of: ["~private(\(people[me].id))", "~friends(\(people[1].id))", ""])
  let instance = "\(room.world):\(log.random.from(10_000, to: 99_999))\(access)~region(jp)"
  log.say("[Behaviour] Destination set: \(instance)")
  if log.random.percent(50) { log.say("[Behaviour] Joining friend: \(people[1].name)") }
  log.say("[Behaviour] Entering Room: \(room.name)")
  log.counts.roomsEntered += 1
  log.say("[Behaviour] Joining \(instance)")
  log.counts.worldsJoined += 1
  log.say("[Behaviour] Joining or Creating Room: \(room.name)")
  log.say("[Behaviour] Successfully joined room")
  join(me)
  var others = Array(1..<people.count)
  log.random.shuffle(&others)
  for person in others.prefix(guests) { join(person) }
  log.say("[Behaviour] Initialized PlayerAPI \"\(people[me].name)\" is local")
  if room.isPoker {
    for person in present.prefix(8) { sit(person) }
  }
}

func exit() {
  log.say("[Behaviour] OnLeftRoom")
  for person in present { leave(person) }
  seats = [:]
}

// MARK: Noise

let frames = ["Poker.Table.UpdateSeat", "Poker.Deck.Deal", "UdonBehaviour.RunProgram", "Avatar.Loader.Step", "Network.Receive", "Scene.Tick"]

func stackTrace() {
  log.say("NullReferenceException: Object reference not set to an instance of an object.", level: "Error")
  for _ in 0..<log.random.from(2, to: 6) {
    log.raw("  at \(log.random.one(of: frames)) (System.Int32 seat) [0x\(log.random.hex(5))] in <\(log.random.hex(32))>:0 ")
  }
  log.raw("")
}

func noise() {
  let someone = people[log.random.one(of: present)].name
  switch log.random.below(20) {
  case 0: stackTrace()
  case 1: log.say("[Network] Slow packet: \(log.random.from(100, to: 900)) ms", level: "Warning")
  case 2: log.say("[Avatar] Loading avatar of \(someone) (\(log.random.from(10, to: 300)) MB)")
  case 3: log.say("[Avatar] \(log.random.identifier("avtr")) uses a shader that is not there", level: "Warning")
  case 4: log.say("[Video] URL 'https://video.example/watch?v=\(log.random.hex(11))' resolved")
  case 5: log.say("[Behaviour] OnPlayerJoined: waiting for \(log.random.from(1, to: 9)) avatars")
  case 6: log.say("[Behaviour] OnPlayerLeftRoom")
  case 7: log.say("[Chat] \(someone): gg \\o/ \"nice hand\" {\"x\":[1,2]}")
  case 8: log.say("Could not parse '\(log.random.hex(8))' as a number\twas given", level: "Error")
  case 9: log.raw(log.prefix("Log") + "[Console] written with a carriage return", ending: "\r\n")
  case 10: log.raw("")
  case 11: log.say("[Chips] \(someone) looks at the pot")
  case 12: log.say("[Table]: Shuffling")
  case 13: log.say("[Seat]: Seat \(log.random.from(1, to: 8)) Thinks")
  case 14: log.say("[Table]: Timer \(log.random.from(1, to: 30))", level: "Debug")
  case 15: log.say("[Udon] heap \(log.random.from(1000, to: 90_000)) KB, \(log.random.from(10, to: 99)).\(log.random.below(10)) fps")
  case 16: log.say("[Always] microphone \(log.random.one(of: ["on", "off", "マイク"]))")
  case 17: log.say("Camera is at (\(log.random.below(9)).5, -\(log.random.below(9)).25, NaN)", level: "Warning")
  case 18: log.say("[Behaviour] Received \(log.random.from(1, to: 40)) late events")
  default: log.say("[Cache] \(log.random.hex(16)) hit")
  }
}

/// Lines as a crash, a full disk or a bad plugin leaves them. None of them is an event.
func brokenLine(_ kind: Int) {
  let prefix = Array(log.prefix("Log").utf8)
  switch kind {
  case 0: log.raw(Array(prefix.prefix(14)))
  case 1: log.raw(prefix + Array("[Behaviour] OnPlayerJoi".utf8))
  case 2: log.raw(prefix + Array("[Behaviour] OnPlayerJoined".utf8))
  case 3: log.raw(prefix + Array("[Seat]: Draw Local Hole Cards: A".utf8))
  case 4: log.raw(prefix + Array("[Chat] \u{1B}[31mred\u{1B}[0m \u{0}\u{1}\u{7}\u{8}\u{C} \u{7F} \u{85} \u{2028} \u{FEFF}".utf8))
  case 5: log.raw(prefix + Array("[Chat] bad bytes: ".utf8) + [0xFF, 0xFE, 0x41, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0x20, 0xE3, 0x81], isValid: false)
  case 6: log.raw([0x80, 0xBF, 0xE3, 0x81], isValid: false)
  case 7: log.raw(prefix + Array("[Api] ".utf8) + Array(repeating: UInt8(ascii: "x"), count: 9_000))
  case 8: log.raw(prefix + Array("[Seat]: Seat 99999999999999999999 Folds".utf8))
  case 9: log.raw(prefix + Array("[Table]: Flop: 2c, 7d".utf8))
  case 10: log.raw("    \t ")
  // As long as a line may be, and then 16 control bytes: as JSON the request is too long all the same.
  case 11: log.raw(prefix + Array("[Api] ".utf8) + Array(repeating: UInt8(ascii: "y"), count: 8_120) + Array(repeating: 1, count: 16))
  default: log.raw("{\"line\":\"[Seat]: not a request\"")
  }
}

// MARK: Cards

let ranks = Array("23456789TJQKA")
let suits = Array("cdhs")

func text(_ card: Int) -> String { "\(ranks[card / 4])\(suits[card % 4])" }
func text(_ cards: [Int]) -> String { cards.map { text($0) }.joined(separator: ", ") }

/// The highest rank of five in a row, or nil; an ace may stand below the two.
func straight(_ held: Set<Int>) -> Int? {
  (3...12).reversed().first { high in (0..<5).allSatisfy { held.contains(high - $0 == -1 ? 12 : high - $0) } }
}

let handNames = ["High Card", "Pair", "Two Pair", "Three Of A Kind", "Straight", "Flush", "Full House", "Four Of A Kind", "Straight Flush"]

/// The worth of the best five of seven cards: the index into `handNames`, then ranks that decide between equals.
func worth(_ cards: [Int]) -> [Int] {
  var countOf = Array(repeating: 0, count: 13)
  for card in cards { countOf[card / 4] += 1 }
  let suited = (0..<4).map { suit in cards.filter { $0 % 4 == suit }.map { $0 / 4 }.sorted(by: >) }.first { $0.count >= 5 }
  if let suited, let high = straight(Set(suited)) { return [8, high] }
  let held = (0..<13).filter { countOf[$0] > 0 }.sorted { (countOf[$0], $0) > (countOf[$1], $1) }
  let first = countOf[held[0]]
  let second = countOf[held[1]]
  func kickers(_ used: [Int], _ count: Int) -> [Int] { Array(held.filter { !used.contains($0) }.sorted(by: >).prefix(count)) }
  if first == 4 { return [7, held[0]] + kickers([held[0]], 1) }
  if first == 3 && second >= 2 { return [6, held[0], held[1]] }
  if let suited { return [5] + suited.prefix(5) }
  if let high = straight(Set(held)) { return [4, high] }
  if first == 3 { return [3, held[0]] + kickers([held[0]], 2) }
  if first == 2 && second == 2 { return [2, held[0], held[1]] + kickers([held[0], held[1]], 1) }
  return first == 2 ? [1, held[0]] + kickers([held[0]], 3) : [0] + kickers([], 5)
}

// MARK: A hand

enum Accident { case none, startIsCut, foldsAreCut, roomIsLeft, nextHandStarts }

var handNumber = 0

/// Plays one hand. What a reader of the lines can know is counted beside what happens: a line that was cut, it cannot know.
func playHand(_ accident: Accident) {
  handNumber += 1
  let number = handNumber
  for seat in seats.keys.sorted() where people[seats[seat]!].chips < 500 {
    people[seats[seat]!].chips = 10_000
    log.say("[Seat]: Seat \(seat) Rebuys 10000")
  }
  var order = seats.keys.sorted()
  if let mine = order.firstIndex(where: { seats[$0] == me }), order.count > 3, log.random.percent(15) { order.remove(at: mine) }
  let turn = number % order.count
  order = Array(order[turn...] + order[..<turn])

  let isSeen = accident != .startIsCut
  log.say("[Table]: Hand \(number) Started, Blinds 50/100", cut: !isSeen)
  if isSeen { log.counts.handStarts += 1 }
  for seat in order.sorted() { log.say("[Seat]: Seat \(seat) Dealt In: \(people[seats[seat]!].name)") }

  var deck = Array(0..<52)
  log.random.shuffle(&deck)
  var hole: [Int: [Int]] = [:]
  for seat in order { hole[seat] = [deck.removeLast(), deck.removeLast()] }
  var playing = order
  var readerPlaying = order.count
  var pot = 0
  var paid: [Int: Int] = [:]
  var highest = 0
  var allIn: Set<Int> = []

  func pay(_ seat: Int, _ chips: Int, _ verb: String) {
    let person = seats[seat]!
    let isAllIn = chips >= people[person].chips
    let amount = min(chips, people[person].chips)
    people[person].chips -= amount
    pot += amount
    paid[seat, default: 0] += amount
    highest = max(highest, paid[seat]!)
    if isAllIn { allIn.insert(seat) }
    log.say("[Seat]: Seat \(seat) \(isAllIn ? "All In" : verb) \(amount)")
  }

  func fold(_ seat: Int) {
    let cut = accident == .foldsAreCut
    let leaves = !cut && seats[seat] != me && log.random.percent(4)
    let person = seats[seat]!
    log.say("[Seat]: Seat \(seat) \(leaves ? "Leaves" : "Folds")", cut: cut)
    playing.removeAll { $0 == seat }
    if isSeen && !cut {
      log.counts.folds += 1
      readerPlaying -= 1
    }
    if leaves { leave(person) }
  }

  pay(order[0], 50, "Posts")
  pay(order[1 % order.count], 100, "Posts")
  if let mine = order.first(where: { seats[$0] == me }) {
    log.say("[Seat]: Draw Local Hole Cards: \(text(hole[mine]!))")
    log.counts.holeCards += 1
  }

  func bettingRound(isFirst: Bool) {
    var raises = 0
    var waiting = isFirst ? Array(order[2...] + order[..<2]) : order
    while !waiting.isEmpty && playing.count > 1 {
      let seat = waiting.removeFirst()
      guard playing.contains(seat), !allIn.contains(seat), playing.contains(where: { $0 != seat && !allIn.contains($0) }) || highest > paid[seat, default: 0]
      else { continue }
      if log.random.percent(35) { noise() }
      let due = highest - paid[seat, default: 0]
      if due > 0 && log.random.percent(isFirst ? 38 : 45) {
        fold(seat)
      } else if raises < 2 && log.random.percent(due > 0 ? 12 : 40) {
        raises += 1
        pay(seat, due + 50 * log.random.from(2, to: 16), highest == 0 ? "Bets" : "Raises")
        let index = order.firstIndex(of: seat)!
        waiting = Array(order[(index + 1)...] + order[..<index])
      } else if due > 0 {
        pay(seat, due, "Calls")
      } else {
        log.say("[Seat]: Seat \(seat) Checks")
      }
    }
  }

  var board: [Int] = []
  for street in ["Preflop", "Flop", "Turn", "River"] where playing.count > 1 {
    if street != "Preflop" {
      let cards = (0..<(street == "Flop" ? 3 : 1)).map { _ in deck.removeLast() }
      board += cards
      log.say("[Table]: \(street): \(text(cards))")
      if isSeen { log.counts.boards += 1 }
      paid = [:]
      highest = 0
    }
    bettingRound(isFirst: street == "Preflop")
    if street == "Flop" && playing.count > 1 {
      if accident == .roomIsLeft || accident == .nextHandStarts {
        log.counts.handsWithoutWinner += 1
        for seat in order { if let person = seats[seat] { people[person].chips += 10 } }
        return
      }
    }
  }

  if playing.count == 1 {
    people[seats[playing[0]]!].chips += pot
    if isSeen && readerPlaying == 1 {
      log.counts.handsWonByFold += 1
      log.counts.winners += 1
    } else if isSeen {
      log.counts.handsWithoutWinner += 1
    }
  } else {
    for seat in playing { log.say("[Seat]: Seat \(seat) Shows: \(text(hole[seat]!))") }
    let worths = playing.map { worth(hole[$0]! + board) }
    let best = worths.max { $0.lexicographicallyPrecedes($1) }!
    let winners = playing.indices.filter { worths[$0] == best }.map { playing[$0] }
    for (index, seat) in winners.enumerated() { people[seats[seat]!].chips += pot / winners.count + (index == 0 ? pot % winners.count : 0) }
    let list = winners.map { "Seat \($0)" }.joined(separator: ", ")
    log.say("[Table]: \(list) \(winners.count == 1 ? "Wins" : "Win") Showdown: \(handNames[best[0]])")
    if isSeen {
      log.counts.handsWonAtShowdown += 1
      log.counts.winners += winners.count
    }
  }
  log.say("[Table]: Hand \(number) Ended")
}

/// Plays until the log has so many lines.
func playUntil(_ lineCount: Int) {
  var accidents = 0
  var broken = 0
  while log.counts.lines < lineCount {
    for _ in 0..<log.random.from(0, to: 4) { noise() }
    if log.random.percent(25) {
      brokenLine(broken % 13)
      broken += 1
    }
    if present.count < 14, log.random.percent(30), let person = (1..<people.count).first(where: { !present.contains($0) }) {
      join(person)
      sit(person)
    }
    if present.count > 6, log.random.percent(15) { leave(present[log.random.from(1, to: present.count - 1)]) }
    while seats.count < 4 {
      guard let person = present.first(where: { person in !seats.values.contains(person) }) else { break }
      sit(person)
    }
    guard seats.count >= 3 else {
      join((1..<people.count).first { !present.contains($0) }!)
      continue
    }
    accidents += 1
    playHand(accidents % 9 == 4 ? log.random.one(of: [.startIsCut, .foldsAreCut, .nextHandStarts]) : .none)
  }
}

// MARK: The evening

log.say("[Startup] client 2024.1.1, build \(log.random.hex(6)), 日本語", level: "Debug")
log.raw("")
log.say("[Startup] no headset was found", level: "Warning")
enter(home, guests: 0)
for _ in 0..<12 { noise() }
exit()
enter(poker, guests: 6)
playUntil(1_700)
playHand(.roomIsLeft)
exit()
enter(karaoke, guests: 11)
for _ in 0..<120 { noise() }
exit()
enter(poker, guests: 4)
playUntil(3_900)
exit()
enter(poker, guests: 9)
playUntil(6_000)
for kind in 0...12 { brokenLine(kind) }
exit()
log.say("[Startup] good night")

let counts = log.counts
var out = log.bytes
if CommandLine.arguments.contains("--expected") {
  out = Array(
    """
    {
      "lines": \(counts.lines),
      "bytes": \(log.bytes.count),
      "first_time": "\(log.firstTime)",
      "last_time": "\(log.lastTime)",
      "empty_lines": \(counts.emptyLines),
      "lines_over_8192_bytes": \(counts.longLines),
      "requests_over_8192_bytes": \(counts.longRequests),
      "lines_with_invalid_utf8": \(counts.invalidLines),
      "player_joins": \(counts.joins),
      "player_joins_without_id": \(counts.joinsWithoutID),
      "player_leaves": \(counts.leaves),
      "player_leaves_without_id": \(counts.leavesWithoutID),
      "rooms_entered": \(counts.roomsEntered),
      "worlds_joined": \(counts.worldsJoined),
      "poker": {
        "poker_hand_start": \(counts.handStarts),
        "poker_hole_cards": \(counts.holeCards),
        "poker_board": \(counts.boards),
        "poker_fold": \(counts.folds),
        "poker_winner": \(counts.winners),
        "hands_won_by_fold": \(counts.handsWonByFold),
        "hands_won_at_showdown": \(counts.handsWonAtShowdown),
        "hands_without_winner": \(counts.handsWithoutWinner)
      },
      "poker_with_a_fresh_instance_per_line": {
        "poker_hand_start": \(counts.handStarts),
        "poker_hole_cards": \(counts.holeCards),
        "poker_board": 0,
        "poker_fold": 0,
        "poker_winner": 0
      }
    }

    """.utf8)
}

var written = 0
while written < out.count {
  let count = out[written...].withUnsafeBytes { write(1, $0.baseAddress!, $0.count) }
  precondition(count > 0, "standard output is closed")
  written += count
}
