// Which events are printed.

import WasmKitLite

/// What the options say about types and times.
struct EventFilter: Sendable {
  var includedTypes: Set<String>?
  var excludedTypes: Set<String> = []
  var since: TimeBound?
  var until: TimeBound?

  /// Whether an event of a line is printed. Its time is its own timestamp, or else the one that the line begins with; without either it is outside of any span.
  func accepts(_ event: Event, line: String) -> Bool {
    if includedTypes != nil || !excludedTypes.isEmpty {
      let type = event.type
      if let includedTypes, !includedTypes.contains(type) { return false }
      if excludedTypes.contains(type) { return false }
    }
    if since == nil, until == nil { return true }
    guard let time = event.timestamp.flatMap(LogTime.init(_:)) ?? LogTime(beginningOf: line) else { return false }
    if let since, since.isAfter(time) { return false }
    if let until, !until.isAfter(time) { return false }
    return true
  }
}
