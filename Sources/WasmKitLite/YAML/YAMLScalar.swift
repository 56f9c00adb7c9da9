// The scalars of YAML that have one line: plain, in single and in double quotes. Spec: https://yaml.org/spec/1.2.2/#73-flow-scalar-styles

enum YAMLScalar {
  /// The name of a form that is not read, by the byte that it begins with, and the advice for it; nil for a plain scalar.
  static func unreadForm(_ bytes: [UInt8], at index: Int) -> (form: String, advice: String)? {
    let isAlone = index + 1 >= bytes.count || bytes[index + 1] <= 0x20
    switch bytes[index] {
    case UInt8(ascii: "{"): return ("a map in braces", "write a key on each line, or the value in quotes")
    case UInt8(ascii: "["): return ("a list in brackets", "write an element on each line after `- `, or the value in quotes")
    case UInt8(ascii: "|"): return ("a block of lines (`|`)", "write the text on one line, in single quotes")
    case UInt8(ascii: ">"): return ("a folded block of lines (`>`)", "write the text on one line, in single quotes")
    case UInt8(ascii: "&"): return ("an anchor (`&`)", "write the value in quotes, if it is a text")
    case UInt8(ascii: "*"): return ("an alias (`*`)", "repeat the value, or write it in quotes, if it is a text")
    case UInt8(ascii: "!"): return ("a tag (`!`)", "write the value in quotes, if it is a text")
    case UInt8(ascii: "%"): return ("a directive (`%`)", "write the value in quotes, if it is a text")
    case UInt8(ascii: "@"), UInt8(ascii: "`"): return ("a value that begins with a reserved character", "write it in quotes")
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","): return ("a value that begins with a bracket or comma", "write it in quotes")
    case UInt8(ascii: "?") where isAlone: return ("a key after `?`", "write `key: value`")
    case UInt8(ascii: ":") where isAlone: return ("an empty key", "write `key: value`")
    case UInt8(ascii: "-") where isAlone: return ("an element of a list in the place of a key", "begin it on a line of its own")
    default: return nil
    }
  }

  /// Advances to the end of a plain scalar: a line's end, a colon or a comment, without the spaces before it.
  static func plain(_ bytes: [UInt8], end: inout Int) throws(YAMLError) {
    var index = end
    while index < bytes.count {
      let byte = bytes[index]
      let isAlone = index + 1 >= bytes.count || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index + 1])
      switch byte {
      case UInt8(ascii: "\n"): return
      case UInt8(ascii: "\r") where index + 1 >= bytes.count || bytes[index + 1] == UInt8(ascii: "\n"): return
      case UInt8(ascii: ":") where isAlone: return
      case UInt8(ascii: "#") where index > 0 && (bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t")): return
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case 0x00...0x1F, 0x7F: throw YAMLError("found a control character", at: index)
      default: end = index + 1
      }
      index += 1
    }
  }

  /// What a plain scalar is: a number, a boolean, null or a string.
  static func value(ofPlain text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      guard text.utf8.count <= 32, let first = text.utf8.first, 0x30...0x39 ~= first || first == UInt8(ascii: "-") else { return .string(text) }
      if case .number? = try? JSONValue(parsing: text) { return .number(text) }
      return .string(text)
    }
  }

  // MARK: Quotes

  /// The content of a scalar in quotes, and the place after it.
  static func quoted(_ bytes: [UInt8], from start: Int, isDouble: Bool, end: inout Int) throws(YAMLError) -> [UInt8] {
    var content: [UInt8] = []
    var index = start + 1
    while try appendNext(bytes, at: &index, isDouble: isDouble, openedAt: start, to: &content) {}
    end = index
    return content
  }

  /// The place that a byte of a scalar's content has in the text.
  static func byteOffset(ofContent count: Int, from start: Int, isDouble: Bool, in bytes: [UInt8]) -> Int {
    var content: [UInt8] = []
    var index = start + 1
    // The scalar was read before: nothing of it is an error.
    while content.count < count, (try? appendNext(bytes, at: &index, isDouble: isDouble, openedAt: start, to: &content)) == true {}
    return index
  }

  /// Appends what is at a place; false behind the closing quote.
  private static func appendNext(
    _ bytes: [UInt8], at index: inout Int, isDouble: Bool, openedAt start: Int, to content: inout [UInt8]
  ) throws(YAMLError) -> Bool {
    guard index < bytes.count else { throw YAMLError("the quote is not closed", at: start) }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      throw YAMLError("a text in quotes that continues on the next line is not supported; close the quote on the same line", at: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard (byte == UInt8(ascii: "\"")) == isDouble else { break }
      index += 1
      // Two of them are one in single quotes.
      guard !isDouble, index < bytes.count, bytes[index] == byte else { return false }
    case UInt8(ascii: "\\") where isDouble: return try appendEscape(bytes, at: &index, to: &content)
    case 0x00...0x08, 0x0B...0x1F, 0x7F: throw YAMLError("found a control character", at: index)
    default: break
    }
    content.append(byte)
    index += 1
    return true
  }

  private static func appendEscape(_ bytes: [UInt8], at index: inout Int, to content: inout [UInt8]) throws(YAMLError) -> Bool {
    let place = index
    guard place + 1 < bytes.count else { throw YAMLError("expected an escape, found the end of the file", at: place) }
    let letter = bytes[place + 1]
    index += 2
    let digitCounts: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
    if let count = digitCounts[letter] {
      let digits = bytes[index...].prefix(count)
      let isHexadecimal = digits.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 & 0xDF }
      guard digits.count == count, isHexadecimal, let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init) else {
        throw YAMLError("expected \(count) hexadecimal digits of a character", at: place)
      }
      content += UTF8.encode(scalar).map(Array.init) ?? []
      index += count
      return true
    }
    guard let scalar = escapes[letter] else {
      let found = 0x21...0x7E ~= letter ? "`\(Unicode.Scalar(letter))`" : "something else"
      throw YAMLError(
        "expected an escape, found \(found); in double quotes a backslash of the pattern has to be two, in single quotes it is one", at: place)
    }
    content += UTF8.encode(scalar).map(Array.init) ?? []
    return true
  }

  /// Spec: https://yaml.org/spec/1.2.2/#57-escaped-characters
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\u{0}", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ",
    UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}
