// The patterns of a file as a parser of lines.

import WasmKitLiteRegex

/// Finds the patterns of a file in lines: an event for each pattern that matches, in the order of the file.
///
/// Groups are the event's fields, as strings unless the file gives them another type; a group that took no part is no field. A pattern without a timestamp leaves the event the one that the line came
/// with.
public struct PatternParser: LineParser {
  /// The patterns.
  public let file: PatternFile

  /// The year of timestamps whose layout has none.
  public var year = YearSource.latest

  /// Makes a parser of patterns.
  public init(_ file: PatternFile) { self.file = file }

  /// Makes a parser of a file's patterns.
  ///
  /// - Throws: ``PatternFileError``.
  public init(contentsOf path: String, limits: PatternFile.Limits = PatternFile.Limits()) throws(PatternFileError) {
    self.init(try PatternFile(contentsOf: path, limits: limits))
  }

  /// The file's name, without the folders.
  public var name: String { file.name.split(separator: "/").last.map(String.init) ?? file.name }

  /// The events of one line.
  ///
  /// - Throws: ``PatternLineError`` of the first pattern that fails; the line has no events then.
  public func parseLine(_ line: String, timestamp: String?) throws -> ParseResult {
    let bytes = Array(line.utf8)
    guard bytes.count <= file.limits.lineByteCount else { throw PatternLineError.lineTooLong(byteCount: bytes.count, limit: file.limits.lineByteCount) }
    var result = ParseResult()
    var left = file.limits.stepsPerLine
    for pattern in file.patterns {
      let limit = min(left, file.limits.stepsPerPattern)
      var steps = StepBudget(limit: limit)
      let offsets: [Int]?
      do { offsets = try pattern.expression.firstMatch(in: bytes, steps: &steps) } catch {
        let isWholeFile = left < file.limits.stepsPerPattern
        throw PatternLineError.tooCostly(pattern: pattern.name, steps: isWholeFile ? file.limits.stepsPerLine : limit, countsWholeFile: isWholeFile)
      }
      left -= steps.used
      if let offsets { result.events.append(try pattern.event(offsets, in: bytes, lineTimestamp: timestamp, year)) }
    }
    return result
  }
}

extension PatternFile.Pattern {
  /// The event of a match, given by the byte offsets of its groups.
  fileprivate func event(_ offsets: [Int], in line: [UInt8], lineTimestamp: String?, _ year: YearSource) throws(PatternLineError) -> Event {
    func bytes(_ group: Int) -> ArraySlice<UInt8>? {
      // Borders of groups lie between characters, so what is cut out is valid UTF-8.
      offsets[2 * group] < 0 ? nil : line[offsets[2 * group]..<offsets[2 * group + 1]]
    }
    func append(_ fields: [Field], to members: inout [JSONObject.Member]) throws(PatternLineError) {
      for field in fields {
        guard let bytes = bytes(field.group) else { continue }
        guard let value = field.type.value(of: String(decoding: bytes, as: UTF8.self)) else {
          throw .badField(pattern: name, field: field.name, text: String(decoding: bytes.prefix(64), as: UTF8.self), type: field.type.rawValue)
        }
        members.append(JSONObject.Member(name: field.name, value: value))
      }
    }
    var members = [JSONObject.Member(name: "type", value: .string(eventType))]
    var time = lineTimestamp
    if let timestampGroup, let timestampLayout, let text = bytes(timestampGroup) {
      time = timestampLayout.timestamp(in: text, year: year)
      if time == nil { throw .badTimestamp(pattern: name, text: String(decoding: text.prefix(64), as: UTF8.self), layout: timestampLayout.text.cut(to: TextLimit.name)) }
    }
    if takesTimeOfVRChat, time == nil { time = Self.timeOfVRChat.flatMap { $0.timestamp(in: line.prefix(19), year: year) } }
    if let time { members.append(JSONObject.Member(name: "timestamp", value: .string(time))) }
    try append(sharedFields, to: &members)
    var data: [JSONObject.Member] = []
    try append(dataFields, to: &data)
    if !data.isEmpty { members.append(JSONObject.Member(name: "data", value: .object(JSONObject(distinct: data)))) }
    return Event(known: JSONObject(distinct: members))
  }

  /// The time at the start of each line of VRChat's log: 19 bytes.
  private static let timeOfVRChat = try? TimestampLayout("%Y.%m.%d %H:%M:%S")
}

/// Why a file of patterns gave no events for a line.
public enum PatternLineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A pattern used up its steps, or those of the whole file; whether it matches is not known.
  case tooCostly(pattern: String, steps: UInt64, countsWholeFile: Bool)
  /// A pattern matches, and the text of its timestamp group does not fit the layout.
  case badTimestamp(pattern: String, text: String, layout: String)
  /// A pattern matches, and the text of a field's group is not of the field's type: integer, number or boolean.
  case badField(pattern: String, field: String, text: String, type: String)
  /// The line is longer than the limit.
  case lineTooLong(byteCount: Int, limit: Int)

  /// The cases without associated values, to count and compare.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case tooCostly, badTimestamp, badField, lineTooLong
  }

  /// The case, without associated values.
  public var kind: Kind {
    switch self {
    case .tooCostly: .tooCostly
    case .badTimestamp: .badTimestamp
    case .badField: .badField
    case .lineTooLong: .lineTooLong
    }
  }

  /// The pattern, the expected and the found item.
  public var description: String {
    let text =
      switch self {
      case .tooCostly(let pattern, let steps, false): "pattern \"\(pattern)\": too costly on this line, it took more than \(steps) steps"
      case .tooCostly(let pattern, let steps, true): "pattern \"\(pattern)\": too costly on this line, with the patterns before it it took more than \(steps) steps"
      case .badTimestamp(let pattern, let text, let layout): "pattern \"\(pattern)\": expected a time of the layout \"\(layout)\", found \"\(text)\""
      case .badField(let pattern, let field, let text, let type):
        "pattern \"\(pattern)\": field `\(field)`: expected \(type == "integer" ? "an" : "a") \(type), found \"\(text)\""
      case .lineTooLong(let byteCount, let limit): "the line is too long: \(byteCount) bytes, the limit is \(limit)"
      }
    return text.shown()
  }
}
