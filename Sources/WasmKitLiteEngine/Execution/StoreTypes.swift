// Types of different modules, compared: a store gives every type that it meets a number, equal types the same one.

/// The types that a store's functions have.
struct StoreTypes {
  private var known: [RecursiveGroupKey: UInt32] = [:]
  private var supertypes: [UInt32] = []
  /// The numbers of each module's types. The store has retained every module that comes here, so an identity stays theirs.
  private var modules: [ObjectIdentifier: [UInt32]] = [:]

  /// The number of each type of a module.
  ///
  /// WHY: a store's first module brings its numbers along. Most stores have one module, and working them out takes longer than the rest of an instantiation.
  mutating func identify(_ module: ModuleCode) -> [UInt32] {
    let identity = ObjectIdentifier(module)
    if let ids = modules[identity] { return ids }
    if supertypes.isEmpty, let ids = module.storeTypes.modules[identity] {
      self = module.storeTypes
      return ids
    }
    let space = module.definitions.environment.types
    var ids: [UInt32] = []
    for group in space.groups {
      let key = RecursiveGroupKey(module.decoded.types, group) { ids[$0] }
      let first = known[key] ?? UInt32(truncatingIfNeeded: supertypes.count)
      let isNew = first == UInt32(truncatingIfNeeded: supertypes.count)
      if isNew { known[key] = first }
      for index in group { ids.append(first &+ UInt32(truncatingIfNeeded: index - group.lowerBound)) }
      if isNew {
        for index in group {
          let supertype = module.decoded.types[index].supertypes.first
          supertypes.append(supertype.map { ids[$0.position] } ?? TypeSpace.none)
        }
      }
    }
    modules[identity] = ids
    return ids
  }

  /// The number of a host function's type: final, without a supertype, without references to other types.
  mutating func identify(_ type: FunctionType) -> UInt32 {
    let key = RecursiveGroupKey([SubType(.function(type))], 0..<1) { UInt32(truncatingIfNeeded: $0) }
    if let id = known[key] { return id }
    let id = UInt32(truncatingIfNeeded: supertypes.count)
    known[key] = id
    supertypes.append(TypeSpace.none)
    return id
  }

  func isSubtype(_ id: UInt32, of other: UInt32) -> Bool {
    var current = id
    while current != other {
      current = supertypes[Int(current)]
      if current == TypeSpace.none { return false }
    }
    return true
  }
}
