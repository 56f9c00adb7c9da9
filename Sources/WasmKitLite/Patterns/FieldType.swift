// The types that fields of pattern files have in events, and the texts of logs that they are made of.

/// The type of a field's value in the events of a pattern.
enum FieldType: String, CaseIterable {
  case string, integer, number, boolean

  /// The value that a text is; nil if it is none of this type.
  func value(of text: String) -> JSONValue? {
    switch self {
    case .string: return .string(text)
    case .integer:
      // Canonical digits: what logs pad with zeros or a plus is no number of JSON's.
      if let number = Int64(text) { return .integer(number) }
      return UInt64(text).map(JSONValue.integer)
    case .number: return Self.number(text).map(JSONValue.number)
    case .boolean:
      switch text.lowercased() {
      case "true", "yes", "on", "1": return .bool(true)
      case "false", "no", "off", "0": return .bool(false)
      default: return nil
      }
    }
  }

  /// The most bytes of a number. WHY: reading more digits costs more than a line should.
  private static let numberByteCount = 64

  /// A decimal number with its digits as they are, in JSON's form; nil for other texts, and beyond the range of doubles.
  private static func number(_ text: String) -> String? {
    var rest = Array(text.utf8)[...]
    guard rest.count <= numberByteCount else { return nil }
    func take(_ bytes: UInt8...) -> UInt8? {
      guard let first = rest.first, bytes.contains(first) else { return nil }
      rest = rest.dropFirst()
      return first
    }
    func takeDigits() -> String {
      let digits = rest.prefix { 0x30...0x39 ~= $0 }
      rest = rest.dropFirst(digits.count)
      return String(decoding: digits, as: UTF8.self)
    }
    let sign = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
    let whole = takeDigits()
    let fraction = take(UInt8(ascii: ".")) == nil ? "" : takeDigits()
    if whole.isEmpty, fraction.isEmpty { return nil }
    let significant = whole.drop { $0 == "0" }
    var number = (sign == UInt8(ascii: "-") ? "-" : "") + (significant.isEmpty ? "0" : significant) + (fraction.isEmpty ? "" : ".\(fraction)")
    if take(UInt8(ascii: "e"), UInt8(ascii: "E")) != nil {
      let sign = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
      let digits = takeDigits()
      if digits.isEmpty { return nil }
      number += (sign == UInt8(ascii: "-") ? "e-" : "e") + digits
    }
    return rest.isEmpty && Double(number)?.isFinite == true ? number : nil
  }
}
