/// Settings for validating and lowering a module.
public struct ModuleConfiguration: Hashable, Sendable {
  /// The features that the module may use; ``FeatureSet/standard`` by default.
  public var features: FeatureSet
  /// Whether every NaN that an instruction makes is the canonical one, so that results are the same on every machine. Costs a little speed on floats.
  public var isDeterministic: Bool
  /// Whether the module's code records which pages of memory it writes, so that ``Store/reset(to:)`` touches only those. Stores take a little longer.
  public var tracksWrites: Bool
  /// Whether frequent sequences of instructions are fused. Switch it off only for measurements, or to search for an error.
  public var fusesInstructions: Bool
  /// When functions become code that can run.
  public var lowering: Lowering
  /// The limits for loading the module.
  public var loadingLimits: LoadingLimits

  /// A time for making threaded code of a validated function.
  public enum Lowering: Hashable, Sendable {
    /// At its first call: a module is ready several times sooner, and functions that are never called take no memory. The default.
    case atFirstCall
    /// When the module is made: no call takes longer than the next one.
    case atLoad
  }

  /// Makes a configuration.
  public init(
    features: FeatureSet = .standard, isDeterministic: Bool = false, tracksWrites: Bool = false, fusesInstructions: Bool = true,
    lowering: Lowering = .atFirstCall, loadingLimits: LoadingLimits = .sandboxed
  ) {
    self.features = features
    self.isDeterministic = isDeterministic
    self.tracksWrites = tracksWrites
    self.fusesInstructions = fusesInstructions
    self.lowering = lowering
    self.loadingLimits = loadingLimits
  }
}
