// From the JSON or YAML of a pattern file to patterns. Everything that is wrong is an error with its place; the first one counts.

import WasmKitLiteRegex

/// One walk over a file.
struct PatternFileReader {
  private let bytes: [UInt8]
  private let file: String
  private let limits: PatternFile.Limits
  /// The pattern that is being read, once its name is known.
  private var patternName: String?
  private var stateCount = 0
  /// The names of a pattern's keys, which depend on the file's form.
  private let keyNames: KeyNames

  /// The names of the keys that each pattern has.
  private struct KeyNames {
    let isYAML: Bool
    var name: String { isYAML ? "id" : "name" }
    var pattern: String { isYAML ? "regex" : "pattern" }
    var event: String { isYAML ? "event_type" : "event" }
  }

  init(_ bytes: [UInt8], file: String, limits: PatternFile.Limits) {
    // Editors on Windows put a mark at the front.
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.file = file
    self.limits = limits
    keyNames = KeyNames(isYAML: Self.isYAML(self.bytes))
  }

  /// Whether a file is YAML: if it is no JSON by its first byte that is not white space.
  private static func isYAML(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 != 0x20 && !(0x09...0x0D ~= $0) }.map { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") } ?? false
  }

  /// The patterns of the file.
  func read() throws(PatternFileError) -> [PatternFile.Pattern] {
    var reader = self
    return try reader.readFile()
  }

  private mutating func readFile() throws(PatternFileError) -> [PatternFile.Pattern] {
    if let place = Self.firstPlaceThatIsNoUTF8(in: bytes) { throw error(.malformed, at: place, "the file is not UTF-8") }
    let document = try readDocument()
    let keys = try members(of: document, "the file", required: ["version", "patterns"], optional: [])
    if let version = keys["version"], version.value.intValue != 1 {
      throw error(.wrongValue, at: version.byteOffset, "key `version`: expected 1, found \(Self.shown(version.value))")
    }
    guard let list = keys["patterns"], case .array = list.value else {
      throw error(.wrongType, at: keys["patterns"]?.byteOffset ?? 0, "key `patterns`: expected \(arrayName), found \(keys["patterns"].map { kind($0.value) } ?? "nothing")")
    }
    guard list.children.count <= limits.patternCount else {
      throw error(.limitExceeded, at: list.children[limits.patternCount].byteOffset, "\(list.children.count) patterns are too many, the limit is \(limits.patternCount)")
    }
    var names: Set<String> = []
    var patterns: [PatternFile.Pattern] = []
    for item in list.children { patterns.append(try readPattern(item, &names)) }
    return patterns
  }

  private func readDocument() throws(PatternFileError) -> PlacedJSON {
    if keyNames.isYAML {
      do { return try YAMLReader.read(bytes) } catch { throw self.error(.malformed, at: error.byteOffset, error.message) }
    }
    do { return try PlacedJSON(parsing: bytes) } catch {
      throw self.error(.malformed, at: error.byteOffset, error.message + Self.advice(onEscapeAt: error.byteOffset, in: bytes))
    }
  }

  private mutating func readPattern(_ item: PlacedJSON, _ names: inout Set<String>) throws(PatternFileError) -> PatternFile.Pattern {
    // Whatever is wrong is told with the name, also where the name comes last.
    patternName = item.value[keyNames.name]?.stringValue
    defer { patternName = nil }
    let keys = try members(of: item, "a pattern", required: [keyNames.name, keyNames.pattern, keyNames.event], optional: ["fields", "timestamp"])
    let name = try word(keyNames.name, keys)
    if !names.insert(name).inserted { throw error(.duplicateName, at: keys[keyNames.name]?.byteOffset ?? 0, "an earlier pattern has the same name") }
    let (pattern, place) = try text(keyNames.pattern, keys)
    let expression = try compile(pattern, at: place)
    let groups = Groups(expression)
    var timestampLayout: TimestampLayout?
    var timestampGroup: Int?
    if let timestamp = keys["timestamp"] {
      let keys = try members(of: timestamp, "`timestamp`", required: ["group", "layout"], optional: [])
      timestampGroup = try group(keys, groups)
      let (layout, place) = try text("layout", keys)
      do { timestampLayout = try TimestampLayout(layout) } catch {
        throw self.error(.invalidLayout, at: place.byteOffset(ofContent: error.byteOffset, of: bytes), "key `layout`: \(error.message)")
      }
    }
    let fields: [PatternFile.Pattern.Field]
    if let item = keys["fields"] { fields = try readFields(item, groups) } else { fields = try namedFields(groups, timestampGroup, at: place.byteOffset) }
    // In vrclog's form whatever is found by a group's name is data.
    let isAllData = keyNames.isYAML && keys["fields"] == nil
    let sharedNames = isAllData ? [] : Self.sharedNames
    return PatternFile.Pattern(
      name: name, pattern: pattern, eventType: try word(keyNames.event, keys), timestampLayout: timestampLayout, expression: expression,
      timestampGroup: timestampGroup, sharedFields: fields.filter { sharedNames.contains($0.name) }, dataFields: fields.filter { !sharedNames.contains($0.name) },
      takesTimeOfVRChat: keyNames.isYAML && timestampLayout == nil)
  }

  /// What to write instead of an escape that JSON does not have, and regular expressions do.
  private static func advice(onEscapeAt byteOffset: Int, in bytes: [UInt8]) -> String {
    guard bytes.indices.contains(byteOffset), byteOffset > 0, bytes[byteOffset - 1] == UInt8(ascii: "\\"), 0x21...0x7E ~= bytes[byteOffset] else { return "" }
    let sign = Unicode.Scalar(bytes[byteOffset])
    return "; a backslash of the pattern has to be two in JSON: `\\\\\(sign)`"
  }

  private mutating func compile(_ pattern: String, at item: PlacedJSON) throws(PatternFileError) -> RegularExpression {
    let place = item.byteOffset, key = keyNames.pattern
    guard pattern.utf8.count <= limits.patternByteCount else {
      throw error(.limitExceeded, at: place, "key `\(key)`: \(pattern.utf8.count) bytes are too many, the limit is \(limits.patternByteCount)")
    }
    // A backspace, which no log has: JSON's own escape, where a word boundary was meant.
    if pattern.utf8.contains(0x08) {
      throw error(.wrongValue, at: place, "key `\(key)`: found a backspace, \(keyNames.isYAML ? "`\\b` in double quotes" : "JSON's `\\b`"); a word boundary has two backslashes, `\\\\b`")
    }
    let expression: RegularExpression
    do { expression = try RegularExpression(pattern) } catch {
      let place = item.byteOffset(ofContent: error.byteOffset, of: bytes)
      throw self.error(.invalidPattern, at: place, "key `\(key)`: \(error) at byte \(error.byteOffset) of the pattern\(error.advice)")
    }
    stateCount += expression.stateCount
    guard stateCount <= limits.stateCount else {
      throw error(.limitExceeded, at: place, "key `\(key)`: the expressions up to here have \(stateCount) states, the limit is \(limits.stateCount)")
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
    default: throw error(.wrongType, at: item.byteOffset, "key `group`: expected a number or a name, found \(kind(item.value))")
    }
    guard let number = groups.number(word) else { throw unknownGroup(word, groups, at: item.byteOffset) }
    return number
  }

  private func unknownGroup(_ word: String, _ groups: Groups, at place: Int) -> PatternFileError {
    error(.unknownGroup, at: place, "there is no group \(JSONValue.string(word.cut(to: TextLimit.name))): \(groups.description)")
  }

  private func readFields(_ item: PlacedJSON, _ groups: Groups) throws(PatternFileError) -> [PatternFile.Pattern.Field] {
    guard case .object(let object) = item.value else { throw error(.wrongType, at: item.byteOffset, "key `fields`: expected \(objectName), found \(kind(item.value))") }
    var fields: [PatternFile.Pattern.Field] = []
    var names: Set<String> = []
    for (index, member) in object.members.enumerated() {
      guard let group = groups.number(member.name) else { throw unknownGroup(member.name, groups, at: item.nameOffsets[index]) }
      let place = item.children[index].byteOffset
      let (name, type) = try nameAndType(item.children[index], "the field of group \(JSONValue.string(member.name.cut(to: TextLimit.name)))")
      if let reason = Self.reservedNames[name] { throw error(.wrongValue, at: place, "a field cannot be called `\(name)`: \(reason)") }
      if !names.insert(name).inserted { throw error(.duplicateName, at: place, "an earlier group has the field `\(name)` too") }
      if type != .string, Self.sharedNames.contains(name) { throw error(.wrongValue, at: place, "the field `\(name)` is always a string, found the type \(type)") }
      fields.append(PatternFile.Pattern.Field(name: name, group: group, type: type))
    }
    return fields
  }

  /// A field's name, alone or with the type of its value.
  private func nameAndType(_ item: PlacedJSON, _ what: String) throws(PatternFileError) -> (name: String, type: FieldType) {
    switch item.value {
    case .string(let name):
      try verify(name, what, at: item.byteOffset)
      return (name, .string)
    case .object:
      let keys = try members(of: item, what, required: ["name", "type"], optional: [])
      let name = try word("name", keys)
      let (text, place) = try text("type", keys)
      if let type = FieldType(rawValue: text) { return (name, type) }
      let known = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(.wrongValue, at: place.byteOffset, "key `type`: expected one of \(known), found \(JSONValue.string(text.cut(to: TextLimit.name)))")
    default: throw error(.wrongType, at: item.byteOffset, "\(what): expected a name, or \(objectName) with `name` and `type`, found \(kind(item.value))")
    }
  }

  /// Without the key `fields`: every group with a name is a field of that name, but for the timestamp's.
  private func namedFields(_ groups: Groups, _ timestampGroup: Int?, at place: Int) throws(PatternFileError) -> [PatternFile.Pattern.Field] {
    var fields: [PatternFile.Pattern.Field] = []
    for (index, name) in groups.names.enumerated() {
      guard let name, index + 1 != timestampGroup else { continue }
      if !keyNames.isYAML, let reason = Self.reservedNames[name] { throw error(.wrongValue, at: place, "a field cannot be called `\(name)`: \(reason)") }
      fields.append(PatternFile.Pattern.Field(name: name, group: index + 1))
    }
    return fields
  }

  // MARK: Values

  /// The members of an object that has all required keys, and no others than the optional ones.
  private func members(
    of item: PlacedJSON, _ what: String, required: [String], optional: [String]
  ) throws(PatternFileError) -> [String: PlacedJSON] {
    guard case .object(let object) = item.value else { throw error(.wrongType, at: item.byteOffset, "\(what): expected \(objectName), found \(kind(item.value))") }
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
  private func text(_ key: String, _ keys: [String: PlacedJSON]) throws(PatternFileError) -> (text: String, item: PlacedJSON) {
    guard let item = keys[key] else { throw error(.missingKey, at: 0, "key `\(key)` is missing") }
    guard case .string(let text) = item.value else {
      let advice = keyNames.isYAML && item.children.isEmpty && item.value != .null ? "; write it in quotes" : ""
      throw error(.wrongType, at: item.byteOffset, "key `\(key)`: expected a string, found \(kind(item.value))\(advice)")
    }
    return (text, item)
  }

  /// The string of a key that is a name.
  private func word(_ key: String, _ keys: [String: PlacedJSON]) throws(PatternFileError) -> String {
    let (text, place) = try text(key, keys)
    try verify(text, "key `\(key)`", at: place.byteOffset)
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

  /// The words for values with parts, as the file's form has them.
  private var arrayName: String { keyNames.isYAML ? "a list" : "an array" }
  private var objectName: String { keyNames.isYAML ? "a map" : "an object" }

  private func kind(_ value: JSONValue) -> String {
    switch value {
    case .array: arrayName
    case .object: objectName
    case .null, .bool, .number, .string: value.kindName
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
