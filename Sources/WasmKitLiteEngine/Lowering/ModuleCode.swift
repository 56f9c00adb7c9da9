// The immutable outcome of decoding, validation and lowering, shared by a module's instances.

/// A module's definitions and threaded code. Its addresses stay where they are as long as it lives.
final class ModuleCode: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: nothing is written after `init`, but for what `lowered` guards itself.
  let decoded: DecodedModule
  let definitions: ValidatedDefinitions
  let configuration: ModuleConfiguration
  let functionCount: Int
  /// One record a defined function.
  let functions: UnsafeMutablePointer<FunctionCode>
  private let lowered: LoweredFunctions
  private let exportNames: ExportNames
  /// What an instance needs, in the module's order.
  let imports: [Module.Import]
  /// The numbers that the module's types get in a store that has no types yet.
  private(set) var storeTypes = StoreTypes()
  /// Where functions catch exceptions, by the defined function's index.
  let tryMaps: [Int: TryMap]
  /// Slots that parameters and results of each type take; 0 for what is no function type.
  let parameterSlotCounts: [UInt32]
  let resultSlotCounts: [UInt32]
  /// The fuel that loading took, and the bytes of host memory that were counted.
  let loadingCost: (fuel: Int, byteCount: Int)

  /// Decodes and validates; lowers now what is not to be lowered at its first call.
  init(_ bytes: [UInt8], configuration: ModuleConfiguration) throws {
    var meter = LoadingMeter(configuration.loadingLimits, byteCount: bytes.count)
    let decoded = try DecodedModule(decoding: bytes, features: configuration.features, limits: configuration.loadingLimits, meter: &meter)
    self.decoded = decoded
    self.configuration = configuration
    functionCount = decoded.code.count
    exportNames = ExportNames(decoded.exports)
    try meter.keep(LoweredFunctions.byteCount(decoded.code.count))
    let lowered = LoweredFunctions(count: decoded.code.count, wordLimit: meter.bytesLeft / 8)
    self.lowered = lowered
    functions = lowered.functions
    var tryMaps: [Int: TryMap] = [:]
    definitions = try decoded.bytes.withUnsafeBytes { buffer in
      let reader = ByteReader(buffer)
      let definitions = try ModuleValidator.validate(decoded, configuration.features, bytes: reader, meter: &meter)
      let environment = definitions.environment
      let lowering = Self.loweringEnvironment(environment, configuration, lowered.functions)
      var bodies = ModuleBodies(decoded, environment, lowered, bytes: reader)
      if configuration.lowering == .atFirstCall { try bodies.validate(lowering, meter: &meter) } else { try bodies.lower(lowering, meter: &meter) }
      tryMaps = bodies.tryMaps
      return definitions
    }
    self.tryMaps = tryMaps
    let types = definitions.environment.types.types
    try meter.charge(types.count &* 8 &+ types.words.count &+ decoded.imports.count &* 32)
    try meter.keep(LoadingMeter.listed(UInt32.self, types.count &* 2) &+ LoadingMeter.listed(Module.Import.self, decoded.imports.count))
    parameterSlotCounts = types.indices.map { types.kind($0) == .function ? Self.slotCount(types.words[types.layout($0).first]) : 0 }
    resultSlotCounts = types.indices.map { types.kind($0) == .function ? Self.slotCount(types.words[types.layout($0).second]) : 0 }
    imports = Module.imports(of: decoded, definitions.environment)
    lowered.limitWords(to: meter.bytesLeft / 8)
    loadingCost = (meter.fuel, meter.byteCount)
    var storeTypes = StoreTypes()
    _ = storeTypes.identify(self)
    self.storeTypes = storeTypes
  }

  private static func slotCount(_ words: ArraySlice<UInt32>) -> UInt32 {
    UInt32(truncatingIfNeeded: words.reduce(words.count) { $0 + ($1 == ValueType.v128.word ? 1 : 0) })
  }

  private static func loweringEnvironment(
    _ environment: ModuleEnvironment, _ configuration: ModuleConfiguration, _ functions: UnsafeMutablePointer<FunctionCode>
  ) -> LoweringEnvironment {
    LoweringEnvironment(
      canonicalizesNaNs: configuration.isDeterministic, tracksWrites: configuration.tracksWrites, fusesInstructions: configuration.fusesInstructions,
      importedFunctionCount: environment.importedFunctionCount, functionCodes: functions)
  }

  /// What is exported by a name.
  func exportedDescriptor(_ name: String) -> DecodedModule.Export.Descriptor? {
    definitions.exportPositions[ExactName(name)].map { decoded.exports[$0].descriptor }
  }

  /// The type of a defined function.
  func type(ofDefined function: Int) -> TypeIndex { definitions.environment.functions[definitions.environment.importedFunctionCount + function] }

  /// A validator for bodies that were validated before.
  func makeValidator() throws -> FunctionValidator<FunctionLowering> {
    let lowering = FunctionLowering(environment: Self.loweringEnvironment(definitions.environment, configuration, functions))
    return try FunctionValidator(environment: definitions.environment, sink: lowering, meter: LoadingMeter())
  }

  /// Lowers a defined function that is called for the first time; nil if its code takes too much memory, or the moment of ``HostClock`` has passed.
  func lower(_ function: Int, deadline: Int64) -> PC? { lowered.lower(function, of: self, deadline: deadline) }

  // MARK: Backtraces

  /// The defined function whose code an address lies in, and the position in it, in words.
  func place(of pc: PC) -> (function: Int, position: Int)? { lowered.place(of: pc) }

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

/// The exports of functions in the order of the functions: made at the first look, once for a module.
final class ExportNames: Sendable {
  private let exports: [DecodedModule.Export]
  private let lock = Lock()
  // SAFETY: written and read with `lock` held.
  nonisolated(unsafe) private var sorted: [(function: UInt32, position: Int)]?

  init(_ exports: [DecodedModule.Export]) { self.exports = exports }

  /// The first name that a function is exported by.
  func name(of function: UInt32) -> String? {
    lock.withLock {
      let list = sorted ?? sort()
      var (low, high) = (0, list.count)
      while low < high {
        let middle = low + (high - low) / 2
        if list[middle].function < function { low = middle + 1 } else { high = middle }
      }
      return low < list.count && list[low].function == function ? exports[list[low].position].name : nil
    }
  }

  private func sort() -> [(function: UInt32, position: Int)] {
    var list: [(function: UInt32, position: Int)] = []
    for (position, export) in exports.enumerated() {
      if case .function(let index) = export.descriptor { list.append((index.rawValue, position)) }
    }
    list.sort { ($0.function, $0.position) < ($1.function, $1.position) }
    sorted = list
    return list
  }
}

extension SubType {
  /// The function type, if it is one.
  var function: FunctionType? {
    if case .function(let type) = composite { return type }
    return nil
  }
}
