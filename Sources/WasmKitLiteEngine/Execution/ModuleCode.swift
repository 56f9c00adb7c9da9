// The immutable outcome of decoding, validation and lowering, shared by a module's instances.

import WasmKitLiteMachine

/// The code of a module's functions, which may come into being at their first calls.
///
/// WHY a protocol: the machine asks for code, and knows nothing of lowering.
protocol FunctionCodes: AnyObject, Sendable {
  /// One record a defined function.
  var functions: UnsafeMutablePointer<FunctionCode> { get }
  /// Makes the code of a function that is called for the first time, and gives its entry; nil if it takes too much memory, or the moment of ``HostClock`` has
  /// passed.
  func lower(_ function: Int, of module: ModuleCode, deadline: Int64) -> PC?
  /// The defined function whose code an address lies in, and the position in it, in words.
  func place(of pc: PC) -> (function: Int, position: Int)?
  /// The places in the module of the instructions at these positions of a function's code, in rising order; none if the function has no code.
  func byteOffsets(of function: Int, bodyStart: Int, at positions: [Int]) -> [Int]
}

/// A module's definitions and threaded code. Its addresses stay where they are as long as it lives.
@safe final class ModuleCode: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: nothing is written after `init`, but for what `lowered` guards itself.
  let decoded: DecodedModule
  let definitions: ValidatedDefinitions
  let configuration: ModuleConfiguration
  let functionCount: Int
  /// One record a defined function.
  let functions: UnsafeMutablePointer<FunctionCode>
  private let lowered: any FunctionCodes
  private let exportNames: ExportNames
  /// What an instance needs, in the module's order.
  let imports: [ModuleImport]
  /// The numbers that the module's types get in a store that has no types yet.
  private(set) var storeTypes = StoreTypes()
  /// The module's source locations, if it has any.
  let lines: LineTable?
  /// Where functions catch exceptions, by the defined function's index.
  let tryMaps: [Int: TryMap]
  /// Slots that parameters and results of each type take; 0 for what is no function type.
  let parameterSlotCounts: [UInt32]
  let resultSlotCounts: [UInt32]
  /// The fuel that loading took, and the bytes of host memory that were counted.
  let loadingCost: (fuel: Int, byteCount: Int)

  /// Puts together the outcome of loading. The records of functions belong to `lowered`.
  init(
    _ decoded: DecodedModule, _ definitions: ValidatedDefinitions, _ configuration: ModuleConfiguration, lowered: any FunctionCodes, tryMaps: [Int: TryMap],
    loadingCost: (fuel: Int, byteCount: Int)
  ) {
    self.decoded = decoded
    self.definitions = definitions
    self.configuration = configuration
    self.lowered = lowered
    self.tryMaps = tryMaps
    lines = LineTable(decoded)
    self.loadingCost = loadingCost
    functionCount = decoded.code.count
    unsafe functions = lowered.functions
    exportNames = ExportNames(decoded.exports)
    let types = definitions.environment.types.types
    parameterSlotCounts = types.indices.map { types.kind($0) == .function ? Self.slotCount(types.words[types.layout($0).first]) : 0 }
    resultSlotCounts = types.indices.map { types.kind($0) == .function ? Self.slotCount(types.words[types.layout($0).second]) : 0 }
    imports = ModuleImport.imports(of: decoded, definitions.environment)
    var storeTypes = StoreTypes()
    _ = storeTypes.identify(self)
    self.storeTypes = storeTypes
  }

  private static func slotCount(_ words: ArraySlice<UInt32>) -> UInt32 {
    UInt32(truncatingIfNeeded: words.reduce(words.count) { $0 + ($1 == ValueType.v128.word ? 1 : 0) })
  }

  /// What is exported by a name.
  func exportedDescriptor(_ name: String) -> DecodedModule.Export.Descriptor? {
    definitions.exportPositions[ExactName(name)].map { decoded.exports[$0].descriptor }
  }

  /// The type of a defined function.
  func type(ofDefined function: Int) -> TypeIndex { definitions.environment.functions[definitions.environment.importedFunctionCount + function] }

  /// Lowers a defined function that is called for the first time; nil if its code takes too much memory, or the moment of ``HostClock`` has passed.
  func lower(_ function: Int, deadline: Int64) -> PC? { unsafe lowered.lower(function, of: self, deadline: deadline) }

  // MARK: Backtraces

  /// The defined function whose code an address lies in, and the position in it, in words.
  func place(of pc: PC) -> (function: Int, position: Int)? { unsafe lowered.place(of: pc) }

  /// Where in the module's bytes the instructions at these positions of a function's code, in rising order, come from.
  func byteOffsets(of function: Int, at positions: [Int]) -> [Int] {
    let bodyStart = decoded.code[function].bytes.lowerBound
    let offsets = lowered.byteOffsets(of: function, bodyStart: bodyStart, at: positions)
    // Not lowered: the function was opened, and nothing of it has run.
    return offsets.isEmpty ? positions.map { _ in bodyStart } : offsets
  }

  /// The name that the name section or else the first export gives a function.
  func name(of function: UInt32) -> String? { decoded.names.functions[function] ?? exportNames.name(of: function) }
}

extension SubType {
  /// The function type, if it is one.
  var function: FunctionType? {
    if case .function(let type) = composite { return type }
    return nil
  }
}
