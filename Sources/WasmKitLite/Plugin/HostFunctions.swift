// What plugins import from `env`. An error of a plugin's arguments is the answer 0, or nothing done; only limits and `abort` end a call.

import WasmKitLiteRegex
import WasmKitLiteSystem

/// The host's side of one parser; its instances share it.
final class HostFunctions: Sendable {
  private let pluginName: String
  private let configuration: WasmParser.Configuration
  /// The compiled patterns, shared by all instances.
  let expressions: RegularExpressionCache
  /// The calls that failed.
  let failedCalls = FailedHostCalls()
  private let limiter: LogLimiter
  private let diagnosticLimiter: LogLimiter
  /// The messages that the limiter has dropped: all of them, and those since the last one that passed.
  private let dropped = Lock((total: 0, sinceLast: 0))
  /// How many log messages were dropped.
  var droppedMessageCount: Int { dropped.withLock { $0.total } }
  /// The fuel for a call of the host, whatever it does: each takes a lock or asks for the time, some hundred nanoseconds.
  private static let callCost: UInt64 = 64
  /// The fuel for a search, whatever it finds: more, for the look into the cache and the two texts.
  private static let searchCost: UInt64 = 128
  /// The fuel for a group that is written, besides its bytes.
  private static let groupCost: UInt64 = 8

  init(pluginName: String, configuration: WasmParser.Configuration) {
    self.pluginName = pluginName
    self.configuration = configuration
    expressions = RegularExpressionCache(capacity: configuration.regexCacheCapacity, byteLimit: configuration.regexCacheByteCount)
    limiter = LogLimiter(perSecond: configuration.logMessagesPerSecond)
    diagnosticLimiter = LogLimiter(perSecond: configuration.logMessagesPerSecond)
  }

  /// The module `env`.
  func add(to imports: inout Imports) {
    imports.define("env", "regex_match") { (caller: inout Caller, text: GuestBuffer, pattern: GuestBuffer) throws -> UInt32 in
      var failure: HostCallFailure?
      let isMatch: Void? = try self.search(&caller, text, pattern, &failure) { expression, text, steps, _ throws(StepBudgetExceeded) in
        try expression.matches(text, steps: &steps) ? () : nil
      }
      if let failure { self.report(failure, "regex_match") }
      return isMatch == nil ? 0 : 1
    }
    imports.define("env", "regex_find_submatch") { (caller: inout Caller, text: GuestBuffer, pattern: GuestBuffer, out: GuestBuffer) throws -> UInt32 in
      var failure: HostCallFailure?
      let groups = try self.findGroups(&caller, text, pattern, roomByteCount: out.byteCount, &failure)
      let count = UInt32(groups?.count ?? 0)
      if let groups {
        do {
          try caller.memory?.withMutableBytes(at: out.address, byteCount: count) { unsafe $0.withUnsafeMutableBytes { unsafe $0.copyBytes(from: groups) } }
          return count
        } catch let error as BoundsError { failure = .pointerOutOfBounds(error) }
      }
      if let failure { self.report(failure, "regex_find_submatch") }
      return 0
    }
    imports.define("env", "log") { (caller: inout Caller, level: UInt32, message: GuestString) throws in
      // Also for what is dropped: a plugin may do nothing else.
      try caller.consumeFuel(HostFunctions.callCost)
      self.log(level, message)
    }
    imports.define("env", "now_ms") { (caller: inout Caller) throws -> Int64 in
      try caller.consumeFuel(HostFunctions.callCost)
      return self.configuration.clock()
    }
    imports.define("env", "abort") { (caller: inout Caller, message: UInt32, file: UInt32, line: UInt32, column: UInt32) throws in
      throw HostFunctions.abort(caller, message, file, line, column)
    }
    // The others call closures of the host's, which may wait.
    for name in ["regex_match", "regex_find_submatch"] { imports.markComputing("env", name) }
  }

  // MARK: Regular expressions

  /// The groups of the first match as JSON; nil where there is no match, or they do not fit.
  private func findGroups(
    _ caller: inout Caller, _ text: GuestBuffer, _ pattern: GuestBuffer, roomByteCount: UInt32, _ failure: inout HostCallFailure?
  ) throws -> [UInt8]? {
    let limit = Int(min(roomByteCount, WasmParser.Configuration.submatchByteCount))
    var doesNotFit = false
    let groups = try search(&caller, text, pattern, &failure) { expression, text, steps, bill throws(StepBudgetExceeded) in
      try expression.withFirstMatch(in: text, steps: &steps) { offsets -> [UInt8]? in
        let groups = HostFunctions.groups(offsets, in: text, limit: limit, &bill)
        doesNotFit = groups == nil
        return groups
      } ?? nil
    }
    if doesNotFit { failure = .answerTooSmall(limit: limit) }
    return groups
  }

  /// Counts a failure, and passes it on if it is the first of its kind or there are few of them.
  private func report(_ failure: HostCallFailure, _ function: String) {
    let isFirst = failedCalls.count(failure.kind)
    guard isFirst || configuration.diagnosticHandler != nil && diagnosticLimiter.allows() else { return }
    let diagnostic = PluginDiagnostic(kind: failure.kind, plugin: pluginName, function: function, message: failure.message)
    if isFirst { failedCalls.keep(diagnostic) }
    configuration.diagnosticHandler?(diagnostic)
  }

  /// Runs a search on the texts that a plugin names; nil for whatever is wrong with them, and for a search that takes too long.
  ///
  /// All work is paid for, by the same measure on every machine, and looks at the call's deadline on the way. WHY: what the host does for the guest counts as the guest's.
  ///
  /// - Parameter failure: what is wrong, if something is.
  /// - Throws: where the call's own time or fuel is over.
  private func search<Answer>(
    _ caller: inout Caller, _ text: GuestBuffer, _ pattern: GuestBuffer, _ failure: inout HostCallFailure?,
    _ body: (RegularExpression, Span<UInt8>, inout StepBudget, inout Bill) throws(StepBudgetExceeded) -> Answer?
  ) throws -> Answer? {
    var bill = Bill()
    bill.add(HostFunctions.searchCost)
    guard pattern.byteCount <= configuration.patternByteCount, let memory = caller.memory else {
      if pattern.byteCount > configuration.patternByteCount {
        failure = .patternTooLong(byteCount: pattern.byteCount, limit: configuration.patternByteCount)
      }
      try bill.pay(&caller)
      return nil
    }
    let answer: Answer?
    // Nothing writes to the memory while the search reads it: answers are written by the caller of this function.
    do {
      answer = try HostFunctions.withText(&caller, &bill, memory, pattern) { caller, bill, pattern in
        guard let expression = try expression(&caller, &bill, pattern, &failure) else { return nil }
        return try HostFunctions.withText(&caller, &bill, memory, text) { caller, bill, text in
          while true {
            var steps = StepBudget(limit: min(configuration.regexStepCount, caller.remainingFuel), timeLeft: caller.remainingTime)
            var answer: Answer?
            var isExceeded = false
            do throws(StepBudgetExceeded) { answer = try body(expression, text, &steps, &bill) } catch { isExceeded = true }
            bill.add(steps.work)
            // The search ended for want of fuel or time: so does the call.
            if answer == nil, steps.isInterrupted || steps.used >= caller.remainingFuel { try bill.pay(&caller) }
            // WHY once more: the time has passed by the wall's clock, and the processor's gives the call more of it.
            if isExceeded, steps.isInterrupted { continue }
            if isExceeded { failure = .stepsSpent(HostFunctions.copy(pattern), limit: configuration.regexStepCount) }
            return answer
          }
        }
      }
    } catch let error as BoundsError {
      failure = .pointerOutOfBounds(error)
      answer = nil
    }
    try bill.pay(&caller)
    return answer
  }

  /// The compiled pattern; nil for one that does not compile.
  private func expression(
    _ caller: inout Caller, _ bill: inout Bill, _ pattern: Span<UInt8>, _ failure: inout HostCallFailure?
  ) throws -> RegularExpression? {
    while true {
      var steps = StepBudget(limit: WasmParser.Configuration.compilationStepCount, timeLeft: caller.remainingTime)
      let compiled = Result { () throws(PatternError) in try expressions.expression(utf8: pattern, steps: &steps) }
      bill.add(steps.work)
      if steps.work > 0 || steps.isInterrupted { try bill.pay(&caller) }
      switch compiled {
      case .success(let expression): return expression
      case .failure where steps.isInterrupted: continue
      case .failure(let error):
        failure = .invalidPattern(HostFunctions.copy(pattern), error)
        return nil
      }
    }
  }

  private static func copy(_ span: Span<UInt8>) -> [UInt8] { span.indices.map { span[$0] } }

  /// Work that was done for a guest and not paid for yet, in units of fuel. WHY not paid at once: each payment looks at the clock, which takes longer than a short search.
  private struct Bill {
    private var amount: UInt64 = 0

    mutating func add(_ amount: UInt64) { self.amount &+= amount }

    /// Takes the fuel, and ends the call where there is not so much, or another reason.
    mutating func pay(_ caller: inout Caller) throws {
      let due = amount
      amount = 0
      try caller.consumeFuel(due)
    }

    /// Adds work, and pays once there is much of it.
    mutating func add(_ work: Int, _ caller: inout Caller) throws {
      add(UInt64(truncatingIfNeeded: work))
      if amount >= 1024 { try pay(&caller) }
    }
  }

  /// Gives the bytes of a text to a closure, those in the memory if they are UTF-8; otherwise each run that is none is one U+FFFD.
  private static func withText<Result>(
    _ caller: inout Caller, _ bill: inout Bill, _ memory: Memory, _ text: GuestBuffer, _ body: (inout Caller, inout Bill, Span<UInt8>) throws -> Result
  ) throws -> Result {
    try memory.withBytes(at: text.address, byteCount: text.byteCount) { bytes in
      try unsafe bytes.withUnsafeBytes { bytes in
        // SAFETY: the memory is there for as long as the span of the call, and its bytes are bytes.
        let span = unsafe bytes.assumingMemoryBound(to: UInt8.self).span
        let repaired = try UTF8Repair.repaired(span) { work in try bill.add(work, &caller) }
        if let repaired { return try body(&caller, &bill, repaired.span) }
        return try body(&caller, &bill, span)
      }
    }
  }

  /// The whole match and the groups as a JSON array of strings; a group that took no part is empty. Nil if that takes more bytes than so many.
  private static func groups(_ offsets: Span<Int>, in text: Span<UInt8>, limit: Int, _ bill: inout Bill) -> [UInt8]? {
    var json: [UInt8] = []
    defer { bill.add(UInt64(truncatingIfNeeded: json.count)) }
    json.append(UInt8(ascii: "["))
    for slot in stride(from: 0, to: offsets.count, by: 2) {
      bill.add(groupCost)
      if slot > 0 { json.append(UInt8(ascii: ",")) }
      let range = offsets[slot] < 0 ? 0..<0 : offsets[slot]..<offsets[slot + 1]
      // WHY before it is written: each of many groups may be megabytes.
      guard range.count <= limit, json.count + range.count + 3 <= limit else { return nil }
      unsafe text.extracting(range).withUnsafeBufferPointer { unsafe JSONWriter.write($0, to: &json) }
    }
    json.append(UInt8(ascii: "]"))
    return json.count <= limit ? json : nil
  }

  // MARK: The others

  private func log(_ level: UInt32, _ message: GuestString) {
    guard limiter.allows() else { return dropped.withLock { $0 = ($0.total + 1, $0.sinceLast + 1) } }
    let limit = UInt32(clamping: configuration.logMessageByteCount)
    let text: String
    do { text = try message.text(bytesAtMost: limit) } catch {
      return report(.pointerOutOfBounds(error), "log")
    }
    let droppedCount = dropped.withLock { dropped in
      defer { dropped.sinceLast = 0 }
      return dropped.sinceLast
    }
    let level = Int(exactly: level).flatMap(PluginLogMessage.Level.init) ?? .info
    configuration.logHandler(PluginLogMessage(level: level, plugin: pluginName, text: text, droppedCount: droppedCount))
  }

  /// The trap that AssemblyScript's `abort` asks for.
  private static func abort(_ caller: borrowing Caller, _ message: UInt32, _ file: UInt32, _ line: UInt32, _ column: UInt32) -> Trap {
    let file = managedString(caller.memory, file).map { "\($0.cut(to: TextLimit.name)):" } ?? ""
    let message = managedString(caller.memory, message)?.cut(to: TextLimit.message) ?? "no message"
    return Trap("abort: \(message) (\(file)\(line):\(column))")
  }

  /// A string of AssemblyScript's: UTF-16, its byte count in the four bytes before it. Nil where there is none.
  private static func managedString(_ memory: Memory?, _ address: UInt32) -> String? {
    guard let memory, address >= 4, let byteCount = try? memory.load(at: address - 4, as: UInt32.self) else { return nil }
    let limit = min(byteCount, WasmParser.Configuration.abortTextByteCount) & ~1
    guard let bytes = try? memory.bytes(at: address, byteCount: limit) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }
}
