/// Scalars from UTF-8; a byte that begins no valid sequence is one U+FFFD.
enum UTF8Decoder {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar at an index and its length in bytes; U+FFFD and 0 at the end of the bytes.
  ///
  /// Overlong forms, surrogates and numbers above U+10FFFF are not valid.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    guard index < bytes.count else { return (replacement, 0) }
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    return longScalar(in: bytes, at: index, first: UInt32(first))
  }

  private static func longScalar(in bytes: Span<UInt8>, at index: Int, first: UInt32) -> (scalar: UInt32, length: Int) {
    let available = bytes.count - index
    func continuation(_ offset: Int) -> UInt32? {
      guard offset < available else { return nil }
      let byte = UInt32(bytes[index + offset])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    switch first {
    case 0xC2...0xDF:
      if let second = continuation(1) { return ((first & 0x1F) << 6 | second, 2) }
    case 0xE0...0xEF:
      if let second = continuation(1), let third = continuation(2) {
        let scalar = (first & 0x0F) << 12 | second << 6 | third
        if scalar >= 0x800, !(0xD800...0xDFFF).contains(scalar) { return (scalar, 3) }
      }
    case 0xF0...0xF4:
      if let second = continuation(1), let third = continuation(2), let fourth = continuation(3) {
        let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
        if scalar >= 0x10000, scalar <= ScalarSet.lastScalar { return (scalar, 4) }
      }
    default: break
    }
    return (replacement, 1)
  }

  /// The scalar that ends before an index above `lowest`, and its length in bytes: the same as going forward from `lowest` gives.
  ///
  /// A valid sequence is one scalar wherever it lies, since none begins within another; so it is enough to look for one that ends here.
  static func scalar(in bytes: Span<UInt8>, before index: Int, lowest: Int) -> (scalar: UInt32, length: Int) {
    let last = bytes[index - 1]
    if last < 0x80 { return (UInt32(last), 1) }
    if last >= 0xC0 { return (replacement, 1) }
    for length in 2...4 where index - length >= lowest {
      if bytes[index - length] & 0xC0 == 0x80 { continue }
      let (scalar, found) = self.scalar(in: bytes, at: index - length)
      return found == length ? (scalar, length) : (replacement, 1)
    }
    return (replacement, 1)
  }

  /// A scalar's bytes; nil for a surrogate.
  static func bytes(of scalar: UInt32) -> [UInt8]? {
    guard let scalar = Unicode.Scalar(scalar) else { return nil }
    return Array(scalar.utf8)
  }
}
