// JSON: what is read, what is refused, what is written.

import Testing
import WasmKitLite

@Suite struct JSONTests {
  private func error(_ text: String) -> String? { (#expect(throws: JSONError.self) { try JSONValue(parsing: text) })?.description }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1.50", "1e5", "-1.5E-07", "123456789012345678901234567890.000", #""""#, #""a b""#, "[]", "{}", "[1,[2,{}],\"x\"]",
    #"{"b":1,"a":{"z":[],"y":null}}"#, #""\"\\/\b\t\n\f\r\u0000\u001f""#, #""日本語 🃏 é <>&""#,
  ]) func `a value is written as it was read`(_ text: String) throws {
    #expect(try JSONValue(parsing: text).description == text)
    #expect(try JSONValue(parsing: " \t\r\n\(text) \n").description == text)
  }

  @Test func `escapes of every kind are read`() throws {
    #expect(try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u0041\u00e9\u65e5\uD83C\uDCCF""#).stringValue == "\"\\/\u{8}\u{C}\n\r\tAé日🃏")
    // Halves of pairs, alone, in the wrong order, before something else.
    #expect(try JSONValue(parsing: #""\ud83c""#).stringValue == "\u{FFFD}")
    #expect(try JSONValue(parsing: #""\udccf\ud83c""#).stringValue == "\u{FFFD}\u{FFFD}")
    #expect(try JSONValue(parsing: #""\ud83cx\ud83c\u0041\ud83c\n""#).stringValue == "\u{FFFD}x\u{FFFD}A\u{FFFD}\n")
  }

  @Test func `a run of bytes that are no UTF-8 becomes one replacement`() throws {
    #expect(try JSONValue(parsing: [0x22, 0x61, 0xFF, 0xFE, 0xC3, 0x62, 0xE2, 0x82, 0x22]).stringValue == "a\u{FFFD}b\u{FFFD}")
    #expect(try JSONValue(parsing: [0x22, 0xFF, 0x5C, 0x6E, 0xFF, 0x22]).stringValue == "\u{FFFD}\n\u{FFFD}")
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "+1", "01", "1.", ".5", "1e", "1e+", "-", "--1", "0x10", "NaN", "Infinity", "\"", "\"\\", "\"\\u", "\"\\u12\"", "\"\\x\"",
    "\"\u{1}\"", "\"a\nb\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
    "{a:1}", "{1:1}", "{\"a\" 1}",
    "[] []", "1 2", "'a'", "// x\n1", "\u{FEFF}1", "]", "}",
  ]) func `what is not strictly JSON is refused`(_ text: String) { #expect(throws: JSONError.self) { try JSONValue(parsing: text) } }

  @Test func `an error says what was expected, what was found, and where`() {
    #expect(error(#"{"a":1]"#) == "expected `,` or `}`, found `]` at byte 6")
    #expect(error("[1,") == "expected a value, found the end of the text at byte 3")
    #expect(error("\"a\u{1}\"") == "expected the end of the string, found the byte 0x01 at byte 2")
    #expect(error(#"{"a":1,"b":2,"a":3}"#) == "the name \"a\" is there twice at byte 13")
  }

  @Test func `names that differ in bytes are two names`() throws {
    let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(value["\u{E9}"] == 1 && value["e\u{301}"] == 2)
  }

  @Test func `a name that comes twice among thousands is found, in linear time`() {
    let names = (0..<50_000).map { "\"n\($0)\":0" }
    #expect((try? JSONValue(parsing: "{\(names.joined(separator: ","))}"))?.objectValue?.members.count == 50_000)
    #expect(error("{\(names.joined(separator: ",")),\"n777\":1}")?.hasPrefix("the name \"n777\" is there twice") == true)
  }

  @Test func `128 levels are read, one more and a million are errors`() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try JSONValue(parsing: nested(128)).description == nested(128))
    #expect(error(nested(129)) == "values lie more than 128 deep at byte 128")
    #expect(error(String(repeating: "[{\"a\":", count: 1_000_000)) == "values lie more than 128 deep at byte 384")
  }

  @Test func `every text cut off anywhere is an error and nothing worse`() {
    let text = Array(#"{"a":[1.5e-3,true,null,"x\n\ud83c\udccf日"],"b":{"c":false}}"#.utf8)
    for count in 0..<text.count { #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text[..<count])) } }
    for index in text.indices {
      for bit in 0..<8 {
        var flipped = text
        flipped[index] ^= 1 << bit
        _ = try? JSONValue(parsing: flipped)
      }
    }
  }

  @Test func `an object keeps its order through changes`() {
    var object: JSONObject = ["b": 1, "a": 2, "b": 3]
    object["c"] = true
    object["a"] = nil
    object["d"] = nil
    #expect(JSONValue.object(object).description == #"{"b":3,"c":true}"#)
  }

  @Test func `a value is written over several lines`() throws {
    var bytes: [UInt8] = []
    try JSONValue(parsing: #"{"a":[1,{}],"b":[]}"#).write(to: &bytes, indentation: 2)
    #expect(String(decoding: bytes, as: UTF8.self) == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
  }

  @Test func `accessors give a value of their kind or nil`() {
    #expect(JSONValue.number("12").intValue == 12 && JSONValue.number("1.5").intValue == nil && JSONValue.number("1.5").doubleValue == 1.5)
    #expect(JSONValue.string("x").intValue == nil && JSONValue.null.stringValue == nil && JSONValue.bool(true).boolValue == true)
    #expect(JSONValue.array([]).arrayValue?.isEmpty == true && JSONValue.null["x"] == nil)
  }

  @Test func `whatever stands wherever in a string is written so that it can be read`() throws {
    for byte in (0..<0x80 as Range<UInt8>).map({ Character(Unicode.Scalar($0)) }) + ["é", "日", "🐛"] {
      for place in 0..<18 {
        for rest in [0, 1, 9] {
          let text = String(repeating: "~", count: place) + String(byte) + String(repeating: " ", count: rest)
          #expect(try JSONValue(parsing: JSONValue.string(text).description) == .string(text))
        }
      }
    }
  }
}
