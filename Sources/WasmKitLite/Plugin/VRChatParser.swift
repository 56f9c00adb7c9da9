// The built-in parser: joins and leaves as VRChat's client writes them. It knows lines, and nothing of plugins.

/// Finds worlds and players in VRChat's own log.
///
/// | line, after time and level | event |
/// |---|---|
/// | `[Behaviour] Entering Room: NAME` | `world_join` with `world_name` |
/// | `[Behaviour] Joining wrld_…:INSTANCE` | `world_join` with `world_id` and `instance_id` |
/// | `[Behaviour] OnPlayerJoined NAME (usr_…)` | `player_join` with `player_name` and, if present, `player_id` |
/// | `[Behaviour] OnPlayerLeft NAME (usr_…)` | `player_left` likewise |
///
/// Lines that only resemble these give no event: `OnPlayerLeftRoom`, `OnPlayerJoined: …`, `Joining or Creating Room: …`, and the same texts at another position in a line.
public struct VRChatParser: LineParser {
  /// `vrchat`.
  public var name: String { "vrchat" }

  /// Makes a parser.
  public init() {}

  /// The events of one line: at most one. The event's timestamp is the line's own time, local and without a zone; the parameter is ignored.
  public func parseLine(_ line: String, timestamp: String?) -> ParseResult {
    // WHY bytes: nearly every line is some other program's chatter, and is passed over without a look at a Character.
    let event: Event?? = unsafe line.utf8.withContiguousStorageIfAvailable { bytes in unsafe VRChatParser.event(in: Slice(base: bytes, bounds: bytes.indices)) }
    let found = unsafe event ?? Array(line.utf8).withUnsafeBufferPointer { unsafe VRChatParser.event(in: Slice(base: $0, bounds: $0.indices)) }
    return found.map { ParseResult(events: [$0]) } ?? ParseResult()
  }

  /// A part of a line. WHY not generic: every line of every log goes through here, and unspecialised collections cost more than all the rest.
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The event of a line as bytes. Whatever is cut out of it goes along the borders of ASCII, so it stays valid UTF-8.
  private static func event(in line: Bytes) -> Event? {
    var rest = unsafe line
    if unsafe rest.last == UInt8(ascii: "\r") { unsafe rest = unsafe rest.dropLast() }
    let time = unsafe rest.prefix(timeShape.utf8CodeUnitCount)
    guard unsafe take(&rest, digitsOf: timeShape), unsafe takeLevel(&rest), unsafe take(&rest, "[Behaviour] ") else { return nil }
    if unsafe take(&rest, "OnPlayer") {
      let type: String
      if unsafe take(&rest, "Joined ") { type = "player_join" } else if unsafe take(&rest, "Left ") { type = "player_left" } else { return nil }
      let id = unsafe takeUserID(&rest)
      let name = unsafe trim(rest)
      return unsafe name.isEmpty ? nil : Event(type: type, timestamp: timestamp(time), playerName: string(name), playerID: id.map(unsafe string))
    }
    if unsafe take(&rest, "Entering Room: ") {
      let name = unsafe trim(rest)
      return unsafe name.isEmpty ? nil : Event(type: "world_join", timestamp: timestamp(time), worldName: string(name))
    }
    var id = unsafe rest
    guard unsafe take(&rest, "Joining "), case let start = unsafe rest.startIndex, unsafe take(&rest, "wrld_"), let colon = unsafe rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    unsafe id = unsafe id[start..<colon]
    let instance = unsafe trim(rest[(colon + 1)...])
    return unsafe instance.isEmpty ? nil : Event(type: "world_join", timestamp: timestamp(time), worldID: string(id), instanceID: string(instance))
  }

  private static let timeShape: StaticString = "0000.00.00 00:00:00 "

  /// `2024.01.15 19:03:12 ` as `2024-01-15T19:03:12`.
  private static func timestamp(_ time: Bytes) -> String {
    var text = unsafe Array(time.dropLast())
    (text[4], text[7], text[10]) = (UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: "T"))
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes `Log        -  ` off the front.
  private static func takeLevel(_ rest: inout Bytes) -> Bool {
    let word = unsafe rest.drop { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    let dash = unsafe word.drop { $0 == UInt8(ascii: " ") }
    guard unsafe word.count < rest.count, unsafe dash.count < word.count, unsafe dash.first == UInt8(ascii: "-") else { return false }
    unsafe rest = unsafe dash.dropFirst().drop { $0 == UInt8(ascii: " ") }
    return true
  }

  /// Takes ` (usr_…)` off the end; the id. WHY the exact shape: a player may be called `Lee (usr_fake)`.
  private static func takeUserID(_ rest: inout Bytes) -> Bytes? {
    let shape: StaticString = " (usr_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)"
    let end = unsafe rest.suffix(shape.utf8CodeUnitCount)
    guard unsafe end.count == shape.utf8CodeUnitCount else { return nil }
    for unsafe(byte, expected) in unsafe zip(end, UnsafeBufferPointer(start: shape.utf8Start, count: shape.utf8CodeUnitCount)) {
      if expected == UInt8(ascii: "x") {
        guard isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f") else { return nil }
      } else if byte != expected {
        return nil
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
}
