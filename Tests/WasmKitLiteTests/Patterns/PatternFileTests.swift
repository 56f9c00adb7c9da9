import TestSupport
import Testing

@testable import WasmKitLite

@Suite("Pattern files")
struct PatternFileTests {
  /// The parser of a file with these patterns.
  private func parser(_ patterns: String, limits: PatternFile.Limits = PatternFile.Limits()) throws -> PatternParser {
    PatternParser(try PatternFile(bytes: Array("{\"version\":1,\"patterns\":[\(patterns)]}".utf8), name: "a/test.json", limits: limits))
  }

  private func text(_ result: ParseResult) -> [String] { result.events.map(\.description) }

  @Test("every pattern that matches gives an event, in the order of the file")
  func matches() throws {
    let parser = try parser(#"{"name":"b","pattern":"b","event":"has_b"},{"name":"a","pattern":"a+","event":"has_a"}"#)
    #expect(parser.name == "test.json")
    #expect(text(try parser.parseLine("aabb")) == [#"{"type":"has_b"}"#, #"{"type":"has_a"}"#])
    #expect(try parser.parseLine("xyz").matched == false)
    #expect(text(try parser.parseLine("a", timestamp: "2024-01-15T19:03:12Z")) == [#"{"type":"has_a","timestamp":"2024-01-15T19:03:12Z"}"#])
  }

  @Test("groups are fields by number and by name: the shared ones outside of data, a group that took no part nowhere")
  func fields() throws {
    let parser = try parser(
      #"{"name":"a","pattern":"^(?P<who>\\S+)( \\d+)?(?: (日本.))?$","event":"seen","fields":{"3":"place","who":"player_name","2":"count","0":"all"}}"#)
    #expect(text(try parser.parseLine("みどり 日本語")) == [#"{"type":"seen","player_name":"みどり","data":{"place":"日本語","all":"みどり 日本語"}}"#])
    #expect(text(try parser.parseLine("Bob 7")) == [#"{"type":"seen","player_name":"Bob","data":{"count":" 7","all":"Bob 7"}}"#])
  }

  @Test("without fields every named group is one, but for the timestamp's")
  func namedGroups() throws {
    let parser = try parser(
      #"{"name":"a","pattern":"^(?P<time>\\S+ \\S+) (?P<world_name>\\w+) (\\d) (?P<mood>\\w+)","event":"e","timestamp":{"group":"time","layout":"%F %T"}}"#)
    #expect(
      text(try parser.parseLine("2024-01-15 19:03:12 Home 5 calm")) == [
        #"{"type":"e","timestamp":"2024-01-15T19:03:12","world_name":"Home","data":{"mood":"calm"}}"#
      ])
  }

  @Test("a time that does not fit its layout is an error of the line, with both sides")
  func badTimestamp() throws {
    let parser = try parser(#"{"name":"a","pattern":"^(\\S+)","event":"e","timestamp":{"group":1,"layout":"%FT%H:%M"}}"#)
    #expect(throws: PatternLineError.badTimestamp(pattern: "a", text: "2024-02-30T00:00", layout: "%FT%H:%M")) { try parser.parseLine("2024-02-30T00:00 x") }
    #expect(text(try parser.parseLine("2024-02-29T00:00 x")) == [#"{"type":"e","timestamp":"2024-02-29T00:00:00"}"#])
  }

  @Test("the file of the fixtures reads the log")
  func fixture() throws {
    let parser = try PatternParser(contentsOf: Fixture.folder.appendingPathComponent("patterns/vrchat.json").path)
    #expect(parser.file.patterns.map(\.name) == ["avatar changes", "slow packets", "destinations"])
    var counts: [String: Int] = [:]
    for line in try logLines() where line.utf8.count <= 8192 {
      for event in try parser.parseLine(line).events { counts[event.type, default: 0] += 1 }
    }
    let lines = try logLines()
    #expect(counts["slow_packet"] == lines.count { $0.contains("Warning    -  [Network] Slow packet: ") })
    #expect(counts["destination"] == lines.count { $0.contains("[Behaviour] Destination set: wrld_") })
    let destination =
      "2024.01.15 19:03:29 Log        -  [Behaviour] Destination set: wrld_2249afb4-e80d-1cbb-c325-d247b3ef1015:43790~friends(usr_e3)~region(jp)"
    #expect(
      text(try parser.parseLine(destination)) == [
        #"{"type":"destination","timestamp":"2024-01-15T19:03:29","world_id":"wrld_2249afb4-e80d-1cbb-c325-d247b3ef1015","instance_id":"43790","data":{"access":"friends"}}"#
      ])
  }

  @Test("the example of the guide gives what the guide says")
  func guide() throws {
    let path = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources/WasmKitLite/WasmKitLite.docc/PatternFiles.md").path
    let text = String(decoding: try System.contents(of: path, limit: 1 << 20), as: UTF8.self)
    let example = try #require(text.firstMatch(of: /```json\n(.*?)```/.dotMatchesNewlines())).output.1
    let answer = try #require(text.firstMatch(of: /The line `(.*?)` gives\n`(.*?)`/)).output
    let parser = PatternParser(try PatternFile(bytes: Array(example.utf8)))
    #expect(self.text(try parser.parseLine(String(answer.1))) == [String(answer.2)])
    let yaml = try #require(text.firstMatch(of: /```yaml\n(.*?)```/.dotMatchesNewlines())).output.1
    let vrclog = PatternParser(try PatternFile(bytes: Array(yaml.utf8)))
    let event = try #require(text.firstMatch(of: /The example gives `(.*?)`/)).output.1
    #expect(self.text(try vrclog.parseLine("2024.01.15 23:59:59 Log        -  [Seat]: Draw Local Hole Cards: Jc, 6d")) == [String(event)])
  }

  @Test("a pattern that is too costly on a line keeps to its steps, and the next line is parsed")
  func costly() throws {
    var limits = PatternFile.Limits()
    limits.stepsPerPattern = 10_000
    let parser = try parser(#"{"name":"slow","pattern":"(?:(?:[ab]{1,20}){1,20})+$","event":"e"}"#, limits: limits)
    let line = String(repeating: "a", count: 5000) + "c"
    #expect(throws: PatternLineError.tooCostly(pattern: "slow", steps: 10_000, countsWholeFile: false)) { try parser.parseLine(line) }
    #expect(try parser.parseLine("b").matched)
  }

  @Test("all patterns of a file together keep to the steps of a line")
  func costlyTogether() throws {
    var limits = PatternFile.Limits()
    limits.stepsPerPattern = 100_000
    limits.stepsPerLine = 150_000
    let patterns = (0..<1000).map { #"{"name":"p\#($0)","pattern":"[ab]{3}\\d$","event":"e"}"# }.joined(separator: ",")
    let parser = try parser(patterns, limits: limits)
    #expect {
      try parser.parseLine(String(repeating: "ab", count: 2000))
    } throws: { error in
      guard case .tooCostly(_, 150_000, true)? = error as? PatternLineError else { return false }
      return "\(error)".contains("with the patterns before it")
    }
    #expect(try parser.parseLine("no").matched == false)
  }

  @Test("a chain puts its failure beside the events of the others")
  func chain() throws {
    let patterns = try parser(#"{"name":"a","pattern":"^(\\S+)","event":"e","timestamp":{"group":1,"layout":"%s"}}"#)
    let chain = ParserChain([VRChatParser(), patterns, try plugin("minimal")], continuesOnError: true)
    let result = try chain.parseLine("2024.01.15 19:03:12 Log        -  [Behaviour] OnPlayerLeft Bob")
    #expect(result.events.map(\.type) == ["player_left", "minimal"])
    #expect(result.failures.map(\.parserName) == ["test.json"])
    #expect("\(result.failures[0])" == #"test.json: pattern "a": expected a time of the layout "%s", found "2024.01.15""#)
  }

  // MARK: What is wrong with a file

  @Test(
    "a faulty file is refused with the place, the pattern and both sides",
    arguments: [
      ("bad-layout", .invalidLayout, "4:98", #"pattern "a": key `layout`: expected one of %Y %y %m"#),
      ("bad-regex", .invalidPattern, "5:35", #"pattern "two words": key `pattern`: invalid nested repetition operator: `**` at byte 13 of the pattern"#),
      ("duplicate-key", .malformed, "4:35", #"the name "pattern" is there twice"#),
      ("duplicate-name", .duplicateName, "6:44", #"pattern "a": an earlier pattern has the same name"#),
      ("field-is-reserved", .wrongValue, "4:67", "a field cannot be called `timestamp`: key `timestamp` says which group is the time"),
      ("fields-twice", .duplicateName, "4:85", "an earlier group has the field `letter` too"),
      ("list-alone", .wrongType, "1:1", "the file: expected an object, found an array"),
      ("missing-key", .missingKey, "4:5", #"pattern "a": a pattern: key `pattern` is missing"#),
      ("not-json", .malformed, "4:19", "expected a name in quotes, found `}`"),
      ("not-utf8", .malformed, "4:46", "the file is not UTF-8"),
      ("unknown-group", .unknownGroup, "4:82", #"there is no group "three": the pattern has 2 groups, named one"#),
      ("unknown-key", .unknownKey, "4:49", #"a pattern: unknown key "feilds", expected one of name, pattern, event, fields, timestamp"#),
      ("version", .wrongValue, "1:13", "key `version`: expected 1, found 2"),
      ("wrong-type", .wrongType, "4:30", #"pattern "a": key `pattern`: expected a string, found a number"#),
    ] as [(String, PatternFileError.Kind, String, String)])
  func faulty(name: String, kind: PatternFileError.Kind, place: String, message: String) throws {
    let path = Fixture.folder.appendingPathComponent("patterns/faulty/\(name).json").path
    let error = #expect(throws: PatternFileError.self) { try PatternFile(contentsOf: path) }
    #expect(error?.kind == kind)
    #expect(error?.description.hasPrefix("\(path):\(place): ") == true && error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test(
    "the usual mistakes are explained",
    arguments: [
      (#"\d+"#, #"expected an escape, found `d`; a backslash of the pattern has to be two in JSON: `\\d`"#),
      (#"(?=x)"#, "; RE2 has no look-ahead and look-behind: match what is around, and use a group"),
      (#"(?<!x)y"#, "; RE2 has no look-ahead and look-behind"), (#"(a)\\1"#, "; RE2 has no back-references"),
      (#"\bword"#, #"found a backspace, JSON's `\b`; a word boundary has two backslashes, `\\b`"#),
    ])
  func mistakes(pattern: String, message: String) throws {
    let file = #"{"version":1,"patterns":[{"name":"a","event":"e","pattern":""# + pattern + #""}]}"#
    let error = #expect(throws: PatternFileError.self) { try PatternFile(bytes: Array(file.utf8)) }
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test("a file that cannot be read is told as everywhere")
  func unreadable() {
    let error = #expect(throws: PatternFileError.self) { try PatternFile(contentsOf: "/no/such/file.json") }
    #expect(error?.description == "cannot read /no/such/file.json: No such file or directory")
  }

  @Test("every faulty file of the fixtures is in the list above")
  func allFaulty() throws {
    #expect(try Fixture.paths(withExtension: "json").count { $0.hasPrefix("patterns/faulty/") } == 14)
  }

  @Test("files are held to their limits before they cost anything")
  func limits() throws {
    func kind(_ patterns: String, _ change: (inout PatternFile.Limits) -> Void) -> PatternFileError.Kind? {
      var limits = PatternFile.Limits()
      change(&limits)
      do { _ = try parser(patterns, limits: limits) } catch { return (error as? PatternFileError)?.kind }
      return nil
    }
    let two = #"{"name":"a","pattern":"abc","event":"e"},{"name":"b","pattern":"abc","event":"e"}"#
    #expect(kind(two) { $0.patternCount = 2 } == nil)
    #expect(kind(two) { $0.patternCount = 1 } == .limitExceeded)
    #expect(kind(two) { $0.patternByteCount = 2 } == .limitExceeded)
    #expect(kind(two) { $0.stateCount = 7 } == .limitExceeded)
    #expect(kind(two) { $0.nameByteCount = 0 } == .limitExceeded)
    #expect(kind(two) { $0.fileByteCount = 50 } == .limitExceeded)
    #expect(throws: PatternFileError.self) { try PatternFile(contentsOf: "/no/such/file.json") }
    #expect(throws: PatternFileError.self) { try PatternFile(bytes: Array(repeating: UInt8(ascii: "["), count: 100_000)) }
    let long = String(repeating: "x", count: 8193)
    #expect(throws: PatternLineError.lineTooLong(byteCount: 8193, limit: 8192)) { try parser(two).parseLine(long) }
  }

  @Test("a mark of the byte order at the front is no part of the file")
  func byteOrderMark() throws {
    #expect(try PatternFile(bytes: [0xEF, 0xBB, 0xBF] + Array("{\"version\":1,\"patterns\":[]}".utf8)).patterns.isEmpty)
  }

  @Test("a place in a pattern is found behind every kind of escape")
  func placesBehindEscapes() throws {
    for (written, skipped) in [(#"ab"#, 2), (#"\n\\\\"#, 6), (#"\u00e9é"#, 7), (#"\ud83d\ude00"#, 12), (#"\ud83dx"#, 7), ("日", 1)] {
      let file = "{\"version\":1,\"patterns\":[{\"name\":\"a\",\"event\":\"e\",\"pattern\":\"\(written)" + #"**"}]}"#
      let error = #expect(throws: PatternFileError.self) { try PatternFile(bytes: Array(file.utf8)) }
      #expect(error?.kind == .invalidPattern)
      // The repetition of a repetition is blamed from its first star on.
      #expect(error?.column == 61 + skipped, "\(written): \(String(describing: error))")
    }
  }

  @Test("no file makes the reader trap")
  func hostileFiles() throws {
    let good = try Fixture.bytes("patterns/vrchat.json")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.removeSubrange(index...)
        }
        if bytes.isEmpty { break }
      }
      do {
        let parser = PatternParser(try PatternFile(bytes: bytes))
        _ = try? parser.parseLine("2024.01.15 19:04:19 Warning    -  [Network] Slow packet: 377 ms")
      } catch {
        #expect(error.message.isEmpty == false)
      }
    }
  }
}
