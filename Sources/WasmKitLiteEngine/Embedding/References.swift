// References as the host holds them. A reference knows its store, and as long as the host holds it, the store keeps what it refers to.
//
// Guests hold the same references as words, in a store's own memory only: a word never comes from outside, so it never has to be believed.

/// A value of the host that WebAssembly can hold and return. Made by ``Store/reference(to:)``.
///
/// It belongs to one store; other stores refuse it. The value lives while the host or the guest holds the reference.
public struct ExternReference: Hashable, Sendable {
  let pin: ReferencePin
  /// Whether both are one reference: two references to the same value are two.
  public static func == (left: ExternReference, right: ExternReference) -> Bool { left.pin === right.pin }
  /// Hashes the values that `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(pin)) }
}

/// A reference that has no Swift form of its own: to an exception, or null of a type that is neither for functions nor for values of the host. Belongs to one store, if it is not null.
public struct OpaqueReference: Hashable, Sendable {
  /// Nil is null.
  let pin: ReferencePin?
  /// The top of the types that it may have.
  let kind: AbstractHeapType
  /// The widest type of the reference: `exnref` or `anyref`.
  public var type: ReferenceType { ReferenceType(isNullable: true, .abstract(kind)) }
  /// Whether it is null.
  public var isNull: Bool { pin == nil }
  /// Whether both are one reference, or null of one kind.
  public static func == (left: OpaqueReference, right: OpaqueReference) -> Bool { left.pin === right.pin && left.kind == right.kind }
  /// Hashes the values that `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pin.map { ObjectIdentifier($0) })
    hasher.combine(kind)
  }
}

extension Store {
  /// Makes a reference that WebAssembly can hold.
  ///
  /// The value lives as long as the host or the guest holds the reference. When there are many references, a call of this method drops those that are no longer held.
  public func reference(to value: Any) -> ExternReference {
    // WHY to the end of the method: the deinitialisers of dropped values are the host's, and may call into the store.
    let dropped = externs.wantsCollection && suspension == nil ? collectExterns() : []
    let reference = ExternReference(pin: externs.insert(value, identity))
    withExtendedLifetime(dropped) {}
    return reference
  }

  /// The value of a reference of this store; nil if the reference belongs to another store.
  public func value(of reference: ExternReference) -> Any? {
    guard reference.pin.store === identity else { return nil }
    return externs[reference.pin.word]?.value
  }

  /// The reference of the host's that a guest holds as a word.
  func externReference(_ word: UInt64) -> ExternReference? { externs[word].map { ExternReference(pin: $0.pin) } }
}
