// Strings: escapes and UTF-8. Spec: https://webassembly.github.io/spec/core/text/values.html#strings

/// The rules of string literals.
enum StringLiteral {
  /// How a string literal ended.
  enum Scan {
    /// One past the closing quote.
    case closed(Int)
    case failed(message: String, at: Int)
  }

  /// Finds the end of the string literal that opens at an offset, and checks its escapes and characters.
  static func scan(_ bytes: [UInt8], from start: Int) -> Scan {
    var place = start + 1
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""): return .closed(place + 1)
      case UInt8(ascii: "\\"):
        guard let next = escapeEnd(bytes, from: place) else { return .failed(message: "illegal escape in a string", at: place) }
        place = next
      case UInt8(ascii: "\n"): return .failed(message: "unclosed string", at: start)
      case 0..<0x20, 0x7F: return .failed(message: "illegal character in a string", at: place)
      case 0x20..<0x7F: place += 1
      default:
        guard let next = UTF8Rules.scalarEnd(bytes, from: place) else { return .failed(message: "malformed UTF-8 encoding", at: place) }
        place = next
      }
    }
    return .failed(message: "unclosed string", at: start)
  }

  /// One past the escape at an offset, or nothing where it is none.
  private static func escapeEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
      return start + 2
    case UInt8(ascii: "u"):
      guard start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "{") else { return nil }
      var place = start + 3
      var value: UInt32 = 0
      var lastWasDigit = false
      while place < bytes.count, bytes[place] != UInt8(ascii: "}") {
        if let digit = hexadecimalDigit(bytes[place]) {
          value = min(value << 4 | UInt32(digit), 0x11_0000)  // at most 0x110_0000 before the minimum
          lastWasDigit = true
        } else if bytes[place] == UInt8(ascii: "_"), lastWasDigit {
          lastWasDigit = false
        } else {
          return nil
        }
        place += 1
      }
      guard place < bytes.count, lastWasDigit, Unicode.Scalar(value) != nil else { return nil }
      return place + 1
    case let first:
      guard start + 2 < bytes.count, hexadecimalDigit(first) != nil, hexadecimalDigit(bytes[start + 2]) != nil else { return nil }
      return start + 3
    }
  }

  /// The bytes that a string literal stands for; quotes included in the input, escapes already checked.
  static func content(_ literal: ArraySlice<UInt8>) -> [UInt8] {
    let inner = literal.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return Array(inner) }
    var content: [UInt8] = []
    content.reserveCapacity(inner.count)
    var rest = inner
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        content.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "t"): content.append(0x09)
      case UInt8(ascii: "n"): content.append(0x0A)
      case UInt8(ascii: "r"): content.append(0x0D)
      case UInt8(ascii: "u"):
        var value: UInt32 = 0
        while let digit = rest.popFirst(), digit != UInt8(ascii: "}") {
          if let digit = hexadecimalDigit(digit) { value = value << 4 | UInt32(digit) }
        }
        if let scalar = Unicode.Scalar(value) { content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
      default:
        if let high = hexadecimalDigit(escaped), let low = rest.first.flatMap(hexadecimalDigit) {
          rest.removeFirst()
          content.append(high << 4 | low)
        } else {
          content.append(escaped)
        }
      }
    }
    return content
  }

  /// The value of a hexadecimal digit.
  static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// What bytes are UTF-8. Spec: [Names](https://webassembly.github.io/spec/core/binary/values.html#names).
enum UTF8Rules {
  /// One past the character that starts at an offset, or nothing where the bytes are not UTF-8.
  static func scalarEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < bytes.count && range.contains(bytes[start + offset])
    }
    switch bytes[start] {
    case 0x00...0x7F: return start + 1
    case 0xC2...0xDF: return continues(1) ? start + 2 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? start + 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? start + 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? start + 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? start + 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? start + 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? start + 4 : nil
    default: return nil
    }
  }

  /// Whether all the bytes are UTF-8.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place < bytes.count {
      guard let next = scalarEnd(bytes, from: place) else { return false }
      place = next
    }
    return true
  }
}
