// Exceptions that nothing in the guest has caught, as errors.

/// An exception of WebAssembly that nothing in the guest has caught, or one that a host function throws for the guest to catch.
///
/// Errors go to any thread, a store and its functions do not: tag and values are asked of the store, by ``Store/tag(of:)`` and ``Store/values(of:)``.
public struct WasmException: Error, Sendable {
  // WHY words, and no handles: a handle would take its store along to another thread. These are looked at by their own store only.
  let store: StoreIdentity
  /// The address of the tag's instance, which stays as long as the store.
  let tag: UInt
  let payload: [UInt64]
  /// Keeps in the store what the payload refers to.
  let pins: [ReferencePin]
  /// The types of the values that it carries. A type index in them is that of the module that declares the tag, see ``Function/type``.
  public let parameters: [ValueType]

  /// The exception as the host sees it.
  init(_ store: Store, _ exception: ExceptionInstance) {
    self.store = store.identity
    tag = unsafe UInt(bitPattern: exception.tag)
    payload = unsafe exception.payload
    pins = unsafe exception.payload.isEmpty ? [] : store.pins(exception)
    parameters = unsafe exception.tag.pointee.declared.shown.parameters
  }
}

extension Store {
  /// The exception as the store has it.
  func instance(_ exception: WasmException) throws(CallError) -> ExceptionInstance {
    guard exception.store === identity, let tag = unsafe UnsafeMutablePointer<TagInstance>(bitPattern: exception.tag) else {
      throw CallError(.wrongStore, "an exception belongs to another store")
    }
    for pin in exception.pins { _ = try word(of: pin) }
    return unsafe ExceptionInstance(tag: tag, payload: exception.payload)
  }

  /// What the host must hold for the references that an exception carries.
  func pins(_ exception: ExceptionInstance) -> [ReferencePin] {
    var position = 0
    var pins: [ReferencePin] = []
    for type in unsafe exception.tag.pointee.payload {
      if case .reference(let reference) = type {
        let word = unsafe exception.payload[position]
        switch types.top(reference.heapType) {
        case .func: break
        case .extern: if let pin = externs[word]?.pin { pins.append(pin) }
        case .exn, .noexn: if let pin = exceptionPin(word) { pins.append(pin) }
        case .any, .eq, .i31, .struct, .array, .none, .nofunc, .noextern: break
        }
      }
      position += type.slotCount
    }
    return pins
  }
}
