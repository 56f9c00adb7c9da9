// The built-in parser: joins and leaves as VRChat's client writes them. It knows lines, and nothing of plugins.

/// Finds worlds and players in VRChat's own log.
///
/// | line, after time and level | event |
/// |---|---|
/// | `[Behaviour] Entering Room: NAME` | `world_join` with `world_name` |
/// | `[Behaviour] Joining wrld_…:INSTANCE` or `wld_…:INSTANCE` | `world_join` with `world_id` and `instance_id` |
/// | `[Behaviour] Joining local:…` or `offline:…` | `world_join` with `world_id` |
/// | `[Behaviour] OnPlayerJoined NAME (usr_…)` | `player_join` with `player_name` and, if present, `player_id` |
/// | `[Behaviour] OnPlayerLeft NAME (usr_…)` | `player_left` likewise |
///
/// Instead of `[Behaviour]` the logs of 2020 and 2021 have `[NetworkManager]`, `[RoomManager]` or a tag of nothing but letters such as `ǅ`. The id of an old account
/// is ten letters and digits. With an id the name may be empty. A time that no clock shows is left out of the event.
///
/// Lines that only resemble these give no event: `OnPlayerLeftRoom`, `OnPlayerJoined: …`, `Joining or Creating Room: …`, and the same texts at another position in a line. If the
/// end of a line was lost, and the next line follows on it with its time and level, both count.
public struct VRChatParser: LineParser {
  /// `vrchat`.
  public var name: String { "vrchat" }

  /// Makes a parser.
  public init() {}

  /// The events of one line: at most one, or more if lines have lost their ends. The event's timestamp is the line's own time, local and without a zone; the parameter is ignored.
  public func parseLine(_ line: String, timestamp: String?) -> ParseResult {
    // WHY bytes: nearly every line is some other program's chatter, and is passed over without a look at a Character.
    let events: [Event]? = unsafe line.utf8.withContiguousStorageIfAvailable { bytes in unsafe VRChatParser.events(in: Slice(base: bytes, bounds: bytes.indices)) }
    if let events { return ParseResult(events: events) }
    return ParseResult(events: unsafe Array(line.utf8).withUnsafeBufferPointer { unsafe VRChatParser.events(in: Slice(base: $0, bounds: $0.indices)) })
  }

  /// A part of a line. WHY not generic: every line of every log goes through here, and unspecialised collections cost more than all the rest.
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The events of a line as bytes. Whatever is cut out of it goes along the borders of ASCII, so it stays valid UTF-8.
  private static func events(in line: Bytes) -> [Event] {
    var rest = unsafe line
    while unsafe rest.last == UInt8(ascii: "\r") { unsafe rest = unsafe rest.dropLast() }
    var events: [Event] = []
    var time = unsafe takeHead(&rest)
    while true {
      var message = unsafe rest
      let next: Head?
      if let time = unsafe time, unsafe takeTag(&message), let text = unsafe takeKind(message) {
        // WHY all of it: a name must not have the next line in it.
        next = unsafe nextHead(in: text.rest, beginningWith: nil)
        let end = unsafe next?.start ?? text.rest.endIndex
        if let event = unsafe event(text.kind, text.rest[..<end], timestamp(time)) { events.append(event) }
      } else {
        // WHY only where a tag follows: looking for times in every line would take longer than all the rest.
        next = unsafe nextHead(in: rest, beginningWith: UInt8(ascii: "["))
      }
      guard let next else { return events }
      unsafe rest = unsafe line.base[next.end..<rest.endIndex]
      unsafe time = unsafe line.base[next.start..<next.start + timeShape.utf8CodeUnitCount]
    }
  }

  // MARK: Messages

  /// What a message says, by how it begins.
  private enum Kind { case join, leave, room, world, localWorld }

  /// Takes the beginning of a message that may mean something.
  private static func takeKind(_ message: Bytes) -> (kind: Kind, rest: Bytes)? {
    var rest = unsafe message
    if unsafe take(&rest, "OnPlayer") {
      if unsafe take(&rest, "Joined ") { return unsafe (.join, rest) }
      return unsafe take(&rest, "Left ") ? (.leave, rest) : nil
    }
    if unsafe take(&rest, "Entering Room: ") { return unsafe (.room, rest) }
    guard unsafe take(&rest, "Joining ") else { return nil }
    // What is taken belongs to the world's id.
    let id = unsafe rest
    if unsafe take(&rest, "wrld_") || take(&rest, "wld_") { return unsafe (.world, id) }
    return unsafe take(&rest, "local:") || take(&rest, "offline:") ? (.localWorld, id) : nil
  }

  private static func event(_ kind: Kind, _ text: Bytes, _ timestamp: String?) -> Event? {
    switch kind {
    case .join, .leave:
      // The space before a name that is empty may be the one before the id.
      var rest = unsafe text.base[(text.startIndex - 1)..<text.endIndex]
      let id = unsafe takeUserID(&rest)
      let name = unsafe trim(rest)
      if unsafe name.isEmpty, unsafe id == nil { return nil }
      return unsafe Event(
        type: kind == .join ? "player_join" : "player_left", timestamp: timestamp, playerName: string(name), playerID: id.map(unsafe string))
    case .room:
      let name = unsafe trim(text)
      return unsafe name.isEmpty ? nil : Event(type: "world_join", timestamp: timestamp, worldName: string(name))
    case .world:
      guard let colon = unsafe text.firstIndex(of: UInt8(ascii: ":")), case let instance = unsafe trim(text[(colon + 1)...]), unsafe !instance.isEmpty else {
        return nil
      }
      return unsafe Event(type: "world_join", timestamp: timestamp, worldID: string(text[..<colon]), instanceID: string(instance))
    case .localWorld:
      let id = unsafe trim(text)
      return unsafe id.last == UInt8(ascii: ":") ? nil : Event(type: "world_join", timestamp: timestamp, worldID: string(id))
    }
  }

  // MARK: The beginning of a line

  /// The place of a time and a level inside of a line.
  private struct Head {
    let start: Int
    let end: Int
  }

  /// Takes time and level off the front; the time's digits, or nil where they are not there.
  private static func takeHead(_ rest: inout Bytes) -> Bytes? {
    let time = unsafe rest.prefix(timeShape.utf8CodeUnitCount)
    guard unsafe take(&rest, digitsOf: timeShape), unsafe takeLevel(&rest) else { return nil }
    return unsafe time
  }

  /// The next time and level in a text, followed by a byte if one is given.
  private static func nextHead(in text: Bytes, beginningWith first: UInt8?) -> Head? {
    guard unsafe text.count >= shortestHeadByteCount else { return nil }
    if let first {
      var from = unsafe text.startIndex + shortestHeadByteCount
      while let place = unsafe System.firstIndex(of: first, in: text.base, from..<text.endIndex) {
        if let head = unsafe head(before: place, in: text) { return head }
        from = place + 1
      }
      return nil
    }
    for place in unsafe text.startIndex...text.endIndex - shortestHeadByteCount where unsafe isDigit(text[place]) {
      var rest = unsafe text[place...]
      if unsafe takeHead(&rest) != nil { return unsafe Head(start: place, end: rest.startIndex) }
    }
    return nil
  }

  /// The time and the level that end where a message begins.
  private static func head(before place: Int, in text: Bytes) -> Head? {
    func skip(_ index: inout Int, _ isSkipped: (UInt8) -> Bool) -> Int {
      let end = index
      while unsafe index > text.startIndex, unsafe isSkipped(text[index - 1]) { index -= 1 }
      return end - index
    }
    var index = place
    guard skip(&index, { $0 == UInt8(ascii: " ") }) > 0, unsafe index > text.startIndex, unsafe text[index - 1] == UInt8(ascii: "-") else { return nil }
    index -= 1
    guard skip(&index, { $0 == UInt8(ascii: " ") }) > 0, skip(&index, isLetter) > 0 else { return nil }
    let start = index - timeShape.utf8CodeUnitCount
    guard unsafe start >= text.startIndex else { return nil }
    var rest = unsafe text[start...]
    return unsafe takeHead(&rest) == nil ? nil : Head(start: start, end: rest.startIndex)
  }

  private static let timeShape: StaticString = "0000.00.00 00:00:00 "
  /// A time and the shortest level, `x -`.
  private static let shortestHeadByteCount = 23

  /// `2024.01.15 19:03:12 ` as `2024-01-15T19:03:12`; nil for a time that no clock shows.
  private static func timestamp(_ time: Bytes) -> String? {
    var text = unsafe Array(time.dropLast())
    func number(_ range: Range<Int>) -> Int { text[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    // The sixty-first second is a leap second.
    guard 1...12 ~= month, 1...CivilDate.dayCount(year: year, month: month) ~= day, number(11..<13) <= 23, number(14..<16) <= 59, number(17..<19) <= 60 else { return nil }
    (text[4], text[7], text[10]) = (UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: "T"))
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes `Log        -  ` off the front.
  private static func takeLevel(_ rest: inout Bytes) -> Bool {
    let word = unsafe rest.drop(while: isLetter)
    let dash = unsafe word.drop { $0 == UInt8(ascii: " ") }
    guard unsafe word.count < rest.count, unsafe dash.count < word.count, unsafe dash.first == UInt8(ascii: "-") else { return false }
    unsafe rest = unsafe dash.dropFirst().drop { $0 == UInt8(ascii: " ") }
    return true
  }

  /// Takes `[Behaviour] `, or what earlier logs have in its place, off the front.
  private static func takeTag(_ rest: inout Bytes) -> Bool {
    var tag = unsafe rest
    if unsafe !take(&tag, "[Behaviour]") && !take(&tag, "[NetworkManager]") && !take(&tag, "[RoomManager]") {
      guard unsafe take(&tag, "[") else { return false }
      // In UTF-8 the letters from U+01C4 to U+01CC are C7 84 to C7 8C: the names of the classes, made unreadable.
      let letters = unsafe tag
      while unsafe tag.count >= 2, unsafe tag.first == 0xC7, unsafe 0x84...0x8C ~= tag[tag.startIndex + 1] { unsafe tag = unsafe tag.dropFirst(2) }
      guard unsafe tag.count < letters.count, unsafe take(&tag, "]") else { return false }
    }
    unsafe rest = unsafe tag.drop { $0 == UInt8(ascii: " ") }
    return true
  }

  /// Takes ` (usr_…)` off the end, or the id of an old account after a name; the id. WHY the exact shapes: a player may be called `Lee (usr_fake)`.
  private static func takeUserID(_ rest: inout Bytes) -> Bytes? {
    if let id = unsafe take(&rest, suffix: " (usr_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)") { return unsafe id }
    var name = unsafe rest
    guard let id = unsafe take(&name, suffix: " (##########)"), unsafe !trim(name).isEmpty else { return nil }
    unsafe rest = unsafe name
    return unsafe id
  }

  /// Takes an id in parentheses off the end, whose shape has `x` for a hexadecimal digit and `#` for a letter or digit.
  private static func take(_ rest: inout Bytes, suffix shape: StaticString) -> Bytes? {
    let end = unsafe rest.suffix(shape.utf8CodeUnitCount)
    guard unsafe end.count == shape.utf8CodeUnitCount else { return nil }
    for unsafe(byte, expected) in unsafe zip(end, UnsafeBufferPointer(start: shape.utf8Start, count: shape.utf8CodeUnitCount)) {
      switch expected {
      case UInt8(ascii: "x"): guard isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f") else { return nil }
      case UInt8(ascii: "#"): guard isDigit(byte) || isLetter(byte) else { return nil }
      default: guard byte == expected else { return nil }
      }
    }
    unsafe rest = unsafe rest.dropLast(shape.utf8CodeUnitCount)
    return unsafe end.dropFirst(2).dropLast()
  }

  /// Takes a word off the front.
  private static func take(_ rest: inout Bytes, _ word: StaticString) -> Bool {
    // SAFETY: a static string lives as long as the program.
    let word = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard unsafe rest.count >= word.count else { return false }
    for unsafe(byte, expected) in unsafe zip(rest, word) where byte != expected { return false }
    unsafe rest = unsafe rest.dropFirst(word.count)
    return true
  }

  /// Takes what has a digit for every `0` of a shape, and for the rest what stands there.
  private static func take(_ rest: inout Bytes, digitsOf shape: StaticString) -> Bool {
    // SAFETY: a static string lives as long as the program.
    let shape = unsafe UnsafeBufferPointer(start: shape.utf8Start, count: shape.utf8CodeUnitCount)
    guard unsafe rest.count >= shape.count else { return false }
    for unsafe(byte, expected) in unsafe zip(rest, shape) {
      guard expected == UInt8(ascii: "0") ? isDigit(byte) : byte == expected else { return false }
    }
    unsafe rest = unsafe rest.dropFirst(shape.count)
    return true
  }

  private static func trim(_ text: Bytes) -> Bytes {
    var text = unsafe text.drop { $0 == UInt8(ascii: " ") }
    while unsafe text.last == UInt8(ascii: " ") { unsafe text = unsafe text.dropLast() }
    return unsafe text
  }

  private static func string(_ bytes: Bytes) -> String { unsafe String(decoding: bytes, as: UTF8.self) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }
}
