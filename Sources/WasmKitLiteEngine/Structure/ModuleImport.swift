/// An import that an instance of a module needs; ``Module/Import``.
public struct ModuleImport: Hashable, Sendable {
  /// The first of the two names.
  public let module: String
  /// The second of the two names.
  public let name: String
  /// The type that must be provided.
  public let type: ExternalType
}
