// One instance of a plugin: made ready, asked line by line. It knows the ABI, and nothing of threads, strategies and JSON.

/// An instance that is ready for lines. Belongs to one call at a time; after an error it must be reset, or not be used again.
final class PluginInstance: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: the pool lends it to one call at a time.
  let instance: Instance
  private let memory: Memory
  private let configuration: WasmParser.Configuration
  private let parse: TypedFunction<UInt64, UInt32, UInt32>
  private let alloc: TypedFunction<UInt32, UInt32>
  private let free: TypedFunction<Void, UInt32, UInt32>
  /// Those of a line, but for the time.
  private var limits: ResourceLimits
  /// The state to be reset with the instance.
  private let system: SystemInterface?
  /// What a reset goes back to.
  private var snapshot: StoreSnapshot?
  /// The request of the running call. WHY here: its room is used again and again.
  private var request: [UInt8] = []
  /// The fuel that the last line has taken: `parse_line`, and what is added for reading its answer.
  private(set) var parseFuel: UInt64 = 0

  /// Makes an instance of a module whose exports are verified, and runs what it wants to run once.
  ///
  /// - Throws: ``PluginError``, `CancellationError`.
  convenience init(_ module: Module, _ imports: Imports, _ configuration: WasmParser.Configuration) throws {
    let system = SystemInterface(for: module)
    var imports = imports
    system?.add(to: &imports)
    do {
      var warmUp = WarmUp(configuration)
      let instance = try module.instantiate(imports, limits: configuration.warmUpLimits)
      try PluginInstance.warmUp(instance, &warmUp)
      try PluginInstance.check(try instance.memory, configuration)
      try self.init(ready: instance, configuration, system)
    } catch {
      throw PluginError.translate(error, timeout: configuration.warmUpTimeout)
    }
  }

  /// Takes an instance that is warmed up, and whose memory is large enough.
  ///
  /// - Throws: ``WasmKitLiteEngine/CallError`` where an export is missing or of another type.
  init(ready instance: Instance, _ configuration: WasmParser.Configuration, _ system: SystemInterface? = nil) throws {
    self.instance = instance
    self.system = system
    self.configuration = configuration
    limits = configuration.warmUpLimits
    memory = try instance.memory
    parse = try instance.function("parse_line", as: ((UInt32, UInt32) -> UInt64).self)
    alloc = try instance.function(PluginABI.name("alloc", in: instance.module), as: ((UInt32) -> UInt32).self)
    free = try instance.function(PluginABI.name("free", in: instance.module), as: ((UInt32, UInt32) -> Void).self)
  }

  /// The time that an instance has until it is ready, counted over everything that is run of it until then.
  struct WarmUp {
    private let limits: ResourceLimits
    private var time: LineTime

    /// Begins now.
    init(_ configuration: WasmParser.Configuration) {
      limits = configuration.warmUpLimits
      time = LineTime(configuration.warmUpTimeout)
    }

    /// The limits of the next call.
    ///
    /// - Throws: where the time is over.
    mutating func limitsLeft() throws(PluginError) -> ResourceLimits {
      var limits = limits
      limits.timeout = try time.left()
      return limits
    }
  }

  /// Runs what the plugin wants to run once.
  static func warmUp(_ instance: Instance, _ warmUp: inout WarmUp) throws {
    guard let name = PluginABI.initializer(in: instance.module) else { return }
    let limits = try warmUp.limitsLeft()
    do { try instance.call(name, limits: limits) } catch {
      // A program that ends well is ready for more: its memory stays.
      guard name == "_start", SystemInterface.exitStatus(of: error) == 0 else { throw error }
    }
  }

  /// Whether the input region lies in the memory; memories never shrink.
  static func check(_ memory: Memory, _ configuration: WasmParser.Configuration) throws(PluginError) {
    guard case .fixed(let offset, let capacity) = configuration.inputPlacement else { return }
    let needed = UInt64(offset) + UInt64(capacity)
    guard memory.byteCount >= needed else {
      throw .invalidABI("the memory has \(memory.byteCount) bytes, expected at least \(needed), the end of the input region")
    }
  }

  // MARK: Going back

  /// Takes what the instance is now for what it will be after each reset.
  func prepareReset() throws { snapshot = try translating(configuration.warmUpTimeout) { try instance.store.snapshot() } }

  /// Sets everything back that calls have changed.
  ///
  /// - Throws: where the instance was not prepared for it; it must not be used again then.
  func reset() throws {
    guard let snapshot else { throw PluginError.invalidABI("the instance cannot be reset") }
    try instance.store.reset(to: snapshot)
    system?.reset()
  }

  // MARK: A line

  /// Writes the request of a line: `{"line":"…","timestamp":"…"}`.
  ///
  /// - Throws: ``PluginError`` where it does not fit: escapes can make a short line's request longer than the region. The plugin has seen nothing of it then.
  func prepare(_ line: String, _ timestamp: String?) throws(PluginError) {
    // WHY a variable: each step would look whether somebody else is at the property.
    var request: [UInt8] = []
    swap(&request, &self.request)
    defer { swap(&request, &self.request) }
    request.removeAll(keepingCapacity: true)
    request.append(contentsOf: "{\"line\":".utf8)
    JSONWriter.write(line, to: &request)
    if let timestamp {
      request.append(contentsOf: ",\"timestamp\":".utf8)
      JSONWriter.write(timestamp, to: &request)
    }
    request.append(UInt8(ascii: "}"))
    let capacity: Int
    switch configuration.inputPlacement {
    case .fixed(_, let bytes): capacity = Int(bytes)
    case .allocated, .automatic: capacity = Int(UInt32.max)
    }
    guard request.count <= capacity else { throw .inputTooLarge(what: .request, byteCount: request.count, limit: capacity) }
  }

  /// The plugin's answer to the request, copied out and handed back; nil for no match.
  ///
  /// - Parameter time: that of the line.
  /// - Throws: ``PluginError``, `CancellationError`.
  func answer(in time: inout LineTime) throws -> [UInt8]? {
    do {
      let (address, isAllocated) = try place(&time)
      limits.timeout = try time.left()
      let result = try parse(address, UInt32(request.count), limits: limits)
      parseFuel = instance.store.fuelConsumed
      let output = try copy(result)
      if output != nil {
        // An error of `free` is one of the call: the plugin's heap is broken.
        limits.timeout = try time.left()
        try free(UInt32(truncatingIfNeeded: result), UInt32(truncatingIfNeeded: result >> 32), limits: limits)
      }
      if isAllocated {
        limits.timeout = try time.left()
        try free(address, UInt32(request.count), limits: limits)
      }
      return output
    } catch { throw PluginError.translate(error, timeout: time.limit) }
  }

  /// Adds the work of reading the answer to the fuel of the line. It has no limit of its own: it is bounded by the answer's bytes, and by the line's time.
  func add(readingWork: UInt64) { parseFuel &+= readingWork }

  /// Puts a request where the plugin finds it.
  private func place(_ time: inout LineTime) throws -> (address: UInt32, isAllocated: Bool) {
    switch configuration.inputPlacement {
    case .fixed(let offset, _):
      // The region lies inside: `check`, and memories never shrink below where they began.
      try write(at: offset)
      return (offset, false)
    // What is chosen automatically was chosen when the plugin was loaded.
    case .allocated, .automatic:
      limits.timeout = try time.left()
      let address = try alloc(UInt32(request.count), limits: limits)
      guard address != 0 else { throw PluginError.limitExceeded(.memory, message: "the plugin has no room for \(request.count) bytes of input", backtrace: []) }
      do { try write(at: address) } catch {
        throw PluginError.badOutput("alloc gave \(request.count) bytes at \(address) of a memory of \(memory.byteCount)")
      }
      return (address, true)
    }
  }

  private func write(at address: UInt32) throws {
    try unsafe request.withUnsafeBytes { source in try memory.withMutableBytes(at: address, byteCount: UInt32(source.count)) { unsafe $0.withUnsafeMutableBytes { unsafe $0.copyMemory(from: source) } }
    }
  }

  /// The bytes that `parse_line` names; nil for no match.
  private func copy(_ result: UInt64) throws(PluginError) -> [UInt8]? {
    let address = UInt32(truncatingIfNeeded: result)
    let byteCount = UInt32(truncatingIfNeeded: result >> 32)
    if address == 0 || byteCount == 0 { return nil }
    guard byteCount <= configuration.outputByteCount else {
      let message = "the plugin's answer is too long: \(byteCount) bytes, the limit is \(configuration.outputByteCount)"
      throw .limitExceeded(.output, message: message, backtrace: [])
    }
    do { return try memory.bytes(at: address, byteCount: byteCount) } catch {
      throw .badOutput("\(byteCount) bytes at \(address), the memory has \(memory.byteCount)")
    }
  }

  private func translating<Result>(_ timeout: Duration, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch { throw PluginError.translate(error, timeout: timeout) }
  }
}
