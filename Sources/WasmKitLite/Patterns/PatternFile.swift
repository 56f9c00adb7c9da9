// Patterns that users write in a file of JSON or YAML. What the file must hold is read by PatternFileReader, lines are matched by PatternParser.

import WasmKitLiteRegex

/// A list of patterns, read from JSON, or from vrclog's form of YAML. <doc:PatternFiles> describes the format.
public struct PatternFile: Sendable {
  /// The file's name in messages: its path, or the name from the initializer.
  public let name: String
  /// The patterns, in the order of the file.
  public let patterns: [Pattern]
  /// The limits that were applied to the file.
  public let limits: Limits

  /// The largest size of a file, and the greatest cost of its patterns on a line.
  public struct Limits: Hashable, Sendable {
    /// The largest file in bytes; checked before it is read.
    public var fileByteCount = 1 << 20
    /// The most patterns in one file.
    public var patternCount = 1000
    /// The longest regular expression in bytes. WHY more than a plugin may send: it is compiled once.
    public var patternByteCount = 4096
    /// The states that all expressions of a file may have together, some 12 bytes each.
    public var stateCount = 4_000_000
    /// The longest name of a pattern, an event type or a field, in bytes.
    public var nameByteCount = 128
    /// The steps that one pattern may take on a line; 1,000 steps count as a microsecond, as in plugins.
    public var stepsPerPattern: UInt64 = 5_000_000
    /// The steps that all patterns of a file may take on a line together.
    public var stepsPerLine: UInt64 = 50_000_000
    /// The longest line in bytes.
    public var lineByteCount = 8192

    /// Makes the default limits.
    public init() {}
  }

  /// A regular expression, and the event for a line that it matches.
  public struct Pattern: Sendable {
    /// The pattern's name in messages, unique in the file.
    public let name: String
    /// The regular expression as it was written.
    public let pattern: String
    /// The type of its events.
    public let eventType: String
    /// The format of its timestamp, if it has one.
    public let timestampLayout: TimestampLayout?

    let expression: RegularExpression
    /// The group with the timestamp, where there is one.
    let timestampGroup: Int?
    /// Fields that every parser shares, each with its group.
    let sharedFields: [Field]
    /// The members of `data`, each with its group.
    let dataFields: [Field]

    /// Whether the time at the start of a line of VRChat's is the event's, since the file has no way to say so.
    let takesTimeOfVRChat: Bool

    struct Field: Hashable, Sendable {
      let name: String
      let group: Int
      var type = FieldType.string
    }
  }

  /// Whether a pattern has a timestamp without the year, for which ``PatternParser/year`` is used.
  public var needsYear: Bool { patterns.contains { $0.timestampLayout?.hasYear == false } }

  /// Reads a file of patterns.
  ///
  /// - Throws: ``PatternFileError``.
  public init(contentsOf path: String, limits: Limits = Limits()) throws(PatternFileError) {
    let bytes: [UInt8]
    do { bytes = try System.contents(of: path, limit: limits.fileByteCount) } catch {
      switch error {
      case .fileTooLarge(_, let byteCount, let limit): throw .tooLarge(path, byteCount: byteCount, limit: limit)
      case .unreadableFile(_, let reason): throw PatternFileError(.unreadableFile, file: path, message: reason)
      default: throw PatternFileError(.unreadableFile, file: path, message: "\(error)")
      }
    }
    try self.init(bytes: bytes, name: path, limits: limits)
  }

  /// Reads patterns from the bytes of a file.
  ///
  /// - Throws: ``PatternFileError``.
  public init(bytes: [UInt8], name: String = "patterns", limits: Limits = Limits()) throws(PatternFileError) {
    guard bytes.count <= limits.fileByteCount else { throw .tooLarge(name, byteCount: UInt64(bytes.count), limit: UInt64(max(0, limits.fileByteCount))) }
    self.name = name
    self.limits = limits
    patterns = try PatternFileReader(bytes, file: name, limits: limits).read()
  }
}

/// Why a file of patterns cannot be used, with the location in the file.
public struct PatternFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file is missing, or the system refuses it.
    case unreadableFile
    /// The file, or a part of it, is more than a limit allows.
    case limitExceeded
    /// The file is not UTF-8, or neither JSON nor the part of YAML that is read.
    case malformed
    /// A key that means nothing here.
    case unknownKey
    /// A key that must be there.
    case missingKey
    /// A value of another kind than expected.
    case wrongType
    /// A value of the right kind that means nothing here.
    case wrongValue
    /// Two patterns, or two fields of a pattern, with the same name.
    case duplicateName
    /// A regular expression that does not compile.
    case invalidPattern
    /// A group that the regular expression does not have.
    case unknownGroup
    /// A layout that does not make a time.
    case invalidLayout
  }

  /// The kind of error.
  public let kind: Kind
  /// The file's name.
  public let file: String
  /// The line, counted from 1; nil if the error concerns the whole file.
  public let line: Int?
  /// The column in Unicode scalars, counted from 1; nil if the error concerns the whole file.
  public let column: Int?
  /// The pattern that is to blame, as far as it has a name.
  public let patternName: String?
  /// The expected and the found item; 512 Unicode scalars at most.
  public let message: String

  init(_ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, patternName: String? = nil, message: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.patternName = patternName
    self.message = message.cut(to: TextLimit.message)
  }

  static func tooLarge(_ file: String, byteCount: UInt64, limit: UInt64) -> PatternFileError {
    PatternFileError(.limitExceeded, file: file, message: "the file is too large: \(byteCount) bytes, the limit is \(limit)")
  }

  /// The file with line and column, the pattern, the message.
  public var description: String {
    if kind == .unreadableFile { return "cannot read \(file): \(message)".shown(atMost: 2 * TextLimit.description) }
    let place = line.map { ":\($0)" } ?? ""
    let more = column.map { ":\($0)" } ?? ""
    let pattern = patternName.map { "pattern \"\($0)\": " } ?? ""
    return "\(file)\(place)\(more): \(pattern)\(message)".shown(atMost: 2 * TextLimit.description)
  }
}
