// The options that `parse` and `tail` have in common: the parsers of a line, and the output of their events.

import WasmKitLite

enum ParsingOptions {
  private static let plugin = Option<String>.text("plugin", "FILE", isRepeatable: true, help: "a plugin; several --plugin run in order")
  private static let pattern = Option<String>.text(
    "pattern", "FILE", isRepeatable: true, help: "a file of patterns, JSON or vrclog's YAML; several --pattern\nrun in their order, before all plugins")
  private static let year = Option<Int>("year", "YEAR", help: "the year of a pattern's times without one, as in syslog (the\nlatest that is not after the log's last change)") {
    word throws(Expectation) in
    guard word.utf8.count == 4, let year = Int(word), year >= 1 else { throw Expectation("a year in four digits, such as 2024") }
    return year
  }
  private static let noBuiltin = Flag("no-builtin", help: "leave out the built-in parser for VRChat's joins and leaves")
  private static let instance = Option<InstanceChoice>.choice(
    "instance",
    help: """
      fresh: plugins are reset after each line; kept: they keep their
      state; auto: as each plugin declares (auto)
      """)
  private static let includeTypes = Option<Set<String>>.names(
    "include-types", "TYPES", isRepeatable: true, help: "print only events of these types: player_join,player_left")
  private static let excludeTypes = Option<Set<String>>.names("exclude-types", "TYPES", isRepeatable: true, help: "print no events of these types")
  private static let since = Option<TimeBound>.time("since", help: "print events from this time on: 2024-01-15T19:00:00+09:00,\nor in the log's format: 2024.01.15 19:00:00")
  private static let until = Option<TimeBound>.time("until", help: "print events before this time")
  private static let raw = Flag("raw", help: "add its line to each event, as raw_line")
  private static let withFile = Flag("with-file", help: "add the path of its log to each event, as file")
  private static let maxLine = Option<UInt64>.byteCount(
    "max-line", help: "the longest line (\(Option<UInt64>.text(byteCount: UInt64(WasmParser.Configuration().lineByteCount))));\na plugin must have room for it")
  private static let maxLineLimit: UInt64 = 256 << 20
  private static let format = Option<Format>.choice("format", help: "each event on one line, or indented on several (jsonl)")
  private static let stopOnError = Flag("stop-on-error", help: "stop at the first line that fails, with exit code 1")
  private static let failOnError = Flag("fail-on-error", help: "exit with 3 if any line failed, after all lines")
  private static let quiet = Flag(
    "q", alias: "--quiet", help: "print no messages about single lines, and no logs of plugins;\nthe summary remains")
  private static let stats = Flag("stats", help: "print a summary at the end, on standard error: lines, events,\nerrors by kind, microseconds for each line")

  private enum InstanceChoice: String, CaseIterable { case auto, fresh, kept }
  private enum Format: String, CaseIterable { case jsonl, pretty }

  /// Every option, in the order of the help.
  static let rows: [OptionRow] =
    [plugin.row, pattern.row, year.row, noBuiltin.row] + PluginLimitOptions.rows + [
      instance.row, includeTypes.row, excludeTypes.row, since.row, until.row, raw.row, withFile.row, maxLine.row, format.row, stopOnError.row, failOnError.row,
      quiet.row, stats.row,
    ]

  /// How the help describes the operands; goes on in a line.
  static let sourcesInHelp = """
    For a FOLDER, or a quoted pattern such as 'output_log_*.txt',
    the newest log there is read. Without a FILE it is VRChat's newest one, in its folder
    of Windows or, for Proton, of Steam.
    """

  /// How the help describes the bytes of a log.
  static let encodingsInHelp = """
    A log is text in UTF-8, or in UTF-16 with a byte-order mark. For a compressed log, the
    error names the command that unpacks it. NUL bytes before a line are skipped.
    """

  /// How the help tells of the time of an event.
  static let timesInHelp = """
    For --since and --until the time of an event is its own timestamp, or otherwise the
    time at the start of its line; an event without either is left out. A time without a
    zone is in this machine's zone.
    """

  /// What the options come to.
  struct Choice {
    let work: LineWork
    let style: LineReport.Style
    let plugins: [WasmParser]
    /// The plugins that keep their state from line to line, so that lines must go one after the other.
    let keepingPlugins: [String]
    /// Where the results go.
    func report() -> LineReport { LineReport(style, plugins: plugins) }
  }

  /// Loads the parsers, in their order: the built-in one, pattern files, plugins.
  ///
  /// - Throws: ``UsageError``; ``Failure`` for a file that cannot be loaded.
  static func choice(_ arguments: Arguments) throws -> Choice {
    var configuration = WasmParser.Configuration()
    try PluginLimitOptions.apply(arguments, to: &configuration)
    switch try arguments[instance] ?? .auto {
    case .auto: configuration.instanceStrategy = .automatic
    case .fresh: configuration.instanceStrategy = .fresh
    case .kept: configuration.instanceStrategy = .kept
    }
    let isQuiet = arguments.has(quiet)
    let speaker = PluginSpeaker(isQuiet: isQuiet)
    configuration.logHandler = speaker.log
    configuration.diagnosticHandler = speaker.diagnose
    if let byteCount = try arguments[maxLine] {
      guard (1...maxLineLimit).contains(byteCount) else {
        throw arguments.usageError("--max-line: expected 1 byte to \(Option<UInt64>.text(byteCount: maxLineLimit)), found \(byteCount)")
      }
      configuration.lineByteCount = Int(byteCount)
    }
    var patternLimits = PatternFile.Limits()
    patternLimits.lineByteCount = max(patternLimits.lineByteCount, configuration.lineByteCount)
    let format = try arguments[format] ?? .jsonl
    let included = try arguments.all(includeTypes)
    let filter = EventFilter(
      includedTypes: included.isEmpty ? nil : included.reduce(into: []) { $0.formUnion($1) },
      excludedTypes: try arguments.all(excludeTypes).reduce(into: []) { $0.formUnion($1) }, since: try arguments[since], until: try arguments[until])
    let patternPaths = try arguments.all(pattern), pluginPaths = try arguments.all(plugin)
    if patternPaths.isEmpty, pluginPaths.isEmpty, arguments.has(noBuiltin) {
      throw arguments.usageError("--no-builtin without a --plugin or --pattern leaves nothing to parse with")
    }

    let yearSource = try arguments[year].map(YearSource.fixed) ?? .notAfter { (LinePlace.current?.lastWritten).map { $0 / 1_000_000_000 } ?? System.secondsSince1970() }
    var needsYear = false
    var parsers: [any LineParser] = arguments.has(noBuiltin) ? [] : [VRChatParser()]
    for path in patternPaths {
      do {
        var parser = try PatternParser(contentsOf: path, limits: patternLimits)
        parser.year = yearSource
        needsYear = needsYear || parser.file.needsYear
        parsers.append(parser)
      } catch { throw Failure(printable("\(error)")) }
    }
    var plugins: [WasmParser] = [], keepingPlugins: [String] = []
    for path in pluginPaths {
      let plugin = try load(path, configuration)
      if plugin.keepsInstance { keepingPlugins.append(path) }
      plugins.append(plugin)
    }
    parsers += plugins
    let work = LineWork(
      // WHY: goes on even with --stop-on-error: what the other parsers found in the line is not lost.
      chain: ParserChain(parsers, continuesOnError: true), filter: filter, lineByteLimit: configuration.lineByteCount, isPretty: format == .pretty,
      addsRawLine: arguments.has(raw), addsFile: arguments.has(withFile), isTimed: arguments.has(stats), needsPlace: !plugins.isEmpty || needsYear)
    let style = LineReport.Style(
      stopsOnError: arguments.has(stopOnError), failsOnError: arguments.has(failOnError), showsStatistics: arguments.has(stats), isQuiet: isQuiet,
      isBuiltinOnly: patternPaths.isEmpty && pluginPaths.isEmpty)
    return Choice(work: work, style: style, plugins: plugins, keepingPlugins: keepingPlugins)
  }

  private static func load(_ path: String, _ configuration: WasmParser.Configuration) throws -> WasmParser {
    do {
      if let bytes = try ModuleFile.assembled(path) {
        return try WasmParser(bytes: bytes, name: path.split(separator: "/").last.map(String.init) ?? path, configuration: configuration)
      }
      return try WasmParser(contentsOf: path, configuration: configuration)
    } catch let error as PluginError {
      switch error.kind {
      // These say the path themselves.
      case .unreadableFile, .fileTooLarge: throw Failure(printable("\(error)"))
      default: throw Failure("cannot load \(printable(path)): \(printable("\(error)"))\(FeatureOptions.advice(on: "\(error)", configuration.features))")
      }
    }
  }
}

extension Option where Value == Set<String> {
  /// Names with commas between them.
  fileprivate static func names(_ name: String, _ placeholder: String, isRepeatable: Bool, help: String) -> Option {
    Option(name, placeholder, isRepeatable: isRepeatable, help: help) { word throws(Expectation) in
      let names = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !names.contains("") else { throw Expectation("names with commas between them, such as player_join,player_left") }
      return Set(names)
    }
  }
}

extension Option where Value == TimeBound {
  /// A point in time.
  fileprivate static func time(_ name: String, help: String) -> Option {
    Option(name, "TIME", help: help) { word throws(Expectation) in
      guard let bound = TimeBound(word) else { throw Expectation("a time such as 2024-01-15T19:00:00+09:00, 2024.01.15 19:00 or 2024-01-15") }
      return bound
    }
  }
}
