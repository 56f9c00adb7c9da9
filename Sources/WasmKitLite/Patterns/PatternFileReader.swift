// From the JSON of a pattern file to patterns. Everything that is wrong is an error with its place; the first one counts.

import WasmKitLiteRegex

/// One walk over a file.
struct PatternFileReader {
  private let bytes: [UInt8]
  private let file: String
  private let limits: PatternFile.Limits
  /// The pattern that is being read, once its name is known.
  private var patternName: String?
  private var stateCount = 0

  init(_ bytes: [UInt8], file: String, limits: PatternFile.Limits) {
    // Editors on Windows put a mark at the front.
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.file = file
    self.limits = limits
  }

  /// The patterns of the file.
  func read() throws(PatternFileError) -> [PatternFile.Pattern] {
    var reader = self
    return try reader.readFile()
  }

  private mutating func readFile() throws(PatternFileError) -> [PatternFile.Pattern] {
    if let place = Self.firstPlaceThatIsNoUTF8(in: bytes) { throw error(.malformed, at: place, "the file is not UTF-8") }
    let document: PlacedJSON
    do { document = try PlacedJSON(parsing: bytes) } catch {
      throw self.error(.malformed, at: error.byteOffset, error.message + Self.advice(onEscapeAt: error.byteOffset, in: bytes))
    }
    let keys = try members(of: document, "the file", required: ["version", "patterns"], optional: [])
    if let version = keys["version"], version.value.intValue != 1 {
      throw error(.wrongValue, at: version.byteOffset, "key `version`: expected 1, found \(Self.shown(version.value))")
    }
    guard let list = keys["patterns"], case .array = list.value else {
      throw error(.wrongType, at: keys["patterns"]?.byteOffset ?? 0, "key `patterns`: expected an array, found \(keys["patterns"]?.value.kindName ?? "nothing")")
    }
    guard list.children.count <= limits.patternCount else {
      throw error(.limitExceeded, at: list.children[limits.patternCount].byteOffset, "\(list.children.count) patterns are too many, the limit is \(limits.patternCount)")
    }
    var names: Set<String> = []
    var patterns: [PatternFile.Pattern] = []
    for item in list.children { patterns.append(try readPattern(item, &names)) }
    return patterns
  }

  private mutating func readPattern(_ item: PlacedJSON, _ names: inout Set<String>) throws(PatternFileError) -> PatternFile.Pattern {
    // Whatever is wrong is told with the name, also where the name comes last.
    patternName = item.value["name"]?.stringValue
    defer { patternName = nil }
    let keys = try members(of: item, "a pattern", required: ["name", "pattern", "event"], optional: ["fields", "timestamp"])
    let name = try word("name", keys)
    if !names.insert(name).inserted { throw error(.duplicateName, at: keys["name"]?.byteOffset ?? 0, "an earlier pattern has the same name") }
    let (pattern, place) = try text("pattern", keys)
    let expression = try compile(pattern, at: place)
    let groups = Groups(expression)
    var timestampLayout: TimestampLayout?
    var timestampGroup: Int?
    if let timestamp = keys["timestamp"] {
      let keys = try members(of: timestamp, "`timestamp`", required: ["group", "layout"], optional: [])
      timestampGroup = try group(keys, groups)
      let (layout, place) = try text("layout", keys)
      do { timestampLayout = try TimestampLayout(layout) } catch {
        throw self.error(.invalidLayout, at: PlacedJSON.byteOffset(ofContent: error.byteOffset, inStringAt: place, of: bytes), "key `layout`: \(error.message)")
      }
    }
    let fields: [PatternFile.Pattern.Field]
    if let item = keys["fields"] { fields = try readFields(item, groups) } else { fields = try namedFields(groups, timestampGroup, at: place) }
    return PatternFile.Pattern(
      name: name, pattern: pattern, eventType: try word("event", keys), timestampLayout: timestampLayout, expression: expression, timestampGroup: timestampGroup,
      sharedFields: fields.filter { Self.sharedNames.contains($0.name) }, dataFields: fields.filter { !Self.sharedNames.contains($0.name) })
  }

  /// What to write instead of an escape that JSON does not have, and regular expressions do.
  private static func advice(onEscapeAt byteOffset: Int, in bytes: [UInt8]) -> String {
    guard bytes.indices.contains(byteOffset), byteOffset > 0, bytes[byteOffset - 1] == UInt8(ascii: "\\"), 0x21...0x7E ~= bytes[byteOffset] else { return "" }
    let sign = Unicode.Scalar(bytes[byteOffset])
    return "; a backslash of the pattern has to be two in JSON: `\\\\\(sign)`"
  }

  private mutating func compile(_ pattern: String, at place: Int) throws(PatternFileError) -> RegularExpression {
    guard pattern.utf8.count <= limits.patternByteCount else {
      throw error(.limitExceeded, at: place, "key `pattern`: \(pattern.utf8.count) bytes are too many, the limit is \(limits.patternByteCount)")
    }
    // A backspace, which no log has: JSON's own escape, where a word boundary was meant.
    if pattern.utf8.contains(0x08) {
      throw error(.wrongValue, at: place, "key `pattern`: found a backspace, JSON's `\\b`; a word boundary has two backslashes, `\\\\b`")
    }
    let expression: RegularExpression
    do { expression = try RegularExpression(pattern) } catch {
      let place = PlacedJSON.byteOffset(ofContent: error.byteOffset, inStringAt: place, of: bytes)
      throw self.error(.invalidPattern, at: place, "key `pattern`: \(error) at byte \(error.byteOffset) of the pattern\(error.advice)")
    }
    stateCount += expression.stateCount
    guard stateCount <= limits.stateCount else {
      throw error(.limitExceeded, at: place, "key `pattern`: the expressions up to here have \(stateCount) states, the limit is \(limits.stateCount)")
    }
    return expression
  }

  // MARK: Groups and fields

  /// The groups of an expression, by number and by name.
  private struct Groups {
    let names: [String?]
    private var numbers: [String: Int] = [:]
    init(_ expression: RegularExpression) {
      names = expression.captureNames
      for (index, name) in names.enumerated() { if let name, numbers[name] == nil { numbers[name] = index + 1 } }
    }

    /// The number of a group; nil where there is none.
    func number(_ word: String) -> Int? {
      if let number = Int(word), String(number) == word { return number >= 0 && number <= names.count ? number : nil }
      return numbers[word]
    }

    var description: String {
      let named = names.lazy.compactMap(\.self).prefix(32)
      let count = names.count == 1 ? "the pattern has 1 group" : "the pattern has \(names.count) groups"
      return named.isEmpty ? count : "\(count), named \(named.joined(separator: ", "))"
    }
  }

  /// Fields of an event that stand outside of `data`.
  private static let sharedNames: Set<String> = ["player_name", "player_id", "world_id", "world_name", "instance_id"]
  /// Names that a field cannot have, each with the reason.
  private static let reservedNames = [
    "type": "key `event` says the type", "timestamp": "key `timestamp` says which group is the time", "data": "fields are put into data anyway",
    "raw_line": "it is the whole line",
  ]

  /// What key `group` names: a number, or a string.
  private func group(_ keys: [String: PlacedJSON], _ groups: Groups) throws(PatternFileError) -> Int {
    guard let item = keys["group"] else { return 0 }
    let word: String
    switch item.value {
    case .string(let text), .number(let text): word = text
    default: throw error(.wrongType, at: item.byteOffset, "key `group`: expected a number or a name, found \(item.value.kindName)")
    }
    guard let number = groups.number(word) else { throw unknownGroup(word, groups, at: item.byteOffset) }
    return number
  }

  private func unknownGroup(_ word: String, _ groups: Groups, at place: Int) -> PatternFileError {
    error(.unknownGroup, at: place, "there is no group \(JSONValue.string(word.cut(to: TextLimit.name))): \(groups.description)")
  }

  private func readFields(_ item: PlacedJSON, _ groups: Groups) throws(PatternFileError) -> [PatternFile.Pattern.Field] {
    guard case .object(let object) = item.value else { throw error(.wrongType, at: item.byteOffset, "key `fields`: expected an object, found \(item.value.kindName)") }
    var fields: [PatternFile.Pattern.Field] = []
    var names: Set<String> = []
    for (index, member) in object.members.enumerated() {
      guard let group = groups.number(member.name) else { throw unknownGroup(member.name, groups, at: item.nameOffsets[index]) }
      let place = item.children[index].byteOffset
      guard case .string(let name) = member.value else {
        throw error(.wrongType, at: place, "the field of group \(JSONValue.string(member.name)): expected a string, found \(member.value.kindName)")
      }
      try verify(name, "the field of group \(JSONValue.string(member.name))", at: place)
      if let reason = Self.reservedNames[name] { throw error(.wrongValue, at: place, "a field cannot be called `\(name)`: \(reason)") }
      if !names.insert(name).inserted { throw error(.duplicateName, at: place, "an earlier group has the field `\(name)` too") }
      fields.append(PatternFile.Pattern.Field(name: name, group: group))
    }
    return fields
  }

  /// Without the key `fields`: every group with a name is a field of that name, but for the timestamp's.
  private func namedFields(_ groups: Groups, _ timestampGroup: Int?, at place: Int) throws(PatternFileError) -> [PatternFile.Pattern.Field] {
    var fields: [PatternFile.Pattern.Field] = []
    for (index, name) in groups.names.enumerated() {
      guard let name, index + 1 != timestampGroup else { continue }
      if let reason = Self.reservedNames[name] { throw error(.wrongValue, at: place, "a field cannot be called `\(name)`: \(reason)") }
      fields.append(PatternFile.Pattern.Field(name: name, group: index + 1))
    }
    return fields
  }

  // MARK: Values

  /// The members of an object that has all required keys, and no others than the optional ones.
  private func members(
    of item: PlacedJSON, _ what: String, required: [String], optional: [String]
  ) throws(PatternFileError) -> [String: PlacedJSON] {
    guard case .object(let object) = item.value else { throw error(.wrongType, at: item.byteOffset, "\(what): expected an object, found \(item.value.kindName)") }
    let known = required + optional
    var members: [String: PlacedJSON] = [:]
    for (index, member) in object.members.enumerated() {
      guard known.contains(member.name) else {
        throw error(.unknownKey, at: item.nameOffsets[index], "\(what): unknown key \(JSONValue.string(member.name.cut(to: TextLimit.name))), expected one of \(known.joined(separator: ", "))")
      }
      members[member.name] = item.children[index]
    }
    for name in required where members[name] == nil { throw error(.missingKey, at: item.byteOffset, "\(what): key `\(name)` is missing") }
    return members
  }

  /// The string of a key, and where it begins.
  private func text(_ key: String, _ keys: [String: PlacedJSON]) throws(PatternFileError) -> (text: String, byteOffset: Int) {
    guard let item = keys[key] else { throw error(.missingKey, at: 0, "key `\(key)` is missing") }
    guard case .string(let text) = item.value else {
      throw error(.wrongType, at: item.byteOffset, "key `\(key)`: expected a string, found \(item.value.kindName)")
    }
    return (text, item.byteOffset)
  }

  /// The string of a key that is a name.
  private func word(_ key: String, _ keys: [String: PlacedJSON]) throws(PatternFileError) -> String {
    let (text, place) = try text(key, keys)
    try verify(text, "key `\(key)`", at: place)
    return text
  }

  /// Tests that a text can be a name.
  private func verify(_ text: String, _ what: String, at place: Int) throws(PatternFileError) {
    if text.isEmpty { throw error(.wrongValue, at: place, "\(what): expected a name, found an empty string") }
    if text.hasControlCharacters { throw error(.wrongValue, at: place, "\(what): expected a name, found control characters in it") }
    guard text.utf8.count <= limits.nameByteCount else {
      throw error(.limitExceeded, at: place, "\(what): \(text.utf8.count) bytes are too many, the limit is \(limits.nameByteCount)")
    }
  }

  private static func shown(_ value: JSONValue) -> String {
    if case .number(let text) = value, text.utf8.count <= 20 { text } else { value.kindName }
  }

  // MARK: Places

  private func error(_ kind: PatternFileError.Kind, at byteOffset: Int, _ message: String) -> PatternFileError {
    let before = bytes[..<min(byteOffset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    // Scalars: the bytes that do not continue one.
    let column = before[lineStart...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    let name = patternName.map { $0.utf8.count <= limits.nameByteCount ? $0 : "\($0.unicodeScalars.prefix(32))…" }
    return PatternFileError(kind, file: file, line: line, column: column, patternName: name, message: message)
  }

  private static func firstPlaceThatIsNoUTF8(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput, .error: return place
      }
    }
  }
}
