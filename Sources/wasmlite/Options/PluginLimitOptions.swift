// The options for the limits of a plugin, which all commands with plugins share. Defaults and their reasons are in WasmParser.Configuration.

import WasmKitLite

enum PluginLimitOptions {
  private static let defaults = WasmParser.Configuration()
  static let timeout = Option<Duration>.duration("plugin-timeout", help: "the longest time for one line (\(Option<Duration>.text(defaults.timeout)))")
  static let warmUpTimeout = Option<Duration>.duration(
    "plugin-warm-up-timeout", help: "the longest time until a plugin is ready (\(Option<Duration>.text(defaults.warmUpTimeout)))")
  static let memory = Option<UInt64>.byteCount(
    "plugin-memory", help: "the most memory for a plugin (\(Option<UInt64>.text(byteCount: defaults.memoryByteCount)))")
  static let hostMemory = Option<UInt64>.byteCount(
    "plugin-host-memory",
    help: """
      the most host memory for a plugin in addition to its own memory:
      tables, exceptions (\(Option<UInt64>.text(byteCount: defaults.hostByteCount)))
      """)
  static let table = Option<UInt64>.count(
    "plugin-table", "N", help: "the most elements for a plugin's tables (\(defaults.tableElementCount))")

  static let input = Option<Input>.choice(
    "input",
    help: """
      the place of a request in a plugin's memory: fixed, at 0x10000;
      allocated, from its alloc; auto: fixed if that region is seen to
      be free, and otherwise allocated (fixed)
      """)

  /// The places of a request.
  enum Input: String, CaseIterable {
    case fixed, allocated, auto
    fileprivate var placement: WasmParser.InputPlacement {
      switch self {
      case .fixed: .fixed()
      case .allocated: .allocated
      case .auto: .automatic
      }
    }
  }

  /// Every option, in the order of the help.
  static let rows = [timeout.row, warmUpTimeout.row, memory.row, hostMemory.row, table.row, input.row] + FeatureOptions.rows

  /// Sets the limits that were given, the features and the place of requests.
  static func apply(_ arguments: Arguments, to configuration: inout WasmParser.Configuration) throws(UsageError) {
    if let value = try arguments[input] { configuration.inputPlacement = value.placement }
    configuration.features = try FeatureOptions.features(arguments)
    if let value = try arguments[timeout] { configuration.timeout = value }
    if let value = try arguments[warmUpTimeout] { configuration.warmUpTimeout = value }
    if let value = try arguments[memory] { configuration.memoryByteCount = value }
    if let value = try arguments[hostMemory] { configuration.hostByteCount = value }
    if let value = try arguments[table] { configuration.tableElementCount = value }
  }
}
