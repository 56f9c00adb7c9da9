// Types of different modules, compared: a store gives every type that it meets a number, equal types the same one. What crosses a module's border is of
// store types only. A module's own types hold indices that mean nothing outside of it; they are other Swift types, so that nothing can compare the two.

/// A defined type's number in one store: equal types have one number, whichever modules declare them.
struct StoreTypeID: Hashable {
  let rawValue: UInt32
  @inline(__always) static func == (left: StoreTypeID, right: StoreTypeID) -> Bool { left.rawValue == right.rawValue }
}

/// What a reference refers to, in a store.
enum StoreHeapType: Hashable {
  case abstract(AbstractHeapType)
  case concrete(StoreTypeID)
}

/// The type of a reference, in a store.
struct StoreReferenceType: Hashable {
  let isNullable: Bool
  let heapType: StoreHeapType

  init(isNullable: Bool, _ heapType: StoreHeapType) {
    self.isNullable = isNullable
    self.heapType = heapType
  }

  /// A module's reference type; `ids` are the numbers of that module's types.
  init(_ type: ReferenceType, _ ids: UnsafePointer<StoreTypeID>) {
    isNullable = type.isNullable
    switch type.heapType {
    case .abstract(let heapType): self.heapType = .abstract(heapType)
    // SAFETY: validation has seen that the module has the type, and `ids` has one number for each.
    case .concrete(let index): heapType = unsafe .concrete(ids[index.position])
    }
  }

  /// A host's reference type; nil where it names a module's type: an index means nothing outside of a module.
  init?(_ type: ReferenceType) {
    guard case .abstract(let heapType) = type.heapType else { return nil }
    self.init(isNullable: type.isNullable, .abstract(heapType))
  }
}

/// The type of a value, in a store.
enum StoreValueType: Hashable {
  case i32, i64, f32, f64, v128
  case reference(StoreReferenceType)

  /// A module's value type; `ids` are the numbers of that module's types.
  init(_ type: ValueType, _ ids: UnsafePointer<StoreTypeID>) {
    switch type {
    case .i32: self = .i32
    case .i64: self = .i64
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    case .reference(let reference): self = unsafe .reference(StoreReferenceType(reference, ids))
    }
  }

  /// A host's value type; nil where it names a module's type.
  init?(_ type: ValueType) {
    switch type {
    case .i32: self = .i32
    case .i64: self = .i64
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    case .reference(let reference):
      guard let reference = StoreReferenceType(reference) else { return nil }
      self = .reference(reference)
    }
  }

  /// The number of 8-byte slots that a value takes.
  var slotCount: Int { self == .v128 ? 2 : 1 }
}

/// The type of a global, in a store.
struct StoreGlobalType {
  let value: StoreValueType
  let isMutable: Bool
}

/// The type of a table's elements and indices, in a store.
struct StoreTableType {
  let limits: Limits
  let addressType: AddressType
  let element: StoreReferenceType
}

/// A type as the module or host that declared it wrote it. Only to be shown: there is no other use of it, and no comparison.
struct DeclaredType<Shown> {
  let shown: Shown
  init(_ shown: Shown) { self.shown = shown }
}

/// The types that a store's functions, tables, globals and tags have.
struct StoreTypes {
  /// What types do for subtyping.
  private struct Definition {
    /// Nil where none is declared.
    let supertype: StoreTypeID?
    /// The abstract type right above.
    let kind: AbstractHeapType
  }

  /// What a store finds ready in its first module.
  ///
  /// WHY behind a reference: a module may have a million types, and a store that adds one of its own must not copy them.
  private final class Base: Sendable {
    let types: StoreTypes
    init(_ types: StoreTypes) { self.types = types }
  }

  private var base: Base?
  private var baseCount = 0
  private var known = RecursiveGroups()
  private var definitions: [Definition] = []
  /// The numbers of each module's types. The store has retained every module that comes here, so an identity stays theirs.
  private var modules: [ObjectIdentifier: [StoreTypeID]] = [:]

  /// The number of each type of a module.
  ///
  /// WHY: a store's first module brings its numbers along, which are its types' canonical indices. Most stores have one module, and nothing is worked out.
  mutating func identify(_ module: ModuleCode) -> [StoreTypeID] {
    let identity = ObjectIdentifier(module)
    if let ids = modules[identity] ?? base?.types.modules[identity] { return ids }
    if count == 0, let ids = module.storeTypes.modules[identity] {
      let base = Base(module.storeTypes)
      self.base = base
      baseCount = base.types.count
      return ids
    }
    let space = module.definitions.environment.types
    if count == 0 {
      known = space.distinctGroups
      definitions = space.types.indices.map { index in
        let supertype = space.supertypes[index]
        return Definition(supertype: supertype == TypeSpace.none ? nil : StoreTypeID(rawValue: supertype), kind: space.types.kind(index).heapType)
      }
      let ids = space.canonical.map { StoreTypeID(rawValue: $0) }
      modules[identity] = ids
      return ids
    }
    var numbers: [UInt32] = []
    numbers.reserveCapacity(space.types.count)
    for group in space.groups where !group.isEmpty {
      let number = number(module.decoded.types, group, numbers)
      for offset in 0..<group.count { numbers.append(number.first &+ UInt32(truncatingIfNeeded: offset)) }
      guard number.isNew else { continue }
      for index in group {
        let supertype = module.decoded.types.layout(index).supertypes.first.map { Int(module.decoded.types.words[$0]) }
        definitions.append(
          Definition(supertype: supertype.map { StoreTypeID(rawValue: numbers[$0]) }, kind: module.decoded.types.kind(index).heapType))
      }
    }
    let ids = numbers.map { StoreTypeID(rawValue: $0) }
    modules[identity] = ids
    return ids
  }

  /// The number of a type of the host's functions or tags: final and without a supertype. Nil where it names a module's type.
  mutating func identify(_ type: FunctionType) -> StoreTypeID? {
    guard !type.namesTypes else { return nil }
    let number = number(TypeList([SubType(.function(type))]), 0..<1, [])
    if number.isNew { definitions.append(Definition(supertype: nil, kind: .func)) }
    return StoreTypeID(rawValue: number.first)
  }

  /// How many types have a number.
  private var count: Int { baseCount + definitions.count }

  /// The number of a group's first type; a new group is known from now on, and its definitions must follow.
  private mutating func number(_ types: TypeList, _ group: Range<Int>, _ numbers: [UInt32]) -> (first: UInt32, isNew: Bool) {
    if let number = base?.types.known.number(of: types, group, numbers: numbers) { return (number, false) }
    // WHY it fits: a module has a million types at most, and 4 billion of them take more memory than there is.
    let next = UInt32(truncatingIfNeeded: count)
    let first = known.identify(types, group, next, numbers: numbers)
    return (first, first == next)
  }

  private func definition(_ id: StoreTypeID) -> Definition {
    let position = Int(id.rawValue)
    if position < baseCount, let base { return base.types.definition(id) }
    return definitions[position - baseCount]
  }

  // MARK: Matching. Spec: https://webassembly.github.io/spec/core/valid/matching.html

  /// Whether a type is another one or declared below it.
  func isSubtype(_ id: StoreTypeID, of other: StoreTypeID) -> Bool {
    var current = id
    // Validation bounds the chain by the same number.
    for _ in 0...TypeSpace.maximumDepth {
      if current == other { return true }
      guard let above = definition(current).supertype else { return false }
      current = above
    }
    return false
  }

  func matches(_ type: StoreHeapType, _ other: StoreHeapType) -> Bool {
    switch (type, other) {
    case (.concrete(let left), .concrete(let right)): return isSubtype(left, of: right)
    case (.concrete(let left), .abstract(let right)): return TypeSpace.matches(definition(left).kind, right)
    case (.abstract(let left), .abstract(let right)): return TypeSpace.matches(left, right)
    case (.abstract(let left), .concrete(let right)):
      let kind = definition(right).kind
      return left == .none && (kind == .struct || kind == .array) || left == .nofunc && kind == .func
    }
  }

  func matches(_ type: StoreReferenceType, _ other: StoreReferenceType) -> Bool {
    (!type.isNullable || other.isNullable) && matches(type.heapType, other.heapType)
  }

  func matches(_ type: StoreValueType, _ other: StoreValueType) -> Bool {
    if case .reference(let left) = type, case .reference(let right) = other { return matches(left, right) }
    return type == other
  }

  /// Whether a global may be imported as one of another type: a constant one by subtyping, a mutable one only as what it is.
  func matches(_ type: StoreGlobalType, _ other: StoreGlobalType) -> Bool {
    guard type.isMutable == other.isMutable else { return false }
    return type.isMutable ? type.value == other.value : matches(type.value, other.value)
  }

  /// The kind of references that a type is among: of functions, of the host's values, of exceptions, or of all others.
  func top(_ type: StoreHeapType) -> AbstractHeapType {
    let heapType =
      switch type {
      case .abstract(let heapType): heapType
      case .concrete(let id): definition(id).kind
      }
    switch heapType {
    case .func, .nofunc: return .func
    case .extern, .noextern: return .extern
    case .exn, .noexn: return .exn
    case .any, .eq, .i31, .struct, .array, .none: return .any
    }
  }
}

extension CompositeType {
  /// The abstract type right above.
  var heapType: AbstractHeapType {
    switch self {
    case .function: .func
    case .structure: .struct
    case .array: .array
    }
  }
}

extension FunctionType {
  /// Whether a parameter or result refers to a type that some module defines.
  var namesTypes: Bool { (parameters + results).contains { StoreValueType($0) == nil } }
}
