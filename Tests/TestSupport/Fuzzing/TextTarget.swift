// Texts of modules and scripts that are nearly right, and what must hold of each: the same text again after a round trip, no trap, no message without end.

import Foundation
import WasmKitLiteEngine
import WasmKitLiteText

/// The fuzzing target of the text format and of scripts. The same seed gives the same text, given the same files to begin with.
public enum TextTarget {
  /// Something that does not hold of a text.
  public struct Difference: Error, CustomStringConvertible {
    /// The seed, what does not hold, and the text.
    public let description: String

    init(_ seed: UInt64, _ what: String, _ text: [UInt8]) {
      let shown = String(decoding: text.prefix(4_000), as: UTF8.self)
      description = "seed \(seed): \(what)\n--- the text, \(text.count) bytes:\n\(shown)"
    }
  }

  /// Makes a text from a seed and checks it.
  /// - Throws: ``Difference``.
  public static func run(seed: UInt64) throws {
    let input = input(seed: seed)
    switch input.kind {
    case .module: try checkModule(seed, input.text)
    case .binary: try checkBinary(seed, input.text)
    case .script: try checkScript(seed, input.text)
    }
  }

  // MARK: Inputs

  /// What a text is taken for.
  public enum Kind: Sendable { case module, binary, script }

  /// The text of a seed, or the bytes of a module that only the printer reads.
  public static func input(seed: UInt64) -> (kind: Kind, text: [UInt8]) {
    var source = TextSource(seed: seed)
    switch source.generator.next() % 10 {
    case 0, 1, 2: return (.module, source.mutated(source.corpusModule()))
    case 3, 4: return (.module, source.generatedModule())
    case 5: return (.module, source.mutated(source.generatedModule()))
    case 6: return (.binary, source.mutatedBinary())
    case 7: return (.script, source.mutated(source.corpusScript()))
    case 8: return (.script, source.generatedScript())
    default: return (.script, source.mutated(source.generatedScript()))
    }
  }

  // MARK: Checks

  private static func check(_ seed: UInt64, _ error: TextError, _ text: [UInt8]) throws {
    let messageLength = error.message.unicodeScalars.count
    guard messageLength <= TextError.messageLength + 1 else { throw Difference(seed, "a message of \(messageLength) characters", text) }
    guard error.line >= 1, error.column >= 1, (0...error.excerpt.unicodeScalars.count).contains(error.caret), error.excerpt.unicodeScalars.count <= 240 else {
      throw Difference(seed, "an error without a place: \(error)", text)
    }
  }

  /// Assembles a text; what assembles must print and assemble to the same bytes and text.
  private static func checkModule(_ seed: UInt64, _ text: [UInt8]) throws {
    let bytes: [UInt8]
    do { bytes = try TextFormat.assemble(utf8: text) } catch { return try check(seed, error, text) }
    // What is written as bytes keeps them, and another tool may have made them.
    if let script = try? Script(parsingUTF8: text), case .module(let module)? = script.commands.first?.kind, module.form == .binary {
      return try checkBinary(seed, bytes)
    }
    guard try TextFormat.assemble(utf8: text) == bytes else { throw Difference(seed, "assembled twice, other bytes", text) }
    let printed: String
    do { printed = try TextFormat.print(binary: bytes, byteLimit: byteLimit) } catch {
      // A text may say more than the limits of the binary format allow, or what decoding already refuses.
      return
    }
    let again = try assembled(seed, printed, of: text)
    guard again == bytes else { throw Difference(seed, "printed and assembled, other bytes at \(place(again, bytes)); printed:\n\(printed.prefix(4_000))", text) }
    try checkPrinted(seed, printed, again, text)
    validate(bytes)
  }

  /// Prints bytes of which the text format knows nothing; from the text on, nothing may change.
  private static func checkBinary(_ seed: UInt64, _ bytes: [UInt8]) throws {
    guard let printed = try? TextFormat.print(binary: bytes, byteLimit: byteLimit) else { return }
    let again = try assembled(seed, printed, of: bytes)
    try checkPrinted(seed, printed, again, bytes)
    validate(bytes)
  }

  private static func assembled(_ seed: UInt64, _ printed: String, of text: [UInt8]) throws -> [UInt8] {
    do { return try TextFormat.assemble(printed) } catch { throw Difference(seed, "the printed text is refused: \(error); printed:\n\(printed.prefix(4_000))", text) }
  }

  private static func checkPrinted(_ seed: UInt64, _ printed: String, _ again: [UInt8], _ text: [UInt8]) throws {
    let second: String
    do { second = try TextFormat.print(binary: again, byteLimit: 2 * byteLimit) } catch {
      throw Difference(seed, "what was printed and assembled cannot be printed: \(error)", text)
    }
    guard second == printed else {
      let lines = zip(printed.split(separator: "\n"), second.split(separator: "\n")).first { $0 != $1 }
      throw Difference(seed, "printed again, another text: \(lines.map { "\($0.0.prefix(400)) then \($0.1.prefix(400))" } ?? "longer or shorter")", text)
    }
  }

  private static let byteLimit = 8 << 20

  private static func place(_ left: [UInt8], _ right: [UInt8]) -> Int { zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count) }

  /// Whether a module is valid does not matter here; that it is looked at without a trap does.
  private static func validate(_ bytes: [UInt8]) { _ = try? Module(bytes, configuration: ModuleConfiguration(features: .all)) }

  /// Runs a script under small limits: nothing that cannot be read passes, and what a failure says has an end.
  private static func checkScript(_ seed: UInt64, _ text: [UInt8]) throws {
    let script: Script
    do { script = try Script(parsingUTF8: text) } catch { return try check(seed, error, text) }
    let limits = ResourceLimits(
      memoryByteCount: 4 << 20, tableElementCount: 10_000, callDepth: 200, valueStackByteCount: 64 << 10, hostReentryDepth: 10, fuel: 20_000,
      timeout: .milliseconds(300))
    let files = ScriptFiles(script: "main.wast") { path, _ in
      guard let index = TextSource.fileNames.firstIndex(of: path) else { throw CocoaError(.fileNoSuchFile) }
      return (path, Array(TextSource.fileContents[index].utf8))
    } writing: { bytes, _, _ in
      _ = bytes.count
    }
    let result = try ScriptRunner.run(script, features: .all, limits: limits, files: files)
    let unreadable = script.commands.filter { command in if case .unreadable = command.kind { true } else { false } }
    for command in unreadable {
      guard case .unreadable(let error) = command.kind else { continue }
      try check(seed, error, text)
      guard result.failures.contains(where: { $0.line == command.line && $0.expected == "a command" }) else {
        throw Difference(seed, "the command of line \(command.line) cannot be read and is no failure", text)
      }
    }
    for failure in result.failures {
      guard max(failure.expected.unicodeScalars.count, failure.found.unicodeScalars.count) <= ScriptResult.Failure.textLength + 1 else {
        throw Difference(seed, "a failure of \(failure.description.count) characters", text)
      }
    }
  }
}

/// Makes texts of random numbers.
struct TextSource {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  // MARK: Chance

  mutating func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(generator.next() % UInt64(count)) }
  mutating func chance(_ part: Int) -> Bool { below(part) == 0 }
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
  mutating func list(_ count: Int, _ separator: String = " ", _ make: (inout TextSource) -> String) -> String {
    var parts: [String] = []
    for _ in 0..<count { parts.append(make(&self)) }
    return parts.joined(separator: separator)
  }

  // MARK: The files to begin with

  static let fileNames = ["a.wast", "b.wast", "m.wat", "n.wasm"]
  static let fileContents = [
    "(module $f (func (export \"f\") (result i32) (i32.const 7))) (assert_return (invoke \"f\") (i32.const 7)) (input \"b.wast\")",
    "(input \"a.wast\") (script (input \"m.wat\"))", "(module (func (export \"f\")))", "\0asm",
  ]

  /// Commands and modules of the scripts under Fixtures, and of the specification's test suite where it is at hand; none is longer than a few thousand bytes.
  private static let corpus: (modules: [[UInt8]], scripts: [[[UInt8]]]) = {
    var (modules, scripts): ([[UInt8]], [[[UInt8]]]) = ([], [])
    let package = Fixture.folder.deletingLastPathComponent()
    let suite = ProcessInfo.processInfo.environment["WASM_SPEC_TESTSUITE"] ?? package.deletingLastPathComponent().appendingPathComponent("shared/spec-testsuite").path
    for folder in [Fixture.folder.path, suite] {
      let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for file in files.sorted() where file.hasSuffix(".wast") {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)"), data.count < 200_000,
          let script = try? Script(parsingUTF8: [UInt8](data))
        else { continue }
        let commands = script.commands.map { Array($0.text.utf8) }.filter { $0.count < 4_000 }
        let found = commands.filter { $0.starts(with: "(module".utf8) }
        // WHY: some files have hundreds that are alike.
        modules += found.prefix(40)
        if !commands.isEmpty { scripts.append(commands) }
      }
    }
    return (modules, scripts)
  }()

  mutating func corpusModule() -> [UInt8] { Self.corpus.modules.isEmpty ? generatedModule() : one(of: Self.corpus.modules) }

  /// A few commands that stand together somewhere.
  mutating func corpusScript() -> [UInt8] {
    guard !Self.corpus.scripts.isEmpty else { return generatedScript() }
    let commands = one(of: Self.corpus.scripts)
    let start = below(commands.count)
    return Array(commands[start..<min(commands.count, start + 1 + below(12))].joined(separator: [UInt8(ascii: "\n")]))
  }

  // MARK: Mutations

  private static let words: [[UInt8]] = [
    "(", ")", "((", "))", "(;", ";)", ";;", "(@", "(@custom \"x\" (after type) \"y\")", "(@custom \"x\" (before first))", "(@custom \"name\" \"\\00\\01a\")", "(@name \"n\")",
    "(@metadata.code.branch_hint \"\\01\")", "\"", "\"\\ff\"", "\"\\u{10ffff}\"", "$", "$x", "$\"a b\"", "$\"\\u{e9}\"", "0", "1", "-1", "4294967295", "4294967296",
    "18446744073709551615", "18446744073709551616", "0x7fffffff", "-0x80000000", "1_000", "nan", "nan:0x1", "-nan:0x400000", "inf", "1e999", "0x1p-1074", "0.5", "0x.8p",
    "nan:canonical", "nan:arithmetic", "i32", "i64", "f32", "f64", "v128", "funcref", "externref", "(ref null 0)", "(ref $t)", "(ref.null)", "(ref)", "exnref", "i31ref", "nullref",
    "(type 0)", "(param i32)", "(param $x i64)", "(result i32)", "(result i32 i64)", "(local f32)", "(then)", "(else)", "(do)", "(catch 0)", "(offset i32.const 0)", "(item ref.func 0)",
    "(table 0)", "(memory 0)", "func", "declare", "mut", "shared", "(pagesize 1)", "(export \"e\")", "(import \"a\" \"b\")", "(start 0)", "(rec)", "(sub final)", "(field i8)",
    "block", "loop", "if", "else", "end", "try", "catch", "catch_all", "delegate", "try_table", "br", "br_if", "br_table", "call", "call_indirect", "return_call", "select",
    "local.get", "global.set", "memory.copy", "table.init", "i32.load", "offset=4", "align=8", "offset=4294967296", "align=3", "i32.const", "f64.const", "v128.const i32x4 1 2 3 4",
    "i8x16.shuffle", "v128.load8_lane", "struct.new", "struct.get", "array.new_data", "ref.test", "ref.cast", "br_on_cast", "ref.func", "ref.null func", "memory.atomic.wait32",
    "module", "definition", "instance", "binary", "quote", "register", "invoke", "get", "assert_return", "assert_trap", "assert_unlinkable", "assert_invalid", "assert_malformed",
    "assert_exhaustion", "assert_exception", "thread", "wait", "script", "input", "output", "(either", "(shared (module $m))", "(module)", "(module instance)", "\u{e9}", "\u{1F600}",
    "\u{202E}", "\0", "\u{7F}", "\n", "\t",
  ].map { Array($0.utf8) }

  /// Where words begin and end.
  private static func wordBounds(_ text: [UInt8]) -> [Range<Int>] {
    var bounds: [Range<Int>] = []
    var start: Int?
    for (place, byte) in text.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
      let isParenthesis = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      if isSpace || isParenthesis, let first = start {
        bounds.append(first..<place)
        start = nil
      }
      if isParenthesis { bounds.append(place..<place + 1) }
      if !isSpace, !isParenthesis, start == nil { start = place }
    }
    if let first = start { bounds.append(first..<text.count) }
    return bounds
  }

  /// The text with a few words or bytes left out, doubled, moved or exchanged; now and then one is very long or nests very deep.
  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var text = original
    for _ in 0..<1 + below(4) where !text.isEmpty {
      let bounds = Self.wordBounds(text)
      guard !bounds.isEmpty else { break }
      let word = one(of: bounds)
      switch below(14) {
      case 0: text.removeSubrange(word)
      case 1: text.insert(contentsOf: text[word] + [0x20], at: word.lowerBound)
      case 2, 3, 4: text.replaceSubrange(word, with: one(of: Self.words))
      case 5, 6: text.insert(contentsOf: [0x20] + one(of: Self.words) + [0x20], at: word.lowerBound)
      case 7: text.replaceSubrange(word, with: text[one(of: bounds)])
      case 8: text[below(text.count)] = UInt8(truncatingIfNeeded: generator.next())
      case 9: text.remove(at: below(text.count))
      case 10:
        // A piece of another module.
        let other = corpusModule()
        let start = below(other.count)
        text.insert(contentsOf: other[start..<min(other.count, start + below(200))], at: word.lowerBound)
      case 11:
        let (first, second) = (one(of: bounds), one(of: bounds))
        let piece = Array(text[min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)])
        text.insert(contentsOf: piece, at: word.lowerBound)
      case 12 where chance(8):
        let piece = Array(text[word]) + [0x20]
        let count = 1 << (4 + below(9))
        for _ in 0..<count { text.insert(contentsOf: piece, at: word.lowerBound) }
      case 12: text = Array(text.prefix(word.upperBound))
      default:
        let piece = text[word]
        text.replaceSubrange(word, with: Array(piece) + [UInt8](repeating: piece.last ?? 0x61, count: chance(6) ? 10_000 : below(5)))
      }
      // WHY: doublings of doublings would soon take all the time there is.
      if text.count > 100_000 { text.removeLast(text.count - 100_000) }
    }
    return text
  }

  /// The bytes of a module with a few of them changed.
  mutating func mutatedBinary() -> [UInt8] {
    guard var bytes = try? TextFormat.assemble(utf8: chance(2) ? generatedModule() : corpusModule()), bytes.count > 8 else { return [] }
    for _ in 0..<1 + below(4) {
      let place = 8 + below(bytes.count - 8)
      switch below(6) {
      case 0, 1: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 2: bytes[place] ^= 1 << UInt8(below(8))
      case 3: bytes[place] &+= 1
      case 4:
        // A custom section, or an empty one, at the end.
        let name: [UInt8] = one(of: [[4, 0x6E, 0x61, 0x6D, 0x65], [1, 0x78], [0]])
        let content = name + (0..<below(12)).map { _ in UInt8(below(16)) }
        bytes += [0, UInt8(content.count)] + content
      default: if bytes.count > 9 { bytes.remove(at: place) }
      }
      if bytes.count <= 9 { break }
    }
    return bytes
  }
}
