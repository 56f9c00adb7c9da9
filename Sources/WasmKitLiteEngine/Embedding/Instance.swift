import WasmKitLiteMachine

/// An instance of a module: its memories, tables and globals, and its functions to call.
///
/// Belongs to one thread at a time, with its store. Spec: [Module instances](https://webassembly.github.io/spec/core/exec/runtime.html#module-instances).
@safe public final class Instance {
  /// The module that it is an instance of.
  public let module: Module
  /// The store that owns the instance.
  public let store: Store
  let parts: InstanceParts

  init(module: Module, store: Store, parts: InstanceParts) {
    self.module = module
    self.store = store
    unsafe self.parts = parts
  }

  func value(of descriptor: DecodedModule.Export.Descriptor) -> ExternalValue {
    switch descriptor {
    case .function(let index): return unsafe .function(parts.instance.pointee.functions[index.position])
    case .table(let index): return unsafe .table(parts.instance.pointee.tables[index.position])
    case .memory(let index): return unsafe .memory(parts.instance.pointee.memories[index.position])
    case .global(let index): return unsafe .global(parts.globals[index.position])
    case .tag(let index): return unsafe .tag(parts.instance.pointee.tags[index.position])
    }
  }

  private func export(_ name: String) -> ExternalValue? {
    unsafe module.code.exportedDescriptor(name).map { unsafe value(of: $0) }
  }

  private func missing(_ what: String, _ name: String) -> CallError {
    let exports = String.list(module.code.decoded.exports) { "\"\($0.name.cut(to: String.nameLength))\"" }
    return CallError(.unknownExport, "unknown export: no \(what) \"\(name.cut(to: String.nameLength))\", the module exports \(exports)")
  }

  // MARK: Exports

  /// The exported function of this name.
  ///
  /// - Throws: ``CallError`` if there is no such function.
  public func function(_ name: String) throws(CallError) -> Function {
    guard case .function(let function)? = unsafe export(name) else { throw missing("function", name) }
    return unsafe Function(store: store, instance: function)
  }

  /// The exported memory of this name.
  public func memory(_ name: String) throws(CallError) -> Memory {
    guard case .memory(let memory)? = unsafe export(name) else { throw missing("memory", name) }
    return unsafe Memory(store: store, instance: memory)
  }

  /// The memory that is exported as `memory`.
  public var memory: Memory { get throws(CallError) { try memory("memory") } }

  /// The exported table of this name.
  public func table(_ name: String) throws(CallError) -> Table {
    guard case .table(let table)? = unsafe export(name) else { throw missing("table", name) }
    return unsafe Table(store: store, instance: table)
  }

  /// The exported global of this name.
  public func global(_ name: String) throws(CallError) -> Global {
    guard case .global(let global)? = unsafe export(name) else { throw missing("global", name) }
    return unsafe Global(store: store, instance: global)
  }

  /// The exported tag of this name.
  public func tag(_ name: String) throws(CallError) -> Tag {
    guard case .tag(let tag)? = unsafe export(name) else { throw missing("tag", name) }
    return unsafe Tag(store: store, instance: tag)
  }

  // MARK: Calls

  /// The exported function of this name with its type checked once, to be called like a Swift function.
  ///
  /// - Throws: ``CallError`` if there is no such function, it has another type, or a Swift type of the host is used for a reference or vector.
  public func function<each Parameter: WasmValue, Result: WasmValue>(
    _ name: String, as _: ((repeat each Parameter) -> Result).Type
  ) throws(CallError) -> TypedFunction<Result, repeat each Parameter> {
    let (function, isTrusted) = try typed(name, (repeat each Parameter).self, (Result).self)
    return unsafe TypedFunction(function: function, isTrusted: isTrusted, read: { unsafe Result(wasmBits: $0[0]) }, convert: { values in try values[0].result(Result.self) })
  }

  /// The exported function of this name without a result, with its type checked once.
  public func function<each Parameter: WasmValue>(
    _ name: String, as _: ((repeat each Parameter) -> Void).Type
  ) throws(CallError) -> TypedFunction<Void, repeat each Parameter> {
    let (function, isTrusted) = try typed(name, (repeat each Parameter).self, Void.self)
    return unsafe TypedFunction(function: function, isTrusted: isTrusted, read: { _ in }, convert: { _ in })
  }

  /// Calls an exported function with one result.
  ///
  /// - Throws: ``CallError`` if there is no function of this name and type; ``Trap``, ``ResourceExhaustion``, `CancellationError`, or the error of a host function.
  public func call<each Parameter: WasmValue, Result: WasmValue>(
    _ name: String, _ arguments: repeat each Parameter, returning _: Result.Type, limits: ResourceLimits? = nil
  ) throws -> Result {
    let (function, isTrusted) = try typed(name, (repeat each Parameter).self, (Result).self)
    if isTrusted { return try unsafe function.invoke((repeat each arguments), limits) { unsafe Result(wasmBits: $0[0]) } }
    return try function.call(function.values(repeat each arguments), limits: limits)[0].result(Result.self)
  }

  /// Calls an exported function with several results, or without a result.
  public func call<each Parameter: WasmValue, each Result: WasmValue>(
    _ name: String, _ arguments: repeat each Parameter, returning _: (repeat each Result).Type, limits: ResourceLimits? = nil
  ) throws -> (repeat each Result) {
    let (function, isTrusted) = try typed(name, (repeat each Parameter).self, (repeat each Result).self)
    if isTrusted {
      return try unsafe function.invoke((repeat each arguments), limits) { slots in
        var slot = unsafe slots
        func next<Value: WasmValue>(_: Value.Type) -> Value {
          defer { unsafe slot += 1 }
          return unsafe Value(wasmBits: slot.pointee)
        }
        return (repeat next((each Result).self))
      }
    }
    let values = try function.call(function.values(repeat each arguments), limits: limits)
    var index = 0
    func next<Value: WasmValue>(_: Value.Type) throws -> Value {
      defer { index += 1 }
      return try values[index].result(Value.self)
    }
    return (repeat try next((each Result).self))
  }

  /// Calls an exported function without a result.
  public func call<each Parameter: WasmValue>(_ name: String, _ arguments: repeat each Parameter, limits: ResourceLimits? = nil) throws {
    let (function, isTrusted) = try typed(name, (repeat each Parameter).self, Void.self)
    if isTrusted {
      try unsafe function.invoke((repeat each arguments), limits) { _ in }
    } else {
      _ = try function.call(function.values(repeat each arguments), limits: limits)
    }
  }

  /// Calls an exported function with values whose types are checked at each call.
  public func call(_ name: String, arguments: [Value], limits: ResourceLimits? = nil) throws -> [Value] {
    try function(name).call(arguments, limits: limits)
  }

  /// The function of this name if it has these types, and whether all of them are the package's own numbers, whose bits need no look.
  private func typed<each Parameter: WasmValue, each Result: WasmValue>(
    _ name: String, _: (repeat each Parameter).Type, _: (repeat each Result).Type
  ) throws(CallError) -> (function: Function, isTrusted: Bool) {
    let function = try function(name)
    var types = SwiftTypes()
    for parameter in repeat (each Parameter).self { types.parameters.append(types.look(at: parameter)) }
    for result in repeat (each Result).self { types.results.append(types.look(at: result)) }
    if let refused = types.refused { throw CallError(.typeMismatch, "type mismatch: \(refused): a Swift type of the host can only represent numbers (export \"\(name)\")") }
    let expected = FunctionType(types.parameters, types.results)
    let found = function.type
    // No type index is compared here: the package's types stand for none, and others may not.
    guard found == expected else { throw CallError(.typeMismatch, "type mismatch: expected \(expected), found \(found) (export \"\(name)\")") }
    return (function, types.isTrusted)
  }
}

/// The WebAssembly types of a call's Swift types.
private struct SwiftTypes {
  var parameters: [ValueType] = []
  var results: [ValueType] = []
  var isTrusted = true
  /// A type of the host's that stands for a reference or vector.
  var refused: String?

  mutating func look(at type: any WasmValue.Type) -> ValueType {
    let valueType = type.valueType
    switch ConformerKind(type) {
    case .number: break
    case .extern: isTrusted = false
    case .foreign:
      isTrusted = false
      if !valueType.isNumber { refused = "\(type) represents \(valueType)" }
    }
    return valueType
  }
}

extension Function {
  /// Calls with arguments that are known to fit, all of them numbers of the package's own types.
  func invoke<each Parameter: WasmValue, Result>(
    _ arguments: (repeat each Parameter), _ limits: ResourceLimits?, _ read: (SP) -> Result
  ) throws -> Result {
    try unsafe store.invoke(instance, limits: limits) { slots in
      var slot = unsafe slots
      for argument in repeat each arguments {
        unsafe slot.pointee = argument.wasmBits
        unsafe slot += 1
      }
    } read: {
      unsafe read($0)
    }
  }

  /// Arguments of any Swift types as values of the function's own types.
  func values<each Parameter: WasmValue>(_ arguments: repeat each Parameter) throws(CallError) -> [Value] {
    let types = type.parameters
    var values: [Value] = []
    for argument in repeat each arguments {
      guard values.count < types.count else { break }
      values.append(try Value(argument, as: types[values.count]))
    }
    return values
  }
}

/// A function whose type was checked, to be called with Swift values.
@safe public struct TypedFunction<Result, each Parameter: WasmValue> {
  /// The function without its type.
  public let function: Function
  /// Whether all types are the package's own numbers, whose bits need no look.
  @usableFromInline let isTrusted: Bool
  @usableFromInline let read: (UnsafeMutablePointer<UInt64>) -> Result
  /// The result of a call that went by values.
  private let convert: ([Value]) throws -> Result

  init(
    function: Function, isTrusted: Bool, read: @escaping (UnsafeMutablePointer<UInt64>) -> Result, convert: @escaping ([Value]) throws -> Result
  ) {
    self.function = function
    self.isTrusted = isTrusted
    unsafe self.read = read
    self.convert = convert
  }

  /// Calls the function.
  ///
  /// - Throws: ``Trap``, ``ResourceExhaustion``, `CancellationError`, or the error of a host function; ``CallError`` for a reference of another store.
  @inlinable public func callAsFunction(_ arguments: repeat each Parameter, limits: ResourceLimits? = nil) throws -> Result {
    // WHY: inlinable, and in three steps. What depends on the types is made where they are known; the rest is two plain calls.
    guard isTrusted, limits == nil, let slots = unsafe function.beginCall() else { return try call(repeat each arguments, limits: limits) }
    var slot = unsafe slots
    for argument in repeat each arguments {
      unsafe slot.pointee = argument.wasmBits
      unsafe slot += 1
    }
    try unsafe function.endCall(slots)
    return unsafe read(slots)
  }

  /// The call with limits of its own, or from a host function, or that cannot begin, or with other types than the package's numbers.
  @usableFromInline @inline(never) func call(_ arguments: repeat each Parameter, limits: ResourceLimits?) throws -> Result {
    if isTrusted { return try unsafe function.invoke((repeat each arguments), limits, read) }
    return try convert(try function.call(function.values(repeat each arguments), limits: limits))
  }
}
