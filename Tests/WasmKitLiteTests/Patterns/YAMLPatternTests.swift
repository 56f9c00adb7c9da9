import TestSupport
import Testing

@testable import WasmKitLite

@Suite("Pattern files in YAML")
struct YAMLPatternTests {
  private func events(_ parser: PatternParser, _ line: String, timestamp: String? = nil) throws -> [String] {
    try parser.parseLine(line, timestamp: timestamp).events.map(\.description)
  }

  private func file(_ text: String) throws -> PatternFile { try PatternFile(bytes: Array(text.utf8), name: "test.yaml") }

  @Test("vrclog's files are read: named groups are data, several patterns may match, VRChat's time is the event's")
  func vrclog() throws {
    let parser = try PatternParser(contentsOf: Fixture.folder.appendingPathComponent("patterns/vrclog.yaml").path)
    #expect(parser.file.patterns.map(\.name) == ["poker_hole_cards", "poker winner", "anything won"])
    #expect(
      try events(parser, "2024.01.15 23:59:59 Log        -  [Seat]: Draw Local Hole Cards: Jc, 6d") == [
        #"{"type":"poker_hole_cards","timestamp":"2024-01-15T23:59:59","data":{"card1":"Jc","card2":"6d"}}"#
      ])
    #expect(
      try events(parser, "[PotManager]: All players folded, player 4 won 2013") == [
        #"{"type":"poker_winner","data":{"seat_id":"4","amount":"2013"}}"#, #"{"type":"won"}"#,
      ])
    #expect(try events(parser, "won 1", timestamp: "2024-01-15T00:00:00Z") == [#"{"type":"won","timestamp":"2024-01-15T00:00:00Z"}"#])
    #expect(try events(parser, "2024.02.30 23:59:59 won 1") == [#"{"type":"won"}"#])
  }

  @Test("all names of groups are data, and fields and timestamp are as in JSON")
  func keys() throws {
    let named = PatternParser(try file("version: 1\npatterns:\n- id: a\n  event_type: e\n  regex: ^(?P<type>\\w) (?P<player_name>\\w+)\n"))
    #expect(try events(named, "x Bob") == [#"{"type":"e","data":{"type":"x","player_name":"Bob"}}"#])
    let text = """
      version: 1
      patterns:
        -
          id: a
          event_type: e
          regex: '^(\\S+) (?P<n>\\d+) (\\w+)'
          fields:
            n:
              name: count
              type: integer
            3: player_name
          timestamp:
            group: 1
            layout: "%FT%T"
      """
    let typed = PatternParser(try file(text))
    #expect(try events(typed, "2024-01-15T19:03:12 007 Bob") == [#"{"type":"e","timestamp":"2024-01-15T19:03:12","player_name":"Bob","data":{"count":7}}"#])
  }

  @Test(
    "scalars are read as YAML has them",
    arguments: [
      (#"a b"#, "a b"), (#"'it''s \d "q"'"#, #"it's \d "q""#), (#""\\d \"q\" 'x' \t\x41\u00e9\U0001F600 \/""#, "\\d \"q\" 'x' \tAé😀 /"), ("a#b   # comment", "a#b"),
      ("http://x:y", "http://x:y"), ("'# no comment'  \t", "# no comment"), ("-x", "-x"), ("?x", "?x"), (":x", ":x"), ("日本 語", "日本 語"), ("yes", "yes"), ("'1'", "1"),
      ("1.2.3", "1.2.3"), ("''", ""),
    ])
  func scalars(written: String, value: String) throws {
    for end in ["", "\n", "\r\n", "\r\n# comment"] {
      let document = try YAMLReader.read(Array("key: \(written)\(end)".utf8))
      #expect(document.value == ["key": .string(value)])
    }
  }

  @Test("maps and lists nest by indentation, and plain scalars have types")
  func structure() throws {
    let text = """
      # first

      a: 1
      'b':
        - x
        -   - y
            - -2.5e3
        - c: true
          "d" : ~

          e:
      list:
      - null
      -
      - f:
          g: False   # last
      """
    let expected: JSONValue = [
      "a": 1, "b": ["x", ["y", .number("-2.5e3")], ["c": true, "d": nil, "e": nil]], "list": [nil, nil, ["f": ["g": false]]],
    ]
    #expect(try YAMLReader.read(Array(text.utf8)).value == expected)
    #expect(try YAMLReader.read(Array(text.replacing("\n", with: "\r\n").utf8)).value == expected)
  }

  @Test(
    "each form that is not read is an error that names it, with its place",
    arguments: [
      ("version: 1\npatterns: []", "2:11", "a list in brackets"), ("version: 1\npatterns:\n  - {id: a}", "3:5", "a map in braces"),
      ("version: 1\npatterns: |\n  x", "2:11", "a block of lines (`|`)"), ("a: >-\n  x", "1:4", "a folded block of lines (`>`)"), ("a: &x 1", "1:4", "an anchor (`&`)"),
      ("a: *x", "1:4", "an alias (`*`)"), ("a: !!str x", "1:4", "a tag (`!`)"), ("%YAML 1.2\n", "1:1", "a directive (`%`)"), ("---\na: 1", "1:1", "a document's start (`---`)"),
      ("a: 1\n...", "2:1", "a document's end (`...`)"), ("? a\n: b", "1:1", "a key after `?`"), ("a: @x", "1:4", "a reserved character"), ("a: x: y", "1:5", "`: ` in a value without quotes"),
      ("a: x\n  y", "2:3", "a text that continues on the next line"), ("a: 'x\n  y'", "1:4", "a text in quotes that continues on the next line"),
      ("a: \"x", "1:4", "the quote is not closed"), ("a: - x", "1:4", "a list in the line of its key"), ("a: 1\n\tb: 2", "2:1", "a tab before a value"), ("-\ta: 1", "1:2", "a tab before a value"),
      ("a: 1\na: 2", "2:1", "the key \"a\" is there twice"), ("a: 1\n  b: 2", "2:3", "a text that continues on the next line"), ("a:\n    b: 1\n  c: 2", "3:3", "further to the right"),
      ("a: 1\nb", "2:2", "expected `:` and a space after a key"), ("a: 1\n- b", "2:1", "an element of a list"), ("a: 'x' y", "1:8", "expected the end of the line"),
      (#"a: "\d""#, "1:5", "in double quotes a backslash of the pattern has to be two"), (#"a: "\u12""#, "1:5", "expected 4 hexadecimal digits"), (#"a: "\ud800""#, "1:5", "expected 4 hex"),
      ("a: x\u{1}", "1:5", "a control character"), ("# \u{1}\na: x", "1:3", "a control character"),
      ("a: x\rb: y", "1:5", "a control character"), ("# nothing", "1:10", "expected a map, found the end"),
      ("a:\n  - 1\n  b: 2", "3:3", "further to the right"), ("- 1\nb: 2", "2:1", "expected the end of the file"), ("a: ]", "1:4", "begins with a bracket"),
    ])
  func unread(text: String, place: String, message: String) throws {
    let error = #expect(throws: PatternFileError.self) { try file(text) }
    #expect(error?.kind == .malformed && error?.description.hasPrefix("test.yaml:\(place): ") == true && error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test(
    "what a file says wrongly is told in YAML's words and with vrclog's keys",
    arguments: [
      ("- id: a\n  event_type: e\n  regex: 'x(**'", "5:13", .invalidPattern, "pattern \"a\": key `regex`: missing argument to repetition operator"),
      ("- id: a\n  event_type: e\n  regex: '''''**'", "5:15", .invalidPattern, "key `regex`: invalid nested"),
      ("- id: a\n  event_type: e\n  regex: \"\\u00e9a**\"", "5:18", .invalidPattern, "key `regex`: invalid nested"),
      ("- id: a\n  event_type: e\n  regex: \"\\bx\"", "5:10", .wrongValue, "found a backspace, `\\b` in double quotes"), ("- id: a\n  event_type: e", "3:3", .missingKey, "key `regex` is missing"),
      ("- name: a\n  event_type: e", "3:3", .unknownKey, "unknown key \"name\", expected one of id, regex, event_type"), ("- x", "3:3", .wrongType, "a pattern: expected a map, found a string"),
      ("  a: 1", "3:3", .wrongType, "key `patterns`: expected a list, found a map"),
      ("- id: 12\n  event_type: e\n  regex: x", "3:7", .wrongType, "expected a string, found a number; write it in quotes"),
      ("- id: a\n  event_type: e\n  regex:", "5:9", .wrongType, "expected a string, found null"),
      ("- id: a\n  event_type: e\n  regex: x\n- id: a\n  event_type: e\n  regex: x", "6:7", .duplicateName, "an earlier pattern has the same name"),
    ] as [(String, String, PatternFileError.Kind, String)])
  func faulty(patterns: String, place: String, kind: PatternFileError.Kind, message: String) throws {
    let error = #expect(throws: PatternFileError.self) { try file("version: 1\npatterns:\n\(patterns)\n") }
    #expect(error?.kind == kind && error?.description.hasPrefix("test.yaml:\(place): ") == true && error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test("levels are counted, and a file of nothing but levels takes no more time than another")
  func depth() throws {
    for text in [String(repeating: "- ", count: 500_000) + "x", (0..<1400).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")] {
      let error = #expect(throws: PatternFileError.self) { try file(text) }
      #expect(error?.message == "values are nested more than 16 deep")
    }
    let wide = (0..<100_000).map { "k\($0): v" }.joined(separator: "\n")
    #expect(throws: PatternFileError.self) { try file(wide) }
  }

  @Test("no file makes the reader trap")
  func hostileFiles() throws {
    let good = try Fixture.bytes("patterns/vrclog.yaml")
    let signs = Array("'\"\\:-#\n\r\t {}[]|>&*!%@?,~\0x".utf8)
    var random = SeededGenerator(seed: 20)
    for _ in 0..<4000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = signs[Int.random(in: 0..<signs.count, using: &random)]
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: index)
        default: bytes.removeSubrange(index...)
        }
      }
      do { _ = try PatternParser(try PatternFile(bytes: bytes)).parseLine("[PotManager]: x player 4 won 2013") } catch let error as PatternFileError {
        #expect(error.message.isEmpty == false)
      } catch {}
    }
  }
}
