// Which Swift types may stand for which WebAssembly types. The package's own are trusted with bits; a type of the host's is asked once what it stands for, and what it gives is
// cut to that.

import WasmKitLiteMachine

/// What a Swift type is to the engine.
enum ConformerKind {
  /// One of the package's own types of numbers: its bits are right.
  case number
  /// `ExternReference?`, which only a store can read and write.
  case extern
  /// A type of the host's.
  case foreign

  init(_ type: Any.Type) {
    if type == Int32.self || type == UInt32.self || type == Int64.self || type == UInt64.self || type == Float.self || type == Double.self {
      self = .number
    } else if type == ExternReference?.self {
      self = .extern
    } else {
      self = .foreign
    }
  }

  /// A type of parameters: those made of several numbers count as numbers.
  init(parameter type: Any.Type) { self = type == GuestBuffer.self || type == GuestString.self ? .number : ConformerKind(type) }
}

extension ValueType {
  /// Whether a Swift type of the host's may stand for it.
  var isNumber: Bool {
    switch self {
    case .i32, .i64, .f32, .f64: true
    case .v128, .reference: false
    }
  }

  /// The bits of a value that a type of the host's gives, cut to what the type has; nil for what has no such bits.
  func cut(_ bits: UInt64) -> UInt64? {
    switch self {
    case .i32, .f32: UInt64(UInt32(truncatingIfNeeded: bits))
    case .i64, .f64: bits
    case .v128, .reference: nil
    }
  }

  /// A value of this type, which is one of numbers, from its bits.
  func value(_ bits: UInt64) -> Value? {
    switch self {
    case .i32: .i32(Int32(wasmBits: bits))
    case .i64: .i64(Int64(wasmBits: bits))
    case .f32: .f32(Float(wasmBits: bits))
    case .f64: .f64(Double(wasmBits: bits))
    case .v128, .reference: nil
    }
  }
}

extension Value {
  /// The value of a Swift type that is to be passed for a type.
  ///
  /// - Throws: ``CallError`` where a type of the host's would stand for anything but a number.
  init<Argument: WasmValue>(_ argument: Argument, as type: ValueType) throws(CallError) {
    if ConformerKind(Argument.self) == .extern {
      self = .externref(argument as? ExternReference)
      return
    }
    guard let value = type.value(argument.wasmBits) else { throw CallError(.typeMismatch, "type mismatch: \(Argument.self) cannot represent \(type)") }
    self = value
  }

  /// A result as a Swift type.
  func result<Result: WasmValue>(_: Result.Type) throws(CallError) -> Result {
    switch self {
    case .i32(let value): return Result(wasmBits: value.wasmBits)
    case .i64(let value): return Result(wasmBits: value.wasmBits)
    case .f32(let value): return Result(wasmBits: value.wasmBits)
    case .f64(let value): return Result(wasmBits: value.wasmBits)
    case .externref(let reference): if let result = reference as? Result { return result }
    case .v128, .funcref, .reference: break
    }
    throw CallError(.typeMismatch, "type mismatch: \(type) cannot be given as \(Result.self)")
  }
}

/// What a host function's closure takes and gives, asked of its Swift types once.
@usableFromInline struct HostSignature: Sendable {
  /// The types of each parameter's values.
  let parameters: [[ValueType]]
  let results: [ValueType]
  /// Whether its closure may be called with the bare slots: all parameters are the package's types, all results its numbers.
  @usableFromInline let isTrusted: Bool
  /// Why nothing can be linked to it, if so.
  let refusal: String?

  @usableFromInline init<each Parameter: HostParameter, each Result: WasmValue>(_: (repeat each Parameter).Type, _: (repeat each Result).Type) {
    var parameters: [[ValueType]] = []
    var results: [ValueType] = []
    var isTrusted = true
    var refusal: String?
    for parameter in repeat (each Parameter).self {
      let types = parameter.valueTypes
      parameters.append(types)
      if ConformerKind(parameter: parameter) == .foreign {
        isTrusted = false
        if !types.allSatisfy(\.isNumber) { refusal = "\(parameter) represents \(types): a Swift type of the host can only represent numbers" }
      }
    }
    for result in repeat (each Result).self {
      let type = result.valueType
      results.append(type)
      switch ConformerKind(result) {
      case .number: break
      case .extern: isTrusted = false
      case .foreign:
        isTrusted = false
        if !type.isNumber { refusal = "\(result) represents \(type): a Swift type of the host can only represent numbers" }
      }
    }
    self.parameters = parameters
    self.results = results
    self.isTrusted = isTrusted
    self.refusal = refusal
  }

  var type: FunctionType { FunctionType(parameters.flatMap { $0 }, results) }
}

/// Reads a host function's parameters one after the other, of the types that they had when it was defined.
@unsafe struct CheckedParameters {
  private let signature: HostSignature
  private var slots: SP
  private var index = 0

  init(_ signature: HostSignature, _ slots: SP) {
    unsafe self.signature = signature
    unsafe self.slots = slots
  }

  mutating func next<Parameter: HostParameter>(_: Parameter.Type, _ caller: borrowing Caller) -> Parameter {
    let types = unsafe signature.parameters[index]
    unsafe index += 1
    // A refused signature is never linked: every type that stands for anything but one word is a number's or a reference's.
    var words = types.map { type in
      defer { unsafe slots += type.slotCount }
      return unsafe type.cut(slots.pointee) ?? slots.pointee
    }
    if ConformerKind(parameter: Parameter.self) == .foreign { for index in words.indices where !types[index].isNumber { words[index] = 0 } }
    return Parameter(words.span, caller: caller)
  }
}

/// Writes a host function's results one after the other.
struct CheckedResults {
  private let types: [ValueType]
  private var values: [Value] = []

  init(_ signature: HostSignature) { types = signature.results }

  mutating func add<Result: WasmValue>(_ result: Result) throws(CallError) { values.append(try Value(result, as: types[values.count])) }

  /// Puts all of them into slots.
  func write(to slots: SP, _ store: Store) throws(CallError) {
    guard try unsafe store.write(values, types.compactMap { StoreValueType($0) }, to: unsafe slots) else {
      throw CallError(.typeMismatch, "type mismatch: expected results \(types), found \(values.map(\.type))")
    }
  }
}
