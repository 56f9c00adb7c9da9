// The bodies of a module's functions while it is loaded: validated, and lowered now or left to be lowered at their first call.

/// The loading of a module's bodies.
struct ModuleBodies {
  // WHY not the whole module and its environment: a copy counts a reference for each of their lists, which a small module notices.
  private let code: [DecodedModule.FunctionBody]
  private let names: [UInt32: String]
  /// The types of all functions, imports first.
  private let types: [TypeIndex]
  private let importedFunctionCount: Int
  private let lowered: LoweredFunctions
  private let bytes: ByteReader
  /// The handlers of exceptions of the functions that were lowered, by the defined function's index.
  private(set) var tryMaps: [Int: TryMap] = [:]

  init(_ decoded: borrowing DecodedModule, _ environment: borrowing ModuleEnvironment, _ lowered: LoweredFunctions, bytes: ByteReader) {
    code = decoded.code
    names = decoded.names.functions
    types = environment.functions
    importedFunctionCount = environment.importedFunctionCount
    self.lowered = lowered
    self.bytes = bytes
  }

  /// Validates and lowers all bodies.
  mutating func lower(_ environment: ModuleEnvironment, _ lowering: LoweringEnvironment, meter: inout LoadingMeter) throws {
    var validator = try FunctionValidator(environment: environment, sink: FunctionLowering(environment: lowering), meter: meter)
    for index in 0..<lowered.count { try lower(index, &validator) }
    meter = validator.meter
  }

  /// Validates all bodies, and lowers those that must not wait for a call.
  mutating func validate(_ environment: ModuleEnvironment, _ lowering: LoweringEnvironment, meter: inout LoadingMeter) throws {
    var validator = try FunctionValidator(environment: environment, sink: DiscardingSink(workingByteCount: 0), meter: meter)
    var idle: FunctionLowering?
    for index in 0..<lowered.count {
      let body = code[index]
      do { try validator.walk(body, type: type(index), bytes: bytes) } catch { throw located(error, index) }
      if !validator.mustLower(body) {
        lowered.postpone(validator, index, functionIndex: functionIndex(index))
        continue
      }
      var discarding: DiscardingSink?
      let sink = idle.take() ?? FunctionLowering(environment: lowering)
      var loweringValidator = FunctionValidator(validator, sink: sink, previous: &discarding)
      try lower(index, &loweringValidator)
      let kept = DiscardingSink(workingByteCount: loweringValidator.sink.workingByteCount)
      validator = FunctionValidator(loweringValidator, sink: kept, previous: &idle)
    }
    meter = validator.meter
  }

  private mutating func lower(_ index: Int, _ validator: inout FunctionValidator<FunctionLowering>) throws {
    let body = code[index]
    validator.sink.wordLimit = min(lowered.wordLimit, validator.meter.bytesLeft / 8)
    do { try validator.lower(body, type: type(index), bytes: bytes) } catch { throw located(error, index) }
    lowered.add(validator, index, functionIndex: functionIndex(index), bodyStart: body.bytes.lowerBound)
    try validator.meter.keep(validator.sink.keptByteCount)
    if !validator.sink.tryMap.isEmpty { tryMaps[index] = validator.sink.tryMap }
  }

  private func functionIndex(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: importedFunctionCount + index) }
  private func type(_ index: Int) -> TypeIndex { types[importedFunctionCount + index] }

  /// An error of a body, with its function.
  private func located(_ error: any Error, _ index: Int) -> any Error {
    switch error {
    case var error as ValidationError:
      error.functionIndex = functionIndex(index)
      error.functionName = names[functionIndex(index)]?.cut(to: String.nameLength)
      return error
    case var error as ResourceExhaustion:
      error.functionIndex = functionIndex(index)
      return error
    default: return error
    }
  }
}
