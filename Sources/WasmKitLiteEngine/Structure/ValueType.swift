// The value types, reference types and heap types of the type system, in the form that every phase compares them.

/// The type of a value. Spec: [Value types](https://webassembly.github.io/spec/core/syntax/types.html#value-types).
public enum ValueType: Hashable, Sendable {
  case i32, i64, f32, f64, v128
  case reference(ReferenceType)

  /// `(ref null func)`
  public static let funcref = ValueType.reference(.funcref)
  /// `(ref null extern)`
  public static let externref = ValueType.reference(.externref)
  /// `(ref null exn)`
  public static let exnref = ValueType.reference(ReferenceType(isNullable: true, .exn))

  /// Whether a local of this type has an initial value. Spec: [Defaultable types](https://webassembly.github.io/spec/core/valid/types.html#defaultable-types).
  public var isDefaultable: Bool {
    switch self {
    case .i32, .i64, .f32, .f64, .v128: true
    case .reference(let type): type.isNullable
    }
  }

  /// The number of 8-byte slots that a value takes.
  @inline(__always) var slotCount: Int { self == .v128 ? 2 : 1 }
}

/// The type of a reference. Spec: [Reference types](https://webassembly.github.io/spec/core/syntax/types.html#reference-types).
public struct ReferenceType: Hashable, Sendable {
  // WHY: one word. The validator compares types for every operand; an enum with nested payloads takes four times as long.
  // bit 31: nullable; bit 30: abstract, the rest is then the AbstractHeapType; otherwise the rest is a type index.
  let bits: UInt32

  private static let nullableBit: UInt32 = 1 << 31
  private static let abstractBit: UInt32 = 1 << 30

  /// Makes the type that has these bits already.
  @inline(__always) init(bits: UInt32) { self.bits = bits }

  /// Makes the type of references, nullable or not, to a heap type.
  public init(isNullable: Bool, _ heapType: HeapType) {
    let heap: UInt32
    switch heapType {
    case .abstract(let type): heap = Self.abstractBit | UInt32(type.rawValue)
    // WHY: an index that does not fit stays one that no module has, instead of turning into a small one.
    case .concrete(let index): heap = min(index.rawValue, Self.abstractBit - 1)
    }
    bits = heap | (isNullable ? Self.nullableBit : 0)
  }

  /// `funcref`, which is `(ref null func)`.
  public static let funcref = ReferenceType(isNullable: true, .func)
  /// `externref`, which is `(ref null extern)`.
  public static let externref = ReferenceType(isNullable: true, .extern)

  /// Whether null is a value of the type.
  public var isNullable: Bool { bits & Self.nullableBit != 0 }

  /// The type of the referents.
  public var heapType: HeapType {
    let heap = bits & ~Self.nullableBit
    if heap & Self.abstractBit != 0, let type = AbstractHeapType(rawValue: UInt8(truncatingIfNeeded: heap)) { return .abstract(type) }
    return .concrete(TypeIndex(heap))
  }

  /// The same heap type, with null or without.
  public func nullable(_ isNullable: Bool) -> ReferenceType { ReferenceType(isNullable: isNullable, heapType) }
}

/// A heap type without a definition. Spec: [Heap types](https://webassembly.github.io/spec/core/syntax/types.html#heap-types).
public enum AbstractHeapType: UInt8, CaseIterable, Sendable {
  case any, eq, i31, `struct`, array, none
  case `func`, nofunc
  case extern, noextern
  case exn, noexn
}

/// The type of a reference's referent. Spec: [Heap types](https://webassembly.github.io/spec/core/syntax/types.html#heap-types).
public enum HeapType: Hashable, Sendable {
  case abstract(AbstractHeapType)
  /// A type of the module's type section.
  case concrete(TypeIndex)

  /// The top of the internal references.
  public static let any = HeapType.abstract(.any)
  /// The type of references that `ref.eq` can compare.
  public static let eq = HeapType.abstract(.eq)
  /// Unboxed 31-bit integers.
  public static let i31 = HeapType.abstract(.i31)
  /// All structures.
  public static let `struct` = HeapType.abstract(.struct)
  /// All arrays.
  public static let array = HeapType.abstract(.array)
  /// The bottom of the internal references.
  public static let none = HeapType.abstract(.none)
  /// All functions.
  public static let `func` = HeapType.abstract(.func)
  /// The bottom of the functions.
  public static let nofunc = HeapType.abstract(.nofunc)
  /// References of the host.
  public static let extern = HeapType.abstract(.extern)
  /// The bottom of the host's references.
  public static let noextern = HeapType.abstract(.noextern)
  /// All exceptions.
  public static let exn = HeapType.abstract(.exn)
  /// The bottom of the exceptions.
  public static let noexn = HeapType.abstract(.noexn)
}

extension ValueType: CustomStringConvertible {
  /// As the text format writes it.
  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .reference(let type): type.description
    }
  }
}

extension ReferenceType: CustomStringConvertible {
  /// As the text format writes it.
  public var description: String {
    if isNullable, case .abstract(let type) = heapType {
      switch type {
      case .none: return "nullref"
      case .nofunc: return "nullfuncref"
      case .noextern: return "nullexternref"
      case .noexn: return "nullexnref"
      case .any, .eq, .i31, .struct, .array, .func, .extern, .exn: return "\(type)ref"
      }
    }
    return "(ref \(isNullable ? "null " : "")\(heapType))"
  }
}

extension HeapType: CustomStringConvertible {
  /// As the text format writes it.
  public var description: String {
    switch self {
    case .abstract(let type): "\(type)"
    case .concrete(let index): "\(index.rawValue)"
    }
  }
}
