// A module's types, made comparable: two types that are equal get one index, and a question of subtyping is a short walk.
// Spec: https://webassembly.github.io/spec/core/valid/matching.html

/// The types of one module with equal ones made one.
struct TypeSpace: Sendable {
  /// The types with every reference to a type replaced by the first equal type's index.
  private(set) var types: TypeList
  /// The first type equal to each type.
  private(set) var canonical: [UInt32] = []
  /// The declared supertype of each type, canonical; `none` where there is none.
  private(set) var supertypes: [UInt32] = []
  /// The distinct groups, by the canonical indices of their types.
  private(set) var distinctGroups = RecursiveGroups()
  let groups: [Range<Int>]

  static let none = UInt32.max
  /// The longest chain of supertypes. WHY: every subtyping question walks the chain; the number is the one of the browsers' engines.
  static let maximumDepth = 63

  /// The bytes that all this takes for a type, its words not counted, and for one of its words.
  private static let byteCounts = (type: 2 * 4 * 8, word: 2 * 4)

  /// Checks and canonicalises the types. Spec: [Type validity](https://webassembly.github.io/spec/core/valid/types.html).
  init(_ module: DecodedModule, meter: inout LoadingMeter) throws {
    groups = module.recursiveGroups
    types = module.types
    let hasReferences = module.types.hasReferences
    try meter.keep(types.count &* Self.byteCounts.type &+ types.words.count &* Self.byteCounts.word &* (hasReferences ? 2 : 1))
    // WHY: locals, so that they are read in place; an array in `self` would be copied for every group.
    var canonical: [UInt32] = []
    var distinctGroups = RecursiveGroups()
    var depths: [UInt8] = []
    for group in groups {
      let words = types.wordRange(group)
      try meter.charge(8 &+ 8 &* group.count &+ 2 &* words.count)
      if hasReferences { try Self.checkReferences(module.types, group) }
      let first = group.isEmpty ? 0 : distinctGroups.identify(module.types, group, UInt32(truncatingIfNeeded: group.lowerBound), numbers: canonical)
      for index in group { canonical.append(first &+ UInt32(truncatingIfNeeded: index &- group.lowerBound)) }
      guard hasReferences else {
        for _ in group { supertypes.append(Self.none) }
        continue
      }
      types.replaceReferences(in: group, canonical)
      for index in group {
        let declared = types.layout(index).supertypes
        guard declared.count <= 1 else { throw ValidationError(.subtype, "sub type \(index) has \(declared.count) supertypes, one is the most") }
        guard let word = declared.first else {
          supertypes.append(Self.none)
          depths.append(0)
          continue
        }
        let supertype = Int(module.types.words[word])
        guard supertype < index else { throw ValidationError(.unknownType, "unknown type \(supertype): the supertype of type \(index) must come before it") }
        supertypes.append(canonical[supertype])
        // Cannot wrap: the depth of every type was held below the limit.
        depths.append(depths[supertype] + 1)
        if depths[index] > Self.maximumDepth {
          throw ValidationError(.implementationLimit, "type \(index) has more than \(Self.maximumDepth) supertypes above it")
        }
      }
      for index in group {
        guard let word = types.layout(index).supertypes.first else { continue }
        let supertype = Int(module.types.words[word])
        guard !types.layout(supertype).isFinal, matches(types[index].composite, types[supertype].composite) else {
          throw ValidationError(.subtype, "sub type \(index) does not match super type \(supertype)")
        }
      }
    }
    self.canonical = canonical
    self.distinctGroups = distinctGroups
  }

  private static func checkReferences(_ types: TypeList, _ group: Range<Int>) throws(ValidationError) {
    for index in group {
      for word in types.words[types.wordRange(index..<index + 1)] {
        guard let reference = TypeList.reference(word), reference >= group.upperBound else { continue }
        throw ValidationError(.unknownType, "unknown type \(reference): type \(index) can refer to types below \(group.upperBound)")
      }
    }
  }

  /// Replaces the type that a reference refers to by the first equal one.
  @inline(__always) func canonicalize(_ type: ValueType) throws(ValidationError) -> ValueType {
    guard case .reference(let reference) = type else { return type }
    return .reference(try canonicalize(reference))
  }

  func canonicalize(_ reference: ReferenceType) throws(ValidationError) -> ReferenceType {
    guard case .concrete(let index) = reference.heapType else { return reference }
    guard index.position < canonical.count else { throw ValidationError(.unknownType, "unknown type \(index)") }
    return ReferenceType(isNullable: reference.isNullable, .concrete(TypeIndex(canonical[index.position])))
  }

  /// The function type at an index.
  func function(_ index: TypeIndex) throws(ValidationError) -> FunctionType {
    guard index.position < types.count else { throw ValidationError(.unknownType, "unknown type \(index)") }
    guard case .function(let type) = types[index.position].composite else { throw Self.noFunctionType(index) }
    return type
  }

  /// Checks that the type at an index is a function type, and gives the first equal one's index.
  func canonicalFunction(_ index: TypeIndex) throws(ValidationError) -> TypeIndex {
    guard index.position < types.count else { throw ValidationError(.unknownType, "unknown type \(index)") }
    guard types.kind(index.position) == .function else { throw Self.noFunctionType(index) }
    return TypeIndex(canonical[index.position])
  }

  private static func noFunctionType(_ index: TypeIndex) -> ValidationError {
    ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is not a function type")
  }

  // MARK: Matching

  /// Whether a canonical type is a declared subtype of another, or the same.
  func isSubtype(_ index: UInt32, of other: UInt32) -> Bool {
    var current = index
    while current != other {
      current = supertypes[Int(current)]
      if current == Self.none { return false }
    }
    return true
  }

  @inline(__always) func matches(_ type: ValueType, _ other: ValueType) -> Bool {
    if type == other { return true }
    guard case .reference(let left) = type, case .reference(let right) = other else { return false }
    return matches(left, right)
  }

  func matches(_ type: ReferenceType, _ other: ReferenceType) -> Bool {
    (!type.isNullable || other.isNullable) && matches(type.heapType, other.heapType)
  }

  func matches(_ type: HeapType, _ other: HeapType) -> Bool {
    switch (type, other) {
    case (.concrete(let left), .concrete(let right)): return isSubtype(left.rawValue, of: right.rawValue)
    case (.concrete(let left), .abstract(let right)): return Self.matches(kind(left), right)
    case (.abstract(let left), .abstract(let right)): return Self.matches(left, right)
    case (.abstract(let left), .concrete(let right)):
      let top = kind(right)
      return left == .none && (top == .struct || top == .array) || left == .nofunc && top == .func
    }
  }

  /// The abstract type right above a defined type.
  private func kind(_ index: TypeIndex) -> AbstractHeapType {
    switch types.kind(index.position) {
    case .function: .func
    case .structure: .struct
    case .array: .array
    }
  }

  /// The order of the abstract heap types.
  static func matches(_ left: AbstractHeapType, _ right: AbstractHeapType) -> Bool {
    if left == right { return true }
    switch left {
    case .none: return right == .i31 || right == .struct || right == .array || right == .eq || right == .any
    case .i31, .struct, .array: return right == .eq || right == .any
    case .eq: return right == .any
    case .nofunc: return right == .func
    case .noextern: return right == .extern
    case .noexn: return right == .exn
    case .any, .func, .extern, .exn: return false
    }
  }

  private func matches(_ type: CompositeType, _ other: CompositeType) -> Bool {
    switch (type, other) {
    case (.function(let left), .function(let right)):
      return left.parameters.count == right.parameters.count && left.results.count == right.results.count
        && zip(right.parameters, left.parameters).allSatisfy(matches) && zip(left.results, right.results).allSatisfy(matches)
    case (.structure(let left), .structure(let right)): return left.count >= right.count && zip(left, right).allSatisfy(matches)
    case (.array(let left), .array(let right)): return matches(left, right)
    case (.function, _), (.structure, _), (.array, _): return false
    }
  }

  private func matches(_ field: FieldType, _ other: FieldType) -> Bool {
    guard field.isMutable == other.isMutable else { return false }
    if field.isMutable { return field.storage == other.storage }
    guard case .value(let left) = field.storage, case .value(let right) = other.storage else { return field.storage == other.storage }
    return matches(left, right)
  }
}
