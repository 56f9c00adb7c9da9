// Locals and globals.
// Spec: https://webassembly.github.io/spec/core/valid/instructions.html#variable-instructions

extension ValidationAlgorithm where Self: ~Copyable {
  /// `local.get x`: [] -> [t]
  @inline(__always) @discardableResult mutating func localGet(_ local: UInt32) throws(ValidationError) -> Bool {
    guard let type = try type(ofLocal: local) else { return false }
    try read(local, type)
    return push(type)
  }

  /// `local.set x`: [t] -> []
  @inline(__always) @discardableResult mutating func localSet(_ local: UInt32) throws(ValidationError) -> Bool {
    guard let type = try type(ofLocal: local), try pop(type) else { return false }
    set(local, type)
    return true
  }

  /// `local.tee x`: [t] -> [t]
  @inline(__always) @discardableResult mutating func localTee(_ local: UInt32) throws(ValidationError) -> Bool {
    guard let type = try type(ofLocal: local), try replace(type, by: type) else { return false }
    set(local, type)
    return true
  }

  /// `global.get x`: [] -> [t]
  @inline(__always) mutating func globalGet(_ global: UInt32) throws(ValidationError) -> OperandType? {
    guard let type = try type(ofGlobal: global)?.type, push(type) else { return nil }
    return type
  }

  /// `global.set x`: [t] -> [], for a mutable global.
  @inline(__always) @discardableResult mutating func globalSet(_ index: UInt32) throws(ValidationError) -> Bool {
    guard let global = try type(ofGlobal: index) else { return false }
    guard global.isMutable else { return try fail(ValidationError(.immutableGlobal, "immutable global \(index) cannot be set")) }
    return try pop(global.type)
  }
}

extension FunctionValidator where Sink: ~Copyable {
  mutating func stepGlobalGet(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    if let type = try globalGet(index)?.valueType, isAnnounced { sink.globalGet(index, type) }
  }

  mutating func stepGlobalSet(_ index: UInt32, _ isAnnounced: Bool) throws(ValidationError) {
    try globalSet(index)
    if isAnnounced { sink.globalSet(index) }
  }

  // MARK: Locals

  @inline(__always) func type(ofLocal index: UInt32) throws(ValidationError) -> OperandType? {
    if _slowPath(index >= locals.count) { return try farLocalType(index) }
    return locals[Int(index)]
  }

  /// The type of a local that is not written out.
  @inline(never) private func farLocalType(_ index: UInt32) throws(ValidationError) -> OperandType {
    guard index < localCount else { throw ValidationError(.unknownLocal, "unknown local \(index): the function has \(localCount)") }
    // The first run that ends after it.
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end > index { high = middle } else { low = middle + 1 }
    }
    return runs[low].type
  }

  @inline(__always) func read(_ local: UInt32, _ type: OperandType) throws(ValidationError) {
    if hasUnsetLocals { try checkInitialized(Int(local), type) }
  }

  @inline(__always) mutating func set(_ local: UInt32, _ type: OperandType) {
    if hasUnsetLocals { initialize(Int(local), type) }
  }

  /// Whether a local has a value: it is a parameter, has a default, or was set.
  private func isInitialized(_ local: Int, _ type: OperandType) -> Bool {
    local < parameterCount || type.valueType?.isDefaultable ?? true || isInitializedIn[local] == bodyCount
  }

  @inline(never) private func checkInitialized(_ local: Int, _ type: OperandType) throws(ValidationError) {
    if isInitialized(local, type) { return }
    throw ValidationError(.uninitializedLocal, "uninitialized local \(local): \(type.description) has no default value")
  }

  @inline(never) private mutating func initialize(_ local: Int, _ type: OperandType) {
    if isInitialized(local, type) { return }
    isInitializedIn[local] = bodyCount
    initialized.append(local)
  }

  // MARK: Globals

  @inline(__always) func type(ofGlobal index: UInt32) throws(ValidationError) -> ValidatorGlobal? {
    if _slowPath(index >= globals.count) { _ = try environment.global(index) }
    return globals[Int(index)]
  }
}
