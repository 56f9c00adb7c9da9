// What goes wrong with a plugin, when it is loaded and when it parses.

/// Why a plugin did not load, or a line was not parsed. Cancellation is never one of these: it is Swift's `CancellationError`.
///
/// Texts of the plugin are shortened when an error is made: 512 Unicode scalars of a message, 128 of a name, then "…".
public enum PluginError: Error, Sendable {
  /// The file cannot be read.
  case unreadableFile(path: String, reason: String)
  /// The module, in a file or as bytes, is larger than the limit.
  case fileTooLarge(path: String, byteCount: UInt64, limit: UInt64)
  /// The module is malformed, invalid, or needs imports that are not provided: a ``WasmKitLiteEngine/DecodeError``, ``WasmKitLiteEngine/ValidationError``
  /// or ``WasmKitLiteEngine/LinkError``.
  case invalidModule(any Error)
  /// Exports are missing or of the wrong type, the version is not supported, or the memory is too small.
  case invalidABI(String)
  /// The plugin's own data may overlap the region for requests; the message says how to link the plugin.
  case overlappingInput(String)
  /// The line is too long, or its request is too long for the input region.
  case inputTooLarge(what: Input, byteCount: Int, limit: Int)
  /// The plugin exceeded its time.
  case timeout(after: Duration, backtrace: [StackFrame])
  /// The plugin's code trapped.
  case trap(Trap)
  /// The plugin ended itself as a program does, by `proc_exit`.
  case exited(status: UInt32)
  /// The plugin ran into a limit other than time.
  case limitExceeded(Limit, message: String, backtrace: [StackFrame])
  /// The plugin's answer does not conform to the ABI.
  case badOutput(String)
  /// The plugin reported a failure.
  case reportedByPlugin(code: String?, message: String)
  /// The parser was closed.
  case closed

  /// The item that is too large.
  public enum Input: String, Hashable, Sendable, CaseIterable {
    /// The line in UTF-8.
    case line
    /// The line as JSON, with its escapes and the timestamp.
    case request
  }

  /// A limit other than time.
  public enum Limit: String, Hashable, Sendable, CaseIterable {
    case callStack, hostReentry, fuel, memory, table, output, events
  }

  /// The cases without associated values, to count and compare.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case unreadableFile, fileTooLarge, invalidModule, invalidABI, overlappingInput, inputTooLarge, timeout, trap, exited, limitExceeded, badOutput
    case reportedByPlugin, closed
  }

  /// The case, without associated values.
  public var kind: Kind {
    switch self {
    case .unreadableFile: .unreadableFile
    case .fileTooLarge: .fileTooLarge
    case .invalidModule: .invalidModule
    case .invalidABI: .invalidABI
    case .overlappingInput: .overlappingInput
    case .inputTooLarge: .inputTooLarge
    case .timeout: .timeout
    case .trap: .trap
    case .exited: .exited
    case .limitExceeded: .limitExceeded
    case .badOutput: .badOutput
    case .reportedByPlugin: .reportedByPlugin
    case .closed: .closed
    }
  }

  /// The plugin's stack when it was stopped, innermost function first; empty if it was not running.
  public var backtrace: [StackFrame] {
    switch self {
    case .timeout(_, let backtrace), .limitExceeded(_, _, let backtrace): backtrace
    case .trap(let trap): trap.backtrace
    case .unreadableFile, .fileTooLarge, .invalidModule, .invalidABI, .overlappingInput, .inputTooLarge, .exited, .badOutput, .reportedByPlugin, .closed: []
    }
  }
}

extension PluginError: CustomStringConvertible {
  /// The error with the expected and the found item and the location in the plugin, at most a few thousand characters. Control characters in a guest's text are escaped.
  public var description: String { (summary.cut(to: TextLimit.description) + place).shown(atMost: 2 * TextLimit.description) }

  private var summary: String {
    switch self {
    case .unreadableFile(let path, let reason): "cannot read \(path): \(reason)"
    case .fileTooLarge(let path, let byteCount, let limit): "\(path) is too large for a plugin: \(byteCount) bytes, the limit is \(limit)"
    case .invalidModule(let error): "the module cannot be used: \(error)"
    case .invalidABI(let message): "not a plugin of ABI version 1: \(message)"
    case .overlappingInput(let message): message
    case .inputTooLarge(let what, let byteCount, let limit): "the \(what) is too long: \(byteCount) bytes, the limit is \(limit)"
    case .timeout(let limit, _): "the plugin did not finish within \(limit.inUnits)"
    case .trap(let trap): "the plugin trapped: \(trap.reason)"
    case .exited(let status): "the plugin ended itself with status \(status)"
    case .limitExceeded(_, let message, _): message
    case .badOutput(let message): "the plugin's answer is wrong: \(message)"
    case .reportedByPlugin(let code?, let message): "the plugin reports: \(message) (\(code))"
    case .reportedByPlugin(nil, let message): "the plugin reports: \(message)"
    case .closed: "the parser is closed"
    }
  }

  /// The frames that are told, and the most scalars of each: names of module and function, and a place.
  private static let shownFrameCount = 8
  private static let shownFrameLength = 2 * TextLimit.name

  /// The innermost functions.
  private var place: String {
    let frames = backtrace
    if frames.isEmpty { return "" }
    return " in " + frames.prefix(PluginError.shownFrameCount).map { $0.description.cut(to: PluginError.shownFrameLength) }.joined(separator: " < ")
      + (frames.count > PluginError.shownFrameCount ? " < …" : "")
  }
}

extension PluginError {
  /// What a call into the plugin threw, as users see it: one of these errors, or `CancellationError`.
  static func translate(_ error: any Error, timeout: Duration) -> any Error {
    switch error {
    case is PluginError, is CancellationError: error
    case let trap as Trap: PluginError.trap(trap)
    // WHY a trap: it holds its store, which nobody else may have, and the plugin's code could not go on.
    case let exception as WasmException: PluginError.trap(Trap("\(exception)".cut(to: TextLimit.message)))
    case let exhaustion as ResourceExhaustion where exhaustion.byteOffset != nil && exhaustion.kind != .cancellation: PluginError.invalidModule(exhaustion)
    case let exhaustion as ResourceExhaustion: translate(exhaustion, timeout: timeout)
    case let error as LinkError where error.kind == .limitExceeded:
      PluginError.limitExceeded(error.definition == .table ? .table : .memory, message: error.message.cut(to: TextLimit.message), backtrace: [])
    case let error as SnapshotError where error.kind == .hostMemory:
      PluginError.limitExceeded(.memory, message: error.message.cut(to: TextLimit.message), backtrace: [])
    case let error as CallError: PluginError.invalidABI(error.message.cut(to: TextLimit.message))
    case is DecodeError, is ValidationError, is LinkError: PluginError.invalidModule(error)
    default: SystemInterface.exitStatus(of: error).map(PluginError.exited) ?? error
    }
  }

  private static func translate(_ error: ResourceExhaustion, timeout: Duration) -> any Error {
    let limit: Limit
    switch error.kind {
    case .deadline: return PluginError.timeout(after: timeout, backtrace: error.backtrace)
    case .cancellation, .interrupt: return CancellationError()
    case .callStack: limit = .callStack
    case .hostReentry: limit = .hostReentry
    case .fuel: limit = .fuel
    case .memory: limit = .memory
    }
    return PluginError.limitExceeded(limit, message: "the plugin exceeded a limit: \(error)", backtrace: error.backtrace)
  }
}
