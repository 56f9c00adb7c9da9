// The part of YAML that pattern files use, as JSON values with places: block maps and lists, scalars of one line, comments. Spec: https://yaml.org/spec/1.2.2/
//
// WHY strict: a form that is read wrongly would change a regular expression in silence. Each form that is not read is an error that names it.
// The file is somebody else's: levels are counted, every byte is looked at a bounded number of times, and scalars are YAMLScalar's.

/// Why a text is not read, with its place.
struct YAMLError: Error, Hashable {
  let message: String
  /// In bytes from the start of the text.
  let byteOffset: Int
  init(_ message: String, at byteOffset: Int) { (self.message, self.byteOffset) = (message, byteOffset) }
}

/// One walk over a text.
struct YAMLReader {
  /// The greatest nesting depth. WHY: reading takes native stack for each level, and a pattern file has four.
  static let maximumDepth = 16

  private let bytes: [UInt8]
  private var index = 0
  private var lineStart = 0

  /// Reads a text of UTF-8 bytes.
  ///
  /// - Throws: ``YAMLError`` for the first form that is not read.
  static func read(_ bytes: [UInt8]) throws(YAMLError) -> PlacedJSON {
    var reader = YAMLReader(bytes)
    guard try reader.advanceToContent() else { throw YAMLError("expected a map, found the end of the file", at: bytes.count) }
    let document = try reader.readBlock(below: -1, depth: 1)
    if try reader.advanceToContent() { throw YAMLError("expected the end of the file, found another value; is its indentation right?", at: reader.index) }
    return document
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Bytes and lines

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
  /// The columns before the place, from 0.
  private var column: Int { index - lineStart }

  /// Whether a byte ends a word: white space, or the end of the text.
  private func isBorder(_ place: Int) -> Bool { place >= bytes.count || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) }

  private mutating func skipSpaces() { while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { index += 1 } }

  /// Takes a line's end, with a comment before it; false where something else is there.
  private mutating func takeLineEnd() throws(YAMLError) -> Bool {
    let start = index
    skipSpaces()
    if byte == UInt8(ascii: "#"), index > start || index == lineStart {
      while let byte, byte != UInt8(ascii: "\n") {
        if byte < 0x20, byte != UInt8(ascii: "\t"), !isCarriageReturn(index) { throw YAMLError("found a control character", at: index) }
        index += 1
      }
    }
    if isCarriageReturn(index) { index += 1 }
    guard let byte else { return true }
    guard byte == UInt8(ascii: "\n") else { return false }
    index += 1
    lineStart = index
    return true
  }

  /// Whether a place has the first byte of a Windows line end.
  private func isCarriageReturn(_ place: Int) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: "\r") && (place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: "\n"))
  }

  /// Skips empty lines, comments and indentation; false at the end of the text.
  private mutating func advanceToContent() throws(YAMLError) -> Bool {
    while index < bytes.count {
      let start = index
      if try takeLineEnd() { continue }
      if bytes[start..<index].contains(UInt8(ascii: "\t")) { throw YAMLError("found a tab before a value; indent with spaces", at: start) }
      if column == 0 {
        for (mark, name) in [("---", "a document's start"), ("...", "a document's end")] where bytes[index...].starts(with: mark.utf8) && isBorder(index + 3) {
          throw unread("\(name) (`\(mark)`)", "a file is one document")
        }
      }
      return true
    }
    return false
  }

  /// The error of a form that is not read, at this place.
  private func unread(_ form: String, _ advice: String) -> YAMLError { YAMLError("\(form) is not supported; \(advice)", at: index) }

  // MARK: Values

  /// Reads the value at this place, and all lines that belong to it: those indented more than a column.
  private mutating func readBlock(below indentation: Int, depth: Int) throws(YAMLError) -> PlacedJSON {
    guard depth <= Self.maximumDepth else { throw YAMLError("values are nested more than \(Self.maximumDepth) deep", at: index) }
    if byte == UInt8(ascii: "-"), isBorder(index + 1) { return try readList(depth: depth) }
    let scalar = try readScalar()
    if isColon { return try readMap(firstKey: scalar, depth: depth) }
    try endScalar(below: indentation)
    return scalar.value
  }

  /// Whether a colon that makes a key of the scalar before it is at this place.
  private var isColon: Bool { byte == UInt8(ascii: ":") && isBorder(index + 1) }

  private mutating func readList(depth: Int) throws(YAMLError) -> PlacedJSON {
    let start = index, indentation = column
    var elements: [PlacedJSON] = []
    repeat {
      let dash = index
      index += 1
      if try takeLineEnd() {
        elements.append(try readNested(below: indentation, depth: depth, orNullAt: dash))
      } else {
        if bytes[dash + 1..<index].contains(UInt8(ascii: "\t")) { throw YAMLError("found a tab before a value; indent with spaces", at: dash + 1) }
        elements.append(try readBlock(below: indentation, depth: depth + 1))
      }
    } while try isNext(at: indentation) && byte == UInt8(ascii: "-") && isBorder(index + 1)
    return PlacedJSON(.array(elements.map(\.value)), byteOffset: start, children: elements)
  }

  private mutating func readMap(firstKey: ScalarAt, depth: Int) throws(YAMLError) -> PlacedJSON {
    let indentation = firstKey.place - lineStart
    var key = firstKey
    var members: [JSONObject.Member] = []
    var names: Set<[UInt8]> = []
    var children: [PlacedJSON] = [], nameOffsets: [Int] = []
    while true {
      guard names.insert(Array(key.text.utf8)).inserted else { throw YAMLError("the key \(JSONValue.string(key.text.cut(to: TextLimit.name))) is there twice", at: key.place) }
      index += 1
      let colon = index
      let value: PlacedJSON
      if try takeLineEnd() {
        // A list may begin in the column of its key.
        let isList = try advanceToContent() && column == indentation && byte == UInt8(ascii: "-") && isBorder(index + 1)
        if isList, depth >= Self.maximumDepth { throw YAMLError("values are nested more than \(Self.maximumDepth) deep", at: index) }
        value = isList ? try readList(depth: depth + 1) : try readNested(below: indentation, depth: depth, orNullAt: colon)
      } else {
        if byte == UInt8(ascii: "-"), isBorder(index + 1) { throw unread("a list in the line of its key", "begin it on the next line") }
        let scalar = try readScalar()
        if isColon { throw unread("`: ` in a value without quotes, or a second key in a line,", "put the value in single quotes") }
        try endScalar(below: indentation)
        value = scalar.value
      }
      members.append(JSONObject.Member(name: key.text, value: value.value))
      children.append(value)
      nameOffsets.append(key.place)
      guard try isNext(at: indentation) else { break }
      if byte == UInt8(ascii: "-"), isBorder(index + 1) { throw YAMLError("expected a key, found an element of a list; is its indentation right?", at: index) }
      key = try readScalar()
      guard isColon else { throw YAMLError("expected `:` and a space after a key, found something else", at: index) }
    }
    return PlacedJSON(.object(JSONObject(distinct: members)), byteOffset: firstKey.place, children: children, nameOffsets: nameOffsets)
  }

  /// Whether the next value begins in a column; an error where it begins further to the right.
  private mutating func isNext(at indentation: Int) throws(YAMLError) -> Bool {
    guard try advanceToContent(), column >= indentation else { return false }
    if column > indentation { throw YAMLError("expected a value in column \(indentation + 1), found one further to the right", at: index) }
    return true
  }

  /// The value on the next lines, indented more than its key or dash; null where there is none.
  private mutating func readNested(below indentation: Int, depth: Int, orNullAt place: Int) throws(YAMLError) -> PlacedJSON {
    guard try advanceToContent(), column > indentation else { return PlacedJSON(.null, byteOffset: place) }
    return try readBlock(below: indentation, depth: depth + 1)
  }

  // MARK: Scalars

  /// A scalar, and the text that it is as a key.
  private struct ScalarAt {
    let value: PlacedJSON
    let text: String
    var place: Int { value.byteOffset }
  }

  /// Reads a scalar up to its end, or to the colon after it.
  private mutating func readScalar() throws(YAMLError) -> ScalarAt {
    let start = index
    switch bytes[start] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let isDouble = bytes[start] == UInt8(ascii: "\"")
      let content = try YAMLScalar.quoted(bytes, from: start, isDouble: isDouble, end: &index)
      let text = String(decoding: content, as: UTF8.self)
      if byte == UInt8(ascii: " ") { skipSpacesBeforeColon() }
      return ScalarAt(value: PlacedJSON(.string(text), byteOffset: start, style: isDouble ? .doubleQuoted : .singleQuoted), text: text)
    default:
      if let (form, advice) = YAMLScalar.unreadForm(bytes, at: start) { throw unread(form, advice) }
      try YAMLScalar.plain(bytes, end: &index)
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      skipSpacesBeforeColon()
      return ScalarAt(value: PlacedJSON(YAMLScalar.value(ofPlain: text), byteOffset: start, style: .plain), text: text)
    }
  }

  private mutating func skipSpacesBeforeColon() {
    let end = index
    skipSpaces()
    if !isColon { index = end }
  }

  /// Requires that nothing but a comment follows a scalar, and that its text does not continue on the next line.
  private mutating func endScalar(below indentation: Int) throws(YAMLError) {
    guard try takeLineEnd() else { throw YAMLError("expected the end of the line after a value, found something else", at: index) }
    guard try advanceToContent(), column > indentation else { return }
    throw unread("a text that continues on the next line", "write it on one line; or is its indentation wrong?")
  }
}
