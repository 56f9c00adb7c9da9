// Readable names of functions. Names are the guest's: whatever they are, reading one takes a bounded number of steps, and its text has a bounded length.

/// The name as the source has it, of a mangled one; nil if it is none, or of a kind that is not known.
func demangled(_ name: String) -> String? {
  let bytes = Array(name.utf8.prefix(MangledReader.nameByteCount + 1))
  guard bytes.count <= MangledReader.nameByteCount, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return withoutHash(name) }
  if let text = try? RustLegacyName.demangled(bytes) { return text }
  if bytes.starts(with: "_Z".utf8) || bytes.starts(with: "__Z".utf8) { return try? ItaniumName.demangled(bytes) }
  if bytes.starts(with: "_R".utf8) || bytes.starts(with: "__R".utf8) { return try? RustName.demangled(bytes) }
  if bytes.contains(UInt8(ascii: "$")), let text = try? SwiftName.demangled(bytes) { return text }
  return withoutHash(name)
}

/// A Rust name that the linker has made readable, without the hash at its end: `alloc::vec::push::h0123456789abcdef`.
private func withoutHash(_ name: String) -> String? {
  let suffix = name.utf8.suffix(19)
  guard suffix.count == 19, name.utf8.count > 19, suffix.starts(with: "::h".utf8), suffix.dropFirst(3).allSatisfy(\.isHexDigit) else { return nil }
  return String(name.utf8.dropLast(19))
}

/// Why a name is left as it is.
enum NameError: Error {
  case unknown
}

/// A position in a mangled name, and what its reading may still cost.
struct MangledReader {
  /// The longest name that is read.
  static let nameByteCount = 4_096
  /// The bytes of text that all parts of one name may have together, and the steps of its reading.
  static let costLimit = 40_000
  /// The longest text of one part.
  static let textByteCount = 1_000
  /// The parts that may be open inside one another.
  static let depth = 48

  let bytes: [UInt8]
  var position: Int
  private var cost = 0
  private var level = 0

  init(_ bytes: [UInt8], at position: Int) { (self.bytes, self.position) = (bytes, position) }

  var isAtEnd: Bool { position >= bytes.count }
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }
  func byte(after distance: Int) -> UInt8? { position &+ distance < bytes.count ? bytes[position &+ distance] : nil }

  mutating func take() throws(NameError) -> UInt8 {
    guard position < bytes.count else { throw .unknown }
    try spend(1)
    defer { position &+= 1 }
    return bytes[position]
  }

  /// Moves past these bytes if they are next.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position &+ count <= bytes.count else { return false }
    let isNext = text.withUTF8Buffer { unsafe bytes[position..<position &+ count].elementsEqual($0) }
    if isNext { position &+= count }
    return isNext
  }

  mutating func expect(_ text: StaticString) throws(NameError) {
    guard skip(text) else { throw .unknown }
  }

  /// Counts steps, or bytes of text.
  mutating func spend(_ count: Int) throws(NameError) {
    cost &+= count
    if cost > Self.costLimit { throw .unknown }
  }

  /// A text of a part, whose length is paid for.
  mutating func text(_ text: String) throws(NameError) -> String {
    guard text.utf8.count <= Self.textByteCount else { throw .unknown }
    try spend(text.utf8.count &+ 1)
    return text
  }

  /// Reads a part inside of the one that is being read.
  mutating func enter() throws(NameError) {
    level &+= 1
    try spend(1)
    if level > Self.depth { throw .unknown }
  }

  mutating func leave() { level &-= 1 }

  /// A decimal number of at most six digits.
  mutating func decimal() throws(NameError) -> Int {
    var (value, digits) = (0, 0)
    while let byte = next, byte.isDigit {
      guard digits < 6 else { throw .unknown }
      value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
      (position, digits) = (position &+ 1, digits &+ 1)
    }
    guard digits > 0 else { throw .unknown }
    return value
  }

  /// A number of bytes.
  mutating func identifier(_ count: Int) throws(NameError) -> String {
    guard count >= 0, count <= bytes.count &- position else { throw .unknown }
    defer { position &+= count }
    return try text(String(decoding: bytes[position..<position &+ count], as: UTF8.self))
  }

  /// Arguments of a template or generic function: shortened if they are long.
  mutating func arguments(_ items: [String]) throws(NameError) -> String {
    let joined = items.joined(separator: ", ")
    return try text(joined.utf8.count > 60 ? "<…>" : "<\(joined)>")
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isHexDigit: Bool { isDigit || self >= UInt8(ascii: "a") && self <= UInt8(ascii: "f") }
  var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
}
