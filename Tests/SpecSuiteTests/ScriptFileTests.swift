import Foundation
import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// Files that are only there for one script.
private final class Folder: @unchecked Sendable {
  // SAFETY: `@unchecked Sendable`: touched with the lock held only.
  private let lock = NSLock()
  private var files: [String: [UInt8]]
  private var written: [String: [UInt8]] = [:]
  private(set) var readCount = 0

  init(_ files: [String: String]) { self.files = files.mapValues { Array($0.utf8) } }

  func read(_ path: String) throws -> (name: String, bytes: [UInt8]) {
    lock.lock()
    defer { lock.unlock() }
    readCount += 1
    let name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    guard let bytes = files[name] else { throw CocoaError(.fileNoSuchFile) }
    return (name, bytes)
  }

  func write(_ bytes: [UInt8], _ path: String) {
    lock.lock()
    defer { lock.unlock() }
    written[path] = bytes
    files[path] = bytes
  }

  subscript(_ path: String) -> [UInt8]? {
    lock.lock()
    defer { lock.unlock() }
    return written[path]
  }
}

@Suite("Files of scripts")
struct ScriptFileTests {
  private func run(_ text: String, _ folder: Folder, mayWrite: Bool = true) throws -> ScriptResult {
    let write: ScriptFiles.Writing = { bytes, path, _ in folder.write(bytes, path ?? "-") }
    let files = ScriptFiles(script: "main.wast", reading: { path, _ in try folder.read(path) }, writing: mayWrite ? write : nil)
    return try ScriptRunner.run(try Script(parsing: text), files: files)
  }

  private static let seven = "(module (func (export \"f\") (result i32) (i32.const 7)))"

  @Test("a script inside of a script is run where it stands")
  func script() throws {
    let result = try run(
      "(script $s \(Self.seven) (assert_return (invoke \"f\") (i32.const 7)) (script (assert_return (invoke \"f\") (i32.const 8)))) (assert_return (invoke \"f\") (i32.const 7))",
      Folder([:]))
    #expect(result.passed == 2 && result.failures.count == 1)
  }

  @Test("a file is run in place of its command, and its failures name it")
  func input() throws {
    let folder = Folder([
      "a.wast": "\(Self.seven)\n(assert_return (invoke \"f\") (i32.const 8))\n(input \"b.wast\")", "b.wast": "\n\n\n(assert_return (invoke \"f\") (i32.const 9))",
      "c.wat": Self.seven, "d.wast": Self.seven,
    ])
    folder.write(try TextFormat.assemble("(module $own (func (export \"f\") (result i32) (i32.const 3)))"), "e.wasm")
    let result = try run(
      """
      (input "a.wast") (assert_return (invoke "f") (i32.const 7))
      (input $c "c.wat") (input $d "d.wast") (input $e "e.wasm")
      (assert_return (invoke $c "f") (i32.const 7)) (assert_return (invoke $d "f") (i32.const 7)) (assert_return (invoke $e "f") (i32.const 3))
      (input "none.wast")
      (input "c.txt")
      """, folder)
    #expect(result.passed == 4)
    #expect(result.failures.map(\.line) == [2, 4, 4, 5])
    #expect(result.failures.map(\.file) == ["a.wast", "b.wast", nil, nil])
    #expect(result.failures[1].description == "b.wast line 4: expected (i32.const 9), found (i32.const 7)")
  }

  @Test("a file that is part of itself is refused, at once or by a detour")
  func cycles() throws {
    let folder = Folder(["a.wast": "(input \"./a.wast\")", "b.wast": "(input \"c.wast\")", "c.wast": "(input \"./b.wast\")", "d.wast": "(input \"main.wast\")"])
    let result = try run("(input \"a.wast\") (input \"b.wast\") (input \"d.wast\") (input \"main.wast\") (thread (input \"a.wast\"))", folder)
    #expect(result.failures.count == 4 + 1, "main.wast is not in the folder: \(result.failures)")
    #expect(result.failures.filter { $0.found.contains("the file is part of itself") }.count == 3)
  }

  @Test("files that read files twice each, and files inside of files, come to an end")
  func bounds() throws {
    var files: [String: String] = [:]
    for level in 0..<15 { files["\(level).wast"] = "(input \"\(level + 1).wast\") (input \"\(level + 1).wast\")" }
    files["15.wast"] = ""
    let folder = Folder(files)
    let result = try run("(input \"0.wast\")", folder)
    #expect(folder.readCount == 1_000)
    #expect(result.failures.contains { $0.found.contains("too many files: 1000 are the most") })
    var chain: [String: String] = [:]
    for level in 0..<100 { chain["\(level).wast"] = "(script (input \"\(level + 1).wast\"))" }
    let deep = try run("(input \"0.wast\")", Folder(chain))
    #expect(deep.failures.map(\.found) == ["nesting too deep: 16 levels are the most"])
  }

  @Test("modules are written as text or bytes, and scripts with the files that they read")
  func output() throws {
    let folder = Folder(["a.wast": "(input $inner \"b.wat\") (invoke \"f\")", "b.wat": Self.seven])
    let result = try run(
      """
      (module $m (func $g))
      (script $s (module (func (export "f"))) (input "a.wast") (output "ignored.wat") (assert_return (invoke "f") (i32.const 7)))
      (output $m "m.wat") (output $m "m.wasm") (output $m) (output $s "s.wast")
      (output $unknown "x.wat") (output $m "m.wast") (output $m "m.js") (output $s "s.bin.wast")
      """, folder)
    #expect(result.failures.map(\.line) == [4, 4, 4, 4], "\(result.failures)")
    #expect(folder["m.wasm"] == (try TextFormat.assemble("(module $m (func $g))")))
    #expect(folder["m.wat"].map { String(decoding: $0, as: UTF8.self) } == (try TextFormat.print(binary: folder["m.wasm"] ?? [])))
    #expect(folder["-"] == folder["m.wat"])
    let written = try #require(folder["s.wast"])
    let again = try run(String(decoding: written, as: UTF8.self), Folder([:]))
    #expect(again.failures.isEmpty && again.passed == 2, "\(String(decoding: written, as: UTF8.self))")
  }

  @Test("without access to files, commands that need it are failures")
  func noAccess() throws {
    let script = try Script(parsing: "\(Self.seven)\n(input \"a.wast\")\n(output \"a.wat\")\n(output)\n(assert_return (invoke \"f\") (i32.const 7))")
    let result = try ScriptRunner.run(script)
    #expect(result.passed == 1 && result.failures.map(\.line) == [2, 3, 4])
    #expect(try run("\(Self.seven) (output \"a.wat\")", Folder([:]), mayWrite: false).failures.count == 1)
  }
}
