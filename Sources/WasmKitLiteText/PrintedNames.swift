// Names of a name section → identifiers of the text format: valid, unique, and with the exact name kept beside where they differ.

import WasmKitLiteEngine

/// How the members of one index space are written.
struct PrintedSpace {
  /// The longest name that becomes an identifier, in bytes: a longer one is stated once, and used by index.
  static let identifierByteLimit = 200

  private var identifiers: [UInt32: String] = [:]
  private var annotations: [UInt32: String] = [:]

  /// Makes unique identifiers of the names of members that exist; a name section may name others.
  init(_ names: [UInt32: String] = [:], count: Int = 0) {
    // WHY: bytes, because strings that Unicode calls equivalent are different names here.
    var taken: Set<[UInt8]> = []
    for (index, name) in names.sorted(by: { $0.key < $1.key }) where UInt64(index) < UInt64(count) {
      var identifier = name.utf8.count > Self.identifierByteLimit ? "" : name
      while !identifier.isEmpty, !taken.insert(Array(identifier.utf8)).inserted { identifier += "#\(index)" }
      if !identifier.isEmpty { identifiers[index] = PrintedText.identifier(identifier) }
      if identifier.utf8.count != name.utf8.count || identifier.isEmpty { annotations[index] = "(@name \(PrintedText.string(name.utf8)))" }
    }
  }

  /// What stands after the keyword where something outside an index space is defined: the module itself, or a label. With a space in front.
  static func definition(of name: String) -> String {
    isIdentifier(name) ? " " + PrintedText.identifier(name) : " (@name \(PrintedText.string(name.utf8)))"
  }

  /// Whether a name that need not be unique becomes an identifier.
  static func isIdentifier(_ name: String) -> Bool { !name.isEmpty && name.utf8.count <= identifierByteLimit }

  /// What stands after the keyword where a member is defined: with a space in front.
  func definition(_ index: UInt32) -> String { named(index) ?? " (;\(index);)" }

  /// The identifier and the name annotation of a member that has a name, with a space in front.
  func named(_ index: UInt32) -> String? {
    let identifier = identifiers[index].map { " " + $0 }
    let annotation = annotations[index].map { " " + $0 }
    if identifier == nil, annotation == nil { return nil }
    return (identifier ?? "") + (annotation ?? "")
  }

  /// Whether any of the first members has a name.
  func hasNames(below count: Int) -> Bool {
    identifiers.keys.contains { UInt64($0) < UInt64(count) } || annotations.keys.contains { UInt64($0) < UInt64(count) }
  }

  /// What stands where a member is used.
  func reference(_ index: UInt32) -> String { identifiers[index] ?? String(index) }
}

/// The labels around an instruction that is being printed.
struct PrintedLabels {
  private var identifiers: [String?] = []
  private var positions: [String: [Int]] = [:]

  /// How many blocks are open.
  var depth: Int { identifiers.count }

  mutating func push(_ identifier: String?) {
    if let identifier { positions[identifier, default: []].append(identifiers.count) }
    identifiers.append(identifier)
  }

  mutating func pop() {
    if let identifier = identifiers.popLast() ?? nil { positions[identifier]?.removeLast() }
  }

  /// What stands where a label is used: its identifier, unless an inner label hides it.
  func reference(_ label: UInt32) -> String {
    guard let distance = Int(exactly: label), distance < identifiers.count else { return String(label) }
    let position = identifiers.count - 1 - distance
    guard let identifier = identifiers[position], positions[identifier]?.last == position else { return String(label) }
    return identifier
  }
}

/// How strings, identifiers and numbers are written.
enum PrintedText {
  /// A string literal of text: what can be seen stands as it is.
  static func string(_ text: some Sequence<UInt8>) -> String {
    var literal: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text { append(byte, to: &literal, isText: true) }
    literal.append(UInt8(ascii: "\""))
    return String(decoding: literal, as: UTF8.self)
  }

  /// A string literal of any bytes: everything but ASCII is escaped.
  static func data(_ bytes: some Sequence<UInt8>) -> String {
    var literal: [UInt8] = [UInt8(ascii: "\"")]
    for byte in bytes { append(byte, to: &literal, isText: false) }
    literal.append(UInt8(ascii: "\""))
    return String(decoding: literal, as: UTF8.self)
  }

  private static let hexadecimalDigits = Array("0123456789abcdef".utf8)

  private static func append(_ byte: UInt8, to literal: inout [UInt8], isText: Bool) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): literal += [UInt8(ascii: "\\"), byte]
    case 0x20..<0x7F: literal.append(byte)
    case 0x80... where isText: literal.append(byte)
    default: literal += [UInt8(ascii: "\\"), hexadecimalDigits[Int(byte >> 4)], hexadecimalDigits[Int(byte & 15)]]
    }
  }

  /// An identifier with its `$`, in quotes where it has other than identifier characters.
  static func identifier(_ name: String) -> String {
    name.utf8.allSatisfy(CharacterClass.isIdentifierCharacter) ? "$" + name : "$" + string(name.utf8)
  }

  /// The bits of an `f32`, as the shortest decimal that gives them.
  static func f32(_ bits: UInt32) -> String {
    let value = Float(bitPattern: bits)
    return value.isFinite ? value.description : special(UInt64(bits), .f32)
  }

  /// The bits of an `f64`, as the shortest decimal that gives them.
  static func f64(_ bits: UInt64) -> String {
    let value = Double(bitPattern: bits)
    return value.isFinite ? value.description : special(bits, .f64)
  }

  private static func special(_ bits: UInt64, _ format: FloatLiteral.Format) -> String {
    let sign = bits >> UInt64(format.width - 1) == 1 ? "-" : ""
    let payload = bits & format.fractionMask
    if payload == 0 { return sign + "inf" }
    return sign + (payload == 1 << UInt64(format.fractionWidth - 1) ? "nan" : "nan:" + hexadecimal(payload, digitCount: 1))
  }

  /// A hexadecimal number of at least so many digits.
  static func hexadecimal(_ value: UInt64, digitCount: Int) -> String {
    let digits = String(value, radix: 16)
    return "0x" + String(repeating: "0", count: max(0, digitCount - digits.count)) + digits
  }
}
