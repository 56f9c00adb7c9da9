// The primitives of the binary format, for writing. Spec: https://webassembly.github.io/spec/core/binary/values.html

extension [UInt8] {
  /// Appends an unsigned LEB128 number.
  mutating func append(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends an unsigned LEB128 number.
  mutating func append(unsigned value: UInt32) { append(unsigned: UInt64(value)) }

  /// Appends an unsigned LEB128 number from a count, which is never negative.
  mutating func append(count value: Int) { append(unsigned: UInt64(truncatingIfNeeded: value)) }

  /// Appends a signed LEB128 number.
  mutating func append(signed value: Int64) {
    var rest = value
    while rest < -0x40 || rest > 0x3F {
      append(UInt8(truncatingIfNeeded: rest) & 0x7F | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// Appends the lowest bytes of a value, the least significant first.
  mutating func append(littleEndian value: UInt64, byteCount: Int) {
    var rest = value
    for _ in 0..<byteCount {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends bytes after their count.
  mutating func append(vector bytes: [UInt8]) {
    append(count: bytes.count)
    append(contentsOf: bytes)
  }
}
