// From values to UTF-8 bytes, escaping only what JSON must have escaped: quotes, backslashes, control characters.

extension JSONValue {
  /// Appends the value as JSON without any space.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONWriter.write(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for element in elements {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): object.write(to: &bytes)
    }
  }

  /// Appends the value as JSON, each member and element on its own line, indented by this many spaces for each level.
  public func write(to bytes: inout [UInt8], indentation: Int) {
    write(to: &bytes, indentation: max(0, indentation), level: 0)
  }

  private func write(to bytes: inout [UInt8], indentation: Int, level: Int) {
    func newLine(_ level: Int) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * level))
    }
    switch self {
    case .array(let elements) where !elements.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(level + 1)
        element.write(to: &bytes, indentation: indentation, level: level + 1)
      }
      newLine(level)
      bytes.append(UInt8(ascii: "]"))
    case .object(let object) where !object.members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in object.members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(level + 1)
        JSONWriter.write(member.name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indentation: indentation, level: level + 1)
      }
      newLine(level)
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .number, .string, .array, .object: write(to: &bytes)
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON without any space.
  public var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONObject {
  /// Appends the object as JSON without any space.
  public func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in members {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      JSONWriter.write(member.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.value.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

/// Strings as JSON.
enum JSONWriter {
  /// Appends a string with its quotes.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe escape($0, to: &bytes) }
    if isDone == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe escape($0, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a string given as UTF-8, with its quotes.
  static func write(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    unsafe escape(utf8, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends bytes of UTF-8; runs that need no escape go over as a whole.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      unsafe index += plainByteCount(text, index)
      guard index < text.count else { break }
      let byte = unsafe text[index]
      if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      index += 1
      start = index
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x00..<0x20:
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 15))
      default: bytes.append(byte)
      }
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The bytes from here on that need no escape, as far as whole words of eight show it.
  private static func plainByteCount(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count {
      // A byte's high bit is set where it is below 0x20, or zero after the exclusive or; bytes of 0x80 and more are masked out. A borrow may set more bits, never fewer.
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let (quotes, slashes) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
      let found = (word &- (ones &* 0x20)) & ~word | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      if found & highs != 0 { break }
      index += 8
    }
    return index - start
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10 }
}
