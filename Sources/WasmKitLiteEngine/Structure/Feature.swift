/// A part of WebAssembly that can be switched on and off.
///
/// A module that uses a feature which is off is invalid, with an error that names the feature: the instruction table says it of instructions, ``Construct``
/// of all else.
/// Spec: [Change history](https://webassembly.github.io/spec/core/appendix/changes.html).
public enum Feature: UInt8, CaseIterable, Sendable {
  /// WebAssembly 1.0 without mutable globals that are imported or exported; always on.
  case mvp
  case mutableGlobals, signExtension, saturatingTruncation, multiValue, bulkMemory, referenceTypes, simd
  case relaxedSIMD, extendedConstantExpressions, tailCalls, multiMemory, memory64, typedFunctionReferences, gc, exceptionHandling
  case threads, customPageSizes, wideArithmetic, legacyExceptions
  /// The atomic instructions of the threads proposal, on memories that are not shared; part of ``threads`` too.
  case atomics

  /// The name that error messages and the command line use, as the proposals' repositories write it.
  public var name: String {
    switch self {
    case .mvp: "mvp"
    case .mutableGlobals: "mutable-globals"
    case .signExtension: "sign-extension"
    case .saturatingTruncation: "nontrapping-float-to-int"
    case .multiValue: "multi-value"
    case .bulkMemory: "bulk-memory"
    case .referenceTypes: "reference-types"
    case .simd: "simd"
    case .relaxedSIMD: "relaxed-simd"
    case .extendedConstantExpressions: "extended-const"
    case .tailCalls: "tail-call"
    case .multiMemory: "multi-memory"
    case .memory64: "memory64"
    case .typedFunctionReferences: "function-references"
    case .gc: "gc"
    case .exceptionHandling: "exception-handling"
    case .threads: "threads"
    case .customPageSizes: "custom-page-sizes"
    case .wideArithmetic: "wide-arithmetic"
    case .legacyExceptions: "legacy-exceptions"
    case .atomics: "atomics"
    }
  }
}

/// A set of features.
public struct FeatureSet: OptionSet, Hashable, Sendable {
  /// One bit a feature.
  public let rawValue: UInt32
  /// Makes a set of its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The set of these features, and of the one that is always on.
  public init(_ features: some Sequence<Feature>) {
    rawValue = features.reduce(1) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// The features of [WebAssembly 1.0](https://www.w3.org/TR/wasm-core-1/), without later ones.
  public static let mvp = FeatureSet([.mutableGlobals])
  /// The features of [WebAssembly 2.0](https://www.w3.org/TR/wasm-core-2/), without later ones.
  public static let wasm2 = mvp.union(FeatureSet([.signExtension, .saturatingTruncation, .multiValue, .bulkMemory, .referenceTypes, .simd]))
  /// The features of [WebAssembly 3.0](https://webassembly.github.io/spec/core/).
  public static let wasm3 = wasm2.union(
    FeatureSet([.relaxedSIMD, .extendedConstantExpressions, .tailCalls, .multiMemory, .memory64, .typedFunctionReferences, .gc, .exceptionHandling]))
  /// What a module may use unless something else is asked for: ``wasm3``, and atomic instructions on memories that are not shared. WHY: compilers write them
  /// for programs of one thread as well, and engines run them.
  public static let standard = wasm3.union(FeatureSet([.atomics]))
  /// Everything this engine knows.
  public static let all = FeatureSet(Feature.allCases)

  /// Tells whether a feature is on.
  @inline(__always) public func contains(_ feature: Feature) -> Bool { rawValue & 1 << UInt32(feature.rawValue) != 0 }
  /// Switches a feature on.
  public mutating func insert(_ feature: Feature) { self = FeatureSet(rawValue: rawValue | 1 << UInt32(feature.rawValue)) }
  /// Switches a feature off.
  public mutating func remove(_ feature: Feature) { self = FeatureSet(rawValue: rawValue & ~(1 << UInt32(feature.rawValue))) }
}
