// Every limit of a plugin, with unit, default and reason. The ABI's table is this file.

extension WasmParser {
  /// Where a request is put.
  public enum InputPlacement: Hashable, Sendable {
    /// At a place that the plugin leaves free, by default 0x10000 ..< 0x12000.
    case fixed(offset: UInt32 = 0x10000, capacity: UInt32 = 8192)
    /// In room that the plugin's `alloc` gives. The host hands it back by `free` after it has handed back the output.
    case allocated
  }

  /// Which instance a call sees.
  public enum InstanceStrategy: Hashable, Sendable, CaseIterable {
    /// One as just instantiated: nothing that a call did is visible to another. The instance is one of a few, each set back behind every call to what it was when it was ready.
    case fresh
    /// Always the same, which keeps its state from line to line; calls go one after the other. Any error of a call that reached the plugin puts a new one in its place.
    case kept
    /// ``kept`` where the plugin says that it keeps state, by bit 0 of `abi_capabilities`; otherwise ``fresh``.
    case automatic
  }

  /// What a plugin may take, and how it is run.
  public struct Configuration: Sendable {
    /// How long one line may take, everything in it counted from when its instance is ready.
    public var timeout: Duration = .milliseconds(50)
    /// How long a new instance may take until it is ready: start function, `_initialize` or `_start`. WHY more than a line: a language's runtime sets itself up here.
    public var warmUpTimeout: Duration = .milliseconds(500)
    /// How long one regular expression may take, counted as 1,000 steps of the automaton a microsecond: the same on every machine.
    public var regexTimeout: Duration = .milliseconds(5)
    /// The most memory in bytes. A plugin that needs more from the start does not load; growth past it is refused to the plugin.
    public var memoryByteCount: UInt64 = 4 << 20
    /// The most elements that a table may have. WHY: a table is host memory too, eight bytes an element; compilers make one of as many as there are function pointers.
    public var tableElementCount: UInt64 = 65_536
    /// The most bytes that a plugin may make its host allocate beside its memory and the copy of it that fresh instances go back to: tables, exceptions, what the module
    /// defines. WHY: a few bytes of a module can ask for gigabytes here. Real plugins take some tens of KiB.
    public var hostByteCount: UInt64 = 16 << 20
    /// The largest module in bytes; a file's size is tested before it is read.
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
    /// The bytes that the kept regular expressions may take together, each counted with all that its searches may learn; beyond it fewer are kept.
    public var regexCacheByteCount = 40 << 20
    /// The bytes of a log message that are taken; what follows is cut off.
    public var logMessageByteCount = 256
    /// The log messages that are taken a second, and at once; what comes faster is dropped. Counted over all instances of a parser.
    public var logMessagesPerSecond = 10
    /// Where requests are put.
    public var inputPlacement = InputPlacement.fixed()
    /// Which instance a call sees.
    public var instanceStrategy = InstanceStrategy.automatic
    /// The most instances that fresh calls use at once, one at least; further calls wait until one is free. By default as many as the machine has processors: a call computes, and more
    /// at once would not go faster. Each takes its memory and a copy of the pages that it began with.
    public var instanceCountLimit = System.processorCount
    /// Whether a plugin whose own data may lie in the input region is run all the same.
    public var allowsOverlappingInput = false
    /// Gets what plugins log; standard error by default. Called within a call of the parser, perhaps on several threads at once; it must not use the parser.
    public var logHandler: @Sendable (PluginLogMessage) -> Void = { System.report($0.description) }
    /// What plugins get as the time: milliseconds since 1970.
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

/// Something that a plugin wants people to know.
public struct PluginLogMessage: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    case debug, info, warn, error
  }
  /// How much it matters; a number that the ABI does not know counts as info.
  public let level: Level
  /// The plugin's name.
  public let plugin: String
  /// What it said, as it said it.
  public let text: String

  /// The text behind `[PLUGIN] `, with control characters as escapes, 65,536 scalars at most.
  public var description: String { "[PLUGIN] " + text.shown(atMost: TextLimit.logLine) }
}
