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
  /// What an instance needs, in the module's order.
  let imports: [Module.Import]
  /// The numbers that the module's types get in a store that has no types yet.
  private(set) var storeTypes = StoreTypes()
  /// Where functions catch exceptions, innermost first, by the defined function's index.
  let tryRegions: [Int: [TryRegion]]
  /// Slots that parameters and results of each type take; 0 for what is no function type.
  let parameterSlotCounts: [UInt32]
  let resultSlotCounts: [UInt32]

  /// Decodes and validates; lowers now what is not to be lowered at its first call.
  init(_ bytes: [UInt8], configuration: ModuleConfiguration) throws {
    let decoded = try DecodedModule(decoding: bytes, features: configuration.features)
    self.decoded = decoded
    self.configuration = configuration
    functionCount = decoded.code.count
    let lowered = LoweredFunctions(count: decoded.code.count, wordLimit: Self.wordLimit(bytes.count))
    self.lowered = lowered
    functions = lowered.functions
    var tryRegions: [Int: [TryRegion]] = [:]
    definitions = try decoded.bytes.withUnsafeBytes { buffer in
      let reader = ByteReader(buffer)
      let definitions = try ModuleValidator.validate(decoded, configuration.features, bytes: reader)
      let environment = definitions.environment
      var validator = try FunctionValidator(environment: environment, lowering: Self.loweringEnvironment(environment, configuration, lowered.functions))
      for index in 0..<lowered.count {
        let functionIndex = environment.importedFunctionCount + index
        do {
          let body = decoded.code[index]
          let type = environment.functions[functionIndex]
          if configuration.lowering == .atFirstCall {
            try validator.validate(body, type: type, bytes: reader)
            if !validator.mustLower {
              lowered.postpone(validator, index, functionIndex: UInt32(truncatingIfNeeded: functionIndex))
              continue
            }
          }
          validator.wordLimit = lowered.wordLimit
          try validator.walk(body, type: type, bytes: reader)
        } catch var error as ValidationError {
          error.functionIndex = UInt32(truncatingIfNeeded: functionIndex)
          error.functionName = decoded.names.functions[UInt32(truncatingIfNeeded: functionIndex)]
          throw error
        }
        lowered.add(validator.lowering, index, functionIndex: UInt32(truncatingIfNeeded: functionIndex))
        if !validator.lowering.tryRegions.isEmpty { tryRegions[index] = validator.lowering.tryRegions }
      }
      return definitions
    }
    self.tryRegions = tryRegions
    let types = definitions.environment.types.types
    parameterSlotCounts = types.map { Self.slotCount($0.function?.parameters ?? []) }
    resultSlotCounts = types.map { Self.slotCount($0.function?.results ?? []) }
    imports = Module.imports(of: decoded, definitions.environment)
    var storeTypes = StoreTypes()
    _ = storeTypes.identify(self)
    self.storeTypes = storeTypes
  }

  /// The most words that the code of a module of so many bytes may take. WHY: ordinary code takes one word a byte; 16 are plenty, and a hostile module
  /// cannot make a megabyte into a gigabyte.
  private static func wordLimit(_ byteCount: Int) -> Int { 1 << 20 + byteCount &* 16 }

  private static func slotCount(_ types: [ValueType]) -> UInt32 { UInt32(types.reduce(0) { $0 + $1.slotCount }) }

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
  func makeValidator() throws(ValidationError) -> FunctionValidator {
    try FunctionValidator(
      environment: definitions.environment, lowering: Self.loweringEnvironment(definitions.environment, configuration, functions))
  }

  /// Lowers a defined function that is called for the first time; nil if its code takes too much memory.
  func lower(_ function: Int) -> PC? { lowered.lower(function, of: self) }

  // MARK: Backtraces

  /// The defined function whose code an address lies in, and the position in it, in words.
  func place(of pc: PC) -> (function: Int, position: Int)? { lowered.place(of: pc) }

  /// Where in the module's bytes the instructions of a function's code come from, in the order of the code. Lowers the function once more, with a record.
  func offsets(of function: Int) -> [(position: Int, byteOffset: Int)] {
    decoded.bytes.withUnsafeBytes { buffer in
      guard var validator = try? makeValidator() else { return [] }
      validator.lowering.recordsOffsets = true
      guard (try? validator.walk(decoded.code[function], type: type(ofDefined: function), bytes: ByteReader(buffer))) != nil else { return [] }
      return validator.lowering.offsets
    }
  }
}

extension SubType {
  /// The function type, if it is one.
  var function: FunctionType? {
    if case .function(let type) = composite { return type }
    return nil
  }
}
