// What a module's imports are linked to.

/// Definitions by module and field name, to instantiate modules with. A value: copies are independent.
@safe public struct Imports {
  /// Something that an import can be linked to.
  @safe enum Definition {
    case host(HostFunction)
    case value(ExternalValue, Store)
    case shared(SharedMemory)
  }

  /// A pair of names, compared by their bytes.
  struct Name: Hashable {
    let module: ExactName
    let field: ExactName
    init(_ module: String, _ field: String) {
      self.module = ExactName(module)
      self.field = ExactName(field)
    }
  }

  var definitions: [Name: Definition] = [:]
  /// What makes definitions anew for each instantiation.
  private var makers: [@Sendable ([Module.Import]) -> Imports] = []

  /// Makes an empty set of definitions.
  public init() {}

  // MARK: Functions of the host

  /// Defines a function by a closure, whose parameters and results are its type.
  ///
  /// An error that the closure throws ends the guest's call and reaches the host's caller unchanged; a ``Trap`` gets the guest's stack.
  @inlinable public mutating func define<each Parameter: HostParameter, each Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping @Sendable (inout Caller, repeat each Parameter) throws -> (repeat each Result)
  ) {
    let signature = HostSignature((repeat each Parameter).self, (repeat each Result).self)
    guard signature.isTrusted else { return defineChecked(module, name, signature, body) }
    // WHY: inlinable, here and below. The closure around `body` is then made where its types are known; elsewhere every call would look them up.
    unsafe define(module, name, signature) { caller, slots in
      var reader = unsafe ParameterReader(slots: slots)
      let results = try unsafe body(&caller, repeat reader.next((each Parameter).self, caller))
      var slot = unsafe slots
      for result in repeat each results {
        unsafe slot.pointee = result.wasmBits
        unsafe slot += 1
      }
    }
  }

  /// Defines a function of one result.
  @inlinable public mutating func define<each Parameter: HostParameter, Result: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping @Sendable (inout Caller, repeat each Parameter) throws -> Result
  ) {
    let signature = HostSignature((repeat each Parameter).self, Result.self)
    guard signature.isTrusted else {
      return defineChecked(module, name, signature) { (caller: inout Caller, parameter: repeat each Parameter) throws -> (Result) in
        try body(&caller, repeat each parameter)
      }
    }
    unsafe define(module, name, signature) { caller, slots in
      var reader = unsafe ParameterReader(slots: slots)
      unsafe slots.pointee = try body(&caller, repeat reader.next((each Parameter).self, caller)).wasmBits
    }
  }

  /// Defines a function some of whose types are not the package's, or which gives references: every value is looked at.
  @usableFromInline mutating func defineChecked<each Parameter: HostParameter, each Result: WasmValue>(
    _ module: String, _ name: String, _ signature: HostSignature,
    _ body: @escaping @Sendable (inout Caller, repeat each Parameter) throws -> (repeat each Result)
  ) {
    unsafe define(module, name, signature) { caller, slots in
      var reader = unsafe CheckedParameters(signature, slots)
      let results = try unsafe body(&caller, repeat reader.next((each Parameter).self, caller))
      var writer = CheckedResults(signature)
      for result in repeat each results { try writer.add(result) }
      try unsafe writer.write(to: slots, caller.store)
    }
  }

  /// Defines a function by a closure over values, of a type that is known only now. A wrong number or type of results is an error of the call.
  public mutating func define(
    _ module: String, _ name: String, type: FunctionType, _ body: @escaping @Sendable (inout Caller, [Value]) throws -> [Value]
  ) {
    // A type that names a module's types is nobody's: linking refuses it.
    let parameterTypes = type.parameters.compactMap { StoreValueType($0) }
    let resultTypes = type.results.compactMap { StoreValueType($0) }
    unsafe define(module, name, type) { caller, slots in
      var slot = unsafe slots
      let arguments = parameterTypes.map { type in
        defer { unsafe slot += type.slotCount }
        return unsafe caller.store.read(type, from: slot)
      }
      let results = try body(&caller, arguments)
      guard try unsafe caller.store.write(results, resultTypes, to: slots) else {
        throw CallError(.typeMismatch, "type mismatch: host function \(module).\(name) gives \(type.results), found \(results.map(\.type))")
      }
    }
  }

  private mutating func define(
    _ module: String, _ name: String, _ type: FunctionType, _ body: @escaping @Sendable (inout Caller, UnsafeMutablePointer<UInt64>) throws -> Void
  ) {
    unsafe definitions[Name(module, name)] = .host(HostFunction(type, body))
  }

  /// Says that a host function only computes: the processor time that it takes counts, as the guest's own, and not the time that passes meanwhile.
  package mutating func markComputing(_ module: String, _ name: String) {
    if case .host(let function)? = definitions[Name(module, name)] { definitions[Name(module, name)] = .host(function.computing) }
  }

  @usableFromInline mutating func define(
    _ module: String, _ name: String, _ signature: HostSignature,
    _ body: @escaping @Sendable (inout Caller, UnsafeMutablePointer<UInt64>) throws -> Void
  ) {
    unsafe definitions[Name(module, name)] = .host(HostFunction(signature.type, refusal: signature.refusal, body))
  }

  /// Walks over the argument slots, parameter by parameter, all of them of the package's own types.
  @unsafe @usableFromInline struct ParameterReader {
    @usableFromInline var slots: UnsafeMutablePointer<UInt64>

    @inlinable init(slots: UnsafeMutablePointer<UInt64>) { unsafe self.slots = unsafe slots }

    @inlinable @inline(__always) mutating func next<Parameter: HostParameter>(_: Parameter.Type, _ caller: borrowing Caller) -> Parameter {
      defer { unsafe slots += Parameter.wordCount }
      // SAFETY: the package's types say truly how many words they take, and linking has seen that the slots are theirs.
      return unsafe Parameter(Span(_unsafeStart: UnsafePointer(slots), count: Parameter.wordCount), caller: caller)
    }
  }

  // MARK: Definitions with a state for each instance

  /// Adds definitions that are made separately for every instantiation, so that each instance has its own state.
  ///
  /// The closure is called once for each instantiation, with all imports of the module. Definitions by name replace those of the closure.
  public mutating func defineForEachInstance(_ make: @escaping @Sendable (_ needed: [Module.Import]) -> Imports) { makers.append(make) }

  /// The definitions for one instantiation.
  func forInstance(needing needed: [Module.Import]) -> Imports {
    if makers.isEmpty { return self }
    var all = self
    for make in makers { all.definitions.merge(make(needed).definitions) { present, _ in present } }
    return all
  }

  // MARK: What other instances export

  /// Defines a function that another instance exports, or that a host function's reference names.
  public mutating func define(_ module: String, _ name: String, _ function: Function) {
    unsafe definitions[Name(module, name)] = .value(.function(function.instance), function.store)
  }
  /// Defines a memory.
  public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
    unsafe definitions[Name(module, name)] = .value(.memory(memory.instance), memory.store)
  }
  /// Defines a table.
  public mutating func define(_ module: String, _ name: String, _ table: Table) {
    unsafe definitions[Name(module, name)] = .value(.table(table.instance), table.store)
  }
  /// Defines a global.
  public mutating func define(_ module: String, _ name: String, _ global: Global) {
    unsafe definitions[Name(module, name)] = .value(.global(global.instance), global.store)
  }

  /// Defines an exception tag.
  public mutating func define(_ module: String, _ name: String, _ tag: Tag) {
    unsafe definitions[Name(module, name)] = .value(.tag(tag.instance), tag.store)
  }

  /// Defines all exports of an instance, under a module name.
  public mutating func define(_ module: String, exportsOf instance: Instance) {
    for export in instance.module.code.decoded.exports {
      unsafe definitions[Name(module, export.name)] = .value(instance.value(of: export.descriptor), instance.store)
    }
  }
}
