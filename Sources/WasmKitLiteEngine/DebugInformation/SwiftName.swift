// Names of Swift: modules, types, functions, initializers, accessors, operators and closures, without types and labels.
// Spec: https://github.com/swiftlang/swift/blob/main/docs/ABI/Mangling.rst
//
// WHY not the function of Swift's runtime: it ends the process for some names that are wrong, and sets no limit to the text. The names are the guest's.

/// Reads one name. Contexts come first, from the outermost one; the kind of the entity is at the end, and its type between them is skipped.
struct SwiftName {
  private var reader: MangledReader
  /// Parts of earlier identifiers, which later ones may refer to.
  private var words: [String] = []
  /// Whether the path ends in a function or variable, and not in a type or module.
  private var hasEntity = false

  static func demangled(_ bytes: [UInt8]) throws(NameError) -> String {
    var name = SwiftName(reader: MangledReader(bytes, at: bytes.first == UInt8(ascii: "_") ? 1 : 0))
    guard name.reader.skip("$s") || name.reader.skip("$S") || name.reader.skip("$e") else { throw .unknown }
    let path = try name.path()
    return try name.described(path)
  }

  // MARK: Contexts

  private static let standardTypes: [UInt8: String] = [
    UInt8(ascii: "a"): "Swift.Array", UInt8(ascii: "b"): "Swift.Bool", UInt8(ascii: "D"): "Swift.Dictionary", UInt8(ascii: "d"): "Swift.Double",
    UInt8(ascii: "f"): "Swift.Float", UInt8(ascii: "h"): "Swift.Set", UInt8(ascii: "i"): "Swift.Int", UInt8(ascii: "J"): "Swift.Character",
    UInt8(ascii: "q"): "Swift.Optional", UInt8(ascii: "R"): "Swift.UnsafeBufferPointer", UInt8(ascii: "r"): "Swift.UnsafeMutableBufferPointer",
    UInt8(ascii: "S"): "Swift.String", UInt8(ascii: "s"): "Swift.Substring", UInt8(ascii: "u"): "Swift.UInt", UInt8(ascii: "V"): "Swift.UnsafeRawPointer",
    UInt8(ascii: "v"): "Swift.UnsafeMutableRawPointer", UInt8(ascii: "W"): "Swift.UnsafeRawBufferPointer", UInt8(ascii: "w"): "Swift.UnsafeMutableRawBufferPointer",
    UInt8(ascii: "P"): "Swift.UnsafePointer", UInt8(ascii: "p"): "Swift.UnsafeMutablePointer", UInt8(ascii: "o"): "__C",
    UInt8(ascii: "N"): "Swift.ClosedRange", UInt8(ascii: "n"): "Swift.Range", UInt8(ascii: "T"): "Swift.Sequence", UInt8(ascii: "l"): "Swift.Collection",
    UInt8(ascii: "K"): "Swift.BidirectionalCollection", UInt8(ascii: "k"): "Swift.RandomAccessCollection", UInt8(ascii: "y"): "Swift.StringProtocol",
    UInt8(ascii: "Q"): "Swift.Equatable", UInt8(ascii: "H"): "Swift.Hashable", UInt8(ascii: "L"): "Swift.Comparable", UInt8(ascii: "z"): "Swift.BinaryInteger",
    UInt8(ascii: "B"): "Swift.BinaryFloatingPoint", UInt8(ascii: "F"): "Swift.FloatingPoint",
  ]

  private mutating func path() throws(NameError) -> [String] {
    var parts: [String] = []
    if reader.skip("s") {
      parts.append("Swift")
    } else if reader.skip("S") {
      guard let type = Self.standardTypes[try reader.take()] else { throw .unknown }
      parts.append(type)
    } else {
      parts.append(try identifier())
    }
    while true {
      // An extension: of the type so far, in a module.
      if reader.skip("sE") || reader.skip("AAE") { continue }
      guard reader.next?.isDigit ?? false else { return parts }
      let name = try identifier()
      if reader.skip("E") { continue }
      let next = reader.next
      if next == UInt8(ascii: "o"), let fixity = reader.byte(after: 1), "ipP".utf8.contains(fixity) {
        parts.append(try operatorName(name))
        hasEntity = true
        return parts
      }
      try skipDiscriminator()
      parts.append(name)
      guard let kind = reader.next, "VCOPa".utf8.contains(kind) else {
        hasEntity = true
        return parts
      }
      reader.position &+= 1
    }
  }

  /// Skips what tells apart private names that are equal.
  private mutating func skipDiscriminator() throws(NameError) {
    guard reader.next?.isDigit ?? false else { return }
    let before = self
    _ = try identifier()
    // It was a label, or the name of another part.
    if !reader.skip("LL") { self = before }
  }

  private mutating func identifier() throws(NameError) -> String {
    guard let first = reader.next, first.isDigit else { throw .unknown }
    guard reader.skip("0") else {
      let name = try reader.identifier(try reader.decimal())
      try remember(name)
      return name
    }
    // With words of earlier identifiers: small letters, the last one a capital; then bytes of its own, or 0 for none.
    if reader.next == UInt8(ascii: "0") { throw .unknown }
    var name = ""
    var hasMore = true
    repeat {
      while hasMore, let byte = reader.next, byte.isLowercase || byte.isUppercase {
        reader.position &+= 1
        hasMore = byte.isLowercase
        let index = Int(byte &- UInt8(ascii: hasMore ? "a" : "A"))
        guard index < words.count else { throw .unknown }
        name = try reader.text(name + words[index])
      }
      if reader.skip("0") { return name }
      let text = try reader.identifier(try reader.decimal())
      try remember(text)
      name = try reader.text(name + text)
    } while hasMore
    return name
  }

  /// Keeps the words of an identifier: from a capital letter, or its beginning, to the next.
  private mutating func remember(_ name: String) throws(NameError) {
    try reader.spend(name.utf8.count)
    var word: [UInt8] = []
    var previous = UInt8(ascii: "_")
    for byte in Array(name.utf8) + [UInt8(ascii: "_")] {
      if !word.isEmpty, byte == UInt8(ascii: "_") || byte == 0 || byte.isUppercase && !previous.isUppercase {
        if word.count >= 2, words.count < 26 { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      if byte != UInt8(ascii: "_"), !(word.isEmpty && byte.isDigit) { word.append(byte) }
      previous = byte
    }
  }

  private static let operatorBytes: [UInt8: String] = [
    UInt8(ascii: "a"): "&", UInt8(ascii: "c"): "@", UInt8(ascii: "d"): "/", UInt8(ascii: "e"): "=", UInt8(ascii: "g"): ">", UInt8(ascii: "l"): "<",
    UInt8(ascii: "m"): "*", UInt8(ascii: "n"): "!", UInt8(ascii: "o"): "|", UInt8(ascii: "p"): "+", UInt8(ascii: "q"): "?", UInt8(ascii: "r"): "%",
    UInt8(ascii: "s"): "-", UInt8(ascii: "t"): "~", UInt8(ascii: "x"): "^", UInt8(ascii: "z"): ".",
  ]

  private func operatorName(_ name: String) throws(NameError) -> String {
    var text = ""
    for byte in name.utf8 {
      guard let sign = Self.operatorBytes[byte] else { throw .unknown }
      text += sign
    }
    return text
  }

  // MARK: The kind of the entity

  private static let accessors: [(StaticString, String)] = [
    ("g", ".getter"), ("s", ".setter"), ("M", ".modify"), ("r", ".read"), ("w", ".willset"), ("W", ".didset"), ("au", ".unsafeMutableAddressor"),
  ]

  /// The parts with what the end of the name says.
  private mutating func described(_ parts: [String]) throws(NameError) -> String {
    var end = reader.bytes.count
    let start = reader.position
    func ends(_ suffix: StaticString) -> Bool {
      end &- suffix.utf8CodeUnitCount >= start && suffix.withUTF8Buffer { unsafe reader.bytes[(end &- $0.count)..<end].elementsEqual($0) }
    }
    var prefix = ""
    if ends("TA") || ends("TR") || ends("Tm") || ends("To") {
      if ends("TA") { prefix = "partial apply for " }
      end &-= 2
    }
    if ends("Z") {
      prefix += "static "
      end &-= 1
    }
    let path = try reader.text(parts.joined(separator: "."))
    // Initializers and subscripts have no names: their first label follows the type.
    let owner = (hasEntity ? parts.dropLast() : parts[...]).joined(separator: ".")
    if ends("F"), hasEntity { return try reader.text(prefix + path) }
    if ends("fC") || ends("fc") { return try reader.text("\(prefix)\(owner).init") }
    if ends("fD") || ends("fd") { return try reader.text("\(prefix)\(path).deinit") }
    if ends("_") {
      // The first closure of a function has no number, the second has 0.
      var digits = end &- 1
      while digits > start, reader.bytes[digits &- 1].isDigit { digits &-= 1 }
      guard digits > start, reader.bytes[digits &- 1] == UInt8(ascii: "U") else { throw .unknown }
      let number = Int(String(decoding: reader.bytes[digits..<end &- 1], as: UTF8.self)) ?? -1
      return try reader.text("\(prefix)closure #\(number &+ 2) in \(path)")
    }
    for (suffix, text) in Self.accessors where ends(suffix) {
      let kind = end &- suffix.utf8CodeUnitCount &- 1
      guard kind >= start else { break }
      if reader.bytes[kind] == UInt8(ascii: "v"), hasEntity { return try reader.text(prefix + path + text) }
      if reader.bytes[kind] == UInt8(ascii: "i") { return try reader.text("\(prefix)\(owner).subscript\(text)") }
    }
    throw .unknown
  }
}
