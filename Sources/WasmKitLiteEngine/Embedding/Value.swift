// Values as the host sees them, and the Swift types that stand for WebAssembly's.

import WasmKitLiteMachine

/// A value with its type. Spec: [Values](https://webassembly.github.io/spec/core/exec/runtime.html#values).
public enum Value: Equatable {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  case v128(low: UInt64, high: UInt64)
  /// A function, or null.
  case funcref(Function?)
  /// A value of the host, or null.
  case externref(ExternReference?)
  /// A reference of another type, which only the store that it comes from can use.
  case reference(OpaqueReference)

  /// The type; of a reference the widest one.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .funcref: .funcref
    case .externref: .externref
    case .reference(let reference): .reference(reference.type)
    }
  }

  /// Equal types and bits: a NaN equals itself, and zeros of different sign differ.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.i32(let a), .i32(let b)): a == b
    case (.i64(let a), .i64(let b)): a == b
    case (.f32(let a), .f32(let b)): a.bitPattern == b.bitPattern
    case (.f64(let a), .f64(let b)): a.bitPattern == b.bitPattern
    case (.v128(let a, let b), .v128(let c, let d)): a == c && b == d
    case (.funcref(let a), .funcref(let b)): a == b
    case (.externref(let a), .externref(let b)): a == b
    case (.reference(let a), .reference(let b)): a == b
    case (.i32, _), (.i64, _), (.f32, _), (.f64, _), (.v128, _), (.funcref, _), (.externref, _), (.reference, _): false
    }
  }
}

/// A Swift type that represents one WebAssembly value type, in calls in either direction.
///
/// `Int32` and `UInt32` represent i32, `Int64` and `UInt64` i64, `Float` f32, `Double` f64, `ExternReference?` externref. Function references are passed as ``Value``.
///
/// A type of your own may represent only i32, i64, f32 or f64: with such a type for a reference or vector, functions are not linked and calls are refused. Its bits are
/// read according to the function's type, only the low 32 for i32 and f32.
public protocol WasmValue: SendableMetatype {
  /// The value type that it represents.
  static var valueType: ValueType { get }
  /// The value as the low bits of a 64-bit word.
  var wasmBits: UInt64 { get }
  /// Makes a value of such a word.
  init(wasmBits: UInt64)
}

extension Int32: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .i32 }
  /// The value as the low bits of a word.
  @inlinable public var wasmBits: UInt64 { UInt64(UInt32(bitPattern: self)) }
  /// Makes a value of a word's low bits.
  @inlinable public init(wasmBits: UInt64) { self.init(truncatingIfNeeded: wasmBits) }
}
extension UInt32: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .i32 }
  /// The value as the low bits of a word.
  @inlinable public var wasmBits: UInt64 { UInt64(self) }
  /// Makes a value of a word's low bits.
  @inlinable public init(wasmBits: UInt64) { self.init(truncatingIfNeeded: wasmBits) }
}
extension Int64: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .i64 }
  /// The value as the low bits of a word.
  @inlinable public var wasmBits: UInt64 { UInt64(bitPattern: self) }
  /// Makes a value of a word's low bits.
  @inlinable public init(wasmBits: UInt64) { self.init(bitPattern: wasmBits) }
}
extension UInt64: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .i64 }
  /// The value as the low bits of a word.
  @inlinable public var wasmBits: UInt64 { self }
  /// Makes a value of a word's low bits.
  @inlinable public init(wasmBits: UInt64) { self = wasmBits }
}
extension Float: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .f32 }
  /// The value as the low bits of a word.
  @inlinable public var wasmBits: UInt64 { UInt64(bitPattern) }
  /// Makes a value of a word's low bits.
  @inlinable public init(wasmBits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: wasmBits)) }
}
extension Double: WasmValue {
  /// The value type that it represents.
  public static var valueType: ValueType { .f64 }
  /// The value as the low bits of a word.
  public var wasmBits: UInt64 { bitPattern }
  /// Makes a value of a word's low bits.
  public init(wasmBits: UInt64) { self.init(bitPattern: wasmBits) }
}
extension Optional: WasmValue where Wrapped == ExternReference {
  /// The value type that it represents.
  public static var valueType: ValueType { .externref }
  /// A number that identifies a reference within one store; 0 for null.
  public var wasmBits: UInt64 { self?.pin.word ?? 0 }
  /// Null, because bits alone do not make a reference. For arguments and results of calls the store converts references itself.
  public init(wasmBits: UInt64) { self = nil }
}

extension Store {
  /// Puts values into slots; false, and nothing is written, where they are not of these types in number and each by itself.
  ///
  /// - Throws: ``CallError`` for a reference of another store.
  func write(_ values: [Value], _ types: some Collection<StoreValueType>, to slots: SP) throws(CallError) -> Bool {
    guard values.count == types.count else { return false }
    for (value, type) in zip(values, types) { guard try accepts(value, type) else { return false } }
    var slot = unsafe slots
    for (value, type) in zip(values, types) {
      unsafe write(value, to: slot)
      unsafe slot += type.slotCount
    }
    return true
  }

  /// Whether a value may go where a type is expected. A null goes for every nullable type of its kind of references, the null of functions for every
  /// nullable type but those of the host's values; a function goes for every type of function references that it has.
  private func accepts(_ value: Value, _ type: StoreValueType) throws(CallError) -> Bool {
    switch value {
    case .i32: return type == .i32
    case .i64: return type == .i64
    case .f32: return type == .f32
    case .f64: return type == .f64
    case .v128: return type == .v128
    case .funcref, .externref, .reference: break
    }
    guard case .reference(let expected) = type else { return false }
    switch value {
    case .funcref(nil): return expected.isNullable && types.top(expected.heapType) != .extern
    case .externref(nil): return expected.isNullable && types.top(expected.heapType) == .extern
    case .funcref(let function?):
      guard function.store === self else { throw CallError(.wrongStore, "a function reference belongs to another store") }
      return unsafe types.matches(.concrete(function.instance.pointee.typeID), expected.heapType)
    case .externref(let reference?):
      _ = try word(of: reference.pin)
      return types.matches(.abstract(.extern), expected.heapType)
    case .reference(let reference):
      guard let pin = reference.pin else { return expected.isNullable && types.top(expected.heapType) == reference.kind }
      _ = try word(of: pin)
      return types.matches(.abstract(reference.kind), expected.heapType)
    case .i32, .i64, .f32, .f64, .v128: return false
    }
  }

  /// A value's words in slots. That it may go there is known.
  private func write(_ value: Value, to slots: SP) {
    switch value {
    case .i32(let value): unsafe slots[0] = value.wasmBits
    case .i64(let value): unsafe slots[0] = value.wasmBits
    case .f32(let value): unsafe slots[0] = value.wasmBits
    case .f64(let value): unsafe slots[0] = value.wasmBits
    case .v128(let low, let high): unsafe (slots[0], slots[1]) = (low, high)
    case .funcref(let function): unsafe slots[0] = function.map { unsafe UInt64(UInt(bitPattern: $0.instance)) } ?? 0
    case .externref(let reference): unsafe slots[0] = reference?.pin.word ?? 0
    case .reference(let reference): unsafe slots[0] = reference.pin?.word ?? 0
    }
  }

  /// The value of a type whose words are in slots.
  func read(_ type: StoreValueType, from slots: SP) -> Value {
    switch type {
    case .i32: return unsafe .i32(Int32(wasmBits: slots[0]))
    case .i64: return unsafe .i64(Int64(wasmBits: slots[0]))
    case .f32: return unsafe .f32(Float(wasmBits: slots[0]))
    case .f64: return unsafe .f64(Double(wasmBits: slots[0]))
    case .v128: return unsafe .v128(low: slots[0], high: slots[1])
    case .reference(let reference):
      switch types.top(reference.heapType) {
      case .func: return unsafe .funcref(function(slots[0]))
      case .extern: return unsafe .externref(externReference(slots[0]))
      case let kind: return unsafe .reference(OpaqueReference(pin: exceptionPin(slots[0]), kind: kind))
      }
    }
  }

  /// The handle of the function that a word refers to.
  func function(_ word: UInt64) -> Function? {
    unsafe UnsafeMutablePointer<FunctionInstance>(bitPattern: UInt(word)).map { unsafe Function(store: self, instance: $0) }
  }
}
