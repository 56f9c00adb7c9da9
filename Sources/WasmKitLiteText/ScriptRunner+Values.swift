// Values on their way into a call, and the comparison of what comes back.

import WasmKitLiteEngine

extension ScriptRunner {
  /// The engine's value for a script's.
  mutating func value(_ value: ScriptValue) throws -> Value {
    switch value {
    case .i32(let bits): return .i32(Int32(bitPattern: bits))
    case .i64(let bits): return .i64(Int64(bitPattern: bits))
    case .f32(let bits): return .f32(Float(bitPattern: bits))
    case .f64(let bits): return .f64(Double(bitPattern: bits))
    case .v128(let bytes): return .v128(low: Self.word(bytes[..<8]), high: Self.word(bytes[8...]))
    case .refNull(let type):
      switch type {
      case .extern, .noextern: return .externref(nil)
      // Null of any other type: which one, the function's parameter says.
      case .abstract, .concrete: return .funcref(nil)
      }
    case .refExtern(let number):
      if let known = externs[number] { return .externref(known) }
      let reference = store.reference(to: number)
      externs[number] = reference
      return .externref(reference)
    case .refHost: throw ScriptError(message: "internal references of the host are not executed yet")
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  /// Whether results are the expected ones, in number and each by itself.
  func matches(_ found: [Value], _ expected: [ExpectedResult]) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { matches($0, $1) }
  }

  private func matches(_ found: Value, _ expected: ExpectedResult) -> Bool {
    switch expected {
    case .value(let value): return matches(found, value)
    case .f32NaN(let pattern):
      guard case .f32(let found) = found else { return false }
      return pattern.matches(found.bitPattern)
    case .f64NaN(let pattern):
      guard case .f64(let found) = found else { return false }
      return pattern.matches(found.bitPattern)
    case .vector(let shape, let lanes):
      guard case .v128(let low, let high) = found else { return false }
      return lanes.enumerated().allSatisfy { index, lane in lane.matches(Self.lane(index, of: (low, high), shape), shape) }
    case .null: return Self.isNull(found)
    case .anyReference: return Self.isReference(found) && !Self.isNull(found)
    case .reference(let type): return matches(found, type)
    case .either(let choices): return choices.contains { matches(found, $0) }
    }
  }

  private func matches(_ found: Value, _ expected: ScriptValue) -> Bool {
    switch (expected, found) {
    case (.i32(let bits), .i32(let found)): bits == UInt32(bitPattern: found)
    case (.i64(let bits), .i64(let found)): bits == UInt64(bitPattern: found)
    case (.f32(let bits), .f32(let found)): bits == found.bitPattern
    case (.f64(let bits), .f64(let found)): bits == found.bitPattern
    case (.v128(let bytes), .v128(let low, let high)): Self.word(bytes[..<8]) == low && Self.word(bytes[8...]) == high
    case (.refNull(let type), _): Self.isNull(found) && Self.mayBeNull(found, of: type)
    case (.refExtern(let number), .externref(let found?)): store.value(of: found) as? UInt32 == number
    case (.i32, _), (.i64, _), (.f32, _), (.f64, _), (.v128, _), (.refExtern, _), (.refHost, _): false
    }
  }

  private static func isNull(_ value: Value) -> Bool {
    switch value {
    case .funcref(let function): function == nil
    case .externref(let reference): reference == nil
    case .reference(let reference): reference.isNull
    case .i32, .i64, .f32, .f64, .v128: false
    }
  }

  private static func isReference(_ value: Value) -> Bool {
    switch value {
    case .funcref, .externref, .reference: true
    case .i32, .i64, .f32, .f64, .v128: false
    }
  }

  /// The four separate hierarchies of reference types.
  private enum Hierarchy { case any, function, external, exception }

  /// The hierarchy of a type; nothing where that depends on a module's types.
  private static func hierarchy(_ type: HeapType) -> Hierarchy? {
    guard case .abstract(let type) = type else { return nil }
    switch type {
    case .any, .eq, .i31, .struct, .array, .none: return .any
    case .func, .nofunc: return .function
    case .extern, .noextern: return .external
    case .exn, .noexn: return .exception
    }
  }

  /// Whether a null may be one of a type: those of different hierarchies differ.
  private static func mayBeNull(_ value: Value, of type: HeapType) -> Bool {
    guard case .reference(let found) = value.type, let expected = hierarchy(type) else { return true }
    guard let hierarchy = hierarchy(found.heapType) else { return expected == .any || expected == .function }
    return hierarchy == expected
  }

  /// Whether a value is a reference of a kind, and not null.
  private func matches(_ value: Value, _ kind: AbstractHeapType) -> Bool {
    switch value {
    case .funcref(let function): return function != nil && kind == .func
    case .externref(let reference): return reference != nil && kind == .extern
    case .reference(let reference):
      guard !reference.isNull, case .abstract(let found) = reference.type.heapType else { return false }
      // WHY: the static type of the result says no more than the hierarchy.
      return (found == .exn) == (kind == .exn) && kind != .func && kind != .extern
    case .i32, .i64, .f32, .f64, .v128: return false
    }
  }

  /// The bits of one lane; the lowest lane is the first.
  private static func lane(_ index: Int, of vector: (low: UInt64, high: UInt64), _ shape: VectorShape) -> UInt64 {
    let position = index * shape.laneWidth
    let word = position < 64 ? vector.low : vector.high
    let bits = word >> UInt64(position % 64)
    return shape.laneWidth == 64 ? bits : bits & (1 << UInt64(shape.laneWidth) - 1)
  }
}
