// Types as they are written in the binary format. A type index is kept whole here, however large: its bounds are the validator's affair.
// Spec: https://webassembly.github.io/spec/core/binary/types.html

/// A heap type: an abstract one by its code, or a type index.
enum HeapTypeCode: Hashable, Sendable {
  case abstract(UInt8)
  case index(UInt32)

  /// The bytes of the type.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .abstract(let code): bytes.append(code)
    case .index(let index): bytes.append(signed: Int64(index))
    }
    return bytes
  }
}

/// A value type, or one of the packed types `i8` and `i16`.
enum ValueTypeCode: Hashable, Sendable {
  /// A type of one byte that refers to nothing.
  case plain(UInt8)
  case reference(isNullable: Bool, HeapTypeCode)

  static let funcref = ValueTypeCode.reference(isNullable: true, .abstract(0x70))

  /// The bytes of the type; a nullable reference to an abstract type is one byte.
  var bytes: [UInt8] {
    switch self {
    case .plain(let code), .reference(isNullable: true, .abstract(let code)): [code]
    case .reference(isNullable: true, let heapType): [0x63] + heapType.bytes
    case .reference(isNullable: false, let heapType): [0x64] + heapType.bytes
    }
  }
}

/// A function type.
struct FunctionTypeCode: Hashable, Sendable {
  var parameters: [ValueTypeCode] = []
  var results: [ValueTypeCode] = []
  var isEmpty: Bool { parameters.isEmpty && results.isEmpty }

  /// The bytes of the composite type.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [0x60]
    bytes.append(count: parameters.count)
    for type in parameters { bytes += type.bytes }
    bytes.append(count: results.count)
    for type in results { bytes += type.bytes }
    return bytes
  }
}
