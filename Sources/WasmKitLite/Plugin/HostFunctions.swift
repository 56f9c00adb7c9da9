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
      try self.search(&caller, text, pattern) { expression, text, steps throws(StepBudgetExceeded) in
        try expression.matches(text, steps: &steps) ? 1 : 0
      }
    }
    imports.define("env", "regex_find_submatch") { (caller: inout Caller, text: GuestBuffer, pattern: GuestBuffer, out: GuestBuffer) throws -> UInt32 in
      try self.search(&caller, text, pattern) { expression, text, steps throws(StepBudgetExceeded) in
        guard let offsets = try expression.firstMatch(in: text, steps: &steps) else { return 0 }
        let groups = HostFunctions.groups(offsets, in: text)
        guard groups.count <= Int(min(out.byteCount, WasmParser.Configuration.submatchByteCount)), (try? out.write(groups)) != nil else { return 0 }
        return UInt32(groups.count)
      }
    }
    imports.define("env", "log") { (_: inout Caller, level: UInt32, message: GuestString) in self.log(level, message) }
    imports.define("env", "now_ms") { (_: inout Caller) -> Int64 in self.configuration.clock() }
    imports.define("env", "abort") { (caller: inout Caller, message: UInt32, file: UInt32, line: UInt32, column: UInt32) throws in
      throw HostFunctions.abort(caller, message, file, line, column)
    }
  }

  // MARK: Regular expressions

  /// Runs a search on the texts that a plugin names; 0 for whatever is wrong with them, and for a search that takes too long.
  ///
  /// - Throws: where the call's own time is over.
  private func search(
    _ caller: inout Caller, _ text: GuestBuffer, _ pattern: GuestBuffer,
    _ body: (RegularExpression, [UInt8], inout StepBudget) throws(StepBudgetExceeded) -> UInt32
  ) throws -> UInt32 {
    guard pattern.byteCount <= configuration.patternByteCount, let text = try? text.bytes(), let pattern = try? pattern.bytes(),
      let expression = try? expressions.expression(utf8: HostFunctions.repair(pattern))
    else { return 0 }
    let time = caller.remainingTime.map(WasmParser.Configuration.regexSteps) ?? .max
    var steps = StepBudget(limit: min(configuration.regexStepCount, time))
    let answer = (try? body(expression, HostFunctions.repair(text), &steps)) ?? 0
    // WHY: what the host does for the guest counts as the guest's, by the same measure on every machine; this also looks at the deadline.
    try caller.consumeFuel(steps.used + UInt64(text.count / 32))
    return answer
  }

  /// The bytes with each run that is no UTF-8 as one U+FFFD.
  private static func repair(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    return Array(bytes.withUnsafeBytes { String(repairingUTF8: $0) }.utf8)
  }

  /// The whole match and the groups as a JSON array of strings; a group that took no part is empty.
  private static func groups(_ offsets: [Int], in text: [UInt8]) -> [UInt8] {
    var json: [UInt8] = [UInt8(ascii: "[")]
    for index in stride(from: 0, to: offsets.count, by: 2) {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      let range = offsets[index] < 0 ? 0..<0 : offsets[index]..<offsets[index + 1]
      JSONWriter.write(String(decoding: text[range], as: UTF8.self), to: &json)
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
