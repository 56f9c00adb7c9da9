// What goes wrong on the host's side of the door: linking, calling, looking into memory.

/// Why a module could not be instantiated: *unlinkable* in the words of the specification's tests.
public struct LinkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Imports were not provided; the message lists all of them.
    case unknownImport
    /// An import has another type than was declared; the message lists all of them with both sides.
    case incompatibleImportType
    /// A memory or table is larger than the limits or the system allow, or an instance takes more host memory: see ``ResourceLimits/hostByteCount``.
    case limitExceeded
    /// A table, tag or function of the host cannot have this type: it names a type of a module, has no initial value, or uses a Swift type of the host
    /// for a reference or vector.
    case invalidType
    /// An import belongs to another store.
    case wrongStore
  }
  /// The definition that exceeds a limit.
  public enum Definition: Hashable, Sendable, CaseIterable {
    /// A memory, or the host's marks for its written pages.
    case memory
    /// A table.
    case table
    /// All other definitions of an instance together.
    case instance
  }
  /// The kind of error.
  public let kind: Kind
  /// The words of the specification's test suite, followed by the details.
  public let message: String
  /// The imports that are not provided, or are of another type; empty for other kinds.
  public let imports: [Module.Import]
  /// The definition that exceeds a limit, for ``Kind/limitExceeded``; nil for other kinds.
  public let definition: Definition?
  init(_ kind: Kind, _ message: String, imports: [Module.Import] = []) {
    self.kind = kind
    self.message = message
    self.imports = imports
    definition = nil
  }
  /// Makes an error of kind ``Kind/limitExceeded``.
  init(tooLarge definition: Definition, _ message: String) {
    kind = .limitExceeded
    self.message = message
    imports = []
    self.definition = definition
  }
  /// The message.
  public var description: String { message }
}

/// Why the host's call could not begin.
public struct CallError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The instance has no export of that name and kind.
    case unknownExport
    /// Arguments or results are not of the function's type.
    case typeMismatch
    /// A reference or exception belongs to another store, or was made after the snapshot that its store was set back to.
    case wrongStore
    /// A global that is not mutable was to be set.
    case immutableGlobal
    /// The store has a suspended call, or the call to be resumed is not suspended any more.
    case suspendedCall
    /// A closure has bytes of a memory of the store, see ``Memory/withBytes(at:byteCount:_:)``: nothing may be called meanwhile.
    case lentMemory
    /// The call that a ``RunningCall`` belongs to is over.
    case endedCall
  }
  /// The kind of error.
  public let kind: Kind
  /// The particulars.
  public let message: String
  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
  /// The message.
  public var description: String { message }
}

/// A host's access to bytes that a memory, or elements that a table, does not have.
public struct BoundsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The first byte or element that was asked for.
  public let address: UInt64
  /// How many were asked for.
  public let count: UInt64
  /// How many there are.
  public let size: UInt64
  /// The requested range, and the available one.
  public var description: String { "out of bounds access: \(count) from \(address), of \(size)" }
}
