import Foundation
import TestSupport
import Testing

/// The engine's rooms form an order: a room names nothing that only later rooms declare.
@Suite struct RoomOrderTests {
  /// The rooms, each with what may name it: those after it.
  /// The first two are modules of their own, which the engine imports.
  static let order = modules + ["Foundations", "Structure", "Instructions", "Binary", "DebugInformation", "Validation", "Execution", "Lowering", "Embedding"]
  static let modules = ["WasmKitLiteSystem", "WasmKitLiteMachine"]
  static let engine = Fixture.folder.deletingLastPathComponent().appendingPathComponent("Sources/WasmKitLiteEngine")

  /// Names of the standard library, and of attributes, that a later room declares as well, for something else.
  static let standardNames: Set = [
    "buffer", "initialize", "into", "joined", "load", "map", "max", "min", "prefix", "store", "values", "allocate", "deallocate", "update",
    "count", "set", "sort", "nanoseconds", "seconds",
    "rawValue", "c",
  ]
  /// Uses of later rooms that are known, by room and name, each with its reason. The aim is none.
  static let exceptions: [String: String] = [:]

  @Test func `the list of rooms is the list of folders`() throws {
    let folders = try FileManager.default.contentsOfDirectory(at: Self.engine, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
    #expect(Set(folders.map(\.lastPathComponent)) == Set(Self.order).subtracting(Self.modules))
  }

  @Test func `no room names a declaration of a later room`() throws {
    let files = try Self.files()
    #expect(files.count > 100)
    let uses = Self.upwardUses(files)
    let unknown = uses.filter { Self.exceptions["\($0.room) \($0.name)"] == nil }
    #expect(unknown.isEmpty, "\(unknown.map(\.description).joined(separator: "\n"))")
    let known = Set(uses.map { "\($0.room) \($0.name)" })
    #expect(Set(Self.exceptions.keys).subtracting(known).isEmpty, "no exception is needed any more")
  }

  @Test func `types, functions, members and cases of a later room are found`() {
    let later = SourceFile(
      room: "Lowering", path: "Lowering/B.swift", text: "struct Later { case one, other(Int)\n  func member() {} }\nfunc free() {}\nextension Int { var own: Int { 1 } }")
    func found(_ text: String) -> [String] {
      Self.upwardUses([SourceFile(room: "Binary", path: "Binary/A.swift", text: text), later]).map { "\($0.name) \($0.path):\($0.line)" }
    }
    #expect(found("let a = 1\nlet b: Later? = nil") == ["Later Binary/A.swift:2"])
    #expect(found("func f() { free() }") == ["free Binary/A.swift:1"])
    #expect(found("func f() { x.member() }\nlet y = x.own") == ["member Binary/A.swift:1", "own Binary/A.swift:2"])
    #expect(found("func f() { use(.other(1)) }") == ["other Binary/A.swift:1"])
    #expect(found("let text = \"\\(Later.self) free\"") == ["Later Binary/A.swift:1"])
    // Comments, strings, labels, and what the room declares itself.
    #expect(found("// Later\n/* free */ let text = \"Later\"").isEmpty)
    #expect(found("func member(own: Int) { f(own: own) }").isEmpty)
    #expect(found("func member(free it: Int, own: Int) {}\nstruct S<Later> { let a: Later }").isEmpty)
  }

  // MARK: Reading the sources

  /// A file of a room.
  struct SourceFile {
    let room: String
    let path: String
    let text: String
  }

  /// A use of a name that only later rooms declare.
  struct Use: CustomStringConvertible {
    let room: String
    let name: String
    let path: String
    let line: Int
    let declaredIn: String
    var description: String { "\(path):\(line): \(name) is declared in \(declaredIn)" }
  }

  private static func files() throws -> [SourceFile] {
    try order.flatMap { room in
      let folder = modules.contains(room) ? engine.deletingLastPathComponent().appendingPathComponent(room) : engine.appendingPathComponent(room)
      let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
        SourceFile(room: room, path: "\(room)/\($0)", text: try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
      }
    }
  }

  static func upwardUses(_ files: [SourceFile]) -> [Use] {
    let words = files.map { SourceWords($0.text) }
    // The first room that declares each name, as anything.
    var first: [String: Int] = [:]
    for (file, words) in zip(files, words) {
      let rank = order.firstIndex(of: file.room) ?? 0
      for name in words.declared { first[name] = min(first[name] ?? .max, rank) }
    }
    var uses: [Use] = []
    for (file, words) in zip(files, words) {
      let rank = order.firstIndex(of: file.room) ?? 0
      for word in words.words {
        guard let declared = first[word.text], declared > rank, !standardNames.contains(word.text) else { continue }
        uses.append(Use(room: file.room, name: word.text, path: file.path, line: word.line, declaredIn: order[declared]))
      }
    }
    return uses
  }
}

/// The identifiers of a source file, and those that it declares.
struct SourceWords {
  struct Word {
    var text: String
    let line: Int
  }

  private(set) var words: [Word] = []
  private(set) var declared: Set<String> = []

  private static let keywords: Set = ["struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype", "func", "let", "var", "for"]
  // Words that are no names, whatever follows them.
  private static let reserved: Set = [
    "case", "let", "var", "func", "struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype", "extension", "import", "if", "else", "guard", "switch",
    "default", "for", "in", "where", "while", "repeat", "return", "throw", "throws", "try", "do", "catch", "defer", "break", "continue", "self", "Self", "init", "deinit",
    "subscript", "true", "false", "nil", "is", "as", "_", "get", "set", "mutating", "static", "private", "fileprivate", "public", "package", "internal", "final", "some", "any",
    "inout", "borrowing", "consuming", "yield", "willSet", "didSet", "nonisolated", "unsafe", "then", "and", "consume", "copy", "discard",
  ]

  init(_ text: String) {
    let tokens = Self.tokens(text)
    for (index, token) in tokens.enumerated() where token.isName {
      let name = token.text.trimmingCharacters(in: ["`"])
      if !Self.reserved.contains(token.text) { words.append(Word(text: name, line: token.line)) }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if Self.keywords.contains(token.text) { declare(after: index, tokens) }
      if token.text == "case" { declareCases(after: index, tokens) }
      // A label or a parameter, or both.
      let isLabel = next?.text == ":" || next?.isName ?? false && index + 2 < tokens.count && tokens[index + 2].text == ":"
      if isLabel, !Self.reserved.contains(token.text), name.first?.isLowercase ?? false { declared.insert(name) }
    }
  }

  /// Notes the name, or the names in parentheses, that a declaration gives.
  private mutating func declare(after index: Int, _ tokens: [Token]) {
    guard index + 1 < tokens.count else { return }
    if tokens[index + 1].text == "(" {
      for token in tokens[(index + 2)...].prefix(while: { $0.text != ")" }) where token.isName { insert(token) }
    } else if tokens[index + 1].isName {
      insert(tokens[index + 1])
      // Its generic parameters.
      guard index + 2 < tokens.count, tokens[index + 2].text == "<" else { return }
      for (offset, token) in tokens[(index + 3)...].prefix(while: { $0.text != ">" }).enumerated() where token.isName {
        if ["<", ",", "each"].contains(tokens[index + 2 + offset].text) { insert(token) }
      }
    }
  }

  /// Notes the names of enum cases on a line; those of a pattern begin with a period or are not followed by more.
  private mutating func declareCases(after index: Int, _ tokens: [Token]) {
    guard index + 1 < tokens.count, tokens[index + 1].isName else { return }
    var depth = 0
    for (offset, token) in tokens[(index + 1)...].enumerated() {
      let before = tokens[index + offset]
      if depth == 0, token.line != before.line, before.text != "," { return }
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      if depth < 0 || token.text == "{" || token.text == "}" { return }
      if depth == 0, token.isName, before.text == "case" || before.text == "," { insert(token) }
      if depth == 0, token.text == ":" { return }
    }
  }

  private mutating func insert(_ token: Token) {
    if !Self.reserved.contains(token.text) { declared.insert(token.text.trimmingCharacters(in: ["`"])) }
  }

  // MARK: Tokens

  private struct Token {
    let text: String
    let line: Int
    let isName: Bool
  }

  /// Names and single characters, without comments and strings; the code inside strings is kept.
  private static func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var (index, line) = (0, 1)
    // The parentheses that are open in each string that is interrupted by code.
    var interrupted: [(depth: Int, isLong: Bool)] = []

    func starts(_ prefix: StaticString) -> Bool {
      index + prefix.utf8CodeUnitCount <= bytes.count && (0..<prefix.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == prefix.utf8Start[$0] }
    }
    func isNameByte(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`") || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    /// Skips a string up to its end or to code inside it.
    func skipString(isLong: Bool) {
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        if starts("\\(") {
          index += 2
          interrupted.append((0, isLong))
          return
        }
        if bytes[index] == UInt8(ascii: "\\") {
          index += 2
        } else if isLong ? starts("\"\"\"") : starts("\"") {
          index += isLong ? 3 : 1
          return
        } else {
          index += 1
        }
      }
    }

    while index < bytes.count {
      let byte = bytes[index]
      if starts("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if starts("/*") {
        while index < bytes.count, !starts("*/") {
          if bytes[index] == UInt8(ascii: "\n") { line += 1 }
          index += 1
        }
        index += 2
      } else if byte == UInt8(ascii: "\"") {
        let isLong = starts("\"\"\"")
        index += isLong ? 3 : 1
        skipString(isLong: isLong)
      } else if isNameByte(byte) {
        let start = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        tokens.append(Token(text: name, line: line, isName: !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)))
      } else {
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte > UInt8(ascii: " ") { tokens.append(Token(text: String(UnicodeScalar(byte)), line: line, isName: false)) }
        index += 1
        if byte == UInt8(ascii: "("), !interrupted.isEmpty { interrupted[interrupted.count - 1].depth += 1 }
        if byte == UInt8(ascii: ")"), let last = interrupted.last {
          if last.depth == 0 {
            interrupted.removeLast()
            skipString(isLong: last.isLong)
          } else {
            interrupted[interrupted.count - 1].depth -= 1
          }
        }
      }
    }
    return tokens
  }
}
