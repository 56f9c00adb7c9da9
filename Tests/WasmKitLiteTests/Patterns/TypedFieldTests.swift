import TestSupport
import Testing

@testable import WasmKitLite

@Suite("Typed fields and years of pattern files")
struct TypedFieldTests {
  private func parser(_ keys: String) throws -> PatternParser {
    PatternParser(try PatternFile(bytes: Array("{\"version\":1,\"patterns\":[{\"name\":\"a\",\"event\":\"e\",\(keys)}]}".utf8), name: "test.json"))
  }

  @Test(
    "a field has the value of its type",
    arguments: [
      ("integer", "7", "7"), ("integer", "007", "7"), ("integer", "+7", "7"), ("integer", "-0", "0"), ("integer", "-12", "-12"),
      ("integer", "18446744073709551615", "18446744073709551615"), ("integer", "-9223372036854775808", "-9223372036854775808"), ("number", "1.50", "1.50"),
      ("number", "00.5", "0.5"), ("number", ".5", "0.5"), ("number", "5.", "5"), ("number", "-3E+07", "-3e07"), ("number", "+1e-3", "1e-3"), ("number", "12", "12"),
      ("boolean", "TRUE", "true"), ("boolean", "off", "false"), ("boolean", "1", "true"), ("boolean", "No", "false"), ("string", "007", "\"007\""),
    ])
  func values(type: String, text: String, value: String) throws {
    let parser = try parser(#""pattern":"^=(.*)$","fields":{"1":{"name":"x","type":"\#(type)"}}"#)
    let events = try parser.parseLine("=\(text)").events
    #expect(events.map(\.description) == [#"{"type":"e","data":{"x":\#(value)}}"#])
    // What is written is JSON.
    #expect(try JSONValue(parsing: "\(events[0])")["data"]?["x"] != nil)
  }

  @Test(
    "a text that is not of the type fails the line, with both sides",
    arguments: [
      ("integer", "7.5"), ("integer", ""), ("integer", "18446744073709551616"), ("integer", "0x7"), ("number", "1e999"), ("number", "."), ("number", "1,5"), ("number", "nan"), ("number", "1e"),
      ("number", "--1"), ("boolean", "2"), ("boolean", ""),
    ])
  func wrongTexts(type: String, text: String) throws {
    let parser = try parser(#""pattern":"^=(.*)$","fields":{"1":{"name":"x","type":"\#(type)"}}"#)
    let error = PatternLineError.badField(pattern: "a", field: "x", text: text, type: type)
    #expect(throws: error) { try parser.parseLine("=\(text)") }
    #expect("\(error)" == "pattern \"a\": field `x`: expected \(type == "integer" ? "an" : "a") \(type), found \"\(text)\"")
  }

  @Test("a group that took no part is no field, whatever its type")
  func noPart() throws {
    let parser = try parser(#""pattern":"^=(\\d)?","fields":{"1":{"name":"x","type":"integer"}}"#)
    #expect(try parser.parseLine("=").events.map(\.description) == [#"{"type":"e"}"#])
  }

  @Test(
    "what is wrong with a field's type has its place",
    arguments: [
      (#"{"name":"x","type":"int"}"#, "expected one of string, integer, number, boolean, found \"int\""), (#"{"name":"x"}"#, "key `type` is missing"),
      (#"{"name":"player_id","type":"integer"}"#, "`player_id` is always a string, found the type integer"), (#"{"name":"x","type":"string","kind":1}"#, "unknown key \"kind\""),
      (#"3"#, "expected a name, or an object with `name` and `type`, found a number"),
    ])
  func faulty(field: String, message: String) throws {
    let error = #expect(throws: PatternFileError.self) { try parser(#""pattern":"(x)","fields":{"1":\#(field)}"#) }
    #expect(error?.message.contains(message) == true && error?.line == 1 && error?.column ?? 0 > 70, "\(String(describing: error))")
  }

  // MARK: Years

  /// 2024-03-02T12:00:00Z.
  private static let march: Int64 = 1_709_380_800

  @Test(
    "a time without a year is of the latest year in which it is not after the log's last change, or of the given one",
    arguments: [
      ("Mar  2 23:00:00", "2024-03-02T23:00:00"), ("Mar  3 23:00:00", "2024-03-03T23:00:00"), ("Mar  4 00:00:00", "2023-03-04T00:00:00"), ("Dec 31 23:59:59", "2023-12-31T23:59:59"),
      ("Feb 29 00:00:00", "2024-02-29T00:00:00"), ("Jan  1 00:00:00", "2024-01-01T00:00:00"),
    ])
  func years(text: String, expected: String) throws {
    let layout = try TimestampLayout("%b %d %T")
    #expect(!layout.hasYear && layout.timestamp(in: text, year: .notAfter { Self.march }) == expected)
    #expect(layout.timestamp(in: text, year: .fixed(2020)) == "2020" + expected.dropFirst(4))
  }

  @Test("a leap day is of the last leap year, and none of a year that has none")
  func leapDays() throws {
    let layout = try TimestampLayout("%m-%d %H:%M")
    #expect(layout.timestamp(in: "02-29 10:00", year: .notAfter { Self.march - 86_400 * 30 }) == "2020-02-29T10:00:00")
    #expect(layout.timestamp(in: "02-29 10:00", year: .fixed(2023)) == nil && layout.timestamp(in: "02-30 10:00", year: .notAfter { Self.march }) == nil)
    for moment in [Int64.min, -1, .max] { #expect(layout.timestamp(in: "06-01 10:00", year: .notAfter { moment })?.count == 19) }
    #expect(layout.timestamp(in: "06-01 10:00", year: .fixed(-1)) == nil && layout.timestamp(in: "06-01 10:00", year: .fixed(10_000)) == nil)
  }

  @Test("syslog's lines are read by the file of the fixtures")
  func syslog() throws {
    var parser = try PatternParser(contentsOf: Fixture.folder.appendingPathComponent("patterns/syslog.json").path)
    parser.year = .fixed(2023)
    #expect(parser.file.needsYear)
    #expect(
      try parser.parseLine("Jan  5 09:03:12 db1 sshd[0812]: Accepted publickey for ann from 10.0.0.7 port 51022 in 0.25 s").events.map(\.description) == [
        #"{"type":"login","timestamp":"2023-01-05T09:03:12","data":{"host":"db1","process_id":812,"result":"Accepted","user":"ann","address":"10.0.0.7","port":51022,"seconds":0.25}}"#
      ])
  }
}
