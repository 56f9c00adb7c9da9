import Testing
import WasmKitLiteText

@Suite("Lexer")
struct LexerTests {
  @Test("comments nest and end a word")
  func comments() {
    let plain = assembled("(module (func nop))")
    #expect(assembled("(;a(;b;)c;)(module(;;)(func(;;)nop;;)\n)(;;))") == plain)
    #expect(assembled("(module ;; ünïcode \"\n (func nop))") == plain)
    #expect(assembled("(module (func nop;;\r))") == plain)
  }

  @Test("an unclosed comment, string or annotation is said to be unclosed")
  func unclosed() {
    #expect(malformed("(module (; (; ;)")?.message == "unclosed comment")
    #expect(malformed("(data \"abc)")?.message == "unclosed string")
    #expect(malformed("(data \"abc\n\")")?.message == "unclosed string")
    #expect(malformed("(@a (b)")?.message == "unclosed annotation")
  }

  @Test("string escapes stand for their bytes")
  func escapes() {
    let data = assembled(#"(data "\t\n\r\"\'\\\00\fF\u{e9}\u{1F_600}é")"#)
    let content: [UInt8] = [0x09, 0x0A, 0x0D, 0x22, 0x27, 0x5C, 0x00, 0xFF, 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0xC3, 0xA9]
    #expect(Array(data.suffix(content.count + 1)) == [UInt8(content.count)] + content)
  }

  @Test(
    "an escape that stands for nothing is refused",
    arguments: [#"\x"#, #"\0"#, #"\u{d800}"#, #"\u{110000}"#, #"\u{}"#, #"\u{1__0}"#, #"\u41"#, #"\u{ffffffffff}"#])
  func badEscapes(_ escape: String) {
    #expect(malformed("(data \"\(escape)\")")?.message == "illegal escape in a string")
  }

  @Test("a character outside ASCII stands only in strings and comments")
  func illegalCharacters() {
    #expect(malformed("(func é)")?.message == "illegal character")
    #expect(malformed("(func \u{0})")?.message == "illegal character")
    #expect(malformed("(data \"\u{7F}\")")?.message.hasPrefix("illegal character") == true)
    #expect(malformed([0x28, 0xFF])?.message == "malformed UTF-8 encoding")
    #expect(malformed(Array("(data \"".utf8) + [0xC0, 0x80] + Array("\")".utf8))?.message == "malformed UTF-8 encoding")
    #expect(malformed(Array(";; ".utf8) + [0xED, 0xA0, 0x80])?.message == "malformed UTF-8 encoding")
  }

  @Test(
    "words that touch are one reserved word", arguments: ["(func br 0drop)", "(data\"a\")", "(data \"a\"\"b\")", "(func $a\"b\")", "(func br 0$l)", "(func [)"])
  func reserved(_ text: String) {
    #expect(malformed(text)?.message.hasPrefix("unknown operator") == true)
  }

  @Test("an identifier in quotes is the same as one without")
  func quotedIdentifiers() {
    #expect(assembled(#"(func $a call $"a" call $"\61")"#) == assembled("(func $a call 0 call 0)"))
    #expect(malformed("(func $)")?.message == "empty identifier")
    #expect(malformed("(func $\"\")")?.message == "empty identifier")
    #expect(malformed("(func $\"a\tb\")")?.message == "empty identifier")
    #expect(malformed(#"(func $"\ff")"#)?.message.hasPrefix("malformed UTF-8") == true)
  }

  @Test("identifiers that Unicode calls equivalent are different")
  func canonicalEquivalence() {
    #expect(assembled("(func $\"\u{E9}\") (func $\"e\u{301}\") (start $\"e\u{301}\")") == assembled("(func) (func) (start 1)"))
  }

  @Test("annotations may stand between any two words")
  func annotations() {
    #expect(assembled("((@a) func (@b c (d) \"e)\" ; ] $x)) (@\"quoted\" 0x)") == assembled("(func)"))
    #expect(malformed("(@)")?.message == "empty annotation id")
    #expect(malformed("(@a é)")?.message == "illegal character")
    #expect(malformed("( @a)")?.message == "unknown operator @a")
  }
}
