// The bytes that go in and come out.

import Testing
import WasmKitLite

@Suite struct RequestAndAnswerTests {
  private func kind(_ line: String, _ parser: WasmParser) -> PluginError.Kind? { pluginError { _ = try parser.parseLine(line) }?.kind }

  @Test(arguments: [WasmParser.InputPlacement.fixed(), .allocated]) func `a line comes back as it went in`(_ placement: WasmParser.InputPlacement) throws {
    let parser = try plugin("echo") { $0.inputPlacement = placement }
    for line in ["plain", "", "\u{0}\u{1}\t\r\"\\/\u{7F}", "日本語 🃏 e\u{301}", "</script>&\u{2028}"] {
      let result = try parser.parseLine(line, timestamp: "2024-01-15T19:03:12+09:00")
      #expect(result.events.count == 1 && result.matched)
      #expect(result.events[0].rawLine.map { Array($0.utf8) } == Array(line.utf8))
      #expect(result.events[0].timestamp == "2024-01-15T19:03:12+09:00")
    }
    #expect(try parser.parseLine("x").events[0].timestamp == nil)
  }

  @Test func `a line of 8181 plain bytes fits the region, one of 8182 does not`() throws {
    let parser = try plugin("echo")
    #expect(try parser.parseLine(String(repeating: "x", count: 8181)).events[0].rawLine?.count == 8181)
    guard case .inputTooLarge(.request, 8193, 8192)? = pluginError({ _ = try parser.parseLine(String(repeating: "x", count: 8182)) }) else {
      Issue.record("expected a request that is too long")
      return
    }
    guard case .inputTooLarge(.line, 8193, 8192)? = pluginError({ _ = try parser.parseLine(String(repeating: "x", count: 8193)) }) else {
      Issue.record("expected a line that is too long")
      return
    }
  }

  @Test func `a line whose escapes make its request too long is refused, and never written`() throws {
    let parser = try plugin("echo")
    let line = String(repeating: "\u{1}", count: 2000)
    guard case .inputTooLarge(.request, 12_011, 8192)? = pluginError({ _ = try parser.parseLine(line) }) else {
      Issue.record("expected a request that is too long")
      return
    }
    #expect(try plugin("echo") { $0.inputPlacement = .fixed(capacity: 0x4000) }.parseLine(line).events[0].rawLine == line)
    #expect(kind(line, try plugin("minimal") { $0.inputPlacement = .fixed(capacity: 0x4000) }) == nil)
  }

  @Test func `input that the plugin has no room for is an error with its size`() throws {
    // The arena of `minimal` has 4,096 bytes.
    let parser = try plugin("minimal") { $0.inputPlacement = .allocated }
    #expect(try parser.parseLine("x").matched)
    let error = pluginError { _ = try parser.parseLine(String(repeating: "x", count: 5000)) }
    #expect(error?.description == "the plugin has no room for 5011 bytes of input")
    #expect(try parser.parseLine("x").matched)
  }

  @Test func `sixteen events are taken, seventeen are an error with both numbers`() throws {
    let parser = try plugin("flood")
    #expect(try parser.parseLine("16 events").events.count == 16)
    let error = pluginError { _ = try parser.parseLine("17 events") }
    #expect(error?.description == "the plugin's answer has too many events: 17, the limit is 16")
    guard case .limitExceeded(.events, _, _)? = error else {
      Issue.record("expected a limit")
      return
    }
    #expect(try plugin("flood") { $0.eventCount = 17 }.parseLine("17 events").events.count == 17)
  }

  @Test func `an answer of one mebibyte is taken, one byte more is an error with both numbers`() throws {
    let parser = try plugin("flood")
    #expect(try parser.parseLine("1048576 bytes").events[0].rawLine?.utf8.count == 1_048_576 - 53)
    let error = pluginError { _ = try parser.parseLine("1048577 bytes") }
    #expect(error?.description == "the plugin's answer is too long: 1048577 bytes, the limit is 1048576")
    #expect(pluginError { _ = try parser.parseLine("four gigabytes") }?.kind == .limitExceeded)
  }

  @Test(arguments: ["no events", "events missing", "events is null", "pointer is zero", "length is zero", "anything else"])
  func `an answer without events is no match`(_ line: String) throws {
    let result = try plugin("flood").parseLine(line)
    #expect(!result.matched && result.events.isEmpty)
  }

  @Test(arguments: [
    ("bad json", "no JSON: expected"),
    ("trailing", "no JSON: expected the end of the text, found `a` at byte"),
    ("not an object", "expected an object, found an array"),
    ("no ok", "field `ok`: expected a boolean, found nothing"), ("ok is text", "field `ok`: expected a boolean, found a string"),
    ("event is text", "event 0: expected an object, found a string"), ("no type", "event 0: field `type`: expected a string, found nothing"),
    ("type is a number", "event 0: field `type`: expected a string, found a number"), ("past the end", "5 bytes at"),
    ("far away", "32 bytes at 4294967280, the memory has"),
    ("129 deep", "no JSON: values lie more than 128 deep"), ("100000 deep", "no JSON: values lie more than 128 deep"),
  ]) func `an answer that is not what the ABI says is told with both sides`(_ line: String, _ expected: String) throws {
    let parser = try plugin("flood")
    let error = pluginError { _ = try parser.parseLine(line) }
    #expect(error?.kind == .badOutput)
    #expect(error?.description.hasPrefix("the plugin's answer is wrong: \(expected)") == true, "\(String(describing: error))")
    #expect(try parser.parseLine("1 events").matched)
  }

  @Test func `a run of bytes that are no UTF-8 becomes one replacement`() throws {
    #expect(try plugin("flood").parseLine("not utf8").events[0].rawLine == "a\u{FFFD}b")
  }

  @Test func `every field that a plugin gives is kept, in its order and with every digit`() throws {
    let event = try #require(try plugin("flood").parseLine("every field").events.first)
    #expect(event.type == "every_field")
    #expect(event.timestamp == "2024-01-15T19:03:12+09:00")
    #expect(event.playerName == "みどり")
    #expect(event.playerID == "usr_1")
    #expect(event.worldID == "wrld_1")
    #expect(event.worldName == "Poker Night")
    #expect(event.instanceID == "12345~region(jp)")
    #expect(event.rawLine == "a \"raw\" line")
    #expect(event["extra"]?["kept"] == ["as", "it", "is"])
    #expect(event["seat"] == 4)
    #expect(
      event.description == #"{"type":"every_field","timestamp":"2024-01-15T19:03:12+09:00","player_name":"みどり","player_id":"usr_1","world_id":"wrld_1","#
        + #""world_name":"Poker Night","instance_id":"12345~region(jp)","raw_line":"a \"raw\" line","data":{"text":"😀","number":-1.5e3,"#
        + #""large":9007199254740993,"yes":true,"nothing":null,"list":[1,[2]]},"extra":{"kept":["as","it","is"]},"seat":4}"#)
  }
}
