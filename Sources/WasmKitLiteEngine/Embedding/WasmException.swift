/// An exception tag, as the host sees it. Spec: [Tags](https://webassembly.github.io/spec/core/syntax/modules.html#tags).
public struct Tag: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<TagInstance>

  init(store: Store, instance: UnsafeMutablePointer<TagInstance>) {
    self.store = store
    self.instance = instance
  }

  /// Makes a tag of the host's own, whose exceptions carry values of these types.
  ///
  /// - Throws: ``LinkError`` where one of them is a type that a module defines: a type index means nothing outside of a module.
  public init(_ parameters: [ValueType], store: Store) throws(LinkError) {
    let type = FunctionType(parameters, [])
    guard let typeID = store.types.identify(type) else {
      throw LinkError(.invalidType, "a host's exceptions cannot carry \(parameters): a type index means nothing outside of a module")
    }
    let tag = TagInstance(typeID: typeID, payload: parameters.compactMap { StoreValueType($0) }, declared: DeclaredType(type))
    self.init(store: store, instance: store.makeTag(tag))
  }

  /// Whether both are one tag.
  public static func == (left: Tag, right: Tag) -> Bool { left.instance == right.instance }

  /// The types of the values that its exceptions carry. A type index in them is that of the module that declares the tag, see ``Function/type``.
  public var parameters: [ValueType] { instance.pointee.declared.shown.parameters }
}

// WHY: `@unchecked Sendable`, because errors must be. Like every handle it belongs to one thread at a time, with its store.
/// An exception of WebAssembly that nothing in the guest has caught, or one that a host function throws for the guest to catch.
public struct WasmException: Error, @unchecked Sendable, CustomStringConvertible {
  /// What kind of exception it is.
  public let tag: Tag
  /// The values that it carries.
  public let values: [Value]

  /// Makes an exception; a host function throws it.
  ///
  /// The values must be of the tag's types: a call that ends with another kind of values fails with ``CallError``.
  public init(tag: Tag, values: [Value]) {
    self.tag = tag
    self.values = values
  }

  /// The values that nothing has caught.
  public var description: String { "uncaught exception with \(values)" }
}
