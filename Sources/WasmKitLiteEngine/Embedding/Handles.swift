// The host's handles on what instances have: functions, memories, tables, globals. Each keeps its store alive.

import WasmKitLiteMachine

/// A function of WebAssembly or of the host.
@safe public struct Function: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<FunctionInstance>

  /// Whether both are one function.
  public static func == (left: Function, right: Function) -> Bool { unsafe left.instance == right.instance }

  /// The parameter and result types, as the module or host that defines the function declares them.
  ///
  /// A type index among them is that module's own, regardless of imports and exports of the function: it is for display, and cannot be compared with the types of another module.
  public var type: FunctionType { unsafe instance.pointee.declared.shown }

  /// Calls the function with values whose types are checked at each call.
  ///
  /// - Throws: ``CallError`` if the arguments do not fit; otherwise as for any call: ``Trap``, ``ResourceExhaustion``, `CancellationError`, a host function's error.
  public func call(_ arguments: [Value], limits: ResourceLimits? = nil) throws -> [Value] {
    try unsafe store.invoke(instance, limits: limits, write: { try unsafe write(arguments, to: $0) }, read: { unsafe results(from: $0) })
  }

  /// Puts arguments into slots, after a look at their types.
  func write(_ arguments: [Value], to slots: SP) throws(CallError) {
    let parameters = type.parameters
    guard try unsafe store.write(arguments, parameters.lazy.map { unsafe instance.pointee.storeType($0) }, to: unsafe slots) else {
      throw CallError(.typeMismatch, "type mismatch: expected arguments \(parameters), found \(arguments.map(\.type))")
    }
  }

  /// Takes results from slots.
  func results(from slots: SP) -> [Value] {
    var slot = unsafe slots
    return type.results.map { type in
      defer { unsafe slot += type.slotCount }
      return unsafe store.read(instance.pointee.storeType(type), from: slot)
    }
  }
}

/// A linear memory, as the host sees it. Every access is checked, and cannot abort the host.
@safe public struct Memory: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<MemoryInstance>

  /// Whether both are one memory.
  public static func == (left: Memory, right: Memory) -> Bool { unsafe left.instance == right.instance }

  /// As declared, or as made.
  public var type: MemoryType { unsafe instance.pointee.type }
  /// The size in bytes.
  public var byteCount: UInt64 { unsafe instance.pointee.byteCount }
  /// The size in pages.
  public var pageCount: UInt64 { unsafe instance.pointee.pageCount }

  /// Adds pages; the size before, or nil if the limits leave no room.
  public func grow(byPages count: UInt64) -> UInt64? { unsafe store.grow(instance, byPages: count) }

  private func check(_ address: UInt64, _ count: UInt64) throws(BoundsError) -> Int {
    guard unsafe instance.pointee.contains(address, count) else { throw BoundsError(address: address, count: count, size: byteCount) }
    return Int(truncatingIfNeeded: address)
  }

  /// Copies bytes out.
  ///
  /// - Throws: ``BoundsError`` if any of them is out of bounds.
  public func bytes(at address: UInt32, byteCount: UInt32) throws(BoundsError) -> [UInt8] {
    let start = try check(UInt64(address), UInt64(byteCount))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: instance.pointee.base + start, count: Int(byteCount)))
  }

  /// Copies a string out; a run of invalid UTF-8 becomes one U+FFFD.
  public func string(at address: UInt32, byteCount: UInt32) throws(BoundsError) -> String {
    let start = try check(UInt64(address), UInt64(byteCount))
    return unsafe String(repairingUTF8: UnsafeRawBufferPointer(start: instance.pointee.base + start, count: Int(byteCount)))
  }

  /// Gives a range to a closure without a copy. Meanwhile the store accepts no call and cannot be reset: ``CallError``, ``SnapshotError``.
  public func withBytes<Result>(at address: UInt32, byteCount: UInt32, _ body: (RawSpan) throws -> Result) throws -> Result {
    let start = try check(UInt64(address), UInt64(byteCount))
    unsafe store.calls.pointee.lendingCount += 1
    defer { unsafe store.calls.pointee.lendingCount -= 1 }
    // SAFETY: in bounds; the span cannot leave the closure, and while it is lent no call and no reset can take pages away.
    return try unsafe body(RawSpan(_unsafeStart: UnsafeRawPointer(instance.pointee.base + start), byteCount: Int(byteCount)))
  }

  /// Gives the bytes of a range to a closure to change them in place. Meanwhile the store accepts no call and cannot be reset: ``CallError``, ``SnapshotError``.
  public func withMutableBytes<Result>(at address: UInt32, byteCount: UInt32, _ body: (inout MutableRawSpan) throws -> Result) throws -> Result {
    let start = try check(UInt64(address), UInt64(byteCount))
    unsafe instance.pointee.markWritten(UInt64(address), UInt64(byteCount))
    unsafe store.calls.pointee.lendingCount += 1
    defer { unsafe store.calls.pointee.lendingCount -= 1 }
    // SAFETY: as above.
    var span = unsafe MutableRawSpan(_unsafeStart: instance.pointee.base + start, byteCount: Int(byteCount))
    return try body(&span)
  }

  /// Copies bytes in, either all of them or, with an error, none.
  public func write(_ bytes: some Sequence<UInt8>, at address: UInt32) throws(BoundsError) {
    let bytes = ContiguousArray(bytes)
    let start = try check(UInt64(address), UInt64(bytes.count))
    unsafe instance.pointee.markWritten(UInt64(address), UInt64(bytes.count))
    unsafe bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { unsafe (instance.pointee.base + start).copyMemory(from: base, byteCount: source.count) }
    }
  }

  /// Whether all bits of an integer's storage are bits of its value. WHY: others can define integers that are not, and the guest says which bits there are.
  private static func isPlain(_ type: Any.Type) -> Bool {
    type == UInt32.self || type == UInt8.self || type == UInt16.self || type == UInt64.self || type == Int32.self || type == Int8.self || type == Int16.self
      || type == Int64.self || type == Int.self || type == UInt.self
  }

  /// Reads a little-endian integer.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(at address: UInt32, as: T.Type = T.self) throws(BoundsError) -> T {
    guard Self.isPlain(T.self) else {
      let bytes = try bytes(at: address, byteCount: UInt32(clamping: T.bitWidth / 8))
      return bytes.reversed().reduce(0) { $0 << 8 | T(truncatingIfNeeded: $1) }
    }
    let start = try check(UInt64(address), UInt64(MemoryLayout<T>.size))
    return unsafe T(littleEndian: (instance.pointee.base + start).loadUnaligned(as: T.self))
  }

  /// Writes a little-endian integer.
  public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt32) throws(BoundsError) {
    guard Self.isPlain(T.self) else {
      return try write((0..<max(0, T.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }, at: address)
    }
    let start = try check(UInt64(address), UInt64(MemoryLayout<T>.size))
    unsafe instance.pointee.markWritten(UInt64(address), UInt64(MemoryLayout<T>.size))
    unsafe (instance.pointee.base + start).storeBytes(of: value.littleEndian, as: T.self)
  }
}

/// A table, as the host sees it.
@safe public struct Table: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<TableInstance>

  /// Whether both are one table.
  public static func == (left: Table, right: Table) -> Bool { unsafe left.instance == right.instance }

  /// The type of the declaration or of the initializer. A type index in it is that of the module that declares the table, see ``Function/type``.
  public var type: TableType { unsafe instance.pointee.declared.shown }
  /// The number of elements.
  public var count: UInt64 { unsafe instance.pointee.count }

  private func check(_ index: UInt64) throws(BoundsError) -> Int {
    guard index < count else { throw BoundsError(address: index, count: 1, size: count) }
    return Int(truncatingIfNeeded: index)
  }

  /// The element at an index.
  ///
  /// - Throws: ``BoundsError`` if the index is out of bounds.
  public func element(at index: UInt64) throws(BoundsError) -> Value {
    let position = try check(index)
    return unsafe store.read(.reference(instance.pointee.type.element), from: instance.pointee.elements + position)
  }
}

/// A global, as the host sees it.
@safe public struct Global: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<GlobalInstance>

  /// Whether both are one global.
  public static func == (left: Global, right: Global) -> Bool { unsafe left.instance == right.instance }

  /// The type of the declaration or of the initializer. A type index in it is that of the module that declares the global, see ``Function/type``.
  public var type: GlobalType { unsafe instance.pointee.declared.shown }
  /// The value now.
  public var value: Value { unsafe store.read(instance.pointee.type.value, from: instance.pointee.cell) }

  /// Sets the value.
  ///
  /// - Throws: ``CallError`` if the global is not mutable or of another type, and for a reference of another store.
  public func set(_ value: Value) throws(CallError) {
    guard type.isMutable else { throw CallError(.immutableGlobal, "the global is not mutable") }
    guard try unsafe store.write([value], [instance.pointee.type.value], to: instance.pointee.cell) else {
      throw CallError(.typeMismatch, "type mismatch: expected \(type.value), found \(value.type)")
    }
  }
}

extension String {
  /// Decodes UTF-8; a run of invalid bytes becomes one U+FFFD.
  package init(repairingUTF8 bytes: UnsafeRawBufferPointer) {
    // WHY: Swift repairs every broken sequence by itself; guests' hosts elsewhere, and the plugin ABI, count a run as one.
    var decoded = unsafe String(decoding: bytes, as: UTF8.self)
    // WHY in place: every line of every log comes through here, and a walk over the string's own view costs more than to decode it.
    let isIntact = decoded.withUTF8 { unsafe $0.count == bytes.count && zip($0, bytes).allSatisfy { $0 == $1 } }
    if isIntact {
      self = decoded
      return
    }
    var text = ""
    var decoder = UTF8()
    var iterator = unsafe bytes.makeIterator()
    var isBroken = false
    decoding: while true {
      switch unsafe decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        text.unicodeScalars.append(scalar)
        isBroken = false
      case .emptyInput: break decoding
      case .error:
        if !isBroken { text.unicodeScalars.append("\u{FFFD}") }
        isBroken = true
      }
    }
    self = text
  }
}
