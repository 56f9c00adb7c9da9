// Numbers: their shape and their value. Spec: https://webassembly.github.io/spec/core/text/values.html

/// The grammar of number literals.
enum NumberShape {
  /// Which kind of number a word is, if it is one.
  static func kind(of word: ArraySlice<UInt8>) -> Token.Kind? {
    var rest = word
    let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    if isSigned { rest.removeFirst() }
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "i") { return rest.elementsEqual("inf".utf8) ? .float : nil }
    if first == UInt8(ascii: "n") {
      if rest.elementsEqual("nan".utf8) { return .float }
      guard rest.starts(with: "nan:0x".utf8) else { return nil }
      rest = rest.dropFirst(6)
      return digits(&rest, isHexadecimal: true) && rest.isEmpty ? .float : nil
    }
    let isHexadecimal = rest.starts(with: "0x".utf8)
    if isHexadecimal { rest = rest.dropFirst(2) }
    guard digits(&rest, isHexadecimal: isHexadecimal) else { return nil }
    if rest.isEmpty { return isSigned ? .integer : .natural }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if let next = rest.first, isDigit(next, isHexadecimal), !digits(&rest, isHexadecimal: isHexadecimal) { return nil }
      if rest.isEmpty { return .float }
    }
    guard let letter = rest.first, letter | 0x20 == UInt8(ascii: isHexadecimal ? "p" : "e") else { return nil }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    return digits(&rest, isHexadecimal: false) && rest.isEmpty ? .float : nil
  }

  private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
    isHexadecimal ? StringLiteral.hexadecimalDigit(byte) != nil : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Takes one digit or more, with single underscores between digits; tells whether they are well formed.
  private static func digits(_ rest: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> Bool {
    var lastWasDigit = false
    while let byte = rest.first {
      if isDigit(byte, isHexadecimal) {
        lastWasDigit = true
      } else if byte == UInt8(ascii: "_"), lastWasDigit {
        lastWasDigit = false
      } else {
        break
      }
      rest.removeFirst()
    }
    return lastWasDigit
  }
}

/// The value of a natural or integer token.
struct IntegerLiteral {
  let isNegative: Bool
  /// Nothing where it takes more than 64 bits.
  let magnitude: UInt64?

  /// Reads a word that ``NumberShape`` called natural or integer.
  init(_ word: ArraySlice<UInt8>) {
    var rest = word
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let isHexadecimal = rest.starts(with: "0x".utf8)
    if isHexadecimal { rest = rest.dropFirst(2) }
    var value: UInt64? = 0
    for byte in rest {
      guard let digit = StringLiteral.hexadecimalDigit(byte) else { continue }
      guard let old = value else { break }
      let (product, overflow) = old.multipliedReportingOverflow(by: isHexadecimal ? 16 : 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      value = overflow || carry ? nil : sum
    }
    magnitude = value
  }

  /// The value in two's complement, when it is in the range of the unsigned or of the signed numbers of a width.
  func bits(width: Int) -> UInt64? {
    guard let magnitude else { return nil }
    let mask = UInt64.max >> UInt64(64 - width)
    if isNegative { return magnitude <= mask / 2 + 1 ? (0 &- magnitude) & mask : nil }
    return magnitude <= mask ? magnitude : nil
  }
}

/// The value of a number token as a floating-point number, correctly rounded.
struct FloatLiteral {
  /// A binary interchange format of IEEE 754.
  struct Format {
    let width: Int
    /// The bits of the fraction, without the hidden one.
    let fractionWidth: Int
    var bias: Int { (1 << (width - fractionWidth - 2)) - 1 }
    var infinity: UInt64 { (UInt64.max >> UInt64(64 - width + 1)) & ~fractionMask }
    var fractionMask: UInt64 { (1 << UInt64(fractionWidth)) - 1 }
    static let f32 = Format(width: 32, fractionWidth: 23)
    static let f64 = Format(width: 64, fractionWidth: 52)
  }

  /// The bits of a number word in a format, or nothing where it is out of range.
  static func bits(of word: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    var rest = word
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let sign: UInt64 = isNegative ? 1 << UInt64(format.width - 1) : 0
    guard let magnitude = magnitude(of: rest, format) else { return nil }
    return sign | magnitude
  }

  private static func magnitude(of word: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    if word.first == UInt8(ascii: "i") { return format.infinity }
    if word.first == UInt8(ascii: "n") {
      if word.count == 3 { return format.infinity | 1 << UInt64(format.fractionWidth - 1) }
      guard let payload = IntegerLiteral(word.dropFirst(4)).magnitude, payload > 0, payload <= format.fractionMask else { return nil }
      return format.infinity | payload
    }
    if word.starts(with: "0x".utf8) { return hexadecimal(word.dropFirst(2), format) }
    // The standard library rounds decimals correctly, whatever their length.
    let digits = String(decoding: word.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    let bits = format.width == 32 ? Float(digits).map { UInt64($0.bitPattern) } : Double(digits).map(\.bitPattern)
    guard let bits, bits < format.infinity else { return nil }
    return bits
  }

  /// Rounds hexadecimal digits with an optional point and exponent to nearest, ties to even.
  private static func hexadecimal(_ word: ArraySlice<UInt8>, _ format: Format) -> UInt64? {
    var mantissa: UInt64 = 0
    var isInexact = false
    // The value is mantissa × 2^exponent; lengths of texts are far below 2⁴⁰, so no sum below can overflow.
    var exponent: Int64 = 0
    var isFraction = false
    var rest = word
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "p") {
      rest.removeFirst()
      if byte == UInt8(ascii: ".") { isFraction = true }
      guard let digit = StringLiteral.hexadecimalDigit(byte) else { continue }
      if mantissa >> 60 == 0 {
        mantissa = mantissa << 4 | UInt64(digit)
        if isFraction { exponent -= 4 }
      } else {
        isInexact = isInexact || digit != 0
        if !isFraction { exponent += 4 }
      }
    }
    exponent += writtenExponent(rest.dropFirst())
    guard mantissa != 0 else { return 0 }

    let leading = exponent + 63 - Int64(mantissa.leadingZeroBitCount)
    if leading > Int64(format.bias) { return nil }
    let lowest = Int64(1 - format.bias - format.fractionWidth)
    let last = max(leading - Int64(format.fractionWidth), lowest)
    var kept: UInt64
    let dropped = last - exponent
    if dropped <= 0 {
      kept = mantissa << UInt64(-dropped)
    } else if dropped > 64 {
      kept = 0
    } else {
      kept = dropped == 64 ? 0 : mantissa >> UInt64(dropped)
      let half: UInt64 = 1 << UInt64(dropped - 1)
      let remainder = mantissa & (half | (half - 1))
      if remainder > half || remainder == half && (isInexact || kept & 1 == 1) { kept += 1 }
    }
    // `kept` carries the hidden bit of a normal number, which adds one to the exponent field.
    let bits = UInt64(last - lowest) << UInt64(format.fractionWidth) &+ kept
    return bits < format.infinity ? bits : nil
  }

  /// The value of an exponent, cut off where no format can tell the difference.
  private static func writtenExponent(_ word: ArraySlice<UInt8>) -> Int64 {
    let literal = IntegerLiteral(word)
    let magnitude = Int64(min(literal.magnitude ?? .max, 1 << 40))
    return literal.isNegative ? -magnitude : magnitude
  }
}
