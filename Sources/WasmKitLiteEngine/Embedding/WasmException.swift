/// An exception tag, as the host sees it. Spec: [Tags](https://webassembly.github.io/spec/core/syntax/modules.html#tags).
public struct Tag: Equatable {
  let store: Store
  let instance: UnsafeMutablePointer<TagInstance>

  init(store: Store, instance: UnsafeMutablePointer<TagInstance>) {
    self.store = store
    self.instance = instance
  }

  /// Makes a tag of the host's own, whose exceptions carry values of these types.
  public init(_ parameters: [ValueType], store: Store) {
    let type = FunctionType(parameters, [])
    let instance = store.allocate(TagInstance.self, 1)
    instance.initialize(to: TagInstance(typeID: store.types.identify(type), type: type))
    self.init(store: store, instance: instance)
  }

  /// Whether both are one tag.
  public static func == (left: Tag, right: Tag) -> Bool { left.instance == right.instance }

  /// The types of the values that its exceptions carry.
  public var parameters: [ValueType] { instance.pointee.type.parameters }
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
