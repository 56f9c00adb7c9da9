// Files that somebody gives for a module: text is assembled, and everything else is named.

import Foundation
import TestSupport
import Testing

@Suite("what is given for a module")
struct ModuleFormatTests {
  private static let text = "(module (func (export \"f\") (result i32) i32.const 1))"

  @Test("the text of a module is taken wherever a module is", arguments: ["", " \n\t", ";; a comment\n", "(; a (; nested ;) one ;)\n", "\u{FEFF}"])
  func text(before: String) async throws {
    let folder = try TemporaryFolder()
    // Told by its first bytes, whatever its name.
    let path = try folder.file("f.wasm", before + Self.text).path
    #expect(try await Wasmlite.run("run", path, "--invoke", "f").text == "1\n")
    #expect(try await Wasmlite.run("validate", path).text == "\(path): valid\n")
    let inspect = try await Wasmlite.run("inspect", path)
    #expect(inspect.exitCode == 0 && inspect.text.contains("\"f\"  func [] -> [i32]"), "\(inspect.text)")
    #expect(try await Wasmlite.run("wasm2wat", path).text.contains("i32.const 1"))
    #expect(try await Wasmlite.run(["validate", "-"], input: Data((before + Self.text).utf8)).text == "-: valid\n")
  }

  private static let plugin = """
    (module
      (memory (export "memory") 2)
      (data (i32.const 0x4000) "{\\22ok\\22:true,\\22events\\22:[{\\22type\\22:\\22text\\22}]}")
      (func (export "abi_version") (result i32) (i32.const 1))
      (func (export "alloc") (param i32) (result i32) (i32.const 0x8000))
      (func (export "free") (param i32 i32))
      (func (export "parse_line") (param i32 i32) (result i64) (i64.const 0x00000026_00004000)))
    """

  @Test("a plugin may be text too")
  func pluginText() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("p.wat", Self.plugin).path
    let outcome = try await Wasmlite.run(["parse", "--plugin", path, "-"] + patience, input: Data("x\n".utf8))
    #expect(outcome.exitCode == 0 && outcome.text == "{\"type\":\"text\"}\n", "\(outcome.errors)")
    let check = try await Wasmlite.run(["plugin", "check", path] + patience)
    #expect(check.exitCode == 0 && check.text.contains("✔ line: 1 event in "), "\(check.text)")
  }

  @Test("text that is wrong is an error with its place")
  func wrongText() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("f.wat", "(module\n  (func i32.cost 1))").path
    for arguments in [["run", path], ["validate", path], ["inspect", path], ["parse", "--plugin", path, "-"], ["plugin", "check", path]] {
      let outcome = try await Wasmlite.run(arguments)
      #expect(outcome.exitCode == 1 && outcome.errors.hasPrefix("wasmlite: \(path):2:9: "), "\(outcome.errors)")
    }
  }

  @Test(
    "what is no module is named",
    arguments: [
      ([0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00], "a component, of which only the core modules inside can be run, not a WebAssembly module"),
      ([0x1F, 0x8B, 0x08, 0x00], "compressed by gzip, not a WebAssembly module; unpack it first, with gzip -dc"),
      (Array("<!DOCTYPE html><html><body>404: Not Found</body></html>".utf8), "HTML, perhaps the page of an error, not a WebAssembly module"),
      (Array("\n<HTML>".utf8), "HTML, perhaps the page of an error, not a WebAssembly module"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "an ELF file, for this or another machine, not a WebAssembly module"),
      ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd, not a WebAssembly module; unpack it first, with zstd -dc"),
    ] as [([UInt8], String)])
  func noModule(bytes: [UInt8], message: String) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("x.wasm", Data(bytes)).path
    for arguments in [["run", path], ["validate", path], ["inspect", path], ["wasm2wat", path], ["plugin", "check", path], ["parse", "--plugin", path, "-"]] {
      let outcome = try await Wasmlite.run(arguments)
      #expect(outcome.exitCode == 1 && outcome.errors == "wasmlite: cannot read \(path): it is \(message)\n", "\(outcome.errors)")
    }
  }
}
