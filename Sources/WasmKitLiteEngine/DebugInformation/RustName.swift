// Names of Rust: the legacy form, and version 0. Spec: https://doc.rust-lang.org/rustc/symbol-mangling/v0.html

/// The legacy form: a C++ name whose last part is a hash.
enum RustLegacyName {
  static func demangled(_ bytes: [UInt8]) throws(NameError) -> String {
    var reader = MangledReader(bytes, at: 0)
    guard reader.skip("_ZN") || reader.skip("__ZN") else { throw .unknown }
    var parts: [String] = []
    while reader.next?.isDigit ?? false {
      let count = try reader.decimal()
      parts.append(try unescaped(&reader, count))
    }
    try reader.expect("E")
    guard parts.count > 1, let hash = parts.popLast(), hash.utf8.count == 17, hash.utf8.first == UInt8(ascii: "h"), hash.utf8.dropFirst().allSatisfy(\.isHexDigit)
    else { throw .unknown }
    return try reader.text(parts.joined(separator: "::"))
  }

  private static let escapes: [(StaticString, String)] = [
    ("$SP$", "@"), ("$BP$", "*"), ("$RF$", "&"), ("$LT$", "<"), ("$GT$", ">"), ("$LP$", "("), ("$RP$", ")"), ("$C$", ","), ("..", "::"), (".", "."),
  ]

  private static func unescaped(_ reader: inout MangledReader, _ count: Int) throws(NameError) -> String {
    let end = reader.position &+ count
    guard end <= reader.bytes.count else { throw .unknown }
    var text: [UInt8] = []
    // An underscore before an escape keeps the part an identifier.
    if reader.next == UInt8(ascii: "_"), reader.byte(after: 1) == UInt8(ascii: "$") { reader.position &+= 1 }
    while reader.position < end {
      if let escape = escape(&reader) { text += escape.utf8 } else { text.append(try reader.take()) }
    }
    guard reader.position == end else { throw .unknown }
    return try reader.text(String(decoding: text, as: UTF8.self))
  }

  private static func escape(_ reader: inout MangledReader) -> String? {
    for (escape, text) in escapes where reader.skip(escape) { return text }
    // A scalar by its number: $u20$.
    guard reader.next == UInt8(ascii: "$"), reader.byte(after: 1) == UInt8(ascii: "u") else { return nil }
    let digits = reader.bytes[(reader.position &+ 2)...].prefix(6).prefix(while: \.isHexDigit)
    guard !digits.isEmpty, reader.byte(after: 2 &+ digits.count) == UInt8(ascii: "$"), let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(number), number >= 0x20
    else { return nil }
    reader.position &+= digits.count &+ 3
    return String(Character(scalar))
  }
}

/// A name of version 0.
struct RustName {
  private var reader: MangledReader
  /// The position that references count from.
  private let start: Int

  static func demangled(_ bytes: [UInt8]) throws(NameError) -> String {
    let start = bytes.starts(with: "__R".utf8) ? 3 : 2
    var name = RustName(reader: MangledReader(bytes, at: start), start: start)
    // A version other than 0 has a number.
    guard let first = name.reader.next, first.isUppercase else { throw .unknown }
    let text = try name.path()
    // The crate of the instance, and what other tools append, are left out.
    guard name.reader.isAtEnd || name.reader.next == UInt8(ascii: ".") || name.reader.next == UInt8(ascii: "$") || name.reader.next?.isUppercase ?? false else {
      throw .unknown
    }
    return text
  }

  /// Reads a path. Generic arguments follow two colons, but not if it is the path of a type.
  private mutating func path(isType: Bool = false) throws(NameError) -> String {
    try reader.enter()
    defer { reader.leave() }
    switch UnicodeScalar(try reader.take()) {
    case "C": return try identifier().name
    case "M":
      try skipImplementation()
      return try reader.text("<\(try type())>")
    case "X":
      try skipImplementation()
      return try conformance()
    case "Y": return try conformance()
    case "N": return try nested()
    case "I":
      let path = try path(isType: isType)
      return try reader.text("\(path)\(isType ? "" : "::")\(try arguments())")
    case "B": return try reference { name throws(NameError) in try name.path(isType: isType) }
    default: throw .unknown
    }
  }

  private mutating func conformance() throws(NameError) -> String {
    let type = try type()
    return try reader.text("<\(type) as \(try path(isType: true))>")
  }

  private mutating func skipImplementation() throws(NameError) {
    if reader.skip("s") { _ = try base62() }
    _ = try path()
  }

  private mutating func nested() throws(NameError) -> String {
    let namespace = try reader.take()
    let parent = try path()
    let (name, number) = try identifier()
    if namespace.isLowercase { return try reader.text(name.isEmpty ? parent : "\(parent)::\(name)") }
    let kind = namespace == UInt8(ascii: "C") ? "closure" : namespace == UInt8(ascii: "S") ? "shim" : String(UnicodeScalar(namespace))
    return try reader.text("\(parent)::{\(kind)\(name.isEmpty ? "" : ":\(name)")#\(number)}")
  }

  private mutating func identifier() throws(NameError) -> (name: String, number: Int) {
    let number = reader.skip("s") ? try base62() &+ 1 : 0
    let isEncoded = reader.skip("u")
    let count = try reader.decimal()
    _ = reader.skip("_")
    let name = try reader.identifier(count)
    return (isEncoded ? try reader.text("punycode{\(name)}") : name, number)
  }

  /// Digits, lower-case and upper-case letters up to an underscore; without any it is 0, others count from 1.
  private mutating func base62() throws(NameError) -> Int {
    if reader.skip("_") { return 0 }
    var value = 0
    for _ in 0..<16 {
      let byte = try reader.take()
      if byte == UInt8(ascii: "_") { return value &+ 1 }
      let digit =
        byte.isDigit ? byte &- UInt8(ascii: "0") : byte.isLowercase ? byte &- UInt8(ascii: "a") &+ 10 : byte.isUppercase ? byte &- UInt8(ascii: "A") &+ 36 : 255
      guard digit < 62 else { throw .unknown }
      value = value &* 62 &+ Int(digit)
    }
    throw .unknown
  }

  /// Reads a part that came before once more.
  private mutating func reference(_ read: (inout RustName) throws(NameError) -> String) throws(NameError) -> String {
    let here = reader.position &- 1
    let distance = try base62()
    guard distance >= 0, distance < here &- start else { throw .unknown }
    let next = reader.position
    reader.position = start &+ distance
    let text = try read(&self)
    reader.position = next
    return text
  }

  // MARK: Types and arguments

  private mutating func arguments() throws(NameError) -> String {
    var items: [String] = []
    while !reader.skip("E") {
      if reader.skip("L") {
        _ = try base62()
        items.append("'_")
      } else if reader.skip("K") {
        items.append(try constant())
      } else {
        items.append(try type())
      }
    }
    return try reader.arguments(items)
  }

  private static let basicTypes: [UInt8: String] = [
    UInt8(ascii: "a"): "i8", UInt8(ascii: "b"): "bool", UInt8(ascii: "c"): "char", UInt8(ascii: "d"): "f64", UInt8(ascii: "e"): "str", UInt8(ascii: "f"): "f32",
    UInt8(ascii: "h"): "u8", UInt8(ascii: "i"): "isize", UInt8(ascii: "j"): "usize", UInt8(ascii: "l"): "i32", UInt8(ascii: "m"): "u32", UInt8(ascii: "n"): "i128",
    UInt8(ascii: "o"): "u128", UInt8(ascii: "p"): "_", UInt8(ascii: "s"): "i16", UInt8(ascii: "t"): "u16", UInt8(ascii: "u"): "()", UInt8(ascii: "v"): "...",
    UInt8(ascii: "x"): "i64", UInt8(ascii: "y"): "u64", UInt8(ascii: "z"): "!",
  ]

  private mutating func type() throws(NameError) -> String {
    try reader.enter()
    defer { reader.leave() }
    guard let byte = reader.next else { throw .unknown }
    if let basic = Self.basicTypes[byte] {
      reader.position &+= 1
      return try reader.text(basic)
    }
    switch UnicodeScalar(byte) {
    case "C", "M", "X", "Y", "N", "I": return try path(isType: true)
    default: reader.position &+= 1
    }
    switch UnicodeScalar(byte) {
    case "A":
      let element = try type()
      return try reader.text("[\(element); \(try constant())]")
    case "S": return try reader.text("[\(try type())]")
    case "T": return try reader.text("(\(try types().joined(separator: ", ")))")
    case "R", "Q":
      if reader.skip("L") { _ = try base62() }
      return try reader.text("\(byte == UInt8(ascii: "Q") ? "&mut " : "&")\(try type())")
    case "P": return try reader.text("*const \(try type())")
    case "O": return try reader.text("*mut \(try type())")
    case "F": return try functionType()
    case "D": return try dynamicType()
    case "B": return try reference { name throws(NameError) in try name.type() }
    default: throw .unknown
    }
  }

  private mutating func types() throws(NameError) -> [String] {
    var items: [String] = []
    while !reader.skip("E") { items.append(try type()) }
    return items
  }

  private mutating func functionType() throws(NameError) -> String {
    if reader.skip("G") { _ = try base62() }
    _ = reader.skip("U")
    if reader.skip("K"), !reader.skip("C") { _ = try identifier() }
    let parameters = try types()
    let result = reader.skip("u") ? "" : " -> \(try type())"
    return try reader.text("fn(\(parameters.joined(separator: ", ")))\(result)")
  }

  private mutating func dynamicType() throws(NameError) -> String {
    if reader.skip("G") { _ = try base62() }
    var traits: [String] = []
    while !reader.skip("E") {
      var text = try path(isType: true)
      while reader.skip("p") {
        let name = try identifier().name
        text = try reader.text("\(text)<\(name) = \(try type())>")
      }
      traits.append(text)
    }
    try reader.expect("L")
    _ = try base62()
    return try reader.text("dyn \(traits.joined(separator: " + "))")
  }

  private mutating func constant() throws(NameError) -> String {
    try reader.enter()
    defer { reader.leave() }
    let type = try reader.take()
    switch UnicodeScalar(type) {
    case "p": return "_"
    case "B": return try reference { name throws(NameError) in try name.constant() }
    default: break
    }
    guard type.isLowercase else { throw .unknown }
    let sign = reader.skip("n") ? "-" : ""
    var digits: [UInt8] = []
    while true {
      let byte = try reader.take()
      if byte == UInt8(ascii: "_") { break }
      guard byte.isHexDigit, digits.count < 32 else { throw .unknown }
      digits.append(byte)
    }
    let hex = String(decoding: digits, as: UTF8.self)
    if type == UInt8(ascii: "b") { return hex == "1" ? "true" : "false" }
    guard let number = UInt64(digits.isEmpty ? "0" : hex, radix: 16) else { return "\(sign)0x\(hex)" }
    if type == UInt8(ascii: "c"), let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init), number >= 0x20 { return "'\(scalar)'" }
    return "\(sign)\(number)"
  }
}
