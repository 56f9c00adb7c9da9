// Every limit of a plugin, with unit, default and reason. The ABI's table is this file.

extension WasmParser {
  /// The location of a request in the plugin's memory.
  public enum InputPlacement: Hashable, Sendable {
    /// At a fixed region that the plugin does not use, by default 0x10000 ..< 0x12000.
    case fixed(offset: UInt32 = 0x10000, capacity: UInt32 = 8192)
    /// In memory from the plugin's `alloc` or `plugin_alloc`. The host frees it with `free` or `plugin_free`, after the output.
    case allocated
    /// ``fixed(offset:capacity:)`` at the default region if it has room for ``lineByteCount`` and it can be seen that the plugin does not use it, and otherwise ``allocated``: for the default
    /// memory layouts of compilers, such as Go's, Rust's and Zig's. A parser's ``WasmParser/configuration`` has the placement that was chosen.
    case automatic
  }

  /// The instance that a call uses.
  public enum InstanceStrategy: Hashable, Sendable, CaseIterable {
    /// An instance in its initial state: no effect of a call is visible to another. The instance comes from a pool and is reset after every call to its state when it was ready.
    case fresh
    /// Always the same instance, which keeps its state from line to line; calls run one at a time. After any error of a call that reached the plugin, a new instance replaces it.
    case kept
    /// ``kept`` if the plugin states by bit 0 of `abi_capabilities` that it keeps state; otherwise ``fresh``.
    case automatic
  }

  /// The limits of a plugin, and how it is run.
  public struct Configuration: Sendable {
    /// The longest time for one line, counted from the moment when its instance is ready, everything included. Time in which the machine ran other programs
    /// instead is not counted, up to twenty times the limit, see ``WasmKitLiteEngine/ResourceLimits/timeout``.
    public var timeout: Duration = .milliseconds(50)
    /// The longest time until a new instance is ready: start function, `_initialize` or `_start`. WHY more than for a line: a language's runtime initialises itself here.
    public var warmUpTimeout: Duration = .milliseconds(500)
    /// The longest time for one regular expression, counted as 1,000 steps of the automaton for a microsecond, so that it is the same on every machine.
    public var regexTimeout: Duration = .milliseconds(5)
    /// The most memory in bytes. A plugin that needs more from the start does not load; growth beyond it fails in the plugin.
    public var memoryByteCount: UInt64 = 4 << 20
    /// The most elements that a table may have. WHY: a table is host memory too, eight bytes for each element; compilers make one with an element for each function pointer.
    public var tableElementCount: UInt64 = 65_536
    /// The most bytes that a plugin may make its host allocate in addition to its memory and the copy of it for resets: tables, exceptions, the module's
    /// definitions. WHY: a few bytes of a module can request gigabytes here. Real plugins take some tens of KiB.
    public var hostByteCount: UInt64 = 16 << 20
    /// The parts of WebAssembly that a plugin may use.
    public var features = FeatureSet.standard
    /// The largest module in bytes; a file's size is checked before it is read.
    public var moduleByteCount = 10 << 20
    /// The longest line in bytes of UTF-8. Its request must fit the input region as well.
    public var lineByteCount = 8192
    /// The largest answer in bytes.
    public var outputByteCount = 1 << 20
    /// The most events in one answer.
    public var eventCount = 16
    /// The longest regular expression in bytes; a longer one does not match.
    public var patternByteCount = 512
    /// The compiled regular expressions that are kept, the most recently used ones.
    public var regexCacheCapacity = 100
    /// The most bytes of all kept regular expressions, each counted with the states that its searches may add; beyond it fewer are kept.
    public var regexCacheByteCount = 40 << 20
    /// The most bytes of a log message; the rest is cut off.
    public var logMessageByteCount = 256
    /// The most log messages for each second, and at once; further ones are dropped. Counted over all instances of a parser.
    public var logMessagesPerSecond = 10
    /// The location of requests in the plugin's memory.
    public var inputPlacement = InputPlacement.fixed()
    /// The instance that a call uses.
    public var instanceStrategy = InstanceStrategy.automatic
    /// The most instances that fresh calls use at once, one at least; further calls wait until one is free. By default as many as the machine has processors: calls only compute, so that more
    /// at once would not be faster. Each takes its memory and a copy of its initial pages.
    public var instanceCountLimit = System.processorCount
    /// Whether to run a plugin even if its own data may overlap the input region.
    public var allowsOverlappingInput = false
    /// Receives the messages that plugins log; standard error by default. Called within a call of the parser, perhaps on several threads at once; it must not use the parser.
    public var logHandler: @Sendable (PluginLogMessage) -> Void = { System.report($0.description) }
    /// Receives calls of the host that failed, such as a search for a pattern that does not compile: the first of each kind, and of the others as many a second
    /// as log messages. ``WasmParser/failedHostCalls`` counts all of them. Called as ``logHandler`` is. Nil by default.
    public var diagnosticHandler: (@Sendable (PluginDiagnostic) -> Void)?
    /// The time for plugins: milliseconds since 1970.
    public var clock: @Sendable () -> Int64 = { System.milliseconds() }

    /// The value stack of an instance in bytes. WHY a quarter of the engine's default: every fresh instance has one, and a parser of lines does not recurse far.
    static let valueStackByteCount = 512 << 10
    /// How many steps of a regular expression stand for a microsecond.
    static let regexStepsPerMicrosecond: UInt64 = 1000
    /// The steps that compiling one regular expression may take, some 64 a state; a pattern that needs more does not match. WHY not by `regexTimeout`: whether a pattern is
    /// good should not depend on how long its searches may take.
    static let compilationStepCount: UInt64 = 5_000_000
    /// The bytes that are read of each text of `abort`. WHY: it goes into a message for people.
    static let abortTextByteCount: UInt32 = 1024
    /// The room for groups that a plugin is believed to have, in bytes.
    static let submatchByteCount: UInt32 = 4096

    /// Makes the default configuration.
    public init() {}

    /// The engine's limits for everything but a line.
    var warmUpLimits: ResourceLimits {
      // The copy is a snapshot, which counts for the same limit: of as many bytes as the memory, at most.
      let (all, wraps) = hostByteCount.addingReportingOverflow(memoryByteCount)
      return ResourceLimits(
        memoryByteCount: memoryByteCount, tableElementCount: tableElementCount, hostByteCount: wraps ? .max : all,
        valueStackByteCount: Configuration.valueStackByteCount, timeout: warmUpTimeout)
    }

    /// The steps that one regular expression may take.
    var regexStepCount: UInt64 { Configuration.regexSteps(in: regexTimeout) }

    /// The steps of a regular expression that stand for a time.
    static func regexSteps(in time: Duration) -> UInt64 {
      let (seconds, attoseconds) = time.components
      guard seconds >= 0, attoseconds >= 0 else { return 0 }
      let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000 * regexStepsPerMicrosecond)
      if overflow { return .max }
      let (sum, overflowed) = whole.addingReportingOverflow(UInt64(attoseconds) / (1_000_000_000_000 / regexStepsPerMicrosecond))
      return overflowed ? .max : sum
    }
  }
}

/// A log message of a plugin.
public struct PluginLogMessage: Hashable, Sendable, CustomStringConvertible {
  /// The severity of a message.
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    case debug, info, warn, error
  }
  /// The severity; a number that the ABI does not define counts as info.
  public let level: Level
  /// The plugin's name.
  public let plugin: String
  /// The unchanged text of the message.
  public let text: String

  /// How many messages of the plugin were dropped before this one, since the last one that was not: they came more often than
  /// ``WasmParser/Configuration/logMessagesPerSecond``.
  public var droppedCount = 0

  /// The message as `[PLUGIN name] level: text`, with control characters escaped, 65,536 scalars of the text at most; dropped messages are mentioned at the end.
  public var description: String {
    let end = droppedCount == 0 ? "" : " (\(droppedCount) message\(droppedCount == 1 ? "" : "s") before it dropped)"
    return "[PLUGIN \(plugin.cut(to: TextLimit.name).shown())] \(level): \(text.shown(atMost: TextLimit.logLine))\(end)"
  }
}
