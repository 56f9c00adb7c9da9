// Arguments of a seed, and results as text, for comparisons.

import WasmKitLiteEngine

enum Values {
  private static let integers: [Int64] = [0, 1, -1, 2, 7, 8, 31, 64, 100, 255, 4_096, 32_767, 65_535, 65_536, 0x7FFF_FFFF, -0x8000_0000, .max, .min, 1 << 32]

  /// A value of a number type; null of a reference type.
  static func random(_ type: ValueType, _ random: inout Random) -> Value {
    switch type {
    case .i32: return .i32(Int32(truncatingIfNeeded: integer(&random)))
    case .i64: return .i64(integer(&random))
    case .f32: return .f32(random.chance(50) ? Float(random.below(200) - 100) / 4 : Float(bitPattern: UInt32(truncatingIfNeeded: random.next() & 0xFF7F_FFFF)))
    case .f64: return .f64(random.chance(50) ? Double(random.below(200) - 100) / 4 : Double(bitPattern: random.next() & 0xFFEF_FFFF_FFFF_FFFF))
    case .v128: return .v128(low: 0, high: 0)
    case .reference(let type): return type.heapType == .extern ? .externref(nil) : .funcref(nil)
    }
  }

  private static func integer(_ random: inout Random) -> Int64 { random.chance(60) ? random.one(of: integers) : Int64(bitPattern: random.next() >> UInt64(random.below(60))) }

  /// Whether ``random(_:_:)`` can make a value of the type that a function takes.
  static func isPossible(_ type: ValueType) -> Bool {
    guard case .reference(let reference) = type else { return true }
    return reference.isNullable && (reference.heapType == .func || reference.heapType == .extern)
  }

  /// A value by its bits; all NaNs the same unless they are told apart.
  static func text(_ value: Value, seesNaNs: Bool) -> String {
    switch value {
    case .i32(let value): "i32:\(String(UInt32(bitPattern: value), radix: 16))"
    case .i64(let value): "i64:\(String(UInt64(bitPattern: value), radix: 16))"
    case .f32(let value): "f32:\(value.isNaN && !seesNaNs ? "nan" : String(value.bitPattern, radix: 16))"
    case .f64(let value): "f64:\(value.isNaN && !seesNaNs ? "nan" : String(value.bitPattern, radix: 16))"
    case .v128(let low, let high): "v128:\(String(low, radix: 16)):\(String(high, radix: 16))"
    case .funcref(let function): function == nil ? "null" : "ref"
    case .externref(let reference): reference == nil ? "null" : "ref"
    case .reference(let reference): reference.isNull ? "null" : "ref"
    }
  }

  /// An error that a call of a store may end with; nil for any other.
  static func text(_ error: any Error, in store: Store, seesNaNs: Bool) -> String? {
    switch error {
    case let trap as Trap: "trap \(trap.code)"
    case let exhaustion as ResourceExhaustion: "exhausted \(exhaustion.kind)"
    case let exception as WasmException: (try? store.values(of: exception)).map { "exception " + $0.map { text($0, seesNaNs: seesNaNs) }.joined(separator: " ") }
    default: nil
    }
  }

  /// A hash of a memory's bytes (FNV-1a by words).
  static func hash(_ memory: Memory) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let count = memory.byteCount
    var place: UInt64 = 0
    while place < count {
      let step = UInt32(min(count - place, 1 << 20))
      _ = try? memory.withBytes(at: UInt32(truncatingIfNeeded: place), byteCount: step) { span in
        span.withUnsafeBytes { bytes in
          var offset = 0
          while offset + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
            hash ^= hash >> 29
            offset += 8
          }
          for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
      }
      place += UInt64(step)
    }
    return "\(count) bytes, \(String(hash, radix: 16))"
  }
}
