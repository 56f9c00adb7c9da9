import Testing
import WasmKitLiteEngine
import WasmKitLiteText

@Suite("Scripts")
struct ScriptTests {
  private func commands(_ text: String, _ location: SourceLocation = #_sourceLocation) -> [ScriptCommand] {
    do {
      return try Script(parsing: text).commands
    } catch {
      Issue.record(error, sourceLocation: location)
      return []
    }
  }

  @Test("commands keep the line that they begin at")
  func lines() {
    let commands = commands("(module)\n\n(assert_return\n  (invoke \"f\"))(register \"m\")\n;; x\n(get \"g\")")
    #expect(commands.map(\.line) == [1, 3, 4, 6])
  }

  @Test("modules are text, binary or quoted, and assembled when asked")
  func modules() throws {
    let commands = commands(
      "(module $a (func)) (module binary \"\\00asm\" \"\\01\\00\\00\\00\") (module quote \"(fu\" \"nc)\") (module quote \"(foo)\") (module (foo))")
    let modules = commands.compactMap { command in if case .module(let module) = command.kind { module } else { nil } }
    #expect(modules.map(\.form) == [.text, .binary, .quote, .quote, .text])
    #expect(modules.map(\.text) == ["(module $a (func))", nil, "(func)", "(foo)", "(module (foo))"])
    #expect(modules.map(\.name) == ["a", nil, nil, nil, nil])
    #expect(try modules[0].assemble(keepingNames: false) == modules[2].assemble())
    #expect(try modules[1].assemble() == moduleHeader)
    #expect(throws: TextError.self) { try modules[3].assemble() }
    #expect(throws: TextError.self) { try modules[4].assemble() }
  }

  @Test("definitions and instances are told from modules")
  func definitions() {
    let commands = commands("(module definition $m (func)) (module definition binary \"\") (module instance $i $m) (module instance) (module instance $m)")
    guard commands.count == 5, case .moduleInstance(nil, "m") = commands[4].kind, case .moduleDefinition(let module) = commands[0].kind, case .moduleDefinition(let binary) = commands[1].kind,
      case .moduleInstance("i", "m") = commands[2].kind, case .moduleInstance(nil, nil) = commands[3].kind
    else {
      Issue.record("\(commands)")
      return
    }
    #expect(module.name == "m")
    #expect(binary.form == .binary)
  }

  @Test("actions name an instance, an export and arguments")
  func actions() {
    let commands = commands(
      "(invoke $m \"f\" (i32.const -1) (i64.const 2) (f32.const -0) (f64.const nan) (v128.const i64x2 1 2) (ref.null func) (ref.extern 3) (ref.host 4)) (get \"g\")"
    )
    guard commands.count == 2, case .action(let call) = commands[0].kind, case .invoke(let arguments) = call.kind, case .action(let get) = commands[1].kind,
      case .get = get.kind
    else {
      Issue.record("\(commands)")
      return
    }
    #expect(call.instance == "m" && call.export == "f" && get.instance == nil && get.export == "g")
    #expect(
      arguments == [
        .i32(0xFFFF_FFFF), .i64(2), .f32(0x8000_0000), .f64(0x7FF8_0000_0000_0000), .v128([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]), .refNull(.func),
        .refExtern(3), .refHost(4),
      ])
  }

  @Test("results are values, patterns and alternatives")
  func results() {
    let text = """
      (assert_return (invoke "f") (i32.const 1) (f32.const nan:canonical) (f64.const nan:arithmetic) (v128.const f32x4 1 nan:canonical 0 -0) (v128.const i64x2 1 -1)
        (ref.null) (ref.null any) (ref.func) (ref.extern) (ref.extern 7) (ref.i31) (ref.struct) (either (i32.const 1) (f32.const nan:arithmetic)))
      """
    guard let command = commands(text).first, case .assertReturn(_, let results) = command.kind else { return }
    #expect(
      results == [
        .value(.i32(1)), .f32NaN(.canonical), .f64NaN(.arithmetic), .vector(.f32x4, [.bits(0x3F80_0000), .nan(.canonical), .bits(0), .bits(0x8000_0000)]),
        .vector(.i64x2, [.bits(1), .bits(.max)]), .null, .value(.refNull(.any)), .reference(.func), .reference(.extern), .value(.refExtern(7)),
        .reference(.i31),
        .reference(.struct), .either([.value(.i32(1)), .f32NaN(.arithmetic)]),
      ])
  }

  @Test("assertions carry their module or action, and the message")
  func assertions() {
    let text = """
      (assert_trap (invoke "f") "a") (assert_trap (module) "b") (assert_exhaustion (invoke "f") "c") (assert_exception (invoke "f"))
      (assert_malformed (module quote "") "d") (assert_invalid (module) "e") (assert_unlinkable (module) "f") (assert_trap (module instance $d) "b2") (assert_malformed_custom (module) "g")
      (assert_invalid_custom (module) "h") (assert_suspension (invoke "f") "i")
      (thread $t (shared (module $m)) (register "mem" $m) (invoke "run")) (wait $t) (input "x") (output $m "y") (output) (script $s (module) (wait)) (what "?" (is))
      """
    var messages: [String] = []
    for command in commands(text) {
      switch command.kind {
      case .assertTrap(_, let message), .assertModuleTraps(_, let message), .assertExhaustion(_, let message), .assertSuspension(_, let message),
        .assertMalformed(_, let message), .assertInvalid(_, let message), .assertUnlinkable(_, let message), .assertMalformedCustom(_, let message),
        .assertInvalidCustom(_, let message):
        messages.append(message)
      case .assertException: messages.append("exception")
      case .thread(let name, let shared, let commands): messages.append("thread \(name ?? "") \(shared) \(commands.count)")
      case .wait(let thread): messages.append("wait \(thread ?? "")")
      case .script(let name, let commands): messages.append("script \(name ?? "") \(commands.count)")
      case .input(let name, let path): messages.append("input \(name ?? "") \(path)")
      case .output(let name, let path): messages.append("output \(name ?? "") \(path ?? "")")
      case .unreadable(let error): messages.append("\(error.message) in \(command.text)")
      case .module, .moduleDefinition, .moduleInstance, .register, .action, .assertReturn: break
      }
    }
    #expect(
      messages == [
        "a", "b", "c", "exception", "d", "e", "f", "b2", "g", "h", "i", "thread t [\"m\"] 2", "wait t", "input  x", "output m y", "output  ", "script s 2",
        "unknown operator what in (what \"?\" (is))",
      ])
  }

  @Test("a script of module fields is one module")
  func inlineModule() throws {
    guard let command = commands("(func) (memory 0)").first, case .module(let module) = command.kind else { return }
    #expect(try module.assemble() == assembled("(module (func) (memory 0))"))
  }

  @Test("NaN patterns look at the fraction and not at the sign")
  func patterns() {
    #expect(NaNPattern.canonical.matches(0xFFC0_0000 as UInt32) && NaNPattern.canonical.matches(0x7FF8_0000_0000_0000 as UInt64))
    #expect(!NaNPattern.canonical.matches(0x7FC0_0001 as UInt32) && NaNPattern.arithmetic.matches(0x7FC0_0001 as UInt32))
    #expect(!NaNPattern.arithmetic.matches(0x7FA0_0000 as UInt32) && !NaNPattern.arithmetic.matches(0x7FF0_0000_0000_0000 as UInt64))
    #expect(ExpectedLane.nan(.arithmetic).matches(0x7FF8_0000_0000_0001, .f64x2) && ExpectedLane.bits(3).matches(3, .i8x16))
  }

  @Test("a script whose commands cannot be told apart is refused", arguments: ["(module", ")", "(foo", "(foo))", "nop", "(module) nop", "(module) \"", "(thread (wait)"])
  func malformedScripts(_ text: String) {
    #expect(throws: TextError.self) { try Script(parsing: text) }
  }

  @Test(
    "a command that cannot be read keeps its error, and the next one is read",
    arguments: [
      "(foo)", "()", "(assert_return)", "(assert_return (invoke \"f\") (i32.const))", "(invoke f)", "(register)", "(\"module\")", "(invoke \"f\" 1 (2 (3)))",
      "(assert_return (invoke \"f\") (either))", "(assert_return (invoke \"f\") (ref 1))", "(assert_trap (module))", "(wait $t $t)", "(input)",
      "(thread (shared $m))", "(module instance $a $b $c)", "(assert_return (invoke \"f\" (f32.const nan:canonical)))",
    ])
  func unreadableCommands(_ text: String) {
    let commands = commands("(module)\n\(text)(get \"g\")")
    guard commands.count == 3, case .unreadable(let error) = commands[1].kind, case .action = commands[2].kind else {
      Issue.record("\(commands.map(\.kind))")
      return
    }
    #expect(error.line == 2 && error.column > 1 && commands[1].line == 2 && commands[1].text == text)
  }

  @Test("commands and results nest as deep as the limit says, and no deeper")
  func nesting() {
    func nested(_ opening: String, _ inner: String, _ count: Int) -> String {
      String(repeating: opening, count: count) + inner + String(repeating: ")", count: count)
    }
    func errors(_ commands: [ScriptCommand]) -> [String] {
      commands.flatMap { command in
        switch command.kind {
        case .thread(_, _, let commands), .script(_, let commands): errors(commands)
        case .unreadable(let error): [error.message]
        default: [String]()
        }
      }
    }
    let limit = Script.nestingLimit
    for opening in ["(script ", "(thread $t ", "(script $s "] {
      #expect(errors(commands(nested(opening, "(wait)", limit))) == [])
      #expect(errors(commands(nested(opening, "(wait)", limit + 1))) == ["nesting too deep: 16 levels are the most"])
      #expect(errors(commands(nested(opening, "(wait)", 100_000))) == ["nesting too deep: 16 levels are the most"])
    }
    func either(_ count: Int) -> [String] { errors(commands("(assert_return (invoke \"f\") " + nested("(either ", "(ref)", count) + ")")) }
    #expect(either(limit) == [])
    #expect(either(limit + 1) == ["nesting too deep: 16 levels are the most"])
    #expect(either(100_000) == ["nesting too deep: 16 levels are the most"])
  }

  @Test("many commands that cannot be read, on one line or on many, take time by their number")
  func manyErrors() throws {
    for separator in ["", "\n"] {
      let count = 20_000
      // WHY: by its number times its length this would take many minutes.
      let start = ContinuousClock.now
      #expect(try Script(parsing: String(repeating: "(what)" + separator, count: count)).commands.count == count)
      #expect(ContinuousClock.now - start < .seconds(60))
    }
  }
}
