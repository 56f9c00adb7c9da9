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
  public let imports: [ModuleImport]
  /// The definition that exceeds a limit, for ``Kind/limitExceeded``; nil for other kinds.
  public let definition: Definition?
  init(_ kind: Kind, _ message: String, imports: [ModuleImport] = []) {
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
