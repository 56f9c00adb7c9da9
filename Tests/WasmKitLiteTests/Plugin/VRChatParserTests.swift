// The built-in parser, line by line and over the log.

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
