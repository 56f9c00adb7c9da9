// The options for what a plugin may have, which all commands with plugins share. Defaults and their reasons are in WasmParser.Configuration.

import WasmKitLite

enum PluginLimitOptions {
  private static let defaults = WasmParser.Configuration()
  static let memory = Option<UInt64>.byteCount(
    "plugin-memory", help: "the most memory that a plugin may have (\(Option<UInt64>.text(byteCount: defaults.memoryByteCount)))")
  static let hostMemory = Option<UInt64>.byteCount(
    "plugin-host-memory",
    help: """
      the most that a plugin may take of the host beside its memory:
      tables, exceptions (\(Option<UInt64>.text(byteCount: defaults.hostByteCount)))
      """)
  static let table = Option<UInt64>.count(
    "plugin-table", "N", help: "the most elements that a plugin's tables may have (\(defaults.tableElementCount))")

  /// Takes over those that were given.
  static func apply(_ arguments: Arguments, to configuration: inout WasmParser.Configuration) throws(UsageError) {
    if let value = try arguments[memory] { configuration.memoryByteCount = value }
    if let value = try arguments[hostMemory] { configuration.hostByteCount = value }
    if let value = try arguments[table] { configuration.tableElementCount = value }
  }
}
