// The immutable outcome of decoding, validation and lowering, shared by a module's instances.

/// A module's definitions and threaded code. Its addresses stay where they are as long as it lives.
final class ModuleCode: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: nothing is written after `init`.
  let decoded: DecodedModule
  let definitions: ValidatedDefinitions
  let configuration: ModuleConfiguration
  let functionCount: Int
  /// One record a defined function.
  let functions: UnsafeMutablePointer<FunctionCode>
  /// The threaded code, in the order of the functions.
  private let chunks: [CodeArena.Chunk]
  /// Where functions catch exceptions, innermost first, by the defined function's index.
  let tryRegions: [Int: [TryRegion]]
  /// Slots that parameters and results of each type take; 0 for what is no function type.
  let parameterSlotCounts: [UInt32]
  let resultSlotCounts: [UInt32]

  /// Decodes, validates and lowers.
  init(_ bytes: [UInt8], configuration: ModuleConfiguration) throws {
    let decoded = try DecodedModule(decoding: bytes, features: configuration.features)
    self.decoded = decoded
    self.configuration = configuration
    functionCount = decoded.code.count
    let functions = UnsafeMutablePointer<FunctionCode>.allocate(capacity: max(1, functionCount))
    self.functions = functions
    var arena = CodeArena()
    var tryRegions: [Int: [TryRegion]] = [:]
    do {
      let count = functionCount
      definitions = try decoded.bytes.withUnsafeBytes { buffer in
        let reader = ByteReader(buffer)
        let definitions = try ModuleValidator.validate(decoded, configuration.features, bytes: reader)
        var validator = try FunctionValidator(
          environment: definitions.environment, lowering: Self.loweringEnvironment(definitions.environment, configuration, functions))
        var wordsLeft = Self.wordLimit(bytes.count)
        for index in 0..<count {
          validator.wordLimit = min(wordsLeft, Int(Int32.max) / 8)
          let functionIndex = definitions.environment.importedFunctionCount + index
          do {
            try validator.walk(decoded.code[index], type: definitions.environment.functions[functionIndex], bytes: reader)
          } catch var error as ValidationError {
            error.functionIndex = UInt32(truncatingIfNeeded: functionIndex)
            error.functionName = decoded.names.functions[UInt32(truncatingIfNeeded: functionIndex)]
            throw error
          }
          wordsLeft -= validator.lowering.code.position
          (functions + index).initialize(to: arena.add(validator.lowering, index: UInt32(truncatingIfNeeded: functionIndex)))
          if !validator.lowering.tryRegions.isEmpty { tryRegions[index] = validator.lowering.tryRegions }
        }
        return definitions
      }
    } catch {
      arena.deallocate()
      functions.deallocate()
      throw error
    }
    chunks = arena.chunks
    self.tryRegions = tryRegions
    let types = definitions.environment.types.types
    parameterSlotCounts = types.map { Self.slotCount($0.function?.parameters ?? []) }
    resultSlotCounts = types.map { Self.slotCount($0.function?.results ?? []) }
  }

  /// The most words that the code of a module of so many bytes may take. WHY: ordinary code takes one word a byte; 16 are plenty, and a hostile module
  /// cannot make a megabyte into a gigabyte.
  private static func wordLimit(_ byteCount: Int) -> Int { 1 << 20 + byteCount &* 16 }

  deinit {
    for chunk in chunks { chunk.memory.deallocate() }
    functions.deallocate()
  }

  private static func slotCount(_ types: [ValueType]) -> UInt32 { UInt32(types.reduce(0) { $0 + $1.slotCount }) }

  private static func loweringEnvironment(
    _ environment: ModuleEnvironment, _ configuration: ModuleConfiguration, _ functions: UnsafeMutablePointer<FunctionCode>
  ) -> LoweringEnvironment {
    LoweringEnvironment(
      canonicalizesNaNs: configuration.isDeterministic, tracksWrites: configuration.tracksWrites, fusesInstructions: configuration.fusesInstructions,
      importedFunctionCount: environment.importedFunctionCount, functionCodes: functions)
  }

  // MARK: Backtraces

  /// The defined function whose code an address lies in.
  func function(at pc: PC) -> Int? {
    guard
      let chunk = chunks.first(where: { chunk in
        guard let base = chunk.memory.baseAddress else { return false }
        return pc >= UnsafeRawPointer(base) && pc < UnsafeRawPointer(base) + chunk.memory.count
      })
    else { return nil }
    // The functions of one chunk lie in order.
    var (low, high) = (chunk.functions.lowerBound, chunk.functions.upperBound)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if functions[middle].entry <= pc { low = middle } else { high = middle }
    }
    return low < high && pc < functions[low].entry + Int(functions[low].codeByteCount) ? low : nil
  }

  /// Where in the module's bytes the instructions of a function's code come from, in the order of the code. Lowers the function once more, with a record.
  func offsets(of function: Int) -> [(position: Int, byteOffset: Int)] {
    let environment = definitions.environment
    return decoded.bytes.withUnsafeBytes { buffer in
      guard
        var validator = try? FunctionValidator(
          environment: environment, lowering: Self.loweringEnvironment(environment, configuration, functions))
      else { return [] }
      validator.lowering.recordsOffsets = true
      let type = environment.functions[environment.importedFunctionCount + function]
      guard (try? validator.walk(decoded.code[function], type: type, bytes: ByteReader(buffer))) != nil else { return [] }
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

/// Where finished code is put: in large pieces, so that no function's code moves.
struct CodeArena {
  /// A piece of memory and the defined functions whose code is in it.
  struct Chunk {
    let memory: UnsafeMutableRawBufferPointer
    var functions: Range<Int>
  }

  private(set) var chunks: [Chunk] = []
  private var used = 0
  private var functionCount = 0
  private static let chunkByteCount = 64 << 10

  /// Copies the code of the function that was just lowered.
  mutating func add(_ lowering: FunctionLowering, index: UInt32) -> FunctionCode {
    let byteCount = (lowering.code.position - lowering.skippedWordCount) * 8
    if chunks.isEmpty || used + byteCount > chunks[chunks.count - 1].memory.count {
      // The first chunk is small, for modules that are.
      let size = chunks.isEmpty ? 8 << 10 : Self.chunkByteCount
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(byteCount, size), alignment: 16)
      chunks.append(Chunk(memory: memory, functions: functionCount..<functionCount))
      used = 0
    }
    functionCount += 1
    chunks[chunks.count - 1].functions = chunks[chunks.count - 1].functions.lowerBound..<functionCount
    let memory = chunks[chunks.count - 1].memory
    let target = UnsafeMutableRawBufferPointer(rebasing: memory[used..<used + byteCount])
    lowering.code.words.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[(lowering.skippedWordCount * 8)...])) }
    let entry = UnsafeRawPointer(memory.baseAddress.unsafelyUnwrapped + used)
    used += byteCount
    return FunctionCode(
      entry: entry, frameSlotCount: UInt32(truncatingIfNeeded: lowering.frameSlotCount), linkSlot: UInt32(truncatingIfNeeded: lowering.linkSlot), index: index,
      codeByteCount: UInt32(truncatingIfNeeded: byteCount))
  }

  func deallocate() { for chunk in chunks { chunk.memory.deallocate() } }
}
