// Names of C++: the common part of the Itanium ABI. Parameters are left out, long lists of template arguments shortened.
// Spec: https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling

/// Reads one name. Types are read as texts: they may be template arguments, or what later substitutions refer to.
struct ItaniumName {
  private var reader: MangledReader
  private var substitutions: [String] = []
  /// The arguments that `T_` refers to.
  private var templateArguments: [String] = []

  static func demangled(_ bytes: [UInt8]) throws(NameError) -> String {
    var name = ItaniumName(reader: MangledReader(bytes, at: bytes.starts(with: "__Z".utf8) ? 3 : 2))
    if name.reader.skip("Th") || name.reader.skip("Tv") {
      // An entry of a virtual table that changes `this` first: by an offset, or by two.
      let isVirtual = bytes[name.reader.position &- 1] == UInt8(ascii: "v")
      try name.skipOffset()
      if isVirtual { try name.skipOffset() }
    }
    return try name.encodedName()
  }

  private mutating func skipOffset() throws(NameError) {
    _ = reader.skip("n")
    _ = try reader.decimal()
    try reader.expect("_")
  }

  // MARK: Names

  private mutating func encodedName() throws(NameError) -> String {
    try reader.enter()
    defer { reader.leave() }
    guard let byte = reader.next else { throw .unknown }
    switch UnicodeScalar(byte) {
    case "N": return try nestedName()
    case "Z": return try localName()
    default: break
    }
    if byte == UInt8(ascii: "S"), reader.byte(after: 1) != UInt8(ascii: "t") {
      // A substitution by itself is a template with arguments.
      return try withArguments(try substitution())
    }
    let isStandard = reader.skip("St")
    let name = try unqualified(in: "")
    let full = try reader.text(isStandard ? "std::\(name)" : name)
    guard reader.next == UInt8(ascii: "I") else { return full }
    substitutions.append(full)
    return try withArguments(full)
  }

  private mutating func withArguments(_ name: String) throws(NameError) -> String {
    guard reader.next == UInt8(ascii: "I") else { return name }
    return try reader.text(name + (try arguments()))
  }

  private mutating func nestedName() throws(NameError) -> String {
    try reader.expect("N")
    while let byte = reader.next, "rVKRO".utf8.contains(byte) { reader.position &+= 1 }
    var name = ""
    var last = ""
    while !reader.skip("E") {
      guard let byte = reader.next else { throw .unknown }
      if byte == UInt8(ascii: "S"), reader.byte(after: 1) == UInt8(ascii: "t"), name.isEmpty {
        reader.position &+= 2
        name = "std"
        continue
      }
      if byte == UInt8(ascii: "S"), name.isEmpty {
        (name, last) = (try substitution(), "")
        last = Self.lastPart(name)
        continue
      }
      if byte == UInt8(ascii: "T"), name.isEmpty {
        name = try templateParameter()
      } else if byte == UInt8(ascii: "I"), !name.isEmpty {
        name = try reader.text(name + (try arguments()))
      } else {
        last = try unqualified(in: last)
        name = try reader.text(name.isEmpty ? last : "\(name)::\(last)")
      }
      if reader.next != UInt8(ascii: "E") { try remember(name) }
    }
    guard !name.isEmpty else { throw .unknown }
    return name
  }

  /// The part behind the last colons, without template arguments: a constructor is called like it.
  private static func lastPart(_ name: String) -> String {
    var depth = 0
    var part: [UInt8] = []
    for byte in name.utf8 {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if depth == 0 { part.append(byte) }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth == 0, byte == UInt8(ascii: ":") { part = [] }
    }
    return String(decoding: part, as: UTF8.self)
  }

  private mutating func localName() throws(NameError) -> String {
    try reader.expect("Z")
    let function = try encodedName()
    while !reader.skip("E") { _ = try type() }
    if reader.skip("s") { return function }
    let name = try encodedName()
    if reader.skip("__") {
      _ = try reader.decimal()
      _ = reader.skip("_")
    } else if reader.next == UInt8(ascii: "_"), reader.byte(after: 1)?.isDigit ?? false {
      reader.position &+= 2
    }
    return try reader.text("\(function)::\(name)")
  }

  /// A name without what it is in. `parent` is the name of the class around it.
  private mutating func unqualified(in parent: String) throws(NameError) -> String {
    _ = reader.skip("L")
    guard let byte = reader.next else { throw .unknown }
    var name: String
    if byte.isDigit {
      let text = try reader.identifier(try reader.decimal())
      name = text.utf8.starts(with: "_GLOBAL__N".utf8) ? "(anonymous namespace)" : text
    } else if byte == UInt8(ascii: "C") || byte == UInt8(ascii: "D"), reader.byte(after: 1)?.isDigit ?? false {
      guard !parent.isEmpty else { throw .unknown }
      reader.position &+= 2
      name = byte == UInt8(ascii: "C") ? parent : "~\(parent)"
    } else if reader.skip("Ul") {
      while !reader.skip("E") { _ = try type() }
      name = "{lambda#\(try number())}"
    } else if reader.skip("Ut") {
      name = "{unnamed type#\(try number())}"
    } else {
      name = try operatorName()
    }
    while reader.skip("B") { name = try reader.text("\(name)[\(try reader.identifier(try reader.decimal()))]") }
    return try reader.text(name)
  }

  /// The number of a lambda or unnamed type: the first has none, the second 0.
  private mutating func number() throws(NameError) -> Int {
    if reader.skip("_") { return 1 }
    let number = try reader.decimal()
    try reader.expect("_")
    return number &+ 2
  }

  private static let operators: [(StaticString, String)] = [
    ("nw", " new"), ("na", " new[]"), ("dl", " delete"), ("da", " delete[]"), ("ps", "+"), ("ng", "-"), ("ad", "&"), ("de", "*"), ("co", "~"), ("pl", "+"),
    ("mi", "-"), ("ml", "*"), ("dv", "/"), ("rm", "%"), ("an", "&"), ("or", "|"), ("eo", "^"), ("aS", "="), ("pL", "+="), ("mI", "-="), ("mL", "*="), ("dV", "/="),
    ("rM", "%="), ("aN", "&="), ("oR", "|="), ("eO", "^="), ("ls", "<<"), ("rs", ">>"), ("lS", "<<="), ("rS", ">>="), ("eq", "=="), ("ne", "!="), ("lt", "<"),
    ("gt", ">"), ("le", "<="), ("ge", ">="), ("ss", "<=>"), ("nt", "!"), ("aa", "&&"), ("oo", "||"), ("pp", "++"), ("mm", "--"), ("cm", ","), ("pm", "->*"),
    ("pt", "->"), ("cl", "()"), ("ix", "[]"), ("aw", " co_await"),
  ]

  private mutating func operatorName() throws(NameError) -> String {
    if reader.skip("cv") { return try reader.text("operator \(try type())") }
    if reader.skip("li") { return try reader.text("operator\"\" \(try reader.identifier(try reader.decimal()))") }
    for (code, text) in Self.operators where reader.skip(code) { return "operator\(text)" }
    throw .unknown
  }

  // MARK: Substitutions

  private mutating func remember(_ text: String) throws(NameError) {
    try reader.spend(text.utf8.count &+ 1)
    substitutions.append(text)
  }

  private mutating func substitution() throws(NameError) -> String {
    try reader.expect("S")
    switch UnicodeScalar(try reader.take()) {
    case "t": return "std"
    case "a": return "std::allocator"
    case "b": return "std::basic_string"
    case "s": return "std::string"
    case "i": return "std::istream"
    case "o": return "std::ostream"
    case "d": return "std::iostream"
    case "_": return try substitution(0)
    default:
      reader.position &-= 1
      return try substitution(try base36() &+ 1)
    }
  }

  private mutating func substitution(_ index: Int) throws(NameError) -> String {
    guard index < substitutions.count else { throw .unknown }
    return try reader.text(substitutions[index])
  }

  private mutating func base36() throws(NameError) -> Int {
    var value = 0
    for _ in 0..<4 {
      let byte = try reader.take()
      if byte == UInt8(ascii: "_") { return value }
      guard byte.isDigit || byte.isUppercase else { throw .unknown }
      value = value &* 36 &+ Int(byte.isDigit ? byte &- UInt8(ascii: "0") : byte &- UInt8(ascii: "A") &+ 10)
    }
    throw .unknown
  }

  private mutating func templateParameter() throws(NameError) -> String {
    try reader.expect("T")
    var index = 0
    if !reader.skip("_") {
      index = try reader.decimal() &+ 1
      try reader.expect("_")
    }
    // WHY a word: a parameter may be used before its arguments are read.
    return try reader.text(index < templateArguments.count ? templateArguments[index] : "auto")
  }

  // MARK: Template arguments

  private mutating func arguments() throws(NameError) -> String {
    let items = try argumentList()
    templateArguments = items
    return try reader.arguments(items)
  }

  private mutating func argumentList() throws(NameError) -> [String] {
    try reader.enter()
    defer { reader.leave() }
    guard reader.skip("I") || reader.skip("J") else { throw .unknown }
    var items: [String] = []
    while !reader.skip("E") {
      guard let byte = reader.next else { throw .unknown }
      switch UnicodeScalar(byte) {
      case "L": items.append(try literal())
      case "J": items += try argumentList()
      case "X": throw .unknown
      default: items.append(try type())
      }
    }
    return items
  }

  private mutating func literal() throws(NameError) -> String {
    try reader.expect("L")
    if reader.skip("_Z") {
      // The address of a function or variable.
      let name = try encodedName()
      while !reader.skip("E") { _ = try type() }
      return try reader.text("&\(name)")
    }
    let type = try type()
    var digits: [UInt8] = []
    while !reader.skip("E") {
      let byte = try reader.take()
      guard byte.isDigit || byte.isHexDigit || byte == UInt8(ascii: "n"), digits.count < 40 else { throw .unknown }
      digits.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "-") : byte)
    }
    let value = String(decoding: digits, as: UTF8.self)
    switch type {
    case "bool": return value == "1" ? "true" : "false"
    case "int": return value
    default: return try reader.text("(\(type))\(value)")
    }
  }

  // MARK: Types

  private static let basicTypes: [UInt8: String] = [
    UInt8(ascii: "v"): "void", UInt8(ascii: "w"): "wchar_t", UInt8(ascii: "b"): "bool", UInt8(ascii: "c"): "char", UInt8(ascii: "a"): "signed char",
    UInt8(ascii: "h"): "unsigned char", UInt8(ascii: "s"): "short", UInt8(ascii: "t"): "unsigned short", UInt8(ascii: "i"): "int",
    UInt8(ascii: "j"): "unsigned int", UInt8(ascii: "l"): "long", UInt8(ascii: "m"): "unsigned long", UInt8(ascii: "x"): "long long",
    UInt8(ascii: "y"): "unsigned long long", UInt8(ascii: "n"): "__int128", UInt8(ascii: "o"): "unsigned __int128", UInt8(ascii: "f"): "float",
    UInt8(ascii: "d"): "double", UInt8(ascii: "e"): "long double", UInt8(ascii: "g"): "__float128", UInt8(ascii: "z"): "...",
  ]

  private mutating func type() throws(NameError) -> String {
    try reader.enter()
    defer { reader.leave() }
    guard let byte = reader.next else { throw .unknown }
    if let basic = Self.basicTypes[byte] {
      reader.position &+= 1
      return try reader.text(basic)
    }
    let text: String
    switch UnicodeScalar(byte) {
    case "P": text = try qualified("*")
    case "R": text = try qualified("&")
    case "O": text = try qualified("&&")
    case "K": text = try qualified(" const")
    case "V": text = try qualified(" volatile")
    case "F": text = try functionType()
    case "A": text = try arrayType()
    case "M":
      reader.position &+= 1
      let parent = try type()
      text = "\(try type()) \(parent)::*"
    case "D": return try otherType()
    case "T":
      let parameter = try templateParameter()
      try remember(parameter)
      guard reader.next == UInt8(ascii: "I") else { return parameter }
      text = parameter + (try reader.arguments(try argumentList()))
    case "S" where reader.byte(after: 1) != UInt8(ascii: "t"):
      let found = try substitution()
      guard reader.next == UInt8(ascii: "I") else { return found }
      text = found + (try reader.arguments(try argumentList()))
    default:
      guard byte.isDigit || "NSZ".utf8.contains(byte) else { throw .unknown }
      // WHY: the arguments of a type's own template are not those of the function.
      let outer = templateArguments
      text = try encodedName()
      templateArguments = outer
    }
    try remember(text)
    return try reader.text(text)
  }

  private mutating func qualified(_ suffix: String) throws(NameError) -> String {
    reader.position &+= 1
    return try type() + suffix
  }

  private mutating func functionType() throws(NameError) -> String {
    try reader.expect("F")
    _ = reader.skip("Y")
    let result = try type()
    var parameters: [String] = []
    while !reader.skip("E") { parameters.append(try type()) }
    if parameters == ["void"] { parameters = [] }
    return "\(result) (\(parameters.joined(separator: ", ")))"
  }

  private mutating func arrayType() throws(NameError) -> String {
    try reader.expect("A")
    let count = reader.next?.isDigit ?? false ? "\(try reader.decimal())" : ""
    try reader.expect("_")
    return "\(try type()) [\(count)]"
  }

  private mutating func otherType() throws(NameError) -> String {
    if reader.skip("Dn") { return "std::nullptr_t" }
    if reader.skip("Da") { return "auto" }
    if reader.skip("Di") { return "char32_t" }
    if reader.skip("Ds") { return "char16_t" }
    if reader.skip("Du") { return "char8_t" }
    if reader.skip("Dh") { return "_Float16" }
    guard reader.skip("Dp") else { throw .unknown }
    return try type()
  }
}
