// What plugins import from `env`. An error of a plugin's arguments is the answer 0, or nothing done; only limits and `abort` end a call.

import WasmKitLiteRegex

/// The host's side of one parser; its instances share it.
final class HostFunctions: Sendable {
  private let pluginName: String
  private let configuration: WasmParser.Configuration
  /// The compiled patterns, shared by all instances.
  let expressions: RegularExpressionCache
  private let limiter: LogLimiter

  init(pluginName: String, configuration: WasmParser.Configuration) {
    self.pluginName = pluginName
    self.configuration = configuration
    expressions = RegularExpressionCache(capacity: configuration.regexCacheCapacity)
    limiter = LogLimiter(perSecond: configuration.logMessagesPerSecond)
  }

  /// The module `env`.
  func add(to imports: inout Imports) {
    imports.define("env", "regex_match") { (caller: inout Caller, text: GuestBuffer, pattern: GuestBuffer) throws -> UInt32 in
      let isMatch: Void? = try self.search(&caller, text, pattern) { expression, text, steps throws(StepBudgetExceeded) in
        try expression.matches(text, steps: &steps) ? () : nil
      }
      return isMatch == nil ? 0 : 1
    }
    imports.define("env", "regex_find_submatch") { (caller: inout Caller, text: GuestBuffer, pattern: GuestBuffer, out: GuestBuffer) throws -> UInt32 in
      let groups = try self.search(&caller, text, pattern) { expression, text, steps throws(StepBudgetExceeded) in
        try expression.withFirstMatch(in: text, steps: &steps) { HostFunctions.groups($0, in: text) }
      }
      guard let groups, groups.count <= Int(min(out.byteCount, WasmParser.Configuration.submatchByteCount)) else { return 0 }
      let count = UInt32(groups.count)
      let isWritten: Void? = try? caller.memory?.withMutableBytes(at: out.address, byteCount: count) { $0.copyBytes(from: groups) }
      return isWritten == nil ? 0 : count
    }
    imports.define("env", "log") { (_: inout Caller, level: UInt32, message: GuestString) in self.log(level, message) }
    imports.define("env", "now_ms") { (_: inout Caller) -> Int64 in self.configuration.clock() }
    imports.define("env", "abort") { (caller: inout Caller, message: UInt32, file: UInt32, line: UInt32, column: UInt32) throws in
      throw HostFunctions.abort(caller, message, file, line, column)
    }
  }

  // MARK: Regular expressions

  /// Runs a search on the texts that a plugin names; nil for whatever is wrong with them, and for a search that takes too long.
  ///
  /// - Throws: where the call's own time is over.
  private func search<Answer>(
    _ caller: inout Caller, _ text: GuestBuffer, _ pattern: GuestBuffer,
    _ body: (RegularExpression, Span<UInt8>, inout StepBudget) throws(StepBudgetExceeded) -> Answer?
  ) throws -> Answer? {
    guard pattern.byteCount <= configuration.patternByteCount, let memory = caller.memory else { return nil }
    let time = caller.remainingTime.map(WasmParser.Configuration.regexSteps) ?? .max
    var steps = StepBudget(limit: min(configuration.regexStepCount, time))
    // Nothing writes to the memory while the search reads it: answers are written by the caller of this function.
    let found: (answer: Answer?, isSearched: Bool)? = try? HostFunctions.withText(memory, text) { text in
      guard let expression = try? HostFunctions.withText(memory, pattern, { try self.expressions.expression(utf8: $0) }) else { return (nil, false) }
      return (try? body(expression, text, &steps), true)
    }
    guard let found, found.isSearched else { return nil }
    // WHY: what the host does for the guest counts as the guest's, by the same measure on every machine; this also looks at the deadline.
    try caller.consumeFuel(steps.used + UInt64(text.byteCount / 32))
    return found.answer
  }

  /// Gives the bytes of a text to a closure, those in the memory if they are UTF-8; otherwise each run that is none is one U+FFFD.
  private static func withText<Result>(_ memory: Memory, _ text: GuestBuffer, _ body: (Span<UInt8>) throws -> Result) throws -> Result {
    try memory.withBytes(at: text.address, byteCount: text.byteCount) { bytes in
      try bytes.withUnsafeBytes { bytes in
        // SAFETY: the memory is there for as long as the span of the call, and its bytes are bytes.
        let span = bytes.assumingMemoryBound(to: UInt8.self).span
        if RegularExpression.isUTF8(span) { return try body(span) }
        let repaired = Array(String(repairingUTF8: bytes).utf8)
        return try body(repaired.span)
      }
    }
  }

  /// The whole match and the groups as a JSON array of strings; a group that took no part is empty.
  private static func groups(_ offsets: Span<Int>, in text: Span<UInt8>) -> [UInt8] {
    var json: [UInt8] = []
    json.reserveCapacity(64 + 3 * (offsets[1] - offsets[0]))
    json.append(UInt8(ascii: "["))
    for slot in stride(from: 0, to: offsets.count, by: 2) {
      if slot > 0 { json.append(UInt8(ascii: ",")) }
      let range = offsets[slot] < 0 ? 0..<0 : offsets[slot]..<offsets[slot + 1]
      text.extracting(range).withUnsafeBufferPointer { JSONWriter.write($0, to: &json) }
    }
    json.append(UInt8(ascii: "]"))
    return json
  }

  // MARK: The others

  private func log(_ level: UInt32, _ message: GuestString) {
    guard limiter.allows() else { return }
    let limit = UInt32(clamping: configuration.logMessageByteCount)
    guard let text = try? message.text(bytesAtMost: limit) else { return }
    let level = Int(exactly: level).flatMap(PluginLogMessage.Level.init) ?? .info
    configuration.logHandler(PluginLogMessage(level: level, plugin: pluginName, text: text))
  }

  /// The trap that AssemblyScript's `abort` asks for.
  private static func abort(_ caller: Caller, _ message: UInt32, _ file: UInt32, _ line: UInt32, _ column: UInt32) -> Trap {
    let file = managedString(caller, file).map { "\($0):" } ?? ""
    let message = managedString(caller, message) ?? "no message"
    return Trap("abort: \(message) (\(file)\(line):\(column))")
  }

  /// A string of AssemblyScript's: UTF-16, its byte count in the four bytes before it. Nil where there is none.
  private static func managedString(_ caller: Caller, _ address: UInt32) -> String? {
    guard let memory = caller.memory, address >= 4, let byteCount = try? memory.load(at: address - 4, as: UInt32.self) else { return nil }
    let limit = min(byteCount, WasmParser.Configuration.abortTextByteCount) & ~1
    guard let bytes = try? memory.bytes(at: address, byteCount: limit) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }
}
