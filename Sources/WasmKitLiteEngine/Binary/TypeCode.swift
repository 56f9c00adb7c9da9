// The bytes that stand for types, for whoever reads or writes the binary format.
// Spec: https://webassembly.github.io/spec/core/binary/types.html

/// A byte that opens or is a type; as a signed number of seven bits each is negative, so that none is mistaken for a type index.
package enum TypeCode {
  package static let i32: UInt8 = 0x7F
  package static let i64: UInt8 = 0x7E
  package static let f32: UInt8 = 0x7D
  package static let f64: UInt8 = 0x7C
  package static let v128: UInt8 = 0x7B

  /// A packed field of 8 bits.
  package static let i8: UInt8 = 0x78
  /// A packed field of 16 bits.
  package static let i16: UInt8 = 0x77

  /// `(ref null …)`, a heap type follows.
  package static let nullableReference: UInt8 = 0x63
  /// `(ref …)`, a heap type follows.
  package static let reference: UInt8 = 0x64

  package static let function: UInt8 = 0x60
  package static let structure: UInt8 = 0x5F
  package static let array: UInt8 = 0x5E
  /// An open subtype: supertypes and a composite type follow.
  package static let subtype: UInt8 = 0x50
  /// A final subtype: supertypes and a composite type follow.
  package static let finalSubtype: UInt8 = 0x4F
  /// A recursive group: a vector of subtypes follows.
  package static let recursiveGroup: UInt8 = 0x4E

  /// The block type without parameters and results.
  package static let emptyBlock: UInt8 = 0x40

  /// Tells whether a byte is negative as a signed number of seven bits: a code, and not the start of a type index.
  @inline(__always) static func isCode(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x40 }
}

extension AbstractHeapType {
  /// The byte of this heap type, which by itself is also the reference type with null.
  package var code: UInt8 {
    switch self {
    case .noexn: 0x74
    case .nofunc: 0x73
    case .noextern: 0x72
    case .none: 0x71
    case .func: 0x70
    case .extern: 0x6F
    case .any: 0x6E
    case .eq: 0x6D
    case .i31: 0x6C
    case .struct: 0x6B
    case .array: 0x6A
    case .exn: 0x69
    }
  }

  /// The heap type that a byte stands for, if any.
  package init?(code: UInt8) {
    switch code {
    case 0x74: self = .noexn
    case 0x73: self = .nofunc
    case 0x72: self = .noextern
    case 0x71: self = .none
    case 0x70: self = .func
    case 0x6F: self = .extern
    case 0x6E: self = .any
    case 0x6D: self = .eq
    case 0x6C: self = .i31
    case 0x6B: self = .struct
    case 0x6A: self = .array
    case 0x69: self = .exn
    default: return nil
    }
  }
}
