// What a parser finds in a line.

/// An event of a log line: its type, and fields in their original order.
///
/// Fields common to all parsers have a property; the others are accessed by name. The output of an event has exactly its original fields.
public struct Event: Hashable, Sendable {
  /// All fields in their order, the typed ones among them.
  public private(set) var fields: JSONObject

  /// Makes an event of a type, with the fields that are given.
  public init(
    type: String, timestamp: String? = nil, playerName: String? = nil, playerID: String? = nil, worldID: String? = nil, worldName: String? = nil,
    instanceID: String? = nil, rawLine: String? = nil, data: JSONValue? = nil
  ) {
    fields = ["type": .string(type)]
    self.timestamp = timestamp
    self.playerName = playerName
    self.playerID = playerID
    self.worldID = worldID
    self.worldName = worldName
    self.instanceID = instanceID
    self.rawLine = rawLine
    self.data = data
  }

  /// The names of the fields that are strings wherever they stand.
  private static let textNames = ["type", "timestamp", "player_name", "player_id", "world_id", "world_name", "instance_id", "raw_line"]

  /// Whether a name is among them. WHY the lengths first: an object may have a hundred thousand names.
  private static func isTextName(_ name: String) -> Bool { 4...12 ~= name.utf8.count && textNames.contains { JSONObject.same($0, name) } }

  /// Makes an event with the fields of an object.
  ///
  /// - Throws: ``EventError`` if there is no `type`, or if a common field is not a string; a null field counts as missing.
  public init(_ fields: JSONObject) throws(EventError) {
    var hasType = false
    for member in fields.members where Event.isTextName(member.name) {
      switch member.value {
      case .string: if member.name == "type" { hasType = true }
      case .null where member.name != "type": break
      case .null, .bool, .number, .array, .object: throw EventError(message: "field `\(member.name)`: expected a string, found \(member.value.kindName)")
      }
    }
    guard hasType else { throw EventError(message: "field `type`: expected a string, found nothing") }
    self.fields = fields
  }

  /// Takes over fields that are known to be an event's.
  init(known fields: JSONObject) { self.fields = fields }

  private func text(_ name: String) -> String? { fields[name]?.stringValue }

  /// The kind of event, as in `player_join`.
  public var type: String {
    get { text("type") ?? "" }
    set { fields["type"] = .string(newValue) }
  }
  /// When it happened: `2024-01-15T19:03:12`, with a zone if the parser knows it.
  public var timestamp: String? {
    get { text("timestamp") }
    set { fields["timestamp"] = newValue.map(JSONValue.string) }
  }
  /// The display name of the player that it is about.
  public var playerName: String? {
    get { text("player_name") }
    set { fields["player_name"] = newValue.map(JSONValue.string) }
  }
  /// The player's id: `usr_…`.
  public var playerID: String? {
    get { text("player_id") }
    set { fields["player_id"] = newValue.map(JSONValue.string) }
  }
  /// The world's id: `wrld_…`.
  public var worldID: String? {
    get { text("world_id") }
    set { fields["world_id"] = newValue.map(JSONValue.string) }
  }
  /// The world's name.
  public var worldName: String? {
    get { text("world_name") }
    set { fields["world_name"] = newValue.map(JSONValue.string) }
  }
  /// The instance of the world, with its access and region: `12345~private(usr_…)~region(jp)`.
  public var instanceID: String? {
    get { text("instance_id") }
    set { fields["instance_id"] = newValue.map(JSONValue.string) }
  }
  /// The line that it was found in.
  public var rawLine: String? {
    get { text("raw_line") }
    set { fields["raw_line"] = newValue.map(JSONValue.string) }
  }
  /// The fields that are specific to this type of event.
  public var data: JSONValue? {
    get { fields["data"] }
    set { fields["data"] = newValue }
  }

  /// The field of a name, typed or not.
  public subscript(name: String) -> JSONValue? { fields[name] }

  /// Appends the event as one JSON object on one line, without the line's end.
  public func write(to bytes: inout [UInt8]) { fields.write(to: &bytes) }
}

extension Event: CustomStringConvertible {
  /// The event as one JSON object on one line.
  public var description: String { JSONValue.object(fields).description }
}

/// Why an object is no event.
public struct EventError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The field, the expected and the found item.
  public let message: String
  /// The message.
  public var description: String { message }
}
