// A plugin as a parser: loading, strategies, threads. What a call does inside the plugin is PluginInstance's.

/// A log parser in WebAssembly.
///
/// Any number of tasks and threads may use a parser at once; each call has exclusive use of an instance of the plugin. There are at most ``Configuration/instanceCountLimit`` of them, or a single
/// one that is kept. The parser queues callers until an instance is free, threads before tasks, and each kind in order. A call that fails, for any reason, leaves the parser usable.
public final class WasmParser: LineParser {
  /// The plugin's name in messages: the file's name.
  public let name: String
  /// The plugin's module.
  public let module: Module
  /// The limits that it was made with.
  public let configuration: Configuration
  /// The result of the plugin's `abi_capabilities`; 0 if it has no such export.
  public let capabilities: UInt64
  /// Whether one instance parses all lines in order: the result of ``Configuration/instanceStrategy``.
  public let keepsInstance: Bool

  private let pool: InstancePool
  /// What the plugin's imports from `env` share over all instances.
  let hostFunctions: HostFunctions
  // SAFETY: never changed, and made only of host functions, whose closures are Sendable; nothing in it belongs to a store.
  nonisolated(unsafe) private let imports: Imports

  /// Loads a plugin from a file.
  ///
  /// - Throws: ``PluginError``, `CancellationError`.
  public convenience init(contentsOf path: String, configuration: Configuration = Configuration()) throws {
    let bytes = try System.contents(of: path, limit: configuration.moduleByteCount)
    try self.init(bytes: bytes, name: WasmParser.fileName(path), configuration: configuration)
  }

  /// Loads a plugin from its bytes: checks exports and memory layout, then makes an instance, so that all errors of loading are thrown here.
  ///
  /// - Throws: ``PluginError``, `CancellationError`.
  public convenience init(bytes: [UInt8], name: String = "plugin", configuration: Configuration = Configuration()) throws {
    var examination = PluginExamination(name: name, configuration)
    self.init(try examination.load(bytes), name: name)
  }

  /// Takes a plugin that is ready.
  init(_ plugin: LoadedPlugin, name: String) {
    let configuration = plugin.configuration
    self.name = name
    self.configuration = configuration
    module = plugin.module
    hostFunctions = plugin.hostFunctions
    unsafe imports = plugin.imports
    capabilities = plugin.capabilities
    switch configuration.instanceStrategy {
    case .fresh: keepsInstance = false
    case .kept: keepsInstance = true
    case .automatic: keepsInstance = capabilities & PluginABI.keepsState != 0
    }
    // WHY the examined instance is not for fresh calls: it was asked for its version and more, which may have changed it.
    pool = InstancePool(capacity: keepsInstance ? 1 : configuration.instanceCountLimit, first: keepsInstance ? plugin.instance : nil)
  }

  /// The module, whose stores note what they write if its instances are to be reset. Where the plugin decides that, it says so by an export.
  static func module(_ bytes: [UInt8], _ configuration: Configuration) throws -> Module {
    let isReset: Bool
    switch configuration.instanceStrategy {
    case .fresh: isReset = true
    case .kept: isReset = false
    // WHY a guess is enough: a reset is right without such stores as well, but slow; a plugin that has capabilities most likely keeps state.
    case .automatic: isReset = try !DecodedModule(decoding: bytes, features: configuration.features, limits: .sandboxed).exports.contains { $0.name == "abi_capabilities" }
    }
    // WHY at load: instances of many threads call the same functions, and none of their first lines is slower or waits for another's lowering.
    return try Module(bytes, configuration: ModuleConfiguration(features: configuration.features, tracksWrites: isReset, lowering: .atLoad))
  }

  // MARK: Parsing

  /// The events of one line, with the configured timeout.
  public func parseLine(_ line: String, timestamp: String?) throws -> ParseResult { try parseLine(line, timestamp: timestamp, timeout: nil) }

  /// The events of one line.
  ///
  /// - Parameters:
  ///   - line: the line, without its end.
  ///   - timestamp: when it was written, as RFC 3339; passed to the plugin unchanged.
  ///   - timeout: how long the line may take, instead of ``Configuration/timeout``: shorter or longer.
  /// - Throws: ``PluginError``; `CancellationError` if the surrounding task was cancelled.
  public func parseLine(_ line: String, timestamp: String? = nil, timeout: Duration? = nil) throws -> ParseResult {
    try check(line)
    try Task.checkCancellation()
    return try parse(line, timestamp, timeout, in: pool.take())
  }

  /// The events of one line, for use in a task; see the synchronous method. If all instances are busy, the task is suspended without blocking a thread.
  ///
  /// Cancelling the task stops the plugin within a slice of fuel, some 50 µs, and a wait at once.
  public func parseLine(_ line: String, timestamp: String? = nil, timeout: Duration? = nil) async throws -> ParseResult {
    try check(line)
    try Task.checkCancellation()
    // WHY on the task's own thread: a call is bounded by its timeout, and the engine looks at the task's cancellation with every slice of fuel.
    return try parse(line, timestamp, timeout, in: await pool.takeSuspending())
  }

  private func check(_ line: String) throws(PluginError) {
    let byteCount = line.utf8.count
    guard byteCount <= configuration.lineByteCount else {
      throw .inputTooLarge(what: .line, byteCount: byteCount, limit: configuration.lineByteCount)
    }
  }

  /// Parses a line in an instance, or in a new one, and gives it back.
  private func parse(_ line: String, _ timestamp: String?, _ timeout: Duration?, in grant: InstancePool.Grant) throws -> ParseResult {
    let instance: PluginInstance
    switch grant {
    case .instance(let idle): instance = idle
    case .room: instance = try makeInstance()
    case .closed: throw PluginError.closed
    }
    do { try instance.prepare(line, timestamp) } catch {
      pool.giveBack(instance)
      throw error
    }
    var time = LineTime(timeout ?? configuration.timeout)
    if keepsInstance {
      let result: ParseResult
      do { result = try self.result(of: instance.answer(in: &time), in: time) } catch {
        // What a failed call leaves behind is nobody's state: the next call gets a new instance.
        pool.giveBackRoom()
        throw error
      }
      pool.giveBack(instance)
      return result
    }
    let output: [UInt8]?
    do { output = try instance.answer(in: &time) } catch {
      giveBackReset(instance)
      throw error
    }
    // The answer is a copy: others may have the instance while it is read.
    giveBackReset(instance)
    return try result(of: output, in: time)
  }

  /// Makes an instance, in the place that the pool has for it.
  private func makeInstance() throws -> PluginInstance {
    do {
      let instance = try unsafe PluginInstance(module, imports, configuration)
      if !keepsInstance { try instance.prepareReset() }
      return instance
    } catch {
      pool.giveBackRoom()
      throw error
    }
  }

  /// Gives back an instance as it was before the call, however that ended: a reset knows of everything that code can change.
  private func giveBackReset(_ instance: PluginInstance) {
    do {
      try instance.reset()
      pool.giveBack(instance)
    } catch { pool.giveBackRoom() }
  }

  /// Names the synchronous method where only that can be meant.
  private func parse(_ line: String, _ timestamp: String?, _ timeout: Duration?) throws -> ParseResult {
    try parseLine(line, timestamp: timestamp, timeout: timeout)
  }

  /// The events of one line from an instance of the caller's.
  func parse(_ line: String, with instance: PluginInstance) throws -> ParseResult {
    try check(line)
    try instance.prepare(line, nil)
    var time = LineTime(configuration.timeout)
    guard let output = try instance.answer(in: &time) else { return ParseResult() }
    var reader = JSONReader(output, time: time)
    defer { instance.add(readingWork: reader.work) }
    return try result(of: &reader, time.limit)
  }

  // MARK: Counts

  /// How many calls of the host have failed, by kind, over all instances: the plugin was told "no match", or nothing. See also
  /// ``Configuration/diagnosticHandler``.
  public var failedHostCalls: [PluginDiagnostic.Kind: Int] { hostFunctions.failedCalls.counts }

  /// How many log messages of the plugin were dropped, because they came more often than ``Configuration/logMessagesPerSecond``.
  public var droppedLogMessageCount: Int { hostFunctions.droppedMessageCount }

  /// How many calls wait for an instance now. Who reads lines faster than they are parsed sees it here.
  public var waitingCallCount: Int { pool.waitingCount }

  // MARK: Closing

  /// Frees all instances, once the running calls are done: waits for them. Calls that wait for an instance, and all later ones, throw ``PluginError/closed``.
  ///
  /// Must not be called from within a call, such as by ``Configuration/logHandler``.
  public func close() {
    let thread = WaitingThread()
    pool.close { thread.grant(.closed) }
    thread.waitToTheEnd()
  }

  /// Frees all instances, once the running calls are done; see the synchronous method. The task is suspended meanwhile, cancelled or not.
  public func close() async {
    await withCheckedContinuation { continuation in pool.close { continuation.resume() } }
  }

  // MARK: Answers

  /// What an answer says: `{"ok":true,"events":[…]}`, or `{"ok":false,"code":"…","error":"…"}`.
  ///
  /// - Throws: ``PluginError``, `CancellationError`.
  private func result(of output: [UInt8]?, in time: LineTime) throws -> ParseResult {
    guard let output else { return ParseResult() }
    var reader = JSONReader(output, time: time)
    return try result(of: &reader, time.limit)
  }

  private func result(of reader: inout JSONReader, _ timeout: Duration) throws -> ParseResult {
    let answer: JSONValue
    do { answer = try reader.readDocument() } catch {
      guard reader.isInterrupted else { throw PluginError.badOutput("no JSON: \(error)") }
      try Task.checkCancellation()
      throw PluginError.timeout(after: timeout, backtrace: [])
    }
    return try result(of: answer)
  }

  private func result(of answer: JSONValue) throws(PluginError) -> ParseResult {
    guard case .object(let fields) = answer else { throw .badOutput("expected an object, found \(answer.kindName)") }
    guard case .bool(let isGood)? = fields["ok"] else { throw .badOutput("field `ok`: expected a boolean, found \(fields["ok"]?.kindName ?? "nothing")") }
    guard isGood else {
      let message = fields["error"]?.stringValue ?? fields["message"]?.stringValue
      throw .reportedByPlugin(
        code: fields["code"]?.stringValue?.cut(to: TextLimit.name), message: message?.cut(to: TextLimit.message) ?? "an error without a message")
    }
    switch fields["events"] {
    case nil, .null?: return ParseResult()
    case .array(let items)?:
      guard items.count <= configuration.eventCount else {
        let message = "the plugin's answer has too many events: \(items.count), the limit is \(configuration.eventCount)"
        throw .limitExceeded(.events, message: message, backtrace: [])
      }
      var events: [Event] = []
      events.reserveCapacity(items.count)
      for (index, item) in items.enumerated() {
        guard case .object(let fields) = item else { throw .badOutput("event \(index): expected an object, found \(item.kindName)") }
        do { events.append(try Event(fields)) } catch { throw .badOutput("event \(index): \(error)") }
      }
      return ParseResult(events: events)
    case let other?: throw .badOutput("field `events`: expected an array, found \(other.kindName)")
    }
  }
}
