// The built-in parser: joins and leaves as VRChat's client writes them. It knows lines, and nothing of plugins.

/// Finds worlds and players in VRChat's own log.
///
/// | line, behind time and level | event |
/// |---|---|
/// | `[Behaviour] Entering Room: NAME` | `world_join` with `world_name` |
/// | `[Behaviour] Joining wrld_…:INSTANCE` | `world_join` with `world_id` and `instance_id` |
/// | `[Behaviour] OnPlayerJoined NAME (usr_…)` | `player_join` with `player_name` and, where it is there, `player_id` |
/// | `[Behaviour] OnPlayerLeft NAME (usr_…)` | `player_left` likewise |
///
/// Lines that only look like these mean nothing: `OnPlayerLeftRoom`, `OnPlayerJoined: …`, `Joining or Creating Room: …`, and whatever stands elsewhere in a line.
public struct VRChatParser: LineParser {
  /// `vrchat`.
  public var name: String { "vrchat" }

  /// Makes a parser.
  public init() {}

  /// The events of one line: one, or none. The line's own time is the event's, local and without a zone; the other is not looked at.
  public func parseLine(_ line: String, timestamp: String?) -> ParseResult {
    // WHY bytes: nearly every line is some other program's chatter, and is passed over without a look at a Character.
    let event: Event?? = line.utf8.withContiguousStorageIfAvailable { bytes in
      VRChatParser.event(in: bytes[...]) { String(decoding: $0, as: UTF8.self) }
    }
    let found = event ?? VRChatParser.event(in: Array(line.utf8)[...]) { String(decoding: $0, as: UTF8.self) }
    return ParseResult(events: found.map { [$0] } ?? [])
  }

  /// The event of a line as bytes. Whatever is cut out of it goes along the borders of ASCII, so it stays valid UTF-8.
  private static func event<Line: RandomAccessCollection<UInt8>>(
    in line: Line, _ string: (Line) -> String
  ) -> Event? where Line.SubSequence == Line, Line.Index == Int {
    var rest = line
    if rest.last == UInt8(ascii: "\r") { rest = rest.dropLast() }
    guard let time = takeTime(&rest), takeLevel(&rest), take(&rest, "[Behaviour] ") else { return nil }
    if take(&rest, "OnPlayer") {
      let type: String
      if take(&rest, "Joined ") { type = "player_join" } else if take(&rest, "Left ") { type = "player_left" } else { return nil }
      let id = takeUserID(&rest)
      let name = trim(rest)
      return name.isEmpty ? nil : Event(type: type, timestamp: time, playerName: string(name), playerID: id.map(string))
    }
    if take(&rest, "Entering Room: ") {
      let name = trim(rest)
      return name.isEmpty ? nil : Event(type: "world_join", timestamp: time, worldName: string(name))
    }
    guard take(&rest, "Joining "), rest.starts(with: "wrld_".utf8), let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let instance = trim(rest[(colon + 1)...])
    return instance.isEmpty ? nil : Event(type: "world_join", timestamp: time, worldID: string(rest[..<colon]), instanceID: string(instance))
  }

  /// Takes `2024.01.15 19:03:12 ` off the front; the time as `2024-01-15T19:03:12`.
  private static func takeTime<Line: RandomAccessCollection<UInt8>>(_ rest: inout Line) -> String? where Line.SubSequence == Line {
    let shape = "0000.00.00 00:00:00 ".utf8
    guard rest.count >= shape.count else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(shape.count)
    for (byte, expected) in zip(rest, shape) {
      if expected == UInt8(ascii: "0") {
        guard isDigit(byte) else { return nil }
        text.append(byte)
      } else {
        guard byte == expected else { return nil }
        text.append(byte == UInt8(ascii: ".") ? UInt8(ascii: "-") : byte == UInt8(ascii: " ") ? UInt8(ascii: "T") : byte)
      }
    }
    rest = rest.dropFirst(shape.count)
    return String(decoding: text.dropLast(), as: UTF8.self)
  }

  /// Takes `Log        -  ` off the front.
  private static func takeLevel<Line: RandomAccessCollection<UInt8>>(_ rest: inout Line) -> Bool where Line.SubSequence == Line {
    let word = rest.drop { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    let dash = word.drop { $0 == UInt8(ascii: " ") }
    guard word.count < rest.count, dash.count < word.count, dash.first == UInt8(ascii: "-") else { return false }
    rest = dash.dropFirst().drop { $0 == UInt8(ascii: " ") }
    return true
  }

  /// Takes ` (usr_…)` off the end; the id. WHY the exact shape: a player may be called `Lee (usr_fake)`.
  private static func takeUserID<Line: RandomAccessCollection<UInt8>>(_ rest: inout Line) -> Line? where Line.SubSequence == Line {
    let shape = " (usr_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)".utf8
    let end = rest.suffix(shape.count)
    guard end.count == shape.count else { return nil }
    for (byte, expected) in zip(end, shape) {
      if expected == UInt8(ascii: "x") {
        guard isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f") else { return nil }
      } else if byte != expected {
        return nil
      }
    }
    rest = rest.dropLast(shape.count)
    return end.dropFirst(2).dropLast()
  }

  private static func take<Line: RandomAccessCollection<UInt8>>(_ rest: inout Line, _ word: String) -> Bool where Line.SubSequence == Line {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private static func trim<Line: RandomAccessCollection<UInt8>>(_ text: Line) -> Line where Line.SubSequence == Line {
    var text = text.drop { $0 == UInt8(ascii: " ") }
    while text.last == UInt8(ascii: " ") { text = text.dropLast() }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
