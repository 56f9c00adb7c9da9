// Where the values of a JSON text lie. WHY not in JSONReader: it reads every answer of every plugin, and only files that people write need places.

/// A value with its place, and those of everything inside it.
package struct PlacedJSON {
  /// The value, without places.
  package let value: JSONValue
  /// Where it begins, in bytes from the start of the text.
  package let byteOffset: Int
  /// The elements of an array, or the values of an object's members.
  package let children: [PlacedJSON]
  /// Where the names of an object's members begin.
  package let nameOffsets: [Int]
  /// How a string is written.
  let style: Style

  /// The forms of a string in a file.
  enum Style { case json, plain, singleQuoted, doubleQuoted }

  /// Makes a value of something that is not JSON.
  init(_ value: JSONValue, byteOffset: Int, children: [PlacedJSON] = [], nameOffsets: [Int] = [], style: Style = .plain) {
    self.value = value
    self.byteOffset = byteOffset
    self.children = children
    self.nameOffsets = nameOffsets
    self.style = style
  }

  /// Reads a text.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    let value = try JSONValue(parsing: bytes)
    var places = PlacedJSON.places(in: bytes)[...]
    self.init(value, &places)
  }

  private init(_ value: JSONValue, _ places: inout ArraySlice<Int>) {
    self.value = value
    // There is a place for every value and name: the text was read before.
    byteOffset = places.popFirst() ?? 0
    var children: [PlacedJSON] = []
    var nameOffsets: [Int] = []
    switch value {
    case .array(let elements): for element in elements { children.append(PlacedJSON(element, &places)) }
    case .object(let object):
      for member in object.members {
        nameOffsets.append(places.popFirst() ?? 0)
        children.append(PlacedJSON(member.value, &places))
      }
    case .null, .bool, .number, .string: break
    }
    self.children = children
    self.nameOffsets = nameOffsets
    style = .json
  }

  /// The beginnings of all values and members' names of a text that is JSON, from front to back: of an array or object before those inside it.
  private static func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): places.append(index)
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"), 0x00...0x20: break
      case UInt8(ascii: "\""):
        places.append(index)
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
      default:
        places.append(index)
        while index + 1 < bytes.count, !isBorder(bytes[index + 1]) { index += 1 }
      }
      index += 1
    }
    return places
  }

  /// Whether a number or word ends before a byte.
  private static func isBorder(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// Where a byte of this string's content comes from in the text of the file.
  func byteOffset(ofContent count: Int, of bytes: [UInt8]) -> Int {
    switch style {
    case .json: Self.byteOffset(ofContent: count, inStringAt: byteOffset, of: bytes)
    case .plain: byteOffset + count
    case .singleQuoted: YAMLScalar.byteOffset(ofContent: count, from: byteOffset, isDouble: false, in: bytes)
    case .doubleQuoted: YAMLScalar.byteOffset(ofContent: count, from: byteOffset, isDouble: true, in: bytes)
    }
  }

  /// Where a byte of a string's content comes from in a text: behind the quote at `start`, with escapes counted as what they stand for.
  private static func byteOffset(ofContent count: Int, inStringAt start: Int, of bytes: [UInt8]) -> Int {
    var index = start + 1
    var content = 0
    while content < count, index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        index += 1
        content += 1
        continue
      }
      guard bytes[index + 1] == UInt8(ascii: "u") else {
        index += 2
        content += 1
        continue
      }
      let unit = hexadecimal(bytes, at: index + 2)
      let isPair =
        unit & 0xFC00 == 0xD800 && index + 7 < bytes.count && bytes[index + 6] == UInt8(ascii: "\\")
        && bytes[index + 7] == UInt8(ascii: "u") && hexadecimal(bytes, at: index + 8) & 0xFC00 == 0xDC00
      index += isPair ? 12 : 6
      content += isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
    }
    return min(index, bytes.count)
  }

  private static func hexadecimal(_ bytes: [UInt8], at index: Int) -> UInt32 {
    guard index + 4 <= bytes.count else { return 0 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16) ?? 0
  }
}
