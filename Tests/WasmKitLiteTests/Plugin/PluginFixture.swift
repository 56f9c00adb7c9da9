// Plugins and logs of the fixtures, for these tests.

import TestSupport
import WasmKitLiteSystem

@testable import WasmKitLite

/// A plugin of the fixtures. The time is long, since most tests are about something else and debug builds are slow.
func plugin(_ name: String, _ change: (inout WasmParser.Configuration) -> Void = { _ in }) throws -> WasmParser {
  var configuration = WasmParser.Configuration()
  configuration.timeout = .seconds(20)
  configuration.warmUpTimeout = .seconds(20)
  configuration.logHandler = { _ in }
  change(&configuration)
  return try WasmParser(bytes: try Fixture.bytes("plugins/\(name).wasm"), name: name, configuration: configuration)
}

/// The error that a plugin's loading or parsing ends in; nil if there is none.
func pluginError(_ body: () throws -> Void) -> PluginError? {
  do {
    try body()
    return nil
  } catch { return error as? PluginError }
}

/// The lines of the log, without what is no UTF-8.
func logLines() throws -> [String] {
  try Fixture.bytes("logs/poker-evening.log").split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map {
    String(decoding: $0, as: UTF8.self)
  }
}

/// What a reader must find in the log.
func expectedCounts() throws -> JSONValue { try JSONValue(parsing: try Fixture.bytes("logs/poker-evening.expected.json")) }

/// A list that any thread may add to.
final class Collector<Element: Sendable>: Sendable {
  private let list = Lock<[Element]>([])
  func append(_ element: Element) { list.withLock { $0.append(element) } }
  var elements: [Element] { list.withLock { $0 } }
}
