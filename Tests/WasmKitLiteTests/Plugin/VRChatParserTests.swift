// The built-in parser, line by line and over the log.

import TestSupport
import Testing
import WasmKitLite

@Suite struct VRChatParserTests {
  private func event(_ message: String) -> String? {
    VRChatParser().parseLine("2024.01.15 12:00:06 Log        -  \(message)", timestamp: nil).events.first?.description
  }

  @Test func `joins and leaves have their fields and the line's time`() {
    let id = "usr_e53e6d5f-3313-8adc-ddeb-c904024ae443"
    #expect(
      event("[Behaviour] OnPlayerJoined みどり (\(id))")
        == #"{"type":"player_join","timestamp":"2024-01-15T12:00:06","player_name":"みどり","player_id":"\#(id)"}"#)
    #expect(event("[Behaviour] OnPlayerJoined みどり\r") == #"{"type":"player_join","timestamp":"2024-01-15T12:00:06","player_name":"みどり"}"#)
    #expect(
      event("[Behaviour] OnPlayerLeft a b (\(id))\r")
        == #"{"type":"player_left","timestamp":"2024-01-15T12:00:06","player_name":"a b","player_id":"\#(id)"}"#)
    #expect(event("[Behaviour] Entering Room: Poker Night") == #"{"type":"world_join","timestamp":"2024-01-15T12:00:06","world_name":"Poker Night"}"#)
    #expect(
      event("[Behaviour] Joining wrld_1-2:43790~friends(usr_1)~region(jp)")
        == #"{"type":"world_join","timestamp":"2024-01-15T12:00:06","world_id":"wrld_1-2","instance_id":"43790~friends(usr_1)~region(jp)"}"#)
  }

  @Test func `a name that looks like an id stays a name`() {
    #expect(event("[Behaviour] OnPlayerJoined Lee (usr_fake)")?.contains(#""player_name":"Lee (usr_fake)"}"#) == true)
    let id = "usr_e53e6d5f-3313-8adc-ddeb-c904024ae443"
    #expect(event("[Behaviour] OnPlayerLeft Lee (usr_fake) (\(id))")?.contains(#""player_name":"Lee (usr_fake)","player_id":"\#(id)""#) == true)
  }

  @Test(arguments: [
    "[Behaviour] OnPlayerLeftRoom", "[Behaviour] OnPlayerJoined: waiting for 3 avatars", "[Behaviour] OnPlayerJoined", "[Behaviour] OnPlayerJoined ",
    "[Behaviour] OnPlayerJoinComplete x", "[Behaviour] Joining or Creating Room: x", "[Behaviour] Joining friend: Alice", "[Behaviour] Joining wrld_1",
    "[Behaviour] Joining wrld_1:", "[Behaviour] Destination set: wrld_1:2", "[Behaviour] OnLeftRoom", "[Behaviour] Entering Room: ",
    "[Chat] [Behaviour] OnPlayerLeft x",
    "", "[Behaviour]",
  ]) func `a line that only looks like one means nothing`(_ message: String) { #expect(event(message) == nil) }

  @Test(arguments: [
    "", "2024", "2024.01.15 12:00:06", "2024.01.15 12:00:06 ", "2024.01.15 12:00:06 Log", "2024.01.15 12:00:06 Log  [Behaviour] OnPlayerLeft x",
    "[Behaviour] OnPlayerLeft x", "2024-01-15 12:00:06 Log        -  [Behaviour] OnPlayerLeft x", "20240115 12:00:06 Log - [Behaviour] OnPlayerLeft x",
  ]) func `a line without time or level is none of the client's`(_ line: String) { #expect(!VRChatParser().parseLine(line, timestamp: nil).matched) }

  // MARK: Collected lines

  /// The events of a log of the collection, each as JSON.
  private func events(_ name: String) throws -> [String] {
    try Fixture.bytes("logs/cases/\(name).log").split(separator: UInt8(ascii: "\n")).flatMap { line in
      VRChatParser().parseLine(String(decoding: line, as: UTF8.self), timestamp: nil).events.map(\.description)
    }
  }

  private static let id = "usr_0a1b2c3d-1111-2222-3333-444455556666"

  private func player(_ type: String, _ time: String?, _ name: String, _ id: String? = nil) -> String {
    Event(type: "player_\(type)", timestamp: time, playerName: name, playerID: id).description
  }

  @Test func `a join with an id and an empty name is one, whatever worlds log is none`() throws {
    #expect(
      try events("b01") == [
        player("join", "2024-03-06T21:26:12", "Real Person"), player("join", "2024-03-06T21:26:18", "", Self.id), player("join", "2024-03-06T21:26:19", "", Self.id),
        player("left", "2024-03-06T21:26:20", "Real Person"),
      ])
  }

  @Test func `ids of old accounts are ids, and names keep what looks like one`() throws {
    let found = try events("b02")
    let names = [
      "Bob (the second)", "(usr_fake)", Self.id, nil, nil, "Spaces", "~\u{3000}Full\u{3000}Width\u{3000}~", #"Rizé♡👩‍👩‍👧 \"q\" \\ <b> & $x"#, "مثال\u{200F}",
    ]
    #expect(found.count == 11)
    #expect(
      found.prefix(2) == [
        player("join", "2024-11-02T10:00:00", "Legacy User", "Ab3dE6gH1j"), player("left", "2024-11-02T10:00:01", "Legacy User", "Ab3dE6gH1j"),
      ])
    for case (let index, let name?) in names.enumerated() {
      let second = index + 2 < 10 ? "0\(index + 2)" : "10"
      #expect(found[index + 2] == player("join", "2024-11-02T10:00:\(second)", name, Self.id))
    }
    #expect(found[5] == player("join", "2024-11-02T10:00:05", "Upper", "usr_0A1B2C3D-1111-2222-3333-444455556666"))
    #expect(found[6] == player("join", "2024-11-02T10:00:06", "Alice (usr_0a1b2c3d-1111-2222-3333-44445555666)"))
    // A name in parentheses is no id where no name is before it.
    #expect(event("[Behaviour] OnPlayerJoined (abcdefghij)")?.contains(#""player_name":"(abcdefghij)"}"#) == true)
    #expect(event("[Behaviour] OnPlayerJoined Lee (abcdefghi_)")?.contains(#""player_name":"Lee (abcdefghi_)"}"#) == true)
    #expect(event("[Behaviour] OnPlayerJoined Lee (abcdefghijk)")?.contains("player_id") == false)
  }

  @Test func `the forms of 2020 and 2021 are those of today, and every kind of world is one`() throws {
    func world(_ time: String, name: String? = nil, id: String? = nil, instance: String? = nil) -> String {
      Event(type: "world_join", timestamp: time, worldID: id, worldName: name, instanceID: instance).description
    }
    let place = "wrld_11111111-2222-3333-4444-555555555555"
    #expect(
      try events("b03") == [
        player("join", "2020-10-31T23:36:58", "Old Format"), world("2020-10-31T23:36:31", name: "Old Home"),
        world("2020-10-31T23:36:31", id: place, instance: "67646~private(\(Self.id))~nonce(D929)"), player("join", "2021-02-03T10:18:58", "Obfuscated Tag"),
        player("join", "2025-02-17T12:00:00", "New Level", Self.id),
        world("2025-02-17T12:00:01", id: place, instance: "12345~group(grp_0a1b2c3d-1111-2222-3333-444455556666)~groupAccessType(plus)~region(jp)"),
        world("2025-02-17T12:00:02", name: "Ünïcode Wörld 🎉: part 2"), world("2025-02-17T12:00:04", id: "local:0a1b2c3d-1111-2222-3333-444455556666"),
        world("2025-02-17T12:00:06", id: "wld_legacy123", instance: "55"), world("2025-02-17T12:00:07", id: "offline:0a1b"),
        world("2025-02-17T12:00:10", id: "wrld_00000000-1111-2222-3333-444444444444", instance: "777"),
      ])
    for tag in ["[Behaviour]  ", "[Behaviour]", "[NetworkManager]   ", "[RoomManager]", "[\u{1C4}\u{1CC}] "] {
      #expect(event("\(tag)OnPlayerLeft Alice") == player("left", "2024-01-15T12:00:06", "Alice"), "\(tag)")
    }
    for tag in ["[]", "[Behaviour", "[\u{1C4}x]", "[\u{1CD}]", "[API]"] { #expect(event("\(tag) OnPlayerLeft Alice") == nil, "\(tag)") }
    for rest in ["local:", "offline: ", "wld_1", "wld_1: "] { #expect(event("[Behaviour] Joining \(rest)") == nil, "\(rest)") }
  }

  @Test func `lines that lost their ends give the events of each, and no name has a time in it`() throws {
    #expect(
      try events("b04") == [
        player("join", "2025-06-09T19:31:26", "Torn", Self.id), player("join", "2025-06-09T19:31:27", "Next", Self.id),
        player("join", "2025-06-09T19:31:28", "Two"), player("left", "2025-06-09T19:31:29", "Glued"),
      ])
    let head = "2025.06.09 19:31:28 Debug      -  "
    func found(_ line: String) -> [String] { VRChatParser().parseLine(line, timestamp: nil).events.map(\.description) }
    #expect(found("\(head)[Behaviour] OnPlayerJoined Two\(head)Found no tag at all") == [player("join", "2025-06-09T19:31:28", "Two")])
    #expect(found("no head\(head)[API] x\(head)[Behaviour] OnPlayerLeft A\(head)[Behaviour] OnPlayerLeft B").count == 2)
    // The shortest, at the very end.
    #expect(found("\(head)[Behaviour] OnPlayerJoined Two2025.06.09 19:31:29 x -") == [player("join", "2025-06-09T19:31:28", "Two")])
    // A time alone begins no line.
    #expect(found("\(head)[Behaviour] OnPlayerLeft 2025.06.09 19:31:28").first?.contains(#""player_name":"2025.06.09 19:31:28"}"#) == true)
    #expect(found(head + head + "[Behaviour] OnPlayerLeft A") == [player("left", "2025-06-09T19:31:28", "A")])
    #expect(found("19:31:28 Debug      -  [Behaviour] OnPlayerLeft A").isEmpty)
  }

  @Test func `a time that no clock shows is no timestamp`() throws {
    #expect(
      try events("b08") == [
        player("join", "2024-03-10T01:59:59", "BeforeDst"), player("join", "2024-03-10T02:30:00", "InGap"), player("join", "2024-03-10T03:00:01", "AfterDst"),
        player("join", "2024-11-03T01:30:00", "Ambiguous"), player("join", nil, "NotATime"), player("join", "2024-12-31T23:59:60", "Leap"), player("join", nil, "Zero"),
      ])
    func time(_ text: String) -> String? { VRChatParser().parseLine("\(text) Log - [Behaviour] OnPlayerLeft x", timestamp: nil).events.first?.timestamp }
    #expect(time("2024.02.29 23:59:59") == "2024-02-29T23:59:59" && time("2000.02.29 00:00:00") != nil && time("2023.12.31 00:00:00") != nil)
    for wrong in ["2023.02.29 00:00:00", "1900.02.29 00:00:00", "2024.04.31 00:00:00", "2024.13.01 00:00:00", "2024.01.01 24:00:00", "2024.01.01 00:60:00", "2024.01.01 00:00:61"] {
      #expect(time(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `the evening's joins, leaves and rooms are all found`() throws {
    let expected = try expectedCounts()
    let events = try logLines().flatMap { VRChatParser().parseLine($0, timestamp: nil).events }
    func count(_ type: String, _ isCounted: (Event) -> Bool = { _ in true }) -> Int { events.count { $0.type == type && isCounted($0) } }
    #expect(count("player_join") == expected["player_joins"]?.intValue)
    #expect(count("player_join") { $0.playerID == nil } == expected["player_joins_without_id"]?.intValue)
    #expect(count("player_left") == expected["player_leaves"]?.intValue)
    #expect(count("player_left") { $0.playerID == nil } == expected["player_leaves_without_id"]?.intValue)
    #expect(count("world_join") { $0.worldName != nil } == expected["rooms_entered"]?.intValue)
    #expect(count("world_join") { $0.worldID != nil && $0.instanceID != nil } == expected["worlds_joined"]?.intValue)
  }
}
