import WasmKitLiteMachine

/// An exception tag, as the host sees it. Spec: [Tags](https://webassembly.github.io/spec/core/syntax/modules.html#tags).
@safe public struct Tag: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<TagInstance>

  init(store: Store, instance: UnsafeMutablePointer<TagInstance>) {
    self.store = store
    unsafe self.instance = instance
  }

  /// Makes a tag of the host's own, whose exceptions carry values of these types.
  ///
  /// - Throws: ``LinkError`` if one of them is a type that a module defines: a type index has no meaning outside a module.
  public init(_ parameters: [ValueType], store: Store) throws(LinkError) {
    let type = FunctionType(parameters, [])
    guard let typeID = store.types.identify(type) else {
      throw LinkError(.invalidType, "a host's exceptions cannot carry \(parameters): a type index means nothing outside of a module")
    }
    let tag = TagInstance(typeID: typeID, payload: parameters.compactMap { StoreValueType($0) }, declared: DeclaredType(type))
    unsafe self.init(store: store, instance: store.makeTag(tag))
  }

  /// Whether both are one tag.
  public static func == (left: Tag, right: Tag) -> Bool { unsafe left.instance == right.instance }

  /// The types of the values that its exceptions carry. A type index in them is that of the module that declares the tag, see ``Function/type``.
  public var parameters: [ValueType] { unsafe instance.pointee.declared.shown.parameters }
}

extension WasmException: CustomStringConvertible {
  /// Makes an exception; a host function throws it.
  ///
  /// - Throws: ``CallError`` if the values are not of the tag's types, and for a reference of another store.
  public init(tag: Tag, values: [Value]) throws(CallError) {
    let store = tag.store
    let types = unsafe tag.instance.pointee.payload
    let words = unsafe SP.allocate(capacity: tag.instance.pointee.slotCount + 1)
    defer { unsafe words.deallocate() }
    guard try unsafe store.write(values, types, to: words) else {
      throw CallError(.typeMismatch, "type mismatch: expected an exception with \(tag.parameters), found \(values.map(\.type))")
    }
    unsafe self.init(store, ExceptionInstance(tag: tag.instance, payload: Array(UnsafeBufferPointer(start: words, count: tag.instance.pointee.slotCount))))
  }

  /// The values that nothing has caught; of references the type only.
  public var description: String {
    var words = payload[...]
    let values = parameters.map { type in
      let word = words.popFirst() ?? 0
      switch type {
      case .i32: return "i32 \(Int32(wasmBits: word))"
      case .i64: return "i64 \(Int64(wasmBits: word))"
      case .f32: return "f32 \(Float(wasmBits: word))"
      case .f64: return "f64 \(Double(wasmBits: word))"
      case .v128: return "v128 0x\(String(words.popFirst() ?? 0, radix: 16)) 0x\(String(word, radix: 16))"
      case .reference: return word == 0 ? "null" : "\(type)"
      }
    }
    return "uncaught exception with [\(values.joined(separator: ", "))]"
  }
}

extension Store {
  /// The tag of an exception of this store.
  ///
  /// - Throws: ``CallError`` if the exception belongs to another store.
  public func tag(of exception: WasmException) throws(CallError) -> Tag { unsafe Tag(store: self, instance: try instance(exception).tag) }

  /// The values that an exception of this store carries.
  ///
  /// - Throws: ``CallError`` if the exception belongs to another store.
  public func values(of exception: WasmException) throws(CallError) -> [Value] {
    let instance = try unsafe instance(exception)
    let words = unsafe SP.allocate(capacity: instance.payload.count + 1)
    defer { unsafe words.deallocate() }
    unsafe words.initialize(from: instance.payload, count: instance.payload.count)
    var slot = unsafe words
    return unsafe instance.tag.pointee.payload.map { type in
      defer { unsafe slot += type.slotCount }
      return unsafe read(type, from: slot)
    }
  }
}
