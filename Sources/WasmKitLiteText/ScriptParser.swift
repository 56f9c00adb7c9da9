// The tokens of a script → its commands. Modules are only delimited here, not read.
// Spec: https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import WasmKitLiteEngine

/// Reads a script.
struct ScriptParser: TokenReading {
  let text: TokenizedText
  var position = 0
  /// How far lines are counted: an offset into the text, and its line.
  private var counted = (offset: 0, line: 1)

  init(_ text: TokenizedText) { self.text = text }

  private static let fieldKeywords: Set<String> = [
    "type", "rec", "import", "func", "table", "memory", "global", "tag", "export", "start", "elem", "data",
  ]

  /// Reads all commands. A text that starts with a module field is one module.
  mutating func script() throws(TextError) -> [ScriptCommand] {
    let last = text.tokens.count - 1
    if token.kind == .leftParenthesis, Self.fieldKeywords.contains(text.text(of: following)) {
      let all = 0..<text.bytes.count
      let module = ScriptModule(name: nil, form: .text, line: line(), source: .tokens(text, fields: 0..<last, identifier: nil, bytes: all))
      return [ScriptCommand(kind: .module(module), line: module.line, source: text, bytes: all)]
    }
    var commands: [ScriptCommand] = []
    while token.kind != .end { commands.append(try command(depth: 0)) }
    return commands
  }

  /// The line of the next token. Only ever asked about places further on.
  private mutating func line() -> Int {
    let offset = token.start
    for byte in text.bytes[min(counted.offset, offset)..<offset] where byte == UInt8(ascii: "\n") { counted.line += 1 }
    counted.offset = max(counted.offset, offset)
    return counted.line
  }

  // MARK: Commands

  /// Reads a command inside so many others. One that cannot be read is stepped over as a whole.
  private mutating func command(depth: Int) throws(TextError) -> ScriptCommand {
    let line = line()
    let start = position
    guard token.kind == .leftParenthesis else { throw unexpected("a command") }
    let kind: ScriptCommand.Kind
    do throws(TextError) { kind = try self.kind(depth: depth) } catch {
      position = start + 1
      position = closing()
      // Without an end of its own, nothing says where the next command begins.
      guard token.kind == .rightParenthesis else { throw error }
      advance()
      kind = .unreadable(error)
    }
    return ScriptCommand(kind: kind, line: line, source: text, bytes: text.tokens[start].start..<text.tokens[position - 1].end)
  }

  private mutating func kind(depth: Int) throws(TextError) -> ScriptCommand.Kind {
    if opens("module") { return try module() }
    if opens("invoke") || opens("get") { return .action(try action()) }
    advance()
    let keyword = token.kind == .keyword ? word : ""
    let kind: ScriptCommand.Kind
    switch keyword {
    case "register":
      advance()
      let name = try utf8Name()
      kind = .register(name: name, instance: optionalIdentifier()?.text)
    case "assert_return":
      advance()
      let action = try action()
      var results: [ExpectedResult] = []
      while token.kind == .leftParenthesis { results.append(try result(depth: 0)) }
      kind = .assertReturn(action, results)
    case "assert_exception":
      advance()
      kind = .assertException(try action())
    case "assert_trap":
      advance()
      kind = opens("module") ? .assertModuleTraps(try instantiation(), message: try message()) : .assertTrap(try action(), message: try message())
    case "assert_exhaustion":
      advance()
      kind = .assertExhaustion(try action(), message: try message())
    case "assert_suspension":
      advance()
      kind = .assertSuspension(try action(), message: try message())
    case "assert_malformed":
      advance()
      kind = .assertMalformed(try plainModule(), message: try message())
    case "assert_invalid":
      advance()
      kind = .assertInvalid(try plainModule(), message: try message())
    case "assert_unlinkable":
      advance()
      kind = .assertUnlinkable(try instantiation(), message: try message())
    case "assert_malformed_custom":
      advance()
      kind = .assertMalformedCustom(try plainModule(), message: try message())
    case "assert_invalid_custom":
      advance()
      kind = .assertInvalidCustom(try plainModule(), message: try message())
    case "thread":
      advance()
      let name = optionalIdentifier()?.text
      kind = .thread(name: name, shared: try sharedInstances(), commands: try commands(depth: depth + 1))
    case "wait":
      advance()
      kind = .wait(thread: optionalIdentifier()?.text)
    case "script":
      advance()
      let name = optionalIdentifier()?.text
      kind = .script(name: name, commands: try commands(depth: depth + 1))
    case "input":
      advance()
      let name = optionalIdentifier()?.text
      kind = .input(name: name, path: try utf8Name())
    case "output":
      advance()
      let name = optionalIdentifier()?.text
      kind = .output(name: name, path: token.kind == .string ? try utf8Name() : nil)
    default: throw unexpected("a command")
    }
    try expectClose()
    return kind
  }

  private mutating func checkNesting(_ depth: Int) throws(TextError) {
    if depth > Script.nestingLimit { throw error("nesting too deep: \(Script.nestingLimit) levels are the most") }
  }

  /// Reads the commands inside of another one.
  private mutating func commands(depth: Int) throws(TextError) -> [ScriptCommand] {
    try checkNesting(depth)
    var commands: [ScriptCommand] = []
    while token.kind == .leftParenthesis { commands.append(try command(depth: depth)) }
    return commands
  }

  private mutating func sharedInstances() throws(TextError) -> [String] {
    var shared: [String] = []
    while takeOpen("shared") {
      try expectOpen("module")
      guard let instance = optionalIdentifier() else { throw unexpected("an identifier") }
      shared.append(instance.text)
      try expectClose()
      try expectClose()
    }
    return shared
  }

  private mutating func message() throws(TextError) -> String { String(decoding: try string(), as: UTF8.self) }

  private mutating func utf8Name() throws(TextError) -> String { String(decoding: try name(), as: UTF8.self) }

  // MARK: Modules

  /// Reads `(module …)` in any of its forms.
  private mutating func module() throws(TextError) -> ScriptCommand.Kind {
    let start = position
    advance()
    advance()
    if take("instance") {
      let (name, definition) = try instanceNames()
      return .moduleInstance(name: name, definition: definition)
    }
    let isDefinition = take("definition")
    position = start
    let module = try plainModule()
    return isDefinition ? .moduleDefinition(module) : .module(module)
  }

  /// Reads the rest of `(module instance …)`.
  private mutating func instanceNames() throws(TextError) -> (name: String?, definition: String?) {
    let first = optionalIdentifier()?.text
    let second = optionalIdentifier()?.text
    try expectClose()
    // WHY: one name alone is the definition's.
    return second == nil ? (nil, first) : (first, second)
  }

  /// Reads `(module …)` in any of its forms, for an assertion that instantiates it.
  private mutating func instantiation() throws(TextError) -> ScriptInstantiation {
    let start = position
    try expectOpen("module")
    if take("instance") { return .definition(try instanceNames().definition) }
    position = start
    return .module(try plainModule())
  }

  /// Reads `(module …)` as text, binary or quoted text.
  private mutating func plainModule() throws(TextError) -> ScriptModule {
    let line = line()
    let start = token.start
    try expectOpen("module")
    _ = take("definition")
    let identifier = optionalIdentifier()
    let form: ScriptModule.Form
    let source: ScriptModule.Source
    if take("binary") {
      form = .binary
      source = .strings(strings())
    } else if take("quote") {
      form = .quote
      source = .strings(strings())
    } else {
      form = .text
      let fields = position..<closing()
      source = .tokens(text, fields: fields, identifier: identifier, bytes: start..<text.tokens[fields.upperBound].end)
      position = fields.upperBound
    }
    try expectClose()
    return ScriptModule(name: identifier?.text, form: form, line: line, source: source)
  }

  // MARK: Actions and values

  private mutating func action() throws(TextError) -> ScriptAction {
    guard token.kind == .leftParenthesis else { throw unexpected("an action") }
    advance()
    let isInvoke = take("invoke")
    if !isInvoke { guard take("get") else { throw unexpected("an action") } }
    let instance = optionalIdentifier()?.text
    let export = try utf8Name()
    var arguments: [ScriptValue] = []
    while isInvoke, token.kind == .leftParenthesis {
      advance()
      guard let value = try value() else { throw unexpected("a constant") }
      arguments.append(value)
      try expectClose()
    }
    try expectClose()
    return ScriptAction(kind: isInvoke ? .invoke(arguments) : .get, instance: instance, export: export)
  }

  /// Reads a constant inside its parentheses, if one comes next.
  private mutating func value() throws(TextError) -> ScriptValue? {
    if take("i32.const") { return .i32(UInt32(truncatingIfNeeded: try integer(width: 32))) }
    if take("i64.const") { return .i64(try integer(width: 64)) }
    if take("f32.const") { return .f32(UInt32(truncatingIfNeeded: try float(.f32))) }
    if take("f64.const") { return .f64(try float(.f64)) }
    if take("v128.const") { return .v128(try vector()) }
    if take("ref.null") { return .refNull(try heapType()) }
    if take("ref.extern") { return .refExtern(try hostReference()) }
    if take("ref.host") { return .refHost(try hostReference()) }
    return nil
  }

  private mutating func hostReference() throws(TextError) -> UInt32 { UInt32(truncatingIfNeeded: try unsigned(width: 32, "a number")) }

  private mutating func heapType() throws(TextError) -> HeapType {
    if token.kind == .natural { return .concrete(TypeIndex(UInt32(truncatingIfNeeded: try unsigned(width: 32, "a type index")))) }
    let word = word
    guard token.kind == .keyword, let type = AbstractHeapType.allCases.first(where: { "\($0)" == word }) else { throw unexpected("a heap type") }
    advance()
    return .abstract(type)
  }

  private mutating func nanPattern() -> NaNPattern? {
    if take("nan:canonical") { return .canonical }
    if take("nan:arithmetic") { return .arithmetic }
    return nil
  }

  /// Reads an expected result.
  private mutating func result(depth: Int) throws(TextError) -> ExpectedResult {
    advance()
    let start = position
    let result: ExpectedResult
    if take("either") {
      try checkNesting(depth + 1)
      guard token.kind == .leftParenthesis else { throw unexpected("a result") }
      var choices: [ExpectedResult] = []
      while token.kind == .leftParenthesis { choices.append(try self.result(depth: depth + 1)) }
      result = .either(choices)
    } else if take("ref") {
      result = .anyReference
    } else if take("f32.const"), let pattern = nanPattern() {
      result = .f32NaN(pattern)
    } else if restart(start), take("f64.const"), let pattern = nanPattern() {
      result = .f64NaN(pattern)
    } else if restart(start), take("v128.const") {
      result = try vectorResult()
    } else if restart(start), following.kind == .rightParenthesis, let reference = referenceResult() {
      result = reference
    } else if restart(start), let value = try value() {
      result = .value(value)
    } else {
      throw unexpected("a result")
    }
    try expectClose()
    return result
  }

  /// Goes back to try another reading.
  private mutating func restart(_ position: Int) -> Bool {
    self.position = position
    return true
  }

  /// Reads a keyword that stands alone for a kind of reference.
  private mutating func referenceResult() -> ExpectedResult? {
    guard token.kind == .keyword, word.hasPrefix("ref.") else { return nil }
    let kind = String(word.dropFirst(4))
    if kind == "null" {
      advance()
      return .null
    }
    guard let type = AbstractHeapType.allCases.first(where: { "\($0)" == kind }) else { return nil }
    advance()
    return .reference(type)
  }

  private mutating func vectorResult() throws(TextError) -> ExpectedResult {
    guard token.kind == .keyword, let shape = VectorShape(rawValue: word) else { throw unexpected("a vector shape") }
    advance()
    var lanes: [ExpectedLane] = []
    while token.kind != .rightParenthesis {
      let isFloat = shape == .f32x4 || shape == .f64x2
      if isFloat, let pattern = nanPattern() {
        lanes.append(.nan(pattern))
      } else if isFloat {
        lanes.append(.bits(try float(shape == .f32x4 ? .f32 : .f64)))
      } else {
        lanes.append(.bits(try integer(width: shape.laneWidth)))
      }
    }
    guard lanes.count == shape.laneCount else { throw error("wrong number of lane literals: \(shape.rawValue) takes \(shape.laneCount), found \(lanes.count)") }
    return .vector(shape, lanes)
  }
}
