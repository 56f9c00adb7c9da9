// What a function body may refer to: the index spaces of the module, imports first, checked.

/// The checked index spaces of one module.
struct ModuleEnvironment {
  var types: TypeSpace
  var features: FeatureSet
  /// The type index of every function, canonical; imports first.
  var functions: [TypeIndex] = []
  var tables: [TableType] = []
  var memories: [MemoryType] = []
  var globals: [GlobalType] = []
  /// The type index of every tag.
  var tags: [TypeIndex] = []
  var elementTypes: [ReferenceType] = []
  var dataCount: UInt32?
  var importedFunctionCount = 0
  var importedGlobalCount = 0
  /// Of each function whether it may be the operand of `ref.func` in a body: whether the module names it outside its bodies. Spec: `C.refs`.
  ///
  /// WHY no set: the language's runtime takes longer to make the type of a set than the rest of validation takes for a small module.
  private(set) var isDeclared: [Bool] = []

  /// The features whose instructions this engine runs; of `gc` it knows the types.
  static let executed = FeatureSet([
    .mutableGlobals, .signExtension, .saturatingTruncation, .multiValue, .bulkMemory, .referenceTypes, .extendedConstantExpressions, .multiMemory,
    .memory64, .typedFunctionReferences, .tailCalls, .exceptionHandling, .legacyExceptions, .threads,
    .customPageSizes, .wideArithmetic,
  ])

  /// Remembers that the module names a function outside its bodies; an index of no function is the error of whoever checks that place.
  mutating func declareFunction(_ index: UInt32) {
    if isDeclared.isEmpty { isDeclared = Array(repeating: false, count: functions.count) }
    if index < isDeclared.count { isDeclared[Int(index)] = true }
  }

  func isDeclaredFunction(_ index: UInt32) -> Bool { index < isDeclared.count && isDeclared[Int(index)] }

  /// Fails if an instruction's or type's feature is off, or known but not executed.
  func require(_ feature: Feature, for what: @autoclosure () -> String) throws(ValidationError) {
    // Of the threads proposal, instructions alone may be on.
    guard features.contains(feature) || feature == .threads && features.contains(.atomics) else {
      throw ValidationError(.featureDisabled, "\(what()) needs the feature \(feature.name), which is switched off")
    }
    guard Self.executed.contains(feature) else {
      throw ValidationError(.featureNotExecuted, "\(what()) needs the feature \(feature.name), which this engine does not execute yet")
    }
  }

  /// Fails if a construct's feature is off. One of a feature that is not executed yet is fine: what would have to be executed is an instruction, or the
  /// type of a value that there is.
  func require(_ construct: Construct, at byteOffset: Int? = nil) throws(ValidationError) {
    guard features.contains(construct.row.feature) else { throw ValidationError(.featureDisabled, construct.message, at: byteOffset) }
  }

  /// Checks that a value type is known and its features are on, and makes it comparable.
  @inline(__always) func check(_ type: ValueType) throws(ValidationError) -> ValueType {
    switch type {
    case .i32, .i64, .f32, .f64: return type
    case .v128, .reference: return try checkOther(type)
    }
  }

  @inline(never) private func checkOther(_ type: ValueType) throws(ValidationError) -> ValueType {
    if case .reference(let reference) = type { return .reference(try check(reference)) }
    try require(.simd, for: "the type v128")
    return type
  }

  func check(_ reference: ReferenceType) throws(ValidationError) -> ReferenceType {
    try require(Construct.needed(by: reference))
    return try types.canonicalize(reference)
  }

  // WHY: inlined, with the error made elsewhere. A call would pass the whole environment, which is copied for it.

  @inline(__always) func function(_ index: UInt32) throws(ValidationError) -> TypeIndex {
    guard index < functions.count else { throw Self.unknown(.unknownFunction, "function", index, functions.count) }
    return functions[Int(index)]
  }
  @inline(__always) func table(_ index: UInt32) throws(ValidationError) -> TableType {
    guard index < tables.count else { throw Self.unknown(.unknownTable, "table", index, tables.count) }
    return tables[Int(index)]
  }
  @inline(__always) func memory(_ index: UInt32) throws(ValidationError) -> MemoryType {
    guard index < memories.count else { throw Self.unknown(.unknownMemory, "memory", index, memories.count) }
    return memories[Int(index)]
  }
  @inline(__always) func global(_ index: UInt32) throws(ValidationError) -> GlobalType {
    guard index < globals.count else { throw Self.unknown(.unknownGlobal, "global", index, globals.count) }
    return globals[Int(index)]
  }

  @inline(never) private static func unknown(_ kind: ValidationError.Kind, _ what: StaticString, _ index: UInt32, _ count: Int) -> ValidationError {
    ValidationError(kind, "unknown \(what) \(index): the module has \(count)")
  }

  func elementType(_ index: UInt32) throws(ValidationError) -> ReferenceType {
    guard index < elementTypes.count else {
      throw ValidationError(.unknownElementSegment, "unknown elem segment \(index): the module has \(elementTypes.count)")
    }
    return elementTypes[Int(index)]
  }
  func checkData(_ index: UInt32) throws(ValidationError) {
    let count = dataCount ?? 0
    guard index < count else { throw ValidationError(.unknownDataSegment, "unknown data segment \(index): the module has \(count)") }
  }
}
