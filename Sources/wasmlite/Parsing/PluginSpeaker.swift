// What plugins say while they parse, and what is said of them.

import Dispatch
import WasmKitLite

/// Writes plugins' logs and failed host calls to standard error, each with its line.
final class PluginSpeaker: Sendable {
  private struct Said: Hashable {
    let plugin: String
    let kind: PluginDiagnostic.Kind
  }

  private let isQuiet: Bool
  private let queue = DispatchQueue(label: "wasmlite.plugins")
  // SAFETY: touched on `queue` only.
  nonisolated(unsafe) private var said: Set<Said> = []

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  func log(_ message: PluginLogMessage) {
    if !isQuiet { Diagnostics.write("\(message)\(LinePlace.current.map { " (\($0))" } ?? "")\n") }
  }

  /// Reports the first failure of each kind; the summary has their numbers.
  func diagnose(_ diagnostic: PluginDiagnostic) {
    if isQuiet { return }
    let isFirst = queue.sync { unsafe said.insert(Said(plugin: diagnostic.plugin, kind: diagnostic.kind)).inserted }
    if !isFirst { return }
    Diagnostics.report((LinePlace.current.map { "\($0): " } ?? "") + printable("\(diagnostic)"))
  }
}
