// A plugin as a parser: loading, strategies, threads. What a call does inside the plugin is PluginInstance's.

/// A log parser in WebAssembly.
///
/// Any number of tasks and threads may use a parser at once. A call that fails, for whatever reason, leaves it usable: the plugin gets a new instance.
public final class WasmParser: LineParser {
  /// What messages call the plugin: the file's name.
  public let name: String
  /// The plugin's module.
  public let module: Module
  /// The limits that it was made with.
  public let configuration: Configuration
  /// What the plugin says of itself in `abi_capabilities`; 0 where it says nothing.
  public let capabilities: UInt64
  /// Whether one instance sees all lines, one after the other. What ``Configuration/instanceStrategy`` came to.
  public let keepsInstance: Bool

  /// What calls share.
  private struct State {
    var isClosed = false
    /// The instance that sees all lines, where there is one; taken out while a call uses it, and put back only if the call went well.
    var kept: PluginInstance?
  }
  private let state: Lock<State>
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

  /// Loads a plugin from its bytes: tests exports and memory layout, then makes an instance, so that whatever is wrong shows here.
  ///
  /// - Throws: ``PluginError``, `CancellationError`.
  public convenience init(bytes: [UInt8], name: String = "plugin", configuration: Configuration = Configuration()) throws {
    var examination = PluginExamination(name: name, configuration)
    self.init(try examination.load(bytes), name: name, configuration: configuration)
  }

  /// Takes a plugin that is ready.
  init(_ plugin: LoadedPlugin, name: String, configuration: Configuration) {
    self.name = name
    self.configuration = configuration
    module = plugin.module
    hostFunctions = plugin.hostFunctions
    imports = plugin.imports
    capabilities = plugin.capabilities
    switch configuration.instanceStrategy {
    case .fresh: keepsInstance = false
    case .kept: keepsInstance = true
    case .automatic: keepsInstance = capabilities & PluginABI.keepsState != 0
    }
    // SAFETY: made for this plugin alone; whoever examined it hands it over.
    nonisolated(unsafe) let first = State(kept: keepsInstance ? plugin.instance : nil)
    state = Lock(first)
  }

  // MARK: Parsing

  /// The events of one line, with the configured timeout.
  public func parseLine(_ line: String, timestamp: String?) throws -> ParseResult { try parseLine(line, timestamp: timestamp, timeout: nil) }

  /// The events of one line.
  ///
  /// - Parameters:
  ///   - line: the line, without its end.
  ///   - timestamp: when it was written, as RFC 3339; handed to the plugin as it is.
  ///   - timeout: how long the line may take, instead of ``Configuration/timeout``: shorter or longer.
  /// - Throws: ``PluginError``; `CancellationError` where the surrounding task was cancelled.
  public func parseLine(_ line: String, timestamp: String? = nil, timeout: Duration? = nil) throws -> ParseResult {
    let request = try request(line, timestamp)
    let timeout = timeout ?? configuration.timeout
    if keepsInstance {
      return try state.withLock { state in
        if state.isClosed { throw PluginError.closed }
        try Task.checkCancellation()
        let instance = try state.kept.take() ?? PluginInstance(self.module, self.imports, self.configuration)
        let result = try self.result(of: instance.answer(to: request, timeout: timeout))
        state.kept = instance
        return result
      }
    }
    if state.withLock({ $0.isClosed }) { throw PluginError.closed }
    try Task.checkCancellation()
    let instance = try PluginInstance(module, imports, configuration)
    return try result(of: instance.answer(to: request, timeout: timeout))
  }

  /// The events of one line, for use in a task; see the synchronous method. Cancelling the task stops the plugin.
  public func parseLine(_ line: String, timestamp: String? = nil, timeout: Duration? = nil) async throws -> ParseResult {
    // WHY on the task's own thread: a call is bounded by its timeout, and the engine looks at the task's cancellation with every slice of fuel.
    try parse(line, timestamp, timeout)
  }

  /// Names the synchronous method where only that can be meant.
  private func parse(_ line: String, _ timestamp: String?, _ timeout: Duration?) throws -> ParseResult {
    try parseLine(line, timestamp: timestamp, timeout: timeout)
  }

  /// The events of one line from an instance of the caller's.
  func parse(_ line: String, with instance: PluginInstance) throws -> ParseResult {
    try result(of: instance.answer(to: request(line, nil), timeout: configuration.timeout))
  }

  /// Frees the kept instance, after the call that uses it; calls from now on throw ``PluginError/closed``.
  public func close() {
    state.withLock { state in
      state.isClosed = true
      state.kept = nil
    }
  }

  // MARK: Requests and answers

  /// The request of a line: `{"line":"…","timestamp":"…"}`.
  private func request(_ line: String, _ timestamp: String?) throws(PluginError) -> [UInt8] {
    let byteCount = line.utf8.count
    guard byteCount <= configuration.lineByteCount else {
      throw .inputTooLarge(what: .line, byteCount: byteCount, limit: configuration.lineByteCount)
    }
    var request: [UInt8] = []
    request.reserveCapacity(byteCount + 64)
    request.append(contentsOf: "{\"line\":".utf8)
    JSONWriter.write(line, to: &request)
    if let timestamp {
      request.append(contentsOf: ",\"timestamp\":".utf8)
      JSONWriter.write(timestamp, to: &request)
    }
    request.append(UInt8(ascii: "}"))
    // Escapes can make a short line's request longer than the region.
    let capacity: Int
    switch configuration.inputPlacement {
    case .fixed(_, let bytes): capacity = Int(bytes)
    case .allocated: capacity = Int(UInt32.max)
    }
    guard request.count <= capacity else { throw .inputTooLarge(what: .request, byteCount: request.count, limit: capacity) }
    return request
  }

  /// What an answer says: `{"ok":true,"events":[…]}`, or `{"ok":false,"code":"…","error":"…"}`.
  private func result(of output: [UInt8]?) throws(PluginError) -> ParseResult {
    guard let output else { return ParseResult() }
    let answer: JSONValue
    do { answer = try JSONValue(parsing: output) } catch { throw .badOutput("no JSON: \(error)") }
    guard case .object(let fields) = answer else { throw .badOutput("expected an object, found \(answer.kindName)") }
    guard case .bool(let isGood)? = fields["ok"] else { throw .badOutput("field `ok`: expected a boolean, found \(fields["ok"]?.kindName ?? "nothing")") }
    guard isGood else {
      let message = fields["error"]?.stringValue ?? fields["message"]?.stringValue
      throw .reportedByPlugin(code: fields["code"]?.stringValue, message: message ?? "an error without a message")
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
