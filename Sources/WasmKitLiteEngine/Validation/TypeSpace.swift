// A module's types, made comparable: two types that are equal get one index, and a question of subtyping is a short walk.
// Spec: https://webassembly.github.io/spec/core/valid/matching.html

/// The content of a recursive group with references inside it counted from the group's start: equal keys mean equal types.
struct RecursiveGroupKey: Hashable {
  private(set) var words: [UInt32] = []

  /// References to the group itself are told from others by this bit.
  private static let insideBit: UInt32 = 1 << 31

  /// Builds the key of the group at `range`, whose references outside the group `canonical` gives a number.
  init(_ types: [SubType], _ range: Range<Int>, canonical: (Int) -> UInt32) {
    func word(_ index: TypeIndex) -> UInt32 {
      range.contains(index.position) ? Self.insideBit | UInt32(index.position - range.lowerBound) : canonical(index.position)
    }
    var words: [UInt32] = []
    func append(_ type: ValueType) {
      switch type {
      case .i32: words.append(0)
      case .i64: words.append(1)
      case .f32: words.append(2)
      case .f64: words.append(3)
      case .v128: words.append(4)
      case .reference(let reference):
        switch reference.heapType {
        case .abstract(let heapType): words.append(8 | (reference.isNullable ? 1 : 0) | UInt32(heapType.rawValue) << 8)
        case .concrete(let index):
          words.append(16 | (reference.isNullable ? 1 : 0))
          words.append(word(index))
        }
      }
    }
    func append(_ field: FieldType) {
      words.append(field.isMutable ? 33 : 32)
      switch field.storage {
      case .i8: words.append(5)
      case .i16: words.append(6)
      case .value(let type): append(type)
      }
    }
    for type in types[range] {
      words.append(type.isFinal ? 65 : 64)
      words.append(UInt32(type.supertypes.count))
      words.append(contentsOf: type.supertypes.map(word))
      switch type.composite {
      case .function(let function):
        words.append(128)
        words.append(UInt32(function.parameters.count))
        function.parameters.forEach(append)
        words.append(UInt32(function.results.count))
        function.results.forEach(append)
      case .structure(let fields):
        words.append(129)
        words.append(UInt32(fields.count))
        fields.forEach(append)
      case .array(let field):
        words.append(130)
        append(field)
      }
    }
    self.words = words
  }
}

/// The types of one module with equal ones made one.
struct TypeSpace: Sendable {
  /// The types with every reference to a type replaced by the first equal type's index.
  private(set) var types: [SubType] = []
  /// The first type equal to each type.
  private(set) var canonical: [UInt32] = []
  /// The declared supertype of each type, canonical; `none` where there is none.
  private(set) var supertypes: [UInt32] = []
  let groups: [Range<Int>]

  static let none = UInt32.max
  /// The longest chain of supertypes. WHY: every subtyping question walks the chain; the number is the one of the browsers' engines.
  static let maximumDepth = 63

  /// Checks and canonicalises the types. Spec: [Type validity](https://webassembly.github.io/spec/core/valid/types.html).
  init(_ module: DecodedModule) throws(ValidationError) {
    groups = module.recursiveGroups
    var known: [RecursiveGroupKey: Int] = [:]
    var depths: [Int] = []
    // WHY: locals, so that the closures below read them in place; an array in `self` would be copied for every group.
    var canonical: [UInt32] = []
    for group in groups {
      for index in group {
        for reference in module.types[index].references where reference.position >= group.upperBound {
          throw ValidationError(.unknownType, "unknown type \(reference): type \(index) can refer to types below \(group.upperBound)")
        }
      }
      let key = RecursiveGroupKey(module.types, group) { canonical[$0] }
      let first = known[key] ?? group.lowerBound
      if first == group.lowerBound { known[key] = first }
      for index in group { canonical.append(UInt32(first + index - group.lowerBound)) }
      for index in group { types.append(module.types[index].mapped { TypeIndex(canonical[$0.position]) }) }
      for index in group {
        let declared = module.types[index].supertypes
        guard declared.count <= 1 else { throw ValidationError(.subtype, "sub type \(index) has \(declared.count) supertypes, one is the most") }
        guard let supertype = declared.first else {
          supertypes.append(Self.none)
          depths.append(0)
          continue
        }
        guard supertype.position < index else { throw ValidationError(.unknownType, "unknown type \(supertype): the supertype of type \(index) must come before it") }
        supertypes.append(canonical[supertype.position])
        depths.append(depths[supertype.position] + 1)
        if depths[index] > Self.maximumDepth {
          throw ValidationError(.implementationLimit, "type \(index) has more than \(Self.maximumDepth) supertypes above it")
        }
      }
      for index in group {
        guard let supertype = module.types[index].supertypes.first else { continue }
        guard !types[supertype.position].isFinal, matches(types[index].composite, types[supertype.position].composite) else {
          throw ValidationError(.subtype, "sub type \(index) does not match super type \(supertype)")
        }
      }
    }
    self.canonical = canonical
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
    guard case .function(let type) = types[index.position].composite else {
      throw ValidationError(.typeMismatch, "type mismatch: expected a function type, found type \(index), which is none")
    }
    return type
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
    switch types[index.position].composite {
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

extension SubType {
  /// Every type that the definition refers to.
  var references: [TypeIndex] {
    var found = supertypes
    func visit(_ type: ValueType) {
      if case .reference(let reference) = type, case .concrete(let index) = reference.heapType { found.append(index) }
    }
    switch composite {
    case .function(let function):
      function.parameters.forEach(visit)
      function.results.forEach(visit)
    case .structure(let fields): for case .value(let type) in fields.map(\.storage) { visit(type) }
    case .array(let field): if case .value(let type) = field.storage { visit(type) }
    }
    return found
  }

  /// The same definition with its references replaced.
  func mapped(_ transform: (TypeIndex) -> TypeIndex) -> SubType {
    func map(_ type: ValueType) -> ValueType {
      guard case .reference(let reference) = type, case .concrete(let index) = reference.heapType else { return type }
      return .reference(ReferenceType(isNullable: reference.isNullable, .concrete(transform(index))))
    }
    func map(_ field: FieldType) -> FieldType {
      guard case .value(let type) = field.storage else { return field }
      return FieldType(.value(map(type)), isMutable: field.isMutable)
    }
    let mapped: CompositeType =
      switch composite {
      case .function(let function): .function(FunctionType(function.parameters.map(map), function.results.map(map)))
      case .structure(let fields): .structure(fields.map(map))
      case .array(let field): .array(map(field))
      }
    return SubType(isFinal: isFinal, supertypes: supertypes.map(transform), mapped)
  }
}
