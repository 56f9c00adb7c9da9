// Loading a module: bytes are decoded and validated; functions are lowered now, or left to be lowered at their first call.

import WasmKitLiteMachine

extension ModuleCode {
  /// Decodes and validates; lowers now what is not to be lowered at its first call.
  convenience init(_ bytes: [UInt8], configuration: ModuleConfiguration) throws {
    var meter = LoadingMeter(configuration.loadingLimits, byteCount: bytes.count)
    let decoded = try DecodedModule(decoding: bytes, features: configuration.features, limits: configuration.loadingLimits, meter: &meter)
    try meter.keep(LoweredFunctions.byteCount(decoded.code.count))
    let lowered = LoweredFunctions(count: decoded.code.count, wordLimit: meter.bytesLeft / 8)
    var tryMaps: [Int: TryMap] = [:]
    let definitions = try unsafe decoded.bytes.withUnsafeBytes { buffer in
      let reader = unsafe ByteReader(buffer)
      let definitions = try ModuleValidator.validate(decoded, configuration.features, bytes: reader, meter: &meter)
      let environment = definitions.environment
      let lowering = unsafe Self.loweringEnvironment(environment, configuration, lowered.functions)
      var bodies = ModuleBodies(decoded, environment, lowered, bytes: reader)
      switch configuration.lowering {
      case .atFirstCall: try bodies.validate(environment, lowering, meter: &meter)
      case .atLoad: try bodies.lower(environment, lowering, meter: &meter)
      }
      tryMaps = bodies.tryMaps
      return definitions
    }
    let types = definitions.environment.types.types
    try meter.charge(types.count &* 8 &+ types.words.count &+ decoded.imports.count &* 32)
    try meter.keep(LoadingMeter.listed(UInt32.self, types.count &* 2) &+ LoadingMeter.listed(ModuleImport.self, decoded.imports.count))
    lowered.limitWords(to: meter.bytesLeft / 8)
    self.init(consume decoded, consume definitions, configuration, lowered: lowered, tryMaps: tryMaps, loadingCost: (meter.fuel, meter.byteCount))
  }

  private static func loweringEnvironment(
    _ environment: ModuleEnvironment, _ configuration: ModuleConfiguration, _ functions: UnsafeMutablePointer<FunctionCode>
  ) -> LoweringEnvironment {
    unsafe LoweringEnvironment(
      canonicalizesNaNs: configuration.isDeterministic, tracksWrites: configuration.tracksWrites, fusesInstructions: configuration.fusesInstructions,
      importedFunctionCount: environment.importedFunctionCount, functionCodes: functions)
  }

  /// A validator for bodies that were validated before.
  func makeValidator() throws -> FunctionValidator<FunctionLowering> {
    let lowering = unsafe FunctionLowering(environment: Self.loweringEnvironment(definitions.environment, configuration, functions))
    return try FunctionValidator(environment: definitions.environment, sink: lowering, meter: LoadingMeter())
  }
}

extension ModuleCode {
  /// The module without anything, of the eight bytes that every module begins with.
  static let empty: ModuleCode = {
    guard let module = try? ModuleCode([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00], configuration: ModuleConfiguration()) else {
      fatalError("the empty module is valid")  // WHY: no input reaches this; it fails in the first test if ever.
    }
    return module
  }()
}
