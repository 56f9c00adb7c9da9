// A module's types in few bytes. A type of a few bytes of a module is a handful of words here, not a tree of arrays.
//
//   header │ (the number of supertypes, if more than one) │ supertypes │ parameters, or fields of two words each │ results
//
// A word with bit 30 clear refers to a type of the module; a reference type to it has bit 31 if null is one of its values. All other words have bit 30.

import WasmKitLiteSystem

/// The types of a module in index order. Spec: [Recursive types](https://webassembly.github.io/spec/core/syntax/types.html#recursive-types).
package struct TypeList: RandomAccessCollection, Sendable {
  /// All words, type after type.
  private(set) var words: [UInt32] = []
  /// Where each type begins in them.
  private var starts: [UInt32] = []
  /// The first types as they are given out. WHY: the types of a function are asked for at every call from the host; nearly all modules have them all here.
  private var ready: [SubType] = []
  /// Whether any type refers to a type.
  private(set) var hasReferences = false
  /// The start of the type that is being added.
  private var open = 0
  private let keepsFirst: Bool
  /// What was built besides the first types.
  private var built: BuiltTypes?

  /// The most words whose types are kept as they are given out.
  private static let readyWordCount = 1 << 14

  init() {
    keepsFirst = true
    built = BuiltTypes()
  }

  /// Makes the list of some types, for their words.
  init(_ types: [SubType]) {
    keepsFirst = false
    for type in types {
      begin(supertypes: type.supertypes.count)
      for supertype in type.supertypes { add(reference: supertype) }
      switch type.composite {
      case .function(let function):
        for parameter in function.parameters { add(parameter) }
        for result in function.results { add(result) }
        end(.function, isFinal: type.isFinal, supertypes: type.supertypes.count, function.parameters.count, function.results.count)
      case .structure(let fields):
        for field in fields { add(field) }
        end(.structure, isFinal: type.isFinal, supertypes: type.supertypes.count, fields.count)
      case .array(let field):
        add(field)
        end(.array, isFinal: type.isFinal, supertypes: type.supertypes.count, 1)
      }
    }
  }

  /// 0.
  package var startIndex: Int { 0 }
  /// The number of types.
  package var endIndex: Int { starts.count }

  /// A type; built on demand, if it is not among the first ones.
  package subscript(position: Int) -> SubType { position < ready.count ? ready[position] : made(position) }

  /// The function type at an index, built at most once; one without parameters and results, if there is none.
  func functionType(_ index: TypeIndex) -> FunctionType {
    let position = index.position
    if position < ready.count { return ready[position].function ?? FunctionType() }
    guard position < starts.count else { return FunctionType() }
    let make = { made(position).function ?? FunctionType() }
    return built?.type(position, make) ?? make()
  }

  // MARK: What a type is made of

  enum Kind: UInt32 {
    case function, structure, array

    /// The abstract type right above.
    var heapType: AbstractHeapType {
      switch self {
      case .function: .func
      case .structure: .struct
      case .array: .array
      }
    }
  }

  /// Where in the words the parts of a type are.
  struct Layout {
    var kind: Kind
    var isFinal: Bool
    var supertypes: Range<Int>
    /// Parameters, or fields of two words each.
    var first: Range<Int>
    /// Results.
    var second: Range<Int>
  }

  /// The bit that no reference to a type has.
  static let plainBit: UInt32 = 1 << 30
  /// The bit that tells whether null is a value of a reference type.
  static let nullableBit: UInt32 = 1 << 31
  /// The index of the type that a word refers to, if it refers to one.
  @inline(__always) static func reference(_ word: UInt32) -> Int? { word & plainBit == 0 ? Int(word & ~nullableBit) : nil }

  private static let packed8: UInt32 = plainBit | 0x201
  private static let packed16: UInt32 = plainBit | 0x202

  // bits 0–1 kind, 2 final, 3–4 the number of supertypes (2: it is in the next word), 5–18 the first count, 19–29 the second one
  func layout(_ position: Int) -> Layout {
    let start = Int(starts[position])
    let header = words[start]
    var next = start + 1
    var supertypeCount = Int(header >> 3 & 3)
    if supertypeCount == 2 {
      supertypeCount = Int(words[next] & ~Self.plainBit)
      next += 1
    }
    let supertypes = next..<next + supertypeCount
    let kind = Kind(rawValue: header & 3) ?? .function
    let firstCount = Int(header >> 5 & 0x3FFF) * (kind == .function ? 1 : 2)
    let first = supertypes.upperBound..<supertypes.upperBound + firstCount
    return Layout(
      kind: kind, isFinal: header & 4 != 0, supertypes: supertypes, first: first, second: first.upperBound..<first.upperBound + Int(header >> 19 & 0x7FF))
  }

  @inline(__always) func kind(_ position: Int) -> Kind { Kind(rawValue: words[Int(starts[position])] & 3) ?? .function }

  /// The words of some types, one behind the other.
  func wordRange(_ types: Range<Int>) -> Range<Int> {
    guard !types.isEmpty else { return 0..<0 }
    return Int(starts[types.lowerBound])..<(types.upperBound < starts.count ? Int(starts[types.upperBound]) : words.count)
  }

  private func made(_ position: Int) -> SubType {
    let layout = layout(position)
    let composite: CompositeType
    switch layout.kind {
    case .function: composite = .function(FunctionType(words[layout.first].map { ValueType(word: $0) }, words[layout.second].map { ValueType(word: $0) }))
    case .structure: composite = .structure(stride(from: layout.first.lowerBound, to: layout.first.upperBound, by: 2).map(field))
    case .array: composite = .array(field(layout.first.lowerBound))
    }
    return SubType(isFinal: layout.isFinal, supertypes: words[layout.supertypes].map { TypeIndex($0) }, composite)
  }

  private func field(_ index: Int) -> FieldType {
    let storage: StorageType =
      switch words[index] {
      case Self.packed8: .i8
      case Self.packed16: .i16
      default: .value(ValueType(word: words[index]))
      }
    return FieldType(storage, isMutable: words[index + 1] & 1 != 0)
  }

  // MARK: Adding a type: `begin`, its supertypes, what it is made of, `end`

  mutating func begin(supertypes count: Int) {
    open = words.count
    words.append(0)
    if count > 1 { words.append(Self.plainBit | UInt32(truncatingIfNeeded: count)) }
  }

  mutating func add(reference index: TypeIndex) {
    hasReferences = true
    words.append(Swift.min(index.rawValue, Self.plainBit - 1))
  }

  @inline(__always) mutating func add(_ type: ValueType) {
    let word = type.word
    if word & Self.plainBit == 0 { hasReferences = true }
    words.append(word)
  }

  mutating func add(_ field: FieldType) {
    switch field.storage {
    case .i8: words.append(Self.packed8)
    case .i16: words.append(Self.packed16)
    case .value(let type): add(type)
    }
    words.append(Self.plainBit | (field.isMutable ? 1 : 0))
  }

  /// Ends the type.
  mutating func end(_ kind: Kind, isFinal: Bool, supertypes: Int, _ first: Int, _ second: Int = 0) {
    // A module's counts are within the limits, which fit the header; a host's function type that has more is equal to none of a module's.
    if first > 0x3FFF || second > 0x7FF {
      words.append(Self.plainBit | UInt32(truncatingIfNeeded: first))
      words.append(Self.plainBit | UInt32(truncatingIfNeeded: second))
    }
    let counts = UInt32(truncatingIfNeeded: first & 0x3FFF) << 5 | UInt32(truncatingIfNeeded: second & 0x7FF) << 19
    words[open] = Self.plainBit | kind.rawValue | (isFinal ? 4 : 0) | UInt32(truncatingIfNeeded: Swift.min(supertypes, 2)) << 3 | counts
    starts.append(UInt32(truncatingIfNeeded: open))
    if keepsFirst, ready.count + 1 == starts.count, words.count <= Self.readyWordCount { ready.append(made(starts.count - 1)) }
  }

  /// Replaces the references in some types.
  mutating func replaceReferences(in types: Range<Int>, _ replacements: [UInt32]) {
    // This list's types are others from now on than those of the one that it is a copy of.
    if types.lowerBound == 0 { built = BuiltTypes() }
    for index in wordRange(types) {
      guard let reference = Self.reference(words[index]) else { continue }
      words[index] = words[index] & Self.nullableBit | replacements[reference]
    }
    for position in types where position < ready.count { ready[position] = made(position) }
  }
}

/// Function types that were built, for whoever asks for them again.
///
/// WHY: a million imports of one type share it, instead of having one each.
private final class BuiltTypes: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: `lock` guards the types.
  private let lock = Lock()
  private var types: [Int: FunctionType] = [:]

  func type(_ position: Int, _ make: () -> FunctionType) -> FunctionType {
    lock.withLock {
      if let type = types[position] { return type }
      let type = make()
      types[position] = type
      return type
    }
  }
}

extension ValueType {
  /// The type as one word: a reference type's own bits, or what is no reference type's, an abstract heap type beyond the last one.
  @inline(__always) var word: UInt32 {
    switch self {
    case .i32: 0x4000_0101
    case .i64: 0x4000_0102
    case .f32: 0x4000_0103
    case .f64: 0x4000_0104
    case .v128: 0x4000_0105
    case .reference(let reference): reference.bits
    }
  }

  /// The type that a word stands for.
  init(word: UInt32) {
    switch word {
    case 0x4000_0101: self = .i32
    case 0x4000_0102: self = .i64
    case 0x4000_0103: self = .f32
    case 0x4000_0104: self = .f64
    case 0x4000_0105: self = .v128
    default: self = .reference(ReferenceType(bits: word))
    }
  }
}
