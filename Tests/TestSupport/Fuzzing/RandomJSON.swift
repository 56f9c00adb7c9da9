// What the fuzz targets of texts have in common: JSON that is sound or nearly so, and their error.

/// What a fuzz target found.
public struct FuzzFinding: Error, CustomStringConvertible {
  /// The seed, the input, and what does not hold of it.
  public let description: String
}

extension SeededGenerator {
  /// Some pieces in a row.
  mutating func pieces(_ pieces: [[UInt8]], upTo count: Int) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &self)).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }
  }

  /// The bytes with a few of them changed, left out or doubled.
  mutating func mutated(_ bytes: [UInt8], upTo count: Int) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...count, using: &self) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(bytes[index], at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...8, using: &self)))
      }
    }
    return bytes
  }

  /// A text of JSON, sound or nearly so.
  mutating func json(depth: Int = 0) -> [UInt8] {
    let strings = [
      "\"a\"", "\"\"", "\"type\"", "\"ok\"", "\"é日🃏\"", "\"\\u00e9\\ud83c\\udccf\\n\\\"\"", "\"\\ud83c\"", "\"\\u0000\"", "\"b\"", "\"name\"", "\"\u{FFFD}\"",
    ].map { Array($0.utf8) }
    let space = [[], [], [], [0x20], [0x0A, 0x09]] as [[UInt8]]
    func string(_ generator: inout SeededGenerator) -> [UInt8] { strings[Int.random(in: 0..<strings.count, using: &generator)] }
    let kind = Int.random(in: 0..<(depth > 5 ? 6 : 10), using: &self)
    var text = pieces(space, upTo: 1)
    switch kind {
    case 0: text += string(&self)
    case 1: text += Array(["0", "-0", "1.50", "1e5", "-1.5E-07", "9007199254740993", "1e400", "00", "1.", "-", "0.1e+2"].randomElement(using: &self)?.utf8 ?? "0".utf8)
    case 2: text += Array(["true", "false", "null", "nul", "True"].randomElement(using: &self)?.utf8 ?? "0".utf8)
    case 3: text += Array("\(Int64.random(in: .min ... .max, using: &self))".utf8)
    case 4: text += [0x22] + pieces([[0x61], [0xC3, 0xA9], [0xFF], [0xE6, 0x97], [0x5C, 0x6E], [0x7F]], upTo: 6) + [0x22]
    case 5: text += string(&self)
    case 6, 7:
      text.append(UInt8(ascii: "["))
      for index in 0..<Int.random(in: 0...4, using: &self) { text += (index > 0 ? [UInt8(ascii: ",")] : []) + json(depth: depth + 1) }
      text.append(UInt8(ascii: "]"))
    default:
      text.append(UInt8(ascii: "{"))
      let count = Bool.random(using: &self) ? 3 : Int.random(in: 0...20, using: &self)
      for index in 0..<Int.random(in: 0...count, using: &self) {
        let name = index < 3 && Bool.random(using: &self) ? string(&self) : Array("\"n\(Int.random(in: 0...60, using: &self))\"".utf8)
        text += (index > 0 ? [UInt8(ascii: ",")] : []) + name + [UInt8(ascii: ":")] + json(depth: depth + 1)
      }
      text.append(UInt8(ascii: "}"))
    }
    return text + pieces(space, upTo: 1)
  }
}
