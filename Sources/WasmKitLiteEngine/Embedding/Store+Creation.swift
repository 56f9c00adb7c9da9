// The public initialiser of stores.

extension Store {
  /// Makes an empty store.
  public convenience init(limits: ResourceLimits = .sandboxed) { self.init(limits: limits, noModule: .empty) }
}
